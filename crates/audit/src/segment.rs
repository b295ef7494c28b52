//! Files of the trail: `00000001.jsonl`, `00000002.jsonl`, …

use crate::AuditError;
use std::fs;
use std::path::{Path, PathBuf};

pub const EXTENSION: &str = "jsonl";

pub fn path(dir: &Path, number: u64) -> PathBuf {
    dir.join(format!("{number:08}.{EXTENSION}"))
}

/// Numbers of the segments that there are, oldest first.
pub fn numbers(dir: &Path) -> Result<Vec<u64>, AuditError> {
    let entries = match fs::read_dir(dir) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(io("list", dir, error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let name = entry.map_err(|error| io("list", dir, error))?.file_name();
        let number: Option<u64> =
            name.to_str().and_then(|name| name.strip_suffix(&format!(".{EXTENSION}"))?.parse().ok());
        found.extend(number);
    }
    found.sort_unstable();
    Ok(found)
}

pub fn io(doing: &'static str, path: &Path, error: std::io::Error) -> AuditError {
    AuditError::Io { doing, path: path.display().to_string(), error }
}
