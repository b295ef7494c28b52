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
