//! Where a container's output goes.

use super::secrets;
use crate::errors::{client, unsupported_definition as unsupported};
use crate::model::{LogConfigurationRow, SecretRow};
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
    let options = given.options.clone().unwrap_or_default();
    let secret_options: Vec<SecretRow> =
        given.secret_options.iter().flatten().map(secrets::from_request).collect::<Result<_, Error>>()?;
    let is_secret = |name: &str| secret_options.iter().any(|secret| secret.name == name);
    if let Some(name) = options.keys().find(|name| is_secret(name)) {
        return Err(client(format!(
            "The log option '{name}' of the container '{container}' is given both as an option and as a secret option."
        )));
    }
    if driver == "awslogs" {
        let missing: Vec<&str> = AWSLOGS_REQUIRED
            .into_iter()
            .filter(|name| options.get(*name).is_none_or(String::is_empty) && !is_secret(name))
            .collect();
        if !missing.is_empty() {
            return Err(client(format!("Log driver awslogs requires options: {}", missing.join(", "))));
        }
        // The others decide what the control plane sends, which does not read secrets.
        if let Some(secret) = secret_options.iter().find(|secret| !AWSLOGS_REQUIRED.contains(&secret.name.as_str())) {
            return Err(unsupported(&format!(
                "The secret option '{}' of the driver awslogs of the container '{container}'",
                secret.name
            )));
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
    } else if let Some(name) = options.keys().chain(secret_options.iter().map(|secret| &secret.name)).next() {
        return Err(unsupported(&format!(
            "The log option '{name}' of the driver {driver} of the container '{container}'"
        )));
    }
    Ok(LogConfigurationRow { driver, options, secret_options })
}
