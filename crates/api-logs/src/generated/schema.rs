// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Every shape the built operations reach, with the constraints the model states.

use aws_wire::{Kind, Member, Pattern, Shape};

pub static ACCOUNT_ID: Shape = Shape { name: "AccountId", sensitive: false, kind: Kind::String { min: Some(12), max: Some(12), pattern: Some(Pattern::new("^\\d{12}$", Some("\\A(?:^[0-9]{12}$)\\z"))), values: &[] } };
pub static ACCOUNT_IDS: Shape = Shape { name: "AccountIds", sensitive: false, kind: Kind::List { member: &ACCOUNT_ID, member_name: "member", flattened: false, min: Some(0), max: Some(20) } };
pub static AMAZON_RESOURCE_NAME: Shape = Shape { name: "AmazonResourceName", sensitive: false, kind: Kind::String { min: Some(1), max: Some(1011), pattern: Some(Pattern::new("[\\w+=/:,.@-]*", Some("\\A(?:[0-9_A-Za-z+=/:,.@-]*)\\z"))), values: &[] } };
pub static ARN: Shape = Shape { name: "Arn", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static BEARER_TOKEN_AUTHENTICATION_ENABLED: Shape = Shape { name: "BearerTokenAuthenticationEnabled", sensitive: false, kind: Kind::Boolean };
pub static CREATE_LOG_GROUP_REQUEST: Shape = Shape { name: "CreateLogGroupRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "deletionProtectionEnabled", wire: "deletionProtectionEnabled", query: "deletionProtectionEnabled", required: false, shape: &DELETION_PROTECTION_ENABLED },
    Member { name: "kmsKeyId", wire: "kmsKeyId", query: "kmsKeyId", required: false, shape: &KMS_KEY_ID },
    Member { name: "logGroupClass", wire: "logGroupClass", query: "logGroupClass", required: false, shape: &LOG_GROUP_CLASS },
    Member { name: "logGroupName", wire: "logGroupName", query: "logGroupName", required: true, shape: &LOG_GROUP_NAME },
    Member { name: "tags", wire: "tags", query: "tags", required: false, shape: &TAGS },] } };
pub static CREATE_LOG_STREAM_REQUEST: Shape = Shape { name: "CreateLogStreamRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "logGroupName", wire: "logGroupName", query: "logGroupName", required: true, shape: &LOG_GROUP_NAME },
    Member { name: "logStreamName", wire: "logStreamName", query: "logStreamName", required: true, shape: &LOG_STREAM_NAME },] } };
pub static DATA_ALREADY_ACCEPTED_EXCEPTION: Shape = Shape { name: "DataAlreadyAcceptedException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "expectedSequenceToken", wire: "expectedSequenceToken", query: "expectedSequenceToken", required: false, shape: &SEQUENCE_TOKEN },] } };
pub static DATA_PROTECTION_STATUS: Shape = Shape { name: "DataProtectionStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ACTIVATED", "DELETED", "ARCHIVED", "DISABLED"] } };
pub static DAYS: Shape = Shape { name: "Days", sensitive: false, kind: Kind::Integer { min: None, max: None } };
pub static DELETE_LOG_GROUP_REQUEST: Shape = Shape { name: "DeleteLogGroupRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "logGroupName", wire: "logGroupName", query: "logGroupName", required: true, shape: &LOG_GROUP_NAME },] } };
pub static DELETE_LOG_STREAM_REQUEST: Shape = Shape { name: "DeleteLogStreamRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "logGroupName", wire: "logGroupName", query: "logGroupName", required: true, shape: &LOG_GROUP_NAME },
    Member { name: "logStreamName", wire: "logStreamName", query: "logStreamName", required: true, shape: &LOG_STREAM_NAME },] } };
