// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The values of strings that have a fixed set of them, one module a shape.

pub mod filter_name_string_type {
    pub const DESCRIPTION: &str = "description";
    pub const NAME: &str = "name";
    pub const TAG_KEY: &str = "tag-key";
    pub const TAG_VALUE: &str = "tag-value";
    pub const PRIMARY_REGION: &str = "primary-region";
    pub const OWNING_SERVICE: &str = "owning-service";
    pub const ALL: &str = "all";
}

pub mod sort_by_type {
    pub const CREATED_DATE: &str = "created-date";
    pub const LAST_ACCESSED_DATE: &str = "last-accessed-date";
    pub const LAST_CHANGED_DATE: &str = "last-changed-date";
    pub const NAME: &str = "name";
}

pub mod sort_order_type {
    pub const ASC: &str = "asc";
    pub const DESC: &str = "desc";
}

pub mod status_type {
    pub const IN_SYNC: &str = "InSync";
    pub const FAILED: &str = "Failed";
    pub const IN_PROGRESS: &str = "InProgress";
}

/// Codes of the errors the model names.
pub mod error_code {
    pub const DECRYPTION_FAILURE: &str = "DecryptionFailure";
    pub const ENCRYPTION_FAILURE: &str = "EncryptionFailure";
    pub const INTERNAL_SERVICE_ERROR: &str = "InternalServiceError";
    pub const INVALID_NEXT_TOKEN_EXCEPTION: &str = "InvalidNextTokenException";
    pub const INVALID_PARAMETER_EXCEPTION: &str = "InvalidParameterException";
    pub const INVALID_REQUEST_EXCEPTION: &str = "InvalidRequestException";
    pub const LIMIT_EXCEEDED_EXCEPTION: &str = "LimitExceededException";
    pub const MALFORMED_POLICY_DOCUMENT_EXCEPTION: &str = "MalformedPolicyDocumentException";
    pub const PRECONDITION_NOT_MET_EXCEPTION: &str = "PreconditionNotMetException";
    pub const PUBLIC_POLICY_EXCEPTION: &str = "PublicPolicyException";
    pub const RESOURCE_EXISTS_EXCEPTION: &str = "ResourceExistsException";
    pub const RESOURCE_NOT_FOUND_EXCEPTION: &str = "ResourceNotFoundException";
}
