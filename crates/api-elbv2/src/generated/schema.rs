// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Every shape the built operations reach, with the constraints the model states.

use aws_wire::{Kind, Member, Pattern, Shape};

pub static ALPN_POLICY_NOT_SUPPORTED_EXCEPTION: Shape = Shape { name: "ALPNPolicyNotSupportedException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static ACTION: Shape = Shape { name: "Action", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AuthenticateCognitoConfig", wire: "AuthenticateCognitoConfig", query: "AuthenticateCognitoConfig", required: false, shape: &AUTHENTICATE_COGNITO_ACTION_CONFIG },
    Member { name: "AuthenticateOidcConfig", wire: "AuthenticateOidcConfig", query: "AuthenticateOidcConfig", required: false, shape: &AUTHENTICATE_OIDC_ACTION_CONFIG },
    Member { name: "FixedResponseConfig", wire: "FixedResponseConfig", query: "FixedResponseConfig", required: false, shape: &FIXED_RESPONSE_ACTION_CONFIG },
    Member { name: "ForwardConfig", wire: "ForwardConfig", query: "ForwardConfig", required: false, shape: &FORWARD_ACTION_CONFIG },
    Member { name: "JwtValidationConfig", wire: "JwtValidationConfig", query: "JwtValidationConfig", required: false, shape: &JWT_VALIDATION_ACTION_CONFIG },
    Member { name: "Order", wire: "Order", query: "Order", required: false, shape: &ACTION_ORDER },
    Member { name: "RedirectConfig", wire: "RedirectConfig", query: "RedirectConfig", required: false, shape: &REDIRECT_ACTION_CONFIG },
    Member { name: "TargetGroupArn", wire: "TargetGroupArn", query: "TargetGroupArn", required: false, shape: &TARGET_GROUP_ARN },
    Member { name: "Type", wire: "Type", query: "Type", required: true, shape: &ACTION_TYPE_ENUM },] } };
pub static ACTION_ORDER: Shape = Shape { name: "ActionOrder", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(50000) } };
pub static ACTION_TYPE_ENUM: Shape = Shape { name: "ActionTypeEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["forward", "authenticate-oidc", "authenticate-cognito", "redirect", "fixed-response", "jwt-validation"] } };
pub static ACTIONS: Shape = Shape { name: "Actions", sensitive: false, kind: Kind::List { member: &ACTION, member_name: "member", flattened: false, min: None, max: None } };
pub static ADD_TAGS_INPUT: Shape = Shape { name: "AddTagsInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ResourceArns", wire: "ResourceArns", query: "ResourceArns", required: true, shape: &RESOURCE_ARNS },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: true, shape: &TAG_LIST },] } };
pub static ADD_TAGS_OUTPUT: Shape = Shape { name: "AddTagsOutput", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static ADMINISTRATIVE_OVERRIDE: Shape = Shape { name: "AdministrativeOverride", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Description", wire: "Description", query: "Description", required: false, shape: &DESCRIPTION },
    Member { name: "Reason", wire: "Reason", query: "Reason", required: false, shape: &TARGET_ADMINISTRATIVE_OVERRIDE_REASON_ENUM },
    Member { name: "State", wire: "State", query: "State", required: false, shape: &TARGET_ADMINISTRATIVE_OVERRIDE_STATE_ENUM },] } };
pub static ADVERTISE_TRUST_STORE_CA_NAMES_ENUM: Shape = Shape { name: "AdvertiseTrustStoreCaNamesEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["on", "off"] } };
pub static ALLOCATION_ID: Shape = Shape { name: "AllocationId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ALLOCATION_ID_NOT_FOUND_EXCEPTION: Shape = Shape { name: "AllocationIdNotFoundException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static ALPN_POLICY_NAME: Shape = Shape { name: "AlpnPolicyName", sensitive: false, kind: Kind::List { member: &ALPN_POLICY_VALUE, member_name: "member", flattened: false, min: None, max: None } };
pub static ALPN_POLICY_VALUE: Shape = Shape { name: "AlpnPolicyValue", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ANOMALY_DETECTION: Shape = Shape { name: "AnomalyDetection", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "MitigationInEffect", wire: "MitigationInEffect", query: "MitigationInEffect", required: false, shape: &MITIGATION_IN_EFFECT_ENUM },
    Member { name: "Result", wire: "Result", query: "Result", required: false, shape: &ANOMALY_RESULT_ENUM },] } };
pub static ANOMALY_RESULT_ENUM: Shape = Shape { name: "AnomalyResultEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["anomalous", "normal"] } };
pub static AUTHENTICATE_COGNITO_ACTION_AUTHENTICATION_REQUEST_EXTRA_PARAMS: Shape = Shape { name: "AuthenticateCognitoActionAuthenticationRequestExtraParams", sensitive: false, kind: Kind::Map { key: &AUTHENTICATE_COGNITO_ACTION_AUTHENTICATION_REQUEST_PARAM_NAME, value: &AUTHENTICATE_COGNITO_ACTION_AUTHENTICATION_REQUEST_PARAM_VALUE, key_name: "key", value_name: "value", flattened: false, min: None, max: None } };
pub static AUTHENTICATE_COGNITO_ACTION_AUTHENTICATION_REQUEST_PARAM_NAME: Shape = Shape { name: "AuthenticateCognitoActionAuthenticationRequestParamName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static AUTHENTICATE_COGNITO_ACTION_AUTHENTICATION_REQUEST_PARAM_VALUE: Shape = Shape { name: "AuthenticateCognitoActionAuthenticationRequestParamValue", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static AUTHENTICATE_COGNITO_ACTION_CONDITIONAL_BEHAVIOR_ENUM: Shape = Shape { name: "AuthenticateCognitoActionConditionalBehaviorEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["deny", "allow", "authenticate"] } };
pub static AUTHENTICATE_COGNITO_ACTION_CONFIG: Shape = Shape { name: "AuthenticateCognitoActionConfig", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AuthenticationRequestExtraParams", wire: "AuthenticationRequestExtraParams", query: "AuthenticationRequestExtraParams", required: false, shape: &AUTHENTICATE_COGNITO_ACTION_AUTHENTICATION_REQUEST_EXTRA_PARAMS },
    Member { name: "OnUnauthenticatedRequest", wire: "OnUnauthenticatedRequest", query: "OnUnauthenticatedRequest", required: false, shape: &AUTHENTICATE_COGNITO_ACTION_CONDITIONAL_BEHAVIOR_ENUM },
    Member { name: "Scope", wire: "Scope", query: "Scope", required: false, shape: &AUTHENTICATE_COGNITO_ACTION_SCOPE },
    Member { name: "SessionCookieName", wire: "SessionCookieName", query: "SessionCookieName", required: false, shape: &AUTHENTICATE_COGNITO_ACTION_SESSION_COOKIE_NAME },
    Member { name: "SessionTimeout", wire: "SessionTimeout", query: "SessionTimeout", required: false, shape: &AUTHENTICATE_COGNITO_ACTION_SESSION_TIMEOUT },
    Member { name: "UserPoolArn", wire: "UserPoolArn", query: "UserPoolArn", required: true, shape: &AUTHENTICATE_COGNITO_ACTION_USER_POOL_ARN },
    Member { name: "UserPoolClientId", wire: "UserPoolClientId", query: "UserPoolClientId", required: true, shape: &AUTHENTICATE_COGNITO_ACTION_USER_POOL_CLIENT_ID },
    Member { name: "UserPoolDomain", wire: "UserPoolDomain", query: "UserPoolDomain", required: true, shape: &AUTHENTICATE_COGNITO_ACTION_USER_POOL_DOMAIN },] } };
