//! Forgets client tokens that have expired, whichever service they were given to.

use base::Timestamp;
use futures::future::BoxFuture;
use kernel::controller::Controller;
use kernel::{Deps, Error, idempotency};

/// Tokens forgotten in one transaction; the rest goes in the next.
const TOKENS_PER_PASS: usize = 1_000;
const PERIOD_MS: u64 = 10 * 60 * 1000;

pub struct TokenSweep {
    pub deps: Deps,
}

impl Controller for TokenSweep {
    fn name(&self) -> &'static str {
        "client-token-sweep"
    }

    fn watches(&self) -> Vec<Vec<u8>> {
        Vec::new()
    }

    fn period_ms(&self) -> u64 {
        PERIOD_MS
    }

    fn run(&self) -> BoxFuture<'_, Result<Option<Timestamp>, Error>> {
        Box::pin(async move {
            let now = self.deps.now();
            let forgotten = self.deps.store.transact(|txn| idempotency::sweep(txn, now, TOKENS_PER_PASS)).await?;
            Ok((forgotten == TOKENS_PER_PASS).then_some(now))
        })
    }
}
