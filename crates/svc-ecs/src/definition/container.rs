//! One container's definition.

use super::{linux, log_configuration, ports, refuse, refuse_list, refuse_true, secrets, unless_blank};
use crate::errors::client;
use crate::model::{ContainerDefinitionRow, DependencyRow, HealthCheckRow, KeyValueRow, MountPointRow, VolumeFromRow};
use crate::names::is_name;
use api_ecs::{ContainerDefinition, HealthCheck};
use kernel::Error;
use std::ops::RangeInclusive;

const IMAGE_CHARACTERS_MAX: usize = 255;
/// What Docker reserves for a container at least.
const MEMORY_MIB_MIN: i64 = 6;

const INTERVAL_S: RangeInclusive<i64> = 5..=300;
const INTERVAL_S_DEFAULT: i64 = 30;
const TIMEOUT_S: RangeInclusive<i64> = 2..=60;
const TIMEOUT_S_DEFAULT: i64 = 5;
const RETRIES: RangeInclusive<i64> = 1..=10;
const RETRIES_DEFAULT: i64 = 3;
const START_PERIOD_S: RangeInclusive<i64> = 0..=300;

pub(super) fn from_request(
    given: &ContainerDefinition,
    network_mode: Option<&str>,
) -> Result<ContainerDefinitionRow, Error> {
    let name = given.name.clone().unwrap_or_default();
    if name.is_empty() {
        return Err(client("Container.name should not be null or empty."));
    }
    if !is_name(&name) {
        return Err(client(format!(
            "The container name '{name}' is invalid: it has up to 255 letters, digits, hyphens and underscores."
        )));
    }
    refuse_unsupported(given, &name)?;
    let image = image(given.image.as_deref().unwrap_or_default(), &name)?;
    let (memory_mib, memory_reservation_mib) = memory(given, &name)?;
    let environment = environment(given, &name)?;
    let secrets = secrets::of_container(given.secrets.as_deref().unwrap_or_default(), &environment)?;
    let cpu = i64::from(given.cpu.unwrap_or(0));
    if cpu < 0 {
        return Err(client(format!("Invalid 'cpu' setting for container '{name}': {cpu} is less than 0.")));
    }
    let seconds = |given: Option<i32>, what: &str| match given.map(i64::from) {
        Some(seconds) if seconds < 0 => {
            Err(client(format!("Invalid '{what}' setting for container '{name}': {seconds} is less than 0.")))
        }
        seconds => Ok(seconds),
    };
    Ok(ContainerDefinitionRow {
        image,
        essential: given.essential.unwrap_or(true),
        cpu,
        memory_mib,
        memory_reservation_mib,
        entry_point: given.entry_point.clone().filter(|words| !words.is_empty()),
        command: given.command.clone().filter(|words| !words.is_empty()),
        environment,
        secrets,
        working_directory: unless_blank(given.working_directory.as_ref()),
        user: unless_blank(given.user.as_ref()),
        port_mappings: given
            .port_mappings
            .iter()
            .flatten()
            .map(|mapping| ports::from_request(mapping, &name, network_mode))
            .collect::<Result<_, Error>>()?,
        mount_points: mount_points(given, &name)?,
        volumes_from: given
            .volumes_from
            .iter()
            .flatten()
            .map(|from| VolumeFromRow {
                source_container: from.source_container.clone().unwrap_or_default(),
                read_only: from.read_only.unwrap_or(false),
            })
            .collect(),
        depends_on: given
            .depends_on
            .iter()
            .flatten()
            .map(|on| DependencyRow {
                container_name: on.container_name.clone().unwrap_or_default(),
                condition: on.condition.clone().unwrap_or_default(),
            })
            .collect(),
        health_check: given.health_check.as_ref().map(|check| health_check(check, &name)).transpose()?,
        log_configuration: given
            .log_configuration
            .as_ref()
            .map(|log| log_configuration::from_request(log, &name))
            .transpose()?,
        linux_parameters: given
            .linux_parameters
            .as_ref()
            .map(|parameters| linux::parameters(parameters, &name))
            .transpose()?,
        ulimits: linux::ulimits(given.ulimits.as_deref().unwrap_or_default(), &name)?,
        docker_labels: given.docker_labels.clone().unwrap_or_default(),
        system_controls: linux::system_controls(given.system_controls.as_deref().unwrap_or_default(), &name)?,
        readonly_root_filesystem: given.readonly_root_filesystem,
        start_timeout_s: seconds(given.start_timeout, "startTimeout")?,
        stop_timeout_s: seconds(given.stop_timeout, "stopTimeout")?,
        interactive: given.interactive,
        pseudo_terminal: given.pseudo_terminal,
        privileged: given.privileged,
        version_consistency: given.version_consistency.clone(),
        name,
    })
}

