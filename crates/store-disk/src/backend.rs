//! Opening, reading, and handing commits to the committer.

use crate::committer::{Committer, MAX_QUEUED_COMMITS, Request};
use crate::file::FileState;
use crate::format;
use futures::future::{BoxFuture, FutureExt};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use store::{Backend, Commit, CommitError, MapSnapshot, Rev, RowMap, Snapshot, StoreError, Watch, WatchHub};
use tokio::sync::{mpsc, oneshot};

/// How to open a data directory.
#[derive(Clone, Debug)]
pub struct OpenOptions {
    /// Memory redb may use for pages, in bytes. Only writes go through them, so little is enough.
    pub cache_bytes: usize,
}

impl Default for OpenOptions {
    fn default() -> Self {
        Self { cache_bytes: 4 * 1024 * 1024 }
    }
}

/// What has been written since opening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DiskStats {
    /// Commits made durable and acknowledged.
    pub commits: u64,
    /// Groups they were written in.
    pub groups: u64,
    /// Syncs of the file, those of opening included.
    pub syncs: u64,
}

/// The latest state that is durable.
#[derive(Clone)]
pub(crate) struct Durable {
    pub rev: Rev,
    pub map: RowMap,
}

/// What the committer's thread and the readers share.
pub(crate) struct Shared {
    pub durable: Mutex<Durable>,
    pub watches: WatchHub,
    pub commits: AtomicU64,
    pub groups: AtomicU64,
    pub file: Arc<FileState>,
}

impl Shared {
    pub fn durable(&self) -> Durable {
        self.durable.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// A store in a data directory. Dropping it finishes the commits already queued and closes the file.
pub struct DiskBackend {
    directory: PathBuf,
    shared: Arc<Shared>,
    queue: mpsc::Sender<Request>,
    /// Dropped to stop the committer.
    stop: Option<oneshot::Sender<()>>,
    committer: Option<JoinHandle<()>>,
}

impl DiskBackend {
    /// Opens the store in `directory`, which is made if it does not exist.
    ///
    /// Blocks while it reads the state. Errors: [`StoreError::NewerFormat`] (directory untouched), [`StoreError::AlreadyOpen`],
    /// [`StoreError::Disk`].
    pub fn open(directory: impl AsRef<Path>, options: OpenOptions) -> Result<Self, StoreError> {
        let directory = directory.as_ref();
        fs::create_dir_all(directory)
            .map_err(|e| format::disk(format!("making {}", directory.display()), &e, directory))?;
        let versioned = format::check(directory)?;
        let file = Arc::new(FileState::default());
        let (committer, durable) = Committer::open(directory, &options, file.clone(), || {
            // Under the file's lock, so two first starts cannot mix.
            if versioned { Ok(()) } else { format::write(directory) }
        })?;
        let shared = Arc::new(Shared {
            durable: Mutex::new(durable),
            watches: WatchHub::default(),
            commits: AtomicU64::new(0),
            groups: AtomicU64::new(0),
            file,
        });
        let (queue, requests) = mpsc::channel(MAX_QUEUED_COMMITS);
        let (stop, stopped) = oneshot::channel();
        let thread = std::thread::Builder::new().name("store-committer".to_owned()).spawn({
            let shared = shared.clone();
            move || committer.run(&shared, requests, stopped)
        });
        let thread = thread.map_err(|e| StoreError::Disk {
            action: "starting the committer's thread".to_owned(),
            reason: e.to_string(),
            advice: "raise this process's limit of threads".to_owned(),
        })?;
        Ok(Self { directory: directory.to_owned(), shared, queue, stop: Some(stop), committer: Some(thread) })
    }

    pub fn directory(&self) -> &Path {
        &self.directory
    }

    pub fn stats(&self) -> DiskStats {
        DiskStats {
            commits: self.shared.commits.load(Ordering::Relaxed),
            groups: self.shared.groups.load(Ordering::Relaxed),
            syncs: self.shared.file.syncs.load(Ordering::Relaxed),
        }
    }

    #[cfg(test)]
    pub(crate) fn file_state(&self) -> &FileState {
        &self.shared.file
    }
}

impl Drop for DiskBackend {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.committer.take()
            && thread.join().is_err()
        {
            tracing::error!(directory = %self.directory.display(), "the store's committer has panicked");
        }
    }
}

impl Backend for DiskBackend {
    fn snapshot(&self) -> Result<Arc<dyn Snapshot>, StoreError> {
        let Durable { rev, map } = self.shared.durable();
        Ok(Arc::new(MapSnapshot { rev, map }))
    }

    fn commit(&self, commit: Commit) -> BoxFuture<'static, Result<Rev, CommitError>> {
        let queue = self.queue.clone();
        async move {
            commit.check_size()?;
            let (answer, answered) = oneshot::channel();
            queue.send(Request { commit, answer }).await.map_err(|_| StoreError::Closed)?;
            answered.await.map_err(|_| StoreError::Closed)?
        }
        .boxed()
    }

    fn watch(&self, prefixes: &[&[u8]]) -> Watch {
        self.shared.watches.watch(prefixes)
    }
}
