//! The ends of a question about the network: what a word on the command line stands for.

use super::Asked;
use super::find::{attached, find_task, load_balancers, service_tasks, task, task_label, task_of_interface};
use super::network::interfaces_of_balancer;
use crate::client::Client;
use crate::command::listing::short;
use crate::command::logs::find_service;
use anyhow::{Result, bail};
use api_ecs::Task;
use reach::{Endpoint, Interface, IpNet, Network};
use std::net::IpAddr;

/// What a word stands for: one or more ends.
#[derive(Debug)]
pub struct Ends {
    /// In words: `service web`.
    pub label: String,
    pub ends: Vec<End>,
}

#[derive(Debug)]
pub struct End {
    pub label: String,
    /// `Err`: there is nothing to send to or from, and why.
    pub endpoint: Result<Endpoint, String>,
    pub owner: Owner,
}

#[derive(Debug)]
pub enum Owner {
    Task(Box<Task>),
    /// ARN.
    LoadBalancer(String),
    Unknown,
}

/// A word, as far as it can be understood without asking anybody.
#[derive(Debug, PartialEq)]
enum Word<'a> {
    Plain(Endpoint),
    TaskArn(&'a str),
    /// `CLUSTER/NAME`
    Service(String),
    BalancerArn(&'a str),
    Name(&'a str),
}

fn parse(text: &str) -> Result<Word<'_>> {
    if text == "internet" {
        return Ok(Word::Plain(Endpoint::Internet));
    }
    if let Ok(address) = text.parse::<IpAddr>() {
        return Ok(Word::Plain(Endpoint::Address(address)));
    }
    if let Ok(block) = text.parse::<IpNet>() {
        return Ok(Word::Plain(Endpoint::Block(block.trunc())));
    }
    if text.starts_with("eni-") {
        return Ok(Word::Plain(Endpoint::Interface(text.to_owned())));
    }
    if !text.starts_with("arn:") {
        return Ok(Word::Name(text));
    }
    if text.contains(":task/") {
        return Ok(Word::TaskArn(text));
    }
    if text.contains(":loadbalancer/") {
        return Ok(Word::BalancerArn(text));
    }
    if let Some((_, path)) = text.split_once(":service/") {
        return Ok(Word::Service(path.to_owned()));
    }
    bail!("'{text}' is the ARN of nothing that has an address: give a task's, a service's or a load balancer's")
}

/// Finds what a word stands for, and names the interfaces of `network` after it.
pub async fn find(asked: &Asked, network: &mut Network, text: &str) -> Result<Ends> {
    let client = &asked.client;
    match parse(text)? {
        Word::Plain(endpoint) => {
            let label = if endpoint == Endpoint::Internet { "the internet".to_owned() } else { text.to_owned() };
            let end = match interface_of_task(network, &endpoint) {
                Some(id) => {
                    let id = id.to_owned();
                    match task_of_interface(client, &id).await? {
                        Some(task) => End { endpoint: Ok(endpoint), ..owned(network, task, &id, text) },
                        None => End { label, endpoint: Ok(endpoint), owner: Owner::Unknown },
                    }
                }
                None => End { label, endpoint: Ok(endpoint), owner: Owner::Unknown },
            };
            Ok(Ends { label: end.label.clone(), ends: vec![end] })
        }
        Word::TaskArn(arn) => {
            let region = asked.in_region_of(arn).region;
            if region != client.region {
                bail!("'{arn}' is in {region}: ask there, with AWS_REGION={region}");
            }
            Ok(of_task(network, task(asked, arn).await?))
        }
        Word::Service(path) => of_service(client, network, &path).await,
        Word::BalancerArn(arn) => match of_balancer(client, network, |balancer| balancer.0 == arn).await? {
            Some(ends) => Ok(ends),
            None => bail!("no load balancer '{arn}' in {}: {LIST_BALANCERS}", client.region),
        },
        Word::Name(name) => named(client, network, name).await,
    }
}

const LIST_BALANCERS: &str = "'longshore aws elbv2 describe-load-balancers' lists them";

async fn named(client: &Client, network: &mut Network, name: &str) -> Result<Ends> {
    if let Some(task) = find_task(client, name).await? {
        return Ok(of_task(network, task));
    }
    let balancer = of_balancer(client, network, |balancer| balancer.1 == name).await?;
    let service = of_service(client, network, name).await;
    match (service, balancer) {
        (Ok(_), Some(_)) => bail!(
            "'{name}' is the name of a service and of a load balancer: say CLUSTER/{name} for the one, or the ARN of the \
             other ({LIST_BALANCERS})"
        ),
        (Ok(ends), None) => Ok(ends),
        (Err(_), Some(ends)) => Ok(ends),
        (Err(error), None) => bail!(
            "'{name}' is no task, service, load balancer, network interface or address: {error}; 'longshore status' lists \
             tasks, services and load balancers"
        ),
    }
}

async fn of_service(client: &Client, network: &mut Network, name: &str) -> Result<Ends> {
    let (cluster, service) = find_service(client, name).await?;
    let service_name = service.service_name.unwrap_or_default();
    let tasks = service_tasks(client, &cluster, &service_name).await?;
    if tasks.is_empty() {
        bail!(
            "the service {service_name} has no task that runs or shall run: 'longshore why pending {}/{service_name}' \
             says why",
            short(&cluster)
        );
    }
    let ends = tasks.into_iter().flat_map(|task| of_task(network, task).ends).collect();
    Ok(Ends { label: format!("service {service_name}"), ends })
}

/// The interface that an end is or has the address of, if a task serves it. Of an address that several have, which one is
/// meant depends on the other end: none.
fn interface_of_task<'a>(network: &'a Network, endpoint: &Endpoint) -> Option<&'a str> {
    let is = |id: &str, interface: &Interface| match endpoint {
        Endpoint::Interface(wanted) => id == wanted,
        Endpoint::Address(address) => {
            interface.addresses.contains(address) || interface.public_address.map(IpAddr::V4) == Some(*address)
        }
        _ => false,
    };
    let mut found = network.interfaces.iter().filter(|(id, interface)| is(id.as_str(), interface));
    match (found.next(), found.next()) {
        (Some((id, interface)), None) if interface.name == super::network::A_TASK => Some(id),
        _ => None,
    }
}

