//! ECR's errors in AWS's words.

use aws_wire::ApiError;
use base::AccountId;
use kernel::Error;
use kernel::tags::TagError;

pub fn invalid(message: impl Into<String>) -> Error {
    Error::api("InvalidParameterException", message)
}

/// A value this release cannot act on.
pub fn not_supported(what: &str) -> Error {
    invalid(format!("{what} is not supported by this installation yet and would have no effect: leave it out"))
}

pub fn no_such_repository(name: &str, account: &AccountId) -> Error {
    Error::api(
        "RepositoryNotFoundException",
        format!("The repository with name '{name}' does not exist in the registry with id '{account}'"),
    )
}

pub fn other_registry(asked: &str, own: &AccountId) -> Error {
    ApiError::new(
        "AccessDeniedException",
        format!(
            "The registry with id '{asked}' belongs to another account and no resource-based policy allows its use from account {own}"
        ),
    )
    .into()
}

pub fn tag_error(error: TagError) -> Error {
    match error {
        TagError::TooMany => Error::api("TooManyTagsException", error.to_string()),
        _ => Error::api("InvalidTagParameterException", error.to_string()),
    }
}

pub fn bad_token() -> Error {
    invalid("Invalid parameter at 'nextToken' failed to satisfy constraint: 'must be a token of the same request'")
}

pub fn upload_not_found(upload_id: &str, name: &str, account: &AccountId) -> Error {
    Error::api(
        "UploadNotFoundException",
        format!(
            "The upload with id '{upload_id}' does not exist in the repository with name '{name}' in the registry with id '{account}'"
        ),
    )
}
