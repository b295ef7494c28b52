//! One node's ACS session: what the node should have is compared with what it was told and what it acknowledged, and the
//! difference is sent. Everything that must outlive the session is in the store, so a new session, also of a restarted
//! control plane, goes on where the last one ended.

mod credentials;
mod deliver;
mod network;

use super::sessions::Ticket;
use super::{HEARTBEAT_S, SEND_TIMEOUT_S};
use crate::Ecs;
use crate::lifecycle::{Live, live, node_owner};
use crate::model::{DesiredStatus, NodeRow, TaskStatus};
use crate::tables::{LIVE_TASKS, NODES, TASKS};
use agent_proto::acs::{
    FromAgent, Heartbeat, TaskIdentity, TaskManifest, TaskStopVerification, TaskStopVerificationAck, ToAgent,
};
use base::Timestamp;
use credentials::CredentialDeliveries;
use deliver::Deliveries;
use kernel::Error;
use kernel::channel::ChannelSocket;
use network::NetworkSync;
use std::sync::Arc;
use std::time::Duration;

/// How often the clock is looked at when nothing else happens, milliseconds.
const TICK_MS: u64 = 250;
/// How often time-outs and re-sends of tasks are looked at, milliseconds.
const LOOK_MS: i64 = 2_000;
/// Frames heard before other work has its turn.
const FRAMES_AT_ONCE_MAX: usize = 64;
/// Numbers a session may give to its messages: each session begins above all of the one before.
const SEQUENCE_BLOCK: i64 = 1_000_000_000;

pub(super) struct Session {
    ecs: Arc<Ecs>,
    ticket: Ticket,
    container_instance_arn: String,
    /// The cluster the agent believes to be in; tasks carry their own.
    cluster_arn: String,
    wants_credentials: bool,
    socket: ChannelSocket,
    opened_at: Timestamp,
    sequence: i64,
    heartbeat_at: Timestamp,
    look_at: Timestamp,
    network: NetworkSync,
    deliveries: Deliveries,
    credentials: CredentialDeliveries,
}

/// Why a session ends.
#[derive(Debug, thiserror::Error)]
pub(super) enum Ended {
    #[error("the node closed it")]
    Closed,
    #[error("the node reads nothing for {SEND_TIMEOUT_S} s")]
    Stuck,
    #[error(transparent)]
    Failed(#[from] Error),
}

impl From<store::StoreError> for Ended {
    fn from(error: store::StoreError) -> Self {
        Self::Failed(error.into())
    }
}

impl Session {
    pub(super) async fn open(
        ecs: Arc<Ecs>,
        node: NodeRow,
        wants_credentials: bool,
        socket: ChannelSocket,
    ) -> Result<Self, Error> {
        let ticket = ecs.sessions.open(&node.node_id);
        let opened_at = ecs.deps.now();
        let changed = ecs
            .deps
            .store
            .transact(|txn| -> Result<_, Error> {
                let Some(mut row) = NODES.get(txn, &(&node.node_id,))? else { return Ok(None) };
                row.connected = true;
                row.disconnected_at = None;
                row.sequence += SEQUENCE_BLOCK;
                NODES.put(txn, &(&node.node_id,), &row)?;
                Ok(Some(row))
            })
            .await;
        let row = match changed {
            Ok(row) => row.unwrap_or(node),
            Err(error) => {
                ecs.sessions.close(&ticket);
                return Err(error);
            }
        };
        let cluster_arn = row.container_instance_arn.replace(":container-instance/", ":cluster/");
        let cluster_arn = cluster_arn.split('/').next().map(|head| format!("{head}/default")).unwrap_or_default();
        Ok(Self {
            ecs,
            ticket,
            container_instance_arn: row.container_instance_arn,
            cluster_arn,
            wants_credentials,
            socket,
            opened_at,
            sequence: row.sequence,
            heartbeat_at: opened_at,
            look_at: opened_at.plus_ms(LOOK_MS),
            network: NetworkSync::default(),
            deliveries: Deliveries::default(),
            credentials: CredentialDeliveries::default(),
        })
    }

