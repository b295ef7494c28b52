//! Ranges of ids for tasks: each has 65,536 of the host's to itself.
//!
//! They lie where systemd's allocation of ids leaves a hole, above the containers of systemd-nspawn and below the ids
//! that no program may use (<https://systemd.io/UIDS-GIDS/>).
//!
//! Ids are the machine's, so all engines of a machine share a folder of claims: a file per range, named by its number,
//! that holds the path of the task file it belongs to. A claim counts as long as that task file says the same; what a
//! killed engine or a deleted data directory left is free again. Which range is tried next is the machine's too, and in the
//! file that locks the folder: what one engine gave back another does not give out a moment later.

use crate::container::read_json;
use crate::error::{IoContext, Result};
use serde::Deserialize;
use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::ErrorKind;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

pub const IDS_PER_TASK: u32 = 65_536;
const FIRST: u32 = 0x7000_0000;
const END: u32 = 0x7ffe_0000;
/// Tasks with a range of their own at the same time.
pub const RANGES: u32 = (END - FIRST) / IDS_PER_TASK;
/// In memory: the tasks of before a restart of the machine are over.
pub const CLAIMS_DIR: &str = "/run/longshore/ids";
const LOCK: &str = "lock";

/// The claims, locked for all engines of the machine: hold it until what was claimed is in the task's file.
pub struct Claims {
    directory: PathBuf,
    lock: File,
}

impl Drop for Claims {
    fn drop(&mut self) {
        // A process that another thread starts right now has inherited the descriptor, and the lock with it.
        let _ = self.lock.unlock();
    }
}

#[derive(Deserialize)]
struct Owner {
    id_base: Option<u32>,
}

