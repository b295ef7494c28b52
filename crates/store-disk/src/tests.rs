//! The redb backend under the suite, and what only a disk can do: come back, refuse, fail.

use crate::{DiskBackend, FORMAT, OpenOptions};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use store::conformance::{COUNTS, count};
use store::{Row, Store, StoreError, Table};
use tempfile::TempDir;

// Numbers of Linux errors.
const EIO: i32 = 5;
const ENOSPC: i32 = 28;

fn open_at(directory: &Path) -> Result<Arc<DiskBackend>, StoreError> {
    DiskBackend::open(directory, OpenOptions::default()).map(Arc::new)
}

fn open() -> (Arc<DiskBackend>, TempDir) {
    let directory = tempfile::tempdir().unwrap();
    (open_at(directory.path()).unwrap(), directory)
}

mod suite {
    fn open() -> (std::sync::Arc<dyn store::Backend>, tempfile::TempDir) {
        let (backend, directory) = super::open();
        (backend, directory)
    }

    store::conformance_tests!(open);
}

async fn put(store: &Store, name: &str, value: u64) -> Result<(), StoreError> {
    store.transact(|t| COUNTS.put(t, &("disk", name), &count(value))).await
}

fn all(store: &Store) -> BTreeMap<String, u64> {
    let rows = COUNTS.scan(&store.read().unwrap(), &()).unwrap();
    rows.into_iter().map(|((_, name), row)| (name, row.count)).collect()
}

fn files(directory: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(directory).unwrap().map(|entry| entry.unwrap());
    entries.map(|e| (e.file_name().into_string().unwrap(), std::fs::read(e.path()).unwrap())).collect()
}

#[tokio::test]
async fn reopening_keeps_rows_deletions_and_the_revision() {
    let (backend, directory) = open();
    let store = Store::new(backend);
    for i in 0..20 {
        put(&store, &format!("{i:02}"), i).await.unwrap();
    }
    store.transact(|t| COUNTS.delete(t, &("disk", "07"))).await.unwrap();
    let (before, rev) = (all(&store), store::Reader::rev(&store.read().unwrap()));
    drop(store);
    let store = Store::new(open_at(directory.path()).unwrap());
    assert_eq!(all(&store), before);
    assert_eq!(before.len(), 19);
    assert_eq!(store::Reader::rev(&store.read().unwrap()), rev);
    put(&store, "more", 1).await.unwrap();
    assert_eq!(all(&store).len(), 20);
}

