//! Signatures AWS has published: its SigV4 test suite, and the worked examples of the S3 documentation.

use aws_sigv4_verify::{PayloadHash, Request, Signed, decode_chunked};
use base::Timestamp;
use http::{HeaderMap, HeaderName};

const SUITE_SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const S3_SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    pairs.iter().map(|(name, value)| (HeaderName::from_static(name), value.parse().unwrap())).collect()
}

fn at(text: &str) -> Timestamp {
    Timestamp::parse_rfc3339(text).unwrap()
}

#[test]
fn the_test_suite_verifies() {
    // (name, method, query, content type, body, signature)
    let cases = [
        ("get-vanilla", "GET", "", None, "", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        (
            "get-vanilla-query-order-key-case",
            "GET",
            "Param2=value2&Param1=value1",
            None,
            "",
            "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
        ),
        ("post-vanilla", "POST", "", None, "", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
        (
            "post-vanilla-query",
            "POST",
            "Param1=value1",
            None,
            "",
            "28038455d6de14eafc1f9222cf5aa6f1a96197d7deb8263271d420d138af7f11",
        ),
        (
            "post-x-www-form-urlencoded",
            "POST",
            "",
            Some("application/x-www-form-urlencoded"),
            "Param1=value1",
            "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
        ),
    ];
    for (name, method, query, content_type, body, signature) in cases {
        let names = if content_type.is_some() { "content-type;host;x-amz-date" } else { "host;x-amz-date" };
        let authorization = format!(
            "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders={names}, \
             Signature={signature}"
        );
        let mut map = headers(&[
            ("authorization", &authorization),
            ("host", "example.amazonaws.com"),
            ("x-amz-date", "20150830T123600Z"),
        ]);
        if let Some(kind) = content_type {
            map.insert("content-type", kind.parse().unwrap());
        }
        let request = Request { method, path: "/", query, headers: &map, body: body.as_bytes() };
        let signed = Signed::parse(&request).unwrap();
        assert_eq!(signed.verify(&request, SUITE_SECRET, at("2015-08-30T12:36:00Z")), Ok(()), "{name}");
    }
}

#[test]
fn the_documented_presigned_url_verifies_until_it_expires() {
    let query = "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2F\
                 aws4_request&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host&X-Amz-Signature=\
                 aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
    let map = headers(&[("host", "examplebucket.s3.amazonaws.com")]);
    let request = Request { method: "GET", path: "/test.txt", query, headers: &map, body: b"" };
    let signed = Signed::parse(&request).unwrap();
    assert_eq!((signed.access_key_id.as_str(), &signed.payload), ("AKIAIOSFODNN7EXAMPLE", &PayloadHash::Unsigned));
    assert_eq!(signed.verify(&request, S3_SECRET, at("2013-05-24T23:59:59Z")), Ok(()));
    assert_eq!(signed.verify(&request, S3_SECRET, at("2013-05-25T00:00:01Z")).unwrap_err().code, "RequestExpired");
    assert_eq!(
        signed.verify(&request, SUITE_SECRET, at("2013-05-24T00:00:00Z")).unwrap_err().code,
        "SignatureDoesNotMatch"
    );
    for (from, to) in [("86400", "86401"), ("20130524T000000Z", "20130524T000001Z"), ("us-east-1", "us-east-2")] {
        let query = query.replace(from, to);
        let request = Request { query: &query, ..request };
        let signed = Signed::parse(&request).unwrap();
        assert!(signed.verify(&request, S3_SECRET, at("2013-05-24T01:00:00Z")).is_err(), "{from} to {to}");
    }
    let too_long = query.replace("86400", "604801");
    assert_eq!(Signed::parse(&Request { query: &too_long, ..request }).unwrap_err().code, "IncompleteSignature");
}

#[test]
fn the_documented_chunked_upload_decodes_and_no_chunk_can_be_altered() {
    let signature = "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9";
    let authorization = format!(
        "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders=\
         content-encoding;content-length;host;x-amz-content-sha256;x-amz-date;x-amz-decoded-content-length;\
         x-amz-storage-class,Signature={signature}"
    );
    let map = headers(&[
        ("authorization", &authorization),
        ("content-encoding", "aws-chunked"),
        ("content-length", "66824"),
        ("host", "s3.amazonaws.com"),
        ("x-amz-content-sha256", "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"),
        ("x-amz-date", "20130524T000000Z"),
        ("x-amz-decoded-content-length", "66560"),
        ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
    ]);
    let request =
        Request { method: "PUT", path: "/examplebucket/chunkObject.txt", query: "", headers: &map, body: b"" };
    let signed = Signed::parse(&request).unwrap();
    assert_eq!(signed.payload, PayloadHash::Chunked);
    assert_eq!(signed.verify(&request, S3_SECRET, at("2013-05-24T00:00:00Z")), Ok(()));

    let mut body = Vec::new();
    for (size, signature) in [
        (65_536, "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648"),
        (1024, "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497"),
        (0, "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9"),
    ] {
        body.extend_from_slice(format!("{size:x};chunk-signature={signature}\r\n").as_bytes());
        body.extend(std::iter::repeat_n(b'a', size));
        body.extend_from_slice(b"\r\n");
    }
    assert_eq!(body.len(), 66_824);
    assert_eq!(decode_chunked(&signed, &body, S3_SECRET).unwrap(), vec![b'a'; 66_560]);
    for place in [100, 65_700, body.len() - 10] {
        let mut altered = body.clone();
        altered[place] ^= 1;
        assert!(decode_chunked(&signed, &altered, S3_SECRET).is_err(), "byte {place}");
    }
    for length in [0, 10, 70_000.min(body.len() - 1), body.len() - 2] {
        assert!(decode_chunked(&signed, &body[..length], S3_SECRET).is_err(), "cut at {length}");
    }
}

#[test]
fn a_plus_in_the_query_is_read_as_a_space_when_signing_upgrades() {
    // Go's url.Values writes spaces so; the agent signs them as %20.
    let now = at("2026-01-31T12:00:00Z");
    let mut request = http::Request::get("http://127.0.0.1:4566/ws?dockerVersion=DockerVersion%3A%2020.10&seqNum=1")
        .header("host", "127.0.0.1:4566")
        .body(())
        .unwrap();
    aws_sigv4_verify::sign_request(&mut request, b"", "AKID", SUITE_SECRET, None, "us-east-1", "ecs", now);
    let sent = Request {
        method: "GET",
        path: "/ws",
        query: "dockerVersion=DockerVersion%3A+20.10&seqNum=1",
        headers: request.headers(),
        body: b"",
    };
    assert_eq!(Signed::parse(&sent).unwrap().verify(&sent, SUITE_SECRET, now), Ok(()));
}
