//! Which nodes have an open ACS session in this process.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;

#[derive(Default)]
pub(crate) struct Sessions(Mutex<Open>);

#[derive(Default)]
struct Open {
    last_number: u64,
    by_node: BTreeMap<String, Entry>,
}

struct Entry {
    number: u64,
    /// The node acknowledged a network state of this session.
    ready: bool,
    close: watch::Sender<bool>,
}

/// A session's own place among the open ones.
pub(crate) struct Ticket {
    pub(crate) node_id: String,
    number: u64,
    /// Turns true when another session of the node takes over.
    pub(crate) closed: watch::Receiver<bool>,
}

impl Sessions {
    fn lock(&self) -> MutexGuard<'_, Open> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens a session; one that the node had before is told to close.
    pub(crate) fn open(&self, node_id: &str) -> Ticket {
        let mut open = self.lock();
        open.last_number += 1;
        let number = open.last_number;
        let (close, closed) = watch::channel(false);
        if let Some(before) = open.by_node.insert(node_id.to_owned(), Entry { number, ready: false, close }) {
            before.close.send_replace(true);
        }
        Ticket { node_id: node_id.to_owned(), number, closed }
    }

    /// Answers whether it was still the node's session.
    pub(crate) fn close(&self, ticket: &Ticket) -> bool {
        let mut open = self.lock();
        let current = open.by_node.get(&ticket.node_id).is_some_and(|entry| entry.number == ticket.number);
        if current {
            open.by_node.remove(&ticket.node_id);
        }
        current
    }

    pub(crate) fn set_ready(&self, ticket: &Ticket) {
        if let Some(entry) = self.lock().by_node.get_mut(&ticket.node_id)
            && entry.number == ticket.number
        {
            entry.ready = true;
        }
    }

    pub(crate) fn is_open(&self, node_id: &str) -> bool {
        self.lock().by_node.contains_key(node_id)
    }

    pub(crate) fn any_ready(&self) -> bool {
        self.lock().by_node.values().any(|entry| entry.ready)
    }
}
