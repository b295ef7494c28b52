//! New VPCs with what AWS gives each of them, and the default VPC every account has in every Region.

use crate::error::{Kind, dependency_violation};
use crate::model::{
    AclAssociationRow, AclCidrRow, AclEntryRow, InternetGatewayRow, NetworkAclRow, PeerRow, RegionRow, RouteRow,
    RouteTableRow, RouteTargetRow, RuleRow, SecurityGroupNameRow, SecurityGroupRow, SubnetRow, VpcRow,
};
use crate::plan::allocator::{Allocator, Reserved};
use crate::tables::{
    ALLOCATIONS, EGRESS_ONLY_INTERNET_GATEWAYS, INTERNET_GATEWAYS, IPV6_BLOCKS, NAMES, NETWORK_ACLS, REGIONS,
    ROUTE_TABLES, SECURITY_GROUP_NAMES, SECURITY_GROUPS, SUBNETS, VPCS,
};
use base::{AccountId, Region, Rng, Timestamp};
use ipnet::{Ipv4Net, Ipv6Net};
use kernel::Error;
use kernel::tags::Tags;
use std::net::{Ipv4Addr, Ipv6Addr};
use store::{Reader, StoreError, Txn};

pub const ANYWHERE_V4: Ipv4Net = Ipv4Net::new_assert(Ipv4Addr::UNSPECIFIED, 0);
pub const ANYWHERE_V6: Ipv6Net = Ipv6Net::new_assert(Ipv6Addr::UNSPECIFIED, 0);
const DEFAULT_VPC: Ipv4Net = Ipv4Net::new_assert(Ipv4Addr::new(172, 31, 0, 0), 16);
const DEFAULT_SUBNET_PREFIX: u8 = 20;
pub const DEFAULT_GROUP_NAME: &str = "default";

/// Whose resources are meant.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub account: AccountId,
    pub region: Region,
}

impl Place {
    /// The key of one resource.
    pub fn key<'a>(&'a self, id: &'a str) -> (&'a AccountId, Region, &'a str) {
        (&self.account, self.region, id)
    }

    /// The prefix of all.
    pub fn all(&self) -> (&AccountId, Region) {
        (&self.account, self.region)
    }

    pub fn arn(&self, kind: Kind, id: &str) -> String {
        let resource = format!("{}/{id}", kind.resource_type());
        base::Arn::new("ec2", self.region.as_str(), self.account.as_str(), resource).to_string()
    }
}

/// A new id: the kind's prefix and 17 hexadecimal digits.
pub fn new_id(rng: &dyn Rng, kind: Kind) -> String {
    format!("{}-{}", kind.prefix(), rng.hex(17))
}

/// A rule that allows everything to or from `peer`.
pub fn allow_all(rng: &dyn Rng, egress: bool, peer: PeerRow) -> RuleRow {
    RuleRow {
        rule_id: new_id(rng, Kind::SecurityGroupRule),
        egress,
        ip_protocol: "-1".into(),
        from_port: -1,
        to_port: -1,
        peer,
        description: None,
        tags: Tags::new(),
    }
}

pub fn default_vpc_made(reader: &dyn Reader, place: &Place) -> Result<bool, StoreError> {
    REGIONS.exists(reader, &place.all())
}

/// Makes the default VPC unless it was made before, whether it still exists or not.
pub fn ensure(txn: &mut Txn, place: &Place, rng: &dyn Rng, now: Timestamp) -> Result<(), Error> {
    if !default_vpc_made(txn, place)? {
        make_default(txn, place, rng, now)?;
    }
    Ok(())
}

