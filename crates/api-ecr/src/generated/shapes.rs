// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Structures of inputs and outputs.

use aws_wire::Bytes;
use aws_wire::Timestamp;
use aws_wire::{FromValue, StructureReader, StructureWriter, ToValue, Value};
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthorizationData {
    pub authorization_token: Option<String>,
    pub expires_at: Option<Timestamp>,
    pub proxy_endpoint: Option<String>,
}

impl FromValue for AuthorizationData {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            authorization_token: reader.take("authorizationToken"),
            expires_at: reader.take("expiresAt"),
            proxy_endpoint: reader.take("proxyEndpoint"),
        }
    }
}

impl ToValue for AuthorizationData {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("authorizationToken", &self.authorization_token);
        writer.put("expiresAt", &self.expires_at);
        writer.put("proxyEndpoint", &self.proxy_endpoint);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchCheckLayerAvailabilityRequest {
    pub layer_digests: Option<Vec<String>>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl FromValue for BatchCheckLayerAvailabilityRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            layer_digests: reader.take("layerDigests"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
        }
    }
}

impl ToValue for BatchCheckLayerAvailabilityRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("layerDigests", &self.layer_digests);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchCheckLayerAvailabilityResponse {
    pub failures: Option<Vec<LayerFailure>>,
    pub layers: Option<Vec<Layer>>,
}

impl FromValue for BatchCheckLayerAvailabilityResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { failures: reader.take("failures"), layers: reader.take("layers") }
    }
}

impl ToValue for BatchCheckLayerAvailabilityResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("failures", &self.failures);
        writer.put("layers", &self.layers);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchDeleteImageRequest {
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl FromValue for BatchDeleteImageRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            image_ids: reader.take("imageIds"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
        }
    }
}

impl ToValue for BatchDeleteImageRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("imageIds", &self.image_ids);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchDeleteImageResponse {
    pub failures: Option<Vec<ImageFailure>>,
    pub image_ids: Option<Vec<ImageIdentifier>>,
}

impl FromValue for BatchDeleteImageResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { failures: reader.take("failures"), image_ids: reader.take("imageIds") }
    }
}

impl ToValue for BatchDeleteImageResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("failures", &self.failures);
        writer.put("imageIds", &self.image_ids);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchGetImageRequest {
    pub accepted_media_types: Option<Vec<String>>,
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl FromValue for BatchGetImageRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            accepted_media_types: reader.take("acceptedMediaTypes"),
            image_ids: reader.take("imageIds"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
        }
    }
}

impl ToValue for BatchGetImageRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("acceptedMediaTypes", &self.accepted_media_types);
        writer.put("imageIds", &self.image_ids);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchGetImageResponse {
    pub failures: Option<Vec<ImageFailure>>,
    pub images: Option<Vec<Image>>,
}

impl FromValue for BatchGetImageResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { failures: reader.take("failures"), images: reader.take("images") }
    }
}

impl ToValue for BatchGetImageResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("failures", &self.failures);
        writer.put("images", &self.images);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompleteLayerUploadRequest {
    pub layer_digests: Option<Vec<String>>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub upload_id: Option<String>,
}

impl FromValue for CompleteLayerUploadRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            layer_digests: reader.take("layerDigests"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
            upload_id: reader.take("uploadId"),
        }
    }
}

impl ToValue for CompleteLayerUploadRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("layerDigests", &self.layer_digests);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.put("uploadId", &self.upload_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompleteLayerUploadResponse {
    pub layer_digest: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub upload_id: Option<String>,
}

impl FromValue for CompleteLayerUploadResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            layer_digest: reader.take("layerDigest"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
            upload_id: reader.take("uploadId"),
        }
    }
}

impl ToValue for CompleteLayerUploadResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("layerDigest", &self.layer_digest);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.put("uploadId", &self.upload_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRepositoryRequest {
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    pub image_tag_mutability: Option<String>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for CreateRepositoryRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            encryption_configuration: reader.take("encryptionConfiguration"),
            image_scanning_configuration: reader.take("imageScanningConfiguration"),
            image_tag_mutability: reader.take("imageTagMutability"),
            image_tag_mutability_exclusion_filters: reader.take("imageTagMutabilityExclusionFilters"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
            tags: reader.take("tags"),
        }
    }
}

