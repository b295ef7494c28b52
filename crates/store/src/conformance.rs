//! What every backend must do. A backend's tests say `store::conformance_tests!(open)`, where `open` gives a fresh, empty
//! backend and something to keep alive while the test runs (a temporary directory).

use crate::{Reader, Row, Store, StoreError, Table};
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountRow {
    pub count: u64,
}

impl Row for CountRow {}

pub static COUNTS: Table<(String, String), CountRow> = Table::new("conformance/counts", 1);
pub static OTHERS: Table<(String, String), CountRow> = Table::new("conformance/others", 1);

type Outcome = Result<(), StoreError>;

pub const fn count(count: u64) -> CountRow {
    CountRow { count }
}

/// Defines one `#[tokio::test]` for each function of the suite.
#[macro_export]
macro_rules! conformance_tests {
    ($open:expr) => {
        $crate::conformance_tests!(@each $open,
            a_snapshot_does_not_move,
            an_error_writes_nothing,
            a_transaction_sees_its_own_writes,
            own_writes_show_in_scans_and_pages,
            rows_come_in_key_order,
            pages_cover_everything_once,
            a_stale_read_runs_again,
            a_stale_read_of_an_absent_key_runs_again,
            a_read_key_deleted_meanwhile_runs_again,
            write_skew_is_refused,
            a_phantom_in_a_scanned_range_is_refused,
            a_change_behind_a_full_page_is_no_conflict,
            blind_writes_never_conflict,
            concurrent_increments_add_up,
            concurrent_scans_hand_out_no_number_twice,
            a_long_transaction_gets_through_under_load,
            a_watch_misses_no_change,
            a_watch_wakes_for_its_prefixes_alone,
            a_watch_sees_what_it_was_woken_for,
            too_large_a_commit_is_refused_whole,
            revisions_rise_by_one,
        );
    };
    (@each $open:expr, $($name:ident,)+) => {
        $(
            #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
            async fn $name() {
                let (backend, _guard) = $open();
                $crate::conformance::$name($crate::Store::new(backend)).await.unwrap();
            }
        )+
    };
}

async fn put(store: &Store, table: &Table<(String, String), CountRow>, key: (&str, &str), value: u64) -> Outcome {
    store.transact(|t| table.put(t, &key, &count(value))).await
}

pub async fn a_snapshot_does_not_move(store: Store) -> Outcome {
    put(&store, &COUNTS, ("a", "1"), 1).await?;
    let before = store.read()?;
    put(&store, &COUNTS, ("a", "1"), 2).await?;
    put(&store, &COUNTS, ("a", "2"), 2).await?;
    assert_eq!(COUNTS.get(&before, &("a", "1"))?, Some(count(1)));
    assert_eq!(COUNTS.scan(&before, &("a",))?.len(), 1);
    let after = store.read()?;
    assert_eq!(COUNTS.get(&after, &("a", "1"))?, Some(count(2)));
    assert_eq!(COUNTS.scan(&after, &("a",))?.len(), 2);
    assert!(after.rev() > before.rev());
    Ok(())
}

pub async fn an_error_writes_nothing(store: Store) -> Outcome {
    let rev = store.read()?.rev();
    let refused: Outcome = store
        .transact(|t| {
            COUNTS.put(t, &("a", "1"), &count(1))?;
            Err(StoreError::Closed)
        })
        .await;
    assert_eq!(refused, Err(StoreError::Closed));
    assert!(!COUNTS.any(&store.read()?, &())?);
    assert_eq!(store.read()?.rev(), rev);
    Ok(())
}

pub async fn a_transaction_sees_its_own_writes(store: Store) -> Outcome {
    put(&store, &COUNTS, ("a", "old"), 1).await?;
    store
        .transact(|t| {
            assert!(COUNTS.insert(t, &("a", "new"), &count(2))?);
            assert!(!COUNTS.insert(t, &("a", "new"), &count(3))?);
            assert_eq!(COUNTS.get(t, &("a", "new"))?, Some(count(2)));
            assert!(COUNTS.delete(t, &("a", "old"))?);
            assert!(!COUNTS.delete(t, &("a", "old"))?);
            assert_eq!(COUNTS.get(t, &("a", "old"))?, None);
            assert!(COUNTS.update(t, &("a", "new"), |row| row.count += 5)?);
            assert!(!COUNTS.update(t, &("a", "old"), |row| row.count += 5)?);
            Ok::<_, StoreError>(())
        })
        .await?;
    let rows = COUNTS.scan(&store.read()?, &())?;
    assert_eq!(rows, vec![(("a".into(), "new".into()), count(7))]);
    Ok(())
}

