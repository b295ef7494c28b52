//! From a policy's text to compiled statements. What AWS refuses is refused here, in AWS's words and about in AWS's
//! order: syntax first, then what its older parser stumbles over, then what each kind of policy must have.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html>

mod arn;
mod principal;

use crate::condition::{Condition, Operator};
use crate::json::{self, Data, Member, Node, Position, push_name};
use crate::pattern::ActionGlob;
use crate::policy::{Actions, Effect, Kind, Principals, Resources, Service, Statement, Version};
use crate::resource::ArnPattern;
use std::collections::HashSet;
use std::fmt::Write;

/// Largest policy text read. IAM's API takes 131,072 characters; the largest of AWS's own managed policies is longer.
pub const TEXT_BYTES_MAX: usize = 262_144;

const SYNTAX: &str = "Syntax errors in policy.";
const LEGACY: &str = "The policy failed legacy parsing";
const STATEMENT_MEMBERS: [&str; 9] =
    ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];

/// Why a policy is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{message}{} ({}line {line}, column {column}{})", if .message.ends_with('.') { "" } else { "." }, place(path), because(detail))]
pub struct Malformed {
    /// As AWS words it, where AWS has words for it.
    pub message: String,
    /// "Statement[1].Condition.StringEquals"; empty for the document itself.
    pub path: String,
    pub line: u32,
    pub column: u32,
    /// What exactly is wrong, where the message does not say it; may be empty.
    pub detail: String,
}

fn place(path: &str) -> String {
    if path.is_empty() { String::new() } else { format!("{path}, ") }
}

fn because(detail: &str) -> String {
    if detail.is_empty() { String::new() } else { format!(": {detail}") }
}

pub(crate) struct Parsed {
    pub version: Version,
    pub id: Option<String>,
    pub statements: Vec<Statement>,
}

/// A place in the document: the node and how it is reached.
#[derive(Clone)]
struct Spot {
    path: String,
    at: Position,
}

impl Spot {
    fn member(&self, member: &Member) -> Spot {
        let mut path = self.path.clone();
        push_name(&mut path, &member.name);
        Spot { path, at: member.value.at }
    }

    fn item(&self, index: usize, node: &Node) -> Spot {
        let mut path = self.path.clone();
        let _ = write!(path, "[{index}]");
        Spot { path, at: node.at }
    }

    fn refuse(&self, message: impl Into<String>, detail: impl Into<String>) -> Malformed {
        Malformed {
            message: message.into(),
            path: self.path.clone(),
            line: self.at.line,
            column: self.at.column,
            detail: detail.into(),
        }
    }

    fn syntax(&self, detail: impl Into<String>) -> Malformed {
        self.refuse(SYNTAX, detail)
    }
}

/// A text of the policy, with its place.
struct Text {
    text: String,
    spot: Spot,
}

/// A statement whose syntax is right.
struct Raw {
    spot: Spot,
    end: Position,
    sid: Option<Text>,
    effect: Text,
    principals: Principals,
    principal_at: Option<(bool, Spot)>,
    /// `true`: NotAction.
    actions: Option<(bool, Vec<Text>)>,
    resources: Option<(bool, Vec<Text>, Spot)>,
    conditions: Vec<RawCondition>,
}

struct RawCondition {
    operator_text: String,
    operator: Operator,
    key: String,
    values: Vec<Text>,
    spot: Spot,
}

pub(crate) fn parse(text: &str, kind: Kind) -> Result<Parsed, Malformed> {
    let document = Spot { path: String::new(), at: Position { line: 1, column: 1 } };
    if text.len() > TEXT_BYTES_MAX {
        return Err(document.syntax(format!("the policy has {} bytes, more than {TEXT_BYTES_MAX}", text.len())));
    }
    let root = json::parse(text).map_err(|error| Spot { path: error.path, at: error.at }.syntax(error.detail))?;
    let Data::Object(members) = root.data else {
        return Err(document.syntax(format!("a policy is an object, not {}", root.data.type_name())));
    };
    let (mut version, mut id, mut raws) = (Version::V2008_10_17, None, None);
    for member in members {
        let spot = document.member(&member);
        match member.name.as_str() {
            "Version" => version = version_of(member.value, &spot)?,
            "Id" => id = Some(string(member.value, &spot)?),
            "Statement" => raws = Some(statements(member.value, &spot)?),
            name => return Err(Spot { at: member.at, ..spot }.syntax(format!("a policy has no element '{name}'"))),
        }
    }
    let raws = raws.ok_or_else(|| document.syntax("the policy has no Statement"))?;
    let variables = version == Version::V2012_10_17;
    check_legacy(&raws, kind, variables)?;
    check_sids(&raws, kind)?;
    check_required(&raws, kind)?;
    check_formats(&raws, kind, variables)?;
    let statements = raws.into_iter().map(|raw| compile(raw, variables)).collect::<Result<_, _>>()?;
    Ok(Parsed { version, id, statements })
}