impl ToValue for CreateRepositoryRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("encryptionConfiguration", &self.encryption_configuration);
        writer.put("imageScanningConfiguration", &self.image_scanning_configuration);
        writer.put("imageTagMutability", &self.image_tag_mutability);
        writer.put("imageTagMutabilityExclusionFilters", &self.image_tag_mutability_exclusion_filters);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.put("tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRepositoryResponse {
    pub repository: Option<Repository>,
}

impl FromValue for CreateRepositoryResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { repository: reader.take("repository") }
    }
}

impl ToValue for CreateRepositoryResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("repository", &self.repository);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRegistryPolicyRequest {}

impl FromValue for DeleteRegistryPolicyRequest {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for DeleteRegistryPolicyRequest {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRegistryPolicyResponse {
    pub policy_text: Option<String>,
    pub registry_id: Option<String>,
}

impl FromValue for DeleteRegistryPolicyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_text: reader.take("policyText"), registry_id: reader.take("registryId") }
    }
}

impl ToValue for DeleteRegistryPolicyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("policyText", &self.policy_text);
        writer.put("registryId", &self.registry_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRepositoryPolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl FromValue for DeleteRepositoryPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { registry_id: reader.take("registryId"), repository_name: reader.take("repositoryName") }
    }
}

impl ToValue for DeleteRepositoryPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRepositoryPolicyResponse {
    pub policy_text: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl FromValue for DeleteRepositoryPolicyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            policy_text: reader.take("policyText"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
        }
    }
}

impl ToValue for DeleteRepositoryPolicyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("policyText", &self.policy_text);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRepositoryRequest {
    pub force: Option<bool>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl FromValue for DeleteRepositoryRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            force: reader.take("force"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
        }
    }
}

impl ToValue for DeleteRepositoryRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("force", &self.force);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRepositoryResponse {
    pub repository: Option<Repository>,
}

impl FromValue for DeleteRepositoryResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { repository: reader.take("repository") }
    }
}

impl ToValue for DeleteRepositoryResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("repository", &self.repository);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImagesFilter {
    pub image_status: Option<String>,
    pub tag_status: Option<String>,
}

impl FromValue for DescribeImagesFilter {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { image_status: reader.take("imageStatus"), tag_status: reader.take("tagStatus") }
    }
}

impl ToValue for DescribeImagesFilter {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("imageStatus", &self.image_status);
        writer.put("tagStatus", &self.tag_status);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImagesRequest {
    pub filter: Option<DescribeImagesFilter>,
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl FromValue for DescribeImagesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            filter: reader.take("filter"),
            image_ids: reader.take("imageIds"),
            max_results: reader.take("maxResults"),
            next_token: reader.take("nextToken"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
        }
    }
}

impl ToValue for DescribeImagesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("filter", &self.filter);
        writer.put("imageIds", &self.image_ids);
        writer.put("maxResults", &self.max_results);
        writer.put("nextToken", &self.next_token);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeImagesResponse {
    pub image_details: Option<Vec<ImageDetail>>,
    pub next_token: Option<String>,
}

impl FromValue for DescribeImagesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { image_details: reader.take("imageDetails"), next_token: reader.take("nextToken") }
    }
}

impl ToValue for DescribeImagesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("imageDetails", &self.image_details);
        writer.put("nextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRegistryRequest {}

impl FromValue for DescribeRegistryRequest {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for DescribeRegistryRequest {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRegistryResponse {
    pub registry_id: Option<String>,
    pub replication_configuration: Option<ReplicationConfiguration>,
}

impl FromValue for DescribeRegistryResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            registry_id: reader.take("registryId"),
            replication_configuration: reader.take("replicationConfiguration"),
        }
    }
}

impl ToValue for DescribeRegistryResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("registryId", &self.registry_id);
        writer.put("replicationConfiguration", &self.replication_configuration);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRepositoriesRequest {
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub registry_id: Option<String>,
    pub repository_names: Option<Vec<String>>,
}

