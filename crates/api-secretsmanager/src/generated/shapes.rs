// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Structures of inputs and outputs.

use aws_wire::Bytes;
use aws_wire::Timestamp;
use aws_wire::{FromValue, StructureReader, StructureWriter, ToValue, Value};
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct APIErrorType {
    pub error_code: Option<String>,
    pub message: Option<String>,
    pub secret_id: Option<String>,
}

impl FromValue for APIErrorType {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            error_code: reader.take("ErrorCode"),
            message: reader.take("Message"),
            secret_id: reader.take("SecretId"),
        }
    }
}

impl ToValue for APIErrorType {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ErrorCode", &self.error_code);
        writer.put("Message", &self.message);
        writer.put("SecretId", &self.secret_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchGetSecretValueRequest {
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub secret_id_list: Option<Vec<String>>,
}

impl FromValue for BatchGetSecretValueRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            filters: reader.take("Filters"),
            max_results: reader.take("MaxResults"),
            next_token: reader.take("NextToken"),
            secret_id_list: reader.take("SecretIdList"),
        }
    }
}

impl ToValue for BatchGetSecretValueRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Filters", &self.filters);
        writer.put("MaxResults", &self.max_results);
        writer.put("NextToken", &self.next_token);
        writer.put("SecretIdList", &self.secret_id_list);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchGetSecretValueResponse {
    pub errors: Option<Vec<APIErrorType>>,
    pub next_token: Option<String>,
    pub secret_values: Option<Vec<SecretValueEntry>>,
}

impl FromValue for BatchGetSecretValueResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            errors: reader.take("Errors"),
            next_token: reader.take("NextToken"),
            secret_values: reader.take("SecretValues"),
        }
    }
}

impl ToValue for BatchGetSecretValueResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Errors", &self.errors);
        writer.put("NextToken", &self.next_token);
        writer.put("SecretValues", &self.secret_values);
        writer.finish()
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct CreateSecretRequest {
    pub add_replica_regions: Option<Vec<ReplicaRegionType>>,
    pub client_request_token: Option<String>,
    pub description: Option<String>,
    pub force_overwrite_replica_secret: Option<bool>,
    pub kms_key_id: Option<String>,
    pub name: Option<String>,
    pub secret_binary: Option<Bytes>,
    pub secret_string: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<String>,
}

impl std::fmt::Debug for CreateSecretRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateSecretRequest")
            .field("add_replica_regions", &self.add_replica_regions)
            .field("client_request_token", &self.client_request_token)
            .field("description", &self.description)
            .field("force_overwrite_replica_secret", &self.force_overwrite_replica_secret)
            .field("kms_key_id", &self.kms_key_id)
            .field("name", &self.name)
            .field("secret_binary", &self.secret_binary.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("secret_string", &self.secret_string.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("tags", &self.tags)
            .field("r#type", &self.r#type)
            .finish()
    }
}

impl FromValue for CreateSecretRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            add_replica_regions: reader.take("AddReplicaRegions"),
            client_request_token: reader.take("ClientRequestToken"),
            description: reader.take("Description"),
            force_overwrite_replica_secret: reader.take("ForceOverwriteReplicaSecret"),
            kms_key_id: reader.take("KmsKeyId"),
            name: reader.take("Name"),
            secret_binary: reader.take("SecretBinary"),
            secret_string: reader.take("SecretString"),
            tags: reader.take("Tags"),
            r#type: reader.take("Type"),
        }
    }
}

impl ToValue for CreateSecretRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AddReplicaRegions", &self.add_replica_regions);
        writer.put("ClientRequestToken", &self.client_request_token);
        writer.put("Description", &self.description);
        writer.put("ForceOverwriteReplicaSecret", &self.force_overwrite_replica_secret);
        writer.put("KmsKeyId", &self.kms_key_id);
        writer.put("Name", &self.name);
        writer.put("SecretBinary", &self.secret_binary);
        writer.put("SecretString", &self.secret_string);
        writer.put("Tags", &self.tags);
        writer.put("Type", &self.r#type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
    pub version_id: Option<String>,
}

