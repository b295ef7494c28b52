//! The trait of the service: one line an operation, the work is under `api/`.

use crate::Ecr;
use crate::api::{
    authorization, batch, delete_images, images, layers, policies, put_image, repositories, settings, tags,
};
use api_ecr::{self as shapes, EcrApi};
use aws_wire::ApiError;
use kernel::RequestCtx;

impl EcrApi<RequestCtx> for Ecr {
    async fn batch_check_layer_availability(
        &self,
        ctx: &RequestCtx,
        input: shapes::BatchCheckLayerAvailabilityRequest,
    ) -> Result<shapes::BatchCheckLayerAvailabilityResponse, ApiError> {
        Ok(batch::check_layers(self, ctx, input).await?)
    }

    async fn batch_delete_image(
        &self,
        ctx: &RequestCtx,
        input: shapes::BatchDeleteImageRequest,
    ) -> Result<shapes::BatchDeleteImageResponse, ApiError> {
        Ok(delete_images::batch_delete_image(self, ctx, input).await?)
    }

    async fn batch_get_image(
        &self,
        ctx: &RequestCtx,
        input: shapes::BatchGetImageRequest,
    ) -> Result<shapes::BatchGetImageResponse, ApiError> {
        Ok(batch::get_images(self, ctx, input).await?)
    }

    async fn complete_layer_upload(
        &self,
        ctx: &RequestCtx,
        input: shapes::CompleteLayerUploadRequest,
    ) -> Result<shapes::CompleteLayerUploadResponse, ApiError> {
        Ok(layers::complete(self, ctx, input).await?)
    }

    async fn create_repository(
        &self,
        ctx: &RequestCtx,
        input: shapes::CreateRepositoryRequest,
    ) -> Result<shapes::CreateRepositoryResponse, ApiError> {
        Ok(repositories::create(self, ctx, input).await?)
    }

    async fn delete_registry_policy(
        &self,
        ctx: &RequestCtx,
        _: shapes::DeleteRegistryPolicyRequest,
    ) -> Result<shapes::DeleteRegistryPolicyResponse, ApiError> {
        Ok(policies::delete_registry_policy(self, ctx).await?)
    }

    async fn delete_repository(
        &self,
        ctx: &RequestCtx,
        input: shapes::DeleteRepositoryRequest,
    ) -> Result<shapes::DeleteRepositoryResponse, ApiError> {
        Ok(repositories::delete(self, ctx, input).await?)
    }

    async fn delete_repository_policy(
        &self,
        ctx: &RequestCtx,
        input: shapes::DeleteRepositoryPolicyRequest,
    ) -> Result<shapes::DeleteRepositoryPolicyResponse, ApiError> {
        Ok(policies::delete(self, ctx, input).await?)
    }

    async fn describe_images(
        &self,
        ctx: &RequestCtx,
        input: shapes::DescribeImagesRequest,
    ) -> Result<shapes::DescribeImagesResponse, ApiError> {
        Ok(images::describe(self, ctx, input).await?)
    }

    async fn describe_registry(
        &self,
        ctx: &RequestCtx,
        _: shapes::DescribeRegistryRequest,
    ) -> Result<shapes::DescribeRegistryResponse, ApiError> {
        Ok(policies::describe_registry(ctx))
    }

    async fn describe_repositories(
        &self,
        ctx: &RequestCtx,
        input: shapes::DescribeRepositoriesRequest,
    ) -> Result<shapes::DescribeRepositoriesResponse, ApiError> {
        Ok(repositories::describe(self, ctx, input).await?)
    }

    async fn get_authorization_token(
        &self,
        ctx: &RequestCtx,
        input: shapes::GetAuthorizationTokenRequest,
    ) -> Result<shapes::GetAuthorizationTokenResponse, ApiError> {
        Ok(authorization::get_authorization_token(self, ctx, input).await?)
    }

