//! `PutImage`.

use super::images::is_tag;
use super::require;
use crate::Ecr;
use crate::convert::image_id;
use crate::errors::invalid;
use crate::images::{self, ImageChangeError, Put, list};
use crate::names::own_registry;
use api_ecr as shapes;
use base::AccountId;
use kernel::{Error, RequestCtx};
use oci_registry::ManifestToStore;

/// Keeps a manifest whose layers were uploaded before, and sets its tag.
pub async fn put_image(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::PutImageRequest,
) -> Result<shapes::PutImageResponse, Error> {
    own_registry(ctx, input.registry_id.as_deref())?;
    let name = input.repository_name.unwrap_or_default();
    let tag = input.image_tag;
    if let Some(tag) = tag.as_deref().filter(|tag| !is_tag(tag)) {
        return Err(invalid(format!(
            "Invalid parameter at 'imageTag' failed to satisfy constraint: 'must be up to 128 letters, digits, _, . and -, and not begin with . or -' (it is '{tag}')"
        )));
    }
    let text = input.image_manifest.unwrap_or_default();
    let media_type = input.image_manifest_media_type;
    let image = ManifestToStore::parse(text.clone().into(), media_type.as_deref(), tag.clone())
        .map_err(|e| change_failed(ImageChangeError::Invalid(e.to_string()), &ctx.account, &name))?;
    let digest = image.manifest.digest.clone();
    if let Some(stated) = input.image_digest.filter(|stated| *stated != digest.as_str()) {
        return Err(Error::api(
            "ImageDigestDoesNotMatchException",
            format!("The digest '{stated}' does not match the digest '{digest}' of the image manifest"),
        ));
    }
    ecr.deps
        .store
        .transact(|txn| -> Result<(), Error> {
            let repository = require(txn, ctx, &name)?;
            let put = images::put(txn, &name, &repository, &image, ctx.now)
                .map_err(|e| change_failed(e, &ctx.account, &name))?;
            if put == (Put { new_image: false, tag_set: false }) {
                let tag = tag.as_ref().map(|tag| format!(" and tag '{tag}'")).unwrap_or_default();
                return Err(Error::api(
                    "ImageAlreadyExistsException",
                    format!(
                        "Image with digest '{digest}'{tag} already exists in the repository with name '{name}' in registry with id '{}'",
                        ctx.account
                    ),
                ));
            }
            Ok(())
        })
        .await?;
    Ok(shapes::PutImageResponse {
        image: Some(shapes::Image {
            image_id: Some(image_id(Some(&digest), tag.as_deref())),
            image_manifest: Some(text),
            image_manifest_media_type: Some(image.manifest.media_type),
            registry_id: Some(ctx.account.to_string()),
            repository_name: Some(name),
        }),
    })
}

/// A refusal in the API's words.
pub fn change_failed(error: ImageChangeError, account: &AccountId, name: &str) -> Error {
    let missing = |kind: &str, digests: &[oci_registry::Digest]| {
        format!(
            "{kind} with digests '[{}]' required for pushing image into repository with name '{name}' in the registry with id '{account}' do not exist",
            list(digests)
        )
    };
    match error {
        ImageChangeError::Store(error) => error.into(),
        ImageChangeError::LayersNotFound(digests) => Error::api("LayersNotFoundException", missing("Layers", &digests)),
        ImageChangeError::ImagesNotFound(digests) => {
            Error::api("ReferencedImagesNotFoundException", missing("Images", &digests))
        }
        ImageChangeError::TagImmutable { .. } => Error::api("ImageTagAlreadyExistsException", error.to_string()),
        ImageChangeError::TooManyImages | ImageChangeError::TooManyTags => {
            Error::api("LimitExceededException", error.to_string())
        }
        ImageChangeError::Invalid(_) | ImageChangeError::LayerSize { .. } | ImageChangeError::Listed(_) => {
            invalid(format!("Invalid parameter at 'imageManifest' failed to satisfy constraint: '{error}'"))
        }
    }
}
