// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Every shape the built operations reach, with the constraints the model states.

use aws_wire::{Kind, Member, Pattern, Shape};

pub static API_ERROR_LIST_TYPE: Shape = Shape { name: "APIErrorListType", sensitive: false, kind: Kind::List { member: &API_ERROR_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static API_ERROR_TYPE: Shape = Shape { name: "APIErrorType", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ErrorCode", wire: "ErrorCode", query: "ErrorCode", required: false, shape: &ERROR_CODE },
    Member { name: "Message", wire: "Message", query: "Message", required: false, shape: &ERROR_MESSAGE },
    Member { name: "SecretId", wire: "SecretId", query: "SecretId", required: false, shape: &SECRET_ID_TYPE },] } };
pub static ADD_REPLICA_REGION_LIST_TYPE: Shape = Shape { name: "AddReplicaRegionListType", sensitive: false, kind: Kind::List { member: &REPLICA_REGION_TYPE, member_name: "member", flattened: false, min: Some(1), max: None } };
pub static AUTOMATICALLY_ROTATE_AFTER_DAYS_TYPE: Shape = Shape { name: "AutomaticallyRotateAfterDaysType", sensitive: false, kind: Kind::Long { min: Some(1), max: Some(1000) } };
pub static BATCH_GET_SECRET_VALUE_REQUEST: Shape = Shape { name: "BatchGetSecretValueRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Filters", wire: "Filters", query: "Filters", required: false, shape: &FILTERS_LIST_TYPE },
    Member { name: "MaxResults", wire: "MaxResults", query: "MaxResults", required: false, shape: &MAX_RESULTS_BATCH_TYPE },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &NEXT_TOKEN_TYPE },
    Member { name: "SecretIdList", wire: "SecretIdList", query: "SecretIdList", required: false, shape: &SECRET_ID_LIST_TYPE },] } };
pub static BATCH_GET_SECRET_VALUE_RESPONSE: Shape = Shape { name: "BatchGetSecretValueResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Errors", wire: "Errors", query: "Errors", required: false, shape: &API_ERROR_LIST_TYPE },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &NEXT_TOKEN_TYPE },
    Member { name: "SecretValues", wire: "SecretValues", query: "SecretValues", required: false, shape: &SECRET_VALUES_TYPE },] } };
pub static BOOLEAN_TYPE: Shape = Shape { name: "BooleanType", sensitive: false, kind: Kind::Boolean };
pub static CLIENT_REQUEST_TOKEN_TYPE: Shape = Shape { name: "ClientRequestTokenType", sensitive: false, kind: Kind::String { min: Some(32), max: Some(64), pattern: None, values: &[] } };
pub static CREATE_SECRET_REQUEST: Shape = Shape { name: "CreateSecretRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AddReplicaRegions", wire: "AddReplicaRegions", query: "AddReplicaRegions", required: false, shape: &ADD_REPLICA_REGION_LIST_TYPE },
    Member { name: "ClientRequestToken", wire: "ClientRequestToken", query: "ClientRequestToken", required: false, shape: &CLIENT_REQUEST_TOKEN_TYPE },
    Member { name: "Description", wire: "Description", query: "Description", required: false, shape: &DESCRIPTION_TYPE },
    Member { name: "ForceOverwriteReplicaSecret", wire: "ForceOverwriteReplicaSecret", query: "ForceOverwriteReplicaSecret", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "KmsKeyId", wire: "KmsKeyId", query: "KmsKeyId", required: false, shape: &KMS_KEY_ID_TYPE },
    Member { name: "Name", wire: "Name", query: "Name", required: true, shape: &NAME_TYPE },
    Member { name: "SecretBinary", wire: "SecretBinary", query: "SecretBinary", required: false, shape: &SECRET_BINARY_TYPE },
    Member { name: "SecretString", wire: "SecretString", query: "SecretString", required: false, shape: &SECRET_STRING_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },
    Member { name: "Type", wire: "Type", query: "Type", required: false, shape: &MEDEA_TYPE_TYPE },] } };
pub static CREATE_SECRET_RESPONSE: Shape = Shape { name: "CreateSecretResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ARN", wire: "ARN", query: "ARN", required: false, shape: &SECRET_ARN_TYPE },
    Member { name: "Name", wire: "Name", query: "Name", required: false, shape: &SECRET_NAME_TYPE },
    Member { name: "ReplicationStatus", wire: "ReplicationStatus", query: "ReplicationStatus", required: false, shape: &REPLICATION_STATUS_LIST_TYPE },
    Member { name: "VersionId", wire: "VersionId", query: "VersionId", required: false, shape: &SECRET_VERSION_ID_TYPE },] } };
pub static CREATED_DATE_TYPE: Shape = Shape { name: "CreatedDateType", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static DECRYPTION_FAILURE: Shape = Shape { name: "DecryptionFailure", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Message", wire: "Message", query: "Message", required: false, shape: &ERROR_MESSAGE },] } };
pub static DELETE_RESOURCE_POLICY_REQUEST: Shape = Shape { name: "DeleteResourcePolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SecretId", wire: "SecretId", query: "SecretId", required: true, shape: &SECRET_ID_TYPE },] } };
pub static DELETE_RESOURCE_POLICY_RESPONSE: Shape = Shape { name: "DeleteResourcePolicyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ARN", wire: "ARN", query: "ARN", required: false, shape: &SECRET_ARN_TYPE },
    Member { name: "Name", wire: "Name", query: "Name", required: false, shape: &NAME_TYPE },] } };
pub static DELETE_SECRET_REQUEST: Shape = Shape { name: "DeleteSecretRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ForceDeleteWithoutRecovery", wire: "ForceDeleteWithoutRecovery", query: "ForceDeleteWithoutRecovery", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "RecoveryWindowInDays", wire: "RecoveryWindowInDays", query: "RecoveryWindowInDays", required: false, shape: &RECOVERY_WINDOW_IN_DAYS_TYPE },
    Member { name: "SecretId", wire: "SecretId", query: "SecretId", required: true, shape: &SECRET_ID_TYPE },] } };
