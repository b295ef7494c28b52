// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Every shape the built operations reach, with the constraints the model states.

use aws_wire::{Kind, Member, Pattern, Shape};

pub static ARN: Shape = Shape { name: "Arn", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static AUTHORIZATION_DATA: Shape = Shape { name: "AuthorizationData", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "authorizationToken", wire: "authorizationToken", query: "authorizationToken", required: false, shape: &BASE64 },
    Member { name: "expiresAt", wire: "expiresAt", query: "expiresAt", required: false, shape: &EXPIRATION_TIMESTAMP },
    Member { name: "proxyEndpoint", wire: "proxyEndpoint", query: "proxyEndpoint", required: false, shape: &PROXY_ENDPOINT },] } };
pub static AUTHORIZATION_DATA_LIST: Shape = Shape { name: "AuthorizationDataList", sensitive: false, kind: Kind::List { member: &AUTHORIZATION_DATA, member_name: "member", flattened: false, min: None, max: None } };
pub static BASE64: Shape = Shape { name: "Base64", sensitive: false, kind: Kind::String { min: None, max: None, pattern: Some(Pattern::new("^\\S+$", Some("\\A(?:^[^\\t\\n\\x0B\\x0C\\r\\x20]+$)\\z"))), values: &[] } };
pub static BATCH_CHECK_LAYER_AVAILABILITY_REQUEST: Shape = Shape { name: "BatchCheckLayerAvailabilityRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "layerDigests", wire: "layerDigests", query: "layerDigests", required: true, shape: &BATCHED_OPERATION_LAYER_DIGEST_LIST },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: true, shape: &REPOSITORY_NAME },] } };
pub static BATCH_CHECK_LAYER_AVAILABILITY_RESPONSE: Shape = Shape { name: "BatchCheckLayerAvailabilityResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "failures", wire: "failures", query: "failures", required: false, shape: &LAYER_FAILURE_LIST },
    Member { name: "layers", wire: "layers", query: "layers", required: false, shape: &LAYER_LIST },] } };
pub static BATCH_DELETE_IMAGE_REQUEST: Shape = Shape { name: "BatchDeleteImageRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "imageIds", wire: "imageIds", query: "imageIds", required: true, shape: &IMAGE_IDENTIFIER_LIST },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: true, shape: &REPOSITORY_NAME },] } };
pub static BATCH_DELETE_IMAGE_RESPONSE: Shape = Shape { name: "BatchDeleteImageResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "failures", wire: "failures", query: "failures", required: false, shape: &IMAGE_FAILURE_LIST },
    Member { name: "imageIds", wire: "imageIds", query: "imageIds", required: false, shape: &IMAGE_IDENTIFIER_LIST },] } };
pub static BATCH_GET_IMAGE_REQUEST: Shape = Shape { name: "BatchGetImageRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "acceptedMediaTypes", wire: "acceptedMediaTypes", query: "acceptedMediaTypes", required: false, shape: &MEDIA_TYPE_LIST },
    Member { name: "imageIds", wire: "imageIds", query: "imageIds", required: true, shape: &IMAGE_IDENTIFIER_LIST },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: true, shape: &REPOSITORY_NAME },] } };
pub static BATCH_GET_IMAGE_RESPONSE: Shape = Shape { name: "BatchGetImageResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "failures", wire: "failures", query: "failures", required: false, shape: &IMAGE_FAILURE_LIST },
    Member { name: "images", wire: "images", query: "images", required: false, shape: &IMAGE_LIST },] } };
pub static BATCHED_OPERATION_LAYER_DIGEST: Shape = Shape { name: "BatchedOperationLayerDigest", sensitive: false, kind: Kind::String { min: Some(0), max: Some(1000), pattern: None, values: &[] } };
pub static BATCHED_OPERATION_LAYER_DIGEST_LIST: Shape = Shape { name: "BatchedOperationLayerDigestList", sensitive: false, kind: Kind::List { member: &BATCHED_OPERATION_LAYER_DIGEST, member_name: "member", flattened: false, min: Some(1), max: Some(100) } };
pub static COMPLETE_LAYER_UPLOAD_REQUEST: Shape = Shape { name: "CompleteLayerUploadRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "layerDigests", wire: "layerDigests", query: "layerDigests", required: true, shape: &LAYER_DIGEST_LIST },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: true, shape: &REPOSITORY_NAME },
    Member { name: "uploadId", wire: "uploadId", query: "uploadId", required: true, shape: &UPLOAD_ID },] } };
pub static COMPLETE_LAYER_UPLOAD_RESPONSE: Shape = Shape { name: "CompleteLayerUploadResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "layerDigest", wire: "layerDigest", query: "layerDigest", required: false, shape: &LAYER_DIGEST },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: false, shape: &REPOSITORY_NAME },
    Member { name: "uploadId", wire: "uploadId", query: "uploadId", required: false, shape: &UPLOAD_ID },] } };
pub static CREATE_REPOSITORY_REQUEST: Shape = Shape { name: "CreateRepositoryRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "encryptionConfiguration", wire: "encryptionConfiguration", query: "encryptionConfiguration", required: false, shape: &ENCRYPTION_CONFIGURATION },
    Member { name: "imageScanningConfiguration", wire: "imageScanningConfiguration", query: "imageScanningConfiguration", required: false, shape: &IMAGE_SCANNING_CONFIGURATION },
    Member { name: "imageTagMutability", wire: "imageTagMutability", query: "imageTagMutability", required: false, shape: &IMAGE_TAG_MUTABILITY },
    Member { name: "imageTagMutabilityExclusionFilters", wire: "imageTagMutabilityExclusionFilters", query: "imageTagMutabilityExclusionFilters", required: false, shape: &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: true, shape: &REPOSITORY_NAME },
    Member { name: "tags", wire: "tags", query: "tags", required: false, shape: &TAG_LIST },] } };
