//! A second evaluator, written from AWS's documentation and to be read beside it. It interprets the JSON as it stands,
//! one rule after the other, and shares nothing with the engine.

use serde_json::Value;
use std::collections::BTreeMap;

/// Ways in which to break the evaluator on purpose: the comparison has to notice each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    NotActionIsAction,
    NotResourceIsResource,
    IfExistsIgnored,
    BoundaryGrants,
    AllowBeforeDeny,
    WildcardCrossesArnFields,
    NegatedNeedsTheKey,
    RoleGrantIgnoresBoundary,
    OneLevelOfServiceControlIsEnough,
    ForAllValuesNeedsAValue,
    OneSideIsEnoughAcrossAccounts,
    TrustedAccountNeedsNoIdentityPolicy,
    EnclosingGrantsNothing,
}

pub const FAULTS: [Fault; 13] = [
    Fault::NotActionIsAction,
    Fault::NotResourceIsResource,
    Fault::IfExistsIgnored,
    Fault::BoundaryGrants,
    Fault::AllowBeforeDeny,
    Fault::WildcardCrossesArnFields,
    Fault::NegatedNeedsTheKey,
    Fault::RoleGrantIgnoresBoundary,
    Fault::OneLevelOfServiceControlIsEnough,
    Fault::ForAllValuesNeedsAValue,
    Fault::OneSideIsEnoughAcrossAccounts,
    Fault::TrustedAccountNeedsNoIdentityPolicy,
    Fault::EnclosingGrantsNothing,
];

#[derive(Clone, Debug)]
pub enum Who {
    Root { account: String },
    User { account: String, arn: String, id: String },
    Session { account: String, role: String, session: String, role_id: String },
    FederatedUser { account: String, arn: String, user: String, user_id: String },
    Federated { provider: String },
    Service { name: String },
    Anonymous,
}

#[derive(Clone, Debug)]
pub struct Case {
    pub action: String,
    pub resource: String,
    pub owner: Option<String>,
    pub who: Who,
    /// Keys in lower case.
    pub context: BTreeMap<String, Vec<String>>,
    pub identity: Vec<Value>,
    pub boundary: Option<Vec<Value>>,
    pub session: Option<Vec<Value>>,
    pub service_control: Vec<Vec<Value>>,
    pub resource_control: Vec<Vec<Value>>,
    pub of_resource: Option<Value>,
    /// The policy of what the resource is in, as a registry's is for its repositories.
    pub of_enclosing: Option<Value>,
    pub of_resource_is_trust: bool,
}

impl Who {
    pub fn account(&self) -> Option<&str> {
        match self {
            Who::Root { account }
            | Who::User { account, .. }
            | Who::Session { account, .. }
            | Who::FederatedUser { account, .. } => Some(account),
            Who::Federated { .. } | Who::Service { .. } | Who::Anonymous => None,
        }
    }
}

