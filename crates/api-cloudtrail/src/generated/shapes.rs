// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Structures of inputs and outputs.

use aws_wire::Timestamp;
use aws_wire::{FromValue, StructureReader, StructureWriter, ToValue, Value};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Event {
    pub access_key_id: Option<String>,
    pub cloud_trail_event: Option<String>,
    pub event_id: Option<String>,
    pub event_name: Option<String>,
    pub event_source: Option<String>,
    pub event_time: Option<Timestamp>,
    pub read_only: Option<String>,
    pub resources: Option<Vec<Resource>>,
    pub username: Option<String>,
}

impl FromValue for Event {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            access_key_id: reader.take("AccessKeyId"),
            cloud_trail_event: reader.take("CloudTrailEvent"),
            event_id: reader.take("EventId"),
            event_name: reader.take("EventName"),
            event_source: reader.take("EventSource"),
            event_time: reader.take("EventTime"),
            read_only: reader.take("ReadOnly"),
            resources: reader.take("Resources"),
            username: reader.take("Username"),
        }
    }
}

impl ToValue for Event {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AccessKeyId", &self.access_key_id);
        writer.put("CloudTrailEvent", &self.cloud_trail_event);
        writer.put("EventId", &self.event_id);
        writer.put("EventName", &self.event_name);
        writer.put("EventSource", &self.event_source);
        writer.put("EventTime", &self.event_time);
        writer.put("ReadOnly", &self.read_only);
        writer.put("Resources", &self.resources);
        writer.put("Username", &self.username);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LookupAttribute {
    pub attribute_key: Option<String>,
    pub attribute_value: Option<String>,
}

impl FromValue for LookupAttribute {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { attribute_key: reader.take("AttributeKey"), attribute_value: reader.take("AttributeValue") }
    }
}

impl ToValue for LookupAttribute {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AttributeKey", &self.attribute_key);
        writer.put("AttributeValue", &self.attribute_value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LookupEventsRequest {
    pub end_time: Option<Timestamp>,
    pub event_category: Option<String>,
    pub lookup_attributes: Option<Vec<LookupAttribute>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub start_time: Option<Timestamp>,
}

impl FromValue for LookupEventsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            end_time: reader.take("EndTime"),
            event_category: reader.take("EventCategory"),
            lookup_attributes: reader.take("LookupAttributes"),
            max_results: reader.take("MaxResults"),
            next_token: reader.take("NextToken"),
            start_time: reader.take("StartTime"),
        }
    }
}

impl ToValue for LookupEventsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EndTime", &self.end_time);
        writer.put("EventCategory", &self.event_category);
        writer.put("LookupAttributes", &self.lookup_attributes);
        writer.put("MaxResults", &self.max_results);
        writer.put("NextToken", &self.next_token);
        writer.put("StartTime", &self.start_time);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LookupEventsResponse {
    pub events: Option<Vec<Event>>,
    pub next_token: Option<String>,
}

impl FromValue for LookupEventsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { events: reader.take("Events"), next_token: reader.take("NextToken") }
    }
}

impl ToValue for LookupEventsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Events", &self.events);
        writer.put("NextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Resource {
    pub resource_name: Option<String>,
    pub resource_type: Option<String>,
}

impl FromValue for Resource {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { resource_name: reader.take("ResourceName"), resource_type: reader.take("ResourceType") }
    }
}

impl ToValue for Resource {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ResourceName", &self.resource_name);
        writer.put("ResourceType", &self.resource_type);
        writer.finish()
    }
}
