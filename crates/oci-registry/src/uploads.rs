//! Uploads: spooled to local disk and hashed as they arrive, resumable after a cut and after a restart.

use crate::blobs::BlobStore;
use crate::{ErrorCode, MAX_BLOB_BYTES, MAX_UPLOADS, RegistryError, RegistryId};
use base::{Clock, Rng, Timestamp};
use bytes::Bytes;
use futures::{Stream, StreamExt};
use oci_image::{Digest, Hasher};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncSeekExt, AsyncWriteExt, SeekFrom};
use tokio::sync::OwnedRwLockReadGuard;

/// Longest silence in the middle of an upload request.
const CONTENT_TIMEOUT_S: u64 = 60;
const COPY_BUFFER_BYTES: usize = 256 << 10;

/// To which repository an upload belongs: nobody else's request may touch it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadOwner {
    pub account: String,
    pub region: String,
    pub repository: String,
}

impl UploadOwner {
    pub fn new(registry: &RegistryId, repository: &str) -> Self {
        Self {
            account: registry.account.to_string(),
            region: registry.region.as_str().to_owned(),
            repository: repository.to_owned(),
        }
    }
}

/// A blob that is in the store. Link it before dropping this: until then no sweep removes it.
pub struct FinishedBlob {
    pub digest: Digest,
    /// Bytes.
    pub size: u64,
    _links: OwnedRwLockReadGuard<()>,
}

/// What `ID.json` says.
#[derive(Serialize, Deserialize)]
struct UploadRecord {
    owner: UploadOwner,
    started_ms: i64,
}

struct Upload {
    owner: UploadOwner,
    last_used: Mutex<Timestamp>,
    /// Absent until someone needs it after a restart.
    spool: tokio::sync::Mutex<Option<Spool>>,
}

/// The file and what is known of its content.
struct Spool {
    file: tokio::fs::File,
    hasher: Hasher,
    size: u64,
}

pub(crate) struct Uploads {
    directory: PathBuf,
    clock: Arc<dyn Clock>,
    rng: Arc<dyn Rng>,
    uploads: Mutex<HashMap<String, Arc<Upload>>>,
}

fn disk(action: &'static str) -> impl Fn(std::io::Error) -> RegistryError {
    move |e| match e.kind() {
        std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded => {
            RegistryError::new(ErrorCode::Unknown, "the registry's disk is full: free some space and push again")
        }
        _ => RegistryError::internal(action, e),
    }
}

fn unknown_upload() -> RegistryError {
    RegistryError::new(
        ErrorCode::BlobUploadUnknown,
        "there is no such upload in this repository: it was finished, cancelled, or abandoned for a day",
    )
}

impl Uploads {
    pub async fn open(directory: &Path, clock: Arc<dyn Clock>, rng: Arc<dyn Rng>) -> Result<Self, RegistryError> {
        tokio::fs::create_dir_all(directory).await.map_err(disk("make its spool directory"))?;
        let mut uploads = HashMap::new();
        let mut entries = tokio::fs::read_dir(directory).await.map_err(disk("read its spool directory"))?;
        while let Some(entry) = entries.next_entry().await.map_err(disk("read its spool directory"))? {
            let path = entry.path();
            let Some(id) =
                path.file_name().and_then(|n| n.to_str()).and_then(|n| n.strip_suffix(".json")).map(str::to_owned)
            else {
                continue;
            };
            let record: Option<UploadRecord> =
                tokio::fs::read(&path).await.ok().and_then(|b| serde_json::from_slice(&b).ok());
            match record {
                Some(record) => {
                    let upload = Upload {
                        owner: record.owner,
                        last_used: Mutex::new(clock.now()),
                        spool: tokio::sync::Mutex::default(),
                    };
                    uploads.insert(id, Arc::new(upload));
                }
                // Cut off before the upload was acknowledged.
                None => tokio::fs::remove_file(&path).await.map_err(disk("clean its spool directory"))?,
            }
        }
        let mut entries = tokio::fs::read_dir(directory).await.map_err(disk("read its spool directory"))?;
        while let Some(entry) = entries.next_entry().await.map_err(disk("read its spool directory"))? {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.strip_suffix(".data").is_some_and(|id| !uploads.contains_key(id)) {
                tokio::fs::remove_file(entry.path()).await.map_err(disk("clean its spool directory"))?;
            }
        }
        Ok(Self { directory: directory.to_owned(), clock, rng, uploads: Mutex::new(uploads) })
    }

