//! Peers of starting a container: low-level runtimes on a bundle, podman, and the kernel's own floor. What each gives is
//! milliseconds from the call until the container's first process has said the time.

use super::Bed;
use super::peers::{BUSYBOX, busybox_archive, debian};
use super::process::{Scratch, command, output};
use anyhow::{Context, Result, anyhow, bail};
use rustix::mount::{MountPropagationFlags, UnmountFlags, mount_change, unmount};
use rustix::thread::UnshareFlags;
use serde_json::{Value, json};
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// The container's first act is to say seconds since 1970.
pub const SPEAK: &str = "echo $EPOCHREALTIME; exec sleep 600";
/// Where version 2 of cgroups is on a machine that has both.
pub const UNIFIED: &str = "/sys/fs/cgroup/unified";
const LINE_WAIT_MAX: Duration = Duration::from_secs(30);

pub fn now_s() -> f64 {
    // Compared with what the container read off the machine's clock.
    #[allow(clippy::disallowed_methods)]
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0.0, |age| age.as_secs_f64())
}

/// Milliseconds from `begun_s` to what the container's first line says.
pub fn spoken_ms(line: &str, begun_s: f64) -> Result<f64> {
    let spoken_s: f64 = line.trim().parse().with_context(|| format!("the container said '{line}', not the time"))?;
    Ok((spoken_s - begun_s) * 1000.0)
}

/// The first line of a detached container, by its engine's `logs`.
pub fn first_line(mut logs: impl FnMut() -> Result<String>) -> Result<String> {
    let until = Instant::now() + LINE_WAIT_MAX;
    loop {
        match logs()?.lines().next() {
            Some(line) => return Ok(line.to_owned()),
            None if Instant::now() > until => bail!("the container said nothing"),
            None => {}
        }
    }
}

/// The root file system of the small image, unpacked.
pub fn root_file_system(bed: &Bed, layout: &Path) -> Result<PathBuf> {
    let (copied, root) = (bed.scratch.path().join("copied"), bed.scratch.dir("bundle/rootfs")?);
    let from = format!("oci:{}:busybox", layout.display());
    output(command("skopeo").args(["copy", &from, &format!("dir:{}", copied.display())]))?;
    let manifest: Value = serde_json::from_slice(&fs::read(copied.join("manifest.json"))?)?;
    for layer in manifest["layers"].as_array().context("the manifest has no layers")? {
        let digest = layer["digest"].as_str().and_then(|digest| digest.split(':').nth(1)).context("no digest")?;
        output(command("tar").arg("-xf").arg(copied.join(digest)).arg("-C").arg(&root))?;
    }
    fs::create_dir_all(root.join("proc"))?;
    Ok(root)
}

/// `runc run` or `crun run` on a bundle as `spec` writes it, with a network namespace that has nothing in it.
pub struct Runtime {
    pub name: &'static str,
    pub version: String,
    program: &'static str,
    version_1_alone: bool,
    bundle: PathBuf,
    state: PathBuf,
    runs: AtomicU32,
}

impl Runtime {
    pub fn new(bed: &Bed, name: &'static str, program: &'static str, root: &Path) -> Result<Self> {
        debian(bed, &[program], &[])?;
        let bundle = bed.scratch.dir(&format!("bundle-{program}"))?;
        output(command(program).arg("spec").current_dir(&bundle))?;
        let path = bundle.join("config.json");
        let mut config: Value = serde_json::from_slice(&fs::read(&path)?)?;
        config["process"]["terminal"] = json!(false);
        config["process"]["args"] = json!(["sh", "-c", SPEAK]);
        config["root"] = json!({ "path": root, "readonly": true });
        fs::write(&path, config.to_string())?;
        let told = output(command(program).arg("--version"))?;
        let version = told.lines().next().unwrap_or_default().rsplit(' ').next().unwrap_or_default().to_owned();
        let state = bed.scratch.dir(&format!("state-{program}"))?;
        Ok(Self { name, version, program, version_1_alone: false, bundle, state, runs: AtomicU32::new(0) })
    }

    /// The same on a machine that has both versions of cgroups, of which crun wants one: without the second.
    pub fn with_version_1_alone(mut self) -> Self {
        self.version_1_alone = true;
        self
    }

