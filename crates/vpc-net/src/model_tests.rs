//! The forward chain, walked in memory: for any state and probe it has to agree with [`crate::allows`].

use crate::access::{EPHEMERAL_PORT, Family, Place, Probe, answers, delivers};
use crate::address::UPLINK;
use crate::plan::{InterfacePlan, RouterPlan, plan};
use crate::ruleset::{Data, GATE_MARK, Ip, Ruleset, address_key, ifname_key};
use agent_proto::network::{
    AclEntry, Interface, NetworkAcl, NetworkState, Peer, Protocol, Route, RouteTarget, Rule, SecurityGroup, Subnet, Vpc,
};
use nlink::netlink::nftables::{CmpOp, CtKey, Expr, MetaKey, PayloadBase, RangeOp, Register, Verdict};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

struct Packet {
    from_link: String,
    to_link: String,
    source: IpAddr,
    destination: IpAddr,
    probe: Probe,
    /// Connection tracking's state of it.
    state: u32,
    /// 0 is the way of the one that opened the connection.
    direction: u8,
}

const NEW: u32 = 8;
const ESTABLISHED: u32 = 2;

struct Walk<'a> {
    ruleset: &'a Ruleset,
    packet: &'a Packet,
    registers: [u8; 64],
    mark: u32,
}

enum Step {
    Next,
    NoMatch,
    Verdict(Verdict),
}

fn offset(register: Register) -> usize {
    match register {
        Register::R0 | Register::Reg32_00 => 0,
        Register::Reg32_04 => 16,
        other => panic!("{other:?} is not used"),
    }
}

