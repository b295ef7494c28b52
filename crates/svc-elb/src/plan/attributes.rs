//! Every documented attribute of load balancers, target groups and listeners: what its values are, and whether they are
//! acted on. A change that would not be acted on is refused by name.

use crate::errors::{unsupported, validation};
use crate::model::Attributes;
use kernel::Error;
use lb_core::{
    DesyncMitigationMode, LoadBalancerAttributes, LoadBalancingAlgorithm, Stickiness, TargetGroupAttributes,
    XffHeaderProcessing,
};
use std::collections::BTreeSet;

/// Most attributes in one request, as AWS documents.
pub const ATTRIBUTES_PER_REQUEST_MAX: usize = 20;

enum Values {
    Bool,
    /// Inclusive, with 0 where the flag says so.
    Number {
        min: u32,
        max: u32,
        or_zero: bool,
    },
    OneOf(&'static [&'static str]),
    Text {
        characters_max: usize,
    },
    /// Only its default, and what has the same meaning.
    Fixed(&'static [&'static str]),
}

/// One attribute.
pub struct Spec {
    pub key: &'static str,
    pub default: &'static str,
    values: Values,
}

const fn spec(key: &'static str, default: &'static str, values: Values) -> Spec {
    Spec { key, default, values }
}

const fn number(min: u32, max: u32) -> Values {
    Values::Number { min, max, or_zero: false }
}

const FIXED: Values = Values::Fixed(&[]);

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html>
pub static LOAD_BALANCER: &[Spec] = &[
    spec("access_logs.s3.enabled", "false", FIXED),
    spec("access_logs.s3.bucket", "", FIXED),
    spec("access_logs.s3.prefix", "", FIXED),
    spec("client_keep_alive.seconds", "3600", number(60, 604_800)),
    spec("connection_logs.s3.enabled", "false", FIXED),
    spec("connection_logs.s3.bucket", "", FIXED),
    spec("connection_logs.s3.prefix", "", FIXED),
    spec("deletion_protection.enabled", "false", Values::Bool),
    spec("health_check_logs.s3.enabled", "false", FIXED),
    spec("health_check_logs.s3.bucket", "", FIXED),
    spec("health_check_logs.s3.prefix", "", FIXED),
    spec("idle_timeout.timeout_seconds", "60", number(1, 4000)),
    spec("ipv6.deny_all_igw_traffic", "false", FIXED),
    spec("load_balancing.cross_zone.enabled", "true", FIXED),
    spec("routing.http.desync_mitigation_mode", "defensive", Values::OneOf(&["monitor", "defensive", "strictest"])),
    spec("routing.http.drop_invalid_header_fields.enabled", "false", Values::Bool),
    spec("routing.http.preserve_host_header.enabled", "false", Values::Bool),
    spec("routing.http.x_amzn_tls_version_and_cipher_suite.enabled", "false", FIXED),
    spec("routing.http.xff_client_port.enabled", "false", Values::Bool),
    spec("routing.http.xff_header_processing.mode", "append", Values::OneOf(&["append", "preserve", "remove"])),
    spec("routing.http2.enabled", "true", FIXED),
    spec("waf.fail_open.enabled", "false", FIXED),
    spec("zonal_shift.config.enabled", "false", FIXED),
];

/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html>
pub static TARGET_GROUP: &[Spec] = &[
    spec("deregistration_delay.timeout_seconds", "300", number(0, 3600)),
    spec("load_balancing.algorithm.anomaly_mitigation", "off", FIXED),
    spec("load_balancing.algorithm.type", "round_robin", Values::Fixed(&["least_outstanding_requests"])),
    // Targets in every zone of the balancer get traffic from every zone.
    spec("load_balancing.cross_zone.enabled", "use_load_balancer_configuration", Values::Fixed(&["true"])),
    spec("slow_start.duration_seconds", "0", Values::Number { min: 30, max: 900, or_zero: true }),
    spec("stickiness.app_cookie.cookie_name", "", Values::Text { characters_max: 255 }),
    spec("stickiness.app_cookie.duration_seconds", "86400", number(1, 604_800)),
    spec("stickiness.enabled", "false", Values::Bool),
    spec("stickiness.lb_cookie.duration_seconds", "86400", number(1, 604_800)),
    spec("stickiness.type", "lb_cookie", Values::OneOf(&["lb_cookie", "app_cookie"])),
    spec("target_group_health.dns_failover.minimum_healthy_targets.count", "1", FIXED),
    spec("target_group_health.dns_failover.minimum_healthy_targets.percentage", "off", FIXED),
    spec("target_group_health.unhealthy_state_routing.minimum_healthy_targets.count", "1", FIXED),
    spec("target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage", "off", FIXED),
];

