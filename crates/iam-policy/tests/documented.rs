//! Decisions that AWS's documentation spells out. Pages are of
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/>.

use iam_policy::{
    Context, Decision, Kind, Layer, Named, Policies, Policy, Principal, PrincipalKind, Request, evaluate,
    matching_statements, near_misses,
};

const CARLOS: Principal = Principal {
    account: "123456789012",
    kind: PrincipalKind::User { arn: "arn:aws:iam::123456789012:user/carlossalazar", id: "AIDACARLOSCARLOSCARL" },
};
const SESSION: Principal = Principal {
    account: "111122223333",
    kind: PrincipalKind::RoleSession {
        role_arn: "arn:aws:iam::111122223333:role/examplerole",
        session_arn: "arn:aws:sts::111122223333:assumed-role/examplerole/examplerolesessionname",
        role_id: "AROAEXAMPLEROLE00000",
    },
};

struct Ask<'a> {
    principal: Principal<'a>,
    owner: Option<&'a str>,
    context: Context,
    identity: Vec<Policy>,
    boundary: Option<Vec<Policy>>,
    session: Option<Vec<Policy>>,
    resource: Option<Policy>,
}

impl<'a> Ask<'a> {
    fn new(principal: Principal<'a>) -> Self {
        Self {
            principal,
            owner: None,
            context: Context::new(),
            identity: vec![],
            boundary: None,
            session: None,
            resource: None,
        }
    }

    fn identity(mut self, text: &str) -> Self {
        self.identity.push(Policy::parse(text, Kind::Identity).unwrap());
        self
    }

    fn with<T>(&self, action: &str, resource: &str, then: impl FnOnce(&Request<'_>, &Policies<'_>) -> T) -> T {
        fn named(policies: &[Policy]) -> Vec<Named<'_>> {
            policies.iter().map(|policy| Named { name: "policy", attached_to: "x", policy }).collect()
        }
        let (identity, of_resource) = (named(&self.identity), self.resource.as_ref());
        let (boundary, session) = (self.boundary.as_deref().map(named), self.session.as_deref().map(named));
        let policies = Policies {
            identity: &identity,
            boundary: boundary.as_deref(),
            session: session.as_deref(),
            resource: of_resource.map(|policy| Named { name: "of the resource", attached_to: "x", policy }),
            ..Policies::default()
        };
        let request = Request {
            action,
            resource,
            resource_account: self.owner,
            principal: &self.principal,
            context: &self.context,
        };
        then(&request, &policies)
    }

    /// "allow", or how AWS's denial ends.
    fn answer(&self, action: &str, resource: &str) -> String {
        self.with(action, resource, |request, policies| match evaluate(request, policies) {
            Decision::Allowed { .. } => "allow".to_owned(),
            denied => denied.reason_clause(action),
        })
    }
}

