//! A task definition with its overrides, as the payload that a container agent takes: ours and Amazon's alike.

use crate::lifecycle::execution_role;
use crate::model::{
    ContainerDefinitionRow, ContainerOverrideRow, ContainerRow, LogConfigurationRow, SecretRow, TaskDefinitionRow,
    TaskRow,
};
use agent_proto::acs::{
    Container, DependsOn, DockerConfig, DockerConfigText, DockerHealthcheck, DockerHostConfig, DockerLogConfig,
    DockerUlimit, EcrAuthData, ElasticNetworkInterface, Ipv4Address, Ipv6Address, MountPoint, RegistryAuthentication,
    RoleCredentials, Secret, Task, Volume, VolumeFrom, VolumeHost,
};
use ports::{Images, SessionCredentials};
use std::collections::BTreeMap;

const NANOSECONDS_PER_S: i64 = 1_000_000_000;
const BYTES_PER_MIB: i64 = 1024 * 1024;
const CPU_UNITS_PER_VCPU: f64 = 1024.0;
/// The log option that the stream's name is made from; the agents' drivers know only the complete name.
const STREAM_PREFIX: &str = "awslogs-stream-prefix";

/// The credentials a payload carries.
#[derive(Default)]
pub(crate) struct TaskCredentials {
    pub(crate) task: Option<SessionCredentials>,
    pub(crate) execution: Option<SessionCredentials>,
}

/// `2027-01-01T00:00:00Z` form of the agents.
pub(crate) fn role_credentials(credentials_id: &str, session: &SessionCredentials) -> RoleCredentials {
    let expiration = session.expires_at.to_rfc3339();
    RoleCredentials {
        credentials_id: credentials_id.to_owned(),
        role_arn: session.role_arn.clone(),
        access_key_id: session.access_key_id.clone(),
        secret_access_key: session.secret_access_key.clone(),
        session_token: session.session_token.clone(),
        expiration: format!("{}Z", expiration.split('.').next().unwrap_or_default()),
    }
}

/// The payload of a task that should run. `api_url` is where the node reaches us.
pub(crate) fn task(
    row: &TaskRow,
    definition: &TaskDefinitionRow,
    credentials: &TaskCredentials,
    images: &dyn Images,
    api_url: &str,
) -> Task {
    let uses_execution_role = execution_role(&row.overrides, definition).is_some();
    let context = Context { row, uses_execution_role, images, api_url };
    let container = |definition: &ContainerDefinitionRow| {
        let state = row.containers.iter().find(|container| container.name == definition.name)?;
        let over = row.overrides.containers.iter().find(|over| over.name == definition.name);
        Some(context.container(definition, state, over))
    };
    Task {
        arn: row.arn(),
        task_cluster_arn: cluster_arn(row),
        family: row.family.clone(),
        version: row.revision.to_string(),
        desired_status: "RUNNING".into(),
        task_definition_account_id: row.account.to_string(),
        service_name: row.service.clone().unwrap_or_default(),
        group: row.group.clone(),
        launch_type: row.launch_type.clone(),
        zone: row.interface.as_ref().map(|interface| interface.availability_zone.clone()).unwrap_or_default(),
        network_mode: definition.network_mode.clone().unwrap_or_default(),
        cpu: row.cpu_units as f64 / CPU_UNITS_PER_VCPU,
        memory: row.memory_mib,
        role_credentials: credentials.task.as_ref().map(|c| role_credentials(&row.task_credentials_id, c)),
        execution_role_credentials: credentials
            .execution
            .as_ref()
            .map(|c| role_credentials(&row.execution_credentials_id, c)),
        containers: definition.containers.iter().filter_map(container).collect(),
        volumes: definition
            .volumes
            .iter()
            .map(|volume| Volume {
                name: volume.name.clone(),
                kind: "host".into(),
                host: Some(VolumeHost { source_path: None }),
            })
            .collect(),
        elastic_network_interfaces: interface(row).into_iter().collect(),
        ephemeral_storage_gib: Some(row.ephemeral_storage_gib),
        ..Task::default()
    }
}

