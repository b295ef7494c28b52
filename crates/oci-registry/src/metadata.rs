//! What the registry asks of whoever keeps its rows.

use crate::RegistryError;
use base::{AccountId, Region};
use bytes::Bytes;
use futures::future::BoxFuture;
use http::request::Parts;
use oci_image::{Descriptor, Digest, ImageError, Manifest};
use std::fmt;

/// One account's registry in one Region.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RegistryId {
    pub account: AccountId,
    pub region: Region,
}

/// What a request wants to do; one may want several things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Action {
    /// `GET /v2/`: only who is asking matters; the repository is empty.
    Ping,
    /// The names of the registry's repositories; the repository is empty.
    ListRepositories,
    ListTags,
    ReadManifest,
    PutManifest,
    DeleteManifest,
    ReadBlob,
    /// Whether a blob is there, and how large it is.
    CheckBlob,
    DeleteBlob,
    BeginUpload,
    /// Adding to an upload, asking how far it is, giving it up.
    UploadPart,
    FinishUpload,
}

/// How a manifest is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ManifestKey {
    Tag(String),
    Digest(Digest),
}

impl fmt::Display for ManifestKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tag(tag) => f.write_str(tag),
            Self::Digest(digest) => digest.fmt(f),
        }
    }
}

/// A manifest as it was put, byte for byte.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredManifest {
    pub digest: Digest,
    pub media_type: String,
    pub bytes: Bytes,
}

/// A manifest to be kept. Its blobs were found linked to the repository, its manifests present.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ManifestToStore {
    pub manifest: StoredManifest,
    /// To be set to this manifest, if it was put by tag.
    pub tag: Option<String>,
    /// Configuration and layers; empty for an index.
    pub blobs: Vec<Descriptor>,
    /// The images of an index.
    pub manifests: Vec<Descriptor>,
    pub artifact_type: Option<String>,
}

impl ManifestToStore {
    /// What `bytes`, sent as `content_type`, asks to be kept. Foreign layers are told by address and not uploaded, so they are not
    /// among the blobs.
    pub fn parse(bytes: Bytes, content_type: Option<&str>, tag: Option<String>) -> Result<Self, ImageError> {
        let manifest = Manifest::parse(&bytes, content_type)?;
        let media_type = manifest.media_type().to_owned();
        let (blobs, manifests, artifact_type) = match manifest {
            Manifest::Image(image) => {
                let mut blobs = vec![image.config];
                blobs.extend(
                    image.layers.into_iter().filter(|l| !oci_image::media_type::is_foreign_layer(&l.media_type)),
                );
                (blobs, Vec::new(), image.artifact_type)
            }
            Manifest::Index(index) => {
                (Vec::new(), index.manifests.into_iter().map(|m| m.descriptor).collect(), index.artifact_type)
            }
        };
        let manifest = StoredManifest { digest: Digest::of(&bytes), media_type, bytes };
        Ok(Self { manifest, tag, blobs, manifests, artifact_type })
    }
}

/// Rows of registries. Every method is one transaction; failures of the keeper are [`crate::ErrorCode::Unknown`].
pub trait Metadata: Send + Sync + 'static {
    /// Whether the sender of `request` may do all of `actions` to `repository` (empty where an action is about none):
    /// otherwise [`RegistryError::unauthorized`] (401) or `Denied` (403).
    fn authorize<'a>(
        &'a self,
        registry: &'a RegistryId,
        request: &'a Parts,
        actions: &'a [Action],
        repository: &'a str,
    ) -> BoxFuture<'a, Result<(), RegistryError>>;

    /// Whether the sender, who may begin an upload to `to`, may have it filled with a blob of `from`: pull from there, and
    /// finish uploads here. Where not, nothing is refused: the client uploads the blob.
    fn may_mount<'a>(
        &'a self,
        registry: &'a RegistryId,
        request: &'a Parts,
        from: &'a str,
        to: &'a str,
    ) -> BoxFuture<'a, Result<bool, RegistryError>>;

    /// [`RegistryError::name_unknown`] unless the repository exists.
    fn require_repository<'a>(
        &'a self,
        registry: &'a RegistryId,
        repository: &'a str,
    ) -> BoxFuture<'a, Result<(), RegistryError>>;

    /// The size of a blob linked to the repository.
    fn blob_size<'a>(
        &'a self,
        registry: &'a RegistryId,
        repository: &'a str,
        digest: &'a Digest,
    ) -> BoxFuture<'a, Result<Option<u64>, RegistryError>>;

    /// Link a blob that is in the blob store to the repository; linking twice is no error.
    fn link_blob<'a>(
        &'a self,
        registry: &'a RegistryId,
        repository: &'a str,
        digest: &'a Digest,
        size: u64,
    ) -> BoxFuture<'a, Result<(), RegistryError>>;

    /// Take a blob out of the repository; false if it was not in it. One that a manifest uses must be refused (`Denied`).
    fn unlink_blob<'a>(
        &'a self,
        registry: &'a RegistryId,
        repository: &'a str,
        digest: &'a Digest,
    ) -> BoxFuture<'a, Result<bool, RegistryError>>;

    /// Whether any repository of any registry links the blob.
    fn is_linked<'a>(&'a self, digest: &'a Digest) -> BoxFuture<'a, Result<bool, RegistryError>>;

    fn manifest<'a>(
        &'a self,
        registry: &'a RegistryId,
        repository: &'a str,
        key: &'a ManifestKey,
    ) -> BoxFuture<'a, Result<Option<StoredManifest>, RegistryError>>;

    /// A client was given the manifest: whoever keeps a time of last use sets it. Nothing is kept unless this is implemented, and a
    /// failure is the keeper's to log: the client has its manifest.
    fn record_pull<'a>(
        &'a self,
        registry: &'a RegistryId,
        repository: &'a str,
        digest: &'a Digest,
    ) -> BoxFuture<'a, ()> {
        let _ = (registry, repository, digest);
        Box::pin(std::future::ready(()))
    }

    /// Keep a manifest and set its tag; a tag that must not move is `TagImmutable`.
    fn put_manifest<'a>(
        &'a self,
        registry: &'a RegistryId,
        repository: &'a str,
        manifest: ManifestToStore,
    ) -> BoxFuture<'a, Result<(), RegistryError>>;

    /// Delete a manifest with all its tags (by digest) or one tag (by tag); false if it was not there.
    fn delete_manifest<'a>(
        &'a self,
        registry: &'a RegistryId,
        repository: &'a str,
        key: &'a ManifestKey,
    ) -> BoxFuture<'a, Result<bool, RegistryError>>;

    /// Up to `limit` tags behind `after`, in byte order.
    fn tags<'a>(
        &'a self,
        registry: &'a RegistryId,
        repository: &'a str,
        after: Option<&'a str>,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<String>, RegistryError>>;

    /// Up to `limit` names of repositories behind `after`, in byte order.
    fn repositories<'a>(
        &'a self,
        registry: &'a RegistryId,
        after: Option<&'a str>,
        limit: usize,
    ) -> BoxFuture<'a, Result<Vec<String>, RegistryError>>;
}
