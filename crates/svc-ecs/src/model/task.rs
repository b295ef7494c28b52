//! Tasks.

use base::{AccountId, Region, Timestamp};
use kernel::tags::Tags;
use serde::{Deserialize, Serialize};
use store::Row;

/// The life cycle, in its order.
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-lifecycle-explanation.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TaskStatus {
    Provisioning,
    Pending,
    Activating,
    Running,
    Deactivating,
    Stopping,
    Deprovisioning,
    Stopped,
}

impl TaskStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Provisioning => "PROVISIONING",
            Self::Pending => "PENDING",
            Self::Activating => "ACTIVATING",
            Self::Running => "RUNNING",
            Self::Deactivating => "DEACTIVATING",
            Self::Stopping => "STOPPING",
            Self::Deprovisioning => "DEPROVISIONING",
            Self::Stopped => "STOPPED",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DesiredStatus {
    Running,
    Stopped,
}

impl DesiredStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Running => "RUNNING",
            Self::Stopped => "STOPPED",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum StopCode {
    TaskFailedToStart,
    EssentialContainerExited,
    UserInitiated,
    ServiceSchedulerInitiated,
    SpotInterruption,
    TerminationNotice,
}

impl StopCode {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::TaskFailedToStart => "TaskFailedToStart",
            Self::EssentialContainerExited => "EssentialContainerExited",
            Self::UserInitiated => "UserInitiated",
            Self::ServiceSchedulerInitiated => "ServiceSchedulerInitiated",
            Self::SpotInterruption => "SpotInterruption",
            Self::TerminationNotice => "TerminationNotice",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum HealthStatus {
    Healthy,
    Unhealthy,
    Unknown,
}

impl HealthStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Healthy => "HEALTHY",
            Self::Unhealthy => "UNHEALTHY",
            Self::Unknown => "UNKNOWN",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct TaskRow {
    pub account: AccountId,
    pub region: Region,
    /// Name.
    pub cluster: String,
    /// 32 hexadecimal digits.
    pub task_id: String,
    pub family: String,
    pub revision: u32,
    /// `family:FAMILY`, `service:NAME`, or what RunTask gave.
    pub group: String,
    /// `ecs-svc/…` for a service's task.
    pub started_by: Option<String>,
    /// `FARGATE`.
    pub launch_type: String,
    /// Set instead of being shown as launch type when a strategy chose it: `FARGATE`, `FARGATE_SPOT`.
    pub capacity_provider: Option<String>,
    pub platform_version: String,
    pub cpu_units: i64,
    pub memory_mib: i64,
    pub ephemeral_storage_gib: i64,
    pub overrides: TaskOverrideRow,
    pub network: NetworkConfigurationRow,
    pub interface: Option<TaskInterfaceRow>,
    pub containers: Vec<ContainerRow>,
    pub desired_status: DesiredStatus,
    pub last_status: TaskStatus,
    pub stop_code: Option<StopCode>,
    pub stopped_reason: Option<String>,
    /// Grows with each change of the row that DescribeTasks shows; from 1.
    pub version: i64,
    /// The node it is placed on.
    pub node_id: Option<String>,
    /// The node acknowledged the payload with the task.
    pub delivered: bool,
    /// Service (name) and deployment (`ecs-svc/…`) it belongs to.
    pub service: Option<String>,
    pub deployment_id: Option<String>,
    /// Where it is registered, or was until it drained.
    pub targets: Vec<TaskTargetRow>,
    pub tags: Tags,
    pub created_at: Timestamp,
    /// ENI attached.
    pub connectivity_at: Option<Timestamp>,
    pub pull_started_at: Option<Timestamp>,
    pub pull_stopped_at: Option<Timestamp>,
    pub started_at: Option<Timestamp>,
    pub stopping_at: Option<Timestamp>,
    pub execution_stopped_at: Option<Timestamp>,
    pub stopped_at: Option<Timestamp>,
    /// Constant for the task's life: containers know these ids from their environment.
    pub task_credentials_id: String,
    pub execution_credentials_id: String,
    /// A payload with the task may have reached the node: from here on only the node can say that nothing of it runs.
    #[serde(default)]
    pub sent: bool,
    /// When the credentials that the node was given expire: the earlier of the two roles'.
    #[serde(default)]
    pub credentials_expire_at: Option<Timestamp>,
}

impl TaskRow {
    pub fn arn(&self) -> String {
        format!("arn:aws:ecs:{}:{}:task/{}/{}", self.region, self.account, self.cluster, self.task_id)
    }

