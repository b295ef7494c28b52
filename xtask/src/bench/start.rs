//! P11: from the start of `longshore up` to its ready line (control plane, agent and balancer connected), and what each
//! process holds in memory at rest; the API peers from their start to their first accepted connection.

use super::installation::{Installation, anybody, call_once};
use super::outcome::{OURS, Outcome};
use super::peers::{API_PEERS, api_peer};
use super::process::{Started, command, free_port, output, own_pss_mib, pss_mib, rss_mib};
use super::{Bed, say};
use anyhow::Result;
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};

/// How long everything is left alone before its memory is looked at.
const REST: Duration = Duration::from_secs(2);
const READY_WAIT_MAX: Duration = Duration::from_secs(10);
/// Task definitions that are there before a start that has much to read back.
const RESTORED: usize = 2000;
const FLOOR: &str = "floor: echo + HMAC";

pub fn run(bed: &Bed) -> Result<Outcome> {
    let (binary, programs) = (bed.longshore()?, bed.programs()?);
    let mut outcome = Outcome::default();
    for number in 1..=bed.turns {
        outcome.turn(number, bed.turns);
        let dir = bed.scratch.dir(&format!("longshore-{number}"))?;
        // The first start makes the installation.
        let mut installation = Installation::start(&binary, &programs, &dir, None)?;
        outcome.add("first start", "until ready", "ms", OURS, ms(installation.ready_after));
        // What a peer reads in at its first call belongs to what it holds at rest.
        call_once(&programs, &dir, &installation.root(), &first_call())?;
        outcome.add("first start", "until a first answer", "ms", OURS, ms(installation.begun.elapsed()));
        std::thread::sleep(REST);
        let mut together = 0.0;
        for name in ["up", "server", "agent", "balancer"] {
            let pid = match (name, installation.up_pid()) {
                ("up", Some(pid)) => pid,
                _ => installation.pid(name)?,
            };
            // `up` alone, not what it started.
            let own = own_pss_mib(pid)?;
            outcome.add("at rest", &format!("{name}: Pss"), "MiB", OURS, own);
            outcome.add("at rest", &format!("{name}: Rss"), "MiB", OURS, rss_mib(pid)?);
            together += own;
        }
        outcome.add("at rest", "all processes: Pss", "MiB", OURS, together);
        installation.down()?;
        let mut again = Installation::start(&binary, &programs, &dir, None)?;
        outcome.add("second start", "until ready", "ms", OURS, ms(again.ready_after));
        again.down()?;

        for name in API_PEERS {
            match api_peer(bed, name, None) {
                Ok(peer) => {
                    outcome.peer(name, &peer.version);
                    outcome.add("first start", "until ready", "ms", name, ms(peer.ready_after));
                    call_once(&programs, &dir, &anybody(&peer.host), &first_call())?;
                    outcome.add("first start", "until a first answer", "ms", name, ms(peer.begun.elapsed()));
                    std::thread::sleep(REST);
                    outcome.add("at rest", "all processes: Pss", "MiB", name, pss_mib(peer.process.pid())?);
                }
                Err(error) => outcome.missing(name, format!("{error:#}")),
            }
        }
        let port = free_port()?;
        let begun = Instant::now();
        let mut start = command(&programs);
        start.args(["echo", "--port", &port.to_string()]);
        let mut echo = Started::start("echo", &mut start, &bed.scratch.path().join("echo.log"))?;
        echo.wait_listening(([127, 0, 0, 1], port).into(), READY_WAIT_MAX)?;
        outcome.add("first start", "until ready", "ms", FLOOR, ms(begun.elapsed()));
        outcome.add("at rest", "all processes: Pss", "MiB", FLOOR, pss_mib(echo.pid())?);
    }
    restored(bed, &binary, &programs, &mut outcome)?;
    outcome.remark("longshore is ready when control plane, agent and balancer are connected; peers when they accept");
    Ok(outcome)
}

fn first_call() -> Value {
    json!({ "service": "ecs", "target": "AmazonEC2ContainerServiceV20141113.CreateCluster", "body": "{}" })
}

/// Starts on a store that has rows to read back.
fn restored(bed: &Bed, binary: &Path, programs: &Path, outcome: &mut Outcome) -> Result<()> {
    say(format_args!("making {RESTORED} task definitions"));
    let dir = bed.scratch.dir("restored")?;
    let mut installation = Installation::start(binary, programs, &dir, None)?;
    let body = json!({
        "family": "family-{n}", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc", "cpu": "256",
        "memory": "512", "containerDefinitions": [{ "name": "web", "image": "web:v1" }],
    });
    let mut made = 0;
    while made < RESTORED {
        let text = json!({
            "caller": installation.root(),
            "call": {
                "service": "ecs",
                "target": "AmazonEC2ContainerServiceV20141113.RegisterTaskDefinition",
                "body": body.to_string(),
            },
            "connections": 32, "seconds": 1.0, "first": made, "contains": "family-",
        });
        let plan = dir.join("load.json");
        std::fs::write(&plan, text.to_string())?;
        let printed = output(command(programs).arg("load").arg(&plan))?;
        let done: Value = serde_json::from_str(&printed)?;
        made = usize::try_from(done["next"].as_u64().unwrap_or_default())?;
    }
    installation.down()?;
    for _ in 0..bed.turns {
        let mut installation = Installation::start(binary, programs, &dir, None)?;
        let work = format!("start with {RESTORED} or more task definitions");
        outcome.add(&work, "until ready", "ms", OURS, ms(installation.ready_after));
        installation.down()?;
    }
    outcome.remark(format!("{made} task definitions were restored"));
    Ok(())
}

fn ms(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}