    pub(super) async fn run(mut self) {
        let node_id = self.ticket.node_id.clone();
        tracing::info!(node_id, "a node is connected");
        if let Err(ended) = self.converse().await {
            tracing::info!(node_id, %ended, "a node's session ended");
        }
        if self.ecs.sessions.close(&self.ticket) {
            let now = self.ecs.deps.now();
            let result =
                self.ecs.deps.store.transact(|txn| NODES.update(txn, &(&node_id,), |row| row.disconnect(now))).await;
            if let Err(error) = result {
                // The tasks controller sets it right.
                tracing::warn!(%error, node_id, "a node could not be marked as disconnected");
            }
        }
    }

    async fn converse(&mut self) -> Result<(), Ended> {
        let mut prefixes = self.ecs.ports.network.network_state_prefixes();
        prefixes.push(LIVE_TASKS.prefix_bytes_of(&(node_owner(&self.ticket.node_id),)).to_vec());
        let prefixes: Vec<&[u8]> = prefixes.iter().map(Vec::as_slice).collect();
        // Made before the first read: no change is missed.
        let mut changes = self.ecs.deps.store.watch(&prefixes);
        let mut tick = tokio::time::interval(Duration::from_millis(TICK_MS));
        tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
        self.sync_network().await?;
        self.send_manifest().await?;
        if self.wants_credentials {
            self.send_all_credentials().await?;
        }
        self.converge().await?;
        let mut closed = self.ticket.closed.clone();
        loop {
            tokio::select! {
                frame = self.socket.incoming.recv() => match frame {
                    Some(frame) => {
                        self.hear(&frame).await?;
                        // What came meanwhile too, before everything is looked at again because of it.
                        for _ in 0..FRAMES_AT_ONCE_MAX {
                            let Ok(frame) = self.socket.incoming.try_recv() else { break };
                            self.hear(&frame).await?;
                        }
                    }
                    None => return Err(Ended::Closed),
                },
                changed = changes.changed() => match changed {
                    Some(_) => self.converge().await?,
                    None => return Err(Ended::Failed(store::StoreError::Closed.into())),
                },
                _ = tick.tick() => self.tick().await?,
                _ = closed.changed() => return Ok(()),
            }
        }
    }

    /// Sends what the node should have and was not told yet.
    async fn converge(&mut self) -> Result<(), Ended> {
        self.sync_network().await?;
        let tasks = self.tasks()?;
        if self.settle_network(&tasks).await? {
            // The tasks that were moved on are due now, not at the wake-up that the change brings.
            let tasks = self.tasks()?;
            return self.deliver(&tasks).await;
        }
        self.deliver(&tasks).await
    }

    async fn tick(&mut self) -> Result<(), Ended> {
        let now = self.ecs.deps.now();
        if now >= self.heartbeat_at {
            self.heartbeat_at = now.plus_s(HEARTBEAT_S);
            let message_id = self.ecs.deps.rng.uuid();
            self.send(&ToAgent::HeartbeatMessage(Heartbeat { healthy: true, message_id })).await?;
        }
        self.resend_network(now).await?;
        if now < self.look_at {
            return Ok(());
        }
        self.look_at = now.plus_ms(LOOK_MS);
        let tasks = self.tasks()?;
        self.time_out(&tasks, now).await?;
        self.refresh_credentials(&tasks, now).await?;
        self.deliver(&tasks).await
    }

