//! Conditions of rules: requests to stored form and back.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html>

use crate::errors::{unsupported, validation};
use api_elbv2 as wire;
use kernel::Error;
use lb_core::{Condition, QueryStringPair};

/// `condition-values-per-alb-rule`.
pub const VALUES_PER_RULE_MAX: usize = 5;
/// `condition-wildcards-per-alb-rule`.
pub const WILDCARDS_PER_RULE_MAX: usize = 6;
const VALUE_CHARACTERS_MAX: usize = 128;
const HEADER_NAME_CHARACTERS_MAX: usize = 40;
const METHOD_CHARACTERS_MAX: usize = 40;

pub fn from_wire(conditions: Option<Vec<wire::RuleCondition>>) -> Result<Vec<Condition>, Error> {
    let conditions: Vec<Condition> =
        conditions.unwrap_or_default().into_iter().map(condition).collect::<Result<_, _>>()?;
    if conditions.is_empty() {
        return Err(validation("A condition must be specified"));
    }
    let once = ["host-header", "path-pattern", "http-request-method", "source-ip"];
    for field in once {
        if conditions.iter().filter(|c| field_of(c) == field).count() > 1 {
            return Err(Error::api(
                "InvalidConfigurationRequest",
                format!("A rule can have at most one '{field}' condition"),
            ));
        }
    }
    let values: usize = conditions.iter().map(|c| texts(c).len()).sum();
    if values > VALUES_PER_RULE_MAX {
        return Err(validation(format!(
            "A rule can have at most {VALUES_PER_RULE_MAX} condition values, got {values}"
        )));
    }
    let wildcards: usize =
        conditions.iter().flat_map(texts).map(|text| text.bytes().filter(|b| matches!(b, b'*' | b'?')).count()).sum();
    if wildcards > WILDCARDS_PER_RULE_MAX {
        return Err(validation(format!(
            "A rule can have at most {WILDCARDS_PER_RULE_MAX} condition wildcards, got {wildcards}"
        )));
    }
    Ok(conditions)
}

fn condition(given: wire::RuleCondition) -> Result<Condition, Error> {
    let field = given.field.clone().unwrap_or_default();
    let configs = [
        ("HostHeaderConfig", given.host_header_config.is_some(), "host-header"),
        ("HttpHeaderConfig", given.http_header_config.is_some(), "http-header"),
        ("HttpRequestMethodConfig", given.http_request_method_config.is_some(), "http-request-method"),
        ("PathPatternConfig", given.path_pattern_config.is_some(), "path-pattern"),
        ("QueryStringConfig", given.query_string_config.is_some(), "query-string"),
        ("SourceIpConfig", given.source_ip_config.is_some(), "source-ip"),
    ];
    if let Some((config, _, _)) = configs.iter().find(|(_, present, of)| *present && *of != field) {
        return Err(validation(format!("{config} cannot be specified for the condition field '{field}'")));
    }
    let regex = given.regex_values.is_some()
        || given.host_header_config.as_ref().is_some_and(|c| c.regex_values.is_some())
        || given.path_pattern_config.as_ref().is_some_and(|c| c.regex_values.is_some())
        || given.http_header_config.as_ref().is_some_and(|c| c.regex_values.is_some());
    if regex {
        return Err(unsupported("RegexValues of a condition are"));
    }
    let legacy = given.values.filter(|values| !values.is_empty());
    if legacy.is_some() && !matches!(field.as_str(), "host-header" | "path-pattern") {
        return Err(validation(format!(
            "Condition values cannot be specified for the field '{field}': use its config"
        )));
    }
    // `Values` and the config may both be there, as Describe* gives them, when they agree.
    let either = |config: Option<Vec<String>>| match (config, legacy.clone()) {
        (Some(a), Some(b)) if a != b => {
            Err(validation(format!("Values and the config of the condition '{field}' differ: specify one of them")))
        }
        (a, b) => some_values(&field, a.or(b)),
    };
    Ok(match field.as_str() {
        "host-header" => {
            let values = either(given.host_header_config.and_then(|c| c.values))?;
            for value in &values {
                let allowed = |b: u8| b.is_ascii_alphanumeric() || b"-.*?".contains(&b);
                if !value.bytes().all(allowed) || !value.contains('.') && !value.contains('*') {
                    return Err(validation(format!(
                        "Condition value '{value}' must contain at least one '.' and only letters, digits, '-', '.', '*' and '?'"
                    )));
                }
            }
            Condition::HostHeader { values }
        }
        "path-pattern" => {
            let values = either(given.path_pattern_config.and_then(|c| c.values))?;
            for value in &values {
                let allowed = |b: u8| b.is_ascii_alphanumeric() || b"_-.$/~\"'@:+&*?=%!,;()#".contains(&b);
                if !value.bytes().all(allowed) {
                    return Err(validation(format!(
                        "Condition value '{value}' contains a character that is not valid"
                    )));
                }
            }
            Condition::PathPattern { values }
        }
        "http-header" => {
            let config = given.http_header_config.unwrap_or_default();
            let name = config.http_header_name.unwrap_or_default();
            let token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'+-.^_`|~".contains(&b);
            if name.is_empty() || name.len() > HEADER_NAME_CHARACTERS_MAX || !name.bytes().all(token) {
                return Err(validation(format!(
                    "HTTP header name '{name}' must have 1 to {HEADER_NAME_CHARACTERS_MAX} characters of a header name, no wildcards"
                )));
            }
            if name.eq_ignore_ascii_case("host") {
                return Err(validation("Use the field 'host-header' for a condition on the Host header"));
            }
            Condition::HttpHeader { name, values: some_values(&field, config.values)? }
        }
        "http-request-method" => {
            let values = some_values(&field, given.http_request_method_config.and_then(|c| c.values))?;
            for value in &values {
                let allowed = |b: u8| b.is_ascii_uppercase() || matches!(b, b'-' | b'_');
                if value.len() > METHOD_CHARACTERS_MAX || !value.bytes().all(allowed) {
                    return Err(validation(format!(
                        "HTTP request method '{value}' can have at most {METHOD_CHARACTERS_MAX} of the characters A-Z, '-' and '_'"
                    )));
                }
            }
            Condition::HttpRequestMethod { values }
        }
        "query-string" => {
            let pairs = given.query_string_config.and_then(|c| c.values).unwrap_or_default();
            let values = pairs
                .into_iter()
                .map(|pair| QueryStringPair {
                    key: pair.key.filter(|k| !k.is_empty()),
                    value: pair.value.unwrap_or_default(),
                })
                .collect::<Vec<_>>();
            check_texts(&field, values.iter().map(|pair| pair.value.as_str()))?;
            let keys = values.iter().filter_map(|pair| pair.key.as_deref());
            if values.iter().any(|pair| pair.key.is_some()) {
                check_texts(&field, keys)?;
            }
            Condition::QueryString { values }
        }
        "source-ip" => {
            let texts = some_values(&field, given.source_ip_config.and_then(|c| c.values))?;
            let values = texts
                .iter()
                .map(|text| {
                    text.parse::<ipnet::IpNet>().map_err(|_| {
                        validation(format!("Source IP '{text}' must be in CIDR form, such as 192.0.2.0/24"))
                    })
                })
                .collect::<Result<_, _>>()?;
            Condition::SourceIp { values }
        }
        other => {
            return Err(validation(format!(
                "Condition field '{other}' must be one of '[host-header, http-header, http-request-method, path-pattern, query-string, source-ip]'"
            )));
        }
    })
}

