//! The trail of every API call: who, from where, what, on what, the decision, how long, which error. Records are lines of
//! JSON in numbered segments; the oldest segment goes when all together would be larger than the bound.
//!
//! A record is handed to the operating system within [`GATHER_INTERVAL`] of its call's end (at once, when that comes after a
//! pause) and synced within [`SYNC_INTERVAL`]: ending the process loses none, killing it at most the last
//! [`GATHER_INTERVAL`]'s, a power loss at most the last moment's.

mod reader;
mod record;
mod segment;
mod writer;

pub use reader::{AuditReader, Newest, Place};
pub use record::{Asked, AuditRecord, Denied, Identity, MissedCondition, NearMiss, Statement, TEXT_BYTES_MAX};
pub use writer::{AuditLog, GATHER_INTERVAL, Limits, SYNC_INTERVAL};

#[derive(Debug, thiserror::Error)]
pub enum AuditError {
    #[error("cannot {doing} '{path}': {error}")]
    Io { doing: &'static str, path: String, error: std::io::Error },
}

#[cfg(test)]
mod tests;
