//! Gives up blobs that no image has used for a day, then has the blob store drop what no repository links, and abandoned uploads.

use crate::Ecr;
use crate::images;
use crate::tables::{LINKS, UNUSED};
use base::Timestamp;
use futures::future::BoxFuture;
use kernel::Error;
use kernel::controller::Controller;
use std::sync::Arc;

const PERIOD_MS: u64 = 5 * 60 * 1000;
/// A blob that no image uses stays linked this long: its manifest may be on its way behind other, larger blobs.
pub const UNUSED_LINK_LIFETIME_MS: i64 = 24 * 3600 * 1000;
/// Links given up in one transaction.
const LINKS_PER_TRANSACTION: usize = 500;

pub struct Sweep {
    ecr: Arc<Ecr>,
}

impl Sweep {
    pub fn new(ecr: Arc<Ecr>) -> Self {
        Self { ecr }
    }

    /// Gives up links that are due, a bounded number of them; answers how many it looked at.
    async fn unlink_unused(&self, now: Timestamp) -> Result<usize, Error> {
        self.ecr
            .deps
            .store
            .transact(|txn| -> Result<usize, Error> {
                let (rows, _) = UNUSED.page(txn, &(), None, LINKS_PER_TRANSACTION)?;
                let due =
                    rows.into_iter().take_while(|((since, _, _), _)| now.since_ms(*since) >= UNUSED_LINK_LIFETIME_MS);
                let mut seen = 0;
                for (key, _) in due {
                    seen += 1;
                    let (since, id, digest) = &key;
                    let linked = LINKS.get(txn, &(id, digest))?.is_some_and(|link| link.unused_since == Some(*since));
                    match digest.parse() {
                        Ok(blob) if linked => {
                            images::unlink(txn, id, &blob)?;
                        }
                        _ => {}
                    }
                    UNUSED.delete(txn, &key)?;
                }
                Ok(seen)
            })
            .await
    }
}

impl Controller for Sweep {
    fn name(&self) -> &'static str {
        "ecr-sweep"
    }

    fn watches(&self) -> Vec<Vec<u8>> {
        // Everything it does is a matter of time.
        Vec::new()
    }

    fn period_ms(&self) -> u64 {
        PERIOD_MS
    }

    fn run(&self) -> BoxFuture<'_, Result<Option<Timestamp>, Error>> {
        Box::pin(async move {
            let now = self.ecr.deps.now();
            while self.unlink_unused(now).await? == LINKS_PER_TRANSACTION {}
            let report = self.ecr.blobs.sweep(now, self.ecr.as_ref()).await.map_err(crate::api::registry_failed)?;
            if report != oci_registry::SweepReport::default() {
                tracing::info!(
                    blobs = report.blobs_removed,
                    bytes = report.bytes_removed,
                    uploads = report.uploads_expired,
                    "the registry dropped content that nothing uses"
                );
            }
            Ok(None)
        })
    }
}