impl FromValue for CreateSecretResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("ARN"),
            name: reader.take("Name"),
            replication_status: reader.take("ReplicationStatus"),
            version_id: reader.take("VersionId"),
        }
    }
}

impl ToValue for CreateSecretResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ARN", &self.arn);
        writer.put("Name", &self.name);
        writer.put("ReplicationStatus", &self.replication_status);
        writer.put("VersionId", &self.version_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteResourcePolicyRequest {
    pub secret_id: Option<String>,
}

impl FromValue for DeleteResourcePolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { secret_id: reader.take("SecretId") }
    }
}

impl ToValue for DeleteResourcePolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SecretId", &self.secret_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteResourcePolicyResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
}

impl FromValue for DeleteResourcePolicyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { arn: reader.take("ARN"), name: reader.take("Name") }
    }
}

impl ToValue for DeleteResourcePolicyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ARN", &self.arn);
        writer.put("Name", &self.name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSecretRequest {
    pub force_delete_without_recovery: Option<bool>,
    pub recovery_window_in_days: Option<i64>,
    pub secret_id: Option<String>,
}

impl FromValue for DeleteSecretRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            force_delete_without_recovery: reader.take("ForceDeleteWithoutRecovery"),
            recovery_window_in_days: reader.take("RecoveryWindowInDays"),
            secret_id: reader.take("SecretId"),
        }
    }
}

impl ToValue for DeleteSecretRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ForceDeleteWithoutRecovery", &self.force_delete_without_recovery);
        writer.put("RecoveryWindowInDays", &self.recovery_window_in_days);
        writer.put("SecretId", &self.secret_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSecretResponse {
    pub arn: Option<String>,
    pub deletion_date: Option<Timestamp>,
    pub name: Option<String>,
}

impl FromValue for DeleteSecretResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { arn: reader.take("ARN"), deletion_date: reader.take("DeletionDate"), name: reader.take("Name") }
    }
}

impl ToValue for DeleteSecretResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ARN", &self.arn);
        writer.put("DeletionDate", &self.deletion_date);
        writer.put("Name", &self.name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecretRequest {
    pub secret_id: Option<String>,
}

impl FromValue for DescribeSecretRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { secret_id: reader.take("SecretId") }
    }
}

impl ToValue for DescribeSecretRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SecretId", &self.secret_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecretResponse {
    pub arn: Option<String>,
    pub created_date: Option<Timestamp>,
    pub deleted_date: Option<Timestamp>,
    pub description: Option<String>,
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub external_secret_rotation_role_arn: Option<String>,
    pub kms_key_id: Option<String>,
    pub last_accessed_date: Option<Timestamp>,
    pub last_changed_date: Option<Timestamp>,
    pub last_rotated_date: Option<Timestamp>,
    pub name: Option<String>,
    pub next_rotation_date: Option<Timestamp>,
    pub owning_service: Option<String>,
    pub primary_region: Option<String>,
    pub replication_status: Option<Vec<ReplicationStatusType>>,
    pub rotation_enabled: Option<bool>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<String>,
    pub version_ids_to_stages: Option<BTreeMap<String, Vec<String>>>,
}

impl FromValue for DescribeSecretResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("ARN"),
            created_date: reader.take("CreatedDate"),
            deleted_date: reader.take("DeletedDate"),
            description: reader.take("Description"),
            external_secret_rotation_metadata: reader.take("ExternalSecretRotationMetadata"),
            external_secret_rotation_role_arn: reader.take("ExternalSecretRotationRoleArn"),
            kms_key_id: reader.take("KmsKeyId"),
            last_accessed_date: reader.take("LastAccessedDate"),
            last_changed_date: reader.take("LastChangedDate"),
            last_rotated_date: reader.take("LastRotatedDate"),
            name: reader.take("Name"),
            next_rotation_date: reader.take("NextRotationDate"),
            owning_service: reader.take("OwningService"),
            primary_region: reader.take("PrimaryRegion"),
            replication_status: reader.take("ReplicationStatus"),
            rotation_enabled: reader.take("RotationEnabled"),
            rotation_lambda_arn: reader.take("RotationLambdaARN"),
            rotation_rules: reader.take("RotationRules"),
            tags: reader.take("Tags"),
            r#type: reader.take("Type"),
            version_ids_to_stages: reader.take("VersionIdsToStages"),
        }
    }
}

