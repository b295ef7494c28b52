use super::*;
use api_ecs::*;

fn named(name: &str) -> CreateClusterRequest {
    CreateClusterRequest { cluster_name: Some(name.into()), ..CreateClusterRequest::default() }
}

fn strategy(provider: &str, weight: i32) -> CapacityProviderStrategyItem {
    CapacityProviderStrategyItem { capacity_provider: Some(provider.into()), weight: Some(weight), base: None }
}

#[tokio::test]
async fn a_cluster_is_made_once_described_listed_and_deleted() {
    let (ecs, ctx) = (service(), context());
    let made = ecs.create_cluster(&ctx, CreateClusterRequest::default()).await.unwrap().cluster.unwrap();
    assert_eq!(made.cluster_arn.as_deref(), Some(&*format!("{ECS}:cluster/default")));
    assert_eq!(made.status.as_deref(), Some("ACTIVE"));
    assert_eq!(made.settings.as_ref().unwrap()[0].value.as_deref(), Some("disabled"));
    let again = ecs.create_cluster(&ctx, CreateClusterRequest::default()).await.unwrap().cluster.unwrap();
    assert_eq!(again, made);
    let other = CreateClusterRequest { capacity_providers: owned(&["FARGATE"]), ..CreateClusterRequest::default() };
    let (code, message) = refused(ecs.create_cluster(&ctx, other).await);
    assert_eq!(code, "InvalidParameterException");
    assert!(message.starts_with("Arguments on this idempotent request"), "{message}");

    ecs.create_cluster(&ctx, named("prod")).await.unwrap();
    let arns = ecs.list_clusters(&ctx, ListClustersRequest::default()).await.unwrap().cluster_arns.unwrap();
    assert_eq!(arns, [format!("{ECS}:cluster/default"), format!("{ECS}:cluster/prod")]);

    let deleted = ecs.delete_cluster(&ctx, DeleteClusterRequest { cluster: Some("prod".into()) }).await.unwrap();
    assert_eq!(deleted.cluster.unwrap().status.as_deref(), Some("INACTIVE"));
    let (code, message) =
        refused(ecs.delete_cluster(&ctx, DeleteClusterRequest { cluster: Some("prod".into()) }).await);
    assert_eq!((code.as_str(), message.as_str()), ("ClusterNotFoundException", "Cluster not found."));
    let asked = DescribeClustersRequest {
        clusters: owned(&["prod", "nope", "arn:aws:ecs:us-east-1:000000000000:cluster/default"]),
        include: None,
    };
    let described = ecs.describe_clusters(&ctx, asked.clone()).await.unwrap();
    let statuses: Vec<_> = described.clusters.unwrap().into_iter().map(|c| c.status.unwrap()).collect();
    assert_eq!(statuses, ["INACTIVE", "ACTIVE"]);
    let failure = &described.failures.unwrap()[0];
    assert_eq!(failure.arn.as_deref(), Some(&*format!("{ECS}:cluster/nope")));
    assert_eq!(failure.reason.as_deref(), Some("MISSING"));

    // A deleted cluster is forgotten after an hour.
    let later = RequestCtx { now: NOW.plus_s(3600), ..context() };
    assert_eq!(ecs.describe_clusters(&later, asked).await.unwrap().clusters.unwrap().len(), 1);
    crate::api::clusters::sweep(&ecs, later.now).await.unwrap();
    assert_eq!(crate::tables::CLUSTERS.count(&ecs.deps.store.read().unwrap(), &()).unwrap(), 1);
}

#[tokio::test]
async fn accounts_and_regions_are_apart() {
    let (ecs, ctx) = (service(), context());
    ecs.create_cluster(&ctx, named("prod")).await.unwrap();
    let elsewhere = RequestCtx { region: "eu-west-1".parse().unwrap(), ..context() };
    let asked = DescribeClustersRequest {
        clusters: owned(&["prod", "arn:aws:ecs:us-east-1:000000000000:cluster/prod"]),
        include: None,
    };
    let described = ecs.describe_clusters(&elsewhere, asked).await.unwrap();
    assert_eq!((described.clusters.unwrap().len(), described.failures.unwrap().len()), (0, 2));
}

