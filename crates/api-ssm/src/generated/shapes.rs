// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Structures of inputs and outputs.

use aws_wire::Timestamp;
use aws_wire::{FromValue, StructureReader, StructureWriter, ToValue, Value};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsToResourceRequest {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for AddTagsToResourceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            resource_id: reader.take("ResourceId"),
            resource_type: reader.take("ResourceType"),
            tags: reader.take("Tags"),
        }
    }
}

impl ToValue for AddTagsToResourceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ResourceId", &self.resource_id);
        writer.put("ResourceType", &self.resource_type);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddTagsToResourceResult {}

impl FromValue for AddTagsToResourceResult {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for AddTagsToResourceResult {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteParameterRequest {
    pub name: Option<String>,
}

impl FromValue for DeleteParameterRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { name: reader.take("Name") }
    }
}

impl ToValue for DeleteParameterRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Name", &self.name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteParameterResult {}

impl FromValue for DeleteParameterResult {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for DeleteParameterResult {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteParametersRequest {
    pub names: Option<Vec<String>>,
}

impl FromValue for DeleteParametersRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { names: reader.take("Names") }
    }
}

impl ToValue for DeleteParametersRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Names", &self.names);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteParametersResult {
    pub deleted_parameters: Option<Vec<String>>,
    pub invalid_parameters: Option<Vec<String>>,
}

impl FromValue for DeleteParametersResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            deleted_parameters: reader.take("DeletedParameters"),
            invalid_parameters: reader.take("InvalidParameters"),
        }
    }
}

impl ToValue for DeleteParametersResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DeletedParameters", &self.deleted_parameters);
        writer.put("InvalidParameters", &self.invalid_parameters);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeParametersRequest {
    pub filters: Option<Vec<ParametersFilter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub shared: Option<bool>,
}

impl FromValue for DescribeParametersRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            filters: reader.take("Filters"),
            max_results: reader.take("MaxResults"),
            next_token: reader.take("NextToken"),
            parameter_filters: reader.take("ParameterFilters"),
            shared: reader.take("Shared"),
        }
    }
}

impl ToValue for DescribeParametersRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Filters", &self.filters);
        writer.put("MaxResults", &self.max_results);
        writer.put("NextToken", &self.next_token);
        writer.put("ParameterFilters", &self.parameter_filters);
        writer.put("Shared", &self.shared);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeParametersResult {
    pub next_token: Option<String>,
    pub parameters: Option<Vec<ParameterMetadata>>,
}

impl FromValue for DescribeParametersResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { next_token: reader.take("NextToken"), parameters: reader.take("Parameters") }
    }
}

impl ToValue for DescribeParametersResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NextToken", &self.next_token);
        writer.put("Parameters", &self.parameters);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParameterHistoryRequest {
    pub max_results: Option<i32>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub with_decryption: Option<bool>,
}

impl FromValue for GetParameterHistoryRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            max_results: reader.take("MaxResults"),
            name: reader.take("Name"),
            next_token: reader.take("NextToken"),
            with_decryption: reader.take("WithDecryption"),
        }
    }
}

impl ToValue for GetParameterHistoryRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("MaxResults", &self.max_results);
        writer.put("Name", &self.name);
        writer.put("NextToken", &self.next_token);
        writer.put("WithDecryption", &self.with_decryption);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParameterHistoryResult {
    pub next_token: Option<String>,
    pub parameters: Option<Vec<ParameterHistory>>,
}

impl FromValue for GetParameterHistoryResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { next_token: reader.take("NextToken"), parameters: reader.take("Parameters") }
    }
}

impl ToValue for GetParameterHistoryResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NextToken", &self.next_token);
        writer.put("Parameters", &self.parameters);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParameterRequest {
    pub name: Option<String>,
    pub with_decryption: Option<bool>,
}

impl FromValue for GetParameterRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { name: reader.take("Name"), with_decryption: reader.take("WithDecryption") }
    }
}

impl ToValue for GetParameterRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Name", &self.name);
        writer.put("WithDecryption", &self.with_decryption);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParameterResult {
    pub parameter: Option<Parameter>,
}

impl FromValue for GetParameterResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { parameter: reader.take("Parameter") }
    }
}

impl ToValue for GetParameterResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Parameter", &self.parameter);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParametersByPathRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub parameter_filters: Option<Vec<ParameterStringFilter>>,
    pub path: Option<String>,
    pub recursive: Option<bool>,
    pub with_decryption: Option<bool>,
}

