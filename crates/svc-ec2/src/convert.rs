//! Rows as the API shows them.

use crate::default_vpc::Place;
use crate::error::Kind;
use crate::interfaces::available_addresses;
use crate::model::{
    AclCidrRow, AclEntryRow, AllocationRow, EgressOnlyInternetGatewayRow, InterfaceRow, InternetGatewayRow,
    Ipv6AssociationRow, NetworkAclRow, PeerRow, PrefixListRow, RouteTableRow, RouteTargetRow, RuleRow,
    SecurityGroupRow, SubnetRow, VpcRow,
};
use crate::plan::cidr;
use crate::rules;
use crate::tables::{EGRESS_ONLY_INTERNET_GATEWAYS, INTERFACES, SUBNETS, VPCS};
use crate::tagging::to_wire;
use kernel::Error;
use std::collections::BTreeMap;
use store::Reader;

pub fn vpc(place: &Place, id: &str, row: &VpcRow) -> api_ec2::Vpc {
    let cidr_block = row.cidr_block.to_string();
    api_ec2::Vpc {
        vpc_id: Some(id.to_owned()),
        owner_id: Some(place.account.to_string()),
        cidr_block: Some(cidr_block.clone()),
        cidr_block_association_set: Some(vec![api_ec2::VpcCidrBlockAssociation {
            association_id: Some(row.cidr_association_id.clone()),
            cidr_block: Some(cidr_block),
            cidr_block_state: Some(api_ec2::VpcCidrBlockState {
                state: Some("associated".into()),
                status_message: None,
            }),
        }]),
        // As AWS, which leaves it out where there is none.
        ipv6_cidr_block_association_set: (!row.ipv6_blocks.is_empty()).then(|| {
            row.ipv6_blocks.iter().map(|association| vpc_ipv6_association(place, association, "associated")).collect()
        }),
        // `default` is AWS's word for "no set of DHCP options".
        dhcp_options_id: Some("default".into()),
        instance_tenancy: Some("default".into()),
        is_default: Some(row.is_default),
        state: Some("available".into()),
        tags: Some(to_wire(&row.tags)),
        ..api_ec2::Vpc::default()
    }
}

/// Amazon's addresses are private ones here: nothing outside the installation routes them.
const IPV6_ADDRESS_ATTRIBUTE: &str = "private";

pub fn vpc_ipv6_association(
    place: &Place,
    row: &Ipv6AssociationRow,
    state: &str,
) -> api_ec2::VpcIpv6CidrBlockAssociation {
    api_ec2::VpcIpv6CidrBlockAssociation {
        association_id: Some(row.association_id.clone()),
        ip_source: Some("amazon".into()),
        ipv6_address_attribute: Some(IPV6_ADDRESS_ATTRIBUTE.into()),
        ipv6_cidr_block: Some(row.cidr_block.to_string()),
        ipv6_cidr_block_state: Some(api_ec2::VpcCidrBlockState { state: Some(state.into()), status_message: None }),
        ipv6_pool: Some("Amazon".into()),
        network_border_group: Some(place.region.to_string()),
    }
}

pub fn subnet_ipv6_association(row: &Ipv6AssociationRow, state: &str) -> api_ec2::SubnetIpv6CidrBlockAssociation {
    api_ec2::SubnetIpv6CidrBlockAssociation {
        association_id: Some(row.association_id.clone()),
        ip_source: Some("amazon".into()),
        ipv6_address_attribute: Some(IPV6_ADDRESS_ATTRIBUTE.into()),
        ipv6_cidr_block: Some(row.cidr_block.to_string()),
        ipv6_cidr_block_state: Some(api_ec2::SubnetCidrBlockState { state: Some(state.into()), status_message: None }),
    }
}

