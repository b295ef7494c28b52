// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The operations as a trait, and the way from an operation's name to its method.

use super::shapes::*;
use aws_wire::{ApiError, FromValue, Operation, ToValue, Value};
use std::pin::Pin;
use std::sync::Arc;

/// The built operations by name: what must be said of each of them is a `match` that the compiler finds complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    AttachRolePolicy,
    AttachUserPolicy,
    CreateAccessKey,
    CreatePolicy,
    CreatePolicyVersion,
    CreateRole,
    CreateUser,
    DeleteAccessKey,
    DeletePolicy,
    DeletePolicyVersion,
    DeleteRole,
    DeleteRolePolicy,
    DeleteUser,
    DeleteUserPolicy,
    DetachRolePolicy,
    DetachUserPolicy,
    GetPolicy,
    GetPolicyVersion,
    GetRole,
    GetRolePolicy,
    GetUser,
    GetUserPolicy,
    ListAccessKeys,
    ListAttachedRolePolicies,
    ListAttachedUserPolicies,
    ListEntitiesForPolicy,
    ListInstanceProfilesForRole,
    ListPolicies,
    ListPolicyVersions,
    ListRolePolicies,
    ListRoleTags,
    ListRoles,
    ListUserPolicies,
    ListUserTags,
    ListUsers,
    PutRolePolicy,
    PutUserPolicy,
    SetDefaultPolicyVersion,
    TagRole,
    TagUser,
    UntagRole,
    UntagUser,
    UpdateAccessKey,
    UpdateAssumeRolePolicy,
    UpdateRole,
    UpdateRoleDescription,
    UpdateUser,
}

