//! The agent's end of ACS: registers, connects, carries messages to whoever handles them, and comes back when cut off.

use crate::api_client::{ApiClient, CallError, Service};
use crate::config::Config;
use crate::network::NetworkHandle;
use crate::state::{Identity, StateDir};
use crate::tasks::Tasks;
use agent_proto::acs::{
    Ack, CredentialsAck, FromAgent, HeartbeatAck, Nack, NetworkStateAck, TaskStopVerification, ToAgent,
};
use aws_sigv4_verify::percent_encode;
use futures::{SinkExt, StreamExt};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{mpsc, watch};
use tokio_tungstenite::tungstenite::Message;

/// No frame for this long, and the connection is taken for dead: the control plane sends a heartbeat every 30 s.
const SILENCE_MAX: Duration = Duration::from_secs(75);
const RECONNECT_MS_MIN: u64 = 50;
const RECONNECT_MS_MAX: u64 = 5_000;
/// Messages waiting to be sent.
const OUTGOING_MAX: usize = 256;

/// Version of this agent, as the control plane sees it.
pub const AGENT_VERSION: &str = env!("CARGO_PKG_VERSION");

/// Registers until it succeeds: the control plane may still be starting. Answers the node's ARN.
pub async fn register(config: &Config, api: &ApiClient, state_dir: &StateDir) -> std::io::Result<String> {
    let known = state_dir.identity()?.map(|identity| identity.container_instance_arn);
    let mut backoff_ms = RECONNECT_MS_MIN;
    loop {
        let mut body = json!({
            "cluster": "default",
            "clientToken": config.rng.uuid(),
            "instanceIdentityDocument": "",
            "instanceIdentityDocumentSignature": "",
            "attributes": [
                { "name": "ecs.os-type", "value": "linux" },
                { "name": "ecs.cpu-architecture", "value": cpu_architecture() },
            ],
            "totalResources": [
                { "name": "CPU", "type": "INTEGER", "integerValue": cpu_units() },
                { "name": "MEMORY", "type": "INTEGER", "integerValue": memory_mib() },
                { "name": "PORTS", "type": "STRINGSET", "stringSetValue": [] },
                { "name": "PORTS_UDP", "type": "STRINGSET", "stringSetValue": [] },
            ],
        });
        if let Some(arn) = &known {
            body["containerInstanceArn"] = json!(arn);
        }
        match api.call(Service::Ecs, "RegisterContainerInstance", body).await {
            Ok(answer) => {
                if let Some(arn) = answer["containerInstance"]["containerInstanceArn"].as_str() {
                    state_dir.put_identity(&Identity { container_instance_arn: arn.to_owned() })?;
                    return Ok(arn.to_owned());
                }
                tracing::error!(%answer, "RegisterContainerInstance answered no containerInstanceArn");
            }
            Err(error) => tracing::warn!(%error, "not registered yet"),
        }
        tokio::time::sleep(Duration::from_millis(backoff_ms)).await;
        backoff_ms = (backoff_ms * 2).min(RECONNECT_MS_MAX);
    }
}

/// Stays connected for ever.
pub async fn run(config: Config, api: ApiClient, arn: String, network: NetworkHandle, tasks: Arc<Tasks>) {
    let mut first = true;
    let mut backoff_ms = RECONNECT_MS_MIN;
    loop {
        match session(&api, &arn, &network, &tasks, first).await {
            Ok(()) => backoff_ms = RECONNECT_MS_MIN,
            Err(error) => {
                tracing::warn!(%error, "the ACS connection ended");
                backoff_ms = (backoff_ms * 2).min(RECONNECT_MS_MAX);
            }
        }
        first = false;
        // Jitter, so that many nodes do not come back in one instant.
        let jitter_ms = config.rng.below(backoff_ms / 2 + 1);
        tokio::time::sleep(Duration::from_millis(backoff_ms / 2 + jitter_ms)).await;
    }
}

