// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The operations as a trait, and the way from an operation's name to its method.

use super::shapes::*;
use aws_wire::{ApiError, FromValue, Operation, ToValue, Value};
use std::pin::Pin;
use std::sync::Arc;

/// The built operations by name: what must be said of each of them is a `match` that the compiler finds complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    CreateLogGroup,
    CreateLogStream,
    DeleteLogGroup,
    DeleteLogStream,
    DeleteRetentionPolicy,
    DescribeLogGroups,
    DescribeLogStreams,
    FilterLogEvents,
    GetLogEvents,
    ListTagsForResource,
    ListTagsLogGroup,
    PutLogEvents,
    PutRetentionPolicy,
    TagLogGroup,
    TagResource,
    UntagLogGroup,
    UntagResource,
}

impl Op {
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "CreateLogGroup" => Op::CreateLogGroup,
            "CreateLogStream" => Op::CreateLogStream,
            "DeleteLogGroup" => Op::DeleteLogGroup,
            "DeleteLogStream" => Op::DeleteLogStream,
            "DeleteRetentionPolicy" => Op::DeleteRetentionPolicy,
            "DescribeLogGroups" => Op::DescribeLogGroups,
            "DescribeLogStreams" => Op::DescribeLogStreams,
            "FilterLogEvents" => Op::FilterLogEvents,
            "GetLogEvents" => Op::GetLogEvents,
            "ListTagsForResource" => Op::ListTagsForResource,
            "ListTagsLogGroup" => Op::ListTagsLogGroup,
            "PutLogEvents" => Op::PutLogEvents,
            "PutRetentionPolicy" => Op::PutRetentionPolicy,
            "TagLogGroup" => Op::TagLogGroup,
            "TagResource" => Op::TagResource,
            "UntagLogGroup" => Op::UntagLogGroup,
            "UntagResource" => Op::UntagResource,
            _ => return None,
        })
    }

    pub fn name(self) -> &'static str {
        match self {
            Op::CreateLogGroup => "CreateLogGroup",
            Op::CreateLogStream => "CreateLogStream",
            Op::DeleteLogGroup => "DeleteLogGroup",
            Op::DeleteLogStream => "DeleteLogStream",
            Op::DeleteRetentionPolicy => "DeleteRetentionPolicy",
            Op::DescribeLogGroups => "DescribeLogGroups",
            Op::DescribeLogStreams => "DescribeLogStreams",
            Op::FilterLogEvents => "FilterLogEvents",
            Op::GetLogEvents => "GetLogEvents",
            Op::ListTagsForResource => "ListTagsForResource",
            Op::ListTagsLogGroup => "ListTagsLogGroup",
            Op::PutLogEvents => "PutLogEvents",
            Op::PutRetentionPolicy => "PutRetentionPolicy",
            Op::TagLogGroup => "TagLogGroup",
            Op::TagResource => "TagResource",
            Op::UntagLogGroup => "UntagLogGroup",
            Op::UntagResource => "UntagResource",
        }
    }
}

/// Every built operation. `C` is what the gateway knows about a request.
pub trait LogsApi<C>: Send + Sync + 'static {
    fn create_log_group(
        &self,
        ctx: &C,
        input: CreateLogGroupRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn create_log_stream(
        &self,
        ctx: &C,
        input: CreateLogStreamRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_log_group(
        &self,
        ctx: &C,
        input: DeleteLogGroupRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_log_stream(
        &self,
        ctx: &C,
        input: DeleteLogStreamRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_retention_policy(
        &self,
        ctx: &C,
        input: DeleteRetentionPolicyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn describe_log_groups(
        &self,
        ctx: &C,
        input: DescribeLogGroupsRequest,
    ) -> impl Future<Output = Result<DescribeLogGroupsResponse, ApiError>> + Send;
    fn describe_log_streams(
        &self,
        ctx: &C,
        input: DescribeLogStreamsRequest,
    ) -> impl Future<Output = Result<DescribeLogStreamsResponse, ApiError>> + Send;
    fn filter_log_events(
        &self,
        ctx: &C,
        input: FilterLogEventsRequest,
    ) -> impl Future<Output = Result<FilterLogEventsResponse, ApiError>> + Send;
    fn get_log_events(
        &self,
        ctx: &C,
        input: GetLogEventsRequest,
    ) -> impl Future<Output = Result<GetLogEventsResponse, ApiError>> + Send;
    fn list_tags_for_resource(
        &self,
        ctx: &C,
        input: ListTagsForResourceRequest,
    ) -> impl Future<Output = Result<ListTagsForResourceResponse, ApiError>> + Send;
    fn list_tags_log_group(
        &self,
        ctx: &C,
        input: ListTagsLogGroupRequest,
    ) -> impl Future<Output = Result<ListTagsLogGroupResponse, ApiError>> + Send;
    fn put_log_events(
        &self,
        ctx: &C,
        input: PutLogEventsRequest,
    ) -> impl Future<Output = Result<PutLogEventsResponse, ApiError>> + Send;
    fn put_retention_policy(
        &self,
        ctx: &C,
        input: PutRetentionPolicyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn tag_log_group(&self, ctx: &C, input: TagLogGroupRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn tag_resource(&self, ctx: &C, input: TagResourceRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn untag_log_group(
        &self,
        ctx: &C,
        input: UntagLogGroupRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn untag_resource(&self, ctx: &C, input: UntagResourceRequest)
    -> impl Future<Output = Result<(), ApiError>> + Send;
}

/// Calls the method of `operation` with the decoded and validated input, and gives the output for encoding.
pub fn dispatch<C: Send + Sync + 'static, T: LogsApi<C>>(
    api: Arc<T>,
    ctx: Arc<C>,
    operation: &'static Operation,
    input: Value,
) -> Pin<Box<dyn Future<Output = Result<Value, ApiError>> + Send>> {
    match operation.name {
        "CreateLogGroup" => {
            Box::pin(async move { Ok(api.create_log_group(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateLogStream" => {
            Box::pin(async move { Ok(api.create_log_stream(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteLogGroup" => {
            Box::pin(async move { Ok(api.delete_log_group(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteLogStream" => {
            Box::pin(async move { Ok(api.delete_log_stream(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteRetentionPolicy" => {
            Box::pin(
                async move { Ok(api.delete_retention_policy(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DescribeLogGroups" => {
            Box::pin(async move { Ok(api.describe_log_groups(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DescribeLogStreams" => {
            Box::pin(async move { Ok(api.describe_log_streams(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "FilterLogEvents" => {
            Box::pin(async move { Ok(api.filter_log_events(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetLogEvents" => {
            Box::pin(async move { Ok(api.get_log_events(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListTagsForResource" => {
            Box::pin(
                async move { Ok(api.list_tags_for_resource(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "ListTagsLogGroup" => {
            Box::pin(async move { Ok(api.list_tags_log_group(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "PutLogEvents" => {
            Box::pin(async move { Ok(api.put_log_events(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "PutRetentionPolicy" => {
            Box::pin(async move { Ok(api.put_retention_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "TagLogGroup" => {
            Box::pin(async move { Ok(api.tag_log_group(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "TagResource" => {
            Box::pin(async move { Ok(api.tag_resource(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UntagLogGroup" => {
            Box::pin(async move { Ok(api.untag_log_group(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UntagResource" => {
            Box::pin(async move { Ok(api.untag_resource(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        other => Box::pin(async move {
            Err(ApiError::server("InternalFailure", format!("{other} has no handler in this service")))
        }),
    }
}
