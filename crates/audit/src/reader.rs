//! Reading, newest first or as records are written.

use crate::segment::{self, io};
use crate::{AuditError, AuditRecord};
use std::fs;
use std::path::{Path, PathBuf};

/// Reads the trail that another process may be writing.
pub struct AuditReader {
    dir: PathBuf,
}

impl AuditReader {
    pub fn new(dir: &Path) -> Self {
        Self { dir: dir.to_owned() }
    }

    /// Every record, newest first. Lines that are no records (the torn end of a file) are passed over.
    pub fn newest(&self) -> Result<Newest, AuditError> {
        Ok(Newest { dir: self.dir.clone(), segments: segment::numbers(&self.dir)?, lines: Vec::new() })
    }

    /// Records written after a place, oldest first, and the place after them. [`Place::default`] is the beginning;
    /// at most one segment is read at a time, so call again until nothing comes.
    pub fn after(&self, place: Place) -> Result<(Vec<AuditRecord>, Place), AuditError> {
        let numbers = segment::numbers(&self.dir)?;
        let Some(number) = numbers.iter().copied().find(|number| *number >= place.segment) else {
            return Ok((Vec::new(), place));
        };
        let offset = if number == place.segment { place.offset } else { 0 };
        let text = read(&self.dir, number)?;
        // Up to the last whole line.
        let end = text.iter().rposition(|byte| *byte == b'\n').map_or(0, |at| at + 1);
        let records = text.get(offset.min(end)..end).unwrap_or_default();
        let records: Vec<AuditRecord> = records.split(|byte| *byte == b'\n').filter_map(parse).collect();
        let newer = numbers.iter().any(|other| *other > number);
        let next = if records.is_empty() && newer {
            Place { segment: number + 1, offset: 0 }
        } else {
            Place { segment: number, offset: end.max(offset) }
        };
        if records.is_empty() && newer {
            return self.after(next);
        }
        Ok((records, next))
    }

    /// The place after everything written so far.
    pub fn end(&self) -> Result<Place, AuditError> {
        match segment::numbers(&self.dir)?.last() {
            Some(number) => {
                let path = segment::path(&self.dir, *number);
                let bytes = fs::metadata(&path).map_err(|error| io("read", &path, error))?.len();
                Ok(Place { segment: *number, offset: usize::try_from(bytes).unwrap_or(usize::MAX) })
            }
            None => Ok(Place::default()),
        }
    }
}

/// A place between two records.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    segment: u64,
    offset: usize,
}

/// Records, newest first; one segment at a time is held in memory.
pub struct Newest {
    dir: PathBuf,
    /// Not read yet, oldest first.
    segments: Vec<u64>,
    /// Of the segment in hand, oldest first.
    lines: Vec<Vec<u8>>,
}

impl Iterator for Newest {
    type Item = Result<AuditRecord, AuditError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            while let Some(line) = self.lines.pop() {
                if let Some(record) = parse(&line) {
                    return Some(Ok(record));
                }
            }
            let number = self.segments.pop()?;
            match read(&self.dir, number) {
                Ok(text) => self.lines = text.split(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

fn parse(line: &[u8]) -> Option<AuditRecord> {
    if line.is_empty() { None } else { serde_json::from_slice(line).ok() }
}

fn read(dir: &Path, number: u64) -> Result<Vec<u8>, AuditError> {
    let path = segment::path(dir, number);
    match fs::read(&path) {
        Ok(text) => Ok(text),
        // It was the oldest and has gone.
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(io("read", &path, error)),
    }
}
