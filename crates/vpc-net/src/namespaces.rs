//! Network namespaces kept alive by bind mounts, and ways into them.
//!
//! A thread that entered a namespace never goes back to a pool: everything here runs on a thread of its own.

use crate::error::{Doing, NetworkError, Result};
use rustix::mount::{MountPropagationFlags, UnmountFlags};
use rustix::thread::{LinkNameSpaceType, UnshareFlags};
use std::fs::File;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::Path;

/// What the kernel calls the file system of namespaces.
const NSFS_MAGIC: i128 = 0x6e73_6673;

/// Runs `work` inside the network namespace at `path`, on a thread that lives no longer than that.
///
/// Descriptors made by `work` (sockets above all) stay in that namespace and may be used anywhere afterwards.
///
/// # Errors
/// When `path` cannot be opened, is not a network namespace, or may not be entered.
pub fn in_netns<T: Send>(path: &Path, work: impl FnOnce() -> T + Send) -> io::Result<T> {
    let namespace = File::open(path)?;
    in_netns_fd(namespace.as_fd(), work)
}

/// [`in_netns`] for a namespace that is already open.
pub(crate) fn in_netns_fd<T: Send>(namespace: BorrowedFd<'_>, work: impl FnOnce() -> T + Send) -> io::Result<T> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().name("in-netns".into()).spawn_scoped(scope, move || {
            enter(namespace)?;
            Ok(work())
        })?;
        thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

/// Moves the calling thread, for good; only for threads that belong to this crate.
pub(crate) fn enter(namespace: BorrowedFd<'_>) -> io::Result<()> {
    rustix::thread::move_into_link_name_space(namespace, Some(LinkNameSpaceType::Network))?;
    Ok(())
}

/// The namespace of the calling thread.
pub(crate) fn current() -> io::Result<OwnedFd> {
    Ok(File::open("/proc/thread-self/ns/net")?.into())
}

/// Makes a namespace, moves the calling thread into it, and mounts it at `path`.
///
/// The thread must belong to this crate and go back with [`enter`] whatever happens.
pub(crate) fn create_and_enter(path: &Path) -> Result<OwnedFd> {
    File::create(path).doing(|| format!("making the mount point {}", path.display()))?;
    // SAFETY: a network namespace of its own changes no memory, descriptor table or file system view of this thread.
    unsafe { rustix::thread::unshare_unsafe(UnshareFlags::NEWNET) }.doing(|| "making a network namespace".into())?;
    rustix::mount::mount_bind("/proc/thread-self/ns/net", path)
        .doing(|| format!("mounting a network namespace at {}", path.display()))?;
    current().doing(|| "opening the new network namespace".into())
}

/// Opens the namespace mounted at `path`; `None` when there is none.
pub(crate) fn open(path: &Path) -> Result<Option<OwnedFd>> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error).doing(|| format!("opening {}", path.display())),
    };
    if is_namespace(&file) { Ok(Some(file.into())) } else { Ok(None) }
}

fn is_namespace(file: &File) -> bool {
    rustix::fs::fstatfs(file).is_ok_and(|stat| i128::from(stat.f_type) == NSFS_MAGIC)
}

/// Unmounts and unlinks the namespace at `path`; the kernel drops it with its links once nothing is inside.
pub(crate) fn remove(path: &Path) -> Result<()> {
    // A namespace can be mounted over another when an earlier process died in between; take all layers off.
    while open(path)?.is_some() {
        rustix::mount::unmount(path, UnmountFlags::DETACH).doing(|| format!("unmounting {}", path.display()))?;
    }
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(error).doing(|| format!("removing {}", path.display()))
        }
        _ => Ok(()),
    }
}

/// Makes the directory of namespaces a shared mount of its own: unmounting in it reaches every mount namespace that
/// copied it (containers do), so a removed namespace does not live on in one of them.
pub(crate) fn prepare_directory(directory: &Path) -> Result<()> {
    std::fs::create_dir_all(directory).doing(|| format!("making {}", directory.display()))?;
    let shared = |directory: &Path| rustix::mount::mount_change(directory, MountPropagationFlags::SHARED);
    match shared(directory) {
        Ok(()) => Ok(()),
        // Not a mount point yet.
        Err(rustix::io::Errno::INVAL) => {
            rustix::mount::mount_bind(directory, directory)
                .doing(|| format!("mounting {} on itself", directory.display()))?;
            shared(directory).doing(|| format!("sharing the mount {}", directory.display()))
        }
        Err(error) => Err(error).doing(|| format!("sharing the mount {}", directory.display())),
    }
}

/// Undoes [`prepare_directory`] and removes the directory when it is empty.
pub(crate) fn remove_directory(directory: &Path) -> Result<()> {
    match rustix::mount::unmount(directory, UnmountFlags::DETACH) {
        Ok(()) | Err(rustix::io::Errno::INVAL | rustix::io::Errno::NOENT) => {}
        Err(error) => return Err(error).doing(|| format!("unmounting {}", directory.display())),
    }
    match std::fs::remove_dir(directory) {
        Err(error) if !matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::DirectoryNotEmpty) => {
            Err(error).doing(|| format!("removing {}", directory.display()))
        }
        _ => Ok(()),
    }
}

/// Names of the files in `directory`, sorted; empty when it does not exist.
pub(crate) fn list(directory: &Path) -> Result<Vec<String>> {
    let entries = match std::fs::read_dir(directory) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error).doing(|| format!("reading {}", directory.display())),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.doing(|| format!("reading {}", directory.display()))?;
        names.extend(entry.file_name().into_string());
    }
    names.sort();
    Ok(names)
}

/// Writes a sysctl of the calling thread's namespace; one the kernel was built without is no error when `optional`.
pub(crate) fn sysctl(key: &str, value: &str, optional: bool) -> Result<()> {
    let path = format!("/proc/sys/net/{key}");
    match std::fs::write(&path, value) {
        Err(error) if optional && error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result.doing(|| format!("writing {value:?} to {path}")),
    }
}

/// Checks an id that becomes part of a path or of a link's name.
pub(crate) fn check_id(field: &'static str, id: &str) -> Result<()> {
    let usable = !id.is_empty()
        && id.len() <= 64
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    if usable {
        Ok(())
    } else {
        Err(NetworkError::invalid(field, id, "an id has 1 to 64 lower-case letters, digits and hyphens"))
    }
}
