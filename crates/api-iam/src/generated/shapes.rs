// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Structures of inputs and outputs.

use aws_wire::Bytes;
use aws_wire::Timestamp;
use aws_wire::{FromValue, StructureReader, StructureWriter, ToValue, Value};
use std::collections::BTreeMap;

#[derive(Clone, Default, PartialEq)]
pub struct AccessKey {
    pub access_key_id: Option<String>,
    pub create_date: Option<Timestamp>,
    pub secret_access_key: Option<String>,
    pub status: Option<String>,
    pub user_name: Option<String>,
}

impl std::fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AccessKey")
            .field("access_key_id", &self.access_key_id)
            .field("create_date", &self.create_date)
            .field("secret_access_key", &self.secret_access_key.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("status", &self.status)
            .field("user_name", &self.user_name)
            .finish()
    }
}

impl FromValue for AccessKey {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            access_key_id: reader.take("AccessKeyId"),
            create_date: reader.take("CreateDate"),
            secret_access_key: reader.take("SecretAccessKey"),
            status: reader.take("Status"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for AccessKey {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AccessKeyId", &self.access_key_id);
        writer.put("CreateDate", &self.create_date);
        writer.put("SecretAccessKey", &self.secret_access_key);
        writer.put("Status", &self.status);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKeyLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub region: Option<String>,
    pub service_name: Option<String>,
}

impl FromValue for AccessKeyLastUsed {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            last_used_date: reader.take("LastUsedDate"),
            region: reader.take("Region"),
            service_name: reader.take("ServiceName"),
        }
    }
}

impl ToValue for AccessKeyLastUsed {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("LastUsedDate", &self.last_used_date);
        writer.put("Region", &self.region);
        writer.put("ServiceName", &self.service_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccessKeyMetadata {
    pub access_key_id: Option<String>,
    pub create_date: Option<Timestamp>,
    pub status: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for AccessKeyMetadata {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            access_key_id: reader.take("AccessKeyId"),
            create_date: reader.take("CreateDate"),
            status: reader.take("Status"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for AccessKeyMetadata {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AccessKeyId", &self.access_key_id);
        writer.put("CreateDate", &self.create_date);
        writer.put("Status", &self.status);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddClientIDToOpenIDConnectProviderRequest {
    pub client_id: Option<String>,
    pub open_id_connect_provider_arn: Option<String>,
}

impl FromValue for AddClientIDToOpenIDConnectProviderRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            client_id: reader.take("ClientID"),
            open_id_connect_provider_arn: reader.take("OpenIDConnectProviderArn"),
        }
    }
}

impl ToValue for AddClientIDToOpenIDConnectProviderRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ClientID", &self.client_id);
        writer.put("OpenIDConnectProviderArn", &self.open_id_connect_provider_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddRoleToInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
    pub role_name: Option<String>,
}

impl FromValue for AddRoleToInstanceProfileRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { instance_profile_name: reader.take("InstanceProfileName"), role_name: reader.take("RoleName") }
    }
}

impl ToValue for AddRoleToInstanceProfileRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("InstanceProfileName", &self.instance_profile_name);
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddUserToGroupRequest {
    pub group_name: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for AddUserToGroupRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { group_name: reader.take("GroupName"), user_name: reader.take("UserName") }
    }
}

impl ToValue for AddUserToGroupRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GroupName", &self.group_name);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachGroupPolicyRequest {
    pub group_name: Option<String>,
    pub policy_arn: Option<String>,
}

impl FromValue for AttachGroupPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { group_name: reader.take("GroupName"), policy_arn: reader.take("PolicyArn") }
    }
}

impl ToValue for AttachGroupPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GroupName", &self.group_name);
        writer.put("PolicyArn", &self.policy_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachRolePolicyRequest {
    pub policy_arn: Option<String>,
    pub role_name: Option<String>,
}

impl FromValue for AttachRolePolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_arn: reader.take("PolicyArn"), role_name: reader.take("RoleName") }
    }
}

impl ToValue for AttachRolePolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyArn", &self.policy_arn);
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachUserPolicyRequest {
    pub policy_arn: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for AttachUserPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_arn: reader.take("PolicyArn"), user_name: reader.take("UserName") }
    }
}

impl ToValue for AttachUserPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyArn", &self.policy_arn);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachedPermissionsBoundary {
    pub permissions_boundary_arn: Option<String>,
    pub permissions_boundary_type: Option<String>,
}

impl FromValue for AttachedPermissionsBoundary {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            permissions_boundary_arn: reader.take("PermissionsBoundaryArn"),
            permissions_boundary_type: reader.take("PermissionsBoundaryType"),
        }
    }
}

impl ToValue for AttachedPermissionsBoundary {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PermissionsBoundaryArn", &self.permissions_boundary_arn);
        writer.put("PermissionsBoundaryType", &self.permissions_boundary_type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachedPolicy {
    pub policy_arn: Option<String>,
    pub policy_name: Option<String>,
}

impl FromValue for AttachedPolicy {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_arn: reader.take("PolicyArn"), policy_name: reader.take("PolicyName") }
    }
}

impl ToValue for AttachedPolicy {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyArn", &self.policy_arn);
        writer.put("PolicyName", &self.policy_name);
        writer.finish()
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ChangePasswordRequest {
    pub new_password: Option<String>,
    pub old_password: Option<String>,
}

impl std::fmt::Debug for ChangePasswordRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ChangePasswordRequest")
            .field("new_password", &self.new_password.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("old_password", &self.old_password.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .finish()
    }
}

impl FromValue for ChangePasswordRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { new_password: reader.take("NewPassword"), old_password: reader.take("OldPassword") }
    }
}

impl ToValue for ChangePasswordRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NewPassword", &self.new_password);
        writer.put("OldPassword", &self.old_password);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContextEntry {
    pub context_key_name: Option<String>,
    pub context_key_type: Option<String>,
    pub context_key_values: Option<Vec<String>>,
}

impl FromValue for ContextEntry {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            context_key_name: reader.take("ContextKeyName"),
            context_key_type: reader.take("ContextKeyType"),
            context_key_values: reader.take("ContextKeyValues"),
        }
    }
}

impl ToValue for ContextEntry {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ContextKeyName", &self.context_key_name);
        writer.put("ContextKeyType", &self.context_key_type);
        writer.put("ContextKeyValues", &self.context_key_values);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccessKeyRequest {
    pub user_name: Option<String>,
}

impl FromValue for CreateAccessKeyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { user_name: reader.take("UserName") }
    }
}

impl ToValue for CreateAccessKeyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccessKeyResponse {
    pub access_key: Option<AccessKey>,
}

impl FromValue for CreateAccessKeyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { access_key: reader.take("AccessKey") }
    }
}

impl ToValue for CreateAccessKeyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AccessKey", &self.access_key);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountAliasRequest {
    pub account_alias: Option<String>,
}

impl FromValue for CreateAccountAliasRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { account_alias: reader.take("AccountAlias") }
    }
}

impl ToValue for CreateAccountAliasRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AccountAlias", &self.account_alias);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGroupRequest {
    pub group_name: Option<String>,
    pub path: Option<String>,
}

impl FromValue for CreateGroupRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { group_name: reader.take("GroupName"), path: reader.take("Path") }
    }
}

impl ToValue for CreateGroupRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GroupName", &self.group_name);
        writer.put("Path", &self.path);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateGroupResponse {
    pub group: Option<Group>,
}

impl FromValue for CreateGroupResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { group: reader.take("Group") }
    }
}

impl ToValue for CreateGroupResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Group", &self.group);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
    pub path: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for CreateInstanceProfileRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            instance_profile_name: reader.take("InstanceProfileName"),
            path: reader.take("Path"),
            tags: reader.take("Tags"),
        }
    }
}

impl ToValue for CreateInstanceProfileRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("InstanceProfileName", &self.instance_profile_name);
        writer.put("Path", &self.path);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInstanceProfileResponse {
    pub instance_profile: Option<InstanceProfile>,
}

impl FromValue for CreateInstanceProfileResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { instance_profile: reader.take("InstanceProfile") }
    }
}

impl ToValue for CreateInstanceProfileResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("InstanceProfile", &self.instance_profile);
        writer.finish()
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateLoginProfileRequest {
    pub password: Option<String>,
    pub password_reset_required: Option<bool>,
    pub user_name: Option<String>,
}

impl std::fmt::Debug for CreateLoginProfileRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateLoginProfileRequest")
            .field("password", &self.password.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("password_reset_required", &self.password_reset_required)
            .field("user_name", &self.user_name)
            .finish()
    }
}

impl FromValue for CreateLoginProfileRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            password: reader.take("Password"),
            password_reset_required: reader.take("PasswordResetRequired"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for CreateLoginProfileRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Password", &self.password);
        writer.put("PasswordResetRequired", &self.password_reset_required);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLoginProfileResponse {
    pub login_profile: Option<LoginProfile>,
}

impl FromValue for CreateLoginProfileResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { login_profile: reader.take("LoginProfile") }
    }
}

impl ToValue for CreateLoginProfileResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("LoginProfile", &self.login_profile);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOpenIDConnectProviderRequest {
    pub client_id_list: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub url: Option<String>,
}

impl FromValue for CreateOpenIDConnectProviderRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            client_id_list: reader.take("ClientIDList"),
            tags: reader.take("Tags"),
            thumbprint_list: reader.take("ThumbprintList"),
            url: reader.take("Url"),
        }
    }
}

impl ToValue for CreateOpenIDConnectProviderRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ClientIDList", &self.client_id_list);
        writer.put("Tags", &self.tags);
        writer.put("ThumbprintList", &self.thumbprint_list);
        writer.put("Url", &self.url);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateOpenIDConnectProviderResponse {
    pub open_id_connect_provider_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for CreateOpenIDConnectProviderResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { open_id_connect_provider_arn: reader.take("OpenIDConnectProviderArn"), tags: reader.take("Tags") }
    }
}

impl ToValue for CreateOpenIDConnectProviderResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("OpenIDConnectProviderArn", &self.open_id_connect_provider_arn);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyRequest {
    pub description: Option<String>,
    pub path: Option<String>,
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for CreatePolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            description: reader.take("Description"),
            path: reader.take("Path"),
            policy_document: reader.take("PolicyDocument"),
            policy_name: reader.take("PolicyName"),
            tags: reader.take("Tags"),
        }
    }
}

impl ToValue for CreatePolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Description", &self.description);
        writer.put("Path", &self.path);
        writer.put("PolicyDocument", &self.policy_document);
        writer.put("PolicyName", &self.policy_name);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyResponse {
    pub policy: Option<Policy>,
}

impl FromValue for CreatePolicyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy: reader.take("Policy") }
    }
}

impl ToValue for CreatePolicyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Policy", &self.policy);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyVersionRequest {
    pub policy_arn: Option<String>,
    pub policy_document: Option<String>,
    pub set_as_default: Option<bool>,
}

impl FromValue for CreatePolicyVersionRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            policy_arn: reader.take("PolicyArn"),
            policy_document: reader.take("PolicyDocument"),
            set_as_default: reader.take("SetAsDefault"),
        }
    }
}

impl ToValue for CreatePolicyVersionRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyArn", &self.policy_arn);
        writer.put("PolicyDocument", &self.policy_document);
        writer.put("SetAsDefault", &self.set_as_default);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatePolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}

impl FromValue for CreatePolicyVersionResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_version: reader.take("PolicyVersion") }
    }
}

impl ToValue for CreatePolicyVersionResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyVersion", &self.policy_version);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoleRequest {
    pub assume_role_policy_document: Option<String>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub path: Option<String>,
    pub permissions_boundary: Option<String>,
    pub role_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for CreateRoleRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            assume_role_policy_document: reader.take("AssumeRolePolicyDocument"),
            description: reader.take("Description"),
            max_session_duration: reader.take("MaxSessionDuration"),
            path: reader.take("Path"),
            permissions_boundary: reader.take("PermissionsBoundary"),
            role_name: reader.take("RoleName"),
            tags: reader.take("Tags"),
        }
    }
}

impl ToValue for CreateRoleRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AssumeRolePolicyDocument", &self.assume_role_policy_document);
        writer.put("Description", &self.description);
        writer.put("MaxSessionDuration", &self.max_session_duration);
        writer.put("Path", &self.path);
        writer.put("PermissionsBoundary", &self.permissions_boundary);
        writer.put("RoleName", &self.role_name);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRoleResponse {
    pub role: Option<Role>,
}

impl FromValue for CreateRoleResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { role: reader.take("Role") }
    }
}

impl ToValue for CreateRoleResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Role", &self.role);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceLinkedRoleRequest {
    pub aws_service_name: Option<String>,
    pub custom_suffix: Option<String>,
    pub description: Option<String>,
}

impl FromValue for CreateServiceLinkedRoleRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            aws_service_name: reader.take("AWSServiceName"),
            custom_suffix: reader.take("CustomSuffix"),
            description: reader.take("Description"),
        }
    }
}

impl ToValue for CreateServiceLinkedRoleRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AWSServiceName", &self.aws_service_name);
        writer.put("CustomSuffix", &self.custom_suffix);
        writer.put("Description", &self.description);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceLinkedRoleResponse {
    pub role: Option<Role>,
}

impl FromValue for CreateServiceLinkedRoleResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { role: reader.take("Role") }
    }
}

impl ToValue for CreateServiceLinkedRoleResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Role", &self.role);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceSpecificCredentialRequest {
    pub credential_age_days: Option<i32>,
    pub service_name: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for CreateServiceSpecificCredentialRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            credential_age_days: reader.take("CredentialAgeDays"),
            service_name: reader.take("ServiceName"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for CreateServiceSpecificCredentialRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CredentialAgeDays", &self.credential_age_days);
        writer.put("ServiceName", &self.service_name);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceSpecificCredentialResponse {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

impl FromValue for CreateServiceSpecificCredentialResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { service_specific_credential: reader.take("ServiceSpecificCredential") }
    }
}

impl ToValue for CreateServiceSpecificCredentialResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ServiceSpecificCredential", &self.service_specific_credential);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateUserRequest {
    pub path: Option<String>,
    pub permissions_boundary: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub user_name: Option<String>,
}

impl FromValue for CreateUserRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            path: reader.take("Path"),
            permissions_boundary: reader.take("PermissionsBoundary"),
            tags: reader.take("Tags"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for CreateUserRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Path", &self.path);
        writer.put("PermissionsBoundary", &self.permissions_boundary);
        writer.put("Tags", &self.tags);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateUserResponse {
    pub user: Option<User>,
}

impl FromValue for CreateUserResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { user: reader.take("User") }
    }
}

impl ToValue for CreateUserResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("User", &self.user);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVirtualMFADeviceRequest {
    pub path: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub virtual_mfa_device_name: Option<String>,
}

impl FromValue for CreateVirtualMFADeviceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            path: reader.take("Path"),
            tags: reader.take("Tags"),
            virtual_mfa_device_name: reader.take("VirtualMFADeviceName"),
        }
    }
}

impl ToValue for CreateVirtualMFADeviceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Path", &self.path);
        writer.put("Tags", &self.tags);
        writer.put("VirtualMFADeviceName", &self.virtual_mfa_device_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVirtualMFADeviceResponse {
    pub virtual_mfa_device: Option<VirtualMFADevice>,
}

impl FromValue for CreateVirtualMFADeviceResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { virtual_mfa_device: reader.take("VirtualMFADevice") }
    }
}

impl ToValue for CreateVirtualMFADeviceResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("VirtualMFADevice", &self.virtual_mfa_device);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeactivateMFADeviceRequest {
    pub serial_number: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for DeactivateMFADeviceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { serial_number: reader.take("SerialNumber"), user_name: reader.take("UserName") }
    }
}

impl ToValue for DeactivateMFADeviceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SerialNumber", &self.serial_number);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccessKeyRequest {
    pub access_key_id: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for DeleteAccessKeyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { access_key_id: reader.take("AccessKeyId"), user_name: reader.take("UserName") }
    }
}

impl ToValue for DeleteAccessKeyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AccessKeyId", &self.access_key_id);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccountAliasRequest {
    pub account_alias: Option<String>,
}

impl FromValue for DeleteAccountAliasRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { account_alias: reader.take("AccountAlias") }
    }
}

impl ToValue for DeleteAccountAliasRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AccountAlias", &self.account_alias);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupPolicyRequest {
    pub group_name: Option<String>,
    pub policy_name: Option<String>,
}

impl FromValue for DeleteGroupPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { group_name: reader.take("GroupName"), policy_name: reader.take("PolicyName") }
    }
}

impl ToValue for DeleteGroupPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GroupName", &self.group_name);
        writer.put("PolicyName", &self.policy_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteGroupRequest {
    pub group_name: Option<String>,
}

impl FromValue for DeleteGroupRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { group_name: reader.take("GroupName") }
    }
}

impl ToValue for DeleteGroupRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GroupName", &self.group_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
}

impl FromValue for DeleteInstanceProfileRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { instance_profile_name: reader.take("InstanceProfileName") }
    }
}

impl ToValue for DeleteInstanceProfileRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("InstanceProfileName", &self.instance_profile_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLoginProfileRequest {
    pub user_name: Option<String>,
}

impl FromValue for DeleteLoginProfileRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { user_name: reader.take("UserName") }
    }
}

impl ToValue for DeleteLoginProfileRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: Option<String>,
}

impl FromValue for DeleteOpenIDConnectProviderRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { open_id_connect_provider_arn: reader.take("OpenIDConnectProviderArn") }
    }
}

impl ToValue for DeleteOpenIDConnectProviderRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("OpenIDConnectProviderArn", &self.open_id_connect_provider_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyRequest {
    pub policy_arn: Option<String>,
}

impl FromValue for DeletePolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_arn: reader.take("PolicyArn") }
    }
}

impl ToValue for DeletePolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyArn", &self.policy_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletePolicyVersionRequest {
    pub policy_arn: Option<String>,
    pub version_id: Option<String>,
}

impl FromValue for DeletePolicyVersionRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_arn: reader.take("PolicyArn"), version_id: reader.take("VersionId") }
    }
}

impl ToValue for DeletePolicyVersionRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyArn", &self.policy_arn);
        writer.put("VersionId", &self.version_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePermissionsBoundaryRequest {
    pub role_name: Option<String>,
}

impl FromValue for DeleteRolePermissionsBoundaryRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { role_name: reader.take("RoleName") }
    }
}

impl ToValue for DeleteRolePermissionsBoundaryRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRolePolicyRequest {
    pub policy_name: Option<String>,
    pub role_name: Option<String>,
}

impl FromValue for DeleteRolePolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_name: reader.take("PolicyName"), role_name: reader.take("RoleName") }
    }
}

impl ToValue for DeleteRolePolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyName", &self.policy_name);
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRoleRequest {
    pub role_name: Option<String>,
}

impl FromValue for DeleteRoleRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { role_name: reader.take("RoleName") }
    }
}

impl ToValue for DeleteRoleRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSSHPublicKeyRequest {
    pub ssh_public_key_id: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for DeleteSSHPublicKeyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { ssh_public_key_id: reader.take("SSHPublicKeyId"), user_name: reader.take("UserName") }
    }
}

impl ToValue for DeleteSSHPublicKeyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SSHPublicKeyId", &self.ssh_public_key_id);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServerCertificateRequest {
    pub server_certificate_name: Option<String>,
}

impl FromValue for DeleteServerCertificateRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { server_certificate_name: reader.take("ServerCertificateName") }
    }
}

impl ToValue for DeleteServerCertificateRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ServerCertificateName", &self.server_certificate_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceLinkedRoleRequest {
    pub role_name: Option<String>,
}

impl FromValue for DeleteServiceLinkedRoleRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { role_name: reader.take("RoleName") }
    }
}

impl ToValue for DeleteServiceLinkedRoleRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceLinkedRoleResponse {
    pub deletion_task_id: Option<String>,
}

impl FromValue for DeleteServiceLinkedRoleResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { deletion_task_id: reader.take("DeletionTaskId") }
    }
}

impl ToValue for DeleteServiceLinkedRoleResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DeletionTaskId", &self.deletion_task_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceSpecificCredentialRequest {
    pub service_specific_credential_id: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for DeleteServiceSpecificCredentialRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            service_specific_credential_id: reader.take("ServiceSpecificCredentialId"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for DeleteServiceSpecificCredentialRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ServiceSpecificCredentialId", &self.service_specific_credential_id);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSigningCertificateRequest {
    pub certificate_id: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for DeleteSigningCertificateRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { certificate_id: reader.take("CertificateId"), user_name: reader.take("UserName") }
    }
}

impl ToValue for DeleteSigningCertificateRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CertificateId", &self.certificate_id);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPermissionsBoundaryRequest {
    pub user_name: Option<String>,
}

impl FromValue for DeleteUserPermissionsBoundaryRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { user_name: reader.take("UserName") }
    }
}

impl ToValue for DeleteUserPermissionsBoundaryRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserPolicyRequest {
    pub policy_name: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for DeleteUserPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_name: reader.take("PolicyName"), user_name: reader.take("UserName") }
    }
}

impl ToValue for DeleteUserPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyName", &self.policy_name);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteUserRequest {
    pub user_name: Option<String>,
}

impl FromValue for DeleteUserRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { user_name: reader.take("UserName") }
    }
}

impl ToValue for DeleteUserRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVirtualMFADeviceRequest {
    pub serial_number: Option<String>,
}

impl FromValue for DeleteVirtualMFADeviceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { serial_number: reader.take("SerialNumber") }
    }
}

impl ToValue for DeleteVirtualMFADeviceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SerialNumber", &self.serial_number);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeletionTaskFailureReasonType {
    pub reason: Option<String>,
    pub role_usage_list: Option<Vec<RoleUsageType>>,
}

impl FromValue for DeletionTaskFailureReasonType {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { reason: reader.take("Reason"), role_usage_list: reader.take("RoleUsageList") }
    }
}

impl ToValue for DeletionTaskFailureReasonType {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Reason", &self.reason);
        writer.put("RoleUsageList", &self.role_usage_list);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachGroupPolicyRequest {
    pub group_name: Option<String>,
    pub policy_arn: Option<String>,
}

impl FromValue for DetachGroupPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { group_name: reader.take("GroupName"), policy_arn: reader.take("PolicyArn") }
    }
}

impl ToValue for DetachGroupPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GroupName", &self.group_name);
        writer.put("PolicyArn", &self.policy_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachRolePolicyRequest {
    pub policy_arn: Option<String>,
    pub role_name: Option<String>,
}

impl FromValue for DetachRolePolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_arn: reader.take("PolicyArn"), role_name: reader.take("RoleName") }
    }
}

impl ToValue for DetachRolePolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyArn", &self.policy_arn);
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachUserPolicyRequest {
    pub policy_arn: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for DetachUserPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_arn: reader.take("PolicyArn"), user_name: reader.take("UserName") }
    }
}

impl ToValue for DetachUserPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyArn", &self.policy_arn);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnableMFADeviceRequest {
    pub authentication_code1: Option<String>,
    pub authentication_code2: Option<String>,
    pub serial_number: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for EnableMFADeviceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            authentication_code1: reader.take("AuthenticationCode1"),
            authentication_code2: reader.take("AuthenticationCode2"),
            serial_number: reader.take("SerialNumber"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for EnableMFADeviceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AuthenticationCode1", &self.authentication_code1);
        writer.put("AuthenticationCode2", &self.authentication_code2);
        writer.put("SerialNumber", &self.serial_number);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntityDetails {
    pub entity_info: Option<EntityInfo>,
    pub last_authenticated: Option<Timestamp>,
}

impl FromValue for EntityDetails {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { entity_info: reader.take("EntityInfo"), last_authenticated: reader.take("LastAuthenticated") }
    }
}

impl ToValue for EntityDetails {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EntityInfo", &self.entity_info);
        writer.put("LastAuthenticated", &self.last_authenticated);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EntityInfo {
    pub arn: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub path: Option<String>,
    pub r#type: Option<String>,
}

impl FromValue for EntityInfo {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("Arn"),
            id: reader.take("Id"),
            name: reader.take("Name"),
            path: reader.take("Path"),
            r#type: reader.take("Type"),
        }
    }
}

impl ToValue for EntityInfo {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Arn", &self.arn);
        writer.put("Id", &self.id);
        writer.put("Name", &self.name);
        writer.put("Path", &self.path);
        writer.put("Type", &self.r#type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorDetails {
    pub code: Option<String>,
    pub message: Option<String>,
}

impl FromValue for ErrorDetails {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { code: reader.take("Code"), message: reader.take("Message") }
    }
}

impl ToValue for ErrorDetails {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Code", &self.code);
        writer.put("Message", &self.message);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EvaluationResult {
    pub eval_action_name: Option<String>,
    pub eval_decision: Option<String>,
    pub eval_decision_details: Option<BTreeMap<String, String>>,
    pub eval_resource_name: Option<String>,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub organizations_decision_detail: Option<OrganizationsDecisionDetail>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
    pub resource_specific_results: Option<Vec<ResourceSpecificResult>>,
}

impl FromValue for EvaluationResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            eval_action_name: reader.take("EvalActionName"),
            eval_decision: reader.take("EvalDecision"),
            eval_decision_details: reader.take("EvalDecisionDetails"),
            eval_resource_name: reader.take("EvalResourceName"),
            matched_statements: reader.take("MatchedStatements"),
            missing_context_values: reader.take("MissingContextValues"),
            organizations_decision_detail: reader.take("OrganizationsDecisionDetail"),
            permissions_boundary_decision_detail: reader.take("PermissionsBoundaryDecisionDetail"),
            resource_specific_results: reader.take("ResourceSpecificResults"),
        }
    }
}

impl ToValue for EvaluationResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EvalActionName", &self.eval_action_name);
        writer.put("EvalDecision", &self.eval_decision);
        writer.put("EvalDecisionDetails", &self.eval_decision_details);
        writer.put("EvalResourceName", &self.eval_resource_name);
        writer.put("MatchedStatements", &self.matched_statements);
        writer.put("MissingContextValues", &self.missing_context_values);
        writer.put("OrganizationsDecisionDetail", &self.organizations_decision_detail);
        writer.put("PermissionsBoundaryDecisionDetail", &self.permissions_boundary_decision_detail);
        writer.put("ResourceSpecificResults", &self.resource_specific_results);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateCredentialReportResponse {
    pub description: Option<String>,
    pub state: Option<String>,
}

impl FromValue for GenerateCredentialReportResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { description: reader.take("Description"), state: reader.take("State") }
    }
}

impl ToValue for GenerateCredentialReportResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Description", &self.description);
        writer.put("State", &self.state);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateServiceLastAccessedDetailsRequest {
    pub arn: Option<String>,
    pub granularity: Option<String>,
}

impl FromValue for GenerateServiceLastAccessedDetailsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { arn: reader.take("Arn"), granularity: reader.take("Granularity") }
    }
}

impl ToValue for GenerateServiceLastAccessedDetailsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Arn", &self.arn);
        writer.put("Granularity", &self.granularity);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GenerateServiceLastAccessedDetailsResponse {
    pub job_id: Option<String>,
}

impl FromValue for GenerateServiceLastAccessedDetailsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { job_id: reader.take("JobId") }
    }
}

impl ToValue for GenerateServiceLastAccessedDetailsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("JobId", &self.job_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyLastUsedRequest {
    pub access_key_id: Option<String>,
}

impl FromValue for GetAccessKeyLastUsedRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { access_key_id: reader.take("AccessKeyId") }
    }
}

impl ToValue for GetAccessKeyLastUsedRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AccessKeyId", &self.access_key_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccessKeyLastUsedResponse {
    pub access_key_last_used: Option<AccessKeyLastUsed>,
    pub user_name: Option<String>,
}

impl FromValue for GetAccessKeyLastUsedResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { access_key_last_used: reader.take("AccessKeyLastUsed"), user_name: reader.take("UserName") }
    }
}

impl ToValue for GetAccessKeyLastUsedResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AccessKeyLastUsed", &self.access_key_last_used);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountAuthorizationDetailsRequest {
    pub filter: Option<Vec<String>>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl FromValue for GetAccountAuthorizationDetailsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { filter: reader.take("Filter"), marker: reader.take("Marker"), max_items: reader.take("MaxItems") }
    }
}

impl ToValue for GetAccountAuthorizationDetailsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Filter", &self.filter);
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountAuthorizationDetailsResponse {
    pub group_detail_list: Option<Vec<GroupDetail>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policies: Option<Vec<ManagedPolicyDetail>>,
    pub role_detail_list: Option<Vec<RoleDetail>>,
    pub user_detail_list: Option<Vec<UserDetail>>,
}

impl FromValue for GetAccountAuthorizationDetailsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            group_detail_list: reader.take("GroupDetailList"),
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
            policies: reader.take("Policies"),
            role_detail_list: reader.take("RoleDetailList"),
            user_detail_list: reader.take("UserDetailList"),
        }
    }
}

impl ToValue for GetAccountAuthorizationDetailsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GroupDetailList", &self.group_detail_list);
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("Policies", &self.policies);
        writer.put("RoleDetailList", &self.role_detail_list);
        writer.put("UserDetailList", &self.user_detail_list);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountPasswordPolicyResponse {
    pub password_policy: Option<PasswordPolicy>,
}

impl FromValue for GetAccountPasswordPolicyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { password_policy: reader.take("PasswordPolicy") }
    }
}

impl ToValue for GetAccountPasswordPolicyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PasswordPolicy", &self.password_policy);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAccountSummaryResponse {
    pub summary_map: Option<BTreeMap<String, i32>>,
}

impl FromValue for GetAccountSummaryResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { summary_map: reader.take("SummaryMap") }
    }
}

