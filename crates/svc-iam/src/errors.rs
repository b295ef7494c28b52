//! IAM's and STS's errors in AWS's words.

use crate::plan::document::DocumentError;
use aws_wire::ApiError;
use kernel::Error;
use kernel::tags::TagError;

pub fn no_such_entity(message: impl Into<String>) -> Error {
    ApiError::new("NoSuchEntity", message).status(404).into()
}

pub fn no_such_user(name: &str) -> Error {
    no_such_entity(format!("The user with name {name} cannot be found."))
}

pub fn no_such_role(name: &str) -> Error {
    no_such_entity(format!("The role with name {name} cannot be found."))
}

pub fn no_such_policy(arn: &str) -> Error {
    no_such_entity(format!("Policy {arn} was not found."))
}

pub fn already_exists(what: &str, name: &str) -> Error {
    ApiError::new("EntityAlreadyExists", format!("{what} with name {name} already exists.")).status(409).into()
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

pub fn malformed(error: DocumentError) -> Error {
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

/// A parameter that this release cannot act on.
pub fn not_supported(parameter: &str) -> Error {
    invalid_input(format!(
        "{parameter} is not supported by this installation yet and would have no effect: leave it out"
    ))
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
