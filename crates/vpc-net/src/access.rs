//! Who may open a connection to whom, worked out from the state alone: what the rules in the kernel have to agree with.

use crate::address::parse_cidr;
use agent_proto::network::{AclEntry, Interface, NetworkAcl, NetworkState, Peer, Protocol, Rule, Subnet};
use std::net::Ipv4Addr;

/// The first packet of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Probe {
    Tcp {
        port: u16,
    },
    Udp {
        port: u16,
    },
    Icmp {
        icmp_type: u8,
        icmp_code: u8,
    },
    /// Any other protocol by its number.
    Number {
        number: u8,
    },
}

/// A port such as openers have: network ACLs see what they are answered as packets to it.
pub const EPHEMERAL_PORT: u16 = 49_152;

/// Whether interface `from` may open `probe` to the private address of interface `to`, and be answered.
///
/// Both are ids of interfaces in `state`. Interfaces of different VPCs, and unknown ids, never reach each other.
pub fn allows(state: &NetworkState, from: &str, to: &str, probe: Probe) -> bool {
    delivers(state, from, to, probe) && answers(state, from, to, probe)
}

/// Whether what `to` answers to `probe` reaches `from`: security groups let answers pass, network ACLs need not.
pub fn answers(state: &NetworkState, from: &str, to: &str, probe: Probe) -> bool {
    let answer = match probe {
        Probe::Tcp { .. } => Probe::Tcp { port: EPHEMERAL_PORT },
        Probe::Udp { .. } => Probe::Udp { port: EPHEMERAL_PORT },
        Probe::Icmp { .. } => Probe::Icmp { icmp_type: 0, icmp_code: 0 },
        Probe::Number { number } => Probe::Number { number },
    };
    let find = |id: &str| state.interfaces.iter().find(|interface| interface.network_interface_id == id);
    find(from).zip(find(to)).is_some_and(|(from, to)| crosses(state, to, from, answer))
}

/// Whether the ACLs of both subnets let a packet pass.
fn crosses(state: &NetworkState, from: &Interface, to: &Interface, packet: Probe) -> bool {
    if from.subnet_id == to.subnet_id {
        return true;
    }
    let subnet = |holder: &Interface| -> Option<&Subnet> {
        let vpc = state.vpcs.iter().find(|vpc| vpc.vpc_id == holder.vpc_id)?;
        vpc.subnets.iter().find(|subnet| subnet.subnet_id == holder.subnet_id)
    };
    let lets_pass = |holder: &Interface, peer: Ipv4Addr, entries: fn(&NetworkAcl) -> &Vec<AclEntry>| {
        let Some(acl_id) = subnet(holder).and_then(|subnet| subnet.network_acl_id.as_ref()) else {
            return true;
        };
        let acl = state.network_acls.iter().find(|acl| acl.network_acl_id == *acl_id);
        let decisive = acl.and_then(|acl| {
            entries(acl).iter().find(|entry| {
                parse_cidr("cidr", &entry.cidr).is_ok_and(|net| net.contains(&peer))
                    && protocol_covers(&entry.protocol, packet)
            })
        });
        decisive.is_some_and(|entry| entry.allow)
    };
    lets_pass(from, to.private_address, |acl| &acl.egress) && lets_pass(to, from.private_address, |acl| &acl.ingress)
}

/// Whether the first packet of `probe` gets from `from` to `to`.
pub fn delivers(state: &NetworkState, from: &str, to: &str, probe: Probe) -> bool {
    let find = |id: &str| state.interfaces.iter().find(|interface| interface.network_interface_id == id);
    let (Some(from), Some(to)) = (find(from), find(to)) else {
        return false;
    };
    if from.vpc_id != to.vpc_id {
        return false;
    }
    if from.network_interface_id == to.network_interface_id {
        return true;
    }
    let gate = |holder: &Interface, peer: Ipv4Addr, ingress: bool| {
        state
            .security_groups
            .iter()
            .filter(|group| group.vpc_id == holder.vpc_id && holder.security_group_ids.contains(&group.group_id))
            .flat_map(|group| if ingress { &group.ingress } else { &group.egress })
            .any(|rule| covers(state, &holder.vpc_id, rule, peer, probe))
    };
    crosses(state, from, to, probe) && gate(from, to.private_address, false) && gate(to, from.private_address, true)
}

fn covers(state: &NetworkState, vpc_id: &str, rule: &Rule, peer: Ipv4Addr, probe: Probe) -> bool {
    let peer_covered = match &rule.peer {
        Peer::Cidr { cidr } => parse_cidr("cidr", cidr).is_ok_and(|net| net.contains(&peer)),
        Peer::Cidr6 { .. } => false,
        Peer::Group { group_id } => state.interfaces.iter().any(|member| {
            member.vpc_id == vpc_id && member.private_address == peer && member.security_group_ids.contains(group_id)
        }),
    };
    peer_covered && protocol_covers(&rule.protocol, probe)
}

fn protocol_covers(protocol: &Protocol, probe: Probe) -> bool {
    match (protocol.clone(), probe) {
        (Protocol::All, _) => true,
        (Protocol::Tcp { from_port, to_port }, Probe::Tcp { port })
        | (Protocol::Udp { from_port, to_port }, Probe::Udp { port }) => (from_port..=to_port).contains(&port),
        (Protocol::Icmp { icmp_type: wanted_type, icmp_code: wanted_code }, Probe::Icmp { icmp_type, icmp_code }) => {
            wanted_type.is_none_or(|wanted| wanted == icmp_type) && wanted_code.is_none_or(|wanted| wanted == icmp_code)
        }
        (Protocol::Number { number: wanted }, probe) => {
            wanted
                == match probe {
                    Probe::Icmp { .. } => 1,
                    Probe::Tcp { .. } => 6,
                    Probe::Udp { .. } => 17,
                    Probe::Number { number } => number,
                }
        }
        _ => false,
    }
}
