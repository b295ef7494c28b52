//! Which services policies open, and when they were used last.

use super::*;
use crate::last_used::WriteLastUsed;

const ECS: &str = POLICY;
const NOT_LOGS: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","NotAction":["logs:*","iam:CreateUser"],"Resource":"*"},{"Effect":"Deny","Action":"ssm:*","Resource":"*"}]}"#;

/// A group `team` with ann and bob, whose inline policy opens ECS.
async fn team(world: &World) -> (RequestCtx, RequestCtx) {
    let root = world.root();
    let group_name = Some("team".to_owned());
    let input = iam::CreateGroupRequest { group_name: group_name.clone(), path: None };
    world.iam.create_group(&root, input).await.unwrap();
    let input = iam::PutGroupPolicyRequest {
        group_name: group_name.clone(),
        policy_name: Some("ecs".into()),
        policy_document: Some(ECS.into()),
    };
    world.iam.put_group_policy(&root, input).await.unwrap();
    let (ann, bob) = (world.caller("ann").await, world.caller("bob").await);
    for name in ["ann", "bob"] {
        let input = iam::AddUserToGroupRequest { group_name: group_name.clone(), user_name: Some(name.into()) };
        world.iam.add_user_to_group(&root, input).await.unwrap();
    }
    (ann, bob)
}

