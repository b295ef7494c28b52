// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Every shape the built operations reach, with the constraints the model states.

use aws_wire::{Kind, Member, Pattern, Shape};

pub static ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE: Shape = Shape { name: "AccessAdvisorUsageGranularityType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["SERVICE_LEVEL", "ACTION_LEVEL"] } };
pub static ACCESS_KEY: Shape = Shape { name: "AccessKey", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccessKeyId", wire: "AccessKeyId", query: "AccessKeyId", required: true, shape: &ACCESS_KEY_ID_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: false, shape: &DATE_TYPE },
    Member { name: "SecretAccessKey", wire: "SecretAccessKey", query: "SecretAccessKey", required: true, shape: &ACCESS_KEY_SECRET_TYPE },
    Member { name: "Status", wire: "Status", query: "Status", required: true, shape: &STATUS_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static ACCESS_KEY_LAST_USED: Shape = Shape { name: "AccessKeyLastUsed", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "LastUsedDate", wire: "LastUsedDate", query: "LastUsedDate", required: false, shape: &DATE_TYPE },
    Member { name: "Region", wire: "Region", query: "Region", required: true, shape: &STRING_TYPE },
    Member { name: "ServiceName", wire: "ServiceName", query: "ServiceName", required: true, shape: &STRING_TYPE },] } };
pub static ACCESS_KEY_METADATA: Shape = Shape { name: "AccessKeyMetadata", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccessKeyId", wire: "AccessKeyId", query: "AccessKeyId", required: false, shape: &ACCESS_KEY_ID_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: false, shape: &DATE_TYPE },
    Member { name: "Status", wire: "Status", query: "Status", required: false, shape: &STATUS_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &USER_NAME_TYPE },] } };
pub static ACTION_NAME_LIST_TYPE: Shape = Shape { name: "ActionNameListType", sensitive: false, kind: Kind::List { member: &ACTION_NAME_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static ACTION_NAME_TYPE: Shape = Shape { name: "ActionNameType", sensitive: false, kind: Kind::String { min: Some(3), max: Some(128), pattern: None, values: &[] } };
pub static ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape { name: "AddClientIDToOpenIDConnectProviderRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ClientID", wire: "ClientID", query: "ClientID", required: true, shape: &CLIENT_ID_TYPE },
    Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", query: "OpenIDConnectProviderArn", required: true, shape: &ARN_TYPE },] } };
pub static ADD_ROLE_TO_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "AddRoleToInstanceProfileRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", required: true, shape: &INSTANCE_PROFILE_NAME_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static ADD_USER_TO_GROUP_REQUEST: Shape = Shape { name: "AddUserToGroupRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: true, shape: &GROUP_NAME_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static ARN_LIST_TYPE: Shape = Shape { name: "ArnListType", sensitive: false, kind: Kind::List { member: &ARN_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static ATTACH_GROUP_POLICY_REQUEST: Shape = Shape { name: "AttachGroupPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: true, shape: &GROUP_NAME_TYPE },
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },] } };
pub static ATTACH_ROLE_POLICY_REQUEST: Shape = Shape { name: "AttachRolePolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static ATTACH_USER_POLICY_REQUEST: Shape = Shape { name: "AttachUserPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static ATTACHED_PERMISSIONS_BOUNDARY: Shape = Shape { name: "AttachedPermissionsBoundary", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PermissionsBoundaryArn", wire: "PermissionsBoundaryArn", query: "PermissionsBoundaryArn", required: false, shape: &ARN_TYPE },
    Member { name: "PermissionsBoundaryType", wire: "PermissionsBoundaryType", query: "PermissionsBoundaryType", required: false, shape: &PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE },] } };
pub static ATTACHED_POLICY: Shape = Shape { name: "AttachedPolicy", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: false, shape: &ARN_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: false, shape: &POLICY_NAME_TYPE },] } };
pub static BOOTSTRAP_DATUM: Shape = Shape { name: "BootstrapDatum", sensitive: true, kind: Kind::Blob { min: None, max: None } };
pub static CERTIFICATION_KEY_TYPE: Shape = Shape { name: "CertificationKeyType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("[\\u0020-\\u00FF]+", Some("\\A(?:[\\u0020-\\u00FF]+)\\z"))), values: &[] } };
pub static CERTIFICATION_MAP_TYPE: Shape = Shape { name: "CertificationMapType", sensitive: false, kind: Kind::Map { key: &CERTIFICATION_KEY_TYPE, value: &CERTIFICATION_VALUE_TYPE, key_name: "key", value_name: "value", flattened: false, min: None, max: None } };
pub static CERTIFICATION_VALUE_TYPE: Shape = Shape { name: "CertificationValueType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(32), pattern: Some(Pattern::new("[\\u0020-\\u00FF]+", Some("\\A(?:[\\u0020-\\u00FF]+)\\z"))), values: &[] } };
pub static CHANGE_PASSWORD_REQUEST: Shape = Shape { name: "ChangePasswordRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NewPassword", wire: "NewPassword", query: "NewPassword", required: true, shape: &PASSWORD_TYPE },
    Member { name: "OldPassword", wire: "OldPassword", query: "OldPassword", required: true, shape: &PASSWORD_TYPE },] } };
pub static COLUMN_NUMBER: Shape = Shape { name: "ColumnNumber", sensitive: false, kind: Kind::Integer { min: None, max: None } };
pub static CONCURRENT_MODIFICATION_EXCEPTION: Shape = Shape { name: "ConcurrentModificationException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &CONCURRENT_MODIFICATION_MESSAGE },] } };
pub static CONCURRENT_MODIFICATION_MESSAGE: Shape = Shape { name: "ConcurrentModificationMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static CONTEXT_ENTRY: Shape = Shape { name: "ContextEntry", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ContextKeyName", wire: "ContextKeyName", query: "ContextKeyName", required: false, shape: &CONTEXT_KEY_NAME_TYPE },
    Member { name: "ContextKeyType", wire: "ContextKeyType", query: "ContextKeyType", required: false, shape: &CONTEXT_KEY_TYPE_ENUM },
    Member { name: "ContextKeyValues", wire: "ContextKeyValues", query: "ContextKeyValues", required: false, shape: &CONTEXT_KEY_VALUE_LIST_TYPE },] } };
pub static CONTEXT_ENTRY_LIST_TYPE: Shape = Shape { name: "ContextEntryListType", sensitive: false, kind: Kind::List { member: &CONTEXT_ENTRY, member_name: "member", flattened: false, min: None, max: None } };
pub static CONTEXT_KEY_NAME_TYPE: Shape = Shape { name: "ContextKeyNameType", sensitive: false, kind: Kind::String { min: Some(5), max: Some(256), pattern: None, values: &[] } };
pub static CONTEXT_KEY_NAMES_RESULT_LIST_TYPE: Shape = Shape { name: "ContextKeyNamesResultListType", sensitive: false, kind: Kind::List { member: &CONTEXT_KEY_NAME_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static CONTEXT_KEY_TYPE_ENUM: Shape = Shape { name: "ContextKeyTypeEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["string", "stringList", "numeric", "numericList", "boolean", "booleanList", "ip", "ipList", "binary", "binaryList", "date", "dateList"] } };
pub static CONTEXT_KEY_VALUE_LIST_TYPE: Shape = Shape { name: "ContextKeyValueListType", sensitive: false, kind: Kind::List { member: &CONTEXT_KEY_VALUE_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static CONTEXT_KEY_VALUE_TYPE: Shape = Shape { name: "ContextKeyValueType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static CREATE_ACCESS_KEY_REQUEST: Shape = Shape { name: "CreateAccessKeyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static CREATE_ACCESS_KEY_RESPONSE: Shape = Shape { name: "CreateAccessKeyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccessKey", wire: "AccessKey", query: "AccessKey", required: true, shape: &ACCESS_KEY },] } };
pub static CREATE_ACCOUNT_ALIAS_REQUEST: Shape = Shape { name: "CreateAccountAliasRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccountAlias", wire: "AccountAlias", query: "AccountAlias", required: true, shape: &ACCOUNT_ALIAS_TYPE },] } };
pub static CREATE_GROUP_REQUEST: Shape = Shape { name: "CreateGroupRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: true, shape: &GROUP_NAME_TYPE },
    Member { name: "Path", wire: "Path", query: "Path", required: false, shape: &PATH_TYPE },] } };
pub static CREATE_GROUP_RESPONSE: Shape = Shape { name: "CreateGroupResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Group", wire: "Group", query: "Group", required: true, shape: &GROUP },] } };
pub static CREATE_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "CreateInstanceProfileRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", required: true, shape: &INSTANCE_PROFILE_NAME_TYPE },
    Member { name: "Path", wire: "Path", query: "Path", required: false, shape: &PATH_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },] } };
pub static CREATE_INSTANCE_PROFILE_RESPONSE: Shape = Shape { name: "CreateInstanceProfileResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "InstanceProfile", wire: "InstanceProfile", query: "InstanceProfile", required: true, shape: &INSTANCE_PROFILE },] } };
pub static CREATE_LOGIN_PROFILE_REQUEST: Shape = Shape { name: "CreateLoginProfileRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Password", wire: "Password", query: "Password", required: false, shape: &PASSWORD_TYPE },
    Member { name: "PasswordResetRequired", wire: "PasswordResetRequired", query: "PasswordResetRequired", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &USER_NAME_TYPE },] } };
pub static CREATE_LOGIN_PROFILE_RESPONSE: Shape = Shape { name: "CreateLoginProfileResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "LoginProfile", wire: "LoginProfile", query: "LoginProfile", required: true, shape: &LOGIN_PROFILE },] } };
pub static CREATE_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape { name: "CreateOpenIDConnectProviderRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ClientIDList", wire: "ClientIDList", query: "ClientIDList", required: false, shape: &CLIENT_ID_LIST_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },
    Member { name: "ThumbprintList", wire: "ThumbprintList", query: "ThumbprintList", required: false, shape: &THUMBPRINT_LIST_TYPE },
    Member { name: "Url", wire: "Url", query: "Url", required: true, shape: &OPEN_ID_CONNECT_PROVIDER_URL_TYPE },] } };
pub static CREATE_OPEN_ID_CONNECT_PROVIDER_RESPONSE: Shape = Shape { name: "CreateOpenIDConnectProviderResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", query: "OpenIDConnectProviderArn", required: false, shape: &ARN_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },] } };
pub static CREATE_POLICY_REQUEST: Shape = Shape { name: "CreatePolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Description", wire: "Description", query: "Description", required: false, shape: &POLICY_DESCRIPTION_TYPE },
    Member { name: "Path", wire: "Path", query: "Path", required: false, shape: &POLICY_PATH_TYPE },
    Member { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", required: true, shape: &POLICY_DOCUMENT_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: true, shape: &POLICY_NAME_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },] } };
pub static CREATE_POLICY_RESPONSE: Shape = Shape { name: "CreatePolicyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Policy", wire: "Policy", query: "Policy", required: false, shape: &POLICY },] } };
pub static CREATE_POLICY_VERSION_REQUEST: Shape = Shape { name: "CreatePolicyVersionRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },
    Member { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", required: true, shape: &POLICY_DOCUMENT_TYPE },
    Member { name: "SetAsDefault", wire: "SetAsDefault", query: "SetAsDefault", required: false, shape: &BOOLEAN_TYPE },] } };
pub static CREATE_POLICY_VERSION_RESPONSE: Shape = Shape { name: "CreatePolicyVersionResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyVersion", wire: "PolicyVersion", query: "PolicyVersion", required: false, shape: &POLICY_VERSION },] } };
pub static CREATE_ROLE_REQUEST: Shape = Shape { name: "CreateRoleRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AssumeRolePolicyDocument", wire: "AssumeRolePolicyDocument", query: "AssumeRolePolicyDocument", required: true, shape: &POLICY_DOCUMENT_TYPE },
    Member { name: "Description", wire: "Description", query: "Description", required: false, shape: &ROLE_DESCRIPTION_TYPE },
    Member { name: "MaxSessionDuration", wire: "MaxSessionDuration", query: "MaxSessionDuration", required: false, shape: &ROLE_MAX_SESSION_DURATION_TYPE },
    Member { name: "Path", wire: "Path", query: "Path", required: false, shape: &PATH_TYPE },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", query: "PermissionsBoundary", required: false, shape: &ARN_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },] } };
pub static CREATE_ROLE_RESPONSE: Shape = Shape { name: "CreateRoleResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Role", wire: "Role", query: "Role", required: true, shape: &ROLE },] } };
pub static CREATE_SERVICE_LINKED_ROLE_REQUEST: Shape = Shape { name: "CreateServiceLinkedRoleRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AWSServiceName", wire: "AWSServiceName", query: "AWSServiceName", required: true, shape: &GROUP_NAME_TYPE },
    Member { name: "CustomSuffix", wire: "CustomSuffix", query: "CustomSuffix", required: false, shape: &CUSTOM_SUFFIX_TYPE },
    Member { name: "Description", wire: "Description", query: "Description", required: false, shape: &ROLE_DESCRIPTION_TYPE },] } };
pub static CREATE_SERVICE_LINKED_ROLE_RESPONSE: Shape = Shape { name: "CreateServiceLinkedRoleResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Role", wire: "Role", query: "Role", required: false, shape: &ROLE },] } };
pub static CREATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: Shape = Shape { name: "CreateServiceSpecificCredentialRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CredentialAgeDays", wire: "CredentialAgeDays", query: "CredentialAgeDays", required: false, shape: &CREDENTIAL_AGE_DAYS },
    Member { name: "ServiceName", wire: "ServiceName", query: "ServiceName", required: true, shape: &SERVICE_NAME },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static CREATE_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: Shape = Shape { name: "CreateServiceSpecificCredentialResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ServiceSpecificCredential", wire: "ServiceSpecificCredential", query: "ServiceSpecificCredential", required: false, shape: &SERVICE_SPECIFIC_CREDENTIAL },] } };
pub static CREATE_USER_REQUEST: Shape = Shape { name: "CreateUserRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Path", wire: "Path", query: "Path", required: false, shape: &PATH_TYPE },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", query: "PermissionsBoundary", required: false, shape: &ARN_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static CREATE_USER_RESPONSE: Shape = Shape { name: "CreateUserResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "User", wire: "User", query: "User", required: false, shape: &USER },] } };
pub static CREATE_VIRTUAL_MFA_DEVICE_REQUEST: Shape = Shape { name: "CreateVirtualMFADeviceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Path", wire: "Path", query: "Path", required: false, shape: &PATH_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },
    Member { name: "VirtualMFADeviceName", wire: "VirtualMFADeviceName", query: "VirtualMFADeviceName", required: true, shape: &VIRTUAL_MFA_DEVICE_NAME },] } };
pub static CREATE_VIRTUAL_MFA_DEVICE_RESPONSE: Shape = Shape { name: "CreateVirtualMFADeviceResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "VirtualMFADevice", wire: "VirtualMFADevice", query: "VirtualMFADevice", required: true, shape: &VIRTUAL_MFA_DEVICE },] } };
pub static CREDENTIAL_REPORT_EXPIRED_EXCEPTION: Shape = Shape { name: "CredentialReportExpiredException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &CREDENTIAL_REPORT_EXPIRED_EXCEPTION_MESSAGE },] } };
pub static CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION: Shape = Shape { name: "CredentialReportNotPresentException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION_MESSAGE },] } };
pub static CREDENTIAL_REPORT_NOT_READY_EXCEPTION: Shape = Shape { name: "CredentialReportNotReadyException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &CREDENTIAL_REPORT_NOT_READY_EXCEPTION_MESSAGE },] } };
pub static DEACTIVATE_MFA_DEVICE_REQUEST: Shape = Shape { name: "DeactivateMFADeviceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SerialNumber", wire: "SerialNumber", query: "SerialNumber", required: true, shape: &SERIAL_NUMBER_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static DELETE_ACCESS_KEY_REQUEST: Shape = Shape { name: "DeleteAccessKeyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccessKeyId", wire: "AccessKeyId", query: "AccessKeyId", required: true, shape: &ACCESS_KEY_ID_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static DELETE_ACCOUNT_ALIAS_REQUEST: Shape = Shape { name: "DeleteAccountAliasRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccountAlias", wire: "AccountAlias", query: "AccountAlias", required: true, shape: &ACCOUNT_ALIAS_TYPE },] } };
pub static DELETE_CONFLICT_EXCEPTION: Shape = Shape { name: "DeleteConflictException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &DELETE_CONFLICT_MESSAGE },] } };
pub static DELETE_GROUP_POLICY_REQUEST: Shape = Shape { name: "DeleteGroupPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: true, shape: &GROUP_NAME_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: true, shape: &POLICY_NAME_TYPE },] } };
pub static DELETE_GROUP_REQUEST: Shape = Shape { name: "DeleteGroupRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: true, shape: &GROUP_NAME_TYPE },] } };
pub static DELETE_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "DeleteInstanceProfileRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", required: true, shape: &INSTANCE_PROFILE_NAME_TYPE },] } };
pub static DELETE_LOGIN_PROFILE_REQUEST: Shape = Shape { name: "DeleteLoginProfileRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &USER_NAME_TYPE },] } };
pub static DELETE_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape { name: "DeleteOpenIDConnectProviderRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", query: "OpenIDConnectProviderArn", required: true, shape: &ARN_TYPE },] } };
pub static DELETE_POLICY_REQUEST: Shape = Shape { name: "DeletePolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },] } };
pub static DELETE_POLICY_VERSION_REQUEST: Shape = Shape { name: "DeletePolicyVersionRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },
    Member { name: "VersionId", wire: "VersionId", query: "VersionId", required: true, shape: &POLICY_VERSION_ID_TYPE },] } };
