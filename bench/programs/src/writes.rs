//! Durable writes: by the store as the control plane uses it, and two floors.

use anyhow::{Context, Result};
use clap::ValueEnum;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};
use store::{Row, Store, StoreError, Table};
use store_disk::{DiskBackend, OpenOptions};

/// Bytes of a written row, as large as a task's.
const ROW_BYTES: usize = 1024;
/// Rows that each client writes in turn.
const ROWS: u64 = 1000;

#[derive(Serialize, Deserialize)]
struct TextRow {
    text: String,
}

impl Row for TextRow {}

static WRITTEN: Table<(u64, u64), TextRow> = Table::new("bench/written", 1);

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Side {
    /// `store` on `store-disk`: a transaction that reads its row, writes it, and is acknowledged when it is on the disk
    Store,
    /// One client: append and fdatasync. Many: a raw log that groups what waits into one append and one fdatasync
    Log,
}

pub fn run(side: Side, directory: &Path, clients: usize, seconds: f64) -> Result<Value> {
    let mut nanos = match side {
        Side::Store => by_store(directory, clients, seconds)?,
        Side::Log => by_log(directory, clients, seconds)?,
    };
    nanos.sort_unstable();
    let at = |per_mille: usize| match nanos.len() {
        0 => 0.0,
        count => nanos[(count - 1) * per_mille / 1000] as f64 / 1000.0,
    };
    Ok(json!({ "writes": nanos.len(), "seconds": seconds, "p50_us": at(500), "p99_us": at(990) }))
}

fn elapsed_ns(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_nanos()).unwrap_or(u64::MAX)
}

fn by_store(directory: &Path, clients: usize, seconds: f64) -> Result<Vec<u64>> {
    let store = Store::new(Arc::new(DiskBackend::open(directory, OpenOptions::default())?));
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        let until = Instant::now() + Duration::from_secs_f64(seconds);
        let work: Vec<_> = (0..clients as u64)
            .map(|client| {
                let store = store.clone();
                tokio::spawn(async move {
                    let mut nanos = Vec::new();
                    let row = TextRow { text: "x".repeat(ROW_BYTES) };
                    for number in 0.. {
                        if Instant::now() >= until {
                            break;
                        }
                        let key = (client, number % ROWS);
                        let begun = Instant::now();
                        let write = store.transact(|txn| {
                            WRITTEN.get(txn, &key)?;
                            WRITTEN.put(txn, &key, &row)
                        });
                        write.await?;
                        nanos.push(elapsed_ns(begun));
                    }
                    Ok::<_, StoreError>(nanos)
                })
            })
            .collect();
        let mut all = Vec::new();
        for one in work {
            all.extend(one.await??);
        }
        Ok(all)
    })
}

/// What waits to be written, and how far the file is durable.
#[derive(Default)]
struct Log {
    waiting: Vec<u8>,
    /// Records handed in so far.
    taken: u64,
    durable: u64,
    writing: bool,
}

fn by_log(directory: &Path, clients: usize, seconds: f64) -> Result<Vec<u64>> {
    let path = directory.join("log");
    let file = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
    let (log, written) = (Mutex::new(Log::default()), Condvar::new());
    let until = Instant::now() + Duration::from_secs_f64(seconds);
    let mut all = Vec::new();
    std::thread::scope(|scope| {
        let work: Vec<_> = (0..clients)
            .map(|_| {
                scope.spawn(|| {
                    let mut nanos = Vec::new();
                    while Instant::now() < until {
                        let begun = Instant::now();
                        append(&file, &log, &written)?;
                        nanos.push(elapsed_ns(begun));
                    }
                    Ok::<_, std::io::Error>(nanos)
                })
            })
            .collect();
        for one in work {
            match one.join() {
                Ok(nanos) => all.extend(nanos?),
                Err(_) => anyhow::bail!("a writer of the log panicked"),
            }
        }
        Ok(())
    })?;
    Ok(all)
}

/// The first who waits writes for all who wait.
fn append(mut file: &File, log: &Mutex<Log>, written: &Condvar) -> std::io::Result<()> {
    let lock = || log.lock().unwrap_or_else(PoisonError::into_inner);
    let mut state = lock();
    state.waiting.extend([b'x'; ROW_BYTES]);
    state.taken += 1;
    let own = state.taken;
    while state.durable < own {
        if state.writing {
            state = written.wait(state).unwrap_or_else(PoisonError::into_inner);
            continue;
        }
        state.writing = true;
        let (group, upto) = (std::mem::take(&mut state.waiting), state.taken);
        drop(state);
        let outcome = file.write_all(&group).and_then(|()| file.sync_data());
        state = lock();
        state.writing = false;
        if outcome.is_ok() {
            state.durable = upto;
        }
        written.notify_all();
        outcome?;
    }
    Ok(())
}
