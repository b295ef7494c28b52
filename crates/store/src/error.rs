//! What can go wrong, with what to do about it.

use crate::{KeyError, MAX_COMMIT_BYTES, MAX_COMMIT_WRITES, MAX_KEY_BYTES, Rev};

/// `Clone`, because every commit of a group gets the error that hit the group.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// The disk refused. `advice` says what the operator can do.
    #[error("{action} failed: {reason}; {advice}")]
    Disk { action: String, reason: String, advice: String },

    /// The data directory was written by a newer release; it has not been touched.
    #[error(
        "{path} has format {found}, written by a newer release; this one reads up to format {known}. \
         It was left untouched: start the newer release again, or give another data directory"
    )]
    NewerFormat { path: String, found: u64, known: u64 },

    #[error("{path} is already open by another process: stop that one first, or give another data directory")]
    AlreadyOpen { path: String },

    /// A row was written by a newer release.
    #[error(
        "table {table}: row {key} has version {found}, newer than version {known} of this release; start the newer release again"
    )]
    NewerRow { table: String, key: String, found: u8, known: u8 },

    /// A row cannot be read, or one cannot be written.
    #[error("table {table}: row {key} (version {version}) is not usable: {reason}")]
    BadRow { table: String, key: String, version: u8, reason: String },

    #[error("table {table}: key {key_hex} is not one of this table's keys: {reason}")]
    BadKey { table: String, key_hex: String, reason: KeyError },

    #[error("table {table}: a scan found more than {limit} rows; read it in pages")]
    ScanTooLarge { table: String, limit: usize },

    #[error("a key of {bytes} bytes is too long: at most {MAX_KEY_BYTES} bytes")]
    KeyTooLong { bytes: usize },

    #[error(
        "a transaction of {writes} writes and {bytes} bytes is too large: at most {MAX_COMMIT_WRITES} writes and {MAX_COMMIT_BYTES} bytes; split it"
    )]
    CommitTooLarge { writes: usize, bytes: usize },

    /// Other writers changed what the transaction read, again and again. Nothing was written.
    #[error("the transaction met a conflicting change {attempts} times and wrote nothing; try again")]
    Busy { attempts: u32 },

    /// The backend has been shut down.
    #[error("the store is closed: the process is stopping")]
    Closed,
}

impl StoreError {
    /// Worth sending again unchanged, later.
    pub fn is_retryable(&self) -> bool {
        matches!(self, Self::Busy { .. } | Self::Closed | Self::Disk { .. })
    }
}

/// Why a commit was not made.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CommitError {
    /// Something the transaction read or scanned has changed since `base`. Nothing was written.
    #[error("what the transaction read at revision {base} has changed since")]
    Conflict { base: Rev },

    #[error(transparent)]
    Store(#[from] StoreError),
}
