//! Policies of repositories and of the registry: kept and returned. Their evaluation comes with the policy engine.

use super::{require, view};
use crate::Ecr;
use crate::errors::invalid;
use crate::names::own_registry;
use crate::tables::REPOSITORIES;
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

/// `force` waives a check that is not made: a policy that would lock its owner out locks nobody out here.
pub async fn set(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::SetRepositoryPolicyRequest,
) -> Result<shapes::SetRepositoryPolicyResponse, Error> {
    own_registry(ctx, input.registry_id.as_deref())?;
    let name = input.repository_name.unwrap_or_default();
    let text = input.policy_text.unwrap_or_default();
    let policy: Option<serde_json::Map<String, serde_json::Value>> = serde_json::from_str(&text).ok();
    if policy.is_none_or(|policy| !policy.contains_key("Statement")) {
        return Err(invalid(
            "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid repository policy provided: it must be a JSON object with a Statement'",
        ));
    }
    ecr.deps
        .store
        .transact(|txn| -> Result<(), Error> {
            let mut row = require(txn, ctx, &name)?;
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

/// There is no operation that sets one yet, so there is none.
pub fn get_registry_policy(ctx: &RequestCtx) -> Result<shapes::GetRegistryPolicyResponse, Error> {
    Err(Error::api(
        "RegistryPolicyNotFoundException",
        format!("Registry policy does not exist in the registry with id '{}'", ctx.account),
    ))
}

/// Nothing is replicated.
pub fn describe_registry(ctx: &RequestCtx) -> shapes::DescribeRegistryResponse {
    shapes::DescribeRegistryResponse {
        registry_id: Some(ctx.account.to_string()),
        replication_configuration: Some(shapes::ReplicationConfiguration { rules: Some(Vec::new()) }),
    }
}