pub static AUTHENTICATE_COGNITO_ACTION_SCOPE: Shape = Shape { name: "AuthenticateCognitoActionScope", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static AUTHENTICATE_COGNITO_ACTION_SESSION_COOKIE_NAME: Shape = Shape { name: "AuthenticateCognitoActionSessionCookieName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static AUTHENTICATE_COGNITO_ACTION_SESSION_TIMEOUT: Shape = Shape { name: "AuthenticateCognitoActionSessionTimeout", sensitive: false, kind: Kind::Long { min: None, max: None } };
pub static AUTHENTICATE_COGNITO_ACTION_USER_POOL_ARN: Shape = Shape { name: "AuthenticateCognitoActionUserPoolArn", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static AUTHENTICATE_COGNITO_ACTION_USER_POOL_CLIENT_ID: Shape = Shape { name: "AuthenticateCognitoActionUserPoolClientId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static AUTHENTICATE_COGNITO_ACTION_USER_POOL_DOMAIN: Shape = Shape { name: "AuthenticateCognitoActionUserPoolDomain", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static AUTHENTICATE_OIDC_ACTION_AUTHENTICATION_REQUEST_EXTRA_PARAMS: Shape = Shape { name: "AuthenticateOidcActionAuthenticationRequestExtraParams", sensitive: false, kind: Kind::Map { key: &AUTHENTICATE_OIDC_ACTION_AUTHENTICATION_REQUEST_PARAM_NAME, value: &AUTHENTICATE_OIDC_ACTION_AUTHENTICATION_REQUEST_PARAM_VALUE, key_name: "key", value_name: "value", flattened: false, min: None, max: None } };
pub static AUTHENTICATE_OIDC_ACTION_AUTHENTICATION_REQUEST_PARAM_NAME: Shape = Shape { name: "AuthenticateOidcActionAuthenticationRequestParamName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static AUTHENTICATE_OIDC_ACTION_AUTHENTICATION_REQUEST_PARAM_VALUE: Shape = Shape { name: "AuthenticateOidcActionAuthenticationRequestParamValue", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static AUTHENTICATE_OIDC_ACTION_AUTHORIZATION_ENDPOINT: Shape = Shape { name: "AuthenticateOidcActionAuthorizationEndpoint", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static AUTHENTICATE_OIDC_ACTION_CLIENT_ID: Shape = Shape { name: "AuthenticateOidcActionClientId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static AUTHENTICATE_OIDC_ACTION_CLIENT_SECRET: Shape = Shape { name: "AuthenticateOidcActionClientSecret", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static AUTHENTICATE_OIDC_ACTION_CONDITIONAL_BEHAVIOR_ENUM: Shape = Shape { name: "AuthenticateOidcActionConditionalBehaviorEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["deny", "allow", "authenticate"] } };
pub static AUTHENTICATE_OIDC_ACTION_CONFIG: Shape = Shape { name: "AuthenticateOidcActionConfig", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AuthenticationRequestExtraParams", wire: "AuthenticationRequestExtraParams", query: "AuthenticationRequestExtraParams", required: false, shape: &AUTHENTICATE_OIDC_ACTION_AUTHENTICATION_REQUEST_EXTRA_PARAMS },
    Member { name: "AuthorizationEndpoint", wire: "AuthorizationEndpoint", query: "AuthorizationEndpoint", required: true, shape: &AUTHENTICATE_OIDC_ACTION_AUTHORIZATION_ENDPOINT },
    Member { name: "ClientId", wire: "ClientId", query: "ClientId", required: true, shape: &AUTHENTICATE_OIDC_ACTION_CLIENT_ID },
    Member { name: "ClientSecret", wire: "ClientSecret", query: "ClientSecret", required: false, shape: &AUTHENTICATE_OIDC_ACTION_CLIENT_SECRET },
    Member { name: "Issuer", wire: "Issuer", query: "Issuer", required: true, shape: &AUTHENTICATE_OIDC_ACTION_ISSUER },
    Member { name: "OnUnauthenticatedRequest", wire: "OnUnauthenticatedRequest", query: "OnUnauthenticatedRequest", required: false, shape: &AUTHENTICATE_OIDC_ACTION_CONDITIONAL_BEHAVIOR_ENUM },
    Member { name: "Scope", wire: "Scope", query: "Scope", required: false, shape: &AUTHENTICATE_OIDC_ACTION_SCOPE },
    Member { name: "SessionCookieName", wire: "SessionCookieName", query: "SessionCookieName", required: false, shape: &AUTHENTICATE_OIDC_ACTION_SESSION_COOKIE_NAME },
    Member { name: "SessionTimeout", wire: "SessionTimeout", query: "SessionTimeout", required: false, shape: &AUTHENTICATE_OIDC_ACTION_SESSION_TIMEOUT },
    Member { name: "TokenEndpoint", wire: "TokenEndpoint", query: "TokenEndpoint", required: true, shape: &AUTHENTICATE_OIDC_ACTION_TOKEN_ENDPOINT },
    Member { name: "UseExistingClientSecret", wire: "UseExistingClientSecret", query: "UseExistingClientSecret", required: false, shape: &AUTHENTICATE_OIDC_ACTION_USE_EXISTING_CLIENT_SECRET },
    Member { name: "UserInfoEndpoint", wire: "UserInfoEndpoint", query: "UserInfoEndpoint", required: true, shape: &AUTHENTICATE_OIDC_ACTION_USER_INFO_ENDPOINT },] } };
pub static AUTHENTICATE_OIDC_ACTION_ISSUER: Shape = Shape { name: "AuthenticateOidcActionIssuer", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static AUTHENTICATE_OIDC_ACTION_SCOPE: Shape = Shape { name: "AuthenticateOidcActionScope", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static AUTHENTICATE_OIDC_ACTION_SESSION_COOKIE_NAME: Shape = Shape { name: "AuthenticateOidcActionSessionCookieName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static AUTHENTICATE_OIDC_ACTION_SESSION_TIMEOUT: Shape = Shape { name: "AuthenticateOidcActionSessionTimeout", sensitive: false, kind: Kind::Long { min: None, max: None } };
pub static AUTHENTICATE_OIDC_ACTION_TOKEN_ENDPOINT: Shape = Shape { name: "AuthenticateOidcActionTokenEndpoint", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static AUTHENTICATE_OIDC_ACTION_USE_EXISTING_CLIENT_SECRET: Shape = Shape { name: "AuthenticateOidcActionUseExistingClientSecret", sensitive: false, kind: Kind::Boolean };
pub static AUTHENTICATE_OIDC_ACTION_USER_INFO_ENDPOINT: Shape = Shape { name: "AuthenticateOidcActionUserInfoEndpoint", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static AVAILABILITY_ZONE: Shape = Shape { name: "AvailabilityZone", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "LoadBalancerAddresses", wire: "LoadBalancerAddresses", query: "LoadBalancerAddresses", required: false, shape: &LOAD_BALANCER_ADDRESSES },
    Member { name: "OutpostId", wire: "OutpostId", query: "OutpostId", required: false, shape: &OUTPOST_ID },
    Member { name: "SourceNatIpv6Prefixes", wire: "SourceNatIpv6Prefixes", query: "SourceNatIpv6Prefixes", required: false, shape: &SOURCE_NAT_IPV6_PREFIXES },
    Member { name: "SubnetId", wire: "SubnetId", query: "SubnetId", required: false, shape: &SUBNET_ID },
    Member { name: "ZoneName", wire: "ZoneName", query: "ZoneName", required: false, shape: &ZONE_NAME },] } };
pub static AVAILABILITY_ZONE_NOT_SUPPORTED_EXCEPTION: Shape = Shape { name: "AvailabilityZoneNotSupportedException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static AVAILABILITY_ZONES: Shape = Shape { name: "AvailabilityZones", sensitive: false, kind: Kind::List { member: &AVAILABILITY_ZONE, member_name: "member", flattened: false, min: None, max: None } };
pub static CANONICAL_HOSTED_ZONE_ID: Shape = Shape { name: "CanonicalHostedZoneId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static CAPACITY_RESERVATION_PENDING_EXCEPTION: Shape = Shape { name: "CapacityReservationPendingException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static CAPACITY_RESERVATION_STATE_ENUM: Shape = Shape { name: "CapacityReservationStateEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["provisioned", "pending", "rebalancing", "failed"] } };
pub static CAPACITY_RESERVATION_STATUS: Shape = Shape { name: "CapacityReservationStatus", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Code", wire: "Code", query: "Code", required: false, shape: &CAPACITY_RESERVATION_STATE_ENUM },
    Member { name: "Reason", wire: "Reason", query: "Reason", required: false, shape: &STATE_REASON },] } };
pub static CAPACITY_UNITS: Shape = Shape { name: "CapacityUnits", sensitive: false, kind: Kind::Integer { min: None, max: None } };
pub static CAPACITY_UNITS_DOUBLE: Shape = Shape { name: "CapacityUnitsDouble", sensitive: false, kind: Kind::Double { min: None, max: None } };
pub static CERTIFICATE: Shape = Shape { name: "Certificate", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CertificateArn", wire: "CertificateArn", query: "CertificateArn", required: false, shape: &CERTIFICATE_ARN },
    Member { name: "IsDefault", wire: "IsDefault", query: "IsDefault", required: false, shape: &DEFAULT },] } };
pub static CERTIFICATE_ARN: Shape = Shape { name: "CertificateArn", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static CERTIFICATE_LIST: Shape = Shape { name: "CertificateList", sensitive: false, kind: Kind::List { member: &CERTIFICATE, member_name: "member", flattened: false, min: None, max: None } };
pub static CERTIFICATE_NOT_FOUND_EXCEPTION: Shape = Shape { name: "CertificateNotFoundException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static CONDITION_FIELD_NAME: Shape = Shape { name: "ConditionFieldName", sensitive: false, kind: Kind::String { min: None, max: Some(64), pattern: None, values: &[] } };
pub static CREATE_LISTENER_INPUT: Shape = Shape { name: "CreateListenerInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AlpnPolicy", wire: "AlpnPolicy", query: "AlpnPolicy", required: false, shape: &ALPN_POLICY_NAME },
    Member { name: "Certificates", wire: "Certificates", query: "Certificates", required: false, shape: &CERTIFICATE_LIST },
    Member { name: "DefaultActions", wire: "DefaultActions", query: "DefaultActions", required: true, shape: &ACTIONS },
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", required: true, shape: &LOAD_BALANCER_ARN },
    Member { name: "MutualAuthentication", wire: "MutualAuthentication", query: "MutualAuthentication", required: false, shape: &MUTUAL_AUTHENTICATION_ATTRIBUTES },
    Member { name: "Port", wire: "Port", query: "Port", required: false, shape: &PORT },
    Member { name: "Protocol", wire: "Protocol", query: "Protocol", required: false, shape: &PROTOCOL_ENUM },
    Member { name: "SslPolicy", wire: "SslPolicy", query: "SslPolicy", required: false, shape: &SSL_POLICY_NAME },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST },] } };
pub static CREATE_LISTENER_OUTPUT: Shape = Shape { name: "CreateListenerOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Listeners", wire: "Listeners", query: "Listeners", required: false, shape: &LISTENERS },] } };
pub static CREATE_LOAD_BALANCER_INPUT: Shape = Shape { name: "CreateLoadBalancerInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CustomerOwnedIpv4Pool", wire: "CustomerOwnedIpv4Pool", query: "CustomerOwnedIpv4Pool", required: false, shape: &CUSTOMER_OWNED_IPV4_POOL },
    Member { name: "EnablePrefixForIpv6SourceNat", wire: "EnablePrefixForIpv6SourceNat", query: "EnablePrefixForIpv6SourceNat", required: false, shape: &ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT_ENUM },
    Member { name: "IpAddressType", wire: "IpAddressType", query: "IpAddressType", required: false, shape: &IP_ADDRESS_TYPE },
    Member { name: "IpamPools", wire: "IpamPools", query: "IpamPools", required: false, shape: &IPAM_POOLS },
    Member { name: "Name", wire: "Name", query: "Name", required: true, shape: &LOAD_BALANCER_NAME },
    Member { name: "Scheme", wire: "Scheme", query: "Scheme", required: false, shape: &LOAD_BALANCER_SCHEME_ENUM },
    Member { name: "SecurityGroups", wire: "SecurityGroups", query: "SecurityGroups", required: false, shape: &SECURITY_GROUPS },
    Member { name: "SubnetMappings", wire: "SubnetMappings", query: "SubnetMappings", required: false, shape: &SUBNET_MAPPINGS },
    Member { name: "Subnets", wire: "Subnets", query: "Subnets", required: false, shape: &SUBNETS },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST },
    Member { name: "Type", wire: "Type", query: "Type", required: false, shape: &LOAD_BALANCER_TYPE_ENUM },] } };
pub static CREATE_LOAD_BALANCER_OUTPUT: Shape = Shape { name: "CreateLoadBalancerOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "LoadBalancers", wire: "LoadBalancers", query: "LoadBalancers", required: false, shape: &LOAD_BALANCERS },] } };
pub static CREATE_RULE_INPUT: Shape = Shape { name: "CreateRuleInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Actions", wire: "Actions", query: "Actions", required: true, shape: &ACTIONS },
    Member { name: "Conditions", wire: "Conditions", query: "Conditions", required: true, shape: &RULE_CONDITION_LIST },
    Member { name: "ListenerArn", wire: "ListenerArn", query: "ListenerArn", required: true, shape: &LISTENER_ARN },
    Member { name: "Priority", wire: "Priority", query: "Priority", required: true, shape: &RULE_PRIORITY },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST },
    Member { name: "Transforms", wire: "Transforms", query: "Transforms", required: false, shape: &RULE_TRANSFORM_LIST },] } };
pub static CREATE_RULE_OUTPUT: Shape = Shape { name: "CreateRuleOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Rules", wire: "Rules", query: "Rules", required: false, shape: &RULES },] } };
pub static CREATE_TARGET_GROUP_INPUT: Shape = Shape { name: "CreateTargetGroupInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "HealthCheckEnabled", wire: "HealthCheckEnabled", query: "HealthCheckEnabled", required: false, shape: &HEALTH_CHECK_ENABLED },
    Member { name: "HealthCheckIntervalSeconds", wire: "HealthCheckIntervalSeconds", query: "HealthCheckIntervalSeconds", required: false, shape: &HEALTH_CHECK_INTERVAL_SECONDS },
    Member { name: "HealthCheckPath", wire: "HealthCheckPath", query: "HealthCheckPath", required: false, shape: &PATH },
    Member { name: "HealthCheckPort", wire: "HealthCheckPort", query: "HealthCheckPort", required: false, shape: &HEALTH_CHECK_PORT },
    Member { name: "HealthCheckProtocol", wire: "HealthCheckProtocol", query: "HealthCheckProtocol", required: false, shape: &PROTOCOL_ENUM },
    Member { name: "HealthCheckTimeoutSeconds", wire: "HealthCheckTimeoutSeconds", query: "HealthCheckTimeoutSeconds", required: false, shape: &HEALTH_CHECK_TIMEOUT_SECONDS },
    Member { name: "HealthyThresholdCount", wire: "HealthyThresholdCount", query: "HealthyThresholdCount", required: false, shape: &HEALTH_CHECK_THRESHOLD_COUNT },
    Member { name: "IpAddressType", wire: "IpAddressType", query: "IpAddressType", required: false, shape: &TARGET_GROUP_IP_ADDRESS_TYPE_ENUM },
    Member { name: "Matcher", wire: "Matcher", query: "Matcher", required: false, shape: &MATCHER },
    Member { name: "Name", wire: "Name", query: "Name", required: true, shape: &TARGET_GROUP_NAME },
    Member { name: "Port", wire: "Port", query: "Port", required: false, shape: &PORT },
    Member { name: "Protocol", wire: "Protocol", query: "Protocol", required: false, shape: &PROTOCOL_ENUM },
    Member { name: "ProtocolVersion", wire: "ProtocolVersion", query: "ProtocolVersion", required: false, shape: &PROTOCOL_VERSION },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST },
    Member { name: "TargetControlPort", wire: "TargetControlPort", query: "TargetControlPort", required: false, shape: &TARGET_CONTROL_PORT },
    Member { name: "TargetType", wire: "TargetType", query: "TargetType", required: false, shape: &TARGET_TYPE_ENUM },
    Member { name: "UnhealthyThresholdCount", wire: "UnhealthyThresholdCount", query: "UnhealthyThresholdCount", required: false, shape: &HEALTH_CHECK_THRESHOLD_COUNT },
    Member { name: "VpcId", wire: "VpcId", query: "VpcId", required: false, shape: &VPC_ID },] } };
