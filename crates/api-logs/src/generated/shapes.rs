// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Structures of inputs and outputs.

use aws_wire::{FromValue, StructureReader, StructureWriter, ToValue, Value};
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLogGroupRequest {
    pub deletion_protection_enabled: Option<bool>,
    pub kms_key_id: Option<String>,
    pub log_group_class: Option<String>,
    pub log_group_name: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
}

impl FromValue for CreateLogGroupRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            deletion_protection_enabled: reader.take("deletionProtectionEnabled"),
            kms_key_id: reader.take("kmsKeyId"),
            log_group_class: reader.take("logGroupClass"),
            log_group_name: reader.take("logGroupName"),
            tags: reader.take("tags"),
        }
    }
}

impl ToValue for CreateLogGroupRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("deletionProtectionEnabled", &self.deletion_protection_enabled);
        writer.put("kmsKeyId", &self.kms_key_id);
        writer.put("logGroupClass", &self.log_group_class);
        writer.put("logGroupName", &self.log_group_name);
        writer.put("tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateLogStreamRequest {
    pub log_group_name: Option<String>,
    pub log_stream_name: Option<String>,
}

impl FromValue for CreateLogStreamRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { log_group_name: reader.take("logGroupName"), log_stream_name: reader.take("logStreamName") }
    }
}

impl ToValue for CreateLogStreamRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("logGroupName", &self.log_group_name);
        writer.put("logStreamName", &self.log_stream_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLogGroupRequest {
    pub log_group_name: Option<String>,
}

impl FromValue for DeleteLogGroupRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { log_group_name: reader.take("logGroupName") }
    }
}

impl ToValue for DeleteLogGroupRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("logGroupName", &self.log_group_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteLogStreamRequest {
    pub log_group_name: Option<String>,
    pub log_stream_name: Option<String>,
}

impl FromValue for DeleteLogStreamRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { log_group_name: reader.take("logGroupName"), log_stream_name: reader.take("logStreamName") }
    }
}

impl ToValue for DeleteLogStreamRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("logGroupName", &self.log_group_name);
        writer.put("logStreamName", &self.log_stream_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRetentionPolicyRequest {
    pub log_group_name: Option<String>,
}

impl FromValue for DeleteRetentionPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { log_group_name: reader.take("logGroupName") }
    }
}

impl ToValue for DeleteRetentionPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("logGroupName", &self.log_group_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLogGroupsRequest {
    pub account_identifiers: Option<Vec<String>>,
    pub include_linked_accounts: Option<bool>,
    pub limit: Option<i32>,
    pub log_group_class: Option<String>,
    pub log_group_identifiers: Option<Vec<String>>,
    pub log_group_name_pattern: Option<String>,
    pub log_group_name_prefix: Option<String>,
    pub next_token: Option<String>,
}

impl FromValue for DescribeLogGroupsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            account_identifiers: reader.take("accountIdentifiers"),
            include_linked_accounts: reader.take("includeLinkedAccounts"),
            limit: reader.take("limit"),
            log_group_class: reader.take("logGroupClass"),
            log_group_identifiers: reader.take("logGroupIdentifiers"),
            log_group_name_pattern: reader.take("logGroupNamePattern"),
            log_group_name_prefix: reader.take("logGroupNamePrefix"),
            next_token: reader.take("nextToken"),
        }
    }
}

impl ToValue for DescribeLogGroupsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("accountIdentifiers", &self.account_identifiers);
        writer.put("includeLinkedAccounts", &self.include_linked_accounts);
        writer.put("limit", &self.limit);
        writer.put("logGroupClass", &self.log_group_class);
        writer.put("logGroupIdentifiers", &self.log_group_identifiers);
        writer.put("logGroupNamePattern", &self.log_group_name_pattern);
        writer.put("logGroupNamePrefix", &self.log_group_name_prefix);
        writer.put("nextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLogGroupsResponse {
    pub log_groups: Option<Vec<LogGroup>>,
    pub next_token: Option<String>,
}

impl FromValue for DescribeLogGroupsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { log_groups: reader.take("logGroups"), next_token: reader.take("nextToken") }
    }
}

