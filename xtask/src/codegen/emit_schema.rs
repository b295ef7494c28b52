//! The static tables: shapes with their constraints, operations, errors.

use super::ServiceConfig;
use super::Violations;
use super::model::{Reference, Service, Shape};
use super::pattern;
use anyhow::{Result, bail};
use std::fmt::Write;

pub fn shapes(service: &Service) -> Result<String> {
    let mut body = String::from(
        "//! Every shape the built operations reach, with the constraints the model states.\n\n\
         use aws_wire::{Kind, Member, Pattern, Shape, TimestampFormat};\n\n",
    );
    if !service.shapes.values().any(|shape| shape.pattern.is_some()) {
        body = body.replace(" Pattern,", "");
    }
    for (name, shape) in &service.shapes {
        let kind = kind(service, name, shape)?;
        let _ = writeln!(
            body,
            "pub static {}: Shape = Shape {{ name: {name:?}, sensitive: {}, kind: {kind} }};",
            service.statics[name], shape.sensitive
        );
    }
    if !body.contains("TimestampFormat::") {
        body = body.replace(", TimestampFormat", "");
    }
    if !body.contains("Member {") {
        body = body.replace(" Member,", "");
    }
    Ok(body)
}

/// (shape, pattern, reason) of the patterns that cannot be expressed.
pub fn patterns_not_checked(service: &Service) -> Vec<(String, String, String)> {
    let mut skipped = Vec::new();
    for (name, shape) in &service.shapes {
        if let Some(source) = &shape.pattern
            && let Err(reason) = pattern::translate(source)
        {
            skipped.push((name.clone(), source.clone(), reason));
        }
    }
    skipped
}

fn whole(bound: Option<f64>) -> String {
    bound.map_or("None".into(), |number| format!("Some({})", number as i64))
}

fn fraction(bound: Option<f64>) -> String {
    bound.map_or("None".into(), |number| format!("Some({number:?})"))
}

fn kind(service: &Service, name: &str, shape: &Shape) -> Result<String> {
    let (min, max) = (whole(shape.min), whole(shape.max));
    let to = |reference: &Option<Reference>| match reference {
        Some(reference) => Ok(format!("&{}", service.statics[&reference.shape])),
        None => bail!("{name} has no member shape"),
    };
    let entry_name = |reference: &Option<Reference>, otherwise: &str| {
        reference.as_ref().and_then(|r| r.location_name.clone()).unwrap_or_else(|| otherwise.to_owned())
    };
    Ok(match shape.kind.as_str() {
        "boolean" => "Kind::Boolean".into(),
        "integer" => format!("Kind::Integer {{ min: {min}, max: {max} }}"),
        "long" => format!("Kind::Long {{ min: {min}, max: {max} }}"),
        "float" => format!("Kind::Float {{ min: {}, max: {} }}", fraction(shape.min), fraction(shape.max)),
        "double" => format!("Kind::Double {{ min: {}, max: {} }}", fraction(shape.min), fraction(shape.max)),
        "string" | "character" => {
            let pattern = match &shape.pattern {
                None => "None".to_owned(),
                Some(source) => {
                    let expression = pattern::translate(source).ok();
                    format!("Some(Pattern::new({source:?}, {expression:?}))")
                }
            };
            let values: Vec<String> = shape.values.iter().map(|value| format!("{value:?}")).collect();
            format!("Kind::String {{ min: {min}, max: {max}, pattern: {pattern}, values: &[{}] }}", values.join(", "))
        }
        "blob" => format!("Kind::Blob {{ min: {min}, max: {max} }}"),
        "timestamp" => {
            let format = match shape.timestamp_format.as_deref() {
                None => "None",
                Some("iso8601") => "Some(TimestampFormat::Iso8601)",
                Some("rfc822") => "Some(TimestampFormat::Rfc822)",
                Some("unixTimestamp") => "Some(TimestampFormat::EpochSeconds)",
                Some(other) => bail!("{name} has the unknown timestamp format '{other}'"),
            };
            format!("Kind::Timestamp {{ format: {format} }}")
        }
        "list" => format!(
            "Kind::List {{ member: {}, member_name: {:?}, flattened: {}, min: {min}, max: {max} }}",
            to(&shape.member)?,
            entry_name(&shape.member, "member"),
            shape.flattened
        ),
        "map" => format!(
            "Kind::Map {{ key: {}, value: {}, key_name: {:?}, value_name: {:?}, flattened: {}, min: {min}, max: {max} }}",
            to(&shape.key)?,
            to(&shape.value)?,
            entry_name(&shape.key, "key"),
            entry_name(&shape.value, "value"),
            shape.flattened
        ),
        "structure" if shape.document => "Kind::Document".into(),
        "structure" => {
            let mut members = String::new();
            for (member, reference) in &shape.members {
                if reference.flattened || reference.timestamp_format.is_some() {
                    bail!(
                        "{name}.{member} overrides its shape's flattening or timestamp format; the schema has no place for that"
                    );
                }
                let shape_wire = service.shapes[&reference.shape].location_name.as_ref();
                let located = reference.location_name.as_ref().or(shape_wire);
                let wire = located.unwrap_or(member);
                let query = match (&reference.query_name, located) {
                    (Some(name), _) => name.clone(),
                    (None, Some(name)) if service.is_ec2() => upper_first(name),
                    (None, Some(name)) => name.clone(),
                    (None, None) => member.clone(),
                };
                let _ = write!(
                    members,
                    "\n    Member {{ name: {member:?}, wire: {wire:?}, query: {query:?}, required: {}, shape: &{} }},",
                    shape.required.contains(member),
                    service.statics[&reference.shape]
                );
            }
            format!("Kind::Structure {{ members: &[{members}] }}")
        }
        other => bail!("{name} has the unknown type '{other}'"),
    })
}

