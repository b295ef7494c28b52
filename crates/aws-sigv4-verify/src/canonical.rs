//! The canonical request, the string to sign, and the signing key.

use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use std::borrow::Cow;

pub(crate) const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// Decoded name and value pairs of a query string; a `+` stands for a space. What is no UTF-8 is shown by replacement
/// characters: signatures are made over the bytes, not over this.
pub fn parse_query(query: &str) -> Vec<(String, String)> {
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    query_bytes(query).map(|(name, value)| (text(name), text(value))).collect()
}

fn query_bytes(query: &str) -> impl Iterator<Item = (Vec<u8>, Vec<u8>)> {
    query.split('&').filter(|part| !part.is_empty()).map(|part| {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        (decode(name), decode(value))
    })
}

/// What is not a percent-encoded byte stays as it is.
fn decode(text: &str) -> Vec<u8> {
    let digit = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        match (bytes[at], digit(bytes.get(at + 1)), digit(bytes.get(at + 2))) {
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 2;
            }
            (b'+', ..) => out.push(b' '),
            (other, ..) => out.push(other),
        }
        at += 1;
    }
    out
}

/// RFC 3986: everything but letters, digits and `-._~`.
pub fn percent_encode(text: &str) -> String {
    encode(text.as_bytes(), false)
}

fn encode(bytes: &[u8], keep_slash: bool) -> String {
    let mut out = String::with_capacity(bytes.len());
    for &byte in bytes {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            b'/' if keep_slash => out.push('/'),
            other => out.push_str(&format!("%{other:02X}")),
        }
    }
    out
}

/// The path as it is signed: each segment of the path as sent is encoded once more, but for S3. Ours is nearly always `/`.
fn canonical_path(path: &str) -> String {
    if path.is_empty() { "/".to_owned() } else { encode(path.as_bytes(), true) }
}

fn canonical_query(query: &str, leave_out: Option<&str>) -> String {
    let mut pairs: Vec<(String, String)> = query_bytes(query)
        .filter(|(name, _)| leave_out.is_none_or(|left_out| name != left_out.as_bytes()))
        .map(|(name, value)| (encode(&name, false), encode(&value, false)))
        .collect();
    pairs.sort();
    pairs.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

/// Runs of spaces become one; those at the ends go.
fn push_value(text: &mut String, value: &str) {
    for (at, word) in value.split_ascii_whitespace().enumerate() {
        if at > 0 {
            text.push(' ');
        }
        text.push_str(word);
    }
}

pub(crate) struct Parts<'a> {
    pub method: &'a str,
    pub path: &'a str,
    pub query: &'a str,
    /// Lower-case name and raw value of each signed header, in the order of the names.
    pub headers: &'a [(&'a str, Cow<'a, str>)],
    pub payload_hash: &'a str,
    /// The query parameter that is not signed: `X-Amz-Signature` of presigned URLs.
    pub leave_out: Option<&'a str>,
}

/// Every request is put into this form: in one piece of memory.
pub(crate) fn canonical_request(parts: &Parts) -> String {
    let mut text = String::with_capacity(1024);
    for line in [parts.method, &canonical_path(parts.path), &canonical_query(parts.query, parts.leave_out)] {
        text.push_str(line);
        text.push('\n');
    }
    for (name, value) in parts.headers {
        text.push_str(name);
        text.push(':');
        push_value(&mut text, value);
        text.push('\n');
    }
    text.push('\n');
    for (at, (name, _)) in parts.headers.iter().enumerate() {
        if at > 0 {
            text.push(';');
        }
        text.push_str(name);
    }
    text.push('\n');
    text.push_str(parts.payload_hash);
    text
}

pub(crate) fn string_to_sign(amz_date: &str, scope: &str, canonical_request: &str) -> String {
    format!("{ALGORITHM}\n{amz_date}\n{scope}\n{}", sha256_hex(canonical_request.as_bytes()))
}

pub(crate) fn signing_key(secret: &str, date: &str, region: &str, service: &str) -> [u8; 32] {
    let mut key = hmac(format!("AWS4{secret}").as_bytes(), date.as_bytes());
    for part in [region, service, "aws4_request"] {
        key = hmac(&key, part.as_bytes());
    }
    key
}

pub(crate) fn hmac(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(message);
    mac.finalize().into_bytes().into()
}

pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    let mut digits = vec![0; 64];
    // `hex::encode` goes character by character, which takes longer than the digest of a small body.
    hex::encode_to_slice(Sha256::digest(bytes), &mut digits).expect("two digits a byte");
    String::from_utf8(digits).expect("digits are text")
}
