//! `longshore why unreachable FROM TO PORT`: the first thing that stops a packet, in the order of its path.

use super::ends::{self, End, Ends, Owner};
use super::find::{definition, listeners};
use super::{Answer, Asked, network};
use anyhow::{Result, bail};
use api_ecs::TaskDefinition;
use api_elbv2::Listener;
use clap::{Args, ValueEnum};
use reach::{Endpoint, Network, Part, Reach, Step, Traffic, reach};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// Pairs of ends that are looked at: a service stands for all its tasks.
const PAIRS_MAX: usize = 400;
/// Pairs that are listed for people.
const PAIRS_SHOWN: usize = 20;

#[derive(Args, Clone)]
pub struct Question {
    /// A task (id or ARN), a service (NAME, CLUSTER/NAME or ARN: its tasks), a network interface, a load balancer (name or
    /// ARN), an address, a block of addresses outside, or 'internet'.
    from: String,
    /// The same.
    to: String,
    /// Where the connection goes; none with '--protocol icmp'.
    port: Option<u16>,
    #[arg(long, value_enum, default_value_t = Protocol::Tcp)]
    protocol: Protocol,
}

#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
enum Protocol {
    Tcp,
    Udp,
    /// Echo, as ping sends it.
    Icmp,
}

impl Question {
    pub fn traffic(&self) -> Result<Traffic> {
        match (self.protocol, self.port) {
            (Protocol::Tcp, Some(port)) => Ok(Traffic::Tcp { port }),
            (Protocol::Udp, Some(port)) => Ok(Traffic::Udp { port }),
            (Protocol::Icmp, None) => Ok(Traffic::Echo),
            (Protocol::Icmp, Some(port)) => bail!("ICMP has no ports: leave the {port} out"),
            (_, None) => bail!("which port? Say it behind TO, as in 'why unreachable web db 5432'"),
        }
    }
}

/// One pair and what was found of it.
pub struct Pair<'a> {
    pub from: &'a End,
    pub to: &'a End,
    pub reach: Reach,
}

pub async fn answer(asked: &Asked, question: &Question, traffic: Traffic) -> Result<Answer> {
    let mut network = network::read(&asked.client).await?;
    let from = ends::find(asked, &mut network, &question.from).await?;
    let to = ends::find(asked, &mut network, &question.to).await?;
    let pairs = pairs(&network, &from, &to, traffic);
    let listening = listening(asked, &to, traffic).await?;
    Ok(explain(&network, &from, &to, traffic, &pairs, &listening))
}

/// What stops an end that is not there.
fn not_there(part: Part, sentence: &str) -> Reach {
    let step = Step { part, passes: false, sentence: sentence.to_owned(), nearest: None, ids: Vec::new() };
    Reach { reachable: false, steps: vec![step], blocker: Some(0) }
}

pub fn pairs<'a>(network: &Network, from: &'a Ends, to: &'a Ends, traffic: Traffic) -> Vec<Pair<'a>> {
    let all = from.ends.iter().flat_map(|from| to.ends.iter().map(move |to| (from, to)));
    all.take(PAIRS_MAX)
        .map(|(from, to)| {
            let reach = match (&from.endpoint, &to.endpoint) {
                (Err(sentence), _) => not_there(Part::Source, sentence),
                (_, Err(sentence)) => not_there(Part::Destination, sentence),
                (Ok(a), Ok(b)) => reach(network, a, b, traffic),
            };
            Pair { from, to, reach }
        })
        .collect()
}

/// What is known of who listens at the destination: the network itself does not know.
async fn listening(asked: &Asked, to: &Ends, traffic: Traffic) -> Result<Vec<String>> {
    let (Traffic::Tcp { port } | Traffic::Udp { port }) = traffic else { return Ok(Vec::new()) };
    match to.ends.first().map(|end| &end.owner) {
        Some(Owner::Task(task)) => {
            let definition = definition(&asked.client, task.task_definition_arn.as_deref().unwrap_or_default()).await?;
            let mut known = vec![declared(&definition, port)];
            let status = task.last_status.as_deref().unwrap_or_default();
            if !matches!(status, "RUNNING" | "ACTIVATING") {
                known.push(format!("The task is {status}: its containers do not all run."));
            }
            Ok(known)
        }
        Some(Owner::LoadBalancer(arn)) => Ok(vec![balancer_listens(&listeners(&asked.client, arn).await?, port)]),
        Some(Owner::Unknown) | None => {
            Ok(vec![format!("Whether anything listens on port {port} there, the network does not know.")])
        }
    }
}

