//! What each operation asks leave for: its action and the ARNs it touches.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementiam.html>

use kernel::Error;
use kernel::access::{AccessRequest, Check};

/// What an operation of STS asks leave for.
pub fn sts(request: &AccessRequest<'_>, operation: api_sts::Op) -> Result<Vec<Check>, Error> {
    Ok(match operation {
        // AWS lets every authenticated caller ask who it is.
        api_sts::Op::GetCallerIdentity => Vec::new(),
        // Asked with the role's trust policy, by the handler.
        api_sts::Op::AssumeRole => {
            vec![Check::new("sts:AssumeRole", request.text("RoleArn").unwrap_or("*"))]
        }
    })
}

/// What an operation of IAM asks leave for.
///
/// Users and roles are named without their path, which only the stored row knows.
pub fn iam(request: &AccessRequest<'_>, operation: api_iam::Op) -> Result<Vec<Check>, Error> {
    let (name, account) = (operation.name(), &request.ctx.account);
    let resource = if let Some(arn) = request.text("PolicyArn").filter(|_| !name.contains("tach")) {
        arn.to_owned()
    } else if let Some(role) = request.text("RoleName") {
        format!("arn:aws:iam::{account}:role/{role}")
    } else if let Some(user) = request.text("UserName") {
        format!("arn:aws:iam::{account}:user/{user}")
    } else if let Some(policy) = request.text("PolicyName") {
        format!("arn:aws:iam::{account}:policy{}{policy}", request.text("Path").unwrap_or("/"))
    } else if name.contains("AccessKey") || name == "GetUser" {
        // Without a user's name it is about the caller.
        request.ctx.principal.arn.clone()
    } else {
        "*".to_owned()
    };
    Ok(vec![Check::new(format!("iam:{name}"), resource)])
}
