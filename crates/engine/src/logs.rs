//! The reading side of a container's output.

use crate::container::Directory;
use crate::error::{Error, IoContext, Result};
use base::Timestamp;
use serde::{Deserialize, Serialize};
use shim::files;
use shim::record::{HEADER_BYTES, Header, Stream, segment_name, segment_number};
use std::fs::File;
use std::io::{ErrorKind, Read, Seek, SeekFrom};
use std::path::PathBuf;
use std::time::Duration;

/// Records of one batch.
const BATCH_RECORDS_MAX: usize = 4096;
const BATCH_BYTES_MAX: usize = 1 << 20;
/// An idle reader looks again after this, doubling up to the maximum.
const POLL_MS_MIN: u64 = 5;
const POLL_MS_MAX: u64 = 160;

/// A place between two records; keep it to go on after a restart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct LogCursor {
    pub segment: u64,
    pub offset_bytes: u64,
}

impl LogCursor {
    pub const START: LogCursor = LogCursor { segment: 1, offset_bytes: 0 };
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogStream {
    Stdout,
    Stderr,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogRecord {
    pub stream: LogStream,
    pub timestamp: Timestamp,
    /// The line goes on in the next record of the same stream. When there is none, the container's shim was killed before
    /// the line's end.
    pub partial: bool,
    /// Without the line feed.
    pub bytes: Vec<u8>,
}

/// Reads what a container wrote, from a cursor on. One reader per container may release.
pub struct LogReader {
    directory: Directory,
    cursor: LogCursor,
    open: Option<(u64, File)>,
    ended: bool,
}

impl LogReader {
    pub(crate) fn new(directory: Directory, cursor: LogCursor) -> Self {
        Self { directory, cursor, open: None, ended: false }
    }

    /// Where the next record starts; all before it was returned.
    pub fn cursor(&self) -> LogCursor {
        self.cursor
    }

    /// The next records, waiting for some; `None` once the container has ended and everything was read.
    /// A dropped future loses nothing.
    pub async fn next_batch(&mut self) -> Result<Option<Vec<LogRecord>>> {
        let mut pause_ms = POLL_MS_MIN;
        loop {
            if self.ended {
                return Ok(None);
            }
            // Looked at before reading: what a shim wrote before it ended is then found.
            let over = self.writer_is_gone()?;
            let batch = self.read_available()?;
            if !batch.is_empty() {
                return Ok(Some(batch));
            }
            if over {
                self.ended = true;
            }
            if self.ended {
                return Ok(None);
            }
            tokio::time::sleep(Duration::from_millis(pause_ms)).await;
            pause_ms = (pause_ms * 2).min(POLL_MS_MAX);
        }
    }

    fn writer_is_gone(&self) -> Result<bool> {
        // Before its start a container has no shim, and after it one that is gone.
        if !self.directory.file(files::IDENTITY).exists() {
            return Ok(!self.directory.0.exists());
        }
        Ok(!self.directory.shim()?.is_some_and(|shim| shim.is_running()))
    }

    fn segment_path(&self, segment: u64) -> PathBuf {
        self.directory.file(files::SPOOL).join(segment_name(segment))
    }

    /// Whole records only: a half-written one stays for the next call.
    fn read_available(&mut self) -> Result<Vec<LogRecord>> {
        let mut records = Vec::new();
        let mut bytes_read = 0;
        while records.len() < BATCH_RECORDS_MAX && bytes_read < BATCH_BYTES_MAX && !self.ended {
            let path = self.segment_path(self.cursor.segment);
            if self.open.as_ref().is_none_or(|(segment, _)| *segment != self.cursor.segment) {
                match File::open(&path) {
                    Ok(file) => self.open = Some((self.cursor.segment, file)),
                    Err(e) if e.kind() == ErrorKind::NotFound => {
                        // Released before a restart that lost the newer cursor: go on with what is there.
                        match self.first_segment_after(self.cursor.segment)? {
                            Some(segment) => self.cursor = LogCursor { segment, offset_bytes: 0 },
                            None => break,
                        }
                        continue;
                    }
                    Err(e) => return Err(e).at("open", path),
                }
            }
            // Looked for before reading: a segment with a successor grows no more.
            let complete = self.segment_path(self.cursor.segment + 1).exists();
            let Some((_, file)) = &mut self.open else { break };
            file.seek(SeekFrom::Start(self.cursor.offset_bytes)).at("seek in", &path)?;
            let mut bytes = Vec::new();
            file.take(BATCH_BYTES_MAX as u64).read_to_end(&mut bytes).at("read", &path)?;
            let mut rest = bytes.as_slice();
            let mut progressed = false;
            while records.len() < BATCH_RECORDS_MAX {
                let Some(header) = rest.first_chunk::<HEADER_BYTES>() else { break };
                let header = Header::decode(header).ok_or_else(|| {
                    Error::Damaged(path.clone(), format!("no log record at offset {}", self.cursor.offset_bytes))
                })?;
                let length = HEADER_BYTES + header.length;
                if rest.len() < length {
                    break;
                }
                let stream = match header.stream {
                    Stream::Stdout => LogStream::Stdout,
                    Stream::Stderr => LogStream::Stderr,
                    Stream::End => {
                        self.ended = true;
                        break;
                    }
                };
                records.push(LogRecord {
                    stream,
                    timestamp: Timestamp::from_ms(header.timestamp_ms),
                    partial: header.partial,
                    bytes: rest[HEADER_BYTES..length].to_vec(),
                });
                rest = &rest[length..];
                bytes_read += length;
                self.cursor.offset_bytes += length as u64;
                progressed = true;
            }
            if !progressed {
                if complete && !self.ended {
                    self.cursor = LogCursor { segment: self.cursor.segment + 1, offset_bytes: 0 };
                    continue;
                }
                break;
            }
        }
        Ok(records)
    }

    fn first_segment_after(&self, segment: u64) -> Result<Option<u64>> {
        Ok(self.segments()?.into_iter().filter(|s| *s > segment).min())
    }

    fn segments(&self) -> Result<Vec<u64>> {
        Ok(segments(&self.directory)?.into_iter().map(|(segment, _)| segment).collect())
    }

    /// Everything before `cursor` is safe elsewhere: deletes the segments that lie wholly before it, and thereby lets
    /// a container go on that was blocked on its output.
    pub fn release(&self, cursor: LogCursor) -> Result<()> {
        for segment in self.segments()?.into_iter().filter(|s| *s < cursor.segment) {
            let path = self.segment_path(segment);
            match std::fs::remove_file(&path) {
                Err(e) if e.kind() != ErrorKind::NotFound => return Err(e).at("remove", path),
                _ => {}
            }
        }
        Ok(())
    }
}

/// Number and bytes of each segment that was not released.
fn segments(directory: &Directory) -> Result<Vec<(u64, u64)>> {
    let directory = directory.file(files::SPOOL);
    match std::fs::read_dir(&directory) {
        Ok(entries) => Ok(entries
            .flatten()
            .filter_map(|entry| {
                let segment = entry.file_name().to_str().and_then(segment_number)?;
                Some((segment, entry.metadata().map_or(0, |metadata| metadata.len())))
            })
            .collect()),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(vec![]),
        Err(e) => Err(e).at("list", directory),
    }
}

/// Bytes on disk of what was not released.
pub(crate) fn bytes(directory: &Directory) -> Result<u64> {
    Ok(segments(directory)?.into_iter().map(|(_, bytes)| bytes).sum())
}
