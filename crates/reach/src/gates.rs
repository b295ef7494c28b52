//! What one gate does with a packet: the security groups of an interface, the network ACL of a subnet.

use crate::network::{AclEntry, Covered, Network, Peer, Rule};
use crate::{IpNet, Traffic};
use std::ops::RangeInclusive;

/// From which openers of connections take their port: Linux's `ip_local_port_range`.
pub const OPENER_PORTS: RangeInclusive<u16> = 32_768..=60_999;
/// AWS numbers the last entry of an ACL, shown as `*`, with this for IPv4 and the next for IPv6.
const LAST_ENTRY_NUMBER: i32 = 32_767;

/// A packet as gates see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packet {
    Tcp(u16),
    Udp(u16),
    Icmp(u8),
    Icmpv6(u8),
}

impl Packet {
    pub fn of(traffic: Traffic, ipv6: bool) -> Self {
        match traffic {
            Traffic::Tcp { port } => Self::Tcp(port),
            Traffic::Udp { port } => Self::Udp(port),
            Traffic::Echo if ipv6 => Self::Icmpv6(128),
            Traffic::Echo => Self::Icmp(8),
        }
    }

    /// What answers it, to an opener's port.
    pub fn answer(self, port: u16) -> Self {
        match self {
            Self::Tcp(_) => Self::Tcp(port),
            Self::Udp(_) => Self::Udp(port),
            Self::Icmp(_) => Self::Icmp(0),
            Self::Icmpv6(_) => Self::Icmpv6(129),
        }
    }

    fn number(self) -> u8 {
        match self {
            Self::Icmp(_) => 1,
            Self::Tcp(_) => 6,
            Self::Udp(_) => 17,
            Self::Icmpv6(_) => 58,
        }
    }
}

impl Covered {
    pub fn covers(&self, packet: Packet) -> bool {
        let icmp = |kind: &Option<u8>, code: &Option<u8>, had: u8| {
            kind.is_none_or(|kind| kind == had) && code.is_none_or(|code| code == 0)
        };
        match (self, packet) {
            (Self::All, _) => true,
            (Self::Tcp { from, to }, Packet::Tcp(port)) | (Self::Udp { from, to }, Packet::Udp(port)) => {
                (from..=to).contains(&&port)
            }
            (Self::Icmp { kind, code }, Packet::Icmp(had)) | (Self::Icmpv6 { kind, code }, Packet::Icmpv6(had)) => {
                icmp(kind, code, had)
            }
            (Self::Number(number), packet) => *number == packet.number(),
            _ => false,
        }
    }

    /// The same protocol, whatever the ports.
    fn is_kind_of(&self, packet: Packet) -> bool {
        matches!(
            (self, packet),
            (Self::Tcp { .. }, Packet::Tcp(_))
                | (Self::Udp { .. }, Packet::Udp(_))
                | (Self::Icmp { .. }, Packet::Icmp(_))
                | (Self::Icmpv6 { .. }, Packet::Icmpv6(_))
        )
    }
}

/// What an interface's security groups say.
pub enum Groups<'a> {
    /// Group and rule ids; several only where one alone does not cover a whole block.
    Allow(Vec<(&'a str, &'a str)>),
    /// The rule that comes nearest, and why it does not match.
    Deny(Option<Miss<'a>>),
}

pub struct Miss<'a> {
    pub group_id: &'a str,
    pub rule: &'a Rule,
    pub why: String,
}

/// Asks the groups that an interface of `vpc_id` is in.
pub fn groups<'a>(
    network: &'a Network,
    vpc_id: &str,
    group_ids: &'a [String],
    egress: bool,
    peer: IpNet,
    packet: Packet,
) -> Groups<'a> {
    let rules: Vec<(&str, &Rule)> = (group_ids.iter())
        .filter_map(|id| network.groups.get_key_value(id))
        .flat_map(|(id, group)| group.rules.iter().map(move |rule| (id.as_str(), rule)))
        .filter(|(_, rule)| rule.egress == egress)
        .collect();
    let mut together: Vec<(&str, &str, Vec<IpNet>)> = Vec::new();
    for (group_id, rule) in rules.iter().filter(|(_, rule)| rule.covered.covers(packet)) {
        let blocks = blocks(network, vpc_id, &rule.peer);
        if blocks.iter().any(|block| block.contains(&peer)) {
            return Groups::Allow(vec![(group_id, &rule.rule_id)]);
        }
        together.push((group_id, &rule.rule_id, blocks));
    }
    // No rule alone covers a block that several cover together.
    let all: Vec<IpNet> = together.iter().flat_map(|(_, _, blocks)| blocks.iter().copied()).collect();
    if IpNet::aggregate(&all).iter().any(|block| block.contains(&peer)) {
        let part = together.iter().filter(|(_, _, blocks)| blocks.iter().any(|block| peer.contains(block)));
        return Groups::Allow(part.map(|(group_id, rule_id, _)| (*group_id, *rule_id)).collect());
    }
    let nearest = rules.into_iter().map(|(group_id, rule)| miss(network, vpc_id, group_id, rule, peer, packet));
    Groups::Deny(nearest.min_by_key(|(distance, _)| *distance).map(|(_, miss)| miss))
}