fn version_of(node: Node, spot: &Spot) -> Result<Version, Malformed> {
    match string(node, spot)?.as_str() {
        "2012-10-17" => Ok(Version::V2012_10_17),
        "2008-10-17" => Ok(Version::V2008_10_17),
        other => Err(spot.syntax(format!("there is no version '{other}': use 2012-10-17"))),
    }
}

fn string(node: Node, spot: &Spot) -> Result<String, Malformed> {
    match node.data {
        Data::String(text) => Ok(text),
        other => Err(spot.syntax(format!("{} where a string is expected", other.type_name()))),
    }
}

/// A string or a list of strings; with `scalars`, numbers and Booleans too, as written.
fn texts(node: Node, spot: &Spot, scalars: bool) -> Result<Vec<Text>, Malformed> {
    let one = |node: Node, spot: Spot| match node.data {
        Data::String(text) => Ok(Text { text, spot }),
        Data::Number(text) if scalars => Ok(Text { text, spot }),
        Data::Bool(value) if scalars => Ok(Text { text: value.to_string(), spot }),
        other => Err(spot.syntax(format!("{} where a string is expected", other.type_name()))),
    };
    match node.data {
        Data::List(items) => items
            .into_iter()
            .enumerate()
            .map(|(index, item)| {
                let spot = spot.item(index, &item);
                one(item, spot)
            })
            .collect(),
        _ => Ok(vec![one(node, spot.clone())?]),
    }
}

fn statements(node: Node, spot: &Spot) -> Result<Vec<Raw>, Malformed> {
    match node.data {
        Data::Object(_) => Ok(vec![statement(node, spot.clone())?]),
        Data::List(items) if items.is_empty() => Err(spot.syntax("the policy has no statement")),
        Data::List(items) => items
            .into_iter()
            .enumerate()
            .map(|(index, item)| {
                let spot = spot.item(index, &item);
                statement(item, spot)
            })
            .collect(),
        other => Err(spot.syntax(format!("{} where a statement is expected", other.type_name()))),
    }
}

fn statement(node: Node, spot: Spot) -> Result<Raw, Malformed> {
    let end = node.end;
    let Data::Object(members) = node.data else {
        return Err(spot.syntax(format!("{} where a statement is expected", node.data.type_name())));
    };
    let (mut sid, mut effect, mut actions, mut resources) = (None, None, None, None);
    let (mut principals, mut principal_at) = (Principals::Implied, None);
    let mut conditions = Vec::new();
    for member in members {
        let at = spot.member(&member);
        let twice = |other: &str| at.syntax(format!("{} stands beside {other}; use one of them", member.name));
        match member.name.as_str() {
            "Sid" => sid = Some(Text { text: string(member.value, &at)?, spot: at }),
            "Effect" => {
                let text = string(member.value, &at)?;
                if !text.eq_ignore_ascii_case("allow") && !text.eq_ignore_ascii_case("deny") {
                    return Err(at.syntax(format!("the Effect is '{text}', and neither Allow nor Deny")));
                }
                effect = Some(Text { text, spot: at });
            }
            "Principal" | "NotPrincipal" if principal_at.is_some() => return Err(twice("the other")),
            "Principal" | "NotPrincipal" => {
                let not = member.name == "NotPrincipal";
                let named = principal::parse(member.value, &at)?;
                principals = if not { Principals::AllBut(named) } else { Principals::Named(named) };
                principal_at = Some((not, at));
            }
            "Action" | "NotAction" if actions.is_some() => return Err(twice("the other")),
            "Action" | "NotAction" => {
                actions = Some((member.name == "NotAction", texts(member.value, &at, false)?));
            }
            "Resource" | "NotResource" if resources.is_some() => return Err(twice("the other")),
            "Resource" | "NotResource" => {
                resources = Some((member.name == "NotResource", texts(member.value, &at, false)?, at));
            }
            "Condition" => conditions = condition_block(member.value, &at)?,
            name => {
                let detail = format!("a statement has no element '{name}': use {}", STATEMENT_MEMBERS.join(", "));
                return Err(Spot { at: member.at, ..at }.syntax(detail));
            }
        }
    }
    let effect = effect.ok_or_else(|| spot.syntax("the statement has no Effect"))?;
    Ok(Raw { spot, end, sid, effect, principals, principal_at, actions, resources, conditions })
}

fn object(node: Node, spot: &Spot) -> Result<Vec<Member>, Malformed> {
    match node.data {
        Data::Object(members) => Ok(members),
        other => Err(spot.syntax(format!("{} where an object is expected", other.type_name()))),
    }
}

