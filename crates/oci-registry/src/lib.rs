//! The registry at /v2/: uploads, mounts, manifests, deletion, over an object store.
//!
//! The bytes live in a [`BlobStore`]; who may do what, which repository has which blob, and the manifests themselves live behind the
//! [`Metadata`] trait, so that an image's rows commit together with whatever else its owner keeps.
//!
//! The referrers API is not offered: clients fall back to the tag schema, as the specification says they must.

mod blobs;
mod error;
mod handlers;
mod metadata;
mod routes;
#[cfg(test)]
mod tests;
mod uploads;

pub use blobs::{BlobStore, BlobStream, SweepReport};
pub use error::{ErrorCode, RegistryError};
// What the seam speaks of: whoever implements `Metadata` needs no other crate.
pub use metadata::{Action, ManifestKey, ManifestToStore, Metadata, RegistryId, StoredManifest};
pub use oci_image::{Descriptor, Digest, DigestError, Manifest, Reference};
pub use routes::{RegistryState, Resolve, router};
pub use uploads::{FinishedBlob, UploadOwner};

/// Largest blob: what ECR takes for a layer (52,000 MiB).
pub const MAX_BLOB_BYTES: u64 = 52_000 << 20;
/// Largest manifest.
pub const MAX_MANIFEST_BYTES: usize = oci_image::limits::MAX_MANIFEST_BYTES as usize;
/// Uploads under way at the same time, over all registries.
pub const MAX_UPLOADS: usize = 1000;
/// An upload nobody has added to for this long is discarded.
pub const UPLOAD_LIFETIME_MS: i64 = 24 * 3600 * 1000;
/// Blobs younger than this are not collected: their manifest may be on its way.
pub const BLOB_GRACE_MS: i64 = 3600 * 1000;
/// Most tags or repositories in one answer.
pub const MAX_PER_PAGE: usize = 1000;
/// Repositories in one answer when the request does not say.
pub const REPOSITORIES_PER_PAGE: usize = 100;
