//! Other tasks' processes.

use crate::{Outcome, done};
use std::fs;

pub fn attack(words: &[&str]) -> Option<Outcome> {
    Some(match words {
        ["hold-secret", ..] => {
            println!("holding");
            loop {
                std::thread::sleep(std::time::Duration::from_secs(3600));
            }
        }
        ["host-processes"] => find("longshore-victim").map(|pid| format!("process {pid} of another task is seen")),
        ["environment", pid] => environment(pid),
        ["ptrace", pid] => with(pid, |pid| {
            // SAFETY: plain system calls; the process is let go at once.
            unsafe {
                let outcome = done("ptrace", libc::ptrace(libc::PTRACE_ATTACH, pid, 0, 0));
                libc::waitpid(pid, std::ptr::null_mut(), libc::__WALL);
                libc::ptrace(libc::PTRACE_DETACH, pid, 0, 0);
                outcome
            }
        }),
        // Signal 0 asks only whether it may.
        ["kill", pid] => with(pid, |pid| done("kill", unsafe { libc::kill(pid, 0) }.into())),
        ["memory", pid] => match fs::OpenOptions::new().read(true).write(true).open(format!("/proc/{pid}/mem")) {
            Ok(_) if is_victim(pid) => Ok("the memory of another task's process is open".into()),
            Ok(_) => Err("a process of one's own".into()),
            Err(error) => Err(format!("/proc/{pid}/mem: {error}")),
        },
        ["root-of", pid] => match fs::read_to_string(format!("/proc/{pid}/root/secret")) {
            Ok(text) if text == "secret of the victim" => Ok("a file of another task was read".into()),
            other => Err(format!("{other:?}")),
        },
        ["descriptor", pid] => with(pid, |pid| {
            // SAFETY: plain system calls.
            unsafe {
                let process = libc::syscall(libc::SYS_pidfd_open, pid, 0);
                done("pidfd_open", process)?;
                done("pidfd_getfd", libc::syscall(libc::SYS_pidfd_getfd, process, 0, 0))
            }
        }),
        ["fork-bomb", count] => fork_bomb(count.parse().unwrap_or(1000)),
        ["shared-memory"] => {
            // SAFETY: plain system calls.
            unsafe { done("shmget of another task's segment", libc::shmget(0x4c53, 0, 0).into()) }
        }
        ["hold-shared-memory", ..] => {
            // SAFETY: plain system calls.
            let made = unsafe { libc::shmget(0x4c53, 4096, libc::IPC_CREAT | 0o666) };
            println!("{}", if made >= 0 { "holding" } else { "failed" });
            loop {
                std::thread::sleep(std::time::Duration::from_secs(3600));
            }
        }
        _ => return None,
    })
}

fn with(pid: &str, work: impl FnOnce(i32) -> Outcome) -> Outcome {
    if !is_victim(pid) {
        return Err(format!("no process {pid} of another task is there"));
    }
    work(pid.parse().map_err(|_| "no number".to_owned())?)
}

fn is_victim(pid: &str) -> bool {
    fs::read(format!("/proc/{pid}/cmdline"))
        .is_ok_and(|words| String::from_utf8_lossy(&words).contains("longshore-victim"))
}

fn find(word: &str) -> Result<String, String> {
    let own = std::process::id().to_string();
    for entry in fs::read_dir("/proc").map_err(|e| e.to_string())?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name != own
            && fs::read(entry.path().join("cmdline")).is_ok_and(|w| String::from_utf8_lossy(&w).contains(word))
        {
            return Ok(name);
        }
    }
    Err("only processes of this container are there".into())
}

fn environment(pid: &str) -> Outcome {
    let text = fs::read(format!("/proc/{pid}/environ")).map_err(|e| format!("/proc/{pid}/environ: {e}"))?;
    if String::from_utf8_lossy(&text).contains("SECRET=of-the-victim") {
        Ok("the environment of another task was read".into())
    } else {
        Err("an environment without the secret".into())
    }
}

fn fork_bomb(count: usize) -> Outcome {
    let mut children = Vec::new();
    let mut error = String::from("none");
    for _ in 0..count {
        // SAFETY: the child only waits.
        match unsafe { libc::fork() } {
            -1 => {
                error = std::io::Error::last_os_error().to_string();
                break;
            }
            0 => loop {
                // SAFETY: as above.
                unsafe { libc::pause() };
            },
            pid => children.push(pid),
        }
    }
    for pid in &children {
        // SAFETY: our own children.
        unsafe {
            libc::kill(*pid, libc::SIGKILL);
            libc::waitpid(*pid, std::ptr::null_mut(), 0);
        }
    }
    if children.len() == count {
        Ok(format!("{count} processes"))
    } else {
        Err(format!("after {}: {error}", children.len()))
    }
}
