//! Subnets.

use crate::Ec2;
use crate::convert;
use crate::default_vpc::{Place, default_acl_association, new_id, put_subnet};
use crate::error::{
    Kind, dependency_violation, invalid_combination, invalid_parameter_value, missing_parameter, refuse, required,
    unsupported,
};
use crate::filter::{Described, Query, one, select};
use crate::ipv6;
use crate::limits::SUBNETS_PER_VPC_MAX;
use crate::model::{AllocationRow, SubnetRow};
use crate::plan::{cidr, cidr6};
use crate::tables::{ADDRESSES, ALLOCATIONS, SUBNETS, VPCS};
use crate::tagging;
use api_ec2::{
    AssociateSubnetCidrBlockRequest, AssociateSubnetCidrBlockResult, AttributeBooleanValue, CreateSubnetRequest,
    CreateSubnetResult, DeleteSubnetRequest, DescribeSubnetsRequest, DescribeSubnetsResult,
    DisassociateSubnetCidrBlockRequest, DisassociateSubnetCidrBlockResult, ModifySubnetAttributeRequest, Subnet, Tag,
};
use aws_wire::ApiError;
use ipnet::Ipv6Net;
use kernel::{Error, RequestCtx};
use std::collections::BTreeMap;
use store::Reader;

fn shown(reader: &dyn Reader, place: &Place, subnet_id: &str) -> Result<Subnet, Error> {
    let missing = || Kind::Subnet.not_found(subnet_id);
    let row = SUBNETS.require(reader, &place.key(subnet_id), missing)?;
    let allocation = ALLOCATIONS.require(reader, &place.key(subnet_id), missing)?;
    Ok(convert::subnet(place, subnet_id, &row, &allocation))
}

/// The zone a new subnet is in: given by name or id, else the first.
fn zone(place: &Place, name: Option<&str>, id: Option<&str>) -> Result<String, Error> {
    let zones = place.region.availability_zones();
    let (parameter, given) = match (name, id) {
        (Some(_), Some(_)) => {
            return Err(invalid_combination("Give AvailabilityZone or AvailabilityZoneId, not both."));
        }
        (Some(name), None) => ("availabilityZone", name),
        (None, Some(id)) => ("availabilityZoneId", id),
        (None, None) => return Ok(zones[0].clone()),
    };
    let found = zones.iter().find(|zone| match name {
        Some(name) => *zone == name,
        None => base::availability_zone_id(zone).as_deref() == id,
    });
    found.cloned().ok_or_else(|| {
        invalid_parameter_value(format!(
            "Value ({given}) for parameter {parameter} is invalid. Subnets can currently only be created in the following availability zones: {}.",
            zones.join(", ")
        ))
    })
}

fn ipv6_block(text: &str) -> Result<Ipv6Net, Error> {
    cidr6::parse(text).ok_or_else(|| {
        invalid_parameter_value(format!(
            "Value ({text}) for parameter ipv6CidrBlock is invalid. This is not a valid CIDR block."
        ))
    })
}