pub static CREATE_TARGET_GROUP_OUTPUT: Shape = Shape { name: "CreateTargetGroupOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "TargetGroups", wire: "TargetGroups", query: "TargetGroups", required: false, shape: &TARGET_GROUPS },] } };
pub static CREATED_TIME: Shape = Shape { name: "CreatedTime", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static CUSTOMER_OWNED_IPV4_POOL: Shape = Shape { name: "CustomerOwnedIpv4Pool", sensitive: false, kind: Kind::String { min: None, max: Some(256), pattern: Some(Pattern::new("^(ipv4pool-coip-)[a-zA-Z0-9]+$", Some("\\A(?:^(ipv4pool-coip-)[a-zA-Z0-9]+$)\\z"))), values: &[] } };
pub static DNS_NAME: Shape = Shape { name: "DNSName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static DECREASE_REQUESTS_REMAINING: Shape = Shape { name: "DecreaseRequestsRemaining", sensitive: false, kind: Kind::Integer { min: None, max: None } };
pub static DEFAULT: Shape = Shape { name: "Default", sensitive: false, kind: Kind::Boolean };
pub static DELETE_LISTENER_INPUT: Shape = Shape { name: "DeleteListenerInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ListenerArn", wire: "ListenerArn", query: "ListenerArn", required: true, shape: &LISTENER_ARN },] } };
pub static DELETE_LISTENER_OUTPUT: Shape = Shape { name: "DeleteListenerOutput", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static DELETE_LOAD_BALANCER_INPUT: Shape = Shape { name: "DeleteLoadBalancerInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", required: true, shape: &LOAD_BALANCER_ARN },] } };
pub static DELETE_LOAD_BALANCER_OUTPUT: Shape = Shape { name: "DeleteLoadBalancerOutput", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static DELETE_RULE_INPUT: Shape = Shape { name: "DeleteRuleInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "RuleArn", wire: "RuleArn", query: "RuleArn", required: true, shape: &RULE_ARN },] } };
pub static DELETE_RULE_OUTPUT: Shape = Shape { name: "DeleteRuleOutput", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static DELETE_TARGET_GROUP_INPUT: Shape = Shape { name: "DeleteTargetGroupInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "TargetGroupArn", wire: "TargetGroupArn", query: "TargetGroupArn", required: true, shape: &TARGET_GROUP_ARN },] } };
pub static DELETE_TARGET_GROUP_OUTPUT: Shape = Shape { name: "DeleteTargetGroupOutput", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static DEREGISTER_TARGETS_INPUT: Shape = Shape { name: "DeregisterTargetsInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "TargetGroupArn", wire: "TargetGroupArn", query: "TargetGroupArn", required: true, shape: &TARGET_GROUP_ARN },
    Member { name: "Targets", wire: "Targets", query: "Targets", required: true, shape: &TARGET_DESCRIPTIONS },] } };
pub static DEREGISTER_TARGETS_OUTPUT: Shape = Shape { name: "DeregisterTargetsOutput", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static DESCRIBE_ACCOUNT_LIMITS_INPUT: Shape = Shape { name: "DescribeAccountLimitsInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER },
    Member { name: "PageSize", wire: "PageSize", query: "PageSize", required: false, shape: &PAGE_SIZE },] } };
pub static DESCRIBE_ACCOUNT_LIMITS_OUTPUT: Shape = Shape { name: "DescribeAccountLimitsOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Limits", wire: "Limits", query: "Limits", required: false, shape: &LIMITS },
    Member { name: "NextMarker", wire: "NextMarker", query: "NextMarker", required: false, shape: &MARKER },] } };
pub static DESCRIBE_CAPACITY_RESERVATION_INPUT: Shape = Shape { name: "DescribeCapacityReservationInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", required: true, shape: &LOAD_BALANCER_ARN },] } };
pub static DESCRIBE_CAPACITY_RESERVATION_OUTPUT: Shape = Shape { name: "DescribeCapacityReservationOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CapacityReservationState", wire: "CapacityReservationState", query: "CapacityReservationState", required: false, shape: &ZONAL_CAPACITY_RESERVATION_STATES },
    Member { name: "DecreaseRequestsRemaining", wire: "DecreaseRequestsRemaining", query: "DecreaseRequestsRemaining", required: false, shape: &DECREASE_REQUESTS_REMAINING },
    Member { name: "LastModifiedTime", wire: "LastModifiedTime", query: "LastModifiedTime", required: false, shape: &LAST_MODIFIED_TIME },
    Member { name: "MinimumLoadBalancerCapacity", wire: "MinimumLoadBalancerCapacity", query: "MinimumLoadBalancerCapacity", required: false, shape: &MINIMUM_LOAD_BALANCER_CAPACITY },] } };
pub static DESCRIBE_LISTENER_ATTRIBUTES_INPUT: Shape = Shape { name: "DescribeListenerAttributesInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ListenerArn", wire: "ListenerArn", query: "ListenerArn", required: true, shape: &LISTENER_ARN },] } };
pub static DESCRIBE_LISTENER_ATTRIBUTES_OUTPUT: Shape = Shape { name: "DescribeListenerAttributesOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Attributes", wire: "Attributes", query: "Attributes", required: false, shape: &LISTENER_ATTRIBUTES },] } };
pub static DESCRIBE_LISTENERS_INPUT: Shape = Shape { name: "DescribeListenersInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ListenerArns", wire: "ListenerArns", query: "ListenerArns", required: false, shape: &LISTENER_ARNS },
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", required: false, shape: &LOAD_BALANCER_ARN },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER },
    Member { name: "PageSize", wire: "PageSize", query: "PageSize", required: false, shape: &PAGE_SIZE },] } };
pub static DESCRIBE_LISTENERS_OUTPUT: Shape = Shape { name: "DescribeListenersOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Listeners", wire: "Listeners", query: "Listeners", required: false, shape: &LISTENERS },
    Member { name: "NextMarker", wire: "NextMarker", query: "NextMarker", required: false, shape: &MARKER },] } };
pub static DESCRIBE_LOAD_BALANCER_ATTRIBUTES_INPUT: Shape = Shape { name: "DescribeLoadBalancerAttributesInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", required: true, shape: &LOAD_BALANCER_ARN },] } };
pub static DESCRIBE_LOAD_BALANCER_ATTRIBUTES_OUTPUT: Shape = Shape { name: "DescribeLoadBalancerAttributesOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Attributes", wire: "Attributes", query: "Attributes", required: false, shape: &LOAD_BALANCER_ATTRIBUTES },] } };
pub static DESCRIBE_LOAD_BALANCERS_INPUT: Shape = Shape { name: "DescribeLoadBalancersInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "LoadBalancerArns", wire: "LoadBalancerArns", query: "LoadBalancerArns", required: false, shape: &LOAD_BALANCER_ARNS },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER },
    Member { name: "Names", wire: "Names", query: "Names", required: false, shape: &LOAD_BALANCER_NAMES },
    Member { name: "PageSize", wire: "PageSize", query: "PageSize", required: false, shape: &PAGE_SIZE },] } };
pub static DESCRIBE_LOAD_BALANCERS_OUTPUT: Shape = Shape { name: "DescribeLoadBalancersOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "LoadBalancers", wire: "LoadBalancers", query: "LoadBalancers", required: false, shape: &LOAD_BALANCERS },
    Member { name: "NextMarker", wire: "NextMarker", query: "NextMarker", required: false, shape: &MARKER },] } };
pub static DESCRIBE_RULES_INPUT: Shape = Shape { name: "DescribeRulesInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ListenerArn", wire: "ListenerArn", query: "ListenerArn", required: false, shape: &LISTENER_ARN },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER },
    Member { name: "PageSize", wire: "PageSize", query: "PageSize", required: false, shape: &PAGE_SIZE },
    Member { name: "RuleArns", wire: "RuleArns", query: "RuleArns", required: false, shape: &RULE_ARNS },] } };
pub static DESCRIBE_RULES_OUTPUT: Shape = Shape { name: "DescribeRulesOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NextMarker", wire: "NextMarker", query: "NextMarker", required: false, shape: &MARKER },
    Member { name: "Rules", wire: "Rules", query: "Rules", required: false, shape: &RULES },] } };
pub static DESCRIBE_TAGS_INPUT: Shape = Shape { name: "DescribeTagsInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ResourceArns", wire: "ResourceArns", query: "ResourceArns", required: true, shape: &RESOURCE_ARNS },] } };
pub static DESCRIBE_TAGS_OUTPUT: Shape = Shape { name: "DescribeTagsOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "TagDescriptions", wire: "TagDescriptions", query: "TagDescriptions", required: false, shape: &TAG_DESCRIPTIONS },] } };
pub static DESCRIBE_TARGET_GROUP_ATTRIBUTES_INPUT: Shape = Shape { name: "DescribeTargetGroupAttributesInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "TargetGroupArn", wire: "TargetGroupArn", query: "TargetGroupArn", required: true, shape: &TARGET_GROUP_ARN },] } };
pub static DESCRIBE_TARGET_GROUP_ATTRIBUTES_OUTPUT: Shape = Shape { name: "DescribeTargetGroupAttributesOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Attributes", wire: "Attributes", query: "Attributes", required: false, shape: &TARGET_GROUP_ATTRIBUTES },] } };
pub static DESCRIBE_TARGET_GROUPS_INPUT: Shape = Shape { name: "DescribeTargetGroupsInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", required: false, shape: &LOAD_BALANCER_ARN },
    Member { name: "Marker", wire: "Marker", query: "Marker", required: false, shape: &MARKER },
    Member { name: "Names", wire: "Names", query: "Names", required: false, shape: &TARGET_GROUP_NAMES },
    Member { name: "PageSize", wire: "PageSize", query: "PageSize", required: false, shape: &PAGE_SIZE },
    Member { name: "TargetGroupArns", wire: "TargetGroupArns", query: "TargetGroupArns", required: false, shape: &TARGET_GROUP_ARNS },] } };
pub static DESCRIBE_TARGET_GROUPS_OUTPUT: Shape = Shape { name: "DescribeTargetGroupsOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NextMarker", wire: "NextMarker", query: "NextMarker", required: false, shape: &MARKER },
    Member { name: "TargetGroups", wire: "TargetGroups", query: "TargetGroups", required: false, shape: &TARGET_GROUPS },] } };
pub static DESCRIBE_TARGET_HEALTH_INPUT: Shape = Shape { name: "DescribeTargetHealthInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Include", wire: "Include", query: "Include", required: false, shape: &LIST_OF_DESCRIBE_TARGET_HEALTH_INCLUDE_OPTIONS },
    Member { name: "TargetGroupArn", wire: "TargetGroupArn", query: "TargetGroupArn", required: true, shape: &TARGET_GROUP_ARN },
    Member { name: "Targets", wire: "Targets", query: "Targets", required: false, shape: &TARGET_DESCRIPTIONS },] } };
