use super::*;
use base::Timestamp;
use http::HeaderMap;
use proptest::prelude::*;

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    pairs.iter().map(|(name, value)| (http::HeaderName::from_static(name), value.parse().unwrap())).collect()
}

fn at(text: &str) -> Timestamp {
    Timestamp::parse_rfc3339(text).unwrap()
}

/// The worked example of AWS's documentation: GET iam ListUsers.
#[test]
fn the_documented_example_verifies() {
    let authorization = "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, \
         SignedHeaders=content-type;host;x-amz-date, \
         Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7";
    let headers = headers(&[
        ("authorization", authorization),
        ("content-type", "application/x-www-form-urlencoded; charset=utf-8"),
        ("host", "iam.amazonaws.com"),
        ("x-amz-date", "20150830T123600Z"),
    ]);
    let request = Request {
        method: "GET",
        path: "/",
        query: "Action=ListUsers&Version=2010-05-08",
        headers: &headers,
        body: b"",
    };
    let signed = Signed::parse(&request).unwrap();
    assert_eq!((signed.access_key_id.as_str(), signed.service.as_str()), ("AKIDEXAMPLE", "iam"));
    assert_eq!(signed.verify(&request, SECRET, at("2015-08-30T12:36:00Z")), Ok(()));
    assert_eq!(signed.verify(&request, SECRET, at("2015-08-30T13:36:00Z")).unwrap_err().code, "RequestExpired");
    assert_eq!(signed.verify(&request, SECRET, at("2015-08-30T11:36:00Z")).unwrap_err().code, "SignatureDoesNotMatch");
}

/// The worked example of AWS's documentation for presigned S3 URLs has an unsigned payload; ours signs the empty one.
#[test]
fn what_is_missing_is_named() {
    let none = HeaderMap::new();
    let request = Request { method: "GET", path: "/", query: "", headers: &none, body: b"" };
    assert_eq!(Signed::parse(&request).unwrap_err().code, "MissingAuthenticationToken");
    for value in ["Bearer x", "AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Credential=a/b/c, SignedHeaders=host, Signature=0"]
    {
        let headers = headers(&[("authorization", value), ("x-amz-date", "20150830T123600Z")]);
        let request = Request { headers: &headers, ..request };
        assert_eq!(Signed::parse(&request).unwrap_err().code, "IncompleteSignature", "{value}");
    }
}

struct Sample {
    request: http::Request<()>,
    body: Vec<u8>,
}

fn sample(query: &str, body: &[u8], token: Option<&str>) -> Sample {
    let mut request = http::Request::post(format!("http://127.0.0.1:4566/?{query}"))
        .header("host", "127.0.0.1:4566")
        .header("content-type", "application/x-amz-json-1.1")
        .header("x-amz-target", "AmazonEC2ContainerServiceV20141113.ListClusters")
        .body(())
        .unwrap();
    sign_request(&mut request, body, "AKID", SECRET, token, "us-east-1", "ecs", at("2026-01-31T12:00:00Z"));
    Sample { request, body: body.to_vec() }
}

fn verify(sample: &Sample, secret: &str) -> Result<(), Refusal> {
    let request = Request {
        method: sample.request.method().as_str(),
        path: sample.request.uri().path(),
        query: sample.request.uri().query().unwrap_or_default(),
        headers: sample.request.headers(),
        body: &sample.body,
    };
    Signed::parse(&request)?.verify(&request, secret, at("2026-01-31T12:00:10Z"))
}

proptest! {
    #[test]
    fn what_is_signed_verifies_and_every_mutation_is_refused(
        query in "[a-z+%&= ]{0,20}",
        body in prop::collection::vec(any::<u8>(), 0..64),
        token in prop::option::of("[A-Za-z0-9/+=]{1,20}"),
        place in any::<prop::sample::Index>(),
        kind in 0..6_u8,
    ) {
        let query = query.replace(' ', "%20").replace('%', "%25");
        let mut s = sample(&query, &body, token.as_deref());
        prop_assert_eq!(verify(&s, SECRET), Ok(()));
        prop_assert!(verify(&s, "another secret").is_err());
        match kind {
            0 => s.body.push(b'x'),
            1 => *s.request.method_mut() = http::Method::PUT,
            2 => *s.request.uri_mut() = format!("http://127.0.0.1:4566/?{query}&more=1").parse().unwrap(),
            3 => *s.request.uri_mut() = format!("http://127.0.0.1:4566/other?{query}").parse().unwrap(),
            4 => {
                // One character of one signed header.
                let names = ["host", "content-type", "x-amz-target", "x-amz-date"];
                let name = names[place.index(names.len())];
                let mut value = s.request.headers()[name].to_str().unwrap().to_owned();
                let last = value.pop().unwrap();
                value.push(if last == '1' { '2' } else { '1' });
                s.request.headers_mut().insert(name, value.parse().unwrap());
            }
            _ => {
                let mut value = s.request.headers()["authorization"].to_str().unwrap().to_owned();
                let last = value.pop().unwrap();
                value.push(if last == '0' { '1' } else { '0' });
                s.request.headers_mut().insert("authorization", value.parse().unwrap());
            }
        }
        prop_assert!(verify(&s, SECRET).is_err());
    }
}

#[test]
fn a_target_that_is_not_signed_is_refused() {
    let mut s = sample("", b"", None);
    s.request.headers_mut().insert("x-amz-security-token", "added".parse().unwrap());
    assert_eq!(verify(&s, SECRET).unwrap_err().code, "SignatureDoesNotMatch");
}

#[test]
fn frames_are_signed_as_a_get_of_the_url() {
    let url: http::Uri = "http://127.0.0.1:4566/_ecs/tcs/ws?a=1&b=x%2By".parse().unwrap();
    let lines = sign_frame(&url, b"{}", "AKID", SECRET, "us-east-1", at("2026-01-31T12:00:00Z"));
    let mut map = HeaderMap::new();
    for line in lines.lines() {
        let (name, value) = line.split_once(": ").unwrap();
        map.insert(http::HeaderName::from_bytes(name.to_lowercase().as_bytes()).unwrap(), value.parse().unwrap());
    }
    let request = Request { method: "GET", path: url.path(), query: url.query().unwrap(), headers: &map, body: b"{}" };
    let signed = Signed::parse(&request).unwrap();
    assert_eq!(signed.verify(&request, SECRET, at("2026-01-31T12:00:00Z")), Ok(()));
}
