//! Takes away what the processes leave running on purpose: containers and networks.

use crate::data_dir::DataDir;
use anyhow::Result;
use std::path::Path;
use std::process::ExitCode;

pub fn run(data_dir: &Path) -> Result<ExitCode> {
    super::start_logging();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(clean(&DataDir::new(data_dir)))?;
    Ok(ExitCode::SUCCESS)
}

pub async fn clean(data_dir: &DataDir) -> Result<()> {
    // Without credentials nothing was ever started.
    if data_dir.credentials()?.is_none() {
        return Ok(());
    }
    agent::clean_up(super::agent::config(data_dir)?).await?;
    Ok(())
}
