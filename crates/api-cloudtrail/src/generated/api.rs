// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The operations as a trait, and the way from an operation's name to its method.

use super::shapes::*;
use aws_wire::{ApiError, FromValue, Operation, ToValue, Value};
use std::pin::Pin;
use std::sync::Arc;

/// The built operations by name: what must be said of each of them is a `match` that the compiler finds complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    LookupEvents,
}

impl Op {
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "LookupEvents" => Op::LookupEvents,
            _ => return None,
        })
    }

    pub fn name(self) -> &'static str {
        match self {
            Op::LookupEvents => "LookupEvents",
        }
    }
}

/// Every built operation. `C` is what the gateway knows about a request.
pub trait CloudtrailApi<C>: Send + Sync + 'static {
    fn lookup_events(
        &self,
        ctx: &C,
        input: LookupEventsRequest,
    ) -> impl Future<Output = Result<LookupEventsResponse, ApiError>> + Send;
}

/// Calls the method of `operation` with the decoded and validated input, and gives the output for encoding.
pub fn dispatch<C: Send + Sync + 'static, T: CloudtrailApi<C>>(
    api: Arc<T>,
    ctx: Arc<C>,
    operation: &'static Operation,
    input: Value,
) -> Pin<Box<dyn Future<Output = Result<Value, ApiError>> + Send>> {
    match operation.name {
        "LookupEvents" => {
            Box::pin(async move { Ok(api.lookup_events(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        other => Box::pin(async move {
            Err(ApiError::server("InternalFailure", format!("{other} has no handler in this service")))
        }),
    }
}
