//! `requiresAttributes`: what a container instance must be able to do, derived from the definition as AWS does.

use crate::model::TaskDefinitionRow;
use ::ports::Images;
use std::collections::BTreeSet;

pub(super) fn required(row: &TaskDefinitionRow, images: &dyn Images) -> Vec<String> {
    let mut names = BTreeSet::new();
    let mut capability = |name: &str| {
        names.insert(format!("com.amazonaws.ecs.capability.{name}"));
    };
    let mut ecs = BTreeSet::new();
    let with_execution_role = row.execution_role_arn.is_some();
    if row.task_role_arn.is_some() {
        capability("task-iam-role");
        if row.network_mode.as_deref() == Some("host") {
            capability("task-iam-role-network-host");
        }
    }
    if row.network_mode.as_deref() == Some("awsvpc") {
        ecs.insert("task-eni");
    }
    if row.cpu.is_some() || row.memory_mib.is_some() {
        ecs.insert("task-cpu-mem-limit");
    }
    // Docker API versions: the one that every container needs, and below those of what a container uses.
    capability("docker-remote-api.1.18");
    for container in &row.containers {
        if images.resolve(&container.image).is_some() {
            capability("ecr-auth");
            if with_execution_role {
                ecs.insert("execution-role-ecr-pull");
            }
        }
        if let Some(log) = &container.log_configuration {
            capability(&format!("logging-driver.{}", log.driver));
            if log.driver == "awslogs" {
                capability("docker-remote-api.1.19");
                if with_execution_role {
                    ecs.insert("execution-role-awslogs");
                }
                if log.options.contains_key("awslogs-create-group") {
                    ecs.insert("awslogs-create-group");
                }
            }
        }
        let in_environment = container.secrets.iter().map(|secret| (secret, "environment-variables"));
        let of_log = container.log_configuration.iter().flat_map(|log| &log.secret_options);
        for (secret, what) in in_environment.chain(of_log.map(|secret| (secret, "bootstrap.log-driver"))) {
            match (secret.is_of_secrets_manager(), what) {
                (true, "environment-variables") => ecs.insert("secrets.asm.environment-variables"),
                (true, _) => ecs.insert("secrets.asm.bootstrap.log-driver"),
                (false, "environment-variables") => ecs.insert("secrets.ssm.environment-variables"),
                (false, _) => ecs.insert("secrets.ssm.bootstrap.log-driver"),
            };
        }
        if container.privileged == Some(true) {
            capability("privileged-container");
        }
        if container.memory_reservation_mib.is_some() {
            capability("docker-remote-api.1.21");
        }
        if container.health_check.is_some() {
            capability("docker-remote-api.1.24");
            ecs.insert("container-health-check");
        }
        if container.linux_parameters.as_ref().and_then(|linux| linux.init_process_enabled).is_some() {
            capability("docker-remote-api.1.25");
        }
        if container.linux_parameters.as_ref().is_some_and(|linux| !linux.tmpfs.is_empty()) {
            ecs.insert("tmpfs");
        }
        if !container.depends_on.is_empty() {
            ecs.insert("container-ordering");
        }
    }
    names.extend(ecs.into_iter().map(|name| format!("ecs.capability.{name}")));
    names.into_iter().collect()
}
