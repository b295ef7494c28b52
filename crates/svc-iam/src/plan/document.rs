//! The grammar of policy documents, as far as IAM refuses what breaks it.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>
//!
//! Evaluation of identity policies is not done here.

use serde_json::{Map, Value};
use std::collections::HashSet;

const VERSIONS: [&str; 2] = ["2012-10-17", "2008-10-17"];

/// What a document is for: a trust policy names principals, a policy of an identity names resources.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocumentKind {
    Identity,
    Trust,
}

/// Why a document is refused; worded for `MalformedPolicyDocument`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    #[error("Syntax errors in policy. {0}")]
    Syntax(String),
    #[error("{0}")]
    Grammar(String),
}

fn syntax<T>(what: impl Into<String>) -> Result<T, DocumentError> {
    Err(DocumentError::Syntax(what.into()))
}

fn grammar<T>(what: impl Into<String>) -> Result<T, DocumentError> {
    Err(DocumentError::Grammar(what.into()))
}

/// Checks the document and answers it parsed.
pub fn check(text: &str, kind: DocumentKind) -> Result<Value, DocumentError> {
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => return syntax(format!("It is not JSON: {error}.")),
    };
    let Value::Object(document) = &value else {
        return syntax("A policy is a JSON object.");
    };
    only_members(document, &["Version", "Id", "Statement"], "The policy")?;
    match document.get("Version") {
        None => {}
        Some(Value::String(version)) if VERSIONS.contains(&version.as_str()) => {}
        Some(Value::String(version)) => {
            return syntax(format!("The Version '{version}' is unknown: use 2012-10-17."));
        }
        Some(_) => return syntax("Version is a string: use 2012-10-17."),
    }
    if !document.get("Id").is_none_or(Value::is_string) {
        return syntax("Id is a string.");
    }
    let mut sids = HashSet::new();
    match document.get("Statement") {
        Some(Value::Object(one)) => statement(one, kind, &mut sids)?,
        Some(Value::Array(many)) if !many.is_empty() => {
            for each in many {
                match each {
                    Value::Object(each) => statement(each, kind, &mut sids)?,
                    _ => return syntax("A Statement is an object."),
                }
            }
        }
        Some(Value::Array(_)) | None => return syntax("Statement must hold at least one statement."),
        Some(_) => return syntax("Statement is an object or a list of objects."),
    }
    Ok(value)
}

/// The statements of a document that passed [`check`].
pub fn statements(document: &Value) -> Vec<&Map<String, Value>> {
    match document.get("Statement") {
        Some(Value::Object(one)) => vec![one],
        Some(Value::Array(many)) => many.iter().filter_map(Value::as_object).collect(),
        _ => Vec::new(),
    }
}

/// A string or a list of strings, as a list.
pub fn strings(value: &Value) -> Option<Vec<&str>> {
    match value {
        Value::String(one) => Some(vec![one]),
        Value::Array(many) => many.iter().map(Value::as_str).collect(),
        _ => None,
    }
}

/// Characters that count against IAM's limits: white space does not.
pub fn size(text: &str) -> usize {
    text.chars().filter(|c| !c.is_whitespace()).count()
}

/// RFC 3986 percent encoding, the form in which IAM answers documents.
pub fn url_encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

fn only_members(object: &Map<String, Value>, known: &[&str], what: &str) -> Result<(), DocumentError> {
    match object.keys().find(|key| !known.contains(&key.as_str())) {
        Some(key) => syntax(format!("{what} has the unknown element '{key}'.")),
        None => Ok(()),
    }
}

