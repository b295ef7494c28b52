use crate::*;
use std::net::IpAddr;

struct Request {
    method: &'static str,
    host: &'static str,
    path: &'static str,
    query: &'static str,
    headers: Vec<(&'static str, &'static str)>,
    source: &'static str,
}

fn request() -> Request {
    Request {
        method: "GET",
        host: "www.Example.com",
        path: "/img/Cat.png",
        query: "version=v1&flag&text=a*b",
        headers: vec![("User-Agent", "Mozilla/5.0 Chrome"), ("x-env", "one"), ("X-Env", "Two")],
        source: "10.1.2.3",
    }
}

fn fixed(status_code: u16) -> Action {
    Action::FixedResponse(FixedResponseAction { status_code, content_type: None, message_body: None })
}

fn listener(rules: Vec<Rule>, default_action: Action) -> Listener {
    Listener { arn: "listener".into(), port: 8080, protocol: ListenerProtocol::Http, rules, default_action }
}

fn rule(priority: u32, conditions: Vec<Condition>, action: Action) -> Rule {
    Rule { arn: format!("rule-{priority}"), priority, conditions, action }
}

fn decide<'a>(listener: &'a Listener, request: &Request) -> Decision<'a> {
    let headers: &[(&str, &str)] = &request.headers;
    struct Of<'a>(&'a [(&'a str, &'a str)]);
    impl RequestHeaders for Of<'_> {
        fn any_value(&self, name: &str, test: &mut dyn FnMut(&[u8]) -> bool) -> bool {
            self.0.any_value(name, test)
        }
    }
    route(
        listener,
        &RequestView {
            method: request.method,
            host: request.host,
            path: request.path,
            query: request.query,
            headers: &Of(headers),
            source_address: request.source.parse::<IpAddr>().unwrap(),
        },
    )
}

fn status(decision: &Decision<'_>) -> u16 {
    match decision {
        Decision::FixedResponse(fixed) => fixed.status_code,
        other => panic!("not a fixed response: {other:?}"),
    }
}

fn strings(values: &[&str]) -> Vec<String> {
    values.iter().map(|value| value.to_string()).collect()
}

fn pair(key: Option<&str>, value: &str) -> QueryStringPair {
    QueryStringPair { key: key.map(str::to_owned), value: value.into() }
}

#[test]
fn each_condition_holds_where_aws_says_it_does() {
    let header = |name: &str, values: &[&str]| Condition::HttpHeader { name: name.into(), values: strings(values) };
    let host = |values: &[&str]| Condition::HostHeader { values: strings(values) };
    let path = |values: &[&str]| Condition::PathPattern { values: strings(values) };
    let method = |values: &[&str]| Condition::HttpRequestMethod { values: strings(values) };
    let query = |values: Vec<QueryStringPair>| Condition::QueryString { values };
    let source = |cidr: &str| Condition::SourceIp { values: vec![cidr.parse().unwrap()] };
    for (condition, expected) in [
        (host(&["www.example.com"]), true),
        (host(&["*.EXAMPLE.com"]), true),
        (host(&["example.com", "www.*"]), true),
        (host(&["example.com"]), false),
        (host(&["www.example.co?"]), true),
        (path(&["/img/*"]), true),
        (path(&["/IMG/*"]), false),
        (path(&["/img/cat.png"]), false),
        (path(&["/img"]), false),
        (path(&["*.png"]), true),
        (path(&["/img/???.png"]), true),
        (path(&["/img/*/x"]), false),
        (header("user-agent", &["*chrome*"]), true),
        (header("user-agent", &["chrome"]), false),
        (header("X-ENV", &["two"]), true),
        (header("absent", &["*"]), false),
        (method(&["PUT", "GET"]), true),
        (method(&["get"]), false),
        (method(&["G*"]), false),
        (query(vec![pair(Some("version"), "v1")]), true),
        (query(vec![pair(Some("VERSION"), "V?")]), true),
        (query(vec![pair(Some("version"), "v2")]), false),
        (query(vec![pair(None, "v1")]), true),
        (query(vec![pair(Some("flag"), "")]), true),
        (query(vec![pair(Some("flag"), "*")]), true),
        (query(vec![pair(Some("text"), r"a\*b")]), true),
        (query(vec![pair(Some("version"), r"v\*")]), false),
        (query(vec![pair(Some("no"), "x"), pair(Some("ver*"), "*")]), true),
        (source("10.1.0.0/16"), true),
        (source("10.2.0.0/16"), false),
        (source("::/0"), false),
    ] {
        let listener = listener(vec![rule(1, vec![condition.clone()], fixed(200))], fixed(404));
        assert_eq!(status(&decide(&listener, &request())) == 200, expected, "{condition:?}");
    }
}

#[test]
fn every_condition_of_a_rule_must_hold_and_the_first_rule_wins() {
    let path = |value: &str| Condition::PathPattern { values: strings(&[value]) };
    let host = |value: &str| Condition::HostHeader { values: strings(&[value]) };
    let mut tables = RoutingTables {
        generation: 1,
        load_balancers: vec![LoadBalancer {
            arn: "lb".into(),
            name: "lb".into(),
            dns_name: "lb".into(),
            scheme: Scheme::Internal,
            attributes: LoadBalancerAttributes::default(),
            interfaces: vec![],
            listeners: vec![listener(
                vec![
                    rule(30, vec![path("/img/*")], fixed(203)),
                    rule(10, vec![path("/img/*"), host("other")], fixed(201)),
                    rule(20, vec![path("/img/*"), host("www.*")], fixed(202)),
                ],
                fixed(404),
            )],
        }],
        target_groups: vec![],
    };
    tables.normalize();
    tables.validate().unwrap();
    let listener = &tables.load_balancers[0].listeners[0];
    assert_eq!(status(&decide(listener, &request())), 202);
    assert_eq!(status(&decide(listener, &Request { host: "x", ..request() })), 203);
    assert_eq!(status(&decide(listener, &Request { path: "/", ..request() })), 404);
    let text = serde_json::to_string(&ToProxy::Tables(tables.clone())).unwrap();
    assert_eq!(parse_to_proxy(&text).unwrap(), ToProxy::Tables(tables));
}

