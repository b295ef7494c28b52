//! One supervised process: started, or found again after a supervisor was killed.

use crate::data_dir::{DataDir, write_durably};
use anyhow::{Context, Result};
use rustix::process::{Pid, PidfdFlags, Signal, pidfd_open, pidfd_send_signal};
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::time::Duration;
use tokio::io::unix::AsyncFd;

/// A process's log starts anew at a start when it has grown past this.
const LOG_BYTES_MAX: u64 = 64 << 20;

/// A process known by a descriptor, so that a reused process id is never mistaken for it.
pub struct Process {
    pub name: &'static str,
    pub pid: u32,
    descriptor: AsyncFd<OwnedFd>,
    /// To reap it when it is ours.
    child: Option<std::process::Child>,
}

/// By rename: whoever reads it meanwhile sees the old process or the new one. On a full disk over the old one, which has room:
/// a process that dies then is started again all the same.
fn note(path: &Path, identity: &str) -> Result<()> {
    match write_durably(path, identity.as_bytes(), 0o600) {
        Err(error) if is_full_disk(&error) => {
            let mut file = OpenOptions::new().write(true).open(path).map_err(|_| error)?;
            file.write_all(identity.as_bytes())?;
            file.set_len(identity.len() as u64)?;
            file.sync_all().with_context(|| format!("cannot write {}", path.display()))
        }
        result => result,
    }
}

fn is_full_disk(error: &anyhow::Error) -> bool {
    use std::io::ErrorKind::{QuotaExceeded, StorageFull};
    let cause = error.chain().find_map(|cause| cause.downcast_ref::<std::io::Error>());
    cause.is_some_and(|cause| matches!(cause.kind(), StorageFull | QuotaExceeded))
}

impl Process {
    /// Starts `longshore SUBCOMMAND --data-dir DIR` in a session of its own.
    pub fn start(name: &'static str, data_dir: &DataDir) -> Result<Self> {
        let log_path = data_dir.process_log(name);
        let fresh = fs::metadata(&log_path).is_ok_and(|m| m.len() > LOG_BYTES_MAX);
        let log = OpenOptions::new()
            .create(true)
            .append(!fresh)
            .write(true)
            .truncate(fresh)
            .open(&log_path)
            .with_context(|| format!("cannot write {}", log_path.display()))?;
        let program = std::env::current_exe().context("cannot find this program's own file")?;
        // Our own binary by its path: nothing is looked up.
        #[allow(clippy::disallowed_methods)]
        let mut command = std::process::Command::new(program);
        command
            .arg(name)
            .arg("--data-dir")
            .arg(data_dir.root())
            .stdin(std::process::Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log);
        command.process_group(0);
        let child = command.spawn().with_context(|| format!("cannot start the {name} process"))?;
        let pid = child.id();
        let mut process = Self { name, pid, descriptor: open(pid)?, child: Some(child) };
        let identity = format!("{pid} {}", start_time(pid).unwrap_or_default());
        if let Err(error) = note(&data_dir.pid_file(name), &identity) {
            // Nobody would ever find it: it is ended here, and whoever asked tries again.
            if let Some(child) = &mut process.child {
                let _ = child.kill();
                let _ = child.wait();
            }
            return Err(error);
        }
        Ok(process)
    }

    /// The process an earlier supervisor started, if it still runs.
    pub fn find(name: &'static str, data_dir: &DataDir) -> Option<Self> {
        let text = fs::read_to_string(data_dir.pid_file(name)).ok()?;
        let (pid, started) = text.split_once(' ')?;
        let pid: u32 = pid.parse().ok()?;
        let descriptor = open(pid).ok()?;
        // Checked after the descriptor is held: a match means that the descriptor is of that very process.
        (start_time(pid)? == started).then_some(Self { name, pid, descriptor, child: None })
    }

    /// Started by an earlier supervisor.
    pub fn is_adopted(&self) -> bool {
        self.child.is_none()
    }

    /// Completes when the process has ended; answers its status where it can be known.
    pub async fn ended(&mut self) -> Option<std::process::ExitStatus> {
        let _ = self.descriptor.readable().await;
        self.child.as_mut().and_then(|child| child.wait().ok())
    }

    pub fn signal(&self, signal: Signal) {
        let _ = pidfd_send_signal(self.descriptor.get_ref(), signal);
    }

    /// SIGTERM, and SIGKILL for one that does not end in time.
    pub async fn stop(&mut self, timeout: Duration) {
        self.signal(Signal::TERM);
        if tokio::time::timeout(timeout, self.ended()).await.is_err() {
            self.signal(Signal::KILL);
            self.ended().await;
        }
    }
}

pub fn forget(name: &str, data_dir: &DataDir) {
    let _ = fs::remove_file(data_dir.pid_file(name));
}

fn open(pid: u32) -> Result<AsyncFd<OwnedFd>> {
    let pid = i32::try_from(pid).ok().and_then(Pid::from_raw).context("not a process id")?;
    Ok(watched(pidfd_open(pid, PidfdFlags::NONBLOCK)?)?)
}

/// A process descriptor becomes readable when its process has ended.
pub fn watched(descriptor: OwnedFd) -> std::io::Result<AsyncFd<OwnedFd>> {
    // SAFETY: the descriptor is owned by what it is registered in, which closes it after taking it out of the poll set.
    let registered = unsafe { AsyncFd::register_with_interest(descriptor, tokio::io::Interest::READABLE) };
    registered.map_err(|error| error.into_parts().1)
}

/// Field 22 of `/proc/PID/stat`: clock ticks after boot, which tells a process from a later one with its number. `None` for
/// one that has ended and that its parent has not reaped yet.
fn start_time(pid: u32) -> Option<String> {
    let stat = fs::read_to_string(Path::new("/proc").join(pid.to_string()).join("stat")).ok()?;
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
    if matches!(fields.next()?, "Z" | "X") {
        return None;
    }
    fields.nth(18).map(str::to_owned)
}
