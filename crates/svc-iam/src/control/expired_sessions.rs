//! Forgets credentials some time after they ended, so that until then a caller learns that they are expired, not unknown.

use crate::tables::{SESSIONS, SESSIONS_BY_END, delete_session};
use base::Timestamp;
use futures::future::BoxFuture;
use kernel::controller::Controller;
use kernel::{Deps, Error};

/// How long ended credentials are still known as expired, milliseconds.
const KEPT_AFTER_END_MS: i64 = 3600 * 1000;
/// Sessions forgotten in one transaction.
const BATCH: usize = 500;

pub struct ExpiredSessions {
    pub(crate) deps: Deps,
}

impl Controller for ExpiredSessions {
    fn name(&self) -> &'static str {
        "iam-expired-sessions"
    }

    /// Nothing: only time ends sessions.
    fn watches(&self) -> Vec<Vec<u8>> {
        Vec::new()
    }

    fn period_ms(&self) -> u64 {
        60_000
    }

    fn run(&self) -> BoxFuture<'_, Result<Option<Timestamp>, Error>> {
        Box::pin(async move {
            loop {
                let now = self.deps.now();
                let swept = self
                    .deps
                    .store
                    .transact(|txn| {
                        let (rows, _) = SESSIONS_BY_END.page(txn, &(), None, BATCH)?;
                        let mut swept = 0;
                        for ((ended_at, id), _) in rows {
                            if now.since_ms(ended_at) < KEPT_AFTER_END_MS {
                                break;
                            }
                            if let Some(row) = SESSIONS.get(txn, &(&id,))? {
                                delete_session(txn, &id, &row)?;
                            }
                            SESSIONS_BY_END.delete(txn, &(ended_at, &id))?;
                            swept += 1;
                        }
                        Ok::<_, Error>(swept)
                    })
                    .await?;
                if swept < BATCH {
                    return Ok(None);
                }
            }
        })
    }
}