pub static DELETE_RETENTION_POLICY_REQUEST: Shape = Shape { name: "DeleteRetentionPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "logGroupName", wire: "logGroupName", query: "logGroupName", required: true, shape: &LOG_GROUP_NAME },] } };
pub static DELETION_PROTECTION_ENABLED: Shape = Shape { name: "DeletionProtectionEnabled", sensitive: false, kind: Kind::Boolean };
pub static DESCENDING: Shape = Shape { name: "Descending", sensitive: false, kind: Kind::Boolean };
pub static DESCRIBE_LIMIT: Shape = Shape { name: "DescribeLimit", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(50) } };
pub static DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS: Shape = Shape { name: "DescribeLogGroupsLogGroupIdentifiers", sensitive: false, kind: Kind::List { member: &LOG_GROUP_IDENTIFIER, member_name: "member", flattened: false, min: Some(1), max: Some(50) } };
pub static DESCRIBE_LOG_GROUPS_REQUEST: Shape = Shape { name: "DescribeLogGroupsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "accountIdentifiers", wire: "accountIdentifiers", query: "accountIdentifiers", required: false, shape: &ACCOUNT_IDS },
    Member { name: "includeLinkedAccounts", wire: "includeLinkedAccounts", query: "includeLinkedAccounts", required: false, shape: &INCLUDE_LINKED_ACCOUNTS },
    Member { name: "limit", wire: "limit", query: "limit", required: false, shape: &DESCRIBE_LIMIT },
    Member { name: "logGroupClass", wire: "logGroupClass", query: "logGroupClass", required: false, shape: &LOG_GROUP_CLASS },
    Member { name: "logGroupIdentifiers", wire: "logGroupIdentifiers", query: "logGroupIdentifiers", required: false, shape: &DESCRIBE_LOG_GROUPS_LOG_GROUP_IDENTIFIERS },
    Member { name: "logGroupNamePattern", wire: "logGroupNamePattern", query: "logGroupNamePattern", required: false, shape: &LOG_GROUP_NAME_PATTERN },
    Member { name: "logGroupNamePrefix", wire: "logGroupNamePrefix", query: "logGroupNamePrefix", required: false, shape: &LOG_GROUP_NAME },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &NEXT_TOKEN },] } };
pub static DESCRIBE_LOG_GROUPS_RESPONSE: Shape = Shape { name: "DescribeLogGroupsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "logGroups", wire: "logGroups", query: "logGroups", required: false, shape: &LOG_GROUPS },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &NEXT_TOKEN },] } };
pub static DESCRIBE_LOG_STREAMS_REQUEST: Shape = Shape { name: "DescribeLogStreamsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "descending", wire: "descending", query: "descending", required: false, shape: &DESCENDING },
    Member { name: "limit", wire: "limit", query: "limit", required: false, shape: &DESCRIBE_LIMIT },
    Member { name: "logGroupIdentifier", wire: "logGroupIdentifier", query: "logGroupIdentifier", required: false, shape: &LOG_GROUP_IDENTIFIER },
    Member { name: "logGroupName", wire: "logGroupName", query: "logGroupName", required: false, shape: &LOG_GROUP_NAME },
    Member { name: "logStreamNamePrefix", wire: "logStreamNamePrefix", query: "logStreamNamePrefix", required: false, shape: &LOG_STREAM_NAME },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &NEXT_TOKEN },
    Member { name: "orderBy", wire: "orderBy", query: "orderBy", required: false, shape: &ORDER_BY },] } };
pub static DESCRIBE_LOG_STREAMS_RESPONSE: Shape = Shape { name: "DescribeLogStreamsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "logStreams", wire: "logStreams", query: "logStreams", required: false, shape: &LOG_STREAMS },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &NEXT_TOKEN },] } };
pub static ENTITY: Shape = Shape { name: "Entity", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "attributes", wire: "attributes", query: "attributes", required: false, shape: &ENTITY_ATTRIBUTES },
    Member { name: "keyAttributes", wire: "keyAttributes", query: "keyAttributes", required: false, shape: &ENTITY_KEY_ATTRIBUTES },] } };
