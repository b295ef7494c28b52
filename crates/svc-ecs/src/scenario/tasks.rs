use super::agent::{Agent, Script, submit};
use super::*;
use crate::model::StopCode;
use crate::tables::NODES;
use agent_proto::acs::ToAgent;
use api_ecs::{StopTaskRequest, SubmitTaskStateChangeRequest};

#[tokio::test]
async fn a_task_runs_and_stops_and_gives_back_what_it_held() {
    let world = World::new().await;
    let agent = Agent::connect(&world, Script::default(), true).await;
    world.until("the node is ready", |world| world.ecs.node_connected()).await;
    let answer = world.ecs.run_task(&world.user(), run_task("web")).await.unwrap();
    assert_eq!(answer.failures.as_deref(), Some(&[][..]));
    assert_eq!(answer.tasks.unwrap()[0].last_status.as_deref(), Some("PROVISIONING"));
    world.until_status(TaskStatus::Running).await;

    let payload = agent.payloads("RUNNING").remove(0);
    let container = &payload.containers[0];
    assert_eq!(container.image, "127.0.0.1:4566/web:v1");
    assert_eq!(container.registry_authentication.as_ref().unwrap().kind, "ecr");
    assert_eq!((payload.cpu, payload.memory), (0.25, 512));
    assert!(container.port_mappings.is_empty());
    let credentials = payload.role_credentials.clone().unwrap();
    assert_eq!(credentials.credentials_id, world.task().task_credentials_id);
    assert!(credentials.expiration.ends_with('Z') && !credentials.expiration.contains('.'));
    assert_eq!(payload.elastic_network_interfaces[0].ec2_id, world.task().interface.unwrap().network_interface_id);

    let stop = StopTaskRequest { task: Some(world.task().arn()), reason: Some("enough".into()), ..Default::default() };
    let answer = world.ecs.stop_task(&world.user(), stop.clone()).await.unwrap().task.unwrap();
    let (desired, last) = (answer.desired_status.as_deref(), answer.last_status.as_deref());
    assert_eq!((desired, last), (Some("STOPPED"), Some("RUNNING")), "as it was found, and what shall be");
    world.until_status(TaskStatus::Stopped).await;
    let task = world.task();
    assert_eq!((task.stop_code, task.stopped_reason.as_deref()), (Some(StopCode::UserInitiated), Some("enough")));
    assert_eq!(task.containers[0].exit_code, Some(143));
    assert!(task.interface.unwrap().detached && task.stopped_at.is_some());
    assert_eq!(world.network.interfaces(&world.store.read().unwrap()), 0);
    let load = crate::tables::NODE_LOADS.get(&world.store.read().unwrap(), &(NODE,)).unwrap().unwrap();
    assert_eq!((load.cpu_units, load.memory_mib, load.tasks), (0, 0, 0));
    // The network state comes before the payload that needs it.
    {
        let heard = agent.heard.lock().unwrap();
        let network =
            heard.iter().position(|m| matches!(m, ToAgent::NetworkStateMessage(s) if !s.interfaces.is_empty()));
        let payload = heard.iter().position(|m| matches!(m, ToAgent::PayloadMessage(_)));
        assert!(network.unwrap() < payload.unwrap());
    }
    world.ecs.stop_task(&world.user(), stop).await.unwrap();
}

#[tokio::test]
async fn without_a_node_there_is_no_capacity() {
    let world = World::new().await;
    let answer = world.ecs.run_task(&world.user(), run_task("web")).await.unwrap();
    let failures = answer.failures.unwrap();
    assert!(failures[0].reason.as_ref().unwrap().starts_with("Capacity is unavailable at this time."));
    assert_eq!(failures[0].detail.as_deref(), Some("no node is connected"));
    assert!(world.tasks().is_empty());
}

#[tokio::test]
async fn full_subnets_stop_the_task_and_take_nothing_elsewhere() {
    let world = World::new().await;
    let _agent = Agent::connect(&world, Script::default(), true).await;
    world.until("the node is ready", |world| world.ecs.node_connected()).await;
    world.network.capacity.lock().unwrap().insert("subnet-a".into(), 1);
    let only_a = |count| RunTaskRequest { network_configuration: network(&["subnet-a"]), count, ..run_task("web") };
    let answer = world.ecs.run_task(&world.user(), only_a(Some(2))).await.unwrap();
    let tasks = answer.tasks.unwrap();
    let full = tasks.iter().find(|task| task.last_status.as_deref() == Some("STOPPED")).unwrap();
    assert_eq!(full.stop_code.as_deref(), Some("TaskFailedToStart"));
    assert_eq!(
        full.stopped_reason.as_deref(),
        Some(
            "Unexpected EC2 error while attempting to Create Network Interface in subnet 'subnet-a': InsufficientFreeAddressesInSubnet"
        )
    );
    // With the other subnet among those given, it is used.
    let answer = world.ecs.run_task(&world.user(), RunTaskRequest { count: Some(2), ..run_task("web") }).await.unwrap();
    assert!(answer.tasks.unwrap().iter().all(|task| task.last_status.as_deref() == Some("PROVISIONING")));
}

