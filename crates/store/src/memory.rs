//! The backend without a disk: for tests, the simulator and `--ephemeral` runs.

use crate::{
    Backend, Commit, CommitError, Direction, KeyRange, RecentCommits, Rev, Snapshot, StoreError, Watch, WatchHub,
};
use bytes::Bytes;
use futures::future::{BoxFuture, FutureExt, ready};
use rpds::RedBlackTreeMapSync;
use std::sync::{Arc, Mutex, PoisonError};

/// Rows in memory, by key: a persistent (structurally shared) ordered map. A copy is a pointer copy, a write copies O(log n) nodes.
pub type RowMap = RedBlackTreeMapSync<Bytes, Bytes>;

/// Applies writes as [`Commit::writes`] gives them.
pub fn apply_writes(map: &mut RowMap, writes: &[(Bytes, Option<Bytes>)]) {
    for (key, value) in writes {
        match value {
            Some(value) => map.insert_mut(key.clone(), value.clone()),
            None => {
                map.remove_mut(key);
            }
        }
    }
}

struct State {
    rev: Rev,
    map: RowMap,
    recent: RecentCommits,
}

/// Readers never wait for more than the writes of one commit.
pub struct MemoryBackend {
    state: Mutex<State>,
    watches: WatchHub,
}

impl Default for MemoryBackend {
    fn default() -> Self {
        Self::new()
    }
}

impl MemoryBackend {
    pub fn new() -> Self {
        let state = State { rev: 0, map: RowMap::new_sync(), recent: RecentCommits::new(0) };
        Self { state: Mutex::new(state), watches: WatchHub::default() }
    }

    fn commit_now(&self, commit: Commit) -> Result<Rev, CommitError> {
        commit.check_size()?;
        let keys: Vec<Bytes> = commit.writes.iter().map(|(key, _)| key.clone()).collect();
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.recent.conflicts(&commit) {
            return Err(CommitError::Conflict { base: commit.base });
        }
        apply_writes(&mut state.map, &commit.writes);
        state.rev += 1;
        let rev = state.rev;
        // Under the lock, so that watches see revisions rise.
        self.watches.publish(rev, keys.iter());
        state.recent.push(rev, keys);
        Ok(rev)
    }
}

impl Backend for MemoryBackend {
    fn snapshot(&self) -> Result<Arc<dyn Snapshot>, StoreError> {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(Arc::new(MapSnapshot { rev: state.rev, map: state.map.clone() }))
    }

    fn commit(&self, commit: Commit) -> BoxFuture<'static, Result<Rev, CommitError>> {
        ready(self.commit_now(commit)).boxed()
    }

    fn watch(&self, prefixes: &[&[u8]]) -> Watch {
        self.watches.watch(prefixes)
    }
}

/// One revision of a [`RowMap`].
pub struct MapSnapshot {
    pub rev: Rev,
    pub map: RowMap,
}

impl Snapshot for MapSnapshot {
    fn rev(&self) -> Rev {
        self.rev
    }

    fn get(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        Ok(self.map.get(key).cloned())
    }

    fn scan(&self, range: &KeyRange, limit: usize, direction: Direction) -> Result<Vec<(Bytes, Bytes)>, StoreError> {
        // The map panics on a range that ends before it starts.
        if range.is_empty() || limit == 0 {
            return Ok(Vec::new());
        }
        let rows = self.map.range::<[u8], _>(range.as_bounds()).map(|(k, v)| (k.clone(), v.clone()));
        Ok(match direction {
            Direction::Forward => rows.take(limit).collect(),
            Direction::Backward => rows.rev().take(limit).collect(),
        })
    }
}