pub async fn own_writes_show_in_scans_and_pages(store: Store) -> Outcome {
    for key in ["b", "d", "f", "h"] {
        put(&store, &COUNTS, ("x", key), 1).await?;
    }
    store
        .transact(|t| {
            COUNTS.put(t, &("x", "a"), &count(2))?;
            COUNTS.put(t, &("x", "e"), &count(2))?;
            COUNTS.put(t, &("x", "z"), &count(2))?;
            COUNTS.delete(t, &("x", "b"))?;
            COUNTS.delete(t, &("x", "h"))?;
            let names = |rows: Vec<((String, String), CountRow)>| rows.into_iter().map(|r| r.0.1).collect::<String>();
            assert_eq!(names(COUNTS.scan(t, &("x",))?), "adefz");
            let (page, more) = COUNTS.page(t, &("x",), None, 3)?;
            assert_eq!((names(page), more), ("ade".into(), true));
            let (page, more) = COUNTS.page(t, &("x",), Some(&("x".into(), "e".into())), 3)?;
            assert_eq!((names(page), more), ("fz".into(), false));
            assert_eq!(COUNTS.last(t, &("x",))?.map(|r| r.0.1), Some("z".into()));
            COUNTS.delete(t, &("x", "z"))?;
            assert_eq!(COUNTS.last(t, &("x",))?.map(|r| r.0.1), Some("f".into()));
            assert_eq!(COUNTS.first(t, &("x",))?.map(|r| r.0.1), Some("a".into()));
            assert_eq!(COUNTS.count(t, &())?, 4);
            Ok::<_, StoreError>(())
        })
        .await
}

pub async fn rows_come_in_key_order(store: Store) -> Outcome {
    let keys = [("a", "b"), ("ab", ""), ("a", ""), ("", "z"), ("a\0", "a"), ("b", "a")];
    for key in keys {
        put(&store, &COUNTS, key, 1).await?;
        put(&store, &OTHERS, key, 2).await?;
    }
    let mut sorted = keys.to_vec();
    sorted.sort();
    let rows = COUNTS.scan(&store.read()?, &())?;
    assert!(rows.iter().all(|(_, row)| *row == count(1)), "one table shows another's rows");
    let found: Vec<_> = rows.iter().map(|((a, b), _)| (a.as_str(), b.as_str())).collect();
    assert_eq!(found, sorted);
    assert_eq!(COUNTS.scan(&store.read()?, &("a",))?.len(), 2);
    Ok(())
}

pub async fn pages_cover_everything_once(store: Store) -> Outcome {
    store
        .transact(|t| {
            (0..25).try_for_each(|i| COUNTS.put(t, &("a", &*format!("{i:02}")), &count(i)))?;
            COUNTS.put(t, &("b", "stranger"), &count(99))
        })
        .await?;
    let reader = store.read()?;
    let (mut after, mut seen) = (None, Vec::new());
    loop {
        let (rows, more) = COUNTS.page(&reader, &("a",), after.as_ref(), 7)?;
        assert!(rows.len() == 7 || !more);
        after = rows.last().map(|(key, _)| key.clone());
        seen.extend(rows.into_iter().map(|(_, row)| row.count));
        if !more {
            break;
        }
    }
    assert_eq!(seen, (0..25).collect::<Vec<_>>());
    // A page goes on after a row that has been deleted meanwhile, and a limit of nothing tells whether there is something.
    let gone = ("a".to_owned(), "03x".to_owned());
    assert_eq!(COUNTS.page(&reader, &("a",), Some(&gone), 1)?.0[0].1, count(4));
    assert_eq!(COUNTS.page(&reader, &("a",), None, 0)?, (vec![], true));
    Ok(())
}