fn declared(definition: &TaskDefinition, port: u16) -> String {
    let name =
        format!("{}:{}", definition.family.as_deref().unwrap_or_default(), definition.revision.unwrap_or_default());
    let of_port = |container: &&api_ecs::ContainerDefinition| {
        container.port_mappings.iter().flatten().any(|mapping| mapping.container_port == Some(port.into()))
    };
    match definition.container_definitions.iter().flatten().find(of_port) {
        Some(container) => format!(
            "Whether anything listens on port {port} there, the network does not know; the task definition {name} declares \
             the port for the container {}.",
            container.name.as_deref().unwrap_or_default()
        ),
        None => format!(
            "Whether anything listens on port {port} there, the network does not know; no container of the task \
             definition {name} declares that port."
        ),
    }
}

fn balancer_listens(listeners: &[Listener], port: u16) -> String {
    let ports: Vec<String> =
        listeners.iter().filter_map(|listener| listener.port).map(|port| port.to_string()).collect();
    if ports.contains(&port.to_string()) {
        format!("The load balancer has a listener on port {port}.")
    } else if ports.is_empty() {
        format!("But the load balancer has no listener: connections to port {port} are refused.")
    } else {
        format!("But the load balancer has no listener on port {port}, only on {}.", ports.join(", "))
    }
}

/// What would let the packet pass the step that stops it.
pub fn remedy(network: &Network, pair: &Pair<'_>, traffic: Traffic) -> Option<String> {
    let step = pair.reach.blocked()?;
    let (protocol, ports) = match traffic {
        Traffic::Tcp { port } => ("tcp", format!("--port {port}")),
        Traffic::Udp { port } => ("udp", format!("--port {port}")),
        Traffic::Echo => ("icmp", "--port -1".to_owned()),
    };
    let groups_of = |end: &End| match &end.endpoint {
        Ok(Endpoint::Interface(id)) => network.interfaces.get(id).and_then(|row| row.group_ids.first().cloned()),
        _ => None,
    };
    let (verb, peer) = match step.part {
        Part::IngressGroups => ("ingress", pair.from),
        Part::EgressGroups => ("egress", pair.to),
        Part::EgressAcl | Part::IngressAcl | Part::ReturnAcl => {
            return Some(format!(
                "Entries are asked in the order of their numbers: one that allows it needs a smaller number \
                 ('longshore aws ec2 create-network-acl-entry --network-acl-id {} …').",
                step.ids.first()?
            ));
        }
        _ => return None,
    };
    let group = step.ids.first()?;
    let peer = match (groups_of(peer), &peer.endpoint) {
        (Some(peer), _) if verb == "ingress" => format!("--source-group {peer}"),
        // The short form names blocks alone for egress.
        (Some(peer), _) => {
            return Some(format!(
                "To allow it: longshore aws ec2 authorize-security-group-egress --group-id {group} --ip-permissions \
                 'IpProtocol={protocol},{},UserIdGroupPairs=[{{GroupId={peer}}}]'",
                match traffic {
                    Traffic::Tcp { port } | Traffic::Udp { port } => format!("FromPort={port},ToPort={port}"),
                    Traffic::Echo => "FromPort=-1,ToPort=-1".to_owned(),
                }
            ));
        }
        (None, Ok(Endpoint::Address(address))) if address.is_ipv4() => format!("--cidr {address}/32"),
        (None, Ok(Endpoint::Block(block))) if block.addr().is_ipv4() => format!("--cidr {block}"),
        (None, Ok(Endpoint::Internet)) => "--cidr 0.0.0.0/0".to_owned(),
        (None, _) => return None,
    };
    Some(format!(
        "To allow it: longshore aws ec2 authorize-security-group-{verb} --group-id {group} --protocol {protocol} {ports} {peer}"
    ))
}