impl Claims {
    pub fn lock(directory: &Path) -> Result<Self> {
        fs::create_dir_all(directory).at("create", directory)?;
        let path = directory.join(LOCK);
        let lock = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path);
        let lock = lock.at("create", &path)?;
        lock.lock().at("lock", &path)?;
        Ok(Self { directory: directory.to_owned(), lock })
    }

    /// A range that nobody has, from the one after the last that was taken: ids of an ended task are given out again as
    /// late as can be. `None` when all are taken.
    pub fn take(&self, task_file: &Path) -> Result<Option<u32>> {
        let next = self.next()?;
        for step in 0..RANGES {
            let number = (next + step) % RANGES;
            let base = FIRST + number * IDS_PER_TASK;
            if self.owner(base)?.is_none() {
                self.write(base, task_file)?;
                let path = self.lock_file();
                let text = format!("{:<10}", (number + 1) % RANGES);
                self.lock.write_all_at(text.as_bytes(), 0).at("write", path)?;
                return Ok(Some(base));
            }
        }
        Ok(None)
    }

    /// The number that is tried next; a new file, or one that says nothing, begins at 0.
    fn next(&self) -> Result<u32> {
        let path = self.lock_file();
        let text = fs::read(&path).at("read", path)?;
        Ok(String::from_utf8_lossy(&text).trim().parse::<u32>().unwrap_or(0) % RANGES)
    }

    fn lock_file(&self) -> PathBuf {
        self.directory.join(LOCK)
    }

    /// Claims again what a task has by its file; `false` when it is another task's by now, whose claim came first after
    /// the machine was restarted.
    pub fn keep(&self, base: u32, task_file: &Path) -> Result<bool> {
        match self.owner(base)? {
            Some(owner) if owner == task_file => Ok(true),
            Some(_) => Ok(false),
            None => self.write(base, task_file).map(|()| true),
        }
    }

    pub fn release(&self, base: u32, task_file: &Path) -> Result<()> {
        let claim = self.claim(base);
        if fs::read(&claim).is_ok_and(|owner| owner == task_file.as_os_str().as_encoded_bytes()) {
            fs::remove_file(&claim).at("remove", &claim)?;
        }
        Ok(())
    }

    /// The task file that has the range.
    fn owner(&self, base: u32) -> Result<Option<PathBuf>> {
        let claim = self.claim(base);
        let owner = match fs::read(&claim) {
            Ok(bytes) => PathBuf::from(OsString::from_vec(bytes)),
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error).at("read", claim),
        };
        // A file that cannot be read may belong to somebody: its range is left alone.
        let in_force = read_json::<Owner>(&owner).map_or(true, |o| o.is_some_and(|o| o.id_base == Some(base)));
        Ok((owner.is_absolute() && in_force).then_some(owner))
    }

    fn write(&self, base: u32, task_file: &Path) -> Result<()> {
        let claim = self.claim(base);
        fs::write(&claim, task_file.as_os_str().as_encoded_bytes()).at("write", claim)
    }

    fn claim(&self, base: u32) -> PathBuf {
        self.directory.join(((base - FIRST) / IDS_PER_TASK).to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task(directory: &Path, name: &str) -> PathBuf {
        directory.join(name)
    }

    fn write_task(path: &Path, base: u32) {
        fs::write(path, format!("{{\"id_base\":{base}}}")).unwrap();
    }

    #[test]
    fn ranges_do_not_overlap_are_reused_last_and_end() {
        let directory = tempfile::tempdir().unwrap();
        let claims = Claims::lock(&directory.path().join("ids")).unwrap();
        let mut taken = std::collections::BTreeSet::new();
        let file = |number: u32| task(directory.path(), &format!("{number}.json"));
        for number in 0..RANGES {
            let task_file = file(number);
            let base = claims.take(&task_file).unwrap().unwrap();
            assert!(base >= FIRST && base.checked_add(IDS_PER_TASK).is_some_and(|end| end <= END));
            assert_eq!((base - FIRST) % IDS_PER_TASK, 0);
            assert!(taken.insert(base));
            write_task(&task_file, base);
            if number == 9 {
                // Free again, and yet not the next: that was another task's a moment ago.
                claims.release(base, &task_file).unwrap();
                taken.remove(&base);
            }
        }
        let late = claims.take(&file(9)).unwrap().unwrap();
        assert_eq!(late, FIRST + 9 * IDS_PER_TASK);
        write_task(&file(9), late);
        assert_eq!(claims.take(&file(RANGES)).unwrap(), None, "all are taken");
    }

    #[test]
    fn two_engines_never_share_a_range_and_what_is_gone_is_free() {
        let directory = tempfile::tempdir().unwrap();
        let ids = directory.path().join("ids");
        let (one, other) = (task(directory.path(), "one.json"), task(directory.path(), "other.json"));
        let base = Claims::lock(&ids).unwrap().take(&one).unwrap().unwrap();
        write_task(&one, base);
        let second = Claims::lock(&ids).unwrap().take(&other).unwrap().unwrap();
        assert!(second.abs_diff(base) >= IDS_PER_TASK);
        // The other engine was killed before its task was written: its claim counts for nothing.
        assert!(!Claims::lock(&ids).unwrap().keep(base, &other).unwrap());
        assert!(Claims::lock(&ids).unwrap().keep(second, &one).unwrap());
        // What is given back is not what comes next, whoever asks.
        Claims::lock(&ids).unwrap().release(second, &one).unwrap();
        let third = Claims::lock(&ids).unwrap().take(&other).unwrap().unwrap();
        assert_eq!(third, second + IDS_PER_TASK);
        // A restart of the machine takes the claims: who comes first has the range.
        fs::remove_dir_all(&ids).unwrap();
        write_task(&other, base);
        assert!(Claims::lock(&ids).unwrap().keep(base, &one).unwrap());
        assert!(Claims::lock(&ids).unwrap().keep(base, &one).unwrap());
        assert!(!Claims::lock(&ids).unwrap().keep(base, &other).unwrap());
        // Only its own claim is given back.
        Claims::lock(&ids).unwrap().release(base, &other).unwrap();
        assert!(!Claims::lock(&ids).unwrap().keep(base, &other).unwrap());
        Claims::lock(&ids).unwrap().release(base, &one).unwrap();
        assert!(Claims::lock(&ids).unwrap().keep(base, &other).unwrap());
    }

    #[test]
    fn a_claim_that_is_held_waits() {
        let directory = tempfile::tempdir().unwrap();
        let held = Claims::lock(directory.path()).unwrap();
        let path = directory.path().to_owned();
        let waiting = std::thread::spawn(move || Claims::lock(&path).map(drop));
        drop(held);
        waiting.join().unwrap().unwrap();
    }
}
