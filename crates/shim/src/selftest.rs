//! Programs for the engine's own tests: this binary is static, so it is all that a test's image needs.

use crate::sys;
use std::io::{BufWriter, Write};

pub fn main(words: &[&str]) -> i32 {
    match words {
        ["exit", code] => code.parse().unwrap_or(2),
        ["print", text @ ..] => {
            println!("{}", text.join(" "));
            0
        }
        ["error", text @ ..] => {
            eprintln!("{}", text.join(" "));
            0
        }
        ["unfinished", text] => {
            print!("whole\n{text}");
            let _ = std::io::stdout().flush();
            loop {
                std::thread::sleep(std::time::Duration::from_secs(3600));
            }
        }
        ["sleep"] => loop {
            println!("sleeping");
            std::thread::sleep(std::time::Duration::from_secs(3600));
        },
        ["term", code] => wait_for_term(code.parse().unwrap_or(2)),
        ["allocate", mib] => allocate(mib.parse().unwrap_or(1)),
        ["burn", ms] => burn(ms.parse().unwrap_or(1)),
        ["forks", count] => forks(count.parse().unwrap_or(1)),
        ["lines", count, bytes] => lines(count.parse().unwrap_or(1), bytes.parse().unwrap_or(1)),
        ["cat", paths @ ..] => cat(paths),
        ["write", path, text] => match std::fs::write(path, text) {
            Ok(()) => 0,
            Err(error) => {
                println!("{error}");
                1
            }
        },
        ["list", path] => {
            for entry in std::fs::read_dir(path).into_iter().flatten().flatten() {
                println!("{}", entry.file_name().to_string_lossy());
            }
            0
        }
        ["identity"] => identity(),
        ["denied"] => denied(),
        ["own"] => own(),
        ["listen", port] => listen(port),
        #[cfg(target_arch = "x86_64")]
        ["x32"] => x32(),
        ["orphans", count] => orphans(count.parse().unwrap_or(1)),
        ["stdout-file"] => match std::fs::OpenOptions::new().append(true).open("/dev/stdout") {
            Ok(mut file) => i32::from(writeln!(file, "by name").is_err()),
            Err(error) => {
                println!("{error}");
                1
            }
        },
        _ => {
            eprintln!("selftest: unknown test {words:?}");
            2
        }
    }
}

fn wait_for_term(code: i32) -> i32 {
    // SAFETY: plain signal calls in a process of one thread.
    unsafe {
        let mut set: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&raw mut set);
        libc::sigaddset(&raw mut set, libc::SIGTERM);
        libc::sigprocmask(libc::SIG_BLOCK, &raw const set, std::ptr::null_mut());
        println!("ready");
        let mut signal = 0;
        libc::sigwait(&raw const set, &raw mut signal);
    }
    println!("terminated");
    code
}

fn allocate(mib: usize) -> i32 {
    let mut held = Vec::new();
    for _ in 0..mib {
        held.push(std::hint::black_box(vec![1u8; 1 << 20]));
    }
    println!("allocated {}", held.len());
    0
}