fn one(statement: &str) -> String {
    format!(r#"{{"Version": "2012-10-17", "Statement": {statement}}}"#)
}

fn grant_to(principal: &str) -> Policy {
    let text = one(&format!(r#"{{"Effect": "Allow", "Principal": {principal}, "Action": "s3:*", "Resource": "*"}}"#));
    Policy::parse(&text, Kind::Resource).unwrap()
}

fn nothing(kind: Kind) -> Vec<Policy> {
    vec![Policy::parse(&one(r#"{"Effect": "Allow", "Action": "ec2:*", "Resource": "*"}"#), kind).unwrap()]
}

const OBJECT: &str = "arn:aws:s3:::carlossalazar/file";

/// reference_policies_evaluation-logic.html, "Example identity-based and resource-based policy evaluation"
#[test]
fn carlos_and_his_logs() {
    let mut ask = Ask::new(CARLOS).identity(&one(r#"[
        {"Sid": "AllowS3ListRead", "Effect": "Allow",
         "Action": ["s3:GetBucketLocation", "s3:ListAllMyBuckets"], "Resource": "arn:aws:s3:::*"},
        {"Sid": "AllowS3Self", "Effect": "Allow", "Action": "s3:*",
         "Resource": ["arn:aws:s3:::carlossalazar/*", "arn:aws:s3:::carlossalazar"]},
        {"Sid": "DenyS3Logs", "Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::*log*"}]"#));
    ask.resource = Some(grant_to(r#"{"AWS": "arn:aws:iam::123456789012:user/carlossalazar"}"#));
    assert_eq!(
        ask.answer("s3:PutObject", "arn:aws:s3:::carlossalazar-logs/file"),
        "with an explicit deny in an identity-based policy"
    );
    assert_eq!(ask.answer("s3:PutObject", OBJECT), "allow");
    ask.with("s3:PutObject", "arn:aws:s3:::carlossalazar-logs/file", |request, policies| {
        let Decision::ExplicitlyDenied { by } = evaluate(request, policies) else { panic!("not denied") };
        assert_eq!((by.layer, by.sid, by.statement), (Layer::IdentityPolicy, Some("DenyS3Logs"), 2));
        let matching = matching_statements(request, policies);
        assert_eq!(matching.len(), 2, "the resource's allow and the denial: {matching:?}");
    });
}

/// reference_policies_evaluation-logic-cross-account.html, "Example cross-account policy evaluation"
#[test]
fn across_accounts_both_sides_allow() {
    let mut ask = Ask::new(CARLOS);
    ask.owner = Some("222222222222");
    assert_eq!(ask.answer("s3:PutObject", OBJECT), "because no identity-based policy allows the s3:PutObject action");
    ask = ask.identity(&one(r#"{"Effect": "Allow", "Action": "s3:*Object*", "Resource": "*"}"#));
    assert_eq!(ask.answer("s3:PutObject", OBJECT), "because no resource-based policy allows the s3:PutObject action");
    ask.resource = Some(grant_to(r#"{"AWS": "arn:aws:iam::123456789012:user/carlossalazar"}"#));
    assert_eq!(ask.answer("s3:PutObject", OBJECT), "allow");
    ask.resource = Some(grant_to(r#"{"AWS": "123456789012"}"#));
    assert_eq!(ask.answer("s3:PutObject", OBJECT), "allow");
}

/// reference_policies_evaluation-logic_policy-eval-denyallow.html, "Resource-based policies"
#[test]
fn grants_to_sessions_pass_boundaries_and_grants_to_roles_do_not() {
    let session = r#"{"AWS": "arn:aws:sts::111122223333:assumed-role/examplerole/examplerolesessionname"}"#;
    let role = r#"{"AWS": "arn:aws:iam::111122223333:role/examplerole"}"#;
    let mut ask = Ask::new(SESSION);
    ask.resource = Some(grant_to(role));
    assert_eq!(ask.answer("s3:GetObject", OBJECT), "allow", "no identity policy is needed");
    ask.boundary = Some(nothing(Kind::Boundary));
    assert_eq!(ask.answer("s3:GetObject", OBJECT), "because no permissions boundary allows the s3:GetObject action");
    ask.boundary = None;
    ask.session = Some(nothing(Kind::Session));
    assert_eq!(ask.answer("s3:GetObject", OBJECT), "because no session policy allows the s3:GetObject action");
    ask.boundary = Some(nothing(Kind::Boundary));
    ask.resource = Some(grant_to(session));
    assert_eq!(ask.answer("s3:GetObject", OBJECT), "allow");
    ask.resource = Some(grant_to(r#"{"AWS": "111122223333"}"#));
    assert_eq!(ask.answer("s3:GetObject", OBJECT), "because no identity-based policy allows the s3:GetObject action");

    let mut user = Ask::new(CARLOS);
    user.boundary = Some(nothing(Kind::Boundary));
    user.resource = Some(grant_to(r#"{"AWS": "arn:aws:iam::123456789012:user/carlossalazar"}"#));
    assert_eq!(user.answer("s3:GetObject", OBJECT), "allow");
}

/// troubleshoot_access-denied.html, and id_roles_compare-resource-policies.html
#[test]
fn roles_are_assumed_by_whom_they_trust() {
    let trust = |principal: &str| {
        let text = one(&format!(r#"{{"Effect": "Allow", "Principal": {principal}, "Action": "sts:AssumeRole"}}"#));
        Some(Policy::parse(&text, Kind::Trust).unwrap())
    };
    let role = "arn:aws:iam::123456789012:role/app";
    let everything = one(r#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#);
    let mut ask = Ask::new(CARLOS);
    ask.resource = trust(r#"{"AWS": "arn:aws:iam::123456789012:root"}"#);
    assert_eq!(ask.answer("sts:AssumeRole", role), "because no identity-based policy allows the sts:AssumeRole action");
    ask = ask.identity(&everything);
    assert_eq!(ask.answer("sts:AssumeRole", role), "allow");
    ask.resource = trust(r#"{"Service": "ecs-tasks.amazonaws.com"}"#);
    assert_eq!(ask.answer("sts:AssumeRole", role), "because no role trust policy allows the sts:AssumeRole action");
    let mut named = Ask::new(CARLOS);
    named.resource = trust(r#"{"AWS": "arn:aws:iam::123456789012:user/carlossalazar"}"#);
    assert_eq!(named.answer("sts:AssumeRole", role), "allow");
    let text = one(r#"{"Effect": "Deny", "Principal": "*", "Action": "sts:*"}"#);
    named.resource = Some(Policy::parse(&text, Kind::Trust).unwrap());
    assert_eq!(named.answer("sts:AssumeRole", role), "with an explicit deny in the role trust policy");

    // confused-deputy.html
    let service = Principal { account: "", kind: PrincipalKind::Service { name: "ecs-tasks.amazonaws.com" } };
    let mut deputy = Ask::new(service);
    let text =
        one(r#"{"Effect": "Allow", "Principal": {"Service": ["ecs-tasks.amazonaws.com"]}, "Action": "sts:AssumeRole",
            "Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:ecs:us-west-2:111122223333:*"},
                          "StringEquals": {"aws:SourceAccount": "111122223333"}}}"#);
    deputy.resource = Some(Policy::parse(&text, Kind::Trust).unwrap());
    deputy.context.insert("aws:SourceArn", "arn:aws:ecs:us-west-2:111122223333:task/prod/1");
    assert_eq!(deputy.answer("sts:AssumeRole", role), "because no role trust policy allows the sts:AssumeRole action");
    deputy.with("sts:AssumeRole", role, |request, policies| {
        let misses = near_misses(request, policies, Layer::Trust);
        assert_eq!(misses.len(), 1);
        let [unmet] = misses[0].unmet.as_slice() else { panic!("{misses:?}") };
        assert_eq!((unmet.operator, unmet.key, unmet.wanted.len()), ("StringEquals", "aws:SourceAccount", 1));
        assert_eq!(unmet.had, None);
    });
    deputy.context.insert("aws:SourceAccount", "111122223333");
    assert_eq!(deputy.answer("sts:AssumeRole", role), "allow");
}

#[test]
fn root_needs_no_policy_in_its_own_account() {
    let root = Principal { account: "123456789012", kind: PrincipalKind::Root };
    let mut ask = Ask::new(root);
    assert_eq!(ask.answer("s3:GetObject", OBJECT), "allow");
    let deny = one(r#"{"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*"}"#);
    ask.resource = Some(Policy::parse(&deny, Kind::Resource).unwrap());
    assert_eq!(ask.answer("s3:GetObject", OBJECT), "with an explicit deny in a resource-based policy");
    ask.resource = None;
    ask.owner = Some("222222222222");
    assert_eq!(ask.answer("s3:GetObject", OBJECT), "because no resource-based policy allows the s3:GetObject action");
}

/// reference_policies_elements_resource.html, "Using wildcards in resource ARNs"
#[test]
fn resource_wildcards() {
    let allow = |resource: &str| {
        let text = format!(r#"{{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "{resource}"}}"#);
        Ask::new(CARLOS).identity(&one(&text))
    };
    let ask = allow("arn:aws:s3:::DOC-EXAMPLE-BUCKET/*/test/*");
    for (object, matches) in [
        ("1/test/object.jpg", true),
        ("1/2/test/object.jpg", true),
        ("1/2/test/3/object.jpg", true),
        ("1/2/3/test/4/object.jpg", true),
        ("1///test///object.jpg", true),
        ("1/test/.jpg", true),
        ("/test/object.jpg", true),
        ("1/test/", true),
        ("1-test/object.jpg", false),
        ("test/object.jpg", false),
        ("1/2/test.jpg", false),
    ] {
        let resource = format!("arn:aws:s3:::DOC-EXAMPLE-BUCKET/{object}");
        assert_eq!(ask.answer("s3:GetObject", &resource) == "allow", matches, "{object}");
        assert_eq!(ask.answer("S3:getobject", &resource) == "allow", matches, "actions have no case: {object}");
    }
    assert_ne!(
        allow("arn:aws:s3:::doc-example-bucket/*").answer("s3:GetObject", "arn:aws:s3:::DOC-EXAMPLE-BUCKET/1"),
        "allow"
    );
}

/// Whether a statement with this condition allows, given the keys.
fn met(condition: &str, keys: &[(&str, &[&str])]) -> bool {
    let text = format!(r#"{{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {condition}}}"#);
    let mut ask = Ask::new(CARLOS).identity(&one(&text));
    for (key, values) in keys {
        ask.context.insert_all(key, values.iter().copied());
    }
    ask.answer("s3:GetObject", OBJECT) == "allow"
}

/// reference_policies_elements_condition_operators.html
#[test]
fn condition_operators() {
    let prefix = r#"{"StringLike": {"s3:prefix": ["", "home/", "home/${aws:username}/"]}}"#;
    let ann: (&str, &[&str]) = ("aws:username", &["ann"]);
    for (value, right) in [("", true), ("home/", true), ("home/ann/", true), ("home/bob/", false)] {
        assert_eq!(met(prefix, &[ann, ("s3:prefix", &[value])]), right, "{value}");
    }
    let at_most_ten = r#"{"NumericLessThanEquals": {"s3:max-keys": "10"}}"#;
    for (value, right) in [("10", true), ("9.5", true), ("11", false), ("many", false), ("-1", true)] {
        assert_eq!(met(at_most_ten, &[("s3:max-keys", &[value])]), right, "{value}");
    }
    let since = r#"{"DateGreaterThan": {"aws:TokenIssueTime": "2020-01-01T00:00:01Z"}}"#;
    for (value, right) in
        [("2020-01-01T00:00:01Z", false), ("2020-01-01T00:00:02Z", true), ("1577836802", true), ("soon", false)]
    {
        assert_eq!(met(since, &[("aws:TokenIssueTime", &[value])]), right, "{value}");
    }
    assert!(!met(since, &[]), "a missing key does not match");
    let ranges = r#"{"IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "2001:DB8:1234:5678::/64"]}}"#;
    for (value, right) in [
        ("203.0.113.255", true),
        ("203.0.114.0", false),
        ("2001:db8:1234:5678::9", true),
        ("2001:db8::1", false),
        ("no", false),
    ] {
        assert_eq!(met(ranges, &[("aws:SourceIp", &[value])]), right, "{value}");
    }
    let arn = "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt";
    let pattern = "arn:aws:someservice:*:111122223333:finance/*";
    assert!(met(&format!(r#"{{"StringLike": {{"aws:SourceArn": "{pattern}"}}}}"#), &[("aws:SourceArn", &[arn])]));
    assert!(!met(&format!(r#"{{"ArnLike": {{"aws:SourceArn": "{pattern}"}}}}"#), &[("aws:SourceArn", &[arn])]));
    assert!(met(
        r#"{"BinaryEquals": {"key": "QmluYXJ5VmFsdWVJbkJhc2U2NA=="}}"#,
        &[("key", &["QmluYXJ5VmFsdWVJbkJhc2U2NA=="])]
    ));
    let types = r#"{"StringLikeIfExists": {"ec2:InstanceType": ["t1.*", "t2.*", "m3.*"]}}"#;
    assert!(met(types, &[]));
    assert!(met(types, &[("ec2:InstanceType", &["t2.micro"])]));
    assert!(!met(types, &[("ec2:InstanceType", &["m5.large"])]));
    assert!(met(r#"{"Null": {"aws:TokenIssueTime": "true"}}"#, &[]));
    assert!(!met(r#"{"Null": {"aws:TokenIssueTime": "true"}}"#, &[("AWS:tokenissuetime", &["2020-01-01T00:00:01Z"])]));
    // A missing key meets a negated operator, and a value must differ from every one that is listed.
    let not = r#"{"StringNotEquals": {"aws:PrincipalAccount": ["1", "2"]}}"#;
    assert!(met(not, &[]) && met(not, &[("aws:PrincipalAccount", &["3"])]));
    assert!(!met(not, &[("aws:PrincipalAccount", &["2"])]));
    assert!(met(r#"{"Bool": {"aws:SecureTransport": false}}"#, &[("aws:SecureTransport", &["false"])]));
}

/// reference_policies_condition-logic-multiple-context-keys-or-values.html
#[test]
fn sets_of_values() {
    let key = "dynamodb:Attributes";
    let all = r#"{"ForAllValues:StringEquals": {"dynamodb:Attributes": ["PostDateTime", "Message", "Tags"]}}"#;
    assert!(met(all, &[(key, &["Message", "Tags"])]));
    assert!(!met(all, &[(key, &["PostDateTime", "UserName"])]));
    assert!(met(all, &[]) && met(all, &[(key, &[])]) && met(all, &[(key, &[""])]), "a null data set");
    let any = r#"{"ForAnyValue:StringEquals": {"dynamodb:Attributes": ["ID", "PostDateTime"]}}"#;
    assert!(met(any, &[(key, &["UserName", "Message", "PostDateTime"])]));
    assert!(!met(any, &[(key, &["UserName"])]));
    assert!(!met(any, &[]) && !met(any, &[(key, &[])]));
}

/// reference_policies_variables.html
#[test]
fn variables() {
    let text = r#"{"Effect": "Allow", "Action": "s3:*",
                   "Resource": "arn:aws:s3:::DOC-EXAMPLE-BUCKET-${aws:PrincipalTag/team, 'company-wide'}"}"#;
    let mut ask = Ask::new(CARLOS).identity(&one(text));
    assert_eq!(ask.answer("s3:ListBucket", "arn:aws:s3:::DOC-EXAMPLE-BUCKET-company-wide"), "allow");
    ask.context.insert("aws:principaltag/TEAM", "yellow");
    assert_eq!(ask.answer("s3:ListBucket", "arn:aws:s3:::DOC-EXAMPLE-BUCKET-yellow"), "allow");
    assert_ne!(ask.answer("s3:ListBucket", "arn:aws:s3:::DOC-EXAMPLE-BUCKET-company-wide"), "allow");
    // "Policy variables with no value": nothing equals or is like null, so that inverted operators match.
    let same = r#"{"StringEquals": {"s3:ExistingObjectTag/Team": "${aws:PrincipalTag/Team}"}}"#;
    let differs = r#"{"StringNotEquals": {"s3:ExistingObjectTag/Team": "${aws:PrincipalTag/Team}"}}"#;
    let tag: (&str, &[&str]) = ("s3:ExistingObjectTag/Team", &["red"]);
    assert!(!met(same, &[tag]) && met(differs, &[tag]));
    assert!(met(same, &[tag, ("aws:PrincipalTag/Team", &["red"])]));
    // Before 2012-10-17 they are plain text.
    let old = r#"{"Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::${aws:username}"}}"#;
    let mut ask = Ask::new(CARLOS);
    ask.identity = vec![Policy::parse(old, Kind::Identity).unwrap()];
    ask.context.insert("aws:username", "ann");
    assert_ne!(ask.answer("s3:ListBucket", "arn:aws:s3:::ann"), "allow");
    let keys = Policy::parse(&one(text), Kind::Identity).unwrap();
    assert_eq!(keys.condition_keys().into_iter().collect::<Vec<_>>(), ["aws:principaltag/team"]);
}

/// reference_policies_elements_notprincipal.html
#[test]
fn not_principal_spares_the_one_it_names() {
    let text = one(r#"{"Effect": "Deny", "NotPrincipal": {"AWS": ["arn:aws:iam::123456789012:user/carlossalazar",
            "arn:aws:iam::123456789012:root"]}, "Action": "s3:*"}"#);
    let ask = |principal| {
        let mut ask = Ask::new(principal).identity(&one(r#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#));
        ask.resource = Some(Policy::parse(&text, Kind::Resource).unwrap());
        ask.answer("s3:GetObject", OBJECT)
    };
    assert_eq!(ask(CARLOS), "allow");
    let alice = PrincipalKind::User { arn: "arn:aws:iam::123456789012:user/alice", id: "AIDAALICEALICEALICEA" };
    assert_eq!(ask(Principal { kind: alice, ..CARLOS }), "with an explicit deny in a resource-based policy");
    assert_eq!(ask(SESSION), "with an explicit deny in a resource-based policy");
}

/// reference_policies_evaluation-logic_policy-eval-denyallow.html, the flow chart: denials of any kind, then resource control
/// policies, service control policies, the resource's policy, identity policies, boundary, session policies.
#[test]
fn the_flow_chart() {
    let parse = |text: &str, kind| Policy::parse(text, kind).unwrap();
    let all = one(r#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#);
    let all_of_everyone = one(r#"{"Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*"}"#);
    let deny = one(r#"{"Effect": "Deny", "Action": "s3:Get*", "Resource": "*"}"#);
    let deny_everyone = one(r#"{"Effect": "Deny", "Principal": "*", "Action": "s3:Get*", "Resource": "*"}"#);
    let other = one(r#"{"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}"#);
    let other_of_role = one(
        r#"{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:role/examplerole"}, "Action": "sqs:*", "Resource": "*"}"#,
    );
    // Layers in the chart's order: how each is called, with what allows, denies, and does neither.
    let layers = [
        (Layer::ResourceControlPolicy, Kind::ResourceControl, &all_of_everyone, &deny_everyone, None),
        (Layer::ServiceControlPolicy, Kind::ServiceControl, &all, &deny, Some(&other)),
        (Layer::ResourcePolicy, Kind::Resource, &other_of_role, &deny_everyone, Some(&other_of_role)),
        (Layer::IdentityPolicy, Kind::Identity, &all, &deny, Some(&other)),
        (Layer::PermissionsBoundary, Kind::Boundary, &all, &deny, Some(&other)),
        (Layer::SessionPolicy, Kind::Session, &all, &deny, Some(&other)),
    ];
    let decide = |texts: [&String; 6]| {
        let policies: Vec<Policy> = layers.iter().zip(texts).map(|((_, kind, ..), text)| parse(text, *kind)).collect();
        let named: Vec<[Named<'_>; 1]> =
            policies.iter().map(|policy| [Named { name: "p", attached_to: "x", policy }]).collect();
        let (resource_control, service_control): ([&[Named<'_>]; 1], [&[Named<'_>]; 1]) = ([&named[0]], [&named[1]]);
        let policies = Policies {
            resource_control: &resource_control,
            service_control: &service_control,
            resource: Some(named[2][0]),
            identity: &named[3],
            boundary: Some(&named[4]),
            session: Some(&named[5]),
        };
        let context = Context::new();
        let request = Request {
            action: "s3:GetObject",
            resource: OBJECT,
            resource_account: None,
            principal: &SESSION,
            context: &context,
        };
        match evaluate(&request, &policies) {
            Decision::Allowed { .. } => "allow".to_owned(),
            Decision::ExplicitlyDenied { by } => format!("deny {:?}", by.layer),
            Decision::ImplicitlyDenied { missing } => format!("missing {missing:?}"),
        }
    };
    let allowing = layers.map(|(_, _, allow, _, _)| allow);
    assert_eq!(decide(allowing), "allow");
    for (at, (layer, _, _, denial, nothing)) in layers.iter().enumerate() {
        // One denial is enough, wherever it is; of several the first in the chart is the reason.
        let mut texts = allowing;
        texts[at] = denial;
        assert_eq!(decide(texts), format!("deny {layer:?}"));
        for later in at..layers.len() {
            texts[later] = layers[later].3;
        }
        assert_eq!(decide(texts), format!("deny {layer:?}"));
        // A layer that does not allow ends it there; in one account the resource's policy need not allow.
        let Some(nothing) = nothing else { continue };
        let mut texts = allowing;
        texts[at] = nothing;
        if *layer == Layer::ResourcePolicy {
            assert_eq!(decide(texts), "allow");
            continue;
        }
        assert_eq!(decide(texts), format!("missing {layer:?}"));
        for later in at..layers.len() {
            texts[later] = layers[later].4.unwrap_or(layers[later].2);
        }
        assert_eq!(decide(texts), format!("missing {layer:?}"));
        // A denial further on is still the reason.
        texts[5] = layers[5].3;
        assert_eq!(decide(texts), "deny SessionPolicy");
    }
}

/// reference_policies_evaluation-logic-cross-account.html: both accounts must allow, sessions and boundaries included.
#[test]
fn across_accounts_the_callers_side_is_narrowed_too() {
    let all = one(r#"{"Effect": "Allow", "Action": "*", "Resource": "*"}"#);
    let mut ask = Ask::new(SESSION).identity(&all);
    ask.owner = Some("222222222222");
    for named in [
        r#"{"AWS": "111122223333"}"#,
        r#"{"AWS": "arn:aws:iam::111122223333:role/examplerole"}"#,
        r#"{"AWS": "arn:aws:sts::111122223333:assumed-role/examplerole/examplerolesessionname"}"#,
        r#""*""#,
    ] {
        ask.resource = Some(grant_to(named));
        (ask.boundary, ask.session) = (None, None);
        assert_eq!(ask.answer("s3:GetObject", OBJECT), "allow", "{named}");
        ask.boundary = Some(nothing(Kind::Boundary));
        assert_eq!(
            ask.answer("s3:GetObject", OBJECT),
            "because no permissions boundary allows the s3:GetObject action",
            "{named}"
        );
        (ask.boundary, ask.session) = (None, Some(nothing(Kind::Session)));
        assert_eq!(
            ask.answer("s3:GetObject", OBJECT),
            "because no session policy allows the s3:GetObject action",
            "{named}"
        );
    }
    // Another session of the role, and another role, are not who is named.
    (ask.boundary, ask.session) = (None, None);
    for named in [
        r#"{"AWS": "arn:aws:sts::111122223333:assumed-role/examplerole/another"}"#,
        r#"{"AWS": "arn:aws:iam::111122223333:role/another"}"#,
        r#"{"AWS": "222222222222"}"#,
        r#"{"Service": "ecs-tasks.amazonaws.com"}"#,
    ] {
        ask.resource = Some(grant_to(named));
        assert_eq!(
            ask.answer("s3:GetObject", OBJECT),
            "because no resource-based policy allows the s3:GetObject action",
            "{named}"
        );
    }
}

/// reference_policies_elements_condition_operators.html, "...IfExists" and "Null"; and the page on sets of keys and values,
/// which warns that `ForAllValues` is met by a key that is not there and says to put `Null` beside it.
#[test]
fn keys_that_are_missing() {
    let key = "ec2:InstanceType";
    for (operator, value, missing, same, different) in [
        ("StringEquals", "a", false, true, false),
        ("StringNotEquals", "a", true, false, true),
        ("StringEqualsIfExists", "a", true, true, false),
        ("StringNotEqualsIfExists", "a", true, false, true),
        ("StringEqualsIgnoreCase", "A", false, true, false),
        ("StringLike", "a*", false, true, false),
        ("StringNotLike", "a*", true, false, true),
        ("StringLikeIfExists", "a*", true, true, false),
        ("ForAnyValue:StringEquals", "a", false, true, false),
        ("ForAnyValue:StringNotEquals", "a", false, false, true),
        ("ForAllValues:StringEquals", "a", true, true, false),
        ("ForAllValues:StringNotEquals", "a", true, false, true),
        ("ForAnyValue:StringEqualsIfExists", "a", true, true, false),
        ("ForAllValues:StringLikeIfExists", "a", true, true, false),
    ] {
        let condition = format!(r#"{{"{operator}": {{"{key}": "{value}"}}}}"#);
        assert_eq!(met(&condition, &[]), missing, "{operator} of a missing key");
        assert_eq!(met(&condition, &[(key, &["a"])]), same, "{operator} of the value");
        assert_eq!(met(&condition, &[(key, &["b"])]), different, "{operator} of another value");
    }
    let guarded =
        r#"{"ForAllValues:StringEquals": {"aws:TagKeys": ["team", "cost"]}, "Null": {"aws:TagKeys": "false"}}"#;
    assert!(!met(guarded, &[]) && !met(guarded, &[("aws:TagKeys", &[])]));
    assert!(met(guarded, &[("aws:TagKeys", &["cost"])]) && !met(guarded, &[("aws:TagKeys", &["cost", "more"])]));
    // All keys of an operator, and all operators, have to be met.
    let both = r#"{"StringEquals": {"aws:a": "1", "aws:b": "2"}, "Bool": {"aws:SecureTransport": "true"}}"#;
    let (a, b): ((&str, &[&str]), (&str, &[&str])) = (("aws:a", &["1"]), ("aws:b", &["2"]));
    let secure: (&str, &[&str]) = ("aws:SecureTransport", &["true"]);
    assert!(met(both, &[a, b, secure]));
    assert!(!met(both, &[a, b]) && !met(both, &[a, secure]) && !met(both, &[b, secure]));
}

/// Values of a request that are not of an operator's type match nothing; negated operators are met by them.
#[test]
fn values_of_the_wrong_type_match_nothing() {
    for (operator, wanted, right, wrong, negated) in [
        ("NumericEquals", "10", "10.0", "ten", Some("NumericNotEquals")),
        ("NumericGreaterThanEquals", "-1", "0", "1e3", None),
        ("DateLessThan", "2030-01-01T00:00:00Z", "2029-12-31T23:59:59Z", "tomorrow", None),
        ("DateEquals", "2020-01-01T00:00:00Z", "1577836800", "2020-13-01", Some("DateNotEquals")),
        ("DateGreaterThanEquals", "2020-01-01", "2020-01-01T01:00:00+01:00", "x", None),
        ("Bool", "true", "TRUE", "yes", None),
        ("IpAddress", "10.0.0.0/8", "10.255.0.1", "10.0.0", Some("NotIpAddress")),
        ("IpAddress", "2001:db8::/32", "2001:DB8:0:1::1", "10.0.0.1", Some("NotIpAddress")),
        ("IpAddress", "10.0.0.1", "::ffff:10.0.0.1", "::10.0.0.1", Some("NotIpAddress")),
        (
            "ArnEquals",
            "arn:aws:sns:*:111122223333:t-?",
            "arn:aws:sns:us-east-1:111122223333:t-1",
            "t-1",
            Some("ArnNotEquals"),
        ),
        (
            "ArnLike",
            "arn:aws:iam::*:role/a*",
            "arn:aws:iam::111122223333:role/a/b:c",
            "arn:aws:iam",
            Some("ArnNotLike"),
        ),
        ("BinaryEquals", "YQ==", "YQ==", "a", None),
    ] {
        let of = |operator: &str| format!(r#"{{"{operator}": {{"aws:key": "{wanted}"}}}}"#);
        assert!(met(&of(operator), &[("aws:key", &[right])]), "{operator} {right}");
        assert!(!met(&of(operator), &[("aws:key", &[wrong])]), "{operator} {wrong}");
        assert!(met(&of(&format!("{operator}IfExists")), &[]), "{operator}IfExists");
        if let Some(negated) = negated {
            assert!(!met(&of(negated), &[("aws:key", &[right])]), "{negated} {right}");
            assert!(met(&of(negated), &[("aws:key", &[wrong])]), "{negated} {wrong}");
            assert!(met(&of(negated), &[]), "{negated} of a missing key");
        }
    }
    // A wildcard of an ARN operator ends at the colon, one of a string operator does not.
    let arn: (&str, &[&str]) = ("aws:key", &["arn:aws:sns:us-east-1:111122223333:topic"]);
    assert!(met(r#"{"StringLike": {"aws:key": "arn:aws:sns:*:topic"}}"#, &[arn]));
    assert!(!met(r#"{"ArnLike": {"aws:key": "arn:aws:sns:*:topic"}}"#, &[arn]));
}

/// reference_policies_variables.html: `${*}`, `${?}` and `${$}` stand for the characters, and a value is never a wildcard.
#[test]
fn escapes_and_defaults() {
    let plain = r#"{"StringLike": {"aws:key": "a${*}b*${?}${$}"}}"#;
    assert!(met(plain, &[("aws:key", &["a*bxx?$"])]) && !met(plain, &[("aws:key", &["axbxx?$"])]));
    let of_tag = r#"{"StringLike": {"aws:key": "${aws:PrincipalTag/team, 'none'}/*"}}"#;
    assert!(met(of_tag, &[("aws:key", &["none/x"])]));
    let star: (&str, &[&str]) = ("aws:PrincipalTag/team", &["*"]);
    assert!(met(of_tag, &[star, ("aws:key", &["*/x"])]) && !met(of_tag, &[star, ("aws:key", &["red/x"])]));
    // An empty value counts as none, and a key of several values is no variable.
    assert!(met(of_tag, &[("aws:PrincipalTag/team", &[""]), ("aws:key", &["none/x"])]));
    assert!(met(of_tag, &[("aws:PrincipalTag/team", &["a", "b"]), ("aws:key", &["none/x"])]));
    // Variables are in resources too, each in its own field of the ARN.
    let text = r#"{"Effect": "Allow", "Action": "iam:*", "Resource": "arn:aws:iam::*:user/${aws:username}"}"#;
    let mut ask = Ask::new(CARLOS).identity(&one(text));
    ask.context.insert("aws:username", "ann");
    assert_eq!(ask.answer("iam:GetUser", "arn:aws:iam::123456789012:user/ann"), "allow");
    assert_ne!(ask.answer("iam:GetUser", "arn:aws:iam::123456789012:user/bob"), "allow");
    ask.context.insert("aws:username", "*");
    assert_ne!(ask.answer("iam:GetUser", "arn:aws:iam::123456789012:user/bob"), "allow");
}

/// NotAction and NotResource allow what they do not name, and deny it.
#[test]
fn what_is_not_named() {
    let allow =
        one(r#"{"Effect": "Allow", "NotAction": ["iam:*", "s3:Delete*"], "NotResource": "arn:aws:s3:::secret/*"}"#);
    let ask = Ask::new(CARLOS).identity(&allow);
    assert_eq!(ask.answer("s3:GetObject", OBJECT), "allow");
    for (action, resource) in [
        ("s3:DeleteObject", OBJECT),
        ("IAM:GetUser", "arn:aws:iam::123456789012:user/x"),
        ("s3:GetObject", "arn:aws:s3:::secret/x"),
    ] {
        assert_ne!(ask.answer(action, resource), "allow", "{action} {resource}");
    }
}
