//! Answers to requests of the distribution specification.

use crate::metadata::{Action, ManifestKey, ManifestToStore, RegistryId};
use crate::routes::{RegistryState, Target, percent_decode, query};
use crate::uploads::UploadOwner;
use crate::{ErrorCode, MAX_MANIFEST_BYTES, MAX_PER_PAGE, REPOSITORIES_PER_PAGE, RegistryError};
use axum::body::Body;
use axum::response::Response;
use futures::TryStreamExt;
use http::request::Parts;
use http::{HeaderName, Method, StatusCode, header};
use oci_image::{Descriptor, Digest, Reference};
use serde_json::json;
use std::ops::Range;

const CONTENT_DIGEST: HeaderName = HeaderName::from_static("docker-content-digest");
const UPLOAD_UUID: HeaderName = HeaderName::from_static("docker-upload-uuid");

/// One request on its way to its answer.
pub struct Request {
    pub state: RegistryState,
    pub registry: RegistryId,
    pub parts: Parts,
}

/// An upload from its beginning to its end.
const UPLOAD: &[Action] = &[Action::BeginUpload, Action::UploadPart, Action::FinishUpload];

type Answer = Result<Response, RegistryError>;

fn respond(status: StatusCode, headers: &[(HeaderName, String)], body: Body) -> Answer {
    let mut builder = Response::builder().status(status);
    for (name, value) in headers {
        builder = builder.header(name, value);
    }
    builder.body(body).map_err(|e| RegistryError::internal("answer", e))
}

fn upload_path(repository: &str, id: &str) -> String {
    format!("/v2/{repository}/blobs/uploads/{id}")
}

/// `Range` of an upload: its last byte, by which an empty one can not be told from one of one byte; clients know.
fn upload_range(size: u64) -> String {
    format!("0-{}", size.saturating_sub(1))
}

fn parse_digest(text: &str) -> Result<Digest, RegistryError> {
    text.parse().map_err(|e: oci_image::DigestError| RegistryError::new(ErrorCode::DigestInvalid, e.to_string()))
}

fn is_tag(tag: &str) -> bool {
    Reference::new("localhost", "x", Some(tag), None).is_ok()
}

impl Request {
    pub async fn answer(self, target: Target, body: Body) -> Answer {
        if let Target::Blob { repository, .. }
        | Target::NewUpload { repository }
        | Target::Upload { repository, .. }
        | Target::Manifest { repository, .. }
        | Target::Tags { repository } = &target
            && Reference::new("localhost", repository, None, None).is_err()
        {
            return Err(RegistryError::new(
                ErrorCode::NameInvalid,
                "the repository's name must be lower-case letters, digits and separators (., _, -) in components divided by /",
            ));
        }
        match (self.parts.method.clone(), target) {
            (Method::GET | Method::HEAD, Target::Base) => {
                self.authorize(&[Action::Ping], "").await?;
                respond(StatusCode::OK, &[(header::CONTENT_TYPE, "application/json".to_owned())], Body::from("{}"))
            }
            (Method::GET, Target::Catalog) => self.list_repositories().await,
            (method @ (Method::GET | Method::HEAD), Target::Blob { repository, digest }) => {
                self.get_blob(&repository, &digest, method == Method::HEAD).await
            }
            (Method::DELETE, Target::Blob { repository, digest }) => self.delete_blob(&repository, &digest).await,
            (Method::POST, Target::NewUpload { repository }) => self.new_upload(&repository, body).await,
            (Method::GET, Target::Upload { repository, id }) => self.upload_status(&repository, &id).await,
            (Method::PATCH, Target::Upload { repository, id }) => self.upload_chunk(&repository, &id, body).await,
            (Method::PUT, Target::Upload { repository, id }) => self.finish_upload(&repository, &id, body).await,
            (Method::DELETE, Target::Upload { repository, id }) => self.cancel_upload(&repository, &id).await,
            (method @ (Method::GET | Method::HEAD), Target::Manifest { repository, reference }) => {
                self.get_manifest(&repository, &reference, method == Method::HEAD).await
            }
            (Method::PUT, Target::Manifest { repository, reference }) => {
                self.put_manifest(&repository, &reference, body).await
            }
            (Method::DELETE, Target::Manifest { repository, reference }) => {
                self.delete_manifest(&repository, &reference).await
            }
            (Method::GET, Target::Tags { repository }) => self.list_tags(&repository).await,
            (method, _) => Err(RegistryError::new(ErrorCode::Unsupported, format!("{method} is not supported here"))),
        }
    }