#[test]
fn redirects_fill_their_placeholders_once() {
    let to = |redirect: RedirectAction, request: &Request| {
        let listener = listener(vec![], Action::Redirect(redirect));
        match decide(&listener, request) {
            Decision::Redirect { status_code, location } => format!("{status_code} {location}"),
            other => panic!("{other:?}"),
        }
    };
    let https = RedirectAction {
        protocol: "HTTPS".into(),
        port: "443".into(),
        ..RedirectAction::keep_all(RedirectStatus::Http301)
    };
    assert_eq!(to(https.clone(), &request()), "301 https://www.Example.com:443/img/Cat.png?version=v1&flag&text=a*b");
    assert_eq!(to(https, &Request { query: "", path: "/", ..request() }), "301 https://www.Example.com:443/");
    let nested = RedirectAction {
        path: "/new/#{path}/#{host}/#{unknown}".into(),
        query: "from=#{protocol}-#{port}".into(),
        ..RedirectAction::keep_all(RedirectStatus::Http302)
    };
    assert_eq!(
        to(nested, &Request { path: "/#{host}", host: "h", ..request() }),
        "302 http://h:8080/new/#{host}/h/#{unknown}?from=http-8080"
    );
}

#[test]
fn target_groups_are_chosen_by_weight() {
    let group = |arn: &str, weight| WeightedTargetGroup { target_group_arn: arn.into(), weight };
    let forward = |groups| ForwardAction { target_groups: groups, stickiness: None };
    let weighted = forward(vec![group("a", 1), group("b", 0), group("c", 3)]);
    let counts = (0..1000u64).fold((0, 0), |(a, c), i| match choose_target_group(&weighted, i * (u64::MAX / 1000)) {
        Some("a") => (a + 1, c),
        Some("c") => (a, c + 1),
        other => panic!("{other:?}"),
    });
    assert!((249..=251).contains(&counts.0), "{counts:?}");
    assert_eq!(choose_target_group(&weighted, u64::MAX), Some("c"));
    assert_eq!(choose_target_group(&forward(vec![group("a", 0)]), 5), None);
    assert_eq!(choose_target_group(&forward(vec![]), 5), None);
}

#[test]
fn unhealthy_draining_and_foreign_targets_take_no_requests_unless_none_is_healthy() {
    let interface = Interface {
        network_interface_id: "eni-1".into(),
        private_address: "10.0.0.1".parse().unwrap(),
        ipv6_address: None,
        availability_zone: "us-east-1a".into(),
    };
    let lb = LoadBalancer {
        arn: "lb".into(),
        name: "lb".into(),
        dns_name: "lb".into(),
        scheme: Scheme::Internal,
        attributes: LoadBalancerAttributes::default(),
        interfaces: vec![interface],
        listeners: vec![],
    };
    let target = |host: u8, zone: Option<&str>, state| Target {
        address: IpAddr::from([10, 0, 0, host]),
        port: 80,
        availability_zone: zone.map(str::to_owned),
        state,
    };
    let draining = TargetState::Draining { since: base::Timestamp(0) };
    let group = TargetGroup {
        arn: "tg".into(),
        name: "tg".into(),
        protocol: TargetGroupProtocol::Http,
        vpc_id: "vpc".into(),
        attributes: TargetGroupAttributes::default(),
        health_check: HealthCheck::default(),
        targets: vec![
            target(1, Some("us-east-1a"), TargetState::Active),
            target(2, Some("us-east-1b"), TargetState::Active),
            target(3, Some("us-east-1a"), draining),
            target(4, None, TargetState::Active),
        ],
    };
    let health = |states: [HealthState; 4]| eligible_targets(&lb, &group, move |index| states[index]);
    use HealthState::{Healthy, Initial, Unhealthy};
    assert_eq!(health([Healthy, Healthy, Healthy, Unhealthy]), [0]);
    assert_eq!(health([Unhealthy, Healthy, Healthy, Unhealthy]), [0, 3]);
    assert_eq!(health([Initial, Initial, Initial, Initial]), [0, 3]);
    assert_eq!(health([Initial, Initial, Initial, Healthy]), [3]);
}

#[test]
fn tables_that_contradict_themselves_are_refused() {
    let forward = Action::Forward(ForwardAction {
        target_groups: vec![WeightedTargetGroup { target_group_arn: "gone".into(), weight: 1 }],
        stickiness: None,
    });
    let lb = |listeners| LoadBalancer {
        arn: "lb".into(),
        name: "lb".into(),
        dns_name: "lb".into(),
        scheme: Scheme::Internal,
        attributes: LoadBalancerAttributes::default(),
        interfaces: vec![],
        listeners,
    };
    let tables = |load_balancers| RoutingTables { generation: 1, load_balancers, target_groups: vec![] };
    assert!(matches!(
        tables(vec![lb(vec![listener(vec![], forward)])]).validate(),
        Err(TablesError::UnknownTargetGroup { .. })
    ));
    assert!(matches!(
        tables(vec![lb(vec![listener(vec![], fixed(200)), listener(vec![], fixed(200))])]).validate(),
        Err(TablesError::PortTwice { .. })
    ));
    assert_eq!(tables(vec![lb(vec![]), lb(vec![])]).validate(), Err(TablesError::Duplicate("lb".into())));
}