impl Walk<'_> {
    fn load(&mut self, register: Register, bytes: &[u8]) -> Step {
        self.registers[offset(register)..][..bytes.len()].copy_from_slice(bytes);
        Step::Next
    }

    fn matched(holds: bool) -> Step {
        if holds { Step::Next } else { Step::NoMatch }
    }

    fn step(&mut self, expr: &Expr) -> Step {
        let packet = self.packet;
        match expr {
            Expr::Meta { dreg, key } => match key {
                MetaKey::IifName => self.load(*dreg, &ifname_key(&packet.from_link)),
                MetaKey::OifName => self.load(*dreg, &ifname_key(&packet.to_link)),
                MetaKey::Mark => self.load(*dreg, &self.mark.to_ne_bytes()),
                MetaKey::L4Proto => {
                    let protocol = match packet.probe {
                        Probe::Icmp { .. } => 1,
                        Probe::Icmpv6 { .. } => 58,
                        Probe::Tcp { .. } => 6,
                        Probe::Udp { .. } => 17,
                        Probe::Number { number } => number,
                    };
                    self.load(*dreg, &[protocol])
                }
                other => panic!("{other:?} is not used"),
            },
            Expr::MetaSet { key: MetaKey::Mark, sreg } => {
                let bytes = &self.registers[offset(*sreg)..][..4];
                self.mark = u32::from_ne_bytes(bytes.try_into().unwrap());
                Step::Next
            }
            Expr::Ct { dreg, key: CtKey::State } => self.load(*dreg, &packet.state.to_ne_bytes()),
            Expr::Ct { dreg, key: CtKey::Direction } => self.load(*dreg, &[packet.direction]),
            Expr::Payload { dreg, base: PayloadBase::Network, offset, len } => {
                let address = match (self.ruleset.ip, offset, len) {
                    (Ip::V4, 12, 4) | (Ip::V6, 8, 16) => packet.source,
                    (Ip::V4, 16, 4) | (Ip::V6, 24, 16) => packet.destination,
                    other => panic!("{other:?} is not loaded"),
                };
                self.load(*dreg, &address_key(address))
            }
            Expr::Payload { dreg, base: PayloadBase::Transport, offset, len } => match (packet.probe, offset, len) {
                (Probe::Tcp { port } | Probe::Udp { port }, 2, 2) => self.load(*dreg, &port.to_be_bytes()),
                (Probe::Icmp { icmp_type, .. } | Probe::Icmpv6 { icmp_type, .. }, 0, 1) => {
                    self.load(*dreg, &[icmp_type])
                }
                (Probe::Icmp { icmp_code, .. } | Probe::Icmpv6 { icmp_code, .. }, 1, 1) => {
                    self.load(*dreg, &[icmp_code])
                }
                other => panic!("{other:?} is not loaded"),
            },
            Expr::Cmp { sreg, op, data } => {
                let equal = self.registers[offset(*sreg)..][..data.len()] == data[..];
                Self::matched(match op {
                    CmpOp::Eq => equal,
                    CmpOp::Neq => !equal,
                    other => panic!("{other:?} is not used"),
                })
            }
            Expr::Range { sreg, op: RangeOp::Eq, from, to } => {
                let value = &self.registers[offset(*sreg)..][..from.len()];
                Self::matched(&from[..] <= value && value <= &to[..])
            }
            Expr::Bitwise { sreg, dreg, len, mask, xor } => {
                let bytes: Vec<u8> =
                    (0..*len as usize).map(|at| (self.registers[offset(*sreg) + at] & mask[at]) ^ xor[at]).collect();
                self.load(*dreg, &bytes)
            }
            Expr::Lookup(lookup) => {
                let set = &self.ruleset.sets[&lookup.set].elements;
                let found = set.iter().find(|(key, _)| self.registers[offset(lookup.sreg)..][..key.len()] == key[..]);
                match (lookup.dreg, found) {
                    (None, found) => Self::matched(found.is_some() != lookup.invert),
                    (Some(Register::Verdict), Some((_, Data::Jump(chain)))) => {
                        Step::Verdict(Verdict::JumpTo(crate::security_groups::chain_name(chain)))
                    }
                    (Some(dreg), Some((_, Data::Address(address)))) => self.load(dreg, &address.octets()),
                    (Some(_), None) => Step::NoMatch,
                    other => panic!("{other:?} is not used"),
                }
            }
            Expr::Verdict(verdict) => Step::Verdict(verdict.clone()),
            other => panic!("{other:?} is not used"),
        }
    }

    /// `Some` when the packet's way ends in this chain.
    fn chain(&mut self, name: &str) -> Option<bool> {
        let ruleset = self.ruleset;
        'rules: for rule in &ruleset.chains[name].rules {
            for expr in rule {
                match self.step(expr) {
                    Step::Next => {}
                    Step::NoMatch => continue 'rules,
                    Step::Verdict(Verdict::Accept) => return Some(true),
                    Step::Verdict(Verdict::Drop) => return Some(false),
                    Step::Verdict(Verdict::Return) => return None,
                    Step::Verdict(Verdict::JumpTo(chain)) => {
                        if let Some(end) = self.chain(chain.as_ref()) {
                            return Some(end);
                        }
                    }
                    Step::Verdict(other) => panic!("{other:?} is not used"),
                }
            }
        }
        None
    }
}

fn forwarded(router: &RouterPlan, packet: &Packet) -> bool {
    let ruleset = match packet.source {
        IpAddr::V4(_) => router.ruleset(&BTreeMap::new()),
        IpAddr::V6(_) => router.ipv6_ruleset(&BTreeMap::new()).unwrap(),
    };
    // Whatever the mark was before must not matter.
    let mut walk = Walk { ruleset: &ruleset, packet, registers: [0xee; 64], mark: GATE_MARK | 7 };
    walk.chain("forward").unwrap_or(false)
}

const INTERFACES: u8 = 4;
const GROUPS: u8 = 4;
/// The interfaces' addresses end so: two in each subnet.
const LAST: [u8; INTERFACES as usize] = [8, 9, 24, 25];

fn any_protocol() -> impl Strategy<Value = Protocol> {
    let ports = || (0..6_u16, 0..6_u16).prop_map(|(a, b)| (a.min(b), a.max(b)));
    prop_oneof![
        Just(Protocol::All),
        ports().prop_map(|(from_port, to_port)| Protocol::Tcp { from_port, to_port }),
        ports().prop_map(|(from_port, to_port)| Protocol::Udp { from_port, to_port }),
        Just(Protocol::Tcp { from_port: 0, to_port: u16::MAX }),
        (prop::option::of(0..3_u8), prop::option::of(0..3_u8))
            .prop_map(|(icmp_type, icmp_code)| Protocol::Icmp { icmp_type, icmp_code }),
        (prop::option::of(0..3_u8), prop::option::of(0..3_u8))
            .prop_map(|(icmp_type, icmp_code)| Protocol::Icmpv6 { icmp_type, icmp_code }),
        prop::sample::select(vec![1_u8, 6, 17, 47, 58]).prop_map(|number| Protocol::Number { number }),
    ]
}