    fn header(&self, name: HeaderName) -> Option<&str> {
        self.parts.headers.get(name).and_then(|v| v.to_str().ok())
    }

    /// Whether the request may do `actions` to a repository that exists.
    async fn authorize(&self, actions: &[Action], repository: &str) -> Result<(), RegistryError> {
        let metadata = &self.state.metadata;
        metadata.authorize(&self.registry, &self.parts, actions, repository).await?;
        if repository.is_empty() { Ok(()) } else { metadata.require_repository(&self.registry, repository).await }
    }

    async fn get_blob(self, repository: &str, digest: &str, head: bool) -> Answer {
        let action = if head { Action::CheckBlob } else { Action::ReadBlob };
        self.authorize(&[action], repository).await?;
        let digest = parse_digest(digest)?;
        let linked = self.state.metadata.blob_size(&self.registry, repository, &digest).await?;
        let size = linked.ok_or_else(|| RegistryError::blob_unknown(&digest))?;
        let mut headers = vec![
            (CONTENT_DIGEST, digest.to_string()),
            (header::CONTENT_TYPE, "application/octet-stream".to_owned()),
            (header::ACCEPT_RANGES, "bytes".to_owned()),
            (header::ETAG, format!("\"{digest}\"")),
        ];
        if head {
            if self.state.blobs.size(&digest).await?.is_none() {
                return Err(RegistryError::blob_unknown(&digest));
            }
            headers.push((header::CONTENT_LENGTH, size.to_string()));
            return respond(StatusCode::OK, &headers, Body::empty());
        }
        match requested_range(self.header(header::RANGE), size) {
            Requested::All if size == 0 => {
                headers.push((header::CONTENT_LENGTH, "0".to_owned()));
                respond(StatusCode::OK, &headers, Body::empty())
            }
            Requested::All => {
                headers.push((header::CONTENT_LENGTH, size.to_string()));
                respond(StatusCode::OK, &headers, Body::from_stream(self.state.blobs.read(&digest, None).await?))
            }
            Requested::Part(range) => {
                headers.push((header::CONTENT_LENGTH, (range.end - range.start).to_string()));
                headers.push((header::CONTENT_RANGE, format!("bytes {}-{}/{size}", range.start, range.end - 1)));
                respond(
                    StatusCode::PARTIAL_CONTENT,
                    &headers,
                    Body::from_stream(self.state.blobs.read(&digest, Some(range)).await?),
                )
            }
            Requested::Nothing => respond(
                StatusCode::RANGE_NOT_SATISFIABLE,
                &[(header::CONTENT_RANGE, format!("bytes */{size}"))],
                Body::empty(),
            ),
        }
    }

    async fn delete_blob(self, repository: &str, digest: &str) -> Answer {
        self.authorize(&[Action::DeleteBlob], repository).await?;
        let digest = parse_digest(digest)?;
        if !self.state.metadata.unlink_blob(&self.registry, repository, &digest).await? {
            return Err(RegistryError::blob_unknown(&digest));
        }
        respond(StatusCode::ACCEPTED, &[], Body::empty())
    }

