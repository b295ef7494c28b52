//! A signer in plain words, over bytes, and the random requests that it signs.

use base::{Rng, SeededRng, Timestamp};
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

/// 2026-01-31T12:00:00Z.
const BASE_MS: i64 = 1_769_860_800_000;
const CHUNKED: &str = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD";

/// How a request is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// In headers, the body by its hash.
    Headers,
    /// In headers, `UNSIGNED-PAYLOAD`.
    Unsigned,
    /// In headers, each chunk of the body on its own.
    Chunked,
    /// In the query.
    Presigned,
}

/// A request as it goes over the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    pub method: String,
    pub path: String,
    pub query: String,
    pub headers: Vec<(String, Vec<u8>)>,
    pub body: Vec<u8>,
}

#[derive(Debug)]
pub struct Case {
    pub form: Form,
    pub secret: String,
    pub now: Timestamp,
    pub signed_names: Vec<String>,
    signed_at: Timestamp,
    expires_s: i64,
    region: &'static str,
    service: &'static str,
    unsigned: Sent,
    chunks: Vec<Vec<u8>>,
}

impl Case {
    pub fn random(rng: &SeededRng) -> Self {
        let form = match rng.below(8) {
            0 => Form::Unsigned,
            1 => Form::Chunked,
            2 => Form::Presigned,
            _ => Form::Headers,
        };
        let pick = |words: &[&'static str]| words[rng.below(words.len() as u64) as usize];
        let bytes = |max: u64| {
            let mut bytes = vec![0; rng.below(max) as usize];
            rng.fill(&mut bytes);
            bytes
        };
        let mut headers = vec![("host".to_owned(), pick(&["127.0.0.1:4566", "ecs.us-east-1.amazonaws.com"]).into())];
        if rng.below(4) > 0 {
            headers.push(("content-type".to_owned(), pick(&["application/x-amz-json-1.1", "text/xml"]).into()));
        }
        if rng.below(2) == 0 && form != Form::Presigned {
            let operation = rng.text(8, b"abcdefgh");
            headers.push(("x-amz-target".to_owned(), format!("AmazonEC2ContainerServiceV20141113.{operation}").into()));
        }
        if rng.below(4) == 0 && form != Form::Presigned {
            headers.push(("x-amz-security-token".to_owned(), rng.text(20, b"AZaz09/+=").into()));
        }
        let mut names: Vec<String> = headers.iter().map(|(name, _)| name.clone()).collect();
        if form != Form::Presigned {
            names.push("x-amz-date".to_owned());
        }
        if matches!(form, Form::Unsigned | Form::Chunked) || (form == Form::Headers && rng.below(3) == 0) {
            names.push("x-amz-content-sha256".to_owned());
        }
        names.sort();
        let pairs: Vec<String> = (0..rng.below(4))
            .map(|_| {
                let name = rng.text(1 + rng.below(5) as usize, b"abcXYZ019-._~");
                // Percent-encoded bytes of every kind, those that are no text among them.
                let value: String = bytes(5).iter().map(|byte| format!("%{byte:02X}")).collect();
                format!("{name}={value}{}", rng.text(rng.below(4) as usize, b"abc019~."))
            })
            .collect();
        let path = ["", "a", "a/b", "v1/%20x", "~c/.."][rng.below(5) as usize];
        let signed_at = Timestamp::from_ms(BASE_MS + rng.below(10_000) as i64 * 1000);
        Self {
            form,
            secret: rng.text(40, b"ABCDEFGHIJKLMNabcdefghijklmn0123456789/+"),
            now: Timestamp::from_ms(signed_at.as_ms() + rng.below(800) as i64 * 1000),
            signed_at,
            expires_s: 900 + rng.below(1000) as i64,
            signed_names: names,
            region: pick(&["us-east-1", "eu-central-1"]),
            service: pick(&["ecs", "ec2", "iam"]),
            unsigned: Sent {
                method: pick(&["GET", "POST"]).to_owned(),
                path: format!("/{path}"),
                query: pairs.join("&"),
                headers,
                body: bytes(80),
            },
            chunks: (0..rng.below(3)).map(|_| bytes(40)).filter(|chunk| !chunk.is_empty()).collect(),
        }
    }

    /// A moment at which the signature is no longer, or not yet, good.
    pub fn outside(&self, rng: &SeededRng) -> Timestamp {
        let life_s = if self.form == Form::Presigned { self.expires_s } else { 900 };
        let off_s = if rng.below(2) == 0 { life_s + 1 + rng.below(9000) as i64 } else { -901 - rng.below(9000) as i64 };
        Timestamp::from_ms(self.signed_at.as_ms() + off_s * 1000)
    }

    pub fn sign(&self) -> Sent {
        let mut sent = self.unsigned.clone();
        let date = amz_date(self.signed_at);
        let scope = format!("{}/{}/{}/aws4_request", &date[..8], self.region, self.service);
        let names = self.signed_names.join(";");
        let payload = match self.form {
            Form::Unsigned => "UNSIGNED-PAYLOAD".to_owned(),
            Form::Chunked => CHUNKED.to_owned(),
            Form::Headers | Form::Presigned => hex::encode(Sha256::digest(&sent.body)),
        };
        if self.form == Form::Presigned {
            let parameters = [
                ("X-Amz-Algorithm", "AWS4-HMAC-SHA256".to_owned()),
                ("X-Amz-Credential", format!("AKIDEXAMPLE%2F{}", scope.replace('/', "%2F"))),
                ("X-Amz-Date", date.clone()),
                ("X-Amz-Expires", self.expires_s.to_string()),
                ("X-Amz-SignedHeaders", names.replace(';', "%3B")),
            ];
            for (name, value) in parameters {
                let and = if sent.query.is_empty() { "" } else { "&" };
                sent.query = format!("{}{and}{name}={value}", sent.query);
            }
        } else {
            sent.headers.push(("x-amz-date".to_owned(), date.clone().into()));
        }
        if self.signed_names.iter().any(|name| name == "x-amz-content-sha256") {
            sent.headers.push(("x-amz-content-sha256".to_owned(), payload.clone().into()));
        }
        let mut canonical = format!("{}\n", sent.method).into_bytes();
        canonical.extend(canonical_path_and_query(&sent.path, &sent.query));
        for name in &self.signed_names {
            let value = &sent.headers.iter().find(|(there, _)| there == name).expect("a signed header").1;
            canonical.extend(format!("{name}:").into_bytes());
            canonical.extend(value);
            canonical.push(b'\n');
        }
        canonical.extend(format!("\n{names}\n{payload}").into_bytes());
        let mut key = hmac(format!("AWS4{}", self.secret).as_bytes(), &date.as_bytes()[..8]);
        for part in [self.region, self.service, "aws4_request"] {
            key = hmac(&key, part.as_bytes());
        }
        let to_sign = format!("AWS4-HMAC-SHA256\n{date}\n{scope}\n{}", hex::encode(Sha256::digest(&canonical)));
        let signature = hex::encode(hmac(&key, to_sign.as_bytes()));
        if self.form == Form::Presigned {
            sent.query = format!("{}&X-Amz-Signature={signature}", sent.query);
        } else {
            let value = format!(
                "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/{scope}, SignedHeaders={names}, Signature={signature}"
            );
            sent.headers.push(("authorization".to_owned(), value.into()));
        }
        if self.form == Form::Chunked {
            sent.body = self.chunked_body(&key, &date, &scope, &signature);
        }
        sent
    }

    fn chunked_body(&self, key: &[u8], date: &str, scope: &str, seed: &str) -> Vec<u8> {
        let (mut body, mut previous) = (Vec::new(), seed.to_owned());
        for chunk in self.chunks.iter().map(Vec::as_slice).chain([&[][..]]) {
            let to_sign = format!(
                "AWS4-HMAC-SHA256-PAYLOAD\n{date}\n{scope}\n{previous}\n{}\n{}",
                hex::encode(Sha256::digest(b"")),
                hex::encode(Sha256::digest(chunk))
            );
            previous = hex::encode(hmac(key, to_sign.as_bytes()));
            body.extend(format!("{:x};chunk-signature={previous}\r\n", chunk.len()).into_bytes());
            body.extend(chunk);
            body.extend(b"\r\n");
        }
        body
    }
}

impl Sent {
    /// Whether both say the same: what may differ is what the documentation leaves out of a signature.
    pub fn same_request(&self, other: &Self, form: Form) -> bool {
        // A header's case of hexadecimal digits, spaces at its ends; never made here. Trailing parts of the query: sorted.
        let body = form == Form::Unsigned || self.body == other.body;
        body && self.method == other.method
            && canonical_path_and_query(&self.path, &self.query) == canonical_path_and_query(&other.path, &other.query)
            && self.headers == other.headers
    }

