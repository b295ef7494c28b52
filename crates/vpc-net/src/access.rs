//! Who may open a connection to whom, worked out from the state alone: what the rules in the kernel have to agree with.

use crate::address::parse_net;
use agent_proto::network::{AclEntry, Interface, NetworkAcl, NetworkState, Peer, Protocol, Rule, Subnet};
use std::net::IpAddr;

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
    Icmpv6 {
        icmp_type: u8,
        icmp_code: u8,
    },
    /// Any other protocol by its number.
    Number {
        number: u8,
    },
}

/// Which of an interface's addresses packets are between.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    Ipv4,
    /// Between the first IPv6 addresses.
    Ipv6,
}

impl Family {
    fn address(self, interface: &Interface) -> Option<IpAddr> {
        match self {
            Self::Ipv4 => Some(interface.private_address.into()),
            Self::Ipv6 => interface.ipv6_addresses.first().copied().map(IpAddr::V6),
        }
    }
}

/// A port such as openers have: network ACLs see what they are answered as packets to it.
pub const EPHEMERAL_PORT: u16 = 49_152;
const ECHO_REPLY: u8 = 0;
const ICMPV6_ECHO_REPLY: u8 = 129;

/// Whether interface `from` may open `probe` to interface `to` over a family, and be answered.
///
/// Both are ids of interfaces in `state`. Interfaces of different VPCs, those without an address of the family, and
/// unknown ids, never reach each other.
pub fn allows(state: &NetworkState, family: Family, from: &str, to: &str, probe: Probe) -> bool {
    delivers(state, family, from, to, probe) && answers(state, family, from, to, probe)
}

/// An end of a connection: the interface and its address of the family.
type End<'a> = (&'a Interface, IpAddr);

fn find<'a>(state: &'a NetworkState, family: Family, id: &str) -> Option<End<'a>> {
    let interface = state.interfaces.iter().find(|interface| interface.network_interface_id == id)?;
    Some((interface, family.address(interface)?))
}

/// Whether what `to` answers to `probe` reaches `from`: security groups let answers pass, network ACLs need not.
pub fn answers(state: &NetworkState, family: Family, from: &str, to: &str, probe: Probe) -> bool {
    let answer = match probe {
        Probe::Tcp { .. } => Probe::Tcp { port: EPHEMERAL_PORT },
        Probe::Udp { .. } => Probe::Udp { port: EPHEMERAL_PORT },
        Probe::Icmp { .. } => Probe::Icmp { icmp_type: ECHO_REPLY, icmp_code: 0 },
        Probe::Icmpv6 { .. } => Probe::Icmpv6 { icmp_type: ICMPV6_ECHO_REPLY, icmp_code: 0 },
        Probe::Number { number } => Probe::Number { number },
    };
    find(state, family, from).zip(find(state, family, to)).is_some_and(|(from, to)| crosses(state, to, from, answer))
}

/// Whether the ACLs of both subnets let a packet pass.
fn crosses(state: &NetworkState, from: End<'_>, to: End<'_>, packet: Probe) -> bool {
    if from.0.subnet_id == to.0.subnet_id {
        return true;
    }
    let subnet = |holder: &Interface| -> Option<&Subnet> {
        let vpc = state.vpcs.iter().find(|vpc| vpc.vpc_id == holder.vpc_id)?;
        vpc.subnets.iter().find(|subnet| subnet.subnet_id == holder.subnet_id)
    };
    let lets_pass = |holder: &Interface, peer: IpAddr, entries: fn(&NetworkAcl) -> &Vec<AclEntry>| {
        let Some(acl_id) = subnet(holder).and_then(|subnet| subnet.network_acl_id.as_ref()) else {
            return true;
        };
        let acl = state.network_acls.iter().find(|acl| acl.network_acl_id == *acl_id);
        let decisive = acl.and_then(|acl| {
            entries(acl).iter().find(|entry| {
                parse_net("cidr", &entry.cidr).is_ok_and(|net| net.contains(&peer))
                    && protocol_covers(&entry.protocol, packet)
            })
        });
        decisive.is_some_and(|entry| entry.allow)
    };
    lets_pass(from.0, to.1, |acl| &acl.egress) && lets_pass(to.0, from.1, |acl| &acl.ingress)
}

/// Whether the first packet of `probe` gets from `from` to `to`.
pub fn delivers(state: &NetworkState, family: Family, from: &str, to: &str, probe: Probe) -> bool {
    let (Some(from), Some(to)) = (find(state, family, from), find(state, family, to)) else {
        return false;
    };
    if from.0.vpc_id != to.0.vpc_id {
        return false;
    }
    if from.0.network_interface_id == to.0.network_interface_id {
        return true;
    }
    let gate = |holder: &Interface, peer: IpAddr, ingress: bool| {
        state
            .security_groups
            .iter()
            .filter(|group| group.vpc_id == holder.vpc_id && holder.security_group_ids.contains(&group.group_id))
            .flat_map(|group| if ingress { &group.ingress } else { &group.egress })
            .any(|rule| covers(state, &holder.vpc_id, rule, peer, probe))
    };
    crosses(state, from, to, probe) && gate(from.0, to.1, false) && gate(to.0, from.1, true)
}

fn covers(state: &NetworkState, vpc_id: &str, rule: &Rule, peer: IpAddr, probe: Probe) -> bool {
    let has = |member: &Interface| match peer {
        IpAddr::V4(address) => member.private_address == address,
        IpAddr::V6(address) => member.ipv6_addresses.contains(&address),
    };
    let peer_covered = match &rule.peer {
        Peer::Cidr { cidr } | Peer::Cidr6 { cidr } => parse_net("cidr", cidr).is_ok_and(|net| net.contains(&peer)),
        Peer::Group { group_id } => state
            .interfaces
            .iter()
            .any(|member| member.vpc_id == vpc_id && has(member) && member.security_group_ids.contains(group_id)),
    };
    peer_covered && protocol_covers(&rule.protocol, probe)
}

fn protocol_covers(protocol: &Protocol, probe: Probe) -> bool {
    match (protocol.clone(), probe) {
        (Protocol::All, _) => true,
        (Protocol::Tcp { from_port, to_port }, Probe::Tcp { port })
        | (Protocol::Udp { from_port, to_port }, Probe::Udp { port }) => (from_port..=to_port).contains(&port),
        (Protocol::Icmp { icmp_type: wanted_type, icmp_code: wanted_code }, Probe::Icmp { icmp_type, icmp_code })
        | (
            Protocol::Icmpv6 { icmp_type: wanted_type, icmp_code: wanted_code },
            Probe::Icmpv6 { icmp_type, icmp_code },
        ) => {
            wanted_type.is_none_or(|wanted| wanted == icmp_type) && wanted_code.is_none_or(|wanted| wanted == icmp_code)
        }
        (Protocol::Number { number: wanted }, probe) => {
            wanted
                == match probe {
                    Probe::Icmp { .. } => 1,
                    Probe::Icmpv6 { .. } => 58,
                    Probe::Tcp { .. } => 6,
                    Probe::Udp { .. } => 17,
                    Probe::Number { number } => number,
                }
        }
        _ => false,
    }
}
