//! How a task comes to its end.

use super::create::{execution_role, task_role};
use super::place::vacate;
use super::{TASKS_SERVICE, ran_ms, save};
use crate::Ecs;
use crate::model::{DeploymentStatus, DesiredStatus, RolloutState, StopCode, TaskRow, TaskStatus};
use crate::plan::service::next_start_after;
use crate::tables::{SERVICES, TASK_DEFINITIONS};
use base::Timestamp;
use kernel::Error;
use ports::RoleError;
use std::collections::BTreeSet;
use store::{Reader, Txn};

/// A task that ran this long did start; its end is not one of a series of failed starts.
const STABLE_RUN_MS: i64 = 60_000;

impl Ecs {
    /// Begins to stop a task, for the first reason given; again is not an error. Writes the task.
    pub(crate) fn begin_stop(
        &self,
        txn: &mut Txn,
        task: &mut TaskRow,
        code: StopCode,
        reason: &str,
        now: Timestamp,
    ) -> Result<(), Error> {
        if task.desired_status == DesiredStatus::Stopped {
            return Ok(());
        }
        task.desired_status = DesiredStatus::Stopped;
        task.stop_code = Some(code);
        task.stopped_reason = Some(reason.to_owned());
        task.stopping_at = Some(now);
        if !task.sent {
            return self.deprovision(txn, task, now);
        }
        // Targets drain first: the containers serve what is under way until then.
        let drains = !self.deregister_targets(txn, task, now)?.is_empty();
        task.last_status = if drains { TaskStatus::Deactivating } else { TaskStatus::Stopping };
        save(txn, task)
    }

    /// Nothing of the task runs: gives back what it held. Writes the task.
    pub(crate) fn deprovision(&self, txn: &mut Txn, task: &mut TaskRow, now: Timestamp) -> Result<(), Error> {
        if task.last_status >= TaskStatus::Deprovisioning {
            return Ok(());
        }
        self.deregister_targets(txn, task, now)?;
        self.end_credentials(txn, task)?;
        vacate(txn, task)?;
        for container in &mut task.containers {
            container.last_status = "STOPPED".into();
        }
        task.last_status = TaskStatus::Deprovisioning;
        match &mut task.interface {
            Some(interface) => {
                interface.released_at_revision = Some(txn.rev());
                let id = interface.network_interface_id.clone();
                match self.ports.network.release_interface(txn, &task.account, task.region, &id) {
                    Ok(()) => {}
                    Err(ports::NetworkError::Other(error)) => return Err(error),
                    Err(error) => {
                        tracing::warn!(%error, network_interface_id = id, "an interface could not be released")
                    }
                }
                save(txn, task)
            }
            None => self.finish(txn, task, now),
        }
    }

    /// The last step: nothing is left of the task but its row. Writes the task.
    pub(crate) fn finish(&self, txn: &mut Txn, task: &mut TaskRow, now: Timestamp) -> Result<(), Error> {
        task.last_status = TaskStatus::Stopped;
        task.stopped_at = Some(now);
        if let Some(interface) = &mut task.interface {
            interface.detached = true;
        }
        save(txn, task)
    }

    /// The node's network is that of a state read at `revision`, with exactly `interfaces`: moves the task on when that is
    /// what it waits for. Answers whether it did.
    pub(crate) fn network_settled(
        &self,
        txn: &mut Txn,
        task: &mut TaskRow,
        revision: u64,
        interfaces: &BTreeSet<String>,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let status = task.last_status;
        let Some(interface) = &mut task.interface else { return Ok(false) };
        let present = interfaces.contains(&interface.network_interface_id);
        match status {
            TaskStatus::Provisioning if present => {
                interface.attached = true;
                task.connectivity_at = Some(now);
                task.last_status = TaskStatus::Pending;
                save(txn, task)?;
                Ok(true)
            }
            TaskStatus::Deprovisioning
                if !present && interface.released_at_revision.is_none_or(|at| at <= revision) =>
            {
                self.finish(txn, task, now)?;
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    /// Ends the sessions of the task's roles at once.
    fn end_credentials(&self, txn: &mut Txn, task: &TaskRow) -> Result<(), Error> {
        if task.credentials_expire_at.is_none() {
            return Ok(());
        }
        let key = (&task.account, task.region, &task.family, task.revision);
        let Some(definition) = TASK_DEFINITIONS.get(txn, &key)? else { return Ok(()) };
        let roles = [task_role(&task.overrides, &definition), execution_role(&task.overrides, &definition)];
        for role_arn in roles.into_iter().flatten() {
            match self.ports.roles.end_sessions(txn, role_arn, &task.task_id) {
                Ok(()) => {}
                Err(RoleError::Other(error)) => return Err(error),
                Err(error) => {
                    tracing::warn!(%error, role_arn, service = TASKS_SERVICE, "sessions of a role could not be ended")
                }
            }
        }
        Ok(())
    }

    /// A task of a service stopped, or must stop, without anybody having asked for it.
    pub(crate) fn note_failure(&self, txn: &mut Txn, task: &TaskRow, now: Timestamp) -> Result<(), Error> {
        let (Some(service), Some(deployment_id)) = (&task.service, &task.deployment_id) else { return Ok(()) };
        let key = (&task.account, task.region, &task.cluster, service);
        let Some(mut row) = SERVICES.get(txn, &key)? else { return Ok(()) };
        let Some(index) = row.deployments.iter().position(|deployment| deployment.id == *deployment_id) else {
            return Ok(());
        };
        let deployment = &mut row.deployments[index];
        deployment.updated_at = now;
        if deployment.rollout_state == RolloutState::InProgress {
            deployment.failed_tasks += 1;
        }
        row.steady = false;
        let mut says = None;
        if row.deployments[index].status == DeploymentStatus::Primary {
            let ran_well = ran_ms(task, now).is_some_and(|ms| ms >= STABLE_RUN_MS);
            row.consecutive_failures = if ran_well { 1 } else { row.consecutive_failures + 1 };
            let held_before = row.next_start_at.is_some();
            row.next_start_at = next_start_after(row.consecutive_failures, now);
            if row.next_start_at.is_some() && !held_before {
                says = Some(format!(
                    "(service {}) is unable to consistently start tasks successfully. \
                     For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.",
                    row.name
                ));
            }
        }
        SERVICES.put(txn, &row.key(), &row)?;
        match says {
            Some(message) => self.service_event(txn, &row, &message, now),
            None => Ok(()),
        }
    }
}
