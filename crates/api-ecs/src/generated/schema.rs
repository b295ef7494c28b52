// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Every shape the built operations reach, with the constraints the model states.

use aws_wire::{Kind, Member, Pattern, Shape};

pub static ACCELERATOR_COUNT_REQUEST: Shape = Shape { name: "AcceleratorCountRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "max", wire: "max", query: "max", required: false, shape: &BOXED_INTEGER },
    Member { name: "min", wire: "min", query: "min", required: false, shape: &BOXED_INTEGER },] } };
pub static ACCELERATOR_MANUFACTURER: Shape = Shape { name: "AcceleratorManufacturer", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["amazon-web-services", "amd", "nvidia", "xilinx", "habana"] } };
pub static ACCELERATOR_MANUFACTURER_SET: Shape = Shape { name: "AcceleratorManufacturerSet", sensitive: false, kind: Kind::List { member: &ACCELERATOR_MANUFACTURER, member_name: "member", flattened: false, min: None, max: None } };
pub static ACCELERATOR_NAME: Shape = Shape { name: "AcceleratorName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["a100", "inferentia", "k520", "k80", "m60", "radeon-pro-v520", "t4", "vu9p", "v100", "a10g", "h100", "t4g"] } };
pub static ACCELERATOR_NAME_SET: Shape = Shape { name: "AcceleratorNameSet", sensitive: false, kind: Kind::List { member: &ACCELERATOR_NAME, member_name: "member", flattened: false, min: None, max: None } };
pub static ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST: Shape = Shape { name: "AcceleratorTotalMemoryMiBRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "max", wire: "max", query: "max", required: false, shape: &BOXED_INTEGER },
    Member { name: "min", wire: "min", query: "min", required: false, shape: &BOXED_INTEGER },] } };
pub static ACCELERATOR_TYPE: Shape = Shape { name: "AcceleratorType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["gpu", "fpga", "inference"] } };
pub static ACCELERATOR_TYPE_SET: Shape = Shape { name: "AcceleratorTypeSet", sensitive: false, kind: Kind::List { member: &ACCELERATOR_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static ACCESS_DENIED_EXCEPTION: Shape = Shape { name: "AccessDeniedException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static ACCESS_TYPE: Shape = Shape { name: "AccessType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["PUBLIC", "PRIVATE"] } };
pub static ADVANCED_CONFIGURATION: Shape = Shape { name: "AdvancedConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "alternateTargetGroupArn", wire: "alternateTargetGroupArn", query: "alternateTargetGroupArn", required: false, shape: &STRING },
    Member { name: "productionListenerRule", wire: "productionListenerRule", query: "productionListenerRule", required: false, shape: &STRING },
    Member { name: "roleArn", wire: "roleArn", query: "roleArn", required: false, shape: &STRING },
    Member { name: "testListenerRule", wire: "testListenerRule", query: "testListenerRule", required: false, shape: &STRING },] } };
pub static AGENT_UPDATE_STATUS: Shape = Shape { name: "AgentUpdateStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["PENDING", "STAGING", "STAGED", "UPDATING", "UPDATED", "FAILED"] } };
pub static ALLOWED_INSTANCE_TYPE: Shape = Shape { name: "AllowedInstanceType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(30), pattern: Some(Pattern::new("[a-zA-Z0-9\\.\\*\\-]+", Some("\\A(?:[a-zA-Z0-9\\.\\*\\-]+)\\z"))), values: &[] } };
pub static ALLOWED_INSTANCE_TYPE_SET: Shape = Shape { name: "AllowedInstanceTypeSet", sensitive: false, kind: Kind::List { member: &ALLOWED_INSTANCE_TYPE, member_name: "member", flattened: false, min: Some(0), max: Some(400) } };
pub static APPLICATION_PROTOCOL: Shape = Shape { name: "ApplicationProtocol", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["http", "http2", "grpc"] } };
pub static ASSIGN_PUBLIC_IP: Shape = Shape { name: "AssignPublicIp", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ENABLED", "DISABLED"] } };
pub static ATTACHMENT: Shape = Shape { name: "Attachment", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "details", wire: "details", query: "details", required: false, shape: &ATTACHMENT_DETAILS },
    Member { name: "id", wire: "id", query: "id", required: false, shape: &STRING },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &STRING },
    Member { name: "type", wire: "type", query: "type", required: false, shape: &STRING },] } };
pub static ATTACHMENT_DETAILS: Shape = Shape { name: "AttachmentDetails", sensitive: false, kind: Kind::List { member: &KEY_VALUE_PAIR, member_name: "member", flattened: false, min: None, max: None } };
pub static ATTACHMENT_STATE_CHANGE: Shape = Shape { name: "AttachmentStateChange", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "attachmentArn", wire: "attachmentArn", query: "attachmentArn", required: true, shape: &STRING },
    Member { name: "status", wire: "status", query: "status", required: true, shape: &STRING },] } };
pub static ATTACHMENT_STATE_CHANGES: Shape = Shape { name: "AttachmentStateChanges", sensitive: false, kind: Kind::List { member: &ATTACHMENT_STATE_CHANGE, member_name: "member", flattened: false, min: None, max: None } };
pub static ATTACHMENTS: Shape = Shape { name: "Attachments", sensitive: false, kind: Kind::List { member: &ATTACHMENT, member_name: "member", flattened: false, min: None, max: None } };
pub static ATTRIBUTE: Shape = Shape { name: "Attribute", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "name", wire: "name", query: "name", required: true, shape: &STRING },
    Member { name: "targetId", wire: "targetId", query: "targetId", required: false, shape: &STRING },
    Member { name: "targetType", wire: "targetType", query: "targetType", required: false, shape: &TARGET_TYPE },
    Member { name: "value", wire: "value", query: "value", required: false, shape: &STRING },] } };
pub static ATTRIBUTES: Shape = Shape { name: "Attributes", sensitive: false, kind: Kind::List { member: &ATTRIBUTE, member_name: "member", flattened: false, min: None, max: None } };
pub static AUTO_REPAIR_ACTIONS_STATUS: Shape = Shape { name: "AutoRepairActionsStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ENABLED", "DISABLED"] } };
pub static AUTO_REPAIR_CONFIGURATION: Shape = Shape { name: "AutoRepairConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "actionsStatus", wire: "actionsStatus", query: "actionsStatus", required: false, shape: &AUTO_REPAIR_ACTIONS_STATUS },] } };
pub static AUTO_SCALING_GROUP_PROVIDER: Shape = Shape { name: "AutoScalingGroupProvider", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "autoScalingGroupArn", wire: "autoScalingGroupArn", query: "autoScalingGroupArn", required: true, shape: &STRING },
    Member { name: "managedDraining", wire: "managedDraining", query: "managedDraining", required: false, shape: &MANAGED_DRAINING },
    Member { name: "managedScaling", wire: "managedScaling", query: "managedScaling", required: false, shape: &MANAGED_SCALING },
    Member { name: "managedTerminationProtection", wire: "managedTerminationProtection", query: "managedTerminationProtection", required: false, shape: &MANAGED_TERMINATION_PROTECTION },] } };
pub static AVAILABILITY_ZONE_REBALANCING: Shape = Shape { name: "AvailabilityZoneRebalancing", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ENABLED", "DISABLED"] } };
pub static AWS_VPC_CONFIGURATION: Shape = Shape { name: "AwsVpcConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "assignPublicIp", wire: "assignPublicIp", query: "assignPublicIp", required: false, shape: &ASSIGN_PUBLIC_IP },
    Member { name: "securityGroups", wire: "securityGroups", query: "securityGroups", required: false, shape: &STRING_LIST },
    Member { name: "subnets", wire: "subnets", query: "subnets", required: true, shape: &STRING_LIST },] } };
pub static BARE_METAL: Shape = Shape { name: "BareMetal", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["included", "required", "excluded"] } };
pub static BASELINE_EBS_BANDWIDTH_MBPS_REQUEST: Shape = Shape { name: "BaselineEbsBandwidthMbpsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "max", wire: "max", query: "max", required: false, shape: &BOXED_INTEGER },
    Member { name: "min", wire: "min", query: "min", required: false, shape: &BOXED_INTEGER },] } };
pub static BLOCKED_EXCEPTION: Shape = Shape { name: "BlockedException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static BOOLEAN: Shape = Shape { name: "Boolean", sensitive: false, kind: Kind::Boolean };
pub static BOXED_BOOLEAN: Shape = Shape { name: "BoxedBoolean", sensitive: false, kind: Kind::Boolean };
pub static BOXED_DOUBLE: Shape = Shape { name: "BoxedDouble", sensitive: false, kind: Kind::Double { min: None, max: None } };
pub static BOXED_INTEGER: Shape = Shape { name: "BoxedInteger", sensitive: false, kind: Kind::Integer { min: None, max: None } };
pub static BURSTABLE_PERFORMANCE: Shape = Shape { name: "BurstablePerformance", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["included", "required", "excluded"] } };
pub static CPU_ARCHITECTURE: Shape = Shape { name: "CPUArchitecture", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["X86_64", "ARM64"] } };
pub static CANARY_CONFIGURATION: Shape = Shape { name: "CanaryConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "canaryBakeTimeInMinutes", wire: "canaryBakeTimeInMinutes", query: "canaryBakeTimeInMinutes", required: false, shape: &INTEGER },
    Member { name: "canaryPercent", wire: "canaryPercent", query: "canaryPercent", required: false, shape: &DOUBLE },] } };
pub static CAPACITY_OPTION_TYPE: Shape = Shape { name: "CapacityOptionType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ON_DEMAND", "SPOT", "RESERVED"] } };
pub static CAPACITY_PROVIDER: Shape = Shape { name: "CapacityProvider", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "autoScalingGroupProvider", wire: "autoScalingGroupProvider", query: "autoScalingGroupProvider", required: false, shape: &AUTO_SCALING_GROUP_PROVIDER },
    Member { name: "capacityProviderArn", wire: "capacityProviderArn", query: "capacityProviderArn", required: false, shape: &STRING },
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &STRING },
    Member { name: "managedInstancesProvider", wire: "managedInstancesProvider", query: "managedInstancesProvider", required: false, shape: &MANAGED_INSTANCES_PROVIDER },
    Member { name: "name", wire: "name", query: "name", required: false, shape: &STRING },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &CAPACITY_PROVIDER_STATUS },
    Member { name: "tags", wire: "tags", query: "tags", required: false, shape: &TAGS },
    Member { name: "type", wire: "type", query: "type", required: false, shape: &CAPACITY_PROVIDER_TYPE },
    Member { name: "updateStatus", wire: "updateStatus", query: "updateStatus", required: false, shape: &CAPACITY_PROVIDER_UPDATE_STATUS },
    Member { name: "updateStatusReason", wire: "updateStatusReason", query: "updateStatusReason", required: false, shape: &STRING },] } };
pub static CAPACITY_PROVIDER_FIELD: Shape = Shape { name: "CapacityProviderField", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["TAGS"] } };
pub static CAPACITY_PROVIDER_FIELD_LIST: Shape = Shape { name: "CapacityProviderFieldList", sensitive: false, kind: Kind::List { member: &CAPACITY_PROVIDER_FIELD, member_name: "member", flattened: false, min: None, max: None } };
pub static CAPACITY_PROVIDER_STATUS: Shape = Shape { name: "CapacityProviderStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["PROVISIONING", "ACTIVE", "DEPROVISIONING", "INACTIVE"] } };
pub static CAPACITY_PROVIDER_STRATEGY: Shape = Shape { name: "CapacityProviderStrategy", sensitive: false, kind: Kind::List { member: &CAPACITY_PROVIDER_STRATEGY_ITEM, member_name: "member", flattened: false, min: None, max: None } };
pub static CAPACITY_PROVIDER_STRATEGY_ITEM: Shape = Shape { name: "CapacityProviderStrategyItem", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "base", wire: "base", query: "base", required: false, shape: &CAPACITY_PROVIDER_STRATEGY_ITEM_BASE },
    Member { name: "capacityProvider", wire: "capacityProvider", query: "capacityProvider", required: true, shape: &STRING },
    Member { name: "weight", wire: "weight", query: "weight", required: false, shape: &CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT },] } };
pub static CAPACITY_PROVIDER_STRATEGY_ITEM_BASE: Shape = Shape { name: "CapacityProviderStrategyItemBase", sensitive: false, kind: Kind::Integer { min: Some(0), max: Some(100000) } };
pub static CAPACITY_PROVIDER_STRATEGY_ITEM_WEIGHT: Shape = Shape { name: "CapacityProviderStrategyItemWeight", sensitive: false, kind: Kind::Integer { min: Some(0), max: Some(1000) } };
pub static CAPACITY_PROVIDER_TYPE: Shape = Shape { name: "CapacityProviderType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["EC2_AUTOSCALING", "MANAGED_INSTANCES", "FARGATE", "FARGATE_SPOT"] } };
pub static CAPACITY_PROVIDER_UPDATE_STATUS: Shape = Shape { name: "CapacityProviderUpdateStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["CREATE_IN_PROGRESS", "CREATE_COMPLETE", "CREATE_FAILED", "DELETE_IN_PROGRESS", "DELETE_COMPLETE", "DELETE_FAILED", "UPDATE_IN_PROGRESS", "UPDATE_COMPLETE", "UPDATE_FAILED"] } };
pub static CAPACITY_PROVIDERS: Shape = Shape { name: "CapacityProviders", sensitive: false, kind: Kind::List { member: &CAPACITY_PROVIDER, member_name: "member", flattened: false, min: None, max: None } };
pub static CAPACITY_RESERVATION_PREFERENCE: Shape = Shape { name: "CapacityReservationPreference", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["RESERVATIONS_ONLY", "RESERVATIONS_FIRST", "RESERVATIONS_EXCLUDED"] } };
pub static CAPACITY_RESERVATION_REQUEST: Shape = Shape { name: "CapacityReservationRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "reservationGroupArn", wire: "reservationGroupArn", query: "reservationGroupArn", required: false, shape: &STRING },
    Member { name: "reservationPreference", wire: "reservationPreference", query: "reservationPreference", required: false, shape: &CAPACITY_RESERVATION_PREFERENCE },] } };
pub static CLIENT_EXCEPTION: Shape = Shape { name: "ClientException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static CLUSTER: Shape = Shape { name: "Cluster", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "activeServicesCount", wire: "activeServicesCount", query: "activeServicesCount", required: false, shape: &INTEGER },
    Member { name: "attachments", wire: "attachments", query: "attachments", required: false, shape: &ATTACHMENTS },
    Member { name: "attachmentsStatus", wire: "attachmentsStatus", query: "attachmentsStatus", required: false, shape: &STRING },
    Member { name: "capacityProviders", wire: "capacityProviders", query: "capacityProviders", required: false, shape: &STRING_LIST },
    Member { name: "clusterArn", wire: "clusterArn", query: "clusterArn", required: false, shape: &STRING },
    Member { name: "clusterName", wire: "clusterName", query: "clusterName", required: false, shape: &STRING },
    Member { name: "configuration", wire: "configuration", query: "configuration", required: false, shape: &CLUSTER_CONFIGURATION },
    Member { name: "defaultCapacityProviderStrategy", wire: "defaultCapacityProviderStrategy", query: "defaultCapacityProviderStrategy", required: false, shape: &CAPACITY_PROVIDER_STRATEGY },
    Member { name: "pendingTasksCount", wire: "pendingTasksCount", query: "pendingTasksCount", required: false, shape: &INTEGER },
    Member { name: "registeredContainerInstancesCount", wire: "registeredContainerInstancesCount", query: "registeredContainerInstancesCount", required: false, shape: &INTEGER },
    Member { name: "runningTasksCount", wire: "runningTasksCount", query: "runningTasksCount", required: false, shape: &INTEGER },
    Member { name: "serviceConnectDefaults", wire: "serviceConnectDefaults", query: "serviceConnectDefaults", required: false, shape: &CLUSTER_SERVICE_CONNECT_DEFAULTS },
    Member { name: "settings", wire: "settings", query: "settings", required: false, shape: &CLUSTER_SETTINGS },
    Member { name: "statistics", wire: "statistics", query: "statistics", required: false, shape: &STATISTICS },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &STRING },
    Member { name: "tags", wire: "tags", query: "tags", required: false, shape: &TAGS },] } };
pub static CLUSTER_CONFIGURATION: Shape = Shape { name: "ClusterConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "executeCommandConfiguration", wire: "executeCommandConfiguration", query: "executeCommandConfiguration", required: false, shape: &EXECUTE_COMMAND_CONFIGURATION },
    Member { name: "managedStorageConfiguration", wire: "managedStorageConfiguration", query: "managedStorageConfiguration", required: false, shape: &MANAGED_STORAGE_CONFIGURATION },] } };
pub static CLUSTER_CONTAINS_CAPACITY_PROVIDER_EXCEPTION: Shape = Shape { name: "ClusterContainsCapacityProviderException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static CLUSTER_CONTAINS_CONTAINER_INSTANCES_EXCEPTION: Shape = Shape { name: "ClusterContainsContainerInstancesException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static CLUSTER_CONTAINS_SERVICES_EXCEPTION: Shape = Shape { name: "ClusterContainsServicesException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static CLUSTER_CONTAINS_TASKS_EXCEPTION: Shape = Shape { name: "ClusterContainsTasksException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static CLUSTER_FIELD: Shape = Shape { name: "ClusterField", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ATTACHMENTS", "CONFIGURATIONS", "SETTINGS", "STATISTICS", "TAGS"] } };
pub static CLUSTER_FIELD_LIST: Shape = Shape { name: "ClusterFieldList", sensitive: false, kind: Kind::List { member: &CLUSTER_FIELD, member_name: "member", flattened: false, min: None, max: None } };
pub static CLUSTER_NOT_FOUND_EXCEPTION: Shape = Shape { name: "ClusterNotFoundException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static CLUSTER_SERVICE_CONNECT_DEFAULTS: Shape = Shape { name: "ClusterServiceConnectDefaults", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "namespace", wire: "namespace", query: "namespace", required: false, shape: &STRING },] } };
pub static CLUSTER_SERVICE_CONNECT_DEFAULTS_REQUEST: Shape = Shape { name: "ClusterServiceConnectDefaultsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "namespace", wire: "namespace", query: "namespace", required: true, shape: &STRING },] } };
pub static CLUSTER_SETTING: Shape = Shape { name: "ClusterSetting", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "name", wire: "name", query: "name", required: false, shape: &CLUSTER_SETTING_NAME },
    Member { name: "value", wire: "value", query: "value", required: false, shape: &STRING },] } };
pub static CLUSTER_SETTING_NAME: Shape = Shape { name: "ClusterSettingName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["containerInsights"] } };
pub static CLUSTER_SETTINGS: Shape = Shape { name: "ClusterSettings", sensitive: false, kind: Kind::List { member: &CLUSTER_SETTING, member_name: "member", flattened: false, min: None, max: None } };
pub static CLUSTERS: Shape = Shape { name: "Clusters", sensitive: false, kind: Kind::List { member: &CLUSTER, member_name: "member", flattened: false, min: None, max: None } };
pub static COMPATIBILITY: Shape = Shape { name: "Compatibility", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"] } };
pub static COMPATIBILITY_LIST: Shape = Shape { name: "CompatibilityList", sensitive: false, kind: Kind::List { member: &COMPATIBILITY, member_name: "member", flattened: false, min: None, max: None } };
pub static CONFLICT_EXCEPTION: Shape = Shape { name: "ConflictException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },
    Member { name: "resourceIds", wire: "resourceIds", query: "resourceIds", required: false, shape: &RESOURCE_IDS },] } };
pub static CONNECTIVITY: Shape = Shape { name: "Connectivity", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["CONNECTED", "DISCONNECTED"] } };
pub static CONTAINER: Shape = Shape { name: "Container", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "containerArn", wire: "containerArn", query: "containerArn", required: false, shape: &STRING },
    Member { name: "cpu", wire: "cpu", query: "cpu", required: false, shape: &STRING },
    Member { name: "exitCode", wire: "exitCode", query: "exitCode", required: false, shape: &BOXED_INTEGER },
    Member { name: "gpuIds", wire: "gpuIds", query: "gpuIds", required: false, shape: &GPU_IDS },
    Member { name: "healthStatus", wire: "healthStatus", query: "healthStatus", required: false, shape: &HEALTH_STATUS },
    Member { name: "image", wire: "image", query: "image", required: false, shape: &STRING },
    Member { name: "imageDigest", wire: "imageDigest", query: "imageDigest", required: false, shape: &STRING },
    Member { name: "lastStatus", wire: "lastStatus", query: "lastStatus", required: false, shape: &STRING },
    Member { name: "managedAgents", wire: "managedAgents", query: "managedAgents", required: false, shape: &MANAGED_AGENTS },
    Member { name: "memory", wire: "memory", query: "memory", required: false, shape: &STRING },
    Member { name: "memoryReservation", wire: "memoryReservation", query: "memoryReservation", required: false, shape: &STRING },
    Member { name: "name", wire: "name", query: "name", required: false, shape: &STRING },
    Member { name: "networkBindings", wire: "networkBindings", query: "networkBindings", required: false, shape: &NETWORK_BINDINGS },
    Member { name: "networkInterfaces", wire: "networkInterfaces", query: "networkInterfaces", required: false, shape: &NETWORK_INTERFACES },
    Member { name: "reason", wire: "reason", query: "reason", required: false, shape: &STRING },
    Member { name: "runtimeId", wire: "runtimeId", query: "runtimeId", required: false, shape: &STRING },
    Member { name: "taskArn", wire: "taskArn", query: "taskArn", required: false, shape: &STRING },] } };
pub static CONTAINER_CONDITION: Shape = Shape { name: "ContainerCondition", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["START", "COMPLETE", "SUCCESS", "HEALTHY"] } };
pub static CONTAINER_DEFINITION: Shape = Shape { name: "ContainerDefinition", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "command", wire: "command", query: "command", required: false, shape: &STRING_LIST },
    Member { name: "cpu", wire: "cpu", query: "cpu", required: false, shape: &INTEGER },
    Member { name: "credentialSpecs", wire: "credentialSpecs", query: "credentialSpecs", required: false, shape: &STRING_LIST },
    Member { name: "dependsOn", wire: "dependsOn", query: "dependsOn", required: false, shape: &CONTAINER_DEPENDENCIES },
    Member { name: "disableNetworking", wire: "disableNetworking", query: "disableNetworking", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "dnsSearchDomains", wire: "dnsSearchDomains", query: "dnsSearchDomains", required: false, shape: &STRING_LIST },
    Member { name: "dnsServers", wire: "dnsServers", query: "dnsServers", required: false, shape: &STRING_LIST },
    Member { name: "dockerLabels", wire: "dockerLabels", query: "dockerLabels", required: false, shape: &DOCKER_LABELS_MAP },
    Member { name: "dockerSecurityOptions", wire: "dockerSecurityOptions", query: "dockerSecurityOptions", required: false, shape: &STRING_LIST },
    Member { name: "entryPoint", wire: "entryPoint", query: "entryPoint", required: false, shape: &STRING_LIST },
    Member { name: "environment", wire: "environment", query: "environment", required: false, shape: &ENVIRONMENT_VARIABLES },
    Member { name: "environmentFiles", wire: "environmentFiles", query: "environmentFiles", required: false, shape: &ENVIRONMENT_FILES },
    Member { name: "essential", wire: "essential", query: "essential", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "extraHosts", wire: "extraHosts", query: "extraHosts", required: false, shape: &HOST_ENTRY_LIST },
    Member { name: "firelensConfiguration", wire: "firelensConfiguration", query: "firelensConfiguration", required: false, shape: &FIRELENS_CONFIGURATION },
    Member { name: "healthCheck", wire: "healthCheck", query: "healthCheck", required: false, shape: &HEALTH_CHECK },
    Member { name: "hostname", wire: "hostname", query: "hostname", required: false, shape: &STRING },
    Member { name: "image", wire: "image", query: "image", required: false, shape: &STRING },
    Member { name: "interactive", wire: "interactive", query: "interactive", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "links", wire: "links", query: "links", required: false, shape: &STRING_LIST },
    Member { name: "linuxParameters", wire: "linuxParameters", query: "linuxParameters", required: false, shape: &LINUX_PARAMETERS },
    Member { name: "logConfiguration", wire: "logConfiguration", query: "logConfiguration", required: false, shape: &LOG_CONFIGURATION },
    Member { name: "memory", wire: "memory", query: "memory", required: false, shape: &BOXED_INTEGER },
    Member { name: "memoryReservation", wire: "memoryReservation", query: "memoryReservation", required: false, shape: &BOXED_INTEGER },
    Member { name: "mountPoints", wire: "mountPoints", query: "mountPoints", required: false, shape: &MOUNT_POINT_LIST },
    Member { name: "name", wire: "name", query: "name", required: false, shape: &STRING },
    Member { name: "portMappings", wire: "portMappings", query: "portMappings", required: false, shape: &PORT_MAPPING_LIST },
    Member { name: "privileged", wire: "privileged", query: "privileged", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "pseudoTerminal", wire: "pseudoTerminal", query: "pseudoTerminal", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "readonlyRootFilesystem", wire: "readonlyRootFilesystem", query: "readonlyRootFilesystem", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "repositoryCredentials", wire: "repositoryCredentials", query: "repositoryCredentials", required: false, shape: &REPOSITORY_CREDENTIALS },
    Member { name: "resourceRequirements", wire: "resourceRequirements", query: "resourceRequirements", required: false, shape: &RESOURCE_REQUIREMENTS },
    Member { name: "restartPolicy", wire: "restartPolicy", query: "restartPolicy", required: false, shape: &CONTAINER_RESTART_POLICY },
    Member { name: "secrets", wire: "secrets", query: "secrets", required: false, shape: &SECRET_LIST },
    Member { name: "startTimeout", wire: "startTimeout", query: "startTimeout", required: false, shape: &BOXED_INTEGER },
    Member { name: "stopTimeout", wire: "stopTimeout", query: "stopTimeout", required: false, shape: &BOXED_INTEGER },
    Member { name: "systemControls", wire: "systemControls", query: "systemControls", required: false, shape: &SYSTEM_CONTROLS },
    Member { name: "ulimits", wire: "ulimits", query: "ulimits", required: false, shape: &ULIMIT_LIST },
    Member { name: "user", wire: "user", query: "user", required: false, shape: &STRING },
    Member { name: "versionConsistency", wire: "versionConsistency", query: "versionConsistency", required: false, shape: &VERSION_CONSISTENCY },
    Member { name: "volumesFrom", wire: "volumesFrom", query: "volumesFrom", required: false, shape: &VOLUME_FROM_LIST },
    Member { name: "workingDirectory", wire: "workingDirectory", query: "workingDirectory", required: false, shape: &STRING },] } };
