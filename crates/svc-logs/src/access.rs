//! What each operation asks leave for: its action and the ARNs it touches.

use crate::convert::{group_arn, stream_arn};
use aws_wire::Value;
use kernel::RequestCtx;

/// Pairs of action (`logs:PutLogEvents`) and resource ARN, as the service authorisation reference has them.
pub fn access(ctx: &RequestCtx, operation: &str, input: &Value) -> Vec<(String, String)> {
    let text = |member: &str| input.member(member).and_then(Value::as_str);
    let group = text("logGroupName").or_else(|| text("logGroupIdentifier"));
    let resource = match (text("resourceArn"), group, text("logStreamName")) {
        (Some(arn), _, _) => arn.to_owned(),
        (None, Some(group), None) if group.starts_with("arn:") => group.to_owned(),
        (None, Some(group), stream) => {
            let group = group.rsplit(":log-group:").next().unwrap_or(group).trim_end_matches(":*");
            // Actions on streams have the stream's ARN, those on groups the group's.
            match stream {
                Some(stream) => stream_arn(&ctx.account, ctx.region, group, stream),
                None => group_arn(&ctx.account, ctx.region, group),
            }
        }
        // DescribeLogGroups is about every group.
        (None, None, _) => group_arn(&ctx.account, ctx.region, "*"),
    };
    vec![(format!("logs:{operation}"), resource)]
}
