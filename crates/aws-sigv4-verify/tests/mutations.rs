//! S1: whatever is altered about a signed request, it is refused. `SIGV4_MUTATIONS` alterations (20,000 unless told) of
//! header-signed, presigned and chunked requests. The signer here is written from AWS's documentation and shares no code
//! with the crate: what it signs must verify, and what it holds to be another request must not.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html>

mod signer;

use aws_sigv4_verify::{PayloadHash, Refusal, Request, Signed, decode_chunked};
use base::{Rng, SeededRng, Timestamp};
use http::{HeaderMap, HeaderName, HeaderValue};
use signer::{Form, Sent};

/// Alterations of one signed request before the next is made.
const ALTERATIONS_PER_REQUEST: u64 = 16;

/// What is done to a request. Each is a part of it that the signature covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Method,
    Path,
    Query,
    HeaderByte,
    HeaderGone,
    HeaderTwice,
    /// A header that means something, and is in nobody's list of signed ones.
    HeaderAdded,
    Body,
    Signature,
    Scope,
    SignedNames,
    Time,
    Expiry,
    Secret,
}

const PARTS: [Part; 14] = [
    Part::Method,
    Part::Path,
    Part::Query,
    Part::HeaderByte,
    Part::HeaderGone,
    Part::HeaderTwice,
    Part::HeaderAdded,
    Part::Body,
    Part::Signature,
    Part::Scope,
    Part::SignedNames,
    Part::Time,
    Part::Expiry,
    Part::Secret,
];

fn size() -> u64 {
    std::env::var("SIGV4_MUTATIONS").map_or(20_000, |text| text.parse().expect("SIGV4_MUTATIONS is a number"))
}

/// The verifier as it is used: headers as hyper would have them, the body's chunks checked too.
fn verify(sent: &Sent, secret: &str, now: Timestamp) -> Result<(), Refusal> {
    let mut headers = HeaderMap::new();
    for (name, value) in &sent.headers {
        let (Ok(name), Ok(value)) = (HeaderName::from_bytes(name.as_bytes()), HeaderValue::from_bytes(value)) else {
            return Err(Refusal { code: "BadRequest", message: "no HTTP server lets this header in".to_owned() });
        };
        headers.append(name, value);
    }
    let request =
        Request { method: &sent.method, path: &sent.path, query: &sent.query, headers: &headers, body: &sent.body };
    let signed = Signed::parse(&request)?;
    signed.verify(&request, secret, now)?;
    if signed.payload == PayloadHash::Chunked {
        decode_chunked(&signed, &sent.body, secret)?;
    }
    Ok(())
}

/// Verifiers that forget something: the positive control. Each puts the altered part back before it looks.
#[derive(Clone, Copy, Debug)]
enum Careless {
    Nothing,
    Method,
    Path,
    Query,
    Headers,
    Body,
    Time,
    Secret,
}

struct Outcome {
    tried: u64,
    accepted: Vec<String>,
    parts: std::collections::BTreeMap<Part, u64>,
}

fn campaign(seed: u64, count: u64, careless: Careless) -> Outcome {
    let rng = SeededRng::new(seed);
    let mut outcome = Outcome { tried: 0, accepted: Vec::new(), parts: Default::default() };
    while outcome.tried < count {
        let case = signer::Case::random(&rng);
        let good = case.sign();
        if let Err(refusal) = verify(&good, &case.secret, case.now) {
            panic!("seed {seed}: what is signed by the book is refused: {refusal}\n{good:?}\n{case:?}");
        }
        for _ in 0..ALTERATIONS_PER_REQUEST {
            let part = PARTS[rng.below(PARTS.len() as u64) as usize];
            let Some(mut bad) = alter(&rng, part, &case, &good) else { continue };
            let (mut secret, mut now) = (case.secret.clone(), case.now);
            match part {
                Part::Secret => secret = flip_text(&rng, &secret),
                Part::Expiry => now = case.outside(&rng),
                _ if bad.same_request(&good, case.form) => continue,
                _ => {}
            }
            match careless {
                Careless::Nothing => {}
                Careless::Method => bad.method.clone_from(&good.method),
                Careless::Path => bad.path.clone_from(&good.path),
                Careless::Query => bad.query.clone_from(&good.query),
                Careless::Headers => bad.headers.clone_from(&good.headers),
                Careless::Body => bad.body.clone_from(&good.body),
                Careless::Time => now = case.now,
                Careless::Secret => secret.clone_from(&case.secret),
            }
            outcome.tried += 1;
            *outcome.parts.entry(part).or_default() += 1;
            if verify(&bad, &secret, now).is_ok() {
                outcome.accepted.push(format!("{part:?} of {:?}\n  signed {good:?}\n  taken  {bad:?}", case.form));
            }
        }
    }
    outcome
}

