//! Security groups; their rules have a module of their own.

use crate::Ec2;
use crate::convert;
use crate::default_vpc::{ANYWHERE_V4, DEFAULT_GROUP_NAME, Place, allow_all, new_id};
use crate::error::{Kind, dependency_violation, invalid_parameter_value, missing_parameter, required};
use crate::filter::{Described, Query, one, select};
use crate::interfaces;
use crate::ipv6;
use crate::limits::{DESCRIPTION_CHARACTERS_MAX, GROUP_NAME_CHARACTERS_MAX, SECURITY_GROUPS_PER_REGION_MAX};
use crate::model::{PeerRow, SecurityGroupNameRow, SecurityGroupRow};
use crate::rules::{allowed, group_id_by_name};
use crate::tables::{REGIONS, SECURITY_GROUP_NAMES, SECURITY_GROUPS, VPCS};
use crate::tagging;
use api_ec2::{
    CreateSecurityGroupRequest, CreateSecurityGroupResult, DeleteSecurityGroupRequest, DeleteSecurityGroupResult,
    DescribeSecurityGroupsRequest, DescribeSecurityGroupsResult, IpPermission, SecurityGroup, Tag,
};
use aws_wire::ApiError;
use kernel::{Error, RequestCtx};
use store::Reader;

/// The default VPC's id, for what may be named there.
pub fn default_vpc_id(reader: &dyn Reader, place: &Place) -> Result<String, Error> {
    REGIONS.get(reader, &place.all())?.and_then(|region| region.default_vpc_id).ok_or_else(|| {
        Error::api(
            "VPCIdNotSpecified",
            "No default VPC for this user: give the id of a VPC, or run create-default-vpc.",
        )
    })
}

/// The id of a group given by id, or by name in the default VPC.
pub fn resolve(
    reader: &dyn Reader,
    place: &Place,
    group_id: Option<&str>,
    group_name: Option<&str>,
) -> Result<String, Error> {
    match (group_id, group_name) {
        (Some(group_id), _) => {
            Kind::SecurityGroup.check(group_id)?;
            Ok(group_id.to_owned())
        }
        (None, Some(name)) => group_id_by_name(reader, place, &default_vpc_id(reader, place)?, name),
        (None, None) => Err(missing_parameter("GroupName or GroupId")),
    }
}

fn check_name(name: &str) -> Result<(), Error> {
    if name.eq_ignore_ascii_case(DEFAULT_GROUP_NAME) {
        return Err(invalid_parameter_value(format!("Cannot use reserved security group name: {name}")));
    }
    if name.to_ascii_lowercase().starts_with("sg-") {
        return Err(invalid_parameter_value(format!(
            "Value ({name}) for parameter GroupName is invalid. Group names may not be in the format sg-*."
        )));
    }
    if name.is_empty() || name.chars().count() > GROUP_NAME_CHARACTERS_MAX || !name.chars().all(allowed) {
        return Err(invalid_parameter_value(format!(
            "Value ({name}) for parameter GroupName is invalid. Character sets beyond ASCII are not supported: use 1 to {GROUP_NAME_CHARACTERS_MAX} of a-zA-Z0-9. _-:/()#,@[]+=&;{{}}!$*"
        )));
    }
    Ok(())
}

