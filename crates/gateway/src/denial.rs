//! What a caller who may not do something is told.

use audit::Denied;
use aws_wire::{ApiError, Protocol, ServiceModel};
use kernel::RequestCtx;

/// AWS's sentence, with the code that the service's protocol has for it.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html>
pub fn error(model: &ServiceModel, ctx: &RequestCtx, denied: &Denied) -> ApiError {
    let sentence = format!(
        "User: {} is not authorized to perform: {} on resource: {} {}",
        ctx.principal.arn, denied.action, denied.resource, denied.clause
    );
    let (code, message) = match model.protocol {
        Protocol::AwsJson1_0 | Protocol::AwsJson1_1 => ("AccessDeniedException", sentence),
        Protocol::AwsQuery => ("AccessDenied", sentence),
        Protocol::Ec2Query => {
            ("UnauthorizedOperation", format!("You are not authorized to perform this operation. {sentence}"))
        }
    };
    // IAM and EC2 answer 403, JSON services 400.
    let status = if matches!(model.protocol, Protocol::AwsJson1_0 | Protocol::AwsJson1_1) { 400 } else { 403 };
    ApiError::new(code, message).status(status)
}