pub static ENTITY_ATTRIBUTES: Shape = Shape { name: "EntityAttributes", sensitive: false, kind: Kind::Map { key: &ENTITY_ATTRIBUTES_KEY, value: &ENTITY_ATTRIBUTES_VALUE, key_name: "key", value_name: "value", flattened: false, min: Some(0), max: Some(10) } };
pub static ENTITY_ATTRIBUTES_KEY: Shape = Shape { name: "EntityAttributesKey", sensitive: false, kind: Kind::String { min: Some(1), max: Some(256), pattern: None, values: &[] } };
pub static ENTITY_ATTRIBUTES_VALUE: Shape = Shape { name: "EntityAttributesValue", sensitive: false, kind: Kind::String { min: Some(1), max: Some(512), pattern: None, values: &[] } };
pub static ENTITY_KEY_ATTRIBUTES: Shape = Shape { name: "EntityKeyAttributes", sensitive: false, kind: Kind::Map { key: &ENTITY_KEY_ATTRIBUTES_KEY, value: &ENTITY_KEY_ATTRIBUTES_VALUE, key_name: "key", value_name: "value", flattened: false, min: Some(2), max: Some(4) } };
pub static ENTITY_KEY_ATTRIBUTES_KEY: Shape = Shape { name: "EntityKeyAttributesKey", sensitive: false, kind: Kind::String { min: Some(1), max: Some(32), pattern: None, values: &[] } };
pub static ENTITY_KEY_ATTRIBUTES_VALUE: Shape = Shape { name: "EntityKeyAttributesValue", sensitive: false, kind: Kind::String { min: Some(1), max: Some(512), pattern: None, values: &[] } };
pub static ENTITY_REJECTION_ERROR_TYPE: Shape = Shape { name: "EntityRejectionErrorType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["InvalidEntity", "InvalidTypeValue", "InvalidKeyAttributes", "InvalidAttributes", "EntitySizeTooLarge", "UnsupportedLogGroupType", "MissingRequiredFields"] } };
pub static EVENT_ID: Shape = Shape { name: "EventId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static EVENT_MESSAGE: Shape = Shape { name: "EventMessage", sensitive: false, kind: Kind::String { min: Some(1), max: None, pattern: None, values: &[] } };
pub static EVENTS_LIMIT: Shape = Shape { name: "EventsLimit", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(10000) } };
pub static FILTER_COUNT: Shape = Shape { name: "FilterCount", sensitive: false, kind: Kind::Integer { min: None, max: None } };
pub static FILTER_LOG_EVENTS_REQUEST: Shape = Shape { name: "FilterLogEventsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "endTime", wire: "endTime", query: "endTime", required: false, shape: &TIMESTAMP },
    Member { name: "filterPattern", wire: "filterPattern", query: "filterPattern", required: false, shape: &FILTER_PATTERN },
    Member { name: "interleaved", wire: "interleaved", query: "interleaved", required: false, shape: &INTERLEAVED },
    Member { name: "limit", wire: "limit", query: "limit", required: false, shape: &EVENTS_LIMIT },
    Member { name: "logGroupIdentifier", wire: "logGroupIdentifier", query: "logGroupIdentifier", required: false, shape: &LOG_GROUP_IDENTIFIER },
    Member { name: "logGroupName", wire: "logGroupName", query: "logGroupName", required: false, shape: &LOG_GROUP_NAME },
    Member { name: "logStreamNamePrefix", wire: "logStreamNamePrefix", query: "logStreamNamePrefix", required: false, shape: &LOG_STREAM_NAME },
    Member { name: "logStreamNames", wire: "logStreamNames", query: "logStreamNames", required: false, shape: &INPUT_LOG_STREAM_NAMES },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &NEXT_TOKEN },
    Member { name: "startTime", wire: "startTime", query: "startTime", required: false, shape: &TIMESTAMP },
    Member { name: "unmask", wire: "unmask", query: "unmask", required: false, shape: &UNMASK },] } };
