//! awsJson 1.0 and 1.1: <https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html>.

use super::{Codec, MAX_DEPTH, WireRequest, WireResponse, request_id_header, text};
use crate::error::ApiError;
use crate::model::{Operation, ServiceModel};
use crate::shape::{Kind, Shape, TimestampFormat};
use crate::value::Value;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use serde_json::{Map, Number, Value as Json};

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
        // serde_json refuses more than 128 levels by itself, before it could exhaust the stack.
        let json: Json = serde_json::from_slice(&request.body).map_err(|error| {
            ApiError::new("SerializationException", format!("The request body is not valid JSON: {error}"))
        })?;
        from_json(shape, json, 0).map_err(|fault| ApiError::new(code, fault))
    }

    fn encode_response(
        &self,
        _: &ServiceModel,
        operation: &Operation,
        output: &Value,
        request_id: &str,
    ) -> WireResponse {
        let body = match operation.output {
            Some(shape) => to_json(shape, output, 0).to_string(),
            // What AWS sends for an operation without output.
            None => String::new(),
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
            match members.iter().find(|member| member.name == *name) {
                Some(member) => body.insert(member.wire.into(), to_json(member.shape, value, 0)),
                None => body.insert((*name).into(), document_to_json(value, 0)),
            };
        }
        let mut response =
            self.response(error.resolved_status(Some(model)), Json::Object(body).to_string(), request_id);
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
        let body = operation.input.map_or_else(|| "{}".into(), |shape| to_json(shape, input, 0).to_string());
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
        let json: Json = if empty {
            Json::Object(Map::new())
        } else {
            serde_json::from_slice(&response.body).map_err(|error| unreadable(error.to_string()))?
        };
        if (200..300).contains(&response.status) {
            let Some(shape) = operation.output else { return Ok(Value::empty_structure()) };
            return from_json(shape, json, 0).map_err(unreadable);
        }
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
    fn response(&self, status: u16, body: String, request_id: &str) -> WireResponse {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        request_id_header(&mut headers, request_id);
        WireResponse { status, headers, body: Bytes::from(body) }
    }
}

fn unlike(shape: &Shape, json: &Json, wanted: &str) -> String {
    let found = match json {
        Json::Null => "null",
        Json::Bool(_) => "a boolean",
        Json::Number(_) => "a number",
        Json::String(_) => "a string",
        Json::Array(_) => "a list",
        Json::Object(_) => "an object",
    };
    format!("{found} cannot be converted to {wanted} ({})", shape.name)
}

/// Members the shape does not have are ignored, as AWS does; a null member is an absent one.
fn from_json(shape: &'static Shape, json: Json, depth: usize) -> Result<Value, String> {
    if depth > MAX_DEPTH {
        return Err(format!("The request nests deeper than {MAX_DEPTH} levels"));
    }
    Ok(match (&shape.kind, json) {
        (Kind::Document, json) => document_from_json(json, depth)?,
        (Kind::Structure { members }, Json::Object(mut object)) => {
            let mut values = Vec::with_capacity(object.len().min(members.len()));
            for member in *members {
                match object.remove(member.wire) {
                    None | Some(Json::Null) => {}
                    Some(inner) => {
                        let value = from_json(member.shape, inner, depth + 1).map_err(|fault| {
                            if fault.starts_with('\'') { fault } else { format!("'{}': {fault}", member.wire) }
                        })?;
                        values.push((member.name, value));
                    }
                }
            }
            Value::Structure(values)
        }
        (Kind::List { member, .. }, Json::Array(items)) => Value::List(
            items
                .into_iter()
                .map(|item| if item.is_null() { Ok(Value::Null) } else { from_json(member, item, depth + 1) })
                .collect::<Result<_, _>>()?,
        ),
        (Kind::Map { value, .. }, Json::Object(object)) => Value::Map(
            object
                .into_iter()
                .map(|(key, item)| {
                    Ok((key, if item.is_null() { Value::Null } else { from_json(value, item, depth + 1)? }))
                })
                .collect::<Result<_, String>>()?,
        ),
        (Kind::Boolean, Json::Bool(value)) => Value::Bool(value),
        (Kind::Integer { .. }, Json::Number(number)) => match whole(&number).filter(|n| i32::try_from(*n).is_ok()) {
            Some(value) => Value::Integer(value),
            None => return Err(format!("{number} is not a whole number of 32 bits ({})", shape.name)),
        },
        (Kind::Long { .. }, Json::Number(number)) => match whole(&number) {
            Some(value) => Value::Integer(value),
            None => return Err(format!("{number} is not a whole number of 64 bits ({})", shape.name)),
        },
        (Kind::Float { .. } | Kind::Double { .. }, Json::Number(number)) => {
            Value::Float(number.as_f64().ok_or_else(|| format!("{number} is not a number of 64 bits"))?)
        }
        (Kind::Float { .. } | Kind::Double { .. }, Json::String(text)) => Value::Float(match text.as_str() {
            "NaN" => f64::NAN,
            "Infinity" => f64::INFINITY,
            "-Infinity" => f64::NEG_INFINITY,
            _ => return Err(unlike(shape, &Json::String(text), "a number")),
        }),
        (Kind::String { .. }, Json::String(text)) => Value::String(text),
        (Kind::Blob { .. }, Json::String(text)) => {
            Value::Blob(text::base64_decode(&text).ok_or_else(|| format!("the text is not base64 ({})", shape.name))?)
        }
        (Kind::Timestamp { .. }, Json::Number(number)) => Value::Timestamp(
            number
                .as_f64()
                .and_then(text::timestamp_from_seconds)
                .ok_or_else(|| format!("{number} is not a time in seconds since 1970"))?,
        ),
        (Kind::Timestamp { .. }, Json::String(text)) => {
            Value::Timestamp(text::timestamp_from_text(&text).ok_or_else(|| format!("'{text}' is not a time"))?)
        }
        (Kind::Structure { .. }, json) => return Err(unlike(shape, &json, "a structure")),
        (Kind::List { .. }, json) => return Err(unlike(shape, &json, "a list")),
        (Kind::Map { .. }, json) => return Err(unlike(shape, &json, "a map")),
        (Kind::Boolean, json) => return Err(unlike(shape, &json, "a boolean")),
        (Kind::String { .. }, json) => return Err(unlike(shape, &json, "a string")),
        (Kind::Blob { .. }, json) => return Err(unlike(shape, &json, "a base64 string")),
        (Kind::Timestamp { .. }, json) => return Err(unlike(shape, &json, "a timestamp")),
        (_, json) => return Err(unlike(shape, &json, "a number")),
    })
}