impl ToValue for GetAccountSummaryResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SummaryMap", &self.summary_map);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetContextKeysForCustomPolicyRequest {
    pub policy_input_list: Option<Vec<String>>,
}

impl FromValue for GetContextKeysForCustomPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_input_list: reader.take("PolicyInputList") }
    }
}

impl ToValue for GetContextKeysForCustomPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyInputList", &self.policy_input_list);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetContextKeysForPolicyResponse {
    pub context_key_names: Option<Vec<String>>,
}

impl FromValue for GetContextKeysForPolicyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { context_key_names: reader.take("ContextKeyNames") }
    }
}

impl ToValue for GetContextKeysForPolicyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ContextKeyNames", &self.context_key_names);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetContextKeysForPrincipalPolicyRequest {
    pub policy_input_list: Option<Vec<String>>,
    pub policy_source_arn: Option<String>,
}

impl FromValue for GetContextKeysForPrincipalPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_input_list: reader.take("PolicyInputList"), policy_source_arn: reader.take("PolicySourceArn") }
    }
}

impl ToValue for GetContextKeysForPrincipalPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyInputList", &self.policy_input_list);
        writer.put("PolicySourceArn", &self.policy_source_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetCredentialReportResponse {
    pub content: Option<Bytes>,
    pub generated_time: Option<Timestamp>,
    pub report_format: Option<String>,
}

impl FromValue for GetCredentialReportResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            content: reader.take("Content"),
            generated_time: reader.take("GeneratedTime"),
            report_format: reader.take("ReportFormat"),
        }
    }
}

impl ToValue for GetCredentialReportResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Content", &self.content);
        writer.put("GeneratedTime", &self.generated_time);
        writer.put("ReportFormat", &self.report_format);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupPolicyRequest {
    pub group_name: Option<String>,
    pub policy_name: Option<String>,
}

impl FromValue for GetGroupPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { group_name: reader.take("GroupName"), policy_name: reader.take("PolicyName") }
    }
}

impl ToValue for GetGroupPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GroupName", &self.group_name);
        writer.put("PolicyName", &self.policy_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupPolicyResponse {
    pub group_name: Option<String>,
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
}

impl FromValue for GetGroupPolicyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            group_name: reader.take("GroupName"),
            policy_document: reader.take("PolicyDocument"),
            policy_name: reader.take("PolicyName"),
        }
    }
}

impl ToValue for GetGroupPolicyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GroupName", &self.group_name);
        writer.put("PolicyDocument", &self.policy_document);
        writer.put("PolicyName", &self.policy_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupRequest {
    pub group_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl FromValue for GetGroupRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { group_name: reader.take("GroupName"), marker: reader.take("Marker"), max_items: reader.take("MaxItems") }
    }
}

impl ToValue for GetGroupRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GroupName", &self.group_name);
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetGroupResponse {
    pub group: Option<Group>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub users: Option<Vec<User>>,
}

impl FromValue for GetGroupResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            group: reader.take("Group"),
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
            users: reader.take("Users"),
        }
    }
}

impl ToValue for GetGroupResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Group", &self.group);
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("Users", &self.users);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
}

impl FromValue for GetInstanceProfileRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { instance_profile_name: reader.take("InstanceProfileName") }
    }
}

impl ToValue for GetInstanceProfileRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("InstanceProfileName", &self.instance_profile_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetInstanceProfileResponse {
    pub instance_profile: Option<InstanceProfile>,
}

impl FromValue for GetInstanceProfileResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { instance_profile: reader.take("InstanceProfile") }
    }
}

impl ToValue for GetInstanceProfileResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("InstanceProfile", &self.instance_profile);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLoginProfileRequest {
    pub user_name: Option<String>,
}

impl FromValue for GetLoginProfileRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { user_name: reader.take("UserName") }
    }
}

impl ToValue for GetLoginProfileRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLoginProfileResponse {
    pub login_profile: Option<LoginProfile>,
}

impl FromValue for GetLoginProfileResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { login_profile: reader.take("LoginProfile") }
    }
}

impl ToValue for GetLoginProfileResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("LoginProfile", &self.login_profile);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMFADeviceRequest {
    pub serial_number: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for GetMFADeviceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { serial_number: reader.take("SerialNumber"), user_name: reader.take("UserName") }
    }
}

impl ToValue for GetMFADeviceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SerialNumber", &self.serial_number);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetMFADeviceResponse {
    pub certifications: Option<BTreeMap<String, String>>,
    pub enable_date: Option<Timestamp>,
    pub serial_number: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for GetMFADeviceResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            certifications: reader.take("Certifications"),
            enable_date: reader.take("EnableDate"),
            serial_number: reader.take("SerialNumber"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for GetMFADeviceResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Certifications", &self.certifications);
        writer.put("EnableDate", &self.enable_date);
        writer.put("SerialNumber", &self.serial_number);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: Option<String>,
}

impl FromValue for GetOpenIDConnectProviderRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { open_id_connect_provider_arn: reader.take("OpenIDConnectProviderArn") }
    }
}

impl ToValue for GetOpenIDConnectProviderRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("OpenIDConnectProviderArn", &self.open_id_connect_provider_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetOpenIDConnectProviderResponse {
    pub client_id_list: Option<Vec<String>>,
    pub create_date: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub thumbprint_list: Option<Vec<String>>,
    pub url: Option<String>,
}

impl FromValue for GetOpenIDConnectProviderResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            client_id_list: reader.take("ClientIDList"),
            create_date: reader.take("CreateDate"),
            tags: reader.take("Tags"),
            thumbprint_list: reader.take("ThumbprintList"),
            url: reader.take("Url"),
        }
    }
}

impl ToValue for GetOpenIDConnectProviderResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ClientIDList", &self.client_id_list);
        writer.put("CreateDate", &self.create_date);
        writer.put("Tags", &self.tags);
        writer.put("ThumbprintList", &self.thumbprint_list);
        writer.put("Url", &self.url);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyRequest {
    pub policy_arn: Option<String>,
}

impl FromValue for GetPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_arn: reader.take("PolicyArn") }
    }
}

impl ToValue for GetPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyArn", &self.policy_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyResponse {
    pub policy: Option<Policy>,
}

impl FromValue for GetPolicyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy: reader.take("Policy") }
    }
}

impl ToValue for GetPolicyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Policy", &self.policy);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyVersionRequest {
    pub policy_arn: Option<String>,
    pub version_id: Option<String>,
}

impl FromValue for GetPolicyVersionRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_arn: reader.take("PolicyArn"), version_id: reader.take("VersionId") }
    }
}

impl ToValue for GetPolicyVersionRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyArn", &self.policy_arn);
        writer.put("VersionId", &self.version_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetPolicyVersionResponse {
    pub policy_version: Option<PolicyVersion>,
}

impl FromValue for GetPolicyVersionResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_version: reader.take("PolicyVersion") }
    }
}

impl ToValue for GetPolicyVersionResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyVersion", &self.policy_version);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRolePolicyRequest {
    pub policy_name: Option<String>,
    pub role_name: Option<String>,
}

impl FromValue for GetRolePolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_name: reader.take("PolicyName"), role_name: reader.take("RoleName") }
    }
}

impl ToValue for GetRolePolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyName", &self.policy_name);
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRolePolicyResponse {
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub role_name: Option<String>,
}

impl FromValue for GetRolePolicyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            policy_document: reader.take("PolicyDocument"),
            policy_name: reader.take("PolicyName"),
            role_name: reader.take("RoleName"),
        }
    }
}

impl ToValue for GetRolePolicyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyDocument", &self.policy_document);
        writer.put("PolicyName", &self.policy_name);
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleRequest {
    pub role_name: Option<String>,
}

impl FromValue for GetRoleRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { role_name: reader.take("RoleName") }
    }
}

impl ToValue for GetRoleRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRoleResponse {
    pub role: Option<Role>,
}

impl FromValue for GetRoleResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { role: reader.take("Role") }
    }
}

impl ToValue for GetRoleResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Role", &self.role);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSSHPublicKeyRequest {
    pub encoding: Option<String>,
    pub ssh_public_key_id: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for GetSSHPublicKeyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            encoding: reader.take("Encoding"),
            ssh_public_key_id: reader.take("SSHPublicKeyId"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for GetSSHPublicKeyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Encoding", &self.encoding);
        writer.put("SSHPublicKeyId", &self.ssh_public_key_id);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSSHPublicKeyResponse {
    pub ssh_public_key: Option<SSHPublicKey>,
}

impl FromValue for GetSSHPublicKeyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { ssh_public_key: reader.take("SSHPublicKey") }
    }
}

impl ToValue for GetSSHPublicKeyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SSHPublicKey", &self.ssh_public_key);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServerCertificateRequest {
    pub server_certificate_name: Option<String>,
}

impl FromValue for GetServerCertificateRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { server_certificate_name: reader.take("ServerCertificateName") }
    }
}

impl ToValue for GetServerCertificateRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ServerCertificateName", &self.server_certificate_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServerCertificateResponse {
    pub server_certificate: Option<ServerCertificate>,
}

impl FromValue for GetServerCertificateResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { server_certificate: reader.take("ServerCertificate") }
    }
}

impl ToValue for GetServerCertificateResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ServerCertificate", &self.server_certificate);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsRequest {
    pub job_id: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl FromValue for GetServiceLastAccessedDetailsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { job_id: reader.take("JobId"), marker: reader.take("Marker"), max_items: reader.take("MaxItems") }
    }
}

impl ToValue for GetServiceLastAccessedDetailsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("JobId", &self.job_id);
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsResponse {
    pub error: Option<ErrorDetails>,
    pub is_truncated: Option<bool>,
    pub job_completion_date: Option<Timestamp>,
    pub job_creation_date: Option<Timestamp>,
    pub job_status: Option<String>,
    pub job_type: Option<String>,
    pub marker: Option<String>,
    pub services_last_accessed: Option<Vec<ServiceLastAccessed>>,
}

impl FromValue for GetServiceLastAccessedDetailsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            error: reader.take("Error"),
            is_truncated: reader.take("IsTruncated"),
            job_completion_date: reader.take("JobCompletionDate"),
            job_creation_date: reader.take("JobCreationDate"),
            job_status: reader.take("JobStatus"),
            job_type: reader.take("JobType"),
            marker: reader.take("Marker"),
            services_last_accessed: reader.take("ServicesLastAccessed"),
        }
    }
}

impl ToValue for GetServiceLastAccessedDetailsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Error", &self.error);
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("JobCompletionDate", &self.job_completion_date);
        writer.put("JobCreationDate", &self.job_creation_date);
        writer.put("JobStatus", &self.job_status);
        writer.put("JobType", &self.job_type);
        writer.put("Marker", &self.marker);
        writer.put("ServicesLastAccessed", &self.services_last_accessed);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsWithEntitiesRequest {
    pub job_id: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub service_namespace: Option<String>,
}

impl FromValue for GetServiceLastAccessedDetailsWithEntitiesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            job_id: reader.take("JobId"),
            marker: reader.take("Marker"),
            max_items: reader.take("MaxItems"),
            service_namespace: reader.take("ServiceNamespace"),
        }
    }
}

impl ToValue for GetServiceLastAccessedDetailsWithEntitiesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("JobId", &self.job_id);
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("ServiceNamespace", &self.service_namespace);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLastAccessedDetailsWithEntitiesResponse {
    pub entity_details_list: Option<Vec<EntityDetails>>,
    pub error: Option<ErrorDetails>,
    pub is_truncated: Option<bool>,
    pub job_completion_date: Option<Timestamp>,
    pub job_creation_date: Option<Timestamp>,
    pub job_status: Option<String>,
    pub marker: Option<String>,
}

impl FromValue for GetServiceLastAccessedDetailsWithEntitiesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            entity_details_list: reader.take("EntityDetailsList"),
            error: reader.take("Error"),
            is_truncated: reader.take("IsTruncated"),
            job_completion_date: reader.take("JobCompletionDate"),
            job_creation_date: reader.take("JobCreationDate"),
            job_status: reader.take("JobStatus"),
            marker: reader.take("Marker"),
        }
    }
}

impl ToValue for GetServiceLastAccessedDetailsWithEntitiesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EntityDetailsList", &self.entity_details_list);
        writer.put("Error", &self.error);
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("JobCompletionDate", &self.job_completion_date);
        writer.put("JobCreationDate", &self.job_creation_date);
        writer.put("JobStatus", &self.job_status);
        writer.put("Marker", &self.marker);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusRequest {
    pub deletion_task_id: Option<String>,
}

impl FromValue for GetServiceLinkedRoleDeletionStatusRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { deletion_task_id: reader.take("DeletionTaskId") }
    }
}

impl ToValue for GetServiceLinkedRoleDeletionStatusRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DeletionTaskId", &self.deletion_task_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetServiceLinkedRoleDeletionStatusResponse {
    pub reason: Option<DeletionTaskFailureReasonType>,
    pub status: Option<String>,
}

impl FromValue for GetServiceLinkedRoleDeletionStatusResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { reason: reader.take("Reason"), status: reader.take("Status") }
    }
}

impl ToValue for GetServiceLinkedRoleDeletionStatusResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Reason", &self.reason);
        writer.put("Status", &self.status);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserPolicyRequest {
    pub policy_name: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for GetUserPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_name: reader.take("PolicyName"), user_name: reader.take("UserName") }
    }
}

impl ToValue for GetUserPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyName", &self.policy_name);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserPolicyResponse {
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for GetUserPolicyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            policy_document: reader.take("PolicyDocument"),
            policy_name: reader.take("PolicyName"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for GetUserPolicyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyDocument", &self.policy_document);
        writer.put("PolicyName", &self.policy_name);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserRequest {
    pub user_name: Option<String>,
}

impl FromValue for GetUserRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { user_name: reader.take("UserName") }
    }
}

impl ToValue for GetUserRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetUserResponse {
    pub user: Option<User>,
}

impl FromValue for GetUserResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { user: reader.take("User") }
    }
}

impl ToValue for GetUserResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("User", &self.user);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub path: Option<String>,
}

impl FromValue for Group {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("Arn"),
            create_date: reader.take("CreateDate"),
            group_id: reader.take("GroupId"),
            group_name: reader.take("GroupName"),
            path: reader.take("Path"),
        }
    }
}

impl ToValue for Group {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Arn", &self.arn);
        writer.put("CreateDate", &self.create_date);
        writer.put("GroupId", &self.group_id);
        writer.put("GroupName", &self.group_name);
        writer.put("Path", &self.path);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroupDetail {
    pub arn: Option<String>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub create_date: Option<Timestamp>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub group_policy_list: Option<Vec<PolicyDetail>>,
    pub path: Option<String>,
}

impl FromValue for GroupDetail {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("Arn"),
            attached_managed_policies: reader.take("AttachedManagedPolicies"),
            create_date: reader.take("CreateDate"),
            group_id: reader.take("GroupId"),
            group_name: reader.take("GroupName"),
            group_policy_list: reader.take("GroupPolicyList"),
            path: reader.take("Path"),
        }
    }
}

