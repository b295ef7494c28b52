// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Structures of inputs and outputs.

use aws_wire::Timestamp;
use aws_wire::{FromValue, StructureReader, StructureWriter, ToValue, Value};
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Action {
    pub authenticate_cognito_config: Option<AuthenticateCognitoActionConfig>,
    pub authenticate_oidc_config: Option<AuthenticateOidcActionConfig>,
    pub fixed_response_config: Option<FixedResponseActionConfig>,
    pub forward_config: Option<ForwardActionConfig>,
    pub jwt_validation_config: Option<JwtValidationActionConfig>,
    pub order: Option<i32>,
    pub redirect_config: Option<RedirectActionConfig>,
    pub target_group_arn: Option<String>,
    pub r#type: Option<String>,
}

impl FromValue for Action {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            authenticate_cognito_config: reader.take("AuthenticateCognitoConfig"),
            authenticate_oidc_config: reader.take("AuthenticateOidcConfig"),
            fixed_response_config: reader.take("FixedResponseConfig"),
            forward_config: reader.take("ForwardConfig"),
            jwt_validation_config: reader.take("JwtValidationConfig"),
            order: reader.take("Order"),
            redirect_config: reader.take("RedirectConfig"),
            target_group_arn: reader.take("TargetGroupArn"),
            r#type: reader.take("Type"),
        }
    }
}

impl ToValue for Action {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AuthenticateCognitoConfig", &self.authenticate_cognito_config);
        writer.put("AuthenticateOidcConfig", &self.authenticate_oidc_config);
        writer.put("FixedResponseConfig", &self.fixed_response_config);
        writer.put("ForwardConfig", &self.forward_config);
        writer.put("JwtValidationConfig", &self.jwt_validation_config);
        writer.put("Order", &self.order);
        writer.put("RedirectConfig", &self.redirect_config);
        writer.put("TargetGroupArn", &self.target_group_arn);
        writer.put("Type", &self.r#type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsInput {
    pub resource_arns: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for AddTagsInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { resource_arns: reader.take("ResourceArns"), tags: reader.take("Tags") }
    }
}

impl ToValue for AddTagsInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ResourceArns", &self.resource_arns);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsOutput {}

impl FromValue for AddTagsOutput {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for AddTagsOutput {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AdministrativeOverride {
    pub description: Option<String>,
    pub reason: Option<String>,
    pub state: Option<String>,
}

impl FromValue for AdministrativeOverride {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { description: reader.take("Description"), reason: reader.take("Reason"), state: reader.take("State") }
    }
}

impl ToValue for AdministrativeOverride {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Description", &self.description);
        writer.put("Reason", &self.reason);
        writer.put("State", &self.state);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnomalyDetection {
    pub mitigation_in_effect: Option<String>,
    pub result: Option<String>,
}

impl FromValue for AnomalyDetection {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { mitigation_in_effect: reader.take("MitigationInEffect"), result: reader.take("Result") }
    }
}

impl ToValue for AnomalyDetection {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("MitigationInEffect", &self.mitigation_in_effect);
        writer.put("Result", &self.result);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthenticateCognitoActionConfig {
    pub authentication_request_extra_params: Option<BTreeMap<String, String>>,
    pub on_unauthenticated_request: Option<String>,
    pub scope: Option<String>,
    pub session_cookie_name: Option<String>,
    pub session_timeout: Option<i64>,
    pub user_pool_arn: Option<String>,
    pub user_pool_client_id: Option<String>,
    pub user_pool_domain: Option<String>,
}

impl FromValue for AuthenticateCognitoActionConfig {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            authentication_request_extra_params: reader.take("AuthenticationRequestExtraParams"),
            on_unauthenticated_request: reader.take("OnUnauthenticatedRequest"),
            scope: reader.take("Scope"),
            session_cookie_name: reader.take("SessionCookieName"),
            session_timeout: reader.take("SessionTimeout"),
            user_pool_arn: reader.take("UserPoolArn"),
            user_pool_client_id: reader.take("UserPoolClientId"),
            user_pool_domain: reader.take("UserPoolDomain"),
        }
    }
}

impl ToValue for AuthenticateCognitoActionConfig {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AuthenticationRequestExtraParams", &self.authentication_request_extra_params);
        writer.put("OnUnauthenticatedRequest", &self.on_unauthenticated_request);
        writer.put("Scope", &self.scope);
        writer.put("SessionCookieName", &self.session_cookie_name);
        writer.put("SessionTimeout", &self.session_timeout);
        writer.put("UserPoolArn", &self.user_pool_arn);
        writer.put("UserPoolClientId", &self.user_pool_client_id);
        writer.put("UserPoolDomain", &self.user_pool_domain);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthenticateOidcActionConfig {
    pub authentication_request_extra_params: Option<BTreeMap<String, String>>,
    pub authorization_endpoint: Option<String>,
    pub client_id: Option<String>,
    pub client_secret: Option<String>,
    pub issuer: Option<String>,
    pub on_unauthenticated_request: Option<String>,
    pub scope: Option<String>,
    pub session_cookie_name: Option<String>,
    pub session_timeout: Option<i64>,
    pub token_endpoint: Option<String>,
    pub use_existing_client_secret: Option<bool>,
    pub user_info_endpoint: Option<String>,
}

impl FromValue for AuthenticateOidcActionConfig {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            authentication_request_extra_params: reader.take("AuthenticationRequestExtraParams"),
            authorization_endpoint: reader.take("AuthorizationEndpoint"),
            client_id: reader.take("ClientId"),
            client_secret: reader.take("ClientSecret"),
            issuer: reader.take("Issuer"),
            on_unauthenticated_request: reader.take("OnUnauthenticatedRequest"),
            scope: reader.take("Scope"),
            session_cookie_name: reader.take("SessionCookieName"),
            session_timeout: reader.take("SessionTimeout"),
            token_endpoint: reader.take("TokenEndpoint"),
            use_existing_client_secret: reader.take("UseExistingClientSecret"),
            user_info_endpoint: reader.take("UserInfoEndpoint"),
        }
    }
}

impl ToValue for AuthenticateOidcActionConfig {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AuthenticationRequestExtraParams", &self.authentication_request_extra_params);
        writer.put("AuthorizationEndpoint", &self.authorization_endpoint);
        writer.put("ClientId", &self.client_id);
        writer.put("ClientSecret", &self.client_secret);
        writer.put("Issuer", &self.issuer);
        writer.put("OnUnauthenticatedRequest", &self.on_unauthenticated_request);
        writer.put("Scope", &self.scope);
        writer.put("SessionCookieName", &self.session_cookie_name);
        writer.put("SessionTimeout", &self.session_timeout);
        writer.put("TokenEndpoint", &self.token_endpoint);
        writer.put("UseExistingClientSecret", &self.use_existing_client_secret);
        writer.put("UserInfoEndpoint", &self.user_info_endpoint);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZone {
    pub load_balancer_addresses: Option<Vec<LoadBalancerAddress>>,
    pub outpost_id: Option<String>,
    pub source_nat_ipv6_prefixes: Option<Vec<String>>,
    pub subnet_id: Option<String>,
    pub zone_name: Option<String>,
}

impl FromValue for AvailabilityZone {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            load_balancer_addresses: reader.take("LoadBalancerAddresses"),
            outpost_id: reader.take("OutpostId"),
            source_nat_ipv6_prefixes: reader.take("SourceNatIpv6Prefixes"),
            subnet_id: reader.take("SubnetId"),
            zone_name: reader.take("ZoneName"),
        }
    }
}

