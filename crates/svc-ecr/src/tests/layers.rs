use super::{World, code, image};
use api_ecr::*;
use bytes::Bytes;
use oci_image::Digest;

fn web() -> Option<String> {
    Some("web".to_owned())
}

async fn begin(world: &World) -> String {
    let input = InitiateLayerUploadRequest { repository_name: web(), ..Default::default() };
    let begun = world.ecr.initiate_layer_upload(&world.ctx(), input).await.unwrap();
    assert_eq!(begun.part_size, Some(20 << 20));
    begun.upload_id.unwrap()
}

fn part(upload: &str, first: i64, content: &[u8]) -> UploadLayerPartRequest {
    UploadLayerPartRequest {
        layer_part_blob: Some(Bytes::copy_from_slice(content)),
        part_first_byte: Some(first),
        part_last_byte: Some(first + content.len() as i64 - 1),
        repository_name: web(),
        upload_id: Some(upload.to_owned()),
        registry_id: None,
    }
}

fn complete(upload: &str, digest: &Digest) -> CompleteLayerUploadRequest {
    CompleteLayerUploadRequest {
        layer_digests: Some(vec![digest.to_string()]),
        repository_name: web(),
        upload_id: Some(upload.to_owned()),
        registry_id: None,
    }
}

async fn upload(world: &World, content: &[u8]) -> Digest {
    let digest = Digest::of(content);
    let id = begin(world).await;
    world.ecr.upload_layer_part(&world.ctx(), part(&id, 0, content)).await.unwrap();
    world.ecr.complete_layer_upload(&world.ctx(), complete(&id, &digest)).await.unwrap();
    digest
}

#[tokio::test]
async fn parts_become_a_layer() {
    let world = World::new().await;
    world.create("web").await;
    let (ecr, ctx) = (&world.ecr, world.ctx());
    let digest = Digest::of(b"hello world");
    let id = begin(&world).await;
    assert_eq!(code(ecr.complete_layer_upload(&ctx, complete(&id, &digest)).await), "EmptyUploadException");
    let taken = ecr.upload_layer_part(&ctx, part(&id, 0, b"hello ")).await.unwrap();
    assert_eq!(taken.last_byte_received, Some(5));
    // A part again, a gap, and a length that is not the content's.
    for (first, extra) in [(0, 0), (7, 0), (6, 1)] {
        let mut wrong = part(&id, first, b"world");
        wrong.part_last_byte = wrong.part_last_byte.map(|last| last + extra);
        let error = ecr.upload_layer_part(&ctx, wrong).await.unwrap_err();
        assert_eq!(error.code, "InvalidLayerPartException");
        assert!(error.fields.contains(&("lastValidByteReceived", aws_wire::Value::Integer(5))), "{:?}", error.fields);
    }
    ecr.upload_layer_part(&ctx, part(&id, 6, b"world")).await.unwrap();
    let done = ecr.complete_layer_upload(&ctx, complete(&id, &digest)).await.unwrap();
    assert_eq!(done.layer_digest, Some(digest.to_string()));
    assert_eq!(code(ecr.upload_layer_part(&ctx, part(&id, 11, b"!")).await), "UploadNotFoundException");

    let id = begin(&world).await;
    ecr.upload_layer_part(&ctx, part(&id, 0, b"hello world")).await.unwrap();
    assert_eq!(code(ecr.complete_layer_upload(&ctx, complete(&id, &digest)).await), "LayerAlreadyExistsException");
    let id = begin(&world).await;
    ecr.upload_layer_part(&ctx, part(&id, 0, b"something else")).await.unwrap();
    let other = Digest::of(b"what it is not");
    assert_eq!(code(ecr.complete_layer_upload(&ctx, complete(&id, &other)).await), "InvalidLayerException");

    let check = BatchCheckLayerAvailabilityRequest {
        layer_digests: Some(vec![digest.to_string(), other.to_string(), "sha256:zz".into()]),
        repository_name: web(),
        ..Default::default()
    };
    let checked = ecr.batch_check_layer_availability(&ctx, check).await.unwrap();
    let layers: Vec<_> =
        checked.layers.unwrap().into_iter().map(|l| (l.layer_availability.unwrap(), l.layer_size)).collect();
    assert_eq!(layers, [("AVAILABLE".to_owned(), Some(11)), ("UNAVAILABLE".to_owned(), None)]);
    assert_eq!(checked.failures.unwrap()[0].failure_code.as_deref(), Some("InvalidLayerDigest"));
}