    pub fn edit_signature(&mut self, form: Form, edit: impl FnOnce(&str) -> String) {
        self.edit(form, "Signature=", "X-Amz-Signature=", edit);
    }

    pub fn edit_scope(&mut self, form: Form, edit: impl FnOnce(&str) -> String) {
        self.edit(form, "Credential=", "X-Amz-Credential=", |text| {
            let edited = edit(&text.replace("%2F", "/"));
            if form == Form::Presigned { edited.replace('/', "%2F") } else { edited }
        });
    }

    pub fn edit_names(&mut self, form: Form, edit: impl FnOnce(&str) -> String) {
        self.edit(form, "SignedHeaders=", "X-Amz-SignedHeaders=", |text| {
            let edited = edit(&text.replace("%3B", ";"));
            if form == Form::Presigned { edited.replace(';', "%3B") } else { edited }
        });
    }

    pub fn edit_time(&mut self, form: Form, edit: impl FnOnce(&str) -> String) {
        if form == Form::Presigned {
            return self.edit(form, "", "X-Amz-Date=", edit);
        }
        let (_, value) = self.headers.iter_mut().find(|(name, _)| name == "x-amz-date").expect("a date");
        *value = edit(std::str::from_utf8(value).expect("a date is text")).into();
    }

    fn edit(&mut self, form: Form, in_header: &str, in_query: &str, edit: impl FnOnce(&str) -> String) {
        if form == Form::Presigned {
            self.query = edited(&self.query, in_query, '&', edit);
            return;
        }
        let (_, value) = self.headers.iter_mut().find(|(name, _)| name == "authorization").expect("an authorization");
        *value = edited(std::str::from_utf8(value).expect("text"), in_header, ',', edit).into();
    }
}

fn edited(text: &str, field: &str, end: char, edit: impl FnOnce(&str) -> String) -> String {
    let start = text.find(field).expect("the field is there") + field.len();
    let stop = text[start..].find(end).map_or(text.len(), |at| start + at);
    format!("{}{}{}", &text[..start], edit(&text[start..stop]), &text[stop..])
}

fn canonical_path_and_query(path: &str, query: &str) -> Vec<u8> {
    let path: Vec<String> = path.split('/').map(|segment| encode(segment.as_bytes())).collect();
    let mut pairs: Vec<(String, String)> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(name, value)| (encode(&decode(name)), encode(&decode(value))))
        .collect();
    pairs.sort();
    let pairs: Vec<String> = pairs.into_iter().map(|(name, value)| format!("{name}={value}")).collect();
    format!("{}\n{}\n", path.join("/"), pairs.join("&")).into_bytes()
}

fn encode(bytes: &[u8]) -> String {
    bytes
        .iter()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(*byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}

/// A `+` is a space; a `%` that two hexadecimal digits do not follow is itself.
fn decode(text: &str) -> Vec<u8> {
    let digit = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
    let (bytes, mut out, mut at) = (text.as_bytes(), Vec::new(), 0);
    while at < bytes.len() {
        match (bytes[at], digit(bytes.get(at + 1)), digit(bytes.get(at + 2))) {
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 2;
            }
            (b'+', ..) => out.push(b' '),
            (byte, ..) => out.push(byte),
        }
        at += 1;
    }
    out
}

fn hmac(key: &[u8], message: &[u8]) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("keys of any length");
    mac.update(message);
    mac.finalize().into_bytes().to_vec()
}

fn amz_date(at: Timestamp) -> String {
    at.to_rfc3339()[..19].replace(['-', ':'], "") + "Z"
}
