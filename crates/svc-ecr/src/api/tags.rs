//! Tags of repositories.

use super::require;
use crate::Ecr;
use crate::convert;
use crate::errors::tag_error;
use crate::names::of_arn;
use crate::tables::REPOSITORIES;
use api_ecr as shapes;
use kernel::{Error, RequestCtx, tags};

pub async fn tag(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::TagResourceRequest,
) -> Result<shapes::TagResourceResponse, Error> {
    let name = of_arn(ctx, &input.resource_arn.unwrap_or_default())?;
    let added = convert::tag_pairs(input.tags);
    ecr.deps
        .store
        .transact(|txn| -> Result<(), Error> {
            let mut row = require(txn, ctx, &name)?;
            row.tags = tags::merge(&row.tags, added.clone()).map_err(tag_error)?;
            Ok(REPOSITORIES.put(txn, &(&ctx.account, ctx.region, name.as_str()), &row)?)
        })
        .await?;
    Ok(shapes::TagResourceResponse {})
}

pub async fn untag(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::UntagResourceRequest,
) -> Result<shapes::UntagResourceResponse, Error> {
    let name = of_arn(ctx, &input.resource_arn.unwrap_or_default())?;
    let keys = input.tag_keys.unwrap_or_default();
    ecr.deps
        .store
        .transact(|txn| -> Result<(), Error> {
            let mut row = require(txn, ctx, &name)?;
            row.tags.retain(|key, _| !keys.contains(key));
            Ok(REPOSITORIES.put(txn, &(&ctx.account, ctx.region, name.as_str()), &row)?)
        })
        .await?;
    Ok(shapes::UntagResourceResponse {})
}

pub async fn list(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::ListTagsForResourceRequest,
) -> Result<shapes::ListTagsForResourceResponse, Error> {
    let name = of_arn(ctx, &input.resource_arn.unwrap_or_default())?;
    let row = require(&ecr.deps.store.read()?, ctx, &name)?;
    Ok(shapes::ListTagsForResourceResponse { tags: Some(convert::tag_list(&row.tags)) })
}
