//! The IPv6 half of a router: a table of its own with the same two gates, pure.
//!
//! Interfaces and router speak over link-local addresses with permanent neighbour entries, so nothing has to be
//! discovered; neighbour discovery is let through all the same, for whatever in a task insists on it. The way out is the
//! uplink, by addresses as they are. Who outside may begin is asked of the route that the answer would take: it has to
//! lead to the internet gateway, so an egress-only one, or none, lets nobody begin.

use crate::address::{RESERVED_IPV6, UPLINK};
use crate::plan::{ADDRESSES, InterfacePlan, SENDERS, UNCHECKED, UNCHECKED_SENDERS};
use crate::ruleset::{
    CT_ESTABLISHED_RELATED, CT_INVALID, Data, End, GATE_MARK, Ip, Ruleset, Shape, TABLE_MASK, address_in, change_mark,
    cmp, concatenation_in_set, ct_state, gate_mark_is_set, ifname_ipv6_address_key, ifname_key, in_set,
    interface_and_ipv6_address, interface_is, ipv6_address_of, is_of_the_opener, map_to_register,
    mark_of_concatenation, meta, protocol_is, range, rule, transport, verdict, verdict_map,
};
use crate::security_groups::{EGRESS_GATES, ICMPV6, INGRESS_GATES};
use crate::tables::{NextHop, Table};
use agent_proto::network::Interface;
use ipnet::{IpNet, Ipv6Net};
use nlink::netlink::nftables::{BaseChain, CmpOp, Expr, FilterHook, MetaKey, Policy, Priority, Register, Verdict};
use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv6Addr;

/// Links of interfaces that have an IPv6 address.
const LINKS: &str = "links";
/// What of the outside each interface answers by the internet gateway.
const ANSWERS: &str = "answers";
const LINK_LOCAL: IpNet = IpNet::V6(Ipv6Net::new_assert(Ipv6Addr::new(0xfe80, 0, 0, 0, 0, 0, 0, 0), 10));
/// Router solicitation to neighbour advertisement.
const NEIGHBOUR_DISCOVERY: (u8, u8) = (133, 136);
const ECHO_REQUEST: u8 = 128;

/// Sets and ways of the family. Gates and ACLs are added by who knows groups and entries.
pub(crate) fn new_ruleset(here: &BTreeMap<&str, (&Interface, InterfacePlan)>) -> Ruleset {
    let mut ruleset = Ruleset { ip: Ip::V6, ..Ruleset::default() };
    for (name, shape) in [
        (UNCHECKED, Shape::Interfaces),
        (LINKS, Shape::Interfaces),
        (ADDRESSES, Shape::InterfaceIpv6Addresses),
        (SENDERS, Shape::InterfaceIpv6AddressMarks),
        (UNCHECKED_SENDERS, Shape::InterfaceMarks),
        (ANSWERS, Shape::InterfaceVerdicts),
    ] {
        ruleset.set(name, shape);
    }
    for (interface, planned) in here.values().filter(|(_, planned)| !planned.ipv6.is_empty()) {
        let key = || ifname_key(&planned.link);
        ruleset.set(LINKS, Shape::Interfaces).insert(key(), Data::None);
        if !interface.source_destination_check {
            ruleset.set(UNCHECKED, Shape::Interfaces).insert(key(), Data::None);
        }
        for address in &planned.ipv6 {
            ruleset
                .set(ADDRESSES, Shape::InterfaceIpv6Addresses)
                .insert(ifname_ipv6_address_key(&planned.link, *address), Data::None);
        }
    }
    ruleset
}

/// Adds a chain for each subnet that drops what it would not answer by the internet gateway: its routes, the longest prefix
/// first, asked of a packet's source. `tables` are by subnet.
pub(crate) fn add_answers(
    ruleset: &mut Ruleset,
    here: &BTreeMap<&str, (&Interface, InterfacePlan)>,
    tables: &BTreeMap<&str, Table>,
) {
    for (interface, planned) in here.values().filter(|(_, planned)| !planned.ipv6.is_empty()) {
        let chain = format!("answers_{}", interface.subnet_id);
        if !ruleset.chains.contains_key(&chain) {
            let mut routes: Vec<_> = tables.get(interface.subnet_id.as_str()).into_iter().flatten().collect();
            routes.sort_by_key(|(destination, _)| std::cmp::Reverse(destination.prefix_len()));
            let mut rules: Vec<Vec<Expr>> = (routes.into_iter())
                .map(|(destination, next_hop)| {
                    let matches = match destination.prefix_len() {
                        0 => Vec::new(),
                        _ => address_in(End::Source, *destination, CmpOp::Eq),
                    };
                    let answered = *next_hop == NextHop::InternetGateway;
                    rule([matches, verdict(if answered { Verdict::Return } else { Verdict::Drop })])
                })
                .collect();
            rules.push(verdict(Verdict::Drop));
            ruleset.chain(&chain, rules);
        }
        ruleset.set(ANSWERS, Shape::InterfaceVerdicts).insert(ifname_key(&planned.link), Data::Jump(chain));
    }
}

