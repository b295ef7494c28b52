//! Target groups.

use super::{distinct, page, required};
use crate::errors::{self, network_error, unsupported, validation};
use crate::model::TargetGroupRow;
use crate::names::{self, Resource};
use crate::plan::{attributes, health_check};
use crate::tables::{TARGET_GROUPS, TARGETS, USES};
use crate::{Elb, SERVICE_PRINCIPAL, convert, rows};
use api_elbv2 as wire;
use kernel::{Error, RequestCtx, tags};
use lb_core::HealthCheck;
use store::Reader;

/// `target-groups` of AWS's default quotas.
pub const TARGET_GROUPS_MAX: usize = 3000;

pub async fn create(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::CreateTargetGroupInput,
) -> Result<wire::CreateTargetGroupOutput, Error> {
    let name = required(input.name, "Name")?;
    names::check_name("target group", &name)?;
    match input.target_type.as_deref() {
        Some("ip") => {}
        None => return Err(unsupported("The target type 'instance', which is the default, is")),
        Some(kind) => return Err(unsupported(format!("The target type '{kind}' is"))),
    }
    match input.protocol.as_deref() {
        Some("HTTP") => {}
        None => return Err(validation("A protocol must be specified")),
        Some(protocol) => return Err(unsupported(format!("The target group protocol '{protocol}' is"))),
    }
    if let Some(version) = input.protocol_version.filter(|version| version != "HTTP1") {
        return Err(unsupported(format!("The protocol version '{version}' is")));
    }
    if let Some(kind) = input.ip_address_type.filter(|kind| kind != "ipv4") {
        return Err(unsupported(format!("The IP address type '{kind}' is")));
    }
    if input.target_control_port.is_some() {
        return Err(unsupported("TargetControlPort is"));
    }
    let port = input.port.ok_or_else(|| validation("A port must be specified")).and_then(|port| {
        u16::try_from(port).map_err(|_| validation(format!("Port '{port}' must be in the range [1-65535]")))
    })?;
    if port == 0 {
        return Err(validation("Port '0' must be in the range [1-65535]"));
    }
    let vpc_id = input.vpc_id.ok_or_else(|| validation("A VPC ID must be specified"))?;
    let health_check = health_check::modify(
        HealthCheck::default(),
        health_check::Settings {
            enabled: input.health_check_enabled,
            interval_s: input.health_check_interval_seconds,
            path: input.health_check_path,
            port: input.health_check_port,
            protocol: input.health_check_protocol,
            timeout_s: input.health_check_timeout_seconds,
            healthy_threshold: input.healthy_threshold_count,
            unhealthy_threshold: input.unhealthy_threshold_count,
            matcher: input.matcher,
        },
    )?;
    let tags = tags::merge(&tags::Tags::new(), convert::tags_from_wire(input.tags)).map_err(errors::tag_error)?;
    let id = elb.deps.rng.hex(16);
    let key = (ctx.account.clone(), ctx.region, name.clone());
    let group = elb
        .deps
        .store
        .transact(|txn| {
            elb.linked_roles.ensure_linked_role(txn, &ctx.account, SERVICE_PRINCIPAL, ctx.now)?;
            if !elb.network.vpc_exists(txn, &ctx.account, ctx.region, &vpc_id).map_err(network_error)? {
                return Err(validation(format!("The VPC ID '{vpc_id}' is not found")));
            }
            if let Some(current) = TARGET_GROUPS.get(txn, &key)? {
                let same = current.port == port
                    && current.vpc_id == vpc_id
                    && current.health_check == health_check
                    && rows::tags(txn, &ctx.account, ctx.region, &current.arn)? == tags;
                if !same {
                    return Err(Error::api(
                        "DuplicateTargetGroupName",
                        format!("A target group with the same name '{name}' exists, but with different settings"),
                    ));
                }
                return to_wire(txn, &key, &current);
            }
            if TARGET_GROUPS.count(txn, &(&ctx.account, ctx.region))? >= TARGET_GROUPS_MAX {
                return Err(Error::api(
                    "TooManyTargetGroups",
                    format!("You have reached the maximum number of target groups in this account and Region, {TARGET_GROUPS_MAX}"),
                ));
            }
            let row = TargetGroupRow {
                arn: names::target_group_arn(&ctx.account, ctx.region, &name, &id),
                id: id.clone(),
                name: name.clone(),
                port,
                vpc_id: vpc_id.clone(),
                created_at: ctx.now,
                health_check: health_check.clone(),
                attributes: Default::default(),
            };
            TARGET_GROUPS.put(txn, &key, &row)?;
            rows::put_tags(txn, &ctx.account, ctx.region, &row.arn, tags.clone())?;
            to_wire(txn, &key, &row)
        })
        .await?;
    Ok(wire::CreateTargetGroupOutput { target_groups: Some(vec![group]) })
}

fn to_wire(
    reader: &dyn Reader,
    key: &crate::tables::NameKey,
    row: &TargetGroupRow,
) -> Result<wire::TargetGroup, Error> {
    let arns = rows::users(reader, key)?.into_iter().map(|(arn, _)| arn).collect();
    Ok(convert::target_group(row, arns))
}

