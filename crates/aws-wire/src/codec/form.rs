//! `application/x-www-form-urlencoded`.

use super::WireRequest;
use std::borrow::Cow;

/// Decodes `%41` and, as forms do, `+`. Bytes that are not UTF-8 become replacement characters.
pub(crate) fn decode(text: &str) -> Cow<'_, str> {
    if !text.contains(['%', '+']) {
        return Cow::Borrowed(text);
    }
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = |i: usize| bytes.get(i).and_then(|b| (*b as char).to_digit(16));
        match (bytes[at], hex(at + 1), hex(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 2;
            }
            (b'+', _, _) => out.push(b' '),
            (byte, _, _) => out.push(byte),
        }
        at += 1;
    }
    Cow::Owned(String::from_utf8_lossy(&out).into_owned())
}

/// Appends `text`, everything but RFC 3986's unreserved characters percent-encoded.
pub(crate) fn encode_into(out: &mut String, text: &str) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(byte as char);
        } else {
            out.push('%');
            out.push(HEX[usize::from(byte >> 4)] as char);
            out.push(HEX[usize::from(byte & 15)] as char);
        }
    }
}

/// The parameters of a query-protocol request: of the body, or of the query string when the body is empty (GET).
pub(crate) fn parameters(request: &WireRequest) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
    let text = if request.body.is_empty() {
        request.query.as_str()
    } else {
        std::str::from_utf8(&request.body).unwrap_or_default()
    };
    text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        (decode(key), decode(value))
    })
}