pub static DELETE_ROLE_PERMISSIONS_BOUNDARY_REQUEST: Shape = Shape { name: "DeleteRolePermissionsBoundaryRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static DELETE_ROLE_POLICY_REQUEST: Shape = Shape { name: "DeleteRolePolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: true, shape: &POLICY_NAME_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static DELETE_ROLE_REQUEST: Shape = Shape { name: "DeleteRoleRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static DELETE_SSH_PUBLIC_KEY_REQUEST: Shape = Shape { name: "DeleteSSHPublicKeyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SSHPublicKeyId", wire: "SSHPublicKeyId", query: "SSHPublicKeyId", required: true, shape: &PUBLIC_KEY_ID_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static DELETE_SERVER_CERTIFICATE_REQUEST: Shape = Shape { name: "DeleteServerCertificateRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ServerCertificateName", wire: "ServerCertificateName", query: "ServerCertificateName", required: true, shape: &SERVER_CERTIFICATE_NAME_TYPE },] } };
pub static DELETE_SERVICE_LINKED_ROLE_REQUEST: Shape = Shape { name: "DeleteServiceLinkedRoleRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static DELETE_SERVICE_LINKED_ROLE_RESPONSE: Shape = Shape { name: "DeleteServiceLinkedRoleResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DeletionTaskId", wire: "DeletionTaskId", query: "DeletionTaskId", required: true, shape: &DELETION_TASK_ID_TYPE },] } };
pub static DELETE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: Shape = Shape { name: "DeleteServiceSpecificCredentialRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ServiceSpecificCredentialId", wire: "ServiceSpecificCredentialId", query: "ServiceSpecificCredentialId", required: true, shape: &SERVICE_SPECIFIC_CREDENTIAL_ID },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &USER_NAME_TYPE },] } };
pub static DELETE_SIGNING_CERTIFICATE_REQUEST: Shape = Shape { name: "DeleteSigningCertificateRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CertificateId", wire: "CertificateId", query: "CertificateId", required: true, shape: &CERTIFICATE_ID_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static DELETE_USER_PERMISSIONS_BOUNDARY_REQUEST: Shape = Shape { name: "DeleteUserPermissionsBoundaryRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static DELETE_USER_POLICY_REQUEST: Shape = Shape { name: "DeleteUserPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: true, shape: &POLICY_NAME_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static DELETE_USER_REQUEST: Shape = Shape { name: "DeleteUserRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static DELETE_VIRTUAL_MFA_DEVICE_REQUEST: Shape = Shape { name: "DeleteVirtualMFADeviceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SerialNumber", wire: "SerialNumber", query: "SerialNumber", required: true, shape: &SERIAL_NUMBER_TYPE },] } };
pub static DELETION_TASK_FAILURE_REASON_TYPE: Shape = Shape { name: "DeletionTaskFailureReasonType", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Reason", wire: "Reason", query: "Reason", required: false, shape: &REASON_TYPE },
    Member { name: "RoleUsageList", wire: "RoleUsageList", query: "RoleUsageList", required: false, shape: &ROLE_USAGE_LIST_TYPE },] } };
pub static DELETION_TASK_ID_TYPE: Shape = Shape { name: "DeletionTaskIdType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(1000), pattern: None, values: &[] } };
pub static DELETION_TASK_STATUS_TYPE: Shape = Shape { name: "DeletionTaskStatusType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"] } };
pub static DETACH_GROUP_POLICY_REQUEST: Shape = Shape { name: "DetachGroupPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: true, shape: &GROUP_NAME_TYPE },
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },] } };
pub static DETACH_ROLE_POLICY_REQUEST: Shape = Shape { name: "DetachRolePolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static DETACH_USER_POLICY_REQUEST: Shape = Shape { name: "DetachUserPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static DUPLICATE_CERTIFICATE_EXCEPTION: Shape = Shape { name: "DuplicateCertificateException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &DUPLICATE_CERTIFICATE_MESSAGE },] } };
pub static DUPLICATE_SSH_PUBLIC_KEY_EXCEPTION: Shape = Shape { name: "DuplicateSSHPublicKeyException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &DUPLICATE_SSH_PUBLIC_KEY_MESSAGE },] } };
pub static ENABLE_MFA_DEVICE_REQUEST: Shape = Shape { name: "EnableMFADeviceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AuthenticationCode1", wire: "AuthenticationCode1", query: "AuthenticationCode1", required: true, shape: &AUTHENTICATION_CODE_TYPE },
    Member { name: "AuthenticationCode2", wire: "AuthenticationCode2", query: "AuthenticationCode2", required: true, shape: &AUTHENTICATION_CODE_TYPE },
    Member { name: "SerialNumber", wire: "SerialNumber", query: "SerialNumber", required: true, shape: &SERIAL_NUMBER_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static ENTITY_ALREADY_EXISTS_EXCEPTION: Shape = Shape { name: "EntityAlreadyExistsException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &ENTITY_ALREADY_EXISTS_MESSAGE },] } };
pub static ENTITY_DETAILS: Shape = Shape { name: "EntityDetails", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EntityInfo", wire: "EntityInfo", query: "EntityInfo", required: true, shape: &ENTITY_INFO },
    Member { name: "LastAuthenticated", wire: "LastAuthenticated", query: "LastAuthenticated", required: false, shape: &DATE_TYPE },] } };
pub static ENTITY_INFO: Shape = Shape { name: "EntityInfo", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Arn", wire: "Arn", query: "Arn", required: true, shape: &ARN_TYPE },
    Member { name: "Id", wire: "Id", query: "Id", required: true, shape: &ID_TYPE },
    Member { name: "Name", wire: "Name", query: "Name", required: true, shape: &USER_NAME_TYPE },
    Member { name: "Path", wire: "Path", query: "Path", required: false, shape: &PATH_TYPE },
    Member { name: "Type", wire: "Type", query: "Type", required: true, shape: &POLICY_OWNER_ENTITY_TYPE },] } };
pub static ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION: Shape = Shape { name: "EntityTemporarilyUnmodifiableException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &ENTITY_TEMPORARILY_UNMODIFIABLE_MESSAGE },] } };
pub static ENTITY_TYPE: Shape = Shape { name: "EntityType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"] } };
pub static ERROR_DETAILS: Shape = Shape { name: "ErrorDetails", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Code", wire: "Code", query: "Code", required: true, shape: &STRING_TYPE },
    Member { name: "Message", wire: "Message", query: "Message", required: true, shape: &STRING_TYPE },] } };
pub static EVAL_DECISION_DETAILS_TYPE: Shape = Shape { name: "EvalDecisionDetailsType", sensitive: false, kind: Kind::Map { key: &EVAL_DECISION_SOURCE_TYPE, value: &POLICY_EVALUATION_DECISION_TYPE, key_name: "key", value_name: "value", flattened: false, min: None, max: None } };
pub static EVAL_DECISION_SOURCE_TYPE: Shape = Shape { name: "EvalDecisionSourceType", sensitive: false, kind: Kind::String { min: Some(3), max: Some(256), pattern: None, values: &[] } };
pub static EVALUATION_RESULT: Shape = Shape { name: "EvaluationResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EvalActionName", wire: "EvalActionName", query: "EvalActionName", required: true, shape: &ACTION_NAME_TYPE },
    Member { name: "EvalDecision", wire: "EvalDecision", query: "EvalDecision", required: true, shape: &POLICY_EVALUATION_DECISION_TYPE },
    Member { name: "EvalDecisionDetails", wire: "EvalDecisionDetails", query: "EvalDecisionDetails", required: false, shape: &EVAL_DECISION_DETAILS_TYPE },
    Member { name: "EvalResourceName", wire: "EvalResourceName", query: "EvalResourceName", required: false, shape: &RESOURCE_NAME_TYPE },
    Member { name: "MatchedStatements", wire: "MatchedStatements", query: "MatchedStatements", required: false, shape: &STATEMENT_LIST_TYPE },
    Member { name: "MissingContextValues", wire: "MissingContextValues", query: "MissingContextValues", required: false, shape: &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE },
    Member { name: "OrganizationsDecisionDetail", wire: "OrganizationsDecisionDetail", query: "OrganizationsDecisionDetail", required: false, shape: &ORGANIZATIONS_DECISION_DETAIL },
    Member { name: "PermissionsBoundaryDecisionDetail", wire: "PermissionsBoundaryDecisionDetail", query: "PermissionsBoundaryDecisionDetail", required: false, shape: &PERMISSIONS_BOUNDARY_DECISION_DETAIL },
    Member { name: "ResourceSpecificResults", wire: "ResourceSpecificResults", query: "ResourceSpecificResults", required: false, shape: &RESOURCE_SPECIFIC_RESULT_LIST_TYPE },] } };
pub static EVALUATION_RESULTS_LIST_TYPE: Shape = Shape { name: "EvaluationResultsListType", sensitive: false, kind: Kind::List { member: &EVALUATION_RESULT, member_name: "member", flattened: false, min: None, max: None } };
pub static GENERATE_CREDENTIAL_REPORT_RESPONSE: Shape = Shape { name: "GenerateCredentialReportResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Description", wire: "Description", query: "Description", required: false, shape: &REPORT_STATE_DESCRIPTION_TYPE },
    Member { name: "State", wire: "State", query: "State", required: false, shape: &REPORT_STATE_TYPE },] } };
pub static GENERATE_SERVICE_LAST_ACCESSED_DETAILS_REQUEST: Shape = Shape { name: "GenerateServiceLastAccessedDetailsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Arn", wire: "Arn", query: "Arn", required: true, shape: &ARN_TYPE },
    Member { name: "Granularity", wire: "Granularity", query: "Granularity", required: false, shape: &ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE },] } };
pub static GENERATE_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE: Shape = Shape { name: "GenerateServiceLastAccessedDetailsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "JobId", wire: "JobId", query: "JobId", required: false, shape: &JOB_ID_TYPE },] } };
pub static GET_ACCESS_KEY_LAST_USED_REQUEST: Shape = Shape { name: "GetAccessKeyLastUsedRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccessKeyId", wire: "AccessKeyId", query: "AccessKeyId", required: true, shape: &ACCESS_KEY_ID_TYPE },] } };
pub static GET_ACCESS_KEY_LAST_USED_RESPONSE: Shape = Shape { name: "GetAccessKeyLastUsedResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccessKeyLastUsed", wire: "AccessKeyLastUsed", query: "AccessKeyLastUsed", required: false, shape: &ACCESS_KEY_LAST_USED },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static GET_ACCOUNT_AUTHORIZATION_DETAILS_REQUEST: Shape = Shape { name: "GetAccountAuthorizationDetailsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Filter", wire: "Filter", query: "Filter", required: false, shape: &ENTITY_LIST_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },] } };
pub static GET_ACCOUNT_AUTHORIZATION_DETAILS_RESPONSE: Shape = Shape { name: "GetAccountAuthorizationDetailsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupDetailList", wire: "GroupDetailList", query: "GroupDetailList", required: false, shape: &GROUP_DETAIL_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "Policies", wire: "Policies", query: "Policies", required: false, shape: &MANAGED_POLICY_DETAIL_LIST_TYPE },
    Member { name: "RoleDetailList", wire: "RoleDetailList", query: "RoleDetailList", required: false, shape: &ROLE_DETAIL_LIST_TYPE },
    Member { name: "UserDetailList", wire: "UserDetailList", query: "UserDetailList", required: false, shape: &USER_DETAIL_LIST_TYPE },] } };
pub static GET_ACCOUNT_PASSWORD_POLICY_RESPONSE: Shape = Shape { name: "GetAccountPasswordPolicyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PasswordPolicy", wire: "PasswordPolicy", query: "PasswordPolicy", required: true, shape: &PASSWORD_POLICY },] } };
pub static GET_ACCOUNT_SUMMARY_RESPONSE: Shape = Shape { name: "GetAccountSummaryResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SummaryMap", wire: "SummaryMap", query: "SummaryMap", required: false, shape: &SUMMARY_MAP_TYPE },] } };
pub static GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY_REQUEST: Shape = Shape { name: "GetContextKeysForCustomPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyInputList", wire: "PolicyInputList", query: "PolicyInputList", required: true, shape: &SIMULATION_POLICY_LIST_TYPE },] } };
pub static GET_CONTEXT_KEYS_FOR_POLICY_RESPONSE: Shape = Shape { name: "GetContextKeysForPolicyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ContextKeyNames", wire: "ContextKeyNames", query: "ContextKeyNames", required: false, shape: &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE },] } };
pub static GET_CONTEXT_KEYS_FOR_PRINCIPAL_POLICY_REQUEST: Shape = Shape { name: "GetContextKeysForPrincipalPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyInputList", wire: "PolicyInputList", query: "PolicyInputList", required: false, shape: &SIMULATION_POLICY_LIST_TYPE },
    Member { name: "PolicySourceArn", wire: "PolicySourceArn", query: "PolicySourceArn", required: true, shape: &ARN_TYPE },] } };
pub static GET_CREDENTIAL_REPORT_RESPONSE: Shape = Shape { name: "GetCredentialReportResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Content", wire: "Content", query: "Content", required: false, shape: &REPORT_CONTENT_TYPE },
    Member { name: "GeneratedTime", wire: "GeneratedTime", query: "GeneratedTime", required: false, shape: &DATE_TYPE },
    Member { name: "ReportFormat", wire: "ReportFormat", query: "ReportFormat", required: false, shape: &REPORT_FORMAT_TYPE },] } };
pub static GET_GROUP_POLICY_REQUEST: Shape = Shape { name: "GetGroupPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: true, shape: &GROUP_NAME_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: true, shape: &POLICY_NAME_TYPE },] } };
pub static GET_GROUP_POLICY_RESPONSE: Shape = Shape { name: "GetGroupPolicyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: true, shape: &GROUP_NAME_TYPE },
    Member { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", required: true, shape: &POLICY_DOCUMENT_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: true, shape: &POLICY_NAME_TYPE },] } };
pub static GET_GROUP_REQUEST: Shape = Shape { name: "GetGroupRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: true, shape: &GROUP_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },] } };
pub static GET_GROUP_RESPONSE: Shape = Shape { name: "GetGroupResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Group", wire: "Group", query: "Group", required: true, shape: &GROUP },
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "Users", wire: "Users", query: "Users", required: true, shape: &USER_LIST_TYPE },] } };
pub static GET_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "GetInstanceProfileRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", required: true, shape: &INSTANCE_PROFILE_NAME_TYPE },] } };
pub static GET_INSTANCE_PROFILE_RESPONSE: Shape = Shape { name: "GetInstanceProfileResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "InstanceProfile", wire: "InstanceProfile", query: "InstanceProfile", required: true, shape: &INSTANCE_PROFILE },] } };
pub static GET_LOGIN_PROFILE_REQUEST: Shape = Shape { name: "GetLoginProfileRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &USER_NAME_TYPE },] } };
pub static GET_LOGIN_PROFILE_RESPONSE: Shape = Shape { name: "GetLoginProfileResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "LoginProfile", wire: "LoginProfile", query: "LoginProfile", required: true, shape: &LOGIN_PROFILE },] } };
pub static GET_MFA_DEVICE_REQUEST: Shape = Shape { name: "GetMFADeviceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SerialNumber", wire: "SerialNumber", query: "SerialNumber", required: true, shape: &SERIAL_NUMBER_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &USER_NAME_TYPE },] } };
pub static GET_MFA_DEVICE_RESPONSE: Shape = Shape { name: "GetMFADeviceResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Certifications", wire: "Certifications", query: "Certifications", required: false, shape: &CERTIFICATION_MAP_TYPE },
    Member { name: "EnableDate", wire: "EnableDate", query: "EnableDate", required: false, shape: &DATE_TYPE },
    Member { name: "SerialNumber", wire: "SerialNumber", query: "SerialNumber", required: true, shape: &SERIAL_NUMBER_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &USER_NAME_TYPE },] } };
