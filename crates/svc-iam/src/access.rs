//! What each operation asks leave for: its action and the ARNs it touches.

use aws_wire::Value;
use kernel::RequestCtx;

/// Pairs of action (`iam:CreateUser`) and resource ARN, or `*` where the action has no resources. `operation` is unique over IAM and STS.
///
/// Users and roles are named without their path, which only the stored row knows.
pub fn access(ctx: &RequestCtx, operation: &str, input: &Value) -> Vec<(String, String)> {
    let text = |member: &str| input.member(member).and_then(Value::as_str);
    let account = &ctx.account;
    match operation {
        // AWS lets every authenticated caller ask who it is.
        "GetCallerIdentity" => return Vec::new(),
        "AssumeRole" => {
            return vec![("sts:AssumeRole".to_owned(), text("RoleArn").unwrap_or("*").to_owned())];
        }
        _ => {}
    }
    let resource = if let Some(arn) = text("PolicyArn").filter(|_| !operation.contains("tach")) {
        arn.to_owned()
    } else if let Some(name) = text("RoleName") {
        format!("arn:aws:iam::{account}:role/{name}")
    } else if let Some(name) = text("UserName") {
        format!("arn:aws:iam::{account}:user/{name}")
    } else if let Some(name) = text("PolicyName") {
        let path = text("Path").unwrap_or("/");
        format!("arn:aws:iam::{account}:policy{path}{name}")
    } else if operation.contains("AccessKey") || operation == "GetUser" {
        // Without a user's name it is about the caller.
        ctx.principal.arn.clone()
    } else {
        "*".to_owned()
    };
    vec![(format!("iam:{operation}"), resource)]
}