#[tokio::test]
async fn dropping_the_store_finishes_what_is_queued() {
    let (backend, directory) = open();
    let store = Store::new(backend);
    let mut futures: Vec<_> = (0..10)
        .map(|i| {
            let store = store.clone();
            Box::pin(async move { put(&store, &i.to_string(), i).await })
        })
        .collect();
    // Polled once, every commit is queued; then nobody waits for it any more.
    for future in &mut futures {
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        let _ = Future::poll(future.as_mut(), &mut context);
    }
    drop(futures);
    drop(store);
    assert_eq!(all(&Store::new(open_at(directory.path()).unwrap())).len(), 10);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_writers_share_their_syncs() {
    let (backend, _directory) = open();
    let before = backend.stats();
    let store = Store::new(backend.clone());
    let (writers, each) = (64, 10);
    let writing: Vec<_> = (0..writers)
        .map(|w| {
            let store = store.clone();
            tokio::spawn(async move {
                for i in 0..each {
                    put(&store, &format!("{w}/{i}"), i).await.unwrap();
                }
            })
        })
        .collect();
    for task in writing {
        task.await.unwrap();
    }
    let (commits, syncs) = (writers * each, backend.stats().syncs - before.syncs);
    assert_eq!(backend.stats().commits, commits);
    assert!(syncs * 4 <= commits, "{commits} commits took {syncs} syncs in {} groups", backend.stats().groups);
    assert_eq!(all(&store).len() as u64, commits);
}

#[tokio::test]
async fn a_directory_of_a_newer_release_is_refused_and_untouched() {
    let (backend, directory) = open();
    put(&Store::new(backend), "a", 1).await.unwrap();
    std::fs::write(directory.path().join("format"), format!("{}\n", FORMAT + 1)).unwrap();
    let before = files(directory.path());
    let error = open_at(directory.path()).err().unwrap();
    assert!(matches!(error, StoreError::NewerFormat { found, known, .. } if found == FORMAT + 1 && known == FORMAT));
    assert!(error.to_string().contains("newer release"), "{error}");
    assert_eq!(files(directory.path()), before);

    std::fs::write(directory.path().join("format"), "soup").unwrap();
    let error = open_at(directory.path()).err().unwrap().to_string();
    assert!(error.contains("'soup', not a format version"), "{error}");
}

#[tokio::test]
async fn a_second_opener_is_told_so_and_does_no_harm() {
    let (backend, directory) = open();
    let store = Store::new(backend);
    put(&store, "a", 1).await.unwrap();
    let error = open_at(directory.path()).err().unwrap();
    assert!(matches!(error, StoreError::AlreadyOpen { .. }), "{error}");
    put(&store, "b", 1).await.unwrap();
    drop(store);
    assert_eq!(all(&Store::new(open_at(directory.path()).unwrap())).len(), 2);
}

#[tokio::test]
async fn a_file_that_is_no_database_is_an_error_with_advice() {
    let directory = tempfile::tempdir().unwrap();
    std::fs::write(directory.path().join("state.redb"), vec![7; 9000]).unwrap();
    let error = open_at(directory.path()).err().unwrap();
    assert!(matches!(&error, StoreError::Disk { action, .. } if action.contains("state.redb")), "{error}");
}

#[tokio::test]
async fn a_full_disk_refuses_writes_keeps_reads_and_recovers() {
    let (backend, directory) = open();
    let store = Store::new(backend.clone());
    put(&store, "kept", 1).await.unwrap();
    let mut watch = store.watch(&[&COUNTS.prefix_bytes()]);
    for _ in 0..3 {
        backend.file_state().fail_writes_errno.store(ENOSPC, Ordering::SeqCst);
        let error = put(&store, "lost", 1).await.unwrap_err();
        assert!(matches!(&error, StoreError::Disk { .. }), "{error}");
        assert!(error.to_string().contains("No space left") && error.to_string().contains("free space"), "{error}");
        assert_eq!(all(&store), BTreeMap::from([("kept".to_owned(), 1)]));

        backend.file_state().fail_writes_errno.store(0, Ordering::SeqCst);
        put(&store, "kept", 1).await.unwrap();
        watch.changed().await.unwrap();
    }
    put(&store, "later", 2).await.unwrap();
    let expected = all(&store);
    assert_eq!(expected.len(), 2);
    drop((store, backend));
    assert_eq!(all(&Store::new(open_at(directory.path()).unwrap())), expected);
}

#[tokio::test]
async fn everybody_in_a_failed_group_is_told() {
    let (backend, _directory) = open();
    let store = Store::new(backend.clone());
    backend.file_state().fail_writes_errno.store(EIO, Ordering::SeqCst);
    let writing: Vec<_> = (0..20)
        .map(|i| {
            let store = store.clone();
            tokio::spawn(async move { put(&store, &i.to_string(), i).await })
        })
        .collect();
    for task in writing {
        let error = task.await.unwrap().unwrap_err();
        assert!(matches!(error, StoreError::Disk { .. }), "{error}");
    }
    assert!(all(&store).is_empty());
}

#[tokio::test]
async fn after_a_failed_sync_nothing_is_written_until_the_next_start() {
    let (backend, directory) = open();
    let store = Store::new(backend.clone());
    put(&store, "kept", 1).await.unwrap();
    backend.file_state().fail_syncs_errno.store(EIO, Ordering::SeqCst);
    assert!(put(&store, "lost", 1).await.is_err());
    backend.file_state().fail_syncs_errno.store(0, Ordering::SeqCst);
    let error = put(&store, "lost", 1).await.unwrap_err().to_string();
    assert!(error.contains("an earlier sync failed") && error.contains("start again"), "{error}");
    assert_eq!(all(&store), BTreeMap::from([("kept".to_owned(), 1)]));
    drop((store, backend));
    let store = Store::new(open_at(directory.path()).unwrap());
    assert_eq!(all(&store).get("kept"), Some(&1));
    put(&store, "later", 2).await.unwrap();
}

/// The child of the crash test: increments its writers' counters for ever and prints each acknowledged one.
#[test]
fn crash_child() {
    let Ok(directory) = std::env::var("STORE_DISK_CRASH_DIRECTORY") else {
        return;
    };
    let store = Store::new(open_at(Path::new(&directory)).unwrap());
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    runtime.block_on(async {
        let writers: Vec<_> = (0..8)
            .map(|w| {
                let (store, name) = (store.clone(), format!("writer{w}"));
                tokio::spawn(async move {
                    loop {
                        // Two rows that must always agree.
                        let done = store.transact(|t| {
                            let next = COUNTS.get(t, &("crash", &*name))?.map_or(0, |row| row.count) + 1;
                            COUNTS.put(t, &("crash", &*name), &count(next))?;
                            COUNTS.put(t, &("twin", &*name), &count(next))?;
                            Ok::<_, StoreError>(next)
                        });
                        println!("acknowledged {name} {}", done.await.unwrap());
                    }
                })
            })
            .collect();
        futures::future::join_all(writers).await;
    });
}

#[test]
fn a_killed_process_loses_no_acknowledged_write() {
    let directory = tempfile::tempdir().unwrap();
    let mut acknowledged = BTreeMap::<String, u64>::new();
    for round in 0..5 {
        // This test binary itself, by its own path.
        #[allow(clippy::disallowed_methods)]
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "tests::crash_child", "--nocapture"])
            .env("STORE_DISK_CRASH_DIRECTORY", directory.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut note = |line: &str| {
            // The harness's own output may share the first line.
            let Some((_, rest)) = line.split_once("acknowledged ") else {
                return false;
            };
            let Some((name, value)) = rest.split_once(' ') else {
                return false;
            };
            let Ok(value) = value.parse() else {
                return false;
            };
            acknowledged.insert(name.to_owned(), value);
            true
        };
        let mut seen = 0;
        while seen < 60 + round * 37 {
            let line = lines.next().expect("the child goes on for ever").unwrap();
            seen += usize::from(note(&line));
        }
        // SIGKILL, in the middle of commits; then what it had still said.
        child.kill().unwrap();
        child.wait().unwrap();
        for line in lines.map_while(Result::ok) {
            note(&line);
        }
        let store = Store::new(open_at(directory.path()).unwrap());
        let reader = store.read().unwrap();
        for (name, value) in &acknowledged {
            let kept = COUNTS.get(&reader, &("crash", &**name)).unwrap().map_or(0, |row| row.count);
            assert!(kept >= *value, "{name}: {value} was acknowledged, {kept} is there");
            assert_eq!(COUNTS.get(&reader, &("twin", &**name)).unwrap(), Some(count(kept)), "{name}: half a commit");
        }
    }
    assert_eq!(acknowledged.len(), 8);
}