impl ToValue for DescribeLogGroupsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("logGroups", &self.log_groups);
        writer.put("nextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLogStreamsRequest {
    pub descending: Option<bool>,
    pub limit: Option<i32>,
    pub log_group_identifier: Option<String>,
    pub log_group_name: Option<String>,
    pub log_stream_name_prefix: Option<String>,
    pub next_token: Option<String>,
    pub order_by: Option<String>,
}

impl FromValue for DescribeLogStreamsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            descending: reader.take("descending"),
            limit: reader.take("limit"),
            log_group_identifier: reader.take("logGroupIdentifier"),
            log_group_name: reader.take("logGroupName"),
            log_stream_name_prefix: reader.take("logStreamNamePrefix"),
            next_token: reader.take("nextToken"),
            order_by: reader.take("orderBy"),
        }
    }
}

impl ToValue for DescribeLogStreamsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("descending", &self.descending);
        writer.put("limit", &self.limit);
        writer.put("logGroupIdentifier", &self.log_group_identifier);
        writer.put("logGroupName", &self.log_group_name);
        writer.put("logStreamNamePrefix", &self.log_stream_name_prefix);
        writer.put("nextToken", &self.next_token);
        writer.put("orderBy", &self.order_by);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeLogStreamsResponse {
    pub log_streams: Option<Vec<LogStream>>,
    pub next_token: Option<String>,
}

impl FromValue for DescribeLogStreamsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { log_streams: reader.take("logStreams"), next_token: reader.take("nextToken") }
    }
}

impl ToValue for DescribeLogStreamsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("logStreams", &self.log_streams);
        writer.put("nextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entity {
    pub attributes: Option<BTreeMap<String, String>>,
    pub key_attributes: Option<BTreeMap<String, String>>,
}

impl FromValue for Entity {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { attributes: reader.take("attributes"), key_attributes: reader.take("keyAttributes") }
    }
}

impl ToValue for Entity {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("attributes", &self.attributes);
        writer.put("keyAttributes", &self.key_attributes);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterLogEventsRequest {
    pub end_time: Option<i64>,
    pub filter_pattern: Option<String>,
    pub interleaved: Option<bool>,
    pub limit: Option<i32>,
    pub log_group_identifier: Option<String>,
    pub log_group_name: Option<String>,
    pub log_stream_name_prefix: Option<String>,
    pub log_stream_names: Option<Vec<String>>,
    pub next_token: Option<String>,
    pub start_time: Option<i64>,
    pub unmask: Option<bool>,
}

impl FromValue for FilterLogEventsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            end_time: reader.take("endTime"),
            filter_pattern: reader.take("filterPattern"),
            interleaved: reader.take("interleaved"),
            limit: reader.take("limit"),
            log_group_identifier: reader.take("logGroupIdentifier"),
            log_group_name: reader.take("logGroupName"),
            log_stream_name_prefix: reader.take("logStreamNamePrefix"),
            log_stream_names: reader.take("logStreamNames"),
            next_token: reader.take("nextToken"),
            start_time: reader.take("startTime"),
            unmask: reader.take("unmask"),
        }
    }
}

impl ToValue for FilterLogEventsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("endTime", &self.end_time);
        writer.put("filterPattern", &self.filter_pattern);
        writer.put("interleaved", &self.interleaved);
        writer.put("limit", &self.limit);
        writer.put("logGroupIdentifier", &self.log_group_identifier);
        writer.put("logGroupName", &self.log_group_name);
        writer.put("logStreamNamePrefix", &self.log_stream_name_prefix);
        writer.put("logStreamNames", &self.log_stream_names);
        writer.put("nextToken", &self.next_token);
        writer.put("startTime", &self.start_time);
        writer.put("unmask", &self.unmask);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilterLogEventsResponse {
    pub events: Option<Vec<FilteredLogEvent>>,
    pub next_token: Option<String>,
    pub searched_log_streams: Option<Vec<SearchedLogStream>>,
}

impl FromValue for FilterLogEventsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            events: reader.take("events"),
            next_token: reader.take("nextToken"),
            searched_log_streams: reader.take("searchedLogStreams"),
        }
    }
}

impl ToValue for FilterLogEventsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("events", &self.events);
        writer.put("nextToken", &self.next_token);
        writer.put("searchedLogStreams", &self.searched_log_streams);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct FilteredLogEvent {
    pub event_id: Option<String>,
    pub ingestion_time: Option<i64>,
    pub log_stream_name: Option<String>,
    pub message: Option<String>,
    pub timestamp: Option<i64>,
}

