//! What waits on disk of containers that ended: bounded for the node as a whole.

use std::sync::{Arc, Mutex, PoisonError};

/// Bytes of output of containers that ended, of all of the node together. A container that runs waits with its output
/// instead, once its own spool is full.
pub const BACKLOG_BYTES_MAX: u64 = 256 << 20;

struct Waiting {
    container_id: String,
    bytes: u64,
}

/// The containers that ended and whose lines are not all handed on, the longest waiting first.
#[derive(Clone)]
pub struct Backlog {
    bytes_max: u64,
    waiting: Arc<Mutex<Vec<Waiting>>>,
}

impl Backlog {
    pub fn new(bytes_max: u64) -> Self {
        Self { bytes_max, waiting: Arc::default() }
    }

    pub fn enter(&self, container_id: &str, bytes: u64) {
        let mut waiting = self.lock();
        if !waiting.iter().any(|w| w.container_id == container_id) {
            waiting.push(Waiting { container_id: container_id.to_owned(), bytes });
        }
    }

    pub fn leave(&self, container_id: &str) {
        self.lock().retain(|w| w.container_id != container_id);
    }

    pub fn has_ended(&self, container_id: &str) -> bool {
        self.lock().iter().any(|w| w.container_id == container_id)
    }

    pub fn set(&self, container_id: &str, bytes: u64) {
        if let Some(entry) = self.lock().iter_mut().find(|w| w.container_id == container_id) {
            entry.bytes = bytes;
        }
    }

    /// Whether the container's oldest lines have to make room: it and those that ended later have more than the bound.
    pub fn is_over(&self, container_id: &str) -> bool {
        let waiting = self.lock();
        let Some(position) = waiting.iter().position(|w| w.container_id == container_id) else { return false };
        waiting[position..].iter().map(|w| w.bytes).sum::<u64>() > self.bytes_max
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Waiting>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_make_room_and_only_those() {
        let backlog = Backlog::new(100);
        for (id, bytes) in [("a", 60), ("b", 60), ("c", 30)] {
            backlog.enter(id, bytes);
        }
        let over = || ["a", "b", "c", "runs"].map(|id| backlog.is_over(id));
        assert_eq!(over(), [true, false, false, false]);
        backlog.set("a", 10);
        assert_eq!(over(), [false; 4]);
        backlog.enter("d", 40);
        assert_eq!(over(), [true, true, false, false]);
        backlog.leave("b");
        backlog.enter("c", 1_000);
        assert_eq!(over(), [false; 4], "entered once");
        assert!(backlog.has_ended("c") && !backlog.has_ended("b"));
    }
}
