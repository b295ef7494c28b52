//! The last steps before the user's program: identity, seccomp, capabilities, `execve`.
//!
//! libcontainer drops capabilities before it calls its executor, and without libseccomp it installs no filter. A
//! filter without `no_new_privs` needs CAP_SYS_ADMIN. So libcontainer is given a process of root with no capability
//! sets, which leaves it as it is, and the executor here does all of it in the one order that works:
//!
//! 1. the bounding set is cut (needs CAP_SETPCAP),
//! 2. groups, gid, uid, permitted capabilities kept,
//! 3. the filters are installed (needs CAP_SYS_ADMIN in the effective set),
//! 4. permitted, effective, inheritable and ambient sets become what the container gets; the profile allows `capset`,
//! 5. `execve`.

use crate::sys;
use crate::users::Identity;
use libcontainer::oci_spec::runtime::Spec;
use libcontainer::workload::{Executor, ExecutorError, ExecutorValidationError};
use shim::protocol::ProcessConfig;
use std::ffi::CString;
use std::io;
use std::os::fd::RawFd;
use std::os::unix::fs::MetadataExt;

const CAPABILITY_LAST: u32 = 63;
/// Searched when the environment has no PATH.
const PATH_DEFAULT: &str = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";
/// Bytes of one `struct sock_filter`.
const FILTER_BYTES: usize = 8;

/// What libcontainer calls in the container's init once everything else is set up.
#[derive(Clone)]
pub struct UserProcess {
    pub argv: Vec<String>,
    pub env: Vec<String>,
    pub identity: Identity,
    pub capabilities: u64,
    pub seccomp_programs: Vec<Vec<u8>>,
    pub no_new_privileges: bool,
    /// Descriptor of this very program, when it shall be PID 1.
    pub init_program: Option<RawFd>,
    /// Entered before anything else. libcontainer leaves a process that is added to a container in the host's user
    /// namespace.
    pub user_namespace: Option<RawFd>,
    /// Close-on-exec pipe: `code message` when the launch failed, end of file when it did not.
    pub error_fd: RawFd,
}

impl UserProcess {
    pub fn new(config: &ProcessConfig, identity: Identity, error_fd: RawFd) -> Result<Self, String> {
        if config.argv.is_empty() {
            return Err("no command: neither the image nor the container definition names one".into());
        }
        let seccomp_programs = config
            .seccomp_programs
            .iter()
            .map(|path| {
                let program = std::fs::read(path).map_err(|e| format!("cannot read {}: {e}", path.display()))?;
                if program.is_empty() || program.len() % FILTER_BYTES != 0 {
                    return Err(format!("{} is not a seccomp program", path.display()));
                }
                Ok(program)
            })
            .collect::<Result<_, String>>()?;
        let mut env = config.env.clone();
        if !env.iter().any(|e| e.starts_with("HOME=")) {
            env.push(format!("HOME={}", identity.home));
        }
        Ok(Self {
            argv: config.argv.clone(),
            env,
            identity,
            capabilities: config.capabilities,
            seccomp_programs,
            no_new_privileges: config.no_new_privileges,
            init_program: None,
            user_namespace: None,
            error_fd,
        })
    }

    /// Raises this process's own hard limits to what the container will be given, while it is the host's root.
    pub fn raise_rlimits(config: &ProcessConfig) {
        for (resource, hard) in &config.rlimits {
            // SAFETY: the structure outlives the calls. What fails here fails again, with a message, where it is set.
            unsafe {
                let mut limit: libc::rlimit = std::mem::zeroed();
                if libc::getrlimit(*resource, &raw mut limit) == 0 && limit.rlim_max < *hard {
                    limit.rlim_max = *hard;
                    libc::setrlimit(*resource, &raw const limit);
                }
            }
        }
    }

    /// In a user namespace only `ids` exist, and the pipes for output belong to the container's user from the start:
    /// its root may not give itself what is the host's.
    pub fn fit_into(&self, ids: (u32, u32), output: [RawFd; 2]) -> Result<(), String> {
        let (base, count) = ids;
        let identity = &self.identity;
        for id in identity.groups.iter().chain([&identity.uid, &identity.gid]) {
            if *id >= count {
                return Err(format!("id {id} is outside of the task's own range of {count} ids: use a lower one"));
            }
        }
        for fd in output {
            // SAFETY: a plain system call on a descriptor of ours, or of the caller.
            unsafe { libc::fchown(fd, base + identity.uid, base + identity.gid) };
        }
        Ok(())
    }

