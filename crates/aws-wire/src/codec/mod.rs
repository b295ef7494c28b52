//! One codec per protocol.

mod ec2_query;
mod form;
mod json;
mod query;
mod text;
mod xml;

use crate::error::ApiError;
use crate::model::{Operation, ServiceModel};
use crate::value::Value;
use bytes::Bytes;
use http::HeaderMap;

pub(crate) static AWS_JSON_1_0: json::AwsJson = json::AwsJson { content_type: "application/x-amz-json-1.0" };
pub(crate) static AWS_JSON_1_1: json::AwsJson = json::AwsJson { content_type: "application/x-amz-json-1.1" };
pub(crate) static AWS_QUERY: query::AwsQuery = query::AwsQuery;
pub(crate) static EC2_QUERY: ec2_query::Ec2Query = ec2_query::Ec2Query;

/// How deep a request or response may nest, in every protocol.
pub const MAX_DEPTH: usize = 64;

/// A request, its body read.
#[derive(Clone, Debug)]
pub struct WireRequest {
    pub method: http::Method,
    /// As sent, percent-encoding kept.
    pub path: String,
    /// Without the question mark; empty when there is none.
    pub query: String,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// A response, whole.
#[derive(Clone, Debug)]
pub struct WireResponse {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// One wire protocol, both sides of it.
pub trait Codec: Send + Sync + std::fmt::Debug {
    /// Server: the input by the operation's shape. Kinds are right afterwards, constraints are for [`crate::validate`].
    fn decode_request(
        &self,
        model: &ServiceModel,
        operation: &Operation,
        request: &WireRequest,
    ) -> Result<Value, ApiError>;

    /// Server: a 200 with the output.
    fn encode_response(
        &self,
        model: &ServiceModel,
        operation: &Operation,
        output: &Value,
        request_id: &str,
    ) -> WireResponse;

    /// Server: an error; its status is [`ApiError::resolved_status`].
    fn encode_error(&self, model: &ServiceModel, error: &ApiError, request_id: &str) -> WireResponse;

    /// Client: an unsigned `POST /`.
    fn encode_request(&self, model: &ServiceModel, operation: &Operation, input: &Value) -> WireRequest;

    /// Client: the output, or the error the server answered.
    fn decode_response(
        &self,
        model: &ServiceModel,
        operation: &Operation,
        response: &WireResponse,
    ) -> Result<Value, ApiError>;
}

/// What a request says about where it wants to go, before any service is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// `X-Amz-Target: prefix.operation`
    Json { target_prefix: String, operation: String },
    /// `Action=…&Version=…`, in the body or the query string.
    Query { operation: String, version: Option<String> },
}

/// Reads the operation's name off a request of any protocol built so far; `None` when it names none.
pub fn detect(request: &WireRequest) -> Option<Target> {
    if let Some(target) = request.headers.get("x-amz-target") {
        let (target_prefix, operation) = target.to_str().ok()?.rsplit_once('.')?;
        return Some(Target::Json { target_prefix: target_prefix.into(), operation: operation.into() });
    }
    let find = |name: &str| {
        form::parameters(request).find(|(key, _)| key.as_ref() == name).map(|(_, value)| value.into_owned())
    };
    let operation = find("Action")?;
    Some(Target::Query { operation, version: find("Version") })
}

/// The version 4 UUIDs AWS uses are opaque to clients; any text does.
fn request_id_header(headers: &mut HeaderMap, request_id: &str) {
    if let Ok(value) = http::HeaderValue::from_str(request_id) {
        headers.insert("x-amzn-requestid", value);
    }
}
