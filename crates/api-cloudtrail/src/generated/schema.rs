// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Every shape the built operations reach, with the constraints the model states.

use aws_wire::{Kind, Member, Shape};

pub static DATE: Shape = Shape { name: "Date", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static EVENT: Shape = Shape { name: "Event", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccessKeyId", wire: "AccessKeyId", query: "AccessKeyId", required: false, shape: &STRING },
    Member { name: "CloudTrailEvent", wire: "CloudTrailEvent", query: "CloudTrailEvent", required: false, shape: &STRING },
    Member { name: "EventId", wire: "EventId", query: "EventId", required: false, shape: &STRING },
    Member { name: "EventName", wire: "EventName", query: "EventName", required: false, shape: &STRING },
    Member { name: "EventSource", wire: "EventSource", query: "EventSource", required: false, shape: &STRING },
    Member { name: "EventTime", wire: "EventTime", query: "EventTime", required: false, shape: &DATE },
    Member { name: "ReadOnly", wire: "ReadOnly", query: "ReadOnly", required: false, shape: &STRING },
    Member { name: "Resources", wire: "Resources", query: "Resources", required: false, shape: &RESOURCE_LIST },
    Member { name: "Username", wire: "Username", query: "Username", required: false, shape: &STRING },] } };
pub static EVENT_CATEGORY: Shape = Shape { name: "EventCategory", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["insight"] } };
pub static EVENTS_LIST: Shape = Shape { name: "EventsList", sensitive: false, kind: Kind::List { member: &EVENT, member_name: "member", flattened: false, min: None, max: None } };
pub static INVALID_EVENT_CATEGORY_EXCEPTION: Shape = Shape { name: "InvalidEventCategoryException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static INVALID_LOOKUP_ATTRIBUTES_EXCEPTION: Shape = Shape { name: "InvalidLookupAttributesException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static INVALID_MAX_RESULTS_EXCEPTION: Shape = Shape { name: "InvalidMaxResultsException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static INVALID_NEXT_TOKEN_EXCEPTION: Shape = Shape { name: "InvalidNextTokenException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static INVALID_TIME_RANGE_EXCEPTION: Shape = Shape { name: "InvalidTimeRangeException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static LOOKUP_ATTRIBUTE: Shape = Shape { name: "LookupAttribute", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AttributeKey", wire: "AttributeKey", query: "AttributeKey", required: true, shape: &LOOKUP_ATTRIBUTE_KEY },
    Member { name: "AttributeValue", wire: "AttributeValue", query: "AttributeValue", required: true, shape: &LOOKUP_ATTRIBUTE_VALUE },] } };
pub static LOOKUP_ATTRIBUTE_KEY: Shape = Shape { name: "LookupAttributeKey", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["EventId", "EventName", "ReadOnly", "Username", "ResourceType", "ResourceName", "EventSource", "AccessKeyId"] } };
pub static LOOKUP_ATTRIBUTE_VALUE: Shape = Shape { name: "LookupAttributeValue", sensitive: false, kind: Kind::String { min: Some(1), max: Some(2000), pattern: None, values: &[] } };
pub static LOOKUP_ATTRIBUTES_LIST: Shape = Shape { name: "LookupAttributesList", sensitive: false, kind: Kind::List { member: &LOOKUP_ATTRIBUTE, member_name: "member", flattened: false, min: None, max: None } };
pub static LOOKUP_EVENTS_REQUEST: Shape = Shape { name: "LookupEventsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EndTime", wire: "EndTime", query: "EndTime", required: false, shape: &DATE },
    Member { name: "EventCategory", wire: "EventCategory", query: "EventCategory", required: false, shape: &EVENT_CATEGORY },
    Member { name: "LookupAttributes", wire: "LookupAttributes", query: "LookupAttributes", required: false, shape: &LOOKUP_ATTRIBUTES_LIST },
    Member { name: "MaxResults", wire: "MaxResults", query: "MaxResults", required: false, shape: &MAX_RESULTS },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &NEXT_TOKEN },
    Member { name: "StartTime", wire: "StartTime", query: "StartTime", required: false, shape: &DATE },] } };
pub static LOOKUP_EVENTS_RESPONSE: Shape = Shape { name: "LookupEventsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Events", wire: "Events", query: "Events", required: false, shape: &EVENTS_LIST },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &NEXT_TOKEN },] } };
pub static MAX_RESULTS: Shape = Shape { name: "MaxResults", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(50) } };
pub static NEXT_TOKEN: Shape = Shape { name: "NextToken", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static OPERATION_NOT_PERMITTED_EXCEPTION: Shape = Shape { name: "OperationNotPermittedException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static RESOURCE: Shape = Shape { name: "Resource", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ResourceName", wire: "ResourceName", query: "ResourceName", required: false, shape: &STRING },
    Member { name: "ResourceType", wire: "ResourceType", query: "ResourceType", required: false, shape: &STRING },] } };
pub static RESOURCE_LIST: Shape = Shape { name: "ResourceList", sensitive: false, kind: Kind::List { member: &RESOURCE, member_name: "member", flattened: false, min: None, max: None } };
pub static STRING: Shape = Shape { name: "String", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static UNSUPPORTED_OPERATION_EXCEPTION: Shape = Shape { name: "UnsupportedOperationException", sensitive: false, kind: Kind::Structure { members: &[] } };
