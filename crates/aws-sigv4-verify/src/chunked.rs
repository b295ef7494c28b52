//! Bodies in signed chunks (`STREAMING-AWS4-HMAC-SHA256-PAYLOAD`).
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html>

use crate::canonical::{hmac, sha256_hex, signing_key};
use crate::verify::{Refusal, Signed};
use bytes::{Bytes, BytesMut};
use subtle::ConstantTimeEq;

/// Longest line that announces a chunk, bytes.
const CHUNK_LINE_BYTES_MAX: usize = 256;

/// The payload of a chunked body, each chunk's signature verified against the one before.
pub fn decode_chunked(signed: &Signed, body: &[u8], secret: &str) -> Result<Bytes, Refusal> {
    let malformed = |what: &str| Refusal::new("IncompleteBody", format!("the chunked body is malformed: {what}"));
    let key = signing_key(secret, &signed.date, &signed.region, &signed.service);
    let mut previous = signed.signature.clone();
    let mut rest = body;
    let mut payload = BytesMut::with_capacity(body.len());
    loop {
        let window = &rest[..rest.len().min(CHUNK_LINE_BYTES_MAX)];
        let end = window.windows(2).position(|pair| pair == b"\r\n").ok_or_else(|| malformed("no chunk header"))?;
        let line = std::str::from_utf8(&rest[..end]).map_err(|_| malformed("a chunk header is not text"))?;
        let (size, signature) =
            line.split_once(";chunk-signature=").ok_or_else(|| malformed("a chunk has no signature"))?;
        let size = usize::from_str_radix(size, 16).map_err(|_| malformed("a chunk's size is not a number"))?;
        rest = &rest[end + 2..];
        if rest.len() < 2 || rest.len() - 2 < size {
            return Err(malformed("it ends in the middle of a chunk"));
        }
        let (chunk, after) = rest.split_at(size);
        rest = after.strip_prefix(b"\r\n").ok_or_else(|| malformed("a chunk does not end where it should"))?;
        let to_sign = format!(
            "AWS4-HMAC-SHA256-PAYLOAD\n{}\n{}\n{previous}\n{}\n{}",
            signed.amz_date,
            signed.scope(),
            sha256_hex(b""),
            sha256_hex(chunk)
        );
        let expected = hex::encode(hmac(&key, to_sign.as_bytes()));
        if !bool::from(expected.as_bytes().ct_eq(signature.as_bytes())) {
            return Err(Refusal::new("SignatureDoesNotMatch", "a chunk's signature does not match its content"));
        }
        previous = expected;
        payload.extend_from_slice(chunk);
        if size == 0 {
            return if rest.is_empty() { Ok(payload.freeze()) } else { Err(malformed("data follows the last chunk")) };
        }
    }
}