pub async fn create_security_group(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: CreateSecurityGroupRequest,
) -> Result<CreateSecurityGroupResult, ApiError> {
    let name = required(input.group_name, "GroupName")?;
    // As AWS does: spaces at the end are not part of the name.
    let name = name.trim_end().to_owned();
    check_name(&name)?;
    let description = required(input.description, "GroupDescription")?;
    if description.is_empty() {
        return Err(missing_parameter("GroupDescription").into());
    }
    if description.chars().count() > DESCRIPTION_CHARACTERS_MAX || !description.chars().all(allowed) {
        return Err(invalid_parameter_value(format!(
            "Value ({description}) for parameter GroupDescription is invalid. Character sets beyond ASCII are not supported: use 1 to {DESCRIPTION_CHARACTERS_MAX} of a-zA-Z0-9. _-:/()#,@[]+=&;{{}}!$*"
        ))
        .into());
    }
    let tags = tagging::of_specifications(&input.tag_specifications, Kind::SecurityGroup)?;
    let (group_id, arn) = ec2
        .change(ctx, input.dry_run, |txn, place| {
            let vpc_id = match &input.vpc_id {
                Some(vpc_id) => vpc_id.clone(),
                None => default_vpc_id(txn, place)?,
            };
            Kind::Vpc.check(&vpc_id)?;
            let vpc = VPCS.require(txn, &place.key(&vpc_id), || Kind::Vpc.not_found(&vpc_id))?;
            if SECURITY_GROUPS.count(txn, &place.all())? >= SECURITY_GROUPS_PER_REGION_MAX {
                let message = format!(
                    "The maximum number of security groups ({SECURITY_GROUPS_PER_REGION_MAX}) has been reached."
                );
                return Err(Error::api("SecurityGroupLimitExceeded", message));
            }
            let group_id = new_id(&*ec2.deps.rng, Kind::SecurityGroup);
            let lower = name.to_lowercase();
            let name_key = (&place.account, place.region, vpc_id.as_str(), lower.as_str());
            let name_row = SecurityGroupNameRow { group_id: group_id.clone() };
            if !SECURITY_GROUP_NAMES.insert(txn, &name_key, &name_row)? {
                let message = format!("The security group '{name}' already exists for VPC '{vpc_id}'");
                return Err(Error::api("InvalidGroup.Duplicate", message));
            }
            let mut rules = vec![allow_all(&*ec2.deps.rng, true, PeerRow::Cidr4 { cidr: ANYWHERE_V4 })];
            if !vpc.ipv6_blocks.is_empty() {
                rules.push(allow_all(&*ec2.deps.rng, true, ipv6::anywhere()));
            }
            let row = SecurityGroupRow {
                vpc_id: vpc_id.clone(),
                name: name.clone(),
                description: description.clone(),
                rules,
                tags: tags.clone(),
                created_at: ctx.now,
            };
            SECURITY_GROUPS.put(txn, &place.key(&group_id), &row)?;
            let arn = place.arn(Kind::SecurityGroup, &group_id);
            Ok((group_id, arn))
        })
        .await?;
    Ok(CreateSecurityGroupResult {
        group_id: Some(group_id),
        security_group_arn: Some(arn),
        tags: Some(tagging::to_wire(&tags)),
    })
}

