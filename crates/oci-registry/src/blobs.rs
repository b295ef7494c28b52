//! Blobs by digest, in an object store.

use crate::uploads::Uploads;
use crate::{BLOB_GRACE_MS, ErrorCode, Metadata, RegistryError, UPLOAD_LIFETIME_MS};
use base::{Clock, Rng, Timestamp};
use bytes::Bytes;
use futures::stream::BoxStream;
use futures::{StreamExt, TryStreamExt};
use object_store::local::LocalFileSystem;
use object_store::path::Path as ObjectPath;
use object_store::{GetOptions, GetRange, ObjectStore, ObjectStoreExt, WriteMultipart};
use oci_image::Digest;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::io::AsyncReadExt;
use tokio::sync::RwLock;

const PREFIX: &str = "blobs/sha256";
/// Parts of an upload to a remote store that are in flight: 4 × 8 MiB.
const PART_BYTES: usize = 8 << 20;
const PARTS_IN_FLIGHT: usize = 4;

/// A blob's content, in pieces.
pub type BlobStream = BoxStream<'static, std::io::Result<Bytes>>;

/// What a sweep removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SweepReport {
    pub uploads_expired: u64,
    pub blobs_removed: u64,
    pub bytes_removed: u64,
}

/// Blobs, each once whatever the number of repositories that have it, and uploads on their way to become blobs. Cheap to clone.
#[derive(Clone)]
pub struct BlobStore {
    pub(crate) inner: Arc<Inner>,
}

pub(crate) struct Inner {
    objects: Arc<dyn ObjectStore>,
    /// Where the object store's files are, if it is this disk: uploads move there by a rename.
    local_root: Option<PathBuf>,
    pub uploads: Uploads,
    /// Held for reading from the moment a blob is known to be there until it is linked; for writing while one is removed.
    pub links: Arc<RwLock<()>>,
}

impl BlobStore {
    /// Blobs and uploads below `directory` on this machine's disk.
    pub async fn local(directory: &Path, clock: Arc<dyn Clock>, rng: Arc<dyn Rng>) -> Result<Self, RegistryError> {
        let objects = directory.join("objects");
        tokio::fs::create_dir_all(&objects).await.map_err(|e| RegistryError::internal("make its directory", e))?;
        let store =
            LocalFileSystem::new_with_prefix(&objects).map_err(|e| RegistryError::internal("open its directory", e))?;
        Self::with(Arc::new(store), Some(objects), &directory.join("uploads"), clock, rng).await
    }

    /// Blobs in `objects`, uploads spooled in `spool_directory`.
    pub async fn remote(
        objects: Arc<dyn ObjectStore>,
        spool_directory: &Path,
        clock: Arc<dyn Clock>,
        rng: Arc<dyn Rng>,
    ) -> Result<Self, RegistryError> {
        Self::with(objects, None, spool_directory, clock, rng).await
    }

    async fn with(
        objects: Arc<dyn ObjectStore>,
        local_root: Option<PathBuf>,
        spool_directory: &Path,
        clock: Arc<dyn Clock>,
        rng: Arc<dyn Rng>,
    ) -> Result<Self, RegistryError> {
        let uploads = Uploads::open(spool_directory, clock, rng).await?;
        Ok(Self { inner: Arc::new(Inner { objects, local_root, uploads, links: Arc::default() }) })
    }

    fn object(digest: &Digest) -> ObjectPath {
        // Two digits of folder keep directories of a local store small.
        ObjectPath::from(format!("{PREFIX}/{}/{}", &digest.hex()[..2], digest.hex()))
    }