pub static CONTAINER_DEFINITIONS: Shape = Shape { name: "ContainerDefinitions", sensitive: false, kind: Kind::List { member: &CONTAINER_DEFINITION, member_name: "member", flattened: false, min: None, max: None } };
pub static CONTAINER_DEPENDENCIES: Shape = Shape { name: "ContainerDependencies", sensitive: false, kind: Kind::List { member: &CONTAINER_DEPENDENCY, member_name: "member", flattened: false, min: None, max: None } };
pub static CONTAINER_DEPENDENCY: Shape = Shape { name: "ContainerDependency", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "condition", wire: "condition", query: "condition", required: true, shape: &CONTAINER_CONDITION },
    Member { name: "containerName", wire: "containerName", query: "containerName", required: true, shape: &STRING },] } };
pub static CONTAINER_IMAGE: Shape = Shape { name: "ContainerImage", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "containerName", wire: "containerName", query: "containerName", required: false, shape: &STRING },
    Member { name: "image", wire: "image", query: "image", required: false, shape: &STRING },
    Member { name: "imageDigest", wire: "imageDigest", query: "imageDigest", required: false, shape: &STRING },] } };
pub static CONTAINER_IMAGES: Shape = Shape { name: "ContainerImages", sensitive: false, kind: Kind::List { member: &CONTAINER_IMAGE, member_name: "member", flattened: false, min: None, max: None } };
pub static CONTAINER_INSTANCE: Shape = Shape { name: "ContainerInstance", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "agentConnected", wire: "agentConnected", query: "agentConnected", required: false, shape: &BOOLEAN },
    Member { name: "agentUpdateStatus", wire: "agentUpdateStatus", query: "agentUpdateStatus", required: false, shape: &AGENT_UPDATE_STATUS },
    Member { name: "attachments", wire: "attachments", query: "attachments", required: false, shape: &ATTACHMENTS },
    Member { name: "attributes", wire: "attributes", query: "attributes", required: false, shape: &ATTRIBUTES },
    Member { name: "capacityProviderName", wire: "capacityProviderName", query: "capacityProviderName", required: false, shape: &STRING },
    Member { name: "containerInstanceArn", wire: "containerInstanceArn", query: "containerInstanceArn", required: false, shape: &STRING },
    Member { name: "ec2InstanceId", wire: "ec2InstanceId", query: "ec2InstanceId", required: false, shape: &STRING },
    Member { name: "healthStatus", wire: "healthStatus", query: "healthStatus", required: false, shape: &CONTAINER_INSTANCE_HEALTH_STATUS },
    Member { name: "pendingTasksCount", wire: "pendingTasksCount", query: "pendingTasksCount", required: false, shape: &INTEGER },
    Member { name: "registeredAt", wire: "registeredAt", query: "registeredAt", required: false, shape: &TIMESTAMP },
    Member { name: "registeredResources", wire: "registeredResources", query: "registeredResources", required: false, shape: &RESOURCES },
    Member { name: "remainingResources", wire: "remainingResources", query: "remainingResources", required: false, shape: &RESOURCES },
    Member { name: "runningTasksCount", wire: "runningTasksCount", query: "runningTasksCount", required: false, shape: &INTEGER },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &STRING },
    Member { name: "statusReason", wire: "statusReason", query: "statusReason", required: false, shape: &STRING },
    Member { name: "tags", wire: "tags", query: "tags", required: false, shape: &TAGS },
    Member { name: "version", wire: "version", query: "version", required: false, shape: &LONG },
    Member { name: "versionInfo", wire: "versionInfo", query: "versionInfo", required: false, shape: &VERSION_INFO },] } };
pub static CONTAINER_INSTANCE_FIELD: Shape = Shape { name: "ContainerInstanceField", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["TAGS", "CONTAINER_INSTANCE_HEALTH"] } };
pub static CONTAINER_INSTANCE_FIELD_LIST: Shape = Shape { name: "ContainerInstanceFieldList", sensitive: false, kind: Kind::List { member: &CONTAINER_INSTANCE_FIELD, member_name: "member", flattened: false, min: None, max: None } };
pub static CONTAINER_INSTANCE_HEALTH_STATUS: Shape = Shape { name: "ContainerInstanceHealthStatus", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "details", wire: "details", query: "details", required: false, shape: &INSTANCE_HEALTH_CHECK_RESULT_LIST },
    Member { name: "overallStatus", wire: "overallStatus", query: "overallStatus", required: false, shape: &INSTANCE_HEALTH_CHECK_STATE },] } };
pub static CONTAINER_INSTANCE_STATUS: Shape = Shape { name: "ContainerInstanceStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ACTIVE", "DRAINING", "REGISTERING", "DEREGISTERING", "REGISTRATION_FAILED"] } };
pub static CONTAINER_INSTANCES: Shape = Shape { name: "ContainerInstances", sensitive: false, kind: Kind::List { member: &CONTAINER_INSTANCE, member_name: "member", flattened: false, min: None, max: None } };
pub static CONTAINER_OVERRIDE: Shape = Shape { name: "ContainerOverride", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "command", wire: "command", query: "command", required: false, shape: &STRING_LIST },
    Member { name: "cpu", wire: "cpu", query: "cpu", required: false, shape: &BOXED_INTEGER },
    Member { name: "environment", wire: "environment", query: "environment", required: false, shape: &ENVIRONMENT_VARIABLES },
    Member { name: "environmentFiles", wire: "environmentFiles", query: "environmentFiles", required: false, shape: &ENVIRONMENT_FILES },
    Member { name: "memory", wire: "memory", query: "memory", required: false, shape: &BOXED_INTEGER },
    Member { name: "memoryReservation", wire: "memoryReservation", query: "memoryReservation", required: false, shape: &BOXED_INTEGER },
    Member { name: "name", wire: "name", query: "name", required: false, shape: &STRING },
    Member { name: "resourceRequirements", wire: "resourceRequirements", query: "resourceRequirements", required: false, shape: &RESOURCE_REQUIREMENTS },] } };
pub static CONTAINER_OVERRIDES: Shape = Shape { name: "ContainerOverrides", sensitive: false, kind: Kind::List { member: &CONTAINER_OVERRIDE, member_name: "member", flattened: false, min: None, max: None } };
pub static CONTAINER_RESTART_POLICY: Shape = Shape { name: "ContainerRestartPolicy", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "enabled", wire: "enabled", query: "enabled", required: true, shape: &BOXED_BOOLEAN },
    Member { name: "ignoredExitCodes", wire: "ignoredExitCodes", query: "ignoredExitCodes", required: false, shape: &INTEGER_LIST },
    Member { name: "restartAttemptPeriod", wire: "restartAttemptPeriod", query: "restartAttemptPeriod", required: false, shape: &BOXED_INTEGER },] } };
pub static CONTAINER_STATE_CHANGE: Shape = Shape { name: "ContainerStateChange", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "containerName", wire: "containerName", query: "containerName", required: false, shape: &STRING },
    Member { name: "exitCode", wire: "exitCode", query: "exitCode", required: false, shape: &BOXED_INTEGER },
    Member { name: "imageDigest", wire: "imageDigest", query: "imageDigest", required: false, shape: &STRING },
    Member { name: "networkBindings", wire: "networkBindings", query: "networkBindings", required: false, shape: &NETWORK_BINDINGS },
    Member { name: "reason", wire: "reason", query: "reason", required: false, shape: &STRING },
    Member { name: "runtimeId", wire: "runtimeId", query: "runtimeId", required: false, shape: &STRING },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &STRING },] } };
pub static CONTAINER_STATE_CHANGES: Shape = Shape { name: "ContainerStateChanges", sensitive: false, kind: Kind::List { member: &CONTAINER_STATE_CHANGE, member_name: "member", flattened: false, min: None, max: None } };
pub static CONTAINERS: Shape = Shape { name: "Containers", sensitive: false, kind: Kind::List { member: &CONTAINER, member_name: "member", flattened: false, min: None, max: None } };
pub static CPU_MANUFACTURER: Shape = Shape { name: "CpuManufacturer", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["intel", "amd", "amazon-web-services"] } };
pub static CPU_MANUFACTURER_SET: Shape = Shape { name: "CpuManufacturerSet", sensitive: false, kind: Kind::List { member: &CPU_MANUFACTURER, member_name: "member", flattened: false, min: None, max: None } };
pub static CREATE_CLUSTER_REQUEST: Shape = Shape { name: "CreateClusterRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "capacityProviders", wire: "capacityProviders", query: "capacityProviders", required: false, shape: &STRING_LIST },
    Member { name: "clusterName", wire: "clusterName", query: "clusterName", required: false, shape: &STRING },
    Member { name: "configuration", wire: "configuration", query: "configuration", required: false, shape: &CLUSTER_CONFIGURATION },
    Member { name: "defaultCapacityProviderStrategy", wire: "defaultCapacityProviderStrategy", query: "defaultCapacityProviderStrategy", required: false, shape: &CAPACITY_PROVIDER_STRATEGY },
    Member { name: "serviceConnectDefaults", wire: "serviceConnectDefaults", query: "serviceConnectDefaults", required: false, shape: &CLUSTER_SERVICE_CONNECT_DEFAULTS_REQUEST },
    Member { name: "settings", wire: "settings", query: "settings", required: false, shape: &CLUSTER_SETTINGS },
    Member { name: "tags", wire: "tags", query: "tags", required: false, shape: &TAGS },] } };
pub static CREATE_CLUSTER_RESPONSE: Shape = Shape { name: "CreateClusterResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &CLUSTER },] } };
pub static CREATE_SERVICE_REQUEST: Shape = Shape { name: "CreateServiceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "availabilityZoneRebalancing", wire: "availabilityZoneRebalancing", query: "availabilityZoneRebalancing", required: false, shape: &AVAILABILITY_ZONE_REBALANCING },
    Member { name: "capacityProviderStrategy", wire: "capacityProviderStrategy", query: "capacityProviderStrategy", required: false, shape: &CAPACITY_PROVIDER_STRATEGY },
    Member { name: "clientToken", wire: "clientToken", query: "clientToken", required: false, shape: &STRING },
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &STRING },
    Member { name: "deploymentConfiguration", wire: "deploymentConfiguration", query: "deploymentConfiguration", required: false, shape: &DEPLOYMENT_CONFIGURATION },
    Member { name: "deploymentController", wire: "deploymentController", query: "deploymentController", required: false, shape: &DEPLOYMENT_CONTROLLER },
    Member { name: "desiredCount", wire: "desiredCount", query: "desiredCount", required: false, shape: &BOXED_INTEGER },
    Member { name: "enableECSManagedTags", wire: "enableECSManagedTags", query: "enableECSManagedTags", required: false, shape: &BOOLEAN },
    Member { name: "enableExecuteCommand", wire: "enableExecuteCommand", query: "enableExecuteCommand", required: false, shape: &BOOLEAN },
    Member { name: "healthCheckGracePeriodSeconds", wire: "healthCheckGracePeriodSeconds", query: "healthCheckGracePeriodSeconds", required: false, shape: &BOXED_INTEGER },
    Member { name: "launchType", wire: "launchType", query: "launchType", required: false, shape: &LAUNCH_TYPE },
    Member { name: "loadBalancers", wire: "loadBalancers", query: "loadBalancers", required: false, shape: &LOAD_BALANCERS },
    Member { name: "networkConfiguration", wire: "networkConfiguration", query: "networkConfiguration", required: false, shape: &NETWORK_CONFIGURATION },
    Member { name: "placementConstraints", wire: "placementConstraints", query: "placementConstraints", required: false, shape: &PLACEMENT_CONSTRAINTS },
    Member { name: "placementStrategy", wire: "placementStrategy", query: "placementStrategy", required: false, shape: &PLACEMENT_STRATEGIES },
    Member { name: "platformVersion", wire: "platformVersion", query: "platformVersion", required: false, shape: &STRING },
    Member { name: "propagateTags", wire: "propagateTags", query: "propagateTags", required: false, shape: &PROPAGATE_TAGS },
    Member { name: "role", wire: "role", query: "role", required: false, shape: &STRING },
    Member { name: "schedulingStrategy", wire: "schedulingStrategy", query: "schedulingStrategy", required: false, shape: &SCHEDULING_STRATEGY },
    Member { name: "serviceConnectConfiguration", wire: "serviceConnectConfiguration", query: "serviceConnectConfiguration", required: false, shape: &SERVICE_CONNECT_CONFIGURATION },
    Member { name: "serviceName", wire: "serviceName", query: "serviceName", required: true, shape: &STRING },
    Member { name: "serviceRegistries", wire: "serviceRegistries", query: "serviceRegistries", required: false, shape: &SERVICE_REGISTRIES },
    Member { name: "tags", wire: "tags", query: "tags", required: false, shape: &TAGS },
    Member { name: "taskDefinition", wire: "taskDefinition", query: "taskDefinition", required: false, shape: &STRING },
    Member { name: "volumeConfigurations", wire: "volumeConfigurations", query: "volumeConfigurations", required: false, shape: &SERVICE_VOLUME_CONFIGURATIONS },
    Member { name: "vpcLatticeConfigurations", wire: "vpcLatticeConfigurations", query: "vpcLatticeConfigurations", required: false, shape: &VPC_LATTICE_CONFIGURATIONS },] } };
pub static CREATE_SERVICE_RESPONSE: Shape = Shape { name: "CreateServiceResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "service", wire: "service", query: "service", required: false, shape: &SERVICE },] } };
pub static CREATED_AT: Shape = Shape { name: "CreatedAt", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "after", wire: "after", query: "after", required: false, shape: &TIMESTAMP },
    Member { name: "before", wire: "before", query: "before", required: false, shape: &TIMESTAMP },] } };
pub static DELETE_ACCOUNT_SETTING_REQUEST: Shape = Shape { name: "DeleteAccountSettingRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "name", wire: "name", query: "name", required: true, shape: &SETTING_NAME },
    Member { name: "principalArn", wire: "principalArn", query: "principalArn", required: false, shape: &STRING },] } };
pub static DELETE_ACCOUNT_SETTING_RESPONSE: Shape = Shape { name: "DeleteAccountSettingResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "setting", wire: "setting", query: "setting", required: false, shape: &SETTING },] } };
pub static DELETE_CLUSTER_REQUEST: Shape = Shape { name: "DeleteClusterRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cluster", wire: "cluster", query: "cluster", required: true, shape: &STRING },] } };
pub static DELETE_CLUSTER_RESPONSE: Shape = Shape { name: "DeleteClusterResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &CLUSTER },] } };
pub static DELETE_SERVICE_REQUEST: Shape = Shape { name: "DeleteServiceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &STRING },
    Member { name: "force", wire: "force", query: "force", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "service", wire: "service", query: "service", required: true, shape: &STRING },] } };
pub static DELETE_SERVICE_RESPONSE: Shape = Shape { name: "DeleteServiceResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "service", wire: "service", query: "service", required: false, shape: &SERVICE },] } };
pub static DELETE_TASK_DEFINITIONS_REQUEST: Shape = Shape { name: "DeleteTaskDefinitionsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "taskDefinitions", wire: "taskDefinitions", query: "taskDefinitions", required: true, shape: &STRING_LIST },] } };
pub static DELETE_TASK_DEFINITIONS_RESPONSE: Shape = Shape { name: "DeleteTaskDefinitionsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "failures", wire: "failures", query: "failures", required: false, shape: &FAILURES },
    Member { name: "taskDefinitions", wire: "taskDefinitions", query: "taskDefinitions", required: false, shape: &TASK_DEFINITION_LIST },] } };
pub static DEPLOYMENT: Shape = Shape { name: "Deployment", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "capacityProviderStrategy", wire: "capacityProviderStrategy", query: "capacityProviderStrategy", required: false, shape: &CAPACITY_PROVIDER_STRATEGY },
    Member { name: "createdAt", wire: "createdAt", query: "createdAt", required: false, shape: &TIMESTAMP },
    Member { name: "desiredCount", wire: "desiredCount", query: "desiredCount", required: false, shape: &INTEGER },
    Member { name: "failedTasks", wire: "failedTasks", query: "failedTasks", required: false, shape: &INTEGER },
    Member { name: "fargateEphemeralStorage", wire: "fargateEphemeralStorage", query: "fargateEphemeralStorage", required: false, shape: &DEPLOYMENT_EPHEMERAL_STORAGE },
    Member { name: "id", wire: "id", query: "id", required: false, shape: &STRING },
    Member { name: "launchType", wire: "launchType", query: "launchType", required: false, shape: &LAUNCH_TYPE },
    Member { name: "networkConfiguration", wire: "networkConfiguration", query: "networkConfiguration", required: false, shape: &NETWORK_CONFIGURATION },
    Member { name: "pendingCount", wire: "pendingCount", query: "pendingCount", required: false, shape: &INTEGER },
    Member { name: "platformFamily", wire: "platformFamily", query: "platformFamily", required: false, shape: &STRING },
    Member { name: "platformVersion", wire: "platformVersion", query: "platformVersion", required: false, shape: &STRING },
    Member { name: "rolloutState", wire: "rolloutState", query: "rolloutState", required: false, shape: &DEPLOYMENT_ROLLOUT_STATE },
    Member { name: "rolloutStateReason", wire: "rolloutStateReason", query: "rolloutStateReason", required: false, shape: &STRING },
    Member { name: "runningCount", wire: "runningCount", query: "runningCount", required: false, shape: &INTEGER },
    Member { name: "serviceConnectConfiguration", wire: "serviceConnectConfiguration", query: "serviceConnectConfiguration", required: false, shape: &SERVICE_CONNECT_CONFIGURATION },
    Member { name: "serviceConnectResources", wire: "serviceConnectResources", query: "serviceConnectResources", required: false, shape: &SERVICE_CONNECT_SERVICE_RESOURCE_LIST },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &STRING },
    Member { name: "taskDefinition", wire: "taskDefinition", query: "taskDefinition", required: false, shape: &STRING },
    Member { name: "updatedAt", wire: "updatedAt", query: "updatedAt", required: false, shape: &TIMESTAMP },
    Member { name: "volumeConfigurations", wire: "volumeConfigurations", query: "volumeConfigurations", required: false, shape: &SERVICE_VOLUME_CONFIGURATIONS },
    Member { name: "vpcLatticeConfigurations", wire: "vpcLatticeConfigurations", query: "vpcLatticeConfigurations", required: false, shape: &VPC_LATTICE_CONFIGURATIONS },] } };
pub static DEPLOYMENT_ALARMS: Shape = Shape { name: "DeploymentAlarms", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "alarmNames", wire: "alarmNames", query: "alarmNames", required: true, shape: &STRING_LIST },
    Member { name: "enable", wire: "enable", query: "enable", required: true, shape: &BOOLEAN },
    Member { name: "rollback", wire: "rollback", query: "rollback", required: true, shape: &BOOLEAN },] } };
pub static DEPLOYMENT_CIRCUIT_BREAKER: Shape = Shape { name: "DeploymentCircuitBreaker", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "enable", wire: "enable", query: "enable", required: true, shape: &BOOLEAN },
    Member { name: "rollback", wire: "rollback", query: "rollback", required: true, shape: &BOOLEAN },] } };
pub static DEPLOYMENT_CONFIGURATION: Shape = Shape { name: "DeploymentConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "alarms", wire: "alarms", query: "alarms", required: false, shape: &DEPLOYMENT_ALARMS },
    Member { name: "bakeTimeInMinutes", wire: "bakeTimeInMinutes", query: "bakeTimeInMinutes", required: false, shape: &BOXED_INTEGER },
    Member { name: "canaryConfiguration", wire: "canaryConfiguration", query: "canaryConfiguration", required: false, shape: &CANARY_CONFIGURATION },
    Member { name: "deploymentCircuitBreaker", wire: "deploymentCircuitBreaker", query: "deploymentCircuitBreaker", required: false, shape: &DEPLOYMENT_CIRCUIT_BREAKER },
    Member { name: "lifecycleHooks", wire: "lifecycleHooks", query: "lifecycleHooks", required: false, shape: &DEPLOYMENT_LIFECYCLE_HOOK_LIST },
    Member { name: "linearConfiguration", wire: "linearConfiguration", query: "linearConfiguration", required: false, shape: &LINEAR_CONFIGURATION },
    Member { name: "maximumPercent", wire: "maximumPercent", query: "maximumPercent", required: false, shape: &BOXED_INTEGER },
    Member { name: "minimumHealthyPercent", wire: "minimumHealthyPercent", query: "minimumHealthyPercent", required: false, shape: &BOXED_INTEGER },
    Member { name: "strategy", wire: "strategy", query: "strategy", required: false, shape: &DEPLOYMENT_STRATEGY },] } };
pub static DEPLOYMENT_CONTROLLER: Shape = Shape { name: "DeploymentController", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "type", wire: "type", query: "type", required: true, shape: &DEPLOYMENT_CONTROLLER_TYPE },] } };
pub static DEPLOYMENT_CONTROLLER_TYPE: Shape = Shape { name: "DeploymentControllerType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ECS", "CODE_DEPLOY", "EXTERNAL"] } };
pub static DEPLOYMENT_EPHEMERAL_STORAGE: Shape = Shape { name: "DeploymentEphemeralStorage", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "kmsKeyId", wire: "kmsKeyId", query: "kmsKeyId", required: false, shape: &STRING },] } };
pub static DEPLOYMENT_LIFECYCLE_HOOK: Shape = Shape { name: "DeploymentLifecycleHook", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "hookDetails", wire: "hookDetails", query: "hookDetails", required: false, shape: &HOOK_DETAILS },
    Member { name: "hookTargetArn", wire: "hookTargetArn", query: "hookTargetArn", required: false, shape: &STRING },
    Member { name: "lifecycleStages", wire: "lifecycleStages", query: "lifecycleStages", required: false, shape: &DEPLOYMENT_LIFECYCLE_HOOK_STAGE_LIST },
    Member { name: "roleArn", wire: "roleArn", query: "roleArn", required: false, shape: &IAM_ROLE_ARN },
    Member { name: "targetType", wire: "targetType", query: "targetType", required: false, shape: &DEPLOYMENT_LIFECYCLE_HOOK_TARGET_TYPE },
    Member { name: "timeoutConfiguration", wire: "timeoutConfiguration", query: "timeoutConfiguration", required: false, shape: &DEPLOYMENT_LIFECYCLE_HOOK_TIMEOUT_CONFIGURATION },] } };
