//! How much of its ephemeral storage a task uses: what its containers wrote to their layers and volumes.

use crate::state::TaskState;
use crate::tasks::Tasks;
use base::Timestamp;
use rustix::fs::{AtFlags, CWD, Dir, FileType, Mode, OFlags, openat, statat};
use std::collections::HashMap;
use std::os::fd::OwnedFd;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

/// How long an answer is given again: a walk costs.
const KEPT_MS: i64 = 30_000;
/// Files and directories that one walk looks at; of a task with more it is not said what it uses.
const ENTRIES_MAX: usize = 200_000;
const DEPTH_MAX: usize = 64;
const BYTES_PER_BLOCK: u64 = 512;
/// Walks of one task that may be asked for at the same moment wait for one another; so many tasks are remembered.
const TASKS_MAX: usize = 4096;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StorageUse {
    pub used_mib: u64,
    pub reserved_mib: u64,
}

type Kept = Arc<tokio::sync::Mutex<Option<(Timestamp, Option<u64>)>>>;

#[derive(Default)]
pub struct StorageBook(Mutex<HashMap<String, Kept>>);

impl StorageBook {
    /// `None`: the task has no such storage, or too many files to be counted.
    pub async fn of(&self, tasks: &Tasks, state: &TaskState) -> Option<StorageUse> {
        let reserved_mib = u64::try_from(state.task.ephemeral_storage_gib?).ok()? * 1024;
        let kept = {
            let mut book = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if book.len() >= TASKS_MAX {
                book.clear();
            }
            book.entry(state.task.arn.clone()).or_default().clone()
        };
        let mut kept = kept.lock().await;
        let now = tasks.now();
        let used = match *kept {
            Some((at, used)) if now.since_ms(at) < KEPT_MS => used,
            _ => {
                let directories = directories(tasks, state);
                let used = tokio::task::spawn_blocking(move || used_bytes(&directories)).await.ok().flatten();
                *kept = Some((now, used));
                used
            }
        };
        Some(StorageUse { used_mib: used?.div_ceil(1 << 20), reserved_mib })
    }
}

fn directories(tasks: &Tasks, state: &TaskState) -> Vec<PathBuf> {
    let ids = state.containers.values().map(|container| container.container_id.as_str());
    let layers = ids.filter(|id| !id.is_empty()).filter_map(|id| tasks.engine().writable_layer(id).ok());
    layers.chain([tasks.volumes_dir(state.task_id())]).collect()
}

fn used_bytes(directories: &[PathBuf]) -> Option<u64> {
    let mut entries_left = ENTRIES_MAX;
    let mut total = 0;
    for directory in directories {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        // Not there: nothing was written.
        let Ok(opened) = openat(CWD, directory, flags, Mode::empty()) else { continue };
        total += walk(opened, &mut entries_left, DEPTH_MAX)?;
    }
    Some(total)
}

/// By descriptors, following no link: a container may be changing the tree meanwhile.
fn walk(directory: OwnedFd, entries_left: &mut usize, depth_left: usize) -> Option<u64> {
    let mut total = 0;
    let listing = Dir::read_from(&directory).ok()?;
    for entry in listing.flatten() {
        let name = entry.file_name();
        if matches!(name.to_bytes(), b"." | b"..") {
            continue;
        }
        *entries_left = entries_left.checked_sub(1)?;
        let Ok(stat) = statat(&directory, name, AtFlags::SYMLINK_NOFOLLOW) else { continue };
        total += stat.st_blocks as u64 * BYTES_PER_BLOCK;
        if FileType::from_raw_mode(stat.st_mode) == FileType::Directory && depth_left > 0 {
            let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
            let Ok(below) = openat(&directory, name, flags, Mode::empty()) else { continue };
            total += walk(below, entries_left, depth_left - 1)?;
        }
    }
    Some(total)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_counted_and_links_are_not_followed() {
        let outside = tempfile::tempdir().unwrap();
        std::fs::write(outside.path().join("large"), vec![1; 8 << 20]).unwrap();
        let inside = tempfile::tempdir().unwrap();
        std::fs::create_dir(inside.path().join("a")).unwrap();
        std::fs::write(inside.path().join("a/file"), vec![1; 1 << 20]).unwrap();
        std::os::unix::fs::symlink(outside.path(), inside.path().join("away")).unwrap();
        let used = used_bytes(&[inside.path().into(), "/no/such/directory".into()]).unwrap();
        assert!((1 << 20..2 << 20).contains(&used), "{used}");
        assert_eq!(walk(std::fs::File::open(inside.path()).unwrap().into(), &mut 1, 9), None);
    }
}
