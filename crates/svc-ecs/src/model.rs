//! Stored rows. Never wire types: handlers convert.

mod cluster;
mod node;
mod service;
mod task;
mod task_definition;

pub use cluster::{ClusterRow, ClusterStatus, FamilyRow, SettingRow, TagsRow};
pub use node::{NodeLoadRow, NodeRow};
pub use service::{
    CircuitBreaker, DeploymentRow, DeploymentStatus, EVENTS_KEPT_MAX, EventRow, LoadBalancerRow, RolloutState,
    ServiceDeploymentRow, ServiceRevisionRow, ServiceRow, ServiceStatus,
};
pub use task::{
    ContainerOverrideRow, ContainerRow, DesiredStatus, HealthStatus, LiveTaskRow, NetworkConfigurationRow, StopCode,
    TaskInterfaceRow, TaskOverrideRow, TaskRow, TaskStatus, TaskTargetRow,
};
pub use task_definition::{
    ContainerDefinitionRow, DependencyRow, HealthCheckRow, KeyValueRow, LinuxParametersRow, LogConfigurationRow,
    MountPointRow, PortMappingRow, RuntimePlatformRow, SecretRow, TaskDefinitionRow, TaskDefinitionStatus, TmpfsRow,
    UlimitRow, VolumeFromRow, VolumeRow,
};
