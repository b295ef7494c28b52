//! Resource policies of secrets.

use crate::errors::malformed_policy;
use iam_policy::{Kind, Policy};
use kernel::Error;
use ports::Identities;
use serde_json::Value;
use store::Reader;

/// Condition keys that name who may come in, so that a policy with one of them is not open to all.
/// <https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html>
const NARROWING_KEYS: &[&str] = &[
    "aws:principalaccount",
    "aws:principalarn",
    "aws:principalorgid",
    "aws:principalorgpaths",
    "aws:sourceaccount",
    "aws:sourcearn",
    "aws:sourceip",
    "aws:sourceorgid",
    "aws:sourcevpc",
    "aws:sourcevpce",
    "aws:userid",
];

/// The policy and its data; `MalformedPolicyDocumentException` with the reason and the place if it is none.
pub fn parse(text: &str) -> Result<(Policy, Value), Error> {
    let policy = Policy::parse(text, Kind::Resource).map_err(|malformed| malformed_policy(malformed.to_string()))?;
    let data = serde_json::from_str(text).map_err(|error| malformed_policy(error.to_string()))?;
    Ok((policy, data))
}

/// `MalformedPolicyDocumentException` for a policy that names a user or role that is not there.
pub fn refuse_unknown_principals(
    identities: &dyn Identities,
    reader: &dyn Reader,
    policy: &Policy,
) -> Result<(), Error> {
    for named in policy.named_identities() {
        if !identities.principal_exists(reader, named)? {
            return Err(malformed_policy(format!(
                "This resource policy contains an unsupported principal. (there is no {named})"
            )));
        }
    }
    Ok(())
}

/// Whether a statement lets everybody in: an Allow to everyone with no condition on who it is.
pub fn is_public(policy: &Value) -> bool {
    statements(policy).any(|statement| {
        let allows = statement["Effect"] == "Allow";
        let everyone = is_everyone(&statement["Principal"]) || !statement["NotPrincipal"].is_null();
        allows && everyone && !is_narrowed(&statement["Condition"])
    })
}

fn statements(policy: &Value) -> impl Iterator<Item = &Value> {
    let statement = &policy["Statement"];
    let list = statement.as_array().map(Vec::as_slice);
    let single = if statement.is_object() { std::slice::from_ref(statement) } else { &[] };
    list.unwrap_or(single).iter().filter(|statement| statement.is_object())
}

fn is_everyone(principal: &Value) -> bool {
    match principal {
        Value::String(text) => text == "*",
        Value::Array(items) => items.iter().any(is_everyone),
        Value::Object(kinds) => kinds.get("AWS").is_some_and(is_everyone),
        _ => false,
    }
}

/// A positive operator over a key that names the caller, with no value that is a wildcard alone.
fn is_narrowed(condition: &Value) -> bool {
    let Some(operators) = condition.as_object() else { return false };
    operators.iter().any(|(operator, keys)| {
        let negative = operator.contains("Not") || operator.ends_with("IfExists") || operator.starts_with("ForAll");
        let narrow = |(key, values): (&String, &Value)| {
            NARROWING_KEYS.contains(&key.to_lowercase().as_str())
                && !matches!(values, Value::String(text) if text.starts_with('*') || text == "0.0.0.0/0" || text == "::/0")
                && !values.as_array().is_some_and(|values| {
                    values.iter().filter_map(Value::as_str).any(|text| {
                        text.starts_with('*') || text == "0.0.0.0/0" || text == "::/0"
                    })
                })
        };
        !negative && keys.as_object().is_some_and(|keys| keys.iter().any(narrow))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn public(statement: Value) -> bool {
        is_public(&json!({ "Version": "2012-10-17", "Statement": statement }))
    }

    #[test]
    fn open_policies_are_told_from_narrow_ones() {
        let to =
            |principal: Value| json!({ "Effect": "Allow", "Principal": principal, "Action": "*", "Resource": "*" });
        assert!(public(to(json!("*"))));
        assert!(public(json!([to(json!({ "AWS": ["111111111111", "*"] }))])));
        assert!(!public(to(json!({ "AWS": "arn:aws:iam::111111111111:root" }))));
        let with = |condition: Value| {
            let mut statement = to(json!("*"));
            statement["Condition"] = condition;
            public(statement)
        };
        assert!(!with(json!({ "StringEquals": { "aws:PrincipalOrgID": "o-1" } })));
        assert!(with(json!({ "StringNotEquals": { "aws:PrincipalOrgID": "o-1" } })));
        assert!(with(json!({ "StringLike": { "aws:PrincipalArn": "*" } })));
        assert!(with(json!({ "IpAddress": { "aws:SourceIp": ["10.0.0.0/8", "0.0.0.0/0"] } })));
        assert!(with(json!({ "Bool": { "aws:SecureTransport": "true" } })));
        let mut deny = to(json!("*"));
        deny["Effect"] = json!("Deny");
        assert!(!public(deny));
    }
}
