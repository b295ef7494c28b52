//! Header fields on their way through.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/x-forwarded-headers.html>

use crate::limits::{MAX_HEADER_FIELD_BYTES, MAX_METHOD_BYTES, MAX_REQUEST_LINE_BYTES};
use base::{Clock, Rng};
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use http::request::Parts;
use http::{Method, StatusCode, Version};
use lb_core::{ListenerProtocol, LoadBalancerAttributes, RequestHeaders, XffHeaderProcessing};
use std::net::SocketAddr;

const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");
const X_FORWARDED_PROTO: HeaderName = HeaderName::from_static("x-forwarded-proto");
const X_FORWARDED_PORT: HeaderName = HeaderName::from_static("x-forwarded-port");
const X_AMZN_TRACE_ID: HeaderName = HeaderName::from_static("x-amzn-trace-id");

/// lb-core's view of a header map.
pub(crate) struct Fields<'a>(pub(crate) &'a HeaderMap);

impl RequestHeaders for Fields<'_> {
    fn any_value(&self, name: &str, test: &mut dyn FnMut(&[u8]) -> bool) -> bool {
        self.0.get_all(name).iter().any(|value| test(value.as_bytes()))
    }
}

/// What is refused before any rule is looked at; the status says why.
pub(crate) fn check(parts: &Parts) -> Result<(), StatusCode> {
    if parts.method.as_str().len() > MAX_METHOD_BYTES
        || parts.method == Method::TRACE
        || parts.method == Method::CONNECT
    {
        return Err(StatusCode::METHOD_NOT_ALLOWED);
    }
    let target = parts.uri.path_and_query().map_or(0, |path| path.as_str().len());
    if parts.method.as_str().len() + target + "  HTTP/1.1".len() > MAX_REQUEST_LINE_BYTES {
        return Err(StatusCode::URI_TOO_LONG);
    }
    let too_long =
        |(name, value): (&HeaderName, &HeaderValue)| name.as_str().len() + value.len() > MAX_HEADER_FIELD_BYTES;
    if parts.headers.iter().any(too_long) {
        return Err(StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE);
    }
    // A coding other than plain chunked is one that a target may read differently than we do.
    let mut codings = parts.headers.get_all(header::TRANSFER_ENCODING).iter();
    let coding = codings.next();
    if codings.next().is_some() || coding.is_some_and(|c| !c.as_bytes().eq_ignore_ascii_case(b"chunked")) {
        return Err(StatusCode::BAD_REQUEST);
    }
    Ok(())
}

/// The host a request is for, with its port when it has one. HTTP/1.0 requests may have none. An absolute request
/// target outranks the Host header (RFC 9112, 3.2.2).
pub(crate) fn authority(parts: &Parts) -> Result<Option<http::uri::Authority>, StatusCode> {
    let mut hosts = parts.headers.get_all(header::HOST).iter();
    let (host, more) = (hosts.next(), hosts.next());
    let host = match host {
        _ if more.is_some() => return Err(StatusCode::BAD_REQUEST),
        None if parts.version > Version::HTTP_10 => return Err(StatusCode::BAD_REQUEST),
        None => None,
        Some(host) => {
            let host = http::uri::Authority::try_from(host.as_bytes()).map_err(|_| StatusCode::BAD_REQUEST)?;
            Some(host)
        }
    };
    let authority = parts.uri.authority().cloned().or(host);
    if authority.as_ref().is_some_and(|authority| authority.as_str().contains('@') || authority.host().is_empty()) {
        return Err(StatusCode::BAD_REQUEST);
    }
    Ok(authority)
}

/// The protocol a client asks to change to; None for an ordinary request or response.
pub(crate) fn upgrade(headers: &HeaderMap) -> Option<HeaderValue> {
    let asked = headers.get_all(header::CONNECTION).iter().any(|value| {
        value.to_str().is_ok_and(|v| v.split(',').any(|token| token.trim().eq_ignore_ascii_case("upgrade")))
    });
    if asked { headers.get(header::UPGRADE).cloned() } else { None }
}

/// Takes away what concerns one connection alone (RFC 9110, 7.6.1). Framing is the library's.
pub(crate) fn strip_hop_by_hop(headers: &mut HeaderMap) {
    let listed: Vec<HeaderName> = headers
        .get_all(header::CONNECTION)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|name| HeaderName::try_from(name.trim()).ok())
        // Naming the length would turn a body into a second request.
        .filter(|name| *name != header::CONTENT_LENGTH && *name != header::HOST)
        .collect();
    for name in listed {
        headers.remove(name);
    }
    for name in [header::CONNECTION, header::TE, header::TRANSFER_ENCODING, header::UPGRADE] {
        headers.remove(name);
    }
    headers.remove("keep-alive");
    headers.remove("proxy-connection");
}

