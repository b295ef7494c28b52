//! The control plane's state: typed tables over a byte backend, transactions whose reads *and scans* are validated
//! when they commit, and watches.
//!
//! ```
//! use serde::{Deserialize, Serialize};
//! use store::{Row, Store, StoreError, Table};
//!
//! #[derive(Serialize, Deserialize)]
//! struct ClusterRow { status: String }
//! impl Row for ClusterRow {}
//!
//! static CLUSTERS: Table<(String, String), ClusterRow> = Table::new("ecs/clusters", 1);
//!
//! # futures::executor::block_on(async {
//! let store = Store::memory();
//! store.transact(|t| -> Result<(), StoreError> {
//!     CLUSTERS.put(t, &("us-east-1", "web"), &ClusterRow { status: "ACTIVE".into() })
//! }).await?;
//! let reader = store.read()?;
//! assert_eq!(CLUSTERS.scan(&reader, &("us-east-1",))?.len(), 1);
//! # Ok::<(), StoreError>(()) }).unwrap();
//! ```
//!
//! Rules that callers rely on:
//! - A transaction's result is the one it would have had if it had run alone: a commit is refused, and the closure run
//!   again, when any key it read (present or absent) or any key inside a range it scanned has changed since its snapshot.
//! - [`Store::transact`] returns once the writes are durable in the backend's sense: synced to disk with `store-disk`.
//! - One crate writes a table; others read it through that crate's port.

mod backend;
mod error;
mod key;
mod memory;
mod range;
mod recent;
mod row;
mod table;
mod transact;
mod watch;

#[cfg(feature = "testing")]
pub mod conformance;
#[cfg(test)]
mod tests;

pub use backend::{Backend, Commit, Direction, MAX_COMMIT_BYTES, MAX_COMMIT_WRITES, MAX_KEY_BYTES, Rev, Snapshot};
pub use error::{CommitError, StoreError};
pub use key::{AsKey, Component, Key, KeyError, KeyPrefix, Part};
pub use memory::{MapSnapshot, MemoryBackend, RowMap, apply_writes};
pub use range::KeyRange;
pub use recent::{MAX_RECENT_KEYS, RecentCommits};
pub use row::Row;
pub use table::{MAX_SCAN_ROWS, Table};
pub use transact::{MAX_ATTEMPTS, ReadTxn, Reader, Store, Txn};
pub use watch::{Watch, WatchHub};
