//! Appending.

use crate::segment::{self, io};
use crate::{AuditError, AuditRecord};
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// Longest time between a record's writing and its being synced.
pub const SYNC_INTERVAL: Duration = Duration::from_secs(1);
/// Shortest time between two writings, but of full batches: while calls are frequent their records are gathered, since to
/// wake up for each costs far more than to write it. The record of a call after a pause is written at once.
pub const GATHER_INTERVAL: Duration = Duration::from_millis(5);
/// Records waiting to be written; past that, calls wait.
const QUEUED_MAX: usize = 4096;
/// Records written with one system call.
const BATCH_MAX: usize = 256;

#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub segment_bytes_max: u64,
    /// All segments together.
    pub bytes_max: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { segment_bytes_max: 8 << 20, bytes_max: 256 << 20 }
    }
}

/// The trail, to write to; records are written in the order in which they were given by one thread.
pub struct AuditLog {
    sender: Option<SyncSender<AuditRecord>>,
    thread: Mutex<Option<JoinHandle<()>>>,
    lost: Arc<AtomicU64>,
    dir: PathBuf,
}

impl AuditLog {
    /// Makes `dir` if there is none, and goes on after the newest record in it.
    pub fn open(dir: &Path, limits: Limits) -> Result<Self, AuditError> {
        fs::DirBuilder::new().recursive(true).mode(0o700).create(dir).map_err(|error| io("make", dir, error))?;
        let current = segment::numbers(dir)?.last().map_or(1, |last| last + 1);
        let lost = Arc::new(AtomicU64::new(0));
        let mut appender =
            Appender { dir: dir.to_owned(), limits, number: current, file: None, bytes: 0, dirty: false };
        // A new process begins a new segment: what an ended one left half written stays the end of its own.
        appender.begin()?;
        let (sender, receiver) = sync_channel(QUEUED_MAX);
        let counted = lost.clone();
        let thread = std::thread::Builder::new()
            .name("audit".into())
            .spawn(move || append(appender, &receiver, &counted))
            .map_err(|error| io("start the writer of", dir, error))?;
        Ok(Self { sender: Some(sender), thread: Mutex::new(Some(thread)), lost, dir: dir.to_owned() })
    }

    /// Blocks only while [`QUEUED_MAX`] records wait for the disk.
    pub fn record(&self, record: AuditRecord) {
        if let Some(sender) = &self.sender
            && sender.send(record.bounded()).is_err()
        {
            self.lost.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// Records that could not be written since the start: the disk refused them, and a log line said so.
    pub fn lost(&self) -> u64 {
        self.lost.load(Ordering::Relaxed)
    }

    pub fn dir(&self) -> &Path {
        &self.dir
    }
}

impl Drop for AuditLog {
    /// Writes and syncs what is waiting.
    fn drop(&mut self) {
        self.sender = None;
        let thread = self.thread.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
        if let Some(thread) = thread {
            let _ = thread.join();
        }
    }
}

fn append(mut appender: Appender, receiver: &Receiver<AuditRecord>, lost: &AtomicU64) {
    let mut sync_at: Option<Instant> = None;
    let mut gather_until = Instant::now();
    loop {
        let wait = sync_at.map_or(Duration::from_secs(3600), |at| at.saturating_duration_since(Instant::now()));
        match receiver.recv_timeout(wait) {
            Ok(first) => {
                // Those who send meanwhile find nobody to wake.
                std::thread::sleep(gather_until.saturating_duration_since(Instant::now()));
                let more = receiver.try_iter().take(BATCH_MAX - 1);
                let batch: Vec<AuditRecord> = std::iter::once(first).chain(more).collect();
                if let Err(error) = appender.write(&batch) {
                    lost.fetch_add(batch.len() as u64, Ordering::Relaxed);
                    tracing::error!(%error, records = batch.len(), "calls are missing from the audit trail");
                }
                let now = Instant::now();
                gather_until = if batch.len() < BATCH_MAX { now + GATHER_INTERVAL } else { now };
                sync_at.get_or_insert(now + SYNC_INTERVAL);
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => break,
        }
        // Also while records never stop coming.
        if sync_at.is_some_and(|at| at <= Instant::now()) {
            appender.sync();
            sync_at = None;
        }
    }
    appender.sync();
}

struct Appender {
    dir: PathBuf,
    limits: Limits,
    number: u64,
    file: Option<File>,
    bytes: u64,
    dirty: bool,
}

impl Appender {
    fn begin(&mut self) -> Result<(), AuditError> {
        let path = segment::path(&self.dir, self.number);
        let file = OpenOptions::new().append(true).create(true).mode(0o600).open(&path);
        self.file = Some(file.map_err(|error| io("write", &path, error))?);
        self.bytes = 0;
        self.drop_oldest();
        Ok(())
    }

    fn write(&mut self, batch: &[AuditRecord]) -> Result<(), AuditError> {
        let mut lines = Vec::with_capacity(batch.len() * 512);
        for record in batch {
            let begun = lines.len();
            // A record is strings and numbers: this cannot fail.
            if serde_json::to_writer(&mut lines, record).is_err() {
                lines.truncate(begun);
                continue;
            }
            lines.push(b'\n');
            if self.bytes + lines.len() as u64 > self.limits.segment_bytes_max && self.bytes + begun as u64 > 0 {
                let record = lines.split_off(begun);
                self.put(&lines)?;
                self.sync();
                self.number += 1;
                self.begin()?;
                lines = record;
            }
        }
        self.put(&lines)
    }

    fn put(&mut self, lines: &[u8]) -> Result<(), AuditError> {
        if self.file.is_none() {
            self.number += 1;
            self.begin()?;
        }
        let path = segment::path(&self.dir, self.number);
        if let Some(file) = &mut self.file
            && let Err(error) = file.write_all(lines)
        {
            // No half line may stay, or the next record would be the end of it.
            if file.set_len(self.bytes).is_err() {
                self.file = None;
            }
            return Err(io("write", &path, error));
        }
        self.bytes += lines.len() as u64;
        self.dirty = true;
        Ok(())
    }

    fn sync(&mut self) {
        if let Some(file) = self.file.as_ref().filter(|_| self.dirty)
            && let Err(error) = file.sync_data()
        {
            tracing::error!(%error, "the audit trail could not be synced");
        }
        self.dirty = false;
    }

    /// Deletes the oldest segments until the rest and one full segment more fit the bound.
    fn drop_oldest(&self) {
        let Ok(numbers) = segment::numbers(&self.dir) else { return };
        let size = |number: &u64| fs::metadata(segment::path(&self.dir, *number)).map_or(0, |meta| meta.len());
        let mut total: u64 = numbers.iter().map(size).sum();
        for number in numbers.iter().filter(|number| **number != self.number) {
            if total + self.limits.segment_bytes_max <= self.limits.bytes_max {
                break;
            }
            let bytes = size(number);
            if fs::remove_file(segment::path(&self.dir, *number)).is_ok() {
                total -= bytes;
            }
        }
    }
}
