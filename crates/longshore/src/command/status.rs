//! `longshore status`: one screen.

mod render;
mod snapshot;

use super::listing;
use crate::data_dir::{DataDir, Installation};
use anyhow::{Result, bail};
use render::{Colour, render};
use snapshot::Snapshot;
use std::io::IsTerminal;
use std::path::Path;
use std::process::ExitCode;
use std::time::Duration;

/// Between looks with `--watch`.
const WATCH_PERIOD: Duration = Duration::from_secs(1);
/// Cursor home, clear to the end of the screen.
const CLEAR: &str = "\x1b[H\x1b[2J";

pub fn run(data_dir: &Path, watch: bool, json: bool) -> Result<ExitCode> {
    let data_dir = DataDir::new(data_dir);
    let installation = data_dir.require_installation()?;
    let region = listing::region();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        if watch {
            // Ctrl-C is how a watch ends, so it is no failure.
            tokio::select! {
                result = watching(&data_dir, &installation, &region, json) => result?,
                result = crate::process::termination() => result?,
            }
            return Ok(ExitCode::SUCCESS);
        }
        let snapshot = Snapshot::take(&data_dir, &installation, &region).await;
        if json {
            listing::print(&format!("{}\n", serde_json::to_string_pretty(&snapshot)?))?;
        }
        if !snapshot.anything_runs() {
            bail!("nothing runs on {}: start it with 'longshore up --data-dir {0}'", data_dir.root().display());
        }
        if !json {
            listing::print(&render(&snapshot, colour()))?;
        }
        Ok(if snapshot.error.is_some() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    })
}

/// Prints whenever what would be printed has changed: a screen on a terminal, a block elsewhere, a line as JSON.
async fn watching(data_dir: &DataDir, installation: &Installation, region: &str, json: bool) -> Result<()> {
    let mut shown = String::new();
    let terminal = std::io::stdout().is_terminal();
    loop {
        // The address may have changed at another `up`.
        let installation = data_dir.installation()?.unwrap_or_else(|| installation.clone());
        let snapshot = Snapshot::take(data_dir, &installation, region).await;
        let mut text =
            if json { format!("{}\n", serde_json::to_string(&snapshot)?) } else { render(&snapshot, colour()) };
        if !json && !snapshot.anything_runs() {
            text.push_str("\nNothing runs. Waiting for 'longshore up'.\n");
        }
        if text != shown {
            let frame = match (json, terminal) {
                (false, true) => format!("{CLEAR}{text}"),
                (false, false) => format!("{text}\n"),
                (true, _) => text.clone(),
            };
            if !listing::print(&frame)? {
                return Ok(());
            }
            shown = text;
        }
        tokio::time::sleep(WATCH_PERIOD).await;
    }
}

/// On a terminal, unless the user asked for none (<https://no-color.org>).
fn colour() -> Colour {
    let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    if wanted && std::io::stdout().is_terminal() { Colour::Always } else { Colour::Never }
}
