//! Tables. Repositories are keyed by account, Region and name; everything in them by the repository's id, which is random.

use crate::model::{
    CountRow, DoomedRow, ImageRow, LinkRow, ManifestRow, Present, RegistryPolicyRow, RepositoryRow, SigningKeyRow,
    TagRow,
};
use base::{AccountId, Region, Timestamp};
use store::Table;

pub static REPOSITORIES: Table<(AccountId, Region, String), RepositoryRow> = Table::new("ecr/repositories", 1);
pub static REGISTRY_POLICIES: Table<(AccountId, Region), RegistryPolicyRow> = Table::new("ecr/registry_policies", 1);
/// Key: repository id.
pub static COUNTS: Table<(String,), CountRow> = Table::new("ecr/counts", 1);
/// Key: repository id, digest.
pub static IMAGES: Table<(String, String), ImageRow> = Table::new("ecr/images", 1);
/// Key: repository id, digest.
pub static MANIFESTS: Table<(String, String), ManifestRow> = Table::new("ecr/manifests", 1);
/// Key: repository id, tag.
pub static TAGS: Table<(String, String), TagRow> = Table::new("ecr/tags", 1);
/// Key: repository id, digest, tag.
pub static TAGS_OF_IMAGE: Table<(String, String, String), Present> = Table::new("ecr/tags_of_image", 1);
/// Key: repository id, digest of an image, digest of an index that lists it.
pub static LISTED_BY: Table<(String, String, String), Present> = Table::new("ecr/listed_by", 1);
/// Key: repository id, digest.
pub static LINKS: Table<(String, String), LinkRow> = Table::new("ecr/links", 1);
/// Key: digest of a blob, id of a repository that links it.
pub static LINKED_IN: Table<(String, String), Present> = Table::new("ecr/linked_in", 1);
/// Key: repository id, digest of a blob, digest of an image that uses it.
pub static USES: Table<(String, String, String), Present> = Table::new("ecr/uses", 1);
/// Key: unused since, repository id, digest of a blob.
pub static UNUSED: Table<(Timestamp, String, String), Present> = Table::new("ecr/unused", 1);
/// Key: repository id.
pub static DOOMED: Table<(String,), DoomedRow> = Table::new("ecr/doomed", 1);
/// Key: what the key signs.
pub static SIGNING_KEYS: Table<(String,), SigningKeyRow> = Table::new("ecr/signing_keys", 1);