pub static GET_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape { name: "GetOpenIDConnectProviderRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", query: "OpenIDConnectProviderArn", required: true, shape: &ARN_TYPE },] } };
pub static GET_OPEN_ID_CONNECT_PROVIDER_RESPONSE: Shape = Shape { name: "GetOpenIDConnectProviderResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ClientIDList", wire: "ClientIDList", query: "ClientIDList", required: false, shape: &CLIENT_ID_LIST_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: false, shape: &DATE_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },
    Member { name: "ThumbprintList", wire: "ThumbprintList", query: "ThumbprintList", required: false, shape: &THUMBPRINT_LIST_TYPE },
    Member { name: "Url", wire: "Url", query: "Url", required: false, shape: &OPEN_ID_CONNECT_PROVIDER_URL_TYPE },] } };
pub static GET_POLICY_REQUEST: Shape = Shape { name: "GetPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },] } };
pub static GET_POLICY_RESPONSE: Shape = Shape { name: "GetPolicyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Policy", wire: "Policy", query: "Policy", required: false, shape: &POLICY },] } };
pub static GET_POLICY_VERSION_REQUEST: Shape = Shape { name: "GetPolicyVersionRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },
    Member { name: "VersionId", wire: "VersionId", query: "VersionId", required: true, shape: &POLICY_VERSION_ID_TYPE },] } };
pub static GET_POLICY_VERSION_RESPONSE: Shape = Shape { name: "GetPolicyVersionResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyVersion", wire: "PolicyVersion", query: "PolicyVersion", required: false, shape: &POLICY_VERSION },] } };
pub static GET_ROLE_POLICY_REQUEST: Shape = Shape { name: "GetRolePolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: true, shape: &POLICY_NAME_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static GET_ROLE_POLICY_RESPONSE: Shape = Shape { name: "GetRolePolicyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", required: true, shape: &POLICY_DOCUMENT_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: true, shape: &POLICY_NAME_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static GET_ROLE_REQUEST: Shape = Shape { name: "GetRoleRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static GET_ROLE_RESPONSE: Shape = Shape { name: "GetRoleResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Role", wire: "Role", query: "Role", required: true, shape: &ROLE },] } };
pub static GET_SSH_PUBLIC_KEY_REQUEST: Shape = Shape { name: "GetSSHPublicKeyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Encoding", wire: "Encoding", query: "Encoding", required: true, shape: &ENCODING_TYPE },
    Member { name: "SSHPublicKeyId", wire: "SSHPublicKeyId", query: "SSHPublicKeyId", required: true, shape: &PUBLIC_KEY_ID_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static GET_SSH_PUBLIC_KEY_RESPONSE: Shape = Shape { name: "GetSSHPublicKeyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SSHPublicKey", wire: "SSHPublicKey", query: "SSHPublicKey", required: false, shape: &SSH_PUBLIC_KEY },] } };
pub static GET_SERVER_CERTIFICATE_REQUEST: Shape = Shape { name: "GetServerCertificateRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ServerCertificateName", wire: "ServerCertificateName", query: "ServerCertificateName", required: true, shape: &SERVER_CERTIFICATE_NAME_TYPE },] } };
pub static GET_SERVER_CERTIFICATE_RESPONSE: Shape = Shape { name: "GetServerCertificateResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ServerCertificate", wire: "ServerCertificate", query: "ServerCertificate", required: true, shape: &SERVER_CERTIFICATE },] } };
pub static GET_SERVICE_LAST_ACCESSED_DETAILS_REQUEST: Shape = Shape { name: "GetServiceLastAccessedDetailsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "JobId", wire: "JobId", query: "JobId", required: true, shape: &JOB_ID_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },] } };
pub static GET_SERVICE_LAST_ACCESSED_DETAILS_RESPONSE: Shape = Shape { name: "GetServiceLastAccessedDetailsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Error", wire: "Error", query: "Error", required: false, shape: &ERROR_DETAILS },
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "JobCompletionDate", wire: "JobCompletionDate", query: "JobCompletionDate", required: true, shape: &DATE_TYPE },
    Member { name: "JobCreationDate", wire: "JobCreationDate", query: "JobCreationDate", required: true, shape: &DATE_TYPE },
    Member { name: "JobStatus", wire: "JobStatus", query: "JobStatus", required: true, shape: &JOB_STATUS_TYPE },
    Member { name: "JobType", wire: "JobType", query: "JobType", required: false, shape: &ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "ServicesLastAccessed", wire: "ServicesLastAccessed", query: "ServicesLastAccessed", required: true, shape: &SERVICES_LAST_ACCESSED },] } };
pub static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_REQUEST: Shape = Shape { name: "GetServiceLastAccessedDetailsWithEntitiesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "JobId", wire: "JobId", query: "JobId", required: true, shape: &JOB_ID_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "ServiceNamespace", wire: "ServiceNamespace", query: "ServiceNamespace", required: true, shape: &SERVICE_NAMESPACE_TYPE },] } };
pub static GET_SERVICE_LAST_ACCESSED_DETAILS_WITH_ENTITIES_RESPONSE: Shape = Shape { name: "GetServiceLastAccessedDetailsWithEntitiesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EntityDetailsList", wire: "EntityDetailsList", query: "EntityDetailsList", required: true, shape: &ENTITY_DETAILS_LIST_TYPE },
    Member { name: "Error", wire: "Error", query: "Error", required: false, shape: &ERROR_DETAILS },
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "JobCompletionDate", wire: "JobCompletionDate", query: "JobCompletionDate", required: true, shape: &DATE_TYPE },
    Member { name: "JobCreationDate", wire: "JobCreationDate", query: "JobCreationDate", required: true, shape: &DATE_TYPE },
    Member { name: "JobStatus", wire: "JobStatus", query: "JobStatus", required: true, shape: &JOB_STATUS_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },] } };
pub static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_REQUEST: Shape = Shape { name: "GetServiceLinkedRoleDeletionStatusRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DeletionTaskId", wire: "DeletionTaskId", query: "DeletionTaskId", required: true, shape: &DELETION_TASK_ID_TYPE },] } };
pub static GET_SERVICE_LINKED_ROLE_DELETION_STATUS_RESPONSE: Shape = Shape { name: "GetServiceLinkedRoleDeletionStatusResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Reason", wire: "Reason", query: "Reason", required: false, shape: &DELETION_TASK_FAILURE_REASON_TYPE },
    Member { name: "Status", wire: "Status", query: "Status", required: true, shape: &DELETION_TASK_STATUS_TYPE },] } };
pub static GET_USER_POLICY_REQUEST: Shape = Shape { name: "GetUserPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: true, shape: &POLICY_NAME_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static GET_USER_POLICY_RESPONSE: Shape = Shape { name: "GetUserPolicyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", required: true, shape: &POLICY_DOCUMENT_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: true, shape: &POLICY_NAME_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static GET_USER_REQUEST: Shape = Shape { name: "GetUserRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static GET_USER_RESPONSE: Shape = Shape { name: "GetUserResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "User", wire: "User", query: "User", required: true, shape: &USER },] } };
pub static GROUP: Shape = Shape { name: "Group", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Arn", wire: "Arn", query: "Arn", required: true, shape: &ARN_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: true, shape: &DATE_TYPE },
    Member { name: "GroupId", wire: "GroupId", query: "GroupId", required: true, shape: &ID_TYPE },
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: true, shape: &GROUP_NAME_TYPE },
    Member { name: "Path", wire: "Path", query: "Path", required: true, shape: &PATH_TYPE },] } };
pub static GROUP_DETAIL: Shape = Shape { name: "GroupDetail", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Arn", wire: "Arn", query: "Arn", required: false, shape: &ARN_TYPE },
    Member { name: "AttachedManagedPolicies", wire: "AttachedManagedPolicies", query: "AttachedManagedPolicies", required: false, shape: &ATTACHED_POLICIES_LIST_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: false, shape: &DATE_TYPE },
    Member { name: "GroupId", wire: "GroupId", query: "GroupId", required: false, shape: &ID_TYPE },
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: false, shape: &GROUP_NAME_TYPE },
    Member { name: "GroupPolicyList", wire: "GroupPolicyList", query: "GroupPolicyList", required: false, shape: &POLICY_DETAIL_LIST_TYPE },
    Member { name: "Path", wire: "Path", query: "Path", required: false, shape: &PATH_TYPE },] } };
pub static INSTANCE_PROFILE: Shape = Shape { name: "InstanceProfile", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Arn", wire: "Arn", query: "Arn", required: true, shape: &ARN_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: true, shape: &DATE_TYPE },
    Member { name: "InstanceProfileId", wire: "InstanceProfileId", query: "InstanceProfileId", required: true, shape: &ID_TYPE },
    Member { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", required: true, shape: &INSTANCE_PROFILE_NAME_TYPE },
    Member { name: "Path", wire: "Path", query: "Path", required: true, shape: &PATH_TYPE },
    Member { name: "Roles", wire: "Roles", query: "Roles", required: true, shape: &ROLE_LIST_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },] } };
pub static INVALID_AUTHENTICATION_CODE_EXCEPTION: Shape = Shape { name: "InvalidAuthenticationCodeException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &INVALID_AUTHENTICATION_CODE_MESSAGE },] } };
pub static INVALID_CERTIFICATE_EXCEPTION: Shape = Shape { name: "InvalidCertificateException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &INVALID_CERTIFICATE_MESSAGE },] } };
pub static INVALID_INPUT_EXCEPTION: Shape = Shape { name: "InvalidInputException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &INVALID_INPUT_MESSAGE },] } };
pub static INVALID_PUBLIC_KEY_EXCEPTION: Shape = Shape { name: "InvalidPublicKeyException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &INVALID_PUBLIC_KEY_MESSAGE },] } };
pub static INVALID_USER_TYPE_EXCEPTION: Shape = Shape { name: "InvalidUserTypeException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &INVALID_USER_TYPE_MESSAGE },] } };
pub static KEY_PAIR_MISMATCH_EXCEPTION: Shape = Shape { name: "KeyPairMismatchException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &KEY_PAIR_MISMATCH_MESSAGE },] } };
pub static LIMIT_EXCEEDED_EXCEPTION: Shape = Shape { name: "LimitExceededException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &LIMIT_EXCEEDED_MESSAGE },] } };
pub static LINE_NUMBER: Shape = Shape { name: "LineNumber", sensitive: false, kind: Kind::Integer { min: None, max: None } };
pub static LIST_ACCESS_KEYS_REQUEST: Shape = Shape { name: "ListAccessKeysRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static LIST_ACCESS_KEYS_RESPONSE: Shape = Shape { name: "ListAccessKeysResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccessKeyMetadata", wire: "AccessKeyMetadata", query: "AccessKeyMetadata", required: true, shape: &ACCESS_KEY_METADATA_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },] } };
pub static LIST_ACCOUNT_ALIASES_REQUEST: Shape = Shape { name: "ListAccountAliasesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },] } };
pub static LIST_ACCOUNT_ALIASES_RESPONSE: Shape = Shape { name: "ListAccountAliasesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccountAliases", wire: "AccountAliases", query: "AccountAliases", required: true, shape: &ACCOUNT_ALIAS_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },] } };
pub static LIST_ATTACHED_GROUP_POLICIES_REQUEST: Shape = Shape { name: "ListAttachedGroupPoliciesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: true, shape: &GROUP_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "PathPrefix", wire: "PathPrefix", query: "PathPrefix", required: false, shape: &POLICY_PATH_TYPE },] } };
pub static LIST_ATTACHED_GROUP_POLICIES_RESPONSE: Shape = Shape { name: "ListAttachedGroupPoliciesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AttachedPolicies", wire: "AttachedPolicies", query: "AttachedPolicies", required: false, shape: &ATTACHED_POLICIES_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },] } };
pub static LIST_ATTACHED_ROLE_POLICIES_REQUEST: Shape = Shape { name: "ListAttachedRolePoliciesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "PathPrefix", wire: "PathPrefix", query: "PathPrefix", required: false, shape: &POLICY_PATH_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static LIST_ATTACHED_ROLE_POLICIES_RESPONSE: Shape = Shape { name: "ListAttachedRolePoliciesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AttachedPolicies", wire: "AttachedPolicies", query: "AttachedPolicies", required: false, shape: &ATTACHED_POLICIES_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },] } };
pub static LIST_ATTACHED_USER_POLICIES_REQUEST: Shape = Shape { name: "ListAttachedUserPoliciesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "PathPrefix", wire: "PathPrefix", query: "PathPrefix", required: false, shape: &POLICY_PATH_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static LIST_ATTACHED_USER_POLICIES_RESPONSE: Shape = Shape { name: "ListAttachedUserPoliciesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AttachedPolicies", wire: "AttachedPolicies", query: "AttachedPolicies", required: false, shape: &ATTACHED_POLICIES_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },] } };
pub static LIST_ENTITIES_FOR_POLICY_REQUEST: Shape = Shape { name: "ListEntitiesForPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EntityFilter", wire: "EntityFilter", query: "EntityFilter", required: false, shape: &ENTITY_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "PathPrefix", wire: "PathPrefix", query: "PathPrefix", required: false, shape: &PATH_TYPE },
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },
    Member { name: "PolicyUsageFilter", wire: "PolicyUsageFilter", query: "PolicyUsageFilter", required: false, shape: &POLICY_USAGE_TYPE },] } };
pub static LIST_ENTITIES_FOR_POLICY_RESPONSE: Shape = Shape { name: "ListEntitiesForPolicyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "PolicyGroups", wire: "PolicyGroups", query: "PolicyGroups", required: false, shape: &POLICY_GROUP_LIST_TYPE },
    Member { name: "PolicyRoles", wire: "PolicyRoles", query: "PolicyRoles", required: false, shape: &POLICY_ROLE_LIST_TYPE },
    Member { name: "PolicyUsers", wire: "PolicyUsers", query: "PolicyUsers", required: false, shape: &POLICY_USER_LIST_TYPE },] } };
pub static LIST_GROUP_POLICIES_REQUEST: Shape = Shape { name: "ListGroupPoliciesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: true, shape: &GROUP_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },] } };
pub static LIST_GROUP_POLICIES_RESPONSE: Shape = Shape { name: "ListGroupPoliciesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "PolicyNames", wire: "PolicyNames", query: "PolicyNames", required: true, shape: &POLICY_NAME_LIST_TYPE },] } };
pub static LIST_GROUPS_FOR_USER_REQUEST: Shape = Shape { name: "ListGroupsForUserRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static LIST_GROUPS_FOR_USER_RESPONSE: Shape = Shape { name: "ListGroupsForUserResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Groups", wire: "Groups", query: "Groups", required: true, shape: &GROUP_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },] } };
pub static LIST_GROUPS_REQUEST: Shape = Shape { name: "ListGroupsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "PathPrefix", wire: "PathPrefix", query: "PathPrefix", required: false, shape: &PATH_PREFIX_TYPE },] } };
pub static LIST_GROUPS_RESPONSE: Shape = Shape { name: "ListGroupsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Groups", wire: "Groups", query: "Groups", required: true, shape: &GROUP_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },] } };
pub static LIST_INSTANCE_PROFILE_TAGS_REQUEST: Shape = Shape { name: "ListInstanceProfileTagsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", required: true, shape: &INSTANCE_PROFILE_NAME_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },] } };
pub static LIST_INSTANCE_PROFILE_TAGS_RESPONSE: Shape = Shape { name: "ListInstanceProfileTagsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: true, shape: &TAG_LIST_TYPE },] } };
pub static LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST: Shape = Shape { name: "ListInstanceProfilesForRoleRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE: Shape = Shape { name: "ListInstanceProfilesForRoleResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "InstanceProfiles", wire: "InstanceProfiles", query: "InstanceProfiles", required: true, shape: &INSTANCE_PROFILE_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },] } };
pub static LIST_INSTANCE_PROFILES_REQUEST: Shape = Shape { name: "ListInstanceProfilesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "PathPrefix", wire: "PathPrefix", query: "PathPrefix", required: false, shape: &PATH_PREFIX_TYPE },] } };
pub static LIST_INSTANCE_PROFILES_RESPONSE: Shape = Shape { name: "ListInstanceProfilesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "InstanceProfiles", wire: "InstanceProfiles", query: "InstanceProfiles", required: true, shape: &INSTANCE_PROFILE_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },] } };
pub static LIST_MFA_DEVICE_TAGS_REQUEST: Shape = Shape { name: "ListMFADeviceTagsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "SerialNumber", wire: "SerialNumber", query: "SerialNumber", required: true, shape: &SERIAL_NUMBER_TYPE },] } };
pub static LIST_MFA_DEVICE_TAGS_RESPONSE: Shape = Shape { name: "ListMFADeviceTagsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: true, shape: &TAG_LIST_TYPE },] } };
pub static LIST_MFA_DEVICES_REQUEST: Shape = Shape { name: "ListMFADevicesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static LIST_MFA_DEVICES_RESPONSE: Shape = Shape { name: "ListMFADevicesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "MFADevices", wire: "MFADevices", query: "MFADevices", required: true, shape: &MFA_DEVICE_LIST_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },] } };
pub static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_REQUEST: Shape = Shape { name: "ListOpenIDConnectProviderTagsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", query: "OpenIDConnectProviderArn", required: true, shape: &ARN_TYPE },] } };
pub static LIST_OPEN_ID_CONNECT_PROVIDER_TAGS_RESPONSE: Shape = Shape { name: "ListOpenIDConnectProviderTagsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: true, shape: &TAG_LIST_TYPE },] } };
pub static LIST_OPEN_ID_CONNECT_PROVIDERS_REQUEST: Shape = Shape { name: "ListOpenIDConnectProvidersRequest", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static LIST_OPEN_ID_CONNECT_PROVIDERS_RESPONSE: Shape = Shape { name: "ListOpenIDConnectProvidersResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "OpenIDConnectProviderList", wire: "OpenIDConnectProviderList", query: "OpenIDConnectProviderList", required: false, shape: &OPEN_ID_CONNECT_PROVIDER_LIST_TYPE },] } };
pub static LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY: Shape = Shape { name: "ListPoliciesGrantingServiceAccessEntry", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Policies", wire: "Policies", query: "Policies", required: false, shape: &POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE },
    Member { name: "ServiceNamespace", wire: "ServiceNamespace", query: "ServiceNamespace", required: false, shape: &SERVICE_NAMESPACE_TYPE },] } };
pub static LIST_POLICIES_GRANTING_SERVICE_ACCESS_REQUEST: Shape = Shape { name: "ListPoliciesGrantingServiceAccessRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Arn", wire: "Arn", query: "Arn", required: true, shape: &ARN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "ServiceNamespaces", wire: "ServiceNamespaces", query: "ServiceNamespaces", required: true, shape: &SERVICE_NAMESPACE_LIST_TYPE },] } };
pub static LIST_POLICIES_GRANTING_SERVICE_ACCESS_RESPONSE: Shape = Shape { name: "ListPoliciesGrantingServiceAccessResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "PoliciesGrantingServiceAccess", wire: "PoliciesGrantingServiceAccess", query: "PoliciesGrantingServiceAccess", required: true, shape: &LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE },] } };
pub static LIST_POLICIES_REQUEST: Shape = Shape { name: "ListPoliciesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "OnlyAttached", wire: "OnlyAttached", query: "OnlyAttached", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "PathPrefix", wire: "PathPrefix", query: "PathPrefix", required: false, shape: &POLICY_PATH_TYPE },
    Member { name: "PolicyUsageFilter", wire: "PolicyUsageFilter", query: "PolicyUsageFilter", required: false, shape: &POLICY_USAGE_TYPE },
    Member { name: "Scope", wire: "Scope", query: "Scope", required: false, shape: &POLICY_SCOPE_TYPE },] } };
