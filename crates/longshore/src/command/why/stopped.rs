//! `longshore why stopped TASK`: reason, exit codes, who stopped it, the last lines it wrote, what to do next.

use super::answer::{at, lasted};
use super::find::{definition, task, task_label};
use super::{Answer, Asked};
use crate::client::Client;
use crate::command::listing::short;
use anyhow::Result;
use api_ecs::{Container, ContainerDefinition, Task, TaskDefinition};
use api_logs::{GetLogEventsRequest, GetLogEventsResponse};
use audit::{AuditReader, AuditRecord};
use serde_json::{Value, json};

/// Log lines that are shown.
const LINES: i32 = 10;
/// Of each, characters.
const LINE_CHARACTERS_MAX: usize = 500;

pub async fn answer(asked: &Asked, wanted: &str) -> Result<Answer> {
    let client = asked.in_region_of(wanted);
    let task = task(asked, wanted).await?;
    let definition = definition(&client, task.task_definition_arn.as_deref().unwrap_or_default()).await?;
    let calls = calls(asked, &task)?;
    let log = match ended(&task, &definition) {
        Some((container, _)) => last_lines(&client, &task, container).await?,
        None => Log::default(),
    };
    Ok(explain(&task, &definition, &calls, &log))
}

/// Calls that may have led to the end of a task.
#[derive(Default)]
struct Calls {
    /// The first StopTask that named it.
    stop: Option<AuditRecord>,
    /// The last change of its service before its end.
    service_change: Option<AuditRecord>,
}

fn calls(asked: &Asked, task: &Task) -> Result<Calls> {
    let mut calls = Calls::default();
    let arn = task.task_arn.clone().unwrap_or_default();
    let service = task.group.as_deref().and_then(|group| group.strip_prefix("service:"));
    let cluster = arn.split('/').nth(1).unwrap_or_default();
    let service_end = service.map(|service| format!(":service/{cluster}/{service}"));
    for record in AuditReader::new(&asked.data_dir.audit_dir()).newest()? {
        let record = record?;
        if task.created_at.is_some_and(|created| record.at < created) {
            break;
        }
        if record.error_code.is_some() || record.event_source != "ecs.amazonaws.com" {
            continue;
        }
        let about = |end: &str| record.asked.iter().any(|asked| asked.resource.ends_with(end));
        match record.event_name.as_str() {
            "StopTask" if about(&arn) => calls.stop = Some(record),
            "UpdateService" | "DeleteService"
                if calls.service_change.is_none()
                    && task.stopping_at.is_none_or(|stopping| record.at <= stopping)
                    && service_end.as_deref().is_some_and(about) =>
            {
                calls.service_change = Some(record);
            }
            _ => {}
        }
    }
    Ok(calls)
}

/// The essential container whose end is most telling, if any has ended, and its definition.
fn ended<'a>(task: &'a Task, definition: &'a TaskDefinition) -> Option<(&'a ContainerDefinition, &'a Container)> {
    let essential = definition.container_definitions.iter().flatten().filter(|one| one.essential != Some(false));
    let states = essential.filter_map(|one| {
        let state = task.containers.iter().flatten().find(|container| container.name == one.name)?;
        (state.last_status.as_deref() == Some("STOPPED")).then_some((one, state))
    });
    // One that failed tells more than those that were stopped for it.
    states.max_by_key(|(_, state)| match (state.exit_code, &state.reason) {
        (_, Some(_)) => 3,
        (Some(code), None) if code != 0 && code != 143 && code != 137 => 2,
        (Some(_), None) => 1,
        (None, None) => 0,
    })
}

#[derive(Default)]
struct Log {
    /// `GROUP/STREAM`
    place: Option<String>,
    lines: Vec<String>,
}

