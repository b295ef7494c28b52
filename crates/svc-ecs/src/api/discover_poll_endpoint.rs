//! DiscoverPollEndpoint: where agents open their channels.

use crate::Ecs;
use crate::channel::{ACS_PATH, TCS_PATH};
use crate::lifecycle::NODE_OF_PRINCIPAL_EXPECTED;
use api_ecs::{DiscoverPollEndpointRequest, DiscoverPollEndpointResponse};
use kernel::{Error, PrincipalKind, RequestCtx};

pub(crate) async fn handle(
    ecs: &Ecs,
    ctx: &RequestCtx,
    _: DiscoverPollEndpointRequest,
) -> Result<DiscoverPollEndpointResponse, Error> {
    if !matches!(ctx.principal.kind, PrincipalKind::Node { .. }) {
        return Err(crate::errors::client(NODE_OF_PRINCIPAL_EXPECTED));
    }
    let api_url = &ecs.deps.endpoints.api_url;
    Ok(DiscoverPollEndpointResponse {
        endpoint: Some(format!("{api_url}{ACS_PATH}")),
        telemetry_endpoint: Some(format!("{api_url}{TCS_PATH}")),
        service_connect_endpoint: None,
    })
}