fn statement(
    statement: &Map<String, Value>,
    kind: DocumentKind,
    sids: &mut HashSet<String>,
) -> Result<(), DocumentError> {
    const KNOWN: [&str; 9] =
        ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];
    only_members(statement, &KNOWN, "A statement")?;
    match statement.get("Sid") {
        None => {}
        Some(Value::String(sid)) => {
            if kind == DocumentKind::Identity && !sid.bytes().all(|b| b.is_ascii_alphanumeric()) {
                return grammar(format!("Statement IDs (SID) must be alpha-numeric; '{sid}' is not."));
            }
            if !sid.is_empty() && !sids.insert(sid.clone()) {
                return grammar(format!("Statement IDs (SID) in a single policy must be unique; '{sid}' is not."));
            }
        }
        Some(_) => return syntax("Sid is a string."),
    }
    match statement.get("Effect").map(Value::as_str) {
        Some(Some("Allow" | "Deny")) => {}
        _ => return syntax("Effect is Allow or Deny."),
    }
    actions(statement, kind)?;
    match kind {
        DocumentKind::Identity => {
            if statement.contains_key("Principal") || statement.contains_key("NotPrincipal") {
                return grammar("Policy document should not specify a principal.");
            }
            resources(statement)?;
        }
        DocumentKind::Trust => {
            if statement.contains_key("Resource") || statement.contains_key("NotResource") {
                return grammar("Has prohibited field Resource");
            }
            principals(statement)?;
        }
    }
    condition(statement.get("Condition"))
}

/// The one of two alternatives that is there, as strings.
fn either<'a>(
    statement: &'a Map<String, Value>,
    name: &str,
    negated: &str,
    missing: &str,
) -> Result<Vec<&'a str>, DocumentError> {
    let value = match (statement.get(name), statement.get(negated)) {
        (Some(_), Some(_)) => return syntax(format!("A statement has {name} or {negated}, not both.")),
        (None, None) => return grammar(missing),
        (Some(value), None) | (None, Some(value)) => value,
    };
    match strings(value) {
        Some(list) if list.is_empty() => grammar(missing),
        Some(list) => Ok(list),
        None => syntax(format!("{name} is a string or a list of strings.")),
    }
}

fn actions(statement: &Map<String, Value>, kind: DocumentKind) -> Result<(), DocumentError> {
    for action in either(statement, "Action", "NotAction", "Policy statement must contain actions.")? {
        if action == "*" && kind == DocumentKind::Identity {
            continue;
        }
        match action.split_once(':') {
            Some((vendor, name))
                if !vendor.is_empty()
                    && !name.is_empty()
                    && vendor.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
                    && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"*?-_".contains(&b)) => {}
            _ => {
                return grammar(format!(
                    "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.; '{action}' is not."
                ));
            }
        }
        if kind == DocumentKind::Trust && !action.to_ascii_lowercase().starts_with("sts:") {
            return grammar("AssumeRole policy may only specify STS AssumeRole actions.");
        }
    }
    Ok(())
}

fn resources(statement: &Map<String, Value>) -> Result<(), DocumentError> {
    for resource in either(statement, "Resource", "NotResource", "Policy statement must contain resources.")? {
        if resource != "*" && (!resource.starts_with("arn:") || resource.split(':').count() < 6) {
            return grammar(format!("Resource {resource} must be in ARN format or \"*\"."));
        }
    }
    Ok(())
}

fn principals(statement: &Map<String, Value>) -> Result<(), DocumentError> {
    let principal = match (statement.get("Principal"), statement.get("NotPrincipal")) {
        (Some(_), Some(_)) => return syntax("A statement has Principal or NotPrincipal, not both."),
        (None, None) => return grammar("Missing required field Principal"),
        (None, Some(_)) if statement.get("Effect").and_then(Value::as_str) == Some("Allow") => {
            return grammar("Allow with NotPrincipal is not allowed.");
        }
        (Some(value), None) | (None, Some(value)) => value,
    };
    match principal {
        Value::String(text) if text == "*" => Ok(()),
        Value::Object(kinds) if !kinds.is_empty() => {
            only_members(kinds, &["AWS", "Service", "Federated", "CanonicalUser"], "Principal")?;
            for (kind, value) in kinds {
                match strings(value) {
                    Some(names) if !names.is_empty() => {
                        for name in names {
                            principal_name(kind, name)?;
                        }
                    }
                    _ => return syntax(format!("Principal's {kind} is a string or a list of strings.")),
                }
            }
            Ok(())
        }
        _ => grammar("Invalid principal in policy."),
    }
}

fn principal_name(kind: &str, name: &str) -> Result<(), DocumentError> {
    let good = match kind {
        "AWS" => {
            name == "*"
                || (name.len() == 12 && name.bytes().all(|b| b.is_ascii_digit()))
                || name.parse::<base::Arn>().is_ok_and(|arn| {
                    matches!(arn.service.as_str(), "iam" | "sts")
                        && arn.account.len() == 12
                        && !arn.resource.contains('*')
                })
        }
        "Service" => name.contains('.') && !name.contains(['*', ':', '/', ' ']),
        _ => !name.is_empty(),
    };
    if good { Ok(()) } else { grammar(format!("Invalid principal in policy: \"{kind}\":\"{name}\"")) }
}

