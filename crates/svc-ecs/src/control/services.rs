//! The service scheduler's hands: reads each service, asks [`crate::plan::service`], and carries the plan out, all in one
//! transaction a service.

use crate::Ecs;
use crate::model::{
    DeploymentStatus, DesiredStatus, HealthStatus, RolloutState, ServiceRow, ServiceStatus, TaskRow, TaskStatus,
};
use crate::plan::service::{DeploymentView, Failing, Phase, ServiceView, TaskView};
use crate::tables::{LIVE_TASKS, NODES, SERVICES};
use base::Timestamp;
use futures::FutureExt;
use futures::future::BoxFuture;
use kernel::Error;
use kernel::controller::Controller;
use ports::{TargetError, TargetHealth, TargetState};
use std::sync::Arc;
use store::Reader;

pub(super) struct ServicesController(pub(super) Arc<Ecs>);

impl Controller for ServicesController {
    fn name(&self) -> &'static str {
        "ecs-services"
    }

    fn watches(&self) -> Vec<Vec<u8>> {
        let mut prefixes = self.0.ports.targets.health_prefixes();
        prefixes.push(SERVICES.prefix_bytes().to_vec());
        prefixes.push(LIVE_TASKS.prefix_bytes().to_vec());
        prefixes.push(NODES.prefix_bytes().to_vec());
        prefixes.push(crate::tables::TASKS.prefix_bytes().to_vec());
        prefixes
    }

    fn run(&self) -> BoxFuture<'_, Result<Option<Timestamp>, Error>> {
        async move {
            let services = SERVICES.scan(&self.0.deps.store.read()?, &())?;
            let mut wake_at: Option<Timestamp> = None;
            let mut failed = None;
            for (key, service) in services {
                if service.status == ServiceStatus::Inactive {
                    continue;
                }
                // One service that cannot be read holds up no other.
                match self.0.step_service(&key).await {
                    Ok(at) => wake_at = [wake_at, at].into_iter().flatten().min(),
                    Err(error) => {
                        tracing::warn!(service = service.arn(), %error, "a service could not be scheduled");
                        failed = Some(error);
                    }
                }
            }
            failed.map_or(Ok(wake_at), Err)
        }
        .boxed()
    }
}

/// What the planner sees, and when that changes by itself.
pub(super) struct Seen {
    pub(super) view: ServiceView,
    pub(super) wake_at: Option<Timestamp>,
}

impl Ecs {
    pub(super) fn see(
        &self,
        reader: &dyn Reader,
        service: &ServiceRow,
        tasks: &[TaskRow],
        now: Timestamp,
    ) -> Result<Seen, Error> {
        let mut wake_at: Option<Timestamp> = None;
        let mut views = Vec::with_capacity(tasks.len());
        for task in tasks {
            let (healthy, failing, at) = self.health_of(reader, service, task, now)?;
            wake_at = [wake_at, at].into_iter().flatten().min();
            views.push(TaskView {
                task_id: task.task_id.clone(),
                deployment_id: task.deployment_id.clone().unwrap_or_default(),
                phase: phase(task),
                healthy,
                failing,
                availability_zone: task
                    .interface
                    .as_ref()
                    .map(|interface| interface.availability_zone.clone())
                    .unwrap_or_default(),
                created_at: task.created_at,
            });
        }
        let view = ServiceView {
            desired_count: if service.status == ServiceStatus::Active { service.desired_count } else { 0 },
            minimum_healthy_percent: service.minimum_healthy_percent,
            maximum_percent: service.maximum_percent,
            circuit_breaker_enabled: service.circuit_breaker.is_some_and(|breaker| breaker.enable),
            deployments: service
                .deployments
                .iter()
                .map(|deployment| DeploymentView {
                    id: deployment.id.clone(),
                    primary: deployment.status == DeploymentStatus::Primary,
                    completed: deployment.rollout_state == RolloutState::Completed,
                    failed: deployment.rollout_state == RolloutState::Failed,
                    failed_tasks: deployment.failed_tasks,
                })
                .collect(),
            tasks: views,
            next_start_at: service.next_start_at,
        };
        Ok(Seen { view, wake_at })
    }

    /// Whether the task is healthy, what it must be replaced for, and when to look again.
    fn health_of(
        &self,
        reader: &dyn Reader,
        service: &ServiceRow,
        task: &TaskRow,
        now: Timestamp,
    ) -> Result<(bool, Option<Failing>, Option<Timestamp>), Error> {
        if phase(task) != Phase::Running {
            return Ok((false, None, None));
        }
        let checked = || task.containers.iter().filter(|container| container.essential && container.has_health_check);
        let mut healthy = checked().all(|container| container.health_status == HealthStatus::Healthy);
        let mut failing =
            checked().any(|container| container.health_status == HealthStatus::Unhealthy).then_some(Failing::Container);
        for (target_group_arn, health) in self.target_health(reader, task)? {
            match health.state {
                TargetState::Healthy => {}
                TargetState::Unhealthy => {
                    healthy = false;
                    failing.get_or_insert(Failing::Target { target_group_arn });
                }
                // No check is made where no balancer forwards to; nothing says that the task is not well.
                TargetState::Unused if !self.is_balanced(reader, &target_group_arn)? => {}
                _ => healthy = false,
            }
        }
        let grace_s = i64::from(service.health_check_grace_period_s.unwrap_or_default());
        let grace_until = task.started_at.unwrap_or(task.created_at).plus_s(grace_s);
        if failing.is_some() && now < grace_until {
            return Ok((healthy, None, Some(grace_until)));
        }
        Ok((healthy, failing, None))
    }

    fn is_balanced(&self, reader: &dyn Reader, target_group_arn: &str) -> Result<bool, Error> {
        match self.ports.targets.target_group(reader, target_group_arn) {
            Ok(group) => Ok(!group.load_balancer_arns.is_empty()),
            Err(TargetError::NotFound(_)) => Ok(false),
            Err(TargetError::Other(error)) => Err(error),
        }
    }

    /// What the balancers say of the task in this target group.
    pub(super) fn health_in(
        &self,
        reader: &dyn Reader,
        task: &TaskRow,
        target_group_arn: &str,
    ) -> Result<Option<TargetHealth>, Error> {
        let all = self.target_health(reader, task)?;
        Ok(all.into_iter().find(|(arn, _)| arn == target_group_arn).map(|(_, health)| health))
    }
}

fn phase(task: &TaskRow) -> Phase {
    match (task.desired_status, task.last_status) {
        (DesiredStatus::Stopped, _) => Phase::Leaving,
        (DesiredStatus::Running, TaskStatus::Running) => Phase::Running,
        (DesiredStatus::Running, _) => Phase::Starting,
    }
}
