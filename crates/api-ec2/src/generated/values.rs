// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The values of strings that have a fixed set of them, one module a shape.

pub mod account_attribute_name {
    pub const SUPPORTED_PLATFORMS: &str = "supported-platforms";
    pub const DEFAULT_VPC: &str = "default-vpc";
}

pub mod attachment_status {
    pub const ATTACHING: &str = "attaching";
    pub const ATTACHED: &str = "attached";
    pub const DETACHING: &str = "detaching";
    pub const DETACHED: &str = "detached";
}

pub mod availability_zone_opt_in_status {
    pub const OPT_IN_NOT_REQUIRED: &str = "opt-in-not-required";
    pub const OPTED_IN: &str = "opted-in";
    pub const NOT_OPTED_IN: &str = "not-opted-in";
}

pub mod availability_zone_state {
    pub const AVAILABLE: &str = "available";
    pub const INFORMATION: &str = "information";
    pub const IMPAIRED: &str = "impaired";
    pub const UNAVAILABLE: &str = "unavailable";
    pub const CONSTRAINED: &str = "constrained";
}

pub mod block_public_access_mode {
    pub const OFF: &str = "off";
    pub const BLOCK_BIDIRECTIONAL: &str = "block-bidirectional";
    pub const BLOCK_INGRESS: &str = "block-ingress";
}

pub mod hostname_type {
    pub const IP_NAME: &str = "ip-name";
    pub const RESOURCE_NAME: &str = "resource-name";
}

pub mod ip_source {
    pub const AMAZON: &str = "amazon";
    pub const BYOIP: &str = "byoip";
    pub const NONE: &str = "none";
}

pub mod ipv6_address_attribute {
    pub const PUBLIC: &str = "public";
    pub const PRIVATE: &str = "private";
}

pub mod network_interface_creation_type {
    pub const EFA: &str = "efa";
    pub const EFA_ONLY: &str = "efa-only";
    pub const BRANCH: &str = "branch";
    pub const TRUNK: &str = "trunk";
}

pub mod network_interface_status {
    pub const AVAILABLE: &str = "available";
    pub const ASSOCIATED: &str = "associated";
    pub const ATTACHING: &str = "attaching";
    pub const IN_USE: &str = "in-use";
    pub const DETACHING: &str = "detaching";
}

pub mod network_interface_type {
    pub const INTERFACE: &str = "interface";
    pub const NAT_GATEWAY: &str = "natGateway";
    pub const EFA: &str = "efa";
    pub const EFA_ONLY: &str = "efa-only";
    pub const TRUNK: &str = "trunk";
    pub const LOAD_BALANCER: &str = "load_balancer";
    pub const NETWORK_LOAD_BALANCER: &str = "network_load_balancer";
    pub const VPC_ENDPOINT: &str = "vpc_endpoint";
    pub const BRANCH: &str = "branch";
    pub const TRANSIT_GATEWAY: &str = "transit_gateway";
    pub const LAMBDA: &str = "lambda";
    pub const QUICKSIGHT: &str = "quicksight";
    pub const GLOBAL_ACCELERATOR_MANAGED: &str = "global_accelerator_managed";
    pub const API_GATEWAY_MANAGED: &str = "api_gateway_managed";
    pub const GATEWAY_LOAD_BALANCER: &str = "gateway_load_balancer";
    pub const GATEWAY_LOAD_BALANCER_ENDPOINT: &str = "gateway_load_balancer_endpoint";
    pub const IOT_RULES_MANAGED: &str = "iot_rules_managed";
    pub const AWS_CODESTAR_CONNECTIONS_MANAGED: &str = "aws_codestar_connections_managed";
}

pub mod prefix_list_state {
    pub const CREATE_IN_PROGRESS: &str = "create-in-progress";
    pub const CREATE_COMPLETE: &str = "create-complete";
    pub const CREATE_FAILED: &str = "create-failed";
    pub const MODIFY_IN_PROGRESS: &str = "modify-in-progress";
    pub const MODIFY_COMPLETE: &str = "modify-complete";
    pub const MODIFY_FAILED: &str = "modify-failed";
    pub const RESTORE_IN_PROGRESS: &str = "restore-in-progress";
    pub const RESTORE_COMPLETE: &str = "restore-complete";
    pub const RESTORE_FAILED: &str = "restore-failed";
    pub const DELETE_IN_PROGRESS: &str = "delete-in-progress";
    pub const DELETE_COMPLETE: &str = "delete-complete";
    pub const DELETE_FAILED: &str = "delete-failed";
}

