//! P1: from the call to a process that has spoken, with the image on the machine: RunTask beside `docker run`. The
//! container's first act is to say the time.

use super::installation::{Installation, element};
use super::outcome::{OURS, Outcome};
use super::peers::{Docker, debian};
use super::process::{command, output};
use super::{Bed, say};
use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

const SPEAK: &str = "echo $EPOCHREALTIME; exec sleep 600";
const WORK: &str = "one container, image cached";
const LINE_WAIT_MAX: Duration = Duration::from_secs(30);
/// Makes the image with what the tests make theirs with.
const IMAGE: &str = r#"
import sys
sys.path.insert(0, sys.argv[1])
from images import Builder, write_layout
write_layout(sys.argv[3], {"busybox": Builder(sys.argv[2]).busybox()})
"#;

pub fn run(bed: &Bed) -> Result<Outcome> {
    let (binary, programs) = (bed.longshore()?, bed.programs()?);
    debian(bed, &["python3", "dpkg-dev", "skopeo"], &[])?;
    let layout = bed.scratch.dir("layout")?;
    let mut make = command("/usr/bin/python3");
    let cache = bed.place.cache.join("images");
    output(make.args(["-c", IMAGE]).arg(bed.place.root.join("tests")).arg(&cache).arg(&layout))?;

    let mut outcome = Outcome::default();
    let dir = bed.scratch.dir("longshore")?;
    let installation = Installation::start(&binary, &programs, &dir, None)?;
    let plan = plan(&installation, &layout, &dir)?;
    let docker = match Docker::start(bed).and_then(|docker| load(&docker, bed, &layout).map(|()| docker)) {
        Ok(docker) => {
            outcome.peer("docker", &docker.version);
            Some(docker)
        }
        Err(error) => {
            outcome.missing("docker", format!("{error:#}"));
            None
        }
    };
    say(format_args!("one run of each that is not counted: the image is pulled and unpacked"));
    by_longshore(&programs, &plan)?;
    if let Some(docker) = &docker {
        by_docker(docker)?;
    }
    for number in 1..=bed.turns {
        outcome.turn(number, bed.turns);
        let done = by_longshore(&programs, &plan)?;
        for (name, what) in [
            ("answered_ms", "RunTask answered"),
            ("running_ms", "known to be running"),
            ("process_ms", "process has spoken"),
        ] {
            let value = done[name].as_f64().with_context(|| format!("no {name} in {done}"))?;
            outcome.add(WORK, what, "ms", OURS, value);
        }
        if let Some(docker) = &docker {
            let (known_ms, spoken_ms) = by_docker(docker)?;
            outcome.add(WORK, "known to be running", "ms", "docker run -d", known_ms);
            outcome.add(WORK, "process has spoken", "ms", "docker run -d", spoken_ms);
        }
    }
    outcome.remark("known: DescribeTasks says RUNNING; docker run has returned");
    outcome
        .remark("longshore: a network interface and an address of its own, security groups, logs; docker: its bridge");
    Ok(outcome)
}

fn by_longshore(programs: &Path, plan: &Path) -> Result<Value> {
    Ok(serde_json::from_str(&output(command(programs).arg("run-task").arg(plan))?)?)
}

/// Milliseconds until the client has returned, and until the container has spoken.
fn by_docker(docker: &Docker) -> Result<(f64, f64)> {
    let (begun, begun_s) = (Instant::now(), now_s());
    let id = docker.run(&["run", "--detach", "bench/busybox", "sh", "-c", SPEAK])?;
    let known = begun.elapsed();
    let id = id.trim();
    let until = Instant::now() + LINE_WAIT_MAX;
    let line = loop {
        let text = docker.run(&["logs", id])?;
        match text.lines().next() {
            Some(line) => break line.to_owned(),
            None if Instant::now() > until => bail!("the container said nothing"),
            None => {}
        }
    };
    docker.run(&["rm", "--force", id])?;
    let spoken_s: f64 = line.trim().parse().with_context(|| format!("the container said '{line}', not the time"))?;
    Ok((known.as_secs_f64() * 1000.0, (spoken_s - begun_s) * 1000.0))
}