pub async fn create_subnet(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: CreateSubnetRequest,
) -> Result<CreateSubnetResult, ApiError> {
    refuse(&[
        ("Ipv4IpamPoolId", input.ipv4_ipam_pool_id.is_some()),
        ("Ipv4NetmaskLength", input.ipv4_netmask_length.is_some()),
        ("Ipv6IpamPoolId", input.ipv6_ipam_pool_id.is_some()),
        ("Ipv6Native", input.ipv6_native == Some(true)),
        ("Ipv6NetmaskLength", input.ipv6_netmask_length.is_some()),
        ("OutpostArn", input.outpost_arn.is_some()),
    ])?;
    let vpc_id = required(input.vpc_id, "VpcId")?;
    Kind::Vpc.check(&vpc_id)?;
    let tags = tagging::of_specifications(&input.tag_specifications, Kind::Subnet)?;
    let text = required(input.cidr_block, "CidrBlock")?;
    let block = cidr::parse(&text).ok_or_else(|| {
        let message = format!("Value ({text}) for parameter cidrBlock is invalid. This is not a valid CIDR block.");
        invalid_parameter_value(message)
    })?;
    let ipv6_block = input.ipv6_cidr_block.as_deref().map(ipv6_block).transpose()?;
    let subnet = ec2
        .change(ctx, input.dry_run, |txn, place| {
            let availability_zone =
                zone(place, input.availability_zone.as_deref(), input.availability_zone_id.as_deref())?;
            let vpc = VPCS.require(txn, &place.key(&vpc_id), || Kind::Vpc.not_found(&vpc_id))?;
            if !cidr::size_allowed(block) || !vpc.cidr_block.contains(&block) {
                return Err(Error::api("InvalidSubnet.Range", format!("The CIDR '{text}' is invalid.")));
            }
            let mut siblings = SUBNETS.scan(txn, &place.all())?;
            siblings.retain(|(_, row)| row.vpc_id == vpc_id);
            if siblings.iter().any(|(_, row)| cidr::overlap(row.cidr_block, block)) {
                let message = format!("The CIDR '{text}' conflicts with another subnet");
                return Err(Error::api("InvalidSubnet.Conflict", message));
            }
            if siblings.len() >= SUBNETS_PER_VPC_MAX {
                let message =
                    format!("The maximum number of subnets for this VPC ({SUBNETS_PER_VPC_MAX}) has been reached.");
                return Err(Error::api("SubnetLimitExceeded", message));
            }
            if let Some(block) = ipv6_block {
                ipv6::check_subnet_block(txn, place, &vpc_id, &vpc, block)?;
            }
            let row = SubnetRow {
                vpc_id: vpc_id.clone(),
                cidr_block: block,
                availability_zone,
                default_for_az: false,
                map_public_ip_on_launch: false,
                ipv6_block: ipv6_block.map(|block| ipv6::subnet_association(&*ec2.deps.rng, block)),
                assign_ipv6_address_on_creation: false,
                route_table_association: None,
                network_acl_association: default_acl_association(&vpc, &*ec2.deps.rng),
                tags: tags.clone(),
                created_at: ctx.now,
            };
            let id = new_id(&*ec2.deps.rng, Kind::Subnet);
            put_subnet(txn, place, &id, &row)?;
            shown(txn, place, &id)
        })
        .await?;
    Ok(CreateSubnetResult { subnet: Some(subnet) })
}

pub async fn delete_subnet(ec2: &Ec2, ctx: &RequestCtx, input: DeleteSubnetRequest) -> Result<(), ApiError> {
    let subnet_id = required(input.subnet_id, "SubnetId")?;
    Kind::Subnet.check(&subnet_id)?;
    ec2.change(ctx, input.dry_run, |txn, place| {
        SUBNETS.require(txn, &place.key(&subnet_id), || Kind::Subnet.not_found(&subnet_id))?;
        if ADDRESSES.any(txn, &(&place.account, place.region, subnet_id.as_str()))? {
            let message = format!("The subnet '{subnet_id}' has dependencies and cannot be deleted.");
            return Err(dependency_violation(message));
        }
        SUBNETS.delete(txn, &place.key(&subnet_id))?;
        ALLOCATIONS.delete(txn, &place.key(&subnet_id))?;
        Ok(())
    })
    .await
}