pub mod resource_type {
    pub const CAPACITY_RESERVATION: &str = "capacity-reservation";
    pub const CLIENT_VPN_ENDPOINT: &str = "client-vpn-endpoint";
    pub const CUSTOMER_GATEWAY: &str = "customer-gateway";
    pub const CARRIER_GATEWAY: &str = "carrier-gateway";
    pub const COIP_POOL: &str = "coip-pool";
    pub const DECLARATIVE_POLICIES_REPORT: &str = "declarative-policies-report";
    pub const DEDICATED_HOST: &str = "dedicated-host";
    pub const DHCP_OPTIONS: &str = "dhcp-options";
    pub const EGRESS_ONLY_INTERNET_GATEWAY: &str = "egress-only-internet-gateway";
    pub const ELASTIC_IP: &str = "elastic-ip";
    pub const ELASTIC_GPU: &str = "elastic-gpu";
    pub const EXPORT_IMAGE_TASK: &str = "export-image-task";
    pub const EXPORT_INSTANCE_TASK: &str = "export-instance-task";
    pub const FLEET: &str = "fleet";
    pub const FPGA_IMAGE: &str = "fpga-image";
    pub const HOST_RESERVATION: &str = "host-reservation";
    pub const IMAGE: &str = "image";
    pub const IMAGE_USAGE_REPORT: &str = "image-usage-report";
    pub const IMPORT_IMAGE_TASK: &str = "import-image-task";
    pub const IMPORT_SNAPSHOT_TASK: &str = "import-snapshot-task";
    pub const INSTANCE: &str = "instance";
    pub const INSTANCE_EVENT_WINDOW: &str = "instance-event-window";
    pub const INTERNET_GATEWAY: &str = "internet-gateway";
    pub const IPAM: &str = "ipam";
    pub const IPAM_POOL: &str = "ipam-pool";
    pub const IPAM_SCOPE: &str = "ipam-scope";
    pub const IPV4POOL_EC2: &str = "ipv4pool-ec2";
    pub const IPV6POOL_EC2: &str = "ipv6pool-ec2";
    pub const KEY_PAIR: &str = "key-pair";
    pub const LAUNCH_TEMPLATE: &str = "launch-template";
    pub const LOCAL_GATEWAY: &str = "local-gateway";
    pub const LOCAL_GATEWAY_ROUTE_TABLE: &str = "local-gateway-route-table";
    pub const LOCAL_GATEWAY_VIRTUAL_INTERFACE: &str = "local-gateway-virtual-interface";
    pub const LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP: &str = "local-gateway-virtual-interface-group";
    pub const LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION: &str = "local-gateway-route-table-vpc-association";
    pub const LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION: &str =
        "local-gateway-route-table-virtual-interface-group-association";
    pub const NATGATEWAY: &str = "natgateway";
    pub const NETWORK_ACL: &str = "network-acl";
    pub const NETWORK_INTERFACE: &str = "network-interface";
    pub const NETWORK_INSIGHTS_ANALYSIS: &str = "network-insights-analysis";
    pub const NETWORK_INSIGHTS_PATH: &str = "network-insights-path";
    pub const NETWORK_INSIGHTS_ACCESS_SCOPE: &str = "network-insights-access-scope";
    pub const NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS: &str = "network-insights-access-scope-analysis";
    pub const OUTPOST_LAG: &str = "outpost-lag";
    pub const PLACEMENT_GROUP: &str = "placement-group";
    pub const PREFIX_LIST: &str = "prefix-list";
    pub const REPLACE_ROOT_VOLUME_TASK: &str = "replace-root-volume-task";
    pub const RESERVED_INSTANCES: &str = "reserved-instances";
    pub const ROUTE_TABLE: &str = "route-table";
    pub const SECURITY_GROUP: &str = "security-group";
    pub const SECURITY_GROUP_RULE: &str = "security-group-rule";
    pub const SERVICE_LINK_VIRTUAL_INTERFACE: &str = "service-link-virtual-interface";
    pub const SNAPSHOT: &str = "snapshot";
    pub const SPOT_FLEET_REQUEST: &str = "spot-fleet-request";
    pub const SPOT_INSTANCES_REQUEST: &str = "spot-instances-request";
    pub const SUBNET: &str = "subnet";
    pub const SUBNET_CIDR_RESERVATION: &str = "subnet-cidr-reservation";
    pub const TRAFFIC_MIRROR_FILTER: &str = "traffic-mirror-filter";
    pub const TRAFFIC_MIRROR_SESSION: &str = "traffic-mirror-session";
    pub const TRAFFIC_MIRROR_TARGET: &str = "traffic-mirror-target";
    pub const TRANSIT_GATEWAY: &str = "transit-gateway";
    pub const TRANSIT_GATEWAY_ATTACHMENT: &str = "transit-gateway-attachment";
    pub const TRANSIT_GATEWAY_CONNECT_PEER: &str = "transit-gateway-connect-peer";
    pub const TRANSIT_GATEWAY_MULTICAST_DOMAIN: &str = "transit-gateway-multicast-domain";
    pub const TRANSIT_GATEWAY_POLICY_TABLE: &str = "transit-gateway-policy-table";
    pub const TRANSIT_GATEWAY_METERING_POLICY: &str = "transit-gateway-metering-policy";
    pub const TRANSIT_GATEWAY_ROUTE_TABLE: &str = "transit-gateway-route-table";
    pub const TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT: &str = "transit-gateway-route-table-announcement";
    pub const VOLUME: &str = "volume";
    pub const VPC: &str = "vpc";
    pub const VPC_ENDPOINT: &str = "vpc-endpoint";
    pub const VPC_ENDPOINT_CONNECTION: &str = "vpc-endpoint-connection";
    pub const VPC_ENDPOINT_SERVICE: &str = "vpc-endpoint-service";
    pub const VPC_ENDPOINT_SERVICE_PERMISSION: &str = "vpc-endpoint-service-permission";
    pub const VPC_PEERING_CONNECTION: &str = "vpc-peering-connection";
    pub const VPN_CONNECTION: &str = "vpn-connection";
    pub const VPN_GATEWAY: &str = "vpn-gateway";
    pub const VPC_FLOW_LOG: &str = "vpc-flow-log";
    pub const CAPACITY_RESERVATION_FLEET: &str = "capacity-reservation-fleet";
    pub const TRAFFIC_MIRROR_FILTER_RULE: &str = "traffic-mirror-filter-rule";
    pub const VPC_ENDPOINT_CONNECTION_DEVICE_TYPE: &str = "vpc-endpoint-connection-device-type";
    pub const VERIFIED_ACCESS_INSTANCE: &str = "verified-access-instance";
    pub const VERIFIED_ACCESS_GROUP: &str = "verified-access-group";
    pub const VERIFIED_ACCESS_ENDPOINT: &str = "verified-access-endpoint";
    pub const VERIFIED_ACCESS_POLICY: &str = "verified-access-policy";
    pub const VERIFIED_ACCESS_TRUST_PROVIDER: &str = "verified-access-trust-provider";
    pub const VPN_CONNECTION_DEVICE_TYPE: &str = "vpn-connection-device-type";
    pub const VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION: &str = "vpc-block-public-access-exclusion";
    pub const VPC_ENCRYPTION_CONTROL: &str = "vpc-encryption-control";
    pub const ROUTE_SERVER: &str = "route-server";
    pub const ROUTE_SERVER_ENDPOINT: &str = "route-server-endpoint";
    pub const ROUTE_SERVER_PEER: &str = "route-server-peer";
    pub const IPAM_RESOURCE_DISCOVERY: &str = "ipam-resource-discovery";
    pub const IPAM_RESOURCE_DISCOVERY_ASSOCIATION: &str = "ipam-resource-discovery-association";
    pub const INSTANCE_CONNECT_ENDPOINT: &str = "instance-connect-endpoint";
    pub const VERIFIED_ACCESS_ENDPOINT_TARGET: &str = "verified-access-endpoint-target";
    pub const IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN: &str = "ipam-external-resource-verification-token";
    pub const CAPACITY_BLOCK: &str = "capacity-block";
    pub const MAC_MODIFICATION_TASK: &str = "mac-modification-task";
    pub const IPAM_PREFIX_LIST_RESOLVER: &str = "ipam-prefix-list-resolver";
    pub const IPAM_POLICY: &str = "ipam-policy";
    pub const IPAM_PREFIX_LIST_RESOLVER_TARGET: &str = "ipam-prefix-list-resolver-target";
    pub const SECONDARY_INTERFACE: &str = "secondary-interface";
    pub const SECONDARY_NETWORK: &str = "secondary-network";
    pub const SECONDARY_SUBNET: &str = "secondary-subnet";
    pub const CAPACITY_MANAGER_DATA_EXPORT: &str = "capacity-manager-data-export";
    pub const VPN_CONCENTRATOR: &str = "vpn-concentrator";
    pub const IPAM_POOL_ALLOCATION: &str = "ipam-pool-allocation";
}