/// Those of HTTP listeners.
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ListenerAttribute.html>
pub static LISTENER: &[Spec] = &[
    spec("routing.http.response.access_control_allow_credentials.header_value", "", FIXED),
    spec("routing.http.response.access_control_allow_headers.header_value", "", FIXED),
    spec("routing.http.response.access_control_allow_methods.header_value", "", FIXED),
    spec("routing.http.response.access_control_allow_origin.header_value", "", FIXED),
    spec("routing.http.response.access_control_expose_headers.header_value", "", FIXED),
    spec("routing.http.response.access_control_max_age.header_value", "", FIXED),
    spec("routing.http.response.content_security_policy.header_value", "", FIXED),
    spec("routing.http.response.server.enabled", "true", FIXED),
    spec("routing.http.response.strict_transport_security.header_value", "", FIXED),
    spec("routing.http.response.x_content_type_options.header_value", "", FIXED),
    spec("routing.http.response.x_frame_options.header_value", "", FIXED),
];

impl Spec {
    fn check(&self, value: &str) -> Result<(), Error> {
        if value == self.default {
            return Ok(());
        }
        let refuse = |allowed: String| {
            Err(validation(format!("The value '{value}' of the attribute '{}' is not valid: {allowed}", self.key)))
        };
        match self.values {
            Values::Bool if matches!(value, "true" | "false") => Ok(()),
            Values::Bool => refuse("use true or false".into()),
            Values::Number { min, max, or_zero } => match value.parse::<u32>() {
                Ok(n) if (min..=max).contains(&n) || (or_zero && n == 0) => Ok(()),
                _ if or_zero => refuse(format!("use 0 or a whole number from {min} to {max}")),
                _ => refuse(format!("use a whole number from {min} to {max}")),
            },
            Values::OneOf(allowed) if allowed.contains(&value) => Ok(()),
            Values::OneOf(allowed) => refuse(format!("use one of {}", allowed.join(", "))),
            Values::Text { characters_max } if value.chars().count() <= characters_max => Ok(()),
            Values::Text { characters_max } => refuse(format!("use at most {characters_max} characters")),
            Values::Fixed(allowed) if allowed.contains(&value) => Ok(()),
            Values::Fixed(_) => Err(unsupported(format!("The value '{value}' of the attribute '{}' is", self.key))),
        }
    }
}

/// `current` with `changes` applied, checked one by one.
pub fn modify(
    specs: &[Spec],
    current: &Attributes,
    changes: impl IntoIterator<Item = (Option<String>, Option<String>)>,
) -> Result<Attributes, Error> {
    let mut attributes = current.clone();
    let mut seen = BTreeSet::new();
    for (key, value) in changes {
        let key = key.ok_or_else(|| validation("An attribute has no key"))?;
        let value = value.unwrap_or_default();
        let spec = specs
            .iter()
            .find(|spec| spec.key == key)
            .ok_or_else(|| validation(format!("Attribute key '{key}' is not recognized")))?;
        if !seen.insert(key.clone()) {
            return Err(validation(format!("Attribute key '{key}' is given more than once")));
        }
        spec.check(&value)?;
        attributes.insert(key, value);
    }
    if seen.len() > ATTRIBUTES_PER_REQUEST_MAX {
        return Err(validation(format!(
            "At most {ATTRIBUTES_PER_REQUEST_MAX} attributes can be modified in one request"
        )));
    }
    Ok(attributes)
}

/// Every attribute with its value, in the order of their keys.
pub fn all(specs: &'static [Spec], attributes: &Attributes) -> Vec<(String, String)> {
    let mut all: Vec<_> =
        specs.iter().map(|spec| (spec.key.to_owned(), get(specs, attributes, spec.key).to_owned())).collect();
    all.sort();
    all
}

pub fn get<'a>(specs: &'static [Spec], attributes: &'a Attributes, key: &str) -> &'a str {
    let default = specs.iter().find(|spec| spec.key == key).map_or("", |spec| spec.default);
    attributes.get(key).map_or(default, String::as_str)
}

fn flag(specs: &'static [Spec], attributes: &Attributes, key: &str) -> bool {
    get(specs, attributes, key) == "true"
}

