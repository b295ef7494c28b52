//! Who may open a connection to whom, worked out from the state alone: what the rules in the kernel have to agree with.

use crate::address::parse_net;
use agent_proto::network::{
    AclEntry, Interface, NetworkAcl, NetworkState, Peer, Protocol, RouteTarget, Rule, Subnet, Vpc,
};
use std::net::{IpAddr, Ipv6Addr};

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

/// One end of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place<'a> {
    /// By its id in the state.
    Interface(&'a str),
    /// An address outside the VPC of the other end. IPv6 alone: IPv4 is translated on its way.
    Outside(Ipv6Addr),
}

impl<'a> From<&'a str> for Place<'a> {
    fn from(id: &'a str) -> Self {
        Self::Interface(id)
    }
}

impl<'a> From<&'a String> for Place<'a> {
    fn from(id: &'a String) -> Self {
        Self::Interface(id)
    }
}

impl From<Ipv6Addr> for Place<'_> {
    fn from(address: Ipv6Addr) -> Self {
        Self::Outside(address)
    }
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

/// Whether `from` may open `probe` to `to` over a family, and be answered.
///
/// Interfaces without an address of the family, unknown ids, and two places outside never reach each other; interfaces of
/// different VPCs do over IPv6 alone, each being outside for the other.
pub fn allows<'a>(
    state: &NetworkState,
    family: Family,
    from: impl Into<Place<'a>>,
    to: impl Into<Place<'a>>,
    probe: Probe,
) -> bool {
    let (from, to) = (from.into(), to.into());
    delivers(state, family, from, to, probe) && answers(state, family, from, to, probe)
}

/// An end that was found: the interface, if it is one, and its address of the family.
type End<'a> = (Option<&'a Interface>, IpAddr);

fn find<'a>(state: &'a NetworkState, family: Family, place: Place<'_>) -> Option<End<'a>> {
    match place {
        Place::Interface(id) => {
            let interface = state.interfaces.iter().find(|interface| interface.network_interface_id == id)?;
            Some((Some(interface), family.address(interface)?))
        }
        Place::Outside(address) => (family == Family::Ipv6).then_some((None, address.into())),
    }
}

/// Whether what `to` answers to `probe` reaches `from`: security groups let answers pass, network ACLs and routes need
/// not.
pub fn answers<'a>(
    state: &NetworkState,
    family: Family,
    from: impl Into<Place<'a>>,
    to: impl Into<Place<'a>>,
    probe: Probe,
) -> bool {
    let answer = match probe {
        Probe::Tcp { .. } => Probe::Tcp { port: EPHEMERAL_PORT },
        Probe::Udp { .. } => Probe::Udp { port: EPHEMERAL_PORT },
        Probe::Icmp { .. } => Probe::Icmp { icmp_type: ECHO_REPLY, icmp_code: 0 },
        Probe::Icmpv6 { .. } => Probe::Icmpv6 { icmp_type: ICMPV6_ECHO_REPLY, icmp_code: 0 },
        Probe::Number { number } => Probe::Number { number },
    };
    let ends = find(state, family, from.into()).zip(find(state, family, to.into()));
    ends.is_some_and(|(from, to)| crosses(state, to, from, answer) && routes(state, from, to))
}

fn vpc_and_subnet<'a>(state: &'a NetworkState, holder: &Interface) -> Option<(&'a Vpc, &'a Subnet)> {
    let vpc = state.vpcs.iter().find(|vpc| vpc.vpc_id == holder.vpc_id)?;
    Some((vpc, vpc.subnets.iter().find(|subnet| subnet.subnet_id == holder.subnet_id)?))
}

/// Whether the ACLs of both subnets let a packet pass.
fn crosses(state: &NetworkState, from: End<'_>, to: End<'_>, packet: Probe) -> bool {
    if from.0.zip(to.0).is_some_and(|(from, to)| from.subnet_id == to.subnet_id) {
        return true;
    }
    let lets_pass = |holder: Option<&Interface>, peer: IpAddr, entries: fn(&NetworkAcl) -> &Vec<AclEntry>| {
        let subnet = holder.and_then(|holder| vpc_and_subnet(state, holder));
        let Some(acl_id) = subnet.and_then(|(_, subnet)| subnet.network_acl_id.as_ref()) else {
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

/// Whether the one that opens reaches the other and is answered, as far as that is up to routes.
fn routes(state: &NetworkState, from: End<'_>, to: End<'_>) -> bool {
    let leaves = |inside: &Interface, outside| {
        let target = way_out(state, inside, outside);
        matches!(target, Some(RouteTarget::InternetGateway | RouteTarget::EgressOnlyInternetGateway))
    };
    let enters = |outside, inside: &Interface| way_out(state, inside, outside) == Some(&RouteTarget::InternetGateway);
    match (from, to) {
        ((Some(a), _), (Some(b), _)) if a.vpc_id == b.vpc_id => true,
        ((Some(a), from), (Some(b), to)) => to.is_ipv6() && leaves(a, to) && enters(from, b),
        ((Some(inside), _), (None, outside)) => leaves(inside, outside),
        ((None, outside), (Some(inside), _)) => enters(outside, inside),
        ((None, _), (None, _)) => false,
    }
}

/// Where the route with the longest prefix leads; nothing outside is inside the VPC's blocks.
fn way_out<'a>(state: &'a NetworkState, inside: &Interface, outside: IpAddr) -> Option<&'a RouteTarget> {
    let (vpc, subnet) = vpc_and_subnet(state, inside)?;
    let covering = |cidr: &str| parse_net("cidr", cidr).ok().filter(|net| net.contains(&outside));
    if vpc.ipv6_cidr_blocks.iter().any(|block| covering(block).is_some()) {
        return None;
    }
    let routes = subnet.routes.iter().filter_map(|route| Some((covering(&route.destination)?, &route.target)));
    routes.max_by_key(|(net, _)| net.prefix_len()).map(|(_, target)| target)
}

/// Whether the first packet of `probe` gets from `from` to `to`. What would not be answered for want of a route does not.
pub fn delivers<'a>(
    state: &NetworkState,
    family: Family,
    from: impl Into<Place<'a>>,
    to: impl Into<Place<'a>>,
    probe: Probe,
) -> bool {
    let (Some(from), Some(to)) = (find(state, family, from.into()), find(state, family, to.into())) else {
        return false;
    };
    if !routes(state, from, to) {
        return false;
    }
    if let (Some(a), Some(b)) = (from.0, to.0)
        && a.network_interface_id == b.network_interface_id
    {
        return true;
    }
    let gate = |holder: Option<&Interface>, peer: IpAddr, ingress: bool| {
        let Some(holder) = holder else { return true };
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
