//! The traits of the two services: one line an operation, the work is under `api/`.

use crate::Iam;
use crate::api::{access_keys, attached_policies, inline_policies, policies, policy_versions, roles, sts, tags, users};
use crate::model::EntityKind::{Role, User};
use crate::plan::document::url_encode;
use api_iam::{self as iam, IamApi};
use api_sts::{AssumeRoleRequest, AssumeRoleResponse, GetCallerIdentityRequest, GetCallerIdentityResponse, StsApi};
use aws_wire::ApiError;
use kernel::RequestCtx;

impl StsApi<RequestCtx> for Iam {
    async fn assume_role(&self, ctx: &RequestCtx, input: AssumeRoleRequest) -> Result<AssumeRoleResponse, ApiError> {
        Ok(sts::assume_role(self, ctx, input).await?)
    }

    async fn get_caller_identity(
        &self,
        ctx: &RequestCtx,
        _input: GetCallerIdentityRequest,
    ) -> Result<GetCallerIdentityResponse, ApiError> {
        Ok(sts::get_caller_identity(ctx))
    }
}

impl IamApi<RequestCtx> for Iam {
    async fn create_access_key(
        &self,
        ctx: &RequestCtx,
        input: iam::CreateAccessKeyRequest,
    ) -> Result<iam::CreateAccessKeyResponse, ApiError> {
        Ok(access_keys::create(self, ctx, input).await?)
    }

    async fn delete_access_key(&self, ctx: &RequestCtx, input: iam::DeleteAccessKeyRequest) -> Result<(), ApiError> {
        Ok(access_keys::delete(self, ctx, input).await?)
    }

    async fn list_access_keys(
        &self,
        ctx: &RequestCtx,
        input: iam::ListAccessKeysRequest,
    ) -> Result<iam::ListAccessKeysResponse, ApiError> {
        Ok(access_keys::list(self, ctx, input).await?)
    }

    async fn update_access_key(&self, ctx: &RequestCtx, input: iam::UpdateAccessKeyRequest) -> Result<(), ApiError> {
        Ok(access_keys::update(self, ctx, input).await?)
    }

    async fn create_policy(
        &self,
        ctx: &RequestCtx,
        input: iam::CreatePolicyRequest,
    ) -> Result<iam::CreatePolicyResponse, ApiError> {
        Ok(policies::create(self, ctx, input).await?)
    }

    async fn delete_policy(&self, ctx: &RequestCtx, input: iam::DeletePolicyRequest) -> Result<(), ApiError> {
        Ok(policies::delete(self, ctx, input).await?)
    }

    async fn get_policy(
        &self,
        ctx: &RequestCtx,
        input: iam::GetPolicyRequest,
    ) -> Result<iam::GetPolicyResponse, ApiError> {
        Ok(policies::get(self, ctx, input).await?)
    }

    async fn list_policies(
        &self,
        ctx: &RequestCtx,
        input: iam::ListPoliciesRequest,
    ) -> Result<iam::ListPoliciesResponse, ApiError> {
        Ok(policies::list(self, ctx, input).await?)
    }

    async fn create_policy_version(
        &self,
        ctx: &RequestCtx,
        input: iam::CreatePolicyVersionRequest,
    ) -> Result<iam::CreatePolicyVersionResponse, ApiError> {
        Ok(policy_versions::create(self, ctx, input).await?)
    }

    async fn delete_policy_version(
        &self,
        ctx: &RequestCtx,
        input: iam::DeletePolicyVersionRequest,
    ) -> Result<(), ApiError> {
        Ok(policy_versions::delete(self, ctx, input).await?)
    }

    async fn get_policy_version(
        &self,
        ctx: &RequestCtx,
        input: iam::GetPolicyVersionRequest,
    ) -> Result<iam::GetPolicyVersionResponse, ApiError> {
        Ok(policy_versions::get(self, ctx, input).await?)
    }

    async fn list_policy_versions(
        &self,
        ctx: &RequestCtx,
        input: iam::ListPolicyVersionsRequest,
    ) -> Result<iam::ListPolicyVersionsResponse, ApiError> {
        Ok(policy_versions::list(self, ctx, input).await?)
    }

    async fn set_default_policy_version(
        &self,
        ctx: &RequestCtx,
        input: iam::SetDefaultPolicyVersionRequest,
    ) -> Result<(), ApiError> {
        Ok(policy_versions::set_default(self, ctx, input).await?)
    }

    async fn create_role(
        &self,
        ctx: &RequestCtx,
        input: iam::CreateRoleRequest,
    ) -> Result<iam::CreateRoleResponse, ApiError> {
        Ok(roles::create(self, ctx, input).await?)
    }

    async fn delete_role(&self, ctx: &RequestCtx, input: iam::DeleteRoleRequest) -> Result<(), ApiError> {
        Ok(roles::delete(self, ctx, input).await?)
    }

    async fn get_role(&self, ctx: &RequestCtx, input: iam::GetRoleRequest) -> Result<iam::GetRoleResponse, ApiError> {
        Ok(roles::get(self, ctx, input).await?)
    }

