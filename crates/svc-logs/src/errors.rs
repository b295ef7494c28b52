//! CloudWatch Logs' errors in AWS's words.

use crate::events::EventError;
use crate::filter::PatternError;
use aws_wire::ApiError;
use kernel::Error;

pub fn invalid(message: impl Into<String>) -> Error {
    Error::api("InvalidParameterException", message)
}

pub fn no_such_group() -> Error {
    Error::api("ResourceNotFoundException", "The specified log group does not exist.")
}

pub fn no_such_stream() -> Error {
    Error::api("ResourceNotFoundException", "The specified log stream does not exist.")
}

pub fn already_exists(what: &str) -> Error {
    Error::api("ResourceAlreadyExistsException", format!("The specified {what} already exists"))
}

/// A parameter that this release cannot act on.
pub fn not_supported(parameter: &str) -> Error {
    invalid(format!("{parameter} is not supported by this installation yet and would have no effect: leave it out"))
}

pub fn bad_pattern(error: &PatternError) -> Error {
    invalid(error.to_string())
}

pub fn bad_token() -> Error {
    invalid("The specified nextToken is invalid.")
}

/// What the disk says is for the operator's log too; the client learns that nothing was taken or answered.
pub fn events_failed(error: EventError) -> Error {
    tracing::error!(%error, "the log store failed");
    ApiError::server("ServiceUnavailableException", format!("The request was not carried out: {error}"))
        .status(503)
        .into()
}
