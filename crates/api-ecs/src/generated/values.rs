// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The values of strings that have a fixed set of them, one module a shape.

pub mod accelerator_manufacturer {
    pub const AMAZON_WEB_SERVICES: &str = "amazon-web-services";
    pub const AMD: &str = "amd";
    pub const NVIDIA: &str = "nvidia";
    pub const XILINX: &str = "xilinx";
    pub const HABANA: &str = "habana";
}

pub mod accelerator_name {
    pub const A100: &str = "a100";
    pub const INFERENTIA: &str = "inferentia";
    pub const K520: &str = "k520";
    pub const K80: &str = "k80";
    pub const M60: &str = "m60";
    pub const RADEON_PRO_V520: &str = "radeon-pro-v520";
    pub const T4: &str = "t4";
    pub const VU9P: &str = "vu9p";
    pub const V100: &str = "v100";
    pub const A10G: &str = "a10g";
    pub const H100: &str = "h100";
    pub const T4G: &str = "t4g";
}

pub mod accelerator_type {
    pub const GPU: &str = "gpu";
    pub const FPGA: &str = "fpga";
    pub const INFERENCE: &str = "inference";
}

pub mod access_type {
    pub const PUBLIC: &str = "PUBLIC";
    pub const PRIVATE: &str = "PRIVATE";
}

pub mod agent_update_status {
    pub const PENDING: &str = "PENDING";
    pub const STAGING: &str = "STAGING";
    pub const STAGED: &str = "STAGED";
    pub const UPDATING: &str = "UPDATING";
    pub const UPDATED: &str = "UPDATED";
    pub const FAILED: &str = "FAILED";
}

pub mod application_protocol {
    pub const HTTP: &str = "http";
    pub const HTTP2: &str = "http2";
    pub const GRPC: &str = "grpc";
}

pub mod assign_public_ip {
    pub const ENABLED: &str = "ENABLED";
    pub const DISABLED: &str = "DISABLED";
}

pub mod auto_repair_actions_status {
    pub const ENABLED: &str = "ENABLED";
    pub const DISABLED: &str = "DISABLED";
}

pub mod availability_zone_rebalancing {
    pub const ENABLED: &str = "ENABLED";
    pub const DISABLED: &str = "DISABLED";
}

pub mod bare_metal {
    pub const INCLUDED: &str = "included";
    pub const REQUIRED: &str = "required";
    pub const EXCLUDED: &str = "excluded";
}

pub mod burstable_performance {
    pub const INCLUDED: &str = "included";
    pub const REQUIRED: &str = "required";
    pub const EXCLUDED: &str = "excluded";
}

pub mod cpu_architecture {
    pub const X86_64: &str = "X86_64";
    pub const ARM64: &str = "ARM64";
}

pub mod capacity_option_type {
    pub const ON_DEMAND: &str = "ON_DEMAND";
    pub const SPOT: &str = "SPOT";
    pub const RESERVED: &str = "RESERVED";
}

pub mod capacity_provider_field {
    pub const TAGS: &str = "TAGS";
}

pub mod capacity_provider_status {
    pub const PROVISIONING: &str = "PROVISIONING";
    pub const ACTIVE: &str = "ACTIVE";
    pub const DEPROVISIONING: &str = "DEPROVISIONING";
    pub const INACTIVE: &str = "INACTIVE";
}

pub mod capacity_provider_type {
    pub const EC2_AUTOSCALING: &str = "EC2_AUTOSCALING";
    pub const MANAGED_INSTANCES: &str = "MANAGED_INSTANCES";
    pub const FARGATE: &str = "FARGATE";
    pub const FARGATE_SPOT: &str = "FARGATE_SPOT";
}

pub mod capacity_provider_update_status {
    pub const CREATE_IN_PROGRESS: &str = "CREATE_IN_PROGRESS";
    pub const CREATE_COMPLETE: &str = "CREATE_COMPLETE";
    pub const CREATE_FAILED: &str = "CREATE_FAILED";
    pub const DELETE_IN_PROGRESS: &str = "DELETE_IN_PROGRESS";
    pub const DELETE_COMPLETE: &str = "DELETE_COMPLETE";
    pub const DELETE_FAILED: &str = "DELETE_FAILED";
    pub const UPDATE_IN_PROGRESS: &str = "UPDATE_IN_PROGRESS";
    pub const UPDATE_COMPLETE: &str = "UPDATE_COMPLETE";
    pub const UPDATE_FAILED: &str = "UPDATE_FAILED";
}