impl FromValue for GetParametersByPathRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            max_results: reader.take("MaxResults"),
            next_token: reader.take("NextToken"),
            parameter_filters: reader.take("ParameterFilters"),
            path: reader.take("Path"),
            recursive: reader.take("Recursive"),
            with_decryption: reader.take("WithDecryption"),
        }
    }
}

impl ToValue for GetParametersByPathRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("MaxResults", &self.max_results);
        writer.put("NextToken", &self.next_token);
        writer.put("ParameterFilters", &self.parameter_filters);
        writer.put("Path", &self.path);
        writer.put("Recursive", &self.recursive);
        writer.put("WithDecryption", &self.with_decryption);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParametersByPathResult {
    pub next_token: Option<String>,
    pub parameters: Option<Vec<Parameter>>,
}

impl FromValue for GetParametersByPathResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { next_token: reader.take("NextToken"), parameters: reader.take("Parameters") }
    }
}

impl ToValue for GetParametersByPathResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NextToken", &self.next_token);
        writer.put("Parameters", &self.parameters);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParametersRequest {
    pub names: Option<Vec<String>>,
    pub with_decryption: Option<bool>,
}

impl FromValue for GetParametersRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { names: reader.take("Names"), with_decryption: reader.take("WithDecryption") }
    }
}

impl ToValue for GetParametersRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Names", &self.names);
        writer.put("WithDecryption", &self.with_decryption);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetParametersResult {
    pub invalid_parameters: Option<Vec<String>>,
    pub parameters: Option<Vec<Parameter>>,
}

impl FromValue for GetParametersResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { invalid_parameters: reader.take("InvalidParameters"), parameters: reader.take("Parameters") }
    }
}

impl ToValue for GetParametersResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("InvalidParameters", &self.invalid_parameters);
        writer.put("Parameters", &self.parameters);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LabelParameterVersionRequest {
    pub labels: Option<Vec<String>>,
    pub name: Option<String>,
    pub parameter_version: Option<i64>,
}

impl FromValue for LabelParameterVersionRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            labels: reader.take("Labels"),
            name: reader.take("Name"),
            parameter_version: reader.take("ParameterVersion"),
        }
    }
}

impl ToValue for LabelParameterVersionRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Labels", &self.labels);
        writer.put("Name", &self.name);
        writer.put("ParameterVersion", &self.parameter_version);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LabelParameterVersionResult {
    pub invalid_labels: Option<Vec<String>>,
    pub parameter_version: Option<i64>,
}

impl FromValue for LabelParameterVersionResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { invalid_labels: reader.take("InvalidLabels"), parameter_version: reader.take("ParameterVersion") }
    }
}

impl ToValue for LabelParameterVersionResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("InvalidLabels", &self.invalid_labels);
        writer.put("ParameterVersion", &self.parameter_version);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceRequest {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
}

impl FromValue for ListTagsForResourceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { resource_id: reader.take("ResourceId"), resource_type: reader.take("ResourceType") }
    }
}

impl ToValue for ListTagsForResourceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ResourceId", &self.resource_id);
        writer.put("ResourceType", &self.resource_type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListTagsForResourceResult {
    pub tag_list: Option<Vec<Tag>>,
}

impl FromValue for ListTagsForResourceResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { tag_list: reader.take("TagList") }
    }
}

impl ToValue for ListTagsForResourceResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("TagList", &self.tag_list);
        writer.finish()
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct Parameter {
    pub arn: Option<String>,
    pub data_type: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub name: Option<String>,
    pub selector: Option<String>,
    pub source_result: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub version: Option<i64>,
}

impl std::fmt::Debug for Parameter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Parameter")
            .field("arn", &self.arn)
            .field("data_type", &self.data_type)
            .field("last_modified_date", &self.last_modified_date)
            .field("name", &self.name)
            .field("selector", &self.selector)
            .field("source_result", &self.source_result)
            .field("r#type", &self.r#type)
            .field("value", &self.value.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("version", &self.version)
            .finish()
    }
}

impl FromValue for Parameter {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("ARN"),
            data_type: reader.take("DataType"),
            last_modified_date: reader.take("LastModifiedDate"),
            name: reader.take("Name"),
            selector: reader.take("Selector"),
            source_result: reader.take("SourceResult"),
            r#type: reader.take("Type"),
            value: reader.take("Value"),
            version: reader.take("Version"),
        }
    }
}

