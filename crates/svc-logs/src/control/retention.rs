//! Deletes segments whose events have all expired. Reads leave expired events out at once; this gives their space back.

use crate::events::EventStore;
use crate::tables::{GROUPS, STREAMS};
use base::Timestamp;
use futures::future::BoxFuture;
use kernel::controller::Controller;
use kernel::{Deps, Error};
use std::sync::Arc;

/// Groups looked at per snapshot.
const GROUPS_BATCH: usize = 500;

pub struct Retention {
    pub(crate) deps: Deps,
    pub(crate) events: Arc<EventStore>,
}

impl Controller for Retention {
    fn name(&self) -> &'static str {
        "logs-retention"
    }

    fn watches(&self) -> Vec<Vec<u8>> {
        vec![GROUPS.prefix_bytes().to_vec()]
    }

    fn period_ms(&self) -> u64 {
        10 * 60 * 1000
    }

    fn run(&self) -> BoxFuture<'_, Result<Option<Timestamp>, Error>> {
        Box::pin(async move {
            let mut after = None;
            loop {
                let (groups, more) = GROUPS.page(&self.deps.store.read()?, &(), after.as_ref(), GROUPS_BATCH)?;
                after = groups.last().map(|(key, _)| key.clone());
                for ((account, region, group), row) in groups {
                    let Some(cutoff_ms) = row.cutoff_ms(self.deps.now()) else { continue };
                    let streams = STREAMS.scan(&self.deps.store.read()?, &(account, region, group))?;
                    for (_, stream) in streams {
                        let id = stream.stream_id.clone();
                        // One damaged stream must not keep the others from being cleaned.
                        if let Err(error) = self.events.run(move |events| events.expire(&id, cutoff_ms)).await {
                            tracing::warn!(stream_id = stream.stream_id, %error, "expired log events could not be deleted");
                        }
                    }
                }
                if !more {
                    return Ok(None);
                }
            }
        })
    }
}
