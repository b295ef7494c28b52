//! Actions of requests to stored form and back.

use crate::errors::{unsupported, validation};
use crate::model::ActionRow;
use api_elbv2 as wire;
use kernel::Error;
use lb_core::{
    Action, FixedResponseAction, ForwardAction, ForwardStickiness, RedirectAction, RedirectStatus, WeightedTargetGroup,
};
use std::collections::BTreeSet;

/// `target-groups-per-action-on-application-load-balancer`.
pub const TARGET_GROUPS_PER_ACTION_MAX: usize = 5;
/// `DurationSeconds` of a forward action's stickiness: seven days.
pub const STICKINESS_DURATION_S_MAX: u32 = 604_800;

const CONTENT_TYPES: &[&str] = &["text/plain", "text/css", "text/html", "application/javascript", "application/json"];
const MESSAGE_BODY_BYTES_MAX: usize = 1024;

fn invalid(message: impl Into<String>) -> Error {
    Error::api("InvalidLoadBalancerAction", message)
}

/// The one action that an HTTP listener's rule has.
pub fn from_wire(actions: Option<Vec<wire::Action>>) -> Result<ActionRow, Error> {
    let actions = actions.unwrap_or_default();
    for action in &actions {
        let kind = action.r#type.as_deref().unwrap_or_default();
        if kind.starts_with("authenticate-") || kind == "jwt-validation" {
            return Err(unsupported(format!("The action type '{kind}' is")));
        }
    }
    let [action] = <[wire::Action; 1]>::try_from(actions).map_err(|actions| match actions.len() {
        0 => validation("An action must be specified"),
        _ => invalid("You can specify exactly one action of type forward, redirect or fixed-response"),
    })?;
    let order = match action.order {
        None => None,
        Some(order @ 1..=50_000) => Some(order as u32),
        Some(order) => return Err(validation(format!("Action order '{order}' must be in the range [1-50000]"))),
    };
    let kind = action.r#type.clone().unwrap_or_default();
    let given = [
        ("AuthenticateCognitoConfig", action.authenticate_cognito_config.is_some(), "authenticate-cognito"),
        ("AuthenticateOidcConfig", action.authenticate_oidc_config.is_some(), "authenticate-oidc"),
        ("JwtValidationConfig", action.jwt_validation_config.is_some(), "jwt-validation"),
        ("FixedResponseConfig", action.fixed_response_config.is_some(), "fixed-response"),
        ("RedirectConfig", action.redirect_config.is_some(), "redirect"),
        ("ForwardConfig", action.forward_config.is_some(), "forward"),
        ("TargetGroupArn", action.target_group_arn.is_some(), "forward"),
    ];
    if let Some((member, _, _)) = given.iter().find(|(_, present, of)| *present && *of != kind) {
        return Err(invalid(format!("{member} cannot be specified for an action of type '{kind}'")));
    }
    let mut disabled_stickiness_duration_s = None;
    let action = match kind.as_str() {
        "forward" => {
            let (forward, disabled) = forward(action.target_group_arn, action.forward_config)?;
            disabled_stickiness_duration_s = disabled;
            Action::Forward(forward)
        }
        "redirect" => Action::Redirect(redirect(
            action
                .redirect_config
                .ok_or_else(|| invalid("RedirectConfig must be specified for an action of type 'redirect'"))?,
        )?),
        "fixed-response" => Action::FixedResponse(fixed_response(action.fixed_response_config.ok_or_else(|| {
            invalid("FixedResponseConfig must be specified for an action of type 'fixed-response'")
        })?)?),
        other => {
            return Err(invalid(format!("Action type '{other}' must be one of 'forward,redirect,fixed-response'")));
        }
    };
    Ok(ActionRow { order, action, disabled_stickiness_duration_s })
}