pub static DEPLOYMENT_LIFECYCLE_HOOK_ACTION: Shape = Shape { name: "DeploymentLifecycleHookAction", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ROLLBACK", "CONTINUE"] } };
pub static DEPLOYMENT_LIFECYCLE_HOOK_DETAIL: Shape = Shape { name: "DeploymentLifecycleHookDetail", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "expiresAt", wire: "expiresAt", query: "expiresAt", required: false, shape: &TIMESTAMP },
    Member { name: "hookId", wire: "hookId", query: "hookId", required: false, shape: &STRING },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &DEPLOYMENT_LIFECYCLE_HOOK_STATUS },
    Member { name: "targetArn", wire: "targetArn", query: "targetArn", required: false, shape: &STRING },
    Member { name: "targetType", wire: "targetType", query: "targetType", required: false, shape: &DEPLOYMENT_LIFECYCLE_HOOK_TARGET_TYPE },
    Member { name: "timeoutAction", wire: "timeoutAction", query: "timeoutAction", required: false, shape: &DEPLOYMENT_LIFECYCLE_HOOK_ACTION },] } };
pub static DEPLOYMENT_LIFECYCLE_HOOK_DETAIL_LIST: Shape = Shape { name: "DeploymentLifecycleHookDetailList", sensitive: false, kind: Kind::List { member: &DEPLOYMENT_LIFECYCLE_HOOK_DETAIL, member_name: "member", flattened: false, min: None, max: None } };
pub static DEPLOYMENT_LIFECYCLE_HOOK_DURATION: Shape = Shape { name: "DeploymentLifecycleHookDuration", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(20160) } };
pub static DEPLOYMENT_LIFECYCLE_HOOK_LIST: Shape = Shape { name: "DeploymentLifecycleHookList", sensitive: false, kind: Kind::List { member: &DEPLOYMENT_LIFECYCLE_HOOK, member_name: "member", flattened: false, min: None, max: None } };
pub static DEPLOYMENT_LIFECYCLE_HOOK_STAGE: Shape = Shape { name: "DeploymentLifecycleHookStage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["RECONCILE_SERVICE", "PRE_SCALE_UP", "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT", "PRE_PRODUCTION_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT"] } };
pub static DEPLOYMENT_LIFECYCLE_HOOK_STAGE_LIST: Shape = Shape { name: "DeploymentLifecycleHookStageList", sensitive: false, kind: Kind::List { member: &DEPLOYMENT_LIFECYCLE_HOOK_STAGE, member_name: "member", flattened: false, min: None, max: None } };
pub static DEPLOYMENT_LIFECYCLE_HOOK_STATUS: Shape = Shape { name: "DeploymentLifecycleHookStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["AWAITING_ACTION", "IN_PROGRESS", "SUCCEEDED", "FAILED", "TIMED_OUT"] } };
pub static DEPLOYMENT_LIFECYCLE_HOOK_TARGET_TYPE: Shape = Shape { name: "DeploymentLifecycleHookTargetType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["AWS_LAMBDA", "PAUSE"] } };
pub static DEPLOYMENT_LIFECYCLE_HOOK_TIMEOUT_CONFIGURATION: Shape = Shape { name: "DeploymentLifecycleHookTimeoutConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "action", wire: "action", query: "action", required: false, shape: &DEPLOYMENT_LIFECYCLE_HOOK_ACTION },
    Member { name: "timeoutInMinutes", wire: "timeoutInMinutes", query: "timeoutInMinutes", required: false, shape: &DEPLOYMENT_LIFECYCLE_HOOK_DURATION },] } };
pub static DEPLOYMENT_ROLLOUT_STATE: Shape = Shape { name: "DeploymentRolloutState", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["COMPLETED", "FAILED", "IN_PROGRESS"] } };
pub static DEPLOYMENT_STRATEGY: Shape = Shape { name: "DeploymentStrategy", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ROLLING", "BLUE_GREEN", "LINEAR", "CANARY"] } };
pub static DEPLOYMENTS: Shape = Shape { name: "Deployments", sensitive: false, kind: Kind::List { member: &DEPLOYMENT, member_name: "member", flattened: false, min: None, max: None } };
pub static DEREGISTER_TASK_DEFINITION_REQUEST: Shape = Shape { name: "DeregisterTaskDefinitionRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "taskDefinition", wire: "taskDefinition", query: "taskDefinition", required: true, shape: &STRING },] } };
pub static DEREGISTER_TASK_DEFINITION_RESPONSE: Shape = Shape { name: "DeregisterTaskDefinitionResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "taskDefinition", wire: "taskDefinition", query: "taskDefinition", required: false, shape: &TASK_DEFINITION },] } };
pub static DESCRIBE_CAPACITY_PROVIDERS_REQUEST: Shape = Shape { name: "DescribeCapacityProvidersRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "capacityProviders", wire: "capacityProviders", query: "capacityProviders", required: false, shape: &STRING_LIST },
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &STRING },
    Member { name: "include", wire: "include", query: "include", required: false, shape: &CAPACITY_PROVIDER_FIELD_LIST },
    Member { name: "maxResults", wire: "maxResults", query: "maxResults", required: false, shape: &BOXED_INTEGER },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &STRING },] } };
pub static DESCRIBE_CAPACITY_PROVIDERS_RESPONSE: Shape = Shape { name: "DescribeCapacityProvidersResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "capacityProviders", wire: "capacityProviders", query: "capacityProviders", required: false, shape: &CAPACITY_PROVIDERS },
    Member { name: "failures", wire: "failures", query: "failures", required: false, shape: &FAILURES },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &STRING },] } };
pub static DESCRIBE_CLUSTERS_REQUEST: Shape = Shape { name: "DescribeClustersRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "clusters", wire: "clusters", query: "clusters", required: false, shape: &STRING_LIST },
    Member { name: "include", wire: "include", query: "include", required: false, shape: &CLUSTER_FIELD_LIST },] } };
pub static DESCRIBE_CLUSTERS_RESPONSE: Shape = Shape { name: "DescribeClustersResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "clusters", wire: "clusters", query: "clusters", required: false, shape: &CLUSTERS },
    Member { name: "failures", wire: "failures", query: "failures", required: false, shape: &FAILURES },] } };
pub static DESCRIBE_CONTAINER_INSTANCES_REQUEST: Shape = Shape { name: "DescribeContainerInstancesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &STRING },
    Member { name: "containerInstances", wire: "containerInstances", query: "containerInstances", required: true, shape: &STRING_LIST },
    Member { name: "include", wire: "include", query: "include", required: false, shape: &CONTAINER_INSTANCE_FIELD_LIST },] } };
pub static DESCRIBE_CONTAINER_INSTANCES_RESPONSE: Shape = Shape { name: "DescribeContainerInstancesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "containerInstances", wire: "containerInstances", query: "containerInstances", required: false, shape: &CONTAINER_INSTANCES },
    Member { name: "failures", wire: "failures", query: "failures", required: false, shape: &FAILURES },] } };
pub static DESCRIBE_SERVICE_DEPLOYMENTS_REQUEST: Shape = Shape { name: "DescribeServiceDeploymentsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "serviceDeploymentArns", wire: "serviceDeploymentArns", query: "serviceDeploymentArns", required: true, shape: &STRING_LIST },] } };
pub static DESCRIBE_SERVICE_DEPLOYMENTS_RESPONSE: Shape = Shape { name: "DescribeServiceDeploymentsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "failures", wire: "failures", query: "failures", required: false, shape: &FAILURES },
    Member { name: "serviceDeployments", wire: "serviceDeployments", query: "serviceDeployments", required: false, shape: &SERVICE_DEPLOYMENTS },] } };
pub static DESCRIBE_SERVICE_REVISIONS_REQUEST: Shape = Shape { name: "DescribeServiceRevisionsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "serviceRevisionArns", wire: "serviceRevisionArns", query: "serviceRevisionArns", required: true, shape: &STRING_LIST },] } };
pub static DESCRIBE_SERVICE_REVISIONS_RESPONSE: Shape = Shape { name: "DescribeServiceRevisionsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "failures", wire: "failures", query: "failures", required: false, shape: &FAILURES },
    Member { name: "serviceRevisions", wire: "serviceRevisions", query: "serviceRevisions", required: false, shape: &SERVICE_REVISIONS },] } };
pub static DESCRIBE_SERVICES_REQUEST: Shape = Shape { name: "DescribeServicesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &STRING },
    Member { name: "include", wire: "include", query: "include", required: false, shape: &SERVICE_FIELD_LIST },
    Member { name: "services", wire: "services", query: "services", required: true, shape: &STRING_LIST },] } };
pub static DESCRIBE_SERVICES_RESPONSE: Shape = Shape { name: "DescribeServicesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "failures", wire: "failures", query: "failures", required: false, shape: &FAILURES },
    Member { name: "services", wire: "services", query: "services", required: false, shape: &SERVICES },] } };
pub static DESCRIBE_TASK_DEFINITION_REQUEST: Shape = Shape { name: "DescribeTaskDefinitionRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "include", wire: "include", query: "include", required: false, shape: &TASK_DEFINITION_FIELD_LIST },
    Member { name: "taskDefinition", wire: "taskDefinition", query: "taskDefinition", required: true, shape: &STRING },] } };
pub static DESCRIBE_TASK_DEFINITION_RESPONSE: Shape = Shape { name: "DescribeTaskDefinitionResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "tags", wire: "tags", query: "tags", required: false, shape: &TAGS },
    Member { name: "taskDefinition", wire: "taskDefinition", query: "taskDefinition", required: false, shape: &TASK_DEFINITION },] } };
pub static DESCRIBE_TASKS_REQUEST: Shape = Shape { name: "DescribeTasksRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &STRING },
    Member { name: "include", wire: "include", query: "include", required: false, shape: &TASK_FIELD_LIST },
    Member { name: "tasks", wire: "tasks", query: "tasks", required: true, shape: &STRING_LIST },] } };
pub static DESCRIBE_TASKS_RESPONSE: Shape = Shape { name: "DescribeTasksResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "failures", wire: "failures", query: "failures", required: false, shape: &FAILURES },
    Member { name: "tasks", wire: "tasks", query: "tasks", required: false, shape: &TASKS },] } };
pub static DESIRED_STATUS: Shape = Shape { name: "DesiredStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["RUNNING", "PENDING", "STOPPED"] } };
pub static DEVICE: Shape = Shape { name: "Device", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "containerPath", wire: "containerPath", query: "containerPath", required: false, shape: &STRING },
    Member { name: "hostPath", wire: "hostPath", query: "hostPath", required: true, shape: &STRING },
    Member { name: "permissions", wire: "permissions", query: "permissions", required: false, shape: &DEVICE_CGROUP_PERMISSIONS },] } };
pub static DEVICE_CGROUP_PERMISSION: Shape = Shape { name: "DeviceCgroupPermission", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["read", "write", "mknod"] } };
pub static DEVICE_CGROUP_PERMISSIONS: Shape = Shape { name: "DeviceCgroupPermissions", sensitive: false, kind: Kind::List { member: &DEVICE_CGROUP_PERMISSION, member_name: "member", flattened: false, min: None, max: None } };
pub static DEVICES_LIST: Shape = Shape { name: "DevicesList", sensitive: false, kind: Kind::List { member: &DEVICE, member_name: "member", flattened: false, min: None, max: None } };
pub static DISCOVER_POLL_ENDPOINT_REQUEST: Shape = Shape { name: "DiscoverPollEndpointRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &STRING },
    Member { name: "containerInstance", wire: "containerInstance", query: "containerInstance", required: false, shape: &STRING },] } };
pub static DISCOVER_POLL_ENDPOINT_RESPONSE: Shape = Shape { name: "DiscoverPollEndpointResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "endpoint", wire: "endpoint", query: "endpoint", required: false, shape: &STRING },
    Member { name: "serviceConnectEndpoint", wire: "serviceConnectEndpoint", query: "serviceConnectEndpoint", required: false, shape: &STRING },
    Member { name: "telemetryEndpoint", wire: "telemetryEndpoint", query: "telemetryEndpoint", required: false, shape: &STRING },] } };
pub static DOCKER_LABELS_MAP: Shape = Shape { name: "DockerLabelsMap", sensitive: false, kind: Kind::Map { key: &STRING, value: &STRING, key_name: "key", value_name: "value", flattened: false, min: None, max: None } };
pub static DOCKER_VOLUME_CONFIGURATION: Shape = Shape { name: "DockerVolumeConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "autoprovision", wire: "autoprovision", query: "autoprovision", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "driver", wire: "driver", query: "driver", required: false, shape: &STRING },
    Member { name: "driverOpts", wire: "driverOpts", query: "driverOpts", required: false, shape: &STRING_MAP },
    Member { name: "labels", wire: "labels", query: "labels", required: false, shape: &STRING_MAP },
    Member { name: "scope", wire: "scope", query: "scope", required: false, shape: &SCOPE },] } };
pub static DOUBLE: Shape = Shape { name: "Double", sensitive: false, kind: Kind::Double { min: None, max: None } };
pub static DURATION: Shape = Shape { name: "Duration", sensitive: false, kind: Kind::Integer { min: Some(0), max: Some(2147483647) } };
pub static EBSKMS_KEY_ID: Shape = Shape { name: "EBSKMSKeyId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static EBS_RESOURCE_TYPE: Shape = Shape { name: "EBSResourceType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["volume"] } };
pub static EBS_SNAPSHOT_ID: Shape = Shape { name: "EBSSnapshotId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static EBS_TAG_SPECIFICATION: Shape = Shape { name: "EBSTagSpecification", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "propagateTags", wire: "propagateTags", query: "propagateTags", required: false, shape: &PROPAGATE_TAGS },
    Member { name: "resourceType", wire: "resourceType", query: "resourceType", required: true, shape: &EBS_RESOURCE_TYPE },
    Member { name: "tags", wire: "tags", query: "tags", required: false, shape: &TAGS },] } };
pub static EBS_TAG_SPECIFICATIONS: Shape = Shape { name: "EBSTagSpecifications", sensitive: false, kind: Kind::List { member: &EBS_TAG_SPECIFICATION, member_name: "member", flattened: false, min: None, max: None } };
pub static EBS_VOLUME_TYPE: Shape = Shape { name: "EBSVolumeType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ECS_MANAGED_RESOURCES: Shape = Shape { name: "ECSManagedResources", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "autoScaling", wire: "autoScaling", query: "autoScaling", required: false, shape: &MANAGED_AUTO_SCALING },
    Member { name: "ingressPaths", wire: "ingressPaths", query: "ingressPaths", required: false, shape: &MANAGED_INGRESS_PATHS },
    Member { name: "logGroups", wire: "logGroups", query: "logGroups", required: false, shape: &MANAGED_LOG_GROUPS },
    Member { name: "metricAlarms", wire: "metricAlarms", query: "metricAlarms", required: false, shape: &MANAGED_METRIC_ALARMS },
    Member { name: "serviceSecurityGroups", wire: "serviceSecurityGroups", query: "serviceSecurityGroups", required: false, shape: &MANAGED_SECURITY_GROUPS },] } };
pub static ECS_VOLUME_NAME: Shape = Shape { name: "ECSVolumeName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static EFS_AUTHORIZATION_CONFIG: Shape = Shape { name: "EFSAuthorizationConfig", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "accessPointId", wire: "accessPointId", query: "accessPointId", required: false, shape: &STRING },
    Member { name: "iam", wire: "iam", query: "iam", required: false, shape: &EFS_AUTHORIZATION_CONFIG_IAM },] } };
pub static EFS_AUTHORIZATION_CONFIG_IAM: Shape = Shape { name: "EFSAuthorizationConfigIAM", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ENABLED", "DISABLED"] } };
pub static EFS_TRANSIT_ENCRYPTION: Shape = Shape { name: "EFSTransitEncryption", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ENABLED", "DISABLED"] } };
pub static EFS_VOLUME_CONFIGURATION: Shape = Shape { name: "EFSVolumeConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "authorizationConfig", wire: "authorizationConfig", query: "authorizationConfig", required: false, shape: &EFS_AUTHORIZATION_CONFIG },
    Member { name: "fileSystemId", wire: "fileSystemId", query: "fileSystemId", required: true, shape: &STRING },
    Member { name: "rootDirectory", wire: "rootDirectory", query: "rootDirectory", required: false, shape: &STRING },
    Member { name: "transitEncryption", wire: "transitEncryption", query: "transitEncryption", required: false, shape: &EFS_TRANSIT_ENCRYPTION },
    Member { name: "transitEncryptionPort", wire: "transitEncryptionPort", query: "transitEncryptionPort", required: false, shape: &BOXED_INTEGER },] } };
pub static ENVIRONMENT_FILE: Shape = Shape { name: "EnvironmentFile", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "type", wire: "type", query: "type", required: true, shape: &ENVIRONMENT_FILE_TYPE },
    Member { name: "value", wire: "value", query: "value", required: true, shape: &STRING },] } };
pub static ENVIRONMENT_FILE_TYPE: Shape = Shape { name: "EnvironmentFileType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["s3"] } };
pub static ENVIRONMENT_FILES: Shape = Shape { name: "EnvironmentFiles", sensitive: false, kind: Kind::List { member: &ENVIRONMENT_FILE, member_name: "member", flattened: false, min: None, max: None } };
pub static ENVIRONMENT_VARIABLES: Shape = Shape { name: "EnvironmentVariables", sensitive: true, kind: Kind::List { member: &KEY_VALUE_PAIR, member_name: "member", flattened: false, min: None, max: None } };
pub static EPHEMERAL_STORAGE: Shape = Shape { name: "EphemeralStorage", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "sizeInGiB", wire: "sizeInGiB", query: "sizeInGiB", required: true, shape: &INTEGER },] } };
pub static EXCLUDED_INSTANCE_TYPE: Shape = Shape { name: "ExcludedInstanceType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(30), pattern: Some(Pattern::new("[a-zA-Z0-9\\.\\*\\-]+", Some("\\A(?:[a-zA-Z0-9\\.\\*\\-]+)\\z"))), values: &[] } };
pub static EXCLUDED_INSTANCE_TYPE_SET: Shape = Shape { name: "ExcludedInstanceTypeSet", sensitive: false, kind: Kind::List { member: &EXCLUDED_INSTANCE_TYPE, member_name: "member", flattened: false, min: Some(0), max: Some(400) } };
pub static EXECUTE_COMMAND_CONFIGURATION: Shape = Shape { name: "ExecuteCommandConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "kmsKeyId", wire: "kmsKeyId", query: "kmsKeyId", required: false, shape: &STRING },
    Member { name: "logConfiguration", wire: "logConfiguration", query: "logConfiguration", required: false, shape: &EXECUTE_COMMAND_LOG_CONFIGURATION },
    Member { name: "logging", wire: "logging", query: "logging", required: false, shape: &EXECUTE_COMMAND_LOGGING },] } };
pub static EXECUTE_COMMAND_LOG_CONFIGURATION: Shape = Shape { name: "ExecuteCommandLogConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cloudWatchEncryptionEnabled", wire: "cloudWatchEncryptionEnabled", query: "cloudWatchEncryptionEnabled", required: false, shape: &BOOLEAN },
    Member { name: "cloudWatchLogGroupName", wire: "cloudWatchLogGroupName", query: "cloudWatchLogGroupName", required: false, shape: &STRING },
    Member { name: "s3BucketName", wire: "s3BucketName", query: "s3BucketName", required: false, shape: &STRING },
    Member { name: "s3EncryptionEnabled", wire: "s3EncryptionEnabled", query: "s3EncryptionEnabled", required: false, shape: &BOOLEAN },
    Member { name: "s3KeyPrefix", wire: "s3KeyPrefix", query: "s3KeyPrefix", required: false, shape: &STRING },] } };
pub static EXECUTE_COMMAND_LOGGING: Shape = Shape { name: "ExecuteCommandLogging", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["NONE", "DEFAULT", "OVERRIDE"] } };
pub static F_SX_WINDOWS_FILE_SERVER_AUTHORIZATION_CONFIG: Shape = Shape { name: "FSxWindowsFileServerAuthorizationConfig", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "credentialsParameter", wire: "credentialsParameter", query: "credentialsParameter", required: true, shape: &STRING },
    Member { name: "domain", wire: "domain", query: "domain", required: true, shape: &STRING },] } };
pub static F_SX_WINDOWS_FILE_SERVER_VOLUME_CONFIGURATION: Shape = Shape { name: "FSxWindowsFileServerVolumeConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "authorizationConfig", wire: "authorizationConfig", query: "authorizationConfig", required: true, shape: &F_SX_WINDOWS_FILE_SERVER_AUTHORIZATION_CONFIG },
    Member { name: "fileSystemId", wire: "fileSystemId", query: "fileSystemId", required: true, shape: &STRING },
    Member { name: "rootDirectory", wire: "rootDirectory", query: "rootDirectory", required: true, shape: &STRING },] } };
pub static FAILURE: Shape = Shape { name: "Failure", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "arn", wire: "arn", query: "arn", required: false, shape: &STRING },
    Member { name: "detail", wire: "detail", query: "detail", required: false, shape: &STRING },
    Member { name: "reason", wire: "reason", query: "reason", required: false, shape: &STRING },] } };
pub static FAILURES: Shape = Shape { name: "Failures", sensitive: false, kind: Kind::List { member: &FAILURE, member_name: "member", flattened: false, min: None, max: None } };
pub static FIRELENS_CONFIGURATION: Shape = Shape { name: "FirelensConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "options", wire: "options", query: "options", required: false, shape: &FIRELENS_CONFIGURATION_OPTIONS_MAP },
    Member { name: "type", wire: "type", query: "type", required: true, shape: &FIRELENS_CONFIGURATION_TYPE },] } };
pub static FIRELENS_CONFIGURATION_OPTIONS_MAP: Shape = Shape { name: "FirelensConfigurationOptionsMap", sensitive: false, kind: Kind::Map { key: &STRING, value: &STRING, key_name: "key", value_name: "value", flattened: false, min: None, max: None } };
pub static FIRELENS_CONFIGURATION_TYPE: Shape = Shape { name: "FirelensConfigurationType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["fluentd", "fluentbit"] } };
pub static GPU_IDS: Shape = Shape { name: "GpuIds", sensitive: false, kind: Kind::List { member: &STRING, member_name: "member", flattened: false, min: None, max: None } };
pub static HEALTH_CHECK: Shape = Shape { name: "HealthCheck", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "command", wire: "command", query: "command", required: true, shape: &STRING_LIST },
    Member { name: "interval", wire: "interval", query: "interval", required: false, shape: &BOXED_INTEGER },
    Member { name: "retries", wire: "retries", query: "retries", required: false, shape: &BOXED_INTEGER },
    Member { name: "startPeriod", wire: "startPeriod", query: "startPeriod", required: false, shape: &BOXED_INTEGER },
    Member { name: "timeout", wire: "timeout", query: "timeout", required: false, shape: &BOXED_INTEGER },] } };
pub static HEALTH_STATUS: Shape = Shape { name: "HealthStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["HEALTHY", "UNHEALTHY", "UNKNOWN"] } };
pub static HOOK_DETAILS: Shape = Shape { name: "HookDetails", sensitive: false, kind: Kind::Document };
pub static HOST_ENTRY: Shape = Shape { name: "HostEntry", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "hostname", wire: "hostname", query: "hostname", required: true, shape: &STRING },
    Member { name: "ipAddress", wire: "ipAddress", query: "ipAddress", required: true, shape: &STRING },] } };
pub static HOST_ENTRY_LIST: Shape = Shape { name: "HostEntryList", sensitive: false, kind: Kind::List { member: &HOST_ENTRY, member_name: "member", flattened: false, min: None, max: None } };
pub static HOST_VOLUME_PROPERTIES: Shape = Shape { name: "HostVolumeProperties", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "sourcePath", wire: "sourcePath", query: "sourcePath", required: false, shape: &STRING },] } };
pub static IAM_ROLE_ARN: Shape = Shape { name: "IAMRoleArn", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static INFERENCE_ACCELERATOR: Shape = Shape { name: "InferenceAccelerator", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "deviceName", wire: "deviceName", query: "deviceName", required: true, shape: &STRING },
    Member { name: "deviceType", wire: "deviceType", query: "deviceType", required: true, shape: &STRING },] } };
pub static INFERENCE_ACCELERATOR_OVERRIDE: Shape = Shape { name: "InferenceAcceleratorOverride", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "deviceName", wire: "deviceName", query: "deviceName", required: false, shape: &STRING },
    Member { name: "deviceType", wire: "deviceType", query: "deviceType", required: false, shape: &STRING },] } };
