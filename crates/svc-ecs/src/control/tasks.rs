//! Moves on the tasks that wait for target groups, and notices nodes that are gone.

use crate::Ecs;
use crate::lifecycle::{TaskKey, live, node_owner, save};
use crate::model::{DesiredStatus, LiveTaskRow, StopCode, TaskStatus};
use crate::tables::{LIVE_TASKS, NODES, TASKS};
use base::Timestamp;
use futures::FutureExt;
use futures::future::BoxFuture;
use kernel::Error;
use kernel::controller::Controller;
use ports::TargetState;
use std::sync::Arc;

/// A node that is not connected for this long is gone, for the tasks that wait for it and that it never saw, milliseconds.
/// What it may have started stays as it was last reported, as AWS leaves it: only the node can say that it ended.
pub(crate) const NODE_GONE_MS: i64 = 180_000;
/// A target that is not there after this was deregistered by somebody else, milliseconds.
const ACTIVATING_MS_MAX: i64 = 10_000;

pub(super) struct TasksController(pub(super) Arc<Ecs>);

impl Controller for TasksController {
    fn name(&self) -> &'static str {
        "ecs-tasks"
    }

    fn watches(&self) -> Vec<Vec<u8>> {
        let mut prefixes = self.0.ports.targets.health_prefixes();
        prefixes.push(LIVE_TASKS.prefix_bytes().to_vec());
        prefixes
    }

    fn period_ms(&self) -> u64 {
        2_000
    }

    fn run(&self) -> BoxFuture<'_, Result<Option<Timestamp>, Error>> {
        async move {
            let ecs = &self.0;
            let nodes = NODES.scan(&ecs.deps.store.read()?, &())?;
            for ((node_id,), node) in nodes {
                let now = ecs.deps.now();
                // A process that died could not say that its sessions ended.
                if !ecs.sessions.is_open(&node_id) && node.disconnected_at.is_none() {
                    ecs.deps
                        .store
                        .transact(|txn| -> Result<(), Error> {
                            if !ecs.sessions.is_open(&node_id) {
                                NODES.update(txn, &(&node_id,), |node| node.disconnect(now))?;
                            }
                            Ok(())
                        })
                        .await?;
                }
                let gone = node.disconnected_at.is_some_and(|at| now.since_ms(at) >= NODE_GONE_MS);
                let tasks = live(&ecs.deps.store.read()?, &node_owner(&node_id))?;
                for task in tasks {
                    if matches!(task.row.last_status, TaskStatus::Activating | TaskStatus::Deactivating) {
                        ecs.advance(&task.key).await?;
                    } else if gone && waits_for_node(&task.row) {
                        ecs.give_up(&task.key, &node_id).await?;
                    }
                }
            }
            Ok(None)
        }
        .boxed()
    }
}

/// Nothing of the task was ever started on its node, or nothing is left there but an interface.
fn waits_for_node(task: &LiveTaskRow) -> bool {
    match task.last_status {
        TaskStatus::Provisioning | TaskStatus::Pending => !task.sent,
        status => status == TaskStatus::Deprovisioning,
    }
}

impl Ecs {
    /// Ends a task whose node is gone: what waits to begin has failed to start, what waits to be cleaned up is over. The node
    /// is told what its network is when it returns.
    async fn give_up(&self, key: &TaskKey, node_id: &str) -> Result<(), Error> {
        let now = self.deps.now();
        self.deps
            .store
            .transact(|txn| -> Result<(), Error> {
                let back = NODES.get(txn, &(node_id,))?.is_none_or(|node| node.disconnected_at.is_none());
                let Some(mut task) = TASKS.get(txn, key)? else { return Ok(()) };
                if back || !waits_for_node(&LiveTaskRow::of(&task)) {
                    return Ok(());
                }
                if task.desired_status == DesiredStatus::Running {
                    let reason = match task.last_status {
                        TaskStatus::Provisioning => "Timeout waiting for network interface provisioning to complete.",
                        _ => "Timeout waiting for the node of the task, which is not connected.",
                    };
                    self.begin_stop(txn, &mut task, StopCode::TaskFailedToStart, reason, now)?;
                    self.note_failure(txn, &task, now)?;
                }
                if task.last_status == TaskStatus::Deprovisioning {
                    self.finish(txn, &mut task, now)?;
                }
                Ok(())
            })
            .await
    }

    /// ACTIVATING ends when every target is registered (or was taken out again by somebody else), DEACTIVATING when none is
    /// any more.
    async fn advance(&self, key: &TaskKey) -> Result<(), Error> {
        self.deps
            .store
            .transact(|txn| -> Result<(), Error> {
                let Some(mut task) = TASKS.get(txn, key)? else { return Ok(()) };
                let health = self.target_health(txn, &task)?;
                let mut states = health.iter().map(|(_, health)| health.state);
                let waited_ms = task.started_at.map_or(0, |at| self.deps.now().since_ms(at));
                let next = match task.last_status {
                    TaskStatus::Activating
                        if waited_ms >= ACTIVATING_MS_MAX || states.all(|state| state != TargetState::Absent) =>
                    {
                        TaskStatus::Running
                    }
                    TaskStatus::Deactivating if states.all(|state| state == TargetState::Absent) => {
                        TaskStatus::Stopping
                    }
                    _ => return Ok(()),
                };
                task.last_status = next;
                save(txn, &mut task)
            })
            .await
    }
}
