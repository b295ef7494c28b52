//! Elastic Load Balancing's error codes, in AWS's words.

use kernel::Error;
use kernel::tags::TagError;
use ports::NetworkError;

pub fn validation(message: impl Into<String>) -> Error {
    Error::api("ValidationError", message)
}

/// A value AWS allows and this release does not act on.
pub fn unsupported(what: impl std::fmt::Display) -> Error {
    Error::api("InvalidConfigurationRequest", format!("{what} not supported by Longshore yet"))
}

pub fn load_balancer_not_found() -> Error {
    Error::api("LoadBalancerNotFound", "One or more load balancers not found")
}

pub fn target_group_not_found() -> Error {
    Error::api("TargetGroupNotFound", "One or more target groups not found")
}

pub fn listener_not_found() -> Error {
    Error::api("ListenerNotFound", "One or more listeners not found")
}

pub fn rule_not_found() -> Error {
    Error::api("RuleNotFound", "One or more rules not found")
}

pub fn bad_marker() -> Error {
    validation(
        "The marker is not one that this operation gave out: use NextMarker of the page before, with the same filters",
    )
}

pub fn tag_error(error: TagError) -> Error {
    match error {
        TagError::TooMany => Error::api("TooManyTags", error.to_string()),
        TagError::Duplicate(_) => Error::api("DuplicateTagKeys", error.to_string()),
        _ => validation(error.to_string()),
    }
}

pub fn network_error(error: NetworkError) -> Error {
    let message = error.to_string();
    match error {
        NetworkError::SubnetNotFound(_) => Error::api("SubnetNotFound", message),
        NetworkError::SecurityGroupNotFound(_) => Error::api("InvalidSecurityGroup", message),
        NetworkError::DifferentVpc { .. } => Error::api("InvalidConfigurationRequest", message),
        NetworkError::InsufficientFreeAddresses(_) => Error::api("InvalidSubnet", message),
        NetworkError::InsufficientPublicAddresses(_) => Error::api("InvalidConfigurationRequest", message),
        NetworkError::Other(error) => error,
    }
}