pub static DELETE_SECRET_RESPONSE: Shape = Shape { name: "DeleteSecretResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ARN", wire: "ARN", query: "ARN", required: false, shape: &SECRET_ARN_TYPE },
    Member { name: "DeletionDate", wire: "DeletionDate", query: "DeletionDate", required: false, shape: &DELETION_DATE_TYPE },
    Member { name: "Name", wire: "Name", query: "Name", required: false, shape: &SECRET_NAME_TYPE },] } };
pub static DELETED_DATE_TYPE: Shape = Shape { name: "DeletedDateType", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static DELETION_DATE_TYPE: Shape = Shape { name: "DeletionDateType", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static DESCRIBE_SECRET_REQUEST: Shape = Shape { name: "DescribeSecretRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SecretId", wire: "SecretId", query: "SecretId", required: true, shape: &SECRET_ID_TYPE },] } };
pub static DESCRIBE_SECRET_RESPONSE: Shape = Shape { name: "DescribeSecretResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ARN", wire: "ARN", query: "ARN", required: false, shape: &SECRET_ARN_TYPE },
    Member { name: "CreatedDate", wire: "CreatedDate", query: "CreatedDate", required: false, shape: &TIMESTAMP_TYPE },
    Member { name: "DeletedDate", wire: "DeletedDate", query: "DeletedDate", required: false, shape: &DELETED_DATE_TYPE },
    Member { name: "Description", wire: "Description", query: "Description", required: false, shape: &DESCRIPTION_TYPE },
    Member { name: "ExternalSecretRotationMetadata", wire: "ExternalSecretRotationMetadata", query: "ExternalSecretRotationMetadata", required: false, shape: &EXTERNAL_SECRET_ROTATION_METADATA_TYPE },
    Member { name: "ExternalSecretRotationRoleArn", wire: "ExternalSecretRotationRoleArn", query: "ExternalSecretRotationRoleArn", required: false, shape: &ROLE_ARN_TYPE },
    Member { name: "KmsKeyId", wire: "KmsKeyId", query: "KmsKeyId", required: false, shape: &KMS_KEY_ID_TYPE },
    Member { name: "LastAccessedDate", wire: "LastAccessedDate", query: "LastAccessedDate", required: false, shape: &LAST_ACCESSED_DATE_TYPE },
    Member { name: "LastChangedDate", wire: "LastChangedDate", query: "LastChangedDate", required: false, shape: &LAST_CHANGED_DATE_TYPE },
    Member { name: "LastRotatedDate", wire: "LastRotatedDate", query: "LastRotatedDate", required: false, shape: &LAST_ROTATED_DATE_TYPE },
    Member { name: "Name", wire: "Name", query: "Name", required: false, shape: &SECRET_NAME_TYPE },
    Member { name: "NextRotationDate", wire: "NextRotationDate", query: "NextRotationDate", required: false, shape: &NEXT_ROTATION_DATE_TYPE },
    Member { name: "OwningService", wire: "OwningService", query: "OwningService", required: false, shape: &OWNING_SERVICE_TYPE },
    Member { name: "PrimaryRegion", wire: "PrimaryRegion", query: "PrimaryRegion", required: false, shape: &REGION_TYPE },
    Member { name: "ReplicationStatus", wire: "ReplicationStatus", query: "ReplicationStatus", required: false, shape: &REPLICATION_STATUS_LIST_TYPE },
    Member { name: "RotationEnabled", wire: "RotationEnabled", query: "RotationEnabled", required: false, shape: &ROTATION_ENABLED_TYPE },
    Member { name: "RotationLambdaARN", wire: "RotationLambdaARN", query: "RotationLambdaARN", required: false, shape: &ROTATION_LAMBDA_ARN_TYPE },
    Member { name: "RotationRules", wire: "RotationRules", query: "RotationRules", required: false, shape: &ROTATION_RULES_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },
    Member { name: "Type", wire: "Type", query: "Type", required: false, shape: &MEDEA_TYPE_TYPE },
    Member { name: "VersionIdsToStages", wire: "VersionIdsToStages", query: "VersionIdsToStages", required: false, shape: &SECRET_VERSIONS_TO_STAGES_MAP_TYPE },] } };
