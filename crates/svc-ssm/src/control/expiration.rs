//! Deletes parameters whose Expiration policy says so. Reads leave them out from that moment; this gives their space and
//! their place in the quota back.

use crate::tables::{EXPIRATIONS, PARAMETERS, delete};
use base::Timestamp;
use futures::future::BoxFuture;
use kernel::controller::Controller;
use kernel::{Deps, Error};

pub struct Expiration {
    pub(crate) deps: Deps,
}

impl Expiration {
    /// Deletes what expires first. `Ok(Err(at))`: nothing expires before `at`, or ever.
    async fn next(&self) -> Result<Result<(), Option<Timestamp>>, Error> {
        let now = self.deps.now();
        self.deps
            .store
            .transact(|txn| {
                let first = EXPIRATIONS.first(txn, &())?;
                let Some(((at, account, region, name), _)) = first else { return Ok(Err(None)) };
                if at > now {
                    return Ok(Err(Some(at)));
                }
                if let Some(row) =
                    PARAMETERS.get(txn, &(&account, region, &name))?.filter(|it| it.expires_at == Some(at))
                {
                    delete(txn, &account, region, &name, &row)?;
                    tracing::info!(parameter = name, "the parameter has expired and was deleted");
                }
                EXPIRATIONS.delete(txn, &(at, &account, region, &name))?;
                Ok(Ok(()))
            })
            .await
    }
}

impl Controller for Expiration {
    fn name(&self) -> &'static str {
        "ssm-expiration"
    }

    fn watches(&self) -> Vec<Vec<u8>> {
        vec![EXPIRATIONS.prefix_bytes().to_vec()]
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
