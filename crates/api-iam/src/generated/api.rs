// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The operations as a trait, and the way from an operation's name to its method.

use super::shapes::*;
use aws_wire::{ApiError, FromValue, Operation, ToValue, Value};
use std::pin::Pin;
use std::sync::Arc;

/// The built operations by name: what must be said of each of them is a `match` that the compiler finds complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    AddClientIDToOpenIDConnectProvider,
    AddRoleToInstanceProfile,
    AddUserToGroup,
    AttachGroupPolicy,
    AttachRolePolicy,
    AttachUserPolicy,
    ChangePassword,
    CreateAccessKey,
    CreateAccountAlias,
    CreateGroup,
    CreateInstanceProfile,
    CreateLoginProfile,
    CreateOpenIDConnectProvider,
    CreatePolicy,
    CreatePolicyVersion,
    CreateRole,
    CreateServiceLinkedRole,
    CreateServiceSpecificCredential,
    CreateUser,
    CreateVirtualMFADevice,
    DeactivateMFADevice,
    DeleteAccessKey,
    DeleteAccountAlias,
    DeleteAccountPasswordPolicy,
    DeleteGroup,
    DeleteGroupPolicy,
    DeleteInstanceProfile,
    DeleteLoginProfile,
    DeleteOpenIDConnectProvider,
    DeletePolicy,
    DeletePolicyVersion,
    DeleteRole,
    DeleteRolePermissionsBoundary,
    DeleteRolePolicy,
    DeleteSSHPublicKey,
    DeleteServerCertificate,
    DeleteServiceLinkedRole,
    DeleteServiceSpecificCredential,
    DeleteSigningCertificate,
    DeleteUser,
    DeleteUserPermissionsBoundary,
    DeleteUserPolicy,
    DeleteVirtualMFADevice,
    DetachGroupPolicy,
    DetachRolePolicy,
    DetachUserPolicy,
    EnableMFADevice,
    GenerateCredentialReport,
    GenerateServiceLastAccessedDetails,
    GetAccessKeyLastUsed,
    GetAccountAuthorizationDetails,
    GetAccountPasswordPolicy,
    GetAccountSummary,
    GetContextKeysForCustomPolicy,
    GetContextKeysForPrincipalPolicy,
    GetCredentialReport,
    GetGroup,
    GetGroupPolicy,
    GetInstanceProfile,
    GetLoginProfile,
    GetMFADevice,
    GetOpenIDConnectProvider,
    GetPolicy,
    GetPolicyVersion,
    GetRole,
    GetRolePolicy,
    GetSSHPublicKey,
    GetServerCertificate,
    GetServiceLastAccessedDetails,
    GetServiceLastAccessedDetailsWithEntities,
    GetServiceLinkedRoleDeletionStatus,
    GetUser,
    GetUserPolicy,
    ListAccessKeys,
    ListAccountAliases,
    ListAttachedGroupPolicies,
    ListAttachedRolePolicies,
    ListAttachedUserPolicies,
    ListEntitiesForPolicy,
    ListGroupPolicies,
    ListGroups,
    ListGroupsForUser,
    ListInstanceProfileTags,
    ListInstanceProfiles,
    ListInstanceProfilesForRole,
    ListMFADeviceTags,
    ListMFADevices,
    ListOpenIDConnectProviderTags,
    ListOpenIDConnectProviders,
    ListPolicies,
    ListPoliciesGrantingServiceAccess,
    ListPolicyTags,
    ListPolicyVersions,
    ListRolePolicies,
    ListRoleTags,
    ListRoles,
    ListSAMLProviders,
    ListSSHPublicKeys,
    ListServerCertificateTags,
    ListServerCertificates,
    ListServiceSpecificCredentials,
    ListSigningCertificates,
    ListUserPolicies,
    ListUserTags,
    ListUsers,
    ListVirtualMFADevices,
    PutGroupPolicy,
    PutRolePermissionsBoundary,
    PutRolePolicy,
    PutUserPermissionsBoundary,
    PutUserPolicy,
    RemoveClientIDFromOpenIDConnectProvider,
    RemoveRoleFromInstanceProfile,
    RemoveUserFromGroup,
    ResetServiceSpecificCredential,
    ResyncMFADevice,
    SetDefaultPolicyVersion,
    SimulateCustomPolicy,
    SimulatePrincipalPolicy,
    TagInstanceProfile,
    TagMFADevice,
    TagOpenIDConnectProvider,
    TagPolicy,
    TagRole,
    TagServerCertificate,
    TagUser,
    UntagInstanceProfile,
    UntagMFADevice,
    UntagOpenIDConnectProvider,
    UntagPolicy,
    UntagRole,
    UntagServerCertificate,
    UntagUser,
    UpdateAccessKey,
    UpdateAccountPasswordPolicy,
    UpdateAssumeRolePolicy,
    UpdateGroup,
    UpdateLoginProfile,
    UpdateOpenIDConnectProviderThumbprint,
    UpdateRole,
    UpdateRoleDescription,
    UpdateSSHPublicKey,
    UpdateServerCertificate,
    UpdateServiceSpecificCredential,
    UpdateSigningCertificate,
    UpdateUser,
    UploadSSHPublicKey,
    UploadServerCertificate,
    UploadSigningCertificate,
}

