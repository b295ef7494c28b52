//! Rows as `Describe*` shows them.

use crate::model::{InterfaceRow, ListenerRow, LoadBalancerRow, RuleRow, StateRow, TargetGroupRow};
use crate::names::CANONICAL_HOSTED_ZONE_ID;
use crate::plan::{actions, conditions};
use api_elbv2 as wire;
use kernel::tags::Tags;
use lb_core::{HealthCheckPort, Scheme};

pub fn scheme(scheme: Scheme) -> &'static str {
    match scheme {
        Scheme::InternetFacing => "internet-facing",
        Scheme::Internal => "internal",
    }
}

pub fn ip_address_type(dualstack: bool) -> &'static str {
    if dualstack { "dualstack" } else { "ipv4" }
}

pub fn load_balancer(row: &LoadBalancerRow, state: &StateRow) -> wire::LoadBalancer {
    wire::LoadBalancer {
        availability_zones: Some(availability_zones(&row.interfaces)),
        canonical_hosted_zone_id: Some(CANONICAL_HOSTED_ZONE_ID.into()),
        created_time: Some(row.created_at),
        dns_name: Some(row.dns_name.clone()),
        ip_address_type: Some(ip_address_type(row.dualstack).into()),
        load_balancer_arn: Some(row.arn.clone()),
        load_balancer_name: Some(row.name.clone()),
        scheme: Some(scheme(row.scheme).into()),
        security_groups: Some(row.security_group_ids.clone()),
        state: Some(wire::LoadBalancerState { code: Some(state.code.as_str().into()), reason: state.reason.clone() }),
        r#type: Some("application".into()),
        vpc_id: Some(row.vpc_id.clone()),
        ..Default::default()
    }
}

pub fn availability_zones(interfaces: &[InterfaceRow]) -> Vec<wire::AvailabilityZone> {
    interfaces
        .iter()
        .map(|interface| wire::AvailabilityZone {
            zone_name: Some(interface.availability_zone.clone()),
            subnet_id: Some(interface.subnet_id.clone()),
            load_balancer_addresses: Some(Vec::new()),
            ..Default::default()
        })
        .collect()
}

pub fn target_group(row: &TargetGroupRow, load_balancer_arns: Vec<String>) -> wire::TargetGroup {
    let check = &row.health_check;
    wire::TargetGroup {
        health_check_enabled: Some(true),
        health_check_interval_seconds: Some(check.interval_s as i32),
        health_check_path: Some(check.path.clone()),
        health_check_port: Some(match check.port {
            HealthCheckPort::TrafficPort => "traffic-port".into(),
            HealthCheckPort::Number(port) => port.to_string(),
        }),
        health_check_protocol: Some("HTTP".into()),
        health_check_timeout_seconds: Some(check.timeout_s as i32),
        healthy_threshold_count: Some(check.healthy_threshold as i32),
        ip_address_type: Some("ipv4".into()),
        load_balancer_arns: Some(load_balancer_arns),
        matcher: Some(wire::Matcher { http_code: Some(check.matcher.to_string()), grpc_code: None }),
        port: Some(row.port.into()),
        protocol: Some("HTTP".into()),
        protocol_version: Some("HTTP1".into()),
        target_control_port: None,
        target_group_arn: Some(row.arn.clone()),
        target_group_name: Some(row.name.clone()),
        target_type: Some("ip".into()),
        unhealthy_threshold_count: Some(check.unhealthy_threshold as i32),
        vpc_id: Some(row.vpc_id.clone()),
    }
}

pub fn listener(row: &ListenerRow) -> wire::Listener {
    wire::Listener {
        default_actions: Some(vec![actions::to_wire(&row.default_action)]),
        listener_arn: Some(row.arn.clone()),
        load_balancer_arn: Some(row.load_balancer_arn.clone()),
        port: Some(row.port.into()),
        protocol: Some("HTTP".into()),
        ..Default::default()
    }
}

pub fn rule(row: &RuleRow) -> wire::Rule {
    wire::Rule {
        actions: Some(vec![actions::to_wire(&row.action)]),
        conditions: Some(row.conditions.iter().map(conditions::to_wire).collect()),
        is_default: Some(false),
        priority: Some(row.priority.to_string()),
        rule_arn: Some(row.arn.clone()),
        transforms: Some(Vec::new()),
    }
}

pub fn default_rule(row: &ListenerRow) -> wire::Rule {
    wire::Rule {
        actions: Some(vec![actions::to_wire(&row.default_action)]),
        conditions: Some(Vec::new()),
        is_default: Some(true),
        priority: Some("default".into()),
        rule_arn: Some(row.default_rule_arn()),
        transforms: Some(Vec::new()),
    }
}

pub fn tags_from_wire(tags: Option<Vec<wire::Tag>>) -> Vec<(String, String)> {
    tags.unwrap_or_default()
        .into_iter()
        .map(|tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default()))
        .collect()
}

pub fn tags(tags: Tags) -> Vec<wire::Tag> {
    tags.into_iter().map(|(key, value)| wire::Tag { key: Some(key), value: Some(value) }).collect()
}
