use super::{ACCOUNT, OTHER_ACCOUNT, World, code};
use api_ecr::*;
use aws_wire::Value;
use kernel::access::{AccessRequest, asked};
use kernel::controller::Controller;
use ports::Images;

#[tokio::test]
async fn create_describe_delete() {
    let world = World::new().await;
    let (ecr, ctx) = (&world.ecr, world.ctx());
    let made = world.create("team/web").await;
    assert_eq!(made.repository_uri, Some(format!("127.0.0.1:{}/team/web", world.port)));
    assert_eq!(made.repository_arn.as_deref(), Some("arn:aws:ecr:us-east-1:000000000000:repository/team/web"));
    assert_eq!((made.created_at, made.image_tag_mutability.as_deref()), (Some(world.now()), Some("MUTABLE")));
    let again = CreateRepositoryRequest { repository_name: Some("team/web".into()), ..Default::default() };
    let error = ecr.create_repository(&ctx, again.clone()).await.unwrap_err();
    assert_eq!(error.code, "RepositoryAlreadyExistsException");
    assert_eq!(
        error.message,
        "The repository with name 'team/web' already exists in the registry with id '000000000000'"
    );
    // Another account's registry and another Region are others.
    ecr.create_repository(&world.ctx_of(OTHER_ACCOUNT), again).await.unwrap();
    let foreign = DescribeRepositoriesRequest { registry_id: Some(OTHER_ACCOUNT.into()), ..Default::default() };
    assert_eq!(code(ecr.describe_repositories(&ctx, foreign).await), "AccessDeniedException");

    for name in ["a", "b", "c"] {
        world.create(name).await;
    }
    let page = |token| DescribeRepositoriesRequest { max_results: Some(3), next_token: token, ..Default::default() };
    let first = ecr.describe_repositories(&ctx, page(None)).await.unwrap();
    let second = ecr.describe_repositories(&ctx, page(first.next_token)).await.unwrap();
    let names: Vec<_> = [first.repositories.unwrap(), second.repositories.unwrap()]
        .concat()
        .into_iter()
        .map(|r| r.repository_name.unwrap())
        .collect();
    assert_eq!((names, second.next_token), (["a", "b", "c", "team/web"].map(String::from).to_vec(), None));
    assert_eq!(code(ecr.describe_repositories(&ctx, page(Some("x".into()))).await), "InvalidParameterException");
    let named = DescribeRepositoriesRequest { repository_names: Some(vec!["none".into()]), ..Default::default() };
    let error = ecr.describe_repositories(&ctx, named).await.unwrap_err();
    assert_eq!(error.code, "RepositoryNotFoundException");
    assert_eq!(error.message, "The repository with name 'none' does not exist in the registry with id '000000000000'");

    let delete = DeleteRepositoryRequest { repository_name: Some("a".into()), ..Default::default() };
    ecr.delete_repository(&ctx, delete.clone()).await.unwrap();
    assert_eq!(code(ecr.delete_repository(&ctx, delete).await), "RepositoryNotFoundException");
}

#[tokio::test]
async fn what_is_not_built_is_refused_by_name() {
    let world = World::new().await;
    let request = || CreateRepositoryRequest { repository_name: Some("web".into()), ..Default::default() };
    let kms = CreateRepositoryRequest {
        encryption_configuration: Some(EncryptionConfiguration { encryption_type: Some("KMS".into()), kms_key: None }),
        ..request()
    };
    let scan = CreateRepositoryRequest {
        image_scanning_configuration: Some(ImageScanningConfiguration { scan_on_push: Some(true) }),
        ..request()
    };
    let filters = CreateRepositoryRequest {
        image_tag_mutability: Some("IMMUTABLE_WITH_EXCLUSION".into()),
        image_tag_mutability_exclusion_filters: None,
        ..request()
    };
    for (request, word) in [(kms, "KMS"), (scan, "scanOnPush"), (filters, "ExclusionFilters")] {
        let error = world.ecr.create_repository(&world.ctx(), request).await.unwrap_err();
        assert_eq!(error.code, "InvalidParameterException");
        assert!(error.message.contains(word), "{error}");
    }
    assert!(
        world
            .ecr
            .describe_repositories(&world.ctx(), Default::default())
            .await
            .unwrap()
            .repositories
            .unwrap()
            .is_empty()
    );
    world.create("web").await;
    let scan = |on| PutImageScanningConfigurationRequest {
        repository_name: Some("web".into()),
        image_scanning_configuration: Some(ImageScanningConfiguration { scan_on_push: Some(on) }),
        ..Default::default()
    };
    assert_eq!(
        code(world.ecr.put_image_scanning_configuration(&world.ctx(), scan(true)).await),
        "InvalidParameterException"
    );
    world.ecr.put_image_scanning_configuration(&world.ctx(), scan(false)).await.unwrap();
}

