//! IAM's and STS's errors in AWS's words.

use crate::model::EntityKind;
use aws_wire::ApiError;
use kernel::Error;
use kernel::tags::TagError;

pub fn no_such_entity(message: impl Into<String>) -> Error {
    ApiError::new("NoSuchEntity", message).status(404).into()
}

pub fn no_such(kind: EntityKind, name: &str) -> Error {
    let kind = match kind {
        EntityKind::User => "user",
        EntityKind::Role => "role",
        EntityKind::Group => "group",
    };
    no_such_entity(format!("The {kind} with name {name} cannot be found."))
}

pub fn protected_role(name: &str) -> Error {
    ApiError::new(
        "UnmodifiableEntity",
        format!("Cannot perform the operation on the protected role '{name}' - this role is only modifiable by AWS"),
    )
    .status(400)
    .into()
}

pub fn no_such_policy(arn: &str) -> Error {
    no_such_entity(format!("Policy {arn} was not found."))
}

pub fn already_exists(what: &str, name: &str) -> Error {
    taken(format!("{what} with name {name} already exists."))
}

/// `EntityAlreadyExists` in other words.
pub fn taken(message: impl Into<String>) -> Error {
    ApiError::new("EntityAlreadyExists", message).status(409).into()
}

pub fn delete_conflict(message: &str) -> Error {
    ApiError::new("DeleteConflict", message).status(409).into()
}

pub fn limit_exceeded(message: impl Into<String>) -> Error {
    ApiError::new("LimitExceeded", message).status(409).into()
}

/// `Cannot exceed quota for UsersPerAccount: 5000`.
pub fn quota(name: &str, limit: usize) -> Error {
    limit_exceeded(format!("Cannot exceed quota for {name}: {limit}"))
}

pub fn malformed(error: impl std::fmt::Display) -> Error {
    ApiError::new("MalformedPolicyDocument", error.to_string()).status(400).into()
}

pub fn invalid_input(message: impl Into<String>) -> Error {
    ApiError::new("InvalidInput", message).status(400).into()
}

pub fn validation(message: impl Into<String>) -> Error {
    ApiError::new("ValidationError", message).status(400).into()
}

pub fn access_denied(message: impl Into<String>) -> Error {
    ApiError::new("AccessDenied", message).status(403).into()
}

/// An error with a code of its own and status 400.
pub fn refused(code: &'static str, message: impl Into<String>) -> Error {
    ApiError::new(code, message).status(400).into()
}

pub fn tag_error(error: TagError, quota_name: &str) -> Error {
    match error {
        TagError::TooMany => quota(quota_name, kernel::tags::TAGS_MAX),
        TagError::Duplicate(key) => {
            invalid_input(format!("Duplicate tag keys found: '{key}'. Please note that Tag keys are case insensitive."))
        }
        other => invalid_input(other.to_string()),
    }
}
