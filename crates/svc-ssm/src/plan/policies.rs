//! Parameter policies.
//! <https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-policies.html>

use crate::model::PolicyRow;
use base::Timestamp;
use serde_json::Value;

const POLICIES_MAX: usize = 10;
const EXPIRATION: &str = "Expiration";

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PolicyError {
    #[error("Policies is not a JSON array of policies: {0}")]
    Syntax(String),
    #[error("A parameter can have at most {POLICIES_MAX} policies; {0} are given.")]
    TooMany(usize),
    #[error("{0}")]
    Type(String),
    #[error("{0}")]
    Attribute(String),
    #[error("A parameter can have only one Expiration policy.")]
    Incompatible,
}

/// What a `Policies` text says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policies {
    pub rows: Vec<PolicyRow>,
    pub expires_at: Option<Timestamp>,
}

/// An empty array or object takes away what policies there are.
pub fn parse(text: &str, now: Timestamp) -> Result<Policies, PolicyError> {
    let parsed: Value = serde_json::from_str(text).map_err(|error| PolicyError::Syntax(error.to_string()))?;
    let items = match parsed {
        Value::Array(items) => items,
        item @ Value::Object(_) => vec![item],
        _ => return Err(PolicyError::Syntax("it is neither an array nor an object".to_owned())),
    };
    if items.len() > POLICIES_MAX {
        return Err(PolicyError::TooMany(items.len()));
    }
    let mut policies = Policies::default();
    for item in items.iter().filter(|item| !item.as_object().is_some_and(serde_json::Map::is_empty)) {
        let kind = item["Type"].as_str().unwrap_or_default();
        match kind {
            EXPIRATION => {
                let at = expiration(item, now)?;
                if policies.expires_at.replace(at).is_some() {
                    return Err(PolicyError::Incompatible);
                }
            }
            "ExpirationNotification" | "NoChangeNotification" => {
                return Err(PolicyError::Type(format!(
                    "The policy type {kind} is not supported by this installation: it tells EventBridge, which is not here yet. Leave it out."
                )));
            }
            other => {
                return Err(PolicyError::Type(format!(
                    "The policy type '{other}' is not supported. Parameter Store supports the following policy types: Expiration, ExpirationNotification, and NoChangeNotification."
                )));
            }
        }
        policies.rows.push(PolicyRow { policy_type: kind.to_owned(), text: item.to_string() });
    }
    Ok(policies)
}

fn expiration(item: &Value, now: Timestamp) -> Result<Timestamp, PolicyError> {
    if item["Version"] != "1.0" {
        return Err(PolicyError::Attribute("An Expiration policy must have the Version \"1.0\".".to_owned()));
    }
    let text = item["Attributes"]["Timestamp"].as_str().unwrap_or_default();
    let at = Timestamp::parse_rfc3339(text).ok_or_else(|| {
        PolicyError::Attribute(format!(
            "The Timestamp '{text}' of the Expiration policy is not one such as 2030-12-02T21:34:33.000Z."
        ))
    })?;
    if at <= now {
        return Err(PolicyError::Attribute(format!("The Timestamp '{text}' of the Expiration policy has passed.")));
    }
    Ok(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_ms(1_700_000_000_000);
    const GOOD: &str = r#"{"Type":"Expiration","Version":"1.0","Attributes":{"Timestamp":"2030-12-02T21:34:33.000Z"}}"#;

    #[test]
    fn an_expiration_is_read_and_the_rest_is_refused_by_name() {
        let found = parse(&format!("[{GOOD}]"), NOW).unwrap();
        assert_eq!(found.expires_at, Timestamp::parse_rfc3339("2030-12-02T21:34:33.000Z"));
        assert_eq!(found.rows[0].policy_type, "Expiration");
        assert_eq!(
            serde_json::from_str::<Value>(&found.rows[0].text).unwrap(),
            serde_json::from_str::<Value>(GOOD).unwrap()
        );
        for none in ["[]", "{}", "[{}]"] {
            assert_eq!(parse(none, NOW), Ok(Policies::default()));
        }
        assert!(matches!(parse("nonsense", NOW), Err(PolicyError::Syntax(_))));
        assert!(matches!(parse("1", NOW), Err(PolicyError::Syntax(_))));
        assert_eq!(parse(&format!("[{GOOD},{GOOD}]"), NOW), Err(PolicyError::Incompatible));
        assert_eq!(parse(&format!("[{}]", ["{}"; 11].join(",")), NOW), Err(PolicyError::TooMany(11)));
        for (kind, says) in
            [("NoChangeNotification", "EventBridge"), ("ExpirationNotification", "EventBridge"), ("X", "'X'")]
        {
            let error = parse(&GOOD.replace("Expiration\"", &format!("{kind}\"")), NOW).unwrap_err();
            assert!(matches!(&error, PolicyError::Type(message) if message.contains(says)), "{error}");
        }
        for bad in [GOOD.replace("2030", "2020"), GOOD.replace("2030-12", "then"), GOOD.replace("1.0", "2.0")] {
            assert!(matches!(parse(&bad, NOW), Err(PolicyError::Attribute(_))), "{bad}");
        }
    }
}