impl FromValue for DescribeRepositoriesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            max_results: reader.take("maxResults"),
            next_token: reader.take("nextToken"),
            registry_id: reader.take("registryId"),
            repository_names: reader.take("repositoryNames"),
        }
    }
}

impl ToValue for DescribeRepositoriesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("maxResults", &self.max_results);
        writer.put("nextToken", &self.next_token);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryNames", &self.repository_names);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRepositoriesResponse {
    pub next_token: Option<String>,
    pub repositories: Option<Vec<Repository>>,
}

impl FromValue for DescribeRepositoriesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { next_token: reader.take("nextToken"), repositories: reader.take("repositories") }
    }
}

impl ToValue for DescribeRepositoriesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("nextToken", &self.next_token);
        writer.put("repositories", &self.repositories);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EncryptionConfiguration {
    pub encryption_type: Option<String>,
    pub kms_key: Option<String>,
}

impl FromValue for EncryptionConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { encryption_type: reader.take("encryptionType"), kms_key: reader.take("kmsKey") }
    }
}

impl ToValue for EncryptionConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("encryptionType", &self.encryption_type);
        writer.put("kmsKey", &self.kms_key);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAuthorizationTokenRequest {
    pub registry_ids: Option<Vec<String>>,
}

impl FromValue for GetAuthorizationTokenRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { registry_ids: reader.take("registryIds") }
    }
}

impl ToValue for GetAuthorizationTokenRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("registryIds", &self.registry_ids);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetAuthorizationTokenResponse {
    pub authorization_data: Option<Vec<AuthorizationData>>,
}

impl FromValue for GetAuthorizationTokenResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { authorization_data: reader.take("authorizationData") }
    }
}

impl ToValue for GetAuthorizationTokenResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("authorizationData", &self.authorization_data);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDownloadUrlForLayerRequest {
    pub layer_digest: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl FromValue for GetDownloadUrlForLayerRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            layer_digest: reader.take("layerDigest"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
        }
    }
}

impl ToValue for GetDownloadUrlForLayerRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("layerDigest", &self.layer_digest);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetDownloadUrlForLayerResponse {
    pub download_url: Option<String>,
    pub layer_digest: Option<String>,
}

impl FromValue for GetDownloadUrlForLayerResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { download_url: reader.take("downloadUrl"), layer_digest: reader.take("layerDigest") }
    }
}

impl ToValue for GetDownloadUrlForLayerResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("downloadUrl", &self.download_url);
        writer.put("layerDigest", &self.layer_digest);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRegistryPolicyRequest {}

impl FromValue for GetRegistryPolicyRequest {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for GetRegistryPolicyRequest {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRegistryPolicyResponse {
    pub policy_text: Option<String>,
    pub registry_id: Option<String>,
}

impl FromValue for GetRegistryPolicyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_text: reader.take("policyText"), registry_id: reader.take("registryId") }
    }
}

impl ToValue for GetRegistryPolicyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("policyText", &self.policy_text);
        writer.put("registryId", &self.registry_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRepositoryPolicyRequest {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl FromValue for GetRepositoryPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { registry_id: reader.take("registryId"), repository_name: reader.take("repositoryName") }
    }
}

impl ToValue for GetRepositoryPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetRepositoryPolicyResponse {
    pub policy_text: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl FromValue for GetRepositoryPolicyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            policy_text: reader.take("policyText"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
        }
    }
}

impl ToValue for GetRepositoryPolicyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("policyText", &self.policy_text);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Image {
    pub image_id: Option<ImageIdentifier>,
    pub image_manifest: Option<String>,
    pub image_manifest_media_type: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl FromValue for Image {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            image_id: reader.take("imageId"),
            image_manifest: reader.take("imageManifest"),
            image_manifest_media_type: reader.take("imageManifestMediaType"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
        }
    }
}

