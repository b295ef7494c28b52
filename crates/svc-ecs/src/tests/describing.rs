use super::*;
use crate::api::service_revisions::remember;
use crate::model::{
    ContainerRow, DeploymentRow, DeploymentStatus, DesiredStatus, HealthStatus, NetworkConfigurationRow, RolloutState,
    ServiceDeploymentRow, ServiceRow, ServiceStatus, TaskRow, TaskStatus,
};
use crate::tables::{SERVICE_DEPLOYMENTS, SERVICES, TASKS};
use api_ecs::*;
use kernel::Error;

async fn with_cluster() -> Arc<Ecs> {
    let ecs = service();
    ecs.create_cluster(&context(), CreateClusterRequest::default()).await.unwrap();
    ecs
}

fn container() -> ContainerRow {
    ContainerRow {
        name: "app".into(),
        container_id: "c".into(),
        image: "nginx".into(),
        image_digest: None,
        runtime_id: None,
        essential: true,
        cpu: 0,
        memory_mib: None,
        memory_reservation_mib: None,
        last_status: "RUNNING".into(),
        exit_code: None,
        reason: None,
        has_health_check: true,
        health_status: HealthStatus::Healthy,
    }
}

fn task(id: &str, family: &str, status: TaskStatus) -> TaskRow {
    TaskRow {
        account: context().account,
        region: Region::US_EAST_1,
        cluster: "default".into(),
        task_id: id.into(),
        family: family.into(),
        revision: 1,
        group: format!("family:{family}"),
        started_by: None,
        launch_type: "FARGATE".into(),
        capacity_provider: None,
        platform_version: "1.4.0".into(),
        cpu_units: 256,
        memory_mib: 512,
        ephemeral_storage_gib: 20,
        overrides: Default::default(),
        network: NetworkConfigurationRow::default(),
        interface: None,
        containers: vec![container()],
        desired_status: if status == TaskStatus::Stopped { DesiredStatus::Stopped } else { DesiredStatus::Running },
        last_status: status,
        stop_code: None,
        stopped_reason: None,
        version: 0,
        node_id: None,
        delivered: false,
        service: None,
        deployment_id: None,
        targets: Vec::new(),
        tags: Default::default(),
        created_at: NOW,
        connectivity_at: None,
        pull_started_at: None,
        pull_stopped_at: None,
        started_at: None,
        stopping_at: None,
        execution_stopped_at: None,
        stopped_at: None,
        task_credentials_id: "t".into(),
        execution_credentials_id: "e".into(),
        sent: false,
        credentials_expire_at: None,
    }
}

fn deployment(id: &str, at_ms: i64) -> DeploymentRow {
    DeploymentRow {
        id: format!("ecs-svc/{id}"),
        status: DeploymentStatus::Primary,
        task_definition_arn: format!("{ECS}:task-definition/web:1"),
        launch_type: Some("FARGATE".into()),
        capacity_provider_strategy: Vec::new(),
        platform_version: "LATEST".into(),
        network: NetworkConfigurationRow::default(),
        load_balancers: Vec::new(),
        rollout_state: RolloutState::InProgress,
        rollout_state_reason: String::new(),
        failed_tasks: 0,
        created_at: NOW.plus_ms(at_ms),
        updated_at: NOW.plus_ms(at_ms),
    }
}

fn web() -> ServiceRow {
    ServiceRow {
        account: context().account,
        region: Region::US_EAST_1,
        cluster: "default".into(),
        name: "web".into(),
        status: ServiceStatus::Active,
        desired_count: 2,
        task_definition_arn: format!("{ECS}:task-definition/web:1"),
        launch_type: Some("FARGATE".into()),
        capacity_provider_strategy: Vec::new(),
        platform_version: "LATEST".into(),
        load_balancers: Vec::new(),
        network: NetworkConfigurationRow::default(),
        minimum_healthy_percent: 100,
        maximum_percent: 200,
        circuit_breaker: None,
        health_check_grace_period_s: None,
        enable_ecs_managed_tags: false,
        propagate_tags: None,
        availability_zone_rebalancing: None,
        tags: Default::default(),
        created_at: NOW,
        created_by: "arn:aws:iam::000000000000:root".into(),
        deployments: vec![deployment("2", 1), DeploymentRow { status: DeploymentStatus::Active, ..deployment("1", 0) }],
        consecutive_failures: 0,
        next_start_at: None,
        steady: false,
        deleted_at: None,
        last_completed: None,
    }
}

