//! awsJson 1.0 and 1.1: <https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html>.

mod read;
mod write;

use self::read::{Unreadable, read};
use self::write::Written;
use super::{Codec, MAX_DEPTH, WireRequest, WireResponse, request_id_header};
use crate::error::ApiError;
use crate::model::{Operation, ServiceModel};
use crate::shape::Kind;
use crate::value::Value;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use serde_json::{Map, Value as Json};

#[derive(Debug)]
pub(crate) struct AwsJson {
    pub content_type: &'static str,
}

impl Codec for AwsJson {
    fn decode_request(
        &self,
        model: &ServiceModel,
        operation: &Operation,
        request: &WireRequest,
    ) -> Result<Value, ApiError> {
        let code = model.violation_codes(operation.name).malformed;
        let Some(shape) = operation.input else { return Ok(Value::empty_structure()) };
        if request.body.iter().all(u8::is_ascii_whitespace) {
            return Ok(Value::empty_structure());
        }
        read(shape, &request.body).map_err(|error| match error {
            Unreadable::NotJson(error) => {
                ApiError::new("SerializationException", format!("The request body is not valid JSON: {error}"))
            }
            Unreadable::Unlike(fault) => ApiError::new(code, fault),
        })
    }

    fn encode_response(
        &self,
        _: &ServiceModel,
        operation: &Operation,
        output: &Value,
        request_id: &str,
    ) -> WireResponse {
        let body = match operation.output {
            Some(shape) => Written::new(Some(shape), output).to_text(),
            // What AWS sends for an operation without output.
            None => Vec::new(),
        };
        self.response(200, body, request_id)
    }

    fn encode_error(&self, model: &ServiceModel, error: &ApiError, request_id: &str) -> WireResponse {
        let mut body = Map::new();
        body.insert("__type".into(), Json::String(error.code.to_string()));
        // Services differ in the case of this member; clients read both.
        let shape = model.error(&error.code).map(|error| error.shape);
        let members = match shape.map(|shape| &shape.kind) {
            Some(Kind::Structure { members }) => *members,
            _ => &[],
        };
        let message = members.iter().find(|m| m.name.eq_ignore_ascii_case("message")).map_or("message", |m| m.wire);
        body.insert(message.into(), Json::String(error.message.clone()));
        for (name, value) in &error.fields {
            let member = members.iter().find(|member| member.name == *name);
            let value = Written::new(member.map(|member| member.shape), value);
            body.insert(member.map_or(*name, |member| member.wire).into(), value.to_json());
        }
        let body = Json::Object(body).to_string().into_bytes();
        let mut response = self.response(error.resolved_status(Some(model)), body, request_id);
        if let Ok(code) = HeaderValue::from_str(&error.code) {
            response.headers.insert("x-amzn-errortype", code);
        }
        response
    }

    fn encode_request(&self, model: &ServiceModel, operation: &Operation, input: &Value) -> WireRequest {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        if let Ok(target) = HeaderValue::from_str(&format!("{}.{}", model.target_prefix, operation.name)) {
            headers.insert("x-amz-target", target);
        }
        let body = operation.input.map_or_else(|| b"{}".to_vec(), |shape| Written::new(Some(shape), input).to_text());
        WireRequest {
            method: http::Method::POST,
            path: "/".into(),
            query: String::new(),
            headers,
            body: Bytes::from(body),
        }
    }

    fn decode_response(
        &self,
        _: &ServiceModel,
        operation: &Operation,
        response: &WireResponse,
    ) -> Result<Value, ApiError> {
        let unreadable =
            |fault: String| ApiError::server("SerializationException", format!("cannot read the response: {fault}"));
        let empty = response.body.iter().all(u8::is_ascii_whitespace);
        let body: &[u8] = if empty { b"{}" } else { &response.body };
        if (200..300).contains(&response.status) {
            let Some(shape) = operation.output else { return Ok(Value::empty_structure()) };
            return read(shape, body).map_err(|error| match error {
                Unreadable::NotJson(error) => unreadable(error.to_string()),
                Unreadable::Unlike(fault) => unreadable(fault),
            });
        }
        let json: Json = serde_json::from_slice(body).map_err(|error| unreadable(error.to_string()))?;
        let text = |name: &str| json.get(name).and_then(Json::as_str).map(str::to_owned);
        let header = response.headers.get("x-amzn-errortype").and_then(|value| value.to_str().ok());
        // `namespace#Code:uri` in old services.
        let code = text("__type").or_else(|| header.map(str::to_owned)).unwrap_or_else(|| "UnknownError".into());
        let code = code.rsplit('#').next().unwrap_or_default().split(':').next().unwrap_or_default().to_owned();
        let message = text("message").or_else(|| text("Message")).unwrap_or_default();
        let error = ApiError { sender_fault: response.status < 500, ..ApiError::new(code, message) };
        Err(error.status(response.status))
    }
}

impl AwsJson {
    fn response(&self, status: u16, body: Vec<u8>, request_id: &str) -> WireResponse {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        request_id_header(&mut headers, request_id);
        WireResponse { status, headers, body: Bytes::from(body) }
    }
}
