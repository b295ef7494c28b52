//! Every service as the gateway sees it: its model, its access table, its dispatch.

use aws_wire::{ApiError, Operation, ServiceModel, Value};
use futures::future::BoxFuture;
use gateway::Service;
use kernel::access::{AccessRequest, Check};
use kernel::{Error, RequestCtx};
use std::sync::Arc;

type Access<O> = fn(&AccessRequest<'_>, O) -> Result<Vec<Check>, Error>;
type Dispatch<T> =
    fn(Arc<T>, Arc<RequestCtx>, &'static Operation, Value) -> BoxFuture<'static, Result<Value, ApiError>>;

/// A service struct bound to its generated dispatch.
pub struct Bound<T, O> {
    pub model: &'static ServiceModel,
    /// Of a built operation's name.
    pub operation: fn(&str) -> Option<O>,
    pub access: Access<O>,
    pub dispatch: Dispatch<T>,
    pub service: Arc<T>,
}

impl<T: Send + Sync + 'static, O: 'static> Service for Bound<T, O> {
    fn model(&self) -> &'static ServiceModel {
        self.model
    }

    fn access(&self, request: &AccessRequest<'_>, operation: &'static Operation) -> Result<Vec<Check>, Error> {
        let Some(operation) = (self.operation)(operation.name) else {
            return Err(Error::api("InternalFailure", format!("{} has no access entry", operation.name)));
        };
        (self.access)(request, operation)
    }

    fn call(
        &self,
        ctx: Arc<RequestCtx>,
        operation: &'static Operation,
        input: Value,
    ) -> BoxFuture<'static, Result<Value, ApiError>> {
        (self.dispatch)(self.service.clone(), ctx, operation, input)
    }
}