pub static FILTER_LOG_EVENTS_RESPONSE: Shape = Shape { name: "FilterLogEventsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "events", wire: "events", query: "events", required: false, shape: &FILTERED_LOG_EVENTS },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &NEXT_TOKEN },
    Member { name: "searchedLogStreams", wire: "searchedLogStreams", query: "searchedLogStreams", required: false, shape: &SEARCHED_LOG_STREAMS },] } };
pub static FILTER_PATTERN: Shape = Shape { name: "FilterPattern", sensitive: false, kind: Kind::String { min: Some(0), max: Some(1024), pattern: None, values: &[] } };
pub static FILTERED_LOG_EVENT: Shape = Shape { name: "FilteredLogEvent", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "eventId", wire: "eventId", query: "eventId", required: false, shape: &EVENT_ID },
    Member { name: "ingestionTime", wire: "ingestionTime", query: "ingestionTime", required: false, shape: &TIMESTAMP },
    Member { name: "logStreamName", wire: "logStreamName", query: "logStreamName", required: false, shape: &LOG_STREAM_NAME },
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EVENT_MESSAGE },
    Member { name: "timestamp", wire: "timestamp", query: "timestamp", required: false, shape: &TIMESTAMP },] } };
pub static FILTERED_LOG_EVENTS: Shape = Shape { name: "FilteredLogEvents", sensitive: false, kind: Kind::List { member: &FILTERED_LOG_EVENT, member_name: "member", flattened: false, min: None, max: None } };
pub static GET_LOG_EVENTS_REQUEST: Shape = Shape { name: "GetLogEventsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "endTime", wire: "endTime", query: "endTime", required: false, shape: &TIMESTAMP },
    Member { name: "limit", wire: "limit", query: "limit", required: false, shape: &EVENTS_LIMIT },
    Member { name: "logGroupIdentifier", wire: "logGroupIdentifier", query: "logGroupIdentifier", required: false, shape: &LOG_GROUP_IDENTIFIER },
    Member { name: "logGroupName", wire: "logGroupName", query: "logGroupName", required: false, shape: &LOG_GROUP_NAME },
    Member { name: "logStreamName", wire: "logStreamName", query: "logStreamName", required: true, shape: &LOG_STREAM_NAME },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &NEXT_TOKEN },
    Member { name: "startFromHead", wire: "startFromHead", query: "startFromHead", required: false, shape: &START_FROM_HEAD },
    Member { name: "startTime", wire: "startTime", query: "startTime", required: false, shape: &TIMESTAMP },
    Member { name: "unmask", wire: "unmask", query: "unmask", required: false, shape: &UNMASK },] } };
pub static GET_LOG_EVENTS_RESPONSE: Shape = Shape { name: "GetLogEventsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "events", wire: "events", query: "events", required: false, shape: &OUTPUT_LOG_EVENTS },
    Member { name: "nextBackwardToken", wire: "nextBackwardToken", query: "nextBackwardToken", required: false, shape: &NEXT_TOKEN },
    Member { name: "nextForwardToken", wire: "nextForwardToken", query: "nextForwardToken", required: false, shape: &NEXT_TOKEN },] } };
pub static INCLUDE_LINKED_ACCOUNTS: Shape = Shape { name: "IncludeLinkedAccounts", sensitive: false, kind: Kind::Boolean };
pub static INHERITED_PROPERTIES: Shape = Shape { name: "InheritedProperties", sensitive: false, kind: Kind::List { member: &INHERITED_PROPERTY, member_name: "member", flattened: false, min: None, max: None } };
pub static INHERITED_PROPERTY: Shape = Shape { name: "InheritedProperty", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ACCOUNT_DATA_PROTECTION"] } };
pub static INPUT_LOG_EVENT: Shape = Shape { name: "InputLogEvent", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: true, shape: &EVENT_MESSAGE },
    Member { name: "timestamp", wire: "timestamp", query: "timestamp", required: true, shape: &TIMESTAMP },] } };