pub static INFERENCE_ACCELERATOR_OVERRIDES: Shape = Shape { name: "InferenceAcceleratorOverrides", sensitive: false, kind: Kind::List { member: &INFERENCE_ACCELERATOR_OVERRIDE, member_name: "member", flattened: false, min: None, max: None } };
pub static INFERENCE_ACCELERATORS: Shape = Shape { name: "InferenceAccelerators", sensitive: false, kind: Kind::List { member: &INFERENCE_ACCELERATOR, member_name: "member", flattened: false, min: None, max: None } };
pub static INFRASTRUCTURE_OPTIMIZATION: Shape = Shape { name: "InfrastructureOptimization", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "scaleInAfter", wire: "scaleInAfter", query: "scaleInAfter", required: false, shape: &BOXED_INTEGER },] } };
pub static INSTANCE_GENERATION: Shape = Shape { name: "InstanceGeneration", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["current", "previous"] } };
pub static INSTANCE_GENERATION_SET: Shape = Shape { name: "InstanceGenerationSet", sensitive: false, kind: Kind::List { member: &INSTANCE_GENERATION, member_name: "member", flattened: false, min: None, max: None } };
pub static INSTANCE_HEALTH_CHECK_RESULT: Shape = Shape { name: "InstanceHealthCheckResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "lastStatusChange", wire: "lastStatusChange", query: "lastStatusChange", required: false, shape: &TIMESTAMP },
    Member { name: "lastUpdated", wire: "lastUpdated", query: "lastUpdated", required: false, shape: &TIMESTAMP },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &INSTANCE_HEALTH_CHECK_STATE },
    Member { name: "statusReason", wire: "statusReason", query: "statusReason", required: false, shape: &STRING },
    Member { name: "type", wire: "type", query: "type", required: false, shape: &INSTANCE_HEALTH_CHECK_TYPE },] } };
pub static INSTANCE_HEALTH_CHECK_RESULT_LIST: Shape = Shape { name: "InstanceHealthCheckResultList", sensitive: false, kind: Kind::List { member: &INSTANCE_HEALTH_CHECK_RESULT, member_name: "member", flattened: false, min: None, max: None } };
pub static INSTANCE_HEALTH_CHECK_STATE: Shape = Shape { name: "InstanceHealthCheckState", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["OK", "IMPAIRED", "INSUFFICIENT_DATA", "INITIALIZING"] } };
pub static INSTANCE_HEALTH_CHECK_TYPE: Shape = Shape { name: "InstanceHealthCheckType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["CONTAINER_RUNTIME", "ACCELERATED_COMPUTE", "DAEMON"] } };
pub static INSTANCE_LAUNCH_TEMPLATE: Shape = Shape { name: "InstanceLaunchTemplate", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "capacityOptionType", wire: "capacityOptionType", query: "capacityOptionType", required: false, shape: &CAPACITY_OPTION_TYPE },
    Member { name: "capacityReservations", wire: "capacityReservations", query: "capacityReservations", required: false, shape: &CAPACITY_RESERVATION_REQUEST },
    Member { name: "ec2InstanceProfileArn", wire: "ec2InstanceProfileArn", query: "ec2InstanceProfileArn", required: true, shape: &STRING },
    Member { name: "fipsEnabled", wire: "fipsEnabled", query: "fipsEnabled", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "instanceMetadataTagsPropagation", wire: "instanceMetadataTagsPropagation", query: "instanceMetadataTagsPropagation", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "instanceRequirements", wire: "instanceRequirements", query: "instanceRequirements", required: false, shape: &INSTANCE_REQUIREMENTS_REQUEST },
    Member { name: "localStorageConfiguration", wire: "localStorageConfiguration", query: "localStorageConfiguration", required: false, shape: &MANAGED_INSTANCES_LOCAL_STORAGE_CONFIGURATION },
    Member { name: "monitoring", wire: "monitoring", query: "monitoring", required: false, shape: &MANAGED_INSTANCES_MONITORING_OPTIONS },
    Member { name: "networkConfiguration", wire: "networkConfiguration", query: "networkConfiguration", required: true, shape: &MANAGED_INSTANCES_NETWORK_CONFIGURATION },
    Member { name: "storageConfiguration", wire: "storageConfiguration", query: "storageConfiguration", required: false, shape: &MANAGED_INSTANCES_STORAGE_CONFIGURATION },] } };
pub static INSTANCE_REQUIREMENTS_REQUEST: Shape = Shape { name: "InstanceRequirementsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "acceleratorCount", wire: "acceleratorCount", query: "acceleratorCount", required: false, shape: &ACCELERATOR_COUNT_REQUEST },
    Member { name: "acceleratorManufacturers", wire: "acceleratorManufacturers", query: "acceleratorManufacturers", required: false, shape: &ACCELERATOR_MANUFACTURER_SET },
    Member { name: "acceleratorNames", wire: "acceleratorNames", query: "acceleratorNames", required: false, shape: &ACCELERATOR_NAME_SET },
    Member { name: "acceleratorTotalMemoryMiB", wire: "acceleratorTotalMemoryMiB", query: "acceleratorTotalMemoryMiB", required: false, shape: &ACCELERATOR_TOTAL_MEMORY_MI_B_REQUEST },
    Member { name: "acceleratorTypes", wire: "acceleratorTypes", query: "acceleratorTypes", required: false, shape: &ACCELERATOR_TYPE_SET },
    Member { name: "allowedInstanceTypes", wire: "allowedInstanceTypes", query: "allowedInstanceTypes", required: false, shape: &ALLOWED_INSTANCE_TYPE_SET },
    Member { name: "bareMetal", wire: "bareMetal", query: "bareMetal", required: false, shape: &BARE_METAL },
    Member { name: "baselineEbsBandwidthMbps", wire: "baselineEbsBandwidthMbps", query: "baselineEbsBandwidthMbps", required: false, shape: &BASELINE_EBS_BANDWIDTH_MBPS_REQUEST },
    Member { name: "burstablePerformance", wire: "burstablePerformance", query: "burstablePerformance", required: false, shape: &BURSTABLE_PERFORMANCE },
    Member { name: "cpuManufacturers", wire: "cpuManufacturers", query: "cpuManufacturers", required: false, shape: &CPU_MANUFACTURER_SET },
    Member { name: "excludedInstanceTypes", wire: "excludedInstanceTypes", query: "excludedInstanceTypes", required: false, shape: &EXCLUDED_INSTANCE_TYPE_SET },
    Member { name: "instanceGenerations", wire: "instanceGenerations", query: "instanceGenerations", required: false, shape: &INSTANCE_GENERATION_SET },
    Member { name: "localStorage", wire: "localStorage", query: "localStorage", required: false, shape: &LOCAL_STORAGE },
    Member { name: "localStorageTypes", wire: "localStorageTypes", query: "localStorageTypes", required: false, shape: &LOCAL_STORAGE_TYPE_SET },
    Member { name: "maxSpotPriceAsPercentageOfOptimalOnDemandPrice", wire: "maxSpotPriceAsPercentageOfOptimalOnDemandPrice", query: "maxSpotPriceAsPercentageOfOptimalOnDemandPrice", required: false, shape: &BOXED_INTEGER },
    Member { name: "memoryGiBPerVCpu", wire: "memoryGiBPerVCpu", query: "memoryGiBPerVCpu", required: false, shape: &MEMORY_GI_B_PER_V_CPU_REQUEST },
    Member { name: "memoryMiB", wire: "memoryMiB", query: "memoryMiB", required: true, shape: &MEMORY_MI_B_REQUEST },
    Member { name: "networkBandwidthGbps", wire: "networkBandwidthGbps", query: "networkBandwidthGbps", required: false, shape: &NETWORK_BANDWIDTH_GBPS_REQUEST },
    Member { name: "networkInterfaceCount", wire: "networkInterfaceCount", query: "networkInterfaceCount", required: false, shape: &NETWORK_INTERFACE_COUNT_REQUEST },
    Member { name: "onDemandMaxPricePercentageOverLowestPrice", wire: "onDemandMaxPricePercentageOverLowestPrice", query: "onDemandMaxPricePercentageOverLowestPrice", required: false, shape: &BOXED_INTEGER },
    Member { name: "requireHibernateSupport", wire: "requireHibernateSupport", query: "requireHibernateSupport", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "spotMaxPricePercentageOverLowestPrice", wire: "spotMaxPricePercentageOverLowestPrice", query: "spotMaxPricePercentageOverLowestPrice", required: false, shape: &BOXED_INTEGER },
    Member { name: "totalLocalStorageGB", wire: "totalLocalStorageGB", query: "totalLocalStorageGB", required: false, shape: &TOTAL_LOCAL_STORAGE_GB_REQUEST },
    Member { name: "vCpuCount", wire: "vCpuCount", query: "vCpuCount", required: true, shape: &V_CPU_COUNT_RANGE_REQUEST },] } };
pub static INTEGER: Shape = Shape { name: "Integer", sensitive: false, kind: Kind::Integer { min: None, max: None } };
pub static INTEGER_LIST: Shape = Shape { name: "IntegerList", sensitive: false, kind: Kind::List { member: &BOXED_INTEGER, member_name: "member", flattened: false, min: None, max: None } };
pub static INVALID_PARAMETER_EXCEPTION: Shape = Shape { name: "InvalidParameterException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static IPC_MODE: Shape = Shape { name: "IpcMode", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["host", "task", "none"] } };
pub static KERNEL_CAPABILITIES: Shape = Shape { name: "KernelCapabilities", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "add", wire: "add", query: "add", required: false, shape: &STRING_LIST },
    Member { name: "drop", wire: "drop", query: "drop", required: false, shape: &STRING_LIST },] } };
pub static KEY_VALUE_PAIR: Shape = Shape { name: "KeyValuePair", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "name", wire: "name", query: "name", required: false, shape: &STRING },
    Member { name: "value", wire: "value", query: "value", required: false, shape: &STRING },] } };
pub static LAUNCH_TYPE: Shape = Shape { name: "LaunchType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"] } };
pub static LIMIT_EXCEEDED_EXCEPTION: Shape = Shape { name: "LimitExceededException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static LINEAR_CONFIGURATION: Shape = Shape { name: "LinearConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "stepBakeTimeInMinutes", wire: "stepBakeTimeInMinutes", query: "stepBakeTimeInMinutes", required: false, shape: &INTEGER },
    Member { name: "stepPercent", wire: "stepPercent", query: "stepPercent", required: false, shape: &DOUBLE },] } };
pub static LINUX_PARAMETERS: Shape = Shape { name: "LinuxParameters", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "capabilities", wire: "capabilities", query: "capabilities", required: false, shape: &KERNEL_CAPABILITIES },
    Member { name: "devices", wire: "devices", query: "devices", required: false, shape: &DEVICES_LIST },
    Member { name: "initProcessEnabled", wire: "initProcessEnabled", query: "initProcessEnabled", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "maxSwap", wire: "maxSwap", query: "maxSwap", required: false, shape: &BOXED_INTEGER },
    Member { name: "sharedMemorySize", wire: "sharedMemorySize", query: "sharedMemorySize", required: false, shape: &BOXED_INTEGER },
    Member { name: "swappiness", wire: "swappiness", query: "swappiness", required: false, shape: &BOXED_INTEGER },
    Member { name: "tmpfs", wire: "tmpfs", query: "tmpfs", required: false, shape: &TMPFS_LIST },] } };
pub static LIST_ACCOUNT_SETTINGS_REQUEST: Shape = Shape { name: "ListAccountSettingsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "effectiveSettings", wire: "effectiveSettings", query: "effectiveSettings", required: false, shape: &BOOLEAN },
    Member { name: "maxResults", wire: "maxResults", query: "maxResults", required: false, shape: &INTEGER },
    Member { name: "name", wire: "name", query: "name", required: false, shape: &SETTING_NAME },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &STRING },
    Member { name: "principalArn", wire: "principalArn", query: "principalArn", required: false, shape: &STRING },
    Member { name: "value", wire: "value", query: "value", required: false, shape: &STRING },] } };
pub static LIST_ACCOUNT_SETTINGS_RESPONSE: Shape = Shape { name: "ListAccountSettingsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &STRING },
    Member { name: "settings", wire: "settings", query: "settings", required: false, shape: &SETTINGS },] } };
pub static LIST_CLUSTERS_REQUEST: Shape = Shape { name: "ListClustersRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "maxResults", wire: "maxResults", query: "maxResults", required: false, shape: &BOXED_INTEGER },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &STRING },] } };
pub static LIST_CLUSTERS_RESPONSE: Shape = Shape { name: "ListClustersResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "clusterArns", wire: "clusterArns", query: "clusterArns", required: false, shape: &STRING_LIST },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &STRING },] } };
pub static LIST_CONTAINER_INSTANCES_REQUEST: Shape = Shape { name: "ListContainerInstancesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &STRING },
    Member { name: "filter", wire: "filter", query: "filter", required: false, shape: &STRING },
    Member { name: "maxResults", wire: "maxResults", query: "maxResults", required: false, shape: &BOXED_INTEGER },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &STRING },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &CONTAINER_INSTANCE_STATUS },] } };
pub static LIST_CONTAINER_INSTANCES_RESPONSE: Shape = Shape { name: "ListContainerInstancesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "containerInstanceArns", wire: "containerInstanceArns", query: "containerInstanceArns", required: false, shape: &STRING_LIST },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &STRING },] } };
pub static LIST_SERVICE_DEPLOYMENTS_REQUEST: Shape = Shape { name: "ListServiceDeploymentsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &STRING },
    Member { name: "createdAt", wire: "createdAt", query: "createdAt", required: false, shape: &CREATED_AT },
    Member { name: "maxResults", wire: "maxResults", query: "maxResults", required: false, shape: &BOXED_INTEGER },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &STRING },
    Member { name: "service", wire: "service", query: "service", required: true, shape: &STRING },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &SERVICE_DEPLOYMENT_STATUS_LIST },] } };
pub static LIST_SERVICE_DEPLOYMENTS_RESPONSE: Shape = Shape { name: "ListServiceDeploymentsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &STRING },
    Member { name: "serviceDeployments", wire: "serviceDeployments", query: "serviceDeployments", required: false, shape: &SERVICE_DEPLOYMENTS_BRIEF },] } };
pub static LIST_SERVICES_REQUEST: Shape = Shape { name: "ListServicesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &STRING },
    Member { name: "launchType", wire: "launchType", query: "launchType", required: false, shape: &LAUNCH_TYPE },
    Member { name: "maxResults", wire: "maxResults", query: "maxResults", required: false, shape: &BOXED_INTEGER },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &STRING },
    Member { name: "resourceManagementType", wire: "resourceManagementType", query: "resourceManagementType", required: false, shape: &RESOURCE_MANAGEMENT_TYPE },
    Member { name: "schedulingStrategy", wire: "schedulingStrategy", query: "schedulingStrategy", required: false, shape: &SCHEDULING_STRATEGY },] } };
pub static LIST_SERVICES_RESPONSE: Shape = Shape { name: "ListServicesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &STRING },
    Member { name: "serviceArns", wire: "serviceArns", query: "serviceArns", required: false, shape: &STRING_LIST },] } };
pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Shape = Shape { name: "ListTagsForResourceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "resourceArn", wire: "resourceArn", query: "resourceArn", required: true, shape: &STRING },] } };
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape = Shape { name: "ListTagsForResourceResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "tags", wire: "tags", query: "tags", required: false, shape: &TAGS },] } };
pub static LIST_TASK_DEFINITION_FAMILIES_REQUEST: Shape = Shape { name: "ListTaskDefinitionFamiliesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "familyPrefix", wire: "familyPrefix", query: "familyPrefix", required: false, shape: &STRING },
    Member { name: "maxResults", wire: "maxResults", query: "maxResults", required: false, shape: &BOXED_INTEGER },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &STRING },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &TASK_DEFINITION_FAMILY_STATUS },] } };
pub static LIST_TASK_DEFINITION_FAMILIES_RESPONSE: Shape = Shape { name: "ListTaskDefinitionFamiliesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "families", wire: "families", query: "families", required: false, shape: &STRING_LIST },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &STRING },] } };
pub static LIST_TASK_DEFINITIONS_REQUEST: Shape = Shape { name: "ListTaskDefinitionsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "familyPrefix", wire: "familyPrefix", query: "familyPrefix", required: false, shape: &STRING },
    Member { name: "maxResults", wire: "maxResults", query: "maxResults", required: false, shape: &BOXED_INTEGER },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &STRING },
    Member { name: "sort", wire: "sort", query: "sort", required: false, shape: &SORT_ORDER },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &TASK_DEFINITION_STATUS },] } };
pub static LIST_TASK_DEFINITIONS_RESPONSE: Shape = Shape { name: "ListTaskDefinitionsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &STRING },
    Member { name: "taskDefinitionArns", wire: "taskDefinitionArns", query: "taskDefinitionArns", required: false, shape: &STRING_LIST },] } };
pub static LIST_TASKS_REQUEST: Shape = Shape { name: "ListTasksRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &STRING },
    Member { name: "containerInstance", wire: "containerInstance", query: "containerInstance", required: false, shape: &STRING },
    Member { name: "daemonName", wire: "daemonName", query: "daemonName", required: false, shape: &STRING },
    Member { name: "desiredStatus", wire: "desiredStatus", query: "desiredStatus", required: false, shape: &DESIRED_STATUS },
    Member { name: "family", wire: "family", query: "family", required: false, shape: &STRING },
    Member { name: "launchType", wire: "launchType", query: "launchType", required: false, shape: &LAUNCH_TYPE },
    Member { name: "maxResults", wire: "maxResults", query: "maxResults", required: false, shape: &BOXED_INTEGER },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &STRING },
    Member { name: "serviceName", wire: "serviceName", query: "serviceName", required: false, shape: &STRING },
    Member { name: "startedBy", wire: "startedBy", query: "startedBy", required: false, shape: &STRING },] } };
pub static LIST_TASKS_RESPONSE: Shape = Shape { name: "ListTasksResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &STRING },
    Member { name: "taskArns", wire: "taskArns", query: "taskArns", required: false, shape: &STRING_LIST },] } };
pub static LOAD_BALANCER: Shape = Shape { name: "LoadBalancer", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "advancedConfiguration", wire: "advancedConfiguration", query: "advancedConfiguration", required: false, shape: &ADVANCED_CONFIGURATION },
    Member { name: "containerName", wire: "containerName", query: "containerName", required: false, shape: &STRING },
    Member { name: "containerPort", wire: "containerPort", query: "containerPort", required: false, shape: &BOXED_INTEGER },
    Member { name: "loadBalancerName", wire: "loadBalancerName", query: "loadBalancerName", required: false, shape: &STRING },
    Member { name: "targetGroupArn", wire: "targetGroupArn", query: "targetGroupArn", required: false, shape: &STRING },] } };
pub static LOAD_BALANCERS: Shape = Shape { name: "LoadBalancers", sensitive: false, kind: Kind::List { member: &LOAD_BALANCER, member_name: "member", flattened: false, min: None, max: None } };
pub static LOCAL_STORAGE: Shape = Shape { name: "LocalStorage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["included", "required", "excluded"] } };
pub static LOCAL_STORAGE_TYPE: Shape = Shape { name: "LocalStorageType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["hdd", "ssd"] } };
pub static LOCAL_STORAGE_TYPE_SET: Shape = Shape { name: "LocalStorageTypeSet", sensitive: false, kind: Kind::List { member: &LOCAL_STORAGE_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static LOG_CONFIGURATION: Shape = Shape { name: "LogConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "logDriver", wire: "logDriver", query: "logDriver", required: true, shape: &LOG_DRIVER },
    Member { name: "options", wire: "options", query: "options", required: false, shape: &LOG_CONFIGURATION_OPTIONS_MAP },
    Member { name: "secretOptions", wire: "secretOptions", query: "secretOptions", required: false, shape: &SECRET_LIST },] } };
pub static LOG_CONFIGURATION_OPTIONS_MAP: Shape = Shape { name: "LogConfigurationOptionsMap", sensitive: false, kind: Kind::Map { key: &STRING, value: &STRING, key_name: "key", value_name: "value", flattened: false, min: None, max: None } };
pub static LOG_DRIVER: Shape = Shape { name: "LogDriver", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["json-file", "syslog", "journald", "gelf", "fluentd", "awslogs", "splunk", "awsfirelens"] } };
pub static LONG: Shape = Shape { name: "Long", sensitive: false, kind: Kind::Long { min: None, max: None } };
pub static MANAGED_AGENT: Shape = Shape { name: "ManagedAgent", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "lastStartedAt", wire: "lastStartedAt", query: "lastStartedAt", required: false, shape: &TIMESTAMP },
    Member { name: "lastStatus", wire: "lastStatus", query: "lastStatus", required: false, shape: &STRING },
    Member { name: "name", wire: "name", query: "name", required: false, shape: &MANAGED_AGENT_NAME },
    Member { name: "reason", wire: "reason", query: "reason", required: false, shape: &STRING },] } };
pub static MANAGED_AGENT_NAME: Shape = Shape { name: "ManagedAgentName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ExecuteCommandAgent"] } };
pub static MANAGED_AGENT_STATE_CHANGE: Shape = Shape { name: "ManagedAgentStateChange", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "containerName", wire: "containerName", query: "containerName", required: true, shape: &STRING },
    Member { name: "managedAgentName", wire: "managedAgentName", query: "managedAgentName", required: true, shape: &MANAGED_AGENT_NAME },
    Member { name: "reason", wire: "reason", query: "reason", required: false, shape: &STRING },
    Member { name: "status", wire: "status", query: "status", required: true, shape: &STRING },] } };
pub static MANAGED_AGENT_STATE_CHANGES: Shape = Shape { name: "ManagedAgentStateChanges", sensitive: false, kind: Kind::List { member: &MANAGED_AGENT_STATE_CHANGE, member_name: "member", flattened: false, min: None, max: None } };
pub static MANAGED_AGENTS: Shape = Shape { name: "ManagedAgents", sensitive: false, kind: Kind::List { member: &MANAGED_AGENT, member_name: "member", flattened: false, min: None, max: None } };
pub static MANAGED_APPLICATION_AUTO_SCALING_POLICIES: Shape = Shape { name: "ManagedApplicationAutoScalingPolicies", sensitive: false, kind: Kind::List { member: &MANAGED_APPLICATION_AUTO_SCALING_POLICY, member_name: "member", flattened: false, min: None, max: None } };
pub static MANAGED_APPLICATION_AUTO_SCALING_POLICY: Shape = Shape { name: "ManagedApplicationAutoScalingPolicy", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "arn", wire: "arn", query: "arn", required: false, shape: &STRING },
    Member { name: "metric", wire: "metric", query: "metric", required: true, shape: &STRING },
    Member { name: "policyType", wire: "policyType", query: "policyType", required: true, shape: &STRING },
    Member { name: "status", wire: "status", query: "status", required: true, shape: &MANAGED_RESOURCE_STATUS },
    Member { name: "statusReason", wire: "statusReason", query: "statusReason", required: false, shape: &STRING },
    Member { name: "targetValue", wire: "targetValue", query: "targetValue", required: true, shape: &DOUBLE },
    Member { name: "updatedAt", wire: "updatedAt", query: "updatedAt", required: true, shape: &TIMESTAMP },] } };
pub static MANAGED_AUTO_SCALING: Shape = Shape { name: "ManagedAutoScaling", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "applicationAutoScalingPolicies", wire: "applicationAutoScalingPolicies", query: "applicationAutoScalingPolicies", required: false, shape: &MANAGED_APPLICATION_AUTO_SCALING_POLICIES },
    Member { name: "scalableTarget", wire: "scalableTarget", query: "scalableTarget", required: false, shape: &MANAGED_SCALABLE_TARGET },] } };
pub static MANAGED_CERTIFICATE: Shape = Shape { name: "ManagedCertificate", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "arn", wire: "arn", query: "arn", required: false, shape: &STRING },
    Member { name: "domainName", wire: "domainName", query: "domainName", required: true, shape: &STRING },
    Member { name: "status", wire: "status", query: "status", required: true, shape: &MANAGED_RESOURCE_STATUS },
    Member { name: "statusReason", wire: "statusReason", query: "statusReason", required: false, shape: &STRING },
    Member { name: "updatedAt", wire: "updatedAt", query: "updatedAt", required: true, shape: &TIMESTAMP },] } };
