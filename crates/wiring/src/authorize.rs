//! The one authorisation point: policies as `iam-policy` evaluates them, over what `svc-iam` knows of the caller. A node's
//! key does what a node does and nothing else.

use audit::{Denied, MissedCondition, NearMiss, Statement};
use gateway::{Authorizer, Memo};
use iam_policy::{By, Decision, Kind, Named, Policies, Policy, Request, evaluate, matching_statements, near_misses};
use kernel::access::{Check, ResourcePolicy};
use kernel::{Error, Principal, PrincipalKind, RequestCtx};
use std::sync::Arc;
use store::Reader;
use svc_iam::{Effective, Iam, Matched, NamedPolicy};

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

impl PolicyAuthorizer {
    /// Gathers everything that speaks to a question and hands it to `judge`. `Err`: it was answered with no before: where a
    /// policy of the resource cannot be read, too, except for calls that put another in its place.
    fn judge<R>(
        &self,
        reader: &dyn Reader,
        ctx: &RequestCtx,
        check: &Check,
        judge: impl FnOnce(&Request<'_>, &Policies<'_>, &Effective) -> R,
    ) -> Result<Result<R, Denied>, Error> {
        if let PrincipalKind::Node { .. } = ctx.principal.kind {
            // What a node may, it needs no policy for: nothing is left to judge.
            return Ok(Err(bare(check, "because a node's key is for what nodes do".to_owned())));
        }
        let caller = self.caller(reader, ctx)?;
        let effective = &caller.effective;
        let Some(principal) = effective.principal(&ctx.principal) else {
            return Ok(Err(bare(check, "because the caller is known to no policy".to_owned())));
        };
        if effective.refused_by_session(&ctx.principal.kind, &check.action) {
            return Ok(Err(bare(check, "because these temporary credentials cannot call it".to_owned())));
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
        let kind = if check.action.starts_with("sts:") { Kind::Trust } else { Kind::Resource };
        let compiled = |policy: &Option<ResourcePolicy>, kind| {
            let Some(policy) = policy else { return Ok(None) };
            match self.iam.policy_cache().get(&policy.document, kind) {
                Ok(compiled) => Ok(Some((policy.name.clone(), compiled))),
                Err(_) if check.repairs_policy => Ok(None),
                // What it says may be a deny.
                Err(error) => {
                    let (name, error) = (&policy.name, error.to_string());
                    Err(format!(
                        "because the resource-based policy of {name} cannot be read ({error}): set another one"
                    ))
                }
            }
        };
        let both = compiled(&check.resource_policy, kind)
            .and_then(|of_resource| Ok((of_resource, compiled(&check.enclosing_policy, Kind::Resource)?)));
        let (resource_policy, enclosing_policy) = match both {
            Ok(both) => both,
            Err(clause) => return Ok(Err(bare(check, clause))),
        };
        let identity = named(&effective.identity);
        let (boundary, session) = (effective.boundary.as_deref().map(named), effective.session.as_deref().map(named));
        let policies = Policies {
            identity: &identity,
            boundary: boundary.as_deref(),
            session: session.as_deref(),
            resource: resource_policy.as_ref().map(|found| attached_to(found, &check.resource)),
            enclosing: enclosing_policy.as_ref().map(|found| attached_to(found, &check.resource)),
            ..Policies::default()
        };
        Ok(Ok(judge(&request, &policies, effective)))
    }
}

impl Authorizer for PolicyAuthorizer {
    fn denied(&self, reader: &dyn Reader, ctx: &RequestCtx, check: &Check) -> Result<Option<Denied>, Error> {
        let Some(denied) = self.denied_one(reader, ctx, check)? else { return Ok(None) };
        for other in check.alternatives() {
            if self.denied_one(reader, ctx, &other)?.is_none() {
                return Ok(None);
            }
        }
        Ok(Some(denied))
    }

