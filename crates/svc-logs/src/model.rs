//! Stored rows: what is known of groups and streams. Their events are in the event store.

use base::{AccountId, Region, Timestamp};
use kernel::tags::Tags;
use serde::{Deserialize, Serialize};
use store::Row;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupRow {
    pub created_at: Timestamp,
    /// `None`: events never expire.
    pub retention_days: Option<i32>,
    pub tags: Tags,
}

impl Row for GroupRow {}

impl GroupRow {
    /// Events older than this have expired.
    pub fn cutoff_ms(&self, now: Timestamp) -> Option<i64> {
        const DAY_MS: i64 = 24 * 3600 * 1000;
        self.retention_days.map(|days| now.as_ms().saturating_sub(i64::from(days) * DAY_MS))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StreamRow {
    /// 32 hexadecimal digits: the directory of its events. A stream made again under the same name has another one.
    pub stream_id: String,
    /// At most 16 digits: in event ids and page tokens.
    pub number: u64,
    pub created_at: Timestamp,
}

impl Row for StreamRow {}

/// Which stream an id belongs to: files of no stream are deleted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StreamIdRow {
    pub account: AccountId,
    pub region: Region,
    pub log_group_name: String,
}

impl Row for StreamIdRow {}
