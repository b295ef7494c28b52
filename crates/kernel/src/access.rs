//! What a call asks leave for. Each service has one table from its operations to these, and the gateway asks about every
//! one of them before the handler runs.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html>

use crate::RequestCtx;
use crate::tags::Tags;
use aws_wire::Value;
use std::borrow::Cow;
use std::sync::Arc;
use store::Reader;

/// A call as an access table sees it: who asks, what is stored, what was sent.
#[derive(Clone, Copy)]
pub struct AccessRequest<'a> {
    pub ctx: &'a RequestCtx,
    /// Tags and policies of the resources are read from here.
    pub reader: &'a dyn Reader,
    /// The decoded input, which satisfies the model's constraints.
    pub input: &'a Value,
}

/// The policy that a resource has of its own: a repository's, a secret's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResourcePolicy {
    /// What a denial names: the resource's ARN.
    pub name: String,
    /// The document as stored, JSON.
    pub document: Arc<str>,
}

/// One thing that a call asks leave for: an action on a resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// `ecs:RunTask`. What a denial and the trail name.
    pub action: Cow<'static, str>,
    /// Each of these would do instead, on the same resource with the same keys.
    pub or_actions: Vec<Cow<'static, str>>,
    /// An ARN, or `*` where the action has no resources.
    pub resource: String,
    /// Condition keys of the service and of the resource, such as `ecs:cluster`. Keys that every request has
    /// (`aws:PrincipalArn`, `aws:SourceIp` …) are not among them: the authoriser adds those.
    pub keys: Vec<(Cow<'static, str>, Vec<String>)>,
    pub resource_policy: Option<ResourcePolicy>,
    /// The policy of what the resource is in, which speaks for it as its own does: an ECR registry's.
    pub enclosing_policy: Option<ResourcePolicy>,
    /// The call is about these policies themselves: it does without one that cannot be read, so that it can be replaced.
    pub repairs_policy: bool,
}

impl Check {
    pub fn new(action: impl Into<Cow<'static, str>>, resource: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            or_actions: Vec::new(),
            resource: resource.into(),
            keys: Vec::new(),
            resource_policy: None,
            enclosing_policy: None,
            repairs_policy: false,
        }
    }

    /// Leave for `action` does as well: where AWS's reference names one action or the other.
    #[must_use]
    pub fn or(mut self, action: impl Into<Cow<'static, str>>) -> Self {
        self.or_actions.push(action.into());
        self
    }

    /// The check about each of the actions that would do instead.
    pub fn alternatives(&self) -> impl Iterator<Item = Self> + '_ {
        let of = |action: &Cow<'static, str>| Self { action: action.clone(), or_actions: Vec::new(), ..self.clone() };
        self.or_actions.iter().map(of)
    }

    /// With a condition key of one value.
    #[must_use]
    pub fn key(mut self, key: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.keys.push((key.into(), vec![value.into()]));
        self
    }

    /// With a condition key that is there only if the value is.
    #[must_use]
    pub fn key_if(self, key: impl Into<Cow<'static, str>>, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.key(key, value),
            None => self,
        }
    }

    /// With a condition key of any number of values; none leaves the key away.
    #[must_use]
    pub fn key_values(mut self, key: impl Into<Cow<'static, str>>, values: Vec<String>) -> Self {
        if !values.is_empty() {
            self.keys.push((key.into(), values));
        }
        self
    }

    /// With the tags that the request would put on the resource: `aws:RequestTag/KEY` and `aws:TagKeys`.
    #[must_use]
    pub fn request_tags<'a>(mut self, tags: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut tag_keys = Vec::new();
        for (key, value) in tags {
            self.keys.push((format!("aws:RequestTag/{key}").into(), vec![value.to_owned()]));
            tag_keys.push(key.to_owned());
        }
        self.key_values("aws:TagKeys", tag_keys)
    }

    /// With the tag keys that the request would take off the resource: `aws:TagKeys`.
    #[must_use]
    pub fn tag_keys(self, keys: Vec<String>) -> Self {
        self.key_values("aws:TagKeys", keys)
    }

    /// With the tags that the resource has: `aws:ResourceTag/KEY`, and `SERVICE:ResourceTag/KEY`.
    #[must_use]
    pub fn resource_tags(mut self, service: &str, tags: &Tags) -> Self {
        for (key, value) in tags {
            self.keys.push((format!("aws:ResourceTag/{key}").into(), vec![value.clone()]));
            self.keys.push((format!("{service}:ResourceTag/{key}").into(), vec![value.clone()]));
        }
        self
    }

    #[must_use]
    pub fn policy(mut self, policy: Option<ResourcePolicy>) -> Self {
        self.resource_policy = policy;
        self
    }

    #[must_use]
    pub fn enclosing_policy(mut self, policy: Option<ResourcePolicy>) -> Self {
        self.enclosing_policy = policy;
        self
    }

    /// For the calls that read, replace and delete the resource's own policy.
    #[must_use]
    pub fn repairs_policy(mut self) -> Self {
        self.repairs_policy = true;
        self
    }

    /// Leave to hand a role to a service: `iam:PassRole` with `iam:PassedToService`.
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html>
    pub fn pass_role(role_arn: impl Into<String>, service: &'static str) -> Self {
        Self::new("iam:PassRole", role_arn).key("iam:PassedToService", service)
    }

    /// The values of a key that this check carries.
    pub fn values(&self, key: &str) -> Option<&[String]> {
        self.keys.iter().find(|(name, _)| name.eq_ignore_ascii_case(key)).map(|(_, values)| values.as_slice())
    }
}

