//! Tasks.

use super::{integer, tags, unless_empty};
use crate::model::{ContainerRow, HealthStatus, TaskOverrideRow, TaskRow, TaskStatus};
use crate::tables::TASK_DEFINITIONS;
use api_ecs::{
    Attachment, Attribute, Container, ContainerOverride, EphemeralStorage, KeyValuePair, NetworkInterface, Task,
    TaskEphemeralStorage, TaskOverride,
};
use kernel::Error;
use store::Reader;

/// What Fargate runs Linux tasks on.
pub(crate) const PLATFORM_FAMILY: &str = "Linux";

/// Tags are shown when asked for. Reads the task definition, for the architecture.
pub(crate) fn task(reader: &dyn Reader, row: &TaskRow, with_tags: bool) -> Result<Task, Error> {
    let definition = TASK_DEFINITIONS.get(reader, &(&row.account, row.region, &row.family, row.revision))?;
    let platform = definition.and_then(|definition| definition.runtime_platform);
    let architecture = match platform.as_ref().and_then(|platform| platform.cpu_architecture.as_deref()) {
        Some("ARM64") => "arm64",
        _ => "x86_64",
    };
    Ok(Task {
        attachments: Some(attachment(row).into_iter().collect()),
        attributes: Some(vec![Attribute {
            name: Some("ecs.cpu-architecture".into()),
            value: Some(architecture.into()),
            ..Attribute::default()
        }]),
        availability_zone: row.interface.as_ref().map(|interface| interface.availability_zone.clone()),
        capacity_provider_name: row.capacity_provider.clone(),
        cluster_arn: Some(format!("arn:aws:ecs:{}:{}:cluster/{}", row.region, row.account, row.cluster)),
        connectivity: row.connectivity_at.map(|_| "CONNECTED".into()),
        connectivity_at: row.connectivity_at,
        containers: Some(row.containers.iter().map(|held| container(row, held)).collect()),
        cpu: Some(row.cpu_units.to_string()),
        created_at: Some(row.created_at),
        desired_status: Some(row.desired_status.as_str().into()),
        enable_execute_command: Some(false),
        ephemeral_storage: Some(EphemeralStorage { size_in_gi_b: Some(integer(row.ephemeral_storage_gib)) }),
        execution_stopped_at: row.execution_stopped_at,
        fargate_ephemeral_storage: Some(TaskEphemeralStorage {
            size_in_gi_b: Some(integer(row.ephemeral_storage_gib)),
            kms_key_id: None,
        }),
        group: Some(row.group.clone()),
        health_status: Some(health(row).as_str().into()),
        last_status: Some(row.last_status.as_str().into()),
        // AWS shows both where a strategy chose the capacity.
        launch_type: Some(row.launch_type.clone()),
        memory: Some(row.memory_mib.to_string()),
        overrides: Some(overrides(row)),
        platform_family: Some(PLATFORM_FAMILY.into()),
        platform_version: Some(row.platform_version.clone()),
        pull_started_at: row.pull_started_at,
        pull_stopped_at: row.pull_stopped_at,
        started_at: row.started_at,
        started_by: row.started_by.clone(),
        stop_code: row.stop_code.map(|code| code.as_str().into()),
        stopped_at: row.stopped_at,
        stopped_reason: row.stopped_reason.clone(),
        stopping_at: row.stopping_at,
        tags: Some(if with_tags { tags(&row.tags) } else { Vec::new() }),
        task_arn: Some(row.arn()),
        task_definition_arn: Some(row.task_definition_arn()),
        version: Some(row.version),
        ..Task::default()
    })
}

/// UNHEALTHY as soon as an essential container is, HEALTHY when all essential ones with a health check are, else UNKNOWN.
pub(crate) fn health(row: &TaskRow) -> HealthStatus {
    let mut checked =
        row.containers.iter().filter(|container| container.essential && container.has_health_check).peekable();
    if checked.peek().is_none() {
        return HealthStatus::Unknown;
    }
    let mut all = HealthStatus::Healthy;
    for container in checked {
        match container.health_status {
            HealthStatus::Unhealthy => return HealthStatus::Unhealthy,
            HealthStatus::Unknown => all = HealthStatus::Unknown,
            HealthStatus::Healthy => {}
        }
    }
    all
}