async fn last_lines(client: &Client, task: &Task, container: &ContainerDefinition) -> Result<Log> {
    let Some(configuration) = &container.log_configuration else { return Ok(Log::default()) };
    let option = |name: &str| configuration.options.as_ref().and_then(|options| options.get(name)).cloned();
    let (Some(group), Some(prefix)) = (option("awslogs-group"), option("awslogs-stream-prefix")) else {
        return Ok(Log::default());
    };
    let id = short(task.task_arn.as_deref().unwrap_or_default());
    let stream = format!("{prefix}/{}/{id}", container.name.as_deref().unwrap_or_default());
    let mut client = client.clone();
    if let Some(region) = option("awslogs-region") {
        client.region = region;
    }
    let input = GetLogEventsRequest {
        log_group_name: Some(group.clone()),
        log_stream_name: Some(stream.clone()),
        limit: Some(LINES),
        start_from_head: Some(false),
        ..Default::default()
    };
    let place = Some(format!("{group} {stream}"));
    match client.call::<_, GetLogEventsResponse>(&api_logs::MODEL, "GetLogEvents", &input).await {
        Ok(output) => {
            let messages = output.events.into_iter().flatten().filter_map(|event| event.message);
            let lines = messages.map(|line| line.trim_end().chars().take(LINE_CHARACTERS_MAX).collect()).collect();
            Ok(Log { place, lines })
        }
        Err(error) if error.code == "ResourceNotFoundException" => Ok(Log { place, lines: Vec::new() }),
        Err(error) => Err(error.into()),
    }
}

fn explain(task: &Task, definition: &TaskDefinition, calls: &Calls, log: &Log) -> Answer {
    let mut answer = Answer::default();
    let label = task_label(task);
    let status = task.last_status.as_deref().unwrap_or_default();
    let reason = task.stopped_reason.as_deref().unwrap_or_default();
    let code = task.stop_code.as_deref().unwrap_or_default();
    let stops = task.desired_status.as_deref() == Some("STOPPED");
    let ended = ended(task, definition);
    if !stops {
        answer.say(format!("The {label} has not stopped: it is {status}, and shall run."));
    } else {
        if status == "STOPPED" {
            let when = task.stopped_at.map(|stopped| format!(" at {}", at(stopped))).unwrap_or_default();
            answer.say(format!("The {label} stopped{when}."));
        } else {
            answer.say(format!("The {label} is being stopped: it is {status} and not STOPPED yet."));
        }
        cause(&mut answer, task, definition, calls, ended);
        next(&mut answer, task, code, reason, ended, log);
    }
    answer.fact_if("task", task.task_arn.clone());
    answer.fact("status", format!("{status} (desired {})", task.desired_status.as_deref().unwrap_or_default()));
    answer.fact_if("stop code", task.stop_code.clone());
    answer.fact_if("stopped reason", task.stopped_reason.clone());
    let ran = task.started_at.zip(task.execution_stopped_at.or(task.stopped_at));
    answer.fact_if("ran", ran.map(|(from, to)| format!("{}, from {} to {}", lasted(from, to), at(from), at(to))));
    if stops && task.started_at.is_none() {
        answer.fact("ran", "never");
    }
    for container in task.containers.iter().flatten() {
        let essential = definition.container_definitions.iter().flatten();
        let essential = essential.into_iter().find(|one| one.name == container.name);
        let mut text = container.last_status.clone().unwrap_or_default();
        if essential.is_some_and(|one| one.essential == Some(false)) {
            text.push_str(", not essential");
        }
        if let Some(code) = container.exit_code {
            text.push_str(&format!(
                ", exit code {code}{}",
                meaning(code).map(|m| format!(" ({m})")).unwrap_or_default()
            ));
        }
        if let Some(reason) = &container.reason {
            text.push_str(&format!(", {reason}"));
        }
        answer.fact(&format!("container {}", container.name.as_deref().unwrap_or_default()), text);
    }
    for (name, record) in [("stopped by", &calls.stop), ("service changed by", &calls.service_change)] {
        answer.fact_if(name, record.as_ref().map(by));
    }
    if let Some(place) = &log.place {
        answer.fact("log", place.clone());
        match log.lines.is_empty() {
            true => answer.fact("last lines", "it wrote nothing"),
            false => answer.fact("last lines", log.lines.join("\n")),
        }
    }
    let called = |record: &AuditRecord| {
        json!({
            "operation": record.event_name,
            "caller": record.identity.as_ref().map(|identity| &identity.arn),
            "sourceIp": record.source_ip,
            "at": record.at.to_rfc3339(),
            "requestId": record.request_id,
        })
    };
    answer.details = json!({
        "task": task.task_arn,
        "lastStatus": task.last_status,
        "desiredStatus": task.desired_status,
        "stopCode": task.stop_code,
        "stoppedReason": task.stopped_reason,
        "startedAt": task.started_at.map(base::Timestamp::to_rfc3339),
        "stoppingAt": task.stopping_at.map(base::Timestamp::to_rfc3339),
        "stoppedAt": task.stopped_at.map(base::Timestamp::to_rfc3339),
        "containers": task.containers.iter().flatten().map(|container| json!({
            "name": container.name,
            "lastStatus": container.last_status,
            "exitCode": container.exit_code,
            "reason": container.reason,
        })).collect::<Vec<Value>>(),
        "stoppedBy": calls.stop.as_ref().map(called),
        "serviceChangedBy": calls.service_change.as_ref().map(called),
        "log": log.place,
        "lastLines": log.lines,
    });
    answer
}

