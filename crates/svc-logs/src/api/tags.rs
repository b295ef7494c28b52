//! Tags of log groups, by ARN and by name.

use crate::Logs;
use crate::convert::group_of_arn;
use crate::errors::{invalid, no_such_group};
use crate::tables::{GROUPS, require_group};
use kernel::tags::{self, TagError, Tags};
use kernel::{Error, RequestCtx};

/// The group a `resourceArn` names.
pub fn group(ctx: &RequestCtx, arn: &str) -> Result<String, Error> {
    group_of_arn(&ctx.account, ctx.region, arn).ok_or_else(|| {
        if arn.contains(":log-group:") {
            no_such_group()
        } else {
            invalid(format!("'{arn}' is not the ARN of a log group: only log groups have tags here"))
        }
    })
}

async fn change(
    logs: &Logs,
    ctx: &RequestCtx,
    group: &str,
    change: impl Fn(&Tags) -> Result<Tags, Error>,
) -> Result<(), Error> {
    logs.deps
        .store
        .transact(|txn| {
            let mut row = require_group(txn, ctx, group)?;
            row.tags = change(&row.tags)?;
            GROUPS.put(txn, &(&ctx.account, ctx.region, group), &row)?;
            Ok(())
        })
        .await
}

pub async fn add(logs: &Logs, ctx: &RequestCtx, group: &str, added: Tags) -> Result<(), Error> {
    change(logs, ctx, group, |tags| {
        tags::merge(tags, added.clone()).map_err(|error| match error {
            TagError::TooMany => Error::api("TooManyTagsException", error.to_string()),
            other => invalid(other.to_string()),
        })
    })
    .await
}

pub async fn remove(logs: &Logs, ctx: &RequestCtx, group: &str, keys: Vec<String>) -> Result<(), Error> {
    change(logs, ctx, group, |tags| {
        let kept = tags.iter().filter(|(key, _)| !keys.contains(key));
        Ok(kept.map(|(key, value)| (key.clone(), value.clone())).collect())
    })
    .await
}

pub fn list(logs: &Logs, ctx: &RequestCtx, group: &str) -> Result<Tags, Error> {
    Ok(require_group(&logs.deps.store.read()?, ctx, group)?.tags)
}
