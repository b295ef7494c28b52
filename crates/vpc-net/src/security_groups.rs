//! Security groups as chains.
//!
//! `in_X` and `out_X` are the gates of interfaces that hold the same groups; each jumps to the chains of those groups.
//! A rule that matches sets the gate mark; only the forward chain, which looks at the mark after each gate, accepts. No
//! group's chain can end a packet's way early and so skip the other gate.

use crate::address::{fnv64, parse_net};
use crate::error::{Failure, NetworkError, Result};
use crate::ruleset::{
    Data, End, GATE_MARK, Ip, Ruleset, Shape, address_in, address_key, address_of_ip, change_mark, cmp,
    destination_port, ifname_key, in_set, protocol_is, rule, transport, verdict,
};
use agent_proto::network::{Peer, Protocol, Rule, SecurityGroup};
use nlink::netlink::nftables::{ChainName, CmpOp, Expr, Verdict};
use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

pub(crate) const INGRESS_GATES: &str = "ingress_gates";
pub(crate) const EGRESS_GATES: &str = "egress_gates";

const ICMP: u8 = 1;
pub(crate) const ICMPV6: u8 = 58;
const TCP: u8 = 6;
const UDP: u8 = 17;

#[derive(Clone, Copy)]
enum Direction {
    Ingress,
    Egress,
}

impl Direction {
    fn prefix(self) -> &'static str {
        match self {
            Self::Ingress => "in",
            Self::Egress => "out",
        }
    }

    /// The end of the packet a rule's peer stands for.
    fn peer(self) -> End {
        match self {
            Self::Ingress => End::Source,
            Self::Egress => End::Destination,
        }
    }

    fn gates(self) -> &'static str {
        match self {
            Self::Ingress => INGRESS_GATES,
            Self::Egress => EGRESS_GATES,
        }
    }
}

/// Adds the gates of `interfaces` (link name, group ids), their groups' chains and the member sets these refer to.
///
/// `members` has the addresses of every interface of the VPC by group, on whichever node it lives. Of addresses, rules
/// and protocols those are taken that are of the ruleset's family.
pub(crate) fn add_gates(
    ruleset: &mut Ruleset,
    groups: &BTreeMap<&str, &SecurityGroup>,
    members: &BTreeMap<&str, BTreeSet<IpAddr>>,
    interfaces: &BTreeMap<String, Vec<String>>,
    failures: &mut Vec<Failure>,
) {
    let ip = ruleset.ip;
    let mut used = BTreeSet::new();
    for direction in [Direction::Ingress, Direction::Egress] {
        ruleset.set(direction.gates(), Shape::InterfaceVerdicts);
    }
    for (link, group_ids) in interfaces {
        let held: BTreeSet<&str> = group_ids.iter().map(String::as_str).collect();
        for direction in [Direction::Ingress, Direction::Egress] {
            let gate = format!("{}_{:016x}", direction.prefix(), fnv64(&held));
            if !ruleset.chains.contains_key(&gate) {
                let mut rules = Vec::new();
                // A group that is held but not in the state allows nothing.
                for group_id in held.iter().filter(|id| groups.contains_key(**id)) {
                    rules.push(verdict(Verdict::JumpTo(chain_name(&group_chain(direction, group_id)))));
                }
                ruleset.chain(&gate, rules);
            }
            ruleset.set(direction.gates(), Shape::InterfaceVerdicts).insert(ifname_key(link), Data::Jump(gate));
        }
        used.extend(held);
    }
    for group in used.iter().filter_map(|id| groups.get(id)) {
        for (direction, rules) in [(Direction::Ingress, &group.ingress), (Direction::Egress, &group.egress)] {
            let mut chain = Vec::new();
            for one in rules {
                if let Peer::Group { group_id } = &one.peer {
                    let set = ruleset.set(&member_set(group_id), ip.addresses());
                    let addresses = members.get(group_id.as_str()).into_iter().flatten();
                    for address in addresses.filter(|address| ip.has(address)) {
                        set.insert(address_key(*address), Data::None);
                    }
                }
                match match_of(ip, one, direction.peer()) {
                    Ok(Some(matches)) => {
                        chain.push(rule([matches, change_mark(!GATE_MARK, GATE_MARK), verdict(Verdict::Return)]))
                    }
                    Ok(None) => {}
                    // What a rule means to allow is not known, so it allows nothing; the others stand.
                    Err(error) => failures.push(Failure { id: group.group_id.clone(), reason: error.to_string() }),
                }
            }
            ruleset.chain(&group_chain(direction, &group.group_id), chain);
        }
    }
}

