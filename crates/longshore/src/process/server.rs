//! The control plane's process.

use crate::data_dir::{Credentials, DataDir};
use anyhow::Result;
use std::path::Path;
use std::process::ExitCode;

/// Threads that serve requests; what waits for a disk has threads of its own.
const WORKERS_MAX: usize = 2;

pub fn run(data_dir: &Path) -> Result<ExitCode> {
    super::start_logging();
    let data_dir = DataDir::new(data_dir);
    let installation = data_dir.require_installation()?;
    let config = wiring::Config {
        listen: installation.listen,
        account: installation.account_id,
        store_dir: data_dir.store_dir(),
        logs_dir: data_dir.logs_dir(),
        registry_dir: data_dir.registry_dir(),
        audit_dir: data_dir.audit_dir(),
        master_key_file: data_dir.master_key_file(),
        ipv6_range: crate::data_dir::ipv6_range(&installation.instance)?,
        public_pool: installation.public_pool,
        accept_any_credentials: installation.accept_any_credentials,
    };
    // On one core a second worker would only take turns with the first.
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(WORKERS_MAX);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(workers).enable_all().build()?;
    runtime.block_on(async {
        let control_plane = wiring::ControlPlane::start(config).await?;
        let keys = control_plane.keys();
        let credentials = Credentials {
            root_access_key_id: keys.root.access_key_id.clone(),
            root_secret_access_key: keys.root.secret_access_key.clone(),
            node_access_key_id: keys.node.access_key_id.clone(),
            node_secret_access_key: keys.node.secret_access_key.clone(),
        };
        data_dir.write_credentials(&credentials)?;
        control_plane.serve(super::termination()).await?;
        Ok(ExitCode::SUCCESS)
    })
}
