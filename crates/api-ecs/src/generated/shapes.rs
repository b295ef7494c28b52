// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Structures of inputs and outputs.

use aws_wire::Timestamp;
use aws_wire::{FromValue, StructureReader, StructureWriter, ToValue, Value};
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceleratorCountRequest {
    pub max: Option<i32>,
    pub min: Option<i32>,
}

impl FromValue for AcceleratorCountRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { max: reader.take("max"), min: reader.take("min") }
    }
}

impl ToValue for AcceleratorCountRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("max", &self.max);
        writer.put("min", &self.min);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AcceleratorTotalMemoryMiBRequest {
    pub max: Option<i32>,
    pub min: Option<i32>,
}

impl FromValue for AcceleratorTotalMemoryMiBRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { max: reader.take("max"), min: reader.take("min") }
    }
}

impl ToValue for AcceleratorTotalMemoryMiBRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("max", &self.max);
        writer.put("min", &self.min);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AdvancedConfiguration {
    pub alternate_target_group_arn: Option<String>,
    pub production_listener_rule: Option<String>,
    pub role_arn: Option<String>,
    pub test_listener_rule: Option<String>,
}

impl FromValue for AdvancedConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            alternate_target_group_arn: reader.take("alternateTargetGroupArn"),
            production_listener_rule: reader.take("productionListenerRule"),
            role_arn: reader.take("roleArn"),
            test_listener_rule: reader.take("testListenerRule"),
        }
    }
}

impl ToValue for AdvancedConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("alternateTargetGroupArn", &self.alternate_target_group_arn);
        writer.put("productionListenerRule", &self.production_listener_rule);
        writer.put("roleArn", &self.role_arn);
        writer.put("testListenerRule", &self.test_listener_rule);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attachment {
    pub details: Option<Vec<KeyValuePair>>,
    pub id: Option<String>,
    pub status: Option<String>,
    pub r#type: Option<String>,
}

impl FromValue for Attachment {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            details: reader.take("details"),
            id: reader.take("id"),
            status: reader.take("status"),
            r#type: reader.take("type"),
        }
    }
}

impl ToValue for Attachment {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("details", &self.details);
        writer.put("id", &self.id);
        writer.put("status", &self.status);
        writer.put("type", &self.r#type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachmentStateChange {
    pub attachment_arn: Option<String>,
    pub status: Option<String>,
}

impl FromValue for AttachmentStateChange {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { attachment_arn: reader.take("attachmentArn"), status: reader.take("status") }
    }
}

impl ToValue for AttachmentStateChange {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("attachmentArn", &self.attachment_arn);
        writer.put("status", &self.status);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attribute {
    pub name: Option<String>,
    pub target_id: Option<String>,
    pub target_type: Option<String>,
    pub value: Option<String>,
}

impl FromValue for Attribute {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            name: reader.take("name"),
            target_id: reader.take("targetId"),
            target_type: reader.take("targetType"),
            value: reader.take("value"),
        }
    }
}

impl ToValue for Attribute {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("name", &self.name);
        writer.put("targetId", &self.target_id);
        writer.put("targetType", &self.target_type);
        writer.put("value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoRepairConfiguration {
    pub actions_status: Option<String>,
}

impl FromValue for AutoRepairConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { actions_status: reader.take("actionsStatus") }
    }
}

impl ToValue for AutoRepairConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("actionsStatus", &self.actions_status);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AutoScalingGroupProvider {
    pub auto_scaling_group_arn: Option<String>,
    pub managed_draining: Option<String>,
    pub managed_scaling: Option<ManagedScaling>,
    pub managed_termination_protection: Option<String>,
}

impl FromValue for AutoScalingGroupProvider {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            auto_scaling_group_arn: reader.take("autoScalingGroupArn"),
            managed_draining: reader.take("managedDraining"),
            managed_scaling: reader.take("managedScaling"),
            managed_termination_protection: reader.take("managedTerminationProtection"),
        }
    }
}

impl ToValue for AutoScalingGroupProvider {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("autoScalingGroupArn", &self.auto_scaling_group_arn);
        writer.put("managedDraining", &self.managed_draining);
        writer.put("managedScaling", &self.managed_scaling);
        writer.put("managedTerminationProtection", &self.managed_termination_protection);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AwsVpcConfiguration {
    pub assign_public_ip: Option<String>,
    pub security_groups: Option<Vec<String>>,
    pub subnets: Option<Vec<String>>,
}

impl FromValue for AwsVpcConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            assign_public_ip: reader.take("assignPublicIp"),
            security_groups: reader.take("securityGroups"),
            subnets: reader.take("subnets"),
        }
    }
}

impl ToValue for AwsVpcConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("assignPublicIp", &self.assign_public_ip);
        writer.put("securityGroups", &self.security_groups);
        writer.put("subnets", &self.subnets);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BaselineEbsBandwidthMbpsRequest {
    pub max: Option<i32>,
    pub min: Option<i32>,
}

impl FromValue for BaselineEbsBandwidthMbpsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { max: reader.take("max"), min: reader.take("min") }
    }
}

impl ToValue for BaselineEbsBandwidthMbpsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("max", &self.max);
        writer.put("min", &self.min);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CanaryConfiguration {
    pub canary_bake_time_in_minutes: Option<i32>,
    pub canary_percent: Option<f64>,
}

impl FromValue for CanaryConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            canary_bake_time_in_minutes: reader.take("canaryBakeTimeInMinutes"),
            canary_percent: reader.take("canaryPercent"),
        }
    }
}

impl ToValue for CanaryConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("canaryBakeTimeInMinutes", &self.canary_bake_time_in_minutes);
        writer.put("canaryPercent", &self.canary_percent);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityProvider {
    pub auto_scaling_group_provider: Option<AutoScalingGroupProvider>,
    pub capacity_provider_arn: Option<String>,
    pub cluster: Option<String>,
    pub managed_instances_provider: Option<ManagedInstancesProvider>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<String>,
    pub update_status: Option<String>,
    pub update_status_reason: Option<String>,
}

impl FromValue for CapacityProvider {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            auto_scaling_group_provider: reader.take("autoScalingGroupProvider"),
            capacity_provider_arn: reader.take("capacityProviderArn"),
            cluster: reader.take("cluster"),
            managed_instances_provider: reader.take("managedInstancesProvider"),
            name: reader.take("name"),
            status: reader.take("status"),
            tags: reader.take("tags"),
            r#type: reader.take("type"),
            update_status: reader.take("updateStatus"),
            update_status_reason: reader.take("updateStatusReason"),
        }
    }
}

impl ToValue for CapacityProvider {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("autoScalingGroupProvider", &self.auto_scaling_group_provider);
        writer.put("capacityProviderArn", &self.capacity_provider_arn);
        writer.put("cluster", &self.cluster);
        writer.put("managedInstancesProvider", &self.managed_instances_provider);
        writer.put("name", &self.name);
        writer.put("status", &self.status);
        writer.put("tags", &self.tags);
        writer.put("type", &self.r#type);
        writer.put("updateStatus", &self.update_status);
        writer.put("updateStatusReason", &self.update_status_reason);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityProviderStrategyItem {
    pub base: Option<i32>,
    pub capacity_provider: Option<String>,
    pub weight: Option<i32>,
}

impl FromValue for CapacityProviderStrategyItem {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            base: reader.take("base"),
            capacity_provider: reader.take("capacityProvider"),
            weight: reader.take("weight"),
        }
    }
}

impl ToValue for CapacityProviderStrategyItem {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("base", &self.base);
        writer.put("capacityProvider", &self.capacity_provider);
        writer.put("weight", &self.weight);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationRequest {
    pub reservation_group_arn: Option<String>,
    pub reservation_preference: Option<String>,
}

impl FromValue for CapacityReservationRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            reservation_group_arn: reader.take("reservationGroupArn"),
            reservation_preference: reader.take("reservationPreference"),
        }
    }
}

impl ToValue for CapacityReservationRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("reservationGroupArn", &self.reservation_group_arn);
        writer.put("reservationPreference", &self.reservation_preference);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cluster {
    pub active_services_count: Option<i32>,
    pub attachments: Option<Vec<Attachment>>,
    pub attachments_status: Option<String>,
    pub capacity_providers: Option<Vec<String>>,
    pub cluster_arn: Option<String>,
    pub cluster_name: Option<String>,
    pub configuration: Option<ClusterConfiguration>,
    pub default_capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub pending_tasks_count: Option<i32>,
    pub registered_container_instances_count: Option<i32>,
    pub running_tasks_count: Option<i32>,
    pub service_connect_defaults: Option<ClusterServiceConnectDefaults>,
    pub settings: Option<Vec<ClusterSetting>>,
    pub statistics: Option<Vec<KeyValuePair>>,
    pub status: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for Cluster {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            active_services_count: reader.take("activeServicesCount"),
            attachments: reader.take("attachments"),
            attachments_status: reader.take("attachmentsStatus"),
            capacity_providers: reader.take("capacityProviders"),
            cluster_arn: reader.take("clusterArn"),
            cluster_name: reader.take("clusterName"),
            configuration: reader.take("configuration"),
            default_capacity_provider_strategy: reader.take("defaultCapacityProviderStrategy"),
            pending_tasks_count: reader.take("pendingTasksCount"),
            registered_container_instances_count: reader.take("registeredContainerInstancesCount"),
            running_tasks_count: reader.take("runningTasksCount"),
            service_connect_defaults: reader.take("serviceConnectDefaults"),
            settings: reader.take("settings"),
            statistics: reader.take("statistics"),
            status: reader.take("status"),
            tags: reader.take("tags"),
        }
    }
}

impl ToValue for Cluster {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("activeServicesCount", &self.active_services_count);
        writer.put("attachments", &self.attachments);
        writer.put("attachmentsStatus", &self.attachments_status);
        writer.put("capacityProviders", &self.capacity_providers);
        writer.put("clusterArn", &self.cluster_arn);
        writer.put("clusterName", &self.cluster_name);
        writer.put("configuration", &self.configuration);
        writer.put("defaultCapacityProviderStrategy", &self.default_capacity_provider_strategy);
        writer.put("pendingTasksCount", &self.pending_tasks_count);
        writer.put("registeredContainerInstancesCount", &self.registered_container_instances_count);
        writer.put("runningTasksCount", &self.running_tasks_count);
        writer.put("serviceConnectDefaults", &self.service_connect_defaults);
        writer.put("settings", &self.settings);
        writer.put("statistics", &self.statistics);
        writer.put("status", &self.status);
        writer.put("tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClusterConfiguration {
    pub execute_command_configuration: Option<ExecuteCommandConfiguration>,
    pub managed_storage_configuration: Option<ManagedStorageConfiguration>,
}

impl FromValue for ClusterConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            execute_command_configuration: reader.take("executeCommandConfiguration"),
            managed_storage_configuration: reader.take("managedStorageConfiguration"),
        }
    }
}

impl ToValue for ClusterConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("executeCommandConfiguration", &self.execute_command_configuration);
        writer.put("managedStorageConfiguration", &self.managed_storage_configuration);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClusterServiceConnectDefaults {
    pub namespace: Option<String>,
}

impl FromValue for ClusterServiceConnectDefaults {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { namespace: reader.take("namespace") }
    }
}

impl ToValue for ClusterServiceConnectDefaults {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("namespace", &self.namespace);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClusterServiceConnectDefaultsRequest {
    pub namespace: Option<String>,
}

impl FromValue for ClusterServiceConnectDefaultsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { namespace: reader.take("namespace") }
    }
}

impl ToValue for ClusterServiceConnectDefaultsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("namespace", &self.namespace);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ClusterSetting {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl FromValue for ClusterSetting {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { name: reader.take("name"), value: reader.take("value") }
    }
}

impl ToValue for ClusterSetting {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("name", &self.name);
        writer.put("value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Container {
    pub container_arn: Option<String>,
    pub cpu: Option<String>,
    pub exit_code: Option<i32>,
    pub gpu_ids: Option<Vec<String>>,
    pub health_status: Option<String>,
    pub image: Option<String>,
    pub image_digest: Option<String>,
    pub last_status: Option<String>,
    pub managed_agents: Option<Vec<ManagedAgent>>,
    pub memory: Option<String>,
    pub memory_reservation: Option<String>,
    pub name: Option<String>,
    pub network_bindings: Option<Vec<NetworkBinding>>,
    pub network_interfaces: Option<Vec<NetworkInterface>>,
    pub reason: Option<String>,
    pub runtime_id: Option<String>,
    pub task_arn: Option<String>,
}

impl FromValue for Container {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            container_arn: reader.take("containerArn"),
            cpu: reader.take("cpu"),
            exit_code: reader.take("exitCode"),
            gpu_ids: reader.take("gpuIds"),
            health_status: reader.take("healthStatus"),
            image: reader.take("image"),
            image_digest: reader.take("imageDigest"),
            last_status: reader.take("lastStatus"),
            managed_agents: reader.take("managedAgents"),
            memory: reader.take("memory"),
            memory_reservation: reader.take("memoryReservation"),
            name: reader.take("name"),
            network_bindings: reader.take("networkBindings"),
            network_interfaces: reader.take("networkInterfaces"),
            reason: reader.take("reason"),
            runtime_id: reader.take("runtimeId"),
            task_arn: reader.take("taskArn"),
        }
    }
}

impl ToValue for Container {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("containerArn", &self.container_arn);
        writer.put("cpu", &self.cpu);
        writer.put("exitCode", &self.exit_code);
        writer.put("gpuIds", &self.gpu_ids);
        writer.put("healthStatus", &self.health_status);
        writer.put("image", &self.image);
        writer.put("imageDigest", &self.image_digest);
        writer.put("lastStatus", &self.last_status);
        writer.put("managedAgents", &self.managed_agents);
        writer.put("memory", &self.memory);
        writer.put("memoryReservation", &self.memory_reservation);
        writer.put("name", &self.name);
        writer.put("networkBindings", &self.network_bindings);
        writer.put("networkInterfaces", &self.network_interfaces);
        writer.put("reason", &self.reason);
        writer.put("runtimeId", &self.runtime_id);
        writer.put("taskArn", &self.task_arn);
        writer.finish()
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ContainerDefinition {
    pub command: Option<Vec<String>>,
    pub cpu: Option<i32>,
    pub credential_specs: Option<Vec<String>>,
    pub depends_on: Option<Vec<ContainerDependency>>,
    pub disable_networking: Option<bool>,
    pub dns_search_domains: Option<Vec<String>>,
    pub dns_servers: Option<Vec<String>>,
    pub docker_labels: Option<BTreeMap<String, String>>,
    pub docker_security_options: Option<Vec<String>>,
    pub entry_point: Option<Vec<String>>,
    pub environment: Option<Vec<KeyValuePair>>,
    pub environment_files: Option<Vec<EnvironmentFile>>,
    pub essential: Option<bool>,
    pub extra_hosts: Option<Vec<HostEntry>>,
    pub firelens_configuration: Option<FirelensConfiguration>,
    pub health_check: Option<HealthCheck>,
    pub hostname: Option<String>,
    pub image: Option<String>,
    pub interactive: Option<bool>,
    pub links: Option<Vec<String>>,
    pub linux_parameters: Option<LinuxParameters>,
    pub log_configuration: Option<LogConfiguration>,
    pub memory: Option<i32>,
    pub memory_reservation: Option<i32>,
    pub mount_points: Option<Vec<MountPoint>>,
    pub name: Option<String>,
    pub port_mappings: Option<Vec<PortMapping>>,
    pub privileged: Option<bool>,
    pub pseudo_terminal: Option<bool>,
    pub readonly_root_filesystem: Option<bool>,
    pub repository_credentials: Option<RepositoryCredentials>,
    pub resource_requirements: Option<Vec<ResourceRequirement>>,
    pub restart_policy: Option<ContainerRestartPolicy>,
    pub secrets: Option<Vec<Secret>>,
    pub start_timeout: Option<i32>,
    pub stop_timeout: Option<i32>,
    pub system_controls: Option<Vec<SystemControl>>,
    pub ulimits: Option<Vec<Ulimit>>,
    pub user: Option<String>,
    pub version_consistency: Option<String>,
    pub volumes_from: Option<Vec<VolumeFrom>>,
    pub working_directory: Option<String>,
}

impl std::fmt::Debug for ContainerDefinition {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ContainerDefinition")
            .field("command", &self.command)
            .field("cpu", &self.cpu)
            .field("credential_specs", &self.credential_specs)
            .field("depends_on", &self.depends_on)
            .field("disable_networking", &self.disable_networking)
            .field("dns_search_domains", &self.dns_search_domains)
            .field("dns_servers", &self.dns_servers)
            .field("docker_labels", &self.docker_labels)
            .field("docker_security_options", &self.docker_security_options)
            .field("entry_point", &self.entry_point)
            .field("environment", &self.environment.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("environment_files", &self.environment_files)
            .field("essential", &self.essential)
            .field("extra_hosts", &self.extra_hosts)
            .field("firelens_configuration", &self.firelens_configuration)
            .field("health_check", &self.health_check)
            .field("hostname", &self.hostname)
            .field("image", &self.image)
            .field("interactive", &self.interactive)
            .field("links", &self.links)
            .field("linux_parameters", &self.linux_parameters)
            .field("log_configuration", &self.log_configuration)
            .field("memory", &self.memory)
            .field("memory_reservation", &self.memory_reservation)
            .field("mount_points", &self.mount_points)
            .field("name", &self.name)
            .field("port_mappings", &self.port_mappings)
            .field("privileged", &self.privileged)
            .field("pseudo_terminal", &self.pseudo_terminal)
            .field("readonly_root_filesystem", &self.readonly_root_filesystem)
            .field("repository_credentials", &self.repository_credentials.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("resource_requirements", &self.resource_requirements)
            .field("restart_policy", &self.restart_policy)
            .field("secrets", &self.secrets)
            .field("start_timeout", &self.start_timeout)
            .field("stop_timeout", &self.stop_timeout)
            .field("system_controls", &self.system_controls)
            .field("ulimits", &self.ulimits)
            .field("user", &self.user)
            .field("version_consistency", &self.version_consistency)
            .field("volumes_from", &self.volumes_from)
            .field("working_directory", &self.working_directory)
            .finish()
    }
}

impl FromValue for ContainerDefinition {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            command: reader.take("command"),
            cpu: reader.take("cpu"),
            credential_specs: reader.take("credentialSpecs"),
            depends_on: reader.take("dependsOn"),
            disable_networking: reader.take("disableNetworking"),
            dns_search_domains: reader.take("dnsSearchDomains"),
            dns_servers: reader.take("dnsServers"),
            docker_labels: reader.take("dockerLabels"),
            docker_security_options: reader.take("dockerSecurityOptions"),
            entry_point: reader.take("entryPoint"),
            environment: reader.take("environment"),
            environment_files: reader.take("environmentFiles"),
            essential: reader.take("essential"),
            extra_hosts: reader.take("extraHosts"),
            firelens_configuration: reader.take("firelensConfiguration"),
            health_check: reader.take("healthCheck"),
            hostname: reader.take("hostname"),
            image: reader.take("image"),
            interactive: reader.take("interactive"),
            links: reader.take("links"),
            linux_parameters: reader.take("linuxParameters"),
            log_configuration: reader.take("logConfiguration"),
            memory: reader.take("memory"),
            memory_reservation: reader.take("memoryReservation"),
            mount_points: reader.take("mountPoints"),
            name: reader.take("name"),
            port_mappings: reader.take("portMappings"),
            privileged: reader.take("privileged"),
            pseudo_terminal: reader.take("pseudoTerminal"),
            readonly_root_filesystem: reader.take("readonlyRootFilesystem"),
            repository_credentials: reader.take("repositoryCredentials"),
            resource_requirements: reader.take("resourceRequirements"),
            restart_policy: reader.take("restartPolicy"),
            secrets: reader.take("secrets"),
            start_timeout: reader.take("startTimeout"),
            stop_timeout: reader.take("stopTimeout"),
            system_controls: reader.take("systemControls"),
            ulimits: reader.take("ulimits"),
            user: reader.take("user"),
            version_consistency: reader.take("versionConsistency"),
            volumes_from: reader.take("volumesFrom"),
            working_directory: reader.take("workingDirectory"),
        }
    }
}

impl ToValue for ContainerDefinition {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("command", &self.command);
        writer.put("cpu", &self.cpu);
        writer.put("credentialSpecs", &self.credential_specs);
        writer.put("dependsOn", &self.depends_on);
        writer.put("disableNetworking", &self.disable_networking);
        writer.put("dnsSearchDomains", &self.dns_search_domains);
        writer.put("dnsServers", &self.dns_servers);
        writer.put("dockerLabels", &self.docker_labels);
        writer.put("dockerSecurityOptions", &self.docker_security_options);
        writer.put("entryPoint", &self.entry_point);
        writer.put("environment", &self.environment);
        writer.put("environmentFiles", &self.environment_files);
        writer.put("essential", &self.essential);
        writer.put("extraHosts", &self.extra_hosts);
        writer.put("firelensConfiguration", &self.firelens_configuration);
        writer.put("healthCheck", &self.health_check);
        writer.put("hostname", &self.hostname);
        writer.put("image", &self.image);
        writer.put("interactive", &self.interactive);
        writer.put("links", &self.links);
        writer.put("linuxParameters", &self.linux_parameters);
        writer.put("logConfiguration", &self.log_configuration);
        writer.put("memory", &self.memory);
        writer.put("memoryReservation", &self.memory_reservation);
        writer.put("mountPoints", &self.mount_points);
        writer.put("name", &self.name);
        writer.put("portMappings", &self.port_mappings);
        writer.put("privileged", &self.privileged);
        writer.put("pseudoTerminal", &self.pseudo_terminal);
        writer.put("readonlyRootFilesystem", &self.readonly_root_filesystem);
        writer.put("repositoryCredentials", &self.repository_credentials);
        writer.put("resourceRequirements", &self.resource_requirements);
        writer.put("restartPolicy", &self.restart_policy);
        writer.put("secrets", &self.secrets);
        writer.put("startTimeout", &self.start_timeout);
        writer.put("stopTimeout", &self.stop_timeout);
        writer.put("systemControls", &self.system_controls);
        writer.put("ulimits", &self.ulimits);
        writer.put("user", &self.user);
        writer.put("versionConsistency", &self.version_consistency);
        writer.put("volumesFrom", &self.volumes_from);
        writer.put("workingDirectory", &self.working_directory);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContainerDependency {
    pub condition: Option<String>,
    pub container_name: Option<String>,
}

impl FromValue for ContainerDependency {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { condition: reader.take("condition"), container_name: reader.take("containerName") }
    }
}

