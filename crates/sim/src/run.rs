//! One run, from an empty disk to rest.

use crate::balancer::Balancer;
use crate::check::Mirror;
use crate::client::Town;
use crate::disk::Disk;
use crate::faults::Faults;
use crate::node::Node;
use crate::plane::Plane;
use crate::rows::DEPROVISIONING;
use crate::sim::{Options, Outcome, Sim};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

const NODES: usize = 3;
const CLIENTS: usize = 3;
/// How long everything goes wrong, milliseconds.
const FAULTS_MS: (u64, u64) = (45_000, 180_000);
/// How long it may take afterwards until everything is as asked for. A deregistration may have to wait out its delay of 300 s
/// while the balancer's connection is not known to be dead, more than once in a row.
const REST_WITHIN: Duration = Duration::from_secs(1_800);
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// Runs a seed. Once a process: see the crate's documentation.
pub fn run(options: Options) -> Outcome {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().start_paused(true).build();
    runtime.expect("a runtime can be made").block_on(simulate(options))
}

async fn simulate(options: Options) -> Outcome {
    let sim = Sim::new(options);
    let disk = Disk::new();
    let mut violation = sim.violation();
    tokio::select! {
        biased;
        _ = violation.wait_for(Option::is_some) => {}
        () = play(&sim, &disk) => {}
    }
    let violation = violation.borrow().clone();
    Outcome {
        seed: sim.options.seed,
        trace_hash: sim.trace_hash(),
        commits: disk.commits(),
        crashes: sim.crashes.load(Ordering::SeqCst),
        simulated_ms: sim.ms(),
        violation,
    }
}

async fn play(sim: &Arc<Sim>, disk: &Arc<Disk>) {
    Plane::start(sim, disk);
    tokio::spawn(Faults::revive(sim.clone(), disk.clone()));
    let Some(plane) = sim.plane() else { return };
    let town = match Town::build(sim, &plane).await {
        Ok(town) => town,
        Err(error) => return sim.violated("what clients need can be made", &error.to_string()),
    };
    drop(plane);
    let nodes: Vec<Arc<Node>> = (0..NODES).map(|index| Node::new(sim, disk, index)).collect();
    nodes.iter().for_each(Node::start);
    let balancer = Balancer::start(sim);
    sim.set_faulty(true);
    let clients: Vec<_> = (0..CLIENTS).map(|_| tokio::spawn(town.clone().work())).collect();
    let faults = Faults { sim: sim.clone(), disk: disk.clone(), nodes: nodes.clone(), balancer };
    let faults = tokio::spawn(faults.run());
    sim.sleep(FAULTS_MS.0, FAULTS_MS.1).await;
    sim.set_faulty(false);
    let _ = faults.await;
    for client in clients {
        let _ = client.await;
    }
    town.ask_for_what_can_be(disk).await;
    rest(sim, disk, &nodes).await;
    let mut broken = Vec::new();
    disk.with_checker(|checker| checker.check_ledger(sim, &mut broken));
    for (rule, what) in broken {
        sim.violated(rule, &what);
    }
}

async fn rest(sim: &Sim, disk: &Disk, nodes: &[Arc<Node>]) {
    let until = tokio::time::Instant::now() + REST_WITHIN;
    loop {
        let Some(missing) = disk.with_checker(|checker| unrest(sim, &checker.mirror, nodes)) else {
            sim.note("at rest");
            return;
        };
        if tokio::time::Instant::now() > until {
            return sim.violated("it comes to rest", &missing);
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

/// What is not yet as it was asked for.
fn unrest(sim: &Sim, mirror: &Mirror, nodes: &[Arc<Node>]) -> Option<String> {
    for (arn, task) in &mirror.tasks {
        let rests = task.is_stopped() || (task.last_status == "RUNNING" && task.desired_status == "RUNNING");
        if !rests {
            return Some(format!("{arn} is {} and should be {}", task.last_status, task.desired_status));
        }
    }
    for (arn, service) in &mirror.services {
        if service.status == "INACTIVE" {
            continue;
        }
        let primary = service.deployments.first()?;
        let failed = service.has_breaker() && primary.rollout_state == "FAILED";
        let newest = primary.task_definition_arn == service.task_definition_arn;
        let done = service.steady
            && primary.rollout_state == "COMPLETED"
            && service.deployments.len() == 1
            && mirror.healthy(arn) == i64::from(service.desired_count)
            && mirror.active(arn) == i64::from(service.desired_count);
        if !newest || !(done || failed) {
            return Some(format!("{service:?}: {} active, {} healthy", mirror.active(arn), mirror.healthy(arn)));
        }
    }
    let containers = sim.containers();
    let running: BTreeSet<&String> =
        containers.iter().filter(|(_, container)| container.runs()).map(|(arn, _)| arn).collect();
    let should: BTreeSet<&String> =
        mirror.tasks.iter().filter(|(_, task)| task.last_status == "RUNNING").map(|(arn, _)| arn).collect();
    if running != should {
        return Some(format!("running: {running:?}, and should be: {should:?}"));
    }
    let in_use: BTreeSet<String> =
        mirror.interfaces.iter().filter(|(_, interface)| interface.owner.is_some()).map(|(id, _)| id.clone()).collect();
    for node in nodes {
        if node.interfaces() != in_use {
            return Some(format!("{} has the interfaces {:?}, in use are {in_use:?}", node.name, node.interfaces()));
        }
        let kept = node.task_arns();
        let orphan = kept.iter().find(|arn| mirror.tasks.get(*arn).is_none_or(|task| task.stage() >= DEPROVISIONING));
        if let Some(orphan) = orphan {
            return Some(format!("{} still has {orphan}", node.name));
        }
    }
    None
}