/// Makes a default VPC: the caller knows that there is none.
pub fn make_default(txn: &mut Txn, place: &Place, rng: &dyn Rng, now: Timestamp) -> Result<String, Error> {
    let vpc_id = make_vpc(txn, place, rng, now, DEFAULT_VPC, true, Tags::new())?;
    let mut vpc = VPCS.require(txn, &place.key(&vpc_id), || Kind::Vpc.not_found(&vpc_id))?;
    let blocks = DEFAULT_VPC.subnets(DEFAULT_SUBNET_PREFIX).into_iter().flatten();
    for (availability_zone, cidr_block) in place.region.availability_zones().into_iter().zip(blocks) {
        let row = SubnetRow {
            vpc_id: vpc_id.clone(),
            cidr_block,
            availability_zone,
            default_for_az: true,
            map_public_ip_on_launch: true,
            ipv6_block: None,
            assign_ipv6_address_on_creation: false,
            route_table_association: None,
            network_acl_association: default_acl_association(&vpc, rng),
            tags: Tags::new(),
            created_at: now,
        };
        put_subnet(txn, place, &new_id(rng, Kind::Subnet), &row)?;
    }
    let gateway_id = new_id(rng, Kind::InternetGateway);
    let gateway = InternetGatewayRow { vpc_id: Some(vpc_id.clone()), tags: Tags::new(), created_at: now };
    INTERNET_GATEWAYS.put(txn, &place.key(&gateway_id), &gateway)?;
    vpc.internet_gateway_id = Some(gateway_id.clone());
    VPCS.put(txn, &place.key(&vpc_id), &vpc)?;
    ROUTE_TABLES.update(txn, &place.key(&vpc.main_route_table_id), |table| {
        table.routes.push(RouteRow {
            destination: ANYWHERE_V4,
            target: RouteTargetRow::InternetGateway { internet_gateway_id: gateway_id },
        });
    })?;
    let region = RegionRow { default_vpc_made_at: now, default_vpc_id: Some(vpc_id.clone()) };
    REGIONS.put(txn, &place.all(), &region)?;
    Ok(vpc_id)
}

/// Writes a new subnet and the row that says all its addresses are free.
pub fn put_subnet(txn: &mut Txn, place: &Place, subnet_id: &str, row: &SubnetRow) -> Result<(), StoreError> {
    SUBNETS.put(txn, &place.key(subnet_id), row)?;
    ALLOCATIONS.put(txn, &place.key(subnet_id), &Allocator::new(row.cidr_block, Reserved::Subnet).to_row())
}

/// What associates a new subnet of `vpc`.
pub fn default_acl_association(vpc: &VpcRow, rng: &dyn Rng) -> Option<AclAssociationRow> {
    let network_acl_id = vpc.default_network_acl_id.clone()?;
    Some(AclAssociationRow { association_id: new_id(rng, Kind::NetworkAclAssociation), network_acl_id })
}

/// The default network ACL of a VPC: rule 100 allows everything.
fn default_acl(vpc_id: &str, now: Timestamp) -> NetworkAclRow {
    let entry = |egress| AclEntryRow {
        egress,
        rule_number: 100,
        allow: true,
        protocol: "-1".into(),
        cidr: AclCidrRow::Cidr4 { cidr: ANYWHERE_V4 },
        ports: None,
        icmp: None,
    };
    NetworkAclRow {
        vpc_id: vpc_id.to_owned(),
        is_default: true,
        entries: vec![entry(false), entry(true)],
        tags: Tags::new(),
        created_at: now,
    }
}

