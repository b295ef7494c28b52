//! P1's floor: what the kernel alone takes for a process in namespaces and a cgroup of its own, on a root file system of
//! its own: clone3, limits, pivot_root, exec. No seccomp, no devices, no network but the namespace, no watching.

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::ffi::{CStr, CString};
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Error, Write};
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

const NAMESPACES: libc::c_int = libc::CLONE_NEWUSER
    | libc::CLONE_NEWPID
    | libc::CLONE_NEWNS
    | libc::CLONE_NEWIPC
    | libc::CLONE_NEWUTS
    | libc::CLONE_NEWNET
    | libc::CLONE_NEWCGROUP;
/// Of version 1; version 2 has one directory for all.
const CONTROLLERS: [&str; 4] = ["cpu", "memory", "pids", "devices"];

/// Milliseconds until a shell in `root` has said the time. `command` makes it say seconds since 1970.
pub fn run(root: &Path, command: &str) -> Result<Value> {
    let root = CString::new(root.canonicalize()?.as_os_str().as_bytes())?;
    let command = CString::new(command)?;
    // Compared with what the shell reads off the machine's clock.
    #[allow(clippy::disallowed_methods)]
    let begun_s = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs_f64();
    let cgroups = Cgroups::make()?;
    let (said, says) = rustix::pipe::pipe()?;
    let (go, goes) = rustix::pipe::pipe()?;
    let child = Child::clone(|| inside(&root, &command, &go, &says))?;
    drop(says);
    drop(go);
    for (name, text) in [("uid_map", "0 0 4294967295"), ("gid_map", "0 0 4294967295")] {
        fs::write(format!("/proc/{}/{name}", child.0), text)?;
    }
    cgroups.take(child.0)?;
    File::from(goes).write_all(b"g")?;
    let mut line = String::new();
    BufReader::new(File::from(said)).read_line(&mut line)?;
    let spoken_s: f64 = line.trim().parse().with_context(|| format!("the shell said '{line}', not the time"))?;
    Ok(json!({ "process_ms": (spoken_s - begun_s) * 1e3 }))
}

/// The child's side. Does not come back.
fn inside(root: &CStr, command: &CStr, go: &OwnedFd, says: &OwnedFd) -> &'static str {
    let none = std::ptr::null();
    let check = |done: libc::c_int| done == 0;
    let (shell, option, here) = (c"/bin/sh", c"-c", c".");
    let arguments = [c"sh".as_ptr(), option.as_ptr(), command.as_ptr(), none];
    let environment = [c"PATH=/bin".as_ptr(), none];
    let mut byte = [0_u8];
    // SAFETY: every pointer is to a C string or an array that outlives its call; the process has one thread.
    unsafe {
        if libc::read(go.as_raw_fd(), byte.as_mut_ptr().cast(), 1) != 1 {
            return "cannot wait for the parent";
        }
        if !check(libc::mount(none, c"/".as_ptr(), none, libc::MS_REC | libc::MS_PRIVATE, none.cast()))
            || !check(libc::mount(root.as_ptr(), root.as_ptr(), none, libc::MS_BIND | libc::MS_REC, none.cast()))
        {
            return "cannot mount the root";
        }
        if !check(libc::chdir(root.as_ptr()))
            || !check(libc::mount(c"proc".as_ptr(), c"proc".as_ptr(), c"proc".as_ptr(), 0, none.cast()))
        {
            return "cannot mount proc";
        }
        if libc::syscall(libc::SYS_pivot_root, here.as_ptr(), here.as_ptr()) != 0
            || !check(libc::umount2(here.as_ptr(), libc::MNT_DETACH))
        {
            return "cannot change the root";
        }
        if libc::dup2(says.as_raw_fd(), 1) != 1 {
            return "cannot set the standard output";
        }
        libc::execve(shell.as_ptr(), arguments.as_ptr(), environment.as_ptr());
    }
    "cannot run the shell"
}

/// Killed and reaped with the value.
struct Child(libc::pid_t);

impl Child {
    /// Runs `inside` in a new process, which ends when that returns.
    fn clone(inside: impl FnOnce() -> &'static str) -> Result<Self> {
        // SAFETY: all zeros is a valid value of this plain structure.
        let mut arguments: libc::clone_args = unsafe { std::mem::zeroed() };
        arguments.flags = NAMESPACES as u64;
        arguments.exit_signal = libc::SIGCHLD as u64;
        // SAFETY: without CLONE_VM this is as fork is; the program has one thread.
        match unsafe { libc::syscall(libc::SYS_clone3, &raw const arguments, size_of::<libc::clone_args>()) } {
            -1 => bail!("clone3: {}", Error::last_os_error()),
            0 => {
                let failed = inside();
                eprintln!("floor: {failed}: {}", Error::last_os_error());
                // SAFETY: nothing of the parent's is to be dropped in the child.
                unsafe { libc::_exit(1) }
            }
            pid => Ok(Self(libc::pid_t::try_from(pid)?)),
        }
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        // SAFETY: plain system calls on a child that nobody else reaps.
        unsafe {
            libc::kill(self.0, libc::SIGKILL);
            libc::waitpid(self.0, std::ptr::null_mut(), 0);
        }
    }
}

/// A cgroup in each hierarchy, with a limit, removed with the value.
struct Cgroups(Vec<PathBuf>);

impl Cgroups {
    fn make() -> Result<Self> {
        let mount = Path::new("/sys/fs/cgroup");
        let name = format!("bench-floor-{}", std::process::id());
        let paths: Vec<PathBuf> = match mount.join("cgroup.controllers").exists() {
            true => vec![mount.join(&name)],
            false => CONTROLLERS.iter().map(|controller| mount.join(controller).join(&name)).collect(),
        };
        let cgroups = Self(paths);
        for path in &cgroups.0 {
            fs::create_dir(path).with_context(|| format!("cannot make {}", path.display()))?;
            for (file, limit) in
                [("memory.limit_in_bytes", "536870912"), ("memory.max", "536870912"), ("pids.max", "512")]
            {
                let file = path.join(file);
                if file.exists() {
                    fs::write(&file, limit).with_context(|| format!("cannot write {}", file.display()))?;
                }
            }
        }
        Ok(cgroups)
    }

    fn take(&self, pid: libc::pid_t) -> Result<()> {
        for path in &self.0 {
            fs::write(path.join("cgroup.procs"), pid.to_string()).with_context(|| format!("{}", path.display()))?;
        }
        Ok(())
    }
}

impl Drop for Cgroups {
    fn drop(&mut self) {
        for path in &self.0 {
            if let Err(error) = fs::remove_dir(path) {
                eprintln!("cannot remove {}: {error}", path.display());
            }
        }
    }
}
