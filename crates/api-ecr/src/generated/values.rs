// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The values of strings that have a fixed set of them, one module a shape.

pub mod encryption_type {
    pub const AES256: &str = "AES256";
    pub const KMS: &str = "KMS";
    pub const KMS_DSSE: &str = "KMS_DSSE";
}

pub mod finding_severity {
    pub const INFORMATIONAL: &str = "INFORMATIONAL";
    pub const LOW: &str = "LOW";
    pub const MEDIUM: &str = "MEDIUM";
    pub const HIGH: &str = "HIGH";
    pub const CRITICAL: &str = "CRITICAL";
    pub const UNDEFINED: &str = "UNDEFINED";
}

pub mod image_failure_code {
    pub const INVALID_IMAGE_DIGEST: &str = "InvalidImageDigest";
    pub const INVALID_IMAGE_TAG: &str = "InvalidImageTag";
    pub const IMAGE_TAG_DOES_NOT_MATCH_DIGEST: &str = "ImageTagDoesNotMatchDigest";
    pub const IMAGE_NOT_FOUND: &str = "ImageNotFound";
    pub const MISSING_DIGEST_AND_TAG: &str = "MissingDigestAndTag";
    pub const IMAGE_REFERENCED_BY_MANIFEST_LIST: &str = "ImageReferencedByManifestList";
    pub const KMS_ERROR: &str = "KmsError";
    pub const UPSTREAM_ACCESS_DENIED: &str = "UpstreamAccessDenied";
    pub const UPSTREAM_TOO_MANY_REQUESTS: &str = "UpstreamTooManyRequests";
    pub const UPSTREAM_UNAVAILABLE: &str = "UpstreamUnavailable";
    pub const IMAGE_INACCESSIBLE: &str = "ImageInaccessible";
}

pub mod image_status {
    pub const ACTIVE: &str = "ACTIVE";
    pub const ARCHIVED: &str = "ARCHIVED";
    pub const ACTIVATING: &str = "ACTIVATING";
}

pub mod image_status_filter {
    pub const ACTIVE: &str = "ACTIVE";
    pub const ARCHIVED: &str = "ARCHIVED";
    pub const ACTIVATING: &str = "ACTIVATING";
    pub const ANY: &str = "ANY";
}

pub mod image_tag_mutability {
    pub const MUTABLE: &str = "MUTABLE";
    pub const IMMUTABLE: &str = "IMMUTABLE";
    pub const IMMUTABLE_WITH_EXCLUSION: &str = "IMMUTABLE_WITH_EXCLUSION";
    pub const MUTABLE_WITH_EXCLUSION: &str = "MUTABLE_WITH_EXCLUSION";
}

pub mod image_tag_mutability_exclusion_filter_type {
    pub const WILDCARD: &str = "WILDCARD";
}

pub mod layer_availability {
    pub const AVAILABLE: &str = "AVAILABLE";
    pub const UNAVAILABLE: &str = "UNAVAILABLE";
    pub const ARCHIVED: &str = "ARCHIVED";
}

pub mod layer_failure_code {
    pub const INVALID_LAYER_DIGEST: &str = "InvalidLayerDigest";
    pub const MISSING_LAYER_DIGEST: &str = "MissingLayerDigest";
}

pub mod repository_filter_type {
    pub const PREFIX_MATCH: &str = "PREFIX_MATCH";
}

pub mod scan_status {
    pub const IN_PROGRESS: &str = "IN_PROGRESS";
    pub const COMPLETE: &str = "COMPLETE";
    pub const FAILED: &str = "FAILED";
    pub const UNSUPPORTED_IMAGE: &str = "UNSUPPORTED_IMAGE";
    pub const ACTIVE: &str = "ACTIVE";
    pub const PENDING: &str = "PENDING";
    pub const SCAN_ELIGIBILITY_EXPIRED: &str = "SCAN_ELIGIBILITY_EXPIRED";
    pub const FINDINGS_UNAVAILABLE: &str = "FINDINGS_UNAVAILABLE";
    pub const LIMIT_EXCEEDED: &str = "LIMIT_EXCEEDED";
    pub const IMAGE_ARCHIVED: &str = "IMAGE_ARCHIVED";
}

pub mod tag_status {
    pub const TAGGED: &str = "TAGGED";
    pub const UNTAGGED: &str = "UNTAGGED";
    pub const ANY: &str = "ANY";
}

/// Codes of the errors the model names.
pub mod error_code {
    pub const EMPTY_UPLOAD_EXCEPTION: &str = "EmptyUploadException";
    pub const IMAGE_ALREADY_EXISTS_EXCEPTION: &str = "ImageAlreadyExistsException";
    pub const IMAGE_DIGEST_DOES_NOT_MATCH_EXCEPTION: &str = "ImageDigestDoesNotMatchException";
    pub const IMAGE_NOT_FOUND_EXCEPTION: &str = "ImageNotFoundException";
    pub const IMAGE_TAG_ALREADY_EXISTS_EXCEPTION: &str = "ImageTagAlreadyExistsException";
    pub const INVALID_LAYER_EXCEPTION: &str = "InvalidLayerException";
    pub const INVALID_LAYER_PART_EXCEPTION: &str = "InvalidLayerPartException";
    pub const INVALID_PARAMETER_EXCEPTION: &str = "InvalidParameterException";
    pub const INVALID_TAG_PARAMETER_EXCEPTION: &str = "InvalidTagParameterException";
    pub const KMS_EXCEPTION: &str = "KmsException";
    pub const LAYER_ALREADY_EXISTS_EXCEPTION: &str = "LayerAlreadyExistsException";
    pub const LAYER_INACCESSIBLE_EXCEPTION: &str = "LayerInaccessibleException";
    pub const LAYER_PART_TOO_SMALL_EXCEPTION: &str = "LayerPartTooSmallException";
    pub const LAYERS_NOT_FOUND_EXCEPTION: &str = "LayersNotFoundException";
    pub const LIMIT_EXCEEDED_EXCEPTION: &str = "LimitExceededException";
    pub const REFERENCED_IMAGES_NOT_FOUND_EXCEPTION: &str = "ReferencedImagesNotFoundException";
    pub const REGISTRY_POLICY_NOT_FOUND_EXCEPTION: &str = "RegistryPolicyNotFoundException";
    pub const REPOSITORY_ALREADY_EXISTS_EXCEPTION: &str = "RepositoryAlreadyExistsException";
    pub const REPOSITORY_NOT_EMPTY_EXCEPTION: &str = "RepositoryNotEmptyException";
    pub const REPOSITORY_NOT_FOUND_EXCEPTION: &str = "RepositoryNotFoundException";
    pub const REPOSITORY_POLICY_NOT_FOUND_EXCEPTION: &str = "RepositoryPolicyNotFoundException";
    pub const SERVER_EXCEPTION: &str = "ServerException";
    pub const TOO_MANY_TAGS_EXCEPTION: &str = "TooManyTagsException";
    pub const UNABLE_TO_GET_UPSTREAM_IMAGE_EXCEPTION: &str = "UnableToGetUpstreamImageException";
    pub const UNABLE_TO_GET_UPSTREAM_LAYER_EXCEPTION: &str = "UnableToGetUpstreamLayerException";
    pub const UPLOAD_NOT_FOUND_EXCEPTION: &str = "UploadNotFoundException";
    pub const VALIDATION_EXCEPTION: &str = "ValidationException";
}
