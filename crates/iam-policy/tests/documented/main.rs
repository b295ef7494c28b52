//! Decisions that AWS's documentation spells out. Pages are of
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/>.

mod conditions;

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
/// <https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry-permissions.html>
#[test]
fn a_registrys_policy_speaks_for_its_repositories() {
    let repository = "arn:aws:ecr:us-east-1:111111111111:repository/web";
    let user = Principal {
        account: "111111111111",
        kind: PrincipalKind::User { arn: "arn:aws:iam::111111111111:user/ana", id: "AIDAANA" },
    };
    let context = Context::new();
    let request = Request {
        action: "ecr:BatchGetImage",
        resource: repository,
        resource_account: Some("111111111111"),
        principal: &user,
        context: &context,
    };
    let policy = |effect: &str, principal: &str| {
        let statement = format!(
            r#"{{"Effect":"{effect}","Principal":{{"AWS":"{principal}"}},"Action":"ecr:*","Resource":"{repository}"}}"#
        );
        Policy::parse(&one(&statement), Kind::Resource).unwrap()
    };
    let (allow, deny) = (policy("Allow", "arn:aws:iam::111111111111:user/ana"), policy("Deny", "*"));
    let other = policy("Allow", "arn:aws:iam::111111111111:user/bob");
    let allowed = |own: Option<&Policy>, enclosing: Option<&Policy>| {
        let named = |name, policy| Named { name, attached_to: repository, policy };
        let policies = Policies {
            resource: own.map(|policy| named("own", policy)),
            enclosing: enclosing.map(|policy| named("enclosing", policy)),
            ..Policies::default()
        };
        match evaluate(&request, &policies) {
            Decision::Allowed { by } => by.map_or("root", |by| by.policy).to_owned(),
            Decision::ExplicitlyDenied { by } => format!("denied by {}", by.policy),
            Decision::ImplicitlyDenied { .. } => "denied".to_owned(),
        }
    };
    assert_eq!(allowed(None, None), "denied");
    assert_eq!(allowed(Some(&other), Some(&other)), "denied");
    assert_eq!(allowed(Some(&allow), None), "own");
    assert_eq!(allowed(None, Some(&allow)), "enclosing");
    assert_eq!(allowed(Some(&other), Some(&allow)), "enclosing");
    assert_eq!(allowed(Some(&allow), Some(&allow)), "own");
    assert_eq!(allowed(Some(&allow), Some(&deny)), "denied by enclosing");
    assert_eq!(allowed(Some(&deny), Some(&allow)), "denied by own");
}

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
            enclosing: None,
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