pub mod capacity_reservation_preference {
    pub const RESERVATIONS_ONLY: &str = "RESERVATIONS_ONLY";
    pub const RESERVATIONS_FIRST: &str = "RESERVATIONS_FIRST";
    pub const RESERVATIONS_EXCLUDED: &str = "RESERVATIONS_EXCLUDED";
}

pub mod cluster_field {
    pub const ATTACHMENTS: &str = "ATTACHMENTS";
    pub const CONFIGURATIONS: &str = "CONFIGURATIONS";
    pub const SETTINGS: &str = "SETTINGS";
    pub const STATISTICS: &str = "STATISTICS";
    pub const TAGS: &str = "TAGS";
}

pub mod cluster_setting_name {
    pub const CONTAINER_INSIGHTS: &str = "containerInsights";
}

pub mod compatibility {
    pub const EC2: &str = "EC2";
    pub const FARGATE: &str = "FARGATE";
    pub const EXTERNAL: &str = "EXTERNAL";
    pub const MANAGED_INSTANCES: &str = "MANAGED_INSTANCES";
}

pub mod connectivity {
    pub const CONNECTED: &str = "CONNECTED";
    pub const DISCONNECTED: &str = "DISCONNECTED";
}

pub mod container_condition {
    pub const START: &str = "START";
    pub const COMPLETE: &str = "COMPLETE";
    pub const SUCCESS: &str = "SUCCESS";
    pub const HEALTHY: &str = "HEALTHY";
}

pub mod container_instance_field {
    pub const TAGS: &str = "TAGS";
    pub const CONTAINER_INSTANCE_HEALTH: &str = "CONTAINER_INSTANCE_HEALTH";
}

pub mod container_instance_status {
    pub const ACTIVE: &str = "ACTIVE";
    pub const DRAINING: &str = "DRAINING";
    pub const REGISTERING: &str = "REGISTERING";
    pub const DEREGISTERING: &str = "DEREGISTERING";
    pub const REGISTRATION_FAILED: &str = "REGISTRATION_FAILED";
}

pub mod cpu_manufacturer {
    pub const INTEL: &str = "intel";
    pub const AMD: &str = "amd";
    pub const AMAZON_WEB_SERVICES: &str = "amazon-web-services";
}

pub mod deployment_controller_type {
    pub const ECS: &str = "ECS";
    pub const CODE_DEPLOY: &str = "CODE_DEPLOY";
    pub const EXTERNAL: &str = "EXTERNAL";
}

pub mod deployment_lifecycle_hook_action {
    pub const ROLLBACK: &str = "ROLLBACK";
    pub const CONTINUE: &str = "CONTINUE";
}

pub mod deployment_lifecycle_hook_stage {
    pub const RECONCILE_SERVICE: &str = "RECONCILE_SERVICE";
    pub const PRE_SCALE_UP: &str = "PRE_SCALE_UP";
    pub const POST_SCALE_UP: &str = "POST_SCALE_UP";
    pub const TEST_TRAFFIC_SHIFT: &str = "TEST_TRAFFIC_SHIFT";
    pub const POST_TEST_TRAFFIC_SHIFT: &str = "POST_TEST_TRAFFIC_SHIFT";
    pub const PRE_PRODUCTION_TRAFFIC_SHIFT: &str = "PRE_PRODUCTION_TRAFFIC_SHIFT";
    pub const PRODUCTION_TRAFFIC_SHIFT: &str = "PRODUCTION_TRAFFIC_SHIFT";
    pub const POST_PRODUCTION_TRAFFIC_SHIFT: &str = "POST_PRODUCTION_TRAFFIC_SHIFT";
}

pub mod deployment_lifecycle_hook_status {
    pub const AWAITING_ACTION: &str = "AWAITING_ACTION";
    pub const IN_PROGRESS: &str = "IN_PROGRESS";
    pub const SUCCEEDED: &str = "SUCCEEDED";
    pub const FAILED: &str = "FAILED";
    pub const TIMED_OUT: &str = "TIMED_OUT";
}

