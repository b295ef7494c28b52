// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The values of strings that have a fixed set of them, one module a shape.

pub mod action_type_enum {
    pub const FORWARD: &str = "forward";
    pub const AUTHENTICATE_OIDC: &str = "authenticate-oidc";
    pub const AUTHENTICATE_COGNITO: &str = "authenticate-cognito";
    pub const REDIRECT: &str = "redirect";
    pub const FIXED_RESPONSE: &str = "fixed-response";
    pub const JWT_VALIDATION: &str = "jwt-validation";
}

pub mod advertise_trust_store_ca_names_enum {
    pub const ON: &str = "on";
    pub const OFF: &str = "off";
}

pub mod anomaly_result_enum {
    pub const ANOMALOUS: &str = "anomalous";
    pub const NORMAL: &str = "normal";
}

pub mod authenticate_cognito_action_conditional_behavior_enum {
    pub const DENY: &str = "deny";
    pub const ALLOW: &str = "allow";
    pub const AUTHENTICATE: &str = "authenticate";
}

pub mod authenticate_oidc_action_conditional_behavior_enum {
    pub const DENY: &str = "deny";
    pub const ALLOW: &str = "allow";
    pub const AUTHENTICATE: &str = "authenticate";
}

pub mod capacity_reservation_state_enum {
    pub const PROVISIONED: &str = "provisioned";
    pub const PENDING: &str = "pending";
    pub const REBALANCING: &str = "rebalancing";
    pub const FAILED: &str = "failed";
}

pub mod describe_target_health_input_include_enum {
    pub const ANOMALY_DETECTION: &str = "AnomalyDetection";
    pub const ALL: &str = "All";
}

pub mod enable_prefix_for_ipv6_source_nat_enum {
    pub const ON: &str = "on";
    pub const OFF: &str = "off";
}

pub mod enforce_security_group_inbound_rules_on_private_link_traffic_enum {
    pub const ON: &str = "on";
    pub const OFF: &str = "off";
}

pub mod ip_address_type {
    pub const IPV4: &str = "ipv4";
    pub const DUALSTACK: &str = "dualstack";
    pub const DUALSTACK_WITHOUT_PUBLIC_IPV4: &str = "dualstack-without-public-ipv4";
}

pub mod jwt_validation_action_additional_claim_format_enum {
    pub const SINGLE_STRING: &str = "single-string";
    pub const STRING_ARRAY: &str = "string-array";
    pub const SPACE_SEPARATED_VALUES: &str = "space-separated-values";
}

pub mod load_balancer_scheme_enum {
    pub const INTERNET_FACING: &str = "internet-facing";
    pub const INTERNAL: &str = "internal";
}

pub mod load_balancer_state_enum {
    pub const ACTIVE: &str = "active";
    pub const PROVISIONING: &str = "provisioning";
    pub const ACTIVE_IMPAIRED: &str = "active_impaired";
    pub const FAILED: &str = "failed";
}

pub mod load_balancer_type_enum {
    pub const APPLICATION: &str = "application";
    pub const NETWORK: &str = "network";
    pub const GATEWAY: &str = "gateway";
}

pub mod mitigation_in_effect_enum {
    pub const YES: &str = "yes";
    pub const NO: &str = "no";
}

pub mod protocol_enum {
    pub const HTTP: &str = "HTTP";
    pub const HTTPS: &str = "HTTPS";
    pub const TCP: &str = "TCP";
    pub const TLS: &str = "TLS";
    pub const UDP: &str = "UDP";
    pub const TCP_UDP: &str = "TCP_UDP";
    pub const GENEVE: &str = "GENEVE";
    pub const QUIC: &str = "QUIC";
    pub const TCP_QUIC: &str = "TCP_QUIC";
}

pub mod redirect_action_status_code_enum {
    pub const HTTP_301: &str = "HTTP_301";
    pub const HTTP_302: &str = "HTTP_302";
}

pub mod target_administrative_override_reason_enum {
    pub const ADMINISTRATIVE_OVERRIDE_UNKNOWN: &str = "AdministrativeOverride.Unknown";
    pub const ADMINISTRATIVE_OVERRIDE_NO_OVERRIDE: &str = "AdministrativeOverride.NoOverride";
    pub const ADMINISTRATIVE_OVERRIDE_ZONAL_SHIFT_ACTIVE: &str = "AdministrativeOverride.ZonalShiftActive";
    pub const ADMINISTRATIVE_OVERRIDE_ZONAL_SHIFT_DELEGATED_TO_DNS: &str =
        "AdministrativeOverride.ZonalShiftDelegatedToDns";
}

pub mod target_administrative_override_state_enum {
    pub const UNKNOWN: &str = "unknown";
    pub const NO_OVERRIDE: &str = "no_override";
    pub const ZONAL_SHIFT_ACTIVE: &str = "zonal_shift_active";
    pub const ZONAL_SHIFT_DELEGATED_TO_DNS: &str = "zonal_shift_delegated_to_dns";
}

pub mod target_group_ip_address_type_enum {
    pub const IPV4: &str = "ipv4";
    pub const IPV6: &str = "ipv6";
}