pub static INPUT_LOG_EVENTS: Shape = Shape { name: "InputLogEvents", sensitive: false, kind: Kind::List { member: &INPUT_LOG_EVENT, member_name: "member", flattened: false, min: Some(1), max: Some(10000) } };
pub static INPUT_LOG_STREAM_NAMES: Shape = Shape { name: "InputLogStreamNames", sensitive: false, kind: Kind::List { member: &LOG_STREAM_NAME, member_name: "member", flattened: false, min: Some(1), max: Some(100) } };
pub static INTERLEAVED: Shape = Shape { name: "Interleaved", sensitive: false, kind: Kind::Boolean };
pub static INVALID_PARAMETER_EXCEPTION: Shape = Shape { name: "InvalidParameterException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static INVALID_SEQUENCE_TOKEN_EXCEPTION: Shape = Shape { name: "InvalidSequenceTokenException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "expectedSequenceToken", wire: "expectedSequenceToken", query: "expectedSequenceToken", required: false, shape: &SEQUENCE_TOKEN },] } };
pub static KMS_KEY_ID: Shape = Shape { name: "KmsKeyId", sensitive: false, kind: Kind::String { min: None, max: Some(256), pattern: None, values: &[] } };
pub static LIMIT_EXCEEDED_EXCEPTION: Shape = Shape { name: "LimitExceededException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Shape = Shape { name: "ListTagsForResourceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "resourceArn", wire: "resourceArn", query: "resourceArn", required: true, shape: &AMAZON_RESOURCE_NAME },] } };
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape = Shape { name: "ListTagsForResourceResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "tags", wire: "tags", query: "tags", required: false, shape: &TAGS },] } };
pub static LIST_TAGS_LOG_GROUP_REQUEST: Shape = Shape { name: "ListTagsLogGroupRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "logGroupName", wire: "logGroupName", query: "logGroupName", required: true, shape: &LOG_GROUP_NAME },] } };
pub static LIST_TAGS_LOG_GROUP_RESPONSE: Shape = Shape { name: "ListTagsLogGroupResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "tags", wire: "tags", query: "tags", required: false, shape: &TAGS },] } };
pub static LOG_EVENT_INDEX: Shape = Shape { name: "LogEventIndex", sensitive: false, kind: Kind::Integer { min: None, max: None } };
pub static LOG_GROUP: Shape = Shape { name: "LogGroup", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "arn", wire: "arn", query: "arn", required: false, shape: &ARN },
    Member { name: "bearerTokenAuthenticationEnabled", wire: "bearerTokenAuthenticationEnabled", query: "bearerTokenAuthenticationEnabled", required: false, shape: &BEARER_TOKEN_AUTHENTICATION_ENABLED },
    Member { name: "creationTime", wire: "creationTime", query: "creationTime", required: false, shape: &TIMESTAMP },
    Member { name: "dataProtectionStatus", wire: "dataProtectionStatus", query: "dataProtectionStatus", required: false, shape: &DATA_PROTECTION_STATUS },
    Member { name: "deletionProtectionEnabled", wire: "deletionProtectionEnabled", query: "deletionProtectionEnabled", required: false, shape: &DELETION_PROTECTION_ENABLED },
    Member { name: "inheritedProperties", wire: "inheritedProperties", query: "inheritedProperties", required: false, shape: &INHERITED_PROPERTIES },
    Member { name: "kmsKeyId", wire: "kmsKeyId", query: "kmsKeyId", required: false, shape: &KMS_KEY_ID },
    Member { name: "logGroupArn", wire: "logGroupArn", query: "logGroupArn", required: false, shape: &ARN },
    Member { name: "logGroupClass", wire: "logGroupClass", query: "logGroupClass", required: false, shape: &LOG_GROUP_CLASS },
    Member { name: "logGroupName", wire: "logGroupName", query: "logGroupName", required: false, shape: &LOG_GROUP_NAME },
    Member { name: "metricFilterCount", wire: "metricFilterCount", query: "metricFilterCount", required: false, shape: &FILTER_COUNT },
    Member { name: "retentionInDays", wire: "retentionInDays", query: "retentionInDays", required: false, shape: &DAYS },
    Member { name: "storedBytes", wire: "storedBytes", query: "storedBytes", required: false, shape: &STORED_BYTES },] } };