/// How access tables look into a request.
impl<'a> AccessRequest<'a> {
    /// A member that is a string, and not the empty one.
    pub fn text(&self, member: &str) -> Option<&'a str> {
        self.input.member(member).and_then(Value::as_str).filter(|text| !text.is_empty())
    }

    /// The strings of a list.
    pub fn texts(&self, member: &str) -> Vec<&'a str> {
        self.items(member).iter().filter_map(Value::as_str).collect()
    }

    /// The items of a list; none when it is absent.
    pub fn items(&self, member: &str) -> &'a [Value] {
        match self.input.member(member) {
            Some(Value::List(items)) => items,
            _ => &[],
        }
    }

    /// Pairs of tag key and value in a list of structures: `key`/`value` (ECS) or `Key`/`Value` (IAM, EC2, ELB).
    pub fn tags(&self, member: &str) -> Vec<(&'a str, &'a str)> {
        tag_pairs(self.items(member))
    }

    /// The pairs of a map of strings: tags as CloudWatch Logs has them.
    pub fn tag_map(&self, member: &str) -> Vec<(&'a str, &'a str)> {
        match self.input.member(member) {
            Some(Value::Map(entries)) => {
                entries.iter().filter_map(|(key, value)| Some((key.as_str(), value.as_str()?))).collect()
            }
            _ => Vec::new(),
        }
    }

    /// `arn:aws:SERVICE:REGION:ACCOUNT:RESOURCE` of the caller's account and Region.
    pub fn arn(&self, service: &str, resource: impl std::fmt::Display) -> String {
        format!("arn:aws:{service}:{}:{}:{resource}", self.ctx.region, self.ctx.account)
    }

    /// The ARN of a role given by ARN or by name.
    pub fn role_arn(&self, given: &str) -> String {
        if given.starts_with("arn:") {
            given.to_owned()
        } else {
            format!("arn:aws:iam::{}:role/{given}", self.ctx.account)
        }
    }
}

/// The actions and resources of checks, for tests of access tables.
pub fn asked(checks: &[Check]) -> Vec<(&str, &str)> {
    checks.iter().map(|check| (check.action.as_ref(), check.resource.as_str())).collect()
}

/// Checks with their condition keys, for tests of access tables: `ACTION|OTHER RESOURCE KEY=VALUE KEY=VALUE,VALUE`, the keys
/// in the order of their names.
pub fn written(checks: &[Check]) -> Vec<String> {
    let line = |check: &Check| {
        let mut keys: Vec<String> =
            check.keys.iter().map(|(key, values)| format!(" {key}={}", values.join(","))).collect();
        keys.sort();
        let actions: Vec<&str> = std::iter::once(&check.action).chain(&check.or_actions).map(AsRef::as_ref).collect();
        format!("{} {}{}", actions.join("|"), check.resource, keys.concat())
    };
    checks.iter().map(line).collect()
}

/// Pairs of key and value in structures of `key`/`value` or `Key`/`Value`; an absent value is the empty one.
pub fn tag_pairs(items: &[Value]) -> Vec<(&str, &str)> {
    let of = |item: &'_ Value, low: &str, high: &str| item.member(low).or_else(|| item.member(high)).is_some();
    items
        .iter()
        .filter(|item| of(item, "key", "Key"))
        .filter_map(|item| {
            let key = item.member("key").or_else(|| item.member("Key"))?.as_str()?;
            let value = item.member("value").or_else(|| item.member("Value")).and_then(Value::as_str);
            Some((key, value.unwrap_or_default()))
        })
        .collect()
}
