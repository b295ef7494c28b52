//! The deployments of a service, and what is remembered of them after they left it.

use crate::Ecs;
use crate::api::service_revisions;
use crate::model::{
    DeploymentRow, DeploymentStatus, LoadBalancerRow, NetworkConfigurationRow, RolloutState, ServiceDeploymentRow,
    ServiceRow,
};
use crate::tables::SERVICE_DEPLOYMENTS;
use base::Timestamp;
use kernel::Error;
use store::Txn;

/// Service deployments remembered per service.
const KEPT_MAX: usize = 100;
const ID_DIGITS: usize = 19;
/// Characters of a service deployment's id, as AWS's look.
const ID_ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
const SERVICE_DEPLOYMENT_ID_CHARACTERS: usize = 21;

/// What a deployment runs.
pub(crate) struct NewDeployment {
    pub(crate) task_definition_arn: String,
    pub(crate) launch_type: Option<String>,
    pub(crate) capacity_provider_strategy: Vec<(String, i32, i32)>,
    pub(crate) platform_version: String,
    pub(crate) network: NetworkConfigurationRow,
    pub(crate) load_balancers: Vec<LoadBalancerRow>,
}

impl NewDeployment {
    /// The same as another deployment.
    pub(crate) fn like(deployment: &DeploymentRow) -> Self {
        Self {
            task_definition_arn: deployment.task_definition_arn.clone(),
            launch_type: deployment.launch_type.clone(),
            capacity_provider_strategy: deployment.capacity_provider_strategy.clone(),
            platform_version: deployment.platform_version.clone(),
            network: deployment.network.clone(),
            load_balancers: deployment.load_balancers.clone(),
        }
    }
}

impl Ecs {
    fn deployment_row(&self, new: NewDeployment, now: Timestamp) -> DeploymentRow {
        let id = format!("ecs-svc/{}", self.deps.rng.text(ID_DIGITS, b"0123456789"));
        DeploymentRow {
            rollout_state_reason: format!("ECS deployment {id} in progress."),
            id,
            status: DeploymentStatus::Primary,
            task_definition_arn: new.task_definition_arn,
            launch_type: new.launch_type,
            capacity_provider_strategy: new.capacity_provider_strategy,
            platform_version: new.platform_version,
            network: new.network,
            load_balancers: new.load_balancers,
            rollout_state: RolloutState::InProgress,
            failed_tasks: 0,
            created_at: now,
            updated_at: now,
        }
    }

    /// Makes `new` the service's primary deployment; those before it are replaced. Changes `service`, which the caller
    /// writes, and the remembered service deployments.
    pub(crate) fn begin_deployment(
        &self,
        txn: &mut Txn,
        service: &mut ServiceRow,
        new: NewDeployment,
        now: Timestamp,
    ) -> Result<(), Error> {
        let sources: Vec<String> = service.deployments.iter().map(|d| d.task_definition_arn.clone()).collect();
        for deployment in &mut service.deployments {
            if deployment.status == DeploymentStatus::Primary && deployment.rollout_state == RolloutState::InProgress {
                let reason = "A newer service deployment replaced it.";
                self.end_service_deployment(
                    txn,
                    service_scope(&service.account, service.region, &service.cluster, &service.name),
                    &deployment.id,
                    "STOPPED",
                    reason,
                    now,
                )?;
            }
            deployment.status = DeploymentStatus::Active;
        }
        let deployment = self.deployment_row(new, now);
        let id = self.deps.rng.text(SERVICE_DEPLOYMENT_ID_CHARACTERS, ID_ALPHABET);
        let row = ServiceDeploymentRow {
            arn: format!(
                "arn:aws:ecs:{}:{}:service-deployment/{}/{}/{id}",
                service.region, service.account, service.cluster, service.name
            ),
            deployment_id: deployment.id.clone(),
            target_task_definition_arn: deployment.task_definition_arn.clone(),
            source_task_definition_arns: sources,
            status: "IN_PROGRESS".into(),
            status_reason: None,
            created_at: now,
            started_at: now,
            finished_at: None,
            updated_at: now,
        };
        service_revisions::remember(txn, service, &deployment, Some(&id))?;
        service.deployments.insert(0, deployment);
        let arn = service.arn();
        SERVICE_DEPLOYMENTS.put(txn, &(&service.account, service.region, &arn, &id), &row)?;
        let mut kept = SERVICE_DEPLOYMENTS.scan(txn, &(&service.account, service.region, &arn))?;
        kept.sort_by_key(|(_, row)| std::cmp::Reverse(row.created_at));
        for (key, _) in kept.iter().skip(KEPT_MAX) {
            SERVICE_DEPLOYMENTS.delete(txn, key)?;
        }
        service.steady = false;
        service.consecutive_failures = 0;
        service.next_start_at = None;
        Ok(())
    }

    /// The primary deployment is complete.
    pub(super) fn complete_deployment(
        &self,
        txn: &mut Txn,
        service: &mut ServiceRow,
        now: Timestamp,
    ) -> Result<(), Error> {
        let scope = service_scope(&service.account, service.region, &service.cluster, &service.name);
        let Some(primary) = service.deployments.first_mut() else { return Ok(()) };
        primary.rollout_state = RolloutState::Completed;
        primary.rollout_state_reason = format!("ECS deployment {} completed.", primary.id);
        primary.updated_at = now;
        let done = primary.clone();
        let rolled_back =
            self.service_deployment(txn, &scope, &done.id)?.is_some_and(|(_, row)| row.status == ROLLING_BACK);
        let status = if rolled_back { "ROLLBACK_SUCCESSFUL" } else { "SUCCESSFUL" };
        self.end_service_deployment(txn, scope, &done.id, status, "", now)?;
        let message = format!("(service {}) (deployment {}) deployment completed.", service.name, done.id);
        service.last_completed = Some(done);
        service.consecutive_failures = 0;
        service.next_start_at = None;
        self.service_event(txn, service, &message, now)
    }