/// Makes a VPC with its default security group, network ACL and main route table; answers its id.
pub fn make_vpc(
    txn: &mut Txn,
    place: &Place,
    rng: &dyn Rng,
    now: Timestamp,
    cidr_block: Ipv4Net,
    is_default: bool,
    tags: Tags,
) -> Result<String, Error> {
    let vpc_id = new_id(rng, Kind::Vpc);
    let group_id = new_id(rng, Kind::SecurityGroup);
    let route_table_id = new_id(rng, Kind::RouteTable);
    let group = SecurityGroupRow {
        vpc_id: vpc_id.clone(),
        name: DEFAULT_GROUP_NAME.into(),
        description: "default VPC security group".into(),
        rules: vec![
            allow_all(rng, false, PeerRow::Group { group_id: group_id.clone() }),
            allow_all(rng, true, PeerRow::Cidr4 { cidr: ANYWHERE_V4 }),
        ],
        tags: Tags::new(),
        created_at: now,
    };
    let name_key = (&place.account, place.region, vpc_id.as_str(), DEFAULT_GROUP_NAME);
    SECURITY_GROUPS.put(txn, &place.key(&group_id), &group)?;
    SECURITY_GROUP_NAMES.put(txn, &name_key, &SecurityGroupNameRow { group_id: group_id.clone() })?;
    let table = RouteTableRow {
        vpc_id: vpc_id.clone(),
        routes: vec![RouteRow { destination: cidr_block, target: RouteTargetRow::Local }],
        ipv6_routes: Vec::new(),
        tags: Tags::new(),
        created_at: now,
    };
    ROUTE_TABLES.put(txn, &place.key(&route_table_id), &table)?;
    let acl_id = new_id(rng, Kind::NetworkAcl);
    NETWORK_ACLS.put(txn, &place.key(&acl_id), &default_acl(&vpc_id, now))?;
    let vpc = VpcRow {
        cidr_block,
        cidr_association_id: format!("vpc-cidr-assoc-{}", rng.hex(17)),
        is_default,
        enable_dns_support: true,
        enable_dns_hostnames: is_default,
        main_route_table_id: route_table_id,
        main_association_id: new_id(rng, Kind::RouteTableAssociation),
        default_security_group_id: group_id,
        default_network_acl_id: Some(acl_id),
        internet_gateway_id: None,
        ipv6_blocks: Vec::new(),
        tags,
        created_at: now,
    };
    VPCS.put(txn, &place.key(&vpc_id), &vpc)?;
    Ok(vpc_id)
}

/// Deletes a VPC with what was made with it and the DNS names that were put in it, unless something else is still in it.
pub fn delete_vpc(txn: &mut Txn, place: &Place, vpc_id: &str) -> Result<(), Error> {
    let vpc = VPCS.require(txn, &place.key(vpc_id), || Kind::Vpc.not_found(vpc_id))?;
    let in_vpc = |other: &str| other == vpc_id;
    let others = SUBNETS.scan(txn, &place.all())?.iter().any(|(_, row)| in_vpc(&row.vpc_id))
        || vpc.internet_gateway_id.is_some()
        || EGRESS_ONLY_INTERNET_GATEWAYS.scan(txn, &place.all())?.iter().any(|(_, row)| in_vpc(&row.vpc_id))
        || (SECURITY_GROUPS.scan(txn, &place.all())?.iter())
            .any(|(key, row)| in_vpc(&row.vpc_id) && key.2 != vpc.default_security_group_id)
        || (ROUTE_TABLES.scan(txn, &place.all())?.iter())
            .any(|(key, row)| in_vpc(&row.vpc_id) && key.2 != vpc.main_route_table_id)
        || NETWORK_ACLS.scan(txn, &place.all())?.iter().any(|(_, row)| in_vpc(&row.vpc_id) && !row.is_default);
    if others {
        return Err(dependency_violation(format!("The vpc '{vpc_id}' has dependencies and cannot be deleted.")));
    }
    SECURITY_GROUPS.delete(txn, &place.key(&vpc.default_security_group_id))?;
    SECURITY_GROUP_NAMES.delete(txn, &(&place.account, place.region, vpc_id, DEFAULT_GROUP_NAME))?;
    ROUTE_TABLES.delete(txn, &place.key(&vpc.main_route_table_id))?;
    if let Some(acl_id) = &vpc.default_network_acl_id {
        NETWORK_ACLS.delete(txn, &place.key(acl_id))?;
    }
    for (name, _) in NAMES.scan(txn, &(vpc_id,))? {
        NAMES.delete(txn, &name)?;
    }
    for association in &vpc.ipv6_blocks {
        IPV6_BLOCKS.delete(txn, &(association.cidr_block.network(),))?;
    }
    VPCS.delete(txn, &place.key(vpc_id))?;
    if vpc.is_default {
        REGIONS.update(txn, &place.all(), |region| region.default_vpc_id = None)?;
    }
    Ok(())
}