    fn become_user(&self) -> Result<(), String> {
        let step = |what: &str, result: io::Result<libc::c_int>| result.map(drop).map_err(|e| format!("{what}: {e}"));
        let identity = &self.identity;
        // SAFETY: plain system calls on the only thread of this process.
        unsafe {
            if let Some(namespace) = self.user_namespace {
                step("enter the user namespace", sys::check(libc::setns(namespace, libc::CLONE_NEWUSER)))?;
            }
            // /dev/stdout and /dev/stderr can then be opened by the user, as under Docker.
            for fd in [1, 2] {
                libc::fchown(fd, identity.uid, u32::MAX);
            }
            for capability in 0..=CAPABILITY_LAST {
                if self.capabilities & (1 << capability) == 0 && libc::prctl(libc::PR_CAPBSET_READ, capability) == 1 {
                    step("cut the bounding set", sys::check(libc::prctl(libc::PR_CAPBSET_DROP, capability)))?;
                }
            }
            step("keep capabilities", sys::check(libc::prctl(libc::PR_SET_KEEPCAPS, 1)))?;
            let groups = &identity.groups;
            step("setgroups", sys::check(libc::setgroups(groups.len(), groups.as_ptr())))?;
            step("setgid", sys::check(libc::setresgid(identity.gid, identity.gid, identity.gid)))?;
            step("setuid", sys::check(libc::setresuid(identity.uid, identity.uid, identity.uid)))?;
            // After the change of user, which clears it.
            step("set the parent death signal", sys::check(libc::prctl(libc::PR_SET_PDEATHSIG, libc::SIGKILL)))?;
            if self.no_new_privileges {
                step("set no_new_privs", sys::check(libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)))?;
            }
        }
        let permitted = permitted_capabilities().map_err(|e| format!("read capabilities: {e}"))?;
        set_capabilities(permitted, permitted).map_err(|e| format!("raise capabilities: {e}"))?;
        for program in &self.seccomp_programs {
            install_filter(program).map_err(|e| format!("install the seccomp filter: {e}"))?;
        }
        // SAFETY: as above.
        unsafe {
            libc::prctl(libc::PR_CAP_AMBIENT, libc::PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0);
        }
        set_capabilities(self.capabilities, self.capabilities).map_err(|e| format!("drop capabilities: {e}"))
    }
}

impl Executor for UserProcess {
    fn exec(&self, _spec: &Spec) -> Result<(), ExecutorError> {
        sys::reset_signals();
        if let Err(message) = self.become_user() {
            fail(self.error_fd, 125, &message);
        }
        match self.init_program {
            Some(program) => exec_init(program, self.error_fd, &self.argv, &self.env),
            None => exec_user(&self.argv, &self.env, self.error_fd),
        }
    }

    // Whether the program exists is found out by executing it.
    fn validate(&self, _spec: &Spec) -> Result<(), ExecutorValidationError> {
        Ok(())
    }

    // The environment goes to `execve` as it is, in its order.
    fn setup_envs(
        &self,
        _envs: std::collections::HashMap<String, String>,
    ) -> Result<(), libcontainer::workload::ExecutorSetEnvsError> {
        Ok(())
    }
}

/// Reports a failed launch and ends the process.
fn fail(error_fd: RawFd, code: i32, message: &str) -> ! {
    let text = format!("{code} {message}");
    // SAFETY: the buffer outlives the call; `_exit` runs no destructors of the parent's objects.
    unsafe {
        libc::write(error_fd, text.as_ptr().cast(), text.len());
        libc::_exit(code)
    }
}

/// Splits what [`fail`] wrote.
pub fn parse_failure(text: &str) -> (i32, String) {
    match text.split_once(' ') {
        Some((code, message)) => (code.parse().unwrap_or(125), message.to_owned()),
        None => (125, text.to_owned()),
    }
}

fn exec_init(program: RawFd, error_fd: RawFd, argv: &[String], env: &[String]) -> ! {
    // The descriptor survives this exec; the init sets it to close again.
    // SAFETY: plain system calls.
    unsafe {
        libc::fcntl(error_fd, libc::F_SETFD, 0);
    }
    let mut words = vec![crate::init::NAME.to_owned(), error_fd.to_string()];
    words.extend(argv.iter().cloned());
    let error = match (c_strings(&words), c_strings(env)) {
        (Ok(words), Ok(env)) => {
            let (words, env) = (pointers(&words), pointers(&env));
            // SAFETY: both arrays end with a null pointer and outlive the call.
            unsafe {
                libc::syscall(
                    libc::SYS_execveat,
                    program,
                    c"".as_ptr(),
                    words.as_ptr(),
                    env.as_ptr(),
                    libc::AT_EMPTY_PATH,
                );
            }
            io::Error::last_os_error()
        }
        (Err(error), _) | (_, Err(error)) => error,
    };
    fail(error_fd, 125, &format!("cannot run the init process: {error}"))
}

/// Replaces this process by the user's program; reports why when that fails, in Docker's words.
pub fn exec_user(argv: &[String], env: &[String], error_fd: RawFd) -> ! {
    let (code, message) = match find_program(&argv[0], env) {
        Ok(path) => {
            let error = exec_path(&path, argv, env);
            let code = if error.raw_os_error() == Some(libc::ENOENT) { 127 } else { 126 };
            (code, format!("exec {path}: {}", strerror(&error)))
        }
        Err(failure) => failure,
    };
    fail(error_fd, code, &message)
}