impl Op {
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "AttachRolePolicy" => Op::AttachRolePolicy,
            "AttachUserPolicy" => Op::AttachUserPolicy,
            "CreateAccessKey" => Op::CreateAccessKey,
            "CreatePolicy" => Op::CreatePolicy,
            "CreatePolicyVersion" => Op::CreatePolicyVersion,
            "CreateRole" => Op::CreateRole,
            "CreateUser" => Op::CreateUser,
            "DeleteAccessKey" => Op::DeleteAccessKey,
            "DeletePolicy" => Op::DeletePolicy,
            "DeletePolicyVersion" => Op::DeletePolicyVersion,
            "DeleteRole" => Op::DeleteRole,
            "DeleteRolePolicy" => Op::DeleteRolePolicy,
            "DeleteUser" => Op::DeleteUser,
            "DeleteUserPolicy" => Op::DeleteUserPolicy,
            "DetachRolePolicy" => Op::DetachRolePolicy,
            "DetachUserPolicy" => Op::DetachUserPolicy,
            "GetPolicy" => Op::GetPolicy,
            "GetPolicyVersion" => Op::GetPolicyVersion,
            "GetRole" => Op::GetRole,
            "GetRolePolicy" => Op::GetRolePolicy,
            "GetUser" => Op::GetUser,
            "GetUserPolicy" => Op::GetUserPolicy,
            "ListAccessKeys" => Op::ListAccessKeys,
            "ListAttachedRolePolicies" => Op::ListAttachedRolePolicies,
            "ListAttachedUserPolicies" => Op::ListAttachedUserPolicies,
            "ListEntitiesForPolicy" => Op::ListEntitiesForPolicy,
            "ListInstanceProfilesForRole" => Op::ListInstanceProfilesForRole,
            "ListPolicies" => Op::ListPolicies,
            "ListPolicyVersions" => Op::ListPolicyVersions,
            "ListRolePolicies" => Op::ListRolePolicies,
            "ListRoleTags" => Op::ListRoleTags,
            "ListRoles" => Op::ListRoles,
            "ListUserPolicies" => Op::ListUserPolicies,
            "ListUserTags" => Op::ListUserTags,
            "ListUsers" => Op::ListUsers,
            "PutRolePolicy" => Op::PutRolePolicy,
            "PutUserPolicy" => Op::PutUserPolicy,
            "SetDefaultPolicyVersion" => Op::SetDefaultPolicyVersion,
            "TagRole" => Op::TagRole,
            "TagUser" => Op::TagUser,
            "UntagRole" => Op::UntagRole,
            "UntagUser" => Op::UntagUser,
            "UpdateAccessKey" => Op::UpdateAccessKey,
            "UpdateAssumeRolePolicy" => Op::UpdateAssumeRolePolicy,
            "UpdateRole" => Op::UpdateRole,
            "UpdateRoleDescription" => Op::UpdateRoleDescription,
            "UpdateUser" => Op::UpdateUser,
            _ => return None,
        })
    }

    pub fn name(self) -> &'static str {
        match self {
            Op::AttachRolePolicy => "AttachRolePolicy",
            Op::AttachUserPolicy => "AttachUserPolicy",
            Op::CreateAccessKey => "CreateAccessKey",
            Op::CreatePolicy => "CreatePolicy",
            Op::CreatePolicyVersion => "CreatePolicyVersion",
            Op::CreateRole => "CreateRole",
            Op::CreateUser => "CreateUser",
            Op::DeleteAccessKey => "DeleteAccessKey",
            Op::DeletePolicy => "DeletePolicy",
            Op::DeletePolicyVersion => "DeletePolicyVersion",
            Op::DeleteRole => "DeleteRole",
            Op::DeleteRolePolicy => "DeleteRolePolicy",
            Op::DeleteUser => "DeleteUser",
            Op::DeleteUserPolicy => "DeleteUserPolicy",
            Op::DetachRolePolicy => "DetachRolePolicy",
            Op::DetachUserPolicy => "DetachUserPolicy",
            Op::GetPolicy => "GetPolicy",
            Op::GetPolicyVersion => "GetPolicyVersion",
            Op::GetRole => "GetRole",
            Op::GetRolePolicy => "GetRolePolicy",
            Op::GetUser => "GetUser",
            Op::GetUserPolicy => "GetUserPolicy",
            Op::ListAccessKeys => "ListAccessKeys",
            Op::ListAttachedRolePolicies => "ListAttachedRolePolicies",
            Op::ListAttachedUserPolicies => "ListAttachedUserPolicies",
            Op::ListEntitiesForPolicy => "ListEntitiesForPolicy",
            Op::ListInstanceProfilesForRole => "ListInstanceProfilesForRole",
            Op::ListPolicies => "ListPolicies",
            Op::ListPolicyVersions => "ListPolicyVersions",
            Op::ListRolePolicies => "ListRolePolicies",
            Op::ListRoleTags => "ListRoleTags",
            Op::ListRoles => "ListRoles",
            Op::ListUserPolicies => "ListUserPolicies",
            Op::ListUserTags => "ListUserTags",
            Op::ListUsers => "ListUsers",
            Op::PutRolePolicy => "PutRolePolicy",
            Op::PutUserPolicy => "PutUserPolicy",
            Op::SetDefaultPolicyVersion => "SetDefaultPolicyVersion",
            Op::TagRole => "TagRole",
            Op::TagUser => "TagUser",
            Op::UntagRole => "UntagRole",
            Op::UntagUser => "UntagUser",
            Op::UpdateAccessKey => "UpdateAccessKey",
            Op::UpdateAssumeRolePolicy => "UpdateAssumeRolePolicy",
            Op::UpdateRole => "UpdateRole",
            Op::UpdateRoleDescription => "UpdateRoleDescription",
            Op::UpdateUser => "UpdateUser",
        }
    }
}

