//! awsQuery: <https://smithy.io/2.0/aws/protocols/aws-query-protocol.html>, and what ec2Query shares with it.

use super::form;
use super::xml::{self, element};
use super::{Codec, MAX_DEPTH, WireRequest, WireResponse, request_id_header};
use crate::error::ApiError;
use crate::model::{Operation, ServiceModel};
use crate::shape::{Kind, Shape};
use crate::value::Value;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Parameters of one request.
const MAX_PARAMETERS: usize = 10_000;

#[derive(Debug)]
pub(crate) struct AwsQuery;

impl Codec for AwsQuery {
    fn decode_request(
        &self,
        model: &ServiceModel,
        operation: &Operation,
        request: &WireRequest,
    ) -> Result<Value, ApiError> {
        decode(model, operation, request, Dialect::AwsQuery)
    }

    fn encode_response(
        &self,
        model: &ServiceModel,
        operation: &Operation,
        output: &Value,
        request_id: &str,
    ) -> WireResponse {
        let mut body = String::new();
        let _ = write!(body, "<{}Response xmlns=\"{}\">", operation.name, model.xml_namespace);
        if let Some(shape) = operation.output {
            if let Some(wrapper) = operation.result_wrapper {
                let _ = write!(body, "<{wrapper}>");
            }
            xml::write_members(&mut body, shape, output, 0);
            if let Some(wrapper) = operation.result_wrapper {
                let _ = write!(body, "</{wrapper}>");
            }
        }
        body.push_str("<ResponseMetadata>");
        element(&mut body, "RequestId", request_id);
        let _ = write!(body, "</ResponseMetadata></{}Response>", operation.name);
        response(200, body, request_id)
    }

    fn encode_error(&self, model: &ServiceModel, error: &ApiError, request_id: &str) -> WireResponse {
        let mut body = format!("<ErrorResponse xmlns=\"{}\"><Error>", model.xml_namespace);
        body.push_str(if error.sender_fault { "<Type>Sender</Type>" } else { "<Type>Receiver</Type>" });
        element(&mut body, "Code", &error.code);
        element(&mut body, "Message", &error.message);
        for (name, value) in &error.fields {
            if let Value::String(_) | Value::Integer(_) | Value::Bool(_) = value {
                element(&mut body, name, &plain(value));
            }
        }
        body.push_str("</Error>");
        element(&mut body, "RequestId", request_id);
        body.push_str("</ErrorResponse>");
        response(error.resolved_status(Some(model)), body, request_id)
    }

    fn encode_request(&self, model: &ServiceModel, operation: &Operation, input: &Value) -> WireRequest {
        encode(model, operation, input, Dialect::AwsQuery)
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
            let node = match operation.result_wrapper {
                Some(wrapper) => root.child(wrapper).ok_or_else(|| unreadable(format!("it has no <{wrapper}>")))?,
                None => &root,
            };
            return xml::read_structure(shape, node, 0).map_err(unreadable);
        }
        Err(client_error(response.status, root.text_at(&["Error", "Code"]), root.text_at(&["Error", "Message"])))
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Integer(number) => number.to_string(),
        Value::Bool(value) => value.to_string(),
        _ => String::new(),
    }
}

pub(super) fn unreadable(fault: impl std::fmt::Display) -> ApiError {
    ApiError::server("SerializationException", format!("cannot read the response: {fault}"))
}

pub(super) fn client_error(status: u16, code: Option<&str>, message: Option<&str>) -> ApiError {
    let code = code.unwrap_or("UnknownError").to_owned();
    let error = ApiError { sender_fault: status < 500, ..ApiError::new(code, message.unwrap_or_default()) };
    error.status(status)
}

pub(super) fn response(status: u16, body: String, request_id: &str) -> WireResponse {
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/xml;charset=UTF-8"));
    request_id_header(&mut headers, request_id);
    let mut text = String::with_capacity(body.len() + 40);
    text.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    text.push_str(&body);
    WireResponse { status, headers, body: Bytes::from(text) }
}

/// What differs between the two query protocols in requests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Dialect {
    AwsQuery,
    /// Lists are `Name.1`, never `Name.member.1`.
    Ec2,
}

/// The dotted names of the parameters as a tree.
#[derive(Debug, Default)]
struct Node {
    value: Option<String>,
    children: BTreeMap<String, Node>,
}