#[derive(Serialize, Deserialize)]
struct TaskRow {
    definition: String,
}

impl Row for TaskRow {}

/// Not a pass condition but a figure: prints how long a start with 10,000 tasks takes.
/// `cargo test --release -p store-disk -- --ignored --nocapture start_with`
#[tokio::test]
#[ignore = "prints a measurement"]
async fn start_with_10_000_tasks() {
    static TASKS: Table<(String, u32), TaskRow> = Table::new("test/tasks", 1);
    let (backend, directory) = open();
    let store = Store::new(backend.clone());
    for chunk in 0..10 {
        let put_all = store.transact(|t| {
            (0..3000u32).try_for_each(|i| {
                TASKS.put(t, &("us-east-1", chunk * 3000 + i), &TaskRow { definition: "x".repeat(1000) })
            })
        });
        let done: Result<(), StoreError> = put_all.await;
        done.unwrap();
    }
    let start = std::time::Instant::now();
    for i in 0..200 {
        put(&store, "one", i).await.unwrap();
    }
    println!("one client: {:?} a commit", start.elapsed() / 200);
    let mut file = std::fs::File::create(directory.path().join("floor")).unwrap();
    let start = std::time::Instant::now();
    for _ in 0..200 {
        std::io::Write::write_all(&mut file, &[1; 4096]).unwrap();
        file.sync_data().unwrap();
    }
    println!("fdatasync alone: {:?}; syncs {:?}", start.elapsed() / 200, backend.stats());
    drop((store, backend));
    let start = std::time::Instant::now();
    let store = Store::new(open_at(directory.path()).unwrap());
    println!("opening 30,000 rows of 1 kB: {:?}", start.elapsed());
    let start = std::time::Instant::now();
    let rows = TASKS.scan(&store.read().unwrap(), &()).unwrap();
    println!("reading {} rows: {:?}", rows.len(), start.elapsed());
}
