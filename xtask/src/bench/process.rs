//! Programs that a bench runs, each ended by it; directories that it throws away.

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process};
use std::ffi::OsStr;
use std::fs::{self, File};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// How long a program may take to end when asked to.
const END_WAIT_MAX: Duration = Duration::from_secs(20);
const POLL: Duration = Duration::from_millis(5);

/// A directory that is removed when its owner is.
pub struct Scratch(PathBuf);

impl Scratch {
    pub fn new(below: &Path, name: &str) -> Result<Self> {
        let path = below.join(format!("{name}-{}", std::process::id()));
        fs::create_dir_all(&path).with_context(|| format!("cannot make {}", path.display()))?;
        Ok(Self(path))
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// A new directory in it.
    pub fn dir(&self, name: &str) -> Result<PathBuf> {
        let path = self.0.join(name);
        fs::create_dir_all(&path).with_context(|| format!("cannot make {}", path.display()))?;
        Ok(path)
    }
}

impl Scratch {
    /// Takes away what programs have left mounted in it, the last first.
    fn unmount(&self) {
        let Ok(path) = self.0.canonicalize() else { return };
        let table = fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
        // The fifth field of a line is where it is mounted.
        let points = table.lines().filter_map(|line| line.split(' ').nth(4)).map(Path::new);
        let mut below: Vec<&Path> = points.filter(|point| point.starts_with(&path)).collect();
        below.reverse();
        for point in below {
            if let Err(error) = rustix::mount::unmount(point, rustix::mount::UnmountFlags::DETACH) {
                super::say(format_args!("cannot unmount {}: {error}", point.display()));
            }
        }
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        self.unmount();
        if let Err(error) = fs::remove_dir_all(&self.0) {
            super::say(format_args!("cannot remove {}: {error}", self.0.display()));
        }
    }
}

/// A program by its name, without the caller's AWS, docker and proxy variables, which would lead it elsewhere.
pub fn command(program: impl AsRef<OsStr>) -> Command {
    // A developer's tool runs the developer's programs.
    #[allow(clippy::disallowed_methods)]
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy().to_uppercase();
        if ["AWS_", "DOCKER_", "LONGSHORE_"].iter().any(|foreign| text.starts_with(foreign)) || text.ends_with("_PROXY")
        {
            command.env_remove(&name);
        }
    }
    command.stdin(Stdio::null());
    command
}

/// The same, on one core.
pub fn pinned(core: usize, program: impl AsRef<OsStr>) -> Command {
    let mut command = command("taskset");
    command.args(["--cpu-list", &core.to_string()]).arg(program);
    command
}