fn exec_path(path: &str, argv: &[String], env: &[String]) -> io::Error {
    let strings = sys::c_string(path).and_then(|path| Ok((path, c_strings(argv)?, c_strings(env)?)));
    match strings {
        Ok((path, argv, env)) => {
            let (argv, env) = (pointers(&argv), pointers(&env));
            // SAFETY: both arrays end with a null pointer and outlive the call.
            unsafe { libc::execve(path.as_ptr(), argv.as_ptr(), env.as_ptr()) };
            io::Error::last_os_error()
        }
        Err(error) => error,
    }
}

fn find_program(name: &str, env: &[String]) -> Result<String, (i32, String)> {
    let check = |path: &str| -> Result<(), io::Error> {
        let metadata = std::fs::metadata(path)?;
        if metadata.is_dir() {
            return Err(io::Error::from_raw_os_error(libc::EISDIR));
        }
        if metadata.mode() & 0o111 == 0 {
            return Err(io::Error::from_raw_os_error(libc::EACCES));
        }
        Ok(())
    };
    if name.contains('/') {
        return check(name).map(|()| name.to_owned()).map_err(|error| match error.raw_os_error() {
            Some(libc::ENOENT) => (127, format!("exec: \"{name}\": stat {name}: no such file or directory")),
            _ => (126, format!("exec: \"{name}\": {}", strerror(&error))),
        });
    }
    let path = env.iter().rev().find_map(|e| e.strip_prefix("PATH=")).unwrap_or(PATH_DEFAULT);
    let mut denied = false;
    for directory in path.split(':') {
        let candidate = format!("{}/{name}", if directory.is_empty() { "." } else { directory });
        match check(&candidate) {
            Ok(()) => return Ok(candidate),
            Err(error) => denied |= error.raw_os_error() == Some(libc::EACCES),
        }
    }
    if denied {
        return Err((126, format!("exec: \"{name}\": permission denied")));
    }
    Err((127, format!("exec: \"{name}\": executable file not found in $PATH")))
}

/// The error's text alone, in lower case, as Go (and so Docker) has it.
fn strerror(error: &io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    text.chars().take(1).flat_map(char::to_lowercase).chain(text.chars().skip(1)).collect()
}

fn c_strings(words: &[String]) -> io::Result<Vec<CString>> {
    words.iter().map(|word| sys::c_string(word)).collect()
}

fn pointers(strings: &[CString]) -> Vec<*const libc::c_char> {
    strings.iter().map(|s| s.as_ptr()).chain([std::ptr::null()]).collect()
}

#[repr(C)]
struct CapabilityHeader {
    version: u32,
    pid: i32,
}

#[repr(C)]
#[derive(Clone, Copy, Default)]
struct CapabilityData {
    effective: u32,
    permitted: u32,
    inheritable: u32,
}

/// `_LINUX_CAPABILITY_VERSION_3`: two words of each set.
const CAPABILITY_VERSION: u32 = 0x2008_0522;

/// Everything permitted becomes effective, after a change of ids has taken some away.
pub fn raise_effective() -> io::Result<()> {
    let permitted = permitted_capabilities()?;
    set_capabilities(permitted, permitted)
}

fn permitted_capabilities() -> io::Result<u64> {
    let mut header = CapabilityHeader { version: CAPABILITY_VERSION, pid: 0 };
    let mut data = [CapabilityData::default(); 2];
    // SAFETY: the structures have the kernel's layout and outlive the call.
    sys::check_long(unsafe { libc::syscall(libc::SYS_capget, &raw mut header, data.as_mut_ptr()) })?;
    Ok(u64::from(data[0].permitted) | u64::from(data[1].permitted) << 32)
}

/// Sets permitted and effective; the inheritable set becomes empty, as Docker has it.
fn set_capabilities(permitted: u64, effective: u64) -> io::Result<()> {
    let mut header = CapabilityHeader { version: CAPABILITY_VERSION, pid: 0 };
    let word = |shift: u32| CapabilityData {
        effective: (effective >> shift) as u32,
        permitted: (permitted >> shift) as u32,
        inheritable: 0,
    };
    let data = [word(0), word(32)];
    // SAFETY: as above.
    sys::check_long(unsafe { libc::syscall(libc::SYS_capset, &raw mut header, data.as_ptr()) })?;
    Ok(())
}

fn install_filter(program: &[u8]) -> io::Result<()> {
    let instructions: Vec<libc::sock_filter> = program
        .chunks_exact(FILTER_BYTES)
        .map(|b| libc::sock_filter {
            code: u16::from_ne_bytes([b[0], b[1]]),
            jt: b[2],
            jf: b[3],
            k: u32::from_ne_bytes([b[4], b[5], b[6], b[7]]),
        })
        .collect();
    let program = libc::sock_fprog {
        len: u16::try_from(instructions.len()).map_err(|_| io::Error::from_raw_os_error(libc::E2BIG))?,
        filter: instructions.as_ptr().cast_mut(),
    };
    // SAFETY: the program and its instructions outlive the call.
    sys::check_long(unsafe { libc::syscall(libc::SYS_seccomp, libc::SECCOMP_SET_MODE_FILTER, 0, &raw const program) })?;
    Ok(())
}
