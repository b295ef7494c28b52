//! What a task definition may say: from a request to what is stored, or AWS's error. Pure.
//!
//! Everything given is kept and acted on, or refused by name.

mod attributes;
mod container;
mod dependencies;
mod fargate;
mod linux;
mod log_configuration;
mod ports;
mod secrets;
#[cfg(test)]
mod tests;

use crate::errors::{client, unsupported_definition as unsupported};
use crate::model::{ContainerDefinitionRow, RuntimePlatformRow, TaskDefinitionRow, TaskDefinitionStatus, VolumeRow};
use crate::names::is_name;
use crate::sizes;
use ::ports::Images;
use api_ecs::{RegisterTaskDefinitionRequest, Volume};
use kernel::{Error, RequestCtx};
use std::collections::BTreeSet;

const CONTAINERS_MAX: usize = 10;
const FARGATE: &str = "FARGATE";

/// A member that AWS acts on and we do not is refused when it is given with anything in it.
fn refuse<T>(given: Option<&T>, field: &str) -> Result<(), Error> {
    if given.is_some() { Err(unsupported(field)) } else { Ok(()) }
}

fn refuse_list<T>(given: Option<&Vec<T>>, field: &str) -> Result<(), Error> {
    if given.is_some_and(|given| !given.is_empty()) { Err(unsupported(field)) } else { Ok(()) }
}

fn refuse_true(given: Option<bool>, field: &str) -> Result<(), Error> {
    if given == Some(true) { Err(unsupported(field)) } else { Ok(()) }
}

fn unless_blank(text: Option<&String>) -> Option<String> {
    text.filter(|text| !text.is_empty()).cloned()
}

/// The row for a request, with revision 0: the transaction that stores it numbers it.
pub(crate) fn from_request(
    ctx: &RequestCtx,
    input: &RegisterTaskDefinitionRequest,
    images: &dyn Images,
) -> Result<TaskDefinitionRow, Error> {
    let family = input.family.clone().unwrap_or_default();
    if family.trim().is_empty() {
        return Err(client("Family cannot be blank."));
    }
    if !is_name(&family) {
        return Err(client(format!(
            "Family contains invalid characters or is too long: '{family}' must have up to 255 letters, digits, hyphens and underscores."
        )));
    }
    refuse_unsupported(input)?;
    let requires: BTreeSet<String> = input.requires_compatibilities.iter().flatten().cloned().collect();
    if let Some(other) = requires.iter().find(|name| !["EC2", FARGATE].contains(&name.as_str())) {
        return Err(unsupported(&format!("requiresCompatibilities '{other}'")));
    }
    let network_mode = unless_blank(input.network_mode.as_ref());
    let awsvpc = network_mode.as_deref() == Some("awsvpc");
    let volumes = volumes(input.volumes.as_deref().unwrap_or_default())?;
    let given = input.container_definitions.as_deref().unwrap_or_default();
    if given.is_empty() {
        return Err(client("Container list cannot be empty."));
    }
    if given.len() > CONTAINERS_MAX {
        return Err(client(format!(
            "A task definition has at most {CONTAINERS_MAX} containers; {} are given.",
            given.len()
        )));
    }
    let containers = given
        .iter()
        .map(|given| container::from_request(given, network_mode.as_deref()))
        .collect::<Result<Vec<_>, Error>>()?;
    let mut row = TaskDefinitionRow {
        account: ctx.account.clone(),
        region: ctx.region,
        family,
        revision: 0,
        status: TaskDefinitionStatus::Active,
        registered_at: ctx.now,
        deregistered_at: None,
        delete_requested_at: None,
        registered_by: ctx.principal.arn.clone(),
        containers,
        volumes,
        network_mode,
        requires_compatibilities: requires.into_iter().collect(),
        compatibilities: Vec::new(),
        cpu: unless_blank(input.cpu.as_ref()).map(|text| cpu_units(&text)).transpose()?,
        memory_mib: unless_blank(input.memory.as_ref()).map(|text| memory_mib(&text)).transpose()?,
        task_role_arn: unless_blank(input.task_role_arn.as_ref()),
        execution_role_arn: unless_blank(input.execution_role_arn.as_ref()),
        runtime_platform: input.runtime_platform.as_ref().map(|platform| RuntimePlatformRow {
            cpu_architecture: unless_blank(platform.cpu_architecture.as_ref()),
            operating_system_family: unless_blank(platform.operating_system_family.as_ref()),
        }),
        ephemeral_storage_gib: input.ephemeral_storage.as_ref().and_then(|storage| storage.size_in_gi_b).map(i64::from),
        requires_attributes: Vec::new(),
    };
    check_platform(&row)?;
    check_containers(&row.containers, &row.volumes)?;
    dependencies::check(&row.containers)?;
    ports::check(&row.containers, awsvpc)?;
    check_memory(&row)?;
    secrets::check(&row)?;
    let fargate = fargate::check(&row, images);
    if row.requires_compatibilities.iter().any(|name| name == FARGATE) {
        fargate.as_ref().map_err(|message| client(message.clone()))?;
    }
    row.compatibilities = compatibilities(&row, fargate.is_ok());
    row.requires_attributes = attributes::required(&row, images);
    Ok(row)
}

