//! What a caller who may not do something is told.

use audit::Denied;
use aws_wire::{ApiError, Protocol, ServiceModel};
use kernel::RequestCtx;

/// AWS's sentence on who may not do what, and why.
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html>
pub fn sentence(ctx: &RequestCtx, denied: &Denied) -> String {
    format!(
        "User: {} is not authorized to perform: {} on resource: {} {}",
        ctx.principal.arn, denied.action, denied.resource, denied.clause
    )
}

/// Whether errors of the service carry the whole of a denial, sealed, for `sts:DecodeAuthorizationMessage` to open: EC2's.
pub fn is_encoded(model: &ServiceModel) -> bool {
    model.protocol == Protocol::Ec2Query
}

/// The sentence, with the code that the service's protocol has for it. `encoded`: what [`is_encoded`] asks for.
pub fn error(model: &ServiceModel, ctx: &RequestCtx, denied: &Denied, encoded: Option<&str>) -> ApiError {
    let sentence = sentence(ctx, denied);
    let (code, message) = match model.protocol {
        Protocol::AwsJson1_0 | Protocol::AwsJson1_1 => ("AccessDeniedException", sentence),
        Protocol::AwsQuery => ("AccessDenied", sentence),
        Protocol::Ec2Query => {
            let mut message = format!("You are not authorized to perform this operation. {sentence}");
            if let Some(encoded) = encoded {
                message.push_str(". Encoded authorization failure message: ");
                message.push_str(encoded);
            }
            ("UnauthorizedOperation", message)
        }
    };
    // IAM and EC2 answer 403, JSON services 400.
    let status = if matches!(model.protocol, Protocol::AwsJson1_0 | Protocol::AwsJson1_1) { 400 } else { 403 };
    ApiError::new(code, message).status(status)
}
