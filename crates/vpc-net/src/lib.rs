//! The VPC data plane of a node: makes the machine's network equal to an [`agent_proto::network::NetworkState`].
//!
//! * One network namespace per VPC is its router, so VPCs may overlap in addresses.
//! * One network namespace per interface of this node, joined to the router by a routed veth pair with a /32 address.
//! * Security groups are nftables in the router's forward hook. The sender's egress gate and the receiver's ingress
//!   gate are separate; both are stateful and deny what no rule allows. A change is one nftables transaction, and a new
//!   interface's link goes up only after its rules are in force, so there is no moment in which a gate stands open.
//! * A connection goes on when the rule that let it in is revoked, until it ends or idles out, unless it is one that AWS
//!   does not track: those end at once. The rule's absence binds for new connections at once.
//! * Network ACLs are asked about every packet that crosses a subnet's boundary, tracked or not.
//! * Interfaces carry jumbo frames, MTU 9001, to their VPC's blocks; beyond them the MTU is 1500.
//! * Public addresses are one-to-one NAT at the router's uplink to the host.
//! * IPv6 has an nftables table and routes of its own in the same namespaces, with the same gates. Its addresses are the
//!   same inside and on the host, which translates them where they go on; what may begin outside is decided in the router.
//! * The VPC's DNS and the link-local endpoints are sockets inside the router's namespace.
//!
//! What the kernel holds outlives this process: nothing is torn down when [`Network`] is dropped, and
//! [`Network::open`] finds what is there and goes on without disturbing it.

mod access;
mod address;
mod dns;
mod dns_message;
mod doctor;
mod error;
mod host;
pub mod hosts_file;
mod interface;
mod ipv6;
#[cfg(test)]
mod model_tests;
mod namespaces;
mod network;
mod network_acls;
mod pair;
mod plan;
mod router;
mod routing;
mod ruleset;
mod security_groups;
mod tables;
mod tracking;
mod worker;

pub use access::{EPHEMERAL_PORT, Family, Place, Probe, allows, answers, delivers};
pub use address::{API_ENDPOINT, API_NAME, TASK_ENDPOINT};
pub use dns_message::{DhcpOptions, dhcp_options, private_dns_name};
pub use doctor::{Check, doctor};
pub use error::{Failure, NetworkError};
pub use namespaces::in_netns;
pub use network::{ApplyReport, Config, Network, list_leftovers};
