use super::*;
use api_ecs::*;

fn fargate(family: &str) -> RegisterTaskDefinitionRequest {
    RegisterTaskDefinitionRequest {
        family: Some(family.into()),
        requires_compatibilities: owned(&["FARGATE"]),
        network_mode: Some("awsvpc".into()),
        cpu: Some("256".into()),
        memory: Some("512".into()),
        container_definitions: Some(vec![ContainerDefinition {
            name: Some("app".into()),
            image: Some("nginx:1".into()),
            ..ContainerDefinition::default()
        }]),
        ..RegisterTaskDefinitionRequest::default()
    }
}

async fn register(ecs: &Ecs, input: RegisterTaskDefinitionRequest) -> TaskDefinition {
    ecs.register_task_definition(&context(), input).await.unwrap().task_definition.unwrap()
}

async fn listed(ecs: &Ecs, input: ListTaskDefinitionsRequest) -> Vec<String> {
    let arns = ecs.list_task_definitions(&context(), input).await.unwrap().task_definition_arns.unwrap();
    arns.into_iter().map(|arn| arn.rsplit('/').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn revisions_count_up_and_are_never_given_twice() {
    let (ecs, ctx) = (service(), context());
    for expected in 1..=3 {
        assert_eq!(register(&ecs, fargate("web")).await.revision, Some(expected));
    }
    let describe = |name: &str| DescribeTaskDefinitionRequest { task_definition: Some(name.into()), include: None };
    let revision = async |name: &str| {
        let described = ecs.describe_task_definition(&context(), describe(name)).await;
        described.map(|found| found.task_definition.unwrap().revision.unwrap())
    };
    assert_eq!(revision("web").await.unwrap(), 3);
    assert_eq!(revision(&format!("{ECS}:task-definition/web:2")).await.unwrap(), 2);
    let deregister = |name: &str| DeregisterTaskDefinitionRequest { task_definition: Some(name.into()) };
    let gone = ecs.deregister_task_definition(&ctx, deregister("web:3")).await.unwrap().task_definition.unwrap();
    assert_eq!((gone.status.as_deref(), gone.deregistered_at), (Some("INACTIVE"), Some(NOW)));
    // The latest ACTIVE one is meant by the family; an INACTIVE one can still be described by its number.
    assert_eq!(revision("web").await.unwrap(), 2);
    assert_eq!(revision("web:3").await.unwrap(), 3);
    assert_eq!(
        refused(revision("nope").await),
        ("ClientException".into(), "Unable to describe task definition.".into())
    );
    assert_eq!(refused(ecs.deregister_task_definition(&ctx, deregister("web")).await).0, "ClientException");

    let delete = DeleteTaskDefinitionsRequest { task_definitions: owned(&["web:3", "web:2", "web:9"]) };
    let deleted = ecs.delete_task_definitions(&ctx, delete).await.unwrap();
    assert_eq!(deleted.task_definitions.unwrap()[0].status.as_deref(), Some("DELETE_IN_PROGRESS"));
    let reasons: Vec<_> = deleted.failures.unwrap().into_iter().map(|f| f.reason.unwrap()).collect();
    assert_eq!(reasons, ["TASK_DEFINITION_NOT_INACTIVE", "MISSING"]);
    crate::api::task_definitions::sweep(&ecs).await.unwrap();
    assert!(revision("web:3").await.is_err());
    assert_eq!(register(&ecs, fargate("web")).await.revision, Some(4));
}

#[tokio::test]
async fn lists_sort_by_family_and_revision_in_pages() {
    let ecs = service();
    for _ in 0..11 {
        register(&ecs, fargate("web")).await;
    }
    register(&ecs, fargate("web-2")).await;
    register(&ecs, fargate("api")).await;
    let all = listed(&ecs, ListTaskDefinitionsRequest::default()).await;
    assert_eq!((all.len(), &*all[0], &*all[2], &*all[11], &*all[12]), (13, "api:1", "web:2", "web:11", "web-2:1"));
    for sort in ["ASC", "DESC"] {
        let (mut got, mut token) = (Vec::new(), None);
        loop {
            let input = ListTaskDefinitionsRequest {
                sort: Some(sort.into()),
                max_results: Some(4),
                next_token: token.take(),
                ..ListTaskDefinitionsRequest::default()
            };
            let page = ecs.list_task_definitions(&context(), input).await.unwrap();
            got.extend(page.task_definition_arns.unwrap());
            token = page.next_token;
            if token.is_none() {
                break;
            }
        }
        if sort == "DESC" {
            got.reverse();
        }
        let got: Vec<_> = got.iter().map(|arn| arn.rsplit('/').next().unwrap()).collect();
        assert_eq!(got, all);
    }
    let web = ListTaskDefinitionsRequest { family_prefix: Some("web".into()), ..ListTaskDefinitionsRequest::default() };
    assert_eq!(listed(&ecs, web).await.len(), 11);
    let deregister = DeregisterTaskDefinitionRequest { task_definition: Some("api:1".into()) };
    ecs.deregister_task_definition(&context(), deregister).await.unwrap();
    let families = async |status: &str, prefix: &str| {
        let input = ListTaskDefinitionFamiliesRequest {
            status: Some(status.into()),
            family_prefix: Some(prefix.into()),
            ..ListTaskDefinitionFamiliesRequest::default()
        };
        ecs.list_task_definition_families(&context(), input).await.unwrap().families.unwrap()
    };
    assert_eq!(families("ACTIVE", "").await, ["web", "web-2"]);
    assert_eq!(families("INACTIVE", "").await, ["api"]);
    assert_eq!(families("ALL", "web-").await, ["web-2"]);
}

#[tokio::test]
async fn tags_are_kept_beside_the_definition() {
    let (ecs, ctx) = (service(), context());
    let tag = |key: &str, value: &str| Tag { key: Some(key.into()), value: Some(value.into()) };
    let input = RegisterTaskDefinitionRequest { tags: Some(vec![tag("a", "1")]), ..fargate("web") };
    let made = ecs.register_task_definition(&ctx, input).await.unwrap();
    assert_eq!(made.tags.unwrap(), [tag("a", "1")]);
    let arn = made.task_definition.unwrap().task_definition_arn;
    let more = TagResourceRequest { resource_arn: arn.clone(), tags: Some(vec![tag("b", "2")]) };
    ecs.tag_resource(&ctx, more).await.unwrap();
    let fewer = UntagResourceRequest { resource_arn: arn, tag_keys: owned(&["a"]) };
    ecs.untag_resource(&ctx, fewer).await.unwrap();
    let describe = DescribeTaskDefinitionRequest { task_definition: Some("web".into()), include: owned(&["TAGS"]) };
    assert_eq!(ecs.describe_task_definition(&ctx, describe).await.unwrap().tags.unwrap(), [tag("b", "2")]);
    for bad in ["web", "arn:aws:ecs:us-east-1:000000000000:task-definition/web:9", "arn:aws:s3:::x"] {
        let list = ListTagsForResourceRequest { resource_arn: Some(bad.into()) };
        assert!(ecs.list_tags_for_resource(&ctx, list).await.is_err(), "{bad}");
    }
}
