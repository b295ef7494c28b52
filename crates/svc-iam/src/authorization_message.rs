//! Encoded authorization messages: all about a denial, which whoever was denied should not simply read. It is sealed under
//! the installation's key and bound to the account, and opened by `sts:DecodeAuthorizationMessage` for those who may.
//! <https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html>

use crate::Iam;
use base::AccountId;
use iam_policy::{By, Effect, Policy, Request};
use kernel::access::Check;
use kernel::{PrincipalKind, RequestCtx};
use sealed::{Sealed, Secret};
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeSet;

/// Longest message before it is sealed, bytes: sealed and in base64 it is shorter than the 10,240 characters that
/// `DecodeAuthorizationMessage` takes.
const MESSAGE_BYTES_MAX: usize = 7_000;
/// Of one text in it, bytes; longer ones are cut.
const TEXT_BYTES_MAX: usize = 1_024;

/// A statement that applied to the request.
pub struct Matched<'a> {
    pub by: By<'a>,
    pub effect: Effect,
    pub policy: &'a Policy,
}

/// A list, as AWS's messages have them.
#[derive(Serialize)]
struct Items<T> {
    items: Vec<T>,
}

impl<T> FromIterator<T> for Items<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self { items: items.into_iter().collect() }
    }
}

fn none<T>() -> Items<T> {
    Items { items: Vec::new() }
}

#[derive(Serialize)]
struct Text {
    value: String,
}