fn forward(
    arn: Option<String>,
    config: Option<wire::ForwardActionConfig>,
) -> Result<(ForwardAction, Option<u32>), Error> {
    let config = config.unwrap_or_default();
    let mut tuples = config.target_groups.unwrap_or_default();
    match arn {
        Some(arn) if tuples.is_empty() => {
            tuples.push(wire::TargetGroupTuple { target_group_arn: Some(arn), weight: None });
        }
        Some(arn) if tuples.len() != 1 || tuples[0].target_group_arn.as_deref() != Some(arn.as_str()) => {
            return Err(invalid(
                "TargetGroupArn and ForwardConfig must name the same target group when both are specified",
            ));
        }
        _ => {}
    }
    if tuples.is_empty() {
        return Err(invalid("A target group ARN must be specified for an action of type 'forward'"));
    }
    if tuples.len() > TARGET_GROUPS_PER_ACTION_MAX {
        return Err(Error::api(
            "TooManyTargetGroups",
            format!("A forward action can have at most {TARGET_GROUPS_PER_ACTION_MAX} target groups"),
        ));
    }
    let (alone, mut seen) = (tuples.len() == 1, BTreeSet::new());
    let mut target_groups = Vec::new();
    for tuple in tuples {
        let target_group_arn = tuple.target_group_arn.ok_or_else(|| invalid("A target group has no TargetGroupArn"))?;
        if !seen.insert(target_group_arn.clone()) {
            return Err(invalid(format!("The target group '{target_group_arn}' is in the action more than once")));
        }
        let weight = match tuple.weight {
            Some(weight @ 0..=999) => weight as u32,
            Some(weight) => {
                return Err(validation(format!("Target group weight '{weight}' must be in the range [0-999]")));
            }
            None if alone => 1,
            None => {
                return Err(validation(format!("A weight must be specified for target group '{target_group_arn}'")));
            }
        };
        target_groups.push(WeightedTargetGroup { target_group_arn, weight });
    }
    let given = config.target_group_stickiness_config.unwrap_or_default();
    let duration_s = match given.duration_seconds {
        None => None,
        Some(s) => {
            Some(u32::try_from(s).ok().filter(|s| (1..=STICKINESS_DURATION_S_MAX).contains(s)).ok_or_else(|| {
                validation(format!(
                    "Stickiness duration seconds '{s}' must be in the range [1-{STICKINESS_DURATION_S_MAX}]"
                ))
            })?)
        }
    };
    let (stickiness, disabled) = match (given.enabled.unwrap_or(false), duration_s) {
        (true, Some(duration_s)) => (Some(ForwardStickiness { duration_s }), None),
        (true, None) => {
            return Err(validation("Stickiness duration seconds must be specified when stickiness is enabled"));
        }
        (false, duration_s) => (None, duration_s),
    };
    Ok((ForwardAction { target_groups, stickiness }, disabled))
}

fn redirect(config: wire::RedirectActionConfig) -> Result<RedirectAction, Error> {
    let status = match config.status_code.as_deref() {
        Some("HTTP_301") => RedirectStatus::Http301,
        Some("HTTP_302") => RedirectStatus::Http302,
        other => {
            return Err(invalid(format!(
                "Redirect status code '{}' must be HTTP_301 or HTTP_302",
                other.unwrap_or("")
            )));
        }
    };
    let unchanged = RedirectAction::keep_all(status);
    let part = |given: Option<String>, default: &String| given.unwrap_or_else(|| default.clone());
    let redirect = RedirectAction {
        protocol: part(config.protocol, &unchanged.protocol),
        host: part(config.host, &unchanged.host),
        port: part(config.port, &unchanged.port),
        path: part(config.path, &unchanged.path),
        query: part(config.query, &unchanged.query),
        status,
    };
    if !["HTTP", "HTTPS", "#{protocol}"].contains(&redirect.protocol.as_str()) {
        return Err(invalid(format!("Redirect protocol '{}' must be HTTP, HTTPS or #{{protocol}}", redirect.protocol)));
    }
    if redirect.port != "#{port}" && !redirect.port.parse::<u16>().is_ok_and(|port| port > 0) {
        return Err(invalid(format!("Redirect port '{}' must be #{{port}} or in the range [1-65535]", redirect.port)));
    }
    if !redirect.path.starts_with('/') {
        return Err(invalid(format!("Redirect path '{}' must begin with a '/' character", redirect.path)));
    }
    if redirect.host.is_empty() || redirect.query.starts_with('?') {
        return Err(invalid("The redirect needs a host, and a query without its leading '?'"));
    }
    let parts = [&redirect.host, &redirect.path, &redirect.query];
    if parts.iter().any(|text| !text.bytes().all(|b| b.is_ascii_graphic())) {
        return Err(invalid("Host, path and query of a redirect can contain printable ASCII characters only"));
    }
    let same = |a: &str, b: &str| a == b;
    if same(&redirect.protocol, &unchanged.protocol)
        && same(&redirect.host, &unchanged.host)
        && same(&redirect.port, &unchanged.port)
        && same(&redirect.path, &unchanged.path)
    {
        return Err(invalid("The redirect configuration is not valid because it creates a loop"));
    }
    Ok(redirect)
}