pub(super) fn decode(
    model: &ServiceModel,
    operation: &Operation,
    request: &WireRequest,
    dialect: Dialect,
) -> Result<Value, ApiError> {
    let root = tree(request)?;
    if let Some(version) = root.children.get("Version").and_then(|node| node.value.as_deref())
        && version != model.api_version
    {
        return Err(ApiError::new(
            "NoSuchVersion",
            format!(
                "The requested version ({version}) of service {} does not exist: use {}",
                model.service, model.api_version
            ),
        ));
    }
    let Some(shape) = operation.input else { return Ok(Value::empty_structure()) };
    let code = model.violation_codes(operation.name).malformed;
    if dialect == Dialect::Ec2
        && let Kind::Structure { members } = &shape.kind
        && let Some(unknown) = root.children.keys().find(|key| {
            !COMMON_PARAMETERS.contains(&key.as_str())
                && !key.starts_with("X-Amz-")
                && !members.iter().any(|member| member.query == key.as_str())
        })
    {
        return Err(ApiError::new("UnknownParameter", format!("The parameter {unknown} is not recognized")));
    }
    from_node(shape, &root, dialect, 0).map_err(|fault| ApiError::new(code, fault))
}

/// Parameters of every request, and those of signature version 2 that old clients still send beside the header.
const COMMON_PARAMETERS: &[&str] = &["Action", "Version", "AWSAccessKeyId", "SecurityToken"];

fn tree(request: &WireRequest) -> Result<Node, ApiError> {
    if !request.body.is_empty() && std::str::from_utf8(&request.body).is_err() {
        return Err(ApiError::new("MalformedQueryString", "The request body is not UTF-8 text"));
    }
    let mut root = Node::default();
    for (count, (key, value)) in form::parameters(request).enumerate() {
        if count >= MAX_PARAMETERS {
            return Err(ApiError::new(
                "MalformedQueryString",
                format!("The request has more than {MAX_PARAMETERS} parameters"),
            ));
        }
        let mut node = &mut root;
        for (depth, part) in key.split('.').enumerate() {
            if depth >= MAX_DEPTH {
                return Err(ApiError::new(
                    "MalformedQueryString",
                    format!("A parameter nests deeper than {MAX_DEPTH} levels"),
                ));
            }
            node = node.children.entry(part.to_owned()).or_default();
        }
        if node.value.is_some() {
            return Err(ApiError::new("MalformedQueryString", format!("The parameter {key} is given more than once")));
        }
        node.value = Some(value.into_owned());
    }
    Ok(root)
}

/// The entries `1`, `2`, … in the order of their numbers; the numbers allocate nothing and need not be contiguous.
fn entries(node: &Node) -> Result<Vec<&Node>, String> {
    let mut found: Vec<(u64, &Node)> = Vec::with_capacity(node.children.len());
    for (key, child) in &node.children {
        let number: u64 = key.parse().map_err(|_| format!("'{key}' is not the number of a list's entry"))?;
        found.push((number, child));
    }
    found.sort_by_key(|(number, _)| *number);
    if let Some(pair) = found.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(format!("the list's entry {} is given twice", pair[0].0));
    }
    Ok(found.into_iter().map(|(_, child)| child).collect())
}

