use super::{ACCOUNT, OTHER_ACCOUNT, World, account, image};
use crate::control::Sweep;
use crate::tokens::basic;
use api_ecr::*;
use base::{OsRng, Region, SystemClock};
use kernel::controller::Controller;
use oci_image::{ImageStore, PullPolicy, StoreOptions};
use oci_registry::{ErrorCode, Metadata, RegistryId};
use std::sync::Arc;

fn here() -> RegistryId {
    RegistryId { account: account(ACCOUNT), region: Region::US_EAST_1 }
}

async fn call(world: &World, method: &str, path: &str, headers: &str) -> (u16, String) {
    world.call(method, path, headers, "").await
}

#[tokio::test]
async fn push_and_pull() {
    let world = World::serving().await;
    world.create("team/web").await;
    let digest = world.push("team/web:v1", "one").await;
    let node = tempfile::tempdir().unwrap();
    let store =
        ImageStore::open(node.path(), world.client(), StoreOptions::default(), Arc::new(SystemClock), Arc::new(OsRng))
            .unwrap();
    let reference = world.reference("team/web:v1");
    let pulled = store.pull(&reference, &world.auth().await, PullPolicy::Always).await.unwrap();
    assert_eq!(pulled.digest, digest);
    assert_eq!(std::fs::read(pulled.layer_dirs[0].join("etc/version")).unwrap(), b"one");
    let describe = DescribeImagesRequest { repository_name: Some("team/web".into()), ..Default::default() };
    let detail = world.ecr.describe_images(&world.ctx(), describe).await.unwrap().image_details.unwrap().remove(0);
    assert_eq!(detail.image_tags, Some(vec!["v1".to_owned()]));
    assert_eq!((detail.image_pushed_at, detail.last_recorded_pull_time), (Some(world.now()), Some(world.now())));
}

#[tokio::test]
async fn who_may_come_in() {
    let world = World::serving().await;
    world.create("web").await;
    let (status, answer) = call(&world, "GET", "/v2/", "").await;
    assert_eq!(status, 401);
    let challenge =
        format!("www-authenticate: Basic realm=\"https://127.0.0.1:{}/\",service=\"ecr.amazonaws.com\"", world.port);
    assert!(answer.to_lowercase().contains(&challenge.to_lowercase()), "{answer}");
    let header = |token: &str| format!("Authorization: Basic {}\r\n", basic(token));
    let token = world.token(&world.ctx(), None).await;
    assert_eq!(call(&world, "GET", "/v2/", &header(&token)).await.0, 200);
    let (status, answer) = call(&world, "GET", "/v2/none/tags/list", &header(&token)).await;
    assert_eq!(status, 404);
    assert!(answer.contains("NAME_UNKNOWN") && answer.contains("does not exist in the registry with id"), "{answer}");

    // Not ours, changed, cut short, another user name, the inner scheme from outside.
    let mut forged = token.clone().into_bytes();
    forged[5] = if forged[5] == b'A' { b'B' } else { b'A' };
    let forged = String::from_utf8(forged).unwrap();
    for bad in [forged.as_str(), "x", "", &token[..token.len() - 2]] {
        assert_eq!(call(&world, "GET", "/v2/", &header(bad)).await.0, 401, "{bad}");
    }
    for bad in [format!("Bearer {token}"), format!("Layer {token}"), "Basic !".into()] {
        assert_eq!(call(&world, "GET", "/v2/", &format!("Authorization: {bad}\r\n")).await.0, 401, "{bad}");
    }
    let (status, answer) = call(&world, "GET", "/v2/", &format!("{}Host: quay.io\r\n", header(&token))).await;
    assert!(status == 403 && answer.contains("repositoryUri"), "{answer}");

    // A withdrawn key takes its tokens along.
    world.keys.0.lock().unwrap().get_mut("AKIA000000000000").unwrap().active = false;
    assert_eq!(call(&world, "GET", "/v2/", &header(&token)).await.0, 401);
    world.keys.0.lock().unwrap().get_mut("AKIA000000000000").unwrap().active = true;
    assert_eq!(call(&world, "GET", "/v2/", &header(&token)).await.0, 200);
    world.keys.0.lock().unwrap().remove("AKIA000000000000");
    assert_eq!(call(&world, "GET", "/v2/", &header(&token)).await.0, 401);

    let token = world.token(&world.ctx(), None).await;
    world.clock.advance_ms(12 * 3600 * 1000);
    let (status, answer) = call(&world, "GET", "/v2/", &header(&token)).await;
    assert_eq!(status, 403);
    assert!(answer.contains("DENIED"), "{answer}");
    assert!(answer.contains("Your authorization token has expired. Reauthenticate and try again."), "{answer}");
}

#[tokio::test]
async fn a_token_ends_with_temporary_credentials() {
    let world = World::new().await;
    let ends = world.now().plus_s(900);
    world.keys.0.lock().unwrap().get_mut("AKIA000000000000").unwrap().expires_at = Some(ends);
    let data = world.ecr.get_authorization_token(&world.ctx(), Default::default()).await.unwrap();
    let data = data.authorization_data.unwrap().remove(0);
    assert_eq!(data.expires_at, Some(ends));
    assert_eq!(data.proxy_endpoint, Some(format!("http://127.0.0.1:{}", world.port)));
}

