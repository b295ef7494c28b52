//! From a request to what is done with it.

use crate::{
    Action, CaseRule, Condition, Escapes, ForwardAction, Listener, QueryStringPair, RedirectAction, wildcard_matches,
};
use std::net::IpAddr;

/// A request's header fields, whichever type holds them.
pub trait RequestHeaders {
    /// Whether `test` holds for any value of the header `name` (any case), in order.
    fn any_value(&self, name: &str, test: &mut dyn FnMut(&[u8]) -> bool) -> bool;
}

impl RequestHeaders for [(&str, &str)] {
    fn any_value(&self, name: &str, test: &mut dyn FnMut(&[u8]) -> bool) -> bool {
        self.iter().any(|(n, value)| n.eq_ignore_ascii_case(name) && test(value.as_bytes()))
    }
}

/// What rules see of a request.
pub struct RequestView<'a> {
    pub method: &'a str,
    /// The Host header, or the authority of an absolute request target, without its port.
    pub host: &'a str,
    /// Starts with a slash; without the query; as sent, percent-encoding included.
    pub path: &'a str,
    /// Without the question mark; empty when there is none.
    pub query: &'a str,
    pub headers: &'a dyn RequestHeaders,
    /// Of the connection.
    pub source_address: IpAddr,
}

/// What the first rule that matches asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision<'a> {
    Forward(&'a ForwardAction),
    Redirect { status_code: u16, location: String },
    FixedResponse(FixedResponse<'a>),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FixedResponse<'a> {
    pub status_code: u16,
    pub content_type: Option<&'a str>,
    pub message_body: &'a str,
}

/// The decision for a request on a listener whose rules are in order.
pub fn route<'a>(listener: &'a Listener, request: &RequestView<'_>) -> Decision<'a> {
    let action = listener
        .rules
        .iter()
        .find(|rule| rule.conditions.iter().all(|condition| holds(condition, request)))
        .map_or(&listener.default_action, |rule| &rule.action);
    match action {
        Action::Forward(forward) => Decision::Forward(forward),
        Action::Redirect(redirect) => {
            Decision::Redirect { status_code: redirect.status.code(), location: location(redirect, listener, request) }
        }
        Action::FixedResponse(fixed) => Decision::FixedResponse(FixedResponse {
            status_code: fixed.status_code,
            content_type: fixed.content_type.as_deref(),
            message_body: fixed.message_body.as_deref().unwrap_or_default(),
        }),
    }
}

fn holds(condition: &Condition, request: &RequestView<'_>) -> bool {
    let any = |values: &[String], text: &[u8], case| {
        values.iter().any(|value| wildcard_matches(value.as_bytes(), text, case, Escapes::None))
    };
    match condition {
        Condition::HostHeader { values } => any(values, request.host.as_bytes(), CaseRule::Insensitive),
        Condition::PathPattern { values } => any(values, request.path.as_bytes(), CaseRule::Sensitive),
        Condition::HttpHeader { name, values } => {
            request.headers.any_value(name, &mut |value| any(values, value, CaseRule::Insensitive))
        }
        Condition::HttpRequestMethod { values } => values.iter().any(|value| value == request.method),
        Condition::QueryString { values } => values.iter().any(|pair| query_has(request.query, pair)),
        Condition::SourceIp { values } => {
            // A v4 client of a v6 socket is the v4 client.
            let source = request.source_address.to_canonical();
            values.iter().any(|cidr| cidr.contains(&source))
        }
    }
}

fn query_has(query: &str, wanted: &QueryStringPair) -> bool {
    let fits = |pattern: &str, text: &str| {
        wildcard_matches(pattern.as_bytes(), text.as_bytes(), CaseRule::Insensitive, Escapes::Backslash)
    };
    query.split('&').filter(|pair| !pair.is_empty()).any(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        wanted.key.as_deref().is_none_or(|pattern| fits(pattern, key)) && fits(&wanted.value, value)
    })
}

fn location(redirect: &RedirectAction, listener: &Listener, request: &RequestView<'_>) -> String {
    let scheme = listener.protocol.scheme();
    let port = listener.port.to_string();
    let path = request.path.strip_prefix('/').unwrap_or(request.path);
    // One pass, so that a placeholder in what the client sent is never expanded.
    let fill = |template: &str| {
        let mut filled = String::with_capacity(template.len() + path.len());
        let mut rest = template;
        while let Some(start) = rest.find("#{") {
            filled.push_str(&rest[..start]);
            let tail = &rest[start..];
            let known = [
                ("#{protocol}", scheme),
                ("#{host}", request.host),
                ("#{port}", port.as_str()),
                ("#{path}", path),
                ("#{query}", request.query),
            ];
            match known.iter().find(|(name, _)| tail.starts_with(name)) {
                Some((name, value)) => {
                    filled.push_str(value);
                    rest = &tail[name.len()..];
                }
                None => {
                    filled.push_str("#{");
                    rest = &tail[2..];
                }
            }
        }
        filled.push_str(rest);
        filled
    };
    let protocol = fill(&redirect.protocol).to_ascii_lowercase();
    let (host, port, path, query) =
        (fill(&redirect.host), fill(&redirect.port), fill(&redirect.path), fill(&redirect.query));
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{protocol}://{host}:{port}{path}{mark}{query}")
}

#[cfg(test)]
mod tests;