/// Runs a transaction of which the first run is overtaken by `meanwhile`, and gives how often it ran.
async fn overtaken(
    store: &Store,
    look: impl Fn(&dyn Reader) -> Outcome + Send + Sync,
    meanwhile: impl FnOnce(&mut crate::Txn) -> Outcome + Send + 'static,
) -> Result<usize, StoreError> {
    let (runs, mut meanwhile) = (AtomicUsize::new(0), Some(meanwhile));
    store
        .transact(|t| {
            look(t)?;
            if runs.fetch_add(1, Ordering::SeqCst) == 0 {
                let (store, mut meanwhile) = (store.clone(), meanwhile.take());
                // On a thread of its own: this closure may not wait for another transaction in its own task.
                std::thread::scope(|s| {
                    s.spawn(move || {
                        futures_executor(store.transact(|t| match meanwhile.take() {
                            Some(f) => f(t),
                            None => panic!("the overtaking transaction met a conflict"),
                        }))
                    })
                    .join()
                    .unwrap()
                })?;
            }
            OTHERS.put(t, &("result", "row"), &count(1))
        })
        .await?;
    Ok(runs.into_inner())
}

/// The overtaking transaction needs no runtime: the store's futures need none.
fn futures_executor<T>(future: impl Future<Output = T>) -> T {
    let wake = Arc::new(ThreadWake(std::thread::current()));
    let waker = std::task::Waker::from(wake);
    let mut context = std::task::Context::from_waker(&waker);
    let mut future = std::pin::pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            std::task::Poll::Ready(value) => return value,
            std::task::Poll::Pending => std::thread::park(),
        }
    }
}

struct ThreadWake(std::thread::Thread);

impl std::task::Wake for ThreadWake {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

pub async fn a_stale_read_runs_again(store: Store) -> Outcome {
    put(&store, &COUNTS, ("a", "1"), 1).await?;
    let runs = overtaken(&store, |r| COUNTS.get(r, &("a", "1")).map(drop), |t| COUNTS.put(t, &("a", "1"), &count(2)));
    assert_eq!(runs.await?, 2);
    Ok(())
}

pub async fn a_stale_read_of_an_absent_key_runs_again(store: Store) -> Outcome {
    let runs = overtaken(&store, |r| COUNTS.get(r, &("a", "1")).map(drop), |t| COUNTS.put(t, &("a", "1"), &count(2)));
    assert_eq!(runs.await?, 2);
    Ok(())
}

pub async fn a_read_key_deleted_meanwhile_runs_again(store: Store) -> Outcome {
    put(&store, &COUNTS, ("a", "1"), 1).await?;
    put(&store, &COUNTS, ("b", "1"), 1).await?;
    let delete = |t: &mut crate::Txn| COUNTS.delete(t, &("a", "1")).map(drop);
    assert_eq!(overtaken(&store, |r| COUNTS.get(r, &("a", "1")).map(drop), delete).await?, 2);
    let delete = |t: &mut crate::Txn| COUNTS.delete(t, &("b", "1")).map(drop);
    assert_eq!(overtaken(&store, |r| COUNTS.scan(r, &("b",)).map(drop), delete).await?, 2);
    Ok(())
}

pub async fn write_skew_is_refused(store: Store) -> Outcome {
    // Two on call; each may leave only while the other stays.
    put(&store, &COUNTS, ("call", "x"), 1).await?;
    put(&store, &COUNTS, ("call", "y"), 1).await?;
    let leave = |store: Store, own: &'static str, other: &'static str| async move {
        store
            .transact(|t| {
                if COUNTS.get(t, &("call", other))?.is_some_and(|row| row.count == 1) {
                    COUNTS.put(t, &("call", own), &count(0))?;
                }
                Ok::<_, StoreError>(())
            })
            .await
    };
    for _ in 0..20 {
        let x = tokio::spawn(leave(store.clone(), "x", "y"));
        let y = tokio::spawn(leave(store.clone(), "y", "x"));
        x.await.unwrap()?;
        y.await.unwrap()?;
        let rows = COUNTS.scan(&store.read()?, &("call",))?;
        assert_eq!(rows.iter().map(|(_, row)| row.count).sum::<u64>(), 1, "both left");
        put(&store, &COUNTS, ("call", "x"), 1).await?;
        put(&store, &COUNTS, ("call", "y"), 1).await?;
    }
    Ok(())
}

pub async fn a_phantom_in_a_scanned_range_is_refused(store: Store) -> Outcome {
    let insert = |t: &mut crate::Txn| COUNTS.insert(t, &("a", "1"), &count(1)).map(drop);
    assert_eq!(overtaken(&store, |r| COUNTS.scan(r, &("a",)).map(drop), insert).await?, 2);
    let stranger = |t: &mut crate::Txn| COUNTS.insert(t, &("b", "1"), &count(1)).map(drop);
    assert_eq!(overtaken(&store, |r| COUNTS.scan(r, &("a",)).map(drop), stranger).await?, 1);
    Ok(())
}

pub async fn a_change_behind_a_full_page_is_no_conflict(store: Store) -> Outcome {
    for key in ["1", "2", "3"] {
        put(&store, &COUNTS, ("a", key), 1).await?;
    }
    let behind = |t: &mut crate::Txn| COUNTS.put(t, &("a", "3"), &count(2));
    assert_eq!(overtaken(&store, |r| COUNTS.first(r, &("a",)).map(drop), behind).await?, 1);
    let before = |t: &mut crate::Txn| COUNTS.put(t, &("a", "0"), &count(2));
    assert_eq!(overtaken(&store, |r| COUNTS.first(r, &("a",)).map(drop), before).await?, 2);
    let newer = |t: &mut crate::Txn| COUNTS.put(t, &("a", "4"), &count(2));
    assert_eq!(overtaken(&store, |r| COUNTS.last(r, &("a",)).map(drop), newer).await?, 2);
    Ok(())
}

pub async fn blind_writes_never_conflict(store: Store) -> Outcome {
    let runs = overtaken(&store, |_| Ok(()), |t| OTHERS.put(t, &("result", "row"), &count(9)));
    assert_eq!(runs.await?, 1);
    Ok(())
}

pub async fn concurrent_increments_add_up(store: Store) -> Outcome {
    let (tasks, each) = (16, 20);
    let running: Vec<_> = (0..tasks)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move {
                for _ in 0..each {
                    store
                        .transact(|t| {
                            let old = COUNTS.get(t, &("sum", "total"))?.map_or(0, |row| row.count);
                            COUNTS.put(t, &("sum", "total"), &count(old + 1))
                        })
                        .await?;
                }
                Outcome::Ok(())
            })
        })
        .collect();
    for task in running {
        task.await.unwrap()?;
    }
    assert_eq!(COUNTS.get(&store.read()?, &("sum", "total"))?, Some(count(tasks * each)));
    Ok(())
}