pub static LOG_GROUP_CLASS: Shape = Shape { name: "LogGroupClass", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["STANDARD", "INFREQUENT_ACCESS", "DELIVERY"] } };
pub static LOG_GROUP_IDENTIFIER: Shape = Shape { name: "LogGroupIdentifier", sensitive: false, kind: Kind::String { min: Some(1), max: Some(2048), pattern: Some(Pattern::new("[\\w#+=/:,.@-]*", Some("\\A(?:[0-9_A-Za-z#+=/:,.@-]*)\\z"))), values: &[] } };
pub static LOG_GROUP_NAME: Shape = Shape { name: "LogGroupName", sensitive: false, kind: Kind::String { min: Some(1), max: Some(512), pattern: Some(Pattern::new("[\\.\\-_/#A-Za-z0-9]+", Some("\\A(?:[\\.\\-_/#A-Za-z0-9]+)\\z"))), values: &[] } };
pub static LOG_GROUP_NAME_PATTERN: Shape = Shape { name: "LogGroupNamePattern", sensitive: false, kind: Kind::String { min: Some(0), max: Some(512), pattern: Some(Pattern::new("[\\.\\-_/#A-Za-z0-9]*", Some("\\A(?:[\\.\\-_/#A-Za-z0-9]*)\\z"))), values: &[] } };
pub static LOG_GROUPS: Shape = Shape { name: "LogGroups", sensitive: false, kind: Kind::List { member: &LOG_GROUP, member_name: "member", flattened: false, min: None, max: None } };
pub static LOG_STREAM: Shape = Shape { name: "LogStream", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "arn", wire: "arn", query: "arn", required: false, shape: &ARN },
    Member { name: "creationTime", wire: "creationTime", query: "creationTime", required: false, shape: &TIMESTAMP },
    Member { name: "firstEventTimestamp", wire: "firstEventTimestamp", query: "firstEventTimestamp", required: false, shape: &TIMESTAMP },
    Member { name: "lastEventTimestamp", wire: "lastEventTimestamp", query: "lastEventTimestamp", required: false, shape: &TIMESTAMP },
    Member { name: "lastIngestionTime", wire: "lastIngestionTime", query: "lastIngestionTime", required: false, shape: &TIMESTAMP },
    Member { name: "logStreamName", wire: "logStreamName", query: "logStreamName", required: false, shape: &LOG_STREAM_NAME },
    Member { name: "storedBytes", wire: "storedBytes", query: "storedBytes", required: false, shape: &STORED_BYTES },
    Member { name: "uploadSequenceToken", wire: "uploadSequenceToken", query: "uploadSequenceToken", required: false, shape: &SEQUENCE_TOKEN },] } };
pub static LOG_STREAM_NAME: Shape = Shape { name: "LogStreamName", sensitive: false, kind: Kind::String { min: Some(1), max: Some(512), pattern: Some(Pattern::new("[^:*]*", Some("\\A(?:[^:*]*)\\z"))), values: &[] } };
pub static LOG_STREAM_SEARCHED_COMPLETELY: Shape = Shape { name: "LogStreamSearchedCompletely", sensitive: false, kind: Kind::Boolean };
pub static LOG_STREAMS: Shape = Shape { name: "LogStreams", sensitive: false, kind: Kind::List { member: &LOG_STREAM, member_name: "member", flattened: false, min: None, max: None } };
pub static MESSAGE: Shape = Shape { name: "Message", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static NEXT_TOKEN: Shape = Shape { name: "NextToken", sensitive: false, kind: Kind::String { min: Some(1), max: None, pattern: None, values: &[] } };
pub static OPERATION_ABORTED_EXCEPTION: Shape = Shape { name: "OperationAbortedException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static ORDER_BY: Shape = Shape { name: "OrderBy", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["LogStreamName", "LastEventTime"] } };
pub static OUTPUT_LOG_EVENT: Shape = Shape { name: "OutputLogEvent", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ingestionTime", wire: "ingestionTime", query: "ingestionTime", required: false, shape: &TIMESTAMP },
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EVENT_MESSAGE },
    Member { name: "timestamp", wire: "timestamp", query: "timestamp", required: false, shape: &TIMESTAMP },] } };