pub mod deployment_lifecycle_hook_target_type {
    pub const AWS_LAMBDA: &str = "AWS_LAMBDA";
    pub const PAUSE: &str = "PAUSE";
}

pub mod deployment_rollout_state {
    pub const COMPLETED: &str = "COMPLETED";
    pub const FAILED: &str = "FAILED";
    pub const IN_PROGRESS: &str = "IN_PROGRESS";
}

pub mod deployment_strategy {
    pub const ROLLING: &str = "ROLLING";
    pub const BLUE_GREEN: &str = "BLUE_GREEN";
    pub const LINEAR: &str = "LINEAR";
    pub const CANARY: &str = "CANARY";
}

pub mod desired_status {
    pub const RUNNING: &str = "RUNNING";
    pub const PENDING: &str = "PENDING";
    pub const STOPPED: &str = "STOPPED";
}

pub mod device_cgroup_permission {
    pub const READ: &str = "read";
    pub const WRITE: &str = "write";
    pub const MKNOD: &str = "mknod";
}

pub mod ebs_resource_type {
    pub const VOLUME: &str = "volume";
}

pub mod efs_authorization_config_iam {
    pub const ENABLED: &str = "ENABLED";
    pub const DISABLED: &str = "DISABLED";
}

pub mod efs_transit_encryption {
    pub const ENABLED: &str = "ENABLED";
    pub const DISABLED: &str = "DISABLED";
}

pub mod environment_file_type {
    pub const S3: &str = "s3";
}

pub mod execute_command_logging {
    pub const NONE: &str = "NONE";
    pub const DEFAULT: &str = "DEFAULT";
    pub const OVERRIDE: &str = "OVERRIDE";
}

pub mod firelens_configuration_type {
    pub const FLUENTD: &str = "fluentd";
    pub const FLUENTBIT: &str = "fluentbit";
}

pub mod health_status {
    pub const HEALTHY: &str = "HEALTHY";
    pub const UNHEALTHY: &str = "UNHEALTHY";
    pub const UNKNOWN: &str = "UNKNOWN";
}

pub mod instance_generation {
    pub const CURRENT: &str = "current";
    pub const PREVIOUS: &str = "previous";
}

pub mod instance_health_check_state {
    pub const OK: &str = "OK";
    pub const IMPAIRED: &str = "IMPAIRED";
    pub const INSUFFICIENT_DATA: &str = "INSUFFICIENT_DATA";
    pub const INITIALIZING: &str = "INITIALIZING";
}

pub mod instance_health_check_type {
    pub const CONTAINER_RUNTIME: &str = "CONTAINER_RUNTIME";
    pub const ACCELERATED_COMPUTE: &str = "ACCELERATED_COMPUTE";
    pub const DAEMON: &str = "DAEMON";
}

pub mod ipc_mode {
    pub const HOST: &str = "host";
    pub const TASK: &str = "task";
    pub const NONE: &str = "none";
}

pub mod launch_type {
    pub const EC2: &str = "EC2";
    pub const FARGATE: &str = "FARGATE";
    pub const EXTERNAL: &str = "EXTERNAL";
    pub const MANAGED_INSTANCES: &str = "MANAGED_INSTANCES";
}

pub mod local_storage {
    pub const INCLUDED: &str = "included";
    pub const REQUIRED: &str = "required";
    pub const EXCLUDED: &str = "excluded";
}

pub mod local_storage_type {
    pub const HDD: &str = "hdd";
    pub const SSD: &str = "ssd";
}

pub mod log_driver {
    pub const JSON_FILE: &str = "json-file";
    pub const SYSLOG: &str = "syslog";
    pub const JOURNALD: &str = "journald";
    pub const GELF: &str = "gelf";
    pub const FLUENTD: &str = "fluentd";
    pub const AWSLOGS: &str = "awslogs";
    pub const SPLUNK: &str = "splunk";
    pub const AWSFIRELENS: &str = "awsfirelens";
}

pub mod managed_agent_name {
    pub const EXECUTE_COMMAND_AGENT: &str = "ExecuteCommandAgent";
}

pub mod managed_draining {
    pub const ENABLED: &str = "ENABLED";
    pub const DISABLED: &str = "DISABLED";
}

