//! The memory backend under the suite, and the pieces below it.

use crate::{
    Backend, Commit, Component, Key, KeyRange, MemoryBackend, RecentCommits, Row, Store, StoreError, Table, Txn,
};
use base::{Region, Timestamp};
use bytes::Bytes;
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

mod memory {
    fn open() -> (std::sync::Arc<dyn crate::Backend>, ()) {
        (std::sync::Arc::new(crate::MemoryBackend::new()), ())
    }

    crate::conformance_tests!(open);
}

fn encoded(key: &impl Key) -> Vec<u8> {
    let mut out = Vec::new();
    key.encode(&mut out);
    out
}

/// Texts that hit the escapes, and ordinary ones.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof!["[\0\u{1}a\u{ff}]{0,4}", ".{0,12}"]
}

fn assert_same_order<K: Key + Ord>(a: &K, b: &K) {
    assert_eq!(encoded(a).cmp(&encoded(b)), a.cmp(b), "{a:?} {b:?}");
    assert_eq!(&K::decode(&encoded(a)).unwrap(), a);
}

proptest! {
    #[test]
    fn keys_compare_as_their_bytes_and_come_back(
        a in (texts(), any::<u64>(), texts()), b in (texts(), any::<u64>(), texts()),
        t in any::<i64>(), u in any::<i64>(), r in 0usize..32, s in 0usize..32,
    ) {
        assert_same_order(&a, &b);
        assert_same_order(&(a.0.clone(), a.2.clone()), &(b.0.clone(), b.2.clone()));
        assert_same_order(&(a.0.clone(), b.2.clone()), &(a.0.clone(), a.2.clone()));
        assert_same_order(&(Timestamp(t), a.0.clone()), &(Timestamp(u), b.0.clone()));
        assert_same_order(&(a.1 as u32, t), &(b.1 as u32, u));
        let region = |i: usize| Region::all().nth(i).unwrap();
        assert_same_order(&(region(r), true), &(region(s), false));
    }

    #[test]
    fn a_key_is_under_its_prefix_and_under_no_other(a in (texts(), texts()), b in texts()) {
        let mut prefix = Vec::new();
        b.encode(&mut prefix);
        let key = encoded(&a);
        prop_assert_eq!(key.starts_with(&prefix), a.0 == b);
        prop_assert_eq!(KeyRange::prefix(&prefix).contains(&key), a.0 == b);
    }

    #[test]
    fn damaged_keys_are_refused_and_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..24)) {
        if let Ok(key) = <(String, u16, String)>::decode(&bytes) {
            prop_assert_eq!(&encoded(&key), &bytes);
        }
        let _ = <(base::AccountId, Region, Timestamp, bool)>::decode(&bytes);
    }

    #[test]
    fn transactions_do_what_a_map_does(
        transactions in proptest::collection::vec((proptest::collection::vec(operations(), 1..8), any::<bool>()), 1..12)
    ) {
        let store = Store::memory();
        let mut model = BTreeMap::new();
        for (operations, aborts) in transactions {
            let mut next = model.clone();
            let result = futures::executor::block_on(store.transact(|t| {
                next = model.clone();
                operations.iter().try_for_each(|operation| apply(t, &mut next, operation))?;
                if aborts { Err(StoreError::Closed) } else { Ok(()) }
            }));
            prop_assert_eq!(result.is_err(), aborts);
            if !aborts {
                model = next;
            }
            let rows = THINGS.scan(&store.read().unwrap(), &()).unwrap();
            let rows: BTreeMap<_, _> = rows.into_iter().map(|((a, b), row)| ((a, b), row.size)).collect();
            prop_assert_eq!(&rows, &model);
        }
    }
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct ThingRow {
    size: u8,
}

impl Row for ThingRow {}

static THINGS: Table<(u8, u8), ThingRow> = Table::new("test/things", 1);

#[derive(Clone, Debug)]
enum Operation {
    Put(u8, u8, u8),
    Insert(u8, u8, u8),
    Delete(u8, u8),
    Get(u8, u8),
    Scan(u8),
    Page(u8, Option<(u8, u8)>, usize),
    Last(u8),
}