fn condition(condition: Option<&Value>) -> Result<(), DocumentError> {
    let Some(condition) = condition else { return Ok(()) };
    let Value::Object(operators) = condition else {
        return syntax("Condition is an object of operators.");
    };
    for (operator, keys) in operators {
        let Value::Object(keys) = keys else {
            return syntax(format!("Condition's {operator} is an object of condition keys."));
        };
        for (key, value) in keys {
            let scalar = |v: &Value| v.is_string() || v.is_boolean() || v.is_number();
            let good = scalar(value) || value.as_array().is_some_and(|values| values.iter().all(scalar));
            if !good {
                return syntax(format!(
                    "The values of the condition key '{key}' are strings, numbers or truth values."
                ));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = r#"{"Version":"2012-10-17","Statement":[{"Sid":"A1","Effect":"Allow","Action":["ecs:*","logs:Get*"],
        "Resource":"arn:aws:ecs:*:*:task/*","Condition":{"StringLike":{"aws:x":["a","b"]},"Bool":{"aws:y":true}}}]}"#;

    #[test]
    fn good_documents_pass() {
        assert!(check(GOOD, DocumentKind::Identity).is_ok());
        let trust = r#"{"Statement":{"Effect":"Allow","Principal":{"Service":"ecs-tasks.amazonaws.com"},"Action":"sts:AssumeRole"}}"#;
        assert!(check(trust, DocumentKind::Trust).is_ok());
    }

    #[test]
    fn every_kind_of_malformed_document_is_refused() {
        let identity = [
            "",
            "[]",
            "{",
            "{}",
            r#"{"Version":"2012-10-17","Statement":[]}"#,
            r#"{"Version":"2012-10-17","Statement":[1]}"#,
            r#"{"Version":"2013-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#,
            r#"{"Version":2012,"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#,
            r#"{"Statement":[{"Effect":"allow","Action":"*","Resource":"*"}]}"#,
            r#"{"Statement":[{"Effect":"Allow","Resource":"*"}]}"#,
            r#"{"Statement":[{"Effect":"Allow","Action":"*"}]}"#,
            r#"{"Statement":[{"Effect":"Allow","Action":"run","Resource":"*"}]}"#,
            r#"{"Statement":[{"Effect":"Allow","Action":"*","Resource":"bucket"}]}"#,
            r#"{"Statement":[{"Effect":"Allow","Action":"*","NotAction":"*","Resource":"*"}]}"#,
            r#"{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Principal":"*"}]}"#,
            r#"{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*","When":"now"}]}"#,
            r#"{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringLike":"x"}}]}"#,
            r#"{"Statement":[{"Sid":"a","Effect":"Allow","Action":"*","Resource":"*"},{"Sid":"a","Effect":"Deny","Action":"*","Resource":"*"}]}"#,
        ];
        for text in identity {
            assert!(check(text, DocumentKind::Identity).is_err(), "{text}");
        }
        let trust = [
            r#"{"Statement":[{"Effect":"Allow","Action":"sts:AssumeRole"}]}"#,
            r#"{"Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":"me"}]}"#,
            r#"{"Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"AWS":"bob"}}]}"#,
            r#"{"Statement":[{"Effect":"Allow","Action":"ecs:RunTask","Principal":{"AWS":"*"}}]}"#,
            r#"{"Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":"*","Resource":"*"}]}"#,
            r#"{"Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","NotPrincipal":{"AWS":"*"}}]}"#,
        ];
        for text in trust {
            assert!(check(text, DocumentKind::Trust).is_err(), "{text}");
        }
    }

    #[test]
    fn deep_nesting_is_refused_without_a_crash() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(check(&deep, DocumentKind::Identity).is_err());
    }

    #[test]
    fn documents_are_answered_percent_encoded() {
        assert_eq!(url_encode("{\"a\": \"é~\"}"), "%7B%22a%22%3A%20%22%C3%A9~%22%7D");
        assert_eq!(size(" { \n} "), 2);
    }
}
