//! `longshore why unhealthy TARGET`: what the health check says, and what it comes from.

use super::ends::{End, Ends, Owner};
use super::find::{attached, definition, find_task, load_balancers, target_groups, task_label, task_named};
use super::network::{self, interfaces_of_balancer};
use super::unreachable::{Pair, gates, pairs, remedy};
use super::{Answer, Asked};
use crate::client::Client;
use crate::command::listing::{self, short};
use crate::command::logs::find_service;
use anyhow::{Result, bail};
use api_ecs::{Task, TaskDefinition};
use api_elbv2::{
    DescribeTargetHealthInput, DescribeTargetHealthOutput, LoadBalancer, TargetGroup, TargetHealthDescription,
};
use reach::{Endpoint, Network, Traffic};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};

/// Targets that are explained one by one.
const EXPLAINED_MAX: usize = 10;

/// Which targets are asked about.
#[derive(Debug, Default)]
struct Wanted {
    label: String,
    /// ARNs; `None`: any group.
    groups: Option<Vec<String>>,
    address: Option<IpAddr>,
    port: Option<u16>,
    /// The task asked about.
    task: Option<Task>,
}

impl Wanted {
    fn is_of_group(&self, group: &TargetGroup) -> bool {
        let arn = group.target_group_arn.as_deref().unwrap_or_default();
        self.groups.as_ref().is_none_or(|groups| groups.iter().any(|wanted| wanted == arn))
    }

    fn is(&self, target: &TargetHealthDescription) -> bool {
        let Some(described) = &target.target else { return false };
        let address: Option<IpAddr> = described.id.as_deref().and_then(|id| id.parse().ok());
        self.address.is_none_or(|wanted| address == Some(wanted))
            && self.port.is_none_or(|wanted| described.port == Some(wanted.into()))
    }
}

/// A target and what is known of it.
struct Found<'a> {
    group: &'a TargetGroup,
    described: TargetHealthDescription,
    balancers: Vec<&'a LoadBalancer>,
    task: Option<Task>,
    definition: Option<TaskDefinition>,
}

pub async fn answer(asked: &Asked, text: &str) -> Result<Answer> {
    let client = asked.in_region_of(text);
    let groups = target_groups(&client).await?;
    let wanted = wanted(&client, &groups, text).await?;
    let mut targets = Vec::new();
    for group in groups.iter().filter(|group| wanted.is_of_group(group)) {
        let input =
            DescribeTargetHealthInput { target_group_arn: group.target_group_arn.clone(), ..Default::default() };
        let output: DescribeTargetHealthOutput = client.call(&api_elbv2::MODEL, "DescribeTargetHealth", &input).await?;
        let described = output.target_health_descriptions.unwrap_or_default();
        targets.extend(described.into_iter().filter(|target| wanted.is(target)).map(|target| (group, target)));
    }
    if targets.is_empty() && wanted.task.is_none() && wanted.address.is_some() {
        bail!(
            "{text} is a target of no target group in {}: 'longshore status' counts each group's targets, and 'longshore aws \
             elbv2 describe-target-health --target-group-arn ARN' lists them",
            client.region
        );
    }
    let (healthy, mut others): (Vec<_>, Vec<_>) =
        targets.into_iter().partition(|(_, target)| state(target) == "healthy");
    let not_explained = others.len().saturating_sub(EXPLAINED_MAX);
    others.truncate(EXPLAINED_MAX);
    let mut network = Network::default();
    let mut found = Vec::new();
    let balancers = load_balancers(&client).await?;
    if !others.is_empty() {
        network = network::read(&client).await?;
        let tasks = tasks_by_address(&client).await?;
        for task in tasks.values() {
            let id = attached(task, "networkInterfaceId").unwrap_or_default();
            if let Some(interface) = network.interfaces.get_mut(id) {
                interface.name = task_label(task);
            }
        }
        for (group, described) in others {
            let address = described.target.as_ref().and_then(|target| target.id.clone()).unwrap_or_default();
            let task = tasks.get(&address).cloned();
            let definition = match &task {
                Some(task) => Some(definition(&client, task.task_definition_arn.as_deref().unwrap_or_default()).await?),
                None => None,
            };
            let uses = |one: &&LoadBalancer| {
                group.load_balancer_arns.iter().flatten().any(|arn| Some(arn) == one.load_balancer_arn.as_ref())
            };
            found.push(Found {
                group,
                described,
                balancers: balancers.iter().filter(uses).collect(),
                task,
                definition,
            });
        }
    }
    Ok(explain(&wanted, &network, healthy.len(), &found, not_explained))
}

