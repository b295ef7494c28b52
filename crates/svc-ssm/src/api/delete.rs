//! DeleteParameter and DeleteParameters.

use super::find_named;
use crate::Ssm;
use crate::errors::no_such_parameter;
use crate::tables;
use api_ssm::{DeleteParameterRequest, DeleteParameterResult, DeleteParametersRequest, DeleteParametersResult};
use kernel::{Error, RequestCtx};
use store::Txn;

fn delete(txn: &mut Txn, ctx: &RequestCtx, text: &str) -> Result<bool, Error> {
    let found = find_named(txn, ctx, text)?.filter(|(reference, _)| reference.selector.is_none());
    let Some((reference, row)) = found else { return Ok(false) };
    tables::delete(txn, &ctx.account, ctx.region, &reference.name, &row)?;
    Ok(true)
}

pub async fn delete_parameter(
    ssm: &Ssm,
    ctx: &RequestCtx,
    input: DeleteParameterRequest,
) -> Result<DeleteParameterResult, Error> {
    let name = input.name.unwrap_or_default();
    let deleted = ssm.deps.store.transact(|txn| delete(txn, ctx, &name)).await?;
    if deleted { Ok(DeleteParameterResult {}) } else { Err(no_such_parameter(&name)) }
}

pub async fn delete_parameters(
    ssm: &Ssm,
    ctx: &RequestCtx,
    input: DeleteParametersRequest,
) -> Result<DeleteParametersResult, Error> {
    let names = input.names.unwrap_or_default();
    ssm.deps
        .store
        .transact(|txn| {
            let (mut deleted, mut invalid) = (Vec::new(), Vec::new());
            for name in &names {
                let list = if delete(txn, ctx, name)? { &mut deleted } else { &mut invalid };
                list.push(name.clone());
            }
            Ok(DeleteParametersResult { deleted_parameters: Some(deleted), invalid_parameters: Some(invalid) })
        })
        .await
}
