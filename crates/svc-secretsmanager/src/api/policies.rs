//! Resource policies: put, get, delete, validate.

use crate::SecretsManager;
use crate::policy;
use crate::tables::{put_secret, require, require_live};
use api_secretsmanager as shapes;
use iam_policy::Policy;
use kernel::{Error, RequestCtx};

pub async fn put(
    service: &SecretsManager,
    ctx: &RequestCtx,
    input: shapes::PutResourcePolicyRequest,
) -> Result<shapes::PutResourcePolicyResponse, Error> {
    let secret_id = input.secret_id.unwrap_or_default();
    let text = input.resource_policy.unwrap_or_default();
    let (parsed, data) = policy::parse(&text)?;
    if input.block_public_policy == Some(true) && policy::is_public(&data) {
        return Err(Error::api(
            "PublicPolicyException",
            "The resource policy grants access to everyone: name the principals, add a condition on who they are, or leave BlockPublicPolicy out.",
        ));
    }
    let (arn, name) = set(service, ctx, &secret_id, Some(parsed)).await?;
    Ok(shapes::PutResourcePolicyResponse { arn: Some(arn), name: Some(name) })
}

pub async fn delete(
    service: &SecretsManager,
    ctx: &RequestCtx,
    input: shapes::DeleteResourcePolicyRequest,
) -> Result<shapes::DeleteResourcePolicyResponse, Error> {
    let (arn, name) = set(service, ctx, &input.secret_id.unwrap_or_default(), None).await?;
    Ok(shapes::DeleteResourcePolicyResponse { arn: Some(arn), name: Some(name) })
}

/// ARN and name of the secret.
async fn set(
    service: &SecretsManager,
    ctx: &RequestCtx,
    secret_id: &str,
    policy: Option<Policy>,
) -> Result<(String, String), Error> {
    service
        .deps
        .store
        .transact(|txn| {
            let (key, mut row) = require_live(txn, ctx, secret_id)?;
            if let Some(policy) = &policy {
                policy::refuse_unknown_principals(service.identities.as_ref(), txn, policy)?;
            }
            row.policy = policy.as_ref().map(|policy| policy.text().to_owned());
            put_secret(txn, &key, &row)?;
            Ok((key.arn(&row), key.name))
        })
        .await
}

pub fn get(
    service: &SecretsManager,
    ctx: &RequestCtx,
    input: &shapes::GetResourcePolicyRequest,
) -> Result<shapes::GetResourcePolicyResponse, Error> {
    let reader = service.deps.store.read()?;
    let (key, row) = require_live(&reader, ctx, input.secret_id.as_deref().unwrap_or_default())?;
    Ok(shapes::GetResourcePolicyResponse {
        arn: Some(key.arn(&row)),
        name: Some(key.name),
        resource_policy: row.policy,
    })
}

/// What [`put`] would find, with the check of public access always on.
pub fn validate(
    service: &SecretsManager,
    ctx: &RequestCtx,
    input: &shapes::ValidateResourcePolicyRequest,
) -> Result<shapes::ValidateResourcePolicyResponse, Error> {
    let reader = service.deps.store.read()?;
    if let Some(secret_id) = &input.secret_id {
        require(&reader, ctx, secret_id)?;
    }
    let entry = |check: &str, message: String| shapes::ValidationErrorsEntry {
        check_name: Some(check.to_owned()),
        error_message: Some(message),
    };
    let parsed = policy::parse(input.resource_policy.as_deref().unwrap_or_default()).and_then(|(parsed, data)| {
        policy::refuse_unknown_principals(service.identities.as_ref(), &reader, &parsed)?;
        Ok(data)
    });
    let errors = match parsed {
        Err(Error::Api(error)) => vec![entry("POLICY_SYNTAX", error.message)],
        Err(error) => return Err(error),
        Ok(parsed) if policy::is_public(&parsed) => {
            vec![entry("PUBLIC_POLICY", "The resource policy grants access to everyone.".to_owned())]
        }
        Ok(_) => Vec::new(),
    };
    Ok(shapes::ValidateResourcePolicyResponse {
        policy_validation_passed: Some(errors.is_empty()),
        validation_errors: Some(errors),
    })
}
