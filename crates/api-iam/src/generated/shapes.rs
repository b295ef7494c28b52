// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Structures of inputs and outputs.

use aws_wire::Timestamp;
use aws_wire::{FromValue, StructureReader, StructureWriter, ToValue, Value};

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
