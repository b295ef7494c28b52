//! Keeping the node's network state the newest one, and moving on the tasks that wait for it.

use super::{Ended, Session};
use crate::lifecycle::{Live, TaskKey};
use crate::model::{DesiredStatus, NodeRow, StopCode, TaskStatus};
use crate::tables::{NODES, TASKS};
use agent_proto::acs::{NetworkStateAck, ToAgent};
use agent_proto::network::NetworkState;
use base::Timestamp;
use kernel::Error;
use std::collections::{BTreeSet, VecDeque};
use store::Reader;

/// States sent and not acknowledged before newer ones wait.
const IN_FLIGHT_MAX: usize = 4;
/// A state that is not acknowledged in this time is sent again, milliseconds.
const RESEND_MS: i64 = 10_000;
/// A task whose interface is not there after this, while the node is connected, has failed to start, milliseconds.
const PROVISIONING_MS_MAX: i64 = 180_000;
/// Tasks moved on in one transaction.
const SETTLED_AT_ONCE_MAX: usize = 64;

/// What was sent, and what it held.
struct Sent {
    generation: u64,
    interfaces: BTreeSet<String>,
    /// The newest revision at which the state was known to be still this one.
    holds_at: u64,
    sent_at: Timestamp,
}

#[derive(Default)]
pub(super) struct NetworkSync {
    /// The state sent last, its generation set to 0.
    last: Option<NetworkState>,
    /// Sent and not acknowledged, the oldest first.
    in_flight: VecDeque<Sent>,
    /// In force on the node.
    in_force: Option<Sent>,
}

impl NetworkSync {
    fn newest(&mut self) -> Option<&mut Sent> {
        self.in_flight.back_mut().or(self.in_force.as_mut())
    }

    /// Takes over what the node acknowledged; `false` when it is no state of this session. Only the very generation counts:
    /// a node that remembers a later one, of a store that is gone, has not put ours in force.
    fn acknowledge(&mut self, generation: u64) -> bool {
        let Some(index) = self.in_flight.iter().position(|sent| sent.generation == generation) else { return false };
        self.in_force = self.in_flight.drain(..=index).next_back();
        true
    }
}

impl Session {
    /// Sends the network's state when it is not the one sent last.
    pub(super) async fn sync_network(&mut self) -> Result<(), Ended> {
        let (state, revision) = {
            let reader = self.ecs.deps.store.read()?;
            let state = self.ecs.ports.network.network_state(&reader).map_err(other)?;
            (state, reader.rev())
        };
        let content = NetworkState { generation: 0, ..state };
        if self.network.last.as_ref() == Some(&content) {
            if let Some(newest) = self.network.newest() {
                newest.holds_at = revision;
            }
            return Ok(());
        }
        if self.network.in_flight.len() >= IN_FLIGHT_MAX {
            return Ok(());
        }
        self.send_state(content, revision).await
    }

    async fn send_state(&mut self, content: NetworkState, revision: u64) -> Result<(), Ended> {
        self.network.in_flight.push_back(Sent {
            generation: revision,
            interfaces: content
                .interfaces
                .iter()
                .filter(|interface| interface.on_this_node)
                .map(|interface| interface.network_interface_id.clone())
                .collect(),
            holds_at: revision,
            sent_at: self.ecs.deps.now(),
        });
        let message = ToAgent::NetworkStateMessage(NetworkState { generation: revision, ..content.clone() });
        self.network.last = Some(content);
        self.send(&message).await
    }

    /// Sends the state again when the node did not acknowledge it.
    pub(super) async fn resend_network(&mut self, now: Timestamp) -> Result<(), Ended> {
        if self.network.in_flight.back().is_some_and(|sent| now.since_ms(sent.sent_at) >= RESEND_MS) {
            self.network.in_flight.clear();
            self.network.last = None;
            self.sync_network().await?;
        }
        Ok(())
    }

