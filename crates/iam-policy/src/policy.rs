//! A compiled policy.

use crate::condition::Condition;
use crate::context::Context;
use crate::decision::UnmetCondition;
use crate::json::Position;
use crate::parse::{self, Malformed};
use crate::pattern::ActionGlob;
use crate::principal::{Grant, NamedPrincipal, Principal, spared};
use crate::resource::{ArnFields, ArnPattern};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a policy is for; decides which elements it must and must not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Attached to a user, group or role.
    Identity,
    /// Attached to a resource: names principals, and needs no `Resource`.
    Resource,
    /// The trust policy of a role.
    Trust,
    /// A permissions boundary.
    Boundary,
    /// Handed over when a session is made.
    Session,
    ServiceControl,
    ResourceControl,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    Allow,
    Deny,
}

/// The language's version. Without one a policy is of the older, in which `${…}` is plain text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Version {
    V2008_10_17,
    V2012_10_17,
}

/// A policy, parsed and compiled. Clones share it.
#[derive(Clone, Debug)]
pub struct Policy(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    text: Box<str>,
    kind: Kind,
    version: Version,
    id: Option<String>,
    statements: Vec<Statement>,
}

/// One statement.
#[derive(Debug)]
pub struct Statement {
    pub(crate) sid: Option<String>,
    pub(crate) effect: Effect,
    pub(crate) principals: Principals,
    pub(crate) actions: Actions,
    pub(crate) resources: Resources,
    pub(crate) conditions: Vec<Condition>,
    pub(crate) start: Position,
    pub(crate) end: Position,
}

#[derive(Clone, Debug)]
pub(crate) enum Principals {
    /// The policy's kind has none: it applies to whom it is attached to.
    Implied,
    Named(Vec<NamedPrincipal>),
    AllBut(Vec<NamedPrincipal>),
}

/// The actions of a statement, by the service before the colon.
#[derive(Clone, Debug, Default)]
pub(crate) struct Actions {
    /// `NotAction`.
    pub all_but: bool,
    /// `*` is among them.
    pub any: bool,
    pub services: Vec<Service>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Service {
    /// In lower case; empty for `*:…`.
    pub prefix: Box<str>,
    pub any: bool,
    /// Sorted, in lower case.
    pub exact: Vec<Box<str>>,
    pub globs: Vec<ActionGlob>,
}

#[derive(Clone, Debug)]
pub(crate) enum Resources {
    /// A policy of a resource that does not name it again.
    Implied,
    Named(Vec<ArnPattern>),
    AllBut(Vec<ArnPattern>),
}

/// A request, taken apart once for all statements.
pub(crate) struct Prepared<'r> {
    service: &'r str,
    name: &'r str,
    arn: Option<ArnFields<'r>>,
    pub principal: &'r Principal<'r>,
    pub context: &'r Context,
}

impl<'r> Prepared<'r> {
    pub fn new(action: &'r str, resource: &'r str, principal: &'r Principal<'r>, context: &'r Context) -> Self {
        let (service, name) = action.split_once(':').unwrap_or(("", action));
        Self { service, name, arn: ArnFields::of(resource), principal, context }
    }
}

impl Policy {
    /// Parses and compiles. Fails with AWS's wording and the place in the text.
    pub fn parse(text: &str, kind: Kind) -> Result<Policy, Malformed> {
        let parsed = parse::parse(text, kind)?;
        Ok(Policy(Arc::new(Inner {
            text: text.into(),
            kind,
            version: parsed.version,
            id: parsed.id,
            statements: parsed.statements,
        })))
    }

    /// Managed policies must be of the current version, or they are refused with these words.
    pub const OLD_VERSION: &str = "Policy document must be version 2012-10-17 or greater.";

    pub fn text(&self) -> &str {
        &self.0.text
    }

    pub fn kind(&self) -> Kind {
        self.0.kind
    }

    pub fn version(&self) -> Version {
        self.0.version
    }

    pub fn id(&self) -> Option<&str> {
        self.0.id.as_deref()
    }

    pub fn statements(&self) -> &[Statement] {
        &self.0.statements
    }

    /// The users, roles and sessions that its statements name, by ARN or by unique id, in the order of the text.
    pub fn named_identities(&self) -> impl Iterator<Item = &str> {
        self.statements().iter().flat_map(Statement::principals).filter_map(|named| match named {
            NamedPrincipal::Arn(text) | NamedPrincipal::Id(text) => Some(text.as_str()),
            _ => None,
        })
    }

    /// Whether a statement allows actions of `service`, on whatever resources and conditions.
    pub fn allows_some_of(&self, service: &str) -> bool {
        self.statements().iter().any(|one| one.effect == Effect::Allow && one.actions.reach(service))
    }

