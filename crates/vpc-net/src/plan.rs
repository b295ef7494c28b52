//! From the desired state to what each router is to hold: pure, no kernel in here.

use crate::address::{
    self, API_ENDPOINT, DNS_LINK_LOCAL, TASK_ENDPOINT, UPLINK, link_name, nth, parse_cidr, parse_cidr6, parse_mac,
};
use crate::error::{Failure, NetworkError, Result};
use crate::ipv6;
use crate::namespaces::check_id;
use crate::network_acls;
use crate::ruleset::{
    CT_ESTABLISHED_RELATED, CT_INVALID, Data, End, GATE_MARK, Ip, Ruleset, Shape, TABLE_MASK, address_in_net,
    address_is, address_of, change_mark, cmp, concatenation_in_set, ct_state, destination_port, gate_mark_is_set,
    ifname_address_key, ifname_ipv6_address_key, ifname_key, in_set, interface_and_address, interface_is,
    map_to_register, mark_of_concatenation, meta, nat, protocol_is, rule, transport, verdict, verdict_map,
};
use crate::security_groups::{self, EGRESS_GATES, INGRESS_GATES};
use crate::tables::{self, Table};
use crate::tracking::Gates;
use agent_proto::network::{Interface, NetworkAcl, NetworkState, SecurityGroup, Vpc};
use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use nlink::netlink::nftables::{
    BaseChain, CmpOp, Expr, FilterHook, MetaKey, NatHook, Policy, Priority, Register, Verdict,
};
use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// The table in a router's namespace.
pub(crate) const ROUTER_TABLE: &str = "longshore";

/// One interface of this node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct InterfacePlan {
    pub link: String,
    pub mac: [u8; 6],
    pub address: Ipv4Addr,
    /// The subnet's first address, the router's as seen from inside.
    pub gateway: Ipv4Addr,
    pub ipv6: Vec<Ipv6Addr>,
}

/// One VPC on this node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RouterPlan {
    pub vpc_id: String,
    pub blocks: Vec<Ipv4Net>,
    pub ipv6_blocks: BTreeSet<Ipv6Net>,
    /// The router's own addresses.
    pub local_addresses: BTreeSet<Ipv4Addr>,
    /// The address of VPC DNS at +2; `None` when DNS support is off.
    pub dns_address: Option<Ipv4Addr>,
    pub interfaces: BTreeMap<String, InterfacePlan>,
    /// Each interface's link and the content of the routing table its packets are looked up in.
    pub tables: BTreeMap<String, Table>,
    /// The same for IPv6, of interfaces that have an address of it.
    pub ipv6_tables: BTreeMap<String, Table>,
    /// Links of interfaces whose source/destination check is off.
    unchecked: BTreeSet<String>,
    /// Whether any subnet has a route to an internet gateway.
    pub needs_uplink: bool,
    /// Whether any subnet has an IPv6 route out.
    pub needs_ipv6_uplink: bool,
    /// Public address to private address of interfaces of this node.
    pub public: BTreeMap<Ipv4Addr, Ipv4Addr>,
    /// What the security groups come to, for the connections that a change of them interrupts.
    pub gates: Gates,
    /// The table of IPv6, when the VPC has a block of it. Without marks, as `ruleset`.
    ipv6: Option<Ruleset>,
    /// Without the marks of packets, which are numbers of routing tables and known only to the router.
    ruleset: Ruleset,
}

/// Interface and address to the routing table of what it sends.
pub(crate) const SENDERS: &str = "senders";
/// The same by interface alone, for those whose source/destination check is off.
pub(crate) const UNCHECKED_SENDERS: &str = "unchecked_senders";

impl RouterPlan {
    /// The rules, given the number each routing table has.
    pub fn ruleset(&self, table_ids: &BTreeMap<Table, u32>) -> Ruleset {
        let mut ruleset = self.ruleset.clone();
        for interface in self.interfaces.values() {
            let link = &interface.link;
            // With none, packets go nowhere but inside the VPC.
            let table = self.tables.get(link).and_then(|table| table_ids.get(table)).copied().unwrap_or(0);
            let senders = ruleset.set(SENDERS, Shape::InterfaceAddressMarks);
            senders.insert(ifname_address_key(link, interface.address), Data::Mark(table));
            if self.unchecked.contains(link) {
                ruleset.set(UNCHECKED_SENDERS, Shape::InterfaceMarks).insert(ifname_key(link), Data::Mark(table));
            }
        }
        ruleset
    }