pub static DESCRIPTION_TYPE: Shape = Shape { name: "DescriptionType", sensitive: false, kind: Kind::String { min: None, max: Some(2048), pattern: None, values: &[] } };
pub static DURATION_TYPE: Shape = Shape { name: "DurationType", sensitive: false, kind: Kind::String { min: Some(2), max: Some(3), pattern: Some(Pattern::new("[0-9]+h", Some("\\A(?:[0-9]+h)\\z"))), values: &[] } };
pub static ENCRYPTION_FAILURE: Shape = Shape { name: "EncryptionFailure", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Message", wire: "Message", query: "Message", required: false, shape: &ERROR_MESSAGE },] } };
pub static ERROR_CODE: Shape = Shape { name: "ErrorCode", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ERROR_MESSAGE: Shape = Shape { name: "ErrorMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static EXCLUDE_CHARACTERS_TYPE: Shape = Shape { name: "ExcludeCharactersType", sensitive: false, kind: Kind::String { min: Some(0), max: Some(4096), pattern: None, values: &[] } };
pub static EXCLUDE_LOWERCASE_TYPE: Shape = Shape { name: "ExcludeLowercaseType", sensitive: false, kind: Kind::Boolean };
pub static EXCLUDE_NUMBERS_TYPE: Shape = Shape { name: "ExcludeNumbersType", sensitive: false, kind: Kind::Boolean };
pub static EXCLUDE_PUNCTUATION_TYPE: Shape = Shape { name: "ExcludePunctuationType", sensitive: false, kind: Kind::Boolean };
pub static EXCLUDE_UPPERCASE_TYPE: Shape = Shape { name: "ExcludeUppercaseType", sensitive: false, kind: Kind::Boolean };
pub static EXTERNAL_SECRET_ROTATION_METADATA_ITEM: Shape = Shape { name: "ExternalSecretRotationMetadataItem", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Key", wire: "Key", query: "Key", required: false, shape: &EXTERNAL_SECRET_ROTATION_METADATA_ITEM_KEY_TYPE },
    Member { name: "Value", wire: "Value", query: "Value", required: false, shape: &EXTERNAL_SECRET_ROTATION_METADATA_ITEM_VALUE_TYPE },] } };
pub static EXTERNAL_SECRET_ROTATION_METADATA_ITEM_KEY_TYPE: Shape = Shape { name: "ExternalSecretRotationMetadataItemKeyType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(256), pattern: None, values: &[] } };
pub static EXTERNAL_SECRET_ROTATION_METADATA_ITEM_VALUE_TYPE: Shape = Shape { name: "ExternalSecretRotationMetadataItemValueType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(2048), pattern: None, values: &[] } };
pub static EXTERNAL_SECRET_ROTATION_METADATA_TYPE: Shape = Shape { name: "ExternalSecretRotationMetadataType", sensitive: false, kind: Kind::List { member: &EXTERNAL_SECRET_ROTATION_METADATA_ITEM, member_name: "member", flattened: false, min: None, max: None } };
pub static FILTER: Shape = Shape { name: "Filter", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Key", wire: "Key", query: "Key", required: false, shape: &FILTER_NAME_STRING_TYPE },
    Member { name: "Values", wire: "Values", query: "Values", required: false, shape: &FILTER_VALUES_STRING_LIST },] } };
pub static FILTER_NAME_STRING_TYPE: Shape = Shape { name: "FilterNameStringType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["description", "name", "tag-key", "tag-value", "primary-region", "owning-service", "all"] } };
pub static FILTER_VALUE_STRING_TYPE: Shape = Shape { name: "FilterValueStringType", sensitive: false, kind: Kind::String { min: None, max: Some(512), pattern: Some(Pattern::new("^\\!?[a-zA-Z0-9 :_@\\/\\+\\=\\.\\-\\!]*$", Some("\\A(?:^\\!?[a-zA-Z0-9 :_@\\/\\+\\=\\.\\-\\!]*$)\\z"))), values: &[] } };
pub static FILTER_VALUES_STRING_LIST: Shape = Shape { name: "FilterValuesStringList", sensitive: false, kind: Kind::List { member: &FILTER_VALUE_STRING_TYPE, member_name: "member", flattened: false, min: Some(1), max: Some(10) } };
pub static FILTERS_LIST_TYPE: Shape = Shape { name: "FiltersListType", sensitive: false, kind: Kind::List { member: &FILTER, member_name: "member", flattened: false, min: None, max: Some(10) } };
pub static GET_RANDOM_PASSWORD_REQUEST: Shape = Shape { name: "GetRandomPasswordRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ExcludeCharacters", wire: "ExcludeCharacters", query: "ExcludeCharacters", required: false, shape: &EXCLUDE_CHARACTERS_TYPE },
    Member { name: "ExcludeLowercase", wire: "ExcludeLowercase", query: "ExcludeLowercase", required: false, shape: &EXCLUDE_LOWERCASE_TYPE },
    Member { name: "ExcludeNumbers", wire: "ExcludeNumbers", query: "ExcludeNumbers", required: false, shape: &EXCLUDE_NUMBERS_TYPE },
    Member { name: "ExcludePunctuation", wire: "ExcludePunctuation", query: "ExcludePunctuation", required: false, shape: &EXCLUDE_PUNCTUATION_TYPE },
    Member { name: "ExcludeUppercase", wire: "ExcludeUppercase", query: "ExcludeUppercase", required: false, shape: &EXCLUDE_UPPERCASE_TYPE },
    Member { name: "IncludeSpace", wire: "IncludeSpace", query: "IncludeSpace", required: false, shape: &INCLUDE_SPACE_TYPE },
    Member { name: "PasswordLength", wire: "PasswordLength", query: "PasswordLength", required: false, shape: &PASSWORD_LENGTH_TYPE },
    Member { name: "RequireEachIncludedType", wire: "RequireEachIncludedType", query: "RequireEachIncludedType", required: false, shape: &REQUIRE_EACH_INCLUDED_TYPE_TYPE },] } };
pub static GET_RANDOM_PASSWORD_RESPONSE: Shape = Shape { name: "GetRandomPasswordResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "RandomPassword", wire: "RandomPassword", query: "RandomPassword", required: false, shape: &RANDOM_PASSWORD_TYPE },] } };
pub static GET_RESOURCE_POLICY_REQUEST: Shape = Shape { name: "GetResourcePolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SecretId", wire: "SecretId", query: "SecretId", required: true, shape: &SECRET_ID_TYPE },] } };
pub static GET_RESOURCE_POLICY_RESPONSE: Shape = Shape { name: "GetResourcePolicyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ARN", wire: "ARN", query: "ARN", required: false, shape: &SECRET_ARN_TYPE },
    Member { name: "Name", wire: "Name", query: "Name", required: false, shape: &NAME_TYPE },
    Member { name: "ResourcePolicy", wire: "ResourcePolicy", query: "ResourcePolicy", required: false, shape: &NON_EMPTY_RESOURCE_POLICY_TYPE },] } };
pub static GET_SECRET_VALUE_REQUEST: Shape = Shape { name: "GetSecretValueRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SecretId", wire: "SecretId", query: "SecretId", required: true, shape: &SECRET_ID_TYPE },
    Member { name: "VersionId", wire: "VersionId", query: "VersionId", required: false, shape: &SECRET_VERSION_ID_TYPE },
    Member { name: "VersionStage", wire: "VersionStage", query: "VersionStage", required: false, shape: &SECRET_VERSION_STAGE_TYPE },] } };
