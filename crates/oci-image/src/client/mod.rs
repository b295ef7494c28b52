//! A client of OCI distribution registries.

mod auth;
mod pull;
mod push;

pub use auth::Auth;
pub use pull::{BlobReader, FetchedManifest};

use crate::limits::MAX_ATTEMPTS;
use crate::{ImageError, Reference, reference};
use auth::{AuthCache, Challenge, Scope};
use reqwest::{Method, RequestBuilder, Response, StatusCode};
use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

const CONNECT_TIMEOUT_S: u64 = 10;
/// Longest silence in the middle of an answer.
const READ_TIMEOUT_S: u64 = 60;
const MAX_REDIRECTS: usize = 5;
/// Bytes of an error's body that are read for its message.
const MAX_ERROR_BYTES: u64 = 16 << 10;
const RETRY_BASE_MS: u64 = 200;

/// Where a registry's API really is, for registries whose name does not lead there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// `http://127.0.0.1:4566` or `https://…`, without `/v2`.
    pub base_url: String,
    /// Sent as `Host` instead of the URL's.
    pub host_header: Option<String>,
}

/// How to reach registries.
#[derive(Clone, Debug, Default)]
pub struct ClientOptions {
    /// By the registry's name in references, `host[:port]`.
    pub endpoints: HashMap<String, Endpoint>,
    /// Registries spoken to without TLS, besides `localhost` and loopback addresses.
    pub plain_http: Vec<String>,
}

/// Pulls from and pushes to registries. Cheap to clone; clones share connections and tokens.
#[derive(Clone)]
pub struct RegistryClient {
    http: reqwest::Client,
    /// For registries on this machine: a proxy would look for them on its own.
    local_http: reqwest::Client,
    options: Arc<ClientOptions>,
    tokens: Arc<AuthCache>,
}

impl RegistryClient {
    /// TLS trusts the machine's certificates; `SSL_CERT_FILE` and the usual proxy variables are honoured.
    pub fn new(options: ClientOptions) -> Result<Self, ImageError> {
        let builder = || {
            reqwest::Client::builder()
                .connect_timeout(Duration::from_secs(CONNECT_TIMEOUT_S))
                .read_timeout(Duration::from_secs(READ_TIMEOUT_S))
                .redirect(reqwest::redirect::Policy::limited(MAX_REDIRECTS))
                .user_agent(concat!("longshore/", env!("CARGO_PKG_VERSION")))
        };
        let failed = |e: reqwest::Error| ImageError::invalid("registry client", chain(&e));
        let http = builder().build().map_err(failed)?;
        let local_http = builder().no_proxy().build().map_err(failed)?;
        Ok(Self { http, local_http, options: Arc::new(options), tokens: Arc::default() })
    }

    fn endpoint(&self, reference: &Reference) -> Endpoint {
        let registry = reference.registry();
        if let Some(endpoint) = self.options.endpoints.get(registry) {
            return Endpoint {
                base_url: endpoint.base_url.trim_end_matches('/').to_owned(),
                host_header: endpoint.host_header.clone(),
            };
        }
        let plain = reference::is_loopback(registry) || self.options.plain_http.iter().any(|r| r == registry);
        Endpoint {
            base_url: format!("{}://{}", if plain { "http" } else { "https" }, reference.registry_api_host()),
            host_header: None,
        }
    }

    /// A request below `/v2/REPOSITORY/` of the reference's registry, or to `path` itself if it is a URL.
    fn request(&self, method: Method, reference: &Reference, path: &str) -> RequestBuilder {
        let endpoint = self.endpoint(reference);
        let url = if path.contains("://") {
            path.to_owned()
        } else if path.starts_with('/') {
            format!("{}{path}", endpoint.base_url)
        } else {
            format!("{}/v2/{}/{path}", endpoint.base_url, reference.repository())
        };
        let authority = endpoint.base_url.split("://").nth(1).unwrap_or_default();
        let client = if reference::is_loopback(authority) { &self.local_http } else { &self.http };
        let same_registry = url == endpoint.base_url || url.starts_with(&format!("{}/", endpoint.base_url));
        let mut request = client.request(method, &url);
        if let Some(host) = endpoint.host_header.filter(|_| same_registry) {
            request = request.header("host", host);
        }
        request
    }

