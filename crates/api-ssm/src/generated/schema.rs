// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Every shape the built operations reach, with the constraints the model states.

use aws_wire::{Kind, Member, Pattern, Shape};

pub static ADD_TAGS_TO_RESOURCE_REQUEST: Shape = Shape { name: "AddTagsToResourceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ResourceId", wire: "ResourceId", query: "ResourceId", required: true, shape: &RESOURCE_ID },
    Member { name: "ResourceType", wire: "ResourceType", query: "ResourceType", required: true, shape: &RESOURCE_TYPE_FOR_TAGGING },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: true, shape: &TAG_LIST },] } };
pub static ADD_TAGS_TO_RESOURCE_RESULT: Shape = Shape { name: "AddTagsToResourceResult", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static ALLOWED_PATTERN: Shape = Shape { name: "AllowedPattern", sensitive: false, kind: Kind::String { min: Some(0), max: Some(1024), pattern: None, values: &[] } };
pub static BOOLEAN: Shape = Shape { name: "Boolean", sensitive: false, kind: Kind::Boolean };
pub static DATE_TIME: Shape = Shape { name: "DateTime", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static DELETE_PARAMETER_REQUEST: Shape = Shape { name: "DeleteParameterRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Name", wire: "Name", query: "Name", required: true, shape: &PS_PARAMETER_NAME },] } };
pub static DELETE_PARAMETER_RESULT: Shape = Shape { name: "DeleteParameterResult", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static DELETE_PARAMETERS_REQUEST: Shape = Shape { name: "DeleteParametersRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Names", wire: "Names", query: "Names", required: true, shape: &PARAMETER_NAME_LIST },] } };
pub static DELETE_PARAMETERS_RESULT: Shape = Shape { name: "DeleteParametersResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DeletedParameters", wire: "DeletedParameters", query: "DeletedParameters", required: false, shape: &PARAMETER_NAME_LIST },
    Member { name: "InvalidParameters", wire: "InvalidParameters", query: "InvalidParameters", required: false, shape: &PARAMETER_NAME_LIST },] } };
pub static DESCRIBE_PARAMETERS_REQUEST: Shape = Shape { name: "DescribeParametersRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Filters", wire: "Filters", query: "Filters", required: false, shape: &PARAMETERS_FILTER_LIST },
    Member { name: "MaxResults", wire: "MaxResults", query: "MaxResults", required: false, shape: &MAX_RESULTS },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &NEXT_TOKEN },
    Member { name: "ParameterFilters", wire: "ParameterFilters", query: "ParameterFilters", required: false, shape: &PARAMETER_STRING_FILTER_LIST },
    Member { name: "Shared", wire: "Shared", query: "Shared", required: false, shape: &BOOLEAN },] } };
pub static DESCRIBE_PARAMETERS_RESULT: Shape = Shape { name: "DescribeParametersResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &NEXT_TOKEN },
    Member { name: "Parameters", wire: "Parameters", query: "Parameters", required: false, shape: &PARAMETER_METADATA_LIST },] } };
pub static GET_PARAMETER_HISTORY_REQUEST: Shape = Shape { name: "GetParameterHistoryRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "MaxResults", wire: "MaxResults", query: "MaxResults", required: false, shape: &MAX_RESULTS },
    Member { name: "Name", wire: "Name", query: "Name", required: true, shape: &PS_PARAMETER_NAME },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &NEXT_TOKEN },
    Member { name: "WithDecryption", wire: "WithDecryption", query: "WithDecryption", required: false, shape: &BOOLEAN },] } };
pub static GET_PARAMETER_HISTORY_RESULT: Shape = Shape { name: "GetParameterHistoryResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &NEXT_TOKEN },
    Member { name: "Parameters", wire: "Parameters", query: "Parameters", required: false, shape: &PARAMETER_HISTORY_LIST },] } };
