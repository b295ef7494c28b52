//! The redb backend of the store: group commit, fsync before acknowledging.
//!
//! The rows live in memory, in the same persistent map as the memory backend's; redb is their durable form. That way a
//! read costs no page lookup and no copy (an API call makes about ten), a snapshot is a pointer copy, and reads keep
//! working when the disk does not. The price is memory in proportion to the state (about 250 bytes a row besides the row) and
//! reading all of it at start, which is measured in milliseconds for what 10,000 tasks need. Bulk data (logs, image layers) belongs
//! elsewhere.
//!
//! A data directory holds two files: `format`, the version of the layout as text, and `state.redb`. The version has a file of
//! its own because redb repairs (writes) a file that was not closed cleanly before it can be read, and a directory of a newer
//! release must be refused without being touched.

mod backend;
mod committer;
mod file;
mod format;
#[cfg(test)]
mod tests;

pub use backend::{DiskBackend, DiskStats, OpenOptions};
pub use committer::{MAX_GROUP_BYTES, MAX_GROUP_COMMITS, MAX_QUEUED_COMMITS};
pub use format::FORMAT;