fn any_rules() -> impl Strategy<Value = Vec<Rule>> {
    let peer = prop_oneof![
        (0..=32_u8, prop::sample::select(LAST.to_vec()))
            .prop_map(|(prefix, last)| Peer::Cidr { cidr: format!("10.0.1.{last}/{prefix}") }),
        (prop::sample::select(vec![0_u8, 64, 123, 124, 127, 128]), prop::sample::select(LAST.to_vec()))
            .prop_map(|(prefix, last)| Peer::Cidr6 { cidr: format!("fd00::1:{last:x}/{prefix}") }),
        prop::sample::select(vec!["fd99::/16", "fd99:1::/32", "::/0"])
            .prop_map(|cidr| Peer::Cidr6 { cidr: cidr.into() }),
        (0..=GROUPS).prop_map(|n| Peer::Group { group_id: format!("sg-{n}") }),
    ];
    prop::collection::vec((any_protocol(), peer).prop_map(|(protocol, peer)| Rule { protocol, peer }), 0..4)
}

fn any_entries() -> impl Strategy<Value = Vec<AclEntry>> {
    let protocol = prop_oneof![any_protocol(), Just(Protocol::Tcp { from_port: 1024, to_port: u16::MAX })];
    let entry = (any::<bool>(), protocol, 0..=32_u8, prop::sample::select(LAST.to_vec()), any::<bool>()).prop_map(
        |(allow, protocol, prefix, last, ipv6)| {
            let cidr = match ipv6 {
                true => format!("fd00::1:{last:x}/{}", 96 + prefix),
                false => format!("10.0.1.{last}/{prefix}"),
            };
            AclEntry { allow, protocol, cidr }
        },
    );
    let all_of = |cidr: &str| AclEntry { allow: true, protocol: Protocol::All, cidr: cidr.into() };
    prop_oneof![
        1 => Just(vec![all_of("0.0.0.0/0"), all_of("::/0")]),
        1 => Just(vec![all_of("0.0.0.0/0")]),
        3 => prop::collection::vec(entry.clone(), 0..4),
        3 => prop::collection::vec(entry, 0..3).prop_map(move |mut entries| {
            entries.extend([all_of("0.0.0.0/0"), all_of("::/0")]);
            entries
        }),
    ]
}

fn any_probe() -> impl Strategy<Value = Probe> {
    prop_oneof![
        (0..6_u16).prop_map(|port| Probe::Tcp { port }),
        (0..6_u16).prop_map(|port| Probe::Udp { port }),
        (0..3_u8, 0..3_u8).prop_map(|(icmp_type, icmp_code)| Probe::Icmp { icmp_type, icmp_code }),
        Just(Probe::Number { number: 47 }),
    ]
}

fn address_of(last: u8) -> Ipv6Addr {
    Ipv6Addr::new(0xfd00, 0, 0, 0, 0, 0, 1, last.into())
}

/// Places outside that the routes below tell apart.
const OUTSIDE: [Ipv6Addr; 3] = [
    Ipv6Addr::new(0xfd99, 1, 0, 0, 0, 0, 0, 1),
    Ipv6Addr::new(0xfd99, 2, 0, 0, 0, 0, 0, 1),
    Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 1),
];

fn any_routes() -> impl Strategy<Value = Vec<Route>> {
    let destinations = ["::/0", "fd99::/16", "fd99:1::/32", "fd99:1::1/128", "0.0.0.0/0"];
    let target = prop_oneof![
        3 => Just(RouteTarget::InternetGateway),
        2 => Just(RouteTarget::EgressOnlyInternetGateway),
        1 => Just(RouteTarget::Blackhole),
    ];
    let route = prop::option::of(target);
    prop::collection::vec(route, destinations.len()).prop_map(move |targets| {
        let routes = destinations.into_iter().zip(targets);
        routes.filter_map(|(to, target)| Some(Route { destination: to.into(), target: target? })).collect()
    })
}