    fn encoded(&self, reader: &dyn Reader, ctx: &RequestCtx, check: &Check, denied: &Denied) -> Result<String, Error> {
        let judged = self.judge(reader, ctx, check, |request, policies, effective| {
            let statements = matching_statements(request, policies);
            let matched: Vec<Matched<'_>> = statements
                .into_iter()
                .filter_map(|(by, statement)| {
                    let policy = policy_of(policies, &by)?;
                    Some(Matched { by, effect: statement.effect(), policy })
                })
                .collect();
            let behind = (effective.behind_arn.as_str(), effective.behind_id.as_str());
            self.iam.encode_denial(ctx, check, denied.explicit, behind, Some(request), &matched)
        })?;
        Ok(judged.unwrap_or_else(|_| self.iam.encode_denial(ctx, check, denied.explicit, ("", ""), None, &[])))
    }
}

impl PolicyAuthorizer {
    /// Whether the check's own action is denied, whatever would do instead.
    fn denied_one(&self, reader: &dyn Reader, ctx: &RequestCtx, check: &Check) -> Result<Option<Denied>, Error> {
        if matches!(ctx.principal.kind, PrincipalKind::Node { .. }) && NODE_ACTIONS.contains(&check.action.as_ref()) {
            return Ok(None);
        }
        let judged = self.judge(reader, ctx, check, |request, policies, effective| {
            let decision = evaluate(request, policies);
            let (explicit, statement, misses) = match &decision {
                Decision::Allowed { .. } => return None,
                Decision::ExplicitlyDenied { by } => (true, Some(statement(by)), Vec::new()),
                Decision::ImplicitlyDenied { missing } => (false, None, near_misses(request, policies, *missing)),
            };
            Some(Denied {
                explicit,
                statement,
                near_misses: misses.into_iter().map(near_miss).collect(),
                policies: names(effective, policies),
                ..bare(check, decision.reason_clause(&check.action))
            })
        })?;
        Ok(judged.unwrap_or_else(Some))
    }
}

/// The policy that a statement is of.
fn policy_of<'a>(policies: &Policies<'a>, by: &By<'_>) -> Option<&'a Policy> {
    let of_caller = policies.identity.iter().chain(policies.boundary.into_iter().chain(policies.session).flatten());
    let mut all = of_caller.chain(&policies.resource).chain(&policies.enclosing);
    all.find(|named| named.name == by.policy && named.attached_to == by.attached_to).map(|named| named.policy)
}

fn attached_to<'a>((name, policy): &'a (String, Policy), resource: &'a str) -> Named<'a> {
    Named { name, attached_to: resource, policy }
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

fn names(effective: &Effective, policies: &Policies<'_>) -> Vec<String> {
    let bounding = effective.boundary.iter().chain(&effective.session).flatten();
    let of_caller = effective.identity.iter().chain(bounding).map(|policy| policy.name.clone());
    of_caller.chain(policies.resource.iter().chain(&policies.enclosing).map(|named| named.name.to_owned())).collect()
}

fn resource_account(resource: &str) -> Option<&str> {
    resource.strip_prefix("arn:")?.split(':').nth(3).filter(|account| !account.is_empty() && *account != "*")
}

#[cfg(test)]
mod tests {
    use super::*;
    use api_iam::{self as iam, IamApi};
    use base::{ManualClock, Region, SeededRng, Timestamp};
    use kernel::{Deps, Endpoints};
    use ports::Identities;
    use sealed::Keyring;
    use store::Store;

    const ACCOUNT: &str = "000000000000";
    const ARN: &str = "arn:aws:ecr:us-east-1:000000000000:repository/web";

    struct World {
        deps: Deps,
        iam: Arc<Iam>,
        authorizer: PolicyAuthorizer,
    }

    impl World {
        fn new() -> Self {
            let deps = Deps {
                store: Store::memory(),
                clock: Arc::new(ManualClock::new(Timestamp::from_ms(1_800_000_000_000))),
                rng: Arc::new(SeededRng::new(1)),
                endpoints: Arc::new(Endpoints {
                    api_url: "http://127.0.0.1:4566".into(),
                    api_port: 4566,
                    default_account: ACCOUNT.parse().unwrap(),
                }),
            };
            let iam = Iam::new(deps.clone(), Arc::new(Keyring::in_memory(&SeededRng::new(2))));
            Self { deps, authorizer: PolicyAuthorizer::new(iam.clone()), iam }
        }

        fn ctx(&self, principal: Principal, access_key_id: &str) -> RequestCtx {
            RequestCtx {
                account: principal.account.clone(),
                region: Region::US_EAST_1,
                request_id: "r".into(),
                principal,
                access_key_id: access_key_id.into(),
                source_ip: "127.0.0.1".parse().unwrap(),
                user_agent: None,
                now: self.deps.now(),
            }
        }

        fn root(&self) -> RequestCtx {
            let principal = Principal {
                kind: PrincipalKind::Root,
                account: ACCOUNT.parse().unwrap(),
                arn: format!("arn:aws:iam::{ACCOUNT}:root"),
                user_id: ACCOUNT.into(),
            };
            self.ctx(principal, "AKIA")
        }

        /// A user with one policy of these statements.
        async fn user(&self, name: &str, statements: &str) -> RequestCtx {
            let (root, user_name) = (self.root(), Some(name.to_owned()));
            let input = iam::CreateUserRequest { user_name: user_name.clone(), ..Default::default() };
            self.iam.create_user(&root, input).await.unwrap();
            let input = iam::PutUserPolicyRequest {
                user_name: user_name.clone(),
                policy_name: Some("p".into()),
                policy_document: Some(format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#)),
            };
            self.iam.put_user_policy(&root, input).await.unwrap();
            let made = self.iam.create_access_key(&root, iam::CreateAccessKeyRequest { user_name }).await.unwrap();
            let key = made.access_key.unwrap().access_key_id.unwrap();
            let reader = self.deps.store.read().unwrap();
            let owner = self.iam.key_owner(&reader, &key).unwrap().unwrap();
            self.ctx(owner.principal, &key)
        }

        fn denied(&self, ctx: &RequestCtx, check: &Check) -> Option<Denied> {
            self.authorizer.denied(&self.deps.store.read().unwrap(), ctx, check).unwrap()
        }
    }

    fn statement(effect: &str, action: &str) -> String {
        format!(r#"{{"Effect":"{effect}","Action":"{action}","Resource":"*"}}"#)
    }

    #[tokio::test]
    async fn any_of_several_actions_is_enough_and_a_denial_names_the_first() {
        let world = World::new();
        let check = Check::new("logs:TagResource", "*").or("logs:TagLogGroup");
        let allow = |action| statement("Allow", action);
        let (new, old, none) = (
            world.user("new", &allow("logs:TagResource")).await,
            world.user("old", &allow("logs:TagLogGroup")).await,
            world.user("none", &allow("logs:CreateLogGroup")).await,
        );
        assert_eq!((world.denied(&new, &check), world.denied(&old, &check)), (None, None));
        let denied = world.denied(&none, &check).unwrap();
        assert_eq!(denied.clause, "because no identity-based policy allows the logs:TagResource action");
        let half = [allow("logs:*"), statement("Deny", "logs:TagResource")].join(",");
        assert_eq!(world.denied(&world.user("half", &half).await, &check), None);
    }

    #[tokio::test]
    async fn a_policy_that_cannot_be_read_denies_all_but_its_replacement() {
        let world = World::new();
        let broken = || Some(ResourcePolicy { name: ARN.into(), document: "{\"Statement\":".into() });
        let allowed = world.user("allowed", &statement("Allow", "ecr:*")).await;
        let other = world.user("other", &statement("Allow", "ecs:*")).await;
        let pull = |of: fn(Check, Option<ResourcePolicy>) -> Check| of(Check::new("ecr:BatchGetImage", ARN), broken());
        for check in [pull(Check::policy), pull(Check::enclosing_policy)] {
            for who in [&world.root(), &allowed] {
                let denied = world.denied(who, &check).unwrap();
                assert!(
                    denied.clause.starts_with(&format!("because the resource-based policy of {ARN} cannot be read ("))
                );
            }
        }
        let set = Check::new("ecr:SetRepositoryPolicy", ARN).policy(broken()).repairs_policy();
        assert_eq!((world.denied(&world.root(), &set), world.denied(&allowed, &set)), (None, None));
        let denied = world.denied(&other, &set).unwrap();
        assert_eq!(denied.clause, "because no identity-based policy allows the ecr:SetRepositoryPolicy action");
    }
}
