//! What can go wrong with an image.

use crate::{Digest, DigestError, ReferenceError};
use std::io;
use std::path::PathBuf;

/// Why an image could not be pulled, pushed, unpacked or read.
#[derive(Debug, thiserror::Error)]
pub enum ImageError {
    #[error(transparent)]
    Reference(#[from] ReferenceError),
    #[error(transparent)]
    Digest(#[from] DigestError),
    /// The registry has no such repository, tag, manifest or blob.
    #[error("{what} not found in registry {registry}: {message}")]
    NotFound { registry: String, what: String, message: String },
    /// No credentials, or the registry does not accept them (401).
    #[error("registry {registry} refused the credentials for {what}: {message}")]
    Unauthorized { registry: String, what: String, message: String },
    /// The credentials are known but may not do this (403).
    #[error("registry {registry} denied access to {what}: {message}")]
    Denied { registry: String, what: String, message: String },
    /// No connection, a time-out, or a connection that broke more often than the bounded retries.
    #[error("registry {registry} could not be reached for {what}: {message}")]
    Unreachable { registry: String, what: String, message: String },
    /// Any other answer of a registry that is not what the protocol says.
    #[error("registry {registry} answered {status} for {what}: {message}")]
    Registry { registry: String, what: String, status: u16, message: String },
    #[error("digest mismatch of {what}: expected {expected}, got {actual}; the content was discarded")]
    DigestMismatch { what: String, expected: Digest, actual: Digest },
    #[error("size mismatch of {what}: expected {expected_bytes} bytes, got {actual_bytes}; the content was discarded")]
    SizeMismatch { what: String, expected_bytes: u64, actual_bytes: u64 },
    /// A bound of this crate was exceeded.
    #[error("{what} is too large: more than {limit} {unit}")]
    TooLarge { what: String, limit: u64, unit: &'static str },
    /// A manifest or configuration that does not parse or contradicts itself.
    #[error("invalid {what}: {reason}")]
    Invalid { what: String, reason: String },
    #[error("unsupported media type {media_type:?} of {what}")]
    UnsupportedMediaType { what: String, media_type: String },
    #[error("no image for platform {wanted} in {what}; it has {available}")]
    NoMatchingPlatform { what: String, wanted: String, available: String },
    /// A layer with an entry that is refused: nothing of the layer is kept.
    #[error("refused layer entry {entry:?}: {reason}")]
    HostileLayer { entry: String, reason: String },
    #[error("the disk is full: no space left while writing {}; free some space or raise the size of the file system", path.display())]
    DiskFull { path: PathBuf },
    #[error("{action} {}: {source}", path.display())]
    Io { action: &'static str, path: PathBuf, source: io::Error },
    /// Another process has the store open.
    #[error("the image store {} is in use by another process", path.display())]
    StoreInUse { path: PathBuf },
    /// The policy forbids to ask the registry, and the store does not have the image.
    #[error("image {reference} is not present on this node and the pull policy forbids to pull it")]
    NotPresent { reference: String },
}

impl ImageError {
    pub(crate) fn io(action: &'static str, path: impl Into<PathBuf>, source: io::Error) -> Self {
        let path = path.into();
        // Quotas are to their owner what a full disk is to the machine.
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path },
            _ => Self::Io { action, path, source },
        }
    }

    pub(crate) fn invalid(what: impl Into<String>, reason: impl ToString) -> Self {
        Self::Invalid { what: what.into(), reason: reason.to_string() }
    }

    /// Whether trying again may help.
    pub(crate) fn is_transient(&self) -> bool {
        match self {
            Self::Unreachable { .. } => true,
            Self::Registry { status, .. } => matches!(status, 408 | 429 | 500..=599),
            _ => false,
        }
    }
}
