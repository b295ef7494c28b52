//! The events of all streams: an append-only store of segment files, a directory a stream.
//!
//! - An append is acknowledged after its bytes are synced; batches that wait for the same stream share a sync.
//! - Within a stream events are ordered by timestamp, then by arrival; each has a sequence number that is never used again.
//! - Reads take pages. Memory is bounded by the page, one granule and the number of open streams.

mod merge;
mod record;
mod segment;
mod stream;

#[cfg(test)]
mod tests;

pub use merge::{Position, Source};
pub use segment::EVENT_OVERHEAD_BYTES;

use segment::Granule;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use stream::{SEGMENT_BYTES_MAX, Stream};
use tokio::sync::Semaphore;

/// Streams kept open; each holds one file open and its sparse index in memory.
pub const OPEN_STREAMS_MAX: usize = 256;
/// Appends and reads at work at a time; others wait. Bounds memory: an append holds up to 1 MiB, a read a page.
pub const WORKERS_MAX: usize = 32;

/// What the disk said, with the file it said it about.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct EventError(pub String);

fn io_error(action: &str, path: &Path, error: &std::io::Error) -> EventError {
    EventError(format!("could not {action} {}: {error}", path.display()))
}

/// No lock here guards anything that a panic leaves half done.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The place of an event in its stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EventKey {
    pub timestamp_ms: i64,
    /// From 1, in the order of arrival.
    pub sequence: u64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEvent {
    pub timestamp_ms: i64,
    pub message: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub key: EventKey,
    pub ingested_at_ms: i64,
    pub message: String,
}

/// Which events of a stream are wanted.
#[derive(Clone, Debug, Default)]
pub struct ReadRange {
    /// Only events after this one.
    pub after: Option<EventKey>,
    /// Only events before this one.
    pub before: Option<EventKey>,
    /// Not older than this, milliseconds.
    pub start_ms: Option<i64>,
    /// Older than this, milliseconds.
    pub end_ms: Option<i64>,
}

impl ReadRange {
    fn holds(&self, key: EventKey) -> bool {
        self.after.is_none_or(|after| key > after)
            && self.before.is_none_or(|before| key < before)
            && self.start_ms.is_none_or(|start_ms| key.timestamp_ms >= start_ms)
            && self.end_ms.is_none_or(|end_ms| key.timestamp_ms < end_ms)
    }

    fn may_hold(&self, granule: &Granule) -> bool {
        let (oldest, newest) = (granule.timestamp_min_ms, granule.timestamp_max_ms);
        self.after.is_none_or(|after| newest >= after.timestamp_ms)
            && self.before.is_none_or(|before| oldest <= before.timestamp_ms)
            && self.start_ms.is_none_or(|start_ms| newest >= start_ms)
            && self.end_ms.is_none_or(|end_ms| oldest < end_ms)
    }
}

/// From which end of a range a page is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Forward,
    Backward,
}

/// Events in the order of time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    pub events: Vec<Event>,
    /// The range holds more beyond the page.
    pub more: bool,
}

/// What is known of a stream without reading its events.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StreamStats {
    pub first_event_ms: Option<i64>,
    pub last_event_ms: Option<i64>,
    pub last_ingestion_ms: Option<i64>,
    /// Messages, and 26 bytes an event.
    pub stored_bytes: u64,
}

/// Open streams, each with the time of its last use in uses of any.
#[derive(Default)]
struct OpenStreams {
    uses: u64,
    by_id: HashMap<String, (Arc<Stream>, u64)>,
}

pub struct EventStore {
    dir: PathBuf,
    segment_bytes_max: u64,
    open: Mutex<OpenStreams>,
    /// One small entry a stream that was ever asked about, until it is deleted.
    stats: Mutex<HashMap<String, StreamStats>>,
    workers: Arc<Semaphore>,
}

impl EventStore {
    /// Keeps its files under `dir`, which is made when the first event comes.
    pub fn new(dir: PathBuf) -> Arc<Self> {
        Self::with_segment_bytes(dir, SEGMENT_BYTES_MAX)
    }

    /// With segments that are sealed at another size.
    pub fn with_segment_bytes(dir: PathBuf, segment_bytes_max: u64) -> Arc<Self> {
        Arc::new(Self {
            dir,
            segment_bytes_max,
            open: Mutex::default(),
            stats: Mutex::default(),
            workers: Arc::new(Semaphore::new(WORKERS_MAX)),
        })
    }