pub async fn concurrent_scans_hand_out_no_number_twice(store: Store) -> Outcome {
    // How an address is found: the lowest that no row holds.
    let running: Vec<_> = (0..32)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move {
                store
                    .transact(|t| {
                        let free = COUNTS.count(t, &("pool",))?;
                        COUNTS.put(t, &("pool", &*format!("{free:03}")), &count(1))?;
                        Ok::<_, StoreError>(free)
                    })
                    .await
            })
        })
        .collect();
    let mut given = Vec::new();
    for task in running {
        given.push(task.await.unwrap()?);
    }
    given.sort_unstable();
    assert_eq!(given, (0..32).collect::<Vec<_>>());
    Ok(())
}

pub async fn a_long_transaction_gets_through_under_load(store: Store) -> Outcome {
    let stop = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let busy: Vec<_> = (0..4)
        .map(|i| {
            let (store, stop) = (store.clone(), stop.clone());
            tokio::spawn(async move {
                while !stop.load(Ordering::SeqCst) {
                    put(&store, &COUNTS, ("busy", &i.to_string()), i).await?;
                    tokio::task::yield_now().await;
                }
                Outcome::Ok(())
            })
        })
        .collect();
    for _ in 0..5 {
        store
            .transact(|t| {
                let sum: u64 = COUNTS.scan(t, &("busy",))?.iter().map(|(_, row)| row.count).sum();
                std::thread::yield_now();
                COUNTS.put(t, &("long", "sum"), &count(sum))
            })
            .await?;
    }
    stop.store(true, Ordering::SeqCst);
    for task in busy {
        task.await.unwrap()?;
    }
    Ok(())
}