fn operations() -> impl Strategy<Value = Operation> {
    let (a, b) = (0u8..3, 0u8..5);
    prop_oneof![
        (a.clone(), b.clone(), any::<u8>()).prop_map(|(a, b, v)| Operation::Put(a, b, v)),
        (a.clone(), b.clone(), any::<u8>()).prop_map(|(a, b, v)| Operation::Insert(a, b, v)),
        (a.clone(), b.clone()).prop_map(|(a, b)| Operation::Delete(a, b)),
        (a.clone(), b.clone()).prop_map(|(a, b)| Operation::Get(a, b)),
        a.clone().prop_map(Operation::Scan),
        (a.clone(), proptest::option::of((a.clone(), b)), 0usize..4).prop_map(|(a, k, n)| Operation::Page(a, k, n)),
        a.prop_map(Operation::Last),
    ]
}

fn apply(t: &mut Txn, model: &mut BTreeMap<(u8, u8), u8>, operation: &Operation) -> Result<(), StoreError> {
    let sizes = |rows: Vec<((u8, u8), ThingRow)>| rows.into_iter().map(|(k, row)| (k, row.size)).collect::<Vec<_>>();
    let under = |model: &BTreeMap<(u8, u8), u8>, a: u8| -> Vec<((u8, u8), u8)> {
        model.range((a, 0)..=(a, u8::MAX)).map(|(k, v)| (*k, *v)).collect()
    };
    match *operation {
        Operation::Put(a, b, size) => {
            THINGS.put(t, &(a, b), &ThingRow { size })?;
            model.insert((a, b), size);
        }
        Operation::Insert(a, b, size) => {
            let inserted = THINGS.insert(t, &(a, b), &ThingRow { size })?;
            assert_eq!(inserted, !model.contains_key(&(a, b)));
            model.entry((a, b)).or_insert(size);
        }
        Operation::Delete(a, b) => {
            assert_eq!(THINGS.delete(t, &(a, b))?, model.remove(&(a, b)).is_some())
        }
        Operation::Get(a, b) => {
            assert_eq!(THINGS.get(t, &(a, b))?.map(|row| row.size), model.get(&(a, b)).copied());
        }
        Operation::Scan(a) => assert_eq!(sizes(THINGS.scan(t, &(a,))?), under(model, a)),
        Operation::Page(a, after, limit) => {
            let (rows, more) = THINGS.page(t, &(a,), after.as_ref(), limit)?;
            let mut expected = under(model, a);
            expected.retain(|(k, _)| after.is_none_or(|after| *k > after));
            assert_eq!(more, expected.len() > limit);
            expected.truncate(limit);
            assert_eq!(sizes(rows), expected);
        }
        Operation::Last(a) => {
            assert_eq!(THINGS.last(t, &(a,))?.map(|(k, row)| (k, row.size)), under(model, a).pop());
        }
    }
    Ok(())
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct OldRow {
    size: u8,
}

impl Row for OldRow {}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct NewRow {
    size_bytes: u64,
}

impl Row for NewRow {
    const VERSION: u8 = 2;

    fn upgrade(version: u8, json: &[u8]) -> Result<Self, String> {
        match version {
            1 => {
                let old: OldRow = serde_json::from_slice(json).map_err(|e| e.to_string())?;
                Ok(Self { size_bytes: u64::from(old.size) * 1024 })
            }
            other => Err(format!("version {other} never existed")),
        }
    }
}

#[tokio::test]
async fn older_rows_are_upgraded_and_newer_ones_refused_by_name() {
    static OLD: Table<(String,), OldRow> = Table::new("test/sized", 1);
    static NEW: Table<(String,), NewRow> = Table::new("test/sized", 1);
    let store = Store::memory();
    store.transact(|t| OLD.put(t, &("a",), &OldRow { size: 3 })).await.unwrap();
    assert_eq!(NEW.get(&store.read().unwrap(), &("a",)).unwrap(), Some(NewRow { size_bytes: 3072 }));
    store.transact(|t| NEW.put(t, &("a",), &NewRow { size_bytes: 1 })).await.unwrap();
    let refused = OLD.get(&store.read().unwrap(), &("a",)).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "table test/sized: row (\"a\",) has version 2, newer than version 1 of this release; start the newer release again"
    );
    assert!(matches!(OLD.scan(&store.read().unwrap(), &()), Err(StoreError::NewerRow { .. })));
}