#[tokio::test]
async fn an_image_put_through_the_api() {
    let world = World::new().await;
    world.create("web").await;
    let (ecr, ctx) = (&world.ecr, world.ctx());
    let image = image("one");
    let text = String::from_utf8(image.manifest.to_vec()).unwrap();
    let put = |tag: &str| PutImageRequest {
        repository_name: web(),
        image_manifest: Some(text.clone()),
        image_tag: Some(tag.into()),
        ..Default::default()
    };
    let error = ecr.put_image(&ctx, put("v1")).await.unwrap_err();
    assert_eq!(error.code, "LayersNotFoundException");
    assert!(error.message.contains("sha256:"), "{error}");
    for (_, content) in image.blobs.iter() {
        upload(&world, content).await;
    }
    let wrong = PutImageRequest { image_digest: Some(Digest::of(b"x").to_string()), ..put("v1") };
    assert_eq!(code(ecr.put_image(&ctx, wrong).await), "ImageDigestDoesNotMatchException");
    let not_one = PutImageRequest { image_manifest: Some("{}".into()), ..put("v1") };
    assert_eq!(code(ecr.put_image(&ctx, not_one).await), "InvalidParameterException");
    let done = ecr.put_image(&ctx, put("v1")).await.unwrap().image.unwrap();
    assert_eq!(done.image_id.unwrap().image_digest, Some(image.digest.to_string()));
    assert_eq!(code(ecr.put_image(&ctx, put("v1")).await), "ImageAlreadyExistsException");
    ecr.put_image(&ctx, put("v2")).await.unwrap();
    let get = |accepted: Option<Vec<String>>| BatchGetImageRequest {
        repository_name: web(),
        accepted_media_types: accepted,
        image_ids: Some(vec![
            ImageIdentifier { image_tag: Some("v2".into()), image_digest: None },
            ImageIdentifier { image_tag: Some("v9".into()), image_digest: None },
            ImageIdentifier::default(),
        ]),
        ..Default::default()
    };
    let got = ecr.batch_get_image(&ctx, get(None)).await.unwrap();
    assert_eq!(got.images.unwrap()[0].image_manifest.as_deref(), Some(text.as_str()));
    let codes: Vec<_> = got.failures.unwrap().into_iter().map(|f| f.failure_code.unwrap()).collect();
    assert_eq!(codes, ["ImageNotFound", "MissingDigestAndTag"]);
    let got = ecr.batch_get_image(&ctx, get(Some(vec!["text/plain".into()]))).await.unwrap();
    assert_eq!((got.images.unwrap().len(), got.failures.unwrap().len()), (0, 3));
}

#[tokio::test]
async fn a_layer_address_opens_that_layer_and_nothing_else() {
    let world = World::serving().await;
    world.create("web").await;
    let (one, other) = (upload(&world, b"layer one").await, upload(&world, b"layer two").await);
    let url = |digest: &Digest| GetDownloadUrlForLayerRequest {
        layer_digest: Some(digest.to_string()),
        repository_name: web(),
        registry_id: None,
    };
    let missing = world.ecr.get_download_url_for_layer(&world.ctx(), url(&Digest::of(b"none"))).await;
    assert_eq!(code(missing), "LayersNotFoundException");
    let answer = world.ecr.get_download_url_for_layer(&world.ctx(), url(&one)).await.unwrap();
    let address = answer.download_url.unwrap();
    let host = format!("http://127.0.0.1:{}", world.port);
    let path = address.strip_prefix(&host).unwrap().to_owned();
    let get = async |path: String| world.call("GET", &path, "", "").await;
    let (status, answer) = get(path.clone()).await;
    assert!(status == 200 && answer.ends_with("layer one"), "{answer}");
    assert_eq!(get(path.replace(one.as_str(), other.as_str())).await.0, 401);
    let token = path.split_once('=').unwrap().1;
    assert_eq!(get(format!("/v2/?X-Longshore-Layer-Token={token}")).await.0, 401);
    // Nor does it serve as an authorisation token.
    let basic = format!("Authorization: Basic {}\r\n", crate::tokens::basic(token));
    for path in [format!("/v2/web/blobs/{other}"), "/v2/web/tags/list".to_owned(), "/v2/".to_owned()] {
        assert_eq!(world.call("GET", &path, &basic, "").await.0, 401, "{path}");
    }
    world.clock.advance_ms(crate::LAYER_URL_LIFETIME_S * 1000);
    assert_eq!(get(path).await.0, 403);
}