impl Op {
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "AddClientIDToOpenIDConnectProvider" => Op::AddClientIDToOpenIDConnectProvider,
            "AddRoleToInstanceProfile" => Op::AddRoleToInstanceProfile,
            "AddUserToGroup" => Op::AddUserToGroup,
            "AttachGroupPolicy" => Op::AttachGroupPolicy,
            "AttachRolePolicy" => Op::AttachRolePolicy,
            "AttachUserPolicy" => Op::AttachUserPolicy,
            "ChangePassword" => Op::ChangePassword,
            "CreateAccessKey" => Op::CreateAccessKey,
            "CreateAccountAlias" => Op::CreateAccountAlias,
            "CreateGroup" => Op::CreateGroup,
            "CreateInstanceProfile" => Op::CreateInstanceProfile,
            "CreateLoginProfile" => Op::CreateLoginProfile,
            "CreateOpenIDConnectProvider" => Op::CreateOpenIDConnectProvider,
            "CreatePolicy" => Op::CreatePolicy,
            "CreatePolicyVersion" => Op::CreatePolicyVersion,
            "CreateRole" => Op::CreateRole,
            "CreateServiceLinkedRole" => Op::CreateServiceLinkedRole,
            "CreateServiceSpecificCredential" => Op::CreateServiceSpecificCredential,
            "CreateUser" => Op::CreateUser,
            "CreateVirtualMFADevice" => Op::CreateVirtualMFADevice,
            "DeactivateMFADevice" => Op::DeactivateMFADevice,
            "DeleteAccessKey" => Op::DeleteAccessKey,
            "DeleteAccountAlias" => Op::DeleteAccountAlias,
            "DeleteAccountPasswordPolicy" => Op::DeleteAccountPasswordPolicy,
            "DeleteGroup" => Op::DeleteGroup,
            "DeleteGroupPolicy" => Op::DeleteGroupPolicy,
            "DeleteInstanceProfile" => Op::DeleteInstanceProfile,
            "DeleteLoginProfile" => Op::DeleteLoginProfile,
            "DeleteOpenIDConnectProvider" => Op::DeleteOpenIDConnectProvider,
            "DeletePolicy" => Op::DeletePolicy,
            "DeletePolicyVersion" => Op::DeletePolicyVersion,
            "DeleteRole" => Op::DeleteRole,
            "DeleteRolePermissionsBoundary" => Op::DeleteRolePermissionsBoundary,
            "DeleteRolePolicy" => Op::DeleteRolePolicy,
            "DeleteSSHPublicKey" => Op::DeleteSSHPublicKey,
            "DeleteServerCertificate" => Op::DeleteServerCertificate,
            "DeleteServiceLinkedRole" => Op::DeleteServiceLinkedRole,
            "DeleteServiceSpecificCredential" => Op::DeleteServiceSpecificCredential,
            "DeleteSigningCertificate" => Op::DeleteSigningCertificate,
            "DeleteUser" => Op::DeleteUser,
            "DeleteUserPermissionsBoundary" => Op::DeleteUserPermissionsBoundary,
            "DeleteUserPolicy" => Op::DeleteUserPolicy,
            "DeleteVirtualMFADevice" => Op::DeleteVirtualMFADevice,
            "DetachGroupPolicy" => Op::DetachGroupPolicy,
            "DetachRolePolicy" => Op::DetachRolePolicy,
            "DetachUserPolicy" => Op::DetachUserPolicy,
            "EnableMFADevice" => Op::EnableMFADevice,
            "GenerateCredentialReport" => Op::GenerateCredentialReport,
            "GenerateServiceLastAccessedDetails" => Op::GenerateServiceLastAccessedDetails,
            "GetAccessKeyLastUsed" => Op::GetAccessKeyLastUsed,
            "GetAccountAuthorizationDetails" => Op::GetAccountAuthorizationDetails,
            "GetAccountPasswordPolicy" => Op::GetAccountPasswordPolicy,
            "GetAccountSummary" => Op::GetAccountSummary,
            "GetContextKeysForCustomPolicy" => Op::GetContextKeysForCustomPolicy,
            "GetContextKeysForPrincipalPolicy" => Op::GetContextKeysForPrincipalPolicy,
            "GetCredentialReport" => Op::GetCredentialReport,
            "GetGroup" => Op::GetGroup,
            "GetGroupPolicy" => Op::GetGroupPolicy,
            "GetInstanceProfile" => Op::GetInstanceProfile,
            "GetLoginProfile" => Op::GetLoginProfile,
            "GetMFADevice" => Op::GetMFADevice,
            "GetOpenIDConnectProvider" => Op::GetOpenIDConnectProvider,
            "GetPolicy" => Op::GetPolicy,
            "GetPolicyVersion" => Op::GetPolicyVersion,
            "GetRole" => Op::GetRole,
            "GetRolePolicy" => Op::GetRolePolicy,
            "GetSSHPublicKey" => Op::GetSSHPublicKey,
            "GetServerCertificate" => Op::GetServerCertificate,
            "GetServiceLastAccessedDetails" => Op::GetServiceLastAccessedDetails,
            "GetServiceLastAccessedDetailsWithEntities" => Op::GetServiceLastAccessedDetailsWithEntities,
            "GetServiceLinkedRoleDeletionStatus" => Op::GetServiceLinkedRoleDeletionStatus,
            "GetUser" => Op::GetUser,
            "GetUserPolicy" => Op::GetUserPolicy,
            "ListAccessKeys" => Op::ListAccessKeys,
            "ListAccountAliases" => Op::ListAccountAliases,
            "ListAttachedGroupPolicies" => Op::ListAttachedGroupPolicies,
            "ListAttachedRolePolicies" => Op::ListAttachedRolePolicies,
            "ListAttachedUserPolicies" => Op::ListAttachedUserPolicies,
            "ListEntitiesForPolicy" => Op::ListEntitiesForPolicy,
            "ListGroupPolicies" => Op::ListGroupPolicies,
            "ListGroups" => Op::ListGroups,
            "ListGroupsForUser" => Op::ListGroupsForUser,
            "ListInstanceProfileTags" => Op::ListInstanceProfileTags,
            "ListInstanceProfiles" => Op::ListInstanceProfiles,
            "ListInstanceProfilesForRole" => Op::ListInstanceProfilesForRole,
            "ListMFADeviceTags" => Op::ListMFADeviceTags,
            "ListMFADevices" => Op::ListMFADevices,
            "ListOpenIDConnectProviderTags" => Op::ListOpenIDConnectProviderTags,
            "ListOpenIDConnectProviders" => Op::ListOpenIDConnectProviders,
            "ListPolicies" => Op::ListPolicies,
            "ListPoliciesGrantingServiceAccess" => Op::ListPoliciesGrantingServiceAccess,
            "ListPolicyTags" => Op::ListPolicyTags,
            "ListPolicyVersions" => Op::ListPolicyVersions,
            "ListRolePolicies" => Op::ListRolePolicies,
            "ListRoleTags" => Op::ListRoleTags,
            "ListRoles" => Op::ListRoles,
            "ListSAMLProviders" => Op::ListSAMLProviders,
            "ListSSHPublicKeys" => Op::ListSSHPublicKeys,
            "ListServerCertificateTags" => Op::ListServerCertificateTags,
            "ListServerCertificates" => Op::ListServerCertificates,
            "ListServiceSpecificCredentials" => Op::ListServiceSpecificCredentials,
            "ListSigningCertificates" => Op::ListSigningCertificates,
            "ListUserPolicies" => Op::ListUserPolicies,
            "ListUserTags" => Op::ListUserTags,
            "ListUsers" => Op::ListUsers,
            "ListVirtualMFADevices" => Op::ListVirtualMFADevices,
            "PutGroupPolicy" => Op::PutGroupPolicy,
            "PutRolePermissionsBoundary" => Op::PutRolePermissionsBoundary,
            "PutRolePolicy" => Op::PutRolePolicy,
            "PutUserPermissionsBoundary" => Op::PutUserPermissionsBoundary,
            "PutUserPolicy" => Op::PutUserPolicy,
            "RemoveClientIDFromOpenIDConnectProvider" => Op::RemoveClientIDFromOpenIDConnectProvider,
            "RemoveRoleFromInstanceProfile" => Op::RemoveRoleFromInstanceProfile,
            "RemoveUserFromGroup" => Op::RemoveUserFromGroup,
            "ResetServiceSpecificCredential" => Op::ResetServiceSpecificCredential,
            "ResyncMFADevice" => Op::ResyncMFADevice,
            "SetDefaultPolicyVersion" => Op::SetDefaultPolicyVersion,
            "SimulateCustomPolicy" => Op::SimulateCustomPolicy,
            "SimulatePrincipalPolicy" => Op::SimulatePrincipalPolicy,
            "TagInstanceProfile" => Op::TagInstanceProfile,
            "TagMFADevice" => Op::TagMFADevice,
            "TagOpenIDConnectProvider" => Op::TagOpenIDConnectProvider,
            "TagPolicy" => Op::TagPolicy,
            "TagRole" => Op::TagRole,
            "TagServerCertificate" => Op::TagServerCertificate,
            "TagUser" => Op::TagUser,
            "UntagInstanceProfile" => Op::UntagInstanceProfile,
            "UntagMFADevice" => Op::UntagMFADevice,
            "UntagOpenIDConnectProvider" => Op::UntagOpenIDConnectProvider,
            "UntagPolicy" => Op::UntagPolicy,
            "UntagRole" => Op::UntagRole,
            "UntagServerCertificate" => Op::UntagServerCertificate,
            "UntagUser" => Op::UntagUser,
            "UpdateAccessKey" => Op::UpdateAccessKey,
            "UpdateAccountPasswordPolicy" => Op::UpdateAccountPasswordPolicy,
            "UpdateAssumeRolePolicy" => Op::UpdateAssumeRolePolicy,
            "UpdateGroup" => Op::UpdateGroup,
            "UpdateLoginProfile" => Op::UpdateLoginProfile,
            "UpdateOpenIDConnectProviderThumbprint" => Op::UpdateOpenIDConnectProviderThumbprint,
            "UpdateRole" => Op::UpdateRole,
            "UpdateRoleDescription" => Op::UpdateRoleDescription,
            "UpdateSSHPublicKey" => Op::UpdateSSHPublicKey,
            "UpdateServerCertificate" => Op::UpdateServerCertificate,
            "UpdateServiceSpecificCredential" => Op::UpdateServiceSpecificCredential,
            "UpdateSigningCertificate" => Op::UpdateSigningCertificate,
            "UpdateUser" => Op::UpdateUser,
            "UploadSSHPublicKey" => Op::UploadSSHPublicKey,
            "UploadServerCertificate" => Op::UploadServerCertificate,
            "UploadSigningCertificate" => Op::UploadSigningCertificate,
            _ => return None,
        })
    }

    pub fn name(self) -> &'static str {
        match self {
            Op::AddClientIDToOpenIDConnectProvider => "AddClientIDToOpenIDConnectProvider",
            Op::AddRoleToInstanceProfile => "AddRoleToInstanceProfile",
            Op::AddUserToGroup => "AddUserToGroup",
            Op::AttachGroupPolicy => "AttachGroupPolicy",
            Op::AttachRolePolicy => "AttachRolePolicy",
            Op::AttachUserPolicy => "AttachUserPolicy",
            Op::ChangePassword => "ChangePassword",
            Op::CreateAccessKey => "CreateAccessKey",
            Op::CreateAccountAlias => "CreateAccountAlias",
            Op::CreateGroup => "CreateGroup",
            Op::CreateInstanceProfile => "CreateInstanceProfile",
            Op::CreateLoginProfile => "CreateLoginProfile",
            Op::CreateOpenIDConnectProvider => "CreateOpenIDConnectProvider",
            Op::CreatePolicy => "CreatePolicy",
            Op::CreatePolicyVersion => "CreatePolicyVersion",
            Op::CreateRole => "CreateRole",
            Op::CreateServiceLinkedRole => "CreateServiceLinkedRole",
            Op::CreateServiceSpecificCredential => "CreateServiceSpecificCredential",
            Op::CreateUser => "CreateUser",
            Op::CreateVirtualMFADevice => "CreateVirtualMFADevice",
            Op::DeactivateMFADevice => "DeactivateMFADevice",
            Op::DeleteAccessKey => "DeleteAccessKey",
            Op::DeleteAccountAlias => "DeleteAccountAlias",
            Op::DeleteAccountPasswordPolicy => "DeleteAccountPasswordPolicy",
            Op::DeleteGroup => "DeleteGroup",
            Op::DeleteGroupPolicy => "DeleteGroupPolicy",
            Op::DeleteInstanceProfile => "DeleteInstanceProfile",
            Op::DeleteLoginProfile => "DeleteLoginProfile",
            Op::DeleteOpenIDConnectProvider => "DeleteOpenIDConnectProvider",
            Op::DeletePolicy => "DeletePolicy",
            Op::DeletePolicyVersion => "DeletePolicyVersion",
            Op::DeleteRole => "DeleteRole",
            Op::DeleteRolePermissionsBoundary => "DeleteRolePermissionsBoundary",
            Op::DeleteRolePolicy => "DeleteRolePolicy",
            Op::DeleteSSHPublicKey => "DeleteSSHPublicKey",
            Op::DeleteServerCertificate => "DeleteServerCertificate",
            Op::DeleteServiceLinkedRole => "DeleteServiceLinkedRole",
            Op::DeleteServiceSpecificCredential => "DeleteServiceSpecificCredential",
            Op::DeleteSigningCertificate => "DeleteSigningCertificate",
            Op::DeleteUser => "DeleteUser",
            Op::DeleteUserPermissionsBoundary => "DeleteUserPermissionsBoundary",
            Op::DeleteUserPolicy => "DeleteUserPolicy",
            Op::DeleteVirtualMFADevice => "DeleteVirtualMFADevice",
            Op::DetachGroupPolicy => "DetachGroupPolicy",
            Op::DetachRolePolicy => "DetachRolePolicy",
            Op::DetachUserPolicy => "DetachUserPolicy",
            Op::EnableMFADevice => "EnableMFADevice",
            Op::GenerateCredentialReport => "GenerateCredentialReport",
            Op::GenerateServiceLastAccessedDetails => "GenerateServiceLastAccessedDetails",
            Op::GetAccessKeyLastUsed => "GetAccessKeyLastUsed",
            Op::GetAccountAuthorizationDetails => "GetAccountAuthorizationDetails",
            Op::GetAccountPasswordPolicy => "GetAccountPasswordPolicy",
            Op::GetAccountSummary => "GetAccountSummary",
            Op::GetContextKeysForCustomPolicy => "GetContextKeysForCustomPolicy",
            Op::GetContextKeysForPrincipalPolicy => "GetContextKeysForPrincipalPolicy",
            Op::GetCredentialReport => "GetCredentialReport",
            Op::GetGroup => "GetGroup",
            Op::GetGroupPolicy => "GetGroupPolicy",
            Op::GetInstanceProfile => "GetInstanceProfile",
            Op::GetLoginProfile => "GetLoginProfile",
            Op::GetMFADevice => "GetMFADevice",
            Op::GetOpenIDConnectProvider => "GetOpenIDConnectProvider",
            Op::GetPolicy => "GetPolicy",
            Op::GetPolicyVersion => "GetPolicyVersion",
            Op::GetRole => "GetRole",
            Op::GetRolePolicy => "GetRolePolicy",
            Op::GetSSHPublicKey => "GetSSHPublicKey",
            Op::GetServerCertificate => "GetServerCertificate",
            Op::GetServiceLastAccessedDetails => "GetServiceLastAccessedDetails",
            Op::GetServiceLastAccessedDetailsWithEntities => "GetServiceLastAccessedDetailsWithEntities",
            Op::GetServiceLinkedRoleDeletionStatus => "GetServiceLinkedRoleDeletionStatus",
            Op::GetUser => "GetUser",
            Op::GetUserPolicy => "GetUserPolicy",
            Op::ListAccessKeys => "ListAccessKeys",
            Op::ListAccountAliases => "ListAccountAliases",
            Op::ListAttachedGroupPolicies => "ListAttachedGroupPolicies",
            Op::ListAttachedRolePolicies => "ListAttachedRolePolicies",
            Op::ListAttachedUserPolicies => "ListAttachedUserPolicies",
            Op::ListEntitiesForPolicy => "ListEntitiesForPolicy",
            Op::ListGroupPolicies => "ListGroupPolicies",
            Op::ListGroups => "ListGroups",
            Op::ListGroupsForUser => "ListGroupsForUser",
            Op::ListInstanceProfileTags => "ListInstanceProfileTags",
            Op::ListInstanceProfiles => "ListInstanceProfiles",
            Op::ListInstanceProfilesForRole => "ListInstanceProfilesForRole",
            Op::ListMFADeviceTags => "ListMFADeviceTags",
            Op::ListMFADevices => "ListMFADevices",
            Op::ListOpenIDConnectProviderTags => "ListOpenIDConnectProviderTags",
            Op::ListOpenIDConnectProviders => "ListOpenIDConnectProviders",
            Op::ListPolicies => "ListPolicies",
            Op::ListPoliciesGrantingServiceAccess => "ListPoliciesGrantingServiceAccess",
            Op::ListPolicyTags => "ListPolicyTags",
            Op::ListPolicyVersions => "ListPolicyVersions",
            Op::ListRolePolicies => "ListRolePolicies",
            Op::ListRoleTags => "ListRoleTags",
            Op::ListRoles => "ListRoles",
            Op::ListSAMLProviders => "ListSAMLProviders",
            Op::ListSSHPublicKeys => "ListSSHPublicKeys",
            Op::ListServerCertificateTags => "ListServerCertificateTags",
            Op::ListServerCertificates => "ListServerCertificates",
            Op::ListServiceSpecificCredentials => "ListServiceSpecificCredentials",
            Op::ListSigningCertificates => "ListSigningCertificates",
            Op::ListUserPolicies => "ListUserPolicies",
            Op::ListUserTags => "ListUserTags",
            Op::ListUsers => "ListUsers",
            Op::ListVirtualMFADevices => "ListVirtualMFADevices",
            Op::PutGroupPolicy => "PutGroupPolicy",
            Op::PutRolePermissionsBoundary => "PutRolePermissionsBoundary",
            Op::PutRolePolicy => "PutRolePolicy",
            Op::PutUserPermissionsBoundary => "PutUserPermissionsBoundary",
            Op::PutUserPolicy => "PutUserPolicy",
            Op::RemoveClientIDFromOpenIDConnectProvider => "RemoveClientIDFromOpenIDConnectProvider",
            Op::RemoveRoleFromInstanceProfile => "RemoveRoleFromInstanceProfile",
            Op::RemoveUserFromGroup => "RemoveUserFromGroup",
            Op::ResetServiceSpecificCredential => "ResetServiceSpecificCredential",
            Op::ResyncMFADevice => "ResyncMFADevice",
            Op::SetDefaultPolicyVersion => "SetDefaultPolicyVersion",
            Op::SimulateCustomPolicy => "SimulateCustomPolicy",
            Op::SimulatePrincipalPolicy => "SimulatePrincipalPolicy",
            Op::TagInstanceProfile => "TagInstanceProfile",
            Op::TagMFADevice => "TagMFADevice",
            Op::TagOpenIDConnectProvider => "TagOpenIDConnectProvider",
            Op::TagPolicy => "TagPolicy",
            Op::TagRole => "TagRole",
            Op::TagServerCertificate => "TagServerCertificate",
            Op::TagUser => "TagUser",
            Op::UntagInstanceProfile => "UntagInstanceProfile",
            Op::UntagMFADevice => "UntagMFADevice",
            Op::UntagOpenIDConnectProvider => "UntagOpenIDConnectProvider",
            Op::UntagPolicy => "UntagPolicy",
            Op::UntagRole => "UntagRole",
            Op::UntagServerCertificate => "UntagServerCertificate",
            Op::UntagUser => "UntagUser",
            Op::UpdateAccessKey => "UpdateAccessKey",
            Op::UpdateAccountPasswordPolicy => "UpdateAccountPasswordPolicy",
            Op::UpdateAssumeRolePolicy => "UpdateAssumeRolePolicy",
            Op::UpdateGroup => "UpdateGroup",
            Op::UpdateLoginProfile => "UpdateLoginProfile",
            Op::UpdateOpenIDConnectProviderThumbprint => "UpdateOpenIDConnectProviderThumbprint",
            Op::UpdateRole => "UpdateRole",
            Op::UpdateRoleDescription => "UpdateRoleDescription",
            Op::UpdateSSHPublicKey => "UpdateSSHPublicKey",
            Op::UpdateServerCertificate => "UpdateServerCertificate",
            Op::UpdateServiceSpecificCredential => "UpdateServiceSpecificCredential",
            Op::UpdateSigningCertificate => "UpdateSigningCertificate",
            Op::UpdateUser => "UpdateUser",
            Op::UploadSSHPublicKey => "UploadSSHPublicKey",
            Op::UploadServerCertificate => "UploadServerCertificate",
            Op::UploadSigningCertificate => "UploadSigningCertificate",
        }
    }
}

