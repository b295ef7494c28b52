//! Whom a role's trust policy lets in.
//!
//! Conditions are not evaluated yet, so a statement with any neither lets anybody in nor is ignored: the answer is then
//! [`Trust::Undecided`], and the caller refuses and says why.

use crate::plan::document::{statements, strings};
use base::AccountId;
use serde_json::{Map, Value};

/// Who wants to assume the role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Assumer {
    /// A service of ours, such as `ecs-tasks.amazonaws.com`.
    Service(String),
    /// A principal by all its ARNs: a session goes by its own and by its role's.
    Principal { account: AccountId, arns: Vec<String> },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    Allowed,
    /// A statement denies it.
    Denied,
    /// No statement allows it.
    NotAllowed,
    /// It hangs on a condition.
    Undecided,
}

const ASSUME_ROLE: &str = "sts:assumerole";

/// `document` has passed [`crate::plan::document::check`]; `action` is `sts:AssumeRole` always.
pub fn evaluate(document: &Value, assumer: &Assumer) -> Trust {
    let (mut allowed, mut may_allow, mut may_deny) = (false, false, false);
    for statement in statements(document) {
        if !covers_action(statement) || !covers_principal(statement, assumer) {
            continue;
        }
        let deny = statement.get("Effect").and_then(Value::as_str) != Some("Allow");
        let conditional = statement.get("Condition").and_then(Value::as_object).is_some_and(|c| !c.is_empty());
        match (deny, conditional) {
            (true, false) => return Trust::Denied,
            (true, true) => may_deny = true,
            (false, true) => may_allow = true,
            (false, false) => allowed = true,
        }
    }
    match (allowed, may_allow, may_deny) {
        (true, _, false) => Trust::Allowed,
        (false, false, _) => Trust::NotAllowed,
        _ => Trust::Undecided,
    }
}

fn covers_action(statement: &Map<String, Value>) -> bool {
    let matches = |value: &Value| {
        strings(value).unwrap_or_default().iter().any(|pattern| wildcard(&pattern.to_ascii_lowercase(), ASSUME_ROLE))
    };
    match (statement.get("Action"), statement.get("NotAction")) {
        (Some(actions), _) => matches(actions),
        (None, Some(others)) => !matches(others),
        (None, None) => false,
    }
}

fn covers_principal(statement: &Map<String, Value>, assumer: &Assumer) -> bool {
    match (statement.get("Principal"), statement.get("NotPrincipal")) {
        (Some(named), _) => names(named, assumer),
        (None, Some(others)) => !names(others, assumer),
        (None, None) => false,
    }
}

fn names(principal: &Value, assumer: &Assumer) -> bool {
    if principal.as_str() == Some("*") {
        return true;
    }
    let listed = |kind: &str| principal.get(kind).and_then(strings).unwrap_or_default();
    match assumer {
        Assumer::Service(service) => listed("Service").contains(&service.as_str()),
        Assumer::Principal { account, arns } => listed("AWS").iter().any(|name| {
            *name == "*"
                || *name == account.as_str()
                || *name == format!("arn:aws:iam::{account}:root")
                || arns.iter().any(|arn| arn == name)
        }),
    }
}