#[tokio::test]
async fn the_death_of_an_essential_container_stops_the_task() {
    let world = World::new().await;
    let _agent = Agent::connect(&world, Script::default(), true).await;
    world.until("the node is ready", |world| world.ecs.node_connected()).await;
    world.ecs.run_task(&world.user(), run_task("crash")).await.unwrap();
    world.until_status(TaskStatus::Stopped).await;
    let task = world.task();
    assert_eq!(task.stop_code, Some(StopCode::EssentialContainerExited));
    assert_eq!(task.stopped_reason.as_deref(), Some("Essential container in task exited"));
    // Late reports change nothing.
    submit(&world.ecs, &world.node(), &task.arn(), "RUNNING", None, None).await;
    assert_eq!(world.task(), task);
}

#[tokio::test]
async fn an_image_that_cannot_be_pulled_is_a_failure_to_start() {
    let world = World::new().await;
    let _agent = Agent::connect(&world, Script { idle: true, ..Script::default() }, true).await;
    world.until("the node is ready", |world| world.ecs.node_connected()).await;
    world.ecs.run_task(&world.user(), run_task("web")).await.unwrap();
    world.until("it is delivered", |world| world.task().delivered).await;
    let reason = "CannotPullContainerError: no such image";
    submit(&world.ecs, &world.node(), &world.task().arn(), "STOPPED", None, Some(reason)).await;
    world.until_status(TaskStatus::Stopped).await;
    let task = world.task();
    assert_eq!((task.stop_code, task.stopped_reason.as_deref()), (Some(StopCode::TaskFailedToStart), Some(reason)));
}

#[tokio::test]
async fn unacknowledged_payloads_are_sent_again_also_after_a_reconnect() {
    let world = World::new().await;
    let mut agent = Agent::connect(&world, Script { deaf: true, ..Script::default() }, true).await;
    world.until("the node is ready", |world| world.ecs.node_connected()).await;
    world.ecs.run_task(&world.user(), run_task("web")).await.unwrap();
    world.until("a payload came", |_| agent.payloads("RUNNING").len() == 1).await;
    world.clock.advance_ms(6_000);
    world.until("it came again", |_| agent.payloads("RUNNING").len() == 2).await;
    agent.hang_up();
    let again = Agent::connect(&world, Script::default(), false).await;
    world.until_status(TaskStatus::Running).await;
    let sequence = |agent: &Agent| -> Vec<i64> {
        let heard = agent.heard.lock().unwrap();
        heard.iter().filter_map(|m| if let ToAgent::PayloadMessage(p) = m { Some(p.seq_num) } else { None }).collect()
    };
    assert!(sequence(&again).iter().min() > sequence(&agent).iter().max());
}

#[tokio::test]
async fn a_restarted_control_plane_goes_on_with_the_same_tasks() {
    let world = World::new().await;
    let mut agent = Agent::connect(&world, Script::default(), true).await;
    world.until("the node is ready", |world| world.ecs.node_connected()).await;
    world.ecs.run_task(&world.user(), run_task("web")).await.unwrap();
    world.until_status(TaskStatus::Running).await;
    let before = world.task();
    agent.hang_up();
    let world = world.restarted();
    assert!(!world.ecs.node_connected());
    let agent = Agent::connect(&world, Script::default(), true).await;
    world.until("the node is ready", |world| world.ecs.node_connected()).await;
    world
        .until("credentials came", |_| {
            agent.heard.lock().unwrap().iter().any(|m| {
                matches!(m, ToAgent::IAMRoleCredentialsMessage(u)
            if u.role_credentials.credentials_id == before.task_credentials_id && u.role_type == "TaskApplication")
            })
        })
        .await;
    let listed = agent.heard.lock().unwrap().iter().any(|m| {
        matches!(m, ToAgent::TaskManifestMessage(manifest)
            if manifest.tasks.iter().any(|t| t.task_arn == before.arn() && t.desired_status == "RUNNING"))
    });
    assert!(listed && agent.payloads("RUNNING").is_empty());
    assert_eq!(world.task().last_status, TaskStatus::Running);
    let stop = StopTaskRequest { task: Some(before.task_id.clone()), ..Default::default() };
    world.ecs.stop_task(&world.user(), stop).await.unwrap();
    world.until_status(TaskStatus::Stopped).await;
    assert_eq!(world.task().stopped_reason.as_deref(), Some("Task stopped by user"));
}