pub static DESCRIBE_TARGET_HEALTH_INPUT_INCLUDE_ENUM: Shape = Shape { name: "DescribeTargetHealthInputIncludeEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["AnomalyDetection", "All"] } };
pub static DESCRIBE_TARGET_HEALTH_OUTPUT: Shape = Shape { name: "DescribeTargetHealthOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "TargetHealthDescriptions", wire: "TargetHealthDescriptions", query: "TargetHealthDescriptions", required: false, shape: &TARGET_HEALTH_DESCRIPTIONS },] } };
pub static DESCRIPTION: Shape = Shape { name: "Description", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static DUPLICATE_LISTENER_EXCEPTION: Shape = Shape { name: "DuplicateListenerException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static DUPLICATE_LOAD_BALANCER_NAME_EXCEPTION: Shape = Shape { name: "DuplicateLoadBalancerNameException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static DUPLICATE_TAG_KEYS_EXCEPTION: Shape = Shape { name: "DuplicateTagKeysException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static DUPLICATE_TARGET_GROUP_NAME_EXCEPTION: Shape = Shape { name: "DuplicateTargetGroupNameException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT_ENUM: Shape = Shape { name: "EnablePrefixForIpv6SourceNatEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["on", "off"] } };
pub static ENFORCE_SECURITY_GROUP_INBOUND_RULES_ON_PRIVATE_LINK_TRAFFIC: Shape = Shape { name: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ENFORCE_SECURITY_GROUP_INBOUND_RULES_ON_PRIVATE_LINK_TRAFFIC_ENUM: Shape = Shape { name: "EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["on", "off"] } };
pub static FIXED_RESPONSE_ACTION_CONFIG: Shape = Shape { name: "FixedResponseActionConfig", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ContentType", wire: "ContentType", query: "ContentType", required: false, shape: &FIXED_RESPONSE_ACTION_CONTENT_TYPE },
    Member { name: "MessageBody", wire: "MessageBody", query: "MessageBody", required: false, shape: &FIXED_RESPONSE_ACTION_MESSAGE },
    Member { name: "StatusCode", wire: "StatusCode", query: "StatusCode", required: true, shape: &FIXED_RESPONSE_ACTION_STATUS_CODE },] } };
pub static FIXED_RESPONSE_ACTION_CONTENT_TYPE: Shape = Shape { name: "FixedResponseActionContentType", sensitive: false, kind: Kind::String { min: Some(0), max: Some(32), pattern: None, values: &[] } };
pub static FIXED_RESPONSE_ACTION_MESSAGE: Shape = Shape { name: "FixedResponseActionMessage", sensitive: false, kind: Kind::String { min: Some(0), max: Some(1024), pattern: None, values: &[] } };
pub static FIXED_RESPONSE_ACTION_STATUS_CODE: Shape = Shape { name: "FixedResponseActionStatusCode", sensitive: false, kind: Kind::String { min: None, max: None, pattern: Some(Pattern::new("^(2|4|5)\\d\\d$", Some("\\A(?:^(2|4|5)[0-9][0-9]$)\\z"))), values: &[] } };
pub static FORWARD_ACTION_CONFIG: Shape = Shape { name: "ForwardActionConfig", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "TargetGroupStickinessConfig", wire: "TargetGroupStickinessConfig", query: "TargetGroupStickinessConfig", required: false, shape: &TARGET_GROUP_STICKINESS_CONFIG },
    Member { name: "TargetGroups", wire: "TargetGroups", query: "TargetGroups", required: false, shape: &TARGET_GROUP_LIST },] } };
pub static GRPC_CODE: Shape = Shape { name: "GrpcCode", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static HEALTH_CHECK_ENABLED: Shape = Shape { name: "HealthCheckEnabled", sensitive: false, kind: Kind::Boolean };
pub static HEALTH_CHECK_INTERVAL_SECONDS: Shape = Shape { name: "HealthCheckIntervalSeconds", sensitive: false, kind: Kind::Integer { min: Some(5), max: Some(300) } };
pub static HEALTH_CHECK_PORT: Shape = Shape { name: "HealthCheckPort", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static HEALTH_CHECK_THRESHOLD_COUNT: Shape = Shape { name: "HealthCheckThresholdCount", sensitive: false, kind: Kind::Integer { min: Some(2), max: Some(10) } };
pub static HEALTH_CHECK_TIMEOUT_SECONDS: Shape = Shape { name: "HealthCheckTimeoutSeconds", sensitive: false, kind: Kind::Integer { min: Some(2), max: Some(120) } };
pub static HEALTH_UNAVAILABLE_EXCEPTION: Shape = Shape { name: "HealthUnavailableException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static HOST_HEADER_CONDITION_CONFIG: Shape = Shape { name: "HostHeaderConditionConfig", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "RegexValues", wire: "RegexValues", query: "RegexValues", required: false, shape: &LIST_OF_STRING },
    Member { name: "Values", wire: "Values", query: "Values", required: false, shape: &LIST_OF_STRING },] } };
pub static HOST_HEADER_REWRITE_CONFIG: Shape = Shape { name: "HostHeaderRewriteConfig", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Rewrites", wire: "Rewrites", query: "Rewrites", required: false, shape: &REWRITE_CONFIG_LIST },] } };
pub static HTTP_CODE: Shape = Shape { name: "HttpCode", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static HTTP_HEADER_CONDITION_CONFIG: Shape = Shape { name: "HttpHeaderConditionConfig", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "HttpHeaderName", wire: "HttpHeaderName", query: "HttpHeaderName", required: false, shape: &HTTP_HEADER_CONDITION_NAME },
    Member { name: "RegexValues", wire: "RegexValues", query: "RegexValues", required: false, shape: &LIST_OF_STRING },
    Member { name: "Values", wire: "Values", query: "Values", required: false, shape: &LIST_OF_STRING },] } };
pub static HTTP_HEADER_CONDITION_NAME: Shape = Shape { name: "HttpHeaderConditionName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static HTTP_REQUEST_METHOD_CONDITION_CONFIG: Shape = Shape { name: "HttpRequestMethodConditionConfig", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Values", wire: "Values", query: "Values", required: false, shape: &LIST_OF_STRING },] } };
pub static I_PV6_ADDRESS: Shape = Shape { name: "IPv6Address", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static IGNORE_CLIENT_CERTIFICATE_EXPIRY: Shape = Shape { name: "IgnoreClientCertificateExpiry", sensitive: false, kind: Kind::Boolean };
pub static INCOMPATIBLE_PROTOCOLS_EXCEPTION: Shape = Shape { name: "IncompatibleProtocolsException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static INVALID_CONFIGURATION_REQUEST_EXCEPTION: Shape = Shape { name: "InvalidConfigurationRequestException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static INVALID_LOAD_BALANCER_ACTION_EXCEPTION: Shape = Shape { name: "InvalidLoadBalancerActionException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static INVALID_SCHEME_EXCEPTION: Shape = Shape { name: "InvalidSchemeException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static INVALID_SECURITY_GROUP_EXCEPTION: Shape = Shape { name: "InvalidSecurityGroupException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static INVALID_SUBNET_EXCEPTION: Shape = Shape { name: "InvalidSubnetException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static INVALID_TARGET_EXCEPTION: Shape = Shape { name: "InvalidTargetException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static IP_ADDRESS: Shape = Shape { name: "IpAddress", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static IP_ADDRESS_TYPE: Shape = Shape { name: "IpAddressType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ipv4", "dualstack", "dualstack-without-public-ipv4"] } };
pub static IPAM_POOL_ID: Shape = Shape { name: "IpamPoolId", sensitive: false, kind: Kind::String { min: None, max: Some(1000), pattern: Some(Pattern::new("^(ipam-pool-)[a-zA-Z0-9]+$", Some("\\A(?:^(ipam-pool-)[a-zA-Z0-9]+$)\\z"))), values: &[] } };
pub static IPAM_POOLS: Shape = Shape { name: "IpamPools", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Ipv4IpamPoolId", wire: "Ipv4IpamPoolId", query: "Ipv4IpamPoolId", required: false, shape: &IPAM_POOL_ID },] } };
pub static IS_DEFAULT: Shape = Shape { name: "IsDefault", sensitive: false, kind: Kind::Boolean };
pub static JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM: Shape = Shape { name: "JwtValidationActionAdditionalClaim", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Format", wire: "Format", query: "Format", required: true, shape: &JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_FORMAT_ENUM },
    Member { name: "Name", wire: "Name", query: "Name", required: true, shape: &JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_NAME },
    Member { name: "Values", wire: "Values", query: "Values", required: true, shape: &JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_VALUES },] } };
pub static JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_FORMAT_ENUM: Shape = Shape { name: "JwtValidationActionAdditionalClaimFormatEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["single-string", "string-array", "space-separated-values"] } };
pub static JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_NAME: Shape = Shape { name: "JwtValidationActionAdditionalClaimName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_VALUE: Shape = Shape { name: "JwtValidationActionAdditionalClaimValue", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_VALUES: Shape = Shape { name: "JwtValidationActionAdditionalClaimValues", sensitive: false, kind: Kind::List { member: &JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM_VALUE, member_name: "member", flattened: false, min: None, max: None } };
pub static JWT_VALIDATION_ACTION_ADDITIONAL_CLAIMS: Shape = Shape { name: "JwtValidationActionAdditionalClaims", sensitive: false, kind: Kind::List { member: &JWT_VALIDATION_ACTION_ADDITIONAL_CLAIM, member_name: "member", flattened: false, min: None, max: None } };
pub static JWT_VALIDATION_ACTION_CONFIG: Shape = Shape { name: "JwtValidationActionConfig", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AdditionalClaims", wire: "AdditionalClaims", query: "AdditionalClaims", required: false, shape: &JWT_VALIDATION_ACTION_ADDITIONAL_CLAIMS },
    Member { name: "Issuer", wire: "Issuer", query: "Issuer", required: true, shape: &JWT_VALIDATION_ACTION_ISSUER },
    Member { name: "JwksEndpoint", wire: "JwksEndpoint", query: "JwksEndpoint", required: true, shape: &JWT_VALIDATION_ACTION_JWKS_ENDPOINT },] } };
pub static JWT_VALIDATION_ACTION_ISSUER: Shape = Shape { name: "JwtValidationActionIssuer", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static JWT_VALIDATION_ACTION_JWKS_ENDPOINT: Shape = Shape { name: "JwtValidationActionJwksEndpoint", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static LAST_MODIFIED_TIME: Shape = Shape { name: "LastModifiedTime", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static LIMIT: Shape = Shape { name: "Limit", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Max", wire: "Max", query: "Max", required: false, shape: &MAX },
    Member { name: "Name", wire: "Name", query: "Name", required: false, shape: &NAME },] } };
pub static LIMITS: Shape = Shape { name: "Limits", sensitive: false, kind: Kind::List { member: &LIMIT, member_name: "member", flattened: false, min: None, max: None } };
pub static LIST_OF_DESCRIBE_TARGET_HEALTH_INCLUDE_OPTIONS: Shape = Shape { name: "ListOfDescribeTargetHealthIncludeOptions", sensitive: false, kind: Kind::List { member: &DESCRIBE_TARGET_HEALTH_INPUT_INCLUDE_ENUM, member_name: "member", flattened: false, min: None, max: None } };
pub static LIST_OF_STRING: Shape = Shape { name: "ListOfString", sensitive: false, kind: Kind::List { member: &STRING_VALUE, member_name: "member", flattened: false, min: None, max: None } };
pub static LISTENER: Shape = Shape { name: "Listener", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AlpnPolicy", wire: "AlpnPolicy", query: "AlpnPolicy", required: false, shape: &ALPN_POLICY_NAME },
    Member { name: "Certificates", wire: "Certificates", query: "Certificates", required: false, shape: &CERTIFICATE_LIST },
    Member { name: "DefaultActions", wire: "DefaultActions", query: "DefaultActions", required: false, shape: &ACTIONS },
    Member { name: "ListenerArn", wire: "ListenerArn", query: "ListenerArn", required: false, shape: &LISTENER_ARN },
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", required: false, shape: &LOAD_BALANCER_ARN },
    Member { name: "MutualAuthentication", wire: "MutualAuthentication", query: "MutualAuthentication", required: false, shape: &MUTUAL_AUTHENTICATION_ATTRIBUTES },
    Member { name: "Port", wire: "Port", query: "Port", required: false, shape: &PORT },
    Member { name: "Protocol", wire: "Protocol", query: "Protocol", required: false, shape: &PROTOCOL_ENUM },
    Member { name: "SslPolicy", wire: "SslPolicy", query: "SslPolicy", required: false, shape: &SSL_POLICY_NAME },] } };
pub static LISTENER_ARN: Shape = Shape { name: "ListenerArn", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static LISTENER_ARNS: Shape = Shape { name: "ListenerArns", sensitive: false, kind: Kind::List { member: &LISTENER_ARN, member_name: "member", flattened: false, min: None, max: None } };
pub static LISTENER_ATTRIBUTE: Shape = Shape { name: "ListenerAttribute", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Key", wire: "Key", query: "Key", required: false, shape: &LISTENER_ATTRIBUTE_KEY },
    Member { name: "Value", wire: "Value", query: "Value", required: false, shape: &LISTENER_ATTRIBUTE_VALUE },] } };
pub static LISTENER_ATTRIBUTE_KEY: Shape = Shape { name: "ListenerAttributeKey", sensitive: false, kind: Kind::String { min: None, max: Some(256), pattern: Some(Pattern::new("^[a-zA-Z0-9._]+$", Some("\\A(?:^[a-zA-Z0-9._]+$)\\z"))), values: &[] } };
pub static LISTENER_ATTRIBUTE_VALUE: Shape = Shape { name: "ListenerAttributeValue", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static LISTENER_ATTRIBUTES: Shape = Shape { name: "ListenerAttributes", sensitive: false, kind: Kind::List { member: &LISTENER_ATTRIBUTE, member_name: "member", flattened: false, min: None, max: None } };
pub static LISTENER_NOT_FOUND_EXCEPTION: Shape = Shape { name: "ListenerNotFoundException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static LISTENERS: Shape = Shape { name: "Listeners", sensitive: false, kind: Kind::List { member: &LISTENER, member_name: "member", flattened: false, min: None, max: None } };
pub static LOAD_BALANCER: Shape = Shape { name: "LoadBalancer", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AvailabilityZones", wire: "AvailabilityZones", query: "AvailabilityZones", required: false, shape: &AVAILABILITY_ZONES },
    Member { name: "CanonicalHostedZoneId", wire: "CanonicalHostedZoneId", query: "CanonicalHostedZoneId", required: false, shape: &CANONICAL_HOSTED_ZONE_ID },
    Member { name: "CreatedTime", wire: "CreatedTime", query: "CreatedTime", required: false, shape: &CREATED_TIME },
    Member { name: "CustomerOwnedIpv4Pool", wire: "CustomerOwnedIpv4Pool", query: "CustomerOwnedIpv4Pool", required: false, shape: &CUSTOMER_OWNED_IPV4_POOL },
    Member { name: "DNSName", wire: "DNSName", query: "DNSName", required: false, shape: &DNS_NAME },
    Member { name: "EnablePrefixForIpv6SourceNat", wire: "EnablePrefixForIpv6SourceNat", query: "EnablePrefixForIpv6SourceNat", required: false, shape: &ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT_ENUM },
    Member { name: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", wire: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", query: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", required: false, shape: &ENFORCE_SECURITY_GROUP_INBOUND_RULES_ON_PRIVATE_LINK_TRAFFIC },
    Member { name: "IpAddressType", wire: "IpAddressType", query: "IpAddressType", required: false, shape: &IP_ADDRESS_TYPE },
    Member { name: "IpamPools", wire: "IpamPools", query: "IpamPools", required: false, shape: &IPAM_POOLS },
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", required: false, shape: &LOAD_BALANCER_ARN },
    Member { name: "LoadBalancerName", wire: "LoadBalancerName", query: "LoadBalancerName", required: false, shape: &LOAD_BALANCER_NAME },
    Member { name: "Scheme", wire: "Scheme", query: "Scheme", required: false, shape: &LOAD_BALANCER_SCHEME_ENUM },
    Member { name: "SecurityGroups", wire: "SecurityGroups", query: "SecurityGroups", required: false, shape: &SECURITY_GROUPS },
    Member { name: "State", wire: "State", query: "State", required: false, shape: &LOAD_BALANCER_STATE },
    Member { name: "Type", wire: "Type", query: "Type", required: false, shape: &LOAD_BALANCER_TYPE_ENUM },
    Member { name: "VpcId", wire: "VpcId", query: "VpcId", required: false, shape: &VPC_ID },] } };
pub static LOAD_BALANCER_ADDRESS: Shape = Shape { name: "LoadBalancerAddress", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AllocationId", wire: "AllocationId", query: "AllocationId", required: false, shape: &ALLOCATION_ID },
    Member { name: "IPv6Address", wire: "IPv6Address", query: "IPv6Address", required: false, shape: &I_PV6_ADDRESS },
    Member { name: "IpAddress", wire: "IpAddress", query: "IpAddress", required: false, shape: &IP_ADDRESS },
    Member { name: "PrivateIPv4Address", wire: "PrivateIPv4Address", query: "PrivateIPv4Address", required: false, shape: &PRIVATE_I_PV4_ADDRESS },] } };
pub static LOAD_BALANCER_ADDRESSES: Shape = Shape { name: "LoadBalancerAddresses", sensitive: false, kind: Kind::List { member: &LOAD_BALANCER_ADDRESS, member_name: "member", flattened: false, min: None, max: None } };
pub static LOAD_BALANCER_ARN: Shape = Shape { name: "LoadBalancerArn", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static LOAD_BALANCER_ARNS: Shape = Shape { name: "LoadBalancerArns", sensitive: false, kind: Kind::List { member: &LOAD_BALANCER_ARN, member_name: "member", flattened: false, min: None, max: None } };
pub static LOAD_BALANCER_ATTRIBUTE: Shape = Shape { name: "LoadBalancerAttribute", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Key", wire: "Key", query: "Key", required: false, shape: &LOAD_BALANCER_ATTRIBUTE_KEY },
    Member { name: "Value", wire: "Value", query: "Value", required: false, shape: &LOAD_BALANCER_ATTRIBUTE_VALUE },] } };
