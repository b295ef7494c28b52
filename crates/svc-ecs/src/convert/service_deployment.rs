//! Service deployments and the revisions they roll out.
//!
//! A revision is numbered by the digits of its deployment's id (`ecs-svc/…`): each deployment rolls out one revision.

use super::service::{
    TaskCounts, cluster_arn, deployment_configuration, load_balancers, network_configuration, requested,
};
use super::task::PLATFORM_FAMILY;
use super::{count, strategy, unless_empty};
use crate::lifecycle::live_tasks;
use crate::lookup::actual_platform_version;
use crate::model::{DeploymentRow, ServiceDeploymentRow, ServiceRevisionRow, ServiceRow};
use crate::plan::service::breaker_threshold;
use crate::tables::SERVICE_REVISIONS;
use api_ecs::{
    Rollback, ServiceDeployment, ServiceDeploymentBrief, ServiceDeploymentCircuitBreaker, ServiceRevision,
    ServiceRevisionSummary,
};
use kernel::Error;
use store::Reader;

pub(crate) fn revision_id(deployment_id: &str) -> &str {
    deployment_id.strip_prefix("ecs-svc/").unwrap_or(deployment_id)
}

pub(crate) fn revision_arn(service: &ServiceRow, revision_id: &str) -> String {
    format!(
        "arn:aws:ecs:{}:{}:service-revision/{}/{}/{revision_id}",
        service.region, service.account, service.cluster, service.name
    )
}

/// The revisions remembered of a service, with their numbers.
struct Revisions(Vec<(String, ServiceRevisionRow)>);

impl Revisions {
    fn of(reader: &dyn Reader, service: &ServiceRow) -> Result<Self, Error> {
        let rows = SERVICE_REVISIONS.scan(reader, &(&service.account, service.region, &service.arn()))?;
        Ok(Self(rows.into_iter().map(|((.., id), row)| (id, row)).collect()))
    }

    /// The revision that a service deployment set out to roll out, and those it replaced. After a rollback the row names
    /// the deployment it went back to instead.
    fn target<'a>(&'a self, row: &'a ServiceDeploymentRow) -> (&'a str, &'a [String]) {
        let id = row.arn.rsplit('/').next().unwrap_or_default();
        let of_it = self.0.iter().filter(|(_, revision)| revision.service_deployment_id.as_deref() == Some(id));
        // One that a rollback made has the same service deployment; it came later, and is what the row names now.
        let found = of_it
            .min_by_key(|(own, revision)| (revision.deployment.created_at, *own == revision_id(&row.deployment_id)));
        match found {
            Some((id, revision)) => (id, &revision.source_revision_ids),
            None => (revision_id(&row.deployment_id), &[]),
        }
    }
}

pub(crate) fn service_deployment(
    reader: &dyn Reader,
    service: &ServiceRow,
    row: &ServiceDeploymentRow,
) -> Result<ServiceDeployment, Error> {
    let revisions = Revisions::of(reader, service)?;
    let tasks = live_tasks(reader, &service.arn())?;
    let summary = |id: &str| {
        let deployment = service.deployments.iter().find(|deployment| revision_id(&deployment.id) == id);
        let counts = TaskCounts::of(
            tasks.iter().filter(|task| task.deployment_id.as_deref().is_some_and(|of| revision_id(of) == id)),
        );
        ServiceRevisionSummary {
            arn: Some(revision_arn(service, id)),
            requested_task_count: Some(deployment.map_or(0, |deployment| requested(service, deployment, counts))),
            running_task_count: Some(count(counts.running)),
            pending_task_count: Some(count(counts.pending)),
            ..ServiceRevisionSummary::default()
        }
    };
    let (target, sources) = revisions.target(row);
    let rolled_back_to = Some(revision_id(&row.deployment_id)).filter(|id| *id != target);
    let current = service.deployments.iter().find(|deployment| deployment.id == row.deployment_id);
    Ok(ServiceDeployment {
        service_deployment_arn: Some(row.arn.clone()),
        service_arn: Some(service.arn()),
        cluster_arn: Some(cluster_arn(service)),
        created_at: Some(row.created_at),
        started_at: Some(row.started_at),
        finished_at: row.finished_at,
        stopped_at: row.finished_at.filter(|_| row.status == "STOPPED"),
        updated_at: Some(row.updated_at),
        status: Some(row.status.clone()),
        status_reason: row.status_reason.clone(),
        source_service_revisions: Some(sources.iter().map(|id| summary(id)).collect()),
        target_service_revision: Some(summary(target)),
        rollback: rolled_back_to.map(|id| Rollback {
            reason: row.status_reason.clone(),
            started_at: current.map(|deployment| deployment.updated_at),
            service_revision_arn: Some(revision_arn(service, id)),
        }),
        deployment_configuration: Some(deployment_configuration(service)),
        deployment_circuit_breaker: Some(circuit_breaker(service, row, current)),
        ..ServiceDeployment::default()
    })
}

fn circuit_breaker(
    service: &ServiceRow,
    row: &ServiceDeploymentRow,
    current: Option<&DeploymentRow>,
) -> ServiceDeploymentCircuitBreaker {
    let enabled = service.circuit_breaker.is_some_and(|breaker| breaker.enable);
    // Without a rollback the deployment is stopped; only the reason tells.
    let triggered = row.status.starts_with("ROLLBACK")
        || row.status_reason.as_deref().is_some_and(|reason| reason.contains("circuit breaker"));
    let status = match (enabled, triggered, row.finished_at) {
        (false, ..) => "DISABLED",
        (true, true, _) => "TRIGGERED",
        (true, false, None) => "MONITORING",
        (true, false, Some(_)) => "MONITORING_COMPLETE",
    };
    ServiceDeploymentCircuitBreaker {
        status: Some(status.into()),
        failure_count: Some(current.map_or(0, |deployment| deployment.failed_tasks)),
        threshold: Some(breaker_threshold(service.desired_count)),
    }
}

pub(crate) fn service_deployment_brief(
    reader: &dyn Reader,
    service: &ServiceRow,
    row: &ServiceDeploymentRow,
) -> Result<ServiceDeploymentBrief, Error> {
    let revisions = Revisions::of(reader, service)?;
    Ok(ServiceDeploymentBrief {
        service_deployment_arn: Some(row.arn.clone()),
        service_arn: Some(service.arn()),
        cluster_arn: Some(cluster_arn(service)),
        created_at: Some(row.created_at),
        started_at: Some(row.started_at),
        finished_at: row.finished_at,
        status: Some(row.status.clone()),
        status_reason: row.status_reason.clone(),
        target_service_revision_arn: Some(revision_arn(service, revisions.target(row).0)),
    })
}

pub(crate) fn service_revision(service: &ServiceRow, row: &DeploymentRow) -> ServiceRevision {
    ServiceRevision {
        service_revision_arn: Some(revision_arn(service, revision_id(&row.id))),
        service_arn: Some(service.arn()),
        cluster_arn: Some(cluster_arn(service)),
        task_definition: Some(row.task_definition_arn.clone()),
        capacity_provider_strategy: unless_empty(strategy(&row.capacity_provider_strategy)),
        launch_type: row.launch_type.clone(),
        platform_version: Some(actual_platform_version(&row.platform_version)),
        platform_family: Some(PLATFORM_FAMILY.into()),
        load_balancers: unless_empty(load_balancers(&row.load_balancers)),
        network_configuration: Some(network_configuration(&row.network)),
        guard_duty_enabled: Some(false),
        created_at: Some(row.created_at),
        ..ServiceRevision::default()
    }
}
