//! Container health: the checks, and what the control plane is told of them.
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/healthcheck.html>

use super::Runner;
use super::container::Event;
use agent_proto::acs::{Container, DockerConfig, DockerHealthcheck, Task};
use agent_proto::tcs::{ContainerHealth, TaskHealth};
use base::Timestamp;
use engine::{Engine, ExecSpec};
use std::collections::BTreeMap;
use std::time::Duration;
use tokio::sync::{mpsc, watch};

/// AWS's defaults, as Docker's durations.
const INTERVAL_S: u64 = 30;
const TIMEOUT_S: u64 = 5;
const RETRIES: i64 = 3;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Unknown,
    Healthy,
    Unhealthy,
}

impl Status {
    fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "UNKNOWN",
            Self::Healthy => "HEALTHY",
            Self::Unhealthy => "UNHEALTHY",
        }
    }
}

/// The health of the containers of one task that have checks.
pub struct HealthBook {
    task: (String, String, String),
    statuses: BTreeMap<String, (Status, Timestamp)>,
    published: watch::Sender<Option<TaskHealth>>,
}

impl HealthBook {
    pub fn new(task: &Task, published: watch::Sender<Option<TaskHealth>>) -> Self {
        let statuses = task
            .containers
            .iter()
            .filter(|container| check_of(container).is_some())
            .map(|container| (container.name.clone(), (Status::Unknown, Timestamp(0))))
            .collect();
        let book = Self { task: (task.arn.clone(), task.family.clone(), task.version.clone()), statuses, published };
        book.publish();
        book
    }

    pub fn is_healthy(&self, name: &str) -> bool {
        self.statuses.get(name).is_some_and(|(status, _)| *status == Status::Healthy)
    }

    pub fn note(&mut self, name: &str, status: Status, now: Timestamp) {
        if let Some(entry) = self.statuses.get_mut(name)
            && entry.0 != status
        {
            *entry = (status, now);
            self.publish();
        }
    }

    /// A container that ended has no health; its check is over.
    pub fn ended(&mut self, name: &str) {
        if self.statuses.contains_key(name) {
            self.note(name, Status::Unknown, Timestamp(0));
        }
    }

    fn publish(&self) {
        if self.statuses.is_empty() {
            return;
        }
        let (arn, family, version) = &self.task;
        self.published.send_replace(Some(TaskHealth {
            task_arn: arn.clone(),
            task_definition_family: family.clone(),
            task_definition_version: version.clone(),
            containers: self
                .statuses
                .iter()
                .map(|(name, (status, since))| ContainerHealth {
                    container_name: name.clone(),
                    health_status: status.as_str().to_owned(),
                    status_since: since.as_epoch_s(),
                })
                .collect(),
        }));
    }
}

/// The check a container has: the task definition's. (ECS ignores the image's own.)
fn check_of(container: &Container) -> Option<DockerHealthcheck> {
    container.health_check_type.as_deref().filter(|kind| *kind == "docker")?;
    let text = container.docker_config.as_ref()?.config.as_deref()?;
    let config: DockerConfig = serde_json::from_str(text).ok()?;
    config.healthcheck.filter(|check| check.test.len() > 1 && check.test[0] != "NONE")
}

/// What one run of a check says, folded into the status: retries, and the start period in which failures do not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Counter {
    status: Status,
    failures: i64,
}

impl Counter {
    fn fold(self, passed: bool, retries: i64, in_start_period: bool) -> Self {
        match (passed, in_start_period) {
            (true, _) => Self { status: Status::Healthy, failures: 0 },
            (false, true) if self.status == Status::Unknown => self,
            (false, _) => {
                let failures = self.failures + 1;
                let status = if failures >= retries { Status::Unhealthy } else { self.status };
                Self { status, failures }
            }
        }
    }
}

impl Runner {
    /// Checks the container until it ends; the task that runs this is dropped with the runner's events.
    pub fn watch_health(&self, container: &Container, container_id: &str, started_at: Timestamp) {
        let Some(check) = check_of(container) else { return };
        let argv = match check.test[0].as_str() {
            "CMD-SHELL" => vec!["/bin/sh".to_owned(), "-c".to_owned(), check.test[1].clone()],
            _ => check.test[1..].to_vec(),
        };
        let seconds = |ns: i64, default_s: u64| {
            if ns > 0 { Duration::from_nanos(ns as u64) } else { Duration::from_secs(default_s) }
        };
        let interval = seconds(check.interval, INTERVAL_S);
        let timeout = seconds(check.timeout, TIMEOUT_S);
        let retries = if check.retries > 0 { check.retries } else { RETRIES };
        let start_period_ms = check.start_period / 1_000_000;
        let (shared, events) = (self.shared.clone(), self.events.clone());
        let (name, id) = (container.name.clone(), container_id.to_owned());
        tokio::spawn(async move {
            let mut counter = Counter { status: Status::Unknown, failures: 0 };
            loop {
                tokio::time::sleep(interval).await;
                let Some(passed) = run_check(&shared.engine, &id, argv.clone(), timeout).await else { return };
                let in_start_period = shared.now().since_ms(started_at) < start_period_ms;
                let next = counter.fold(passed, retries, in_start_period);
                if next.status != counter.status && !send(&events, &name, next.status).await {
                    return;
                }
                counter = next;
                if events.is_closed() {
                    return;
                }
            }
        });
    }
}

async fn send(events: &mpsc::Sender<Event>, name: &str, status: Status) -> bool {
    events.send(Event::Health { name: name.to_owned(), status }).await.is_ok()
}

/// `None`: the container runs no more.
async fn run_check(engine: &Engine, id: &str, argv: Vec<String>, timeout: Duration) -> Option<bool> {
    let spec = ExecSpec { argv, timeout_ms: timeout.as_millis() as u64, ..ExecSpec::default() };
    match engine.exec(id, spec).await {
        Ok(result) => Some(result.code == Some(0)),
        Err(engine::Error::NoSuchContainer(_) | engine::Error::WrongState { .. }) => None,
        // The command is not in the image, or the node is out of something: a check that cannot run has failed.
        Err(_) => Some(false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_count_after_the_start_period_and_a_success_forgives_them() {
        let start = Counter { status: Status::Unknown, failures: 0 };
        assert_eq!(start.fold(false, 2, true), start);
        let one = start.fold(false, 2, false);
        assert_eq!(one.status, Status::Unknown);
        assert_eq!(one.fold(false, 2, false).status, Status::Unhealthy);
        assert_eq!(one.fold(true, 2, false), Counter { status: Status::Healthy, failures: 0 });
    }
}