pub static GET_PARAMETER_REQUEST: Shape = Shape { name: "GetParameterRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Name", wire: "Name", query: "Name", required: true, shape: &PS_PARAMETER_NAME },
    Member { name: "WithDecryption", wire: "WithDecryption", query: "WithDecryption", required: false, shape: &BOOLEAN },] } };
pub static GET_PARAMETER_RESULT: Shape = Shape { name: "GetParameterResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Parameter", wire: "Parameter", query: "Parameter", required: false, shape: &PARAMETER },] } };
pub static GET_PARAMETERS_BY_PATH_MAX_RESULTS: Shape = Shape { name: "GetParametersByPathMaxResults", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(10) } };
pub static GET_PARAMETERS_BY_PATH_REQUEST: Shape = Shape { name: "GetParametersByPathRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "MaxResults", wire: "MaxResults", query: "MaxResults", required: false, shape: &GET_PARAMETERS_BY_PATH_MAX_RESULTS },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &NEXT_TOKEN },
    Member { name: "ParameterFilters", wire: "ParameterFilters", query: "ParameterFilters", required: false, shape: &PARAMETER_STRING_FILTER_LIST },
    Member { name: "Path", wire: "Path", query: "Path", required: true, shape: &PS_PARAMETER_NAME },
    Member { name: "Recursive", wire: "Recursive", query: "Recursive", required: false, shape: &BOOLEAN },
    Member { name: "WithDecryption", wire: "WithDecryption", query: "WithDecryption", required: false, shape: &BOOLEAN },] } };
pub static GET_PARAMETERS_BY_PATH_RESULT: Shape = Shape { name: "GetParametersByPathResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &NEXT_TOKEN },
    Member { name: "Parameters", wire: "Parameters", query: "Parameters", required: false, shape: &PARAMETER_LIST },] } };
pub static GET_PARAMETERS_REQUEST: Shape = Shape { name: "GetParametersRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Names", wire: "Names", query: "Names", required: true, shape: &PARAMETER_NAME_LIST },
    Member { name: "WithDecryption", wire: "WithDecryption", query: "WithDecryption", required: false, shape: &BOOLEAN },] } };
pub static GET_PARAMETERS_RESULT: Shape = Shape { name: "GetParametersResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "InvalidParameters", wire: "InvalidParameters", query: "InvalidParameters", required: false, shape: &PARAMETER_NAME_LIST },
    Member { name: "Parameters", wire: "Parameters", query: "Parameters", required: false, shape: &PARAMETER_LIST },] } };
pub static HIERARCHY_LEVEL_LIMIT_EXCEEDED_EXCEPTION: Shape = Shape { name: "HierarchyLevelLimitExceededException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static HIERARCHY_TYPE_MISMATCH_EXCEPTION: Shape = Shape { name: "HierarchyTypeMismatchException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static INCOMPATIBLE_POLICY_EXCEPTION: Shape = Shape { name: "IncompatiblePolicyException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static INTERNAL_SERVER_ERROR: Shape = Shape { name: "InternalServerError", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Message", wire: "Message", query: "Message", required: false, shape: &STRING },] } };
pub static INVALID_ALLOWED_PATTERN_EXCEPTION: Shape = Shape { name: "InvalidAllowedPatternException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static INVALID_FILTER_KEY: Shape = Shape { name: "InvalidFilterKey", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static INVALID_FILTER_OPTION: Shape = Shape { name: "InvalidFilterOption", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static INVALID_FILTER_VALUE: Shape = Shape { name: "InvalidFilterValue", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Message", wire: "Message", query: "Message", required: false, shape: &STRING },] } };
pub static INVALID_KEY_ID: Shape = Shape { name: "InvalidKeyId", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static INVALID_NEXT_TOKEN: Shape = Shape { name: "InvalidNextToken", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Message", wire: "Message", query: "Message", required: false, shape: &STRING },] } };
pub static INVALID_POLICY_ATTRIBUTE_EXCEPTION: Shape = Shape { name: "InvalidPolicyAttributeException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static INVALID_POLICY_TYPE_EXCEPTION: Shape = Shape { name: "InvalidPolicyTypeException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static INVALID_RESOURCE_ID: Shape = Shape { name: "InvalidResourceId", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static INVALID_RESOURCE_TYPE: Shape = Shape { name: "InvalidResourceType", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static KEY_LIST: Shape = Shape { name: "KeyList", sensitive: false, kind: Kind::List { member: &TAG_KEY, member_name: "member", flattened: false, min: None, max: None } };
pub static LABEL_PARAMETER_VERSION_REQUEST: Shape = Shape { name: "LabelParameterVersionRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Labels", wire: "Labels", query: "Labels", required: true, shape: &PARAMETER_LABEL_LIST },
    Member { name: "Name", wire: "Name", query: "Name", required: true, shape: &PS_PARAMETER_NAME },
    Member { name: "ParameterVersion", wire: "ParameterVersion", query: "ParameterVersion", required: false, shape: &PS_PARAMETER_VERSION },] } };
pub static LABEL_PARAMETER_VERSION_RESULT: Shape = Shape { name: "LabelParameterVersionResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "InvalidLabels", wire: "InvalidLabels", query: "InvalidLabels", required: false, shape: &PARAMETER_LABEL_LIST },
    Member { name: "ParameterVersion", wire: "ParameterVersion", query: "ParameterVersion", required: false, shape: &PS_PARAMETER_VERSION },] } };
pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Shape = Shape { name: "ListTagsForResourceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ResourceId", wire: "ResourceId", query: "ResourceId", required: true, shape: &RESOURCE_ID },
    Member { name: "ResourceType", wire: "ResourceType", query: "ResourceType", required: true, shape: &RESOURCE_TYPE_FOR_TAGGING },] } };
pub static LIST_TAGS_FOR_RESOURCE_RESULT: Shape = Shape { name: "ListTagsForResourceResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "TagList", wire: "TagList", query: "TagList", required: false, shape: &TAG_LIST },] } };
pub static MAX_RESULTS: Shape = Shape { name: "MaxResults", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(50) } };
pub static NEXT_TOKEN: Shape = Shape { name: "NextToken", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static PS_PARAMETER_NAME: Shape = Shape { name: "PSParameterName", sensitive: false, kind: Kind::String { min: Some(1), max: Some(2048), pattern: None, values: &[] } };
pub static PS_PARAMETER_SELECTOR: Shape = Shape { name: "PSParameterSelector", sensitive: false, kind: Kind::String { min: Some(0), max: Some(128), pattern: None, values: &[] } };
pub static PS_PARAMETER_VALUE: Shape = Shape { name: "PSParameterValue", sensitive: true, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static PS_PARAMETER_VERSION: Shape = Shape { name: "PSParameterVersion", sensitive: false, kind: Kind::Long { min: None, max: None } };
pub static PARAMETER: Shape = Shape { name: "Parameter", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ARN", wire: "ARN", query: "ARN", required: false, shape: &STRING },
    Member { name: "DataType", wire: "DataType", query: "DataType", required: false, shape: &PARAMETER_DATA_TYPE },
    Member { name: "LastModifiedDate", wire: "LastModifiedDate", query: "LastModifiedDate", required: false, shape: &DATE_TIME },
    Member { name: "Name", wire: "Name", query: "Name", required: false, shape: &PS_PARAMETER_NAME },
    Member { name: "Selector", wire: "Selector", query: "Selector", required: false, shape: &PS_PARAMETER_SELECTOR },
    Member { name: "SourceResult", wire: "SourceResult", query: "SourceResult", required: false, shape: &STRING },
    Member { name: "Type", wire: "Type", query: "Type", required: false, shape: &PARAMETER_TYPE },
    Member { name: "Value", wire: "Value", query: "Value", required: false, shape: &PS_PARAMETER_VALUE },
    Member { name: "Version", wire: "Version", query: "Version", required: false, shape: &PS_PARAMETER_VERSION },] } };
