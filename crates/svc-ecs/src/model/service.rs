//! Services, their deployments and events.

use super::NetworkConfigurationRow;
use base::{AccountId, Region, Timestamp};
use kernel::tags::Tags;
use serde::{Deserialize, Serialize};
use store::Row;

/// DescribeServices shows the newest hundred.
pub const EVENTS_KEPT_MAX: usize = 100;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ServiceStatus {
    Active,
    /// Deleted; its tasks are being stopped.
    Draining,
    /// Deleted, no tasks left.
    Inactive,
}

impl ServiceStatus {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Draining => "DRAINING",
            Self::Inactive => "INACTIVE",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServiceRow {
    pub account: AccountId,
    pub region: Region,
    /// Name.
    pub cluster: String,
    pub name: String,
    pub status: ServiceStatus,
    pub desired_count: i32,
    /// `family:revision` by ARN, of the primary deployment.
    pub task_definition_arn: String,
    /// `FARGATE` when a launch type was given.
    pub launch_type: Option<String>,
    /// (provider, weight, base) when a strategy was given.
    pub capacity_provider_strategy: Vec<(String, i32, i32)>,
    /// As given: `LATEST`, `1.4.0`.
    pub platform_version: String,
    pub load_balancers: Vec<LoadBalancerRow>,
    pub network: NetworkConfigurationRow,
    /// Percent.
    pub minimum_healthy_percent: i32,
    pub maximum_percent: i32,
    pub circuit_breaker: Option<CircuitBreaker>,
    pub health_check_grace_period_s: Option<i32>,
    pub enable_ecs_managed_tags: bool,
    /// `TASK_DEFINITION`, `SERVICE`, or `NONE`.
    pub propagate_tags: Option<String>,
    /// `ENABLED` or `DISABLED`.
    pub availability_zone_rebalancing: Option<String>,
    pub tags: Tags,
    pub created_at: Timestamp,
    /// ARN of the principal.
    pub created_by: String,
    /// The primary one first.
    pub deployments: Vec<DeploymentRow>,
    /// Starts that failed one after the other, and when the next is tried: a crash loop slows itself down.
    pub consecutive_failures: u32,
    pub next_start_at: Option<Timestamp>,
    /// The last event said that it is steady.
    pub steady: bool,
    pub deleted_at: Option<Timestamp>,
    /// The last deployment that reached COMPLETED: what the circuit breaker rolls back to.
    #[serde(default)]
    pub last_completed: Option<DeploymentRow>,
}

impl ServiceRow {
    pub fn arn(&self) -> String {
        format!("arn:aws:ecs:{}:{}:service/{}/{}", self.region, self.account, self.cluster, self.name)
    }

    pub fn key(&self) -> (AccountId, Region, String, String) {
        (self.account.clone(), self.region, self.cluster.clone(), self.name.clone())
    }
}

impl Row for ServiceRow {}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoadBalancerRow {
    pub target_group_arn: String,
    pub container_name: String,
    pub container_port: u16,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CircuitBreaker {
    pub enable: bool,
    pub rollback: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum DeploymentStatus {
    Primary,
    /// Being replaced by the primary one.
    Active,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RolloutState {
    InProgress,
    Completed,
    Failed,
}

impl RolloutState {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InProgress => "IN_PROGRESS",
            Self::Completed => "COMPLETED",
            Self::Failed => "FAILED",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DeploymentRow {
    /// `ecs-svc/` and 19 digits; also `startedBy` of its tasks.
    pub id: String,
    pub status: DeploymentStatus,
    pub task_definition_arn: String,
    pub launch_type: Option<String>,
    pub capacity_provider_strategy: Vec<(String, i32, i32)>,
    pub platform_version: String,
    pub network: NetworkConfigurationRow,
    pub load_balancers: Vec<LoadBalancerRow>,
    pub rollout_state: RolloutState,
    pub rollout_state_reason: String,
    pub failed_tasks: i32,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventRow {
    /// A UUID.
    pub id: String,
    pub message: String,
}

impl Row for EventRow {}

/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html>
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServiceDeploymentRow {
    /// `arn:aws:ecs:REGION:ACCOUNT:service-deployment/CLUSTER/SERVICE/ID`.
    pub arn: String,
    /// `ecs-svc/…` of the deployment in the service.
    pub deployment_id: String,
    pub target_task_definition_arn: String,
    pub source_task_definition_arns: Vec<String>,
    /// `PENDING`, `IN_PROGRESS`, `SUCCESSFUL`, `STOPPED`, `ROLLBACK_…`.
    pub status: String,
    pub status_reason: Option<String>,
    pub created_at: Timestamp,
    pub started_at: Timestamp,
    pub finished_at: Option<Timestamp>,
    pub updated_at: Timestamp,
}

impl Row for ServiceDeploymentRow {}

/// What a deployment runs, remembered as the service revision of the same number after the deployment left the service.
/// <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevision.html>
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ServiceRevisionRow {
    /// As it was when it began.
    pub deployment: DeploymentRow,
    /// Last part of the ARN of the service deployment that rolled it out, or rolled back to it.
    pub service_deployment_id: Option<String>,
    /// Numbers of the revisions that it replaced.
    pub source_revision_ids: Vec<String>,
}

impl Row for ServiceRevisionRow {}