    /// The circuit breaker opens: the primary deployment has failed, and is rolled back when that was asked for and there is
    /// something to roll back to.
    pub(super) fn fail_deployment(&self, txn: &mut Txn, service: &mut ServiceRow, now: Timestamp) -> Result<(), Error> {
        let scope = service_scope(&service.account, service.region, &service.cluster, &service.name);
        let Some(primary) = service.deployments.first_mut() else { return Ok(()) };
        primary.rollout_state = RolloutState::Failed;
        primary.rollout_state_reason = "ECS deployment circuit breaker: tasks failed to start.".into();
        primary.updated_at = now;
        let failed_id = primary.id.clone();
        let message =
            format!("(service {}) (deployment {failed_id}) deployment failed: tasks failed to start.", service.name);
        self.service_event(txn, service, &message, now)?;
        let remembered = self.service_deployment(txn, &scope, &failed_id)?;
        let was_rollback = remembered.as_ref().is_some_and(|(_, row)| row.status == ROLLING_BACK);
        let wanted = service.circuit_breaker.is_some_and(|breaker| breaker.rollback) && !was_rollback;
        let Some(target) = service.last_completed.clone().filter(|target| wanted && target.id != failed_id) else {
            let status = if was_rollback { "ROLLBACK_FAILED" } else { "STOPPED" };
            return self.end_service_deployment(
                txn,
                scope,
                &failed_id,
                status,
                "The deployment circuit breaker opened: tasks failed to start.",
                now,
            );
        };
        service.deployments[0].status = DeploymentStatus::Active;
        // What still runs of the old deployment is taken up again; only what is missing is started.
        let mut back = match service.deployments.iter().position(|deployment| deployment.id == target.id) {
            Some(index) => service.deployments.remove(index),
            None => {
                let again = self.deployment_row(NewDeployment::like(&target), now);
                service_revisions::remember(txn, service, &again, remembered.as_ref().map(|(id, _)| id.as_str()))?;
                again
            }
        };
        back.status = DeploymentStatus::Primary;
        back.rollout_state = RolloutState::InProgress;
        back.rollout_state_reason =
            format!("ECS deployment circuit breaker: rolling back to deploymentId {}.", back.id);
        back.failed_tasks = 0;
        back.updated_at = now;
        let message = format!("(service {}) rolling back to deployment {}.", service.name, back.id);
        if let Some((id, mut row)) = remembered {
            row.status = ROLLING_BACK.into();
            row.status_reason = Some("The deployment circuit breaker opened: tasks failed to start.".into());
            row.deployment_id.clone_from(&back.id);
            row.updated_at = now;
            SERVICE_DEPLOYMENTS.put(txn, &(&service.account, service.region, &scope.arn, &id), &row)?;
        }
        service.task_definition_arn.clone_from(&back.task_definition_arn);
        service.launch_type.clone_from(&back.launch_type);
        service.capacity_provider_strategy.clone_from(&back.capacity_provider_strategy);
        service.platform_version.clone_from(&back.platform_version);
        service.network = back.network.clone();
        service.load_balancers.clone_from(&back.load_balancers);
        service.deployments.insert(0, back);
        service.steady = false;
        service.consecutive_failures = 0;
        service.next_start_at = None;
        self.service_event(txn, service, &message, now)
    }

    /// The remembered, unfinished service deployment behind a deployment.
    fn service_deployment(
        &self,
        txn: &Txn,
        scope: &Scope,
        deployment_id: &str,
    ) -> Result<Option<(String, ServiceDeploymentRow)>, Error> {
        let rows = SERVICE_DEPLOYMENTS.scan(txn, &(&scope.account, scope.region, &scope.arn))?;
        Ok(rows
            .into_iter()
            .find(|(_, row)| row.deployment_id == deployment_id && row.finished_at.is_none())
            .map(|((_, _, _, id), row)| (id, row)))
    }

    pub(crate) fn end_service_deployment(
        &self,
        txn: &mut Txn,
        scope: Scope,
        deployment_id: &str,
        status: &str,
        reason: &str,
        now: Timestamp,
    ) -> Result<(), Error> {
        if let Some((id, mut row)) = self.service_deployment(txn, &scope, deployment_id)? {
            row.status = status.to_owned();
            if !reason.is_empty() {
                row.status_reason = Some(reason.to_owned());
            }
            row.finished_at = Some(now);
            row.updated_at = now;
            SERVICE_DEPLOYMENTS.put(txn, &(&scope.account, scope.region, &scope.arn, &id), &row)?;
        }
        Ok(())
    }
}

const ROLLING_BACK: &str = "ROLLBACK_IN_PROGRESS";

/// Where a service's remembered deployments are.
pub(crate) struct Scope {
    account: base::AccountId,
    region: base::Region,
    arn: String,
}

pub(crate) fn service_scope(account: &base::AccountId, region: base::Region, cluster: &str, name: &str) -> Scope {
    Scope { account: account.clone(), region, arn: format!("arn:aws:ecs:{region}:{account}:service/{cluster}/{name}") }
}
