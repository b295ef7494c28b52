//! A [`Network`] from what EC2's Describe operations answer.

use crate::IpNet;
use crate::network::{Acl, AclEntry, Covered, Interface, Network, Peer, Route, RouteTable, Rule, Subnet, Target, Vpc};
use std::net::IpAddr;

impl Network {
    /// `DescribeVpcs`.
    pub fn add_vpcs(&mut self, vpcs: impl IntoIterator<Item = api_ec2::Vpc>) {
        for vpc in vpcs {
            let more = vpc.cidr_block_association_set.into_iter().flatten().filter_map(|block| block.cidr_block);
            let ipv6 =
                vpc.ipv6_cidr_block_association_set.into_iter().flatten().filter_map(|block| block.ipv6_cidr_block);
            let mut blocks: Vec<IpNet> =
                vpc.cidr_block.into_iter().chain(more).chain(ipv6).filter_map(|block| block.parse().ok()).collect();
            blocks.sort();
            blocks.dedup();
            self.vpcs.insert(vpc.vpc_id.unwrap_or_default(), Vpc { blocks });
        }
    }

    /// `DescribeSubnets`.
    pub fn add_subnets(&mut self, subnets: impl IntoIterator<Item = api_ec2::Subnet>) {
        for subnet in subnets {
            let vpc_id = subnet.vpc_id.unwrap_or_default();
            self.subnets.insert(subnet.subnet_id.unwrap_or_default(), Subnet { vpc_id });
        }
    }

    /// `DescribeNetworkInterfaces`.
    pub fn add_interfaces(&mut self, interfaces: impl IntoIterator<Item = api_ec2::NetworkInterface>) {
        for interface in interfaces {
            let private = interface.private_ip_address.into_iter();
            let ipv6 = interface.ipv6_addresses.into_iter().flatten().filter_map(|address| address.ipv6_address);
            let addresses: Vec<IpAddr> = private.chain(ipv6).filter_map(|address| address.parse().ok()).collect();
            let public = interface.association.and_then(|association| association.public_ip);
            let row = Interface {
                vpc_id: interface.vpc_id.unwrap_or_default(),
                subnet_id: interface.subnet_id.unwrap_or_default(),
                addresses,
                public_address: public.and_then(|address| address.parse().ok()),
                group_ids: interface.groups.into_iter().flatten().filter_map(|group| group.group_id).collect(),
                in_use: interface.status.as_deref() == Some("in-use"),
                name: interface.description.unwrap_or_default(),
            };
            self.interfaces.insert(interface.network_interface_id.unwrap_or_default(), row);
        }
    }

    /// `DescribeSecurityGroups`; the rules come from [`Self::add_rules`], which has their ids.
    pub fn add_groups(&mut self, groups: impl IntoIterator<Item = api_ec2::SecurityGroup>) {
        for group in groups {
            self.groups.entry(group.group_id.unwrap_or_default()).or_default().name =
                group.group_name.unwrap_or_default();
        }
    }

    /// `DescribeSecurityGroupRules`.
    pub fn add_rules(&mut self, rules: impl IntoIterator<Item = api_ec2::SecurityGroupRule>) {
        for rule in rules {
            let block = rule.cidr_ipv4.or(rule.cidr_ipv6).and_then(|block| block.parse().ok()).map(Peer::Block);
            let group = rule.referenced_group_info.and_then(|group| group.group_id).map(Peer::Group);
            let Some(peer) = block.or(group).or(rule.prefix_list_id.map(Peer::PrefixList)) else { continue };
            let protocol = rule.ip_protocol.unwrap_or_default();
            let rule_row = Rule {
                rule_id: rule.security_group_rule_id.unwrap_or_default(),
                egress: rule.is_egress.unwrap_or_default(),
                covered: covered(&protocol, rule.from_port, rule.to_port, rule.from_port, rule.to_port),
                peer,
            };
            self.groups.entry(rule.group_id.unwrap_or_default()).or_default().rules.push(rule_row);
        }
    }

