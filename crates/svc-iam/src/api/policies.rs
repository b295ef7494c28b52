//! Customer managed policies, and AWS's where they are read.

use super::attached_policies::check_policy_arn;
use super::{path_or_root, path_prefix};
use crate::aws_managed::{self, AWS_MANAGED_POLICIES, AwsManagedPolicy};
use crate::convert::Uses;
use crate::documents::{self, size};
use crate::errors::{access_denied, already_exists, delete_conflict, no_such_policy, quota};
use crate::model::{PolicyRow, PolicyVersionRow};
use crate::paging::page;
use crate::tables::{ATTACHED_TO, BOUNDARY_OF, POLICIES, POLICY_VERSIONS, name_key};
use crate::{Iam, convert, ids, tagging};
use api_iam::{
    CreatePolicyRequest, CreatePolicyResponse, DeletePolicyRequest, GetPolicyRequest, GetPolicyResponse,
    ListPoliciesRequest, ListPoliciesResponse, Policy,
};
use base::AccountId;
use kernel::tags::Tags;
use kernel::{Error, RequestCtx};
use store::Reader;

pub const POLICIES_PER_ACCOUNT_MAX: usize = 1500;
/// Characters of a managed policy, white space aside.
pub const POLICY_CHARACTERS_MAX: usize = 6144;
pub const TAGS_QUOTA: &str = "TagsPerPolicy";

pub(super) fn checked_document(document: Option<String>) -> Result<String, Error> {
    let document = document.unwrap_or_default();
    documents::check_managed(&document)?;
    if size(&document) > POLICY_CHARACTERS_MAX {
        return Err(quota("PolicySize", POLICY_CHARACTERS_MAX));
    }
    Ok(document)
}

/// The account's own policy with exactly this ARN.
pub fn find(reader: &dyn Reader, account: &AccountId, arn: &str) -> Result<Option<PolicyRow>, Error> {
    let name = arn.rsplit('/').next().unwrap_or_default();
    Ok(POLICIES.get(reader, &(account, name_key(name)))?.filter(|row| row.arn(account) == arn))
}

/// Whether there is a policy with this ARN that the account can use.
pub fn exists(reader: &dyn Reader, account: &AccountId, arn: &str) -> Result<bool, Error> {
    Ok(aws_managed::find(arn).is_some() || find(reader, account, arn)?.is_some())
}

/// The text of the policy's default version.
pub fn document(reader: &dyn Reader, account: &AccountId, arn: &str) -> Result<Option<String>, Error> {
    if let Some(policy) = aws_managed::find(arn) {
        return Ok(Some(policy.document.to_owned()));
    }
    let Some(policy) = find(reader, account, arn)? else { return Ok(None) };
    let version = POLICY_VERSIONS.get(reader, &(account, &policy.policy_id, policy.default_version))?;
    Ok(version.map(|row| row.document))
}

/// The account's own policy, to be changed: AWS's are not ours to change.
pub(super) fn require_own(reader: &dyn Reader, ctx: &RequestCtx, arn: &str) -> Result<PolicyRow, Error> {
    check_policy_arn(arn)?;
    if aws_managed::find(arn).is_some() {
        return Err(access_denied(format!(
            "User: {} is not authorized to change {arn}: it is an AWS managed policy",
            ctx.principal.arn
        )));
    }
    find(reader, &ctx.account, arn)?.ok_or_else(|| no_such_policy(arn))
}

/// To how many entities it is attached, and of how many it is the boundary.
pub(super) fn uses(reader: &dyn Reader, account: &AccountId, arn: &str) -> Result<Uses, Error> {
    Ok(Uses {
        attached: ATTACHED_TO.count(reader, &(account, arn))?,
        boundaries: BOUNDARY_OF.count(reader, &(account, arn))?,
    })
}

pub async fn create(iam: &Iam, ctx: &RequestCtx, input: CreatePolicyRequest) -> Result<CreatePolicyResponse, Error> {
    let document = checked_document(input.policy_document)?;
    let row = PolicyRow {
        policy_name: input.policy_name.unwrap_or_default(),
        path: path_or_root(input.path)?,
        policy_id: ids::policy_id(iam.deps.rng.as_ref()),
        description: input.description,
        default_version: 1,
        next_version: 2,
        created_at: ctx.now,
        updated_at: ctx.now,
        tags: tagging::merge(&Tags::new(), convert::pairs(input.tags), TAGS_QUOTA)?,
    };
    let version = PolicyVersionRow { document, created_at: ctx.now };
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            let key = name_key(&row.policy_name);
            if POLICIES.exists(txn, &(account, &key))? {
                let name = &row.policy_name;
                return Err(already_exists("A policy", name));
            }
            if POLICIES.count(txn, &(account,))? >= POLICIES_PER_ACCOUNT_MAX {
                return Err(quota("PoliciesPerAccount", POLICIES_PER_ACCOUNT_MAX));
            }
            POLICIES.put(txn, &(account, &key), &row)?;
            POLICY_VERSIONS.put(txn, &(account, &row.policy_id, 1), &version)?;
            Ok::<_, Error>(())
        })
        .await?;
    Ok(CreatePolicyResponse { policy: Some(convert::policy(account, &row, Uses::default())) })
}

