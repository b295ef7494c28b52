use super::*;
use proptest::prelude::*;

const NOW: Timestamp = Timestamp(1_000_000);

fn deployment(id: &str, primary: bool) -> DeploymentView {
    DeploymentView { id: id.into(), primary, completed: false, failed: false, failed_tasks: 0 }
}

fn task(id: &str, deployment_id: &str, phase: Phase, healthy: bool) -> TaskView {
    TaskView {
        task_id: id.into(),
        deployment_id: deployment_id.into(),
        phase,
        healthy,
        failing: None,
        availability_zone: "us-east-1a".into(),
        created_at: Timestamp(0),
    }
}

fn view(desired_count: i32, minimum: i32, maximum: i32, tasks: Vec<TaskView>) -> ServiceView {
    ServiceView {
        desired_count,
        minimum_healthy_percent: minimum,
        maximum_percent: maximum,
        circuit_breaker_enabled: false,
        deployments: vec![deployment("new", true), deployment("old", false)],
        tasks,
        next_start_at: None,
    }
}

fn running(prefix: &str, deployment_id: &str, count: usize) -> Vec<TaskView> {
    (0..count).map(|i| task(&format!("{prefix}{i}"), deployment_id, Phase::Running, true)).collect()
}

#[test]
fn an_update_at_100_200_starts_all_and_stops_none() {
    let plan = plan(&view(3, 100, 200, running("o", "old", 3)), NOW);
    assert_eq!((plan.start, plan.stop.len()), (3, 0));
}

#[test]
fn each_healthy_new_task_lets_one_old_task_go() {
    let mut tasks = running("o", "old", 3);
    tasks.extend(running("n", "new", 1));
    tasks.push(task("n1", "new", Phase::Starting, false));
    tasks.push(task("n2", "new", Phase::Running, false));
    let plan = plan(&view(3, 100, 200, tasks), NOW);
    assert_eq!((plan.start, plan.stop.len()), (0, 1));
    assert!(plan.stop[0].0.starts_with('o'));
}

#[test]
fn an_update_at_50_100_makes_room_first() {
    let first = plan(&view(4, 50, 100, running("o", "old", 4)), NOW);
    assert_eq!((first.start, first.stop.len()), (2, 2));
}

#[test]
fn a_fallen_desired_count_stops_the_surplus_of_the_fullest_zone() {
    let mut tasks = running("n", "new", 5);
    for (task, zone) in tasks.iter_mut().zip(["a", "b", "b", "b", "c"]) {
        task.availability_zone = zone.into();
    }
    let plan = plan(&view(3, 100, 200, tasks), NOW);
    let stopped: Vec<&str> = plan.stop.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(stopped, ["n3", "n2"]);
}

#[test]
fn failing_tasks_are_replaced() {
    let mut tasks = running("n", "new", 2);
    tasks[0].healthy = false;
    tasks[0].failing = Some(Failing::Container);
    let plan = plan(&view(2, 100, 200, tasks), NOW);
    assert_eq!(plan.stop, [("n0".into(), StopReason::Failing(Failing::Container))]);
    assert_eq!(plan.start, 1);
}

#[test]
fn starts_are_held_back_after_failures_in_a_row() {
    let mut v = view(2, 100, 200, vec![]);
    v.next_start_at = next_start_after(5, NOW);
    let held = plan(&v, NOW);
    assert_eq!((held.start, held.wake_at), (0, v.next_start_at));
    assert_eq!(plan(&v, v.next_start_at.unwrap()).start, 2);
    assert_eq!(next_start_after(1, NOW), None);
    assert!(next_start_after(60, NOW).unwrap().since_ms(NOW) <= RETRY_MS_MAX);
}

#[test]
fn the_breaker_opens_at_its_threshold_and_keeps_what_serves() {
    let mut v = view(4, 100, 200, running("o", "old", 4));
    v.circuit_breaker_enabled = true;
    v.deployments[0].failed_tasks = 2;
    assert!(!plan(&v, NOW).fail);
    v.deployments[0].failed_tasks = 3;
    let opened = plan(&v, NOW);
    assert!(opened.fail && opened.start == 0 && opened.stop.is_empty());
    assert_eq!((breaker_threshold(1), breaker_threshold(25), breaker_threshold(1000)), (3, 13, 200));
}

#[test]
fn a_draining_service_stops_everything() {
    let mut tasks = running("o", "old", 2);
    tasks.push(task("n0", "new", Phase::Starting, false));
    assert_eq!(plan(&view(0, 100, 200, tasks), NOW).stop.len(), 3);
}