pub static CREATE_REPOSITORY_RESPONSE: Shape = Shape { name: "CreateRepositoryResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "repository", wire: "repository", query: "repository", required: false, shape: &REPOSITORY },] } };
pub static CREATION_TIMESTAMP: Shape = Shape { name: "CreationTimestamp", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static DELETE_REGISTRY_POLICY_REQUEST: Shape = Shape { name: "DeleteRegistryPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static DELETE_REGISTRY_POLICY_RESPONSE: Shape = Shape { name: "DeleteRegistryPolicyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "policyText", wire: "policyText", query: "policyText", required: false, shape: &REGISTRY_POLICY_TEXT },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },] } };
pub static DELETE_REPOSITORY_POLICY_REQUEST: Shape = Shape { name: "DeleteRepositoryPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: true, shape: &REPOSITORY_NAME },] } };
pub static DELETE_REPOSITORY_POLICY_RESPONSE: Shape = Shape { name: "DeleteRepositoryPolicyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "policyText", wire: "policyText", query: "policyText", required: false, shape: &REPOSITORY_POLICY_TEXT },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: false, shape: &REPOSITORY_NAME },] } };
pub static DELETE_REPOSITORY_REQUEST: Shape = Shape { name: "DeleteRepositoryRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "force", wire: "force", query: "force", required: false, shape: &FORCE_FLAG },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: true, shape: &REPOSITORY_NAME },] } };
pub static DELETE_REPOSITORY_RESPONSE: Shape = Shape { name: "DeleteRepositoryResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "repository", wire: "repository", query: "repository", required: false, shape: &REPOSITORY },] } };
pub static DESCRIBE_IMAGES_FILTER: Shape = Shape { name: "DescribeImagesFilter", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "imageStatus", wire: "imageStatus", query: "imageStatus", required: false, shape: &IMAGE_STATUS_FILTER },
    Member { name: "tagStatus", wire: "tagStatus", query: "tagStatus", required: false, shape: &TAG_STATUS },] } };
pub static DESCRIBE_IMAGES_REQUEST: Shape = Shape { name: "DescribeImagesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "filter", wire: "filter", query: "filter", required: false, shape: &DESCRIBE_IMAGES_FILTER },
    Member { name: "imageIds", wire: "imageIds", query: "imageIds", required: false, shape: &IMAGE_IDENTIFIER_LIST },
    Member { name: "maxResults", wire: "maxResults", query: "maxResults", required: false, shape: &MAX_RESULTS },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &NEXT_TOKEN },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: true, shape: &REPOSITORY_NAME },] } };
pub static DESCRIBE_IMAGES_RESPONSE: Shape = Shape { name: "DescribeImagesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "imageDetails", wire: "imageDetails", query: "imageDetails", required: false, shape: &IMAGE_DETAIL_LIST },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &NEXT_TOKEN },] } };
pub static DESCRIBE_REGISTRY_REQUEST: Shape = Shape { name: "DescribeRegistryRequest", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static DESCRIBE_REGISTRY_RESPONSE: Shape = Shape { name: "DescribeRegistryResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "replicationConfiguration", wire: "replicationConfiguration", query: "replicationConfiguration", required: false, shape: &REPLICATION_CONFIGURATION },] } };
pub static DESCRIBE_REPOSITORIES_REQUEST: Shape = Shape { name: "DescribeRepositoriesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "maxResults", wire: "maxResults", query: "maxResults", required: false, shape: &MAX_RESULTS },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &NEXT_TOKEN },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryNames", wire: "repositoryNames", query: "repositoryNames", required: false, shape: &REPOSITORY_NAME_LIST },] } };
pub static DESCRIBE_REPOSITORIES_RESPONSE: Shape = Shape { name: "DescribeRepositoriesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &NEXT_TOKEN },
    Member { name: "repositories", wire: "repositories", query: "repositories", required: false, shape: &REPOSITORY_LIST },] } };
pub static EMPTY_UPLOAD_EXCEPTION: Shape = Shape { name: "EmptyUploadException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static ENCRYPTION_CONFIGURATION: Shape = Shape { name: "EncryptionConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "encryptionType", wire: "encryptionType", query: "encryptionType", required: true, shape: &ENCRYPTION_TYPE },
    Member { name: "kmsKey", wire: "kmsKey", query: "kmsKey", required: false, shape: &KMS_KEY },] } };