pub static PARAMETER_ALREADY_EXISTS: Shape = Shape { name: "ParameterAlreadyExists", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static PARAMETER_DATA_TYPE: Shape = Shape { name: "ParameterDataType", sensitive: false, kind: Kind::String { min: Some(0), max: Some(128), pattern: None, values: &[] } };
pub static PARAMETER_DESCRIPTION: Shape = Shape { name: "ParameterDescription", sensitive: false, kind: Kind::String { min: Some(0), max: Some(1024), pattern: None, values: &[] } };
pub static PARAMETER_HISTORY: Shape = Shape { name: "ParameterHistory", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AllowedPattern", wire: "AllowedPattern", query: "AllowedPattern", required: false, shape: &ALLOWED_PATTERN },
    Member { name: "DataType", wire: "DataType", query: "DataType", required: false, shape: &PARAMETER_DATA_TYPE },
    Member { name: "Description", wire: "Description", query: "Description", required: false, shape: &PARAMETER_DESCRIPTION },
    Member { name: "KeyId", wire: "KeyId", query: "KeyId", required: false, shape: &PARAMETER_KEY_ID },
    Member { name: "Labels", wire: "Labels", query: "Labels", required: false, shape: &PARAMETER_LABEL_LIST },
    Member { name: "LastModifiedDate", wire: "LastModifiedDate", query: "LastModifiedDate", required: false, shape: &DATE_TIME },
    Member { name: "LastModifiedUser", wire: "LastModifiedUser", query: "LastModifiedUser", required: false, shape: &STRING },
    Member { name: "Name", wire: "Name", query: "Name", required: false, shape: &PS_PARAMETER_NAME },
    Member { name: "Policies", wire: "Policies", query: "Policies", required: false, shape: &PARAMETER_POLICY_LIST },
    Member { name: "Tier", wire: "Tier", query: "Tier", required: false, shape: &PARAMETER_TIER },
    Member { name: "Type", wire: "Type", query: "Type", required: false, shape: &PARAMETER_TYPE },
    Member { name: "Value", wire: "Value", query: "Value", required: false, shape: &PS_PARAMETER_VALUE },
    Member { name: "Version", wire: "Version", query: "Version", required: false, shape: &PS_PARAMETER_VERSION },] } };
pub static PARAMETER_HISTORY_LIST: Shape = Shape { name: "ParameterHistoryList", sensitive: false, kind: Kind::List { member: &PARAMETER_HISTORY, member_name: "member", flattened: false, min: None, max: None } };
pub static PARAMETER_INLINE_POLICY: Shape = Shape { name: "ParameterInlinePolicy", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyStatus", wire: "PolicyStatus", query: "PolicyStatus", required: false, shape: &STRING },
    Member { name: "PolicyText", wire: "PolicyText", query: "PolicyText", required: false, shape: &STRING },
    Member { name: "PolicyType", wire: "PolicyType", query: "PolicyType", required: false, shape: &STRING },] } };