pub static MANAGED_DRAINING: Shape = Shape { name: "ManagedDraining", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ENABLED", "DISABLED"] } };
pub static MANAGED_INGRESS_PATH: Shape = Shape { name: "ManagedIngressPath", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "accessType", wire: "accessType", query: "accessType", required: true, shape: &ACCESS_TYPE },
    Member { name: "certificate", wire: "certificate", query: "certificate", required: false, shape: &MANAGED_CERTIFICATE },
    Member { name: "endpoint", wire: "endpoint", query: "endpoint", required: true, shape: &STRING },
    Member { name: "listener", wire: "listener", query: "listener", required: false, shape: &MANAGED_LISTENER },
    Member { name: "loadBalancer", wire: "loadBalancer", query: "loadBalancer", required: false, shape: &MANAGED_LOAD_BALANCER },
    Member { name: "loadBalancerSecurityGroups", wire: "loadBalancerSecurityGroups", query: "loadBalancerSecurityGroups", required: false, shape: &MANAGED_SECURITY_GROUPS },
    Member { name: "rule", wire: "rule", query: "rule", required: false, shape: &MANAGED_LISTENER_RULE },
    Member { name: "targetGroups", wire: "targetGroups", query: "targetGroups", required: false, shape: &MANAGED_TARGET_GROUPS },] } };
pub static MANAGED_INGRESS_PATHS: Shape = Shape { name: "ManagedIngressPaths", sensitive: false, kind: Kind::List { member: &MANAGED_INGRESS_PATH, member_name: "member", flattened: false, min: None, max: None } };
pub static MANAGED_INSTANCES_LOCAL_STORAGE_CONFIGURATION: Shape = Shape { name: "ManagedInstancesLocalStorageConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "useLocalStorage", wire: "useLocalStorage", query: "useLocalStorage", required: false, shape: &BOOLEAN },] } };
pub static MANAGED_INSTANCES_MONITORING_OPTIONS: Shape = Shape { name: "ManagedInstancesMonitoringOptions", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["BASIC", "DETAILED"] } };
pub static MANAGED_INSTANCES_NETWORK_CONFIGURATION: Shape = Shape { name: "ManagedInstancesNetworkConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "securityGroups", wire: "securityGroups", query: "securityGroups", required: false, shape: &STRING_LIST },
    Member { name: "subnets", wire: "subnets", query: "subnets", required: false, shape: &STRING_LIST },] } };
pub static MANAGED_INSTANCES_PROVIDER: Shape = Shape { name: "ManagedInstancesProvider", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "autoRepairConfiguration", wire: "autoRepairConfiguration", query: "autoRepairConfiguration", required: false, shape: &AUTO_REPAIR_CONFIGURATION },
    Member { name: "infrastructureOptimization", wire: "infrastructureOptimization", query: "infrastructureOptimization", required: false, shape: &INFRASTRUCTURE_OPTIMIZATION },
    Member { name: "infrastructureRoleArn", wire: "infrastructureRoleArn", query: "infrastructureRoleArn", required: false, shape: &STRING },
    Member { name: "instanceLaunchTemplate", wire: "instanceLaunchTemplate", query: "instanceLaunchTemplate", required: false, shape: &INSTANCE_LAUNCH_TEMPLATE },
    Member { name: "propagateTags", wire: "propagateTags", query: "propagateTags", required: false, shape: &PROPAGATE_MI_TAGS },] } };
pub static MANAGED_INSTANCES_STORAGE_CONFIGURATION: Shape = Shape { name: "ManagedInstancesStorageConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "storageSizeGiB", wire: "storageSizeGiB", query: "storageSizeGiB", required: false, shape: &TASK_VOLUME_STORAGE_GI_B },] } };
pub static MANAGED_LISTENER: Shape = Shape { name: "ManagedListener", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "arn", wire: "arn", query: "arn", required: false, shape: &STRING },
    Member { name: "status", wire: "status", query: "status", required: true, shape: &MANAGED_RESOURCE_STATUS },
    Member { name: "statusReason", wire: "statusReason", query: "statusReason", required: false, shape: &STRING },
    Member { name: "updatedAt", wire: "updatedAt", query: "updatedAt", required: true, shape: &TIMESTAMP },] } };
pub static MANAGED_LISTENER_RULE: Shape = Shape { name: "ManagedListenerRule", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "arn", wire: "arn", query: "arn", required: false, shape: &STRING },
    Member { name: "status", wire: "status", query: "status", required: true, shape: &MANAGED_RESOURCE_STATUS },
    Member { name: "statusReason", wire: "statusReason", query: "statusReason", required: false, shape: &STRING },
    Member { name: "updatedAt", wire: "updatedAt", query: "updatedAt", required: true, shape: &TIMESTAMP },] } };
pub static MANAGED_LOAD_BALANCER: Shape = Shape { name: "ManagedLoadBalancer", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "arn", wire: "arn", query: "arn", required: false, shape: &STRING },
    Member { name: "scheme", wire: "scheme", query: "scheme", required: true, shape: &STRING },
    Member { name: "securityGroupIds", wire: "securityGroupIds", query: "securityGroupIds", required: false, shape: &STRING_LIST },
    Member { name: "status", wire: "status", query: "status", required: true, shape: &MANAGED_RESOURCE_STATUS },
    Member { name: "statusReason", wire: "statusReason", query: "statusReason", required: false, shape: &STRING },
    Member { name: "subnetIds", wire: "subnetIds", query: "subnetIds", required: false, shape: &STRING_LIST },
    Member { name: "updatedAt", wire: "updatedAt", query: "updatedAt", required: true, shape: &TIMESTAMP },] } };
pub static MANAGED_LOG_GROUP: Shape = Shape { name: "ManagedLogGroup", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "arn", wire: "arn", query: "arn", required: false, shape: &STRING },
    Member { name: "logGroupName", wire: "logGroupName", query: "logGroupName", required: true, shape: &STRING },
    Member { name: "status", wire: "status", query: "status", required: true, shape: &MANAGED_RESOURCE_STATUS },
    Member { name: "statusReason", wire: "statusReason", query: "statusReason", required: false, shape: &STRING },
    Member { name: "updatedAt", wire: "updatedAt", query: "updatedAt", required: true, shape: &TIMESTAMP },] } };
pub static MANAGED_LOG_GROUPS: Shape = Shape { name: "ManagedLogGroups", sensitive: false, kind: Kind::List { member: &MANAGED_LOG_GROUP, member_name: "member", flattened: false, min: None, max: None } };
pub static MANAGED_METRIC_ALARM: Shape = Shape { name: "ManagedMetricAlarm", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "arn", wire: "arn", query: "arn", required: false, shape: &STRING },
    Member { name: "status", wire: "status", query: "status", required: true, shape: &MANAGED_RESOURCE_STATUS },
    Member { name: "statusReason", wire: "statusReason", query: "statusReason", required: false, shape: &STRING },
    Member { name: "updatedAt", wire: "updatedAt", query: "updatedAt", required: true, shape: &TIMESTAMP },] } };
pub static MANAGED_METRIC_ALARMS: Shape = Shape { name: "ManagedMetricAlarms", sensitive: false, kind: Kind::List { member: &MANAGED_METRIC_ALARM, member_name: "member", flattened: false, min: None, max: None } };
pub static MANAGED_RESOURCE_STATUS: Shape = Shape { name: "ManagedResourceStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["PROVISIONING", "ACTIVE", "DEPROVISIONING", "DELETED", "FAILED"] } };
pub static MANAGED_SCALABLE_TARGET: Shape = Shape { name: "ManagedScalableTarget", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "arn", wire: "arn", query: "arn", required: false, shape: &STRING },
    Member { name: "maxCapacity", wire: "maxCapacity", query: "maxCapacity", required: true, shape: &INTEGER },
    Member { name: "minCapacity", wire: "minCapacity", query: "minCapacity", required: true, shape: &INTEGER },
    Member { name: "status", wire: "status", query: "status", required: true, shape: &MANAGED_RESOURCE_STATUS },
    Member { name: "statusReason", wire: "statusReason", query: "statusReason", required: false, shape: &STRING },
    Member { name: "updatedAt", wire: "updatedAt", query: "updatedAt", required: true, shape: &TIMESTAMP },] } };
pub static MANAGED_SCALING: Shape = Shape { name: "ManagedScaling", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "instanceWarmupPeriod", wire: "instanceWarmupPeriod", query: "instanceWarmupPeriod", required: false, shape: &MANAGED_SCALING_INSTANCE_WARMUP_PERIOD },
    Member { name: "maximumScalingStepSize", wire: "maximumScalingStepSize", query: "maximumScalingStepSize", required: false, shape: &MANAGED_SCALING_STEP_SIZE },
    Member { name: "minimumScalingStepSize", wire: "minimumScalingStepSize", query: "minimumScalingStepSize", required: false, shape: &MANAGED_SCALING_STEP_SIZE },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &MANAGED_SCALING_STATUS },
    Member { name: "targetCapacity", wire: "targetCapacity", query: "targetCapacity", required: false, shape: &MANAGED_SCALING_TARGET_CAPACITY },] } };
pub static MANAGED_SCALING_INSTANCE_WARMUP_PERIOD: Shape = Shape { name: "ManagedScalingInstanceWarmupPeriod", sensitive: false, kind: Kind::Integer { min: Some(0), max: Some(10000) } };
pub static MANAGED_SCALING_STATUS: Shape = Shape { name: "ManagedScalingStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ENABLED", "DISABLED"] } };
pub static MANAGED_SCALING_STEP_SIZE: Shape = Shape { name: "ManagedScalingStepSize", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(10000) } };
pub static MANAGED_SCALING_TARGET_CAPACITY: Shape = Shape { name: "ManagedScalingTargetCapacity", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(100) } };
pub static MANAGED_SECURITY_GROUP: Shape = Shape { name: "ManagedSecurityGroup", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "arn", wire: "arn", query: "arn", required: false, shape: &STRING },
    Member { name: "status", wire: "status", query: "status", required: true, shape: &MANAGED_RESOURCE_STATUS },
    Member { name: "statusReason", wire: "statusReason", query: "statusReason", required: false, shape: &STRING },
    Member { name: "updatedAt", wire: "updatedAt", query: "updatedAt", required: true, shape: &TIMESTAMP },] } };
pub static MANAGED_SECURITY_GROUPS: Shape = Shape { name: "ManagedSecurityGroups", sensitive: false, kind: Kind::List { member: &MANAGED_SECURITY_GROUP, member_name: "member", flattened: false, min: None, max: None } };
pub static MANAGED_STORAGE_CONFIGURATION: Shape = Shape { name: "ManagedStorageConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "fargateEphemeralStorageKmsKeyId", wire: "fargateEphemeralStorageKmsKeyId", query: "fargateEphemeralStorageKmsKeyId", required: false, shape: &STRING },
    Member { name: "kmsKeyId", wire: "kmsKeyId", query: "kmsKeyId", required: false, shape: &STRING },] } };
pub static MANAGED_TARGET_GROUP: Shape = Shape { name: "ManagedTargetGroup", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "arn", wire: "arn", query: "arn", required: false, shape: &STRING },
    Member { name: "healthCheckPath", wire: "healthCheckPath", query: "healthCheckPath", required: true, shape: &STRING },
    Member { name: "healthCheckPort", wire: "healthCheckPort", query: "healthCheckPort", required: true, shape: &INTEGER },
    Member { name: "port", wire: "port", query: "port", required: true, shape: &INTEGER },
    Member { name: "status", wire: "status", query: "status", required: true, shape: &MANAGED_RESOURCE_STATUS },
    Member { name: "statusReason", wire: "statusReason", query: "statusReason", required: false, shape: &STRING },
    Member { name: "updatedAt", wire: "updatedAt", query: "updatedAt", required: true, shape: &TIMESTAMP },] } };
pub static MANAGED_TARGET_GROUPS: Shape = Shape { name: "ManagedTargetGroups", sensitive: false, kind: Kind::List { member: &MANAGED_TARGET_GROUP, member_name: "member", flattened: false, min: None, max: None } };
pub static MANAGED_TERMINATION_PROTECTION: Shape = Shape { name: "ManagedTerminationProtection", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ENABLED", "DISABLED"] } };
pub static MEMORY_GI_B_PER_V_CPU_REQUEST: Shape = Shape { name: "MemoryGiBPerVCpuRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "max", wire: "max", query: "max", required: false, shape: &BOXED_DOUBLE },
    Member { name: "min", wire: "min", query: "min", required: false, shape: &BOXED_DOUBLE },] } };
pub static MEMORY_MI_B_REQUEST: Shape = Shape { name: "MemoryMiBRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "max", wire: "max", query: "max", required: false, shape: &BOXED_INTEGER },
    Member { name: "min", wire: "min", query: "min", required: true, shape: &BOXED_INTEGER },] } };
pub static MOUNT_POINT: Shape = Shape { name: "MountPoint", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "containerPath", wire: "containerPath", query: "containerPath", required: false, shape: &STRING },
    Member { name: "readOnly", wire: "readOnly", query: "readOnly", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "sourceVolume", wire: "sourceVolume", query: "sourceVolume", required: false, shape: &STRING },] } };
pub static MOUNT_POINT_LIST: Shape = Shape { name: "MountPointList", sensitive: false, kind: Kind::List { member: &MOUNT_POINT, member_name: "member", flattened: false, min: None, max: None } };
pub static NAMESPACE_NOT_FOUND_EXCEPTION: Shape = Shape { name: "NamespaceNotFoundException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static NETWORK_BANDWIDTH_GBPS_REQUEST: Shape = Shape { name: "NetworkBandwidthGbpsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "max", wire: "max", query: "max", required: false, shape: &BOXED_DOUBLE },
    Member { name: "min", wire: "min", query: "min", required: false, shape: &BOXED_DOUBLE },] } };
pub static NETWORK_BINDING: Shape = Shape { name: "NetworkBinding", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "bindIP", wire: "bindIP", query: "bindIP", required: false, shape: &STRING },
    Member { name: "containerPort", wire: "containerPort", query: "containerPort", required: false, shape: &BOXED_INTEGER },
    Member { name: "containerPortRange", wire: "containerPortRange", query: "containerPortRange", required: false, shape: &STRING },
    Member { name: "hostPort", wire: "hostPort", query: "hostPort", required: false, shape: &BOXED_INTEGER },
    Member { name: "hostPortRange", wire: "hostPortRange", query: "hostPortRange", required: false, shape: &STRING },
    Member { name: "protocol", wire: "protocol", query: "protocol", required: false, shape: &TRANSPORT_PROTOCOL },] } };
pub static NETWORK_BINDINGS: Shape = Shape { name: "NetworkBindings", sensitive: false, kind: Kind::List { member: &NETWORK_BINDING, member_name: "member", flattened: false, min: None, max: None } };
pub static NETWORK_CONFIGURATION: Shape = Shape { name: "NetworkConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "awsvpcConfiguration", wire: "awsvpcConfiguration", query: "awsvpcConfiguration", required: false, shape: &AWS_VPC_CONFIGURATION },] } };
pub static NETWORK_INTERFACE: Shape = Shape { name: "NetworkInterface", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "attachmentId", wire: "attachmentId", query: "attachmentId", required: false, shape: &STRING },
    Member { name: "ipv6Address", wire: "ipv6Address", query: "ipv6Address", required: false, shape: &STRING },
    Member { name: "privateIpv4Address", wire: "privateIpv4Address", query: "privateIpv4Address", required: false, shape: &STRING },] } };
pub static NETWORK_INTERFACE_COUNT_REQUEST: Shape = Shape { name: "NetworkInterfaceCountRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "max", wire: "max", query: "max", required: false, shape: &BOXED_INTEGER },
    Member { name: "min", wire: "min", query: "min", required: false, shape: &BOXED_INTEGER },] } };
pub static NETWORK_INTERFACES: Shape = Shape { name: "NetworkInterfaces", sensitive: false, kind: Kind::List { member: &NETWORK_INTERFACE, member_name: "member", flattened: false, min: None, max: None } };
pub static NETWORK_MODE: Shape = Shape { name: "NetworkMode", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["bridge", "host", "awsvpc", "none"] } };
pub static OS_FAMILY: Shape = Shape { name: "OSFamily", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["WINDOWS_SERVER_2019_FULL", "WINDOWS_SERVER_2019_CORE", "WINDOWS_SERVER_2016_FULL", "WINDOWS_SERVER_2004_CORE", "WINDOWS_SERVER_2022_CORE", "WINDOWS_SERVER_2022_FULL", "WINDOWS_SERVER_2025_CORE", "WINDOWS_SERVER_2025_FULL", "WINDOWS_SERVER_20H2_CORE", "LINUX"] } };
pub static PID_MODE: Shape = Shape { name: "PidMode", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["host", "task"] } };
pub static PLACEMENT_CONSTRAINT: Shape = Shape { name: "PlacementConstraint", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "expression", wire: "expression", query: "expression", required: false, shape: &STRING },
    Member { name: "type", wire: "type", query: "type", required: false, shape: &PLACEMENT_CONSTRAINT_TYPE },] } };
pub static PLACEMENT_CONSTRAINT_TYPE: Shape = Shape { name: "PlacementConstraintType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["distinctInstance", "memberOf"] } };
pub static PLACEMENT_CONSTRAINTS: Shape = Shape { name: "PlacementConstraints", sensitive: false, kind: Kind::List { member: &PLACEMENT_CONSTRAINT, member_name: "member", flattened: false, min: None, max: None } };
pub static PLACEMENT_STRATEGIES: Shape = Shape { name: "PlacementStrategies", sensitive: false, kind: Kind::List { member: &PLACEMENT_STRATEGY, member_name: "member", flattened: false, min: None, max: None } };
pub static PLACEMENT_STRATEGY: Shape = Shape { name: "PlacementStrategy", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "field", wire: "field", query: "field", required: false, shape: &STRING },
    Member { name: "type", wire: "type", query: "type", required: false, shape: &PLACEMENT_STRATEGY_TYPE },] } };
pub static PLACEMENT_STRATEGY_TYPE: Shape = Shape { name: "PlacementStrategyType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["random", "spread", "binpack"] } };
pub static PLATFORM_DEVICE: Shape = Shape { name: "PlatformDevice", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "id", wire: "id", query: "id", required: true, shape: &STRING },
    Member { name: "type", wire: "type", query: "type", required: true, shape: &PLATFORM_DEVICE_TYPE },] } };
pub static PLATFORM_DEVICE_TYPE: Shape = Shape { name: "PlatformDeviceType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["GPU"] } };
pub static PLATFORM_DEVICES: Shape = Shape { name: "PlatformDevices", sensitive: false, kind: Kind::List { member: &PLATFORM_DEVICE, member_name: "member", flattened: false, min: None, max: None } };
pub static PLATFORM_TASK_DEFINITION_INCOMPATIBILITY_EXCEPTION: Shape = Shape { name: "PlatformTaskDefinitionIncompatibilityException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static PLATFORM_UNKNOWN_EXCEPTION: Shape = Shape { name: "PlatformUnknownException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static PORT_MAPPING: Shape = Shape { name: "PortMapping", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "appProtocol", wire: "appProtocol", query: "appProtocol", required: false, shape: &APPLICATION_PROTOCOL },
    Member { name: "containerPort", wire: "containerPort", query: "containerPort", required: false, shape: &BOXED_INTEGER },
    Member { name: "containerPortRange", wire: "containerPortRange", query: "containerPortRange", required: false, shape: &STRING },
    Member { name: "hostPort", wire: "hostPort", query: "hostPort", required: false, shape: &BOXED_INTEGER },
    Member { name: "name", wire: "name", query: "name", required: false, shape: &STRING },
    Member { name: "protocol", wire: "protocol", query: "protocol", required: false, shape: &TRANSPORT_PROTOCOL },] } };
pub static PORT_MAPPING_LIST: Shape = Shape { name: "PortMappingList", sensitive: false, kind: Kind::List { member: &PORT_MAPPING, member_name: "member", flattened: false, min: None, max: None } };
pub static PORT_NUMBER: Shape = Shape { name: "PortNumber", sensitive: false, kind: Kind::Integer { min: Some(0), max: Some(65535) } };
pub static PROPAGATE_MI_TAGS: Shape = Shape { name: "PropagateMITags", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["CAPACITY_PROVIDER", "NONE"] } };
pub static PROPAGATE_TAGS: Shape = Shape { name: "PropagateTags", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["TASK_DEFINITION", "SERVICE", "NONE"] } };
pub static PROXY_CONFIGURATION: Shape = Shape { name: "ProxyConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "containerName", wire: "containerName", query: "containerName", required: true, shape: &STRING },
    Member { name: "properties", wire: "properties", query: "properties", required: false, shape: &PROXY_CONFIGURATION_PROPERTIES },
    Member { name: "type", wire: "type", query: "type", required: false, shape: &PROXY_CONFIGURATION_TYPE },] } };
pub static PROXY_CONFIGURATION_PROPERTIES: Shape = Shape { name: "ProxyConfigurationProperties", sensitive: false, kind: Kind::List { member: &KEY_VALUE_PAIR, member_name: "member", flattened: false, min: None, max: None } };
pub static PROXY_CONFIGURATION_TYPE: Shape = Shape { name: "ProxyConfigurationType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["APPMESH"] } };
pub static PUT_ACCOUNT_SETTING_DEFAULT_REQUEST: Shape = Shape { name: "PutAccountSettingDefaultRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "name", wire: "name", query: "name", required: true, shape: &SETTING_NAME },
    Member { name: "value", wire: "value", query: "value", required: true, shape: &STRING },] } };
pub static PUT_ACCOUNT_SETTING_DEFAULT_RESPONSE: Shape = Shape { name: "PutAccountSettingDefaultResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "setting", wire: "setting", query: "setting", required: false, shape: &SETTING },] } };
pub static PUT_ACCOUNT_SETTING_REQUEST: Shape = Shape { name: "PutAccountSettingRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "name", wire: "name", query: "name", required: true, shape: &SETTING_NAME },
    Member { name: "principalArn", wire: "principalArn", query: "principalArn", required: false, shape: &STRING },
    Member { name: "value", wire: "value", query: "value", required: true, shape: &STRING },] } };
pub static PUT_ACCOUNT_SETTING_RESPONSE: Shape = Shape { name: "PutAccountSettingResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "setting", wire: "setting", query: "setting", required: false, shape: &SETTING },] } };
pub static PUT_CLUSTER_CAPACITY_PROVIDERS_REQUEST: Shape = Shape { name: "PutClusterCapacityProvidersRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "capacityProviders", wire: "capacityProviders", query: "capacityProviders", required: true, shape: &STRING_LIST },
    Member { name: "cluster", wire: "cluster", query: "cluster", required: true, shape: &STRING },
    Member { name: "defaultCapacityProviderStrategy", wire: "defaultCapacityProviderStrategy", query: "defaultCapacityProviderStrategy", required: true, shape: &CAPACITY_PROVIDER_STRATEGY },] } };
pub static PUT_CLUSTER_CAPACITY_PROVIDERS_RESPONSE: Shape = Shape { name: "PutClusterCapacityProvidersResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &CLUSTER },] } };
pub static REGISTER_CONTAINER_INSTANCE_REQUEST: Shape = Shape { name: "RegisterContainerInstanceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "attributes", wire: "attributes", query: "attributes", required: false, shape: &ATTRIBUTES },
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &STRING },
    Member { name: "containerInstanceArn", wire: "containerInstanceArn", query: "containerInstanceArn", required: false, shape: &STRING },
    Member { name: "instanceIdentityDocument", wire: "instanceIdentityDocument", query: "instanceIdentityDocument", required: false, shape: &STRING },
    Member { name: "instanceIdentityDocumentSignature", wire: "instanceIdentityDocumentSignature", query: "instanceIdentityDocumentSignature", required: false, shape: &STRING },
    Member { name: "platformDevices", wire: "platformDevices", query: "platformDevices", required: false, shape: &PLATFORM_DEVICES },
    Member { name: "tags", wire: "tags", query: "tags", required: false, shape: &TAGS },
    Member { name: "totalResources", wire: "totalResources", query: "totalResources", required: false, shape: &RESOURCES },
    Member { name: "versionInfo", wire: "versionInfo", query: "versionInfo", required: false, shape: &VERSION_INFO },] } };
