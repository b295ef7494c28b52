//! `shim run`: start the container, stay with it, record how it ended.

use crate::launch::{UserProcess, parse_failure};
use crate::overlay::{PrivateMounts, check_mount_points, create_working_directory};
use crate::spool::{Lines, Spool};
use crate::stage::Stage;
use crate::user_namespace::UserNamespace;
use crate::{failed, overlay, report, sys, users};
use libcontainer::container::Container;
use libcontainer::container::builder::ContainerBuilder;
use libcontainer::syscall::syscall::SyscallType;
use shim::protocol::{Exit, Launch, ProcessIdentity, RunConfig, Started, files};
use shim::record::Stream;
use std::fs::File;
use std::io::{self, Read, Write};
use std::os::fd::{AsRawFd, OwnedFd};
use std::path::Path;

/// How often a full spool is looked at again.
const SPOOL_RECHECK_MS: i32 = 10;
/// How often a full disk is tried again.
const DISK_RECHECK_MS: i32 = 200;
/// Room that is kept for the record of the exit, bytes: a container may end while the disk is full.
const EXIT_BYTES_MAX: usize = 4096;
const READ_BYTES: usize = 64 * 1024;

pub fn run(directory: &Path, secrets: Option<&Path>) -> i32 {
    // Leave the engine's process tree: its end must not be ours.
    // SAFETY: the process has one thread.
    unsafe {
        match libc::fork() {
            -1 => {
                report(&failed(format!("cannot fork: {}", io::Error::last_os_error())));
                return 1;
            }
            0 => {}
            _ => return 0,
        }
        libc::setsid();
        for signal in [libc::SIGTERM, libc::SIGINT, libc::SIGHUP, libc::SIGQUIT, libc::SIGPIPE] {
            libc::signal(signal, libc::SIG_IGN);
        }
    }
    let (launch, supervised) = match launch(directory, secrets) {
        Ok(supervised) => (Launch::Started(supervised.started), Some(supervised)),
        Err(launch) => (launch, None),
    };
    if let Launch::Failed { exit_code, message } = &launch {
        let exit = Exit {
            code: *exit_code,
            signal: None,
            oom_killed: false,
            started_at_ms: None,
            finished_at_ms: sys::now_ms(),
            reason: Some(message.clone()),
        };
        if let Err(error) = write_exit(directory, &exit) {
            eprintln!("shim: cannot write {}: {error}", files::EXIT);
        }
    }
    report(&launch);
    let Some(supervised) = supervised else { return 1 };
    // The status pipe's other end sees that nothing more comes.
    // SAFETY: nothing else uses the descriptor.
    unsafe { libc::close(0) };
    match supervised.supervise(directory) {
        Ok(()) => 0,
        Err(error) => {
            eprintln!("shim: {error}");
            1
        }
    }
}

struct Supervised {
    started: Started,
    init_pidfd: OwnedFd,
    stdout: OwnedFd,
    stderr: OwnedFd,
    spool: Spool,
    config: RunConfig,
}

fn launch(directory: &Path, secrets: Option<&Path>) -> Result<Supervised, Launch> {
    let own_pid = std::process::id() as i32;
    let own = ProcessIdentity {
        pid: own_pid,
        start_ticks: sys::start_ticks(own_pid).map_err(|e| failed(format!("cannot read own start time: {e}")))?,
    };
    write_json(&directory.join(files::IDENTITY), &own)
        .map_err(|e| failed(format!("cannot write {}: {e}", files::IDENTITY)))?;
    let mut config: RunConfig = std::fs::read(directory.join(files::CONFIG))
        .and_then(|bytes| serde_json::from_slice(&bytes).map_err(io::Error::other))
        .map_err(|e| failed(format!("cannot read {}: {e}", files::CONFIG)))?;
    if let Some(path) = secrets {
        crate::secrets::read(path, &mut config.process.env)
            .and_then(|file| crate::secrets::keep(&file))
            .map_err(|e| failed(format!("cannot read the secret environment: {e}")))?;
    }
    std::fs::write(directory.join(files::EXIT_RESERVE), [b' '; EXIT_BYTES_MAX])
        .map_err(|e| failed(format!("cannot keep room for {}: {e}", files::EXIT)))?;
    let spool = Spool::create(directory.join(files::SPOOL), config.spool.clone())
        .map_err(|e| failed(format!("cannot create the log spool: {e}")))?;
    let pipe = || sys::pipe().map_err(|e| failed(format!("cannot make a pipe: {e}")));
    let (stdout, stdout_writer) = pipe()?;
    let (stderr, stderr_writer) = pipe()?;
    let (mut container, error_reader) = create(directory, &config, stdout_writer, stderr_writer).map_err(failed)?;
    // libcontainer took the writers by value and has dropped them in this process: only the container holds them.
    let init_pid = container.pid().map(|pid| pid.as_raw()).ok_or_else(|| failed("the runtime gave no init pid"))?;
    let started_or_not = (|| {
        let init_pidfd = sys::pidfd_open(init_pid).map_err(|e| failed(format!("cannot open init's pidfd: {e}")))?;
        let start_ticks =
            sys::start_ticks(init_pid).map_err(|e| failed(format!("cannot read init's start time: {e}")))?;
        container.start().map_err(|e| failed(format!("cannot start: {e}")))?;
        let mut text = String::new();
        File::from(error_reader)
            .read_to_string(&mut text)
            .map_err(|e| failed(format!("cannot wait for the program: {e}")))?;
        if !text.is_empty() {
            let (exit_code, message) = parse_failure(&text);
            return Err(Launch::Failed { exit_code, message });
        }
        let started = Started { init: ProcessIdentity { pid: init_pid, start_ticks }, started_at_ms: sys::now_ms() };
        write_json(&directory.join(files::STARTED), &started)
            .map_err(|e| failed(format!("cannot write {}: {e}", files::STARTED)))?;
        Ok((init_pidfd, started))
    })();
    match started_or_not {
        Ok((init_pidfd, started)) => Ok(Supervised { started, init_pidfd, stdout, stderr, spool, config }),
        Err(launch) => {
            // SAFETY: init is our child and not yet waited for.
            unsafe {
                libc::kill(init_pid, libc::SIGKILL);
                libc::waitpid(init_pid, std::ptr::null_mut(), 0);
            }
            Err(launch)
        }
    }
}

