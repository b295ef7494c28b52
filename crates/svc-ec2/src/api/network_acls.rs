//! Network ACLs and which subnets they guard; their entries have a module of their own.

use crate::Ec2;
use crate::convert;
use crate::default_vpc::{Place, new_id};
use crate::error::{Kind, dependency_violation, invalid_parameter_value, required};
use crate::filter::{Described, Query, one, select};
use crate::limits::NETWORK_ACLS_PER_VPC_MAX;
use crate::model::{AclAssociationRow, NetworkAclRow, SubnetRow};
use crate::tables::{NETWORK_ACLS, SUBNETS, VPCS};
use crate::tagging;
use api_ec2::{
    CreateNetworkAclRequest, CreateNetworkAclResult, DeleteNetworkAclRequest, DescribeNetworkAclsRequest,
    DescribeNetworkAclsResult, NetworkAcl, ReplaceNetworkAclAssociationRequest, ReplaceNetworkAclAssociationResult,
    Tag,
};
use aws_wire::ApiError;
use kernel::idempotency::{self, Seen};
use kernel::{Error, RequestCtx};
use store::Reader;

pub fn require_acl(reader: &dyn Reader, place: &Place, id: &str) -> Result<NetworkAclRow, Error> {
    NETWORK_ACLS.require(reader, &place.key(id), || Kind::NetworkAcl.not_found(id))
}

fn subnets(reader: &dyn Reader, place: &Place) -> Result<Vec<(String, SubnetRow)>, Error> {
    Ok(SUBNETS.scan(reader, &place.all())?.into_iter().map(|((_, _, id), row)| (id, row)).collect())
}

/// Whether the VPC has an IPv6 block, so that the last entry of IPv6 is shown.
fn has_ipv6(reader: &dyn Reader, place: &Place, vpc_id: &str) -> Result<bool, Error> {
    Ok(VPCS.get(reader, &place.key(vpc_id))?.is_some_and(|vpc| !vpc.ipv6_blocks.is_empty()))
}

pub async fn create_network_acl(
    ec2: &Ec2,
    ctx: &RequestCtx,
    mut input: CreateNetworkAclRequest,
) -> Result<CreateNetworkAclResult, ApiError> {
    let client_token = input.client_token.take().filter(|token| !token.is_empty());
    let fingerprint = idempotency::fingerprint(&format!("{input:?}"));
    let vpc_id = required(input.vpc_id, "VpcId")?;
    Kind::Vpc.check(&vpc_id)?;
    let tags = tagging::of_specifications(&input.tag_specifications, Kind::NetworkAcl)?;
    let acl = ec2
        .change(ctx, input.dry_run, |txn, place| {
            let operation = format!("CreateNetworkAcl/{}/{}", place.account, place.region);
            if let Some(token) = &client_token {
                match idempotency::look_up(txn, &operation, token, &fingerprint, ctx.now)? {
                    Seen::New => {}
                    Seen::Same(made) => {
                        let id = made.first().map(String::as_str).unwrap_or_default();
                        let row = require_acl(txn, place, id)?;
                        let ipv6 = has_ipv6(txn, place, &row.vpc_id)?;
                        return Ok(convert::network_acl(place, id, &row, &subnets(txn, place)?, ipv6));
                    }
                    Seen::Different => {
                        let message =
                            format!("The client token '{token}' was used with other parameters: use a new one.");
                        return Err(Error::api("IdempotentParameterMismatch", message));
                    }
                }
            }
            VPCS.require(txn, &place.key(&vpc_id), || Kind::Vpc.not_found(&vpc_id))?;
            let there = NETWORK_ACLS.scan(txn, &place.all())?;
            if there.iter().filter(|(_, row)| row.vpc_id == vpc_id).count() >= NETWORK_ACLS_PER_VPC_MAX {
                let message = format!(
                    "The maximum number of network ACLs per VPC ({NETWORK_ACLS_PER_VPC_MAX}) has been reached."
                );
                return Err(Error::api("NetworkAclLimitExceeded", message));
            }
            // Without entries it denies everything.
            let row = NetworkAclRow {
                vpc_id: vpc_id.clone(),
                is_default: false,
                entries: Vec::new(),
                tags: tags.clone(),
                created_at: ctx.now,
            };
            let id = new_id(&*ec2.deps.rng, Kind::NetworkAcl);
            NETWORK_ACLS.put(txn, &place.key(&id), &row)?;
            if let Some(token) = &client_token {
                idempotency::remember(txn, &operation, token, &fingerprint, vec![id.clone()], ctx.now)?;
            }
            let ipv6 = has_ipv6(txn, place, &row.vpc_id)?;
            Ok(convert::network_acl(place, &id, &row, &[], ipv6))
        })
        .await?;
    Ok(CreateNetworkAclResult { network_acl: Some(acl), client_token })
}

pub async fn delete_network_acl(ec2: &Ec2, ctx: &RequestCtx, input: DeleteNetworkAclRequest) -> Result<(), ApiError> {
    let id = required(input.network_acl_id, "NetworkAclId")?;
    Kind::NetworkAcl.check(&id)?;
    ec2.change(ctx, input.dry_run, |txn, place| {
        let row = require_acl(txn, place, &id)?;
        if row.is_default {
            return Err(invalid_parameter_value(format!("cannot delete default network ACL {id}")));
        }
        let guards = |subnet: &SubnetRow| {
            subnet.network_acl_association.as_ref().is_some_and(|association| association.network_acl_id == id)
        };
        if subnets(txn, place)?.iter().any(|(_, subnet)| guards(subnet)) {
            let message = format!("The networkAcl '{id}' has dependencies and cannot be deleted.");
            return Err(dependency_violation(message));
        }
        NETWORK_ACLS.delete(txn, &place.key(&id))?;
        Ok(())
    })
    .await
}