pub static REGISTER_CONTAINER_INSTANCE_RESPONSE: Shape = Shape { name: "RegisterContainerInstanceResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "containerInstance", wire: "containerInstance", query: "containerInstance", required: false, shape: &CONTAINER_INSTANCE },] } };
pub static REGISTER_TASK_DEFINITION_REQUEST: Shape = Shape { name: "RegisterTaskDefinitionRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "containerDefinitions", wire: "containerDefinitions", query: "containerDefinitions", required: true, shape: &CONTAINER_DEFINITIONS },
    Member { name: "cpu", wire: "cpu", query: "cpu", required: false, shape: &STRING },
    Member { name: "enableFaultInjection", wire: "enableFaultInjection", query: "enableFaultInjection", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "ephemeralStorage", wire: "ephemeralStorage", query: "ephemeralStorage", required: false, shape: &EPHEMERAL_STORAGE },
    Member { name: "executionRoleArn", wire: "executionRoleArn", query: "executionRoleArn", required: false, shape: &STRING },
    Member { name: "family", wire: "family", query: "family", required: true, shape: &STRING },
    Member { name: "inferenceAccelerators", wire: "inferenceAccelerators", query: "inferenceAccelerators", required: false, shape: &INFERENCE_ACCELERATORS },
    Member { name: "ipcMode", wire: "ipcMode", query: "ipcMode", required: false, shape: &IPC_MODE },
    Member { name: "memory", wire: "memory", query: "memory", required: false, shape: &STRING },
    Member { name: "networkMode", wire: "networkMode", query: "networkMode", required: false, shape: &NETWORK_MODE },
    Member { name: "pidMode", wire: "pidMode", query: "pidMode", required: false, shape: &PID_MODE },
    Member { name: "placementConstraints", wire: "placementConstraints", query: "placementConstraints", required: false, shape: &TASK_DEFINITION_PLACEMENT_CONSTRAINTS },
    Member { name: "proxyConfiguration", wire: "proxyConfiguration", query: "proxyConfiguration", required: false, shape: &PROXY_CONFIGURATION },
    Member { name: "requiresCompatibilities", wire: "requiresCompatibilities", query: "requiresCompatibilities", required: false, shape: &COMPATIBILITY_LIST },
    Member { name: "runtimePlatform", wire: "runtimePlatform", query: "runtimePlatform", required: false, shape: &RUNTIME_PLATFORM },
    Member { name: "tags", wire: "tags", query: "tags", required: false, shape: &TAGS },
    Member { name: "taskRoleArn", wire: "taskRoleArn", query: "taskRoleArn", required: false, shape: &STRING },
    Member { name: "volumes", wire: "volumes", query: "volumes", required: false, shape: &VOLUME_LIST },] } };
pub static REGISTER_TASK_DEFINITION_RESPONSE: Shape = Shape { name: "RegisterTaskDefinitionResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "tags", wire: "tags", query: "tags", required: false, shape: &TAGS },
    Member { name: "taskDefinition", wire: "taskDefinition", query: "taskDefinition", required: false, shape: &TASK_DEFINITION },] } };
pub static REPOSITORY_CREDENTIALS: Shape = Shape { name: "RepositoryCredentials", sensitive: true, kind: Kind::Structure { members: &[
    Member { name: "credentialsParameter", wire: "credentialsParameter", query: "credentialsParameter", required: true, shape: &STRING },] } };
pub static REQUIRES_ATTRIBUTES: Shape = Shape { name: "RequiresAttributes", sensitive: false, kind: Kind::List { member: &ATTRIBUTE, member_name: "member", flattened: false, min: None, max: None } };
pub static RESOLVED_CONFIGURATION: Shape = Shape { name: "ResolvedConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "loadBalancers", wire: "loadBalancers", query: "loadBalancers", required: false, shape: &SERVICE_REVISION_LOAD_BALANCERS },] } };
pub static RESOURCE: Shape = Shape { name: "Resource", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "doubleValue", wire: "doubleValue", query: "doubleValue", required: false, shape: &DOUBLE },
    Member { name: "integerValue", wire: "integerValue", query: "integerValue", required: false, shape: &INTEGER },
    Member { name: "longValue", wire: "longValue", query: "longValue", required: false, shape: &LONG },
    Member { name: "name", wire: "name", query: "name", required: false, shape: &STRING },
    Member { name: "stringSetValue", wire: "stringSetValue", query: "stringSetValue", required: false, shape: &STRING_LIST },
    Member { name: "type", wire: "type", query: "type", required: false, shape: &STRING },] } };
pub static RESOURCE_IDS: Shape = Shape { name: "ResourceIds", sensitive: false, kind: Kind::List { member: &STRING, member_name: "member", flattened: false, min: None, max: None } };
pub static RESOURCE_IN_USE_EXCEPTION: Shape = Shape { name: "ResourceInUseException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static RESOURCE_MANAGEMENT_TYPE: Shape = Shape { name: "ResourceManagementType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["CUSTOMER", "ECS"] } };
pub static RESOURCE_NOT_FOUND_EXCEPTION: Shape = Shape { name: "ResourceNotFoundException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static RESOURCE_REQUIREMENT: Shape = Shape { name: "ResourceRequirement", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "type", wire: "type", query: "type", required: true, shape: &RESOURCE_TYPE },
    Member { name: "value", wire: "value", query: "value", required: true, shape: &STRING },] } };
pub static RESOURCE_REQUIREMENTS: Shape = Shape { name: "ResourceRequirements", sensitive: false, kind: Kind::List { member: &RESOURCE_REQUIREMENT, member_name: "member", flattened: false, min: None, max: None } };
pub static RESOURCE_TYPE: Shape = Shape { name: "ResourceType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["GPU", "InferenceAccelerator"] } };
pub static RESOURCES: Shape = Shape { name: "Resources", sensitive: false, kind: Kind::List { member: &RESOURCE, member_name: "member", flattened: false, min: None, max: None } };
pub static ROLLBACK: Shape = Shape { name: "Rollback", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "reason", wire: "reason", query: "reason", required: false, shape: &STRING },
    Member { name: "serviceRevisionArn", wire: "serviceRevisionArn", query: "serviceRevisionArn", required: false, shape: &STRING },
    Member { name: "startedAt", wire: "startedAt", query: "startedAt", required: false, shape: &TIMESTAMP },] } };
pub static RUN_TASK_REQUEST: Shape = Shape { name: "RunTaskRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "capacityProviderStrategy", wire: "capacityProviderStrategy", query: "capacityProviderStrategy", required: false, shape: &CAPACITY_PROVIDER_STRATEGY },
    Member { name: "clientToken", wire: "clientToken", query: "clientToken", required: false, shape: &STRING },
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &STRING },
    Member { name: "count", wire: "count", query: "count", required: false, shape: &BOXED_INTEGER },
    Member { name: "enableECSManagedTags", wire: "enableECSManagedTags", query: "enableECSManagedTags", required: false, shape: &BOOLEAN },
    Member { name: "enableExecuteCommand", wire: "enableExecuteCommand", query: "enableExecuteCommand", required: false, shape: &BOOLEAN },
    Member { name: "group", wire: "group", query: "group", required: false, shape: &STRING },
    Member { name: "launchType", wire: "launchType", query: "launchType", required: false, shape: &LAUNCH_TYPE },
    Member { name: "networkConfiguration", wire: "networkConfiguration", query: "networkConfiguration", required: false, shape: &NETWORK_CONFIGURATION },
    Member { name: "overrides", wire: "overrides", query: "overrides", required: false, shape: &TASK_OVERRIDE },
    Member { name: "placementConstraints", wire: "placementConstraints", query: "placementConstraints", required: false, shape: &PLACEMENT_CONSTRAINTS },
    Member { name: "placementStrategy", wire: "placementStrategy", query: "placementStrategy", required: false, shape: &PLACEMENT_STRATEGIES },
    Member { name: "platformVersion", wire: "platformVersion", query: "platformVersion", required: false, shape: &STRING },
    Member { name: "propagateTags", wire: "propagateTags", query: "propagateTags", required: false, shape: &PROPAGATE_TAGS },
    Member { name: "referenceId", wire: "referenceId", query: "referenceId", required: false, shape: &STRING },
    Member { name: "startedBy", wire: "startedBy", query: "startedBy", required: false, shape: &STRING },
    Member { name: "tags", wire: "tags", query: "tags", required: false, shape: &TAGS },
    Member { name: "taskDefinition", wire: "taskDefinition", query: "taskDefinition", required: true, shape: &STRING },
    Member { name: "volumeConfigurations", wire: "volumeConfigurations", query: "volumeConfigurations", required: false, shape: &TASK_VOLUME_CONFIGURATIONS },] } };
pub static RUN_TASK_RESPONSE: Shape = Shape { name: "RunTaskResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "failures", wire: "failures", query: "failures", required: false, shape: &FAILURES },
    Member { name: "tasks", wire: "tasks", query: "tasks", required: false, shape: &TASKS },] } };
pub static RUNTIME_PLATFORM: Shape = Shape { name: "RuntimePlatform", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cpuArchitecture", wire: "cpuArchitecture", query: "cpuArchitecture", required: false, shape: &CPU_ARCHITECTURE },
    Member { name: "operatingSystemFamily", wire: "operatingSystemFamily", query: "operatingSystemFamily", required: false, shape: &OS_FAMILY },] } };
pub static S3_FILES_VOLUME_CONFIGURATION: Shape = Shape { name: "S3FilesVolumeConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "accessPointArn", wire: "accessPointArn", query: "accessPointArn", required: false, shape: &STRING },
    Member { name: "fileSystemArn", wire: "fileSystemArn", query: "fileSystemArn", required: true, shape: &STRING },
    Member { name: "rootDirectory", wire: "rootDirectory", query: "rootDirectory", required: false, shape: &STRING },
    Member { name: "transitEncryptionPort", wire: "transitEncryptionPort", query: "transitEncryptionPort", required: false, shape: &BOXED_INTEGER },] } };
pub static SCALE: Shape = Shape { name: "Scale", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "unit", wire: "unit", query: "unit", required: false, shape: &SCALE_UNIT },
    Member { name: "value", wire: "value", query: "value", required: false, shape: &DOUBLE },] } };
pub static SCALE_UNIT: Shape = Shape { name: "ScaleUnit", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["PERCENT"] } };
pub static SCHEDULING_STRATEGY: Shape = Shape { name: "SchedulingStrategy", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["REPLICA", "DAEMON"] } };
pub static SCOPE: Shape = Shape { name: "Scope", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["task", "shared"] } };
pub static SECRET: Shape = Shape { name: "Secret", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "name", wire: "name", query: "name", required: true, shape: &STRING },
    Member { name: "valueFrom", wire: "valueFrom", query: "valueFrom", required: true, shape: &STRING },] } };
pub static SECRET_LIST: Shape = Shape { name: "SecretList", sensitive: false, kind: Kind::List { member: &SECRET, member_name: "member", flattened: false, min: None, max: None } };
pub static SERVER_EXCEPTION: Shape = Shape { name: "ServerException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static SERVICE: Shape = Shape { name: "Service", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "availabilityZoneRebalancing", wire: "availabilityZoneRebalancing", query: "availabilityZoneRebalancing", required: false, shape: &AVAILABILITY_ZONE_REBALANCING },
    Member { name: "capacityProviderStrategy", wire: "capacityProviderStrategy", query: "capacityProviderStrategy", required: false, shape: &CAPACITY_PROVIDER_STRATEGY },
    Member { name: "clusterArn", wire: "clusterArn", query: "clusterArn", required: false, shape: &STRING },
    Member { name: "createdAt", wire: "createdAt", query: "createdAt", required: false, shape: &TIMESTAMP },
    Member { name: "createdBy", wire: "createdBy", query: "createdBy", required: false, shape: &STRING },
    Member { name: "currentServiceDeployment", wire: "currentServiceDeployment", query: "currentServiceDeployment", required: false, shape: &STRING },
    Member { name: "currentServiceRevisions", wire: "currentServiceRevisions", query: "currentServiceRevisions", required: false, shape: &SERVICE_CURRENT_REVISION_SUMMARY_LIST },
    Member { name: "deploymentConfiguration", wire: "deploymentConfiguration", query: "deploymentConfiguration", required: false, shape: &DEPLOYMENT_CONFIGURATION },
    Member { name: "deploymentController", wire: "deploymentController", query: "deploymentController", required: false, shape: &DEPLOYMENT_CONTROLLER },
    Member { name: "deployments", wire: "deployments", query: "deployments", required: false, shape: &DEPLOYMENTS },
    Member { name: "desiredCount", wire: "desiredCount", query: "desiredCount", required: false, shape: &INTEGER },
    Member { name: "enableECSManagedTags", wire: "enableECSManagedTags", query: "enableECSManagedTags", required: false, shape: &BOOLEAN },
    Member { name: "enableExecuteCommand", wire: "enableExecuteCommand", query: "enableExecuteCommand", required: false, shape: &BOOLEAN },
    Member { name: "events", wire: "events", query: "events", required: false, shape: &SERVICE_EVENTS },
    Member { name: "healthCheckGracePeriodSeconds", wire: "healthCheckGracePeriodSeconds", query: "healthCheckGracePeriodSeconds", required: false, shape: &BOXED_INTEGER },
    Member { name: "launchType", wire: "launchType", query: "launchType", required: false, shape: &LAUNCH_TYPE },
    Member { name: "loadBalancers", wire: "loadBalancers", query: "loadBalancers", required: false, shape: &LOAD_BALANCERS },
    Member { name: "networkConfiguration", wire: "networkConfiguration", query: "networkConfiguration", required: false, shape: &NETWORK_CONFIGURATION },
    Member { name: "pendingCount", wire: "pendingCount", query: "pendingCount", required: false, shape: &INTEGER },
    Member { name: "placementConstraints", wire: "placementConstraints", query: "placementConstraints", required: false, shape: &PLACEMENT_CONSTRAINTS },
    Member { name: "placementStrategy", wire: "placementStrategy", query: "placementStrategy", required: false, shape: &PLACEMENT_STRATEGIES },
    Member { name: "platformFamily", wire: "platformFamily", query: "platformFamily", required: false, shape: &STRING },
    Member { name: "platformVersion", wire: "platformVersion", query: "platformVersion", required: false, shape: &STRING },
    Member { name: "propagateTags", wire: "propagateTags", query: "propagateTags", required: false, shape: &PROPAGATE_TAGS },
    Member { name: "resourceManagementType", wire: "resourceManagementType", query: "resourceManagementType", required: false, shape: &RESOURCE_MANAGEMENT_TYPE },
    Member { name: "roleArn", wire: "roleArn", query: "roleArn", required: false, shape: &STRING },
    Member { name: "runningCount", wire: "runningCount", query: "runningCount", required: false, shape: &INTEGER },
    Member { name: "schedulingStrategy", wire: "schedulingStrategy", query: "schedulingStrategy", required: false, shape: &SCHEDULING_STRATEGY },
    Member { name: "serviceArn", wire: "serviceArn", query: "serviceArn", required: false, shape: &STRING },
    Member { name: "serviceName", wire: "serviceName", query: "serviceName", required: false, shape: &STRING },
    Member { name: "serviceRegistries", wire: "serviceRegistries", query: "serviceRegistries", required: false, shape: &SERVICE_REGISTRIES },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &STRING },
    Member { name: "tags", wire: "tags", query: "tags", required: false, shape: &TAGS },
    Member { name: "taskDefinition", wire: "taskDefinition", query: "taskDefinition", required: false, shape: &STRING },
    Member { name: "taskSets", wire: "taskSets", query: "taskSets", required: false, shape: &TASK_SETS },] } };
pub static SERVICE_CONNECT_ACCESS_LOG_CONFIGURATION: Shape = Shape { name: "ServiceConnectAccessLogConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "format", wire: "format", query: "format", required: true, shape: &SERVICE_CONNECT_ACCESS_LOGGING_FORMAT },
    Member { name: "includeQueryParameters", wire: "includeQueryParameters", query: "includeQueryParameters", required: false, shape: &SERVICE_CONNECT_INCLUDE_QUERY_PARAMETERS },] } };
pub static SERVICE_CONNECT_ACCESS_LOGGING_FORMAT: Shape = Shape { name: "ServiceConnectAccessLoggingFormat", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["TEXT", "JSON"] } };
pub static SERVICE_CONNECT_CLIENT_ALIAS: Shape = Shape { name: "ServiceConnectClientAlias", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "dnsName", wire: "dnsName", query: "dnsName", required: false, shape: &STRING },
    Member { name: "port", wire: "port", query: "port", required: true, shape: &PORT_NUMBER },
    Member { name: "testTrafficRules", wire: "testTrafficRules", query: "testTrafficRules", required: false, shape: &SERVICE_CONNECT_TEST_TRAFFIC_RULES },] } };
pub static SERVICE_CONNECT_CLIENT_ALIAS_LIST: Shape = Shape { name: "ServiceConnectClientAliasList", sensitive: false, kind: Kind::List { member: &SERVICE_CONNECT_CLIENT_ALIAS, member_name: "member", flattened: false, min: None, max: None } };
pub static SERVICE_CONNECT_CONFIGURATION: Shape = Shape { name: "ServiceConnectConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "accessLogConfiguration", wire: "accessLogConfiguration", query: "accessLogConfiguration", required: false, shape: &SERVICE_CONNECT_ACCESS_LOG_CONFIGURATION },
    Member { name: "enabled", wire: "enabled", query: "enabled", required: true, shape: &BOOLEAN },
    Member { name: "logConfiguration", wire: "logConfiguration", query: "logConfiguration", required: false, shape: &LOG_CONFIGURATION },
    Member { name: "namespace", wire: "namespace", query: "namespace", required: false, shape: &STRING },
    Member { name: "services", wire: "services", query: "services", required: false, shape: &SERVICE_CONNECT_SERVICE_LIST },] } };
pub static SERVICE_CONNECT_INCLUDE_QUERY_PARAMETERS: Shape = Shape { name: "ServiceConnectIncludeQueryParameters", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["DISABLED", "ENABLED"] } };
pub static SERVICE_CONNECT_SERVICE: Shape = Shape { name: "ServiceConnectService", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "clientAliases", wire: "clientAliases", query: "clientAliases", required: false, shape: &SERVICE_CONNECT_CLIENT_ALIAS_LIST },
    Member { name: "discoveryName", wire: "discoveryName", query: "discoveryName", required: false, shape: &STRING },
    Member { name: "ingressPortOverride", wire: "ingressPortOverride", query: "ingressPortOverride", required: false, shape: &PORT_NUMBER },
    Member { name: "portName", wire: "portName", query: "portName", required: true, shape: &STRING },
    Member { name: "timeout", wire: "timeout", query: "timeout", required: false, shape: &TIMEOUT_CONFIGURATION },
    Member { name: "tls", wire: "tls", query: "tls", required: false, shape: &SERVICE_CONNECT_TLS_CONFIGURATION },] } };
pub static SERVICE_CONNECT_SERVICE_LIST: Shape = Shape { name: "ServiceConnectServiceList", sensitive: false, kind: Kind::List { member: &SERVICE_CONNECT_SERVICE, member_name: "member", flattened: false, min: None, max: None } };
pub static SERVICE_CONNECT_SERVICE_RESOURCE: Shape = Shape { name: "ServiceConnectServiceResource", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "discoveryArn", wire: "discoveryArn", query: "discoveryArn", required: false, shape: &STRING },
    Member { name: "discoveryName", wire: "discoveryName", query: "discoveryName", required: false, shape: &STRING },] } };
pub static SERVICE_CONNECT_SERVICE_RESOURCE_LIST: Shape = Shape { name: "ServiceConnectServiceResourceList", sensitive: false, kind: Kind::List { member: &SERVICE_CONNECT_SERVICE_RESOURCE, member_name: "member", flattened: false, min: None, max: None } };
pub static SERVICE_CONNECT_TEST_TRAFFIC_HEADER_MATCH_RULES: Shape = Shape { name: "ServiceConnectTestTrafficHeaderMatchRules", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "exact", wire: "exact", query: "exact", required: true, shape: &STRING },] } };
pub static SERVICE_CONNECT_TEST_TRAFFIC_HEADER_RULES: Shape = Shape { name: "ServiceConnectTestTrafficHeaderRules", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "name", wire: "name", query: "name", required: true, shape: &STRING },
    Member { name: "value", wire: "value", query: "value", required: false, shape: &SERVICE_CONNECT_TEST_TRAFFIC_HEADER_MATCH_RULES },] } };
pub static SERVICE_CONNECT_TEST_TRAFFIC_RULES: Shape = Shape { name: "ServiceConnectTestTrafficRules", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "header", wire: "header", query: "header", required: true, shape: &SERVICE_CONNECT_TEST_TRAFFIC_HEADER_RULES },] } };
pub static SERVICE_CONNECT_TLS_CERTIFICATE_AUTHORITY: Shape = Shape { name: "ServiceConnectTlsCertificateAuthority", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "awsPcaAuthorityArn", wire: "awsPcaAuthorityArn", query: "awsPcaAuthorityArn", required: false, shape: &STRING },] } };
pub static SERVICE_CONNECT_TLS_CONFIGURATION: Shape = Shape { name: "ServiceConnectTlsConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "issuerCertificateAuthority", wire: "issuerCertificateAuthority", query: "issuerCertificateAuthority", required: true, shape: &SERVICE_CONNECT_TLS_CERTIFICATE_AUTHORITY },
    Member { name: "kmsKey", wire: "kmsKey", query: "kmsKey", required: false, shape: &STRING },
    Member { name: "roleArn", wire: "roleArn", query: "roleArn", required: false, shape: &STRING },] } };
pub static SERVICE_CURRENT_REVISION_SUMMARY: Shape = Shape { name: "ServiceCurrentRevisionSummary", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "arn", wire: "arn", query: "arn", required: false, shape: &STRING },
    Member { name: "pendingTaskCount", wire: "pendingTaskCount", query: "pendingTaskCount", required: false, shape: &INTEGER },
    Member { name: "requestedTaskCount", wire: "requestedTaskCount", query: "requestedTaskCount", required: false, shape: &INTEGER },
    Member { name: "runningTaskCount", wire: "runningTaskCount", query: "runningTaskCount", required: false, shape: &INTEGER },] } };
pub static SERVICE_CURRENT_REVISION_SUMMARY_LIST: Shape = Shape { name: "ServiceCurrentRevisionSummaryList", sensitive: false, kind: Kind::List { member: &SERVICE_CURRENT_REVISION_SUMMARY, member_name: "member", flattened: false, min: None, max: None } };
pub static SERVICE_DEPLOYMENT: Shape = Shape { name: "ServiceDeployment", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "alarms", wire: "alarms", query: "alarms", required: false, shape: &SERVICE_DEPLOYMENT_ALARMS },
    Member { name: "clusterArn", wire: "clusterArn", query: "clusterArn", required: false, shape: &STRING },
    Member { name: "createdAt", wire: "createdAt", query: "createdAt", required: false, shape: &TIMESTAMP },
    Member { name: "deploymentCircuitBreaker", wire: "deploymentCircuitBreaker", query: "deploymentCircuitBreaker", required: false, shape: &SERVICE_DEPLOYMENT_CIRCUIT_BREAKER },
    Member { name: "deploymentConfiguration", wire: "deploymentConfiguration", query: "deploymentConfiguration", required: false, shape: &DEPLOYMENT_CONFIGURATION },
    Member { name: "finishedAt", wire: "finishedAt", query: "finishedAt", required: false, shape: &TIMESTAMP },
    Member { name: "lifecycleHookDetails", wire: "lifecycleHookDetails", query: "lifecycleHookDetails", required: false, shape: &DEPLOYMENT_LIFECYCLE_HOOK_DETAIL_LIST },
    Member { name: "lifecycleStage", wire: "lifecycleStage", query: "lifecycleStage", required: false, shape: &SERVICE_DEPLOYMENT_LIFECYCLE_STAGE },
    Member { name: "rollback", wire: "rollback", query: "rollback", required: false, shape: &ROLLBACK },
    Member { name: "serviceArn", wire: "serviceArn", query: "serviceArn", required: false, shape: &STRING },
    Member { name: "serviceDeploymentArn", wire: "serviceDeploymentArn", query: "serviceDeploymentArn", required: false, shape: &STRING },
    Member { name: "sourceServiceRevisions", wire: "sourceServiceRevisions", query: "sourceServiceRevisions", required: false, shape: &SERVICE_REVISIONS_SUMMARY_LIST },
    Member { name: "startedAt", wire: "startedAt", query: "startedAt", required: false, shape: &TIMESTAMP },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &SERVICE_DEPLOYMENT_STATUS },
    Member { name: "statusReason", wire: "statusReason", query: "statusReason", required: false, shape: &STRING },
    Member { name: "stoppedAt", wire: "stoppedAt", query: "stoppedAt", required: false, shape: &TIMESTAMP },
    Member { name: "targetServiceRevision", wire: "targetServiceRevision", query: "targetServiceRevision", required: false, shape: &SERVICE_REVISION_SUMMARY },
    Member { name: "updatedAt", wire: "updatedAt", query: "updatedAt", required: false, shape: &TIMESTAMP },] } };
pub static SERVICE_DEPLOYMENT_ALARMS: Shape = Shape { name: "ServiceDeploymentAlarms", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "alarmNames", wire: "alarmNames", query: "alarmNames", required: false, shape: &STRING_LIST },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &SERVICE_DEPLOYMENT_ROLLBACK_MONITORS_STATUS },
    Member { name: "triggeredAlarmNames", wire: "triggeredAlarmNames", query: "triggeredAlarmNames", required: false, shape: &STRING_LIST },] } };
