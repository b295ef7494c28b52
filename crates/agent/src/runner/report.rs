//! `SubmitTaskStateChange`, until it is acknowledged.

use super::{Runner, Shared};
use crate::api_client::Service;
use crate::state::{Reported, TaskState, task_id};
use serde_json::{Value, json};
use std::time::Duration;

const RETRY_MS_MIN: u64 = 100;
const RETRY_MS_MAX: u64 = 5_000;
/// Longest reason of a task or container, characters, as ECS has it.
const REASON_CHARACTERS_MAX: usize = 1024;

impl Runner {
    /// Reports the task as it is now, again and again until the control plane has it.
    pub fn report(&self, status: Reported) -> impl Future<Output = ()> + use<> {
        submit(self.shared.clone(), message(&self.state, status), self.state.task.arn.clone())
    }
}

/// Reports the end of a task, whatever came before.
pub async fn report_stopped(shared: &std::sync::Arc<Shared>, state: &mut TaskState) {
    if state.reported < Reported::Stopped {
        submit(shared.clone(), message(state, Reported::Stopped), state.task.arn.clone()).await;
        state.reported = Reported::Stopped;
    }
}

async fn submit(shared: std::sync::Arc<Shared>, body: Value, task_arn: String) {
    let mut backoff_ms = RETRY_MS_MIN;
    loop {
        match shared.api.call(Service::Ecs, "SubmitTaskStateChange", body.clone()).await {
            Ok(_) => return,
            Err(error) if error.is_transient() => {
                tracing::debug!(%error, task = task_id(&task_arn), "a report waits for the control plane");
            }
            Err(error) => {
                // The task is not known there (any more): there is nobody to tell.
                tracing::warn!(%error, task = task_id(&task_arn), "a report was refused");
                return;
            }
        }
        tokio::time::sleep(Duration::from_millis(backoff_ms)).await;
        backoff_ms = (backoff_ms * 2).min(RETRY_MS_MAX);
    }
}

fn message(state: &TaskState, status: Reported) -> Value {
    let status_text = match status {
        Reported::Nothing | Reported::Pending => "PENDING",
        Reported::Running => "RUNNING",
        Reported::Stopped => "STOPPED",
    };
    let containers: Vec<Value> = state
        .task
        .containers
        .iter()
        .filter_map(|container| Some((container, state.containers.get(&container.name)?)))
        .map(|(container, at)| {
            let mut entry = json!({ "containerName": container.name });
            let status = match (&at.stopped, at.started_at) {
                (Some(_), _) => "STOPPED",
                (None, Some(_)) => "RUNNING",
                // A container of a task that is over and that never began.
                (None, None) if status == Reported::Stopped => "STOPPED",
                (None, None) => "PENDING",
            };
            entry["status"] = json!(status);
            if !at.container_id.is_empty() {
                entry["runtimeId"] = json!(at.container_id);
            }
            if let Some(digest) = &at.image_digest {
                entry["imageDigest"] = json!(digest);
            }
            if let Some(end) = &at.stopped {
                if let Some(code) = end.exit_code {
                    entry["exitCode"] = json!(code);
                }
                if let Some(reason) = &end.reason {
                    entry["reason"] = json!(shorten(reason));
                }
            }
            entry
        })
        .collect();
    let mut body = json!({
        "cluster": state.task.task_cluster_arn,
        "task": state.task.arn,
        "status": status_text,
        "containers": containers,
    });
    if state.task.task_cluster_arn.is_empty() {
        body["cluster"] = json!(cluster_of(&state.task.arn));
    }
    if let Some(reason) = &state.reason {
        body["reason"] = json!(shorten(reason));
    }
    let times = [
        ("pullStartedAt", state.pull_started_at),
        ("pullStoppedAt", state.pull_stopped_at),
        ("executionStoppedAt", state.execution_stopped_at.filter(|_| status == Reported::Stopped)),
    ];
    for (name, at) in times {
        if let Some(at) = at {
            body[name] = json!(at.as_epoch_s());
        }
    }
    body
}

fn shorten(text: &str) -> String {
    text.chars().take(REASON_CHARACTERS_MAX).collect()
}

/// `prod` of `arn:aws:ecs:us-east-1:000000000000:task/prod/0a…`.
fn cluster_of(task_arn: &str) -> &str {
    task_arn.split('/').nth(1).unwrap_or("default")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::ContainerEnd;
    use agent_proto::acs::{Container, Task};

    #[test]
    fn an_ended_container_is_reported_with_its_code_and_reason() {
        let task = Task {
            arn: "arn:aws:ecs:us-east-1:000000000000:task/prod/0a".into(),
            containers: vec![Container { name: "web".into(), ..Default::default() }],
            ..Default::default()
        };
        let mut state = TaskState::new(task);
        let web = state.containers.get_mut("web").unwrap();
        web.stopped = Some(ContainerEnd {
            exit_code: Some(137),
            reason: Some("OutOfMemoryError: x".into()),
            ..Default::default()
        });
        let body = message(&state, Reported::Stopped);
        assert_eq!(body["cluster"], "prod");
        assert_eq!(body["containers"][0]["exitCode"], 137);
        assert_eq!(body["containers"][0]["status"], "STOPPED");
        assert_eq!(body["containers"][0]["reason"], "OutOfMemoryError: x");
    }
}
