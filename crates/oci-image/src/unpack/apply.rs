//! Making the entries of an archive.

use super::UnpackReport;
use super::decode::{ChunkReader, HeaderBudget, stream_error};
use super::root::{self, Escape, Kind, Root, times};
use crate::ImageError;
use crate::limits::{LayerLimits, MAX_ENTRY_HEADER_BYTES, MAX_NAME_BYTES, MAX_PATH_BYTES, MAX_PATH_DEPTH};
use rustix::fs::{self, AtFlags, FileType, Gid, Mode, OFlags, Timestamps, Uid, XattrFlags};
use rustix::io::Errno;
use std::ffi::{OsStr, OsString};
use std::io::{Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use tar::EntryType;

const WHITEOUT_PREFIX: &[u8] = b".wh.";
const OPAQUE_MARKER: &[u8] = b".wh..wh..opq";
/// Other names the aufs driver left in layers; they mean nothing elsewhere.
const AUFS_PREFIX: &[u8] = b".wh..wh.";
const OPAQUE_XATTR: &str = "trusted.overlay.opaque";
const PAX_XATTR_PREFIX: &str = "SCHILY.xattr.";
const COPY_BUFFER_BYTES: usize = 128 << 10;
/// Sizes from here on do not fit the 11 octal digits of a ustar header.
const USTAR_MAX_SIZE: u64 = 1 << 33;

/// The directory entries are being made in, with the times to put back when leaving it.
struct Parent {
    path: PathBuf,
    fd: OwnedFd,
    times: Timestamps,
}

/// What an entry says of the file it makes, beyond content.
struct Attributes {
    uid: Uid,
    gid: Gid,
    mode: Mode,
    times: Timestamps,
    /// `security.capability` and `user.*`.
    xattrs: Vec<(String, Vec<u8>)>,
}

pub struct Applier<'a> {
    root: &'a Root,
    limits: &'a LayerLimits,
    max_bytes: u64,
    parent: Option<Parent>,
    report: UnpackReport,
    buffer: Vec<u8>,
}

fn refuse(entry: &[u8], reason: impl ToString) -> ImageError {
    let mut name = String::from_utf8_lossy(&entry[..entry.len().min(200)]).into_owned();
    if entry.len() > 200 {
        name.push('…');
    }
    ImageError::HostileLayer { entry: name, reason: reason.to_string() }
}

impl<'a> Applier<'a> {
    pub fn new(root: &'a Root, limits: &'a LayerLimits, max_bytes: u64) -> Self {
        Self {
            root,
            limits,
            max_bytes,
            parent: None,
            report: UnpackReport::default(),
            buffer: vec![0; COPY_BUFFER_BYTES],
        }
    }

    pub fn run(mut self, reader: &mut ChunkReader, budget: HeaderBudget) -> Result<UnpackReport, ImageError> {
        let mut archive = tar::Archive::new(reader);
        budget.limit(MAX_ENTRY_HEADER_BYTES);
        let mut entries = archive.entries().map_err(|e| stream_error(e, self.max_bytes))?;
        loop {
            budget.limit(MAX_ENTRY_HEADER_BYTES);
            let Some(entry) = entries.next() else { break };
            let mut entry = entry.map_err(|e| stream_error(e, self.max_bytes))?;
            budget.lift();
            self.report.entries += 1;
            if self.report.entries > self.limits.max_entries {
                return Err(ImageError::TooLarge {
                    what: "the layer".to_owned(),
                    limit: self.limits.max_entries,
                    unit: "entries",
                });
            }
            self.entry(&mut entry)?;
            // What an entry carries beyond what its kind needs must not be left to the bounded read of headers.
            std::io::copy(&mut entry, &mut std::io::sink()).map_err(|e| stream_error(e, self.max_bytes))?;
        }
        self.leave_parent();
        Ok(self.report)
    }

