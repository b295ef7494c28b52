//! The container's secret environment: read from a memory file of the engine's, and kept in one of our own.

use crate::sys;
use shim::protocol::{SECRETS_FD, add_secrets};
use std::fs::File;
use std::io;
use std::os::fd::AsRawFd;
use std::path::Path;

/// Adds what the memory file holds to `env`.
pub fn read(path: &Path, env: &mut Vec<String>) -> io::Result<File> {
    let file = File::open(path)?;
    // By the path and not by the descriptor: whoever else has it open is at a place of its own.
    let secrets: Vec<String> = serde_json::from_slice(&std::fs::read(path)?).map_err(|_| {
        // The parser's own words may hold a part of what it read.
        io::Error::new(io::ErrorKind::InvalidData, "not a list of variables")
    })?;
    add_secrets(env, secrets);
    Ok(file)
}

/// Keeps the memory file open for as long as this process lives: the engine may go.
pub fn keep(file: &File) -> io::Result<()> {
    // SAFETY: nothing of this process has a descriptor of that number: it opens far fewer.
    sys::check(unsafe { libc::dup3(file.as_raw_fd(), SECRETS_FD, libc::O_CLOEXEC) }).map(drop)
}