/// Runs to the end; its standard output. A failure shows what it wrote.
pub fn output(command: &mut Command) -> Result<String> {
    let shown = shown(command);
    let output = command.output().with_context(|| format!("cannot run {shown}"))?;
    if !output.status.success() {
        let tail = |bytes: &[u8]| {
            let text = String::from_utf8_lossy(bytes).into_owned();
            let lines: Vec<&str> = text.lines().collect();
            lines[lines.len().saturating_sub(20)..].join("\n")
        };
        bail!("{shown}: {}\n{}\n{}", output.status, tail(&output.stdout), tail(&output.stderr));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

pub fn cargo(root: &Path, arguments: &[&str]) -> Result<String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    // With the caller's proxies, which may be how crates come.
    #[allow(clippy::disallowed_methods)]
    let mut command = Command::new(cargo);
    output(command.args(arguments).current_dir(root))
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
}

/// A program that runs beside the bench, until this is dropped.
pub struct Started {
    pub name: String,
    child: Child,
    log: PathBuf,
}

impl Started {
    /// Its output goes to `log`; where its standard output was set, only its standard error does.
    pub fn start(name: &str, command: &mut Command, log: &Path) -> Result<Self> {
        let file = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
        command.stderr(file.try_clone()?).stdout(file);
        Self::spawn(name, command, log)
    }

    pub fn with_output(name: &str, command: &mut Command, log: &Path) -> Result<Self> {
        let file = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
        command.stderr(file).stdout(Stdio::piped());
        Self::spawn(name, command, log)
    }

    fn spawn(name: &str, command: &mut Command, log: &Path) -> Result<Self> {
        let shown = shown(command);
        let child = command.spawn().with_context(|| format!("cannot start {shown}"))?;
        Ok(Self { name: name.to_owned(), child, log: log.to_owned() })
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    pub fn stdout(&mut self) -> Option<std::process::ChildStdout> {
        self.child.stdout.take()
    }

    /// An error when it has ended by itself, with the end of what it wrote.
    pub fn check(&mut self) -> Result<()> {
        if let Some(status) = self.child.try_wait()? {
            let text = fs::read_to_string(&self.log).unwrap_or_default();
            let tail: Vec<&str> = text.lines().rev().take(15).collect();
            bail!("{} ended ({status}):\n{}", self.name, tail.into_iter().rev().collect::<Vec<_>>().join("\n"));
        }
        Ok(())
    }

    /// Until it takes connections.
    pub fn wait_listening(&mut self, address: SocketAddr, timeout: Duration) -> Result<()> {
        self.wait(timeout, || TcpStream::connect(address).is_ok())
    }

    pub fn wait(&mut self, timeout: Duration, mut ready: impl FnMut() -> bool) -> Result<()> {
        let until = Instant::now() + timeout;
        while !ready() {
            self.check()?;
            if Instant::now() > until {
                bail!("{} is not ready within {} s; see {}", self.name, timeout.as_secs(), self.log.display());
            }
            std::thread::sleep(POLL);
        }
        Ok(())
    }

    /// SIGTERM, then SIGKILL for one that does not end in time.
    pub fn end(&mut self) {
        if let Ok(None) = self.child.try_wait() {
            let _ = kill_process(Pid::from_child(&self.child), Signal::TERM);
            let until = Instant::now() + END_WAIT_MAX;
            while Instant::now() < until && matches!(self.child.try_wait(), Ok(None)) {
                std::thread::sleep(POLL);
            }
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        self.end();
    }
}

/// A port of the loopback that nobody had a moment ago.
pub fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// Seconds of processor time that a process and its descendants have taken, those that have ended included.
pub fn cpu_s(pid: u32) -> Result<f64> {
    // USER_HZ of every Linux that Rust's Tier 1 knows.
    const TICKS_PER_S: f64 = 100.0;
    let mut ticks = 0;
    for pid in tree(pid)? {
        let Ok(stat) = fs::read_to_string(format!("/proc/{pid}/stat")) else { continue };
        let fields: Vec<u64> = stat
            .rsplit_once(')')
            .map(|(_, rest)| rest.split_whitespace().map(|field| field.parse().unwrap_or_default()).collect())
            .unwrap_or_default();
        // utime, stime, cutime, cstime: fields 14 to 17 of the whole line.
        ticks += fields.get(11..15).map_or(0, |times| times.iter().sum::<u64>());
    }
    Ok(ticks as f64 / TICKS_PER_S)
}

/// Resident memory in MiB as the kernel shares it out (Pss), of a process and its descendants.
pub fn pss_mib(pid: u32) -> Result<f64> {
    // What has ended meanwhile holds none.
    Ok(tree(pid)?.into_iter().filter_map(|pid| own_pss_mib(pid).ok()).sum())
}

/// The same, of one process alone.
pub fn own_pss_mib(pid: u32) -> Result<f64> {
    let text = fs::read_to_string(format!("/proc/{pid}/smaps_rollup")).with_context(|| format!("no process {pid}"))?;
    Ok(kib(&text, "Pss:") / 1024.0)
}

/// Resident memory in MiB of one process.
pub fn rss_mib(pid: u32) -> Result<f64> {
    let text = fs::read_to_string(format!("/proc/{pid}/status")).with_context(|| format!("no process {pid}"))?;
    Ok(kib(&text, "VmRSS:") / 1024.0)
}

fn kib(text: &str, name: &str) -> f64 {
    let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|number| number.parse().ok()).unwrap_or_default()
}

fn tree(root: u32) -> Result<Vec<u32>> {
    let mut parents = Vec::new();
    for entry in fs::read_dir("/proc")? {
        let Ok(pid) = entry?.file_name().to_string_lossy().parse::<u32>() else { continue };
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap_or_default();
        let parent = stat.rsplit_once(')').and_then(|(_, rest)| rest.split_whitespace().nth(1)?.parse::<u32>().ok());
        parents.push((pid, parent.unwrap_or_default()));
    }
    let mut found = vec![root];
    let mut at = 0;
    while at < found.len() {
        let above = found[at];
        found.extend(parents.iter().filter(|(_, parent)| *parent == above).map(|(pid, _)| *pid));
        at += 1;
    }
    Ok(found)
}