    pub fn has_ipv6(&self) -> bool {
        self.ipv6.is_some()
    }

    /// The rules of IPv6, as [`Self::ruleset`].
    pub fn ipv6_ruleset(&self, table_ids: &BTreeMap<Table, u32>) -> Option<Ruleset> {
        let mut ruleset = self.ipv6.clone()?;
        for interface in self.interfaces.values().filter(|interface| !interface.ipv6.is_empty()) {
            let link = &interface.link;
            let table = self.ipv6_tables.get(link).and_then(|table| table_ids.get(table)).copied().unwrap_or(0);
            let senders = ruleset.set(SENDERS, Shape::InterfaceIpv6AddressMarks);
            let keys = interface.ipv6.iter().map(|address| ifname_ipv6_address_key(link, *address));
            senders.extend(keys.map(|key| (key, Data::Mark(table))));
            if self.unchecked.contains(link) {
                ruleset.set(UNCHECKED_SENDERS, Shape::InterfaceMarks).insert(ifname_key(link), Data::Mark(table));
            }
        }
        Some(ruleset)
    }
}

/// What the state comes to on this node, and the parts that contradict themselves and are left out.
pub(crate) struct Plan {
    pub routers: BTreeMap<String, RouterPlan>,
    pub failures: Vec<Failure>,
}

/// `standing` are the VPCs that have a router already; it stays while the VPC is in the state.
pub(crate) fn plan(state: &NetworkState, standing: &BTreeSet<String>) -> Plan {
    let mut plan = Plan { routers: BTreeMap::new(), failures: Vec::new() };
    for vpc in &state.vpcs {
        let interfaces: Vec<&Interface> =
            state.interfaces.iter().filter(|interface| interface.vpc_id == vpc.vpc_id).collect();
        if !standing.contains(&vpc.vpc_id) && !interfaces.iter().any(|interface| interface.on_this_node) {
            continue;
        }
        let groups: Vec<&SecurityGroup> =
            state.security_groups.iter().filter(|group| group.vpc_id == vpc.vpc_id).collect();
        let acls: BTreeMap<&str, &NetworkAcl> = (state.network_acls.iter())
            .filter(|acl| acl.vpc_id == vpc.vpc_id)
            .map(|acl| (acl.network_acl_id.as_str(), acl))
            .collect();
        match plan_router(vpc, &interfaces, &groups, &acls, &mut plan.failures) {
            Ok(router) => {
                plan.routers.insert(vpc.vpc_id.clone(), router);
            }
            Err(error) => plan.failures.push(Failure { id: vpc.vpc_id.clone(), reason: error.to_string() }),
        }
    }
    for interface in state.interfaces.iter().filter(|interface| interface.on_this_node) {
        if !state.vpcs.iter().any(|vpc| vpc.vpc_id == interface.vpc_id) {
            plan.failures.push(Failure {
                id: interface.network_interface_id.clone(),
                reason: format!("its VPC {} is not in the state", interface.vpc_id),
            });
        }
    }
    plan
}

