//! The images of a node.
//!
//! ```text
//! DIR/lock                        held while the store is open
//! DIR/blobs/sha256/HEX            manifests and configurations
//! DIR/layers/HEX/root/            an unpacked layer, by diff_id: what an overlay stacks
//! DIR/layers/HEX/layer.json       what it is; written before the rename that makes the layer appear
//! DIR/layers/HEX/durable          present once the layer is known to be on the disk
//! DIR/references/HEX.json         which image a reference led to when last asked
//! DIR/leases/HEX.json             layers a container uses
//! DIR/ingest/HEX                  downloads, resumed if they were cut off
//! DIR/tmp/                        layers being unpacked; emptied when the store is opened
//! ```
//!
//! A layer appears by one rename. After a crash of the process it is whole because the kernel still has it; after a crash of the
//! machine it is trusted only if it is marked durable, and unpacked again otherwise. So no start waits for a disk.

mod gc;
mod layers;
mod pull;

pub use gc::GcReport;

use crate::limits::LayerLimits;
use crate::{Digest, ImageConfig, ImageError, RegistryClient};
use base::{Clock, Rng};
use layers::Pins;
use rustix::fs::FlockOperation;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

const BOOT_ID: &str = "/proc/sys/kernel/random/boot_id";

/// How a store behaves.
#[derive(Clone, Debug, Default)]
pub struct StoreOptions {
    pub limits: LayerLimits,
}

/// When to ask the registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PullPolicy {
    /// Ask which image the reference names now; what is here already is not downloaded again.
    Always,
    /// Ask only if the reference has not been pulled before.
    IfNotPresent,
    /// Never ask.
    Never,
}

/// An image of which every layer is unpacked on this node. While a clone of it lives, [`ImageStore::gc`] leaves the layers alone.
#[derive(Clone, Debug)]
pub struct Image {
    /// Of what the reference names: the index, where there is one. This is what `imageDigest` reports.
    pub digest: Digest,
    /// Of the manifest for this platform.
    pub manifest_digest: Digest,
    pub config: ImageConfig,
    /// Directories to stack, the top layer first (the order of overlayfs's `lowerdir`).
    pub layer_dirs: Vec<PathBuf>,
    /// Held, not read: they keep the layers.
    _pins: Arc<Pins>,
}

impl Image {
    /// The layers, the base first.
    pub fn diff_ids(&self) -> &[Digest] {
        &self.config.diff_ids
    }
}

/// The image store of a node. Cheap to clone; clones share everything.
#[derive(Clone)]
pub struct ImageStore {
    inner: Arc<Inner>,
}

struct Inner {
    directory: PathBuf,
    client: RegistryClient,
    options: StoreOptions,
    clock: Arc<dyn Clock>,
    rng: Arc<dyn Rng>,
    boot_id: String,
    layers: layers::LayerTable,
    /// Taken to write a lease, and by a collection from reading leases until its victims are out of sight.
    lease_lock: Mutex<()>,
    /// Held, not read: it is the lock.
    _lock: fs::File,
}

impl ImageStore {
    /// Open or make the store in `directory`. One process at a time may have it open.
    pub fn open(
        directory: &Path,
        client: RegistryClient,
        options: StoreOptions,
        clock: Arc<dyn Clock>,
        rng: Arc<dyn Rng>,
    ) -> Result<Self, ImageError> {
        fs::create_dir_all(directory).map_err(|e| ImageError::io("make the directory", directory, e))?;
        let directory = directory.canonicalize().map_err(|e| ImageError::io("resolve", directory, e))?;
        let lock_path = directory.join("lock");
        let lock = fs::OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(&lock_path)
            .map_err(|e| ImageError::io("open", &lock_path, e))?;
        rustix::fs::flock(&lock, FlockOperation::NonBlockingLockExclusive).map_err(|e| match e {
            rustix::io::Errno::WOULDBLOCK => ImageError::StoreInUse { path: directory.clone() },
            errno => ImageError::io("lock", &lock_path, errno.into()),
        })?;
        let tmp = directory.join("tmp");
        if tmp.exists() {
            fs::remove_dir_all(&tmp).map_err(|e| ImageError::io("empty", &tmp, e))?;
        }
        for name in ["blobs/sha256", "layers", "references", "leases", "ingest", "tmp"] {
            let path = directory.join(name);
            fs::create_dir_all(&path).map_err(|e| ImageError::io("make the directory", &path, e))?;
        }
        let boot_id = fs::read_to_string(BOOT_ID).map_err(|e| ImageError::io("read", BOOT_ID, e))?.trim().to_owned();
        let inner = Inner {
            directory,
            client,
            options,
            clock,
            rng,
            boot_id,
            layers: layers::LayerTable::default(),
            lease_lock: Mutex::default(),
            _lock: lock,
        };
        inner.discard_untrusted_layers()?;
        Ok(Self { inner: Arc::new(inner) })
    }

    pub fn directory(&self) -> &Path {
        &self.inner.directory
    }

    pub fn client(&self) -> &RegistryClient {
        &self.inner.client
    }
}

impl Inner {
    fn path(&self, folder: &str, name: &str) -> PathBuf {
        self.directory.join(folder).join(name)
    }

    fn blob_path(&self, digest: &Digest) -> PathBuf {
        self.path("blobs/sha256", digest.hex())
    }

    /// A name in `tmp` nobody else uses.
    fn temporary(&self) -> PathBuf {
        self.path("tmp", &self.rng.hex(24))
    }

    /// The content of a blob, if it is here and what its name says. A damaged one is as good as none.
    fn read_blob(&self, digest: &Digest) -> Option<Vec<u8>> {
        let bytes = fs::read(self.blob_path(digest)).ok()?;
        (Digest::of(&bytes) == *digest).then_some(bytes)
    }

    fn write_blob(&self, digest: &Digest, bytes: &[u8]) -> Result<(), ImageError> {
        if self.read_blob(digest).is_some() {
            return Ok(());
        }
        self.write_atomically(&self.blob_path(digest), bytes)
    }

    /// Write a small file so that after any crash there is the old content or the new.
    fn write_atomically(&self, path: &Path, bytes: &[u8]) -> Result<(), ImageError> {
        let temporary = self.temporary();
        let write = || -> std::io::Result<()> {
            let mut file = fs::File::create(&temporary)?;
            file.write_all(bytes)?;
            file.sync_data()
        };
        write().map_err(|e| ImageError::io("write", &temporary, e))?;
        fs::rename(&temporary, path).map_err(|e| ImageError::io("write", path, e))
    }

    fn write_json(&self, path: &Path, value: &impl Serialize) -> Result<(), ImageError> {
        let bytes = serde_json::to_vec(value).map_err(|e| ImageError::invalid(path.display().to_string(), e))?;
        self.write_atomically(path, &bytes)
    }
}

/// A file of ours that is missing or damaged reads as nothing: everything here can be had again.
fn read_json<T: DeserializeOwned>(path: &Path) -> Option<T> {
    serde_json::from_slice(&fs::read(path).ok()?).ok()
}

/// Run blocking work away from the threads that serve others.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, ImageError> + Send + 'static,
) -> Result<T, ImageError> {
    tokio::task::spawn_blocking(work).await.unwrap_or_else(|e| Err(ImageError::invalid("background work", e)))
}