#[test]
fn it_is_steady_only_when_nothing_is_left_of_the_old() {
    let mut tasks = running("n", "new", 2);
    let mut v = view(2, 100, 200, tasks.clone());
    let done = plan(&v, NOW);
    assert!(done.complete && done.steady);
    assert_eq!(done.retire, ["old"]);
    tasks.push(task("o0", "old", Phase::Leaving, false));
    v.tasks = tasks;
    let draining = plan(&v, NOW);
    assert!(draining.complete && !draining.steady && draining.retire.is_empty());
}

fn any_task() -> impl Strategy<Value = TaskView> {
    (0..2_u8, 0..3_u8, any::<bool>(), 0..8_u8, 0..3_u8, 0..1000_i64).prop_map(
        |(deployment, phase, healthy, failing, zone, created)| {
            let phase = [Phase::Starting, Phase::Running, Phase::Leaving][usize::from(phase)];
            let failing = (failing == 0 && phase == Phase::Running).then_some(Failing::Container);
            TaskView {
                task_id: String::new(),
                deployment_id: ["new", "old"][usize::from(deployment)].into(),
                phase,
                healthy: healthy && phase == Phase::Running && failing.is_none(),
                failing,
                availability_zone: format!("z{zone}"),
                created_at: Timestamp(created),
            }
        },
    )
}

fn any_view() -> impl Strategy<Value = ServiceView> {
    (0..12_i32, 0..=100_i32, 100..=300_i32, prop::collection::vec(any_task(), 0..24)).prop_map(
        |(desired, minimum, maximum, mut tasks)| {
            for (i, task) in tasks.iter_mut().enumerate() {
                task.task_id = format!("t{i}");
            }
            view(desired, minimum, maximum, tasks)
        },
    )
}

proptest! {
    #[test]
    fn the_two_promises_hold_whatever_the_tasks_do(v in any_view()) {
        let plan = plan(&v, NOW);
        let active = v.tasks.iter().filter(|t| t.phase != Phase::Leaving);
        let (before, healthy) = (active.clone().count() as i64, active.clone().filter(|t| t.healthy).count() as i64);
        let is_stopped = |t: &TaskView| plan.stop.iter().any(|(id, _)| *id == t.task_id);
        let after = active.clone().filter(|t| !is_stopped(t)).count() as i64 + i64::from(plan.start);
        let healthy_after = active.filter(|t| t.healthy && !is_stopped(t)).count() as i64;
        let maximum = maximum_total(v.desired_count, v.maximum_percent);
        let minimum = minimum_healthy(v.desired_count, v.minimum_healthy_percent);
        prop_assert!(after <= maximum.max(before), "{after} tasks, {maximum} allowed");
        prop_assert!(plan.start == 0 || after <= maximum);
        prop_assert!(healthy_after >= minimum.min(healthy), "{healthy_after} healthy, {minimum} needed");
        let mut ids: Vec<&String> = plan.stop.iter().map(|(id, _)| id).collect();
        ids.sort();
        ids.dedup();
        prop_assert_eq!(ids.len(), plan.stop.len());
        prop_assert!(v.tasks.iter().filter(|t| is_stopped(t)).all(|t| t.phase != Phase::Leaving));
    }

    /// Plans carried out against tasks that progress in random order reach the desired count of the primary deployment.
    #[test]
    fn it_converges(
        mut v in any_view(),
        progress in prop::collection::vec(any::<u16>(), 400),
    ) {
        // Deadlocked settings are the user's: nothing may be missed and nothing may be added.
        prop_assume!(maximum_total(v.desired_count, v.maximum_percent) > i64::from(v.desired_count)
            || minimum_healthy(v.desired_count, v.minimum_healthy_percent) < i64::from(v.desired_count));
        let mut made = 0;
        let mut chance = progress.into_iter().cycle();
        let mut steady = false;
        for _ in 0..400 {
            let p = plan(&v, NOW);
            for (id, _) in &p.stop {
                let t = v.tasks.iter_mut().find(|t| t.task_id == *id).unwrap();
                (t.phase, t.healthy, t.failing) = (Phase::Leaving, false, None);
            }
            for _ in 0..p.start {
                made += 1;
                v.tasks.push(task(&format!("s{made}"), "new", Phase::Starting, false));
            }
            if p.steady {
                steady = true;
                break;
            }
            if v.tasks.is_empty() { continue; }
            let i = usize::from(chance.next().unwrap()) % v.tasks.len();
            let t = &mut v.tasks[i];
            match t.phase {
                Phase::Starting => t.phase = Phase::Running,
                Phase::Running => (t.healthy, t.failing) = (true, None),
                Phase::Leaving => { v.tasks.remove(i); }
            }
        }
        prop_assert!(steady, "not steady: {v:?}");
        prop_assert_eq!(v.tasks.len() as i32, v.desired_count);
    }
}
