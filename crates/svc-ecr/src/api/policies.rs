//! Policies of repositories and of the registry. The access table hands them to the policy engine with every call.

use super::{require, view};
use crate::Ecr;
use crate::model::RegistryPolicyRow;
use crate::names::{own_registry, repository_arn};
use crate::policy::{self, Of};
use crate::tables::{REGISTRY_POLICIES, REPOSITORIES};
use api_ecr as shapes;
use kernel::{Error, RequestCtx};

fn not_found(ctx: &RequestCtx, name: &str) -> Error {
    Error::api(
        "RepositoryPolicyNotFoundException",
        format!(
            "Repository policy does not exist for the repository with name '{name}' in the registry with id '{}'",
            ctx.account
        ),
    )
}

/// A policy that would keep the caller from setting another one is refused, unless the caller says `force`.
pub async fn set(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::SetRepositoryPolicyRequest,
) -> Result<shapes::SetRepositoryPolicyResponse, Error> {
    own_registry(ctx, input.registry_id.as_deref())?;
    let name = input.repository_name.unwrap_or_default();
    let text = input.policy_text.unwrap_or_default();
    let parsed = policy::parse(Of::Repository, &text)?;
    if input.force != Some(true) {
        policy::refuse_lock_out(&parsed, ctx, &repository_arn(&ctx.account, ctx.region, &name))?;
    }
    ecr.deps
        .store
        .transact(|txn| -> Result<(), Error> {
            let mut row = require(txn, ctx, &name)?;
            policy::refuse_unknown_principals(ecr.identities.as_deref(), txn, &parsed)?;
            row.policy_text = Some(text.clone());
            Ok(REPOSITORIES.put(txn, &(&ctx.account, ctx.region, name.as_str()), &row)?)
        })
        .await?;
    Ok(shapes::SetRepositoryPolicyResponse {
        policy_text: Some(text),
        registry_id: Some(ctx.account.to_string()),
        repository_name: Some(name),
    })
}

pub async fn get(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::GetRepositoryPolicyRequest,
) -> Result<shapes::GetRepositoryPolicyResponse, Error> {
    let name = input.repository_name.unwrap_or_default();
    let (_, row) = view(ecr, ctx, input.registry_id.as_deref(), &name)?;
    let text = row.policy_text.ok_or_else(|| not_found(ctx, &name))?;
    Ok(shapes::GetRepositoryPolicyResponse {
        policy_text: Some(text),
        registry_id: Some(ctx.account.to_string()),
        repository_name: Some(name),
    })
}

pub async fn delete(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::DeleteRepositoryPolicyRequest,
) -> Result<shapes::DeleteRepositoryPolicyResponse, Error> {
    own_registry(ctx, input.registry_id.as_deref())?;
    let name = input.repository_name.unwrap_or_default();
    let text = ecr
        .deps
        .store
        .transact(|txn| -> Result<String, Error> {
            let mut row = require(txn, ctx, &name)?;
            let text = row.policy_text.take().ok_or_else(|| not_found(ctx, &name))?;
            REPOSITORIES.put(txn, &(&ctx.account, ctx.region, name.as_str()), &row)?;
            Ok(text)
        })
        .await?;
    Ok(shapes::DeleteRepositoryPolicyResponse {
        policy_text: Some(text),
        registry_id: Some(ctx.account.to_string()),
        repository_name: Some(name),
    })
}

fn no_registry_policy(ctx: &RequestCtx) -> Error {
    Error::api(
        "RegistryPolicyNotFoundException",
        format!("Registry policy does not exist in the registry with id '{}'", ctx.account),
    )
}

pub async fn put_registry_policy(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::PutRegistryPolicyRequest,
) -> Result<shapes::PutRegistryPolicyResponse, Error> {
    let text = input.policy_text.unwrap_or_default();
    let parsed = policy::parse(Of::Registry, &text)?;
    let row = RegistryPolicyRow { policy_text: text.clone() };
    ecr.deps
        .store
        .transact(|txn| -> Result<(), Error> {
            policy::refuse_unknown_principals(ecr.identities.as_deref(), txn, &parsed)?;
            Ok(REGISTRY_POLICIES.put(txn, &(&ctx.account, ctx.region), &row)?)
        })
        .await?;
    Ok(shapes::PutRegistryPolicyResponse { policy_text: Some(text), registry_id: Some(ctx.account.to_string()) })
}

pub fn get_registry_policy(ecr: &Ecr, ctx: &RequestCtx) -> Result<shapes::GetRegistryPolicyResponse, Error> {
    let reader = ecr.deps.store.read()?;
    let row = REGISTRY_POLICIES.require(&reader, &(&ctx.account, ctx.region), || no_registry_policy(ctx))?;
    Ok(shapes::GetRegistryPolicyResponse {
        policy_text: Some(row.policy_text),
        registry_id: Some(ctx.account.to_string()),
    })
}

pub async fn delete_registry_policy(
    ecr: &Ecr,
    ctx: &RequestCtx,
) -> Result<shapes::DeleteRegistryPolicyResponse, Error> {
    let row = ecr
        .deps
        .store
        .transact(|txn| -> Result<RegistryPolicyRow, Error> {
            let key = (&ctx.account, ctx.region);
            let row = REGISTRY_POLICIES.require(txn, &key, || no_registry_policy(ctx))?;
            REGISTRY_POLICIES.delete(txn, &key)?;
            Ok(row)
        })
        .await?;
    Ok(shapes::DeleteRegistryPolicyResponse {
        policy_text: Some(row.policy_text),
        registry_id: Some(ctx.account.to_string()),
    })
}

/// Nothing is replicated.
pub fn describe_registry(ctx: &RequestCtx) -> shapes::DescribeRegistryResponse {
    shapes::DescribeRegistryResponse {
        registry_id: Some(ctx.account.to_string()),
        replication_configuration: Some(shapes::ReplicationConfiguration { rules: Some(Vec::new()) }),
    }
}
