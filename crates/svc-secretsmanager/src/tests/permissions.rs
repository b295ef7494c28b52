//! Who may: what is asked leave for, resource policies, tags.

use super::*;

#[tokio::test]
async fn access_names_the_secret_its_tags_and_its_policy() {
    let world = World::new();
    let policy = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:root"},"Action":"secretsmanager:GetSecretValue","Resource":"*"}]}"#;
    let tag = shapes::Tag { key: Some("team".into()), value: Some("blue".into()) };
    let input = shapes::CreateSecretRequest {
        name: Some("web/db".into()),
        tags: Some(vec![tag]),
        client_request_token: Some(token(1)),
        secret_string: Some("x".into()),
        ..Default::default()
    };
    let [create, tagging] = &world.checks(shapes::Op::CreateSecret, &input)[..] else { panic!() };
    assert_eq!(create.resource, "arn:aws:secretsmanager:us-east-1:000000000000:secret:web/db-??????");
    assert_eq!(create.values("secretsmanager:Name").unwrap(), ["web/db"]);
    assert_eq!(create.values("aws:RequestTag/team").unwrap(), ["blue"]);
    assert_eq!(tagging.action, "secretsmanager:TagResource");
    let arn = world.service.create_secret(&world.ctx(), input).await.unwrap().arn.unwrap();
    let put = shapes::PutResourcePolicyRequest {
        secret_id: Some("web/db".into()),
        resource_policy: Some(policy.into()),
        ..Default::default()
    };
    world.service.put_resource_policy(&world.ctx(), put).await.unwrap();

    let get = |id: &str| shapes::GetSecretValueRequest {
        secret_id: Some(id.into()),
        version_stage: Some("AWSCURRENT".into()),
        version_id: None,
    };
    for id in ["web/db", &arn, &arn[..arn.len() - 7]] {
        let [check] = &world.checks(shapes::Op::GetSecretValue, &get(id))[..] else { panic!() };
        assert_eq!((check.action.as_ref(), check.resource.as_str()), ("secretsmanager:GetSecretValue", arn.as_str()));
        assert_eq!(check.values("secretsmanager:VersionStage").unwrap(), ["AWSCURRENT"]);
        assert_eq!(check.values("secretsmanager:ResourceTag/team").unwrap(), ["blue"]);
        assert_eq!(check.values("secretsmanager:SecretId").unwrap(), [arn.as_str()]);
        assert_eq!(&*check.resource_policy.as_ref().unwrap().document, policy);
    }
    let [absent] = &world.checks(shapes::Op::GetSecretValue, &get("none"))[..] else { panic!() };
    assert_eq!(absent.resource, "arn:aws:secretsmanager:us-east-1:000000000000:secret:none-??????");
    let batch = shapes::BatchGetSecretValueRequest {
        filters: Some(vec![shapes::Filter { key: Some("name".into()), values: Some(vec!["web".into()]) }]),
        ..Default::default()
    };
    let actions: Vec<_> =
        world.checks(shapes::Op::BatchGetSecretValue, &batch).into_iter().map(|it| it.action).collect();
    assert_eq!(
        actions,
        ["secretsmanager:BatchGetSecretValue", "secretsmanager:ListSecrets", "secretsmanager:GetSecretValue"]
    );

    // Another account finds it by its ARN, and by nothing else.
    let other: AccountId = "111111111111".parse().unwrap();
    let ctx = world.ctx_of(&other, Region::US_EAST_1);
    assert_eq!(world.service.get_secret_value(&ctx, get(&arn)).await.unwrap().secret_string.as_deref(), Some("x"));
    assert_eq!(code(world.service.get_secret_value(&ctx, get("web/db")).await), "ResourceNotFoundException");
}