pub static LIST_POLICIES_RESPONSE: Shape = Shape { name: "ListPoliciesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "Policies", wire: "Policies", query: "Policies", required: false, shape: &POLICY_LIST_TYPE },] } };
pub static LIST_POLICY_TAGS_REQUEST: Shape = Shape { name: "ListPolicyTagsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },] } };
pub static LIST_POLICY_TAGS_RESPONSE: Shape = Shape { name: "ListPolicyTagsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: true, shape: &TAG_LIST_TYPE },] } };
pub static LIST_POLICY_VERSIONS_REQUEST: Shape = Shape { name: "ListPolicyVersionsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },] } };
pub static LIST_POLICY_VERSIONS_RESPONSE: Shape = Shape { name: "ListPolicyVersionsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "Versions", wire: "Versions", query: "Versions", required: false, shape: &POLICY_DOCUMENT_VERSION_LIST_TYPE },] } };
pub static LIST_ROLE_POLICIES_REQUEST: Shape = Shape { name: "ListRolePoliciesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static LIST_ROLE_POLICIES_RESPONSE: Shape = Shape { name: "ListRolePoliciesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "PolicyNames", wire: "PolicyNames", query: "PolicyNames", required: true, shape: &POLICY_NAME_LIST_TYPE },] } };
pub static LIST_ROLE_TAGS_REQUEST: Shape = Shape { name: "ListRoleTagsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static LIST_ROLE_TAGS_RESPONSE: Shape = Shape { name: "ListRoleTagsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: true, shape: &TAG_LIST_TYPE },] } };
pub static LIST_ROLES_REQUEST: Shape = Shape { name: "ListRolesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "PathPrefix", wire: "PathPrefix", query: "PathPrefix", required: false, shape: &PATH_PREFIX_TYPE },] } };
pub static LIST_ROLES_RESPONSE: Shape = Shape { name: "ListRolesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "Roles", wire: "Roles", query: "Roles", required: true, shape: &ROLE_LIST_TYPE },] } };
pub static LIST_SAML_PROVIDERS_REQUEST: Shape = Shape { name: "ListSAMLProvidersRequest", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static LIST_SAML_PROVIDERS_RESPONSE: Shape = Shape { name: "ListSAMLProvidersResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SAMLProviderList", wire: "SAMLProviderList", query: "SAMLProviderList", required: false, shape: &SAML_PROVIDER_LIST_TYPE },] } };
pub static LIST_SSH_PUBLIC_KEYS_REQUEST: Shape = Shape { name: "ListSSHPublicKeysRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &USER_NAME_TYPE },] } };
pub static LIST_SSH_PUBLIC_KEYS_RESPONSE: Shape = Shape { name: "ListSSHPublicKeysResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "SSHPublicKeys", wire: "SSHPublicKeys", query: "SSHPublicKeys", required: false, shape: &SSH_PUBLIC_KEY_LIST_TYPE },] } };
pub static LIST_SERVER_CERTIFICATE_TAGS_REQUEST: Shape = Shape { name: "ListServerCertificateTagsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "ServerCertificateName", wire: "ServerCertificateName", query: "ServerCertificateName", required: true, shape: &SERVER_CERTIFICATE_NAME_TYPE },] } };
pub static LIST_SERVER_CERTIFICATE_TAGS_RESPONSE: Shape = Shape { name: "ListServerCertificateTagsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: true, shape: &TAG_LIST_TYPE },] } };
pub static LIST_SERVER_CERTIFICATES_REQUEST: Shape = Shape { name: "ListServerCertificatesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "PathPrefix", wire: "PathPrefix", query: "PathPrefix", required: false, shape: &PATH_PREFIX_TYPE },] } };
pub static LIST_SERVER_CERTIFICATES_RESPONSE: Shape = Shape { name: "ListServerCertificatesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "ServerCertificateMetadataList", wire: "ServerCertificateMetadataList", query: "ServerCertificateMetadataList", required: true, shape: &SERVER_CERTIFICATE_METADATA_LIST_TYPE },] } };
pub static LIST_SERVICE_SPECIFIC_CREDENTIALS_REQUEST: Shape = Shape { name: "ListServiceSpecificCredentialsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AllUsers", wire: "AllUsers", query: "AllUsers", required: false, shape: &ALL_USERS },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "ServiceName", wire: "ServiceName", query: "ServiceName", required: false, shape: &SERVICE_NAME },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &USER_NAME_TYPE },] } };
pub static LIST_SERVICE_SPECIFIC_CREDENTIALS_RESPONSE: Shape = Shape { name: "ListServiceSpecificCredentialsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "ServiceSpecificCredentials", wire: "ServiceSpecificCredentials", query: "ServiceSpecificCredentials", required: false, shape: &SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE },] } };
pub static LIST_SIGNING_CERTIFICATES_REQUEST: Shape = Shape { name: "ListSigningCertificatesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static LIST_SIGNING_CERTIFICATES_RESPONSE: Shape = Shape { name: "ListSigningCertificatesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Certificates", wire: "Certificates", query: "Certificates", required: true, shape: &CERTIFICATE_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },] } };
pub static LIST_USER_POLICIES_REQUEST: Shape = Shape { name: "ListUserPoliciesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static LIST_USER_POLICIES_RESPONSE: Shape = Shape { name: "ListUserPoliciesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "PolicyNames", wire: "PolicyNames", query: "PolicyNames", required: true, shape: &POLICY_NAME_LIST_TYPE },] } };
pub static LIST_USER_TAGS_REQUEST: Shape = Shape { name: "ListUserTagsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static LIST_USER_TAGS_RESPONSE: Shape = Shape { name: "ListUserTagsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: true, shape: &TAG_LIST_TYPE },] } };
pub static LIST_USERS_REQUEST: Shape = Shape { name: "ListUsersRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "PathPrefix", wire: "PathPrefix", query: "PathPrefix", required: false, shape: &PATH_PREFIX_TYPE },] } };
pub static LIST_USERS_RESPONSE: Shape = Shape { name: "ListUsersResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "Users", wire: "Users", query: "Users", required: true, shape: &USER_LIST_TYPE },] } };
pub static LIST_VIRTUAL_MFA_DEVICES_REQUEST: Shape = Shape { name: "ListVirtualMFADevicesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AssignmentStatus", wire: "AssignmentStatus", query: "AssignmentStatus", required: false, shape: &ASSIGNMENT_STATUS_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },] } };
pub static LIST_VIRTUAL_MFA_DEVICES_RESPONSE: Shape = Shape { name: "ListVirtualMFADevicesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },
    Member { name: "VirtualMFADevices", wire: "VirtualMFADevices", query: "VirtualMFADevices", required: true, shape: &VIRTUAL_MFA_DEVICE_LIST_TYPE },] } };
pub static LOGIN_PROFILE: Shape = Shape { name: "LoginProfile", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: true, shape: &DATE_TYPE },
    Member { name: "PasswordResetRequired", wire: "PasswordResetRequired", query: "PasswordResetRequired", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static MFA_DEVICE: Shape = Shape { name: "MFADevice", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EnableDate", wire: "EnableDate", query: "EnableDate", required: true, shape: &DATE_TYPE },
    Member { name: "SerialNumber", wire: "SerialNumber", query: "SerialNumber", required: true, shape: &SERIAL_NUMBER_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static MALFORMED_CERTIFICATE_EXCEPTION: Shape = Shape { name: "MalformedCertificateException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &MALFORMED_CERTIFICATE_MESSAGE },] } };
pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: Shape = Shape { name: "MalformedPolicyDocumentException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &MALFORMED_POLICY_DOCUMENT_MESSAGE },] } };
pub static MANAGED_POLICY_DETAIL: Shape = Shape { name: "ManagedPolicyDetail", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Arn", wire: "Arn", query: "Arn", required: false, shape: &ARN_TYPE },
    Member { name: "AttachmentCount", wire: "AttachmentCount", query: "AttachmentCount", required: false, shape: &ATTACHMENT_COUNT_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: false, shape: &DATE_TYPE },
    Member { name: "DefaultVersionId", wire: "DefaultVersionId", query: "DefaultVersionId", required: false, shape: &POLICY_VERSION_ID_TYPE },
    Member { name: "Description", wire: "Description", query: "Description", required: false, shape: &POLICY_DESCRIPTION_TYPE },
    Member { name: "IsAttachable", wire: "IsAttachable", query: "IsAttachable", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Path", wire: "Path", query: "Path", required: false, shape: &POLICY_PATH_TYPE },
    Member { name: "PermissionsBoundaryUsageCount", wire: "PermissionsBoundaryUsageCount", query: "PermissionsBoundaryUsageCount", required: false, shape: &ATTACHMENT_COUNT_TYPE },
    Member { name: "PolicyId", wire: "PolicyId", query: "PolicyId", required: false, shape: &ID_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: false, shape: &POLICY_NAME_TYPE },
    Member { name: "PolicyVersionList", wire: "PolicyVersionList", query: "PolicyVersionList", required: false, shape: &POLICY_DOCUMENT_VERSION_LIST_TYPE },
    Member { name: "UpdateDate", wire: "UpdateDate", query: "UpdateDate", required: false, shape: &DATE_TYPE },] } };
pub static MANAGED_POLICY_DETAIL_LIST_TYPE: Shape = Shape { name: "ManagedPolicyDetailListType", sensitive: false, kind: Kind::List { member: &MANAGED_POLICY_DETAIL, member_name: "member", flattened: false, min: None, max: None } };
pub static NO_SUCH_ENTITY_EXCEPTION: Shape = Shape { name: "NoSuchEntityException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &NO_SUCH_ENTITY_MESSAGE },] } };
pub static OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY: Shape = Shape { name: "OpenIDConnectProviderListEntry", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Arn", wire: "Arn", query: "Arn", required: false, shape: &ARN_TYPE },] } };
pub static OPEN_ID_CONNECT_PROVIDER_LIST_TYPE: Shape = Shape { name: "OpenIDConnectProviderListType", sensitive: false, kind: Kind::List { member: &OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY, member_name: "member", flattened: false, min: None, max: None } };
pub static OPEN_ID_CONNECT_PROVIDER_URL_TYPE: Shape = Shape { name: "OpenIDConnectProviderUrlType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(255), pattern: None, values: &[] } };
pub static OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION: Shape = Shape { name: "OpenIdIdpCommunicationErrorException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION_MESSAGE },] } };
pub static ORGANIZATIONS_DECISION_DETAIL: Shape = Shape { name: "OrganizationsDecisionDetail", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AllowedByOrganizations", wire: "AllowedByOrganizations", query: "AllowedByOrganizations", required: false, shape: &BOOLEAN_TYPE },] } };
pub static PASSWORD_POLICY: Shape = Shape { name: "PasswordPolicy", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AllowUsersToChangePassword", wire: "AllowUsersToChangePassword", query: "AllowUsersToChangePassword", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "ExpirePasswords", wire: "ExpirePasswords", query: "ExpirePasswords", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "HardExpiry", wire: "HardExpiry", query: "HardExpiry", required: false, shape: &BOOLEAN_OBJECT_TYPE },
    Member { name: "MaxPasswordAge", wire: "MaxPasswordAge", query: "MaxPasswordAge", required: false, shape: &MAX_PASSWORD_AGE_TYPE },
    Member { name: "MinimumPasswordLength", wire: "MinimumPasswordLength", query: "MinimumPasswordLength", required: false, shape: &MINIMUM_PASSWORD_LENGTH_TYPE },
    Member { name: "PasswordReusePrevention", wire: "PasswordReusePrevention", query: "PasswordReusePrevention", required: false, shape: &PASSWORD_REUSE_PREVENTION_TYPE },
    Member { name: "RequireLowercaseCharacters", wire: "RequireLowercaseCharacters", query: "RequireLowercaseCharacters", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "RequireNumbers", wire: "RequireNumbers", query: "RequireNumbers", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "RequireSymbols", wire: "RequireSymbols", query: "RequireSymbols", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "RequireUppercaseCharacters", wire: "RequireUppercaseCharacters", query: "RequireUppercaseCharacters", required: false, shape: &BOOLEAN_TYPE },] } };
pub static PASSWORD_POLICY_VIOLATION_EXCEPTION: Shape = Shape { name: "PasswordPolicyViolationException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &PASSWORD_POLICY_VIOLATION_MESSAGE },] } };
pub static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: Shape = Shape { name: "PermissionsBoundaryAttachmentType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["PermissionsBoundaryPolicy"] } };
pub static PERMISSIONS_BOUNDARY_DECISION_DETAIL: Shape = Shape { name: "PermissionsBoundaryDecisionDetail", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AllowedByPermissionsBoundary", wire: "AllowedByPermissionsBoundary", query: "AllowedByPermissionsBoundary", required: false, shape: &BOOLEAN_TYPE },] } };
pub static POLICY: Shape = Shape { name: "Policy", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Arn", wire: "Arn", query: "Arn", required: false, shape: &ARN_TYPE },
    Member { name: "AttachmentCount", wire: "AttachmentCount", query: "AttachmentCount", required: false, shape: &ATTACHMENT_COUNT_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: false, shape: &DATE_TYPE },
    Member { name: "DefaultVersionId", wire: "DefaultVersionId", query: "DefaultVersionId", required: false, shape: &POLICY_VERSION_ID_TYPE },
    Member { name: "Description", wire: "Description", query: "Description", required: false, shape: &POLICY_DESCRIPTION_TYPE },
    Member { name: "IsAttachable", wire: "IsAttachable", query: "IsAttachable", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Path", wire: "Path", query: "Path", required: false, shape: &POLICY_PATH_TYPE },
    Member { name: "PermissionsBoundaryUsageCount", wire: "PermissionsBoundaryUsageCount", query: "PermissionsBoundaryUsageCount", required: false, shape: &ATTACHMENT_COUNT_TYPE },
    Member { name: "PolicyId", wire: "PolicyId", query: "PolicyId", required: false, shape: &ID_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: false, shape: &POLICY_NAME_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },
    Member { name: "UpdateDate", wire: "UpdateDate", query: "UpdateDate", required: false, shape: &DATE_TYPE },] } };
pub static POLICY_DETAIL: Shape = Shape { name: "PolicyDetail", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", required: false, shape: &POLICY_DOCUMENT_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: false, shape: &POLICY_NAME_TYPE },] } };
pub static POLICY_EVALUATION_DECISION_TYPE: Shape = Shape { name: "PolicyEvaluationDecisionType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["allowed", "explicitDeny", "implicitDeny"] } };
pub static POLICY_EVALUATION_EXCEPTION: Shape = Shape { name: "PolicyEvaluationException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &POLICY_EVALUATION_ERROR_MESSAGE },] } };
pub static POLICY_GRANTING_SERVICE_ACCESS: Shape = Shape { name: "PolicyGrantingServiceAccess", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EntityName", wire: "EntityName", query: "EntityName", required: false, shape: &ENTITY_NAME_TYPE },
    Member { name: "EntityType", wire: "EntityType", query: "EntityType", required: false, shape: &POLICY_OWNER_ENTITY_TYPE },
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: false, shape: &ARN_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: true, shape: &POLICY_NAME_TYPE },
    Member { name: "PolicyType", wire: "PolicyType", query: "PolicyType", required: true, shape: &POLICY_TYPE },] } };
pub static POLICY_GROUP: Shape = Shape { name: "PolicyGroup", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupId", wire: "GroupId", query: "GroupId", required: false, shape: &ID_TYPE },
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: false, shape: &GROUP_NAME_TYPE },] } };
pub static POLICY_GROUP_LIST_TYPE: Shape = Shape { name: "PolicyGroupListType", sensitive: false, kind: Kind::List { member: &POLICY_GROUP, member_name: "member", flattened: false, min: None, max: None } };
pub static POLICY_IDENTIFIER_TYPE: Shape = Shape { name: "PolicyIdentifierType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static POLICY_NOT_ATTACHABLE_EXCEPTION: Shape = Shape { name: "PolicyNotAttachableException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &POLICY_NOT_ATTACHABLE_MESSAGE },] } };
pub static POLICY_ROLE: Shape = Shape { name: "PolicyRole", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "RoleId", wire: "RoleId", query: "RoleId", required: false, shape: &ID_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: false, shape: &ROLE_NAME_TYPE },] } };
pub static POLICY_ROLE_LIST_TYPE: Shape = Shape { name: "PolicyRoleListType", sensitive: false, kind: Kind::List { member: &POLICY_ROLE, member_name: "member", flattened: false, min: None, max: None } };
pub static POLICY_SOURCE_TYPE: Shape = Shape { name: "PolicySourceType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["user", "group", "role", "aws-managed", "user-managed", "resource", "none"] } };
pub static POLICY_USAGE_TYPE: Shape = Shape { name: "PolicyUsageType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["PermissionsPolicy", "PermissionsBoundary"] } };
pub static POLICY_USER: Shape = Shape { name: "PolicyUser", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "UserId", wire: "UserId", query: "UserId", required: false, shape: &ID_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &USER_NAME_TYPE },] } };
pub static POLICY_USER_LIST_TYPE: Shape = Shape { name: "PolicyUserListType", sensitive: false, kind: Kind::List { member: &POLICY_USER, member_name: "member", flattened: false, min: None, max: None } };
pub static POLICY_VERSION: Shape = Shape { name: "PolicyVersion", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: false, shape: &DATE_TYPE },
    Member { name: "Document", wire: "Document", query: "Document", required: false, shape: &POLICY_DOCUMENT_TYPE },
    Member { name: "IsDefaultVersion", wire: "IsDefaultVersion", query: "IsDefaultVersion", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "VersionId", wire: "VersionId", query: "VersionId", required: false, shape: &POLICY_VERSION_ID_TYPE },] } };
