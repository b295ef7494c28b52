//! Several streams as one, in the order of time.

use super::segment::EVENT_OVERHEAD_BYTES;
use super::{Direction, Event, EventError, EventKey, EventStore, ReadRange};
use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

/// What all streams of a merge together hold in memory, bytes.
const BUFFERS_BYTES: u64 = 16 * 1024 * 1024;
const BUFFER_BYTES_MAX: u64 = 256 * 1024;
const BUFFER_BYTES_MIN: u64 = 8 * 1024;
/// Events that one page looks at before it ends early, bytes: a pattern that matches nothing must not hold a worker for ever.
const LOOKED_AT_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// A stream that takes part.
#[derive(Clone, Debug)]
pub struct Source {
    pub stream_id: String,
    /// Orders events of the same timestamp, and tells streams apart in event ids.
    pub number: u64,
    pub name: String,
}

/// The place of an event among all streams.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub timestamp_ms: i64,
    pub number: u64,
    pub sequence: u64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergedEvent {
    /// Index of the source.
    pub source: usize,
    pub event: Event,
}

#[derive(Clone, Debug, Default)]
pub struct MergedPage {
    pub events: Vec<MergedEvent>,
    /// Where to continue; `None` at the end.
    pub next: Option<Position>,
}

struct Reading {
    buffer: VecDeque<Event>,
    after: Option<EventKey>,
    /// The store has more than the buffer.
    more: bool,
}

impl EventStore {
    /// The next events after `after` that `wanted` accepts, at most `events_max` of them and `bytes_max` bytes but at least one.
    /// May end early, even empty, with a place to continue from.
    pub fn merged(
        &self,
        sources: &[Source],
        after: Option<Position>,
        start_ms: Option<i64>,
        end_ms: Option<i64>,
        events_max: usize,
        bytes_max: u64,
        wanted: impl Fn(&str) -> bool,
    ) -> Result<MergedPage, EventError> {
        let buffer_bytes = (BUFFERS_BYTES / sources.len().max(1) as u64).clamp(BUFFER_BYTES_MIN, BUFFER_BYTES_MAX);
        // By the earliest place at which each source may have something; a source is first read when its turn comes.
        let mut turns = BinaryHeap::new();
        let mut readings = Vec::with_capacity(sources.len());
        for (at, source) in sources.iter().enumerate() {
            readings.push(Reading {
                buffer: VecDeque::new(),
                after: after.map(|after| after.within(source.number)),
                more: true,
            });
            let stats = self.stats(&source.stream_id)?;
            let (Some(first_ms), Some(last_ms)) = (stats.first_event_ms, stats.last_event_ms) else { continue };
            if start_ms.is_some_and(|start_ms| last_ms < start_ms) || end_ms.is_some_and(|end_ms| first_ms >= end_ms) {
                continue;
            }
            let from_ms = first_ms.max(start_ms.unwrap_or(first_ms)).max(after.map_or(first_ms, |p| p.timestamp_ms));
            turns.push(Reverse((Position { timestamp_ms: from_ms, number: source.number, sequence: 0 }, at)));
        }
        let mut page = MergedPage::default();
        let (mut bytes, mut looked_at) = (0, 0);
        let mut last = after;
        while let Some(Reverse((_, at))) = turns.pop() {
            let (source, reading) = (&sources[at], &mut readings[at]);
            if reading.buffer.is_empty() {
                if !reading.more {
                    continue;
                }
                let range = ReadRange { after: reading.after, before: None, start_ms, end_ms };
                let read = self.read(&source.stream_id, &range, Direction::Forward, usize::MAX, buffer_bytes)?;
                reading.more = read.more;
                reading.buffer = read.events.into();
                if let Some(first) = reading.buffer.front() {
                    turns.push(Reverse((Position::of(source, first.key), at)));
                }
                continue;
            }
            let Some(event) = reading.buffer.pop_front() else { continue };
            let size = event.message.len() as u64 + EVENT_OVERHEAD_BYTES;
            let accepted = wanted(&event.message);
            let full = page.events.len() >= events_max || (!page.events.is_empty() && bytes + size > bytes_max);
            if (accepted && full) || looked_at > LOOKED_AT_BYTES_MAX {
                page.next = last;
                return Ok(page);
            }
            looked_at += size;
            last = Some(Position::of(source, event.key));
            reading.after = Some(event.key);
            let next = reading.buffer.front().map_or(event.key, |next| next.key);
            if !reading.buffer.is_empty() || reading.more {
                turns.push(Reverse((Position::of(source, next), at)));
            }
            if accepted {
                bytes += size;
                page.events.push(MergedEvent { source: at, event });
            }
        }
        Ok(page)
    }
}

impl Position {
    fn of(source: &Source, key: EventKey) -> Self {
        Self { timestamp_ms: key.timestamp_ms, number: source.number, sequence: key.sequence }
    }

    /// The same place as seen by the stream with this number: the last key of that stream that is not after it.
    fn within(self, number: u64) -> EventKey {
        let sequence = match number.cmp(&self.number) {
            std::cmp::Ordering::Less => u64::MAX,
            std::cmp::Ordering::Equal => self.sequence,
            std::cmp::Ordering::Greater => 0,
        };
        EventKey { timestamp_ms: self.timestamp_ms, sequence }
    }
}