pub static ENCRYPTION_TYPE: Shape = Shape { name: "EncryptionType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["AES256", "KMS", "KMS_DSSE"] } };
pub static EXCEPTION_MESSAGE: Shape = Shape { name: "ExceptionMessage", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static EXPIRATION_TIMESTAMP: Shape = Shape { name: "ExpirationTimestamp", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static FINDING_SEVERITY: Shape = Shape { name: "FindingSeverity", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL", "UNDEFINED"] } };
pub static FINDING_SEVERITY_COUNTS: Shape = Shape { name: "FindingSeverityCounts", sensitive: false, kind: Kind::Map { key: &FINDING_SEVERITY, value: &SEVERITY_COUNT, key_name: "key", value_name: "value", flattened: false, min: None, max: None } };
pub static FORCE_FLAG: Shape = Shape { name: "ForceFlag", sensitive: false, kind: Kind::Boolean };
pub static GET_AUTHORIZATION_TOKEN_REGISTRY_ID_LIST: Shape = Shape { name: "GetAuthorizationTokenRegistryIdList", sensitive: false, kind: Kind::List { member: &REGISTRY_ID, member_name: "member", flattened: false, min: Some(1), max: Some(10) } };
pub static GET_AUTHORIZATION_TOKEN_REQUEST: Shape = Shape { name: "GetAuthorizationTokenRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "registryIds", wire: "registryIds", query: "registryIds", required: false, shape: &GET_AUTHORIZATION_TOKEN_REGISTRY_ID_LIST },] } };
pub static GET_AUTHORIZATION_TOKEN_RESPONSE: Shape = Shape { name: "GetAuthorizationTokenResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "authorizationData", wire: "authorizationData", query: "authorizationData", required: false, shape: &AUTHORIZATION_DATA_LIST },] } };
pub static GET_DOWNLOAD_URL_FOR_LAYER_REQUEST: Shape = Shape { name: "GetDownloadUrlForLayerRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "layerDigest", wire: "layerDigest", query: "layerDigest", required: true, shape: &LAYER_DIGEST },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: true, shape: &REPOSITORY_NAME },] } };
pub static GET_DOWNLOAD_URL_FOR_LAYER_RESPONSE: Shape = Shape { name: "GetDownloadUrlForLayerResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "downloadUrl", wire: "downloadUrl", query: "downloadUrl", required: false, shape: &URL },
    Member { name: "layerDigest", wire: "layerDigest", query: "layerDigest", required: false, shape: &LAYER_DIGEST },] } };
pub static GET_REGISTRY_POLICY_REQUEST: Shape = Shape { name: "GetRegistryPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static GET_REGISTRY_POLICY_RESPONSE: Shape = Shape { name: "GetRegistryPolicyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "policyText", wire: "policyText", query: "policyText", required: false, shape: &REGISTRY_POLICY_TEXT },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },] } };
pub static GET_REPOSITORY_POLICY_REQUEST: Shape = Shape { name: "GetRepositoryPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: true, shape: &REPOSITORY_NAME },] } };
pub static GET_REPOSITORY_POLICY_RESPONSE: Shape = Shape { name: "GetRepositoryPolicyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "policyText", wire: "policyText", query: "policyText", required: false, shape: &REPOSITORY_POLICY_TEXT },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: false, shape: &REPOSITORY_NAME },] } };
pub static IMAGE: Shape = Shape { name: "Image", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "imageId", wire: "imageId", query: "imageId", required: false, shape: &IMAGE_IDENTIFIER },
    Member { name: "imageManifest", wire: "imageManifest", query: "imageManifest", required: false, shape: &IMAGE_MANIFEST },
    Member { name: "imageManifestMediaType", wire: "imageManifestMediaType", query: "imageManifestMediaType", required: false, shape: &MEDIA_TYPE },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: false, shape: &REPOSITORY_NAME },] } };
pub static IMAGE_ALREADY_EXISTS_EXCEPTION: Shape = Shape { name: "ImageAlreadyExistsException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static IMAGE_DETAIL: Shape = Shape { name: "ImageDetail", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "artifactMediaType", wire: "artifactMediaType", query: "artifactMediaType", required: false, shape: &MEDIA_TYPE },
    Member { name: "imageDigest", wire: "imageDigest", query: "imageDigest", required: false, shape: &IMAGE_DIGEST },
    Member { name: "imageManifestMediaType", wire: "imageManifestMediaType", query: "imageManifestMediaType", required: false, shape: &MEDIA_TYPE },
    Member { name: "imagePushedAt", wire: "imagePushedAt", query: "imagePushedAt", required: false, shape: &PUSH_TIMESTAMP },
    Member { name: "imageScanFindingsSummary", wire: "imageScanFindingsSummary", query: "imageScanFindingsSummary", required: false, shape: &IMAGE_SCAN_FINDINGS_SUMMARY },
    Member { name: "imageScanStatus", wire: "imageScanStatus", query: "imageScanStatus", required: false, shape: &IMAGE_SCAN_STATUS },
    Member { name: "imageSizeInBytes", wire: "imageSizeInBytes", query: "imageSizeInBytes", required: false, shape: &IMAGE_SIZE_IN_BYTES },
    Member { name: "imageStatus", wire: "imageStatus", query: "imageStatus", required: false, shape: &IMAGE_STATUS },
    Member { name: "imageTags", wire: "imageTags", query: "imageTags", required: false, shape: &IMAGE_TAG_LIST },
    Member { name: "lastActivatedAt", wire: "lastActivatedAt", query: "lastActivatedAt", required: false, shape: &LAST_ACTIVATED_AT_TIMESTAMP },
    Member { name: "lastArchivedAt", wire: "lastArchivedAt", query: "lastArchivedAt", required: false, shape: &LAST_ARCHIVED_AT_TIMESTAMP },
    Member { name: "lastRecordedPullTime", wire: "lastRecordedPullTime", query: "lastRecordedPullTime", required: false, shape: &RECORDED_PULL_TIMESTAMP },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: false, shape: &REPOSITORY_NAME },
    Member { name: "subjectManifestDigest", wire: "subjectManifestDigest", query: "subjectManifestDigest", required: false, shape: &IMAGE_DIGEST },] } };
pub static IMAGE_DETAIL_LIST: Shape = Shape { name: "ImageDetailList", sensitive: false, kind: Kind::List { member: &IMAGE_DETAIL, member_name: "member", flattened: false, min: None, max: None } };
pub static IMAGE_DIGEST: Shape = Shape { name: "ImageDigest", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static IMAGE_DIGEST_DOES_NOT_MATCH_EXCEPTION: Shape = Shape { name: "ImageDigestDoesNotMatchException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static IMAGE_FAILURE: Shape = Shape { name: "ImageFailure", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "failureCode", wire: "failureCode", query: "failureCode", required: false, shape: &IMAGE_FAILURE_CODE },
    Member { name: "failureReason", wire: "failureReason", query: "failureReason", required: false, shape: &IMAGE_FAILURE_REASON },
    Member { name: "imageId", wire: "imageId", query: "imageId", required: false, shape: &IMAGE_IDENTIFIER },] } };
