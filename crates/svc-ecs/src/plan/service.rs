//! The service scheduler: which tasks of a service to start and which to stop, now.
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-ecs.html>
//!
//! Two promises hold after every plan, whatever the tasks do:
//! - the tasks that are starting or running never exceed `maximumPercent` of the desired count because of us;
//! - our own stops never bring the healthy tasks below `minimumHealthyPercent` of it.

use base::Timestamp;

/// A start that fails is tried again after this, doubled with each failure in a row.
const RETRY_MS_MIN: i64 = 1_000;
const RETRY_MS_MAX: i64 = 60_000;
/// Failures in a row that are taken as bad luck.
const FAILURES_FREE: u32 = 2;
/// Bounds of the circuit breaker's threshold.
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html>
const BREAKER_FAILURES_MIN: i32 = 3;
const BREAKER_FAILURES_MAX: i32 = 200;

/// Where a task of the service is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// PROVISIONING, PENDING, ACTIVATING, and should run.
    Starting,
    /// RUNNING, and should.
    Running,
    /// Should stop, and has not yet.
    Leaving,
}

/// Why a running task must be replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failing {
    /// The essential containers' health checks failed.
    Container,
    /// The target is unhealthy in this target group, and the grace period is over.
    Target { target_group_arn: String },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskView {
    pub task_id: String,
    pub deployment_id: String,
    pub phase: Phase,
    /// Running, containers healthy where they have checks, every target healthy.
    pub healthy: bool,
    pub failing: Option<Failing>,
    pub availability_zone: String,
    pub created_at: Timestamp,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeploymentView {
    pub id: String,
    pub primary: bool,
    pub completed: bool,
    pub failed: bool,
    /// Tasks of it that stopped without having been asked to.
    pub failed_tasks: i32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceView {
    /// 0 while the service drains.
    pub desired_count: i32,
    pub minimum_healthy_percent: i32,
    pub maximum_percent: i32,
    pub circuit_breaker_enabled: bool,
    pub deployments: Vec<DeploymentView>,
    /// Not the stopped ones.
    pub tasks: Vec<TaskView>,
    /// No start before this.
    pub next_start_at: Option<Timestamp>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StopReason {
    /// A newer deployment replaces it, or the desired count fell.
    Scaling {
        deployment_id: String,
    },
    Failing(Failing),
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Tasks of the primary deployment to start.
    pub start: u32,
    pub stop: Vec<(String, StopReason)>,
    /// The primary deployment is complete.
    pub complete: bool,
    /// The circuit breaker opens: the primary deployment has failed.
    pub fail: bool,
    /// Deployments that are over: replaced, and no task is left.
    pub retire: Vec<String>,
    /// Nothing is left to do, and every task is healthy.
    pub steady: bool,
    /// When starts that are held back may go on.
    pub wake_at: Option<Timestamp>,
}

/// `desired · percent`, rounded up: how many healthy tasks must stay.
pub fn minimum_healthy(desired_count: i32, percent: i32) -> i64 {
    (i64::from(desired_count) * i64::from(percent) + 99) / 100
}

/// `desired · percent`, rounded down: how many tasks may be starting or running.
pub fn maximum_total(desired_count: i32, percent: i32) -> i64 {
    i64::from(desired_count) * i64::from(percent) / 100
}

/// How many failed tasks open the circuit breaker: half the desired count, from 3 to 200.
pub fn breaker_threshold(desired_count: i32) -> i32 {
    ((desired_count + 1) / 2).clamp(BREAKER_FAILURES_MIN, BREAKER_FAILURES_MAX)
}

/// When to start again after `failures` in a row, the last one now.
pub fn next_start_after(failures: u32, now: Timestamp) -> Option<Timestamp> {
    let held = failures.checked_sub(FAILURES_FREE + 1)?;
    Some(now.plus_ms((RETRY_MS_MIN << held.min(16)).min(RETRY_MS_MAX)))
}

pub fn plan(view: &ServiceView, now: Timestamp) -> Plan {
    let mut plan = Plan::default();
    let Some(primary) = view.deployments.iter().find(|deployment| deployment.primary) else { return plan };
    let desired = i64::from(view.desired_count.max(0));
    let minimum = minimum_healthy(view.desired_count, view.minimum_healthy_percent);
    let maximum = maximum_total(view.desired_count, view.maximum_percent);

    plan.fail = view.circuit_breaker_enabled
        && !primary.completed
        && !primary.failed
        && primary.failed_tasks >= breaker_threshold(view.desired_count);

    let active: Vec<&TaskView> = view.tasks.iter().filter(|task| task.phase != Phase::Leaving).collect();
    let mut stopped = Stops::default();

    // 1. What fails its health checks is not among the healthy, so stopping it takes none of them.
    for task in &active {
        if let Some(failing) = &task.failing
            && task.phase == Phase::Running
        {
            stopped.push(task, StopReason::Failing(failing.clone()));
        }
    }

    // 2. The primary deployment's surplus. It goes before the old tasks because the desired count already fell.
    let reason = StopReason::Scaling { deployment_id: primary.id.clone() };
    let of_primary: Vec<&TaskView> =
        active.iter().copied().filter(|task| task.deployment_id == primary.id && !stopped.has(task)).collect();
    let surplus = of_primary.len() as i64 - desired;
    let mut spare = active.iter().filter(|task| task.healthy && !stopped.has(task)).count() as i64 - minimum;
    for task in surplus_order(&of_primary).into_iter().take(surplus.max(0) as usize) {
        if task.healthy {
            if spare <= 0 {
                continue;
            }
            spare -= 1;
        }
        stopped.push(task, reason.clone());
    }

    // 3. Old deployments: what is not healthy serves nobody; of the healthy only as many as may be missed.
    let old: Vec<&TaskView> =
        active.iter().copied().filter(|task| task.deployment_id != primary.id && !stopped.has(task)).collect();
    for task in old.iter().filter(|task| !task.healthy) {
        stopped.push(task, reason.clone());
    }
    // A failed deployment that is not rolled back keeps the old tasks that still serve.
    let replaced = !(primary.failed || plan.fail) || desired == 0;
    if replaced {
        let healthy_old: Vec<&TaskView> = old.into_iter().filter(|task| task.healthy).collect();
        for task in surplus_order(&healthy_old).into_iter().take(spare.max(0) as usize) {
            stopped.push(task, reason.clone());
        }
    }

    // 4. What the primary deployment lacks, as far as the maximum allows.
    let staying = active.iter().filter(|task| !stopped.has(task)).count() as i64;
    let staying_primary =
        active.iter().filter(|task| task.deployment_id == primary.id && !stopped.has(task)).count() as i64;
    let wanted = (desired - staying_primary).min(maximum - staying).max(0);
    if wanted > 0 && !primary.failed && !plan.fail {
        match view.next_start_at {
            Some(at) if at > now => plan.wake_at = Some(at),
            _ => plan.start = wanted as u32,
        }
    }

    // 5. Where the deployments stand.
    let healthy_primary =
        active.iter().filter(|task| task.deployment_id == primary.id && task.healthy && !stopped.has(task)).count();
    let only_primary = view.tasks.iter().all(|task| task.deployment_id == primary.id);
    let settled = stopped.stops.is_empty() && plan.start == 0 && healthy_primary as i64 == desired;
    let old_active = active.iter().any(|task| task.deployment_id != primary.id);
    plan.complete = settled && !old_active && staying == desired && !primary.completed && !primary.failed && !plan.fail;
    plan.steady = settled && only_primary && view.tasks.len() as i64 == desired;
    plan.retire = view
        .deployments
        .iter()
        .filter(|deployment| !deployment.primary && !view.tasks.iter().any(|task| task.deployment_id == deployment.id))
        .map(|deployment| deployment.id.clone())
        .collect();
    plan.stop = stopped.stops;
    plan
}

#[derive(Default)]
struct Stops {
    stops: Vec<(String, StopReason)>,
}

impl Stops {
    fn has(&self, task: &TaskView) -> bool {
        self.stops.iter().any(|(id, _)| *id == task.task_id)
    }

    fn push(&mut self, task: &TaskView, reason: StopReason) {
        if !self.has(task) {
            self.stops.push((task.task_id.clone(), reason));
        }
    }
}

/// In which order surplus tasks go: those that serve nobody yet first, then from the zone that has most, the newest first,
/// so that zones stay balanced.
fn surplus_order<'a>(tasks: &[&'a TaskView]) -> Vec<&'a TaskView> {
    let mut rest: Vec<&TaskView> = tasks.to_vec();
    let mut order = Vec::with_capacity(rest.len());
    rest.sort_by(|a, b| b.created_at.cmp(&a.created_at).then_with(|| b.task_id.cmp(&a.task_id)));
    while !rest.is_empty() {
        let in_zone = |zone: &str| rest.iter().filter(|task| task.availability_zone == zone).count();
        let next = (0..rest.len())
            .min_by_key(|&i| {
                (rest[i].healthy, rest[i].phase == Phase::Running, usize::MAX - in_zone(&rest[i].availability_zone), i)
            })
            .unwrap_or_default();
        order.push(rest.remove(next));
    }
    order
}

#[cfg(test)]
mod tests;