    fn table(&self) -> MutexGuard<'_, HashMap<String, Arc<Upload>>> {
        self.uploads.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn data_path(&self, id: &str) -> PathBuf {
        self.directory.join(format!("{id}.data"))
    }

    fn find(&self, id: &str, owner: &UploadOwner) -> Result<Arc<Upload>, RegistryError> {
        // Names of files come from the table's keys, never from a request: what is not a key touches nothing.
        let upload = self.table().get(id).filter(|u| u.owner == *owner).cloned().ok_or_else(unknown_upload)?;
        *upload.last_used.lock().unwrap_or_else(PoisonError::into_inner) = self.clock.now();
        Ok(upload)
    }

    /// The spool of an upload, read again and hashed if this process has not seen it yet.
    async fn spool<'a>(&self, id: &str, slot: &'a mut Option<Spool>) -> Result<&'a mut Spool, RegistryError> {
        if slot.is_none() {
            let path = self.data_path(id);
            let mut file = tokio::fs::OpenOptions::new()
                .read(true)
                .write(true)
                .create(true)
                .truncate(false)
                .open(&path)
                .await
                .map_err(disk("open an upload"))?;
            let mut hasher = Hasher::default();
            let mut size = 0;
            let mut buffer = vec![0; COPY_BUFFER_BYTES];
            loop {
                let n = file.read(&mut buffer).await.map_err(disk("read an upload"))?;
                if n == 0 {
                    break;
                }
                hasher.update(&buffer[..n]);
                size += n as u64;
            }
            *slot = Some(Spool { file, hasher, size });
        }
        slot.as_mut().ok_or_else(unknown_upload)
    }

    async fn discard(&self, id: &str) {
        self.table().remove(id);
        for name in [format!("{id}.json"), format!("{id}.data")] {
            let _ = tokio::fs::remove_file(self.directory.join(name)).await;
        }
    }

    pub async fn expire(&self, now: Timestamp, lifetime_ms: i64) -> Result<u64, RegistryError> {
        let expired: Vec<String> = {
            let table = self.table();
            // One that is being written to is held by its writer as well.
            let idle = table.iter().filter(|(_, u)| {
                Arc::strong_count(u) == 1
                    && u.last_used.lock().unwrap_or_else(PoisonError::into_inner).as_ms().saturating_add(lifetime_ms)
                        <= now.as_ms()
            });
            idle.map(|(id, _)| id.clone()).collect()
        };
        for id in &expired {
            self.discard(id).await;
        }
        Ok(expired.len() as u64)
    }
}

impl BlobStore {
    /// Begin an upload; the answer is its id, a UUID.
    pub async fn begin_upload(&self, owner: &UploadOwner) -> Result<String, RegistryError> {
        let uploads = &self.inner.uploads;
        if uploads.table().len() >= MAX_UPLOADS {
            return Err(RegistryError::new(
                ErrorCode::TooManyRequests,
                format!(
                    "more than {MAX_UPLOADS} uploads are under way: finish or cancel some, or wait for abandoned ones to expire"
                ),
            ));
        }
        let id = uploads.rng.uuid();
        let now = uploads.clock.now();
        let record = UploadRecord { owner: owner.clone(), started_ms: now.as_ms() };
        let record = serde_json::to_vec(&record).map_err(|e| RegistryError::internal("begin an upload", e))?;
        let file = tokio::fs::OpenOptions::new()
            .read(true)
            .write(true)
            .create_new(true)
            .open(uploads.data_path(&id))
            .await
            .map_err(disk("begin an upload"))?;
        tokio::fs::write(uploads.directory.join(format!("{id}.json")), record)
            .await
            .map_err(disk("begin an upload"))?;
        let spool = Spool { file, hasher: Hasher::default(), size: 0 };
        let upload =
            Upload { owner: owner.clone(), last_used: Mutex::new(now), spool: tokio::sync::Mutex::new(Some(spool)) };
        uploads.table().insert(id.clone(), Arc::new(upload));
        Ok(id)
    }

