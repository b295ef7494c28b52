//! A throw-away virtual machine under software emulation: Debian's kernel on a disk image made from a directory.

use crate::test::step::Step;
use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

/// The kernel for virtual machines: ext4 and NVMe are built in, so it needs no initial file system.
const KERNEL_METAPACKAGE: &str = "linux-image-cloud-amd64";
const DISK: &str = "2G";
const MEMORY_MIB: &str = "1536";

pub struct Kernel {
    pub image: PathBuf,
    pub overlay_module: PathBuf,
}

impl Kernel {
    /// From Debian's package, unpacked below `work` and installed nowhere.
    pub fn obtain(work: &Path, logs: &Path) -> Result<Self> {
        let package = dependency_of(KERNEL_METAPACKAGE, "linux-image-")?;
        let root = unpack_package(work, &package, logs)?;
        let version = package.strip_prefix("linux-image-").unwrap_or(&package).to_owned();
        let modules = root.join("lib/modules").join(&version);
        let modules = if modules.exists() { modules } else { root.join("usr/lib/modules").join(&version) };
        let kernel = Self {
            image: root.join("boot").join(format!("vmlinuz-{version}")),
            overlay_module: uncompressed(&modules.join("kernel/fs/overlayfs/overlay.ko"), work, logs)?,
        };
        ensure!(kernel.image.exists(), "{} is not in {package}", kernel.image.display());
        Ok(kernel)
    }
}

/// Modules are compressed in newer Debian releases.
fn uncompressed(module: &Path, work: &Path, logs: &Path) -> Result<PathBuf> {
    if module.exists() {
        return Ok(module.to_owned());
    }
    let packed = module.with_extension("ko.xz");
    ensure!(packed.exists(), "neither {} nor {} exists", module.display(), packed.display());
    let copy = work.join("overlay.ko.xz");
    fs::copy(&packed, &copy)?;
    Step::new("unpack the overlay module", "xz", &["--decompress", "--force", &copy.to_string_lossy()]).run(logs)?;
    Ok(work.join("overlay.ko"))
}

/// The concrete package behind a metapackage.
fn dependency_of(package: &str, prefix: &str) -> Result<String> {
    // A developer's tool asks Debian's own program.
    #[allow(clippy::disallowed_methods)]
    let output = std::process::Command::new("apt-cache").args(["depends", package]).output()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.lines()
        .find_map(|line| line.trim().strip_prefix("Depends: ").filter(|name| name.starts_with(prefix)))
        .map(str::to_owned)
        .with_context(|| format!("apt-cache knows no {package}: run apt-get update"))
}

/// Downloads a Debian package and unpacks it, once; nothing of it is installed or run.
pub fn unpack_package(work: &Path, package: &str, logs: &Path) -> Result<PathBuf> {
    let target = work.join(package);
    if target.exists() {
        return Ok(target);
    }
    let download = work.join(format!("{package}.download"));
    if download.exists() {
        fs::remove_dir_all(&download)?;
    }
    fs::create_dir_all(&download)?;
    Step::new("download of a package", "apt-get", &["-o", "APT::Sandbox::User=root", "download", package])
        .directory(&download)
        .run(logs)?;
    let archive = fs::read_dir(&download)?
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.extension().is_some_and(|e| e == "deb"))
        .with_context(|| format!("apt-get downloaded nothing for {package}"))?;
    let unpacked = download.join("root");
    Step::new("unpack a package", "dpkg", &["-x", &archive.to_string_lossy(), &unpacked.to_string_lossy()])
        .run(logs)?;
    fs::rename(&unpacked, &target)?;
    fs::remove_dir_all(&download)?;
    Ok(target)
}

pub struct Machine<'a> {
    pub kernel: &'a Path,
    /// Becomes the root file system; `init` in it is PID 1.
    pub root: &'a Path,
    pub work: &'a Path,
    pub timeout_s: u64,
}

impl Machine<'_> {
    /// Boots it and reads its serial console until it powers off. Its lines are shown as they come, and returned.
    pub fn run(&self, logs: &Path) -> Result<Vec<String>> {
        let disk = self.work.join("disk.ext4");
        if disk.exists() {
            fs::remove_file(&disk)?;
        }
        let (root, disk_text) = (self.root.to_string_lossy(), disk.to_string_lossy().into_owned());
        let format = ["-q", "-F", "-O", "^has_journal", "-E", "root_owner=0:0", "-d", &root, &disk_text, DISK];
        Step::new("disk image", "mkfs.ext4", &format).run(logs)?;
        let kernel = self.kernel.to_string_lossy();
        let drive = format!("file={disk_text},if=none,id=root,format=raw,cache=unsafe");
        let log_path = logs.join("virtual-machine.log");
        let mut log = fs::File::create(&log_path)?;
        // A developer's tool runs the emulator.
        #[allow(clippy::disallowed_methods)]
        let mut child = std::process::Command::new("qemu-system-x86_64")
            .args(["-accel", "tcg,thread=multi", "-cpu", "max", "-smp", "2", "-m", MEMORY_MIB])
            .args(["-nodefaults", "-no-user-config", "-display", "none", "-no-reboot", "-serial", "stdio"])
            .args(["-drive", &drive, "-device", "nvme,drive=root,serial=root"])
            .args(["-kernel", &kernel])
            .args(["-append", "console=ttyS0 root=/dev/nvme0n1 rw init=/init quiet panic=-1 mitigations=off"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::inherit())
            .spawn()
            .context("cannot start qemu-system-x86_64")?;
        let console = child.stdout.take().context("the emulator has no output")?;
        let (ended, timeout) = std::sync::mpsc::channel::<()>();
        let limit = Duration::from_secs(self.timeout_s);
        let watch = std::thread::spawn(move || {
            let timed_out = timeout.recv_timeout(limit) == Err(std::sync::mpsc::RecvTimeoutError::Timeout);
            if timed_out {
                // The reader below then sees the end of the console.
                child.kill().ok();
            }
            child.wait().ok();
            timed_out
        });
        let mut lines = Vec::new();
        let mut reader = BufReader::new(console);
        let mut bytes = Vec::new();
        while reader.read_until(b'\n', &mut bytes)? > 0 {
            log.write_all(&bytes)?;
            let line = String::from_utf8_lossy(&bytes).trim_end().to_owned();
            println!("   | {line}");
            lines.push(line);
            bytes.clear();
        }
        ended.send(()).ok();
        let timed_out = watch.join().unwrap_or(true);
        fs::remove_file(&disk).ok();
        if timed_out {
            bail!("the virtual machine ran longer than {} s; see {}", self.timeout_s, log_path.display());
        }
        Ok(lines)
    }
}