fn any_state() -> impl Strategy<Value = NetworkState> {
    let routes = prop::collection::vec(any_routes(), 2);
    let groups = prop::collection::vec((any_rules(), any_rules()), GROUPS as usize);
    let held = prop::collection::vec(prop::collection::vec(0..=GROUPS, 0..3), INTERFACES as usize);
    let acls = prop::collection::vec(prop::option::of((any_entries(), any_entries())), 2);
    (groups, held, acls, routes).prop_map(|(groups, held, acls, routes)| NetworkState {
        generation: 1,
        vpcs: vec![Vpc {
            vpc_id: "vpc-1".into(),
            cidr_blocks: vec!["10.0.0.0/16".into()],
            ipv6_cidr_blocks: vec!["fd00::/56".into()],
            dns_support: true,
            dns_hostnames: true,
            region: "us-east-1".into(),
            subnets: (1..=2_u8)
                .map(|n| Subnet {
                    subnet_id: format!("subnet-{n}"),
                    cidr_block: format!("10.0.1.{}/28", 16 * (n - 1)),
                    // Not as wide as AWS's, so that entries tell them apart.
                    ipv6_cidr_block: Some(format!("fd00::1:{:x}/124", 16 * (n - 1))),
                    routes: routes[usize::from(n) - 1].clone(),
                    network_acl_id: acls[usize::from(n) - 1].as_ref().map(|_| format!("acl-{n}")),
                })
                .collect(),
        }],
        interfaces: (0..INTERFACES)
            .zip(held)
            .map(|(n, held)| Interface {
                network_interface_id: format!("eni-{n}"),
                vpc_id: "vpc-1".into(),
                subnet_id: format!("subnet-{}", 1 + n / 2),
                mac_address: format!("02:00:00:00:00:{n:02x}"),
                private_address: Ipv4Addr::new(10, 0, 1, LAST[usize::from(n)]),
                public_address: None,
                ipv6_addresses: vec![address_of(LAST[usize::from(n)])],
                security_group_ids: held.into_iter().map(|group| format!("sg-{group}")).collect(),
                source_destination_check: true,
                on_this_node: true,
            })
            .collect(),
        security_groups: groups
            .into_iter()
            .enumerate()
            .map(|(n, (ingress, egress))| SecurityGroup {
                group_id: format!("sg-{n}"),
                vpc_id: "vpc-1".into(),
                ingress,
                egress,
            })
            .collect(),
        network_acls: acls
            .into_iter()
            .enumerate()
            .filter_map(|(n, acl)| {
                let (ingress, egress) = acl?;
                // Named by the subnet's number.
                let network_acl_id = format!("acl-{}", n + 1);
                Some(NetworkAcl { network_acl_id, vpc_id: "vpc-1".into(), ingress, egress })
            })
            .collect(),
        names: vec![],
    })
}

/// One end of a connection as the router sees it.
struct End {
    link: String,
    address: IpAddr,
}

fn end_of(router: &RouterPlan, family: Family, place: Place<'_>) -> End {
    match place {
        Place::Interface(id) => {
            let planned: &InterfacePlan = &router.interfaces[id];
            let address = match family {
                Family::Ipv4 => IpAddr::V4(planned.address),
                Family::Ipv6 => IpAddr::V6(planned.ipv6[0]),
            };
            End { link: planned.link.clone(), address }
        }
        Place::Outside(address) => End { link: UPLINK.into(), address: address.into() },
    }
}

/// Whether the sender's routing table leads to the receiver, as the kernel looks it up.
fn routed(router: &RouterPlan, from: &End, to: &End) -> bool {
    if to.link != UPLINK {
        return true;
    }
    let table = &router.ipv6_tables[&from.link];
    let covering = table.iter().filter(|(net, _)| net.contains(&to.address));
    covering.max_by_key(|(net, _)| net.prefix_len()).is_some_and(|(_, next_hop)| next_hop.is_outside())
}