fn upper_first(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(chars).collect()
}

fn codes(violations: &Violations) -> String {
    format!(
        "ViolationCodes {{ required: {:?}, constraint: {:?}, malformed: {:?} }}",
        violations.required, violations.constraint, violations.malformed
    )
}

pub fn operations(service: &Service, config: &ServiceConfig) -> String {
    let metadata = &service.metadata;
    let protocol = match (metadata.protocol.as_str(), metadata.json_version.as_deref()) {
        ("json", Some("1.0")) => "AwsJson1_0",
        ("json", _) => "AwsJson1_1",
        ("ec2", _) => "Ec2Query",
        _ => "AwsQuery",
    };
    let namespace = match &metadata.xml_namespace {
        Some(serde_json::Value::String(uri)) => uri.clone(),
        Some(other) => other.get("uri").and_then(|uri| uri.as_str()).unwrap_or_default().to_owned(),
        None => String::new(),
    };
    let shape = |reference: &Option<Reference>| {
        reference.as_ref().map_or("None".into(), |r| format!("Some(&schema::{})", service.statics[&r.shape]))
    };
    let mut operations = String::new();
    for (name, operation) in &service.operations {
        let mut errors: Vec<String> = operation.errors.iter().map(|r| service.error_code(&r.shape)).collect();
        errors.sort();
        let wrapper = operation.output.as_ref().and_then(|output| output.result_wrapper.clone());
        let _ = writeln!(
            operations,
            "Operation {{ name: {name:?}, input: {}, output: {}, result_wrapper: {wrapper:?}, errors: &{errors:?} }},",
            shape(&operation.input),
            shape(&operation.output),
        );
    }
    let mut errors = String::new();
    for (code, shape_name) in service.errors() {
        let shape = &service.shapes[shape_name];
        let status = shape.error.as_ref().and_then(|error| error.http_status_code);
        let sender = shape.error.as_ref().map_or(!shape.fault, |error| error.sender_fault || !shape.fault);
        let status = status.unwrap_or(if sender { 400 } else { 500 });
        // The models mark some 5xx without saying whose fault they are.
        let sender = sender && status < 500;
        let _ = writeln!(
            errors,
            "ErrorShape {{ code: {code:?}, http_status: {status}, sender_fault: {sender}, shape: &schema::{} }},",
            service.statics[shape_name]
        );
    }
    let error_type = if errors.is_empty() { "" } else { "ErrorShape, " };
    let overrides: Vec<String> =
        config.violations_of.iter().map(|(name, violations)| format!("({name:?}, {})", codes(violations))).collect();
    format!(
        "//! The operation table.\n\nuse super::schema;\n\
         use aws_wire::{{{error_type}Operation, Protocol, ServiceModel, ViolationCodes}};\n\n\
         /// The service as the gateway and clients of it see it.\n\
         pub static MODEL: ServiceModel = ServiceModel {{\n\
         service: {:?},\nsigning_name: {:?},\ntarget_prefix: {:?},\nprotocol: Protocol::{protocol},\napi_version: {:?},\n\
         xml_namespace: {namespace:?},\noperations: OPERATIONS,\nnot_built: NOT_BUILT,\nerrors: ERRORS,\n\
         violation_codes: {},\nviolation_code_overrides: &[{}],\n}};\n\n\
         static OPERATIONS: &[Operation] = &[\n{operations}];\n\n\
         static NOT_BUILT: &[&str] = &{:?};\n\n\
         static ERRORS: &[{}] = &[\n{errors}];\n",
        service.name,
        metadata.signing_name.as_ref().unwrap_or(&metadata.endpoint_prefix),
        metadata.target_prefix.as_deref().unwrap_or_default(),
        metadata.api_version,
        codes(&config.violations),
        overrides.join(", "),
        service.not_built,
        if errors.is_empty() { "aws_wire::ErrorShape" } else { "ErrorShape" },
    )
}