fn explain(
    network: &Network,
    from: &Ends,
    to: &Ends,
    traffic: Traffic,
    pairs: &[Pair<'_>],
    listening: &[String],
) -> Answer {
    let mut answer = Answer::default();
    let blocked: Vec<&Pair<'_>> = pairs.iter().filter(|pair| !pair.reach.reachable).collect();
    match (blocked.first(), pairs.len()) {
        (None, _) => {
            answer.say(format!(
                "{} reaches {} with {traffic}: every gate on the way lets the packets and their answers pass.",
                capital(&from.label),
                to.label
            ));
            listening.iter().for_each(|sentence| answer.say(sentence.clone()));
        }
        (Some(_), 1) => answer.say(format!("{} does not reach {} with {traffic}.", capital(&from.label), to.label)),
        (Some(_), all) => answer.say(format!(
            "{} does not reach {} with {traffic} in {} of {all} pairs.",
            capital(&from.label),
            to.label,
            blocked.len()
        )),
    }
    // Each cause once, the commonest first.
    let mut causes: BTreeMap<String, (usize, &Pair<'_>)> = BTreeMap::new();
    for pair in &blocked {
        let step = pair.reach.blocked();
        let key = step.map(|step| format!("{:?} {}", step.part, step.ids.first().map_or("", String::as_str)));
        causes.entry(key.unwrap_or_default()).or_insert((0, pair)).0 += 1;
    }
    let mut causes: Vec<(usize, &Pair<'_>)> = causes.into_values().collect();
    causes.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    for (count, pair) in &causes {
        let Some(step) = pair.reach.blocked() else { continue };
        let times = if *count > 1 { format!(" (so it is in {count} pairs)") } else { String::new() };
        answer.say(format!("{}{times}", step.sentence));
        step.nearest.iter().for_each(|nearest| answer.say(nearest.clone()));
        remedy(network, pair, traffic).into_iter().for_each(|sentence| answer.say(sentence));
    }
    // One pair is told gate by gate, the first that is blocked if any is.
    if let Some(pair) = blocked.first().copied().or(pairs.first()) {
        if pairs.len() > 1 {
            answer.fact("from", pair.from.label.clone());
            answer.fact("to", pair.to.label.clone());
        }
        gates(&mut answer, &pair.reach);
    }
    if pairs.len() > 1 {
        for pair in pairs.iter().take(PAIRS_SHOWN) {
            let verdict = if pair.reach.reachable { "passes" } else { "blocked" };
            answer.fact("pair", format!("{verdict}: {} to {}", pair.from.label, pair.to.label));
        }
        if pairs.len() > PAIRS_SHOWN {
            answer.fact("pair", format!("and {} more: --json has all", pairs.len() - PAIRS_SHOWN));
        }
    }
    let whole = from.ends.len() * to.ends.len();
    if whole > pairs.len() {
        answer.say(format!("Only {} of {whole} pairs were looked at.", pairs.len()));
    }
    answer.details = json!({
        "from": from.label,
        "to": to.label,
        "traffic": traffic.to_string(),
        "reachable": blocked.is_empty(),
        "listening": listening,
        "pairs": pairs.iter().map(as_json).collect::<Vec<Value>>(),
        "pairsNotLookedAt": whole - pairs.len(),
    });
    answer
}

fn as_json(pair: &Pair<'_>) -> Value {
    let owner = |end: &End| match &end.owner {
        Owner::Task(task) => json!(task.task_arn),
        Owner::LoadBalancer(arn) => json!(arn),
        Owner::Unknown => Value::Null,
    };
    json!({
        "from": pair.from.label,
        "fromArn": owner(pair.from),
        "to": pair.to.label,
        "toArn": owner(pair.to),
        "reach": pair.reach,
    })
}

/// Every step of the way as a fact.
pub fn gates(answer: &mut Answer, reach: &Reach) {
    for (n, step) in reach.steps.iter().enumerate() {
        let mark = match (step.passes, reach.blocker == Some(n)) {
            (true, _) => "pass",
            (false, true) => "BLOCK",
            (false, false) => "block",
        };
        let nearest = step.nearest.as_ref().map(|nearest| format!("\n      {nearest}")).unwrap_or_default();
        answer.fact(step.part.as_str(), format!("{mark:<5} {}{nearest}", step.sentence));
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        // An id stays as it is.
        Some(first) if !text.starts_with("eni-") => first.to_uppercase().chain(chars).collect(),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use api_ecs::{ContainerDefinition, PortMapping};
    use reach::{Covered, Group, Interface, Peer, Route, RouteTable, Rule, Target, Vpc};

    fn network() -> Network {
        let mut network = Network::default();
        network.vpcs.insert("vpc-1".into(), Vpc { blocks: vec!["10.0.0.0/16".parse().unwrap()] });
        let local = Route { destination: "10.0.0.0/16".parse().unwrap(), target: Target::Local, active: true };
        network.tables.insert(
            "rtb-1".into(),
            RouteTable { vpc_id: "vpc-1".into(), main: true, subnet_ids: vec![], routes: vec![local] },
        );
        let out = Rule {
            rule_id: "sgr-out".into(),
            egress: true,
            covered: Covered::All,
            peer: Peer::Block("0.0.0.0/0".parse().unwrap()),
        };
        network.groups.insert("sg-a".into(), Group { name: "a".into(), rules: vec![out] });
        network.groups.insert("sg-b".into(), Group { name: "b".into(), rules: vec![] });
        for (id, address, group) in [("eni-a", [10, 0, 0, 5], "sg-a"), ("eni-b", [10, 0, 0, 6], "sg-b")] {
            let row = Interface {
                vpc_id: "vpc-1".into(),
                subnet_id: "subnet-1".into(),
                addresses: vec![address.into()],
                group_ids: vec![group.into()],
                in_use: true,
                ..Default::default()
            };
            network.interfaces.insert(id.into(), row);
        }
        network
    }

    fn plain(ids: &[&str]) -> Ends {
        let end = |id: &&str| End {
            label: (*id).to_owned(),
            endpoint: Ok(Endpoint::Interface((*id).to_owned())),
            owner: Owner::Unknown,
        };
        Ends { label: ids.join(" and "), ends: ids.iter().map(end).collect() }
    }

    const WEB: Traffic = Traffic::Tcp { port: 80 };

    #[test]
    fn what_blocks_is_said_first_with_what_comes_nearest_and_what_to_do() {
        let (network, from, to) = (network(), plain(&["eni-a"]), plain(&["eni-b"]));
        let pairs = pairs(&network, &from, &to, WEB);
        let answer = explain(&network, &from, &to, WEB, &pairs, &["Nobody knows.".into()]);
        assert_eq!(
            answer.sentences,
            [
                "eni-a does not reach eni-b with TCP port 80.",
                "No ingress rule of sg-b (b) lets TCP port 80 into eni-b from eni-a (10.0.0.5).",
                "There is no ingress rule at all.",
                "To allow it: longshore aws ec2 authorize-security-group-ingress --group-id sg-b --protocol tcp --port 80 \
                 --source-group sg-a",
            ]
        );
        assert_eq!(answer.details["reachable"], false);
        assert_eq!(
            answer.details["pairs"][0]["reach"]["steps"]
                [answer.details["pairs"][0]["reach"]["blocker"].as_u64().unwrap() as usize]["part"],
            "ingress_groups"
        );
        assert!(answer.facts.iter().any(|(name, value)| name == "security groups, in" && value.starts_with("BLOCK")));
    }

    #[test]
    fn what_is_allowed_names_each_rule_and_says_what_it_does_not_know() {
        let (network, from, to) = (network(), plain(&["eni-b"]), plain(&["eni-a"]));
        // Nothing goes out of sg-b.
        let told = pairs(&network, &from, &to, Traffic::Echo);
        let remedy = remedy(&network, &told[0], Traffic::Echo).unwrap();
        assert!(
            remedy.contains("security-group-egress --group-id sg-b") && remedy.contains("GroupId=sg-a"),
            "{remedy}"
        );
        let (from, to) = (plain(&["eni-a"]), plain(&["eni-a", "eni-b"]));
        let told = pairs(&network, &from, &to, WEB);
        let answer = explain(&network, &from, &to, WEB, &told, &[]);
        assert_eq!(answer.sentences[0], "eni-a does not reach eni-a and eni-b with TCP port 80 in 1 of 2 pairs.");
        let itself = plain(&["eni-a"]);
        let told = pairs(&network, &itself, &itself, WEB);
        let answer = explain(&network, &itself, &itself, WEB, &told, &["Nobody knows.".into()]);
        assert!(answer.sentences[0].starts_with("eni-a reaches eni-a with TCP port 80: every gate"));
        assert_eq!(answer.sentences[1], "Nobody knows.");
    }

    #[test]
    fn what_listens_is_told_as_far_as_it_is_known() {
        let mapping = PortMapping { container_port: Some(80), ..Default::default() };
        let container =
            ContainerDefinition { name: Some("app".into()), port_mappings: Some(vec![mapping]), ..Default::default() };
        let definition = TaskDefinition {
            family: Some("web".into()),
            revision: Some(3),
            container_definitions: Some(vec![container]),
            ..Default::default()
        };
        assert!(declared(&definition, 80).contains("web:3 declares the port for the container app"));
        assert!(declared(&definition, 81).contains("no container of the task definition web:3 declares"));
        let listener = Listener { port: Some(80), ..Default::default() };
        assert_eq!(
            balancer_listens(std::slice::from_ref(&listener), 80),
            "The load balancer has a listener on port 80."
        );
        assert!(balancer_listens(&[listener], 81).contains("no listener on port 81, only on 80"));
        assert!(balancer_listens(&[], 81).contains("refused"));
    }

    #[test]
    fn a_port_is_asked_for_where_there_are_ports() {
        let question = |protocol, port| Question { from: String::new(), to: String::new(), port, protocol };
        assert_eq!(question(Protocol::Udp, Some(53)).traffic().unwrap(), Traffic::Udp { port: 53 });
        assert_eq!(question(Protocol::Icmp, None).traffic().unwrap(), Traffic::Echo);
        let error = question(Protocol::Tcp, None).traffic().unwrap_err().to_string();
        assert!(error.contains("which port"), "{error}");
        assert!(question(Protocol::Icmp, Some(80)).traffic().unwrap_err().to_string().contains("80"));
    }
}