    async fn new_upload(self, repository: &str, body: Body) -> Answer {
        let parameters = query(self.parts.uri.query());
        // With a digest it is the whole upload in one request, unless a mount takes its place.
        let whole = parameters.contains_key("digest") && !parameters.contains_key("mount");
        self.authorize(if whole { UPLOAD } else { &UPLOAD[..1] }, repository).await?;
        if let Some(digest) = parameters.get("mount") {
            let digest = parse_digest(digest)?;
            if let Some(from) = parameters.get("from")
                && let Some(answer) = self.mount(repository, &digest, from).await?
            {
                return Ok(answer);
            }
        }
        let owner = UploadOwner::new(&self.registry, repository);
        let digest = parameters.get("digest").map(|d| parse_digest(d)).transpose()?;
        if digest.is_some() && !whole {
            self.authorize(&UPLOAD[1..], repository).await?;
        }
        let id = self.state.blobs.begin_upload(&owner).await?;
        match digest {
            // All in one request: what does not come whole does not stay.
            Some(digest) => {
                let (blobs, upload, upload_owner) = (self.state.blobs.clone(), id.clone(), owner.clone());
                let answer = self.receive_and_finish(repository, &id, &owner, &digest, body).await;
                if answer.is_err() {
                    // Already gone, if its digest was wrong.
                    let _ = blobs.cancel_upload(&upload, &upload_owner).await;
                }
                answer
            }
            None => {
                let headers = [
                    (header::LOCATION, upload_path(repository, &id)),
                    (header::RANGE, upload_range(0)),
                    (UPLOAD_UUID, id),
                    (header::CONTENT_LENGTH, "0".to_owned()),
                ];
                respond(StatusCode::ACCEPTED, &headers, Body::empty())
            }
        }
    }

    /// Link a blob of another repository, if it is there and the client may pull it; otherwise the client uploads it.
    async fn mount(&self, repository: &str, digest: &Digest, from: &str) -> Result<Option<Response>, RegistryError> {
        let metadata = &self.state.metadata;
        if Reference::new("localhost", from, None, None).is_err()
            || !metadata.may_mount(&self.registry, &self.parts, from, repository).await?
            || metadata.require_repository(&self.registry, from).await.is_err()
        {
            return Ok(None);
        }
        if metadata.blob_size(&self.registry, from, digest).await?.is_none() {
            return Ok(None);
        }
        let Some(blob) = self.state.blobs.hold(digest).await? else { return Ok(None) };
        metadata.link_blob(&self.registry, repository, digest, blob.size).await?;
        created_blob(repository, digest).map(Some)
    }

    async fn upload_status(self, repository: &str, id: &str) -> Answer {
        self.authorize(&[Action::UploadPart], repository).await?;
        let size = self.state.blobs.upload_size(id, &UploadOwner::new(&self.registry, repository)).await?;
        let headers = [
            (header::LOCATION, upload_path(repository, id)),
            (header::RANGE, upload_range(size)),
            (UPLOAD_UUID, id.to_owned()),
        ];
        respond(StatusCode::NO_CONTENT, &headers, Body::empty())
    }

    async fn upload_chunk(self, repository: &str, id: &str, body: Body) -> Answer {
        self.authorize(&[Action::UploadPart], repository).await?;
        let owner = UploadOwner::new(&self.registry, repository);
        let (offset, length) = self.content_bounds()?;
        let content = body.into_data_stream().map_err(std::io::Error::other);
        let size = match self.state.blobs.append(id, &owner, offset, length, content).await {
            // Told where the upload stands, the client can go on from there.
            Err(error) if error.code == ErrorCode::RangeInvalid => {
                let size = self.state.blobs.upload_size(id, &owner).await?;
                let mut response = axum::response::IntoResponse::into_response(error);
                for (name, value) in
                    [(header::RANGE, upload_range(size)), (header::LOCATION, upload_path(repository, id))]
                {
                    if let Ok(value) = value.parse() {
                        response.headers_mut().insert(name, value);
                    }
                }
                return Ok(response);
            }
            other => other?,
        };
        let headers = [
            (header::LOCATION, upload_path(repository, id)),
            (header::RANGE, upload_range(size)),
            (UPLOAD_UUID, id.to_owned()),
            (header::CONTENT_LENGTH, "0".to_owned()),
        ];
        respond(StatusCode::ACCEPTED, &headers, Body::empty())
    }

