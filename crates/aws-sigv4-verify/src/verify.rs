//! Who signed a request, and whether they really did.

use crate::canonical::{
    ALGORITHM, Parts, canonical_request, hmac, parse_query, sha256_hex, signing_key, string_to_sign,
};
use crate::{CLOCK_SKEW_MS_MAX, PRESIGNED_LIFETIME_S_MAX};
use base::Timestamp;
use http::HeaderMap;
use std::borrow::Cow;
use subtle::ConstantTimeEq;

/// Why a request is not taken. The codes are AWS's; the status is 403 for all but the malformed ones (400).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {message}")]
pub struct Refusal {
    pub code: &'static str,
    pub message: String,
}

impl Refusal {
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }
}

/// A request as it came, its body known by hash.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    pub method: &'a str,
    /// As sent, percent-encoding kept.
    pub path: &'a str,
    /// As sent, without the question mark.
    pub query: &'a str,
    pub headers: &'a HeaderMap,
    pub body: &'a [u8],
}

/// What signatures of one secret are made with on one day, for one Region and service. As secret as the secret for that.
#[derive(Clone)]
pub struct SigningKey([u8; 32]);

impl SigningKey {
    /// `date`, `region` and `service` as in the signature's scope.
    pub fn derive(secret: &str, date: &str, region: &str, service: &str) -> Self {
        Self(signing_key(secret, date, region, service))
    }
}

/// How the body is bound to the signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PayloadHash {
    /// Its SHA-256 is signed.
    Signed,
    /// `UNSIGNED-PAYLOAD`.
    Unsigned,
    /// `STREAMING-AWS4-HMAC-SHA256-PAYLOAD`: each chunk has a signature of its own ([`crate::decode_chunked`]).
    Chunked,
}

/// What a request claims about its signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    pub access_key_id: String,
    /// `20260131`.
    pub date: String,
    pub region: String,
    pub service: String,
    /// `20260131T120000Z`.
    pub amz_date: String,
    pub session_token: Option<String>,
    pub payload: PayloadHash,
    signed_headers: Vec<String>,
    /// Lower-case hexadecimal.
    pub signature: String,
    /// Seconds; `None` for signatures in headers.
    expires_s: Option<i64>,
}

impl Signed {
    /// Reads the `Authorization` header, or the query of a presigned URL.
    pub fn parse(request: &Request) -> Result<Self, Refusal> {
        match request.headers.get(http::header::AUTHORIZATION) {
            Some(value) => {
                let text = value.to_str().map_err(|_| incomplete("the Authorization header is not text"))?;
                Self::from_header(request, text)
            }
            None if parse_query(request.query).iter().any(|(name, _)| name == "X-Amz-Algorithm") => {
                Self::from_query(request)
            }
            None => Err(Refusal::new("MissingAuthenticationToken", "Request is missing Authentication Token")),
        }
    }

    fn from_header(request: &Request, text: &str) -> Result<Self, Refusal> {
        let fields = text
            .strip_prefix(ALGORITHM)
            .ok_or_else(|| incomplete(&format!("the Authorization header must begin with '{ALGORITHM}'")))?;
        let field = |wanted: &str| {
            fields
                .split(',')
                .filter_map(|part| part.trim().split_once('='))
                .find(|(name, _)| *name == wanted)
                .map(|(_, value)| value.trim().to_owned())
                .ok_or_else(|| incomplete(&format!("Authorization header requires '{wanted}' parameter.")))
        };
        let credential = field("Credential")?;
        let header = |name: &str| request.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let amz_date = header("x-amz-date")
            .ok_or_else(|| incomplete("Authorization header requires existence of an 'X-Amz-Date' header."))?;
        let payload = match header("x-amz-content-sha256").as_deref() {
            Some("UNSIGNED-PAYLOAD") => PayloadHash::Unsigned,
            Some("STREAMING-AWS4-HMAC-SHA256-PAYLOAD") => PayloadHash::Chunked,
            _ => PayloadHash::Signed,
        };
        let mut signed = Self {
            signed_headers: field("SignedHeaders")?.split(';').map(str::to_owned).collect(),
            signature: field("Signature")?,
            session_token: header("x-amz-security-token"),
            amz_date,
            payload,
            ..Self::of_credential(&credential)?
        };
        signed.check_header_names()?;
        signed.signature.make_ascii_lowercase();
        Ok(signed)
    }