impl ToValue for GroupDetail {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Arn", &self.arn);
        writer.put("AttachedManagedPolicies", &self.attached_managed_policies);
        writer.put("CreateDate", &self.create_date);
        writer.put("GroupId", &self.group_id);
        writer.put("GroupName", &self.group_name);
        writer.put("GroupPolicyList", &self.group_policy_list);
        writer.put("Path", &self.path);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceProfile {
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub instance_profile_id: Option<String>,
    pub instance_profile_name: Option<String>,
    pub path: Option<String>,
    pub roles: Option<Vec<Role>>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for InstanceProfile {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("Arn"),
            create_date: reader.take("CreateDate"),
            instance_profile_id: reader.take("InstanceProfileId"),
            instance_profile_name: reader.take("InstanceProfileName"),
            path: reader.take("Path"),
            roles: reader.take("Roles"),
            tags: reader.take("Tags"),
        }
    }
}

impl ToValue for InstanceProfile {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Arn", &self.arn);
        writer.put("CreateDate", &self.create_date);
        writer.put("InstanceProfileId", &self.instance_profile_id);
        writer.put("InstanceProfileName", &self.instance_profile_name);
        writer.put("Path", &self.path);
        writer.put("Roles", &self.roles);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessKeysRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}

impl FromValue for ListAccessKeysRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { marker: reader.take("Marker"), max_items: reader.take("MaxItems"), user_name: reader.take("UserName") }
    }
}

impl ToValue for ListAccessKeysRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccessKeysResponse {
    pub access_key_metadata: Option<Vec<AccessKeyMetadata>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl FromValue for ListAccessKeysResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            access_key_metadata: reader.take("AccessKeyMetadata"),
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
        }
    }
}

impl ToValue for ListAccessKeysResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AccessKeyMetadata", &self.access_key_metadata);
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountAliasesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl FromValue for ListAccountAliasesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { marker: reader.take("Marker"), max_items: reader.take("MaxItems") }
    }
}

impl ToValue for ListAccountAliasesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountAliasesResponse {
    pub account_aliases: Option<Vec<String>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl FromValue for ListAccountAliasesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            account_aliases: reader.take("AccountAliases"),
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
        }
    }
}

impl ToValue for ListAccountAliasesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AccountAliases", &self.account_aliases);
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesRequest {
    pub group_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}

impl FromValue for ListAttachedGroupPoliciesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            group_name: reader.take("GroupName"),
            marker: reader.take("Marker"),
            max_items: reader.take("MaxItems"),
            path_prefix: reader.take("PathPrefix"),
        }
    }
}

impl ToValue for ListAttachedGroupPoliciesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GroupName", &self.group_name);
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("PathPrefix", &self.path_prefix);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedGroupPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl FromValue for ListAttachedGroupPoliciesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            attached_policies: reader.take("AttachedPolicies"),
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
        }
    }
}

impl ToValue for ListAttachedGroupPoliciesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AttachedPolicies", &self.attached_policies);
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedRolePoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
    pub role_name: Option<String>,
}

impl FromValue for ListAttachedRolePoliciesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            marker: reader.take("Marker"),
            max_items: reader.take("MaxItems"),
            path_prefix: reader.take("PathPrefix"),
            role_name: reader.take("RoleName"),
        }
    }
}

impl ToValue for ListAttachedRolePoliciesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("PathPrefix", &self.path_prefix);
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedRolePoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl FromValue for ListAttachedRolePoliciesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            attached_policies: reader.take("AttachedPolicies"),
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
        }
    }
}

impl ToValue for ListAttachedRolePoliciesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AttachedPolicies", &self.attached_policies);
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedUserPoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for ListAttachedUserPoliciesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            marker: reader.take("Marker"),
            max_items: reader.take("MaxItems"),
            path_prefix: reader.take("PathPrefix"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for ListAttachedUserPoliciesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("PathPrefix", &self.path_prefix);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAttachedUserPoliciesResponse {
    pub attached_policies: Option<Vec<AttachedPolicy>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl FromValue for ListAttachedUserPoliciesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            attached_policies: reader.take("AttachedPolicies"),
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
        }
    }
}

impl ToValue for ListAttachedUserPoliciesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AttachedPolicies", &self.attached_policies);
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEntitiesForPolicyRequest {
    pub entity_filter: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
    pub policy_arn: Option<String>,
    pub policy_usage_filter: Option<String>,
}

impl FromValue for ListEntitiesForPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            entity_filter: reader.take("EntityFilter"),
            marker: reader.take("Marker"),
            max_items: reader.take("MaxItems"),
            path_prefix: reader.take("PathPrefix"),
            policy_arn: reader.take("PolicyArn"),
            policy_usage_filter: reader.take("PolicyUsageFilter"),
        }
    }
}

impl ToValue for ListEntitiesForPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EntityFilter", &self.entity_filter);
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("PathPrefix", &self.path_prefix);
        writer.put("PolicyArn", &self.policy_arn);
        writer.put("PolicyUsageFilter", &self.policy_usage_filter);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListEntitiesForPolicyResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policy_groups: Option<Vec<PolicyGroup>>,
    pub policy_roles: Option<Vec<PolicyRole>>,
    pub policy_users: Option<Vec<PolicyUser>>,
}

impl FromValue for ListEntitiesForPolicyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
            policy_groups: reader.take("PolicyGroups"),
            policy_roles: reader.take("PolicyRoles"),
            policy_users: reader.take("PolicyUsers"),
        }
    }
}

impl ToValue for ListEntitiesForPolicyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("PolicyGroups", &self.policy_groups);
        writer.put("PolicyRoles", &self.policy_roles);
        writer.put("PolicyUsers", &self.policy_users);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupPoliciesRequest {
    pub group_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl FromValue for ListGroupPoliciesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { group_name: reader.take("GroupName"), marker: reader.take("Marker"), max_items: reader.take("MaxItems") }
    }
}

impl ToValue for ListGroupPoliciesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GroupName", &self.group_name);
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupPoliciesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policy_names: Option<Vec<String>>,
}

impl FromValue for ListGroupPoliciesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
            policy_names: reader.take("PolicyNames"),
        }
    }
}

impl ToValue for ListGroupPoliciesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("PolicyNames", &self.policy_names);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsForUserRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}

impl FromValue for ListGroupsForUserRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { marker: reader.take("Marker"), max_items: reader.take("MaxItems"), user_name: reader.take("UserName") }
    }
}

impl ToValue for ListGroupsForUserRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsForUserResponse {
    pub groups: Option<Vec<Group>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl FromValue for ListGroupsForUserResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { groups: reader.take("Groups"), is_truncated: reader.take("IsTruncated"), marker: reader.take("Marker") }
    }
}

impl ToValue for ListGroupsForUserResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Groups", &self.groups);
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}

impl FromValue for ListGroupsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            marker: reader.take("Marker"),
            max_items: reader.take("MaxItems"),
            path_prefix: reader.take("PathPrefix"),
        }
    }
}

impl ToValue for ListGroupsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("PathPrefix", &self.path_prefix);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListGroupsResponse {
    pub groups: Option<Vec<Group>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl FromValue for ListGroupsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { groups: reader.take("Groups"), is_truncated: reader.take("IsTruncated"), marker: reader.take("Marker") }
    }
}

impl ToValue for ListGroupsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Groups", &self.groups);
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfileTagsRequest {
    pub instance_profile_name: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl FromValue for ListInstanceProfileTagsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            instance_profile_name: reader.take("InstanceProfileName"),
            marker: reader.take("Marker"),
            max_items: reader.take("MaxItems"),
        }
    }
}

impl ToValue for ListInstanceProfileTagsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("InstanceProfileName", &self.instance_profile_name);
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfileTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for ListInstanceProfileTagsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { is_truncated: reader.take("IsTruncated"), marker: reader.take("Marker"), tags: reader.take("Tags") }
    }
}

impl ToValue for ListInstanceProfileTagsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub role_name: Option<String>,
}

impl FromValue for ListInstanceProfilesForRoleRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { marker: reader.take("Marker"), max_items: reader.take("MaxItems"), role_name: reader.take("RoleName") }
    }
}

impl ToValue for ListInstanceProfilesForRoleRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesForRoleResponse {
    pub instance_profiles: Option<Vec<InstanceProfile>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl FromValue for ListInstanceProfilesForRoleResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            instance_profiles: reader.take("InstanceProfiles"),
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
        }
    }
}

impl ToValue for ListInstanceProfilesForRoleResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("InstanceProfiles", &self.instance_profiles);
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}

impl FromValue for ListInstanceProfilesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            marker: reader.take("Marker"),
            max_items: reader.take("MaxItems"),
            path_prefix: reader.take("PathPrefix"),
        }
    }
}

impl ToValue for ListInstanceProfilesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("PathPrefix", &self.path_prefix);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListInstanceProfilesResponse {
    pub instance_profiles: Option<Vec<InstanceProfile>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl FromValue for ListInstanceProfilesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            instance_profiles: reader.take("InstanceProfiles"),
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
        }
    }
}

impl ToValue for ListInstanceProfilesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("InstanceProfiles", &self.instance_profiles);
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADeviceTagsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub serial_number: Option<String>,
}

impl FromValue for ListMFADeviceTagsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            marker: reader.take("Marker"),
            max_items: reader.take("MaxItems"),
            serial_number: reader.take("SerialNumber"),
        }
    }
}

impl ToValue for ListMFADeviceTagsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("SerialNumber", &self.serial_number);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADeviceTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for ListMFADeviceTagsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { is_truncated: reader.take("IsTruncated"), marker: reader.take("Marker"), tags: reader.take("Tags") }
    }
}

impl ToValue for ListMFADeviceTagsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADevicesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}

impl FromValue for ListMFADevicesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { marker: reader.take("Marker"), max_items: reader.take("MaxItems"), user_name: reader.take("UserName") }
    }
}

impl ToValue for ListMFADevicesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListMFADevicesResponse {
    pub is_truncated: Option<bool>,
    pub mfa_devices: Option<Vec<MFADevice>>,
    pub marker: Option<String>,
}

impl FromValue for ListMFADevicesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            is_truncated: reader.take("IsTruncated"),
            mfa_devices: reader.take("MFADevices"),
            marker: reader.take("Marker"),
        }
    }
}

impl ToValue for ListMFADevicesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("MFADevices", &self.mfa_devices);
        writer.put("Marker", &self.marker);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProviderTagsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub open_id_connect_provider_arn: Option<String>,
}

impl FromValue for ListOpenIDConnectProviderTagsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            marker: reader.take("Marker"),
            max_items: reader.take("MaxItems"),
            open_id_connect_provider_arn: reader.take("OpenIDConnectProviderArn"),
        }
    }
}

impl ToValue for ListOpenIDConnectProviderTagsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("OpenIDConnectProviderArn", &self.open_id_connect_provider_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProviderTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for ListOpenIDConnectProviderTagsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { is_truncated: reader.take("IsTruncated"), marker: reader.take("Marker"), tags: reader.take("Tags") }
    }
}

impl ToValue for ListOpenIDConnectProviderTagsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersRequest {}

impl FromValue for ListOpenIDConnectProvidersRequest {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for ListOpenIDConnectProvidersRequest {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListOpenIDConnectProvidersResponse {
    pub open_id_connect_provider_list: Option<Vec<OpenIDConnectProviderListEntry>>,
}

impl FromValue for ListOpenIDConnectProvidersResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { open_id_connect_provider_list: reader.take("OpenIDConnectProviderList") }
    }
}

impl ToValue for ListOpenIDConnectProvidersResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("OpenIDConnectProviderList", &self.open_id_connect_provider_list);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessEntry {
    pub policies: Option<Vec<PolicyGrantingServiceAccess>>,
    pub service_namespace: Option<String>,
}

impl FromValue for ListPoliciesGrantingServiceAccessEntry {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policies: reader.take("Policies"), service_namespace: reader.take("ServiceNamespace") }
    }
}

impl ToValue for ListPoliciesGrantingServiceAccessEntry {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Policies", &self.policies);
        writer.put("ServiceNamespace", &self.service_namespace);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessRequest {
    pub arn: Option<String>,
    pub marker: Option<String>,
    pub service_namespaces: Option<Vec<String>>,
}

impl FromValue for ListPoliciesGrantingServiceAccessRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("Arn"),
            marker: reader.take("Marker"),
            service_namespaces: reader.take("ServiceNamespaces"),
        }
    }
}

impl ToValue for ListPoliciesGrantingServiceAccessRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Arn", &self.arn);
        writer.put("Marker", &self.marker);
        writer.put("ServiceNamespaces", &self.service_namespaces);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesGrantingServiceAccessResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policies_granting_service_access: Option<Vec<ListPoliciesGrantingServiceAccessEntry>>,
}

impl FromValue for ListPoliciesGrantingServiceAccessResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
            policies_granting_service_access: reader.take("PoliciesGrantingServiceAccess"),
        }
    }
}

impl ToValue for ListPoliciesGrantingServiceAccessResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("PoliciesGrantingServiceAccess", &self.policies_granting_service_access);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub only_attached: Option<bool>,
    pub path_prefix: Option<String>,
    pub policy_usage_filter: Option<String>,
    pub scope: Option<String>,
}

impl FromValue for ListPoliciesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            marker: reader.take("Marker"),
            max_items: reader.take("MaxItems"),
            only_attached: reader.take("OnlyAttached"),
            path_prefix: reader.take("PathPrefix"),
            policy_usage_filter: reader.take("PolicyUsageFilter"),
            scope: reader.take("Scope"),
        }
    }
}

impl ToValue for ListPoliciesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("OnlyAttached", &self.only_attached);
        writer.put("PathPrefix", &self.path_prefix);
        writer.put("PolicyUsageFilter", &self.policy_usage_filter);
        writer.put("Scope", &self.scope);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPoliciesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policies: Option<Vec<Policy>>,
}

impl FromValue for ListPoliciesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
            policies: reader.take("Policies"),
        }
    }
}

impl ToValue for ListPoliciesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("Policies", &self.policies);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyTagsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub policy_arn: Option<String>,
}

impl FromValue for ListPolicyTagsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { marker: reader.take("Marker"), max_items: reader.take("MaxItems"), policy_arn: reader.take("PolicyArn") }
    }
}

impl ToValue for ListPolicyTagsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("PolicyArn", &self.policy_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for ListPolicyTagsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { is_truncated: reader.take("IsTruncated"), marker: reader.take("Marker"), tags: reader.take("Tags") }
    }
}

impl ToValue for ListPolicyTagsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyVersionsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub policy_arn: Option<String>,
}

impl FromValue for ListPolicyVersionsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { marker: reader.take("Marker"), max_items: reader.take("MaxItems"), policy_arn: reader.take("PolicyArn") }
    }
}

impl ToValue for ListPolicyVersionsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("PolicyArn", &self.policy_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPolicyVersionsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub versions: Option<Vec<PolicyVersion>>,
}