    /// Send what `build` makes, authenticating when the registry asks for it, and repeating what may help a bounded number of times.
    /// Answers of 4xx and 5xx are errors.
    async fn send(
        &self,
        reference: &Reference,
        auth: &Auth,
        scope: Scope,
        what: &str,
        build: impl Fn() -> RequestBuilder,
    ) -> Result<Response, ImageError> {
        let mut attempt = 0;
        loop {
            attempt += 1;
            match self.send_once(reference, auth, scope, what, &build).await {
                Err(error) if error.is_transient() && attempt < MAX_ATTEMPTS => {
                    tracing::debug!(%error, attempt, "trying again");
                    tokio::time::sleep(retry_delay(attempt)).await;
                }
                other => return other,
            }
        }
    }

    async fn send_once(
        &self,
        reference: &Reference,
        auth: &Auth,
        scope: Scope,
        what: &str,
        build: impl Fn() -> RequestBuilder,
    ) -> Result<Response, ImageError> {
        let registry = reference.registry();
        let key = auth::key(auth, reference, scope);
        let mut request = build();
        if let Some(header) = self.tokens.get(&key) {
            request = request.header("authorization", header);
        }
        let mut response = request.send().await.map_err(|e| unreachable(registry, what, &e))?;
        if response.status() == StatusCode::UNAUTHORIZED {
            let challenge = Challenge::of(response.headers());
            match self.answer_challenge(challenge, reference, auth, scope, what).await? {
                Some((header, valid_for)) => {
                    self.tokens.put(key, header.clone(), valid_for);
                    response = build()
                        .header("authorization", header)
                        .send()
                        .await
                        .map_err(|e| unreachable(registry, what, &e))?;
                }
                None => return Err(answer_error(registry, what, response).await),
            }
        }
        if response.status().is_client_error() || response.status().is_server_error() {
            return Err(answer_error(registry, what, response).await);
        }
        Ok(response)
    }
}

fn retry_delay(attempt: u32) -> Duration {
    Duration::from_millis(RETRY_BASE_MS << attempt.min(6))
}

/// An error with its causes: reqwest's own text leaves the telling part to them.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text = format!("{text}: {cause_text}");
        }
        source = cause.source();
    }
    text
}

fn unreachable(registry: &str, what: &str, error: &reqwest::Error) -> ImageError {
    ImageError::Unreachable { registry: registry.to_owned(), what: what.to_owned(), message: chain(error) }
}

/// The error an answer of 4xx or 5xx stands for.
async fn answer_error(registry: &str, what: &str, response: Response) -> ImageError {
    let status = response.status();
    let body = match read_bounded(response, MAX_ERROR_BYTES).await {
        Ok(Some(body)) => body,
        _ => Vec::new(),
    };
    let message =
        error_message(&body).unwrap_or_else(|| status.canonical_reason().unwrap_or("no reason given").to_owned());
    let (registry, what) = (registry.to_owned(), what.to_owned());
    match status {
        StatusCode::NOT_FOUND => ImageError::NotFound { registry, what, message },
        StatusCode::UNAUTHORIZED => ImageError::Unauthorized { registry, what, message },
        StatusCode::FORBIDDEN => ImageError::Denied { registry, what, message },
        status => ImageError::Registry { registry, what, status: status.as_u16(), message },
    }
}

fn error_message(body: &[u8]) -> Option<String> {
    #[derive(serde::Deserialize)]
    struct Errors {
        errors: Vec<OneError>,
    }
    #[derive(serde::Deserialize)]
    struct OneError {
        code: String,
        #[serde(default)]
        message: String,
    }
    let errors: Errors = serde_json::from_slice(body).ok()?;
    let texts: Vec<String> = errors.errors.iter().take(3).map(|e| format!("{}: {}", e.code, e.message)).collect();
    (!texts.is_empty()).then(|| texts.join("; "))
}

/// The whole body, or nothing if it is longer than `limit` bytes.
async fn read_bounded(mut response: Response, limit: u64) -> Result<Option<Vec<u8>>, reqwest::Error> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        if (body.len() + chunk.len()) as u64 > limit {
            return Ok(None);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Some(body))
}
