//! The desired state of the network as nodes are told it.

use crate::default_vpc::Place;
use crate::interfaces::route_table_in_force;
use crate::model::{
    AclCidrRow, AclEntryRow, InterfaceRow, NetworkAclRow, PeerRow, PrefixListRow, RouteTableRow, RouteTargetRow,
    RuleRow, SecurityGroupRow, SubnetRow, VpcRow,
};
use crate::tables::{
    EGRESS_ONLY_INTERNET_GATEWAYS, INTERFACES, NAMES, NETWORK_ACLS, PREFIX_LISTS, ROUTE_TABLES, SECURITY_GROUPS,
    SUBNETS, VPCS,
};
use agent_proto::network::{
    AclEntry, Interface, NameRecord, NetworkAcl, NetworkState, Peer, Protocol, Route, RouteTarget, Rule, SecurityGroup,
    Subnet, Vpc,
};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use store::{Reader, StoreError};

pub fn prefixes() -> Vec<Vec<u8>> {
    [
        VPCS.prefix_bytes(),
        SUBNETS.prefix_bytes(),
        SECURITY_GROUPS.prefix_bytes(),
        INTERFACES.prefix_bytes(),
        ROUTE_TABLES.prefix_bytes(),
        EGRESS_ONLY_INTERNET_GATEWAYS.prefix_bytes(),
        NETWORK_ACLS.prefix_bytes(),
        PREFIX_LISTS.prefix_bytes(),
        NAMES.prefix_bytes(),
    ]
    .map(|prefix| prefix.to_vec())
    .into()
}

/// Everything about the VPCs in which some interface is in use. In the order of account, Region and id throughout, so that equal
/// states are equal values.
pub fn network_state(reader: &dyn Reader) -> Result<NetworkState, StoreError> {
    let mut state = NetworkState { generation: reader.rev(), ..NetworkState::default() };
    let mut vpc_ids: BTreeMap<Place, BTreeSet<String>> = BTreeMap::new();
    for ((account, region, id), row) in INTERFACES.scan(reader, &())? {
        // One that nothing uses is on no node: nothing can be sent to it or come from it.
        if row.owner.is_none() {
            continue;
        }
        vpc_ids.entry(Place { account, region }).or_default().insert(row.vpc_id.clone());
        state.interfaces.push(interface(id, row));
    }
    let in_use: BTreeSet<&str> = state.interfaces.iter().map(|i| i.network_interface_id.as_str()).collect();
    for (place, vpc_ids) in &vpc_ids {
        let mut vpcs: BTreeMap<String, (VpcRow, Vec<Subnet>)> = BTreeMap::new();
        for vpc_id in vpc_ids {
            if let Some(vpc) = VPCS.get(reader, &place.key(vpc_id))? {
                vpcs.insert(vpc_id.clone(), (vpc, Vec::new()));
            }
        }
        let tables: HashMap<String, RouteTableRow> =
            ROUTE_TABLES.scan(reader, &place.all())?.into_iter().map(|((_, _, id), table)| (id, table)).collect();
        let egress_only: BTreeSet<String> =
            EGRESS_ONLY_INTERNET_GATEWAYS.scan(reader, &place.all())?.into_iter().map(|((_, _, id), _)| id).collect();
        let there = Targets { in_use: &in_use, egress_only: &egress_only };
        for ((_, _, subnet_id), subnet) in SUBNETS.scan(reader, &place.all())? {
            if let Some((vpc, subnets)) = vpcs.get_mut(&subnet.vpc_id) {
                let table = tables.get(route_table_in_force(&subnet, vpc));
                subnets.push(self::subnet(subnet_id, &subnet, vpc, table, &there));
            }
        }
        let lists: PrefixLists =
            PREFIX_LISTS.scan(reader, &place.all())?.into_iter().map(|((_, _, id), list)| (id, list)).collect();
        for ((_, _, group_id), group) in SECURITY_GROUPS.scan(reader, &place.all())? {
            if vpcs.contains_key(&group.vpc_id) {
                state.security_groups.push(security_group(group_id, group, &lists));
            }
        }
        for ((_, _, acl_id), acl) in NETWORK_ACLS.scan(reader, &place.all())? {
            if vpcs.contains_key(&acl.vpc_id) {
                state.network_acls.push(network_acl(acl_id, &acl));
            }
        }
        for (vpc_id, (vpc, subnets)) in vpcs {
            for ((vpc_id, name), row) in NAMES.scan(reader, &(vpc_id.as_str(),))? {
                state.names.push(NameRecord {
                    name,
                    vpc_id,
                    private_addresses: row.private_addresses,
                    ipv6_addresses: row.ipv6_addresses,
                    public_addresses: row.public_addresses,
                });
            }
            state.vpcs.push(Vpc {
                vpc_id,
                cidr_blocks: vec![vpc.cidr_block.to_string()],
                ipv6_cidr_blocks: vpc.ipv6_blocks.iter().map(|own| own.cidr_block.to_string()).collect(),
                dns_support: vpc.enable_dns_support,
                dns_hostnames: vpc.enable_dns_hostnames,
                region: place.region.to_string(),
                subnets,
            });
        }
    }
    Ok(state)
}