pub(crate) fn cluster_arn(row: &TaskRow) -> String {
    format!("arn:aws:ecs:{}:{}:cluster/{}", row.region, row.account, row.cluster)
}

fn interface(row: &TaskRow) -> Option<ElasticNetworkInterface> {
    let interface = row.interface.as_ref()?;
    Some(ElasticNetworkInterface {
        ec2_id: interface.network_interface_id.clone(),
        mac_address: interface.mac_address.clone(),
        attachment_arn: format!("arn:aws:ecs:{}:{}:attachment/{}", row.region, row.account, interface.attachment_id),
        ipv4_addresses: vec![Ipv4Address { private_address: interface.private_address.to_string(), primary: true }],
        ipv6_addresses: interface
            .ipv6_addresses
            .iter()
            .map(|address| Ipv6Address { address: address.to_string() })
            .collect(),
        subnet_gateway_ipv4_address: interface.subnet_gateway.clone(),
        // The names the VPC's resolver answers without a domain.
        domain_name: interface
            .private_dns_name
            .split_once('.')
            .map(|(_, domain)| vec![domain.to_owned()])
            .unwrap_or_default(),
        domain_name_servers: vec![interface.dns_server.to_string()],
        private_dns_name: interface.private_dns_name.clone(),
    })
}

struct Context<'a> {
    row: &'a TaskRow,
    uses_execution_role: bool,
    images: &'a dyn Images,
    api_url: &'a str,
}

