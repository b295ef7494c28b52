//! The awslogs driver: a container's lines to CloudWatch Logs, each once it is on disk there, none lost.
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html> Put with the task's execution role.
//!
//! The shim spools output to files; this reads them, hands batches on, and releases what was acknowledged. While the
//! control plane is away lines wait in the spool, and when the spool is full the container waits: blocking mode.

use crate::api_client::{CallError, Service};
use crate::runner::{DestinationError, LogDestination, Shared, call_once, log_destination};
use agent_proto::acs::{Container, Task};
use base::Timestamp;
use engine::{LogCursor, LogReader, LogRecord, LogStream};
use serde_json::json;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::JoinHandle;

/// Limits of PutLogEvents.
/// <https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutLogEvents.html>
const BATCH_BYTES_MAX: usize = 1_048_576;
const BATCH_EVENTS_MAX: usize = 10_000;
const EVENT_OVERHEAD_BYTES: usize = 26;
/// Longer lines become several events, as Docker's driver does it.
const EVENT_BYTES_MAX: usize = 262_144 - EVENT_OVERHEAD_BYTES;
const RETRY_MS_MIN: u64 = 100;
const RETRY_MS_MAX: u64 = 5_000;
/// How long the lines of a container that ended may wait for a control plane that is away.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(60);

/// Moves the lines of one container until it has ended and all are handed on.
pub struct LogPump(JoinHandle<()>);

impl LogPump {
    pub fn start(shared: Arc<Shared>, container_id: String, task: Task, container: Container) -> Self {
        Self(tokio::spawn(async move {
            let cursor_file = shared.config.node_dir.join("log-cursors").join(format!("{container_id}.json"));
            let destination = destination(&shared, &task, &container).await;
            let pump = Pump { shared, container_id, task, destination, cursor_file };
            if let Err(error) = pump.run().await {
                tracing::error!(%error, container = pump.container_id, "log lines can no longer be read");
            }
        }))
    }

    /// Waits until every line was handed on; gives up on a control plane that stays away.
    pub async fn drain(self) {
        let abort = self.0.abort_handle();
        if tokio::time::timeout(DRAIN_TIMEOUT, self.0).await.is_err() {
            tracing::error!("log lines of a container that ended were not taken in time and are dropped");
            abort.abort();
        }
    }
}

/// The stream was made before the container was, so it can be found again; while its secret options cannot be fetched
/// the lines wait.
async fn destination(shared: &Shared, task: &Task, container: &Container) -> Option<LogDestination> {
    let mut backoff_ms = RETRY_MS_MIN;
    loop {
        match log_destination(shared.caller(task), container).await {
            Ok(destination) => return destination,
            Err(DestinationError::NotNow(_)) => {}
            Err(DestinationError::Never(reason)) => {
                tracing::error!(reason, container = container.name, task = task.arn, "log lines are dropped");
                return None;
            }
        }
        tokio::time::sleep(Duration::from_millis(backoff_ms)).await;
        backoff_ms = (backoff_ms * 2).min(RETRY_MS_MAX);
    }
}

struct Pump {
    shared: Arc<Shared>,
    container_id: String,
    task: Task,
    destination: Option<LogDestination>,
    cursor_file: PathBuf,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Event {
    timestamp: Timestamp,
    message: String,
}

impl Pump {
    async fn run(&self) -> engine::Result<()> {
        let mut reader: LogReader = self.shared.engine.logs(&self.container_id, self.remembered())?;
        let mut lines = Lines::default();
        while let Some(records) = reader.next_batch().await? {
            if self.destination.is_none() {
                reader.release(reader.cursor())?;
                continue;
            }
            for record in records {
                lines.take(record);
            }
            self.put(lines.finished()).await;
            // Pieces of a line that is not whole yet are read again after a restart: not released before they are put.
            if !lines.has_pieces() {
                self.remember(reader.cursor());
                reader.release(reader.cursor())?;
            }
        }
        self.put(lines.rest()).await;
        reader.release(reader.cursor())?;
        let _ = std::fs::remove_file(&self.cursor_file);
        Ok(())
    }

    async fn put(&self, events: Vec<Event>) {
        let Some(destination) = &self.destination else { return };
        for batch in batches(events) {
            let events: Vec<_> = batch
                .iter()
                .map(|event| json!({ "timestamp": event.timestamp.as_ms(), "message": event.message }))
                .collect();
            let body = json!({
                "logGroupName": destination.group,
                "logStreamName": destination.stream,
                "logEvents": events,
            });
            let mut backoff_ms = RETRY_MS_MIN;
            loop {
                let region = &destination.region;
                let caller = self.shared.caller(&self.task);
                let put = call_once(caller, region, Service::Logs, "PutLogEvents", body.clone()).await;
                let error = match put {
                    Ok(_) => break,
                    Err(error) => error,
                };
                match &error {
                    // Deleted under a running task: Docker's driver drops the lines too.
                    CallError::Refused { .. } if !error.is_transient() && !error.is_expiry() => {
                        tracing::warn!(%error, container = self.container_id, "log lines were refused and are dropped");
                        break;
                    }
                    _ => {}
                }
                tokio::time::sleep(Duration::from_millis(backoff_ms)).await;
                backoff_ms = (backoff_ms * 2).min(RETRY_MS_MAX);
            }
        }
    }

    fn remembered(&self) -> LogCursor {
        let text = std::fs::read(&self.cursor_file).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or(LogCursor::START)
    }

    /// Not synced: after a power loss some lines are put twice, none is lost.
    fn remember(&self, cursor: LogCursor) {
        let written = serde_json::to_vec(&cursor).map_err(std::io::Error::from).and_then(|bytes| {
            let temporary = self.cursor_file.with_extension("new");
            std::fs::create_dir_all(self.cursor_file.parent().unwrap_or(&self.cursor_file))?;
            std::fs::write(&temporary, bytes)?;
            std::fs::rename(&temporary, &self.cursor_file)
        });
        if let Err(error) = written {
            tracing::warn!(%error, container = self.container_id, "a log cursor was not written");
        }
    }
}

/// Joins the pieces of long lines, by stream.
#[derive(Default)]
struct Lines {
    finished: Vec<Event>,
    pieces: [Option<(Timestamp, Vec<u8>)>; 2],
}

impl Lines {
    fn take(&mut self, record: LogRecord) {
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

    fn has_pieces(&self) -> bool {
        self.pieces.iter().any(Option::is_some)
    }

    fn finished(&mut self) -> Vec<Event> {
        std::mem::take(&mut self.finished)
    }

    fn rest(mut self) -> Vec<Event> {
        for slot in 0..self.pieces.len() {
            if let Some((timestamp, bytes)) = self.pieces[slot].take() {
                self.push(timestamp, &bytes);
            }
        }
        self.finished
    }
}

/// In chronological order, as PutLogEvents wants it, each within its limits.
fn batches(mut events: Vec<Event>) -> Vec<Vec<Event>> {
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
        assert!(lines.has_pieces());
        lines.take(record(LogStream::Stdout, "cd", false));
        lines.take(record(LogStream::Stdout, "", false));
        let messages: Vec<String> = lines.rest().into_iter().map(|event| event.message).collect();
        assert_eq!(messages, ["x", "abcd"]);
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
