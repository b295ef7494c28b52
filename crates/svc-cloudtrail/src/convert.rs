//! From the trail's records to CloudTrail's.
//! <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html>

use api_cloudtrail::{Event, Resource};
use audit::{AuditRecord, Identity};
use base::Arn;
use serde_json::{Value, json};

const EVENT_VERSION: &str = "1.11";

pub fn event(record: &AuditRecord) -> Event {
    Event {
        access_key_id: record.identity.as_ref().map(|identity| identity.access_key_id.clone()),
        cloud_trail_event: Some(document(record).to_string()),
        event_id: Some(record.event_id.clone()),
        event_name: Some(record.event_name.clone()),
        event_source: Some(record.event_source.clone()),
        event_time: Some(record.at),
        read_only: Some(record.read_only.to_string()),
        resources: Some(resources(record)),
        username: record.identity.as_ref().map(user_name),
    }
}

/// The name by which `Username` finds somebody.
pub fn user_name(identity: &Identity) -> String {
    identity.user_name.clone().unwrap_or_else(|| "root".to_owned())
}

/// What the call was about: the ARNs that leave was asked for.
pub fn resources(record: &AuditRecord) -> Vec<Resource> {
    let arns = record.asked.iter().filter(|asked| asked.resource.starts_with("arn:"));
    arns.map(|asked| Resource {
        resource_name: Some(asked.resource.clone()),
        resource_type: resource_type(&asked.resource),
    })
    .collect()
}

/// `AWS::ECS::Service`, as CloudTrail names types.
pub fn resource_type(arn: &str) -> Option<String> {
    let arn: Arn = arn.parse().ok()?;
    let service = match arn.service.as_str() {
        "elasticloadbalancing" => "ElasticLoadBalancingV2".to_owned(),
        "secretsmanager" => "SecretsManager".to_owned(),
        "logs" => "Logs".to_owned(),
        service => service.to_ascii_uppercase(),
    };
    let kind = arn.resource.split(['/', ':']).next()?;
    let kind: String = kind.split('-').map(capitalised).collect();
    Some(format!("AWS::{service}::{kind}"))
}

fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

fn identity(identity: &Identity) -> Value {
    let mut out = json!({
        "type": identity.kind,
        "principalId": identity.principal_id,
        "arn": identity.arn,
        "accountId": identity.account,
        "accessKeyId": identity.access_key_id,
    });
    if identity.kind == "IAMUser" {
        out["userName"] = json!(identity.user_name);
    }
    out
}

/// The record as CloudTrail delivers it.
fn document(record: &AuditRecord) -> Value {
    let resources: Vec<Value> = record
        .asked
        .iter()
        .filter(|asked| asked.resource.starts_with("arn:"))
        .map(|asked| json!({ "ARN": asked.resource, "accountId": record.account }))
        .collect();
    let mut out = json!({
        "eventVersion": EVENT_VERSION,
        "userIdentity": record.identity.as_ref().map(identity),
        "eventTime": record.at.to_rfc3339(),
        "eventSource": record.event_source,
        "eventName": record.event_name,
        "awsRegion": record.region,
        "sourceIPAddress": record.source_ip,
        "userAgent": record.user_agent,
        "requestParameters": null,
        "responseElements": null,
        "requestID": record.request_id,
        "eventID": record.event_id,
        "readOnly": record.read_only,
        "resources": resources,
        "eventType": "AwsApiCall",
        "managementEvent": true,
        "recipientAccountId": record.account,
        "eventCategory": "Management",
        "additionalEventData": { "latencyMicroseconds": record.latency_us },
    });
    if let Some(code) = &record.error_code {
        out["errorCode"] = json!(code);
        out["errorMessage"] = json!(record.error_message);
    }
    if let Some(denied) = &record.denied {
        out["additionalEventData"]["denied"] = json!(denied);
    }
    out
}
