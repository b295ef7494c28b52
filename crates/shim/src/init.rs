//! PID 1 of a container with `initProcessEnabled`: starts the user's program, forwards signals to it, reaps orphans,
//! and ends as the program ended.

use crate::{launch, sys};

/// `argv[0]` by which this program knows its part.
pub const NAME: &str = "longshore-init";

pub fn main(error_fd: &str, program: &str, rest: &[&str]) -> i32 {
    let Ok(error_fd) = error_fd.parse::<i32>() else { return 125 };
    let mut argv = vec![program.to_owned()];
    argv.extend(rest.iter().map(|word| (*word).to_owned()));
    let env: Vec<String> =
        std::env::vars_os().map(|(k, v)| format!("{}={}", k.to_string_lossy(), v.to_string_lossy())).collect();
    // SAFETY: plain system calls in a process of one thread.
    unsafe {
        libc::fcntl(error_fd, libc::F_SETFD, libc::FD_CLOEXEC);
        let mut all: libc::sigset_t = std::mem::zeroed();
        libc::sigfillset(&raw mut all);
        libc::sigprocmask(libc::SIG_SETMASK, &raw const all, std::ptr::null_mut());
        let child = libc::fork();
        if child < 0 {
            return 125;
        }
        if child == 0 {
            // A process group of its own, so that a forwarded signal is not also delivered by a terminal.
            libc::setpgid(0, 0);
            sys::reset_signals();
            launch::exec_user(&argv, &env, error_fd);
        }
        libc::close(error_fd);
        loop {
            let mut info: libc::siginfo_t = std::mem::zeroed();
            let signal = libc::sigwaitinfo(&raw const all, &raw mut info);
            if signal < 0 {
                continue;
            }
            if signal != libc::SIGCHLD {
                libc::kill(child, signal);
                continue;
            }
            loop {
                let mut status = 0;
                let pid = libc::waitpid(-1, &raw mut status, libc::WNOHANG);
                if pid <= 0 {
                    break;
                }
                if pid == child {
                    return if libc::WIFSIGNALED(status) {
                        128 + libc::WTERMSIG(status)
                    } else {
                        libc::WEXITSTATUS(status)
                    };
                }
            }
        }
    }
}
