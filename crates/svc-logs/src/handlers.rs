//! The trait of the service: one line an operation, the work is under `api/`.

use crate::Logs;
use crate::api::{filter_log_events, get_log_events, groups, put_log_events, streams, tags};
use api_logs::{self as shapes, LogsApi};
use aws_wire::ApiError;
use kernel::RequestCtx;

impl LogsApi<RequestCtx> for Logs {
    async fn create_log_group(&self, ctx: &RequestCtx, input: shapes::CreateLogGroupRequest) -> Result<(), ApiError> {
        Ok(groups::create(self, ctx, input).await?)
    }

    async fn delete_log_group(&self, ctx: &RequestCtx, input: shapes::DeleteLogGroupRequest) -> Result<(), ApiError> {
        Ok(groups::delete(self, ctx, input).await?)
    }

    async fn describe_log_groups(
        &self,
        ctx: &RequestCtx,
        input: shapes::DescribeLogGroupsRequest,
    ) -> Result<shapes::DescribeLogGroupsResponse, ApiError> {
        Ok(groups::describe(self, ctx, input).await?)
    }

    async fn put_retention_policy(
        &self,
        ctx: &RequestCtx,
        input: shapes::PutRetentionPolicyRequest,
    ) -> Result<(), ApiError> {
        Ok(groups::put_retention(self, ctx, input).await?)
    }

    async fn delete_retention_policy(
        &self,
        ctx: &RequestCtx,
        input: shapes::DeleteRetentionPolicyRequest,
    ) -> Result<(), ApiError> {
        Ok(groups::delete_retention(self, ctx, input).await?)
    }

    async fn create_log_stream(&self, ctx: &RequestCtx, input: shapes::CreateLogStreamRequest) -> Result<(), ApiError> {
        Ok(streams::create(self, ctx, input).await?)
    }

    async fn delete_log_stream(&self, ctx: &RequestCtx, input: shapes::DeleteLogStreamRequest) -> Result<(), ApiError> {
        Ok(streams::delete(self, ctx, input).await?)
    }

    async fn describe_log_streams(
        &self,
        ctx: &RequestCtx,
        input: shapes::DescribeLogStreamsRequest,
    ) -> Result<shapes::DescribeLogStreamsResponse, ApiError> {
        Ok(streams::describe(self, ctx, input).await?)
    }

    async fn put_log_events(
        &self,
        ctx: &RequestCtx,
        input: shapes::PutLogEventsRequest,
    ) -> Result<shapes::PutLogEventsResponse, ApiError> {
        Ok(put_log_events::put_log_events(self, ctx, input).await?)
    }

    async fn get_log_events(
        &self,
        ctx: &RequestCtx,
        input: shapes::GetLogEventsRequest,
    ) -> Result<shapes::GetLogEventsResponse, ApiError> {
        Ok(get_log_events::get_log_events(self, ctx, input).await?)
    }

    async fn filter_log_events(
        &self,
        ctx: &RequestCtx,
        input: shapes::FilterLogEventsRequest,
    ) -> Result<shapes::FilterLogEventsResponse, ApiError> {
        Ok(filter_log_events::filter_log_events(self, ctx, input).await?)
    }

    async fn tag_resource(&self, ctx: &RequestCtx, input: shapes::TagResourceRequest) -> Result<(), ApiError> {
        let group = tags::group(ctx, &input.resource_arn.unwrap_or_default())?;
        Ok(tags::add(self, ctx, &group, input.tags.unwrap_or_default()).await?)
    }

    async fn untag_resource(&self, ctx: &RequestCtx, input: shapes::UntagResourceRequest) -> Result<(), ApiError> {
        let group = tags::group(ctx, &input.resource_arn.unwrap_or_default())?;
        Ok(tags::remove(self, ctx, &group, input.tag_keys.unwrap_or_default()).await?)
    }

    async fn list_tags_for_resource(
        &self,
        ctx: &RequestCtx,
        input: shapes::ListTagsForResourceRequest,
    ) -> Result<shapes::ListTagsForResourceResponse, ApiError> {
        let group = tags::group(ctx, &input.resource_arn.unwrap_or_default())?;
        Ok(shapes::ListTagsForResourceResponse { tags: Some(tags::list(self, ctx, &group)?) })
    }

    async fn tag_log_group(&self, ctx: &RequestCtx, input: shapes::TagLogGroupRequest) -> Result<(), ApiError> {
        let group = input.log_group_name.unwrap_or_default();
        Ok(tags::add(self, ctx, &group, input.tags.unwrap_or_default()).await?)
    }

    async fn untag_log_group(&self, ctx: &RequestCtx, input: shapes::UntagLogGroupRequest) -> Result<(), ApiError> {
        let group = input.log_group_name.unwrap_or_default();
        Ok(tags::remove(self, ctx, &group, input.tags.unwrap_or_default()).await?)
    }

    async fn list_tags_log_group(
        &self,
        ctx: &RequestCtx,
        input: shapes::ListTagsLogGroupRequest,
    ) -> Result<shapes::ListTagsLogGroupResponse, ApiError> {
        let tags = tags::list(self, ctx, &input.log_group_name.unwrap_or_default())?;
        Ok(shapes::ListTagsLogGroupResponse { tags: Some(tags) })
    }
}
