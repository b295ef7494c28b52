//! What was worked out from rows, kept for as long as those rows are as they were.
//!
//! A request asks for the same things again and again (who holds a key, which policies hold for a user), and each answer
//! takes many rows to be read and parsed. A [`Memo`] keeps answers with what they were made from; an answer is used again
//! only after the very same bytes were found in the snapshot at hand, so it is never older than the snapshot is.

use bytes::Bytes;
use std::cell::RefCell;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};
use store::{Direction, KeyRange, Reader, Rev, StoreError};

/// Rows and ranges that one answer may come from; one that took more is not kept.
const LOOKS_MAX: usize = 512;

/// One look into the store, and what it found.
enum Look {
    Get { key: Bytes, found: Option<Bytes> },
    Scan { range: KeyRange, limit: usize, direction: Direction, found: Vec<(Bytes, Bytes)> },
}

impl Look {
    fn holds(&self, reader: &dyn Reader) -> Result<bool, StoreError> {
        Ok(match self {
            Look::Get { key, found } => match (reader.get_bytes(key)?, found) {
                (Some(now), Some(before)) => same(&now, before),
                (None, None) => true,
                _ => false,
            },
            Look::Scan { range, limit, direction, found } => {
                let now = reader.scan_bytes(range, *limit, *direction)?;
                now.len() == found.len()
                    && now.iter().zip(found).all(|(now, before)| same(&now.0, &before.0) && same(&now.1, &before.1))
            }
        })
    }
}

/// Rows that did not change are mostly the same bytes in memory, which is told without reading them.
fn same(now: &Bytes, before: &Bytes) -> bool {
    now.len() == before.len() && (now.as_ptr() == before.as_ptr() || now == before)
}

/// Reads for an answer, and remembers what was looked at.
struct Recorder<'a> {
    reader: &'a dyn Reader,
    looks: RefCell<Vec<Look>>,
}

impl Reader for Recorder<'_> {
    fn get_bytes(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        let found = self.reader.get_bytes(key)?;
        self.looks.borrow_mut().push(Look::Get { key: Bytes::copy_from_slice(key), found: found.clone() });
        Ok(found)
    }

    fn scan_bytes(
        &self,
        range: &KeyRange,
        limit: usize,
        direction: Direction,
    ) -> Result<Vec<(Bytes, Bytes)>, StoreError> {
        let found = self.reader.scan_bytes(range, limit, direction)?;
        self.looks.borrow_mut().push(Look::Scan { range: range.clone(), limit, direction, found: found.clone() });
        Ok(found)
    }

    fn rev(&self) -> Rev {
        self.reader.rev()
    }
}

struct Kept<V> {
    answer: Arc<V>,
    looks: Arc<Vec<Look>>,
    /// The revision at which the looks were last found to hold.
    rev: Rev,
}

impl<V> Clone for Kept<V> {
    fn clone(&self) -> Self {
        Self { answer: self.answer.clone(), looks: self.looks.clone(), rev: self.rev }
    }
}

/// Two generations: what was used since the last turn, and what was used before it. When the younger is full it becomes
/// the older, and the older is forgotten.
struct Generations<K, V> {
    young: HashMap<K, Kept<V>>,
    old: HashMap<K, Kept<V>>,
}

/// Answers by what was asked; at most `max` of them. An answer must come from the key and the rows that were read for it,
/// and from nothing else.
pub struct Memo<K, V> {
    generations: Mutex<Generations<K, V>>,
    max: usize,
}

impl<K: Eq + Hash + Clone, V> Memo<K, V> {
    pub fn new(max: usize) -> Self {
        let generations = Generations { young: HashMap::new(), old: HashMap::new() };
        Self { generations: Mutex::new(generations), max }
    }

    /// The answer to `key` as of the reader's snapshot; `work_out` is asked when it is not known, and reads through what it
    /// is given alone. An error is not kept.
    pub fn get<E: From<StoreError>>(
        &self,
        reader: &dyn Reader,
        key: &K,
        work_out: impl FnOnce(&dyn Reader) -> Result<V, E>,
    ) -> Result<Arc<V>, E> {
        if let Some(kept) = self.find(key) {
            if kept.rev == reader.rev() {
                return Ok(kept.answer);
            }
            let mut holds = true;
            for look in kept.looks.iter() {
                if !look.holds(reader)? {
                    holds = false;
                    break;
                }
            }
            if holds {
                let answer = kept.answer.clone();
                self.keep(key, Kept { rev: reader.rev(), ..kept });
                return Ok(answer);
            }
        }
        let recorder = Recorder { reader, looks: RefCell::default() };
        let answer = Arc::new(work_out(&recorder)?);
        let looks = recorder.looks.into_inner();
        if looks.len() <= LOOKS_MAX {
            self.keep(key, Kept { answer: answer.clone(), looks: Arc::new(looks), rev: reader.rev() });
        }
        Ok(answer)
    }