/// "allow", "explicit LAYER" or "implicit LAYER".
pub fn decide(case: &Case, fault: Option<Fault>) -> String {
    let judge = Judge { case, fault };
    let service_linked = matches!(&case.who, Who::Session { role, .. } if role.contains(":role/aws-service-role/"));
    let has_account = case.who.account().is_some();
    let resource_layer = if case.of_resource_is_trust { "trust" } else { "resource" };

    // "If the enforcement code finds even one explicit deny that applies, the code returns a final decision of Deny."
    let mut layers: Vec<(&str, Vec<&Value>)> = Vec::new();
    if !service_linked {
        layers.push(("rcp", case.resource_control.iter().flatten().collect()));
    }
    if has_account && !service_linked {
        layers.push(("scp", case.service_control.iter().flatten().collect()));
    }
    layers.push((resource_layer, case.of_resource.iter().chain(&case.of_enclosing).collect()));
    layers.push(("identity", case.identity.iter().collect()));
    layers.push(("boundary", case.boundary.iter().flatten().collect()));
    layers.push(("session", case.session.iter().flatten().collect()));
    if fault != Some(Fault::AllowBeforeDeny) {
        for (layer, policies) in &layers {
            if policies.iter().any(|policy| judge.has(policy, "Deny")) {
                return format!("explicit {layer}");
            }
        }
    }

    // Service control and resource control policies: every level has to allow.
    for (layer, levels) in layers.iter().filter_map(|(layer, _)| match *layer {
        "scp" => Some(("scp", &case.service_control)),
        "rcp" => Some(("rcp", &case.resource_control)),
        _ => None,
    }) {
        let allowed: Vec<bool> = levels.iter().map(|level| level.iter().any(|one| judge.has(one, "Allow"))).collect();
        let enough = match fault {
            Some(Fault::OneLevelOfServiceControlIsEnough) if layer == "scp" => {
                allowed.is_empty() || allowed.contains(&true)
            }
            _ => !allowed.contains(&false),
        };
        if !enough {
            return format!("implicit {layer}");
        }
    }

    let identity = case.identity.iter().any(|policy| judge.has(policy, "Allow"));
    let boundary = case.boundary.as_ref().is_none_or(|list| list.iter().any(|one| judge.has(one, "Allow")));
    let session = match (&case.session, &case.who) {
        (Some(list), _) => list.iter().any(|one| judge.has(one, "Allow")),
        (None, Who::FederatedUser { .. }) => false,
        (None, _) => true,
    };
    let is_root = matches!(case.who, Who::Root { .. });
    let own_side = |identity_needed: bool| {
        if is_root {
            return None;
        }
        let boundary_gave = fault == Some(Fault::BoundaryGrants) && case.boundary.is_some() && boundary;
        if identity_needed && !identity && !boundary_gave {
            return Some("implicit identity".to_owned());
        }
        let spared = fault == Some(Fault::RoleGrantIgnoresBoundary) && !identity_needed;
        if !boundary && !spared {
            return Some("implicit boundary".to_owned());
        }
        (!session).then(|| "implicit session".to_owned())
    };

    let of_enclosing = case.of_enclosing.iter().filter(|_| fault != Some(Fault::EnclosingGrantsNothing));
    let of_resource = case.of_resource.iter().chain(of_enclosing);
    let grants = of_resource.flat_map(|policy| judge.grants(policy)).collect::<Vec<_>>();
    let granted = !grants.is_empty();
    if !has_account {
        return if granted { "allow".to_owned() } else { format!("implicit {resource_layer}") };
    }
    let same_account = case.owner.is_none() || case.owner.as_deref() == case.who.account();
    if case.of_resource_is_trust && !granted {
        return "implicit trust".to_owned();
    }
    let denied = if same_account {
        if grants.contains(&"direct") {
            None
        } else {
            let trusted = case.of_resource_is_trust && fault == Some(Fault::TrustedAccountNeedsNoIdentityPolicy);
            own_side(!grants.contains(&"entity") && !trusted)
        }
    } else if fault == Some(Fault::OneSideIsEnoughAcrossAccounts) && granted {
        None
    } else {
        own_side(true).or_else(|| (!granted).then(|| format!("implicit {resource_layer}")))
    };
    denied.unwrap_or_else(|| "allow".to_owned())
}

struct Judge<'a> {
    case: &'a Case,
    fault: Option<Fault>,
}

fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(strings).collect(),
        Value::String(text) => vec![text.clone()],
        other => vec![other.to_string()],
    }
}

fn statements(policy: &Value) -> Vec<&Value> {
    match &policy["Statement"] {
        Value::Array(items) => items.iter().collect(),
        one => vec![one],
    }
}

const STAR: char = '\u{F0000}';
const ONE: char = '\u{F0001}';