async fn wanted(client: &Client, groups: &[TargetGroup], text: &str) -> Result<Wanted> {
    let label = text.to_owned();
    if let Ok(address) = text.parse::<IpAddr>() {
        return Ok(Wanted { label: format!("target {label}"), address: Some(address), ..Default::default() });
    }
    if let Ok(address) = text.parse::<SocketAddr>() {
        let (address, port) = (Some(address.ip()), Some(address.port()));
        return Ok(Wanted { label: format!("target {label}"), address, port, ..Default::default() });
    }
    let of_group = |group: &TargetGroup| Wanted {
        label: format!("target group {}", group.target_group_name.as_deref().unwrap_or_default()),
        groups: Some(group.target_group_arn.clone().into_iter().collect()),
        ..Default::default()
    };
    if text.contains(":targetgroup/") {
        return match groups.iter().find(|group| group.target_group_arn.as_deref() == Some(text)) {
            Some(group) => Ok(of_group(group)),
            None => bail!("no target group '{text}' in {}: {LIST_GROUPS}", client.region),
        };
    }
    if task_named(text).is_some()
        && let Some(task) = find_task(client, text).await?
    {
        // One that stopped is in no target group any more, and its address may be another's.
        let address = attached(&task, "privateIPv4Address").and_then(|address| address.parse().ok());
        let address = address.filter(|_| task.last_status.as_deref() != Some("STOPPED"));
        let groups = if address.is_none() { Some(Vec::new()) } else { None };
        return Ok(Wanted { label: task_label(&task), address, groups, task: Some(task), ..Default::default() });
    }
    let service = text.split_once(":service/").map_or(text, |(_, path)| path);
    match find_service(client, service).await {
        Ok((cluster, service)) => {
            let name = service.service_name.unwrap_or_default();
            let mut arns: Vec<String> =
                service.load_balancers.iter().flatten().filter_map(|one| one.target_group_arn.clone()).collect();
            arns.sort();
            arns.dedup();
            if arns.is_empty() {
                bail!(
                    "the service {}/{name} is in no target group, so it has no targets: create it with loadBalancers",
                    short(&cluster)
                );
            }
            Ok(Wanted { label: format!("service {name}"), groups: Some(arns), ..Default::default() })
        }
        Err(error) => match groups.iter().find(|group| group.target_group_name.as_deref() == Some(text)) {
            Some(group) => Ok(of_group(group)),
            None => bail!(
                "'{text}' is no target, task, service or target group: {error}; 'longshore status' lists services and \
                 tasks, and {LIST_GROUPS}"
            ),
        },
    }
}

const LIST_GROUPS: &str = "'longshore aws elbv2 describe-target-groups' lists target groups";

async fn tasks_by_address(client: &Client) -> Result<BTreeMap<String, Task>> {
    let mut by_address = BTreeMap::new();
    for cluster in listing::clusters(client).await? {
        let (tasks, _) =
            listing::tasks(client, cluster.cluster_arn.as_deref().unwrap_or_default(), "RUNNING", usize::MAX).await?;
        by_address.extend(tasks.into_iter().filter_map(|task| {
            let address = attached(&task, "privateIPv4Address")?.to_owned();
            Some((address, task))
        }));
    }
    Ok(by_address)
}

fn state(target: &TargetHealthDescription) -> &str {
    target.target_health.as_ref().and_then(|health| health.state.as_deref()).unwrap_or_default()
}

fn named(target: &TargetHealthDescription) -> String {
    let described = target.target.clone().unwrap_or_default();
    format!("{}:{}", described.id.unwrap_or_default(), described.port.unwrap_or_default())
}

fn check_port(target: &TargetHealthDescription) -> u16 {
    target.health_check_port.as_deref().and_then(|port| port.parse().ok()).unwrap_or_default()
}

/// The check as a person says it: `GET /healthz on port 80`.
fn check(found: &Found<'_>) -> String {
    format!("GET {} on port {}", found.group.health_check_path.as_deref().unwrap_or("/"), check_port(&found.described))
}