async fn put(ecs: &Ecs, tasks: Vec<TaskRow>, services: Vec<ServiceRow>) {
    ecs.deps
        .store
        .transact(|txn| -> Result<(), Error> {
            for task in &tasks {
                crate::lifecycle::save(txn, &mut task.clone())?;
            }
            for service in &services {
                SERVICES.put(txn, &service.key(), service)?;
            }
            Ok(())
        })
        .await
        .unwrap();
}

#[tokio::test]
async fn what_is_not_there_is_missing_and_a_cluster_that_is_not_there_is_an_error() {
    let (ecs, ctx) = (with_cluster().await, context());
    let tasks = |cluster: Option<&str>| DescribeTasksRequest {
        cluster: cluster.map(str::to_owned),
        tasks: owned(&["abc", "arn:aws:ecs:us-east-1:000000000000:task/other/abc"]),
        include: None,
    };
    let described = ecs.describe_tasks(&ctx, tasks(None)).await.unwrap();
    let arns: Vec<_> = described.failures.unwrap().into_iter().map(|f| f.arn.unwrap()).collect();
    assert_eq!(arns, [format!("{ECS}:task/default/abc"), format!("{ECS}:task/other/abc")]);
    assert_eq!(refused(ecs.describe_tasks(&ctx, tasks(Some("x"))).await).0, "ClusterNotFoundException");

    let services = DescribeServicesRequest { services: owned(&["web"]), ..DescribeServicesRequest::default() };
    let described = ecs.describe_services(&ctx, services).await.unwrap();
    assert_eq!(described.failures.unwrap()[0].reason.as_deref(), Some("MISSING"));
    let none = DescribeServicesRequest { services: owned(&[]), ..DescribeServicesRequest::default() };
    assert_eq!(
        refused(ecs.describe_services(&ctx, none).await),
        ("InvalidParameterException".into(), "Services cannot be empty.".into())
    );
    let listed = ListTasksRequest { service_name: Some("web".into()), ..ListTasksRequest::default() };
    assert_eq!(refused(ecs.list_tasks(&ctx, listed).await).0, "ServiceNotFoundException");
    let instances = DescribeContainerInstancesRequest {
        container_instances: owned(&["i"]),
        ..DescribeContainerInstancesRequest::default()
    };
    let described = ecs.describe_container_instances(&ctx, instances).await.unwrap();
    assert_eq!(described.failures.unwrap().len(), 1);
    let revisions = DescribeServiceRevisionsRequest {
        service_revision_arns: Some(vec![format!("{ECS}:service-revision/default/web/1")]),
    };
    assert_eq!(ecs.describe_service_revisions(&ctx, revisions).await.unwrap().failures.unwrap().len(), 1);
    let bad = DescribeServiceDeploymentsRequest { service_deployment_arns: owned(&["x"]) };
    assert_eq!(refused(ecs.describe_service_deployments(&ctx, bad).await).0, "InvalidParameterException");
}

