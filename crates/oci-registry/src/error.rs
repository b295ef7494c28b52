//! Errors as the distribution specification words them.

use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use serde_json::json;

/// Codes of the distribution specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorCode {
    BlobUnknown,
    BlobUploadInvalid,
    BlobUploadUnknown,
    DigestInvalid,
    ManifestBlobUnknown,
    ManifestInvalid,
    ManifestUnknown,
    NameInvalid,
    NameUnknown,
    SizeInvalid,
    TagInvalid,
    /// A tag that may not be overwritten.
    TagImmutable,
    Unauthorized,
    Denied,
    Unsupported,
    TooManyRequests,
    RangeInvalid,
    PaginationNumberInvalid,
    /// Ours: the disk or the store failed.
    Unknown,
}

impl ErrorCode {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::BlobUnknown => "BLOB_UNKNOWN",
            Self::BlobUploadInvalid | Self::RangeInvalid => "BLOB_UPLOAD_INVALID",
            Self::BlobUploadUnknown => "BLOB_UPLOAD_UNKNOWN",
            Self::DigestInvalid => "DIGEST_INVALID",
            Self::ManifestBlobUnknown => "MANIFEST_BLOB_UNKNOWN",
            Self::ManifestInvalid => "MANIFEST_INVALID",
            Self::ManifestUnknown => "MANIFEST_UNKNOWN",
            Self::NameInvalid => "NAME_INVALID",
            Self::NameUnknown => "NAME_UNKNOWN",
            Self::SizeInvalid => "SIZE_INVALID",
            Self::TagInvalid | Self::TagImmutable => "TAG_INVALID",
            Self::Unauthorized => "UNAUTHORIZED",
            Self::Denied => "DENIED",
            Self::Unsupported => "UNSUPPORTED",
            Self::TooManyRequests => "TOOMANYREQUESTS",
            Self::PaginationNumberInvalid => "PAGINATION_NUMBER_INVALID",
            Self::Unknown => "UNKNOWN",
        }
    }

    pub fn status(self) -> StatusCode {
        match self {
            Self::BlobUnknown | Self::BlobUploadUnknown | Self::ManifestUnknown | Self::NameUnknown => {
                StatusCode::NOT_FOUND
            }
            Self::Unauthorized => StatusCode::UNAUTHORIZED,
            Self::Denied => StatusCode::FORBIDDEN,
            Self::Unsupported => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooManyRequests => StatusCode::TOO_MANY_REQUESTS,
            Self::RangeInvalid => StatusCode::RANGE_NOT_SATISFIABLE,
            Self::SizeInvalid => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Unknown => StatusCode::INTERNAL_SERVER_ERROR,
            _ => StatusCode::BAD_REQUEST,
        }
    }
}

/// An error answer: `{"errors":[{"code":…,"message":…}]}`.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
#[error("{}: {message}", code.as_str())]
pub struct RegistryError {
    pub code: ErrorCode,
    pub message: String,
    /// Sent as `WWW-Authenticate` with a 401.
    pub www_authenticate: Option<String>,
}

impl RegistryError {
    pub fn new(code: ErrorCode, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), www_authenticate: None }
    }

    /// A 401; `challenge` such as `Basic realm="…",service="ecr.amazonaws.com"`.
    pub fn unauthorized(message: impl Into<String>, challenge: impl Into<String>) -> Self {
        Self { www_authenticate: Some(challenge.into()), ..Self::new(ErrorCode::Unauthorized, message) }
    }

    /// The 404 for a repository that does not exist, in ECR's words.
    pub fn name_unknown(repository: &str, registry: &crate::RegistryId) -> Self {
        Self::new(
            ErrorCode::NameUnknown,
            format!(
                "The repository with name '{repository}' does not exist in the registry with id '{}'",
                registry.account
            ),
        )
    }

    pub(crate) fn blob_unknown(digest: &oci_image::Digest) -> Self {
        Self::new(ErrorCode::BlobUnknown, format!("blob {digest} is not in this repository"))
    }

    /// The 403 for what policies do not allow, in AWS's sentence.
    pub fn denied(sentence: impl Into<String>) -> Self {
        Self::new(ErrorCode::Denied, sentence)
    }

    /// A failure of ours: logged with its cause, told without it.
    pub(crate) fn internal(action: &str, error: impl std::fmt::Display) -> Self {
        tracing::error!(%error, action, "registry failure");
        Self::new(
            ErrorCode::Unknown,
            format!("the registry could not {action}; try again, and look at its log if it persists"),
        )
    }
}

impl IntoResponse for RegistryError {
    fn into_response(self) -> Response {
        let body = json!({ "errors": [{ "code": self.code.as_str(), "message": self.message }] });
        let mut response = (self.code.status(), axum::body::Body::from(body.to_string())).into_response();
        // For layers around the routes, which would have to read the body otherwise.
        response.extensions_mut().insert(self.clone());
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Some(challenge) = self.www_authenticate.and_then(|c| HeaderValue::from_str(&c).ok()) {
            response.headers_mut().insert(header::WWW_AUTHENTICATE, challenge);
        }
        response
    }
}