#[tokio::test]
async fn resource_policies_are_kept_checked_and_taken_away() {
    let world = World::new();
    world.create("s", Some("x")).await.unwrap();
    let open = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"secretsmanager:GetSecretValue","Resource":"*"}}"#;
    let put = |text: &str, block| {
        let input = shapes::PutResourcePolicyRequest {
            secret_id: Some("s".into()),
            resource_policy: Some(text.into()),
            block_public_policy: block,
        };
        async { world.service.put_resource_policy(&world.ctx(), input).await }
    };
    assert_eq!(code(put("{", None).await), "MalformedPolicyDocumentException");
    assert_eq!(code(put("{}", None).await), "MalformedPolicyDocumentException");
    let unknown = put(&open.replace("\"Action\"", "\"Actions\""), None).await.unwrap_err();
    assert_eq!(unknown.code, "MalformedPolicyDocumentException");
    assert!(unknown.message.contains("line 1"), "{unknown}");
    assert_eq!(code(put(open, Some(true)).await), "PublicPolicyException");
    let nobody = open.replace("\"*\",\"Action", "{\"AWS\":\"arn:aws:iam::000000000000:user/nobody\"},\"Action");
    let absent = put(&nobody, None).await.unwrap_err();
    assert_eq!(absent.code, "MalformedPolicyDocumentException");
    assert!(absent.message.starts_with("This resource policy contains an unsupported principal."), "{absent}");
    put(open, None).await.unwrap();
    let get = || async {
        let input = shapes::GetResourcePolicyRequest { secret_id: Some("s".into()) };
        world.service.get_resource_policy(&world.ctx(), input).await.unwrap().resource_policy
    };
    assert_eq!(get().await.as_deref(), Some(open));
    let validate = |text: &str| {
        let input = shapes::ValidateResourcePolicyRequest { secret_id: None, resource_policy: Some(text.into()) };
        async { world.service.validate_resource_policy(&world.ctx(), input).await.unwrap() }
    };
    assert_eq!(validate(open).await.policy_validation_passed, Some(false));
    assert_eq!(validate("{").await.policy_validation_passed, Some(false));
    assert_eq!(validate(&nobody).await.policy_validation_passed, Some(false));
    assert_eq!(
        validate(&open.replace("\"*\",\"Action", "{\"AWS\":\"111111111111\"},\"Action")).await.policy_validation_passed,
        Some(true)
    );
    let delete = shapes::DeleteResourcePolicyRequest { secret_id: Some("s".into()) };
    world.service.delete_resource_policy(&world.ctx(), delete).await.unwrap();
    assert_eq!(get().await, None);
}

#[tokio::test]
async fn tags_come_and_go() {
    let world = World::new();
    world.create("s", None).await.unwrap();
    let tag = |key: &str| {
        let input = shapes::TagResourceRequest {
            secret_id: Some("s".into()),
            tags: Some(vec![shapes::Tag { key: Some(key.into()), value: Some("1".into()) }]),
        };
        async { world.service.tag_resource(&world.ctx(), input).await }
    };
    tag("a").await.unwrap();
    tag("b").await.unwrap();
    assert_eq!(code(tag("aws:x").await), "InvalidParameterException");
    let untag = shapes::UntagResourceRequest { secret_id: Some("s".into()), tag_keys: Some(vec!["a".into()]) };
    world.service.untag_resource(&world.ctx(), untag).await.unwrap();
    let tags = world.describe("s").await.unwrap().tags.unwrap();
    assert_eq!(tags.iter().map(|tag| tag.key.as_deref().unwrap()).collect::<Vec<_>>(), ["b"]);
    world.delete("s", None, false).await.unwrap();
    assert_eq!(code(tag("c").await), "InvalidRequestException");
}

#[tokio::test]
async fn condition_keys_are_the_documented_ones() {
    let world = World::new();
    let key = "arn:aws:kms:us-east-1:000000000000:key/1";
    let region = shapes::ReplicaRegionType { region: Some("eu-west-1".into()), ..Default::default() };
    let create = shapes::CreateSecretRequest {
        name: Some("a".into()),
        description: Some("what".into()),
        kms_key_id: Some(key.into()),
        add_replica_regions: Some(vec![region]),
        force_overwrite_replica_secret: Some(true),
        ..Default::default()
    };
    let update = |key: &str| shapes::UpdateSecretRequest {
        secret_id: Some("a".into()),
        kms_key_id: Some(key.into()),
        ..Default::default()
    };
    let secret = "arn:aws:secretsmanager:us-east-1:000000000000:secret:a-??????";
    for (asked, wanted) in [
        (
            world.checks(shapes::Op::CreateSecret, &create),
            format!(
                "secretsmanager:CreateSecret {secret} secretsmanager:AddReplicaRegions=eu-west-1 \
                 secretsmanager:Description=what secretsmanager:ForceOverwriteReplicaSecret=true \
                 secretsmanager:KmsKeyArn={key} secretsmanager:KmsKeyId={key} secretsmanager:Name=a"
            ),
        ),
        (
            world.checks(shapes::Op::UpdateSecret, &update("alias/mine")),
            format!(
                "secretsmanager:UpdateSecret {secret} secretsmanager:KmsKeyId=alias/mine \
                 secretsmanager:SecretId={secret}"
            ),
        ),
    ] {
        assert_eq!(kernel::access::written(&asked), [wanted]);
    }
}