#[tokio::test]
async fn policies_that_open_a_service_are_listed() {
    let world = World::new();
    let (root, (ann, _)) = (world.root(), team(&world).await);
    let input = iam::AttachUserPolicyRequest {
        user_name: Some("ann".into()),
        policy_arn: Some("arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryReadOnly".into()),
    };
    world.iam.attach_user_policy(&root, input).await.unwrap();
    let input = iam::PutUserPolicyRequest {
        user_name: Some("ann".into()),
        policy_name: Some("most".into()),
        policy_document: Some(NOT_LOGS.into()),
    };
    world.iam.put_user_policy(&root, input).await.unwrap();
    let ask = |arn: &str| iam::ListPoliciesGrantingServiceAccessRequest {
        arn: Some(arn.into()),
        service_namespaces: Some(["ecr", "ecs", "iam", "logs"].map(str::to_owned).to_vec()),
        marker: None,
    };
    let answer = world.iam.list_policies_granting_service_access(&root, ask(&ann.principal.arn)).await.unwrap();
    let found: Vec<(String, Vec<String>)> = answer
        .policies_granting_service_access
        .unwrap()
        .into_iter()
        .map(|entry| {
            let mut names: Vec<String> = entry
                .policies
                .unwrap()
                .into_iter()
                .map(|policy| match policy.policy_type.as_deref() {
                    Some("MANAGED") => policy.policy_arn.unwrap(),
                    _ => [policy.entity_type, policy.entity_name, policy.policy_name].map(Option::unwrap).join(" "),
                })
                .collect();
            names.sort();
            (entry.service_namespace.unwrap(), names)
        })
        .collect();
    let pair = |service: &str, names: &[&str]| {
        (service.to_owned(), names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
    };
    let wanted = [
        pair("ecr", &["USER ann most", "arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryReadOnly"]),
        pair("ecs", &["GROUP team ecs", "USER ann most"]),
        pair("iam", &["USER ann most"]),
        pair("logs", &[]),
    ];
    assert_eq!(found, wanted);
    let nobody = world.iam.list_policies_granting_service_access(&root, ask("arn:aws:iam::000000000000:user/x")).await;
    assert_eq!(refused(nobody), code("NoSuchEntity", 404));
}

#[tokio::test]
async fn uses_of_services_are_reported_by_who_used_them() {
    let world = World::new();
    let (iam, root, (ann, bob)) = (&world.iam, world.root(), team(&world).await);
    let generate = async |ctx: &RequestCtx, arn: &str| {
        let input = iam::GenerateServiceLastAccessedDetailsRequest { arn: Some(arn.into()), granularity: None };
        iam.generate_service_last_accessed_details(ctx, input).await.map(|answer| answer.job_id)
    };
    let details = async |ctx: &RequestCtx, job_id: Option<String>| {
        let input = iam::GetServiceLastAccessedDetailsRequest { job_id, ..Default::default() };
        iam.get_service_last_accessed_details(ctx, input).await
    };
    let last = async |job: Option<String>| {
        let answer = details(&root, job).await.unwrap();
        assert_eq!(answer.job_status.as_deref(), Some("COMPLETED"));
        let services = answer.services_last_accessed.unwrap();
        services
            .into_iter()
            .map(|one| (one.service_namespace.unwrap(), one.last_authenticated_entity))
            .collect::<Vec<_>>()
    };
    let team = "arn:aws:iam::000000000000:group/team";
    let job = generate(&root, team).await.unwrap();
    assert_eq!(last(job.clone()).await, [("ecs".to_owned(), None)]);

    iam.note_use(&ann, "ecs");
    world.clock.advance_ms(60 * 1000);
    let later = RequestCtx { now: world.deps.now(), ..bob.clone() };
    iam.note_use(&later, "ecs");
    // What the policies do not open is no service of theirs; what is no service here is not kept.
    iam.note_use(&later, "logs");
    iam.note_use(&later, "made-up");
    let by_bob = [("ecs".to_owned(), Some(bob.principal.arn.clone()))];
    assert_eq!(last(job.clone()).await, by_bob);
    // On disk as in memory.
    WriteLastUsed { iam: world.iam.clone() }.run().await.unwrap();
    assert_eq!(last(job.clone()).await, by_bob);
    let reader = world.deps.store.read().unwrap();
    let kept = tables::SERVICE_LAST_USED.scan(&reader, &(&world.account, &bob.principal.user_id)).unwrap();
    assert_eq!(kept.into_iter().map(|((_, _, service), _)| service).collect::<Vec<_>>(), ["ecs", "logs"]);

    let input = iam::GetServiceLastAccessedDetailsWithEntitiesRequest {
        job_id: job.clone(),
        service_namespace: Some("ecs".into()),
        ..Default::default()
    };
    let answer = iam.get_service_last_accessed_details_with_entities(&root, input).await.unwrap();
    let entities: Vec<_> = answer
        .entity_details_list
        .unwrap()
        .into_iter()
        .map(|one| (one.entity_info.unwrap().name.unwrap(), one.last_authenticated))
        .collect();
    assert_eq!(entities, [("bob".to_owned(), Some(START.plus_s(60))), ("ann".to_owned(), Some(START))]);

    // A report is its asker's, and for a while.
    assert_eq!(refused(details(&ann, job.clone()).await), code("NoSuchEntity", 404));
    let own = generate(&ann, &ann.principal.arn).await.unwrap();
    let answer = details(&ann, own).await.unwrap().services_last_accessed.unwrap();
    assert_eq!((answer[0].last_authenticated, answer[0].total_authenticated_entities), (Some(START), Some(1)));
    world.clock.advance_ms((401 * 24 * 3600) * 1000);
    let late = world.root();
    assert_eq!(refused(details(&late, job).await), code("NoSuchEntity", 404));
    let job = generate(&late, team).await.unwrap();
    let answer = details(&late, job).await.unwrap().services_last_accessed.unwrap();
    assert_eq!((answer[0].last_authenticated, answer[0].total_authenticated_entities), (None, Some(0)));
    assert_eq!(refused(generate(&late, "arn:aws:iam::000000000000:policy/none").await), code("NoSuchEntity", 404));
    let actions = iam::GenerateServiceLastAccessedDetailsRequest {
        arn: Some(team.into()),
        granularity: Some("ACTION_LEVEL".into()),
    };
    let actions = iam.generate_service_last_accessed_details(&late, actions).await;
    assert_eq!(refused(actions), code("InvalidInput", 400));
}
