//! Forgets what is over: stopped tasks and deleted services stay describable for an hour.

use crate::Ecs;
use crate::api::service_revisions;
use crate::model::{ServiceRow, ServiceStatus, TaskStatus};
use crate::tables::{EVENTS, SERVICE_DEPLOYMENTS, SERVICES, TASKS};
use base::Timestamp;
use futures::FutureExt;
use futures::future::BoxFuture;
use kernel::Error;
use kernel::controller::Controller;
use std::sync::Arc;
use store::Txn;

/// How long stopped tasks and INACTIVE services are kept, milliseconds.
pub(crate) const KEPT_MS: i64 = 3_600_000;
/// Rows looked at in one read.
const PAGE_ROWS: usize = 500;

pub(super) struct SweepController(pub(super) Arc<Ecs>);

impl Controller for SweepController {
    fn name(&self) -> &'static str {
        "ecs-sweep"
    }

    fn watches(&self) -> Vec<Vec<u8>> {
        Vec::new()
    }

    fn period_ms(&self) -> u64 {
        60_000
    }

    fn run(&self) -> BoxFuture<'_, Result<Option<Timestamp>, Error>> {
        async move {
            let now = self.0.deps.now();
            self.tasks(now).await?;
            self.services(now).await?;
            // Clusters and task definitions after what is made from them.
            crate::api::clusters::sweep(&self.0, now).await?;
            crate::api::task_definitions::sweep(&self.0).await?;
            Ok(None)
        }
        .boxed()
    }
}

impl SweepController {
    async fn tasks(&self, now: Timestamp) -> Result<(), Error> {
        let store = &self.0.deps.store;
        let mut after = None;
        loop {
            let (rows, more) = TASKS.page(&store.read()?, &(), after.as_ref(), PAGE_ROWS)?;
            let over: Vec<_> = rows
                .iter()
                .filter(|(_, task)| {
                    task.last_status == TaskStatus::Stopped
                        && task.stopped_at.is_some_and(|at| now.since_ms(at) >= KEPT_MS)
                })
                .map(|(key, _)| key.clone())
                .collect();
            if !over.is_empty() {
                store
                    .transact(|txn| -> Result<(), Error> {
                        for key in &over {
                            TASKS.delete(txn, key)?;
                        }
                        Ok(())
                    })
                    .await?;
            }
            after = rows.into_iter().last().map(|(key, _)| key);
            if !more {
                return Ok(());
            }
        }
    }

    async fn services(&self, now: Timestamp) -> Result<(), Error> {
        let store = &self.0.deps.store;
        let over = |status, deleted_at: Option<Timestamp>| {
            status == ServiceStatus::Inactive && deleted_at.is_some_and(|at| now.since_ms(at) >= KEPT_MS)
        };
        let services = SERVICES.scan(&store.read()?, &())?;
        for (key, service) in services.into_iter().filter(|(_, row)| over(row.status, row.deleted_at)) {
            store
                .transact(|txn| -> Result<(), Error> {
                    // A service of the same name may have been made meanwhile.
                    if !SERVICES.get(txn, &key)?.is_some_and(|row| over(row.status, row.deleted_at)) {
                        return Ok(());
                    }
                    SERVICES.delete(txn, &key)?;
                    forget_service(txn, &service)
                })
                .await?;
        }
        Ok(())
    }
}

/// Forgets everything that is remembered of a service beside its row.
pub(crate) fn forget_service(txn: &mut Txn, service: &ServiceRow) -> Result<(), Error> {
    let scope = (service.account.clone(), service.region, service.arn());
    for (event, _) in EVENTS.scan(txn, &scope)? {
        EVENTS.delete(txn, &event)?;
    }
    for (deployment, _) in SERVICE_DEPLOYMENTS.scan(txn, &scope)? {
        SERVICE_DEPLOYMENTS.delete(txn, &deployment)?;
    }
    service_revisions::forget(txn, service)
}
