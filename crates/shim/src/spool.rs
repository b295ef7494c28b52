//! The writing side of the log spool.

use crate::sys;
use shim::protocol::SpoolConfig;
use shim::record::{Header, Stream, segment_name, segment_number};
use std::fs::File;
use std::io::{self, ErrorKind, Seek, SeekFrom, Write};
use std::path::PathBuf;

/// Records that may wait in memory while the disk is full, bytes; after that the container waits.
const WAITING_BYTES_MAX: usize = 1 << 20;

pub struct Spool {
    directory: PathBuf,
    config: SpoolConfig,
    segment: u64,
    file: File,
    written: u64,
    /// Whole records that the disk had no room for.
    waiting: Vec<u8>,
}

impl Spool {
    pub fn create(directory: PathBuf, config: SpoolConfig) -> io::Result<Self> {
        std::fs::create_dir_all(&directory)?;
        let file = File::create(directory.join(segment_name(1)))?;
        Ok(Self { directory, config, segment: 1, file, written: 0, waiting: Vec::new() })
    }

    /// Whether so much is unreleased that reading from the container has to pause.
    pub fn is_full(&self) -> bool {
        if self.waiting.len() >= WAITING_BYTES_MAX {
            return true;
        }
        // Only what the reader deleted leaves this sum.
        let mut total = 0;
        if let Ok(entries) = std::fs::read_dir(&self.directory) {
            for entry in entries.flatten() {
                if entry.file_name().to_str().and_then(segment_number).is_some() {
                    total += entry.metadata().map_or(0, |m| m.len());
                }
            }
        }
        total >= self.config.total_bytes_max
    }

    /// Whether records wait for room on the disk: [`Self::flush`] tries again.
    pub fn is_waiting(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Appends whole records; a segment ends at a record.
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.waiting.extend_from_slice(bytes);
        self.flush()
    }

    /// Writes what waits. A full disk is no error: it all waits on, and the container is not ended for it.
    pub fn flush(&mut self) -> io::Result<()> {
        if self.waiting.is_empty() {
            return Ok(());
        }
        match self.write_waiting() {
            Err(error) if is_full_disk(&error) => {
                // Nothing but whole records stays in the file: a part of one would be taken for damage.
                self.file.set_len(self.written)?;
                self.file.seek(SeekFrom::Start(self.written)).map(|_| ())
            }
            result => result,
        }
    }

    fn write_waiting(&mut self) -> io::Result<()> {
        if self.written > 0 && self.written + self.waiting.len() as u64 > self.config.segment_bytes_max {
            self.file = File::create(self.directory.join(segment_name(self.segment + 1)))?;
            self.segment += 1;
            self.written = 0;
        }
        self.file.write_all(&self.waiting)?;
        self.written += self.waiting.len() as u64;
        self.waiting = Vec::new();
        Ok(())
    }

    /// Says that nothing more comes. A full disk on which no lines wait is not waited for: that the shim is gone says the
    /// same.
    pub fn end(&mut self) -> io::Result<()> {
        let lines_wait = self.is_waiting();
        let header = Header { stream: Stream::End, partial: false, length: 0, timestamp_ms: sys::now_ms() };
        self.append(&header.encode())?;
        if !lines_wait {
            self.waiting.clear();
        }
        Ok(())
    }
}

fn is_full_disk(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded)
}

/// Cuts one stream into lines. Nothing of it stays in memory: what was read is in the spool, also the beginning of a line
/// whose end has not come, or it would be lost with the shim.
pub struct Lines {
    stream: Stream,
    /// The last record was the beginning of a line.
    open: bool,
}

impl Lines {
    pub fn new(stream: Stream) -> Self {
        Self { stream, open: false }
    }

    /// Takes what was read: every complete line, pieces of a line that is too long, and what has come of the last one.
    pub fn push(&mut self, bytes: &[u8], spool: &mut Spool) -> io::Result<()> {
        let timestamp_ms = sys::now_ms();
        let line_bytes_max = spool.config.line_bytes_max.max(1);
        let mut batch = Vec::with_capacity(bytes.len() + 64);
        let mut rest = bytes;
        while !rest.is_empty() {
            match rest.iter().take(line_bytes_max + 1).position(|b| *b == b'\n') {
                Some(end) => {
                    self.emit(false, &rest[..end], timestamp_ms, &mut batch);
                    rest = &rest[end + 1..];
                }
                None => {
                    let (piece, after) = rest.split_at(rest.len().min(line_bytes_max));
                    self.emit(true, piece, timestamp_ms, &mut batch);
                    rest = after;
                }
            }
        }
        spool.append(&batch)
    }

    /// The stream ended: what has come of the last line is a line, too.
    pub fn finish(&mut self, spool: &mut Spool) -> io::Result<()> {
        if !self.open {
            return Ok(());
        }
        let mut batch = Vec::new();
        self.emit(false, &[], sys::now_ms(), &mut batch);
        spool.append(&batch)
    }

    fn emit(&mut self, partial: bool, payload: &[u8], timestamp_ms: i64, batch: &mut Vec<u8>) {
        let header = Header { stream: self.stream, partial, length: payload.len(), timestamp_ms };
        batch.extend_from_slice(&header.encode());
        batch.extend_from_slice(payload);
        self.open = partial;
    }
}