    async fn list_roles(
        &self,
        ctx: &RequestCtx,
        input: iam::ListRolesRequest,
    ) -> Result<iam::ListRolesResponse, ApiError> {
        Ok(roles::list(self, ctx, input).await?)
    }

    async fn update_role(
        &self,
        ctx: &RequestCtx,
        input: iam::UpdateRoleRequest,
    ) -> Result<iam::UpdateRoleResponse, ApiError> {
        Ok(roles::update(self, ctx, input).await?)
    }

    async fn update_role_description(
        &self,
        ctx: &RequestCtx,
        input: iam::UpdateRoleDescriptionRequest,
    ) -> Result<iam::UpdateRoleDescriptionResponse, ApiError> {
        Ok(roles::update_description(self, ctx, input).await?)
    }

    async fn update_assume_role_policy(
        &self,
        ctx: &RequestCtx,
        input: iam::UpdateAssumeRolePolicyRequest,
    ) -> Result<(), ApiError> {
        Ok(roles::update_trust_policy(self, ctx, input).await?)
    }

    async fn list_instance_profiles_for_role(
        &self,
        ctx: &RequestCtx,
        input: iam::ListInstanceProfilesForRoleRequest,
    ) -> Result<iam::ListInstanceProfilesForRoleResponse, ApiError> {
        Ok(roles::list_instance_profiles(self, ctx, input).await?)
    }

    async fn create_user(
        &self,
        ctx: &RequestCtx,
        input: iam::CreateUserRequest,
    ) -> Result<iam::CreateUserResponse, ApiError> {
        Ok(users::create(self, ctx, input).await?)
    }

    async fn delete_user(&self, ctx: &RequestCtx, input: iam::DeleteUserRequest) -> Result<(), ApiError> {
        Ok(users::delete(self, ctx, input).await?)
    }

    async fn get_user(&self, ctx: &RequestCtx, input: iam::GetUserRequest) -> Result<iam::GetUserResponse, ApiError> {
        Ok(users::get(self, ctx, input).await?)
    }

    async fn list_users(
        &self,
        ctx: &RequestCtx,
        input: iam::ListUsersRequest,
    ) -> Result<iam::ListUsersResponse, ApiError> {
        Ok(users::list(self, ctx, input).await?)
    }

    async fn update_user(&self, ctx: &RequestCtx, input: iam::UpdateUserRequest) -> Result<(), ApiError> {
        Ok(users::update(self, ctx, input).await?)
    }

    async fn list_entities_for_policy(
        &self,
        ctx: &RequestCtx,
        input: iam::ListEntitiesForPolicyRequest,
    ) -> Result<iam::ListEntitiesForPolicyResponse, ApiError> {
        Ok(attached_policies::list_entities(self, ctx, input).await?)
    }

    async fn attach_user_policy(&self, ctx: &RequestCtx, input: iam::AttachUserPolicyRequest) -> Result<(), ApiError> {
        Ok(attached_policies::attach(self, ctx, User, input.user_name, input.policy_arn).await?)
    }

    async fn detach_user_policy(&self, ctx: &RequestCtx, input: iam::DetachUserPolicyRequest) -> Result<(), ApiError> {
        Ok(attached_policies::detach(self, ctx, User, input.user_name, input.policy_arn).await?)
    }

