//! Which connections end at once when a rule goes.
//!
//! AWS tracks most connections, and a tracked one goes on when the rule that let it in is removed. It does not track a
//! TCP or UDP flow that a rule for everybody (0.0.0.0/0, ::/0) lets pass while the other direction is open for everybody and
//! every port; such a flow is interrupted as soon as no rule allows it.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html>
//!
//! The kernel tracks all of them, so the second kind is found by comparing the gates before and after a change, and its
//! entries are deleted from the kernel's table. A packet in the middle of a connection opens none (`tcp_loose` is off).

use crate::address::parse_net;
use agent_proto::network::{Interface, Peer, Protocol, Rule, SecurityGroup};
use ipnet::IpNet;
use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

const TCP: u8 = 6;
const UDP: u8 = 17;

/// What both gates of each interface of this node allow.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Gates(BTreeMap<IpAddr, Gate>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Gate {
    ingress: Vec<Allowed>,
    egress: Vec<Allowed>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Allowed {
    protocol: Protocol,
    peers: Peers,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Peers {
    Net(IpNet),
    Members(BTreeSet<IpAddr>),
}

/// A TCP or UDP flow as its opener meant it, translated addresses undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Flow {
    pub from: IpAddr,
    pub to: IpAddr,
    pub protocol: u8,
    pub port: u16,
}

impl Gates {
    /// `here`: the interfaces of this node. `members`: addresses by group.
    pub fn new<'a>(
        here: impl Iterator<Item = &'a Interface>,
        groups: &BTreeMap<&str, &SecurityGroup>,
        members: &BTreeMap<&str, BTreeSet<IpAddr>>,
    ) -> Self {
        let allowed = |rule: &Rule| {
            let peers = match &rule.peer {
                Peer::Cidr { cidr } | Peer::Cidr6 { cidr } => Peers::Net(parse_net("rule", cidr).ok()?),
                Peer::Group { group_id } => Peers::Members(members.get(group_id.as_str()).cloned().unwrap_or_default()),
            };
            Some(Allowed { protocol: rule.protocol.clone(), peers })
        };
        let gate = |interface: &Interface| {
            let held = || interface.security_group_ids.iter().filter_map(|id| groups.get(id.as_str()));
            Gate {
                ingress: held().flat_map(|group| &group.ingress).filter_map(allowed).collect(),
                egress: held().flat_map(|group| &group.egress).filter_map(allowed).collect(),
            }
        };
        let own = |interface: &Interface| {
            let ipv6 = interface.ipv6_addresses.clone().into_iter().map(IpAddr::V6);
            std::iter::once(IpAddr::V4(interface.private_address)).chain(ipv6)
        };
        Self(here.flat_map(|interface| own(interface).map(|address| (address, gate(interface)))).collect())
    }

    /// Whether `flow` ends because these gates took the place of `before`.
    pub fn interrupts(&self, before: &Gates, flow: Flow) -> bool {
        [(flow.from, flow.to, false), (flow.to, flow.from, true)].into_iter().any(|(end, peer, ingress)| {
            let (Some(old), Some(new)) = (before.0.get(&end), self.0.get(&end)) else {
                return false;
            };
            old.leaves_untracked(ingress, flow) && !new.side(ingress).iter().any(|rule| rule.covers(flow, peer))
        })
    }
}

impl Gate {
    fn side(&self, ingress: bool) -> &[Allowed] {
        if ingress { &self.ingress } else { &self.egress }
    }

    fn leaves_untracked(&self, ingress: bool, flow: Flow) -> bool {
        let ipv4 = flow.from.is_ipv4();
        let everybody = |rule: &&Allowed| matches!(rule.peers, Peers::Net(net) if net.prefix_len() == 0 && net.addr().is_ipv4() == ipv4);
        self.side(ingress).iter().filter(everybody).any(|rule| rule.covers_ports(flow.protocol, flow.port, flow.port))
            && (self.side(!ingress).iter().filter(everybody)).any(|rule| rule.covers_ports(flow.protocol, 0, u16::MAX))
    }
}

impl Allowed {
    fn covers(&self, flow: Flow, peer: IpAddr) -> bool {
        let peer_covered = match &self.peers {
            Peers::Net(net) => net.contains(&peer),
            Peers::Members(members) => members.contains(&peer),
        };
        peer_covered && self.covers_ports(flow.protocol, flow.port, flow.port)
    }