#[derive(Serialize)]
struct Condition {
    key: String,
    values: Items<Text>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StatementShape {
    statement_id: String,
    effect: &'static str,
    principals: Items<Text>,
    principal_groups: Items<Text>,
    actions: Items<Text>,
    resources: Items<Text>,
    conditions: Items<Condition>,
}

#[derive(Serialize)]
struct PrincipalShape {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    arn: String,
}

#[derive(Serialize)]
struct ContextShape {
    principal: PrincipalShape,
    action: String,
    resource: String,
    conditions: Items<Condition>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Message {
    allowed: bool,
    explicit_deny: bool,
    matched_statements: Items<StatementShape>,
    failures: Items<Text>,
    context: ContextShape,
}

fn text(value: impl Into<String>) -> Text {
    let mut value = value.into();
    if value.len() > TEXT_BYTES_MAX {
        let end = (0..=TEXT_BYTES_MAX).rev().find(|at| value.is_char_boundary(*at)).unwrap_or(0);
        value.truncate(end);
        value.push('…');
    }
    Text { value }
}

/// The strings of an element that is one or several.
fn texts(element: &Value) -> Items<Text> {
    match element {
        Value::Array(items) => items.iter().filter_map(Value::as_str).map(text).collect(),
        Value::String(one) => std::iter::once(text(one.as_str())).collect(),
        Value::Object(kinds) => kinds.values().flat_map(|kind| texts(kind).items).collect(),
        _ => none(),
    }
}

fn statement(ctx: &RequestCtx, behind_arn: &str, behind_id: &str, matched: &Matched<'_>) -> StatementShape {
    let document: Value = serde_json::from_str(matched.policy.text()).unwrap_or_default();
    let written = match &document["Statement"] {
        Value::Array(statements) => statements.get(matched.by.statement).cloned().unwrap_or_default(),
        one => one.clone(),
    };
    let either = |name: &str, all_but: &str| match &written[name] {
        Value::Null => texts(&written[all_but]),
        named => texts(named),
    };
    let named = either("Principal", "NotPrincipal");
    let attached_to = matched.by.attached_to;
    let group = attached_to.contains(":group/");
    // A policy without principals is about whom it is attached to.
    let principals = match named.items.is_empty() {
        false => named,
        true if group => none(),
        true if attached_to == behind_arn && !behind_id.is_empty() => std::iter::once(text(behind_id)).collect(),
        true => std::iter::once(text(ctx.principal.user_id.as_str())).collect(),
    };
    let conditions = written["Condition"].as_object().into_iter().flatten().flat_map(|(_, keys)| {
        let keys = keys.as_object().into_iter().flatten();
        keys.map(|(key, values)| Condition { key: text(key.as_str()).value, values: texts(values) })
    });
    StatementShape {
        statement_id: matched.by.sid.unwrap_or_default().to_owned(),
        effect: match matched.effect {
            Effect::Allow => "ALLOW",
            Effect::Deny => "DENY",
        },
        principals,
        principal_groups: group.then(|| text(attached_to)).into_iter().collect(),
        actions: either("Action", "NotAction"),
        resources: either("Resource", "NotResource"),
        conditions: conditions.collect(),
    }
}

fn length(part: &impl Serialize) -> usize {
    serde_json::to_vec(part).map_or(usize::MAX, |bytes| bytes.len() + 1)
}

/// As many of `parts` as fit into what is `left` of the room.
fn fitting<T: Serialize>(parts: impl IntoIterator<Item = T>, left: &mut usize) -> Items<T> {
    let mut fits = |part: &T| {
        let bytes = length(part);
        let fits = bytes <= *left;
        *left -= if fits { bytes } else { 0 };
        fits
    };
    parts.into_iter().filter(|part| fits(part)).collect()
}

/// Binds a sealed message to the account that may open it.
fn place(account: &AccountId) -> Vec<u8> {
    format!("sts/authorization-message/{account}").into_bytes()
}

impl Iam {
    /// The message about a denied call. `behind`: ARN and id of the user or role behind the caller; `request` has the
    /// condition keys; none where the call was refused before policies were looked at.
    pub fn encode_denial(
        &self,
        ctx: &RequestCtx,
        check: &Check,
        explicit_deny: bool,
        behind: (&str, &str),
        request: Option<&Request<'_>>,
        matched: &[Matched<'_>],
    ) -> String {
        let principal = &ctx.principal;
        let name = match &principal.kind {
            PrincipalKind::User { user_name } => Some(user_name.clone()),
            _ => None,
        };
        let mut message = Message {
            allowed: false,
            explicit_deny,
            matched_statements: none(),
            failures: none(),
            context: ContextShape {
                principal: PrincipalShape { id: principal.user_id.clone(), name, arn: principal.arn.clone() },
                action: check.action.to_string(),
                resource: text(check.resource.as_str()).value,
                conditions: none(),
            },
        };
        let mut left = MESSAGE_BYTES_MAX.saturating_sub(length(&message));
        // An explicit deny is decided by the statements that deny.
        let deciding = matched.iter().filter(|matched| !explicit_deny || matched.effect == Effect::Deny);
        message.matched_statements =
            fitting(deciding.map(|matched| statement(ctx, behind.0, behind.1, matched)), &mut left);
        // The keys as the service writes them, before those that the engine has in lower case.
        let mut conditions: Vec<(String, &[String])> = Vec::new();
        let mut seen = BTreeSet::new();
        for (key, values) in &check.keys {
            seen.insert(key.to_lowercase());
            conditions.push((key.to_string(), values));
        }
        for (key, values) in request.into_iter().flat_map(|request| request.context.iter()) {
            if !seen.contains(key) {
                conditions.push((key.to_owned(), values));
            }
        }
        let shape = |(key, values): (String, &[String])| Condition {
            key: text(key).value,
            values: values.iter().map(|value| text(value.as_str())).collect(),
        };
        message.context.conditions = fitting(conditions.into_iter().map(shape), &mut left);
        let message = serde_json::to_vec(&message).unwrap_or_default();
        let place = place(&principal.account);
        self.keyring.seal(self.deps.rng.as_ref(), &place, &Secret::new(message)).to_text()
    }

    /// What [`Iam::encode_denial`] said to a caller of the account; `None` for anything else.
    pub(crate) fn decode_denial(&self, account: &AccountId, encoded: &str) -> Option<String> {
        let sealed = Sealed::from_text(encoded)?;
        let message = self.keyring.open_sealed(&place(account), &sealed).ok()?;
        message.expose_text().map(str::to_owned)
    }
}
