//! Paths of the distribution specification.

use crate::handlers::Request;
use crate::{BlobStore, ErrorCode, Metadata, RegistryError, RegistryId};
use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use http::{HeaderName, HeaderValue, header};
use std::collections::HashMap;
use std::sync::Arc;

/// Which registry a `Host` header means.
pub type Resolve = Arc<dyn Fn(&str) -> Result<RegistryId, RegistryError> + Send + Sync>;

/// What the registry works with. Cheap to clone.
#[derive(Clone)]
pub struct RegistryState {
    pub metadata: Arc<dyn Metadata>,
    pub blobs: BlobStore,
    pub resolve: Resolve,
}

/// The registry's routes: `/v2`, `/v2/` and everything below.
pub fn router(state: RegistryState) -> Router {
    Router::new().route("/v2", any(serve)).route("/v2/", any(serve)).route("/v2/{*rest}", any(serve)).with_state(state)
}

/// What a path below `/v2/` names.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Base,
    Catalog,
    Blob { repository: String, digest: String },
    NewUpload { repository: String },
    Upload { repository: String, id: String },
    Manifest { repository: String, reference: String },
    Tags { repository: String },
}

impl Target {
    pub fn parse(path: &str) -> Option<Self> {
        let rest = path.strip_prefix("/v2")?;
        let rest = percent_decode(rest.strip_prefix('/').unwrap_or(rest))?;
        if rest.is_empty() {
            return Some(Self::Base);
        }
        if rest == "_catalog" {
            return Some(Self::Catalog);
        }
        let parts: Vec<&str> = rest.split('/').collect();
        let name = |n: usize| parts[..n].join("/");
        match parts.as_slice() {
            [.., _, "blobs", "uploads"] => Some(Self::NewUpload { repository: name(parts.len() - 2) }),
            [.., _, "blobs", "uploads", ""] => Some(Self::NewUpload { repository: name(parts.len() - 3) }),
            [.., _, "blobs", "uploads", id] => {
                Some(Self::Upload { repository: name(parts.len() - 3), id: (*id).to_owned() })
            }
            [.., _, "blobs", digest] => {
                Some(Self::Blob { repository: name(parts.len() - 2), digest: (*digest).to_owned() })
            }
            [.., _, "manifests", reference] => {
                Some(Self::Manifest { repository: name(parts.len() - 2), reference: (*reference).to_owned() })
            }
            [.., _, "tags", "list"] => Some(Self::Tags { repository: name(parts.len() - 2) }),
            _ => None,
        }
    }
}

/// Decode `%XX`; nothing if it is malformed or not UTF-8.
pub(crate) fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digit = |b: Option<u8>| b.and_then(|b| char::from(b).to_digit(16));
            let (high, low) = (digit(rest.next())?, digit(rest.next())?);
            bytes.push((high * 16 + low) as u8);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// `a=b&c=d`, decoded; the first of a name counts.
pub(crate) fn query(text: Option<&str>) -> HashMap<String, String> {
    let mut parameters = HashMap::new();
    for pair in text.unwrap_or_default().split('&').filter(|p| !p.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        if let (Some(name), Some(value)) = (percent_decode(name), percent_decode(value)) {
            parameters.entry(name).or_insert(value);
        }
    }
    parameters
}

async fn serve(State(state): State<RegistryState>, request: http::Request<Body>) -> Response {
    let result = answer(state, request).await;
    let mut response = result.unwrap_or_else(IntoResponse::into_response);
    response
        .headers_mut()
        .insert(HeaderName::from_static("docker-distribution-api-version"), HeaderValue::from_static("registry/2.0"));
    response
}

async fn answer(state: RegistryState, request: http::Request<Body>) -> Result<Response, RegistryError> {
    let (parts, body) = request.into_parts();
    let host = parts
        .headers
        .get(header::HOST)
        .and_then(|v| v.to_str().ok())
        .or_else(|| parts.uri.authority().map(|a| a.as_str()))
        .unwrap_or_default();
    let registry = (state.resolve)(host)?;
    let target = Target::parse(parts.uri.path()).ok_or_else(|| {
        RegistryError::new(ErrorCode::NameInvalid, "the path is not one of the distribution specification")
    })?;
    Request { state, registry, parts }.answer(target, body).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths() {
        let r = || "a/b".to_owned();
        assert_eq!(Target::parse("/v2/"), Some(Target::Base));
        assert_eq!(Target::parse("/v2/a/b/blobs/uploads/"), Some(Target::NewUpload { repository: r() }));
        assert_eq!(Target::parse("/v2/a/b/blobs/uploads/x"), Some(Target::Upload { repository: r(), id: "x".into() }));
        assert_eq!(
            Target::parse("/v2/a/b/blobs/sha256%3Aabc"),
            Some(Target::Blob { repository: r(), digest: "sha256:abc".into() })
        );
        assert_eq!(
            Target::parse("/v2/a/b/manifests/v1"),
            Some(Target::Manifest { repository: r(), reference: "v1".into() })
        );
        assert_eq!(Target::parse("/v2/a/b/tags/list"), Some(Target::Tags { repository: r() }));
        assert_eq!(Target::parse("/v2/_catalog"), Some(Target::Catalog));
        for nothing in ["/v2/a", "/v2/manifests/x", "/v2/a/%zz/manifests/x", "/v2/_catalog/x"] {
            assert_eq!(Target::parse(nothing), None, "{nothing}");
        }
    }
}