#[tokio::test]
async fn accounts_are_apart_on_one_address() {
    let world = World::serving().await;
    world.create("web").await;
    world.push("web:v1", "one").await;
    let header = |token: &str| format!("Authorization: Basic {}\r\n", basic(token));
    let manifest = "/v2/web/manifests/v1";
    // The other account's own registry, on the same address: it has no such repository.
    let other = world.ctx_of(OTHER_ACCOUNT);
    let own = world.token(&other, None).await;
    assert_eq!(call(&world, "GET", manifest, &header(&own)).await.0, 404);
    // Its token for our registry opens nothing.
    let ours = world.token(&other, Some(ACCOUNT)).await;
    let (status, answer) = call(&world, "GET", manifest, &header(&ours)).await;
    assert!(status == 403 && answer.contains("is not authorized to perform: ecr:BatchGetImage"), "{answer}");
    // A token for one registry, used at another's name.
    let host = format!("{}Host: {ACCOUNT}.dkr.ecr.us-east-1.amazonaws.com\r\n", header(&own));
    assert_eq!(call(&world, "GET", manifest, &host).await.0, 403);
}

#[tokio::test]
async fn immutable_tags_stay() {
    let world = World::serving().await;
    world.create("web").await;
    world.push("web:v1", "one").await;
    world.push("web:dev-1", "one").await;
    let set = PutImageTagMutabilityRequest {
        repository_name: Some("web".into()),
        image_tag_mutability: Some("IMMUTABLE_WITH_EXCLUSION".into()),
        image_tag_mutability_exclusion_filters: Some(vec![ImageTagMutabilityExclusionFilter {
            filter: Some("dev-*".into()),
            filter_type: Some("WILDCARD".into()),
        }]),
        ..Default::default()
    };
    world.ecr.put_image_tag_mutability(&world.ctx(), set).await.unwrap();
    // The same image again, and a tag that is excluded.
    let one = world.push("web:v1", "one").await;
    world.push("web:dev-1", "two").await;
    let refused = world.client().push(&world.reference("web:v1"), &image("two"), &world.auth().await).await;
    let error = refused.unwrap_err().to_string();
    assert!(error.contains("cannot be overwritten because the repository is immutable"), "{error}");
    let tag = oci_registry::ManifestKey::Tag("v1".into());
    assert_eq!(world.ecr.manifest(&here(), "web", &tag).await.unwrap().unwrap().digest, one);
}

#[tokio::test]
async fn blobs_in_use_stay_and_unused_ones_go() {
    let world = World::serving().await;
    world.create("web").await;
    let one = world.push("web:v1", "one").await;
    let two = world.push("web:v2", "two").await;
    let blobs = |text: &str| -> Vec<oci_image::Digest> {
        let manifest = oci_registry::ManifestToStore::parse(image(text).manifest.into(), None, None).unwrap();
        manifest.blobs.into_iter().map(|b| b.digest).collect()
    };
    let (ones, twos) = (blobs("one"), blobs("two"));
    for blob in &ones {
        let error = world.ecr.unlink_blob(&here(), "web", blob).await.unwrap_err();
        assert_eq!(error.code, ErrorCode::Denied);
        assert!(error.message.contains(one.as_str()), "{error}");
    }
    let key = oci_registry::ManifestKey::Digest(one.clone());
    assert!(world.ecr.delete_manifest(&here(), "web", &key).await.unwrap());
    assert!(!world.ecr.delete_manifest(&here(), "web", &key).await.unwrap());
    assert_eq!(world.ecr.tags(&here(), "web", None, 10).await.unwrap(), ["v2"]);
    let sweep = Sweep::new(world.ecr.clone());
    sweep.run().await.unwrap();
    for blob in &ones {
        assert!(world.ecr.is_linked(blob).await.unwrap(), "{blob} was unlinked at once");
    }
    world.clock.advance_ms(crate::control::UNUSED_LINK_LIFETIME_MS);
    sweep.run().await.unwrap();
    for blob in &ones {
        let kept = twos.contains(blob);
        assert_eq!(world.ecr.is_linked(blob).await.unwrap(), kept, "{blob}");
        assert_eq!(world.ecr.blobs.size(blob).await.unwrap().is_some(), kept, "{blob}");
    }
    assert!(ones.iter().any(|blob| !twos.contains(blob)) && ones.iter().any(|blob| twos.contains(blob)));
    let tag = oci_registry::ManifestKey::Tag("v2".into());
    assert_eq!(world.ecr.manifest(&here(), "web", &tag).await.unwrap().unwrap().digest, two);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_who_set_an_immutable_tag_one_does() {
    let world = World::serving().await;
    world.create("web").await;
    let mut manifests = Vec::new();
    for n in 0..8 {
        world.push(&format!("web:push-{n}"), &n.to_string()).await;
        let bytes = image(&n.to_string()).manifest.into();
        manifests.push(oci_registry::ManifestToStore::parse(bytes, None, Some("release".into())).unwrap());
    }
    let set = PutImageTagMutabilityRequest {
        repository_name: Some("web".into()),
        image_tag_mutability: Some("IMMUTABLE".into()),
        ..Default::default()
    };
    world.ecr.put_image_tag_mutability(&world.ctx(), set).await.unwrap();
    let race = manifests.into_iter().map(|manifest| {
        let (ecr, digest) = (world.ecr.clone(), manifest.manifest.digest.clone());
        tokio::spawn(async move { ecr.put_manifest(&here(), "web", manifest).await.map(|()| digest) })
    });
    let (mut winners, mut refused) = (Vec::new(), 0);
    for result in futures::future::join_all(race).await {
        match result.unwrap() {
            Ok(digest) => winners.push(digest),
            Err(error) => {
                assert_eq!(error.code, ErrorCode::TagImmutable);
                refused += 1;
            }
        }
    }
    assert_eq!((winners.len(), refused), (1, 7));
    let tag = oci_registry::ManifestKey::Tag("release".into());
    assert_eq!(world.ecr.manifest(&here(), "web", &tag).await.unwrap().unwrap().digest, winners[0]);
}
