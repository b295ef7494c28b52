//! `longshore why pending TASK`: which step a task is in that does not run yet, and since when.

use super::answer::{lasted, since};
use super::find::{attached, definition, find_task, service_tasks, task_label, task_named, unknown_task};
use super::{Answer, Asked};
use crate::command::listing::short;
use crate::command::logs::find_service;
use anyhow::{Result, bail};
use api_ecs::{Container, ContainerDefinition, ContainerDependency, Service, Task, TaskDefinition};
use base::{Clock, SystemClock, Timestamp};
use serde_json::{Value, json};

/// Events of a service that are shown.
const EVENTS_SHOWN: usize = 3;

pub async fn answer(asked: &Asked, wanted: &str) -> Result<Answer> {
    let client = asked.in_region_of(wanted);
    let found = match task_named(wanted) {
        Some(_) => find_task(&client, wanted).await?,
        None => None,
    };
    let Some(found) = found else {
        // What has too few tasks may have none that one could ask about.
        let service = wanted.split_once(":service/").map_or(wanted, |(_, path)| path);
        return match find_service(&client, service).await {
            Ok((cluster, service)) => of_service(asked, &client, &cluster, &service).await,
            Err(_) if task_named(wanted).is_some() => bail!(unknown_task(wanted, &client.region)),
            Err(error) => Err(error.context(format!("'{wanted}' is neither a task nor a service"))),
        };
    };
    let definition = definition(&client, found.task_definition_arn.as_deref().unwrap_or_default()).await?;
    Ok(explain(&found, &definition, asked.node_connected().await, SystemClock.now()))
}

async fn of_service(asked: &Asked, client: &crate::client::Client, cluster: &str, service: &Service) -> Result<Answer> {
    let tasks = service_tasks(client, cluster, service.service_name.as_deref().unwrap_or_default()).await?;
    let (node_connected, now) = (asked.node_connected().await, SystemClock.now());
    let waiting: Vec<&Task> = tasks
        .iter()
        .filter(|task| matches!(task.last_status.as_deref(), Some("PROVISIONING" | "PENDING" | "ACTIVATING")))
        .collect();
    let Some(oldest) = waiting.last() else {
        let definition = definition(client, service.task_definition.as_deref().unwrap_or_default()).await?;
        return Ok(explain_service(service, &definition, tasks.len(), node_connected));
    };
    let definition = definition(client, oldest.task_definition_arn.as_deref().unwrap_or_default()).await?;
    let mut answer = explain(oldest, &definition, node_connected, now);
    if waiting.len() > 1 {
        answer.say(format!(
            "{} tasks of the service {} do not run yet; this is the one that waits longest.",
            waiting.len(),
            service.service_name.as_deref().unwrap_or_default()
        ));
    }
    Ok(answer)
}

/// What a task that does not run yet is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Network,
    Preparation,
    ImagePull,
    Containers,
    Targets,
    Running,
    Stopping,
    Stopped,
}

impl Step {
    fn of(task: &Task) -> Self {
        let stops = task.desired_status.as_deref() == Some("STOPPED");
        match task.last_status.as_deref().unwrap_or_default() {
            "STOPPED" => Self::Stopped,
            _ if stops => Self::Stopping,
            "PROVISIONING" => Self::Network,
            "PENDING" if task.pull_stopped_at.is_some() => Self::Containers,
            "PENDING" if task.pull_started_at.is_some() => Self::ImagePull,
            "PENDING" => Self::Preparation,
            "ACTIVATING" => Self::Targets,
            _ => Self::Running,
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Preparation => "preparation",
            Self::ImagePull => "image pull",
            Self::Containers => "containers",
            Self::Targets => "target groups",
            Self::Running => "running",
            Self::Stopping => "stopping",
            Self::Stopped => "stopped",
        }
    }

    fn began(self, task: &Task) -> Option<Timestamp> {
        match self {
            Self::Network => task.created_at,
            Self::Preparation => task.connectivity_at.or(task.created_at),
            Self::ImagePull => task.pull_started_at,
            Self::Containers => task.pull_stopped_at,
            Self::Targets | Self::Running => task.started_at,
            Self::Stopping => task.stopping_at,
            Self::Stopped => task.stopped_at,
        }
    }
}

