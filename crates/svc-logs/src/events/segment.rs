//! A file of a stream: a header, then records in the order they arrived. Only a stream's last segment is written to.
//!
//! The index of a segment is sparse: an entry covers a run of records ("granule") with the range of their timestamps. That of a
//! sealed segment is kept beside it, and made again by reading the segment when it is missing or does not fit.

use super::record::{self, Decoded, RECORD_OVERHEAD_BYTES};
use super::{EventError, StreamStats, io_error};
use serde::{Deserialize, Serialize};
use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

const MAGIC: [u8; 8] = *b"LSEVENT1";
pub const HEADER_BYTES: u64 = MAGIC.len() as u64;
/// A granule takes no further record from this size on, bytes.
const GRANULE_BYTES: u64 = 128 * 1024;
/// Bytes read at a time while an index is made.
const SCAN_BYTES: usize = 1024 * 1024;
/// What AWS counts for an event besides its message, bytes.
pub const EVENT_OVERHEAD_BYTES: u64 = 26;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Granule {
    pub offset: u64,
    pub bytes: u64,
    /// Of its first record; the others follow one by one.
    pub first_sequence: u64,
    pub records: u64,
    pub timestamp_min_ms: i64,
    pub timestamp_max_ms: i64,
    pub ingested_at_max_ms: i64,
}

#[derive(Clone, Debug)]
pub struct Segment {
    pub path: PathBuf,
    /// Of the first record it has or will have; also its file name.
    pub first_sequence: u64,
    pub bytes: u64,
    pub granules: Vec<Granule>,
    /// When its first record arrived.
    pub first_ingested_at_ms: Option<i64>,
}

impl Granule {
    /// Of one record.
    pub fn of(offset: u64, bytes: u64, sequence: u64, timestamp_ms: i64, ingested_at_ms: i64) -> Self {
        Self {
            offset,
            bytes,
            first_sequence: sequence,
            records: 1,
            timestamp_min_ms: timestamp_ms,
            timestamp_max_ms: timestamp_ms,
            ingested_at_max_ms: ingested_at_ms,
        }
    }
}

impl StreamStats {
    pub fn add(&mut self, granule: &Granule) {
        let first = self.first_event_ms.get_or_insert(granule.timestamp_min_ms);
        *first = granule.timestamp_min_ms.min(*first);
        self.last_event_ms = self.last_event_ms.max(Some(granule.timestamp_max_ms));
        self.last_ingestion_ms = self.last_ingestion_ms.max(Some(granule.ingested_at_max_ms));
        // A record's head and times take the place of what AWS counts for an event besides its message.
        self.stored_bytes += granule.bytes + granule.records * (EVENT_OVERHEAD_BYTES - RECORD_OVERHEAD_BYTES);
    }
}

/// The sparse index as it is kept.
#[derive(Serialize, Deserialize)]
struct KeptIndex {
    bytes: u64,
    first_ingested_at_ms: Option<i64>,
    granules: Vec<Granule>,
}

impl Segment {
    pub fn path_of(dir: &Path, first_sequence: u64) -> PathBuf {
        dir.join(format!("{first_sequence:020}.events"))
    }

    /// A new, empty segment; it and its directory entry are on disk when this returns.
    pub fn create(dir: &Path, first_sequence: u64) -> Result<(Self, File), EventError> {
        let path = Self::path_of(dir, first_sequence);
        let make = || {
            let mut file = OpenOptions::new().read(true).write(true).create(true).truncate(true).open(&path)?;
            file.write_all(&MAGIC)?;
            file.sync_all()?;
            File::open(dir)?.sync_all()?;
            Ok(file)
        };
        let file = make().map_err(|error| io_error("create", &path, &error))?;
        let segment =
            Self { path, first_sequence, bytes: HEADER_BYTES, granules: Vec::new(), first_ingested_at_ms: None };
        Ok((segment, file))
    }

    /// The last segment of a stream. What follows its last whole record was never acknowledged and is cut off.
    pub fn open_last(path: PathBuf, first_sequence: u64) -> Result<(Self, File), EventError> {
        let open = OpenOptions::new().read(true).write(true).open(&path);
        let file = open.map_err(|error| io_error("open", &path, &error))?;
        let length = file.metadata().map_err(|error| io_error("read", &path, &error))?.len();
        let mut header = [0; MAGIC.len()];
        if length < HEADER_BYTES || (file.read_exact_at(&mut header, 0).is_ok() && header == [0; MAGIC.len()]) {
            // The machine stopped while it was being made: it never held anything.
            let dir = path.parent().unwrap_or(Path::new("/")).to_owned();
            return Self::create(&dir, first_sequence);
        }
        let mut segment =
            Self { path, first_sequence, bytes: HEADER_BYTES, granules: Vec::new(), first_ingested_at_ms: None };
        let whole_bytes = segment.scan(&file, length)?;
        if whole_bytes < length {
            tracing::warn!(
                path = %segment.path.display(),
                cut_bytes = length - whole_bytes,
                "the end of a log segment was never completely written: cut off"
            );
            let cut = file.set_len(whole_bytes).and_then(|()| file.sync_all());
            cut.map_err(|error| io_error("truncate", &segment.path, &error))?;
        }
        Ok((segment, file))
    }

