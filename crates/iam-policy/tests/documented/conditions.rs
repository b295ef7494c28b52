//! Conditions and policy variables.

use super::*;

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
    assert_eq!(keys.condition_keys(), ["aws:PrincipalTag/team"]);
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