/// `3` and, as AWS accepts, `3.0`.
fn whole(number: &Number) -> Option<i64> {
    number.as_i64().or_else(|| {
        let float = number.as_f64()?;
        // Beyond 2^53 a float no longer says which whole number was meant.
        (float.fract() == 0.0 && float.abs() < 9_007_199_254_740_992.0).then_some(float as i64)
    })
}

fn document_from_json(json: Json, depth: usize) -> Result<Value, String> {
    if depth > MAX_DEPTH {
        return Err(format!("The request nests deeper than {MAX_DEPTH} levels"));
    }
    Ok(match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(value),
        Json::Number(number) => match number.as_i64() {
            Some(value) => Value::Integer(value),
            None => Value::Float(number.as_f64().ok_or("a number beyond 64 bits")?),
        },
        Json::String(text) => Value::String(text),
        Json::Array(items) => {
            Value::List(items.into_iter().map(|item| document_from_json(item, depth + 1)).collect::<Result<_, _>>()?)
        }
        Json::Object(object) => Value::Map(
            object
                .into_iter()
                .map(|(key, item)| Ok((key, document_from_json(item, depth + 1)?)))
                .collect::<Result<_, String>>()?,
        ),
    })
}

fn float_to_json(number: f64) -> Json {
    match Number::from_f64(number) {
        Some(number) => Json::Number(number),
        None if number.is_nan() => Json::String("NaN".into()),
        None if number > 0.0 => Json::String("Infinity".into()),
        None => Json::String("-Infinity".into()),
    }
}

/// Seconds since the epoch as a number; whole ones without a fraction.
fn timestamp_to_json(at: base::Timestamp) -> Json {
    if at.as_ms() % 1000 == 0 { Json::from(at.as_ms() / 1000) } else { float_to_json(at.as_epoch_s()) }
}

fn to_json(shape: &'static Shape, value: &Value, depth: usize) -> Json {
    if depth > MAX_DEPTH {
        return Json::Null;
    }
    match (&shape.kind, value) {
        (Kind::Structure { members }, Value::Structure(_)) => {
            let mut object = Map::new();
            for member in *members {
                match value.member(member.name) {
                    None | Some(Value::Null) => {}
                    Some(inner) => {
                        object.insert(member.wire.into(), to_json(member.shape, inner, depth + 1));
                    }
                }
            }
            Json::Object(object)
        }
        (Kind::List { member, .. }, Value::List(items)) => {
            Json::Array(items.iter().map(|item| to_json(member, item, depth + 1)).collect())
        }
        (Kind::Map { value: inner, .. }, Value::Map(entries)) => {
            Json::Object(entries.iter().map(|(key, item)| (key.clone(), to_json(inner, item, depth + 1))).collect())
        }
        (Kind::Timestamp { format: Some(format) }, Value::Timestamp(at))
            if *format != TimestampFormat::EpochSeconds =>
        {
            Json::String(text::timestamp_to_text(*at, *format))
        }
        (_, value) => document_to_json(value, depth),
    }
}

fn document_to_json(value: &Value, depth: usize) -> Json {
    if depth > MAX_DEPTH {
        return Json::Null;
    }
    match value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(*value),
        Value::Integer(number) => Json::from(*number),
        Value::Float(number) => float_to_json(*number),
        Value::String(text) => Json::String(text.clone()),
        Value::Blob(bytes) => Json::String(text::base64_encode(bytes)),
        Value::Timestamp(at) => timestamp_to_json(*at),
        Value::List(items) => Json::Array(items.iter().map(|item| document_to_json(item, depth + 1)).collect()),
        Value::Map(entries) => {
            Json::Object(entries.iter().map(|(key, item)| (key.clone(), document_to_json(item, depth + 1))).collect())
        }
        Value::Structure(members) => Json::Object(
            members.iter().map(|(key, item)| ((*key).to_owned(), document_to_json(item, depth + 1))).collect(),
        ),
    }
}
