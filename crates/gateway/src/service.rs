//! What the gateway asks of a service.

use audit::Denied;
use aws_wire::{ApiError, Operation, ServiceModel, Value};
use futures::future::BoxFuture;
use kernel::access::{AccessRequest, Check};
use kernel::{Error, RequestCtx};
use std::sync::Arc;
use store::Reader;

/// A service behind the gateway.
pub trait Service: Send + Sync + 'static {
    fn model(&self) -> &'static ServiceModel;

    /// What a call asks leave for, such as `ecs:RunTask` on `arn:aws:ecs:…:task-definition/web:1`.
    fn access(&self, request: &AccessRequest<'_>, operation: &'static Operation) -> Result<Vec<Check>, Error>;

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
    /// `Ok(None)`: allowed.
    fn denied(&self, reader: &dyn Reader, ctx: &RequestCtx, check: &Check) -> Result<Option<Denied>, Error>;

    /// Everything about a denial, sealed: what `sts:DecodeAuthorizationMessage` opens.
    fn encoded(&self, reader: &dyn Reader, ctx: &RequestCtx, check: &Check, denied: &Denied) -> Result<String, Error>;
}
