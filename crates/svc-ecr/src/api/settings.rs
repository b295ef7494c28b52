//! Settings of a repository that can be changed after it was made.

use super::{require, view};
use crate::Ecr;
use crate::convert;
use crate::errors::not_supported;
use crate::names::own_registry;
use crate::tables::REPOSITORIES;
use api_ecr as shapes;
use kernel::{Error, RequestCtx};

pub async fn put_tag_mutability(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::PutImageTagMutabilityRequest,
) -> Result<shapes::PutImageTagMutabilityResponse, Error> {
    own_registry(ctx, input.registry_id.as_deref())?;
    let name = input.repository_name.unwrap_or_default();
    let mutability =
        convert::mutability_row(input.image_tag_mutability.as_deref(), input.image_tag_mutability_exclusion_filters)?;
    ecr.deps
        .store
        .transact(|txn| -> Result<(), Error> {
            let mut row = require(txn, ctx, &name)?;
            row.mutability = mutability.clone();
            Ok(REPOSITORIES.put(txn, &(&ctx.account, ctx.region, name.as_str()), &row)?)
        })
        .await?;
    Ok(shapes::PutImageTagMutabilityResponse {
        image_tag_mutability: Some(convert::mutability(&mutability).to_owned()),
        image_tag_mutability_exclusion_filters: convert::exclusion_filters(&mutability),
        registry_id: Some(ctx.account.to_string()),
        repository_name: Some(name),
    })
}

/// Nothing scans images, so scanning can be switched off and not on.
pub async fn put_scanning(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::PutImageScanningConfigurationRequest,
) -> Result<shapes::PutImageScanningConfigurationResponse, Error> {
    let name = input.repository_name.unwrap_or_default();
    view(ecr, ctx, input.registry_id.as_deref(), &name)?;
    if input.image_scanning_configuration.and_then(|c| c.scan_on_push) == Some(true) {
        return Err(not_supported("scanOnPush true (nothing scans images)"));
    }
    Ok(shapes::PutImageScanningConfigurationResponse {
        image_scanning_configuration: Some(shapes::ImageScanningConfiguration { scan_on_push: Some(false) }),
        registry_id: Some(ctx.account.to_string()),
        repository_name: Some(name),
    })
}
