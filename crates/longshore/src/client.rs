//! Calls to our own endpoint, signed as root: the demo, `status` and `logs` are clients like any other.

use crate::data_dir::DataDir;
use anyhow::{Context, Result, bail};
use aws_wire::{ApiError, FromValue, ServiceModel, ToValue, WireResponse};
use base::{Clock, SystemClock};
use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper_util::client::legacy::Client as HttpClient;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use std::net::SocketAddr;
use std::time::Duration;

const ANSWER_BYTES_MAX: usize = 64 << 20;
const TIMEOUT: Duration = Duration::from_secs(30);

#[derive(Clone)]
pub struct Client {
    http: HttpClient<HttpConnector, Full<Bytes>>,
    address: SocketAddr,
    access_key_id: String,
    secret_access_key: String,
    pub region: String,
}

impl Client {
    /// As the root of the installation in `data_dir`.
    pub fn of(data_dir: &DataDir, region: &str) -> Result<Self> {
        let installation = data_dir.require_installation()?;
        let credentials = data_dir.require_credentials()?;
        Ok(Self {
            http: HttpClient::builder(TokioExecutor::new()).build_http(),
            address: reachable(installation.listen),
            access_key_id: credentials.root_access_key_id,
            secret_access_key: credentials.root_secret_access_key,
            region: region.to_owned(),
        })
    }

    /// One operation, from generated input to generated output; the service's own error otherwise.
    pub async fn call<I: ToValue, O: FromValue>(
        &self,
        model: &'static ServiceModel,
        operation: &str,
        input: &I,
    ) -> Result<O, ApiError> {
        let unreachable = |error: String| {
            ApiError::server("EndpointUnreachable", format!("http://{} did not answer: {error}", self.address))
        };
        let found = model
            .operation(operation)
            .ok_or_else(|| ApiError::new("UnknownOperation", format!("{}:{operation}", model.service)))?;
        let wire = model.codec().encode_request(model, found, &input.to_value());
        let uri = format!("http://{}{}", self.address, wire.path);
        let mut request = http::Request::builder()
            .method(wire.method)
            .uri(uri)
            .header("host", self.address.to_string())
            .body(Full::new(wire.body.clone()))
            .map_err(|error| unreachable(error.to_string()))?;
        request.headers_mut().extend(wire.headers);
        aws_sigv4_verify::sign_request(
            &mut request,
            &wire.body,
            &self.access_key_id,
            &self.secret_access_key,
            None,
            &self.region,
            model.signing_name,
            SystemClock.now(),
        );
        let (status, headers, body) = self.send(request).await.map_err(|error| unreachable(error.to_string()))?;
        let response = WireResponse { status, headers, body };
        model.codec().decode_response(model, found, &response).map(O::from_value)
    }

    async fn send(&self, request: http::Request<Full<Bytes>>) -> Result<(u16, http::HeaderMap, Bytes)> {
        let answered = async {
            let (parts, body) = self.http.request(request).await?.into_parts();
            let body = Limited::new(body, ANSWER_BYTES_MAX).collect().await.map_err(|error| anyhow::anyhow!(error))?;
            Ok((parts.status.as_u16(), parts.headers, body.to_bytes()))
        };
        tokio::time::timeout(TIMEOUT, answered).await.context("no answer in time")?
    }
}

/// An endpoint that listens everywhere is reached on loopback.
pub fn reachable(listen: SocketAddr) -> SocketAddr {
    if listen.ip().is_unspecified() { SocketAddr::from(([127, 0, 0, 1], listen.port())) } else { listen }
}

/// An unsigned GET; status and body.
pub async fn http_get(address: SocketAddr, path: &str) -> Result<(u16, Bytes)> {
    let http: HttpClient<_, Full<Bytes>> = HttpClient::builder(TokioExecutor::new()).build_http();
    let uri = format!("http://{}{path}", reachable(address)).parse()?;
    let response = match tokio::time::timeout(TIMEOUT, http.get(uri)).await {
        Ok(response) => response?,
        Err(_) => bail!("{address} did not answer"),
    };
    let status = response.status().as_u16();
    let body = Limited::new(response.into_body(), ANSWER_BYTES_MAX).collect().await.map_err(|e| anyhow::anyhow!(e))?;
    Ok((status, body.to_bytes()))
}
