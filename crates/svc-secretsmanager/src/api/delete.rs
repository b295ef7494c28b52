//! DeleteSecret and RestoreSecret.

use crate::SecretsManager;
use crate::errors::{invalid_parameter, marked_for_deletion, no_such_secret};
use crate::model::{Deletion, DeletionRow};
use crate::names::resolve;
use crate::tables::{DELETIONS, delete_for_good, put_secret, require};
use api_secretsmanager::{DeleteSecretRequest, DeleteSecretResponse, RestoreSecretRequest, RestoreSecretResponse};
use kernel::{Error, RequestCtx};

const DAY_MS: i64 = 24 * 3600 * 1000;
const WINDOW_DAYS_DEFAULT: i64 = 30;

pub async fn delete(
    service: &SecretsManager,
    ctx: &RequestCtx,
    input: DeleteSecretRequest,
) -> Result<DeleteSecretResponse, Error> {
    let secret_id = input.secret_id.unwrap_or_default();
    let force = input.force_delete_without_recovery == Some(true);
    let days = input.recovery_window_in_days;
    if force && days.is_some() {
        return Err(invalid_parameter(
            "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
        ));
    }
    if days.is_some_and(|days| !(7..=30).contains(&days)) {
        return Err(invalid_parameter("The RecoveryWindowInDays value must be between 7 and 30 days (inclusive)."));
    }
    let delete_at = ctx.now.plus_ms(days.unwrap_or(WINDOW_DAYS_DEFAULT) * DAY_MS);
    service
        .deps
        .store
        .transact(|txn| {
            let Some((key, mut row)) = resolve(txn, ctx, &secret_id)? else {
                if !force {
                    return Err(no_such_secret());
                }
                // So that a repeated call does not fail.
                let is_arn = secret_id.starts_with("arn:");
                return Ok(DeleteSecretResponse {
                    arn: is_arn.then(|| secret_id.clone()),
                    name: (!is_arn).then(|| secret_id.clone()),
                    deletion_date: Some(ctx.now),
                });
            };
            let arn = Some(key.arn(&row));
            if force {
                delete_for_good(txn, &key, &row)?;
                return Ok(DeleteSecretResponse { arn, name: Some(key.name), deletion_date: Some(ctx.now) });
            }
            if row.deletion.is_some() {
                return Err(marked_for_deletion());
            }
            row.deletion = Some(Deletion { delete_at });
            DELETIONS.put(txn, &(delete_at, &key.account, key.region, &key.name), &DeletionRow {})?;
            put_secret(txn, &key, &row)?;
            Ok(DeleteSecretResponse { arn, name: Some(key.name), deletion_date: Some(delete_at) })
        })
        .await
}

pub async fn restore(
    service: &SecretsManager,
    ctx: &RequestCtx,
    input: RestoreSecretRequest,
) -> Result<RestoreSecretResponse, Error> {
    let secret_id = input.secret_id.unwrap_or_default();
    service
        .deps
        .store
        .transact(|txn| {
            let (key, mut row) = require(txn, ctx, &secret_id)?;
            if let Some(deletion) = row.deletion.take() {
                DELETIONS.delete(txn, &(deletion.delete_at, &key.account, key.region, &key.name))?;
                put_secret(txn, &key, &row)?;
            }
            Ok(RestoreSecretResponse { arn: Some(key.arn(&row)), name: Some(key.name) })
        })
        .await
}