fn interface(network_interface_id: String, row: InterfaceRow) -> Interface {
    Interface {
        network_interface_id,
        vpc_id: row.vpc_id,
        subnet_id: row.subnet_id,
        mac_address: row.mac_address,
        private_address: row.private_address,
        public_address: row.public_address,
        ipv6_addresses: row.ipv6_addresses,
        security_group_ids: row.security_group_ids,
        source_destination_check: row.source_dest_check,
        // There is one machine.
        on_this_node: true,
    }
}

fn subnet(
    subnet_id: String,
    row: &SubnetRow,
    vpc: &VpcRow,
    table: Option<&RouteTableRow>,
    there: &Targets<'_>,
) -> Subnet {
    let ipv4 = table.into_iter().flat_map(|table| &table.routes);
    let ipv6 = table.into_iter().flat_map(|table| &table.ipv6_routes);
    let routes = ipv4
        .map(|route| (route.destination.to_string(), &route.target))
        .chain(ipv6.map(|route| (route.destination.to_string(), &route.target)))
        .map(|(destination, to)| Route { destination, target: target(to, vpc, there) })
        .collect();
    let network_acl_id = row.network_acl_association.as_ref().map(|association| association.network_acl_id.clone());
    Subnet {
        subnet_id,
        cidr_block: row.cidr_block.to_string(),
        ipv6_cidr_block: row.ipv6_block.as_ref().map(|own| own.cidr_block.to_string()),
        routes,
        network_acl_id,
    }
}

/// What routes may lead to and what is there: interfaces in use, and gateways, which are attached as long as they are.
struct Targets<'a> {
    in_use: &'a BTreeSet<&'a str>,
    egress_only: &'a BTreeSet<String>,
}

fn target(target: &RouteTargetRow, vpc: &VpcRow, there: &Targets<'_>) -> RouteTarget {
    match target {
        RouteTargetRow::Local => RouteTarget::Local,
        RouteTargetRow::InternetGateway { internet_gateway_id }
            if vpc.internet_gateway_id.as_ref() == Some(internet_gateway_id) =>
        {
            RouteTarget::InternetGateway
        }
        RouteTargetRow::EgressOnlyInternetGateway { egress_only_internet_gateway_id }
            if there.egress_only.contains(egress_only_internet_gateway_id) =>
        {
            RouteTarget::EgressOnlyInternetGateway
        }
        RouteTargetRow::NetworkInterface { network_interface_id }
            if there.in_use.contains(network_interface_id.as_str()) =>
        {
            RouteTarget::NetworkInterface { network_interface_id: network_interface_id.clone() }
        }
        RouteTargetRow::InternetGateway { .. }
        | RouteTargetRow::EgressOnlyInternetGateway { .. }
        | RouteTargetRow::NetworkInterface { .. } => RouteTarget::Blackhole,
    }
}

/// By id.
type PrefixLists = BTreeMap<String, PrefixListRow>;