/// Works for `ms` of wall time and prints how much CPU time it got, in milliseconds.
fn burn(ms: i64) -> i32 {
    let end = sys::now_ms() + ms;
    let mut work = 0u64;
    while sys::now_ms() < end {
        for i in 0..100_000u64 {
            work = std::hint::black_box(work.wrapping_add(i));
        }
    }
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` outlives the call.
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &raw mut time) };
    println!("cpu_ms {}", time.tv_sec * 1000 + time.tv_nsec / 1_000_000);
    0
}

fn forks(count: usize) -> i32 {
    let mut children = Vec::new();
    for _ in 0..count {
        // SAFETY: the child only waits.
        match unsafe { libc::fork() } {
            -1 => break,
            0 => loop {
                // SAFETY: as above.
                unsafe { libc::pause() };
            },
            pid => children.push(pid),
        }
    }
    println!("forked {}", children.len());
    for pid in children {
        // SAFETY: our own children.
        unsafe {
            libc::kill(pid, libc::SIGKILL);
            libc::waitpid(pid, std::ptr::null_mut(), 0);
        }
    }
    0
}

fn lines(count: usize, bytes: usize) -> i32 {
    let mut out = BufWriter::with_capacity(1 << 16, std::io::stdout().lock());
    for number in 0..count {
        let mut line = format!("{number:010} ");
        while line.len() < bytes {
            line.push('x');
        }
        if writeln!(out, "{line}").is_err() {
            return 1;
        }
    }
    i32::from(out.flush().is_err())
}

fn cat(paths: &[&str]) -> i32 {
    for path in paths {
        match std::fs::read(path) {
            Ok(bytes) => {
                if std::io::stdout().write_all(&bytes).is_err() {
                    return 1;
                }
            }
            Err(error) => {
                println!("{path}: {error}");
                return 1;
            }
        }
    }
    0
}

/// Makes files and prints the owners of these and of others.
fn own() -> i32 {
    use std::os::unix::fs::MetadataExt;
    for path in ["/made", "/data/made"] {
        if let Err(error) = std::fs::write(path, "x") {
            println!("{path}: {error}");
        }
    }
    for path in ["/", "/bin/test", "/etc/passwd", "/etc/hosts", "/data/file", "/made", "/data/made"] {
        match std::fs::metadata(path) {
            Ok(metadata) => println!("{path} {}", metadata.uid()),
            Err(error) => println!("{path}: {error}"),
        }
    }
    println!("ready");
    loop {
        std::thread::sleep(std::time::Duration::from_secs(3600));
    }
}

fn listen(port: &str) -> i32 {
    match std::net::TcpListener::bind(format!("127.0.0.1:{port}")) {
        Ok(_) => println!("listens"),
        Err(error) => println!("{error}"),
    }
    println!("somaxconn {}", std::fs::read_to_string("/proc/sys/net/core/somaxconn").unwrap_or_default().trim());
    0
}

fn identity() -> i32 {
    // SAFETY: plain system calls.
    let (uid, gid, pid) = unsafe { (libc::getuid(), libc::getgid(), libc::getpid()) };
    let mut groups = [0; 64];
    // SAFETY: the array has 64 entries.
    let count = unsafe { libc::getgroups(64, groups.as_mut_ptr()) };
    println!("uid={uid} gid={gid} pid={pid} groups={:?}", &groups[..count.max(0) as usize]);
    println!("cwd={}", std::env::current_dir().map_or_else(|e| e.to_string(), |d| d.display().to_string()));
    let mut name = [0u8; 256];
    // SAFETY: the array has 256 bytes.
    unsafe { libc::gethostname(name.as_mut_ptr().cast(), 255) };
    println!("hostname={}", String::from_utf8_lossy(&name).trim_end_matches('\0'));
    for (key, value) in std::env::vars() {
        println!("env {key}={value}");
    }
    0
}

/// Prints the errno of calls that Docker's profile, or the lack of a capability, denies.
fn denied() -> i32 {
    let errno = |result: libc::c_long| if result < 0 { io_errno() } else { 0 };
    // SAFETY: calls that the profile refuses before the kernel looks at their arguments; arguments are harmless.
    unsafe {
        println!("mount {}", errno(libc::syscall(libc::SYS_mount, 0, 0, 0, 0, 0)));
        println!("keyctl {}", errno(libc::syscall(libc::SYS_keyctl, 0, -3, 0, 0, 0)));
        println!("unshare_user {}", errno(libc::syscall(libc::SYS_unshare, libc::CLONE_NEWUSER)));
        println!("clone3 {}", errno(libc::syscall(libc::SYS_clone3, 0, 0)));
        println!("bpf {}", errno(libc::syscall(libc::SYS_bpf, 0, 0, 0)));
        println!("io_uring_setup {}", errno(libc::syscall(libc::SYS_io_uring_setup, 1, 0)));
        println!("socket_vsock {}", errno(libc::syscall(libc::SYS_socket, libc::AF_VSOCK, libc::SOCK_STREAM, 0)));
        println!("socket_inet {}", errno(libc::syscall(libc::SYS_socket, libc::AF_INET, libc::SOCK_STREAM, 0)));
        println!("personality_read {}", errno(libc::syscall(libc::SYS_personality, 0xffff_ffffu32)));
        println!("personality_bad {}", errno(libc::syscall(libc::SYS_personality, 0x0040_0000)));
        println!("clone_newuser {}", {
            let pid = libc::syscall(libc::SYS_clone, libc::CLONE_NEWUSER | libc::SIGCHLD, 0, 0, 0, 0);
            if pid == 0 {
                libc::_exit(0);
            }
            errno(pid)
        });
        // Block device 8:0: the device cgroup, not a capability, stands between CAP_MKNOD and the disk.
        let path = c"/tmp-disk";
        println!("mknod_disk {}", errno(libc::mknod(path.as_ptr(), libc::S_IFBLK | 0o600, libc::makedev(8, 0)).into()));
        println!(
            "mknod_null {}",
            errno(libc::mknod(c"/tmp-null".as_ptr(), libc::S_IFCHR | 0o600, libc::makedev(1, 3)).into())
        );
        println!("open_null {}", errno(libc::open(c"/dev/null".as_ptr(), libc::O_RDWR).into()));
    }
    0
}

/// Calls by x32's numbers: answered by the kernel or by the filter, but never with the end of the process.
#[cfg(target_arch = "x86_64")]
fn x32() -> i32 {
    const X32_BIT: libc::c_long = 0x4000_0000;
    // SAFETY: harmless calls.
    unsafe {
        let pid = libc::syscall(X32_BIT | libc::SYS_getpid);
        if pid != libc::c_long::from(libc::getpid()) && io_errno() != libc::ENOSYS {
            return 1;
        }
        println!("getpid answered");
        if libc::syscall(X32_BIT | libc::SYS_unshare, libc::CLONE_NEWUSER) == 0 || io_errno() != libc::EPERM {
            return 1;
        }
        println!("unshare refused");
    }
    0
}

fn io_errno() -> i32 {
    std::io::Error::last_os_error().raw_os_error().unwrap_or(0)
}

/// Leaves `count` orphans behind, waits until they ended, and prints how many are zombies.
fn orphans(count: usize) -> i32 {
    for _ in 0..count {
        // SAFETY: both children end at once.
        unsafe {
            let child = libc::fork();
            if child == 0 {
                if libc::fork() == 0 {
                    libc::_exit(0);
                }
                libc::_exit(0);
            }
            libc::waitpid(child, std::ptr::null_mut(), 0);
        }
    }
    // PID 1 has reaped when only it and we are left; without an init we are PID 1 and the zombies stay.
    let mut left = usize::MAX;
    for _ in 0..200 {
        left = std::fs::read_dir("/proc")
            .into_iter()
            .flatten()
            .flatten()
            .filter(|entry| entry.file_name().to_string_lossy().bytes().all(|b| b.is_ascii_digit()))
            .count();
        if left <= 2 {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    println!("processes {left}");
    0
}
