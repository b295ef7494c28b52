//! Secrets Manager's errors in AWS's words.

use kernel::Error;
use kernel::tags::TagError;
use sealed::OpenError;

pub fn invalid_parameter(message: impl Into<String>) -> Error {
    Error::api("InvalidParameterException", message)
}

pub fn invalid_request(message: impl Into<String>) -> Error {
    Error::api("InvalidRequestException", message)
}

/// A field that this release cannot act on.
pub fn not_supported(field: &str, why: &str) -> Error {
    invalid_parameter(format!("{field} is not supported by this installation: {why}. Leave it out."))
}

pub fn no_such_secret() -> Error {
    Error::api("ResourceNotFoundException", "Secrets Manager can't find the specified secret.")
}

pub fn no_such_version(version_id: &str) -> Error {
    let message = format!("Secrets Manager can't find the specified secret value for VersionId: {version_id}");
    Error::api("ResourceNotFoundException", message)
}

pub fn no_such_stage(stage: &str) -> Error {
    let message = format!("Secrets Manager can't find the specified secret value for staging label: {stage}");
    Error::api("ResourceNotFoundException", message)
}

pub fn marked_for_deletion() -> Error {
    invalid_request("You can't perform this operation on the secret because it was marked for deletion.")
}

pub fn limit_exceeded(message: impl Into<String>) -> Error {
    Error::api("LimitExceededException", message)
}

pub fn malformed_policy(message: impl Into<String>) -> Error {
    Error::api("MalformedPolicyDocumentException", message)
}

pub fn bad_token() -> Error {
    Error::api("InvalidNextTokenException", "The NextToken value is invalid: give the one of the last answer.")
}

pub fn bad_tags(error: &TagError) -> Error {
    invalid_parameter(error.to_string())
}

pub fn cannot_open(error: OpenError) -> Error {
    tracing::error!(%error, "a secret does not open");
    Error::api("DecryptionFailure", format!("Secrets Manager can't decrypt the protected secret text: {error}"))
}