    pub fn task_definition_arn(&self) -> String {
        format!("arn:aws:ecs:{}:{}:task-definition/{}:{}", self.region, self.account, self.family, self.revision)
    }

    pub fn key(&self) -> (AccountId, Region, String, String) {
        (self.account.clone(), self.region, self.cluster.clone(), self.task_id.clone())
    }
}

impl Row for TaskRow {}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NetworkConfigurationRow {
    pub subnets: Vec<String>,
    pub security_groups: Vec<String>,
    /// `assignPublicIp` is `ENABLED`.
    pub assign_public_ip: bool,
    /// The account setting `dualStackIPv6` of whoever asked.
    #[serde(default)]
    pub dual_stack: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskInterfaceRow {
    /// A UUID: `attachments[].id`.
    pub attachment_id: String,
    pub network_interface_id: String,
    pub subnet_id: String,
    pub vpc_id: String,
    pub availability_zone: String,
    pub mac_address: String,
    pub private_address: std::net::Ipv4Addr,
    pub private_dns_name: String,
    pub public_address: Option<std::net::Ipv4Addr>,
    #[serde(default)]
    pub ipv6_addresses: Vec<std::net::Ipv6Addr>,
    /// `a.b.c.d/len`.
    pub subnet_gateway: String,
    pub dns_server: std::net::Ipv4Addr,
    /// The node's network has it. Until then the attachment is `ATTACHING`.
    pub attached: bool,
    /// It was given back, and the node's network no longer has it: `DETACHED`.
    pub detached: bool,
    /// Set when it was given back: a network state read at this revision or later no longer has it.
    #[serde(default)]
    pub released_at_revision: Option<u64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskTargetRow {
    pub target_group_arn: String,
    pub container_name: String,
    pub port: u16,
    /// Registered at some time; deregistered once draining began.
    pub registered: bool,
    pub deregistered: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ContainerRow {
    pub name: String,
    /// Last part of the container's ARN, a UUID.
    pub container_id: String,
    pub image: String,
    pub image_digest: Option<String>,
    pub runtime_id: Option<String>,
    pub essential: bool,
    pub cpu: i64,
    pub memory_mib: Option<i64>,
    pub memory_reservation_mib: Option<i64>,
    /// `PENDING`, `RUNNING`, `STOPPED`.
    pub last_status: String,
    pub exit_code: Option<i32>,
    pub reason: Option<String>,
    pub has_health_check: bool,
    pub health_status: HealthStatus,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TaskOverrideRow {
    pub containers: Vec<ContainerOverrideRow>,
    pub cpu: Option<String>,
    pub memory: Option<String>,
    pub task_role_arn: Option<String>,
    pub execution_role_arn: Option<String>,
    pub ephemeral_storage_gib: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ContainerOverrideRow {
    pub name: String,
    pub command: Option<Vec<String>>,
    pub environment: Vec<super::KeyValueRow>,
    pub cpu: Option<i64>,
    pub memory_mib: Option<i64>,
    pub memory_reservation_mib: Option<i64>,
}

/// A task that is not STOPPED yet, by its owner: as much of [`TaskRow`] as a node's session looks at, which reads those of
/// all its tasks at every change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LiveTaskRow {
    pub desired_status: DesiredStatus,
    pub last_status: TaskStatus,
    pub sent: bool,
    pub delivered: bool,
    pub created_at: Timestamp,
    pub network_interface_id: Option<String>,
    pub released_at_revision: Option<u64>,
    pub credentials_expire_at: Option<Timestamp>,
}

impl LiveTaskRow {
    pub fn of(task: &TaskRow) -> Self {
        let interface = task.interface.as_ref();
        Self {
            desired_status: task.desired_status,
            last_status: task.last_status,
            sent: task.sent,
            delivered: task.delivered,
            created_at: task.created_at,
            network_interface_id: interface.map(|interface| interface.network_interface_id.clone()),
            released_at_revision: interface.and_then(|interface| interface.released_at_revision),
            credentials_expire_at: task.credentials_expire_at,
        }
    }
}

impl Row for LiveTaskRow {}