impl Context<'_> {
    fn container(
        &self,
        definition: &ContainerDefinitionRow,
        state: &ContainerRow,
        over: Option<&ContainerOverrideRow>,
    ) -> Container {
        let ours = self.images.resolve(&definition.image);
        let docker = DockerConfigText {
            config: text(&config(definition)),
            host_config: text(&self.host_config(definition, state)),
            version: None,
        };
        Container {
            name: definition.name.clone(),
            container_arn: format!(
                "arn:aws:ecs:{}:{}:container/{}/{}/{}",
                self.row.region, self.row.account, self.row.cluster, self.row.task_id, state.container_id
            ),
            image: ours.as_ref().map_or_else(|| definition.image.clone(), |image| image.pull_reference.clone()),
            essential: definition.essential,
            cpu: state.cpu,
            memory: state.memory_mib.unwrap_or_default(),
            entry_point: definition.entry_point.clone(),
            command: over.and_then(|over| over.command.clone()).or_else(|| definition.command.clone()),
            environment: environment(definition, over),
            // In awsvpc mode the container's ports are the interface's: mappings would be refused.
            port_mappings: Vec::new(),
            mount_points: definition
                .mount_points
                .iter()
                .map(|mount| MountPoint {
                    source_volume: mount.source_volume.clone(),
                    container_path: mount.container_path.clone(),
                    read_only: mount.read_only,
                })
                .collect(),
            volumes_from: definition
                .volumes_from
                .iter()
                .map(|from| VolumeFrom { source_container: from.source_container.clone(), read_only: from.read_only })
                .collect(),
            depends_on: definition
                .depends_on
                .iter()
                .map(|on| DependsOn { container_name: on.container_name.clone(), condition: on.condition.clone() })
                .collect(),
            start_timeout: definition.start_timeout_s,
            stop_timeout: definition.stop_timeout_s,
            docker_config: Some(docker),
            health_check_type: definition.health_check.as_ref().map(|_| "docker".to_owned()),
            registry_authentication: ours.map(|image| RegistryAuthentication {
                kind: "ecr".into(),
                ecr_auth_data: Some(EcrAuthData {
                    registry_id: image.account.to_string(),
                    region: image.region.to_string(),
                    endpoint_override: self.api_url.to_owned(),
                    use_execution_role: self.uses_execution_role,
                }),
            }),
            logs_auth_strategy: (definition.log_configuration.is_some() && self.uses_execution_role)
                .then(|| "ExecutionRole".to_owned()),
            secrets: self.secrets(definition),
        }
    }

    /// Only where the values are: the agent fetches them with the execution role.
    fn secrets(&self, definition: &ContainerDefinitionRow) -> Vec<Secret> {
        let secret = |row: &SecretRow, kind: &str, target: &str| Secret {
            name: row.name.clone(),
            value_from: row.value_from.clone(),
            region: row.region().map_or_else(|| self.row.region.to_string(), str::to_owned),
            provider: if row.is_of_secrets_manager() { "asm" } else { "ssm" }.to_owned(),
            kind: kind.to_owned(),
            target: target.to_owned(),
        };
        let of_log = definition.log_configuration.iter().flat_map(|log| &log.secret_options);
        definition
            .secrets
            .iter()
            .map(|row| secret(row, "ENVIRONMENT_VARIABLE", "CONTAINER"))
            .chain(of_log.map(|row| secret(row, "BOOTSTRAP", "LOG_DRIVER")))
            .collect()
    }

    fn host_config(&self, definition: &ContainerDefinitionRow, state: &ContainerRow) -> DockerHostConfig {
        let linux = definition.linux_parameters.clone().unwrap_or_default();
        DockerHostConfig {
            log_config: definition.log_configuration.as_ref().map(|log| self.log_config(log, &definition.name)),
            cap_add: linux.capabilities_add,
            cap_drop: linux.capabilities_drop,
            ulimits: definition
                .ulimits
                .iter()
                .map(|limit| DockerUlimit { name: limit.name.clone(), soft: limit.soft_limit, hard: limit.hard_limit })
                .collect(),
            init: linux.init_process_enabled,
            shm_size: linux.shared_memory_size_mib.map(|mib| mib * BYTES_PER_MIB),
            tmpfs: linux
                .tmpfs
                .into_iter()
                .map(|tmpfs| {
                    let mut options = tmpfs.mount_options;
                    options.push(format!("size={}m", tmpfs.size_mib));
                    (tmpfs.container_path, options.join(","))
                })
                .collect(),
            memory_reservation: state.memory_reservation_mib.map(|mib| mib * BYTES_PER_MIB),
            readonly_rootfs: definition.readonly_root_filesystem,
            privileged: definition.privileged,
            sysctls: definition.system_controls.iter().cloned().collect(),
            ..DockerHostConfig::default()
        }
    }

    fn log_config(&self, log: &LogConfigurationRow, container: &str) -> DockerLogConfig {
        let mut config = log.options.clone();
        if log.driver == "awslogs" {
            if let Some(prefix) = config.remove(STREAM_PREFIX) {
                config.insert("awslogs-stream".into(), format!("{prefix}/{container}/{}", self.row.task_id));
            }
            config.insert("awslogs-endpoint".into(), self.api_url.to_owned());
        }
        DockerLogConfig { driver: log.driver.clone(), config }
    }
}

fn environment(definition: &ContainerDefinitionRow, over: Option<&ContainerOverrideRow>) -> BTreeMap<String, String> {
    let overridden = over.map(|over| over.environment.as_slice()).unwrap_or_default();
    definition.environment.iter().chain(overridden).map(|pair| (pair.name.clone(), pair.value.clone())).collect()
}

fn config(definition: &ContainerDefinitionRow) -> DockerConfig {
    DockerConfig {
        user: definition.user.clone(),
        working_dir: definition.working_directory.clone(),
        hostname: None,
        labels: definition.docker_labels.clone(),
        healthcheck: definition.health_check.as_ref().map(|check| DockerHealthcheck {
            test: check.command.clone(),
            interval: check.interval_s * NANOSECONDS_PER_S,
            timeout: check.timeout_s * NANOSECONDS_PER_S,
            retries: check.retries,
            start_period: check.start_period_s.unwrap_or_default() * NANOSECONDS_PER_S,
        }),
        tty: definition.pseudo_terminal,
        open_stdin: definition.interactive,
    }
}

/// As text; `None` when nothing is set.
fn text<T: serde::Serialize + Default + PartialEq>(value: &T) -> Option<String> {
    if *value == T::default() {
        return None;
    }
    serde_json::to_string(value).ok()
}

#[cfg(test)]
mod tests;
