use super::*;

#[track_caller]
fn check(pattern: &str, yes: &[&str], no: &[&str]) {
    let parsed = FilterPattern::parse(pattern).unwrap();
    for message in yes {
        assert!(parsed.matches(message), "{pattern} should match {message}");
    }
    for message in no {
        assert!(!parsed.matches(message), "{pattern} should not match {message}");
    }
}

#[test]
fn terms() {
    check("", &["", "x"], &[]);
    check("  ", &["x"], &[]);
    check("ERROR", &["[ERROR 400]"], &["error", ""]);
    check("ERROR code", &["ERROR code", "code ERROR"], &["ERROR"]);
    check("\"bad request\"", &["a bad request!"], &["request bad"]);
    check(r#""say \"hi\"""#, &[r#"say "hi""#], &["say hi"]);
    check("ERROR -\"not found\"", &["ERROR x"], &["ERROR not found", "x"]);
    check("?ERROR ?WARN", &["ERROR", "WARN"], &["INFO"]);
    // As AWS: beside other terms, `?` is ignored.
    check("?ERROR ?WARN -REQUEST", &["INFO"], &["ERROR REQUEST"]);
}

#[test]
fn json() {
    check(
        r#"{ $.level = "ERROR" }"#,
        &[r#"{"level":"ERROR"}"#],
        &[r#"{"level":"INFO"}"#, "ERROR", "{}", "{\"level\":1}"],
    );
    check("{$.level=ERR*}", &[r#"{"level":"ERROR"}"#], &[r#"{"level":"XERR"}"#]);
    check(
        "{ $.code > 400 && $.code <= 404 }",
        &[r#"{"code":404}"#, r#"{"code":400.5}"#],
        &[r#"{"code":400}"#, r#"{"code":"404"}"#],
    );
    check(r#"{ $.a = "x" && ($.b = 1 || $.b = 2) }"#, &[r#"{"a":"x","b":2}"#], &[r#"{"a":"x","b":3}"#]);
    // && binds closer than ||.
    check("{ $.a = 1 || $.b = 1 && $.c = 1 }", &[r#"{"a":1}"#], &[r#"{"b":1}"#]);
    check("{ $.a[0].b = 1 }", &[r#"{"a":[{"b":1}]}"#], &[r#"{"a":[{},{"b":1}]}"#]);
    check("{ $.a[*] = x }", &[r#"{"a":["y","x"]}"#], &[r#"{"a":[]}"#]);
    check("{ $.['my key'] = 1 }".replace("$.[", "$[").as_str(), &[r#"{"my key":1}"#], &["{}"]);
    check("{ $.a IS NULL }", &[r#"{"a":null}"#], &["{}", r#"{"a":0}"#]);
    check("{ $.a IS TRUE }", &[r#"{"a":true}"#], &[r#"{"a":"true"}"#, r#"{"a":false}"#]);
    check("{ $.a NOT EXISTS }", &["{}"], &[r#"{"a":null}"#, "plain"]);
    check(r#"{ $.a != "x" }"#, &[r#"{"a":"y"}"#, r#"{"a":1}"#], &[r#"{"a":"x"}"#, "{}"]);
}

#[test]
fn fields() {
    let line = r#"127.0.0.1 - frank [10/Oct/2000:13:25:15 -0700] "GET /index.html HTTP/1.0" 404 1534"#;
    check("[ip, id, user, time, request, status, size]", &[line], &["a b"]);
    check("[ip, id, user, time, request = *html*, status = 4*, size]", &[line], &[]);
    check("[..., status=404, size > 1000]", &[line], &[]);
    check("[ip=10.*, ...]", &["10.0.0.1 x"], &[line]);
    check("[w1=ERROR || w1=WARN, ...]", &["WARN x", "ERROR"], &["INFO x"]);
    check("[w1!=ERROR&&w1!=WARN, w2]", &["INFO x"], &["WARN x", "INFO"]);
    check("[a, size >= 5 && size < 7]", &["x 5"], &["x 7", "x y"]);
}

#[test]
fn what_is_not_understood_is_refused() {
    for pattern in [
        "a.b",
        "\"open",
        "?",
        "- x",
        "\"a\"b",
        "%x%",
        "{",
        "{}",
        "{ $.a }",
        "{ $.a = }",
        "{ a = 1 }",
        "{ $.a = 1",
        "{ $.a = 1 && }",
        "{ ($.a = 1 }",
        "{ $.a = 1) }",
        "{ $.a IS 1 }",
        "{ $.a NOT 1 }",
        "{ $.a > \"x\" }",
        "{ $.a > x }",
        "{ $ = 1 }",
        "{ $. = 1 }",
        "{ $.a[x] = 1 }",
        "{ $.a = %x% }",
        "{ $.a == 1 }",
        "{ $.a = 1 $.b = 2 }",
        "[",
        "[a, ..., ...]",
        "[a = ]",
        "[a b]",
        "[a = %x%]",
        "[, a]",
        "[a=1 && b=2]",
        "[a = \"x]",
    ] {
        assert!(FilterPattern::parse(pattern).is_err(), "{pattern}");
    }
    let deep = format!("{{ {}$.a = 1{} }}", "(".repeat(10_000), ")".repeat(10_000));
    assert!(FilterPattern::parse(&deep).is_err());
}
