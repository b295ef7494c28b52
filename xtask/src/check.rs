//! `cargo xtask check NAME`: the checks of correctness that are worth running far longer than every change can afford.
//! Each is a test that also runs in `cargo xtask test`, in a small size; an environment variable gives it its size. What
//! came out is appended to `bench/results/checks.jsonl`. How long one took is written down and is never a condition.

mod cgroup_v2;
mod vm;

use crate::test::step::{Counts, Step};
use crate::test::{BUILD, Place, setup};
use anyhow::{Context, Result, bail};
use serde_json::json;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::process::Stdio;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// One line a check. A check passes when its tests pass and at least one ran: what counts cases counts them itself, and
/// holds its own positive control (something made wrong on purpose, which must be found).
const CHECKS: &[Check] = &[
    // name, what it shows, size asked for by default, variable that takes the size, what runs
    check(
        "sigv4",
        "S1: no altered request keeps its signature",
        1_000_000,
        "SIGV4_MUTATIONS",
        Cargo(&["--release", "-p", "aws-sigv4-verify", "--test", "mutations"]),
    ),
    check(
        "api",
        "S7: malformed calls of every protocol: no 5xx, no state change",
        100_000,
        "LONGSHORE_TEST_MALFORMED",
        Pytest(&["test_malformed.py"]),
    ),
    check(
        "iam",
        "S2: the policy engine agrees with a reference evaluator",
        1_000_000,
        "IAM_POLICY_CASES",
        Cargo(&["--release", "-p", "iam-policy", "--test", "agreement"]),
    ),
    check(
        "groups",
        "S6: who reaches whom is what the model says, at rest and while rules change",
        10_000,
        "LONGSHORE_GROUPS_PAIRS",
        Cargo(&["-p", "vpc-net", "--test", "real_packets", "matrix"]),
    ),
    check(
        "images",
        "S4: hostile layers and references, and the memory they take",
        10_000,
        "LONGSHORE_HOSTILE_IMAGES",
        Cargo(&["-p", "oci-image", "--test", "hostile"]),
    ),
    check(
        "escapes",
        "S3: the escape and theft matrix, with its positive controls",
        1,
        "LONGSHORE_ESCAPES",
        Cargo(&["-p", "containment", "--test", "escapes"]),
    ),
    check(
        "cgroup-v2",
        "the engine's tests in a virtual machine that has only cgroup v2",
        1,
        "LONGSHORE_CGROUP_V2",
        VirtualMachine,
    ),
];

#[derive(clap::Args)]
pub struct Arguments {
    /// Which checks to run; none: shows what there is
    names: Vec<String>,
    /// How many cases, instead of the check's own number
    #[arg(long, value_name = "COUNT")]
    size: Option<u64>,
}

struct Check {
    name: &'static str,
    shows: &'static str,
    size: u64,
    variable: &'static str,
    runs: Runs,
}

/// What runs a check.
enum Runs {
    /// `cargo test` with these arguments.
    Cargo(&'static [&'static str]),
    /// pytest in `tests/` with these arguments, against the debug binary, which is built first.
    Pytest(&'static [&'static str]),
    /// The engine's tests in a virtual machine with cgroup v2 alone, under software emulation.
    VirtualMachine,
}
use Runs::{Cargo, Pytest, VirtualMachine};

const fn check(name: &'static str, shows: &'static str, size: u64, variable: &'static str, runs: Runs) -> Check {
    Check { name, shows, size, variable, runs }
}

pub fn run(root: &Path, arguments: &Arguments) -> Result<()> {
    if arguments.names.is_empty() {
        for check in CHECKS {
            println!("{:<12} {:>9}  {}", check.name, check.size, check.shows);
        }
        return Ok(());
    }
    let known = |name: &String| CHECKS.iter().find(|check| check.name == name);
    if let Some(unknown) = arguments.names.iter().find(|name| known(name).is_none()) {
        let names: Vec<&str> = CHECKS.iter().map(|check| check.name).collect();
        bail!("there is no check '{unknown}'; there are: {}", names.join(", "));
    }
    let place = Place { root, cache: root.join(".xtask") };
    let mut failed = Vec::new();
    for check in arguments.names.iter().filter_map(known) {
        if let Err(error) = check.run(&place, arguments.size.unwrap_or(check.size)) {
            println!("{}: {error:#}", check.name);
            failed.push(check.name);
        }
    }
    if failed.is_empty() { Ok(()) } else { bail!("failed: {}", failed.join(", ")) }
}

