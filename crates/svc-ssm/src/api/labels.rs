//! LabelParameterVersion and UnlabelParameterVersion.

use super::find_named;
use crate::Ssm;
use crate::errors::{no_such_parameter, no_such_version};
use crate::model::ParameterRow;
use crate::plan::labels::attach;
use crate::tables::{PARAMETERS, VERSIONS};
use api_ssm::{
    LabelParameterVersionRequest, LabelParameterVersionResult, UnlabelParameterVersionRequest,
    UnlabelParameterVersionResult,
};
use kernel::{Error, RequestCtx};
use store::Txn;

/// Changes the parameter whose `version` exists; the latest one if none is given. Answers what `change` answers.
async fn change<T>(
    ssm: &Ssm,
    ctx: &RequestCtx,
    name: &str,
    version: Option<i64>,
    change: impl Fn(&mut ParameterRow, u64) -> Result<T, Error>,
) -> Result<T, Error> {
    ssm.deps
        .store
        .transact(|txn: &mut Txn| {
            let (reference, mut row) = find_named(txn, ctx, name)?.ok_or_else(|| no_such_parameter(name))?;
            let version = version.map_or(row.latest_version, i64::cast_unsigned);
            if !VERSIONS.exists(txn, &(&ctx.account, ctx.region, &reference.name, version))? {
                return Err(no_such_version(&row.name, version.cast_signed()));
            }
            let answer = change(&mut row, version)?;
            PARAMETERS.put(txn, &(&ctx.account, ctx.region, &reference.name), &row)?;
            Ok(answer)
        })
        .await
}

pub async fn label(
    ssm: &Ssm,
    ctx: &RequestCtx,
    input: LabelParameterVersionRequest,
) -> Result<LabelParameterVersionResult, Error> {
    let wanted = input.labels.unwrap_or_default();
    change(ssm, ctx, &input.name.unwrap_or_default(), input.parameter_version, |row, version| {
        let (labels, invalid) = attach(&row.labels, version, &wanted);
        row.labels = labels.ok_or_else(|| {
            Error::api(
                "ParameterVersionLabelLimitExceeded",
                "A parameter version can have maximum 10 labels. Move one or more labels to another version and try again.",
            )
        })?;
        Ok(LabelParameterVersionResult {
            invalid_labels: Some(invalid),
            parameter_version: Some(version.cast_signed()),
        })
    })
    .await
}

pub async fn unlabel(
    ssm: &Ssm,
    ctx: &RequestCtx,
    input: UnlabelParameterVersionRequest,
) -> Result<UnlabelParameterVersionResult, Error> {
    let unwanted = input.labels.unwrap_or_default();
    change(ssm, ctx, &input.name.unwrap_or_default(), input.parameter_version, |row, version| {
        let (removed, invalid): (Vec<_>, Vec<_>) =
            unwanted.iter().cloned().partition(|label| row.labels.get(label) == Some(&version));
        row.labels.retain(|label, _| !removed.contains(label));
        Ok(UnlabelParameterVersionResult { removed_labels: Some(removed), invalid_labels: Some(invalid) })
    })
    .await
}
