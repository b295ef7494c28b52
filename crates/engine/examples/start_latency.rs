//! Prints how long create + start take until the user's program was executed: median and p99 of 50, alone and with
//! 8 at once, for tasks with the host's ids and with ids of their own, alternated. Needs root. `cargo run --release -p engine --example start_latency`

use base::SystemClock;
use engine::{ContainerSpec, Engine, TaskSpec};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

const ROUNDS: usize = 50;
const PARALLEL: usize = 8;
const TASKS: [(&str, bool); 2] = [("host-ids", false), ("own-ids", true)];

async fn once(engine: Engine, layer: &Path, task_id: &str, id: String) -> Result<(Duration, Duration), engine::Error> {
    let began = Instant::now();
    let spec = ContainerSpec {
        id: id.clone(),
        task_id: task_id.to_owned(),
        rootfs_layers: vec![layer.to_owned()],
        argv: vec!["/test".into(), "selftest".into(), "exit".into(), "0".into()],
        ..ContainerSpec::default()
    };
    engine.create_container(spec).await?;
    engine.start(&id).await?;
    let running = began.elapsed();
    engine.wait(&id).await?;
    engine.remove(&id).await?;
    Ok((running, began.elapsed()))
}

fn show(name: &str, mut times: Vec<Duration>) {
    times.sort();
    let ms = |d: Duration| d.as_secs_f64() * 1000.0;
    println!("{name}: median {:.1} ms, p99 {:.1} ms", ms(times[times.len() / 2]), ms(times[times.len() * 99 / 100]));
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let base = std::env::temp_dir().join(format!("longshore-start-latency-{}", std::process::id()));
    let layer = base.join("layer");
    for name in ["proc", "sys", "dev", "etc"] {
        std::fs::create_dir_all(layer.join(name))?;
    }
    std::fs::write(layer.join("test"), engine::SHIM)?;
    std::fs::set_permissions(layer.join("test"), PermissionsExt::from_mode(0o755))?;
    let engine = Engine::open(base.join("state"), &format!("bench-{}", std::process::id()), Arc::new(SystemClock))?;
    for (task, user_namespace) in TASKS {
        engine.create_task(TaskSpec { task_id: task.into(), user_namespace, ..TaskSpec::default() }).await?;
    }
    let mut times = [(vec![], vec![]), (vec![], vec![])];
    for n in 0..ROUNDS {
        for ((task, _), (running, cycle)) in TASKS.iter().zip(&mut times) {
            let (r, c) = once(engine.clone(), &layer, task, format!("{task}-{n}")).await?;
            running.push(r);
            cycle.push(c);
        }
    }
    for ((task, _), (running, cycle)) in TASKS.iter().zip(times) {
        show(&format!("{task}: create + start, one at a time"), running);
        show(&format!("{task}: whole cycle, one at a time"), cycle);
    }
    for (task, _) in TASKS {
        at_once(&engine, &layer, task).await?;
        engine.remove_task(task).await?;
    }
    drop(engine);
    std::fs::remove_dir_all(base)?;
    Ok(())
}

async fn at_once(engine: &Engine, layer: &Path, task: &'static str) -> Result<(), Box<dyn std::error::Error>> {
    let began = Instant::now();
    let mut running = vec![];
    for round in 0..ROUNDS.div_ceil(PARALLEL) {
        let tasks: Vec<_> = (0..PARALLEL)
            .map(|n| {
                let (engine, layer) = (engine.clone(), layer.to_owned());
                tokio::spawn(async move { once(engine, &layer, task, format!("{task}-many-{round}-{n}")).await })
            })
            .collect();
        for task in tasks {
            running.push(task.await??.0);
        }
    }
    let per_second = running.len() as f64 / began.elapsed().as_secs_f64();
    show(&format!("{task}: create + start, eight at once"), running);
    println!("{task}: cycles per second, eight at once: {per_second:.0}");
    Ok(())
}