impl Check {
    fn run(&self, place: &Place, size: u64) -> Result<()> {
        let logs = place.cache.join("log");
        fs::create_dir_all(&logs).with_context(|| format!("cannot create {}", logs.display()))?;
        let started = Instant::now();
        let outcome = match self.runs {
            VirtualMachine => cgroup_v2::run(place, &logs),
            _ => self.step(place, &logs)?.env(self.variable, &size.to_string()).run(&logs),
        };
        let outcome = outcome.and_then(at_least_one);
        self.record(place.root, size, &outcome, started.elapsed().as_secs_f64())?;
        outcome.map(|_| ())
    }

    fn step(&self, place: &Place, logs: &Path) -> Result<Step> {
        match self.runs {
            Cargo(arguments) => {
                let mut all = vec!["test", "--locked"];
                all.extend(arguments);
                if !arguments.contains(&"--") {
                    all.extend(["--", "--nocapture"]);
                }
                Ok(place.cargo(self.name, &all).live())
            }
            VirtualMachine => bail!("'{}' is no step: it runs its machine itself", self.name),
            Pytest(arguments) => {
                setup::run(place, crate::test::Part::Blackbox, logs)?;
                place.cargo("build of the binary", BUILD).run(logs)?;
                let mut all = vec!["-s"];
                all.extend(arguments);
                Ok(place.pytest(self.name, &all))
            }
        }
    }

    /// Appends one JSON line.
    fn record(&self, root: &Path, size: u64, outcome: &Result<Counts>, seconds: f64) -> Result<()> {
        let dir = root.join("bench/results");
        fs::create_dir_all(&dir).with_context(|| format!("cannot create {}", dir.display()))?;
        let path = dir.join("checks.jsonl");
        let (commit, changed) = commit(root);
        // A developer's tool dates what it measured.
        #[allow(clippy::disallowed_methods)]
        let at_s = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |age| age.as_secs());
        let line = json!({
            "check": self.name,
            "size": size,
            "outcome": if outcome.is_ok() { "passed" } else { "failed" },
            "tests": outcome.as_ref().map_or(0, |counts| counts.passed),
            "seconds": (seconds * 10.0).round() / 10.0,
            "commit": commit,
            "changed_since": changed,
            "at_s": at_s,
        });
        let mut file = OpenOptions::new().create(true).append(true).open(&path);
        file.as_mut()
            .map_err(|error| std::io::Error::new(error.kind(), error.to_string()))
            .and_then(|file| writeln!(file, "{line}"))
            .with_context(|| format!("cannot write {}", path.display()))
    }
}

fn at_least_one(counts: Counts) -> Result<Counts> {
    if counts.passed == 0 {
        bail!("no test ran: the check's line in xtask/src/check.rs selects none");
    }
    if counts.failed > 0 {
        bail!("{} test(s) failed", counts.failed);
    }
    Ok(counts)
}

/// The commit that is checked out, and whether files have changed since; empty where there is no git.
pub fn commit(root: &Path) -> (String, bool) {
    let git = |arguments: &[&str]| {
        // A developer's tool asks the developer's git.
        #[allow(clippy::disallowed_methods)]
        let output =
            std::process::Command::new("git").args(arguments).current_dir(root).stderr(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let changed = git(&["status", "--porcelain", "--untracked-files=no", "--", ".", ":!bench/results"]);
    (git(&["rev-parse", "--short=12", "HEAD"]).unwrap_or_default(), changed.is_some_and(|text| !text.is_empty()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_that_selected_nothing_has_failed() {
        assert!(at_least_one(Counts::default()).is_err());
        assert!(at_least_one(Counts { passed: 3, failed: 1, skipped: 0 }).is_err());
        assert!(at_least_one(Counts { passed: 1, failed: 0, skipped: 9 }).is_ok());
    }

    #[test]
    fn every_check_has_a_name_and_a_variable_of_its_own() {
        let mut names: Vec<&str> = CHECKS.iter().flat_map(|check| [check.name, check.variable]).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }
}