fn group_chain(direction: Direction, group_id: &str) -> String {
    format!("{}_{group_id}", direction.prefix())
}

fn member_set(group_id: &str) -> String {
    format!("members_{group_id}")
}

/// Names are made of checked ids, so they are within the kernel's bounds.
pub(crate) fn chain_name(name: &str) -> ChainName {
    ChainName::new(name).expect("names of chains are made of checked ids")
}

/// The expressions that hold for packets a rule covers; `None` when no packet of the family is covered.
fn match_of(ip: Ip, one: &Rule, peer: End) -> Result<Option<Vec<Expr>>> {
    let mut parts = Vec::new();
    match &one.peer {
        Peer::Cidr { cidr } | Peer::Cidr6 { cidr } => {
            let net = parse_net("security group rule", cidr)?;
            if !ip.covers(&net) {
                return Ok(None);
            }
            if net.prefix_len() > 0 {
                parts.push(address_in(peer, net, CmpOp::Eq));
            }
        }
        Peer::Group { group_id } => parts.push(vec![address_of_ip(ip, peer), in_set(&member_set(group_id), false)]),
    }
    Ok(protocol_match(ip, &mut parts, &one.protocol)?.then(|| rule(parts)))
}

/// Adds the expressions that hold for packets of a protocol; `false` when the family has no such packets.
pub(crate) fn protocol_match(ip: Ip, parts: &mut Vec<Vec<Expr>>, protocol: &Protocol) -> Result<bool> {
    let mut icmp = |number, icmp_type: Option<u8>, icmp_code: Option<u8>| {
        parts.push(protocol_is(number));
        if let Some(icmp_type) = icmp_type {
            parts.push(vec![transport(0, 1), cmp(CmpOp::Eq, [icmp_type])]);
        }
        if let Some(icmp_code) = icmp_code {
            parts.push(vec![transport(1, 1), cmp(CmpOp::Eq, [icmp_code])]);
        }
    };
    match *protocol {
        Protocol::All => {}
        Protocol::Tcp { from_port, to_port } => ports(parts, TCP, from_port, to_port)?,
        Protocol::Udp { from_port, to_port } => ports(parts, UDP, from_port, to_port)?,
        Protocol::Icmp { icmp_type, icmp_code } if ip == Ip::V4 => icmp(ICMP, icmp_type, icmp_code),
        Protocol::Icmpv6 { icmp_type, icmp_code } if ip == Ip::V6 => icmp(ICMPV6, icmp_type, icmp_code),
        Protocol::Icmp { .. } | Protocol::Icmpv6 { .. } => return Ok(false),
        Protocol::Number { number } => parts.push(protocol_is(number)),
    }
    Ok(true)
}

fn ports(parts: &mut Vec<Vec<Expr>>, protocol: u8, from_port: u16, to_port: u16) -> Result<()> {
    if from_port > to_port {
        return Err(NetworkError::invalid("port range", format!("{from_port}-{to_port}"), "it ends before it begins"));
    }
    parts.push(protocol_is(protocol));
    if (from_port, to_port) != (0, u16::MAX) {
        parts.push(destination_port(from_port, to_port));
    }
    Ok(())
}