fn explain(task: &Task, definition: &TaskDefinition, node_connected: Option<bool>, now: Timestamp) -> Answer {
    let mut answer = Answer::default();
    let step = Step::of(task);
    let label = task_label(task);
    let began = step.began(task);
    let when = began.map_or_else(|| "now".to_owned(), |began| since(began, now));
    let id = short(task.task_arn.as_deref().unwrap_or_default());
    let containers: Vec<&Container> = task.containers.iter().flatten().collect();
    let waits = waits(definition, &containers);
    if node_connected == Some(false) && !matches!(step, Step::Stopped | Step::Running | Step::Targets) {
        answer.say(format!(
            "The {label} waits for its node, which is not connected: 'longshore status' shows whether the agent runs, and its \
             log is in the data directory's log folder. A task that never reached its node is stopped after three minutes."
        ));
    }
    match step {
        Step::Network => answer.say(format!(
            "The {label} waits for its network interface {} to be in force on the node, {when}.",
            attached(task, "networkInterfaceId").unwrap_or_default()
        )),
        Step::Preparation => {
            answer.say(format!("The {label} is being prepared by its node, {when}: {}.", preparation(definition)));
        }
        Step::ImagePull => {
            let mut images: Vec<&str> = containers.iter().filter_map(|container| container.image.as_deref()).collect();
            images.sort_unstable();
            images.dedup();
            answer.say(format!("The {label} pulls {}, {when}.", images.join(" and ")));
            answer.say(
                "A registry that does not answer, and a large image on a slow line, look the same from here; the task stops \
                 with CannotPullContainerError when the node gives up.",
            );
        }
        Step::Containers if waits.is_empty() => {
            answer.say(format!("The images of the {label} are there and its containers are being started, {when}."));
        }
        Step::Containers => {
            answer.say(format!(
                "The images of the {label} are there; not all of its containers have been started, {when}."
            ));
            waits.iter().for_each(|(_, sentence)| answer.say(sentence.clone()));
        }
        Step::Targets => {
            answer.say(format!(
                "The containers of the {label} run; it is being registered in its target groups, {when}."
            ));
        }
        Step::Running => answer.say(format!("The {label} is not pending: it is {}, {when}.", status(task))),
        Step::Stopping => {
            answer.say(format!(
                "The {label} will not run: it is being stopped, {when}: {}",
                task.stopped_reason.as_deref().unwrap_or("no reason was given")
            ));
            answer.say(format!("'longshore why stopped {id}' says more."));
        }
        Step::Stopped => {
            answer.say(format!(
                "The {label} is not pending: it stopped{}: {}",
                began.map(|began| format!(" at {}", super::answer::at(began))).unwrap_or_default(),
                task.stopped_reason.as_deref().unwrap_or("no reason was given")
            ));
            answer.say(format!("'longshore why stopped {id}' says more."));
        }
    }
    answer.fact_if("task", task.task_arn.clone());
    answer.fact("status", format!("{} (desired {})", status(task), task.desired_status.as_deref().unwrap_or_default()));
    answer.fact("step", format!("{}, {when}", step.as_str()));
    let times = [
        ("created", task.created_at),
        ("interface in force", task.connectivity_at),
        ("pull began", task.pull_started_at),
        ("pull ended", task.pull_stopped_at),
        ("started", task.started_at),
    ];
    let mut before = task.created_at;
    for (name, at) in times {
        let Some(at) = at else { continue };
        let after = before.filter(|before| *before != at).map(|before| format!(" (+{})", lasted(before, at)));
        answer.fact(name, format!("{}{}", super::answer::at(at), after.unwrap_or_default()));
        before = Some(at);
    }
    for container in &containers {
        let name = container.name.as_deref().unwrap_or_default();
        let health = container.health_status.as_deref().filter(|health| *health != "UNKNOWN");
        answer.fact(
            &format!("container {name}"),
            format!(
                "{}{} {}",
                container.last_status.as_deref().unwrap_or_default(),
                health.map(|health| format!(" {health}")).unwrap_or_default(),
                container.image.as_deref().unwrap_or_default()
            ),
        );
    }
    answer.details = json!({
        "task": task.task_arn,
        "lastStatus": task.last_status,
        "desiredStatus": task.desired_status,
        "step": step.as_str(),
        "since": began.map(Timestamp::to_rfc3339),
        "nodeConnected": node_connected,
        "createdAt": task.created_at.map(Timestamp::to_rfc3339),
        "connectivityAt": task.connectivity_at.map(Timestamp::to_rfc3339),
        "pullStartedAt": task.pull_started_at.map(Timestamp::to_rfc3339),
        "pullStoppedAt": task.pull_stopped_at.map(Timestamp::to_rfc3339),
        "stoppedReason": task.stopped_reason,
        "containers": containers.iter().map(|container| json!({
            "name": container.name,
            "image": container.image,
            "lastStatus": container.last_status,
            "healthStatus": container.health_status,
            "waitsFor": waits.iter().filter(|(name, _)| Some(name) == container.name.as_ref())
                .map(|(_, sentence)| sentence).collect::<Vec<_>>(),
        })).collect::<Vec<Value>>(),
    });
    answer
}

