// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The operations as a trait, and the way from an operation's name to its method.

use super::shapes::*;
use aws_wire::{ApiError, FromValue, Operation, ToValue, Value};
use std::pin::Pin;
use std::sync::Arc;

/// The built operations by name: what must be said of each of them is a `match` that the compiler finds complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    BatchGetSecretValue,
    CreateSecret,
    DeleteResourcePolicy,
    DeleteSecret,
    DescribeSecret,
    GetRandomPassword,
    GetResourcePolicy,
    GetSecretValue,
    ListSecretVersionIds,
    ListSecrets,
    PutResourcePolicy,
    PutSecretValue,
    RestoreSecret,
    TagResource,
    UntagResource,
    UpdateSecret,
    UpdateSecretVersionStage,
    ValidateResourcePolicy,
}

impl Op {
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "BatchGetSecretValue" => Op::BatchGetSecretValue,
            "CreateSecret" => Op::CreateSecret,
            "DeleteResourcePolicy" => Op::DeleteResourcePolicy,
            "DeleteSecret" => Op::DeleteSecret,
            "DescribeSecret" => Op::DescribeSecret,
            "GetRandomPassword" => Op::GetRandomPassword,
            "GetResourcePolicy" => Op::GetResourcePolicy,
            "GetSecretValue" => Op::GetSecretValue,
            "ListSecretVersionIds" => Op::ListSecretVersionIds,
            "ListSecrets" => Op::ListSecrets,
            "PutResourcePolicy" => Op::PutResourcePolicy,
            "PutSecretValue" => Op::PutSecretValue,
            "RestoreSecret" => Op::RestoreSecret,
            "TagResource" => Op::TagResource,
            "UntagResource" => Op::UntagResource,
            "UpdateSecret" => Op::UpdateSecret,
            "UpdateSecretVersionStage" => Op::UpdateSecretVersionStage,
            "ValidateResourcePolicy" => Op::ValidateResourcePolicy,
            _ => return None,
        })
    }

    pub fn name(self) -> &'static str {
        match self {
            Op::BatchGetSecretValue => "BatchGetSecretValue",
            Op::CreateSecret => "CreateSecret",
            Op::DeleteResourcePolicy => "DeleteResourcePolicy",
            Op::DeleteSecret => "DeleteSecret",
            Op::DescribeSecret => "DescribeSecret",
            Op::GetRandomPassword => "GetRandomPassword",
            Op::GetResourcePolicy => "GetResourcePolicy",
            Op::GetSecretValue => "GetSecretValue",
            Op::ListSecretVersionIds => "ListSecretVersionIds",
            Op::ListSecrets => "ListSecrets",
            Op::PutResourcePolicy => "PutResourcePolicy",
            Op::PutSecretValue => "PutSecretValue",
            Op::RestoreSecret => "RestoreSecret",
            Op::TagResource => "TagResource",
            Op::UntagResource => "UntagResource",
            Op::UpdateSecret => "UpdateSecret",
            Op::UpdateSecretVersionStage => "UpdateSecretVersionStage",
            Op::ValidateResourcePolicy => "ValidateResourcePolicy",
        }
    }
}