fn condition_block(node: Node, spot: &Spot) -> Result<Vec<RawCondition>, Malformed> {
    let mut conditions = Vec::new();
    for operator_member in object(node, spot)? {
        let at = spot.member(&operator_member);
        let operator_text = operator_member.name;
        for key_member in object(operator_member.value, &at)? {
            let key_at = at.member(&key_member);
            let Some(operator) = Operator::parse(&operator_text) else {
                return Err(at.syntax(format!("there is no condition operator '{operator_text}'")));
            };
            let values = texts(key_member.value, &key_at, true)?;
            let operator_text = operator_text.clone();
            conditions.push(RawCondition { operator_text, operator, key: key_member.name, values, spot: key_at });
        }
    }
    Ok(conditions)
}

/// What AWS's older parser refuses: the case of an effect, dates, ARNs with too few fields.
fn check_legacy(raws: &[Raw], kind: Kind, variables: bool) -> Result<(), Malformed> {
    for raw in raws {
        if raw.effect.text != "Allow" && raw.effect.text != "Deny" {
            return Err(raw.effect.spot.refuse(LEGACY, "the Effect is written Allow or Deny"));
        }
        for condition in raw.conditions.iter().filter(|condition| condition.operator.is_date()) {
            compile_condition(condition, variables)?;
        }
    }
    if kind == Kind::Resource {
        return Ok(());
    }
    for (_, resources, _) in raws.iter().filter_map(|raw| raw.resources.as_ref()) {
        for resource in resources {
            if arn::wrong(&resource.text, variables).is_some() {
                return Ok(());
            }
            if let Some(why) = arn::legacy_wrong(&resource.text, variables) {
                return Err(resource.spot.refuse(LEGACY, why));
            }
        }
    }
    Ok(())
}

fn check_sids(raws: &[Raw], kind: Kind) -> Result<(), Malformed> {
    let mut seen = HashSet::new();
    for sid in raws.iter().filter_map(|raw| raw.sid.as_ref()).filter(|sid| !sid.text.is_empty()) {
        if kind != Kind::Resource && !sid.text.bytes().all(|b| b.is_ascii_alphanumeric()) {
            let message = "Statement IDs (SID) must be alpha-numeric. \
                           Check that your input satisfies the regular expression [0-9A-Za-z]*";
            return Err(sid.spot.refuse(message, ""));
        }
        if !seen.insert(&sid.text) {
            let message = "Statement IDs (SID) in a single policy must be unique.";
            return Err(sid.spot.refuse(message, format!("'{}' occurs twice", sid.text)));
        }
    }
    Ok(())
}

/// Which elements each kind demands and prohibits.
fn check_required(raws: &[Raw], kind: Kind) -> Result<(), Malformed> {
    for raw in raws {
        if raw.actions.as_ref().is_none_or(|(_, actions)| actions.is_empty()) {
            return Err(raw.spot.refuse("Policy statement must contain actions.", ""));
        }
    }
    for raw in raws {
        let named = raw.principal_at.as_ref();
        match (kind, named) {
            (Kind::Resource | Kind::Trust | Kind::ResourceControl, None) => {
                return Err(raw.spot.refuse("Missing required field Principal", ""));
            }
            (Kind::Trust | Kind::ResourceControl, Some((true, spot))) => {
                return Err(spot.refuse("Has prohibited field NotPrincipal", ""));
            }
            (Kind::Identity | Kind::Boundary | Kind::Session | Kind::ServiceControl, Some((_, spot))) => {
                return Err(spot.refuse("Policy document should not specify a principal.", ""));
            }
            _ => {}
        }
        match (kind, &raw.resources) {
            (Kind::Trust, Some((not, _, spot))) => {
                let field = if *not { "NotResource" } else { "Resource" };
                return Err(spot.refuse(format!("Has prohibited field {field}"), ""));
            }
            (Kind::Trust, None) | (Kind::Resource, None) => {}
            (_, None) => return Err(raw.spot.refuse("Policy statement must contain resources.", "")),
            (_, Some((_, resources, spot))) if resources.is_empty() => {
                return Err(spot.refuse("Policy statement must contain resources.", ""));
            }
            _ => {}
        }
        if kind == Kind::ResourceControl {
            check_resource_control(raw)?;
        }
    }
    Ok(())
}