impl ToValue for Image {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("imageId", &self.image_id);
        writer.put("imageManifest", &self.image_manifest);
        writer.put("imageManifestMediaType", &self.image_manifest_media_type);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageDetail {
    pub artifact_media_type: Option<String>,
    pub image_digest: Option<String>,
    pub image_manifest_media_type: Option<String>,
    pub image_pushed_at: Option<Timestamp>,
    pub image_scan_findings_summary: Option<ImageScanFindingsSummary>,
    pub image_scan_status: Option<ImageScanStatus>,
    pub image_size_in_bytes: Option<i64>,
    pub image_status: Option<String>,
    pub image_tags: Option<Vec<String>>,
    pub last_activated_at: Option<Timestamp>,
    pub last_archived_at: Option<Timestamp>,
    pub last_recorded_pull_time: Option<Timestamp>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub subject_manifest_digest: Option<String>,
}

impl FromValue for ImageDetail {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            artifact_media_type: reader.take("artifactMediaType"),
            image_digest: reader.take("imageDigest"),
            image_manifest_media_type: reader.take("imageManifestMediaType"),
            image_pushed_at: reader.take("imagePushedAt"),
            image_scan_findings_summary: reader.take("imageScanFindingsSummary"),
            image_scan_status: reader.take("imageScanStatus"),
            image_size_in_bytes: reader.take("imageSizeInBytes"),
            image_status: reader.take("imageStatus"),
            image_tags: reader.take("imageTags"),
            last_activated_at: reader.take("lastActivatedAt"),
            last_archived_at: reader.take("lastArchivedAt"),
            last_recorded_pull_time: reader.take("lastRecordedPullTime"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
            subject_manifest_digest: reader.take("subjectManifestDigest"),
        }
    }
}

impl ToValue for ImageDetail {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("artifactMediaType", &self.artifact_media_type);
        writer.put("imageDigest", &self.image_digest);
        writer.put("imageManifestMediaType", &self.image_manifest_media_type);
        writer.put("imagePushedAt", &self.image_pushed_at);
        writer.put("imageScanFindingsSummary", &self.image_scan_findings_summary);
        writer.put("imageScanStatus", &self.image_scan_status);
        writer.put("imageSizeInBytes", &self.image_size_in_bytes);
        writer.put("imageStatus", &self.image_status);
        writer.put("imageTags", &self.image_tags);
        writer.put("lastActivatedAt", &self.last_activated_at);
        writer.put("lastArchivedAt", &self.last_archived_at);
        writer.put("lastRecordedPullTime", &self.last_recorded_pull_time);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.put("subjectManifestDigest", &self.subject_manifest_digest);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageFailure {
    pub failure_code: Option<String>,
    pub failure_reason: Option<String>,
    pub image_id: Option<ImageIdentifier>,
}

impl FromValue for ImageFailure {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            failure_code: reader.take("failureCode"),
            failure_reason: reader.take("failureReason"),
            image_id: reader.take("imageId"),
        }
    }
}

impl ToValue for ImageFailure {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("failureCode", &self.failure_code);
        writer.put("failureReason", &self.failure_reason);
        writer.put("imageId", &self.image_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageIdentifier {
    pub image_digest: Option<String>,
    pub image_tag: Option<String>,
}

impl FromValue for ImageIdentifier {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { image_digest: reader.take("imageDigest"), image_tag: reader.take("imageTag") }
    }
}

impl ToValue for ImageIdentifier {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("imageDigest", &self.image_digest);
        writer.put("imageTag", &self.image_tag);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageScanFindingsSummary {
    pub finding_severity_counts: Option<BTreeMap<String, i32>>,
    pub image_scan_completed_at: Option<Timestamp>,
    pub vulnerability_source_updated_at: Option<Timestamp>,
}

impl FromValue for ImageScanFindingsSummary {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            finding_severity_counts: reader.take("findingSeverityCounts"),
            image_scan_completed_at: reader.take("imageScanCompletedAt"),
            vulnerability_source_updated_at: reader.take("vulnerabilitySourceUpdatedAt"),
        }
    }
}

impl ToValue for ImageScanFindingsSummary {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("findingSeverityCounts", &self.finding_severity_counts);
        writer.put("imageScanCompletedAt", &self.image_scan_completed_at);
        writer.put("vulnerabilitySourceUpdatedAt", &self.vulnerability_source_updated_at);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageScanStatus {
    pub description: Option<String>,
    pub status: Option<String>,
}

impl FromValue for ImageScanStatus {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { description: reader.take("description"), status: reader.take("status") }
    }
}