pub static IMAGE_FAILURE_CODE: Shape = Shape { name: "ImageFailureCode", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["InvalidImageDigest", "InvalidImageTag", "ImageTagDoesNotMatchDigest", "ImageNotFound", "MissingDigestAndTag", "ImageReferencedByManifestList", "KmsError", "UpstreamAccessDenied", "UpstreamTooManyRequests", "UpstreamUnavailable", "ImageInaccessible"] } };
pub static IMAGE_FAILURE_LIST: Shape = Shape { name: "ImageFailureList", sensitive: false, kind: Kind::List { member: &IMAGE_FAILURE, member_name: "member", flattened: false, min: None, max: None } };
pub static IMAGE_FAILURE_REASON: Shape = Shape { name: "ImageFailureReason", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static IMAGE_IDENTIFIER: Shape = Shape { name: "ImageIdentifier", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "imageDigest", wire: "imageDigest", query: "imageDigest", required: false, shape: &IMAGE_DIGEST },
    Member { name: "imageTag", wire: "imageTag", query: "imageTag", required: false, shape: &IMAGE_TAG },] } };
pub static IMAGE_IDENTIFIER_LIST: Shape = Shape { name: "ImageIdentifierList", sensitive: false, kind: Kind::List { member: &IMAGE_IDENTIFIER, member_name: "member", flattened: false, min: Some(1), max: Some(100) } };
pub static IMAGE_LIST: Shape = Shape { name: "ImageList", sensitive: false, kind: Kind::List { member: &IMAGE, member_name: "member", flattened: false, min: None, max: None } };
pub static IMAGE_MANIFEST: Shape = Shape { name: "ImageManifest", sensitive: false, kind: Kind::String { min: Some(1), max: Some(4194304), pattern: None, values: &[] } };
pub static IMAGE_NOT_FOUND_EXCEPTION: Shape = Shape { name: "ImageNotFoundException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static IMAGE_SCAN_FINDINGS_SUMMARY: Shape = Shape { name: "ImageScanFindingsSummary", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "findingSeverityCounts", wire: "findingSeverityCounts", query: "findingSeverityCounts", required: false, shape: &FINDING_SEVERITY_COUNTS },
    Member { name: "imageScanCompletedAt", wire: "imageScanCompletedAt", query: "imageScanCompletedAt", required: false, shape: &SCAN_TIMESTAMP },
    Member { name: "vulnerabilitySourceUpdatedAt", wire: "vulnerabilitySourceUpdatedAt", query: "vulnerabilitySourceUpdatedAt", required: false, shape: &VULNERABILITY_SOURCE_UPDATE_TIMESTAMP },] } };
pub static IMAGE_SCAN_STATUS: Shape = Shape { name: "ImageScanStatus", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "description", wire: "description", query: "description", required: false, shape: &SCAN_STATUS_DESCRIPTION },
    Member { name: "status", wire: "status", query: "status", required: false, shape: &SCAN_STATUS },] } };
pub static IMAGE_SCANNING_CONFIGURATION: Shape = Shape { name: "ImageScanningConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "scanOnPush", wire: "scanOnPush", query: "scanOnPush", required: false, shape: &SCAN_ON_PUSH_FLAG },] } };
pub static IMAGE_SIZE_IN_BYTES: Shape = Shape { name: "ImageSizeInBytes", sensitive: false, kind: Kind::Long { min: None, max: None } };
pub static IMAGE_STATUS: Shape = Shape { name: "ImageStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ACTIVE", "ARCHIVED", "ACTIVATING"] } };
pub static IMAGE_STATUS_FILTER: Shape = Shape { name: "ImageStatusFilter", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ACTIVE", "ARCHIVED", "ACTIVATING", "ANY"] } };
pub static IMAGE_TAG: Shape = Shape { name: "ImageTag", sensitive: false, kind: Kind::String { min: Some(1), max: Some(300), pattern: None, values: &[] } };
pub static IMAGE_TAG_ALREADY_EXISTS_EXCEPTION: Shape = Shape { name: "ImageTagAlreadyExistsException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static IMAGE_TAG_LIST: Shape = Shape { name: "ImageTagList", sensitive: false, kind: Kind::List { member: &IMAGE_TAG, member_name: "member", flattened: false, min: None, max: None } };
pub static IMAGE_TAG_MUTABILITY: Shape = Shape { name: "ImageTagMutability", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["MUTABLE", "IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION", "MUTABLE_WITH_EXCLUSION"] } };
pub static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER: Shape = Shape { name: "ImageTagMutabilityExclusionFilter", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "filter", wire: "filter", query: "filter", required: true, shape: &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE },
    Member { name: "filterType", wire: "filterType", query: "filterType", required: true, shape: &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_TYPE },] } };
pub static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_TYPE: Shape = Shape { name: "ImageTagMutabilityExclusionFilterType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["WILDCARD"] } };
pub static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER_VALUE: Shape = Shape { name: "ImageTagMutabilityExclusionFilterValue", sensitive: false, kind: Kind::String { min: Some(1), max: Some(128), pattern: Some(Pattern::new("^[0-9a-zA-Z._*-]{1,128}$", Some("\\A(?:^[0-9a-zA-Z._*-]{1,128}$)\\z"))), values: &[] } };
pub static IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS: Shape = Shape { name: "ImageTagMutabilityExclusionFilters", sensitive: false, kind: Kind::List { member: &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTER, member_name: "member", flattened: false, min: Some(1), max: Some(5) } };
pub static INITIATE_LAYER_UPLOAD_REQUEST: Shape = Shape { name: "InitiateLayerUploadRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: true, shape: &REPOSITORY_NAME },] } };
pub static INITIATE_LAYER_UPLOAD_RESPONSE: Shape = Shape { name: "InitiateLayerUploadResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "partSize", wire: "partSize", query: "partSize", required: false, shape: &PART_SIZE },
    Member { name: "uploadId", wire: "uploadId", query: "uploadId", required: false, shape: &UPLOAD_ID },] } };
