//! VPCs and their attributes.

use crate::Ec2;
use crate::convert;
use crate::default_vpc::{self, Place};
use crate::error::{Kind, invalid_combination, invalid_parameter_value, missing_parameter, refuse, required};
use crate::filter::{Described, Query, one, select};
use crate::interfaces::require_vpc;
use crate::ipv6;
use crate::limits::VPCS_PER_REGION_MAX;
use crate::model::VpcRow;
use crate::plan::cidr;
use crate::tables::{REGIONS, VPCS};
use crate::tagging;
use api_ec2::{
    AssociateVpcCidrBlockRequest, AssociateVpcCidrBlockResult, AttributeBooleanValue, CreateDefaultVpcRequest,
    CreateDefaultVpcResult, CreateVpcRequest, CreateVpcResult, DeleteVpcRequest, DescribeVpcAttributeRequest,
    DescribeVpcAttributeResult, DescribeVpcsRequest, DescribeVpcsResult, DisassociateVpcCidrBlockRequest,
    DisassociateVpcCidrBlockResult, ModifyVpcAttributeRequest, Tag, Vpc,
};
use aws_wire::ApiError;
use kernel::{Error, RequestCtx};
use store::{Reader, Txn};

fn shown(reader: &dyn Reader, place: &Place, vpc_id: &str) -> Result<Vpc, Error> {
    let row = require_vpc(reader, place, vpc_id)?;
    Ok(convert::vpc(place, vpc_id, &row))
}

/// Every address is advertised from the Region itself.
fn border_group_elsewhere(ctx: &RequestCtx, group: &Option<String>) -> bool {
    group.as_deref().is_some_and(|group| group != ctx.region.as_str())
}

/// Refuses blocks other than those that are written out or Amazon's: two requests have the same members for them.
macro_rules! refuse_pools {
    ($ctx:expr, $input:expr) => {{
        let group = &$input.ipv6_cidr_block_network_border_group;
        refuse(&[
            ("Ipv4IpamPoolId", $input.ipv4_ipam_pool_id.is_some()),
            ("Ipv4NetmaskLength", $input.ipv4_netmask_length.is_some()),
            ("Ipv6CidrBlock", $input.ipv6_cidr_block.is_some()),
            ("Ipv6CidrBlockNetworkBorderGroup", border_group_elsewhere($ctx, group)),
            ("Ipv6IpamPoolId", $input.ipv6_ipam_pool_id.is_some()),
            ("Ipv6NetmaskLength", $input.ipv6_netmask_length.is_some()),
            ("Ipv6Pool", $input.ipv6_pool.is_some()),
        ])
    }};
}

/// The id that a request has to give, which is one of a VPC as far as its form says.
fn checked_id(vpc_id: Option<String>) -> Result<String, Error> {
    let vpc_id = required(vpc_id, "VpcId")?;
    Kind::Vpc.check(&vpc_id)?;
    Ok(vpc_id)
}

fn check_count(txn: &Txn, place: &Place) -> Result<(), Error> {
    if VPCS.count(txn, &place.all())? >= VPCS_PER_REGION_MAX {
        let message = format!("The maximum number of VPCs ({VPCS_PER_REGION_MAX}) has been reached.");
        return Err(Error::api("VpcLimitExceeded", message));
    }
    Ok(())
}

pub async fn create_vpc(ec2: &Ec2, ctx: &RequestCtx, input: CreateVpcRequest) -> Result<CreateVpcResult, ApiError> {
    refuse_pools!(ctx, input)?;
    refuse(&[("VpcEncryptionControl", input.vpc_encryption_control.is_some())])?;
    if let Some(tenancy) = input.instance_tenancy.as_deref()
        && tenancy != "default"
    {
        let message = format!("The instance tenancy '{tenancy}' is not supported by this installation: use 'default'.");
        return Err(Error::api("UnsupportedOperation", message).into());
    }
    let tags = tagging::of_specifications(&input.tag_specifications, Kind::Vpc)?;
    let text = required(input.cidr_block, "CidrBlock")?;
    let block = cidr::parse(&text).ok_or_else(|| {
        let message = format!("Value ({text}) for parameter cidrBlock is invalid. This is not a valid CIDR block.");
        invalid_parameter_value(message)
    })?;
    if !cidr::size_allowed(block) {
        return Err(Error::api("InvalidVpc.Range", format!("The CIDR '{text}' is invalid.")).into());
    }
    let vpc = ec2
        .change(ctx, input.dry_run, |txn, place| {
            check_count(txn, place)?;
            let id = default_vpc::make_vpc(txn, place, &*ec2.deps.rng, ctx.now, block, false, tags.clone())?;
            if input.amazon_provided_ipv6_cidr_block == Some(true) {
                ipv6::associate_vpc(txn, place, &*ec2.deps.rng, ec2.ipv6_range, &id)?;
            }
            shown(txn, place, &id)
        })
        .await?;
    Ok(CreateVpcResult { vpc: Some(vpc) })
}