/// Only what the node never saw is given up when it stays away: of the rest only the node can say that it ended.
#[tokio::test]
async fn what_waits_for_a_node_that_is_gone_fails_to_start() {
    let world = World::new().await;
    let mut agent = Agent::connect(&world, Script::default(), true).await;
    world.until("the node is ready", |world| world.ecs.node_connected()).await;
    agent.hang_up();
    let node = |world: &World| NODES.get(&world.store.read().unwrap(), &(&NODE.to_owned(),)).unwrap().unwrap();
    world.until("the node is gone", |world| node(world).disconnected_at.is_some()).await;
    let place = async |digit: &str, change: fn(&mut TaskRow)| {
        let mut task = task_row(&definition("web", 1));
        (task.task_id, task.node_id) = (digit.repeat(32), Some(NODE.to_owned()));
        change(&mut task);
        world.store.transact(|txn| crate::lifecycle::save(txn, &mut task.clone())).await.unwrap();
    };
    place("1", |task| task.last_status = TaskStatus::Provisioning).await;
    place("2", |task| task.last_status = TaskStatus::Pending).await;
    place("3", |task| (task.last_status, task.sent) = (TaskStatus::Pending, true)).await;
    place("4", |task| (task.last_status, task.sent) = (TaskStatus::Running, true)).await;
    let stopping = |task: &mut TaskRow| {
        (task.last_status, task.desired_status, task.sent) = (TaskStatus::Stopping, DesiredStatus::Stopped, true);
    };
    place("5", stopping).await;
    world.clock.advance_ms(crate::control::NODE_GONE_MS);
    // Any change has the controller look again.
    place("6", |task| (task.last_status, task.desired_status) = (TaskStatus::Deprovisioning, DesiredStatus::Stopped))
        .await;
    let status = |world: &World, digit: usize| world.tasks()[digit - 1].clone();
    world.until("the last is over", |world| status(world, 6).last_status == TaskStatus::Stopped).await;
    for (digit, reason) in [(1, "network interface provisioning"), (2, "the node of the task")] {
        let task = status(&world, digit);
        assert_eq!((task.last_status, task.stop_code), (TaskStatus::Stopped, Some(StopCode::TaskFailedToStart)));
        assert!(task.stopped_reason.as_ref().unwrap().contains(reason), "{task:?}");
    }
    for (digit, expected) in [(3, TaskStatus::Pending), (4, TaskStatus::Running), (5, TaskStatus::Stopping)] {
        assert_eq!(status(&world, digit).last_status, expected);
    }
}

#[tokio::test]
async fn credentials_are_replaced_before_they_expire() {
    let world = World::new().await;
    let agent = Agent::connect(&world, Script::default(), false).await;
    world.until("the node is ready", |world| world.ecs.node_connected()).await;
    world.ecs.run_task(&world.user(), run_task("web")).await.unwrap();
    world.until_status(TaskStatus::Running).await;
    world.clock.advance_ms(6 * 3_600_000 - 14 * 60_000);
    world.until("new ones came", |_| agent.credentials().len() == 2).await;
    let types: Vec<_> = agent.credentials().into_iter().map(|(role_type, _)| role_type).collect();
    assert_eq!(types, ["TaskApplication", "TaskExecution"]);
    assert!(world.task().credentials_expire_at.unwrap() > world.user().now.plus_s(3600));
    // Acknowledged, they are not sent again.
    world.clock.advance_ms(600_000);
    world.until("the node is still there", |_| agent.heard.lock().unwrap().len() > 4).await;
    assert_eq!(agent.credentials().len(), 2);
}

#[tokio::test]
async fn credentials_that_are_not_acknowledged_are_sent_again() {
    let world = World::new().await;
    let agent = Agent::connect(&world, Script { hides_credentials: true, ..Script::default() }, true).await;
    world.until("the node is ready", |world| world.ecs.node_connected()).await;
    world.ecs.run_task(&world.user(), run_task("web")).await.unwrap();
    world.until_status(TaskStatus::Running).await;
    world.clock.advance_ms(6 * 3_600_000 - 14 * 60_000);
    world.until("new ones came", |_| agent.credentials().len() == 2).await;
    world.clock.advance_ms(10_000);
    world.until("they came again", |_| agent.credentials().len() == 4).await;
    // The very same: a late acknowledgement of the first counts.
    let all = agent.credentials();
    assert_eq!(all[..2], all[2..]);
}

