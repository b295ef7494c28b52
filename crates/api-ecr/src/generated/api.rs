// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The operations as a trait, and the way from an operation's name to its method.

use super::shapes::*;
use aws_wire::{ApiError, FromValue, Operation, ToValue, Value};
use std::pin::Pin;
use std::sync::Arc;

/// The built operations by name: what must be said of each of them is a `match` that the compiler finds complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    BatchCheckLayerAvailability,
    BatchDeleteImage,
    BatchGetImage,
    CompleteLayerUpload,
    CreateRepository,
    DeleteRegistryPolicy,
    DeleteRepository,
    DeleteRepositoryPolicy,
    DescribeImages,
    DescribeRegistry,
    DescribeRepositories,
    GetAuthorizationToken,
    GetDownloadUrlForLayer,
    GetRegistryPolicy,
    GetRepositoryPolicy,
    InitiateLayerUpload,
    ListImages,
    ListTagsForResource,
    PutImage,
    PutImageScanningConfiguration,
    PutImageTagMutability,
    PutRegistryPolicy,
    SetRepositoryPolicy,
    TagResource,
    UntagResource,
    UploadLayerPart,
}

impl Op {
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "BatchCheckLayerAvailability" => Op::BatchCheckLayerAvailability,
            "BatchDeleteImage" => Op::BatchDeleteImage,
            "BatchGetImage" => Op::BatchGetImage,
            "CompleteLayerUpload" => Op::CompleteLayerUpload,
            "CreateRepository" => Op::CreateRepository,
            "DeleteRegistryPolicy" => Op::DeleteRegistryPolicy,
            "DeleteRepository" => Op::DeleteRepository,
            "DeleteRepositoryPolicy" => Op::DeleteRepositoryPolicy,
            "DescribeImages" => Op::DescribeImages,
            "DescribeRegistry" => Op::DescribeRegistry,
            "DescribeRepositories" => Op::DescribeRepositories,
            "GetAuthorizationToken" => Op::GetAuthorizationToken,
            "GetDownloadUrlForLayer" => Op::GetDownloadUrlForLayer,
            "GetRegistryPolicy" => Op::GetRegistryPolicy,
            "GetRepositoryPolicy" => Op::GetRepositoryPolicy,
            "InitiateLayerUpload" => Op::InitiateLayerUpload,
            "ListImages" => Op::ListImages,
            "ListTagsForResource" => Op::ListTagsForResource,
            "PutImage" => Op::PutImage,
            "PutImageScanningConfiguration" => Op::PutImageScanningConfiguration,
            "PutImageTagMutability" => Op::PutImageTagMutability,
            "PutRegistryPolicy" => Op::PutRegistryPolicy,
            "SetRepositoryPolicy" => Op::SetRepositoryPolicy,
            "TagResource" => Op::TagResource,
            "UntagResource" => Op::UntagResource,
            "UploadLayerPart" => Op::UploadLayerPart,
            _ => return None,
        })
    }

    pub fn name(self) -> &'static str {
        match self {
            Op::BatchCheckLayerAvailability => "BatchCheckLayerAvailability",
            Op::BatchDeleteImage => "BatchDeleteImage",
            Op::BatchGetImage => "BatchGetImage",
            Op::CompleteLayerUpload => "CompleteLayerUpload",
            Op::CreateRepository => "CreateRepository",
            Op::DeleteRegistryPolicy => "DeleteRegistryPolicy",
            Op::DeleteRepository => "DeleteRepository",
            Op::DeleteRepositoryPolicy => "DeleteRepositoryPolicy",
            Op::DescribeImages => "DescribeImages",
            Op::DescribeRegistry => "DescribeRegistry",
            Op::DescribeRepositories => "DescribeRepositories",
            Op::GetAuthorizationToken => "GetAuthorizationToken",
            Op::GetDownloadUrlForLayer => "GetDownloadUrlForLayer",
            Op::GetRegistryPolicy => "GetRegistryPolicy",
            Op::GetRepositoryPolicy => "GetRepositoryPolicy",
            Op::InitiateLayerUpload => "InitiateLayerUpload",
            Op::ListImages => "ListImages",
            Op::ListTagsForResource => "ListTagsForResource",
            Op::PutImage => "PutImage",
            Op::PutImageScanningConfiguration => "PutImageScanningConfiguration",
            Op::PutImageTagMutability => "PutImageTagMutability",
            Op::PutRegistryPolicy => "PutRegistryPolicy",
            Op::SetRepositoryPolicy => "SetRepositoryPolicy",
            Op::TagResource => "TagResource",
            Op::UntagResource => "UntagResource",
            Op::UploadLayerPart => "UploadLayerPart",
        }
    }
}

