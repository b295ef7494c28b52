// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The values of strings that have a fixed set of them, one module a shape.

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

pub mod policy_usage_type {
    pub const PERMISSIONS_POLICY: &str = "PermissionsPolicy";
    pub const PERMISSIONS_BOUNDARY: &str = "PermissionsBoundary";
}

pub mod policy_scope_type {
    pub const ALL: &str = "All";
    pub const AWS: &str = "AWS";
    pub const LOCAL: &str = "Local";
}

pub mod status_type {
    pub const ACTIVE: &str = "Active";
    pub const INACTIVE: &str = "Inactive";
    pub const EXPIRED: &str = "Expired";
}

/// Codes of the errors the model names.
pub mod error_code {
    pub const CONCURRENT_MODIFICATION: &str = "ConcurrentModification";
    pub const DELETE_CONFLICT: &str = "DeleteConflict";
    pub const ENTITY_ALREADY_EXISTS: &str = "EntityAlreadyExists";
    pub const ENTITY_TEMPORARILY_UNMODIFIABLE: &str = "EntityTemporarilyUnmodifiable";
    pub const INVALID_INPUT: &str = "InvalidInput";
    pub const LIMIT_EXCEEDED: &str = "LimitExceeded";
    pub const MALFORMED_POLICY_DOCUMENT: &str = "MalformedPolicyDocument";
    pub const NO_SUCH_ENTITY: &str = "NoSuchEntity";
    pub const POLICY_NOT_ATTACHABLE: &str = "PolicyNotAttachable";
    pub const SERVICE_FAILURE: &str = "ServiceFailure";
    pub const UNMODIFIABLE_ENTITY: &str = "UnmodifiableEntity";
}
