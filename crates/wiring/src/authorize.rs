//! The one authorisation point of this release. The policy engine takes its place; what is decided here already is that a
//! node's key does what a node does and nothing else.

use aws_wire::ApiError;
use gateway::Authorizer;
use kernel::{PrincipalKind, RequestCtx};

/// What the agent and the balancer of a machine call.
const NODE_ACTIONS: &[&str] = &[
    "ecs:RegisterContainerInstance",
    "ecs:DiscoverPollEndpoint",
    "ecs:SubmitTaskStateChange",
    "ecs:SubmitContainerStateChange",
    "ecs:SubmitAttachmentStateChanges",
    "ecr:GetAuthorizationToken",
    "ecr:BatchCheckLayerAvailability",
    "ecr:GetDownloadUrlForLayer",
    "ecr:BatchGetImage",
    "logs:CreateLogGroup",
    "logs:CreateLogStream",
    "logs:PutLogEvents",
    "sts:GetCallerIdentity",
];

pub struct AccountAuthorizer;

impl Authorizer for AccountAuthorizer {
    fn authorize(&self, ctx: &RequestCtx, action: &str, resource: &str) -> Result<(), ApiError> {
        let allowed = match ctx.principal.kind {
            PrincipalKind::Root | PrincipalKind::User { .. } | PrincipalKind::AssumedRole { .. } => {
                // Resources of another account need a resource policy, which only the engine can read.
                resource_account(resource).is_none_or(|account| account == ctx.account.as_str() || account == "aws")
            }
            PrincipalKind::Node { .. } => NODE_ACTIONS.contains(&action),
        };
        if allowed {
            return Ok(());
        }
        Err(ApiError::new(
            "AccessDeniedException",
            format!("User: {} is not authorized to perform: {action} on resource: {resource}", ctx.principal.arn),
        )
        .status(403))
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
            now: Timestamp(0),
        }
    }

    #[test]
    fn a_nodes_key_does_what_a_node_does() {
        let node = ctx(PrincipalKind::Node { node_name: "local".into() });
        assert!(AccountAuthorizer.authorize(&node, "ecs:SubmitTaskStateChange", "*").is_ok());
        let refused = AccountAuthorizer.authorize(&node, "ecs:RunTask", "*").unwrap_err();
        assert_eq!(refused.resolved_status(None), 403);
        assert!(refused.message.contains("not authorized to perform: ecs:RunTask"));
    }

    #[test]
    fn another_accounts_resources_are_out_of_reach() {
        let root = ctx(PrincipalKind::Root);
        assert!(
            AccountAuthorizer.authorize(&root, "ecs:RunTask", "arn:aws:ecs:us-east-1:000000000000:cluster/c").is_ok()
        );
        assert!(
            AccountAuthorizer.authorize(&root, "ecs:RunTask", "arn:aws:ecs:us-east-1:111111111111:cluster/c").is_err()
        );
        assert!(AccountAuthorizer.authorize(&root, "iam:GetPolicy", "arn:aws:iam::aws:policy/ReadOnlyAccess").is_ok());
    }
}