#[tokio::test]
async fn both_roles_go_to_the_node_and_end_with_the_task() {
    let world = World::new().await;
    let agent = Agent::connect(&world, Script::default(), true).await;
    world.until("the node is ready", |world| world.ecs.node_connected()).await;
    world.ecs.run_task(&world.user(), run_task("web")).await.unwrap();
    world.until_status(TaskStatus::Running).await;
    let payload = agent.payloads("RUNNING").remove(0);
    let (task, execution) = (payload.role_credentials.unwrap(), payload.execution_role_credentials.unwrap());
    assert_eq!(task.role_arn, "arn:aws:iam::000000000000:role/app");
    assert_eq!(execution.role_arn, "arn:aws:iam::000000000000:role/execution");
    assert_ne!(task.credentials_id, execution.credentials_id);
    assert!(world.roles.ended.lock().unwrap().is_empty());
    let id = world.task().task_id;
    let stop = StopTaskRequest { task: Some(id.clone()), ..Default::default() };
    world.ecs.stop_task(&world.user(), stop).await.unwrap();
    world.until_status(TaskStatus::Stopped).await;
    let ended = world.roles.ended.lock().unwrap().clone();
    assert!(ended.contains(&(task.role_arn, id.clone())) && ended.contains(&(execution.role_arn, id)), "{ended:?}");
}

#[tokio::test]
async fn a_role_that_went_away_stops_the_task_in_awss_words() {
    let world = World::new().await;
    let _agent = Agent::connect(&world, Script::default(), true).await;
    world.until("the node is ready", |world| world.ecs.node_connected()).await;
    world.roles.distrusted.store(true, std::sync::atomic::Ordering::Relaxed);
    world.ecs.run_task(&world.user(), run_task("web")).await.unwrap();
    world.until_status(TaskStatus::Stopped).await;
    let task = world.task();
    assert_eq!(task.stop_code, Some(crate::model::StopCode::TaskFailedToStart));
    let reason = task.stopped_reason.unwrap();
    assert!(
        reason.starts_with("ECS was unable to assume the role 'arn:aws:iam::000000000000:role/app' that was provided"),
        "{reason}"
    );
}

#[tokio::test]
async fn a_client_token_runs_a_task_once() {
    let world = World::new().await;
    let _agent = Agent::connect(&world, Script::default(), true).await;
    world.until("the node is ready", |world| world.ecs.node_connected()).await;
    let request = RunTaskRequest { client_token: Some("t1".into()), ..run_task("web") };
    let first = world.ecs.run_task(&world.user(), request.clone()).await.unwrap().tasks.unwrap();
    let second = world.ecs.run_task(&world.user(), request.clone()).await.unwrap().tasks.unwrap();
    assert_eq!(first[0].task_arn, second[0].task_arn);
    assert_eq!(world.tasks().len(), 1);
    let other = RunTaskRequest { count: Some(2), ..request };
    assert_eq!(world.ecs.run_task(&world.user(), other).await.unwrap_err().code, "ConflictException");
}

#[tokio::test]
async fn what_cannot_be_done_is_refused() {
    let world = World::new().await;
    let refused = async |request: RunTaskRequest| {
        let error = world.ecs.run_task(&world.user(), request).await.unwrap_err();
        (error.code.to_string(), error.message)
    };
    let ec2 = RunTaskRequest { launch_type: Some("EC2".into()), ..run_task("web") };
    assert!(refused(ec2).await.1.starts_with("No Container Instances were found in your cluster."));
    let exec = RunTaskRequest { enable_execute_command: Some(true), ..run_task("web") };
    assert!(refused(exec).await.1.contains("enableExecuteCommand"));
    let subnet = RunTaskRequest { network_configuration: network(&["subnet-z"]), ..run_task("web") };
    assert!(refused(subnet).await.1.contains("subnet-z"));
    let none = RunTaskRequest { network_configuration: None, ..run_task("web") };
    assert!(refused(none).await.1.starts_with("Network Configuration must be provided"));
    let cluster = RunTaskRequest { cluster: Some("nope".into()), ..run_task("web") };
    assert_eq!(refused(cluster).await.0, "ClusterNotFoundException");
    // Only nodes report.
    let report = SubmitTaskStateChangeRequest { task: Some("x".into()), ..Default::default() };
    assert!(world.ecs.submit_task_state_change(&world.user(), report).await.is_err());
    let query = [("containerInstanceArn".to_owned(), "x".to_owned())];
    assert!(world.ecs.channels()[0].admit(&world.user(), &query).await.is_err());
    assert!(world.tasks().iter().all(|task| task.desired_status == DesiredStatus::Stopped));
}

