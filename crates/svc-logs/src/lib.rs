//! CloudWatch Logs: groups and streams in the store, their events in an append-only store of segment files.
//!
//! Wiring needs [`Logs::new`], [`Logs::controllers`] and [`access()`].

mod access;
mod api;
mod control;
mod convert;
mod errors;
mod events;
mod filter;
mod handlers;
mod model;
mod plan;
mod tables;

#[cfg(test)]
mod tests;

pub use access::access;

use events::EventStore;
use kernel::Deps;
use kernel::controller::Controller;
use std::path::PathBuf;
use std::sync::Arc;

/// The service behind the `logs` endpoint.
pub struct Logs {
    deps: Deps,
    events: Arc<EventStore>,
}

impl Logs {
    /// Events are kept under `dir`, which is this service's alone; it is made when the first event comes.
    pub fn new(deps: Deps, dir: PathBuf) -> Arc<Self> {
        Arc::new(Self { deps, events: EventStore::new(dir) })
    }

    pub fn controllers(self: &Arc<Self>) -> Vec<Arc<dyn Controller>> {
        let (deps, events) = (self.deps.clone(), self.events.clone());
        vec![
            Arc::new(control::Retention { deps: deps.clone(), events: events.clone() }),
            Arc::new(control::Orphans { deps, events }),
        ]
    }

    /// Deletes the files of streams whose rows are gone. What fails here is left to the controller.
    async fn forget(&self, stream_ids: Vec<String>) {
        let deleted = self.events.run(move |events| stream_ids.iter().try_for_each(|id| events.delete(id)));
        if let Err(error) = deleted.await {
            tracing::warn!(%error, "the files of a deleted log stream are still there; they will be deleted later");
        }
    }
}
