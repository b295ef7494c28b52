//! Rows to what goes on the wire.

use crate::model::{SecretRow, VersionRow};
use crate::names::SecretKey;
use api_secretsmanager as shapes;
use base::Timestamp;
use kernel::tags::Tags;
use std::collections::BTreeMap;

/// What AWS names the key that it manages where it lists versions.
const DEFAULT_KEY: &str = "DefaultEncryptionKey";
const DAY_MS: i64 = 24 * 3600 * 1000;

/// Midnight UTC before `at`: the dates of last access are days.
pub fn day_of(at: Timestamp) -> Timestamp {
    Timestamp::from_ms(at.as_ms().div_euclid(DAY_MS) * DAY_MS)
}

pub fn tag_list(tags: &Tags) -> Option<Vec<shapes::Tag>> {
    let tag = |(key, value): (&String, &String)| shapes::Tag { key: Some(key.clone()), value: Some(value.clone()) };
    (!tags.is_empty()).then(|| tags.iter().map(tag).collect())
}

pub fn tag_pairs(tags: Option<Vec<shapes::Tag>>) -> Vec<(String, String)> {
    let pair = |tag: shapes::Tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default());
    tags.unwrap_or_default().into_iter().map(pair).collect()
}

/// Versions that have labels, with them.
pub fn stages(versions: &[(String, VersionRow)]) -> Option<BTreeMap<String, Vec<String>>> {
    let labelled: BTreeMap<String, Vec<String>> = versions
        .iter()
        .filter(|(_, version)| !version.stages.is_empty())
        .map(|(id, version)| (id.clone(), version.stages.iter().cloned().collect()))
        .collect();
    (!labelled.is_empty()).then_some(labelled)
}

pub fn description(
    key: &SecretKey,
    row: &SecretRow,
    versions: &[(String, VersionRow)],
) -> shapes::DescribeSecretResponse {
    shapes::DescribeSecretResponse {
        arn: Some(key.arn(row)),
        name: Some(key.name.clone()),
        description: row.description.clone(),
        kms_key_id: row.kms_key_id.clone(),
        created_date: Some(row.created_at),
        last_changed_date: Some(row.last_changed_at),
        last_accessed_date: row.last_accessed_day,
        deleted_date: row.deletion.as_ref().map(|deletion| deletion.delete_at),
        tags: tag_list(&row.tags),
        version_ids_to_stages: stages(versions),
        ..Default::default()
    }
}

pub fn list_entry(key: &SecretKey, row: &SecretRow, versions: &[(String, VersionRow)]) -> shapes::SecretListEntry {
    let it = description(key, row, versions);
    shapes::SecretListEntry {
        arn: it.arn,
        name: it.name,
        description: it.description,
        kms_key_id: it.kms_key_id,
        created_date: it.created_date,
        last_changed_date: it.last_changed_date,
        last_accessed_date: it.last_accessed_date,
        deleted_date: it.deleted_date,
        tags: it.tags,
        secret_versions_to_stages: it.version_ids_to_stages,
        ..Default::default()
    }
}

pub fn version_entry(version_id: String, row: &VersionRow) -> shapes::SecretVersionsListEntry {
    shapes::SecretVersionsListEntry {
        version_id: Some(version_id),
        version_stages: (!row.stages.is_empty()).then(|| row.stages.iter().cloned().collect()),
        created_date: Some(row.created_at),
        last_accessed_date: row.last_accessed_day,
        kms_key_ids: Some(vec![DEFAULT_KEY.to_owned()]),
    }
}
