//! TCS: container health, which travels in no other way. Metrics are acknowledged and not kept: nothing reads them, and our
//! own agent sends none.
//!
//! Each frame of an agent carries header lines with a signature of its own. The gateway verifies it, as it does the upgrade
//! request's, and hands on the message.

use super::{HEARTBEAT_S, SEND_TIMEOUT_S};
use crate::Ecs;
use crate::lifecycle::task_key;
use crate::model::HealthStatus;
use crate::tables::TASKS;
use agent_proto::tcs::{FromAgentTelemetry, TaskHealth};
use futures::FutureExt;
use futures::future::BoxFuture;
use kernel::channel::{Channel, ChannelSocket};
use kernel::{Error, RequestCtx};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;

/// Longest frame that is read, bytes: agents send at most 1 MiB.
const FRAME_BYTES_MAX: usize = 2 * 1024 * 1024;

pub(super) struct TcsChannel(pub(super) Arc<Ecs>);

const CONTAINER_INSTANCE: &str = "containerInstance";

impl Channel for TcsChannel {
    fn path(&self) -> &'static str {
        "/_ecs/tcs/ws"
    }

    fn signs_frames(&self) -> bool {
        true
    }

    fn admit<'a>(&'a self, ctx: &'a RequestCtx, query: &'a [(String, String)]) -> BoxFuture<'a, Result<(), Error>> {
        async move { self.0.admitted_node(ctx, query, CONTAINER_INSTANCE).map(|_| ()) }.boxed()
    }

    fn serve(&self, ctx: RequestCtx, query: Vec<(String, String)>, socket: ChannelSocket) -> BoxFuture<'static, ()> {
        let ecs = self.0.clone();
        async move {
            match ecs.admitted_node(&ctx, &query, CONTAINER_INSTANCE) {
                Ok(node) => converse(&ecs, &node.node_id, socket).await,
                Err(error) => tracing::warn!(%error, "a TCS channel was not served"),
            }
        }
        .boxed()
    }
}

async fn converse(ecs: &Ecs, node_id: &str, mut socket: ChannelSocket) {
    let mut heartbeat = tokio::time::interval(Duration::from_secs(HEARTBEAT_S as u64));
    loop {
        let answer = tokio::select! {
            frame = socket.incoming.recv() => match frame {
                Some(frame) => hear(ecs, node_id, &frame).await,
                None => return,
            },
            _ = heartbeat.tick() => Some(json!({ "type": "HeartbeatMessage", "message": { "healthy": true } })),
        };
        let Some(answer) = answer else { continue };
        let sent = socket.outgoing.send(answer.to_string());
        if !matches!(tokio::time::timeout(Duration::from_secs(SEND_TIMEOUT_S), sent).await, Ok(Ok(()))) {
            return;
        }
    }
}

async fn hear(ecs: &Ecs, node_id: &str, frame: &str) -> Option<serde_json::Value> {
    if frame.len() > FRAME_BYTES_MAX {
        tracing::warn!(node_id, bytes = frame.len(), "a telemetry frame is too long and is ignored");
        return None;
    }
    let acknowledged = |kind: &str| Some(json!({ "type": kind, "message": { "message": "" } }));
    match serde_json::from_str(frame) {
        Ok(FromAgentTelemetry::PublishHealthRequest(health)) => {
            for task in &health.tasks {
                if let Err(error) = ecs.health_published(node_id, task).await {
                    // No acknowledgement: the agent publishes the same again at its next turn.
                    tracing::warn!(node_id, %error, task = task.task_arn, "the health of a task could not be noted");
                    return None;
                }
            }
            acknowledged("AckPublishHealth")
        }
        Ok(FromAgentTelemetry::PublishMetricsRequest(_)) => acknowledged("AckPublishMetric"),
        Ok(FromAgentTelemetry::PublishInstanceStatusRequest(_)) => acknowledged("AckPublishInstanceStatus"),
        Err(error) => {
            tracing::warn!(node_id, %error, "a telemetry message was not understood");
            None
        }
    }
}

impl Ecs {
    async fn health_published(&self, node_id: &str, health: &TaskHealth) -> Result<(), Error> {
        let Some(key) = task_key(&health.task_arn) else { return Ok(()) };
        let containers: Vec<(String, HealthStatus)> = health
            .containers
            .iter()
            .map(|container| {
                let status = match container.health_status.as_str() {
                    "HEALTHY" => HealthStatus::Healthy,
                    "UNHEALTHY" => HealthStatus::Unhealthy,
                    _ => HealthStatus::Unknown,
                };
                (container.container_name.clone(), status)
            })
            .collect();
        self.deps
            .store
            .transact(|txn| -> Result<(), Error> {
                match TASKS.get(txn, &key)? {
                    Some(mut task) if task.node_id.as_deref() == Some(node_id) => {
                        self.apply_health(txn, &mut task, &containers)
                    }
                    _ => Ok(()),
                }
            })
            .await
    }
}