    /// All of `from..=to` of the protocol.
    fn covers_ports(&self, protocol: u8, from: u16, to: u16) -> bool {
        let ports = |first: u16, last: u16| first <= from && to <= last;
        match self.protocol {
            Protocol::All => true,
            Protocol::Tcp { from_port, to_port } => protocol == TCP && ports(from_port, to_port),
            Protocol::Udp { from_port, to_port } => protocol == UDP && ports(from_port, to_port),
            Protocol::Icmp { .. } | Protocol::Icmpv6 { .. } => false,
            Protocol::Number { number } => number == protocol,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::net::{Ipv4Addr, Ipv6Addr};

    const SERVER: Ipv4Addr = Ipv4Addr::new(10, 0, 1, 11);
    const CLIENT: Ipv4Addr = Ipv4Addr::new(10, 0, 1, 10);
    const SERVER_V6: Ipv6Addr = Ipv6Addr::new(0xfd00, 0, 0, 1, 0, 0, 0, 11);
    const CLIENT_V6: Ipv6Addr = Ipv6Addr::new(0xfd00, 0, 0, 1, 0, 0, 0, 10);

    fn rule(protocol: Protocol, cidr: &str) -> Rule {
        Rule { protocol, peer: Peer::Cidr { cidr: cidr.into() } }
    }

    fn tcp(port: u16) -> Protocol {
        Protocol::Tcp { from_port: port, to_port: port }
    }

    fn server(ingress: Vec<Rule>, egress: Vec<Rule>) -> Gates {
        let group = SecurityGroup { group_id: "sg-1".into(), vpc_id: "vpc-1".into(), ingress, egress };
        let interface = Interface {
            network_interface_id: "eni-1".into(),
            vpc_id: "vpc-1".into(),
            subnet_id: "subnet-1".into(),
            mac_address: "02:00:00:00:00:01".into(),
            private_address: SERVER,
            public_address: None,
            ipv6_addresses: vec![SERVER_V6],
            security_group_ids: vec!["sg-1".into()],
            source_destination_check: true,
            on_this_node: true,
        };
        Gates::new([&interface].into_iter(), &BTreeMap::from([("sg-1", &group)]), &BTreeMap::new())
    }

    #[test]
    fn only_what_was_open_for_everybody_both_ways_is_interrupted() {
        let ssh = Flow { from: CLIENT.into(), to: SERVER.into(), protocol: TCP, port: 22 };
        let out = || vec![rule(Protocol::All, "0.0.0.0/0")];
        let closed = server(vec![], out());
        let open = server(vec![rule(tcp(22), "0.0.0.0/0")], out());
        assert!(closed.interrupts(&open, ssh));
        assert!(!open.interrupts(&open, ssh));
        let narrow = server(vec![rule(tcp(22), "10.0.0.0/8")], out());
        assert!(!closed.interrupts(&narrow, ssh), "a rule for some makes it tracked");
        assert!(!narrow.interrupts(&open, ssh), "another rule allows it");
        let quiet = server(vec![rule(tcp(22), "0.0.0.0/0")], vec![rule(tcp(443), "0.0.0.0/0")]);
        assert!(!closed.interrupts(&quiet, ssh), "answers are let out by tracking alone");
        assert!(!closed.interrupts(&open, Flow { port: 23, ..ssh }), "it was never let in by these rules");
    }

    #[test]
    fn everybody_is_everybody_of_the_flows_family() {
        let ssh = Flow { from: CLIENT_V6.into(), to: SERVER_V6.into(), protocol: TCP, port: 22 };
        let rule6 = |protocol, cidr: &str| Rule { protocol, peer: Peer::Cidr6 { cidr: cidr.into() } };
        let out = || vec![rule6(Protocol::All, "::/0")];
        let (closed, open) = (server(vec![], out()), server(vec![rule6(tcp(22), "::/0")], out()));
        assert!(closed.interrupts(&open, ssh));
        let ipv4_out = server(vec![rule6(tcp(22), "::/0")], vec![rule(Protocol::All, "0.0.0.0/0")]);
        assert!(!closed.interrupts(&ipv4_out, ssh), "answers in IPv6 are let out by tracking alone");
        assert!(!closed.interrupts(&open, Flow { from: CLIENT.into(), to: SERVER.into(), ..ssh }));
    }
}