fn by(record: &AuditRecord) -> String {
    let caller = record.identity.as_ref().map_or("somebody", |identity| identity.arn.as_str());
    format!("{caller} from {} with {} at {}", record.source_ip, record.event_name, at(record.at))
}

fn cause(
    answer: &mut Answer,
    task: &Task,
    definition: &TaskDefinition,
    calls: &Calls,
    ended: Option<(&ContainerDefinition, &Container)>,
) {
    let reason = task.stopped_reason.as_deref().unwrap_or("no reason was given");
    match task.stop_code.as_deref().unwrap_or_default() {
        "UserInitiated" => {
            match &calls.stop {
                Some(record) => answer.say(format!("Somebody stopped it: {}.", by(record))),
                None => answer.say("Somebody stopped it with StopTask; the audit trail does not go back that far."),
            }
            answer.say(format!("The reason given: {reason}"));
        }
        "ServiceSchedulerInitiated" => {
            answer.say(format!("Its service's scheduler stopped it: {reason}"));
            if let Some(record) = &calls.service_change {
                answer.say(format!("The last change of the service before that: {}.", by(record)));
            }
        }
        "EssentialContainerExited" => match ended {
            Some((one, state)) => {
                let name = one.name.as_deref().unwrap_or_default();
                let how = match (state.exit_code, &state.reason) {
                    (_, Some(reason)) if reason.starts_with("OutOfMemoryError") => {
                        format!("was killed because it used more memory than {}", memory_limit(one, definition))
                    }
                    (Some(code), _) => format!(
                        "ended with exit code {code}{}",
                        meaning(code).map(|meaning| format!(" ({meaning})")).unwrap_or_default()
                    ),
                    (None, Some(reason)) => format!("ended: {reason}"),
                    (None, None) => "ended".to_owned(),
                };
                answer.say(format!(
                    "Its essential container {name} {how}, and a task stops with its essential containers."
                ));
            }
            None => answer.say(reason.to_owned()),
        },
        "TaskFailedToStart" => answer.say(format!("It failed to start: {reason}")),
        "" => answer.say(reason.to_owned()),
        code => answer.say(format!("{code}: {reason}")),
    }
}

fn memory_limit(container: &ContainerDefinition, definition: &TaskDefinition) -> String {
    match (container.memory, &definition.memory) {
        (Some(mib), _) => format!("its {mib} MiB"),
        (None, Some(mib)) => format!("the task's {mib} MiB"),
        (None, None) => "its limit".to_owned(),
    }
}

/// What exit codes mean by convention.
fn meaning(code: i32) -> Option<&'static str> {
    Some(match code {
        0 => "it was done",
        126 => "the command cannot be executed",
        127 => "the command was not found",
        134 => "SIGABRT",
        137 => "SIGKILL",
        139 => "SIGSEGV: it crashed",
        143 => "SIGTERM: it was asked to stop",
        _ => return None,
    })
}