impl ToValue for ImageScanStatus {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("description", &self.description);
        writer.put("status", &self.status);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageScanningConfiguration {
    pub scan_on_push: Option<bool>,
}

impl FromValue for ImageScanningConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { scan_on_push: reader.take("scanOnPush") }
    }
}

impl ToValue for ImageScanningConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("scanOnPush", &self.scan_on_push);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ImageTagMutabilityExclusionFilter {
    pub filter: Option<String>,
    pub filter_type: Option<String>,
}

impl FromValue for ImageTagMutabilityExclusionFilter {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { filter: reader.take("filter"), filter_type: reader.take("filterType") }
    }
}

impl ToValue for ImageTagMutabilityExclusionFilter {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("filter", &self.filter);
        writer.put("filterType", &self.filter_type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InitiateLayerUploadRequest {
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl FromValue for InitiateLayerUploadRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { registry_id: reader.take("registryId"), repository_name: reader.take("repositoryName") }
    }
}

impl ToValue for InitiateLayerUploadRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InitiateLayerUploadResponse {
    pub part_size: Option<i64>,
    pub upload_id: Option<String>,
}

impl FromValue for InitiateLayerUploadResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { part_size: reader.take("partSize"), upload_id: reader.take("uploadId") }
    }
}

impl ToValue for InitiateLayerUploadResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("partSize", &self.part_size);
        writer.put("uploadId", &self.upload_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Layer {
    pub layer_availability: Option<String>,
    pub layer_digest: Option<String>,
    pub layer_size: Option<i64>,
    pub media_type: Option<String>,
}

impl FromValue for Layer {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            layer_availability: reader.take("layerAvailability"),
            layer_digest: reader.take("layerDigest"),
            layer_size: reader.take("layerSize"),
            media_type: reader.take("mediaType"),
        }
    }
}

impl ToValue for Layer {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("layerAvailability", &self.layer_availability);
        writer.put("layerDigest", &self.layer_digest);
        writer.put("layerSize", &self.layer_size);
        writer.put("mediaType", &self.media_type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct LayerFailure {
    pub failure_code: Option<String>,
    pub failure_reason: Option<String>,
    pub layer_digest: Option<String>,
}

impl FromValue for LayerFailure {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            failure_code: reader.take("failureCode"),
            failure_reason: reader.take("failureReason"),
            layer_digest: reader.take("layerDigest"),
        }
    }
}

impl ToValue for LayerFailure {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("failureCode", &self.failure_code);
        writer.put("failureReason", &self.failure_reason);
        writer.put("layerDigest", &self.layer_digest);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImagesFilter {
    pub image_status: Option<String>,
    pub tag_status: Option<String>,
}

impl FromValue for ListImagesFilter {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { image_status: reader.take("imageStatus"), tag_status: reader.take("tagStatus") }
    }
}

impl ToValue for ListImagesFilter {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("imageStatus", &self.image_status);
        writer.put("tagStatus", &self.tag_status);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImagesRequest {
    pub filter: Option<ListImagesFilter>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl FromValue for ListImagesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            filter: reader.take("filter"),
            max_results: reader.take("maxResults"),
            next_token: reader.take("nextToken"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
        }
    }
}

impl ToValue for ListImagesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("filter", &self.filter);
        writer.put("maxResults", &self.max_results);
        writer.put("nextToken", &self.next_token);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListImagesResponse {
    pub image_ids: Option<Vec<ImageIdentifier>>,
    pub next_token: Option<String>,
}

impl FromValue for ListImagesResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { image_ids: reader.take("imageIds"), next_token: reader.take("nextToken") }
    }
}

impl ToValue for ListImagesResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("imageIds", &self.image_ids);
        writer.put("nextToken", &self.next_token);
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
    pub tags: Option<Vec<Tag>>,
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
pub struct PutImageRequest {
    pub image_digest: Option<String>,
    pub image_manifest: Option<String>,
    pub image_manifest_media_type: Option<String>,
    pub image_tag: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl FromValue for PutImageRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            image_digest: reader.take("imageDigest"),
            image_manifest: reader.take("imageManifest"),
            image_manifest_media_type: reader.take("imageManifestMediaType"),
            image_tag: reader.take("imageTag"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
        }
    }
}

