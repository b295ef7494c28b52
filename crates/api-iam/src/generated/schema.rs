// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Every shape the built operations reach, with the constraints the model states.

use aws_wire::{Kind, Member, Pattern, Shape};

pub static ACCESS_KEY: Shape = Shape { name: "AccessKey", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccessKeyId", wire: "AccessKeyId", query: "AccessKeyId", required: true, shape: &ACCESS_KEY_ID_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: false, shape: &DATE_TYPE },
    Member { name: "SecretAccessKey", wire: "SecretAccessKey", query: "SecretAccessKey", required: true, shape: &ACCESS_KEY_SECRET_TYPE },
    Member { name: "Status", wire: "Status", query: "Status", required: true, shape: &STATUS_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static ACCESS_KEY_METADATA: Shape = Shape { name: "AccessKeyMetadata", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccessKeyId", wire: "AccessKeyId", query: "AccessKeyId", required: false, shape: &ACCESS_KEY_ID_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: false, shape: &DATE_TYPE },
    Member { name: "Status", wire: "Status", query: "Status", required: false, shape: &STATUS_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &USER_NAME_TYPE },] } };
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
pub static CONCURRENT_MODIFICATION_EXCEPTION: Shape = Shape { name: "ConcurrentModificationException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &CONCURRENT_MODIFICATION_MESSAGE },] } };
pub static CONCURRENT_MODIFICATION_MESSAGE: Shape = Shape { name: "ConcurrentModificationMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static CREATE_ACCESS_KEY_REQUEST: Shape = Shape { name: "CreateAccessKeyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static CREATE_ACCESS_KEY_RESPONSE: Shape = Shape { name: "CreateAccessKeyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccessKey", wire: "AccessKey", query: "AccessKey", required: true, shape: &ACCESS_KEY },] } };
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
pub static CREATE_USER_REQUEST: Shape = Shape { name: "CreateUserRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Path", wire: "Path", query: "Path", required: false, shape: &PATH_TYPE },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", query: "PermissionsBoundary", required: false, shape: &ARN_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static CREATE_USER_RESPONSE: Shape = Shape { name: "CreateUserResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "User", wire: "User", query: "User", required: false, shape: &USER },] } };
pub static DELETE_ACCESS_KEY_REQUEST: Shape = Shape { name: "DeleteAccessKeyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccessKeyId", wire: "AccessKeyId", query: "AccessKeyId", required: true, shape: &ACCESS_KEY_ID_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static DELETE_CONFLICT_EXCEPTION: Shape = Shape { name: "DeleteConflictException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &DELETE_CONFLICT_MESSAGE },] } };
pub static DELETE_POLICY_REQUEST: Shape = Shape { name: "DeletePolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },] } };
pub static DELETE_POLICY_VERSION_REQUEST: Shape = Shape { name: "DeletePolicyVersionRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },
    Member { name: "VersionId", wire: "VersionId", query: "VersionId", required: true, shape: &POLICY_VERSION_ID_TYPE },] } };
pub static DELETE_ROLE_POLICY_REQUEST: Shape = Shape { name: "DeleteRolePolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: true, shape: &POLICY_NAME_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static DELETE_ROLE_REQUEST: Shape = Shape { name: "DeleteRoleRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static DELETE_USER_POLICY_REQUEST: Shape = Shape { name: "DeleteUserPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: true, shape: &POLICY_NAME_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static DELETE_USER_REQUEST: Shape = Shape { name: "DeleteUserRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static DETACH_ROLE_POLICY_REQUEST: Shape = Shape { name: "DetachRolePolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static DETACH_USER_POLICY_REQUEST: Shape = Shape { name: "DetachUserPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static ENTITY_ALREADY_EXISTS_EXCEPTION: Shape = Shape { name: "EntityAlreadyExistsException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &ENTITY_ALREADY_EXISTS_MESSAGE },] } };
pub static ENTITY_TEMPORARILY_UNMODIFIABLE_EXCEPTION: Shape = Shape { name: "EntityTemporarilyUnmodifiableException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &ENTITY_TEMPORARILY_UNMODIFIABLE_MESSAGE },] } };
pub static ENTITY_TYPE: Shape = Shape { name: "EntityType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"] } };
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
pub static INSTANCE_PROFILE: Shape = Shape { name: "InstanceProfile", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Arn", wire: "Arn", query: "Arn", required: true, shape: &ARN_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: true, shape: &DATE_TYPE },
    Member { name: "InstanceProfileId", wire: "InstanceProfileId", query: "InstanceProfileId", required: true, shape: &ID_TYPE },
    Member { name: "InstanceProfileName", wire: "InstanceProfileName", query: "InstanceProfileName", required: true, shape: &INSTANCE_PROFILE_NAME_TYPE },
    Member { name: "Path", wire: "Path", query: "Path", required: true, shape: &PATH_TYPE },
    Member { name: "Roles", wire: "Roles", query: "Roles", required: true, shape: &ROLE_LIST_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },] } };
pub static INVALID_INPUT_EXCEPTION: Shape = Shape { name: "InvalidInputException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &INVALID_INPUT_MESSAGE },] } };
pub static LIMIT_EXCEEDED_EXCEPTION: Shape = Shape { name: "LimitExceededException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &LIMIT_EXCEEDED_MESSAGE },] } };
pub static LIST_ACCESS_KEYS_REQUEST: Shape = Shape { name: "ListAccessKeysRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static LIST_ACCESS_KEYS_RESPONSE: Shape = Shape { name: "ListAccessKeysResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccessKeyMetadata", wire: "AccessKeyMetadata", query: "AccessKeyMetadata", required: true, shape: &ACCESS_KEY_METADATA_LIST_TYPE },
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
pub static LIST_INSTANCE_PROFILES_FOR_ROLE_REQUEST: Shape = Shape { name: "ListInstanceProfilesForRoleRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER_TYPE },
    Member { name: "MaxItems", wire: "MaxItems", query: "MaxItems", required: false, shape: &MAX_ITEMS_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static LIST_INSTANCE_PROFILES_FOR_ROLE_RESPONSE: Shape = Shape { name: "ListInstanceProfilesForRoleResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "InstanceProfiles", wire: "InstanceProfiles", query: "InstanceProfiles", required: true, shape: &INSTANCE_PROFILE_LIST_TYPE },
    Member { name: "IsTruncated", wire: "IsTruncated", query: "IsTruncated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &RESPONSE_MARKER_TYPE },] } };
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
pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: Shape = Shape { name: "MalformedPolicyDocumentException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &MALFORMED_POLICY_DOCUMENT_MESSAGE },] } };
pub static NO_SUCH_ENTITY_EXCEPTION: Shape = Shape { name: "NoSuchEntityException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &NO_SUCH_ENTITY_MESSAGE },] } };
pub static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: Shape = Shape { name: "PermissionsBoundaryAttachmentType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["PermissionsBoundaryPolicy"] } };
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
pub static POLICY_GROUP: Shape = Shape { name: "PolicyGroup", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupId", wire: "GroupId", query: "GroupId", required: false, shape: &ID_TYPE },
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: false, shape: &GROUP_NAME_TYPE },] } };
pub static POLICY_GROUP_LIST_TYPE: Shape = Shape { name: "PolicyGroupListType", sensitive: false, kind: Kind::List { member: &POLICY_GROUP, member_name: "member", flattened: false, min: None, max: None } };
pub static POLICY_NOT_ATTACHABLE_EXCEPTION: Shape = Shape { name: "PolicyNotAttachableException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &POLICY_NOT_ATTACHABLE_MESSAGE },] } };
pub static POLICY_ROLE: Shape = Shape { name: "PolicyRole", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "RoleId", wire: "RoleId", query: "RoleId", required: false, shape: &ID_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: false, shape: &ROLE_NAME_TYPE },] } };
pub static POLICY_ROLE_LIST_TYPE: Shape = Shape { name: "PolicyRoleListType", sensitive: false, kind: Kind::List { member: &POLICY_ROLE, member_name: "member", flattened: false, min: None, max: None } };
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
pub static PUT_ROLE_POLICY_REQUEST: Shape = Shape { name: "PutRolePolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", required: true, shape: &POLICY_DOCUMENT_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: true, shape: &POLICY_NAME_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
pub static PUT_USER_POLICY_REQUEST: Shape = Shape { name: "PutUserPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", required: true, shape: &POLICY_DOCUMENT_TYPE },
    Member { name: "PolicyName", wire: "PolicyName", query: "PolicyName", required: true, shape: &POLICY_NAME_TYPE },
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
pub static ROLE_LAST_USED: Shape = Shape { name: "RoleLastUsed", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "LastUsedDate", wire: "LastUsedDate", query: "LastUsedDate", required: false, shape: &DATE_TYPE },
    Member { name: "Region", wire: "Region", query: "Region", required: false, shape: &STRING_TYPE },] } };
pub static SERVICE_FAILURE_EXCEPTION: Shape = Shape { name: "ServiceFailureException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &SERVICE_FAILURE_EXCEPTION_MESSAGE },] } };
pub static SET_DEFAULT_POLICY_VERSION_REQUEST: Shape = Shape { name: "SetDefaultPolicyVersionRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyArn", wire: "PolicyArn", query: "PolicyArn", required: true, shape: &ARN_TYPE },
    Member { name: "VersionId", wire: "VersionId", query: "VersionId", required: true, shape: &POLICY_VERSION_ID_TYPE },] } };
pub static TAG: Shape = Shape { name: "Tag", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Key", wire: "Key", query: "Key", required: true, shape: &TAG_KEY_TYPE },
    Member { name: "Value", wire: "Value", query: "Value", required: true, shape: &TAG_VALUE_TYPE },] } };
pub static TAG_ROLE_REQUEST: Shape = Shape { name: "TagRoleRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: true, shape: &TAG_LIST_TYPE },] } };
pub static TAG_USER_REQUEST: Shape = Shape { name: "TagUserRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Tags", wire: "Tags", query: "Tags", required: true, shape: &TAG_LIST_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static UNMODIFIABLE_ENTITY_EXCEPTION: Shape = Shape { name: "UnmodifiableEntityException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &UNMODIFIABLE_ENTITY_MESSAGE },] } };
pub static UNTAG_ROLE_REQUEST: Shape = Shape { name: "UntagRoleRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", query: "TagKeys", required: true, shape: &TAG_KEY_LIST_TYPE },] } };
pub static UNTAG_USER_REQUEST: Shape = Shape { name: "UntagUserRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "TagKeys", wire: "TagKeys", query: "TagKeys", required: true, shape: &TAG_KEY_LIST_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static UPDATE_ACCESS_KEY_REQUEST: Shape = Shape { name: "UpdateAccessKeyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccessKeyId", wire: "AccessKeyId", query: "AccessKeyId", required: true, shape: &ACCESS_KEY_ID_TYPE },
    Member { name: "Status", wire: "Status", query: "Status", required: true, shape: &STATUS_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: false, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static UPDATE_ASSUME_ROLE_POLICY_REQUEST: Shape = Shape { name: "UpdateAssumeRolePolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyDocument", wire: "PolicyDocument", query: "PolicyDocument", required: true, shape: &POLICY_DOCUMENT_TYPE },
    Member { name: "RoleName", wire: "RoleName", query: "RoleName", required: true, shape: &ROLE_NAME_TYPE },] } };
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
pub static UPDATE_USER_REQUEST: Shape = Shape { name: "UpdateUserRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NewPath", wire: "NewPath", query: "NewPath", required: false, shape: &PATH_TYPE },
    Member { name: "NewUserName", wire: "NewUserName", query: "NewUserName", required: false, shape: &USER_NAME_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &EXISTING_USER_NAME_TYPE },] } };
