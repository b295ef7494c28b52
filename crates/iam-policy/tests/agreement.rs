//! S2: the engine against the reference over random cases. `IAM_POLICY_CASES` sets how many (20,000), and
//! `IAM_POLICY_SEED` where they start.

mod reference;

use iam_policy::{
    Context, Decision, Kind, Layer, Named, Policies, Policy, Principal, PrincipalKind, Request, evaluate,
};
use reference::{Case, FAULTS, Who, decide};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const MINE: &str = "111122223333";
const OTHER: &str = "444455556666";

/// A small generator (SplitMix64): the same seed gives the same cases.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        (self.next() % bound as u64) as usize
    }

    /// True in `percent` of 100.
    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }

    fn some(&mut self, most: usize, mut make: impl FnMut(&mut Self) -> Value) -> Value {
        if self.chance(50) {
            return make(self);
        }
        let count = 1 + self.below(most);
        Value::Array((0..count).map(|_| make(self)).collect())
    }
}

const ACTIONS: [&str; 6] =
    ["ecs:RunTask", "ecs:StopTask", "s3:GetObject", "s3:PutObject", "iam:PassRole", "sts:AssumeRole"];
const ACTION_PATTERNS: [&str; 14] = [
    "*",
    "ecs:*",
    "ECS:runtask",
    "ecs:R*k",
    "ecs:?unTask",
    "s3:*Object",
    "s3:Get*",
    "s3:getobject",
    "iam:Pass*",
    "sts:Assume*",
    "*:*",
    "ecs:*T*a*",
    "s3:???Object",
    "iam:Run*",
];
const RESOURCES: [&str; 8] = [
    "*",
    "arn:aws:s3:::bucket/ann/file",
    "arn:aws:s3:::bucket/bob",
    "arn:aws:s3:::bucket/*",
    "arn:aws:ecs:us-east-1:111122223333:task/prod/0a",
    "arn:aws:ecs:eu-west-1:444455556666:task/test/0b",
    "arn:aws:iam::111122223333:role/app",
    "arn:aws:logs:us-east-1:111122223333:log-group:/web:stream:é",
];
const RESOURCE_PATTERNS: [&str; 22] = [
    "*",
    "arn:aws:s3:::bucket/*",
    "arn:aws:s3:::bucket/${aws:username}/*",
    "arn:aws:s3:::bucket/${aws:PrincipalTag/team, 'bob'}",
    "arn:aws:s3:::bucket/${*}",
    "arn:aws:s3:::bucket/?ob",
    "arn:aws:s3:::*/${aws:TagKeys}*",
    "arn:aws:s3:::Bucket/bob",
    "arn:aws:ecs",
    "arn:aws:ecs:us-east-1:*",
    "arn:aws:ecs:*:111122223333:task/prod/*",
    "arn:aws:ecs:*:task/test/0b",
    "arn:aws:ecs:*:*:task/*/0?",
    "arn:aws:ecs:${aws:RequestedRegion}:*:task/*",
    "arn:aws:iam::*:role/*",
    "arn:aws:iam::111122223333:role/app",
    "arn:aws:logs:us-east-1:${aws:PrincipalAccount}:log-group:*",
    "arn:aws:logs:us-east-1:111122223333:log-group:*:stream:?",
    "arn:aws:logs:*:*:*",
    "arn:aws:logs:us-east-1:1111*3:log-group:/web:*",
    "arn:aws:s3:::bucket/ann/file",
    "arn:*:s3:::bucket/bob",
];
const KEYS: [(&str, &[&str]); 12] = [
    ("aws:username", &["ann", "bob", "Ann", "a*n", ""]),
    ("aws:PrincipalTag/team", &["red", "Red", "blue", "", "é", "É"]),
    ("aws:TagKeys", &["red", "blue", "env", ""]),
    ("aws:SourceIp", &["203.0.113.7", "198.51.100.1", "2001:db8::1", "::ffff:203.0.113.7", "nonsense"]),
    ("aws:CurrentTime", &["2026-03-01T00:00:00Z", "2025-12-31T23:30:00-01:00", "1772323200", "yesterday"]),
    ("s3:max-keys", &["10", "10.0", "9", "-1", "100", "many", "2.50", ""]),
    ("aws:MultiFactorAuthPresent", &["true", "false", "True", "maybe"]),
    (
        "aws:SourceArn",
        &["arn:aws:sns:us-east-1:111122223333:topic", "arn:aws:sns:us-east-1:1:a:b", "topic", "arn:aws:s3:::b"],
    ),
    ("kms:Data", &["QUJD", "QUI=", "!!", ""]),
    ("aws:RequestedRegion", &["us-east-1", "eu-west-1"]),
    ("aws:PrincipalAccount", &[MINE, OTHER]),
    (
        "ecs:cluster",
        &["arn:aws:ecs:us-east-1:111122223333:cluster/prod", "arn:aws:ecs:us-east-1:111122223333:cluster/test"],
    ),
];
const STRING_VALUES: [&str; 16] = [
    "ann",
    "bob",
    "red",
    "RED",
    "é",
    "",
    "*",
    "a*",
    "r?d",
    "${aws:username}",
    "${aws:PrincipalTag/team}",
    "${AWS:PrincipalTag/Team, 'red'}",
    "${*}",
    "a${*}n",
    "b${?}b*",
    "us-east-1",
];
const FAMILIES: [(&str, &[&str], &[&str]); 8] = [
    (
        "String",
        &[
            "StringEquals",
            "StringNotEquals",
            "StringEqualsIgnoreCase",
            "StringNotEqualsIgnoreCase",
            "StringLike",
            "StringNotLike",
        ],
        &STRING_VALUES,
    ),
    (
        "Numeric",
        &[
            "NumericEquals",
            "NumericNotEquals",
            "NumericLessThan",
            "NumericLessThanEquals",
            "NumericGreaterThan",
            "NumericGreaterThanEquals",
        ],
        &["10", "2.5", "-3", "0", "010.00", "9.75"],
    ),
    (
        "Date",
        &[
            "DateEquals",
            "DateNotEquals",
            "DateLessThan",
            "DateLessThanEquals",
            "DateGreaterThan",
            "DateGreaterThanEquals",
        ],
        &["2026-03-01T00:00:00Z", "2026-01-01T01:30:00+01:00", "2026-01-01", "1772323200"],
    ),
    ("Bool", &["Bool"], &["true", "false", "TRUE"]),
    ("Binary", &["BinaryEquals"], &["QUJD", "QUI="]),
    ("Ip", &["IpAddress", "NotIpAddress"], &["203.0.113.0/24", "2001:DB8::/32", "198.51.100.1", "0.0.0.0/0", "::/0"]),
    (
        "Arn",
        &["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike"],
        &[
            "*",
            "arn:aws:sns:*:111122223333:topic",
            "arn:aws:sns:*:*:*",
            "arn:aws:sns:*:topic",
            "arn:aws:ecs:*:${aws:PrincipalAccount}:cluster/p*",
            "arn:*:*:*:*:*",
        ],
    ),
    ("Null", &["Null"], &["true", "false"]),
];
const PRINCIPALS: [(&str, &[&str]); 3] = [
    (
        "AWS",
        &[
            "*",
            MINE,
            "arn:aws:iam::111122223333:root",
            "arn:aws:iam::444455556666:root",
            "arn:aws:iam::111122223333:user/ann",
            "arn:aws:iam::444455556666:user/bob",
            "arn:aws:iam::111122223333:role/app",
            "arn:aws:sts::111122223333:assumed-role/app/session",
            "arn:aws:sts::111122223333:federated-user/fred",
            "AIDAAAAAAAAAAAAAAANN",
            "AROAAAAAAAAAAAAAAAPP",
        ],
    ),
    ("Service", &["ecs-tasks.amazonaws.com", "ec2.amazonaws.com"]),
    ("Federated", &["accounts.google.com", "arn:aws:iam::111122223333:oidc-provider/oidc.example.com/id"]),
];