impl Judge<'_> {
    fn has(&self, policy: &Value, effect: &str) -> bool {
        let modern = policy["Version"] == "2012-10-17";
        statements(policy).iter().any(|one| one["Effect"] == effect && self.applies(one, modern))
    }

    /// How each allowing statement of a resource's policy names who asks.
    fn grants(&self, policy: &Value) -> Vec<&'static str> {
        let modern = policy["Version"] == "2012-10-17";
        let allowing =
            statements(policy).into_iter().filter(|one| one["Effect"] == "Allow" && self.applies(one, modern));
        allowing.flat_map(|one| self.named(one)).collect()
    }

    fn applies(&self, statement: &Value, modern: bool) -> bool {
        let has_principal = statement.get("Principal").is_some() || statement.get("NotPrincipal").is_some();
        (!has_principal || !self.named(statement).is_empty())
            && self.action(statement)
            && self.resource(statement, modern)
            && self.conditions(statement, modern)
    }

    fn action(&self, statement: &Value) -> bool {
        let (list, not) = match statement.get("Action") {
            Some(list) => (list, false),
            None => (&statement["NotAction"], true),
        };
        let asked = self.case.action.to_lowercase();
        let named = strings(list).iter().any(|one| glob(&wild(&one.to_lowercase()), &asked));
        if self.fault == Some(Fault::NotActionIsAction) { named } else { named != not }
    }

    fn resource(&self, statement: &Value, modern: bool) -> bool {
        let (list, not) = match (statement.get("Resource"), statement.get("NotResource")) {
            (Some(list), _) => (list, false),
            (None, Some(list)) => (list, true),
            (None, None) => return true,
        };
        let named = strings(list).iter().any(|one| self.resource_matches(one, modern));
        if self.fault == Some(Fault::NotResourceIsResource) { named } else { named != not }
    }

    fn resource_matches(&self, pattern: &str, modern: bool) -> bool {
        if pattern == "*" {
            return true;
        }
        // An incomplete ARN is completed with wildcards.
        let mut parts = arn_parts(pattern, modern);
        while parts.len() < 6 {
            parts.push("*".to_owned());
        }
        let asked: Vec<&str> = self.case.resource.splitn(6, ':').collect();
        if asked.len() < 6 {
            return false;
        }
        if self.fault == Some(Fault::WildcardCrossesArnFields) {
            return self.text(pattern, modern, true).is_some_and(|whole| glob(&whole, &self.case.resource));
        }
        parts
            .iter()
            .zip(asked)
            .all(|(part, asked)| self.text(part, modern, true).is_some_and(|part| glob(&part, asked)))
    }

    /// The pattern with its variables replaced; `None` when one has no value. Wildcards become characters of their own.
    fn text(&self, pattern: &str, modern: bool, wildcards: bool) -> Option<String> {
        let mut out = String::new();
        let mut rest = pattern;
        while !rest.is_empty() {
            if modern && rest.starts_with("${") {
                let end = rest.find('}').unwrap();
                let name = &rest[2..end];
                rest = &rest[end + 1..];
                match name {
                    "*" | "?" | "$" => out.push_str(name),
                    _ => {
                        let (key, default) = match name.split_once(", ") {
                            Some((key, default)) => (key, Some(default.trim_matches('\'').to_owned())),
                            None => (name, None),
                        };
                        let had = self.case.context.get(&key.to_lowercase()).cloned().unwrap_or_default();
                        let value = if had.len() == 1 && !had[0].is_empty() { Some(had[0].clone()) } else { default };
                        out.push_str(&value?);
                    }
                }
                continue;
            }
            let c = rest.chars().next().unwrap();
            rest = &rest[c.len_utf8()..];
            out.push(match c {
                '*' if wildcards => STAR,
                '?' if wildcards => ONE,
                other => other,
            });
        }
        Some(out)
    }

    /// How a statement's Principal or NotPrincipal meets who asks: "direct", "entity", "account"; empty if it does not.
    fn named(&self, statement: &Value) -> Vec<&'static str> {
        if let Some(principal) = statement.get("Principal") {
            return self.meets(principal);
        }
        let Some(excepted) = statement.get("NotPrincipal") else { return vec![] };
        let meets = self.meets(excepted);
        let spared = if statement["Effect"] == "Allow" {
            !meets.is_empty()
        } else {
            // A deny spares the very user or session; or all of an account of which nothing else is named.
            let account = self.case.who.account().unwrap_or("none");
            let inside = strings(&excepted["AWS"])
                .iter()
                .any(|one| one.contains(&format!("::{account}:")) && !one.ends_with(":root"));
            meets.contains(&"direct") || (meets.contains(&"account") && !inside)
        };
        if spared { vec![] } else { vec!["direct"] }
    }

    fn meets(&self, principal: &Value) -> Vec<&'static str> {
        if principal == "*" {
            return vec!["direct"];
        }
        let mut found = Vec::new();
        for (kind, list) in principal.as_object().unwrap() {
            for one in strings(list) {
                match (kind.as_str(), &self.case.who) {
                    ("AWS", _) if one == "*" => found.push("direct"),
                    ("AWS", Who::Root { account })
                        if one == *account || one == format!("arn:aws:iam::{account}:root") =>
                    {
                        found.push("direct");
                    }
                    ("AWS", who)
                        if who
                            .account()
                            .is_some_and(|account| one == account || one == format!("arn:aws:iam::{account}:root")) =>
                    {
                        found.push("account");
                    }
                    ("AWS", Who::User { arn, id, .. }) if one == *arn || one == *id => found.push("direct"),
                    ("AWS", Who::Session { session, .. }) if one == *session => found.push("direct"),
                    ("AWS", Who::Session { role, role_id, .. }) if one == *role || one == *role_id => {
                        found.push("entity")
                    }
                    ("AWS", Who::FederatedUser { arn, .. }) if one == *arn => found.push("direct"),
                    ("AWS", Who::FederatedUser { user, user_id, .. }) if one == *user || one == *user_id => {
                        found.push("entity");
                    }
                    ("Service", Who::Service { name }) if one == *name => found.push("direct"),
                    ("Federated", Who::Federated { provider }) if one == *provider => found.push("direct"),
                    _ => {}
                }
            }
        }
        found
    }

    fn conditions(&self, statement: &Value, modern: bool) -> bool {
        let Some(block) = statement.get("Condition") else { return true };
        block.as_object().unwrap().iter().all(|(operator, keys)| {
            keys.as_object()
                .unwrap()
                .iter()
                .all(|(key, wanted)| self.condition(operator, key, &strings(wanted), modern))
        })
    }

    fn condition(&self, operator: &str, key: &str, wanted: &[String], modern: bool) -> bool {
        let had = self.case.context.get(&key.to_lowercase()).cloned().unwrap_or_default();
        let empty = had.iter().all(|value| value.is_empty());
        let (set, operator) = match operator.split_once(':') {
            Some((set, operator)) => (set, operator),
            None => ("", operator),
        };
        let (operator, if_exists) = match operator.strip_suffix("IfExists") {
            Some(plain) => (plain, true),
            None => (operator, false),
        };
        if operator == "Null" {
            return wanted.iter().any(|one| (one == "true") == empty);
        }
        // "NotIpAddress", "StringNotLike", …: the opposite of what has no Not in its name.
        let negated = operator.contains("Not");
        let positive = operator.replace("Not", "");
        if had.is_empty() {
            if if_exists && self.fault != Some(Fault::IfExistsIgnored) {
                return true;
            }
            return match set {
                "ForAllValues" => self.fault != Some(Fault::ForAllValuesNeedsAValue),
                "ForAnyValue" => false,
                _ => negated && self.fault != Some(Fault::NegatedNeedsTheKey),
            };
        }
        let matches = |value: &String| wanted.iter().any(|one| self.compare(&positive, value, one, modern));
        match set {
            "ForAllValues" if empty => self.fault != Some(Fault::ForAllValuesNeedsAValue),
            "ForAllValues" => had.iter().all(|value| matches(value) != negated),
            "ForAnyValue" if empty => false,
            "ForAnyValue" => had.iter().any(|value| matches(value) != negated),
            _ => had.iter().any(matches) != negated,
        }
    }

    fn compare(&self, operator: &str, value: &str, wanted: &str, modern: bool) -> bool {
        match operator {
            "StringEquals" => self.text(wanted, modern, false).is_some_and(|wanted| wanted == value),
            "StringEqualsIgnoreCase" => {
                self.text(wanted, modern, false).is_some_and(|wanted| wanted.to_lowercase() == value.to_lowercase())
            }
            "StringLike" => self.text(wanted, modern, true).is_some_and(|wanted| glob(&wanted, value)),
            "ArnEquals" | "ArnLike" => {
                let parts = arn_parts(wanted, modern);
                let had: Vec<&str> = value.splitn(6, ':').collect();
                if had.len() != 6 || had[0] != "arn" {
                    return false;
                }
                wanted == "*"
                    || (parts.len() == 6
                        && parts
                            .iter()
                            .zip(had)
                            .all(|(part, had)| self.text(part, modern, true).is_some_and(|part| glob(&part, had))))
            }
            "Bool" => {
                let value = value.to_lowercase();
                (value == "true" || value == "false")
                    && self.text(wanted, modern, false).is_some_and(|wanted| wanted.to_lowercase() == value)
            }
            "BinaryEquals" => bytes_of_base64(value).is_some_and(|value| Some(value) == bytes_of_base64(wanted)),
            "IpAddress" => address_bits(value).is_some_and(|(value, four)| {
                let (range, length) = wanted.split_once('/').map_or((wanted, None), |(a, b)| (a, Some(b)));
                let (range, range_four) = address_bits(range).unwrap();
                let width = if range_four { 32 } else { 128 };
                let length: usize = length.map_or(width, |length| length.parse().unwrap());
                four == range_four && value[..length] == range[..length]
            }),
            numeric if numeric.starts_with("Numeric") => match (value.parse::<f64>(), wanted.parse::<f64>()) {
                (Ok(value), Ok(wanted)) => ordered(&numeric["Numeric".len()..], value, wanted),
                _ => false,
            },
            date if date.starts_with("Date") => match (seconds(value), seconds(wanted)) {
                (Some(value), Some(wanted)) => ordered(&date["Date".len()..], value, wanted),
                _ => false,
            },
            other => panic!("no operator {other}"),
        }
    }
}

