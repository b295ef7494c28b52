//! The telemetry channel: container health and metrics from agent to control plane.
//!
//! The agent's frames are not JSON but header lines (with a signature), an empty line, and then
//! `{"type", "message"}`; the control plane's frames are plain JSON. This is the only way container health travels.

use serde::{Deserialize, Serialize};

/// Agent to control plane, after the header lines.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", content = "message")]
pub enum FromAgentTelemetry {
    PublishHealthRequest(PublishHealth),
    PublishMetricsRequest(serde_json::Value),
    PublishInstanceStatusRequest(serde_json::Value),
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PublishHealth {
    pub metadata: HealthMetadata,
    pub tasks: Vec<TaskHealth>,
    /// Epoch seconds.
    pub timestamp: f64,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct HealthMetadata {
    pub cluster: String,
    pub container_instance: String,
    pub message_id: String,
    pub fin: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct TaskHealth {
    pub task_arn: String,
    pub task_definition_family: String,
    pub task_definition_version: String,
    pub containers: Vec<ContainerHealth>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ContainerHealth {
    pub container_name: String,
    /// `HEALTHY`, `UNHEALTHY` or `UNKNOWN`.
    pub health_status: String,
    /// Epoch seconds.
    pub status_since: f64,
}