pub static PARAMETER_KEY_ID: Shape = Shape { name: "ParameterKeyId", sensitive: false, kind: Kind::String { min: Some(1), max: Some(256), pattern: Some(Pattern::new("^([a-zA-Z0-9:/_-]+)$", Some("\\A(?:^([a-zA-Z0-9:/_-]+)$)\\z"))), values: &[] } };
pub static PARAMETER_LABEL: Shape = Shape { name: "ParameterLabel", sensitive: false, kind: Kind::String { min: Some(1), max: Some(100), pattern: None, values: &[] } };
pub static PARAMETER_LABEL_LIST: Shape = Shape { name: "ParameterLabelList", sensitive: false, kind: Kind::List { member: &PARAMETER_LABEL, member_name: "member", flattened: false, min: Some(1), max: Some(10) } };
pub static PARAMETER_LIMIT_EXCEEDED: Shape = Shape { name: "ParameterLimitExceeded", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static PARAMETER_LIST: Shape = Shape { name: "ParameterList", sensitive: false, kind: Kind::List { member: &PARAMETER, member_name: "member", flattened: false, min: None, max: None } };
pub static PARAMETER_MAX_VERSION_LIMIT_EXCEEDED: Shape = Shape { name: "ParameterMaxVersionLimitExceeded", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static PARAMETER_METADATA: Shape = Shape { name: "ParameterMetadata", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ARN", wire: "ARN", query: "ARN", required: false, shape: &STRING },
    Member { name: "AllowedPattern", wire: "AllowedPattern", query: "AllowedPattern", required: false, shape: &ALLOWED_PATTERN },
    Member { name: "DataType", wire: "DataType", query: "DataType", required: false, shape: &PARAMETER_DATA_TYPE },
    Member { name: "Description", wire: "Description", query: "Description", required: false, shape: &PARAMETER_DESCRIPTION },
    Member { name: "KeyId", wire: "KeyId", query: "KeyId", required: false, shape: &PARAMETER_KEY_ID },
    Member { name: "LastModifiedDate", wire: "LastModifiedDate", query: "LastModifiedDate", required: false, shape: &DATE_TIME },
    Member { name: "LastModifiedUser", wire: "LastModifiedUser", query: "LastModifiedUser", required: false, shape: &STRING },
    Member { name: "Name", wire: "Name", query: "Name", required: false, shape: &PS_PARAMETER_NAME },
    Member { name: "Policies", wire: "Policies", query: "Policies", required: false, shape: &PARAMETER_POLICY_LIST },
    Member { name: "Tier", wire: "Tier", query: "Tier", required: false, shape: &PARAMETER_TIER },
    Member { name: "Type", wire: "Type", query: "Type", required: false, shape: &PARAMETER_TYPE },
    Member { name: "Version", wire: "Version", query: "Version", required: false, shape: &PS_PARAMETER_VERSION },] } };
pub static PARAMETER_METADATA_LIST: Shape = Shape { name: "ParameterMetadataList", sensitive: false, kind: Kind::List { member: &PARAMETER_METADATA, member_name: "member", flattened: false, min: None, max: None } };
pub static PARAMETER_NAME_LIST: Shape = Shape { name: "ParameterNameList", sensitive: false, kind: Kind::List { member: &PS_PARAMETER_NAME, member_name: "member", flattened: false, min: Some(1), max: Some(10) } };
pub static PARAMETER_NOT_FOUND: Shape = Shape { name: "ParameterNotFound", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static PARAMETER_PATTERN_MISMATCH_EXCEPTION: Shape = Shape { name: "ParameterPatternMismatchException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static PARAMETER_POLICIES: Shape = Shape { name: "ParameterPolicies", sensitive: false, kind: Kind::String { min: Some(1), max: Some(4096), pattern: None, values: &[] } };
pub static PARAMETER_POLICY_LIST: Shape = Shape { name: "ParameterPolicyList", sensitive: false, kind: Kind::List { member: &PARAMETER_INLINE_POLICY, member_name: "member", flattened: false, min: None, max: None } };
pub static PARAMETER_STRING_FILTER: Shape = Shape { name: "ParameterStringFilter", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Key", wire: "Key", query: "Key", required: true, shape: &PARAMETER_STRING_FILTER_KEY },
    Member { name: "Option", wire: "Option", query: "Option", required: false, shape: &PARAMETER_STRING_QUERY_OPTION },
    Member { name: "Values", wire: "Values", query: "Values", required: false, shape: &PARAMETER_STRING_FILTER_VALUE_LIST },] } };
