//! What Fargate asks of a task definition.

use crate::model::{ContainerDefinitionRow, TaskDefinitionRow};
use crate::sizes::is_fargate_size;
use ::ports::Images;
use std::ops::RangeInclusive;

const STOP_TIMEOUT_S_MAX: i64 = 120;
const START_TIMEOUT_S: RangeInclusive<i64> = 2..=120;
const EPHEMERAL_STORAGE_GIB: RangeInclusive<i64> = 21..=200;
/// The only capability that can be added.
const CAPABILITY: &str = "SYS_PTRACE";

/// Why Fargate cannot run the definition, in AWS's words.
pub(super) fn check(row: &TaskDefinitionRow, images: &dyn Images) -> Result<(), String> {
    if row.network_mode.as_deref() != Some("awsvpc") {
        return Err("Fargate only supports network mode 'awsvpc'.".into());
    }
    let Some(cpu) = row.cpu else { return Err("Fargate requires that 'cpu' be defined at the task level.".into()) };
    let Some(memory) = row.memory_mib else {
        return Err("Fargate requires that 'memory' be defined at the task level.".into());
    };
    if !is_fargate_size(cpu, memory) {
        return Err(format!(
            "No Fargate configuration exists for given values: {cpu} CPU, {memory} memory. See the Amazon ECS documentation for the valid values."
        ));
    }
    let reserved: i64 = row.containers.iter().map(|container| container.cpu).sum();
    if reserved > cpu {
        return Err(format!("The cpu of all containers together ({reserved}) is greater than the task's cpu ({cpu})."));
    }
    if let Some(gib) = row.ephemeral_storage_gib.filter(|gib| !EPHEMERAL_STORAGE_GIB.contains(gib)) {
        return Err(format!(
            "Ephemeral storage size must be between {} and {} GiB; {gib} is not.",
            EPHEMERAL_STORAGE_GIB.start(),
            EPHEMERAL_STORAGE_GIB.end()
        ));
    }
    row.containers.iter().try_for_each(check_container)?;
    check_execution_role(row, images)
}

/// What Fargate does for a task before its containers run it does with the task's execution role.
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html>
fn check_execution_role(row: &TaskDefinitionRow, images: &dyn Images) -> Result<(), String> {
    if row.execution_role_arn.is_some() {
        return Ok(());
    }
    if row.containers.iter().any(|container| images.resolve(&container.image).is_some()) {
        return Err("Fargate requires task definition to have execution role ARN to support ECR images.".into());
    }
    let driver = row.containers.iter().find_map(|container| container.log_configuration.as_ref());
    match driver {
        Some(log) => Err(format!(
            "Fargate requires task definition to have execution role ARN to support log driver {}.",
            log.driver
        )),
        None => Ok(()),
    }
}

fn check_container(container: &ContainerDefinitionRow) -> Result<(), String> {
    let name = &container.name;
    if container.privileged == Some(true) {
        return Err(format!("Fargate does not support privileged containers: '{name}' is one."));
    }
    if let Some(seconds) = container.stop_timeout_s.filter(|seconds| *seconds > STOP_TIMEOUT_S_MAX) {
        return Err(format!(
            "Invalid 'stopTimeout' setting for container '{name}': on Fargate it is at most {STOP_TIMEOUT_S_MAX} seconds; {seconds} is more."
        ));
    }
    if let Some(seconds) = container.start_timeout_s.filter(|seconds| !START_TIMEOUT_S.contains(seconds)) {
        return Err(format!(
            "Invalid 'startTimeout' setting for container '{name}': on Fargate it is from {} to {} seconds; {seconds} is not.",
            START_TIMEOUT_S.start(),
            START_TIMEOUT_S.end()
        ));
    }
    if let Some(linux) = &container.linux_parameters {
        if linux.shared_memory_size_mib.is_some() {
            return Err(format!("Fargate does not support 'sharedMemorySize': remove it from container '{name}'."));
        }
        if let Some(other) = linux.capabilities_add.iter().find(|added| *added != CAPABILITY) {
            return Err(format!(
                "Fargate supports adding only the capability {CAPABILITY}: remove '{other}' from container '{name}'."
            ));
        }
    }
    if let Some(log) = &container.log_configuration {
        if log.driver != "awslogs" {
            return Err(format!(
                "Fargate does not support the log driver '{}' of container '{name}': use awslogs.",
                log.driver
            ));
        }
        if !log.options.contains_key("awslogs-stream-prefix") {
            return Err("Log driver awslogs requires the option awslogs-stream-prefix on Fargate.".into());
        }
    }
    Ok(())
}