fn refuse_unsupported(given: &ContainerDefinition, name: &str) -> Result<(), Error> {
    let of = |field: &str| format!("{field} of the container '{name}'");
    refuse_list(given.environment_files.as_ref(), &of("environmentFiles"))?;
    refuse(given.firelens_configuration.as_ref(), &of("firelensConfiguration"))?;
    refuse(given.repository_credentials.as_ref(), &of("repositoryCredentials"))?;
    refuse_list(given.resource_requirements.as_ref(), &of("resourceRequirements"))?;
    refuse_list(given.links.as_ref(), &of("links"))?;
    refuse(unless_blank(given.hostname.as_ref()).as_ref(), &of("hostname"))?;
    refuse_list(given.dns_servers.as_ref(), &of("dnsServers"))?;
    refuse_list(given.dns_search_domains.as_ref(), &of("dnsSearchDomains"))?;
    refuse_list(given.extra_hosts.as_ref(), &of("extraHosts"))?;
    refuse_list(given.credential_specs.as_ref(), &of("credentialSpecs"))?;
    refuse_list(given.docker_security_options.as_ref(), &of("dockerSecurityOptions"))?;
    refuse_true(given.disable_networking, &of("disableNetworking"))?;
    // Containers have no terminal, and nobody holds their standard input open.
    refuse_true(given.interactive, &of("interactive"))?;
    refuse_true(given.pseudo_terminal, &of("pseudoTerminal"))?;
    let restart = given.restart_policy.as_ref();
    refuse(restart.filter(|policy| policy.enabled != Some(false)), &of("restartPolicy"))
}

fn image(given: &str, container: &str) -> Result<String, Error> {
    if given.is_empty() {
        return Err(client("Container.image should not be null or empty."));
    }
    let valid = given.len() <= IMAGE_CHARACTERS_MAX
        && given.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_:./@#+".contains(&b));
    if !valid {
        return Err(client(format!(
            "Container.image contains invalid characters or is too long: '{given}' of the container '{container}' must have up to {IMAGE_CHARACTERS_MAX} letters, digits, hyphens, underscores, colons, periods, slashes, number and at signs."
        )));
    }
    Ok(given.to_owned())
}

fn memory(given: &ContainerDefinition, container: &str) -> Result<(Option<i64>, Option<i64>), Error> {
    let (hard, soft) = (given.memory.map(i64::from), given.memory_reservation.map(i64::from));
    for (name, value) in [("memory", hard), ("memoryReservation", soft)] {
        if let Some(mib) = value.filter(|mib| *mib < MEMORY_MIB_MIN) {
            return Err(client(format!(
                "Invalid '{name}' setting for container '{container}': {mib} MiB is less than {MEMORY_MIB_MIN} MiB."
            )));
        }
    }
    if let (Some(hard), Some(soft)) = (hard, soft)
        && soft > hard
    {
        return Err(client(format!(
            "Invalid setting for container '{container}'. 'memory' ({hard}) must be greater than 'memoryReservation' ({soft})."
        )));
    }
    Ok((hard, soft))
}

fn environment(given: &ContainerDefinition, container: &str) -> Result<Vec<KeyValueRow>, Error> {
    let pairs = given.environment.iter().flatten().map(|pair| {
        let name = pair.name.clone().unwrap_or_default();
        if name.is_empty() || name.contains(['=', '\0']) {
            return Err(client(format!(
                "The container '{container}' has an environment variable with the invalid name '{name}'."
            )));
        }
        Ok(KeyValueRow { name, value: pair.value.clone().unwrap_or_default() })
    });
    pairs.collect()
}

fn mount_points(given: &ContainerDefinition, container: &str) -> Result<Vec<MountPointRow>, Error> {
    let mounts = given.mount_points.iter().flatten().map(|mount| {
        let container_path = mount.container_path.clone().unwrap_or_default();
        if !container_path.starts_with('/') {
            return Err(client(format!(
                "Invalid mount point of the container '{container}': containerPath '{container_path}' must be absolute."
            )));
        }
        Ok(MountPointRow {
            source_volume: mount.source_volume.clone().unwrap_or_default(),
            container_path,
            read_only: mount.read_only.unwrap_or(false),
        })
    });
    mounts.collect()
}

fn health_check(given: &HealthCheck, container: &str) -> Result<HealthCheckRow, Error> {
    let command = given.command.clone().unwrap_or_default();
    let valid = match command.first().map(String::as_str) {
        Some("CMD" | "CMD-SHELL") => command.len() > 1,
        Some("NONE") => command.len() == 1,
        _ => false,
    };
    if !valid {
        return Err(client(format!(
            "Invalid health check command of the container '{container}': it must start with CMD or CMD-SHELL, followed by a command."
        )));
    }
    let within = |value: Option<i32>, default: i64, range: RangeInclusive<i64>, what: &str| {
        let value = value.map_or(default, i64::from);
        if range.contains(&value) {
            return Ok(value);
        }
        Err(client(format!(
            "Invalid health check {what} of the container '{container}': {value} is not from {} to {}.",
            range.start(),
            range.end()
        )))
    };
    Ok(HealthCheckRow {
        command,
        interval_s: within(given.interval, INTERVAL_S_DEFAULT, INTERVAL_S, "interval")?,
        timeout_s: within(given.timeout, TIMEOUT_S_DEFAULT, TIMEOUT_S, "timeout")?,
        retries: within(given.retries, RETRIES_DEFAULT, RETRIES, "retries")?,
        start_period_s: match given.start_period {
            None => None,
            given => Some(within(given, 0, START_PERIOD_S, "startPeriod")?),
        },
    })
}