fn some_values(field: &str, values: Option<Vec<String>>) -> Result<Vec<String>, Error> {
    let values = values.unwrap_or_default();
    check_texts(field, values.iter().map(String::as_str))?;
    Ok(values)
}

fn check_texts<'a>(field: &str, texts: impl Iterator<Item = &'a str>) -> Result<(), Error> {
    let mut any = false;
    for text in texts {
        any = true;
        let characters = text.chars().count();
        if characters == 0 || characters > VALUE_CHARACTERS_MAX {
            return Err(validation(format!(
                "Condition value '{text}' of '{field}' must have 1 to {VALUE_CHARACTERS_MAX} characters"
            )));
        }
    }
    if any { Ok(()) } else { Err(validation(format!("A condition value must be specified for the field '{field}'"))) }
}

fn field_of(condition: &Condition) -> &'static str {
    match condition {
        Condition::HostHeader { .. } => "host-header",
        Condition::PathPattern { .. } => "path-pattern",
        Condition::HttpHeader { .. } => "http-header",
        Condition::HttpRequestMethod { .. } => "http-request-method",
        Condition::QueryString { .. } => "query-string",
        Condition::SourceIp { .. } => "source-ip",
    }
}

fn texts(condition: &Condition) -> Vec<String> {
    match condition {
        Condition::HostHeader { values }
        | Condition::PathPattern { values }
        | Condition::HttpHeader { values, .. }
        | Condition::HttpRequestMethod { values } => values.clone(),
        Condition::QueryString { values } => {
            values.iter().map(|pair| format!("{}{}", pair.key.as_deref().unwrap_or_default(), pair.value)).collect()
        }
        Condition::SourceIp { values } => values.iter().map(ToString::to_string).collect(),
    }
}

/// As `DescribeRules` shows it: host and path values in both their places.
pub fn to_wire(condition: &Condition) -> wire::RuleCondition {
    let mut out = wire::RuleCondition { field: Some(field_of(condition).into()), ..Default::default() };
    let list = |values: &Vec<String>| Some(values.clone());
    match condition {
        Condition::HostHeader { values } => {
            out.values = list(values);
            out.host_header_config =
                Some(wire::HostHeaderConditionConfig { values: list(values), ..Default::default() });
        }
        Condition::PathPattern { values } => {
            out.values = list(values);
            out.path_pattern_config =
                Some(wire::PathPatternConditionConfig { values: list(values), ..Default::default() });
        }
        Condition::HttpHeader { name, values } => {
            out.http_header_config = Some(wire::HttpHeaderConditionConfig {
                http_header_name: Some(name.clone()),
                values: list(values),
                ..Default::default()
            });
        }
        Condition::HttpRequestMethod { values } => {
            out.http_request_method_config = Some(wire::HttpRequestMethodConditionConfig { values: list(values) });
        }
        Condition::QueryString { values } => {
            let pairs = values
                .iter()
                .map(|pair| wire::QueryStringKeyValuePair { key: pair.key.clone(), value: Some(pair.value.clone()) });
            out.query_string_config = Some(wire::QueryStringConditionConfig { values: Some(pairs.collect()) });
        }
        Condition::SourceIp { .. } => {
            out.source_ip_config = Some(wire::SourceIpConditionConfig { values: Some(texts(condition)) });
        }
    }
    out
}