fn status(task: &Task) -> &str {
    task.last_status.as_deref().unwrap_or_default()
}

/// What a node does before it pulls images.
fn preparation(definition: &TaskDefinition) -> String {
    let containers = || definition.container_definitions.iter().flatten();
    let secrets: Vec<&str> = containers()
        .flat_map(|container| container.secrets.iter().flatten())
        .filter_map(|secret| secret.name.as_deref())
        .collect();
    let mut parts = Vec::new();
    if !secrets.is_empty() {
        parts.push(format!("it fetches the secrets {} with the execution role", secrets.join(", ")));
    }
    if containers().any(|container| container.log_configuration.is_some()) {
        parts.push("it makes the log streams".to_owned());
    }
    parts.push("it begins to pull the images".to_owned());
    parts.join(", then ")
}

/// Of each container that waits for others: its name, and a sentence for each condition that is not met.
fn waits(definition: &TaskDefinition, containers: &[&Container]) -> Vec<(String, String)> {
    let is = |name: Option<&str>| containers.iter().find(|container| container.name.as_deref() == name);
    let waiting = |of: &&ContainerDefinition| {
        is(of.name.as_deref()).is_some_and(|container| container.last_status.as_deref() == Some("PENDING"))
    };
    let mut waits = Vec::new();
    for container in definition.container_definitions.iter().flatten().filter(waiting) {
        let name = container.name.as_deref().unwrap_or_default();
        for dependency in container.depends_on.iter().flatten() {
            if let Some(other) = is(dependency.container_name.as_deref())
                && let Some(unmet) = unmet(dependency, other)
            {
                waits.push((name.to_owned(), format!("The container {name} waits for {unmet}.")));
            }
        }
    }
    waits
}

/// `None`: the condition is met.
fn unmet(dependency: &ContainerDependency, other: &Container) -> Option<String> {
    let status = other.last_status.as_deref().unwrap_or_default();
    let name = other.name.as_deref().unwrap_or_default();
    let health = other.health_status.as_deref().unwrap_or("UNKNOWN");
    let exit_code = other.exit_code.map(|code| format!(" with exit code {code}")).unwrap_or_default();
    let (met, text) = match dependency.condition.as_deref().unwrap_or_default() {
        "START" => (status != "PENDING", format!("{name} to start; it is {status}")),
        "COMPLETE" => (status == "STOPPED", format!("{name} to end; it is {status}")),
        "SUCCESS" => (
            status == "STOPPED" && other.exit_code == Some(0),
            format!("{name} to end with exit code 0; it is {status}{exit_code}"),
        ),
        "HEALTHY" => (health == "HEALTHY", format!("{name} to be healthy; it is {status} and its health is {health}")),
        condition => (false, format!("{name} to be {condition}; it is {status}")),
    };
    (!met).then_some(text)
}

/// What a service's event says that no node has: what is in brackets at its end.
fn lacking(event: &str) -> Option<&str> {
    let (_, detail) = event.strip_suffix(']')?.rsplit_once(" [")?;
    Some(detail)
}

/// What is not there for one more task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lack {
    /// A node of the architecture has too little left.
    Room,
    /// No node is of the architecture.
    Architecture,
    Other,
}

impl Lack {
    fn of(detail: Option<&str>) -> Self {
        match detail {
            Some(detail) if detail.contains(" has room for ") => Self::Room,
            Some(detail) if detail.starts_with("no connected node is ") => Self::Architecture,
            _ => Self::Other,
        }
    }

    fn as_str(self) -> &'static str {
        match self {
            Self::Room => "room",
            Self::Architecture => "architecture",
            Self::Other => "other",
        }
    }
}

