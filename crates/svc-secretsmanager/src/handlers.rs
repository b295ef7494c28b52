//! The trait of the service: one line an operation, the work is under `api/`.

use crate::SecretsManager;
use crate::api::{create, delete, list, password, policies, put_value, read, stages, tags};
use api_secretsmanager::{self as shapes, SecretsmanagerApi};
use aws_wire::ApiError;
use kernel::RequestCtx;

impl SecretsmanagerApi<RequestCtx> for SecretsManager {
    async fn batch_get_secret_value(
        &self,
        ctx: &RequestCtx,
        input: shapes::BatchGetSecretValueRequest,
    ) -> Result<shapes::BatchGetSecretValueResponse, ApiError> {
        Ok(read::batch_get_secret_value(self, ctx, input).await?)
    }

    async fn create_secret(
        &self,
        ctx: &RequestCtx,
        input: shapes::CreateSecretRequest,
    ) -> Result<shapes::CreateSecretResponse, ApiError> {
        Ok(create::create(self, ctx, input).await?)
    }

    async fn delete_resource_policy(
        &self,
        ctx: &RequestCtx,
        input: shapes::DeleteResourcePolicyRequest,
    ) -> Result<shapes::DeleteResourcePolicyResponse, ApiError> {
        Ok(policies::delete(self, ctx, input).await?)
    }

    async fn delete_secret(
        &self,
        ctx: &RequestCtx,
        input: shapes::DeleteSecretRequest,
    ) -> Result<shapes::DeleteSecretResponse, ApiError> {
        Ok(delete::delete(self, ctx, input).await?)
    }

    async fn describe_secret(
        &self,
        ctx: &RequestCtx,
        input: shapes::DescribeSecretRequest,
    ) -> Result<shapes::DescribeSecretResponse, ApiError> {
        Ok(read::describe_secret(self, ctx, &input)?)
    }

    async fn get_random_password(
        &self,
        _: &RequestCtx,
        input: shapes::GetRandomPasswordRequest,
    ) -> Result<shapes::GetRandomPasswordResponse, ApiError> {
        Ok(password::get_random_password(self, input)?)
    }

    async fn get_resource_policy(
        &self,
        ctx: &RequestCtx,
        input: shapes::GetResourcePolicyRequest,
    ) -> Result<shapes::GetResourcePolicyResponse, ApiError> {
        Ok(policies::get(self, ctx, &input)?)
    }

    async fn get_secret_value(
        &self,
        ctx: &RequestCtx,
        input: shapes::GetSecretValueRequest,
    ) -> Result<shapes::GetSecretValueResponse, ApiError> {
        Ok(read::get_secret_value(self, ctx, input).await?)
    }

    async fn list_secret_version_ids(
        &self,
        ctx: &RequestCtx,
        input: shapes::ListSecretVersionIdsRequest,
    ) -> Result<shapes::ListSecretVersionIdsResponse, ApiError> {
        Ok(list::list_secret_version_ids(self, ctx, &input)?)
    }

    async fn list_secrets(
        &self,
        ctx: &RequestCtx,
        input: shapes::ListSecretsRequest,
    ) -> Result<shapes::ListSecretsResponse, ApiError> {
        Ok(list::list_secrets(self, ctx, &input)?)
    }

    async fn put_resource_policy(
        &self,
        ctx: &RequestCtx,
        input: shapes::PutResourcePolicyRequest,
    ) -> Result<shapes::PutResourcePolicyResponse, ApiError> {
        Ok(policies::put(self, ctx, input).await?)
    }

    async fn put_secret_value(
        &self,
        ctx: &RequestCtx,
        input: shapes::PutSecretValueRequest,
    ) -> Result<shapes::PutSecretValueResponse, ApiError> {
        Ok(put_value::put_secret_value(self, ctx, input).await?)
    }

    async fn restore_secret(
        &self,
        ctx: &RequestCtx,
        input: shapes::RestoreSecretRequest,
    ) -> Result<shapes::RestoreSecretResponse, ApiError> {
        Ok(delete::restore(self, ctx, input).await?)
    }

    async fn tag_resource(&self, ctx: &RequestCtx, input: shapes::TagResourceRequest) -> Result<(), ApiError> {
        Ok(tags::tag(self, ctx, input).await?)
    }

    async fn untag_resource(&self, ctx: &RequestCtx, input: shapes::UntagResourceRequest) -> Result<(), ApiError> {
        Ok(tags::untag(self, ctx, input).await?)
    }

    async fn update_secret(
        &self,
        ctx: &RequestCtx,
        input: shapes::UpdateSecretRequest,
    ) -> Result<shapes::UpdateSecretResponse, ApiError> {
        Ok(put_value::update_secret(self, ctx, input).await?)
    }

    async fn update_secret_version_stage(
        &self,
        ctx: &RequestCtx,
        input: shapes::UpdateSecretVersionStageRequest,
    ) -> Result<shapes::UpdateSecretVersionStageResponse, ApiError> {
        Ok(stages::update_version_stage(self, ctx, input).await?)
    }

    async fn validate_resource_policy(
        &self,
        ctx: &RequestCtx,
        input: shapes::ValidateResourcePolicyRequest,
    ) -> Result<shapes::ValidateResourcePolicyResponse, ApiError> {
        Ok(policies::validate(self, ctx, &input)?)
    }
}