/// `None`: this request has no such part.
fn alter(rng: &SeededRng, part: Part, case: &signer::Case, good: &Sent) -> Option<Sent> {
    let mut bad = good.clone();
    let header = |names: &[&str], bad: &Sent| {
        let found: Vec<usize> =
            (0..bad.headers.len()).filter(|at| names.contains(&bad.headers[*at].0.as_str())).collect();
        (!found.is_empty()).then(|| found[rng.below(found.len() as u64) as usize])
    };
    // Those that the signature covers: all but the one that carries it.
    let covered: Vec<&str> = case.signed_names.iter().map(String::as_str).collect();
    match part {
        Part::Method => {
            let methods = ["GET", "POST", "PUT", "DELETE", "get", "post", "PATCH"];
            bad.method = methods[rng.below(methods.len() as u64) as usize].to_owned();
        }
        Part::Path => bad.path = format!("/{}", change(rng, &bad.path[1..], "abz019-._~/%")),
        Part::Query if case.form == Form::Presigned => {
            // The signature's own parameter and its list are Part::Signature's and Part::SignedNames'.
            bad.query = format!("{}&{}=1", bad.query, rng.text(2, b"abcXY"));
        }
        Part::Query => bad.query = change(rng, &bad.query, "abz019-._~&=%+"),
        Part::HeaderByte => {
            let at = header(&covered, &bad)?;
            let value = &mut bad.headers[at].1;
            let byte = rng.below(value.len() as u64) as usize;
            value[byte] = b"abcXYZ0189/;=.:-\xe9\xff"[rng.below(18) as usize];
        }
        Part::HeaderGone => {
            let at = header(&covered, &bad)?;
            bad.headers.remove(at);
        }
        Part::HeaderTwice => {
            let at = header(&covered, &bad)?;
            let (name, mut value) = bad.headers[at].clone();
            match rng.below(3) {
                0 => value.push(b'x'),
                1 => value = vec![0xe9],
                _ => {}
            }
            let place = if rng.below(2) == 0 { at } else { bad.headers.len() };
            bad.headers.insert(place, (name, value));
        }
        Part::HeaderAdded => {
            let names = ["x-amz-target", "x-amz-security-token", "x-amz-content-sha256", "x-amz-date"];
            let name = names[rng.below(4) as usize];
            if good.headers.iter().any(|(there, _)| there == name) {
                return None;
            }
            let values = ["UNSIGNED-PAYLOAD", "AmazonEC2ContainerServiceV20141113.DeleteCluster", "20260131T120000Z"];
            bad.headers.push((name.to_owned(), values[rng.below(3) as usize].as_bytes().to_vec()));
        }
        Part::Body if case.form == Form::Unsigned => return None,
        Part::Body => match (rng.below(3), bad.body.len() as u64) {
            (0, 1..) => {
                let at = rng.below(bad.body.len() as u64) as usize;
                // Not the bit that tells capitals: those of a chunk's size in hexadecimal mean the same.
                bad.body[at] ^= [1, 2, 4, 8, 16, 64, 128][rng.below(7) as usize];
            }
            (1, 1..) => bad.body.truncate(rng.below(good.body.len() as u64) as usize),
            _ => bad.body.push(rng.next_u64() as u8),
        },
        Part::Signature => bad.edit_signature(case.form, |text| match rng.below(4) {
            0 => String::new(),
            1 => text[..rng.below(64) as usize].to_owned(),
            2 => format!("{text}00"),
            _ => {
                let at = rng.below(64) as usize;
                let digit = "0123456789abcdef".as_bytes()[rng.below(16) as usize];
                format!("{}{}{}", &text[..at], char::from(digit), &text[at + 1..])
            }
        }),
        Part::Scope => bad.edit_scope(case.form, |scope| {
            let mut parts: Vec<String> = scope.split('/').map(str::to_owned).collect();
            // Not the key id: who that is decides which secret it is held against (Part::Secret).
            let at = 1 + rng.below(parts.len() as u64 - 1) as usize;
            parts[at] = flip_text(rng, &parts[at]);
            parts.join("/")
        }),
        Part::SignedNames => bad.edit_names(case.form, |names| {
            let mut names: Vec<String> = names.split(';').map(str::to_owned).collect();
            match rng.below(3) {
                0 => drop(names.remove(rng.below(names.len() as u64) as usize)),
                1 => names.push("x-not-there".to_owned()),
                _ => names.reverse(),
            }
            names.join(";")
        }),
        Part::Time => bad.edit_time(case.form, |time| {
            // A second of the same minute.
            let second: u64 = time[13..15].parse().unwrap_or_default();
            format!("{}{:02}Z", &time[..13], (second + 1 + rng.below(58)) % 60)
        }),
        Part::Expiry | Part::Secret => {}
    }
    Some(bad)
}

/// One character more, less, or another.
fn change(rng: &SeededRng, text: &str, alphabet: &str) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    let other = alphabet.as_bytes()[rng.below(alphabet.len() as u64) as usize] as char;
    let at = rng.below(chars.len() as u64 + 1) as usize;
    match rng.below(3) {
        0 if at < chars.len() => drop(chars.remove(at)),
        1 if at < chars.len() => chars[at] = other,
        _ => chars.insert(at, other),
    }
    chars.into_iter().collect()
}

fn flip_text(rng: &SeededRng, text: &str) -> String {
    let at = rng.below(text.len() as u64) as usize;
    let new = if text.as_bytes()[at] == b'1' { '2' } else { '1' };
    format!("{}{new}{}", &text[..at], &text[at + 1..])
}

#[test]
fn no_altered_request_keeps_its_signature() {
    let outcome = campaign(1, size(), Careless::Nothing);
    println!("{} alterations: {:?}", outcome.tried, outcome.parts);
    assert_eq!(outcome.parts.len(), PARTS.len(), "every part was altered: {:?}", outcome.parts);
    assert!(
        outcome.accepted.is_empty(),
        "{} of {} were taken:\n{}",
        outcome.accepted.len(),
        outcome.tried,
        outcome.accepted[..outcome.accepted.len().min(5)].join("\n")
    );
}

/// The positive control: were one part forgotten, the same alterations would show it.
#[test]
fn a_verifier_that_forgets_a_part_is_found_out() {
    use Careless::{Body, Headers, Method, Path, Query, Secret, Time};
    for careless in [Method, Path, Query, Headers, Body, Time, Secret] {
        let outcome = campaign(2, 3000, careless);
        assert!(!outcome.accepted.is_empty(), "{careless:?}: nothing was found in {} alterations", outcome.tried);
    }
}