impl ToValue for DescribeSecretResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ARN", &self.arn);
        writer.put("CreatedDate", &self.created_date);
        writer.put("DeletedDate", &self.deleted_date);
        writer.put("Description", &self.description);
        writer.put("ExternalSecretRotationMetadata", &self.external_secret_rotation_metadata);
        writer.put("ExternalSecretRotationRoleArn", &self.external_secret_rotation_role_arn);
        writer.put("KmsKeyId", &self.kms_key_id);
        writer.put("LastAccessedDate", &self.last_accessed_date);
        writer.put("LastChangedDate", &self.last_changed_date);
        writer.put("LastRotatedDate", &self.last_rotated_date);
        writer.put("Name", &self.name);
        writer.put("NextRotationDate", &self.next_rotation_date);
        writer.put("OwningService", &self.owning_service);
        writer.put("PrimaryRegion", &self.primary_region);
        writer.put("ReplicationStatus", &self.replication_status);
        writer.put("RotationEnabled", &self.rotation_enabled);
        writer.put("RotationLambdaARN", &self.rotation_lambda_arn);
        writer.put("RotationRules", &self.rotation_rules);
        writer.put("Tags", &self.tags);
        writer.put("Type", &self.r#type);
        writer.put("VersionIdsToStages", &self.version_ids_to_stages);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExternalSecretRotationMetadataItem {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl FromValue for ExternalSecretRotationMetadataItem {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { key: reader.take("Key"), value: reader.take("Value") }
    }
}

impl ToValue for ExternalSecretRotationMetadataItem {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Key", &self.key);
        writer.put("Value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub key: Option<String>,
    pub values: Option<Vec<String>>,
}

impl FromValue for Filter {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { key: reader.take("Key"), values: reader.take("Values") }
    }
}

impl ToValue for Filter {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Key", &self.key);
        writer.put("Values", &self.values);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRandomPasswordRequest {
    pub exclude_characters: Option<String>,
    pub exclude_lowercase: Option<bool>,
    pub exclude_numbers: Option<bool>,
    pub exclude_punctuation: Option<bool>,
    pub exclude_uppercase: Option<bool>,
    pub include_space: Option<bool>,
    pub password_length: Option<i64>,
    pub require_each_included_type: Option<bool>,
}

impl FromValue for GetRandomPasswordRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            exclude_characters: reader.take("ExcludeCharacters"),
            exclude_lowercase: reader.take("ExcludeLowercase"),
            exclude_numbers: reader.take("ExcludeNumbers"),
            exclude_punctuation: reader.take("ExcludePunctuation"),
            exclude_uppercase: reader.take("ExcludeUppercase"),
            include_space: reader.take("IncludeSpace"),
            password_length: reader.take("PasswordLength"),
            require_each_included_type: reader.take("RequireEachIncludedType"),
        }
    }
}

impl ToValue for GetRandomPasswordRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ExcludeCharacters", &self.exclude_characters);
        writer.put("ExcludeLowercase", &self.exclude_lowercase);
        writer.put("ExcludeNumbers", &self.exclude_numbers);
        writer.put("ExcludePunctuation", &self.exclude_punctuation);
        writer.put("ExcludeUppercase", &self.exclude_uppercase);
        writer.put("IncludeSpace", &self.include_space);
        writer.put("PasswordLength", &self.password_length);
        writer.put("RequireEachIncludedType", &self.require_each_included_type);
        writer.finish()
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetRandomPasswordResponse {
    pub random_password: Option<String>,
}

impl std::fmt::Debug for GetRandomPasswordResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetRandomPasswordResponse")
            .field("random_password", &self.random_password.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .finish()
    }
}

impl FromValue for GetRandomPasswordResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { random_password: reader.take("RandomPassword") }
    }
}

impl ToValue for GetRandomPasswordResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("RandomPassword", &self.random_password);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResourcePolicyRequest {
    pub secret_id: Option<String>,
}

impl FromValue for GetResourcePolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { secret_id: reader.take("SecretId") }
    }
}

