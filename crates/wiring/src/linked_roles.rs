//! Calls with which a service uses its service-linked role for the first time.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create-service-linked-role.html>
//!
//! Elastic Load Balancing needs its role: callers are asked for it, too, and it is made with what they ask for. ECS tries to
//! make its own, as whoever creates a cluster, and does without where that one may not.
//! <https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html>

use crate::authorize::PolicyAuthorizer;
use api_elbv2::Op;
use aws_wire::{ApiError, Operation, ServiceModel, Value};
use futures::future::BoxFuture;
use gateway::{Authorizer, Service};
use kernel::access::{AccessRequest, Check};
use kernel::{Error, RequestCtx};
use ports::LinkedRoles;
use std::sync::Arc;
use store::Store;
use svc_iam::{Iam, first_use};

/// What an operation of Elastic Load Balancing asks leave for.
pub fn elb(request: &AccessRequest<'_>, operation: Op) -> Result<Vec<Check>, Error> {
    let first = matches!(operation, Op::CreateLoadBalancer | Op::CreateTargetGroup);
    let mut checks = svc_elb::access(request, operation)?;
    if first {
        checks.extend(first_use(request.reader, &request.ctx.account, svc_elb::SERVICE_PRINCIPAL)?);
    }
    Ok(checks)
}

const ECS_PRINCIPAL: &str = "ecs.amazonaws.com";

/// ECS, which tries to make its role before it makes a cluster.
pub struct AttemptingEcs {
    pub ecs: Arc<dyn Service>,
    pub role: Arc<EcsRole>,
}

pub struct EcsRole {
    pub store: Store,
    pub iam: Arc<Iam>,
    pub authorizer: Arc<PolicyAuthorizer>,
}

impl EcsRole {
    /// Makes the role if it is not there and the caller may.
    async fn attempt(&self, ctx: &RequestCtx) -> Result<(), Error> {
        {
            let reader = self.store.read()?;
            let Some(check) = first_use(&reader, &ctx.account, ECS_PRINCIPAL)? else { return Ok(()) };
            if self.authorizer.denied(&reader, ctx, &check)?.is_some() {
                return Ok(());
            }
        }
        self.store.transact(|txn| self.iam.ensure_linked_role(txn, &ctx.account, ECS_PRINCIPAL, ctx.now)).await
    }
}

impl Service for AttemptingEcs {
    fn model(&self) -> &'static ServiceModel {
        self.ecs.model()
    }

    fn access(&self, request: &AccessRequest<'_>, operation: &'static Operation) -> Result<Vec<Check>, Error> {
        self.ecs.access(request, operation)
    }

    fn call(
        &self,
        ctx: Arc<RequestCtx>,
        operation: &'static Operation,
        input: Value,
    ) -> BoxFuture<'static, Result<Value, ApiError>> {
        let made = self.ecs.call(ctx.clone(), operation, input);
        if operation.name != "CreateCluster" {
            return made;
        }
        let role = self.role.clone();
        Box::pin(async move {
            if let Err(error) = role.attempt(&ctx).await {
                tracing::warn!(%error, "the service-linked role of ECS was not made");
            }
            made.await
        })
    }
}