pub static PARAMETER_STRING_FILTER_KEY: Shape = Shape { name: "ParameterStringFilterKey", sensitive: false, kind: Kind::String { min: Some(1), max: Some(132), pattern: Some(Pattern::new("tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType", Some("\\A(?:tag:.+|Name|Type|KeyId|Path|Label|Tier|DataType)\\z"))), values: &[] } };
pub static PARAMETER_STRING_FILTER_LIST: Shape = Shape { name: "ParameterStringFilterList", sensitive: false, kind: Kind::List { member: &PARAMETER_STRING_FILTER, member_name: "member", flattened: false, min: None, max: None } };
pub static PARAMETER_STRING_FILTER_VALUE: Shape = Shape { name: "ParameterStringFilterValue", sensitive: false, kind: Kind::String { min: Some(1), max: Some(1024), pattern: None, values: &[] } };
pub static PARAMETER_STRING_FILTER_VALUE_LIST: Shape = Shape { name: "ParameterStringFilterValueList", sensitive: false, kind: Kind::List { member: &PARAMETER_STRING_FILTER_VALUE, member_name: "member", flattened: false, min: Some(1), max: Some(50) } };
pub static PARAMETER_STRING_QUERY_OPTION: Shape = Shape { name: "ParameterStringQueryOption", sensitive: false, kind: Kind::String { min: Some(1), max: Some(10), pattern: None, values: &[] } };
pub static PARAMETER_TIER: Shape = Shape { name: "ParameterTier", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["Standard", "Advanced", "Intelligent-Tiering"] } };
pub static PARAMETER_TYPE: Shape = Shape { name: "ParameterType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["String", "StringList", "SecureString"] } };
pub static PARAMETER_VERSION_LABEL_LIMIT_EXCEEDED: Shape = Shape { name: "ParameterVersionLabelLimitExceeded", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static PARAMETER_VERSION_NOT_FOUND: Shape = Shape { name: "ParameterVersionNotFound", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static PARAMETERS_FILTER: Shape = Shape { name: "ParametersFilter", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Key", wire: "Key", query: "Key", required: true, shape: &PARAMETERS_FILTER_KEY },
    Member { name: "Values", wire: "Values", query: "Values", required: true, shape: &PARAMETERS_FILTER_VALUE_LIST },] } };
pub static PARAMETERS_FILTER_KEY: Shape = Shape { name: "ParametersFilterKey", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["Name", "Type", "KeyId"] } };
pub static PARAMETERS_FILTER_LIST: Shape = Shape { name: "ParametersFilterList", sensitive: false, kind: Kind::List { member: &PARAMETERS_FILTER, member_name: "member", flattened: false, min: None, max: None } };
pub static PARAMETERS_FILTER_VALUE: Shape = Shape { name: "ParametersFilterValue", sensitive: false, kind: Kind::String { min: Some(1), max: Some(1024), pattern: None, values: &[] } };
pub static PARAMETERS_FILTER_VALUE_LIST: Shape = Shape { name: "ParametersFilterValueList", sensitive: false, kind: Kind::List { member: &PARAMETERS_FILTER_VALUE, member_name: "member", flattened: false, min: Some(1), max: Some(50) } };
pub static POLICIES_LIMIT_EXCEEDED_EXCEPTION: Shape = Shape { name: "PoliciesLimitExceededException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
pub static PUT_PARAMETER_REQUEST: Shape = Shape { name: "PutParameterRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AllowedPattern", wire: "AllowedPattern", query: "AllowedPattern", required: false, shape: &ALLOWED_PATTERN },
    Member { name: "DataType", wire: "DataType", query: "DataType", required: false, shape: &PARAMETER_DATA_TYPE },
    Member { name: "Description", wire: "Description", query: "Description", required: false, shape: &PARAMETER_DESCRIPTION },
    Member { name: "KeyId", wire: "KeyId", query: "KeyId", required: false, shape: &PARAMETER_KEY_ID },
    Member { name: "Name", wire: "Name", query: "Name", required: true, shape: &PS_PARAMETER_NAME },
    Member { name: "Overwrite", wire: "Overwrite", query: "Overwrite", required: false, shape: &BOOLEAN },
    Member { name: "Policies", wire: "Policies", query: "Policies", required: false, shape: &PARAMETER_POLICIES },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST },
    Member { name: "Tier", wire: "Tier", query: "Tier", required: false, shape: &PARAMETER_TIER },
    Member { name: "Type", wire: "Type", query: "Type", required: false, shape: &PARAMETER_TYPE },
    Member { name: "Value", wire: "Value", query: "Value", required: true, shape: &PS_PARAMETER_VALUE },] } };
