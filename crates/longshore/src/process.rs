//! The processes behind `up`: control plane, agent, balancer, and the supervisor that starts them. None takes another
//! down: each is in its own session, writes its own log, and outlives the supervisor if that is killed.

pub mod agent;
pub mod balancer;
pub mod child;
pub mod cleanup;
pub mod server;
pub mod supervisor;

use crate::data_dir::{Credentials, DataDir};

/// Logs to stderr, which the supervisor points at the process's log file.
pub fn start_logging() {
    use tracing_subscriber::EnvFilter;
    // nlink warns of answers such as 'no such device', which asking for what may be gone gets by design.
    let filter = EnvFilter::try_from_env("LONGSHORE_LOG").unwrap_or_else(|_| EnvFilter::new("info,nlink=error"));
    // A log that cannot be written, to a full disk for one, is told to nobody: telling it on stderr, which is that log, panics.
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .with_ansi(false)
        .log_internal_errors(false)
        .init();
}

/// A line on stderr. Unlike `eprintln!` it does not panic where stderr is a file on a full disk, or a pipe that nobody reads.
pub fn say(line: std::fmt::Arguments) {
    use std::io::Write;
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// Completes at SIGTERM or SIGINT.
pub async fn termination() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    Ok(())
}

/// How long a first start may take to make credentials.
const CREDENTIALS_TIMEOUT: std::time::Duration = std::time::Duration::from_secs(60);
const CREDENTIALS_POLL: std::time::Duration = std::time::Duration::from_millis(5);

/// The keys that the control plane's first start writes; the other processes start beside it and wait for the file.
fn wait_for_credentials(data_dir: &DataDir) -> anyhow::Result<Credentials> {
    let started = std::time::Instant::now();
    loop {
        match data_dir.credentials()? {
            Some(credentials) => return Ok(credentials),
            None if started.elapsed() > CREDENTIALS_TIMEOUT => return data_dir.require_credentials(),
            None => std::thread::sleep(CREDENTIALS_POLL),
        }
    }
}