fn from_node(shape: &'static Shape, node: &Node, dialect: Dialect, depth: usize) -> Result<Value, String> {
    if depth > MAX_DEPTH {
        return Err(format!("The request nests deeper than {MAX_DEPTH} levels"));
    }
    match &shape.kind {
        Kind::Structure { members } => {
            let mut values = Vec::new();
            for member in *members {
                // A flattened list of awsQuery goes by the name of its entries when they have one.
                let name = match &member.shape.kind {
                    Kind::List { flattened: true, member_name, .. }
                        if dialect == Dialect::AwsQuery && *member_name != "member" =>
                    {
                        member_name
                    }
                    _ => member.query,
                };
                if let Some(child) = node.children.get(name) {
                    let value = from_node(member.shape, child, dialect, depth + 1).map_err(|fault| {
                        if fault.starts_with("Parameter ") { fault } else { format!("Parameter {name}: {fault}") }
                    })?;
                    values.push((member.name, value));
                }
            }
            Ok(Value::Structure(values))
        }
        Kind::List { member, member_name, flattened, .. } => {
            let holder = if dialect == Dialect::Ec2 || *flattened {
                Some(node)
            } else {
                if let Some(other) = node.children.keys().find(|key| key != member_name) {
                    return Err(format!("a list's entries are named {member_name}.1 and so on, not {other}"));
                }
                node.children.get(*member_name)
            };
            let Some(holder) = holder.filter(|holder| !holder.children.is_empty()) else {
                // `Name=` is an empty list; `Name=x` is not a list.
                return match &node.value {
                    Some(text) if !text.is_empty() => Err("a list is needed, its entries numbered from 1".into()),
                    _ => Ok(Value::List(Vec::new())),
                };
            };
            let items = entries(holder)?;
            Ok(Value::List(
                items.into_iter().map(|item| from_node(member, item, dialect, depth + 1)).collect::<Result<_, _>>()?,
            ))
        }
        Kind::Map { value, key_name, value_name, flattened, .. } => {
            let holder = if *flattened { Some(node) } else { node.children.get("entry") };
            let mut map = Vec::new();
            for item in holder.map(entries).transpose()?.unwrap_or_default() {
                let key = item.children.get(*key_name).and_then(|key| key.value.clone());
                let key = key.ok_or_else(|| format!("a map's entry has no {key_name}"))?;
                let inner =
                    item.children.get(*value_name).ok_or_else(|| format!("a map's entry has no {value_name}"))?;
                map.push((key, from_node(value, inner, dialect, depth + 1)?));
            }
            Ok(Value::Map(map))
        }
        _ => {
            if !node.children.is_empty() {
                return Err("a single value is needed".into());
            }
            xml::scalar_from_text(shape, node.value.as_deref().unwrap_or_default())
        }
    }
}

pub(super) fn encode(model: &ServiceModel, operation: &Operation, input: &Value, dialect: Dialect) -> WireRequest {
    let mut body = format!("Action={}&Version={}", operation.name, model.api_version);
    if let Some(shape) = operation.input {
        to_parameters(&mut body, "", shape, input, dialect, 0);
    }
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded; charset=utf-8"));
    WireRequest { method: http::Method::POST, path: "/".into(), query: String::new(), headers, body: Bytes::from(body) }
}

fn parameter(out: &mut String, name: &str, value: &str) {
    out.push('&');
    form::encode_into(out, name);
    out.push('=');
    form::encode_into(out, value);
}

fn to_parameters(out: &mut String, prefix: &str, shape: &'static Shape, value: &Value, dialect: Dialect, depth: usize) {
    if depth > MAX_DEPTH {
        return;
    }
    match (&shape.kind, value) {
        (Kind::Structure { members }, Value::Structure(_)) => {
            for member in *members {
                let Some(inner) = value.member(member.name) else { continue };
                let name = match &member.shape.kind {
                    Kind::List { flattened: true, member_name, .. }
                        if dialect == Dialect::AwsQuery && *member_name != "member" =>
                    {
                        member_name
                    }
                    _ => member.query,
                };
                let path = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
                to_parameters(out, &path, member.shape, inner, dialect, depth + 1);
            }
        }
        (Kind::List { member, member_name, flattened, .. }, Value::List(items)) => {
            // ec2Query has no way to write an empty list.
            if items.is_empty() && dialect == Dialect::AwsQuery {
                parameter(out, prefix, "");
            }
            for (at, item) in items.iter().enumerate() {
                let path = if dialect == Dialect::Ec2 || *flattened {
                    format!("{prefix}.{}", at + 1)
                } else {
                    format!("{prefix}.{member_name}.{}", at + 1)
                };
                to_parameters(out, &path, member, item, dialect, depth + 1);
            }
        }
        (Kind::Map { key, value: inner, key_name, value_name, flattened, .. }, Value::Map(entries)) => {
            let entry = if *flattened { "" } else { ".entry" };
            for (at, (name, item)) in entries.iter().enumerate() {
                let path = format!("{prefix}{entry}.{}", at + 1);
                let key_value = Value::String(name.clone());
                to_parameters(out, &format!("{path}.{key_name}"), key, &key_value, dialect, depth + 1);
                to_parameters(out, &format!("{path}.{value_name}"), inner, item, dialect, depth + 1);
            }
        }
        (_, Value::Null) => {}
        (_, value) => parameter(out, prefix, &xml::scalar_text(shape, value)),
    }
}