impl ToValue for GetResourcePolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SecretId", &self.secret_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetResourcePolicyResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub resource_policy: Option<String>,
}

impl FromValue for GetResourcePolicyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { arn: reader.take("ARN"), name: reader.take("Name"), resource_policy: reader.take("ResourcePolicy") }
    }
}

impl ToValue for GetResourcePolicyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ARN", &self.arn);
        writer.put("Name", &self.name);
        writer.put("ResourcePolicy", &self.resource_policy);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetSecretValueRequest {
    pub secret_id: Option<String>,
    pub version_id: Option<String>,
    pub version_stage: Option<String>,
}

impl FromValue for GetSecretValueRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            secret_id: reader.take("SecretId"),
            version_id: reader.take("VersionId"),
            version_stage: reader.take("VersionStage"),
        }
    }
}

impl ToValue for GetSecretValueRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SecretId", &self.secret_id);
        writer.put("VersionId", &self.version_id);
        writer.put("VersionStage", &self.version_stage);
        writer.finish()
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct GetSecretValueResponse {
    pub arn: Option<String>,
    pub created_date: Option<Timestamp>,
    pub name: Option<String>,
    pub secret_binary: Option<Bytes>,
    pub secret_string: Option<String>,
    pub version_id: Option<String>,
    pub version_stages: Option<Vec<String>>,
}

impl std::fmt::Debug for GetSecretValueResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("GetSecretValueResponse")
            .field("arn", &self.arn)
            .field("created_date", &self.created_date)
            .field("name", &self.name)
            .field("secret_binary", &self.secret_binary.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("secret_string", &self.secret_string.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("version_id", &self.version_id)
            .field("version_stages", &self.version_stages)
            .finish()
    }
}

impl FromValue for GetSecretValueResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("ARN"),
            created_date: reader.take("CreatedDate"),
            name: reader.take("Name"),
            secret_binary: reader.take("SecretBinary"),
            secret_string: reader.take("SecretString"),
            version_id: reader.take("VersionId"),
            version_stages: reader.take("VersionStages"),
        }
    }
}

impl ToValue for GetSecretValueResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ARN", &self.arn);
        writer.put("CreatedDate", &self.created_date);
        writer.put("Name", &self.name);
        writer.put("SecretBinary", &self.secret_binary);
        writer.put("SecretString", &self.secret_string);
        writer.put("VersionId", &self.version_id);
        writer.put("VersionStages", &self.version_stages);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSecretVersionIdsRequest {
    pub include_deprecated: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub secret_id: Option<String>,
}

impl FromValue for ListSecretVersionIdsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            include_deprecated: reader.take("IncludeDeprecated"),
            max_results: reader.take("MaxResults"),
            next_token: reader.take("NextToken"),
            secret_id: reader.take("SecretId"),
        }
    }
}

impl ToValue for ListSecretVersionIdsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("IncludeDeprecated", &self.include_deprecated);
        writer.put("MaxResults", &self.max_results);
        writer.put("NextToken", &self.next_token);
        writer.put("SecretId", &self.secret_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSecretVersionIdsResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub next_token: Option<String>,
    pub versions: Option<Vec<SecretVersionsListEntry>>,
}

impl FromValue for ListSecretVersionIdsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("ARN"),
            name: reader.take("Name"),
            next_token: reader.take("NextToken"),
            versions: reader.take("Versions"),
        }
    }
}

impl ToValue for ListSecretVersionIdsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ARN", &self.arn);
        writer.put("Name", &self.name);
        writer.put("NextToken", &self.next_token);
        writer.put("Versions", &self.versions);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSecretsRequest {
    pub filters: Option<Vec<Filter>>,
    pub include_planned_deletion: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub sort_by: Option<String>,
    pub sort_order: Option<String>,
}

impl FromValue for ListSecretsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            filters: reader.take("Filters"),
            include_planned_deletion: reader.take("IncludePlannedDeletion"),
            max_results: reader.take("MaxResults"),
            next_token: reader.take("NextToken"),
            sort_by: reader.take("SortBy"),
            sort_order: reader.take("SortOrder"),
        }
    }
}