/// Walks the first packet and its answer, and compares with what the state says.
fn compare(
    state: &NetworkState,
    family: Family,
    from: Place<'_>,
    to: Place<'_>,
    probe: Probe,
) -> Result<bool, TestCaseError> {
    let plan = plan(state, &BTreeSet::new());
    prop_assert_eq!(plan.failures, vec![]);
    let router = &plan.routers["vpc-1"];
    let (sender, receiver) = (end_of(router, family, from), end_of(router, family, to));
    let packet = |from: &End, to: &End, probe, state, direction| Packet {
        from_link: from.link.clone(),
        to_link: to.link.clone(),
        source: from.address,
        destination: to.address,
        probe,
        state,
        direction,
    };
    let question = packet(&sender, &receiver, probe, NEW, 0);
    let delivered = routed(router, &sender, &receiver) && forwarded(router, &question);
    prop_assert_eq!(delivered, delivers(state, family, from, to, probe));
    let answer = match probe {
        Probe::Tcp { .. } => Probe::Tcp { port: EPHEMERAL_PORT },
        Probe::Udp { .. } => Probe::Udp { port: EPHEMERAL_PORT },
        Probe::Icmp { .. } => Probe::Icmp { icmp_type: 0, icmp_code: 0 },
        Probe::Icmpv6 { .. } => Probe::Icmpv6 { icmp_type: 129, icmp_code: 0 },
        other => other,
    };
    let answer = packet(&receiver, &sender, answer, ESTABLISHED, 1);
    let answered = routed(router, &receiver, &sender) && forwarded(router, &answer);
    // From outside, an answer to what did not arrive is nobody's.
    let inside = |place| matches!(place, Place::Interface(_));
    if delivered || (inside(from) && inside(to)) {
        prop_assert_eq!(answered, answers(state, family, from, to, probe));
    }
    Ok(delivered)
}

fn of_ipv6(probe: Probe) -> Probe {
    match probe {
        Probe::Icmp { icmp_type, icmp_code } => Probe::Icmpv6 { icmp_type, icmp_code },
        other => other,
    }
}

proptest! {
    #[test]
    fn the_forward_chain_agrees_with_the_state(
        state in any_state(),
        from in 0..INTERFACES,
        step in 1..INTERFACES,
        probe in any_probe(),
    ) {
        let (from, to) = (format!("eni-{from}"), format!("eni-{}", (from + step) % INTERFACES));
        compare(&state, Family::Ipv4, Place::from(&from), Place::from(&to), probe)?;
    }

    #[test]
    fn the_ipv6_forward_chain_agrees_with_the_state(
        state in any_state(),
        from in 0..INTERFACES,
        step in 1..INTERFACES,
        probe in any_probe(),
    ) {
        let (from, to) = (format!("eni-{from}"), format!("eni-{}", (from + step) % INTERFACES));
        compare(&state, Family::Ipv6, Place::from(&from), Place::from(&to), of_ipv6(probe))?;
    }

    #[test]
    fn the_ways_out_and_in_over_ipv6_agree_with_the_state(
        state in any_state(),
        inside in 0..INTERFACES,
        outside in prop::sample::select(OUTSIDE.to_vec()),
        probe in any_probe(),
    ) {
        let inside = format!("eni-{inside}");
        let (inside, outside, probe) = (Place::from(&inside), Place::from(outside), of_ipv6(probe));
        compare(&state, Family::Ipv6, inside, outside, probe)?;
        let came_in = compare(&state, Family::Ipv6, outside, inside, probe)?;
        // By an egress-only gateway, or without a route, nobody gets in, whatever gates and ACLs say.
        let mut closed = state.clone();
        let routes = closed.vpcs.iter_mut().flat_map(|vpc| &mut vpc.subnets).flat_map(|subnet| &mut subnet.routes);
        routes.filter(|route| route.target == RouteTarget::InternetGateway)
            .for_each(|route| route.target = RouteTarget::EgressOnlyInternetGateway);
        prop_assert!(!compare(&closed, Family::Ipv6, outside, inside, probe)?, "before: {}", came_in);
    }
}
