//! From a container's records to events of CloudWatch Logs.

use base::Timestamp;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use engine::{LogRecord, LogStream};
use serde::{Deserialize, Serialize};

/// Limits of PutLogEvents.
/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html>
const BATCH_BYTES_MAX: usize = 1_048_576;
const BATCH_EVENTS_MAX: usize = 10_000;
const EVENT_OVERHEAD_BYTES: usize = 26;
/// Longer lines become several events, as Docker's driver does it.
const EVENT_BYTES_MAX: usize = 262_144 - EVENT_OVERHEAD_BYTES;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub timestamp: Timestamp,
    pub message: String,
}

/// Joins the pieces of long lines, by stream.
#[derive(Default)]
pub struct Lines {
    finished: Vec<Event>,
    pieces: [Option<(Timestamp, Vec<u8>)>; 2],
}

/// The beginning of a line whose end has not been read, as it is kept on disk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    pub timestamp: Timestamp,
    /// Base64: output is any bytes.
    pub bytes: String,
}

impl Lines {
    /// Goes on with what [`Self::pieces`] gave.
    pub fn resume(pieces: &[Option<Piece>; 2]) -> Self {
        let piece = |piece: &Option<Piece>| {
            piece.as_ref().map(|piece| (piece.timestamp, BASE64.decode(&piece.bytes).unwrap_or_default()))
        };
        Self { finished: Vec::new(), pieces: [piece(&pieces[0]), piece(&pieces[1])] }
    }

    pub fn take(&mut self, record: LogRecord) {
        let slot = match record.stream {
            LogStream::Stdout => 0,
            LogStream::Stderr => 1,
        };
        let (timestamp, mut bytes) = self.pieces[slot].take().unwrap_or((record.timestamp, Vec::new()));
        bytes.extend_from_slice(&record.bytes);
        while bytes.len() > EVENT_BYTES_MAX {
            let rest = bytes.split_off(EVENT_BYTES_MAX);
            self.push(timestamp, &bytes);
            bytes = rest;
        }
        if record.partial {
            self.pieces[slot] = Some((timestamp, bytes));
        } else {
            self.push(timestamp, &bytes);
        }
    }

    fn push(&mut self, timestamp: Timestamp, bytes: &[u8]) {
        // CloudWatch Logs takes no empty event; Docker's driver skips empty lines too.
        if !bytes.is_empty() {
            self.finished.push(Event { timestamp, message: String::from_utf8_lossy(bytes).into_owned() });
        }
    }

    /// What was taken of lines that are not whole yet.
    pub fn pieces(&self) -> [Option<Piece>; 2] {
        let piece = |slot: &Option<(Timestamp, Vec<u8>)>| {
            slot.as_ref().map(|(timestamp, bytes)| Piece { timestamp: *timestamp, bytes: BASE64.encode(bytes) })
        };
        [piece(&self.pieces[0]), piece(&self.pieces[1])]
    }

    pub fn finished(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.finished)
    }

    pub fn rest(mut self) -> Vec<Event> {
        for slot in 0..self.pieces.len() {
            if let Some((timestamp, bytes)) = self.pieces[slot].take() {
                self.push(timestamp, &bytes);
            }
        }
        self.finished
    }
}

/// In chronological order, as PutLogEvents wants it, each within its limits.
pub fn batches(mut events: Vec<Event>) -> Vec<Vec<Event>> {
    events.sort_by_key(|event| event.timestamp);
    let mut batches = Vec::new();
    let mut current: Vec<Event> = Vec::new();
    let mut bytes = 0;
    for event in events {
        let size = event.message.len() + EVENT_OVERHEAD_BYTES;
        if current.len() == BATCH_EVENTS_MAX || bytes + size > BATCH_BYTES_MAX {
            batches.push(std::mem::take(&mut current));
            bytes = 0;
        }
        bytes += size;
        current.push(event);
    }
    if !current.is_empty() {
        batches.push(current);
    }
    batches
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(stream: LogStream, text: &str, partial: bool) -> LogRecord {
        LogRecord { stream, timestamp: Timestamp(5), partial, bytes: text.as_bytes().to_vec() }
    }

    #[test]
    fn pieces_of_a_line_are_joined_by_stream() {
        let mut lines = Lines::default();
        lines.take(record(LogStream::Stdout, "ab", true));
        lines.take(record(LogStream::Stderr, "x", false));
        assert_eq!(lines.finished().len(), 1);
        // As after a restart.
        let mut lines = Lines::resume(&lines.pieces());
        lines.take(record(LogStream::Stdout, "cd", false));
        lines.take(record(LogStream::Stdout, "", false));
        let messages: Vec<String> = lines.rest().into_iter().map(|event| event.message).collect();
        assert_eq!(messages, ["abcd"]);
    }

    #[test]
    fn batches_keep_the_limits_and_lose_nothing() {
        let event = |i: i64| Event { timestamp: Timestamp(100 - i), message: "m".repeat(100_000) };
        let made = batches((0..25).map(event).collect());
        assert_eq!(made.iter().map(Vec::len).sum::<usize>(), 25);
        for batch in &made {
            assert!(batch.iter().map(|e| e.message.len() + EVENT_OVERHEAD_BYTES).sum::<usize>() <= BATCH_BYTES_MAX);
            assert!(batch.is_sorted_by_key(|event| event.timestamp));
        }
    }
}
