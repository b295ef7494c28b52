//! Images, tags and blobs of a repository, inside the caller's transaction.
//!
//! What must hold whenever a transaction ends: an image's blobs are linked and its index's images are there; a blob's link is in
//! `UNUSED` exactly if no image uses it; `COUNTS` is the number of images.

use crate::model::{BlobUseRow, ImageRow, LinkRow, ManifestRow, MutabilityRow, Present, RepositoryRow, TagRow};
use crate::tables::{COUNTS, IMAGES, LINKED_IN, LINKS, LISTED_BY, MANIFESTS, TAGS, TAGS_OF_IMAGE, UNUSED, USES};
use base::Timestamp;
use oci_registry::{Digest, Manifest, ManifestKey, ManifestToStore};
use store::{Reader, StoreError, Txn};

/// Images of one repository: ECR's default quota.
pub const IMAGES_PER_REPOSITORY_MAX: u64 = 20_000;
/// Tags of one image: ECR's quota.
pub const TAGS_PER_IMAGE_MAX: usize = 1_000;

/// Why images are not changed; the API and the registry word it for their clients.
#[derive(Debug, thiserror::Error)]
pub enum ImageChangeError {
    #[error("the manifest is not one that can be kept: {0}")]
    Invalid(String),
    #[error("blob {digest} has {actual_bytes} bytes, not {stated_bytes} as the manifest says")]
    LayerSize { digest: Digest, actual_bytes: u64, stated_bytes: u64 },
    #[error("the blobs {} are not in this repository: upload them first", list(.0))]
    LayersNotFound(Vec<Digest>),
    #[error("the images {} are not in this repository: put them first", list(.0))]
    ImagesNotFound(Vec<Digest>),
    #[error(
        "The image tag '{tag}' already exists in the '{repository}' repository and cannot be overwritten because the repository is immutable."
    )]
    TagImmutable { tag: String, repository: String },
    #[error("a repository may have at most {IMAGES_PER_REPOSITORY_MAX} images: delete some first")]
    TooManyImages,
    #[error("an image may have at most {TAGS_PER_IMAGE_MAX} tags: delete some first")]
    TooManyTags,
    #[error("Requested image referenced by manifest list: [{}]", list(.0))]
    Listed(Vec<Digest>),
    #[error("{0}")]
    Store(#[from] StoreError),
}

/// Digests as AWS lists them.
pub fn list(digests: &[Digest]) -> String {
    digests.iter().map(Digest::as_str).collect::<Vec<_>>().join(", ")
}

/// What putting an image changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Put {
    pub new_image: bool,
    pub tag_set: bool,
}

fn digest(text: &str) -> Option<Digest> {
    text.parse().ok()
}

/// Keeps a manifest and sets its tag. Everything it needs is checked here again, whatever the caller checked before.
pub fn put(
    txn: &mut Txn,
    name: &str,
    repository: &RepositoryRow,
    image: &ManifestToStore,
    now: Timestamp,
) -> Result<Put, ImageChangeError> {
    let id = repository.repository_id.as_str();
    let key = (id, image.manifest.digest.as_str());
    let new_image = !IMAGES.exists(txn, &key)?;
    if new_image {
        let row = check(txn, id, image, now)?;
        let text = String::from_utf8(image.manifest.bytes.to_vec())
            .map_err(|_| ImageChangeError::Invalid("it is not UTF-8".to_owned()))?;
        let mut count = COUNTS.get(txn, &(id,))?.unwrap_or_default();
        if count.images >= IMAGES_PER_REPOSITORY_MAX {
            return Err(ImageChangeError::TooManyImages);
        }
        count.images += 1;
        COUNTS.put(txn, &(id,), &count)?;
        for blob in &row.blobs {
            use_blob(txn, id, &blob.digest, &image.manifest.digest)?;
        }
        for child in &row.manifests {
            LISTED_BY.put(txn, &(id, child.as_str(), image.manifest.digest.as_str()), &Present {})?;
        }
        IMAGES.put(txn, &key, &row)?;
        MANIFESTS.put(txn, &key, &ManifestRow { text })?;
    }
    let tag_set = match &image.tag {
        Some(tag) => set_tag(txn, name, id, &repository.mutability, tag, &image.manifest.digest)?,
        None => false,
    };
    Ok(Put { new_image, tag_set })
}