fn condition(random: &mut Random) -> Value {
    let mut block = serde_json::Map::new();
    for _ in 0..1 + random.below(2) {
        let (family, operators, values) = FAMILIES[random.below(FAMILIES.len())];
        let mut operator = random.pick(operators).to_owned();
        if random.chance(25) {
            operator = format!("{}:{operator}", random.pick(&["ForAnyValue", "ForAllValues"]));
        }
        if family != "Null" && random.chance(30) {
            operator.push_str("IfExists");
        }
        // Mostly keys whose values suit the operator.
        let suiting: &[usize] = match family {
            "String" => &[0, 1, 2, 9],
            "Numeric" => &[5],
            "Date" => &[4],
            "Bool" => &[6],
            "Binary" => &[8],
            "Ip" => &[3],
            "Arn" => &[7, 11],
            _ => &[0, 1, 2, 6],
        };
        let key = if random.chance(85) { suiting[random.below(suiting.len())] } else { random.below(KEYS.len()) };
        let mut key = KEYS[key].0.to_owned();
        if random.chance(20) {
            key = key.to_uppercase();
        }
        let wanted = random.some(3, |random| json!(random.pick(values)));
        block.insert(operator, json!({ key: wanted }));
    }
    Value::Object(block)
}

fn principal(random: &mut Random) -> Value {
    if random.chance(15) {
        return json!("*");
    }
    let mut map = serde_json::Map::new();
    for _ in 0..1 + random.below(2) {
        let (kind, values) = if random.chance(75) { PRINCIPALS[0] } else { PRINCIPALS[random.below(3)] };
        map.insert(kind.to_owned(), random.some(3, |random| json!(random.pick(values))));
    }
    Value::Object(map)
}

