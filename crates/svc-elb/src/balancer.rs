//! The connected proxy, in memory: which session counts, and what it has applied.

use crate::plan::drain::ProxyView;
use std::sync::{Mutex, PoisonError};
use tokio::sync::watch;

/// One proxy serves an installation: a new connection takes the place of the one before, which is then closed.
pub struct Balancer {
    /// Number of the latest session.
    latest: watch::Sender<u64>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    connected: bool,
    generation_applied: u64,
}

impl Default for Balancer {
    fn default() -> Self {
        Self { latest: watch::Sender::new(0), state: Mutex::default() }
    }
}

impl Balancer {
    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn view(&self) -> ProxyView {
        let state = self.state();
        ProxyView { connected: state.connected, generation_applied: state.generation_applied }
    }

    /// A session that ends when it is dropped or a later one begins.
    pub fn begin(self: &std::sync::Arc<Self>, generation_applied: u64) -> Session {
        let mut number = 0;
        let mut state = self.state();
        self.latest.send_modify(|latest| {
            *latest += 1;
            number = *latest;
        });
        *state = State { connected: true, generation_applied };
        drop(state);
        Session { number, balancer: self.clone(), latest: self.latest.subscribe() }
    }
}

pub struct Session {
    number: u64,
    balancer: std::sync::Arc<Balancer>,
    latest: watch::Receiver<u64>,
}

impl Session {
    /// Notes the tables in force. False when a later session took over.
    pub fn applied(&self, generation: u64) -> bool {
        let mut state = self.balancer.state();
        let current = *self.balancer.latest.borrow() == self.number;
        if current {
            state.generation_applied = generation;
        }
        current
    }

    /// Ends when a later session took over.
    pub async fn superseded(&mut self) {
        let number = self.number;
        // The sender lives as long as `balancer`.
        let _ = self.latest.wait_for(|latest| *latest != number).await;
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let mut state = self.balancer.state();
        if *self.balancer.latest.borrow() == self.number {
            *state = State::default();
        }
    }
}
