//! The one thread that writes: it takes what is queued, validates each commit in order, writes all of them in one redb
//! transaction, syncs once, and only then answers. While it syncs, the next group gathers.

use crate::backend::{Durable, OpenOptions, Shared};
use crate::file::{FileState, ObservedFile};
use crate::format;
use bytes::Bytes;
use futures::executor::block_on;
use futures::future::{Either, select};
use redb::{Database, Durability, ReadableDatabase, ReadableTable, TableDefinition};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError};
use store::{Commit, CommitError, RecentCommits, Rev, RowMap, StoreError, apply_writes};
use tokio::sync::{mpsc, oneshot};

/// Commits that may wait for the committer; further ones wait for a place.
pub const MAX_QUEUED_COMMITS: usize = 1024;
/// Most commits written in one group.
pub const MAX_GROUP_COMMITS: usize = 1024;
/// A group takes no further commit once its writes have this many bytes.
pub const MAX_GROUP_BYTES: usize = 16 * 1024 * 1024;

const DATABASE_FILE: &str = "state.redb";
const ROWS: TableDefinition<&[u8], &[u8]> = TableDefinition::new("rows");
const META: TableDefinition<&str, u64> = TableDefinition::new("meta");
/// In `META`: the revision of the last commit in `ROWS`.
const REV: &str = "rev";

type Answer = Result<Rev, CommitError>;

pub(crate) struct Request {
    pub commit: Commit,
    pub answer: oneshot::Sender<Answer>,
}

pub(crate) struct Committer {
    directory: PathBuf,
    options: OpenOptions,
    file: Arc<FileState>,
    /// `None` after an error, until it can be opened again.
    database: Option<Database>,
    recent: RecentCommits,
    /// Keys of a group whose writing failed half-way: nobody was told that it succeeded, yet it may be in the file. The next
    /// group puts them back to what is acknowledged.
    undo: BTreeSet<Bytes>,
}

impl Committer {
    /// Opens the file, runs `locked` once no other process can open it, and reads the state.
    pub fn open(
        directory: &Path,
        options: &OpenOptions,
        file: Arc<FileState>,
        locked: impl FnOnce() -> Result<(), StoreError>,
    ) -> Result<(Self, Durable), StoreError> {
        let mut committer = Self {
            directory: directory.to_owned(),
            options: options.clone(),
            file,
            database: None,
            recent: RecentCommits::new(0),
            undo: BTreeSet::new(),
        };
        let database = committer.open_database()?;
        locked()?;
        let durable = load(&database).map_err(|e| committer.failure("reading", e))?;
        committer.recent = RecentCommits::new(durable.rev);
        committer.database = Some(database);
        Ok((committer, durable))
    }

    fn path(&self) -> PathBuf {
        self.directory.join(DATABASE_FILE)
    }

    fn open_database(&self) -> Result<Database, StoreError> {
        let path = self.path();
        let file = File::options().read(true).write(true).create(true).truncate(false).open(&path);
        let file = file.map_err(|e| format::disk(format!("opening {}", path.display()), &e, &self.directory))?;
        let inner = redb::backends::FileBackend::new(file).map_err(|e| self.failure("opening", e))?;
        let observed = ObservedFile { inner, state: self.file.clone() };
        let mut builder = Database::builder();
        builder.set_cache_size(self.options.cache_bytes);
        builder.create_with_backend(observed).map_err(|e| self.failure("opening", e))
    }

    /// redb's error with the operating system's reason and what to do.
    fn failure(&self, action: &str, error: impl Into<redb::Error>) -> StoreError {
        let path = self.path();
        let action = format!("{action} {}", path.display());
        // redb may report a later error than the one that started it all.
        let noted = self.file.take_error();
        match (noted, error.into()) {
            (_, redb::Error::DatabaseAlreadyOpen) => {
                StoreError::AlreadyOpen { path: self.directory.display().to_string() }
            }
            (Some(e), _) | (None, redb::Error::Io(e)) => format::disk(action, &e, &self.directory),
            (None, other) => StoreError::Disk {
                action,
                reason: other.to_string(),
                advice: format!("keep a copy of {} and restore it from a backup", self.directory.display()),
            },
        }
    }

    /// Until `stopped` resolves; then writes what is queued and ends.
    pub fn run(mut self, shared: &Shared, mut requests: mpsc::Receiver<Request>, mut stopped: oneshot::Receiver<()>) {
        let mut stopping = false;
        loop {
            let first = if stopping {
                block_on(requests.recv())
            } else {
                let woken = block_on(async {
                    match select(pin!(requests.recv()), &mut stopped).await {
                        Either::Left((request, _)) => Some(request),
                        Either::Right(_) => None,
                    }
                });
                let Some(request) = woken else {
                    stopping = true;
                    requests.close();
                    continue;
                };
                request
            };
            let Some(first) = first else { break };
            let mut bytes = size(&first.commit);
            let mut group = vec![first];
            while group.len() < MAX_GROUP_COMMITS && bytes < MAX_GROUP_BYTES {
                let Ok(next) = requests.try_recv() else { break };
                bytes += size(&next.commit);
                group.push(next);
            }
            self.commit_group(shared, group);
        }
        if let Some(database) = self.database.take()
            && let Err(e) = database.close()
        {
            tracing::warn!(path = %self.path().display(), error = %e, "closing the store failed; the next start repairs it");
        }
    }