pub fn subnet(place: &Place, id: &str, row: &SubnetRow, allocation: &AllocationRow) -> api_ec2::Subnet {
    api_ec2::Subnet {
        subnet_id: Some(id.to_owned()),
        subnet_arn: Some(place.arn(Kind::Subnet, id)),
        vpc_id: Some(row.vpc_id.clone()),
        owner_id: Some(place.account.to_string()),
        cidr_block: Some(row.cidr_block.to_string()),
        availability_zone: Some(row.availability_zone.clone()),
        availability_zone_id: base::availability_zone_id(&row.availability_zone),
        available_ip_address_count: Some(i32::try_from(available_addresses(allocation)).unwrap_or(i32::MAX)),
        default_for_az: Some(row.default_for_az),
        map_public_ip_on_launch: Some(row.map_public_ip_on_launch),
        map_customer_owned_ip_on_launch: Some(false),
        assign_ipv6_address_on_creation: Some(row.assign_ipv6_address_on_creation),
        ipv6_native: Some(false),
        ipv6_cidr_block_association_set: Some(
            row.ipv6_block.iter().map(|association| subnet_ipv6_association(association, "associated")).collect(),
        ),
        enable_dns64: Some(false),
        private_dns_name_options_on_launch: Some(api_ec2::PrivateDnsNameOptionsOnLaunch {
            hostname_type: Some("ip-name".into()),
            enable_resource_name_dns_a_record: Some(false),
            enable_resource_name_dns_aaaa_record: Some(false),
        }),
        state: Some("available".into()),
        tags: Some(to_wire(&row.tags)),
        ..api_ec2::Subnet::default()
    }
}

pub fn security_group(place: &Place, id: &str, row: &SecurityGroupRow) -> api_ec2::SecurityGroup {
    api_ec2::SecurityGroup {
        group_id: Some(id.to_owned()),
        group_name: Some(row.name.clone()),
        description: Some(row.description.clone()),
        owner_id: Some(place.account.to_string()),
        vpc_id: Some(row.vpc_id.clone()),
        security_group_arn: Some(place.arn(Kind::SecurityGroup, id)),
        ip_permissions: Some(rules::permissions(row.rules.iter().filter(|rule| !rule.egress), place)),
        ip_permissions_egress: Some(rules::permissions(row.rules.iter().filter(|rule| rule.egress), place)),
        tags: Some(to_wire(&row.tags)),
    }
}

pub fn security_group_rule(place: &Place, group_id: &str, rule: &RuleRow) -> api_ec2::SecurityGroupRule {
    let mut wire = api_ec2::SecurityGroupRule {
        security_group_rule_id: Some(rule.rule_id.clone()),
        security_group_rule_arn: Some(place.arn(Kind::SecurityGroupRule, &rule.rule_id)),
        group_id: Some(group_id.to_owned()),
        group_owner_id: Some(place.account.to_string()),
        is_egress: Some(rule.egress),
        ip_protocol: Some(rule.ip_protocol.clone()),
        from_port: Some(rule.from_port),
        to_port: Some(rule.to_port),
        description: rule.description.clone(),
        tags: Some(to_wire(&rule.tags)),
        ..api_ec2::SecurityGroupRule::default()
    };
    match &rule.peer {
        PeerRow::Cidr4 { cidr } => wire.cidr_ipv4 = Some(cidr.to_string()),
        PeerRow::Cidr6 { cidr } => wire.cidr_ipv6 = Some(cidr.to_string()),
        PeerRow::PrefixList { prefix_list_id } => wire.prefix_list_id = Some(prefix_list_id.clone()),
        PeerRow::Group { group_id } => {
            wire.referenced_group_info = Some(api_ec2::ReferencedSecurityGroup {
                group_id: Some(group_id.clone()),
                user_id: Some(place.account.to_string()),
                ..api_ec2::ReferencedSecurityGroup::default()
            });
        }
    }
    wire
}