impl ToValue for AvailabilityZone {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("LoadBalancerAddresses", &self.load_balancer_addresses);
        writer.put("OutpostId", &self.outpost_id);
        writer.put("SourceNatIpv6Prefixes", &self.source_nat_ipv6_prefixes);
        writer.put("SubnetId", &self.subnet_id);
        writer.put("ZoneName", &self.zone_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CapacityReservationStatus {
    pub code: Option<String>,
    pub reason: Option<String>,
}

impl FromValue for CapacityReservationStatus {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { code: reader.take("Code"), reason: reader.take("Reason") }
    }
}

impl ToValue for CapacityReservationStatus {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Code", &self.code);
        writer.put("Reason", &self.reason);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Certificate {
    pub certificate_arn: Option<String>,
    pub is_default: Option<bool>,
}

impl FromValue for Certificate {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { certificate_arn: reader.take("CertificateArn"), is_default: reader.take("IsDefault") }
    }
}

impl ToValue for Certificate {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CertificateArn", &self.certificate_arn);
        writer.put("IsDefault", &self.is_default);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateListenerInput {
    pub alpn_policy: Option<Vec<String>>,
    pub certificates: Option<Vec<Certificate>>,
    pub default_actions: Option<Vec<Action>>,
    pub load_balancer_arn: Option<String>,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
    pub port: Option<i32>,
    pub protocol: Option<String>,
    pub ssl_policy: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for CreateListenerInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            alpn_policy: reader.take("AlpnPolicy"),
            certificates: reader.take("Certificates"),
            default_actions: reader.take("DefaultActions"),
            load_balancer_arn: reader.take("LoadBalancerArn"),
            mutual_authentication: reader.take("MutualAuthentication"),
            port: reader.take("Port"),
            protocol: reader.take("Protocol"),
            ssl_policy: reader.take("SslPolicy"),
            tags: reader.take("Tags"),
        }
    }
}

impl ToValue for CreateListenerInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AlpnPolicy", &self.alpn_policy);
        writer.put("Certificates", &self.certificates);
        writer.put("DefaultActions", &self.default_actions);
        writer.put("LoadBalancerArn", &self.load_balancer_arn);
        writer.put("MutualAuthentication", &self.mutual_authentication);
        writer.put("Port", &self.port);
        writer.put("Protocol", &self.protocol);
        writer.put("SslPolicy", &self.ssl_policy);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateListenerOutput {
    pub listeners: Option<Vec<Listener>>,
}

impl FromValue for CreateListenerOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { listeners: reader.take("Listeners") }
    }
}

impl ToValue for CreateListenerOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Listeners", &self.listeners);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLoadBalancerInput {
    pub customer_owned_ipv4_pool: Option<String>,
    pub enable_prefix_for_ipv6_source_nat: Option<String>,
    pub ip_address_type: Option<String>,
    pub ipam_pools: Option<IpamPools>,
    pub name: Option<String>,
    pub scheme: Option<String>,
    pub security_groups: Option<Vec<String>>,
    pub subnet_mappings: Option<Vec<SubnetMapping>>,
    pub subnets: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<String>,
}

impl FromValue for CreateLoadBalancerInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            customer_owned_ipv4_pool: reader.take("CustomerOwnedIpv4Pool"),
            enable_prefix_for_ipv6_source_nat: reader.take("EnablePrefixForIpv6SourceNat"),
            ip_address_type: reader.take("IpAddressType"),
            ipam_pools: reader.take("IpamPools"),
            name: reader.take("Name"),
            scheme: reader.take("Scheme"),
            security_groups: reader.take("SecurityGroups"),
            subnet_mappings: reader.take("SubnetMappings"),
            subnets: reader.take("Subnets"),
            tags: reader.take("Tags"),
            r#type: reader.take("Type"),
        }
    }
}

impl ToValue for CreateLoadBalancerInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CustomerOwnedIpv4Pool", &self.customer_owned_ipv4_pool);
        writer.put("EnablePrefixForIpv6SourceNat", &self.enable_prefix_for_ipv6_source_nat);
        writer.put("IpAddressType", &self.ip_address_type);
        writer.put("IpamPools", &self.ipam_pools);
        writer.put("Name", &self.name);
        writer.put("Scheme", &self.scheme);
        writer.put("SecurityGroups", &self.security_groups);
        writer.put("SubnetMappings", &self.subnet_mappings);
        writer.put("Subnets", &self.subnets);
        writer.put("Tags", &self.tags);
        writer.put("Type", &self.r#type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLoadBalancerOutput {
    pub load_balancers: Option<Vec<LoadBalancer>>,
}

impl FromValue for CreateLoadBalancerOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { load_balancers: reader.take("LoadBalancers") }
    }
}

impl ToValue for CreateLoadBalancerOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("LoadBalancers", &self.load_balancers);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRuleInput {
    pub actions: Option<Vec<Action>>,
    pub conditions: Option<Vec<RuleCondition>>,
    pub listener_arn: Option<String>,
    pub priority: Option<i32>,
    pub tags: Option<Vec<Tag>>,
    pub transforms: Option<Vec<RuleTransform>>,
}

impl FromValue for CreateRuleInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            actions: reader.take("Actions"),
            conditions: reader.take("Conditions"),
            listener_arn: reader.take("ListenerArn"),
            priority: reader.take("Priority"),
            tags: reader.take("Tags"),
            transforms: reader.take("Transforms"),
        }
    }
}

impl ToValue for CreateRuleInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Actions", &self.actions);
        writer.put("Conditions", &self.conditions);
        writer.put("ListenerArn", &self.listener_arn);
        writer.put("Priority", &self.priority);
        writer.put("Tags", &self.tags);
        writer.put("Transforms", &self.transforms);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRuleOutput {
    pub rules: Option<Vec<Rule>>,
}

impl FromValue for CreateRuleOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { rules: reader.take("Rules") }
    }
}

impl ToValue for CreateRuleOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Rules", &self.rules);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTargetGroupInput {
    pub health_check_enabled: Option<bool>,
    pub health_check_interval_seconds: Option<i32>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_timeout_seconds: Option<i32>,
    pub healthy_threshold_count: Option<i32>,
    pub ip_address_type: Option<String>,
    pub matcher: Option<Matcher>,
    pub name: Option<String>,
    pub port: Option<i32>,
    pub protocol: Option<String>,
    pub protocol_version: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub target_control_port: Option<i32>,
    pub target_type: Option<String>,
    pub unhealthy_threshold_count: Option<i32>,
    pub vpc_id: Option<String>,
}

impl FromValue for CreateTargetGroupInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            health_check_enabled: reader.take("HealthCheckEnabled"),
            health_check_interval_seconds: reader.take("HealthCheckIntervalSeconds"),
            health_check_path: reader.take("HealthCheckPath"),
            health_check_port: reader.take("HealthCheckPort"),
            health_check_protocol: reader.take("HealthCheckProtocol"),
            health_check_timeout_seconds: reader.take("HealthCheckTimeoutSeconds"),
            healthy_threshold_count: reader.take("HealthyThresholdCount"),
            ip_address_type: reader.take("IpAddressType"),
            matcher: reader.take("Matcher"),
            name: reader.take("Name"),
            port: reader.take("Port"),
            protocol: reader.take("Protocol"),
            protocol_version: reader.take("ProtocolVersion"),
            tags: reader.take("Tags"),
            target_control_port: reader.take("TargetControlPort"),
            target_type: reader.take("TargetType"),
            unhealthy_threshold_count: reader.take("UnhealthyThresholdCount"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for CreateTargetGroupInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("HealthCheckEnabled", &self.health_check_enabled);
        writer.put("HealthCheckIntervalSeconds", &self.health_check_interval_seconds);
        writer.put("HealthCheckPath", &self.health_check_path);
        writer.put("HealthCheckPort", &self.health_check_port);
        writer.put("HealthCheckProtocol", &self.health_check_protocol);
        writer.put("HealthCheckTimeoutSeconds", &self.health_check_timeout_seconds);
        writer.put("HealthyThresholdCount", &self.healthy_threshold_count);
        writer.put("IpAddressType", &self.ip_address_type);
        writer.put("Matcher", &self.matcher);
        writer.put("Name", &self.name);
        writer.put("Port", &self.port);
        writer.put("Protocol", &self.protocol);
        writer.put("ProtocolVersion", &self.protocol_version);
        writer.put("Tags", &self.tags);
        writer.put("TargetControlPort", &self.target_control_port);
        writer.put("TargetType", &self.target_type);
        writer.put("UnhealthyThresholdCount", &self.unhealthy_threshold_count);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTargetGroupOutput {
    pub target_groups: Option<Vec<TargetGroup>>,
}

impl FromValue for CreateTargetGroupOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { target_groups: reader.take("TargetGroups") }
    }
}

impl ToValue for CreateTargetGroupOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("TargetGroups", &self.target_groups);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteListenerInput {
    pub listener_arn: Option<String>,
}

impl FromValue for DeleteListenerInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { listener_arn: reader.take("ListenerArn") }
    }
}

impl ToValue for DeleteListenerInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ListenerArn", &self.listener_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteListenerOutput {}