/// How far a rule is from matching, and in words why it does not.
fn miss<'a>(
    network: &Network,
    vpc_id: &str,
    group_id: &'a str,
    rule: &'a Rule,
    peer: IpNet,
    packet: Packet,
) -> (u8, Miss<'a>) {
    let peer_covered = blocks(network, vpc_id, &rule.peer).iter().any(|block| block.contains(&peer));
    let mut whys = Vec::new();
    let mut distance = 0;
    if !rule.covered.covers(packet) {
        distance += if rule.covered.is_kind_of(packet) { 1 } else { 2 };
        whys.push(format!("it is for {}", rule.covered));
    }
    if !peer_covered {
        distance += 1;
        whys.push(match &rule.peer {
            Peer::Block(block) => format!("{} is not in {block}", told(peer)),
            Peer::Group(id) => format!("{} is not an interface of this VPC in {id}", told(peer)),
            Peer::PrefixList(id) => format!("{} is not in the prefix list {id}", told(peer)),
        });
    }
    (distance, Miss { group_id, rule, why: whys.join(", and ") })
}

/// An address as it is, a block as a block, everything as the internet.
pub fn told(block: IpNet) -> String {
    match block.prefix_len() {
        0 => "the internet".to_owned(),
        length if length == block.max_prefix_len() => block.addr().to_string(),
        _ => block.to_string(),
    }
}

/// The addresses that a rule of a group of `vpc_id` is for.
fn blocks(network: &Network, vpc_id: &str, peer: &Peer) -> Vec<IpNet> {
    match peer {
        Peer::Block(block) => vec![*block],
        Peer::PrefixList(id) => network.prefix_lists.get(id).cloned().unwrap_or_default(),
        Peer::Group(id) => (network.interfaces.values())
            .filter(|member| member.vpc_id == vpc_id && member.in_use && member.group_ids.contains(id))
            .flat_map(|member| member.addresses.iter().copied().map(IpNet::from))
            .collect(),
    }
}

/// The entry of an ACL that decides about a packet: the first that is for it.
pub fn acl(entries: &[AclEntry], egress: bool, peer: IpNet, packet: Packet) -> Option<&AclEntry> {
    entries.iter().filter(|entry| entry.egress == egress && entry.covered.covers(packet)).find(|entry| {
        // What is denied to a part of a block is denied to some of it; of the whole world only what is said of all counts.
        entry.block.contains(&peer) || (!entry.allow && peer.prefix_len() > 0 && peer.contains(&entry.block))
    })
}

/// What an ACL does with answers to openers' ports.
pub struct Answers<'a> {
    /// The entry that decides about the first port it denies, or else about the first of all.
    pub entry: Option<&'a AclEntry>,
    /// The first run of ports that are denied.
    pub denied: Option<RangeInclusive<u16>>,
}

pub fn answers(entries: &[AclEntry], egress: bool, peer: IpNet, packet: Packet) -> Answers<'_> {
    let (first, last) = (*OPENER_PORTS.start(), *OPENER_PORTS.end());
    // Decisions change only where the range of some entry begins, or after one ends.
    let mut starts: Vec<u16> = (entries.iter().filter(|entry| entry.egress == egress))
        .flat_map(|entry| match entry.covered {
            Covered::Tcp { from, to } | Covered::Udp { from, to } => [Some(from), to.checked_add(1)],
            _ => [None, None],
        })
        .flatten()
        .filter(|port| OPENER_PORTS.contains(port))
        .chain([first])
        .collect();
    starts.sort_unstable();
    starts.dedup();
    let decide = |port: u16| acl(entries, egress, peer, packet.answer(port));
    let passes = |port: u16| decide(port).is_some_and(|entry| entry.allow);
    let Some(from) = starts.iter().copied().find(|port| !passes(*port)) else {
        return Answers { entry: decide(first), denied: None };
    };
    let next = starts.iter().copied().find(|port| *port > from && passes(*port));
    Answers { entry: decide(from), denied: Some(from..=next.map_or(last, |port| port - 1)) }
}

/// `100`, or `*` for the last.
pub fn number(entry: Option<&AclEntry>) -> String {
    match entry {
        Some(entry) if entry.number < LAST_ENTRY_NUMBER => entry.number.to_string(),
        _ => "*".to_owned(),
    }
}