/// Every built operation. `C` is what the gateway knows about a request.
pub trait IamApi<C>: Send + Sync + 'static {
    fn add_client_id_to_open_id_connect_provider(
        &self,
        ctx: &C,
        input: AddClientIDToOpenIDConnectProviderRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn add_role_to_instance_profile(
        &self,
        ctx: &C,
        input: AddRoleToInstanceProfileRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn add_user_to_group(
        &self,
        ctx: &C,
        input: AddUserToGroupRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn attach_group_policy(
        &self,
        ctx: &C,
        input: AttachGroupPolicyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
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
    fn change_password(
        &self,
        ctx: &C,
        input: ChangePasswordRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn create_access_key(
        &self,
        ctx: &C,
        input: CreateAccessKeyRequest,
    ) -> impl Future<Output = Result<CreateAccessKeyResponse, ApiError>> + Send;
    fn create_account_alias(
        &self,
        ctx: &C,
        input: CreateAccountAliasRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn create_group(
        &self,
        ctx: &C,
        input: CreateGroupRequest,
    ) -> impl Future<Output = Result<CreateGroupResponse, ApiError>> + Send;
    fn create_instance_profile(
        &self,
        ctx: &C,
        input: CreateInstanceProfileRequest,
    ) -> impl Future<Output = Result<CreateInstanceProfileResponse, ApiError>> + Send;
    fn create_login_profile(
        &self,
        ctx: &C,
        input: CreateLoginProfileRequest,
    ) -> impl Future<Output = Result<CreateLoginProfileResponse, ApiError>> + Send;
    fn create_open_id_connect_provider(
        &self,
        ctx: &C,
        input: CreateOpenIDConnectProviderRequest,
    ) -> impl Future<Output = Result<CreateOpenIDConnectProviderResponse, ApiError>> + Send;
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
    fn create_service_linked_role(
        &self,
        ctx: &C,
        input: CreateServiceLinkedRoleRequest,
    ) -> impl Future<Output = Result<CreateServiceLinkedRoleResponse, ApiError>> + Send;
    fn create_service_specific_credential(
        &self,
        ctx: &C,
        input: CreateServiceSpecificCredentialRequest,
    ) -> impl Future<Output = Result<CreateServiceSpecificCredentialResponse, ApiError>> + Send;
    fn create_user(
        &self,
        ctx: &C,
        input: CreateUserRequest,
    ) -> impl Future<Output = Result<CreateUserResponse, ApiError>> + Send;
    fn create_virtual_mfa_device(
        &self,
        ctx: &C,
        input: CreateVirtualMFADeviceRequest,
    ) -> impl Future<Output = Result<CreateVirtualMFADeviceResponse, ApiError>> + Send;
    fn deactivate_mfa_device(
        &self,
        ctx: &C,
        input: DeactivateMFADeviceRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_access_key(
        &self,
        ctx: &C,
        input: DeleteAccessKeyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_account_alias(
        &self,
        ctx: &C,
        input: DeleteAccountAliasRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_account_password_policy(&self, ctx: &C, input: ()) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_group(&self, ctx: &C, input: DeleteGroupRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_group_policy(
        &self,
        ctx: &C,
        input: DeleteGroupPolicyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_instance_profile(
        &self,
        ctx: &C,
        input: DeleteInstanceProfileRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_login_profile(
        &self,
        ctx: &C,
        input: DeleteLoginProfileRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_open_id_connect_provider(
        &self,
        ctx: &C,
        input: DeleteOpenIDConnectProviderRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_policy(&self, ctx: &C, input: DeletePolicyRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_policy_version(
        &self,
        ctx: &C,
        input: DeletePolicyVersionRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_role(&self, ctx: &C, input: DeleteRoleRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_role_permissions_boundary(
        &self,
        ctx: &C,
        input: DeleteRolePermissionsBoundaryRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_role_policy(
        &self,
        ctx: &C,
        input: DeleteRolePolicyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_ssh_public_key(
        &self,
        ctx: &C,
        input: DeleteSSHPublicKeyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_server_certificate(
        &self,
        ctx: &C,
        input: DeleteServerCertificateRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_service_linked_role(
        &self,
        ctx: &C,
        input: DeleteServiceLinkedRoleRequest,
    ) -> impl Future<Output = Result<DeleteServiceLinkedRoleResponse, ApiError>> + Send;
    fn delete_service_specific_credential(
        &self,
        ctx: &C,
        input: DeleteServiceSpecificCredentialRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_signing_certificate(
        &self,
        ctx: &C,
        input: DeleteSigningCertificateRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_user(&self, ctx: &C, input: DeleteUserRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_user_permissions_boundary(
        &self,
        ctx: &C,
        input: DeleteUserPermissionsBoundaryRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_user_policy(
        &self,
        ctx: &C,
        input: DeleteUserPolicyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_virtual_mfa_device(
        &self,
        ctx: &C,
        input: DeleteVirtualMFADeviceRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn detach_group_policy(
        &self,
        ctx: &C,
        input: DetachGroupPolicyRequest,
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
    fn enable_mfa_device(
        &self,
        ctx: &C,
        input: EnableMFADeviceRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn generate_credential_report(
        &self,
        ctx: &C,
        input: (),
    ) -> impl Future<Output = Result<GenerateCredentialReportResponse, ApiError>> + Send;
    fn generate_service_last_accessed_details(
        &self,
        ctx: &C,
        input: GenerateServiceLastAccessedDetailsRequest,
    ) -> impl Future<Output = Result<GenerateServiceLastAccessedDetailsResponse, ApiError>> + Send;
    fn get_access_key_last_used(
        &self,
        ctx: &C,
        input: GetAccessKeyLastUsedRequest,
    ) -> impl Future<Output = Result<GetAccessKeyLastUsedResponse, ApiError>> + Send;
    fn get_account_authorization_details(
        &self,
        ctx: &C,
        input: GetAccountAuthorizationDetailsRequest,
    ) -> impl Future<Output = Result<GetAccountAuthorizationDetailsResponse, ApiError>> + Send;
    fn get_account_password_policy(
        &self,
        ctx: &C,
        input: (),
    ) -> impl Future<Output = Result<GetAccountPasswordPolicyResponse, ApiError>> + Send;
    fn get_account_summary(
        &self,
        ctx: &C,
        input: (),
    ) -> impl Future<Output = Result<GetAccountSummaryResponse, ApiError>> + Send;
    fn get_context_keys_for_custom_policy(
        &self,
        ctx: &C,
        input: GetContextKeysForCustomPolicyRequest,
    ) -> impl Future<Output = Result<GetContextKeysForPolicyResponse, ApiError>> + Send;
    fn get_context_keys_for_principal_policy(
        &self,
        ctx: &C,
        input: GetContextKeysForPrincipalPolicyRequest,
    ) -> impl Future<Output = Result<GetContextKeysForPolicyResponse, ApiError>> + Send;
    fn get_credential_report(
        &self,
        ctx: &C,
        input: (),
    ) -> impl Future<Output = Result<GetCredentialReportResponse, ApiError>> + Send;
    fn get_group(
        &self,
        ctx: &C,
        input: GetGroupRequest,
    ) -> impl Future<Output = Result<GetGroupResponse, ApiError>> + Send;
    fn get_group_policy(
        &self,
        ctx: &C,
        input: GetGroupPolicyRequest,
    ) -> impl Future<Output = Result<GetGroupPolicyResponse, ApiError>> + Send;
    fn get_instance_profile(
        &self,
        ctx: &C,
        input: GetInstanceProfileRequest,
    ) -> impl Future<Output = Result<GetInstanceProfileResponse, ApiError>> + Send;
    fn get_login_profile(
        &self,
        ctx: &C,
        input: GetLoginProfileRequest,
    ) -> impl Future<Output = Result<GetLoginProfileResponse, ApiError>> + Send;
    fn get_mfa_device(
        &self,
        ctx: &C,
        input: GetMFADeviceRequest,
    ) -> impl Future<Output = Result<GetMFADeviceResponse, ApiError>> + Send;
    fn get_open_id_connect_provider(
        &self,
        ctx: &C,
        input: GetOpenIDConnectProviderRequest,
    ) -> impl Future<Output = Result<GetOpenIDConnectProviderResponse, ApiError>> + Send;
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
    fn get_ssh_public_key(
        &self,
        ctx: &C,
        input: GetSSHPublicKeyRequest,
    ) -> impl Future<Output = Result<GetSSHPublicKeyResponse, ApiError>> + Send;
    fn get_server_certificate(
        &self,
        ctx: &C,
        input: GetServerCertificateRequest,
    ) -> impl Future<Output = Result<GetServerCertificateResponse, ApiError>> + Send;
    fn get_service_last_accessed_details(
        &self,
        ctx: &C,
        input: GetServiceLastAccessedDetailsRequest,
    ) -> impl Future<Output = Result<GetServiceLastAccessedDetailsResponse, ApiError>> + Send;
    fn get_service_last_accessed_details_with_entities(
        &self,
        ctx: &C,
        input: GetServiceLastAccessedDetailsWithEntitiesRequest,
    ) -> impl Future<Output = Result<GetServiceLastAccessedDetailsWithEntitiesResponse, ApiError>> + Send;
    fn get_service_linked_role_deletion_status(
        &self,
        ctx: &C,
        input: GetServiceLinkedRoleDeletionStatusRequest,
    ) -> impl Future<Output = Result<GetServiceLinkedRoleDeletionStatusResponse, ApiError>> + Send;
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
    fn list_account_aliases(
        &self,
        ctx: &C,
        input: ListAccountAliasesRequest,
    ) -> impl Future<Output = Result<ListAccountAliasesResponse, ApiError>> + Send;
    fn list_attached_group_policies(
        &self,
        ctx: &C,
        input: ListAttachedGroupPoliciesRequest,
    ) -> impl Future<Output = Result<ListAttachedGroupPoliciesResponse, ApiError>> + Send;
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
    fn list_group_policies(
        &self,
        ctx: &C,
        input: ListGroupPoliciesRequest,
    ) -> impl Future<Output = Result<ListGroupPoliciesResponse, ApiError>> + Send;
    fn list_groups(
        &self,
        ctx: &C,
        input: ListGroupsRequest,
    ) -> impl Future<Output = Result<ListGroupsResponse, ApiError>> + Send;
    fn list_groups_for_user(
        &self,
        ctx: &C,
        input: ListGroupsForUserRequest,
    ) -> impl Future<Output = Result<ListGroupsForUserResponse, ApiError>> + Send;
    fn list_instance_profile_tags(
        &self,
        ctx: &C,
        input: ListInstanceProfileTagsRequest,
    ) -> impl Future<Output = Result<ListInstanceProfileTagsResponse, ApiError>> + Send;
    fn list_instance_profiles(
        &self,
        ctx: &C,
        input: ListInstanceProfilesRequest,
    ) -> impl Future<Output = Result<ListInstanceProfilesResponse, ApiError>> + Send;
    fn list_instance_profiles_for_role(
        &self,
        ctx: &C,
        input: ListInstanceProfilesForRoleRequest,
    ) -> impl Future<Output = Result<ListInstanceProfilesForRoleResponse, ApiError>> + Send;
    fn list_mfa_device_tags(
        &self,
        ctx: &C,
        input: ListMFADeviceTagsRequest,
    ) -> impl Future<Output = Result<ListMFADeviceTagsResponse, ApiError>> + Send;
    fn list_mfa_devices(
        &self,
        ctx: &C,
        input: ListMFADevicesRequest,
    ) -> impl Future<Output = Result<ListMFADevicesResponse, ApiError>> + Send;
    fn list_open_id_connect_provider_tags(
        &self,
        ctx: &C,
        input: ListOpenIDConnectProviderTagsRequest,
    ) -> impl Future<Output = Result<ListOpenIDConnectProviderTagsResponse, ApiError>> + Send;
    fn list_open_id_connect_providers(
        &self,
        ctx: &C,
        input: ListOpenIDConnectProvidersRequest,
    ) -> impl Future<Output = Result<ListOpenIDConnectProvidersResponse, ApiError>> + Send;
    fn list_policies(
        &self,
        ctx: &C,
        input: ListPoliciesRequest,
    ) -> impl Future<Output = Result<ListPoliciesResponse, ApiError>> + Send;
    fn list_policies_granting_service_access(
        &self,
        ctx: &C,
        input: ListPoliciesGrantingServiceAccessRequest,
    ) -> impl Future<Output = Result<ListPoliciesGrantingServiceAccessResponse, ApiError>> + Send;
    fn list_policy_tags(
        &self,
        ctx: &C,
        input: ListPolicyTagsRequest,
    ) -> impl Future<Output = Result<ListPolicyTagsResponse, ApiError>> + Send;
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
    fn list_saml_providers(
        &self,
        ctx: &C,
        input: ListSAMLProvidersRequest,
    ) -> impl Future<Output = Result<ListSAMLProvidersResponse, ApiError>> + Send;
    fn list_ssh_public_keys(
        &self,
        ctx: &C,
        input: ListSSHPublicKeysRequest,
    ) -> impl Future<Output = Result<ListSSHPublicKeysResponse, ApiError>> + Send;
    fn list_server_certificate_tags(
        &self,
        ctx: &C,
        input: ListServerCertificateTagsRequest,
    ) -> impl Future<Output = Result<ListServerCertificateTagsResponse, ApiError>> + Send;
    fn list_server_certificates(
        &self,
        ctx: &C,
        input: ListServerCertificatesRequest,
    ) -> impl Future<Output = Result<ListServerCertificatesResponse, ApiError>> + Send;
    fn list_service_specific_credentials(
        &self,
        ctx: &C,
        input: ListServiceSpecificCredentialsRequest,
    ) -> impl Future<Output = Result<ListServiceSpecificCredentialsResponse, ApiError>> + Send;
    fn list_signing_certificates(
        &self,
        ctx: &C,
        input: ListSigningCertificatesRequest,
    ) -> impl Future<Output = Result<ListSigningCertificatesResponse, ApiError>> + Send;
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
    fn list_virtual_mfa_devices(
        &self,
        ctx: &C,
        input: ListVirtualMFADevicesRequest,
    ) -> impl Future<Output = Result<ListVirtualMFADevicesResponse, ApiError>> + Send;
    fn put_group_policy(
        &self,
        ctx: &C,
        input: PutGroupPolicyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn put_role_permissions_boundary(
        &self,
        ctx: &C,
        input: PutRolePermissionsBoundaryRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn put_role_policy(
        &self,
        ctx: &C,
        input: PutRolePolicyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn put_user_permissions_boundary(
        &self,
        ctx: &C,
        input: PutUserPermissionsBoundaryRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn put_user_policy(
        &self,
        ctx: &C,
        input: PutUserPolicyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn remove_client_id_from_open_id_connect_provider(
        &self,
        ctx: &C,
        input: RemoveClientIDFromOpenIDConnectProviderRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn remove_role_from_instance_profile(
        &self,
        ctx: &C,
        input: RemoveRoleFromInstanceProfileRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn remove_user_from_group(
        &self,
        ctx: &C,
        input: RemoveUserFromGroupRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn reset_service_specific_credential(
        &self,
        ctx: &C,
        input: ResetServiceSpecificCredentialRequest,
    ) -> impl Future<Output = Result<ResetServiceSpecificCredentialResponse, ApiError>> + Send;
    fn resync_mfa_device(
        &self,
        ctx: &C,
        input: ResyncMFADeviceRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn set_default_policy_version(
        &self,
        ctx: &C,
        input: SetDefaultPolicyVersionRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn simulate_custom_policy(
        &self,
        ctx: &C,
        input: SimulateCustomPolicyRequest,
    ) -> impl Future<Output = Result<SimulatePolicyResponse, ApiError>> + Send;
    fn simulate_principal_policy(
        &self,
        ctx: &C,
        input: SimulatePrincipalPolicyRequest,
    ) -> impl Future<Output = Result<SimulatePolicyResponse, ApiError>> + Send;
    fn tag_instance_profile(
        &self,
        ctx: &C,
        input: TagInstanceProfileRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn tag_mfa_device(&self, ctx: &C, input: TagMFADeviceRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn tag_open_id_connect_provider(
        &self,
        ctx: &C,
        input: TagOpenIDConnectProviderRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn tag_policy(&self, ctx: &C, input: TagPolicyRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn tag_role(&self, ctx: &C, input: TagRoleRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn tag_server_certificate(
        &self,
        ctx: &C,
        input: TagServerCertificateRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn tag_user(&self, ctx: &C, input: TagUserRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn untag_instance_profile(
        &self,
        ctx: &C,
        input: UntagInstanceProfileRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn untag_mfa_device(
        &self,
        ctx: &C,
        input: UntagMFADeviceRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn untag_open_id_connect_provider(
        &self,
        ctx: &C,
        input: UntagOpenIDConnectProviderRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn untag_policy(&self, ctx: &C, input: UntagPolicyRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn untag_role(&self, ctx: &C, input: UntagRoleRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn untag_server_certificate(
        &self,
        ctx: &C,
        input: UntagServerCertificateRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn untag_user(&self, ctx: &C, input: UntagUserRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn update_access_key(
        &self,
        ctx: &C,
        input: UpdateAccessKeyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn update_account_password_policy(
        &self,
        ctx: &C,
        input: UpdateAccountPasswordPolicyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn update_assume_role_policy(
        &self,
        ctx: &C,
        input: UpdateAssumeRolePolicyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn update_group(&self, ctx: &C, input: UpdateGroupRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn update_login_profile(
        &self,
        ctx: &C,
        input: UpdateLoginProfileRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn update_open_id_connect_provider_thumbprint(
        &self,
        ctx: &C,
        input: UpdateOpenIDConnectProviderThumbprintRequest,
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
    fn update_ssh_public_key(
        &self,
        ctx: &C,
        input: UpdateSSHPublicKeyRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn update_server_certificate(
        &self,
        ctx: &C,
        input: UpdateServerCertificateRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn update_service_specific_credential(
        &self,
        ctx: &C,
        input: UpdateServiceSpecificCredentialRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn update_signing_certificate(
        &self,
        ctx: &C,
        input: UpdateSigningCertificateRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn update_user(&self, ctx: &C, input: UpdateUserRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn upload_ssh_public_key(
        &self,
        ctx: &C,
        input: UploadSSHPublicKeyRequest,
    ) -> impl Future<Output = Result<UploadSSHPublicKeyResponse, ApiError>> + Send;
    fn upload_server_certificate(
        &self,
        ctx: &C,
        input: UploadServerCertificateRequest,
    ) -> impl Future<Output = Result<UploadServerCertificateResponse, ApiError>> + Send;
    fn upload_signing_certificate(
        &self,
        ctx: &C,
        input: UploadSigningCertificateRequest,
    ) -> impl Future<Output = Result<UploadSigningCertificateResponse, ApiError>> + Send;
}

/// Calls the method of `operation` with the decoded and validated input, and gives the output for encoding.
pub fn dispatch<C: Send + Sync + 'static, T: IamApi<C>>(
    api: Arc<T>,
    ctx: Arc<C>,
    operation: &'static Operation,
    input: Value,
) -> Pin<Box<dyn Future<Output = Result<Value, ApiError>> + Send>> {
    match operation.name {
        "AddClientIDToOpenIDConnectProvider" => Box::pin(async move {
            Ok(api.add_client_id_to_open_id_connect_provider(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "AddRoleToInstanceProfile" => Box::pin(async move {
            Ok(api.add_role_to_instance_profile(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "AddUserToGroup" => {
            Box::pin(async move { Ok(api.add_user_to_group(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "AttachGroupPolicy" => {
            Box::pin(async move { Ok(api.attach_group_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "AttachRolePolicy" => {
            Box::pin(async move { Ok(api.attach_role_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "AttachUserPolicy" => {
            Box::pin(async move { Ok(api.attach_user_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ChangePassword" => {
            Box::pin(async move { Ok(api.change_password(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateAccessKey" => {
            Box::pin(async move { Ok(api.create_access_key(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateAccountAlias" => {
            Box::pin(async move { Ok(api.create_account_alias(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateGroup" => {
            Box::pin(async move { Ok(api.create_group(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateInstanceProfile" => {
            Box::pin(
                async move { Ok(api.create_instance_profile(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "CreateLoginProfile" => {
            Box::pin(async move { Ok(api.create_login_profile(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateOpenIDConnectProvider" => Box::pin(async move {
            Ok(api.create_open_id_connect_provider(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "CreatePolicy" => {
            Box::pin(async move { Ok(api.create_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreatePolicyVersion" => {
            Box::pin(async move { Ok(api.create_policy_version(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateRole" => {
            Box::pin(async move { Ok(api.create_role(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateServiceLinkedRole" => {
            Box::pin(
                async move { Ok(api.create_service_linked_role(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "CreateServiceSpecificCredential" => Box::pin(async move {
            Ok(api.create_service_specific_credential(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "CreateUser" => {
            Box::pin(async move { Ok(api.create_user(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateVirtualMFADevice" => {
            Box::pin(
                async move { Ok(api.create_virtual_mfa_device(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DeactivateMFADevice" => {
            Box::pin(async move { Ok(api.deactivate_mfa_device(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteAccessKey" => {
            Box::pin(async move { Ok(api.delete_access_key(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteAccountAlias" => {
            Box::pin(async move { Ok(api.delete_account_alias(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteAccountPasswordPolicy" => Box::pin(async move {
            Ok(api.delete_account_password_policy(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DeleteGroup" => {
            Box::pin(async move { Ok(api.delete_group(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteGroupPolicy" => {
            Box::pin(async move { Ok(api.delete_group_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteInstanceProfile" => {
            Box::pin(
                async move { Ok(api.delete_instance_profile(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DeleteLoginProfile" => {
            Box::pin(async move { Ok(api.delete_login_profile(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteOpenIDConnectProvider" => Box::pin(async move {
            Ok(api.delete_open_id_connect_provider(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DeletePolicy" => {
            Box::pin(async move { Ok(api.delete_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeletePolicyVersion" => {
            Box::pin(async move { Ok(api.delete_policy_version(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteRole" => {
            Box::pin(async move { Ok(api.delete_role(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteRolePermissionsBoundary" => Box::pin(async move {
            Ok(api.delete_role_permissions_boundary(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DeleteRolePolicy" => {
            Box::pin(async move { Ok(api.delete_role_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteSSHPublicKey" => {
            Box::pin(async move { Ok(api.delete_ssh_public_key(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteServerCertificate" => {
            Box::pin(
                async move { Ok(api.delete_server_certificate(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DeleteServiceLinkedRole" => {
            Box::pin(
                async move { Ok(api.delete_service_linked_role(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DeleteServiceSpecificCredential" => Box::pin(async move {
            Ok(api.delete_service_specific_credential(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DeleteSigningCertificate" => {
            Box::pin(
                async move { Ok(api.delete_signing_certificate(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DeleteUser" => {
            Box::pin(async move { Ok(api.delete_user(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteUserPermissionsBoundary" => Box::pin(async move {
            Ok(api.delete_user_permissions_boundary(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DeleteUserPolicy" => {
            Box::pin(async move { Ok(api.delete_user_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteVirtualMFADevice" => {
            Box::pin(
                async move { Ok(api.delete_virtual_mfa_device(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DetachGroupPolicy" => {
            Box::pin(async move { Ok(api.detach_group_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DetachRolePolicy" => {
            Box::pin(async move { Ok(api.detach_role_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DetachUserPolicy" => {
            Box::pin(async move { Ok(api.detach_user_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "EnableMFADevice" => {
            Box::pin(async move { Ok(api.enable_mfa_device(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GenerateCredentialReport" => {
            Box::pin(
                async move { Ok(api.generate_credential_report(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "GenerateServiceLastAccessedDetails" => Box::pin(async move {
            Ok(api.generate_service_last_accessed_details(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "GetAccessKeyLastUsed" => {
            Box::pin(
                async move { Ok(api.get_access_key_last_used(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "GetAccountAuthorizationDetails" => Box::pin(async move {
            Ok(api.get_account_authorization_details(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "GetAccountPasswordPolicy" => Box::pin(async move {
            Ok(api.get_account_password_policy(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "GetAccountSummary" => {
            Box::pin(async move { Ok(api.get_account_summary(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetContextKeysForCustomPolicy" => Box::pin(async move {
            Ok(api.get_context_keys_for_custom_policy(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "GetContextKeysForPrincipalPolicy" => Box::pin(async move {
            Ok(api.get_context_keys_for_principal_policy(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "GetCredentialReport" => {
            Box::pin(async move { Ok(api.get_credential_report(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetGroup" => Box::pin(async move { Ok(api.get_group(&ctx, FromValue::from_value(input)).await?.to_value()) }),
        "GetGroupPolicy" => {
            Box::pin(async move { Ok(api.get_group_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetInstanceProfile" => {
            Box::pin(async move { Ok(api.get_instance_profile(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetLoginProfile" => {
            Box::pin(async move { Ok(api.get_login_profile(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetMFADevice" => {
            Box::pin(async move { Ok(api.get_mfa_device(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetOpenIDConnectProvider" => Box::pin(async move {
            Ok(api.get_open_id_connect_provider(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
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
        "GetSSHPublicKey" => {
            Box::pin(async move { Ok(api.get_ssh_public_key(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "GetServerCertificate" => {
            Box::pin(
                async move { Ok(api.get_server_certificate(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "GetServiceLastAccessedDetails" => Box::pin(async move {
            Ok(api.get_service_last_accessed_details(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "GetServiceLastAccessedDetailsWithEntities" => Box::pin(async move {
            Ok(api
                .get_service_last_accessed_details_with_entities(&ctx, FromValue::from_value(input))
                .await?
                .to_value())
        }),
        "GetServiceLinkedRoleDeletionStatus" => Box::pin(async move {
            Ok(api.get_service_linked_role_deletion_status(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "GetUser" => Box::pin(async move { Ok(api.get_user(&ctx, FromValue::from_value(input)).await?.to_value()) }),
        "GetUserPolicy" => {
            Box::pin(async move { Ok(api.get_user_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListAccessKeys" => {
            Box::pin(async move { Ok(api.list_access_keys(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListAccountAliases" => {
            Box::pin(async move { Ok(api.list_account_aliases(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListAttachedGroupPolicies" => Box::pin(async move {
            Ok(api.list_attached_group_policies(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
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
        "ListGroupPolicies" => {
            Box::pin(async move { Ok(api.list_group_policies(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListGroups" => {
            Box::pin(async move { Ok(api.list_groups(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListGroupsForUser" => {
            Box::pin(async move { Ok(api.list_groups_for_user(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListInstanceProfileTags" => {
            Box::pin(
                async move { Ok(api.list_instance_profile_tags(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "ListInstanceProfiles" => {
            Box::pin(
                async move { Ok(api.list_instance_profiles(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "ListInstanceProfilesForRole" => Box::pin(async move {
            Ok(api.list_instance_profiles_for_role(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "ListMFADeviceTags" => {
            Box::pin(async move { Ok(api.list_mfa_device_tags(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListMFADevices" => {
            Box::pin(async move { Ok(api.list_mfa_devices(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListOpenIDConnectProviderTags" => Box::pin(async move {
            Ok(api.list_open_id_connect_provider_tags(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "ListOpenIDConnectProviders" => Box::pin(async move {
            Ok(api.list_open_id_connect_providers(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "ListPolicies" => {
            Box::pin(async move { Ok(api.list_policies(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListPoliciesGrantingServiceAccess" => Box::pin(async move {
            Ok(api.list_policies_granting_service_access(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "ListPolicyTags" => {
            Box::pin(async move { Ok(api.list_policy_tags(&ctx, FromValue::from_value(input)).await?.to_value()) })
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
        "ListSAMLProviders" => {
            Box::pin(async move { Ok(api.list_saml_providers(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListSSHPublicKeys" => {
            Box::pin(async move { Ok(api.list_ssh_public_keys(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ListServerCertificateTags" => Box::pin(async move {
            Ok(api.list_server_certificate_tags(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "ListServerCertificates" => {
            Box::pin(
                async move { Ok(api.list_server_certificates(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "ListServiceSpecificCredentials" => Box::pin(async move {
            Ok(api.list_service_specific_credentials(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "ListSigningCertificates" => {
            Box::pin(
                async move { Ok(api.list_signing_certificates(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
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
        "ListVirtualMFADevices" => {
            Box::pin(
                async move { Ok(api.list_virtual_mfa_devices(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "PutGroupPolicy" => {
            Box::pin(async move { Ok(api.put_group_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "PutRolePermissionsBoundary" => Box::pin(async move {
            Ok(api.put_role_permissions_boundary(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "PutRolePolicy" => {
            Box::pin(async move { Ok(api.put_role_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "PutUserPermissionsBoundary" => Box::pin(async move {
            Ok(api.put_user_permissions_boundary(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "PutUserPolicy" => {
            Box::pin(async move { Ok(api.put_user_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "RemoveClientIDFromOpenIDConnectProvider" => Box::pin(async move {
            Ok(api.remove_client_id_from_open_id_connect_provider(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "RemoveRoleFromInstanceProfile" => Box::pin(async move {
            Ok(api.remove_role_from_instance_profile(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "RemoveUserFromGroup" => {
            Box::pin(
                async move { Ok(api.remove_user_from_group(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "ResetServiceSpecificCredential" => Box::pin(async move {
            Ok(api.reset_service_specific_credential(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "ResyncMFADevice" => {
            Box::pin(async move { Ok(api.resync_mfa_device(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "SetDefaultPolicyVersion" => {
            Box::pin(
                async move { Ok(api.set_default_policy_version(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "SimulateCustomPolicy" => {
            Box::pin(
                async move { Ok(api.simulate_custom_policy(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "SimulatePrincipalPolicy" => {
            Box::pin(
                async move { Ok(api.simulate_principal_policy(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "TagInstanceProfile" => {
            Box::pin(async move { Ok(api.tag_instance_profile(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "TagMFADevice" => {
            Box::pin(async move { Ok(api.tag_mfa_device(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "TagOpenIDConnectProvider" => Box::pin(async move {
            Ok(api.tag_open_id_connect_provider(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "TagPolicy" => {
            Box::pin(async move { Ok(api.tag_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "TagRole" => Box::pin(async move { Ok(api.tag_role(&ctx, FromValue::from_value(input)).await?.to_value()) }),
        "TagServerCertificate" => {
            Box::pin(
                async move { Ok(api.tag_server_certificate(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "TagUser" => Box::pin(async move { Ok(api.tag_user(&ctx, FromValue::from_value(input)).await?.to_value()) }),
        "UntagInstanceProfile" => {
            Box::pin(
                async move { Ok(api.untag_instance_profile(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "UntagMFADevice" => {
            Box::pin(async move { Ok(api.untag_mfa_device(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UntagOpenIDConnectProvider" => Box::pin(async move {
            Ok(api.untag_open_id_connect_provider(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "UntagPolicy" => {
            Box::pin(async move { Ok(api.untag_policy(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UntagRole" => {
            Box::pin(async move { Ok(api.untag_role(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UntagServerCertificate" => {
            Box::pin(
                async move { Ok(api.untag_server_certificate(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "UntagUser" => {
            Box::pin(async move { Ok(api.untag_user(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UpdateAccessKey" => {
            Box::pin(async move { Ok(api.update_access_key(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UpdateAccountPasswordPolicy" => Box::pin(async move {
            Ok(api.update_account_password_policy(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "UpdateAssumeRolePolicy" => {
            Box::pin(
                async move { Ok(api.update_assume_role_policy(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "UpdateGroup" => {
            Box::pin(async move { Ok(api.update_group(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UpdateLoginProfile" => {
            Box::pin(async move { Ok(api.update_login_profile(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UpdateOpenIDConnectProviderThumbprint" => Box::pin(async move {
            Ok(api.update_open_id_connect_provider_thumbprint(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "UpdateRole" => {
            Box::pin(async move { Ok(api.update_role(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UpdateRoleDescription" => {
            Box::pin(
                async move { Ok(api.update_role_description(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "UpdateSSHPublicKey" => {
            Box::pin(async move { Ok(api.update_ssh_public_key(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UpdateServerCertificate" => {
            Box::pin(
                async move { Ok(api.update_server_certificate(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "UpdateServiceSpecificCredential" => Box::pin(async move {
            Ok(api.update_service_specific_credential(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "UpdateSigningCertificate" => {
            Box::pin(
                async move { Ok(api.update_signing_certificate(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "UpdateUser" => {
            Box::pin(async move { Ok(api.update_user(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UploadSSHPublicKey" => {
            Box::pin(async move { Ok(api.upload_ssh_public_key(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "UploadServerCertificate" => {
            Box::pin(
                async move { Ok(api.upload_server_certificate(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "UploadSigningCertificate" => {
            Box::pin(
                async move { Ok(api.upload_signing_certificate(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        other => Box::pin(async move {
            Err(ApiError::server("InternalFailure", format!("{other} has no handler in this service")))
        }),
    }
}