fn plan_router(
    vpc: &Vpc,
    interfaces: &[&Interface],
    groups: &[&SecurityGroup],
    acls: &BTreeMap<&str, &NetworkAcl>,
    failures: &mut Vec<Failure>,
) -> Result<RouterPlan> {
    check_id("vpc_id", &vpc.vpc_id)?;
    let blocks: Vec<Ipv4Net> =
        vpc.cidr_blocks.iter().map(|block| parse_cidr("VPC CIDR block", block)).collect::<Result<_>>()?;
    let primary = *blocks
        .first()
        .ok_or_else(|| NetworkError::invalid("cidr_blocks", "[]", "a VPC has at least its primary block"))?;
    let ipv6_blocks: BTreeSet<Ipv6Net> =
        vpc.ipv6_cidr_blocks.iter().map(|block| parse_cidr6("VPC CIDR block", block)).collect::<Result<_>>()?;
    let dns_address = nth(primary, 2);
    let mut local_addresses = BTreeSet::from([dns_address, DNS_LINK_LOCAL, TASK_ENDPOINT, API_ENDPOINT]);
    let mut subnets = BTreeMap::new();
    for subnet in &vpc.subnets {
        check_id("subnet_id", &subnet.subnet_id)?;
        let block = parse_cidr("subnet CIDR block", &subnet.cidr_block)?;
        let block6 =
            subnet.ipv6_cidr_block.as_deref().map(|text| parse_cidr6("subnet CIDR block", text)).transpose()?;
        local_addresses.insert(nth(block, 1));
        subnets.insert(subnet.subnet_id.as_str(), Place { subnet, block, block6 });
    }

    let mut here: BTreeMap<&str, (&Interface, InterfacePlan)> = BTreeMap::new();
    let mut taken = BTreeMap::new();
    let mut taken6 = BTreeMap::new();
    let mut links = BTreeMap::new();
    for interface in interfaces.iter().filter(|interface| interface.on_this_node) {
        let checked = plan_interface(interface, &subnets, &local_addresses).and_then(|planned| {
            if let Some(other) = taken.insert(planned.address, &interface.network_interface_id) {
                return Err(NetworkError::invalid(
                    "private_address",
                    planned.address.to_string(),
                    format!("{other} of the same VPC has it"),
                ));
            }
            for address in &planned.ipv6 {
                if let Some(other) = taken6.insert(*address, &interface.network_interface_id) {
                    let reason = format!("{other} of the same VPC has it");
                    return Err(NetworkError::invalid("ipv6_addresses", address.to_string(), reason));
                }
            }
            if let Some(other) = links.insert(planned.link.clone(), &interface.network_interface_id) {
                return Err(NetworkError::invalid(
                    "network_interface_id",
                    &interface.network_interface_id,
                    format!("its link would be named as that of {other}"),
                ));
            }
            Ok(planned)
        });
        match checked {
            Ok(planned) => {
                here.insert(&interface.network_interface_id, (interface, planned));
            }
            Err(error) => {
                failures.push(Failure { id: interface.network_interface_id.clone(), reason: error.to_string() })
            }
        }
    }

    let addresses = here.iter().map(|(id, (_, planned))| (*id, IpAddr::V4(planned.address))).collect();
    let ipv6_addresses =
        (here.iter()).filter_map(|(id, (_, planned))| Some((*id, IpAddr::V6(*planned.ipv6.first()?)))).collect();
    let nets: Vec<IpNet> = blocks.iter().copied().map(IpNet::V4).collect();
    let ipv6_nets: Vec<IpNet> = ipv6_blocks.iter().copied().map(IpNet::V6).collect();
    let (mut table_of_subnet, mut ipv6_table_of_subnet) = (BTreeMap::new(), BTreeMap::new());
    for (subnet_id, place) in &subnets {
        table_of_subnet.insert(*subnet_id, tables::table_of(place.subnet, Ip::V4, &nets, &addresses)?);
        ipv6_table_of_subnet.insert(*subnet_id, tables::table_of(place.subnet, Ip::V6, &ipv6_nets, &ipv6_addresses)?);
    }
    let leads_out = |tables: &BTreeMap<&str, Table>| tables.values().flatten().any(|(_, hop)| hop.is_outside());

    let public =
        here.values().filter_map(|(interface, planned)| Some((interface.public_address?, planned.address))).collect();
    let table_in_force = |(interface, planned): &(&Interface, InterfacePlan), tables: &BTreeMap<&str, Table>| {
        let table = tables.get(interface.subnet_id.as_str()).cloned().unwrap_or_default();
        (planned.link.clone(), table)
    };
    let tables = here.values().map(|one| table_in_force(one, &table_of_subnet)).collect();
    let ipv6_tables = (here.values())
        .filter(|(_, planned)| !planned.ipv6.is_empty())
        .map(|one| table_in_force(one, &ipv6_table_of_subnet))
        .collect();

    let unchecked = (here.values())
        .filter(|(interface, _)| !interface.source_destination_check)
        .map(|(_, planned)| planned.link.clone())
        .collect();
    let mut ruleset = Ruleset::default();
    add_sets(&mut ruleset, &here, &public, &local_addresses);
    let acl_rules = network_acls::add_acls(&mut ruleset, &vpc.subnets, acls, &here, failures);
    add_router_chains(&mut ruleset, &blocks, vpc.dns_support.then_some(dns_address), acl_rules);
    let mut ipv6 = (!vpc.ipv6_cidr_blocks.is_empty()).then(|| ipv6::new_ruleset(&here));
    if let Some(ruleset) = &mut ipv6 {
        let mut again = Vec::new();
        let acl_rules = network_acls::add_acls(ruleset, &vpc.subnets, acls, &here, &mut again);
        ipv6::add_answers(ruleset, &here, &ipv6_table_of_subnet);
        ipv6::add_router_chains(ruleset, &ipv6_blocks, acl_rules);
        report_once(failures, again);
    }
    let gates = add_security_groups(&mut ruleset, ipv6.as_mut(), interfaces, groups, &here, failures)?;
    Ok(RouterPlan {
        vpc_id: vpc.vpc_id.clone(),
        blocks,
        needs_ipv6_uplink: !ipv6_blocks.is_empty() && leads_out(&ipv6_table_of_subnet),
        ipv6_blocks,
        local_addresses,
        dns_address: vpc.dns_support.then_some(dns_address),
        interfaces: here.into_iter().map(|(id, (_, planned))| (id.to_string(), planned)).collect(),
        tables,
        ipv6_tables,
        unchecked,
        needs_uplink: leads_out(&table_of_subnet),
        public,
        gates,
        ipv6,
        ruleset,
    })
}