impl FromValue for ListPolicyVersionsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
            versions: reader.take("Versions"),
        }
    }
}

impl ToValue for ListPolicyVersionsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("Versions", &self.versions);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolePoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub role_name: Option<String>,
}

impl FromValue for ListRolePoliciesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { marker: reader.take("Marker"), max_items: reader.take("MaxItems"), role_name: reader.take("RoleName") }
    }
}

impl ToValue for ListRolePoliciesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolePoliciesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policy_names: Option<Vec<String>>,
}

impl FromValue for ListRolePoliciesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
            policy_names: reader.take("PolicyNames"),
        }
    }
}

impl ToValue for ListRolePoliciesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("PolicyNames", &self.policy_names);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRoleTagsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub role_name: Option<String>,
}

impl FromValue for ListRoleTagsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { marker: reader.take("Marker"), max_items: reader.take("MaxItems"), role_name: reader.take("RoleName") }
    }
}

impl ToValue for ListRoleTagsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRoleTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for ListRoleTagsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { is_truncated: reader.take("IsTruncated"), marker: reader.take("Marker"), tags: reader.take("Tags") }
    }
}

impl ToValue for ListRoleTagsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}

impl FromValue for ListRolesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            marker: reader.take("Marker"),
            max_items: reader.take("MaxItems"),
            path_prefix: reader.take("PathPrefix"),
        }
    }
}

impl ToValue for ListRolesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("PathPrefix", &self.path_prefix);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListRolesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub roles: Option<Vec<Role>>,
}

impl FromValue for ListRolesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { is_truncated: reader.take("IsTruncated"), marker: reader.take("Marker"), roles: reader.take("Roles") }
    }
}

impl ToValue for ListRolesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("Roles", &self.roles);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProvidersRequest {}

impl FromValue for ListSAMLProvidersRequest {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for ListSAMLProvidersRequest {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSAMLProvidersResponse {
    pub saml_provider_list: Option<Vec<SAMLProviderListEntry>>,
}

impl FromValue for ListSAMLProvidersResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { saml_provider_list: reader.take("SAMLProviderList") }
    }
}

impl ToValue for ListSAMLProvidersResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SAMLProviderList", &self.saml_provider_list);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSSHPublicKeysRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}

impl FromValue for ListSSHPublicKeysRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { marker: reader.take("Marker"), max_items: reader.take("MaxItems"), user_name: reader.take("UserName") }
    }
}

impl ToValue for ListSSHPublicKeysRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSSHPublicKeysResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub ssh_public_keys: Option<Vec<SSHPublicKeyMetadata>>,
}

impl FromValue for ListSSHPublicKeysResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
            ssh_public_keys: reader.take("SSHPublicKeys"),
        }
    }
}

impl ToValue for ListSSHPublicKeysResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("SSHPublicKeys", &self.ssh_public_keys);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificateTagsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub server_certificate_name: Option<String>,
}

impl FromValue for ListServerCertificateTagsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            marker: reader.take("Marker"),
            max_items: reader.take("MaxItems"),
            server_certificate_name: reader.take("ServerCertificateName"),
        }
    }
}

impl ToValue for ListServerCertificateTagsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("ServerCertificateName", &self.server_certificate_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificateTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for ListServerCertificateTagsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { is_truncated: reader.take("IsTruncated"), marker: reader.take("Marker"), tags: reader.take("Tags") }
    }
}

impl ToValue for ListServerCertificateTagsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificatesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}

impl FromValue for ListServerCertificatesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            marker: reader.take("Marker"),
            max_items: reader.take("MaxItems"),
            path_prefix: reader.take("PathPrefix"),
        }
    }
}

impl ToValue for ListServerCertificatesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("PathPrefix", &self.path_prefix);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServerCertificatesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub server_certificate_metadata_list: Option<Vec<ServerCertificateMetadata>>,
}

impl FromValue for ListServerCertificatesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
            server_certificate_metadata_list: reader.take("ServerCertificateMetadataList"),
        }
    }
}

impl ToValue for ListServerCertificatesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("ServerCertificateMetadataList", &self.server_certificate_metadata_list);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsRequest {
    pub all_users: Option<bool>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub service_name: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for ListServiceSpecificCredentialsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            all_users: reader.take("AllUsers"),
            marker: reader.take("Marker"),
            max_items: reader.take("MaxItems"),
            service_name: reader.take("ServiceName"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for ListServiceSpecificCredentialsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AllUsers", &self.all_users);
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("ServiceName", &self.service_name);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServiceSpecificCredentialsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub service_specific_credentials: Option<Vec<ServiceSpecificCredentialMetadata>>,
}

impl FromValue for ListServiceSpecificCredentialsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
            service_specific_credentials: reader.take("ServiceSpecificCredentials"),
        }
    }
}

impl ToValue for ListServiceSpecificCredentialsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("ServiceSpecificCredentials", &self.service_specific_credentials);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSigningCertificatesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}

impl FromValue for ListSigningCertificatesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { marker: reader.take("Marker"), max_items: reader.take("MaxItems"), user_name: reader.take("UserName") }
    }
}

impl ToValue for ListSigningCertificatesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSigningCertificatesResponse {
    pub certificates: Option<Vec<SigningCertificate>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl FromValue for ListSigningCertificatesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            certificates: reader.take("Certificates"),
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
        }
    }
}

impl ToValue for ListSigningCertificatesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Certificates", &self.certificates);
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserPoliciesRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}

impl FromValue for ListUserPoliciesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { marker: reader.take("Marker"), max_items: reader.take("MaxItems"), user_name: reader.take("UserName") }
    }
}

impl ToValue for ListUserPoliciesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserPoliciesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub policy_names: Option<Vec<String>>,
}

impl FromValue for ListUserPoliciesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
            policy_names: reader.take("PolicyNames"),
        }
    }
}

impl ToValue for ListUserPoliciesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("PolicyNames", &self.policy_names);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserTagsRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub user_name: Option<String>,
}

impl FromValue for ListUserTagsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { marker: reader.take("Marker"), max_items: reader.take("MaxItems"), user_name: reader.take("UserName") }
    }
}

impl ToValue for ListUserTagsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUserTagsResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for ListUserTagsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { is_truncated: reader.take("IsTruncated"), marker: reader.take("Marker"), tags: reader.take("Tags") }
    }
}

impl ToValue for ListUserTagsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUsersRequest {
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub path_prefix: Option<String>,
}

impl FromValue for ListUsersRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            marker: reader.take("Marker"),
            max_items: reader.take("MaxItems"),
            path_prefix: reader.take("PathPrefix"),
        }
    }
}

impl ToValue for ListUsersRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("PathPrefix", &self.path_prefix);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListUsersResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub users: Option<Vec<User>>,
}

impl FromValue for ListUsersResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { is_truncated: reader.take("IsTruncated"), marker: reader.take("Marker"), users: reader.take("Users") }
    }
}

impl ToValue for ListUsersResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("Users", &self.users);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVirtualMFADevicesRequest {
    pub assignment_status: Option<String>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
}

impl FromValue for ListVirtualMFADevicesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            assignment_status: reader.take("AssignmentStatus"),
            marker: reader.take("Marker"),
            max_items: reader.take("MaxItems"),
        }
    }
}

impl ToValue for ListVirtualMFADevicesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AssignmentStatus", &self.assignment_status);
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListVirtualMFADevicesResponse {
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
    pub virtual_mfa_devices: Option<Vec<VirtualMFADevice>>,
}

impl FromValue for ListVirtualMFADevicesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
            virtual_mfa_devices: reader.take("VirtualMFADevices"),
        }
    }
}

impl ToValue for ListVirtualMFADevicesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.put("VirtualMFADevices", &self.virtual_mfa_devices);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoginProfile {
    pub create_date: Option<Timestamp>,
    pub password_reset_required: Option<bool>,
    pub user_name: Option<String>,
}

impl FromValue for LoginProfile {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            create_date: reader.take("CreateDate"),
            password_reset_required: reader.take("PasswordResetRequired"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for LoginProfile {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CreateDate", &self.create_date);
        writer.put("PasswordResetRequired", &self.password_reset_required);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MFADevice {
    pub enable_date: Option<Timestamp>,
    pub serial_number: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for MFADevice {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            enable_date: reader.take("EnableDate"),
            serial_number: reader.take("SerialNumber"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for MFADevice {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EnableDate", &self.enable_date);
        writer.put("SerialNumber", &self.serial_number);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedPolicyDetail {
    pub arn: Option<String>,
    pub attachment_count: Option<i32>,
    pub create_date: Option<Timestamp>,
    pub default_version_id: Option<String>,
    pub description: Option<String>,
    pub is_attachable: Option<bool>,
    pub path: Option<String>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub policy_version_list: Option<Vec<PolicyVersion>>,
    pub update_date: Option<Timestamp>,
}

impl FromValue for ManagedPolicyDetail {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("Arn"),
            attachment_count: reader.take("AttachmentCount"),
            create_date: reader.take("CreateDate"),
            default_version_id: reader.take("DefaultVersionId"),
            description: reader.take("Description"),
            is_attachable: reader.take("IsAttachable"),
            path: reader.take("Path"),
            permissions_boundary_usage_count: reader.take("PermissionsBoundaryUsageCount"),
            policy_id: reader.take("PolicyId"),
            policy_name: reader.take("PolicyName"),
            policy_version_list: reader.take("PolicyVersionList"),
            update_date: reader.take("UpdateDate"),
        }
    }
}

impl ToValue for ManagedPolicyDetail {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Arn", &self.arn);
        writer.put("AttachmentCount", &self.attachment_count);
        writer.put("CreateDate", &self.create_date);
        writer.put("DefaultVersionId", &self.default_version_id);
        writer.put("Description", &self.description);
        writer.put("IsAttachable", &self.is_attachable);
        writer.put("Path", &self.path);
        writer.put("PermissionsBoundaryUsageCount", &self.permissions_boundary_usage_count);
        writer.put("PolicyId", &self.policy_id);
        writer.put("PolicyName", &self.policy_name);
        writer.put("PolicyVersionList", &self.policy_version_list);
        writer.put("UpdateDate", &self.update_date);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenIDConnectProviderListEntry {
    pub arn: Option<String>,
}

impl FromValue for OpenIDConnectProviderListEntry {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { arn: reader.take("Arn") }
    }
}

impl ToValue for OpenIDConnectProviderListEntry {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Arn", &self.arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OrganizationsDecisionDetail {
    pub allowed_by_organizations: Option<bool>,
}

impl FromValue for OrganizationsDecisionDetail {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { allowed_by_organizations: reader.take("AllowedByOrganizations") }
    }
}

impl ToValue for OrganizationsDecisionDetail {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AllowedByOrganizations", &self.allowed_by_organizations);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PasswordPolicy {
    pub allow_users_to_change_password: Option<bool>,
    pub expire_passwords: Option<bool>,
    pub hard_expiry: Option<bool>,
    pub max_password_age: Option<i32>,
    pub minimum_password_length: Option<i32>,
    pub password_reuse_prevention: Option<i32>,
    pub require_lowercase_characters: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_symbols: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
}

impl FromValue for PasswordPolicy {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            allow_users_to_change_password: reader.take("AllowUsersToChangePassword"),
            expire_passwords: reader.take("ExpirePasswords"),
            hard_expiry: reader.take("HardExpiry"),
            max_password_age: reader.take("MaxPasswordAge"),
            minimum_password_length: reader.take("MinimumPasswordLength"),
            password_reuse_prevention: reader.take("PasswordReusePrevention"),
            require_lowercase_characters: reader.take("RequireLowercaseCharacters"),
            require_numbers: reader.take("RequireNumbers"),
            require_symbols: reader.take("RequireSymbols"),
            require_uppercase_characters: reader.take("RequireUppercaseCharacters"),
        }
    }
}

impl ToValue for PasswordPolicy {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AllowUsersToChangePassword", &self.allow_users_to_change_password);
        writer.put("ExpirePasswords", &self.expire_passwords);
        writer.put("HardExpiry", &self.hard_expiry);
        writer.put("MaxPasswordAge", &self.max_password_age);
        writer.put("MinimumPasswordLength", &self.minimum_password_length);
        writer.put("PasswordReusePrevention", &self.password_reuse_prevention);
        writer.put("RequireLowercaseCharacters", &self.require_lowercase_characters);
        writer.put("RequireNumbers", &self.require_numbers);
        writer.put("RequireSymbols", &self.require_symbols);
        writer.put("RequireUppercaseCharacters", &self.require_uppercase_characters);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PermissionsBoundaryDecisionDetail {
    pub allowed_by_permissions_boundary: Option<bool>,
}

impl FromValue for PermissionsBoundaryDecisionDetail {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { allowed_by_permissions_boundary: reader.take("AllowedByPermissionsBoundary") }
    }
}

impl ToValue for PermissionsBoundaryDecisionDetail {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AllowedByPermissionsBoundary", &self.allowed_by_permissions_boundary);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policy {
    pub arn: Option<String>,
    pub attachment_count: Option<i32>,
    pub create_date: Option<Timestamp>,
    pub default_version_id: Option<String>,
    pub description: Option<String>,
    pub is_attachable: Option<bool>,
    pub path: Option<String>,
    pub permissions_boundary_usage_count: Option<i32>,
    pub policy_id: Option<String>,
    pub policy_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub update_date: Option<Timestamp>,
}

impl FromValue for Policy {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("Arn"),
            attachment_count: reader.take("AttachmentCount"),
            create_date: reader.take("CreateDate"),
            default_version_id: reader.take("DefaultVersionId"),
            description: reader.take("Description"),
            is_attachable: reader.take("IsAttachable"),
            path: reader.take("Path"),
            permissions_boundary_usage_count: reader.take("PermissionsBoundaryUsageCount"),
            policy_id: reader.take("PolicyId"),
            policy_name: reader.take("PolicyName"),
            tags: reader.take("Tags"),
            update_date: reader.take("UpdateDate"),
        }
    }
}

impl ToValue for Policy {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Arn", &self.arn);
        writer.put("AttachmentCount", &self.attachment_count);
        writer.put("CreateDate", &self.create_date);
        writer.put("DefaultVersionId", &self.default_version_id);
        writer.put("Description", &self.description);
        writer.put("IsAttachable", &self.is_attachable);
        writer.put("Path", &self.path);
        writer.put("PermissionsBoundaryUsageCount", &self.permissions_boundary_usage_count);
        writer.put("PolicyId", &self.policy_id);
        writer.put("PolicyName", &self.policy_name);
        writer.put("Tags", &self.tags);
        writer.put("UpdateDate", &self.update_date);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyDetail {
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
}

impl FromValue for PolicyDetail {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_document: reader.take("PolicyDocument"), policy_name: reader.take("PolicyName") }
    }
}