    fn from_query(request: &Request) -> Result<Self, Refusal> {
        let pairs = parse_query(request.query);
        let parameter = |wanted: &str| {
            let mut found = pairs.iter().filter(|(name, _)| name == wanted);
            match (found.next(), found.next()) {
                (Some((_, value)), None) => Ok(value.clone()),
                (None, _) => Err(incomplete(&format!("the query requires '{wanted}'"))),
                (Some(_), Some(_)) => Err(incomplete(&format!("the query has '{wanted}' twice"))),
            }
        };
        if parameter("X-Amz-Algorithm")? != ALGORITHM {
            return Err(incomplete(&format!("X-Amz-Algorithm must be {ALGORITHM}")));
        }
        let expires = parameter("X-Amz-Expires")?;
        let expires_s: i64 =
            expires.parse().ok().filter(|s| (1..=PRESIGNED_LIFETIME_S_MAX).contains(s)).ok_or_else(|| {
                incomplete(&format!("X-Amz-Expires '{expires}' must be from 1 to {PRESIGNED_LIFETIME_S_MAX} seconds"))
            })?;
        let hash = request.headers.get("x-amz-content-sha256").and_then(|value| value.to_str().ok());
        let payload = match hash {
            Some("UNSIGNED-PAYLOAD") => PayloadHash::Unsigned,
            // S3's presigned URLs sign no payload.
            None if parameter("X-Amz-Credential")?.contains("/s3/") => PayloadHash::Unsigned,
            _ => PayloadHash::Signed,
        };
        let mut signed = Self {
            signed_headers: parameter("X-Amz-SignedHeaders")?.split(';').map(str::to_owned).collect(),
            signature: parameter("X-Amz-Signature")?,
            session_token: parameter("X-Amz-Security-Token").ok(),
            amz_date: parameter("X-Amz-Date")?,
            payload,
            expires_s: Some(expires_s),
            ..Self::of_credential(&parameter("X-Amz-Credential")?)?
        };
        signed.check_header_names()?;
        signed.signature.make_ascii_lowercase();
        Ok(signed)
    }

    /// `AKID/20260131/us-east-1/ecs/aws4_request`.
    fn of_credential(credential: &str) -> Result<Self, Refusal> {
        let parts: Vec<&str> = credential.split('/').collect();
        let [access_key_id, date, region, service, "aws4_request"] = parts[..] else {
            return Err(incomplete(&format!(
                "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got \
                 '{credential}'"
            )));
        };
        Ok(Self {
            access_key_id: access_key_id.to_owned(),
            date: date.to_owned(),
            region: region.to_owned(),
            service: service.to_owned(),
            amz_date: String::new(),
            session_token: None,
            payload: PayloadHash::Signed,
            signed_headers: Vec::new(),
            signature: String::new(),
            expires_s: None,
        })
    }

    fn check_header_names(&self) -> Result<(), Refusal> {
        let sorted = self.signed_headers.windows(2).all(|pair| pair[0] < pair[1]);
        let lower = self.signed_headers.iter().all(|name| !name.bytes().any(|byte| byte.is_ascii_uppercase()));
        if !sorted || !lower {
            return Err(incomplete("SignedHeaders must be lower-case, sorted, and each named once"));
        }
        if !self.signed_headers.iter().any(|name| name == "host") {
            return Err(incomplete("'Host' must be a signed header"));
        }
        Ok(())
    }

    /// Date, Region, service and terminator.
    pub fn scope(&self) -> String {
        format!("{}/{}/{}/aws4_request", self.date, self.region, self.service)
    }

    /// Whether the holder of `secret` signed exactly this request, not too long ago.
    pub fn verify(&self, request: &Request, secret: &str, now: Timestamp) -> Result<(), Refusal> {
        self.verify_with(request, &SigningKey::derive(secret, &self.date, &self.region, &self.service), now)
    }