impl ToValue for Parameter {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ARN", &self.arn);
        writer.put("DataType", &self.data_type);
        writer.put("LastModifiedDate", &self.last_modified_date);
        writer.put("Name", &self.name);
        writer.put("Selector", &self.selector);
        writer.put("SourceResult", &self.source_result);
        writer.put("Type", &self.r#type);
        writer.put("Value", &self.value);
        writer.put("Version", &self.version);
        writer.finish()
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct ParameterHistory {
    pub allowed_pattern: Option<String>,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub labels: Option<Vec<String>>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub name: Option<String>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub tier: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
    pub version: Option<i64>,
}

impl std::fmt::Debug for ParameterHistory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ParameterHistory")
            .field("allowed_pattern", &self.allowed_pattern)
            .field("data_type", &self.data_type)
            .field("description", &self.description)
            .field("key_id", &self.key_id)
            .field("labels", &self.labels)
            .field("last_modified_date", &self.last_modified_date)
            .field("last_modified_user", &self.last_modified_user)
            .field("name", &self.name)
            .field("policies", &self.policies)
            .field("tier", &self.tier)
            .field("r#type", &self.r#type)
            .field("value", &self.value.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("version", &self.version)
            .finish()
    }
}

impl FromValue for ParameterHistory {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            allowed_pattern: reader.take("AllowedPattern"),
            data_type: reader.take("DataType"),
            description: reader.take("Description"),
            key_id: reader.take("KeyId"),
            labels: reader.take("Labels"),
            last_modified_date: reader.take("LastModifiedDate"),
            last_modified_user: reader.take("LastModifiedUser"),
            name: reader.take("Name"),
            policies: reader.take("Policies"),
            tier: reader.take("Tier"),
            r#type: reader.take("Type"),
            value: reader.take("Value"),
            version: reader.take("Version"),
        }
    }
}

impl ToValue for ParameterHistory {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AllowedPattern", &self.allowed_pattern);
        writer.put("DataType", &self.data_type);
        writer.put("Description", &self.description);
        writer.put("KeyId", &self.key_id);
        writer.put("Labels", &self.labels);
        writer.put("LastModifiedDate", &self.last_modified_date);
        writer.put("LastModifiedUser", &self.last_modified_user);
        writer.put("Name", &self.name);
        writer.put("Policies", &self.policies);
        writer.put("Tier", &self.tier);
        writer.put("Type", &self.r#type);
        writer.put("Value", &self.value);
        writer.put("Version", &self.version);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterInlinePolicy {
    pub policy_status: Option<String>,
    pub policy_text: Option<String>,
    pub policy_type: Option<String>,
}

impl FromValue for ParameterInlinePolicy {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            policy_status: reader.take("PolicyStatus"),
            policy_text: reader.take("PolicyText"),
            policy_type: reader.take("PolicyType"),
        }
    }
}

impl ToValue for ParameterInlinePolicy {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyStatus", &self.policy_status);
        writer.put("PolicyText", &self.policy_text);
        writer.put("PolicyType", &self.policy_type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterMetadata {
    pub arn: Option<String>,
    pub allowed_pattern: Option<String>,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub last_modified_date: Option<Timestamp>,
    pub last_modified_user: Option<String>,
    pub name: Option<String>,
    pub policies: Option<Vec<ParameterInlinePolicy>>,
    pub tier: Option<String>,
    pub r#type: Option<String>,
    pub version: Option<i64>,
}

impl FromValue for ParameterMetadata {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("ARN"),
            allowed_pattern: reader.take("AllowedPattern"),
            data_type: reader.take("DataType"),
            description: reader.take("Description"),
            key_id: reader.take("KeyId"),
            last_modified_date: reader.take("LastModifiedDate"),
            last_modified_user: reader.take("LastModifiedUser"),
            name: reader.take("Name"),
            policies: reader.take("Policies"),
            tier: reader.take("Tier"),
            r#type: reader.take("Type"),
            version: reader.take("Version"),
        }
    }
}