pub static GET_SECRET_VALUE_RESPONSE: Shape = Shape { name: "GetSecretValueResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ARN", wire: "ARN", query: "ARN", required: false, shape: &SECRET_ARN_TYPE },
    Member { name: "CreatedDate", wire: "CreatedDate", query: "CreatedDate", required: false, shape: &CREATED_DATE_TYPE },
    Member { name: "Name", wire: "Name", query: "Name", required: false, shape: &SECRET_NAME_TYPE },
    Member { name: "SecretBinary", wire: "SecretBinary", query: "SecretBinary", required: false, shape: &SECRET_BINARY_TYPE },
    Member { name: "SecretString", wire: "SecretString", query: "SecretString", required: false, shape: &SECRET_STRING_TYPE },
    Member { name: "VersionId", wire: "VersionId", query: "VersionId", required: false, shape: &SECRET_VERSION_ID_TYPE },
    Member { name: "VersionStages", wire: "VersionStages", query: "VersionStages", required: false, shape: &SECRET_VERSION_STAGES_TYPE },] } };
pub static INCLUDE_SPACE_TYPE: Shape = Shape { name: "IncludeSpaceType", sensitive: false, kind: Kind::Boolean };
pub static INTERNAL_SERVICE_ERROR: Shape = Shape { name: "InternalServiceError", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Message", wire: "Message", query: "Message", required: false, shape: &ERROR_MESSAGE },] } };
pub static INVALID_NEXT_TOKEN_EXCEPTION: Shape = Shape { name: "InvalidNextTokenException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Message", wire: "Message", query: "Message", required: false, shape: &ERROR_MESSAGE },] } };
pub static INVALID_PARAMETER_EXCEPTION: Shape = Shape { name: "InvalidParameterException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Message", wire: "Message", query: "Message", required: false, shape: &ERROR_MESSAGE },] } };
pub static INVALID_REQUEST_EXCEPTION: Shape = Shape { name: "InvalidRequestException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Message", wire: "Message", query: "Message", required: false, shape: &ERROR_MESSAGE },] } };
pub static KMS_KEY_ID_LIST_TYPE: Shape = Shape { name: "KmsKeyIdListType", sensitive: false, kind: Kind::List { member: &KMS_KEY_ID_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static KMS_KEY_ID_TYPE: Shape = Shape { name: "KmsKeyIdType", sensitive: false, kind: Kind::String { min: Some(0), max: Some(2048), pattern: None, values: &[] } };
pub static LAST_ACCESSED_DATE_TYPE: Shape = Shape { name: "LastAccessedDateType", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static LAST_CHANGED_DATE_TYPE: Shape = Shape { name: "LastChangedDateType", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static LAST_ROTATED_DATE_TYPE: Shape = Shape { name: "LastRotatedDateType", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static LIMIT_EXCEEDED_EXCEPTION: Shape = Shape { name: "LimitExceededException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Message", wire: "Message", query: "Message", required: false, shape: &ERROR_MESSAGE },] } };
pub static LIST_SECRET_VERSION_IDS_REQUEST: Shape = Shape { name: "ListSecretVersionIdsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "IncludeDeprecated", wire: "IncludeDeprecated", query: "IncludeDeprecated", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "MaxResults", wire: "MaxResults", query: "MaxResults", required: false, shape: &MAX_RESULTS_TYPE },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &NEXT_TOKEN_TYPE },
    Member { name: "SecretId", wire: "SecretId", query: "SecretId", required: true, shape: &SECRET_ID_TYPE },] } };
pub static LIST_SECRET_VERSION_IDS_RESPONSE: Shape = Shape { name: "ListSecretVersionIdsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ARN", wire: "ARN", query: "ARN", required: false, shape: &SECRET_ARN_TYPE },
    Member { name: "Name", wire: "Name", query: "Name", required: false, shape: &SECRET_NAME_TYPE },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &NEXT_TOKEN_TYPE },
    Member { name: "Versions", wire: "Versions", query: "Versions", required: false, shape: &SECRET_VERSIONS_LIST_TYPE },] } };
pub static LIST_SECRETS_REQUEST: Shape = Shape { name: "ListSecretsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Filters", wire: "Filters", query: "Filters", required: false, shape: &FILTERS_LIST_TYPE },
    Member { name: "IncludePlannedDeletion", wire: "IncludePlannedDeletion", query: "IncludePlannedDeletion", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "MaxResults", wire: "MaxResults", query: "MaxResults", required: false, shape: &MAX_RESULTS_TYPE },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &NEXT_TOKEN_TYPE },
    Member { name: "SortBy", wire: "SortBy", query: "SortBy", required: false, shape: &SORT_BY_TYPE },
    Member { name: "SortOrder", wire: "SortOrder", query: "SortOrder", required: false, shape: &SORT_ORDER_TYPE },] } };
pub static LIST_SECRETS_RESPONSE: Shape = Shape { name: "ListSecretsResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &NEXT_TOKEN_TYPE },
    Member { name: "SecretList", wire: "SecretList", query: "SecretList", required: false, shape: &SECRET_LIST_TYPE },] } };