    fn find(&self, key: &K) -> Option<Kept<V>> {
        let generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        generations.young.get(key).or_else(|| generations.old.get(key)).cloned()
    }

    fn keep(&self, key: &K, kept: Kept<V>) {
        let mut generations = self.generations.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = generations.young.get_mut(key) {
            *known = kept;
            return;
        }
        if generations.young.len() >= self.max / 2 {
            generations.old = std::mem::take(&mut generations.young);
        }
        generations.young.insert(key.clone(), kept);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use store::conformance::{COUNTS, count};
    use store::{Store, StoreError};

    /// The sum of all counts under a name, and how often it was worked out.
    struct Sums {
        memo: Memo<&'static str, u64>,
        worked_out: AtomicUsize,
    }

    impl Sums {
        fn new(max: usize) -> Self {
            Self { memo: Memo::new(max), worked_out: AtomicUsize::new(0) }
        }

        fn of(&self, reader: &dyn Reader, name: &'static str) -> u64 {
            let sum = self.memo.get(reader, &name, |reader| {
                self.worked_out.fetch_add(1, Ordering::SeqCst);
                let rows = COUNTS.scan(reader, &(name,))?;
                let extra = COUNTS.get(reader, &("extra", name))?.map_or(0, |row| row.count);
                Ok::<_, StoreError>(rows.iter().map(|(_, row)| row.count).sum::<u64>() + extra)
            });
            *sum.unwrap()
        }

        fn worked_out(&self) -> usize {
            self.worked_out.load(Ordering::SeqCst)
        }
    }

    async fn put(store: &Store, key: (&str, &str), value: u64) {
        store.transact(|t| COUNTS.put(t, &key, &count(value))).await.unwrap();
    }

    #[tokio::test]
    async fn an_answer_holds_while_its_rows_do_and_no_longer() {
        let (store, sums) = (Store::memory(), Sums::new(16));
        put(&store, ("a", "1"), 1).await;
        let before = store.read().unwrap();
        assert_eq!((sums.of(&before, "a"), sums.of(&before, "a"), sums.worked_out()), (1, 1, 1));
        // Another row changes: the same answer, found to hold.
        put(&store, ("b", "1"), 9).await;
        assert_eq!((sums.of(&store.read().unwrap(), "a"), sums.worked_out()), (1, 1));
        // A row of a scanned range joins, changes, goes.
        put(&store, ("a", "2"), 2).await;
        assert_eq!((sums.of(&store.read().unwrap(), "a"), sums.worked_out()), (3, 2));
        put(&store, ("a", "2"), 3).await;
        assert_eq!((sums.of(&store.read().unwrap(), "a"), sums.worked_out()), (4, 3));
        store.transact(|t| COUNTS.delete(t, &("a", "2"))).await.unwrap();
        assert_eq!((sums.of(&store.read().unwrap(), "a"), sums.worked_out()), (1, 4));
        // A row that was looked for in vain comes to be.
        put(&store, ("extra", "a"), 5).await;
        assert_eq!((sums.of(&store.read().unwrap(), "a"), sums.worked_out()), (6, 5));
        // A snapshot from before sees what was then.
        assert_eq!(sums.of(&before, "a"), 1);
        assert_eq!(sums.of(&store.read().unwrap(), "a"), 6);
    }

    #[tokio::test]
    async fn a_row_written_again_with_the_same_content_changes_nothing() {
        let (store, sums) = (Store::memory(), Sums::new(16));
        put(&store, ("a", "1"), 1).await;
        sums.of(&store.read().unwrap(), "a");
        put(&store, ("a", "1"), 1).await;
        assert_eq!((sums.of(&store.read().unwrap(), "a"), sums.worked_out()), (1, 1));
    }

    #[tokio::test]
    async fn no_more_is_kept_than_the_bound() {
        const NAMES: [&str; 6] = ["a", "b", "c", "d", "e", "f"];
        let (store, sums) = (Store::memory(), Sums::new(4));
        let reader = store.read().unwrap();
        for name in NAMES {
            sums.of(&reader, name);
        }
        let generations = sums.memo.generations.lock().unwrap();
        assert!(generations.young.len() + generations.old.len() <= 4);
    }
}
