// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The values of strings that have a fixed set of them, one module a shape.

pub mod access_advisor_usage_granularity_type {
    pub const SERVICE_LEVEL: &str = "SERVICE_LEVEL";
    pub const ACTION_LEVEL: &str = "ACTION_LEVEL";
}

pub mod context_key_type_enum {
    pub const STRING: &str = "string";
    pub const STRING_LIST: &str = "stringList";
    pub const NUMERIC: &str = "numeric";
    pub const NUMERIC_LIST: &str = "numericList";
    pub const BOOLEAN: &str = "boolean";
    pub const BOOLEAN_LIST: &str = "booleanList";
    pub const IP: &str = "ip";
    pub const IP_LIST: &str = "ipList";
    pub const BINARY: &str = "binary";
    pub const BINARY_LIST: &str = "binaryList";
    pub const DATE: &str = "date";
    pub const DATE_LIST: &str = "dateList";
}

pub mod deletion_task_status_type {
    pub const SUCCEEDED: &str = "SUCCEEDED";
    pub const IN_PROGRESS: &str = "IN_PROGRESS";
    pub const FAILED: &str = "FAILED";
    pub const NOT_STARTED: &str = "NOT_STARTED";
}

pub mod entity_type {
    pub const USER: &str = "User";
    pub const ROLE: &str = "Role";
    pub const GROUP: &str = "Group";
    pub const LOCAL_MANAGED_POLICY: &str = "LocalManagedPolicy";
    pub const AWS_MANAGED_POLICY: &str = "AWSManagedPolicy";
}

pub mod permissions_boundary_attachment_type {
    pub const PERMISSIONS_BOUNDARY_POLICY: &str = "PermissionsBoundaryPolicy";
}

pub mod policy_evaluation_decision_type {
    pub const ALLOWED: &str = "allowed";
    pub const EXPLICIT_DENY: &str = "explicitDeny";
    pub const IMPLICIT_DENY: &str = "implicitDeny";
}

pub mod policy_source_type {
    pub const USER: &str = "user";
    pub const GROUP: &str = "group";
    pub const ROLE: &str = "role";
    pub const AWS_MANAGED: &str = "aws-managed";
    pub const USER_MANAGED: &str = "user-managed";
    pub const RESOURCE: &str = "resource";
    pub const NONE: &str = "none";
}

pub mod policy_usage_type {
    pub const PERMISSIONS_POLICY: &str = "PermissionsPolicy";
    pub const PERMISSIONS_BOUNDARY: &str = "PermissionsBoundary";
}

pub mod report_format_type {
    pub const TEXT_CSV: &str = "text/csv";
}

pub mod report_state_type {
    pub const STARTED: &str = "STARTED";
    pub const INPROGRESS: &str = "INPROGRESS";
    pub const COMPLETE: &str = "COMPLETE";
}

pub mod assignment_status_type {
    pub const ASSIGNED: &str = "Assigned";
    pub const UNASSIGNED: &str = "Unassigned";
    pub const ANY: &str = "Any";
}

pub mod encoding_type {
    pub const SSH: &str = "SSH";
    pub const PEM: &str = "PEM";
}

pub mod job_status_type {
    pub const IN_PROGRESS: &str = "IN_PROGRESS";
    pub const COMPLETED: &str = "COMPLETED";
    pub const FAILED: &str = "FAILED";
}

pub mod policy_owner_entity_type {
    pub const USER: &str = "USER";
    pub const ROLE: &str = "ROLE";
    pub const GROUP: &str = "GROUP";
}

pub mod policy_scope_type {
    pub const ALL: &str = "All";
    pub const AWS: &str = "AWS";
    pub const LOCAL: &str = "Local";
}

pub mod policy_type {
    pub const INLINE: &str = "INLINE";
    pub const MANAGED: &str = "MANAGED";
}

pub mod status_type {
    pub const ACTIVE: &str = "Active";
    pub const INACTIVE: &str = "Inactive";
    pub const EXPIRED: &str = "Expired";
}

