//! Uploading layers through the API, and the addresses of layers.

use super::{registry, registry_failed, require, view};
use crate::errors::{invalid, upload_not_found};
use crate::names::repository_uri;
use crate::router::LAYER_PARAMETER;
use crate::tables::LINKS;
use crate::tokens::{LAYER_URL_LIFETIME_S, LayerClaim};
use crate::{Ecr, images};
use api_ecr as shapes;
use aws_wire::ApiError;
use futures::stream;
use kernel::{Error, RequestCtx};
use oci_registry::{Digest, ErrorCode, RegistryError, UploadOwner};

/// The size of part that clients are asked for, bytes: as large as one may be.
pub const PART_BYTES: i64 = 20 << 20;

fn owner(ctx: &RequestCtx, name: &str) -> UploadOwner {
    UploadOwner::new(&registry(ctx), name)
}

/// What the blob store says of an upload, in the API's words.
fn upload_failed(error: RegistryError, ctx: &RequestCtx, name: &str, upload_id: &str) -> Error {
    match error.code {
        ErrorCode::BlobUploadUnknown => upload_not_found(upload_id, name, &ctx.account),
        ErrorCode::TooManyRequests => Error::api("LimitExceededException", error.message),
        ErrorCode::DigestInvalid => Error::api("InvalidLayerException", error.message),
        ErrorCode::SizeInvalid => invalid(error.message),
        _ => registry_failed(error),
    }
}

pub async fn initiate(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::InitiateLayerUploadRequest,
) -> Result<shapes::InitiateLayerUploadResponse, Error> {
    let name = input.repository_name.unwrap_or_default();
    view(ecr, ctx, input.registry_id.as_deref(), &name)?;
    let begun = ecr.blobs.begin_upload(&owner(ctx, &name)).await;
    let upload_id = begun.map_err(|e| upload_failed(e, ctx, &name, ""))?;
    Ok(shapes::InitiateLayerUploadResponse { part_size: Some(PART_BYTES), upload_id: Some(upload_id) })
}

/// Parts come in order. One that does not begin where the upload ends is refused with the last byte that arrived; the upload stays.
pub async fn upload_part(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::UploadLayerPartRequest,
) -> Result<shapes::UploadLayerPartResponse, Error> {
    let name = input.repository_name.unwrap_or_default();
    view(ecr, ctx, input.registry_id.as_deref(), &name)?;
    let upload_id = input.upload_id.unwrap_or_default();
    let content = input.layer_part_blob.unwrap_or_default();
    let owner = owner(ctx, &name);
    let (first, last) = (input.part_first_byte.unwrap_or_default(), input.part_last_byte.unwrap_or_default());
    let length = content.len() as u64;
    let stated = last.checked_sub(first).and_then(|n| n.checked_add(1)).and_then(|n| u64::try_from(n).ok());
    let refused = async |why: String| {
        let received = match ecr.blobs.upload_size(&upload_id, &owner).await {
            Ok(received) => received,
            Err(error) => return upload_failed(error, ctx, &name, &upload_id),
        };
        let message = format!(
            "The layer part could not be added to the upload with id '{upload_id}' in the repository with name '{name}': {why}; {received} bytes have arrived"
        );
        ApiError::new("InvalidLayerPartException", message)
            .field("registryId", aws_wire::Value::String(ctx.account.to_string()))
            .field("repositoryName", aws_wire::Value::String(name.clone()))
            .field("uploadId", aws_wire::Value::String(upload_id.clone()))
            // -1 while nothing has arrived: byte 0 would be one.
            .field("lastValidByteReceived", aws_wire::Value::Integer(received as i64 - 1))
            .into()
    };
    let Ok(offset) = u64::try_from(first) else {
        return Err(refused(format!("partFirstByte {first} is negative")).await);
    };
    if stated != Some(length) || length == 0 {
        return Err(refused(format!("bytes {first} to {last} were announced, {length} bytes came")).await);
    }
    let content = stream::iter([Ok(content)]);
    match ecr.blobs.append(&upload_id, &owner, Some(offset), Some(length), content).await {
        Ok(_) => Ok(shapes::UploadLayerPartResponse {
            last_byte_received: Some(last),
            registry_id: Some(ctx.account.to_string()),
            repository_name: Some(name),
            upload_id: Some(upload_id),
        }),
        Err(error) if matches!(error.code, ErrorCode::RangeInvalid | ErrorCode::BlobUploadInvalid) => {
            Err(refused(error.message).await)
        }
        Err(error) => Err(upload_failed(error, ctx, &name, &upload_id)),
    }
}

