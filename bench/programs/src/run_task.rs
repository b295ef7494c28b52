//! From RunTask to a process that has spoken.

use crate::client::{Caller, Connection, read, runtime};
use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// Between two looks at a task: a look costs a tenth of that.
const LOOK_INTERVAL: Duration = Duration::from_millis(1);
/// How long a task may take to run, to write, and to stop.
const WAIT_MAX: Duration = Duration::from_secs(60);
const ECS: &str = "AmazonEC2ContainerServiceV20141113";
const LOGS: &str = "Logs_20140328";

#[derive(Deserialize)]
struct Plan {
    caller: Caller,
    /// The parameters of RunTask: one task of one container.
    run_task: Value,
    /// Where its container writes seconds since 1970 as its first line: group, and the stream's name before the task's id.
    log_group: String,
    stream_prefix: String,
}

/// Seconds since 1970, as the container says them too.
fn now_s() -> f64 {
    // Compared with what another process read off the machine's clock.
    #[allow(clippy::disallowed_methods)]
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0.0, |age| age.as_secs_f64())
}

pub fn run(path: &Path) -> Result<Value> {
    let plan: Plan = read(path)?;
    runtime()?.block_on(async {
        let mut api = Connection::open(&plan.caller).await?;
        let (begun, begun_s) = (Instant::now(), now_s());
        let started = api.json("ecs", &format!("{ECS}.RunTask"), &plan.run_task).await?;
        let answered = begun.elapsed();
        let task = started["tasks"][0]["taskArn"].as_str().with_context(|| format!("no task: {started}"))?.to_owned();
        let named = json!({ "cluster": plan.run_task["cluster"], "tasks": [task] });
        wait(&mut api, &named, "RUNNING").await?;
        let running = begun.elapsed();

        let id = task.rsplit('/').next().unwrap_or_default();
        let stream = json!({
            "logGroupName": plan.log_group,
            "logStreamName": format!("{}/{id}", plan.stream_prefix),
            "startFromHead": true,
        });
        let spoken_s = first_line(&mut api, &stream).await?;
        let stop = json!({ "cluster": plan.run_task["cluster"], "task": task });
        api.json("ecs", &format!("{ECS}.StopTask"), &stop).await?;
        wait(&mut api, &named, "STOPPED").await?;
        Ok(json!({
            "answered_ms": answered.as_secs_f64() * 1e3,
            "running_ms": running.as_secs_f64() * 1e3,
            "process_ms": (spoken_s - begun_s) * 1e3,
        }))
    })
}

async fn wait(api: &mut Connection, named: &Value, status: &str) -> Result<()> {
    let until = Instant::now() + WAIT_MAX;
    loop {
        let described = api.json("ecs", &format!("{ECS}.DescribeTasks"), named).await?;
        let task = &described["tasks"][0];
        match task["lastStatus"].as_str() {
            Some(found) if found == status => return Ok(()),
            Some("STOPPED") => bail!("the task stopped: {}", task["stoppedReason"]),
            _ if Instant::now() > until => bail!("the task is not {status} within {WAIT_MAX:?}: {task}"),
            _ => tokio::time::sleep(LOOK_INTERVAL).await,
        }
    }
}

/// The number on the first line; the stream comes to be with it.
async fn first_line(api: &mut Connection, stream: &Value) -> Result<f64> {
    let until = Instant::now() + WAIT_MAX;
    loop {
        let events = api.json("logs", &format!("{LOGS}.GetLogEvents"), stream).await;
        let message = events.as_ref().ok().and_then(|found| found["events"][0]["message"].as_str());
        if let Some(text) = message {
            return text.trim().parse().with_context(|| format!("the container said '{text}', not the time"));
        }
        if Instant::now() > until {
            bail!("the container's first line did not arrive within {WAIT_MAX:?}: {events:?}");
        }
        tokio::time::sleep(LOOK_INTERVAL * 10).await;
    }
}