/// Every built operation. `C` is what the gateway knows about a request.
pub trait EcrApi<C>: Send + Sync + 'static {
    fn batch_check_layer_availability(
        &self,
        ctx: &C,
        input: BatchCheckLayerAvailabilityRequest,
    ) -> impl Future<Output = Result<BatchCheckLayerAvailabilityResponse, ApiError>> + Send;
    fn batch_delete_image(
        &self,
        ctx: &C,
        input: BatchDeleteImageRequest,
    ) -> impl Future<Output = Result<BatchDeleteImageResponse, ApiError>> + Send;
    fn batch_get_image(
        &self,
        ctx: &C,
        input: BatchGetImageRequest,
    ) -> impl Future<Output = Result<BatchGetImageResponse, ApiError>> + Send;
    fn complete_layer_upload(
        &self,
        ctx: &C,
        input: CompleteLayerUploadRequest,
    ) -> impl Future<Output = Result<CompleteLayerUploadResponse, ApiError>> + Send;
    fn create_repository(
        &self,
        ctx: &C,
        input: CreateRepositoryRequest,
    ) -> impl Future<Output = Result<CreateRepositoryResponse, ApiError>> + Send;
    fn delete_registry_policy(
        &self,
        ctx: &C,
        input: DeleteRegistryPolicyRequest,
    ) -> impl Future<Output = Result<DeleteRegistryPolicyResponse, ApiError>> + Send;
    fn delete_repository(
        &self,
        ctx: &C,
        input: DeleteRepositoryRequest,
    ) -> impl Future<Output = Result<DeleteRepositoryResponse, ApiError>> + Send;
    fn delete_repository_policy(
        &self,
        ctx: &C,
        input: DeleteRepositoryPolicyRequest,
    ) -> impl Future<Output = Result<DeleteRepositoryPolicyResponse, ApiError>> + Send;
    fn describe_images(
        &self,
        ctx: &C,
        input: DescribeImagesRequest,
    ) -> impl Future<Output = Result<DescribeImagesResponse, ApiError>> + Send;
    fn describe_registry(
        &self,
        ctx: &C,
        input: DescribeRegistryRequest,
    ) -> impl Future<Output = Result<DescribeRegistryResponse, ApiError>> + Send;
    fn describe_repositories(
        &self,
        ctx: &C,
        input: DescribeRepositoriesRequest,
    ) -> impl Future<Output = Result<DescribeRepositoriesResponse, ApiError>> + Send;
    fn get_authorization_token(
        &self,
        ctx: &C,
        input: GetAuthorizationTokenRequest,
    ) -> impl Future<Output = Result<GetAuthorizationTokenResponse, ApiError>> + Send;
    fn get_download_url_for_layer(
        &self,
        ctx: &C,
        input: GetDownloadUrlForLayerRequest,
    ) -> impl Future<Output = Result<GetDownloadUrlForLayerResponse, ApiError>> + Send;
    fn get_registry_policy(
        &self,
        ctx: &C,
        input: GetRegistryPolicyRequest,
    ) -> impl Future<Output = Result<GetRegistryPolicyResponse, ApiError>> + Send;
    fn get_repository_policy(
        &self,
        ctx: &C,
        input: GetRepositoryPolicyRequest,
    ) -> impl Future<Output = Result<GetRepositoryPolicyResponse, ApiError>> + Send;
    fn initiate_layer_upload(
        &self,
        ctx: &C,
        input: InitiateLayerUploadRequest,
    ) -> impl Future<Output = Result<InitiateLayerUploadResponse, ApiError>> + Send;
    fn list_images(
        &self,
        ctx: &C,
        input: ListImagesRequest,
    ) -> impl Future<Output = Result<ListImagesResponse, ApiError>> + Send;
    fn list_tags_for_resource(
        &self,
        ctx: &C,
        input: ListTagsForResourceRequest,
    ) -> impl Future<Output = Result<ListTagsForResourceResponse, ApiError>> + Send;
    fn put_image(
        &self,
        ctx: &C,
        input: PutImageRequest,
    ) -> impl Future<Output = Result<PutImageResponse, ApiError>> + Send;
    fn put_image_scanning_configuration(
        &self,
        ctx: &C,
        input: PutImageScanningConfigurationRequest,
    ) -> impl Future<Output = Result<PutImageScanningConfigurationResponse, ApiError>> + Send;
    fn put_image_tag_mutability(
        &self,
        ctx: &C,
        input: PutImageTagMutabilityRequest,
    ) -> impl Future<Output = Result<PutImageTagMutabilityResponse, ApiError>> + Send;
    fn put_registry_policy(
        &self,
        ctx: &C,
        input: PutRegistryPolicyRequest,
    ) -> impl Future<Output = Result<PutRegistryPolicyResponse, ApiError>> + Send;
    fn set_repository_policy(
        &self,
        ctx: &C,
        input: SetRepositoryPolicyRequest,
    ) -> impl Future<Output = Result<SetRepositoryPolicyResponse, ApiError>> + Send;
    fn tag_resource(
        &self,
        ctx: &C,
        input: TagResourceRequest,
    ) -> impl Future<Output = Result<TagResourceResponse, ApiError>> + Send;
    fn untag_resource(
        &self,
        ctx: &C,
        input: UntagResourceRequest,
    ) -> impl Future<Output = Result<UntagResourceResponse, ApiError>> + Send;
    fn upload_layer_part(
        &self,
        ctx: &C,
        input: UploadLayerPartRequest,
    ) -> impl Future<Output = Result<UploadLayerPartResponse, ApiError>> + Send;
}

