//! What the question is asked about: one Region of one account, by id.

use crate::IpNet;
use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Network {
    pub vpcs: BTreeMap<String, Vpc>,
    pub subnets: BTreeMap<String, Subnet>,
    pub interfaces: BTreeMap<String, Interface>,
    pub groups: BTreeMap<String, Group>,
    pub acls: BTreeMap<String, Acl>,
    pub tables: BTreeMap<String, RouteTable>,
    /// Entries of the newest version.
    pub prefix_lists: BTreeMap<String, Vec<IpNet>>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vpc {
    pub blocks: Vec<IpNet>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subnet {
    pub vpc_id: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Interface {
    pub vpc_id: String,
    pub subnet_id: String,
    /// Its private IPv4 address and its IPv6 addresses.
    pub addresses: Vec<IpAddr>,
    pub public_address: Option<Ipv4Addr>,
    pub group_ids: Vec<String>,
    /// Something is attached to it.
    pub in_use: bool,
    /// What it serves, in words; empty when that is not known.
    pub name: String,
}

impl Interface {
    /// Its first address of a family.
    pub fn address(&self, ipv6: bool) -> Option<IpAddr> {
        self.addresses.iter().copied().find(|address| address.is_ipv6() == ipv6)
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    pub name: String,
    pub rules: Vec<Rule>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    pub rule_id: String,
    pub egress: bool,
    pub covered: Covered,
    pub peer: Peer,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Peer {
    Block(IpNet),
    /// The interfaces of its VPC that are in this group.
    Group(String),
    PrefixList(String),
}

/// Which packets a rule or an entry is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Covered {
    All,
    Tcp {
        from: u16,
        to: u16,
    },
    Udp {
        from: u16,
        to: u16,
    },
    /// `None`: any.
    Icmp {
        kind: Option<u8>,
        code: Option<u8>,
    },
    Icmpv6 {
        kind: Option<u8>,
        code: Option<u8>,
    },
    /// All of an IP protocol.
    Number(u8),
    /// Something that is not understood: it matches nothing.
    Nothing,
}

impl std::fmt::Display for Covered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let ports = |f: &mut std::fmt::Formatter<'_>, name: &str, from: u16, to: u16| match (from, to) {
            (0, u16::MAX) => write!(f, "every {name} port"),
            (from, to) if from == to => write!(f, "{name} port {from}"),
            (from, to) => write!(f, "{name} ports {from}-{to}"),
        };
        let icmp = |f: &mut std::fmt::Formatter<'_>, name: &str, kind: Option<u8>, code: Option<u8>| match (kind, code)
        {
            (None, _) => write!(f, "all {name}"),
            (Some(kind), None) => write!(f, "{name} type {kind}"),
            (Some(kind), Some(code)) => write!(f, "{name} type {kind} code {code}"),
        };
        match *self {
            Self::All => f.write_str("all traffic"),
            Self::Tcp { from, to } => ports(f, "TCP", from, to),
            Self::Udp { from, to } => ports(f, "UDP", from, to),
            Self::Icmp { kind, code } => icmp(f, "ICMP", kind, code),
            Self::Icmpv6 { kind, code } => icmp(f, "ICMPv6", kind, code),
            Self::Number(number) => write!(f, "IP protocol {number}"),
            Self::Nothing => f.write_str("a protocol that is not known here"),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Acl {
    pub subnet_ids: Vec<String>,
    /// By rule number; the last one of AWS's, which denies everything, among them.
    pub entries: Vec<AclEntry>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AclEntry {
    pub number: i32,
    pub egress: bool,
    pub allow: bool,
    pub covered: Covered,
    pub block: IpNet,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RouteTable {
    pub vpc_id: String,
    /// Of subnets that are associated with no table.
    pub main: bool,
    pub subnet_ids: Vec<String>,
    pub routes: Vec<Route>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    pub destination: IpNet,
    pub target: Target,
    /// False: a black hole, its target is detached or gone.
    pub active: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Local,
    InternetGateway(String),
    EgressOnlyGateway(String),
    Interface(String),
    /// Some other gateway, by its id.
    Other(String),
}
