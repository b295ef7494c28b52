//! Health check settings of a target group: checked, with AWS's defaults.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html>

use crate::errors::{unsupported, validation};
use api_elbv2::Matcher;
use kernel::Error;
use lb_core::{HealthCheck, HealthCheckPort, HttpCodeMatcher};

/// Longest path, characters.
const PATH_CHARACTERS_MAX: usize = 1024;

/// What a request may say.
#[derive(Clone, Debug, Default)]
pub struct Settings {
    pub enabled: Option<bool>,
    pub interval_s: Option<i32>,
    pub path: Option<String>,
    pub port: Option<String>,
    pub protocol: Option<String>,
    pub timeout_s: Option<i32>,
    pub healthy_threshold: Option<i32>,
    pub unhealthy_threshold: Option<i32>,
    pub matcher: Option<Matcher>,
}

/// `current` with what the request says.
pub fn modify(mut check: HealthCheck, settings: Settings) -> Result<HealthCheck, Error> {
    if settings.enabled == Some(false) {
        return Err(validation("Health check enabled must be true for target groups with target type 'ip'"));
    }
    if let Some(protocol) = settings.protocol.filter(|p| p != "HTTP") {
        return Err(unsupported(format!("Health check protocol '{protocol}' is")));
    }
    if let Some(path) = settings.path {
        if !path.starts_with('/') || path.len() > PATH_CHARACTERS_MAX || !path.bytes().all(|b| b.is_ascii_graphic()) {
            return Err(validation(format!(
                "Health check path '{path}' must begin with a '/' character, and can contain only printable ASCII \
                 characters without white space, with a maximum length of {PATH_CHARACTERS_MAX}"
            )));
        }
        check.path = path;
    }
    if let Some(port) = settings.port {
        check.port = match port.parse::<u16>() {
            _ if port == "traffic-port" => HealthCheckPort::TrafficPort,
            Ok(number) if number > 0 => HealthCheckPort::Number(number),
            _ => {
                return Err(validation(format!(
                    "Health check port '{port}' must be 'traffic-port' or in the range [1-65535]"
                )));
            }
        };
    }
    let within = |what: &str, given: Option<i32>, current: u32, min: u32, max: u32| match given {
        None => Ok(current),
        Some(value) => u32::try_from(value)
            .ok()
            .filter(|value| (min..=max).contains(value))
            .ok_or_else(|| validation(format!("{what} must be between {min} and {max}, got {value}"))),
    };
    check.interval_s = within("Health check interval seconds", settings.interval_s, check.interval_s, 5, 300)?;
    check.timeout_s = within("Health check timeout seconds", settings.timeout_s, check.timeout_s, 2, 120)?;
    check.healthy_threshold =
        within("Healthy threshold count", settings.healthy_threshold, check.healthy_threshold, 2, 10)?;
    check.unhealthy_threshold =
        within("Unhealthy threshold count", settings.unhealthy_threshold, check.unhealthy_threshold, 2, 10)?;
    if check.timeout_s >= check.interval_s {
        return Err(validation(format!(
            "Health check timeout ({} seconds) must be smaller than the interval ({} seconds)",
            check.timeout_s, check.interval_s
        )));
    }
    if let Some(matcher) = settings.matcher {
        if matcher.grpc_code.is_some() {
            return Err(validation("GrpcCode is for target groups with protocol version GRPC; use HttpCode"));
        }
        if let Some(code) = matcher.http_code {
            check.matcher = code.parse::<HttpCodeMatcher>().map_err(|error| validation(error.to_string()))?;
        }
    }
    Ok(check)
}