pub(crate) struct Forwarding<'a> {
    pub(crate) attributes: &'a LoadBalancerAttributes,
    pub(crate) protocol: ListenerProtocol,
    pub(crate) listener_port: u16,
    pub(crate) client: SocketAddr,
    pub(crate) clock: &'a dyn Clock,
    pub(crate) rng: &'a dyn Rng,
}

impl Forwarding<'_> {
    /// Makes a client's fields those that a target gets. `authority` is the host the request is for, or the load
    /// balancer's own name.
    pub(crate) fn apply(&self, headers: &mut HeaderMap, authority: &str) {
        let upgrade = upgrade(headers);
        strip_hop_by_hop(headers);
        headers.remove(header::EXPECT);
        if self.attributes.drop_invalid_header_fields {
            let valid = |name: &HeaderName| name.as_str().bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
            let invalid: Vec<HeaderName> = headers.keys().filter(|name| !valid(name)).cloned().collect();
            for name in invalid {
                headers.remove(name);
            }
        }
        set(headers, header::HOST, self.host(authority));
        self.forwarded_for(headers);
        set(headers, X_FORWARDED_PROTO, self.protocol.scheme().to_owned());
        set(headers, X_FORWARDED_PORT, self.listener_port.to_string());
        self.trace(headers);
        if let Some(protocol) = upgrade {
            headers.insert(header::CONNECTION, HeaderValue::from_static("upgrade"));
            headers.insert(header::UPGRADE, protocol);
        }
    }

    /// Unless it is to be preserved, the Host header names the listener's port where that is not the protocol's own,
    /// and no port where it is.
    fn host(&self, authority: &str) -> String {
        if self.attributes.preserve_host_header {
            return authority.to_owned();
        }
        let parsed: Option<http::uri::Authority> = authority.parse().ok();
        let Some(parsed) = parsed else { return authority.to_owned() };
        let default_port = match self.protocol {
            ListenerProtocol::Http => 80,
        };
        match parsed.port_u16() {
            None if self.listener_port != default_port => format!("{authority}:{}", self.listener_port),
            Some(port) if port == default_port && self.listener_port == default_port => parsed.host().to_owned(),
            _ => authority.to_owned(),
        }
    }

    fn forwarded_for(&self, headers: &mut HeaderMap) {
        match self.attributes.xff_header_processing {
            XffHeaderProcessing::Preserve => {}
            XffHeaderProcessing::Remove => drop(headers.remove(X_FORWARDED_FOR)),
            XffHeaderProcessing::Append => {
                let client = SocketAddr::new(self.client.ip().to_canonical(), self.client.port());
                let address =
                    if self.attributes.xff_client_port { client.to_string() } else { client.ip().to_string() };
                let mut value: Vec<u8> = Vec::new();
                for before in headers.get_all(X_FORWARDED_FOR) {
                    value.extend_from_slice(before.as_bytes());
                    value.extend_from_slice(b", ");
                }
                value.extend_from_slice(address.as_bytes());
                if let Ok(value) = HeaderValue::from_bytes(&value) {
                    headers.insert(X_FORWARDED_FOR, value);
                }
            }
        }
    }

    /// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-request-tracing.html>
    fn trace(&self, headers: &mut HeaderMap) {
        let id = format!("1-{:08x}-{}", self.clock.now().as_ms() / 1000, self.rng.hex(24));
        let value = match headers.get(&X_AMZN_TRACE_ID).and_then(|value| value.to_str().ok()) {
            // An entry of our own goes before what came.
            Some(before) if !before.is_empty() => {
                let rest: Vec<&str> = before.split(';').filter(|field| !field.trim().starts_with("Self=")).collect();
                let field = if rest.iter().any(|f| f.trim().starts_with("Root=")) { "Self" } else { "Root" };
                format!("{field}={id};{}", rest.join(";"))
            }
            _ => format!("Root={id}"),
        };
        set(headers, X_AMZN_TRACE_ID, value);
    }
}

fn set(headers: &mut HeaderMap, name: HeaderName, value: String) {
    if let Ok(value) = HeaderValue::try_from(value) {
        headers.insert(name, value);
    }
}

/// The value of a cookie that the client sent.
pub(crate) fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}