    async fn hear(&mut self, frame: &str) -> Result<(), Ended> {
        match serde_json::from_str::<FromAgent>(frame) {
            Ok(FromAgent::NetworkStateAck(ack)) => self.network_acknowledged(ack).await,
            Ok(FromAgent::AckRequest(ack)) => self.acknowledged(&ack.message_id).await,
            Ok(FromAgent::NackRequest(nack)) => self.refused(&nack.message_id, &nack.reason).await,
            Ok(FromAgent::TaskStopVerificationMessage(message)) => self.verify_stops(message).await,
            Ok(FromAgent::IAMRoleCredentialsAckRequest(ack)) => {
                self.credentials_acknowledged(&ack.message_id);
                Ok(())
            }
            Ok(FromAgent::HeartbeatAckRequest(_)) => Ok(()),
            Err(error) => {
                tracing::warn!(node_id = self.ticket.node_id, %error, "a message of an agent was not understood");
                Ok(())
            }
        }
    }

    fn tasks(&self) -> Result<Vec<Live>, Error> {
        live(&self.ecs.deps.store.read()?, &node_owner(&self.ticket.node_id))
    }

    fn next_sequence(&mut self) -> i64 {
        self.sequence += 1;
        self.sequence
    }

    async fn send(&self, message: &ToAgent) -> Result<(), Ended> {
        let text = serde_json::to_string(message).map_err(|error| {
            Ended::Failed(Error::Api(aws_wire::ApiError::server("InternalFailure", error.to_string())))
        })?;
        let sent = tokio::time::timeout(Duration::from_secs(SEND_TIMEOUT_S), self.socket.outgoing.send(text));
        match sent.await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) => Err(Ended::Closed),
            Err(_) => Err(Ended::Stuck),
        }
    }

    /// The full list of what the node acknowledged and should have: an agent of ours reports what is listed and gone as
    /// stopped, so a payload that may never have arrived is not listed.
    async fn send_manifest(&mut self) -> Result<(), Ended> {
        let tasks = self.tasks()?;
        let manifest = TaskManifest {
            message_id: self.ecs.deps.rng.uuid(),
            cluster_arn: self.cluster_arn.clone(),
            container_instance_arn: self.container_instance_arn.clone(),
            generated_at: self.ecs.deps.now().as_ms(),
            timeline: self.next_sequence(),
            tasks: tasks
                .iter()
                .filter(|task| task.row.delivered && task.row.last_status < TaskStatus::Deprovisioning)
                .map(identity)
                .collect(),
        };
        self.send(&ToAgent::TaskManifestMessage(manifest)).await
    }

    /// The node runs tasks that the manifest did not list: those that really should not run are stopped.
    async fn verify_stops(&mut self, message: TaskStopVerification) -> Result<(), Ended> {
        let reader = self.ecs.deps.store.read()?;
        let mut stop_tasks = Vec::new();
        for candidate in message.stop_candidates {
            let row = match crate::lifecycle::task_key(&candidate.task_arn) {
                Some(key) => TASKS.get(&reader, &key)?,
                None => None,
            };
            let runs_here = row.is_some_and(|task| {
                task.node_id.as_deref() == Some(&self.ticket.node_id)
                    && (task.desired_status == DesiredStatus::Running || task.last_status == TaskStatus::Deactivating)
            });
            if !runs_here {
                stop_tasks.push(TaskIdentity { desired_status: "STOPPED".into(), ..candidate });
            }
        }
        drop(reader);
        let ack = TaskStopVerificationAck {
            message_id: message.message_id,
            generated_at: self.ecs.deps.now().as_ms(),
            stop_tasks,
        };
        self.send(&ToAgent::TaskStopVerificationAck(ack)).await
    }
}

/// Tasks whose targets still drain go on running until their STOPPED payload.
fn identity(task: &Live) -> TaskIdentity {
    let row = &task.row;
    let stops = row.desired_status == DesiredStatus::Stopped && row.last_status != TaskStatus::Deactivating;
    TaskIdentity {
        task_arn: task.arn.clone(),
        task_cluster_arn: task.cluster_arn(),
        desired_status: if stops { "STOPPED" } else { "RUNNING" }.into(),
    }
}
