// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The values of strings that have a fixed set of them, one module a shape.

pub mod data_protection_status {
    pub const ACTIVATED: &str = "ACTIVATED";
    pub const DELETED: &str = "DELETED";
    pub const ARCHIVED: &str = "ARCHIVED";
    pub const DISABLED: &str = "DISABLED";
}

pub mod entity_rejection_error_type {
    pub const INVALID_ENTITY: &str = "InvalidEntity";
    pub const INVALID_TYPE_VALUE: &str = "InvalidTypeValue";
    pub const INVALID_KEY_ATTRIBUTES: &str = "InvalidKeyAttributes";
    pub const INVALID_ATTRIBUTES: &str = "InvalidAttributes";
    pub const ENTITY_SIZE_TOO_LARGE: &str = "EntitySizeTooLarge";
    pub const UNSUPPORTED_LOG_GROUP_TYPE: &str = "UnsupportedLogGroupType";
    pub const MISSING_REQUIRED_FIELDS: &str = "MissingRequiredFields";
}

pub mod inherited_property {
    pub const ACCOUNT_DATA_PROTECTION: &str = "ACCOUNT_DATA_PROTECTION";
}

pub mod log_group_class {
    pub const STANDARD: &str = "STANDARD";
    pub const INFREQUENT_ACCESS: &str = "INFREQUENT_ACCESS";
    pub const DELIVERY: &str = "DELIVERY";
}

pub mod order_by {
    pub const LOG_STREAM_NAME: &str = "LogStreamName";
    pub const LAST_EVENT_TIME: &str = "LastEventTime";
}

/// Codes of the errors the model names.
pub mod error_code {
    pub const DATA_ALREADY_ACCEPTED_EXCEPTION: &str = "DataAlreadyAcceptedException";
    pub const INVALID_PARAMETER_EXCEPTION: &str = "InvalidParameterException";
    pub const INVALID_SEQUENCE_TOKEN_EXCEPTION: &str = "InvalidSequenceTokenException";
    pub const LIMIT_EXCEEDED_EXCEPTION: &str = "LimitExceededException";
    pub const OPERATION_ABORTED_EXCEPTION: &str = "OperationAbortedException";
    pub const RESOURCE_ALREADY_EXISTS_EXCEPTION: &str = "ResourceAlreadyExistsException";
    pub const RESOURCE_NOT_FOUND_EXCEPTION: &str = "ResourceNotFoundException";
    pub const SERVICE_UNAVAILABLE_EXCEPTION: &str = "ServiceUnavailableException";
    pub const TOO_MANY_TAGS_EXCEPTION: &str = "TooManyTagsException";
    pub const UNRECOGNIZED_CLIENT_EXCEPTION: &str = "UnrecognizedClientException";
    pub const VALIDATION_EXCEPTION: &str = "ValidationException";
}
