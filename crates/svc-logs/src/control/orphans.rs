//! Deletes the files of streams that no longer exist: those whose deletion was cut short.

use crate::events::EventStore;
use crate::tables::STREAM_IDS;
use base::Timestamp;
use futures::future::BoxFuture;
use kernel::controller::Controller;
use kernel::{Deps, Error};
use std::sync::Arc;

pub struct Orphans {
    pub(crate) deps: Deps,
    pub(crate) events: Arc<EventStore>,
}

impl Controller for Orphans {
    fn name(&self) -> &'static str {
        "logs-orphans"
    }

    fn watches(&self) -> Vec<Vec<u8>> {
        Vec::new()
    }

    fn period_ms(&self) -> u64 {
        15 * 60 * 1000
    }

    fn run(&self) -> BoxFuture<'_, Result<Option<Timestamp>, Error>> {
        Box::pin(async move {
            // Files first, rows after: a stream has its row before it has files, so what has none now is gone for good.
            let ids = self.events.run(|events| events.stream_ids()).await.map_err(crate::errors::events_failed)?;
            for id in ids {
                if STREAM_IDS.exists(&self.deps.store.read()?, &(&id,))? {
                    continue;
                }
                let gone = id.clone();
                if let Err(error) = self.events.run(move |events| events.delete(&gone)).await {
                    tracing::warn!(stream_id = id, %error, "the files of a deleted log stream could not be deleted");
                }
            }
            Ok(None)
        })
    }
}
