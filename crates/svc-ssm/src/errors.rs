//! Parameter Store's errors in AWS's words.

use crate::plan::filters::FilterError;
use crate::plan::policies::PolicyError;
use crate::plan::tier::TierError;
use kernel::Error;
use kernel::tags::TagError;
use sealed::OpenError;

pub fn invalid(message: impl Into<String>) -> Error {
    Error::api("ValidationException", message)
}

pub fn no_such_parameter(name: &str) -> Error {
    Error::api("ParameterNotFound", format!("Parameter {name} not found."))
}

pub fn no_such_version(name: &str, version: i64) -> Error {
    let message =
        format!("Systems Manager could not find version {version} of {name}. Verify the version and try again.");
    Error::api("ParameterVersionNotFound", message)
}

pub fn no_such_label(name: &str, label: &str) -> Error {
    let message = format!("Systems Manager could not find label {label} of {name}. Verify the label and try again.");
    Error::api("ParameterVersionNotFound", message)
}

pub fn bad_token() -> Error {
    Error::api("InvalidNextToken", "The specified token isn't valid: give the NextToken of the last answer.")
}

pub fn bad_tags(error: &TagError) -> Error {
    match error {
        TagError::TooMany => Error::api("TooManyTagsError", error.to_string()),
        other => invalid(other.to_string()),
    }
}

pub fn bad_filter(error: FilterError) -> Error {
    let code = match error {
        FilterError::Key(_) => "InvalidFilterKey",
        FilterError::Option(_) => "InvalidFilterOption",
        FilterError::Value(_) => "InvalidFilterValue",
        FilterError::Other(_) => "ValidationException",
    };
    Error::api(code, error.to_string())
}

pub fn bad_policies(error: PolicyError) -> Error {
    let code = match error {
        PolicyError::TooMany(_) => "PoliciesLimitExceededException",
        PolicyError::Type(_) => "InvalidPolicyTypeException",
        PolicyError::Attribute(_) => "InvalidPolicyAttributeException",
        PolicyError::Incompatible => "IncompatiblePolicyException",
        PolicyError::Syntax(_) => "ValidationException",
    };
    Error::api(code, error.to_string())
}

pub fn bad_tier(error: &TierError) -> Error {
    invalid(error.to_string())
}

pub fn cannot_open(error: OpenError) -> Error {
    tracing::error!(%error, "a parameter does not open");
    aws_wire::ApiError::server("InternalServerError", format!("The parameter cannot be decrypted: {error}")).into()
}
