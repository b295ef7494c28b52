//! P4: ECS's API. Server on core 0, load on core 1; connections are kept, every request is signed. Longshore checks the
//! signature and a user's policies, and a write is on the disk when it is answered; the peers check nothing and keep all in
//! memory.

use super::installation::{Installation, anybody, call_once, caller, element};
use super::outcome::{OURS, Outcome};
use super::peers::{API_PEERS, ApiPeer, api_peer};
use super::process::{Started, cpu_s, free_port, output, pinned};
use super::{Bed, machine, say};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::time::Duration;

const SERVER_CORE: usize = 0;
const LOAD_CORE: usize = 1;
/// Of one side's turn at one work.
const SECONDS: f64 = 3.0;
const TARGET: &str = "AmazonEC2ContainerServiceV20141113";
const CLUSTER: &str = "bench";
const WRITERS: usize = 32;
const READY_WAIT_MAX: Duration = Duration::from_secs(10);
const FLOOR: &str = "floor: echo + HMAC";

/// What is asked again and again.
struct Work {
    operation: &'static str,
    name: &'static str,
    connections: usize,
    /// Of the ARN that clusters' begin with; `{n}` counts up, `{c}` is the connection's number.
    body: fn(&str) -> Value,
    /// What a right answer holds; of the floor's too, which echoes the body.
    contains: &'static str,
}

const WORKS: [Work; 3] = [
    Work {
        operation: "DescribeClusters",
        name: "read: DescribeClusters",
        connections: 8,
        body: |_| json!({ "clusters": [CLUSTER] }),
        contains: CLUSTER,
    },
    Work {
        operation: "TagResource",
        name: "write: TagResource",
        connections: WRITERS,
        // A cluster for each connection: writers of one row would only measure how they wait for each other.
        body: |arn| json!({ "resourceArn": format!("{arn}-{{c}}"), "tags": [{ "key": "number", "value": "{n}" }] }),
        contains: "{",
    },
    Work {
        operation: "RegisterTaskDefinition",
        name: "write: RegisterTaskDefinition",
        connections: WRITERS,
        body: |_| {
            json!({
                "family": "family-{n}",
                "requiresCompatibilities": ["FARGATE"],
                "networkMode": "awsvpc",
                "cpu": "256",
                "memory": "512",
                "containerDefinitions": [{
                    "name": "web",
                    "image": "web:v1",
                    "essential": true,
                    "environment": [{ "name": "STAGE", "value": "prod" }, { "name": "PORT", "value": "8080" }],
                    "portMappings": [{ "containerPort": 8080, "protocol": "tcp" }],
                }],
            })
        },
        contains: "family-",
    },
];

/// Somebody who answers.
struct Contender {
    name: String,
    caller: Value,
    /// Whose processor time is counted.
    pid: u32,
    cluster_arn: String,
    next: u64,
}

