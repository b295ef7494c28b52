//! Log groups and their retention.

use super::{group_of_identifier, limit_or};
use crate::errors::{already_exists, bad_token, events_failed, invalid, no_such_group, not_supported};
use crate::model::GroupRow;
use crate::tables::{GROUPS, STREAM_IDS, STREAMS, require_group};
use crate::{Logs, convert};
use api_logs::{
    CreateLogGroupRequest, DeleteLogGroupRequest, DeleteRetentionPolicyRequest, DescribeLogGroupsRequest,
    DescribeLogGroupsResponse, PutRetentionPolicyRequest,
};
use kernel::tags::{self, Tags};
use kernel::{Error, RequestCtx, paging};

/// What `PutRetentionPolicy` takes.
pub const RETENTION_DAYS: [i32; 22] =
    [1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653];
const DESCRIBED_MAX: usize = 50;
/// Streams deleted in one transaction.
const DELETED_STREAMS_BATCH: usize = 10_000;

pub async fn create(logs: &Logs, ctx: &RequestCtx, input: CreateLogGroupRequest) -> Result<(), Error> {
    if input.kms_key_id.is_some() {
        return Err(not_supported("kmsKeyId"));
    }
    if input.log_group_class.as_deref().is_some_and(|class| class != "STANDARD") {
        return Err(not_supported("A logGroupClass other than STANDARD"));
    }
    if input.deletion_protection_enabled == Some(true) {
        return Err(not_supported("deletionProtectionEnabled"));
    }
    let name = input.log_group_name.unwrap_or_default();
    if name.starts_with("aws/") {
        return Err(invalid("Log groups starting with AWS/ are reserved for AWS."));
    }
    let tags = tags::merge(&Tags::new(), input.tags.unwrap_or_default()).map_err(|error| invalid(error.to_string()))?;
    let row = GroupRow { created_at: ctx.now, retention_days: None, tags };
    logs.deps
        .store
        .transact(|txn| {
            if !GROUPS.insert(txn, &(&ctx.account, ctx.region, &name), &row)? {
                return Err(already_exists("log group"));
            }
            Ok(())
        })
        .await
}

/// Deletes the group with its streams; their files follow.
pub async fn delete(logs: &Logs, ctx: &RequestCtx, input: DeleteLogGroupRequest) -> Result<(), Error> {
    let name = input.log_group_name.unwrap_or_default();
    loop {
        let (ids, more) = logs
            .deps
            .store
            .transact(|txn| {
                require_group(txn, ctx, &name)?;
                let prefix = (&ctx.account, ctx.region, &name);
                let (streams, more) = STREAMS.page(txn, &prefix, None, DELETED_STREAMS_BATCH)?;
                let mut ids = Vec::with_capacity(streams.len());
                for (key, row) in streams {
                    STREAMS.delete(txn, &key)?;
                    STREAM_IDS.delete(txn, &(&row.stream_id,))?;
                    ids.push(row.stream_id);
                }
                if !more {
                    GROUPS.delete(txn, &prefix)?;
                }
                Ok::<_, Error>((ids, more))
            })
            .await?;
        logs.forget(ids).await;
        if !more {
            return Ok(());
        }
    }
}

pub async fn describe(
    logs: &Logs,
    ctx: &RequestCtx,
    input: DescribeLogGroupsRequest,
) -> Result<DescribeLogGroupsResponse, Error> {
    if input.include_linked_accounts == Some(true) {
        return Err(not_supported("includeLinkedAccounts"));
    }
    if input.account_identifiers.iter().flatten().any(|account| account != ctx.account.as_str()) {
        return Err(not_supported("An accountIdentifier of another account"));
    }
    let prefix = input.log_group_name_prefix.unwrap_or_default();
    let pattern = input.log_group_name_pattern.unwrap_or_default();
    if !prefix.is_empty() && !pattern.is_empty() {
        return Err(invalid("LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters."));
    }
    let identifiers = input.log_group_identifiers.filter(|list| !list.is_empty());
    if identifiers.is_some() && !(prefix.is_empty() && pattern.is_empty()) {
        return Err(invalid("logGroupIdentifiers cannot be combined with a name prefix or pattern."));
    }
    // Every group is of the class STANDARD.
    let other_class = input.log_group_class.as_deref().is_some_and(|class| class != "STANDARD");
    let named = match &identifiers {
        Some(list) => Some(list.iter().map(|one| group_of_identifier(ctx, one)).collect::<Result<Vec<_>, _>>()?),
        None => None,
    };
    let reader = logs.deps.store.read()?;
    let rows = GROUPS.scan(&reader, &(&ctx.account, ctx.region))?;
    let rows: Vec<(String, GroupRow)> = rows
        .into_iter()
        .map(|((_, _, name), row)| (name, row))
        .filter(|(name, _)| {
            !other_class
                && name.starts_with(&prefix)
                && name.contains(&pattern)
                && named.as_ref().is_none_or(|named| named.contains(name))
        })
        .collect();
    let scope =
        format!("DescribeLogGroups/{}/{}/{prefix}/{pattern}/{other_class}/{identifiers:?}", ctx.account, ctx.region);
    let limit = limit_or(input.limit, DESCRIBED_MAX);
    let (page, next_token) = paging::page(rows, |(name, _)| name.clone(), &scope, input.next_token.as_deref(), limit)
        .map_err(|()| bad_token())?;
    let mut log_groups = Vec::with_capacity(page.len());
    for (name, row) in page {
        let streams = STREAMS.scan(&reader, &(&ctx.account, ctx.region, &name))?;
        let ids: Vec<String> = streams.into_iter().map(|(_, row)| row.stream_id).collect();
        let stored =
            logs.events.run(move |events| ids.iter().try_fold(0, |sum, id| Ok(sum + events.stats(id)?.stored_bytes)));
        let stored_bytes = stored.await.map_err(events_failed)?;
        log_groups.push(convert::group(&ctx.account, ctx.region, &name, &row, stored_bytes));
    }
    Ok(DescribeLogGroupsResponse { log_groups: Some(log_groups), next_token })
}

pub async fn put_retention(logs: &Logs, ctx: &RequestCtx, input: PutRetentionPolicyRequest) -> Result<(), Error> {
    let days = input.retention_in_days.unwrap_or_default();
    if !RETENTION_DAYS.contains(&days) {
        let allowed: Vec<String> = RETENTION_DAYS.iter().map(i32::to_string).collect();
        return Err(invalid(format!("The retentionInDays {days} is not one of {}", allowed.join(", "))));
    }
    set_retention(logs, ctx, &input.log_group_name.unwrap_or_default(), Some(days)).await
}

pub async fn delete_retention(logs: &Logs, ctx: &RequestCtx, input: DeleteRetentionPolicyRequest) -> Result<(), Error> {
    set_retention(logs, ctx, &input.log_group_name.unwrap_or_default(), None).await
}

async fn set_retention(logs: &Logs, ctx: &RequestCtx, name: &str, days: Option<i32>) -> Result<(), Error> {
    logs.deps
        .store
        .transact(|txn| {
            let found = GROUPS.update(txn, &(&ctx.account, ctx.region, name), |row| row.retention_days = days)?;
            if found { Ok(()) } else { Err(no_such_group()) }
        })
        .await
}