fn ordered(how: &str, value: f64, wanted: f64) -> bool {
    match how {
        "Equals" => value == wanted,
        "LessThan" => value < wanted,
        "LessThanEquals" => value <= wanted,
        "GreaterThan" => value > wanted,
        "GreaterThanEquals" => value >= wanted,
        other => panic!("no comparison {other}"),
    }
}

/// The parts of an ARN between its first five colons that are not inside a variable.
fn arn_parts(text: &str, modern: bool) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut braces = false;
    let characters: Vec<char> = text.chars().collect();
    for (index, c) in characters.iter().enumerate() {
        if modern && *c == '{' && index > 0 && characters[index - 1] == '$' {
            braces = true;
        }
        if *c == '}' {
            braces = false;
        }
        if *c == ':' && !braces && parts.len() < 6 {
            parts.push(String::new());
        } else {
            parts.last_mut().unwrap().push(*c);
        }
    }
    parts
}

fn wild(text: &str) -> String {
    text.replace('*', &STAR.to_string()).replace('?', &ONE.to_string())
}

/// Table of which prefixes of the pattern match which prefixes of the text.
fn glob(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let mut row = vec![false; text.len() + 1];
    row[0] = true;
    for p in pattern {
        let mut next = vec![false; text.len() + 1];
        next[0] = row[0] && p == STAR;
        for (index, t) in text.iter().enumerate() {
            next[index + 1] = match p {
                STAR => row[index + 1] || next[index],
                ONE => row[index],
                c => row[index] && c == *t,
            };
        }
        row = next;
    }
    row[text.len()]
}