pub static OUTPUT_LOG_EVENTS: Shape = Shape { name: "OutputLogEvents", sensitive: false, kind: Kind::List { member: &OUTPUT_LOG_EVENT, member_name: "member", flattened: false, min: None, max: None } };
pub static PUT_LOG_EVENTS_REQUEST: Shape = Shape { name: "PutLogEventsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "entity", wire: "entity", query: "entity", required: false, shape: &ENTITY },
    Member { name: "logEvents", wire: "logEvents", query: "logEvents", required: true, shape: &INPUT_LOG_EVENTS },
    Member { name: "logGroupName", wire: "logGroupName", query: "logGroupName", required: true, shape: &LOG_GROUP_NAME },
    Member { name: "logStreamName", wire: "logStreamName", query: "logStreamName", required: true, shape: &LOG_STREAM_NAME },
    Member { name: "sequenceToken", wire: "sequenceToken", query: "sequenceToken", required: false, shape: &SEQUENCE_TOKEN },] } };
pub static PUT_LOG_EVENTS_RESPONSE: Shape = Shape { name: "PutLogEventsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "nextSequenceToken", wire: "nextSequenceToken", query: "nextSequenceToken", required: false, shape: &SEQUENCE_TOKEN },
    Member { name: "rejectedEntityInfo", wire: "rejectedEntityInfo", query: "rejectedEntityInfo", required: false, shape: &REJECTED_ENTITY_INFO },
    Member { name: "rejectedLogEventsInfo", wire: "rejectedLogEventsInfo", query: "rejectedLogEventsInfo", required: false, shape: &REJECTED_LOG_EVENTS_INFO },] } };
pub static PUT_RETENTION_POLICY_REQUEST: Shape = Shape { name: "PutRetentionPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "logGroupName", wire: "logGroupName", query: "logGroupName", required: true, shape: &LOG_GROUP_NAME },
    Member { name: "retentionInDays", wire: "retentionInDays", query: "retentionInDays", required: true, shape: &DAYS },] } };
pub static REJECTED_ENTITY_INFO: Shape = Shape { name: "RejectedEntityInfo", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "errorType", wire: "errorType", query: "errorType", required: true, shape: &ENTITY_REJECTION_ERROR_TYPE },] } };
pub static REJECTED_LOG_EVENTS_INFO: Shape = Shape { name: "RejectedLogEventsInfo", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "expiredLogEventEndIndex", wire: "expiredLogEventEndIndex", query: "expiredLogEventEndIndex", required: false, shape: &LOG_EVENT_INDEX },
    Member { name: "tooNewLogEventStartIndex", wire: "tooNewLogEventStartIndex", query: "tooNewLogEventStartIndex", required: false, shape: &LOG_EVENT_INDEX },
    Member { name: "tooOldLogEventEndIndex", wire: "tooOldLogEventEndIndex", query: "tooOldLogEventEndIndex", required: false, shape: &LOG_EVENT_INDEX },] } };
pub static RESOURCE_ALREADY_EXISTS_EXCEPTION: Shape = Shape { name: "ResourceAlreadyExistsException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static RESOURCE_NOT_FOUND_EXCEPTION: Shape = Shape { name: "ResourceNotFoundException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static SEARCHED_LOG_STREAM: Shape = Shape { name: "SearchedLogStream", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "logStreamName", wire: "logStreamName", query: "logStreamName", required: false, shape: &LOG_STREAM_NAME },
    Member { name: "searchedCompletely", wire: "searchedCompletely", query: "searchedCompletely", required: false, shape: &LOG_STREAM_SEARCHED_COMPLETELY },] } };
