//! `BatchDeleteImage`.

use super::images::identify;
use super::require;
use crate::Ecr;
use crate::convert::image_id;
use crate::images::{self, ImageChangeError};
use crate::names::own_registry;
use api_ecr as shapes;
use kernel::{Error, RequestCtx};
use oci_registry::Digest;
use store::Txn;

#[derive(Default)]
struct Outcome {
    deleted: Vec<shapes::ImageIdentifier>,
    failures: Vec<shapes::ImageFailure>,
}

/// By digest, an image goes with all its tags; by tag, the tag goes, and with the last tag the image. All in one transaction; what
/// cannot be deleted is told among the failures.
pub async fn batch_delete_image(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::BatchDeleteImageRequest,
) -> Result<shapes::BatchDeleteImageResponse, Error> {
    own_registry(ctx, input.registry_id.as_deref())?;
    let name = input.repository_name.unwrap_or_default();
    let wanted = input.image_ids.unwrap_or_default();
    let outcome = ecr
        .deps
        .store
        .transact(|txn| -> Result<Outcome, Error> {
            let id = require(txn, ctx, &name)?.repository_id;
            let mut outcome = Outcome::default();
            for wanted in &wanted {
                match identify(txn, &id, wanted)? {
                    Ok(digest) => delete(txn, ctx, &id, wanted, &digest, &mut outcome)?,
                    Err(why) => outcome.failures.push(shapes::ImageFailure {
                        failure_code: Some(why.code.to_owned()),
                        failure_reason: Some(why.reason),
                        image_id: Some(wanted.clone()),
                    }),
                }
            }
            Ok(outcome)
        })
        .await?;
    Ok(shapes::BatchDeleteImageResponse { image_ids: Some(outcome.deleted), failures: Some(outcome.failures) })
}

fn delete(
    txn: &mut Txn,
    ctx: &RequestCtx,
    id: &str,
    wanted: &shapes::ImageIdentifier,
    digest: &Digest,
    outcome: &mut Outcome,
) -> Result<(), Error> {
    if let Some(tag) = &wanted.image_tag
        && images::tags_of(txn, id, digest)?.iter().any(|other| other != tag)
    {
        images::remove_tag(txn, id, tag)?;
        outcome.deleted.push(image_id(Some(digest), Some(tag)));
        return Ok(());
    }
    match images::remove_image(txn, id, digest, ctx.now) {
        Ok(Some(tags)) if tags.is_empty() => outcome.deleted.push(image_id(Some(digest), None)),
        Ok(tags) => {
            outcome.deleted.extend(tags.unwrap_or_default().iter().map(|tag| image_id(Some(digest), Some(tag))));
        }
        Err(error @ ImageChangeError::Listed(_)) => outcome.failures.push(shapes::ImageFailure {
            failure_code: Some(shapes::image_failure_code::IMAGE_REFERENCED_BY_MANIFEST_LIST.to_owned()),
            failure_reason: Some(error.to_string()),
            image_id: Some(wanted.clone()),
        }),
        Err(error) => return Err(super::put_image::change_failed(error, &ctx.account, "")),
    }
    Ok(())
}