    async fn list_attached_user_policies(
        &self,
        ctx: &RequestCtx,
        input: iam::ListAttachedUserPoliciesRequest,
    ) -> Result<iam::ListAttachedUserPoliciesResponse, ApiError> {
        let name = input.user_name.unwrap_or_default();
        let (marker, max_items) = (input.marker.as_deref(), input.max_items);
        let page = attached_policies::list(self, ctx, User, &name, input.path_prefix, marker, max_items).await?;
        Ok(iam::ListAttachedUserPoliciesResponse {
            attached_policies: Some(page.items),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }

    async fn put_user_policy(&self, ctx: &RequestCtx, input: iam::PutUserPolicyRequest) -> Result<(), ApiError> {
        let (name, policy_name) = (input.user_name, input.policy_name);
        Ok(inline_policies::put(self, ctx, User, name, policy_name, input.policy_document).await?)
    }

    async fn delete_user_policy(&self, ctx: &RequestCtx, input: iam::DeleteUserPolicyRequest) -> Result<(), ApiError> {
        Ok(inline_policies::delete(self, ctx, User, input.user_name, input.policy_name).await?)
    }

    async fn get_user_policy(
        &self,
        ctx: &RequestCtx,
        input: iam::GetUserPolicyRequest,
    ) -> Result<iam::GetUserPolicyResponse, ApiError> {
        let name = input.user_name.unwrap_or_default();
        let row = inline_policies::get(self, ctx, User, &name, &input.policy_name.unwrap_or_default()).await?;
        Ok(iam::GetUserPolicyResponse {
            user_name: Some(name),
            policy_name: Some(row.policy_name),
            policy_document: Some(url_encode(&row.document)),
        })
    }

    async fn list_user_policies(
        &self,
        ctx: &RequestCtx,
        input: iam::ListUserPoliciesRequest,
    ) -> Result<iam::ListUserPoliciesResponse, ApiError> {
        let name = input.user_name.unwrap_or_default();
        let page = inline_policies::list(self, ctx, User, &name, input.marker.as_deref(), input.max_items).await?;
        Ok(iam::ListUserPoliciesResponse {
            policy_names: Some(page.items),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }

    async fn tag_user(&self, ctx: &RequestCtx, input: iam::TagUserRequest) -> Result<(), ApiError> {
        Ok(tags::add(self, ctx, User, input.user_name, input.tags).await?)
    }

    async fn untag_user(&self, ctx: &RequestCtx, input: iam::UntagUserRequest) -> Result<(), ApiError> {
        Ok(tags::remove(self, ctx, User, input.user_name, input.tag_keys).await?)
    }

    async fn list_user_tags(
        &self,
        ctx: &RequestCtx,
        input: iam::ListUserTagsRequest,
    ) -> Result<iam::ListUserTagsResponse, ApiError> {
        let name = input.user_name.unwrap_or_default();
        let page = tags::list(self, ctx, User, &name, input.marker.as_deref(), input.max_items).await?;
        Ok(iam::ListUserTagsResponse { tags: Some(page.items), is_truncated: page.is_truncated, marker: page.marker })
    }

    async fn attach_role_policy(&self, ctx: &RequestCtx, input: iam::AttachRolePolicyRequest) -> Result<(), ApiError> {
        Ok(attached_policies::attach(self, ctx, Role, input.role_name, input.policy_arn).await?)
    }

    async fn detach_role_policy(&self, ctx: &RequestCtx, input: iam::DetachRolePolicyRequest) -> Result<(), ApiError> {
        Ok(attached_policies::detach(self, ctx, Role, input.role_name, input.policy_arn).await?)
    }

    async fn list_attached_role_policies(
        &self,
        ctx: &RequestCtx,
        input: iam::ListAttachedRolePoliciesRequest,
    ) -> Result<iam::ListAttachedRolePoliciesResponse, ApiError> {
        let name = input.role_name.unwrap_or_default();
        let (marker, max_items) = (input.marker.as_deref(), input.max_items);
        let page = attached_policies::list(self, ctx, Role, &name, input.path_prefix, marker, max_items).await?;
        Ok(iam::ListAttachedRolePoliciesResponse {
            attached_policies: Some(page.items),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }

    async fn put_role_policy(&self, ctx: &RequestCtx, input: iam::PutRolePolicyRequest) -> Result<(), ApiError> {
        let (name, policy_name) = (input.role_name, input.policy_name);
        Ok(inline_policies::put(self, ctx, Role, name, policy_name, input.policy_document).await?)
    }

    async fn delete_role_policy(&self, ctx: &RequestCtx, input: iam::DeleteRolePolicyRequest) -> Result<(), ApiError> {
        Ok(inline_policies::delete(self, ctx, Role, input.role_name, input.policy_name).await?)
    }

    async fn get_role_policy(
        &self,
        ctx: &RequestCtx,
        input: iam::GetRolePolicyRequest,
    ) -> Result<iam::GetRolePolicyResponse, ApiError> {
        let name = input.role_name.unwrap_or_default();
        let row = inline_policies::get(self, ctx, Role, &name, &input.policy_name.unwrap_or_default()).await?;
        Ok(iam::GetRolePolicyResponse {
            role_name: Some(name),
            policy_name: Some(row.policy_name),
            policy_document: Some(url_encode(&row.document)),
        })
    }

    async fn list_role_policies(
        &self,
        ctx: &RequestCtx,
        input: iam::ListRolePoliciesRequest,
    ) -> Result<iam::ListRolePoliciesResponse, ApiError> {
        let name = input.role_name.unwrap_or_default();
        let page = inline_policies::list(self, ctx, Role, &name, input.marker.as_deref(), input.max_items).await?;
        Ok(iam::ListRolePoliciesResponse {
            policy_names: Some(page.items),
            is_truncated: page.is_truncated,
            marker: page.marker,
        })
    }

    async fn tag_role(&self, ctx: &RequestCtx, input: iam::TagRoleRequest) -> Result<(), ApiError> {
        Ok(tags::add(self, ctx, Role, input.role_name, input.tags).await?)
    }

    async fn untag_role(&self, ctx: &RequestCtx, input: iam::UntagRoleRequest) -> Result<(), ApiError> {
        Ok(tags::remove(self, ctx, Role, input.role_name, input.tag_keys).await?)
    }

    async fn list_role_tags(
        &self,
        ctx: &RequestCtx,
        input: iam::ListRoleTagsRequest,
    ) -> Result<iam::ListRoleTagsResponse, ApiError> {
        let name = input.role_name.unwrap_or_default();
        let page = tags::list(self, ctx, Role, &name, input.marker.as_deref(), input.max_items).await?;
        Ok(iam::ListRoleTagsResponse { tags: Some(page.items), is_truncated: page.is_truncated, marker: page.marker })
    }
}
