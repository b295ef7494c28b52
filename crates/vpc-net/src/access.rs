//! Who may open a connection to whom, worked out from the state alone: what the rules in the kernel have to agree with.

use crate::address::parse_cidr;
use agent_proto::network::{Interface, NetworkState, Peer, Protocol, Rule};
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

/// Whether interface `from` may open `probe` to the private address of interface `to`.
///
/// Both are ids of interfaces in `state`. Interfaces of different VPCs, and unknown ids, never reach each other.
pub fn allows(state: &NetworkState, from: &str, to: &str, probe: Probe) -> bool {
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
    gate(from, to.private_address, false) && gate(to, from.private_address, true)
}

fn covers(state: &NetworkState, vpc_id: &str, rule: &Rule, peer: Ipv4Addr, probe: Probe) -> bool {
    let peer_covered = match &rule.peer {
        Peer::Cidr { cidr } => parse_cidr("cidr", cidr).is_ok_and(|net| net.contains(&peer)),
        Peer::Cidr6 { .. } => false,
        Peer::Group { group_id } => state.interfaces.iter().any(|member| {
            member.vpc_id == vpc_id && member.private_address == peer && member.security_group_ids.contains(group_id)
        }),
    };
    let protocol_covered = match (rule.protocol.clone(), probe) {
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
    };
    peer_covered && protocol_covered
}