impl ToValue for ListSecretsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Filters", &self.filters);
        writer.put("IncludePlannedDeletion", &self.include_planned_deletion);
        writer.put("MaxResults", &self.max_results);
        writer.put("NextToken", &self.next_token);
        writer.put("SortBy", &self.sort_by);
        writer.put("SortOrder", &self.sort_order);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListSecretsResponse {
    pub next_token: Option<String>,
    pub secret_list: Option<Vec<SecretListEntry>>,
}

impl FromValue for ListSecretsResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { next_token: reader.take("NextToken"), secret_list: reader.take("SecretList") }
    }
}

impl ToValue for ListSecretsResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NextToken", &self.next_token);
        writer.put("SecretList", &self.secret_list);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutResourcePolicyRequest {
    pub block_public_policy: Option<bool>,
    pub resource_policy: Option<String>,
    pub secret_id: Option<String>,
}

impl FromValue for PutResourcePolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            block_public_policy: reader.take("BlockPublicPolicy"),
            resource_policy: reader.take("ResourcePolicy"),
            secret_id: reader.take("SecretId"),
        }
    }
}

impl ToValue for PutResourcePolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("BlockPublicPolicy", &self.block_public_policy);
        writer.put("ResourcePolicy", &self.resource_policy);
        writer.put("SecretId", &self.secret_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutResourcePolicyResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
}

impl FromValue for PutResourcePolicyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { arn: reader.take("ARN"), name: reader.take("Name") }
    }
}

impl ToValue for PutResourcePolicyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ARN", &self.arn);
        writer.put("Name", &self.name);
        writer.finish()
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct PutSecretValueRequest {
    pub client_request_token: Option<String>,
    pub rotation_token: Option<String>,
    pub secret_binary: Option<Bytes>,
    pub secret_id: Option<String>,
    pub secret_string: Option<String>,
    pub version_stages: Option<Vec<String>>,
}

impl std::fmt::Debug for PutSecretValueRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("PutSecretValueRequest")
            .field("client_request_token", &self.client_request_token)
            .field("rotation_token", &self.rotation_token.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("secret_binary", &self.secret_binary.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("secret_id", &self.secret_id)
            .field("secret_string", &self.secret_string.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("version_stages", &self.version_stages)
            .finish()
    }
}

impl FromValue for PutSecretValueRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            client_request_token: reader.take("ClientRequestToken"),
            rotation_token: reader.take("RotationToken"),
            secret_binary: reader.take("SecretBinary"),
            secret_id: reader.take("SecretId"),
            secret_string: reader.take("SecretString"),
            version_stages: reader.take("VersionStages"),
        }
    }
}

impl ToValue for PutSecretValueRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ClientRequestToken", &self.client_request_token);
        writer.put("RotationToken", &self.rotation_token);
        writer.put("SecretBinary", &self.secret_binary);
        writer.put("SecretId", &self.secret_id);
        writer.put("SecretString", &self.secret_string);
        writer.put("VersionStages", &self.version_stages);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutSecretValueResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
    pub version_stages: Option<Vec<String>>,
}

impl FromValue for PutSecretValueResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("ARN"),
            name: reader.take("Name"),
            version_id: reader.take("VersionId"),
            version_stages: reader.take("VersionStages"),
        }
    }
}

impl ToValue for PutSecretValueResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ARN", &self.arn);
        writer.put("Name", &self.name);
        writer.put("VersionId", &self.version_id);
        writer.put("VersionStages", &self.version_stages);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicaRegionType {
    pub kms_key_id: Option<String>,
    pub region: Option<String>,
}

impl FromValue for ReplicaRegionType {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { kms_key_id: reader.take("KmsKeyId"), region: reader.take("Region") }
    }
}

impl ToValue for ReplicaRegionType {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("KmsKeyId", &self.kms_key_id);
        writer.put("Region", &self.region);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationStatusType {
    pub kms_key_id: Option<String>,
    pub last_accessed_date: Option<Timestamp>,
    pub region: Option<String>,
    pub status: Option<String>,
    pub status_message: Option<String>,
}

impl FromValue for ReplicationStatusType {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            kms_key_id: reader.take("KmsKeyId"),
            last_accessed_date: reader.take("LastAccessedDate"),
            region: reader.take("Region"),
            status: reader.take("Status"),
            status_message: reader.take("StatusMessage"),
        }
    }
}