#[tokio::test]
async fn damaged_rows_and_keys_are_named() {
    let store = Store::memory();
    let mut key = THINGS.prefix_bytes().to_vec();
    key.extend([1, 2]);
    let put = async |key: &[u8], value: &'static [u8]| {
        let key = Bytes::copy_from_slice(key);
        let done: Result<(), StoreError> = store
            .transact(|t| {
                t.put_bytes(key.clone(), Bytes::from_static(value));
                Ok(())
            })
            .await;
        done.unwrap();
    };
    for (value, reason) in [
        (&b""[..], "it is empty"),
        (b"\x01{", "EOF"),
        (b"\x00{}", "no upgrade from version 0 to 1"),
        (b"\x01{\"size\":\"x\"}", "invalid type"),
    ] {
        put(&key, value).await;
        let error = THINGS.get(&store.read().unwrap(), &(1, 2)).unwrap_err().to_string();
        assert!(error.contains("test/things") && error.contains("(1, 2)") && error.contains(reason), "{error}");
    }
    put(&key, b"\x01{\"size\":1}").await;
    key.push(9);
    put(&key, b"\x01{\"size\":1}").await;
    let error = THINGS.scan(&store.read().unwrap(), &()).unwrap_err();
    assert!(matches!(error, StoreError::BadKey { ref table, .. } if table == "test/things"), "{error}");
}

#[test]
fn a_base_older_than_what_is_remembered_conflicts() {
    let mut recent = RecentCommits::with_capacity(0, 2);
    for rev in 1..=4 {
        recent.push(rev, vec![Bytes::from(format!("k{rev}"))]);
    }
    let commit = |base, read: &str| Commit { base, reads: vec![Bytes::from(read.to_owned())], ..Commit::default() };
    assert!(recent.conflicts(&commit(1, "untouched")), "revision 2 is forgotten, so nothing is known");
    assert!(!recent.conflicts(&commit(2, "untouched")));
    assert!(recent.conflicts(&commit(2, "k3")));
    assert!(!recent.conflicts(&commit(3, "k3")));
    assert!(!recent.conflicts(&Commit { base: 0, ..Commit::default() }), "a blind write depends on nothing");
    // A group that did not reach the disk is forgotten again, also when it was larger than what is remembered.
    recent.push(5, (0..5).map(|i| Bytes::from(format!("big{i}"))).collect());
    recent.truncate(4);
    assert!(!recent.conflicts(&commit(4, "big1")));
    assert!(recent.conflicts(&commit(3, "k4")));
}

#[test]
fn ranges_end_where_their_prefix_does() {
    let range = KeyRange::prefix(&[1, 0xff]);
    assert_eq!(range.end.as_deref(), Some(&[2][..]));
    assert!(range.contains(&[1, 0xff, 0xff]) && !range.contains(&[2]) && !range.contains(&[1, 0xfe]));
    assert_eq!(KeyRange::prefix(&[0xff, 0xff]).end, None);
    assert!(KeyRange::prefix(&[]).contains(&[]));
}

#[test]
fn transactions_can_be_spawned() {
    fn assert_send<T: Send>(_: T) {}
    let store = Store::new(Arc::new(MemoryBackend::new()) as Arc<dyn Backend>);
    assert_send(store.transact(|t| THINGS.exists(t, &(1, 2))));
}

#[tokio::test]
async fn a_watch_ends_with_its_backend() {
    let store = Store::memory();
    let mut watch = store.watch(&[b""]);
    drop(store);
    assert_eq!(watch.changed().await, None);
}