/// A subnet with its blocks.
struct Place<'a> {
    subnet: &'a agent_proto::network::Subnet,
    block: Ipv4Net,
    block6: Option<Ipv6Net>,
}

/// Adds what the second family finds wrong and the first has not.
fn report_once(failures: &mut Vec<Failure>, more: Vec<Failure>) {
    for failure in more {
        if !failures.contains(&failure) {
            failures.push(failure);
        }
    }
}

fn plan_interface(
    interface: &Interface,
    subnets: &BTreeMap<&str, Place<'_>>,
    local_addresses: &BTreeSet<Ipv4Addr>,
) -> Result<InterfacePlan> {
    check_id("network_interface_id", &interface.network_interface_id)?;
    let address = interface.private_address;
    let Some(Place { block, block6, .. }) = subnets.get(interface.subnet_id.as_str()) else {
        return Err(NetworkError::invalid("subnet_id", &interface.subnet_id, "its VPC has no such subnet"));
    };
    if !block.contains(&address) || local_addresses.contains(&address) {
        return Err(NetworkError::invalid(
            "private_address",
            address.to_string(),
            format!("it is not an address of an interface in {block}"),
        ));
    }
    if let Some(stray) =
        interface.ipv6_addresses.iter().find(|address| !block6.is_some_and(|net| net.contains(*address)))
    {
        let reason = "it is not an address of its subnet's IPv6 block";
        return Err(NetworkError::invalid("ipv6_addresses", stray.to_string(), reason));
    }
    Ok(InterfacePlan {
        link: link_name(&interface.network_interface_id),
        mac: parse_mac(&interface.mac_address)?,
        address,
        gateway: nth(*block, 1),
        ipv6: interface.ipv6_addresses.clone(),
    })
}

/// Name and address of each interface, for what it sends and what it is sent.
pub(crate) const ADDRESSES: &str = "addresses";
/// Interfaces whose source/destination check is off.
pub(crate) const UNCHECKED: &str = "unchecked";
/// The router's own, but for its end of the uplink.
const ROUTER_ADDRESSES: &str = "router_addresses";
const PUBLIC_TO_PRIVATE: &str = "public_to_private";
const PRIVATE_TO_PUBLIC: &str = "private_to_public";

fn add_sets(
    ruleset: &mut Ruleset,
    here: &BTreeMap<&str, (&Interface, InterfacePlan)>,
    public: &BTreeMap<Ipv4Addr, Ipv4Addr>,
    local_addresses: &BTreeSet<Ipv4Addr>,
) {
    ruleset.set(SENDERS, Shape::InterfaceAddressMarks);
    ruleset.set(UNCHECKED_SENDERS, Shape::InterfaceMarks);
    let own = local_addresses.iter().map(|address| (address.octets().to_vec(), Data::None));
    ruleset.set(ROUTER_ADDRESSES, Shape::Addresses).extend(own);
    ruleset.set(UNCHECKED, Shape::Interfaces);
    ruleset.set(ADDRESSES, Shape::InterfaceAddresses);
    for (interface, planned) in here.values() {
        ruleset
            .set(ADDRESSES, Shape::InterfaceAddresses)
            .insert(ifname_address_key(&planned.link, planned.address), Data::None);
        if !interface.source_destination_check {
            ruleset.set(UNCHECKED, Shape::Interfaces).insert(ifname_key(&planned.link), Data::None);
        }
    }
    ruleset.set(PUBLIC_TO_PRIVATE, Shape::AddressMap);
    ruleset.set(PRIVATE_TO_PUBLIC, Shape::AddressMap);
    for (public, private) in public {
        ruleset.set(PUBLIC_TO_PRIVATE, Shape::AddressMap).insert(public.octets().to_vec(), Data::Address(*private));
        ruleset.set(PRIVATE_TO_PUBLIC, Shape::AddressMap).insert(private.octets().to_vec(), Data::Address(*public));
    }
}