/// Parts of any size make a layer; ECR wants all but the last to have 5 MiB.
pub async fn complete(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::CompleteLayerUploadRequest,
) -> Result<shapes::CompleteLayerUploadResponse, Error> {
    let name = input.repository_name.unwrap_or_default();
    let (reader, repository) = view(ecr, ctx, input.registry_id.as_deref(), &name)?;
    let upload_id = input.upload_id.unwrap_or_default();
    let owner = owner(ctx, &name);
    let digests = input.layer_digests.unwrap_or_default();
    let [digest] = digests.as_slice() else {
        return Err(invalid(
            "Invalid parameter at 'layerDigests' failed to satisfy constraint: 'must be one sha256 digest'",
        ));
    };
    let digest: Digest = digest
        .parse()
        .map_err(|e| invalid(format!("Invalid parameter at 'layerDigests' failed to satisfy constraint: '{e}'")))?;
    let failed = |error| upload_failed(error, ctx, &name, &upload_id);
    if ecr.blobs.upload_size(&upload_id, &owner).await.map_err(failed)? == 0 {
        return Err(Error::api(
            "EmptyUploadException",
            format!("The upload with id '{upload_id}' has received no layer parts"),
        ));
    }
    if LINKS.exists(&reader, &(repository.repository_id.as_str(), digest.as_str()))? {
        ecr.blobs.cancel_upload(&upload_id, &owner).await.map_err(failed)?;
        return Err(Error::api(
            "LayerAlreadyExistsException",
            format!(
                "The layer with digest '{digest}' already exists in the repository with name '{name}' in the registry with id '{}'",
                ctx.account
            ),
        ));
    }
    // Held until it is linked, so that no sweep takes it in between.
    let blob = ecr.blobs.finish_upload(&upload_id, &owner, &digest).await.map_err(failed)?;
    ecr.deps
        .store
        .transact(|txn| -> Result<(), Error> {
            let id = require(txn, ctx, &name)?.repository_id;
            Ok(images::link(txn, &id, &blob.digest, blob.size, ctx.now)?)
        })
        .await?;
    Ok(shapes::CompleteLayerUploadResponse {
        layer_digest: Some(digest.to_string()),
        registry_id: Some(ctx.account.to_string()),
        repository_name: Some(name),
        upload_id: Some(upload_id),
    })
}

/// An address on the registry that opens this layer, with no other credentials, for an hour.
pub async fn download_url(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::GetDownloadUrlForLayerRequest,
) -> Result<shapes::GetDownloadUrlForLayerResponse, Error> {
    let name = input.repository_name.unwrap_or_default();
    let (reader, repository) = view(ecr, ctx, input.registry_id.as_deref(), &name)?;
    let text = input.layer_digest.unwrap_or_default();
    let digest: Digest = text
        .parse()
        .map_err(|e| invalid(format!("Invalid parameter at 'layerDigest' failed to satisfy constraint: '{e}'")))?;
    if !LINKS.exists(&reader, &(repository.repository_id.as_str(), digest.as_str()))? {
        return Err(Error::api(
            "LayersNotFoundException",
            format!(
                "The layer with digest '{digest}' does not exist in the repository with name '{name}' in the registry with id '{}'",
                ctx.account
            ),
        ));
    }
    let layer = LayerClaim { repository: name.clone(), digest: digest.clone() };
    let (token, _) = ecr.issue_token(ctx, &ctx.account, LAYER_URL_LIFETIME_S, Some(layer)).await?;
    let uri = repository_uri(&ecr.deps.endpoints, ctx.region, "v2");
    Ok(shapes::GetDownloadUrlForLayerResponse {
        download_url: Some(format!("http://{uri}/{name}/blobs/{digest}?{LAYER_PARAMETER}={token}")),
        layer_digest: Some(text),
    })
}
