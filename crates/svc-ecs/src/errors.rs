//! ECS's errors, in AWS's words.

use kernel::Error;

pub(crate) fn client(message: impl Into<String>) -> Error {
    Error::api("ClientException", message)
}

pub(crate) fn invalid(message: impl Into<String>) -> Error {
    Error::api("InvalidParameterException", message)
}

pub(crate) fn cluster_not_found() -> Error {
    Error::api("ClusterNotFoundException", "Cluster not found.")
}

pub(crate) fn service_not_found() -> Error {
    Error::api("ServiceNotFoundException", "Service not found.")
}

pub(crate) fn service_not_active() -> Error {
    Error::api("ServiceNotActiveException", "Service was not ACTIVE.")
}

pub(crate) fn task_definition_not_found() -> Error {
    client("Unable to describe task definition.")
}

/// For parameters that AWS acts on and we do not yet: never dropped, never taken for done. `field` is the parameter's name
/// as the caller wrote it.
pub(crate) fn unsupported_parameter(field: &str) -> Error {
    invalid(format!("{field} is not supported by Longshore yet: leave it out."))
}

/// [`unsupported_parameter`] for RegisterTaskDefinition, whose errors are all of ClientException.
pub(crate) fn unsupported_definition(field: &str) -> Error {
    client(format!("{field} is not supported by Longshore yet: leave it out of the task definition."))
}
