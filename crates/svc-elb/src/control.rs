//! Ends deregistrations whose delay is over.

use crate::plan::{attributes, drain};
use crate::tables::{TARGET_GROUPS, TARGETS, TargetKey, USES};
use crate::{Elb, rows};
use base::Timestamp;
use futures::future::BoxFuture;
use kernel::Error;
use kernel::controller::Controller;
use std::sync::Arc;
use store::Reader;

pub struct Draining(pub(crate) Arc<Elb>);

impl Controller for Draining {
    fn name(&self) -> &'static str {
        "elb draining"
    }

    fn watches(&self) -> Vec<Vec<u8>> {
        [TARGETS.prefix_bytes(), USES.prefix_bytes(), TARGET_GROUPS.prefix_bytes()].map(|p| p.to_vec()).into()
    }

    /// Tables applied by the proxy are no change of the store: looked for on the timer.
    fn period_ms(&self) -> u64 {
        1_000
    }

    fn run(&self) -> BoxFuture<'_, Result<Option<Timestamp>, Error>> {
        Box::pin(async move {
            let (elb, now) = (&self.0, self.0.deps.now());
            let proxy = elb.balancer.view();
            let (mut over, mut wake_at) = (Vec::new(), None::<Timestamp>);
            {
                let reader = elb.deps.store.read()?;
                for (key, row) in TARGETS.scan(&reader, &())? {
                    if row.draining.is_none() {
                        continue;
                    }
                    match state(&reader, &key, proxy, now)? {
                        Some(drain::Drain::Over) => over.push(key),
                        Some(drain::Drain::Until(at)) => wake_at = Some(wake_at.map_or(at, |wake| wake.min(at))),
                        Some(drain::Drain::AwaitsProxy) | None => {}
                    }
                }
            }
            if !over.is_empty() {
                elb.deps
                    .store
                    .transact(|txn| {
                        for key in &over {
                            if state(txn, key, proxy, now)? == Some(drain::Drain::Over) {
                                rows::delete_target(txn, key)?;
                            }
                        }
                        Ok::<(), Error>(())
                    })
                    .await?;
            }
            Ok(wake_at)
        })
    }
}

/// `None`: it does not drain.
fn state(
    reader: &dyn Reader,
    key: &TargetKey,
    proxy: drain::ProxyView,
    now: Timestamp,
) -> Result<Option<drain::Drain>, Error> {
    let Some(draining) = TARGETS.get(reader, key)?.and_then(|row| row.draining) else { return Ok(None) };
    let Some(group) = TARGET_GROUPS.get(reader, &(&key.0, key.1, &key.2))? else {
        return Ok(Some(drain::Drain::Over));
    };
    let in_use = USES.any(reader, &(&key.0, key.1, &key.2))?;
    let delay_s = attributes::deregistration_delay_s(&group.attributes);
    Ok(Some(drain::by_time(&draining, delay_s, in_use, proxy, now)))
}