pub async fn modify_subnet_attribute(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: ModifySubnetAttributeRequest,
) -> Result<(), ApiError> {
    let subnet_id = required(input.subnet_id, "SubnetId")?;
    Kind::Subnet.check(&subnet_id)?;
    let value = |attribute: &Option<AttributeBooleanValue>| attribute.as_ref().and_then(|a| a.value);
    // What no subnet has here can be turned off, which it is, and not on.
    let always_off = [
        ("EnableDns64", value(&input.enable_dns64)),
        ("EnableResourceNameDnsAAAARecordOnLaunch", value(&input.enable_resource_name_dns_aaaa_record_on_launch)),
        ("EnableResourceNameDnsARecordOnLaunch", value(&input.enable_resource_name_dns_a_record_on_launch)),
        ("MapCustomerOwnedIpOnLaunch", value(&input.map_customer_owned_ip_on_launch)),
    ];
    if let Some((name, _)) = always_off.iter().find(|(_, value)| *value == Some(true)) {
        return Err(unsupported(name).into());
    }
    refuse(&[
        ("CustomerOwnedIpv4Pool", input.customer_owned_ipv4_pool.is_some()),
        ("DisableLniAtDeviceIndex", input.disable_lni_at_device_index.is_some()),
        ("EnableLniAtDeviceIndex", input.enable_lni_at_device_index.is_some()),
    ])?;
    let hostname_type = input.private_dns_hostname_type_on_launch.as_deref();
    refuse(&[("PrivateDnsHostnameTypeOnLaunch", hostname_type.is_some_and(|value| value != "ip-name"))])?;
    let map_public_ip = value(&input.map_public_ip_on_launch);
    let assign_ipv6 = value(&input.assign_ipv6_address_on_creation);
    let given = always_off.iter().filter(|(_, value)| value.is_some()).count()
        + usize::from(hostname_type.is_some())
        + usize::from(assign_ipv6.is_some())
        + usize::from(map_public_ip.is_some());
    match given {
        1 => {}
        0 => return Err(missing_parameter("MapPublicIpOnLaunch").into()),
        _ => return Err(invalid_combination("Only one attribute of a subnet can be modified at a time.").into()),
    }
    ec2.change(ctx, None, |txn, place| {
        let mut row = SUBNETS.require(txn, &place.key(&subnet_id), || Kind::Subnet.not_found(&subnet_id))?;
        if assign_ipv6 == Some(true) && row.ipv6_block.is_none() {
            let message = format!(
                "Invalid value 'true' for assignIpv6AddressOnCreation. The subnet '{subnet_id}' has no IPv6 CIDR block."
            );
            return Err(invalid_parameter_value(message));
        }
        row.map_public_ip_on_launch = map_public_ip.unwrap_or(row.map_public_ip_on_launch);
        row.assign_ipv6_address_on_creation = assign_ipv6.unwrap_or(row.assign_ipv6_address_on_creation);
        Ok(SUBNETS.put(txn, &place.key(&subnet_id), &row)?)
    })
    .await
}

impl Described for Subnet {
    const KIND: Option<Kind> = Some(Kind::Subnet);
    const FILTERS: &'static [&'static str] = &[
        "availability-zone",
        "availabilityZone",
        "availability-zone-id",
        "available-ip-address-count",
        "cidr",
        "cidr-block",
        "cidrBlock",
        "customer-owned-ipv4-pool",
        "default-for-az",
        "defaultForAz",
        "enable-dns64",
        "enable-lni-at-device-index",
        "ipv6-cidr-block-association.association-id",
        "ipv6-cidr-block-association.ipv6-cidr-block",
        "ipv6-cidr-block-association.state",
        "ipv6-native",
        "map-customer-owned-ip-on-launch",
        "map-public-ip-on-launch",
        "outpost-arn",
        "owner-id",
        "private-dns-name-options-on-launch.enable-resource-name-dns-a-record",
        "private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record",
        "private-dns-name-options-on-launch.hostname-type",
        "state",
        "subnet-arn",
        "subnet-id",
        "vpc-id",
    ];

    fn id(&self) -> String {
        self.subnet_id.clone().unwrap_or_default()
    }

    fn tags(&self) -> &[Tag] {
        self.tags.as_deref().unwrap_or_default()
    }

    fn values(&self, name: &str) -> Vec<String> {
        let names = self.private_dns_name_options_on_launch.as_ref();
        let ipv6 = self.ipv6_cidr_block_association_set.iter().flatten();
        match name {
            "availability-zone" | "availabilityZone" => one(&self.availability_zone),
            "availability-zone-id" => one(&self.availability_zone_id),
            "available-ip-address-count" => one(&self.available_ip_address_count),
            "cidr" | "cidr-block" | "cidrBlock" => one(&self.cidr_block),
            "default-for-az" | "defaultForAz" => one(&self.default_for_az),
            "enable-dns64" => one(&self.enable_dns64),
            "ipv6-native" => one(&self.ipv6_native),
            "map-customer-owned-ip-on-launch" => one(&self.map_customer_owned_ip_on_launch),
            "map-public-ip-on-launch" => one(&self.map_public_ip_on_launch),
            "owner-id" => one(&self.owner_id),
            "private-dns-name-options-on-launch.enable-resource-name-dns-a-record" => {
                names.map(|n| one(&n.enable_resource_name_dns_a_record)).unwrap_or_default()
            }
            "private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record" => {
                names.map(|n| one(&n.enable_resource_name_dns_aaaa_record)).unwrap_or_default()
            }
            "private-dns-name-options-on-launch.hostname-type" => {
                names.map(|n| one(&n.hostname_type)).unwrap_or_default()
            }
            "state" => one(&self.state),
            "subnet-arn" => one(&self.subnet_arn),
            "subnet-id" => one(&self.subnet_id),
            "vpc-id" => one(&self.vpc_id),
            "ipv6-cidr-block-association.association-id" => ipv6.flat_map(|a| one(&a.association_id)).collect(),
            "ipv6-cidr-block-association.ipv6-cidr-block" => ipv6.flat_map(|a| one(&a.ipv6_cidr_block)).collect(),
            "ipv6-cidr-block-association.state" => {
                ipv6.filter_map(|a| a.ipv6_cidr_block_state.as_ref()).flat_map(|s| one(&s.state)).collect()
            }
            // No subnet is on an Outpost.
            _ => Vec::new(),
        }
    }
}

