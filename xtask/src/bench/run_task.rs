//! P1: from the call to a process that has spoken, with the image on the machine: RunTask beside `docker run` and
//! `podman run`, beside `crun run` and `runc run` on a bundle, and beside the kernel alone. The container's first act is to
//! say the time.

use super::installation::{Installation, element};
use super::outcome::{OURS, Outcome};
use super::peers::{BUSYBOX, Docker, busybox_layout};
use super::process::{command, output};
use super::runtimes::{Podman, Runtime, SPEAK, UNIFIED, first_line, floor, now_s, root_file_system, spoken_ms};
use super::{Bed, say};
use anyhow::{Context, Result};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

const WORK: &str = "one container, image cached";
const KNOWN: &str = "known to be running";
const SPOKEN: &str = "process has spoken";
/// Starts of each side in a turn: a start is short and varies.
const STARTS_A_TURN: u32 = 4;

pub fn run(bed: &Bed) -> Result<Outcome> {
    let (binary, programs) = (bed.longshore()?, bed.programs()?);
    let layout = busybox_layout(bed)?;
    let root = root_file_system(bed, &layout)?;
    let mut outcome = Outcome::default();
    let dir = bed.scratch.dir("longshore")?;
    let installation = Installation::start(&binary, &programs, &dir, None)?;
    let plan = plan(&installation, &layout, &dir)?;
    let docker = Docker::with_busybox(bed);
    let docker = taking_part(&mut outcome, "docker", docker, |docker| &docker.version);
    // Which crun takes for an error.
    let hybrid = Path::new(UNIFIED).exists();
    let podman = Podman::new(bed, hybrid.then_some("runc"));
    let podman = taking_part(&mut outcome, "podman", podman, |podman| &podman.version);
    let runtimes: Vec<Runtime> = [("crun run", "crun"), ("runc run", "runc")]
        .into_iter()
        .filter_map(|(name, program)| {
            let mut runtime = Runtime::new(bed, name, program, &root);
            if program == "crun" && hybrid {
                runtime = runtime.map(Runtime::with_version_1_alone);
            }
            taking_part(&mut outcome, program, runtime, |runtime| &runtime.version)
        })
        .collect();
    say(format_args!("one run of each that is not counted: the image is pulled and unpacked"));
    by_longshore(&programs, &plan)?;
    docker.iter().try_for_each(|docker| by_docker(docker).map(|_| ()))?;
    podman.iter().try_for_each(|podman| podman.start().map(|_| ()))?;
    runtimes.iter().try_for_each(|runtime| runtime.start().map(|_| ()))?;
    for number in 1..=bed.turns {
        outcome.turn(number, bed.turns);
        for _ in 0..STARTS_A_TURN {
            let done = by_longshore(&programs, &plan)?;
            for (name, what) in [("answered_ms", "RunTask answered"), ("running_ms", KNOWN), ("process_ms", SPOKEN)] {
                let value = done[name].as_f64().with_context(|| format!("no {name} in {done}"))?;
                outcome.add(WORK, what, "ms", OURS, value);
            }
        }
        for _ in 0..STARTS_A_TURN {
            let engines = [
                ("docker run -d", docker.as_ref().map(by_docker)),
                ("podman run -d, no network", podman.as_ref().map(Podman::start)),
            ];
            for (name, figures) in engines {
                if let Some((known_ms, spoken_ms)) = figures.transpose()? {
                    outcome.add(WORK, KNOWN, "ms", name, known_ms);
                    outcome.add(WORK, SPOKEN, "ms", name, spoken_ms);
                }
            }
            for runtime in &runtimes {
                outcome.add(WORK, SPOKEN, "ms", runtime.name, runtime.start()?);
            }
            outcome.add(WORK, SPOKEN, "ms", "floor: the kernel alone", floor(&programs, &root)?);
        }
    }
    outcome.remark("known: DescribeTasks says RUNNING; docker run or podman run has returned");
    outcome
        .remark("longshore: a network interface and an address of its own, security groups, logs; docker: its bridge");
    outcome.remark("crun, runc: a bundle as spec writes it, no seccomp, no logs, an empty network namespace");
    if hybrid {
        outcome.remark(
            "crun takes no machine with both versions of cgroups: it sees the first alone, and podman runs runc",
        );
    }
    outcome.remark("floor: clone3 into seven namespaces, cgroups, pivot_root, exec");
    Ok(outcome)
}

/// A peer, or a line that says why there is none.
fn taking_part<T>(outcome: &mut Outcome, name: &str, made: Result<T>, version: impl Fn(&T) -> &str) -> Option<T> {
    match made {
        Ok(peer) => {
            outcome.peer(name, version(&peer));
            Some(peer)
        }
        Err(error) => {
            outcome.missing(name, format!("{error:#}"));
            None
        }
    }
}

fn by_longshore(programs: &Path, plan: &Path) -> Result<Value> {
    Ok(serde_json::from_str(&output(command(programs).arg("run-task").arg(plan))?)?)
}

/// Milliseconds until the client has returned, and until the container has spoken.
fn by_docker(docker: &Docker) -> Result<(f64, f64)> {
    let (begun, begun_s) = (Instant::now(), now_s());
    let id = docker.run(&["run", "--detach", BUSYBOX, "sh", "-c", SPEAK])?;
    let known = begun.elapsed();
    let line = first_line(|| docker.run(&["logs", id.trim()]));
    docker.run(&["rm", "--force", id.trim()])?;
    Ok((known.as_secs_f64() * 1000.0, spoken_ms(&line?, begun_s)?))
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