pub async fn replace_network_acl_association(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: ReplaceNetworkAclAssociationRequest,
) -> Result<ReplaceNetworkAclAssociationResult, ApiError> {
    let association_id = required(input.association_id, "AssociationId")?;
    let acl_id = required(input.network_acl_id, "NetworkAclId")?;
    Kind::NetworkAclAssociation.check(&association_id)?;
    Kind::NetworkAcl.check(&acl_id)?;
    let new_association_id = ec2
        .change(ctx, input.dry_run, |txn, place| {
            let acl = require_acl(txn, place, &acl_id)?;
            let named = |subnet: &SubnetRow| {
                subnet.network_acl_association.as_ref().is_some_and(|there| there.association_id == association_id)
            };
            let found = subnets(txn, place)?.into_iter().find(|(_, subnet)| named(subnet));
            let (subnet_id, mut subnet) =
                found.ok_or_else(|| Kind::NetworkAclAssociation.not_found(&association_id))?;
            if subnet.vpc_id != acl.vpc_id {
                let message = format!("network ACL {acl_id} and subnet {subnet_id} belong to different networks");
                return Err(invalid_parameter_value(message));
            }
            let new_association_id = new_id(&*ec2.deps.rng, Kind::NetworkAclAssociation);
            subnet.network_acl_association =
                Some(AclAssociationRow { association_id: new_association_id.clone(), network_acl_id: acl_id.clone() });
            SUBNETS.put(txn, &place.key(&subnet_id), &subnet)?;
            Ok(new_association_id)
        })
        .await?;
    Ok(ReplaceNetworkAclAssociationResult { new_association_id: Some(new_association_id) })
}

impl Described for NetworkAcl {
    const KIND: Option<Kind> = Some(Kind::NetworkAcl);
    const FILTERS: &'static [&'static str] = &[
        "association.association-id",
        "association.network-acl-id",
        "association.subnet-id",
        "default",
        "entry.cidr",
        "entry.egress",
        "entry.icmp.code",
        "entry.icmp.type",
        "entry.ipv6-cidr",
        "entry.port-range.from",
        "entry.port-range.to",
        "entry.protocol",
        "entry.rule-action",
        "entry.rule-number",
        "network-acl-id",
        "owner-id",
        "vpc-id",
    ];

    fn id(&self) -> String {
        self.network_acl_id.clone().unwrap_or_default()
    }

    fn tags(&self) -> &[Tag] {
        self.tags.as_deref().unwrap_or_default()
    }

    fn values(&self, name: &str) -> Vec<String> {
        let (associations, entries) = (self.associations.iter().flatten(), self.entries.iter().flatten());
        let icmp = || entries.clone().filter_map(|entry| entry.icmp_type_code.as_ref());
        let ports = || entries.clone().filter_map(|entry| entry.port_range.as_ref());
        match name {
            "association.association-id" => associations.flat_map(|a| one(&a.network_acl_association_id)).collect(),
            "association.network-acl-id" => associations.flat_map(|a| one(&a.network_acl_id)).collect(),
            "association.subnet-id" => associations.flat_map(|a| one(&a.subnet_id)).collect(),
            "default" => one(&self.is_default),
            "entry.cidr" => entries.flat_map(|entry| one(&entry.cidr_block)).collect(),
            "entry.egress" => entries.flat_map(|entry| one(&entry.egress)).collect(),
            "entry.icmp.code" => icmp().flat_map(|icmp| one(&icmp.code)).collect(),
            "entry.icmp.type" => icmp().flat_map(|icmp| one(&icmp.r#type)).collect(),
            "entry.ipv6-cidr" => entries.flat_map(|entry| one(&entry.ipv6_cidr_block)).collect(),
            "entry.port-range.from" => ports().flat_map(|ports| one(&ports.from)).collect(),
            "entry.port-range.to" => ports().flat_map(|ports| one(&ports.to)).collect(),
            "entry.protocol" => entries.flat_map(|entry| one(&entry.protocol)).collect(),
            "entry.rule-action" => entries.flat_map(|entry| one(&entry.rule_action)).collect(),
            "entry.rule-number" => entries.flat_map(|entry| one(&entry.rule_number)).collect(),
            "network-acl-id" => one(&self.network_acl_id),
            "owner-id" => one(&self.owner_id),
            "vpc-id" => one(&self.vpc_id),
            _ => Vec::new(),
        }
    }
}

pub async fn describe_network_acls(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DescribeNetworkAclsRequest,
) -> Result<DescribeNetworkAclsResult, ApiError> {
    let (reader, place) = ec2.view(ctx).await?;
    let subnets = subnets(&reader, &place)?;
    let rows = NETWORK_ACLS.scan(&reader, &place.all()).map_err(Error::from)?;
    let mut all = Vec::with_capacity(rows.len());
    for ((_, _, id), row) in &rows {
        let ipv6 = has_ipv6(&reader, &place, &row.vpc_id)?;
        all.push(convert::network_acl(&place, id, row, &subnets, ipv6));
    }
    let query = Query {
        operation: "DescribeNetworkAcls",
        ids: input.network_acl_ids,
        filters: input.filters,
        max_results: input.max_results,
        next_token: input.next_token,
    };
    let (acls, next_token) = select(&place, query, all)?;
    Ec2::described(input.dry_run, DescribeNetworkAclsResult { network_acls: Some(acls), next_token })
}