pub static PUT_PARAMETER_RESULT: Shape = Shape { name: "PutParameterResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Tier", wire: "Tier", query: "Tier", required: false, shape: &PARAMETER_TIER },
    Member { name: "Version", wire: "Version", query: "Version", required: false, shape: &PS_PARAMETER_VERSION },] } };
pub static REMOVE_TAGS_FROM_RESOURCE_REQUEST: Shape = Shape { name: "RemoveTagsFromResourceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ResourceId", wire: "ResourceId", query: "ResourceId", required: true, shape: &RESOURCE_ID },
    Member { name: "ResourceType", wire: "ResourceType", query: "ResourceType", required: true, shape: &RESOURCE_TYPE_FOR_TAGGING },
    Member { name: "TagKeys", wire: "TagKeys", query: "TagKeys", required: true, shape: &KEY_LIST },] } };
pub static REMOVE_TAGS_FROM_RESOURCE_RESULT: Shape = Shape { name: "RemoveTagsFromResourceResult", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static RESOURCE_ID: Shape = Shape { name: "ResourceId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static RESOURCE_TYPE_FOR_TAGGING: Shape = Shape { name: "ResourceTypeForTagging", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["Document", "ManagedInstance", "MaintenanceWindow", "Parameter", "PatchBaseline", "OpsItem", "OpsMetadata", "Automation", "Association"] } };
pub static STRING: Shape = Shape { name: "String", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static TAG: Shape = Shape { name: "Tag", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Key", wire: "Key", query: "Key", required: true, shape: &TAG_KEY },
    Member { name: "Value", wire: "Value", query: "Value", required: true, shape: &TAG_VALUE },] } };
pub static TAG_KEY: Shape = Shape { name: "TagKey", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", Some("\\A(?:^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$)\\z"))), values: &[] } };
pub static TAG_LIST: Shape = Shape { name: "TagList", sensitive: false, kind: Kind::List { member: &TAG, member_name: "member", flattened: false, min: None, max: Some(1000) } };
pub static TAG_VALUE: Shape = Shape { name: "TagValue", sensitive: false, kind: Kind::String { min: Some(0), max: Some(256), pattern: Some(Pattern::new("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$", Some("\\A(?:^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)$)\\z"))), values: &[] } };
pub static TOO_MANY_TAGS_ERROR: Shape = Shape { name: "TooManyTagsError", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static TOO_MANY_UPDATES: Shape = Shape { name: "TooManyUpdates", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Message", wire: "Message", query: "Message", required: false, shape: &STRING },] } };
pub static UNLABEL_PARAMETER_VERSION_REQUEST: Shape = Shape { name: "UnlabelParameterVersionRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Labels", wire: "Labels", query: "Labels", required: true, shape: &PARAMETER_LABEL_LIST },
    Member { name: "Name", wire: "Name", query: "Name", required: true, shape: &PS_PARAMETER_NAME },
    Member { name: "ParameterVersion", wire: "ParameterVersion", query: "ParameterVersion", required: true, shape: &PS_PARAMETER_VERSION },] } };
pub static UNLABEL_PARAMETER_VERSION_RESULT: Shape = Shape { name: "UnlabelParameterVersionResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "InvalidLabels", wire: "InvalidLabels", query: "InvalidLabels", required: false, shape: &PARAMETER_LABEL_LIST },
    Member { name: "RemovedLabels", wire: "RemovedLabels", query: "RemovedLabels", required: false, shape: &PARAMETER_LABEL_LIST },] } };
pub static UNSUPPORTED_PARAMETER_TYPE: Shape = Shape { name: "UnsupportedParameterType", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &STRING },] } };
