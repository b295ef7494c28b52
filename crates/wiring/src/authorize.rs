//! The one authorisation point of this release. The policy engine takes its place; what is decided here already is that a
//! node's key does what a node does and nothing else.

use audit::Denied;
use gateway::Authorizer;
use kernel::access::Check;
use kernel::{Error, PrincipalKind, RequestCtx};
use store::Reader;

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

pub struct AccountAuthorizer;

impl Authorizer for AccountAuthorizer {
    fn denied(&self, _reader: &dyn Reader, ctx: &RequestCtx, check: &Check) -> Result<Option<Denied>, Error> {
        let (action, resource) = (check.action.as_ref(), check.resource.as_str());
        let allowed = match ctx.principal.kind {
            PrincipalKind::Root
            | PrincipalKind::User { .. }
            | PrincipalKind::AssumedRole { .. }
            | PrincipalKind::FederatedUser { .. } => {
                // Resources of another account need a resource policy, which only the engine can read.
                resource_account(resource).is_none_or(|account| account == ctx.account.as_str() || account == "aws")
            }
            PrincipalKind::Anonymous => false,
            PrincipalKind::Node { .. } => NODE_ACTIONS.contains(&action),
        };
        Ok((!allowed).then(|| Denied {
            action: action.to_owned(),
            resource: resource.to_owned(),
            clause: format!("because no identity-based policy allows the {action} action"),
            explicit: false,
            statement: None,
            near_misses: Vec::new(),
            policies: Vec::new(),
        }))
    }
}

fn resource_account(resource: &str) -> Option<&str> {
    resource.strip_prefix("arn:")?.split(':').nth(3).filter(|account| !account.is_empty() && *account != "*")
}

#[cfg(test)]
mod tests {
    use super::*;
    use base::{Region, Timestamp};
    use kernel::Principal;
    use store::Store;

    fn ctx(kind: PrincipalKind) -> RequestCtx {
        RequestCtx {
            account: "000000000000".parse().unwrap(),
            region: Region::US_EAST_1,
            request_id: "r".into(),
            principal: Principal {
                kind,
                account: "000000000000".parse().unwrap(),
                arn: "arn:aws:iam::000000000000:user/x".into(),
                user_id: "AIDA".into(),
            },
            access_key_id: "AKIA".into(),
            source_ip: [127, 0, 0, 1].into(),
            user_agent: None,
            now: Timestamp(0),
        }
    }

    fn allowed(kind: PrincipalKind, action: &'static str, resource: &str) -> bool {
        let store = Store::memory();
        let reader = store.read().unwrap();
        AccountAuthorizer.denied(&reader, &ctx(kind), &Check::new(action, resource)).unwrap().is_none()
    }

    #[test]
    fn a_nodes_key_does_what_a_node_does() {
        let node = || PrincipalKind::Node { node_name: "local".into() };
        assert!(allowed(node(), "ecs:SubmitTaskStateChange", "*"));
        assert!(!allowed(node(), "ecs:RunTask", "*"));
        assert!(!allowed(node(), "ecr:GetAuthorizationToken", "*") && !allowed(node(), "logs:PutLogEvents", "*"));
    }

    #[test]
    fn another_accounts_resources_are_out_of_reach() {
        assert!(allowed(PrincipalKind::Root, "ecs:RunTask", "arn:aws:ecs:us-east-1:000000000000:cluster/c"));
        assert!(!allowed(PrincipalKind::Root, "ecs:RunTask", "arn:aws:ecs:us-east-1:111111111111:cluster/c"));
        assert!(allowed(PrincipalKind::Root, "iam:GetPolicy", "arn:aws:iam::aws:policy/ReadOnlyAccess"));
    }
}
