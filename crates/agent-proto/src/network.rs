//! The desired state of the network on a node.
//!
//! The control plane pushes the whole state whenever something in it changes; the node makes its network namespaces,
//! addresses, rules and names equal to it. A node refuses a state whose `generation` is older than the one it has.

use serde::{Deserialize, Serialize};
use std::net::{Ipv4Addr, Ipv6Addr};

/// Everything one node has to know about VPCs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NetworkState {
    /// Grows with every change; the store's revision it was read at.
    pub generation: u64,
    pub vpcs: Vec<Vpc>,
    /// Every interface of these VPCs, on whichever node it lives: security groups refer to members by address.
    pub interfaces: Vec<Interface>,
    pub security_groups: Vec<SecurityGroup>,
    #[serde(default)]
    pub network_acls: Vec<NetworkAcl>,
    /// Names that VPC DNS answers beside the ones derived from addresses.
    pub names: Vec<NameRecord>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vpc {
    /// `vpc-` and 17 hexadecimal digits.
    pub vpc_id: String,
    /// IPv4 blocks in CIDR form, the primary one first. VPCs may overlap.
    pub cidr_blocks: Vec<String>,
    /// IPv6 blocks in CIDR form.
    #[serde(default)]
    pub ipv6_cidr_blocks: Vec<String>,
    /// `enableDnsSupport`: whether the +2 address answers.
    pub dns_support: bool,
    /// `enableDnsHostnames`.
    pub dns_hostnames: bool,
    /// The Region, such as `us-east-1`: part of the names derived from addresses.
    pub region: String,
    pub subnets: Vec<Subnet>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subnet {
    pub subnet_id: String,
    pub cidr_block: String,
    /// CIDR form.
    #[serde(default)]
    pub ipv6_cidr_block: Option<String>,
    /// Routes of the route table in force for the subnet, the local route included.
    pub routes: Vec<Route>,
    /// Filters what crosses the subnet's boundary, packet by packet; `None` filters nothing.
    #[serde(default)]
    pub network_acl_id: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Route {
    /// CIDR form, IPv4 or IPv6.
    pub destination: String,
    pub target: RouteTarget,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum RouteTarget {
    Local,
    /// In IPv4, interfaces with a public address go out by it, and the others do not go out. In IPv6 every interface
    /// does.
    InternetGateway,
    /// IPv6 alone: out, and nothing in that did not begin inside.
    EgressOnlyInternetGateway,
    /// To the interface with this id in the same VPC.
    NetworkInterface {
        network_interface_id: String,
    },
    /// The target is gone: packets are dropped.
    Blackhole,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interface {
    /// `eni-` and 17 hexadecimal digits.
    pub network_interface_id: String,
    pub vpc_id: String,
    pub subnet_id: String,
    /// `02:…`, lower case, colons.
    pub mac_address: String,
    pub private_address: Ipv4Addr,
    /// The address that stands for the private one outside the VPC, and on the host.
    pub public_address: Option<Ipv4Addr>,
    /// Of the subnet's IPv6 block, in the order they were assigned.
    #[serde(default)]
    pub ipv6_addresses: Vec<Ipv6Addr>,
    /// Ids of security groups of the same VPC.
    pub security_group_ids: Vec<String>,
    pub source_destination_check: bool,
    /// Whether this node gives the interface a network namespace of its own.
    pub on_this_node: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecurityGroup {
    /// `sg-` and 17 hexadecimal digits.
    pub group_id: String,
    pub vpc_id: String,
    pub ingress: Vec<Rule>,
    pub egress: Vec<Rule>,
}

/// Stateless: answers have to be allowed by entries of their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NetworkAcl {
    /// `acl-` and 17 hexadecimal digits.
    pub network_acl_id: String,
    pub vpc_id: String,
    /// In the order of their rule numbers: the first that covers a packet decides, and what none covers is denied.
    pub ingress: Vec<AclEntry>,
    pub egress: Vec<AclEntry>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AclEntry {
    pub allow: bool,
    /// Ports are those a packet is sent to, in either direction.
    pub protocol: Protocol,
    /// The other end in CIDR form, IPv4 or IPv6: an entry is for packets of its family.
    pub cidr: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    pub protocol: Protocol,
    pub peer: Peer,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Protocol {
    /// `-1`.
    All,
    Tcp {
        from_port: u16,
        to_port: u16,
    },
    Udp {
        from_port: u16,
        to_port: u16,
    },
    /// `None` stands for AWS's `-1`: every type, or every code.
    Icmp {
        icmp_type: Option<u8>,
        icmp_code: Option<u8>,
    },
    /// As `Icmp`, for IPv6.
    Icmpv6 {
        icmp_type: Option<u8>,
        icmp_code: Option<u8>,
    },
    /// Any other protocol by its number, all ports.
    Number {
        number: u8,
    },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Peer {
    /// IPv4 in CIDR form.
    Cidr { cidr: String },
    /// IPv6 in CIDR form.
    Cidr6 { cidr: String },
    /// Every interface that is in this group.
    Group { group_id: String },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NameRecord {
    /// Fully qualified, no final dot, lower case.
    pub name: String,
    /// Answers inside this VPC.
    pub vpc_id: String,
    pub private_addresses: Vec<Ipv4Addr>,
    /// Answers in the VPC alone.
    #[serde(default)]
    pub ipv6_addresses: Vec<Ipv6Addr>,
    /// Answers on the host, through its hosts file; empty when the name is internal.
    pub public_addresses: Vec<Ipv4Addr>,
}
