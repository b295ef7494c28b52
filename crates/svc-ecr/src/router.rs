//! The registry's routes, with what only ECR has in front: addresses of layers, and one address for the registries of all accounts.

use crate::Ecr;
use crate::tokens::of_basic;
use crate::visit::Visit;
use axum::extract::connect_info::ConnectInfo;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use http::{HeaderName, HeaderValue, header};
use kernel::gate::{Arrival, Gate};
use oci_registry::{ErrorCode, RegistryError, RegistryId, RegistryState};
use std::net::SocketAddr;
use std::sync::Arc;

/// How a layer's token travels from here to [`oci_registry::Metadata::authorize`]. Nobody outside can send it.
pub const LAYER_SCHEME: &str = "Layer ";
/// The parameter of a layer's address that holds its token; a token's characters need no escapes.
pub const LAYER_PARAMETER: &str = "X-Longshore-Layer-Token";
const REQUEST_ID: HeaderName = HeaderName::from_static("x-amzn-requestid");

/// What stands before the registry's routes.
#[derive(Clone)]
struct Front {
    ecr: Arc<Ecr>,
    gate: Arc<dyn Gate>,
}

impl Ecr {
    /// `/v2` and everything below it; requests come in through `gate`.
    pub fn registry_router(self: &Arc<Self>, gate: Arc<dyn Gate>) -> axum::Router {
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
        oci_registry::router(state).layer(from_fn_with_state(Front { ecr: self.clone(), gate }, pass))
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

async fn pass(State(front): State<Front>, mut request: Request, next: Next) -> Response {
    let source = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let user_agent = request.headers().get(header::USER_AGENT);
    let visit = Visit::begin(front.gate.arrive(Arrival {
        event_source: "ecr.amazonaws.com",
        source_ip: source,
        user_agent: user_agent.map(|sent| String::from_utf8_lossy(sent.as_bytes()).into_owned()),
    }));
    // A store that cannot be read fails the request where it is authorised, with the registry's own words.
    if let Err(error) = front.ecr.prepare(&mut request) {
        tracing::warn!(%error, "a registry token could not be looked at");
    }
    request.extensions_mut().insert(visit.clone());
    let mut response = next.run(request).await;
    if let Ok(id) = HeaderValue::from_str(&visit.request_id()) {
        response.headers_mut().insert(REQUEST_ID, id);
    }
    visit.end(response.extensions().get::<RegistryError>());
    response
}