/// Mounts the root file system and creates the container, up to just before the user's program.
fn create(
    directory: &Path,
    config: &RunConfig,
    stdout: OwnedFd,
    stderr: OwnedFd,
) -> Result<(Container, OwnedFd), String> {
    let mounts = PrivateMounts::enter()?;
    let stage = Stage::mount()?;
    let rootfs = stage.rootfs();
    let user_namespace = config.user_namespace.as_ref().map(|c| UserNamespace::prepare(&stage, c)).transpose()?;
    let writable = directory.join(files::WRITABLE);
    let (layers, writable) = match &user_namespace {
        None => (config.rootfs_layers.clone(), writable),
        Some(namespace) => {
            let staged = config.rootfs_layers.iter().enumerate();
            let layers = staged.map(|(number, layer)| namespace.stage(&stage, layer, &format!("layer-{number}")));
            namespace.own(&writable)?;
            (layers.collect::<Result<_, String>>()?, writable)
        }
    };
    overlay::mount(&layers, &writable.join("upper"), &writable.join("work"), &rootfs)?;
    check_mount_points(&rootfs)?;
    let root = File::open(&rootfs).map_err(|e| format!("cannot open {}: {e}", rootfs.display()))?;
    let identity = users::resolve(&root, &config.process.user, &config.process.additional_gids)?;
    drop(root);
    match &user_namespace {
        None => create_working_directory(&rootfs, &config.process.cwd)?,
        Some(namespace) => namespace.as_container_root(|| create_working_directory(&rootfs, &config.process.cwd))?,
    }
    let (error_reader, error_writer) = sys::pipe().map_err(|e| format!("cannot make a pipe: {e}"))?;
    let mut process = UserProcess::new(&config.process, identity, error_writer.as_raw_fd())?;
    if let Some(namespace) = &config.user_namespace {
        UserProcess::raise_rlimits(&config.process);
        process.fit_into((namespace.id_base, namespace.id_count), [stdout.as_raw_fd(), stderr.as_raw_fd()])?;
    }
    let own_program = File::open("/proc/self/exe").map_err(|e| format!("cannot open own program: {e}"))?;
    if config.process.init {
        process.init_program = Some(own_program.as_raw_fd());
    }
    let null = File::open("/dev/null").map_err(|e| format!("cannot open /dev/null: {e}"))?;
    let mut builder = ContainerBuilder::new(config.container_id.clone(), SyscallType::default())
        .with_root_path(&config.runtime_dir)
        .map_err(|e| describe(&e))?
        .with_executor(process);
    builder.stdin = Some(null.into());
    builder.stdout = Some(stdout);
    builder.stderr = Some(stderr);
    let container =
        builder.as_init(directory.join(files::BUNDLE)).with_systemd(false).build().map_err(|e| describe(&e))?;
    if let Some(namespace) = user_namespace {
        namespace.leave()?;
    }
    mounts.leave()?;
    Ok((container, error_reader))
}

/// An error with its causes: the runtime's own message is often only the outermost.
pub fn describe(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text.push_str(": ");
            text.push_str(&cause_text);
        }
        source = cause.source();
    }
    text
}

