//! Services.

use super::task::PLATFORM_FAMILY;
use super::{count, integer, service_deployment, strategy, tags, unless_empty};
use crate::lifecycle::live_tasks;
use crate::lookup::actual_platform_version;
use crate::model::{
    DeploymentRow, DeploymentStatus, DesiredStatus, LoadBalancerRow, NetworkConfigurationRow, ServiceRow, TaskRow,
    TaskStatus,
};
use crate::tables::{EVENTS, SERVICE_DEPLOYMENTS};
use api_ecs::{
    AwsVpcConfiguration, Deployment, DeploymentCircuitBreaker, DeploymentConfiguration, DeploymentController,
    LoadBalancer, NetworkConfiguration, Service, ServiceCurrentRevisionSummary, ServiceEvent,
};
use kernel::Error;
use store::Reader;

/// Tasks of a deployment, by where they are in their lives.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct TaskCounts {
    pub(crate) running: usize,
    pub(crate) pending: usize,
    /// Those that are meant to run on.
    pub(crate) wanted: usize,
}

impl TaskCounts {
    pub(crate) fn of<'a>(tasks: impl IntoIterator<Item = &'a TaskRow>) -> Self {
        let mut counts = Self::default();
        for task in tasks {
            match task.last_status {
                TaskStatus::Running => counts.running += 1,
                status if status < TaskStatus::Running => counts.pending += 1,
                _ => {}
            }
            counts.wanted += usize::from(task.desired_status == DesiredStatus::Running);
        }
        counts
    }
}

pub(crate) fn network_configuration(row: &NetworkConfigurationRow) -> NetworkConfiguration {
    NetworkConfiguration {
        awsvpc_configuration: Some(AwsVpcConfiguration {
            subnets: Some(row.subnets.clone()),
            security_groups: Some(row.security_groups.clone()),
            assign_public_ip: Some(if row.assign_public_ip { "ENABLED" } else { "DISABLED" }.into()),
        }),
    }
}

pub(crate) fn load_balancers(rows: &[LoadBalancerRow]) -> Vec<LoadBalancer> {
    rows.iter()
        .map(|row| LoadBalancer {
            target_group_arn: Some(row.target_group_arn.clone()),
            container_name: Some(row.container_name.clone()),
            container_port: Some(row.container_port.into()),
            ..LoadBalancer::default()
        })
        .collect()
}

pub(crate) fn deployment_configuration(row: &ServiceRow) -> DeploymentConfiguration {
    let breaker = row.circuit_breaker;
    DeploymentConfiguration {
        deployment_circuit_breaker: Some(DeploymentCircuitBreaker {
            enable: Some(breaker.is_some_and(|breaker| breaker.enable)),
            rollback: Some(breaker.is_some_and(|breaker| breaker.rollback)),
        }),
        maximum_percent: Some(row.maximum_percent),
        minimum_healthy_percent: Some(row.minimum_healthy_percent),
        strategy: Some("ROLLING".into()),
        bake_time_in_minutes: Some(0),
        ..DeploymentConfiguration::default()
    }
}