    /// `DescribeNetworkAcls`.
    pub fn add_acls(&mut self, acls: impl IntoIterator<Item = api_ec2::NetworkAcl>) {
        for acl in acls {
            let mut entries: Vec<AclEntry> = acl.entries.into_iter().flatten().filter_map(acl_entry).collect();
            entries.sort_by_key(|entry| entry.number);
            let subnet_ids = acl.associations.into_iter().flatten().filter_map(|there| there.subnet_id).collect();
            self.acls.insert(acl.network_acl_id.unwrap_or_default(), Acl { subnet_ids, entries });
        }
    }

    /// `DescribeRouteTables`.
    pub fn add_route_tables(&mut self, tables: impl IntoIterator<Item = api_ec2::RouteTable>) {
        for table in tables {
            let associations = table.associations.unwrap_or_default();
            let row = RouteTable {
                vpc_id: table.vpc_id.unwrap_or_default(),
                main: associations.iter().any(|association| association.main == Some(true)),
                subnet_ids: associations.into_iter().filter_map(|association| association.subnet_id).collect(),
                routes: table.routes.into_iter().flatten().filter_map(route).collect(),
            };
            self.tables.insert(table.route_table_id.unwrap_or_default(), row);
        }
    }

    /// `GetManagedPrefixListEntries` of one list.
    pub fn add_prefix_list(&mut self, id: String, entries: impl IntoIterator<Item = api_ec2::PrefixListEntry>) {
        let blocks = entries.into_iter().filter_map(|entry| entry.cidr?.parse().ok()).collect();
        self.prefix_lists.insert(id, blocks);
    }
}