impl ToValue for ReplicationStatusType {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("KmsKeyId", &self.kms_key_id);
        writer.put("LastAccessedDate", &self.last_accessed_date);
        writer.put("Region", &self.region);
        writer.put("Status", &self.status);
        writer.put("StatusMessage", &self.status_message);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreSecretRequest {
    pub secret_id: Option<String>,
}

impl FromValue for RestoreSecretRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { secret_id: reader.take("SecretId") }
    }
}

impl ToValue for RestoreSecretRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SecretId", &self.secret_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
}

impl FromValue for RestoreSecretResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { arn: reader.take("ARN"), name: reader.take("Name") }
    }
}

impl ToValue for RestoreSecretResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ARN", &self.arn);
        writer.put("Name", &self.name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RotationRulesType {
    pub automatically_after_days: Option<i64>,
    pub duration: Option<String>,
    pub schedule_expression: Option<String>,
}

impl FromValue for RotationRulesType {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            automatically_after_days: reader.take("AutomaticallyAfterDays"),
            duration: reader.take("Duration"),
            schedule_expression: reader.take("ScheduleExpression"),
        }
    }
}

impl ToValue for RotationRulesType {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AutomaticallyAfterDays", &self.automatically_after_days);
        writer.put("Duration", &self.duration);
        writer.put("ScheduleExpression", &self.schedule_expression);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecretListEntry {
    pub arn: Option<String>,
    pub created_date: Option<Timestamp>,
    pub deleted_date: Option<Timestamp>,
    pub description: Option<String>,
    pub external_secret_rotation_metadata: Option<Vec<ExternalSecretRotationMetadataItem>>,
    pub external_secret_rotation_role_arn: Option<String>,
    pub kms_key_id: Option<String>,
    pub last_accessed_date: Option<Timestamp>,
    pub last_changed_date: Option<Timestamp>,
    pub last_rotated_date: Option<Timestamp>,
    pub name: Option<String>,
    pub next_rotation_date: Option<Timestamp>,
    pub owning_service: Option<String>,
    pub primary_region: Option<String>,
    pub rotation_enabled: Option<bool>,
    pub rotation_lambda_arn: Option<String>,
    pub rotation_rules: Option<RotationRulesType>,
    pub secret_versions_to_stages: Option<BTreeMap<String, Vec<String>>>,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<String>,
}

impl FromValue for SecretListEntry {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("ARN"),
            created_date: reader.take("CreatedDate"),
            deleted_date: reader.take("DeletedDate"),
            description: reader.take("Description"),
            external_secret_rotation_metadata: reader.take("ExternalSecretRotationMetadata"),
            external_secret_rotation_role_arn: reader.take("ExternalSecretRotationRoleArn"),
            kms_key_id: reader.take("KmsKeyId"),
            last_accessed_date: reader.take("LastAccessedDate"),
            last_changed_date: reader.take("LastChangedDate"),
            last_rotated_date: reader.take("LastRotatedDate"),
            name: reader.take("Name"),
            next_rotation_date: reader.take("NextRotationDate"),
            owning_service: reader.take("OwningService"),
            primary_region: reader.take("PrimaryRegion"),
            rotation_enabled: reader.take("RotationEnabled"),
            rotation_lambda_arn: reader.take("RotationLambdaARN"),
            rotation_rules: reader.take("RotationRules"),
            secret_versions_to_stages: reader.take("SecretVersionsToStages"),
            tags: reader.take("Tags"),
            r#type: reader.take("Type"),
        }
    }
}