    /// Bytes an upload has received.
    pub async fn upload_size(&self, id: &str, owner: &UploadOwner) -> Result<u64, RegistryError> {
        let upload = self.inner.uploads.find(id, owner)?;
        let mut slot = upload.spool.lock().await;
        Ok(self.inner.uploads.spool(id, &mut slot).await?.size)
    }

    /// Add `content` to an upload; the answer is its size afterwards.
    ///
    /// With `offset`, content that does not begin where the upload ends is refused (`RangeInvalid`). With `length`, content that is
    /// longer or shorter is an error. Content that breaks off leaves what arrived in place: ask [`Self::upload_size`] and go on.
    pub async fn append(
        &self,
        id: &str,
        owner: &UploadOwner,
        offset: Option<u64>,
        length: Option<u64>,
        content: impl Stream<Item = Result<Bytes, std::io::Error>> + Send + 'static,
    ) -> Result<u64, RegistryError> {
        let (store, id, owner) = (self.clone(), id.to_owned(), owner.clone());
        // A task of its own: a connection that goes away drops its handler, and a write must not be left halfway.
        let task = tokio::spawn(async move { store.append_now(&id, &owner, offset, length, content).await });
        task.await.map_err(|e| RegistryError::internal("write an upload", e))?
    }

    async fn append_now(
        &self,
        id: &str,
        owner: &UploadOwner,
        offset: Option<u64>,
        length: Option<u64>,
        content: impl Stream<Item = Result<Bytes, std::io::Error>> + Send,
    ) -> Result<u64, RegistryError> {
        let uploads = &self.inner.uploads;
        let upload = uploads.find(id, owner)?;
        let mut slot = upload.spool.lock().await;
        // Finished or cancelled while this waited.
        uploads.find(id, owner)?;
        let mut spool = match slot.take() {
            Some(spool) => spool,
            None => {
                uploads.spool(id, &mut slot).await?;
                slot.take().ok_or_else(unknown_upload)?
            }
        };
        if let Some(offset) = offset
            && offset != spool.size
        {
            let size = spool.size;
            *slot = Some(spool);
            return Err(RegistryError::new(
                ErrorCode::RangeInvalid,
                format!("the content begins at byte {offset}, the upload ends at byte {size}"),
            ));
        }
        let start = spool.size;
        let result = write_all(&mut spool, start, length, content).await;
        // Errors of the file leave it unknown: it is read again. Everything else has written what it hashed.
        if spool.file.flush().await.is_ok() && !result.as_ref().is_err_and(|e| e.code == ErrorCode::Unknown) {
            *slot = Some(spool);
        }
        *upload.last_used.lock().unwrap_or_else(PoisonError::into_inner) = uploads.clock.now();
        result
    }

    /// Make an upload the blob `digest`. Content of another digest is refused (`DigestInvalid`) and the upload is gone.
    pub async fn finish_upload(
        &self,
        id: &str,
        owner: &UploadOwner,
        digest: &Digest,
    ) -> Result<FinishedBlob, RegistryError> {
        let (store, id, owner, digest) = (self.clone(), id.to_owned(), owner.clone(), digest.clone());
        let task = tokio::spawn(async move { store.finish_now(&id, &owner, &digest).await });
        task.await.map_err(|e| RegistryError::internal("store an upload", e))?
    }