impl ToValue for PolicyDetail {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyDocument", &self.policy_document);
        writer.put("PolicyName", &self.policy_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyGrantingServiceAccess {
    pub entity_name: Option<String>,
    pub entity_type: Option<String>,
    pub policy_arn: Option<String>,
    pub policy_name: Option<String>,
    pub policy_type: Option<String>,
}

impl FromValue for PolicyGrantingServiceAccess {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            entity_name: reader.take("EntityName"),
            entity_type: reader.take("EntityType"),
            policy_arn: reader.take("PolicyArn"),
            policy_name: reader.take("PolicyName"),
            policy_type: reader.take("PolicyType"),
        }
    }
}

impl ToValue for PolicyGrantingServiceAccess {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EntityName", &self.entity_name);
        writer.put("EntityType", &self.entity_type);
        writer.put("PolicyArn", &self.policy_arn);
        writer.put("PolicyName", &self.policy_name);
        writer.put("PolicyType", &self.policy_type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyGroup {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}

impl FromValue for PolicyGroup {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { group_id: reader.take("GroupId"), group_name: reader.take("GroupName") }
    }
}

impl ToValue for PolicyGroup {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GroupId", &self.group_id);
        writer.put("GroupName", &self.group_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyRole {
    pub role_id: Option<String>,
    pub role_name: Option<String>,
}

impl FromValue for PolicyRole {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { role_id: reader.take("RoleId"), role_name: reader.take("RoleName") }
    }
}

impl ToValue for PolicyRole {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("RoleId", &self.role_id);
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyUser {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for PolicyUser {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { user_id: reader.take("UserId"), user_name: reader.take("UserName") }
    }
}

impl ToValue for PolicyUser {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("UserId", &self.user_id);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PolicyVersion {
    pub create_date: Option<Timestamp>,
    pub document: Option<String>,
    pub is_default_version: Option<bool>,
    pub version_id: Option<String>,
}

impl FromValue for PolicyVersion {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            create_date: reader.take("CreateDate"),
            document: reader.take("Document"),
            is_default_version: reader.take("IsDefaultVersion"),
            version_id: reader.take("VersionId"),
        }
    }
}

impl ToValue for PolicyVersion {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CreateDate", &self.create_date);
        writer.put("Document", &self.document);
        writer.put("IsDefaultVersion", &self.is_default_version);
        writer.put("VersionId", &self.version_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Position {
    pub column: Option<i32>,
    pub line: Option<i32>,
}

impl FromValue for Position {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { column: reader.take("Column"), line: reader.take("Line") }
    }
}

impl ToValue for Position {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Column", &self.column);
        writer.put("Line", &self.line);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutGroupPolicyRequest {
    pub group_name: Option<String>,
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
}

impl FromValue for PutGroupPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            group_name: reader.take("GroupName"),
            policy_document: reader.take("PolicyDocument"),
            policy_name: reader.take("PolicyName"),
        }
    }
}

impl ToValue for PutGroupPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GroupName", &self.group_name);
        writer.put("PolicyDocument", &self.policy_document);
        writer.put("PolicyName", &self.policy_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePermissionsBoundaryRequest {
    pub permissions_boundary: Option<String>,
    pub role_name: Option<String>,
}

impl FromValue for PutRolePermissionsBoundaryRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { permissions_boundary: reader.take("PermissionsBoundary"), role_name: reader.take("RoleName") }
    }
}

impl ToValue for PutRolePermissionsBoundaryRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PermissionsBoundary", &self.permissions_boundary);
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRolePolicyRequest {
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub role_name: Option<String>,
}

impl FromValue for PutRolePolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            policy_document: reader.take("PolicyDocument"),
            policy_name: reader.take("PolicyName"),
            role_name: reader.take("RoleName"),
        }
    }
}

impl ToValue for PutRolePolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyDocument", &self.policy_document);
        writer.put("PolicyName", &self.policy_name);
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPermissionsBoundaryRequest {
    pub permissions_boundary: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for PutUserPermissionsBoundaryRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { permissions_boundary: reader.take("PermissionsBoundary"), user_name: reader.take("UserName") }
    }
}

impl ToValue for PutUserPermissionsBoundaryRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PermissionsBoundary", &self.permissions_boundary);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutUserPolicyRequest {
    pub policy_document: Option<String>,
    pub policy_name: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for PutUserPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            policy_document: reader.take("PolicyDocument"),
            policy_name: reader.take("PolicyName"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for PutUserPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyDocument", &self.policy_document);
        writer.put("PolicyName", &self.policy_name);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveClientIDFromOpenIDConnectProviderRequest {
    pub client_id: Option<String>,
    pub open_id_connect_provider_arn: Option<String>,
}

impl FromValue for RemoveClientIDFromOpenIDConnectProviderRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            client_id: reader.take("ClientID"),
            open_id_connect_provider_arn: reader.take("OpenIDConnectProviderArn"),
        }
    }
}

impl ToValue for RemoveClientIDFromOpenIDConnectProviderRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ClientID", &self.client_id);
        writer.put("OpenIDConnectProviderArn", &self.open_id_connect_provider_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveRoleFromInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
    pub role_name: Option<String>,
}

impl FromValue for RemoveRoleFromInstanceProfileRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { instance_profile_name: reader.take("InstanceProfileName"), role_name: reader.take("RoleName") }
    }
}

impl ToValue for RemoveRoleFromInstanceProfileRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("InstanceProfileName", &self.instance_profile_name);
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveUserFromGroupRequest {
    pub group_name: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for RemoveUserFromGroupRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { group_name: reader.take("GroupName"), user_name: reader.take("UserName") }
    }
}

impl ToValue for RemoveUserFromGroupRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GroupName", &self.group_name);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResetServiceSpecificCredentialRequest {
    pub service_specific_credential_id: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for ResetServiceSpecificCredentialRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            service_specific_credential_id: reader.take("ServiceSpecificCredentialId"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for ResetServiceSpecificCredentialRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ServiceSpecificCredentialId", &self.service_specific_credential_id);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResetServiceSpecificCredentialResponse {
    pub service_specific_credential: Option<ServiceSpecificCredential>,
}

impl FromValue for ResetServiceSpecificCredentialResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { service_specific_credential: reader.take("ServiceSpecificCredential") }
    }
}

impl ToValue for ResetServiceSpecificCredentialResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ServiceSpecificCredential", &self.service_specific_credential);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceSpecificResult {
    pub eval_decision_details: Option<BTreeMap<String, String>>,
    pub eval_resource_decision: Option<String>,
    pub eval_resource_name: Option<String>,
    pub matched_statements: Option<Vec<Statement>>,
    pub missing_context_values: Option<Vec<String>>,
    pub permissions_boundary_decision_detail: Option<PermissionsBoundaryDecisionDetail>,
}

impl FromValue for ResourceSpecificResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            eval_decision_details: reader.take("EvalDecisionDetails"),
            eval_resource_decision: reader.take("EvalResourceDecision"),
            eval_resource_name: reader.take("EvalResourceName"),
            matched_statements: reader.take("MatchedStatements"),
            missing_context_values: reader.take("MissingContextValues"),
            permissions_boundary_decision_detail: reader.take("PermissionsBoundaryDecisionDetail"),
        }
    }
}

