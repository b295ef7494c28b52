//! One stream's segments: appending with grouped syncs, and reading in the order of time.

use super::record::{self, Decoded};
use super::segment::{EVENT_OVERHEAD_BYTES, Granule, Segment};
use super::{Direction, Event, EventError, EventKey, NewEvent, Page, ReadRange, StreamStats, io_error, locked};
use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File};
use std::os::unix::fs::FileExt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock};

/// A segment is sealed from this size on, bytes.
pub const SEGMENT_BYTES_MAX: u64 = 16 * 1024 * 1024;
/// A segment is sealed when its first event arrived this long ago, milliseconds: retention deletes whole segments.
const SEGMENT_AGE_MS_MAX: i64 = 24 * 3600 * 1000;
/// Sealed segments one read keeps open at a time.
const READ_FILES_MAX: usize = 8;

/// A batch that waits for its sync, together with others.
struct Pending {
    events: Vec<NewEvent>,
    ingested_at_ms: i64,
    outcome: OnceLock<Result<u64, EventError>>,
}

pub struct Stream {
    dir: PathBuf,
    segment_bytes_max: u64,
    queue: Mutex<Vec<Arc<Pending>>>,
    inner: Mutex<Inner>,
}

struct Inner {
    /// In the order of their sequence numbers; the last one is written to.
    segments: Vec<Segment>,
    /// Of the last segment; `None` until the first event.
    file: Option<Arc<File>>,
    next_sequence: u64,
    stats: StreamStats,
    /// A write failed half way: read the directory again before anything else.
    stale: bool,
}

impl Inner {
    fn open(dir: &std::path::Path) -> Result<Self, EventError> {
        let mut firsts = Vec::new();
        match fs::read_dir(dir) {
            Ok(entries) => {
                for entry in entries {
                    let name = entry.map_err(|error| io_error("read", dir, &error))?.file_name();
                    let number = name.to_str().and_then(|name| name.strip_suffix(".events")?.parse::<u64>().ok());
                    firsts.extend(number);
                }
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
            Err(error) => return Err(io_error("read", dir, &error)),
        }
        firsts.sort_unstable();
        let mut inner =
            Self { segments: Vec::new(), file: None, next_sequence: 1, stats: StreamStats::default(), stale: false };
        if let Some((last, sealed)) = firsts.split_last() {
            for first in sealed {
                inner.segments.push(Segment::open_sealed(Segment::path_of(dir, *first), *first)?);
            }
            let (segment, file) = Segment::open_last(Segment::path_of(dir, *last), *last)?;
            inner.next_sequence = segment.first_sequence + segment.records();
            inner.segments.push(segment);
            inner.file = Some(Arc::new(file));
        }
        inner.recount();
        Ok(inner)
    }

    fn recount(&mut self) {
        self.stats = StreamStats::default();
        for granule in self.segments.iter().flat_map(|segment| &segment.granules) {
            self.stats.add(granule);
        }
    }

    /// Starts a new segment where there is none, or the last one is full or old.
    fn roll(&mut self, dir: &std::path::Path, segment_bytes_max: u64, now_ms: i64) -> Result<Arc<File>, EventError> {
        if let (Some(file), Some(last)) = (&self.file, self.segments.last()) {
            let old = last.first_ingested_at_ms.is_some_and(|first| now_ms - first > SEGMENT_AGE_MS_MAX);
            if last.bytes < segment_bytes_max && !old {
                return Ok(file.clone());
            }
            last.keep_index();
        } else {
            // The directory's entry has to last as well, and so does that of the store's own directory, which may be as new.
            let made = fs::create_dir_all(dir)
                .and_then(|()| dir.ancestors().skip(1).take(2).try_for_each(|above| File::open(above)?.sync_all()));
            made.map_err(|error| io_error("create", dir, &error))?;
        }
        let (segment, file) = Segment::create(dir, self.next_sequence)?;
        let file = Arc::new(file);
        self.segments.push(segment);
        self.file = Some(file.clone());
        Ok(file)
    }

    /// Writes batches one after the other and syncs once.
    fn write(
        &mut self,
        dir: &std::path::Path,
        segment_bytes_max: u64,
        batches: &[Arc<Pending>],
    ) -> Result<(), EventError> {
        let now_ms = batches.iter().map(|batch| batch.ingested_at_ms).max().unwrap_or_default();
        let file = self.roll(dir, segment_bytes_max, now_ms)?;
        let Some(segment) = self.segments.last_mut() else {
            return Err(EventError("a stream without a segment was written to".into()));
        };
        let mut bytes = Vec::new();
        let mut added = Vec::new();
        for batch in batches {
            for event in &batch.events {
                let start = bytes.len();
                record::encode(&mut bytes, event.timestamp_ms, batch.ingested_at_ms, &event.message);
                added.push((bytes.len() - start, event.timestamp_ms, batch.ingested_at_ms));
            }
        }
        let offset = segment.bytes;
        if let Err(error) = file.write_all_at(&bytes, offset).and_then(|()| file.sync_data()) {
            // Nothing of it was acknowledged: take it back, and trust the disk rather than memory from here on.
            let _ = file.set_len(offset);
            self.stale = true;
            return Err(io_error("write", &segment.path, &error));
        }
        let mut at = offset;
        for (bytes, timestamp_ms, ingested_at_ms) in added {
            segment.add(at, bytes as u64, self.next_sequence, timestamp_ms, ingested_at_ms);
            self.stats.add(&Granule::of(at, bytes as u64, self.next_sequence, timestamp_ms, ingested_at_ms));
            at += bytes as u64;
            self.next_sequence += 1;
        }
        Ok(())
    }
}

impl Stream {
    pub fn open(dir: PathBuf, segment_bytes_max: u64) -> Result<Self, EventError> {
        let inner = Inner::open(&dir)?;
        Ok(Self { dir, segment_bytes_max, queue: Mutex::default(), inner: Mutex::new(inner) })
    }

