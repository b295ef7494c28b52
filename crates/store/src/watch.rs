//! Wake-ups on change.

use crate::Rev;
use bytes::Bytes;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::watch;

/// Wakes when a key under its prefixes changes. Level-triggered: changes made between two calls of [`Watch::changed`] (or since
/// the watch was made) wake the next call at once, as one wake-up. It holds a single revision, so it can neither lag nor grow.
///
/// Make the watch *before* the first read, then loop `read, act, changed().await`: no change is missed.
#[derive(Debug)]
pub struct Watch {
    receiver: watch::Receiver<Rev>,
    // Keeps the hub's entry count honest: dropped with the watch.
    _registration: Registration,
}

impl Watch {
    /// Waits for a change not yet reported and gives the latest revision that made one. Cancel-safe.
    /// `None`: the backend is gone, nothing will change any more.
    pub async fn changed(&mut self) -> Option<Rev> {
        self.receiver.changed().await.ok()?;
        Some(*self.receiver.borrow_and_update())
    }
}

#[derive(Debug, Default)]
struct Watchers {
    next_id: u64,
    by_id: HashMap<u64, (Vec<Bytes>, watch::Sender<Rev>)>,
}

/// The watches of a backend, which calls [`WatchHub::publish`] for every commit once it is visible in new snapshots.
#[derive(Debug, Default)]
pub struct WatchHub(Arc<Mutex<Watchers>>);

#[derive(Debug)]
struct Registration {
    id: u64,
    watchers: std::sync::Weak<Mutex<Watchers>>,
}

impl Drop for Registration {
    fn drop(&mut self) {
        if let Some(watchers) = self.watchers.upgrade() {
            watchers.lock().unwrap_or_else(PoisonError::into_inner).by_id.remove(&self.id);
        }
    }
}

impl WatchHub {
    /// A watch on every key that starts with one of `prefixes`.
    pub fn watch(&self, prefixes: &[&[u8]]) -> Watch {
        let (sender, receiver) = watch::channel(0);
        let mut watchers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let id = watchers.next_id;
        watchers.next_id += 1;
        watchers.by_id.insert(id, (prefixes.iter().map(|p| Bytes::copy_from_slice(p)).collect(), sender));
        Watch { receiver, _registration: Registration { id, watchers: Arc::downgrade(&self.0) } }
    }

    /// Wakes the watches that one of `keys` concerns.
    pub fn publish<'a>(&self, rev: Rev, keys: impl Iterator<Item = &'a Bytes> + Clone) {
        let watchers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (prefixes, sender) in watchers.by_id.values() {
            if keys.clone().any(|key| prefixes.iter().any(|prefix| key.starts_with(prefix))) {
                sender.send_replace(rev);
            }
        }
    }

    /// Wakes every watch: after a fault that leaves it open what became visible.
    pub fn publish_all(&self, rev: Rev) {
        let watchers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (_, sender) in watchers.by_id.values() {
            sender.send_replace(rev);
        }
    }
}