pub async fn create_default_vpc(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: CreateDefaultVpcRequest,
) -> Result<CreateDefaultVpcResult, ApiError> {
    let vpc = ec2
        .change(ctx, input.dry_run, |txn, place| {
            if let Some(vpc_id) = REGIONS.get(txn, &place.all())?.and_then(|region| region.default_vpc_id) {
                let message = format!("A Default VPC already exists for this account in this region: {vpc_id}");
                return Err(Error::api("DefaultVpcAlreadyExists", message));
            }
            check_count(txn, place)?;
            let id = default_vpc::make_default(txn, place, &*ec2.deps.rng, ctx.now)?;
            shown(txn, place, &id)
        })
        .await?;
    Ok(CreateDefaultVpcResult { vpc: Some(vpc) })
}

pub async fn delete_vpc(ec2: &Ec2, ctx: &RequestCtx, input: DeleteVpcRequest) -> Result<(), ApiError> {
    let vpc_id = checked_id(input.vpc_id)?;
    ec2.change(ctx, input.dry_run, |txn, place| default_vpc::delete_vpc(txn, place, &vpc_id)).await
}

impl Described for Vpc {
    const KIND: Option<Kind> = Some(Kind::Vpc);
    const FILTERS: &'static [&'static str] = &[
        "cidr",
        "cidrBlock",
        "cidr-block",
        "cidr-block-association.association-id",
        "cidr-block-association.cidr-block",
        "cidr-block-association.state",
        "dhcp-options-id",
        "ipv6-cidr-block-association.association-id",
        "ipv6-cidr-block-association.ipv6-cidr-block",
        "ipv6-cidr-block-association.ipv6-pool",
        "ipv6-cidr-block-association.state",
        "is-default",
        "isDefault",
        "owner-id",
        "state",
        "vpc-id",
    ];

    fn id(&self) -> String {
        self.vpc_id.clone().unwrap_or_default()
    }

    fn tags(&self) -> &[Tag] {
        self.tags.as_deref().unwrap_or_default()
    }

    fn values(&self, name: &str) -> Vec<String> {
        let associations = self.cidr_block_association_set.iter().flatten();
        let ipv6 = self.ipv6_cidr_block_association_set.iter().flatten();
        match name {
            "cidr" | "cidrBlock" | "cidr-block" => one(&self.cidr_block),
            "cidr-block-association.association-id" => associations.flat_map(|a| one(&a.association_id)).collect(),
            "cidr-block-association.cidr-block" => associations.flat_map(|a| one(&a.cidr_block)).collect(),
            "cidr-block-association.state" => {
                associations.filter_map(|a| a.cidr_block_state.as_ref()).flat_map(|s| one(&s.state)).collect()
            }
            "dhcp-options-id" => one(&self.dhcp_options_id),
            "is-default" | "isDefault" => one(&self.is_default),
            "owner-id" => one(&self.owner_id),
            "state" => one(&self.state),
            "vpc-id" => one(&self.vpc_id),
            "ipv6-cidr-block-association.association-id" => ipv6.flat_map(|a| one(&a.association_id)).collect(),
            "ipv6-cidr-block-association.ipv6-cidr-block" => ipv6.flat_map(|a| one(&a.ipv6_cidr_block)).collect(),
            "ipv6-cidr-block-association.ipv6-pool" => ipv6.flat_map(|a| one(&a.ipv6_pool)).collect(),
            "ipv6-cidr-block-association.state" => {
                ipv6.filter_map(|a| a.ipv6_cidr_block_state.as_ref()).flat_map(|s| one(&s.state)).collect()
            }
            _ => Vec::new(),
        }
    }
}

pub async fn describe_vpcs(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DescribeVpcsRequest,
) -> Result<DescribeVpcsResult, ApiError> {
    let (reader, place) = ec2.view(ctx).await?;
    let all = VPCS.scan(&reader, &place.all()).map_err(Error::from)?;
    let all = all.iter().map(|((_, _, id), row)| convert::vpc(&place, id, row)).collect();
    let query = Query {
        operation: "DescribeVpcs",
        ids: input.vpc_ids,
        filters: input.filters,
        max_results: input.max_results,
        next_token: input.next_token,
    };
    let (vpcs, next_token) = select(&place, query, all)?;
    Ec2::described(input.dry_run, DescribeVpcsResult { vpcs: Some(vpcs), next_token })
}