    fn inner(&self) -> Result<std::sync::MutexGuard<'_, Inner>, EventError> {
        let mut inner = locked(&self.inner);
        if inner.stale {
            *inner = Inner::open(&self.dir)?;
        }
        Ok(inner)
    }

    /// The events are on disk when this returns; answers the sequence number after the last one. Whoever comes while a sync is under
    /// way shares the next one.
    pub fn append(&self, events: Vec<NewEvent>, ingested_at_ms: i64) -> Result<u64, EventError> {
        let own = Arc::new(Pending { events, ingested_at_ms, outcome: OnceLock::new() });
        locked(&self.queue).push(own.clone());
        let inner = self.inner();
        if let Some(outcome) = own.outcome.get() {
            return outcome.clone();
        }
        let batches = std::mem::take(&mut *locked(&self.queue));
        let outcome = match inner {
            Ok(mut inner) => inner.write(&self.dir, self.segment_bytes_max, &batches).map(|()| inner.next_sequence),
            Err(error) => Err(error),
        };
        for batch in &batches {
            let _ = batch.outcome.set(outcome.clone());
        }
        outcome
    }

    pub fn stats(&self) -> Result<StreamStats, EventError> {
        Ok(self.inner()?.stats)
    }

    /// Deletes segments of which every event is older than `cutoff_ms`; answers how many.
    pub fn expire(&self, cutoff_ms: i64) -> Result<usize, EventError> {
        let mut inner = self.inner()?;
        let expired = |segment: &Segment| segment.timestamp_max_ms().is_some_and(|newest| newest < cutoff_ms);
        if inner.segments.last().is_some_and(expired) {
            // Sequence numbers go on where they were, so event ids are never used twice.
            let (segment, file) = Segment::create(&self.dir, inner.next_sequence)?;
            inner.segments.push(segment);
            inner.file = Some(Arc::new(file));
        }
        let (gone, kept): (Vec<_>, Vec<_>) = std::mem::take(&mut inner.segments).into_iter().partition(expired);
        inner.segments = kept;
        inner.recount();
        for segment in &gone {
            segment.delete()?;
        }
        Ok(gone.len())
    }