fn policy(random: &mut Random, kind: Kind) -> Value {
    let mut statements = Vec::new();
    for _ in 0..1 + random.below(3) {
        let mut statement = serde_json::Map::new();
        let deny = if kind == Kind::ResourceControl { true } else { random.chance(18) };
        statement.insert("Effect".into(), json!(if deny { "Deny" } else { "Allow" }));
        let actions = |random: &mut Random| {
            if kind == Kind::Trust {
                return random.some(2, |random| {
                    json!(random.pick(&["sts:AssumeRole", "sts:*", "STS:assume*", "sts:TagSession"]))
                });
            }
            random.some(3, |random| {
                json!(if random.chance(60) { random.pick(&ACTION_PATTERNS) } else { random.pick(&ACTIONS) })
            })
        };
        let not_action = kind != Kind::ResourceControl && kind != Kind::Trust && random.chance(20);
        statement.insert(if not_action { "NotAction" } else { "Action" }.into(), actions(random));
        if kind != Kind::Trust && !(kind == Kind::Resource && random.chance(30)) {
            let resources =
                random.some(3, |random| json!(if random.chance(20) { "*" } else { random.pick(&RESOURCE_PATTERNS) }));
            statement.insert(if random.chance(18) { "NotResource" } else { "Resource" }.into(), resources);
        }
        match kind {
            Kind::Resource if random.chance(15) => {
                statement.insert("NotPrincipal".into(), principal(random));
            }
            Kind::Resource | Kind::Trust => {
                statement.insert("Principal".into(), principal(random));
            }
            Kind::ResourceControl => {
                statement.insert("Principal".into(), json!("*"));
            }
            _ => {}
        }
        if random.chance(if deny { 75 } else { 40 }) {
            statement.insert("Condition".into(), condition(random));
        }
        statements.push(Value::Object(statement));
    }
    if kind == Kind::ResourceControl && random.chance(85) {
        statements.push(json!({ "Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*" }));
    }
    // What is written with a variable means something else in the older version; both have to agree on that.
    match random.below(10) {
        0 => json!({ "Version": "2008-10-17", "Statement": statements }),
        1 => json!({ "Statement": statements }),
        _ if statements.len() == 1 => json!({ "Version": "2012-10-17", "Statement": statements[0] }),
        _ => json!({ "Version": "2012-10-17", "Id": "any", "Statement": statements }),
    }
}

fn list(random: &mut Random, kind: Kind, most: usize) -> Vec<Value> {
    (0..random.below(most + 1)).map(|_| policy(random, kind)).collect()
}

fn levels(random: &mut Random, kind: Kind) -> Vec<Vec<Value>> {
    (0..random.below(3))
        .map(|_| {
            let mut level = list(random, kind, 2);
            if kind == Kind::ServiceControl && random.chance(60) {
                level.push(json!({ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "*", "Resource": "*" } }));
            }
            level
        })
        .collect()
}