/// `group_names`: by id, of all groups the interface may be in.
pub fn network_interface(
    place: &Place,
    id: &str,
    row: &InterfaceRow,
    group_names: &BTreeMap<String, String>,
) -> api_ec2::NetworkInterface {
    let private_dns_name = Some(cidr::private_dns_name(row.private_address, place.region));
    let private_ip_address = Some(row.private_address.to_string());
    let association = row.public_address.map(|address| api_ec2::NetworkInterfaceAssociation {
        public_ip: Some(address.to_string()),
        ip_owner_id: Some("amazon".into()),
        // Empty: the address has no public name.
        public_dns_name: Some(String::new()),
        ..api_ec2::NetworkInterfaceAssociation::default()
    });
    let attachment = row.owner.as_ref().map(|owner| api_ec2::NetworkInterfaceAttachment {
        attachment_id: Some(owner.attachment_id.clone()),
        attach_time: Some(owner.attached_at),
        delete_on_termination: Some(false),
        device_index: Some(1),
        instance_owner_id: Some(owner.requester_id.clone()),
        status: Some("attached".into()),
        ..api_ec2::NetworkInterfaceAttachment::default()
    });
    let groups = row.security_group_ids.iter().map(|group_id| api_ec2::GroupIdentifier {
        group_id: Some(group_id.clone()),
        group_name: group_names.get(group_id).cloned(),
    });
    api_ec2::NetworkInterface {
        network_interface_id: Some(id.to_owned()),
        vpc_id: Some(row.vpc_id.clone()),
        subnet_id: Some(row.subnet_id.clone()),
        availability_zone: Some(row.availability_zone.clone()),
        availability_zone_id: base::availability_zone_id(&row.availability_zone),
        owner_id: Some(place.account.to_string()),
        requester_id: row.owner.as_ref().map(|owner| owner.requester_id.clone()),
        requester_managed: Some(row.owner.is_some()),
        description: Some(row.description.clone()),
        interface_type: Some(row.interface_type.clone()),
        mac_address: Some(row.mac_address.clone()),
        private_ip_addresses: Some(vec![api_ec2::NetworkInterfacePrivateIpAddress {
            association: association.clone(),
            primary: Some(true),
            private_dns_name: private_dns_name.clone(),
            private_ip_address: private_ip_address.clone(),
        }]),
        private_dns_name,
        private_ip_address,
        association,
        attachment,
        groups: Some(groups.collect()),
        ipv6_address: row.ipv6_addresses.first().map(ToString::to_string),
        ipv6_addresses: Some(row.ipv6_addresses.iter().map(ipv6_address).collect()),
        source_dest_check: Some(row.source_dest_check),
        status: Some(if row.owner.is_some() { "in-use" } else { "available" }.into()),
        tag_set: Some(to_wire(&row.tags)),
        ..api_ec2::NetworkInterface::default()
    }
}

fn ipv6_address(address: &std::net::Ipv6Addr) -> api_ec2::NetworkInterfaceIpv6Address {
    api_ec2::NetworkInterfaceIpv6Address {
        ipv6_address: Some(address.to_string()),
        is_primary_ipv6: Some(false),
        ..api_ec2::NetworkInterfaceIpv6Address::default()
    }
}

pub fn internet_gateway(place: &Place, id: &str, row: &InternetGatewayRow) -> api_ec2::InternetGateway {
    let attachment = |vpc_id: &String| api_ec2::InternetGatewayAttachment {
        // EC2's word for an attached internet gateway.
        state: Some("available".into()),
        vpc_id: Some(vpc_id.clone()),
    };
    api_ec2::InternetGateway {
        internet_gateway_id: Some(id.to_owned()),
        owner_id: Some(place.account.to_string()),
        attachments: Some(row.vpc_id.iter().map(attachment).collect()),
        tags: Some(to_wire(&row.tags)),
    }
}

pub fn egress_only_internet_gateway(
    id: &str,
    row: &EgressOnlyInternetGatewayRow,
) -> api_ec2::EgressOnlyInternetGateway {
    let attachment =
        api_ec2::InternetGatewayAttachment { state: Some("attached".into()), vpc_id: Some(row.vpc_id.clone()) };
    api_ec2::EgressOnlyInternetGateway {
        egress_only_internet_gateway_id: Some(id.to_owned()),
        attachments: Some(vec![attachment]),
        tags: Some(to_wire(&row.tags)),
    }
}