pub mod route_origin {
    pub const CREATE_ROUTE_TABLE: &str = "CreateRouteTable";
    pub const CREATE_ROUTE: &str = "CreateRoute";
    pub const ENABLE_VGW_ROUTE_PROPAGATION: &str = "EnableVgwRoutePropagation";
    pub const ADVERTISEMENT: &str = "Advertisement";
}

pub mod route_state {
    pub const ACTIVE: &str = "active";
    pub const BLACKHOLE: &str = "blackhole";
    pub const FILTERED: &str = "filtered";
}

pub mod route_table_association_state_code {
    pub const ASSOCIATING: &str = "associating";
    pub const ASSOCIATED: &str = "associated";
    pub const DISASSOCIATING: &str = "disassociating";
    pub const DISASSOCIATED: &str = "disassociated";
    pub const FAILED: &str = "failed";
}

pub mod rule_action {
    pub const ALLOW: &str = "allow";
    pub const DENY: &str = "deny";
}

pub mod subnet_cidr_block_state_code {
    pub const ASSOCIATING: &str = "associating";
    pub const ASSOCIATED: &str = "associated";
    pub const DISASSOCIATING: &str = "disassociating";
    pub const DISASSOCIATED: &str = "disassociated";
    pub const FAILING: &str = "failing";
    pub const FAILED: &str = "failed";
}

