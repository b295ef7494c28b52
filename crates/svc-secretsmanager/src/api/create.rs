//! CreateSecret.

use super::{check_key, check_type};
use crate::SecretsManager;
use crate::convert::tag_pairs;
use crate::errors::{bad_tags, invalid_request, not_supported};
use crate::model::SecretRow;
use crate::names::{SecretKey, is_valid, new_suffix};
use crate::plan::stages::CURRENT;
use crate::tables::{SECRETS, VERSIONS, put_secret};
use crate::values::{Value, require_token};
use api_secretsmanager::{CreateSecretRequest, CreateSecretResponse};
use kernel::tags::{self, Tags};
use kernel::{Error, RequestCtx};

pub async fn create(
    service: &SecretsManager,
    ctx: &RequestCtx,
    input: CreateSecretRequest,
) -> Result<CreateSecretResponse, Error> {
    let name = input.name.unwrap_or_default();
    if !is_valid(&name) {
        return Err(Error::api(
            "ValidationException",
            "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!",
        ));
    }
    if input.add_replica_regions.is_some() {
        return Err(not_supported("AddReplicaRegions", "secrets are not replicated yet"));
    }
    if input.force_overwrite_replica_secret == Some(true) {
        return Err(not_supported("ForceOverwriteReplicaSecret", "secrets are not replicated yet"));
    }
    check_type(input.r#type.as_deref())?;
    check_key(input.kms_key_id.as_deref())?;
    let tags = tags::merge(&Tags::new(), tag_pairs(input.tags)).map_err(|error| bad_tags(&error))?;
    let value = match Value::from_request(input.secret_string, input.secret_binary)? {
        Some(value) => Some((require_token(input.client_request_token)?, value)),
        None => None,
    };
    let key = SecretKey { account: ctx.account.clone(), region: ctx.region, name };
    let fresh = SecretRow {
        arn_suffix: new_suffix(&*service.deps.rng),
        description: input.description.filter(|text| !text.is_empty()),
        kms_key_id: input.kms_key_id.filter(|id| !id.is_empty()),
        created_at: ctx.now,
        last_changed_at: ctx.now,
        last_accessed_day: None,
        deletion: None,
        tags,
        policy: None,
    };
    let stages = [CURRENT.to_owned()];
    service
        .deps
        .store
        .transact(|txn| {
            let mut row = match SECRETS.get(txn, &(&key.account, key.region, &key.name))? {
                None => fresh.clone(),
                Some(row) if row.deletion.is_some() => {
                    return Err(invalid_request(
                        "You can't create this secret because a secret with this name is already scheduled for deletion.",
                    ));
                }
                // The same call once more answers what the first one made.
                Some(row) => {
                    let unique = key.unique_name(&row);
                    let again = match &value {
                        Some((token, _)) => VERSIONS.exists(txn, &(&key.account, key.region, &unique, token))?,
                        None => false,
                    };
                    if !again {
                        let message = format!("The operation failed because the secret {} already exists.", key.name);
                        return Err(Error::api("ResourceExistsException", message));
                    }
                    row
                }
            };
            let version_id = match &value {
                Some((token, value)) => {
                    Some(service.add_version(txn, &key, &mut row, token, value, &stages, ctx.now)?.version_id)
                }
                None => {
                    put_secret(txn, &key, &row)?;
                    None
                }
            };
            Ok(CreateSecretResponse {
                arn: Some(key.arn(&row)),
                name: Some(key.name.clone()),
                version_id,
                replication_status: None,
            })
        })
        .await
}