    fn entry<R: Read>(&mut self, entry: &mut tar::Entry<'_, R>) -> Result<(), ImageError> {
        let raw = entry.path_bytes().into_owned();
        let kind = entry.header().entry_type();
        if kind.is_pax_global_extensions() {
            return Ok(());
        }
        let path = clean_path(&raw)?;
        let attributes = self.attributes(entry, &raw)?;
        let Some(name) = path.file_name().map(OsStr::to_owned) else {
            return self.root_entry(&raw, kind, &attributes);
        };
        let parent_path = path.parent().unwrap_or(Path::new("")).to_owned();
        if name.as_bytes().starts_with(WHITEOUT_PREFIX) {
            return self.whiteout(&raw, &parent_path, name.as_bytes());
        }
        let is_device = matches!(kind, EntryType::Block | EntryType::Char);
        if is_device && parent_path == Path::new("dev") {
            self.report.devices_ignored += 1;
            return Ok(());
        }
        match kind {
            EntryType::Directory => self.directory(&raw, &path, &parent_path, &name, &attributes),
            EntryType::Regular | EntryType::Continuous | EntryType::GNUSparse => {
                self.file(entry, &raw, &path, &parent_path, &name, &attributes)
            }
            EntryType::Symlink => {
                let target = entry.link_name_bytes().map(|t| t.into_owned()).unwrap_or_default();
                self.symlink(&raw, &path, &parent_path, &name, &target, &attributes)
            }
            EntryType::Link => {
                let target = entry.link_name_bytes().map(|t| t.into_owned()).unwrap_or_default();
                self.hard_link(&raw, &path, &parent_path, &name, &target)
            }
            EntryType::Fifo => {
                self.clear(&raw, &parent_path, &name)?;
                let parent = self.parent(&raw, &parent_path)?;
                fs::mknodat(&parent, &name, FileType::Fifo, attributes.mode, 0)
                    .map_err(|e| self.root.error("make the pipe", &path, e))?;
                self.finish_nofollow(&parent, &path, &name, &attributes, true)
            }
            _ if is_device => {
                Err(refuse(&raw, "device nodes are refused: a container gets its devices from the runtime"))
            }
            other => Err(refuse(&raw, format!("entries of type {:?} are not known", char::from(other.as_byte())))),
        }
    }

    fn attributes<R: Read>(&mut self, entry: &mut tar::Entry<'_, R>, raw: &[u8]) -> Result<Attributes, ImageError> {
        let number = |what: &str, value: std::io::Result<u64>| {
            value.map_err(|e| refuse(raw, format!("its {what} is no number: {e}")))
        };
        let header = entry.header();
        let ustar_size = number("size", header.size())?;
        let (uid, gid) = (number("uid", header.uid())?, number("gid", header.gid())?);
        let mode = header.mode().map_err(|e| refuse(raw, format!("its mode is no number: {e}")))?;
        // Times before the epoch come as base-256 numbers with the sign bit set; nobody needs them to the second.
        let mut mtime = (i64::try_from(header.mtime().unwrap_or(0)).unwrap_or(0), 0);
        let mut xattrs = Vec::new();
        let mut pax_size = None;
        if let Some(extensions) =
            entry.pax_extensions().map_err(|e| refuse(raw, format!("its extended header is invalid: {e}")))?
        {
            for extension in extensions {
                let extension = extension.map_err(|e| refuse(raw, format!("its extended header is invalid: {e}")))?;
                let key = extension
                    .key()
                    .map_err(|e| refuse(raw, format!("its extended header has a key that is no text: {e}")))?;
                let text = extension.value().unwrap_or_default();
                match key {
                    "size" => {
                        pax_size = Some(
                            text.parse::<u64>().map_err(|_| refuse(raw, format!("its size {text:?} is no number")))?,
                        )
                    }
                    "mtime" => {
                        mtime =
                            parse_time(text).ok_or_else(|| refuse(raw, format!("its time {text:?} is no number")))?
                    }
                    _ if key.starts_with("GNU.sparse.") => {
                        return Err(refuse(
                            raw,
                            "sparse files in PAX form are not supported: rebuild the layer without --sparse",
                        ));
                    }
                    _ => {
                        if let Some(name) = key.strip_prefix(PAX_XATTR_PREFIX) {
                            match name {
                                "security.capability" => {
                                    xattrs.push((name.to_owned(), extension.value_bytes().to_vec()))
                                }
                                _ if name.starts_with("user.") => {
                                    xattrs.push((name.to_owned(), extension.value_bytes().to_vec()))
                                }
                                _ if name.starts_with("trusted.") => {
                                    return Err(refuse(
                                        raw,
                                        format!(
                                            "the extended attribute {name} is refused: it would steer the overlay file system"
                                        ),
                                    ));
                                }
                                _ => self.report.xattrs_ignored += 1,
                            }
                        }
                    }
                }
            }
        }
        if let Some(pax_size) = pax_size
            && pax_size != ustar_size
            && pax_size < USTAR_MAX_SIZE
        {
            return Err(refuse(
                raw,
                format!(
                    "its ustar size {ustar_size} and PAX size {pax_size} disagree, so that readers would see different archives"
                ),
            ));
        }
        let id = |what: &str, id: u64| {
            u32::try_from(id)
                .ok()
                .filter(|id| *id != u32::MAX)
                .ok_or_else(|| refuse(raw, format!("its {what} {id} is out of range")))
        };
        Ok(Attributes {
            uid: Uid::from_raw(id("uid", uid)?),
            gid: Gid::from_raw(id("gid", gid)?),
            mode: Mode::from_raw_mode(mode & 0o7777),
            times: times(mtime.0, mtime.1),
            xattrs,
        })
    }

