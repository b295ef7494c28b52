//! Tags of parameters.

use super::find_named;
use crate::Ssm;
use crate::convert::{tag_list, tag_pairs};
use crate::errors::bad_tags;
use crate::model::ParameterRow;
use crate::names::Reference;
use crate::tables::PARAMETERS;
use api_ssm::{
    AddTagsToResourceRequest, AddTagsToResourceResult, ListTagsForResourceRequest, ListTagsForResourceResult,
    RemoveTagsFromResourceRequest, RemoveTagsFromResourceResult,
};
use kernel::tags::{self, Tags};
use kernel::{Error, RequestCtx};
use store::Reader;

fn require(
    reader: &dyn Reader,
    ctx: &RequestCtx,
    resource_type: &str,
    id: &str,
) -> Result<(Reference, ParameterRow), Error> {
    if resource_type != "Parameter" {
        return Err(Error::api(
            "InvalidResourceType",
            format!("ResourceType {resource_type} is not supported by this installation: only Parameter is."),
        ));
    }
    let missing = || {
        let message = format!("The resource ID '{id}' is not valid: there is no such parameter. Verify the name.");
        Error::api("InvalidResourceId", message)
    };
    find_named(reader, ctx, id)?.ok_or_else(missing)
}

async fn change(
    ssm: &Ssm,
    ctx: &RequestCtx,
    resource_type: &str,
    id: &str,
    change: impl Fn(&Tags) -> Result<Tags, Error>,
) -> Result<(), Error> {
    ssm.deps
        .store
        .transact(|txn| {
            let (reference, mut row) = require(txn, ctx, resource_type, id)?;
            row.tags = change(&row.tags)?;
            Ok(PARAMETERS.put(txn, &(&ctx.account, ctx.region, &reference.name), &row)?)
        })
        .await
}

pub async fn add(
    ssm: &Ssm,
    ctx: &RequestCtx,
    input: AddTagsToResourceRequest,
) -> Result<AddTagsToResourceResult, Error> {
    let added = tag_pairs(input.tags);
    let (kind, id) = (input.resource_type.unwrap_or_default(), input.resource_id.unwrap_or_default());
    change(ssm, ctx, &kind, &id, |tags| tags::merge(tags, added.clone()).map_err(|error| bad_tags(&error))).await?;
    Ok(AddTagsToResourceResult {})
}

pub async fn remove(
    ssm: &Ssm,
    ctx: &RequestCtx,
    input: RemoveTagsFromResourceRequest,
) -> Result<RemoveTagsFromResourceResult, Error> {
    let keys = input.tag_keys.unwrap_or_default();
    let (kind, id) = (input.resource_type.unwrap_or_default(), input.resource_id.unwrap_or_default());
    change(ssm, ctx, &kind, &id, |tags| {
        let kept = tags.iter().filter(|(key, _)| !keys.contains(key));
        Ok(kept.map(|(key, value)| (key.clone(), value.clone())).collect())
    })
    .await?;
    Ok(RemoveTagsFromResourceResult {})
}

pub fn list(
    ssm: &Ssm,
    ctx: &RequestCtx,
    input: &ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResult, Error> {
    let (kind, id) = (input.resource_type.as_deref().unwrap_or_default(), input.resource_id.as_deref());
    let (_, row) = require(&ssm.deps.store.read()?, ctx, kind, id.unwrap_or_default())?;
    Ok(ListTagsForResourceResult { tag_list: Some(tag_list(&row.tags)) })
}
