//! Calls with which a service uses its service-linked role for the first time: their callers are asked for the role, too.
//! Elastic Load Balancing needs it; ECS tries to make its own and does without, and no caller of it is refused for that.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html>

use api_elbv2::Op;
use kernel::Error;
use kernel::access::{AccessRequest, Check};

/// What an operation of Elastic Load Balancing asks leave for.
pub fn elb(request: &AccessRequest<'_>, operation: Op) -> Result<Vec<Check>, Error> {
    let first = matches!(operation, Op::CreateLoadBalancer | Op::CreateTargetGroup);
    let mut checks = svc_elb::access(request, operation)?;
    if first {
        checks.extend(svc_iam::first_use(request.reader, &request.ctx.account, svc_elb::SERVICE_PRINCIPAL)?);
    }
    Ok(checks)
}
