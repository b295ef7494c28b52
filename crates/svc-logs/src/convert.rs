//! Rows to what goes on the wire, and ARNs.

use crate::events::StreamStats;
use crate::model::{GroupRow, StreamRow};
use api_logs::{LogGroup, LogStream};
use base::{AccountId, Arn, Region};

/// Without the `:*` that stands for its streams.
pub fn group_arn(account: &AccountId, region: Region, group: &str) -> String {
    format!("arn:aws:logs:{region}:{account}:log-group:{group}")
}

pub fn stream_arn(account: &AccountId, region: Region, group: &str, stream: &str) -> String {
    format!("{}:log-stream:{stream}", group_arn(account, region, group))
}

/// The group in an ARN of this account and Region, with or without `:*`.
pub fn group_of_arn(account: &AccountId, region: Region, arn: &str) -> Option<String> {
    let parsed: Arn = arn.parse().ok()?;
    let rest = parsed.resource.strip_prefix("log-group:")?;
    let name = rest.strip_suffix(":*").unwrap_or(rest);
    let here = parsed.service == "logs" && parsed.account == account.as_str() && parsed.region == region.as_str();
    (here && !name.is_empty() && !name.contains(':')).then(|| name.to_owned())
}

pub fn group(account: &AccountId, region: Region, name: &str, row: &GroupRow, stored_bytes: u64) -> LogGroup {
    let arn = group_arn(account, region, name);
    LogGroup {
        log_group_name: Some(name.to_owned()),
        creation_time: Some(row.created_at.as_ms()),
        retention_in_days: row.retention_days,
        metric_filter_count: Some(0),
        arn: Some(format!("{arn}:*")),
        stored_bytes: Some(i64::try_from(stored_bytes).unwrap_or(i64::MAX)),
        log_group_class: Some("STANDARD".to_owned()),
        log_group_arn: Some(arn),
        deletion_protection_enabled: Some(false),
        ..LogGroup::default()
    }
}

pub fn stream(
    account: &AccountId,
    region: Region,
    group: &str,
    name: &str,
    row: &StreamRow,
    stats: &StreamStats,
) -> LogStream {
    LogStream {
        log_stream_name: Some(name.to_owned()),
        creation_time: Some(row.created_at.as_ms()),
        first_event_timestamp: stats.first_event_ms,
        last_event_timestamp: stats.last_event_ms,
        last_ingestion_time: stats.last_ingestion_ms,
        arn: Some(stream_arn(account, region, group, name)),
        stored_bytes: Some(i64::try_from(stats.stored_bytes).unwrap_or(i64::MAX)),
        ..LogStream::default()
    }
}