impl ToValue for ContainerDependency {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("condition", &self.condition);
        writer.put("containerName", &self.container_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContainerImage {
    pub container_name: Option<String>,
    pub image: Option<String>,
    pub image_digest: Option<String>,
}

impl FromValue for ContainerImage {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            container_name: reader.take("containerName"),
            image: reader.take("image"),
            image_digest: reader.take("imageDigest"),
        }
    }
}

impl ToValue for ContainerImage {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("containerName", &self.container_name);
        writer.put("image", &self.image);
        writer.put("imageDigest", &self.image_digest);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContainerInstance {
    pub agent_connected: Option<bool>,
    pub agent_update_status: Option<String>,
    pub attachments: Option<Vec<Attachment>>,
    pub attributes: Option<Vec<Attribute>>,
    pub capacity_provider_name: Option<String>,
    pub container_instance_arn: Option<String>,
    pub ec2_instance_id: Option<String>,
    pub health_status: Option<ContainerInstanceHealthStatus>,
    pub pending_tasks_count: Option<i32>,
    pub registered_at: Option<Timestamp>,
    pub registered_resources: Option<Vec<Resource>>,
    pub remaining_resources: Option<Vec<Resource>>,
    pub running_tasks_count: Option<i32>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub version: Option<i64>,
    pub version_info: Option<VersionInfo>,
}

impl FromValue for ContainerInstance {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            agent_connected: reader.take("agentConnected"),
            agent_update_status: reader.take("agentUpdateStatus"),
            attachments: reader.take("attachments"),
            attributes: reader.take("attributes"),
            capacity_provider_name: reader.take("capacityProviderName"),
            container_instance_arn: reader.take("containerInstanceArn"),
            ec2_instance_id: reader.take("ec2InstanceId"),
            health_status: reader.take("healthStatus"),
            pending_tasks_count: reader.take("pendingTasksCount"),
            registered_at: reader.take("registeredAt"),
            registered_resources: reader.take("registeredResources"),
            remaining_resources: reader.take("remainingResources"),
            running_tasks_count: reader.take("runningTasksCount"),
            status: reader.take("status"),
            status_reason: reader.take("statusReason"),
            tags: reader.take("tags"),
            version: reader.take("version"),
            version_info: reader.take("versionInfo"),
        }
    }
}

impl ToValue for ContainerInstance {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("agentConnected", &self.agent_connected);
        writer.put("agentUpdateStatus", &self.agent_update_status);
        writer.put("attachments", &self.attachments);
        writer.put("attributes", &self.attributes);
        writer.put("capacityProviderName", &self.capacity_provider_name);
        writer.put("containerInstanceArn", &self.container_instance_arn);
        writer.put("ec2InstanceId", &self.ec2_instance_id);
        writer.put("healthStatus", &self.health_status);
        writer.put("pendingTasksCount", &self.pending_tasks_count);
        writer.put("registeredAt", &self.registered_at);
        writer.put("registeredResources", &self.registered_resources);
        writer.put("remainingResources", &self.remaining_resources);
        writer.put("runningTasksCount", &self.running_tasks_count);
        writer.put("status", &self.status);
        writer.put("statusReason", &self.status_reason);
        writer.put("tags", &self.tags);
        writer.put("version", &self.version);
        writer.put("versionInfo", &self.version_info);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContainerInstanceHealthStatus {
    pub details: Option<Vec<InstanceHealthCheckResult>>,
    pub overall_status: Option<String>,
}

impl FromValue for ContainerInstanceHealthStatus {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { details: reader.take("details"), overall_status: reader.take("overallStatus") }
    }
}

impl ToValue for ContainerInstanceHealthStatus {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("details", &self.details);
        writer.put("overallStatus", &self.overall_status);
        writer.finish()
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ContainerOverride {
    pub command: Option<Vec<String>>,
    pub cpu: Option<i32>,
    pub environment: Option<Vec<KeyValuePair>>,
    pub environment_files: Option<Vec<EnvironmentFile>>,
    pub memory: Option<i32>,
    pub memory_reservation: Option<i32>,
    pub name: Option<String>,
    pub resource_requirements: Option<Vec<ResourceRequirement>>,
}

impl std::fmt::Debug for ContainerOverride {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ContainerOverride")
            .field("command", &self.command)
            .field("cpu", &self.cpu)
            .field("environment", &self.environment.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("environment_files", &self.environment_files)
            .field("memory", &self.memory)
            .field("memory_reservation", &self.memory_reservation)
            .field("name", &self.name)
            .field("resource_requirements", &self.resource_requirements)
            .finish()
    }
}

impl FromValue for ContainerOverride {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            command: reader.take("command"),
            cpu: reader.take("cpu"),
            environment: reader.take("environment"),
            environment_files: reader.take("environmentFiles"),
            memory: reader.take("memory"),
            memory_reservation: reader.take("memoryReservation"),
            name: reader.take("name"),
            resource_requirements: reader.take("resourceRequirements"),
        }
    }
}

impl ToValue for ContainerOverride {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("command", &self.command);
        writer.put("cpu", &self.cpu);
        writer.put("environment", &self.environment);
        writer.put("environmentFiles", &self.environment_files);
        writer.put("memory", &self.memory);
        writer.put("memoryReservation", &self.memory_reservation);
        writer.put("name", &self.name);
        writer.put("resourceRequirements", &self.resource_requirements);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContainerRestartPolicy {
    pub enabled: Option<bool>,
    pub ignored_exit_codes: Option<Vec<i32>>,
    pub restart_attempt_period: Option<i32>,
}

impl FromValue for ContainerRestartPolicy {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            enabled: reader.take("enabled"),
            ignored_exit_codes: reader.take("ignoredExitCodes"),
            restart_attempt_period: reader.take("restartAttemptPeriod"),
        }
    }
}

impl ToValue for ContainerRestartPolicy {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("enabled", &self.enabled);
        writer.put("ignoredExitCodes", &self.ignored_exit_codes);
        writer.put("restartAttemptPeriod", &self.restart_attempt_period);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ContainerStateChange {
    pub container_name: Option<String>,
    pub exit_code: Option<i32>,
    pub image_digest: Option<String>,
    pub network_bindings: Option<Vec<NetworkBinding>>,
    pub reason: Option<String>,
    pub runtime_id: Option<String>,
    pub status: Option<String>,
}

impl FromValue for ContainerStateChange {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            container_name: reader.take("containerName"),
            exit_code: reader.take("exitCode"),
            image_digest: reader.take("imageDigest"),
            network_bindings: reader.take("networkBindings"),
            reason: reader.take("reason"),
            runtime_id: reader.take("runtimeId"),
            status: reader.take("status"),
        }
    }
}

impl ToValue for ContainerStateChange {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("containerName", &self.container_name);
        writer.put("exitCode", &self.exit_code);
        writer.put("imageDigest", &self.image_digest);
        writer.put("networkBindings", &self.network_bindings);
        writer.put("reason", &self.reason);
        writer.put("runtimeId", &self.runtime_id);
        writer.put("status", &self.status);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateClusterRequest {
    pub capacity_providers: Option<Vec<String>>,
    pub cluster_name: Option<String>,
    pub configuration: Option<ClusterConfiguration>,
    pub default_capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub service_connect_defaults: Option<ClusterServiceConnectDefaultsRequest>,
    pub settings: Option<Vec<ClusterSetting>>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for CreateClusterRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            capacity_providers: reader.take("capacityProviders"),
            cluster_name: reader.take("clusterName"),
            configuration: reader.take("configuration"),
            default_capacity_provider_strategy: reader.take("defaultCapacityProviderStrategy"),
            service_connect_defaults: reader.take("serviceConnectDefaults"),
            settings: reader.take("settings"),
            tags: reader.take("tags"),
        }
    }
}

impl ToValue for CreateClusterRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("capacityProviders", &self.capacity_providers);
        writer.put("clusterName", &self.cluster_name);
        writer.put("configuration", &self.configuration);
        writer.put("defaultCapacityProviderStrategy", &self.default_capacity_provider_strategy);
        writer.put("serviceConnectDefaults", &self.service_connect_defaults);
        writer.put("settings", &self.settings);
        writer.put("tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateClusterResponse {
    pub cluster: Option<Cluster>,
}

impl FromValue for CreateClusterResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { cluster: reader.take("cluster") }
    }
}

impl ToValue for CreateClusterResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cluster", &self.cluster);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceRequest {
    pub availability_zone_rebalancing: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub client_token: Option<String>,
    pub cluster: Option<String>,
    pub deployment_configuration: Option<DeploymentConfiguration>,
    pub deployment_controller: Option<DeploymentController>,
    pub desired_count: Option<i32>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub health_check_grace_period_seconds: Option<i32>,
    pub launch_type: Option<String>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub platform_version: Option<String>,
    pub propagate_tags: Option<String>,
    pub role: Option<String>,
    pub scheduling_strategy: Option<String>,
    pub service_connect_configuration: Option<ServiceConnectConfiguration>,
    pub service_name: Option<String>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub tags: Option<Vec<Tag>>,
    pub task_definition: Option<String>,
    pub volume_configurations: Option<Vec<ServiceVolumeConfiguration>>,
    pub vpc_lattice_configurations: Option<Vec<VpcLatticeConfiguration>>,
}

impl FromValue for CreateServiceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            availability_zone_rebalancing: reader.take("availabilityZoneRebalancing"),
            capacity_provider_strategy: reader.take("capacityProviderStrategy"),
            client_token: reader.take("clientToken"),
            cluster: reader.take("cluster"),
            deployment_configuration: reader.take("deploymentConfiguration"),
            deployment_controller: reader.take("deploymentController"),
            desired_count: reader.take("desiredCount"),
            enable_ecs_managed_tags: reader.take("enableECSManagedTags"),
            enable_execute_command: reader.take("enableExecuteCommand"),
            health_check_grace_period_seconds: reader.take("healthCheckGracePeriodSeconds"),
            launch_type: reader.take("launchType"),
            load_balancers: reader.take("loadBalancers"),
            network_configuration: reader.take("networkConfiguration"),
            placement_constraints: reader.take("placementConstraints"),
            placement_strategy: reader.take("placementStrategy"),
            platform_version: reader.take("platformVersion"),
            propagate_tags: reader.take("propagateTags"),
            role: reader.take("role"),
            scheduling_strategy: reader.take("schedulingStrategy"),
            service_connect_configuration: reader.take("serviceConnectConfiguration"),
            service_name: reader.take("serviceName"),
            service_registries: reader.take("serviceRegistries"),
            tags: reader.take("tags"),
            task_definition: reader.take("taskDefinition"),
            volume_configurations: reader.take("volumeConfigurations"),
            vpc_lattice_configurations: reader.take("vpcLatticeConfigurations"),
        }
    }
}

impl ToValue for CreateServiceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("availabilityZoneRebalancing", &self.availability_zone_rebalancing);
        writer.put("capacityProviderStrategy", &self.capacity_provider_strategy);
        writer.put("clientToken", &self.client_token);
        writer.put("cluster", &self.cluster);
        writer.put("deploymentConfiguration", &self.deployment_configuration);
        writer.put("deploymentController", &self.deployment_controller);
        writer.put("desiredCount", &self.desired_count);
        writer.put("enableECSManagedTags", &self.enable_ecs_managed_tags);
        writer.put("enableExecuteCommand", &self.enable_execute_command);
        writer.put("healthCheckGracePeriodSeconds", &self.health_check_grace_period_seconds);
        writer.put("launchType", &self.launch_type);
        writer.put("loadBalancers", &self.load_balancers);
        writer.put("networkConfiguration", &self.network_configuration);
        writer.put("placementConstraints", &self.placement_constraints);
        writer.put("placementStrategy", &self.placement_strategy);
        writer.put("platformVersion", &self.platform_version);
        writer.put("propagateTags", &self.propagate_tags);
        writer.put("role", &self.role);
        writer.put("schedulingStrategy", &self.scheduling_strategy);
        writer.put("serviceConnectConfiguration", &self.service_connect_configuration);
        writer.put("serviceName", &self.service_name);
        writer.put("serviceRegistries", &self.service_registries);
        writer.put("tags", &self.tags);
        writer.put("taskDefinition", &self.task_definition);
        writer.put("volumeConfigurations", &self.volume_configurations);
        writer.put("vpcLatticeConfigurations", &self.vpc_lattice_configurations);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateServiceResponse {
    pub service: Option<Service>,
}

impl FromValue for CreateServiceResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { service: reader.take("service") }
    }
}

impl ToValue for CreateServiceResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("service", &self.service);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreatedAt {
    pub after: Option<Timestamp>,
    pub before: Option<Timestamp>,
}

impl FromValue for CreatedAt {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { after: reader.take("after"), before: reader.take("before") }
    }
}

impl ToValue for CreatedAt {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("after", &self.after);
        writer.put("before", &self.before);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccountSettingRequest {
    pub name: Option<String>,
    pub principal_arn: Option<String>,
}

impl FromValue for DeleteAccountSettingRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { name: reader.take("name"), principal_arn: reader.take("principalArn") }
    }
}

impl ToValue for DeleteAccountSettingRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("name", &self.name);
        writer.put("principalArn", &self.principal_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteAccountSettingResponse {
    pub setting: Option<Setting>,
}

impl FromValue for DeleteAccountSettingResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { setting: reader.take("setting") }
    }
}

impl ToValue for DeleteAccountSettingResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("setting", &self.setting);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteClusterRequest {
    pub cluster: Option<String>,
}

impl FromValue for DeleteClusterRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { cluster: reader.take("cluster") }
    }
}

impl ToValue for DeleteClusterRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cluster", &self.cluster);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteClusterResponse {
    pub cluster: Option<Cluster>,
}

impl FromValue for DeleteClusterResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { cluster: reader.take("cluster") }
    }
}

impl ToValue for DeleteClusterResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cluster", &self.cluster);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceRequest {
    pub cluster: Option<String>,
    pub force: Option<bool>,
    pub service: Option<String>,
}

impl FromValue for DeleteServiceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { cluster: reader.take("cluster"), force: reader.take("force"), service: reader.take("service") }
    }
}

impl ToValue for DeleteServiceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cluster", &self.cluster);
        writer.put("force", &self.force);
        writer.put("service", &self.service);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteServiceResponse {
    pub service: Option<Service>,
}

impl FromValue for DeleteServiceResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { service: reader.take("service") }
    }
}

impl ToValue for DeleteServiceResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("service", &self.service);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTaskDefinitionsRequest {
    pub task_definitions: Option<Vec<String>>,
}

impl FromValue for DeleteTaskDefinitionsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { task_definitions: reader.take("taskDefinitions") }
    }
}

impl ToValue for DeleteTaskDefinitionsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("taskDefinitions", &self.task_definitions);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTaskDefinitionsResponse {
    pub failures: Option<Vec<Failure>>,
    pub task_definitions: Option<Vec<TaskDefinition>>,
}

impl FromValue for DeleteTaskDefinitionsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { failures: reader.take("failures"), task_definitions: reader.take("taskDefinitions") }
    }
}

impl ToValue for DeleteTaskDefinitionsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("failures", &self.failures);
        writer.put("taskDefinitions", &self.task_definitions);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deployment {
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub created_at: Option<Timestamp>,
    pub desired_count: Option<i32>,
    pub failed_tasks: Option<i32>,
    pub fargate_ephemeral_storage: Option<DeploymentEphemeralStorage>,
    pub id: Option<String>,
    pub launch_type: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub pending_count: Option<i32>,
    pub platform_family: Option<String>,
    pub platform_version: Option<String>,
    pub rollout_state: Option<String>,
    pub rollout_state_reason: Option<String>,
    pub running_count: Option<i32>,
    pub service_connect_configuration: Option<ServiceConnectConfiguration>,
    pub service_connect_resources: Option<Vec<ServiceConnectServiceResource>>,
    pub status: Option<String>,
    pub task_definition: Option<String>,
    pub updated_at: Option<Timestamp>,
    pub volume_configurations: Option<Vec<ServiceVolumeConfiguration>>,
    pub vpc_lattice_configurations: Option<Vec<VpcLatticeConfiguration>>,
}

impl FromValue for Deployment {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            capacity_provider_strategy: reader.take("capacityProviderStrategy"),
            created_at: reader.take("createdAt"),
            desired_count: reader.take("desiredCount"),
            failed_tasks: reader.take("failedTasks"),
            fargate_ephemeral_storage: reader.take("fargateEphemeralStorage"),
            id: reader.take("id"),
            launch_type: reader.take("launchType"),
            network_configuration: reader.take("networkConfiguration"),
            pending_count: reader.take("pendingCount"),
            platform_family: reader.take("platformFamily"),
            platform_version: reader.take("platformVersion"),
            rollout_state: reader.take("rolloutState"),
            rollout_state_reason: reader.take("rolloutStateReason"),
            running_count: reader.take("runningCount"),
            service_connect_configuration: reader.take("serviceConnectConfiguration"),
            service_connect_resources: reader.take("serviceConnectResources"),
            status: reader.take("status"),
            task_definition: reader.take("taskDefinition"),
            updated_at: reader.take("updatedAt"),
            volume_configurations: reader.take("volumeConfigurations"),
            vpc_lattice_configurations: reader.take("vpcLatticeConfigurations"),
        }
    }
}

impl ToValue for Deployment {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("capacityProviderStrategy", &self.capacity_provider_strategy);
        writer.put("createdAt", &self.created_at);
        writer.put("desiredCount", &self.desired_count);
        writer.put("failedTasks", &self.failed_tasks);
        writer.put("fargateEphemeralStorage", &self.fargate_ephemeral_storage);
        writer.put("id", &self.id);
        writer.put("launchType", &self.launch_type);
        writer.put("networkConfiguration", &self.network_configuration);
        writer.put("pendingCount", &self.pending_count);
        writer.put("platformFamily", &self.platform_family);
        writer.put("platformVersion", &self.platform_version);
        writer.put("rolloutState", &self.rollout_state);
        writer.put("rolloutStateReason", &self.rollout_state_reason);
        writer.put("runningCount", &self.running_count);
        writer.put("serviceConnectConfiguration", &self.service_connect_configuration);
        writer.put("serviceConnectResources", &self.service_connect_resources);
        writer.put("status", &self.status);
        writer.put("taskDefinition", &self.task_definition);
        writer.put("updatedAt", &self.updated_at);
        writer.put("volumeConfigurations", &self.volume_configurations);
        writer.put("vpcLatticeConfigurations", &self.vpc_lattice_configurations);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeploymentAlarms {
    pub alarm_names: Option<Vec<String>>,
    pub enable: Option<bool>,
    pub rollback: Option<bool>,
}

impl FromValue for DeploymentAlarms {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            alarm_names: reader.take("alarmNames"),
            enable: reader.take("enable"),
            rollback: reader.take("rollback"),
        }
    }
}

impl ToValue for DeploymentAlarms {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("alarmNames", &self.alarm_names);
        writer.put("enable", &self.enable);
        writer.put("rollback", &self.rollback);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeploymentCircuitBreaker {
    pub enable: Option<bool>,
    pub rollback: Option<bool>,
}

impl FromValue for DeploymentCircuitBreaker {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { enable: reader.take("enable"), rollback: reader.take("rollback") }
    }
}

impl ToValue for DeploymentCircuitBreaker {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("enable", &self.enable);
        writer.put("rollback", &self.rollback);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeploymentConfiguration {
    pub alarms: Option<DeploymentAlarms>,
    pub bake_time_in_minutes: Option<i32>,
    pub canary_configuration: Option<CanaryConfiguration>,
    pub deployment_circuit_breaker: Option<DeploymentCircuitBreaker>,
    pub lifecycle_hooks: Option<Vec<DeploymentLifecycleHook>>,
    pub linear_configuration: Option<LinearConfiguration>,
    pub maximum_percent: Option<i32>,
    pub minimum_healthy_percent: Option<i32>,
    pub strategy: Option<String>,
}

impl FromValue for DeploymentConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            alarms: reader.take("alarms"),
            bake_time_in_minutes: reader.take("bakeTimeInMinutes"),
            canary_configuration: reader.take("canaryConfiguration"),
            deployment_circuit_breaker: reader.take("deploymentCircuitBreaker"),
            lifecycle_hooks: reader.take("lifecycleHooks"),
            linear_configuration: reader.take("linearConfiguration"),
            maximum_percent: reader.take("maximumPercent"),
            minimum_healthy_percent: reader.take("minimumHealthyPercent"),
            strategy: reader.take("strategy"),
        }
    }
}

impl ToValue for DeploymentConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("alarms", &self.alarms);
        writer.put("bakeTimeInMinutes", &self.bake_time_in_minutes);
        writer.put("canaryConfiguration", &self.canary_configuration);
        writer.put("deploymentCircuitBreaker", &self.deployment_circuit_breaker);
        writer.put("lifecycleHooks", &self.lifecycle_hooks);
        writer.put("linearConfiguration", &self.linear_configuration);
        writer.put("maximumPercent", &self.maximum_percent);
        writer.put("minimumHealthyPercent", &self.minimum_healthy_percent);
        writer.put("strategy", &self.strategy);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeploymentController {
    pub r#type: Option<String>,
}

impl FromValue for DeploymentController {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { r#type: reader.take("type") }
    }
}

impl ToValue for DeploymentController {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("type", &self.r#type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeploymentEphemeralStorage {
    pub kms_key_id: Option<String>,
}

impl FromValue for DeploymentEphemeralStorage {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { kms_key_id: reader.take("kmsKeyId") }
    }
}

impl ToValue for DeploymentEphemeralStorage {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("kmsKeyId", &self.kms_key_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeploymentLifecycleHook {
    pub hook_details: Option<Value>,
    pub hook_target_arn: Option<String>,
    pub lifecycle_stages: Option<Vec<String>>,
    pub role_arn: Option<String>,
    pub target_type: Option<String>,
    pub timeout_configuration: Option<DeploymentLifecycleHookTimeoutConfiguration>,
}

impl FromValue for DeploymentLifecycleHook {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            hook_details: reader.take("hookDetails"),
            hook_target_arn: reader.take("hookTargetArn"),
            lifecycle_stages: reader.take("lifecycleStages"),
            role_arn: reader.take("roleArn"),
            target_type: reader.take("targetType"),
            timeout_configuration: reader.take("timeoutConfiguration"),
        }
    }
}