    /// The entry for the root itself: its attributes only.
    fn root_entry(&mut self, raw: &[u8], kind: EntryType, attributes: &Attributes) -> Result<(), ImageError> {
        if !kind.is_dir() {
            return Err(refuse(raw, "it would replace the layer's root"));
        }
        self.leave_parent();
        let fd = self.root.directory(Path::new("")).map_err(|e| escaped(raw, e))?;
        self.finish(&fd, Path::new(""), attributes)
    }

    fn directory(
        &mut self,
        raw: &[u8],
        path: &Path,
        parent_path: &Path,
        name: &OsStr,
        attributes: &Attributes,
    ) -> Result<(), ImageError> {
        let parent = self.parent(raw, parent_path)?;
        let before = root::kind(&parent, name).map_err(|e| self.root.error("look at", path, e))?;
        if before != Some(Kind::Directory) {
            if before.is_some() {
                root::remove(&parent, name).map_err(|e| self.root.error("replace", path, e))?;
            }
            fs::mkdirat(&parent, name, Mode::from_raw_mode(0o700))
                .map_err(|e| self.root.error("make the directory", path, e))?;
        }
        let fd = fs::openat(
            &parent,
            name,
            OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC,
            Mode::empty(),
        )
        .map_err(|e| self.root.error("open the directory", path, e))?;
        if before == Some(Kind::Whiteout) {
            // What lower layers have below this name stays hidden.
            self.make_opaque(&fd, path)?;
        }
        self.finish(&fd, path, attributes)
    }

    fn file<R: Read>(
        &mut self,
        entry: &mut tar::Entry<'_, R>,
        raw: &[u8],
        path: &Path,
        parent_path: &Path,
        name: &OsStr,
        attributes: &Attributes,
    ) -> Result<(), ImageError> {
        self.clear(raw, parent_path, name)?;
        let parent = self.parent(raw, parent_path)?;
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let fd = fs::openat(&parent, name, flags, Mode::from_raw_mode(0o600))
            .map_err(|e| self.root.error("make the file", path, e))?;
        let mut file = std::fs::File::from(fd);
        let mut buffer = std::mem::take(&mut self.buffer);
        let mut written = 0;
        loop {
            let n = entry.read(&mut buffer).map_err(|e| stream_error(e, self.max_bytes))?;
            if n == 0 {
                break;
            }
            written += n as u64;
            // Sparse entries make files out of nothing: the archive's size alone bounds nothing.
            self.report.file_bytes += n as u64;
            if self.report.file_bytes > self.max_bytes {
                return Err(ImageError::TooLarge {
                    what: "the layer when unpacked".to_owned(),
                    limit: self.max_bytes,
                    unit: "bytes",
                });
            }
            file.write_all(&buffer[..n]).map_err(|e| self.root.io_error("write", path, e))?;
        }
        self.buffer = buffer;
        if written != entry.size() {
            return Err(ImageError::invalid("layer archive", format!("it ends in the middle of {}", path.display())));
        }
        self.finish(&file, path, attributes)
    }

    fn symlink(
        &mut self,
        raw: &[u8],
        path: &Path,
        parent_path: &Path,
        name: &OsStr,
        target: &[u8],
        attributes: &Attributes,
    ) -> Result<(), ImageError> {
        if target.is_empty() || target.len() >= MAX_PATH_BYTES || target.contains(&0) {
            return Err(refuse(raw, "its target is empty, too long, or contains NUL"));
        }
        self.clear(raw, parent_path, name)?;
        let parent = self.parent(raw, parent_path)?;
        fs::symlinkat(OsStr::from_bytes(target), &parent, name)
            .map_err(|e| self.root.error("make the link", path, e))?;
        self.finish_nofollow(&parent, path, name, attributes, false)
    }