impl ToValue for PutImageRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("imageDigest", &self.image_digest);
        writer.put("imageManifest", &self.image_manifest);
        writer.put("imageManifestMediaType", &self.image_manifest_media_type);
        writer.put("imageTag", &self.image_tag);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutImageResponse {
    pub image: Option<Image>,
}

impl FromValue for PutImageResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { image: reader.take("image") }
    }
}

impl ToValue for PutImageResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("image", &self.image);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutImageScanningConfigurationRequest {
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl FromValue for PutImageScanningConfigurationRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            image_scanning_configuration: reader.take("imageScanningConfiguration"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
        }
    }
}

impl ToValue for PutImageScanningConfigurationRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("imageScanningConfiguration", &self.image_scanning_configuration);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutImageScanningConfigurationResponse {
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl FromValue for PutImageScanningConfigurationResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            image_scanning_configuration: reader.take("imageScanningConfiguration"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
        }
    }
}

impl ToValue for PutImageScanningConfigurationResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("imageScanningConfiguration", &self.image_scanning_configuration);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutImageTagMutabilityRequest {
    pub image_tag_mutability: Option<String>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl FromValue for PutImageTagMutabilityRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            image_tag_mutability: reader.take("imageTagMutability"),
            image_tag_mutability_exclusion_filters: reader.take("imageTagMutabilityExclusionFilters"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
        }
    }
}

impl ToValue for PutImageTagMutabilityRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("imageTagMutability", &self.image_tag_mutability);
        writer.put("imageTagMutabilityExclusionFilters", &self.image_tag_mutability_exclusion_filters);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutImageTagMutabilityResponse {
    pub image_tag_mutability: Option<String>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl FromValue for PutImageTagMutabilityResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            image_tag_mutability: reader.take("imageTagMutability"),
            image_tag_mutability_exclusion_filters: reader.take("imageTagMutabilityExclusionFilters"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
        }
    }
}

impl ToValue for PutImageTagMutabilityResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("imageTagMutability", &self.image_tag_mutability);
        writer.put("imageTagMutabilityExclusionFilters", &self.image_tag_mutability_exclusion_filters);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRegistryPolicyRequest {
    pub policy_text: Option<String>,
}

impl FromValue for PutRegistryPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_text: reader.take("policyText") }
    }
}

impl ToValue for PutRegistryPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("policyText", &self.policy_text);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PutRegistryPolicyResponse {
    pub policy_text: Option<String>,
    pub registry_id: Option<String>,
}

impl FromValue for PutRegistryPolicyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { policy_text: reader.take("policyText"), registry_id: reader.take("registryId") }
    }
}

impl ToValue for PutRegistryPolicyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("policyText", &self.policy_text);
        writer.put("registryId", &self.registry_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationConfiguration {
    pub rules: Option<Vec<ReplicationRule>>,
}

impl FromValue for ReplicationConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { rules: reader.take("rules") }
    }
}

impl ToValue for ReplicationConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("rules", &self.rules);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationDestination {
    pub region: Option<String>,
    pub registry_id: Option<String>,
}

impl FromValue for ReplicationDestination {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { region: reader.take("region"), registry_id: reader.take("registryId") }
    }
}

impl ToValue for ReplicationDestination {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("region", &self.region);
        writer.put("registryId", &self.registry_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplicationRule {
    pub destinations: Option<Vec<ReplicationDestination>>,
    pub repository_filters: Option<Vec<RepositoryFilter>>,
}

impl FromValue for ReplicationRule {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { destinations: reader.take("destinations"), repository_filters: reader.take("repositoryFilters") }
    }
}

impl ToValue for ReplicationRule {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("destinations", &self.destinations);
        writer.put("repositoryFilters", &self.repository_filters);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Repository {
    pub created_at: Option<Timestamp>,
    pub encryption_configuration: Option<EncryptionConfiguration>,
    pub image_scanning_configuration: Option<ImageScanningConfiguration>,
    pub image_tag_mutability: Option<String>,
    pub image_tag_mutability_exclusion_filters: Option<Vec<ImageTagMutabilityExclusionFilter>>,
    pub registry_id: Option<String>,
    pub repository_arn: Option<String>,
    pub repository_name: Option<String>,
    pub repository_uri: Option<String>,
}

impl FromValue for Repository {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            created_at: reader.take("createdAt"),
            encryption_configuration: reader.take("encryptionConfiguration"),
            image_scanning_configuration: reader.take("imageScanningConfiguration"),
            image_tag_mutability: reader.take("imageTagMutability"),
            image_tag_mutability_exclusion_filters: reader.take("imageTagMutabilityExclusionFilters"),
            registry_id: reader.take("registryId"),
            repository_arn: reader.take("repositoryArn"),
            repository_name: reader.take("repositoryName"),
            repository_uri: reader.take("repositoryUri"),
        }
    }
}