    /// Runs blocking work on the store beside the async ones.
    pub async fn run<R: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Self) -> Result<R, EventError> + Send + 'static,
    ) -> Result<R, EventError> {
        let store = self.clone();
        let permit = self.workers.clone().acquire_owned().await;
        let permit = permit.map_err(|_| EventError("the log store is closed: the process is stopping".into()))?;
        let done = tokio::task::spawn_blocking(move || {
            let result = work(&store);
            drop(permit);
            result
        });
        done.await.map_err(|error| EventError(format!("the log store's worker stopped: {error}")))?
    }

    fn stream(&self, stream_id: &str) -> Result<Arc<Stream>, EventError> {
        let mut open = locked(&self.open);
        open.uses += 1;
        let now = open.uses;
        if let Some((stream, used)) = open.by_id.get_mut(stream_id) {
            *used = now;
            return Ok(stream.clone());
        }
        while open.by_id.len() >= OPEN_STREAMS_MAX {
            // One that nobody else holds: two objects on the same files would write over each other. At most WORKERS_MAX are held.
            let idle = open.by_id.iter().filter(|(_, (stream, _))| Arc::strong_count(stream) == 1);
            match idle.min_by_key(|(_, (_, used))| *used).map(|(id, _)| id.clone()) {
                Some(id) => open.by_id.remove(&id),
                None => break,
            };
        }
        let stream = Arc::new(Stream::open(self.dir.join(stream_id), self.segment_bytes_max)?);
        open.by_id.insert(stream_id.to_owned(), (stream.clone(), now));
        Ok(stream)
    }

    /// Appends in one piece: all of it or nothing. Answers the sequence number after the last one.
    pub fn append(&self, stream_id: &str, events: Vec<NewEvent>, ingested_at_ms: i64) -> Result<u64, EventError> {
        let stream = self.stream(stream_id)?;
        let next = stream.append(events, ingested_at_ms)?;
        locked(&self.stats).insert(stream_id.to_owned(), stream.stats()?);
        Ok(next)
    }

    pub fn read(
        &self,
        stream_id: &str,
        range: &ReadRange,
        direction: Direction,
        events_max: usize,
        bytes_max: u64,
    ) -> Result<Page, EventError> {
        self.stream(stream_id)?.read(range, direction, events_max, bytes_max)
    }

    pub fn stats(&self, stream_id: &str) -> Result<StreamStats, EventError> {
        if let Some(stats) = locked(&self.stats).get(stream_id) {
            return Ok(*stats);
        }
        let stats = self.stream(stream_id)?.stats()?;
        locked(&self.stats).insert(stream_id.to_owned(), stats);
        Ok(stats)
    }

    /// Deletes segments of which every event is older than `cutoff_ms`; answers how many.
    pub fn expire(&self, stream_id: &str, cutoff_ms: i64) -> Result<usize, EventError> {
        if self.stats(stream_id)?.first_event_ms.is_none_or(|first_ms| first_ms >= cutoff_ms) {
            return Ok(0);
        }
        let stream = self.stream(stream_id)?;
        let deleted = stream.expire(cutoff_ms)?;
        locked(&self.stats).insert(stream_id.to_owned(), stream.stats()?);
        Ok(deleted)
    }

    /// Deletes a stream's files. Again is not an error.
    pub fn delete(&self, stream_id: &str) -> Result<(), EventError> {
        let mut open = locked(&self.open);
        open.by_id.remove(stream_id);
        locked(&self.stats).remove(stream_id);
        let dir = self.dir.join(stream_id);
        match std::fs::remove_dir_all(&dir) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(io_error("delete", &dir, &error)),
            _ => Ok(()),
        }
    }

    /// The ids of all streams that have files.
    pub fn stream_ids(&self) -> Result<Vec<String>, EventError> {
        let entries = match std::fs::read_dir(&self.dir) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(io_error("read", &self.dir, &error)),
        };
        let mut ids = Vec::new();
        for entry in entries {
            let entry = entry.map_err(|error| io_error("read", &self.dir, &error))?;
            ids.extend(entry.file_name().into_string().ok());
        }
        Ok(ids)
    }
}