    /// A segment that is no longer written to.
    pub fn open_sealed(path: PathBuf, first_sequence: u64) -> Result<Self, EventError> {
        let file = File::open(&path).map_err(|error| io_error("open", &path, &error))?;
        let length = file.metadata().map_err(|error| io_error("read", &path, &error))?.len();
        let mut segment =
            Self { path, first_sequence, bytes: length, granules: Vec::new(), first_ingested_at_ms: None };
        if let Some(kept) = segment.kept_index(length) {
            segment.granules = kept.granules;
            segment.first_ingested_at_ms = kept.first_ingested_at_ms;
            return Ok(segment);
        }
        segment.bytes = HEADER_BYTES;
        let whole_bytes = segment.scan(&file, length)?;
        if whole_bytes < length {
            return Err(EventError(format!(
                "{} is damaged at byte {whole_bytes} of {length}: restore it from a backup, or remove it to give up its events",
                segment.path.display()
            )));
        }
        segment.keep_index();
        Ok(segment)
    }

    fn index_path(&self) -> PathBuf {
        self.path.with_extension("index")
    }

    fn kept_index(&self, length: u64) -> Option<KeptIndex> {
        let kept: KeptIndex = serde_json::from_slice(&fs::read(self.index_path()).ok()?).ok()?;
        let covered = HEADER_BYTES + kept.granules.iter().map(|granule| granule.bytes).sum::<u64>();
        (kept.bytes == length && covered == length).then_some(kept)
    }

    /// Keeps the index of a segment that is being sealed. It can be made again, so failing is no error and nothing is synced.
    pub fn keep_index(&self) {
        let kept = KeptIndex {
            bytes: self.bytes,
            first_ingested_at_ms: self.first_ingested_at_ms,
            granules: self.granules.clone(),
        };
        let kept = serde_json::to_vec(&kept).map_err(std::io::Error::other);
        if let Err(error) = kept.and_then(|kept| fs::write(self.index_path(), kept)) {
            tracing::warn!(path = %self.path.display(), %error, "the index of a log segment could not be kept");
        }
    }

    /// Indexes every whole record from the start on; answers where they end.
    fn scan(&mut self, file: &File, length: u64) -> Result<u64, EventError> {
        let mut header = [0; MAGIC.len()];
        file.read_exact_at(&mut header, 0).map_err(|error| io_error("read", &self.path, &error))?;
        if header != MAGIC {
            return Err(EventError(format!("{} is not a log segment of this release", self.path.display())));
        }
        let mut at = HEADER_BYTES;
        let mut sequence = self.first_sequence;
        let (mut buffer, mut wanted) = (Vec::new(), SCAN_BYTES);
        while at < length {
            let bytes = wanted.min((length - at) as usize);
            buffer.resize(bytes, 0);
            file.read_exact_at(&mut buffer, at).map_err(|error| io_error("read", &self.path, &error))?;
            let (mut used, mut need) = (0, 0);
            let end = loop {
                match record::decode(&buffer[used..]) {
                    Decoded::Record(record, bytes) => {
                        self.add(at + used as u64, bytes as u64, sequence, record.timestamp_ms, record.ingested_at_ms);
                        sequence += 1;
                        used += bytes;
                    }
                    Decoded::Short(bytes) => {
                        need = bytes;
                        break false;
                    }
                    Decoded::Bad => break true,
                }
            };
            at += used as u64;
            // At the end of the file there are no more bytes that could make it whole.
            if end || need as u64 > length - at {
                return Ok(at);
            }
            wanted = need.max(SCAN_BYTES);
        }
        Ok(at)
    }

    /// Indexes one record that is in the file.
    pub fn add(&mut self, offset: u64, bytes: u64, sequence: u64, timestamp_ms: i64, ingested_at_ms: i64) {
        self.first_ingested_at_ms.get_or_insert(ingested_at_ms);
        self.bytes = offset + bytes;
        match self.granules.last_mut() {
            Some(last) if last.bytes < GRANULE_BYTES => {
                last.bytes += bytes;
                last.records += 1;
                last.timestamp_min_ms = last.timestamp_min_ms.min(timestamp_ms);
                last.timestamp_max_ms = last.timestamp_max_ms.max(timestamp_ms);
                last.ingested_at_max_ms = last.ingested_at_max_ms.max(ingested_at_ms);
            }
            _ => self.granules.push(Granule::of(offset, bytes, sequence, timestamp_ms, ingested_at_ms)),
        }
    }

    pub fn records(&self) -> u64 {
        self.granules.iter().map(|granule| granule.records).sum()
    }

    pub fn timestamp_max_ms(&self) -> Option<i64> {
        self.granules.iter().map(|granule| granule.timestamp_max_ms).max()
    }

    pub fn delete(&self) -> Result<(), EventError> {
        let _ = fs::remove_file(self.index_path());
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(io_error("delete", &self.path, &error)),
            _ => Ok(()),
        }
    }
}
