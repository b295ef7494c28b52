//! Every service as the gateway sees it: its model, its access table, its dispatch.

use aws_wire::{ApiError, Operation, ServiceModel, Value};
use futures::future::BoxFuture;
use gateway::Service;
use kernel::RequestCtx;
use std::sync::Arc;

type Access = fn(&RequestCtx, &str, &Value) -> Vec<(String, String)>;
type Dispatch<T> =
    fn(Arc<T>, Arc<RequestCtx>, &'static Operation, Value) -> BoxFuture<'static, Result<Value, ApiError>>;

/// A service struct bound to its generated dispatch.
pub struct Bound<T> {
    pub model: &'static ServiceModel,
    pub access: Access,
    pub dispatch: Dispatch<T>,
    pub service: Arc<T>,
}

impl<T: Send + Sync + 'static> Service for Bound<T> {
    fn model(&self) -> &'static ServiceModel {
        self.model
    }

    fn access(&self, ctx: &RequestCtx, operation: &str, input: &Value) -> Vec<(String, String)> {
        (self.access)(ctx, operation, input)
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