pub async fn a_watch_misses_no_change(store: Store) -> Outcome {
    let mut watch = store.watch(&[&COUNTS.prefix_bytes()]);
    let last = 200;
    let writer = {
        let store = store.clone();
        tokio::spawn(async move {
            for i in 1..=last {
                put(&store, &COUNTS, ("w", "row"), i).await?;
            }
            Outcome::Ok(())
        })
    };
    // Ends only if no wake-up is lost: the last change must be seen after a wake-up, or in the read before it.
    loop {
        let seen = COUNTS.get(&store.read()?, &("w", "row"))?.map_or(0, |row| row.count);
        if seen == last {
            break;
        }
        watch.changed().await.ok_or(StoreError::Closed)?;
    }
    writer.await.unwrap()
}

pub async fn a_watch_wakes_for_its_prefixes_alone(store: Store) -> Outcome {
    let mut watch = store.watch(&[&COUNTS.prefix_bytes_of(&("mine",)), &OTHERS.prefix_bytes()]);
    put(&store, &COUNTS, ("mine", "1"), 1).await?;
    put(&store, &COUNTS, ("mine", "2"), 1).await?;
    let rev = store.read()?.rev();
    put(&store, &COUNTS, ("stranger", "1"), 1).await?;
    // Two changes, one wake-up, with the later's revision; the stranger's made none.
    assert_eq!(watch.changed().await, Some(rev));
    assert!(poll_once(watch.changed()).is_none());
    put(&store, &COUNTS, ("strange", "1"), 1).await?;
    assert!(poll_once(watch.changed()).is_none());
    store.transact(|t| COUNTS.delete(t, &("mine", "1"))).await?;
    assert!(watch.changed().await.is_some());
    put(&store, &OTHERS, ("any", "1"), 1).await?;
    assert!(watch.changed().await.is_some());
    Ok(())
}

fn poll_once<T>(future: impl Future<Output = T>) -> Option<T> {
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    match std::pin::pin!(future).poll(&mut context) {
        std::task::Poll::Ready(value) => Some(value),
        std::task::Poll::Pending => None,
    }
}

pub async fn a_watch_sees_what_it_was_woken_for(store: Store) -> Outcome {
    let mut watch = store.watch(&[&COUNTS.prefix_bytes()]);
    let writer = {
        let store = store.clone();
        tokio::spawn(async move {
            for i in 1..=50 {
                put(&store, &COUNTS, ("w", "row"), i).await?;
            }
            Outcome::Ok(())
        })
    };
    let last = loop {
        let rev = watch.changed().await.ok_or(StoreError::Closed)?;
        let reader = store.read()?;
        assert!(reader.rev() >= rev, "woken for revision {rev}, but a new snapshot shows {}", reader.rev());
        let seen = COUNTS.get(&reader, &("w", "row"))?.map_or(0, |row| row.count);
        if seen == 50 {
            break seen;
        }
    };
    assert_eq!(last, 50);
    writer.await.unwrap()
}

pub async fn too_large_a_commit_is_refused_whole(store: Store) -> Outcome {
    let refused: Outcome = store
        .transact(|t| {
            for i in 0..=crate::MAX_COMMIT_WRITES {
                t.put_bytes(format!("key{i}").into(), bytes::Bytes::new());
            }
            Ok(())
        })
        .await;
    assert!(matches!(refused, Err(StoreError::CommitTooLarge { writes: 100_001, .. })), "{refused:?}");
    let key = bytes::Bytes::from(vec![b'k'; crate::MAX_KEY_BYTES + 1]);
    let refused: Outcome = store
        .transact(|t| {
            t.put_bytes(key.clone(), bytes::Bytes::new());
            Ok(())
        })
        .await;
    assert_eq!(refused, Err(StoreError::KeyTooLong { bytes: crate::MAX_KEY_BYTES + 1 }));
    let all = crate::KeyRange::default();
    assert!(store.read()?.scan_bytes(&all, 1, crate::Direction::Forward)?.is_empty());
    Ok(())
}

pub async fn revisions_rise_by_one(store: Store) -> Outcome {
    let start = store.read()?.rev();
    for i in 1..=3 {
        put(&store, &COUNTS, ("r", "1"), i).await?;
        assert_eq!(store.read()?.rev(), start + i);
    }
    // Nothing written: nothing committed.
    store.transact(|t| COUNTS.get(t, &("r", "1"))).await?;
    assert_eq!(store.read()?.rev(), start + 3);
    Ok(())
}