#[tokio::test]
async fn tasks_are_listed_by_what_is_asked_for_and_counted_on_their_cluster() {
    let (ecs, ctx) = (with_cluster().await, context());
    let of_service = TaskRow {
        service: Some("web".into()),
        deployment_id: Some("ecs-svc/2".into()),
        started_by: Some("ecs-svc/2".into()),
        ..task("c", "web", TaskStatus::Running)
    };
    let tasks = vec![
        task("a", "api", TaskStatus::Pending),
        task("b", "api", TaskStatus::Stopped),
        of_service,
        TaskRow { started_by: Some("ann".into()), ..task("d", "web", TaskStatus::Running) },
    ];
    put(&ecs, tasks, vec![web()]).await;
    let list = async |input: ListTasksRequest| {
        let arns = ecs.list_tasks(&ctx, input).await.unwrap().task_arns.unwrap();
        arns.iter().map(|arn| arn.rsplit('/').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let any = ListTasksRequest::default;
    assert_eq!(list(any()).await, ["a", "c", "d"]);
    assert_eq!(list(ListTasksRequest { desired_status: Some("STOPPED".into()), ..any() }).await, ["b"]);
    assert!(list(ListTasksRequest { desired_status: Some("PENDING".into()), ..any() }).await.is_empty());
    assert_eq!(list(ListTasksRequest { family: Some("web".into()), ..any() }).await, ["c", "d"]);
    assert_eq!(list(ListTasksRequest { started_by: Some("ann".into()), ..any() }).await, ["d"]);
    assert_eq!(list(ListTasksRequest { service_name: Some("web".into()), ..any() }).await, ["c"]);
    assert!(list(ListTasksRequest { launch_type: Some("EC2".into()), ..any() }).await.is_empty());

    let described = ecs.describe_tasks(&ctx, DescribeTasksRequest { tasks: owned(&["c"]), ..Default::default() }).await;
    let shown = described.unwrap().tasks.unwrap().remove(0);
    assert_eq!(shown.health_status.as_deref(), Some("HEALTHY"));
    assert_eq!(shown.overrides.unwrap().container_overrides.unwrap()[0].name.as_deref(), Some("app"));

    let include = DescribeClustersRequest { clusters: None, include: owned(&["STATISTICS"]) };
    let cluster = ecs.describe_clusters(&ctx, include).await.unwrap().clusters.unwrap().remove(0);
    assert_eq!(
        (cluster.running_tasks_count, cluster.pending_tasks_count, cluster.active_services_count),
        (Some(2), Some(1), Some(1))
    );
    let statistics = cluster.statistics.unwrap();
    assert!(
        statistics
            .iter()
            .any(|s| s.name.as_deref() == Some("runningFargateTasksCount") && s.value.as_deref() == Some("2"))
    );
    let delete = async || refused(ecs.delete_cluster(&ctx, DeleteClusterRequest { cluster: None }).await).0;
    assert_eq!(delete().await, "ClusterContainsServicesException");
    put(&ecs, vec![], vec![ServiceRow { status: ServiceStatus::Inactive, ..web() }]).await;
    assert_eq!(delete().await, "ClusterContainsTasksException");
}

#[tokio::test]
async fn a_service_shows_its_deployments_and_what_runs_of_them() {
    let (ecs, ctx) = (with_cluster().await, context());
    let of = |id: &str, deployment: &str, status| TaskRow {
        service: Some("web".into()),
        deployment_id: Some(format!("ecs-svc/{deployment}")),
        ..task(id, "web", status)
    };
    let tasks = vec![
        of("a", "2", TaskStatus::Running),
        of("b", "2", TaskStatus::Provisioning),
        of("c", "1", TaskStatus::Running),
        of("d", "1", TaskStatus::Stopping),
    ];
    put(&ecs, tasks, vec![web()]).await;
    let tag = Tag { key: Some("k".into()), value: Some("v".into()) };
    let arn = format!("{ECS}:service/default/web");
    let tagged = TagResourceRequest { resource_arn: Some(arn.clone()), tags: Some(vec![tag.clone()]) };
    ecs.tag_resource(&ctx, tagged).await.unwrap();
    let input = DescribeServicesRequest { services: Some(vec![arn]), include: owned(&["TAGS"]), cluster: None };
    let shown = ecs.describe_services(&ctx, input).await.unwrap().services.unwrap().remove(0);
    assert_eq!((shown.desired_count, shown.running_count, shown.pending_count), (Some(2), Some(2), Some(1)));
    assert_eq!(shown.tags.unwrap(), [tag]);
    let counts: Vec<_> = shown
        .deployments
        .unwrap()
        .into_iter()
        .map(|d| (d.status.unwrap(), d.desired_count.unwrap(), d.running_count.unwrap(), d.pending_count.unwrap()))
        .collect();
    // `d` is still meant to run as far as its row says.
    assert_eq!(counts, [("PRIMARY".to_owned(), 2, 1, 1), ("ACTIVE".to_owned(), 2, 1, 0)]);
    let listed = ecs.list_services(&ctx, ListServicesRequest::default()).await.unwrap().service_arns.unwrap();
    assert_eq!(listed, [format!("{ECS}:service/default/web")]);
}

#[tokio::test]
async fn a_rolled_back_service_deployment_still_names_what_it_set_out_to_do() {
    let (ecs, ctx) = (with_cluster().await, context());
    put(&ecs, vec![], vec![web()]).await;
    let arn = format!("{ECS}:service-deployment/default/web/x");
    let row = ServiceDeploymentRow {
        arn: arn.clone(),
        // What the service went back to.
        deployment_id: "ecs-svc/1".into(),
        target_task_definition_arn: format!("{ECS}:task-definition/web:1"),
        source_task_definition_arns: Vec::new(),
        status: "ROLLBACK_SUCCESSFUL".into(),
        status_reason: Some("tasks failed to start".into()),
        created_at: NOW,
        started_at: NOW,
        finished_at: Some(NOW.plus_s(60)),
        updated_at: NOW,
    };
    ecs.deps
        .store
        .transact(|txn| -> Result<(), Error> {
            let before = ServiceRow { deployments: vec![deployment("1", 0)], ..web() };
            remember(txn, &ServiceRow { deployments: vec![], ..web() }, &deployment("1", 0), Some("w"))?;
            remember(txn, &before, &deployment("2", 1), Some("x"))?;
            let key = (context().account, Region::US_EAST_1, web().arn(), "x".to_owned());
            SERVICE_DEPLOYMENTS.put(txn, &key, &row)?;
            Ok(())
        })
        .await
        .unwrap();
    let describe = DescribeServiceDeploymentsRequest { service_deployment_arns: Some(vec![arn]) };
    let shown = ecs.describe_service_deployments(&ctx, describe).await.unwrap().service_deployments.unwrap().remove(0);
    let revision = |id: &str| Some(format!("{ECS}:service-revision/default/web/{id}"));
    assert_eq!(shown.target_service_revision.unwrap().arn, revision("2"));
    assert_eq!(shown.source_service_revisions.unwrap()[0].arn, revision("1"));
    assert_eq!(shown.rollback.unwrap().service_revision_arn, revision("1"));
    let list = |status: &str| ListServiceDeploymentsRequest {
        service: Some("web".into()),
        status: owned(&[status]),
        ..ListServiceDeploymentsRequest::default()
    };
    let found = ecs.list_service_deployments(&ctx, list("ROLLBACK_SUCCESSFUL")).await.unwrap();
    assert_eq!(found.service_deployments.unwrap()[0].target_service_revision_arn, revision("2"));
    let none = ecs.list_service_deployments(&ctx, list("PENDING")).await.unwrap();
    assert!(none.service_deployments.unwrap().is_empty());
    // A revision can be described after its deployment left the service.
    put(&ecs, vec![], vec![ServiceRow { deployments: vec![deployment("2", 1)], ..web() }]).await;
    let revisions = DescribeServiceRevisionsRequest { service_revision_arns: Some(vec![revision("1").unwrap()]) };
    let shown = ecs.describe_service_revisions(&ctx, revisions).await.unwrap().service_revisions.unwrap().remove(0);
    assert_eq!(shown.platform_version.as_deref(), Some("1.4.0"));
}

#[tokio::test]
async fn tasks_are_tagged_by_their_long_arn() {
    let (ecs, ctx) = (with_cluster().await, context());
    put(&ecs, vec![task("a", "web", TaskStatus::Running)], vec![]).await;
    let tag = |arn: &str| TagResourceRequest {
        resource_arn: Some(format!("{ECS}:{arn}")),
        tags: Some(vec![Tag { key: Some("k".into()), value: Some("v".into()) }]),
    };
    ecs.tag_resource(&ctx, tag("task/default/a")).await.unwrap();
    let key = (ctx.account.clone(), ctx.region, "default".to_owned(), "a".to_owned());
    assert_eq!(TASKS.get(&ecs.deps.store.read().unwrap(), &key).unwrap().unwrap().tags["k"], "v");
    for bad in ["task/a", "task/default/b", "service/default/web", "cluster/x", "capacity-provider/FARGATE"] {
        assert!(ecs.tag_resource(&ctx, tag(bad)).await.is_err(), "{bad}");
    }
}