impl FromValue for DeleteListenerOutput {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for DeleteListenerOutput {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLoadBalancerInput {
    pub load_balancer_arn: Option<String>,
}

impl FromValue for DeleteLoadBalancerInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { load_balancer_arn: reader.take("LoadBalancerArn") }
    }
}

impl ToValue for DeleteLoadBalancerInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("LoadBalancerArn", &self.load_balancer_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLoadBalancerOutput {}

impl FromValue for DeleteLoadBalancerOutput {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for DeleteLoadBalancerOutput {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRuleInput {
    pub rule_arn: Option<String>,
}

impl FromValue for DeleteRuleInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { rule_arn: reader.take("RuleArn") }
    }
}

impl ToValue for DeleteRuleInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("RuleArn", &self.rule_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRuleOutput {}

impl FromValue for DeleteRuleOutput {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for DeleteRuleOutput {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTargetGroupInput {
    pub target_group_arn: Option<String>,
}

impl FromValue for DeleteTargetGroupInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { target_group_arn: reader.take("TargetGroupArn") }
    }
}

impl ToValue for DeleteTargetGroupInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("TargetGroupArn", &self.target_group_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTargetGroupOutput {}

impl FromValue for DeleteTargetGroupOutput {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for DeleteTargetGroupOutput {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeregisterTargetsInput {
    pub target_group_arn: Option<String>,
    pub targets: Option<Vec<TargetDescription>>,
}

impl FromValue for DeregisterTargetsInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { target_group_arn: reader.take("TargetGroupArn"), targets: reader.take("Targets") }
    }
}

impl ToValue for DeregisterTargetsInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("TargetGroupArn", &self.target_group_arn);
        writer.put("Targets", &self.targets);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeregisterTargetsOutput {}

impl FromValue for DeregisterTargetsOutput {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for DeregisterTargetsOutput {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountLimitsInput {
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

impl FromValue for DescribeAccountLimitsInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { marker: reader.take("Marker"), page_size: reader.take("PageSize") }
    }
}

impl ToValue for DescribeAccountLimitsInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Marker", &self.marker);
        writer.put("PageSize", &self.page_size);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountLimitsOutput {
    pub limits: Option<Vec<Limit>>,
    pub next_marker: Option<String>,
}

impl FromValue for DescribeAccountLimitsOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { limits: reader.take("Limits"), next_marker: reader.take("NextMarker") }
    }
}

impl ToValue for DescribeAccountLimitsOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Limits", &self.limits);
        writer.put("NextMarker", &self.next_marker);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeCapacityReservationInput {
    pub load_balancer_arn: Option<String>,
}

impl FromValue for DescribeCapacityReservationInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { load_balancer_arn: reader.take("LoadBalancerArn") }
    }
}

impl ToValue for DescribeCapacityReservationInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("LoadBalancerArn", &self.load_balancer_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeCapacityReservationOutput {
    pub capacity_reservation_state: Option<Vec<ZonalCapacityReservationState>>,
    pub decrease_requests_remaining: Option<i32>,
    pub last_modified_time: Option<Timestamp>,
    pub minimum_load_balancer_capacity: Option<MinimumLoadBalancerCapacity>,
}

impl FromValue for DescribeCapacityReservationOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            capacity_reservation_state: reader.take("CapacityReservationState"),
            decrease_requests_remaining: reader.take("DecreaseRequestsRemaining"),
            last_modified_time: reader.take("LastModifiedTime"),
            minimum_load_balancer_capacity: reader.take("MinimumLoadBalancerCapacity"),
        }
    }
}

impl ToValue for DescribeCapacityReservationOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CapacityReservationState", &self.capacity_reservation_state);
        writer.put("DecreaseRequestsRemaining", &self.decrease_requests_remaining);
        writer.put("LastModifiedTime", &self.last_modified_time);
        writer.put("MinimumLoadBalancerCapacity", &self.minimum_load_balancer_capacity);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenerAttributesInput {
    pub listener_arn: Option<String>,
}

impl FromValue for DescribeListenerAttributesInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { listener_arn: reader.take("ListenerArn") }
    }
}

impl ToValue for DescribeListenerAttributesInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ListenerArn", &self.listener_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenerAttributesOutput {
    pub attributes: Option<Vec<ListenerAttribute>>,
}

impl FromValue for DescribeListenerAttributesOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { attributes: reader.take("Attributes") }
    }
}

impl ToValue for DescribeListenerAttributesOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Attributes", &self.attributes);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenersInput {
    pub listener_arns: Option<Vec<String>>,
    pub load_balancer_arn: Option<String>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
}

impl FromValue for DescribeListenersInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            listener_arns: reader.take("ListenerArns"),
            load_balancer_arn: reader.take("LoadBalancerArn"),
            marker: reader.take("Marker"),
            page_size: reader.take("PageSize"),
        }
    }
}

impl ToValue for DescribeListenersInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ListenerArns", &self.listener_arns);
        writer.put("LoadBalancerArn", &self.load_balancer_arn);
        writer.put("Marker", &self.marker);
        writer.put("PageSize", &self.page_size);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeListenersOutput {
    pub listeners: Option<Vec<Listener>>,
    pub next_marker: Option<String>,
}

impl FromValue for DescribeListenersOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { listeners: reader.take("Listeners"), next_marker: reader.take("NextMarker") }
    }
}

impl ToValue for DescribeListenersOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Listeners", &self.listeners);
        writer.put("NextMarker", &self.next_marker);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLoadBalancerAttributesInput {
    pub load_balancer_arn: Option<String>,
}

impl FromValue for DescribeLoadBalancerAttributesInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { load_balancer_arn: reader.take("LoadBalancerArn") }
    }
}

impl ToValue for DescribeLoadBalancerAttributesInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("LoadBalancerArn", &self.load_balancer_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLoadBalancerAttributesOutput {
    pub attributes: Option<Vec<LoadBalancerAttribute>>,
}

impl FromValue for DescribeLoadBalancerAttributesOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { attributes: reader.take("Attributes") }
    }
}

impl ToValue for DescribeLoadBalancerAttributesOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Attributes", &self.attributes);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLoadBalancersInput {
    pub load_balancer_arns: Option<Vec<String>>,
    pub marker: Option<String>,
    pub names: Option<Vec<String>>,
    pub page_size: Option<i32>,
}

impl FromValue for DescribeLoadBalancersInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            load_balancer_arns: reader.take("LoadBalancerArns"),
            marker: reader.take("Marker"),
            names: reader.take("Names"),
            page_size: reader.take("PageSize"),
        }
    }
}

impl ToValue for DescribeLoadBalancersInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("LoadBalancerArns", &self.load_balancer_arns);
        writer.put("Marker", &self.marker);
        writer.put("Names", &self.names);
        writer.put("PageSize", &self.page_size);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLoadBalancersOutput {
    pub load_balancers: Option<Vec<LoadBalancer>>,
    pub next_marker: Option<String>,
}

impl FromValue for DescribeLoadBalancersOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { load_balancers: reader.take("LoadBalancers"), next_marker: reader.take("NextMarker") }
    }
}

impl ToValue for DescribeLoadBalancersOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("LoadBalancers", &self.load_balancers);
        writer.put("NextMarker", &self.next_marker);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRulesInput {
    pub listener_arn: Option<String>,
    pub marker: Option<String>,
    pub page_size: Option<i32>,
    pub rule_arns: Option<Vec<String>>,
}

impl FromValue for DescribeRulesInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            listener_arn: reader.take("ListenerArn"),
            marker: reader.take("Marker"),
            page_size: reader.take("PageSize"),
            rule_arns: reader.take("RuleArns"),
        }
    }
}

impl ToValue for DescribeRulesInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ListenerArn", &self.listener_arn);
        writer.put("Marker", &self.marker);
        writer.put("PageSize", &self.page_size);
        writer.put("RuleArns", &self.rule_arns);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRulesOutput {
    pub next_marker: Option<String>,
    pub rules: Option<Vec<Rule>>,
}

impl FromValue for DescribeRulesOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { next_marker: reader.take("NextMarker"), rules: reader.take("Rules") }
    }
}

impl ToValue for DescribeRulesOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NextMarker", &self.next_marker);
        writer.put("Rules", &self.rules);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTagsInput {
    pub resource_arns: Option<Vec<String>>,
}

impl FromValue for DescribeTagsInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { resource_arns: reader.take("ResourceArns") }
    }
}