impl FromValue for FilteredLogEvent {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            event_id: reader.take("eventId"),
            ingestion_time: reader.take("ingestionTime"),
            log_stream_name: reader.take("logStreamName"),
            message: reader.take("message"),
            timestamp: reader.take("timestamp"),
        }
    }
}

impl ToValue for FilteredLogEvent {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("eventId", &self.event_id);
        writer.put("ingestionTime", &self.ingestion_time);
        writer.put("logStreamName", &self.log_stream_name);
        writer.put("message", &self.message);
        writer.put("timestamp", &self.timestamp);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLogEventsRequest {
    pub end_time: Option<i64>,
    pub limit: Option<i32>,
    pub log_group_identifier: Option<String>,
    pub log_group_name: Option<String>,
    pub log_stream_name: Option<String>,
    pub next_token: Option<String>,
    pub start_from_head: Option<bool>,
    pub start_time: Option<i64>,
    pub unmask: Option<bool>,
}

impl FromValue for GetLogEventsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            end_time: reader.take("endTime"),
            limit: reader.take("limit"),
            log_group_identifier: reader.take("logGroupIdentifier"),
            log_group_name: reader.take("logGroupName"),
            log_stream_name: reader.take("logStreamName"),
            next_token: reader.take("nextToken"),
            start_from_head: reader.take("startFromHead"),
            start_time: reader.take("startTime"),
            unmask: reader.take("unmask"),
        }
    }
}

impl ToValue for GetLogEventsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("endTime", &self.end_time);
        writer.put("limit", &self.limit);
        writer.put("logGroupIdentifier", &self.log_group_identifier);
        writer.put("logGroupName", &self.log_group_name);
        writer.put("logStreamName", &self.log_stream_name);
        writer.put("nextToken", &self.next_token);
        writer.put("startFromHead", &self.start_from_head);
        writer.put("startTime", &self.start_time);
        writer.put("unmask", &self.unmask);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetLogEventsResponse {
    pub events: Option<Vec<OutputLogEvent>>,
    pub next_backward_token: Option<String>,
    pub next_forward_token: Option<String>,
}

impl FromValue for GetLogEventsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            events: reader.take("events"),
            next_backward_token: reader.take("nextBackwardToken"),
            next_forward_token: reader.take("nextForwardToken"),
        }
    }
}

impl ToValue for GetLogEventsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("events", &self.events);
        writer.put("nextBackwardToken", &self.next_backward_token);
        writer.put("nextForwardToken", &self.next_forward_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InputLogEvent {
    pub message: Option<String>,
    pub timestamp: Option<i64>,
}

impl FromValue for InputLogEvent {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { message: reader.take("message"), timestamp: reader.take("timestamp") }
    }
}

impl ToValue for InputLogEvent {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("message", &self.message);
        writer.put("timestamp", &self.timestamp);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_arn: Option<String>,
}

impl FromValue for ListTagsForResourceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { resource_arn: reader.take("resourceArn") }
    }
}

impl ToValue for ListTagsForResourceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("resourceArn", &self.resource_arn);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceResponse {
    pub tags: Option<BTreeMap<String, String>>,
}

impl FromValue for ListTagsForResourceResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { tags: reader.take("tags") }
    }
}

impl ToValue for ListTagsForResourceResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsLogGroupRequest {
    pub log_group_name: Option<String>,
}

impl FromValue for ListTagsLogGroupRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { log_group_name: reader.take("logGroupName") }
    }
}

impl ToValue for ListTagsLogGroupRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("logGroupName", &self.log_group_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsLogGroupResponse {
    pub tags: Option<BTreeMap<String, String>>,
}

impl FromValue for ListTagsLogGroupResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { tags: reader.take("tags") }
    }
}

impl ToValue for ListTagsLogGroupResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogGroup {
    pub arn: Option<String>,
    pub bearer_token_authentication_enabled: Option<bool>,
    pub creation_time: Option<i64>,
    pub data_protection_status: Option<String>,
    pub deletion_protection_enabled: Option<bool>,
    pub inherited_properties: Option<Vec<String>>,
    pub kms_key_id: Option<String>,
    pub log_group_arn: Option<String>,
    pub log_group_class: Option<String>,
    pub log_group_name: Option<String>,
    pub metric_filter_count: Option<i32>,
    pub retention_in_days: Option<i32>,
    pub stored_bytes: Option<i64>,
}