fn case(random: &mut Random) -> Case {
    let who = match random.below(12) {
        0 => Who::Root { account: MINE.into() },
        1..=3 => Who::User {
            account: MINE.into(),
            arn: "arn:aws:iam::111122223333:user/ann".into(),
            id: "AIDAAAAAAAAAAAAAAANN".into(),
        },
        4 => Who::User {
            account: OTHER.into(),
            arn: "arn:aws:iam::444455556666:user/bob".into(),
            id: "AIDAAAAAAAAAAAAAABOB".into(),
        },
        5..=7 => Who::Session {
            account: MINE.into(),
            role: "arn:aws:iam::111122223333:role/app".into(),
            session: "arn:aws:sts::111122223333:assumed-role/app/session".into(),
            role_id: "AROAAAAAAAAAAAAAAAPP".into(),
        },
        8 => Who::Session {
            account: MINE.into(),
            role: "arn:aws:iam::111122223333:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS".into(),
            session: "arn:aws:sts::111122223333:assumed-role/AWSServiceRoleForECS/ecs".into(),
            role_id: "AROAAAAAAAAAAAAAASLR".into(),
        },
        9 => Who::FederatedUser {
            account: MINE.into(),
            arn: "arn:aws:sts::111122223333:federated-user/fred".into(),
            user: "arn:aws:iam::111122223333:user/ann".into(),
            user_id: "AIDAAAAAAAAAAAAAAANN".into(),
        },
        10 => match random.below(2) {
            0 => Who::Service { name: "ecs-tasks.amazonaws.com".into() },
            _ => Who::Federated { provider: random.pick(PRINCIPALS[2].1).into() },
        },
        _ => Who::Anonymous,
    };
    let mut context = BTreeMap::new();
    for (key, values) in KEYS {
        if random.chance(65) {
            let many = key == "aws:TagKeys" || random.chance(5);
            let count = if many { random.below(4) } else { 1 };
            let values = (0..count).map(|_| random.pick(values).to_owned()).collect();
            context.insert(key.to_lowercase(), values);
        }
    }
    let trust = random.chance(20);
    let action = if trust { "sts:AssumeRole" } else { random.pick(&ACTIONS) }.to_owned();
    let resource = if trust { "arn:aws:iam::111122223333:role/app" } else { random.pick(&RESOURCES) }.to_owned();
    let of_resource = if trust || random.chance(50) {
        Some(policy(random, if trust { Kind::Trust } else { Kind::Resource }))
    } else {
        None
    };
    Case {
        action,
        resource,
        owner: [None, Some(MINE.to_owned()), Some(MINE.to_owned()), Some(OTHER.to_owned())][random.below(4)].clone(),
        who,
        context,
        identity: list(random, Kind::Identity, 3),
        boundary: random.chance(35).then(|| list(random, Kind::Boundary, 2)),
        session: random.chance(35).then(|| list(random, Kind::Session, 2)),
        service_control: levels(random, Kind::ServiceControl),
        resource_control: levels(random, Kind::ResourceControl),
        of_resource,
        of_resource_is_trust: trust,
        of_enclosing: (!trust && random.chance(30)).then(|| policy(random, Kind::Resource)),
    }
}

fn parsed(values: &[Value], kind: Kind) -> Vec<Policy> {
    values
        .iter()
        .map(|value| Policy::parse(&value.to_string(), kind).unwrap_or_else(|error| panic!("{error}\n{value:#}")))
        .collect()
}

fn named(policies: &[Policy]) -> Vec<Named<'_>> {
    policies.iter().map(|policy| Named { name: "p", attached_to: "a", policy }).collect()
}