/// A service none of whose tasks waits.
fn explain_service(
    service: &Service,
    definition: &TaskDefinition,
    tasks: usize,
    node_connected: Option<bool>,
) -> Answer {
    let mut answer = Answer::default();
    let name = service.service_name.as_deref().unwrap_or_default();
    let desired = service.desired_count.unwrap_or_default();
    let events: Vec<&str> = service.events.iter().flatten().filter_map(|event| event.message.as_deref()).collect();
    let missing = usize::try_from(desired).unwrap_or_default().saturating_sub(tasks);
    let size = format!(
        "{} CPU units and {} MiB on {}",
        definition.cpu.as_deref().unwrap_or_default(),
        definition.memory.as_deref().unwrap_or_default(),
        definition.runtime_platform.as_ref().and_then(|p| p.cpu_architecture.as_deref()).unwrap_or("X86_64")
    );
    if missing == 0 {
        answer.say(format!("No task of the service {name} is pending: it wants {desired}, and {tasks} run."));
    } else {
        answer.say(format!("The service {name} wants {desired} tasks and has {tasks}; none is pending."));
        match events.first() {
            Some(event) if event.contains("unable to place a task") && node_connected == Some(false) => {
                answer.say("No node is connected, so there is nowhere to place a task: 'longshore status' shows whether the agent runs.");
            }
            Some(event) if event.contains("unable to place a task") => {
                let detail = lacking(event);
                answer.say(match detail {
                    Some(detail) => format!("There is no place for one more task of {size}: {detail}."),
                    None => format!("There is no place for one more task of {size}."),
                });
                answer.say(match Lack::of(detail) {
                    Lack::Room => {
                        "Stop tasks, or ask for less CPU and memory. The service tries again by itself."
                    }
                    Lack::Architecture => {
                        "Build the images for an architecture that a node has and say so in the task definition's runtimePlatform."
                    }
                    Lack::Other => "The service tries again by itself.",
                });
            }
            Some(event) => answer.say(format!("The latest event of the service: {event}")),
            None => answer.say("The service has said nothing yet: ask again in a moment."),
        }
    }
    answer.fact_if("service", service.service_arn.clone());
    answer.fact(
        "tasks",
        format!("{desired} desired, {tasks} made, {} running", service.running_count.unwrap_or_default()),
    );
    answer.fact("each task", size.clone());
    let lacks = events.first().and_then(|event| lacking(event)).filter(|_| missing > 0);
    answer.fact_if("lacking", lacks.map(str::to_owned));
    events.iter().take(EVENTS_SHOWN).for_each(|event| answer.fact("event", *event));
    answer.details = json!({
        "service": service.service_arn,
        "desiredCount": desired,
        "tasks": tasks,
        "runningCount": service.running_count,
        "nodeConnected": node_connected,
        "size": size,
        "lacking": lacks,
        "lackingWhat": lacks.map(|_| Lack::of(lacks).as_str()),
        "events": events.iter().take(EVENTS_SHOWN).collect::<Vec<_>>(),
    });
    answer
}

#[cfg(test)]
mod tests {
    use super::*;
    use api_ecs::ServiceEvent;

    const NOW: Timestamp = Timestamp::from_ms(1_767_225_700_000);

    fn ms_ago(ms: i64) -> Option<Timestamp> {
        Some(Timestamp::from_ms(NOW.as_ms() - ms))
    }

    fn container(name: &str, status: &str) -> Container {
        Container {
            name: Some(name.into()),
            image: Some(format!("registry/{name}:1")),
            last_status: Some(status.into()),
            ..Default::default()
        }
    }

    fn pending() -> Task {
        Task {
            task_arn: Some("arn:aws:ecs:us-east-1:000000000000:task/prod/0123456789abcdef0123456789abcdef".into()),
            group: Some("service:web".into()),
            last_status: Some("PENDING".into()),
            desired_status: Some("RUNNING".into()),
            created_at: ms_ago(90_000),
            connectivity_at: ms_ago(80_000),
            containers: Some(vec![container("app", "PENDING"), container("db", "RUNNING")]),
            ..Default::default()
        }
    }

    fn definition() -> TaskDefinition {
        let depends = ContainerDependency { condition: Some("HEALTHY".into()), container_name: Some("db".into()) };
        let app = ContainerDefinition {
            name: Some("app".into()),
            depends_on: Some(vec![depends]),
            secrets: Some(vec![api_ecs::Secret { name: Some("TOKEN".into()), ..Default::default() }]),
            ..Default::default()
        };
        let db = ContainerDefinition { name: Some("db".into()), ..Default::default() };
        TaskDefinition { container_definitions: Some(vec![app, db]), ..Default::default() }
    }

