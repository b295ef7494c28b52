//! Listing and describing images.

use super::{limit, view};
use crate::Ecr;
use crate::convert;
use crate::errors::{bad_token, invalid};
use crate::images;
use crate::model::ImageRow;
use crate::tables::{IMAGES, TAGS_OF_IMAGE};
use api_ecr as shapes;
use kernel::{Error, RequestCtx, paging};
use oci_registry::{Digest, ManifestKey, Reference};
use store::{Reader, StoreError};

/// Image rows read at a time.
const ROWS_PER_READ: usize = 500;

pub fn is_tag(tag: &str) -> bool {
    Reference::new("localhost", "x", Some(tag), None).is_ok()
}

/// Why an image identifier leads to no image: a code of `ImageFailureCode`, and its reason.
pub struct NoImage {
    pub code: &'static str,
    pub reason: String,
}

/// The image that an identifier names. With digest and tag, the tag must be on that image.
pub fn identify(
    reader: &dyn Reader,
    repository_id: &str,
    wanted: &shapes::ImageIdentifier,
) -> Result<Result<Digest, NoImage>, StoreError> {
    let failed = |code, reason: &str| Ok(Err(NoImage { code, reason: reason.to_owned() }));
    let not_found = || failed(shapes::image_failure_code::IMAGE_NOT_FOUND, "Requested image not found");
    if let Some(tag) = wanted.image_tag.as_deref().filter(|tag| !is_tag(tag)) {
        let reason = format!("Invalid request parameters: '{tag}' is not a tag");
        return failed(shapes::image_failure_code::INVALID_IMAGE_TAG, &reason);
    }
    let digest = match wanted.image_digest.as_deref().map(str::parse::<Digest>) {
        Some(Err(error)) => {
            let reason = format!("Invalid request parameters: {error}");
            return failed(shapes::image_failure_code::INVALID_IMAGE_DIGEST, &reason);
        }
        Some(Ok(digest)) => Some(digest),
        None => None,
    };
    let of_tag = match &wanted.image_tag {
        Some(tag) => match images::find(reader, repository_id, &ManifestKey::Tag(tag.clone()))? {
            Some(found) => Some(found),
            None => return not_found(),
        },
        None => None,
    };
    match (digest, of_tag) {
        (None, None) => failed(
            shapes::image_failure_code::MISSING_DIGEST_AND_TAG,
            "Invalid request parameters: both tag and digest cannot be null",
        ),
        (Some(digest), Some(found)) if digest != found => failed(
            shapes::image_failure_code::IMAGE_TAG_DOES_NOT_MATCH_DIGEST,
            &format!("The tag is on the image with digest {found}"),
        ),
        (_, Some(found)) => Ok(Ok(found)),
        (Some(digest), None) => match images::find(reader, repository_id, &ManifestKey::Digest(digest))? {
            Some(found) => Ok(Ok(found)),
            None => not_found(),
        },
    }
}

/// `tagStatus` and `imageStatus` of a filter; every image here is `ACTIVE`.
struct Filter {
    tagged: Option<bool>,
    none: bool,
}

impl Filter {
    fn new(tag_status: Option<&str>, image_status: Option<&str>) -> Self {
        let tagged = match tag_status {
            Some(shapes::tag_status::TAGGED) => Some(true),
            Some(shapes::tag_status::UNTAGGED) => Some(false),
            _ => None,
        };
        let active =
            matches!(image_status, None | Some(shapes::image_status_filter::ACTIVE | shapes::image_status_filter::ANY));
        Self { tagged, none: !active }
    }

    fn passes(&self, has_tags: bool) -> bool {
        !self.none && self.tagged.is_none_or(|tagged| tagged == has_tags)
    }

    fn scope(&self, operation: &str, repository_id: &str) -> String {
        format!("ecr:{operation}/{repository_id}/{:?}/{}", self.tagged, self.none)
    }
}

fn after(scope: &str, token: Option<&str>) -> Result<Option<String>, Error> {
    token.map(|token| paging::decode(scope, token).ok_or_else(bad_token)).transpose()
}

/// Calls `each` with the images behind `after`, in the order of their digests, until it answers false.
fn walk(
    reader: &dyn Reader,
    id: &str,
    after: Option<&str>,
    mut each: impl FnMut(String, ImageRow) -> Result<bool, Error>,
) -> Result<(), Error> {
    let mut cursor = after.map(|digest| (id.to_owned(), digest.to_owned()));
    loop {
        let (rows, more) = IMAGES.page(reader, &(id,), cursor.as_ref(), ROWS_PER_READ)?;
        cursor = rows.last().map(|(key, _)| key.clone());
        for ((_, digest), row) in rows {
            if !each(digest, row)? {
                return Ok(());
            }
        }
        if !more {
            return Ok(());
        }
    }
}