pub static LOAD_BALANCER_ATTRIBUTE_KEY: Shape = Shape { name: "LoadBalancerAttributeKey", sensitive: false, kind: Kind::String { min: None, max: Some(256), pattern: Some(Pattern::new("^[a-zA-Z0-9._]+$", Some("\\A(?:^[a-zA-Z0-9._]+$)\\z"))), values: &[] } };
pub static LOAD_BALANCER_ATTRIBUTE_VALUE: Shape = Shape { name: "LoadBalancerAttributeValue", sensitive: false, kind: Kind::String { min: None, max: Some(1024), pattern: None, values: &[] } };
pub static LOAD_BALANCER_ATTRIBUTES: Shape = Shape { name: "LoadBalancerAttributes", sensitive: false, kind: Kind::List { member: &LOAD_BALANCER_ATTRIBUTE, member_name: "member", flattened: false, min: None, max: Some(20) } };
pub static LOAD_BALANCER_NAME: Shape = Shape { name: "LoadBalancerName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static LOAD_BALANCER_NAMES: Shape = Shape { name: "LoadBalancerNames", sensitive: false, kind: Kind::List { member: &LOAD_BALANCER_NAME, member_name: "member", flattened: false, min: None, max: None } };
pub static LOAD_BALANCER_NOT_FOUND_EXCEPTION: Shape = Shape { name: "LoadBalancerNotFoundException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static LOAD_BALANCER_SCHEME_ENUM: Shape = Shape { name: "LoadBalancerSchemeEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["internet-facing", "internal"] } };
pub static LOAD_BALANCER_STATE: Shape = Shape { name: "LoadBalancerState", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Code", wire: "Code", query: "Code", required: false, shape: &LOAD_BALANCER_STATE_ENUM },
    Member { name: "Reason", wire: "Reason", query: "Reason", required: false, shape: &STATE_REASON },] } };
pub static LOAD_BALANCER_STATE_ENUM: Shape = Shape { name: "LoadBalancerStateEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["active", "provisioning", "active_impaired", "failed"] } };
pub static LOAD_BALANCER_TYPE_ENUM: Shape = Shape { name: "LoadBalancerTypeEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["application", "network", "gateway"] } };
pub static LOAD_BALANCERS: Shape = Shape { name: "LoadBalancers", sensitive: false, kind: Kind::List { member: &LOAD_BALANCER, member_name: "member", flattened: false, min: None, max: None } };
pub static MARKER: Shape = Shape { name: "Marker", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static MATCHER: Shape = Shape { name: "Matcher", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GrpcCode", wire: "GrpcCode", query: "GrpcCode", required: false, shape: &GRPC_CODE },
    Member { name: "HttpCode", wire: "HttpCode", query: "HttpCode", required: false, shape: &HTTP_CODE },] } };
pub static MAX: Shape = Shape { name: "Max", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static MINIMUM_LOAD_BALANCER_CAPACITY: Shape = Shape { name: "MinimumLoadBalancerCapacity", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CapacityUnits", wire: "CapacityUnits", query: "CapacityUnits", required: false, shape: &CAPACITY_UNITS },] } };
pub static MITIGATION_IN_EFFECT_ENUM: Shape = Shape { name: "MitigationInEffectEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["yes", "no"] } };
pub static MODE: Shape = Shape { name: "Mode", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static MODIFY_LISTENER_ATTRIBUTES_INPUT: Shape = Shape { name: "ModifyListenerAttributesInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Attributes", wire: "Attributes", query: "Attributes", required: true, shape: &LISTENER_ATTRIBUTES },
    Member { name: "ListenerArn", wire: "ListenerArn", query: "ListenerArn", required: true, shape: &LISTENER_ARN },] } };
pub static MODIFY_LISTENER_ATTRIBUTES_OUTPUT: Shape = Shape { name: "ModifyListenerAttributesOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Attributes", wire: "Attributes", query: "Attributes", required: false, shape: &LISTENER_ATTRIBUTES },] } };
pub static MODIFY_LISTENER_INPUT: Shape = Shape { name: "ModifyListenerInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AlpnPolicy", wire: "AlpnPolicy", query: "AlpnPolicy", required: false, shape: &ALPN_POLICY_NAME },
    Member { name: "Certificates", wire: "Certificates", query: "Certificates", required: false, shape: &CERTIFICATE_LIST },
    Member { name: "DefaultActions", wire: "DefaultActions", query: "DefaultActions", required: false, shape: &ACTIONS },
    Member { name: "ListenerArn", wire: "ListenerArn", query: "ListenerArn", required: true, shape: &LISTENER_ARN },
    Member { name: "MutualAuthentication", wire: "MutualAuthentication", query: "MutualAuthentication", required: false, shape: &MUTUAL_AUTHENTICATION_ATTRIBUTES },
    Member { name: "Port", wire: "Port", query: "Port", required: false, shape: &PORT },
    Member { name: "Protocol", wire: "Protocol", query: "Protocol", required: false, shape: &PROTOCOL_ENUM },
    Member { name: "SslPolicy", wire: "SslPolicy", query: "SslPolicy", required: false, shape: &SSL_POLICY_NAME },] } };
pub static MODIFY_LISTENER_OUTPUT: Shape = Shape { name: "ModifyListenerOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Listeners", wire: "Listeners", query: "Listeners", required: false, shape: &LISTENERS },] } };
pub static MODIFY_LOAD_BALANCER_ATTRIBUTES_INPUT: Shape = Shape { name: "ModifyLoadBalancerAttributesInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Attributes", wire: "Attributes", query: "Attributes", required: true, shape: &LOAD_BALANCER_ATTRIBUTES },
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", required: true, shape: &LOAD_BALANCER_ARN },] } };
pub static MODIFY_LOAD_BALANCER_ATTRIBUTES_OUTPUT: Shape = Shape { name: "ModifyLoadBalancerAttributesOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Attributes", wire: "Attributes", query: "Attributes", required: false, shape: &LOAD_BALANCER_ATTRIBUTES },] } };
pub static MODIFY_RULE_INPUT: Shape = Shape { name: "ModifyRuleInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Actions", wire: "Actions", query: "Actions", required: false, shape: &ACTIONS },
    Member { name: "Conditions", wire: "Conditions", query: "Conditions", required: false, shape: &RULE_CONDITION_LIST },
    Member { name: "ResetTransforms", wire: "ResetTransforms", query: "ResetTransforms", required: false, shape: &RESET_TRANSFORMS },
    Member { name: "RuleArn", wire: "RuleArn", query: "RuleArn", required: true, shape: &RULE_ARN },
    Member { name: "Transforms", wire: "Transforms", query: "Transforms", required: false, shape: &RULE_TRANSFORM_LIST },] } };
pub static MODIFY_RULE_OUTPUT: Shape = Shape { name: "ModifyRuleOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Rules", wire: "Rules", query: "Rules", required: false, shape: &RULES },] } };
pub static MODIFY_TARGET_GROUP_ATTRIBUTES_INPUT: Shape = Shape { name: "ModifyTargetGroupAttributesInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Attributes", wire: "Attributes", query: "Attributes", required: true, shape: &TARGET_GROUP_ATTRIBUTES },
    Member { name: "TargetGroupArn", wire: "TargetGroupArn", query: "TargetGroupArn", required: true, shape: &TARGET_GROUP_ARN },] } };