    /// The events of `range` from its one end: forward the oldest, backward the newest, in the order of time either way, as many as
    /// `events_max` and `bytes_max` allow but at least one. Memory is bounded by these and one granule.
    pub fn read(
        &self,
        range: &ReadRange,
        direction: Direction,
        events_max: usize,
        bytes_max: u64,
    ) -> Result<Page, EventError> {
        let (mut granules, paths, active) = {
            let inner = self.inner()?;
            let mut granules: Vec<(usize, Granule)> = Vec::new();
            for (at, segment) in inner.segments.iter().enumerate() {
                let wanted = segment.granules.iter().filter(|granule| range.may_hold(granule));
                granules.extend(wanted.map(|granule| (at, granule.clone())));
            }
            let paths: Vec<PathBuf> = inner.segments.iter().map(|segment| segment.path.clone()).collect();
            (granules, paths, inner.file.clone())
        };
        match direction {
            Direction::Forward => granules.sort_by_key(|(_, granule)| granule.timestamp_min_ms),
            Direction::Backward => granules.sort_by_key(|(_, granule)| std::cmp::Reverse(granule.timestamp_max_ms)),
        }
        let mut files: HashMap<usize, File> = HashMap::new();
        let mut taken = Taken { events: BTreeMap::new(), bytes: 0, more: false, direction, events_max, bytes_max };
        for (at, granule) in granules {
            if taken.none_fits(&granule) {
                break;
            }
            let path = &paths[at];
            if at + 1 == paths.len() {
                if let Some(file) = &active {
                    read_granule(file, path, &granule, |key, record| taken.offer(range, key, record))?;
                }
                continue;
            }
            if !files.contains_key(&at) {
                if files.len() >= READ_FILES_MAX {
                    files.clear();
                }
                match File::open(path) {
                    Ok(file) => files.insert(at, file),
                    // Retention took it meanwhile.
                    Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
                    Err(error) => return Err(io_error("open", path, &error)),
                };
            }
            read_granule(&files[&at], path, &granule, |key, record| taken.offer(range, key, record))?;
        }
        Ok(Page { events: taken.events.into_values().collect(), more: taken.more })
    }
}

fn read_granule(
    file: &File,
    path: &std::path::Path,
    granule: &Granule,
    mut each: impl FnMut(EventKey, record::Record),
) -> Result<(), EventError> {
    let mut bytes = vec![0; granule.bytes as usize];
    file.read_exact_at(&mut bytes, granule.offset).map_err(|error| io_error("read", path, &error))?;
    let mut at = 0;
    for sequence in granule.first_sequence..granule.first_sequence + granule.records {
        match record::decode(&bytes[at..]) {
            Decoded::Record(record, used) => {
                at += used;
                each(EventKey { timestamp_ms: record.timestamp_ms, sequence }, record);
            }
            Decoded::Short(_) | Decoded::Bad => {
                return Err(EventError(format!(
                    "{} is damaged at byte {}: restore it from a backup, or remove it to give up its events",
                    path.display(),
                    granule.offset + at as u64
                )));
            }
        }
    }
    Ok(())
}

/// The best events so far. What was once too far away stays out, so the result has no gaps.
struct Taken {
    events: BTreeMap<EventKey, Event>,
    bytes: u64,
    /// Something that fits the range was left out.
    more: bool,
    direction: Direction,
    events_max: usize,
    bytes_max: u64,
}

impl Taken {
    /// The key beyond which nothing is taken any more.
    fn bound(&self) -> Option<EventKey> {
        let last = match self.direction {
            Direction::Forward => self.events.last_key_value(),
            Direction::Backward => self.events.first_key_value(),
        };
        last.map(|(key, _)| *key).filter(|_| self.more)
    }

    /// Neither this granule nor any after it, in the order they are read, holds anything nearer than the bound.
    fn none_fits(&self, granule: &Granule) -> bool {
        self.bound().is_some_and(|bound| match self.direction {
            Direction::Forward => granule.timestamp_min_ms > bound.timestamp_ms,
            Direction::Backward => granule.timestamp_max_ms < bound.timestamp_ms,
        })
    }

    fn offer(&mut self, range: &ReadRange, key: EventKey, record: record::Record) {
        let beyond = |bound: EventKey| match self.direction {
            Direction::Forward => key > bound,
            Direction::Backward => key < bound,
        };
        if !range.holds(key) || self.bound().is_some_and(beyond) {
            return;
        }
        self.bytes += record.message.len() as u64 + EVENT_OVERHEAD_BYTES;
        let event = Event { key, ingested_at_ms: record.ingested_at_ms, message: record.message };
        self.events.insert(key, event);
        while self.events.len() > 1 && (self.events.len() > self.events_max || self.bytes > self.bytes_max) {
            let dropped = match self.direction {
                Direction::Forward => self.events.pop_last(),
                Direction::Backward => self.events.pop_first(),
            };
            self.bytes -= dropped.map_or(0, |(_, event)| event.message.len() as u64 + EVENT_OVERHEAD_BYTES);
            self.more = true;
        }
    }
}