/// Bits of an address, and whether it is of version 4.
fn address_bits(text: &str) -> Option<(Vec<bool>, bool)> {
    let (octets, four) = match text.parse::<std::net::IpAddr>().ok()? {
        std::net::IpAddr::V4(four) => (four.octets().to_vec(), true),
        std::net::IpAddr::V6(six) => match six.to_ipv4_mapped() {
            Some(four) => (four.octets().to_vec(), true),
            None => (six.octets().to_vec(), false),
        },
    };
    Some((octets.iter().flat_map(|octet| (0..8).rev().map(move |bit| octet >> bit & 1 == 1)).collect(), four))
}

fn bytes_of_base64(text: &str) -> Option<Vec<u8>> {
    const ALPHABET: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    if !text.len().is_multiple_of(4) {
        return None;
    }
    let mut bits = Vec::new();
    for c in text.trim_end_matches('=').chars() {
        let code = ALPHABET.find(c)?;
        bits.extend((0..6).rev().map(|bit| code >> bit & 1));
    }
    Some(bits.chunks_exact(8).map(|octet| octet.iter().fold(0, |byte, bit| byte << 1 | *bit as u8)).collect())
}

/// Seconds since 1970 of a number, of `YYYY-MM-DD`, or of `YYYY-MM-DDThh:mm:ss` with `Z` or an offset.
fn seconds(text: &str) -> Option<f64> {
    if let Ok(number) = text.parse::<i64>() {
        return Some(number as f64);
    }
    let number = |range: std::ops::Range<usize>| text.get(range)?.parse::<i64>().ok();
    let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
    let leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let mut days = 0;
    for before in 1970..year {
        days += if leap(before) { 366 } else { 365 };
    }
    let lengths = [31, if leap(year) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for before in 0..month - 1 {
        days += lengths[before as usize];
    }
    days += day - 1;
    if text.len() == 10 {
        return Some((days * 86_400) as f64);
    }
    let clock = number(11..13)? * 3600 + number(14..16)? * 60 + number(17..19)?;
    let offset = match &text[19..] {
        "Z" => 0,
        zone => {
            let minutes = zone.get(1..3)?.parse::<i64>().ok()? * 60 + zone.get(4..6)?.parse::<i64>().ok()?;
            if zone.starts_with('-') { -minutes * 60 } else { minutes * 60 }
        }
    };
    Some((days * 86_400 + clock - offset) as f64)
}
