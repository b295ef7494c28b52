//! Tags.

use super::{distinct, required};
use crate::errors::{self, validation};
use crate::names::{Resource, parse_arn};
use crate::{Elb, convert, rows};
use api_elbv2 as wire;
use kernel::{Error, RequestCtx, tags};
use store::Reader;

/// Resources in one request, as AWS documents.
const RESOURCES_MAX: usize = 20;

/// The resource exists and is the caller's.
fn check(reader: &dyn Reader, ctx: &RequestCtx, arn: &str) -> Result<(), Error> {
    match parse_arn(arn) {
        Some((_, _, Resource::LoadBalancer { .. })) => rows::load_balancer(reader, ctx, arn).map(drop),
        Some((_, _, Resource::TargetGroup { .. })) => rows::target_group(reader, ctx, arn).map(drop),
        Some((_, _, Resource::Listener { .. })) => rows::listener(reader, ctx, arn).map(drop),
        Some((_, _, Resource::Rule { .. })) => rows::rule(reader, ctx, arn).map(drop),
        None => {
            Err(validation(format!("'{arn}' is not a valid ARN of a load balancer, target group, listener or rule")))
        }
    }
}

fn resources(arns: Option<Vec<String>>) -> Result<Vec<String>, Error> {
    let arns = distinct(required(arns, "ResourceArns")?);
    if arns.is_empty() || arns.len() > RESOURCES_MAX {
        return Err(validation(format!("Specify 1 to {RESOURCES_MAX} resource ARNs, got {}", arns.len())));
    }
    Ok(arns)
}

pub async fn add(elb: &Elb, ctx: &RequestCtx, input: wire::AddTagsInput) -> Result<wire::AddTagsOutput, Error> {
    let arns = resources(input.resource_arns)?;
    let added = convert::tags_from_wire(input.tags);
    elb.deps
        .store
        .transact(|txn| {
            for arn in &arns {
                check(txn, ctx, arn)?;
                let current = rows::tags(txn, &ctx.account, ctx.region, arn)?;
                let merged = tags::merge(&current, added.clone()).map_err(errors::tag_error)?;
                rows::put_tags(txn, &ctx.account, ctx.region, arn, merged)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(wire::AddTagsOutput::default())
}

pub async fn remove(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::RemoveTagsInput,
) -> Result<wire::RemoveTagsOutput, Error> {
    let arns = resources(input.resource_arns)?;
    let keys = input.tag_keys.unwrap_or_default();
    elb.deps
        .store
        .transact(|txn| {
            for arn in &arns {
                check(txn, ctx, arn)?;
                let mut left = rows::tags(txn, &ctx.account, ctx.region, arn)?;
                left.retain(|key, _| !keys.contains(key));
                rows::put_tags(txn, &ctx.account, ctx.region, arn, left)?;
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(wire::RemoveTagsOutput::default())
}

pub async fn describe(
    elb: &Elb,
    ctx: &RequestCtx,
    input: wire::DescribeTagsInput,
) -> Result<wire::DescribeTagsOutput, Error> {
    let reader = elb.deps.store.read()?;
    let mut descriptions = Vec::new();
    for arn in resources(input.resource_arns)? {
        check(&reader, ctx, &arn)?;
        let tags = rows::tags(&reader, &ctx.account, ctx.region, &arn)?;
        descriptions.push(wire::TagDescription { resource_arn: Some(arn), tags: Some(convert::tags(tags)) });
    }
    Ok(wire::DescribeTagsOutput { tag_descriptions: Some(descriptions) })
}