pub async fn describe_vpc_attribute(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DescribeVpcAttributeRequest,
) -> Result<DescribeVpcAttributeResult, ApiError> {
    let vpc_id = checked_id(input.vpc_id)?;
    let (reader, place) = ec2.view(ctx).await?;
    let row = require_vpc(&reader, &place, &vpc_id)?;
    let mut output = DescribeVpcAttributeResult { vpc_id: Some(vpc_id), ..DescribeVpcAttributeResult::default() };
    let value = |value| Some(AttributeBooleanValue { value: Some(value) });
    match required(input.attribute, "Attribute")?.as_str() {
        "enableDnsSupport" => output.enable_dns_support = value(row.enable_dns_support),
        "enableDnsHostnames" => output.enable_dns_hostnames = value(row.enable_dns_hostnames),
        "enableNetworkAddressUsageMetrics" => output.enable_network_address_usage_metrics = value(false),
        other => {
            return Err(invalid_parameter_value(format!("Value ({other}) for parameter attribute is invalid.")).into());
        }
    }
    Ec2::described(input.dry_run, output)
}

pub async fn modify_vpc_attribute(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: ModifyVpcAttributeRequest,
) -> Result<(), ApiError> {
    let vpc_id = checked_id(input.vpc_id)?;
    let value = |attribute: &Option<AttributeBooleanValue>| attribute.as_ref().and_then(|a| a.value);
    let (support, hostnames) = (value(&input.enable_dns_support), value(&input.enable_dns_hostnames));
    let metrics = value(&input.enable_network_address_usage_metrics);
    refuse(&[("EnableNetworkAddressUsageMetrics", metrics == Some(true))])?;
    match [support, hostnames, metrics].iter().flatten().count() {
        1 => {}
        0 => return Err(missing_parameter("EnableDnsSupport or EnableDnsHostnames").into()),
        _ => {
            return Err(
                invalid_combination("Fields for multiple attribute types specified: give one at a time.").into()
            );
        }
    }
    ec2.change(ctx, None, |txn, place| {
        let mut row = require_vpc(txn, place, &vpc_id)?;
        row.enable_dns_support = support.unwrap_or(row.enable_dns_support);
        row.enable_dns_hostnames = hostnames.unwrap_or(row.enable_dns_hostnames);
        if hostnames == Some(true) && !row.enable_dns_support {
            let message =
                format!("enableDnsHostnames needs enableDnsSupport, which is off in {vpc_id}: turn it on first.");
            return Err(invalid_parameter_value(message));
        }
        Ok(VPCS.put(txn, &place.key(&vpc_id), &row)?)
    })
    .await
}

pub async fn associate_vpc_cidr_block(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: AssociateVpcCidrBlockRequest,
) -> Result<AssociateVpcCidrBlockResult, ApiError> {
    refuse(&[("CidrBlock", input.cidr_block.is_some())])?;
    refuse_pools!(ctx, input)?;
    let vpc_id = checked_id(input.vpc_id)?;
    if input.amazon_provided_ipv6_cidr_block != Some(true) {
        return Err(missing_parameter("AmazonProvidedIpv6CidrBlock").into());
    }
    let association = ec2
        .change(ctx, None, |txn, place| {
            ipv6::associate_vpc(txn, place, &*ec2.deps.rng, ec2.ipv6_range, &vpc_id)
                .map(|association| convert::vpc_ipv6_association(place, &association, "associated"))
        })
        .await?;
    Ok(AssociateVpcCidrBlockResult {
        ipv6_cidr_block_association: Some(association),
        vpc_id: Some(vpc_id),
        ..AssociateVpcCidrBlockResult::default()
    })
}

pub async fn disassociate_vpc_cidr_block(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DisassociateVpcCidrBlockRequest,
) -> Result<DisassociateVpcCidrBlockResult, ApiError> {
    let association_id = required(input.association_id, "AssociationId")?;
    let (vpc_id, association) = ec2
        .change(ctx, None, |txn, place| {
            let primary = |(_, vpc): &(_, VpcRow)| vpc.cidr_association_id == association_id;
            if VPCS.scan(txn, &place.all())?.iter().any(primary) {
                let message = format!("The vpc association {association_id} is the primary CIDR block: it stays.");
                return Err(Error::api("OperationNotPermitted", message));
            }
            let (vpc_id, association) = ipv6::disassociate_vpc(txn, place, &association_id)?;
            Ok((vpc_id, convert::vpc_ipv6_association(place, &association, "disassociated")))
        })
        .await?;
    Ok(DisassociateVpcCidrBlockResult {
        ipv6_cidr_block_association: Some(association),
        vpc_id: Some(vpc_id),
        ..DisassociateVpcCidrBlockResult::default()
    })
}