    async fn finish_upload(self, repository: &str, id: &str, body: Body) -> Answer {
        // The last part may come with it.
        let carries = !matches!(self.header(header::CONTENT_LENGTH), Some("0"));
        let actions = if carries { &UPLOAD[1..] } else { &UPLOAD[2..] };
        self.authorize(actions, repository).await?;
        let owner = UploadOwner::new(&self.registry, repository);
        let digest = query(self.parts.uri.query())
            .remove("digest")
            .ok_or_else(|| RegistryError::new(ErrorCode::DigestInvalid, "the parameter digest is missing"))?;
        let digest = parse_digest(&digest)?;
        self.receive_and_finish(repository, id, &owner, &digest, body).await
    }

    async fn receive_and_finish(
        self,
        repository: &str,
        id: &str,
        owner: &UploadOwner,
        digest: &Digest,
        body: Body,
    ) -> Answer {
        let (offset, length) = self.content_bounds()?;
        let content = body.into_data_stream().map_err(std::io::Error::other);
        self.state.blobs.append(id, owner, offset, length, content).await?;
        let blob = self.state.blobs.finish_upload(id, owner, digest).await?;
        self.state.metadata.link_blob(&self.registry, repository, digest, blob.size).await?;
        created_blob(repository, digest)
    }

    async fn cancel_upload(self, repository: &str, id: &str) -> Answer {
        self.authorize(&[Action::UploadPart], repository).await?;
        self.state.blobs.cancel_upload(id, &UploadOwner::new(&self.registry, repository)).await?;
        respond(StatusCode::NO_CONTENT, &[], Body::empty())
    }

    /// Where the body begins (`Content-Range: FIRST-LAST`) and how long it is, as far as the client says.
    fn content_bounds(&self) -> Result<(Option<u64>, Option<u64>), RegistryError> {
        let announced = self.header(header::CONTENT_LENGTH).and_then(|l| l.parse::<u64>().ok());
        let Some(range) = self.header(header::CONTENT_RANGE) else { return Ok((None, announced)) };
        let bounds = range.strip_prefix("bytes ").unwrap_or(range).split('/').next().and_then(|r| r.split_once('-'));
        let bounds = bounds.and_then(|(first, last)| Some((first.parse::<u64>().ok()?, last.parse::<u64>().ok()?)));
        let invalid =
            || RegistryError::new(ErrorCode::BlobUploadInvalid, format!("Content-Range {range:?} is not FIRST-LAST"));
        let (first, last) = bounds.ok_or_else(invalid)?;
        // An empty body can not be written as a range: clients send 0-0, or the byte before the first.
        if announced == Some(0) {
            return Ok((Some(first), announced));
        }
        let length = last.checked_sub(first).and_then(|l| l.checked_add(1)).ok_or_else(invalid)?;
        if announced.is_some_and(|a| a != length) {
            return Err(RegistryError::new(
                ErrorCode::BlobUploadInvalid,
                format!("Content-Range {range:?} and Content-Length {} disagree", announced.unwrap_or_default()),
            ));
        }
        Ok((Some(first), Some(length)))
    }

    async fn get_manifest(self, repository: &str, reference: &str, head: bool) -> Answer {
        self.authorize(&[Action::ReadManifest], repository).await?;
        let key = manifest_key(reference)?;
        let manifest = self
            .state
            .metadata
            .manifest(&self.registry, repository, &key)
            .await?
            .ok_or_else(|| manifest_unknown(&key, repository))?;
        if !head {
            self.state.metadata.record_pull(&self.registry, repository, &manifest.digest).await;
        }
        let headers = [
            (header::CONTENT_TYPE, manifest.media_type),
            (CONTENT_DIGEST, manifest.digest.to_string()),
            (header::ETAG, format!("\"{}\"", manifest.digest)),
            (header::CONTENT_LENGTH, manifest.bytes.len().to_string()),
        ];
        respond(StatusCode::OK, &headers, if head { Body::empty() } else { Body::from(manifest.bytes) })
    }