fn explain(wanted: &Wanted, network: &Network, healthy: usize, found: &[Found<'_>], not_explained: usize) -> Answer {
    let mut answer = Answer::default();
    let label = &wanted.label;
    match (healthy, found.len() + not_explained) {
        (0, 0) => match &wanted.task {
            Some(task) => {
                answer.say(format!(
                    "The {label} is in no target group: it is {}.",
                    task.last_status.as_deref().unwrap_or_default()
                ));
                let id = short(task.task_arn.as_deref().unwrap_or_default());
                match task.last_status.as_deref() {
                    Some("STOPPED") => answer.say(format!("'longshore why stopped {id}' says why it stopped.")),
                    Some("PROVISIONING" | "PENDING") => {
                        answer.say(format!("It is registered once its containers run: 'longshore why pending {id}'."));
                    }
                    _ => answer.say("Only tasks of a service with loadBalancers are registered."),
                }
            }
            None => answer.say(format!("The {label} has no targets: nothing is registered.")),
        },
        (_, 0) => {
            answer.say(format!("The {label} is healthy: {healthy} of {healthy} targets pass their health checks."))
        }
        (_, others) if healthy + others > 1 => {
            answer.say(format!("Of the {} targets of the {label}, {others} are not healthy.", healthy + others));
        }
        _ => {}
    }
    if let Some(task) = &wanted.task {
        container_health(&mut answer, task);
    }
    let mut details = Vec::new();
    for one in found {
        details.push(target(&mut answer, network, one));
    }
    if not_explained > 0 {
        answer.say(format!("{not_explained} more are not healthy; they are not explained here."));
    }
    answer.details = json!({
        "asked": label,
        "healthy": healthy,
        "notHealthy": found.len() + not_explained,
        "targets": details,
    });
    answer
}

/// The other kind of health that a task has.
fn container_health(answer: &mut Answer, task: &Task) {
    for container in task.containers.iter().flatten() {
        if container.health_status.as_deref() == Some("UNHEALTHY") {
            answer.say(format!(
                "Its container {} fails the health check of its definition, the command that runs inside the container.",
                container.name.as_deref().unwrap_or_default()
            ));
        }
    }
    answer.fact_if("container health", task.health_status.clone());
}

/// One target that is not healthy: sentences and facts, and the same for programs.
fn target(answer: &mut Answer, network: &Network, found: &Found<'_>) -> Value {
    let name = named(&found.described);
    let group = found.group.target_group_name.as_deref().unwrap_or_default();
    let health = found.described.target_health.clone().unwrap_or_default();
    let (reason, description) = (health.reason.unwrap_or_default(), health.description.unwrap_or_default());
    let state = state(&found.described);
    answer.say(format!("The target {name} of {group} is {state}: {description} ({reason})."));
    let first = answer.sentences.len();
    let blocked = match state {
        "draining" => {
            answer.say("It was deregistered: it gets no new requests, and is gone when those under way are answered.");
            None
        }
        "unused" => {
            match (&found.group.load_balancer_arns, reason.as_str()) {
                (Some(arns), _) if arns.is_empty() => answer.say(format!(
                    "No listener or rule of a load balancer forwards to {group}, so nothing is sent to its targets and \
                     nothing checks them: give a listener an action that forwards to it."
                )),
                (_, "Target.NotInUse") => answer.say(
                    "Its Availability Zone is not one of the load balancer's: add a subnet of that zone with 'longshore aws \
                     elbv2 set-subnets'.",
                ),
                _ => answer.say("Register it with 'longshore aws elbv2 register-targets'."),
            }
            None
        }
        _ => checked(answer, network, found, &reason),
    };
    if let Some(task) = &found.task {
        let status = task.last_status.as_deref().unwrap_or_default();
        if status != "RUNNING" && status != "ACTIVATING" {
            answer.say(format!("The {} behind it is {status}, not RUNNING.", task_label(task)));
        }
    }
    answer.fact("target", format!("{name} in {group}: {state}, {reason}"));
    answer.fact(
        "health check",
        format!(
            "{}, {} wanted, every {} s, {} s timeout",
            check(found),
            matcher(found.group),
            found.group.health_check_interval_seconds.unwrap_or_default(),
            found.group.health_check_timeout_seconds.unwrap_or_default()
        ),
    );
    answer.fact_if(
        "task",
        found.task.as_ref().map(|task| {
            format!(
                "{}, {}",
                task.task_arn.as_deref().unwrap_or_default(),
                task.last_status.as_deref().unwrap_or_default()
            )
        }),
    );
    if let Some(reach) = &blocked {
        gates(answer, reach);
    }
    json!({
        "target": name,
        "targetGroup": found.group.target_group_arn,
        "loadBalancers": found.group.load_balancer_arns,
        "state": state,
        "reason": reason,
        "description": description,
        "healthCheck": {
            "path": found.group.health_check_path,
            "port": found.described.health_check_port,
            "matcher": matcher(found.group),
        },
        "task": found.task.as_ref().and_then(|task| task.task_arn.clone()),
        "causes": answer.sentences[first..],
        "blockedBy": blocked.as_ref().and_then(|reach| reach.blocked()),
    })
}

fn matcher(group: &TargetGroup) -> String {
    group.matcher.as_ref().and_then(|matcher| matcher.http_code.clone()).unwrap_or_else(|| "200".to_owned())
}

/// Why checks fail, or would: the way first, then what answers. Returns the way when it is blocked.
fn checked(answer: &mut Answer, network: &Network, found: &Found<'_>, reason: &str) -> Option<reach::Reach> {
    let traffic = Traffic::Tcp { port: check_port(&found.described) };
    let address = found.described.target.as_ref().and_then(|target| target.id.as_deref()?.parse().ok())?;
    let end = |label: String, endpoint: Endpoint| End { label, endpoint: Ok(endpoint), owner: Owner::Unknown };
    let balancers = found.balancers.iter().filter_map(|one| one.load_balancer_name.as_deref());
    let from: Vec<End> = balancers
        .flat_map(|name| interfaces_of_balancer(network, name).into_iter().map(move |id| (name, id)))
        .map(|(name, id)| end(format!("load balancer {name} at {id}"), Endpoint::Interface(id.to_owned())))
        .collect();
    let from = Ends { label: "the load balancer".into(), ends: from };
    let to =
        Ends { label: named(&found.described), ends: vec![end(address_label(address), Endpoint::Address(address))] };
    let ways = pairs(network, &from, &to, traffic);
    if let Some(pair) = ways.iter().find(|pair| !pair.reach.reachable) {
        return blocked(answer, network, pair, traffic);
    }
    if ways.is_empty() {
        answer.say("The load balancer has no network interface (yet) to check from.");
        return None;
    }
    let port = check_port(&found.described);
    let check = check(found);
    let way = "The network lets the load balancer reach it";
    match reason {
        "Target.ResponseCodeMismatch" => answer.say(format!(
            "{way}, and it answers {check}, but not with a code of the matcher {}: change what the program answers there, or \
             path and matcher with 'longshore aws elbv2 modify-target-group --target-group-arn {} --health-check-path PATH \
             --matcher HttpCode=CODES'.",
            matcher(found.group),
            found.group.target_group_arn.as_deref().unwrap_or_default()
        )),
        "Target.Timeout" => answer.say(format!(
            "{way}, but {check} was not answered within {} s: the program is too slow, hangs, or waits for something.",
            found.group.health_check_timeout_seconds.unwrap_or_default()
        )),
        "Target.FailedHealthChecks" => {
            answer.say(format!(
                "{way}, but on port {port} the connection was refused or broke: does the program listen there, on all \
                 addresses (0.0.0.0), and speak HTTP?"
            ));
            if let Some(definition) = &found.definition {
                let mappings = definition.container_definitions.iter().flatten();
                let mut ports = mappings.flat_map(|one| one.port_mappings.iter().flatten());
                if !ports.any(|mapping| mapping.container_port == Some(port.into())) {
                    answer.say(format!("No container of its task definition declares port {port}."));
                }
            }
        }
        "Elb.RegistrationInProgress" | "Elb.InitialHealthChecking" => answer.say(format!(
            "{way}. It is healthy with its first good answer to {check}; checks are made every {} s.",
            found.group.health_check_interval_seconds.unwrap_or_default()
        )),
        _ => answer.say(format!("{way}; 'longshore status' shows whether the balancer runs.")),
    }
    None
}

fn address_label(address: IpAddr) -> String {
    format!("target {address}")
}

fn blocked(answer: &mut Answer, network: &Network, pair: &Pair<'_>, traffic: Traffic) -> Option<reach::Reach> {
    let step = pair.reach.blocked()?;
    answer.say(format!("The load balancer does not reach it with {traffic}: {}", step.sentence));
    step.nearest.iter().for_each(|nearest| answer.say(nearest.clone()));
    // An address has no group of its own to name: the balancer's is what matters, and it is an interface.
    remedy(network, pair, traffic).into_iter().for_each(|sentence| answer.say(sentence));
    Some(pair.reach.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use api_elbv2::{Matcher, TargetDescription, TargetHealth};
    use reach::{Covered, Group, Interface, Peer, Rule, Vpc};

    fn group() -> TargetGroup {
        TargetGroup {
            target_group_name: Some("web".into()),
            target_group_arn: Some("arn:tg/web".into()),
            health_check_path: Some("/healthz".into()),
            health_check_timeout_seconds: Some(2),
            health_check_interval_seconds: Some(5),
            load_balancer_arns: Some(vec!["arn:lb".into()]),
            matcher: Some(Matcher { http_code: Some("200".into()), grpc_code: None }),
            ..Default::default()
        }
    }

    fn described(state: &str, reason: &str) -> TargetHealthDescription {
        TargetHealthDescription {
            health_check_port: Some("80".into()),
            target: Some(TargetDescription { id: Some("10.0.0.6".into()), port: Some(80), ..Default::default() }),
            target_health: Some(TargetHealth {
                state: Some(state.into()),
                reason: Some(reason.into()),
                description: Some("words".into()),
            }),
            ..Default::default()
        }
    }

    fn network(open: bool) -> Network {
        let mut network = Network::default();
        network.vpcs.insert("vpc-1".into(), Vpc { blocks: vec!["10.0.0.0/16".parse().unwrap()] });
        let everyone = |egress| Rule {
            rule_id: "sgr-1".into(),
            egress,
            covered: Covered::All,
            peer: Peer::Block("0.0.0.0/0".parse().unwrap()),
        };
        network.groups.insert("sg-lb".into(), Group { name: "lb".into(), rules: vec![everyone(true)] });
        let rules = if open { vec![everyone(false)] } else { vec![] };
        network.groups.insert("sg-web".into(), Group { name: "web".into(), rules });
        for (id, address, group, name) in
            [("eni-lb", [10, 0, 0, 5], "sg-lb", "load balancer front"), ("eni-web", [10, 0, 0, 6], "sg-web", "a task")]
        {
            let row = Interface {
                vpc_id: "vpc-1".into(),
                subnet_id: "subnet-1".into(),
                addresses: vec![address.into()],
                group_ids: vec![group.into()],
                in_use: true,
                name: name.into(),
                ..Default::default()
            };
            network.interfaces.insert(id.into(), row);
        }
        network
    }

    fn said(network: &Network, group: &TargetGroup, state: &str, reason: &str) -> String {
        let balancer = LoadBalancer { load_balancer_name: Some("front".into()), ..Default::default() };
        let found = Found {
            group,
            described: described(state, reason),
            balancers: vec![&balancer],
            task: None,
            definition: Some(TaskDefinition::default()),
        };
        let wanted = Wanted { label: "target 10.0.0.6".into(), ..Default::default() };
        explain(&wanted, network, 0, &[found], 0).sentences.join("\n")
    }

    #[test]
    fn a_security_group_that_keeps_the_balancer_out_is_the_cause() {
        let text = said(&network(false), &group(), "unhealthy", "Target.Timeout");
        assert!(text.contains("does not reach it with TCP port 80: No ingress rule of sg-web (web)"), "{text}");
        assert!(text.contains("--group-id sg-web --protocol tcp --port 80 --source-group sg-lb"), "{text}");
    }

    #[test]
    fn where_the_way_is_open_the_answer_is_the_cause() {
        let open = network(true);
        let text = said(&open, &group(), "unhealthy", "Target.ResponseCodeMismatch");
        assert!(text.contains("it answers GET /healthz on port 80, but not with a code of the matcher 200"), "{text}");
        assert!(text.contains("--target-group-arn arn:tg/web"), "{text}");
        let text = said(&open, &group(), "unhealthy", "Target.Timeout");
        assert!(text.contains("was not answered within 2 s"), "{text}");
        let text = said(&open, &group(), "unhealthy", "Target.FailedHealthChecks");
        assert!(text.contains("refused or broke") && text.contains("declares port 80"), "{text}");
        let text = said(&open, &group(), "initial", "Elb.InitialHealthChecking");
        assert!(text.contains("first good answer to GET /healthz"), "{text}");
    }

    #[test]
    fn targets_that_nothing_checks_are_told_apart() {
        let unused = TargetGroup { load_balancer_arns: Some(vec![]), ..group() };
        assert!(said(&network(true), &unused, "unused", "Target.NotInUse").contains("No listener or rule"));
        assert!(said(&network(true), &group(), "unused", "Target.NotInUse").contains("Availability Zone"));
        assert!(
            said(&network(true), &group(), "draining", "Target.DeregistrationInProgress").contains("no new requests")
        );
    }

    #[test]
    fn what_is_healthy_or_nowhere_is_said_too() {
        let wanted = Wanted { label: "service web".into(), ..Default::default() };
        let answer = explain(&wanted, &Network::default(), 2, &[], 0);
        assert_eq!(answer.sentences, ["The service web is healthy: 2 of 2 targets pass their health checks."]);
        let task = Task { last_status: Some("PENDING".into()), ..Default::default() };
        let wanted = Wanted { label: "task 0123".into(), task: Some(task), ..Default::default() };
        let answer = explain(&wanted, &Network::default(), 0, &[], 0);
        assert!(answer.sentences[0].contains("is in no target group: it is PENDING"));
        assert!(answer.sentences[1].contains("why pending"));
    }
}
