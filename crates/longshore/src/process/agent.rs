//! The node agent's process.

use crate::client::reachable;
use crate::data_dir::DataDir;
use anyhow::Result;
use base::{OsRng, Region, SystemClock};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

pub fn run(data_dir: &Path) -> Result<ExitCode> {
    super::start_logging();
    let data_dir = DataDir::new(data_dir);
    let config = config(&data_dir)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        tokio::select! {
            result = agent::run(config) => result?,
            // Containers and networks stay: they do not depend on this process.
            result = super::termination() => result?,
        }
        Ok(ExitCode::SUCCESS)
    })
}

/// Waits for the credentials that the control plane's first start makes.
pub fn config(data_dir: &DataDir) -> Result<agent::Config> {
    let installation = data_dir.require_installation()?;
    let credentials = super::wait_for_credentials(data_dir)?;
    Ok(agent::Config {
        api_url: format!("http://{}", reachable(installation.listen)),
        region: Region::US_EAST_1,
        access_key_id: credentials.node_access_key_id,
        secret_access_key: credentials.node_secret_access_key,
        instance: installation.instance,
        node_dir: data_dir.node_dir(),
        netns_dir: data_dir.netns_dir(),
        hosts_file: installation.hosts_file.then(|| PathBuf::from("/etc/hosts")),
        clock: Arc::new(SystemClock),
        rng: Arc::new(OsRng),
    })
}
