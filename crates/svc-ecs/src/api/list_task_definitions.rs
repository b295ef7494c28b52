//! Listing families and revisions.

use super::paging::{self, PAGE_ITEMS_MAX};
use crate::Ecs;
use crate::convert::task_definition_status;
use crate::errors::invalid;
use crate::model::TaskDefinitionRow;
use crate::tables::TASK_DEFINITIONS;
use api_ecs::*;
use kernel::paging::{decode, encode};
use kernel::{Error, RequestCtx};
use std::collections::BTreeMap;

/// Sorts as (family, revision) does: no family has a space in its name.
fn sort_key(row: &TaskDefinitionRow) -> String {
    format!("{} {:010}", row.family, row.revision)
}

pub(crate) async fn revisions(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: ListTaskDefinitionsRequest,
) -> Result<ListTaskDefinitionsResponse, Error> {
    let limit = input.max_results.unwrap_or(PAGE_ITEMS_MAX);
    if !(1..=PAGE_ITEMS_MAX).contains(&limit) {
        return Err(invalid(format!("maxResults must be from 1 to {PAGE_ITEMS_MAX}; {limit} is not.")));
    }
    let limit = usize::try_from(limit).unwrap_or_default();
    let status = input.status.as_deref().unwrap_or("ACTIVE");
    let descending = input.sort.as_deref() == Some("DESC");
    let reader = ecs.deps.store.read()?;
    // Despite its name the prefix is a whole family's name.
    let mut rows: Vec<TaskDefinitionRow> = match input.family_prefix.as_deref() {
        Some(family) => TASK_DEFINITIONS.scan(&reader, &(&ctx.account, ctx.region, family))?,
        None => TASK_DEFINITIONS.scan(&reader, &(&ctx.account, ctx.region))?,
    }
    .into_iter()
    .map(|(_, row)| row)
    .filter(|row| task_definition_status(row.status) == status)
    .collect();
    rows.sort_by_key(sort_key);
    if descending {
        rows.reverse();
    }
    let scope = format!(
        "ecs:ListTaskDefinitions/{}/{}/{:?}/{status}/{descending}",
        ctx.account, ctx.region, input.family_prefix
    );
    if let Some(token) = input.next_token.as_deref().filter(|token| !token.is_empty()) {
        let after = decode(&scope, token).ok_or_else(|| {
            invalid("Invalid token: it is not a nextToken that this operation answered with these parameters.")
        })?;
        rows.retain(|row| if descending { sort_key(row) < after } else { sort_key(row) > after });
    }
    let more = rows.len() > limit;
    rows.truncate(limit);
    let next_token = rows.last().filter(|_| more).map(|last| encode(&scope, &sort_key(last)));
    Ok(ListTaskDefinitionsResponse {
        task_definition_arns: Some(rows.iter().map(TaskDefinitionRow::arn).collect()),
        next_token,
    })
}

pub(crate) async fn families(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: ListTaskDefinitionFamiliesRequest,
) -> Result<ListTaskDefinitionFamiliesResponse, Error> {
    // A family is ACTIVE as long as one of its revisions is.
    let mut active = BTreeMap::<String, bool>::new();
    for (_, row) in TASK_DEFINITIONS.scan(&ecs.deps.store.read()?, &(&ctx.account, ctx.region))? {
        *active.entry(row.family).or_default() |= task_definition_status(row.status) == "ACTIVE";
    }
    let prefix = input.family_prefix.clone().unwrap_or_default();
    let families = active
        .into_iter()
        .filter(|(family, active)| {
            family.starts_with(&prefix)
                && match input.status.as_deref() {
                    Some("ACTIVE") => *active,
                    Some("INACTIVE") => !active,
                    _ => true,
                }
        })
        .map(|(family, _)| family)
        .collect();
    let filters = format!("{prefix}/{:?}", input.status);
    let (families, next_token) = paging::page(
        ctx,
        "ListTaskDefinitionFamilies",
        &filters,
        families,
        input.next_token.as_deref(),
        input.max_results,
    )?;
    Ok(ListTaskDefinitionFamiliesResponse { families: Some(families), next_token })
}