pub static INVALID_LAYER_EXCEPTION: Shape = Shape { name: "InvalidLayerException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static INVALID_LAYER_PART_EXCEPTION: Shape = Shape { name: "InvalidLayerPartException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "lastValidByteReceived", wire: "lastValidByteReceived", query: "lastValidByteReceived", required: false, shape: &PART_SIZE },
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: false, shape: &REPOSITORY_NAME },
    Member { name: "uploadId", wire: "uploadId", query: "uploadId", required: false, shape: &UPLOAD_ID },] } };
pub static INVALID_PARAMETER_EXCEPTION: Shape = Shape { name: "InvalidParameterException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static INVALID_TAG_PARAMETER_EXCEPTION: Shape = Shape { name: "InvalidTagParameterException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static KMS_ERROR: Shape = Shape { name: "KmsError", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static KMS_EXCEPTION: Shape = Shape { name: "KmsException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "kmsError", wire: "kmsError", query: "kmsError", required: false, shape: &KMS_ERROR },
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static KMS_KEY: Shape = Shape { name: "KmsKey", sensitive: false, kind: Kind::String { min: Some(1), max: Some(2048), pattern: None, values: &[] } };
pub static LAST_ACTIVATED_AT_TIMESTAMP: Shape = Shape { name: "LastActivatedAtTimestamp", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static LAST_ARCHIVED_AT_TIMESTAMP: Shape = Shape { name: "LastArchivedAtTimestamp", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static LAYER: Shape = Shape { name: "Layer", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "layerAvailability", wire: "layerAvailability", query: "layerAvailability", required: false, shape: &LAYER_AVAILABILITY },
    Member { name: "layerDigest", wire: "layerDigest", query: "layerDigest", required: false, shape: &LAYER_DIGEST },
    Member { name: "layerSize", wire: "layerSize", query: "layerSize", required: false, shape: &LAYER_SIZE_IN_BYTES },
    Member { name: "mediaType", wire: "mediaType", query: "mediaType", required: false, shape: &MEDIA_TYPE },] } };
pub static LAYER_ALREADY_EXISTS_EXCEPTION: Shape = Shape { name: "LayerAlreadyExistsException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static LAYER_AVAILABILITY: Shape = Shape { name: "LayerAvailability", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["AVAILABLE", "UNAVAILABLE", "ARCHIVED"] } };
pub static LAYER_DIGEST: Shape = Shape { name: "LayerDigest", sensitive: false, kind: Kind::String { min: None, max: None, pattern: Some(Pattern::new("[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+", Some("\\A(?:[a-zA-Z0-9\\-_+.]+:[a-fA-F0-9]+)\\z"))), values: &[] } };
pub static LAYER_DIGEST_LIST: Shape = Shape { name: "LayerDigestList", sensitive: false, kind: Kind::List { member: &LAYER_DIGEST, member_name: "member", flattened: false, min: Some(1), max: Some(100) } };
pub static LAYER_FAILURE: Shape = Shape { name: "LayerFailure", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "failureCode", wire: "failureCode", query: "failureCode", required: false, shape: &LAYER_FAILURE_CODE },
    Member { name: "failureReason", wire: "failureReason", query: "failureReason", required: false, shape: &LAYER_FAILURE_REASON },
    Member { name: "layerDigest", wire: "layerDigest", query: "layerDigest", required: false, shape: &BATCHED_OPERATION_LAYER_DIGEST },] } };
pub static LAYER_FAILURE_CODE: Shape = Shape { name: "LayerFailureCode", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["InvalidLayerDigest", "MissingLayerDigest"] } };
pub static LAYER_FAILURE_LIST: Shape = Shape { name: "LayerFailureList", sensitive: false, kind: Kind::List { member: &LAYER_FAILURE, member_name: "member", flattened: false, min: None, max: None } };
pub static LAYER_FAILURE_REASON: Shape = Shape { name: "LayerFailureReason", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static LAYER_INACCESSIBLE_EXCEPTION: Shape = Shape { name: "LayerInaccessibleException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static LAYER_LIST: Shape = Shape { name: "LayerList", sensitive: false, kind: Kind::List { member: &LAYER, member_name: "member", flattened: false, min: None, max: None } };
pub static LAYER_PART_BLOB: Shape = Shape { name: "LayerPartBlob", sensitive: false, kind: Kind::Blob { min: Some(0), max: Some(20971520) } };
pub static LAYER_PART_TOO_SMALL_EXCEPTION: Shape = Shape { name: "LayerPartTooSmallException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static LAYER_SIZE_IN_BYTES: Shape = Shape { name: "LayerSizeInBytes", sensitive: false, kind: Kind::Long { min: None, max: None } };
pub static LAYERS_NOT_FOUND_EXCEPTION: Shape = Shape { name: "LayersNotFoundException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static LIMIT_EXCEEDED_EXCEPTION: Shape = Shape { name: "LimitExceededException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static LIST_IMAGES_FILTER: Shape = Shape { name: "ListImagesFilter", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "imageStatus", wire: "imageStatus", query: "imageStatus", required: false, shape: &IMAGE_STATUS_FILTER },
    Member { name: "tagStatus", wire: "tagStatus", query: "tagStatus", required: false, shape: &TAG_STATUS },] } };
pub static LIST_IMAGES_REQUEST: Shape = Shape { name: "ListImagesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "filter", wire: "filter", query: "filter", required: false, shape: &LIST_IMAGES_FILTER },
    Member { name: "maxResults", wire: "maxResults", query: "maxResults", required: false, shape: &MAX_RESULTS },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &NEXT_TOKEN },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: true, shape: &REPOSITORY_NAME },] } };