    async fn put_manifest(self, repository: &str, reference: &str, body: Body) -> Answer {
        self.authorize(&[Action::PutManifest], repository).await?;
        let key = manifest_key(reference)?;
        let content_type = self.header(header::CONTENT_TYPE).map(str::to_owned);
        let invalid = |e: &dyn std::fmt::Display| RegistryError::new(ErrorCode::ManifestInvalid, e.to_string());
        let bytes = axum::body::to_bytes(body, MAX_MANIFEST_BYTES).await.map_err(|_| {
            RegistryError::new(
                ErrorCode::SizeInvalid,
                format!("the manifest did not arrive whole, or is longer than {MAX_MANIFEST_BYTES} bytes"),
            )
        })?;
        let digest = Digest::of(&bytes);
        let tag = match key {
            ManifestKey::Digest(expected) if expected != digest => {
                return Err(RegistryError::new(
                    ErrorCode::DigestInvalid,
                    format!("the manifest has the digest {digest}, not {expected}"),
                ));
            }
            ManifestKey::Digest(_) => None,
            ManifestKey::Tag(tag) => Some(tag),
        };
        let manifest = ManifestToStore::parse(bytes, content_type.as_deref(), tag).map_err(|e| invalid(&e))?;
        let metadata = &self.state.metadata;
        for Descriptor { digest, size, .. } in &manifest.blobs {
            match metadata.blob_size(&self.registry, repository, digest).await? {
                Some(actual) if actual == *size => {}
                Some(actual) => {
                    return Err(RegistryError::new(
                        ErrorCode::ManifestInvalid,
                        format!("blob {digest} has {actual} bytes, not {size} as the manifest says"),
                    ));
                }
                None => {
                    return Err(RegistryError::new(
                        ErrorCode::ManifestBlobUnknown,
                        format!("blob {digest} is not in this repository: upload it first"),
                    ));
                }
            }
        }
        for Descriptor { digest, .. } in &manifest.manifests {
            if metadata.manifest(&self.registry, repository, &ManifestKey::Digest(digest.clone())).await?.is_none() {
                return Err(RegistryError::new(
                    ErrorCode::ManifestBlobUnknown,
                    format!("manifest {digest} is not in this repository: put it first"),
                ));
            }
        }
        metadata.put_manifest(&self.registry, repository, manifest).await?;
        let headers = [
            (header::LOCATION, format!("/v2/{repository}/manifests/{digest}")),
            (CONTENT_DIGEST, digest.to_string()),
            (header::CONTENT_LENGTH, "0".to_owned()),
        ];
        respond(StatusCode::CREATED, &headers, Body::empty())
    }

    async fn delete_manifest(self, repository: &str, reference: &str) -> Answer {
        self.authorize(&[Action::DeleteManifest], repository).await?;
        let key = manifest_key(reference)?;
        if !self.state.metadata.delete_manifest(&self.registry, repository, &key).await? {
            return Err(manifest_unknown(&key, repository));
        }
        respond(StatusCode::ACCEPTED, &[], Body::empty())
    }

    async fn list_tags(self, repository: &str) -> Answer {
        self.authorize(&[Action::ListTags], repository).await?;
        let parameters = query(self.parts.uri.query());
        let limit = page_limit(parameters.get("n"))?.unwrap_or(MAX_PER_PAGE).min(MAX_PER_PAGE);
        // One more than asked for tells whether there is another page.
        let tags = match limit {
            0 => Vec::new(),
            _ => {
                let after = parameters.get("last").map(String::as_str);
                self.state.metadata.tags(&self.registry, repository, after, limit + 1).await?
            }
        };
        page(tags, limit, &format!("/v2/{repository}/tags/list"), |tags| json!({ "name": repository, "tags": tags }))
    }

