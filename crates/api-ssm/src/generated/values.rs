// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The values of strings that have a fixed set of them, one module a shape.

pub mod parameter_tier {
    pub const STANDARD: &str = "Standard";
    pub const ADVANCED: &str = "Advanced";
    pub const INTELLIGENT_TIERING: &str = "Intelligent-Tiering";
}

pub mod parameter_type {
    pub const STRING: &str = "String";
    pub const STRING_LIST: &str = "StringList";
    pub const SECURE_STRING: &str = "SecureString";
}

pub mod parameters_filter_key {
    pub const NAME: &str = "Name";
    pub const TYPE: &str = "Type";
    pub const KEY_ID: &str = "KeyId";
}

pub mod resource_type_for_tagging {
    pub const DOCUMENT: &str = "Document";
    pub const MANAGED_INSTANCE: &str = "ManagedInstance";
    pub const MAINTENANCE_WINDOW: &str = "MaintenanceWindow";
    pub const PARAMETER: &str = "Parameter";
    pub const PATCH_BASELINE: &str = "PatchBaseline";
    pub const OPS_ITEM: &str = "OpsItem";
    pub const OPS_METADATA: &str = "OpsMetadata";
    pub const AUTOMATION: &str = "Automation";
    pub const ASSOCIATION: &str = "Association";
}

/// Codes of the errors the model names.
pub mod error_code {
    pub const HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION: &str = "HierarchyLevelLimitExceededException";
    pub const HIERARCHY_TYPE_MISMATCH_EXCEPTION: &str = "HierarchyTypeMismatchException";
    pub const INCOMPATIBLE_POLICY_EXCEPTION: &str = "IncompatiblePolicyException";
    pub const INTERNAL_SERVER_ERROR: &str = "InternalServerError";
    pub const INVALID_ALLOWED_PATTERN_EXCEPTION: &str = "InvalidAllowedPatternException";
    pub const INVALID_FILTER_KEY: &str = "InvalidFilterKey";
    pub const INVALID_FILTER_OPTION: &str = "InvalidFilterOption";
    pub const INVALID_FILTER_VALUE: &str = "InvalidFilterValue";
    pub const INVALID_KEY_ID: &str = "InvalidKeyId";
    pub const INVALID_NEXT_TOKEN: &str = "InvalidNextToken";
    pub const INVALID_POLICY_ATTRIBUTE_EXCEPTION: &str = "InvalidPolicyAttributeException";
    pub const INVALID_POLICY_TYPE_EXCEPTION: &str = "InvalidPolicyTypeException";
    pub const INVALID_RESOURCE_ID: &str = "InvalidResourceId";
    pub const INVALID_RESOURCE_TYPE: &str = "InvalidResourceType";
    pub const PARAMETER_ALREADY_EXISTS: &str = "ParameterAlreadyExists";
    pub const PARAMETER_LIMIT_EXCEEDED: &str = "ParameterLimitExceeded";
    pub const PARAMETER_MAX_VERSION_LIMIT_EXCEEDED: &str = "ParameterMaxVersionLimitExceeded";
    pub const PARAMETER_NOT_FOUND: &str = "ParameterNotFound";
    pub const PARAMETER_PATTERN_MISMATCH_EXCEPTION: &str = "ParameterPatternMismatchException";
    pub const PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED: &str = "ParameterVersionLabelLimitExceeded";
    pub const PARAMETER_VERSION_NOT_FOUND: &str = "ParameterVersionNotFound";
    pub const POLICIES_LIMIT_EXCEEDED_EXCEPTION: &str = "PoliciesLimitExceededException";
    pub const TOO_MANY_TAGS_ERROR: &str = "TooManyTagsError";
    pub const TOO_MANY_UPDATES: &str = "TooManyUpdates";
    pub const UNSUPPORTED_PARAMETER_TYPE: &str = "UnsupportedParameterType";
}