/// `*` for any characters, `?` for one.
fn wildcard(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut p, mut t, mut star) = (0, 0, None);
    while t < text.len() {
        if p < pattern.len() && (pattern[p] == b'?' || pattern[p] == text[t]) && pattern[p] != b'*' {
            p += 1;
            t += 1;
        } else if p < pattern.len() && pattern[p] == b'*' {
            star = Some((p, t));
            p += 1;
        } else if let Some((at, from)) = star {
            p = at + 1;
            t = from + 1;
            star = Some((at, t));
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|b| *b == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::document::{DocumentKind, check};

    fn bob() -> Assumer {
        Assumer::Principal {
            account: "000000000001".parse().unwrap(),
            arns: vec!["arn:aws:iam::000000000001:user/bob".into()],
        }
    }

    fn trust(statements: &str, assumer: &Assumer) -> Trust {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
        evaluate(&check(&text, DocumentKind::Trust).unwrap(), assumer)
    }

    const ALLOW_ALL: &str = r#"{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole"}"#;

    #[test]
    fn principals_are_matched_by_account_arn_and_star() {
        for principal in [
            "\"*\"",
            r#"{"AWS":"*"}"#,
            r#"{"AWS":"000000000001"}"#,
            r#"{"AWS":["arn:aws:iam::000000000009:root","arn:aws:iam::000000000001:root"]}"#,
            r#"{"AWS":"arn:aws:iam::000000000001:user/bob"}"#,
        ] {
            let statement = format!(r#"{{"Effect":"Allow","Principal":{principal},"Action":"sts:Assume*"}}"#);
            assert_eq!(trust(&statement, &bob()), Trust::Allowed, "{principal}");
        }
        for principal in [
            r#"{"AWS":"000000000002"}"#,
            r#"{"AWS":"arn:aws:iam::000000000001:user/bobby"}"#,
            r#"{"Service":"ecs-tasks.amazonaws.com"}"#,
        ] {
            let statement = format!(r#"{{"Effect":"Allow","Principal":{principal},"Action":"sts:AssumeRole"}}"#);
            assert_eq!(trust(&statement, &bob()), Trust::NotAllowed, "{principal}");
        }
        let tagging = r#"{"Effect":"Allow","Principal":"*","Action":"sts:TagSession"}"#;
        assert_eq!(trust(tagging, &bob()), Trust::NotAllowed);
    }

    #[test]
    fn services_are_matched_by_name() {
        let statement = r#"{"Effect":"Allow","Principal":{"Service":["ec2.amazonaws.com","ecs-tasks.amazonaws.com"]},"Action":"sts:AssumeRole"}"#;
        assert_eq!(trust(statement, &Assumer::Service("ecs-tasks.amazonaws.com".into())), Trust::Allowed);
        assert_eq!(trust(statement, &Assumer::Service("ecs.amazonaws.com".into())), Trust::NotAllowed);
    }

    #[test]
    fn a_denial_wins_wherever_it_stands() {
        let deny = r#"{"Effect":"Deny","Principal":{"AWS":"arn:aws:iam::000000000001:user/bob"},"Action":"sts:*"}"#;
        assert_eq!(trust(&format!("{ALLOW_ALL},{deny}"), &bob()), Trust::Denied);
        assert_eq!(trust(&format!("{deny},{ALLOW_ALL}"), &bob()), Trust::Denied);
        let others =
            r#"{"Effect":"Deny","NotPrincipal":{"AWS":"arn:aws:iam::000000000001:user/bob"},"Action":"sts:*"}"#;
        assert_eq!(trust(&format!("{others},{ALLOW_ALL}"), &bob()), Trust::Allowed);
    }

    #[test]
    fn conditions_leave_it_open_unless_they_cannot_matter() {
        let condition = r#""Condition":{"StringEquals":{"sts:ExternalId":"x"}}"#;
        let allow = format!(r#"{{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole",{condition}}}"#);
        let deny = format!(r#"{{"Effect":"Deny","Principal":"*","Action":"sts:AssumeRole",{condition}}}"#);
        assert_eq!(trust(&allow, &bob()), Trust::Undecided);
        assert_eq!(trust(&format!("{allow},{ALLOW_ALL}"), &bob()), Trust::Allowed);
        for order in [format!("{deny},{ALLOW_ALL}"), format!("{ALLOW_ALL},{deny}")] {
            assert_eq!(trust(&order, &bob()), Trust::Undecided);
        }
    }

    #[test]
    fn wildcards() {
        assert!(
            wildcard("sts:*", ASSUME_ROLE) && wildcard("sts:assume?ole", ASSUME_ROLE) && wildcard("*role", ASSUME_ROLE)
        );
        assert!(!wildcard("sts:assume", ASSUME_ROLE) && !wildcard("sts:*x", ASSUME_ROLE));
    }
}
