//! Moves the lines of one container, from wherever an agent before this one got to.

use super::backlog::Backlog;
use super::lines::{Event, Lines, Piece, batches};
use super::sink::{NotTaken, Sink};
use engine::{Engine, LogCursor, LogReader, LogRecord};
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tokio::time::Instant;

const RETRY_MS_MIN: u64 = 100;
const RETRY_MS_MAX: u64 = 5_000;
/// How long the lines of a container that ended wait for credentials while the control plane answers and gives none.
const UNAUTHORISED_MAX: Duration = Duration::from_secs(180);

pub struct Pump<S> {
    pub engine: Arc<Engine>,
    pub container_id: String,
    pub sink: S,
    pub backlog: Backlog,
    pub position_file: PathBuf,
}

/// How long the shim of a container that ended may keep its last lines, for which a full disk has no room.
const ROOM_AWAITED_MAX: Duration = Duration::from_secs(30);
const ENDED_RECHECK: Duration = Duration::from_secs(1);

/// Everything before `cursor` is handed on, but for the `pieces`.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Position {
    #[serde(flatten)]
    cursor: LogCursor,
    #[serde(default)]
    pieces: [Option<Piece>; 2],
    /// Of a container that ended: what had to make room on the disk, or could not be put.
    #[serde(default)]
    lines_dropped: u64,
}

/// How events left this node.
#[derive(PartialEq, Eq)]
enum Put {
    Taken,
    /// The backlog has no room for them.
    NoRoom,
    Refused,
}

impl<S: Sink> Pump<S> {
    /// Until the container has ended and all of its lines are handed on.
    pub async fn run(&self) -> engine::Result<()> {
        let mut position = self.remembered();
        let mut reader = self.engine.logs(&self.container_id, position.cursor)?;
        let mut lines = Lines::resume(&position.pieces);
        while let Some(records) = self.next_batch(&mut reader).await? {
            for record in records {
                lines.take(record);
            }
            position.lines_dropped += self.put_all(lines.finished()).await;
            let frees_room = reader.cursor().segment > position.cursor.segment;
            position.cursor = reader.cursor();
            position.pieces = lines.pieces();
            // Not synced, mostly: after a power loss some lines are put twice, none is lost.
            self.remember(&position, frees_room && position.pieces.iter().any(Option::is_some));
            reader.release(position.cursor)?;
            if frees_room {
                self.backlog.set(&self.container_id, self.engine.log_bytes(&self.container_id)?);
            }
        }
        position.lines_dropped += self.put_all(lines.rest()).await;
        position.pieces = [None, None];
        self.remember(&position, false);
        if position.lines_dropped > 0 {
            let (container, lines) = (&self.container_id, position.lines_dropped);
            tracing::warn!(container, lines, "log lines of a container were dropped");
        }
        Ok(())
    }

    /// As the reader's, but for a container that ended and whose shim has no room on the disk for what it said last: that is
    /// not waited for without a limit, as the task would be stopping for as long.
    async fn next_batch(&self, reader: &mut LogReader) -> engine::Result<Option<Vec<LogRecord>>> {
        let mut ended_since = None;
        loop {
            if let Ok(batch) = tokio::time::timeout(ENDED_RECHECK, reader.next_batch()).await {
                return batch;
            }
            if !self.backlog.has_ended(&self.container_id) {
                continue;
            }
            let since: Instant = *ended_since.get_or_insert_with(Instant::now);
            if since.elapsed() >= ROOM_AWAITED_MAX {
                tracing::warn!(container = self.container_id, "the last log lines found no room on the disk");
                return Ok(None);
            }
        }
    }

    /// Hands events on; how many had to be dropped.
    async fn put_all(&self, events: Vec<Event>) -> u64 {
        let mut dropped = 0;
        for batch in batches(events) {
            if self.put(&batch).await != Put::Taken {
                dropped += batch.len() as u64;
            }
        }
        dropped
    }

    async fn put(&self, batch: &[Event]) -> Put {
        let (mut backoff_ms, mut unauthorised_since) = (RETRY_MS_MIN, None);
        loop {
            if self.backlog.is_over(&self.container_id) {
                return Put::NoRoom;
            }
            match self.sink.put(batch).await {
                Ok(()) => return Put::Taken,
                Err(NotTaken::Away(reason)) => {
                    tracing::debug!(reason, container = self.container_id, "log lines wait");
                    unauthorised_since = None;
                }
                Err(NotTaken::Unauthorised(reason)) => {
                    let since: Instant = *unauthorised_since.get_or_insert_with(Instant::now);
                    if since.elapsed() >= UNAUTHORISED_MAX && self.backlog.has_ended(&self.container_id) {
                        tracing::warn!(reason, container = self.container_id, "log lines have no credentials any more");
                        return Put::Refused;
                    }
                }
                Err(NotTaken::Never(reason)) => {
                    tracing::warn!(reason, container = self.container_id, "log lines were refused and are dropped");
                    return Put::Refused;
                }
            }
            tokio::time::sleep(Duration::from_millis(backoff_ms)).await;
            backoff_ms = (backoff_ms * 2).min(RETRY_MS_MAX);
        }
    }

    fn remembered(&self) -> Position {
        let start = Position { cursor: LogCursor::START, pieces: [None, None], lines_dropped: 0 };
        fs::read(&self.position_file).ok().and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or(start)
    }

    fn remember(&self, position: &Position, synced: bool) {
        let written = serde_json::to_vec(position).map_err(io::Error::from).and_then(|bytes| {
            let temporary = self.position_file.with_extension("new");
            fs::create_dir_all(self.position_file.parent().unwrap_or(&self.position_file))?;
            let mut file = File::create(&temporary)?;
            file.write_all(&bytes)?;
            if synced {
                file.sync_all()?;
            }
            fs::rename(&temporary, &self.position_file)
        });
        if let Err(error) = written {
            tracing::warn!(%error, container = self.container_id, "a log cursor was not written");
        }
    }
}