    /// The blob's size, if it is there.
    pub async fn size(&self, digest: &Digest) -> Result<Option<u64>, RegistryError> {
        match self.inner.objects.head(&Self::object(digest)).await {
            Ok(meta) => Ok(Some(meta.size)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(RegistryError::internal("look for a blob", error)),
        }
    }

    /// The blob's content, or `range` of it.
    pub async fn read(&self, digest: &Digest, range: Option<Range<u64>>) -> Result<BlobStream, RegistryError> {
        let options = GetOptions { range: range.map(GetRange::Bounded), ..GetOptions::default() };
        match self.inner.objects.get_opts(&Self::object(digest), options).await {
            Ok(result) => Ok(result.into_stream().map_err(std::io::Error::other).boxed()),
            Err(object_store::Error::NotFound { .. }) => Err(RegistryError::blob_unknown(digest)),
            Err(error) => Err(RegistryError::internal("read a blob", error)),
        }
    }

    /// Make the verified and synced file `spooled` the content of `digest`, atomically; the file is gone afterwards.
    pub(crate) async fn adopt(&self, spooled: &Path, digest: &Digest, size: u64) -> Result<(), RegistryError> {
        let failed = |e: std::io::Error| match e.kind() {
            std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
                RegistryError::new(ErrorCode::Unknown, "the registry's disk is full: free some space and push again")
            }
            _ => RegistryError::internal("store a blob", e),
        };
        if self.size(digest).await? == Some(size) {
            return tokio::fs::remove_file(spooled).await.map_err(failed);
        }
        let object = Self::object(digest);
        if let Some(root) = &self.inner.local_root {
            let target = root.join(object.as_ref());
            let spooled = spooled.to_owned();
            let moved = tokio::task::spawn_blocking(move || -> std::io::Result<()> {
                let folder = target.parent().unwrap_or(Path::new("."));
                std::fs::create_dir_all(folder)?;
                std::fs::rename(&spooled, &target)?;
                // The names on the way must survive a crash as well as the content.
                for ancestor in folder.ancestors().take(4) {
                    std::fs::File::open(ancestor)?.sync_all()?;
                }
                Ok(())
            });
            return moved.await.map_err(std::io::Error::other).and_then(|r| r).map_err(failed);
        }
        let mut file = tokio::fs::File::open(spooled).await.map_err(failed)?;
        let upload =
            self.inner.objects.put_multipart(&object).await.map_err(|e| RegistryError::internal("store a blob", e))?;
        let mut writer = WriteMultipart::new_with_chunk_size(upload, PART_BYTES);
        let mut buffer = vec![0; 1 << 20];
        loop {
            let n = match file.read(&mut buffer).await {
                Ok(n) => n,
                Err(error) => {
                    let _ = writer.abort().await;
                    return Err(failed(error));
                }
            };
            if n == 0 {
                break;
            }
            if let Err(error) = writer.wait_for_capacity(PARTS_IN_FLIGHT).await {
                let _ = writer.abort().await;
                return Err(RegistryError::internal("store a blob", error));
            }
            writer.write(&buffer[..n]);
        }
        writer.finish().await.map_err(|e| RegistryError::internal("store a blob", e))?;
        tokio::fs::remove_file(spooled).await.map_err(failed)
    }

    /// Discard uploads nobody has added to for a day, and blobs older than an hour that no repository links.
    pub async fn sweep(&self, now: Timestamp, metadata: &dyn Metadata) -> Result<SweepReport, RegistryError> {
        let mut report = SweepReport {
            uploads_expired: self.inner.uploads.expire(now, UPLOAD_LIFETIME_MS).await?,
            ..SweepReport::default()
        };
        let mut listing = self.inner.objects.list(Some(&ObjectPath::from(PREFIX)));
        while let Some(meta) = listing.next().await {
            let meta = meta.map_err(|e| RegistryError::internal("list blobs", e))?;
            let Some(Ok(digest)) = meta.location.filename().map(|hex| format!("sha256:{hex}").parse::<Digest>()) else {
                continue;
            };
            if meta.last_modified.timestamp_millis().saturating_add(BLOB_GRACE_MS) > now.as_ms()
                || metadata.is_linked(&digest).await?
            {
                continue;
            }
            let _alone = self.inner.links.write().await;
            // Asked again under the lock: it may have been linked since.
            if metadata.is_linked(&digest).await? {
                continue;
            }
            match self.inner.objects.delete(&meta.location).await {
                Ok(()) => {
                    report.blobs_removed += 1;
                    report.bytes_removed += meta.size;
                }
                Err(object_store::Error::NotFound { .. }) => {}
                Err(error) => return Err(RegistryError::internal("remove a blob", error)),
            }
        }
        Ok(report)
    }
}
