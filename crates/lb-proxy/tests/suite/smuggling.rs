use crate::support::*;
use std::sync::atomic::Ordering::SeqCst;

#[tokio::test]
async fn ambiguous_requests_are_refused_and_reach_no_target() {
    let target = TestTarget::start("a").await;
    let bench = bench(&[&target]).await;
    let smuggled = "GET /smuggled HTTP/1.1\r\nHost: h\r\n\r\n";
    for (what, head) in [
        (
            "length, then chunked",
            "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        ),
        (
            "chunked, then length",
            "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n",
        ),
        ("two lengths", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\nContent-Length: 44\r\n\r\n"),
        ("a list of lengths", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 0, 44\r\n\r\n"),
        ("a signed length", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: +0\r\n\r\n"),
        ("a hexadecimal length", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 0x0\r\n\r\n"),
        ("two codings", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
        (
            "coding twice",
            "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        ),
        ("unknown coding", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"),
        ("chunked not last", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n"),
        ("chunked in HTTP/1.0", "POST / HTTP/1.0\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
        ("space before the colon", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\n"),
        ("folded line", "POST / HTTP/1.1\r\nHost: h\r\nX: y\r\n Transfer-Encoding: chunked\r\n\r\n"),
        ("NUL in a value", "GET / HTTP/1.1\r\nHost: h\r\nX: a\0b\r\n\r\n"),
        ("bare CR", "GET / HTTP/1.1\r\nHost: h\r\nX: a\rContent-Length: 9\r\n\r\n"),
        ("no host", "GET / HTTP/1.1\r\n\r\n"),
        ("two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n"),
        ("host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n"),
        ("host with a user", "GET / HTTP/1.1\r\nHost: a@b\r\n\r\n"),
        ("not HTTP", "\x16\x03\x01\x02\r\n\r\n"),
    ] {
        let before = target.served.load(SeqCst);
        let response = raw(bench.port, &format!("{head}{smuggled}")).await;
        assert_eq!(status(&response), 400, "{what}: {response}");
        assert_eq!(
            response.matches("HTTP/1.1 ").count() + response.matches("HTTP/1.0 ").count(),
            1,
            "{what}: {response}"
        );
        assert_eq!(target.served.load(SeqCst), before, "{what} reached the target");
    }
}

#[tokio::test]
async fn a_conflict_after_a_good_request_on_the_same_connection_is_refused_too() {
    let target = TestTarget::start("a").await;
    let bench = bench(&[&target]).await;
    let response = raw(
        bench.port,
        "POST /one HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nhiPOST /two HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\nHost: h\r\n\r\n",
    )
    .await;
    // Sent in one piece, the conflict is resolved by RFC 9112: no length passes on, and nothing after is read.
    assert!(!response.contains("/smuggled"), "{response}");
    assert!(target.served.load(SeqCst) <= 2);
}

#[tokio::test]
async fn oversized_heads_and_odd_methods_are_refused() {
    let target = TestTarget::start("a").await;
    let bench = bench(&[&target]).await;
    let long = |n: usize| "a".repeat(n);
    for (request, expected) in [
        (format!("GET /{} HTTP/1.1\r\nHost: h\r\n\r\n", long(17_000)), 414),
        (format!("GET / HTTP/1.1\r\nHost: h\r\nX: {}\r\n\r\n", long(17_000)), 431),
        (format!("GET / HTTP/1.1\r\nHost: h\r\n{}\r\n", format!("X: {}\r\n", long(9_000)).repeat(8)), 431),
        ("TRACE / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n".into(), 405),
        ("CONNECT h:1 HTTP/1.1\r\nHost: h:1\r\nConnection: close\r\n\r\n".into(), 405),
        (format!("{} / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n", long(128)), 405),
    ] {
        let response = raw(bench.port, &request).await;
        assert_eq!(status(&response), expected, "{} … {response}", &request[..20]);
    }
    assert_eq!(target.served.load(SeqCst), 0);
}