pub static MODIFY_TARGET_GROUP_ATTRIBUTES_OUTPUT: Shape = Shape { name: "ModifyTargetGroupAttributesOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Attributes", wire: "Attributes", query: "Attributes", required: false, shape: &TARGET_GROUP_ATTRIBUTES },] } };
pub static MODIFY_TARGET_GROUP_INPUT: Shape = Shape { name: "ModifyTargetGroupInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "HealthCheckEnabled", wire: "HealthCheckEnabled", query: "HealthCheckEnabled", required: false, shape: &HEALTH_CHECK_ENABLED },
    Member { name: "HealthCheckIntervalSeconds", wire: "HealthCheckIntervalSeconds", query: "HealthCheckIntervalSeconds", required: false, shape: &HEALTH_CHECK_INTERVAL_SECONDS },
    Member { name: "HealthCheckPath", wire: "HealthCheckPath", query: "HealthCheckPath", required: false, shape: &PATH },
    Member { name: "HealthCheckPort", wire: "HealthCheckPort", query: "HealthCheckPort", required: false, shape: &HEALTH_CHECK_PORT },
    Member { name: "HealthCheckProtocol", wire: "HealthCheckProtocol", query: "HealthCheckProtocol", required: false, shape: &PROTOCOL_ENUM },
    Member { name: "HealthCheckTimeoutSeconds", wire: "HealthCheckTimeoutSeconds", query: "HealthCheckTimeoutSeconds", required: false, shape: &HEALTH_CHECK_TIMEOUT_SECONDS },
    Member { name: "HealthyThresholdCount", wire: "HealthyThresholdCount", query: "HealthyThresholdCount", required: false, shape: &HEALTH_CHECK_THRESHOLD_COUNT },
    Member { name: "Matcher", wire: "Matcher", query: "Matcher", required: false, shape: &MATCHER },
    Member { name: "TargetGroupArn", wire: "TargetGroupArn", query: "TargetGroupArn", required: true, shape: &TARGET_GROUP_ARN },
    Member { name: "UnhealthyThresholdCount", wire: "UnhealthyThresholdCount", query: "UnhealthyThresholdCount", required: false, shape: &HEALTH_CHECK_THRESHOLD_COUNT },] } };
pub static MODIFY_TARGET_GROUP_OUTPUT: Shape = Shape { name: "ModifyTargetGroupOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "TargetGroups", wire: "TargetGroups", query: "TargetGroups", required: false, shape: &TARGET_GROUPS },] } };
pub static MUTUAL_AUTHENTICATION_ATTRIBUTES: Shape = Shape { name: "MutualAuthenticationAttributes", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AdvertiseTrustStoreCaNames", wire: "AdvertiseTrustStoreCaNames", query: "AdvertiseTrustStoreCaNames", required: false, shape: &ADVERTISE_TRUST_STORE_CA_NAMES_ENUM },
    Member { name: "IgnoreClientCertificateExpiry", wire: "IgnoreClientCertificateExpiry", query: "IgnoreClientCertificateExpiry", required: false, shape: &IGNORE_CLIENT_CERTIFICATE_EXPIRY },
    Member { name: "Mode", wire: "Mode", query: "Mode", required: false, shape: &MODE },
    Member { name: "TrustStoreArn", wire: "TrustStoreArn", query: "TrustStoreArn", required: false, shape: &TRUST_STORE_ARN },
    Member { name: "TrustStoreAssociationStatus", wire: "TrustStoreAssociationStatus", query: "TrustStoreAssociationStatus", required: false, shape: &TRUST_STORE_ASSOCIATION_STATUS_ENUM },] } };
pub static NAME: Shape = Shape { name: "Name", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static OPERATION_NOT_PERMITTED_EXCEPTION: Shape = Shape { name: "OperationNotPermittedException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static OUTPOST_ID: Shape = Shape { name: "OutpostId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static PAGE_SIZE: Shape = Shape { name: "PageSize", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(400) } };
pub static PATH: Shape = Shape { name: "Path", sensitive: false, kind: Kind::String { min: Some(1), max: Some(1024), pattern: None, values: &[] } };
pub static PATH_PATTERN_CONDITION_CONFIG: Shape = Shape { name: "PathPatternConditionConfig", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "RegexValues", wire: "RegexValues", query: "RegexValues", required: false, shape: &LIST_OF_STRING },
    Member { name: "Values", wire: "Values", query: "Values", required: false, shape: &LIST_OF_STRING },] } };
pub static PORT: Shape = Shape { name: "Port", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(65535) } };
pub static PRIORITY_IN_USE_EXCEPTION: Shape = Shape { name: "PriorityInUseException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static PRIVATE_I_PV4_ADDRESS: Shape = Shape { name: "PrivateIPv4Address", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static PROTOCOL_ENUM: Shape = Shape { name: "ProtocolEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["HTTP", "HTTPS", "TCP", "TLS", "UDP", "TCP_UDP", "GENEVE", "QUIC", "TCP_QUIC"] } };
pub static PROTOCOL_VERSION: Shape = Shape { name: "ProtocolVersion", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static QUERY_STRING_CONDITION_CONFIG: Shape = Shape { name: "QueryStringConditionConfig", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Values", wire: "Values", query: "Values", required: false, shape: &QUERY_STRING_KEY_VALUE_PAIR_LIST },] } };
pub static QUERY_STRING_KEY_VALUE_PAIR: Shape = Shape { name: "QueryStringKeyValuePair", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Key", wire: "Key", query: "Key", required: false, shape: &STRING_VALUE },
    Member { name: "Value", wire: "Value", query: "Value", required: false, shape: &STRING_VALUE },] } };
pub static QUERY_STRING_KEY_VALUE_PAIR_LIST: Shape = Shape { name: "QueryStringKeyValuePairList", sensitive: false, kind: Kind::List { member: &QUERY_STRING_KEY_VALUE_PAIR, member_name: "member", flattened: false, min: None, max: None } };
pub static QUIC_SERVER_ID: Shape = Shape { name: "QuicServerId", sensitive: false, kind: Kind::String { min: Some(1), max: Some(256), pattern: None, values: &[] } };
pub static REDIRECT_ACTION_CONFIG: Shape = Shape { name: "RedirectActionConfig", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Host", wire: "Host", query: "Host", required: false, shape: &REDIRECT_ACTION_HOST },
    Member { name: "Path", wire: "Path", query: "Path", required: false, shape: &REDIRECT_ACTION_PATH },
    Member { name: "Port", wire: "Port", query: "Port", required: false, shape: &REDIRECT_ACTION_PORT },
    Member { name: "Protocol", wire: "Protocol", query: "Protocol", required: false, shape: &REDIRECT_ACTION_PROTOCOL },
    Member { name: "Query", wire: "Query", query: "Query", required: false, shape: &REDIRECT_ACTION_QUERY },
    Member { name: "StatusCode", wire: "StatusCode", query: "StatusCode", required: true, shape: &REDIRECT_ACTION_STATUS_CODE_ENUM },] } };
pub static REDIRECT_ACTION_HOST: Shape = Shape { name: "RedirectActionHost", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] } };
pub static REDIRECT_ACTION_PATH: Shape = Shape { name: "RedirectActionPath", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] } };
pub static REDIRECT_ACTION_PORT: Shape = Shape { name: "RedirectActionPort", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static REDIRECT_ACTION_PROTOCOL: Shape = Shape { name: "RedirectActionProtocol", sensitive: false, kind: Kind::String { min: None, max: None, pattern: Some(Pattern::new("^(HTTPS?|#\\{protocol\\})$", Some("\\A(?:^(HTTPS?|#\\{protocol\\})$)\\z"))), values: &[] } };
pub static REDIRECT_ACTION_QUERY: Shape = Shape { name: "RedirectActionQuery", sensitive: false, kind: Kind::String { min: Some(0), max: Some(128), pattern: None, values: &[] } };
pub static REDIRECT_ACTION_STATUS_CODE_ENUM: Shape = Shape { name: "RedirectActionStatusCodeEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["HTTP_301", "HTTP_302"] } };
pub static REGISTER_TARGETS_INPUT: Shape = Shape { name: "RegisterTargetsInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "TargetGroupArn", wire: "TargetGroupArn", query: "TargetGroupArn", required: true, shape: &TARGET_GROUP_ARN },
    Member { name: "Targets", wire: "Targets", query: "Targets", required: true, shape: &TARGET_DESCRIPTIONS },] } };
pub static REGISTER_TARGETS_OUTPUT: Shape = Shape { name: "RegisterTargetsOutput", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static REMOVE_TAGS_INPUT: Shape = Shape { name: "RemoveTagsInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ResourceArns", wire: "ResourceArns", query: "ResourceArns", required: true, shape: &RESOURCE_ARNS },
    Member { name: "TagKeys", wire: "TagKeys", query: "TagKeys", required: true, shape: &TAG_KEYS },] } };
pub static REMOVE_TAGS_OUTPUT: Shape = Shape { name: "RemoveTagsOutput", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static RESET_TRANSFORMS: Shape = Shape { name: "ResetTransforms", sensitive: false, kind: Kind::Boolean };
pub static RESOURCE_ARN: Shape = Shape { name: "ResourceArn", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static RESOURCE_ARNS: Shape = Shape { name: "ResourceArns", sensitive: false, kind: Kind::List { member: &RESOURCE_ARN, member_name: "member", flattened: false, min: None, max: None } };
pub static RESOURCE_IN_USE_EXCEPTION: Shape = Shape { name: "ResourceInUseException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static REWRITE_CONFIG: Shape = Shape { name: "RewriteConfig", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Regex", wire: "Regex", query: "Regex", required: true, shape: &STRING_VALUE },
    Member { name: "Replace", wire: "Replace", query: "Replace", required: true, shape: &STRING_VALUE },] } };
pub static REWRITE_CONFIG_LIST: Shape = Shape { name: "RewriteConfigList", sensitive: false, kind: Kind::List { member: &REWRITE_CONFIG, member_name: "member", flattened: false, min: None, max: None } };
pub static RULE: Shape = Shape { name: "Rule", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Actions", wire: "Actions", query: "Actions", required: false, shape: &ACTIONS },
    Member { name: "Conditions", wire: "Conditions", query: "Conditions", required: false, shape: &RULE_CONDITION_LIST },
    Member { name: "IsDefault", wire: "IsDefault", query: "IsDefault", required: false, shape: &IS_DEFAULT },
    Member { name: "Priority", wire: "Priority", query: "Priority", required: false, shape: &STRING },
    Member { name: "RuleArn", wire: "RuleArn", query: "RuleArn", required: false, shape: &RULE_ARN },
    Member { name: "Transforms", wire: "Transforms", query: "Transforms", required: false, shape: &RULE_TRANSFORM_LIST },] } };
pub static RULE_ARN: Shape = Shape { name: "RuleArn", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static RULE_ARNS: Shape = Shape { name: "RuleArns", sensitive: false, kind: Kind::List { member: &RULE_ARN, member_name: "member", flattened: false, min: None, max: None } };
pub static RULE_CONDITION: Shape = Shape { name: "RuleCondition", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Field", wire: "Field", query: "Field", required: false, shape: &CONDITION_FIELD_NAME },
    Member { name: "HostHeaderConfig", wire: "HostHeaderConfig", query: "HostHeaderConfig", required: false, shape: &HOST_HEADER_CONDITION_CONFIG },
    Member { name: "HttpHeaderConfig", wire: "HttpHeaderConfig", query: "HttpHeaderConfig", required: false, shape: &HTTP_HEADER_CONDITION_CONFIG },
    Member { name: "HttpRequestMethodConfig", wire: "HttpRequestMethodConfig", query: "HttpRequestMethodConfig", required: false, shape: &HTTP_REQUEST_METHOD_CONDITION_CONFIG },
    Member { name: "PathPatternConfig", wire: "PathPatternConfig", query: "PathPatternConfig", required: false, shape: &PATH_PATTERN_CONDITION_CONFIG },
    Member { name: "QueryStringConfig", wire: "QueryStringConfig", query: "QueryStringConfig", required: false, shape: &QUERY_STRING_CONDITION_CONFIG },
    Member { name: "RegexValues", wire: "RegexValues", query: "RegexValues", required: false, shape: &LIST_OF_STRING },
    Member { name: "SourceIpConfig", wire: "SourceIpConfig", query: "SourceIpConfig", required: false, shape: &SOURCE_IP_CONDITION_CONFIG },
    Member { name: "Values", wire: "Values", query: "Values", required: false, shape: &LIST_OF_STRING },] } };
