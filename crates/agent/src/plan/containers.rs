//! Which containers of a task may start, and in which order they stop, by `dependsOn` and `essential`.
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definition_dependson>

/// Where a container is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Waiting,
    Running,
    /// With its exit code; `None` when it never ran.
    Stopped(Option<i32>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    Start,
    Complete,
    Success,
    Healthy,
}

impl Condition {
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "START" => Self::Start,
            "COMPLETE" => Self::Complete,
            "SUCCESS" => Self::Success,
            "HEALTHY" => Self::Healthy,
            _ => return None,
        })
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    pub name: String,
    pub essential: bool,
    pub phase: Phase,
    pub healthy: bool,
    /// Name of the other container, and what must be true of it.
    pub depends_on: Vec<(String, Condition)>,
}

/// What the task needs next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Names of the containers that may start now.
    pub start: Vec<String>,
    /// Names of the running containers that may be told to stop now: none that still runs depends on them.
    pub stop: Vec<String>,
    /// A dependency can no longer come true: the container that waits, and the sentence that says why.
    pub impossible: Option<(String, String)>,
    /// Every container has been started (some may have ended already).
    pub all_started: bool,
    /// No container runs and none will start.
    pub over: bool,
}

/// `stopping`: the task was told to stop, or an essential container ended.
pub fn plan(containers: &[View], stopping: bool) -> Plan {
    let find = |name: &str| containers.iter().find(|container| container.name == name);
    let mut plan = Plan::default();
    let stopping = stopping
        || containers.iter().any(|container| container.essential && matches!(container.phase, Phase::Stopped(_)));
    if stopping {
        // In reverse: what others depend on goes last.
        plan.stop = containers
            .iter()
            .filter(|container| container.phase == Phase::Running)
            .filter(|container| {
                !containers.iter().any(|other| {
                    other.phase == Phase::Running
                        && other.name != container.name
                        && other.depends_on.iter().any(|(name, _)| *name == container.name)
                })
            })
            .map(|container| container.name.clone())
            .collect();
        plan.over = containers.iter().all(|container| container.phase != Phase::Running);
        return plan;
    }
    for container in containers.iter().filter(|container| container.phase == Phase::Waiting) {
        let mut ready = true;
        for (name, condition) in &container.depends_on {
            let Some(other) = find(name) else { continue };
            match (condition, other.phase) {
                (Condition::Start, Phase::Running | Phase::Stopped(Some(_)))
                | (Condition::Complete, Phase::Stopped(Some(_)))
                | (Condition::Success, Phase::Stopped(Some(0))) => {}
                (Condition::Healthy, Phase::Running) if other.healthy => {}
                (Condition::Success, Phase::Stopped(code)) => {
                    let code = code.map_or_else(|| "without having run".to_owned(), |code| format!("with {code}"));
                    plan.impossible = Some((
                        container.name.clone(),
                        format!("dependency graph: container {name} needs to end successfully, and ended {code}"),
                    ));
                    ready = false;
                }
                (Condition::Healthy, Phase::Stopped(_)) => {
                    plan.impossible = Some((
                        container.name.clone(),
                        format!("dependency graph: container {name} needs to be healthy, and has stopped"),
                    ));
                    ready = false;
                }
                _ => ready = false,
            }
        }
        if ready {
            plan.start.push(container.name.clone());
        }
    }
    plan.all_started = containers.iter().all(|container| container.phase != Phase::Waiting);
    plan.over = containers.iter().all(|container| matches!(container.phase, Phase::Stopped(_)));
    plan
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn container(name: &str, phase: Phase, depends_on: &[(&str, Condition)]) -> View {
        View {
            name: name.into(),
            essential: name == "web",
            phase,
            healthy: false,
            depends_on: depends_on.iter().map(|(name, condition)| ((*name).into(), *condition)).collect(),
        }
    }

    #[test]
    fn success_is_waited_for_and_failure_ends_the_wait() {
        let mut containers =
            [container("web", Phase::Waiting, &[("init", Condition::Success)]), container("init", Phase::Waiting, &[])];
        assert_eq!(plan(&containers, false).start, ["init"]);
        containers[1].phase = Phase::Running;
        assert!(plan(&containers, false).start.is_empty());
        containers[1].phase = Phase::Stopped(Some(0));
        assert_eq!(plan(&containers, false).start, ["web"]);
        containers[1].phase = Phase::Stopped(Some(3));
        assert_eq!(plan(&containers, false).impossible.unwrap().0, "web");
    }

    #[test]
    fn healthy_is_waited_for() {
        let mut containers =
            [container("web", Phase::Waiting, &[("db", Condition::Healthy)]), container("db", Phase::Running, &[])];
        assert!(plan(&containers, false).start.is_empty());
        containers[1].healthy = true;
        assert_eq!(plan(&containers, false).start, ["web"]);
    }

    #[test]
    fn the_end_of_an_essential_container_stops_the_rest_dependents_first() {
        let mut containers =
            [container("web", Phase::Running, &[("proxy", Condition::Start)]), container("proxy", Phase::Running, &[])];
        assert_eq!(plan(&containers, true).stop, ["web"]);
        containers[0].phase = Phase::Stopped(Some(1));
        assert_eq!(plan(&containers, false).stop, ["proxy"]);
        containers[1].phase = Phase::Stopped(Some(143));
        assert!(plan(&containers, false).over);
    }

    proptest! {
        /// Whatever the (acyclic) dependencies and exits, each task gets to its end and no container starts twice.
        #[test]
        fn every_task_ends(
            edges in prop::collection::vec((0..5_usize, 0..5_usize, 0..4_u8), 0..8),
            codes in prop::collection::vec(0..2_i32, 5),
            essential in prop::collection::vec(any::<bool>(), 5),
        ) {
            let mut containers: Vec<View> =
                (0..5).map(|i| container(&format!("c{i}"), Phase::Waiting, &[])).collect();
            for (from, to, condition) in edges {
                if from > to {
                    let condition = [Condition::Start, Condition::Complete, Condition::Success, Condition::Healthy][usize::from(condition)];
                    containers[from].depends_on.push((format!("c{to}"), condition));
                }
            }
            for (container, essential) in containers.iter_mut().zip(essential) {
                container.essential = essential;
            }
            let mut stopping = false;
            for _ in 0..100 {
                let p = plan(&containers, stopping);
                if p.over { return Ok(()); }
                stopping |= p.impossible.is_some();
                for name in &p.start {
                    let c = containers.iter_mut().find(|c| c.name == *name).unwrap();
                    prop_assert_eq!(c.phase, Phase::Waiting);
                    (c.phase, c.healthy) = (Phase::Running, true);
                }
                for name in &p.stop {
                    containers.iter_mut().find(|c| c.name == *name).unwrap().phase = Phase::Stopped(Some(143));
                }
                if p.start.is_empty() && p.stop.is_empty() {
                    // One that nobody waits to see healthy ends by itself.
                    let waited: Vec<String> = containers.iter().filter(|c| c.phase == Phase::Waiting)
                        .flat_map(|c| c.depends_on.iter().filter(|(_, w)| *w == Condition::Healthy).map(|(n, _)| n.clone())).collect();
                    let next = containers.iter().position(|c| c.phase == Phase::Running && !waited.contains(&c.name))
                        .or_else(|| containers.iter().position(|c| c.phase == Phase::Running));
                    match next {
                        Some(i) => containers[i].phase = Phase::Stopped(Some(codes[i])),
                        None => { prop_assert!(stopping || p.impossible.is_some(), "stuck: {containers:?}"); }
                    }
                }
            }
            prop_assert!(false, "did not end: {containers:?}");
        }
    }
}