impl ToValue for DeploymentLifecycleHook {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("hookDetails", &self.hook_details);
        writer.put("hookTargetArn", &self.hook_target_arn);
        writer.put("lifecycleStages", &self.lifecycle_stages);
        writer.put("roleArn", &self.role_arn);
        writer.put("targetType", &self.target_type);
        writer.put("timeoutConfiguration", &self.timeout_configuration);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeploymentLifecycleHookDetail {
    pub expires_at: Option<Timestamp>,
    pub hook_id: Option<String>,
    pub status: Option<String>,
    pub target_arn: Option<String>,
    pub target_type: Option<String>,
    pub timeout_action: Option<String>,
}

impl FromValue for DeploymentLifecycleHookDetail {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            expires_at: reader.take("expiresAt"),
            hook_id: reader.take("hookId"),
            status: reader.take("status"),
            target_arn: reader.take("targetArn"),
            target_type: reader.take("targetType"),
            timeout_action: reader.take("timeoutAction"),
        }
    }
}

impl ToValue for DeploymentLifecycleHookDetail {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("expiresAt", &self.expires_at);
        writer.put("hookId", &self.hook_id);
        writer.put("status", &self.status);
        writer.put("targetArn", &self.target_arn);
        writer.put("targetType", &self.target_type);
        writer.put("timeoutAction", &self.timeout_action);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeploymentLifecycleHookTimeoutConfiguration {
    pub action: Option<String>,
    pub timeout_in_minutes: Option<i32>,
}

impl FromValue for DeploymentLifecycleHookTimeoutConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { action: reader.take("action"), timeout_in_minutes: reader.take("timeoutInMinutes") }
    }
}

impl ToValue for DeploymentLifecycleHookTimeoutConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("action", &self.action);
        writer.put("timeoutInMinutes", &self.timeout_in_minutes);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeregisterTaskDefinitionRequest {
    pub task_definition: Option<String>,
}

impl FromValue for DeregisterTaskDefinitionRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { task_definition: reader.take("taskDefinition") }
    }
}

impl ToValue for DeregisterTaskDefinitionRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("taskDefinition", &self.task_definition);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeregisterTaskDefinitionResponse {
    pub task_definition: Option<TaskDefinition>,
}

impl FromValue for DeregisterTaskDefinitionResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { task_definition: reader.take("taskDefinition") }
    }
}

impl ToValue for DeregisterTaskDefinitionResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("taskDefinition", &self.task_definition);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeCapacityProvidersRequest {
    pub capacity_providers: Option<Vec<String>>,
    pub cluster: Option<String>,
    pub include: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl FromValue for DescribeCapacityProvidersRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            capacity_providers: reader.take("capacityProviders"),
            cluster: reader.take("cluster"),
            include: reader.take("include"),
            max_results: reader.take("maxResults"),
            next_token: reader.take("nextToken"),
        }
    }
}

impl ToValue for DescribeCapacityProvidersRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("capacityProviders", &self.capacity_providers);
        writer.put("cluster", &self.cluster);
        writer.put("include", &self.include);
        writer.put("maxResults", &self.max_results);
        writer.put("nextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeCapacityProvidersResponse {
    pub capacity_providers: Option<Vec<CapacityProvider>>,
    pub failures: Option<Vec<Failure>>,
    pub next_token: Option<String>,
}

impl FromValue for DescribeCapacityProvidersResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            capacity_providers: reader.take("capacityProviders"),
            failures: reader.take("failures"),
            next_token: reader.take("nextToken"),
        }
    }
}

impl ToValue for DescribeCapacityProvidersResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("capacityProviders", &self.capacity_providers);
        writer.put("failures", &self.failures);
        writer.put("nextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeClustersRequest {
    pub clusters: Option<Vec<String>>,
    pub include: Option<Vec<String>>,
}

impl FromValue for DescribeClustersRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { clusters: reader.take("clusters"), include: reader.take("include") }
    }
}

impl ToValue for DescribeClustersRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("clusters", &self.clusters);
        writer.put("include", &self.include);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeClustersResponse {
    pub clusters: Option<Vec<Cluster>>,
    pub failures: Option<Vec<Failure>>,
}

impl FromValue for DescribeClustersResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { clusters: reader.take("clusters"), failures: reader.take("failures") }
    }
}

impl ToValue for DescribeClustersResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("clusters", &self.clusters);
        writer.put("failures", &self.failures);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeContainerInstancesRequest {
    pub cluster: Option<String>,
    pub container_instances: Option<Vec<String>>,
    pub include: Option<Vec<String>>,
}

impl FromValue for DescribeContainerInstancesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cluster: reader.take("cluster"),
            container_instances: reader.take("containerInstances"),
            include: reader.take("include"),
        }
    }
}

impl ToValue for DescribeContainerInstancesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cluster", &self.cluster);
        writer.put("containerInstances", &self.container_instances);
        writer.put("include", &self.include);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeContainerInstancesResponse {
    pub container_instances: Option<Vec<ContainerInstance>>,
    pub failures: Option<Vec<Failure>>,
}

impl FromValue for DescribeContainerInstancesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { container_instances: reader.take("containerInstances"), failures: reader.take("failures") }
    }
}

impl ToValue for DescribeContainerInstancesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("containerInstances", &self.container_instances);
        writer.put("failures", &self.failures);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeServiceDeploymentsRequest {
    pub service_deployment_arns: Option<Vec<String>>,
}

impl FromValue for DescribeServiceDeploymentsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { service_deployment_arns: reader.take("serviceDeploymentArns") }
    }
}

impl ToValue for DescribeServiceDeploymentsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("serviceDeploymentArns", &self.service_deployment_arns);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeServiceDeploymentsResponse {
    pub failures: Option<Vec<Failure>>,
    pub service_deployments: Option<Vec<ServiceDeployment>>,
}

impl FromValue for DescribeServiceDeploymentsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { failures: reader.take("failures"), service_deployments: reader.take("serviceDeployments") }
    }
}

impl ToValue for DescribeServiceDeploymentsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("failures", &self.failures);
        writer.put("serviceDeployments", &self.service_deployments);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeServiceRevisionsRequest {
    pub service_revision_arns: Option<Vec<String>>,
}

impl FromValue for DescribeServiceRevisionsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { service_revision_arns: reader.take("serviceRevisionArns") }
    }
}

impl ToValue for DescribeServiceRevisionsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("serviceRevisionArns", &self.service_revision_arns);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeServiceRevisionsResponse {
    pub failures: Option<Vec<Failure>>,
    pub service_revisions: Option<Vec<ServiceRevision>>,
}

impl FromValue for DescribeServiceRevisionsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { failures: reader.take("failures"), service_revisions: reader.take("serviceRevisions") }
    }
}

impl ToValue for DescribeServiceRevisionsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("failures", &self.failures);
        writer.put("serviceRevisions", &self.service_revisions);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeServicesRequest {
    pub cluster: Option<String>,
    pub include: Option<Vec<String>>,
    pub services: Option<Vec<String>>,
}

impl FromValue for DescribeServicesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { cluster: reader.take("cluster"), include: reader.take("include"), services: reader.take("services") }
    }
}

impl ToValue for DescribeServicesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cluster", &self.cluster);
        writer.put("include", &self.include);
        writer.put("services", &self.services);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeServicesResponse {
    pub failures: Option<Vec<Failure>>,
    pub services: Option<Vec<Service>>,
}

impl FromValue for DescribeServicesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { failures: reader.take("failures"), services: reader.take("services") }
    }
}

impl ToValue for DescribeServicesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("failures", &self.failures);
        writer.put("services", &self.services);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTaskDefinitionRequest {
    pub include: Option<Vec<String>>,
    pub task_definition: Option<String>,
}

impl FromValue for DescribeTaskDefinitionRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { include: reader.take("include"), task_definition: reader.take("taskDefinition") }
    }
}

impl ToValue for DescribeTaskDefinitionRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("include", &self.include);
        writer.put("taskDefinition", &self.task_definition);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTaskDefinitionResponse {
    pub tags: Option<Vec<Tag>>,
    pub task_definition: Option<TaskDefinition>,
}

impl FromValue for DescribeTaskDefinitionResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { tags: reader.take("tags"), task_definition: reader.take("taskDefinition") }
    }
}

impl ToValue for DescribeTaskDefinitionResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("tags", &self.tags);
        writer.put("taskDefinition", &self.task_definition);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTasksRequest {
    pub cluster: Option<String>,
    pub include: Option<Vec<String>>,
    pub tasks: Option<Vec<String>>,
}

impl FromValue for DescribeTasksRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { cluster: reader.take("cluster"), include: reader.take("include"), tasks: reader.take("tasks") }
    }
}

impl ToValue for DescribeTasksRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cluster", &self.cluster);
        writer.put("include", &self.include);
        writer.put("tasks", &self.tasks);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTasksResponse {
    pub failures: Option<Vec<Failure>>,
    pub tasks: Option<Vec<Task>>,
}

impl FromValue for DescribeTasksResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { failures: reader.take("failures"), tasks: reader.take("tasks") }
    }
}

impl ToValue for DescribeTasksResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("failures", &self.failures);
        writer.put("tasks", &self.tasks);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Device {
    pub container_path: Option<String>,
    pub host_path: Option<String>,
    pub permissions: Option<Vec<String>>,
}

impl FromValue for Device {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            container_path: reader.take("containerPath"),
            host_path: reader.take("hostPath"),
            permissions: reader.take("permissions"),
        }
    }
}

impl ToValue for Device {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("containerPath", &self.container_path);
        writer.put("hostPath", &self.host_path);
        writer.put("permissions", &self.permissions);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DiscoverPollEndpointRequest {
    pub cluster: Option<String>,
    pub container_instance: Option<String>,
}

impl FromValue for DiscoverPollEndpointRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { cluster: reader.take("cluster"), container_instance: reader.take("containerInstance") }
    }
}

impl ToValue for DiscoverPollEndpointRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cluster", &self.cluster);
        writer.put("containerInstance", &self.container_instance);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DiscoverPollEndpointResponse {
    pub endpoint: Option<String>,
    pub service_connect_endpoint: Option<String>,
    pub telemetry_endpoint: Option<String>,
}

impl FromValue for DiscoverPollEndpointResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            endpoint: reader.take("endpoint"),
            service_connect_endpoint: reader.take("serviceConnectEndpoint"),
            telemetry_endpoint: reader.take("telemetryEndpoint"),
        }
    }
}

impl ToValue for DiscoverPollEndpointResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("endpoint", &self.endpoint);
        writer.put("serviceConnectEndpoint", &self.service_connect_endpoint);
        writer.put("telemetryEndpoint", &self.telemetry_endpoint);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DockerVolumeConfiguration {
    pub autoprovision: Option<bool>,
    pub driver: Option<String>,
    pub driver_opts: Option<BTreeMap<String, String>>,
    pub labels: Option<BTreeMap<String, String>>,
    pub scope: Option<String>,
}

impl FromValue for DockerVolumeConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            autoprovision: reader.take("autoprovision"),
            driver: reader.take("driver"),
            driver_opts: reader.take("driverOpts"),
            labels: reader.take("labels"),
            scope: reader.take("scope"),
        }
    }
}

impl ToValue for DockerVolumeConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("autoprovision", &self.autoprovision);
        writer.put("driver", &self.driver);
        writer.put("driverOpts", &self.driver_opts);
        writer.put("labels", &self.labels);
        writer.put("scope", &self.scope);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EBSTagSpecification {
    pub propagate_tags: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for EBSTagSpecification {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            propagate_tags: reader.take("propagateTags"),
            resource_type: reader.take("resourceType"),
            tags: reader.take("tags"),
        }
    }
}

impl ToValue for EBSTagSpecification {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("propagateTags", &self.propagate_tags);
        writer.put("resourceType", &self.resource_type);
        writer.put("tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ECSManagedResources {
    pub auto_scaling: Option<ManagedAutoScaling>,
    pub ingress_paths: Option<Vec<ManagedIngressPath>>,
    pub log_groups: Option<Vec<ManagedLogGroup>>,
    pub metric_alarms: Option<Vec<ManagedMetricAlarm>>,
    pub service_security_groups: Option<Vec<ManagedSecurityGroup>>,
}

impl FromValue for ECSManagedResources {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            auto_scaling: reader.take("autoScaling"),
            ingress_paths: reader.take("ingressPaths"),
            log_groups: reader.take("logGroups"),
            metric_alarms: reader.take("metricAlarms"),
            service_security_groups: reader.take("serviceSecurityGroups"),
        }
    }
}

impl ToValue for ECSManagedResources {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("autoScaling", &self.auto_scaling);
        writer.put("ingressPaths", &self.ingress_paths);
        writer.put("logGroups", &self.log_groups);
        writer.put("metricAlarms", &self.metric_alarms);
        writer.put("serviceSecurityGroups", &self.service_security_groups);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EFSAuthorizationConfig {
    pub access_point_id: Option<String>,
    pub iam: Option<String>,
}

impl FromValue for EFSAuthorizationConfig {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { access_point_id: reader.take("accessPointId"), iam: reader.take("iam") }
    }
}

impl ToValue for EFSAuthorizationConfig {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("accessPointId", &self.access_point_id);
        writer.put("iam", &self.iam);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EFSVolumeConfiguration {
    pub authorization_config: Option<EFSAuthorizationConfig>,
    pub file_system_id: Option<String>,
    pub root_directory: Option<String>,
    pub transit_encryption: Option<String>,
    pub transit_encryption_port: Option<i32>,
}

impl FromValue for EFSVolumeConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            authorization_config: reader.take("authorizationConfig"),
            file_system_id: reader.take("fileSystemId"),
            root_directory: reader.take("rootDirectory"),
            transit_encryption: reader.take("transitEncryption"),
            transit_encryption_port: reader.take("transitEncryptionPort"),
        }
    }
}

impl ToValue for EFSVolumeConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("authorizationConfig", &self.authorization_config);
        writer.put("fileSystemId", &self.file_system_id);
        writer.put("rootDirectory", &self.root_directory);
        writer.put("transitEncryption", &self.transit_encryption);
        writer.put("transitEncryptionPort", &self.transit_encryption_port);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnvironmentFile {
    pub r#type: Option<String>,
    pub value: Option<String>,
}

impl FromValue for EnvironmentFile {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { r#type: reader.take("type"), value: reader.take("value") }
    }
}

impl ToValue for EnvironmentFile {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("type", &self.r#type);
        writer.put("value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EphemeralStorage {
    pub size_in_gi_b: Option<i32>,
}

impl FromValue for EphemeralStorage {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { size_in_gi_b: reader.take("sizeInGiB") }
    }
}

impl ToValue for EphemeralStorage {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("sizeInGiB", &self.size_in_gi_b);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteCommandConfiguration {
    pub kms_key_id: Option<String>,
    pub log_configuration: Option<ExecuteCommandLogConfiguration>,
    pub logging: Option<String>,
}

impl FromValue for ExecuteCommandConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            kms_key_id: reader.take("kmsKeyId"),
            log_configuration: reader.take("logConfiguration"),
            logging: reader.take("logging"),
        }
    }
}

impl ToValue for ExecuteCommandConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("kmsKeyId", &self.kms_key_id);
        writer.put("logConfiguration", &self.log_configuration);
        writer.put("logging", &self.logging);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExecuteCommandLogConfiguration {
    pub cloud_watch_encryption_enabled: Option<bool>,
    pub cloud_watch_log_group_name: Option<String>,
    pub s3_bucket_name: Option<String>,
    pub s3_encryption_enabled: Option<bool>,
    pub s3_key_prefix: Option<String>,
}

impl FromValue for ExecuteCommandLogConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cloud_watch_encryption_enabled: reader.take("cloudWatchEncryptionEnabled"),
            cloud_watch_log_group_name: reader.take("cloudWatchLogGroupName"),
            s3_bucket_name: reader.take("s3BucketName"),
            s3_encryption_enabled: reader.take("s3EncryptionEnabled"),
            s3_key_prefix: reader.take("s3KeyPrefix"),
        }
    }
}

impl ToValue for ExecuteCommandLogConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cloudWatchEncryptionEnabled", &self.cloud_watch_encryption_enabled);
        writer.put("cloudWatchLogGroupName", &self.cloud_watch_log_group_name);
        writer.put("s3BucketName", &self.s3_bucket_name);
        writer.put("s3EncryptionEnabled", &self.s3_encryption_enabled);
        writer.put("s3KeyPrefix", &self.s3_key_prefix);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FSxWindowsFileServerAuthorizationConfig {
    pub credentials_parameter: Option<String>,
    pub domain: Option<String>,
}

impl FromValue for FSxWindowsFileServerAuthorizationConfig {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { credentials_parameter: reader.take("credentialsParameter"), domain: reader.take("domain") }
    }
}

impl ToValue for FSxWindowsFileServerAuthorizationConfig {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("credentialsParameter", &self.credentials_parameter);
        writer.put("domain", &self.domain);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FSxWindowsFileServerVolumeConfiguration {
    pub authorization_config: Option<FSxWindowsFileServerAuthorizationConfig>,
    pub file_system_id: Option<String>,
    pub root_directory: Option<String>,
}

impl FromValue for FSxWindowsFileServerVolumeConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            authorization_config: reader.take("authorizationConfig"),
            file_system_id: reader.take("fileSystemId"),
            root_directory: reader.take("rootDirectory"),
        }
    }
}

impl ToValue for FSxWindowsFileServerVolumeConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("authorizationConfig", &self.authorization_config);
        writer.put("fileSystemId", &self.file_system_id);
        writer.put("rootDirectory", &self.root_directory);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Failure {
    pub arn: Option<String>,
    pub detail: Option<String>,
    pub reason: Option<String>,
}

impl FromValue for Failure {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { arn: reader.take("arn"), detail: reader.take("detail"), reason: reader.take("reason") }
    }
}

impl ToValue for Failure {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("arn", &self.arn);
        writer.put("detail", &self.detail);
        writer.put("reason", &self.reason);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FirelensConfiguration {
    pub options: Option<BTreeMap<String, String>>,
    pub r#type: Option<String>,
}

impl FromValue for FirelensConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { options: reader.take("options"), r#type: reader.take("type") }
    }
}

impl ToValue for FirelensConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("options", &self.options);
        writer.put("type", &self.r#type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HealthCheck {
    pub command: Option<Vec<String>>,
    pub interval: Option<i32>,
    pub retries: Option<i32>,
    pub start_period: Option<i32>,
    pub timeout: Option<i32>,
}

impl FromValue for HealthCheck {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            command: reader.take("command"),
            interval: reader.take("interval"),
            retries: reader.take("retries"),
            start_period: reader.take("startPeriod"),
            timeout: reader.take("timeout"),
        }
    }
}

impl ToValue for HealthCheck {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("command", &self.command);
        writer.put("interval", &self.interval);
        writer.put("retries", &self.retries);
        writer.put("startPeriod", &self.start_period);
        writer.put("timeout", &self.timeout);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostEntry {
    pub hostname: Option<String>,
    pub ip_address: Option<String>,
}

impl FromValue for HostEntry {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { hostname: reader.take("hostname"), ip_address: reader.take("ipAddress") }
    }
}

impl ToValue for HostEntry {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("hostname", &self.hostname);
        writer.put("ipAddress", &self.ip_address);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostVolumeProperties {
    pub source_path: Option<String>,
}

impl FromValue for HostVolumeProperties {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { source_path: reader.take("sourcePath") }
    }
}

impl ToValue for HostVolumeProperties {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("sourcePath", &self.source_path);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InferenceAccelerator {
    pub device_name: Option<String>,
    pub device_type: Option<String>,
}

impl FromValue for InferenceAccelerator {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { device_name: reader.take("deviceName"), device_type: reader.take("deviceType") }
    }
}

impl ToValue for InferenceAccelerator {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("deviceName", &self.device_name);
        writer.put("deviceType", &self.device_type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InferenceAcceleratorOverride {
    pub device_name: Option<String>,
    pub device_type: Option<String>,
}

impl FromValue for InferenceAcceleratorOverride {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { device_name: reader.take("deviceName"), device_type: reader.take("deviceType") }
    }
}

impl ToValue for InferenceAcceleratorOverride {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("deviceName", &self.device_name);
        writer.put("deviceType", &self.device_type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InfrastructureOptimization {
    pub scale_in_after: Option<i32>,
}

impl FromValue for InfrastructureOptimization {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { scale_in_after: reader.take("scaleInAfter") }
    }
}

impl ToValue for InfrastructureOptimization {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("scaleInAfter", &self.scale_in_after);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceHealthCheckResult {
    pub last_status_change: Option<Timestamp>,
    pub last_updated: Option<Timestamp>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub r#type: Option<String>,
}

impl FromValue for InstanceHealthCheckResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            last_status_change: reader.take("lastStatusChange"),
            last_updated: reader.take("lastUpdated"),
            status: reader.take("status"),
            status_reason: reader.take("statusReason"),
            r#type: reader.take("type"),
        }
    }
}

impl ToValue for InstanceHealthCheckResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("lastStatusChange", &self.last_status_change);
        writer.put("lastUpdated", &self.last_updated);
        writer.put("status", &self.status);
        writer.put("statusReason", &self.status_reason);
        writer.put("type", &self.r#type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceLaunchTemplate {
    pub capacity_option_type: Option<String>,
    pub capacity_reservations: Option<CapacityReservationRequest>,
    pub ec2_instance_profile_arn: Option<String>,
    pub fips_enabled: Option<bool>,
    pub instance_metadata_tags_propagation: Option<bool>,
    pub instance_requirements: Option<InstanceRequirementsRequest>,
    pub local_storage_configuration: Option<ManagedInstancesLocalStorageConfiguration>,
    pub monitoring: Option<String>,
    pub network_configuration: Option<ManagedInstancesNetworkConfiguration>,
    pub storage_configuration: Option<ManagedInstancesStorageConfiguration>,
}

