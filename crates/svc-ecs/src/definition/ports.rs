//! Port mappings.

use crate::errors::{client, unsupported_definition as unsupported};
use crate::model::{ContainerDefinitionRow, PortMappingRow};
use api_ecs::PortMapping;
use kernel::Error;
use std::collections::BTreeSet;

const NAME_CHARACTERS_MAX: usize = 64;

fn port(given: i32, what: &str, container: &str, least: i32) -> Result<u16, Error> {
    u16::try_from(given).ok().filter(|_| given >= least).ok_or_else(|| {
        client(format!("Invalid '{what}' setting for container '{container}': {given} is not from {least} to 65535."))
    })
}

pub(super) fn from_request(
    given: &PortMapping,
    container: &str,
    network_mode: Option<&str>,
) -> Result<PortMappingRow, Error> {
    if given.container_port_range.is_some() {
        return Err(unsupported(&format!("containerPortRange of the container '{container}'")));
    }
    let Some(container_port) = given.container_port else {
        return Err(client(format!("A port mapping of the container '{container}' has no containerPort.")));
    };
    let container_port = port(container_port, "containerPort", container, 1)?;
    // With an interface or the host's network of its own, a container has the very port; else the machine chooses.
    let same = matches!(network_mode, Some("awsvpc" | "host"));
    let host_port = match given.host_port {
        None if same => container_port,
        None => 0,
        Some(0) if same => container_port,
        Some(given) => port(given, "hostPort", container, 0)?,
    };
    if same && host_port != container_port {
        return Err(client(format!(
            "When networkMode={}, the host ports and container ports in port mappings must match.",
            network_mode.unwrap_or_default()
        )));
    }
    if let Some(name) = &given.name {
        let valid = !name.is_empty()
            && name.len() <= NAME_CHARACTERS_MAX
            && !name.starts_with('-')
            && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_');
        if !valid {
            return Err(client(format!(
                "The port name '{name}' of the container '{container}' is invalid: it has up to {NAME_CHARACTERS_MAX} lower-case letters, digits, hyphens and underscores, and does not begin with a hyphen."
            )));
        }
    }
    Ok(PortMappingRow {
        container_port,
        host_port,
        protocol: given.protocol.clone().unwrap_or_else(|| "tcp".into()),
        name: given.name.clone(),
        app_protocol: given.app_protocol.clone(),
    })
}

/// No port is mapped twice where it is the same port, and no name given twice.
pub(super) fn check(containers: &[ContainerDefinitionRow], awsvpc: bool) -> Result<(), Error> {
    let mut of_task = BTreeSet::new();
    let mut names = BTreeSet::new();
    for container in containers {
        let mut of_container = BTreeSet::new();
        for mapping in &container.port_mappings {
            let key = (mapping.container_port, mapping.protocol.as_str());
            // In awsvpc mode all containers of a task have one interface.
            if !of_container.insert(key) || (awsvpc && !of_task.insert(key)) {
                return Err(client(format!(
                    "The port {} ({}) is mapped more than once; the second time by the container '{}'.",
                    key.0, key.1, container.name
                )));
            }
            if let Some(name) = &mapping.name
                && !names.insert(name)
            {
                return Err(client(format!("The port name '{name}' is used more than once.")));
            }
        }
    }
    Ok(())
}