impl FromValue for LogGroup {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("arn"),
            bearer_token_authentication_enabled: reader.take("bearerTokenAuthenticationEnabled"),
            creation_time: reader.take("creationTime"),
            data_protection_status: reader.take("dataProtectionStatus"),
            deletion_protection_enabled: reader.take("deletionProtectionEnabled"),
            inherited_properties: reader.take("inheritedProperties"),
            kms_key_id: reader.take("kmsKeyId"),
            log_group_arn: reader.take("logGroupArn"),
            log_group_class: reader.take("logGroupClass"),
            log_group_name: reader.take("logGroupName"),
            metric_filter_count: reader.take("metricFilterCount"),
            retention_in_days: reader.take("retentionInDays"),
            stored_bytes: reader.take("storedBytes"),
        }
    }
}

impl ToValue for LogGroup {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("arn", &self.arn);
        writer.put("bearerTokenAuthenticationEnabled", &self.bearer_token_authentication_enabled);
        writer.put("creationTime", &self.creation_time);
        writer.put("dataProtectionStatus", &self.data_protection_status);
        writer.put("deletionProtectionEnabled", &self.deletion_protection_enabled);
        writer.put("inheritedProperties", &self.inherited_properties);
        writer.put("kmsKeyId", &self.kms_key_id);
        writer.put("logGroupArn", &self.log_group_arn);
        writer.put("logGroupClass", &self.log_group_class);
        writer.put("logGroupName", &self.log_group_name);
        writer.put("metricFilterCount", &self.metric_filter_count);
        writer.put("retentionInDays", &self.retention_in_days);
        writer.put("storedBytes", &self.stored_bytes);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LogStream {
    pub arn: Option<String>,
    pub creation_time: Option<i64>,
    pub first_event_timestamp: Option<i64>,
    pub last_event_timestamp: Option<i64>,
    pub last_ingestion_time: Option<i64>,
    pub log_stream_name: Option<String>,
    pub stored_bytes: Option<i64>,
    pub upload_sequence_token: Option<String>,
}

impl FromValue for LogStream {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("arn"),
            creation_time: reader.take("creationTime"),
            first_event_timestamp: reader.take("firstEventTimestamp"),
            last_event_timestamp: reader.take("lastEventTimestamp"),
            last_ingestion_time: reader.take("lastIngestionTime"),
            log_stream_name: reader.take("logStreamName"),
            stored_bytes: reader.take("storedBytes"),
            upload_sequence_token: reader.take("uploadSequenceToken"),
        }
    }
}

impl ToValue for LogStream {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("arn", &self.arn);
        writer.put("creationTime", &self.creation_time);
        writer.put("firstEventTimestamp", &self.first_event_timestamp);
        writer.put("lastEventTimestamp", &self.last_event_timestamp);
        writer.put("lastIngestionTime", &self.last_ingestion_time);
        writer.put("logStreamName", &self.log_stream_name);
        writer.put("storedBytes", &self.stored_bytes);
        writer.put("uploadSequenceToken", &self.upload_sequence_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OutputLogEvent {
    pub ingestion_time: Option<i64>,
    pub message: Option<String>,
    pub timestamp: Option<i64>,
}

impl FromValue for OutputLogEvent {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            ingestion_time: reader.take("ingestionTime"),
            message: reader.take("message"),
            timestamp: reader.take("timestamp"),
        }
    }
}

impl ToValue for OutputLogEvent {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ingestionTime", &self.ingestion_time);
        writer.put("message", &self.message);
        writer.put("timestamp", &self.timestamp);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutLogEventsRequest {
    pub entity: Option<Entity>,
    pub log_events: Option<Vec<InputLogEvent>>,
    pub log_group_name: Option<String>,
    pub log_stream_name: Option<String>,
    pub sequence_token: Option<String>,
}

impl FromValue for PutLogEventsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            entity: reader.take("entity"),
            log_events: reader.take("logEvents"),
            log_group_name: reader.take("logGroupName"),
            log_stream_name: reader.take("logStreamName"),
            sequence_token: reader.take("sequenceToken"),
        }
    }
}