/// The row of a manifest whose blobs and images are all there.
fn check(txn: &Txn, id: &str, image: &ManifestToStore, now: Timestamp) -> Result<ImageRow, ImageChangeError> {
    let manifest = Manifest::parse(&image.manifest.bytes, Some(&image.manifest.media_type))
        .map_err(|e| ImageChangeError::Invalid(e.to_string()))?;
    let config_media_type = match &manifest {
        Manifest::Image(image) => Some(image.config.media_type.clone()),
        Manifest::Index(_) => None,
    };
    let mut missing = Vec::new();
    for blob in &image.blobs {
        match LINKS.get(txn, &(id, blob.digest.as_str()))? {
            Some(link) if link.size_bytes == blob.size => {}
            Some(link) => {
                return Err(ImageChangeError::LayerSize {
                    digest: blob.digest.clone(),
                    actual_bytes: link.size_bytes,
                    stated_bytes: blob.size,
                });
            }
            None => missing.push(blob.digest.clone()),
        }
    }
    if !missing.is_empty() {
        return Err(ImageChangeError::LayersNotFound(missing));
    }
    let mut largest = 0;
    for child in &image.manifests {
        match IMAGES.get(txn, &(id, child.digest.as_str()))? {
            Some(row) => largest = largest.max(row.size_bytes),
            None => missing.push(child.digest.clone()),
        }
    }
    if !missing.is_empty() {
        return Err(ImageChangeError::ImagesNotFound(missing));
    }
    let size_bytes = if image.manifests.is_empty() { image.blobs.iter().map(|b| b.size).sum() } else { largest };
    Ok(ImageRow {
        media_type: image.manifest.media_type.clone(),
        artifact_media_type: image.artifact_type.clone().or(config_media_type),
        subject: manifest.subject().map(|s| s.digest.clone()),
        blobs: image.blobs.iter().map(|b| BlobUseRow { digest: b.digest.clone(), size_bytes: b.size }).collect(),
        manifests: image.manifests.iter().map(|m| m.digest.clone()).collect(),
        size_bytes,
        pushed_at: now,
        last_pull_at: None,
    })
}

fn set_tag(
    txn: &mut Txn,
    name: &str,
    id: &str,
    mutability: &MutabilityRow,
    tag: &str,
    digest: &Digest,
) -> Result<bool, ImageChangeError> {
    if let Some(old) = TAGS.get(txn, &(id, tag))? {
        if old.digest == *digest {
            return Ok(false);
        }
        if !mutability.may_move(tag) {
            return Err(ImageChangeError::TagImmutable { tag: tag.to_owned(), repository: name.to_owned() });
        }
        TAGS_OF_IMAGE.delete(txn, &(id, old.digest.as_str(), tag))?;
    }
    if TAGS_OF_IMAGE.count(txn, &(id, digest.as_str()))? >= TAGS_PER_IMAGE_MAX {
        return Err(ImageChangeError::TooManyTags);
    }
    TAGS.put(txn, &(id, tag), &TagRow { digest: digest.clone() })?;
    TAGS_OF_IMAGE.put(txn, &(id, digest.as_str(), tag), &Present {})?;
    Ok(true)
}

/// The digest a tag or digest leads to, if that image is there.
pub fn find(reader: &dyn Reader, id: &str, key: &ManifestKey) -> Result<Option<Digest>, StoreError> {
    match key {
        ManifestKey::Tag(tag) => Ok(TAGS.get(reader, &(id, tag.as_str()))?.map(|row| row.digest)),
        ManifestKey::Digest(digest) => Ok(IMAGES.exists(reader, &(id, digest.as_str()))?.then(|| digest.clone())),
    }
}

/// The tags of an image, in byte order.
pub fn tags_of(reader: &dyn Reader, id: &str, digest: &Digest) -> Result<Vec<String>, StoreError> {
    let rows = TAGS_OF_IMAGE.scan(reader, &(id, digest.as_str()))?;
    Ok(rows.into_iter().map(|((_, _, tag), _)| tag).collect())
}

/// Takes a tag off its image, which stays; the image's digest, or nothing if there is no such tag.
pub fn remove_tag(txn: &mut Txn, id: &str, tag: &str) -> Result<Option<Digest>, StoreError> {
    let Some(row) = TAGS.get(txn, &(id, tag))? else { return Ok(None) };
    TAGS.delete(txn, &(id, tag))?;
    TAGS_OF_IMAGE.delete(txn, &(id, row.digest.as_str(), tag))?;
    Ok(Some(row.digest))
}