pub static POSITION: Shape = Shape { name: "Position", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Column", wire: "Column", query: "Column", required: false, shape: &COLUMN_NUMBER },
    Member { name: "Line", wire: "Line", query: "Line", required: false, shape: &LINE_NUMBER },] } };
pub static PUT_GROUP_POLICY_REQUEST: Shape = Shape { name: "PutGroupPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: true, shape: &GROUP_NAME_TYPE },
    Member { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", required: true, shape: &POLICY_DOCUMENT_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: true, shape: &POLICY_NAME_TYPE },] } };
pub static PUT_ROLE_PERMISSIONS_BOUNDARY_REQUEST: Shape = Shape { name: "PutRolePermissionsBoundaryRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", query: "PermissionsBoundary", required: true, shape: &ARN_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static PUT_ROLE_POLICY_REQUEST: Shape = Shape { name: "PutRolePolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", required: true, shape: &POLICY_DOCUMENT_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: true, shape: &POLICY_NAME_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static PUT_USER_PERMISSIONS_BOUNDARY_REQUEST: Shape = Shape { name: "PutUserPermissionsBoundaryRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", query: "PermissionsBoundary", required: true, shape: &ARN_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static PUT_USER_POLICY_REQUEST: Shape = Shape { name: "PutUserPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", required: true, shape: &POLICY_DOCUMENT_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: true, shape: &POLICY_NAME_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static REASON_TYPE: Shape = Shape { name: "ReasonType", sensitive: false, kind: Kind::String { min: None, max: Some(1000), pattern: None, values: &[] } };
pub static REGION_NAME_TYPE: Shape = Shape { name: "RegionNameType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(100), pattern: None, values: &[] } };
pub static REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape { name: "RemoveClientIDFromOpenIDConnectProviderRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ClientID", wire: "ClientID", query: "ClientID", required: true, shape: &CLIENT_ID_TYPE },
    Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", query: "OpenIDConnectProviderArn", required: true, shape: &ARN_TYPE },] } };
pub static REMOVE_ROLE_FROM_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "RemoveRoleFromInstanceProfileRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", required: true, shape: &INSTANCE_PROFILE_NAME_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static REMOVE_USER_FROM_GROUP_REQUEST: Shape = Shape { name: "RemoveUserFromGroupRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: true, shape: &GROUP_NAME_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static REPORT_CONTENT_TYPE: Shape = Shape { name: "ReportContentType", sensitive: false, kind: Kind::Blob { min: None, max: None } };
pub static REPORT_FORMAT_TYPE: Shape = Shape { name: "ReportFormatType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["text/csv"] } };
pub static REPORT_STATE_DESCRIPTION_TYPE: Shape = Shape { name: "ReportStateDescriptionType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static REPORT_STATE_TYPE: Shape = Shape { name: "ReportStateType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["STARTED", "INPROGRESS", "COMPLETE"] } };
pub static RESET_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: Shape = Shape { name: "ResetServiceSpecificCredentialRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ServiceSpecificCredentialId", wire: "ServiceSpecificCredentialId", query: "ServiceSpecificCredentialId", required: true, shape: &SERVICE_SPECIFIC_CREDENTIAL_ID },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &USER_NAME_TYPE },] } };
pub static RESET_SERVICE_SPECIFIC_CREDENTIAL_RESPONSE: Shape = Shape { name: "ResetServiceSpecificCredentialResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ServiceSpecificCredential", wire: "ServiceSpecificCredential", query: "ServiceSpecificCredential", required: false, shape: &SERVICE_SPECIFIC_CREDENTIAL },] } };
pub static RESOURCE_HANDLING_OPTION_TYPE: Shape = Shape { name: "ResourceHandlingOptionType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(64), pattern: None, values: &[] } };
pub static RESOURCE_NAME_LIST_TYPE: Shape = Shape { name: "ResourceNameListType", sensitive: false, kind: Kind::List { member: &RESOURCE_NAME_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static RESOURCE_NAME_TYPE: Shape = Shape { name: "ResourceNameType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(2048), pattern: None, values: &[] } };
pub static RESOURCE_SPECIFIC_RESULT: Shape = Shape { name: "ResourceSpecificResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EvalDecisionDetails", wire: "EvalDecisionDetails", query: "EvalDecisionDetails", required: false, shape: &EVAL_DECISION_DETAILS_TYPE },
    Member { name: "EvalResourceDecision", wire: "EvalResourceDecision", query: "EvalResourceDecision", required: true, shape: &POLICY_EVALUATION_DECISION_TYPE },
    Member { name: "EvalResourceName", wire: "EvalResourceName", query: "EvalResourceName", required: true, shape: &RESOURCE_NAME_TYPE },
    Member { name: "MatchedStatements", wire: "MatchedStatements", query: "MatchedStatements", required: false, shape: &STATEMENT_LIST_TYPE },
    Member { name: "MissingContextValues", wire: "MissingContextValues", query: "MissingContextValues", required: false, shape: &CONTEXT_KEY_NAMES_RESULT_LIST_TYPE },
    Member { name: "PermissionsBoundaryDecisionDetail", wire: "PermissionsBoundaryDecisionDetail", query: "PermissionsBoundaryDecisionDetail", required: false, shape: &PERMISSIONS_BOUNDARY_DECISION_DETAIL },] } };
pub static RESOURCE_SPECIFIC_RESULT_LIST_TYPE: Shape = Shape { name: "ResourceSpecificResultListType", sensitive: false, kind: Kind::List { member: &RESOURCE_SPECIFIC_RESULT, member_name: "member", flattened: false, min: None, max: None } };
pub static RESYNC_MFA_DEVICE_REQUEST: Shape = Shape { name: "ResyncMFADeviceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AuthenticationCode1", wire: "AuthenticationCode1", query: "AuthenticationCode1", required: true, shape: &AUTHENTICATION_CODE_TYPE },
    Member { name: "AuthenticationCode2", wire: "AuthenticationCode2", query: "AuthenticationCode2", required: true, shape: &AUTHENTICATION_CODE_TYPE },
    Member { name: "SerialNumber", wire: "SerialNumber", query: "SerialNumber", required: true, shape: &SERIAL_NUMBER_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static ROLE: Shape = Shape { name: "Role", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Arn", wire: "Arn", query: "Arn", required: true, shape: &ARN_TYPE },
    Member { name: "AssumeRolePolicyDocument", wire: "AssumeRolePolicyDocument", query: "AssumeRolePolicyDocument", required: false, shape: &POLICY_DOCUMENT_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: true, shape: &DATE_TYPE },
    Member { name: "Description", wire: "Description", query: "Description", required: false, shape: &ROLE_DESCRIPTION_TYPE },
    Member { name: "MaxSessionDuration", wire: "MaxSessionDuration", query: "MaxSessionDuration", required: false, shape: &ROLE_MAX_SESSION_DURATION_TYPE },
    Member { name: "Path", wire: "Path", query: "Path", required: true, shape: &PATH_TYPE },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", query: "PermissionsBoundary", required: false, shape: &ATTACHED_PERMISSIONS_BOUNDARY },
    Member { name: "RoleId", wire: "RoleId", query: "RoleId", required: true, shape: &ID_TYPE },
    Member { name: "RoleLastUsed", wire: "RoleLastUsed", query: "RoleLastUsed", required: false, shape: &ROLE_LAST_USED },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },] } };
pub static ROLE_DETAIL: Shape = Shape { name: "RoleDetail", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Arn", wire: "Arn", query: "Arn", required: false, shape: &ARN_TYPE },
    Member { name: "AssumeRolePolicyDocument", wire: "AssumeRolePolicyDocument", query: "AssumeRolePolicyDocument", required: false, shape: &POLICY_DOCUMENT_TYPE },
    Member { name: "AttachedManagedPolicies", wire: "AttachedManagedPolicies", query: "AttachedManagedPolicies", required: false, shape: &ATTACHED_POLICIES_LIST_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: false, shape: &DATE_TYPE },
    Member { name: "InstanceProfileList", wire: "InstanceProfileList", query: "InstanceProfileList", required: false, shape: &INSTANCE_PROFILE_LIST_TYPE },
    Member { name: "Path", wire: "Path", query: "Path", required: false, shape: &PATH_TYPE },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", query: "PermissionsBoundary", required: false, shape: &ATTACHED_PERMISSIONS_BOUNDARY },
    Member { name: "RoleId", wire: "RoleId", query: "RoleId", required: false, shape: &ID_TYPE },
    Member { name: "RoleLastUsed", wire: "RoleLastUsed", query: "RoleLastUsed", required: false, shape: &ROLE_LAST_USED },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: false, shape: &ROLE_NAME_TYPE },
    Member { name: "RolePolicyList", wire: "RolePolicyList", query: "RolePolicyList", required: false, shape: &POLICY_DETAIL_LIST_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },] } };
pub static ROLE_LAST_USED: Shape = Shape { name: "RoleLastUsed", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "LastUsedDate", wire: "LastUsedDate", query: "LastUsedDate", required: false, shape: &DATE_TYPE },
    Member { name: "Region", wire: "Region", query: "Region", required: false, shape: &STRING_TYPE },] } };
pub static ROLE_USAGE_LIST_TYPE: Shape = Shape { name: "RoleUsageListType", sensitive: false, kind: Kind::List { member: &ROLE_USAGE_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static ROLE_USAGE_TYPE: Shape = Shape { name: "RoleUsageType", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Region", wire: "Region", query: "Region", required: false, shape: &REGION_NAME_TYPE },
    Member { name: "Resources", wire: "Resources", query: "Resources", required: false, shape: &ARN_LIST_TYPE },] } };
pub static SAML_PROVIDER_LIST_ENTRY: Shape = Shape { name: "SAMLProviderListEntry", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Arn", wire: "Arn", query: "Arn", required: false, shape: &ARN_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: false, shape: &DATE_TYPE },
    Member { name: "ValidUntil", wire: "ValidUntil", query: "ValidUntil", required: false, shape: &DATE_TYPE },] } };
pub static SAML_PROVIDER_LIST_TYPE: Shape = Shape { name: "SAMLProviderListType", sensitive: false, kind: Kind::List { member: &SAML_PROVIDER_LIST_ENTRY, member_name: "member", flattened: false, min: None, max: None } };
pub static SSH_PUBLIC_KEY: Shape = Shape { name: "SSHPublicKey", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Fingerprint", wire: "Fingerprint", query: "Fingerprint", required: true, shape: &PUBLIC_KEY_FINGERPRINT_TYPE },
    Member { name: "SSHPublicKeyBody", wire: "SSHPublicKeyBody", query: "SSHPublicKeyBody", required: true, shape: &PUBLIC_KEY_MATERIAL_TYPE },
    Member { name: "SSHPublicKeyId", wire: "SSHPublicKeyId", query: "SSHPublicKeyId", required: true, shape: &PUBLIC_KEY_ID_TYPE },
    Member { name: "Status", wire: "Status", query: "Status", required: true, shape: &STATUS_TYPE },
    Member { name: "UploadDate", wire: "UploadDate", query: "UploadDate", required: false, shape: &DATE_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static SSH_PUBLIC_KEY_LIST_TYPE: Shape = Shape { name: "SSHPublicKeyListType", sensitive: false, kind: Kind::List { member: &SSH_PUBLIC_KEY_METADATA, member_name: "member", flattened: false, min: None, max: None } };
pub static SSH_PUBLIC_KEY_METADATA: Shape = Shape { name: "SSHPublicKeyMetadata", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SSHPublicKeyId", wire: "SSHPublicKeyId", query: "SSHPublicKeyId", required: true, shape: &PUBLIC_KEY_ID_TYPE },
    Member { name: "Status", wire: "Status", query: "Status", required: true, shape: &STATUS_TYPE },
    Member { name: "UploadDate", wire: "UploadDate", query: "UploadDate", required: true, shape: &DATE_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static SERVER_CERTIFICATE: Shape = Shape { name: "ServerCertificate", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CertificateBody", wire: "CertificateBody", query: "CertificateBody", required: true, shape: &CERTIFICATE_BODY_TYPE },
    Member { name: "CertificateChain", wire: "CertificateChain", query: "CertificateChain", required: false, shape: &CERTIFICATE_CHAIN_TYPE },
    Member { name: "ServerCertificateMetadata", wire: "ServerCertificateMetadata", query: "ServerCertificateMetadata", required: true, shape: &SERVER_CERTIFICATE_METADATA },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },] } };
pub static SERVER_CERTIFICATE_METADATA: Shape = Shape { name: "ServerCertificateMetadata", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Arn", wire: "Arn", query: "Arn", required: true, shape: &ARN_TYPE },
    Member { name: "Expiration", wire: "Expiration", query: "Expiration", required: false, shape: &DATE_TYPE },
    Member { name: "Path", wire: "Path", query: "Path", required: true, shape: &PATH_TYPE },
    Member { name: "ServerCertificateId", wire: "ServerCertificateId", query: "ServerCertificateId", required: true, shape: &ID_TYPE },
    Member { name: "ServerCertificateName", wire: "ServerCertificateName", query: "ServerCertificateName", required: true, shape: &SERVER_CERTIFICATE_NAME_TYPE },
    Member { name: "UploadDate", wire: "UploadDate", query: "UploadDate", required: false, shape: &DATE_TYPE },] } };