/// Durably only the exit: it must survive the machine. Who runs does not, and waiting for the disk delays the start.
///
/// Written over the room that was kept for it, the rest of which are spaces, so that it needs none of a full disk.
fn write_exit(directory: &Path, exit: &Exit) -> io::Result<()> {
    let mut record = serde_json::to_vec(exit).map_err(io::Error::other)?;
    let (reserve, path) = (directory.join(files::EXIT_RESERVE), directory.join(files::EXIT));
    let kept = File::options().write(true).open(&reserve);
    let (Ok(mut file), true) = (kept, record.len() <= EXIT_BYTES_MAX) else {
        return sys::write_whole(&path, &record, true);
    };
    record.resize(EXIT_BYTES_MAX, b' ');
    file.write_all(&record)?;
    file.sync_all()?;
    std::fs::rename(&reserve, &path)?;
    File::open(directory)?.sync_all()
}

fn write_json<T: serde::Serialize>(path: &Path, value: &T) -> io::Result<()> {
    sys::write_whole(path, &serde_json::to_vec(value).map_err(io::Error::other)?, false)
}

impl Supervised {
    /// Copies output until the container has ended and both pipes are drained.
    fn supervise(mut self, directory: &Path) -> io::Result<()> {
        let mut streams =
            [Some((self.stdout, Lines::new(Stream::Stdout))), Some((self.stderr, Lines::new(Stream::Stderr)))];
        let mut running = true;
        let mut buffer = vec![0; READ_BYTES];
        while running || streams.iter().any(Option::is_some) {
            self.spool.flush()?;
            let full = self.spool.is_full();
            let mut polled: Vec<libc::pollfd> = Vec::with_capacity(3);
            let watch = |fd: i32| libc::pollfd { fd, events: libc::POLLIN, revents: 0 };
            // A negative descriptor is skipped by poll.
            for stream in &streams {
                polled.push(watch(match stream {
                    Some((fd, _)) if !full => fd.as_raw_fd(),
                    _ => -1,
                }));
            }
            polled.push(watch(if running { self.init_pidfd.as_raw_fd() } else { -1 }));
            let timeout_ms = match full {
                _ if self.spool.is_waiting() => DISK_RECHECK_MS,
                true => SPOOL_RECHECK_MS,
                false => -1,
            };
            // SAFETY: the array outlives the call.
            if unsafe { libc::poll(polled.as_mut_ptr(), polled.len() as libc::nfds_t, timeout_ms) } < 0 {
                let error = io::Error::last_os_error();
                if error.kind() == io::ErrorKind::Interrupted {
                    continue;
                }
                return Err(error);
            }
            if running && polled[2].revents != 0 {
                running = false;
                let exit = reap(&self.started, &self.config)?;
                write_exit(directory, &exit)?;
            }
            for (index, slot) in streams.iter_mut().enumerate() {
                if polled[index].revents == 0 {
                    continue;
                }
                let Some((fd, lines)) = slot else { continue };
                // SAFETY: the buffer outlives the call.
                let count = unsafe { libc::read(fd.as_raw_fd(), buffer.as_mut_ptr().cast(), buffer.len()) };
                if count < 0 {
                    let error = io::Error::last_os_error();
                    if error.kind() != io::ErrorKind::Interrupted {
                        return Err(error);
                    }
                } else if count == 0 {
                    lines.finish(&mut self.spool)?;
                    *slot = None;
                } else {
                    lines.push(&buffer[..count as usize], &mut self.spool)?;
                }
            }
        }
        self.spool.end()?;
        while self.spool.is_waiting() {
            std::thread::sleep(std::time::Duration::from_millis(DISK_RECHECK_MS as u64));
            self.spool.flush()?;
        }
        Ok(())
    }
}

fn reap(started: &Started, config: &RunConfig) -> io::Result<Exit> {
    let mut status = 0;
    // SAFETY: init is our child, and its pidfd says that it has ended.
    sys::check(unsafe { libc::waitpid(started.init.pid, &raw mut status, 0) })?;
    let finished_at_ms = sys::now_ms();
    let signal = libc::WIFSIGNALED(status).then(|| libc::WTERMSIG(status));
    let oom_killed = config.oom_events_path.as_ref().is_some_and(|path| {
        std::fs::read_to_string(path).is_ok_and(|text| {
            text.lines()
                .filter_map(|line| line.strip_prefix("oom_kill "))
                .any(|count| count.trim().parse::<u64>().is_ok_and(|n| n > 0))
        })
    });
    Ok(Exit {
        code: signal.map_or_else(|| libc::WEXITSTATUS(status), |s| 128 + s),
        signal,
        oom_killed,
        started_at_ms: Some(started.started_at_ms),
        finished_at_ms,
        reason: None,
    })
}
