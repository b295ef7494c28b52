use crate::support::*;
use bytes::Bytes;
use lb_core::*;
use std::sync::atomic::Ordering::SeqCst;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

#[tokio::test]
async fn a_request_arrives_with_the_fields_aws_adds_and_without_those_of_one_connection() {
    let target = TestTarget::start("a").await;
    let bench = bench(&[&target]).await;
    let response = get_with(
        bench.port,
        "/some/path?q=1",
        "X-Forwarded-For: 1.2.3.4\r\nX-Forwarded-Proto: https\r\nTE: trailers\r\nX-Mine: 1\r\nKeep-Alive: 5\r\nProxy-Connection: x\r\n",
    )
    .await;
    assert_eq!(status(&response), 200, "{response}");
    for line in [
        "GET /some/path?q=1".to_owned(),
        "x-forwarded-for: 1.2.3.4, 127.0.0.1".into(),
        "x-forwarded-proto: http".into(),
        format!("x-forwarded-port: {}", bench.port),
        format!("host: www.example.com:{}", bench.port),
        "x-mine: 1".into(),
    ] {
        assert!(response.lines().any(|l| l == line), "{line} is not in {response}");
    }
    assert!(response.contains("x-amzn-trace-id: Root=1-"), "{response}");
    for absent in ["\nconnection: close\n", "\nte:", "proxy-connection", "keep-alive"] {
        assert!(!response.contains(absent), "{absent:?} is in {response}");
    }
}

#[tokio::test]
async fn fields_listed_in_connection_do_not_pass_but_cannot_take_away_ours_or_the_length() {
    let target = TestTarget::start("a").await;
    let bench = bench(&[&target]).await;
    let response = raw(
        bench.port,
        "POST /x HTTP/1.1\r\nHost: h\r\nConnection: close, X-Secret, X-Forwarded-For, Content-Length\r\nX-Secret: 1\r\nContent-Length: 2\r\n\r\nhi",
    )
    .await;
    assert!(!response.contains("x-secret"), "{response}");
    assert!(response.contains("x-forwarded-for: 127.0.0.1") && response.contains("content-length: 2"), "{response}");
}

#[tokio::test]
async fn connections_are_kept_alive_on_both_sides() {
    let target = TestTarget::start("a").await;
    let bench = bench(&[&target]).await;
    let mut client = Client::connect(bench.port).await;
    for _ in 0..50 {
        assert_eq!(client.get("/").await.unwrap().0, 200);
    }
    let report = report_of(&bench.proxy, &target);
    assert!(report.open_connections <= 2, "{report:?}");
    until(|| report_of(&bench.proxy, &target).requests_in_flight == 0).await;
    let counters = bench.proxy.report();
    assert_eq!(counters.load_balancers[0].request_count, 50);
    assert_eq!(counters.target_groups[0].target_status.class_2xx, 50);
    assert_eq!(counters.target_groups[0].response_time_count, 50);
}

#[tokio::test]
async fn bodies_of_any_size_stream_both_ways() {
    let target = TestTarget::start("a").await;
    let bench = bench(&[&target]).await;
    let body: Bytes = (0..8 * 1024 * 1024u32).map(|i| (i % 251) as u8).collect::<Vec<_>>().into();
    let mut client = Client::connect(bench.port).await;
    let (status_code, echoed) = client.post("/echo", body.clone()).await.unwrap();
    assert_eq!(status_code, 200);
    assert!(echoed == body);
    let chunked = raw(
        bench.port,
        "POST /echo HTTP/1.1\r\nHost: h\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n",
    )
    .await;
    assert!(chunked.contains("hello") && chunked.contains(" world"), "{chunked}");
}

#[tokio::test]
async fn http_1_0_head_and_expect_continue_are_served() {
    let target = TestTarget::start("a").await;
    let bench = bench(&[&target]).await;
    let old = raw(bench.port, "GET /x HTTP/1.0\r\n\r\n").await;
    assert_eq!(status(&old), 200, "{old}");
    assert!(old.starts_with("HTTP/1.0") && old.contains("host: lb.example"), "{old}");
    let head = raw(bench.port, "HEAD /x HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n").await;
    assert_eq!(status(&head), 200);
    assert!(head.contains("content-length: ") && head.ends_with("\r\n\r\n"), "{head}");

    let mut stream = TcpStream::connect((LOOPBACK, bench.port)).await.unwrap();
    let ask =
        "POST /echo HTTP/1.1\r\nHost: h\r\nExpect: 100-continue\r\nContent-Length: 4\r\nConnection: close\r\n\r\n";
    stream.write_all(ask.as_bytes()).await.unwrap();
    let mut go_on = [0; 25];
    stream.read_exact(&mut go_on).await.unwrap();
    assert_eq!(&go_on, b"HTTP/1.1 100 Continue\r\n\r\n");
    stream.write_all(b"body").await.unwrap();
    let mut rest = String::new();
    stream.read_to_string(&mut rest).await.unwrap();
    assert!(rest.starts_with("HTTP/1.1 200") && rest.ends_with("body"), "{rest}");
}

