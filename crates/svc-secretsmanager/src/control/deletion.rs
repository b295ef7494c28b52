//! Deletes secrets for good at the end of their recovery windows.

use crate::names::SecretKey;
use crate::tables::{DELETIONS, SECRETS, delete_for_good};
use base::Timestamp;
use futures::future::BoxFuture;
use kernel::controller::Controller;
use kernel::{Deps, Error};

pub struct Deletion {
    pub(crate) deps: Deps,
}

impl Deletion {
    /// Deletes what is due first. `Ok(Err(at))`: nothing is due before `at`, or ever.
    async fn next(&self) -> Result<Result<(), Option<Timestamp>>, Error> {
        let now = self.deps.now();
        self.deps
            .store
            .transact(|txn| {
                let first = DELETIONS.first(txn, &())?;
                let Some(((at, account, region, name), _)) = first else { return Ok(Err(None)) };
                if at > now {
                    return Ok(Err(Some(at)));
                }
                let key = SecretKey { account, region, name };
                if let Some(row) = SECRETS.get(txn, &(&key.account, key.region, &key.name))?
                    && row.deletion.as_ref().is_some_and(|deletion| deletion.delete_at == at)
                {
                    delete_for_good(txn, &key, &row)?;
                    tracing::info!(secret = key.name, "the recovery window is over: the secret was deleted");
                }
                DELETIONS.delete(txn, &(at, &key.account, key.region, &key.name))?;
                Ok(Ok(()))
            })
            .await
    }
}

impl Controller for Deletion {
    fn name(&self) -> &'static str {
        "secretsmanager-deletion"
    }

    fn watches(&self) -> Vec<Vec<u8>> {
        vec![DELETIONS.prefix_bytes().to_vec()]
    }

    fn period_ms(&self) -> u64 {
        10 * 60 * 1000
    }

    fn run(&self) -> BoxFuture<'_, Result<Option<Timestamp>, Error>> {
        Box::pin(async move {
            loop {
                if let Err(wake_at) = self.next().await? {
                    return Ok(wake_at);
                }
            }
        })
    }
}
