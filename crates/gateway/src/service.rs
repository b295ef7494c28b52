//! What the gateway asks of a service.

use aws_wire::{ApiError, Operation, ServiceModel, Value};
use futures::future::BoxFuture;
use kernel::RequestCtx;
use std::sync::Arc;

/// A service behind the gateway.
pub trait Service: Send + Sync + 'static {
    fn model(&self) -> &'static ServiceModel;

    /// Actions and resource ARNs that a call touches, such as `("ecs:RunTask", "arn:aws:ecs:…:task-definition/web:1")`.
    fn access(&self, ctx: &RequestCtx, operation: &str, input: &Value) -> Vec<(String, String)>;

    /// Carries out an operation whose input satisfies the model's constraints.
    fn call(
        &self,
        ctx: Arc<RequestCtx>,
        operation: &'static Operation,
        input: Value,
    ) -> BoxFuture<'static, Result<Value, ApiError>>;
}

/// The one point that every call passes, with its action and resource.
pub trait Authorizer: Send + Sync + 'static {
    fn authorize(&self, ctx: &RequestCtx, action: &str, resource: &str) -> Result<(), ApiError>;
}