impl ToValue for DescribeTagsInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ResourceArns", &self.resource_arns);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTagsOutput {
    pub tag_descriptions: Option<Vec<TagDescription>>,
}

impl FromValue for DescribeTagsOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { tag_descriptions: reader.take("TagDescriptions") }
    }
}

impl ToValue for DescribeTagsOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("TagDescriptions", &self.tag_descriptions);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetGroupAttributesInput {
    pub target_group_arn: Option<String>,
}

impl FromValue for DescribeTargetGroupAttributesInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { target_group_arn: reader.take("TargetGroupArn") }
    }
}

impl ToValue for DescribeTargetGroupAttributesInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("TargetGroupArn", &self.target_group_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetGroupAttributesOutput {
    pub attributes: Option<Vec<TargetGroupAttribute>>,
}

impl FromValue for DescribeTargetGroupAttributesOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { attributes: reader.take("Attributes") }
    }
}

impl ToValue for DescribeTargetGroupAttributesOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Attributes", &self.attributes);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetGroupsInput {
    pub load_balancer_arn: Option<String>,
    pub marker: Option<String>,
    pub names: Option<Vec<String>>,
    pub page_size: Option<i32>,
    pub target_group_arns: Option<Vec<String>>,
}

impl FromValue for DescribeTargetGroupsInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            load_balancer_arn: reader.take("LoadBalancerArn"),
            marker: reader.take("Marker"),
            names: reader.take("Names"),
            page_size: reader.take("PageSize"),
            target_group_arns: reader.take("TargetGroupArns"),
        }
    }
}

impl ToValue for DescribeTargetGroupsInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("LoadBalancerArn", &self.load_balancer_arn);
        writer.put("Marker", &self.marker);
        writer.put("Names", &self.names);
        writer.put("PageSize", &self.page_size);
        writer.put("TargetGroupArns", &self.target_group_arns);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetGroupsOutput {
    pub next_marker: Option<String>,
    pub target_groups: Option<Vec<TargetGroup>>,
}

impl FromValue for DescribeTargetGroupsOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { next_marker: reader.take("NextMarker"), target_groups: reader.take("TargetGroups") }
    }
}

impl ToValue for DescribeTargetGroupsOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NextMarker", &self.next_marker);
        writer.put("TargetGroups", &self.target_groups);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetHealthInput {
    pub include: Option<Vec<String>>,
    pub target_group_arn: Option<String>,
    pub targets: Option<Vec<TargetDescription>>,
}

impl FromValue for DescribeTargetHealthInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            include: reader.take("Include"),
            target_group_arn: reader.take("TargetGroupArn"),
            targets: reader.take("Targets"),
        }
    }
}

impl ToValue for DescribeTargetHealthInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Include", &self.include);
        writer.put("TargetGroupArn", &self.target_group_arn);
        writer.put("Targets", &self.targets);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTargetHealthOutput {
    pub target_health_descriptions: Option<Vec<TargetHealthDescription>>,
}

impl FromValue for DescribeTargetHealthOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { target_health_descriptions: reader.take("TargetHealthDescriptions") }
    }
}

impl ToValue for DescribeTargetHealthOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("TargetHealthDescriptions", &self.target_health_descriptions);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FixedResponseActionConfig {
    pub content_type: Option<String>,
    pub message_body: Option<String>,
    pub status_code: Option<String>,
}

impl FromValue for FixedResponseActionConfig {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            content_type: reader.take("ContentType"),
            message_body: reader.take("MessageBody"),
            status_code: reader.take("StatusCode"),
        }
    }
}

impl ToValue for FixedResponseActionConfig {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ContentType", &self.content_type);
        writer.put("MessageBody", &self.message_body);
        writer.put("StatusCode", &self.status_code);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ForwardActionConfig {
    pub target_group_stickiness_config: Option<TargetGroupStickinessConfig>,
    pub target_groups: Option<Vec<TargetGroupTuple>>,
}

impl FromValue for ForwardActionConfig {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            target_group_stickiness_config: reader.take("TargetGroupStickinessConfig"),
            target_groups: reader.take("TargetGroups"),
        }
    }
}

impl ToValue for ForwardActionConfig {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("TargetGroupStickinessConfig", &self.target_group_stickiness_config);
        writer.put("TargetGroups", &self.target_groups);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostHeaderConditionConfig {
    pub regex_values: Option<Vec<String>>,
    pub values: Option<Vec<String>>,
}

impl FromValue for HostHeaderConditionConfig {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { regex_values: reader.take("RegexValues"), values: reader.take("Values") }
    }
}

impl ToValue for HostHeaderConditionConfig {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("RegexValues", &self.regex_values);
        writer.put("Values", &self.values);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HostHeaderRewriteConfig {
    pub rewrites: Option<Vec<RewriteConfig>>,
}

impl FromValue for HostHeaderRewriteConfig {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { rewrites: reader.take("Rewrites") }
    }
}

impl ToValue for HostHeaderRewriteConfig {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Rewrites", &self.rewrites);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HttpHeaderConditionConfig {
    pub http_header_name: Option<String>,
    pub regex_values: Option<Vec<String>>,
    pub values: Option<Vec<String>>,
}

impl FromValue for HttpHeaderConditionConfig {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            http_header_name: reader.take("HttpHeaderName"),
            regex_values: reader.take("RegexValues"),
            values: reader.take("Values"),
        }
    }
}

impl ToValue for HttpHeaderConditionConfig {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("HttpHeaderName", &self.http_header_name);
        writer.put("RegexValues", &self.regex_values);
        writer.put("Values", &self.values);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct HttpRequestMethodConditionConfig {
    pub values: Option<Vec<String>>,
}

impl FromValue for HttpRequestMethodConditionConfig {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { values: reader.take("Values") }
    }
}

impl ToValue for HttpRequestMethodConditionConfig {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Values", &self.values);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IpamPools {
    pub ipv4_ipam_pool_id: Option<String>,
}

impl FromValue for IpamPools {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { ipv4_ipam_pool_id: reader.take("Ipv4IpamPoolId") }
    }
}

impl ToValue for IpamPools {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Ipv4IpamPoolId", &self.ipv4_ipam_pool_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JwtValidationActionAdditionalClaim {
    pub format: Option<String>,
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}

impl FromValue for JwtValidationActionAdditionalClaim {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { format: reader.take("Format"), name: reader.take("Name"), values: reader.take("Values") }
    }
}

impl ToValue for JwtValidationActionAdditionalClaim {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Format", &self.format);
        writer.put("Name", &self.name);
        writer.put("Values", &self.values);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct JwtValidationActionConfig {
    pub additional_claims: Option<Vec<JwtValidationActionAdditionalClaim>>,
    pub issuer: Option<String>,
    pub jwks_endpoint: Option<String>,
}

impl FromValue for JwtValidationActionConfig {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            additional_claims: reader.take("AdditionalClaims"),
            issuer: reader.take("Issuer"),
            jwks_endpoint: reader.take("JwksEndpoint"),
        }
    }
}

impl ToValue for JwtValidationActionConfig {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AdditionalClaims", &self.additional_claims);
        writer.put("Issuer", &self.issuer);
        writer.put("JwksEndpoint", &self.jwks_endpoint);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limit {
    pub max: Option<String>,
    pub name: Option<String>,
}

impl FromValue for Limit {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { max: reader.take("Max"), name: reader.take("Name") }
    }
}

impl ToValue for Limit {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Max", &self.max);
        writer.put("Name", &self.name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Listener {
    pub alpn_policy: Option<Vec<String>>,
    pub certificates: Option<Vec<Certificate>>,
    pub default_actions: Option<Vec<Action>>,
    pub listener_arn: Option<String>,
    pub load_balancer_arn: Option<String>,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
    pub port: Option<i32>,
    pub protocol: Option<String>,
    pub ssl_policy: Option<String>,
}

impl FromValue for Listener {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            alpn_policy: reader.take("AlpnPolicy"),
            certificates: reader.take("Certificates"),
            default_actions: reader.take("DefaultActions"),
            listener_arn: reader.take("ListenerArn"),
            load_balancer_arn: reader.take("LoadBalancerArn"),
            mutual_authentication: reader.take("MutualAuthentication"),
            port: reader.take("Port"),
            protocol: reader.take("Protocol"),
            ssl_policy: reader.take("SslPolicy"),
        }
    }
}