impl ToValue for ResourceSpecificResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EvalDecisionDetails", &self.eval_decision_details);
        writer.put("EvalResourceDecision", &self.eval_resource_decision);
        writer.put("EvalResourceName", &self.eval_resource_name);
        writer.put("MatchedStatements", &self.matched_statements);
        writer.put("MissingContextValues", &self.missing_context_values);
        writer.put("PermissionsBoundaryDecisionDetail", &self.permissions_boundary_decision_detail);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResyncMFADeviceRequest {
    pub authentication_code1: Option<String>,
    pub authentication_code2: Option<String>,
    pub serial_number: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for ResyncMFADeviceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            authentication_code1: reader.take("AuthenticationCode1"),
            authentication_code2: reader.take("AuthenticationCode2"),
            serial_number: reader.take("SerialNumber"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for ResyncMFADeviceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AuthenticationCode1", &self.authentication_code1);
        writer.put("AuthenticationCode2", &self.authentication_code2);
        writer.put("SerialNumber", &self.serial_number);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Role {
    pub arn: Option<String>,
    pub assume_role_policy_document: Option<String>,
    pub create_date: Option<Timestamp>,
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub path: Option<String>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub role_id: Option<String>,
    pub role_last_used: Option<RoleLastUsed>,
    pub role_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for Role {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("Arn"),
            assume_role_policy_document: reader.take("AssumeRolePolicyDocument"),
            create_date: reader.take("CreateDate"),
            description: reader.take("Description"),
            max_session_duration: reader.take("MaxSessionDuration"),
            path: reader.take("Path"),
            permissions_boundary: reader.take("PermissionsBoundary"),
            role_id: reader.take("RoleId"),
            role_last_used: reader.take("RoleLastUsed"),
            role_name: reader.take("RoleName"),
            tags: reader.take("Tags"),
        }
    }
}

impl ToValue for Role {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Arn", &self.arn);
        writer.put("AssumeRolePolicyDocument", &self.assume_role_policy_document);
        writer.put("CreateDate", &self.create_date);
        writer.put("Description", &self.description);
        writer.put("MaxSessionDuration", &self.max_session_duration);
        writer.put("Path", &self.path);
        writer.put("PermissionsBoundary", &self.permissions_boundary);
        writer.put("RoleId", &self.role_id);
        writer.put("RoleLastUsed", &self.role_last_used);
        writer.put("RoleName", &self.role_name);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleDetail {
    pub arn: Option<String>,
    pub assume_role_policy_document: Option<String>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub create_date: Option<Timestamp>,
    pub instance_profile_list: Option<Vec<InstanceProfile>>,
    pub path: Option<String>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub role_id: Option<String>,
    pub role_last_used: Option<RoleLastUsed>,
    pub role_name: Option<String>,
    pub role_policy_list: Option<Vec<PolicyDetail>>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for RoleDetail {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("Arn"),
            assume_role_policy_document: reader.take("AssumeRolePolicyDocument"),
            attached_managed_policies: reader.take("AttachedManagedPolicies"),
            create_date: reader.take("CreateDate"),
            instance_profile_list: reader.take("InstanceProfileList"),
            path: reader.take("Path"),
            permissions_boundary: reader.take("PermissionsBoundary"),
            role_id: reader.take("RoleId"),
            role_last_used: reader.take("RoleLastUsed"),
            role_name: reader.take("RoleName"),
            role_policy_list: reader.take("RolePolicyList"),
            tags: reader.take("Tags"),
        }
    }
}

impl ToValue for RoleDetail {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Arn", &self.arn);
        writer.put("AssumeRolePolicyDocument", &self.assume_role_policy_document);
        writer.put("AttachedManagedPolicies", &self.attached_managed_policies);
        writer.put("CreateDate", &self.create_date);
        writer.put("InstanceProfileList", &self.instance_profile_list);
        writer.put("Path", &self.path);
        writer.put("PermissionsBoundary", &self.permissions_boundary);
        writer.put("RoleId", &self.role_id);
        writer.put("RoleLastUsed", &self.role_last_used);
        writer.put("RoleName", &self.role_name);
        writer.put("RolePolicyList", &self.role_policy_list);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleLastUsed {
    pub last_used_date: Option<Timestamp>,
    pub region: Option<String>,
}

impl FromValue for RoleLastUsed {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { last_used_date: reader.take("LastUsedDate"), region: reader.take("Region") }
    }
}

impl ToValue for RoleLastUsed {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("LastUsedDate", &self.last_used_date);
        writer.put("Region", &self.region);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoleUsageType {
    pub region: Option<String>,
    pub resources: Option<Vec<String>>,
}

impl FromValue for RoleUsageType {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { region: reader.take("Region"), resources: reader.take("Resources") }
    }
}

impl ToValue for RoleUsageType {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Region", &self.region);
        writer.put("Resources", &self.resources);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SAMLProviderListEntry {
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub valid_until: Option<Timestamp>,
}

impl FromValue for SAMLProviderListEntry {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { arn: reader.take("Arn"), create_date: reader.take("CreateDate"), valid_until: reader.take("ValidUntil") }
    }
}

impl ToValue for SAMLProviderListEntry {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Arn", &self.arn);
        writer.put("CreateDate", &self.create_date);
        writer.put("ValidUntil", &self.valid_until);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSHPublicKey {
    pub fingerprint: Option<String>,
    pub ssh_public_key_body: Option<String>,
    pub ssh_public_key_id: Option<String>,
    pub status: Option<String>,
    pub upload_date: Option<Timestamp>,
    pub user_name: Option<String>,
}

impl FromValue for SSHPublicKey {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            fingerprint: reader.take("Fingerprint"),
            ssh_public_key_body: reader.take("SSHPublicKeyBody"),
            ssh_public_key_id: reader.take("SSHPublicKeyId"),
            status: reader.take("Status"),
            upload_date: reader.take("UploadDate"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for SSHPublicKey {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Fingerprint", &self.fingerprint);
        writer.put("SSHPublicKeyBody", &self.ssh_public_key_body);
        writer.put("SSHPublicKeyId", &self.ssh_public_key_id);
        writer.put("Status", &self.status);
        writer.put("UploadDate", &self.upload_date);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SSHPublicKeyMetadata {
    pub ssh_public_key_id: Option<String>,
    pub status: Option<String>,
    pub upload_date: Option<Timestamp>,
    pub user_name: Option<String>,
}

impl FromValue for SSHPublicKeyMetadata {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            ssh_public_key_id: reader.take("SSHPublicKeyId"),
            status: reader.take("Status"),
            upload_date: reader.take("UploadDate"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for SSHPublicKeyMetadata {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SSHPublicKeyId", &self.ssh_public_key_id);
        writer.put("Status", &self.status);
        writer.put("UploadDate", &self.upload_date);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerCertificate {
    pub certificate_body: Option<String>,
    pub certificate_chain: Option<String>,
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for ServerCertificate {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            certificate_body: reader.take("CertificateBody"),
            certificate_chain: reader.take("CertificateChain"),
            server_certificate_metadata: reader.take("ServerCertificateMetadata"),
            tags: reader.take("Tags"),
        }
    }
}

impl ToValue for ServerCertificate {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CertificateBody", &self.certificate_body);
        writer.put("CertificateChain", &self.certificate_chain);
        writer.put("ServerCertificateMetadata", &self.server_certificate_metadata);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServerCertificateMetadata {
    pub arn: Option<String>,
    pub expiration: Option<Timestamp>,
    pub path: Option<String>,
    pub server_certificate_id: Option<String>,
    pub server_certificate_name: Option<String>,
    pub upload_date: Option<Timestamp>,
}

impl FromValue for ServerCertificateMetadata {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("Arn"),
            expiration: reader.take("Expiration"),
            path: reader.take("Path"),
            server_certificate_id: reader.take("ServerCertificateId"),
            server_certificate_name: reader.take("ServerCertificateName"),
            upload_date: reader.take("UploadDate"),
        }
    }
}

impl ToValue for ServerCertificateMetadata {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Arn", &self.arn);
        writer.put("Expiration", &self.expiration);
        writer.put("Path", &self.path);
        writer.put("ServerCertificateId", &self.server_certificate_id);
        writer.put("ServerCertificateName", &self.server_certificate_name);
        writer.put("UploadDate", &self.upload_date);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceLastAccessed {
    pub last_authenticated: Option<Timestamp>,
    pub last_authenticated_entity: Option<String>,
    pub last_authenticated_region: Option<String>,
    pub service_name: Option<String>,
    pub service_namespace: Option<String>,
    pub total_authenticated_entities: Option<i32>,
    pub tracked_actions_last_accessed: Option<Vec<TrackedActionLastAccessed>>,
}

impl FromValue for ServiceLastAccessed {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            last_authenticated: reader.take("LastAuthenticated"),
            last_authenticated_entity: reader.take("LastAuthenticatedEntity"),
            last_authenticated_region: reader.take("LastAuthenticatedRegion"),
            service_name: reader.take("ServiceName"),
            service_namespace: reader.take("ServiceNamespace"),
            total_authenticated_entities: reader.take("TotalAuthenticatedEntities"),
            tracked_actions_last_accessed: reader.take("TrackedActionsLastAccessed"),
        }
    }
}

impl ToValue for ServiceLastAccessed {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("LastAuthenticated", &self.last_authenticated);
        writer.put("LastAuthenticatedEntity", &self.last_authenticated_entity);
        writer.put("LastAuthenticatedRegion", &self.last_authenticated_region);
        writer.put("ServiceName", &self.service_name);
        writer.put("ServiceNamespace", &self.service_namespace);
        writer.put("TotalAuthenticatedEntities", &self.total_authenticated_entities);
        writer.put("TrackedActionsLastAccessed", &self.tracked_actions_last_accessed);
        writer.finish()
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ServiceSpecificCredential {
    pub create_date: Option<Timestamp>,
    pub expiration_date: Option<Timestamp>,
    pub service_credential_alias: Option<String>,
    pub service_credential_secret: Option<String>,
    pub service_name: Option<String>,
    pub service_password: Option<String>,
    pub service_specific_credential_id: Option<String>,
    pub service_user_name: Option<String>,
    pub status: Option<String>,
    pub user_name: Option<String>,
}

impl std::fmt::Debug for ServiceSpecificCredential {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ServiceSpecificCredential")
            .field("create_date", &self.create_date)
            .field("expiration_date", &self.expiration_date)
            .field("service_credential_alias", &self.service_credential_alias)
            .field("service_credential_secret", &self.service_credential_secret.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("service_name", &self.service_name)
            .field("service_password", &self.service_password.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("service_specific_credential_id", &self.service_specific_credential_id)
            .field("service_user_name", &self.service_user_name)
            .field("status", &self.status)
            .field("user_name", &self.user_name)
            .finish()
    }
}

impl FromValue for ServiceSpecificCredential {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            create_date: reader.take("CreateDate"),
            expiration_date: reader.take("ExpirationDate"),
            service_credential_alias: reader.take("ServiceCredentialAlias"),
            service_credential_secret: reader.take("ServiceCredentialSecret"),
            service_name: reader.take("ServiceName"),
            service_password: reader.take("ServicePassword"),
            service_specific_credential_id: reader.take("ServiceSpecificCredentialId"),
            service_user_name: reader.take("ServiceUserName"),
            status: reader.take("Status"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for ServiceSpecificCredential {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CreateDate", &self.create_date);
        writer.put("ExpirationDate", &self.expiration_date);
        writer.put("ServiceCredentialAlias", &self.service_credential_alias);
        writer.put("ServiceCredentialSecret", &self.service_credential_secret);
        writer.put("ServiceName", &self.service_name);
        writer.put("ServicePassword", &self.service_password);
        writer.put("ServiceSpecificCredentialId", &self.service_specific_credential_id);
        writer.put("ServiceUserName", &self.service_user_name);
        writer.put("Status", &self.status);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceSpecificCredentialMetadata {
    pub create_date: Option<Timestamp>,
    pub expiration_date: Option<Timestamp>,
    pub service_credential_alias: Option<String>,
    pub service_name: Option<String>,
    pub service_specific_credential_id: Option<String>,
    pub service_user_name: Option<String>,
    pub status: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for ServiceSpecificCredentialMetadata {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            create_date: reader.take("CreateDate"),
            expiration_date: reader.take("ExpirationDate"),
            service_credential_alias: reader.take("ServiceCredentialAlias"),
            service_name: reader.take("ServiceName"),
            service_specific_credential_id: reader.take("ServiceSpecificCredentialId"),
            service_user_name: reader.take("ServiceUserName"),
            status: reader.take("Status"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for ServiceSpecificCredentialMetadata {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CreateDate", &self.create_date);
        writer.put("ExpirationDate", &self.expiration_date);
        writer.put("ServiceCredentialAlias", &self.service_credential_alias);
        writer.put("ServiceName", &self.service_name);
        writer.put("ServiceSpecificCredentialId", &self.service_specific_credential_id);
        writer.put("ServiceUserName", &self.service_user_name);
        writer.put("Status", &self.status);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetDefaultPolicyVersionRequest {
    pub policy_arn: Option<String>,
    pub version_id: Option<String>,
}

impl FromValue for SetDefaultPolicyVersionRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_arn: reader.take("PolicyArn"), version_id: reader.take("VersionId") }
    }
}

impl ToValue for SetDefaultPolicyVersionRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyArn", &self.policy_arn);
        writer.put("VersionId", &self.version_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SigningCertificate {
    pub certificate_body: Option<String>,
    pub certificate_id: Option<String>,
    pub status: Option<String>,
    pub upload_date: Option<Timestamp>,
    pub user_name: Option<String>,
}

impl FromValue for SigningCertificate {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            certificate_body: reader.take("CertificateBody"),
            certificate_id: reader.take("CertificateId"),
            status: reader.take("Status"),
            upload_date: reader.take("UploadDate"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for SigningCertificate {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CertificateBody", &self.certificate_body);
        writer.put("CertificateId", &self.certificate_id);
        writer.put("Status", &self.status);
        writer.put("UploadDate", &self.upload_date);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulateCustomPolicyRequest {
    pub action_names: Option<Vec<String>>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub policy_input_list: Option<Vec<String>>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_handling_option: Option<String>,
    pub resource_owner: Option<String>,
    pub resource_policy: Option<String>,
}

impl FromValue for SimulateCustomPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            action_names: reader.take("ActionNames"),
            caller_arn: reader.take("CallerArn"),
            context_entries: reader.take("ContextEntries"),
            marker: reader.take("Marker"),
            max_items: reader.take("MaxItems"),
            permissions_boundary_policy_input_list: reader.take("PermissionsBoundaryPolicyInputList"),
            policy_input_list: reader.take("PolicyInputList"),
            resource_arns: reader.take("ResourceArns"),
            resource_handling_option: reader.take("ResourceHandlingOption"),
            resource_owner: reader.take("ResourceOwner"),
            resource_policy: reader.take("ResourcePolicy"),
        }
    }
}

impl ToValue for SimulateCustomPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ActionNames", &self.action_names);
        writer.put("CallerArn", &self.caller_arn);
        writer.put("ContextEntries", &self.context_entries);
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("PermissionsBoundaryPolicyInputList", &self.permissions_boundary_policy_input_list);
        writer.put("PolicyInputList", &self.policy_input_list);
        writer.put("ResourceArns", &self.resource_arns);
        writer.put("ResourceHandlingOption", &self.resource_handling_option);
        writer.put("ResourceOwner", &self.resource_owner);
        writer.put("ResourcePolicy", &self.resource_policy);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulatePolicyResponse {
    pub evaluation_results: Option<Vec<EvaluationResult>>,
    pub is_truncated: Option<bool>,
    pub marker: Option<String>,
}

impl FromValue for SimulatePolicyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            evaluation_results: reader.take("EvaluationResults"),
            is_truncated: reader.take("IsTruncated"),
            marker: reader.take("Marker"),
        }
    }
}

impl ToValue for SimulatePolicyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EvaluationResults", &self.evaluation_results);
        writer.put("IsTruncated", &self.is_truncated);
        writer.put("Marker", &self.marker);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SimulatePrincipalPolicyRequest {
    pub action_names: Option<Vec<String>>,
    pub caller_arn: Option<String>,
    pub context_entries: Option<Vec<ContextEntry>>,
    pub marker: Option<String>,
    pub max_items: Option<i32>,
    pub permissions_boundary_policy_input_list: Option<Vec<String>>,
    pub policy_input_list: Option<Vec<String>>,
    pub policy_source_arn: Option<String>,
    pub resource_arns: Option<Vec<String>>,
    pub resource_handling_option: Option<String>,
    pub resource_owner: Option<String>,
    pub resource_policy: Option<String>,
}

impl FromValue for SimulatePrincipalPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            action_names: reader.take("ActionNames"),
            caller_arn: reader.take("CallerArn"),
            context_entries: reader.take("ContextEntries"),
            marker: reader.take("Marker"),
            max_items: reader.take("MaxItems"),
            permissions_boundary_policy_input_list: reader.take("PermissionsBoundaryPolicyInputList"),
            policy_input_list: reader.take("PolicyInputList"),
            policy_source_arn: reader.take("PolicySourceArn"),
            resource_arns: reader.take("ResourceArns"),
            resource_handling_option: reader.take("ResourceHandlingOption"),
            resource_owner: reader.take("ResourceOwner"),
            resource_policy: reader.take("ResourcePolicy"),
        }
    }
}

impl ToValue for SimulatePrincipalPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ActionNames", &self.action_names);
        writer.put("CallerArn", &self.caller_arn);
        writer.put("ContextEntries", &self.context_entries);
        writer.put("Marker", &self.marker);
        writer.put("MaxItems", &self.max_items);
        writer.put("PermissionsBoundaryPolicyInputList", &self.permissions_boundary_policy_input_list);
        writer.put("PolicyInputList", &self.policy_input_list);
        writer.put("PolicySourceArn", &self.policy_source_arn);
        writer.put("ResourceArns", &self.resource_arns);
        writer.put("ResourceHandlingOption", &self.resource_handling_option);
        writer.put("ResourceOwner", &self.resource_owner);
        writer.put("ResourcePolicy", &self.resource_policy);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Statement {
    pub end_position: Option<Position>,
    pub source_policy_id: Option<String>,
    pub source_policy_type: Option<String>,
    pub start_position: Option<Position>,
}

impl FromValue for Statement {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            end_position: reader.take("EndPosition"),
            source_policy_id: reader.take("SourcePolicyId"),
            source_policy_type: reader.take("SourcePolicyType"),
            start_position: reader.take("StartPosition"),
        }
    }
}

impl ToValue for Statement {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EndPosition", &self.end_position);
        writer.put("SourcePolicyId", &self.source_policy_id);
        writer.put("SourcePolicyType", &self.source_policy_type);
        writer.put("StartPosition", &self.start_position);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl FromValue for Tag {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { key: reader.take("Key"), value: reader.take("Value") }
    }
}

impl ToValue for Tag {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Key", &self.key);
        writer.put("Value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for TagInstanceProfileRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { instance_profile_name: reader.take("InstanceProfileName"), tags: reader.take("Tags") }
    }
}

impl ToValue for TagInstanceProfileRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("InstanceProfileName", &self.instance_profile_name);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagMFADeviceRequest {
    pub serial_number: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for TagMFADeviceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { serial_number: reader.take("SerialNumber"), tags: reader.take("Tags") }
    }
}

impl ToValue for TagMFADeviceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SerialNumber", &self.serial_number);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for TagOpenIDConnectProviderRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { open_id_connect_provider_arn: reader.take("OpenIDConnectProviderArn"), tags: reader.take("Tags") }
    }
}

impl ToValue for TagOpenIDConnectProviderRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("OpenIDConnectProviderArn", &self.open_id_connect_provider_arn);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagPolicyRequest {
    pub policy_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for TagPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_arn: reader.take("PolicyArn"), tags: reader.take("Tags") }
    }
}

impl ToValue for TagPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyArn", &self.policy_arn);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagRoleRequest {
    pub role_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for TagRoleRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { role_name: reader.take("RoleName"), tags: reader.take("Tags") }
    }
}

impl ToValue for TagRoleRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("RoleName", &self.role_name);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagServerCertificateRequest {
    pub server_certificate_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for TagServerCertificateRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { server_certificate_name: reader.take("ServerCertificateName"), tags: reader.take("Tags") }
    }
}

impl ToValue for TagServerCertificateRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ServerCertificateName", &self.server_certificate_name);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagUserRequest {
    pub tags: Option<Vec<Tag>>,
    pub user_name: Option<String>,
}

impl FromValue for TagUserRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { tags: reader.take("Tags"), user_name: reader.take("UserName") }
    }
}

impl ToValue for TagUserRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Tags", &self.tags);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TrackedActionLastAccessed {
    pub action_name: Option<String>,
    pub last_accessed_entity: Option<String>,
    pub last_accessed_region: Option<String>,
    pub last_accessed_time: Option<Timestamp>,
}

impl FromValue for TrackedActionLastAccessed {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            action_name: reader.take("ActionName"),
            last_accessed_entity: reader.take("LastAccessedEntity"),
            last_accessed_region: reader.take("LastAccessedRegion"),
            last_accessed_time: reader.take("LastAccessedTime"),
        }
    }
}

impl ToValue for TrackedActionLastAccessed {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ActionName", &self.action_name);
        writer.put("LastAccessedEntity", &self.last_accessed_entity);
        writer.put("LastAccessedRegion", &self.last_accessed_region);
        writer.put("LastAccessedTime", &self.last_accessed_time);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagInstanceProfileRequest {
    pub instance_profile_name: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl FromValue for UntagInstanceProfileRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { instance_profile_name: reader.take("InstanceProfileName"), tag_keys: reader.take("TagKeys") }
    }
}

impl ToValue for UntagInstanceProfileRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("InstanceProfileName", &self.instance_profile_name);
        writer.put("TagKeys", &self.tag_keys);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagMFADeviceRequest {
    pub serial_number: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl FromValue for UntagMFADeviceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { serial_number: reader.take("SerialNumber"), tag_keys: reader.take("TagKeys") }
    }
}

impl ToValue for UntagMFADeviceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SerialNumber", &self.serial_number);
        writer.put("TagKeys", &self.tag_keys);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagOpenIDConnectProviderRequest {
    pub open_id_connect_provider_arn: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl FromValue for UntagOpenIDConnectProviderRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { open_id_connect_provider_arn: reader.take("OpenIDConnectProviderArn"), tag_keys: reader.take("TagKeys") }
    }
}

impl ToValue for UntagOpenIDConnectProviderRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("OpenIDConnectProviderArn", &self.open_id_connect_provider_arn);
        writer.put("TagKeys", &self.tag_keys);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagPolicyRequest {
    pub policy_arn: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl FromValue for UntagPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_arn: reader.take("PolicyArn"), tag_keys: reader.take("TagKeys") }
    }
}