#[tokio::test]
async fn web_sockets_pass_and_are_counted() {
    let target = TestTarget::start("a").await;
    let bench = bench(&[&target]).await;
    let mut stream = TcpStream::connect((LOOPBACK, bench.port)).await.unwrap();
    let ask = "GET /ws HTTP/1.1\r\nHost: h\r\nConnection: keep-alive, Upgrade\r\nUpgrade: websocket\r\n\r\n";
    stream.write_all(ask.as_bytes()).await.unwrap();
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    let head = String::from_utf8(head).unwrap();
    assert!(head.starts_with("HTTP/1.1 101") && head.contains("upgrade: websocket"), "{head}");
    for word in ["one", "two", "three"] {
        stream.write_all(word.as_bytes()).await.unwrap();
        let mut echo = vec![0; word.len()];
        stream.read_exact(&mut echo).await.unwrap();
        assert_eq!(echo, word.as_bytes());
    }
    until(|| report_of(&bench.proxy, &target).upgraded_connections == 1).await;
    // Draining leaves it alone; leaving the tables cuts it.
    let mut draining = target.registered();
    draining.state = TargetState::Draining { since: base::Timestamp(0) };
    let listeners = || vec![listener(bench.port, forward(&[(TG, 1)]))];
    bench.proxy.apply(tables(2, listeners(), vec![group(TG, vec![draining])])).unwrap();
    stream.write_all(b"x").await.unwrap();
    assert_eq!(stream.read_u8().await.unwrap(), b'x');
    assert!(!report_of(&bench.proxy, &target).drained);
    bench.proxy.apply(tables(3, listeners(), vec![group(TG, vec![])])).unwrap();
    assert_eq!(tokio::time::timeout(PATIENCE, stream.read(&mut [0; 8])).await.unwrap().unwrap_or(0), 0);
}

#[tokio::test]
async fn every_action_answers_as_the_rule_says() {
    let (a, b) = (TestTarget::start("a").await, TestTarget::start("b").await);
    let bench = bench(&[&a]).await;
    let mut with_rules = listener(bench.port, forward(&[(TG, 1)]));
    let path = |value: &str| vec![Condition::PathPattern { values: vec![value.into()] }];
    let rule = |priority, value: &str, action| Rule { arn: value.into(), priority, conditions: path(value), action };
    with_rules.rules = vec![
        rule(
            3,
            "/fixed",
            Action::FixedResponse(FixedResponseAction {
                status_code: 418,
                content_type: Some("application/json".into()),
                message_body: Some("{}".into()),
            }),
        ),
        rule(
            2,
            "/old/*",
            Action::Redirect(RedirectAction {
                path: "/new/#{path}".into(),
                ..RedirectAction::keep_all(RedirectStatus::Http301)
            }),
        ),
        rule(1, "/b", forward(&[("b", 1)])),
        rule(4, "/none", forward(&[("empty", 1)])),
    ];
    let groups = vec![group(TG, vec![a.registered()]), group("b", vec![b.registered()]), group("empty", vec![])];
    bench.proxy.apply(tables(2, vec![with_rules], groups)).unwrap();
    let fixed = get(bench.port, "/fixed").await;
    assert_eq!(status(&fixed), 418);
    assert!(
        fixed.contains("content-type: application/json")
            && fixed.contains("server: awselb/2.0")
            && fixed.ends_with("{}"),
        "{fixed}"
    );
    let moved = get(bench.port, "/old/x?y=1").await;
    assert_eq!(status(&moved), 301);
    assert!(moved.contains(&format!("location: http://www.example.com:{}/new/old/x?y=1\r\n", bench.port)), "{moved}");
    assert_eq!(name(&get(bench.port, "/b").await), "b");
    assert_eq!(name(&get(bench.port, "/").await), "a");
    assert_eq!(status(&get(bench.port, "/none").await), 503);
}

