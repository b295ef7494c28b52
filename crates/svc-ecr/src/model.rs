//! Stored rows.

use base::Timestamp;
use kernel::tags::Tags;
use oci_registry::Digest;
use serde::{Deserialize, Serialize};
use store::Row;

/// Which tags may be moved to another image.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TagMutability {
    Mutable,
    Immutable,
    /// Immutable but for the tags that a filter matches.
    ImmutableWithExclusion,
    /// Mutable but for the tags that a filter matches.
    MutableWithExclusion,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MutabilityRow {
    pub mutability: TagMutability,
    /// Patterns with `*` for any text.
    pub exclusion_filters: Vec<String>,
}

impl MutabilityRow {
    /// Whether `tag`, once set, may be set to another image.
    pub fn may_move(&self, tag: &str) -> bool {
        let excluded = || self.exclusion_filters.iter().any(|filter| crate::plan::matches(filter, tag));
        match self.mutability {
            TagMutability::Mutable => true,
            TagMutability::Immutable => false,
            TagMutability::ImmutableWithExclusion => excluded(),
            TagMutability::MutableWithExclusion => !excluded(),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RepositoryRow {
    /// What everything in the repository is keyed by: a repository made again under the same name shares nothing with the old one.
    pub repository_id: String,
    pub created_at: Timestamp,
    pub mutability: MutabilityRow,
    /// As it was set.
    pub policy_text: Option<String>,
    pub tags: Tags,
}
impl Row for RepositoryRow {}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RegistryPolicyRow {
    /// As it was put.
    pub policy_text: String,
}
impl Row for RegistryPolicyRow {}

/// A piece of content that an image needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlobUseRow {
    pub digest: Digest,
    pub size_bytes: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImageRow {
    /// Of the manifest.
    pub media_type: String,
    /// What the manifest calls its artifact, or the media type of its configuration.
    pub artifact_media_type: Option<String>,
    /// The manifest this one is about (a signature's image).
    pub subject: Option<Digest>,
    /// Configuration and layers; empty for an index.
    pub blobs: Vec<BlobUseRow>,
    /// The images of an index.
    pub manifests: Vec<Digest>,
    /// The sum of its blobs; of an index, the largest of its images.
    pub size_bytes: u64,
    pub pushed_at: Timestamp,
    pub last_pull_at: Option<Timestamp>,
}
impl Row for ImageRow {}

/// The manifest's text, apart from the image's row so that listing images does not read manifests of megabytes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ManifestRow {
    pub text: String,
}
impl Row for ManifestRow {}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TagRow {
    pub digest: Digest,
}
impl Row for TagRow {}

/// A blob of a repository.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LinkRow {
    pub size_bytes: u64,
    /// Since when no image uses it; it goes a day later.
    pub unused_since: Option<Timestamp>,
}
impl Row for LinkRow {}

/// How many images a repository has.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct CountRow {
    pub images: u64,
}
impl Row for CountRow {}

/// A deleted repository whose rows are still to be deleted.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DoomedRow {
    pub deleted_at: Timestamp,
}
impl Row for DoomedRow {}

#[derive(Clone, Serialize, Deserialize)]
pub struct SigningKeyRow {
    pub key_hex: String,
    pub made_at: Timestamp,
}
impl Row for SigningKeyRow {}

/// A row that says all by being there.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Present {}
impl Row for Present {}
