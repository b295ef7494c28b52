use super::{World, code};
use api_ecr::*;
use oci_registry::{ManifestToStore, Metadata, RegistryId};

fn web() -> Option<String> {
    Some("web".to_owned())
}

fn by_tag(tag: &str) -> ImageIdentifier {
    ImageIdentifier { image_tag: Some(tag.into()), image_digest: None }
}

fn by_digest(digest: &oci_image::Digest) -> ImageIdentifier {
    ImageIdentifier { image_digest: Some(digest.to_string()), image_tag: None }
}

async fn list(world: &World, tag_status: &str, max: i32) -> Vec<(String, Option<String>)> {
    let mut found = Vec::new();
    let mut token = None;
    loop {
        let input = ListImagesRequest {
            repository_name: web(),
            filter: Some(ListImagesFilter { tag_status: Some(tag_status.into()), image_status: None }),
            max_results: Some(max),
            next_token: token,
            ..Default::default()
        };
        let page = world.ecr.list_images(&world.ctx(), input).await.unwrap();
        let ids = page.image_ids.unwrap();
        assert!(ids.len() <= max as usize);
        found.extend(ids.into_iter().map(|id| (id.image_digest.unwrap(), id.image_tag)));
        token = page.next_token;
        if token.is_none() {
            return found;
        }
    }
}

async fn delete(world: &World, ids: Vec<ImageIdentifier>) -> BatchDeleteImageResponse {
    let input = BatchDeleteImageRequest { repository_name: web(), image_ids: Some(ids), ..Default::default() };
    world.ecr.batch_delete_image(&world.ctx(), input).await.unwrap()
}

#[tokio::test]
async fn listing_pages_and_filters() {
    let world = World::serving().await;
    world.create("web").await;
    for tag in ["a", "b", "c", "d"] {
        world.push(&format!("web:{tag}"), "one").await;
    }
    world.push("web:e", "two").await;
    world.push("web:e", "three").await;
    let whole = list(&world, "ANY", 100).await;
    assert_eq!(whole.len(), 6);
    for page in 1..=6 {
        assert_eq!(list(&world, "ANY", page).await, whole, "pages of {page}");
    }
    assert_eq!(list(&world, "TAGGED", 2).await.len(), 5);
    let untagged = list(&world, "UNTAGGED", 2).await;
    assert_eq!((untagged.len(), untagged[0].1.clone()), (1, None));

    let describe = |token| DescribeImagesRequest {
        repository_name: web(),
        max_results: Some(2),
        next_token: token,
        ..Default::default()
    };
    let first = world.ecr.describe_images(&world.ctx(), describe(None)).await.unwrap();
    let second = world.ecr.describe_images(&world.ctx(), describe(first.next_token)).await.unwrap();
    assert_eq!(second.next_token, None);
    let details = [first.image_details.unwrap(), second.image_details.unwrap()].concat();
    assert_eq!(details.len(), 3);
    assert!(details.iter().any(|d| d.image_tags.as_ref().is_some_and(|t| *t == ["a", "b", "c", "d"])));
    assert!(details.iter().all(|d| d.image_size_in_bytes.is_some_and(|s| s > 0)));
    let named = |ids| DescribeImagesRequest { repository_name: web(), image_ids: Some(ids), ..Default::default() };
    // Two names of one image are one image.
    let same = world.ecr.describe_images(&world.ctx(), named(vec![by_tag("a"), by_tag("b")])).await.unwrap();
    assert_eq!(same.image_details.unwrap().len(), 1);
    let error = world.ecr.describe_images(&world.ctx(), named(vec![by_tag("v9")])).await.unwrap_err();
    assert_eq!(error.code, "ImageNotFoundException");
    assert!(error.message.contains("imageTag:'v9'"), "{error}");
    let bad = ImageIdentifier { image_digest: Some("sha1:1".into()), image_tag: None };
    assert_eq!(code(world.ecr.describe_images(&world.ctx(), named(vec![bad])).await), "InvalidParameterException");
}