/// Deletes an image with its tags, which it answers; nothing if there is no such image. One that an index lists is refused.
pub fn remove_image(
    txn: &mut Txn,
    id: &str,
    image: &Digest,
    now: Timestamp,
) -> Result<Option<Vec<String>>, ImageChangeError> {
    let Some(row) = IMAGES.get(txn, &(id, image.as_str()))? else { return Ok(None) };
    let listed = LISTED_BY.scan(txn, &(id, image.as_str()))?;
    if !listed.is_empty() {
        return Err(ImageChangeError::Listed(listed.iter().filter_map(|((_, _, index), _)| digest(index)).collect()));
    }
    let tags = tags_of(txn, id, image)?;
    for tag in &tags {
        remove_tag(txn, id, tag)?;
    }
    for blob in &row.blobs {
        release_blob(txn, id, &blob.digest, image, now)?;
    }
    for child in &row.manifests {
        LISTED_BY.delete(txn, &(id, child.as_str(), image.as_str()))?;
    }
    IMAGES.delete(txn, &(id, image.as_str()))?;
    MANIFESTS.delete(txn, &(id, image.as_str()))?;
    COUNTS.update(txn, &(id,), |count| count.images = count.images.saturating_sub(1))?;
    Ok(Some(tags))
}

/// Links a blob to the repository; its time begins anew if no image uses it.
pub fn link(txn: &mut Txn, id: &str, blob: &Digest, size_bytes: u64, now: Timestamp) -> Result<(), StoreError> {
    let old = LINKS.get(txn, &(id, blob.as_str()))?;
    let unused_since = match &old {
        Some(LinkRow { unused_since: None, .. }) => None,
        Some(LinkRow { unused_since: Some(since), .. }) => {
            UNUSED.delete(txn, &(*since, id, blob.as_str()))?;
            Some(now)
        }
        None => Some(now),
    };
    if let Some(since) = unused_since {
        UNUSED.put(txn, &(since, id, blob.as_str()), &Present {})?;
    }
    LINKS.put(txn, &(id, blob.as_str()), &LinkRow { size_bytes, unused_since })?;
    LINKED_IN.put(txn, &(blob.as_str(), id), &Present {})
}

/// Takes a blob out of the repository; `None` if it is not in it, the images that use it if there are any.
pub fn unlink(txn: &mut Txn, id: &str, blob: &Digest) -> Result<Option<Vec<Digest>>, StoreError> {
    let Some(link) = LINKS.get(txn, &(id, blob.as_str()))? else { return Ok(None) };
    let users = USES.scan(txn, &(id, blob.as_str()))?;
    if !users.is_empty() {
        return Ok(Some(users.iter().filter_map(|((_, _, image), _)| digest(image)).collect()));
    }
    if let Some(since) = link.unused_since {
        UNUSED.delete(txn, &(since, id, blob.as_str()))?;
    }
    LINKS.delete(txn, &(id, blob.as_str()))?;
    LINKED_IN.delete(txn, &(blob.as_str(), id))?;
    Ok(Some(Vec::new()))
}

fn use_blob(txn: &mut Txn, id: &str, blob: &Digest, image: &Digest) -> Result<(), StoreError> {
    if let Some(mut link) = LINKS.get(txn, &(id, blob.as_str()))?
        && let Some(since) = link.unused_since.take()
    {
        UNUSED.delete(txn, &(since, id, blob.as_str()))?;
        LINKS.put(txn, &(id, blob.as_str()), &link)?;
    }
    USES.put(txn, &(id, blob.as_str(), image.as_str()), &Present {})
}

fn release_blob(txn: &mut Txn, id: &str, blob: &Digest, image: &Digest, now: Timestamp) -> Result<(), StoreError> {
    USES.delete(txn, &(id, blob.as_str(), image.as_str()))?;
    if USES.any(txn, &(id, blob.as_str()))? {
        return Ok(());
    }
    if let Some(mut link) = LINKS.get(txn, &(id, blob.as_str()))?
        && link.unused_since.is_none()
    {
        link.unused_since = Some(now);
        LINKS.put(txn, &(id, blob.as_str()), &link)?;
        UNUSED.put(txn, &(now, id, blob.as_str()), &Present {})?;
    }
    Ok(())
}