pub mod managed_instances_monitoring_options {
    pub const BASIC: &str = "BASIC";
    pub const DETAILED: &str = "DETAILED";
}

pub mod managed_resource_status {
    pub const PROVISIONING: &str = "PROVISIONING";
    pub const ACTIVE: &str = "ACTIVE";
    pub const DEPROVISIONING: &str = "DEPROVISIONING";
    pub const DELETED: &str = "DELETED";
    pub const FAILED: &str = "FAILED";
}

pub mod managed_scaling_status {
    pub const ENABLED: &str = "ENABLED";
    pub const DISABLED: &str = "DISABLED";
}

pub mod managed_termination_protection {
    pub const ENABLED: &str = "ENABLED";
    pub const DISABLED: &str = "DISABLED";
}

pub mod network_mode {
    pub const BRIDGE: &str = "bridge";
    pub const HOST: &str = "host";
    pub const AWSVPC: &str = "awsvpc";
    pub const NONE: &str = "none";
}

pub mod os_family {
    pub const WINDOWS_SERVER_2019_FULL: &str = "WINDOWS_SERVER_2019_FULL";
    pub const WINDOWS_SERVER_2019_CORE: &str = "WINDOWS_SERVER_2019_CORE";
    pub const WINDOWS_SERVER_2016_FULL: &str = "WINDOWS_SERVER_2016_FULL";
    pub const WINDOWS_SERVER_2004_CORE: &str = "WINDOWS_SERVER_2004_CORE";
    pub const WINDOWS_SERVER_2022_CORE: &str = "WINDOWS_SERVER_2022_CORE";
    pub const WINDOWS_SERVER_2022_FULL: &str = "WINDOWS_SERVER_2022_FULL";
    pub const WINDOWS_SERVER_2025_CORE: &str = "WINDOWS_SERVER_2025_CORE";
    pub const WINDOWS_SERVER_2025_FULL: &str = "WINDOWS_SERVER_2025_FULL";
    pub const WINDOWS_SERVER_20H2_CORE: &str = "WINDOWS_SERVER_20H2_CORE";
    pub const LINUX: &str = "LINUX";
}

pub mod pid_mode {
    pub const HOST: &str = "host";
    pub const TASK: &str = "task";
}

pub mod placement_constraint_type {
    pub const DISTINCT_INSTANCE: &str = "distinctInstance";
    pub const MEMBER_OF: &str = "memberOf";
}

pub mod placement_strategy_type {
    pub const RANDOM: &str = "random";
    pub const SPREAD: &str = "spread";
    pub const BINPACK: &str = "binpack";
}

pub mod platform_device_type {
    pub const GPU: &str = "GPU";
}

pub mod propagate_mi_tags {
    pub const CAPACITY_PROVIDER: &str = "CAPACITY_PROVIDER";
    pub const NONE: &str = "NONE";
}

pub mod propagate_tags {
    pub const TASK_DEFINITION: &str = "TASK_DEFINITION";
    pub const SERVICE: &str = "SERVICE";
    pub const NONE: &str = "NONE";
}

pub mod proxy_configuration_type {
    pub const APPMESH: &str = "APPMESH";
}

pub mod resource_management_type {
    pub const CUSTOMER: &str = "CUSTOMER";
    pub const ECS: &str = "ECS";
}

pub mod resource_type {
    pub const GPU: &str = "GPU";
    pub const INFERENCE_ACCELERATOR: &str = "InferenceAccelerator";
}

pub mod scale_unit {
    pub const PERCENT: &str = "PERCENT";
}

pub mod scheduling_strategy {
    pub const REPLICA: &str = "REPLICA";
    pub const DAEMON: &str = "DAEMON";
}

pub mod scope {
    pub const TASK: &str = "task";
    pub const SHARED: &str = "shared";
}

pub mod service_connect_access_logging_format {
    pub const TEXT: &str = "TEXT";
    pub const JSON: &str = "JSON";
}

pub mod service_connect_include_query_parameters {
    pub const DISABLED: &str = "DISABLED";
    pub const ENABLED: &str = "ENABLED";
}