    /// Pages as `DescribeRepositories` has them: more than a thousand names are refused, not cut.
    async fn list_repositories(self) -> Answer {
        self.authorize(&[Action::ListRepositories], "").await?;
        let parameters = query(self.parts.uri.query());
        let limit = page_limit(parameters.get("n"))?.unwrap_or(REPOSITORIES_PER_PAGE);
        if !(1..=MAX_PER_PAGE).contains(&limit) {
            let bound = if limit == 0 { "greater than or equal to 1" } else { "less than or equal to 1000" };
            return Err(RegistryError::new(
                ErrorCode::Unsupported,
                format!(
                    "Invalid parameter at 'maxResults' failed to satisfy constraint: 'Member must have value {bound}'"
                ),
            ));
        }
        let after = parameters.get("last").map(String::as_str);
        let names = self.state.metadata.repositories(&self.registry, after, limit + 1).await?;
        page(names, limit, "/v2/_catalog", |names| json!({ "repositories": names }))
    }
}

/// The parameter `n`.
fn page_limit(n: Option<&String>) -> Result<Option<usize>, RegistryError> {
    n.map(|n| {
        n.parse::<usize>()
            .map_err(|_| RegistryError::new(ErrorCode::PaginationNumberInvalid, format!("n {n:?} is no number")))
    })
    .transpose()
}

/// The first `limit` of `names`, with the address of the next page if there are more.
fn page(mut names: Vec<String>, limit: usize, path: &str, body: impl FnOnce(&[String]) -> serde_json::Value) -> Answer {
    let more = names.len() > limit;
    names.truncate(limit);
    let mut headers = vec![(header::CONTENT_TYPE, "application/json".to_owned())];
    if let Some(last) = names.last().filter(|_| more) {
        headers.push((header::LINK, format!("<{path}?n={limit}&last={last}>; rel=\"next\"")));
    }
    respond(StatusCode::OK, &headers, Body::from(body(&names).to_string()))
}

fn created_blob(repository: &str, digest: &Digest) -> Answer {
    let headers = [
        (header::LOCATION, format!("/v2/{repository}/blobs/{digest}")),
        (CONTENT_DIGEST, digest.to_string()),
        (header::CONTENT_LENGTH, "0".to_owned()),
    ];
    respond(StatusCode::CREATED, &headers, Body::empty())
}

fn manifest_key(reference: &str) -> Result<ManifestKey, RegistryError> {
    let reference = percent_decode(reference).unwrap_or_default();
    if reference.contains(':') {
        return parse_digest(&reference).map(ManifestKey::Digest);
    }
    if is_tag(&reference) {
        Ok(ManifestKey::Tag(reference))
    } else {
        Err(RegistryError::new(
            ErrorCode::TagInvalid,
            "the tag must be up to 128 letters, digits, _, . and -, and not begin with . or -",
        ))
    }
}

fn manifest_unknown(key: &ManifestKey, repository: &str) -> RegistryError {
    RegistryError::new(ErrorCode::ManifestUnknown, format!("there is no image {key} in repository {repository}"))
}

enum Requested {
    All,
    /// Not empty.
    Part(Range<u64>),
    Nothing,
}

/// One range of bytes; what is no such thing is ignored, as HTTP has it.
fn requested_range(range: Option<&str>, size: u64) -> Requested {
    let Some((first, last)) = range.and_then(|r| r.strip_prefix("bytes=")).and_then(|r| r.trim().split_once('-'))
    else {
        return Requested::All;
    };
    let range = match (first.parse::<u64>(), last.parse::<u64>()) {
        (Ok(first), Ok(last)) if first <= last => first..last.saturating_add(1).min(size),
        (Ok(first), Err(_)) if last.is_empty() => first..size,
        (Err(_), Ok(suffix)) if first.is_empty() => size.saturating_sub(suffix)..size,
        _ => return Requested::All,
    };
    if range.start < range.end { Requested::Part(range) } else { Requested::Nothing }
}
