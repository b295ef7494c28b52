//! The store, its readers and its transactions.

use crate::range::successor;
use crate::{Backend, Commit, CommitError, Direction, KeyRange, MemoryBackend, Rev, Snapshot, StoreError, Watch};
use bytes::Bytes;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use tokio::sync::{Mutex, RwLock};

/// Times a transaction is run before it gives up with [`StoreError::Busy`].
pub const MAX_ATTEMPTS: u32 = 16;
/// Conflicts after which a transaction runs while no other transaction of this process is under way.
const ATTEMPTS_BESIDE_OTHERS: u32 = 6;

/// The control plane's state. Cheap to clone.
#[derive(Clone)]
pub struct Store(Arc<Inner>);

struct Inner {
    backend: Arc<dyn Backend>,
    /// Held while a transaction that met a conflict runs again: retries queue here, first come first served, instead of sleeping for
    /// a random time and meeting each other again.
    turn: Mutex<()>,
    /// Held shared by every transaction and exclusively by one that met [`ATTEMPTS_BESIDE_OTHERS`] conflicts, which therefore
    /// gets through, however busy others keep its keys.
    gate: RwLock<()>,
}

impl Store {
    pub fn new(backend: Arc<dyn Backend>) -> Self {
        Self(Arc::new(Inner { backend, turn: Mutex::new(()), gate: RwLock::new(()) }))
    }

    /// A store that lives in this process's memory alone.
    pub fn memory() -> Self {
        Self::new(Arc::new(MemoryBackend::new()))
    }

    /// A consistent view of everything committed so far. Does not wait for writers. Hold it briefly: a disk backend cannot
    /// reuse the space of what it still shows.
    pub fn read(&self) -> Result<ReadTxn, StoreError> {
        Ok(ReadTxn(self.0.backend.snapshot()?))
    }

    /// Runs `f` on a snapshot and commits its writes if nothing that it read or scanned has changed meanwhile; else runs it again,
    /// at most [`MAX_ATTEMPTS`] times. `Ok` means the writes are durable. An error of `f` writes nothing.
    ///
    /// `f` may run several times: it must have no effect but on its `Txn`. A run that wrote nothing commits nothing and returns
    /// at once. Dropping the returned future does not take back a commit already under way.
    pub async fn transact<R, E: From<StoreError>>(&self, mut f: impl FnMut(&mut Txn) -> Result<R, E>) -> Result<R, E> {
        let mut turn = None;
        for attempt in 0..MAX_ATTEMPTS {
            if attempt == 1 {
                turn = Some(self.0.turn.lock().await);
            }
            let (_exclusive, _shared);
            if attempt < ATTEMPTS_BESIDE_OTHERS {
                _shared = self.0.gate.read().await;
            } else {
                _exclusive = self.0.gate.write().await;
            }
            let mut txn = Txn::new(self.0.backend.snapshot()?);
            let result = f(&mut txn)?;
            if txn.writes.is_empty() {
                return Ok(result);
            }
            match self.0.backend.commit(txn.into_commit()).await {
                Ok(_) => return Ok(result),
                Err(CommitError::Conflict { .. }) => {}
                Err(CommitError::Store(e)) => return Err(e.into()),
            }
        }
        drop(turn);
        Err(StoreError::Busy { attempts: MAX_ATTEMPTS }.into())
    }

    /// Wakes on every commit that touches a key starting with one of `prefixes` (see `Table::prefix_bytes`).
    pub fn watch(&self, prefixes: &[&[u8]]) -> Watch {
        self.0.backend.watch(prefixes)
    }
}

/// What typed tables read from: a [`ReadTxn`], or a [`Txn`], which remembers what was read.
pub trait Reader {
    fn get_bytes(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError>;

    /// At most `limit` rows of `range`, from its start (`Forward`) or its end (`Backward`).
    fn scan_bytes(
        &self,
        range: &KeyRange,
        limit: usize,
        direction: Direction,
    ) -> Result<Vec<(Bytes, Bytes)>, StoreError>;

    /// Revision of the snapshot read from.
    fn rev(&self) -> Rev;
}

/// A consistent view of one revision.
#[derive(Clone)]
pub struct ReadTxn(Arc<dyn Snapshot>);

impl Reader for ReadTxn {
    fn get_bytes(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        self.0.get(key)
    }

