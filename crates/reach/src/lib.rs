//! Why one end of the network reaches another, or does not: every gate on the way, in the order packets pass them.
//!
//! [`Network`] holds what EC2's Describe operations say; [`reach`] follows the first packet of a connection from one end to
//! the other and the answer back, and tells of each gate what it does and by which rule.

mod described;
mod gates;
mod network;
#[cfg(test)]
mod tests;
mod walk;

pub use ipnet::IpNet;
pub use network::{
    Acl, AclEntry, Covered, Group, Interface, Network, Peer, Route, RouteTable, Rule, Subnet, Target, Vpc,
};
pub use walk::reach;

use serde::Serialize;
use std::net::IpAddr;

/// One end of the question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Endpoint {
    /// `eni-…`
    Interface(String),
    /// A private address in the other end's VPC, a public address of an interface, or an address of the world.
    Address(IpAddr),
    /// All of a block of the world: only what is said for the whole block covers it.
    Block(IpNet),
    /// Anywhere outside: only what is said for everybody covers it.
    Internet,
}

/// The first packet of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Traffic {
    Tcp {
        port: u16,
    },
    Udp {
        port: u16,
    },
    /// ICMP's echo request, or ICMPv6's.
    Echo,
}

impl std::fmt::Display for Traffic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Tcp { port } => write!(f, "TCP port {port}"),
            Self::Udp { port } => write!(f, "UDP port {port}"),
            Self::Echo => f.write_str("ICMP echo"),
        }
    }
}

/// Which part of the way a step is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    Source,
    Destination,
    Route,
    EgressGroups,
    EgressAcl,
    IngressAcl,
    IngressGroups,
    ReturnRoute,
    ReturnAcl,
}

impl Part {
    /// For people.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Destination => "destination",
            Self::Route => "route",
            Self::EgressGroups => "security groups, out",
            Self::EgressAcl => "network ACL, out",
            Self::IngressAcl => "network ACL, in",
            Self::IngressGroups => "security groups, in",
            Self::ReturnRoute => "route of the answer",
            Self::ReturnAcl => "network ACL, answer",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    pub part: Part,
    pub passes: bool,
    /// One plain sentence.
    pub sentence: String,
    /// Where no rule lets the packet pass: the one that nearly does, and why it does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nearest: Option<String>,
    /// Interfaces, groups, rules, ACLs and tables that it names.
    pub ids: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reach {
    pub reachable: bool,
    /// In the order packets pass; those behind the first that blocks are told too.
    pub steps: Vec<Step>,
    /// Index of the first step that does not pass.
    pub blocker: Option<usize>,
}

impl Reach {
    /// The first step that does not pass.
    pub fn blocked(&self) -> Option<&Step> {
        self.steps.get(self.blocker?)
    }
}