pub static LIST_IMAGES_RESPONSE: Shape = Shape { name: "ListImagesResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "imageIds", wire: "imageIds", query: "imageIds", required: false, shape: &IMAGE_IDENTIFIER_LIST },
    Member { name: "nextToken", wire: "nextToken", query: "nextToken", required: false, shape: &NEXT_TOKEN },] } };
pub static LIST_TAGS_FOR_RESOURCE_REQUEST: Shape = Shape { name: "ListTagsForResourceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "resourceArn", wire: "resourceArn", query: "resourceArn", required: true, shape: &ARN },] } };
pub static LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape = Shape { name: "ListTagsForResourceResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "tags", wire: "tags", query: "tags", required: false, shape: &TAG_LIST },] } };
pub static MAX_RESULTS: Shape = Shape { name: "MaxResults", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(1000) } };
pub static MEDIA_TYPE: Shape = Shape { name: "MediaType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static MEDIA_TYPE_LIST: Shape = Shape { name: "MediaTypeList", sensitive: false, kind: Kind::List { member: &MEDIA_TYPE, member_name: "member", flattened: false, min: Some(1), max: Some(100) } };
pub static NEXT_TOKEN: Shape = Shape { name: "NextToken", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static PART_SIZE: Shape = Shape { name: "PartSize", sensitive: false, kind: Kind::Long { min: Some(0), max: None } };
pub static PROXY_ENDPOINT: Shape = Shape { name: "ProxyEndpoint", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static PUSH_TIMESTAMP: Shape = Shape { name: "PushTimestamp", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static PUT_IMAGE_REQUEST: Shape = Shape { name: "PutImageRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "imageDigest", wire: "imageDigest", query: "imageDigest", required: false, shape: &IMAGE_DIGEST },
    Member { name: "imageManifest", wire: "imageManifest", query: "imageManifest", required: true, shape: &IMAGE_MANIFEST },
    Member { name: "imageManifestMediaType", wire: "imageManifestMediaType", query: "imageManifestMediaType", required: false, shape: &MEDIA_TYPE },
    Member { name: "imageTag", wire: "imageTag", query: "imageTag", required: false, shape: &IMAGE_TAG },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: true, shape: &REPOSITORY_NAME },] } };
pub static PUT_IMAGE_RESPONSE: Shape = Shape { name: "PutImageResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "image", wire: "image", query: "image", required: false, shape: &IMAGE },] } };
pub static PUT_IMAGE_SCANNING_CONFIGURATION_REQUEST: Shape = Shape { name: "PutImageScanningConfigurationRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "imageScanningConfiguration", wire: "imageScanningConfiguration", query: "imageScanningConfiguration", required: true, shape: &IMAGE_SCANNING_CONFIGURATION },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: true, shape: &REPOSITORY_NAME },] } };
pub static PUT_IMAGE_SCANNING_CONFIGURATION_RESPONSE: Shape = Shape { name: "PutImageScanningConfigurationResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "imageScanningConfiguration", wire: "imageScanningConfiguration", query: "imageScanningConfiguration", required: false, shape: &IMAGE_SCANNING_CONFIGURATION },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: false, shape: &REPOSITORY_NAME },] } };
pub static PUT_IMAGE_TAG_MUTABILITY_REQUEST: Shape = Shape { name: "PutImageTagMutabilityRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "imageTagMutability", wire: "imageTagMutability", query: "imageTagMutability", required: true, shape: &IMAGE_TAG_MUTABILITY },
    Member { name: "imageTagMutabilityExclusionFilters", wire: "imageTagMutabilityExclusionFilters", query: "imageTagMutabilityExclusionFilters", required: false, shape: &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: true, shape: &REPOSITORY_NAME },] } };
pub static PUT_IMAGE_TAG_MUTABILITY_RESPONSE: Shape = Shape { name: "PutImageTagMutabilityResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "imageTagMutability", wire: "imageTagMutability", query: "imageTagMutability", required: false, shape: &IMAGE_TAG_MUTABILITY },
    Member { name: "imageTagMutabilityExclusionFilters", wire: "imageTagMutabilityExclusionFilters", query: "imageTagMutabilityExclusionFilters", required: false, shape: &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: false, shape: &REPOSITORY_NAME },] } };
pub static PUT_REGISTRY_POLICY_REQUEST: Shape = Shape { name: "PutRegistryPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "policyText", wire: "policyText", query: "policyText", required: true, shape: &REGISTRY_POLICY_TEXT },] } };
pub static PUT_REGISTRY_POLICY_RESPONSE: Shape = Shape { name: "PutRegistryPolicyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "policyText", wire: "policyText", query: "policyText", required: false, shape: &REGISTRY_POLICY_TEXT },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },] } };
pub static RECORDED_PULL_TIMESTAMP: Shape = Shape { name: "RecordedPullTimestamp", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static REFERENCED_IMAGES_NOT_FOUND_EXCEPTION: Shape = Shape { name: "ReferencedImagesNotFoundException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static REGION: Shape = Shape { name: "Region", sensitive: false, kind: Kind::String { min: Some(2), max: Some(25), pattern: Some(Pattern::new("[0-9a-z-]{2,25}", Some("\\A(?:[0-9a-z\\-]{2,25})\\z"))), values: &[] } };
pub static REGISTRY_ID: Shape = Shape { name: "RegistryId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: Some(Pattern::new("[0-9]{12}", Some("\\A(?:[0-9]{12})\\z"))), values: &[] } };
pub static REGISTRY_POLICY_NOT_FOUND_EXCEPTION: Shape = Shape { name: "RegistryPolicyNotFoundException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static REGISTRY_POLICY_TEXT: Shape = Shape { name: "RegistryPolicyText", sensitive: false, kind: Kind::String { min: Some(0), max: Some(10240), pattern: None, values: &[] } };
pub static REPLICATION_CONFIGURATION: Shape = Shape { name: "ReplicationConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "rules", wire: "rules", query: "rules", required: true, shape: &REPLICATION_RULE_LIST },] } };
pub static REPLICATION_DESTINATION: Shape = Shape { name: "ReplicationDestination", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "region", wire: "region", query: "region", required: true, shape: &REGION },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: true, shape: &REGISTRY_ID },] } };
pub static REPLICATION_DESTINATION_LIST: Shape = Shape { name: "ReplicationDestinationList", sensitive: false, kind: Kind::List { member: &REPLICATION_DESTINATION, member_name: "member", flattened: false, min: Some(0), max: Some(100) } };
pub static REPLICATION_RULE: Shape = Shape { name: "ReplicationRule", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "destinations", wire: "destinations", query: "destinations", required: true, shape: &REPLICATION_DESTINATION_LIST },
    Member { name: "repositoryFilters", wire: "repositoryFilters", query: "repositoryFilters", required: false, shape: &REPOSITORY_FILTER_LIST },] } };
pub static REPLICATION_RULE_LIST: Shape = Shape { name: "ReplicationRuleList", sensitive: false, kind: Kind::List { member: &REPLICATION_RULE, member_name: "member", flattened: false, min: Some(0), max: Some(10) } };
pub static REPOSITORY: Shape = Shape { name: "Repository", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "createdAt", wire: "createdAt", query: "createdAt", required: false, shape: &CREATION_TIMESTAMP },
    Member { name: "encryptionConfiguration", wire: "encryptionConfiguration", query: "encryptionConfiguration", required: false, shape: &ENCRYPTION_CONFIGURATION },
    Member { name: "imageScanningConfiguration", wire: "imageScanningConfiguration", query: "imageScanningConfiguration", required: false, shape: &IMAGE_SCANNING_CONFIGURATION },
    Member { name: "imageTagMutability", wire: "imageTagMutability", query: "imageTagMutability", required: false, shape: &IMAGE_TAG_MUTABILITY },
    Member { name: "imageTagMutabilityExclusionFilters", wire: "imageTagMutabilityExclusionFilters", query: "imageTagMutabilityExclusionFilters", required: false, shape: &IMAGE_TAG_MUTABILITY_EXCLUSION_FILTERS },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryArn", wire: "repositoryArn", query: "repositoryArn", required: false, shape: &ARN },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: false, shape: &REPOSITORY_NAME },
    Member { name: "repositoryUri", wire: "repositoryUri", query: "repositoryUri", required: false, shape: &URL },] } };
