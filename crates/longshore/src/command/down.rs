//! `longshore down`.

use crate::cli::DataDirArg;
use crate::data_dir::DataDir;
use crate::process::child::{Process, watched};
use crate::process::supervisor::{PROCESSES, shut_down};
use anyhow::{Context, Result, bail};
use rustix::process::{Pid, PidfdFlags, Signal, pidfd_open, pidfd_send_signal};
use std::process::ExitCode;
use std::time::Duration;

/// Tasks get their stop timeouts (at most 120 s each, together), then the network goes.
const DOWN_TIMEOUT: Duration = Duration::from_secs(180);

pub fn run(args: &DataDirArg) -> Result<ExitCode> {
    let data_dir = DataDir::new(&args.data_dir);
    data_dir.require_installation()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        match data_dir.lock_owner() {
            Some(owner) => stop_supervisor(owner).await?,
            None => {
                // No supervisor: what it started may still be there, and so may what those left.
                let _lock = data_dir.lock()?;
                let mut found: Vec<Process> =
                    PROCESSES.iter().filter_map(|name| Process::find(name, &data_dir)).collect();
                shut_down(&data_dir, &mut found).await?;
            }
        }
        eprintln!("down; state stays in {}", data_dir.root().display());
        Ok(ExitCode::SUCCESS)
    })
}

async fn stop_supervisor(owner: u32) -> Result<()> {
    let pid = i32::try_from(owner).ok().and_then(Pid::from_raw).context("the lock names no process")?;
    let Ok(descriptor) = pidfd_open(pid, PidfdFlags::NONBLOCK) else { return Ok(()) };
    pidfd_send_signal(&descriptor, Signal::TERM).context("cannot stop 'longshore up'")?;
    let descriptor = watched(descriptor)?;
    if tokio::time::timeout(DOWN_TIMEOUT, descriptor.readable()).await.is_err() {
        bail!("'longshore up' (process {owner}) did not end within {} s", DOWN_TIMEOUT.as_secs());
    }
    Ok(())
}
