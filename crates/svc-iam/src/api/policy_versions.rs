//! Versions of managed policies.

use super::attached_policies::check_policy_arn;
use super::policies::{checked_document, find, require_own};
use super::version_number;
use crate::errors::{delete_conflict, limit_exceeded, no_such_entity, no_such_policy};
use crate::model::PolicyVersionRow;
use crate::paging::page;
use crate::tables::{POLICIES, POLICY_VERSIONS, name_key};
use crate::{Iam, aws_managed, convert};
use api_iam::{
    CreatePolicyVersionRequest, CreatePolicyVersionResponse, DeletePolicyVersionRequest, GetPolicyVersionRequest,
    GetPolicyVersionResponse, ListPolicyVersionsRequest, ListPolicyVersionsResponse, SetDefaultPolicyVersionRequest,
};
use base::AccountId;
use kernel::{Error, RequestCtx};
use store::Reader;

pub const VERSIONS_PER_POLICY_MAX: usize = 5;

fn no_such_version(arn: &str, number: u32) -> Error {
    no_such_entity(format!("Policy {arn} version v{number} does not exist or is not attachable."))
}

/// Every version that is kept, and the number of the default one.
fn versions(reader: &dyn Reader, account: &AccountId, arn: &str) -> Result<(Vec<(u32, PolicyVersionRow)>, u32), Error> {
    check_policy_arn(arn)?;
    if let Some(policy) = aws_managed::find(arn) {
        let row = PolicyVersionRow { document: policy.document.to_owned(), created_at: policy.updated_at() };
        return Ok((vec![(policy.default_version, row)], policy.default_version));
    }
    let policy = find(reader, account, arn)?.ok_or_else(|| no_such_policy(arn))?;
    let rows = POLICY_VERSIONS.scan(reader, &(account, &policy.policy_id))?;
    Ok((rows.into_iter().map(|((_, _, number), row)| (number, row)).collect(), policy.default_version))
}

pub async fn create(
    iam: &Iam,
    ctx: &RequestCtx,
    input: CreatePolicyVersionRequest,
) -> Result<CreatePolicyVersionResponse, Error> {
    let arn = input.policy_arn.unwrap_or_default();
    let version = PolicyVersionRow { document: checked_document(input.policy_document)?, created_at: ctx.now };
    let account = &ctx.account;
    let (number, default_version) = iam
        .deps
        .store
        .transact(|txn| {
            let mut policy = require_own(txn, ctx, &arn)?;
            if POLICY_VERSIONS.count(txn, &(account, &policy.policy_id))? >= VERSIONS_PER_POLICY_MAX {
                return Err(limit_exceeded(
                    "A managed policy can have up to 5 versions. Before you create a new version, you must delete an \
                     existing version.",
                ));
            }
            let number = policy.next_version;
            policy.next_version += 1;
            if input.set_as_default.unwrap_or(false) {
                policy.default_version = number;
            }
            policy.updated_at = ctx.now;
            POLICY_VERSIONS.put(txn, &(account, &policy.policy_id, number), &version)?;
            POLICIES.put(txn, &(account, name_key(&policy.policy_name)), &policy)?;
            Ok((number, policy.default_version))
        })
        .await?;
    let version = convert::policy_version(number, &version, default_version, false);
    Ok(CreatePolicyVersionResponse { policy_version: Some(version) })
}

pub async fn get(
    iam: &Iam,
    ctx: &RequestCtx,
    input: GetPolicyVersionRequest,
) -> Result<GetPolicyVersionResponse, Error> {
    let arn = input.policy_arn.unwrap_or_default();
    let wanted = version_number(&input.version_id.unwrap_or_default())?;
    let (versions, default_version) = versions(&iam.deps.store.read()?, &ctx.account, &arn)?;
    let (number, row) =
        versions.into_iter().find(|(number, _)| *number == wanted).ok_or_else(|| no_such_version(&arn, wanted))?;
    let version = convert::policy_version(number, &row, default_version, true);
    Ok(GetPolicyVersionResponse { policy_version: Some(version) })
}

pub async fn list(
    iam: &Iam,
    ctx: &RequestCtx,
    input: ListPolicyVersionsRequest,
) -> Result<ListPolicyVersionsResponse, Error> {
    let arn = input.policy_arn.unwrap_or_default();
    let (versions, default_version) = versions(&iam.deps.store.read()?, &ctx.account, &arn)?;
    // The newest first, as IAM lists them.
    let key = |(number, _): &(u32, PolicyVersionRow)| format!("{:010}", u32::MAX - number);
    let scope = format!("ListPolicyVersions/{}/{arn}", ctx.account);
    let page = page(versions, key, &scope, input.marker.as_deref(), input.max_items)?;
    let page = page.map(|(number, row)| convert::policy_version(number, &row, default_version, false));
    Ok(ListPolicyVersionsResponse { versions: Some(page.items), is_truncated: page.is_truncated, marker: page.marker })
}

pub async fn delete(iam: &Iam, ctx: &RequestCtx, input: DeletePolicyVersionRequest) -> Result<(), Error> {
    let arn = input.policy_arn.unwrap_or_default();
    let number = version_number(&input.version_id.unwrap_or_default())?;
    iam.deps
        .store
        .transact(|txn| {
            let policy = require_own(txn, ctx, &arn)?;
            if policy.default_version == number {
                return Err(delete_conflict("Cannot delete the default version of a policy."));
            }
            if !POLICY_VERSIONS.delete(txn, &(&ctx.account, &policy.policy_id, number))? {
                return Err(no_such_version(&arn, number));
            }
            Ok(())
        })
        .await
}

pub async fn set_default(iam: &Iam, ctx: &RequestCtx, input: SetDefaultPolicyVersionRequest) -> Result<(), Error> {
    let arn = input.policy_arn.unwrap_or_default();
    let number = version_number(&input.version_id.unwrap_or_default())?;
    iam.deps
        .store
        .transact(|txn| {
            let mut policy = require_own(txn, ctx, &arn)?;
            if !POLICY_VERSIONS.exists(txn, &(&ctx.account, &policy.policy_id, number))? {
                return Err(no_such_version(&arn, number));
            }
            policy.default_version = number;
            policy.updated_at = ctx.now;
            POLICIES.put(txn, &(&ctx.account, name_key(&policy.policy_name)), &policy)?;
            Ok(())
        })
        .await
}
