//! The control channel: JSON text frames over a websocket that the proxy opens to the control plane.

use crate::{RoutingTables, TargetHealth};
use serde::{Deserialize, Serialize};
use std::net::IpAddr;

/// Control plane to proxy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "message")]
pub enum ToProxy {
    /// The whole state; sent after `Hello` and on every change.
    Tables(RoutingTables),
    /// Shows that the control plane is there; a proxy that hears nothing for long connects anew.
    Heartbeat,
}

/// Proxy to control plane.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "message")]
pub enum FromProxy {
    /// The first frame of a connection.
    Hello {
        /// Of the process: a new one means that counters start at 0.
        proxy_id: String,
        /// The tables in force (0: none), from disk when the control plane was not there at start.
        generation_applied: u64,
        version: String,
    },
    Report(ProxyReport),
}

/// What is true in the proxy now. Sent when the state of any target changes, when tables were applied, and every second.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct ProxyReport {
    /// The tables in force; 0 before any.
    pub generation_applied: u64,
    /// Every target of the tables in force.
    pub targets: Vec<TargetReport>,
    /// Since the process started.
    pub load_balancers: Vec<LoadBalancerCounters>,
    /// Since the process started.
    pub target_groups: Vec<TargetGroupCounters>,
    /// Interfaces or listeners that do not serve at the moment, and why; the proxy keeps trying.
    pub problems: Vec<InterfaceProblem>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetReport {
    pub target_group_arn: String,
    pub address: IpAddr,
    pub port: u16,
    pub health: TargetHealth,
    /// Requests sent to the target whose responses have not ended.
    pub requests_in_flight: u64,
    /// Connections that were upgraded (WebSockets) and are open.
    pub upgraded_connections: u64,
    /// Connections to the target, idle ones included.
    pub open_connections: u64,
    /// The target is draining in the tables in force, and nothing is in flight on it. It never becomes false again
    /// while those tables are in force.
    pub drained: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusClassCounts {
    #[serde(rename = "2xx")]
    pub class_2xx: u64,
    #[serde(rename = "3xx")]
    pub class_3xx: u64,
    #[serde(rename = "4xx")]
    pub class_4xx: u64,
    #[serde(rename = "5xx")]
    pub class_5xx: u64,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct LoadBalancerCounters {
    pub load_balancer_arn: String,
    /// `RequestCount`: requests that reached an action.
    pub request_count: u64,
    /// `HTTPCode_ELB_*_Count`: answers that the load balancer made itself, fixed responses and redirects included.
    pub elb_status: StatusClassCounts,
    /// `ActiveConnectionCount`: clients' connections open now.
    pub active_connections: u64,
    /// `NewConnectionCount`.
    pub new_connections: u64,
    /// `RejectedConnectionCount`: turned away at the limit of connections.
    pub rejected_connections: u64,
    /// `ProcessedBytes`: bodies, both ways.
    pub processed_bytes: u64,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TargetGroupCounters {
    pub target_group_arn: String,
    /// `RequestCount` of the target group: requests that a target was chosen for.
    pub request_count: u64,
    /// `HTTPCode_Target_*_Count`.
    pub target_status: StatusClassCounts,
    /// `TargetConnectionErrorCount`.
    pub connection_errors: u64,
    /// Sum of `TargetResponseTime`, from the request being sent to the response's head arriving.
    pub response_time_sum_s: f64,
    /// How many responses the sum is over.
    pub response_time_count: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InterfaceProblem {
    pub load_balancer_arn: String,
    pub network_interface_id: String,
    /// The listener that does not serve; None when it is the whole interface.
    pub listener_port: Option<u16>,
    pub problem: String,
}

/// Whether the control plane may end a target's deregistration before the delay is over: the proxy has applied tables
/// of at least `generation` (those in which the target began to drain) and nothing is in flight on it.
pub fn drained(report: &ProxyReport, generation: u64, target_group_arn: &str, address: IpAddr, port: u16) -> bool {
    report.generation_applied >= generation
        && report
            .targets
            .iter()
            .find(|t| t.target_group_arn == target_group_arn && t.address == address && t.port == port)
            .is_none_or(|target| target.drained)
}

/// Reads one text frame; the error names what is wrong with it.
pub fn parse_to_proxy(text: &str) -> Result<ToProxy, serde_json::Error> {
    serde_json::from_str(text)
}

/// Reads one text frame; the error names what is wrong with it.
pub fn parse_from_proxy(text: &str) -> Result<FromProxy, serde_json::Error> {
    serde_json::from_str(text)
}