pub static MALFORMED_POLICY_DOCUMENT_EXCEPTION: Shape = Shape { name: "MalformedPolicyDocumentException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Message", wire: "Message", query: "Message", required: false, shape: &ERROR_MESSAGE },] } };
pub static MAX_RESULTS_BATCH_TYPE: Shape = Shape { name: "MaxResultsBatchType", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(20) } };
pub static MAX_RESULTS_TYPE: Shape = Shape { name: "MaxResultsType", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(100) } };
pub static MEDEA_TYPE_TYPE: Shape = Shape { name: "MedeaTypeType", sensitive: false, kind: Kind::String { min: Some(0), max: Some(256), pattern: None, values: &[] } };
pub static NAME_TYPE: Shape = Shape { name: "NameType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(512), pattern: None, values: &[] } };
pub static NEXT_ROTATION_DATE_TYPE: Shape = Shape { name: "NextRotationDateType", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static NEXT_TOKEN_TYPE: Shape = Shape { name: "NextTokenType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(4096), pattern: None, values: &[] } };
pub static NON_EMPTY_RESOURCE_POLICY_TYPE: Shape = Shape { name: "NonEmptyResourcePolicyType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(20480), pattern: None, values: &[] } };
pub static OWNING_SERVICE_TYPE: Shape = Shape { name: "OwningServiceType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] } };
pub static PASSWORD_LENGTH_TYPE: Shape = Shape { name: "PasswordLengthType", sensitive: false, kind: Kind::Long { min: Some(1), max: Some(4096) } };
pub static PRECONDITION_NOT_MET_EXCEPTION: Shape = Shape { name: "PreconditionNotMetException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Message", wire: "Message", query: "Message", required: false, shape: &ERROR_MESSAGE },] } };
pub static PUBLIC_POLICY_EXCEPTION: Shape = Shape { name: "PublicPolicyException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Message", wire: "Message", query: "Message", required: false, shape: &ERROR_MESSAGE },] } };
pub static PUT_RESOURCE_POLICY_REQUEST: Shape = Shape { name: "PutResourcePolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "BlockPublicPolicy", wire: "BlockPublicPolicy", query: "BlockPublicPolicy", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "ResourcePolicy", wire: "ResourcePolicy", query: "ResourcePolicy", required: true, shape: &NON_EMPTY_RESOURCE_POLICY_TYPE },
    Member { name: "SecretId", wire: "SecretId", query: "SecretId", required: true, shape: &SECRET_ID_TYPE },] } };
pub static PUT_RESOURCE_POLICY_RESPONSE: Shape = Shape { name: "PutResourcePolicyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ARN", wire: "ARN", query: "ARN", required: false, shape: &SECRET_ARN_TYPE },
    Member { name: "Name", wire: "Name", query: "Name", required: false, shape: &NAME_TYPE },] } };
pub static PUT_SECRET_VALUE_REQUEST: Shape = Shape { name: "PutSecretValueRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ClientRequestToken", wire: "ClientRequestToken", query: "ClientRequestToken", required: false, shape: &CLIENT_REQUEST_TOKEN_TYPE },
    Member { name: "RotationToken", wire: "RotationToken", query: "RotationToken", required: false, shape: &ROTATION_TOKEN_TYPE },
    Member { name: "SecretBinary", wire: "SecretBinary", query: "SecretBinary", required: false, shape: &SECRET_BINARY_TYPE },
    Member { name: "SecretId", wire: "SecretId", query: "SecretId", required: true, shape: &SECRET_ID_TYPE },
    Member { name: "SecretString", wire: "SecretString", query: "SecretString", required: false, shape: &SECRET_STRING_TYPE },
    Member { name: "VersionStages", wire: "VersionStages", query: "VersionStages", required: false, shape: &SECRET_VERSION_STAGES_TYPE },] } };
pub static PUT_SECRET_VALUE_RESPONSE: Shape = Shape { name: "PutSecretValueResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ARN", wire: "ARN", query: "ARN", required: false, shape: &SECRET_ARN_TYPE },
    Member { name: "Name", wire: "Name", query: "Name", required: false, shape: &SECRET_NAME_TYPE },
    Member { name: "VersionId", wire: "VersionId", query: "VersionId", required: false, shape: &SECRET_VERSION_ID_TYPE },
    Member { name: "VersionStages", wire: "VersionStages", query: "VersionStages", required: false, shape: &SECRET_VERSION_STAGES_TYPE },] } };
pub static RANDOM_PASSWORD_TYPE: Shape = Shape { name: "RandomPasswordType", sensitive: true, kind: Kind::String { min: Some(0), max: Some(4096), pattern: None, values: &[] } };
pub static RECOVERY_WINDOW_IN_DAYS_TYPE: Shape = Shape { name: "RecoveryWindowInDaysType", sensitive: false, kind: Kind::Long { min: None, max: None } };
pub static REGION_TYPE: Shape = Shape { name: "RegionType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("^([a-z]+-)+\\d+$", Some("\\A(?:^([a-z]+-)+[0-9]+$)\\z"))), values: &[] } };
pub static REPLICA_REGION_TYPE: Shape = Shape { name: "ReplicaRegionType", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "KmsKeyId", wire: "KmsKeyId", query: "KmsKeyId", required: false, shape: &KMS_KEY_ID_TYPE },
    Member { name: "Region", wire: "Region", query: "Region", required: false, shape: &REGION_TYPE },] } };
pub static REPLICATION_STATUS_LIST_TYPE: Shape = Shape { name: "ReplicationStatusListType", sensitive: false, kind: Kind::List { member: &REPLICATION_STATUS_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static REPLICATION_STATUS_TYPE: Shape = Shape { name: "ReplicationStatusType", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "KmsKeyId", wire: "KmsKeyId", query: "KmsKeyId", required: false, shape: &KMS_KEY_ID_TYPE },
    Member { name: "LastAccessedDate", wire: "LastAccessedDate", query: "LastAccessedDate", required: false, shape: &LAST_ACCESSED_DATE_TYPE },
    Member { name: "Region", wire: "Region", query: "Region", required: false, shape: &REGION_TYPE },
    Member { name: "Status", wire: "Status", query: "Status", required: false, shape: &STATUS_TYPE },
    Member { name: "StatusMessage", wire: "StatusMessage", query: "StatusMessage", required: false, shape: &STATUS_MESSAGE_TYPE },] } };
