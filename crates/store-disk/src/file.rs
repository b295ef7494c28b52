//! The file under redb: counts syncs, remembers the first error of the operating system, and in tests fails on demand.

use redb::{BackendError, StorageBackend};
use std::io;
use std::ops::Bound;
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// What is known of the file across re-openings.
#[derive(Debug, Default)]
pub(crate) struct FileState {
    pub syncs: AtomicU64,
    /// A sync failed. The kernel may have dropped what it could not write and call the next sync a success, so nothing written
    /// through this process can be trusted any more.
    pub sync_failed: AtomicBool,
    /// The error behind redb's own "previous I/O error".
    last_error: Mutex<Option<(io::ErrorKind, String)>>,
    /// Error numbers that writes and syncs fail with, 0 for none. Only tests set them.
    pub fail_writes_errno: AtomicI32,
    pub fail_syncs_errno: AtomicI32,
}

impl FileState {
    pub fn take_error(&self) -> Option<io::Error> {
        let taken = self.last_error.lock().unwrap_or_else(PoisonError::into_inner).take();
        taken.map(|(kind, text)| io::Error::new(kind, text))
    }

    fn note<T>(&self, result: io::Result<T>) -> io::Result<T> {
        if let Err(e) = &result {
            let mut last = self.last_error.lock().unwrap_or_else(PoisonError::into_inner);
            last.get_or_insert_with(|| (e.kind(), e.to_string()));
        }
        result
    }
}

fn ordered_failure(errno: &AtomicI32) -> io::Result<()> {
    match errno.load(Ordering::SeqCst) {
        0 => Ok(()),
        errno => Err(io::Error::from_raw_os_error(errno)),
    }
}

#[derive(Debug)]
pub(crate) struct ObservedFile {
    pub inner: redb::backends::FileBackend,
    pub state: Arc<FileState>,
}

impl StorageBackend for ObservedFile {
    fn len(&self) -> io::Result<u64> {
        self.state.note(self.inner.len())
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.state.note(self.inner.read(offset, out))
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        let result = ordered_failure(&self.state.fail_writes_errno).and_then(|()| self.inner.set_len(len));
        self.state.note(result)
    }

    fn sync_data(&self) -> io::Result<()> {
        self.state.syncs.fetch_add(1, Ordering::Relaxed);
        let result = ordered_failure(&self.state.fail_syncs_errno).and_then(|()| self.inner.sync_data());
        if result.is_err() {
            self.state.sync_failed.store(true, Ordering::SeqCst);
        }
        self.state.note(result)
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        let result = ordered_failure(&self.state.fail_writes_errno).and_then(|()| self.inner.write(offset, data));
        self.state.note(result)
    }

    fn close(&self) -> io::Result<()> {
        self.inner.close()
    }

    fn try_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.inner.try_lock_range(start, end)
    }

    fn try_lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.inner.try_lock_shared_range(start, end)
    }

    fn lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.inner.lock_range(start, end)
    }

    fn lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.inner.lock_shared_range(start, end)
    }

    fn unlock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.inner.unlock_range(start, end)
    }

    fn query_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.inner.query_lock_range(start, end)
    }
}
