//! What each operation asks leave for: its action and the ARNs it touches.

use crate::names::repository_arn;
use aws_wire::Value;
use kernel::RequestCtx;

/// Pairs of action (`ecr:PutImage`) and resource ARN, as the service authorisation reference has them.
pub fn access(ctx: &RequestCtx, operation: &str, input: &Value) -> Vec<(String, String)> {
    let text = |member: &str| input.member(member).and_then(Value::as_str);
    let account = text("registryId").and_then(|id| id.parse().ok()).unwrap_or_else(|| ctx.account.clone());
    let arn = |name: &str| repository_arn(&account, ctx.region, name);
    let action = format!("ecr:{operation}");
    match operation {
        // About the registry as a whole.
        "GetAuthorizationToken" | "DescribeRegistry" | "GetRegistryPolicy" => return vec![(action, "*".to_owned())],
        "DescribeRepositories" => {
            if let Some(Value::List(names)) = input.member("repositoryNames")
                && !names.is_empty()
            {
                return names.iter().filter_map(Value::as_str).map(|n| (action.clone(), arn(n))).collect();
            }
            return vec![(action, arn("*"))];
        }
        _ => {}
    }
    let resource = match (text("resourceArn"), text("repositoryName")) {
        (Some(arn), _) => arn.to_owned(),
        (None, Some(name)) => arn(name),
        (None, None) => arn("*"),
    };
    let mut asked = vec![(action, resource.clone())];
    if operation == "CreateRepository" && matches!(input.member("tags"), Some(Value::List(tags)) if !tags.is_empty()) {
        asked.push(("ecr:TagResource".to_owned(), resource));
    }
    asked
}