impl ToValue for Listener {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AlpnPolicy", &self.alpn_policy);
        writer.put("Certificates", &self.certificates);
        writer.put("DefaultActions", &self.default_actions);
        writer.put("ListenerArn", &self.listener_arn);
        writer.put("LoadBalancerArn", &self.load_balancer_arn);
        writer.put("MutualAuthentication", &self.mutual_authentication);
        writer.put("Port", &self.port);
        writer.put("Protocol", &self.protocol);
        writer.put("SslPolicy", &self.ssl_policy);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListenerAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl FromValue for ListenerAttribute {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { key: reader.take("Key"), value: reader.take("Value") }
    }
}

impl ToValue for ListenerAttribute {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Key", &self.key);
        writer.put("Value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadBalancer {
    pub availability_zones: Option<Vec<AvailabilityZone>>,
    pub canonical_hosted_zone_id: Option<String>,
    pub created_time: Option<Timestamp>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub dns_name: Option<String>,
    pub enable_prefix_for_ipv6_source_nat: Option<String>,
    pub enforce_security_group_inbound_rules_on_private_link_traffic: Option<String>,
    pub ip_address_type: Option<String>,
    pub ipam_pools: Option<IpamPools>,
    pub load_balancer_arn: Option<String>,
    pub load_balancer_name: Option<String>,
    pub scheme: Option<String>,
    pub security_groups: Option<Vec<String>>,
    pub state: Option<LoadBalancerState>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
}

impl FromValue for LoadBalancer {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            availability_zones: reader.take("AvailabilityZones"),
            canonical_hosted_zone_id: reader.take("CanonicalHostedZoneId"),
            created_time: reader.take("CreatedTime"),
            customer_owned_ipv4_pool: reader.take("CustomerOwnedIpv4Pool"),
            dns_name: reader.take("DNSName"),
            enable_prefix_for_ipv6_source_nat: reader.take("EnablePrefixForIpv6SourceNat"),
            enforce_security_group_inbound_rules_on_private_link_traffic: reader
                .take("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"),
            ip_address_type: reader.take("IpAddressType"),
            ipam_pools: reader.take("IpamPools"),
            load_balancer_arn: reader.take("LoadBalancerArn"),
            load_balancer_name: reader.take("LoadBalancerName"),
            scheme: reader.take("Scheme"),
            security_groups: reader.take("SecurityGroups"),
            state: reader.take("State"),
            r#type: reader.take("Type"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for LoadBalancer {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AvailabilityZones", &self.availability_zones);
        writer.put("CanonicalHostedZoneId", &self.canonical_hosted_zone_id);
        writer.put("CreatedTime", &self.created_time);
        writer.put("CustomerOwnedIpv4Pool", &self.customer_owned_ipv4_pool);
        writer.put("DNSName", &self.dns_name);
        writer.put("EnablePrefixForIpv6SourceNat", &self.enable_prefix_for_ipv6_source_nat);
        writer.put(
            "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            &self.enforce_security_group_inbound_rules_on_private_link_traffic,
        );
        writer.put("IpAddressType", &self.ip_address_type);
        writer.put("IpamPools", &self.ipam_pools);
        writer.put("LoadBalancerArn", &self.load_balancer_arn);
        writer.put("LoadBalancerName", &self.load_balancer_name);
        writer.put("Scheme", &self.scheme);
        writer.put("SecurityGroups", &self.security_groups);
        writer.put("State", &self.state);
        writer.put("Type", &self.r#type);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadBalancerAddress {
    pub allocation_id: Option<String>,
    pub i_pv6_address: Option<String>,
    pub ip_address: Option<String>,
    pub private_i_pv4_address: Option<String>,
}

impl FromValue for LoadBalancerAddress {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            allocation_id: reader.take("AllocationId"),
            i_pv6_address: reader.take("IPv6Address"),
            ip_address: reader.take("IpAddress"),
            private_i_pv4_address: reader.take("PrivateIPv4Address"),
        }
    }
}

impl ToValue for LoadBalancerAddress {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AllocationId", &self.allocation_id);
        writer.put("IPv6Address", &self.i_pv6_address);
        writer.put("IpAddress", &self.ip_address);
        writer.put("PrivateIPv4Address", &self.private_i_pv4_address);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadBalancerAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl FromValue for LoadBalancerAttribute {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { key: reader.take("Key"), value: reader.take("Value") }
    }
}

impl ToValue for LoadBalancerAttribute {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Key", &self.key);
        writer.put("Value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LoadBalancerState {
    pub code: Option<String>,
    pub reason: Option<String>,
}

impl FromValue for LoadBalancerState {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { code: reader.take("Code"), reason: reader.take("Reason") }
    }
}

impl ToValue for LoadBalancerState {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Code", &self.code);
        writer.put("Reason", &self.reason);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Matcher {
    pub grpc_code: Option<String>,
    pub http_code: Option<String>,
}

impl FromValue for Matcher {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { grpc_code: reader.take("GrpcCode"), http_code: reader.take("HttpCode") }
    }
}

impl ToValue for Matcher {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GrpcCode", &self.grpc_code);
        writer.put("HttpCode", &self.http_code);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MinimumLoadBalancerCapacity {
    pub capacity_units: Option<i32>,
}

impl FromValue for MinimumLoadBalancerCapacity {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { capacity_units: reader.take("CapacityUnits") }
    }
}

impl ToValue for MinimumLoadBalancerCapacity {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CapacityUnits", &self.capacity_units);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyListenerAttributesInput {
    pub attributes: Option<Vec<ListenerAttribute>>,
    pub listener_arn: Option<String>,
}

impl FromValue for ModifyListenerAttributesInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { attributes: reader.take("Attributes"), listener_arn: reader.take("ListenerArn") }
    }
}

impl ToValue for ModifyListenerAttributesInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Attributes", &self.attributes);
        writer.put("ListenerArn", &self.listener_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyListenerAttributesOutput {
    pub attributes: Option<Vec<ListenerAttribute>>,
}

impl FromValue for ModifyListenerAttributesOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { attributes: reader.take("Attributes") }
    }
}

impl ToValue for ModifyListenerAttributesOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Attributes", &self.attributes);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyListenerInput {
    pub alpn_policy: Option<Vec<String>>,
    pub certificates: Option<Vec<Certificate>>,
    pub default_actions: Option<Vec<Action>>,
    pub listener_arn: Option<String>,
    pub mutual_authentication: Option<MutualAuthenticationAttributes>,
    pub port: Option<i32>,
    pub protocol: Option<String>,
    pub ssl_policy: Option<String>,
}

impl FromValue for ModifyListenerInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            alpn_policy: reader.take("AlpnPolicy"),
            certificates: reader.take("Certificates"),
            default_actions: reader.take("DefaultActions"),
            listener_arn: reader.take("ListenerArn"),
            mutual_authentication: reader.take("MutualAuthentication"),
            port: reader.take("Port"),
            protocol: reader.take("Protocol"),
            ssl_policy: reader.take("SslPolicy"),
        }
    }
}

impl ToValue for ModifyListenerInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AlpnPolicy", &self.alpn_policy);
        writer.put("Certificates", &self.certificates);
        writer.put("DefaultActions", &self.default_actions);
        writer.put("ListenerArn", &self.listener_arn);
        writer.put("MutualAuthentication", &self.mutual_authentication);
        writer.put("Port", &self.port);
        writer.put("Protocol", &self.protocol);
        writer.put("SslPolicy", &self.ssl_policy);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyListenerOutput {
    pub listeners: Option<Vec<Listener>>,
}

impl FromValue for ModifyListenerOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { listeners: reader.take("Listeners") }
    }
}

impl ToValue for ModifyListenerOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Listeners", &self.listeners);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyLoadBalancerAttributesInput {
    pub attributes: Option<Vec<LoadBalancerAttribute>>,
    pub load_balancer_arn: Option<String>,
}

impl FromValue for ModifyLoadBalancerAttributesInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { attributes: reader.take("Attributes"), load_balancer_arn: reader.take("LoadBalancerArn") }
    }
}

impl ToValue for ModifyLoadBalancerAttributesInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Attributes", &self.attributes);
        writer.put("LoadBalancerArn", &self.load_balancer_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyLoadBalancerAttributesOutput {
    pub attributes: Option<Vec<LoadBalancerAttribute>>,
}

impl FromValue for ModifyLoadBalancerAttributesOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { attributes: reader.take("Attributes") }
    }
}

impl ToValue for ModifyLoadBalancerAttributesOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Attributes", &self.attributes);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyRuleInput {
    pub actions: Option<Vec<Action>>,
    pub conditions: Option<Vec<RuleCondition>>,
    pub reset_transforms: Option<bool>,
    pub rule_arn: Option<String>,
    pub transforms: Option<Vec<RuleTransform>>,
}

impl FromValue for ModifyRuleInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            actions: reader.take("Actions"),
            conditions: reader.take("Conditions"),
            reset_transforms: reader.take("ResetTransforms"),
            rule_arn: reader.take("RuleArn"),
            transforms: reader.take("Transforms"),
        }
    }
}

impl ToValue for ModifyRuleInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Actions", &self.actions);
        writer.put("Conditions", &self.conditions);
        writer.put("ResetTransforms", &self.reset_transforms);
        writer.put("RuleArn", &self.rule_arn);
        writer.put("Transforms", &self.transforms);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyRuleOutput {
    pub rules: Option<Vec<Rule>>,
}

impl FromValue for ModifyRuleOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { rules: reader.take("Rules") }
    }
}

impl ToValue for ModifyRuleOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Rules", &self.rules);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyTargetGroupAttributesInput {
    pub attributes: Option<Vec<TargetGroupAttribute>>,
    pub target_group_arn: Option<String>,
}

impl FromValue for ModifyTargetGroupAttributesInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { attributes: reader.take("Attributes"), target_group_arn: reader.take("TargetGroupArn") }
    }
}

impl ToValue for ModifyTargetGroupAttributesInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Attributes", &self.attributes);
        writer.put("TargetGroupArn", &self.target_group_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyTargetGroupAttributesOutput {
    pub attributes: Option<Vec<TargetGroupAttribute>>,
}

impl FromValue for ModifyTargetGroupAttributesOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { attributes: reader.take("Attributes") }
    }
}

impl ToValue for ModifyTargetGroupAttributesOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Attributes", &self.attributes);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyTargetGroupInput {
    pub health_check_enabled: Option<bool>,
    pub health_check_interval_seconds: Option<i32>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_timeout_seconds: Option<i32>,
    pub healthy_threshold_count: Option<i32>,
    pub matcher: Option<Matcher>,
    pub target_group_arn: Option<String>,
    pub unhealthy_threshold_count: Option<i32>,
}

impl FromValue for ModifyTargetGroupInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            health_check_enabled: reader.take("HealthCheckEnabled"),
            health_check_interval_seconds: reader.take("HealthCheckIntervalSeconds"),
            health_check_path: reader.take("HealthCheckPath"),
            health_check_port: reader.take("HealthCheckPort"),
            health_check_protocol: reader.take("HealthCheckProtocol"),
            health_check_timeout_seconds: reader.take("HealthCheckTimeoutSeconds"),
            healthy_threshold_count: reader.take("HealthyThresholdCount"),
            matcher: reader.take("Matcher"),
            target_group_arn: reader.take("TargetGroupArn"),
            unhealthy_threshold_count: reader.take("UnhealthyThresholdCount"),
        }
    }
}

impl ToValue for ModifyTargetGroupInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("HealthCheckEnabled", &self.health_check_enabled);
        writer.put("HealthCheckIntervalSeconds", &self.health_check_interval_seconds);
        writer.put("HealthCheckPath", &self.health_check_path);
        writer.put("HealthCheckPort", &self.health_check_port);
        writer.put("HealthCheckProtocol", &self.health_check_protocol);
        writer.put("HealthCheckTimeoutSeconds", &self.health_check_timeout_seconds);
        writer.put("HealthyThresholdCount", &self.healthy_threshold_count);
        writer.put("Matcher", &self.matcher);
        writer.put("TargetGroupArn", &self.target_group_arn);
        writer.put("UnhealthyThresholdCount", &self.unhealthy_threshold_count);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyTargetGroupOutput {
    pub target_groups: Option<Vec<TargetGroup>>,
}

impl FromValue for ModifyTargetGroupOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { target_groups: reader.take("TargetGroups") }
    }
}

impl ToValue for ModifyTargetGroupOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("TargetGroups", &self.target_groups);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct MutualAuthenticationAttributes {
    pub advertise_trust_store_ca_names: Option<String>,
    pub ignore_client_certificate_expiry: Option<bool>,
    pub mode: Option<String>,
    pub trust_store_arn: Option<String>,
    pub trust_store_association_status: Option<String>,
}

impl FromValue for MutualAuthenticationAttributes {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            advertise_trust_store_ca_names: reader.take("AdvertiseTrustStoreCaNames"),
            ignore_client_certificate_expiry: reader.take("IgnoreClientCertificateExpiry"),
            mode: reader.take("Mode"),
            trust_store_arn: reader.take("TrustStoreArn"),
            trust_store_association_status: reader.take("TrustStoreAssociationStatus"),
        }
    }
}

impl ToValue for MutualAuthenticationAttributes {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AdvertiseTrustStoreCaNames", &self.advertise_trust_store_ca_names);
        writer.put("IgnoreClientCertificateExpiry", &self.ignore_client_certificate_expiry);
        writer.put("Mode", &self.mode);
        writer.put("TrustStoreArn", &self.trust_store_arn);
        writer.put("TrustStoreAssociationStatus", &self.trust_store_association_status);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PathPatternConditionConfig {
    pub regex_values: Option<Vec<String>>,
    pub values: Option<Vec<String>>,
}

impl FromValue for PathPatternConditionConfig {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { regex_values: reader.take("RegexValues"), values: reader.take("Values") }
    }
}

impl ToValue for PathPatternConditionConfig {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("RegexValues", &self.regex_values);
        writer.put("Values", &self.values);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryStringConditionConfig {
    pub values: Option<Vec<QueryStringKeyValuePair>>,
}

impl FromValue for QueryStringConditionConfig {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { values: reader.take("Values") }
    }
}

impl ToValue for QueryStringConditionConfig {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Values", &self.values);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct QueryStringKeyValuePair {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl FromValue for QueryStringKeyValuePair {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { key: reader.take("Key"), value: reader.take("Value") }
    }
}

impl ToValue for QueryStringKeyValuePair {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Key", &self.key);
        writer.put("Value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RedirectActionConfig {
    pub host: Option<String>,
    pub path: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub query: Option<String>,
    pub status_code: Option<String>,
}

impl FromValue for RedirectActionConfig {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            host: reader.take("Host"),
            path: reader.take("Path"),
            port: reader.take("Port"),
            protocol: reader.take("Protocol"),
            query: reader.take("Query"),
            status_code: reader.take("StatusCode"),
        }
    }
}

impl ToValue for RedirectActionConfig {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Host", &self.host);
        writer.put("Path", &self.path);
        writer.put("Port", &self.port);
        writer.put("Protocol", &self.protocol);
        writer.put("Query", &self.query);
        writer.put("StatusCode", &self.status_code);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterTargetsInput {
    pub target_group_arn: Option<String>,
    pub targets: Option<Vec<TargetDescription>>,
}

impl FromValue for RegisterTargetsInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { target_group_arn: reader.take("TargetGroupArn"), targets: reader.take("Targets") }
    }
}

impl ToValue for RegisterTargetsInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("TargetGroupArn", &self.target_group_arn);
        writer.put("Targets", &self.targets);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegisterTargetsOutput {}

impl FromValue for RegisterTargetsOutput {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for RegisterTargetsOutput {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsInput {
    pub resource_arns: Option<Vec<String>>,
    pub tag_keys: Option<Vec<String>>,
}

impl FromValue for RemoveTagsInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { resource_arns: reader.take("ResourceArns"), tag_keys: reader.take("TagKeys") }
    }
}

impl ToValue for RemoveTagsInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ResourceArns", &self.resource_arns);
        writer.put("TagKeys", &self.tag_keys);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsOutput {}

impl FromValue for RemoveTagsOutput {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for RemoveTagsOutput {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RewriteConfig {
    pub regex: Option<String>,
    pub replace: Option<String>,
}

impl FromValue for RewriteConfig {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { regex: reader.take("Regex"), replace: reader.take("Replace") }
    }
}

impl ToValue for RewriteConfig {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Regex", &self.regex);
        writer.put("Replace", &self.replace);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rule {
    pub actions: Option<Vec<Action>>,
    pub conditions: Option<Vec<RuleCondition>>,
    pub is_default: Option<bool>,
    pub priority: Option<String>,
    pub rule_arn: Option<String>,
    pub transforms: Option<Vec<RuleTransform>>,
}

impl FromValue for Rule {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            actions: reader.take("Actions"),
            conditions: reader.take("Conditions"),
            is_default: reader.take("IsDefault"),
            priority: reader.take("Priority"),
            rule_arn: reader.take("RuleArn"),
            transforms: reader.take("Transforms"),
        }
    }
}