pub mod subnet_state {
    pub const PENDING: &str = "pending";
    pub const AVAILABLE: &str = "available";
    pub const UNAVAILABLE: &str = "unavailable";
    pub const FAILED: &str = "failed";
    pub const FAILED_INSUFFICIENT_CAPACITY: &str = "failed-insufficient-capacity";
}

pub mod tenancy {
    pub const DEFAULT: &str = "default";
    pub const DEDICATED: &str = "dedicated";
    pub const HOST: &str = "host";
}

pub mod vpc_attribute_name {
    pub const ENABLE_DNS_SUPPORT: &str = "enableDnsSupport";
    pub const ENABLE_DNS_HOSTNAMES: &str = "enableDnsHostnames";
    pub const ENABLE_NETWORK_ADDRESS_USAGE_METRICS: &str = "enableNetworkAddressUsageMetrics";
}

pub mod vpc_cidr_block_state_code {
    pub const ASSOCIATING: &str = "associating";
    pub const ASSOCIATED: &str = "associated";
    pub const DISASSOCIATING: &str = "disassociating";
    pub const DISASSOCIATED: &str = "disassociated";
    pub const FAILING: &str = "failing";
    pub const FAILED: &str = "failed";
}

pub mod vpc_encryption_control_exclusion_state {
    pub const ENABLING: &str = "enabling";
    pub const ENABLED: &str = "enabled";
    pub const DISABLING: &str = "disabling";
    pub const DISABLED: &str = "disabled";
}

pub mod vpc_encryption_control_exclusion_state_input {
    pub const ENABLE: &str = "enable";
    pub const DISABLE: &str = "disable";
}

pub mod vpc_encryption_control_mode {
    pub const MONITOR: &str = "monitor";
    pub const ENFORCE: &str = "enforce";
}

pub mod vpc_encryption_control_state {
    pub const ENFORCE_IN_PROGRESS: &str = "enforce-in-progress";
    pub const MONITOR_IN_PROGRESS: &str = "monitor-in-progress";
    pub const ENFORCE_FAILED: &str = "enforce-failed";
    pub const MONITOR_FAILED: &str = "monitor-failed";
    pub const DELETING: &str = "deleting";
    pub const DELETED: &str = "deleted";
    pub const AVAILABLE: &str = "available";
    pub const CREATING: &str = "creating";
    pub const DELETE_FAILED: &str = "delete-failed";
}

pub mod vpc_state {
    pub const PENDING: &str = "pending";
    pub const AVAILABLE: &str = "available";
}