    fn scan_bytes(
        &self,
        range: &KeyRange,
        limit: usize,
        direction: Direction,
    ) -> Result<Vec<(Bytes, Bytes)>, StoreError> {
        self.0.scan(range, limit, direction)
    }

    fn rev(&self) -> Rev {
        self.0.rev()
    }
}

/// A transaction under way: a snapshot, what was read from it, and the writes so far, which its own reads and scans see.
pub struct Txn {
    snapshot: Arc<dyn Snapshot>,
    reads: RefCell<BTreeSet<Bytes>>,
    scans: RefCell<Vec<KeyRange>>,
    writes: BTreeMap<Bytes, Option<Bytes>>,
}

impl Txn {
    fn new(snapshot: Arc<dyn Snapshot>) -> Self {
        Self { snapshot, reads: RefCell::default(), scans: RefCell::default(), writes: BTreeMap::new() }
    }

    /// Writes bytes; typed rows go through `Table::put`.
    pub fn put_bytes(&mut self, key: Bytes, value: Bytes) {
        self.writes.insert(key, Some(value));
    }

    /// Deletes bytes; typed rows go through `Table::delete`.
    pub fn delete_bytes(&mut self, key: Bytes) {
        self.writes.insert(key, None);
    }

    fn into_commit(self) -> Commit {
        Commit {
            base: self.snapshot.rev(),
            reads: self.reads.into_inner().into_iter().collect(),
            scans: self.scans.into_inner(),
            writes: self.writes.into_iter().collect(),
        }
    }
}

impl Reader for Txn {
    fn get_bytes(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        // What it wrote itself depends on nobody else, so there is nothing to validate.
        if let Some(own) = self.writes.get(key) {
            return Ok(own.clone());
        }
        let value = self.snapshot.get(key)?;
        let mut reads = self.reads.borrow_mut();
        if !reads.contains(key) {
            reads.insert(Bytes::copy_from_slice(key));
        }
        Ok(value)
    }

    fn scan_bytes(
        &self,
        range: &KeyRange,
        limit: usize,
        direction: Direction,
    ) -> Result<Vec<(Bytes, Bytes)>, StoreError> {
        if range.is_empty() || limit == 0 {
            return Ok(Vec::new());
        }
        let own: Vec<_> = self.writes.range::<[u8], _>(range.as_bounds()).collect();
        // Each own write can hide at most one row of the snapshot.
        let stored = self.snapshot.scan(range, limit.saturating_add(own.len()), direction)?;
        let mut rows = if own.is_empty() { stored } else { merge(stored, &own, direction) };
        rows.truncate(limit);
        // A full result depends only on the range up to its last row; validating no more keeps strangers from conflicting.
        let mut seen = range.clone();
        if rows.len() == limit
            && let Some((last, _)) = rows.last()
        {
            match direction {
                Direction::Forward => seen.end = Some(successor(last)),
                Direction::Backward => seen.start = last.clone(),
            }
        }
        let mut scans = self.scans.borrow_mut();
        if !scans.contains(&seen) {
            scans.push(seen);
        }
        Ok(rows)
    }

    fn rev(&self) -> Rev {
        self.snapshot.rev()
    }
}

/// The stored rows with the transaction's own writes on top.
fn merge(stored: Vec<(Bytes, Bytes)>, own: &[(&Bytes, &Option<Bytes>)], direction: Direction) -> Vec<(Bytes, Bytes)> {
    let mut rows: BTreeMap<Bytes, Bytes> = stored.into_iter().collect();
    for (key, value) in own {
        match value {
            Some(value) => rows.insert((*key).clone(), value.clone()),
            None => rows.remove(*key),
        };
    }
    match direction {
        Direction::Forward => rows.into_iter().collect(),
        Direction::Backward => rows.into_iter().rev().collect(),
    }
}
