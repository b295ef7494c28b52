//! Load: connections that each send the next request when the last was answered, for a given time.

use crate::client::{Call, Caller, Connection, read, runtime};
use anyhow::{Result, bail};
use serde::Deserialize;
use serde_json::{Value, json};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Longest load, whatever is asked for.
const SECONDS_MAX: f64 = 60.0;
const CONNECTIONS_MAX: usize = 256;

#[derive(Deserialize)]
struct Plan {
    caller: Caller,
    call: Call,
    connections: usize,
    seconds: f64,
    /// `{n}` in the body becomes a number that counts up from here, `{c}` the connection's number.
    first: u64,
    /// What every answer has to hold, or it is counted as an error.
    contains: String,
}

#[derive(Default)]
struct Done {
    nanos: Vec<u64>,
    errors: u64,
    first_error: Option<String>,
}

pub fn run(path: &Path) -> Result<Value> {
    let plan: Arc<Plan> = Arc::new(read(path)?);
    if plan.seconds > SECONDS_MAX || plan.connections > CONNECTIONS_MAX {
        bail!("a load is at most {SECONDS_MAX} s over {CONNECTIONS_MAX} connections");
    }
    runtime()?.block_on(async {
        let numbers = Arc::new(AtomicU64::new(plan.first));
        let mut connections = Vec::new();
        for _ in 0..plan.connections {
            connections.push(Connection::open(&plan.caller).await?);
        }
        let started = Instant::now();
        let until = started + Duration::from_secs_f64(plan.seconds);
        let work: Vec<_> = connections
            .into_iter()
            .enumerate()
            .map(|(at, connection)| tokio::spawn(one(plan.clone(), at, connection, numbers.clone(), until)))
            .collect();
        let mut all = Done::default();
        for done in work {
            let done = done.await??;
            all.nanos.extend(done.nanos);
            all.errors += done.errors;
            all.first_error = all.first_error.or(done.first_error);
        }
        let seconds = started.elapsed().as_secs_f64();
        all.nanos.sort_unstable();
        let at = |per_mille: usize| match all.nanos.len() {
            0 => 0.0,
            count => all.nanos[(count - 1) * per_mille / 1000] as f64 / 1000.0,
        };
        Ok(json!({
            "requests": all.nanos.len(),
            "errors": all.errors,
            "first_error": all.first_error,
            "seconds": seconds,
            "p50_us": at(500),
            "p99_us": at(990),
            "next": numbers.load(Ordering::Relaxed),
        }))
    })
}

async fn one(
    plan: Arc<Plan>,
    at: usize,
    mut connection: Connection,
    numbers: Arc<AtomicU64>,
    until: Instant,
) -> Result<Done> {
    let body = plan.call.body.replace("{c}", &at.to_string());
    let mut done = Done::default();
    while Instant::now() < until {
        if !connection.is_open() {
            connection = Connection::open(&plan.caller).await?;
        }
        let number = numbers.fetch_add(1, Ordering::Relaxed);
        let body = body.replace("{n}", &number.to_string());
        let begun = Instant::now();
        let (status, answer) = connection.send(&plan.call, body).await?;
        done.nanos.push(u64::try_from(begun.elapsed().as_nanos()).unwrap_or(u64::MAX));
        let text = String::from_utf8_lossy(&answer);
        if !status.is_success() || !text.contains(&plan.contains) {
            done.errors += 1;
            done.first_error.get_or_insert_with(|| format!("{status}: {}", text.chars().take(300).collect::<String>()));
        }
    }
    Ok(done)
}