pub mod service_deployment_lifecycle_stage {
    pub const RECONCILE_SERVICE: &str = "RECONCILE_SERVICE";
    pub const PRE_SCALE_UP: &str = "PRE_SCALE_UP";
    pub const SCALE_UP: &str = "SCALE_UP";
    pub const POST_SCALE_UP: &str = "POST_SCALE_UP";
    pub const TEST_TRAFFIC_SHIFT: &str = "TEST_TRAFFIC_SHIFT";
    pub const POST_TEST_TRAFFIC_SHIFT: &str = "POST_TEST_TRAFFIC_SHIFT";
    pub const PRODUCTION_TRAFFIC_SHIFT: &str = "PRODUCTION_TRAFFIC_SHIFT";
    pub const POST_PRODUCTION_TRAFFIC_SHIFT: &str = "POST_PRODUCTION_TRAFFIC_SHIFT";
    pub const BAKE_TIME: &str = "BAKE_TIME";
    pub const CLEAN_UP: &str = "CLEAN_UP";
}

pub mod service_deployment_rollback_monitors_status {
    pub const TRIGGERED: &str = "TRIGGERED";
    pub const MONITORING: &str = "MONITORING";
    pub const MONITORING_COMPLETE: &str = "MONITORING_COMPLETE";
    pub const DISABLED: &str = "DISABLED";
}

pub mod service_deployment_status {
    pub const PENDING: &str = "PENDING";
    pub const SUCCESSFUL: &str = "SUCCESSFUL";
    pub const STOPPED: &str = "STOPPED";
    pub const STOP_REQUESTED: &str = "STOP_REQUESTED";
    pub const IN_PROGRESS: &str = "IN_PROGRESS";
    pub const ROLLBACK_REQUESTED: &str = "ROLLBACK_REQUESTED";
    pub const ROLLBACK_IN_PROGRESS: &str = "ROLLBACK_IN_PROGRESS";
    pub const ROLLBACK_SUCCESSFUL: &str = "ROLLBACK_SUCCESSFUL";
    pub const ROLLBACK_FAILED: &str = "ROLLBACK_FAILED";
}

pub mod service_field {
    pub const TAGS: &str = "TAGS";
}

pub mod setting_name {
    pub const SERVICE_LONG_ARN_FORMAT: &str = "serviceLongArnFormat";
    pub const TASK_LONG_ARN_FORMAT: &str = "taskLongArnFormat";
    pub const CONTAINER_INSTANCE_LONG_ARN_FORMAT: &str = "containerInstanceLongArnFormat";
    pub const AWSVPC_TRUNKING: &str = "awsvpcTrunking";
    pub const CONTAINER_INSIGHTS: &str = "containerInsights";
    pub const FARGATE_FIPS_MODE: &str = "fargateFIPSMode";
    pub const TAG_RESOURCE_AUTHORIZATION: &str = "tagResourceAuthorization";
    pub const FARGATE_TASK_RETIREMENT_WAIT_PERIOD: &str = "fargateTaskRetirementWaitPeriod";
    pub const GUARD_DUTY_ACTIVATE: &str = "guardDutyActivate";
    pub const DEFAULT_LOG_DRIVER_MODE: &str = "defaultLogDriverMode";
    pub const FARGATE_EVENT_WINDOWS: &str = "fargateEventWindows";
    pub const DUAL_STACK_I_PV6: &str = "dualStackIPv6";
}

pub mod setting_type {
    pub const USER: &str = "user";
    pub const AWS_MANAGED: &str = "aws_managed";
}

pub mod sort_order {
    pub const ASC: &str = "ASC";
    pub const DESC: &str = "DESC";
}

pub mod stability_status {
    pub const STEADY_STATE: &str = "STEADY_STATE";
    pub const STABILIZING: &str = "STABILIZING";
}

pub mod target_type {
    pub const CONTAINER_INSTANCE: &str = "container-instance";
}

pub mod task_definition_family_status {
    pub const ACTIVE: &str = "ACTIVE";
    pub const INACTIVE: &str = "INACTIVE";
    pub const ALL: &str = "ALL";
}

pub mod task_definition_field {
    pub const TAGS: &str = "TAGS";
}

pub mod task_definition_placement_constraint_type {
    pub const MEMBER_OF: &str = "memberOf";
}

pub mod task_definition_status {
    pub const ACTIVE: &str = "ACTIVE";
    pub const INACTIVE: &str = "INACTIVE";
    pub const DELETE_IN_PROGRESS: &str = "DELETE_IN_PROGRESS";
}