pub static SERVICE_FAILURE_EXCEPTION: Shape = Shape { name: "ServiceFailureException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &SERVICE_FAILURE_EXCEPTION_MESSAGE },] } };
pub static SERVICE_LAST_ACCESSED: Shape = Shape { name: "ServiceLastAccessed", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "LastAuthenticated", wire: "LastAuthenticated", query: "LastAuthenticated", required: false, shape: &DATE_TYPE },
    Member { name: "LastAuthenticatedEntity", wire: "LastAuthenticatedEntity", query: "LastAuthenticatedEntity", required: false, shape: &ARN_TYPE },
    Member { name: "LastAuthenticatedRegion", wire: "LastAuthenticatedRegion", query: "LastAuthenticatedRegion", required: false, shape: &STRING_TYPE },
    Member { name: "ServiceName", wire: "ServiceName", query: "ServiceName", required: true, shape: &SERVICE_NAME_TYPE },
    Member { name: "ServiceNamespace", wire: "ServiceNamespace", query: "ServiceNamespace", required: true, shape: &SERVICE_NAMESPACE_TYPE },
    Member { name: "TotalAuthenticatedEntities", wire: "TotalAuthenticatedEntities", query: "TotalAuthenticatedEntities", required: false, shape: &INTEGER_TYPE },
    Member { name: "TrackedActionsLastAccessed", wire: "TrackedActionsLastAccessed", query: "TrackedActionsLastAccessed", required: false, shape: &TRACKED_ACTIONS_LAST_ACCESSED },] } };
pub static SERVICE_NOT_SUPPORTED_EXCEPTION: Shape = Shape { name: "ServiceNotSupportedException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &SERVICE_NOT_SUPPORTED_MESSAGE },] } };
pub static SERVICE_SPECIFIC_CREDENTIAL: Shape = Shape { name: "ServiceSpecificCredential", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: true, shape: &DATE_TYPE },
    Member { name: "ExpirationDate", wire: "ExpirationDate", query: "ExpirationDate", required: false, shape: &DATE_TYPE },
    Member { name: "ServiceCredentialAlias", wire: "ServiceCredentialAlias", query: "ServiceCredentialAlias", required: false, shape: &SERVICE_CREDENTIAL_ALIAS },
    Member { name: "ServiceCredentialSecret", wire: "ServiceCredentialSecret", query: "ServiceCredentialSecret", required: false, shape: &SERVICE_CREDENTIAL_SECRET },
    Member { name: "ServiceName", wire: "ServiceName", query: "ServiceName", required: true, shape: &SERVICE_NAME },
    Member { name: "ServicePassword", wire: "ServicePassword", query: "ServicePassword", required: false, shape: &SERVICE_PASSWORD },
    Member { name: "ServiceSpecificCredentialId", wire: "ServiceSpecificCredentialId", query: "ServiceSpecificCredentialId", required: true, shape: &SERVICE_SPECIFIC_CREDENTIAL_ID },
    Member { name: "ServiceUserName", wire: "ServiceUserName", query: "ServiceUserName", required: false, shape: &SERVICE_USER_NAME },
    Member { name: "Status", wire: "Status", query: "Status", required: true, shape: &STATUS_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static SERVICE_SPECIFIC_CREDENTIAL_METADATA: Shape = Shape { name: "ServiceSpecificCredentialMetadata", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: true, shape: &DATE_TYPE },
    Member { name: "ExpirationDate", wire: "ExpirationDate", query: "ExpirationDate", required: false, shape: &DATE_TYPE },
    Member { name: "ServiceCredentialAlias", wire: "ServiceCredentialAlias", query: "ServiceCredentialAlias", required: false, shape: &SERVICE_CREDENTIAL_ALIAS },
    Member { name: "ServiceName", wire: "ServiceName", query: "ServiceName", required: true, shape: &SERVICE_NAME },
    Member { name: "ServiceSpecificCredentialId", wire: "ServiceSpecificCredentialId", query: "ServiceSpecificCredentialId", required: true, shape: &SERVICE_SPECIFIC_CREDENTIAL_ID },
    Member { name: "ServiceUserName", wire: "ServiceUserName", query: "ServiceUserName", required: false, shape: &SERVICE_USER_NAME },
    Member { name: "Status", wire: "Status", query: "Status", required: true, shape: &STATUS_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE: Shape = Shape { name: "ServiceSpecificCredentialsListType", sensitive: false, kind: Kind::List { member: &SERVICE_SPECIFIC_CREDENTIAL_METADATA, member_name: "member", flattened: false, min: None, max: None } };
pub static SERVICES_LAST_ACCESSED: Shape = Shape { name: "ServicesLastAccessed", sensitive: false, kind: Kind::List { member: &SERVICE_LAST_ACCESSED, member_name: "member", flattened: false, min: None, max: None } };
pub static SET_DEFAULT_POLICY_VERSION_REQUEST: Shape = Shape { name: "SetDefaultPolicyVersionRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },
    Member { name: "VersionId", wire: "VersionId", query: "VersionId", required: true, shape: &POLICY_VERSION_ID_TYPE },] } };
pub static SIGNING_CERTIFICATE: Shape = Shape { name: "SigningCertificate", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CertificateBody", wire: "CertificateBody", query: "CertificateBody", required: true, shape: &CERTIFICATE_BODY_TYPE },
    Member { name: "CertificateId", wire: "CertificateId", query: "CertificateId", required: true, shape: &CERTIFICATE_ID_TYPE },
    Member { name: "Status", wire: "Status", query: "Status", required: true, shape: &STATUS_TYPE },
    Member { name: "UploadDate", wire: "UploadDate", query: "UploadDate", required: false, shape: &DATE_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static SIMULATE_CUSTOM_POLICY_REQUEST: Shape = Shape { name: "SimulateCustomPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ActionNames", wire: "ActionNames", query: "ActionNames", required: true, shape: &ACTION_NAME_LIST_TYPE },
    Member { name: "CallerArn", wire: "CallerArn", query: "CallerArn", required: false, shape: &RESOURCE_NAME_TYPE },
    Member { name: "ContextEntries", wire: "ContextEntries", query: "ContextEntries", required: false, shape: &CONTEXT_ENTRY_LIST_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "PermissionsBoundaryPolicyInputList", wire: "PermissionsBoundaryPolicyInputList", query: "PermissionsBoundaryPolicyInputList", required: false, shape: &SIMULATION_POLICY_LIST_TYPE },
    Member { name: "PolicyInputList", wire: "PolicyInputList", query: "PolicyInputList", required: true, shape: &SIMULATION_POLICY_LIST_TYPE },
    Member { name: "ResourceArns", wire: "ResourceArns", query: "ResourceArns", required: false, shape: &RESOURCE_NAME_LIST_TYPE },
    Member { name: "ResourceHandlingOption", wire: "ResourceHandlingOption", query: "ResourceHandlingOption", required: false, shape: &RESOURCE_HANDLING_OPTION_TYPE },
    Member { name: "ResourceOwner", wire: "ResourceOwner", query: "ResourceOwner", required: false, shape: &RESOURCE_NAME_TYPE },
    Member { name: "ResourcePolicy", wire: "ResourcePolicy", query: "ResourcePolicy", required: false, shape: &POLICY_DOCUMENT_TYPE },] } };
pub static SIMULATE_POLICY_RESPONSE: Shape = Shape { name: "SimulatePolicyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EvaluationResults", wire: "EvaluationResults", query: "EvaluationResults", required: false, shape: &EVALUATION_RESULTS_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },] } };
pub static SIMULATE_PRINCIPAL_POLICY_REQUEST: Shape = Shape { name: "SimulatePrincipalPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ActionNames", wire: "ActionNames", query: "ActionNames", required: true, shape: &ACTION_NAME_LIST_TYPE },
    Member { name: "CallerArn", wire: "CallerArn", query: "CallerArn", required: false, shape: &RESOURCE_NAME_TYPE },
    Member { name: "ContextEntries", wire: "ContextEntries", query: "ContextEntries", required: false, shape: &CONTEXT_ENTRY_LIST_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "PermissionsBoundaryPolicyInputList", wire: "PermissionsBoundaryPolicyInputList", query: "PermissionsBoundaryPolicyInputList", required: false, shape: &SIMULATION_POLICY_LIST_TYPE },
    Member { name: "PolicyInputList", wire: "PolicyInputList", query: "PolicyInputList", required: false, shape: &SIMULATION_POLICY_LIST_TYPE },
    Member { name: "PolicySourceArn", wire: "PolicySourceArn", query: "PolicySourceArn", required: true, shape: &ARN_TYPE },
    Member { name: "ResourceArns", wire: "ResourceArns", query: "ResourceArns", required: false, shape: &RESOURCE_NAME_LIST_TYPE },
    Member { name: "ResourceHandlingOption", wire: "ResourceHandlingOption", query: "ResourceHandlingOption", required: false, shape: &RESOURCE_HANDLING_OPTION_TYPE },
    Member { name: "ResourceOwner", wire: "ResourceOwner", query: "ResourceOwner", required: false, shape: &RESOURCE_NAME_TYPE },
    Member { name: "ResourcePolicy", wire: "ResourcePolicy", query: "ResourcePolicy", required: false, shape: &POLICY_DOCUMENT_TYPE },] } };
pub static SIMULATION_POLICY_LIST_TYPE: Shape = Shape { name: "SimulationPolicyListType", sensitive: false, kind: Kind::List { member: &POLICY_DOCUMENT_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static STATEMENT: Shape = Shape { name: "Statement", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EndPosition", wire: "EndPosition", query: "EndPosition", required: false, shape: &POSITION },
    Member { name: "SourcePolicyId", wire: "SourcePolicyId", query: "SourcePolicyId", required: false, shape: &POLICY_IDENTIFIER_TYPE },
    Member { name: "SourcePolicyType", wire: "SourcePolicyType", query: "SourcePolicyType", required: false, shape: &POLICY_SOURCE_TYPE },
    Member { name: "StartPosition", wire: "StartPosition", query: "StartPosition", required: false, shape: &POSITION },] } };
pub static STATEMENT_LIST_TYPE: Shape = Shape { name: "StatementListType", sensitive: false, kind: Kind::List { member: &STATEMENT, member_name: "member", flattened: false, min: None, max: None } };
pub static TAG: Shape = Shape { name: "Tag", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Key", wire: "Key", query: "Key", required: true, shape: &TAG_KEY_TYPE },
    Member { name: "Value", wire: "Value", query: "Value", required: true, shape: &TAG_VALUE_TYPE },] } };
pub static TAG_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "TagInstanceProfileRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", required: true, shape: &INSTANCE_PROFILE_NAME_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: true, shape: &TAG_LIST_TYPE },] } };
pub static TAG_MFA_DEVICE_REQUEST: Shape = Shape { name: "TagMFADeviceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SerialNumber", wire: "SerialNumber", query: "SerialNumber", required: true, shape: &SERIAL_NUMBER_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: true, shape: &TAG_LIST_TYPE },] } };
pub static TAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape { name: "TagOpenIDConnectProviderRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", query: "OpenIDConnectProviderArn", required: true, shape: &ARN_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: true, shape: &TAG_LIST_TYPE },] } };
pub static TAG_POLICY_REQUEST: Shape = Shape { name: "TagPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: true, shape: &TAG_LIST_TYPE },] } };
pub static TAG_ROLE_REQUEST: Shape = Shape { name: "TagRoleRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: true, shape: &TAG_LIST_TYPE },] } };
pub static TAG_SERVER_CERTIFICATE_REQUEST: Shape = Shape { name: "TagServerCertificateRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ServerCertificateName", wire: "ServerCertificateName", query: "ServerCertificateName", required: true, shape: &SERVER_CERTIFICATE_NAME_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: true, shape: &TAG_LIST_TYPE },] } };
pub static TAG_USER_REQUEST: Shape = Shape { name: "TagUserRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Tags", wire: "Tags", query: "Tags", required: true, shape: &TAG_LIST_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static TRACKED_ACTION_LAST_ACCESSED: Shape = Shape { name: "TrackedActionLastAccessed", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ActionName", wire: "ActionName", query: "ActionName", required: false, shape: &STRING_TYPE },
    Member { name: "LastAccessedEntity", wire: "LastAccessedEntity", query: "LastAccessedEntity", required: false, shape: &ARN_TYPE },
    Member { name: "LastAccessedRegion", wire: "LastAccessedRegion", query: "LastAccessedRegion", required: false, shape: &STRING_TYPE },
    Member { name: "LastAccessedTime", wire: "LastAccessedTime", query: "LastAccessedTime", required: false, shape: &DATE_TYPE },] } };
pub static TRACKED_ACTIONS_LAST_ACCESSED: Shape = Shape { name: "TrackedActionsLastAccessed", sensitive: false, kind: Kind::List { member: &TRACKED_ACTION_LAST_ACCESSED, member_name: "member", flattened: false, min: None, max: None } };
pub static UNMODIFIABLE_ENTITY_EXCEPTION: Shape = Shape { name: "UnmodifiableEntityException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &UNMODIFIABLE_ENTITY_MESSAGE },] } };
pub static UNRECOGNIZED_PUBLIC_KEY_ENCODING_EXCEPTION: Shape = Shape { name: "UnrecognizedPublicKeyEncodingException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &UNRECOGNIZED_PUBLIC_KEY_ENCODING_MESSAGE },] } };
pub static UNTAG_INSTANCE_PROFILE_REQUEST: Shape = Shape { name: "UntagInstanceProfileRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", required: true, shape: &INSTANCE_PROFILE_NAME_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", query: "TagKeys", required: true, shape: &TAG_KEY_LIST_TYPE },] } };
pub static UNTAG_MFA_DEVICE_REQUEST: Shape = Shape { name: "UntagMFADeviceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SerialNumber", wire: "SerialNumber", query: "SerialNumber", required: true, shape: &SERIAL_NUMBER_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", query: "TagKeys", required: true, shape: &TAG_KEY_LIST_TYPE },] } };
pub static UNTAG_OPEN_ID_CONNECT_PROVIDER_REQUEST: Shape = Shape { name: "UntagOpenIDConnectProviderRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", query: "OpenIDConnectProviderArn", required: true, shape: &ARN_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", query: "TagKeys", required: true, shape: &TAG_KEY_LIST_TYPE },] } };
pub static UNTAG_POLICY_REQUEST: Shape = Shape { name: "UntagPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", query: "TagKeys", required: true, shape: &TAG_KEY_LIST_TYPE },] } };
pub static UNTAG_ROLE_REQUEST: Shape = Shape { name: "UntagRoleRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", query: "TagKeys", required: true, shape: &TAG_KEY_LIST_TYPE },] } };
pub static UNTAG_SERVER_CERTIFICATE_REQUEST: Shape = Shape { name: "UntagServerCertificateRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ServerCertificateName", wire: "ServerCertificateName", query: "ServerCertificateName", required: true, shape: &SERVER_CERTIFICATE_NAME_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", query: "TagKeys", required: true, shape: &TAG_KEY_LIST_TYPE },] } };
pub static UNTAG_USER_REQUEST: Shape = Shape { name: "UntagUserRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "TagKeys", wire: "TagKeys", query: "TagKeys", required: true, shape: &TAG_KEY_LIST_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static UPDATE_ACCESS_KEY_REQUEST: Shape = Shape { name: "UpdateAccessKeyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccessKeyId", wire: "AccessKeyId", query: "AccessKeyId", required: true, shape: &ACCESS_KEY_ID_TYPE },
    Member { name: "Status", wire: "Status", query: "Status", required: true, shape: &STATUS_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static UPDATE_ACCOUNT_PASSWORD_POLICY_REQUEST: Shape = Shape { name: "UpdateAccountPasswordPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AllowUsersToChangePassword", wire: "AllowUsersToChangePassword", query: "AllowUsersToChangePassword", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "HardExpiry", wire: "HardExpiry", query: "HardExpiry", required: false, shape: &BOOLEAN_OBJECT_TYPE },
    Member { name: "MaxPasswordAge", wire: "MaxPasswordAge", query: "MaxPasswordAge", required: false, shape: &MAX_PASSWORD_AGE_TYPE },
    Member { name: "MinimumPasswordLength", wire: "MinimumPasswordLength", query: "MinimumPasswordLength", required: false, shape: &MINIMUM_PASSWORD_LENGTH_TYPE },
    Member { name: "PasswordReusePrevention", wire: "PasswordReusePrevention", query: "PasswordReusePrevention", required: false, shape: &PASSWORD_REUSE_PREVENTION_TYPE },
    Member { name: "RequireLowercaseCharacters", wire: "RequireLowercaseCharacters", query: "RequireLowercaseCharacters", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "RequireNumbers", wire: "RequireNumbers", query: "RequireNumbers", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "RequireSymbols", wire: "RequireSymbols", query: "RequireSymbols", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "RequireUppercaseCharacters", wire: "RequireUppercaseCharacters", query: "RequireUppercaseCharacters", required: false, shape: &BOOLEAN_TYPE },] } };
