//! The awslogs driver: a container's lines to CloudWatch Logs, each once it is on disk there, none lost.
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html> Put with the task's execution role.
//!
//! The shim spools output to files; this reads them, hands batches on, and releases what was acknowledged. While the
//! control plane is away lines wait in the spool, and when the spool is full the container waits: blocking mode. Those
//! of a container that ended wait as long as it takes, and over a restart of the agent; only when all of the node's
//! together have more than [`backlog::BACKLOG_BYTES_MAX`] do the oldest go, counted. A task is reported stopped after its
//! lines are handed on, as its role ends with it. What a shim still holds because the disk is full is waited for half a
//! minute only.

mod backlog;
mod lines;
mod pump;
mod sink;
#[cfg(test)]
mod tests;

use crate::runner::Shared;
use agent_proto::acs::{Container, Task};
pub use backlog::{BACKLOG_BYTES_MAX, Backlog};
use pump::Pump;
use sink::CloudWatch;
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::task::JoinHandle;

/// Moves the lines of one container until it has ended and all are handed on.
pub struct LogPump {
    task: JoinHandle<()>,
    container_id: String,
    shared: Arc<Shared>,
}

impl LogPump {
    pub fn start(shared: Arc<Shared>, container_id: String, task: Task, container: Container) -> Self {
        let pump = Pump {
            engine: shared.engine.clone(),
            container_id: container_id.clone(),
            sink: CloudWatch::new(shared.clone(), task, container),
            backlog: shared.log_backlog.clone(),
            position_file: position_file(&shared.config.node_dir, &container_id),
        };
        let task = tokio::spawn(async move {
            if let Err(error) = pump.run().await {
                tracing::error!(%error, container = pump.container_id, "log lines can no longer be read");
            }
            pump.backlog.leave(&pump.container_id);
        });
        Self { task, container_id, shared }
    }

    /// The container has ended: from now on its lines count as the node's backlog.
    pub fn ended(&self) {
        let bytes = self.shared.engine.log_bytes(&self.container_id).unwrap_or(0);
        self.shared.log_backlog.enter(&self.container_id, bytes);
        if self.task.is_finished() {
            self.shared.log_backlog.leave(&self.container_id);
        }
    }

    /// Waits until every line was handed on, or had to make room.
    pub async fn drain(self) {
        self.ended();
        let _ = self.task.await;
    }
}

fn positions_dir(node_dir: &Path) -> PathBuf {
    node_dir.join("log-cursors")
}

fn position_file(node_dir: &Path, container_id: &str) -> PathBuf {
    positions_dir(node_dir).join(format!("{container_id}.json"))
}

/// For a container that is removed.
pub fn forget(node_dir: &Path, container_id: &str) {
    let _ = std::fs::remove_file(position_file(node_dir, container_id));
}

/// Forgets the containers that an agent removed just before it was killed.
pub fn forget_all_but(node_dir: &Path, container_ids: &HashSet<String>) {
    for entry in std::fs::read_dir(positions_dir(node_dir)).into_iter().flatten().flatten() {
        let path = entry.path();
        let known = path.file_stem().and_then(|stem| stem.to_str()).is_some_and(|stem| container_ids.contains(stem));
        if !known {
            let _ = std::fs::remove_file(path);
        }
    }
}
