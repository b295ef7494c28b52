//! Manifests and blobs out of a registry.

use super::auth::Scope;
use super::{Auth, RegistryClient, read_bounded, retry_delay, unreachable};
use crate::limits::{MAX_ATTEMPTS, MAX_MANIFEST_BYTES};
use crate::manifest::Descriptor;
use crate::{Digest, Hasher, ImageError, Manifest, Reference, media_type};
use bytes::Bytes;
use reqwest::{Method, Response, StatusCode, header};
use std::path::Path;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const COPY_BUFFER_BYTES: usize = 256 << 10;

/// A manifest, verified if it was asked for by digest.
#[derive(Clone, Debug)]
pub struct FetchedManifest {
    pub digest: Digest,
    pub bytes: Bytes,
    pub manifest: Manifest,
}

/// A blob being read, not yet verified.
pub struct BlobReader {
    response: Response,
    registry: String,
    what: String,
}

impl BlobReader {
    /// The next piece, or nothing at the end.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, ImageError> {
        self.response.chunk().await.map_err(|e| unreachable(&self.registry, &self.what, &e))
    }
}

impl RegistryClient {
    /// The manifest or index `reference` names.
    pub async fn manifest(&self, reference: &Reference, auth: &Auth) -> Result<FetchedManifest, ImageError> {
        let what = reference.to_string();
        let path = format!("manifests/{}", reference.manifest_reference());
        let response = self
            .send(reference, auth, Scope::Pull, &what, || {
                self.request(Method::GET, reference, &path).header(header::ACCEPT, media_type::MANIFESTS.join(", "))
            })
            .await?;
        let content_type =
            response.headers().get(header::CONTENT_TYPE).and_then(|v| v.to_str().ok()).map(str::to_owned);
        let body = read_bounded(response, MAX_MANIFEST_BYTES)
            .await
            .map_err(|e| unreachable(reference.registry(), &what, &e))?;
        let body = body.ok_or(ImageError::TooLarge {
            what: format!("the manifest of {what}"),
            limit: MAX_MANIFEST_BYTES,
            unit: "bytes",
        })?;
        let digest = Digest::of(&body);
        if let Some(expected) = reference.digest()
            && *expected != digest
        {
            return Err(ImageError::DigestMismatch { what, expected: expected.clone(), actual: digest });
        }
        let manifest = Manifest::parse(&body, content_type.as_deref())?;
        Ok(FetchedManifest { digest, bytes: body.into(), manifest })
    }

    /// A small blob (a configuration), verified.
    pub async fn small_blob(
        &self,
        reference: &Reference,
        descriptor: &Descriptor,
        auth: &Auth,
        limit_bytes: u64,
    ) -> Result<Bytes, ImageError> {
        let what = format!("blob {} of {reference}", descriptor.digest);
        if descriptor.size > limit_bytes {
            return Err(ImageError::TooLarge { what, limit: limit_bytes, unit: "bytes" });
        }
        let response = self.blob_response(reference, descriptor, auth, 0).await?;
        let body =
            read_bounded(response, descriptor.size).await.map_err(|e| unreachable(reference.registry(), &what, &e))?;
        let body = body.ok_or_else(|| ImageError::SizeMismatch {
            what: what.clone(),
            expected_bytes: descriptor.size,
            actual_bytes: descriptor.size + 1,
        })?;
        verify(&what, descriptor, body.len() as u64, Digest::of(&body))?;
        Ok(body.into())
    }

    /// Read a blob from `offset` on. Not verified: use [`Self::download_blob`] unless the caller verifies.
    pub async fn blob(
        &self,
        reference: &Reference,
        descriptor: &Descriptor,
        auth: &Auth,
        offset: u64,
    ) -> Result<BlobReader, ImageError> {
        let response = self.blob_response(reference, descriptor, auth, offset).await?;
        let what = format!("blob {} of {reference}", descriptor.digest);
        if offset > 0 && response.status() != StatusCode::PARTIAL_CONTENT {
            return Err(ImageError::Registry {
                registry: reference.registry().to_owned(),
                what,
                status: response.status().as_u16(),
                message: "it ignores ranges".to_owned(),
            });
        }
        Ok(BlobReader { response, registry: reference.registry().to_owned(), what })
    }