#[tokio::test]
async fn the_last_tag_takes_its_image_along() {
    let world = World::serving().await;
    world.create("web").await;
    let one = world.push("web:a", "one").await;
    world.push("web:b", "one").await;
    let two = world.push("web:c", "two").await;
    let mismatch = ImageIdentifier { image_digest: Some(two.to_string()), image_tag: Some("a".into()) };
    let done = delete(&world, vec![by_tag("a"), mismatch, by_tag("v9")]).await;
    assert_eq!(done.image_ids.unwrap().len(), 1);
    let codes: Vec<_> = done.failures.unwrap().into_iter().map(|f| f.failure_code.unwrap()).collect();
    // The tag was gone by then.
    assert_eq!(codes, ["ImageNotFound", "ImageNotFound"]);
    assert_eq!(list(&world, "ANY", 10).await.iter().filter(|(d, _)| *d == one.as_str()).count(), 1);
    delete(&world, vec![by_tag("b")]).await;
    assert!(list(&world, "ANY", 10).await.iter().all(|(d, _)| *d != one.as_str()));
    let mismatch = ImageIdentifier { image_digest: Some(one.to_string()), image_tag: Some("c".into()) };
    let done = delete(&world, vec![mismatch, by_digest(&two)]).await;
    assert_eq!(done.failures.unwrap()[0].failure_code.as_deref(), Some("ImageTagDoesNotMatchDigest"));
    let deleted = done.image_ids.unwrap();
    assert_eq!((deleted.len(), deleted[0].image_tag.as_deref()), (1, Some("c")));
    assert!(list(&world, "ANY", 10).await.is_empty());
    let id = crate::api::require(&world.ecr.deps.store.read().unwrap(), &world.ctx(), "web").unwrap().repository_id;
    let reader = world.ecr.deps.store.read().unwrap();
    assert_eq!(crate::tables::COUNTS.get(&reader, &(id,)).unwrap().unwrap().images, 0);
    assert!(!crate::tables::USES.any(&reader, &()).unwrap());
}

#[tokio::test]
async fn an_index_holds_its_images() {
    let world = World::serving().await;
    world.create("web").await;
    let one = world.push("web:a", "one").await;
    let here = RegistryId { account: super::account(super::ACCOUNT), region: base::Region::US_EAST_1 };
    let size = super::image("one").manifest.len();
    let index = format!(
        r#"{{"schemaVersion":2,"mediaType":"application/vnd.oci.image.index.v1+json","manifests":[{{"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":"{one}","size":{size},"platform":{{"os":"linux","architecture":"amd64"}}}}]}}"#
    );
    let absent = index.replace(one.as_str(), oci_image::Digest::of(b"none").as_str());
    let put = PutImageRequest { repository_name: web(), image_manifest: Some(absent), ..Default::default() };
    assert_eq!(code(world.ecr.put_image(&world.ctx(), put).await), "ReferencedImagesNotFoundException");
    let index = ManifestToStore::parse(index.into(), None, Some("all".into())).unwrap();
    let index_digest = index.manifest.digest.clone();
    world.ecr.put_manifest(&here, "web", index).await.unwrap();
    let done = delete(&world, vec![by_digest(&one)]).await;
    let failure = done.failures.unwrap().remove(0);
    assert_eq!(failure.failure_code.as_deref(), Some("ImageReferencedByManifestList"));
    assert!(failure.failure_reason.unwrap().contains(index_digest.as_str()));
    let describe = DescribeImagesRequest { repository_name: web(), ..Default::default() };
    let details = world.ecr.describe_images(&world.ctx(), describe).await.unwrap().image_details.unwrap();
    assert_eq!(details[0].image_size_in_bytes, details[1].image_size_in_bytes);
    let done = delete(&world, vec![by_digest(&index_digest), by_digest(&one)]).await;
    assert_eq!((done.image_ids.unwrap().len(), done.failures.unwrap().len()), (2, 0));
}