fn attachment(row: &TaskRow) -> Option<Attachment> {
    let interface = row.interface.as_ref()?;
    let status = match (interface.detached, interface.attached, row.last_status) {
        (true, ..) => "DETACHED",
        (_, _, TaskStatus::Deprovisioning) => "DETACHING",
        (_, true, _) => "ATTACHED",
        (_, _, TaskStatus::Provisioning) => "PRECREATED",
        _ => "ATTACHING",
    };
    let pair = |name: &str, value: String| KeyValuePair { name: Some(name.into()), value: Some(value) };
    Some(Attachment {
        id: Some(interface.attachment_id.clone()),
        r#type: Some("ElasticNetworkInterface".into()),
        status: Some(status.into()),
        details: Some(
            [
                pair("subnetId", interface.subnet_id.clone()),
                pair("networkInterfaceId", interface.network_interface_id.clone()),
                pair("macAddress", interface.mac_address.clone()),
                pair("privateDnsName", interface.private_dns_name.clone()),
                pair("privateIPv4Address", interface.private_address.to_string()),
            ]
            .into_iter()
            .chain(interface.ipv6_addresses.first().map(|address| pair("ipv6Address", address.to_string())))
            .collect(),
        ),
    })
}

fn container(task: &TaskRow, row: &ContainerRow) -> Container {
    let interfaces = task.interface.iter().map(|interface| NetworkInterface {
        attachment_id: Some(interface.attachment_id.clone()),
        private_ipv4_address: Some(interface.private_address.to_string()),
        ipv6_address: interface.ipv6_addresses.first().map(ToString::to_string),
    });
    Container {
        container_arn: Some(format!(
            "arn:aws:ecs:{}:{}:container/{}/{}/{}",
            task.region, task.account, task.cluster, task.task_id, row.container_id
        )),
        task_arn: Some(task.arn()),
        name: Some(row.name.clone()),
        image: Some(row.image.clone()),
        image_digest: row.image_digest.clone(),
        runtime_id: row.runtime_id.clone(),
        last_status: Some(row.last_status.clone()),
        exit_code: row.exit_code,
        reason: row.reason.clone(),
        network_bindings: Some(Vec::new()),
        network_interfaces: Some(interfaces.collect()),
        health_status: Some(row.health_status.as_str().into()),
        cpu: Some(row.cpu.to_string()),
        memory: row.memory_mib.map(|memory| memory.to_string()),
        memory_reservation: row.memory_reservation_mib.map(|memory| memory.to_string()),
        ..Container::default()
    }
}

/// Every container has an entry, overridden or not, as AWS answers it.
fn overrides(row: &TaskRow) -> TaskOverride {
    let TaskOverrideRow { containers, cpu, memory, task_role_arn, execution_role_arn, ephemeral_storage_gib } =
        &row.overrides;
    let container_overrides = row.containers.iter().map(|container| {
        let Some(given) = containers.iter().find(|given| given.name == container.name) else {
            return ContainerOverride { name: Some(container.name.clone()), ..ContainerOverride::default() };
        };
        ContainerOverride {
            name: Some(given.name.clone()),
            command: given.command.clone(),
            environment: unless_empty(
                given
                    .environment
                    .iter()
                    .map(|pair| KeyValuePair { name: Some(pair.name.clone()), value: Some(pair.value.clone()) })
                    .collect(),
            ),
            cpu: given.cpu.map(integer),
            memory: given.memory_mib.map(integer),
            memory_reservation: given.memory_reservation_mib.map(integer),
            ..ContainerOverride::default()
        }
    });
    TaskOverride {
        container_overrides: Some(container_overrides.collect()),
        cpu: cpu.clone(),
        memory: memory.clone(),
        task_role_arn: task_role_arn.clone(),
        execution_role_arn: execution_role_arn.clone(),
        ephemeral_storage: ephemeral_storage_gib.map(|gib| EphemeralStorage { size_in_gi_b: Some(integer(gib)) }),
        inference_accelerator_overrides: Some(Vec::new()),
    }
}