pub static REPOSITORY_ALREADY_EXISTS_EXCEPTION: Shape = Shape { name: "RepositoryAlreadyExistsException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static REPOSITORY_FILTER: Shape = Shape { name: "RepositoryFilter", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "filter", wire: "filter", query: "filter", required: true, shape: &REPOSITORY_FILTER_VALUE },
    Member { name: "filterType", wire: "filterType", query: "filterType", required: true, shape: &REPOSITORY_FILTER_TYPE },] } };
pub static REPOSITORY_FILTER_LIST: Shape = Shape { name: "RepositoryFilterList", sensitive: false, kind: Kind::List { member: &REPOSITORY_FILTER, member_name: "member", flattened: false, min: Some(1), max: Some(100) } };
pub static REPOSITORY_FILTER_TYPE: Shape = Shape { name: "RepositoryFilterType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["PREFIX_MATCH"] } };
pub static REPOSITORY_FILTER_VALUE: Shape = Shape { name: "RepositoryFilterValue", sensitive: false, kind: Kind::String { min: Some(2), max: Some(256), pattern: Some(Pattern::new("^(?:[a-z0-9]+(?:[._-][a-z0-9]*)*/)*[a-z0-9]*(?:[._-][a-z0-9]*)*$", Some("\\A(?:^(?:[a-z0-9]+(?:[._-][a-z0-9]*)*/)*[a-z0-9]*(?:[._-][a-z0-9]*)*$)\\z"))), values: &[] } };
pub static REPOSITORY_LIST: Shape = Shape { name: "RepositoryList", sensitive: false, kind: Kind::List { member: &REPOSITORY, member_name: "member", flattened: false, min: None, max: None } };
pub static REPOSITORY_NAME: Shape = Shape { name: "RepositoryName", sensitive: false, kind: Kind::String { min: Some(2), max: Some(256), pattern: Some(Pattern::new("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*", Some("\\A(?:[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*)\\z"))), values: &[] } };
pub static REPOSITORY_NAME_LIST: Shape = Shape { name: "RepositoryNameList", sensitive: false, kind: Kind::List { member: &REPOSITORY_NAME, member_name: "member", flattened: false, min: Some(1), max: Some(100) } };
pub static REPOSITORY_NOT_EMPTY_EXCEPTION: Shape = Shape { name: "RepositoryNotEmptyException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static REPOSITORY_NOT_FOUND_EXCEPTION: Shape = Shape { name: "RepositoryNotFoundException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static REPOSITORY_POLICY_NOT_FOUND_EXCEPTION: Shape = Shape { name: "RepositoryPolicyNotFoundException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static REPOSITORY_POLICY_TEXT: Shape = Shape { name: "RepositoryPolicyText", sensitive: false, kind: Kind::String { min: Some(0), max: Some(10240), pattern: None, values: &[] } };
pub static SCAN_ON_PUSH_FLAG: Shape = Shape { name: "ScanOnPushFlag", sensitive: false, kind: Kind::Boolean };
pub static SCAN_STATUS: Shape = Shape { name: "ScanStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["IN_PROGRESS", "COMPLETE", "FAILED", "UNSUPPORTED_IMAGE", "ACTIVE", "PENDING", "SCAN_ELIGIBILITY_EXPIRED", "FINDINGS_UNAVAILABLE", "LIMIT_EXCEEDED", "IMAGE_ARCHIVED"] } };
pub static SCAN_STATUS_DESCRIPTION: Shape = Shape { name: "ScanStatusDescription", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static SCAN_TIMESTAMP: Shape = Shape { name: "ScanTimestamp", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static SERVER_EXCEPTION: Shape = Shape { name: "ServerException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static SET_REPOSITORY_POLICY_REQUEST: Shape = Shape { name: "SetRepositoryPolicyRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "force", wire: "force", query: "force", required: false, shape: &FORCE_FLAG },
    Member { name: "policyText", wire: "policyText", query: "policyText", required: true, shape: &REPOSITORY_POLICY_TEXT },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: true, shape: &REPOSITORY_NAME },] } };
pub static SET_REPOSITORY_POLICY_RESPONSE: Shape = Shape { name: "SetRepositoryPolicyResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "policyText", wire: "policyText", query: "policyText", required: false, shape: &REPOSITORY_POLICY_TEXT },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: false, shape: &REPOSITORY_NAME },] } };
pub static SEVERITY_COUNT: Shape = Shape { name: "SeverityCount", sensitive: false, kind: Kind::Integer { min: Some(0), max: None } };
pub static TAG: Shape = Shape { name: "Tag", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Key", wire: "Key", query: "Key", required: true, shape: &TAG_KEY },
    Member { name: "Value", wire: "Value", query: "Value", required: true, shape: &TAG_VALUE },] } };
pub static TAG_KEY: Shape = Shape { name: "TagKey", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static TAG_KEY_LIST: Shape = Shape { name: "TagKeyList", sensitive: false, kind: Kind::List { member: &TAG_KEY, member_name: "member", flattened: false, min: None, max: None } };
pub static TAG_LIST: Shape = Shape { name: "TagList", sensitive: false, kind: Kind::List { member: &TAG, member_name: "member", flattened: false, min: None, max: None } };
pub static TAG_RESOURCE_REQUEST: Shape = Shape { name: "TagResourceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "resourceArn", wire: "resourceArn", query: "resourceArn", required: true, shape: &ARN },
    Member { name: "tags", wire: "tags", query: "tags", required: true, shape: &TAG_LIST },] } };
