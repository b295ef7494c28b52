//! API calls.

use crate::authenticate::{Claimed, authenticate, user_agent};
use crate::trail::Trail;
use crate::{Gateway, Service, denial};
use aws_wire::{ApiError, Found, Operation, ServiceModel, Target, Value, WireRequest, WireResponse, validate};
use axum::body::Body;
use axum::extract::connect_info::ConnectInfo;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use kernel::RequestCtx;
use kernel::access::AccessRequest;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;

pub async fn health(State(gateway): State<Arc<Gateway>>) -> Response {
    let body = serde_json::json!({
        "serving": true,
        "node_connected": (gateway.node_connected)(),
        "balancer_connected": (gateway.balancer_connected)(),
    });
    ([("content-type", "application/json")], body.to_string()).into_response()
}

pub async fn handle(State(gateway): State<Arc<Gateway>>, request: Request) -> Response {
    let request_id = gateway.deps.rng.uuid();
    let (parts, body) = request.into_parts();
    let source = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let mut wire = WireRequest {
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body: Bytes::new(),
    };
    let mut trail = Trail::begin(&gateway.deps, &request_id, source);
    let outcome = match read(body, gateway.limits.body_bytes_max).await {
        Ok(bytes) => {
            wire.body = bytes;
            admitted(&gateway, &wire, source, &request_id, &mut trail).await
        }
        Err(error) => Err(error),
    };
    let error = outcome.as_ref().err().map(|error| (&*error.code, error.message.as_str()));
    gateway.audit.record(trail.end(user_agent(&wire), error));
    match outcome {
        Ok(response) => to_http(response),
        Err(error) => answer_error(&gateway, &wire, &error, &request_id),
    }
}

async fn admitted(
    gateway: &Gateway,
    wire: &WireRequest,
    source: Option<IpAddr>,
    request_id: &str,
    trail: &mut Trail,
) -> Result<WireResponse, ApiError> {
    let Ok(_permit) = gateway.calls.try_acquire() else {
        return Err(ApiError::new("ThrottlingException", "Rate exceeded").status(400));
    };
    call(gateway, wire, source, request_id, trail).await
}

async fn read(body: Body, bytes_max: usize) -> Result<Bytes, ApiError> {
    match Limited::new(body, bytes_max).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if error.downcast_ref::<LengthLimitError>().is_some() => Err(ApiError::new(
            "RequestEntityTooLargeException",
            format!("The request body is larger than {bytes_max} bytes."),
        )
        .status(413)),
        Err(error) => {
            Err(ApiError::new("IncompleteBody", format!("The request body ended before it was complete: {error}")))
        }
    }
}

async fn call(
    gateway: &Gateway,
    wire: &WireRequest,
    source: Option<IpAddr>,
    request_id: &str,
    trail: &mut Trail,
) -> Result<WireResponse, ApiError> {
    let claimed = Claimed::of(wire);
    let (target, scope) = (claimed.target.as_ref(), claimed.service());
    let service = gateway.service_for(target, scope);
    trail.names(service, target);
    let ctx = authenticate(gateway, wire, &claimed, source, request_id)?;
    if let Some(scope) = scope {
        gateway.identities.note_use(&ctx, scope);
    }
    trail.caller(&ctx);
    let Some(service) = service else {
        return Err(unknown(gateway, target, scope));
    };
    let model = service.model();
    let name = match target {
        Some(Target::Json { operation, .. } | Target::Query { operation, .. }) => operation.as_str(),
        None => return Err(ApiError::new("MissingAction", "The request names no operation (Action or X-Amz-Target).")),
    };
    let operation = match model.find(name) {
        Found::Built(operation) => operation,
        Found::NotBuilt(name) => {
            return Err(ApiError::new(
                "UnsupportedOperation",
                format!("Longshore does not offer {}:{name} yet. Nothing was done.", model.service),
            )
            .status(501));
        }
        Found::Unknown => return Err(unknown(gateway, target, scope)),
    };
    let codec = model.codec();
    let input = codec.decode_request(model, operation, wire)?;
    validate(model, operation, &input)?;
    authorize(gateway, service, operation, &ctx, &input, trail)?;
    let output: Value = service.call(Arc::new(ctx), operation, input).await?;
    Ok(codec.encode_response(model, operation, &output, request_id))
}

fn authorize(
    gateway: &Gateway,
    service: &Arc<dyn Service>,
    operation: &'static Operation,
    ctx: &RequestCtx,
    input: &Value,
    trail: &mut Trail,
) -> Result<(), ApiError> {
    let reader = gateway.deps.store.read().map_err(kernel::Error::from)?;
    for check in service.access(&AccessRequest { ctx, reader: &reader, input }, operation)? {
        let denied = gateway.authorizer.denied(&reader, ctx, &check)?;
        if let Some(denied) = denied {
            let encoded = match denial::is_encoded(service.model()) {
                true => Some(gateway.authorizer.encoded(&reader, ctx, &check, &denied)?),
                false => None,
            };
            let error = denial::error(service.model(), ctx, &denied, encoded.as_deref());
            trail.asked(check);
            trail.denied(denied);
            return Err(error);
        }
        trail.asked(check);
    }
    Ok(())
}

fn unknown(gateway: &Gateway, target: Option<&Target>, scope: Option<&str>) -> ApiError {
    let known: Vec<&str> = gateway.services.iter().map(|service| service.model().service).collect();
    match target {
        // What AWS answers for a target it does not know.
        Some(Target::Json { target_prefix, operation }) => ApiError::new(
            "UnknownOperationException",
            format!("'{target_prefix}.{operation}' is not an operation that Longshore knows."),
        ),
        Some(Target::Query { operation, version }) => ApiError::new(
            "InvalidAction",
            format!(
                "The action {operation} is not valid for this web service{}.",
                version.as_ref().map(|v| format!(" (version {v})")).unwrap_or_default()
            ),
        ),
        None => ApiError::new(
            "UnknownOperationException",
            format!("Longshore has no service '{}'. It has: {}.", scope.unwrap_or("(unsigned)"), known.join(", ")),
        )
        .status(404),
    }
}

/// The error in the shape of the service that was meant; of a plausible one where that is unknown.
fn answer_error(gateway: &Gateway, wire: &WireRequest, error: &ApiError, request_id: &str) -> Response {
    let claimed = Claimed::of(wire);
    let target = claimed.target.as_ref();
    let service = gateway.service_for(target, claimed.service()).or_else(|| {
        // An unknown query action is still answered in XML, an unknown target still in JSON.
        let xml = matches!(target, Some(Target::Query { .. }));
        gateway.services.iter().find(|service| service.model().target_prefix.is_empty() == xml)
    });
    let Some(service) = service else {
        return (http::StatusCode::BAD_REQUEST, error.to_string()).into_response();
    };
    let model: &ServiceModel = service.model();
    tracing::debug!(service = model.service, code = %error.code, message = %error.message, request_id, "refused");
    to_http(model.codec().encode_error(model, error, request_id))
}

fn to_http(response: WireResponse) -> Response {
    let mut out = Response::new(Body::from(response.body));
    *out.status_mut() = http::StatusCode::from_u16(response.status).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR);
    *out.headers_mut() = response.headers;
    out
}
