//! What a caller who may not do something is told.

use crate::Denial;
use aws_wire::{ApiError, Protocol, ServiceModel};
use kernel::RequestCtx;
use kernel::access::Check;

/// AWS's sentence, with the code that the service's protocol has for it.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html>
pub fn error(model: &ServiceModel, ctx: &RequestCtx, check: &Check, denial: &Denial) -> ApiError {
    let sentence = format!(
        "User: {} is not authorized to perform: {} on resource: {} {}",
        ctx.principal.arn, check.action, check.resource, denial.clause
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