    fn said(task: &Task) -> String {
        explain(task, &definition(), Some(true), NOW).sentences.join("\n")
    }

    #[test]
    fn each_step_is_told_with_its_beginning() {
        let mut task = pending();
        assert!(
            said(&task).contains(
                "prepared by its node, since 2026-01-01T00:00:20Z (1 min 20 s): it fetches the secrets TOKEN"
            ),
            "{}",
            said(&task)
        );
        task.pull_started_at = ms_ago(70_000);
        assert!(said(&task).contains("pulls registry/app:1 and registry/db:1, since"), "{}", said(&task));
        task.pull_stopped_at = ms_ago(60_000);
        assert!(
            said(&task)
                .contains("The container app waits for db to be healthy; it is RUNNING and its health is UNKNOWN."),
            "{}",
            said(&task)
        );
        let answer = explain(&task, &definition(), Some(true), NOW);
        assert_eq!(answer.details["containers"][0]["waitsFor"].as_array().unwrap().len(), 1);
        assert_eq!(answer.details["step"], "containers");
        task.last_status = Some("PROVISIONING".into());
        assert!(said(&task).contains("waits for its network interface"));
        task.last_status = Some("ACTIVATING".into());
        assert!(said(&task).contains("target groups"));
        task.last_status = Some("RUNNING".into());
        assert!(said(&task).contains("is not pending: it is RUNNING"));
        task.desired_status = Some("STOPPED".into());
        assert!(said(&task).contains("it is being stopped") && said(&task).contains("why stopped 0123456789abcdef"));
        task.last_status = Some("STOPPED".into());
        task.stopped_at = ms_ago(0);
        assert!(said(&task).contains("it stopped at 2026-01-01T00:01:40Z"), "{}", said(&task));
    }

    #[test]
    fn a_node_that_is_not_connected_is_said_first() {
        let answer = explain(&pending(), &definition(), Some(false), NOW);
        assert!(answer.sentences[0].contains("waits for its node, which is not connected"));
    }

    #[test]
    fn conditions_are_met_or_told() {
        let depends = |condition: &str| ContainerDependency {
            condition: Some(condition.into()),
            container_name: Some("db".into()),
        };
        let mut db = container("db", "STOPPED");
        db.exit_code = Some(3);
        assert_eq!(unmet(&depends("COMPLETE"), &db), None);
        assert_eq!(unmet(&depends("START"), &db), None);
        assert_eq!(
            unmet(&depends("SUCCESS"), &db).unwrap(),
            "db to end with exit code 0; it is STOPPED with exit code 3"
        );
        assert_eq!(unmet(&depends("START"), &container("db", "PENDING")).unwrap(), "db to start; it is PENDING");
    }

    #[test]
    fn a_service_without_room_says_so() {
        let service = |detail: &str| Service {
            service_name: Some("web".into()),
            desired_count: Some(3),
            events: Some(vec![ServiceEvent {
                message: Some(format!(
                    "(service web) was unable to place a task. Reason: Capacity is unavailable.{detail}"
                )),
                ..Default::default()
            }]),
            ..Default::default()
        };
        let definition = TaskDefinition { cpu: Some("1024".into()), memory: Some("2048".into()), ..Default::default() };
        let place = "There is no place for one more task of 1024 CPU units and 2048 MiB on X86_64";
        for (detail, remedy, what) in [
            (
                "no connected X86_64 node has room for 1024 CPU units and 2048 MiB: a has 3 CPU units and 9 MiB left",
                "Stop tasks",
                "room",
            ),
            ("no connected node is X86_64: a is ARM64", "runtimePlatform", "architecture"),
        ] {
            let answer = explain_service(&service(&format!(" [{detail}]")), &definition, 1, Some(true));
            assert_eq!(answer.sentences[1], format!("{place}: {detail}."));
            assert!(answer.sentences[2].contains(remedy), "{:?}", answer.sentences);
            assert_eq!((&answer.details["lackingWhat"], &answer.details["lacking"]), (&json!(what), &json!(detail)));
        }
        let service = service("");
        let answer = explain_service(&service, &definition, 1, Some(true));
        assert_eq!(answer.sentences[1], format!("{place}."));
        let answer = explain_service(&service, &definition, 1, Some(false));
        assert!(answer.sentences[1].contains("No node is connected"));
        let answer = explain_service(&service, &definition, 3, Some(true));
        assert!(answer.sentences[0].contains("No task of the service web is pending"));
    }
}
