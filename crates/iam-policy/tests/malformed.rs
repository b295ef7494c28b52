//! What is refused, in which words, and where.

use iam_policy::{Kind, Malformed, Policy, TEXT_BYTES_MAX};

fn refused(text: &str, kind: Kind) -> Malformed {
    match Policy::parse(text, kind) {
        Err(error) => error,
        Ok(_) => panic!("not refused: {text}"),
    }
}

fn of(members: &str) -> String {
    format!(r#"{{"Version": "2012-10-17", "Statement": {{{members}}}}}"#)
}

const SYNTAX: &str = "Syntax errors in policy.";
const LEGACY: &str = "The policy failed legacy parsing";

/// Messages that IAM gives.
#[test]
fn statements_are_refused_in_iams_words() {
    let vendor = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
    let base = r#""Effect": "Allow", "Action": "s3:ListBucket""#;
    let bucket = r#""Resource": "arn:aws:s3:::b""#;
    for (statement, message) in [
        (format!(r#""Effect": "Allow", "Action": "invalid", {bucket}"#), vendor),
        (format!(r#""Effect": "Allow", "NotAction": "", {bucket}"#), vendor),
        (format!(r#""Effect": "Allow", "Action": "a a:ListBucket", {bucket}"#), "Vendor a a is not valid"),
        (
            format!(r#""Effect": "Allow", "Action": "s3:List:Bucket", {bucket}"#),
            "Actions/Condition can contain only one colon.",
        ),
        (
            format!(r#"{base}, "Resource": "invalid resource""#),
            r#"Resource invalid resource must be in ARN format or "*"."#,
        ),
        (format!(r#"{base}, "Resource": """#), r#"Resource  must be in ARN format or "*"."#),
        (
            format!(r#"{base}, "Resource": "a:b:cadfsdf""#),
            r#"Partition "b" is not valid for resource "arn:b:cadfsdf:*:*:*"."#,
        ),
        (
            format!(r#"{base}, "Resource": "a:bsdfdsafsad""#),
            r#"Partition "bsdfdsafsad" is not valid for resource "arn:bsdfdsafsad:*:*:*:*"."#,
        ),
        (
            format!(r#"{base}, "Resource": "arn:error:s3:::b""#),
            r#"Partition "error" is not valid for resource "arn:error:s3:::b"."#,
        ),
        (
            format!(r#"{base}, "Resource": "arn:aws""#),
            "Resource vendor must be fully qualified and cannot contain regexes.",
        ),
        (
            format!(r#"{base}, "Resource": "arn:aws:iam:us-east-1::user/a""#),
            "IAM resource arn:aws:iam:us-east-1::user/a cannot contain region information.",
        ),
        (
            format!(r#"{base}, "Resource": "arn:aws:s3:us-east-1::b""#),
            "Resource arn:aws:s3:us-east-1::b can not contain region information.",
        ),
        (base.to_owned(), "Policy statement must contain resources."),
        (format!(r#"{base}, "Resource": []"#), "Policy statement must contain resources."),
        (format!(r#""Effect": "Allow", {bucket}"#), "Policy statement must contain actions."),
        (format!(r#""Effect": "Allow", "Action": [], {bucket}"#), "Policy statement must contain actions."),
        (format!(r#"{base}, {bucket}, "Principal": "*""#), "Policy document should not specify a principal."),
        (
            format!(r#"{base}, {bucket}, "Sid": "a b""#),
            "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*",
        ),
        (format!(r#""Effect": "denY", "Action": "s3:ListBucket", {bucket}"#), LEGACY),
        (format!(r#"{base}, "Resource": "arn:aws:s3::b""#), LEGACY),
        (format!(r#"{base}, "Resource": "arn:aws::::b""#), LEGACY),
        (format!(r#"{base}, {bucket}, "Condition": {{"DateGreaterThan": {{"a": "sdfdsf"}}}}"#), LEGACY),
        (format!(r#"{base}, {bucket}, "Condition": {{"DateLessThan": {{"a": "9223372036854775808"}}}}"#), LEGACY),
        (
            format!(r#"{base}, {bucket}, "Condition": {{"DateLessThan": {{"a": "2016-12-13t2:00:00.593194+1"}}}}"#),
            LEGACY,
        ),
        (format!(r#"{base}, {bucket}, "Condition": {{"NumericEquals": {{"a": "ten"}}}}"#), LEGACY),
        (format!(r#"{base}, {bucket}, "Condition": {{"IpAddress": {{"a": "10.0.0.0/33"}}}}"#), LEGACY),
        (format!(r#"{base}, {bucket}, "Condition": {{"StringLike": {{"a": "${{aws:username"}}}}"#), LEGACY),
        (format!(r#""Action": "s3:ListBucket", {bucket}"#), SYNTAX),
        (format!(r#""Effect": "Maybe", "Action": "s3:ListBucket", {bucket}"#), SYNTAX),
        (format!(r#"{base}, {bucket}, "Extra": 1"#), SYNTAX),
        (format!(r#"{base}, {bucket}, "NotResource": "*""#), SYNTAX),
        (format!(r#"{base}, {bucket}, "NotAction": []"#), SYNTAX),
        (format!(r#"{base}, {bucket}, "Condition": []"#), SYNTAX),
        (format!(r#"{base}, {bucket}, "Condition": {{"a": "b"}}"#), SYNTAX),
        (format!(r#"{base}, {bucket}, "Condition": {{"x": {{"a": "1"}}}}"#), SYNTAX),
        (format!(r#"{base}, {bucket}, "Condition": {{"ForAnyValue::StringEquals": {{"a": "1"}}}}"#), SYNTAX),
        (format!(r#"{base}, {bucket}, "Condition": {{"NullIfExists": {{"a": "true"}}}}"#), SYNTAX),
        (format!(r#"{base}, {bucket}, "Condition": {{"DateGreaterThan": {{"a": {{}}}}}}"#), SYNTAX),
        (format!(r#"{base}, "Resource": ["adfdf", {{}}]"#), SYNTAX),
        (format!(r#"{base}, {bucket}, {base}"#), SYNTAX),
    ] {
        assert_eq!(refused(&of(&statement), Kind::Identity).message, message, "{statement}");
    }
}

#[test]
fn documents_are_refused_with_the_place() {
    for text in [
        "",
        "no",
        "[]",
        "{}",
        r#"{"Version": "2013-10-17", "Statement": []}"#,
        r#"{"Statement": ["a"]}"#,
        r#"{"Statement": [], "Id": []}"#,
    ] {
        assert_eq!(refused(text, Kind::Identity).message, SYNTAX, "{text}");
    }
    let text = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [\n    {\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\"},\n    {\"Effect\": \"Allow\", \"Action\": \"s3:*\", \"Resource\": [\"*\", \"x\"]}\n  ]\n}";
    let error = refused(text, Kind::Identity);
    assert_eq!((error.path.as_str(), error.line, error.column), ("Statement[1].Resource[1]", 5, 61));
    assert_eq!(
        error.to_string(),
        "Resource x must be in ARN format or \"*\". (Statement[1].Resource[1], line 5, column 61)"
    );
    let twice = refused("{\"Statement\": {\"Effect\": \"Allow\",\n \"Effect\": \"Deny\"}}", Kind::Identity);
    assert_eq!((twice.message.as_str(), twice.path.as_str(), twice.line), (SYNTAX, "Statement.Effect", 2));
    let sids = r#"[{"Sid": "a", "Effect": "Allow", "Action": "*", "Resource": "*"}, {"Sid": "a", "Effect": "Deny", "Action": "*", "Resource": "*"}]"#;
    let sids = refused(&format!(r#"{{"Statement": {sids}}}"#), Kind::Identity);
    assert_eq!(sids.message, "Statement IDs (SID) in a single policy must be unique.");
}

#[test]
fn each_kind_has_its_elements() {
    let act = r#""Effect": "Allow", "Action": "sts:AssumeRole""#;
    let everyone = r#""Principal": "*""#;
    for (members, kind, message) in [
        (format!(r#"{act}, {everyone}, "Resource": "*""#), Kind::Trust, "Has prohibited field Resource"),
        (act.to_owned(), Kind::Trust, "Missing required field Principal"),
        (act.to_owned(), Kind::Resource, "Missing required field Principal"),
        (format!(r#"{act}, "NotPrincipal": {{"AWS": "*"}}"#), Kind::Trust, "Has prohibited field NotPrincipal"),
        (
            format!(r#""Effect": "Allow", "Action": "s3:*", {everyone}"#),
            Kind::Trust,
            "AssumeRole policy may only specify STS AssumeRole actions.",
        ),
        (
            format!(r#"{act}, "Principal": {{"AWS": "arn:aws:iam::1:user/a"}}"#),
            Kind::Trust,
            r#"Invalid principal in policy: "AWS":"arn:aws:iam::1:user/a""#,
        ),
        (
            format!(r#"{act}, "Principal": {{"AWS": "arn:aws:iam::111122223333:user/*"}}"#),
            Kind::Trust,
            r#"Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:user/*""#,
        ),
        (
            format!(r#"{act}, "Principal": {{"Service": "ecs"}}"#),
            Kind::Trust,
            r#"Invalid principal in policy: "SERVICE":"ecs""#,
        ),
        (
            format!(r#"{act}, {everyone}, "Resource": "*""#),
            Kind::ServiceControl,
            "Policy document should not specify a principal.",
        ),
        (format!(r#"{act}, {everyone}, "Resource": "arn:aws:iam::*:role/*""#), Kind::ResourceControl, SYNTAX),
    ] {
        assert_eq!(refused(&of(&members), kind).message, message, "{members}");
    }
    for (members, kind) in [
        (format!("{act}, {everyone}"), Kind::Trust),
        (r#""Sid": "with spaces", "Effect": "Allow", "Principal": {"AWS": "111122223333", "Service": ["a.amazonaws.com"]}, "Action": "ecr:*""#.to_owned(), Kind::Resource),
        (r#""Effect": "Allow", "Principal": "*", "Action": "*", "Resource": "*""#.to_owned(), Kind::ResourceControl),
        (r#""Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:fdsasf", "Condition": {"a": {}, "DateGreaterThan": {"b": []}}"#.to_owned(), Kind::Identity),
        (r#""Effect": "Allow", "NotAction": "iam: a b", "NotResource": ["arn:aws:s33:::b", "*"], "Condition": {"DateLessThan": {"a": ["01T", "-292275054", "2016-12-13t2:00:00.593194+23"]}}"#.to_owned(), Kind::Identity),
    ] {
        if let Err(error) = Policy::parse(&of(&members), kind) {
            panic!("{members}: {error}");
        }
    }
}

#[test]
fn hostile_documents_are_bounded() {
    let deep = format!(r#"{{"Statement": {}"#, "[".repeat(100_000));
    assert!(refused(&deep, Kind::Identity).detail.contains("levels deep"));
    let huge = format!(r#"{{"Statement": "{}"}}"#, "a".repeat(TEXT_BYTES_MAX));
    assert!(refused(&huge, Kind::Identity).detail.contains("more than"));
    for text in [
        "{\"a\":\"\\ud800\"}",
        "{\"a\":\"\\u00\"}",
        "{\"a\":01}",
        "{\"a\":1.}",
        "{\"a\":\"\n\"}",
        "{\"a\":tru}",
        "{\"a\":1}x",
        "\u{feff}{}",
    ] {
        assert_eq!(refused(text, Kind::Identity).message, SYNTAX, "{text:?}");
    }
    // Every cut of a right policy is refused, and none panics.
    let text = of(
        r#""Effect": "Allow", "Action": ["s3:*"], "Resource": "arn:aws:s3:::é/*", "Condition": {"Bool": {"a": true}}"#,
    );
    for (end, _) in text.char_indices() {
        refused(&text[..end], Kind::Identity);
    }
}