pub static UPDATE_ASSUME_ROLE_POLICY_REQUEST: Shape = Shape { name: "UpdateAssumeRolePolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", required: true, shape: &POLICY_DOCUMENT_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static UPDATE_GROUP_REQUEST: Shape = Shape { name: "UpdateGroupRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: true, shape: &GROUP_NAME_TYPE },
    Member { name: "NewGroupName", wire: "NewGroupName", query: "NewGroupName", required: false, shape: &GROUP_NAME_TYPE },
    Member { name: "NewPath", wire: "NewPath", query: "NewPath", required: false, shape: &PATH_TYPE },] } };
pub static UPDATE_LOGIN_PROFILE_REQUEST: Shape = Shape { name: "UpdateLoginProfileRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Password", wire: "Password", query: "Password", required: false, shape: &PASSWORD_TYPE },
    Member { name: "PasswordResetRequired", wire: "PasswordResetRequired", query: "PasswordResetRequired", required: false, shape: &BOOLEAN_OBJECT_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT_REQUEST: Shape = Shape { name: "UpdateOpenIDConnectProviderThumbprintRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "OpenIDConnectProviderArn", wire: "OpenIDConnectProviderArn", query: "OpenIDConnectProviderArn", required: true, shape: &ARN_TYPE },
    Member { name: "ThumbprintList", wire: "ThumbprintList", query: "ThumbprintList", required: true, shape: &THUMBPRINT_LIST_TYPE },] } };
pub static UPDATE_ROLE_DESCRIPTION_REQUEST: Shape = Shape { name: "UpdateRoleDescriptionRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Description", wire: "Description", query: "Description", required: true, shape: &ROLE_DESCRIPTION_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static UPDATE_ROLE_DESCRIPTION_RESPONSE: Shape = Shape { name: "UpdateRoleDescriptionResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Role", wire: "Role", query: "Role", required: false, shape: &ROLE },] } };
pub static UPDATE_ROLE_REQUEST: Shape = Shape { name: "UpdateRoleRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Description", wire: "Description", query: "Description", required: false, shape: &ROLE_DESCRIPTION_TYPE },
    Member { name: "MaxSessionDuration", wire: "MaxSessionDuration", query: "MaxSessionDuration", required: false, shape: &ROLE_MAX_SESSION_DURATION_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static UPDATE_ROLE_RESPONSE: Shape = Shape { name: "UpdateRoleResponse", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static UPDATE_SSH_PUBLIC_KEY_REQUEST: Shape = Shape { name: "UpdateSSHPublicKeyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SSHPublicKeyId", wire: "SSHPublicKeyId", query: "SSHPublicKeyId", required: true, shape: &PUBLIC_KEY_ID_TYPE },
    Member { name: "Status", wire: "Status", query: "Status", required: true, shape: &STATUS_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static UPDATE_SERVER_CERTIFICATE_REQUEST: Shape = Shape { name: "UpdateServerCertificateRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NewPath", wire: "NewPath", query: "NewPath", required: false, shape: &PATH_TYPE },
    Member { name: "NewServerCertificateName", wire: "NewServerCertificateName", query: "NewServerCertificateName", required: false, shape: &SERVER_CERTIFICATE_NAME_TYPE },
    Member { name: "ServerCertificateName", wire: "ServerCertificateName", query: "ServerCertificateName", required: true, shape: &SERVER_CERTIFICATE_NAME_TYPE },] } };
pub static UPDATE_SERVICE_SPECIFIC_CREDENTIAL_REQUEST: Shape = Shape { name: "UpdateServiceSpecificCredentialRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ServiceSpecificCredentialId", wire: "ServiceSpecificCredentialId", query: "ServiceSpecificCredentialId", required: true, shape: &SERVICE_SPECIFIC_CREDENTIAL_ID },
    Member { name: "Status", wire: "Status", query: "Status", required: true, shape: &STATUS_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &USER_NAME_TYPE },] } };
pub static UPDATE_SIGNING_CERTIFICATE_REQUEST: Shape = Shape { name: "UpdateSigningCertificateRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CertificateId", wire: "CertificateId", query: "CertificateId", required: true, shape: &CERTIFICATE_ID_TYPE },
    Member { name: "Status", wire: "Status", query: "Status", required: true, shape: &STATUS_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static UPDATE_USER_REQUEST: Shape = Shape { name: "UpdateUserRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NewPath", wire: "NewPath", query: "NewPath", required: false, shape: &PATH_TYPE },
    Member { name: "NewUserName", wire: "NewUserName", query: "NewUserName", required: false, shape: &USER_NAME_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static UPLOAD_SSH_PUBLIC_KEY_REQUEST: Shape = Shape { name: "UploadSSHPublicKeyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SSHPublicKeyBody", wire: "SSHPublicKeyBody", query: "SSHPublicKeyBody", required: true, shape: &PUBLIC_KEY_MATERIAL_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static UPLOAD_SSH_PUBLIC_KEY_RESPONSE: Shape = Shape { name: "UploadSSHPublicKeyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SSHPublicKey", wire: "SSHPublicKey", query: "SSHPublicKey", required: false, shape: &SSH_PUBLIC_KEY },] } };
pub static UPLOAD_SERVER_CERTIFICATE_REQUEST: Shape = Shape { name: "UploadServerCertificateRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CertificateBody", wire: "CertificateBody", query: "CertificateBody", required: true, shape: &CERTIFICATE_BODY_TYPE },
    Member { name: "CertificateChain", wire: "CertificateChain", query: "CertificateChain", required: false, shape: &CERTIFICATE_CHAIN_TYPE },
    Member { name: "Path", wire: "Path", query: "Path", required: false, shape: &PATH_TYPE },
    Member { name: "PrivateKey", wire: "PrivateKey", query: "PrivateKey", required: true, shape: &PRIVATE_KEY_TYPE },
    Member { name: "ServerCertificateName", wire: "ServerCertificateName", query: "ServerCertificateName", required: true, shape: &SERVER_CERTIFICATE_NAME_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },] } };
pub static UPLOAD_SERVER_CERTIFICATE_RESPONSE: Shape = Shape { name: "UploadServerCertificateResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ServerCertificateMetadata", wire: "ServerCertificateMetadata", query: "ServerCertificateMetadata", required: false, shape: &SERVER_CERTIFICATE_METADATA },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },] } };
pub static UPLOAD_SIGNING_CERTIFICATE_REQUEST: Shape = Shape { name: "UploadSigningCertificateRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CertificateBody", wire: "CertificateBody", query: "CertificateBody", required: true, shape: &CERTIFICATE_BODY_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static UPLOAD_SIGNING_CERTIFICATE_RESPONSE: Shape = Shape { name: "UploadSigningCertificateResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Certificate", wire: "Certificate", query: "Certificate", required: true, shape: &SIGNING_CERTIFICATE },] } };
pub static USER: Shape = Shape { name: "User", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Arn", wire: "Arn", query: "Arn", required: true, shape: &ARN_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: true, shape: &DATE_TYPE },
    Member { name: "PasswordLastUsed", wire: "PasswordLastUsed", query: "PasswordLastUsed", required: false, shape: &DATE_TYPE },
    Member { name: "Path", wire: "Path", query: "Path", required: true, shape: &PATH_TYPE },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", query: "PermissionsBoundary", required: false, shape: &ATTACHED_PERMISSIONS_BOUNDARY },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },
    Member { name: "UserId", wire: "UserId", query: "UserId", required: true, shape: &ID_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static USER_DETAIL: Shape = Shape { name: "UserDetail", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Arn", wire: "Arn", query: "Arn", required: false, shape: &ARN_TYPE },
    Member { name: "AttachedManagedPolicies", wire: "AttachedManagedPolicies", query: "AttachedManagedPolicies", required: false, shape: &ATTACHED_POLICIES_LIST_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: false, shape: &DATE_TYPE },
    Member { name: "GroupList", wire: "GroupList", query: "GroupList", required: false, shape: &GROUP_NAME_LIST_TYPE },
    Member { name: "Path", wire: "Path", query: "Path", required: false, shape: &PATH_TYPE },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", query: "PermissionsBoundary", required: false, shape: &ATTACHED_PERMISSIONS_BOUNDARY },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },
    Member { name: "UserId", wire: "UserId", query: "UserId", required: false, shape: &ID_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &USER_NAME_TYPE },
    Member { name: "UserPolicyList", wire: "UserPolicyList", query: "UserPolicyList", required: false, shape: &POLICY_DETAIL_LIST_TYPE },] } };
pub static VIRTUAL_MFA_DEVICE: Shape = Shape { name: "VirtualMFADevice", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Base32StringSeed", wire: "Base32StringSeed", query: "Base32StringSeed", required: false, shape: &BOOTSTRAP_DATUM },
    Member { name: "EnableDate", wire: "EnableDate", query: "EnableDate", required: false, shape: &DATE_TYPE },
    Member { name: "QRCodePNG", wire: "QRCodePNG", query: "QRCodePNG", required: false, shape: &BOOTSTRAP_DATUM },
    Member { name: "SerialNumber", wire: "SerialNumber", query: "SerialNumber", required: true, shape: &SERIAL_NUMBER_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },
    Member { name: "User", wire: "User", query: "User", required: false, shape: &USER },] } };