pub mod task_field {
    pub const TAGS: &str = "TAGS";
}

pub mod task_filesystem_type {
    pub const EXT3: &str = "ext3";
    pub const EXT4: &str = "ext4";
    pub const XFS: &str = "xfs";
    pub const NTFS: &str = "ntfs";
}

pub mod task_stop_code {
    pub const TASK_FAILED_TO_START: &str = "TaskFailedToStart";
    pub const ESSENTIAL_CONTAINER_EXITED: &str = "EssentialContainerExited";
    pub const USER_INITIATED: &str = "UserInitiated";
    pub const SERVICE_SCHEDULER_INITIATED: &str = "ServiceSchedulerInitiated";
    pub const SPOT_INTERRUPTION: &str = "SpotInterruption";
    pub const TERMINATION_NOTICE: &str = "TerminationNotice";
}

pub mod transport_protocol {
    pub const TCP: &str = "tcp";
    pub const UDP: &str = "udp";
}

pub mod ulimit_name {
    pub const CORE: &str = "core";
    pub const CPU: &str = "cpu";
    pub const DATA: &str = "data";
    pub const FSIZE: &str = "fsize";
    pub const LOCKS: &str = "locks";
    pub const MEMLOCK: &str = "memlock";
    pub const MSGQUEUE: &str = "msgqueue";
    pub const NICE: &str = "nice";
    pub const NOFILE: &str = "nofile";
    pub const NPROC: &str = "nproc";
    pub const RSS: &str = "rss";
    pub const RTPRIO: &str = "rtprio";
    pub const RTTIME: &str = "rttime";
    pub const SIGPENDING: &str = "sigpending";
    pub const STACK: &str = "stack";
}

pub mod version_consistency {
    pub const ENABLED: &str = "enabled";
    pub const DISABLED: &str = "disabled";
}

/// Codes of the errors the model names.
pub mod error_code {
    pub const ACCESS_DENIED_EXCEPTION: &str = "AccessDeniedException";
    pub const BLOCKED_EXCEPTION: &str = "BlockedException";
    pub const CLIENT_EXCEPTION: &str = "ClientException";
    pub const CLUSTER_CONTAINS_CAPACITY_PROVIDER_EXCEPTION: &str = "ClusterContainsCapacityProviderException";
    pub const CLUSTER_CONTAINS_CONTAINER_INSTANCES_EXCEPTION: &str = "ClusterContainsContainerInstancesException";
    pub const CLUSTER_CONTAINS_SERVICES_EXCEPTION: &str = "ClusterContainsServicesException";
    pub const CLUSTER_CONTAINS_TASKS_EXCEPTION: &str = "ClusterContainsTasksException";
    pub const CLUSTER_NOT_FOUND_EXCEPTION: &str = "ClusterNotFoundException";
    pub const CONFLICT_EXCEPTION: &str = "ConflictException";
    pub const INVALID_PARAMETER_EXCEPTION: &str = "InvalidParameterException";
    pub const LIMIT_EXCEEDED_EXCEPTION: &str = "LimitExceededException";
    pub const NAMESPACE_NOT_FOUND_EXCEPTION: &str = "NamespaceNotFoundException";
    pub const PLATFORM_TASK_DEFINITION_INCOMPATIBILITY_EXCEPTION: &str =
        "PlatformTaskDefinitionIncompatibilityException";
    pub const PLATFORM_UNKNOWN_EXCEPTION: &str = "PlatformUnknownException";
    pub const RESOURCE_IN_USE_EXCEPTION: &str = "ResourceInUseException";
    pub const RESOURCE_NOT_FOUND_EXCEPTION: &str = "ResourceNotFoundException";
    pub const SERVER_EXCEPTION: &str = "ServerException";
    pub const SERVICE_NOT_ACTIVE_EXCEPTION: &str = "ServiceNotActiveException";
    pub const SERVICE_NOT_FOUND_EXCEPTION: &str = "ServiceNotFoundException";
    pub const UNSUPPORTED_FEATURE_EXCEPTION: &str = "UnsupportedFeatureException";
    pub const UPDATE_IN_PROGRESS_EXCEPTION: &str = "UpdateInProgressException";
}
