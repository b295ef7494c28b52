//! `longshore up`: makes the installation, starts the processes, says when it can serve, and keeps them running.

use super::child::{self, Process};
use crate::cli::UpArgs;
use crate::client::http_get;
use crate::data_dir::{DataDir, Installation};
use anyhow::{Context, Result, bail};
use base::OsRng;
use serde::Deserialize;
use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;
use tokio::time::Instant;

/// In the order in which they start; they stop in the same order, so that nothing replaces tasks that are being stopped.
pub const PROCESSES: [&str; 3] = ["server", "agent", "balancer"];

/// How long a start may take before `up` gives up.
const READY_TIMEOUT: Duration = Duration::from_secs(60);
/// Between looks at whether everything is ready: a local request costs well below a millisecond.
const READY_POLL: Duration = Duration::from_millis(10);
/// How long a process may take to end after SIGTERM.
pub const STOP_TIMEOUT: Duration = Duration::from_secs(10);
const RESTART_BACKOFF_MIN: Duration = Duration::from_millis(50);
const RESTART_BACKOFF_MAX: Duration = Duration::from_secs(5);
/// A process that ran this long starts again without waiting.
const STABLE_AFTER: Duration = Duration::from_secs(10);

/// What `GET /_longshore/health` answers.
#[derive(Deserialize)]
pub struct Health {
    pub serving: bool,
    pub node_connected: bool,
    pub balancer_connected: bool,
}

pub fn up(args: UpArgs) -> Result<ExitCode> {
    if !rustix::process::geteuid().is_root() {
        bail!("longshore up makes network namespaces, cgroups and mounts: run it as root, for example with sudo");
    }
    let data_dir = DataDir::new(&args.data_dir.data_dir);
    // Before anything is written: a directory of a newer release stays as it is.
    data_dir.installation()?;
    data_dir.create()?;
    let _lock = data_dir.lock()?;
    let installation =
        data_dir.install(&args.account_id, args.listen, args.accept_any_credentials, !args.no_hosts_file, &OsRng)?;
    if args.accept_any_credentials {
        super::say(format_args!(
            "WARNING: --accept-any-credentials: anybody who reaches {} is root of account {}",
            installation.listen, installation.account_id
        ));
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(supervise(&data_dir, &installation))
}

async fn supervise(data_dir: &DataDir, installation: &Installation) -> Result<ExitCode> {
    // Installed before the first child: a Ctrl-C during the start must not leave any behind.
    let mut termination = Box::pin(super::termination());
    let (mut server, adopted) = start_or_adopt("server", data_dir)?;
    if adopted && !serves(installation).await {
        // It listens elsewhere, or is stuck: the data plane does not depend on it, so it may be replaced.
        server.stop(STOP_TIMEOUT).await;
        server = Process::start("server", data_dir)?;
    }
    let (agent, _) = start_or_adopt("agent", data_dir)?;
    let (balancer, _) = start_or_adopt("balancer", data_dir)?;
    let mut processes = [server, agent, balancer];

    let ready = tokio::select! {
        ready = wait_ready(installation, &mut processes, data_dir) => ready,
        _ = &mut termination => {
            shut_down(data_dir, &mut processes).await?;
            return Ok(ExitCode::SUCCESS);
        }
    };
    if let Err(error) = ready {
        shut_down(data_dir, &mut processes).await.ok();
        return Err(error);
    }
    println!("ready endpoint=http://{} data-dir={}", installation.listen, data_dir.root().display());
    std::io::stdout().flush()?;

    let [server, agent, balancer] = processes;
    let keepers = async {
        tokio::join!(keep(server, data_dir), keep(agent, data_dir), keep(balancer, data_dir));
    };
    tokio::select! {
        () = keepers => unreachable!("keepers never end"),
        result = &mut termination => result?,
    }
    super::say(format_args!("stopping: tasks, networks and processes (state stays in {})", data_dir.root().display()));
    let mut found: Vec<Process> = PROCESSES.iter().filter_map(|name| Process::find(name, data_dir)).collect();
    shut_down(data_dir, &mut found).await?;
    Ok(ExitCode::SUCCESS)
}

fn start_or_adopt(name: &'static str, data_dir: &DataDir) -> Result<(Process, bool)> {
    if let Some(found) = Process::find(name, data_dir) {
        super::say(format_args!("{name}: process {} is still running, and goes on", found.pid));
        return Ok((found, true));
    }
    Ok((Process::start(name, data_dir)?, false))
}

pub async fn health(installation: &Installation) -> Result<Health> {
    let (status, body) = http_get(installation.listen, "/_longshore/health").await?;
    if status != 200 {
        bail!("the control plane answered {status} when asked for its health");
    }
    Ok(serde_json::from_slice(&body)?)
}

async fn serves(installation: &Installation) -> bool {
    health(installation).await.is_ok_and(|health| health.serving)
}

async fn wait_ready(installation: &Installation, processes: &mut [Process; 3], data_dir: &DataDir) -> Result<()> {
    let deadline = Instant::now() + READY_TIMEOUT;
    loop {
        if let Ok(health) = health(installation).await
            && health.serving
            && health.node_connected
            && health.balancer_connected
        {
            return Ok(());
        }
        if Instant::now() > deadline {
            bail!("not ready within {} s; the logs are in {}/log", READY_TIMEOUT.as_secs(), data_dir.root().display());
        }
        // A process that ends during the start has met something that trying again will not change.
        let [server, agent, balancer] = &mut *processes;
        let (at, status) = tokio::select! {
            status = server.ended() => (0, status),
            status = agent.ended() => (1, status),
            status = balancer.ended() => (2, status),
            () = tokio::time::sleep(READY_POLL) => continue,
        };
        let process = &mut processes[at];
        let name = process.name;
        if process.is_adopted() {
            // It was on its way out when it was found.
            *process = Process::start(name, data_dir)?;
            continue;
        }
        let log = data_dir.process_log(name);
        let text = std::fs::read_to_string(&log).unwrap_or_default();
        let tail: Vec<&str> = text.lines().rev().take(12).collect();
        let tail = tail.into_iter().rev().collect::<Vec<_>>().join("\n  ");
        let status = status.map_or_else(|| "ended".to_owned(), |status| status.to_string());
        bail!("the {name} process did not start ({status}); the end of {}:\n  {tail}", log.display());
    }
}

/// Starts the process again whenever it ends, more slowly the sooner it ends.
async fn keep(mut process: Process, data_dir: &DataDir) {
    let mut backoff = RESTART_BACKOFF_MIN;
    loop {
        let started = Instant::now();
        let status = process.ended().await;
        let status = status.map_or_else(|| "ended".to_owned(), |status| status.to_string());
        if started.elapsed() > STABLE_AFTER {
            backoff = RESTART_BACKOFF_MIN;
        }
        super::say(format_args!("{}: process {} is gone ({status}); starting it again", process.name, process.pid));
        loop {
            tokio::time::sleep(backoff).await;
            backoff = (backoff * 2).min(RESTART_BACKOFF_MAX);
            match Process::start(process.name, data_dir) {
                Ok(next) => {
                    process = next;
                    break;
                }
                Err(error) => super::say(format_args!("{}: {error:#}", process.name)),
            }
        }
    }
}

/// Ends every process, then what they left running on purpose: containers and networks.
pub async fn shut_down(data_dir: &DataDir, processes: &mut [Process]) -> Result<()> {
    for process in processes.iter_mut() {
        process.stop(STOP_TIMEOUT).await;
        child::forget(process.name, data_dir);
    }
    super::cleanup::clean(data_dir).await.context("cannot clean up containers and networks")
}
