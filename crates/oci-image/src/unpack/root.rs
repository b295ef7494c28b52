//! The directory a layer is unpacked into, reached only through its descriptor.

use crate::ImageError;
use rustix::fs::{self, AtFlags, Dir, FileType, Mode, OFlags, ResolveFlags, Timespec, Timestamps};
use rustix::io::Errno;
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::path::{Path, PathBuf};

/// Mode of directories the archive uses without having listed them.
const IMPLIED_DIRECTORY_MODE: u32 = 0o755;
const DIRECTORY: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);

pub struct Root {
    fd: OwnedFd,
    path: PathBuf,
}

/// What became of the attempt to open a directory of the layer.
pub enum Escape {
    /// The path leads outside through a link, or is absolute.
    Refused(&'static str),
    Failed(ImageError),
}

impl Root {
    pub fn open(path: &Path) -> Result<Self, ImageError> {
        let fd = fs::open(path, DIRECTORY | OFlags::NOFOLLOW, Mode::empty())
            .map_err(|e| ImageError::io("open the directory", path, e.into()))?;
        Ok(Self { fd, path: path.to_owned() })
    }

    pub fn error(&self, action: &'static str, entry: &Path, errno: Errno) -> ImageError {
        ImageError::io(action, self.path.join(entry), errno.into())
    }

    pub fn io_error(&self, action: &'static str, entry: &Path, error: io::Error) -> ImageError {
        ImageError::io(action, self.path.join(entry), error)
    }

    /// Open the directory `path` (relative, without `..`; empty for the root), following links of the layer that stay inside.
    fn open_directory(&self, path: &Path) -> Result<OwnedFd, Errno> {
        let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        let resolve = ResolveFlags::BENEATH | ResolveFlags::NO_MAGICLINKS | ResolveFlags::NO_XDEV;
        loop {
            match fs::openat2(&self.fd, path, DIRECTORY, Mode::empty(), resolve) {
                // A rename somewhere raced with the resolution.
                Err(Errno::AGAIN | Errno::INTR) => {}
                other => return other,
            }
        }
    }

    /// Open `path`, making what is missing.
    pub fn directory(&self, path: &Path) -> Result<OwnedFd, Escape> {
        match self.open_directory(path) {
            Ok(fd) => return Ok(fd),
            Err(Errno::NOENT) => {}
            Err(errno) => return Err(self.refusal(path, errno)),
        }
        let mut so_far = PathBuf::new();
        let mut parent = self.open_directory(&so_far).map_err(|e| self.refusal(path, e))?;
        for component in path.components() {
            so_far.push(component);
            match fs::mkdirat(&parent, component.as_os_str(), Mode::from_raw_mode(IMPLIED_DIRECTORY_MODE)) {
                Ok(()) => {
                    // The umask of this process is no part of the image; nor is the time of day.
                    fs::chmodat(
                        &parent,
                        component.as_os_str(),
                        Mode::from_raw_mode(IMPLIED_DIRECTORY_MODE),
                        AtFlags::empty(),
                    )
                    .map_err(|e| Escape::Failed(self.error("set the mode of", &so_far, e)))?;
                    let _ = fs::utimensat(&parent, component.as_os_str(), &times(0, 0), AtFlags::SYMLINK_NOFOLLOW);
                }
                Err(Errno::EXIST) => {}
                Err(errno) => return Err(Escape::Failed(self.error("make the directory", &so_far, errno))),
            }
            parent = self.open_directory(&so_far).map_err(|e| self.refusal(&so_far, e))?;
        }
        Ok(parent)
    }

    fn refusal(&self, path: &Path, errno: Errno) -> Escape {
        match errno {
            Errno::XDEV => Escape::Refused("its path passes through a symbolic link that leaves the layer"),
            Errno::LOOP => Escape::Refused("its path passes through a loop of symbolic links"),
            Errno::NOTDIR => Escape::Refused("its path passes through something that is no directory"),
            Errno::NOENT => Escape::Refused("its path passes through a dangling symbolic link"),
            Errno::NAMETOOLONG => Escape::Refused("its path is too long"),
            errno => Escape::Failed(self.error("open the directory", path, errno)),
        }
    }

    /// Open an existing directory of the layer for a hard link's source.
    pub fn existing_directory(&self, path: &Path) -> Result<OwnedFd, Escape> {
        self.open_directory(path).map_err(|e| match e {
            Errno::NOENT => Escape::Refused("it links to a file that is not in this layer"),
            errno => self.refusal(path, errno),
        })
    }
}

/// Access and modification time.
pub fn times(seconds: i64, nanoseconds: u32) -> Timestamps {
    let time = Timespec { tv_sec: seconds, tv_nsec: nanoseconds.into() };
    Timestamps { last_access: time, last_modification: time }
}

/// Remove `name` in `parent`, whatever it is; links are removed, never followed. Depth is bounded by the bound on paths.
pub fn remove(parent: impl AsFd, name: impl rustix::path::Arg + Copy) -> Result<(), Errno> {
    let parent = parent.as_fd();
    match fs::unlinkat(parent, name, AtFlags::empty()) {
        Err(Errno::ISDIR | Errno::PERM) => {}
        other => return other,
    }
    match fs::unlinkat(parent, name, AtFlags::REMOVEDIR) {
        Err(Errno::NOTEMPTY | Errno::EXIST) => {}
        other => return other,
    }
    let directory = fs::openat(parent, name, DIRECTORY | OFlags::NOFOLLOW, Mode::empty())?;
    let mut names = Vec::new();
    for child in Dir::read_from(&directory)? {
        let child = child?;
        if !matches!(child.file_name().to_bytes(), b"." | b"..") {
            names.push(child.file_name().to_owned());
        }
    }
    for child in &names {
        remove(&directory, child.as_c_str())?;
    }
    fs::unlinkat(parent, name, AtFlags::REMOVEDIR)
}

/// What `name` in `parent` is, if it is there; links are not followed.
pub fn kind(parent: impl AsFd, name: impl rustix::path::Arg) -> Result<Option<Kind>, Errno> {
    match fs::statat(parent, name, AtFlags::SYMLINK_NOFOLLOW) {
        Ok(stat) => Ok(Some(match FileType::from_raw_mode(stat.st_mode) {
            FileType::Directory => Kind::Directory,
            FileType::CharacterDevice if stat.st_rdev == 0 => Kind::Whiteout,
            _ => Kind::Other,
        })),
        Err(Errno::NOENT) => Ok(None),
        Err(errno) => Err(errno),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Directory,
    /// A 0/0 character device: overlayfs takes it for "removed".
    Whiteout,
    Other,
}