/// What the engine says, in the reference's words.
fn engine(case: &Case) -> String {
    let kind = match &case.who {
        Who::Root { .. } => PrincipalKind::Root,
        Who::User { arn, id, .. } => PrincipalKind::User { arn, id },
        Who::Session { role, session, role_id, .. } => {
            PrincipalKind::RoleSession { role_arn: role, session_arn: session, role_id }
        }
        Who::FederatedUser { arn, user, user_id, .. } => PrincipalKind::FederatedUser { arn, user_arn: user, user_id },
        Who::Federated { provider } => PrincipalKind::Federated { provider },
        Who::Service { name } => PrincipalKind::Service { name },
        Who::Anonymous => PrincipalKind::Anonymous,
    };
    let principal = Principal { account: case.who.account().unwrap_or(""), kind };
    let mut context = Context::new();
    for (key, values) in &case.context {
        context.insert_all(key, values.iter().cloned());
    }
    let identity = parsed(&case.identity, Kind::Identity);
    let boundary = case.boundary.as_ref().map(|list| parsed(list, Kind::Boundary));
    let session = case.session.as_ref().map(|list| parsed(list, Kind::Session));
    let service_control: Vec<_> =
        case.service_control.iter().map(|level| parsed(level, Kind::ServiceControl)).collect();
    let resource_control: Vec<_> =
        case.resource_control.iter().map(|level| parsed(level, Kind::ResourceControl)).collect();
    let kind = if case.of_resource_is_trust { Kind::Trust } else { Kind::Resource };
    let of_resource = parsed(case.of_resource.as_slice(), kind);
    let of_enclosing = parsed(case.of_enclosing.as_slice(), Kind::Resource);

    let (identity, of_resource, of_enclosing) = (named(&identity), named(&of_resource), named(&of_enclosing));
    let (boundary, session) = (boundary.as_deref().map(named), session.as_deref().map(named));
    let service_control: Vec<_> = service_control.iter().map(|level| named(level)).collect();
    let resource_control: Vec<_> = resource_control.iter().map(|level| named(level)).collect();
    let service_control: Vec<&[Named]> = service_control.iter().map(Vec::as_slice).collect();
    let resource_control: Vec<&[Named]> = resource_control.iter().map(Vec::as_slice).collect();
    let policies = Policies {
        identity: &identity,
        boundary: boundary.as_deref(),
        session: session.as_deref(),
        service_control: &service_control,
        resource_control: &resource_control,
        resource: of_resource.first().copied(),
        enclosing: of_enclosing.first().copied(),
    };
    let request = Request {
        action: &case.action,
        resource: &case.resource,
        resource_account: case.owner.as_deref(),
        principal: &principal,
        context: &context,
    };
    let layer = |layer: Layer| match layer {
        Layer::ServiceControlPolicy => "scp",
        Layer::ResourceControlPolicy => "rcp",
        Layer::ResourcePolicy => "resource",
        Layer::Trust => "trust",
        Layer::IdentityPolicy => "identity",
        Layer::PermissionsBoundary => "boundary",
        Layer::SessionPolicy => "session",
    };
    match evaluate(&request, &policies) {
        Decision::Allowed { .. } => "allow".to_owned(),
        Decision::ExplicitlyDenied { by } => format!("explicit {}", layer(by.layer)),
        Decision::ImplicitlyDenied { missing } => format!("implicit {}", layer(missing)),
    }
}

fn from_environment(name: &str, otherwise: u64) -> u64 {
    std::env::var(name)
        .map_or(otherwise, |text| text.parse().unwrap_or_else(|_| panic!("{name} is not a number: {text}")))
}

#[test]
fn engine_and_reference_agree() {
    let count = from_environment("IAM_POLICY_CASES", 20_000);
    let seed = from_environment("IAM_POLICY_SEED", 1);
    let mut seen: BTreeMap<String, u64> = BTreeMap::new();
    for index in 0..count {
        let case = case(&mut Random(seed.wrapping_add(index)));
        let (engine, reference) = (engine(&case), decide(&case, None));
        assert_eq!(
            engine,
            reference,
            "engine (left) and reference differ at IAM_POLICY_SEED={}:\n{case:#?}",
            seed + index
        );
        *seen.entry(engine).or_default() += 1;
    }
    println!("{count} cases, 0 divergences: {seen:?}");
    // Random cases that never reach an outcome say nothing of it.
    if count >= 20_000 {
        for outcome in ["allow", "explicit", "implicit"] {
            assert!(seen.keys().any(|key| key.starts_with(outcome)), "no case ends in {outcome}: {seen:?}");
        }
        for layer in ["scp", "rcp", "resource", "trust", "identity", "boundary", "session"] {
            for how in ["explicit", "implicit"] {
                assert!(seen.contains_key(&format!("{how} {layer}")), "no case ends in {how} {layer}: {seen:?}");
            }
        }
        assert!(seen["allow"] > count / 50, "too few cases are allowed: {seen:?}");
    }
}

/// The positive control: an evaluator broken in any of these ways is found out.
#[test]
fn a_broken_evaluator_is_noticed() {
    for fault in FAULTS {
        let differs = (0..20_000).find(|seed| {
            let case = case(&mut Random(*seed));
            engine(&case) != decide(&case, Some(fault))
        });
        println!("{fault:?}: noticed at case {differs:?}");
        assert!(differs.is_some(), "20,000 cases do not notice {fault:?}");
    }
}