pub static TAG_RESOURCE_RESPONSE: Shape = Shape { name: "TagResourceResponse", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static TAG_STATUS: Shape = Shape { name: "TagStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["TAGGED", "UNTAGGED", "ANY"] } };
pub static TAG_VALUE: Shape = Shape { name: "TagValue", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static TOO_MANY_TAGS_EXCEPTION: Shape = Shape { name: "TooManyTagsException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static UNABLE_TO_GET_UPSTREAM_IMAGE_EXCEPTION: Shape = Shape { name: "UnableToGetUpstreamImageException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static UNABLE_TO_GET_UPSTREAM_LAYER_EXCEPTION: Shape = Shape { name: "UnableToGetUpstreamLayerException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static UNTAG_RESOURCE_REQUEST: Shape = Shape { name: "UntagResourceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "resourceArn", wire: "resourceArn", query: "resourceArn", required: true, shape: &ARN },
    Member { name: "tagKeys", wire: "tagKeys", query: "tagKeys", required: true, shape: &TAG_KEY_LIST },] } };
pub static UNTAG_RESOURCE_RESPONSE: Shape = Shape { name: "UntagResourceResponse", sensitive: false, kind: Kind::Structure { members: &[] } };
pub static UPLOAD_ID: Shape = Shape { name: "UploadId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: Some(Pattern::new("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}", Some("\\A(?:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})\\z"))), values: &[] } };
pub static UPLOAD_LAYER_PART_REQUEST: Shape = Shape { name: "UploadLayerPartRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "layerPartBlob", wire: "layerPartBlob", query: "layerPartBlob", required: true, shape: &LAYER_PART_BLOB },
    Member { name: "partFirstByte", wire: "partFirstByte", query: "partFirstByte", required: true, shape: &PART_SIZE },
    Member { name: "partLastByte", wire: "partLastByte", query: "partLastByte", required: true, shape: &PART_SIZE },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: true, shape: &REPOSITORY_NAME },
    Member { name: "uploadId", wire: "uploadId", query: "uploadId", required: true, shape: &UPLOAD_ID },] } };
pub static UPLOAD_LAYER_PART_RESPONSE: Shape = Shape { name: "UploadLayerPartResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "lastByteReceived", wire: "lastByteReceived", query: "lastByteReceived", required: false, shape: &PART_SIZE },
    Member { name: "registryId", wire: "registryId", query: "registryId", required: false, shape: &REGISTRY_ID },
    Member { name: "repositoryName", wire: "repositoryName", query: "repositoryName", required: false, shape: &REPOSITORY_NAME },
    Member { name: "uploadId", wire: "uploadId", query: "uploadId", required: false, shape: &UPLOAD_ID },] } };
pub static UPLOAD_NOT_FOUND_EXCEPTION: Shape = Shape { name: "UploadNotFoundException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static URL: Shape = Shape { name: "Url", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static VALIDATION_EXCEPTION: Shape = Shape { name: "ValidationException", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "message", wire: "message", query: "message", required: false, shape: &EXCEPTION_MESSAGE },] } };
pub static VULNERABILITY_SOURCE_UPDATE_TIMESTAMP: Shape = Shape { name: "VulnerabilitySourceUpdateTimestamp", sensitive: false, kind: Kind::Timestamp { format: None } };
