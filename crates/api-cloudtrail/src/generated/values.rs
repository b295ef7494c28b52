// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The values of strings that have a fixed set of them, one module a shape.

pub mod event_category {
    pub const INSIGHT: &str = "insight";
}

pub mod lookup_attribute_key {
    pub const EVENT_ID: &str = "EventId";
    pub const EVENT_NAME: &str = "EventName";
    pub const READ_ONLY: &str = "ReadOnly";
    pub const USERNAME: &str = "Username";
    pub const RESOURCE_TYPE: &str = "ResourceType";
    pub const RESOURCE_NAME: &str = "ResourceName";
    pub const EVENT_SOURCE: &str = "EventSource";
    pub const ACCESS_KEY_ID: &str = "AccessKeyId";
}

/// Codes of the errors the model names.
pub mod error_code {
    pub const INVALID_EVENT_CATEGORY_EXCEPTION: &str = "InvalidEventCategoryException";
    pub const INVALID_LOOKUP_ATTRIBUTES_EXCEPTION: &str = "InvalidLookupAttributesException";
    pub const INVALID_MAX_RESULTS_EXCEPTION: &str = "InvalidMaxResultsException";
    pub const INVALID_NEXT_TOKEN_EXCEPTION: &str = "InvalidNextTokenException";
    pub const INVALID_TIME_RANGE_EXCEPTION: &str = "InvalidTimeRangeException";
    pub const OPERATION_NOT_PERMITTED_EXCEPTION: &str = "OperationNotPermittedException";
    pub const UNSUPPORTED_OPERATION_EXCEPTION: &str = "UnsupportedOperationException";
}
