//! The handler trait and its dispatch.

use super::model::{Reference, Service};
use super::names::{snake, trait_name, type_name};
use std::fmt::Write;

pub fn module(_service: &Service) -> String {
    "//! Generated code.\n\n// Operations without input are called with `()`.\n#[allow(clippy::unit_arg)]\nmod api;\nmod operations;\n#[rustfmt::skip]\nmod schema;\nmod shapes;\nmod values;\n\n\
     pub use api::*;\npub use operations::MODEL;\npub use shapes::*;\npub use values::*;\n"
        .into()
}

pub fn handlers(service: &Service) -> String {
    let trait_name = trait_name(&service.name);
    let kind = |reference: &Option<Reference>| reference.as_ref().map_or("()".to_owned(), |r| type_name(&r.shape));
    let mut methods = String::new();
    let mut arms = String::new();
    let mut variants = String::new();
    let mut from_names = String::new();
    let mut to_names = String::new();
    for (name, operation) in &service.operations {
        let method = snake(name);
        let (input, output) = (kind(&operation.input), kind(&operation.output));
        let variant = type_name(name);
        let _ = writeln!(variants, "{variant},");
        let _ = writeln!(from_names, "{name:?} => Op::{variant},");
        let _ = writeln!(to_names, "Op::{variant} => {name:?},");
        let _ = writeln!(
            methods,
            "fn {method}(&self, ctx: &C, input: {input}) -> impl Future<Output = Result<{output}, ApiError>> + Send;"
        );
        let _ = writeln!(
            arms,
            "{name:?} => Box::pin(async move {{ Ok(api.{method}(&ctx, FromValue::from_value(input)).await?.to_value()) }}),"
        );
    }
    format!(
        "//! The operations as a trait, and the way from an operation's name to its method.\n\n\
         use super::shapes::*;\n\
         use aws_wire::{{ApiError, FromValue, Operation, ToValue, Value}};\n\
         use std::pin::Pin;\nuse std::sync::Arc;\n\n\
         /// The built operations by name: what must be said of each of them is a `match` that the compiler finds complete.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\npub enum Op {{\n{variants}}}\n\n\
         impl Op {{\n\
         pub fn from_name(name: &str) -> Option<Self> {{ Some(match name {{\n{from_names}_ => return None,\n}}) }}\n\n\
         pub fn name(self) -> &'static str {{ match self {{\n{to_names}}} }}\n}}\n\n\
         /// Every built operation. `C` is what the gateway knows about a request.\n\
         pub trait {trait_name}<C>: Send + Sync + 'static {{\n{methods}}}\n\n\
         /// Calls the method of `operation` with the decoded and validated input, and gives the output for encoding.\n\
         pub fn dispatch<C: Send + Sync + 'static, T: {trait_name}<C>>(\n\
         api: Arc<T>, ctx: Arc<C>, operation: &'static Operation, input: Value,\n\
         ) -> Pin<Box<dyn Future<Output = Result<Value, ApiError>> + Send>> {{\n\
         match operation.name {{\n{arms}\
         other => Box::pin(async move {{ Err(ApiError::server(\"InternalFailure\", format!(\"{{other}} has no handler in this service\"))) }}),\n\
         }}\n}}\n"
    )
}
