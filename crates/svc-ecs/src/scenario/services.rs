use super::agent::{Agent, Script};
use super::fakes::FakeTargets;
use super::*;
use crate::model::{RolloutState, ServiceStatus};
use api_ecs::{
    CreateServiceRequest, DeleteServiceRequest, DeploymentCircuitBreaker, DeploymentConfiguration, LoadBalancer,
    UpdateServiceRequest,
};
use std::sync::Mutex;

fn create(count: i32, minimum: i32, maximum: i32) -> CreateServiceRequest {
    CreateServiceRequest {
        service_name: Some("web".into()),
        task_definition: Some("web:1".into()),
        desired_count: Some(count),
        launch_type: Some("FARGATE".into()),
        network_configuration: network(&["subnet-a", "subnet-b"]),
        deployment_configuration: Some(DeploymentConfiguration {
            minimum_healthy_percent: Some(minimum),
            maximum_percent: Some(maximum),
            ..DeploymentConfiguration::default()
        }),
        load_balancers: Some(vec![LoadBalancer {
            target_group_arn: Some("tg".into()),
            container_name: Some("app".into()),
            container_port: Some(80),
            ..LoadBalancer::default()
        }]),
        ..CreateServiceRequest::default()
    }
}

fn update(definition: &str) -> UpdateServiceRequest {
    UpdateServiceRequest {
        service: Some("web".into()),
        task_definition: Some(definition.into()),
        ..UpdateServiceRequest::default()
    }
}

async fn steady(world: &World) {
    world.until("the service is steady", |world| world.service().steady).await;
}

/// The tasks that should run, and those of them that serve.
fn active_and_serving(world_store: &store::Store) -> (usize, usize) {
    let reader = world_store.read().unwrap();
    let healthy = FakeTargets::states(&reader);
    let tasks = TASKS.scan(&reader, &()).unwrap();
    let active: Vec<_> = tasks.iter().filter(|(_, task)| task.desired_status == DesiredStatus::Running).collect();
    let serving = active.iter().filter(|(_, task)| {
        task.last_status == TaskStatus::Running
            && task.interface.as_ref().is_some_and(|interface| {
                healthy.iter().any(|(address, state)| *address == interface.private_address && state == "healthy")
            })
    });
    (active.len(), serving.count())
}

/// Looks at every commit it can for the most tasks and the fewest serving ones.
fn observe(world: &World) -> Arc<Mutex<(usize, usize)>> {
    let extremes = Arc::new(Mutex::new((0, usize::MAX)));
    let (store, seen, mut stop) = (world.store.clone(), extremes.clone(), world.stop.subscribe());
    tokio::spawn(async move {
        let mut changes = store.watch(&[b""]);
        loop {
            let (active, serving) = active_and_serving(&store);
            {
                let mut seen = seen.lock().unwrap();
                *seen = (seen.0.max(active), seen.1.min(serving));
            }
            tokio::select! {
                _ = changes.changed() => {}
                _ = stop.changed() => return,
            }
        }
    });
    extremes
}

async fn ready() -> (World, Agent) {
    let world = World::new().await;
    let agent = Agent::connect(&world, Script::default(), true).await;
    world.until("the node is ready", |world| world.ecs.node_connected()).await;
    (world, agent)
}

