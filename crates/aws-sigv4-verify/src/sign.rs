//! The signing side, for our own clients: the agent, the balancer, the demo.

use crate::canonical::{ALGORITHM, Parts, canonical_request, hmac, sha256_hex, signing_key, string_to_sign};
use base::Timestamp;
use http::{HeaderMap, HeaderValue, Request};
use std::borrow::Cow;

/// `20260131T120000Z`.
fn amz_date(now: Timestamp) -> String {
    now.to_rfc3339()[..19].replace(['-', ':'], "") + "Z"
}

/// Adds `X-Amz-Date`, `X-Amz-Security-Token` and `Authorization`. The `host` header must be there; every header of the
/// request but the connection's own is signed.
pub fn sign_request<B>(
    request: &mut Request<B>,
    payload: &[u8],
    access_key_id: &str,
    secret_access_key: &str,
    session_token: Option<&str>,
    region: &str,
    service: &str,
    now: Timestamp,
) {
    let date = amz_date(now);
    set(request.headers_mut(), "x-amz-date", &date);
    if let Some(token) = session_token {
        set(request.headers_mut(), "x-amz-security-token", token);
    }
    let headers = signed_headers(request.headers());
    let (path, query) = (request.uri().path(), request.uri().query().unwrap_or_default());
    let authorization = authorization(
        request.method().as_str(),
        path,
        query,
        &headers,
        payload,
        access_key_id,
        secret_access_key,
        region,
        service,
        &date,
    );
    set(request.headers_mut(), "authorization", &authorization);
}

/// The header lines before a telemetry frame, each ended by CR LF: a GET of `url` whose payload is the frame's JSON.
pub fn sign_frame(
    url: &http::Uri,
    payload: &[u8],
    access_key_id: &str,
    secret_access_key: &str,
    region: &str,
    now: Timestamp,
) -> String {
    let date = amz_date(now);
    let host = url.authority().map(|authority| authority.as_str().to_owned()).unwrap_or_default();
    let headers = [("host", host.as_str().into()), ("x-amz-date", date.as_str().into())];
    let (path, query) = (url.path(), url.query().unwrap_or_default());
    let authorization =
        authorization("GET", path, query, &headers, payload, access_key_id, secret_access_key, region, "ecs", &date);
    format!("Authorization: {authorization}\r\nHost: {host}\r\nX-Amz-Date: {date}\r\n")
}

#[allow(clippy::too_many_arguments)]
fn authorization(
    method: &str,
    path: &str,
    query: &str,
    headers: &[(&str, Cow<str>)],
    payload: &[u8],
    access_key_id: &str,
    secret_access_key: &str,
    region: &str,
    service: &str,
    amz_date: &str,
) -> String {
    let payload_hash = sha256_hex(payload);
    let canonical =
        canonical_request(&Parts { method, path, query, headers, payload_hash: &payload_hash, leave_out: None });
    let date = &amz_date[..8];
    let scope = format!("{date}/{region}/{service}/aws4_request");
    let key = signing_key(secret_access_key, date, region, service);
    let signature = hex::encode(hmac(&key, string_to_sign(amz_date, &scope, &canonical).as_bytes()));
    let names = headers.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(";");
    format!("{ALGORITHM} Credential={access_key_id}/{scope}, SignedHeaders={names}, Signature={signature}")
}

fn signed_headers(headers: &HeaderMap) -> Vec<(&str, Cow<'_, str>)> {
    /// Changed on the way, or by the connection itself.
    const UNSIGNED: &[&str] = &["authorization", "connection", "upgrade", "user-agent", "expect", "transfer-encoding"];
    let mut signed: Vec<(&str, Cow<str>)> = headers
        .keys()
        .filter(|name| !UNSIGNED.contains(&name.as_str()) && !name.as_str().starts_with("sec-websocket-"))
        .map(|name| {
            let values: Vec<&str> = headers.get_all(name).iter().filter_map(|value| value.to_str().ok()).collect();
            (name.as_str(), values.join(",").into())
        })
        .collect();
    signed.sort();
    signed
}

fn set(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}