pub static SEARCHED_LOG_STREAMS: Shape = Shape { name: "SearchedLogStreams", sensitive: false, kind: Kind::List { member: &SEARCHED_LOG_STREAM, member_name: "member", flattened: false, min: None, max: None } };
pub static SEQUENCE_TOKEN: Shape = Shape { name: "SequenceToken", sensitive: false, kind: Kind::String { min: Some(1), max: None, pattern: None, values: &[] } };
pub static SERVICE_UNAVAILABLE_EXCEPTION: Shape = Shape { name: "ServiceUnavailableException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static START_FROM_HEAD: Shape = Shape { name: "StartFromHead", sensitive: false, kind: Kind::Boolean };
pub static STORED_BYTES: Shape = Shape { name: "StoredBytes", sensitive: false, kind: Kind::Long { min: Some(0), max: None } };
pub static TAG_KEY: Shape = Shape { name: "TagKey", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$", Some("\\A(?:^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$)\\z"))), values: &[] } };
pub static TAG_KEY_LIST: Shape = Shape { name: "TagKeyList", sensitive: false, kind: Kind::List { member: &TAG_KEY, member_name: "member", flattened: false, min: Some(0), max: Some(50) } };
pub static TAG_LIST: Shape = Shape { name: "TagList", sensitive: false, kind: Kind::List { member: &TAG_KEY, member_name: "member", flattened: false, min: Some(1), max: None } };
pub static TAG_LOG_GROUP_REQUEST: Shape = Shape { name: "TagLogGroupRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "logGroupName", wire: "logGroupName", query: "logGroupName", required: true, shape: &LOG_GROUP_NAME },
    Member { name: "tags", wire: "tags", query: "tags", required: true, shape: &TAGS },] } };
pub static TAG_RESOURCE_REQUEST: Shape = Shape { name: "TagResourceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "resourceArn", wire: "resourceArn", query: "resourceArn", required: true, shape: &AMAZON_RESOURCE_NAME },
    Member { name: "tags", wire: "tags", query: "tags", required: true, shape: &TAGS },] } };
pub static TAG_VALUE: Shape = Shape { name: "TagValue", sensitive: false, kind: Kind::String { min: None, max: Some(256), pattern: Some(Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", Some("\\A(?:^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$)\\z"))), values: &[] } };
pub static TAGS: Shape = Shape { name: "Tags", sensitive: false, kind: Kind::Map { key: &TAG_KEY, value: &TAG_VALUE, key_name: "key", value_name: "value", flattened: false, min: Some(1), max: Some(50) } };
pub static TIMESTAMP: Shape = Shape { name: "Timestamp", sensitive: false, kind: Kind::Long { min: Some(0), max: None } };
pub static TOO_MANY_TAGS_EXCEPTION: Shape = Shape { name: "TooManyTagsException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &MESSAGE },
    Member { name: "resourceName", wire: "resourceName", query: "resourceName", required: false, shape: &AMAZON_RESOURCE_NAME },] } };
pub static UNMASK: Shape = Shape { name: "Unmask", sensitive: false, kind: Kind::Boolean };
pub static UNRECOGNIZED_CLIENT_EXCEPTION: Shape = Shape { name: "UnrecognizedClientException", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static UNTAG_LOG_GROUP_REQUEST: Shape = Shape { name: "UntagLogGroupRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "logGroupName", wire: "logGroupName", query: "logGroupName", required: true, shape: &LOG_GROUP_NAME },
    Member { name: "tags", wire: "tags", query: "tags", required: true, shape: &TAG_LIST },] } };
pub static UNTAG_RESOURCE_REQUEST: Shape = Shape { name: "UntagResourceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "resourceArn", wire: "resourceArn", query: "resourceArn", required: true, shape: &AMAZON_RESOURCE_NAME },
    Member { name: "tagKeys", wire: "tagKeys", query: "tagKeys", required: true, shape: &TAG_KEY_LIST },] } };
pub static VALIDATION_EXCEPTION: Shape = Shape { name: "ValidationException", sensitive: false, kind: Kind::Structure { members: &[] } };