/// What route tables of a Region are shown with.
pub struct RouteTableView {
    vpcs: BTreeMap<String, VpcRow>,
    subnets: Vec<(String, SubnetRow)>,
}

impl RouteTableView {
    pub fn read(reader: &dyn Reader, place: &Place) -> Result<Self, Error> {
        Ok(Self {
            vpcs: VPCS.scan(reader, &place.all())?.into_iter().map(|((_, _, id), row)| (id, row)).collect(),
            subnets: SUBNETS.scan(reader, &place.all())?.into_iter().map(|((_, _, id), row)| (id, row)).collect(),
        })
    }

    pub fn route_table(
        &self,
        reader: &dyn Reader,
        place: &Place,
        id: &str,
        row: &RouteTableRow,
    ) -> Result<api_ec2::RouteTable, Error> {
        let vpc = self.vpcs.get(&row.vpc_id);
        let association = |association_id: &str, subnet_id: Option<&str>| api_ec2::RouteTableAssociation {
            route_table_association_id: Some(association_id.to_owned()),
            route_table_id: Some(id.to_owned()),
            subnet_id: subnet_id.map(str::to_owned),
            main: Some(subnet_id.is_none()),
            association_state: Some(associated()),
            ..api_ec2::RouteTableAssociation::default()
        };
        let mut associations = Vec::new();
        if let Some(vpc) = vpc.filter(|vpc| vpc.main_route_table_id == id) {
            associations.push(association(&vpc.main_association_id, None));
        }
        for (subnet_id, subnet) in &self.subnets {
            if let Some(explicit) = &subnet.route_table_association
                && explicit.route_table_id == id
            {
                associations.push(association(&explicit.association_id, Some(subnet_id)));
            }
        }
        let mut routes = Vec::with_capacity(row.routes.len() + row.ipv6_routes.len());
        let ipv4 = row.routes.iter().map(|route| (Some(route.destination.to_string()), None, &route.target));
        let ipv6 = row.ipv6_routes.iter().map(|route| (None, Some(route.destination.to_string()), &route.target));
        for (destination_cidr_block, destination_ipv6_cidr_block, target) in ipv4.chain(ipv6) {
            let mut wire = api_ec2::Route {
                destination_cidr_block,
                destination_ipv6_cidr_block,
                origin: Some("CreateRoute".into()),
                ..api_ec2::Route::default()
            };
            let active = match target {
                RouteTargetRow::Local => {
                    wire.gateway_id = Some("local".into());
                    wire.origin = Some("CreateRouteTable".into());
                    true
                }
                RouteTargetRow::InternetGateway { internet_gateway_id } => {
                    wire.gateway_id = Some(internet_gateway_id.clone());
                    vpc.is_some_and(|vpc| vpc.internet_gateway_id.as_ref() == Some(internet_gateway_id))
                }
                RouteTargetRow::EgressOnlyInternetGateway { egress_only_internet_gateway_id: gateway_id } => {
                    wire.egress_only_internet_gateway_id = Some(gateway_id.clone());
                    EGRESS_ONLY_INTERNET_GATEWAYS.exists(reader, &place.key(gateway_id))?
                }
                RouteTargetRow::NetworkInterface { network_interface_id } => {
                    wire.network_interface_id = Some(network_interface_id.clone());
                    let interface = INTERFACES.get(reader, &place.key(network_interface_id))?;
                    interface.is_some_and(|interface| interface.owner.is_some())
                }
            };
            wire.state = Some(if active { "active" } else { "blackhole" }.into());
            routes.push(wire);
        }
        Ok(api_ec2::RouteTable {
            route_table_id: Some(id.to_owned()),
            vpc_id: Some(row.vpc_id.clone()),
            owner_id: Some(place.account.to_string()),
            associations: Some(associations),
            routes: Some(routes),
            propagating_vgws: Some(Vec::new()),
            tags: Some(to_wire(&row.tags)),
        })
    }
}

pub fn associated() -> api_ec2::RouteTableAssociationState {
    api_ec2::RouteTableAssociationState { state: Some("associated".into()), status_message: None }
}