#[derive(Debug, thiserror::Error)]
enum SessionError {
    #[error("{0}")]
    Discover(#[from] CallError),
    #[error("DiscoverPollEndpoint answered no endpoint")]
    NoEndpoint,
    #[error("cannot make the upgrade request: {0}")]
    Request(String),
    #[error("{0}")]
    Websocket(#[from] Box<tokio_tungstenite::tungstenite::Error>),
    #[error("nothing was heard for {} s", SILENCE_MAX.as_secs())]
    Silence,
}

/// One connection, until the other side closes it.
async fn session(
    api: &ApiClient,
    arn: &str,
    network: &NetworkHandle,
    tasks: &Arc<Tasks>,
    first: bool,
) -> Result<(), SessionError> {
    let body = json!({ "cluster": "default", "containerInstance": arn });
    let answer = api.call(Service::Ecs, "DiscoverPollEndpoint", body).await?;
    let endpoint = answer["endpoint"].as_str().ok_or(SessionError::NoEndpoint)?;
    let query = format!(
        "agentHash=longshore&agentVersion={AGENT_VERSION}&clusterArn=default&containerInstanceArn={}&\
         protocolVersion=2&sendCredentials={first}&seqNum=1",
        percent_encode(arn)
    );
    let mut socket = crate::websocket::connect(api, endpoint, &query).await.map_err(|error| match error {
        crate::websocket::ConnectError::Request(reason) => SessionError::Request(reason),
        crate::websocket::ConnectError::Websocket(error) => SessionError::Websocket(error),
    })?;
    tracing::info!(endpoint, "connected");
    let (outgoing, mut queue) = mpsc::channel::<FromAgent>(OUTGOING_MAX);
    let mut applied = network.applied();
    applied.mark_changed();
    // The first state in force may be one from before the restart; it is acknowledged all the same, by its generation.
    loop {
        let outcome = tokio::select! {
            frame = tokio::time::timeout(SILENCE_MAX, socket.next()) => match frame {
                Err(_) => return Err(SessionError::Silence),
                Ok(None) => return Ok(()),
                Ok(Some(Err(error))) => return Err(SessionError::Websocket(Box::new(error))),
                Ok(Some(Ok(Message::Text(text)))) => {
                    handle(arn, &text, network, tasks, &outgoing).await;
                    continue;
                }
                Ok(Some(Ok(Message::Close(_)))) => return Ok(()),
                Ok(Some(Ok(_))) => continue,
            },
            Some(message) = queue.recv() => message,
            changed = applied.changed() => {
                if changed.is_err() { return Ok(()); }
                acknowledgement(&mut applied)
            }
        };
        let text = serde_json::to_string(&outcome).map_err(|error| SessionError::Request(error.to_string()))?;
        socket.send(Message::text(text)).await.map_err(Box::new)?;
    }
}

fn acknowledgement(applied: &mut watch::Receiver<crate::network::Applied>) -> FromAgent {
    let applied = applied.borrow_and_update();
    FromAgent::NetworkStateAck(NetworkStateAck { generation: applied.generation, errors: applied.errors.clone() })
}

async fn handle(
    arn: &str,
    text: &str,
    network: &NetworkHandle,
    tasks: &Arc<Tasks>,
    outgoing: &mpsc::Sender<FromAgent>,
) {
    let message: ToAgent = match serde_json::from_str(text) {
        Ok(message) => message,
        Err(error) => {
            tracing::warn!(%error, "a message was not understood and is ignored");
            return;
        }
    };
    let ack = |cluster: &str, message_id: &str| Ack {
        cluster: cluster.to_owned(),
        container_instance: arn.to_owned(),
        message_id: message_id.to_owned(),
    };
    let answer = match message {
        ToAgent::HeartbeatMessage(heartbeat) => {
            FromAgent::HeartbeatAckRequest(HeartbeatAck { message_id: heartbeat.message_id })
        }
        ToAgent::NetworkStateMessage(state) => {
            network.want(state);
            return;
        }
        ToAgent::PayloadMessage(payload) => {
            let credentials: Vec<_> = payload
                .tasks
                .iter()
                .flat_map(|task| [&task.role_credentials, &task.execution_role_credentials])
                .flatten()
                .map(|role| CredentialsAck {
                    credentials_id: role.credentials_id.clone(),
                    expiration: role.expiration.clone(),
                    message_id: payload.message_id.clone(),
                })
                .collect();
            match tasks.accept(payload.tasks) {
                Ok(()) => {
                    for ack in credentials {
                        let _ = outgoing.send(FromAgent::IAMRoleCredentialsAckRequest(ack)).await;
                    }
                    FromAgent::AckRequest(ack(&payload.cluster_arn, &payload.message_id))
                }
                Err(error) => {
                    // Not on disk, so not accepted: it is sent again.
                    tracing::error!(%error, "a payload could not be kept");
                    FromAgent::NackRequest(Nack {
                        cluster: payload.cluster_arn,
                        container_instance: arn.to_owned(),
                        message_id: payload.message_id,
                        reason: error.to_string(),
                    })
                }
            }
        }
        ToAgent::IAMRoleCredentialsMessage(update) => {
            let role = &update.role_credentials;
            let answer = CredentialsAck {
                credentials_id: role.credentials_id.clone(),
                expiration: role.expiration.clone(),
                message_id: update.message_id.clone(),
            };
            if !tasks.credentials().update(&update) {
                return;
            }
            FromAgent::IAMRoleCredentialsAckRequest(answer)
        }
        ToAgent::TaskManifestMessage(manifest) => {
            let stop_candidates = tasks.not_in(&manifest);
            if !stop_candidates.is_empty() {
                let verification = TaskStopVerification { message_id: manifest.message_id.clone(), stop_candidates };
                let _ = outgoing.send(FromAgent::TaskStopVerificationMessage(verification)).await;
            }
            tasks.report_unknown(&manifest);
            FromAgent::AckRequest(ack(&manifest.cluster_arn, &manifest.message_id))
        }
        ToAgent::TaskStopVerificationAck(verified) => {
            for task in verified.stop_tasks {
                tasks.stop(&task.task_arn);
            }
            return;
        }
    };
    // The queue outlives this call; when it is full the other side is not reading, and the silence timer ends it.
    let _ = outgoing.send(answer).await;
}

pub fn cpu_architecture() -> &'static str {
    if cfg!(target_arch = "aarch64") { "arm64" } else { "x86_64" }
}

/// 1024 a processor.
fn cpu_units() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from) * 1024
}

fn memory_mib() -> u64 {
    let text = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let kib =
        text.lines().find_map(|line| line.strip_prefix("MemTotal:")?.trim().strip_suffix(" kB")?.trim().parse().ok());
    kib.unwrap_or(0_u64) / 1024
}
