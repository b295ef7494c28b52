//! Controllers converge: they take no input but what they read, are idempotent, run when something they watch changed,
//! at a time they asked for, and on a timer.

use crate::{Deps, Error};
use base::Timestamp;
use futures::future::BoxFuture;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// Longest wait after a failed run, milliseconds.
const BACKOFF_MS_MAX: u64 = 5_000;
const BACKOFF_MS_MIN: u64 = 50;

pub trait Controller: Send + Sync + 'static {
    fn name(&self) -> &'static str;

    /// Key prefixes whose changes wake it ([`store::Table::prefix_bytes`]).
    fn watches(&self) -> Vec<Vec<u8>>;

    /// Runs at least this often, milliseconds.
    fn period_ms(&self) -> u64 {
        5_000
    }

    /// One pass. Answers when it wants to run again even if nothing changes (a deadline it knows of).
    fn run(&self) -> BoxFuture<'_, Result<Option<Timestamp>, Error>>;
}

/// Runs `controller` until `shutdown` turns true.
pub async fn drive(controller: Arc<dyn Controller>, deps: Deps, mut shutdown: watch::Receiver<bool>) {
    let prefixes = controller.watches();
    let prefixes: Vec<&[u8]> = prefixes.iter().map(Vec::as_slice).collect();
    let mut changes = deps.store.watch(&prefixes);
    let mut failures = 0_u32;
    while !*shutdown.borrow() {
        let wait_ms = match controller.run().await {
            Ok(wake_at) => {
                failures = 0;
                let until = wake_at.map(|at| at.since_ms(deps.now()).max(0) as u64);
                until.unwrap_or(u64::MAX).min(controller.period_ms())
            }
            Err(error) => {
                failures += 1;
                tracing::warn!(controller = controller.name(), %error, failures, "a controller's pass failed");
                BACKOFF_MS_MAX.min(BACKOFF_MS_MIN << failures.min(16))
            }
        };
        tokio::select! {
            _ = changes.changed(), if failures == 0 => {}
            () = tokio::time::sleep(Duration::from_millis(wait_ms)) => {}
            _ = shutdown.changed() => {}
        }
    }
}
