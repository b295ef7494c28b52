//! A gate that judges by policies, as the gateway's does.

use super::Keys;
use base::{Clock, ManualClock, Region};
use iam_policy::{Context, Decision, Kind, Named, Policies, Policy, Request, evaluate};
use kernel::access::Check;
use kernel::gate::{Arrival, Gate, Passage};
use kernel::{Error, PrincipalKind, RequestCtx};
use ports::Identities;
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use store::Reader;

/// What the trail would say of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    pub event_name: String,
    pub caller: Option<String>,
    /// Actions and resources.
    pub asked: Vec<(String, String)>,
    pub error: Option<String>,
}

pub struct TestGate {
    state: Arc<State>,
}

struct State {
    keys: Arc<Keys>,
    clock: Arc<ManualClock>,
    /// Identity policies by the ARN of whom they are attached to.
    policies: Mutex<HashMap<String, Policy>>,
    ended: Mutex<Vec<Ended>>,
}

impl TestGate {
    pub fn new(keys: Arc<Keys>, clock: Arc<ManualClock>) -> Self {
        let (policies, ended) = (Mutex::default(), Mutex::default());
        Self { state: Arc::new(State { keys, clock, policies, ended }) }
    }

    /// Attaches a policy of these statements, in place of what was.
    pub fn give(&self, arn: &str, statements: &str) {
        let text = format!(r#"{{"Version":"2012-10-17","Statement":[{statements}]}}"#);
        match statements.is_empty() {
            true => self.state.policies.lock().unwrap().remove(arn),
            false => {
                let policy = Policy::parse(&text, Kind::Identity).unwrap();
                self.state.policies.lock().unwrap().insert(arn.to_owned(), policy)
            }
        };
    }

    /// The requests that ended since the last look.
    pub fn ended(&self) -> Vec<Ended> {
        std::mem::take(&mut self.state.ended.lock().unwrap())
    }
}

impl Gate for TestGate {
    fn arrive(&self, arrival: Arrival) -> Box<dyn Passage> {
        assert_eq!(arrival.event_source, "ecr.amazonaws.com");
        Box::new(Visit { state: self.state.clone(), caller: None, asked: Vec::new() })
    }
}

struct Visit {
    state: Arc<State>,
    caller: Option<String>,
    asked: Vec<(String, String)>,
}

impl Passage for Visit {
    fn request_id(&self) -> &str {
        "request"
    }

    fn identify(
        &mut self,
        reader: &dyn Reader,
        access_key_id: &str,
        region: Region,
    ) -> Result<Option<RequestCtx>, Error> {
        let owner = self.state.keys.key_owner(reader, access_key_id)?.filter(|owner| owner.active);
        Ok(owner.map(|owner| {
            self.caller = Some(owner.principal.arn.clone());
            RequestCtx {
                account: owner.principal.account.clone(),
                region,
                request_id: "request".into(),
                principal: owner.principal,
                access_key_id: access_key_id.to_owned(),
                source_ip: "127.0.0.1".parse().unwrap(),
                user_agent: None,
                now: self.state.clock.now(),
            }
        }))
    }

    fn refused(&mut self, _: &dyn Reader, ctx: &RequestCtx, check: Check) -> Result<Option<String>, Error> {
        self.asked.push((check.action.to_string(), check.resource.clone()));
        let kind = match &ctx.principal.kind {
            PrincipalKind::User { .. } => {
                iam_policy::PrincipalKind::User { arn: &ctx.principal.arn, id: &ctx.principal.user_id }
            }
            _ => iam_policy::PrincipalKind::Root,
        };
        let principal = iam_policy::Principal { account: ctx.account.as_str(), kind };
        let policies = self.state.policies.lock().unwrap();
        let own = policies.get(&ctx.principal.arn);
        let identity: Vec<Named<'_>> =
            own.iter().map(|policy| Named { name: "own", attached_to: &ctx.principal.arn, policy }).collect();
        let compiled = |policy: &Option<kernel::access::ResourcePolicy>| {
            policy.as_ref().map(|policy| Policy::parse(&policy.document, Kind::Resource).unwrap())
        };
        let (resource, enclosing) = (compiled(&check.resource_policy), compiled(&check.enclosing_policy));
        let named = |policy| Named { name: "resource", attached_to: &check.resource, policy };
        let mut context = Context::new();
        context.insert("aws:PrincipalArn", ctx.principal.arn.clone());
        for (key, values) in &check.keys {
            context.insert_all(key, values.iter().cloned());
        }
        let decision = evaluate(
            &Request {
                action: &check.action,
                resource: &check.resource,
                resource_account: check.resource.split(':').nth(4),
                principal: &principal,
                context: &context,
            },
            &Policies {
                identity: &identity,
                resource: resource.as_ref().map(named),
                enclosing: enclosing.as_ref().map(named),
                ..Policies::default()
            },
        );
        Ok(match decision {
            Decision::Allowed { .. } => None,
            denied => Some(format!(
                "User: {} is not authorized to perform: {} on resource: {} {}",
                ctx.principal.arn,
                check.action,
                check.resource,
                denied.reason_clause(&check.action)
            )),
        })
    }

    fn may(&mut self, reader: &dyn Reader, ctx: &RequestCtx, check: Check) -> Result<bool, Error> {
        Ok(self.refused(reader, ctx, check)?.is_none())
    }

    fn end(self: Box<Self>, event_name: &str, error: Option<(&str, &str)>) {
        let ended = Ended {
            event_name: event_name.to_owned(),
            caller: self.caller,
            asked: self.asked,
            error: error.map(|(code, message)| format!("{code}: {message}")),
        };
        self.state.ended.lock().unwrap().push(ended);
    }
}
