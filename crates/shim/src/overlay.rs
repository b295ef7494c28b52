//! The container's root file system: an overlay mount in the shim's private mount namespace.

use crate::sys;
use std::fs::File;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

/// Mounts the layers (top first) with `upper` and `work` on `target`.
///
/// Directories are named through descriptors, `/proc/self/fd/N`: their own names may be long or hold `:` and `,`,
/// and all options together must fit into one page.
pub fn mount(layers: &[PathBuf], upper: &Path, work: &Path, target: &Path) -> Result<(), String> {
    if layers.is_empty() {
        return Err("the image has no layer: a container needs a root file system".into());
    }
    let open = |path: &Path| -> Result<File, String> {
        std::fs::OpenOptions::new()
            .read(true)
            .custom_flags(libc::O_PATH | libc::O_DIRECTORY)
            .open(path)
            .map_err(|e| format!("cannot open {}: {e}", path.display()))
    };
    let lower = layers.iter().map(|layer| open(layer)).collect::<Result<Vec<File>, String>>()?;
    let (upper_dir, work_dir) = (open(upper)?, open(work)?);
    let name = |file: &File| format!("/proc/self/fd/{}", file.as_raw_fd());
    let options = format!(
        "lowerdir={},upperdir={},workdir={}",
        lower.iter().map(name).collect::<Vec<_>>().join(":"),
        name(&upper_dir),
        name(&work_dir)
    );
    const PAGE_BYTES: usize = 4096;
    if options.len() >= PAGE_BYTES {
        return Err(format!("the image has {} layers: the kernel's limit for one mount is about 200", layers.len()));
    }
    let describe = |e: std::io::Error| {
        format!(
            "cannot mount an overlay of {} layers with its upper directory at {}: {e}",
            layers.len(),
            upper.display()
        )
    };
    let target_name = sys::c_string(&target.to_string_lossy()).map_err(describe)?;
    let options = sys::c_string(&options).map_err(describe)?;
    sys::mount(c"overlay", &target_name, c"overlay", 0, Some(&options)).map_err(describe)
}

/// A mount namespace of the shim's own, until dropped through [`PrivateMounts::leave`].
///
/// The shim goes back afterwards: a copy of the host's mounts kept for the container's life would keep alive every
/// network namespace and volume mounted on the host at that moment.
pub struct PrivateMounts(OwnedFd);

impl PrivateMounts {
    pub fn enter() -> Result<Self, String> {
        let host = File::open("/proc/self/ns/mnt").map_err(|e| format!("cannot open /proc/self/ns/mnt: {e}"))?;
        // SAFETY: the process has one thread.
        sys::check(unsafe { libc::unshare(libc::CLONE_NEWNS) }).map_err(|e| format!("cannot unshare mounts: {e}"))?;
        sys::mount(c"none", c"/", c"", libc::MS_REC | libc::MS_SLAVE, None)
            .map_err(|e| format!("cannot make mounts private: {e}"))?;
        Ok(Self(host.into()))
    }

    pub fn leave(self) -> Result<(), String> {
        // SAFETY: the process has one thread.
        sys::check(unsafe { libc::setns(self.0.as_raw_fd(), libc::CLONE_NEWNS) })
            .map_err(|e| format!("cannot return to the host's mounts: {e}"))?;
        Ok(())
    }
}

/// The kernel's own file systems are mounted where the image has a directory, or nothing: never through a link, which
/// would put them, and the masks that belong to them, somewhere else.
pub fn check_mount_points(root: &Path) -> Result<(), String> {
    for name in ["proc", "sys", "dev"] {
        if std::fs::symlink_metadata(root.join(name)).is_ok_and(|metadata| !metadata.is_dir()) {
            return Err(format!("the image's /{name} is not a directory: its mounts would land elsewhere"));
        }
    }
    Ok(())
}

/// Creates the working directory in the root file system, as Docker does, following links inside it only.
pub fn create_working_directory(root: &Path, cwd: &str) -> Result<(), String> {
    let root_dir = File::open(root).map_err(|e| format!("cannot open {}: {e}", root.display()))?;
    let mut done = String::new();
    for part in cwd.split('/').filter(|part| !part.is_empty()) {
        let parent =
            sys::open_in_root(&root_dir, if done.is_empty() { "/" } else { &done }, libc::O_PATH | libc::O_DIRECTORY)
                .map_err(|e| format!("working directory {cwd}: cannot open {done}/: {e}"))?;
        let name = sys::c_string(part).map_err(|e| format!("working directory {cwd}: {e}"))?;
        // SAFETY: the descriptor and the name outlive the call.
        let made = sys::check(unsafe { libc::mkdirat(parent.as_raw_fd(), name.as_ptr(), 0o755) });
        if let Err(error) = made
            && error.raw_os_error() != Some(libc::EEXIST)
        {
            return Err(format!("working directory {cwd}: cannot create {done}/{part}: {error}"));
        }
        done = format!("{done}/{part}");
    }
    match sys::open_in_root(&root_dir, if done.is_empty() { "/" } else { &done }, libc::O_PATH | libc::O_DIRECTORY) {
        Ok(_) => Ok(()),
        Err(error) => Err(format!("working directory {cwd}: {error}")),
    }
}
