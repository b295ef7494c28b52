//! DeleteService: DRAINING until its tasks have stopped, then INACTIVE.

use crate::Ecs;
use crate::convert;
use crate::errors::{invalid, service_not_active, service_not_found};
use crate::model::{DeploymentStatus, RolloutState, ServiceRow, ServiceStatus};
use crate::names;
use crate::tables::SERVICES;
use api_ecs::{DeleteServiceRequest, DeleteServiceResponse};
use kernel::{Error, RequestCtx};

pub(crate) async fn handle(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: DeleteServiceRequest,
) -> Result<DeleteServiceResponse, Error> {
    let row = ecs
        .deps
        .store
        .transact(|txn| -> Result<ServiceRow, Error> {
            let cluster = names::active_cluster(txn, ctx, input.cluster.as_deref())?;
            let given = input.service.as_deref().unwrap_or_default();
            let name = names::service_name(ctx, &cluster.name, given).ok_or_else(service_not_found)?;
            let key = (ctx.account.clone(), ctx.region, cluster.name, name);
            let mut row = SERVICES.require(txn, &key, service_not_found)?;
            match row.status {
                ServiceStatus::Inactive => return Err(service_not_active()),
                ServiceStatus::Draining => return Ok(row),
                ServiceStatus::Active => {}
            }
            if row.desired_count > 0 && input.force != Some(true) {
                return Err(invalid("The service cannot be stopped while it is scaled above 0."));
            }
            row.status = ServiceStatus::Draining;
            row.desired_count = 0;
            row.next_start_at = None;
            let unfinished = row.deployments.iter().find(|deployment| {
                deployment.status == DeploymentStatus::Primary && deployment.rollout_state == RolloutState::InProgress
            });
            if let Some(deployment) = unfinished {
                let scope = crate::control::service_scope(&row.account, row.region, &row.cluster, &row.name);
                let reason = "The service was deleted.";
                ecs.end_service_deployment(txn, scope, &deployment.id, "STOPPED", reason, ctx.now)?;
            }
            SERVICES.put(txn, &key, &row)?;
            Ok(row)
        })
        .await?;
    let reader = ecs.deps.store.read()?;
    Ok(DeleteServiceResponse { service: Some(convert::service(&reader, &row, true)?) })
}
