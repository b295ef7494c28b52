//! The byte backend under the typed tables: memory here, redb in `store-disk`.

use crate::{CommitError, KeyRange, StoreError, Watch};
use bytes::Bytes;
use futures::future::BoxFuture;
use std::sync::Arc;

/// Number of a commit; 0 before the first one. Rises by one with every commit that wrote something.
pub type Rev = u64;

/// Longest key in bytes.
pub const MAX_KEY_BYTES: usize = 4096;
/// Most keys one transaction may write.
pub const MAX_COMMIT_WRITES: usize = 100_000;
/// Most bytes (keys and values together) one transaction may write.
pub const MAX_COMMIT_BYTES: usize = 64 * 1024 * 1024;

/// The order in which a scan returns keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Forward,
    Backward,
}

/// What a transaction asks the backend to make true: its writes, if nothing it looked at changed after `base`.
#[derive(Clone, Debug, Default)]
pub struct Commit {
    /// Revision of the snapshot the transaction read from.
    pub base: Rev,
    /// Keys read, whether they existed or not; sorted, without duplicates.
    pub reads: Vec<Bytes>,
    /// Ranges scanned.
    pub scans: Vec<KeyRange>,
    /// Keys written, sorted, without duplicates; `None` deletes.
    pub writes: Vec<(Bytes, Option<Bytes>)>,
}

impl Commit {
    /// Refuses what is larger than one commit may be.
    pub fn check_size(&self) -> Result<(), StoreError> {
        let bytes: usize = self.writes.iter().map(|(k, v)| k.len() + v.as_ref().map_or(0, Bytes::len)).sum();
        if self.writes.len() > MAX_COMMIT_WRITES || bytes > MAX_COMMIT_BYTES {
            return Err(StoreError::CommitTooLarge { writes: self.writes.len(), bytes });
        }
        match self.writes.iter().find(|(k, _)| k.len() > MAX_KEY_BYTES) {
            Some((key, _)) => Err(StoreError::KeyTooLong { bytes: key.len() }),
            None => Ok(()),
        }
    }
}

/// Ordered bytes with snapshots, validated commits and watches. Dyn-safe.
pub trait Backend: Send + Sync + 'static {
    /// Everything committed so far, as it is now; later commits do not show.
    fn snapshot(&self) -> Result<Arc<dyn Snapshot>, StoreError>;

    /// Validates and applies. The future resolves once the writes are durable and visible in new snapshots; dropping it
    /// does not take the commit back.
    fn commit(&self, commit: Commit) -> BoxFuture<'static, Result<Rev, CommitError>>;

    /// Wakes on every commit that touches a key starting with one of `prefixes`.
    fn watch(&self, prefixes: &[&[u8]]) -> Watch;
}

/// A consistent view of one revision.
pub trait Snapshot: Send + Sync + 'static {
    fn rev(&self) -> Rev;

    fn get(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError>;

    /// At most `limit` rows of `range`, from its start (`Forward`) or its end (`Backward`).
    fn scan(&self, range: &KeyRange, limit: usize, direction: Direction) -> Result<Vec<(Bytes, Bytes)>, StoreError>;
}