impl ToValue for SecretListEntry {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ARN", &self.arn);
        writer.put("CreatedDate", &self.created_date);
        writer.put("DeletedDate", &self.deleted_date);
        writer.put("Description", &self.description);
        writer.put("ExternalSecretRotationMetadata", &self.external_secret_rotation_metadata);
        writer.put("ExternalSecretRotationRoleArn", &self.external_secret_rotation_role_arn);
        writer.put("KmsKeyId", &self.kms_key_id);
        writer.put("LastAccessedDate", &self.last_accessed_date);
        writer.put("LastChangedDate", &self.last_changed_date);
        writer.put("LastRotatedDate", &self.last_rotated_date);
        writer.put("Name", &self.name);
        writer.put("NextRotationDate", &self.next_rotation_date);
        writer.put("OwningService", &self.owning_service);
        writer.put("PrimaryRegion", &self.primary_region);
        writer.put("RotationEnabled", &self.rotation_enabled);
        writer.put("RotationLambdaARN", &self.rotation_lambda_arn);
        writer.put("RotationRules", &self.rotation_rules);
        writer.put("SecretVersionsToStages", &self.secret_versions_to_stages);
        writer.put("Tags", &self.tags);
        writer.put("Type", &self.r#type);
        writer.finish()
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct SecretValueEntry {
    pub arn: Option<String>,
    pub created_date: Option<Timestamp>,
    pub name: Option<String>,
    pub secret_binary: Option<Bytes>,
    pub secret_string: Option<String>,
    pub version_id: Option<String>,
    pub version_stages: Option<Vec<String>>,
}

impl std::fmt::Debug for SecretValueEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SecretValueEntry")
            .field("arn", &self.arn)
            .field("created_date", &self.created_date)
            .field("name", &self.name)
            .field("secret_binary", &self.secret_binary.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("secret_string", &self.secret_string.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("version_id", &self.version_id)
            .field("version_stages", &self.version_stages)
            .finish()
    }
}

impl FromValue for SecretValueEntry {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            arn: reader.take("ARN"),
            created_date: reader.take("CreatedDate"),
            name: reader.take("Name"),
            secret_binary: reader.take("SecretBinary"),
            secret_string: reader.take("SecretString"),
            version_id: reader.take("VersionId"),
            version_stages: reader.take("VersionStages"),
        }
    }
}

impl ToValue for SecretValueEntry {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ARN", &self.arn);
        writer.put("CreatedDate", &self.created_date);
        writer.put("Name", &self.name);
        writer.put("SecretBinary", &self.secret_binary);
        writer.put("SecretString", &self.secret_string);
        writer.put("VersionId", &self.version_id);
        writer.put("VersionStages", &self.version_stages);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecretVersionsListEntry {
    pub created_date: Option<Timestamp>,
    pub kms_key_ids: Option<Vec<String>>,
    pub last_accessed_date: Option<Timestamp>,
    pub version_id: Option<String>,
    pub version_stages: Option<Vec<String>>,
}

impl FromValue for SecretVersionsListEntry {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            created_date: reader.take("CreatedDate"),
            kms_key_ids: reader.take("KmsKeyIds"),
            last_accessed_date: reader.take("LastAccessedDate"),
            version_id: reader.take("VersionId"),
            version_stages: reader.take("VersionStages"),
        }
    }
}

impl ToValue for SecretVersionsListEntry {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CreatedDate", &self.created_date);
        writer.put("KmsKeyIds", &self.kms_key_ids);
        writer.put("LastAccessedDate", &self.last_accessed_date);
        writer.put("VersionId", &self.version_id);
        writer.put("VersionStages", &self.version_stages);
        writer.finish()
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
pub struct TagResourceRequest {
    pub secret_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for TagResourceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { secret_id: reader.take("SecretId"), tags: reader.take("Tags") }
    }
}

impl ToValue for TagResourceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SecretId", &self.secret_id);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceRequest {
    pub secret_id: Option<String>,
    pub tag_keys: Option<Vec<String>>,
}

impl FromValue for UntagResourceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { secret_id: reader.take("SecretId"), tag_keys: reader.take("TagKeys") }
    }
}

impl ToValue for UntagResourceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SecretId", &self.secret_id);
        writer.put("TagKeys", &self.tag_keys);
        writer.finish()
    }
}

#[derive(Clone, Default, PartialEq)]
pub struct UpdateSecretRequest {
    pub client_request_token: Option<String>,
    pub description: Option<String>,
    pub kms_key_id: Option<String>,
    pub secret_binary: Option<Bytes>,
    pub secret_id: Option<String>,
    pub secret_string: Option<String>,
    pub r#type: Option<String>,
}