fn security_group(group_id: String, row: SecurityGroupRow, lists: &PrefixLists) -> SecurityGroup {
    let (egress, ingress): (Vec<_>, Vec<_>) = row.rules.iter().partition(|rule| rule.egress);
    SecurityGroup {
        group_id,
        vpc_id: row.vpc_id,
        ingress: ingress.into_iter().flat_map(|row| rules(row, lists)).collect(),
        egress: egress.into_iter().flat_map(|row| rules(row, lists)).collect(),
    }
}

/// What a row allows: one rule, or one for each entry of the prefix list it names.
fn rules(row: &RuleRow, lists: &PrefixLists) -> Vec<Rule> {
    let Some(protocol) = protocol(row) else {
        return Vec::new();
    };
    let peers = match &row.peer {
        PeerRow::Cidr4 { cidr } => vec![Peer::Cidr { cidr: cidr.to_string() }],
        PeerRow::Cidr6 { cidr } => vec![Peer::Cidr6 { cidr: cidr.to_string() }],
        PeerRow::Group { group_id } => vec![Peer::Group { group_id: group_id.clone() }],
        PeerRow::PrefixList { prefix_list_id } => {
            let list = lists.get(prefix_list_id);
            let entries = list.and_then(PrefixListRow::newest).map(|version| version.entries.as_slice());
            let ipv6 = list.is_some_and(|list| list.ipv6);
            (entries.unwrap_or_default().iter())
                .map(|entry| entry.cidr.clone())
                .map(|cidr| if ipv6 { Peer::Cidr6 { cidr } } else { Peer::Cidr { cidr } })
                .collect()
        }
    };
    peers.into_iter().map(|peer| Rule { protocol: protocol.clone(), peer }).collect()
}

fn network_acl(network_acl_id: String, row: &NetworkAclRow) -> NetworkAcl {
    let side = |egress| row.entries.iter().filter(|entry| entry.egress == egress).filter_map(acl_entry).collect();
    NetworkAcl { network_acl_id, vpc_id: row.vpc_id.clone(), ingress: side(false), egress: side(true) }
}

/// `None` for an entry whose protocol is no number: there is none such.
fn acl_entry(row: &AclEntryRow) -> Option<AclEntry> {
    let (cidr, ipv6) = match &row.cidr {
        AclCidrRow::Cidr4 { cidr } => (cidr.to_string(), false),
        AclCidrRow::Cidr6 { cidr } => (cidr.to_string(), true),
    };
    let (from_port, to_port) = row.ports.unwrap_or((0, u16::MAX));
    let (icmp_type, icmp_code) = row.icmp.unwrap_or((-1, -1));
    let protocol = match row.protocol.as_str() {
        "-1" => Protocol::All,
        "6" => Protocol::Tcp { from_port, to_port },
        "17" => Protocol::Udp { from_port, to_port },
        "1" => Protocol::Icmp { icmp_type: u8::try_from(icmp_type).ok(), icmp_code: u8::try_from(icmp_code).ok() },
        "58" if ipv6 => {
            Protocol::Icmpv6 { icmp_type: u8::try_from(icmp_type).ok(), icmp_code: u8::try_from(icmp_code).ok() }
        }
        number => Protocol::Number { number: number.parse().ok()? },
    };
    Some(AclEntry { allow: row.allow, protocol, cidr })
}

/// `None` for a rule whose ports or protocol are no numbers: there is none such.
fn protocol(row: &RuleRow) -> Option<Protocol> {
    let port = |number: i32| u16::try_from(number).ok();
    Some(match row.ip_protocol.as_str() {
        "-1" => Protocol::All,
        "tcp" => Protocol::Tcp { from_port: port(row.from_port)?, to_port: port(row.to_port)? },
        "udp" => Protocol::Udp { from_port: port(row.from_port)?, to_port: port(row.to_port)? },
        "icmp" => {
            Protocol::Icmp { icmp_type: u8::try_from(row.from_port).ok(), icmp_code: u8::try_from(row.to_port).ok() }
        }
        "icmpv6" => {
            Protocol::Icmpv6 { icmp_type: u8::try_from(row.from_port).ok(), icmp_code: u8::try_from(row.to_port).ok() }
        }
        number => Protocol::Number { number: number.parse().ok()? },
    })
}