fn add_security_groups(
    ruleset: &mut Ruleset,
    ipv6: Option<&mut Ruleset>,
    interfaces: &[&Interface],
    groups: &[&SecurityGroup],
    here: &BTreeMap<&str, (&Interface, InterfacePlan)>,
    failures: &mut Vec<Failure>,
) -> Result<Gates> {
    for group in groups {
        check_id("group_id", &group.group_id)?;
        for rule in group.ingress.iter().chain(&group.egress) {
            if let agent_proto::network::Peer::Group { group_id } = &rule.peer {
                check_id("group_id", group_id)?;
            }
        }
    }
    let by_id = groups.iter().map(|group| (group.group_id.as_str(), *group)).collect();
    let mut members: BTreeMap<&str, BTreeSet<IpAddr>> = BTreeMap::new();
    for interface in interfaces {
        for group_id in &interface.security_group_ids {
            let addresses = members.entry(group_id).or_default();
            addresses.insert(interface.private_address.into());
            addresses.extend(interface.ipv6_addresses.iter().copied().map(IpAddr::V6));
        }
    }
    let held = here
        .values()
        .map(|(interface, planned)| (planned.link.clone(), interface.security_group_ids.clone()))
        .collect();
    security_groups::add_gates(ruleset, &by_id, &members, &held, failures);
    if let Some(ruleset) = ipv6 {
        let mut again = Vec::new();
        security_groups::add_gates(ruleset, &by_id, &members, &held, &mut again);
        report_once(failures, again);
    }
    Ok(Gates::new(here.values().map(|(interface, _)| *interface), &by_id, &members))
}