impl FromValue for InstanceLaunchTemplate {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            capacity_option_type: reader.take("capacityOptionType"),
            capacity_reservations: reader.take("capacityReservations"),
            ec2_instance_profile_arn: reader.take("ec2InstanceProfileArn"),
            fips_enabled: reader.take("fipsEnabled"),
            instance_metadata_tags_propagation: reader.take("instanceMetadataTagsPropagation"),
            instance_requirements: reader.take("instanceRequirements"),
            local_storage_configuration: reader.take("localStorageConfiguration"),
            monitoring: reader.take("monitoring"),
            network_configuration: reader.take("networkConfiguration"),
            storage_configuration: reader.take("storageConfiguration"),
        }
    }
}

impl ToValue for InstanceLaunchTemplate {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("capacityOptionType", &self.capacity_option_type);
        writer.put("capacityReservations", &self.capacity_reservations);
        writer.put("ec2InstanceProfileArn", &self.ec2_instance_profile_arn);
        writer.put("fipsEnabled", &self.fips_enabled);
        writer.put("instanceMetadataTagsPropagation", &self.instance_metadata_tags_propagation);
        writer.put("instanceRequirements", &self.instance_requirements);
        writer.put("localStorageConfiguration", &self.local_storage_configuration);
        writer.put("monitoring", &self.monitoring);
        writer.put("networkConfiguration", &self.network_configuration);
        writer.put("storageConfiguration", &self.storage_configuration);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceRequirementsRequest {
    pub accelerator_count: Option<AcceleratorCountRequest>,
    pub accelerator_manufacturers: Option<Vec<String>>,
    pub accelerator_names: Option<Vec<String>>,
    pub accelerator_total_memory_mi_b: Option<AcceleratorTotalMemoryMiBRequest>,
    pub accelerator_types: Option<Vec<String>>,
    pub allowed_instance_types: Option<Vec<String>>,
    pub bare_metal: Option<String>,
    pub baseline_ebs_bandwidth_mbps: Option<BaselineEbsBandwidthMbpsRequest>,
    pub burstable_performance: Option<String>,
    pub cpu_manufacturers: Option<Vec<String>>,
    pub excluded_instance_types: Option<Vec<String>>,
    pub instance_generations: Option<Vec<String>>,
    pub local_storage: Option<String>,
    pub local_storage_types: Option<Vec<String>>,
    pub max_spot_price_as_percentage_of_optimal_on_demand_price: Option<i32>,
    pub memory_gi_b_per_v_cpu: Option<MemoryGiBPerVCpuRequest>,
    pub memory_mi_b: Option<MemoryMiBRequest>,
    pub network_bandwidth_gbps: Option<NetworkBandwidthGbpsRequest>,
    pub network_interface_count: Option<NetworkInterfaceCountRequest>,
    pub on_demand_max_price_percentage_over_lowest_price: Option<i32>,
    pub require_hibernate_support: Option<bool>,
    pub spot_max_price_percentage_over_lowest_price: Option<i32>,
    pub total_local_storage_gb: Option<TotalLocalStorageGBRequest>,
    pub v_cpu_count: Option<VCpuCountRangeRequest>,
}

impl FromValue for InstanceRequirementsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            accelerator_count: reader.take("acceleratorCount"),
            accelerator_manufacturers: reader.take("acceleratorManufacturers"),
            accelerator_names: reader.take("acceleratorNames"),
            accelerator_total_memory_mi_b: reader.take("acceleratorTotalMemoryMiB"),
            accelerator_types: reader.take("acceleratorTypes"),
            allowed_instance_types: reader.take("allowedInstanceTypes"),
            bare_metal: reader.take("bareMetal"),
            baseline_ebs_bandwidth_mbps: reader.take("baselineEbsBandwidthMbps"),
            burstable_performance: reader.take("burstablePerformance"),
            cpu_manufacturers: reader.take("cpuManufacturers"),
            excluded_instance_types: reader.take("excludedInstanceTypes"),
            instance_generations: reader.take("instanceGenerations"),
            local_storage: reader.take("localStorage"),
            local_storage_types: reader.take("localStorageTypes"),
            max_spot_price_as_percentage_of_optimal_on_demand_price: reader
                .take("maxSpotPriceAsPercentageOfOptimalOnDemandPrice"),
            memory_gi_b_per_v_cpu: reader.take("memoryGiBPerVCpu"),
            memory_mi_b: reader.take("memoryMiB"),
            network_bandwidth_gbps: reader.take("networkBandwidthGbps"),
            network_interface_count: reader.take("networkInterfaceCount"),
            on_demand_max_price_percentage_over_lowest_price: reader.take("onDemandMaxPricePercentageOverLowestPrice"),
            require_hibernate_support: reader.take("requireHibernateSupport"),
            spot_max_price_percentage_over_lowest_price: reader.take("spotMaxPricePercentageOverLowestPrice"),
            total_local_storage_gb: reader.take("totalLocalStorageGB"),
            v_cpu_count: reader.take("vCpuCount"),
        }
    }
}

impl ToValue for InstanceRequirementsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("acceleratorCount", &self.accelerator_count);
        writer.put("acceleratorManufacturers", &self.accelerator_manufacturers);
        writer.put("acceleratorNames", &self.accelerator_names);
        writer.put("acceleratorTotalMemoryMiB", &self.accelerator_total_memory_mi_b);
        writer.put("acceleratorTypes", &self.accelerator_types);
        writer.put("allowedInstanceTypes", &self.allowed_instance_types);
        writer.put("bareMetal", &self.bare_metal);
        writer.put("baselineEbsBandwidthMbps", &self.baseline_ebs_bandwidth_mbps);
        writer.put("burstablePerformance", &self.burstable_performance);
        writer.put("cpuManufacturers", &self.cpu_manufacturers);
        writer.put("excludedInstanceTypes", &self.excluded_instance_types);
        writer.put("instanceGenerations", &self.instance_generations);
        writer.put("localStorage", &self.local_storage);
        writer.put("localStorageTypes", &self.local_storage_types);
        writer.put(
            "maxSpotPriceAsPercentageOfOptimalOnDemandPrice",
            &self.max_spot_price_as_percentage_of_optimal_on_demand_price,
        );
        writer.put("memoryGiBPerVCpu", &self.memory_gi_b_per_v_cpu);
        writer.put("memoryMiB", &self.memory_mi_b);
        writer.put("networkBandwidthGbps", &self.network_bandwidth_gbps);
        writer.put("networkInterfaceCount", &self.network_interface_count);
        writer.put("onDemandMaxPricePercentageOverLowestPrice", &self.on_demand_max_price_percentage_over_lowest_price);
        writer.put("requireHibernateSupport", &self.require_hibernate_support);
        writer.put("spotMaxPricePercentageOverLowestPrice", &self.spot_max_price_percentage_over_lowest_price);
        writer.put("totalLocalStorageGB", &self.total_local_storage_gb);
        writer.put("vCpuCount", &self.v_cpu_count);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KernelCapabilities {
    pub add: Option<Vec<String>>,
    pub drop: Option<Vec<String>>,
}

impl FromValue for KernelCapabilities {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { add: reader.take("add"), drop: reader.take("drop") }
    }
}

impl ToValue for KernelCapabilities {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("add", &self.add);
        writer.put("drop", &self.drop);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct KeyValuePair {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl FromValue for KeyValuePair {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { name: reader.take("name"), value: reader.take("value") }
    }
}

impl ToValue for KeyValuePair {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("name", &self.name);
        writer.put("value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LinearConfiguration {
    pub step_bake_time_in_minutes: Option<i32>,
    pub step_percent: Option<f64>,
}

impl FromValue for LinearConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            step_bake_time_in_minutes: reader.take("stepBakeTimeInMinutes"),
            step_percent: reader.take("stepPercent"),
        }
    }
}

impl ToValue for LinearConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("stepBakeTimeInMinutes", &self.step_bake_time_in_minutes);
        writer.put("stepPercent", &self.step_percent);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LinuxParameters {
    pub capabilities: Option<KernelCapabilities>,
    pub devices: Option<Vec<Device>>,
    pub init_process_enabled: Option<bool>,
    pub max_swap: Option<i32>,
    pub shared_memory_size: Option<i32>,
    pub swappiness: Option<i32>,
    pub tmpfs: Option<Vec<Tmpfs>>,
}

impl FromValue for LinuxParameters {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            capabilities: reader.take("capabilities"),
            devices: reader.take("devices"),
            init_process_enabled: reader.take("initProcessEnabled"),
            max_swap: reader.take("maxSwap"),
            shared_memory_size: reader.take("sharedMemorySize"),
            swappiness: reader.take("swappiness"),
            tmpfs: reader.take("tmpfs"),
        }
    }
}

impl ToValue for LinuxParameters {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("capabilities", &self.capabilities);
        writer.put("devices", &self.devices);
        writer.put("initProcessEnabled", &self.init_process_enabled);
        writer.put("maxSwap", &self.max_swap);
        writer.put("sharedMemorySize", &self.shared_memory_size);
        writer.put("swappiness", &self.swappiness);
        writer.put("tmpfs", &self.tmpfs);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountSettingsRequest {
    pub effective_settings: Option<bool>,
    pub max_results: Option<i32>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub principal_arn: Option<String>,
    pub value: Option<String>,
}

impl FromValue for ListAccountSettingsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            effective_settings: reader.take("effectiveSettings"),
            max_results: reader.take("maxResults"),
            name: reader.take("name"),
            next_token: reader.take("nextToken"),
            principal_arn: reader.take("principalArn"),
            value: reader.take("value"),
        }
    }
}

impl ToValue for ListAccountSettingsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("effectiveSettings", &self.effective_settings);
        writer.put("maxResults", &self.max_results);
        writer.put("name", &self.name);
        writer.put("nextToken", &self.next_token);
        writer.put("principalArn", &self.principal_arn);
        writer.put("value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListAccountSettingsResponse {
    pub next_token: Option<String>,
    pub settings: Option<Vec<Setting>>,
}

impl FromValue for ListAccountSettingsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { next_token: reader.take("nextToken"), settings: reader.take("settings") }
    }
}

impl ToValue for ListAccountSettingsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("nextToken", &self.next_token);
        writer.put("settings", &self.settings);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListClustersRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl FromValue for ListClustersRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { max_results: reader.take("maxResults"), next_token: reader.take("nextToken") }
    }
}

impl ToValue for ListClustersRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("maxResults", &self.max_results);
        writer.put("nextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListClustersResponse {
    pub cluster_arns: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl FromValue for ListClustersResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { cluster_arns: reader.take("clusterArns"), next_token: reader.take("nextToken") }
    }
}

impl ToValue for ListClustersResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("clusterArns", &self.cluster_arns);
        writer.put("nextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListContainerInstancesRequest {
    pub cluster: Option<String>,
    pub filter: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub status: Option<String>,
}

impl FromValue for ListContainerInstancesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cluster: reader.take("cluster"),
            filter: reader.take("filter"),
            max_results: reader.take("maxResults"),
            next_token: reader.take("nextToken"),
            status: reader.take("status"),
        }
    }
}

impl ToValue for ListContainerInstancesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cluster", &self.cluster);
        writer.put("filter", &self.filter);
        writer.put("maxResults", &self.max_results);
        writer.put("nextToken", &self.next_token);
        writer.put("status", &self.status);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListContainerInstancesResponse {
    pub container_instance_arns: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl FromValue for ListContainerInstancesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { container_instance_arns: reader.take("containerInstanceArns"), next_token: reader.take("nextToken") }
    }
}

impl ToValue for ListContainerInstancesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("containerInstanceArns", &self.container_instance_arns);
        writer.put("nextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServiceDeploymentsRequest {
    pub cluster: Option<String>,
    pub created_at: Option<CreatedAt>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub service: Option<String>,
    pub status: Option<Vec<String>>,
}

impl FromValue for ListServiceDeploymentsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cluster: reader.take("cluster"),
            created_at: reader.take("createdAt"),
            max_results: reader.take("maxResults"),
            next_token: reader.take("nextToken"),
            service: reader.take("service"),
            status: reader.take("status"),
        }
    }
}

impl ToValue for ListServiceDeploymentsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cluster", &self.cluster);
        writer.put("createdAt", &self.created_at);
        writer.put("maxResults", &self.max_results);
        writer.put("nextToken", &self.next_token);
        writer.put("service", &self.service);
        writer.put("status", &self.status);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServiceDeploymentsResponse {
    pub next_token: Option<String>,
    pub service_deployments: Option<Vec<ServiceDeploymentBrief>>,
}

impl FromValue for ListServiceDeploymentsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { next_token: reader.take("nextToken"), service_deployments: reader.take("serviceDeployments") }
    }
}

impl ToValue for ListServiceDeploymentsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("nextToken", &self.next_token);
        writer.put("serviceDeployments", &self.service_deployments);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServicesRequest {
    pub cluster: Option<String>,
    pub launch_type: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub resource_management_type: Option<String>,
    pub scheduling_strategy: Option<String>,
}

impl FromValue for ListServicesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cluster: reader.take("cluster"),
            launch_type: reader.take("launchType"),
            max_results: reader.take("maxResults"),
            next_token: reader.take("nextToken"),
            resource_management_type: reader.take("resourceManagementType"),
            scheduling_strategy: reader.take("schedulingStrategy"),
        }
    }
}

impl ToValue for ListServicesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cluster", &self.cluster);
        writer.put("launchType", &self.launch_type);
        writer.put("maxResults", &self.max_results);
        writer.put("nextToken", &self.next_token);
        writer.put("resourceManagementType", &self.resource_management_type);
        writer.put("schedulingStrategy", &self.scheduling_strategy);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListServicesResponse {
    pub next_token: Option<String>,
    pub service_arns: Option<Vec<String>>,
}

impl FromValue for ListServicesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { next_token: reader.take("nextToken"), service_arns: reader.take("serviceArns") }
    }
}

impl ToValue for ListServicesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("nextToken", &self.next_token);
        writer.put("serviceArns", &self.service_arns);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: Option<String>,
}

impl FromValue for ListTagsForResourceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { resource_arn: reader.take("resourceArn") }
    }
}

impl ToValue for ListTagsForResourceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("resourceArn", &self.resource_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for ListTagsForResourceResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { tags: reader.take("tags") }
    }
}

impl ToValue for ListTagsForResourceResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTaskDefinitionFamiliesRequest {
    pub family_prefix: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub status: Option<String>,
}

impl FromValue for ListTaskDefinitionFamiliesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            family_prefix: reader.take("familyPrefix"),
            max_results: reader.take("maxResults"),
            next_token: reader.take("nextToken"),
            status: reader.take("status"),
        }
    }
}

impl ToValue for ListTaskDefinitionFamiliesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("familyPrefix", &self.family_prefix);
        writer.put("maxResults", &self.max_results);
        writer.put("nextToken", &self.next_token);
        writer.put("status", &self.status);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTaskDefinitionFamiliesResponse {
    pub families: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl FromValue for ListTaskDefinitionFamiliesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { families: reader.take("families"), next_token: reader.take("nextToken") }
    }
}

impl ToValue for ListTaskDefinitionFamiliesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("families", &self.families);
        writer.put("nextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTaskDefinitionsRequest {
    pub family_prefix: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub sort: Option<String>,
    pub status: Option<String>,
}

impl FromValue for ListTaskDefinitionsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            family_prefix: reader.take("familyPrefix"),
            max_results: reader.take("maxResults"),
            next_token: reader.take("nextToken"),
            sort: reader.take("sort"),
            status: reader.take("status"),
        }
    }
}

impl ToValue for ListTaskDefinitionsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("familyPrefix", &self.family_prefix);
        writer.put("maxResults", &self.max_results);
        writer.put("nextToken", &self.next_token);
        writer.put("sort", &self.sort);
        writer.put("status", &self.status);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTaskDefinitionsResponse {
    pub next_token: Option<String>,
    pub task_definition_arns: Option<Vec<String>>,
}

impl FromValue for ListTaskDefinitionsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { next_token: reader.take("nextToken"), task_definition_arns: reader.take("taskDefinitionArns") }
    }
}

impl ToValue for ListTaskDefinitionsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("nextToken", &self.next_token);
        writer.put("taskDefinitionArns", &self.task_definition_arns);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTasksRequest {
    pub cluster: Option<String>,
    pub container_instance: Option<String>,
    pub daemon_name: Option<String>,
    pub desired_status: Option<String>,
    pub family: Option<String>,
    pub launch_type: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub service_name: Option<String>,
    pub started_by: Option<String>,
}

impl FromValue for ListTasksRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cluster: reader.take("cluster"),
            container_instance: reader.take("containerInstance"),
            daemon_name: reader.take("daemonName"),
            desired_status: reader.take("desiredStatus"),
            family: reader.take("family"),
            launch_type: reader.take("launchType"),
            max_results: reader.take("maxResults"),
            next_token: reader.take("nextToken"),
            service_name: reader.take("serviceName"),
            started_by: reader.take("startedBy"),
        }
    }
}

impl ToValue for ListTasksRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cluster", &self.cluster);
        writer.put("containerInstance", &self.container_instance);
        writer.put("daemonName", &self.daemon_name);
        writer.put("desiredStatus", &self.desired_status);
        writer.put("family", &self.family);
        writer.put("launchType", &self.launch_type);
        writer.put("maxResults", &self.max_results);
        writer.put("nextToken", &self.next_token);
        writer.put("serviceName", &self.service_name);
        writer.put("startedBy", &self.started_by);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTasksResponse {
    pub next_token: Option<String>,
    pub task_arns: Option<Vec<String>>,
}

impl FromValue for ListTasksResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { next_token: reader.take("nextToken"), task_arns: reader.take("taskArns") }
    }
}

impl ToValue for ListTasksResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("nextToken", &self.next_token);
        writer.put("taskArns", &self.task_arns);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadBalancer {
    pub advanced_configuration: Option<AdvancedConfiguration>,
    pub container_name: Option<String>,
    pub container_port: Option<i32>,
    pub load_balancer_name: Option<String>,
    pub target_group_arn: Option<String>,
}

impl FromValue for LoadBalancer {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            advanced_configuration: reader.take("advancedConfiguration"),
            container_name: reader.take("containerName"),
            container_port: reader.take("containerPort"),
            load_balancer_name: reader.take("loadBalancerName"),
            target_group_arn: reader.take("targetGroupArn"),
        }
    }
}

impl ToValue for LoadBalancer {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("advancedConfiguration", &self.advanced_configuration);
        writer.put("containerName", &self.container_name);
        writer.put("containerPort", &self.container_port);
        writer.put("loadBalancerName", &self.load_balancer_name);
        writer.put("targetGroupArn", &self.target_group_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogConfiguration {
    pub log_driver: Option<String>,
    pub options: Option<BTreeMap<String, String>>,
    pub secret_options: Option<Vec<Secret>>,
}

impl FromValue for LogConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            log_driver: reader.take("logDriver"),
            options: reader.take("options"),
            secret_options: reader.take("secretOptions"),
        }
    }
}

impl ToValue for LogConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("logDriver", &self.log_driver);
        writer.put("options", &self.options);
        writer.put("secretOptions", &self.secret_options);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedAgent {
    pub last_started_at: Option<Timestamp>,
    pub last_status: Option<String>,
    pub name: Option<String>,
    pub reason: Option<String>,
}

impl FromValue for ManagedAgent {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            last_started_at: reader.take("lastStartedAt"),
            last_status: reader.take("lastStatus"),
            name: reader.take("name"),
            reason: reader.take("reason"),
        }
    }
}

impl ToValue for ManagedAgent {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("lastStartedAt", &self.last_started_at);
        writer.put("lastStatus", &self.last_status);
        writer.put("name", &self.name);
        writer.put("reason", &self.reason);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedAgentStateChange {
    pub container_name: Option<String>,
    pub managed_agent_name: Option<String>,
    pub reason: Option<String>,
    pub status: Option<String>,
}

impl FromValue for ManagedAgentStateChange {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            container_name: reader.take("containerName"),
            managed_agent_name: reader.take("managedAgentName"),
            reason: reader.take("reason"),
            status: reader.take("status"),
        }
    }
}

impl ToValue for ManagedAgentStateChange {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("containerName", &self.container_name);
        writer.put("managedAgentName", &self.managed_agent_name);
        writer.put("reason", &self.reason);
        writer.put("status", &self.status);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedApplicationAutoScalingPolicy {
    pub arn: Option<String>,
    pub metric: Option<String>,
    pub policy_type: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub target_value: Option<f64>,
    pub updated_at: Option<Timestamp>,
}

impl FromValue for ManagedApplicationAutoScalingPolicy {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("arn"),
            metric: reader.take("metric"),
            policy_type: reader.take("policyType"),
            status: reader.take("status"),
            status_reason: reader.take("statusReason"),
            target_value: reader.take("targetValue"),
            updated_at: reader.take("updatedAt"),
        }
    }
}

impl ToValue for ManagedApplicationAutoScalingPolicy {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("arn", &self.arn);
        writer.put("metric", &self.metric);
        writer.put("policyType", &self.policy_type);
        writer.put("status", &self.status);
        writer.put("statusReason", &self.status_reason);
        writer.put("targetValue", &self.target_value);
        writer.put("updatedAt", &self.updated_at);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedAutoScaling {
    pub application_auto_scaling_policies: Option<Vec<ManagedApplicationAutoScalingPolicy>>,
    pub scalable_target: Option<ManagedScalableTarget>,
}

impl FromValue for ManagedAutoScaling {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            application_auto_scaling_policies: reader.take("applicationAutoScalingPolicies"),
            scalable_target: reader.take("scalableTarget"),
        }
    }
}

impl ToValue for ManagedAutoScaling {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("applicationAutoScalingPolicies", &self.application_auto_scaling_policies);
        writer.put("scalableTarget", &self.scalable_target);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedCertificate {
    pub arn: Option<String>,
    pub domain_name: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub updated_at: Option<Timestamp>,
}

impl FromValue for ManagedCertificate {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("arn"),
            domain_name: reader.take("domainName"),
            status: reader.take("status"),
            status_reason: reader.take("statusReason"),
            updated_at: reader.take("updatedAt"),
        }
    }
}