impl ToValue for PutLogEventsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("entity", &self.entity);
        writer.put("logEvents", &self.log_events);
        writer.put("logGroupName", &self.log_group_name);
        writer.put("logStreamName", &self.log_stream_name);
        writer.put("sequenceToken", &self.sequence_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutLogEventsResponse {
    pub next_sequence_token: Option<String>,
    pub rejected_entity_info: Option<RejectedEntityInfo>,
    pub rejected_log_events_info: Option<RejectedLogEventsInfo>,
}

impl FromValue for PutLogEventsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            next_sequence_token: reader.take("nextSequenceToken"),
            rejected_entity_info: reader.take("rejectedEntityInfo"),
            rejected_log_events_info: reader.take("rejectedLogEventsInfo"),
        }
    }
}

impl ToValue for PutLogEventsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("nextSequenceToken", &self.next_sequence_token);
        writer.put("rejectedEntityInfo", &self.rejected_entity_info);
        writer.put("rejectedLogEventsInfo", &self.rejected_log_events_info);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRetentionPolicyRequest {
    pub log_group_name: Option<String>,
    pub retention_in_days: Option<i32>,
}

impl FromValue for PutRetentionPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { log_group_name: reader.take("logGroupName"), retention_in_days: reader.take("retentionInDays") }
    }
}

impl ToValue for PutRetentionPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("logGroupName", &self.log_group_name);
        writer.put("retentionInDays", &self.retention_in_days);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RejectedEntityInfo {
    pub error_type: Option<String>,
}

impl FromValue for RejectedEntityInfo {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { error_type: reader.take("errorType") }
    }
}

impl ToValue for RejectedEntityInfo {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("errorType", &self.error_type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RejectedLogEventsInfo {
    pub expired_log_event_end_index: Option<i32>,
    pub too_new_log_event_start_index: Option<i32>,
    pub too_old_log_event_end_index: Option<i32>,
}

impl FromValue for RejectedLogEventsInfo {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            expired_log_event_end_index: reader.take("expiredLogEventEndIndex"),
            too_new_log_event_start_index: reader.take("tooNewLogEventStartIndex"),
            too_old_log_event_end_index: reader.take("tooOldLogEventEndIndex"),
        }
    }
}

impl ToValue for RejectedLogEventsInfo {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("expiredLogEventEndIndex", &self.expired_log_event_end_index);
        writer.put("tooNewLogEventStartIndex", &self.too_new_log_event_start_index);
        writer.put("tooOldLogEventEndIndex", &self.too_old_log_event_end_index);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchedLogStream {
    pub log_stream_name: Option<String>,
    pub searched_completely: Option<bool>,
}

impl FromValue for SearchedLogStream {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { log_stream_name: reader.take("logStreamName"), searched_completely: reader.take("searchedCompletely") }
    }
}

impl ToValue for SearchedLogStream {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("logStreamName", &self.log_stream_name);
        writer.put("searchedCompletely", &self.searched_completely);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagLogGroupRequest {
    pub log_group_name: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
}

impl FromValue for TagLogGroupRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { log_group_name: reader.take("logGroupName"), tags: reader.take("tags") }
    }
}

impl ToValue for TagLogGroupRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("logGroupName", &self.log_group_name);
        writer.put("tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagResourceRequest {
    pub resource_arn: Option<String>,
    pub tags: Option<BTreeMap<String, String>>,
}

impl FromValue for TagResourceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { resource_arn: reader.take("resourceArn"), tags: reader.take("tags") }
    }
}

impl ToValue for TagResourceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("resourceArn", &self.resource_arn);
        writer.put("tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagLogGroupRequest {
    pub log_group_name: Option<String>,
    pub tags: Option<Vec<String>>,
}

impl FromValue for UntagLogGroupRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { log_group_name: reader.take("logGroupName"), tags: reader.take("tags") }
    }
}

impl ToValue for UntagLogGroupRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("logGroupName", &self.log_group_name);
        writer.put("tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub resource_arn: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl FromValue for UntagResourceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { resource_arn: reader.take("resourceArn"), tag_keys: reader.take("tagKeys") }
    }
}

impl ToValue for UntagResourceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("resourceArn", &self.resource_arn);
        writer.put("tagKeys", &self.tag_keys);
        writer.finish()
    }
}
