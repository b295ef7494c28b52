//! Stored rows. No row holds a value in the clear.

use base::Timestamp;
use kernel::tags::Tags;
use sealed::Sealed;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::Row;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecretRow {
    /// The six random characters at the end of its ARN.
    pub arn_suffix: String,
    pub description: Option<String>,
    /// As given: an alias of the key that AWS manages. Absent: the same.
    pub kms_key_id: Option<String>,
    pub created_at: Timestamp,
    pub last_changed_at: Timestamp,
    /// Midnight UTC of the day on which a value was read last.
    pub last_accessed_day: Option<Timestamp>,
    pub deletion: Option<Deletion>,
    pub tags: Tags,
    /// A resource policy, as given.
    pub policy: Option<String>,
}

impl Row for SecretRow {}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deletion {
    /// End of the recovery window.
    pub delete_at: Timestamp,
}

/// A version without its value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VersionRow {
    /// None: deprecated, may go when there are too many.
    pub stages: BTreeSet<String>,
    pub created_at: Timestamp,
    pub last_accessed_day: Option<Timestamp>,
}

impl Row for VersionRow {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ValueKind {
    Text,
    Binary,
}

/// What a version holds, sealed under its own key in the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ValueRow {
    pub kind: ValueKind,
    pub sealed: Sealed,
}

impl Row for ValueRow {}

/// A secret whose recovery window ends.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeletionRow {}

impl Row for DeletionRow {}