pub static SERVICE_DEPLOYMENT_BRIEF: Shape = Shape { name: "ServiceDeploymentBrief", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "clusterArn", wire: "clusterArn", query: "clusterArn", required: false, shape: &STRING },
    Member { name: "createdAt", wire: "createdAt", query: "createdAt", required: false, shape: &TIMESTAMP },
    Member { name: "finishedAt", wire: "finishedAt", query: "finishedAt", required: false, shape: &TIMESTAMP },
    Member { name: "serviceArn", wire: "serviceArn", query: "serviceArn", required: false, shape: &STRING },
    Member { name: "serviceDeploymentArn", wire: "serviceDeploymentArn", query: "serviceDeploymentArn", required: false, shape: &STRING },
    Member { name: "startedAt", wire: "startedAt", query: "startedAt", required: false, shape: &TIMESTAMP },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &SERVICE_DEPLOYMENT_STATUS },
    Member { name: "statusReason", wire: "statusReason", query: "statusReason", required: false, shape: &STRING },
    Member { name: "targetServiceRevisionArn", wire: "targetServiceRevisionArn", query: "targetServiceRevisionArn", required: false, shape: &STRING },] } };
pub static SERVICE_DEPLOYMENT_CIRCUIT_BREAKER: Shape = Shape { name: "ServiceDeploymentCircuitBreaker", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "failureCount", wire: "failureCount", query: "failureCount", required: false, shape: &INTEGER },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &SERVICE_DEPLOYMENT_ROLLBACK_MONITORS_STATUS },
    Member { name: "threshold", wire: "threshold", query: "threshold", required: false, shape: &INTEGER },] } };
pub static SERVICE_DEPLOYMENT_LIFECYCLE_STAGE: Shape = Shape { name: "ServiceDeploymentLifecycleStage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["RECONCILE_SERVICE", "PRE_SCALE_UP", "SCALE_UP", "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT", "BAKE_TIME", "CLEAN_UP"] } };
pub static SERVICE_DEPLOYMENT_ROLLBACK_MONITORS_STATUS: Shape = Shape { name: "ServiceDeploymentRollbackMonitorsStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["TRIGGERED", "MONITORING", "MONITORING_COMPLETE", "DISABLED"] } };
pub static SERVICE_DEPLOYMENT_STATUS: Shape = Shape { name: "ServiceDeploymentStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["PENDING", "SUCCESSFUL", "STOPPED", "STOP_REQUESTED", "IN_PROGRESS", "ROLLBACK_REQUESTED", "ROLLBACK_IN_PROGRESS", "ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED"] } };
pub static SERVICE_DEPLOYMENT_STATUS_LIST: Shape = Shape { name: "ServiceDeploymentStatusList", sensitive: false, kind: Kind::List { member: &SERVICE_DEPLOYMENT_STATUS, member_name: "member", flattened: false, min: None, max: None } };
pub static SERVICE_DEPLOYMENTS: Shape = Shape { name: "ServiceDeployments", sensitive: false, kind: Kind::List { member: &SERVICE_DEPLOYMENT, member_name: "member", flattened: false, min: None, max: None } };
pub static SERVICE_DEPLOYMENTS_BRIEF: Shape = Shape { name: "ServiceDeploymentsBrief", sensitive: false, kind: Kind::List { member: &SERVICE_DEPLOYMENT_BRIEF, member_name: "member", flattened: false, min: None, max: None } };
pub static SERVICE_EVENT: Shape = Shape { name: "ServiceEvent", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "createdAt", wire: "createdAt", query: "createdAt", required: false, shape: &TIMESTAMP },
    Member { name: "id", wire: "id", query: "id", required: false, shape: &STRING },
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static SERVICE_EVENTS: Shape = Shape { name: "ServiceEvents", sensitive: false, kind: Kind::List { member: &SERVICE_EVENT, member_name: "member", flattened: false, min: None, max: None } };
pub static SERVICE_FIELD: Shape = Shape { name: "ServiceField", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["TAGS"] } };
pub static SERVICE_FIELD_LIST: Shape = Shape { name: "ServiceFieldList", sensitive: false, kind: Kind::List { member: &SERVICE_FIELD, member_name: "member", flattened: false, min: None, max: None } };
pub static SERVICE_MANAGED_EBS_VOLUME_CONFIGURATION: Shape = Shape { name: "ServiceManagedEBSVolumeConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "encrypted", wire: "encrypted", query: "encrypted", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "filesystemType", wire: "filesystemType", query: "filesystemType", required: false, shape: &TASK_FILESYSTEM_TYPE },
    Member { name: "iops", wire: "iops", query: "iops", required: false, shape: &BOXED_INTEGER },
    Member { name: "kmsKeyId", wire: "kmsKeyId", query: "kmsKeyId", required: false, shape: &EBSKMS_KEY_ID },
    Member { name: "roleArn", wire: "roleArn", query: "roleArn", required: true, shape: &IAM_ROLE_ARN },
    Member { name: "sizeInGiB", wire: "sizeInGiB", query: "sizeInGiB", required: false, shape: &BOXED_INTEGER },
    Member { name: "snapshotId", wire: "snapshotId", query: "snapshotId", required: false, shape: &EBS_SNAPSHOT_ID },
    Member { name: "tagSpecifications", wire: "tagSpecifications", query: "tagSpecifications", required: false, shape: &EBS_TAG_SPECIFICATIONS },
    Member { name: "throughput", wire: "throughput", query: "throughput", required: false, shape: &BOXED_INTEGER },
    Member { name: "volumeInitializationRate", wire: "volumeInitializationRate", query: "volumeInitializationRate", required: false, shape: &BOXED_INTEGER },
    Member { name: "volumeType", wire: "volumeType", query: "volumeType", required: false, shape: &EBS_VOLUME_TYPE },] } };
pub static SERVICE_NOT_ACTIVE_EXCEPTION: Shape = Shape { name: "ServiceNotActiveException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static SERVICE_NOT_FOUND_EXCEPTION: Shape = Shape { name: "ServiceNotFoundException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static SERVICE_REGISTRIES: Shape = Shape { name: "ServiceRegistries", sensitive: false, kind: Kind::List { member: &SERVICE_REGISTRY, member_name: "member", flattened: false, min: None, max: None } };
pub static SERVICE_REGISTRY: Shape = Shape { name: "ServiceRegistry", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "containerName", wire: "containerName", query: "containerName", required: false, shape: &STRING },
    Member { name: "containerPort", wire: "containerPort", query: "containerPort", required: false, shape: &BOXED_INTEGER },
    Member { name: "port", wire: "port", query: "port", required: false, shape: &BOXED_INTEGER },
    Member { name: "registryArn", wire: "registryArn", query: "registryArn", required: false, shape: &STRING },] } };
pub static SERVICE_REVISION: Shape = Shape { name: "ServiceRevision", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "capacityProviderStrategy", wire: "capacityProviderStrategy", query: "capacityProviderStrategy", required: false, shape: &CAPACITY_PROVIDER_STRATEGY },
    Member { name: "clusterArn", wire: "clusterArn", query: "clusterArn", required: false, shape: &STRING },
    Member { name: "containerImages", wire: "containerImages", query: "containerImages", required: false, shape: &CONTAINER_IMAGES },
    Member { name: "createdAt", wire: "createdAt", query: "createdAt", required: false, shape: &TIMESTAMP },
    Member { name: "ecsManagedResources", wire: "ecsManagedResources", query: "ecsManagedResources", required: false, shape: &ECS_MANAGED_RESOURCES },
    Member { name: "fargateEphemeralStorage", wire: "fargateEphemeralStorage", query: "fargateEphemeralStorage", required: false, shape: &DEPLOYMENT_EPHEMERAL_STORAGE },
    Member { name: "guardDutyEnabled", wire: "guardDutyEnabled", query: "guardDutyEnabled", required: false, shape: &BOOLEAN },
    Member { name: "launchType", wire: "launchType", query: "launchType", required: false, shape: &LAUNCH_TYPE },
    Member { name: "loadBalancers", wire: "loadBalancers", query: "loadBalancers", required: false, shape: &LOAD_BALANCERS },
    Member { name: "networkConfiguration", wire: "networkConfiguration", query: "networkConfiguration", required: false, shape: &NETWORK_CONFIGURATION },
    Member { name: "platformFamily", wire: "platformFamily", query: "platformFamily", required: false, shape: &STRING },
    Member { name: "platformVersion", wire: "platformVersion", query: "platformVersion", required: false, shape: &STRING },
    Member { name: "resolvedConfiguration", wire: "resolvedConfiguration", query: "resolvedConfiguration", required: false, shape: &RESOLVED_CONFIGURATION },
    Member { name: "serviceArn", wire: "serviceArn", query: "serviceArn", required: false, shape: &STRING },
    Member { name: "serviceConnectConfiguration", wire: "serviceConnectConfiguration", query: "serviceConnectConfiguration", required: false, shape: &SERVICE_CONNECT_CONFIGURATION },
    Member { name: "serviceRegistries", wire: "serviceRegistries", query: "serviceRegistries", required: false, shape: &SERVICE_REGISTRIES },
    Member { name: "serviceRevisionArn", wire: "serviceRevisionArn", query: "serviceRevisionArn", required: false, shape: &STRING },
    Member { name: "taskDefinition", wire: "taskDefinition", query: "taskDefinition", required: false, shape: &STRING },
    Member { name: "volumeConfigurations", wire: "volumeConfigurations", query: "volumeConfigurations", required: false, shape: &SERVICE_VOLUME_CONFIGURATIONS },
    Member { name: "vpcLatticeConfigurations", wire: "vpcLatticeConfigurations", query: "vpcLatticeConfigurations", required: false, shape: &VPC_LATTICE_CONFIGURATIONS },] } };
pub static SERVICE_REVISION_LOAD_BALANCER: Shape = Shape { name: "ServiceRevisionLoadBalancer", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "productionListenerRule", wire: "productionListenerRule", query: "productionListenerRule", required: false, shape: &STRING },
    Member { name: "targetGroupArn", wire: "targetGroupArn", query: "targetGroupArn", required: false, shape: &STRING },] } };
pub static SERVICE_REVISION_LOAD_BALANCERS: Shape = Shape { name: "ServiceRevisionLoadBalancers", sensitive: false, kind: Kind::List { member: &SERVICE_REVISION_LOAD_BALANCER, member_name: "member", flattened: false, min: None, max: None } };
pub static SERVICE_REVISION_SUMMARY: Shape = Shape { name: "ServiceRevisionSummary", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "arn", wire: "arn", query: "arn", required: false, shape: &STRING },
    Member { name: "pendingTaskCount", wire: "pendingTaskCount", query: "pendingTaskCount", required: false, shape: &INTEGER },
    Member { name: "requestedProductionTrafficWeight", wire: "requestedProductionTrafficWeight", query: "requestedProductionTrafficWeight", required: false, shape: &DOUBLE },
    Member { name: "requestedTaskCount", wire: "requestedTaskCount", query: "requestedTaskCount", required: false, shape: &INTEGER },
    Member { name: "requestedTestTrafficWeight", wire: "requestedTestTrafficWeight", query: "requestedTestTrafficWeight", required: false, shape: &DOUBLE },
    Member { name: "runningTaskCount", wire: "runningTaskCount", query: "runningTaskCount", required: false, shape: &INTEGER },] } };
pub static SERVICE_REVISIONS: Shape = Shape { name: "ServiceRevisions", sensitive: false, kind: Kind::List { member: &SERVICE_REVISION, member_name: "member", flattened: false, min: None, max: None } };
pub static SERVICE_REVISIONS_SUMMARY_LIST: Shape = Shape { name: "ServiceRevisionsSummaryList", sensitive: false, kind: Kind::List { member: &SERVICE_REVISION_SUMMARY, member_name: "member", flattened: false, min: None, max: None } };
pub static SERVICE_VOLUME_CONFIGURATION: Shape = Shape { name: "ServiceVolumeConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "managedEBSVolume", wire: "managedEBSVolume", query: "managedEBSVolume", required: false, shape: &SERVICE_MANAGED_EBS_VOLUME_CONFIGURATION },
    Member { name: "name", wire: "name", query: "name", required: true, shape: &ECS_VOLUME_NAME },] } };
pub static SERVICE_VOLUME_CONFIGURATIONS: Shape = Shape { name: "ServiceVolumeConfigurations", sensitive: false, kind: Kind::List { member: &SERVICE_VOLUME_CONFIGURATION, member_name: "member", flattened: false, min: None, max: None } };
pub static SERVICES: Shape = Shape { name: "Services", sensitive: false, kind: Kind::List { member: &SERVICE, member_name: "member", flattened: false, min: None, max: None } };
pub static SETTING: Shape = Shape { name: "Setting", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "name", wire: "name", query: "name", required: false, shape: &SETTING_NAME },
    Member { name: "principalArn", wire: "principalArn", query: "principalArn", required: false, shape: &STRING },
    Member { name: "type", wire: "type", query: "type", required: false, shape: &SETTING_TYPE },
    Member { name: "value", wire: "value", query: "value", required: false, shape: &STRING },] } };
pub static SETTING_NAME: Shape = Shape { name: "SettingName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["serviceLongArnFormat", "taskLongArnFormat", "containerInstanceLongArnFormat", "awsvpcTrunking", "containerInsights", "fargateFIPSMode", "tagResourceAuthorization", "fargateTaskRetirementWaitPeriod", "guardDutyActivate", "defaultLogDriverMode", "fargateEventWindows", "dualStackIPv6"] } };
pub static SETTING_TYPE: Shape = Shape { name: "SettingType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["user", "aws_managed"] } };
pub static SETTINGS: Shape = Shape { name: "Settings", sensitive: false, kind: Kind::List { member: &SETTING, member_name: "member", flattened: false, min: None, max: None } };
pub static SORT_ORDER: Shape = Shape { name: "SortOrder", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ASC", "DESC"] } };
pub static STABILITY_STATUS: Shape = Shape { name: "StabilityStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["STEADY_STATE", "STABILIZING"] } };
pub static STATISTICS: Shape = Shape { name: "Statistics", sensitive: false, kind: Kind::List { member: &KEY_VALUE_PAIR, member_name: "member", flattened: false, min: None, max: None } };
pub static STOP_TASK_REQUEST: Shape = Shape { name: "StopTaskRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &STRING },
    Member { name: "reason", wire: "reason", query: "reason", required: false, shape: &STRING },
    Member { name: "task", wire: "task", query: "task", required: true, shape: &STRING },] } };
pub static STOP_TASK_RESPONSE: Shape = Shape { name: "StopTaskResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "task", wire: "task", query: "task", required: false, shape: &TASK },] } };
pub static STRING: Shape = Shape { name: "String", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static STRING_LIST: Shape = Shape { name: "StringList", sensitive: false, kind: Kind::List { member: &STRING, member_name: "member", flattened: false, min: None, max: None } };
pub static STRING_MAP: Shape = Shape { name: "StringMap", sensitive: false, kind: Kind::Map { key: &STRING, value: &STRING, key_name: "key", value_name: "value", flattened: false, min: None, max: None } };
pub static SUBMIT_ATTACHMENT_STATE_CHANGES_REQUEST: Shape = Shape { name: "SubmitAttachmentStateChangesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "attachments", wire: "attachments", query: "attachments", required: true, shape: &ATTACHMENT_STATE_CHANGES },
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &STRING },] } };
pub static SUBMIT_ATTACHMENT_STATE_CHANGES_RESPONSE: Shape = Shape { name: "SubmitAttachmentStateChangesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "acknowledgment", wire: "acknowledgment", query: "acknowledgment", required: false, shape: &STRING },] } };
pub static SUBMIT_CONTAINER_STATE_CHANGE_REQUEST: Shape = Shape { name: "SubmitContainerStateChangeRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &STRING },
    Member { name: "containerName", wire: "containerName", query: "containerName", required: false, shape: &STRING },
    Member { name: "exitCode", wire: "exitCode", query: "exitCode", required: false, shape: &BOXED_INTEGER },
    Member { name: "networkBindings", wire: "networkBindings", query: "networkBindings", required: false, shape: &NETWORK_BINDINGS },
    Member { name: "reason", wire: "reason", query: "reason", required: false, shape: &STRING },
    Member { name: "runtimeId", wire: "runtimeId", query: "runtimeId", required: false, shape: &STRING },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &STRING },
    Member { name: "task", wire: "task", query: "task", required: false, shape: &STRING },] } };
pub static SUBMIT_CONTAINER_STATE_CHANGE_RESPONSE: Shape = Shape { name: "SubmitContainerStateChangeResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "acknowledgment", wire: "acknowledgment", query: "acknowledgment", required: false, shape: &STRING },] } };
pub static SUBMIT_TASK_STATE_CHANGE_REQUEST: Shape = Shape { name: "SubmitTaskStateChangeRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "attachments", wire: "attachments", query: "attachments", required: false, shape: &ATTACHMENT_STATE_CHANGES },
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &STRING },
    Member { name: "containers", wire: "containers", query: "containers", required: false, shape: &CONTAINER_STATE_CHANGES },
    Member { name: "executionStoppedAt", wire: "executionStoppedAt", query: "executionStoppedAt", required: false, shape: &TIMESTAMP },
    Member { name: "managedAgents", wire: "managedAgents", query: "managedAgents", required: false, shape: &MANAGED_AGENT_STATE_CHANGES },
    Member { name: "pullStartedAt", wire: "pullStartedAt", query: "pullStartedAt", required: false, shape: &TIMESTAMP },
    Member { name: "pullStoppedAt", wire: "pullStoppedAt", query: "pullStoppedAt", required: false, shape: &TIMESTAMP },
    Member { name: "reason", wire: "reason", query: "reason", required: false, shape: &STRING },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &STRING },
    Member { name: "task", wire: "task", query: "task", required: false, shape: &STRING },] } };
pub static SUBMIT_TASK_STATE_CHANGE_RESPONSE: Shape = Shape { name: "SubmitTaskStateChangeResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "acknowledgment", wire: "acknowledgment", query: "acknowledgment", required: false, shape: &STRING },] } };
pub static SYSTEM_CONTROL: Shape = Shape { name: "SystemControl", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "namespace", wire: "namespace", query: "namespace", required: false, shape: &STRING },
    Member { name: "value", wire: "value", query: "value", required: false, shape: &STRING },] } };
pub static SYSTEM_CONTROLS: Shape = Shape { name: "SystemControls", sensitive: false, kind: Kind::List { member: &SYSTEM_CONTROL, member_name: "member", flattened: false, min: None, max: None } };
pub static TAG: Shape = Shape { name: "Tag", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "key", wire: "key", query: "key", required: false, shape: &TAG_KEY },
    Member { name: "value", wire: "value", query: "value", required: false, shape: &TAG_VALUE },] } };
pub static TAG_KEY: Shape = Shape { name: "TagKey", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)", Some("\\A(?:([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*))\\z"))), values: &[] } };
pub static TAG_KEYS: Shape = Shape { name: "TagKeys", sensitive: false, kind: Kind::List { member: &TAG_KEY, member_name: "member", flattened: false, min: None, max: None } };
pub static TAG_RESOURCE_REQUEST: Shape = Shape { name: "TagResourceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "resourceArn", wire: "resourceArn", query: "resourceArn", required: true, shape: &STRING },
    Member { name: "tags", wire: "tags", query: "tags", required: true, shape: &TAGS },] } };
pub static TAG_RESOURCE_RESPONSE: Shape = Shape { name: "TagResourceResponse", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static TAG_VALUE: Shape = Shape { name: "TagValue", sensitive: false, kind: Kind::String { min: Some(0), max: Some(256), pattern: Some(Pattern::new("([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)", Some("\\A(?:([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*))\\z"))), values: &[] } };
pub static TAGS: Shape = Shape { name: "Tags", sensitive: false, kind: Kind::List { member: &TAG, member_name: "member", flattened: false, min: Some(0), max: Some(50) } };
pub static TARGET_TYPE: Shape = Shape { name: "TargetType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["container-instance"] } };
pub static TASK: Shape = Shape { name: "Task", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "attachments", wire: "attachments", query: "attachments", required: false, shape: &ATTACHMENTS },
    Member { name: "attributes", wire: "attributes", query: "attributes", required: false, shape: &ATTRIBUTES },
    Member { name: "availabilityZone", wire: "availabilityZone", query: "availabilityZone", required: false, shape: &STRING },
    Member { name: "capacityProviderName", wire: "capacityProviderName", query: "capacityProviderName", required: false, shape: &STRING },
    Member { name: "clusterArn", wire: "clusterArn", query: "clusterArn", required: false, shape: &STRING },
    Member { name: "connectivity", wire: "connectivity", query: "connectivity", required: false, shape: &CONNECTIVITY },
    Member { name: "connectivityAt", wire: "connectivityAt", query: "connectivityAt", required: false, shape: &TIMESTAMP },
    Member { name: "containerInstanceArn", wire: "containerInstanceArn", query: "containerInstanceArn", required: false, shape: &STRING },
    Member { name: "containers", wire: "containers", query: "containers", required: false, shape: &CONTAINERS },
    Member { name: "cpu", wire: "cpu", query: "cpu", required: false, shape: &STRING },
    Member { name: "createdAt", wire: "createdAt", query: "createdAt", required: false, shape: &TIMESTAMP },
    Member { name: "desiredStatus", wire: "desiredStatus", query: "desiredStatus", required: false, shape: &STRING },
    Member { name: "enableExecuteCommand", wire: "enableExecuteCommand", query: "enableExecuteCommand", required: false, shape: &BOOLEAN },
    Member { name: "ephemeralStorage", wire: "ephemeralStorage", query: "ephemeralStorage", required: false, shape: &EPHEMERAL_STORAGE },
    Member { name: "executionStoppedAt", wire: "executionStoppedAt", query: "executionStoppedAt", required: false, shape: &TIMESTAMP },
    Member { name: "fargateEphemeralStorage", wire: "fargateEphemeralStorage", query: "fargateEphemeralStorage", required: false, shape: &TASK_EPHEMERAL_STORAGE },
    Member { name: "group", wire: "group", query: "group", required: false, shape: &STRING },
    Member { name: "healthStatus", wire: "healthStatus", query: "healthStatus", required: false, shape: &HEALTH_STATUS },
    Member { name: "inferenceAccelerators", wire: "inferenceAccelerators", query: "inferenceAccelerators", required: false, shape: &INFERENCE_ACCELERATORS },
    Member { name: "lastStatus", wire: "lastStatus", query: "lastStatus", required: false, shape: &STRING },
    Member { name: "launchType", wire: "launchType", query: "launchType", required: false, shape: &LAUNCH_TYPE },
    Member { name: "memory", wire: "memory", query: "memory", required: false, shape: &STRING },
    Member { name: "overrides", wire: "overrides", query: "overrides", required: false, shape: &TASK_OVERRIDE },
    Member { name: "platformFamily", wire: "platformFamily", query: "platformFamily", required: false, shape: &STRING },
    Member { name: "platformVersion", wire: "platformVersion", query: "platformVersion", required: false, shape: &STRING },
    Member { name: "pullStartedAt", wire: "pullStartedAt", query: "pullStartedAt", required: false, shape: &TIMESTAMP },
    Member { name: "pullStoppedAt", wire: "pullStoppedAt", query: "pullStoppedAt", required: false, shape: &TIMESTAMP },
    Member { name: "startedAt", wire: "startedAt", query: "startedAt", required: false, shape: &TIMESTAMP },
    Member { name: "startedBy", wire: "startedBy", query: "startedBy", required: false, shape: &STRING },
    Member { name: "stopCode", wire: "stopCode", query: "stopCode", required: false, shape: &TASK_STOP_CODE },
    Member { name: "stoppedAt", wire: "stoppedAt", query: "stoppedAt", required: false, shape: &TIMESTAMP },
    Member { name: "stoppedReason", wire: "stoppedReason", query: "stoppedReason", required: false, shape: &STRING },
    Member { name: "stoppingAt", wire: "stoppingAt", query: "stoppingAt", required: false, shape: &TIMESTAMP },
    Member { name: "tags", wire: "tags", query: "tags", required: false, shape: &TAGS },
    Member { name: "taskArn", wire: "taskArn", query: "taskArn", required: false, shape: &STRING },
    Member { name: "taskDefinitionArn", wire: "taskDefinitionArn", query: "taskDefinitionArn", required: false, shape: &STRING },
    Member { name: "version", wire: "version", query: "version", required: false, shape: &LONG },] } };