#[tokio::test]
async fn policies_and_tags_are_kept() {
    let world = World::new().await;
    let (ecr, ctx) = (&world.ecr, world.ctx());
    let arn = world.create("web").await.repository_arn;
    let get = GetRepositoryPolicyRequest { repository_name: Some("web".into()), ..Default::default() };
    assert_eq!(code(ecr.get_repository_policy(&ctx, get.clone()).await), "RepositoryPolicyNotFoundException");
    let set = |text: &str| SetRepositoryPolicyRequest {
        repository_name: Some("web".into()),
        policy_text: Some(text.into()),
        ..Default::default()
    };
    assert_eq!(code(ecr.set_repository_policy(&ctx, set("[]")).await), "InvalidParameterException");
    let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*", "Action": "ecr:*"}}"#;
    ecr.set_repository_policy(&ctx, set(text)).await.unwrap();
    assert_eq!(ecr.get_repository_policy(&ctx, get.clone()).await.unwrap().policy_text.as_deref(), Some(text));
    let delete = DeleteRepositoryPolicyRequest { repository_name: Some("web".into()), ..Default::default() };
    assert_eq!(ecr.delete_repository_policy(&ctx, delete).await.unwrap().policy_text.as_deref(), Some(text));
    assert_eq!(code(ecr.get_repository_policy(&ctx, get).await), "RepositoryPolicyNotFoundException");
    assert_eq!(
        code(ecr.get_registry_policy(&ctx, GetRegistryPolicyRequest {}).await),
        "RegistryPolicyNotFoundException"
    );
    assert_eq!(
        ecr.describe_registry(&ctx, DescribeRegistryRequest {}).await.unwrap().registry_id.as_deref(),
        Some(ACCOUNT)
    );

    let tag = |key: &str| Tag { key: Some(key.into()), value: Some("1".into()) };
    let add = TagResourceRequest { resource_arn: arn.clone(), tags: Some(vec![tag("a"), tag("b")]) };
    ecr.tag_resource(&ctx, add).await.unwrap();
    let reserved = TagResourceRequest { resource_arn: arn.clone(), tags: Some(vec![tag("aws:x")]) };
    assert_eq!(code(ecr.tag_resource(&ctx, reserved).await), "InvalidTagParameterException");
    let remove = UntagResourceRequest { resource_arn: arn.clone(), tag_keys: Some(vec!["a".into()]) };
    ecr.untag_resource(&ctx, remove).await.unwrap();
    let list = ListTagsForResourceRequest { resource_arn: arn };
    assert_eq!(ecr.list_tags_for_resource(&ctx, list).await.unwrap().tags, Some(vec![tag("b")]));
    for (arn, expected) in [
        ("web", "InvalidParameterException"),
        ("arn:aws:ecs:us-east-1:000000000000:repository/web", "InvalidParameterException"),
        ("arn:aws:ecr:us-east-1:000000000000:repository/none", "RepositoryNotFoundException"),
        ("arn:aws:ecr:us-east-1:111111111111:repository/web", "AccessDeniedException"),
    ] {
        let list = ListTagsForResourceRequest { resource_arn: Some(arn.into()) };
        assert_eq!(code(ecr.list_tags_for_resource(&ctx, list).await), expected, "{arn}");
    }
}

#[tokio::test]
async fn access_names_repositories() {
    let world = World::new().await;
    let ctx = world.ctx();
    let input = Value::Structure(vec![
        ("repositoryName", Value::String("web".into())),
        ("tags", Value::List(vec![Value::Structure(vec![("Key", Value::String("team".into()))])])),
    ]);
    let arn = "arn:aws:ecr:us-east-1:000000000000:repository/web";
    let reader = world.ecr.deps.store.read().unwrap();
    let create = crate::access(&AccessRequest { ctx: &ctx, reader: &reader, input: &input }, Op::CreateRepository);
    let create = create.unwrap();
    assert_eq!(asked(&create), [("ecr:CreateRepository", arn), ("ecr:TagResource", arn)]);
    assert_eq!(create[1].values("aws:RequestTag/team"), Some(&[String::new()][..]));
    let nothing = Value::empty_structure();
    let request = AccessRequest { ctx: &ctx, reader: &reader, input: &nothing };
    let token = crate::access(&request, Op::GetAuthorizationToken).unwrap();
    assert_eq!(asked(&token), [("ecr:GetAuthorizationToken", "*")]);
}

#[tokio::test]
async fn our_images_are_told_from_others() {
    let world = World::new().await;
    let found = world.ecr.resolve("123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/web:v1").unwrap();
    assert_eq!((found.account.as_str(), found.region.as_str()), ("123456789012", "eu-west-1"));
    assert_eq!(found.repository, "team/web");
    let host = world.ecr.deps.endpoints.registry_host(found.region);
    assert_eq!(found.pull_reference, format!("{host}/team/web:v1"));
    let by_uri = world.ecr.resolve(&format!("127.0.0.1:{}/web@sha256:{}", world.port, "0".repeat(64))).unwrap();
    assert_eq!(by_uri.repository, "web");
    for other in ["web", "docker.io/library/nginx", "127.0.0.1:1/web", "public.ecr.aws/x/y:1"] {
        assert_eq!(world.ecr.resolve(other), None, "{other}");
    }
}

#[tokio::test]
async fn a_deleted_repository_leaves_no_rows() {
    let world = World::serving().await;
    world.create("web").await;
    world.push("web:v1", "one").await;
    let delete = |force| DeleteRepositoryRequest { repository_name: Some("web".into()), force, ..Default::default() };
    assert_eq!(code(world.ecr.delete_repository(&world.ctx(), delete(None)).await), "RepositoryNotEmptyException");
    world.ecr.delete_repository(&world.ctx(), delete(Some(true))).await.unwrap();
    // Made again, it is empty at once.
    world.create("web").await;
    let list = ListImagesRequest { repository_name: Some("web".into()), ..Default::default() };
    assert!(world.ecr.list_images(&world.ctx(), list).await.unwrap().image_ids.unwrap().is_empty());
    crate::control::Purge::new(world.ecr.clone()).run().await.unwrap();
    let reader = world.ecr.deps.store.read().unwrap();
    assert!(!crate::tables::IMAGES.any(&reader, &()).unwrap());
    assert!(!crate::tables::LINKED_IN.any(&reader, &()).unwrap());
    assert!(!crate::tables::USES.any(&reader, &()).unwrap());
    assert!(!crate::tables::UNUSED.any(&reader, &()).unwrap());
    assert!(!crate::tables::DOOMED.any(&reader, &()).unwrap());
}
