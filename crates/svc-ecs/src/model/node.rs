//! Machines that run Fargate tasks. Users never see them: a Fargate task has no container instance.

use base::Timestamp;
use serde::{Deserialize, Serialize};
use store::Row;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NodeRow {
    pub node_id: String,
    /// What the agent calls its container instance: `arn:aws:ecs:REGION:ACCOUNT:container-instance/fargate/NODE_ID`.
    pub container_instance_arn: String,
    /// CPU units the node takes on (1024 a vCPU, after overcommitment).
    pub cpu_units: i64,
    pub memory_mib: i64,
    /// `X86_64` or `ARM64`.
    pub cpu_architecture: String,
    pub registered_at: Timestamp,
    /// Whether its ACS channel is open, as of the last change; nothing is placed on a node that is not connected.
    pub connected: bool,
    /// Since when it is not connected; `None` while it is.
    #[serde(default)]
    pub disconnected_at: Option<Timestamp>,
    /// Grows with each payload and manifest sent to it.
    pub sequence: i64,
    /// The network state that is in force there, by its generation.
    pub network_generation: u64,
}

impl NodeRow {
    /// Keeps the moment of the first one who says so.
    pub fn disconnect(&mut self, now: Timestamp) {
        self.connected = false;
        self.disconnected_at = self.disconnected_at.or(Some(now));
    }
}

impl Row for NodeRow {}

/// What the tasks placed on a node take of it. Apart from [`NodeRow`], so that placing a task does not wait for the
/// node's other changes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NodeLoadRow {
    pub cpu_units: i64,
    pub memory_mib: i64,
    pub tasks: i64,
}

impl Row for NodeLoadRow {}
