//! Calls that change the kernel's state, or look into it.

use crate::{Outcome, done, reached};

#[allow(clippy::too_many_lines)]
pub fn attack(words: &[&str]) -> Option<Outcome> {
    let junk = [0u8; 64];
    // SAFETY: arguments are valid or refused by the kernel; a success changes only this container's own namespaces.
    Some(unsafe {
        match words {
            ["mount-tmpfs"] => done(
                "mount",
                libc::mount(c"none".as_ptr(), c"/tmp".as_ptr(), c"tmpfs".as_ptr(), 0, std::ptr::null()).into(),
            ),
            ["mount-cgroup"] => {
                // CVE-2022-0492: a cgroup mount of one's own has a release_agent.
                let v1 = libc::mount(
                    c"none".as_ptr(),
                    c"/tmp".as_ptr(),
                    c"cgroup".as_ptr(),
                    0,
                    c"none,name=attack".as_ptr().cast(),
                );
                let result = if v1 == 0 {
                    v1
                } else {
                    libc::mount(c"none".as_ptr(), c"/tmp".as_ptr(), c"cgroup2".as_ptr(), 0, std::ptr::null())
                };
                let outcome = done("mount a cgroup hierarchy", result.into());
                libc::umount2(c"/tmp".as_ptr(), libc::MNT_DETACH);
                outcome
            }
            ["remount-proc"] => done(
                "mount a proc without masks",
                libc::mount(c"proc".as_ptr(), c"/tmp".as_ptr(), c"proc".as_ptr(), 0, std::ptr::null()).into(),
            ),
            ["umount-masks"] => {
                done("umount /proc/kcore", libc::umount2(c"/proc/kcore".as_ptr(), libc::MNT_DETACH).into())
            }
            ["open-tree"] => done("open_tree", libc::syscall(libc::SYS_open_tree, libc::AT_FDCWD, c"/".as_ptr(), 1)),
            ["fsopen"] => done("fsopen", libc::syscall(libc::SYS_fsopen, c"tmpfs".as_ptr(), 0)),
            ["pivot-root"] => {
                reached("pivot_root", libc::syscall(libc::SYS_pivot_root, c"/tmp".as_ptr(), c"/tmp".as_ptr()))
            }
            ["unshare-user"] => done("unshare", libc::unshare(libc::CLONE_NEWUSER).into()),
            ["unshare-mount"] => done("unshare", libc::unshare(libc::CLONE_NEWNS).into()),
            ["clone-user"] => {
                let pid = libc::syscall(libc::SYS_clone, libc::CLONE_NEWUSER | libc::SIGCHLD, 0, 0, 0, 0);
                if pid == 0 {
                    libc::_exit(0);
                }
                done("clone into a user namespace", pid)
            }
            ["clone3"] => {
                let result = libc::syscall(libc::SYS_clone3, 0, 0);
                let error = std::io::Error::last_os_error();
                if result < 0 && matches!(error.raw_os_error(), Some(libc::ENOSYS | libc::EPERM)) {
                    Err(format!("clone3: {error}"))
                } else {
                    Ok(format!("clone3 was looked at by the kernel: {error}"))
                }
            }
            ["setns"] => {
                let Ok(namespace) = std::fs::File::open("/proc/self/ns/uts") else {
                    return Some(Err("no file".into()));
                };
                use std::os::fd::AsRawFd;
                done("setns", libc::setns(namespace.as_raw_fd(), 0).into())
            }
            ["bpf"] => reached("bpf", libc::syscall(libc::SYS_bpf, 99, junk.as_ptr(), junk.len())),
            ["perf"] => {
                reached("perf_event_open", libc::syscall(libc::SYS_perf_event_open, junk.as_ptr(), 0, -1, -1, 0))
            }
            ["userfaultfd"] => done("userfaultfd", libc::syscall(libc::SYS_userfaultfd, 0)),
            ["io-uring"] => reached("io_uring_setup", libc::syscall(libc::SYS_io_uring_setup, 1, 0)),
            ["keyctl"] => reached("keyctl", libc::syscall(libc::SYS_keyctl, 0, -3, 0, 0, 0)),
            ["add-key"] => reached("add_key", libc::syscall(libc::SYS_add_key, 0, 0, 0, 0, 0)),
            ["load-module"] => {
                reached("init_module", libc::syscall(libc::SYS_init_module, junk.as_ptr(), junk.len(), c"".as_ptr()))
            }
            ["kexec"] => reached("kexec_load", libc::syscall(libc::SYS_kexec_load, 0, 1000, 0, 0xffff)),
            ["swapon"] => reached("swapon", libc::syscall(libc::SYS_swapon, c"/nothing".as_ptr(), 0)),
            ["reboot"] => reached("reboot", libc::syscall(libc::SYS_reboot, 0, 0, 0, 0)),
            ["set-clock"] => {
                let nonsense = libc::timespec { tv_sec: 0, tv_nsec: -1 };
                reached(
                    "clock_settime",
                    libc::syscall(libc::SYS_clock_settime, libc::CLOCK_REALTIME, &raw const nonsense),
                )
            }
            ["kernel-log"] => {
                let mut buffer = vec![0u8; 4096];
                done("syslog", libc::syscall(libc::SYS_syslog, 3, buffer.as_mut_ptr(), buffer.len()))
            }
            ["open-by-handle"] => {
                // CVE-2014-… "shocker": inode 2 of the disk by its handle.
                let mut handle = [8u32, 1, 2, 0];
                let directory = libc::open(c"/".as_ptr(), libc::O_RDONLY);
                reached(
                    "open_by_handle_at",
                    libc::syscall(libc::SYS_open_by_handle_at, directory, handle.as_mut_ptr(), 0),
                )
            }
            ["io-ports"] => done("iopl", libc::syscall(libc::SYS_iopl, 3)),
            ["quota"] => reached("quotactl", libc::syscall(libc::SYS_quotactl, 0, 0, 0, 0)),
            ["fanotify"] => done("fanotify_init", libc::syscall(libc::SYS_fanotify_init, 0, 0)),
            ["hostname"] => done("sethostname", libc::sethostname(c"attack".as_ptr(), 6).into()),
            ["priority"] => done("nice", libc::setpriority(libc::PRIO_PROCESS as _, 0, -20).into()),
            ["vsock"] => done("an AF_VSOCK socket", libc::socket(libc::AF_VSOCK, libc::SOCK_STREAM, 0).into()),
            _ => return None,
        }
    })
}