pub static RULE_CONDITION_LIST: Shape = Shape { name: "RuleConditionList", sensitive: false, kind: Kind::List { member: &RULE_CONDITION, member_name: "member", flattened: false, min: None, max: None } };
pub static RULE_NOT_FOUND_EXCEPTION: Shape = Shape { name: "RuleNotFoundException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static RULE_PRIORITY: Shape = Shape { name: "RulePriority", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(50000) } };
pub static RULE_PRIORITY_LIST: Shape = Shape { name: "RulePriorityList", sensitive: false, kind: Kind::List { member: &RULE_PRIORITY_PAIR, member_name: "member", flattened: false, min: None, max: None } };
pub static RULE_PRIORITY_PAIR: Shape = Shape { name: "RulePriorityPair", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Priority", wire: "Priority", query: "Priority", required: false, shape: &RULE_PRIORITY },
    Member { name: "RuleArn", wire: "RuleArn", query: "RuleArn", required: false, shape: &RULE_ARN },] } };
pub static RULE_TRANSFORM: Shape = Shape { name: "RuleTransform", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "HostHeaderRewriteConfig", wire: "HostHeaderRewriteConfig", query: "HostHeaderRewriteConfig", required: false, shape: &HOST_HEADER_REWRITE_CONFIG },
    Member { name: "Type", wire: "Type", query: "Type", required: true, shape: &TRANSFORM_TYPE_ENUM },
    Member { name: "UrlRewriteConfig", wire: "UrlRewriteConfig", query: "UrlRewriteConfig", required: false, shape: &URL_REWRITE_CONFIG },] } };
pub static RULE_TRANSFORM_LIST: Shape = Shape { name: "RuleTransformList", sensitive: false, kind: Kind::List { member: &RULE_TRANSFORM, member_name: "member", flattened: false, min: None, max: None } };
pub static RULES: Shape = Shape { name: "Rules", sensitive: false, kind: Kind::List { member: &RULE, member_name: "member", flattened: false, min: None, max: None } };
pub static SSL_POLICY_NOT_FOUND_EXCEPTION: Shape = Shape { name: "SSLPolicyNotFoundException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static SECURITY_GROUP_ID: Shape = Shape { name: "SecurityGroupId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static SECURITY_GROUPS: Shape = Shape { name: "SecurityGroups", sensitive: false, kind: Kind::List { member: &SECURITY_GROUP_ID, member_name: "member", flattened: false, min: None, max: None } };
pub static SET_IP_ADDRESS_TYPE_INPUT: Shape = Shape { name: "SetIpAddressTypeInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IpAddressType", wire: "IpAddressType", query: "IpAddressType", required: true, shape: &IP_ADDRESS_TYPE },
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", required: true, shape: &LOAD_BALANCER_ARN },] } };
pub static SET_IP_ADDRESS_TYPE_OUTPUT: Shape = Shape { name: "SetIpAddressTypeOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IpAddressType", wire: "IpAddressType", query: "IpAddressType", required: false, shape: &IP_ADDRESS_TYPE },] } };
pub static SET_RULE_PRIORITIES_INPUT: Shape = Shape { name: "SetRulePrioritiesInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "RulePriorities", wire: "RulePriorities", query: "RulePriorities", required: true, shape: &RULE_PRIORITY_LIST },] } };
pub static SET_RULE_PRIORITIES_OUTPUT: Shape = Shape { name: "SetRulePrioritiesOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Rules", wire: "Rules", query: "Rules", required: false, shape: &RULES },] } };
pub static SET_SECURITY_GROUPS_INPUT: Shape = Shape { name: "SetSecurityGroupsInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", wire: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", query: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", required: false, shape: &ENFORCE_SECURITY_GROUP_INBOUND_RULES_ON_PRIVATE_LINK_TRAFFIC_ENUM },
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", required: true, shape: &LOAD_BALANCER_ARN },
    Member { name: "SecurityGroups", wire: "SecurityGroups", query: "SecurityGroups", required: true, shape: &SECURITY_GROUPS },] } };
pub static SET_SECURITY_GROUPS_OUTPUT: Shape = Shape { name: "SetSecurityGroupsOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", wire: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", query: "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", required: false, shape: &ENFORCE_SECURITY_GROUP_INBOUND_RULES_ON_PRIVATE_LINK_TRAFFIC_ENUM },
    Member { name: "SecurityGroupIds", wire: "SecurityGroupIds", query: "SecurityGroupIds", required: false, shape: &SECURITY_GROUPS },] } };
pub static SET_SUBNETS_INPUT: Shape = Shape { name: "SetSubnetsInput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EnablePrefixForIpv6SourceNat", wire: "EnablePrefixForIpv6SourceNat", query: "EnablePrefixForIpv6SourceNat", required: false, shape: &ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT_ENUM },
    Member { name: "IpAddressType", wire: "IpAddressType", query: "IpAddressType", required: false, shape: &IP_ADDRESS_TYPE },
    Member { name: "LoadBalancerArn", wire: "LoadBalancerArn", query: "LoadBalancerArn", required: true, shape: &LOAD_BALANCER_ARN },
    Member { name: "SubnetMappings", wire: "SubnetMappings", query: "SubnetMappings", required: false, shape: &SUBNET_MAPPINGS },
    Member { name: "Subnets", wire: "Subnets", query: "Subnets", required: false, shape: &SUBNETS },] } };
pub static SET_SUBNETS_OUTPUT: Shape = Shape { name: "SetSubnetsOutput", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AvailabilityZones", wire: "AvailabilityZones", query: "AvailabilityZones", required: false, shape: &AVAILABILITY_ZONES },
    Member { name: "EnablePrefixForIpv6SourceNat", wire: "EnablePrefixForIpv6SourceNat", query: "EnablePrefixForIpv6SourceNat", required: false, shape: &ENABLE_PREFIX_FOR_IPV6_SOURCE_NAT_ENUM },
    Member { name: "IpAddressType", wire: "IpAddressType", query: "IpAddressType", required: false, shape: &IP_ADDRESS_TYPE },] } };
pub static SOURCE_IP_CONDITION_CONFIG: Shape = Shape { name: "SourceIpConditionConfig", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Values", wire: "Values", query: "Values", required: false, shape: &LIST_OF_STRING },] } };
pub static SOURCE_NAT_IPV6_PREFIX: Shape = Shape { name: "SourceNatIpv6Prefix", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static SOURCE_NAT_IPV6_PREFIXES: Shape = Shape { name: "SourceNatIpv6Prefixes", sensitive: false, kind: Kind::List { member: &SOURCE_NAT_IPV6_PREFIX, member_name: "member", flattened: false, min: None, max: None } };
pub static SSL_POLICY_NAME: Shape = Shape { name: "SslPolicyName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static STATE_REASON: Shape = Shape { name: "StateReason", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static STRING: Shape = Shape { name: "String", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static STRING_VALUE: Shape = Shape { name: "StringValue", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static SUBNET_ID: Shape = Shape { name: "SubnetId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static SUBNET_MAPPING: Shape = Shape { name: "SubnetMapping", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AllocationId", wire: "AllocationId", query: "AllocationId", required: false, shape: &ALLOCATION_ID },
    Member { name: "IPv6Address", wire: "IPv6Address", query: "IPv6Address", required: false, shape: &I_PV6_ADDRESS },
    Member { name: "PrivateIPv4Address", wire: "PrivateIPv4Address", query: "PrivateIPv4Address", required: false, shape: &PRIVATE_I_PV4_ADDRESS },
    Member { name: "SourceNatIpv6Prefix", wire: "SourceNatIpv6Prefix", query: "SourceNatIpv6Prefix", required: false, shape: &SOURCE_NAT_IPV6_PREFIX },
    Member { name: "SubnetId", wire: "SubnetId", query: "SubnetId", required: false, shape: &SUBNET_ID },] } };
pub static SUBNET_MAPPINGS: Shape = Shape { name: "SubnetMappings", sensitive: false, kind: Kind::List { member: &SUBNET_MAPPING, member_name: "member", flattened: false, min: None, max: None } };
pub static SUBNET_NOT_FOUND_EXCEPTION: Shape = Shape { name: "SubnetNotFoundException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static SUBNETS: Shape = Shape { name: "Subnets", sensitive: false, kind: Kind::List { member: &SUBNET_ID, member_name: "member", flattened: false, min: None, max: None } };
pub static TAG: Shape = Shape { name: "Tag", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Key", wire: "Key", query: "Key", required: true, shape: &TAG_KEY },
    Member { name: "Value", wire: "Value", query: "Value", required: false, shape: &TAG_VALUE },] } };
pub static TAG_DESCRIPTION: Shape = Shape { name: "TagDescription", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ResourceArn", wire: "ResourceArn", query: "ResourceArn", required: false, shape: &RESOURCE_ARN },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST },] } };
pub static TAG_DESCRIPTIONS: Shape = Shape { name: "TagDescriptions", sensitive: false, kind: Kind::List { member: &TAG_DESCRIPTION, member_name: "member", flattened: false, min: None, max: None } };
pub static TAG_KEY: Shape = Shape { name: "TagKey", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", Some("\\A(?:^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$)\\z"))), values: &[] } };
pub static TAG_KEYS: Shape = Shape { name: "TagKeys", sensitive: false, kind: Kind::List { member: &TAG_KEY, member_name: "member", flattened: false, min: None, max: None } };
pub static TAG_LIST: Shape = Shape { name: "TagList", sensitive: false, kind: Kind::List { member: &TAG, member_name: "member", flattened: false, min: Some(1), max: None } };
pub static TAG_VALUE: Shape = Shape { name: "TagValue", sensitive: false, kind: Kind::String { min: Some(0), max: Some(256), pattern: Some(Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", Some("\\A(?:^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$)\\z"))), values: &[] } };
pub static TARGET_ADMINISTRATIVE_OVERRIDE_REASON_ENUM: Shape = Shape { name: "TargetAdministrativeOverrideReasonEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["AdministrativeOverride.Unknown", "AdministrativeOverride.NoOverride", "AdministrativeOverride.ZonalShiftActive", "AdministrativeOverride.ZonalShiftDelegatedToDns"] } };
pub static TARGET_ADMINISTRATIVE_OVERRIDE_STATE_ENUM: Shape = Shape { name: "TargetAdministrativeOverrideStateEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["unknown", "no_override", "zonal_shift_active", "zonal_shift_delegated_to_dns"] } };
pub static TARGET_CONTROL_PORT: Shape = Shape { name: "TargetControlPort", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(65535) } };
pub static TARGET_DESCRIPTION: Shape = Shape { name: "TargetDescription", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AvailabilityZone", wire: "AvailabilityZone", query: "AvailabilityZone", required: false, shape: &ZONE_NAME },
    Member { name: "Id", wire: "Id", query: "Id", required: true, shape: &TARGET_ID },
    Member { name: "Port", wire: "Port", query: "Port", required: false, shape: &PORT },
    Member { name: "QuicServerId", wire: "QuicServerId", query: "QuicServerId", required: false, shape: &QUIC_SERVER_ID },] } };
pub static TARGET_DESCRIPTIONS: Shape = Shape { name: "TargetDescriptions", sensitive: false, kind: Kind::List { member: &TARGET_DESCRIPTION, member_name: "member", flattened: false, min: None, max: None } };
pub static TARGET_GROUP: Shape = Shape { name: "TargetGroup", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "HealthCheckEnabled", wire: "HealthCheckEnabled", query: "HealthCheckEnabled", required: false, shape: &HEALTH_CHECK_ENABLED },
    Member { name: "HealthCheckIntervalSeconds", wire: "HealthCheckIntervalSeconds", query: "HealthCheckIntervalSeconds", required: false, shape: &HEALTH_CHECK_INTERVAL_SECONDS },
    Member { name: "HealthCheckPath", wire: "HealthCheckPath", query: "HealthCheckPath", required: false, shape: &PATH },
    Member { name: "HealthCheckPort", wire: "HealthCheckPort", query: "HealthCheckPort", required: false, shape: &HEALTH_CHECK_PORT },
    Member { name: "HealthCheckProtocol", wire: "HealthCheckProtocol", query: "HealthCheckProtocol", required: false, shape: &PROTOCOL_ENUM },
    Member { name: "HealthCheckTimeoutSeconds", wire: "HealthCheckTimeoutSeconds", query: "HealthCheckTimeoutSeconds", required: false, shape: &HEALTH_CHECK_TIMEOUT_SECONDS },
    Member { name: "HealthyThresholdCount", wire: "HealthyThresholdCount", query: "HealthyThresholdCount", required: false, shape: &HEALTH_CHECK_THRESHOLD_COUNT },
    Member { name: "IpAddressType", wire: "IpAddressType", query: "IpAddressType", required: false, shape: &TARGET_GROUP_IP_ADDRESS_TYPE_ENUM },
    Member { name: "LoadBalancerArns", wire: "LoadBalancerArns", query: "LoadBalancerArns", required: false, shape: &LOAD_BALANCER_ARNS },
    Member { name: "Matcher", wire: "Matcher", query: "Matcher", required: false, shape: &MATCHER },
    Member { name: "Port", wire: "Port", query: "Port", required: false, shape: &PORT },
    Member { name: "Protocol", wire: "Protocol", query: "Protocol", required: false, shape: &PROTOCOL_ENUM },
    Member { name: "ProtocolVersion", wire: "ProtocolVersion", query: "ProtocolVersion", required: false, shape: &PROTOCOL_VERSION },
    Member { name: "TargetControlPort", wire: "TargetControlPort", query: "TargetControlPort", required: false, shape: &TARGET_CONTROL_PORT },
    Member { name: "TargetGroupArn", wire: "TargetGroupArn", query: "TargetGroupArn", required: false, shape: &TARGET_GROUP_ARN },
    Member { name: "TargetGroupName", wire: "TargetGroupName", query: "TargetGroupName", required: false, shape: &TARGET_GROUP_NAME },
    Member { name: "TargetType", wire: "TargetType", query: "TargetType", required: false, shape: &TARGET_TYPE_ENUM },
    Member { name: "UnhealthyThresholdCount", wire: "UnhealthyThresholdCount", query: "UnhealthyThresholdCount", required: false, shape: &HEALTH_CHECK_THRESHOLD_COUNT },
    Member { name: "VpcId", wire: "VpcId", query: "VpcId", required: false, shape: &VPC_ID },] } };
pub static TARGET_GROUP_ARN: Shape = Shape { name: "TargetGroupArn", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static TARGET_GROUP_ARNS: Shape = Shape { name: "TargetGroupArns", sensitive: false, kind: Kind::List { member: &TARGET_GROUP_ARN, member_name: "member", flattened: false, min: None, max: None } };
pub static TARGET_GROUP_ASSOCIATION_LIMIT_EXCEPTION: Shape = Shape { name: "TargetGroupAssociationLimitException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static TARGET_GROUP_ATTRIBUTE: Shape = Shape { name: "TargetGroupAttribute", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Key", wire: "Key", query: "Key", required: false, shape: &TARGET_GROUP_ATTRIBUTE_KEY },
    Member { name: "Value", wire: "Value", query: "Value", required: false, shape: &TARGET_GROUP_ATTRIBUTE_VALUE },] } };
