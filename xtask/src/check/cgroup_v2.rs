//! The engine's own tests on a kernel with only cgroup v2, which a machine that has v1 cannot show.

use super::vm::{self, Machine};
use crate::test::step::Counts;
use crate::test::{Place, setup};
use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// Everything is five to twenty times slower there; a machine that hangs must not hang the check.
const TIMEOUT_S: u64 = 900;

pub fn run(place: &Place, logs: &Path) -> Result<Counts> {
    ensure!(cfg!(target_arch = "x86_64"), "this check runs on x86_64 only: it boots Debian's amd64 kernel");
    setup::install_packages(&["qemu-system-x86", "e2fsprogs"], &[], logs)?;
    let tests = build_tests(place)?;
    ensure!(!tests.is_empty(), "the engine has no tests to run");
    let work = place.cache.join("vm");
    fs::create_dir_all(&work).with_context(|| format!("cannot create {}", work.display()))?;
    let kernel = vm::Kernel::obtain(&work, logs)?;
    let busybox = vm::unpack_package(&work, "busybox-static", logs)?.join("bin/busybox");

    let root = work.join("root");
    if root.exists() {
        fs::remove_dir_all(&root).with_context(|| format!("cannot remove {}", root.display()))?;
    }
    for name in ["bin", "dev", "proc", "sys", "run", "tmp", "tests", "etc", "lib64"] {
        fs::create_dir_all(root.join(name))?;
    }
    fs::copy(&busybox, root.join("bin/busybox")).context("cannot copy busybox")?;
    fs::copy(&kernel.overlay_module, root.join("overlay.ko")).context("cannot copy the overlay module")?;
    let mut libraries = BTreeSet::new();
    let mut commands = String::new();
    for (name, program) in &tests {
        fs::copy(program, root.join("tests").join(name)).with_context(|| format!("cannot copy {name}"))?;
        libraries.extend(libraries_of(program)?);
        commands
            .push_str(&format!("echo \"== {name}\"; /tests/{name} --test-threads 2; echo \"== {name} ended $?\"\n"));
    }
    for library in libraries {
        let target = root.join(library.strip_prefix("/").unwrap_or(&library));
        fs::create_dir_all(target.parent().context("a library has no directory")?)?;
        fs::copy(&library, &target).with_context(|| format!("cannot copy {}", library.display()))?;
    }
    fs::write(root.join("init"), INIT.replace("@TESTS@", &commands))?;
    make_executable(&root.join("init"))?;

    let lines = Machine { kernel: &kernel.image, root: &root, work: &work, timeout_s: TIMEOUT_S }.run(logs)?;
    judge(&lines, tests.iter().map(|(name, _)| name.as_str()))
}

/// PID 1 of the machine. The unified hierarchy is the only one.
const INIT: &str = r#"#!/bin/busybox sh
export PATH=/bin TMPDIR=/tmp RUST_BACKTRACE=1
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sysfs /sys
mount -t devtmpfs devtmpfs /dev 2>/dev/null
mkdir -p /dev/shm /dev/pts
mount -t devpts devpts /dev/pts
mount -t cgroup2 cgroup2 /sys/fs/cgroup
ifconfig lo up
insmod /overlay.ko
dmesg -n 1
echo "== controllers $(cat /sys/fs/cgroup/cgroup.controllers)"
@TESTS@echo "== done"
poweroff -f
"#;

/// Name and path of each of the engine's test programs.
fn build_tests(place: &Place) -> Result<Vec<(String, PathBuf)>> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    // A developer's tool runs cargo.
    #[allow(clippy::disallowed_methods)]
    let output = std::process::Command::new(cargo)
        .args(["test", "--locked", "-p", "engine", "--no-run", "--message-format", "json"])
        .current_dir(place.root)
        .stderr(Stdio::inherit())
        .output()
        .context("cannot run cargo")?;
    ensure!(output.status.success(), "building the engine's tests failed");
    let mut tests = Vec::new();
    for line in output.stdout.split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
        let message: serde_json::Value = serde_json::from_slice(line).context("cargo's messages are not JSON")?;
        let (Some(program), Some(name)) = (message["executable"].as_str(), message["target"]["name"].as_str()) else {
            continue;
        };
        if message["profile"]["test"].as_bool() == Some(true) {
            tests.push((name.to_owned(), PathBuf::from(program)));
        }
    }
    Ok(tests)
}

/// What the dynamic loader takes for a program.
fn libraries_of(program: &Path) -> Result<Vec<PathBuf>> {
    // A developer's tool asks the C library's own program.
    #[allow(clippy::disallowed_methods)]
    let output = std::process::Command::new("ldd").arg(program).output().context("cannot run ldd")?;
    ensure!(output.status.success(), "ldd {} failed", program.display());
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(text.split_whitespace().filter(|word| word.starts_with('/')).map(PathBuf::from).collect())
}

fn make_executable(path: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
        .with_context(|| format!("cannot make {} executable", path.display()))
}

/// Every program ran to its end and succeeded, with at least one test each but for those that have none at all.
fn judge<'a>(lines: &[String], programs: impl Iterator<Item = &'a str>) -> Result<Counts> {
    let controllers = lines.iter().find_map(|line| line.strip_prefix("== controllers ")).unwrap_or_default();
    for needed in ["cpu", "memory", "pids"] {
        ensure!(
            controllers.split_whitespace().any(|c| c == needed),
            "the machine has not the {needed} controller, but only '{controllers}'"
        );
    }
    let mut failed = Vec::new();
    for program in programs {
        match lines.iter().find_map(|line| line.strip_prefix(&format!("== {program} ended "))) {
            Some("0") => {}
            Some(code) => failed.push(format!("{program} ended with {code}")),
            None => failed.push(format!("{program} did not end")),
        }
    }
    let ended_with = |word: &str| lines.iter().filter(|l| l.starts_with("test ") && l.ends_with(word)).count();
    let (passed, not_passed) = (ended_with(" ... ok"), ended_with("FAILED"));
    // In cargo's words, so that the tests are counted with the others.
    println!("test result: {passed} passed; {not_passed} failed; with only cgroup v2");
    if !failed.is_empty() || not_passed > 0 {
        bail!("on a machine with only cgroup v2: {}", failed.join(", "));
    }
    ensure!(passed > 0, "no test ran");
    Ok(Counts { passed: passed as u64, failed: not_passed as u64, skipped: 0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_that_ran_nothing_or_ended_early_does_not_pass() {
        let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
        let judged = |text: &str| judge(&lines(text), ["a"].into_iter());
        let start = "== controllers cpu io memory pids\n";
        judged(&format!("{start}test x ... ok\n== a ended 0")).unwrap();
        for text in [
            String::new(),
            "test x ... ok\n== a ended 0".to_owned(),
            start.to_owned(),
            format!("{start}== a ended 0"),
            format!("{start}test x ... ok"),
            format!("{start}test x ... ok\n== a ended 101"),
            format!("{start}test x ... ok\ntest y ... FAILED\n== a ended 0"),
        ] {
            assert!(judged(&text).is_err(), "{text}");
        }
    }
}