impl ToValue for Repository {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("createdAt", &self.created_at);
        writer.put("encryptionConfiguration", &self.encryption_configuration);
        writer.put("imageScanningConfiguration", &self.image_scanning_configuration);
        writer.put("imageTagMutability", &self.image_tag_mutability);
        writer.put("imageTagMutabilityExclusionFilters", &self.image_tag_mutability_exclusion_filters);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryArn", &self.repository_arn);
        writer.put("repositoryName", &self.repository_name);
        writer.put("repositoryUri", &self.repository_uri);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RepositoryFilter {
    pub filter: Option<String>,
    pub filter_type: Option<String>,
}

impl FromValue for RepositoryFilter {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { filter: reader.take("filter"), filter_type: reader.take("filterType") }
    }
}

impl ToValue for RepositoryFilter {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("filter", &self.filter);
        writer.put("filterType", &self.filter_type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetRepositoryPolicyRequest {
    pub force: Option<bool>,
    pub policy_text: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl FromValue for SetRepositoryPolicyRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            force: reader.take("force"),
            policy_text: reader.take("policyText"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
        }
    }
}

impl ToValue for SetRepositoryPolicyRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("force", &self.force);
        writer.put("policyText", &self.policy_text);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SetRepositoryPolicyResponse {
    pub policy_text: Option<String>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
}

impl FromValue for SetRepositoryPolicyResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            policy_text: reader.take("policyText"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
        }
    }
}

impl ToValue for SetRepositoryPolicyResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("policyText", &self.policy_text);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
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
    pub resource_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
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
pub struct TagResourceResponse {}

impl FromValue for TagResourceResponse {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for TagResourceResponse {
    fn to_value(&self) -> Value {
        Value::empty_structure()
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

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UntagResourceResponse {}

impl FromValue for UntagResourceResponse {
    fn from_value(_: Value) -> Self {
        Self {}
    }
}
impl ToValue for UntagResourceResponse {
    fn to_value(&self) -> Value {
        Value::empty_structure()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadLayerPartRequest {
    pub layer_part_blob: Option<Bytes>,
    pub part_first_byte: Option<i64>,
    pub part_last_byte: Option<i64>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub upload_id: Option<String>,
}

impl FromValue for UploadLayerPartRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            layer_part_blob: reader.take("layerPartBlob"),
            part_first_byte: reader.take("partFirstByte"),
            part_last_byte: reader.take("partLastByte"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
            upload_id: reader.take("uploadId"),
        }
    }
}

impl ToValue for UploadLayerPartRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("layerPartBlob", &self.layer_part_blob);
        writer.put("partFirstByte", &self.part_first_byte);
        writer.put("partLastByte", &self.part_last_byte);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.put("uploadId", &self.upload_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UploadLayerPartResponse {
    pub last_byte_received: Option<i64>,
    pub registry_id: Option<String>,
    pub repository_name: Option<String>,
    pub upload_id: Option<String>,
}

impl FromValue for UploadLayerPartResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            last_byte_received: reader.take("lastByteReceived"),
            registry_id: reader.take("registryId"),
            repository_name: reader.take("repositoryName"),
            upload_id: reader.take("uploadId"),
        }
    }
}

impl ToValue for UploadLayerPartResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("lastByteReceived", &self.last_byte_received);
        writer.put("registryId", &self.registry_id);
        writer.put("repositoryName", &self.repository_name);
        writer.put("uploadId", &self.upload_id);
        writer.finish()
    }
}