#[tokio::test]
async fn pages_of_clusters_join_and_strange_tokens_are_refused() {
    let (ecs, ctx) = (service(), context());
    for name in ["a", "b", "c"] {
        ecs.create_cluster(&ctx, named(name)).await.unwrap();
    }
    let first = ecs.list_clusters(&ctx, ListClustersRequest { max_results: Some(2), next_token: None }).await.unwrap();
    assert_eq!(first.cluster_arns.unwrap().len(), 2);
    let next = ListClustersRequest { max_results: Some(2), next_token: first.next_token };
    let second = ecs.list_clusters(&ctx, next).await.unwrap();
    assert_eq!((second.cluster_arns.unwrap().len(), second.next_token), (1, None));
    for bad in [
        ListClustersRequest { max_results: None, next_token: Some("x".into()) },
        ListClustersRequest { max_results: Some(0), next_token: None },
        ListClustersRequest { max_results: Some(101), next_token: None },
    ] {
        assert_eq!(refused(ecs.list_clusters(&ctx, bad).await).0, "InvalidParameterException");
    }
}

#[tokio::test]
async fn settings_and_capacity_providers_are_checked_and_kept() {
    let (ecs, ctx) = (service(), context());
    ecs.create_cluster(&ctx, named("prod")).await.unwrap();
    let setting = |value: &str| UpdateClusterSettingsRequest {
        cluster: Some("prod".into()),
        settings: Some(vec![ClusterSetting { name: Some("containerInsights".into()), value: Some(value.into()) }]),
    };
    let updated = ecs.update_cluster_settings(&ctx, setting("enhanced")).await.unwrap().cluster.unwrap();
    assert_eq!(updated.settings.unwrap()[0].value.as_deref(), Some("enhanced"));
    assert_eq!(refused(ecs.update_cluster_settings(&ctx, setting("on")).await).0, "InvalidParameterException");

    let providers = |names: &[&str], strategy: Vec<CapacityProviderStrategyItem>| PutClusterCapacityProvidersRequest {
        cluster: Some("prod".into()),
        capacity_providers: owned(names),
        default_capacity_provider_strategy: Some(strategy),
    };
    let put = providers(&["FARGATE", "FARGATE_SPOT"], vec![strategy("FARGATE", 1), strategy("FARGATE_SPOT", 3)]);
    let cluster = ecs.put_cluster_capacity_providers(&ctx, put).await.unwrap().cluster.unwrap();
    assert_eq!(cluster.capacity_providers.unwrap().len(), 2);
    assert_eq!(cluster.default_capacity_provider_strategy.unwrap()[1].weight, Some(3));
    for bad in [
        providers(&["mine"], vec![]),
        providers(&["FARGATE"], vec![strategy("FARGATE_SPOT", 1)]),
        providers(&["FARGATE", "FARGATE"], vec![]),
        providers(&["FARGATE"], vec![strategy("FARGATE", 1001)]),
    ] {
        assert_eq!(refused(ecs.put_cluster_capacity_providers(&ctx, bad).await).0, "InvalidParameterException");
    }
    let all = ecs.describe_capacity_providers(&ctx, DescribeCapacityProvidersRequest::default()).await.unwrap();
    let names: Vec<_> = all.capacity_providers.unwrap().into_iter().map(|p| p.name.unwrap()).collect();
    assert_eq!(names, ["FARGATE", "FARGATE_SPOT"]);

    let configured = CreateClusterRequest {
        service_connect_defaults: Some(ClusterServiceConnectDefaultsRequest { namespace: Some("n".into()) }),
        ..named("x")
    };
    let (_, message) = refused(ecs.create_cluster(&ctx, configured).await);
    assert!(message.starts_with("serviceConnectDefaults is not supported by Longshore yet"), "{message}");
}
