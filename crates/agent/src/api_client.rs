//! Signed calls to the control plane's JSON services.

use crate::config::Config;
use base::{Clock, Region};
use bytes::Bytes;
use http_body_util::{BodyExt, Full, Limited};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::Value;
use std::sync::Arc;
use std::time::Duration;

const CALL_TIMEOUT: Duration = Duration::from_secs(30);
const ANSWER_BYTES_MAX: usize = 16 << 20;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credentials {
    pub access_key_id: String,
    pub secret_access_key: String,
    pub session_token: Option<String>,
}

impl From<&agent_proto::acs::RoleCredentials> for Credentials {
    fn from(role: &agent_proto::acs::RoleCredentials) -> Self {
        Self {
            access_key_id: role.access_key_id.clone(),
            secret_access_key: role.secret_access_key.clone(),
            session_token: (!role.session_token.is_empty()).then(|| role.session_token.clone()),
        }
    }
}

#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// The service answered an error: (code, message).
    #[error("{code}: {message}")]
    Refused { code: String, message: String, status: u16 },
    /// No answer, or not one of the service: worth another try.
    #[error("the control plane did not answer {operation}: {reason}")]
    Unreachable { operation: String, reason: String },
    /// Those of a task's role did not come: the control plane may be away.
    #[error("the credentials of the role {role_arn} did not come")]
    NoCredentials { role_arn: String },
}

impl CallError {
    pub fn code(&self) -> Option<&str> {
        match self {
            Self::Refused { code, .. } => Some(code),
            Self::Unreachable { .. } | Self::NoCredentials { .. } => None,
        }
    }

    /// The credentials were good once: newer ones are on their way.
    pub fn is_expiry(&self) -> bool {
        self.code().is_some_and(|code| code.starts_with("ExpiredToken"))
    }

    /// Whether the same call may go through later.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Refused { code, status, .. } => *status >= 500 || code.contains("Throttling"),
            Self::Unreachable { .. } | Self::NoCredentials { .. } => true,
        }
    }
}

/// The JSON services the agent calls.
#[derive(Clone, Copy, Debug)]
pub enum Service {
    Ecs,
    Ecr,
    Logs,
    Ssm,
    SecretsManager,
}

impl Service {
    fn signing_name(self) -> &'static str {
        match self {
            Self::Ecs => "ecs",
            Self::Ecr => "ecr",
            Self::Logs => "logs",
            Self::Ssm => "ssm",
            Self::SecretsManager => "secretsmanager",
        }
    }

    fn target_prefix(self) -> &'static str {
        match self {
            Self::Ecs => "AmazonEC2ContainerServiceV20141113",
            Self::Ecr => "AmazonEC2ContainerRegistry_V20150921",
            Self::Logs => "Logs_20140328",
            Self::Ssm => "AmazonSSM",
            Self::SecretsManager => "secretsmanager",
        }
    }
}

#[derive(Clone)]
pub struct ApiClient {
    http: Client<HttpConnector, Full<Bytes>>,
    url: String,
    host: String,
    region: Region,
    node: Credentials,
    clock: Arc<dyn Clock>,
}

impl ApiClient {
    pub fn new(config: &Config) -> Self {
        let host = config.api_url.split("://").nth(1).unwrap_or(&config.api_url).trim_end_matches('/').to_owned();
        Self {
            http: Client::builder(TokioExecutor::new()).build_http(),
            url: config.api_url.clone(),
            host,
            region: config.region,
            node: Credentials {
                access_key_id: config.access_key_id.clone(),
                secret_access_key: config.secret_access_key.clone(),
                session_token: None,
            },
            clock: config.clock.clone(),
        }
    }

    /// As the node itself, in its own Region.
    pub async fn call(&self, service: Service, operation: &str, body: Value) -> Result<Value, CallError> {
        self.call_as(&self.node, self.region.as_str(), service, operation, body).await
    }

    /// As the node itself, in any Region.
    pub async fn call_in(
        &self,
        region: &str,
        service: Service,
        operation: &str,
        body: Value,
    ) -> Result<Value, CallError> {
        self.call_as(&self.node, region, service, operation, body).await
    }

    /// As somebody else (an execution role), in any Region.
    pub async fn call_as(
        &self,
        credentials: &Credentials,
        region: &str,
        service: Service,
        operation: &str,
        body: Value,
    ) -> Result<Value, CallError> {
        let unreachable = |reason: String| CallError::Unreachable {
            operation: format!("{}:{operation}", service.signing_name()),
            reason,
        };
        let body = Bytes::from(serde_json::to_vec(&body).map_err(|error| unreachable(error.to_string()))?);
        let mut request = http::Request::post(format!("{}/", self.url))
            .header("host", &self.host)
            .header("content-type", "application/x-amz-json-1.1")
            .header("x-amz-target", format!("{}.{operation}", service.target_prefix()))
            .body(Full::new(body.clone()))
            .map_err(|error| unreachable(error.to_string()))?;
        sign(&mut request, &body, credentials, region, service.signing_name(), &*self.clock);
        let answered = tokio::time::timeout(CALL_TIMEOUT, async {
            let response = self.http.request(request).await.map_err(|error| unreachable(error.to_string()))?;
            let status = response.status().as_u16();
            let body = Limited::new(response.into_body(), ANSWER_BYTES_MAX)
                .collect()
                .await
                .map_err(|error| unreachable(error.to_string()))?;
            Ok((status, body.to_bytes()))
        });
        let (status, body) =
            answered.await.map_err(|_| unreachable(format!("no answer within {} s", CALL_TIMEOUT.as_secs())))??;
        let parsed: Value = if body.is_empty() {
            Value::Null
        } else {
            serde_json::from_slice(&body).map_err(|error| unreachable(format!("status {status}, not JSON: {error}")))?
        };
        if status < 300 {
            return Ok(parsed);
        }
        let text =
            |names: [&str; 2]| names.iter().find_map(|name| parsed[*name].as_str()).unwrap_or_default().to_owned();
        let code = text(["__type", "code"]);
        let code = code.rsplit('#').next().unwrap_or_default().to_owned();
        Err(CallError::Refused { code, message: text(["message", "Message"]), status })
    }

    /// Header lines that sign a telemetry frame.
    pub fn sign_frame(&self, url: &str, payload: &[u8]) -> Result<String, http::uri::InvalidUri> {
        let node = &self.node;
        let (key, secret) = (&node.access_key_id, &node.secret_access_key);
        Ok(aws_sigv4_verify::sign_frame(&url.parse()?, payload, key, secret, self.region.as_str(), self.clock.now()))
    }

    /// Headers that sign a websocket upgrade: `GET path?query`, an empty payload.
    pub fn sign_upgrade(&self, request: &mut http::Request<()>) {
        sign(request, b"", &self.node, self.region.as_str(), "ecs", &*self.clock);
    }

    pub fn host(&self) -> &str {
        &self.host
    }
}

fn sign<B>(
    request: &mut http::Request<B>,
    payload: &[u8],
    credentials: &Credentials,
    region: &str,
    service: &str,
    clock: &dyn Clock,
) {
    aws_sigv4_verify::sign_request(
        request,
        payload,
        &credentials.access_key_id,
        &credentials.secret_access_key,
        credentials.session_token.as_deref(),
        region,
        service,
        clock.now(),
    );
}