pub fn run(bed: &Bed) -> Result<Outcome> {
    if machine::cores() < 2 {
        bail!("server and load need a core each, and this machine has one");
    }
    let (binary, programs) = (bed.longshore()?, bed.programs()?);
    let mut outcome = Outcome::default();
    let dir = bed.scratch.dir("longshore")?;
    let installation = Installation::start(&binary, &programs, &dir, Some(SERVER_CORE))?;
    let mut contenders = vec![longshore(&installation, &programs, &dir)?];
    let port = free_port()?;
    let mut echo = Started::start(
        "echo",
        pinned(SERVER_CORE, &programs).args(["echo", "--port", &port.to_string()]),
        &bed.scratch.path().join("echo.log"),
    )?;
    echo.wait_listening(([127, 0, 0, 1], port).into(), READY_WAIT_MAX)?;
    contenders.push(Contender {
        name: FLOOR.to_owned(),
        caller: anybody(&format!("127.0.0.1:{port}")),
        pid: echo.pid(),
        cluster_arn: format!("arn:aws:ecs:us-east-1:000000000000:cluster/{CLUSTER}"),
        next: 0,
    });
    let mut peers: Vec<ApiPeer> = Vec::new();
    for name in API_PEERS {
        match api_peer(bed, name, Some(SERVER_CORE)) {
            Ok(peer) => {
                contenders.push(of_peer(&peer, name, &programs, &dir)?);
                outcome.peer(name, &peer.version);
                peers.push(peer);
            }
            Err(error) => outcome.missing(name, format!("{error:#}")),
        }
    }
    outcome.missing("fakecloud", "its server is in none of the package registries that the bench uses");
    for number in 1..=bed.turns {
        outcome.turn(number, bed.turns);
        for work in &WORKS {
            for contender in &mut contenders {
                measure(&mut outcome, &programs, &dir, work, contender)?;
            }
        }
    }
    outcome.remark("longshore: signatures verified, a user with ten policies, every write synced before its answer");
    outcome.remark("peers: no signature verified, no policy looked at, nothing written to a disk");
    outcome.remark(format!(
        "{SECONDS} s a turn; connections kept: {}",
        WORKS.iter().map(|work| format!("{} × {}", work.connections, work.operation)).collect::<Vec<_>>().join(", ")
    ));
    Ok(outcome)
}

fn measure(outcome: &mut Outcome, programs: &Path, dir: &Path, work: &Work, contender: &mut Contender) -> Result<()> {
    let plan = dir.join("load.json");
    let body = (work.body)(&contender.cluster_arn).to_string();
    let text = json!({
        "caller": contender.caller,
        "call": { "service": "ecs", "target": format!("{TARGET}.{}", work.operation), "body": body },
        "connections": work.connections,
        "seconds": SECONDS,
        "first": contender.next,
        "contains": work.contains,
    });
    fs::write(&plan, text.to_string())?;
    let before_s = cpu_s(contender.pid)?;
    let printed = output(pinned(LOAD_CORE, programs).arg("load").arg(&plan))
        .with_context(|| format!("{} at {}", contender.name, work.operation))?;
    let spent_s = cpu_s(contender.pid)? - before_s;
    let done: Value = serde_json::from_str(&printed)?;
    let number = |name: &str| done[name].as_f64().with_context(|| format!("no {name} in {done}"));
    let requests = number("requests")?;
    if number("errors")? > 0.0 || requests == 0.0 {
        bail!(
            "{} at {}: {} of {requests} failed: {}",
            contender.name,
            work.operation,
            done["errors"],
            done["first_error"]
        );
    }
    contender.next = done["next"].as_u64().unwrap_or_default();
    let side = contender.name.as_str();
    outcome.add(work.name, "server CPU per request", "ms", side, spent_s * 1000.0 / requests);
    outcome.add(work.name, "requests", "1/s", side, requests / number("seconds")?);
    outcome.add(work.name, "p50", "ms", side, number("p50_us")? / 1000.0);
    outcome.add(work.name, "p99", "ms", side, number("p99_us")? / 1000.0);
    Ok(())
}

