//! What a node reports of a task. Reports may come late or twice: they never move a task backwards.

use super::save;
use crate::Ecs;
use crate::model::{ContainerRow, DesiredStatus, HealthStatus, StopCode, TaskRow, TaskStatus};
use crate::tables::SERVICES;
use base::Timestamp;
use kernel::Error;
use store::Txn;

const ESSENTIAL_EXITED: &str = "Essential container in task exited";
const OUT_OF_MEMORY: &str = "OutOfMemoryError";
const OUT_OF_MEMORY_REASON: &str = "OutOfMemoryError: Container killed due to memory usage";

/// One container's part of a report.
#[derive(Clone, Debug, Default)]
pub(crate) struct ContainerReport {
    pub(crate) name: String,
    /// `PENDING`, `RUNNING`, `STOPPED`.
    pub(crate) status: Option<String>,
    pub(crate) exit_code: Option<i32>,
    pub(crate) reason: Option<String>,
    pub(crate) runtime_id: Option<String>,
    pub(crate) image_digest: Option<String>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct TaskReport {
    /// `PENDING`, `RUNNING`, `STOPPED`; `None` when only containers are reported.
    pub(crate) status: Option<String>,
    pub(crate) reason: Option<String>,
    pub(crate) containers: Vec<ContainerReport>,
    pub(crate) pull_started_at: Option<Timestamp>,
    pub(crate) pull_stopped_at: Option<Timestamp>,
    pub(crate) execution_stopped_at: Option<Timestamp>,
}

impl Ecs {
    /// Applies a report and writes the task when it changed.
    pub(crate) fn apply_report(
        &self,
        txn: &mut Txn,
        task: &mut TaskRow,
        report: &TaskReport,
        now: Timestamp,
    ) -> Result<(), Error> {
        if task.last_status >= TaskStatus::Deprovisioning {
            return Ok(());
        }
        let before = task.clone();
        // What reports on a task has its payload, whether or not the acknowledgement came.
        (task.sent, task.delivered) = (true, true);
        task.pull_started_at = task.pull_started_at.or(report.pull_started_at);
        task.pull_stopped_at = task.pull_stopped_at.or(report.pull_stopped_at);
        task.execution_stopped_at = task.execution_stopped_at.or(report.execution_stopped_at);
        for container in &report.containers {
            match task.containers.iter_mut().find(|row| row.name == container.name) {
                Some(row) => update_container(row, container),
                None => tracing::warn!(
                    task = task.arn(),
                    container = container.name,
                    "a report names a container the task does not have"
                ),
            }
        }
        match report.status.as_deref() {
            Some("STOPPED") => return self.ended(txn, task, report, now),
            Some("RUNNING")
                if task.last_status < TaskStatus::Activating && before.desired_status == DesiredStatus::Running =>
            {
                task.started_at = Some(now);
                self.register_targets(txn, task, now)?;
                self.tell_registered(txn, task, now)?;
                let registered = task.targets.iter().any(|target| target.registered);
                task.last_status = if registered { TaskStatus::Activating } else { TaskStatus::Running };
            }
            _ => {}
        }
        if task.desired_status == DesiredStatus::Running && task.containers.iter().any(essential_ended) {
            // The agent stops the others by itself; nothing is gained by draining what no longer answers.
            let (code, reason) = why(task, report.reason.as_deref());
            task.desired_status = DesiredStatus::Stopped;
            (task.stop_code, task.stopped_reason, task.stopping_at) = (Some(code), Some(reason), Some(now));
            task.last_status = TaskStatus::Stopping;
            self.deregister_targets(txn, task, now)?;
            save(txn, task)?;
            return self.note_failure(txn, task, now);
        }
        if *task == before { Ok(()) } else { save(txn, task) }
    }

    /// Tells the owner of the task's service where it was registered.
    fn tell_registered(&self, txn: &mut Txn, task: &TaskRow, now: Timestamp) -> Result<(), Error> {
        let Some(name) = &task.service else { return Ok(()) };
        let Some(service) = SERVICES.get(txn, &(&task.account, task.region, &task.cluster, name))? else {
            return Ok(());
        };
        for target in task.targets.iter().filter(|target| target.registered) {
            let message =
                format!("(service {name}) registered 1 targets in (target-group {})", target.target_group_arn);
            self.service_event(txn, &service, &message, now)?;
        }
        Ok(())
    }