pub static REQUIRE_EACH_INCLUDED_TYPE_TYPE: Shape = Shape { name: "RequireEachIncludedTypeType", sensitive: false, kind: Kind::Boolean };
pub static RESOURCE_EXISTS_EXCEPTION: Shape = Shape { name: "ResourceExistsException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Message", wire: "Message", query: "Message", required: false, shape: &ERROR_MESSAGE },] } };
pub static RESOURCE_NOT_FOUND_EXCEPTION: Shape = Shape { name: "ResourceNotFoundException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Message", wire: "Message", query: "Message", required: false, shape: &ERROR_MESSAGE },] } };
pub static RESTORE_SECRET_REQUEST: Shape = Shape { name: "RestoreSecretRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SecretId", wire: "SecretId", query: "SecretId", required: true, shape: &SECRET_ID_TYPE },] } };
pub static RESTORE_SECRET_RESPONSE: Shape = Shape { name: "RestoreSecretResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ARN", wire: "ARN", query: "ARN", required: false, shape: &SECRET_ARN_TYPE },
    Member { name: "Name", wire: "Name", query: "Name", required: false, shape: &SECRET_NAME_TYPE },] } };
pub static ROLE_ARN_TYPE: Shape = Shape { name: "RoleARNType", sensitive: false, kind: Kind::String { min: Some(20), max: Some(2048), pattern: None, values: &[] } };
pub static ROTATION_ENABLED_TYPE: Shape = Shape { name: "RotationEnabledType", sensitive: false, kind: Kind::Boolean };
pub static ROTATION_LAMBDA_ARN_TYPE: Shape = Shape { name: "RotationLambdaARNType", sensitive: false, kind: Kind::String { min: Some(0), max: Some(2048), pattern: None, values: &[] } };
pub static ROTATION_RULES_TYPE: Shape = Shape { name: "RotationRulesType", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AutomaticallyAfterDays", wire: "AutomaticallyAfterDays", query: "AutomaticallyAfterDays", required: false, shape: &AUTOMATICALLY_ROTATE_AFTER_DAYS_TYPE },
    Member { name: "Duration", wire: "Duration", query: "Duration", required: false, shape: &DURATION_TYPE },
    Member { name: "ScheduleExpression", wire: "ScheduleExpression", query: "ScheduleExpression", required: false, shape: &SCHEDULE_EXPRESSION_TYPE },] } };
pub static ROTATION_TOKEN_TYPE: Shape = Shape { name: "RotationTokenType", sensitive: true, kind: Kind::String { min: Some(36), max: Some(256), pattern: Some(Pattern::new("^[a-zA-Z0-9\\-]+$", Some("\\A(?:^[a-zA-Z0-9\\-]+$)\\z"))), values: &[] } };
pub static SCHEDULE_EXPRESSION_TYPE: Shape = Shape { name: "ScheduleExpressionType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(256), pattern: Some(Pattern::new("[0-9A-Za-z\\(\\)#\\?\\*\\-\\/, ]+", Some("\\A(?:[0-9A-Za-z\\(\\)#\\?\\*\\-\\/, ]+)\\z"))), values: &[] } };
pub static SECRET_ARN_TYPE: Shape = Shape { name: "SecretARNType", sensitive: false, kind: Kind::String { min: Some(20), max: Some(2048), pattern: None, values: &[] } };
pub static SECRET_BINARY_TYPE: Shape = Shape { name: "SecretBinaryType", sensitive: true, kind: Kind::Blob { min: Some(1), max: Some(65536) } };
pub static SECRET_ID_LIST_TYPE: Shape = Shape { name: "SecretIdListType", sensitive: false, kind: Kind::List { member: &SECRET_ID_TYPE, member_name: "member", flattened: false, min: Some(1), max: Some(20) } };
pub static SECRET_ID_TYPE: Shape = Shape { name: "SecretIdType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(2048), pattern: None, values: &[] } };
pub static SECRET_LIST_ENTRY: Shape = Shape { name: "SecretListEntry", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ARN", wire: "ARN", query: "ARN", required: false, shape: &SECRET_ARN_TYPE },
    Member { name: "CreatedDate", wire: "CreatedDate", query: "CreatedDate", required: false, shape: &TIMESTAMP_TYPE },
    Member { name: "DeletedDate", wire: "DeletedDate", query: "DeletedDate", required: false, shape: &DELETED_DATE_TYPE },
    Member { name: "Description", wire: "Description", query: "Description", required: false, shape: &DESCRIPTION_TYPE },
    Member { name: "ExternalSecretRotationMetadata", wire: "ExternalSecretRotationMetadata", query: "ExternalSecretRotationMetadata", required: false, shape: &EXTERNAL_SECRET_ROTATION_METADATA_TYPE },
    Member { name: "ExternalSecretRotationRoleArn", wire: "ExternalSecretRotationRoleArn", query: "ExternalSecretRotationRoleArn", required: false, shape: &ROLE_ARN_TYPE },
    Member { name: "KmsKeyId", wire: "KmsKeyId", query: "KmsKeyId", required: false, shape: &KMS_KEY_ID_TYPE },
    Member { name: "LastAccessedDate", wire: "LastAccessedDate", query: "LastAccessedDate", required: false, shape: &LAST_ACCESSED_DATE_TYPE },
    Member { name: "LastChangedDate", wire: "LastChangedDate", query: "LastChangedDate", required: false, shape: &LAST_CHANGED_DATE_TYPE },
    Member { name: "LastRotatedDate", wire: "LastRotatedDate", query: "LastRotatedDate", required: false, shape: &LAST_ROTATED_DATE_TYPE },
    Member { name: "Name", wire: "Name", query: "Name", required: false, shape: &SECRET_NAME_TYPE },
    Member { name: "NextRotationDate", wire: "NextRotationDate", query: "NextRotationDate", required: false, shape: &NEXT_ROTATION_DATE_TYPE },
    Member { name: "OwningService", wire: "OwningService", query: "OwningService", required: false, shape: &OWNING_SERVICE_TYPE },
    Member { name: "PrimaryRegion", wire: "PrimaryRegion", query: "PrimaryRegion", required: false, shape: &REGION_TYPE },
    Member { name: "RotationEnabled", wire: "RotationEnabled", query: "RotationEnabled", required: false, shape: &ROTATION_ENABLED_TYPE },
    Member { name: "RotationLambdaARN", wire: "RotationLambdaARN", query: "RotationLambdaARN", required: false, shape: &ROTATION_LAMBDA_ARN_TYPE },
    Member { name: "RotationRules", wire: "RotationRules", query: "RotationRules", required: false, shape: &ROTATION_RULES_TYPE },
    Member { name: "SecretVersionsToStages", wire: "SecretVersionsToStages", query: "SecretVersionsToStages", required: false, shape: &SECRET_VERSIONS_TO_STAGES_MAP_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: false, shape: &TAG_LIST_TYPE },
    Member { name: "Type", wire: "Type", query: "Type", required: false, shape: &MEDEA_TYPE_TYPE },] } };
pub static SECRET_LIST_TYPE: Shape = Shape { name: "SecretListType", sensitive: false, kind: Kind::List { member: &SECRET_LIST_ENTRY, member_name: "member", flattened: false, min: None, max: None } };
pub static SECRET_NAME_TYPE: Shape = Shape { name: "SecretNameType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(256), pattern: None, values: &[] } };
pub static SECRET_STRING_TYPE: Shape = Shape { name: "SecretStringType", sensitive: true, kind: Kind::String { min: Some(1), max: Some(65536), pattern: None, values: &[] } };
pub static SECRET_VALUE_ENTRY: Shape = Shape { name: "SecretValueEntry", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ARN", wire: "ARN", query: "ARN", required: false, shape: &SECRET_ARN_TYPE },
    Member { name: "CreatedDate", wire: "CreatedDate", query: "CreatedDate", required: false, shape: &CREATED_DATE_TYPE },
    Member { name: "Name", wire: "Name", query: "Name", required: false, shape: &SECRET_NAME_TYPE },
    Member { name: "SecretBinary", wire: "SecretBinary", query: "SecretBinary", required: false, shape: &SECRET_BINARY_TYPE },
    Member { name: "SecretString", wire: "SecretString", query: "SecretString", required: false, shape: &SECRET_STRING_TYPE },
    Member { name: "VersionId", wire: "VersionId", query: "VersionId", required: false, shape: &SECRET_VERSION_ID_TYPE },
    Member { name: "VersionStages", wire: "VersionStages", query: "VersionStages", required: false, shape: &SECRET_VERSION_STAGES_TYPE },] } };
