//! ec2Query: <https://smithy.io/2.0/aws/protocols/aws-ec2-query-protocol.html>.

use super::query::{self, Dialect, client_error, unreadable};
use super::xml::{self, element};
use super::{Codec, WireRequest, WireResponse};
use crate::error::ApiError;
use crate::model::{Operation, ServiceModel};
use crate::value::Value;
use std::fmt::Write as _;

#[derive(Debug)]
pub(crate) struct Ec2Query;

impl Codec for Ec2Query {
    fn decode_request(
        &self,
        model: &ServiceModel,
        operation: &Operation,
        request: &WireRequest,
    ) -> Result<Value, ApiError> {
        query::decode(model, operation, request, Dialect::Ec2)
    }

    fn encode_response(
        &self,
        model: &ServiceModel,
        operation: &Operation,
        output: &Value,
        request_id: &str,
    ) -> WireResponse {
        let mut body = String::new();
        let _ = write!(body, "<{}Response xmlns=\"{}/\">", operation.name, model.xml_namespace.trim_end_matches('/'));
        element(&mut body, "requestId", request_id);
        match operation.output {
            Some(shape) => xml::write_members(&mut body, shape, output, 0),
            // Undocumented in the model, but what EC2 sends where there is no output.
            None => body.push_str("<return>true</return>"),
        }
        let _ = write!(body, "</{}Response>", operation.name);
        query::response(200, body, request_id)
    }

    fn encode_error(&self, model: &ServiceModel, error: &ApiError, request_id: &str) -> WireResponse {
        let mut body = String::from("<Response><Errors><Error>");
        element(&mut body, "Code", &error.code);
        element(&mut body, "Message", &error.message);
        body.push_str("</Error></Errors>");
        element(&mut body, "RequestID", request_id);
        body.push_str("</Response>");
        query::response(error.resolved_status(Some(model)), body, request_id)
    }

    fn encode_request(&self, model: &ServiceModel, operation: &Operation, input: &Value) -> WireRequest {
        query::encode(model, operation, input, Dialect::Ec2)
    }

    fn decode_response(
        &self,
        _: &ServiceModel,
        operation: &Operation,
        response: &WireResponse,
    ) -> Result<Value, ApiError> {
        let root = xml::parse(&response.body).map_err(unreadable)?;
        if (200..300).contains(&response.status) {
            let Some(shape) = operation.output else { return Ok(Value::empty_structure()) };
            return xml::read_structure(shape, &root, 0).map_err(unreadable);
        }
        let at = |name: &'static str| root.text_at(&["Errors", "Error", name]);
        Err(client_error(response.status, at("Code"), at("Message")))
    }
}