pub async fn modify(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::ModifyTargetGroupInput,
) -> Result<wire::ModifyTargetGroupOutput, Error> {
    let arn = required(input.target_group_arn, "TargetGroupArn")?;
    let settings = health_check::Settings {
        enabled: input.health_check_enabled,
        interval_s: input.health_check_interval_seconds,
        path: input.health_check_path,
        port: input.health_check_port,
        protocol: input.health_check_protocol,
        timeout_s: input.health_check_timeout_seconds,
        healthy_threshold: input.healthy_threshold_count,
        unhealthy_threshold: input.unhealthy_threshold_count,
        matcher: input.matcher,
    };
    let group = elb
        .deps
        .store
        .transact(|txn| {
            let (key, mut row) = rows::target_group(txn, ctx, &arn)?;
            row.health_check = health_check::modify(row.health_check, settings.clone())?;
            TARGET_GROUPS.put(txn, &key, &row)?;
            to_wire(txn, &key, &row)
        })
        .await?;
    Ok(wire::ModifyTargetGroupOutput { target_groups: Some(vec![group]) })
}

pub async fn delete(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::DeleteTargetGroupInput,
) -> Result<wire::DeleteTargetGroupOutput, Error> {
    let arn = required(input.target_group_arn, "TargetGroupArn")?;
    if !matches!(names::parse_arn(&arn), Some((_, _, Resource::TargetGroup { .. }))) {
        return Err(validation(format!("'{arn}' is not a valid target group ARN")));
    }
    elb.deps
        .store
        .transact(|txn| {
            let Some((key, _)) = super::load_balancers::not_found_is_none(rows::target_group(txn, ctx, &arn))? else {
                return Ok(());
            };
            if USES.any(txn, &(&key.0, key.1, &key.2))? {
                return Err(Error::api(
                    "ResourceInUse",
                    format!("Target group '{arn}' is currently in use by a listener or a rule"),
                ));
            }
            for (target, _) in TARGETS.scan(txn, &(&key.0, key.1, &key.2))? {
                rows::delete_target(txn, &target)?;
            }
            rows::delete_tags(txn, &ctx.account, ctx.region, &arn)?;
            TARGET_GROUPS.delete(txn, &key)?;
            Ok(())
        })
        .await?;
    Ok(wire::DeleteTargetGroupOutput::default())
}

pub async fn describe(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::DescribeTargetGroupsInput,
) -> Result<wire::DescribeTargetGroupsOutput, Error> {
    let (arns, names) = (input.target_group_arns.unwrap_or_default(), input.names.unwrap_or_default());
    let of = input.load_balancer_arn;
    let given = [!arns.is_empty(), !names.is_empty(), of.is_some()].into_iter().filter(|given| *given).count();
    if given > 1 {
        return Err(validation(
            "Target group names, target group ARNs and a load balancer ARN cannot be specified at the same time",
        ));
    }
    let filters = format!("{arns:?}{names:?}{of:?}");
    let reader = elb.deps.store.read()?;
    let found = if !arns.is_empty() {
        distinct(arns).iter().map(|arn| rows::target_group(&reader, ctx, arn)).collect::<Result<Vec<_>, _>>()?
    } else if !names.is_empty() {
        let mut found = Vec::new();
        for name in distinct(names) {
            let key = (ctx.account.clone(), ctx.region, name);
            let row = TARGET_GROUPS.require(&reader, &key, errors::target_group_not_found)?;
            found.push((key, row));
        }
        found
    } else {
        let mut found = rows::all(&TARGET_GROUPS, &reader, ctx)?;
        if let Some(arn) = &of {
            rows::load_balancer(&reader, ctx, arn)?;
            let mut kept = Vec::new();
            for (key, row) in found {
                if rows::users(&reader, &key)?.iter().any(|(user, _)| user == arn) {
                    kept.push((key, row));
                }
            }
            found = kept;
        }
        found
    };
    let (found, next_marker) = page(
        ctx,
        "DescribeTargetGroups",
        &filters,
        found,
        |(_, row)| row.name.clone(),
        input.marker.as_deref(),
        input.page_size,
    )?;
    let target_groups = found.iter().map(|(key, row)| to_wire(&reader, key, row)).collect::<Result<_, _>>()?;
    Ok(wire::DescribeTargetGroupsOutput { target_groups: Some(target_groups), next_marker })
}

fn attributes_to_wire(set: &crate::model::Attributes) -> Option<Vec<wire::TargetGroupAttribute>> {
    let all = attributes::all(attributes::TARGET_GROUP, set);
    Some(
        all.into_iter().map(|(key, value)| wire::TargetGroupAttribute { key: Some(key), value: Some(value) }).collect(),
    )
}

pub async fn describe_attributes(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::DescribeTargetGroupAttributesInput,
) -> Result<wire::DescribeTargetGroupAttributesOutput, Error> {
    let arn = required(input.target_group_arn, "TargetGroupArn")?;
    let (_, row) = rows::target_group(&elb.deps.store.read()?, ctx, &arn)?;
    Ok(wire::DescribeTargetGroupAttributesOutput { attributes: attributes_to_wire(&row.attributes) })
}

pub async fn modify_attributes(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::ModifyTargetGroupAttributesInput,
) -> Result<wire::ModifyTargetGroupAttributesOutput, Error> {
    let arn = required(input.target_group_arn, "TargetGroupArn")?;
    let changes: Vec<_> = input.attributes.unwrap_or_default().into_iter().map(|a| (a.key, a.value)).collect();
    let set = elb
        .deps
        .store
        .transact(|txn| {
            let (key, mut row) = rows::target_group(txn, ctx, &arn)?;
            row.attributes = attributes::modify(attributes::TARGET_GROUP, &row.attributes, changes.clone())?;
            attributes::check_target_group(&row.attributes)?;
            TARGET_GROUPS.put(txn, &key, &row)?;
            Ok::<_, Error>(row.attributes)
        })
        .await?;
    Ok(wire::ModifyTargetGroupAttributesOutput { attributes: attributes_to_wire(&set) })
}
