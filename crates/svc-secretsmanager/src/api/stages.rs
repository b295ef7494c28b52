//! UpdateSecretVersionStage.

use super::versions::relabel;
use crate::SecretsManager;
use crate::errors::{invalid_parameter, no_such_version};
use crate::plan::stages::{self, CURRENT, Stages};
use crate::tables::{put_secret, require_live, versions};
use api_secretsmanager::{UpdateSecretVersionStageRequest, UpdateSecretVersionStageResponse};
use kernel::{Error, RequestCtx};

pub async fn update_version_stage(
    service: &SecretsManager,
    ctx: &RequestCtx,
    input: UpdateSecretVersionStageRequest,
) -> Result<UpdateSecretVersionStageResponse, Error> {
    let secret_id = input.secret_id.unwrap_or_default();
    let label = input.version_stage.unwrap_or_default();
    let (from, to) = (input.remove_from_version_id, input.move_to_version_id);
    service
        .deps
        .store
        .transact(|txn| {
            let (key, mut row) = require_live(txn, ctx, &secret_id)?;
            let present = versions(txn, &key, &row)?;
            for id in from.iter().chain(&to) {
                if !present.iter().any(|(version, _)| version == id) {
                    return Err(no_such_version(id));
                }
            }
            let now: Stages = present.iter().map(|(id, version)| (id.clone(), version.stages.clone())).collect();
            check(&now, &label, from.as_deref(), to.as_deref())?;
            row.last_changed_at = ctx.now;
            put_secret(txn, &key, &row)?;
            relabel(txn, &key, &row, present, |stages| match (&from, &to) {
                (_, Some(to)) => stages::attach(stages, to, &label),
                (Some(from), None) => stages::detach(stages, from, &label),
                (None, None) => {}
            })?;
            Ok(UpdateSecretVersionStageResponse { arn: Some(key.arn(&row)), name: Some(key.name) })
        })
        .await
}

fn check(stages: &Stages, label: &str, from: Option<&str>, to: Option<&str>) -> Result<(), Error> {
    let holder = stages::holder(stages, label);
    match (from, to) {
        (None, None) => {
            Err(invalid_parameter("You must provide MoveToVersionId, RemoveFromVersionId, or both of them."))
        }
        (_, None) if label == CURRENT => Err(invalid_parameter(format!(
            "You can only move staging label {CURRENT} to a different secret version. It can't be completely removed."
        ))),
        (Some(from), _) if holder != Some(from) => Err(invalid_parameter(match holder {
            Some(holder) => {
                format!("Staging label {label} is attached to version {holder}, not to version {from}.")
            }
            None => format!("Staging label {label} is not attached to version {from}, nor to any other."),
        })),
        (None, to) if holder.is_some() && holder != to => Err(invalid_parameter(format!(
            "The parameter RemoveFromVersionId can't be empty. Staging label {label} is currently attached to version {}, so you must explicitly reference that version in RemoveFromVersionId.",
            holder.unwrap_or_default()
        ))),
        _ => Ok(()),
    }
}