    /// The condition keys that conditions and variables name, as they were first written: what
    /// `GetContextKeysForCustomPolicy` lists.
    pub fn condition_keys(&self) -> Vec<&str> {
        let mut keys = BTreeMap::new();
        let mut see = |key| {
            keys.entry(str::to_lowercase(key)).or_insert(key);
        };
        for statement in self.statements() {
            statement.conditions.iter().for_each(|condition| condition.keys(&mut see));
            if let Resources::Named(patterns) | Resources::AllBut(patterns) = &statement.resources {
                patterns.iter().for_each(|pattern| pattern.variables(&mut see));
            }
        }
        keys.into_values().collect()
    }
}

impl Statement {
    pub fn sid(&self) -> Option<&str> {
        self.sid.as_deref()
    }

    pub fn effect(&self) -> Effect {
        self.effect
    }

    /// Where the statement starts in the policy's text.
    pub fn start(&self) -> Position {
        self.start
    }

    /// One past where it ends.
    pub fn end(&self) -> Position {
        self.end
    }

    /// Whom the statement names, in `Principal` or `NotPrincipal`.
    pub fn principals(&self) -> &[NamedPrincipal] {
        match &self.principals {
            Principals::Implied => &[],
            Principals::Named(named) | Principals::AllBut(named) => named,
        }
    }

    /// Whether the statement applies, and how directly it names who asks.
    pub(crate) fn applies(&self, request: &Prepared<'_>) -> Option<Grant> {
        if !self.fits(request) {
            return None;
        }
        let grant = self.grant(request)?;
        self.conditions.iter().all(|condition| condition.met(request.context)).then_some(grant)
    }

    /// Whether action and resource are meant.
    pub(crate) fn fits(&self, request: &Prepared<'_>) -> bool {
        self.actions.contain(request) && self.resources.contain(request)
    }

    pub(crate) fn grant(&self, request: &Prepared<'_>) -> Option<Grant> {
        match &self.principals {
            Principals::Implied => Some(Grant::Direct),
            Principals::Named(named) => {
                let mut strongest = None;
                for one in named {
                    strongest = strongest.max(one.grants(request.principal));
                }
                strongest
            }
            Principals::AllBut(named) => {
                let excepted = match self.effect {
                    Effect::Deny => spared(named, request.principal),
                    // What an allow excepts it excepts with all that is inside.
                    Effect::Allow => named.iter().any(|one| one.grants(request.principal).is_some()),
                };
                (!excepted).then_some(Grant::Direct)
            }
        }
    }

    pub(crate) fn unmet(&self, context: &Context) -> Vec<UnmetCondition<'_>> {
        self.conditions
            .iter()
            .filter(|condition| !condition.met(context))
            .map(|condition| UnmetCondition {
                operator: &condition.operator_text,
                key: &condition.key_text,
                wanted: &condition.texts,
                had: condition.had(context).map(<[String]>::to_vec),
            })
            .collect()
    }
}

impl Actions {
    fn contain(&self, request: &Prepared<'_>) -> bool {
        let named = self.any
            || self.services.iter().any(|service| {
                (service.prefix.is_empty() || service.prefix.eq_ignore_ascii_case(request.service))
                    && service.contains(request.name)
            });
        named != self.all_but
    }
}

impl Actions {
    /// Whether some actions of the service are meant.
    fn reach(&self, service: &str) -> bool {
        let named = |one: &&Service| one.prefix.is_empty() || one.prefix.eq_ignore_ascii_case(service);
        match self.all_but {
            false => self.any || self.services.iter().any(|one| named(&one)),
            true => !(self.any || self.services.iter().any(|one| named(&one) && one.any)),
        }
    }
}

impl Service {
    fn contains(&self, name: &str) -> bool {
        let listed = || match self.exact.as_slice() {
            few if few.len() <= 8 => few.iter().any(|exact| exact.eq_ignore_ascii_case(name)),
            many => {
                let folded = |exact: &str| exact.bytes().cmp(name.bytes().map(|b| b.to_ascii_lowercase()));
                many.binary_search_by(|exact| folded(exact)).is_ok()
            }
        };
        self.any || listed() || self.globs.iter().any(|glob| glob.matches(name))
    }
}

impl Resources {
    fn contain(&self, request: &Prepared<'_>) -> bool {
        let named = |patterns: &[ArnPattern]| {
            patterns.iter().any(|pattern| pattern.matches_fields(request.arn.as_ref(), request.context))
        };
        match self {
            Resources::Implied => true,
            Resources::Named(patterns) => named(patterns),
            Resources::AllBut(patterns) => !named(patterns),
        }
    }
}
