//! Blobs and manifests into a registry.

use super::auth::Scope;
use super::{Auth, RegistryClient, retry_delay};
use crate::builder::BuiltImage;
use crate::limits::MAX_ATTEMPTS;
use crate::manifest::Descriptor;
use crate::{Digest, ImageError, Reference};
use bytes::Bytes;
use reqwest::{Method, Response, header};

/// Blobs above this size go up in chunks of it, so that a broken connection costs no more than one.
const UPLOAD_CHUNK_BYTES: usize = 16 << 20;

impl RegistryClient {
    /// Whether the repository has the blob.
    pub async fn has_blob(&self, reference: &Reference, digest: &Digest, auth: &Auth) -> Result<bool, ImageError> {
        let what = format!("blob {digest} of {}", reference.repository());
        let path = format!("blobs/{digest}");
        match self.send(reference, auth, Scope::Push, &what, || self.request(Method::HEAD, reference, &path)).await {
            Ok(_) => Ok(true),
            Err(ImageError::NotFound { .. }) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Upload a blob unless the repository has it already. An upload that breaks off is begun anew, a bounded number of times.
    pub async fn push_blob(
        &self,
        reference: &Reference,
        digest: &Digest,
        content: Bytes,
        auth: &Auth,
    ) -> Result<(), ImageError> {
        let mut attempt = 1;
        loop {
            match self.push_blob_once(reference, digest, content.clone(), auth).await {
                Err(error) if error.is_transient() && attempt < MAX_ATTEMPTS => {
                    tracing::debug!(%error, attempt, "uploading again");
                    tokio::time::sleep(retry_delay(attempt)).await;
                    attempt += 1;
                }
                other => return other,
            }
        }
    }

    async fn push_blob_once(
        &self,
        reference: &Reference,
        digest: &Digest,
        content: Bytes,
        auth: &Auth,
    ) -> Result<(), ImageError> {
        if self.has_blob(reference, digest, auth).await? {
            return Ok(());
        }
        let what = format!("upload of blob {digest} to {}", reference.repository());
        let response = self
            .send(reference, auth, Scope::Push, &what, || {
                self.request(Method::POST, reference, "blobs/uploads/").header(header::CONTENT_LENGTH, 0)
            })
            .await?;
        let mut location = self.location(reference, &what, &response)?;
        let mut rest = content;
        if rest.len() > UPLOAD_CHUNK_BYTES {
            let mut offset = 0;
            while !rest.is_empty() {
                let chunk = rest.split_to(rest.len().min(UPLOAD_CHUNK_BYTES));
                let range = format!("{offset}-{}", offset + chunk.len() - 1);
                // Not repeated: a chunk that arrived without our knowing would not be accepted twice.
                let response = self.send_once(reference, auth, Scope::Push, &what, || {
                    self.request(Method::PATCH, reference, &location)
                        .header(header::CONTENT_TYPE, "application/octet-stream")
                        .header(header::CONTENT_RANGE, &range)
                        .body(chunk.clone())
                });
                location = self.location(reference, &what, &response.await?)?;
                offset += chunk.len();
            }
        }
        let separator = if location.contains('?') { '&' } else { '?' };
        let url = format!("{location}{separator}digest={digest}");
        self.send_once(reference, auth, Scope::Push, &what, || {
            self.request(Method::PUT, reference, &url)
                .header(header::CONTENT_TYPE, "application/octet-stream")
                .body(rest.clone())
        })
        .await?;
        Ok(())
    }

    /// Put a manifest or index under the reference's tag, or its digest if it has none.
    pub async fn push_manifest(
        &self,
        reference: &Reference,
        media_type: &str,
        content: Bytes,
        auth: &Auth,
    ) -> Result<Digest, ImageError> {
        let digest = Digest::of(&content);
        if let Some(expected) = reference.digest()
            && *expected != digest
        {
            return Err(ImageError::DigestMismatch {
                what: format!("the manifest for {reference}"),
                expected: expected.clone(),
                actual: digest,
            });
        }
        let what = format!("manifest {reference}");
        let path = format!("manifests/{}", reference.tag().unwrap_or(digest.as_str()));
        self.send(reference, auth, Scope::Push, &what, || {
            self.request(Method::PUT, reference, &path).header(header::CONTENT_TYPE, media_type).body(content.clone())
        })
        .await?;
        Ok(digest)
    }

    /// Push an image: its blobs, then its manifest.
    pub async fn push(&self, reference: &Reference, image: &BuiltImage, auth: &Auth) -> Result<Digest, ImageError> {
        for (Descriptor { digest, .. }, content) in &image.blobs {
            self.push_blob(reference, digest, content.clone().into(), auth).await?;
        }
        self.push_manifest(reference, image.media_type(), image.manifest.clone().into(), auth).await
    }

    /// The upload's address for the next request: absolute, or a path of the same registry.
    fn location(&self, reference: &Reference, what: &str, response: &Response) -> Result<String, ImageError> {
        let missing = |message: &str| ImageError::Registry {
            registry: reference.registry().to_owned(),
            what: what.to_owned(),
            status: response.status().as_u16(),
            message: message.to_owned(),
        };
        let location = response
            .headers()
            .get(header::LOCATION)
            .and_then(|v| v.to_str().ok())
            .ok_or_else(|| missing("its answer has no Location"))?;
        let url = response.url().join(location).map_err(|_| missing("its Location is no address"))?;
        // Credentials follow the Location, so it must not lead to another host; behind a Host header it may name that host.
        let endpoint = self.endpoint(reference);
        let ours = url.host_str() == response.url().host_str()
            && url.port_or_known_default() == response.url().port_or_known_default();
        let named = endpoint.host_header.as_deref().is_some_and(|h| h.split(':').next() == url.host_str());
        if !ours && !named {
            return Err(missing("its Location leads to another host"));
        }
        Ok(match url.query() {
            Some(query) => format!("{}?{query}", url.path()),
            None => url.path().to_owned(),
        })
    }
}
