//! The IPv6 half of a router: a table of its own with the same two gates, pure.
//!
//! Interfaces and router speak over link-local addresses with permanent neighbour entries, so nothing has to be
//! discovered; neighbour discovery is let through all the same, for whatever in a task insists on it. There is no way
//! out of the VPC: no uplink, no translation.

use crate::plan::{ADDRESSES, InterfacePlan, UNCHECKED};
use crate::ruleset::{
    CT_ESTABLISHED_RELATED, CT_INVALID, Data, End, Ip, Ruleset, Shape, TABLE_MASK, address_in, change_mark, cmp,
    concatenation_in_set, ct_state, gate_mark_is_set, ifname_ipv6_address_key, ifname_key, in_set,
    interface_and_ipv6_address, interface_is, ipv6_address_of, meta, protocol_is, range, rule, transport, verdict,
    verdict_map,
};
use crate::security_groups::{EGRESS_GATES, ICMPV6, INGRESS_GATES};
use agent_proto::network::Interface;
use ipnet::{IpNet, Ipv6Net};
use nlink::netlink::nftables::{BaseChain, CmpOp, Expr, FilterHook, MetaKey, Policy, Priority, Verdict};
use std::collections::BTreeMap;
use std::net::Ipv6Addr;

/// Links of interfaces that have an IPv6 address.
const LINKS: &str = "links";
const LINK_LOCAL: IpNet = IpNet::V6(Ipv6Net::new_assert(Ipv6Addr::new(0xfe80, 0, 0, 0, 0, 0, 0, 0), 10));
/// Router solicitation to neighbour advertisement.
const NEIGHBOUR_DISCOVERY: (u8, u8) = (133, 136);
const ECHO_REQUEST: u8 = 128;

/// Sets and ways of the family. Gates and ACLs are added by who knows groups and entries.
pub(crate) fn new_ruleset(here: &BTreeMap<&str, (&Interface, InterfacePlan)>) -> Ruleset {
    let mut ruleset = Ruleset { ip: Ip::V6, ..Ruleset::default() };
    for (name, shape) in
        [(UNCHECKED, Shape::Interfaces), (LINKS, Shape::Interfaces), (ADDRESSES, Shape::InterfaceIpv6Addresses)]
    {
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

/// `acl_rules` come before what is said of tracked connections: network ACLs are asked about every packet.
pub(crate) fn add_router_chains(ruleset: &mut Ruleset, acl_rules: Vec<Vec<Expr>>) {
    let filter = |hook, priority, policy| BaseChain::filter(hook, priority).policy(policy);
    let accept = || verdict(Verdict::Accept);
    let drop = || verdict(Verdict::Drop);
    let from_link = || vec![meta(MetaKey::IifName), in_set(LINKS, false)];
    let discovery = || {
        let (first, last) = NEIGHBOUR_DISCOVERY;
        [protocol_is(ICMPV6), vec![transport(0, 1), range([first], [last])]].concat()
    };

    let sender = interface_and_ipv6_address(MetaKey::IifName, End::Source);
    let unspecified = vec![ipv6_address_of(End::Source), cmp(CmpOp::Eq, Ipv6Addr::UNSPECIFIED.octets())];
    let sources = vec![
        rule([sender, vec![concatenation_in_set(ADDRESSES, false)], accept()]),
        rule([interface_is(MetaKey::IifName, CmpOp::Eq, "lo"), accept()]),
        // What is link-local is not forwarded by the kernel: it gets no further than the router, whose input decides.
        rule([from_link(), address_in(End::Source, LINK_LOCAL, CmpOp::Eq), protocol_is(ICMPV6), accept()]),
        rule([from_link(), unspecified, discovery(), accept()]),
        rule([vec![meta(MetaKey::IifName), in_set(UNCHECKED, false)], accept()]),
    ];
    ruleset.base_chain("sources", filter(FilterHook::Prerouting, Priority::Raw, Policy::Drop), sources);

    let receiver = interface_and_ipv6_address(MetaKey::OifName, End::Destination);
    let mut forward = vec![
        rule([ct_state(CT_INVALID), drop()]),
        // The destination half of the source/destination check.
        rule([
            receiver,
            vec![concatenation_in_set(ADDRESSES, true)],
            vec![meta(MetaKey::OifName), in_set(UNCHECKED, true)],
            drop(),
        ]),
    ];
    forward.extend(acl_rules);
    forward.extend([
        rule([ct_state(CT_ESTABLISHED_RELATED), accept()]),
        // The sender's gate, then the receiver's, each from a clean mark.
        change_mark(TABLE_MASK, 0),
        rule([vec![meta(MetaKey::IifName), verdict_map(EGRESS_GATES)]]),
        rule([gate_mark_is_set(false), drop()]),
        change_mark(TABLE_MASK, 0),
        rule([vec![meta(MetaKey::OifName), verdict_map(INGRESS_GATES)]]),
        rule([gate_mark_is_set(true), accept()]),
    ]);
    ruleset.base_chain("forward", filter(FilterHook::Forward, Priority::Filter, Policy::Drop), forward);

    let echo = [protocol_is(ICMPV6), vec![transport(0, 1), cmp(CmpOp::Eq, [ECHO_REQUEST])]].concat();
    let input = vec![
        rule([interface_is(MetaKey::IifName, CmpOp::Eq, "lo"), accept()]),
        rule([from_link(), discovery(), accept()]),
        rule([ct_state(CT_INVALID), drop()]),
        rule([ct_state(CT_ESTABLISHED_RELATED), accept()]),
        rule([from_link(), echo, accept()]),
    ];
    ruleset.base_chain("input", filter(FilterHook::Input, Priority::Filter, Policy::Drop), input);
}
