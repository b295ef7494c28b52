//! The agent communication service: what the control plane sends a container agent, and what it answers.
//!
//! Frames are websocket text, `{"type": "<Name>", "message": {...}}`, both ways. Field names are those of Amazon's
//! agent, which this is compatible with; [`ToAgent::NetworkStateMessage`] and [`FromAgent::NetworkStateAck`] are our
//! extension, and an agent that does not know them ignores them.

use crate::network::NetworkState;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Control plane to agent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", content = "message")]
pub enum ToAgent {
    PayloadMessage(Payload),
    HeartbeatMessage(Heartbeat),
    IAMRoleCredentialsMessage(RoleCredentialsUpdate),
    TaskManifestMessage(TaskManifest),
    TaskStopVerificationAck(TaskStopVerificationAck),
    /// Extension: the desired state of the network on this node.
    NetworkStateMessage(NetworkState),
}

/// Agent to control plane.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", content = "message")]
pub enum FromAgent {
    AckRequest(Ack),
    NackRequest(Nack),
    HeartbeatAckRequest(HeartbeatAck),
    IAMRoleCredentialsAckRequest(CredentialsAck),
    TaskStopVerificationMessage(TaskStopVerification),
    /// Extension: the generation of the network state that is in force on the node now.
    NetworkStateAck(NetworkStateAck),
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Heartbeat {
    pub healthy: bool,
    pub message_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct HeartbeatAck {
    pub message_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct NetworkStateAck {
    pub generation: u64,
    /// What could not be put in force, in words; empty when everything could.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Ack {
    /// ARN (or short name, as configured) of the cluster.
    pub cluster: String,
    pub container_instance: String,
    pub message_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Nack {
    pub cluster: String,
    pub container_instance: String,
    pub message_id: String,
    pub reason: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct CredentialsAck {
    pub credentials_id: String,
    pub expiration: String,
    pub message_id: String,
}

/// Work: tasks to run (`desiredStatus` RUNNING) or to stop (STOPPED; then only `arn` and `desiredStatus` are set).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Payload {
    pub cluster_arn: String,
    pub container_instance_arn: String,
    pub message_id: String,
    pub seq_num: i64,
    /// RFC 3339 or epoch milliseconds; informational.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generated_at: Option<i64>,
    pub tasks: Vec<Task>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Task {
    pub arn: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub task_cluster_arn: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub family: String,
    /// The revision, as text.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub version: String,
    /// `RUNNING` or `STOPPED`.
    pub desired_status: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub task_definition_account_id: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub group: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub launch_type: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub zone: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub network_mode: String,
    /// vCPUs: 0.25 stands for 256 CPU units. 0: no limit of the task.
    pub cpu: f64,
    /// MiB. 0: no limit of the task.
    pub memory: i64,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub pid_mode: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub ipc_mode: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_credentials: Option<RoleCredentials>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub execution_role_credentials: Option<RoleCredentials>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub containers: Vec<Container>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub volumes: Vec<Volume>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub elastic_network_interfaces: Vec<ElasticNetworkInterface>,
    /// GiB of writable space of the whole task; extension (Fargate's ephemeral storage).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ephemeral_storage_gib: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Container {
    pub name: String,
    pub container_arn: String,
    pub image: String,
    pub essential: bool,
    /// CPU units: shares within the task.
    pub cpu: i64,
    /// Hard limit, MiB; 0: none of the container's own.
    pub memory: i64,
    /// `None`: the image's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entry_point: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub command: Option<Vec<String>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub environment: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub port_mappings: Vec<PortMapping>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub mount_points: Vec<MountPoint>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub volumes_from: Vec<VolumeFrom>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub depends_on: Vec<DependsOn>,
    /// Seconds; `None`: no limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_timeout: Option<i64>,
    /// Seconds between SIGTERM and SIGKILL; `None`: 30.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop_timeout: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub docker_config: Option<DockerConfigText>,
    /// `docker` when `dockerConfig.config.Healthcheck` is set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub health_check_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registry_authentication: Option<RegistryAuthentication>,
    /// `ExecutionRole` when the log driver uses the execution role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logs_auth_strategy: Option<String>,
    /// What the agent fetches with the execution role; the values never travel here.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub secrets: Vec<Secret>,
}

/// A value that is kept in Parameter Store or Secrets Manager.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Secret {
    /// The environment variable, or the log driver's option.
    pub name: String,
    /// A parameter's name or ARN; a secret's ARN, with `:json-key:version-stage:version-id` after it or not.
    pub value_from: String,
    /// Where it is kept.
    pub region: String,
    /// `ssm` or `asm`.
    pub provider: String,
    /// `ENVIRONMENT_VARIABLE` or `BOOTSTRAP` (of a log driver).
    #[serde(rename = "type")]
    pub kind: String,
    /// `CONTAINER` or `LOG_DRIVER`.
    pub target: String,
}

/// Docker Engine API shapes as JSON *strings*, as Amazon's agent takes them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DockerConfigText {
    /// [`DockerConfig`] as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<String>,
    /// [`DockerHostConfig`] as text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host_config: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

/// The part of Docker's container `Config` that task definitions reach.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct DockerConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub working_dir: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hostname: Option<String>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub labels: BTreeMap<String, String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub healthcheck: Option<DockerHealthcheck>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tty: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_stdin: Option<bool>,
}

/// Times are nanoseconds, as Docker has them.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct DockerHealthcheck {
    /// `["CMD", …]`, `["CMD-SHELL", "…"]` or `["NONE"]`.
    pub test: Vec<String>,
    pub interval: i64,
    pub timeout: i64,
    pub retries: i64,
    pub start_period: i64,
}

/// The part of Docker's `HostConfig` that task definitions reach.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct DockerHostConfig {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_mode: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_config: Option<DockerLogConfig>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cap_add: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cap_drop: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ulimits: Vec<DockerUlimit>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub extra_hosts: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dns: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dns_search: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub init: Option<bool>,
    /// Bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shm_size: Option<i64>,
    /// Path in the container to mount options.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub tmpfs: BTreeMap<String, String>,
    /// Bytes; the soft limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memory_reservation: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub readonly_rootfs: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub privileged: Option<bool>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub sysctls: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct DockerLogConfig {
    /// `awslogs`, `json-file` or `none`.
    #[serde(rename = "Type")]
    pub driver: String,
    /// For awslogs: `awslogs-group`, `awslogs-region`, `awslogs-stream` (complete), `awslogs-create-group`, …
    pub config: BTreeMap<String, String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
pub struct DockerUlimit {
    pub name: String,
    pub soft: i64,
    pub hard: i64,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct PortMapping {
    pub container_port: u16,
    pub host_port: u16,
    pub protocol: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct MountPoint {
    pub source_volume: String,
    pub container_path: String,
    pub read_only: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct VolumeFrom {
    pub source_container: String,
    pub read_only: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct DependsOn {
    pub container_name: String,
    /// `START`, `COMPLETE`, `SUCCESS` or `HEALTHY`.
    pub condition: String,
}

/// A volume of the task. Only volumes that live and die with the task (`host` with no path) are sent to our agent so far.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Volume {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<VolumeHost>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct VolumeHost {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_path: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RegistryAuthentication {
    /// `ecr` or `asm`.
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ecr_auth_data: Option<EcrAuthData>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct EcrAuthData {
    pub registry_id: String,
    pub region: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub endpoint_override: String,
    pub use_execution_role: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ElasticNetworkInterface {
    /// The interface's id, `eni-…`.
    pub ec2_id: String,
    pub mac_address: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub attachment_arn: String,
    pub ipv4_addresses: Vec<Ipv4Address>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ipv6_addresses: Vec<Ipv6Address>,
    /// `a.b.c.d/len` of the subnet's gateway.
    pub subnet_gateway_ipv4_address: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub domain_name: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub domain_name_servers: Vec<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub private_dns_name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Ipv4Address {
    pub private_address: String,
    pub primary: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Ipv6Address {
    pub address: String,
}

/// Credentials of a task role or an execution role.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RoleCredentials {
    /// Constant for one task and role: containers know it from their environment.
    pub credentials_id: String,
    pub role_arn: String,
    pub access_key_id: String,
    pub secret_access_key: String,
    pub session_token: String,
    /// `2027-01-01T00:00:00Z`.
    pub expiration: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RoleCredentialsUpdate {
    pub message_id: String,
    pub task_arn: String,
    pub task_cluster_arn: String,
    /// `TaskApplication` or `TaskExecution`.
    pub role_type: String,
    pub role_credentials: RoleCredentials,
}

/// The full list of what should run on the instance.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct TaskManifest {
    pub message_id: String,
    pub cluster_arn: String,
    pub container_instance_arn: String,
    pub generated_at: i64,
    pub timeline: i64,
    pub tasks: Vec<TaskIdentity>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct TaskIdentity {
    pub task_arn: String,
    pub task_cluster_arn: String,
    pub desired_status: String,
}

/// Tasks the agent runs that the manifest does not list.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct TaskStopVerification {
    pub message_id: String,
    pub stop_candidates: Vec<TaskIdentity>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct TaskStopVerificationAck {
    pub message_id: String,
    pub generated_at: i64,
    pub stop_tasks: Vec<TaskIdentity>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn frames_have_a_type_and_a_message() {
        let text = r#"{"type":"HeartbeatMessage","message":{"healthy":true,"messageId":"m1"}}"#;
        let message: ToAgent = serde_json::from_str(text).unwrap();
        assert_eq!(message, ToAgent::HeartbeatMessage(Heartbeat { healthy: true, message_id: "m1".into() }));
        assert_eq!(serde_json::to_string(&message).unwrap(), text);
    }

    #[test]
    fn a_stop_needs_only_arn_and_desired_status() {
        let task: Task =
            serde_json::from_str(r#"{"arn":"arn:aws:ecs:r:a:task/c/1","desiredStatus":"STOPPED"}"#).unwrap();
        assert_eq!((task.desired_status.as_str(), task.containers.len()), ("STOPPED", 0));
    }

    #[test]
    fn an_unknown_type_is_an_error_and_not_a_guess() {
        assert!(serde_json::from_str::<ToAgent>(r#"{"type":"Nope","message":{}}"#).is_err());
    }
}