pub async fn delete_security_group(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DeleteSecurityGroupRequest,
) -> Result<DeleteSecurityGroupResult, ApiError> {
    let group_id = ec2
        .change(ctx, input.dry_run, |txn, place| {
            let group_id = resolve(txn, place, input.group_id.as_deref(), input.group_name.as_deref())?;
            let missing = || Kind::SecurityGroup.not_found(&group_id);
            let group = SECURITY_GROUPS.require(txn, &place.key(&group_id), missing)?;
            if group.name == DEFAULT_GROUP_NAME {
                let message =
                    format!("the specified group: \"{group_id}\" name: \"default\" cannot be deleted by a user");
                return Err(Error::api("CannotDelete", message));
            }
            interfaces::check_group_unused(txn, place, &group_id)?;
            let peer = PeerRow::Group { group_id: group_id.clone() };
            let referenced = SECURITY_GROUPS
                .scan(txn, &place.all())?
                .iter()
                .any(|((_, _, id), other)| *id != group_id && other.rules.iter().any(|rule| rule.peer == peer));
            if referenced {
                return Err(dependency_violation(format!("resource {group_id} has a dependent object")));
            }
            let lower = group.name.to_lowercase();
            SECURITY_GROUP_NAMES.delete(txn, &(&place.account, place.region, group.vpc_id.as_str(), lower.as_str()))?;
            SECURITY_GROUPS.delete(txn, &place.key(&group_id))?;
            Ok(group_id)
        })
        .await?;
    Ok(DeleteSecurityGroupResult { group_id: Some(group_id), r#return: Some(true) })
}

impl Described for SecurityGroup {
    const KIND: Option<Kind> = Some(Kind::SecurityGroup);
    const FILTERS: &'static [&'static str] = &[
        "description",
        "egress.ip-permission.cidr",
        "egress.ip-permission.from-port",
        "egress.ip-permission.group-id",
        "egress.ip-permission.group-name",
        "egress.ip-permission.ipv6-cidr",
        "egress.ip-permission.prefix-list-id",
        "egress.ip-permission.protocol",
        "egress.ip-permission.to-port",
        "egress.ip-permission.user-id",
        "group-id",
        "group-name",
        "ip-permission.cidr",
        "ip-permission.from-port",
        "ip-permission.group-id",
        "ip-permission.group-name",
        "ip-permission.ipv6-cidr",
        "ip-permission.prefix-list-id",
        "ip-permission.protocol",
        "ip-permission.to-port",
        "ip-permission.user-id",
        "owner-id",
        "vpc-id",
    ];

    fn id(&self) -> String {
        self.group_id.clone().unwrap_or_default()
    }

    fn tags(&self) -> &[Tag] {
        self.tags.as_deref().unwrap_or_default()
    }

    fn values(&self, name: &str) -> Vec<String> {
        if let Some(member) = name.strip_prefix("ip-permission.") {
            return permission_values(&self.ip_permissions, member);
        }
        if let Some(member) = name.strip_prefix("egress.ip-permission.") {
            return permission_values(&self.ip_permissions_egress, member);
        }
        match name {
            "description" => one(&self.description),
            "group-id" => one(&self.group_id),
            "group-name" => one(&self.group_name),
            "owner-id" => one(&self.owner_id),
            "vpc-id" => one(&self.vpc_id),
            _ => Vec::new(),
        }
    }
}

fn permission_values(permissions: &Option<Vec<IpPermission>>, member: &str) -> Vec<String> {
    let permissions = permissions.iter().flatten();
    let pairs = permissions.clone().flat_map(|p| p.user_id_group_pairs.iter().flatten());
    match member {
        "cidr" => permissions.flat_map(|p| p.ip_ranges.iter().flatten()).flat_map(|r| one(&r.cidr_ip)).collect(),
        "ipv6-cidr" => {
            permissions.flat_map(|p| p.ipv6_ranges.iter().flatten()).flat_map(|r| one(&r.cidr_ipv6)).collect()
        }
        "from-port" => permissions.flat_map(|p| one(&p.from_port)).collect(),
        "to-port" => permissions.flat_map(|p| one(&p.to_port)).collect(),
        "protocol" => permissions.flat_map(|p| one(&p.ip_protocol)).collect(),
        "group-id" => pairs.flat_map(|pair| one(&pair.group_id)).collect(),
        "group-name" => pairs.flat_map(|pair| one(&pair.group_name)).collect(),
        "user-id" => pairs.flat_map(|pair| one(&pair.user_id)).collect(),
        "prefix-list-id" => permissions
            .flat_map(|p| p.prefix_list_ids.iter().flatten())
            .flat_map(|list| one(&list.prefix_list_id))
            .collect(),
        _ => Vec::new(),
    }
}

pub async fn describe_security_groups(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DescribeSecurityGroupsRequest,
) -> Result<DescribeSecurityGroupsResult, ApiError> {
    let (reader, place) = ec2.view(ctx).await?;
    let mut ids = input.group_ids.unwrap_or_default();
    for name in input.group_names.iter().flatten() {
        ids.push(resolve(&reader, &place, None, Some(name))?);
    }
    let rows = SECURITY_GROUPS.scan(&reader, &place.all()).map_err(Error::from)?;
    let names = crate::api::network_interfaces::group_names(&rows);
    // Pairs are shown with the name of the group they refer to in the default VPC only, as AWS does.
    let default_vpc_id = REGIONS.get(&reader, &place.all()).map_err(Error::from)?.and_then(|r| r.default_vpc_id);
    let mut all: Vec<SecurityGroup> =
        rows.iter().map(|((_, _, id), row)| convert::security_group(&place, id, row)).collect();
    for group in all.iter_mut().filter(|group| group.vpc_id == default_vpc_id) {
        let permissions = [&mut group.ip_permissions, &mut group.ip_permissions_egress];
        let permissions = permissions.into_iter().flatten().flatten();
        for pair in permissions.flat_map(|p| p.user_id_group_pairs.iter_mut().flatten()) {
            pair.group_name = pair.group_id.as_ref().and_then(|id| names.get(id).cloned());
        }
    }
    let query = Query {
        operation: "DescribeSecurityGroups",
        ids: Some(ids),
        filters: input.filters,
        max_results: input.max_results,
        next_token: input.next_token,
    };
    let (groups, next_token) = select(&place, query, all)?;
    Ec2::described(input.dry_run, DescribeSecurityGroupsResult { security_groups: Some(groups), next_token })
}