    async fn blob_response(
        &self,
        reference: &Reference,
        descriptor: &Descriptor,
        auth: &Auth,
        offset: u64,
    ) -> Result<Response, ImageError> {
        let what = format!("blob {} of {reference}", descriptor.digest);
        let path = format!("blobs/{}", descriptor.digest);
        let build = || {
            let request = self.request(Method::GET, reference, &path);
            if offset > 0 { request.header(header::RANGE, format!("bytes={offset}-")) } else { request }
        };
        self.send(reference, auth, Scope::Pull, &what, build).await
    }

    /// Download a blob into the file `path`, verified by size and digest.
    ///
    /// What `path` already holds is taken for the beginning of the blob, and a connection that breaks is resumed, both by `Range`.
    /// A file whose digest turns out wrong is removed.
    pub async fn download_blob(
        &self,
        reference: &Reference,
        descriptor: &Descriptor,
        auth: &Auth,
        path: &Path,
    ) -> Result<(), ImageError> {
        let what = format!("blob {} of {reference}", descriptor.digest);
        let io = |action: &'static str| move |e: std::io::Error| ImageError::io(action, path, e);
        let mut file = tokio::fs::OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(path)
            .await
            .map_err(io("open"))?;
        let mut hasher = Hasher::default();
        let mut have = 0;
        let mut buffer = vec![0; COPY_BUFFER_BYTES];
        loop {
            let n = file.read(&mut buffer).await.map_err(io("read"))?;
            if n == 0 {
                break;
            }
            have += n as u64;
            hasher.update(&buffer[..n]);
        }
        let mut attempt = 0;
        while have < descriptor.size {
            attempt += 1;
            let before = have;
            let result = self.download_rest(reference, descriptor, auth, path, &mut file, &mut hasher, &mut have).await;
            // The file is behind `have` until this.
            file.flush().await.map_err(io("write"))?;
            match result {
                Ok(()) => {}
                Err(error) if error.is_transient() && (have > before || attempt < MAX_ATTEMPTS) => {
                    if have > before {
                        // What moves forward, however slowly, is bounded by the blob's size.
                        attempt = 1;
                    }
                    tracing::debug!(%error, have, "resuming a download");
                    tokio::time::sleep(retry_delay(attempt)).await;
                }
                Err(error) => return Err(error),
            }
        }
        let verified = verify(&what, descriptor, have, hasher.finish());
        if verified.is_err() {
            let _ = tokio::fs::remove_file(path).await;
        }
        verified
    }

    async fn download_rest(
        &self,
        reference: &Reference,
        descriptor: &Descriptor,
        auth: &Auth,
        path: &Path,
        file: &mut tokio::fs::File,
        hasher: &mut Hasher,
        have: &mut u64,
    ) -> Result<(), ImageError> {
        let what = format!("blob {} of {reference}", descriptor.digest);
        let mut response = self.blob_response(reference, descriptor, auth, *have).await?;
        // A registry that ignores Range sends all of it: what is there already is passed over.
        let mut skip = if response.status() == StatusCode::PARTIAL_CONTENT { 0 } else { *have };
        while let Some(mut chunk) = response.chunk().await.map_err(|e| unreachable(reference.registry(), &what, &e))? {
            let skipped = skip.min(chunk.len() as u64);
            skip -= skipped;
            let chunk = chunk.split_off(skipped as usize);
            if *have + chunk.len() as u64 > descriptor.size {
                return Err(ImageError::SizeMismatch {
                    what,
                    expected_bytes: descriptor.size,
                    actual_bytes: *have + chunk.len() as u64,
                });
            }
            file.write_all(&chunk).await.map_err(|e| ImageError::io("write", path, e))?;
            hasher.update(&chunk);
            *have += chunk.len() as u64;
        }
        if *have < descriptor.size {
            // The end of an answer shorter than the blob is a broken connection to us: the next attempt asks for the rest.
            return Err(ImageError::Unreachable {
                registry: reference.registry().to_owned(),
                what,
                message: format!("the answer ended after {have} of {} bytes", descriptor.size),
            });
        }
        Ok(())
    }
}

fn verify(what: &str, descriptor: &Descriptor, actual_bytes: u64, actual: Digest) -> Result<(), ImageError> {
    if actual_bytes != descriptor.size {
        return Err(ImageError::SizeMismatch { what: what.to_owned(), expected_bytes: descriptor.size, actual_bytes });
    }
    if actual != descriptor.digest {
        return Err(ImageError::DigestMismatch { what: what.to_owned(), expected: descriptor.digest.clone(), actual });
    }
    Ok(())
}
