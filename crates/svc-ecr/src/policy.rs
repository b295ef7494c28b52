//! What may be set as a policy: of a repository, and of the registry.

use crate::errors::invalid;
use iam_policy::{Context, Decision, Kind, Named, Policies, Policy, Principal, PrincipalKind, Request, evaluate};
use kernel::{Error, RequestCtx};
use ports::Identities;
use serde_json::Value;
use store::Reader;

/// Everything, to everybody: in place of what else a caller holds, where one policy alone is the question.
const ANYTHING: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;

/// What a policy is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    Repository,
    Registry,
}

fn refused(of: Of, why: &str) -> Error {
    let what = match of {
        Of::Repository => "repository",
        Of::Registry => "registry",
    };
    invalid(format!(
        "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Invalid {what} policy provided' ({why})"
    ))
}

/// The policy of this text. `InvalidParameterException`, in ECR's words and with the reason, for what ECR does not take: what
/// is no policy, what names other services' actions, and a `Resource` in a repository's policy or none in the registry's.
/// <https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policies.html>
/// <https://docs.aws.amazon.com/AmazonECR/latest/userguide/registry-permissions.html>
pub fn parse(of: Of, text: &str) -> Result<Policy, Error> {
    let policy = Policy::parse(text, Kind::Resource).map_err(|malformed| refused(of, &malformed.to_string()))?;
    let data: Value = serde_json::from_str(text).map_err(|error| refused(of, &error.to_string()))?;
    for (index, statement) in listed(&data["Statement"]).iter().enumerate() {
        let number = index + 1;
        let names_resources = !statement["Resource"].is_null() || !statement["NotResource"].is_null();
        match of {
            Of::Repository if names_resources => {
                return Err(refused(
                    of,
                    &format!("statement {number} names a Resource: leave it out, it is the repository"),
                ));
            }
            Of::Registry if !names_resources => {
                return Err(refused(of, &format!("statement {number} names no Resource, such as repository ARNs")));
            }
            _ => {}
        }
        let actions = listed(&statement["Action"]).iter().chain(listed(&statement["NotAction"]));
        if let Some(action) = actions.filter_map(Value::as_str).find(|action| !is_ours(action)) {
            return Err(refused(of, &format!("the action '{action}' of statement {number} is not one of ecr")));
        }
    }
    Ok(policy)
}

/// `InvalidParameterException` for a policy that names a user or role that is not there.
pub fn refuse_unknown_principals(
    identities: Option<&dyn Identities>,
    reader: &dyn Reader,
    policy: &Policy,
) -> Result<(), Error> {
    let Some(identities) = identities else { return Ok(()) };
    for named in policy.named_identities() {
        if !identities.principal_exists(reader, named)? {
            return Err(invalid(format!(
                "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'Principal not found' (there is no {named})"
            )));
        }
    }
    Ok(())
}

/// One or several.
fn listed(value: &Value) -> &[Value] {
    match value {
        Value::Null => &[],
        Value::Array(items) => items,
        one => std::slice::from_ref(one),
    }
}

fn is_ours(action: &str) -> bool {
    action == "*" || action.split_once(':').is_some_and(|(service, _)| service.eq_ignore_ascii_case("ecr"))
}

/// Refuses a repository's policy that denies its caller to set the next one.
pub fn refuse_lock_out(policy: &Policy, ctx: &RequestCtx, arn: &str) -> Result<(), Error> {
    use kernel::PrincipalKind as Kernel;
    let caller = &ctx.principal;
    let (kind, standing_arn) = match &caller.kind {
        Kernel::Root => (PrincipalKind::Root, &caller.arn),
        Kernel::User { .. } => (PrincipalKind::User { arn: &caller.arn, id: &caller.user_id }, &caller.arn),
        Kernel::AssumedRole { role_arn, role_id, .. } => {
            (PrincipalKind::RoleSession { role_arn, session_arn: &caller.arn, role_id }, role_arn)
        }
        // Whoever holds these alone is not whom the policy must not lock out.
        Kernel::FederatedUser { .. } | Kernel::Node { .. } | Kernel::Anonymous => return Ok(()),
    };
    let principal = Principal { account: caller.account.as_str(), kind };
    let mut context = Context::new();
    context
        .insert("aws:CurrentTime", ctx.now.to_rfc3339())
        .insert("aws:EpochTime", (ctx.now.as_ms() / 1000).to_string())
        .insert("aws:SourceIp", ctx.source_ip.to_string())
        .insert("aws:SecureTransport", "false")
        .insert("aws:PrincipalAccount", caller.account.to_string())
        .insert("aws:userid", caller.user_id.clone())
        .insert("aws:PrincipalArn", standing_arn.clone());
    let anything = Policy::parse(ANYTHING, Kind::Identity).map_err(|error| invalid(error.to_string()))?;
    let everything = [Named { name: "", attached_to: "", policy: &anything }];
    let policies = Policies {
        identity: &everything,
        resource: Some(Named { name: arn, attached_to: arn, policy }),
        ..Policies::default()
    };
    let request = Request {
        action: "ecr:SetRepositoryPolicy",
        resource: arn,
        resource_account: None,
        principal: &principal,
        context: &context,
    };
    match evaluate(&request, &policies) {
        Decision::ExplicitlyDenied { .. } => Err(invalid(format!(
            "Invalid parameter at 'PolicyText' failed to satisfy constraint: 'The policy would prevent {} from calling SetRepositoryPolicy on this repository again: give force to set it nevertheless'",
            caller.arn
        ))),
        _ => Ok(()),
    }
}