    async fn get_download_url_for_layer(
        &self,
        ctx: &RequestCtx,
        input: shapes::GetDownloadUrlForLayerRequest,
    ) -> Result<shapes::GetDownloadUrlForLayerResponse, ApiError> {
        Ok(layers::download_url(self, ctx, input).await?)
    }

    async fn get_registry_policy(
        &self,
        ctx: &RequestCtx,
        _: shapes::GetRegistryPolicyRequest,
    ) -> Result<shapes::GetRegistryPolicyResponse, ApiError> {
        Ok(policies::get_registry_policy(self, ctx)?)
    }

    async fn get_repository_policy(
        &self,
        ctx: &RequestCtx,
        input: shapes::GetRepositoryPolicyRequest,
    ) -> Result<shapes::GetRepositoryPolicyResponse, ApiError> {
        Ok(policies::get(self, ctx, input).await?)
    }

    async fn initiate_layer_upload(
        &self,
        ctx: &RequestCtx,
        input: shapes::InitiateLayerUploadRequest,
    ) -> Result<shapes::InitiateLayerUploadResponse, ApiError> {
        Ok(layers::initiate(self, ctx, input).await?)
    }

    async fn list_images(
        &self,
        ctx: &RequestCtx,
        input: shapes::ListImagesRequest,
    ) -> Result<shapes::ListImagesResponse, ApiError> {
        Ok(images::list(self, ctx, input).await?)
    }

    async fn list_tags_for_resource(
        &self,
        ctx: &RequestCtx,
        input: shapes::ListTagsForResourceRequest,
    ) -> Result<shapes::ListTagsForResourceResponse, ApiError> {
        Ok(tags::list(self, ctx, input).await?)
    }

    async fn put_image(
        &self,
        ctx: &RequestCtx,
        input: shapes::PutImageRequest,
    ) -> Result<shapes::PutImageResponse, ApiError> {
        Ok(put_image::put_image(self, ctx, input).await?)
    }

    async fn put_image_scanning_configuration(
        &self,
        ctx: &RequestCtx,
        input: shapes::PutImageScanningConfigurationRequest,
    ) -> Result<shapes::PutImageScanningConfigurationResponse, ApiError> {
        Ok(settings::put_scanning(self, ctx, input).await?)
    }

    async fn put_image_tag_mutability(
        &self,
        ctx: &RequestCtx,
        input: shapes::PutImageTagMutabilityRequest,
    ) -> Result<shapes::PutImageTagMutabilityResponse, ApiError> {
        Ok(settings::put_tag_mutability(self, ctx, input).await?)
    }

    async fn put_registry_policy(
        &self,
        ctx: &RequestCtx,
        input: shapes::PutRegistryPolicyRequest,
    ) -> Result<shapes::PutRegistryPolicyResponse, ApiError> {
        Ok(policies::put_registry_policy(self, ctx, input).await?)
    }

    async fn set_repository_policy(
        &self,
        ctx: &RequestCtx,
        input: shapes::SetRepositoryPolicyRequest,
    ) -> Result<shapes::SetRepositoryPolicyResponse, ApiError> {
        Ok(policies::set(self, ctx, input).await?)
    }

    async fn tag_resource(
        &self,
        ctx: &RequestCtx,
        input: shapes::TagResourceRequest,
    ) -> Result<shapes::TagResourceResponse, ApiError> {
        Ok(tags::tag(self, ctx, input).await?)
    }

    async fn untag_resource(
        &self,
        ctx: &RequestCtx,
        input: shapes::UntagResourceRequest,
    ) -> Result<shapes::UntagResourceResponse, ApiError> {
        Ok(tags::untag(self, ctx, input).await?)
    }

    async fn upload_layer_part(
        &self,
        ctx: &RequestCtx,
        input: shapes::UploadLayerPartRequest,
    ) -> Result<shapes::UploadLayerPartResponse, ApiError> {
        Ok(layers::upload_part(self, ctx, input).await?)
    }
}
