//! `shim exec`: one more process in a running container, for health checks.
//!
//! Standard output and error are the caller's pipes; standard input is the status pipe, as for `shim run`.

use crate::launch::{UserProcess, parse_failure};
use crate::run::describe;
use crate::user_namespace::enter_network;
use crate::{report, sys, users};
use libcontainer::container::Container;
use libcontainer::container::builder::ContainerBuilder;
use libcontainer::syscall::syscall::SyscallType;
use shim::protocol::{ExecConfig, ExecOutcome};
use std::fs::File;
use std::io::{self, Read};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::path::Path;

pub fn exec(config_path: &Path, secrets: Option<&Path>) -> i32 {
    let outcome = match run(config_path, secrets) {
        Ok(outcome) => outcome,
        Err(message) => ExecOutcome::Failed { exit_code: 125, message },
    };
    report(&outcome);
    0
}

fn run(config_path: &Path, secrets: Option<&Path>) -> Result<ExecOutcome, String> {
    let mut config: ExecConfig = std::fs::read(config_path)
        .and_then(|bytes| serde_json::from_slice(&bytes).map_err(io::Error::other))
        .map_err(|e| format!("cannot read {}: {e}", config_path.display()))?;
    if let Some(path) = secrets {
        crate::secrets::read(path, &mut config.process.env)
            .map_err(|e| format!("cannot read the secret environment: {e}"))?;
    }
    crate::stage::make_folder()?;
    let container = Container::load(config.runtime_dir.join(&config.container_id)).map_err(|e| describe(&e))?;
    let init_pid = container.pid().ok_or("the container has no process")?.as_raw();
    let root = File::open(format!("/proc/{init_pid}/root")).map_err(|e| format!("cannot open the root: {e}"))?;
    let identity = users::resolve(&root, &config.process.user, &config.process.additional_gids)?;
    drop(root);
    let (error_reader, error_writer) = sys::pipe().map_err(|e| format!("cannot make a pipe: {e}"))?;
    let mut process = UserProcess::new(&config.process, identity, error_writer.as_raw_fd())?;
    // Open until the process has entered it.
    let user_namespace = File::open(format!("/proc/{init_pid}/ns/user"))
        .map_err(|e| format!("cannot open the container's user namespace: {e}"))?;
    if let Some(ids) = config.ids {
        UserProcess::raise_rlimits(&config.process);
        process.fit_into(ids, [1, 2])?;
        process.user_namespace = Some(user_namespace.as_raw_fd());
        // Of the host, so it has to be entered before the user namespace is.
        enter_network(Some(Path::new(&format!("/proc/{init_pid}/ns/net"))))?;
    }
    let null = File::open("/dev/null").map_err(|e| format!("cannot open /dev/null: {e}"))?;
    let duplicate = |fd: i32| -> Result<OwnedFd, String> {
        // SAFETY: the new descriptor is owned by nobody else.
        unsafe {
            let new = sys::check(libc::fcntl(fd, libc::F_DUPFD_CLOEXEC, 3)).map_err(|e| format!("cannot dup: {e}"))?;
            Ok(OwnedFd::from_raw_fd(new))
        }
    };
    let mut builder = ContainerBuilder::new(config.container_id.clone(), SyscallType::default())
        .with_root_path(&config.runtime_dir)
        .map_err(|e| describe(&e))?
        .with_executor(process);
    builder.stdin = Some(null.into());
    builder.stdout = Some(duplicate(1)?);
    builder.stderr = Some(duplicate(2)?);
    let pid = builder
        .as_tenant()
        .with_process(Some(&config.process_path))
        .with_detach(true)
        .build()
        .map_err(|e| describe(&e))?
        .as_raw();
    drop((error_writer, user_namespace));
    let mut text = String::new();
    File::from(error_reader).read_to_string(&mut text).map_err(|e| format!("cannot wait for the program: {e}"))?;
    let pidfd = sys::pidfd_open(pid).map_err(|e| format!("cannot open the process: {e}"))?;
    let mut polled = libc::pollfd { fd: pidfd.as_raw_fd(), events: libc::POLLIN, revents: 0 };
    let timeout_ms = i32::try_from(config.timeout_ms).unwrap_or(i32::MAX);
    let mut status = 0;
    // SAFETY: plain system calls on our own child.
    let timed_out = unsafe {
        let ready = libc::poll(&raw mut polled, 1, timeout_ms);
        if ready == 0 {
            // The process leads a session of its own, made by the runtime.
            libc::kill(-pid, libc::SIGKILL);
            libc::kill(pid, libc::SIGKILL);
        }
        libc::waitpid(pid, &raw mut status, 0);
        ready == 0
    };
    if !text.is_empty() {
        let (exit_code, message) = parse_failure(&text);
        return Ok(ExecOutcome::Failed { exit_code, message });
    }
    if timed_out {
        return Ok(ExecOutcome::TimedOut);
    }
    let code = if libc::WIFSIGNALED(status) { 128 + libc::WTERMSIG(status) } else { libc::WEXITSTATUS(status) };
    Ok(ExecOutcome::Exited { code })
}
