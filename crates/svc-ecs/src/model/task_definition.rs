//! Task definitions: only what is acted on has a place here; registration refuses the rest by name.

use base::{AccountId, Region, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::Row;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TaskDefinitionStatus {
    Active,
    Inactive,
    DeleteInProgress,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TaskDefinitionRow {
    pub account: AccountId,
    pub region: Region,
    pub family: String,
    pub revision: u32,
    pub status: TaskDefinitionStatus,
    pub registered_at: Timestamp,
    pub deregistered_at: Option<Timestamp>,
    pub delete_requested_at: Option<Timestamp>,
    /// ARN of the principal.
    pub registered_by: String,
    pub containers: Vec<ContainerDefinitionRow>,
    pub volumes: Vec<VolumeRow>,
    /// `awsvpc` for Fargate; `None` when it was not given (EC2 definitions may be registered, not run so far).
    pub network_mode: Option<String>,
    pub requires_compatibilities: Vec<String>,
    /// What it can run on: `EC2`, `FARGATE`, `EXTERNAL`.
    pub compatibilities: Vec<String>,
    /// CPU units; for Fargate one of AWS's sizes.
    pub cpu: Option<i64>,
    pub memory_mib: Option<i64>,
    pub task_role_arn: Option<String>,
    pub execution_role_arn: Option<String>,
    pub runtime_platform: Option<RuntimePlatformRow>,
    /// GiB, 21 to 200.
    pub ephemeral_storage_gib: Option<i64>,
    /// Names of `requiresAttributes`, as AWS derives them.
    pub requires_attributes: Vec<String>,
}

impl TaskDefinitionRow {
    pub fn arn(&self) -> String {
        format!("arn:aws:ecs:{}:{}:task-definition/{}:{}", self.region, self.account, self.family, self.revision)
    }

    /// Whether some value of its containers is kept in Parameter Store or Secrets Manager.
    pub fn has_secrets(&self) -> bool {
        self.containers.iter().any(|container| {
            let of_log = container.log_configuration.as_ref().is_some_and(|log| !log.secret_options.is_empty());
            !container.secrets.is_empty() || of_log
        })
    }
}

impl Row for TaskDefinitionRow {}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuntimePlatformRow {
    pub cpu_architecture: Option<String>,
    pub operating_system_family: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContainerDefinitionRow {
    pub name: String,
    pub image: String,
    pub essential: bool,
    pub cpu: i64,
    /// Hard limit, MiB.
    pub memory_mib: Option<i64>,
    /// Soft limit, MiB.
    pub memory_reservation_mib: Option<i64>,
    pub entry_point: Option<Vec<String>>,
    pub command: Option<Vec<String>>,
    pub environment: Vec<KeyValueRow>,
    #[serde(default)]
    pub secrets: Vec<SecretRow>,
    pub working_directory: Option<String>,
    pub user: Option<String>,
    pub port_mappings: Vec<PortMappingRow>,
    pub mount_points: Vec<MountPointRow>,
    pub volumes_from: Vec<VolumeFromRow>,
    pub depends_on: Vec<DependencyRow>,
    pub health_check: Option<HealthCheckRow>,
    pub log_configuration: Option<LogConfigurationRow>,
    pub linux_parameters: Option<LinuxParametersRow>,
    pub ulimits: Vec<UlimitRow>,
    pub docker_labels: BTreeMap<String, String>,
    pub system_controls: Vec<(String, String)>,
    pub readonly_root_filesystem: Option<bool>,
    pub start_timeout_s: Option<i64>,
    /// At most 120 on Fargate.
    pub stop_timeout_s: Option<i64>,
    pub interactive: Option<bool>,
    pub pseudo_terminal: Option<bool>,
    pub privileged: Option<bool>,
    /// `enabled` or `disabled`; kept and returned, image digests are always resolved once a deployment.
    pub version_consistency: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyValueRow {
    pub name: String,
    pub value: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PortMappingRow {
    pub container_port: u16,
    /// Equal to the container port in awsvpc mode.
    pub host_port: u16,
    pub protocol: String,
    pub name: Option<String>,
    pub app_protocol: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MountPointRow {
    pub source_volume: String,
    pub container_path: String,
    pub read_only: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VolumeFromRow {
    pub source_container: String,
    pub read_only: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DependencyRow {
    pub container_name: String,
    pub condition: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HealthCheckRow {
    pub command: Vec<String>,
    pub interval_s: i64,
    pub timeout_s: i64,
    pub retries: i64,
    pub start_period_s: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogConfigurationRow {
    /// `awslogs` only on Fargate so far.
    pub driver: String,
    pub options: BTreeMap<String, String>,
    /// Options whose values are kept elsewhere.
    #[serde(default)]
    pub secret_options: Vec<SecretRow>,
}

/// What is put in place of a value: where the agent finds it with the execution role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecretRow {
    /// Of the environment variable or the log option.
    pub name: String,
    /// As it was given.
    pub value_from: String,
}

impl SecretRow {
    /// Else it is of Parameter Store.
    pub fn is_of_secrets_manager(&self) -> bool {
        self.value_from.starts_with("arn:") && self.value_from.split(':').nth(2) == Some("secretsmanager")
    }

    /// The Region in its ARN; `None`: the task's own.
    pub fn region(&self) -> Option<&str> {
        self.value_from.strip_prefix("arn:")?.split(':').nth(2)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinuxParametersRow {
    pub capabilities_add: Vec<String>,
    pub capabilities_drop: Vec<String>,
    pub has_capabilities: bool,
    pub init_process_enabled: Option<bool>,
    pub shared_memory_size_mib: Option<i64>,
    pub tmpfs: Vec<TmpfsRow>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TmpfsRow {
    pub container_path: String,
    pub size_mib: i64,
    pub mount_options: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UlimitRow {
    pub name: String,
    pub soft_limit: i64,
    pub hard_limit: i64,
}

/// A volume that lives and dies with the task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VolumeRow {
    pub name: String,
    /// `host: {}` was given; no source path can be on Fargate.
    pub host_given: bool,
}