#[tokio::test]
async fn weights_share_out_requests_and_targets_take_turns() {
    let (a, b, c) = (TestTarget::start("a").await, TestTarget::start("b").await, TestTarget::start("c").await);
    let bench = bench(&[&a]).await;
    let action = forward(&[(TG, 1), ("two", 3)]);
    let groups = vec![group(TG, vec![a.registered()]), group("two", vec![b.registered(), c.registered()])];
    bench.proxy.apply(tables(2, vec![listener(bench.port, action)], groups)).unwrap();
    until(|| states(&bench.proxy).values().all(|state| *state == HealthState::Healthy)).await;
    let mut client = Client::connect(bench.port).await;
    for _ in 0..400 {
        assert_eq!(client.get("/").await.unwrap().0, 200);
    }
    let (a, b, c) = (a.served.load(SeqCst), b.served.load(SeqCst), c.served.load(SeqCst));
    // Six standard deviations around 100.
    assert!((48..=152).contains(&a), "{a} {b} {c}");
    assert!(b.abs_diff(c) <= 1, "{a} {b} {c}");
}

#[tokio::test]
async fn stickiness_keeps_a_client_on_its_target() {
    let (a, b) = (TestTarget::start("a").await, TestTarget::start("b").await);
    let bench = bench(&[&a, &b]).await;
    let mut sticky = group(TG, vec![a.registered(), b.registered()]);
    sticky.attributes.stickiness = Stickiness::LbCookie { duration_s: 60 };
    let listeners = || vec![listener(bench.port, forward(&[(TG, 1)]))];
    bench.proxy.apply(tables(2, listeners(), vec![sticky.clone()])).unwrap();
    let cookie_of = |response: &str, name: &str| {
        let line = response
            .lines()
            .find(|line| line.starts_with(&format!("set-cookie: {name}=")))
            .unwrap_or_else(|| panic!("{response}"));
        line["set-cookie: ".len()..].split(';').next().unwrap().to_owned()
    };
    let first = get(bench.port, "/").await;
    let cookie = cookie_of(&first, "AWSALB");
    cookie_of(&first, "AWSALBCORS");
    for _ in 0..6 {
        let again = get_with(bench.port, "/", &format!("Cookie: x=y; {cookie}\r\n")).await;
        assert_eq!(name(&again), name(&first));
    }
    // A cookie for a target that is gone leads to another one.
    let stays = if name(&first) == "a" { &b } else { &a };
    sticky.targets = vec![stays.registered()];
    bench.proxy.apply(tables(3, listeners(), vec![sticky.clone()])).unwrap();
    assert_eq!(status(&get_with(bench.port, "/", &format!("Cookie: {cookie}\r\n")).await), 200);

    sticky.targets = vec![a.registered(), b.registered()];
    sticky.attributes.stickiness = Stickiness::AppCookie { cookie_name: "app".into(), duration_s: 60 };
    bench.proxy.apply(tables(4, listeners(), vec![sticky])).unwrap();
    let first = get(bench.port, "/app-cookie").await;
    let cookie = cookie_of(&first, "AWSALBAPP-0");
    let at = name(&first).to_owned();
    for _ in 0..6 {
        let again = get_with(bench.port, "/app-cookie", &format!("Cookie: app=1; {cookie}\r\n")).await;
        assert_eq!(name(&again), at);
    }
}

#[tokio::test]
async fn a_target_that_refuses_or_dies_is_a_502_or_another_targets_answer() {
    let (a, b) = (TestTarget::start("a").await, TestTarget::start("b").await);
    let bench = bench(&[&a]).await;
    assert_eq!(status(&get(bench.port, "/die").await), 502);
    for (answer, starts, ends) in [
        ("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nbegin", "HTTP/1.1 200", "begin"),
        ("HTTP/1.1 200 OK\r\nContent-Len", "HTTP/1.1 502", "</html>\r\n"),
        ("not HTTP at all\r\n\r\n", "HTTP/1.1 502", "</html>\r\n"),
        ("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", "HTTP/1.1 502", "</html>\r\n"),
        ("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nall", "HTTP/1.1 200", "0\r\n\r\n"),
    ] {
        let (address, task) = start_raw(answer).await;
        let raw = Target { address: address.ip(), port: address.port(), ..a.registered() };
        let listeners = vec![listener(bench.port, forward(&[(TG, 1)]))];
        bench.proxy.apply(tables(1, listeners, vec![group(TG, vec![raw])])).unwrap();
        let response = get(bench.port, "/").await;
        assert!(response.starts_with(starts) && response.ends_with(ends), "{answer:?}: {response}");
        task.abort();
    }
    // A port that nothing listens on: every request lands on the other.
    let mut nobody = a.registered();
    nobody.port = free_port();
    let mut of_both = group(TG, vec![nobody, b.registered()]);
    of_both.health_check.unhealthy_threshold = 1000;
    bench.proxy.apply(tables(2, vec![listener(bench.port, forward(&[(TG, 1)]))], vec![of_both])).unwrap();
    for _ in 0..10 {
        assert_eq!(name(&get(bench.port, "/").await), "b");
    }
    let mut client = Client::connect(bench.port).await;
    for _ in 0..10 {
        assert_eq!(client.post("/echo", Bytes::from_static(b"unsent, so sent elsewhere")).await.unwrap().0, 200);
    }
}