/// What to do next.
fn next(
    answer: &mut Answer,
    task: &Task,
    code: &str,
    reason: &str,
    ended: Option<(&ContainerDefinition, &Container)>,
    log: &Log,
) {
    let container_reason = ended.and_then(|(_, state)| state.reason.as_deref()).unwrap_or_default();
    let all = format!("{reason} {container_reason}");
    let has = |words: &[&str]| words.iter().any(|word| all.contains(word));
    let image = ended.and_then(|(one, _)| one.image.as_deref()).unwrap_or_default();
    let advice = if has(&["OutOfMemoryError"]) {
        "Give the container or the task more memory in a new revision of the task definition, or make the program use less."
            .to_owned()
    } else if has(&["CannotPullContainerError"]) {
        if has(&["403", "AccessDenied", "not authorized", "denied"]) {
            "The execution role may not pull: 'longshore why denied' says which permission it lacks.".to_owned()
        } else if has(&["not found", "NotFound", "not exist", "404"]) {
            format!("Look whether {image} was pushed: 'longshore aws ecr list-images --repository-name NAME'.")
        } else {
            format!("Look whether the registry of {image} can be reached from this machine.")
        }
    } else if has(&["ResourceInitializationError"]) {
        "The execution role fetches secrets, logs in to the registry and makes log streams: 'longshore why denied' says what \
         it was not allowed, 'longshore audit --errors' which calls failed."
            .to_owned()
    } else if has(&["CannotStartContainerError", "CannotCreateContainerError"]) {
        "Look at command, entryPoint, user and workingDirectory of the container: they are looked up inside the image."
            .to_owned()
    } else if has(&["free addresses", "no free public addresses"]) {
        "Give the service or task subnets with free addresses.".to_owned()
    } else if has(&["health check", "unhealthy"]) {
        let service = task.group.as_deref().and_then(|group| group.strip_prefix("service:")).unwrap_or("SERVICE");
        format!("'longshore why unhealthy {service}' says how its targets are now.")
    } else if code == "EssentialContainerExited" {
        match ended.and_then(|(_, state)| state.exit_code) {
            Some(0) => "A program that ends when it is done is a task that stops: a service's must go on.".to_owned(),
            Some(126 | 127) => {
                "Look at command and entryPoint of the container: they are looked up inside the image.".to_owned()
            }
            _ if log.place.is_none() => {
                "What it wrote is lost, because it has no logConfiguration: give it the awslogs driver.".to_owned()
            }
            _ if log.lines.is_empty() => return,
            _ => "The last lines it wrote are below.".to_owned(),
        }
    } else {
        return;
    };
    answer.say(advice);
}

#[cfg(test)]
mod tests {
    use super::*;
    use audit::{Asked as AskedAbout, Identity};
    use base::Timestamp;

    fn stopped(code: &str, reason: &str, container: Container) -> Task {
        Task {
            task_arn: Some("arn:aws:ecs:us-east-1:000000000000:task/prod/0123456789abcdef0123456789abcdef".into()),
            group: Some("service:web".into()),
            last_status: Some("STOPPED".into()),
            desired_status: Some("STOPPED".into()),
            stop_code: Some(code.into()),
            stopped_reason: Some(reason.into()),
            started_at: Some(Timestamp::from_ms(1_767_225_600_000)),
            stopped_at: Some(Timestamp::from_ms(1_767_225_610_000)),
            containers: Some(vec![container]),
            ..Default::default()
        }
    }

    fn app(exit_code: Option<i32>, reason: Option<&str>) -> Container {
        Container {
            name: Some("app".into()),
            last_status: Some("STOPPED".into()),
            exit_code,
            reason: reason.map(str::to_owned),
            ..Default::default()
        }
    }

    fn definition() -> TaskDefinition {
        let app = ContainerDefinition {
            name: Some("app".into()),
            image: Some("registry/app:1".into()),
            essential: Some(true),
            ..Default::default()
        };
        TaskDefinition { memory: Some("512".into()), container_definitions: Some(vec![app]), ..Default::default() }
    }