/// A task by its interface, which is named after it: `task 01234567 (service:web) at 10.0.0.5`.
fn owned(network: &mut Network, task: Task, interface_id: &str, text: &str) -> End {
    let label = task_label(&task);
    if let Some(interface) = network.interfaces.get_mut(interface_id) {
        interface.name.clone_from(&label);
    }
    End {
        label: format!("{label} at {text}"),
        endpoint: Ok(Endpoint::Interface(interface_id.to_owned())),
        owner: Owner::Task(Box::new(task)),
    }
}

fn of_task(network: &mut Network, task: Task) -> Ends {
    let label = task_label(&task);
    let status = task.last_status.clone().unwrap_or_default();
    let id = short(task.task_arn.as_deref().unwrap_or_default()).to_owned();
    let endpoint = match attached(&task, "networkInterfaceId") {
        _ if status == "STOPPED" => {
            Err(format!("The {label} has stopped and has no network interface any more: 'longshore why stopped {id}'."))
        }
        None => Err(format!("The {label} is {status} and has no network interface yet: 'longshore why pending {id}'.")),
        Some(interface_id) => {
            if let Some(interface) = network.interfaces.get_mut(interface_id) {
                interface.name.clone_from(&label);
            }
            Ok(Endpoint::Interface(interface_id.to_owned()))
        }
    };
    Ends { label: label.clone(), ends: vec![End { label, endpoint, owner: Owner::Task(Box::new(task)) }] }
}