#[tokio::test]
async fn container_health_comes_over_the_telemetry_channel() {
    let world = World::new().await;
    world
        .store
        .transact(|txn| -> Result<(), store::StoreError> {
            let mut row = definition("checked", 1);
            row.containers[0].health_check = Some(crate::model::HealthCheckRow {
                command: vec!["CMD".into(), "true".into()],
                interval_s: 30,
                timeout_s: 5,
                retries: 3,
                start_period_s: None,
            });
            TASK_DEFINITIONS.put(txn, &(&row.account, row.region, &row.family, row.revision), &row)
        })
        .await
        .unwrap();
    let _agent = Agent::connect(&world, Script::default(), true).await;
    world.until("the node is ready", |world| world.ecs.node_connected()).await;
    world.ecs.run_task(&world.user(), run_task("checked")).await.unwrap();
    world.until_status(TaskStatus::Running).await;

    let (to_control_plane, incoming) = tokio::sync::mpsc::channel(8);
    let (outgoing, mut answers) = tokio::sync::mpsc::channel(8);
    let channel = world.ecs.channels().remove(1);
    assert_eq!(channel.path(), "/_ecs/tcs/ws");
    let arn = format!("arn:aws:ecs:us-east-1:000000000000:container-instance/fargate/{NODE}");
    let query = vec![("containerInstance".to_owned(), arn)];
    let socket = kernel::channel::ChannelSocket { incoming, outgoing };
    let served = tokio::spawn(channel.serve(world.node(), query, socket));
    let body = serde_json::json!({ "type": "PublishHealthRequest", "message": { "metadata": {}, "tasks": [{
        "taskArn": world.task().arn(),
        "containers": [{ "containerName": "app", "healthStatus": "HEALTHY" }] }] } });
    // The gateway has taken the frame's signature off.
    to_control_plane.send(body.to_string()).await.unwrap();
    loop {
        let answer: String = tokio::time::timeout(PATIENCE, answers.recv()).await.unwrap().unwrap();
        if answer.contains("AckPublishHealth") {
            break;
        }
    }
    assert_eq!(world.task().containers[0].health_status, crate::model::HealthStatus::Healthy);
    served.abort();
}

/// A burst goes through whole: nothing is lost when much happens at once.
#[tokio::test]
async fn many_tasks_at_once() {
    let world = World::new().await;
    let agent = Agent::connect(&world, Script::default(), true).await;
    world.until("the node is ready", |world| world.ecs.node_connected()).await;
    for subnet in ["subnet-a", "subnet-b"] {
        world.network.capacity.lock().unwrap().insert(subnet.into(), 1000);
    }
    let ctx = world.user();
    let runs = (0..20).map(|_| world.ecs.run_task(&ctx, RunTaskRequest { count: Some(10), ..run_task("web") }));
    let answers = futures::future::join_all(runs).await;
    assert!(answers.into_iter().all(|answer| answer.unwrap().tasks.unwrap().len() == 10));
    // Reading all tasks at every change would be most of the work.
    let running = |task: &TaskRow| task.last_status == TaskStatus::Running;
    let patience = std::time::Instant::now() + PATIENCE;
    while !(agent.payloads("RUNNING").len() == 200 && world.tasks().iter().all(running)) {
        assert!(std::time::Instant::now() < patience);
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert_eq!(world.tasks().len(), 200);
}

#[tokio::test]
async fn a_payload_that_is_refused_again_and_again_fails_the_task() {
    let world = World::new().await;
    let agent = Agent::connect(&world, Script { refuses: true, ..Script::default() }, true).await;
    world.until("the node is ready", |world| world.ecs.node_connected()).await;
    world.ecs.run_task(&world.user(), run_task("web")).await.unwrap();
    for sent in 1..=3 {
        world.until("a payload came", |_| agent.payloads("RUNNING").len() == sent).await;
        world.clock.advance_ms(30_000);
    }
    world.until_status(TaskStatus::Stopped).await;
    assert_eq!(world.task().stopped_reason.as_deref(), Some("The node refused the task: no room"));
}