    async fn finish_now(&self, id: &str, owner: &UploadOwner, digest: &Digest) -> Result<FinishedBlob, RegistryError> {
        let uploads = &self.inner.uploads;
        let upload = uploads.find(id, owner)?;
        let mut slot = upload.spool.lock().await;
        uploads.find(id, owner)?;
        uploads.spool(id, &mut slot).await?;
        let Some(spool) = slot.take() else { return Err(unknown_upload()) };
        let (actual, size) = (spool.hasher.clone().finish(), spool.size);
        if actual != *digest {
            uploads.discard(id).await;
            return Err(RegistryError::new(
                ErrorCode::DigestInvalid,
                format!("the content uploaded ({size} bytes) has the digest {actual}, not {digest}; it was discarded"),
            ));
        }
        spool.file.sync_all().await.map_err(disk("store an upload"))?;
        drop(spool);
        let links = self.inner.links.clone().read_owned().await;
        self.adopt(&uploads.data_path(id), digest, size).await?;
        uploads.discard(id).await;
        Ok(FinishedBlob { digest: digest.clone(), size, _links: links })
    }

    /// Give up an upload.
    pub async fn cancel_upload(&self, id: &str, owner: &UploadOwner) -> Result<(), RegistryError> {
        let upload = self.inner.uploads.find(id, owner)?;
        let mut slot = upload.spool.lock().await;
        *slot = None;
        self.inner.uploads.discard(id).await;
        Ok(())
    }

    /// A blob that is there already, held until it is linked.
    pub async fn hold(&self, digest: &Digest) -> Result<Option<FinishedBlob>, RegistryError> {
        let links = self.inner.links.clone().read_owned().await;
        let size = self.size(digest).await?;
        Ok(size.map(|size| FinishedBlob { digest: digest.clone(), size, _links: links }))
    }
}

async fn write_all(
    spool: &mut Spool,
    start: u64,
    length: Option<u64>,
    content: impl Stream<Item = Result<Bytes, std::io::Error>> + Send,
) -> Result<u64, RegistryError> {
    spool.file.seek(SeekFrom::Start(start)).await.map_err(disk("write an upload"))?;
    let mut content = pin!(content);
    let mut received = 0;
    loop {
        let next = tokio::time::timeout(Duration::from_secs(CONTENT_TIMEOUT_S), content.next()).await;
        let Some(chunk) = next.map_err(|_| {
            RegistryError::new(
                ErrorCode::BlobUploadInvalid,
                format!("no content arrived for {CONTENT_TIMEOUT_S} seconds"),
            )
        })?
        else {
            break;
        };
        let chunk = chunk.map_err(|e| {
            RegistryError::new(
                ErrorCode::BlobUploadInvalid,
                format!("the content broke off after {received} bytes: {e}"),
            )
        })?;
        received += chunk.len() as u64;
        if spool.size + chunk.len() as u64 > MAX_BLOB_BYTES {
            return Err(RegistryError::new(
                ErrorCode::SizeInvalid,
                format!("a blob may have no more than {MAX_BLOB_BYTES} bytes"),
            ));
        }
        if length.is_some_and(|l| received > l) {
            return Err(RegistryError::new(
                ErrorCode::BlobUploadInvalid,
                format!("more content than the {} bytes announced", length.unwrap_or_default()),
            ));
        }
        spool.file.write_all(&chunk).await.map_err(disk("write an upload"))?;
        spool.hasher.update(&chunk);
        spool.size += chunk.len() as u64;
    }
    match length {
        Some(length) if length != received => Err(RegistryError::new(
            ErrorCode::BlobUploadInvalid,
            format!("{received} bytes arrived, {length} were announced"),
        )),
        _ => Ok(spool.size),
    }
}
