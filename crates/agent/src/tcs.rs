//! The agent's end of TCS: publishes container health whenever it changes, and again now and then.

use crate::acs::AGENT_VERSION;
use crate::api_client::{ApiClient, Service};
use crate::config::Config;
use crate::tasks::Tasks;
use agent_proto::tcs::{FromAgentTelemetry, HealthMetadata, PublishHealth, TaskHealth};
use aws_sigv4_verify::percent_encode;
use futures::{SinkExt, StreamExt};
use serde_json::json;
use std::sync::Arc;
use std::time::Duration;
use tokio_tungstenite::tungstenite::Message;

/// How soon a change of health is published.
const PUBLISH_POLL: Duration = Duration::from_millis(200);
/// Health that did not change is published again after this.
const REPUBLISH: Duration = Duration::from_secs(20);
const RECONNECT: Duration = Duration::from_secs(1);
/// Tasks in one message, as the protocol has it.
const TASKS_PER_MESSAGE_MAX: usize = 10;

pub async fn run(config: Config, api: ApiClient, arn: String, tasks: Arc<Tasks>) {
    loop {
        if let Err(error) = session(&config, &api, &arn, &tasks).await {
            tracing::debug!(error, "the telemetry connection ended");
        }
        tokio::time::sleep(RECONNECT).await;
    }
}

async fn session(config: &Config, api: &ApiClient, arn: &str, tasks: &Arc<Tasks>) -> Result<(), String> {
    let body = json!({ "cluster": "default", "containerInstance": arn });
    let answer = api.call(Service::Ecs, "DiscoverPollEndpoint", body).await.map_err(|error| error.to_string())?;
    let endpoint = answer["telemetryEndpoint"].as_str().ok_or("DiscoverPollEndpoint answered no telemetryEndpoint")?;
    let query = format!(
        "agentHash=longshore&agentVersion={AGENT_VERSION}&cluster=default&containerInstance={}",
        percent_encode(arn)
    );
    let mut socket = crate::websocket::connect(api, endpoint, &query).await.map_err(|error| error.to_string())?;
    let url = format!("{}/ws?{query}", endpoint.trim_end_matches('/'));
    let mut published: Vec<TaskHealth> = Vec::new();
    let mut published_at = tokio::time::Instant::now();
    loop {
        tokio::select! {
            frame = socket.next() => match frame {
                None | Some(Ok(Message::Close(_))) => return Ok(()),
                Some(Err(error)) => return Err(error.to_string()),
                Some(Ok(_)) => {}
            },
            () = tokio::time::sleep(PUBLISH_POLL) => {
                let mut health = tasks.health();
                health.sort_by(|a, b| a.task_arn.cmp(&b.task_arn));
                let due = published_at.elapsed() >= REPUBLISH && !health.is_empty();
                if health == published && !due {
                    continue;
                }
                for part in health.chunks(TASKS_PER_MESSAGE_MAX) {
                    let frame = frame(config, api, &url, arn, part)?;
                    socket.send(Message::text(frame)).await.map_err(|error| error.to_string())?;
                }
                (published, published_at) = (health, tokio::time::Instant::now());
            }
        }
    }
}

/// Signed header lines, an empty line, the message.
fn frame(config: &Config, api: &ApiClient, url: &str, arn: &str, tasks: &[TaskHealth]) -> Result<String, String> {
    let message = FromAgentTelemetry::PublishHealthRequest(PublishHealth {
        metadata: HealthMetadata {
            cluster: "default".into(),
            container_instance: arn.to_owned(),
            message_id: config.rng.uuid(),
            fin: true,
        },
        tasks: tasks.to_vec(),
        timestamp: config.clock.now().as_epoch_s(),
    });
    let body = serde_json::to_string(&message).map_err(|error| error.to_string())?;
    let headers = api.sign_frame(url, body.as_bytes()).map_err(|error| error.to_string())?;
    Ok(format!("{headers}\r\n{body}"))
}