pub static USER: Shape = Shape { name: "User", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Arn", wire: "Arn", query: "Arn", required: true, shape: &ARN_TYPE },
    Member { name: "CreateDate", wire: "CreateDate", query: "CreateDate", required: true, shape: &DATE_TYPE },
    Member { name: "PasswordLastUsed", wire: "PasswordLastUsed", query: "PasswordLastUsed", required: false, shape: &DATE_TYPE },
    Member { name: "Path", wire: "Path", query: "Path", required: true, shape: &PATH_TYPE },
    Member { name: "PermissionsBoundary", wire: "PermissionsBoundary", query: "PermissionsBoundary", required: false, shape: &ATTACHED_PERMISSIONS_BOUNDARY },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },
    Member { name: "UserId", wire: "UserId", query: "UserId", required: true, shape: &ID_TYPE },
    Member { name: "UserName", wire: "UserName", query: "UserName", required: true, shape: &USER_NAME_TYPE },] } };
pub static ACCESS_KEY_ID_TYPE: Shape = Shape { name: "accessKeyIdType", sensitive: false, kind: Kind::String { min: Some(16), max: Some(128), pattern: Some(Pattern::new("[\\w]+", Some("\\A(?:[0-9_A-Za-z]+)\\z"))), values: &[] } };
pub static ACCESS_KEY_METADATA_LIST_TYPE: Shape = Shape { name: "accessKeyMetadataListType", sensitive: false, kind: Kind::List { member: &ACCESS_KEY_METADATA, member_name: "member", flattened: false, min: None, max: None } };
pub static ACCESS_KEY_SECRET_TYPE: Shape = Shape { name: "accessKeySecretType", sensitive: true, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ARN_TYPE: Shape = Shape { name: "arnType", sensitive: false, kind: Kind::String { min: Some(20), max: Some(2048), pattern: None, values: &[] } };
pub static ATTACHED_POLICIES_LIST_TYPE: Shape = Shape { name: "attachedPoliciesListType", sensitive: false, kind: Kind::List { member: &ATTACHED_POLICY, member_name: "member", flattened: false, min: None, max: None } };
pub static ATTACHMENT_COUNT_TYPE: Shape = Shape { name: "attachmentCountType", sensitive: false, kind: Kind::Integer { min: None, max: None } };
pub static BOOLEAN_TYPE: Shape = Shape { name: "booleanType", sensitive: false, kind: Kind::Boolean };
pub static DATE_TYPE: Shape = Shape { name: "dateType", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static DELETE_CONFLICT_MESSAGE: Shape = Shape { name: "deleteConflictMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ENTITY_ALREADY_EXISTS_MESSAGE: Shape = Shape { name: "entityAlreadyExistsMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ENTITY_TEMPORARILY_UNMODIFIABLE_MESSAGE: Shape = Shape { name: "entityTemporarilyUnmodifiableMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static EXISTING_USER_NAME_TYPE: Shape = Shape { name: "existingUserNameType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("[\\w+=,.@-]+", Some("\\A(?:[0-9_A-Za-z+=,.@-]+)\\z"))), values: &[] } };
pub static GROUP_NAME_TYPE: Shape = Shape { name: "groupNameType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("[\\w+=,.@-]+", Some("\\A(?:[0-9_A-Za-z+=,.@-]+)\\z"))), values: &[] } };
pub static ID_TYPE: Shape = Shape { name: "idType", sensitive: false, kind: Kind::String { min: Some(16), max: Some(128), pattern: Some(Pattern::new("[\\w]+", Some("\\A(?:[0-9_A-Za-z]+)\\z"))), values: &[] } };
pub static INSTANCE_PROFILE_LIST_TYPE: Shape = Shape { name: "instanceProfileListType", sensitive: false, kind: Kind::List { member: &INSTANCE_PROFILE, member_name: "member", flattened: false, min: None, max: None } };
pub static INSTANCE_PROFILE_NAME_TYPE: Shape = Shape { name: "instanceProfileNameType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("[\\w+=,.@-]+", Some("\\A(?:[0-9_A-Za-z+=,.@-]+)\\z"))), values: &[] } };
pub static INVALID_INPUT_MESSAGE: Shape = Shape { name: "invalidInputMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static LIMIT_EXCEEDED_MESSAGE: Shape = Shape { name: "limitExceededMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static MALFORMED_POLICY_DOCUMENT_MESSAGE: Shape = Shape { name: "malformedPolicyDocumentMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static MARKER_TYPE: Shape = Shape { name: "markerType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(320), pattern: Some(Pattern::new("[\\u0020-\\u00FF]+", Some("\\A(?:[\\u0020-\\u00FF]+)\\z"))), values: &[] } };
pub static MAX_ITEMS_TYPE: Shape = Shape { name: "maxItemsType", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(1000) } };
pub static NO_SUCH_ENTITY_MESSAGE: Shape = Shape { name: "noSuchEntityMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static PATH_PREFIX_TYPE: Shape = Shape { name: "pathPrefixType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(512), pattern: Some(Pattern::new("\\u002F[\\u0021-\\u007F]*", Some("\\A(?:\\u002F[\\u0021-\\u007F]*)\\z"))), values: &[] } };
pub static PATH_TYPE: Shape = Shape { name: "pathType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(512), pattern: Some(Pattern::new("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)", Some("\\A(?:(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F))\\z"))), values: &[] } };
pub static POLICY_DESCRIPTION_TYPE: Shape = Shape { name: "policyDescriptionType", sensitive: false, kind: Kind::String { min: None, max: Some(1000), pattern: None, values: &[] } };
pub static POLICY_DOCUMENT_TYPE: Shape = Shape { name: "policyDocumentType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(131072), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+", Some("\\A(?:[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+)\\z"))), values: &[] } };
pub static POLICY_DOCUMENT_VERSION_LIST_TYPE: Shape = Shape { name: "policyDocumentVersionListType", sensitive: false, kind: Kind::List { member: &POLICY_VERSION, member_name: "member", flattened: false, min: None, max: None } };
pub static POLICY_LIST_TYPE: Shape = Shape { name: "policyListType", sensitive: false, kind: Kind::List { member: &POLICY, member_name: "member", flattened: false, min: None, max: None } };
pub static POLICY_NAME_LIST_TYPE: Shape = Shape { name: "policyNameListType", sensitive: false, kind: Kind::List { member: &POLICY_NAME_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static POLICY_NAME_TYPE: Shape = Shape { name: "policyNameType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("[\\w+=,.@-]+", Some("\\A(?:[0-9_A-Za-z+=,.@-]+)\\z"))), values: &[] } };
pub static POLICY_NOT_ATTACHABLE_MESSAGE: Shape = Shape { name: "policyNotAttachableMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static POLICY_PATH_TYPE: Shape = Shape { name: "policyPathType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(512), pattern: Some(Pattern::new("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/", Some("\\A(?:((/[A-Za-z0-9\\.,\\+@=_-]+)*)/)\\z"))), values: &[] } };
pub static POLICY_SCOPE_TYPE: Shape = Shape { name: "policyScopeType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["All", "AWS", "Local"] } };
pub static POLICY_VERSION_ID_TYPE: Shape = Shape { name: "policyVersionIdType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: Some(Pattern::new("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?", Some("\\A(?:v[1-9][0-9]*(\\.[A-Za-z0-9\\-]*)?)\\z"))), values: &[] } };
pub static RESPONSE_MARKER_TYPE: Shape = Shape { name: "responseMarkerType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ROLE_DESCRIPTION_TYPE: Shape = Shape { name: "roleDescriptionType", sensitive: false, kind: Kind::String { min: None, max: Some(1000), pattern: Some(Pattern::new("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*", Some("\\A(?:[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*)\\z"))), values: &[] } };
pub static ROLE_LIST_TYPE: Shape = Shape { name: "roleListType", sensitive: false, kind: Kind::List { member: &ROLE, member_name: "member", flattened: false, min: None, max: None } };
pub static ROLE_MAX_SESSION_DURATION_TYPE: Shape = Shape { name: "roleMaxSessionDurationType", sensitive: false, kind: Kind::Integer { min: Some(3600), max: Some(43200) } };
pub static ROLE_NAME_TYPE: Shape = Shape { name: "roleNameType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(64), pattern: Some(Pattern::new("[\\w+=,.@-]+", Some("\\A(?:[0-9_A-Za-z+=,.@-]+)\\z"))), values: &[] } };
pub static SERVICE_FAILURE_EXCEPTION_MESSAGE: Shape = Shape { name: "serviceFailureExceptionMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static STATUS_TYPE: Shape = Shape { name: "statusType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["Active", "Inactive", "Expired"] } };
pub static STRING_TYPE: Shape = Shape { name: "stringType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static TAG_KEY_LIST_TYPE: Shape = Shape { name: "tagKeyListType", sensitive: false, kind: Kind::List { member: &TAG_KEY_TYPE, member_name: "member", flattened: false, min: None, max: Some(50) } };
pub static TAG_KEY_TYPE: Shape = Shape { name: "tagKeyType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+", Some("\\A(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)\\z"))), values: &[] } };
pub static TAG_LIST_TYPE: Shape = Shape { name: "tagListType", sensitive: false, kind: Kind::List { member: &TAG, member_name: "member", flattened: false, min: None, max: Some(50) } };
pub static TAG_VALUE_TYPE: Shape = Shape { name: "tagValueType", sensitive: false, kind: Kind::String { min: Some(0), max: Some(256), pattern: Some(Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", Some("\\A(?:[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)\\z"))), values: &[] } };
pub static UNMODIFIABLE_ENTITY_MESSAGE: Shape = Shape { name: "unmodifiableEntityMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static USER_LIST_TYPE: Shape = Shape { name: "userListType", sensitive: false, kind: Kind::List { member: &USER, member_name: "member", flattened: false, min: None, max: None } };
pub static USER_NAME_TYPE: Shape = Shape { name: "userNameType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(64), pattern: Some(Pattern::new("[\\w+=,.@-]+", Some("\\A(?:[0-9_A-Za-z+=,.@-]+)\\z"))), values: &[] } };