fn now_s() -> f64 {
    // Compared with what the container read off the machine's clock.
    #[allow(clippy::disallowed_methods)]
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0.0, |age| age.as_secs_f64())
}

fn load(docker: &Docker, bed: &Bed, layout: &Path) -> Result<()> {
    let archive = bed.scratch.path().join("busybox.tar");
    let from = format!("oci:{}:busybox", layout.display());
    output(command("skopeo").args([
        "copy",
        &from,
        &format!("docker-archive:{}:bench/busybox:latest", archive.display()),
    ]))?;
    docker.run(&["load", "--input", &archive.to_string_lossy()]).map(|_| ())
}

/// Everything that RunTask needs, made by the root; the file that bench-programs reads.
fn plan(installation: &Installation, layout: &Path, dir: &Path) -> Result<PathBuf> {
    let ecr = |operation: &str, body: Value| {
        installation.json("ecr", &format!("AmazonEC2ContainerRegistry_V20150921.{operation}"), &body)
    };
    let made = ecr("CreateRepository", json!({ "repositoryName": "bench" }))?;
    let repository = made["repository"]["repositoryUri"].as_str().context("no repositoryUri")?.to_owned();
    let token = ecr("GetAuthorizationToken", json!({}))?;
    let token = token["authorizationData"][0]["authorizationToken"].as_str().context("no token")?.to_owned();
    let registry = repository.split('/').next().unwrap_or_default();
    let login = dir.join("auth.json");
    fs::write(&login, json!({ "auths": { registry: { "auth": token } } }).to_string())?;
    let mut copy = command("skopeo");
    copy.args(["copy", "--dest-tls-verify=false", "--dest-authfile"]).arg(&login);
    let from = format!("oci:{}:busybox", layout.display());
    output(copy.args([from, format!("docker://{repository}:busybox")]))?;

    let trust = json!({ "Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "Service": "ecs-tasks.amazonaws.com" },
    }]});
    let role =
        installation.iam("CreateRole", &[("RoleName", "bench"), ("AssumeRolePolicyDocument", &trust.to_string())])?;
    let managed = "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy";
    installation.iam("AttachRolePolicy", &[("RoleName", "bench"), ("PolicyArn", managed)])?;
    installation.json("logs", "Logs_20140328.CreateLogGroup", &json!({ "logGroupName": "/bench" }))?;
    installation.ecs("CreateCluster", &json!({ "clusterName": "bench" }))?;
    let subnets = installation.query("ec2", "2016-11-15", "DescribeSubnets", &[])?;
    let subnet = element(&subnets, "subnetId")?;
    installation.ecs(
        "RegisterTaskDefinition",
        &json!({
            "family": "bench",
            "requiresCompatibilities": ["FARGATE"],
            "networkMode": "awsvpc",
            "cpu": "256",
            "memory": "512",
            "executionRoleArn": element(&role, "Arn")?,
            "containerDefinitions": [{
                "name": "main",
                "image": format!("{repository}:busybox"),
                "command": ["sh", "-c", SPEAK],
                "stopTimeout": 2,
                "logConfiguration": { "logDriver": "awslogs", "options": {
                    "awslogs-group": "/bench", "awslogs-region": "us-east-1", "awslogs-stream-prefix": "bench",
                }},
            }],
        }),
    )?;
    let plan = dir.join("run-task.json");
    let text = json!({
        "caller": installation.root(),
        "run_task": {
            "cluster": "bench",
            "taskDefinition": "bench",
            "launchType": "FARGATE",
            "networkConfiguration": { "awsvpcConfiguration": { "subnets": [subnet], "assignPublicIp": "DISABLED" } },
        },
        "log_group": "/bench",
        "stream_prefix": "bench/main",
    });
    fs::write(&plan, text.to_string())?;
    Ok(plan)
}