impl ToValue for Rule {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Actions", &self.actions);
        writer.put("Conditions", &self.conditions);
        writer.put("IsDefault", &self.is_default);
        writer.put("Priority", &self.priority);
        writer.put("RuleArn", &self.rule_arn);
        writer.put("Transforms", &self.transforms);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleCondition {
    pub field: Option<String>,
    pub host_header_config: Option<HostHeaderConditionConfig>,
    pub http_header_config: Option<HttpHeaderConditionConfig>,
    pub http_request_method_config: Option<HttpRequestMethodConditionConfig>,
    pub path_pattern_config: Option<PathPatternConditionConfig>,
    pub query_string_config: Option<QueryStringConditionConfig>,
    pub regex_values: Option<Vec<String>>,
    pub source_ip_config: Option<SourceIpConditionConfig>,
    pub values: Option<Vec<String>>,
}

impl FromValue for RuleCondition {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            field: reader.take("Field"),
            host_header_config: reader.take("HostHeaderConfig"),
            http_header_config: reader.take("HttpHeaderConfig"),
            http_request_method_config: reader.take("HttpRequestMethodConfig"),
            path_pattern_config: reader.take("PathPatternConfig"),
            query_string_config: reader.take("QueryStringConfig"),
            regex_values: reader.take("RegexValues"),
            source_ip_config: reader.take("SourceIpConfig"),
            values: reader.take("Values"),
        }
    }
}

impl ToValue for RuleCondition {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Field", &self.field);
        writer.put("HostHeaderConfig", &self.host_header_config);
        writer.put("HttpHeaderConfig", &self.http_header_config);
        writer.put("HttpRequestMethodConfig", &self.http_request_method_config);
        writer.put("PathPatternConfig", &self.path_pattern_config);
        writer.put("QueryStringConfig", &self.query_string_config);
        writer.put("RegexValues", &self.regex_values);
        writer.put("SourceIpConfig", &self.source_ip_config);
        writer.put("Values", &self.values);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RulePriorityPair {
    pub priority: Option<i32>,
    pub rule_arn: Option<String>,
}

impl FromValue for RulePriorityPair {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { priority: reader.take("Priority"), rule_arn: reader.take("RuleArn") }
    }
}

impl ToValue for RulePriorityPair {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Priority", &self.priority);
        writer.put("RuleArn", &self.rule_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RuleTransform {
    pub host_header_rewrite_config: Option<HostHeaderRewriteConfig>,
    pub r#type: Option<String>,
    pub url_rewrite_config: Option<UrlRewriteConfig>,
}

impl FromValue for RuleTransform {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            host_header_rewrite_config: reader.take("HostHeaderRewriteConfig"),
            r#type: reader.take("Type"),
            url_rewrite_config: reader.take("UrlRewriteConfig"),
        }
    }
}

impl ToValue for RuleTransform {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("HostHeaderRewriteConfig", &self.host_header_rewrite_config);
        writer.put("Type", &self.r#type);
        writer.put("UrlRewriteConfig", &self.url_rewrite_config);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetIpAddressTypeInput {
    pub ip_address_type: Option<String>,
    pub load_balancer_arn: Option<String>,
}

impl FromValue for SetIpAddressTypeInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { ip_address_type: reader.take("IpAddressType"), load_balancer_arn: reader.take("LoadBalancerArn") }
    }
}

impl ToValue for SetIpAddressTypeInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IpAddressType", &self.ip_address_type);
        writer.put("LoadBalancerArn", &self.load_balancer_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetIpAddressTypeOutput {
    pub ip_address_type: Option<String>,
}

impl FromValue for SetIpAddressTypeOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { ip_address_type: reader.take("IpAddressType") }
    }
}

impl ToValue for SetIpAddressTypeOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IpAddressType", &self.ip_address_type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetRulePrioritiesInput {
    pub rule_priorities: Option<Vec<RulePriorityPair>>,
}

impl FromValue for SetRulePrioritiesInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { rule_priorities: reader.take("RulePriorities") }
    }
}

impl ToValue for SetRulePrioritiesInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("RulePriorities", &self.rule_priorities);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetRulePrioritiesOutput {
    pub rules: Option<Vec<Rule>>,
}

impl FromValue for SetRulePrioritiesOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { rules: reader.take("Rules") }
    }
}

impl ToValue for SetRulePrioritiesOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Rules", &self.rules);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSecurityGroupsInput {
    pub enforce_security_group_inbound_rules_on_private_link_traffic: Option<String>,
    pub load_balancer_arn: Option<String>,
    pub security_groups: Option<Vec<String>>,
}

impl FromValue for SetSecurityGroupsInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            enforce_security_group_inbound_rules_on_private_link_traffic: reader
                .take("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"),
            load_balancer_arn: reader.take("LoadBalancerArn"),
            security_groups: reader.take("SecurityGroups"),
        }
    }
}

impl ToValue for SetSecurityGroupsInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put(
            "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            &self.enforce_security_group_inbound_rules_on_private_link_traffic,
        );
        writer.put("LoadBalancerArn", &self.load_balancer_arn);
        writer.put("SecurityGroups", &self.security_groups);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSecurityGroupsOutput {
    pub enforce_security_group_inbound_rules_on_private_link_traffic: Option<String>,
    pub security_group_ids: Option<Vec<String>>,
}

impl FromValue for SetSecurityGroupsOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            enforce_security_group_inbound_rules_on_private_link_traffic: reader
                .take("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic"),
            security_group_ids: reader.take("SecurityGroupIds"),
        }
    }
}

impl ToValue for SetSecurityGroupsOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put(
            "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            &self.enforce_security_group_inbound_rules_on_private_link_traffic,
        );
        writer.put("SecurityGroupIds", &self.security_group_ids);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSubnetsInput {
    pub enable_prefix_for_ipv6_source_nat: Option<String>,
    pub ip_address_type: Option<String>,
    pub load_balancer_arn: Option<String>,
    pub subnet_mappings: Option<Vec<SubnetMapping>>,
    pub subnets: Option<Vec<String>>,
}

impl FromValue for SetSubnetsInput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            enable_prefix_for_ipv6_source_nat: reader.take("EnablePrefixForIpv6SourceNat"),
            ip_address_type: reader.take("IpAddressType"),
            load_balancer_arn: reader.take("LoadBalancerArn"),
            subnet_mappings: reader.take("SubnetMappings"),
            subnets: reader.take("Subnets"),
        }
    }
}

impl ToValue for SetSubnetsInput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EnablePrefixForIpv6SourceNat", &self.enable_prefix_for_ipv6_source_nat);
        writer.put("IpAddressType", &self.ip_address_type);
        writer.put("LoadBalancerArn", &self.load_balancer_arn);
        writer.put("SubnetMappings", &self.subnet_mappings);
        writer.put("Subnets", &self.subnets);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetSubnetsOutput {
    pub availability_zones: Option<Vec<AvailabilityZone>>,
    pub enable_prefix_for_ipv6_source_nat: Option<String>,
    pub ip_address_type: Option<String>,
}

impl FromValue for SetSubnetsOutput {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            availability_zones: reader.take("AvailabilityZones"),
            enable_prefix_for_ipv6_source_nat: reader.take("EnablePrefixForIpv6SourceNat"),
            ip_address_type: reader.take("IpAddressType"),
        }
    }
}

impl ToValue for SetSubnetsOutput {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AvailabilityZones", &self.availability_zones);
        writer.put("EnablePrefixForIpv6SourceNat", &self.enable_prefix_for_ipv6_source_nat);
        writer.put("IpAddressType", &self.ip_address_type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SourceIpConditionConfig {
    pub values: Option<Vec<String>>,
}

impl FromValue for SourceIpConditionConfig {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { values: reader.take("Values") }
    }
}

impl ToValue for SourceIpConditionConfig {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Values", &self.values);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubnetMapping {
    pub allocation_id: Option<String>,
    pub i_pv6_address: Option<String>,
    pub private_i_pv4_address: Option<String>,
    pub source_nat_ipv6_prefix: Option<String>,
    pub subnet_id: Option<String>,
}

impl FromValue for SubnetMapping {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            allocation_id: reader.take("AllocationId"),
            i_pv6_address: reader.take("IPv6Address"),
            private_i_pv4_address: reader.take("PrivateIPv4Address"),
            source_nat_ipv6_prefix: reader.take("SourceNatIpv6Prefix"),
            subnet_id: reader.take("SubnetId"),
        }
    }
}