    pub(super) async fn network_acknowledged(&mut self, ack: NetworkStateAck) -> Result<(), Ended> {
        if !self.network.acknowledge(ack.generation) {
            // The state that was in force before this session: the one sent at its beginning will be acknowledged next.
            if self.network.newest().is_some_and(|sent| sent.generation < ack.generation) {
                tracing::warn!(
                    node_id = self.ticket.node_id,
                    generation = ack.generation,
                    "a node has a network state newer than any of this store's, and will refuse them: remove the node's directory"
                );
            }
            return Ok(());
        }
        for error in &ack.errors {
            tracing::warn!(node_id = self.ticket.node_id, error, "a node could not put its network in force");
        }
        self.ecs.sessions.set_ready(&self.ticket);
        let node_id = self.ticket.node_id.clone();
        let generation = ack.generation;
        self.ecs
            .deps
            .store
            .transact(|txn| NODES.update(txn, &(&node_id,), |row: &mut NodeRow| row.network_generation = generation))
            .await?;
        let tasks = self.tasks()?;
        self.fail_for(&tasks, &ack.errors).await?;
        // States may have been held back while this one was in flight.
        self.converge().await
    }

    /// Moves on the tasks that waited for the state that is in force; answers whether there were any.
    pub(super) async fn settle_network(&mut self, tasks: &[Live]) -> Result<bool, Ended> {
        let Some(in_force) = &self.network.in_force else { return Ok(false) };
        let now = self.ecs.deps.now();
        let waits = |task: &&Live| {
            let present = task.row.network_interface_id.as_ref().is_some_and(|id| in_force.interfaces.contains(id));
            match task.row.last_status {
                TaskStatus::Provisioning => present,
                TaskStatus::Deprovisioning => {
                    !present && task.row.released_at_revision.is_none_or(|at| at <= in_force.holds_at)
                }
                _ => false,
            }
        };
        let waiting: Vec<&TaskKey> = tasks.iter().filter(waits).map(|task| &task.key).collect();
        for keys in waiting.chunks(SETTLED_AT_ONCE_MAX) {
            self.ecs
                .deps
                .store
                .transact(|txn| -> Result<(), Error> {
                    for key in keys {
                        if let Some(mut task) = TASKS.get(txn, *key)? {
                            self.ecs.network_settled(txn, &mut task, in_force.holds_at, &in_force.interfaces, now)?;
                        }
                    }
                    Ok(())
                })
                .await?;
        }
        Ok(!waiting.is_empty())
    }

    /// Stops the tasks whose interfaces the node says it cannot put in force.
    async fn fail_for(&self, tasks: &[Live], errors: &[String]) -> Result<(), Ended> {
        for task in tasks.iter().filter(|task| task.row.last_status == TaskStatus::Provisioning) {
            let Some(id) = &task.row.network_interface_id else { continue };
            if let Some(error) = errors.iter().find(|error| error.contains(id)) {
                self.fail_to_start(&task.key, &format!("ResourceInitializationError: {error}")).await?;
            }
        }
        Ok(())
    }

    /// Gives up on tasks that wait for too long, counted only while the node is connected.
    pub(super) async fn time_out(&self, tasks: &[Live], now: Timestamp) -> Result<(), Ended> {
        for task in tasks.iter().filter(|task| task.row.last_status == TaskStatus::Provisioning) {
            if now.since_ms(task.row.created_at.max(self.opened_at)) > PROVISIONING_MS_MAX {
                self.fail_to_start(&task.key, "Timeout waiting for network interface provisioning to complete.")
                    .await?;
            }
        }
        Ok(())
    }

    pub(super) async fn fail_to_start(&self, key: &TaskKey, reason: &str) -> Result<(), Ended> {
        let now = self.ecs.deps.now();
        self.ecs
            .deps
            .store
            .transact(|txn| -> Result<(), Error> {
                let Some(mut task) = TASKS.get(txn, key)? else { return Ok(()) };
                if task.desired_status == DesiredStatus::Running {
                    self.ecs.begin_stop(txn, &mut task, StopCode::TaskFailedToStart, reason, now)?;
                    self.ecs.note_failure(txn, &task, now)?;
                }
                Ok(())
            })
            .await?;
        Ok(())
    }
}

fn other(error: ports::NetworkError) -> Error {
    match error {
        ports::NetworkError::Other(error) => error,
        error => Error::Api(aws_wire::ApiError::server("InternalFailure", error.to_string())),
    }
}
