//! `longshore demo`: the main job, start to end, in a throw-away data directory: push an image, run it as a Fargate
//! service behind a load balancer, roll it to a second version under load without one failed request.
//!
//! It is a client like any other: everything goes through the public endpoint. The first thing that is not as it should be
//! ends it with an error.

mod load;
mod stack;
mod world;

use crate::client::Client;
use anyhow::{Context, Result, bail, ensure};
use clap::Args;
use load::Load;
use stack::Stack;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use world::World;

const DESIRED_COUNT: i32 = 3;
const SCALED_COUNT: i32 = 5;
/// Tasks started one after the other to measure how long a start takes.
const START_SAMPLES: usize = 20;
/// How long each version serves before something changes.
const SERVE: Duration = Duration::from_secs(2);

#[derive(Args)]
pub struct DemoArgs {
    /// Leave everything running at the end, and say where.
    #[arg(long)]
    keep: bool,
    /// Print the figures as JSON on the last line.
    #[arg(long)]
    json: bool,
}

pub fn run(args: DemoArgs) -> Result<ExitCode> {
    if !rustix::process::geteuid().is_root() {
        bail!("the demo runs containers: run it as root, for example with sudo");
    }
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        let started = Instant::now();
        let mut world = World::start().await?;
        let outcome = tokio::select! {
            outcome = main_job(&world, started) => outcome,
            _ = crate::process::termination() => Err(anyhow::anyhow!("interrupted")),
        };
        if let Err(error) = &outcome {
            eprintln!("\n✗ {error:#}\n\n{}", world.log_tails());
        }
        if args.keep && outcome.is_ok() {
            world.keep();
        } else {
            let clean = step("take it all down", world.stop()).await;
            // What went wrong first is what is reported.
            outcome.as_ref().map_err(|error| anyhow::anyhow!("{error:#}"))?;
            clean?;
        }
        let figures = outcome?;
        figures.print(args.json)?;
        Ok(ExitCode::SUCCESS)
    })
}

/// What was measured.
struct Figures {
    serving_after_s: f64,
    start_ms_median: f64,
    start_ms_p99: f64,
    requests_v1: u64,
    requests_v2: u64,
    failed_requests: u64,
    rollout_s: f64,
    chart: String,
}

async fn main_job(world: &World, started: Instant) -> Result<Figures> {
    let client = Client::of(&world.data_dir, "us-east-1")?;
    let stack = Stack::new(client, world);
    let account = step("who am I", stack.caller()).await?;
    println!("    account {account}, endpoint {}", world.endpoint);
    let uri = step("create a repository", stack.create_repository()).await?;
    let size = step("build and push two versions of an image", stack.push_images(&uri)).await?;
    println!("    {uri}, {} KiB", size / 1024);
    step("create a log group, security groups and a cluster", stack.create_surroundings()).await?;
    let dns_name = step("create a load balancer, a target group and a listener", stack.create_load_balancer()).await?;
    println!("    http://{dns_name}/");
    let first = step("register task definition web:1", stack.register("v1")).await?;
    step("create a service of 3 tasks and wait until it is stable", async {
        stack.create_service(&first, DESIRED_COUNT).await?;
        stack.wait_stable(DESIRED_COUNT).await
    })
    .await?;
    let serving_after_s = started.elapsed().as_secs_f64();
    let hosts =
        step("ask the load balancer until each task has answered", load::hosts(&dns_name, DESIRED_COUNT)).await?;
    println!("    {}", hosts.join(", "));
    step("read what the tasks wrote", stack.check_logs()).await?;
    let mut starts = step("start single tasks and stop them", stack.measure_starts(&first, START_SAMPLES)).await?;
    starts.sort_by(f64::total_cmp);

    let load = Load::start(&dns_name);
    tokio::time::sleep(SERVE).await;
    let second = step("register task definition web:2", stack.register("v2")).await?;
    let rolling = Instant::now();
    step("roll the service to web:2 under load", stack.roll(&second, DESIRED_COUNT)).await?;
    let rollout_s = rolling.elapsed().as_secs_f64();
    tokio::time::sleep(SERVE).await;
    step("scale to 5 tasks under load", stack.scale(SCALED_COUNT)).await?;
    step("stop one task; the service replaces it", stack.stop_one(SCALED_COUNT)).await?;
    let served = load.stop().await;
    let last = served.last_version().context("nothing was served")?;
    ensure!(last == "v2", "the last answer came from {last}, not from v2");
    ensure!(
        served.failures.is_empty(),
        "{} of {} requests failed, the first: {}",
        served.failures.len(),
        served.total(),
        served.failures[0]
    );
    step("delete the service with its tasks", stack.delete()).await?;
    Ok(Figures {
        serving_after_s,
        start_ms_median: quantile(&starts, 0.5),
        start_ms_p99: quantile(&starts, 0.99),
        requests_v1: served.count("v1"),
        requests_v2: served.count("v2"),
        failed_requests: served.failures.len() as u64,
        rollout_s,
        chart: served.chart(),
    })
}

fn quantile(sorted: &[f64], q: f64) -> f64 {
    let at = ((sorted.len() as f64 - 1.0) * q).ceil() as usize;
    sorted.get(at).copied().unwrap_or(f64::NAN)
}

/// One step, told when it begins and how long it took.
async fn step<T>(what: &str, work: impl Future<Output = Result<T>>) -> Result<T> {
    use std::io::{IsTerminal, Write};
    let terminal = std::io::stdout().is_terminal();
    if terminal {
        print!("  … {what}");
        std::io::stdout().flush().ok();
    }
    let started = Instant::now();
    let result = work.await.with_context(|| what.to_owned());
    let back = if terminal { "\r" } else { "" };
    let took = started.elapsed();
    match &result {
        Ok(_) => println!("{back}  ✓ {what} ({} ms)", took.as_millis()),
        Err(_) => println!("{back}  ✗ {what} ({} ms)", took.as_millis()),
    }
    result
}

impl Figures {
    fn print(&self, json: bool) -> Result<()> {
        println!("\n{}", self.chart);
        println!("  requests served       {} by v1, {} by v2", self.requests_v1, self.requests_v2);
        println!("  failed requests       {}", self.failed_requests);
        println!("  rollout               {:.1} s", self.rollout_s);
        println!("  RunTask → RUNNING     {:.0} ms median, {:.0} ms p99", self.start_ms_median, self.start_ms_p99);
        println!("  nothing → serving     {:.1} s", self.serving_after_s);
        println!(
            "\nBy hand: run 'longshore up &' and then 'eval \"$(longshore env)\"'; the aws CLI, docker and skopeo work \
             against it.\nREADME.md goes through the same steps."
        );
        if json {
            println!(
                "{}",
                serde_json::json!({
                    "requests_v1": self.requests_v1,
                    "requests_v2": self.requests_v2,
                    "failed_requests": self.failed_requests,
                    "rollout_s": self.rollout_s,
                    "run_task_to_running_ms_median": self.start_ms_median,
                    "run_task_to_running_ms_p99": self.start_ms_p99,
                    "nothing_to_serving_s": self.serving_after_s,
                })
            );
        }
        Ok(())
    }
}