/// Calls the method of `operation` with the decoded and validated input, and gives the output for encoding.
pub fn dispatch<C: Send + Sync + 'static, T: EcrApi<C>>(
    api: Arc<T>,
    ctx: Arc<C>,
    operation: &'static Operation,
    input: Value,
) -> Pin<Box<dyn Future<Output = Result<Value, ApiError>> + Send>> {
    match operation.name {
        "BatchCheckLayerAvailability" => Box::pin(async move {
            Ok(api.batch_check_layer_availability(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "BatchDeleteImage" => {
            Box::pin(async move { Ok(api.batch_delete_image(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "BatchGetImage" => {
            Box::pin(async move { Ok(api.batch_get_image(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CompleteLayerUpload" => {
            Box::pin(async move { Ok(api.complete_layer_upload(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateRepository" => {
            Box::pin(async move { Ok(api.create_repository(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteRegistryPolicy" => {
            Box::pin(
                async move { Ok(api.delete_registry_policy(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DeleteRepository" => {
            Box::pin(async move { Ok(api.delete_repository(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteRepositoryPolicy" => {
            Box::pin(
                async move { Ok(api.delete_repository_policy(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DescribeImages" => {
            Box::pin(async move { Ok(api.describe_images(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DescribeRegistry" => {
            Box::pin(async move { Ok(api.describe_registry(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DescribeRepositories" => {
            Box::pin(async move { Ok(api.describe_repositories(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetAuthorizationToken" => {
            Box::pin(
                async move { Ok(api.get_authorization_token(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "GetDownloadUrlForLayer" => {
            Box::pin(
                async move { Ok(api.get_download_url_for_layer(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "GetRegistryPolicy" => {
            Box::pin(async move { Ok(api.get_registry_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetRepositoryPolicy" => {
            Box::pin(async move { Ok(api.get_repository_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "InitiateLayerUpload" => {
            Box::pin(async move { Ok(api.initiate_layer_upload(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListImages" => {
            Box::pin(async move { Ok(api.list_images(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListTagsForResource" => {
            Box::pin(
                async move { Ok(api.list_tags_for_resource(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "PutImage" => Box::pin(async move { Ok(api.put_image(&ctx, FromValue::from_value(input)).await?.to_value()) }),
        "PutImageScanningConfiguration" => Box::pin(async move {
            Ok(api.put_image_scanning_configuration(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "PutImageTagMutability" => {
            Box::pin(
                async move { Ok(api.put_image_tag_mutability(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "PutRegistryPolicy" => {
            Box::pin(async move { Ok(api.put_registry_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "SetRepositoryPolicy" => {
            Box::pin(async move { Ok(api.set_repository_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "TagResource" => {
            Box::pin(async move { Ok(api.tag_resource(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UntagResource" => {
            Box::pin(async move { Ok(api.untag_resource(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UploadLayerPart" => {
            Box::pin(async move { Ok(api.upload_layer_part(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        other => Box::pin(async move {
            Err(ApiError::server("InternalFailure", format!("{other} has no handler in this service")))
        }),
    }
}