/// Every built operation. `C` is what the gateway knows about a request.
pub trait IamApi<C>: Send + Sync + 'static {
    fn attach_role_policy(
        &self,
        ctx: &C,
        input: AttachRolePolicyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn attach_user_policy(
        &self,
        ctx: &C,
        input: AttachUserPolicyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn create_access_key(
        &self,
        ctx: &C,
        input: CreateAccessKeyRequest,
    ) -> impl Future<Output = Result<CreateAccessKeyResponse, ApiError>> + Send;
    fn create_policy(
        &self,
        ctx: &C,
        input: CreatePolicyRequest,
    ) -> impl Future<Output = Result<CreatePolicyResponse, ApiError>> + Send;
    fn create_policy_version(
        &self,
        ctx: &C,
        input: CreatePolicyVersionRequest,
    ) -> impl Future<Output = Result<CreatePolicyVersionResponse, ApiError>> + Send;
    fn create_role(
        &self,
        ctx: &C,
        input: CreateRoleRequest,
    ) -> impl Future<Output = Result<CreateRoleResponse, ApiError>> + Send;
    fn create_user(
        &self,
        ctx: &C,
        input: CreateUserRequest,
    ) -> impl Future<Output = Result<CreateUserResponse, ApiError>> + Send;
    fn delete_access_key(
        &self,
        ctx: &C,
        input: DeleteAccessKeyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_policy(&self, ctx: &C, input: DeletePolicyRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_policy_version(
        &self,
        ctx: &C,
        input: DeletePolicyVersionRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_role(&self, ctx: &C, input: DeleteRoleRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_role_policy(
        &self,
        ctx: &C,
        input: DeleteRolePolicyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_user(&self, ctx: &C, input: DeleteUserRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_user_policy(
        &self,
        ctx: &C,
        input: DeleteUserPolicyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn detach_role_policy(
        &self,
        ctx: &C,
        input: DetachRolePolicyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn detach_user_policy(
        &self,
        ctx: &C,
        input: DetachUserPolicyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn get_policy(
        &self,
        ctx: &C,
        input: GetPolicyRequest,
    ) -> impl Future<Output = Result<GetPolicyResponse, ApiError>> + Send;
    fn get_policy_version(
        &self,
        ctx: &C,
        input: GetPolicyVersionRequest,
    ) -> impl Future<Output = Result<GetPolicyVersionResponse, ApiError>> + Send;
    fn get_role(
        &self,
        ctx: &C,
        input: GetRoleRequest,
    ) -> impl Future<Output = Result<GetRoleResponse, ApiError>> + Send;
    fn get_role_policy(
        &self,
        ctx: &C,
        input: GetRolePolicyRequest,
    ) -> impl Future<Output = Result<GetRolePolicyResponse, ApiError>> + Send;
    fn get_user(
        &self,
        ctx: &C,
        input: GetUserRequest,
    ) -> impl Future<Output = Result<GetUserResponse, ApiError>> + Send;
    fn get_user_policy(
        &self,
        ctx: &C,
        input: GetUserPolicyRequest,
    ) -> impl Future<Output = Result<GetUserPolicyResponse, ApiError>> + Send;
    fn list_access_keys(
        &self,
        ctx: &C,
        input: ListAccessKeysRequest,
    ) -> impl Future<Output = Result<ListAccessKeysResponse, ApiError>> + Send;
    fn list_attached_role_policies(
        &self,
        ctx: &C,
        input: ListAttachedRolePoliciesRequest,
    ) -> impl Future<Output = Result<ListAttachedRolePoliciesResponse, ApiError>> + Send;
    fn list_attached_user_policies(
        &self,
        ctx: &C,
        input: ListAttachedUserPoliciesRequest,
    ) -> impl Future<Output = Result<ListAttachedUserPoliciesResponse, ApiError>> + Send;
    fn list_entities_for_policy(
        &self,
        ctx: &C,
        input: ListEntitiesForPolicyRequest,
    ) -> impl Future<Output = Result<ListEntitiesForPolicyResponse, ApiError>> + Send;
    fn list_instance_profiles_for_role(
        &self,
        ctx: &C,
        input: ListInstanceProfilesForRoleRequest,
    ) -> impl Future<Output = Result<ListInstanceProfilesForRoleResponse, ApiError>> + Send;
    fn list_policies(
        &self,
        ctx: &C,
        input: ListPoliciesRequest,
    ) -> impl Future<Output = Result<ListPoliciesResponse, ApiError>> + Send;
    fn list_policy_versions(
        &self,
        ctx: &C,
        input: ListPolicyVersionsRequest,
    ) -> impl Future<Output = Result<ListPolicyVersionsResponse, ApiError>> + Send;
    fn list_role_policies(
        &self,
        ctx: &C,
        input: ListRolePoliciesRequest,
    ) -> impl Future<Output = Result<ListRolePoliciesResponse, ApiError>> + Send;
    fn list_role_tags(
        &self,
        ctx: &C,
        input: ListRoleTagsRequest,
    ) -> impl Future<Output = Result<ListRoleTagsResponse, ApiError>> + Send;
    fn list_roles(
        &self,
        ctx: &C,
        input: ListRolesRequest,
    ) -> impl Future<Output = Result<ListRolesResponse, ApiError>> + Send;
    fn list_user_policies(
        &self,
        ctx: &C,
        input: ListUserPoliciesRequest,
    ) -> impl Future<Output = Result<ListUserPoliciesResponse, ApiError>> + Send;
    fn list_user_tags(
        &self,
        ctx: &C,
        input: ListUserTagsRequest,
    ) -> impl Future<Output = Result<ListUserTagsResponse, ApiError>> + Send;
    fn list_users(
        &self,
        ctx: &C,
        input: ListUsersRequest,
    ) -> impl Future<Output = Result<ListUsersResponse, ApiError>> + Send;
    fn put_role_policy(
        &self,
        ctx: &C,
        input: PutRolePolicyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn put_user_policy(
        &self,
        ctx: &C,
        input: PutUserPolicyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn set_default_policy_version(
        &self,
        ctx: &C,
        input: SetDefaultPolicyVersionRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn tag_role(&self, ctx: &C, input: TagRoleRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn tag_user(&self, ctx: &C, input: TagUserRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn untag_role(&self, ctx: &C, input: UntagRoleRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn untag_user(&self, ctx: &C, input: UntagUserRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn update_access_key(
        &self,
        ctx: &C,
        input: UpdateAccessKeyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn update_assume_role_policy(
        &self,
        ctx: &C,
        input: UpdateAssumeRolePolicyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn update_role(
        &self,
        ctx: &C,
        input: UpdateRoleRequest,
    ) -> impl Future<Output = Result<UpdateRoleResponse, ApiError>> + Send;
    fn update_role_description(
        &self,
        ctx: &C,
        input: UpdateRoleDescriptionRequest,
    ) -> impl Future<Output = Result<UpdateRoleDescriptionResponse, ApiError>> + Send;
    fn update_user(&self, ctx: &C, input: UpdateUserRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
}

/// Calls the method of `operation` with the decoded and validated input, and gives the output for encoding.
pub fn dispatch<C: Send + Sync + 'static, T: IamApi<C>>(
    api: Arc<T>,
    ctx: Arc<C>,
    operation: &'static Operation,
    input: Value,
) -> Pin<Box<dyn Future<Output = Result<Value, ApiError>> + Send>> {
    match operation.name {
        "AttachRolePolicy" => {
            Box::pin(async move { Ok(api.attach_role_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "AttachUserPolicy" => {
            Box::pin(async move { Ok(api.attach_user_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateAccessKey" => {
            Box::pin(async move { Ok(api.create_access_key(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreatePolicy" => {
            Box::pin(async move { Ok(api.create_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreatePolicyVersion" => {
            Box::pin(async move { Ok(api.create_policy_version(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateRole" => {
            Box::pin(async move { Ok(api.create_role(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateUser" => {
            Box::pin(async move { Ok(api.create_user(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteAccessKey" => {
            Box::pin(async move { Ok(api.delete_access_key(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeletePolicy" => {
            Box::pin(async move { Ok(api.delete_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeletePolicyVersion" => {
            Box::pin(async move { Ok(api.delete_policy_version(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteRole" => {
            Box::pin(async move { Ok(api.delete_role(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteRolePolicy" => {
            Box::pin(async move { Ok(api.delete_role_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteUser" => {
            Box::pin(async move { Ok(api.delete_user(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteUserPolicy" => {
            Box::pin(async move { Ok(api.delete_user_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DetachRolePolicy" => {
            Box::pin(async move { Ok(api.detach_role_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DetachUserPolicy" => {
            Box::pin(async move { Ok(api.detach_user_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetPolicy" => {
            Box::pin(async move { Ok(api.get_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetPolicyVersion" => {
            Box::pin(async move { Ok(api.get_policy_version(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetRole" => Box::pin(async move { Ok(api.get_role(&ctx, FromValue::from_value(input)).await?.to_value()) }),
        "GetRolePolicy" => {
            Box::pin(async move { Ok(api.get_role_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetUser" => Box::pin(async move { Ok(api.get_user(&ctx, FromValue::from_value(input)).await?.to_value()) }),
        "GetUserPolicy" => {
            Box::pin(async move { Ok(api.get_user_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListAccessKeys" => {
            Box::pin(async move { Ok(api.list_access_keys(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListAttachedRolePolicies" => Box::pin(async move {
            Ok(api.list_attached_role_policies(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "ListAttachedUserPolicies" => Box::pin(async move {
            Ok(api.list_attached_user_policies(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "ListEntitiesForPolicy" => {
            Box::pin(
                async move { Ok(api.list_entities_for_policy(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "ListInstanceProfilesForRole" => Box::pin(async move {
            Ok(api.list_instance_profiles_for_role(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "ListPolicies" => {
            Box::pin(async move { Ok(api.list_policies(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListPolicyVersions" => {
            Box::pin(async move { Ok(api.list_policy_versions(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListRolePolicies" => {
            Box::pin(async move { Ok(api.list_role_policies(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListRoleTags" => {
            Box::pin(async move { Ok(api.list_role_tags(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListRoles" => {
            Box::pin(async move { Ok(api.list_roles(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListUserPolicies" => {
            Box::pin(async move { Ok(api.list_user_policies(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListUserTags" => {
            Box::pin(async move { Ok(api.list_user_tags(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListUsers" => {
            Box::pin(async move { Ok(api.list_users(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "PutRolePolicy" => {
            Box::pin(async move { Ok(api.put_role_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "PutUserPolicy" => {
            Box::pin(async move { Ok(api.put_user_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "SetDefaultPolicyVersion" => {
            Box::pin(
                async move { Ok(api.set_default_policy_version(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "TagRole" => Box::pin(async move { Ok(api.tag_role(&ctx, FromValue::from_value(input)).await?.to_value()) }),
        "TagUser" => Box::pin(async move { Ok(api.tag_user(&ctx, FromValue::from_value(input)).await?.to_value()) }),
        "UntagRole" => {
            Box::pin(async move { Ok(api.untag_role(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UntagUser" => {
            Box::pin(async move { Ok(api.untag_user(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UpdateAccessKey" => {
            Box::pin(async move { Ok(api.update_access_key(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UpdateAssumeRolePolicy" => {
            Box::pin(
                async move { Ok(api.update_assume_role_policy(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "UpdateRole" => {
            Box::pin(async move { Ok(api.update_role(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UpdateRoleDescription" => {
            Box::pin(
                async move { Ok(api.update_role_description(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "UpdateUser" => {
            Box::pin(async move { Ok(api.update_user(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        other => Box::pin(async move {
            Err(ApiError::server("InternalFailure", format!("{other} has no handler in this service")))
        }),
    }
}