#[tokio::test]
async fn a_service_becomes_steady_scales_and_goes() {
    let (world, _agent) = ready().await;
    let answer = world.ecs.create_service(&world.user(), create(3, 100, 200)).await.unwrap();
    assert_eq!(answer.service.unwrap().status.as_deref(), Some("ACTIVE"));
    steady(&world).await;
    let tasks = world.tasks();
    assert_eq!(tasks.len(), 3);
    let zones: std::collections::BTreeSet<_> =
        tasks.iter().map(|task| task.interface.as_ref().unwrap().availability_zone.clone()).collect();
    assert_eq!(zones.len(), 2);
    let service = world.service();
    assert_eq!(service.deployments[0].rollout_state, RolloutState::Completed);
    let events = world.events();
    for words in [
        "(service web) has started 3 tasks: (task ",
        "(service web) registered 1 targets in (target-group tg)",
        " deployment completed.",
        "(service web) has reached a steady state.",
    ] {
        assert!(events.iter().any(|event| event.contains(words)), "{words}: {events:#?}");
    }
    // Twice the same name is an error.
    let again = world.ecs.create_service(&world.user(), create(3, 100, 200)).await.unwrap_err();
    assert_eq!(again.message, "Creation of service was not idempotent.");

    let one = UpdateServiceRequest { desired_count: Some(1), task_definition: None, ..update("") };
    world.ecs.update_service(&world.user(), one).await.unwrap();
    world
        .until("two are stopped", |world| {
            world.tasks().iter().filter(|task| task.last_status == TaskStatus::Stopped).count() == 2
        })
        .await;
    steady(&world).await;
    assert_eq!(world.service().deployments.len(), 1);

    let delete = |force| DeleteServiceRequest { service: Some("web".into()), force, ..Default::default() };
    let refused = world.ecs.delete_service(&world.user(), delete(None)).await.unwrap_err();
    assert_eq!(refused.message, "The service cannot be stopped while it is scaled above 0.");
    let answer = world.ecs.delete_service(&world.user(), delete(Some(true))).await.unwrap();
    assert_eq!(answer.service.unwrap().status.as_deref(), Some("DRAINING"));
    world.until("it is gone", |world| world.service().status == ServiceStatus::Inactive).await;
    assert!(world.tasks().iter().all(|task| task.last_status == TaskStatus::Stopped));
    assert!(FakeTargets::states(&world.store.read().unwrap()).is_empty());
    // The name is free again.
    world.ecs.create_service(&world.user(), create(1, 100, 200)).await.unwrap();
    steady(&world).await;
}

#[tokio::test]
async fn a_rolling_update_at_100_200_never_serves_with_less() {
    let (world, _agent) = ready().await;
    *world.targets.drains.lock().unwrap() = true;
    world.ecs.create_service(&world.user(), create(3, 100, 200)).await.unwrap();
    steady(&world).await;
    *world.targets.registers_as.lock().unwrap() = "initial";
    let extremes = observe(&world);
    world.ecs.update_service(&world.user(), update("web:2")).await.unwrap();
    world
        .until("the new ones wait for health", |world| {
            FakeTargets::states(&world.store.read().unwrap()).iter().filter(|(_, state)| state == "initial").count()
                == 3
        })
        .await;
    assert_eq!(active_and_serving(&world.store), (6, 3));
    FakeTargets::turn(&world.store, "initial", "healthy").await;
    world
        .until("the old ones drain", |world| {
            world.tasks().iter().filter(|task| task.last_status == TaskStatus::Deactivating).count() == 3
        })
        .await;
    world
        .until("the deployment is complete", |world| {
            world.service().deployments[0].rollout_state == RolloutState::Completed
        })
        .await;
    FakeTargets::turn(&world.store, "draining", "absent").await;
    steady(&world).await;
    let service = world.service();
    assert_eq!(service.deployments.len(), 1);
    assert!(service.task_definition_arn.ends_with("web:2"));
    let (most, fewest) = *extremes.lock().unwrap();
    assert!(most <= 6 && fewest >= 3, "{most} at most, {fewest} serving at least");
}

#[tokio::test]
async fn a_rolling_update_at_50_100_makes_room_first() {
    let (world, _agent) = ready().await;
    world.ecs.create_service(&world.user(), create(4, 50, 100)).await.unwrap();
    steady(&world).await;
    let extremes = observe(&world);
    world.ecs.update_service(&world.user(), update("web:2")).await.unwrap();
    world
        .until("all are new", |world| {
            let new = |task: &&TaskRow| task.revision == 2 && task.last_status == TaskStatus::Running;
            world.tasks().iter().filter(new).count() == 4
        })
        .await;
    steady(&world).await;
    let (most, fewest) = *extremes.lock().unwrap();
    assert!(most <= 4 && fewest >= 2, "{most} at most, {fewest} serving at least");
}