/// The installation with a user of ten policies: inline, managed, and a group's.
fn longshore(installation: &Installation, programs: &Path, dir: &Path) -> Result<Contender> {
    say(format_args!("making a user with ten policies"));
    let cluster_arn = clusters(programs, dir, &installation.root())?;
    installation.iam("CreateUser", &[("UserName", "bench")])?;
    installation.iam("CreateGroup", &[("GroupName", "benchers")])?;
    installation.iam("AddUserToGroup", &[("GroupName", "benchers"), ("UserName", "bench")])?;
    for number in 0..2 {
        let document = elsewhere(number).to_string();
        let name = format!("inline{number}");
        installation
            .iam("PutUserPolicy", &[("UserName", "bench"), ("PolicyName", &name), ("PolicyDocument", &document)])?;
    }
    for number in 2..8 {
        let document = elsewhere(number).to_string();
        let name = format!("managed{number}");
        let made = installation.iam("CreatePolicy", &[("PolicyName", &name), ("PolicyDocument", &document)])?;
        let arn = element(&made, "Arn")?;
        installation.iam("AttachUserPolicy", &[("UserName", "bench"), ("PolicyArn", &arn)])?;
    }
    let guard = elsewhere(8).to_string();
    let group = |name, document| [("GroupName", "benchers"), ("PolicyName", name), ("PolicyDocument", document)];
    installation.iam("PutGroupPolicy", &group("guard", guard.as_str()))?;
    let grant = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Action": ["ecs:DescribeClusters", "ecs:TagResource"], "Resource": "arn:aws:ecs:*:*:cluster/bench*",
          "Condition": { "IpAddress": { "aws:SourceIp": "127.0.0.0/8" } } },
        { "Effect": "Allow", "Action": "ecs:RegisterTaskDefinition", "Resource": "*",
          "Condition": { "StringEquals": { "aws:RequestedRegion": ["us-east-1", "eu-west-1"] } } },
    ]})
    .to_string();
    installation.iam("PutGroupPolicy", &group("grant", grant.as_str()))?;
    let made = installation.iam("CreateAccessKey", &[("UserName", "bench")])?;
    let user = caller(&installation.host, &element(&made, "AccessKeyId")?, &element(&made, "SecretAccessKey")?);
    // The positive control of "policies on": what no policy allows is refused.
    let call = json!({ "service": "ecs", "target": format!("{TARGET}.ListClusters"), "body": "{}" });
    match call_once(programs, dir, &user, &call) {
        Err(error) if error.to_string().contains("AccessDenied") => {}
        Err(error) => return Err(error),
        Ok(_) => bail!("the user may list clusters, which no policy allows: policies are not on"),
    }
    Ok(Contender { name: OURS.to_owned(), caller: user, pid: installation.pid("server")?, cluster_arn, next: 0 })
}

/// A policy of four statements about other things, one of them a denial that does not apply.
fn elsewhere(number: usize) -> Value {
    json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Action": ["ecs:RunTask", "ecs:StopTask", "ecs:Describe*"],
          "Resource": [format!("arn:aws:ecs:*:*:task-definition/app{number}:*"), format!("arn:aws:ecs:*:*:task/app{number}/*")],
          "Condition": { "StringEquals": { "aws:RequestedRegion": ["us-east-1", "eu-west-1"] } } },
        { "Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"],
          "Resource": format!("arn:aws:s3:::app{number}-*/${{aws:PrincipalTag/team}}/*") },
        { "Effect": "Allow", "Action": ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"],
          "Resource": format!("arn:aws:ecr:*:*:repository/app{number}/*") },
        { "Effect": "Deny", "Action": "ecs:*", "Resource": format!("arn:aws:ecs:*:*:cluster/secret{number}-*"),
          "Condition": { "StringNotEquals": { "aws:PrincipalTag/team": "security" } } },
    ]})
}

fn of_peer(peer: &ApiPeer, name: &str, programs: &Path, dir: &Path) -> Result<Contender> {
    let caller = anybody(&peer.host);
    let cluster_arn = clusters(programs, dir, &caller)?;
    Ok(Contender { name: name.to_owned(), caller, pid: peer.process.pid(), cluster_arn, next: 0 })
}

/// Makes the clusters that are read and tagged; the ARN of the first, with which the others' begin.
fn clusters(programs: &Path, dir: &Path, caller: &Value) -> Result<String> {
    let others = (0..WRITERS).map(|number| format!("{CLUSTER}-{number}"));
    let mut first = None;
    for name in std::iter::once(CLUSTER.to_owned()).chain(others) {
        let call = json!({
            "service": "ecs",
            "target": format!("{TARGET}.CreateCluster"),
            "body": json!({ "clusterName": name }).to_string(),
        });
        let answer: Value = serde_json::from_str(&call_once(programs, dir, caller, &call)?)?;
        let arn = answer["cluster"]["clusterArn"].as_str().context("no clusterArn")?;
        first.get_or_insert_with(|| arn.to_owned());
    }
    first.context("no cluster was made")
}