#[tokio::test]
async fn a_target_that_does_not_answer_is_a_504_after_the_idle_timeout() {
    let target = TestTarget::start("a").await;
    let bench = bench(&[&target]).await;
    let mut impatient =
        tables(2, vec![listener(bench.port, forward(&[(TG, 1)]))], vec![group(TG, vec![target.registered()])]);
    impatient.load_balancers[0].attributes.idle_timeout_s = 1;
    bench.proxy.apply(impatient).unwrap();
    assert_eq!(status(&get(bench.port, "/held").await), 504);
    let stalled = raw(bench.port, "POST /collect HTTP/1.1\r\nHost: h\r\nContent-Length: 10\r\n\r\nab").await;
    assert_eq!(status(&stalled), 408, "{stalled}");
}

#[tokio::test]
async fn xff_modes_and_invalid_fields_follow_the_attributes() {
    let target = TestTarget::start("a").await;
    let bench = bench(&[&target]).await;
    let ask = "X-Forwarded-For: 9.9.9.9\r\nbad_name: 1\r\n";
    for (generation, mode, port, expected) in [
        (2, XffHeaderProcessing::Append, true, Some("x-forwarded-for: 9.9.9.9, 127.0.0.1:")),
        (3, XffHeaderProcessing::Preserve, false, Some("x-forwarded-for: 9.9.9.9\n")),
        (4, XffHeaderProcessing::Remove, false, None),
    ] {
        let mut changed = tables(
            generation,
            vec![listener(bench.port, forward(&[(TG, 1)]))],
            vec![group(TG, vec![target.registered()])],
        );
        let attributes = &mut changed.load_balancers[0].attributes;
        (attributes.xff_header_processing, attributes.xff_client_port) = (mode, port);
        attributes.drop_invalid_header_fields = generation == 4;
        attributes.preserve_host_header = true;
        bench.proxy.apply(changed).unwrap();
        let response = get_with(bench.port, "/", ask).await;
        match expected {
            Some(line) => assert!(response.contains(line), "{response}"),
            None => assert!(!response.contains("x-forwarded-for"), "{response}"),
        }
        assert_eq!(response.contains("bad_name"), generation != 4);
        assert!(response.contains("host: www.example.com\n"), "{response}");
    }
}

#[tokio::test]
async fn listeners_come_and_go_while_others_keep_their_connections() {
    let target = TestTarget::start("a").await;
    let bench = bench(&[&target]).await;
    let second = free_port();
    let groups = || vec![group(TG, vec![target.registered()])];
    let mut client = Client::connect(bench.port).await;
    assert_eq!(client.get("/").await.unwrap().0, 200);
    let both = vec![listener(bench.port, forward(&[(TG, 1)])), listener(second, forward(&[(TG, 1)]))];
    bench.proxy.apply(tables(2, both, groups())).unwrap();
    until_listening(second).await;
    assert_eq!(status(&get(second, "/").await), 200);
    assert_eq!(client.get("/").await.unwrap().0, 200);
    bench.proxy.apply(tables(3, vec![listener(second, forward(&[(TG, 1)]))], groups())).unwrap();
    until(|| std::net::TcpStream::connect((LOOPBACK, bench.port)).is_err()).await;
    assert_eq!(status(&get(second, "/").await), 200);
    assert!(bench.proxy.apply(tables(2, vec![], vec![])).is_err(), "older tables are refused");
    assert!(bench.proxy.shut_down(Duration::from_secs(10)).await);
}
