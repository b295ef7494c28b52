//! The registry's routes, with what only ECR has in front: addresses of layers, and one address for the registries of all accounts.

use crate::Ecr;
use crate::tokens::of_basic;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use http::{HeaderValue, header};
use oci_registry::{ErrorCode, RegistryError, RegistryId, RegistryState};
use std::sync::Arc;

/// How a layer's token travels from here to [`oci_registry::Metadata::authorize`]. Nobody outside can send it.
pub const LAYER_SCHEME: &str = "Layer ";
/// The parameter of a layer's address that holds its token; a token's characters need no escapes.
pub const LAYER_PARAMETER: &str = "X-Longshore-Layer-Token";

impl Ecr {
    /// `/v2` and everything below it.
    pub fn registry_router(self: &Arc<Self>) -> axum::Router {
        let endpoints = self.deps.endpoints.clone();
        let resolve = move |host: &str| {
            let registry = endpoints.parse_registry_host(host);
            registry.map(|(account, region)| RegistryId { account, region }).ok_or_else(|| {
                let shown: String = host.chars().take(100).collect();
                RegistryError::new(
                    ErrorCode::Denied,
                    format!(
                        "there is no registry at the host '{shown}': use the one in repositoryUri, such as {}",
                        endpoints.registry_host(base::Region::US_EAST_1)
                    ),
                )
            })
        };
        let state = RegistryState { metadata: self.clone(), blobs: self.blobs.clone(), resolve: Arc::new(resolve) };
        oci_registry::router(state).layer(from_fn_with_state(self.clone(), prepare))
    }

    /// Puts what a token says where the registry looks for it.
    fn prepare(&self, request: &mut Request) -> Result<(), kernel::Error> {
        let authorization = request.headers().get(header::AUTHORIZATION).and_then(|v| v.to_str().ok());
        if authorization.is_some_and(|a| a.starts_with(LAYER_SCHEME)) {
            request.headers_mut().remove(header::AUTHORIZATION);
        }
        let token = match request.headers().get(header::AUTHORIZATION).and_then(|v| v.to_str().ok()) {
            Some(authorization) => of_basic(authorization),
            None => {
                let pairs = request.uri().query().unwrap_or_default().split('&').filter_map(|p| p.split_once('='));
                pairs.filter(|(name, _)| *name == LAYER_PARAMETER).map(|(_, token)| token.to_owned()).next()
            }
        };
        let Some(token) = token else { return Ok(()) };
        let Some(claims) = self.read_token(&token)? else { return Ok(()) };
        if let Some(layer) = &claims.layer {
            let path = format!("/v2/{}/blobs/{}", layer.repository, layer.digest);
            if request.uri().path() == path
                && let Ok(value) = HeaderValue::from_str(&format!("{LAYER_SCHEME}{token}"))
            {
                request.headers_mut().insert(header::AUTHORIZATION, value);
            }
        }
        // The host in repositoryUri has no room for an account: the token says whose registry is meant.
        let endpoints = &self.deps.endpoints;
        let host = request.headers().get(header::HOST).and_then(|v| v.to_str().ok()).unwrap_or_default();
        if claims.registry != endpoints.default_account
            && !host.contains(".dkr.ecr.")
            && let Some((_, region)) = endpoints.parse_registry_host(host)
            && let Ok(value) = HeaderValue::from_str(&format!("{}.dkr.ecr.{region}.amazonaws.com", claims.registry))
        {
            request.headers_mut().insert(header::HOST, value);
        }
        Ok(())
    }
}

async fn prepare(State(ecr): State<Arc<Ecr>>, mut request: Request, next: Next) -> Response {
    // A store that cannot be read fails the request where it is authorised, with the registry's own words.
    if let Err(error) = ecr.prepare(&mut request) {
        tracing::warn!(%error, "a registry token could not be looked at");
    }
    next.run(request).await
}