pub mod target_health_reason_enum {
    pub const ELB_REGISTRATION_IN_PROGRESS: &str = "Elb.RegistrationInProgress";
    pub const ELB_INITIAL_HEALTH_CHECKING: &str = "Elb.InitialHealthChecking";
    pub const TARGET_RESPONSE_CODE_MISMATCH: &str = "Target.ResponseCodeMismatch";
    pub const TARGET_TIMEOUT: &str = "Target.Timeout";
    pub const TARGET_FAILED_HEALTH_CHECKS: &str = "Target.FailedHealthChecks";
    pub const TARGET_NOT_REGISTERED: &str = "Target.NotRegistered";
    pub const TARGET_NOT_IN_USE: &str = "Target.NotInUse";
    pub const TARGET_DEREGISTRATION_IN_PROGRESS: &str = "Target.DeregistrationInProgress";
    pub const TARGET_INVALID_STATE: &str = "Target.InvalidState";
    pub const TARGET_IP_UNUSABLE: &str = "Target.IpUnusable";
    pub const TARGET_HEALTH_CHECK_DISABLED: &str = "Target.HealthCheckDisabled";
    pub const ELB_INTERNAL_ERROR: &str = "Elb.InternalError";
}

pub mod target_health_state_enum {
    pub const INITIAL: &str = "initial";
    pub const HEALTHY: &str = "healthy";
    pub const UNHEALTHY: &str = "unhealthy";
    pub const UNHEALTHY_DRAINING: &str = "unhealthy.draining";
    pub const UNUSED: &str = "unused";
    pub const DRAINING: &str = "draining";
    pub const UNAVAILABLE: &str = "unavailable";
}

pub mod target_type_enum {
    pub const INSTANCE: &str = "instance";
    pub const IP: &str = "ip";
    pub const LAMBDA: &str = "lambda";
    pub const ALB: &str = "alb";
}

pub mod transform_type_enum {
    pub const HOST_HEADER_REWRITE: &str = "host-header-rewrite";
    pub const URL_REWRITE: &str = "url-rewrite";
}

pub mod trust_store_association_status_enum {
    pub const ACTIVE: &str = "active";
    pub const REMOVED: &str = "removed";
}

/// Codes of the errors the model names.
pub mod error_code {
    pub const ALPN_POLICY_NOT_FOUND: &str = "ALPNPolicyNotFound";
    pub const ALLOCATION_ID_NOT_FOUND: &str = "AllocationIdNotFound";
    pub const AVAILABILITY_ZONE_NOT_SUPPORTED: &str = "AvailabilityZoneNotSupported";
    pub const CAPACITY_RESERVATION_PENDING: &str = "CapacityReservationPending";
    pub const CERTIFICATE_NOT_FOUND: &str = "CertificateNotFound";
    pub const DUPLICATE_LISTENER: &str = "DuplicateListener";
    pub const DUPLICATE_LOAD_BALANCER_NAME: &str = "DuplicateLoadBalancerName";
    pub const DUPLICATE_TAG_KEYS: &str = "DuplicateTagKeys";
    pub const DUPLICATE_TARGET_GROUP_NAME: &str = "DuplicateTargetGroupName";
    pub const HEALTH_UNAVAILABLE: &str = "HealthUnavailable";
    pub const INCOMPATIBLE_PROTOCOLS: &str = "IncompatibleProtocols";
    pub const INVALID_CONFIGURATION_REQUEST: &str = "InvalidConfigurationRequest";
    pub const INVALID_LOAD_BALANCER_ACTION: &str = "InvalidLoadBalancerAction";
    pub const INVALID_SCHEME: &str = "InvalidScheme";
    pub const INVALID_SECURITY_GROUP: &str = "InvalidSecurityGroup";
    pub const INVALID_SUBNET: &str = "InvalidSubnet";
    pub const INVALID_TARGET: &str = "InvalidTarget";
    pub const LISTENER_NOT_FOUND: &str = "ListenerNotFound";
    pub const LOAD_BALANCER_NOT_FOUND: &str = "LoadBalancerNotFound";
    pub const OPERATION_NOT_PERMITTED: &str = "OperationNotPermitted";
    pub const PRIORITY_IN_USE: &str = "PriorityInUse";
    pub const RESOURCE_IN_USE: &str = "ResourceInUse";
    pub const RULE_NOT_FOUND: &str = "RuleNotFound";
    pub const SSL_POLICY_NOT_FOUND: &str = "SSLPolicyNotFound";
    pub const SUBNET_NOT_FOUND: &str = "SubnetNotFound";
    pub const TARGET_GROUP_ASSOCIATION_LIMIT: &str = "TargetGroupAssociationLimit";
    pub const TARGET_GROUP_NOT_FOUND: &str = "TargetGroupNotFound";
    pub const TOO_MANY_ACTIONS: &str = "TooManyActions";
    pub const TOO_MANY_CERTIFICATES: &str = "TooManyCertificates";
    pub const TOO_MANY_LISTENERS: &str = "TooManyListeners";
    pub const TOO_MANY_LOAD_BALANCERS: &str = "TooManyLoadBalancers";
    pub const TOO_MANY_REGISTRATIONS_FOR_TARGET_ID: &str = "TooManyRegistrationsForTargetId";
    pub const TOO_MANY_RULES: &str = "TooManyRules";
    pub const TOO_MANY_TAGS: &str = "TooManyTags";
    pub const TOO_MANY_TARGET_GROUPS: &str = "TooManyTargetGroups";
    pub const TOO_MANY_TARGETS: &str = "TooManyTargets";
    pub const TOO_MANY_UNIQUE_TARGET_GROUPS_PER_LOAD_BALANCER: &str = "TooManyUniqueTargetGroupsPerLoadBalancer";
    pub const TRUST_STORE_NOT_FOUND: &str = "TrustStoreNotFound";
    pub const TRUST_STORE_NOT_READY: &str = "TrustStoreNotReady";
    pub const UNSUPPORTED_PROTOCOL: &str = "UnsupportedProtocol";
}