/// Every built operation. `C` is what the gateway knows about a request.
pub trait SecretsmanagerApi<C>: Send + Sync + 'static {
    fn batch_get_secret_value(
        &self,
        ctx: &C,
        input: BatchGetSecretValueRequest,
    ) -> impl Future<Output = Result<BatchGetSecretValueResponse, ApiError>> + Send;
    fn create_secret(
        &self,
        ctx: &C,
        input: CreateSecretRequest,
    ) -> impl Future<Output = Result<CreateSecretResponse, ApiError>> + Send;
    fn delete_resource_policy(
        &self,
        ctx: &C,
        input: DeleteResourcePolicyRequest,
    ) -> impl Future<Output = Result<DeleteResourcePolicyResponse, ApiError>> + Send;
    fn delete_secret(
        &self,
        ctx: &C,
        input: DeleteSecretRequest,
    ) -> impl Future<Output = Result<DeleteSecretResponse, ApiError>> + Send;
    fn describe_secret(
        &self,
        ctx: &C,
        input: DescribeSecretRequest,
    ) -> impl Future<Output = Result<DescribeSecretResponse, ApiError>> + Send;
    fn get_random_password(
        &self,
        ctx: &C,
        input: GetRandomPasswordRequest,
    ) -> impl Future<Output = Result<GetRandomPasswordResponse, ApiError>> + Send;
    fn get_resource_policy(
        &self,
        ctx: &C,
        input: GetResourcePolicyRequest,
    ) -> impl Future<Output = Result<GetResourcePolicyResponse, ApiError>> + Send;
    fn get_secret_value(
        &self,
        ctx: &C,
        input: GetSecretValueRequest,
    ) -> impl Future<Output = Result<GetSecretValueResponse, ApiError>> + Send;
    fn list_secret_version_ids(
        &self,
        ctx: &C,
        input: ListSecretVersionIdsRequest,
    ) -> impl Future<Output = Result<ListSecretVersionIdsResponse, ApiError>> + Send;
    fn list_secrets(
        &self,
        ctx: &C,
        input: ListSecretsRequest,
    ) -> impl Future<Output = Result<ListSecretsResponse, ApiError>> + Send;
    fn put_resource_policy(
        &self,
        ctx: &C,
        input: PutResourcePolicyRequest,
    ) -> impl Future<Output = Result<PutResourcePolicyResponse, ApiError>> + Send;
    fn put_secret_value(
        &self,
        ctx: &C,
        input: PutSecretValueRequest,
    ) -> impl Future<Output = Result<PutSecretValueResponse, ApiError>> + Send;
    fn restore_secret(
        &self,
        ctx: &C,
        input: RestoreSecretRequest,
    ) -> impl Future<Output = Result<RestoreSecretResponse, ApiError>> + Send;
    fn tag_resource(&self, ctx: &C, input: TagResourceRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn untag_resource(&self, ctx: &C, input: UntagResourceRequest)
    -> impl Future<Output = Result<(), ApiError>> + Send;
    fn update_secret(
        &self,
        ctx: &C,
        input: UpdateSecretRequest,
    ) -> impl Future<Output = Result<UpdateSecretResponse, ApiError>> + Send;
    fn update_secret_version_stage(
        &self,
        ctx: &C,
        input: UpdateSecretVersionStageRequest,
    ) -> impl Future<Output = Result<UpdateSecretVersionStageResponse, ApiError>> + Send;
    fn validate_resource_policy(
        &self,
        ctx: &C,
        input: ValidateResourcePolicyRequest,
    ) -> impl Future<Output = Result<ValidateResourcePolicyResponse, ApiError>> + Send;
}

/// Calls the method of `operation` with the decoded and validated input, and gives the output for encoding.
pub fn dispatch<C: Send + Sync + 'static, T: SecretsmanagerApi<C>>(
    api: Arc<T>,
    ctx: Arc<C>,
    operation: &'static Operation,
    input: Value,
) -> Pin<Box<dyn Future<Output = Result<Value, ApiError>> + Send>> {
    match operation.name {
        "BatchGetSecretValue" => {
            Box::pin(
                async move { Ok(api.batch_get_secret_value(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "CreateSecret" => {
            Box::pin(async move { Ok(api.create_secret(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteResourcePolicy" => {
            Box::pin(
                async move { Ok(api.delete_resource_policy(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DeleteSecret" => {
            Box::pin(async move { Ok(api.delete_secret(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DescribeSecret" => {
            Box::pin(async move { Ok(api.describe_secret(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetRandomPassword" => {
            Box::pin(async move { Ok(api.get_random_password(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetResourcePolicy" => {
            Box::pin(async move { Ok(api.get_resource_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetSecretValue" => {
            Box::pin(async move { Ok(api.get_secret_value(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListSecretVersionIds" => {
            Box::pin(
                async move { Ok(api.list_secret_version_ids(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "ListSecrets" => {
            Box::pin(async move { Ok(api.list_secrets(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "PutResourcePolicy" => {
            Box::pin(async move { Ok(api.put_resource_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "PutSecretValue" => {
            Box::pin(async move { Ok(api.put_secret_value(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "RestoreSecret" => {
            Box::pin(async move { Ok(api.restore_secret(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "TagResource" => {
            Box::pin(async move { Ok(api.tag_resource(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UntagResource" => {
            Box::pin(async move { Ok(api.untag_resource(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UpdateSecret" => {
            Box::pin(async move { Ok(api.update_secret(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UpdateSecretVersionStage" => Box::pin(async move {
            Ok(api.update_secret_version_stage(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "ValidateResourcePolicy" => {
            Box::pin(
                async move { Ok(api.validate_resource_policy(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        other => Box::pin(async move {
            Err(ApiError::server("InternalFailure", format!("{other} has no handler in this service")))
        }),
    }
}