fn acl_entry(entry: api_ec2::NetworkAclEntry) -> Option<AclEntry> {
    let ports = entry.port_range.map(|range| (range.from, range.to)).unwrap_or_default();
    let icmp = entry.icmp_type_code.map(|icmp| (icmp.r#type, icmp.code)).unwrap_or_default();
    Some(AclEntry {
        number: entry.rule_number?,
        egress: entry.egress?,
        allow: entry.rule_action.as_deref() == Some("allow"),
        covered: covered(&entry.protocol?, ports.0, ports.1, icmp.0, icmp.1),
        block: entry.cidr_block.or(entry.ipv6_cidr_block)?.parse().ok()?,
    })
}

/// Rules name protocols and ACLs number them; -1 or nothing stands for any port, type and code.
fn covered(protocol: &str, from: Option<i32>, to: Option<i32>, kind: Option<i32>, code: Option<i32>) -> Covered {
    let port = |number: Option<i32>, any: u16| match number {
        None | Some(-1) => Some(any),
        Some(number) => u16::try_from(number).ok(),
    };
    let range = || Some((port(from, 0)?, port(to, u16::MAX)?));
    let byte = |number: Option<i32>| number.and_then(|number| u8::try_from(number).ok());
    match protocol {
        "-1" => Covered::All,
        "tcp" | "6" => range().map_or(Covered::Nothing, |(from, to)| Covered::Tcp { from, to }),
        "udp" | "17" => range().map_or(Covered::Nothing, |(from, to)| Covered::Udp { from, to }),
        "icmp" | "1" => Covered::Icmp { kind: byte(kind), code: byte(code) },
        "icmpv6" | "58" => Covered::Icmpv6 { kind: byte(kind), code: byte(code) },
        number => number.parse().map_or(Covered::Nothing, Covered::Number),
    }
}

fn route(route: api_ec2::Route) -> Option<Route> {
    let gateway = |id: String| match id.as_str() {
        "local" => Target::Local,
        id if id.starts_with("igw-") => Target::InternetGateway(id.to_owned()),
        _ => Target::Other(id),
    };
    let others = [
        route.nat_gateway_id,
        route.transit_gateway_id,
        route.vpc_peering_connection_id,
        route.carrier_gateway_id,
        route.local_gateway_id,
        route.instance_id,
    ];
    let target = (route.gateway_id.map(gateway))
        .or(route.egress_only_internet_gateway_id.map(Target::EgressOnlyGateway))
        .or(route.network_interface_id.map(Target::Interface))
        .or(others.into_iter().flatten().next().map(Target::Other))?;
    Some(Route {
        destination: route.destination_cidr_block.or(route.destination_ipv6_cidr_block)?.parse().ok()?,
        target,
        active: route.state.as_deref() != Some("blackhole"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn protocols_are_read_by_name_and_by_number() {
        let any = |protocol: &str| covered(protocol, Some(-1), Some(-1), Some(-1), Some(-1));
        assert_eq!(any("-1"), Covered::All);
        assert_eq!(any("6"), Covered::Tcp { from: 0, to: u16::MAX });
        assert_eq!(any("1"), Covered::Icmp { kind: None, code: None });
        assert_eq!(any("icmpv6"), Covered::Icmpv6 { kind: None, code: None });
        assert_eq!(any("50"), Covered::Number(50));
        assert_eq!(any("unheard of"), Covered::Nothing);
        assert_eq!(covered("udp", Some(53), Some(53), Some(53), Some(53)), Covered::Udp { from: 53, to: 53 });
        assert_eq!(covered("icmp", Some(8), Some(-1), Some(8), Some(-1)), Covered::Icmp { kind: Some(8), code: None });
        assert_eq!(covered("tcp", Some(70_000), Some(70_000), None, None), Covered::Nothing);
    }

    #[test]
    fn ipv6_blocks_addresses_routes_and_entries_are_read() {
        let mut network = Network::default();
        let block = |cidr: &str| api_ec2::VpcIpv6CidrBlockAssociation {
            ipv6_cidr_block: Some(cidr.into()),
            ..Default::default()
        };
        network.add_vpcs([api_ec2::Vpc {
            vpc_id: Some("vpc-1".into()),
            cidr_block: Some("10.0.0.0/16".into()),
            ipv6_cidr_block_association_set: Some(vec![block("2001:db8::/56")]),
            ..Default::default()
        }]);
        assert_eq!(network.vpcs["vpc-1"].blocks.len(), 2);
        let address =
            api_ec2::NetworkInterfaceIpv6Address { ipv6_address: Some("2001:db8::5".into()), ..Default::default() };
        network.add_interfaces([api_ec2::NetworkInterface {
            network_interface_id: Some("eni-1".into()),
            private_ip_address: Some("10.0.0.5".into()),
            ipv6_addresses: Some(vec![address]),
            status: Some("available".into()),
            ..Default::default()
        }]);
        let interface = &network.interfaces["eni-1"];
        assert_eq!(interface.address(true), Some("2001:db8::5".parse().unwrap()));
        assert!(!interface.in_use);
        let default = api_ec2::Route {
            destination_ipv6_cidr_block: Some("::/0".into()),
            egress_only_internet_gateway_id: Some("eigw-1".into()),
            ..Default::default()
        };
        network.add_route_tables([api_ec2::RouteTable {
            route_table_id: Some("rtb-1".into()),
            routes: Some(vec![default]),
            ..Default::default()
        }]);
        let route = &network.tables["rtb-1"].routes[0];
        assert_eq!((&route.target, route.active), (&Target::EgressOnlyGateway("eigw-1".into()), true));
        let entry = api_ec2::NetworkAclEntry {
            ipv6_cidr_block: Some("::/0".into()),
            egress: Some(true),
            protocol: Some("58".into()),
            icmp_type_code: Some(api_ec2::IcmpTypeCode { code: Some(-1), r#type: Some(128) }),
            rule_action: Some("deny".into()),
            rule_number: Some(7),
            ..Default::default()
        };
        network.add_acls([api_ec2::NetworkAcl {
            network_acl_id: Some("acl-1".into()),
            entries: Some(vec![entry]),
            ..Default::default()
        }]);
        let entry = &network.acls["acl-1"].entries[0];
        assert_eq!(entry.covered, Covered::Icmpv6 { kind: Some(128), code: None });
        assert!(!entry.allow);
    }
}