pub async fn get(iam: &Iam, ctx: &RequestCtx, input: GetPolicyRequest) -> Result<GetPolicyResponse, Error> {
    let arn = input.policy_arn.unwrap_or_default();
    check_policy_arn(&arn)?;
    let reader = iam.deps.store.read()?;
    let uses = uses(&reader, &ctx.account, &arn)?;
    let policy = match (aws_managed::find(&arn), find(&reader, &ctx.account, &arn)?) {
        (Some(policy), _) => convert::aws_managed(policy, uses),
        (None, Some(row)) => convert::policy(&ctx.account, &row, uses),
        (None, None) => return Err(no_such_policy(&arn)),
    };
    Ok(GetPolicyResponse { policy: Some(policy) })
}

enum Listed {
    Own(PolicyRow),
    Aws(&'static AwsManagedPolicy),
}

pub async fn list(iam: &Iam, ctx: &RequestCtx, input: ListPoliciesRequest) -> Result<ListPoliciesResponse, Error> {
    let prefix = path_prefix(input.path_prefix)?;
    let account = &ctx.account;
    let scope = input.scope.as_deref().unwrap_or("All").to_owned();
    let only_attached = input.only_attached.unwrap_or(false);
    let usage = input.policy_usage_filter.unwrap_or_default();
    let reader = iam.deps.store.read()?;
    let mut listed = Vec::new();
    if scope != "AWS" {
        listed.extend(POLICIES.scan(&reader, &(account,))?.into_iter().map(|(_, row)| Listed::Own(row)));
    }
    if scope != "Local" {
        listed.extend(AWS_MANAGED_POLICIES.iter().map(Listed::Aws));
    }
    let mut wanted: Vec<(String, Policy)> = Vec::new();
    for one in listed {
        let (arn, path) = match &one {
            Listed::Own(row) => (row.arn(account), row.path.as_str()),
            Listed::Aws(policy) => (policy.arn(), policy.path),
        };
        if !path.starts_with(&prefix) {
            continue;
        }
        let uses = uses(&reader, account, &arn)?;
        let used = match usage.as_str() {
            "PermissionsBoundary" => uses.boundaries > 0,
            "PermissionsPolicy" => uses.attached > 0,
            _ => !only_attached || uses.attached > 0,
        };
        if !used {
            continue;
        }
        // A listing leaves descriptions and tags out, as IAM's does.
        let policy = match &one {
            Listed::Own(row) => convert::policy(account, row, uses),
            Listed::Aws(policy) => convert::aws_managed(policy, uses),
        };
        wanted.push((arn, Policy { description: None, tags: None, ..policy }));
    }
    let paging_scope = format!("ListPolicies/{account}/{prefix}/{scope}/{only_attached}/{usage}");
    let key = |(arn, policy): &(String, Policy)| {
        format!("{}/{arn}", name_key(policy.policy_name.as_deref().unwrap_or_default()))
    };
    let page = page(wanted, key, &paging_scope, input.marker.as_deref(), input.max_items)?.map(|(_, policy)| policy);
    Ok(ListPoliciesResponse { policies: Some(page.items), is_truncated: page.is_truncated, marker: page.marker })
}

pub async fn delete(iam: &Iam, ctx: &RequestCtx, input: DeletePolicyRequest) -> Result<(), Error> {
    let arn = input.policy_arn.unwrap_or_default();
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            let row = require_own(txn, ctx, &arn)?;
            if ATTACHED_TO.any(txn, &(account, &arn))? || BOUNDARY_OF.any(txn, &(account, &arn))? {
                return Err(delete_conflict("Cannot delete a policy attached to entities."));
            }
            if POLICY_VERSIONS.count(txn, &(account, &row.policy_id))? > 1 {
                return Err(delete_conflict(
                    "This policy has more than one version. Before you delete a policy, you must delete the policy's \
                     versions. The default version is deleted with the policy.",
                ));
            }
            POLICY_VERSIONS.delete(txn, &(account, &row.policy_id, row.default_version))?;
            POLICIES.delete(txn, &(account, name_key(&row.policy_name)))?;
            Ok(())
        })
        .await
}