    /// The node says that nothing of the task runs any more.
    fn ended(&self, txn: &mut Txn, task: &mut TaskRow, report: &TaskReport, now: Timestamp) -> Result<(), Error> {
        let unasked = task.desired_status == DesiredStatus::Running;
        if unasked {
            let (code, reason) = why(task, report.reason.as_deref());
            task.desired_status = DesiredStatus::Stopped;
            (task.stop_code, task.stopped_reason, task.stopping_at) = (Some(code), Some(reason), Some(now));
        }
        task.execution_stopped_at = task.execution_stopped_at.or(Some(now));
        self.deprovision(txn, task, now)?;
        if unasked { self.note_failure(txn, task, now) } else { Ok(()) }
    }

    /// The health of containers as the telemetry channel carries it. Writes the task when it changed.
    pub(crate) fn apply_health(
        &self,
        txn: &mut Txn,
        task: &mut TaskRow,
        health: &[(String, HealthStatus)],
    ) -> Result<(), Error> {
        if task.last_status >= TaskStatus::Stopping {
            return Ok(());
        }
        let mut changed = false;
        for (name, status) in health {
            if let Some(row) = task.containers.iter_mut().find(|row| row.name == *name && row.has_health_check) {
                changed |= row.health_status != *status;
                row.health_status = *status;
            }
        }
        if changed { save(txn, task) } else { Ok(()) }
    }
}

fn rank(status: &str) -> u8 {
    match status {
        "STOPPED" => 2,
        "RUNNING" => 1,
        _ => 0,
    }
}

fn update_container(row: &mut ContainerRow, report: &ContainerReport) {
    if let Some(status) = &report.status
        && rank(status) > rank(&row.last_status)
    {
        row.last_status.clone_from(status);
    }
    row.exit_code = row.exit_code.or(report.exit_code);
    if row.reason.is_none() {
        row.reason = report.reason.clone().filter(|reason| !reason.is_empty());
    }
    if row.runtime_id.is_none() {
        row.runtime_id.clone_from(&report.runtime_id);
    }
    if row.image_digest.is_none() {
        row.image_digest.clone_from(&report.image_digest);
    }
}

fn essential_ended(container: &ContainerRow) -> bool {
    container.essential && container.last_status == "STOPPED"
}

/// Why a task that nobody stopped has stopped, in AWS's words.
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html>
fn why(task: &TaskRow, reported: Option<&str>) -> (StopCode, String) {
    let ended: Vec<&ContainerRow> = task.containers.iter().filter(|container| essential_ended(container)).collect();
    let exited = task.started_at.is_some() || ended.iter().any(|container| container.exit_code.is_some());
    let code = if exited { StopCode::EssentialContainerExited } else { StopCode::TaskFailedToStart };
    if let Some(reported) = reported.filter(|reason| !reason.is_empty()) {
        return (code, reported.to_owned());
    }
    let reason_of = |container: &&ContainerRow| container.reason.clone();
    if ended.iter().filter_map(reason_of).any(|reason| reason.starts_with(OUT_OF_MEMORY)) {
        return (code, OUT_OF_MEMORY_REASON.to_owned());
    }
    if exited {
        return (code, ESSENTIAL_EXITED.to_owned());
    }
    let said = task.containers.iter().find_map(|container| container.reason.clone());
    (code, said.unwrap_or_else(|| "Task failed to start".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row() -> ContainerRow {
        ContainerRow {
            name: "app".into(),
            container_id: String::new(),
            image: String::new(),
            image_digest: None,
            runtime_id: None,
            essential: true,
            cpu: 0,
            memory_mib: None,
            memory_reservation_mib: None,
            last_status: "PENDING".into(),
            exit_code: None,
            reason: None,
            has_health_check: false,
            health_status: HealthStatus::Unknown,
        }
    }

    #[test]
    fn a_late_report_moves_no_container_backwards() {
        let mut row = row();
        let report = |status: &str, exit_code| ContainerReport {
            status: Some(status.into()),
            exit_code,
            ..ContainerReport::default()
        };
        update_container(&mut row, &report("STOPPED", Some(3)));
        update_container(&mut row, &report("RUNNING", None));
        update_container(&mut row, &report("STOPPED", Some(9)));
        assert_eq!((row.last_status.as_str(), row.exit_code), ("STOPPED", Some(3)));
    }
}