pub static TARGET_GROUP_ATTRIBUTE_KEY: Shape = Shape { name: "TargetGroupAttributeKey", sensitive: false, kind: Kind::String { min: None, max: Some(256), pattern: Some(Pattern::new("^[a-zA-Z0-9._]+$", Some("\\A(?:^[a-zA-Z0-9._]+$)\\z"))), values: &[] } };
pub static TARGET_GROUP_ATTRIBUTE_VALUE: Shape = Shape { name: "TargetGroupAttributeValue", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static TARGET_GROUP_ATTRIBUTES: Shape = Shape { name: "TargetGroupAttributes", sensitive: false, kind: Kind::List { member: &TARGET_GROUP_ATTRIBUTE, member_name: "member", flattened: false, min: None, max: None } };
pub static TARGET_GROUP_IP_ADDRESS_TYPE_ENUM: Shape = Shape { name: "TargetGroupIpAddressTypeEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ipv4", "ipv6"] } };
pub static TARGET_GROUP_LIST: Shape = Shape { name: "TargetGroupList", sensitive: false, kind: Kind::List { member: &TARGET_GROUP_TUPLE, member_name: "member", flattened: false, min: None, max: None } };
pub static TARGET_GROUP_NAME: Shape = Shape { name: "TargetGroupName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static TARGET_GROUP_NAMES: Shape = Shape { name: "TargetGroupNames", sensitive: false, kind: Kind::List { member: &TARGET_GROUP_NAME, member_name: "member", flattened: false, min: None, max: None } };
pub static TARGET_GROUP_NOT_FOUND_EXCEPTION: Shape = Shape { name: "TargetGroupNotFoundException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static TARGET_GROUP_STICKINESS_CONFIG: Shape = Shape { name: "TargetGroupStickinessConfig", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DurationSeconds", wire: "DurationSeconds", query: "DurationSeconds", required: false, shape: &TARGET_GROUP_STICKINESS_DURATION_SECONDS },
    Member { name: "Enabled", wire: "Enabled", query: "Enabled", required: false, shape: &TARGET_GROUP_STICKINESS_ENABLED },] } };
pub static TARGET_GROUP_STICKINESS_DURATION_SECONDS: Shape = Shape { name: "TargetGroupStickinessDurationSeconds", sensitive: false, kind: Kind::Integer { min: None, max: None } };
pub static TARGET_GROUP_STICKINESS_ENABLED: Shape = Shape { name: "TargetGroupStickinessEnabled", sensitive: false, kind: Kind::Boolean };
pub static TARGET_GROUP_TUPLE: Shape = Shape { name: "TargetGroupTuple", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "TargetGroupArn", wire: "TargetGroupArn", query: "TargetGroupArn", required: false, shape: &TARGET_GROUP_ARN },
    Member { name: "Weight", wire: "Weight", query: "Weight", required: false, shape: &TARGET_GROUP_WEIGHT },] } };
pub static TARGET_GROUP_WEIGHT: Shape = Shape { name: "TargetGroupWeight", sensitive: false, kind: Kind::Integer { min: None, max: None } };
pub static TARGET_GROUPS: Shape = Shape { name: "TargetGroups", sensitive: false, kind: Kind::List { member: &TARGET_GROUP, member_name: "member", flattened: false, min: None, max: None } };
pub static TARGET_HEALTH: Shape = Shape { name: "TargetHealth", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Description", wire: "Description", query: "Description", required: false, shape: &DESCRIPTION },
    Member { name: "Reason", wire: "Reason", query: "Reason", required: false, shape: &TARGET_HEALTH_REASON_ENUM },
    Member { name: "State", wire: "State", query: "State", required: false, shape: &TARGET_HEALTH_STATE_ENUM },] } };
pub static TARGET_HEALTH_DESCRIPTION: Shape = Shape { name: "TargetHealthDescription", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AdministrativeOverride", wire: "AdministrativeOverride", query: "AdministrativeOverride", required: false, shape: &ADMINISTRATIVE_OVERRIDE },
    Member { name: "AnomalyDetection", wire: "AnomalyDetection", query: "AnomalyDetection", required: false, shape: &ANOMALY_DETECTION },
    Member { name: "HealthCheckPort", wire: "HealthCheckPort", query: "HealthCheckPort", required: false, shape: &HEALTH_CHECK_PORT },
    Member { name: "Target", wire: "Target", query: "Target", required: false, shape: &TARGET_DESCRIPTION },
    Member { name: "TargetHealth", wire: "TargetHealth", query: "TargetHealth", required: false, shape: &TARGET_HEALTH },] } };
pub static TARGET_HEALTH_DESCRIPTIONS: Shape = Shape { name: "TargetHealthDescriptions", sensitive: false, kind: Kind::List { member: &TARGET_HEALTH_DESCRIPTION, member_name: "member", flattened: false, min: None, max: None } };
pub static TARGET_HEALTH_REASON_ENUM: Shape = Shape { name: "TargetHealthReasonEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["Elb.RegistrationInProgress", "Elb.InitialHealthChecking", "Target.ResponseCodeMismatch", "Target.Timeout", "Target.FailedHealthChecks", "Target.NotRegistered", "Target.NotInUse", "Target.DeregistrationInProgress", "Target.InvalidState", "Target.IpUnusable", "Target.HealthCheckDisabled", "Elb.InternalError"] } };
pub static TARGET_HEALTH_STATE_ENUM: Shape = Shape { name: "TargetHealthStateEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["initial", "healthy", "unhealthy", "unhealthy.draining", "unused", "draining", "unavailable"] } };
pub static TARGET_ID: Shape = Shape { name: "TargetId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static TARGET_TYPE_ENUM: Shape = Shape { name: "TargetTypeEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["instance", "ip", "lambda", "alb"] } };
pub static TOO_MANY_ACTIONS_EXCEPTION: Shape = Shape { name: "TooManyActionsException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static TOO_MANY_CERTIFICATES_EXCEPTION: Shape = Shape { name: "TooManyCertificatesException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static TOO_MANY_LISTENERS_EXCEPTION: Shape = Shape { name: "TooManyListenersException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static TOO_MANY_LOAD_BALANCERS_EXCEPTION: Shape = Shape { name: "TooManyLoadBalancersException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static TOO_MANY_REGISTRATIONS_FOR_TARGET_ID_EXCEPTION: Shape = Shape { name: "TooManyRegistrationsForTargetIdException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static TOO_MANY_RULES_EXCEPTION: Shape = Shape { name: "TooManyRulesException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static TOO_MANY_TAGS_EXCEPTION: Shape = Shape { name: "TooManyTagsException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static TOO_MANY_TARGET_GROUPS_EXCEPTION: Shape = Shape { name: "TooManyTargetGroupsException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static TOO_MANY_TARGETS_EXCEPTION: Shape = Shape { name: "TooManyTargetsException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static TOO_MANY_UNIQUE_TARGET_GROUPS_PER_LOAD_BALANCER_EXCEPTION: Shape = Shape { name: "TooManyUniqueTargetGroupsPerLoadBalancerException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static TRANSFORM_TYPE_ENUM: Shape = Shape { name: "TransformTypeEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["host-header-rewrite", "url-rewrite"] } };
pub static TRUST_STORE_ARN: Shape = Shape { name: "TrustStoreArn", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static TRUST_STORE_ASSOCIATION_STATUS_ENUM: Shape = Shape { name: "TrustStoreAssociationStatusEnum", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["active", "removed"] } };
pub static TRUST_STORE_NOT_FOUND_EXCEPTION: Shape = Shape { name: "TrustStoreNotFoundException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static TRUST_STORE_NOT_READY_EXCEPTION: Shape = Shape { name: "TrustStoreNotReadyException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static UNSUPPORTED_PROTOCOL_EXCEPTION: Shape = Shape { name: "UnsupportedProtocolException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static URL_REWRITE_CONFIG: Shape = Shape { name: "UrlRewriteConfig", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Rewrites", wire: "Rewrites", query: "Rewrites", required: false, shape: &REWRITE_CONFIG_LIST },] } };
pub static VPC_ID: Shape = Shape { name: "VpcId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ZONAL_CAPACITY_RESERVATION_STATE: Shape = Shape { name: "ZonalCapacityReservationState", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AvailabilityZone", wire: "AvailabilityZone", query: "AvailabilityZone", required: false, shape: &ZONE_NAME },
    Member { name: "EffectiveCapacityUnits", wire: "EffectiveCapacityUnits", query: "EffectiveCapacityUnits", required: false, shape: &CAPACITY_UNITS_DOUBLE },
    Member { name: "State", wire: "State", query: "State", required: false, shape: &CAPACITY_RESERVATION_STATUS },] } };
pub static ZONAL_CAPACITY_RESERVATION_STATES: Shape = Shape { name: "ZonalCapacityReservationStates", sensitive: false, kind: Kind::List { member: &ZONAL_CAPACITY_RESERVATION_STATE, member_name: "member", flattened: false, min: None, max: None } };
pub static ZONE_NAME: Shape = Shape { name: "ZoneName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