    /// The same, with the key already derived from the secret for this signature's date, Region and service.
    pub fn verify_with(&self, request: &Request, key: &SigningKey, now: Timestamp) -> Result<(), Refusal> {
        self.check_time(now)?;
        let mut headers = Vec::with_capacity(self.signed_headers.len());
        for name in &self.signed_headers {
            let mut whole: Option<Cow<str>> = None;
            for value in request.headers.get_all(name) {
                // A value that is no text is not left out: whoever reads the request would read it.
                let value = value.to_str().map_err(|_| mismatch(&format!("the signed header '{name}' is not text")))?;
                whole = Some(match whole {
                    None => value.into(),
                    Some(before) => format!("{before},{value}").into(),
                });
            }
            let value = whole.ok_or_else(|| mismatch(&format!("the signed header '{name}' is not in the request")))?;
            headers.push((name.as_str(), value));
        }
        // Headers that change what the request means must be among the signed ones.
        for name in ["x-amz-target", "x-amz-security-token", "x-amz-content-sha256", "x-amz-date"] {
            if request.headers.contains_key(name) && !self.signed_headers.iter().any(|signed| signed == name) {
                return Err(mismatch(&format!("the header '{name}' is in the request and not signed")));
            }
        }
        let payload_hash = self.payload_hash(request)?;
        let canonical = canonical_request(&Parts {
            method: request.method,
            path: request.path,
            query: request.query,
            headers: &headers,
            payload_hash: &payload_hash,
            leave_out: self.expires_s.map(|_| "X-Amz-Signature"),
        });
        let expected = hmac(&key.0, string_to_sign(&self.amz_date, &self.scope(), &canonical).as_bytes());
        let mut given = [0; 32];
        let readable = hex::decode_to_slice(&self.signature, &mut given).is_ok();
        if readable && bool::from(expected.as_slice().ct_eq(&given)) {
            Ok(())
        } else {
            Err(mismatch(
                "Check your AWS Secret Access Key and signing method. Consult the service documentation for details.",
            ))
        }
    }

    fn payload_hash(&self, request: &Request) -> Result<String, Refusal> {
        match self.payload {
            PayloadHash::Unsigned => Ok("UNSIGNED-PAYLOAD".to_owned()),
            PayloadHash::Chunked => Ok("STREAMING-AWS4-HMAC-SHA256-PAYLOAD".to_owned()),
            PayloadHash::Signed => {
                let actual = sha256_hex(request.body);
                match request.headers.get("x-amz-content-sha256").and_then(|value| value.to_str().ok()) {
                    Some(claimed) if !claimed.eq_ignore_ascii_case(&actual) => Err(Refusal::new(
                        "XAmzContentSHA256Mismatch",
                        "The provided 'x-amz-content-sha256' header does not match what was computed.",
                    )),
                    _ => Ok(actual),
                }
            }
        }
    }

    fn check_time(&self, now: Timestamp) -> Result<(), Refusal> {
        let at = parse_amz_date(&self.amz_date).ok_or_else(|| {
            incomplete(&format!("X-Amz-Date '{}' must have the form 20260131T120000Z", self.amz_date))
        })?;
        if !self.amz_date.starts_with(&self.date) {
            return Err(mismatch("Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date"));
        }
        let age_ms = now.since_ms(at);
        if age_ms < -CLOCK_SKEW_MS_MAX {
            return Err(mismatch(&format!(
                "Signature not yet current: {} is still later than {}",
                self.amz_date,
                now.to_rfc3339()
            )));
        }
        match self.expires_s {
            Some(expires_s) if age_ms > expires_s * 1000 => Err(Refusal::new("RequestExpired", "Request has expired.")),
            None if age_ms > CLOCK_SKEW_MS_MAX => Err(Refusal::new(
                "RequestExpired",
                format!("Signature expired: {} is now earlier than {}", self.amz_date, now.to_rfc3339()),
            )),
            _ => Ok(()),
        }
    }
}

/// `20260131T120000Z`.
fn parse_amz_date(text: &str) -> Option<Timestamp> {
    let b = text.as_bytes();
    if b.len() != 16 || b[8] != b'T' || b[15] != b'Z' {
        return None;
    }
    let part = |range: std::ops::Range<usize>| text.get(range);
    Timestamp::parse_rfc3339(&format!(
        "{}-{}-{}T{}:{}:{}Z",
        part(0..4)?,
        part(4..6)?,
        part(6..8)?,
        part(9..11)?,
        part(11..13)?,
        part(13..15)?
    ))
}

fn incomplete(message: &str) -> Refusal {
    Refusal::new("IncompleteSignature", message)
}

fn mismatch(message: &str) -> Refusal {
    Refusal::new(
        "SignatureDoesNotMatch",
        format!("The request signature we calculated does not match the signature you provided. {message}"),
    )
}