impl ToValue for UntagPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyArn", &self.policy_arn);
        writer.put("TagKeys", &self.tag_keys);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagRoleRequest {
    pub role_name: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl FromValue for UntagRoleRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { role_name: reader.take("RoleName"), tag_keys: reader.take("TagKeys") }
    }
}

impl ToValue for UntagRoleRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("RoleName", &self.role_name);
        writer.put("TagKeys", &self.tag_keys);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagServerCertificateRequest {
    pub server_certificate_name: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl FromValue for UntagServerCertificateRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { server_certificate_name: reader.take("ServerCertificateName"), tag_keys: reader.take("TagKeys") }
    }
}

impl ToValue for UntagServerCertificateRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ServerCertificateName", &self.server_certificate_name);
        writer.put("TagKeys", &self.tag_keys);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagUserRequest {
    pub tag_keys: Option<Vec<String>>,
    pub user_name: Option<String>,
}

impl FromValue for UntagUserRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { tag_keys: reader.take("TagKeys"), user_name: reader.take("UserName") }
    }
}

impl ToValue for UntagUserRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("TagKeys", &self.tag_keys);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccessKeyRequest {
    pub access_key_id: Option<String>,
    pub status: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for UpdateAccessKeyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            access_key_id: reader.take("AccessKeyId"),
            status: reader.take("Status"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for UpdateAccessKeyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AccessKeyId", &self.access_key_id);
        writer.put("Status", &self.status);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAccountPasswordPolicyRequest {
    pub allow_users_to_change_password: Option<bool>,
    pub hard_expiry: Option<bool>,
    pub max_password_age: Option<i32>,
    pub minimum_password_length: Option<i32>,
    pub password_reuse_prevention: Option<i32>,
    pub require_lowercase_characters: Option<bool>,
    pub require_numbers: Option<bool>,
    pub require_symbols: Option<bool>,
    pub require_uppercase_characters: Option<bool>,
}

impl FromValue for UpdateAccountPasswordPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            allow_users_to_change_password: reader.take("AllowUsersToChangePassword"),
            hard_expiry: reader.take("HardExpiry"),
            max_password_age: reader.take("MaxPasswordAge"),
            minimum_password_length: reader.take("MinimumPasswordLength"),
            password_reuse_prevention: reader.take("PasswordReusePrevention"),
            require_lowercase_characters: reader.take("RequireLowercaseCharacters"),
            require_numbers: reader.take("RequireNumbers"),
            require_symbols: reader.take("RequireSymbols"),
            require_uppercase_characters: reader.take("RequireUppercaseCharacters"),
        }
    }
}

impl ToValue for UpdateAccountPasswordPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AllowUsersToChangePassword", &self.allow_users_to_change_password);
        writer.put("HardExpiry", &self.hard_expiry);
        writer.put("MaxPasswordAge", &self.max_password_age);
        writer.put("MinimumPasswordLength", &self.minimum_password_length);
        writer.put("PasswordReusePrevention", &self.password_reuse_prevention);
        writer.put("RequireLowercaseCharacters", &self.require_lowercase_characters);
        writer.put("RequireNumbers", &self.require_numbers);
        writer.put("RequireSymbols", &self.require_symbols);
        writer.put("RequireUppercaseCharacters", &self.require_uppercase_characters);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateAssumeRolePolicyRequest {
    pub policy_document: Option<String>,
    pub role_name: Option<String>,
}

impl FromValue for UpdateAssumeRolePolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_document: reader.take("PolicyDocument"), role_name: reader.take("RoleName") }
    }
}

impl ToValue for UpdateAssumeRolePolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyDocument", &self.policy_document);
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateGroupRequest {
    pub group_name: Option<String>,
    pub new_group_name: Option<String>,
    pub new_path: Option<String>,
}

impl FromValue for UpdateGroupRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            group_name: reader.take("GroupName"),
            new_group_name: reader.take("NewGroupName"),
            new_path: reader.take("NewPath"),
        }
    }
}

impl ToValue for UpdateGroupRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GroupName", &self.group_name);
        writer.put("NewGroupName", &self.new_group_name);
        writer.put("NewPath", &self.new_path);
        writer.finish()
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateLoginProfileRequest {
    pub password: Option<String>,
    pub password_reset_required: Option<bool>,
    pub user_name: Option<String>,
}

impl std::fmt::Debug for UpdateLoginProfileRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateLoginProfileRequest")
            .field("password", &self.password.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("password_reset_required", &self.password_reset_required)
            .field("user_name", &self.user_name)
            .finish()
    }
}

impl FromValue for UpdateLoginProfileRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            password: reader.take("Password"),
            password_reset_required: reader.take("PasswordResetRequired"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for UpdateLoginProfileRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Password", &self.password);
        writer.put("PasswordResetRequired", &self.password_reset_required);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateOpenIDConnectProviderThumbprintRequest {
    pub open_id_connect_provider_arn: Option<String>,
    pub thumbprint_list: Option<Vec<String>>,
}

impl FromValue for UpdateOpenIDConnectProviderThumbprintRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            open_id_connect_provider_arn: reader.take("OpenIDConnectProviderArn"),
            thumbprint_list: reader.take("ThumbprintList"),
        }
    }
}

impl ToValue for UpdateOpenIDConnectProviderThumbprintRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("OpenIDConnectProviderArn", &self.open_id_connect_provider_arn);
        writer.put("ThumbprintList", &self.thumbprint_list);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleDescriptionRequest {
    pub description: Option<String>,
    pub role_name: Option<String>,
}

impl FromValue for UpdateRoleDescriptionRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { description: reader.take("Description"), role_name: reader.take("RoleName") }
    }
}

impl ToValue for UpdateRoleDescriptionRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Description", &self.description);
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleDescriptionResponse {
    pub role: Option<Role>,
}

impl FromValue for UpdateRoleDescriptionResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { role: reader.take("Role") }
    }
}

impl ToValue for UpdateRoleDescriptionResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Role", &self.role);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleRequest {
    pub description: Option<String>,
    pub max_session_duration: Option<i32>,
    pub role_name: Option<String>,
}

impl FromValue for UpdateRoleRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            description: reader.take("Description"),
            max_session_duration: reader.take("MaxSessionDuration"),
            role_name: reader.take("RoleName"),
        }
    }
}

impl ToValue for UpdateRoleRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Description", &self.description);
        writer.put("MaxSessionDuration", &self.max_session_duration);
        writer.put("RoleName", &self.role_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateRoleResponse {}

impl FromValue for UpdateRoleResponse {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for UpdateRoleResponse {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSSHPublicKeyRequest {
    pub ssh_public_key_id: Option<String>,
    pub status: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for UpdateSSHPublicKeyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            ssh_public_key_id: reader.take("SSHPublicKeyId"),
            status: reader.take("Status"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for UpdateSSHPublicKeyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SSHPublicKeyId", &self.ssh_public_key_id);
        writer.put("Status", &self.status);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateServerCertificateRequest {
    pub new_path: Option<String>,
    pub new_server_certificate_name: Option<String>,
    pub server_certificate_name: Option<String>,
}

impl FromValue for UpdateServerCertificateRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            new_path: reader.take("NewPath"),
            new_server_certificate_name: reader.take("NewServerCertificateName"),
            server_certificate_name: reader.take("ServerCertificateName"),
        }
    }
}

impl ToValue for UpdateServerCertificateRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NewPath", &self.new_path);
        writer.put("NewServerCertificateName", &self.new_server_certificate_name);
        writer.put("ServerCertificateName", &self.server_certificate_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateServiceSpecificCredentialRequest {
    pub service_specific_credential_id: Option<String>,
    pub status: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for UpdateServiceSpecificCredentialRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            service_specific_credential_id: reader.take("ServiceSpecificCredentialId"),
            status: reader.take("Status"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for UpdateServiceSpecificCredentialRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ServiceSpecificCredentialId", &self.service_specific_credential_id);
        writer.put("Status", &self.status);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSigningCertificateRequest {
    pub certificate_id: Option<String>,
    pub status: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for UpdateSigningCertificateRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            certificate_id: reader.take("CertificateId"),
            status: reader.take("Status"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for UpdateSigningCertificateRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CertificateId", &self.certificate_id);
        writer.put("Status", &self.status);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateUserRequest {
    pub new_path: Option<String>,
    pub new_user_name: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for UpdateUserRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            new_path: reader.take("NewPath"),
            new_user_name: reader.take("NewUserName"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for UpdateUserRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NewPath", &self.new_path);
        writer.put("NewUserName", &self.new_user_name);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadSSHPublicKeyRequest {
    pub ssh_public_key_body: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for UploadSSHPublicKeyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { ssh_public_key_body: reader.take("SSHPublicKeyBody"), user_name: reader.take("UserName") }
    }
}

impl ToValue for UploadSSHPublicKeyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SSHPublicKeyBody", &self.ssh_public_key_body);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadSSHPublicKeyResponse {
    pub ssh_public_key: Option<SSHPublicKey>,
}

impl FromValue for UploadSSHPublicKeyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { ssh_public_key: reader.take("SSHPublicKey") }
    }
}

impl ToValue for UploadSSHPublicKeyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SSHPublicKey", &self.ssh_public_key);
        writer.finish()
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UploadServerCertificateRequest {
    pub certificate_body: Option<String>,
    pub certificate_chain: Option<String>,
    pub path: Option<String>,
    pub private_key: Option<String>,
    pub server_certificate_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl std::fmt::Debug for UploadServerCertificateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UploadServerCertificateRequest")
            .field("certificate_body", &self.certificate_body)
            .field("certificate_chain", &self.certificate_chain)
            .field("path", &self.path)
            .field("private_key", &self.private_key.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("server_certificate_name", &self.server_certificate_name)
            .field("tags", &self.tags)
            .finish()
    }
}

impl FromValue for UploadServerCertificateRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            certificate_body: reader.take("CertificateBody"),
            certificate_chain: reader.take("CertificateChain"),
            path: reader.take("Path"),
            private_key: reader.take("PrivateKey"),
            server_certificate_name: reader.take("ServerCertificateName"),
            tags: reader.take("Tags"),
        }
    }
}

impl ToValue for UploadServerCertificateRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CertificateBody", &self.certificate_body);
        writer.put("CertificateChain", &self.certificate_chain);
        writer.put("Path", &self.path);
        writer.put("PrivateKey", &self.private_key);
        writer.put("ServerCertificateName", &self.server_certificate_name);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadServerCertificateResponse {
    pub server_certificate_metadata: Option<ServerCertificateMetadata>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for UploadServerCertificateResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { server_certificate_metadata: reader.take("ServerCertificateMetadata"), tags: reader.take("Tags") }
    }
}

impl ToValue for UploadServerCertificateResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ServerCertificateMetadata", &self.server_certificate_metadata);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadSigningCertificateRequest {
    pub certificate_body: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for UploadSigningCertificateRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { certificate_body: reader.take("CertificateBody"), user_name: reader.take("UserName") }
    }
}

impl ToValue for UploadSigningCertificateRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CertificateBody", &self.certificate_body);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadSigningCertificateResponse {
    pub certificate: Option<SigningCertificate>,
}

impl FromValue for UploadSigningCertificateResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { certificate: reader.take("Certificate") }
    }
}

impl ToValue for UploadSigningCertificateResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Certificate", &self.certificate);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct User {
    pub arn: Option<String>,
    pub create_date: Option<Timestamp>,
    pub password_last_used: Option<Timestamp>,
    pub path: Option<String>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}

impl FromValue for User {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("Arn"),
            create_date: reader.take("CreateDate"),
            password_last_used: reader.take("PasswordLastUsed"),
            path: reader.take("Path"),
            permissions_boundary: reader.take("PermissionsBoundary"),
            tags: reader.take("Tags"),
            user_id: reader.take("UserId"),
            user_name: reader.take("UserName"),
        }
    }
}

impl ToValue for User {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Arn", &self.arn);
        writer.put("CreateDate", &self.create_date);
        writer.put("PasswordLastUsed", &self.password_last_used);
        writer.put("Path", &self.path);
        writer.put("PermissionsBoundary", &self.permissions_boundary);
        writer.put("Tags", &self.tags);
        writer.put("UserId", &self.user_id);
        writer.put("UserName", &self.user_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserDetail {
    pub arn: Option<String>,
    pub attached_managed_policies: Option<Vec<AttachedPolicy>>,
    pub create_date: Option<Timestamp>,
    pub group_list: Option<Vec<String>>,
    pub path: Option<String>,
    pub permissions_boundary: Option<AttachedPermissionsBoundary>,
    pub tags: Option<Vec<Tag>>,
    pub user_id: Option<String>,
    pub user_name: Option<String>,
    pub user_policy_list: Option<Vec<PolicyDetail>>,
}

impl FromValue for UserDetail {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("Arn"),
            attached_managed_policies: reader.take("AttachedManagedPolicies"),
            create_date: reader.take("CreateDate"),
            group_list: reader.take("GroupList"),
            path: reader.take("Path"),
            permissions_boundary: reader.take("PermissionsBoundary"),
            tags: reader.take("Tags"),
            user_id: reader.take("UserId"),
            user_name: reader.take("UserName"),
            user_policy_list: reader.take("UserPolicyList"),
        }
    }
}

impl ToValue for UserDetail {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Arn", &self.arn);
        writer.put("AttachedManagedPolicies", &self.attached_managed_policies);
        writer.put("CreateDate", &self.create_date);
        writer.put("GroupList", &self.group_list);
        writer.put("Path", &self.path);
        writer.put("PermissionsBoundary", &self.permissions_boundary);
        writer.put("Tags", &self.tags);
        writer.put("UserId", &self.user_id);
        writer.put("UserName", &self.user_name);
        writer.put("UserPolicyList", &self.user_policy_list);
        writer.finish()
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct VirtualMFADevice {
    pub base32_string_seed: Option<Bytes>,
    pub enable_date: Option<Timestamp>,
    pub qr_code_png: Option<Bytes>,
    pub serial_number: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub user: Option<User>,
}

impl std::fmt::Debug for VirtualMFADevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("VirtualMFADevice")
            .field("base32_string_seed", &self.base32_string_seed.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("enable_date", &self.enable_date)
            .field("qr_code_png", &self.qr_code_png.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("serial_number", &self.serial_number)
            .field("tags", &self.tags)
            .field("user", &self.user)
            .finish()
    }
}

impl FromValue for VirtualMFADevice {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            base32_string_seed: reader.take("Base32StringSeed"),
            enable_date: reader.take("EnableDate"),
            qr_code_png: reader.take("QRCodePNG"),
            serial_number: reader.take("SerialNumber"),
            tags: reader.take("Tags"),
            user: reader.take("User"),
        }
    }
}

impl ToValue for VirtualMFADevice {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Base32StringSeed", &self.base32_string_seed);
        writer.put("EnableDate", &self.enable_date);
        writer.put("QRCodePNG", &self.qr_code_png);
        writer.put("SerialNumber", &self.serial_number);
        writer.put("Tags", &self.tags);
        writer.put("User", &self.user);
        writer.finish()
    }
}