fn refuse_unsupported(input: &RegisterTaskDefinitionRequest) -> Result<(), Error> {
    let fargate = input.requires_compatibilities.iter().flatten().any(|name| name == FARGATE);
    if input.ipc_mode.is_some() && fargate {
        return Err(client("Tasks using the Fargate launch type do not support ipcMode."));
    }
    if input.pid_mode.as_deref() == Some("host") && fargate {
        return Err(client("Tasks using the Fargate launch type do not support pidMode 'host'."));
    }
    if input.placement_constraints.as_ref().is_some_and(|list| !list.is_empty()) && fargate {
        return Err(client("Tasks using the Fargate launch type do not support placementConstraints."));
    }
    refuse(input.ipc_mode.as_ref(), "ipcMode")?;
    refuse(input.pid_mode.as_ref(), "pidMode")?;
    refuse_list(input.placement_constraints.as_ref(), "placementConstraints")?;
    refuse(input.proxy_configuration.as_ref(), "proxyConfiguration")?;
    refuse_list(input.inference_accelerators.as_ref(), "inferenceAccelerators")?;
    refuse_true(input.enable_fault_injection, "enableFaultInjection")
}

fn volumes(given: &[Volume]) -> Result<Vec<VolumeRow>, Error> {
    let mut rows: Vec<VolumeRow> = Vec::new();
    for volume in given {
        let name = volume.name.clone().unwrap_or_default();
        if !is_name(&name) {
            return Err(client(format!(
                "The volume name '{name}' is invalid: it must have 1 to 255 letters, digits, hyphens and underscores."
            )));
        }
        if rows.iter().any(|row| row.name == name) {
            return Err(client(format!("The volume name '{name}' is used more than once.")));
        }
        let of = |field: &str| format!("{field} of the volume '{name}'");
        refuse(volume.docker_volume_configuration.as_ref(), &of("dockerVolumeConfiguration"))?;
        refuse(volume.efs_volume_configuration.as_ref(), &of("efsVolumeConfiguration"))?;
        refuse(
            volume.fsx_windows_file_server_volume_configuration.as_ref(),
            &of("fsxWindowsFileServerVolumeConfiguration"),
        )?;
        refuse(volume.s3files_volume_configuration.as_ref(), &of("s3filesVolumeConfiguration"))?;
        refuse_true(volume.configured_at_launch, &of("configuredAtLaunch"))?;
        let source = volume.host.as_ref().and_then(|host| unless_blank(host.source_path.as_ref()));
        refuse(source.as_ref(), &of("host.sourcePath"))?;
        rows.push(VolumeRow { name, host_given: volume.host.is_some() });
    }
    Ok(rows)
}

fn cpu_units(text: &str) -> Result<i64, Error> {
    sizes::parse_cpu_units(text).ok_or_else(|| {
        client(format!("Invalid 'cpu' setting for task: '{text}'. Give CPU units (256) or vCPUs (.25 vCPU)."))
    })
}