    fn record(operation: &str) -> AuditRecord {
        AuditRecord {
            event_id: "1".into(),
            request_id: "2".into(),
            at: Timestamp::from_ms(1_767_225_609_000),
            latency_us: 1,
            event_source: "ecs.amazonaws.com".into(),
            event_name: operation.into(),
            read_only: false,
            account: "000000000000".into(),
            region: "us-east-1".into(),
            identity: Some(Identity {
                kind: "IAMUser".into(),
                arn: "arn:aws:iam::000000000000:user/ann".into(),
                principal_id: "A".into(),
                account: "000000000000".into(),
                access_key_id: "AKIA".into(),
                user_name: Some("ann".into()),
            }),
            source_ip: "127.0.0.1".into(),
            user_agent: None,
            asked: Vec::<AskedAbout>::new(),
            denied: None,
            error_code: None,
            error_message: None,
        }
    }

    fn said(task: &Task, calls: &Calls) -> String {
        explain(task, &definition(), calls, &Log::default()).sentences.join("\n")
    }

    #[test]
    fn who_stopped_it_is_named() {
        let task = stopped("UserInitiated", "lunch", app(Some(143), None));
        let calls = Calls { stop: Some(record("StopTask")), ..Default::default() };
        let text = said(&task, &calls);
        assert!(
            text.contains(
                "Somebody stopped it: arn:aws:iam::000000000000:user/ann from 127.0.0.1 with StopTask at 2026"
            ),
            "{text}"
        );
        assert!(text.contains("The reason given: lunch"), "{text}");
        assert!(said(&task, &Calls::default()).contains("does not go back that far"));
        let task =
            stopped("ServiceSchedulerInitiated", "Scaling activity initiated by (deployment 1)", app(Some(0), None));
        let calls = Calls { service_change: Some(record("UpdateService")), ..Default::default() };
        assert!(said(&task, &calls).contains("with UpdateService at"));
    }

    #[test]
    fn codes_and_reasons_are_put_into_words_with_advice() {
        let none = Calls::default();
        let oom = app(Some(137), Some("OutOfMemoryError: Container killed due to memory usage"));
        let text = said(&stopped("EssentialContainerExited", "OutOfMemoryError: …", oom), &none);
        assert!(
            text.contains("used more memory than the task's 512 MiB") && text.contains("more memory in a new"),
            "{text}"
        );
        let text =
            said(&stopped("EssentialContainerExited", "Essential container in task exited", app(Some(3), None)), &none);
        assert!(text.contains("container app ended with exit code 3, and a task stops"), "{text}");
        let text = said(
            &stopped("EssentialContainerExited", "Essential container in task exited", app(Some(127), None)),
            &none,
        );
        assert!(text.contains("the command was not found") && text.contains("entryPoint"), "{text}");
        let pull = "CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref registry/app:1: not found";
        let text = said(&stopped("TaskFailedToStart", pull, app(None, Some(pull))), &none);
        assert!(text.contains("failed to start: CannotPull") && text.contains("registry/app:1 was pushed"), "{text}");
        let text = said(
            &stopped("TaskFailedToStart", "CannotPullContainerError: failed to resolve ref: refused", app(None, None)),
            &none,
        );
        assert!(text.contains("can be reached from this machine"), "{text}");
    }

    #[test]
    fn a_task_that_runs_is_not_called_stopped_and_log_lines_are_facts() {
        let mut task = stopped("", "", app(None, None));
        (task.last_status, task.desired_status) = (Some("RUNNING".into()), Some("RUNNING".into()));
        assert_eq!(
            said(&task, &Calls::default()),
            "The task 01234567 (service:web) has not stopped: it is RUNNING, and shall run."
        );
        let task = stopped("EssentialContainerExited", "x", app(Some(1), None));
        let log = Log { place: Some("/web s/app/0".into()), lines: vec!["one".into(), "two".into()] };
        let answer = explain(&task, &definition(), &Calls::default(), &log);
        assert!(answer.facts.contains(&("last lines".into(), "one\ntwo".into())));
        assert_eq!(answer.details["containers"][0]["exitCode"], 1);
        assert!(
            answer.facts.contains(&("ran".into(), "10 s, from 2026-01-01T00:00:00Z to 2026-01-01T00:00:10Z".into()))
        );
    }
}