impl ToValue for SubnetMapping {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AllocationId", &self.allocation_id);
        writer.put("IPv6Address", &self.i_pv6_address);
        writer.put("PrivateIPv4Address", &self.private_i_pv4_address);
        writer.put("SourceNatIpv6Prefix", &self.source_nat_ipv6_prefix);
        writer.put("SubnetId", &self.subnet_id);
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
        Self { key: reader.take("Key"), value: reader.take("Value") }
    }
}

impl ToValue for Tag {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Key", &self.key);
        writer.put("Value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagDescription {
    pub resource_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for TagDescription {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { resource_arn: reader.take("ResourceArn"), tags: reader.take("Tags") }
    }
}

impl ToValue for TagDescription {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ResourceArn", &self.resource_arn);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetDescription {
    pub availability_zone: Option<String>,
    pub id: Option<String>,
    pub port: Option<i32>,
    pub quic_server_id: Option<String>,
}

impl FromValue for TargetDescription {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            availability_zone: reader.take("AvailabilityZone"),
            id: reader.take("Id"),
            port: reader.take("Port"),
            quic_server_id: reader.take("QuicServerId"),
        }
    }
}

impl ToValue for TargetDescription {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AvailabilityZone", &self.availability_zone);
        writer.put("Id", &self.id);
        writer.put("Port", &self.port);
        writer.put("QuicServerId", &self.quic_server_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetGroup {
    pub health_check_enabled: Option<bool>,
    pub health_check_interval_seconds: Option<i32>,
    pub health_check_path: Option<String>,
    pub health_check_port: Option<String>,
    pub health_check_protocol: Option<String>,
    pub health_check_timeout_seconds: Option<i32>,
    pub healthy_threshold_count: Option<i32>,
    pub ip_address_type: Option<String>,
    pub load_balancer_arns: Option<Vec<String>>,
    pub matcher: Option<Matcher>,
    pub port: Option<i32>,
    pub protocol: Option<String>,
    pub protocol_version: Option<String>,
    pub target_control_port: Option<i32>,
    pub target_group_arn: Option<String>,
    pub target_group_name: Option<String>,
    pub target_type: Option<String>,
    pub unhealthy_threshold_count: Option<i32>,
    pub vpc_id: Option<String>,
}

impl FromValue for TargetGroup {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            health_check_enabled: reader.take("HealthCheckEnabled"),
            health_check_interval_seconds: reader.take("HealthCheckIntervalSeconds"),
            health_check_path: reader.take("HealthCheckPath"),
            health_check_port: reader.take("HealthCheckPort"),
            health_check_protocol: reader.take("HealthCheckProtocol"),
            health_check_timeout_seconds: reader.take("HealthCheckTimeoutSeconds"),
            healthy_threshold_count: reader.take("HealthyThresholdCount"),
            ip_address_type: reader.take("IpAddressType"),
            load_balancer_arns: reader.take("LoadBalancerArns"),
            matcher: reader.take("Matcher"),
            port: reader.take("Port"),
            protocol: reader.take("Protocol"),
            protocol_version: reader.take("ProtocolVersion"),
            target_control_port: reader.take("TargetControlPort"),
            target_group_arn: reader.take("TargetGroupArn"),
            target_group_name: reader.take("TargetGroupName"),
            target_type: reader.take("TargetType"),
            unhealthy_threshold_count: reader.take("UnhealthyThresholdCount"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for TargetGroup {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("HealthCheckEnabled", &self.health_check_enabled);
        writer.put("HealthCheckIntervalSeconds", &self.health_check_interval_seconds);
        writer.put("HealthCheckPath", &self.health_check_path);
        writer.put("HealthCheckPort", &self.health_check_port);
        writer.put("HealthCheckProtocol", &self.health_check_protocol);
        writer.put("HealthCheckTimeoutSeconds", &self.health_check_timeout_seconds);
        writer.put("HealthyThresholdCount", &self.healthy_threshold_count);
        writer.put("IpAddressType", &self.ip_address_type);
        writer.put("LoadBalancerArns", &self.load_balancer_arns);
        writer.put("Matcher", &self.matcher);
        writer.put("Port", &self.port);
        writer.put("Protocol", &self.protocol);
        writer.put("ProtocolVersion", &self.protocol_version);
        writer.put("TargetControlPort", &self.target_control_port);
        writer.put("TargetGroupArn", &self.target_group_arn);
        writer.put("TargetGroupName", &self.target_group_name);
        writer.put("TargetType", &self.target_type);
        writer.put("UnhealthyThresholdCount", &self.unhealthy_threshold_count);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetGroupAttribute {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl FromValue for TargetGroupAttribute {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { key: reader.take("Key"), value: reader.take("Value") }
    }
}

impl ToValue for TargetGroupAttribute {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Key", &self.key);
        writer.put("Value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetGroupStickinessConfig {
    pub duration_seconds: Option<i32>,
    pub enabled: Option<bool>,
}

impl FromValue for TargetGroupStickinessConfig {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { duration_seconds: reader.take("DurationSeconds"), enabled: reader.take("Enabled") }
    }
}

impl ToValue for TargetGroupStickinessConfig {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DurationSeconds", &self.duration_seconds);
        writer.put("Enabled", &self.enabled);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetGroupTuple {
    pub target_group_arn: Option<String>,
    pub weight: Option<i32>,
}

impl FromValue for TargetGroupTuple {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { target_group_arn: reader.take("TargetGroupArn"), weight: reader.take("Weight") }
    }
}

impl ToValue for TargetGroupTuple {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("TargetGroupArn", &self.target_group_arn);
        writer.put("Weight", &self.weight);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetHealth {
    pub description: Option<String>,
    pub reason: Option<String>,
    pub state: Option<String>,
}

impl FromValue for TargetHealth {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { description: reader.take("Description"), reason: reader.take("Reason"), state: reader.take("State") }
    }
}

impl ToValue for TargetHealth {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Description", &self.description);
        writer.put("Reason", &self.reason);
        writer.put("State", &self.state);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TargetHealthDescription {
    pub administrative_override: Option<AdministrativeOverride>,
    pub anomaly_detection: Option<AnomalyDetection>,
    pub health_check_port: Option<String>,
    pub target: Option<TargetDescription>,
    pub target_health: Option<TargetHealth>,
}

impl FromValue for TargetHealthDescription {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            administrative_override: reader.take("AdministrativeOverride"),
            anomaly_detection: reader.take("AnomalyDetection"),
            health_check_port: reader.take("HealthCheckPort"),
            target: reader.take("Target"),
            target_health: reader.take("TargetHealth"),
        }
    }
}

impl ToValue for TargetHealthDescription {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AdministrativeOverride", &self.administrative_override);
        writer.put("AnomalyDetection", &self.anomaly_detection);
        writer.put("HealthCheckPort", &self.health_check_port);
        writer.put("Target", &self.target);
        writer.put("TargetHealth", &self.target_health);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UrlRewriteConfig {
    pub rewrites: Option<Vec<RewriteConfig>>,
}

impl FromValue for UrlRewriteConfig {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { rewrites: reader.take("Rewrites") }
    }
}

impl ToValue for UrlRewriteConfig {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Rewrites", &self.rewrites);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ZonalCapacityReservationState {
    pub availability_zone: Option<String>,
    pub effective_capacity_units: Option<f64>,
    pub state: Option<CapacityReservationStatus>,
}

impl FromValue for ZonalCapacityReservationState {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            availability_zone: reader.take("AvailabilityZone"),
            effective_capacity_units: reader.take("EffectiveCapacityUnits"),
            state: reader.take("State"),
        }
    }
}

impl ToValue for ZonalCapacityReservationState {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AvailabilityZone", &self.availability_zone);
        writer.put("EffectiveCapacityUnits", &self.effective_capacity_units);
        writer.put("State", &self.state);
        writer.finish()
    }
}
