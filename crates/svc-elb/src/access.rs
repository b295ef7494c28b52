//! What each operation asks leave for: its action and the ARNs it touches.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awselasticloadbalancingv2.html>

use aws_wire::Value;
use kernel::RequestCtx;

/// Pairs of action (`elasticloadbalancing:CreateListener`) and resource ARN, or `*` where the action has no resources.
pub fn access(ctx: &RequestCtx, operation: &str, input: &Value) -> Vec<(String, String)> {
    let text = |member: &str| input.member(member).and_then(Value::as_str);
    let texts = |member: &str| -> Vec<String> {
        match input.member(member) {
            Some(Value::List(items)) => items.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            _ => Vec::new(),
        }
    };
    let named = |kind: &str| {
        let name = text("Name").unwrap_or("*");
        format!("arn:aws:elasticloadbalancing:{}:{}:{kind}/{name}/*", ctx.region, ctx.account)
    };
    let resources: Vec<String> = match operation {
        // The describing actions have no resources.
        _ if operation.starts_with("Describe") => Vec::new(),
        "CreateLoadBalancer" => vec![named("loadbalancer/app")],
        "CreateTargetGroup" => vec![named("targetgroup")],
        "AddTags" | "RemoveTags" => texts("ResourceArns"),
        "SetRulePriorities" => match input.member("RulePriorities") {
            Some(Value::List(pairs)) => {
                pairs.iter().filter_map(|pair| pair.member("RuleArn")?.as_str().map(str::to_owned)).collect()
            }
            _ => Vec::new(),
        },
        "CreateListener" => text("LoadBalancerArn").map(str::to_owned).into_iter().collect(),
        _ => ["RuleArn", "ListenerArn", "LoadBalancerArn", "TargetGroupArn"]
            .iter()
            .find_map(|member| text(member))
            .map(str::to_owned)
            .into_iter()
            .collect(),
    };
    let resources = if resources.is_empty() { vec!["*".to_owned()] } else { resources };
    let mut asked: Vec<_> =
        resources.iter().map(|arn| (format!("elasticloadbalancing:{operation}"), arn.clone())).collect();
    if operation.starts_with("Create") && matches!(input.member("Tags"), Some(Value::List(tags)) if !tags.is_empty()) {
        asked.extend(resources.into_iter().map(|arn| ("elasticloadbalancing:AddTags".to_owned(), arn)));
    }
    asked
}