impl ToValue for ManagedCertificate {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("arn", &self.arn);
        writer.put("domainName", &self.domain_name);
        writer.put("status", &self.status);
        writer.put("statusReason", &self.status_reason);
        writer.put("updatedAt", &self.updated_at);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedIngressPath {
    pub access_type: Option<String>,
    pub certificate: Option<ManagedCertificate>,
    pub endpoint: Option<String>,
    pub listener: Option<ManagedListener>,
    pub load_balancer: Option<ManagedLoadBalancer>,
    pub load_balancer_security_groups: Option<Vec<ManagedSecurityGroup>>,
    pub rule: Option<ManagedListenerRule>,
    pub target_groups: Option<Vec<ManagedTargetGroup>>,
}

impl FromValue for ManagedIngressPath {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            access_type: reader.take("accessType"),
            certificate: reader.take("certificate"),
            endpoint: reader.take("endpoint"),
            listener: reader.take("listener"),
            load_balancer: reader.take("loadBalancer"),
            load_balancer_security_groups: reader.take("loadBalancerSecurityGroups"),
            rule: reader.take("rule"),
            target_groups: reader.take("targetGroups"),
        }
    }
}

impl ToValue for ManagedIngressPath {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("accessType", &self.access_type);
        writer.put("certificate", &self.certificate);
        writer.put("endpoint", &self.endpoint);
        writer.put("listener", &self.listener);
        writer.put("loadBalancer", &self.load_balancer);
        writer.put("loadBalancerSecurityGroups", &self.load_balancer_security_groups);
        writer.put("rule", &self.rule);
        writer.put("targetGroups", &self.target_groups);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedInstancesLocalStorageConfiguration {
    pub use_local_storage: Option<bool>,
}

impl FromValue for ManagedInstancesLocalStorageConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { use_local_storage: reader.take("useLocalStorage") }
    }
}

impl ToValue for ManagedInstancesLocalStorageConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("useLocalStorage", &self.use_local_storage);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedInstancesNetworkConfiguration {
    pub security_groups: Option<Vec<String>>,
    pub subnets: Option<Vec<String>>,
}

impl FromValue for ManagedInstancesNetworkConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { security_groups: reader.take("securityGroups"), subnets: reader.take("subnets") }
    }
}

impl ToValue for ManagedInstancesNetworkConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("securityGroups", &self.security_groups);
        writer.put("subnets", &self.subnets);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedInstancesProvider {
    pub auto_repair_configuration: Option<AutoRepairConfiguration>,
    pub infrastructure_optimization: Option<InfrastructureOptimization>,
    pub infrastructure_role_arn: Option<String>,
    pub instance_launch_template: Option<InstanceLaunchTemplate>,
    pub propagate_tags: Option<String>,
}

impl FromValue for ManagedInstancesProvider {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            auto_repair_configuration: reader.take("autoRepairConfiguration"),
            infrastructure_optimization: reader.take("infrastructureOptimization"),
            infrastructure_role_arn: reader.take("infrastructureRoleArn"),
            instance_launch_template: reader.take("instanceLaunchTemplate"),
            propagate_tags: reader.take("propagateTags"),
        }
    }
}

impl ToValue for ManagedInstancesProvider {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("autoRepairConfiguration", &self.auto_repair_configuration);
        writer.put("infrastructureOptimization", &self.infrastructure_optimization);
        writer.put("infrastructureRoleArn", &self.infrastructure_role_arn);
        writer.put("instanceLaunchTemplate", &self.instance_launch_template);
        writer.put("propagateTags", &self.propagate_tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedInstancesStorageConfiguration {
    pub storage_size_gi_b: Option<i32>,
}

impl FromValue for ManagedInstancesStorageConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { storage_size_gi_b: reader.take("storageSizeGiB") }
    }
}

impl ToValue for ManagedInstancesStorageConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("storageSizeGiB", &self.storage_size_gi_b);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedListener {
    pub arn: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub updated_at: Option<Timestamp>,
}

impl FromValue for ManagedListener {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("arn"),
            status: reader.take("status"),
            status_reason: reader.take("statusReason"),
            updated_at: reader.take("updatedAt"),
        }
    }
}

impl ToValue for ManagedListener {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("arn", &self.arn);
        writer.put("status", &self.status);
        writer.put("statusReason", &self.status_reason);
        writer.put("updatedAt", &self.updated_at);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedListenerRule {
    pub arn: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub updated_at: Option<Timestamp>,
}

impl FromValue for ManagedListenerRule {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("arn"),
            status: reader.take("status"),
            status_reason: reader.take("statusReason"),
            updated_at: reader.take("updatedAt"),
        }
    }
}

impl ToValue for ManagedListenerRule {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("arn", &self.arn);
        writer.put("status", &self.status);
        writer.put("statusReason", &self.status_reason);
        writer.put("updatedAt", &self.updated_at);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedLoadBalancer {
    pub arn: Option<String>,
    pub scheme: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
    pub updated_at: Option<Timestamp>,
}

impl FromValue for ManagedLoadBalancer {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("arn"),
            scheme: reader.take("scheme"),
            security_group_ids: reader.take("securityGroupIds"),
            status: reader.take("status"),
            status_reason: reader.take("statusReason"),
            subnet_ids: reader.take("subnetIds"),
            updated_at: reader.take("updatedAt"),
        }
    }
}

impl ToValue for ManagedLoadBalancer {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("arn", &self.arn);
        writer.put("scheme", &self.scheme);
        writer.put("securityGroupIds", &self.security_group_ids);
        writer.put("status", &self.status);
        writer.put("statusReason", &self.status_reason);
        writer.put("subnetIds", &self.subnet_ids);
        writer.put("updatedAt", &self.updated_at);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedLogGroup {
    pub arn: Option<String>,
    pub log_group_name: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub updated_at: Option<Timestamp>,
}

impl FromValue for ManagedLogGroup {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("arn"),
            log_group_name: reader.take("logGroupName"),
            status: reader.take("status"),
            status_reason: reader.take("statusReason"),
            updated_at: reader.take("updatedAt"),
        }
    }
}

impl ToValue for ManagedLogGroup {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("arn", &self.arn);
        writer.put("logGroupName", &self.log_group_name);
        writer.put("status", &self.status);
        writer.put("statusReason", &self.status_reason);
        writer.put("updatedAt", &self.updated_at);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedMetricAlarm {
    pub arn: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub updated_at: Option<Timestamp>,
}

impl FromValue for ManagedMetricAlarm {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("arn"),
            status: reader.take("status"),
            status_reason: reader.take("statusReason"),
            updated_at: reader.take("updatedAt"),
        }
    }
}

impl ToValue for ManagedMetricAlarm {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("arn", &self.arn);
        writer.put("status", &self.status);
        writer.put("statusReason", &self.status_reason);
        writer.put("updatedAt", &self.updated_at);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedScalableTarget {
    pub arn: Option<String>,
    pub max_capacity: Option<i32>,
    pub min_capacity: Option<i32>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub updated_at: Option<Timestamp>,
}

impl FromValue for ManagedScalableTarget {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("arn"),
            max_capacity: reader.take("maxCapacity"),
            min_capacity: reader.take("minCapacity"),
            status: reader.take("status"),
            status_reason: reader.take("statusReason"),
            updated_at: reader.take("updatedAt"),
        }
    }
}

impl ToValue for ManagedScalableTarget {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("arn", &self.arn);
        writer.put("maxCapacity", &self.max_capacity);
        writer.put("minCapacity", &self.min_capacity);
        writer.put("status", &self.status);
        writer.put("statusReason", &self.status_reason);
        writer.put("updatedAt", &self.updated_at);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedScaling {
    pub instance_warmup_period: Option<i32>,
    pub maximum_scaling_step_size: Option<i32>,
    pub minimum_scaling_step_size: Option<i32>,
    pub status: Option<String>,
    pub target_capacity: Option<i32>,
}

impl FromValue for ManagedScaling {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            instance_warmup_period: reader.take("instanceWarmupPeriod"),
            maximum_scaling_step_size: reader.take("maximumScalingStepSize"),
            minimum_scaling_step_size: reader.take("minimumScalingStepSize"),
            status: reader.take("status"),
            target_capacity: reader.take("targetCapacity"),
        }
    }
}

impl ToValue for ManagedScaling {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("instanceWarmupPeriod", &self.instance_warmup_period);
        writer.put("maximumScalingStepSize", &self.maximum_scaling_step_size);
        writer.put("minimumScalingStepSize", &self.minimum_scaling_step_size);
        writer.put("status", &self.status);
        writer.put("targetCapacity", &self.target_capacity);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedSecurityGroup {
    pub arn: Option<String>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub updated_at: Option<Timestamp>,
}

impl FromValue for ManagedSecurityGroup {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("arn"),
            status: reader.take("status"),
            status_reason: reader.take("statusReason"),
            updated_at: reader.take("updatedAt"),
        }
    }
}

impl ToValue for ManagedSecurityGroup {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("arn", &self.arn);
        writer.put("status", &self.status);
        writer.put("statusReason", &self.status_reason);
        writer.put("updatedAt", &self.updated_at);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedStorageConfiguration {
    pub fargate_ephemeral_storage_kms_key_id: Option<String>,
    pub kms_key_id: Option<String>,
}

impl FromValue for ManagedStorageConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            fargate_ephemeral_storage_kms_key_id: reader.take("fargateEphemeralStorageKmsKeyId"),
            kms_key_id: reader.take("kmsKeyId"),
        }
    }
}

impl ToValue for ManagedStorageConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("fargateEphemeralStorageKmsKeyId", &self.fargate_ephemeral_storage_kms_key_id);
        writer.put("kmsKeyId", &self.kms_key_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedTargetGroup {
    pub arn: Option<String>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<i32>,
    pub port: Option<i32>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub updated_at: Option<Timestamp>,
}

impl FromValue for ManagedTargetGroup {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("arn"),
            health_check_path: reader.take("healthCheckPath"),
            health_check_port: reader.take("healthCheckPort"),
            port: reader.take("port"),
            status: reader.take("status"),
            status_reason: reader.take("statusReason"),
            updated_at: reader.take("updatedAt"),
        }
    }
}

impl ToValue for ManagedTargetGroup {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("arn", &self.arn);
        writer.put("healthCheckPath", &self.health_check_path);
        writer.put("healthCheckPort", &self.health_check_port);
        writer.put("port", &self.port);
        writer.put("status", &self.status);
        writer.put("statusReason", &self.status_reason);
        writer.put("updatedAt", &self.updated_at);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemoryGiBPerVCpuRequest {
    pub max: Option<f64>,
    pub min: Option<f64>,
}

impl FromValue for MemoryGiBPerVCpuRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { max: reader.take("max"), min: reader.take("min") }
    }
}

impl ToValue for MemoryGiBPerVCpuRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("max", &self.max);
        writer.put("min", &self.min);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MemoryMiBRequest {
    pub max: Option<i32>,
    pub min: Option<i32>,
}

impl FromValue for MemoryMiBRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { max: reader.take("max"), min: reader.take("min") }
    }
}

impl ToValue for MemoryMiBRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("max", &self.max);
        writer.put("min", &self.min);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MountPoint {
    pub container_path: Option<String>,
    pub read_only: Option<bool>,
    pub source_volume: Option<String>,
}

impl FromValue for MountPoint {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            container_path: reader.take("containerPath"),
            read_only: reader.take("readOnly"),
            source_volume: reader.take("sourceVolume"),
        }
    }
}

impl ToValue for MountPoint {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("containerPath", &self.container_path);
        writer.put("readOnly", &self.read_only);
        writer.put("sourceVolume", &self.source_volume);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkBandwidthGbpsRequest {
    pub max: Option<f64>,
    pub min: Option<f64>,
}

impl FromValue for NetworkBandwidthGbpsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { max: reader.take("max"), min: reader.take("min") }
    }
}

impl ToValue for NetworkBandwidthGbpsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("max", &self.max);
        writer.put("min", &self.min);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkBinding {
    pub bind_ip: Option<String>,
    pub container_port: Option<i32>,
    pub container_port_range: Option<String>,
    pub host_port: Option<i32>,
    pub host_port_range: Option<String>,
    pub protocol: Option<String>,
}

impl FromValue for NetworkBinding {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            bind_ip: reader.take("bindIP"),
            container_port: reader.take("containerPort"),
            container_port_range: reader.take("containerPortRange"),
            host_port: reader.take("hostPort"),
            host_port_range: reader.take("hostPortRange"),
            protocol: reader.take("protocol"),
        }
    }
}

impl ToValue for NetworkBinding {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("bindIP", &self.bind_ip);
        writer.put("containerPort", &self.container_port);
        writer.put("containerPortRange", &self.container_port_range);
        writer.put("hostPort", &self.host_port);
        writer.put("hostPortRange", &self.host_port_range);
        writer.put("protocol", &self.protocol);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkConfiguration {
    pub awsvpc_configuration: Option<AwsVpcConfiguration>,
}

impl FromValue for NetworkConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { awsvpc_configuration: reader.take("awsvpcConfiguration") }
    }
}

impl ToValue for NetworkConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("awsvpcConfiguration", &self.awsvpc_configuration);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterface {
    pub attachment_id: Option<String>,
    pub ipv6_address: Option<String>,
    pub private_ipv4_address: Option<String>,
}

impl FromValue for NetworkInterface {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            attachment_id: reader.take("attachmentId"),
            ipv6_address: reader.take("ipv6Address"),
            private_ipv4_address: reader.take("privateIpv4Address"),
        }
    }
}

impl ToValue for NetworkInterface {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("attachmentId", &self.attachment_id);
        writer.put("ipv6Address", &self.ipv6_address);
        writer.put("privateIpv4Address", &self.private_ipv4_address);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceCountRequest {
    pub max: Option<i32>,
    pub min: Option<i32>,
}

impl FromValue for NetworkInterfaceCountRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { max: reader.take("max"), min: reader.take("min") }
    }
}

impl ToValue for NetworkInterfaceCountRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("max", &self.max);
        writer.put("min", &self.min);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlacementConstraint {
    pub expression: Option<String>,
    pub r#type: Option<String>,
}

impl FromValue for PlacementConstraint {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { expression: reader.take("expression"), r#type: reader.take("type") }
    }
}

impl ToValue for PlacementConstraint {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("expression", &self.expression);
        writer.put("type", &self.r#type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlacementStrategy {
    pub field: Option<String>,
    pub r#type: Option<String>,
}

impl FromValue for PlacementStrategy {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { field: reader.take("field"), r#type: reader.take("type") }
    }
}

impl ToValue for PlacementStrategy {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("field", &self.field);
        writer.put("type", &self.r#type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlatformDevice {
    pub id: Option<String>,
    pub r#type: Option<String>,
}

impl FromValue for PlatformDevice {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { id: reader.take("id"), r#type: reader.take("type") }
    }
}

impl ToValue for PlatformDevice {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("id", &self.id);
        writer.put("type", &self.r#type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PortMapping {
    pub app_protocol: Option<String>,
    pub container_port: Option<i32>,
    pub container_port_range: Option<String>,
    pub host_port: Option<i32>,
    pub name: Option<String>,
    pub protocol: Option<String>,
}

impl FromValue for PortMapping {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            app_protocol: reader.take("appProtocol"),
            container_port: reader.take("containerPort"),
            container_port_range: reader.take("containerPortRange"),
            host_port: reader.take("hostPort"),
            name: reader.take("name"),
            protocol: reader.take("protocol"),
        }
    }
}

impl ToValue for PortMapping {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("appProtocol", &self.app_protocol);
        writer.put("containerPort", &self.container_port);
        writer.put("containerPortRange", &self.container_port_range);
        writer.put("hostPort", &self.host_port);
        writer.put("name", &self.name);
        writer.put("protocol", &self.protocol);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProxyConfiguration {
    pub container_name: Option<String>,
    pub properties: Option<Vec<KeyValuePair>>,
    pub r#type: Option<String>,
}

impl FromValue for ProxyConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            container_name: reader.take("containerName"),
            properties: reader.take("properties"),
            r#type: reader.take("type"),
        }
    }
}

impl ToValue for ProxyConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("containerName", &self.container_name);
        writer.put("properties", &self.properties);
        writer.put("type", &self.r#type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutAccountSettingDefaultRequest {
    pub name: Option<String>,
    pub value: Option<String>,
}

impl FromValue for PutAccountSettingDefaultRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { name: reader.take("name"), value: reader.take("value") }
    }
}

impl ToValue for PutAccountSettingDefaultRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("name", &self.name);
        writer.put("value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutAccountSettingDefaultResponse {
    pub setting: Option<Setting>,
}

impl FromValue for PutAccountSettingDefaultResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { setting: reader.take("setting") }
    }
}

impl ToValue for PutAccountSettingDefaultResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("setting", &self.setting);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutAccountSettingRequest {
    pub name: Option<String>,
    pub principal_arn: Option<String>,
    pub value: Option<String>,
}

impl FromValue for PutAccountSettingRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { name: reader.take("name"), principal_arn: reader.take("principalArn"), value: reader.take("value") }
    }
}

impl ToValue for PutAccountSettingRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("name", &self.name);
        writer.put("principalArn", &self.principal_arn);
        writer.put("value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutAccountSettingResponse {
    pub setting: Option<Setting>,
}

impl FromValue for PutAccountSettingResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { setting: reader.take("setting") }
    }
}

impl ToValue for PutAccountSettingResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("setting", &self.setting);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutClusterCapacityProvidersRequest {
    pub capacity_providers: Option<Vec<String>>,
    pub cluster: Option<String>,
    pub default_capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
}

impl FromValue for PutClusterCapacityProvidersRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            capacity_providers: reader.take("capacityProviders"),
            cluster: reader.take("cluster"),
            default_capacity_provider_strategy: reader.take("defaultCapacityProviderStrategy"),
        }
    }
}

impl ToValue for PutClusterCapacityProvidersRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("capacityProviders", &self.capacity_providers);
        writer.put("cluster", &self.cluster);
        writer.put("defaultCapacityProviderStrategy", &self.default_capacity_provider_strategy);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutClusterCapacityProvidersResponse {
    pub cluster: Option<Cluster>,
}

impl FromValue for PutClusterCapacityProvidersResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { cluster: reader.take("cluster") }
    }
}

impl ToValue for PutClusterCapacityProvidersResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cluster", &self.cluster);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterContainerInstanceRequest {
    pub attributes: Option<Vec<Attribute>>,
    pub cluster: Option<String>,
    pub container_instance_arn: Option<String>,
    pub instance_identity_document: Option<String>,
    pub instance_identity_document_signature: Option<String>,
    pub platform_devices: Option<Vec<PlatformDevice>>,
    pub tags: Option<Vec<Tag>>,
    pub total_resources: Option<Vec<Resource>>,
    pub version_info: Option<VersionInfo>,
}

impl FromValue for RegisterContainerInstanceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            attributes: reader.take("attributes"),
            cluster: reader.take("cluster"),
            container_instance_arn: reader.take("containerInstanceArn"),
            instance_identity_document: reader.take("instanceIdentityDocument"),
            instance_identity_document_signature: reader.take("instanceIdentityDocumentSignature"),
            platform_devices: reader.take("platformDevices"),
            tags: reader.take("tags"),
            total_resources: reader.take("totalResources"),
            version_info: reader.take("versionInfo"),
        }
    }
}

impl ToValue for RegisterContainerInstanceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("attributes", &self.attributes);
        writer.put("cluster", &self.cluster);
        writer.put("containerInstanceArn", &self.container_instance_arn);
        writer.put("instanceIdentityDocument", &self.instance_identity_document);
        writer.put("instanceIdentityDocumentSignature", &self.instance_identity_document_signature);
        writer.put("platformDevices", &self.platform_devices);
        writer.put("tags", &self.tags);
        writer.put("totalResources", &self.total_resources);
        writer.put("versionInfo", &self.version_info);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterContainerInstanceResponse {
    pub container_instance: Option<ContainerInstance>,
}

impl FromValue for RegisterContainerInstanceResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { container_instance: reader.take("containerInstance") }
    }
}

impl ToValue for RegisterContainerInstanceResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("containerInstance", &self.container_instance);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterTaskDefinitionRequest {
    pub container_definitions: Option<Vec<ContainerDefinition>>,
    pub cpu: Option<String>,
    pub enable_fault_injection: Option<bool>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub execution_role_arn: Option<String>,
    pub family: Option<String>,
    pub inference_accelerators: Option<Vec<InferenceAccelerator>>,
    pub ipc_mode: Option<String>,
    pub memory: Option<String>,
    pub network_mode: Option<String>,
    pub pid_mode: Option<String>,
    pub placement_constraints: Option<Vec<TaskDefinitionPlacementConstraint>>,
    pub proxy_configuration: Option<ProxyConfiguration>,
    pub requires_compatibilities: Option<Vec<String>>,
    pub runtime_platform: Option<RuntimePlatform>,
    pub tags: Option<Vec<Tag>>,
    pub task_role_arn: Option<String>,
    pub volumes: Option<Vec<Volume>>,
}

impl FromValue for RegisterTaskDefinitionRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            container_definitions: reader.take("containerDefinitions"),
            cpu: reader.take("cpu"),
            enable_fault_injection: reader.take("enableFaultInjection"),
            ephemeral_storage: reader.take("ephemeralStorage"),
            execution_role_arn: reader.take("executionRoleArn"),
            family: reader.take("family"),
            inference_accelerators: reader.take("inferenceAccelerators"),
            ipc_mode: reader.take("ipcMode"),
            memory: reader.take("memory"),
            network_mode: reader.take("networkMode"),
            pid_mode: reader.take("pidMode"),
            placement_constraints: reader.take("placementConstraints"),
            proxy_configuration: reader.take("proxyConfiguration"),
            requires_compatibilities: reader.take("requiresCompatibilities"),
            runtime_platform: reader.take("runtimePlatform"),
            tags: reader.take("tags"),
            task_role_arn: reader.take("taskRoleArn"),
            volumes: reader.take("volumes"),
        }
    }
}

impl ToValue for RegisterTaskDefinitionRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("containerDefinitions", &self.container_definitions);
        writer.put("cpu", &self.cpu);
        writer.put("enableFaultInjection", &self.enable_fault_injection);
        writer.put("ephemeralStorage", &self.ephemeral_storage);
        writer.put("executionRoleArn", &self.execution_role_arn);
        writer.put("family", &self.family);
        writer.put("inferenceAccelerators", &self.inference_accelerators);
        writer.put("ipcMode", &self.ipc_mode);
        writer.put("memory", &self.memory);
        writer.put("networkMode", &self.network_mode);
        writer.put("pidMode", &self.pid_mode);
        writer.put("placementConstraints", &self.placement_constraints);
        writer.put("proxyConfiguration", &self.proxy_configuration);
        writer.put("requiresCompatibilities", &self.requires_compatibilities);
        writer.put("runtimePlatform", &self.runtime_platform);
        writer.put("tags", &self.tags);
        writer.put("taskRoleArn", &self.task_role_arn);
        writer.put("volumes", &self.volumes);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterTaskDefinitionResponse {
    pub tags: Option<Vec<Tag>>,
    pub task_definition: Option<TaskDefinition>,
}

impl FromValue for RegisterTaskDefinitionResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { tags: reader.take("tags"), task_definition: reader.take("taskDefinition") }
    }
}

impl ToValue for RegisterTaskDefinitionResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("tags", &self.tags);
        writer.put("taskDefinition", &self.task_definition);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RepositoryCredentials {
    pub credentials_parameter: Option<String>,
}

impl FromValue for RepositoryCredentials {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { credentials_parameter: reader.take("credentialsParameter") }
    }
}

impl ToValue for RepositoryCredentials {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("credentialsParameter", &self.credentials_parameter);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResolvedConfiguration {
    pub load_balancers: Option<Vec<ServiceRevisionLoadBalancer>>,
}

impl FromValue for ResolvedConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { load_balancers: reader.take("loadBalancers") }
    }
}

impl ToValue for ResolvedConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("loadBalancers", &self.load_balancers);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resource {
    pub double_value: Option<f64>,
    pub integer_value: Option<i32>,
    pub long_value: Option<i64>,
    pub name: Option<String>,
    pub string_set_value: Option<Vec<String>>,
    pub r#type: Option<String>,
}

impl FromValue for Resource {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            double_value: reader.take("doubleValue"),
            integer_value: reader.take("integerValue"),
            long_value: reader.take("longValue"),
            name: reader.take("name"),
            string_set_value: reader.take("stringSetValue"),
            r#type: reader.take("type"),
        }
    }
}

impl ToValue for Resource {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("doubleValue", &self.double_value);
        writer.put("integerValue", &self.integer_value);
        writer.put("longValue", &self.long_value);
        writer.put("name", &self.name);
        writer.put("stringSetValue", &self.string_set_value);
        writer.put("type", &self.r#type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResourceRequirement {
    pub r#type: Option<String>,
    pub value: Option<String>,
}

impl FromValue for ResourceRequirement {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { r#type: reader.take("type"), value: reader.take("value") }
    }
}

impl ToValue for ResourceRequirement {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("type", &self.r#type);
        writer.put("value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rollback {
    pub reason: Option<String>,
    pub service_revision_arn: Option<String>,
    pub started_at: Option<Timestamp>,
}

impl FromValue for Rollback {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            reason: reader.take("reason"),
            service_revision_arn: reader.take("serviceRevisionArn"),
            started_at: reader.take("startedAt"),
        }
    }
}

impl ToValue for Rollback {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("reason", &self.reason);
        writer.put("serviceRevisionArn", &self.service_revision_arn);
        writer.put("startedAt", &self.started_at);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RunTaskRequest {
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub client_token: Option<String>,
    pub cluster: Option<String>,
    pub count: Option<i32>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub group: Option<String>,
    pub launch_type: Option<String>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub overrides: Option<TaskOverride>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub platform_version: Option<String>,
    pub propagate_tags: Option<String>,
    pub reference_id: Option<String>,
    pub started_by: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub task_definition: Option<String>,
    pub volume_configurations: Option<Vec<TaskVolumeConfiguration>>,
}

impl FromValue for RunTaskRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            capacity_provider_strategy: reader.take("capacityProviderStrategy"),
            client_token: reader.take("clientToken"),
            cluster: reader.take("cluster"),
            count: reader.take("count"),
            enable_ecs_managed_tags: reader.take("enableECSManagedTags"),
            enable_execute_command: reader.take("enableExecuteCommand"),
            group: reader.take("group"),
            launch_type: reader.take("launchType"),
            network_configuration: reader.take("networkConfiguration"),
            overrides: reader.take("overrides"),
            placement_constraints: reader.take("placementConstraints"),
            placement_strategy: reader.take("placementStrategy"),
            platform_version: reader.take("platformVersion"),
            propagate_tags: reader.take("propagateTags"),
            reference_id: reader.take("referenceId"),
            started_by: reader.take("startedBy"),
            tags: reader.take("tags"),
            task_definition: reader.take("taskDefinition"),
            volume_configurations: reader.take("volumeConfigurations"),
        }
    }
}

impl ToValue for RunTaskRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("capacityProviderStrategy", &self.capacity_provider_strategy);
        writer.put("clientToken", &self.client_token);
        writer.put("cluster", &self.cluster);
        writer.put("count", &self.count);
        writer.put("enableECSManagedTags", &self.enable_ecs_managed_tags);
        writer.put("enableExecuteCommand", &self.enable_execute_command);
        writer.put("group", &self.group);
        writer.put("launchType", &self.launch_type);
        writer.put("networkConfiguration", &self.network_configuration);
        writer.put("overrides", &self.overrides);
        writer.put("placementConstraints", &self.placement_constraints);
        writer.put("placementStrategy", &self.placement_strategy);
        writer.put("platformVersion", &self.platform_version);
        writer.put("propagateTags", &self.propagate_tags);
        writer.put("referenceId", &self.reference_id);
        writer.put("startedBy", &self.started_by);
        writer.put("tags", &self.tags);
        writer.put("taskDefinition", &self.task_definition);
        writer.put("volumeConfigurations", &self.volume_configurations);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RunTaskResponse {
    pub failures: Option<Vec<Failure>>,
    pub tasks: Option<Vec<Task>>,
}

impl FromValue for RunTaskResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { failures: reader.take("failures"), tasks: reader.take("tasks") }
    }
}

impl ToValue for RunTaskResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("failures", &self.failures);
        writer.put("tasks", &self.tasks);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuntimePlatform {
    pub cpu_architecture: Option<String>,
    pub operating_system_family: Option<String>,
}

impl FromValue for RuntimePlatform {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cpu_architecture: reader.take("cpuArchitecture"),
            operating_system_family: reader.take("operatingSystemFamily"),
        }
    }
}

impl ToValue for RuntimePlatform {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cpuArchitecture", &self.cpu_architecture);
        writer.put("operatingSystemFamily", &self.operating_system_family);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct S3FilesVolumeConfiguration {
    pub access_point_arn: Option<String>,
    pub file_system_arn: Option<String>,
    pub root_directory: Option<String>,
    pub transit_encryption_port: Option<i32>,
}

impl FromValue for S3FilesVolumeConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            access_point_arn: reader.take("accessPointArn"),
            file_system_arn: reader.take("fileSystemArn"),
            root_directory: reader.take("rootDirectory"),
            transit_encryption_port: reader.take("transitEncryptionPort"),
        }
    }
}

impl ToValue for S3FilesVolumeConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("accessPointArn", &self.access_point_arn);
        writer.put("fileSystemArn", &self.file_system_arn);
        writer.put("rootDirectory", &self.root_directory);
        writer.put("transitEncryptionPort", &self.transit_encryption_port);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scale {
    pub unit: Option<String>,
    pub value: Option<f64>,
}

impl FromValue for Scale {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { unit: reader.take("unit"), value: reader.take("value") }
    }
}

impl ToValue for Scale {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("unit", &self.unit);
        writer.put("value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Secret {
    pub name: Option<String>,
    pub value_from: Option<String>,
}

impl FromValue for Secret {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { name: reader.take("name"), value_from: reader.take("valueFrom") }
    }
}

impl ToValue for Secret {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("name", &self.name);
        writer.put("valueFrom", &self.value_from);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Service {
    pub availability_zone_rebalancing: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub cluster_arn: Option<String>,
    pub created_at: Option<Timestamp>,
    pub created_by: Option<String>,
    pub current_service_deployment: Option<String>,
    pub current_service_revisions: Option<Vec<ServiceCurrentRevisionSummary>>,
    pub deployment_configuration: Option<DeploymentConfiguration>,
    pub deployment_controller: Option<DeploymentController>,
    pub deployments: Option<Vec<Deployment>>,
    pub desired_count: Option<i32>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub events: Option<Vec<ServiceEvent>>,
    pub health_check_grace_period_seconds: Option<i32>,
    pub launch_type: Option<String>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub pending_count: Option<i32>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub platform_family: Option<String>,
    pub platform_version: Option<String>,
    pub propagate_tags: Option<String>,
    pub resource_management_type: Option<String>,
    pub role_arn: Option<String>,
    pub running_count: Option<i32>,
    pub scheduling_strategy: Option<String>,
    pub service_arn: Option<String>,
    pub service_name: Option<String>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub status: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub task_definition: Option<String>,
    pub task_sets: Option<Vec<TaskSet>>,
}

impl FromValue for Service {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            availability_zone_rebalancing: reader.take("availabilityZoneRebalancing"),
            capacity_provider_strategy: reader.take("capacityProviderStrategy"),
            cluster_arn: reader.take("clusterArn"),
            created_at: reader.take("createdAt"),
            created_by: reader.take("createdBy"),
            current_service_deployment: reader.take("currentServiceDeployment"),
            current_service_revisions: reader.take("currentServiceRevisions"),
            deployment_configuration: reader.take("deploymentConfiguration"),
            deployment_controller: reader.take("deploymentController"),
            deployments: reader.take("deployments"),
            desired_count: reader.take("desiredCount"),
            enable_ecs_managed_tags: reader.take("enableECSManagedTags"),
            enable_execute_command: reader.take("enableExecuteCommand"),
            events: reader.take("events"),
            health_check_grace_period_seconds: reader.take("healthCheckGracePeriodSeconds"),
            launch_type: reader.take("launchType"),
            load_balancers: reader.take("loadBalancers"),
            network_configuration: reader.take("networkConfiguration"),
            pending_count: reader.take("pendingCount"),
            placement_constraints: reader.take("placementConstraints"),
            placement_strategy: reader.take("placementStrategy"),
            platform_family: reader.take("platformFamily"),
            platform_version: reader.take("platformVersion"),
            propagate_tags: reader.take("propagateTags"),
            resource_management_type: reader.take("resourceManagementType"),
            role_arn: reader.take("roleArn"),
            running_count: reader.take("runningCount"),
            scheduling_strategy: reader.take("schedulingStrategy"),
            service_arn: reader.take("serviceArn"),
            service_name: reader.take("serviceName"),
            service_registries: reader.take("serviceRegistries"),
            status: reader.take("status"),
            tags: reader.take("tags"),
            task_definition: reader.take("taskDefinition"),
            task_sets: reader.take("taskSets"),
        }
    }
}

impl ToValue for Service {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("availabilityZoneRebalancing", &self.availability_zone_rebalancing);
        writer.put("capacityProviderStrategy", &self.capacity_provider_strategy);
        writer.put("clusterArn", &self.cluster_arn);
        writer.put("createdAt", &self.created_at);
        writer.put("createdBy", &self.created_by);
        writer.put("currentServiceDeployment", &self.current_service_deployment);
        writer.put("currentServiceRevisions", &self.current_service_revisions);
        writer.put("deploymentConfiguration", &self.deployment_configuration);
        writer.put("deploymentController", &self.deployment_controller);
        writer.put("deployments", &self.deployments);
        writer.put("desiredCount", &self.desired_count);
        writer.put("enableECSManagedTags", &self.enable_ecs_managed_tags);
        writer.put("enableExecuteCommand", &self.enable_execute_command);
        writer.put("events", &self.events);
        writer.put("healthCheckGracePeriodSeconds", &self.health_check_grace_period_seconds);
        writer.put("launchType", &self.launch_type);
        writer.put("loadBalancers", &self.load_balancers);
        writer.put("networkConfiguration", &self.network_configuration);
        writer.put("pendingCount", &self.pending_count);
        writer.put("placementConstraints", &self.placement_constraints);
        writer.put("placementStrategy", &self.placement_strategy);
        writer.put("platformFamily", &self.platform_family);
        writer.put("platformVersion", &self.platform_version);
        writer.put("propagateTags", &self.propagate_tags);
        writer.put("resourceManagementType", &self.resource_management_type);
        writer.put("roleArn", &self.role_arn);
        writer.put("runningCount", &self.running_count);
        writer.put("schedulingStrategy", &self.scheduling_strategy);
        writer.put("serviceArn", &self.service_arn);
        writer.put("serviceName", &self.service_name);
        writer.put("serviceRegistries", &self.service_registries);
        writer.put("status", &self.status);
        writer.put("tags", &self.tags);
        writer.put("taskDefinition", &self.task_definition);
        writer.put("taskSets", &self.task_sets);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceConnectAccessLogConfiguration {
    pub format: Option<String>,
    pub include_query_parameters: Option<String>,
}

impl FromValue for ServiceConnectAccessLogConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { format: reader.take("format"), include_query_parameters: reader.take("includeQueryParameters") }
    }
}

impl ToValue for ServiceConnectAccessLogConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("format", &self.format);
        writer.put("includeQueryParameters", &self.include_query_parameters);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceConnectClientAlias {
    pub dns_name: Option<String>,
    pub port: Option<i32>,
    pub test_traffic_rules: Option<ServiceConnectTestTrafficRules>,
}

impl FromValue for ServiceConnectClientAlias {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dns_name: reader.take("dnsName"),
            port: reader.take("port"),
            test_traffic_rules: reader.take("testTrafficRules"),
        }
    }
}

impl ToValue for ServiceConnectClientAlias {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("dnsName", &self.dns_name);
        writer.put("port", &self.port);
        writer.put("testTrafficRules", &self.test_traffic_rules);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceConnectConfiguration {
    pub access_log_configuration: Option<ServiceConnectAccessLogConfiguration>,
    pub enabled: Option<bool>,
    pub log_configuration: Option<LogConfiguration>,
    pub namespace: Option<String>,
    pub services: Option<Vec<ServiceConnectService>>,
}

impl FromValue for ServiceConnectConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            access_log_configuration: reader.take("accessLogConfiguration"),
            enabled: reader.take("enabled"),
            log_configuration: reader.take("logConfiguration"),
            namespace: reader.take("namespace"),
            services: reader.take("services"),
        }
    }
}

impl ToValue for ServiceConnectConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("accessLogConfiguration", &self.access_log_configuration);
        writer.put("enabled", &self.enabled);
        writer.put("logConfiguration", &self.log_configuration);
        writer.put("namespace", &self.namespace);
        writer.put("services", &self.services);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceConnectService {
    pub client_aliases: Option<Vec<ServiceConnectClientAlias>>,
    pub discovery_name: Option<String>,
    pub ingress_port_override: Option<i32>,
    pub port_name: Option<String>,
    pub timeout: Option<TimeoutConfiguration>,
    pub tls: Option<ServiceConnectTlsConfiguration>,
}

impl FromValue for ServiceConnectService {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            client_aliases: reader.take("clientAliases"),
            discovery_name: reader.take("discoveryName"),
            ingress_port_override: reader.take("ingressPortOverride"),
            port_name: reader.take("portName"),
            timeout: reader.take("timeout"),
            tls: reader.take("tls"),
        }
    }
}

impl ToValue for ServiceConnectService {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("clientAliases", &self.client_aliases);
        writer.put("discoveryName", &self.discovery_name);
        writer.put("ingressPortOverride", &self.ingress_port_override);
        writer.put("portName", &self.port_name);
        writer.put("timeout", &self.timeout);
        writer.put("tls", &self.tls);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceConnectServiceResource {
    pub discovery_arn: Option<String>,
    pub discovery_name: Option<String>,
}

impl FromValue for ServiceConnectServiceResource {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { discovery_arn: reader.take("discoveryArn"), discovery_name: reader.take("discoveryName") }
    }
}

impl ToValue for ServiceConnectServiceResource {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("discoveryArn", &self.discovery_arn);
        writer.put("discoveryName", &self.discovery_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceConnectTestTrafficHeaderMatchRules {
    pub exact: Option<String>,
}

impl FromValue for ServiceConnectTestTrafficHeaderMatchRules {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { exact: reader.take("exact") }
    }
}

impl ToValue for ServiceConnectTestTrafficHeaderMatchRules {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("exact", &self.exact);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceConnectTestTrafficHeaderRules {
    pub name: Option<String>,
    pub value: Option<ServiceConnectTestTrafficHeaderMatchRules>,
}

impl FromValue for ServiceConnectTestTrafficHeaderRules {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { name: reader.take("name"), value: reader.take("value") }
    }
}

impl ToValue for ServiceConnectTestTrafficHeaderRules {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("name", &self.name);
        writer.put("value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceConnectTestTrafficRules {
    pub header: Option<ServiceConnectTestTrafficHeaderRules>,
}

impl FromValue for ServiceConnectTestTrafficRules {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { header: reader.take("header") }
    }
}

impl ToValue for ServiceConnectTestTrafficRules {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("header", &self.header);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceConnectTlsCertificateAuthority {
    pub aws_pca_authority_arn: Option<String>,
}

impl FromValue for ServiceConnectTlsCertificateAuthority {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { aws_pca_authority_arn: reader.take("awsPcaAuthorityArn") }
    }
}

impl ToValue for ServiceConnectTlsCertificateAuthority {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("awsPcaAuthorityArn", &self.aws_pca_authority_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceConnectTlsConfiguration {
    pub issuer_certificate_authority: Option<ServiceConnectTlsCertificateAuthority>,
    pub kms_key: Option<String>,
    pub role_arn: Option<String>,
}

impl FromValue for ServiceConnectTlsConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            issuer_certificate_authority: reader.take("issuerCertificateAuthority"),
            kms_key: reader.take("kmsKey"),
            role_arn: reader.take("roleArn"),
        }
    }
}

impl ToValue for ServiceConnectTlsConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("issuerCertificateAuthority", &self.issuer_certificate_authority);
        writer.put("kmsKey", &self.kms_key);
        writer.put("roleArn", &self.role_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceCurrentRevisionSummary {
    pub arn: Option<String>,
    pub pending_task_count: Option<i32>,
    pub requested_task_count: Option<i32>,
    pub running_task_count: Option<i32>,
}

impl FromValue for ServiceCurrentRevisionSummary {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("arn"),
            pending_task_count: reader.take("pendingTaskCount"),
            requested_task_count: reader.take("requestedTaskCount"),
            running_task_count: reader.take("runningTaskCount"),
        }
    }
}

impl ToValue for ServiceCurrentRevisionSummary {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("arn", &self.arn);
        writer.put("pendingTaskCount", &self.pending_task_count);
        writer.put("requestedTaskCount", &self.requested_task_count);
        writer.put("runningTaskCount", &self.running_task_count);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceDeployment {
    pub alarms: Option<ServiceDeploymentAlarms>,
    pub cluster_arn: Option<String>,
    pub created_at: Option<Timestamp>,
    pub deployment_circuit_breaker: Option<ServiceDeploymentCircuitBreaker>,
    pub deployment_configuration: Option<DeploymentConfiguration>,
    pub finished_at: Option<Timestamp>,
    pub lifecycle_hook_details: Option<Vec<DeploymentLifecycleHookDetail>>,
    pub lifecycle_stage: Option<String>,
    pub rollback: Option<Rollback>,
    pub service_arn: Option<String>,
    pub service_deployment_arn: Option<String>,
    pub source_service_revisions: Option<Vec<ServiceRevisionSummary>>,
    pub started_at: Option<Timestamp>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub stopped_at: Option<Timestamp>,
    pub target_service_revision: Option<ServiceRevisionSummary>,
    pub updated_at: Option<Timestamp>,
}

impl FromValue for ServiceDeployment {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            alarms: reader.take("alarms"),
            cluster_arn: reader.take("clusterArn"),
            created_at: reader.take("createdAt"),
            deployment_circuit_breaker: reader.take("deploymentCircuitBreaker"),
            deployment_configuration: reader.take("deploymentConfiguration"),
            finished_at: reader.take("finishedAt"),
            lifecycle_hook_details: reader.take("lifecycleHookDetails"),
            lifecycle_stage: reader.take("lifecycleStage"),
            rollback: reader.take("rollback"),
            service_arn: reader.take("serviceArn"),
            service_deployment_arn: reader.take("serviceDeploymentArn"),
            source_service_revisions: reader.take("sourceServiceRevisions"),
            started_at: reader.take("startedAt"),
            status: reader.take("status"),
            status_reason: reader.take("statusReason"),
            stopped_at: reader.take("stoppedAt"),
            target_service_revision: reader.take("targetServiceRevision"),
            updated_at: reader.take("updatedAt"),
        }
    }
}

impl ToValue for ServiceDeployment {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("alarms", &self.alarms);
        writer.put("clusterArn", &self.cluster_arn);
        writer.put("createdAt", &self.created_at);
        writer.put("deploymentCircuitBreaker", &self.deployment_circuit_breaker);
        writer.put("deploymentConfiguration", &self.deployment_configuration);
        writer.put("finishedAt", &self.finished_at);
        writer.put("lifecycleHookDetails", &self.lifecycle_hook_details);
        writer.put("lifecycleStage", &self.lifecycle_stage);
        writer.put("rollback", &self.rollback);
        writer.put("serviceArn", &self.service_arn);
        writer.put("serviceDeploymentArn", &self.service_deployment_arn);
        writer.put("sourceServiceRevisions", &self.source_service_revisions);
        writer.put("startedAt", &self.started_at);
        writer.put("status", &self.status);
        writer.put("statusReason", &self.status_reason);
        writer.put("stoppedAt", &self.stopped_at);
        writer.put("targetServiceRevision", &self.target_service_revision);
        writer.put("updatedAt", &self.updated_at);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceDeploymentAlarms {
    pub alarm_names: Option<Vec<String>>,
    pub status: Option<String>,
    pub triggered_alarm_names: Option<Vec<String>>,
}

impl FromValue for ServiceDeploymentAlarms {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            alarm_names: reader.take("alarmNames"),
            status: reader.take("status"),
            triggered_alarm_names: reader.take("triggeredAlarmNames"),
        }
    }
}