fn fixed_response(config: wire::FixedResponseActionConfig) -> Result<FixedResponseAction, Error> {
    let text = config.status_code.unwrap_or_default();
    let status_code = text
        .parse::<u16>()
        .ok()
        .filter(|code| text.len() == 3 && matches!(code / 100, 2 | 4 | 5))
        .ok_or_else(|| validation(format!("Fixed response status code '{text}' must be 2XX, 4XX or 5XX")))?;
    if let Some(content_type) = config.content_type.as_deref().filter(|t| !CONTENT_TYPES.contains(t)) {
        return Err(invalid(format!(
            "Fixed response content type '{content_type}' must be one of '{}'",
            CONTENT_TYPES.join(",")
        )));
    }
    if config.message_body.as_ref().is_some_and(|body| body.len() > MESSAGE_BODY_BYTES_MAX) {
        return Err(validation(format!("Fixed response message body can have at most {MESSAGE_BODY_BYTES_MAX} bytes")));
    }
    Ok(FixedResponseAction { status_code, content_type: config.content_type, message_body: config.message_body })
}

/// As `Describe*` shows it.
pub fn to_wire(row: &ActionRow) -> wire::Action {
    let mut out = wire::Action { order: row.order.map(|order| order as i32), ..Default::default() };
    match &row.action {
        Action::Forward(forward) => {
            out.r#type = Some("forward".into());
            if let [group] = forward.target_groups.as_slice() {
                out.target_group_arn = Some(group.target_group_arn.clone());
            }
            let tuples = forward.target_groups.iter().map(|group| wire::TargetGroupTuple {
                target_group_arn: Some(group.target_group_arn.clone()),
                weight: Some(group.weight as i32),
            });
            let duration_s = forward.stickiness.map(|s| s.duration_s).or(row.disabled_stickiness_duration_s);
            out.forward_config = Some(wire::ForwardActionConfig {
                target_groups: Some(tuples.collect()),
                target_group_stickiness_config: Some(wire::TargetGroupStickinessConfig {
                    enabled: Some(forward.stickiness.is_some()),
                    duration_seconds: duration_s.map(|s| s as i32),
                }),
            });
        }
        Action::Redirect(redirect) => {
            out.r#type = Some("redirect".into());
            out.redirect_config = Some(wire::RedirectActionConfig {
                protocol: Some(redirect.protocol.clone()),
                host: Some(redirect.host.clone()),
                port: Some(redirect.port.clone()),
                path: Some(redirect.path.clone()),
                query: Some(redirect.query.clone()),
                status_code: Some(format!("HTTP_{}", redirect.status.code())),
            });
        }
        Action::FixedResponse(fixed) => {
            out.r#type = Some("fixed-response".into());
            out.fixed_response_config = Some(wire::FixedResponseActionConfig {
                status_code: Some(fixed.status_code.to_string()),
                content_type: fixed.content_type.clone(),
                message_body: fixed.message_body.clone(),
            });
        }
    }
    out
}