pub static TASK_DEFINITION: Shape = Shape { name: "TaskDefinition", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "compatibilities", wire: "compatibilities", query: "compatibilities", required: false, shape: &COMPATIBILITY_LIST },
    Member { name: "containerDefinitions", wire: "containerDefinitions", query: "containerDefinitions", required: false, shape: &CONTAINER_DEFINITIONS },
    Member { name: "cpu", wire: "cpu", query: "cpu", required: false, shape: &STRING },
    Member { name: "deleteRequestedAt", wire: "deleteRequestedAt", query: "deleteRequestedAt", required: false, shape: &TIMESTAMP },
    Member { name: "deregisteredAt", wire: "deregisteredAt", query: "deregisteredAt", required: false, shape: &TIMESTAMP },
    Member { name: "enableFaultInjection", wire: "enableFaultInjection", query: "enableFaultInjection", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "ephemeralStorage", wire: "ephemeralStorage", query: "ephemeralStorage", required: false, shape: &EPHEMERAL_STORAGE },
    Member { name: "executionRoleArn", wire: "executionRoleArn", query: "executionRoleArn", required: false, shape: &STRING },
    Member { name: "family", wire: "family", query: "family", required: false, shape: &STRING },
    Member { name: "inferenceAccelerators", wire: "inferenceAccelerators", query: "inferenceAccelerators", required: false, shape: &INFERENCE_ACCELERATORS },
    Member { name: "ipcMode", wire: "ipcMode", query: "ipcMode", required: false, shape: &IPC_MODE },
    Member { name: "memory", wire: "memory", query: "memory", required: false, shape: &STRING },
    Member { name: "networkMode", wire: "networkMode", query: "networkMode", required: false, shape: &NETWORK_MODE },
    Member { name: "pidMode", wire: "pidMode", query: "pidMode", required: false, shape: &PID_MODE },
    Member { name: "placementConstraints", wire: "placementConstraints", query: "placementConstraints", required: false, shape: &TASK_DEFINITION_PLACEMENT_CONSTRAINTS },
    Member { name: "proxyConfiguration", wire: "proxyConfiguration", query: "proxyConfiguration", required: false, shape: &PROXY_CONFIGURATION },
    Member { name: "registeredAt", wire: "registeredAt", query: "registeredAt", required: false, shape: &TIMESTAMP },
    Member { name: "registeredBy", wire: "registeredBy", query: "registeredBy", required: false, shape: &STRING },
    Member { name: "requiresAttributes", wire: "requiresAttributes", query: "requiresAttributes", required: false, shape: &REQUIRES_ATTRIBUTES },
    Member { name: "requiresCompatibilities", wire: "requiresCompatibilities", query: "requiresCompatibilities", required: false, shape: &COMPATIBILITY_LIST },
    Member { name: "revision", wire: "revision", query: "revision", required: false, shape: &INTEGER },
    Member { name: "runtimePlatform", wire: "runtimePlatform", query: "runtimePlatform", required: false, shape: &RUNTIME_PLATFORM },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &TASK_DEFINITION_STATUS },
    Member { name: "taskDefinitionArn", wire: "taskDefinitionArn", query: "taskDefinitionArn", required: false, shape: &STRING },
    Member { name: "taskRoleArn", wire: "taskRoleArn", query: "taskRoleArn", required: false, shape: &STRING },
    Member { name: "volumes", wire: "volumes", query: "volumes", required: false, shape: &VOLUME_LIST },] } };
pub static TASK_DEFINITION_FAMILY_STATUS: Shape = Shape { name: "TaskDefinitionFamilyStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ACTIVE", "INACTIVE", "ALL"] } };
pub static TASK_DEFINITION_FIELD: Shape = Shape { name: "TaskDefinitionField", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["TAGS"] } };
pub static TASK_DEFINITION_FIELD_LIST: Shape = Shape { name: "TaskDefinitionFieldList", sensitive: false, kind: Kind::List { member: &TASK_DEFINITION_FIELD, member_name: "member", flattened: false, min: None, max: None } };
pub static TASK_DEFINITION_LIST: Shape = Shape { name: "TaskDefinitionList", sensitive: false, kind: Kind::List { member: &TASK_DEFINITION, member_name: "member", flattened: false, min: None, max: None } };
pub static TASK_DEFINITION_PLACEMENT_CONSTRAINT: Shape = Shape { name: "TaskDefinitionPlacementConstraint", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "expression", wire: "expression", query: "expression", required: false, shape: &STRING },
    Member { name: "type", wire: "type", query: "type", required: false, shape: &TASK_DEFINITION_PLACEMENT_CONSTRAINT_TYPE },] } };
pub static TASK_DEFINITION_PLACEMENT_CONSTRAINT_TYPE: Shape = Shape { name: "TaskDefinitionPlacementConstraintType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["memberOf"] } };
pub static TASK_DEFINITION_PLACEMENT_CONSTRAINTS: Shape = Shape { name: "TaskDefinitionPlacementConstraints", sensitive: false, kind: Kind::List { member: &TASK_DEFINITION_PLACEMENT_CONSTRAINT, member_name: "member", flattened: false, min: None, max: None } };
pub static TASK_DEFINITION_STATUS: Shape = Shape { name: "TaskDefinitionStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ACTIVE", "INACTIVE", "DELETE_IN_PROGRESS"] } };
pub static TASK_EPHEMERAL_STORAGE: Shape = Shape { name: "TaskEphemeralStorage", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "kmsKeyId", wire: "kmsKeyId", query: "kmsKeyId", required: false, shape: &STRING },
    Member { name: "sizeInGiB", wire: "sizeInGiB", query: "sizeInGiB", required: false, shape: &INTEGER },] } };
pub static TASK_FIELD: Shape = Shape { name: "TaskField", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["TAGS"] } };
pub static TASK_FIELD_LIST: Shape = Shape { name: "TaskFieldList", sensitive: false, kind: Kind::List { member: &TASK_FIELD, member_name: "member", flattened: false, min: None, max: None } };
pub static TASK_FILESYSTEM_TYPE: Shape = Shape { name: "TaskFilesystemType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ext3", "ext4", "xfs", "ntfs"] } };
pub static TASK_MANAGED_EBS_VOLUME_CONFIGURATION: Shape = Shape { name: "TaskManagedEBSVolumeConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "encrypted", wire: "encrypted", query: "encrypted", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "filesystemType", wire: "filesystemType", query: "filesystemType", required: false, shape: &TASK_FILESYSTEM_TYPE },
    Member { name: "iops", wire: "iops", query: "iops", required: false, shape: &BOXED_INTEGER },
    Member { name: "kmsKeyId", wire: "kmsKeyId", query: "kmsKeyId", required: false, shape: &EBSKMS_KEY_ID },
    Member { name: "roleArn", wire: "roleArn", query: "roleArn", required: true, shape: &IAM_ROLE_ARN },
    Member { name: "sizeInGiB", wire: "sizeInGiB", query: "sizeInGiB", required: false, shape: &BOXED_INTEGER },
    Member { name: "snapshotId", wire: "snapshotId", query: "snapshotId", required: false, shape: &EBS_SNAPSHOT_ID },
    Member { name: "tagSpecifications", wire: "tagSpecifications", query: "tagSpecifications", required: false, shape: &EBS_TAG_SPECIFICATIONS },
    Member { name: "terminationPolicy", wire: "terminationPolicy", query: "terminationPolicy", required: false, shape: &TASK_MANAGED_EBS_VOLUME_TERMINATION_POLICY },
    Member { name: "throughput", wire: "throughput", query: "throughput", required: false, shape: &BOXED_INTEGER },
    Member { name: "volumeInitializationRate", wire: "volumeInitializationRate", query: "volumeInitializationRate", required: false, shape: &BOXED_INTEGER },
    Member { name: "volumeType", wire: "volumeType", query: "volumeType", required: false, shape: &EBS_VOLUME_TYPE },] } };
pub static TASK_MANAGED_EBS_VOLUME_TERMINATION_POLICY: Shape = Shape { name: "TaskManagedEBSVolumeTerminationPolicy", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "deleteOnTermination", wire: "deleteOnTermination", query: "deleteOnTermination", required: true, shape: &BOXED_BOOLEAN },] } };
pub static TASK_OVERRIDE: Shape = Shape { name: "TaskOverride", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "containerOverrides", wire: "containerOverrides", query: "containerOverrides", required: false, shape: &CONTAINER_OVERRIDES },
    Member { name: "cpu", wire: "cpu", query: "cpu", required: false, shape: &STRING },
    Member { name: "ephemeralStorage", wire: "ephemeralStorage", query: "ephemeralStorage", required: false, shape: &EPHEMERAL_STORAGE },
    Member { name: "executionRoleArn", wire: "executionRoleArn", query: "executionRoleArn", required: false, shape: &STRING },
    Member { name: "inferenceAcceleratorOverrides", wire: "inferenceAcceleratorOverrides", query: "inferenceAcceleratorOverrides", required: false, shape: &INFERENCE_ACCELERATOR_OVERRIDES },
    Member { name: "memory", wire: "memory", query: "memory", required: false, shape: &STRING },
    Member { name: "taskRoleArn", wire: "taskRoleArn", query: "taskRoleArn", required: false, shape: &STRING },] } };
pub static TASK_SET: Shape = Shape { name: "TaskSet", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "capacityProviderStrategy", wire: "capacityProviderStrategy", query: "capacityProviderStrategy", required: false, shape: &CAPACITY_PROVIDER_STRATEGY },
    Member { name: "clusterArn", wire: "clusterArn", query: "clusterArn", required: false, shape: &STRING },
    Member { name: "computedDesiredCount", wire: "computedDesiredCount", query: "computedDesiredCount", required: false, shape: &INTEGER },
    Member { name: "createdAt", wire: "createdAt", query: "createdAt", required: false, shape: &TIMESTAMP },
    Member { name: "externalId", wire: "externalId", query: "externalId", required: false, shape: &STRING },
    Member { name: "fargateEphemeralStorage", wire: "fargateEphemeralStorage", query: "fargateEphemeralStorage", required: false, shape: &DEPLOYMENT_EPHEMERAL_STORAGE },
    Member { name: "id", wire: "id", query: "id", required: false, shape: &STRING },
    Member { name: "launchType", wire: "launchType", query: "launchType", required: false, shape: &LAUNCH_TYPE },
    Member { name: "loadBalancers", wire: "loadBalancers", query: "loadBalancers", required: false, shape: &LOAD_BALANCERS },
    Member { name: "networkConfiguration", wire: "networkConfiguration", query: "networkConfiguration", required: false, shape: &NETWORK_CONFIGURATION },
    Member { name: "pendingCount", wire: "pendingCount", query: "pendingCount", required: false, shape: &INTEGER },
    Member { name: "platformFamily", wire: "platformFamily", query: "platformFamily", required: false, shape: &STRING },
    Member { name: "platformVersion", wire: "platformVersion", query: "platformVersion", required: false, shape: &STRING },
    Member { name: "runningCount", wire: "runningCount", query: "runningCount", required: false, shape: &INTEGER },
    Member { name: "scale", wire: "scale", query: "scale", required: false, shape: &SCALE },
    Member { name: "serviceArn", wire: "serviceArn", query: "serviceArn", required: false, shape: &STRING },
    Member { name: "serviceRegistries", wire: "serviceRegistries", query: "serviceRegistries", required: false, shape: &SERVICE_REGISTRIES },
    Member { name: "stabilityStatus", wire: "stabilityStatus", query: "stabilityStatus", required: false, shape: &STABILITY_STATUS },
    Member { name: "stabilityStatusAt", wire: "stabilityStatusAt", query: "stabilityStatusAt", required: false, shape: &TIMESTAMP },
    Member { name: "startedBy", wire: "startedBy", query: "startedBy", required: false, shape: &STRING },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &STRING },
    Member { name: "tags", wire: "tags", query: "tags", required: false, shape: &TAGS },
    Member { name: "taskDefinition", wire: "taskDefinition", query: "taskDefinition", required: false, shape: &STRING },
    Member { name: "taskSetArn", wire: "taskSetArn", query: "taskSetArn", required: false, shape: &STRING },
    Member { name: "updatedAt", wire: "updatedAt", query: "updatedAt", required: false, shape: &TIMESTAMP },] } };
pub static TASK_SETS: Shape = Shape { name: "TaskSets", sensitive: false, kind: Kind::List { member: &TASK_SET, member_name: "member", flattened: false, min: None, max: None } };
pub static TASK_STOP_CODE: Shape = Shape { name: "TaskStopCode", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["TaskFailedToStart", "EssentialContainerExited", "UserInitiated", "ServiceSchedulerInitiated", "SpotInterruption", "TerminationNotice"] } };
pub static TASK_VOLUME_CONFIGURATION: Shape = Shape { name: "TaskVolumeConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "managedEBSVolume", wire: "managedEBSVolume", query: "managedEBSVolume", required: false, shape: &TASK_MANAGED_EBS_VOLUME_CONFIGURATION },
    Member { name: "name", wire: "name", query: "name", required: true, shape: &ECS_VOLUME_NAME },] } };
pub static TASK_VOLUME_CONFIGURATIONS: Shape = Shape { name: "TaskVolumeConfigurations", sensitive: false, kind: Kind::List { member: &TASK_VOLUME_CONFIGURATION, member_name: "member", flattened: false, min: None, max: None } };
pub static TASK_VOLUME_STORAGE_GI_B: Shape = Shape { name: "TaskVolumeStorageGiB", sensitive: false, kind: Kind::Integer { min: Some(1), max: None } };
pub static TASKS: Shape = Shape { name: "Tasks", sensitive: false, kind: Kind::List { member: &TASK, member_name: "member", flattened: false, min: None, max: None } };
pub static TIMEOUT_CONFIGURATION: Shape = Shape { name: "TimeoutConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "idleTimeoutSeconds", wire: "idleTimeoutSeconds", query: "idleTimeoutSeconds", required: false, shape: &DURATION },
    Member { name: "perRequestTimeoutSeconds", wire: "perRequestTimeoutSeconds", query: "perRequestTimeoutSeconds", required: false, shape: &DURATION },] } };
pub static TIMESTAMP: Shape = Shape { name: "Timestamp", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static TMPFS: Shape = Shape { name: "Tmpfs", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "containerPath", wire: "containerPath", query: "containerPath", required: true, shape: &STRING },
    Member { name: "mountOptions", wire: "mountOptions", query: "mountOptions", required: false, shape: &STRING_LIST },
    Member { name: "size", wire: "size", query: "size", required: true, shape: &INTEGER },] } };
pub static TMPFS_LIST: Shape = Shape { name: "TmpfsList", sensitive: false, kind: Kind::List { member: &TMPFS, member_name: "member", flattened: false, min: None, max: None } };
pub static TOTAL_LOCAL_STORAGE_GB_REQUEST: Shape = Shape { name: "TotalLocalStorageGBRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "max", wire: "max", query: "max", required: false, shape: &BOXED_DOUBLE },
    Member { name: "min", wire: "min", query: "min", required: false, shape: &BOXED_DOUBLE },] } };
pub static TRANSPORT_PROTOCOL: Shape = Shape { name: "TransportProtocol", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["tcp", "udp"] } };
pub static ULIMIT: Shape = Shape { name: "Ulimit", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "hardLimit", wire: "hardLimit", query: "hardLimit", required: true, shape: &INTEGER },
    Member { name: "name", wire: "name", query: "name", required: true, shape: &ULIMIT_NAME },
    Member { name: "softLimit", wire: "softLimit", query: "softLimit", required: true, shape: &INTEGER },] } };
pub static ULIMIT_LIST: Shape = Shape { name: "UlimitList", sensitive: false, kind: Kind::List { member: &ULIMIT, member_name: "member", flattened: false, min: None, max: None } };
pub static ULIMIT_NAME: Shape = Shape { name: "UlimitName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss", "rtprio", "rttime", "sigpending", "stack"] } };
pub static UNSUPPORTED_FEATURE_EXCEPTION: Shape = Shape { name: "UnsupportedFeatureException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static UNTAG_RESOURCE_REQUEST: Shape = Shape { name: "UntagResourceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "resourceArn", wire: "resourceArn", query: "resourceArn", required: true, shape: &STRING },
    Member { name: "tagKeys", wire: "tagKeys", query: "tagKeys", required: true, shape: &TAG_KEYS },] } };
pub static UNTAG_RESOURCE_RESPONSE: Shape = Shape { name: "UntagResourceResponse", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static UPDATE_CLUSTER_REQUEST: Shape = Shape { name: "UpdateClusterRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cluster", wire: "cluster", query: "cluster", required: true, shape: &STRING },
    Member { name: "configuration", wire: "configuration", query: "configuration", required: false, shape: &CLUSTER_CONFIGURATION },
    Member { name: "serviceConnectDefaults", wire: "serviceConnectDefaults", query: "serviceConnectDefaults", required: false, shape: &CLUSTER_SERVICE_CONNECT_DEFAULTS_REQUEST },
    Member { name: "settings", wire: "settings", query: "settings", required: false, shape: &CLUSTER_SETTINGS },] } };
pub static UPDATE_CLUSTER_RESPONSE: Shape = Shape { name: "UpdateClusterResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &CLUSTER },] } };
pub static UPDATE_CLUSTER_SETTINGS_REQUEST: Shape = Shape { name: "UpdateClusterSettingsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cluster", wire: "cluster", query: "cluster", required: true, shape: &STRING },
    Member { name: "settings", wire: "settings", query: "settings", required: true, shape: &CLUSTER_SETTINGS },] } };
pub static UPDATE_CLUSTER_SETTINGS_RESPONSE: Shape = Shape { name: "UpdateClusterSettingsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &CLUSTER },] } };
pub static UPDATE_IN_PROGRESS_EXCEPTION: Shape = Shape { name: "UpdateInProgressException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static UPDATE_SERVICE_REQUEST: Shape = Shape { name: "UpdateServiceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "availabilityZoneRebalancing", wire: "availabilityZoneRebalancing", query: "availabilityZoneRebalancing", required: false, shape: &AVAILABILITY_ZONE_REBALANCING },
    Member { name: "capacityProviderStrategy", wire: "capacityProviderStrategy", query: "capacityProviderStrategy", required: false, shape: &CAPACITY_PROVIDER_STRATEGY },
    Member { name: "cluster", wire: "cluster", query: "cluster", required: false, shape: &STRING },
    Member { name: "deploymentConfiguration", wire: "deploymentConfiguration", query: "deploymentConfiguration", required: false, shape: &DEPLOYMENT_CONFIGURATION },
    Member { name: "deploymentController", wire: "deploymentController", query: "deploymentController", required: false, shape: &DEPLOYMENT_CONTROLLER },
    Member { name: "desiredCount", wire: "desiredCount", query: "desiredCount", required: false, shape: &BOXED_INTEGER },
    Member { name: "enableECSManagedTags", wire: "enableECSManagedTags", query: "enableECSManagedTags", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "enableExecuteCommand", wire: "enableExecuteCommand", query: "enableExecuteCommand", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "forceNewDeployment", wire: "forceNewDeployment", query: "forceNewDeployment", required: false, shape: &BOOLEAN },
    Member { name: "healthCheckGracePeriodSeconds", wire: "healthCheckGracePeriodSeconds", query: "healthCheckGracePeriodSeconds", required: false, shape: &BOXED_INTEGER },
    Member { name: "loadBalancers", wire: "loadBalancers", query: "loadBalancers", required: false, shape: &LOAD_BALANCERS },
    Member { name: "networkConfiguration", wire: "networkConfiguration", query: "networkConfiguration", required: false, shape: &NETWORK_CONFIGURATION },
    Member { name: "placementConstraints", wire: "placementConstraints", query: "placementConstraints", required: false, shape: &PLACEMENT_CONSTRAINTS },
    Member { name: "placementStrategy", wire: "placementStrategy", query: "placementStrategy", required: false, shape: &PLACEMENT_STRATEGIES },
    Member { name: "platformVersion", wire: "platformVersion", query: "platformVersion", required: false, shape: &STRING },
    Member { name: "propagateTags", wire: "propagateTags", query: "propagateTags", required: false, shape: &PROPAGATE_TAGS },
    Member { name: "service", wire: "service", query: "service", required: true, shape: &STRING },
    Member { name: "serviceConnectConfiguration", wire: "serviceConnectConfiguration", query: "serviceConnectConfiguration", required: false, shape: &SERVICE_CONNECT_CONFIGURATION },
    Member { name: "serviceRegistries", wire: "serviceRegistries", query: "serviceRegistries", required: false, shape: &SERVICE_REGISTRIES },
    Member { name: "taskDefinition", wire: "taskDefinition", query: "taskDefinition", required: false, shape: &STRING },
    Member { name: "volumeConfigurations", wire: "volumeConfigurations", query: "volumeConfigurations", required: false, shape: &SERVICE_VOLUME_CONFIGURATIONS },
    Member { name: "vpcLatticeConfigurations", wire: "vpcLatticeConfigurations", query: "vpcLatticeConfigurations", required: false, shape: &VPC_LATTICE_CONFIGURATIONS },] } };
pub static UPDATE_SERVICE_RESPONSE: Shape = Shape { name: "UpdateServiceResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "service", wire: "service", query: "service", required: false, shape: &SERVICE },] } };
pub static V_CPU_COUNT_RANGE_REQUEST: Shape = Shape { name: "VCpuCountRangeRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "max", wire: "max", query: "max", required: false, shape: &BOXED_INTEGER },
    Member { name: "min", wire: "min", query: "min", required: true, shape: &BOXED_INTEGER },] } };
pub static VERSION_CONSISTENCY: Shape = Shape { name: "VersionConsistency", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["enabled", "disabled"] } };
pub static VERSION_INFO: Shape = Shape { name: "VersionInfo", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "agentHash", wire: "agentHash", query: "agentHash", required: false, shape: &STRING },
    Member { name: "agentVersion", wire: "agentVersion", query: "agentVersion", required: false, shape: &STRING },
    Member { name: "dockerVersion", wire: "dockerVersion", query: "dockerVersion", required: false, shape: &STRING },] } };
pub static VOLUME: Shape = Shape { name: "Volume", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "configuredAtLaunch", wire: "configuredAtLaunch", query: "configuredAtLaunch", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "dockerVolumeConfiguration", wire: "dockerVolumeConfiguration", query: "dockerVolumeConfiguration", required: false, shape: &DOCKER_VOLUME_CONFIGURATION },
    Member { name: "efsVolumeConfiguration", wire: "efsVolumeConfiguration", query: "efsVolumeConfiguration", required: false, shape: &EFS_VOLUME_CONFIGURATION },
    Member { name: "fsxWindowsFileServerVolumeConfiguration", wire: "fsxWindowsFileServerVolumeConfiguration", query: "fsxWindowsFileServerVolumeConfiguration", required: false, shape: &F_SX_WINDOWS_FILE_SERVER_VOLUME_CONFIGURATION },
    Member { name: "host", wire: "host", query: "host", required: false, shape: &HOST_VOLUME_PROPERTIES },
    Member { name: "name", wire: "name", query: "name", required: false, shape: &STRING },
    Member { name: "s3filesVolumeConfiguration", wire: "s3filesVolumeConfiguration", query: "s3filesVolumeConfiguration", required: false, shape: &S3_FILES_VOLUME_CONFIGURATION },] } };
pub static VOLUME_FROM: Shape = Shape { name: "VolumeFrom", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "readOnly", wire: "readOnly", query: "readOnly", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "sourceContainer", wire: "sourceContainer", query: "sourceContainer", required: false, shape: &STRING },] } };
pub static VOLUME_FROM_LIST: Shape = Shape { name: "VolumeFromList", sensitive: false, kind: Kind::List { member: &VOLUME_FROM, member_name: "member", flattened: false, min: None, max: None } };
pub static VOLUME_LIST: Shape = Shape { name: "VolumeList", sensitive: false, kind: Kind::List { member: &VOLUME, member_name: "member", flattened: false, min: None, max: None } };
pub static VPC_LATTICE_CONFIGURATION: Shape = Shape { name: "VpcLatticeConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "portName", wire: "portName", query: "portName", required: true, shape: &STRING },
    Member { name: "roleArn", wire: "roleArn", query: "roleArn", required: true, shape: &IAM_ROLE_ARN },
    Member { name: "targetGroupArn", wire: "targetGroupArn", query: "targetGroupArn", required: true, shape: &STRING },] } };
pub static VPC_LATTICE_CONFIGURATIONS: Shape = Shape { name: "VpcLatticeConfigurations", sensitive: false, kind: Kind::List { member: &VPC_LATTICE_CONFIGURATION, member_name: "member", flattened: false, min: None, max: None } };