impl ToValue for ServiceDeploymentAlarms {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("alarmNames", &self.alarm_names);
        writer.put("status", &self.status);
        writer.put("triggeredAlarmNames", &self.triggered_alarm_names);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceDeploymentBrief {
    pub cluster_arn: Option<String>,
    pub created_at: Option<Timestamp>,
    pub finished_at: Option<Timestamp>,
    pub service_arn: Option<String>,
    pub service_deployment_arn: Option<String>,
    pub started_at: Option<Timestamp>,
    pub status: Option<String>,
    pub status_reason: Option<String>,
    pub target_service_revision_arn: Option<String>,
}

impl FromValue for ServiceDeploymentBrief {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cluster_arn: reader.take("clusterArn"),
            created_at: reader.take("createdAt"),
            finished_at: reader.take("finishedAt"),
            service_arn: reader.take("serviceArn"),
            service_deployment_arn: reader.take("serviceDeploymentArn"),
            started_at: reader.take("startedAt"),
            status: reader.take("status"),
            status_reason: reader.take("statusReason"),
            target_service_revision_arn: reader.take("targetServiceRevisionArn"),
        }
    }
}

impl ToValue for ServiceDeploymentBrief {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("clusterArn", &self.cluster_arn);
        writer.put("createdAt", &self.created_at);
        writer.put("finishedAt", &self.finished_at);
        writer.put("serviceArn", &self.service_arn);
        writer.put("serviceDeploymentArn", &self.service_deployment_arn);
        writer.put("startedAt", &self.started_at);
        writer.put("status", &self.status);
        writer.put("statusReason", &self.status_reason);
        writer.put("targetServiceRevisionArn", &self.target_service_revision_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceDeploymentCircuitBreaker {
    pub failure_count: Option<i32>,
    pub status: Option<String>,
    pub threshold: Option<i32>,
}

impl FromValue for ServiceDeploymentCircuitBreaker {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            failure_count: reader.take("failureCount"),
            status: reader.take("status"),
            threshold: reader.take("threshold"),
        }
    }
}

impl ToValue for ServiceDeploymentCircuitBreaker {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("failureCount", &self.failure_count);
        writer.put("status", &self.status);
        writer.put("threshold", &self.threshold);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceEvent {
    pub created_at: Option<Timestamp>,
    pub id: Option<String>,
    pub message: Option<String>,
}

impl FromValue for ServiceEvent {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { created_at: reader.take("createdAt"), id: reader.take("id"), message: reader.take("message") }
    }
}

impl ToValue for ServiceEvent {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("createdAt", &self.created_at);
        writer.put("id", &self.id);
        writer.put("message", &self.message);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceManagedEBSVolumeConfiguration {
    pub encrypted: Option<bool>,
    pub filesystem_type: Option<String>,
    pub iops: Option<i32>,
    pub kms_key_id: Option<String>,
    pub role_arn: Option<String>,
    pub size_in_gi_b: Option<i32>,
    pub snapshot_id: Option<String>,
    pub tag_specifications: Option<Vec<EBSTagSpecification>>,
    pub throughput: Option<i32>,
    pub volume_initialization_rate: Option<i32>,
    pub volume_type: Option<String>,
}

impl FromValue for ServiceManagedEBSVolumeConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            encrypted: reader.take("encrypted"),
            filesystem_type: reader.take("filesystemType"),
            iops: reader.take("iops"),
            kms_key_id: reader.take("kmsKeyId"),
            role_arn: reader.take("roleArn"),
            size_in_gi_b: reader.take("sizeInGiB"),
            snapshot_id: reader.take("snapshotId"),
            tag_specifications: reader.take("tagSpecifications"),
            throughput: reader.take("throughput"),
            volume_initialization_rate: reader.take("volumeInitializationRate"),
            volume_type: reader.take("volumeType"),
        }
    }
}

impl ToValue for ServiceManagedEBSVolumeConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("encrypted", &self.encrypted);
        writer.put("filesystemType", &self.filesystem_type);
        writer.put("iops", &self.iops);
        writer.put("kmsKeyId", &self.kms_key_id);
        writer.put("roleArn", &self.role_arn);
        writer.put("sizeInGiB", &self.size_in_gi_b);
        writer.put("snapshotId", &self.snapshot_id);
        writer.put("tagSpecifications", &self.tag_specifications);
        writer.put("throughput", &self.throughput);
        writer.put("volumeInitializationRate", &self.volume_initialization_rate);
        writer.put("volumeType", &self.volume_type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceRegistry {
    pub container_name: Option<String>,
    pub container_port: Option<i32>,
    pub port: Option<i32>,
    pub registry_arn: Option<String>,
}

impl FromValue for ServiceRegistry {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            container_name: reader.take("containerName"),
            container_port: reader.take("containerPort"),
            port: reader.take("port"),
            registry_arn: reader.take("registryArn"),
        }
    }
}

impl ToValue for ServiceRegistry {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("containerName", &self.container_name);
        writer.put("containerPort", &self.container_port);
        writer.put("port", &self.port);
        writer.put("registryArn", &self.registry_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceRevision {
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub cluster_arn: Option<String>,
    pub container_images: Option<Vec<ContainerImage>>,
    pub created_at: Option<Timestamp>,
    pub ecs_managed_resources: Option<ECSManagedResources>,
    pub fargate_ephemeral_storage: Option<DeploymentEphemeralStorage>,
    pub guard_duty_enabled: Option<bool>,
    pub launch_type: Option<String>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub platform_family: Option<String>,
    pub platform_version: Option<String>,
    pub resolved_configuration: Option<ResolvedConfiguration>,
    pub service_arn: Option<String>,
    pub service_connect_configuration: Option<ServiceConnectConfiguration>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub service_revision_arn: Option<String>,
    pub task_definition: Option<String>,
    pub volume_configurations: Option<Vec<ServiceVolumeConfiguration>>,
    pub vpc_lattice_configurations: Option<Vec<VpcLatticeConfiguration>>,
}

impl FromValue for ServiceRevision {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            capacity_provider_strategy: reader.take("capacityProviderStrategy"),
            cluster_arn: reader.take("clusterArn"),
            container_images: reader.take("containerImages"),
            created_at: reader.take("createdAt"),
            ecs_managed_resources: reader.take("ecsManagedResources"),
            fargate_ephemeral_storage: reader.take("fargateEphemeralStorage"),
            guard_duty_enabled: reader.take("guardDutyEnabled"),
            launch_type: reader.take("launchType"),
            load_balancers: reader.take("loadBalancers"),
            network_configuration: reader.take("networkConfiguration"),
            platform_family: reader.take("platformFamily"),
            platform_version: reader.take("platformVersion"),
            resolved_configuration: reader.take("resolvedConfiguration"),
            service_arn: reader.take("serviceArn"),
            service_connect_configuration: reader.take("serviceConnectConfiguration"),
            service_registries: reader.take("serviceRegistries"),
            service_revision_arn: reader.take("serviceRevisionArn"),
            task_definition: reader.take("taskDefinition"),
            volume_configurations: reader.take("volumeConfigurations"),
            vpc_lattice_configurations: reader.take("vpcLatticeConfigurations"),
        }
    }
}

impl ToValue for ServiceRevision {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("capacityProviderStrategy", &self.capacity_provider_strategy);
        writer.put("clusterArn", &self.cluster_arn);
        writer.put("containerImages", &self.container_images);
        writer.put("createdAt", &self.created_at);
        writer.put("ecsManagedResources", &self.ecs_managed_resources);
        writer.put("fargateEphemeralStorage", &self.fargate_ephemeral_storage);
        writer.put("guardDutyEnabled", &self.guard_duty_enabled);
        writer.put("launchType", &self.launch_type);
        writer.put("loadBalancers", &self.load_balancers);
        writer.put("networkConfiguration", &self.network_configuration);
        writer.put("platformFamily", &self.platform_family);
        writer.put("platformVersion", &self.platform_version);
        writer.put("resolvedConfiguration", &self.resolved_configuration);
        writer.put("serviceArn", &self.service_arn);
        writer.put("serviceConnectConfiguration", &self.service_connect_configuration);
        writer.put("serviceRegistries", &self.service_registries);
        writer.put("serviceRevisionArn", &self.service_revision_arn);
        writer.put("taskDefinition", &self.task_definition);
        writer.put("volumeConfigurations", &self.volume_configurations);
        writer.put("vpcLatticeConfigurations", &self.vpc_lattice_configurations);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceRevisionLoadBalancer {
    pub production_listener_rule: Option<String>,
    pub target_group_arn: Option<String>,
}

impl FromValue for ServiceRevisionLoadBalancer {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            production_listener_rule: reader.take("productionListenerRule"),
            target_group_arn: reader.take("targetGroupArn"),
        }
    }
}

impl ToValue for ServiceRevisionLoadBalancer {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("productionListenerRule", &self.production_listener_rule);
        writer.put("targetGroupArn", &self.target_group_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceRevisionSummary {
    pub arn: Option<String>,
    pub pending_task_count: Option<i32>,
    pub requested_production_traffic_weight: Option<f64>,
    pub requested_task_count: Option<i32>,
    pub requested_test_traffic_weight: Option<f64>,
    pub running_task_count: Option<i32>,
}

impl FromValue for ServiceRevisionSummary {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("arn"),
            pending_task_count: reader.take("pendingTaskCount"),
            requested_production_traffic_weight: reader.take("requestedProductionTrafficWeight"),
            requested_task_count: reader.take("requestedTaskCount"),
            requested_test_traffic_weight: reader.take("requestedTestTrafficWeight"),
            running_task_count: reader.take("runningTaskCount"),
        }
    }
}

impl ToValue for ServiceRevisionSummary {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("arn", &self.arn);
        writer.put("pendingTaskCount", &self.pending_task_count);
        writer.put("requestedProductionTrafficWeight", &self.requested_production_traffic_weight);
        writer.put("requestedTaskCount", &self.requested_task_count);
        writer.put("requestedTestTrafficWeight", &self.requested_test_traffic_weight);
        writer.put("runningTaskCount", &self.running_task_count);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ServiceVolumeConfiguration {
    pub managed_ebs_volume: Option<ServiceManagedEBSVolumeConfiguration>,
    pub name: Option<String>,
}

impl FromValue for ServiceVolumeConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { managed_ebs_volume: reader.take("managedEBSVolume"), name: reader.take("name") }
    }
}

impl ToValue for ServiceVolumeConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("managedEBSVolume", &self.managed_ebs_volume);
        writer.put("name", &self.name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Setting {
    pub name: Option<String>,
    pub principal_arn: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}

impl FromValue for Setting {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            name: reader.take("name"),
            principal_arn: reader.take("principalArn"),
            r#type: reader.take("type"),
            value: reader.take("value"),
        }
    }
}

impl ToValue for Setting {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("name", &self.name);
        writer.put("principalArn", &self.principal_arn);
        writer.put("type", &self.r#type);
        writer.put("value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopTaskRequest {
    pub cluster: Option<String>,
    pub reason: Option<String>,
    pub task: Option<String>,
}

impl FromValue for StopTaskRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { cluster: reader.take("cluster"), reason: reader.take("reason"), task: reader.take("task") }
    }
}

impl ToValue for StopTaskRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cluster", &self.cluster);
        writer.put("reason", &self.reason);
        writer.put("task", &self.task);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct StopTaskResponse {
    pub task: Option<Task>,
}

impl FromValue for StopTaskResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { task: reader.take("task") }
    }
}

impl ToValue for StopTaskResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("task", &self.task);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubmitAttachmentStateChangesRequest {
    pub attachments: Option<Vec<AttachmentStateChange>>,
    pub cluster: Option<String>,
}

impl FromValue for SubmitAttachmentStateChangesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { attachments: reader.take("attachments"), cluster: reader.take("cluster") }
    }
}

impl ToValue for SubmitAttachmentStateChangesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("attachments", &self.attachments);
        writer.put("cluster", &self.cluster);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubmitAttachmentStateChangesResponse {
    pub acknowledgment: Option<String>,
}

impl FromValue for SubmitAttachmentStateChangesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { acknowledgment: reader.take("acknowledgment") }
    }
}

impl ToValue for SubmitAttachmentStateChangesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("acknowledgment", &self.acknowledgment);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubmitContainerStateChangeRequest {
    pub cluster: Option<String>,
    pub container_name: Option<String>,
    pub exit_code: Option<i32>,
    pub network_bindings: Option<Vec<NetworkBinding>>,
    pub reason: Option<String>,
    pub runtime_id: Option<String>,
    pub status: Option<String>,
    pub task: Option<String>,
}

impl FromValue for SubmitContainerStateChangeRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cluster: reader.take("cluster"),
            container_name: reader.take("containerName"),
            exit_code: reader.take("exitCode"),
            network_bindings: reader.take("networkBindings"),
            reason: reader.take("reason"),
            runtime_id: reader.take("runtimeId"),
            status: reader.take("status"),
            task: reader.take("task"),
        }
    }
}

impl ToValue for SubmitContainerStateChangeRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cluster", &self.cluster);
        writer.put("containerName", &self.container_name);
        writer.put("exitCode", &self.exit_code);
        writer.put("networkBindings", &self.network_bindings);
        writer.put("reason", &self.reason);
        writer.put("runtimeId", &self.runtime_id);
        writer.put("status", &self.status);
        writer.put("task", &self.task);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubmitContainerStateChangeResponse {
    pub acknowledgment: Option<String>,
}

impl FromValue for SubmitContainerStateChangeResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { acknowledgment: reader.take("acknowledgment") }
    }
}

impl ToValue for SubmitContainerStateChangeResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("acknowledgment", &self.acknowledgment);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubmitTaskStateChangeRequest {
    pub attachments: Option<Vec<AttachmentStateChange>>,
    pub cluster: Option<String>,
    pub containers: Option<Vec<ContainerStateChange>>,
    pub execution_stopped_at: Option<Timestamp>,
    pub managed_agents: Option<Vec<ManagedAgentStateChange>>,
    pub pull_started_at: Option<Timestamp>,
    pub pull_stopped_at: Option<Timestamp>,
    pub reason: Option<String>,
    pub status: Option<String>,
    pub task: Option<String>,
}

impl FromValue for SubmitTaskStateChangeRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            attachments: reader.take("attachments"),
            cluster: reader.take("cluster"),
            containers: reader.take("containers"),
            execution_stopped_at: reader.take("executionStoppedAt"),
            managed_agents: reader.take("managedAgents"),
            pull_started_at: reader.take("pullStartedAt"),
            pull_stopped_at: reader.take("pullStoppedAt"),
            reason: reader.take("reason"),
            status: reader.take("status"),
            task: reader.take("task"),
        }
    }
}

impl ToValue for SubmitTaskStateChangeRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("attachments", &self.attachments);
        writer.put("cluster", &self.cluster);
        writer.put("containers", &self.containers);
        writer.put("executionStoppedAt", &self.execution_stopped_at);
        writer.put("managedAgents", &self.managed_agents);
        writer.put("pullStartedAt", &self.pull_started_at);
        writer.put("pullStoppedAt", &self.pull_stopped_at);
        writer.put("reason", &self.reason);
        writer.put("status", &self.status);
        writer.put("task", &self.task);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubmitTaskStateChangeResponse {
    pub acknowledgment: Option<String>,
}

impl FromValue for SubmitTaskStateChangeResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { acknowledgment: reader.take("acknowledgment") }
    }
}

impl ToValue for SubmitTaskStateChangeResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("acknowledgment", &self.acknowledgment);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SystemControl {
    pub namespace: Option<String>,
    pub value: Option<String>,
}

impl FromValue for SystemControl {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { namespace: reader.take("namespace"), value: reader.take("value") }
    }
}

impl ToValue for SystemControl {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("namespace", &self.namespace);
        writer.put("value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl FromValue for Tag {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { key: reader.take("key"), value: reader.take("value") }
    }
}

impl ToValue for Tag {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("key", &self.key);
        writer.put("value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for TagResourceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { resource_arn: reader.take("resourceArn"), tags: reader.take("tags") }
    }
}

impl ToValue for TagResourceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("resourceArn", &self.resource_arn);
        writer.put("tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceResponse {}

impl FromValue for TagResourceResponse {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for TagResourceResponse {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Task {
    pub attachments: Option<Vec<Attachment>>,
    pub attributes: Option<Vec<Attribute>>,
    pub availability_zone: Option<String>,
    pub capacity_provider_name: Option<String>,
    pub cluster_arn: Option<String>,
    pub connectivity: Option<String>,
    pub connectivity_at: Option<Timestamp>,
    pub container_instance_arn: Option<String>,
    pub containers: Option<Vec<Container>>,
    pub cpu: Option<String>,
    pub created_at: Option<Timestamp>,
    pub desired_status: Option<String>,
    pub enable_execute_command: Option<bool>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub execution_stopped_at: Option<Timestamp>,
    pub fargate_ephemeral_storage: Option<TaskEphemeralStorage>,
    pub group: Option<String>,
    pub health_status: Option<String>,
    pub inference_accelerators: Option<Vec<InferenceAccelerator>>,
    pub last_status: Option<String>,
    pub launch_type: Option<String>,
    pub memory: Option<String>,
    pub overrides: Option<TaskOverride>,
    pub platform_family: Option<String>,
    pub platform_version: Option<String>,
    pub pull_started_at: Option<Timestamp>,
    pub pull_stopped_at: Option<Timestamp>,
    pub started_at: Option<Timestamp>,
    pub started_by: Option<String>,
    pub stop_code: Option<String>,
    pub stopped_at: Option<Timestamp>,
    pub stopped_reason: Option<String>,
    pub stopping_at: Option<Timestamp>,
    pub tags: Option<Vec<Tag>>,
    pub task_arn: Option<String>,
    pub task_definition_arn: Option<String>,
    pub version: Option<i64>,
}

impl FromValue for Task {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            attachments: reader.take("attachments"),
            attributes: reader.take("attributes"),
            availability_zone: reader.take("availabilityZone"),
            capacity_provider_name: reader.take("capacityProviderName"),
            cluster_arn: reader.take("clusterArn"),
            connectivity: reader.take("connectivity"),
            connectivity_at: reader.take("connectivityAt"),
            container_instance_arn: reader.take("containerInstanceArn"),
            containers: reader.take("containers"),
            cpu: reader.take("cpu"),
            created_at: reader.take("createdAt"),
            desired_status: reader.take("desiredStatus"),
            enable_execute_command: reader.take("enableExecuteCommand"),
            ephemeral_storage: reader.take("ephemeralStorage"),
            execution_stopped_at: reader.take("executionStoppedAt"),
            fargate_ephemeral_storage: reader.take("fargateEphemeralStorage"),
            group: reader.take("group"),
            health_status: reader.take("healthStatus"),
            inference_accelerators: reader.take("inferenceAccelerators"),
            last_status: reader.take("lastStatus"),
            launch_type: reader.take("launchType"),
            memory: reader.take("memory"),
            overrides: reader.take("overrides"),
            platform_family: reader.take("platformFamily"),
            platform_version: reader.take("platformVersion"),
            pull_started_at: reader.take("pullStartedAt"),
            pull_stopped_at: reader.take("pullStoppedAt"),
            started_at: reader.take("startedAt"),
            started_by: reader.take("startedBy"),
            stop_code: reader.take("stopCode"),
            stopped_at: reader.take("stoppedAt"),
            stopped_reason: reader.take("stoppedReason"),
            stopping_at: reader.take("stoppingAt"),
            tags: reader.take("tags"),
            task_arn: reader.take("taskArn"),
            task_definition_arn: reader.take("taskDefinitionArn"),
            version: reader.take("version"),
        }
    }
}

impl ToValue for Task {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("attachments", &self.attachments);
        writer.put("attributes", &self.attributes);
        writer.put("availabilityZone", &self.availability_zone);
        writer.put("capacityProviderName", &self.capacity_provider_name);
        writer.put("clusterArn", &self.cluster_arn);
        writer.put("connectivity", &self.connectivity);
        writer.put("connectivityAt", &self.connectivity_at);
        writer.put("containerInstanceArn", &self.container_instance_arn);
        writer.put("containers", &self.containers);
        writer.put("cpu", &self.cpu);
        writer.put("createdAt", &self.created_at);
        writer.put("desiredStatus", &self.desired_status);
        writer.put("enableExecuteCommand", &self.enable_execute_command);
        writer.put("ephemeralStorage", &self.ephemeral_storage);
        writer.put("executionStoppedAt", &self.execution_stopped_at);
        writer.put("fargateEphemeralStorage", &self.fargate_ephemeral_storage);
        writer.put("group", &self.group);
        writer.put("healthStatus", &self.health_status);
        writer.put("inferenceAccelerators", &self.inference_accelerators);
        writer.put("lastStatus", &self.last_status);
        writer.put("launchType", &self.launch_type);
        writer.put("memory", &self.memory);
        writer.put("overrides", &self.overrides);
        writer.put("platformFamily", &self.platform_family);
        writer.put("platformVersion", &self.platform_version);
        writer.put("pullStartedAt", &self.pull_started_at);
        writer.put("pullStoppedAt", &self.pull_stopped_at);
        writer.put("startedAt", &self.started_at);
        writer.put("startedBy", &self.started_by);
        writer.put("stopCode", &self.stop_code);
        writer.put("stoppedAt", &self.stopped_at);
        writer.put("stoppedReason", &self.stopped_reason);
        writer.put("stoppingAt", &self.stopping_at);
        writer.put("tags", &self.tags);
        writer.put("taskArn", &self.task_arn);
        writer.put("taskDefinitionArn", &self.task_definition_arn);
        writer.put("version", &self.version);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskDefinition {
    pub compatibilities: Option<Vec<String>>,
    pub container_definitions: Option<Vec<ContainerDefinition>>,
    pub cpu: Option<String>,
    pub delete_requested_at: Option<Timestamp>,
    pub deregistered_at: Option<Timestamp>,
    pub enable_fault_injection: Option<bool>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub execution_role_arn: Option<String>,
    pub family: Option<String>,
    pub inference_accelerators: Option<Vec<InferenceAccelerator>>,
    pub ipc_mode: Option<String>,
    pub memory: Option<String>,
    pub network_mode: Option<String>,
    pub pid_mode: Option<String>,
    pub placement_constraints: Option<Vec<TaskDefinitionPlacementConstraint>>,
    pub proxy_configuration: Option<ProxyConfiguration>,
    pub registered_at: Option<Timestamp>,
    pub registered_by: Option<String>,
    pub requires_attributes: Option<Vec<Attribute>>,
    pub requires_compatibilities: Option<Vec<String>>,
    pub revision: Option<i32>,
    pub runtime_platform: Option<RuntimePlatform>,
    pub status: Option<String>,
    pub task_definition_arn: Option<String>,
    pub task_role_arn: Option<String>,
    pub volumes: Option<Vec<Volume>>,
}

impl FromValue for TaskDefinition {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            compatibilities: reader.take("compatibilities"),
            container_definitions: reader.take("containerDefinitions"),
            cpu: reader.take("cpu"),
            delete_requested_at: reader.take("deleteRequestedAt"),
            deregistered_at: reader.take("deregisteredAt"),
            enable_fault_injection: reader.take("enableFaultInjection"),
            ephemeral_storage: reader.take("ephemeralStorage"),
            execution_role_arn: reader.take("executionRoleArn"),
            family: reader.take("family"),
            inference_accelerators: reader.take("inferenceAccelerators"),
            ipc_mode: reader.take("ipcMode"),
            memory: reader.take("memory"),
            network_mode: reader.take("networkMode"),
            pid_mode: reader.take("pidMode"),
            placement_constraints: reader.take("placementConstraints"),
            proxy_configuration: reader.take("proxyConfiguration"),
            registered_at: reader.take("registeredAt"),
            registered_by: reader.take("registeredBy"),
            requires_attributes: reader.take("requiresAttributes"),
            requires_compatibilities: reader.take("requiresCompatibilities"),
            revision: reader.take("revision"),
            runtime_platform: reader.take("runtimePlatform"),
            status: reader.take("status"),
            task_definition_arn: reader.take("taskDefinitionArn"),
            task_role_arn: reader.take("taskRoleArn"),
            volumes: reader.take("volumes"),
        }
    }
}