pub mod summary_key_type {
    pub const USERS: &str = "Users";
    pub const USERS_QUOTA: &str = "UsersQuota";
    pub const GROUPS: &str = "Groups";
    pub const GROUPS_QUOTA: &str = "GroupsQuota";
    pub const SERVER_CERTIFICATES: &str = "ServerCertificates";
    pub const SERVER_CERTIFICATES_QUOTA: &str = "ServerCertificatesQuota";
    pub const USER_POLICY_SIZE_QUOTA: &str = "UserPolicySizeQuota";
    pub const GROUP_POLICY_SIZE_QUOTA: &str = "GroupPolicySizeQuota";
    pub const GROUPS_PER_USER_QUOTA: &str = "GroupsPerUserQuota";
    pub const SIGNING_CERTIFICATES_PER_USER_QUOTA: &str = "SigningCertificatesPerUserQuota";
    pub const ACCESS_KEYS_PER_USER_QUOTA: &str = "AccessKeysPerUserQuota";
    pub const MFA_DEVICES: &str = "MFADevices";
    pub const MFA_DEVICES_IN_USE: &str = "MFADevicesInUse";
    pub const ACCOUNT_MFA_ENABLED: &str = "AccountMFAEnabled";
    pub const ACCOUNT_ACCESS_KEYS_PRESENT: &str = "AccountAccessKeysPresent";
    pub const ACCOUNT_PASSWORD_PRESENT: &str = "AccountPasswordPresent";
    pub const ACCOUNT_SIGNING_CERTIFICATES_PRESENT: &str = "AccountSigningCertificatesPresent";
    pub const ATTACHED_POLICIES_PER_GROUP_QUOTA: &str = "AttachedPoliciesPerGroupQuota";
    pub const ATTACHED_POLICIES_PER_ROLE_QUOTA: &str = "AttachedPoliciesPerRoleQuota";
    pub const ATTACHED_POLICIES_PER_USER_QUOTA: &str = "AttachedPoliciesPerUserQuota";
    pub const POLICIES: &str = "Policies";
    pub const POLICIES_QUOTA: &str = "PoliciesQuota";
    pub const POLICY_SIZE_QUOTA: &str = "PolicySizeQuota";
    pub const POLICY_VERSIONS_IN_USE: &str = "PolicyVersionsInUse";
    pub const POLICY_VERSIONS_IN_USE_QUOTA: &str = "PolicyVersionsInUseQuota";
    pub const VERSIONS_PER_POLICY_QUOTA: &str = "VersionsPerPolicyQuota";
    pub const GLOBAL_ENDPOINT_TOKEN_VERSION: &str = "GlobalEndpointTokenVersion";
    pub const ASSUME_ROLE_POLICY_SIZE_QUOTA: &str = "AssumeRolePolicySizeQuota";
    pub const INSTANCE_PROFILES: &str = "InstanceProfiles";
    pub const INSTANCE_PROFILES_QUOTA: &str = "InstanceProfilesQuota";
    pub const PROVIDERS: &str = "Providers";
    pub const ROLE_POLICY_SIZE_QUOTA: &str = "RolePolicySizeQuota";
    pub const ROLES: &str = "Roles";
    pub const ROLES_QUOTA: &str = "RolesQuota";
}

/// Codes of the errors the model names.
pub mod error_code {
    pub const CONCURRENT_MODIFICATION: &str = "ConcurrentModification";
    pub const DELETE_CONFLICT: &str = "DeleteConflict";
    pub const DUPLICATE_CERTIFICATE: &str = "DuplicateCertificate";
    pub const DUPLICATE_SSH_PUBLIC_KEY: &str = "DuplicateSSHPublicKey";
    pub const ENTITY_ALREADY_EXISTS: &str = "EntityAlreadyExists";
    pub const ENTITY_TEMPORARILY_UNMODIFIABLE: &str = "EntityTemporarilyUnmodifiable";
    pub const INVALID_AUTHENTICATION_CODE: &str = "InvalidAuthenticationCode";
    pub const INVALID_CERTIFICATE: &str = "InvalidCertificate";
    pub const INVALID_INPUT: &str = "InvalidInput";
    pub const INVALID_PUBLIC_KEY: &str = "InvalidPublicKey";
    pub const INVALID_USER_TYPE: &str = "InvalidUserType";
    pub const KEY_PAIR_MISMATCH: &str = "KeyPairMismatch";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MALFORMED_CERTIFICATE: &str = "MalformedCertificate";
    pub const MALFORMED_POLICY_DOCUMENT: &str = "MalformedPolicyDocument";
    pub const NO_SUCH_ENTITY: &str = "NoSuchEntity";
    pub const NOT_SUPPORTED_SERVICE: &str = "NotSupportedService";
    pub const OPEN_ID_IDP_COMMUNICATION_ERROR: &str = "OpenIdIdpCommunicationError";
    pub const PASSWORD_POLICY_VIOLATION: &str = "PasswordPolicyViolation";
    pub const POLICY_EVALUATION: &str = "PolicyEvaluation";
    pub const POLICY_NOT_ATTACHABLE: &str = "PolicyNotAttachable";
    pub const REPORT_EXPIRED: &str = "ReportExpired";
    pub const REPORT_IN_PROGRESS: &str = "ReportInProgress";
    pub const REPORT_NOT_PRESENT: &str = "ReportNotPresent";
    pub const SERVICE_FAILURE: &str = "ServiceFailure";
    pub const UNMODIFIABLE_ENTITY: &str = "UnmodifiableEntity";
    pub const UNRECOGNIZED_PUBLIC_KEY_ENCODING: &str = "UnrecognizedPublicKeyEncoding";
}