    fn hard_link(
        &mut self,
        raw: &[u8],
        path: &Path,
        parent_path: &Path,
        name: &OsStr,
        target: &[u8],
    ) -> Result<(), ImageError> {
        let target = clean_path(target).map_err(|_| {
            refuse(
                raw,
                format!(
                    "it is a hard link to {:?}, which is outside the layer",
                    String::from_utf8_lossy(&target[..target.len().min(200)])
                ),
            )
        })?;
        let Some(target_name) = target.file_name() else {
            return Err(refuse(raw, "it is a hard link to the layer's root"));
        };
        if target == path {
            return Ok(());
        }
        let source =
            self.root.existing_directory(target.parent().unwrap_or(Path::new(""))).map_err(|e| escaped(raw, e))?;
        match root::kind(&source, target_name).map_err(|e| self.root.error("look at", &target, e))? {
            Some(Kind::Other) => {}
            Some(Kind::Directory) => return Err(refuse(raw, "it is a hard link to a directory")),
            Some(Kind::Whiteout) | None => return Err(refuse(raw, "it links to a file that is not in this layer")),
        }
        self.clear(raw, parent_path, name)?;
        let parent = self.parent(raw, parent_path)?;
        // Without AT_SYMLINK_FOLLOW: a link to a symbolic link is a second name of the link, not of what it leads to.
        match fs::linkat(&source, target_name, &parent, name, AtFlags::empty()) {
            Ok(()) => Ok(()),
            Err(Errno::NOENT) => Err(refuse(raw, "it links to a file that is not in this layer")),
            Err(errno) => Err(self.root.error("make the hard link", path, errno)),
        }
    }

    fn whiteout(&mut self, raw: &[u8], parent_path: &Path, name: &[u8]) -> Result<(), ImageError> {
        if name == OPAQUE_MARKER {
            let parent = self.parent(raw, parent_path)?;
            return self.make_opaque(&parent, parent_path);
        }
        if name.starts_with(AUFS_PREFIX) {
            return Ok(());
        }
        let hidden = &name[WHITEOUT_PREFIX.len()..];
        if matches!(hidden, b"" | b"." | b"..") {
            return Err(refuse(raw, "it is a whiteout of nothing that could be in a directory"));
        }
        let hidden = OsStr::from_bytes(hidden);
        let path = parent_path.join(hidden);
        let parent = self.parent(raw, parent_path)?;
        // A whiteout hides what lower layers have; what this layer has under the same name stays.
        match root::kind(&parent, hidden).map_err(|e| self.root.error("look at", &path, e))? {
            None => fs::mknodat(&parent, hidden, FileType::CharacterDevice, Mode::empty(), 0)
                .map_err(|e| self.root.error("make the whiteout", &path, e)),
            Some(Kind::Directory) => {
                let fd = fs::openat(
                    &parent,
                    hidden,
                    OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC,
                    Mode::empty(),
                )
                .map_err(|e| self.root.error("open the directory", &path, e))?;
                self.make_opaque(&fd, &path)
            }
            Some(Kind::Whiteout | Kind::Other) => Ok(()),
        }
    }

    fn make_opaque(&self, directory: impl AsFd, path: &Path) -> Result<(), ImageError> {
        fs::fsetxattr(directory, OPAQUE_XATTR, b"y", XattrFlags::empty())
            .map_err(|e| self.root.error("mark as opaque", path, e))
    }

    /// Ownership, mode, extended attributes and times, in the order in which none undoes another.
    fn finish(&self, fd: impl AsFd, path: &Path, attributes: &Attributes) -> Result<(), ImageError> {
        let fd = fd.as_fd();
        fs::fchown(fd, Some(attributes.uid), Some(attributes.gid))
            .map_err(|e| self.root.error("set the owner of", path, e))?;
        fs::fchmod(fd, attributes.mode).map_err(|e| self.root.error("set the mode of", path, e))?;
        for (name, value) in &attributes.xattrs {
            match fs::fsetxattr(fd, name.as_str(), value, XattrFlags::empty()) {
                Ok(()) => {}
                // A file system without user attributes can still hold the file.
                Err(Errno::OPNOTSUPP) if name.starts_with("user.") => {}
                Err(errno) => return Err(self.root.error("set an extended attribute of", path, errno)),
            }
        }
        fs::futimens(fd, &attributes.times).map_err(|e| self.root.error("set the time of", path, e))
    }