pub static ACCESS_KEY_ID_TYPE: Shape = Shape { name: "accessKeyIdType", sensitive: false, kind: Kind::String { min: Some(16), max: Some(128), pattern: Some(Pattern::new("[\\w]+", Some("\\A(?:[0-9_A-Za-z]+)\\z"))), values: &[] } };
pub static ACCESS_KEY_METADATA_LIST_TYPE: Shape = Shape { name: "accessKeyMetadataListType", sensitive: false, kind: Kind::List { member: &ACCESS_KEY_METADATA, member_name: "member", flattened: false, min: None, max: None } };
pub static ACCESS_KEY_SECRET_TYPE: Shape = Shape { name: "accessKeySecretType", sensitive: true, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ACCOUNT_ALIAS_LIST_TYPE: Shape = Shape { name: "accountAliasListType", sensitive: false, kind: Kind::List { member: &ACCOUNT_ALIAS_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static ACCOUNT_ALIAS_TYPE: Shape = Shape { name: "accountAliasType", sensitive: false, kind: Kind::String { min: Some(3), max: Some(63), pattern: Some(Pattern::new("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$", None)), values: &[] } };
pub static ALL_USERS: Shape = Shape { name: "allUsers", sensitive: false, kind: Kind::Boolean };
pub static ARN_TYPE: Shape = Shape { name: "arnType", sensitive: false, kind: Kind::String { min: Some(20), max: Some(2048), pattern: None, values: &[] } };
pub static ASSIGNMENT_STATUS_TYPE: Shape = Shape { name: "assignmentStatusType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["Assigned", "Unassigned", "Any"] } };
pub static ATTACHED_POLICIES_LIST_TYPE: Shape = Shape { name: "attachedPoliciesListType", sensitive: false, kind: Kind::List { member: &ATTACHED_POLICY, member_name: "member", flattened: false, min: None, max: None } };
pub static ATTACHMENT_COUNT_TYPE: Shape = Shape { name: "attachmentCountType", sensitive: false, kind: Kind::Integer { min: None, max: None } };
pub static AUTHENTICATION_CODE_TYPE: Shape = Shape { name: "authenticationCodeType", sensitive: false, kind: Kind::String { min: Some(6), max: Some(6), pattern: Some(Pattern::new("[\\d]+", Some("\\A(?:[0-9]+)\\z"))), values: &[] } };
pub static BOOLEAN_OBJECT_TYPE: Shape = Shape { name: "booleanObjectType", sensitive: false, kind: Kind::Boolean };
pub static BOOLEAN_TYPE: Shape = Shape { name: "booleanType", sensitive: false, kind: Kind::Boolean };
pub static CERTIFICATE_BODY_TYPE: Shape = Shape { name: "certificateBodyType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(16384), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", Some("\\A(?:[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+)\\z"))), values: &[] } };
pub static CERTIFICATE_CHAIN_TYPE: Shape = Shape { name: "certificateChainType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(2097152), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", Some("\\A(?:[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+)\\z"))), values: &[] } };
pub static CERTIFICATE_ID_TYPE: Shape = Shape { name: "certificateIdType", sensitive: false, kind: Kind::String { min: Some(24), max: Some(128), pattern: Some(Pattern::new("[\\w]+", Some("\\A(?:[0-9_A-Za-z]+)\\z"))), values: &[] } };
pub static CERTIFICATE_LIST_TYPE: Shape = Shape { name: "certificateListType", sensitive: false, kind: Kind::List { member: &SIGNING_CERTIFICATE, member_name: "member", flattened: false, min: None, max: None } };
pub static CLIENT_ID_LIST_TYPE: Shape = Shape { name: "clientIDListType", sensitive: false, kind: Kind::List { member: &CLIENT_ID_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static CLIENT_ID_TYPE: Shape = Shape { name: "clientIDType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(255), pattern: None, values: &[] } };
pub static CREDENTIAL_AGE_DAYS: Shape = Shape { name: "credentialAgeDays", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(36600) } };
pub static CREDENTIAL_REPORT_EXPIRED_EXCEPTION_MESSAGE: Shape = Shape { name: "credentialReportExpiredExceptionMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static CREDENTIAL_REPORT_NOT_PRESENT_EXCEPTION_MESSAGE: Shape = Shape { name: "credentialReportNotPresentExceptionMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static CREDENTIAL_REPORT_NOT_READY_EXCEPTION_MESSAGE: Shape = Shape { name: "credentialReportNotReadyExceptionMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static CUSTOM_SUFFIX_TYPE: Shape = Shape { name: "customSuffixType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(64), pattern: Some(Pattern::new("[\\w+=,.@-]+", Some("\\A(?:[0-9_A-Za-z+=,.@-]+)\\z"))), values: &[] } };
pub static DATE_TYPE: Shape = Shape { name: "dateType", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static DELETE_CONFLICT_MESSAGE: Shape = Shape { name: "deleteConflictMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static DUPLICATE_CERTIFICATE_MESSAGE: Shape = Shape { name: "duplicateCertificateMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static DUPLICATE_SSH_PUBLIC_KEY_MESSAGE: Shape = Shape { name: "duplicateSSHPublicKeyMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ENCODING_TYPE: Shape = Shape { name: "encodingType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["SSH", "PEM"] } };
pub static ENTITY_ALREADY_EXISTS_MESSAGE: Shape = Shape { name: "entityAlreadyExistsMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ENTITY_DETAILS_LIST_TYPE: Shape = Shape { name: "entityDetailsListType", sensitive: false, kind: Kind::List { member: &ENTITY_DETAILS, member_name: "member", flattened: false, min: None, max: None } };
pub static ENTITY_LIST_TYPE: Shape = Shape { name: "entityListType", sensitive: false, kind: Kind::List { member: &ENTITY_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static ENTITY_NAME_TYPE: Shape = Shape { name: "entityNameType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("[\\w+=,.@-]+", Some("\\A(?:[0-9_A-Za-z+=,.@-]+)\\z"))), values: &[] } };
pub static ENTITY_TEMPORARILY_UNMODIFIABLE_MESSAGE: Shape = Shape { name: "entityTemporarilyUnmodifiableMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static EXISTING_USER_NAME_TYPE: Shape = Shape { name: "existingUserNameType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("[\\w+=,.@-]+", Some("\\A(?:[0-9_A-Za-z+=,.@-]+)\\z"))), values: &[] } };
pub static GROUP_DETAIL_LIST_TYPE: Shape = Shape { name: "groupDetailListType", sensitive: false, kind: Kind::List { member: &GROUP_DETAIL, member_name: "member", flattened: false, min: None, max: None } };
pub static GROUP_LIST_TYPE: Shape = Shape { name: "groupListType", sensitive: false, kind: Kind::List { member: &GROUP, member_name: "member", flattened: false, min: None, max: None } };
pub static GROUP_NAME_LIST_TYPE: Shape = Shape { name: "groupNameListType", sensitive: false, kind: Kind::List { member: &GROUP_NAME_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static GROUP_NAME_TYPE: Shape = Shape { name: "groupNameType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("[\\w+=,.@-]+", Some("\\A(?:[0-9_A-Za-z+=,.@-]+)\\z"))), values: &[] } };
pub static ID_TYPE: Shape = Shape { name: "idType", sensitive: false, kind: Kind::String { min: Some(16), max: Some(128), pattern: Some(Pattern::new("[\\w]+", Some("\\A(?:[0-9_A-Za-z]+)\\z"))), values: &[] } };
pub static INSTANCE_PROFILE_LIST_TYPE: Shape = Shape { name: "instanceProfileListType", sensitive: false, kind: Kind::List { member: &INSTANCE_PROFILE, member_name: "member", flattened: false, min: None, max: None } };
pub static INSTANCE_PROFILE_NAME_TYPE: Shape = Shape { name: "instanceProfileNameType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("[\\w+=,.@-]+", Some("\\A(?:[0-9_A-Za-z+=,.@-]+)\\z"))), values: &[] } };
pub static INTEGER_TYPE: Shape = Shape { name: "integerType", sensitive: false, kind: Kind::Integer { min: None, max: None } };
pub static INVALID_AUTHENTICATION_CODE_MESSAGE: Shape = Shape { name: "invalidAuthenticationCodeMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static INVALID_CERTIFICATE_MESSAGE: Shape = Shape { name: "invalidCertificateMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static INVALID_INPUT_MESSAGE: Shape = Shape { name: "invalidInputMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static INVALID_PUBLIC_KEY_MESSAGE: Shape = Shape { name: "invalidPublicKeyMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static INVALID_USER_TYPE_MESSAGE: Shape = Shape { name: "invalidUserTypeMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static JOB_ID_TYPE: Shape = Shape { name: "jobIDType", sensitive: false, kind: Kind::String { min: Some(36), max: Some(36), pattern: None, values: &[] } };
pub static JOB_STATUS_TYPE: Shape = Shape { name: "jobStatusType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["IN_PROGRESS", "COMPLETED", "FAILED"] } };
pub static KEY_PAIR_MISMATCH_MESSAGE: Shape = Shape { name: "keyPairMismatchMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static LIMIT_EXCEEDED_MESSAGE: Shape = Shape { name: "limitExceededMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE: Shape = Shape { name: "listPolicyGrantingServiceAccessResponseListType", sensitive: false, kind: Kind::List { member: &LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY, member_name: "member", flattened: false, min: None, max: None } };
pub static MALFORMED_CERTIFICATE_MESSAGE: Shape = Shape { name: "malformedCertificateMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static MALFORMED_POLICY_DOCUMENT_MESSAGE: Shape = Shape { name: "malformedPolicyDocumentMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static MARKER_TYPE: Shape = Shape { name: "markerType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(320), pattern: Some(Pattern::new("[\\u0020-\\u00FF]+", Some("\\A(?:[\\u0020-\\u00FF]+)\\z"))), values: &[] } };
pub static MAX_ITEMS_TYPE: Shape = Shape { name: "maxItemsType", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(1000) } };
pub static MAX_PASSWORD_AGE_TYPE: Shape = Shape { name: "maxPasswordAgeType", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(1095) } };
pub static MFA_DEVICE_LIST_TYPE: Shape = Shape { name: "mfaDeviceListType", sensitive: false, kind: Kind::List { member: &MFA_DEVICE, member_name: "member", flattened: false, min: None, max: None } };
pub static MINIMUM_PASSWORD_LENGTH_TYPE: Shape = Shape { name: "minimumPasswordLengthType", sensitive: false, kind: Kind::Integer { min: Some(6), max: Some(128) } };
pub static NO_SUCH_ENTITY_MESSAGE: Shape = Shape { name: "noSuchEntityMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static OPEN_ID_IDP_COMMUNICATION_ERROR_EXCEPTION_MESSAGE: Shape = Shape { name: "openIdIdpCommunicationErrorExceptionMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static PASSWORD_POLICY_VIOLATION_MESSAGE: Shape = Shape { name: "passwordPolicyViolationMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static PASSWORD_REUSE_PREVENTION_TYPE: Shape = Shape { name: "passwordReusePreventionType", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(24) } };
pub static PASSWORD_TYPE: Shape = Shape { name: "passwordType", sensitive: true, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", Some("\\A(?:[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+)\\z"))), values: &[] } };
pub static PATH_PREFIX_TYPE: Shape = Shape { name: "pathPrefixType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(512), pattern: Some(Pattern::new("\\u002F[\\u0021-\\u007F]*", Some("\\A(?:\\u002F[\\u0021-\\u007F]*)\\z"))), values: &[] } };
pub static PATH_TYPE: Shape = Shape { name: "pathType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(512), pattern: Some(Pattern::new("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)", Some("\\A(?:(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F))\\z"))), values: &[] } };
pub static POLICY_DESCRIPTION_TYPE: Shape = Shape { name: "policyDescriptionType", sensitive: false, kind: Kind::String { min: None, max: Some(1000), pattern: None, values: &[] } };
pub static POLICY_DETAIL_LIST_TYPE: Shape = Shape { name: "policyDetailListType", sensitive: false, kind: Kind::List { member: &POLICY_DETAIL, member_name: "member", flattened: false, min: None, max: None } };
pub static POLICY_DOCUMENT_TYPE: Shape = Shape { name: "policyDocumentType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(131072), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", Some("\\A(?:[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+)\\z"))), values: &[] } };
pub static POLICY_DOCUMENT_VERSION_LIST_TYPE: Shape = Shape { name: "policyDocumentVersionListType", sensitive: false, kind: Kind::List { member: &POLICY_VERSION, member_name: "member", flattened: false, min: None, max: None } };
pub static POLICY_EVALUATION_ERROR_MESSAGE: Shape = Shape { name: "policyEvaluationErrorMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE: Shape = Shape { name: "policyGrantingServiceAccessListType", sensitive: false, kind: Kind::List { member: &POLICY_GRANTING_SERVICE_ACCESS, member_name: "member", flattened: false, min: None, max: None } };
pub static POLICY_LIST_TYPE: Shape = Shape { name: "policyListType", sensitive: false, kind: Kind::List { member: &POLICY, member_name: "member", flattened: false, min: None, max: None } };
pub static POLICY_NAME_LIST_TYPE: Shape = Shape { name: "policyNameListType", sensitive: false, kind: Kind::List { member: &POLICY_NAME_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static POLICY_NAME_TYPE: Shape = Shape { name: "policyNameType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("[\\w+=,.@-]+", Some("\\A(?:[0-9_A-Za-z+=,.@-]+)\\z"))), values: &[] } };
pub static POLICY_NOT_ATTACHABLE_MESSAGE: Shape = Shape { name: "policyNotAttachableMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static POLICY_OWNER_ENTITY_TYPE: Shape = Shape { name: "policyOwnerEntityType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["USER", "ROLE", "GROUP"] } };
pub static POLICY_PATH_TYPE: Shape = Shape { name: "policyPathType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(512), pattern: Some(Pattern::new("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/", Some("\\A(?:((/[A-Za-z0-9\\.,\\+@=_-]+)*)/)\\z"))), values: &[] } };
pub static POLICY_SCOPE_TYPE: Shape = Shape { name: "policyScopeType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["All", "AWS", "Local"] } };
pub static POLICY_TYPE: Shape = Shape { name: "policyType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["INLINE", "MANAGED"] } };
pub static POLICY_VERSION_ID_TYPE: Shape = Shape { name: "policyVersionIdType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: Some(Pattern::new("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?", Some("\\A(?:v[1-9][0-9]*(\\.[A-Za-z0-9\\-]*)?)\\z"))), values: &[] } };
pub static PRIVATE_KEY_TYPE: Shape = Shape { name: "privateKeyType", sensitive: true, kind: Kind::String { min: Some(1), max: Some(16384), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", Some("\\A(?:[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+)\\z"))), values: &[] } };
pub static PUBLIC_KEY_FINGERPRINT_TYPE: Shape = Shape { name: "publicKeyFingerprintType", sensitive: false, kind: Kind::String { min: Some(48), max: Some(48), pattern: Some(Pattern::new("[:\\w]+", Some("\\A(?:[:0-9_A-Za-z]+)\\z"))), values: &[] } };
pub static PUBLIC_KEY_ID_TYPE: Shape = Shape { name: "publicKeyIdType", sensitive: false, kind: Kind::String { min: Some(20), max: Some(128), pattern: Some(Pattern::new("[\\w]+", Some("\\A(?:[0-9_A-Za-z]+)\\z"))), values: &[] } };
pub static PUBLIC_KEY_MATERIAL_TYPE: Shape = Shape { name: "publicKeyMaterialType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(16384), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", Some("\\A(?:[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+)\\z"))), values: &[] } };
pub static RESPONSE_MARKER_TYPE: Shape = Shape { name: "responseMarkerType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ROLE_DESCRIPTION_TYPE: Shape = Shape { name: "roleDescriptionType", sensitive: false, kind: Kind::String { min: None, max: Some(1000), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*", Some("\\A(?:[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*)\\z"))), values: &[] } };
pub static ROLE_DETAIL_LIST_TYPE: Shape = Shape { name: "roleDetailListType", sensitive: false, kind: Kind::List { member: &ROLE_DETAIL, member_name: "member", flattened: false, min: None, max: None } };
pub static ROLE_LIST_TYPE: Shape = Shape { name: "roleListType", sensitive: false, kind: Kind::List { member: &ROLE, member_name: "member", flattened: false, min: None, max: None } };
pub static ROLE_MAX_SESSION_DURATION_TYPE: Shape = Shape { name: "roleMaxSessionDurationType", sensitive: false, kind: Kind::Integer { min: Some(3600), max: Some(43200) } };
pub static ROLE_NAME_TYPE: Shape = Shape { name: "roleNameType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(64), pattern: Some(Pattern::new("[\\w+=,.@-]+", Some("\\A(?:[0-9_A-Za-z+=,.@-]+)\\z"))), values: &[] } };
pub static SERIAL_NUMBER_TYPE: Shape = Shape { name: "serialNumberType", sensitive: false, kind: Kind::String { min: Some(9), max: Some(256), pattern: Some(Pattern::new("[\\w+=/:,.@-]+", Some("\\A(?:[0-9_A-Za-z+=/:,.@-]+)\\z"))), values: &[] } };
pub static SERVER_CERTIFICATE_METADATA_LIST_TYPE: Shape = Shape { name: "serverCertificateMetadataListType", sensitive: false, kind: Kind::List { member: &SERVER_CERTIFICATE_METADATA, member_name: "member", flattened: false, min: None, max: None } };
pub static SERVER_CERTIFICATE_NAME_TYPE: Shape = Shape { name: "serverCertificateNameType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("[\\w+=,.@-]+", Some("\\A(?:[0-9_A-Za-z+=,.@-]+)\\z"))), values: &[] } };
pub static SERVICE_CREDENTIAL_ALIAS: Shape = Shape { name: "serviceCredentialAlias", sensitive: false, kind: Kind::String { min: Some(0), max: Some(200), pattern: Some(Pattern::new("[\\w+=,.@-]+", Some("\\A(?:[0-9_A-Za-z+=,.@-]+)\\z"))), values: &[] } };
pub static SERVICE_CREDENTIAL_SECRET: Shape = Shape { name: "serviceCredentialSecret", sensitive: true, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static SERVICE_FAILURE_EXCEPTION_MESSAGE: Shape = Shape { name: "serviceFailureExceptionMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static SERVICE_NAME: Shape = Shape { name: "serviceName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static SERVICE_NAME_TYPE: Shape = Shape { name: "serviceNameType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static SERVICE_NAMESPACE_LIST_TYPE: Shape = Shape { name: "serviceNamespaceListType", sensitive: false, kind: Kind::List { member: &SERVICE_NAMESPACE_TYPE, member_name: "member", flattened: false, min: Some(1), max: Some(200) } };
pub static SERVICE_NAMESPACE_TYPE: Shape = Shape { name: "serviceNamespaceType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(64), pattern: Some(Pattern::new("[\\w-]*", Some("\\A(?:[0-9_A-Za-z\\-]*)\\z"))), values: &[] } };
pub static SERVICE_NOT_SUPPORTED_MESSAGE: Shape = Shape { name: "serviceNotSupportedMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static SERVICE_PASSWORD: Shape = Shape { name: "servicePassword", sensitive: true, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static SERVICE_SPECIFIC_CREDENTIAL_ID: Shape = Shape { name: "serviceSpecificCredentialId", sensitive: false, kind: Kind::String { min: Some(20), max: Some(128), pattern: Some(Pattern::new("[\\w]+", Some("\\A(?:[0-9_A-Za-z]+)\\z"))), values: &[] } };
pub static SERVICE_USER_NAME: Shape = Shape { name: "serviceUserName", sensitive: false, kind: Kind::String { min: Some(0), max: Some(200), pattern: Some(Pattern::new("[\\w+=,.@-]*", Some("\\A(?:[0-9_A-Za-z+=,.@-]*)\\z"))), values: &[] } };
pub static STATUS_TYPE: Shape = Shape { name: "statusType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["Active", "Inactive", "Expired"] } };
pub static STRING_TYPE: Shape = Shape { name: "stringType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static SUMMARY_KEY_TYPE: Shape = Shape { name: "summaryKeyType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["Users", "UsersQuota", "Groups", "GroupsQuota", "ServerCertificates", "ServerCertificatesQuota", "UserPolicySizeQuota", "GroupPolicySizeQuota", "GroupsPerUserQuota", "SigningCertificatesPerUserQuota", "AccessKeysPerUserQuota", "MFADevices", "MFADevicesInUse", "AccountMFAEnabled", "AccountAccessKeysPresent", "AccountPasswordPresent", "AccountSigningCertificatesPresent", "AttachedPoliciesPerGroupQuota", "AttachedPoliciesPerRoleQuota", "AttachedPoliciesPerUserQuota", "Policies", "PoliciesQuota", "PolicySizeQuota", "PolicyVersionsInUse", "PolicyVersionsInUseQuota", "VersionsPerPolicyQuota", "GlobalEndpointTokenVersion", "AssumeRolePolicySizeQuota", "InstanceProfiles", "InstanceProfilesQuota", "Providers", "RolePolicySizeQuota", "Roles", "RolesQuota"] } };
pub static SUMMARY_MAP_TYPE: Shape = Shape { name: "summaryMapType", sensitive: false, kind: Kind::Map { key: &SUMMARY_KEY_TYPE, value: &SUMMARY_VALUE_TYPE, key_name: "key", value_name: "value", flattened: false, min: None, max: None } };
pub static SUMMARY_VALUE_TYPE: Shape = Shape { name: "summaryValueType", sensitive: false, kind: Kind::Integer { min: None, max: None } };
pub static TAG_KEY_LIST_TYPE: Shape = Shape { name: "tagKeyListType", sensitive: false, kind: Kind::List { member: &TAG_KEY_TYPE, member_name: "member", flattened: false, min: None, max: Some(50) } };
pub static TAG_KEY_TYPE: Shape = Shape { name: "tagKeyType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+", Some("\\A(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)\\z"))), values: &[] } };
pub static TAG_LIST_TYPE: Shape = Shape { name: "tagListType", sensitive: false, kind: Kind::List { member: &TAG, member_name: "member", flattened: false, min: None, max: Some(50) } };
pub static TAG_VALUE_TYPE: Shape = Shape { name: "tagValueType", sensitive: false, kind: Kind::String { min: Some(0), max: Some(256), pattern: Some(Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", Some("\\A(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)\\z"))), values: &[] } };
pub static THUMBPRINT_LIST_TYPE: Shape = Shape { name: "thumbprintListType", sensitive: false, kind: Kind::List { member: &THUMBPRINT_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static THUMBPRINT_TYPE: Shape = Shape { name: "thumbprintType", sensitive: false, kind: Kind::String { min: Some(40), max: Some(40), pattern: None, values: &[] } };
pub static UNMODIFIABLE_ENTITY_MESSAGE: Shape = Shape { name: "unmodifiableEntityMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static UNRECOGNIZED_PUBLIC_KEY_ENCODING_MESSAGE: Shape = Shape { name: "unrecognizedPublicKeyEncodingMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static USER_DETAIL_LIST_TYPE: Shape = Shape { name: "userDetailListType", sensitive: false, kind: Kind::List { member: &USER_DETAIL, member_name: "member", flattened: false, min: None, max: None } };
pub static USER_LIST_TYPE: Shape = Shape { name: "userListType", sensitive: false, kind: Kind::List { member: &USER, member_name: "member", flattened: false, min: None, max: None } };
pub static USER_NAME_TYPE: Shape = Shape { name: "userNameType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(64), pattern: Some(Pattern::new("[\\w+=,.@-]+", Some("\\A(?:[0-9_A-Za-z+=,.@-]+)\\z"))), values: &[] } };
pub static VIRTUAL_MFA_DEVICE_LIST_TYPE: Shape = Shape { name: "virtualMFADeviceListType", sensitive: false, kind: Kind::List { member: &VIRTUAL_MFA_DEVICE, member_name: "member", flattened: false, min: None, max: None } };
pub static VIRTUAL_MFA_DEVICE_NAME: Shape = Shape { name: "virtualMFADeviceName", sensitive: false, kind: Kind::String { min: Some(1), max: None, pattern: Some(Pattern::new("[\\w+=,.@-]+", Some("\\A(?:[0-9_A-Za-z+=,.@-]+)\\z"))), values: &[] } };
