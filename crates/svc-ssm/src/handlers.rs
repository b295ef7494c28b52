//! The trait of the service: one line an operation, the work is under `api/`.

use crate::Ssm;
use crate::api::{by_path, delete, describe, history, labels, put, read, tags};
use api_ssm::{self as shapes, SsmApi};
use aws_wire::ApiError;
use kernel::RequestCtx;

impl SsmApi<RequestCtx> for Ssm {
    async fn add_tags_to_resource(
        &self,
        ctx: &RequestCtx,
        input: shapes::AddTagsToResourceRequest,
    ) -> Result<shapes::AddTagsToResourceResult, ApiError> {
        Ok(tags::add(self, ctx, input).await?)
    }

    async fn delete_parameter(
        &self,
        ctx: &RequestCtx,
        input: shapes::DeleteParameterRequest,
    ) -> Result<shapes::DeleteParameterResult, ApiError> {
        Ok(delete::delete_parameter(self, ctx, input).await?)
    }

    async fn delete_parameters(
        &self,
        ctx: &RequestCtx,
        input: shapes::DeleteParametersRequest,
    ) -> Result<shapes::DeleteParametersResult, ApiError> {
        Ok(delete::delete_parameters(self, ctx, input).await?)
    }

    async fn describe_parameters(
        &self,
        ctx: &RequestCtx,
        input: shapes::DescribeParametersRequest,
    ) -> Result<shapes::DescribeParametersResult, ApiError> {
        Ok(describe::describe_parameters(self, ctx, &input)?)
    }

    async fn get_parameter(
        &self,
        ctx: &RequestCtx,
        input: shapes::GetParameterRequest,
    ) -> Result<shapes::GetParameterResult, ApiError> {
        Ok(read::get_parameter(self, ctx, &input)?)
    }

    async fn get_parameter_history(
        &self,
        ctx: &RequestCtx,
        input: shapes::GetParameterHistoryRequest,
    ) -> Result<shapes::GetParameterHistoryResult, ApiError> {
        Ok(history::get_parameter_history(self, ctx, &input)?)
    }

    async fn get_parameters(
        &self,
        ctx: &RequestCtx,
        input: shapes::GetParametersRequest,
    ) -> Result<shapes::GetParametersResult, ApiError> {
        Ok(read::get_parameters(self, ctx, &input)?)
    }

    async fn get_parameters_by_path(
        &self,
        ctx: &RequestCtx,
        input: shapes::GetParametersByPathRequest,
    ) -> Result<shapes::GetParametersByPathResult, ApiError> {
        Ok(by_path::get_parameters_by_path(self, ctx, &input)?)
    }

    async fn label_parameter_version(
        &self,
        ctx: &RequestCtx,
        input: shapes::LabelParameterVersionRequest,
    ) -> Result<shapes::LabelParameterVersionResult, ApiError> {
        Ok(labels::label(self, ctx, input).await?)
    }

    async fn list_tags_for_resource(
        &self,
        ctx: &RequestCtx,
        input: shapes::ListTagsForResourceRequest,
    ) -> Result<shapes::ListTagsForResourceResult, ApiError> {
        Ok(tags::list(self, ctx, &input)?)
    }

    async fn put_parameter(
        &self,
        ctx: &RequestCtx,
        input: shapes::PutParameterRequest,
    ) -> Result<shapes::PutParameterResult, ApiError> {
        Ok(put::put(self, ctx, input).await?)
    }

    async fn remove_tags_from_resource(
        &self,
        ctx: &RequestCtx,
        input: shapes::RemoveTagsFromResourceRequest,
    ) -> Result<shapes::RemoveTagsFromResourceResult, ApiError> {
        Ok(tags::remove(self, ctx, input).await?)
    }

    async fn unlabel_parameter_version(
        &self,
        ctx: &RequestCtx,
        input: shapes::UnlabelParameterVersionRequest,
    ) -> Result<shapes::UnlabelParameterVersionResult, ApiError> {
        Ok(labels::unlabel(self, ctx, input).await?)
    }
}