impl ToValue for ParameterMetadata {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ARN", &self.arn);
        writer.put("AllowedPattern", &self.allowed_pattern);
        writer.put("DataType", &self.data_type);
        writer.put("Description", &self.description);
        writer.put("KeyId", &self.key_id);
        writer.put("LastModifiedDate", &self.last_modified_date);
        writer.put("LastModifiedUser", &self.last_modified_user);
        writer.put("Name", &self.name);
        writer.put("Policies", &self.policies);
        writer.put("Tier", &self.tier);
        writer.put("Type", &self.r#type);
        writer.put("Version", &self.version);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParameterStringFilter {
    pub key: Option<String>,
    pub option: Option<String>,
    pub values: Option<Vec<String>>,
}

impl FromValue for ParameterStringFilter {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { key: reader.take("Key"), option: reader.take("Option"), values: reader.take("Values") }
    }
}

impl ToValue for ParameterStringFilter {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Key", &self.key);
        writer.put("Option", &self.option);
        writer.put("Values", &self.values);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ParametersFilter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

impl FromValue for ParametersFilter {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { key: reader.take("Key"), values: reader.take("Values") }
    }
}

impl ToValue for ParametersFilter {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Key", &self.key);
        writer.put("Values", &self.values);
        writer.finish()
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PutParameterRequest {
    pub allowed_pattern: Option<String>,
    pub data_type: Option<String>,
    pub description: Option<String>,
    pub key_id: Option<String>,
    pub name: Option<String>,
    pub overwrite: Option<bool>,
    pub policies: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub tier: Option<String>,
    pub r#type: Option<String>,
    pub value: Option<String>,
}

impl std::fmt::Debug for PutParameterRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PutParameterRequest")
            .field("allowed_pattern", &self.allowed_pattern)
            .field("data_type", &self.data_type)
            .field("description", &self.description)
            .field("key_id", &self.key_id)
            .field("name", &self.name)
            .field("overwrite", &self.overwrite)
            .field("policies", &self.policies)
            .field("tags", &self.tags)
            .field("tier", &self.tier)
            .field("r#type", &self.r#type)
            .field("value", &self.value.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .finish()
    }
}

impl FromValue for PutParameterRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            allowed_pattern: reader.take("AllowedPattern"),
            data_type: reader.take("DataType"),
            description: reader.take("Description"),
            key_id: reader.take("KeyId"),
            name: reader.take("Name"),
            overwrite: reader.take("Overwrite"),
            policies: reader.take("Policies"),
            tags: reader.take("Tags"),
            tier: reader.take("Tier"),
            r#type: reader.take("Type"),
            value: reader.take("Value"),
        }
    }
}

impl ToValue for PutParameterRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AllowedPattern", &self.allowed_pattern);
        writer.put("DataType", &self.data_type);
        writer.put("Description", &self.description);
        writer.put("KeyId", &self.key_id);
        writer.put("Name", &self.name);
        writer.put("Overwrite", &self.overwrite);
        writer.put("Policies", &self.policies);
        writer.put("Tags", &self.tags);
        writer.put("Tier", &self.tier);
        writer.put("Type", &self.r#type);
        writer.put("Value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutParameterResult {
    pub tier: Option<String>,
    pub version: Option<i64>,
}

impl FromValue for PutParameterResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { tier: reader.take("Tier"), version: reader.take("Version") }
    }
}

impl ToValue for PutParameterResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Tier", &self.tier);
        writer.put("Version", &self.version);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsFromResourceRequest {
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl FromValue for RemoveTagsFromResourceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            resource_id: reader.take("ResourceId"),
            resource_type: reader.take("ResourceType"),
            tag_keys: reader.take("TagKeys"),
        }
    }
}

impl ToValue for RemoveTagsFromResourceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ResourceId", &self.resource_id);
        writer.put("ResourceType", &self.resource_type);
        writer.put("TagKeys", &self.tag_keys);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemoveTagsFromResourceResult {}

impl FromValue for RemoveTagsFromResourceResult {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for RemoveTagsFromResourceResult {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl FromValue for Tag {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { key: reader.take("Key"), value: reader.take("Value") }
    }
}

impl ToValue for Tag {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Key", &self.key);
        writer.put("Value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnlabelParameterVersionRequest {
    pub labels: Option<Vec<String>>,
    pub name: Option<String>,
    pub parameter_version: Option<i64>,
}

impl FromValue for UnlabelParameterVersionRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            labels: reader.take("Labels"),
            name: reader.take("Name"),
            parameter_version: reader.take("ParameterVersion"),
        }
    }
}

impl ToValue for UnlabelParameterVersionRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Labels", &self.labels);
        writer.put("Name", &self.name);
        writer.put("ParameterVersion", &self.parameter_version);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnlabelParameterVersionResult {
    pub invalid_labels: Option<Vec<String>>,
    pub removed_labels: Option<Vec<String>>,
}

impl FromValue for UnlabelParameterVersionResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { invalid_labels: reader.take("InvalidLabels"), removed_labels: reader.take("RemovedLabels") }
    }
}

impl ToValue for UnlabelParameterVersionResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("InvalidLabels", &self.invalid_labels);
        writer.put("RemovedLabels", &self.removed_labels);
        writer.finish()
    }
}