/// <https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html>
fn check_resource_control(raw: &Raw) -> Result<(), Malformed> {
    let everyone = matches!(&raw.principals, Principals::Named(named) if matches!(named.as_slice(), [one] if *one == crate::NamedPrincipal::Everyone));
    if !everyone {
        let detail = "the Principal of a resource control policy is \"*\"; say whom you mean by conditions";
        return Err(raw.spot.refuse(SYNTAX, detail));
    }
    let star = |texts: &[Text]| matches!(texts, [one] if one.text == "*");
    let (not_action, all_actions) = raw.actions.as_ref().map_or((false, false), |(not, texts)| (*not, star(texts)));
    if not_action {
        return Err(raw.spot.refuse("Has prohibited field NotAction", ""));
    }
    // The policy RCPFullAWSAccess, which AWS attaches itself, is the only one that allows.
    let all_resources = raw.resources.as_ref().is_some_and(|(not, texts, _)| !not && star(texts));
    if raw.effect.text == "Allow" && !(all_actions && all_resources && raw.conditions.is_empty()) {
        return Err(raw.effect.spot.refuse(SYNTAX, "a resource control policy only denies"));
    }
    Ok(())
}

fn check_formats(raws: &[Raw], kind: Kind, variables: bool) -> Result<(), Malformed> {
    for raw in raws {
        for resource in raw.resources.iter().flat_map(|(_, resources, _)| resources) {
            let wrong = match kind {
                Kind::Resource => arn::not_an_arn(&resource.text),
                _ => arn::wrong(&resource.text, variables),
            };
            if let Some(message) = wrong {
                return Err(resource.spot.refuse(message, ""));
            }
        }
    }
    for raw in raws {
        for action in raw.actions.iter().flat_map(|(_, actions)| actions) {
            if let Some(message) = action_wrong(&action.text) {
                return Err(action.spot.refuse(message, format!("the action is '{}'", action.text)));
            }
            let (vendor, _) = action.text.split_once(':').unwrap_or(("", ""));
            if kind == Kind::Trust && !vendor.eq_ignore_ascii_case("sts") {
                let message = "AssumeRole policy may only specify STS AssumeRole actions.";
                return Err(action.spot.refuse(message, format!("the action is '{}'", action.text)));
            }
        }
    }
    Ok(())
}

fn action_wrong(action: &str) -> Option<String> {
    if action == "*" {
        return None;
    }
    let mut parts = action.split(':');
    let vendor = parts.next().unwrap_or_default();
    if parts.next().is_none() {
        return Some("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.".to_owned());
    }
    if parts.next().is_some() {
        return Some("Actions/Condition can contain only one colon.".to_owned());
    }
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '.';
    (vendor != "*" && (vendor.is_empty() || !vendor.chars().all(plain)))
        .then(|| format!("Vendor {vendor} is not valid"))
}

fn compile_condition(raw: &RawCondition, variables: bool) -> Result<Condition, Malformed> {
    let texts = raw.values.iter().map(|value| value.text.clone()).collect();
    Condition::compile(&raw.operator_text, raw.operator, &raw.key, texts, variables).map_err(|(index, why)| {
        let spot = raw.values.get(index).map_or(&raw.spot, |value| &value.spot);
        spot.refuse(LEGACY, why)
    })
}

fn compile(raw: Raw, variables: bool) -> Result<Statement, Malformed> {
    let (all_but, actions) = raw.actions.unwrap_or_default();
    let resources = match raw.resources {
        None => Resources::Implied,
        Some((not, texts, _)) => {
            let pattern = |text: &Text| {
                ArnPattern::of_resource(&text.text, variables).map_err(|error| text.spot.refuse(LEGACY, error.0))
            };
            let patterns = texts.iter().map(pattern).collect::<Result<_, _>>()?;
            if not { Resources::AllBut(patterns) } else { Resources::Named(patterns) }
        }
    };
    let conditions =
        raw.conditions.iter().map(|condition| compile_condition(condition, variables)).collect::<Result<_, _>>()?;
    Ok(Statement {
        sid: raw.sid.map(|sid| sid.text).filter(|sid| !sid.is_empty()),
        effect: if raw.effect.text == "Allow" { Effect::Allow } else { Effect::Deny },
        principals: raw.principals,
        actions: compile_actions(all_but, &actions),
        resources,
        conditions,
        start: raw.spot.at,
        end: raw.end,
    })
}

fn compile_actions(all_but: bool, texts: &[Text]) -> Actions {
    let mut actions = Actions { all_but, ..Actions::default() };
    for Text { text, .. } in texts {
        if text == "*" {
            actions.any = true;
            continue;
        }
        let (vendor, name) = text.split_once(':').unwrap_or(("", text));
        let vendor = if vendor == "*" { String::new() } else { vendor.to_ascii_lowercase() };
        let at = actions.services.iter().position(|service| *service.prefix == *vendor).unwrap_or_else(|| {
            actions.services.push(Service { prefix: vendor.into(), ..Service::default() });
            actions.services.len() - 1
        });
        let service = &mut actions.services[at];
        if name == "*" {
            service.any = true;
        } else if name.contains(['*', '?']) {
            service.globs.push(ActionGlob::new(name));
        } else {
            service.exact.push(name.to_ascii_lowercase().into());
        }
    }
    for service in &mut actions.services {
        service.exact.sort_unstable();
    }
    actions
}