    pub fn start(&self) -> Result<f64> {
        if !self.version_1_alone {
            return self.start_here();
        }
        // A thread may have mounts of its own, and its children have them too.
        let apart = || -> Result<f64> {
            // SAFETY: nothing of this process depends on this thread's mounts.
            unsafe { rustix::thread::unshare_unsafe(UnshareFlags::NEWNS) }?;
            mount_change("/", MountPropagationFlags::PRIVATE | MountPropagationFlags::REC)?;
            unmount(UNIFIED, UnmountFlags::DETACH)?;
            self.start_here()
        };
        std::thread::scope(|scope| scope.spawn(apart).join()).map_err(|_| anyhow!("the thread panicked"))?
    }

    fn start_here(&self) -> Result<f64> {
        let id = format!("bench-{}-{}", std::process::id(), self.runs.fetch_add(1, Ordering::Relaxed));
        let runtime = || {
            let mut runtime = command(self.program);
            runtime.arg("--root").arg(&self.state);
            runtime
        };
        let mut run = runtime();
        run.arg("run").arg("--bundle").arg(&self.bundle).arg(&id);
        let begun_s = now_s();
        let mut child = run.stdout(Stdio::piped()).spawn().with_context(|| format!("cannot start {}", self.program))?;
        let mut line = String::new();
        let read = child.stdout.take().map(|said| BufReader::new(said).read_line(&mut line));
        // The runtime has stayed, and deletes the container when that has ended.
        let killed = output(runtime().args(["kill", &id, "KILL"]));
        let status = child.wait()?;
        read.context("no standard output")??;
        let spoken = spoken_ms(&line, begun_s).with_context(|| format!("{} run: {status}", self.program))?;
        killed.map(|_| spoken)
    }
}

/// Podman with its images and containers in the bench's own directories.
pub struct Podman {
    pub version: String,
    runtime: Option<&'static str>,
    root: PathBuf,
    /// Podman takes none of more than 50 characters.
    run: Scratch,
}

impl Podman {
    /// With a runtime of another name than its own choice.
    pub fn new(bed: &Bed, runtime: Option<&'static str>) -> Result<Self> {
        debian(bed, &["podman"], runtime.as_slice())?;
        let run = Scratch::new(&std::env::temp_dir(), "bench-podman")?;
        let mut podman = Self { version: String::new(), runtime, root: bed.scratch.dir("podman")?, run };
        podman.version = podman.run(&["version", "--format", "{{.Client.Version}}"])?.trim().to_owned();
        podman.run(&["load", "--quiet", "--input", &busybox_archive(bed)?.to_string_lossy()])?;
        Ok(podman)
    }

    fn run(&self, arguments: &[&str]) -> Result<String> {
        let mut podman = command("podman");
        podman.arg("--root").arg(&self.root).arg("--runroot").arg(self.run.path().join("run"));
        podman.arg("--tmpdir").arg(self.run.path().join("tmp"));
        // No systemd and no journal are asked for.
        podman.args(["--cgroup-manager", "cgroupfs", "--events-backend", "file"]);
        if let Some(runtime) = self.runtime {
            podman.args(["--runtime", runtime]);
        }
        output(podman.args(arguments))
    }

    /// Milliseconds until the client has returned, and until the container has spoken.
    pub fn start(&self) -> Result<(f64, f64)> {
        let (begun, begun_s) = (Instant::now(), now_s());
        // Its bridge would be made in the machine's own network.
        let detached = ["run", "--detach", "--network", "none", "--log-driver", "k8s-file"];
        // Those it sets by itself are more than a machine may allow.
        let limits = ["--ulimit", "nofile=1024:1024", "--ulimit", "nproc=1024:1024"];
        let id = self.run(&[&detached[..], &limits, &[BUSYBOX, "sh", "-c", SPEAK]].concat())?;
        let known = begun.elapsed();
        let line = first_line(|| self.run(&["logs", id.trim()]));
        self.run(&["rm", "--force", "--time", "0", id.trim()])?;
        Ok((known.as_secs_f64() * 1000.0, spoken_ms(&line?, begun_s)?))
    }
}

impl Drop for Podman {
    fn drop(&mut self) {
        if let Err(error) = self.run(&["rm", "--all", "--force", "--time", "0"]) {
            super::say(format_args!("podman's containers are left: {error:#}"));
        }
    }
}

/// What the kernel alone takes.
pub fn floor(programs: &Path, root: &Path) -> Result<f64> {
    let told = output(command(programs).args(["start", "--command", SPEAK, "--root"]).arg(root))?;
    let told: Value = serde_json::from_str(&told)?;
    told["process_ms"].as_f64().with_context(|| format!("no process_ms in {told}"))
}
