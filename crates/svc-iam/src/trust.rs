//! Whom a role's trust policy lets in.

use crate::Iam;
use crate::model::RoleRow;
use base::AccountId;
use iam_policy::{Context, Decision, Kind, Named, Policies, Policy, Principal, Request, evaluate};
use kernel::Error;
use std::sync::OnceLock;

/// In place of the caller's own policies, which the gateway asked before: the trust policy alone is the question here.
const ANYTHING: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

fn anything() -> Result<&'static Policy, Error> {
    static POLICY: OnceLock<Policy> = OnceLock::new();
    match POLICY.get() {
        Some(policy) => Ok(policy),
        None => {
            let policy = Policy::parse(ANYTHING, Kind::Identity).map_err(crate::errors::malformed)?;
            Ok(POLICY.get_or_init(|| policy))
        }
    }
}

/// `Ok(None)`: the trust policy allows every one of `actions`. Else the first that it does not, with the end of AWS's sentence.
pub fn refusal(
    iam: &Iam,
    account: &AccountId,
    role: &RoleRow,
    principal: &Principal<'_>,
    context: &Context,
    actions: &[&'static str],
) -> Result<Option<(&'static str, String)>, Error> {
    let arn = role.arn(account);
    let trust = iam.policies.get(&role.trust_policy, Kind::Trust)?;
    let anything = [Named { name: "", attached_to: "", policy: anything()? }];
    let policies = Policies {
        identity: &anything,
        // Session policies and boundaries were asked before, too; without any, a federated user is let in by nothing.
        session: Some(&anything),
        resource: Some(Named { name: &role.role_name, attached_to: &arn, policy: &trust }),
        ..Policies::default()
    };
    for action in actions {
        let request = Request { action, resource: &arn, resource_account: Some(account.as_str()), principal, context };
        match evaluate(&request, &policies) {
            Decision::Allowed { .. } => {}
            denied => return Ok(Some((action, denied.reason_clause(action)))),
        }
    }
    Ok(None)
}