/// `chosen` is asked with ARN and name.
async fn of_balancer(
    client: &Client,
    network: &Network,
    chosen: impl Fn((&str, &str)) -> bool,
) -> Result<Option<Ends>> {
    for balancer in load_balancers(client).await? {
        let (arn, name) =
            (balancer.load_balancer_arn.unwrap_or_default(), balancer.load_balancer_name.unwrap_or_default());
        if chosen((&arn, &name)) {
            let label = format!("load balancer {name}");
            let ends: Vec<End> = (interfaces_of_balancer(network, &name).into_iter())
                .map(|id| End {
                    label: format!("{label} at {id}"),
                    endpoint: Ok(Endpoint::Interface(id.to_owned())),
                    owner: Owner::LoadBalancer(arn.clone()),
                })
                .collect();
            if ends.is_empty() {
                bail!(
                    "the load balancer {name} has no network interface (yet): 'longshore status' says in which state it is"
                );
            }
            return Ok(Some(Ends { label, ends }));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_told_apart() {
        let arn = |rest: &str| format!("arn:aws:{rest}");
        assert_eq!(parse("internet").unwrap(), Word::Plain(Endpoint::Internet));
        assert_eq!(parse("10.0.0.1").unwrap(), Word::Plain(Endpoint::Address([10, 0, 0, 1].into())));
        assert_eq!(parse("2001:db8::1").unwrap(), Word::Plain(Endpoint::Address("2001:db8::1".parse().unwrap())));
        assert_eq!(parse("10.0.0.1/8").unwrap(), Word::Plain(Endpoint::Block("10.0.0.0/8".parse().unwrap())));
        assert_eq!(parse("eni-1").unwrap(), Word::Plain(Endpoint::Interface("eni-1".into())));
        assert_eq!(parse("web").unwrap(), Word::Name("web"));
        let service = arn("ecs:us-east-1:000000000000:service/prod/web");
        assert_eq!(parse(&service).unwrap(), Word::Service("prod/web".into()));
        let task = arn("ecs:us-east-1:000000000000:task/prod/0123");
        assert_eq!(parse(&task).unwrap(), Word::TaskArn(&task));
        let balancer = arn("elasticloadbalancing:us-east-1:000000000000:loadbalancer/app/web/1");
        assert_eq!(parse(&balancer).unwrap(), Word::BalancerArn(&balancer));
        assert!(parse("arn:aws:s3:::bucket").unwrap_err().to_string().contains("arn:aws:s3:::bucket"));
    }

    #[test]
    fn an_address_is_the_tasks_that_has_it_alone() {
        let mut network = Network::default();
        let mut add = |id: &str, name: &str, addresses: &[&str]| {
            let addresses = addresses.iter().map(|address| address.parse().unwrap()).collect();
            let row = Interface { name: name.into(), addresses, ..Default::default() };
            network.interfaces.insert(id.into(), row);
        };
        let task = super::super::network::A_TASK;
        add("eni-a", task, &["10.0.0.5", "fd00::5"]);
        add("eni-b", "load balancer web", &["10.0.0.6"]);
        add("eni-c", task, &["10.0.0.7"]);
        add("eni-d", task, &["10.0.0.7"]);
        let of = |text: &str| match parse(text).unwrap() {
            Word::Plain(endpoint) => interface_of_task(&network, &endpoint),
            other => panic!("{other:?}"),
        };
        assert_eq!((of("10.0.0.5"), of("fd00::5"), of("eni-d")), (Some("eni-a"), Some("eni-a"), Some("eni-d")));
        for other in ["10.0.0.6", "10.0.0.7", "10.0.0.8", "eni-b", "internet", "10.0.0.0/24"] {
            assert_eq!(of(other), None, "{other}");
        }
        let row = Task {
            task_arn: Some("arn:aws:ecs:us-east-1:000000000000:task/prod/0123456789abcdef0123456789abcdef".into()),
            group: Some("service:web".into()),
            ..Default::default()
        };
        let end = owned(&mut network, row, "eni-a", "fd00::5");
        assert_eq!(end.label, "task 01234567 (service:web) at fd00::5");
        assert_eq!(network.interfaces["eni-a"].name, "task 01234567 (service:web)");
    }

    #[test]
    fn a_task_that_stopped_has_nothing_to_send_from() {
        let mut network = Network::default();
        let task = |status: &str| Task {
            task_arn: Some("arn:aws:ecs:us-east-1:000000000000:task/prod/0123456789abcdef0123456789abcdef".into()),
            last_status: Some(status.into()),
            group: Some("family:web".into()),
            ..Default::default()
        };
        let error = of_task(&mut network, task("STOPPED")).ends.remove(0).endpoint.unwrap_err();
        assert!(
            error.contains("task 01234567 (family:web) has stopped") && error.contains("why stopped 0123"),
            "{error}"
        );
        let error = of_task(&mut network, task("PROVISIONING")).ends.remove(0).endpoint.unwrap_err();
        assert!(error.contains("why pending 0123456789abcdef"), "{error}");
    }
}
