// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The operations as a trait, and the way from an operation's name to its method.

use super::shapes::*;
use aws_wire::{ApiError, FromValue, Operation, ToValue, Value};
use std::pin::Pin;
use std::sync::Arc;

/// The built operations by name: what must be said of each of them is a `match` that the compiler finds complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    AddTagsToResource,
    DeleteParameter,
    DeleteParameters,
    DescribeParameters,
    GetParameter,
    GetParameterHistory,
    GetParameters,
    GetParametersByPath,
    LabelParameterVersion,
    ListTagsForResource,
    PutParameter,
    RemoveTagsFromResource,
    UnlabelParameterVersion,
}

impl Op {
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "AddTagsToResource" => Op::AddTagsToResource,
            "DeleteParameter" => Op::DeleteParameter,
            "DeleteParameters" => Op::DeleteParameters,
            "DescribeParameters" => Op::DescribeParameters,
            "GetParameter" => Op::GetParameter,
            "GetParameterHistory" => Op::GetParameterHistory,
            "GetParameters" => Op::GetParameters,
            "GetParametersByPath" => Op::GetParametersByPath,
            "LabelParameterVersion" => Op::LabelParameterVersion,
            "ListTagsForResource" => Op::ListTagsForResource,
            "PutParameter" => Op::PutParameter,
            "RemoveTagsFromResource" => Op::RemoveTagsFromResource,
            "UnlabelParameterVersion" => Op::UnlabelParameterVersion,
            _ => return None,
        })
    }

    pub fn name(self) -> &'static str {
        match self {
            Op::AddTagsToResource => "AddTagsToResource",
            Op::DeleteParameter => "DeleteParameter",
            Op::DeleteParameters => "DeleteParameters",
            Op::DescribeParameters => "DescribeParameters",
            Op::GetParameter => "GetParameter",
            Op::GetParameterHistory => "GetParameterHistory",
            Op::GetParameters => "GetParameters",
            Op::GetParametersByPath => "GetParametersByPath",
            Op::LabelParameterVersion => "LabelParameterVersion",
            Op::ListTagsForResource => "ListTagsForResource",
            Op::PutParameter => "PutParameter",
            Op::RemoveTagsFromResource => "RemoveTagsFromResource",
            Op::UnlabelParameterVersion => "UnlabelParameterVersion",
        }
    }
}

/// Every built operation. `C` is what the gateway knows about a request.
pub trait SsmApi<C>: Send + Sync + 'static {
    fn add_tags_to_resource(
        &self,
        ctx: &C,
        input: AddTagsToResourceRequest,
    ) -> impl Future<Output = Result<AddTagsToResourceResult, ApiError>> + Send;
    fn delete_parameter(
        &self,
        ctx: &C,
        input: DeleteParameterRequest,
    ) -> impl Future<Output = Result<DeleteParameterResult, ApiError>> + Send;
    fn delete_parameters(
        &self,
        ctx: &C,
        input: DeleteParametersRequest,
    ) -> impl Future<Output = Result<DeleteParametersResult, ApiError>> + Send;
    fn describe_parameters(
        &self,
        ctx: &C,
        input: DescribeParametersRequest,
    ) -> impl Future<Output = Result<DescribeParametersResult, ApiError>> + Send;
    fn get_parameter(
        &self,
        ctx: &C,
        input: GetParameterRequest,
    ) -> impl Future<Output = Result<GetParameterResult, ApiError>> + Send;
    fn get_parameter_history(
        &self,
        ctx: &C,
        input: GetParameterHistoryRequest,
    ) -> impl Future<Output = Result<GetParameterHistoryResult, ApiError>> + Send;
    fn get_parameters(
        &self,
        ctx: &C,
        input: GetParametersRequest,
    ) -> impl Future<Output = Result<GetParametersResult, ApiError>> + Send;
    fn get_parameters_by_path(
        &self,
        ctx: &C,
        input: GetParametersByPathRequest,
    ) -> impl Future<Output = Result<GetParametersByPathResult, ApiError>> + Send;
    fn label_parameter_version(
        &self,
        ctx: &C,
        input: LabelParameterVersionRequest,
    ) -> impl Future<Output = Result<LabelParameterVersionResult, ApiError>> + Send;
    fn list_tags_for_resource(
        &self,
        ctx: &C,
        input: ListTagsForResourceRequest,
    ) -> impl Future<Output = Result<ListTagsForResourceResult, ApiError>> + Send;
    fn put_parameter(
        &self,
        ctx: &C,
        input: PutParameterRequest,
    ) -> impl Future<Output = Result<PutParameterResult, ApiError>> + Send;
    fn remove_tags_from_resource(
        &self,
        ctx: &C,
        input: RemoveTagsFromResourceRequest,
    ) -> impl Future<Output = Result<RemoveTagsFromResourceResult, ApiError>> + Send;
    fn unlabel_parameter_version(
        &self,
        ctx: &C,
        input: UnlabelParameterVersionRequest,
    ) -> impl Future<Output = Result<UnlabelParameterVersionResult, ApiError>> + Send;
}

/// Calls the method of `operation` with the decoded and validated input, and gives the output for encoding.
pub fn dispatch<C: Send + Sync + 'static, T: SsmApi<C>>(
    api: Arc<T>,
    ctx: Arc<C>,
    operation: &'static Operation,
    input: Value,
) -> Pin<Box<dyn Future<Output = Result<Value, ApiError>> + Send>> {
    match operation.name {
        "AddTagsToResource" => {
            Box::pin(async move { Ok(api.add_tags_to_resource(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteParameter" => {
            Box::pin(async move { Ok(api.delete_parameter(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteParameters" => {
            Box::pin(async move { Ok(api.delete_parameters(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DescribeParameters" => {
            Box::pin(async move { Ok(api.describe_parameters(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetParameter" => {
            Box::pin(async move { Ok(api.get_parameter(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetParameterHistory" => {
            Box::pin(async move { Ok(api.get_parameter_history(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetParameters" => {
            Box::pin(async move { Ok(api.get_parameters(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetParametersByPath" => {
            Box::pin(
                async move { Ok(api.get_parameters_by_path(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "LabelParameterVersion" => {
            Box::pin(
                async move { Ok(api.label_parameter_version(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "ListTagsForResource" => {
            Box::pin(
                async move { Ok(api.list_tags_for_resource(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "PutParameter" => {
            Box::pin(async move { Ok(api.put_parameter(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "RemoveTagsFromResource" => {
            Box::pin(
                async move { Ok(api.remove_tags_from_resource(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "UnlabelParameterVersion" => {
            Box::pin(
                async move { Ok(api.unlabel_parameter_version(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        other => Box::pin(async move {
            Err(ApiError::server("InternalFailure", format!("{other} has no handler in this service")))
        }),
    }
}