fn memory_mib(text: &str) -> Result<i64, Error> {
    sizes::parse_memory_mib(text)
        .ok_or_else(|| client(format!("Invalid 'memory' setting for task: '{text}'. Give MiB (512) or GB (0.5GB).")))
}

fn check_platform(row: &TaskDefinitionRow) -> Result<(), Error> {
    let Some(platform) = &row.runtime_platform else { return Ok(()) };
    if let Some(family) = platform.operating_system_family.as_deref().filter(|family| *family != "LINUX") {
        return Err(unsupported(&format!("runtimePlatform.operatingSystemFamily '{family}'")));
    }
    match platform.cpu_architecture.as_deref() {
        None | Some("X86_64" | "ARM64") => Ok(()),
        Some(other) => Err(client(format!("Invalid runtimePlatform.cpuArchitecture '{other}': use X86_64 or ARM64."))),
    }
}

/// What is between containers and volumes.
fn check_containers(containers: &[ContainerDefinitionRow], volumes: &[VolumeRow]) -> Result<(), Error> {
    let mut names = BTreeSet::new();
    for container in containers {
        let name = &container.name;
        if !names.insert(name) {
            return Err(client(format!("The container name '{name}' is used more than once: names must be unique.")));
        }
        let mut paths = BTreeSet::new();
        for mount in &container.mount_points {
            if !volumes.iter().any(|volume| volume.name == mount.source_volume) {
                return Err(client(format!("Unknown volume '{}'.", mount.source_volume)));
            }
            if !paths.insert(&mount.container_path) {
                return Err(client(format!(
                    "The container '{name}' mounts more than one volume at '{}'.",
                    mount.container_path
                )));
            }
        }
        for from in &container.volumes_from {
            let source = &from.source_container;
            if source == name || !containers.iter().any(|other| other.name == *source) {
                return Err(client(format!("Unknown container '{source}' in volumesFrom of the container '{name}'.")));
            }
        }
    }
    if !containers.iter().any(|container| container.essential) {
        return Err(client("There must be at least one essential container in a task definition."));
    }
    Ok(())
}

/// A container's memory within the task's.
fn check_memory(row: &TaskDefinitionRow) -> Result<(), Error> {
    let Some(task) = row.memory_mib else {
        let unlimited = |container: &&ContainerDefinitionRow| {
            container.memory_mib.is_none() && container.memory_reservation_mib.is_none()
        };
        return match row.containers.iter().find(unlimited) {
            // Fargate has its own message for it.
            Some(container) if !row.requires_compatibilities.iter().any(|name| name == FARGATE) => {
                Err(client(format!(
                    "Invalid setting for container '{}'. At least one of 'memory' or 'memoryReservation' must be specified.",
                    container.name
                )))
            }
            _ => Ok(()),
        };
    };
    for container in &row.containers {
        if container.memory_mib.is_some_and(|memory| memory > task) {
            return Err(client(format!(
                "Invalid setting for container '{}'. 'memory' must not be greater than the task's memory ({task} MiB).",
                container.name
            )));
        }
    }
    let reserved: i64 = row.containers.iter().filter_map(|c| c.memory_reservation_mib.or(c.memory_mib)).sum();
    if reserved > task {
        return Err(client(format!(
            "The memory of all containers together ({reserved} MiB) is greater than the task's memory ({task} MiB)."
        )));
    }
    Ok(())
}

/// What the definition can run on, as AWS answers it.
fn compatibilities(row: &TaskDefinitionRow, fargate: bool) -> Vec<String> {
    let mut on = Vec::new();
    // Machines of the customer's own have no task network interfaces.
    if row.network_mode.as_deref() != Some("awsvpc") && row.ephemeral_storage_gib.is_none() {
        on.push("EXTERNAL".to_owned());
    }
    on.push("EC2".to_owned());
    if fargate {
        on.push(FARGATE.to_owned());
    }
    on
}
