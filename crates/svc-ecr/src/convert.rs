//! Rows to wire.

use crate::errors::invalid;
use crate::model::{ImageRow, MutabilityRow, RepositoryRow, TagMutability};
use crate::names::{repository_arn, repository_uri};
use api_ecr as shapes;
use base::{AccountId, Region};
use kernel::tags::Tags;
use kernel::{Endpoints, Error};
use oci_registry::Digest;

/// Wildcards in one exclusion filter: ECR's limit.
const WILDCARDS_PER_FILTER_MAX: usize = 2;

pub fn repository(
    endpoints: &Endpoints,
    account: &AccountId,
    region: Region,
    name: &str,
    row: &RepositoryRow,
) -> shapes::Repository {
    shapes::Repository {
        created_at: Some(row.created_at),
        encryption_configuration: Some(shapes::EncryptionConfiguration {
            encryption_type: Some(shapes::encryption_type::AES256.to_owned()),
            kms_key: None,
        }),
        image_scanning_configuration: Some(shapes::ImageScanningConfiguration { scan_on_push: Some(false) }),
        image_tag_mutability: Some(mutability(&row.mutability).to_owned()),
        image_tag_mutability_exclusion_filters: exclusion_filters(&row.mutability),
        registry_id: Some(account.to_string()),
        repository_arn: Some(repository_arn(account, region, name)),
        repository_name: Some(name.to_owned()),
        repository_uri: Some(repository_uri(endpoints, region, name)),
    }
}

pub fn mutability(row: &MutabilityRow) -> &'static str {
    match row.mutability {
        TagMutability::Mutable => shapes::image_tag_mutability::MUTABLE,
        TagMutability::Immutable => shapes::image_tag_mutability::IMMUTABLE,
        TagMutability::ImmutableWithExclusion => shapes::image_tag_mutability::IMMUTABLE_WITH_EXCLUSION,
        TagMutability::MutableWithExclusion => shapes::image_tag_mutability::MUTABLE_WITH_EXCLUSION,
    }
}

pub fn exclusion_filters(row: &MutabilityRow) -> Option<Vec<shapes::ImageTagMutabilityExclusionFilter>> {
    let filter = |filter: &String| shapes::ImageTagMutabilityExclusionFilter {
        filter: Some(filter.clone()),
        filter_type: Some(shapes::image_tag_mutability_exclusion_filter_type::WILDCARD.to_owned()),
    };
    (!row.exclusion_filters.is_empty()).then(|| row.exclusion_filters.iter().map(filter).collect())
}

/// `MUTABLE` when nothing is said. Filters belong to the two values that end in `_WITH_EXCLUSION`, which need some.
pub fn mutability_row(
    mutability: Option<&str>,
    filters: Option<Vec<shapes::ImageTagMutabilityExclusionFilter>>,
) -> Result<MutabilityRow, Error> {
    let (mutability, excludes) = match mutability {
        None | Some(shapes::image_tag_mutability::MUTABLE) => (TagMutability::Mutable, false),
        Some(shapes::image_tag_mutability::IMMUTABLE) => (TagMutability::Immutable, false),
        Some(shapes::image_tag_mutability::IMMUTABLE_WITH_EXCLUSION) => (TagMutability::ImmutableWithExclusion, true),
        Some(shapes::image_tag_mutability::MUTABLE_WITH_EXCLUSION) => (TagMutability::MutableWithExclusion, true),
        Some(other) => {
            return Err(invalid(format!("Invalid parameter at 'imageTagMutability': '{other}' is not known")));
        }
    };
    let filters: Vec<String> = filters.unwrap_or_default().into_iter().filter_map(|f| f.filter).collect();
    if filters.is_empty() == excludes {
        let must = if excludes { "must be given" } else { "must not be given" };
        return Err(invalid(format!(
            "Invalid parameter at 'imageTagMutabilityExclusionFilters' failed to satisfy constraint: '{must} with this imageTagMutability'"
        )));
    }
    if let Some(filter) = filters.iter().find(|f| f.matches('*').count() > WILDCARDS_PER_FILTER_MAX) {
        return Err(invalid(format!(
            "Invalid parameter at 'imageTagMutabilityExclusionFilters' failed to satisfy constraint: 'at most {WILDCARDS_PER_FILTER_MAX} wildcards in a filter' (it is '{filter}')"
        )));
    }
    Ok(MutabilityRow { mutability, exclusion_filters: filters })
}

pub fn image_id(digest: Option<&Digest>, tag: Option<&str>) -> shapes::ImageIdentifier {
    shapes::ImageIdentifier { image_digest: digest.map(Digest::to_string), image_tag: tag.map(str::to_owned) }
}

pub fn image_detail(
    account: &AccountId,
    name: &str,
    digest: &Digest,
    row: &ImageRow,
    tags: Vec<String>,
) -> shapes::ImageDetail {
    shapes::ImageDetail {
        artifact_media_type: row.artifact_media_type.clone(),
        image_digest: Some(digest.to_string()),
        image_manifest_media_type: Some(row.media_type.clone()),
        image_pushed_at: Some(row.pushed_at),
        image_size_in_bytes: i64::try_from(row.size_bytes).ok(),
        image_status: Some(shapes::image_status::ACTIVE.to_owned()),
        image_tags: (!tags.is_empty()).then_some(tags),
        last_recorded_pull_time: row.last_pull_at,
        registry_id: Some(account.to_string()),
        repository_name: Some(name.to_owned()),
        subject_manifest_digest: row.subject.as_ref().map(Digest::to_string),
        ..shapes::ImageDetail::default()
    }
}

pub fn tag_pairs(tags: Option<Vec<shapes::Tag>>) -> Vec<(String, String)> {
    let pair = |tag: shapes::Tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default());
    tags.unwrap_or_default().into_iter().map(pair).collect()
}

pub fn tag_list(tags: &Tags) -> Vec<shapes::Tag> {
    tags.iter().map(|(key, value)| shapes::Tag { key: Some(key.clone()), value: Some(value.clone()) }).collect()
}