    fn commit_group(&mut self, shared: &Shared, group: Vec<Request>) {
        let durable = shared.durable();
        let mut next = durable.clone();
        let (mut accepted, mut refused) = (Vec::new(), Vec::new());
        for Request { commit, answer } in group {
            // Those accepted before it in this group count as well.
            if self.recent.conflicts(&commit) {
                refused.push((answer, commit.base));
                continue;
            }
            next.rev += 1;
            apply_writes(&mut next.map, &commit.writes);
            self.recent.push(next.rev, commit.writes.iter().map(|(key, _)| key.clone()).collect());
            accepted.push((commit, answer, next.rev));
        }
        if !accepted.is_empty() {
            let keys: BTreeSet<&Bytes> = accepted.iter().flat_map(|(c, ..)| &c.writes).map(|(key, _)| key).collect();
            match self.write(&durable, &next, &keys) {
                Ok(()) => {
                    *shared.durable.lock().unwrap_or_else(PoisonError::into_inner) = next;
                    shared.commits.fetch_add(accepted.len() as u64, Ordering::Relaxed);
                    shared.groups.fetch_add(1, Ordering::Relaxed);
                    for (commit, answer, rev) in accepted {
                        shared.watches.publish(rev, commit.writes.iter().map(|(key, _)| key));
                        // Whoever asked may have gone; the commit stands.
                        let _ = answer.send(Ok(rev));
                    }
                }
                Err(e) => {
                    tracing::error!(commits = accepted.len(), error = %e, "a group of commits was not written");
                    self.recent.truncate(durable.rev);
                    for (_, answer, _) in accepted {
                        let _ = answer.send(Err(e.clone().into()));
                    }
                }
            }
        }
        // Only now: the next attempt must see the snapshot that has what it conflicted with.
        for (answer, base) in refused {
            let _ = answer.send(Err(CommitError::Conflict { base }));
        }
    }

    /// Makes the file hold `next`, which differs from `durable` in `keys`.
    fn write(&mut self, durable: &Durable, next: &Durable, keys: &BTreeSet<&Bytes>) -> Result<(), StoreError> {
        if self.file.sync_failed.load(Ordering::SeqCst) {
            return Err(StoreError::Disk {
                action: format!("writing {}", self.path().display()),
                reason: "an earlier sync failed, so what this process wrote since cannot be trusted to last".to_owned(),
                advice: "check the disk (dmesg tells more) and start again; reading still works".to_owned(),
            });
        }
        let database = match self.database.take() {
            Some(database) => database,
            None => self.reopen(durable)?,
        };
        // What was left half-way goes back to what is acknowledged, unless it is written anyway.
        let mut rows: BTreeMap<&Bytes, Option<&Bytes>> = keys.iter().map(|key| (*key, next.map.get(*key))).collect();
        rows.extend(self.undo.iter().map(|key| (key, next.map.get(key))));
        match write_rows(&database, next.rev, &rows) {
            Ok(()) => {
                self.undo.clear();
                self.database = Some(database);
                Ok(())
            }
            Err(e) => {
                // redb takes no more writes after an error: closed here, opened again (and repaired) by the next group.
                drop(database);
                let keys: Vec<Bytes> = keys.iter().map(|key| (*key).clone()).collect();
                self.undo.extend(keys);
                Err(self.failure("writing", e))
            }
        }
    }

    fn reopen(&mut self, durable: &Durable) -> Result<Database, StoreError> {
        let database = self.open_database()?;
        let found = stored_rev(&database).map_err(|e| self.failure("reading", e))?;
        if found == durable.rev {
            self.undo.clear();
        }
        tracing::info!(path = %self.path().display(), "the store is open again after a disk error");
        Ok(database)
    }
}

fn size(commit: &Commit) -> usize {
    commit.writes.iter().map(|(k, v)| k.len() + v.as_ref().map_or(0, Bytes::len)).sum()
}

fn stored_rev(database: &Database) -> Result<Rev, redb::Error> {
    match database.begin_read()?.open_table(META) {
        Ok(meta) => Ok(meta.get(REV)?.map_or(0, |rev| rev.value())),
        Err(redb::TableError::TableDoesNotExist(_)) => Ok(0),
        Err(e) => Err(e.into()),
    }
}

fn load(database: &Database) -> Result<Durable, redb::Error> {
    let rev = stored_rev(database)?;
    let mut map = RowMap::new_sync();
    match database.begin_read()?.open_table(ROWS) {
        Ok(rows) => {
            for row in rows.iter()? {
                let (key, value) = row?;
                map.insert_mut(Bytes::copy_from_slice(key.value()), Bytes::copy_from_slice(value.value()));
            }
        }
        Err(redb::TableError::TableDoesNotExist(_)) => {}
        Err(e) => return Err(e.into()),
    }
    Ok(Durable { rev, map })
}

fn write_rows(database: &Database, rev: Rev, rows: &BTreeMap<&Bytes, Option<&Bytes>>) -> Result<(), redb::Error> {
    let mut transaction = database.begin_write()?;
    transaction.set_durability(Durability::Immediate)?;
    {
        let mut table = transaction.open_table(ROWS)?;
        for (key, value) in rows {
            match value {
                Some(value) => drop(table.insert(&key[..], &value[..])?),
                None => drop(table.remove(&key[..])?),
            }
        }
        transaction.open_table(META)?.insert(REV, rev)?;
    }
    transaction.commit()?;
    Ok(())
}