    /// The same for what can not be opened: links and pipes.
    fn finish_nofollow(
        &self,
        parent: &OwnedFd,
        path: &Path,
        name: &OsStr,
        attributes: &Attributes,
        has_mode: bool,
    ) -> Result<(), ImageError> {
        fs::chownat(parent, name, Some(attributes.uid), Some(attributes.gid), AtFlags::SYMLINK_NOFOLLOW)
            .map_err(|e| self.root.error("set the owner of", path, e))?;
        if has_mode {
            // Just made by us in a directory nobody else writes: no link can be in its place.
            fs::chmodat(parent, name, attributes.mode, AtFlags::empty())
                .map_err(|e| self.root.error("set the mode of", path, e))?;
        }
        fs::utimensat(parent, name, &attributes.times, AtFlags::SYMLINK_NOFOLLOW)
            .map_err(|e| self.root.error("set the time of", path, e))
    }

    /// Make room for an entry that is no directory: a later entry of the same name wins.
    fn clear(&mut self, raw: &[u8], parent_path: &Path, name: &OsStr) -> Result<(), ImageError> {
        let parent = self.parent(raw, parent_path)?;
        match root::remove(&parent, name) {
            Ok(()) => {
                // The directory we hold for the next entries may be among what was removed.
                self.leave_parent();
                Ok(())
            }
            Err(Errno::NOENT) => Ok(()),
            Err(errno) => Err(self.root.error("replace", &parent_path.join(name), errno)),
        }
    }

    /// A descriptor of the directory `path`, made if missing. Entries of one directory mostly follow each other.
    fn parent(&mut self, raw: &[u8], path: &Path) -> Result<OwnedFd, ImageError> {
        let held = self.parent.as_ref().filter(|p| p.path == path);
        let fd = match held {
            Some(parent) => parent.fd.try_clone(),
            None => {
                self.leave_parent();
                let fd = self.root.directory(path).map_err(|e| escaped(raw, e))?;
                let stat = fs::fstat(&fd).map_err(|e| self.root.error("look at", path, e))?;
                let clone = fd.try_clone();
                self.parent = Some(Parent {
                    path: path.to_owned(),
                    fd,
                    times: times(stat.st_mtime as i64, stat.st_mtime_nsec as u32),
                });
                clone
            }
        };
        fd.map_err(|e| self.root.io_error("open the directory", path, e))
    }

    /// Put back the times that making entries has changed.
    fn leave_parent(&mut self) {
        if let Some(parent) = self.parent.take() {
            // A time that can not be set back is no reason to refuse the layer.
            let _ = fs::futimens(&parent.fd, &parent.times);
        }
    }
}

fn escaped(raw: &[u8], escape: Escape) -> ImageError {
    match escape {
        Escape::Refused(reason) => refuse(raw, reason),
        Escape::Failed(error) => error,
    }
}

/// The path relative to the layer's root, without `.`; empty for the root itself.
fn clean_path(raw: &[u8]) -> Result<PathBuf, ImageError> {
    if raw.is_empty() {
        return Err(refuse(raw, "it has no name"));
    }
    if raw.len() >= MAX_PATH_BYTES {
        return Err(refuse(raw, format!("its path is longer than {MAX_PATH_BYTES} bytes")));
    }
    if raw.contains(&0) {
        return Err(refuse(raw, "its path contains NUL"));
    }
    let mut path = OsString::with_capacity(raw.len());
    let mut depth = 0;
    for component in raw.split(|b| *b == b'/') {
        match component {
            b"" | b"." => {}
            b".." => return Err(refuse(raw, "its path contains ..")),
            _ if component.len() > MAX_NAME_BYTES => {
                return Err(refuse(raw, format!("a name in its path is longer than {MAX_NAME_BYTES} bytes")));
            }
            _ => {
                depth += 1;
                if depth > 1 {
                    path.push("/");
                }
                path.push(OsStr::from_bytes(component));
            }
        }
    }
    if depth > MAX_PATH_DEPTH {
        return Err(refuse(raw, format!("its path is deeper than {MAX_PATH_DEPTH} directories")));
    }
    Ok(path.into())
}

/// `seconds[.fraction]` of a PAX header, as seconds and nanoseconds.
fn parse_time(text: &str) -> Option<(i64, u32)> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let seconds: i64 = whole.parse().ok()?;
    let digits: String = fraction.chars().take(9).collect();
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let nanoseconds: u32 = format!("{digits:0<9}").parse().ok()?;
    // -1.5 is 1.5 seconds before the epoch: half a second after -2.
    if text.starts_with('-') && nanoseconds > 0 {
        Some((seconds.checked_sub(1)?, 1_000_000_000 - nanoseconds))
    } else {
        Some((seconds, nanoseconds))
    }
}
