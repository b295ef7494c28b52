//! The version of a data directory's layout.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::Path;
use store::StoreError;

/// Version of the layout this release writes, and the newest it reads.
pub const FORMAT: u64 = 1;

const FORMAT_FILE: &str = "format";
/// Longest format file read; a version and a newline need far less.
const MAX_FORMAT_BYTES: u64 = 64;

/// Refuses a directory of a newer release. Changes nothing.
///
/// Gives whether the directory has a version yet.
pub(crate) fn check(directory: &Path) -> Result<bool, StoreError> {
    let path = directory.join(FORMAT_FILE);
    let read = match fs::metadata(&path) {
        Ok(data) if data.len() > MAX_FORMAT_BYTES => Err(std::io::Error::from(ErrorKind::InvalidData)),
        _ => fs::read_to_string(&path),
    };
    let text = match read {
        Ok(text) => text,
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(false),
        Err(e) => return Err(disk(format!("reading {}", path.display()), &e, directory)),
    };
    match text.trim().parse::<u64>() {
        Ok(found) if found <= FORMAT => Ok(true),
        Ok(found) => Err(StoreError::NewerFormat { path: directory.display().to_string(), found, known: FORMAT }),
        Err(_) => Err(StoreError::Disk {
            action: format!("reading {}", path.display()),
            reason: format!("it holds '{}', not a format version", text.trim().escape_debug()),
            advice: "restore the directory from a backup, or give another data directory".to_owned(),
        }),
    }
}

/// Records this release's version, durably, before anything else is written.
pub(crate) fn write(directory: &Path) -> Result<(), StoreError> {
    let (path, draft) = (directory.join(FORMAT_FILE), directory.join("format.new"));
    let done = (|| {
        let mut file = File::create(&draft)?;
        writeln!(file, "{FORMAT}")?;
        file.sync_all()?;
        fs::rename(&draft, &path)?;
        File::open(directory)?.sync_all()
    })();
    done.map_err(|e| disk(format!("writing {}", path.display()), &e, directory))
}

/// An I/O error with what to do about it.
pub(crate) fn disk(action: String, error: &std::io::Error, path: &Path) -> StoreError {
    let path = path.display();
    let advice = match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => {
            format!("free space on the file system of {path}; writing then goes on by itself")
        }
        ErrorKind::PermissionDenied => format!("give this user read and write access to {path}"),
        ErrorKind::ReadOnlyFilesystem => {
            format!("mount the file system of {path} for writing and start again")
        }
        _ => format!("check the disk of {path} (dmesg tells more) and start again"),
    };
    StoreError::Disk { action, reason: error.to_string(), advice }
}