/// The number AWS shows for the last entry, which denies what no other covers; and for that of IPv6.
const LAST_RULE_NUMBER: i32 = 32_767;
const LAST_IPV6_RULE_NUMBER: i32 = 32_768;

/// `subnets`: of the Region; those that the ACL guards are shown. `ipv6`: whether the VPC has an IPv6 block.
pub fn network_acl(
    place: &Place,
    id: &str,
    row: &NetworkAclRow,
    subnets: &[(String, SubnetRow)],
    ipv6: bool,
) -> api_ec2::NetworkAcl {
    let association = |(subnet_id, subnet): &(String, SubnetRow)| {
        let there = subnet.network_acl_association.as_ref().filter(|there| there.network_acl_id == id)?;
        Some(api_ec2::NetworkAclAssociation {
            network_acl_association_id: Some(there.association_id.clone()),
            network_acl_id: Some(id.to_owned()),
            subnet_id: Some(subnet_id.clone()),
        })
    };
    let mut entries: Vec<_> = Vec::new();
    for egress in [true, false] {
        entries.extend(row.entries.iter().filter(|entry| entry.egress == egress).map(acl_entry));
        let last = |rule_number| api_ec2::NetworkAclEntry {
            egress: Some(egress),
            protocol: Some("-1".into()),
            rule_action: Some("deny".into()),
            rule_number: Some(rule_number),
            ..api_ec2::NetworkAclEntry::default()
        };
        entries.push(api_ec2::NetworkAclEntry { cidr_block: Some("0.0.0.0/0".into()), ..last(LAST_RULE_NUMBER) });
        if ipv6 {
            let ipv6_cidr_block = Some("::/0".into());
            entries.push(api_ec2::NetworkAclEntry { ipv6_cidr_block, ..last(LAST_IPV6_RULE_NUMBER) });
        }
    }
    api_ec2::NetworkAcl {
        network_acl_id: Some(id.to_owned()),
        vpc_id: Some(row.vpc_id.clone()),
        owner_id: Some(place.account.to_string()),
        is_default: Some(row.is_default),
        associations: Some(subnets.iter().filter_map(association).collect()),
        entries: Some(entries),
        tags: Some(to_wire(&row.tags)),
    }
}

fn acl_entry(row: &AclEntryRow) -> api_ec2::NetworkAclEntry {
    let (cidr_block, ipv6_cidr_block) = match &row.cidr {
        AclCidrRow::Cidr4 { cidr } => (Some(cidr.to_string()), None),
        AclCidrRow::Cidr6 { cidr } => (None, Some(cidr.to_string())),
    };
    api_ec2::NetworkAclEntry {
        cidr_block,
        ipv6_cidr_block,
        egress: Some(row.egress),
        icmp_type_code: row.icmp.map(|(r#type, code)| api_ec2::IcmpTypeCode { code: Some(code), r#type: Some(r#type) }),
        port_range: row.ports.map(|(from, to)| api_ec2::PortRange { from: Some(from.into()), to: Some(to.into()) }),
        protocol: Some(row.protocol.clone()),
        rule_action: Some(if row.allow { "allow" } else { "deny" }.into()),
        rule_number: Some(row.rule_number),
    }
}

pub fn prefix_list(place: &Place, id: &str, row: &PrefixListRow, state: &str) -> api_ec2::ManagedPrefixList {
    api_ec2::ManagedPrefixList {
        prefix_list_id: Some(id.to_owned()),
        prefix_list_arn: Some(place.arn(Kind::PrefixList, id)),
        prefix_list_name: Some(row.name.clone()),
        address_family: Some(if row.ipv6 { "IPv6" } else { "IPv4" }.into()),
        max_entries: Some(row.max_entries),
        owner_id: Some(place.account.to_string()),
        state: Some(state.into()),
        version: row.newest().map(|newest| newest.version),
        tags: Some(to_wire(&row.tags)),
        ..api_ec2::ManagedPrefixList::default()
    }
}