impl ToValue for TaskDefinition {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("compatibilities", &self.compatibilities);
        writer.put("containerDefinitions", &self.container_definitions);
        writer.put("cpu", &self.cpu);
        writer.put("deleteRequestedAt", &self.delete_requested_at);
        writer.put("deregisteredAt", &self.deregistered_at);
        writer.put("enableFaultInjection", &self.enable_fault_injection);
        writer.put("ephemeralStorage", &self.ephemeral_storage);
        writer.put("executionRoleArn", &self.execution_role_arn);
        writer.put("family", &self.family);
        writer.put("inferenceAccelerators", &self.inference_accelerators);
        writer.put("ipcMode", &self.ipc_mode);
        writer.put("memory", &self.memory);
        writer.put("networkMode", &self.network_mode);
        writer.put("pidMode", &self.pid_mode);
        writer.put("placementConstraints", &self.placement_constraints);
        writer.put("proxyConfiguration", &self.proxy_configuration);
        writer.put("registeredAt", &self.registered_at);
        writer.put("registeredBy", &self.registered_by);
        writer.put("requiresAttributes", &self.requires_attributes);
        writer.put("requiresCompatibilities", &self.requires_compatibilities);
        writer.put("revision", &self.revision);
        writer.put("runtimePlatform", &self.runtime_platform);
        writer.put("status", &self.status);
        writer.put("taskDefinitionArn", &self.task_definition_arn);
        writer.put("taskRoleArn", &self.task_role_arn);
        writer.put("volumes", &self.volumes);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskDefinitionPlacementConstraint {
    pub expression: Option<String>,
    pub r#type: Option<String>,
}

impl FromValue for TaskDefinitionPlacementConstraint {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { expression: reader.take("expression"), r#type: reader.take("type") }
    }
}

impl ToValue for TaskDefinitionPlacementConstraint {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("expression", &self.expression);
        writer.put("type", &self.r#type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskEphemeralStorage {
    pub kms_key_id: Option<String>,
    pub size_in_gi_b: Option<i32>,
}

impl FromValue for TaskEphemeralStorage {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { kms_key_id: reader.take("kmsKeyId"), size_in_gi_b: reader.take("sizeInGiB") }
    }
}

impl ToValue for TaskEphemeralStorage {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("kmsKeyId", &self.kms_key_id);
        writer.put("sizeInGiB", &self.size_in_gi_b);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskManagedEBSVolumeConfiguration {
    pub encrypted: Option<bool>,
    pub filesystem_type: Option<String>,
    pub iops: Option<i32>,
    pub kms_key_id: Option<String>,
    pub role_arn: Option<String>,
    pub size_in_gi_b: Option<i32>,
    pub snapshot_id: Option<String>,
    pub tag_specifications: Option<Vec<EBSTagSpecification>>,
    pub termination_policy: Option<TaskManagedEBSVolumeTerminationPolicy>,
    pub throughput: Option<i32>,
    pub volume_initialization_rate: Option<i32>,
    pub volume_type: Option<String>,
}

impl FromValue for TaskManagedEBSVolumeConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            encrypted: reader.take("encrypted"),
            filesystem_type: reader.take("filesystemType"),
            iops: reader.take("iops"),
            kms_key_id: reader.take("kmsKeyId"),
            role_arn: reader.take("roleArn"),
            size_in_gi_b: reader.take("sizeInGiB"),
            snapshot_id: reader.take("snapshotId"),
            tag_specifications: reader.take("tagSpecifications"),
            termination_policy: reader.take("terminationPolicy"),
            throughput: reader.take("throughput"),
            volume_initialization_rate: reader.take("volumeInitializationRate"),
            volume_type: reader.take("volumeType"),
        }
    }
}

impl ToValue for TaskManagedEBSVolumeConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("encrypted", &self.encrypted);
        writer.put("filesystemType", &self.filesystem_type);
        writer.put("iops", &self.iops);
        writer.put("kmsKeyId", &self.kms_key_id);
        writer.put("roleArn", &self.role_arn);
        writer.put("sizeInGiB", &self.size_in_gi_b);
        writer.put("snapshotId", &self.snapshot_id);
        writer.put("tagSpecifications", &self.tag_specifications);
        writer.put("terminationPolicy", &self.termination_policy);
        writer.put("throughput", &self.throughput);
        writer.put("volumeInitializationRate", &self.volume_initialization_rate);
        writer.put("volumeType", &self.volume_type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskManagedEBSVolumeTerminationPolicy {
    pub delete_on_termination: Option<bool>,
}

impl FromValue for TaskManagedEBSVolumeTerminationPolicy {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { delete_on_termination: reader.take("deleteOnTermination") }
    }
}

impl ToValue for TaskManagedEBSVolumeTerminationPolicy {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("deleteOnTermination", &self.delete_on_termination);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskOverride {
    pub container_overrides: Option<Vec<ContainerOverride>>,
    pub cpu: Option<String>,
    pub ephemeral_storage: Option<EphemeralStorage>,
    pub execution_role_arn: Option<String>,
    pub inference_accelerator_overrides: Option<Vec<InferenceAcceleratorOverride>>,
    pub memory: Option<String>,
    pub task_role_arn: Option<String>,
}

impl FromValue for TaskOverride {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            container_overrides: reader.take("containerOverrides"),
            cpu: reader.take("cpu"),
            ephemeral_storage: reader.take("ephemeralStorage"),
            execution_role_arn: reader.take("executionRoleArn"),
            inference_accelerator_overrides: reader.take("inferenceAcceleratorOverrides"),
            memory: reader.take("memory"),
            task_role_arn: reader.take("taskRoleArn"),
        }
    }
}

impl ToValue for TaskOverride {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("containerOverrides", &self.container_overrides);
        writer.put("cpu", &self.cpu);
        writer.put("ephemeralStorage", &self.ephemeral_storage);
        writer.put("executionRoleArn", &self.execution_role_arn);
        writer.put("inferenceAcceleratorOverrides", &self.inference_accelerator_overrides);
        writer.put("memory", &self.memory);
        writer.put("taskRoleArn", &self.task_role_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskSet {
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub cluster_arn: Option<String>,
    pub computed_desired_count: Option<i32>,
    pub created_at: Option<Timestamp>,
    pub external_id: Option<String>,
    pub fargate_ephemeral_storage: Option<DeploymentEphemeralStorage>,
    pub id: Option<String>,
    pub launch_type: Option<String>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub pending_count: Option<i32>,
    pub platform_family: Option<String>,
    pub platform_version: Option<String>,
    pub running_count: Option<i32>,
    pub scale: Option<Scale>,
    pub service_arn: Option<String>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub stability_status: Option<String>,
    pub stability_status_at: Option<Timestamp>,
    pub started_by: Option<String>,
    pub status: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub task_definition: Option<String>,
    pub task_set_arn: Option<String>,
    pub updated_at: Option<Timestamp>,
}

impl FromValue for TaskSet {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            capacity_provider_strategy: reader.take("capacityProviderStrategy"),
            cluster_arn: reader.take("clusterArn"),
            computed_desired_count: reader.take("computedDesiredCount"),
            created_at: reader.take("createdAt"),
            external_id: reader.take("externalId"),
            fargate_ephemeral_storage: reader.take("fargateEphemeralStorage"),
            id: reader.take("id"),
            launch_type: reader.take("launchType"),
            load_balancers: reader.take("loadBalancers"),
            network_configuration: reader.take("networkConfiguration"),
            pending_count: reader.take("pendingCount"),
            platform_family: reader.take("platformFamily"),
            platform_version: reader.take("platformVersion"),
            running_count: reader.take("runningCount"),
            scale: reader.take("scale"),
            service_arn: reader.take("serviceArn"),
            service_registries: reader.take("serviceRegistries"),
            stability_status: reader.take("stabilityStatus"),
            stability_status_at: reader.take("stabilityStatusAt"),
            started_by: reader.take("startedBy"),
            status: reader.take("status"),
            tags: reader.take("tags"),
            task_definition: reader.take("taskDefinition"),
            task_set_arn: reader.take("taskSetArn"),
            updated_at: reader.take("updatedAt"),
        }
    }
}

impl ToValue for TaskSet {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("capacityProviderStrategy", &self.capacity_provider_strategy);
        writer.put("clusterArn", &self.cluster_arn);
        writer.put("computedDesiredCount", &self.computed_desired_count);
        writer.put("createdAt", &self.created_at);
        writer.put("externalId", &self.external_id);
        writer.put("fargateEphemeralStorage", &self.fargate_ephemeral_storage);
        writer.put("id", &self.id);
        writer.put("launchType", &self.launch_type);
        writer.put("loadBalancers", &self.load_balancers);
        writer.put("networkConfiguration", &self.network_configuration);
        writer.put("pendingCount", &self.pending_count);
        writer.put("platformFamily", &self.platform_family);
        writer.put("platformVersion", &self.platform_version);
        writer.put("runningCount", &self.running_count);
        writer.put("scale", &self.scale);
        writer.put("serviceArn", &self.service_arn);
        writer.put("serviceRegistries", &self.service_registries);
        writer.put("stabilityStatus", &self.stability_status);
        writer.put("stabilityStatusAt", &self.stability_status_at);
        writer.put("startedBy", &self.started_by);
        writer.put("status", &self.status);
        writer.put("tags", &self.tags);
        writer.put("taskDefinition", &self.task_definition);
        writer.put("taskSetArn", &self.task_set_arn);
        writer.put("updatedAt", &self.updated_at);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaskVolumeConfiguration {
    pub managed_ebs_volume: Option<TaskManagedEBSVolumeConfiguration>,
    pub name: Option<String>,
}

impl FromValue for TaskVolumeConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { managed_ebs_volume: reader.take("managedEBSVolume"), name: reader.take("name") }
    }
}

impl ToValue for TaskVolumeConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("managedEBSVolume", &self.managed_ebs_volume);
        writer.put("name", &self.name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeoutConfiguration {
    pub idle_timeout_seconds: Option<i32>,
    pub per_request_timeout_seconds: Option<i32>,
}

impl FromValue for TimeoutConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            idle_timeout_seconds: reader.take("idleTimeoutSeconds"),
            per_request_timeout_seconds: reader.take("perRequestTimeoutSeconds"),
        }
    }
}

impl ToValue for TimeoutConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("idleTimeoutSeconds", &self.idle_timeout_seconds);
        writer.put("perRequestTimeoutSeconds", &self.per_request_timeout_seconds);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tmpfs {
    pub container_path: Option<String>,
    pub mount_options: Option<Vec<String>>,
    pub size: Option<i32>,
}

impl FromValue for Tmpfs {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            container_path: reader.take("containerPath"),
            mount_options: reader.take("mountOptions"),
            size: reader.take("size"),
        }
    }
}

impl ToValue for Tmpfs {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("containerPath", &self.container_path);
        writer.put("mountOptions", &self.mount_options);
        writer.put("size", &self.size);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TotalLocalStorageGBRequest {
    pub max: Option<f64>,
    pub min: Option<f64>,
}

impl FromValue for TotalLocalStorageGBRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { max: reader.take("max"), min: reader.take("min") }
    }
}

impl ToValue for TotalLocalStorageGBRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("max", &self.max);
        writer.put("min", &self.min);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ulimit {
    pub hard_limit: Option<i32>,
    pub name: Option<String>,
    pub soft_limit: Option<i32>,
}

impl FromValue for Ulimit {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { hard_limit: reader.take("hardLimit"), name: reader.take("name"), soft_limit: reader.take("softLimit") }
    }
}

impl ToValue for Ulimit {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("hardLimit", &self.hard_limit);
        writer.put("name", &self.name);
        writer.put("softLimit", &self.soft_limit);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource_arn: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl FromValue for UntagResourceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { resource_arn: reader.take("resourceArn"), tag_keys: reader.take("tagKeys") }
    }
}

impl ToValue for UntagResourceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("resourceArn", &self.resource_arn);
        writer.put("tagKeys", &self.tag_keys);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceResponse {}

impl FromValue for UntagResourceResponse {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for UntagResourceResponse {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateClusterRequest {
    pub cluster: Option<String>,
    pub configuration: Option<ClusterConfiguration>,
    pub service_connect_defaults: Option<ClusterServiceConnectDefaultsRequest>,
    pub settings: Option<Vec<ClusterSetting>>,
}

impl FromValue for UpdateClusterRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cluster: reader.take("cluster"),
            configuration: reader.take("configuration"),
            service_connect_defaults: reader.take("serviceConnectDefaults"),
            settings: reader.take("settings"),
        }
    }
}

impl ToValue for UpdateClusterRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cluster", &self.cluster);
        writer.put("configuration", &self.configuration);
        writer.put("serviceConnectDefaults", &self.service_connect_defaults);
        writer.put("settings", &self.settings);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateClusterResponse {
    pub cluster: Option<Cluster>,
}

impl FromValue for UpdateClusterResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { cluster: reader.take("cluster") }
    }
}

impl ToValue for UpdateClusterResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cluster", &self.cluster);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateClusterSettingsRequest {
    pub cluster: Option<String>,
    pub settings: Option<Vec<ClusterSetting>>,
}

impl FromValue for UpdateClusterSettingsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { cluster: reader.take("cluster"), settings: reader.take("settings") }
    }
}

impl ToValue for UpdateClusterSettingsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cluster", &self.cluster);
        writer.put("settings", &self.settings);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateClusterSettingsResponse {
    pub cluster: Option<Cluster>,
}

impl FromValue for UpdateClusterSettingsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { cluster: reader.take("cluster") }
    }
}

impl ToValue for UpdateClusterSettingsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("cluster", &self.cluster);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateServiceRequest {
    pub availability_zone_rebalancing: Option<String>,
    pub capacity_provider_strategy: Option<Vec<CapacityProviderStrategyItem>>,
    pub cluster: Option<String>,
    pub deployment_configuration: Option<DeploymentConfiguration>,
    pub deployment_controller: Option<DeploymentController>,
    pub desired_count: Option<i32>,
    pub enable_ecs_managed_tags: Option<bool>,
    pub enable_execute_command: Option<bool>,
    pub force_new_deployment: Option<bool>,
    pub health_check_grace_period_seconds: Option<i32>,
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub network_configuration: Option<NetworkConfiguration>,
    pub placement_constraints: Option<Vec<PlacementConstraint>>,
    pub placement_strategy: Option<Vec<PlacementStrategy>>,
    pub platform_version: Option<String>,
    pub propagate_tags: Option<String>,
    pub service: Option<String>,
    pub service_connect_configuration: Option<ServiceConnectConfiguration>,
    pub service_registries: Option<Vec<ServiceRegistry>>,
    pub task_definition: Option<String>,
    pub volume_configurations: Option<Vec<ServiceVolumeConfiguration>>,
    pub vpc_lattice_configurations: Option<Vec<VpcLatticeConfiguration>>,
}

impl FromValue for UpdateServiceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            availability_zone_rebalancing: reader.take("availabilityZoneRebalancing"),
            capacity_provider_strategy: reader.take("capacityProviderStrategy"),
            cluster: reader.take("cluster"),
            deployment_configuration: reader.take("deploymentConfiguration"),
            deployment_controller: reader.take("deploymentController"),
            desired_count: reader.take("desiredCount"),
            enable_ecs_managed_tags: reader.take("enableECSManagedTags"),
            enable_execute_command: reader.take("enableExecuteCommand"),
            force_new_deployment: reader.take("forceNewDeployment"),
            health_check_grace_period_seconds: reader.take("healthCheckGracePeriodSeconds"),
            load_balancers: reader.take("loadBalancers"),
            network_configuration: reader.take("networkConfiguration"),
            placement_constraints: reader.take("placementConstraints"),
            placement_strategy: reader.take("placementStrategy"),
            platform_version: reader.take("platformVersion"),
            propagate_tags: reader.take("propagateTags"),
            service: reader.take("service"),
            service_connect_configuration: reader.take("serviceConnectConfiguration"),
            service_registries: reader.take("serviceRegistries"),
            task_definition: reader.take("taskDefinition"),
            volume_configurations: reader.take("volumeConfigurations"),
            vpc_lattice_configurations: reader.take("vpcLatticeConfigurations"),
        }
    }
}

impl ToValue for UpdateServiceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("availabilityZoneRebalancing", &self.availability_zone_rebalancing);
        writer.put("capacityProviderStrategy", &self.capacity_provider_strategy);
        writer.put("cluster", &self.cluster);
        writer.put("deploymentConfiguration", &self.deployment_configuration);
        writer.put("deploymentController", &self.deployment_controller);
        writer.put("desiredCount", &self.desired_count);
        writer.put("enableECSManagedTags", &self.enable_ecs_managed_tags);
        writer.put("enableExecuteCommand", &self.enable_execute_command);
        writer.put("forceNewDeployment", &self.force_new_deployment);
        writer.put("healthCheckGracePeriodSeconds", &self.health_check_grace_period_seconds);
        writer.put("loadBalancers", &self.load_balancers);
        writer.put("networkConfiguration", &self.network_configuration);
        writer.put("placementConstraints", &self.placement_constraints);
        writer.put("placementStrategy", &self.placement_strategy);
        writer.put("platformVersion", &self.platform_version);
        writer.put("propagateTags", &self.propagate_tags);
        writer.put("service", &self.service);
        writer.put("serviceConnectConfiguration", &self.service_connect_configuration);
        writer.put("serviceRegistries", &self.service_registries);
        writer.put("taskDefinition", &self.task_definition);
        writer.put("volumeConfigurations", &self.volume_configurations);
        writer.put("vpcLatticeConfigurations", &self.vpc_lattice_configurations);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateServiceResponse {
    pub service: Option<Service>,
}

impl FromValue for UpdateServiceResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { service: reader.take("service") }
    }
}

impl ToValue for UpdateServiceResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("service", &self.service);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VCpuCountRangeRequest {
    pub max: Option<i32>,
    pub min: Option<i32>,
}

impl FromValue for VCpuCountRangeRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { max: reader.take("max"), min: reader.take("min") }
    }
}

impl ToValue for VCpuCountRangeRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("max", &self.max);
        writer.put("min", &self.min);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VersionInfo {
    pub agent_hash: Option<String>,
    pub agent_version: Option<String>,
    pub docker_version: Option<String>,
}

impl FromValue for VersionInfo {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            agent_hash: reader.take("agentHash"),
            agent_version: reader.take("agentVersion"),
            docker_version: reader.take("dockerVersion"),
        }
    }
}

impl ToValue for VersionInfo {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("agentHash", &self.agent_hash);
        writer.put("agentVersion", &self.agent_version);
        writer.put("dockerVersion", &self.docker_version);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Volume {
    pub configured_at_launch: Option<bool>,
    pub docker_volume_configuration: Option<DockerVolumeConfiguration>,
    pub efs_volume_configuration: Option<EFSVolumeConfiguration>,
    pub fsx_windows_file_server_volume_configuration: Option<FSxWindowsFileServerVolumeConfiguration>,
    pub host: Option<HostVolumeProperties>,
    pub name: Option<String>,
    pub s3files_volume_configuration: Option<S3FilesVolumeConfiguration>,
}

impl FromValue for Volume {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            configured_at_launch: reader.take("configuredAtLaunch"),
            docker_volume_configuration: reader.take("dockerVolumeConfiguration"),
            efs_volume_configuration: reader.take("efsVolumeConfiguration"),
            fsx_windows_file_server_volume_configuration: reader.take("fsxWindowsFileServerVolumeConfiguration"),
            host: reader.take("host"),
            name: reader.take("name"),
            s3files_volume_configuration: reader.take("s3filesVolumeConfiguration"),
        }
    }
}

impl ToValue for Volume {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("configuredAtLaunch", &self.configured_at_launch);
        writer.put("dockerVolumeConfiguration", &self.docker_volume_configuration);
        writer.put("efsVolumeConfiguration", &self.efs_volume_configuration);
        writer.put("fsxWindowsFileServerVolumeConfiguration", &self.fsx_windows_file_server_volume_configuration);
        writer.put("host", &self.host);
        writer.put("name", &self.name);
        writer.put("s3filesVolumeConfiguration", &self.s3files_volume_configuration);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VolumeFrom {
    pub read_only: Option<bool>,
    pub source_container: Option<String>,
}

impl FromValue for VolumeFrom {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { read_only: reader.take("readOnly"), source_container: reader.take("sourceContainer") }
    }
}

impl ToValue for VolumeFrom {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("readOnly", &self.read_only);
        writer.put("sourceContainer", &self.source_container);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcLatticeConfiguration {
    pub port_name: Option<String>,
    pub role_arn: Option<String>,
    pub target_group_arn: Option<String>,
}

impl FromValue for VpcLatticeConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            port_name: reader.take("portName"),
            role_arn: reader.take("roleArn"),
            target_group_arn: reader.take("targetGroupArn"),
        }
    }
}

impl ToValue for VpcLatticeConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("portName", &self.port_name);
        writer.put("roleArn", &self.role_arn);
        writer.put("targetGroupArn", &self.target_group_arn);
        writer.finish()
    }
}