impl std::fmt::Debug for UpdateSecretRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateSecretRequest")
            .field("client_request_token", &self.client_request_token)
            .field("description", &self.description)
            .field("kms_key_id", &self.kms_key_id)
            .field("secret_binary", &self.secret_binary.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("secret_id", &self.secret_id)
            .field("secret_string", &self.secret_string.as_ref().map(|_| aws_wire::NOT_SHOWN))
            .field("r#type", &self.r#type)
            .finish()
    }
}

impl FromValue for UpdateSecretRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            client_request_token: reader.take("ClientRequestToken"),
            description: reader.take("Description"),
            kms_key_id: reader.take("KmsKeyId"),
            secret_binary: reader.take("SecretBinary"),
            secret_id: reader.take("SecretId"),
            secret_string: reader.take("SecretString"),
            r#type: reader.take("Type"),
        }
    }
}

impl ToValue for UpdateSecretRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ClientRequestToken", &self.client_request_token);
        writer.put("Description", &self.description);
        writer.put("KmsKeyId", &self.kms_key_id);
        writer.put("SecretBinary", &self.secret_binary);
        writer.put("SecretId", &self.secret_id);
        writer.put("SecretString", &self.secret_string);
        writer.put("Type", &self.r#type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecretResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
    pub version_id: Option<String>,
}

impl FromValue for UpdateSecretResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { arn: reader.take("ARN"), name: reader.take("Name"), version_id: reader.take("VersionId") }
    }
}

impl ToValue for UpdateSecretResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ARN", &self.arn);
        writer.put("Name", &self.name);
        writer.put("VersionId", &self.version_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecretVersionStageRequest {
    pub move_to_version_id: Option<String>,
    pub remove_from_version_id: Option<String>,
    pub secret_id: Option<String>,
    pub version_stage: Option<String>,
}

impl FromValue for UpdateSecretVersionStageRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            move_to_version_id: reader.take("MoveToVersionId"),
            remove_from_version_id: reader.take("RemoveFromVersionId"),
            secret_id: reader.take("SecretId"),
            version_stage: reader.take("VersionStage"),
        }
    }
}

impl ToValue for UpdateSecretVersionStageRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("MoveToVersionId", &self.move_to_version_id);
        writer.put("RemoveFromVersionId", &self.remove_from_version_id);
        writer.put("SecretId", &self.secret_id);
        writer.put("VersionStage", &self.version_stage);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecretVersionStageResponse {
    pub arn: Option<String>,
    pub name: Option<String>,
}

impl FromValue for UpdateSecretVersionStageResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { arn: reader.take("ARN"), name: reader.take("Name") }
    }
}

impl ToValue for UpdateSecretVersionStageResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ARN", &self.arn);
        writer.put("Name", &self.name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidateResourcePolicyRequest {
    pub resource_policy: Option<String>,
    pub secret_id: Option<String>,
}

impl FromValue for ValidateResourcePolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { resource_policy: reader.take("ResourcePolicy"), secret_id: reader.take("SecretId") }
    }
}

impl ToValue for ValidateResourcePolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ResourcePolicy", &self.resource_policy);
        writer.put("SecretId", &self.secret_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidateResourcePolicyResponse {
    pub policy_validation_passed: Option<bool>,
    pub validation_errors: Option<Vec<ValidationErrorsEntry>>,
}

impl FromValue for ValidateResourcePolicyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            policy_validation_passed: reader.take("PolicyValidationPassed"),
            validation_errors: reader.take("ValidationErrors"),
        }
    }
}

impl ToValue for ValidateResourcePolicyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PolicyValidationPassed", &self.policy_validation_passed);
        writer.put("ValidationErrors", &self.validation_errors);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ValidationErrorsEntry {
    pub check_name: Option<String>,
    pub error_message: Option<String>,
}

impl FromValue for ValidationErrorsEntry {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { check_name: reader.take("CheckName"), error_message: reader.take("ErrorMessage") }
    }
}

impl ToValue for ValidationErrorsEntry {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CheckName", &self.check_name);
        writer.put("ErrorMessage", &self.error_message);
        writer.finish()
    }
}
