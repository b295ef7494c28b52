//! Where a container's output goes.

use crate::errors::{client, unsupported_definition as unsupported};
use crate::model::LogConfigurationRow;
use api_ecs::LogConfiguration;
use base::Region;
use kernel::Error;

const DRIVERS: [&str; 3] = ["awslogs", "json-file", "none"];
/// Options of awslogs that are acted on; the rest of AWS's are refused by name.
const AWSLOGS_OPTIONS: [&str; 5] =
    ["awslogs-group", "awslogs-region", "awslogs-stream-prefix", "awslogs-create-group", "mode"];
const AWSLOGS_REQUIRED: [&str; 2] = ["awslogs-group", "awslogs-region"];

pub(super) fn from_request(given: &LogConfiguration, container: &str) -> Result<LogConfigurationRow, Error> {
    let driver = given.log_driver.clone().unwrap_or_default();
    if !DRIVERS.contains(&driver.as_str()) {
        return Err(unsupported(&format!("logConfiguration.logDriver '{driver}' of the container '{container}'")));
    }
    if given.secret_options.as_ref().is_some_and(|options| !options.is_empty()) {
        return Err(unsupported(&format!("logConfiguration.secretOptions of the container '{container}'")));
    }
    let options = given.options.clone().unwrap_or_default();
    if driver == "awslogs" {
        let missing: Vec<&str> =
            AWSLOGS_REQUIRED.into_iter().filter(|name| options.get(*name).is_none_or(String::is_empty)).collect();
        if !missing.is_empty() {
            return Err(client(format!("Log driver awslogs requires options: {}", missing.join(", "))));
        }
        for (name, value) in &options {
            if !AWSLOGS_OPTIONS.contains(&name.as_str()) {
                return Err(unsupported(&format!("The log option '{name}' of the container '{container}'")));
            }
            let valid = match name.as_str() {
                "awslogs-region" => value.parse::<Region>().is_ok(),
                "awslogs-create-group" => matches!(value.as_str(), "true" | "false"),
                // Lines are spooled on the node's disk and never dropped: blocking is what there is.
                "mode" if value == "non-blocking" => {
                    return Err(unsupported(&format!(
                        "The log option mode=non-blocking of the container '{container}'"
                    )));
                }
                "mode" => value == "blocking",
                _ => !value.is_empty(),
            };
            if !valid {
                return Err(client(format!(
                    "Invalid value '{value}' of the log option '{name}' of the container '{container}'."
                )));
            }
        }
    } else if let Some(name) = options.keys().next() {
        return Err(unsupported(&format!(
            "The log option '{name}' of the driver {driver} of the container '{container}'"
        )));
    }
    Ok(LogConfigurationRow { driver, options })
}