pub static SECRET_VALUES_TYPE: Shape = Shape { name: "SecretValuesType", sensitive: false, kind: Kind::List { member: &SECRET_VALUE_ENTRY, member_name: "member", flattened: false, min: None, max: None } };
pub static SECRET_VERSION_ID_TYPE: Shape = Shape { name: "SecretVersionIdType", sensitive: false, kind: Kind::String { min: Some(32), max: Some(64), pattern: None, values: &[] } };
pub static SECRET_VERSION_STAGE_TYPE: Shape = Shape { name: "SecretVersionStageType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(256), pattern: None, values: &[] } };
pub static SECRET_VERSION_STAGES_TYPE: Shape = Shape { name: "SecretVersionStagesType", sensitive: false, kind: Kind::List { member: &SECRET_VERSION_STAGE_TYPE, member_name: "member", flattened: false, min: Some(1), max: Some(20) } };
pub static SECRET_VERSIONS_LIST_ENTRY: Shape = Shape { name: "SecretVersionsListEntry", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CreatedDate", wire: "CreatedDate", query: "CreatedDate", required: false, shape: &CREATED_DATE_TYPE },
    Member { name: "KmsKeyIds", wire: "KmsKeyIds", query: "KmsKeyIds", required: false, shape: &KMS_KEY_ID_LIST_TYPE },
    Member { name: "LastAccessedDate", wire: "LastAccessedDate", query: "LastAccessedDate", required: false, shape: &LAST_ACCESSED_DATE_TYPE },
    Member { name: "VersionId", wire: "VersionId", query: "VersionId", required: false, shape: &SECRET_VERSION_ID_TYPE },
    Member { name: "VersionStages", wire: "VersionStages", query: "VersionStages", required: false, shape: &SECRET_VERSION_STAGES_TYPE },] } };
pub static SECRET_VERSIONS_LIST_TYPE: Shape = Shape { name: "SecretVersionsListType", sensitive: false, kind: Kind::List { member: &SECRET_VERSIONS_LIST_ENTRY, member_name: "member", flattened: false, min: None, max: None } };
pub static SECRET_VERSIONS_TO_STAGES_MAP_TYPE: Shape = Shape { name: "SecretVersionsToStagesMapType", sensitive: false, kind: Kind::Map { key: &SECRET_VERSION_ID_TYPE, value: &SECRET_VERSION_STAGES_TYPE, key_name: "key", value_name: "value", flattened: false, min: None, max: None } };
pub static SORT_BY_TYPE: Shape = Shape { name: "SortByType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["created-date", "last-accessed-date", "last-changed-date", "name"] } };
pub static SORT_ORDER_TYPE: Shape = Shape { name: "SortOrderType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["asc", "desc"] } };
pub static STATUS_MESSAGE_TYPE: Shape = Shape { name: "StatusMessageType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(4096), pattern: None, values: &[] } };
pub static STATUS_TYPE: Shape = Shape { name: "StatusType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["InSync", "Failed", "InProgress"] } };
pub static TAG: Shape = Shape { name: "Tag", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Key", wire: "Key", query: "Key", required: false, shape: &TAG_KEY_TYPE },
    Member { name: "Value", wire: "Value", query: "Value", required: false, shape: &TAG_VALUE_TYPE },] } };
pub static TAG_KEY_LIST_TYPE: Shape = Shape { name: "TagKeyListType", sensitive: false, kind: Kind::List { member: &TAG_KEY_TYPE, member_name: "member", flattened: false, min: None, max: None } };
pub static TAG_KEY_TYPE: Shape = Shape { name: "TagKeyType", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: None, values: &[] } };
pub static TAG_LIST_TYPE: Shape = Shape { name: "TagListType", sensitive: false, kind: Kind::List { member: &TAG, member_name: "member", flattened: false, min: None, max: None } };
pub static TAG_RESOURCE_REQUEST: Shape = Shape { name: "TagResourceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SecretId", wire: "SecretId", query: "SecretId", required: true, shape: &SECRET_ID_TYPE },
    Member { name: "Tags", wire: "Tags", query: "Tags", required: true, shape: &TAG_LIST_TYPE },] } };