/// One identifier for each tag, and one without a tag for each image that has none.
pub async fn list(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::ListImagesRequest,
) -> Result<shapes::ListImagesResponse, Error> {
    let name = input.repository_name.unwrap_or_default();
    let (reader, repository) = view(ecr, ctx, input.registry_id.as_deref(), &name)?;
    let id = repository.repository_id.as_str();
    let filter = input.filter.unwrap_or_default();
    let filter = Filter::new(filter.tag_status.as_deref(), filter.image_status.as_deref());
    let scope = filter.scope("ListImages", id);
    let limit = limit(input.max_results);
    // The last identifier answered: a digest, and behind a space its tag.
    let after = after(&scope, input.next_token.as_deref())?;
    let (digest, tag) = match after.as_deref().map(|a| a.split_once(' ').unwrap_or((a, ""))) {
        Some((digest, tag)) => (Some(digest), tag),
        None => (None, ""),
    };
    let mut found: Vec<(String, Option<String>)> = Vec::new();
    if let Some(digest) = digest.filter(|_| !tag.is_empty()) {
        let last = (id.to_owned(), digest.to_owned(), tag.to_owned());
        let (rows, _) = TAGS_OF_IMAGE.page(&reader, &(id, digest), Some(&last), limit + 1)?;
        found.extend(rows.into_iter().map(|((_, digest, tag), _)| (digest, Some(tag))));
    }
    walk(&reader, id, digest, |digest, _| {
        let room = (limit + 1).saturating_sub(found.len());
        if room == 0 {
            return Ok(false);
        }
        let (tags, _) = TAGS_OF_IMAGE.page(&reader, &(id, digest.as_str()), None, room)?;
        if filter.passes(!tags.is_empty()) {
            if tags.is_empty() {
                found.push((digest, None));
            } else {
                found.extend(tags.into_iter().map(|((_, digest, tag), _)| (digest, Some(tag))));
            }
        }
        Ok(true)
    })?;
    let more = found.len() > limit;
    found.truncate(limit);
    let next_token = found.last().filter(|_| more).map(|(digest, tag)| {
        let tag = tag.as_ref().map(|tag| format!(" {tag}")).unwrap_or_default();
        paging::encode(&scope, &format!("{digest}{tag}"))
    });
    let image_ids = found
        .into_iter()
        .map(|(digest, tag)| shapes::ImageIdentifier { image_digest: Some(digest), image_tag: tag })
        .collect();
    Ok(shapes::ListImagesResponse { image_ids: Some(image_ids), next_token })
}

pub async fn describe(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::DescribeImagesRequest,
) -> Result<shapes::DescribeImagesResponse, Error> {
    let name = input.repository_name.unwrap_or_default();
    let (reader, repository) = view(ecr, ctx, input.registry_id.as_deref(), &name)?;
    let id = repository.repository_id.as_str();
    let filter = input.filter.unwrap_or_default();
    let filter = Filter::new(filter.tag_status.as_deref(), filter.image_status.as_deref());
    if let Some(wanted) = input.image_ids {
        if input.max_results.is_some() || input.next_token.is_some() {
            return Err(invalid("Invalid parameter: 'maxResults' and 'nextToken' must not be given with 'imageIds'"));
        }
        let details = described(ctx, &reader, &name, id, &wanted, &filter)?;
        return Ok(shapes::DescribeImagesResponse { image_details: Some(details), next_token: None });
    }
    let scope = filter.scope("DescribeImages", id);
    let limit = limit(input.max_results);
    let after = after(&scope, input.next_token.as_deref())?;
    let mut details: Vec<shapes::ImageDetail> = Vec::new();
    let mut more = false;
    walk(&reader, id, after.as_deref(), |digest, row| {
        let Ok(digest) = digest.parse::<Digest>() else { return Ok(true) };
        let tags = images::tags_of(&reader, id, &digest)?;
        if filter.passes(!tags.is_empty()) {
            more = details.len() == limit;
            if !more {
                details.push(convert::image_detail(&ctx.account, &name, &digest, &row, tags));
            }
        }
        Ok(!more)
    })?;
    let last = details.last().and_then(|detail| detail.image_digest.as_deref()).filter(|_| more);
    let next_token = last.map(|digest| paging::encode(&scope, digest));
    Ok(shapes::DescribeImagesResponse { image_details: Some(details), next_token })
}

/// The images asked for by name, each once; one that is not there is an error.
fn described(
    ctx: &RequestCtx,
    reader: &dyn Reader,
    name: &str,
    id: &str,
    wanted: &[shapes::ImageIdentifier],
    filter: &Filter,
) -> Result<Vec<shapes::ImageDetail>, Error> {
    let mut seen: Vec<Digest> = Vec::new();
    let mut details = Vec::new();
    for wanted in wanted {
        let digest = match identify(reader, id, wanted)? {
            Ok(digest) => digest,
            Err(NoImage { code, reason }) if code != shapes::image_failure_code::IMAGE_NOT_FOUND => {
                return Err(invalid(format!("Invalid parameter at 'imageIds': {reason}")));
            }
            Err(_) => {
                let text = |part: &Option<String>| part.clone().unwrap_or_else(|| "null".to_owned());
                return Err(Error::api(
                    "ImageNotFoundException",
                    format!(
                        "The image with imageId {{imageDigest:'{}', imageTag:'{}'}} does not exist within the repository with name '{name}' in the registry with id '{}'",
                        text(&wanted.image_digest),
                        text(&wanted.image_tag),
                        ctx.account
                    ),
                ));
            }
        };
        if seen.contains(&digest) {
            continue;
        }
        if let Some(row) = IMAGES.get(reader, &(id, digest.as_str()))? {
            let tags = images::tags_of(reader, id, &digest)?;
            if filter.passes(!tags.is_empty()) {
                details.push(convert::image_detail(&ctx.account, name, &digest, &row, tags));
            }
        }
        seen.push(digest);
    }
    Ok(details)
}