/// `acl_rules` come before what is said of tracked connections: network ACLs are asked about every packet.
pub(crate) fn add_router_chains(ruleset: &mut Ruleset, blocks: &BTreeSet<Ipv6Net>, acl_rules: Vec<Vec<Expr>>) {
    let filter = |hook, priority, policy| BaseChain::filter(hook, priority).policy(policy);
    let accept = || verdict(Verdict::Accept);
    let drop = || verdict(Verdict::Drop);
    let from = |op| interface_is(MetaKey::IifName, op, UPLINK);
    let to = |op| interface_is(MetaKey::OifName, op, UPLINK);
    let from_link = || vec![meta(MetaKey::IifName), in_set(LINKS, false)];
    let discovery = || {
        let (first, last) = NEIGHBOUR_DISCOVERY;
        [protocol_is(ICMPV6), vec![transport(0, 1), range([first], [last])]].concat()
    };

    let sender = || interface_and_ipv6_address(MetaKey::IifName, End::Source);
    let unspecified = vec![ipv6_address_of(End::Source), cmp(CmpOp::Eq, Ipv6Addr::UNSPECIFIED.octets())];
    // The first rule also chooses the packet's routing table.
    let mut sources = vec![
        rule([sender(), mark_of_concatenation(SENDERS), accept()]),
        rule([interface_is(MetaKey::IifName, CmpOp::Eq, "lo"), accept()]),
        // What is link-local is not forwarded by the kernel: it gets no further than the router, whose input decides.
        rule([from_link(), address_in(End::Source, LINK_LOCAL, CmpOp::Eq), protocol_is(ICMPV6), accept()]),
        rule([from_link(), unspecified, discovery(), accept()]),
    ];
    for own in blocks.iter().copied().map(IpNet::V6).chain([LINK_LOCAL]) {
        sources.push(rule([from(CmpOp::Eq), address_in(End::Source, own, CmpOp::Eq), drop()]));
    }
    sources.push(rule([from(CmpOp::Eq), accept()]));
    sources.push(rule([address_in(End::Source, IpNet::V6(RESERVED_IPV6), CmpOp::Eq), drop()]));
    sources.push(rule([
        vec![meta(MetaKey::IifName), map_to_register(UNCHECKED_SENDERS)],
        vec![Expr::MetaSet { key: MetaKey::Mark, sreg: Register::R0 }],
        accept(),
    ]));
    ruleset.base_chain("sources", filter(FilterHook::Prerouting, Priority::Raw, Policy::Drop), sources);

    let receiver = interface_and_ipv6_address(MetaKey::OifName, End::Destination);
    let mut forward = vec![
        rule([ct_state(CT_INVALID), drop()]),
        // The destination half of the source/destination check.
        rule([
            to(CmpOp::Neq),
            receiver,
            vec![concatenation_in_set(ADDRESSES, true)],
            vec![meta(MetaKey::OifName), in_set(UNCHECKED, true)],
            drop(),
        ]),
    ];
    forward.extend(acl_rules);
    forward.extend([
        // Begun or not: without the route there is no answer, so nothing more of the question.
        rule([from(CmpOp::Eq), is_of_the_opener(), vec![meta(MetaKey::OifName), verdict_map(ANSWERS)]]),
        rule([ct_state(CT_ESTABLISHED_RELATED), accept()]),
        // The sender's gate, then the receiver's, each from a clean mark. What comes by the uplink has no sender's here.
        change_mark(TABLE_MASK, 0),
        rule([from(CmpOp::Eq), change_mark(TABLE_MASK, GATE_MARK)]),
        rule([vec![meta(MetaKey::IifName), verdict_map(EGRESS_GATES)]]),
        rule([gate_mark_is_set(false), drop()]),
        change_mark(TABLE_MASK, 0),
        // Out with an address that is the interface's, whatever it may send inside.
        rule([
            to(CmpOp::Eq),
            address_in(End::Destination, IpNet::V6(RESERVED_IPV6), CmpOp::Neq),
            sender(),
            vec![concatenation_in_set(ADDRESSES, false)],
            accept(),
        ]),
        rule([vec![meta(MetaKey::OifName), verdict_map(INGRESS_GATES)]]),
        rule([gate_mark_is_set(true), accept()]),
    ]);
    ruleset.base_chain("forward", filter(FilterHook::Forward, Priority::Filter, Policy::Drop), forward);

    let echo = [protocol_is(ICMPV6), vec![transport(0, 1), cmp(CmpOp::Eq, [ECHO_REQUEST])]].concat();
    let input = vec![
        rule([interface_is(MetaKey::IifName, CmpOp::Eq, "lo"), accept()]),
        rule([from(CmpOp::Eq), drop()]),
        rule([from_link(), discovery(), accept()]),
        rule([ct_state(CT_INVALID), drop()]),
        rule([ct_state(CT_ESTABLISHED_RELATED), accept()]),
        rule([from_link(), echo, accept()]),
    ];
    ruleset.base_chain("input", filter(FilterHook::Input, Priority::Filter, Policy::Drop), input);
}
