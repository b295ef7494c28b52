//! Task definitions.

use super::{integer, unless_empty};
use crate::model::{ContainerDefinitionRow, LinuxParametersRow, SecretRow, TaskDefinitionRow, TaskDefinitionStatus};
use api_ecs::{
    Attribute, ContainerDefinition, ContainerDependency, EphemeralStorage, HealthCheck, HostVolumeProperties,
    KernelCapabilities, KeyValuePair, LinuxParameters, LogConfiguration, MountPoint, PortMapping, RuntimePlatform,
    Secret, SystemControl, TaskDefinition, Tmpfs, Ulimit, Volume, VolumeFrom,
};

pub(crate) fn status(status: TaskDefinitionStatus) -> &'static str {
    match status {
        TaskDefinitionStatus::Active => "ACTIVE",
        TaskDefinitionStatus::Inactive => "INACTIVE",
        TaskDefinitionStatus::DeleteInProgress => "DELETE_IN_PROGRESS",
    }
}

pub(crate) fn task_definition(row: &TaskDefinitionRow) -> TaskDefinition {
    TaskDefinition {
        task_definition_arn: Some(row.arn()),
        container_definitions: Some(row.containers.iter().map(container_definition).collect()),
        family: Some(row.family.clone()),
        task_role_arn: row.task_role_arn.clone(),
        execution_role_arn: row.execution_role_arn.clone(),
        network_mode: row.network_mode.clone(),
        revision: Some(integer(row.revision.into())),
        volumes: Some(
            row.volumes
                .iter()
                .map(|volume| Volume {
                    name: Some(volume.name.clone()),
                    host: volume.host_given.then(HostVolumeProperties::default),
                    ..Volume::default()
                })
                .collect(),
        ),
        status: Some(status(row.status).into()),
        requires_attributes: unless_empty(
            row.requires_attributes
                .iter()
                .map(|name| Attribute { name: Some(name.clone()), ..Attribute::default() })
                .collect(),
        ),
        placement_constraints: Some(Vec::new()),
        compatibilities: Some(row.compatibilities.clone()),
        runtime_platform: row.runtime_platform.as_ref().map(|platform| RuntimePlatform {
            cpu_architecture: platform.cpu_architecture.clone(),
            operating_system_family: platform.operating_system_family.clone(),
        }),
        requires_compatibilities: unless_empty(row.requires_compatibilities.clone()),
        cpu: row.cpu.map(|cpu| cpu.to_string()),
        memory: row.memory_mib.map(|memory| memory.to_string()),
        registered_at: Some(row.registered_at),
        deregistered_at: row.deregistered_at,
        delete_requested_at: row.delete_requested_at,
        registered_by: Some(row.registered_by.clone()),
        ephemeral_storage: row.ephemeral_storage_gib.map(|gib| EphemeralStorage { size_in_gi_b: Some(integer(gib)) }),
        ..TaskDefinition::default()
    }
}

fn container_definition(row: &ContainerDefinitionRow) -> ContainerDefinition {
    ContainerDefinition {
        name: Some(row.name.clone()),
        image: Some(row.image.clone()),
        cpu: Some(integer(row.cpu)),
        memory: row.memory_mib.map(integer),
        memory_reservation: row.memory_reservation_mib.map(integer),
        port_mappings: Some(
            row.port_mappings
                .iter()
                .map(|port| PortMapping {
                    container_port: Some(port.container_port.into()),
                    host_port: Some(port.host_port.into()),
                    protocol: Some(port.protocol.clone()),
                    name: port.name.clone(),
                    app_protocol: port.app_protocol.clone(),
                    ..PortMapping::default()
                })
                .collect(),
        ),
        essential: Some(row.essential),
        entry_point: row.entry_point.clone(),
        command: row.command.clone(),
        environment: Some(
            row.environment
                .iter()
                .map(|pair| KeyValuePair { name: Some(pair.name.clone()), value: Some(pair.value.clone()) })
                .collect(),
        ),
        secrets: unless_empty(secrets(&row.secrets)),
        mount_points: Some(
            row.mount_points
                .iter()
                .map(|mount| MountPoint {
                    source_volume: Some(mount.source_volume.clone()),
                    container_path: Some(mount.container_path.clone()),
                    read_only: Some(mount.read_only),
                })
                .collect(),
        ),
        volumes_from: Some(
            row.volumes_from
                .iter()
                .map(|from| VolumeFrom {
                    source_container: Some(from.source_container.clone()),
                    read_only: Some(from.read_only),
                })
                .collect(),
        ),
        linux_parameters: row.linux_parameters.as_ref().map(linux_parameters),
        depends_on: unless_empty(
            row.depends_on
                .iter()
                .map(|on| ContainerDependency {
                    container_name: Some(on.container_name.clone()),
                    condition: Some(on.condition.clone()),
                })
                .collect(),
        ),
        start_timeout: row.start_timeout_s.map(integer),
        stop_timeout: row.stop_timeout_s.map(integer),
        user: row.user.clone(),
        working_directory: row.working_directory.clone(),
        privileged: row.privileged,
        readonly_root_filesystem: row.readonly_root_filesystem,
        interactive: row.interactive,
        pseudo_terminal: row.pseudo_terminal,
        docker_labels: (!row.docker_labels.is_empty()).then(|| row.docker_labels.clone()),
        ulimits: unless_empty(
            row.ulimits
                .iter()
                .map(|limit| Ulimit {
                    name: Some(limit.name.clone()),
                    soft_limit: Some(integer(limit.soft_limit)),
                    hard_limit: Some(integer(limit.hard_limit)),
                })
                .collect(),
        ),
        log_configuration: row.log_configuration.as_ref().map(|log| LogConfiguration {
            log_driver: Some(log.driver.clone()),
            options: Some(log.options.clone()),
            secret_options: Some(secrets(&log.secret_options)),
        }),
        health_check: row.health_check.as_ref().map(|check| HealthCheck {
            command: Some(check.command.clone()),
            interval: Some(integer(check.interval_s)),
            timeout: Some(integer(check.timeout_s)),
            retries: Some(integer(check.retries)),
            start_period: check.start_period_s.map(integer),
        }),
        system_controls: Some(
            row.system_controls
                .iter()
                .map(|(namespace, value)| SystemControl {
                    namespace: Some(namespace.clone()),
                    value: Some(value.clone()),
                })
                .collect(),
        ),
        version_consistency: row.version_consistency.clone(),
        ..ContainerDefinition::default()
    }
}

fn secrets(rows: &[SecretRow]) -> Vec<Secret> {
    rows.iter().map(|row| Secret { name: Some(row.name.clone()), value_from: Some(row.value_from.clone()) }).collect()
}

fn linux_parameters(row: &LinuxParametersRow) -> LinuxParameters {
    LinuxParameters {
        capabilities: row.has_capabilities.then(|| KernelCapabilities {
            add: Some(row.capabilities_add.clone()),
            drop: Some(row.capabilities_drop.clone()),
        }),
        init_process_enabled: row.init_process_enabled,
        shared_memory_size: row.shared_memory_size_mib.map(integer),
        tmpfs: unless_empty(
            row.tmpfs
                .iter()
                .map(|tmpfs| Tmpfs {
                    container_path: Some(tmpfs.container_path.clone()),
                    size: Some(integer(tmpfs.size_mib)),
                    mount_options: unless_empty(tmpfs.mount_options.clone()),
                })
                .collect(),
        ),
        ..LinuxParameters::default()
    }
}
