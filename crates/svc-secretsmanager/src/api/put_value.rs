//! PutSecretValue and UpdateSecret: new versions.

use super::{check_key, check_type};
use crate::SecretsManager;
use crate::errors::{invalid_request, not_supported};
use crate::plan::stages::CURRENT;
use crate::tables::{put_secret, require_live};
use crate::values::{Value, require_token};
use api_secretsmanager::{PutSecretValueRequest, PutSecretValueResponse, UpdateSecretRequest, UpdateSecretResponse};
use kernel::{Error, RequestCtx};

pub async fn put_secret_value(
    service: &SecretsManager,
    ctx: &RequestCtx,
    input: PutSecretValueRequest,
) -> Result<PutSecretValueResponse, Error> {
    let secret_id = input.secret_id.unwrap_or_default();
    if input.rotation_token.is_some() {
        return Err(not_supported("RotationToken", "secrets are not rotated by functions yet"));
    }
    let value = Value::from_request(input.secret_string, input.secret_binary)?
        .ok_or_else(|| invalid_request("You must provide either SecretString or SecretBinary."))?;
    let token = require_token(input.client_request_token)?;
    let stages = input.version_stages.unwrap_or_else(|| vec![CURRENT.to_owned()]);
    service
        .deps
        .store
        .transact(|txn| {
            let (key, mut row) = require_live(txn, ctx, &secret_id)?;
            let added = service.add_version(txn, &key, &mut row, &token, &value, &stages, ctx.now)?;
            Ok(PutSecretValueResponse {
                arn: Some(key.arn(&row)),
                name: Some(key.name),
                version_id: Some(added.version_id),
                version_stages: Some(added.stages),
            })
        })
        .await
}

pub async fn update_secret(
    service: &SecretsManager,
    ctx: &RequestCtx,
    input: UpdateSecretRequest,
) -> Result<UpdateSecretResponse, Error> {
    let secret_id = input.secret_id.unwrap_or_default();
    check_type(input.r#type.as_deref())?;
    check_key(input.kms_key_id.as_deref())?;
    let value = match Value::from_request(input.secret_string, input.secret_binary)? {
        Some(value) => Some((require_token(input.client_request_token)?, value)),
        None => None,
    };
    let stages = [CURRENT.to_owned()];
    service
        .deps
        .store
        .transact(|txn| {
            let (key, mut row) = require_live(txn, ctx, &secret_id)?;
            if let Some(description) = &input.description {
                row.description = Some(description.clone()).filter(|text| !text.is_empty());
            }
            if let Some(id) = &input.kms_key_id {
                row.kms_key_id = Some(id.clone()).filter(|id| !id.is_empty());
            }
            row.last_changed_at = ctx.now;
            put_secret(txn, &key, &row)?;
            let version_id = match &value {
                Some((token, value)) => {
                    Some(service.add_version(txn, &key, &mut row, token, value, &stages, ctx.now)?.version_id)
                }
                None => None,
            };
            Ok(UpdateSecretResponse { arn: Some(key.arn(&row)), name: Some(key.name), version_id })
        })
        .await
}