pub async fn describe_subnets(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DescribeSubnetsRequest,
) -> Result<DescribeSubnetsResult, ApiError> {
    let (reader, place) = ec2.view(ctx).await?;
    let allocations: BTreeMap<String, AllocationRow> = ALLOCATIONS
        .scan(&reader, &place.all())
        .map_err(Error::from)?
        .into_iter()
        .map(|((_, _, id), row)| (id, row))
        .collect();
    let rows = SUBNETS.scan(&reader, &place.all()).map_err(Error::from)?;
    let all = rows
        .iter()
        .filter_map(|((_, _, id), row)| Some(convert::subnet(&place, id, row, allocations.get(id)?)))
        .collect();
    let query = Query {
        operation: "DescribeSubnets",
        ids: input.subnet_ids,
        filters: input.filters,
        max_results: input.max_results,
        next_token: input.next_token,
    };
    let (subnets, next_token) = select(&place, query, all)?;
    Ec2::described(input.dry_run, DescribeSubnetsResult { subnets: Some(subnets), next_token })
}

pub async fn associate_subnet_cidr_block(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: AssociateSubnetCidrBlockRequest,
) -> Result<AssociateSubnetCidrBlockResult, ApiError> {
    refuse(&[
        ("Ipv6IpamPoolId", input.ipv6_ipam_pool_id.is_some()),
        ("Ipv6NetmaskLength", input.ipv6_netmask_length.is_some()),
    ])?;
    let subnet_id = required(input.subnet_id, "SubnetId")?;
    Kind::Subnet.check(&subnet_id)?;
    let block = ipv6_block(&required(input.ipv6_cidr_block, "Ipv6CidrBlock")?)?;
    let association = ec2
        .change(ctx, None, |txn, place| {
            let mut subnet = SUBNETS.require(txn, &place.key(&subnet_id), || Kind::Subnet.not_found(&subnet_id))?;
            let vpc = VPCS.require(txn, &place.key(&subnet.vpc_id), || Kind::Vpc.not_found(&subnet.vpc_id))?;
            if let Some(there) = &subnet.ipv6_block {
                let message = format!("The subnet '{subnet_id}' has the IPv6 CIDR block {} already.", there.cidr_block);
                return Err(invalid_parameter_value(message));
            }
            ipv6::check_subnet_block(txn, place, &subnet.vpc_id, &vpc, block)?;
            let association = ipv6::subnet_association(&*ec2.deps.rng, block);
            let shown = convert::subnet_ipv6_association(&association, "associated");
            subnet.ipv6_block = Some(association);
            SUBNETS.put(txn, &place.key(&subnet_id), &subnet)?;
            Ok(shown)
        })
        .await?;
    Ok(AssociateSubnetCidrBlockResult { ipv6_cidr_block_association: Some(association), subnet_id: Some(subnet_id) })
}

pub async fn disassociate_subnet_cidr_block(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DisassociateSubnetCidrBlockRequest,
) -> Result<DisassociateSubnetCidrBlockResult, ApiError> {
    let association_id = required(input.association_id, "AssociationId")?;
    let (subnet_id, association) =
        ec2.change(ctx, None, |txn, place| ipv6::disassociate_subnet(txn, place, &association_id)).await?;
    Ok(DisassociateSubnetCidrBlockResult {
        ipv6_cidr_block_association: Some(convert::subnet_ipv6_association(&association, "disassociated")),
        subnet_id: Some(subnet_id),
    })
}
