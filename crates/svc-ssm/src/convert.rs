//! Rows to what goes on the wire.

use crate::model::{ParameterRow, PolicyRow, VersionRow};
use crate::names::{Selector, arn};
use api_ssm as shapes;
use base::{AccountId, Region};
use kernel::tags::Tags;
use std::collections::BTreeMap;

pub fn parameter(
    account: &AccountId,
    region: Region,
    row: &ParameterRow,
    version: u64,
    it: &VersionRow,
    value: String,
    selector: Option<&Selector>,
) -> shapes::Parameter {
    shapes::Parameter {
        arn: Some(arn(account, region, &row.name)),
        name: Some(row.name.clone()),
        r#type: Some(it.parameter_type.name().to_owned()),
        value: Some(value),
        version: Some(version.cast_signed()),
        selector: selector.map(Selector::text),
        last_modified_date: Some(it.modified_at),
        data_type: Some(it.data_type.clone()),
        source_result: None,
    }
}

pub fn metadata(account: &AccountId, region: Region, row: &ParameterRow, it: &VersionRow) -> shapes::ParameterMetadata {
    shapes::ParameterMetadata {
        arn: Some(arn(account, region, &row.name)),
        name: Some(row.name.clone()),
        r#type: Some(it.parameter_type.name().to_owned()),
        key_id: it.key_id.clone(),
        last_modified_date: Some(it.modified_at),
        last_modified_user: Some(it.modified_by.clone()),
        description: it.description.clone(),
        allowed_pattern: it.allowed_pattern.clone(),
        version: Some(row.latest_version.cast_signed()),
        tier: Some(row.tier.name().to_owned()),
        policies: Some(policies(&it.policies)),
        data_type: Some(it.data_type.clone()),
    }
}

pub fn history(row: &ParameterRow, version: u64, it: &VersionRow, value: String) -> shapes::ParameterHistory {
    let labels = labels_of(&row.labels, version);
    shapes::ParameterHistory {
        name: Some(row.name.clone()),
        r#type: Some(it.parameter_type.name().to_owned()),
        key_id: it.key_id.clone(),
        last_modified_date: Some(it.modified_at),
        last_modified_user: Some(it.modified_by.clone()),
        description: it.description.clone(),
        value: Some(value),
        allowed_pattern: it.allowed_pattern.clone(),
        version: Some(version.cast_signed()),
        labels: Some(labels),
        tier: Some(it.tier.name().to_owned()),
        policies: Some(policies(&it.policies)),
        data_type: Some(it.data_type.clone()),
    }
}

pub fn labels_of(labels: &BTreeMap<String, u64>, version: u64) -> Vec<String> {
    labels.iter().filter(|(_, of)| **of == version).map(|(label, _)| label.clone()).collect()
}

fn policies(rows: &[PolicyRow]) -> Vec<shapes::ParameterInlinePolicy> {
    let policy = |row: &PolicyRow| shapes::ParameterInlinePolicy {
        policy_text: Some(row.text.clone()),
        policy_type: Some(row.policy_type.clone()),
        // One that was acted on took its parameter along.
        policy_status: Some("Pending".to_owned()),
    };
    rows.iter().map(policy).collect()
}

pub fn tag_list(tags: &Tags) -> Vec<shapes::Tag> {
    let tag = |(key, value): (&String, &String)| shapes::Tag { key: Some(key.clone()), value: Some(value.clone()) };
    tags.iter().map(tag).collect()
}

pub fn tag_pairs(tags: Option<Vec<shapes::Tag>>) -> Vec<(String, String)> {
    let pair = |tag: shapes::Tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default());
    tags.unwrap_or_default().into_iter().map(pair).collect()
}