/// A service with its deployments, counts and events as they are in `reader`. Tags are shown when asked for.
pub(crate) fn service(reader: &dyn Reader, row: &ServiceRow, with_tags: bool) -> Result<Service, Error> {
    let arn = row.arn();
    let tasks = live_tasks(reader, &arn)?;
    let counts = TaskCounts::of(&tasks);
    let of_deployment = |deployment: &DeploymentRow| {
        TaskCounts::of(tasks.iter().filter(|task| task.deployment_id.as_ref() == Some(&deployment.id)))
    };
    let mut events: Vec<_> = EVENTS
        .scan(reader, &(&row.account, row.region, &arn))?
        .into_iter()
        .map(|((.., at, _), event)| ServiceEvent {
            id: Some(event.id),
            created_at: Some(at),
            message: Some(event.message),
        })
        .collect();
    events.reverse();
    let current = SERVICE_DEPLOYMENTS
        .scan(reader, &(&row.account, row.region, &arn))?
        .into_iter()
        .map(|(_, deployment)| deployment)
        .max_by_key(|deployment| deployment.created_at);
    let revisions = row.deployments.iter().map(|deployment| {
        let counts = of_deployment(deployment);
        ServiceCurrentRevisionSummary {
            arn: Some(service_deployment::revision_arn(row, service_deployment::revision_id(&deployment.id))),
            requested_task_count: Some(requested(row, deployment, counts)),
            running_task_count: Some(count(counts.running)),
            pending_task_count: Some(count(counts.pending)),
        }
    });
    Ok(Service {
        availability_zone_rebalancing: row.availability_zone_rebalancing.clone(),
        capacity_provider_strategy: unless_empty(strategy(&row.capacity_provider_strategy)),
        cluster_arn: Some(cluster_arn(row)),
        created_at: Some(row.created_at),
        created_by: Some(row.created_by.clone()),
        current_service_deployment: current.map(|deployment| deployment.arn),
        current_service_revisions: Some(revisions.collect()),
        deployment_configuration: Some(deployment_configuration(row)),
        deployment_controller: Some(DeploymentController { r#type: Some("ECS".into()) }),
        deployments: Some(row.deployments.iter().map(|held| deployment(row, held, of_deployment(held))).collect()),
        desired_count: Some(row.desired_count),
        enable_ecs_managed_tags: Some(row.enable_ecs_managed_tags),
        enable_execute_command: Some(false),
        events: Some(events),
        health_check_grace_period_seconds: row.health_check_grace_period_s,
        launch_type: row.launch_type.clone(),
        load_balancers: Some(load_balancers(&row.load_balancers)),
        network_configuration: Some(network_configuration(&row.network)),
        pending_count: Some(count(counts.pending)),
        placement_constraints: Some(Vec::new()),
        placement_strategy: Some(Vec::new()),
        platform_family: Some(PLATFORM_FAMILY.into()),
        platform_version: Some(row.platform_version.clone()),
        propagate_tags: Some(row.propagate_tags.clone().unwrap_or_else(|| "NONE".into())),
        running_count: Some(count(counts.running)),
        scheduling_strategy: Some("REPLICA".into()),
        service_arn: Some(arn),
        service_name: Some(row.name.clone()),
        service_registries: Some(Vec::new()),
        status: Some(row.status.as_str().into()),
        tags: with_tags.then(|| tags(&row.tags)),
        task_definition: Some(row.task_definition_arn.clone()),
        ..Service::default()
    })
}

pub(crate) fn cluster_arn(row: &ServiceRow) -> String {
    format!("arn:aws:ecs:{}:{}:cluster/{}", row.region, row.account, row.cluster)
}

/// What the scheduler keeps of a deployment: all that is desired of the primary one, what is left of the others.
pub(crate) fn requested(service: &ServiceRow, deployment: &DeploymentRow, counts: TaskCounts) -> i32 {
    match deployment.status {
        DeploymentStatus::Primary => service.desired_count,
        DeploymentStatus::Active => count(counts.wanted),
    }
}

fn deployment(service: &ServiceRow, row: &DeploymentRow, counts: TaskCounts) -> Deployment {
    Deployment {
        id: Some(row.id.clone()),
        status: Some(
            match row.status {
                DeploymentStatus::Primary => "PRIMARY",
                DeploymentStatus::Active => "ACTIVE",
            }
            .into(),
        ),
        task_definition: Some(row.task_definition_arn.clone()),
        desired_count: Some(requested(service, row, counts)),
        pending_count: Some(count(counts.pending)),
        running_count: Some(count(counts.running)),
        failed_tasks: Some(integer(row.failed_tasks.into())),
        created_at: Some(row.created_at),
        updated_at: Some(row.updated_at),
        launch_type: row.launch_type.clone(),
        capacity_provider_strategy: unless_empty(strategy(&row.capacity_provider_strategy)),
        platform_version: Some(actual_platform_version(&row.platform_version)),
        platform_family: Some(PLATFORM_FAMILY.into()),
        network_configuration: Some(network_configuration(&row.network)),
        rollout_state: Some(row.rollout_state.as_str().into()),
        rollout_state_reason: Some(row.rollout_state_reason.clone()),
        ..Deployment::default()
    }
}