/// `acl_rules` come first, before what is said of tracked connections: network ACLs are asked about every packet.
fn add_router_chains(
    ruleset: &mut Ruleset,
    blocks: &[Ipv4Net],
    dns_address: Option<Ipv4Addr>,
    acl_rules: Vec<Vec<Expr>>,
) {
    let filter = |hook, priority, policy| BaseChain::filter(hook, priority).policy(policy);
    let from = |op, link: &str| interface_is(MetaKey::IifName, op, link);
    let to = |op, link: &str| interface_is(MetaKey::OifName, op, link);
    let accept = || verdict(Verdict::Accept);
    let drop = || verdict(Verdict::Drop);

    // Before connection tracking: a packet with somebody else's source never gets to make or to use an entry.
    // Nearly every packet is decided by the first rule, which also chooses its routing table.
    let link_local: Ipv4Net = Ipv4Net::new_assert(Ipv4Addr::new(169, 254, 0, 0), 16);
    let sender = interface_and_address(MetaKey::IifName, End::Source);
    let mut sources = vec![
        rule([sender, mark_of_concatenation(SENDERS), accept()]),
        rule([from(CmpOp::Eq, "lo"), accept()]),
        // The kernel does not look for these itself where `accept_local` is on.
        rule([vec![address_of(End::Source), in_set(ROUTER_ADDRESSES, false)], drop()]),
    ];
    for block in blocks {
        sources.push(rule([from(CmpOp::Eq, UPLINK), address_in_net(End::Source, *block, CmpOp::Eq), drop()]));
    }
    sources.push(rule([from(CmpOp::Eq, UPLINK), accept()]));
    sources.push(rule([address_in_net(End::Source, link_local, CmpOp::Eq), drop()]));
    sources.push(rule([
        vec![meta(MetaKey::IifName), map_to_register(UNCHECKED_SENDERS)],
        vec![Expr::MetaSet { key: MetaKey::Mark, sreg: Register::R0 }],
        accept(),
    ]));
    ruleset.base_chain("sources", filter(FilterHook::Prerouting, Priority::Raw, Policy::Drop), sources);

    let translate = |end, map: &str| vec![address_of(end), map_to_register(map), nat(end)];
    ruleset.base_chain(
        "to_private",
        BaseChain::nat(NatHook::Prerouting, Priority::DstNat).policy(Policy::Accept),
        vec![rule([from(CmpOp::Eq, UPLINK), translate(End::Destination, PUBLIC_TO_PRIVATE)])],
    );
    ruleset.base_chain(
        "to_public",
        BaseChain::nat(NatHook::Postrouting, Priority::SrcNat).policy(Policy::Accept),
        vec![rule([to(CmpOp::Eq, UPLINK), translate(End::Source, PRIVATE_TO_PUBLIC)])],
    );

    let receiver = || interface_and_address(MetaKey::OifName, End::Destination);
    let mut forward = acl_rules;
    forward.extend([
        // Nearly every packet that the ACLs leave is decided by this rule: it is in a connection, and for the interface
        // it goes to.
        rule([ct_state(CT_ESTABLISHED_RELATED), receiver(), vec![concatenation_in_set(ADDRESSES, false)], accept()]),
        rule([ct_state(CT_INVALID), drop()]),
        // The destination half of the source/destination check.
        rule([
            to(CmpOp::Neq, UPLINK),
            receiver(),
            vec![concatenation_in_set(ADDRESSES, true)],
            vec![meta(MetaKey::OifName), in_set(UNCHECKED, true)],
            drop(),
        ]),
        rule([ct_state(CT_ESTABLISHED_RELATED), accept()]),
        // The sender's gate. What comes by the uplink has none here.
        change_mark(TABLE_MASK, 0),
        rule([from(CmpOp::Eq, UPLINK), change_mark(TABLE_MASK, GATE_MARK)]),
        rule([vec![meta(MetaKey::IifName), verdict_map(EGRESS_GATES)]]),
        rule([gate_mark_is_set(false), drop()]),
        // The receiver's gate, from a clean mark.
        change_mark(TABLE_MASK, 0),
        rule([
            to(CmpOp::Eq, UPLINK),
            from(CmpOp::Neq, UPLINK),
            address_in_net(End::Destination, link_local, CmpOp::Neq),
            vec![address_of(End::Source), map_to_register(PRIVATE_TO_PUBLIC)],
            accept(),
        ]),
        rule([vec![meta(MetaKey::OifName), verdict_map(INGRESS_GATES)]]),
        rule([gate_mark_is_set(true), accept()]),
    ]);
    ruleset.base_chain("forward", filter(FilterHook::Forward, Priority::Filter, Policy::Drop), forward);

    let mut input = vec![
        rule([from(CmpOp::Eq, "lo"), accept()]),
        rule([from(CmpOp::Eq, UPLINK), drop()]),
        rule([ct_state(CT_INVALID), drop()]),
        rule([ct_state(CT_ESTABLISHED_RELATED), accept()]),
    ];
    for dns in dns_address.into_iter().flat_map(|address| [address, DNS_LINK_LOCAL]) {
        for protocol in [6, 17] {
            input.push(rule([
                address_is(End::Destination, dns),
                protocol_is(protocol),
                destination_port(53, 53),
                accept(),
            ]));
        }
    }
    input.push(rule([
        address_is(End::Destination, address::TASK_ENDPOINT),
        protocol_is(6),
        destination_port(80, 80),
        accept(),
    ]));
    // The API is reached through the sender's gate, as it would be outside.
    let to_api = || {
        let endpoint = address_is(End::Destination, address::API_ENDPOINT);
        [endpoint, protocol_is(6), destination_port(80, 80)].into_iter().flatten().collect::<Vec<Expr>>()
    };
    input.push(rule([to_api(), change_mark(TABLE_MASK, 0)]));
    input.push(rule([to_api(), vec![meta(MetaKey::IifName), verdict_map(EGRESS_GATES)]]));
    input.push(rule([to_api(), gate_mark_is_set(true), accept()]));
    // Echo requests to the gateway and the resolver.
    input.push(rule([protocol_is(1), vec![transport(0, 1), cmp(CmpOp::Eq, [8])], accept()]));
    ruleset.base_chain("input", filter(FilterHook::Input, Priority::Filter, Policy::Drop), input);
}