pub static TAG_VALUE_TYPE: Shape = Shape { name: "TagValueType", sensitive: false, kind: Kind::String { min: Some(0), max: Some(256), pattern: None, values: &[] } };
pub static TIMESTAMP_TYPE: Shape = Shape { name: "TimestampType", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static UNTAG_RESOURCE_REQUEST: Shape = Shape { name: "UntagResourceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SecretId", wire: "SecretId", query: "SecretId", required: true, shape: &SECRET_ID_TYPE },
    Member { name: "TagKeys", wire: "TagKeys", query: "TagKeys", required: true, shape: &TAG_KEY_LIST_TYPE },] } };
pub static UPDATE_SECRET_REQUEST: Shape = Shape { name: "UpdateSecretRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ClientRequestToken", wire: "ClientRequestToken", query: "ClientRequestToken", required: false, shape: &CLIENT_REQUEST_TOKEN_TYPE },
    Member { name: "Description", wire: "Description", query: "Description", required: false, shape: &DESCRIPTION_TYPE },
    Member { name: "KmsKeyId", wire: "KmsKeyId", query: "KmsKeyId", required: false, shape: &KMS_KEY_ID_TYPE },
    Member { name: "SecretBinary", wire: "SecretBinary", query: "SecretBinary", required: false, shape: &SECRET_BINARY_TYPE },
    Member { name: "SecretId", wire: "SecretId", query: "SecretId", required: true, shape: &SECRET_ID_TYPE },
    Member { name: "SecretString", wire: "SecretString", query: "SecretString", required: false, shape: &SECRET_STRING_TYPE },
    Member { name: "Type", wire: "Type", query: "Type", required: false, shape: &MEDEA_TYPE_TYPE },] } };
pub static UPDATE_SECRET_RESPONSE: Shape = Shape { name: "UpdateSecretResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ARN", wire: "ARN", query: "ARN", required: false, shape: &SECRET_ARN_TYPE },
    Member { name: "Name", wire: "Name", query: "Name", required: false, shape: &SECRET_NAME_TYPE },
    Member { name: "VersionId", wire: "VersionId", query: "VersionId", required: false, shape: &SECRET_VERSION_ID_TYPE },] } };
pub static UPDATE_SECRET_VERSION_STAGE_REQUEST: Shape = Shape { name: "UpdateSecretVersionStageRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "MoveToVersionId", wire: "MoveToVersionId", query: "MoveToVersionId", required: false, shape: &SECRET_VERSION_ID_TYPE },
    Member { name: "RemoveFromVersionId", wire: "RemoveFromVersionId", query: "RemoveFromVersionId", required: false, shape: &SECRET_VERSION_ID_TYPE },
    Member { name: "SecretId", wire: "SecretId", query: "SecretId", required: true, shape: &SECRET_ID_TYPE },
    Member { name: "VersionStage", wire: "VersionStage", query: "VersionStage", required: true, shape: &SECRET_VERSION_STAGE_TYPE },] } };
pub static UPDATE_SECRET_VERSION_STAGE_RESPONSE: Shape = Shape { name: "UpdateSecretVersionStageResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ARN", wire: "ARN", query: "ARN", required: false, shape: &SECRET_ARN_TYPE },
    Member { name: "Name", wire: "Name", query: "Name", required: false, shape: &SECRET_NAME_TYPE },] } };
pub static VALIDATE_RESOURCE_POLICY_REQUEST: Shape = Shape { name: "ValidateResourcePolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ResourcePolicy", wire: "ResourcePolicy", query: "ResourcePolicy", required: true, shape: &NON_EMPTY_RESOURCE_POLICY_TYPE },
    Member { name: "SecretId", wire: "SecretId", query: "SecretId", required: false, shape: &SECRET_ID_TYPE },] } };
pub static VALIDATE_RESOURCE_POLICY_RESPONSE: Shape = Shape { name: "ValidateResourcePolicyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PolicyValidationPassed", wire: "PolicyValidationPassed", query: "PolicyValidationPassed", required: false, shape: &BOOLEAN_TYPE },
    Member { name: "ValidationErrors", wire: "ValidationErrors", query: "ValidationErrors", required: false, shape: &VALIDATION_ERRORS_TYPE },] } };
pub static VALIDATION_ERRORS_ENTRY: Shape = Shape { name: "ValidationErrorsEntry", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CheckName", wire: "CheckName", query: "CheckName", required: false, shape: &NAME_TYPE },
    Member { name: "ErrorMessage", wire: "ErrorMessage", query: "ErrorMessage", required: false, shape: &ERROR_MESSAGE },] } };
pub static VALIDATION_ERRORS_TYPE: Shape = Shape { name: "ValidationErrorsType", sensitive: false, kind: Kind::List { member: &VALIDATION_ERRORS_ENTRY, member_name: "member", flattened: false, min: None, max: None } };
