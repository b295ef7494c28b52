//! A throw-away installation: a directory, a port, and a `longshore up`.

use crate::data_dir::DataDir;
use crate::process::child::Process;
use crate::process::supervisor::PROCESSES;
use anyhow::{Context, Result, bail, ensure};
use base::{OsRng, Rng};
use rustix::process::{Pid, Signal, kill_process};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::Child;

const READY_TIMEOUT: Duration = Duration::from_secs(90);
const STOP_TIMEOUT: Duration = Duration::from_secs(120);
/// Lines of each process's log that are shown when something goes wrong.
const LOG_LINES: usize = 25;

pub struct World {
    pub data_dir: DataDir,
    pub endpoint: SocketAddr,
    directory: PathBuf,
    up: Option<Child>,
}

impl World {
    pub async fn start() -> Result<Self> {
        let directory = std::env::temp_dir().join(format!("longshore-demo-{}", OsRng.hex(8)));
        // A port that is free now; the moment between is short, and a clash is an error that says so.
        let endpoint = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?;
        let program = std::env::current_exe().context("cannot find this program's own file")?;
        println!("longshore demo, in {}", directory.display());
        // Our own binary by its path: nothing is looked up.
        #[allow(clippy::disallowed_methods)]
        let mut up = tokio::process::Command::new(program)
            .args(["up", "--data-dir"])
            .arg(&directory)
            .args(["--listen", &endpoint.to_string()])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .process_group(0)
            .spawn()
            .context("cannot start 'longshore up'")?;
        let stdout = up.stdout.take().context("no output of 'longshore up'")?;
        let mut world = Self { data_dir: DataDir::new(&directory), endpoint, directory, up: Some(up) };
        let ready = super::step("longshore up", async {
            let mut lines = BufReader::new(stdout).lines();
            let line = tokio::time::timeout(READY_TIMEOUT, lines.next_line())
                .await
                .context("'longshore up' did not say that it is ready")??;
            match line {
                Some(line) if line.starts_with("ready ") => Ok(()),
                Some(line) => bail!("'longshore up' said '{line}'"),
                None => bail!("'longshore up' ended before it was ready"),
            }
        })
        .await;
        if let Err(error) = ready {
            eprintln!("{}", world.log_tails());
            world.stop().await.ok();
            return Err(error);
        }
        Ok(world)
    }

    /// The ends of the processes' logs, for somebody who has to find out why.
    pub fn log_tails(&self) -> String {
        let mut text = String::new();
        for process in PROCESSES {
            let log = std::fs::read_to_string(self.data_dir.process_log(process)).unwrap_or_default();
            let lines: Vec<&str> = log.lines().collect();
            let tail = lines[lines.len().saturating_sub(LOG_LINES)..].join("\n    ");
            text.push_str(&format!("  the end of the {process}'s log:\n    {tail}\n"));
        }
        text
    }

    /// Ends everything and deletes the directory; an error says what was left.
    pub async fn stop(&mut self) -> Result<()> {
        let Some(mut up) = self.up.take() else { return Ok(()) };
        if let Some(pid) = up.id().and_then(|pid| Pid::from_raw(pid as i32)) {
            kill_process(pid, Signal::TERM).ok();
        }
        let status = tokio::time::timeout(STOP_TIMEOUT, up.wait()).await.context("'longshore up' does not end")??;
        for process in PROCESSES {
            ensure!(Process::find(process, &self.data_dir).is_none(), "the {process} process is still running");
        }
        let mounts = std::fs::read_to_string("/proc/self/mounts")?;
        let directory = self.directory.display().to_string();
        let left: Vec<&str> = mounts.lines().filter(|line| line.contains(&directory)).collect();
        ensure!(left.is_empty(), "mounts are left: {}", left.join("; "));
        self.data_dir.release_public_pool();
        std::fs::remove_dir_all(&self.directory)
            .with_context(|| format!("cannot delete {}", self.directory.display()))?;
        ensure!(status.success(), "'longshore up' ended with {status}");
        Ok(())
    }

    /// Leaves it running.
    pub fn keep(&mut self) {
        if self.up.take().is_some() {
            let directory = self.directory.display();
            println!(
                "\nLeft running: export LONGSHORE_DATA_DIR={directory}; eval \"$(longshore env)\"; longshore status; \
                 longshore down"
            );
        }
    }
}

impl Drop for World {
    fn drop(&mut self) {
        // A demo that panics must not leave an installation running.
        if let Some(pid) = self.up.as_ref().and_then(|up| up.id()).and_then(|pid| Pid::from_raw(pid as i32)) {
            kill_process(pid, Signal::TERM).ok();
        }
    }
}