#[tokio::test]
async fn a_crash_loop_opens_the_breaker_and_rolls_back() {
    let (world, _agent) = ready().await;
    let breaker = DeploymentCircuitBreaker { enable: Some(true), rollback: Some(true) };
    let mut request = create(2, 100, 200);
    request.deployment_configuration.as_mut().unwrap().deployment_circuit_breaker = Some(breaker);
    world.ecs.create_service(&world.user(), request).await.unwrap();
    steady(&world).await;
    let old: Vec<String> = world.tasks().into_iter().map(|task| task.task_id).collect();
    world.ecs.update_service(&world.user(), update("crash:1")).await.unwrap();
    world
        .until("it is rolled back", |world| {
            world.service().steady && world.service().task_definition_arn.ends_with("web:1")
        })
        .await;
    let running: Vec<String> = world
        .tasks()
        .into_iter()
        .filter(|task| task.last_status == TaskStatus::Running)
        .map(|task| task.task_id)
        .collect();
    assert_eq!(running, old);
    let events = world.events();
    assert!(events.iter().any(|event| event.contains("deployment failed: tasks failed to start.")), "{events:#?}");
    assert!(events.iter().any(|event| event.contains("rolling back to deployment")), "{events:#?}");
    let statuses: Vec<String> = crate::tables::SERVICE_DEPLOYMENTS
        .scan(&world.store.read().unwrap(), &())
        .unwrap()
        .into_iter()
        .map(|(_, row)| row.status)
        .collect();
    assert!(statuses.contains(&"ROLLBACK_SUCCESSFUL".to_owned()), "{statuses:?}");
}

#[tokio::test]
async fn a_crash_loop_slows_down() {
    let (world, _agent) = ready().await;
    let mut request = create(1, 0, 200);
    request.task_definition = Some("crash:1".into());
    world.ecs.create_service(&world.user(), request).await.unwrap();
    world.until("it is held back", |world| world.service().next_start_at.is_some()).await;
    let made = world.tasks().len();
    assert!(made <= 4, "{made}");
    assert!(world.events().iter().any(|event| event.contains("is unable to consistently start tasks successfully")));
}

#[tokio::test]
async fn unhealthy_targets_are_replaced_after_the_grace_period() {
    let (world, _agent) = ready().await;
    let mut request = create(1, 0, 200);
    request.health_check_grace_period_seconds = Some(30);
    *world.targets.registers_as.lock().unwrap() = "unhealthy";
    world.ecs.create_service(&world.user(), request).await.unwrap();
    world.until_status(TaskStatus::Running).await;
    *world.targets.registers_as.lock().unwrap() = "healthy";
    world.clock.advance_ms(31_000);
    // Whatever wakes the scheduler will do.
    FakeTargets::turn(&world.store, "unhealthy", "initial").await;
    FakeTargets::turn(&world.store, "initial", "unhealthy").await;
    world.until("it was replaced", |world| world.tasks().len() == 2 && world.service().steady).await;
    let reason = world.tasks().into_iter().find_map(|task| task.stopped_reason).unwrap();
    assert_eq!(reason, "Task failed ELB health checks in (target-group tg)");
}

#[tokio::test]
async fn services_are_checked() {
    let (world, _agent) = ready().await;
    let refused = async |change: &dyn Fn(&mut CreateServiceRequest)| {
        let mut request = create(1, 100, 200);
        change(&mut request);
        world.ecs.create_service(&world.user(), request).await.unwrap_err().message
    };
    let balancer = |request: &mut CreateServiceRequest| request.load_balancers.as_mut().unwrap().remove(0);
    let with = |request: &mut CreateServiceRequest, balancer| request.load_balancers = Some(vec![balancer]);
    let unused = refused(&|request| {
        let item = LoadBalancer { target_group_arn: Some("tg-unused".into()), ..balancer(request) };
        with(request, item);
    })
    .await;
    assert_eq!(unused, "The target group with targetGroupArn tg-unused does not have an associated load balancer.");
    let port = refused(&|request| {
        let item = LoadBalancer { container_port: Some(81), ..balancer(request) };
        with(request, item);
    })
    .await;
    assert_eq!(port, "The container app did not have a container port 81 defined.");
    assert!(refused(&|request| request.scheduling_strategy = Some("DAEMON".into())).await.contains("DAEMON"));
    assert!(refused(&|request| request.role = Some("r".into())).await.contains("IAM role"));
    let both = refused(&|request| *request = create(1, 100, 100)).await;
    assert!(both.contains("cannot be 100"));
    let missing = UpdateServiceRequest { service: Some("nope".into()), ..UpdateServiceRequest::default() };
    assert_eq!(world.ecs.update_service(&world.user(), missing).await.unwrap_err().code, "ServiceNotFoundException");
}
