//! Sessions: what narrows, marks and ends them.

use super::*;
use api_sts::{GetFederationTokenRequest, PolicyDescriptorType, Tag};

/// A trust policy that lets the account in for `actions` under `condition`.
fn trust(actions: &[&str], condition: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"arn:aws:iam::000000000000:root"}},"Action":{actions:?},"Condition":{condition}}}]}}"#
    )
}

fn tag(key: &str, value: &str) -> Tag {
    Tag { key: Some(key.into()), value: Some(value.into()) }
}

#[tokio::test]
async fn conditions_of_trust_policies_decide() {
    let world = World::new();
    let bob = world.caller("bob").await;
    let role = world.role("partner", &trust(&["sts:AssumeRole"], r#"{"StringEquals":{"sts:ExternalId":"x1"}}"#)).await;
    let without = world.assume(&bob, assume(&role)).await;
    assert_eq!(refused(without), code("AccessDenied", 403));
    let wrong = AssumeRoleRequest { external_id: Some("x2".into()), ..assume(&role) };
    assert_eq!(refused(world.assume(&bob, wrong).await), code("AccessDenied", 403));
    let right = AssumeRoleRequest { external_id: Some("x1".into()), ..assume(&role) };
    world.assume(&bob, right).await.unwrap();

    // By the caller's own tags.
    let by_tag = trust(&["sts:AssumeRole"], r#"{"StringEquals":{"aws:PrincipalTag/team":"blue"}}"#);
    let role = world.role("blue", &by_tag).await;
    assert_eq!(refused(world.assume(&bob, assume(&role)).await), code("AccessDenied", 403));
    let team = iam::TagUserRequest {
        user_name: Some("bob".into()),
        tags: Some(vec![iam::Tag { key: Some("team".into()), value: Some("blue".into()) }]),
    };
    world.iam.tag_user(&world.root(), team).await.unwrap();
    world.assume(&bob, assume(&role)).await.unwrap();
}

#[tokio::test]
async fn services_are_let_in_for_their_source() {
    let world = World::new();
    let conditional = TASK_TRUST.replace(
        r#""Action""#,
        r#""Condition":{"StringEquals":{"aws:SourceAccount":"000000000000"},"ArnLike":{"aws:SourceArn":"arn:aws:ecs:us-east-1:000000000000:*"}},"Action""#,
    );
    let arn = world.role("task", &conditional).await.arn.unwrap();
    let reader = world.deps.store.read().unwrap();
    let task = "arn:aws:ecs:us-east-1:000000000000:task/c/1";
    let caller = |account, source| ServiceCaller {
        service: "ecs-tasks.amazonaws.com",
        source_account: Some(account),
        source_arn: Some(source),
    };
    world.iam.check_trust(&reader, &arn, caller("000000000000", task)).unwrap();
    for bad in [
        caller("000000000001", task),
        caller("000000000000", "arn:aws:ecs:eu-west-1:000000000000:task/c/1"),
        by("ecs-tasks.amazonaws.com"),
    ] {
        assert!(matches!(world.iam.check_trust(&reader, &arn, bad), Err(RoleError::NotTrusted { .. })), "{bad:?}");
    }
}

#[tokio::test]
async fn session_policies_tags_and_identity_follow_the_session() {
    let world = World::new();
    let bob = world.caller("bob").await;
    let all = ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"];
    let first = world.role("first", &trust(&all, "{}")).await;
    let second = world.role("second", &trust(&all, "{}")).await;
    let given = AssumeRoleRequest {
        policy: Some(POLICY.into()),
        policy_arns: Some(vec![PolicyDescriptorType { arn: Some("arn:aws:iam::aws:policy/ReadOnlyAccess".into()) }]),
        tags: Some(vec![tag("team", "blue"), tag("x", "1")]),
        transitive_tag_keys: Some(vec!["team".into()]),
        source_identity: Some("bob@example".into()),
        ..assume(&first)
    };
    let answer = world.iam.assume_role(&bob, given.clone()).await.unwrap();
    assert!(answer.packed_policy_size.is_some_and(|percent| (1..100).contains(&percent)));
    assert_eq!(answer.source_identity.as_deref(), Some("bob@example"));
    let session = world.as_key(&answer.credentials.unwrap().access_key_id.unwrap()).unwrap();
    let reader = world.deps.store.read().unwrap();
    let effective = world.iam.effective(&reader, &session.principal, &session.access_key_id).unwrap();
    assert_eq!(effective.session.as_ref().unwrap().len(), 2);
    assert_eq!(effective.principal_tags.len(), 2);
    assert!(effective.identity.is_empty() && !effective.token_of_user);

    // Along the chain: transitive tags and the source identity stay, the rest does not.
    let conflict = AssumeRoleRequest { tags: Some(vec![tag("Team", "red")]), ..assume(&second) };
    assert_eq!(refused(world.assume(&session, conflict).await), code("InvalidParameterValue", 400));
    let other = AssumeRoleRequest { source_identity: Some("eve".into()), ..assume(&second) };
    assert_eq!(refused(world.assume(&session, other).await), code("AccessDenied", 403));
    let id = world.assume(&session, assume(&second)).await.unwrap().access_key_id.unwrap();
    let chained = world.as_key(&id).unwrap();
    let reader = world.deps.store.read().unwrap();
    let effective = world.iam.effective(&reader, &chained.principal, &id).unwrap();
    assert_eq!(effective.principal_tags.into_iter().collect::<Vec<_>>(), [("team".to_owned(), "blue".to_owned())]);
    assert_eq!(effective.source_identity.as_deref(), Some("bob@example"));
    assert!(effective.session.is_none());

    // A trust policy that does not speak of tags lets no tags in.
    let plain = world.role("plain", ACCOUNT_TRUST).await;
    let tagged = AssumeRoleRequest { tags: Some(vec![tag("a", "b")]), ..assume(&plain) };
    let error = world.assume(&bob, tagged).await.unwrap_err();
    assert!(error.message.contains("sts:TagSession"), "{}", error.message);

    let bad = AssumeRoleRequest { policy: Some("{}".into()), ..assume(&first) };
    assert_eq!(refused(world.assume(&bob, bad).await), code("MalformedPolicyDocument", 400));
    let tags = (0..50).map(|i| tag(&format!("{i:0>100}"), &"v".repeat(200))).collect();
    let large = AssumeRoleRequest { tags: Some(tags), ..assume(&first) };
    assert_eq!(refused(world.assume(&bob, large).await), code("PackedPolicyTooLarge", 400));
}

#[tokio::test]
async fn tokens_of_users_end_with_their_users() {
    let world = World::new();
    let bob = world.caller("bob").await;
    let token = world.iam.get_session_token(&bob, Default::default()).await.unwrap().credentials.unwrap();
    assert_eq!(token.expiration, Some(START.plus_s(43_200)));
    let token_id = token.access_key_id.unwrap();
    let session = world.as_key(&token_id).unwrap();
    assert_eq!(session.principal, bob.principal);
    assert_eq!(refused(world.iam.get_session_token(&session, Default::default()).await), code("AccessDenied", 403));
    let reader = world.deps.store.read().unwrap();
    let effective = world.iam.effective(&reader, &session.principal, &token_id).unwrap();
    let kind = &session.principal.kind;
    assert!(effective.refused_by_session(kind, "iam:ListUsers"));
    assert!(effective.refused_by_session(kind, "sts:GetFederationToken"));
    assert!(!effective.refused_by_session(kind, "sts:AssumeRole"));
    assert!(!effective.refused_by_session(kind, "ecs:ListClusters"));

    let federate = GetFederationTokenRequest { name: Some("guest".into()), ..Default::default() };
    let guest = world.iam.get_federation_token(&bob, federate).await.unwrap();
    assert_eq!(guest.federated_user.unwrap().arn.as_deref(), Some("arn:aws:sts::000000000000:federated-user/guest"));
    let guest_id = guest.credentials.unwrap().access_key_id.unwrap();
    let caller = world.as_key(&guest_id).unwrap();
    let who = world.iam.get_caller_identity(&caller, Default::default()).await.unwrap();
    assert_eq!(who.user_id.as_deref(), Some("000000000000:guest"));

    let info = api_sts::GetAccessKeyInfoRequest { access_key_id: Some(guest_id.clone()) };
    assert_eq!(world.iam.get_access_key_info(&bob, info).await.unwrap().account.as_deref(), Some(ACCOUNT));

    let delete = iam::DeleteAccessKeyRequest { access_key_id: Some(bob.access_key_id.clone()), user_name: None };
    world.iam.delete_access_key(&bob, delete).await.unwrap();
    assert!(world.as_key(&token_id).is_some());
    world.iam.delete_user(&world.root(), iam::DeleteUserRequest { user_name: Some("bob".into()) }).await.unwrap();
    assert!(world.as_key(&token_id).is_none());
    assert!(world.as_key(&guest_id).is_none());
}
