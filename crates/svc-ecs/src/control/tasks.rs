//! Moves on the tasks that wait for target groups, and notices nodes that are gone.

use crate::Ecs;
use crate::lifecycle::{live, node_owner, save};
use crate::model::TaskStatus;
use crate::tables::{LIVE_TASKS, NODES, TASKS};
use base::Timestamp;
use futures::FutureExt;
use futures::future::BoxFuture;
use kernel::Error;
use kernel::controller::Controller;
use ports::TargetState;
use std::sync::Arc;

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
                // A process that died could not say that its sessions ended.
                if node.connected && !ecs.sessions.is_open(&node_id) {
                    ecs.deps
                        .store
                        .transact(|txn| -> Result<(), Error> {
                            if !ecs.sessions.is_open(&node_id) {
                                NODES.update(txn, &(&node_id,), |node| node.connected = false)?;
                            }
                            Ok(())
                        })
                        .await?;
                }
                let tasks = live(&ecs.deps.store.read()?, &node_owner(&node_id))?;
                for task in tasks {
                    if matches!(task.row.last_status, TaskStatus::Activating | TaskStatus::Deactivating) {
                        ecs.advance(&task.key).await?;
                    }
                }
            }
            Ok(None)
        }
        .boxed()
    }
}

impl Ecs {
    /// ACTIVATING ends when every target is registered (or was taken out again by somebody else), DEACTIVATING when none is
    /// any more.
    async fn advance(&self, key: &crate::lifecycle::TaskKey) -> Result<(), Error> {
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