fn seconds(specs: &'static [Spec], attributes: &Attributes, key: &str) -> u32 {
    get(specs, attributes, key).parse().unwrap_or_default()
}

pub fn deletion_protection(attributes: &Attributes) -> bool {
    flag(LOAD_BALANCER, attributes, "deletion_protection.enabled")
}

/// As the proxy wants them.
pub fn load_balancer(attributes: &Attributes) -> LoadBalancerAttributes {
    let specs = LOAD_BALANCER;
    LoadBalancerAttributes {
        idle_timeout_s: seconds(specs, attributes, "idle_timeout.timeout_seconds"),
        client_keep_alive_s: seconds(specs, attributes, "client_keep_alive.seconds"),
        drop_invalid_header_fields: flag(specs, attributes, "routing.http.drop_invalid_header_fields.enabled"),
        preserve_host_header: flag(specs, attributes, "routing.http.preserve_host_header.enabled"),
        xff_header_processing: match get(specs, attributes, "routing.http.xff_header_processing.mode") {
            "preserve" => XffHeaderProcessing::Preserve,
            "remove" => XffHeaderProcessing::Remove,
            _ => XffHeaderProcessing::Append,
        },
        xff_client_port: flag(specs, attributes, "routing.http.xff_client_port.enabled"),
        desync_mitigation_mode: match get(specs, attributes, "routing.http.desync_mitigation_mode") {
            "monitor" => DesyncMitigationMode::Monitor,
            "strictest" => DesyncMitigationMode::Strictest,
            _ => DesyncMitigationMode::Defensive,
        },
    }
}

/// As the proxy wants them.
pub fn target_group(attributes: &Attributes) -> TargetGroupAttributes {
    let specs = TARGET_GROUP;
    let stickiness = match (flag(specs, attributes, "stickiness.enabled"), get(specs, attributes, "stickiness.type")) {
        (false, _) => Stickiness::Off,
        (true, "app_cookie") => Stickiness::AppCookie {
            cookie_name: get(specs, attributes, "stickiness.app_cookie.cookie_name").to_owned(),
            duration_s: seconds(specs, attributes, "stickiness.app_cookie.duration_seconds"),
        },
        (true, _) => {
            Stickiness::LbCookie { duration_s: seconds(specs, attributes, "stickiness.lb_cookie.duration_seconds") }
        }
    };
    TargetGroupAttributes {
        deregistration_delay_s: deregistration_delay_s(attributes),
        slow_start_s: seconds(specs, attributes, "slow_start.duration_seconds"),
        stickiness,
        algorithm: match get(specs, attributes, "load_balancing.algorithm.type") {
            "least_outstanding_requests" => LoadBalancingAlgorithm::LeastOutstandingRequests,
            _ => LoadBalancingAlgorithm::RoundRobin,
        },
    }
}

pub fn deregistration_delay_s(attributes: &Attributes) -> u32 {
    seconds(TARGET_GROUP, attributes, "deregistration_delay.timeout_seconds")
}

/// What no attribute forbids alone.
pub fn check_target_group(attributes: &Attributes) -> Result<(), Error> {
    let group = target_group(attributes);
    if group.slow_start_s > 0 && group.algorithm != LoadBalancingAlgorithm::RoundRobin {
        return Err(validation(
            "Slow start mode can be used with the round_robin algorithm only: set slow_start.duration_seconds to 0 or \
             load_balancing.algorithm.type to round_robin",
        ));
    }
    if let Stickiness::AppCookie { cookie_name, .. } = &group.stickiness {
        let reserved = ["AWSALB", "AWSALBAPP", "AWSALBTG"];
        if cookie_name.is_empty() {
            return Err(validation("stickiness.app_cookie.cookie_name is required for the stickiness type app_cookie"));
        }
        if reserved.iter().any(|name| cookie_name.starts_with(name)) {
            return Err(validation(format!(
                "The cookie name '{cookie_name}' is reserved for use by the load balancer (AWSALB, AWSALBAPP, AWSALBTG)"
            )));
        }
        // RFC 6265: a cookie's name is a token.
        let token = |b: u8| b.is_ascii_graphic() && !b"()<>@,;:\\\"/[]?={}".contains(&b);
        if !cookie_name.bytes().all(token) {
            return Err(validation(format!("'{cookie_name}' cannot be the name of a cookie")));
        }
    }
    Ok(())
}
