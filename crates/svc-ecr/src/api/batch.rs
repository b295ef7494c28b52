//! Reading several images or layers at once.

use super::images::{NoImage, identify};
use super::{registry, view};
use crate::Ecr;
use crate::convert::image_id;
use crate::errors::invalid;
use crate::tables::{IMAGES, LINKS, MANIFESTS};
use api_ecr as shapes;
use kernel::{Error, RequestCtx};
use oci_registry::{Digest, Metadata};

/// Manifests in one answer, bytes: a hundred of the largest would be 400 MiB.
const MANIFESTS_BYTES_MAX: usize = 64 << 20;

fn image_failure(wanted: shapes::ImageIdentifier, why: NoImage) -> shapes::ImageFailure {
    shapes::ImageFailure {
        failure_code: Some(why.code.to_owned()),
        failure_reason: Some(why.reason),
        image_id: Some(wanted),
    }
}

/// Manifests, byte for byte. Nothing is converted: an image of a type that the caller does not accept is a failure.
pub async fn get_images(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::BatchGetImageRequest,
) -> Result<shapes::BatchGetImageResponse, Error> {
    let name = input.repository_name.unwrap_or_default();
    let (reader, repository) = view(ecr, ctx, input.registry_id.as_deref(), &name)?;
    let id = repository.repository_id.as_str();
    let accepted = input.accepted_media_types.unwrap_or_default();
    let (mut images, mut failures) = (Vec::new(), Vec::new());
    let mut pulled = Vec::new();
    let mut manifests_bytes = 0;
    for wanted in input.image_ids.unwrap_or_default() {
        let digest = match identify(&reader, id, &wanted)? {
            Ok(digest) => digest,
            Err(why) => {
                failures.push(image_failure(wanted, why));
                continue;
            }
        };
        let key = (id, digest.as_str());
        let (Some(image), Some(manifest)) = (IMAGES.get(&reader, &key)?, MANIFESTS.get(&reader, &key)?) else {
            continue;
        };
        if !accepted.is_empty() && !accepted.contains(&image.media_type) {
            let reason = format!("Requested image not found in an accepted media type: it is {}", image.media_type);
            let code = shapes::image_failure_code::IMAGE_NOT_FOUND;
            failures.push(image_failure(wanted, NoImage { code, reason }));
            continue;
        }
        manifests_bytes += manifest.text.len();
        if manifests_bytes > MANIFESTS_BYTES_MAX {
            return Err(invalid(format!(
                "Invalid parameter at 'imageIds': the manifests of these images have more than {MANIFESTS_BYTES_MAX} bytes; ask for fewer images at a time"
            )));
        }
        images.push(shapes::Image {
            image_id: Some(image_id(Some(&digest), wanted.image_tag.as_deref())),
            image_manifest: Some(manifest.text),
            image_manifest_media_type: Some(image.media_type),
            registry_id: Some(ctx.account.to_string()),
            repository_name: Some(name.clone()),
        });
        pulled.push(digest);
    }
    for digest in &pulled {
        ecr.record_pull(&registry(ctx), &name, digest).await;
    }
    Ok(shapes::BatchGetImageResponse { images: Some(images), failures: Some(failures) })
}

pub async fn check_layers(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::BatchCheckLayerAvailabilityRequest,
) -> Result<shapes::BatchCheckLayerAvailabilityResponse, Error> {
    let name = input.repository_name.unwrap_or_default();
    let (reader, repository) = view(ecr, ctx, input.registry_id.as_deref(), &name)?;
    let id = repository.repository_id.as_str();
    let (mut layers, mut failures) = (Vec::new(), Vec::new());
    for text in input.layer_digests.unwrap_or_default() {
        let digest = match text.parse::<Digest>() {
            Ok(digest) => digest,
            Err(error) => {
                let (code, reason) = match text.is_empty() {
                    true => (shapes::layer_failure_code::MISSING_LAYER_DIGEST, "The layer digest is empty".to_owned()),
                    false => (shapes::layer_failure_code::INVALID_LAYER_DIGEST, error.to_string()),
                };
                failures.push(shapes::LayerFailure {
                    failure_code: Some(code.to_owned()),
                    failure_reason: Some(reason),
                    layer_digest: Some(text),
                });
                continue;
            }
        };
        let link = LINKS.get(&reader, &(id, digest.as_str()))?;
        let availability = match link {
            Some(_) => shapes::layer_availability::AVAILABLE,
            None => shapes::layer_availability::UNAVAILABLE,
        };
        layers.push(shapes::Layer {
            layer_availability: Some(availability.to_owned()),
            layer_digest: Some(text),
            layer_size: link.and_then(|link| i64::try_from(link.size_bytes).ok()),
            // Told by manifests, not by layers.
            media_type: None,
        });
    }
    Ok(shapes::BatchCheckLayerAvailabilityResponse { layers: Some(layers), failures: Some(failures) })
}
