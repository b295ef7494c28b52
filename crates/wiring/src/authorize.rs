//! The one authorisation point: policies as `iam-policy` evaluates them, over what `svc-iam` knows of the caller. A node's
//! key does what a node does and nothing else.

use audit::{Denied, MissedCondition, NearMiss, Statement};
use gateway::{Authorizer, Memo};
use iam_policy::{By, Decision, Kind, Named, Policies, Request, evaluate, near_misses};
use kernel::access::Check;
use kernel::{Error, Principal, PrincipalKind, RequestCtx};
use std::sync::Arc;
use store::Reader;
use svc_iam::{Effective, Iam, NamedPolicy};

/// What the agent and the balancer of a machine call for themselves. Images, logs and secrets of a task are asked for in its
/// execution role.
const NODE_ACTIONS: &[&str] = &[
    "ecs:RegisterContainerInstance",
    "ecs:DiscoverPollEndpoint",
    "ecs:SubmitTaskStateChange",
    "ecs:SubmitContainerStateChange",
    "ecs:SubmitAttachmentStateChanges",
    // For the tags in the metadata that a task is shown of itself.
    "ecs:ListTagsForResource",
    "sts:GetCallerIdentity",
];

/// Callers whose policies are kept at hand.
const CALLERS_MAX: usize = 1024;

/// A caller with what holds for them. Gathering it reads and parses some dozen rows.
struct Caller {
    principal: Principal,
    effective: Effective,
}

pub struct PolicyAuthorizer {
    iam: Arc<Iam>,
    /// By access key id, and the caller's own id.
    callers: Memo<(String, String), Caller>,
}

impl PolicyAuthorizer {
    pub fn new(iam: Arc<Iam>) -> Self {
        Self { iam, callers: Memo::new(CALLERS_MAX) }
    }

    /// What holds for the caller in the reader's snapshot.
    fn caller(&self, reader: &dyn Reader, ctx: &RequestCtx) -> Result<Arc<Caller>, Error> {
        let gather = |reader: &dyn Reader| -> Result<Caller, Error> {
            let effective = self.iam.effective(reader, &ctx.principal, &ctx.access_key_id)?;
            Ok(Caller { principal: ctx.principal.clone(), effective })
        };
        let key = (ctx.access_key_id.clone(), ctx.principal.user_id.clone());
        let caller = self.callers.get(reader, &key, gather)?;
        // A user whose name or path changed meanwhile is another principal with the same ids.
        if caller.principal == ctx.principal { Ok(caller) } else { gather(reader).map(Arc::new) }
    }
}

impl Authorizer for PolicyAuthorizer {
    fn denied(&self, reader: &dyn Reader, ctx: &RequestCtx, check: &Check) -> Result<Option<Denied>, Error> {
        if let PrincipalKind::Node { .. } = ctx.principal.kind {
            let allowed = NODE_ACTIONS.contains(&check.action.as_ref());
            return Ok((!allowed).then(|| bare(check, "because a node's key is for what nodes do".to_owned())));
        }
        let caller = self.caller(reader, ctx)?;
        let effective = &caller.effective;
        let Some(principal) = effective.principal(&ctx.principal) else {
            return Ok(Some(bare(check, "because the caller is known to no policy".to_owned())));
        };
        if effective.refused_by_session(&ctx.principal.kind, &check.action) {
            return Ok(Some(bare(check, "because these temporary credentials cannot call it".to_owned())));
        }
        let mut context = effective.context(ctx);
        if let Some(user_agent) = &ctx.user_agent {
            context.insert("aws:UserAgent", user_agent.clone());
        }
        let resource_account = resource_account(&check.resource);
        if let Some(account) = resource_account {
            context.insert("aws:ResourceAccount", account);
        }
        for (key, values) in &check.keys {
            context.insert_all(key, values.iter().cloned());
        }
        let request = Request {
            action: &check.action,
            resource: &check.resource,
            // What belongs to AWS itself, such as its managed policies, is everybody's to read.
            resource_account: resource_account.filter(|account| *account != "aws"),
            principal: &principal,
            context: &context,
        };
        let resource_policy = match &check.resource_policy {
            Some(policy) => {
                let kind = if check.action.starts_with("sts:") { Kind::Trust } else { Kind::Resource };
                Some((policy.name.as_str(), self.iam.policy_cache().get(&policy.document, kind)?))
            }
            None => None,
        };
        let identity = named(&effective.identity);
        let (boundary, session) = (effective.boundary.as_deref().map(named), effective.session.as_deref().map(named));
        let policies = Policies {
            identity: &identity,
            boundary: boundary.as_deref(),
            session: session.as_deref(),
            resource: resource_policy.as_ref().map(|(name, policy)| Named {
                name,
                attached_to: &check.resource,
                policy,
            }),
            ..Policies::default()
        };
        let decision = evaluate(&request, &policies);
        let (explicit, statement, misses) = match &decision {
            Decision::Allowed { .. } => return Ok(None),
            Decision::ExplicitlyDenied { by } => (true, Some(statement(by)), Vec::new()),
            Decision::ImplicitlyDenied { missing } => (false, None, near_misses(&request, &policies, *missing)),
        };
        Ok(Some(Denied {
            explicit,
            statement,
            near_misses: misses.into_iter().map(near_miss).collect(),
            policies: names(effective, check.resource_policy.as_ref().map(|policy| policy.name.as_str())),
            ..bare(check, decision.reason_clause(&check.action))
        }))
    }
}

fn named(policies: &[NamedPolicy]) -> Vec<Named<'_>> {
    policies.iter().map(NamedPolicy::named).collect()
}

fn bare(check: &Check, clause: String) -> Denied {
    Denied {
        action: check.action.to_string(),
        resource: check.resource.clone(),
        clause,
        explicit: false,
        statement: None,
        near_misses: Vec::new(),
        policies: Vec::new(),
    }
}

fn statement(by: &By<'_>) -> Statement {
    Statement {
        layer: by.layer.phrase().to_owned(),
        policy: by.policy.to_owned(),
        sid: by.sid.map(str::to_owned),
        index: by.statement,
    }
}

fn near_miss(miss: iam_policy::NearMiss<'_>) -> NearMiss {
    let missed = miss.unmet.into_iter().map(|unmet| MissedCondition {
        operator: unmet.operator.to_owned(),
        key: unmet.key.to_owned(),
        wanted: unmet.wanted.to_vec(),
        had: unmet.had,
    });
    NearMiss { statement: statement(&miss.by), missed: missed.collect() }
}

fn names(effective: &Effective, resource: Option<&str>) -> Vec<String> {
    let bounding = effective.boundary.iter().chain(&effective.session).flatten();
    let policies = effective.identity.iter().chain(bounding).map(|policy| policy.name.clone());
    policies.chain(resource.map(str::to_owned)).collect()
}

fn resource_account(resource: &str) -> Option<&str> {
    resource.strip_prefix("arn:")?.split(':').nth(3).filter(|account| !account.is_empty() && *account != "*")
}
