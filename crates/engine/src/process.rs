//! Other processes, held by pidfd and told from later ones with the same pid.

use shim::ProcessIdentity;
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use tokio::io::unix::AsyncFd;

pub struct Process(OwnedFd);

impl Process {
    /// `None` when that process is gone. A process that ended but was not waited for is still there.
    pub fn open(identity: ProcessIdentity) -> io::Result<Option<Self>> {
        // SAFETY: a plain system call that returns a new descriptor.
        let fd = unsafe { libc::syscall(libc::SYS_pidfd_open, identity.pid, 0) };
        if fd < 0 {
            let error = io::Error::last_os_error();
            return if error.raw_os_error() == Some(libc::ESRCH) { Ok(None) } else { Err(error) };
        }
        // SAFETY: as above.
        let fd = unsafe { OwnedFd::from_raw_fd(fd as i32) };
        // Compared after opening: from here on the pid cannot become another process's without us seeing it.
        Ok((start_ticks(identity.pid) == Some(identity.start_ticks)).then_some(Self(fd)))
    }

    pub fn signal(&self, signal: i32) -> io::Result<()> {
        // SAFETY: a plain system call.
        let result = unsafe { libc::syscall(libc::SYS_pidfd_send_signal, self.0.as_raw_fd(), signal, 0, 0) };
        if result < 0 { Err(io::Error::last_os_error()) } else { Ok(()) }
    }

    /// Whether it still runs: a zombie does not.
    pub fn is_running(&self) -> bool {
        let mut polled = libc::pollfd { fd: self.0.as_raw_fd(), events: libc::POLLIN, revents: 0 };
        // SAFETY: the structure outlives the call.
        unsafe { libc::poll(&raw mut polled, 1, 0) == 0 }
    }

    /// Blocks until it has ended; whether it did within the time.
    pub fn wait_ms(&self, timeout_ms: i32) -> bool {
        let mut polled = libc::pollfd { fd: self.0.as_raw_fd(), events: libc::POLLIN, revents: 0 };
        // SAFETY: the structure outlives the call.
        unsafe { libc::poll(&raw mut polled, 1, timeout_ms) == 1 }
    }

    pub async fn ended(self) -> io::Result<()> {
        // SAFETY: an owned descriptor, which stays open as long as the registration that owns it.
        let watched = unsafe { AsyncFd::register_with_interest(self.0, tokio::io::Interest::READABLE) }
            .map_err(|e| io::Error::other(e.to_string()))?;
        watched.readable().await?.retain_ready();
        Ok(())
    }
}

fn start_ticks(pid: i32) -> Option<u64> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    stat.rsplit_once(')')?.1.split_whitespace().nth(19)?.parse().ok()
}
