//! What an agent is started with.

use base::{Clock, Region, Rng};
use std::path::PathBuf;
use std::sync::Arc;

#[derive(Clone)]
pub struct Config {
    /// The control plane, such as `http://127.0.0.1:4566`.
    pub api_url: String,
    pub region: Region,
    /// Key of the node's own principal.
    pub access_key_id: String,
    pub secret_access_key: String,
    /// Part of the names of everything made on the host.
    pub instance: String,
    /// State, images and containers live below it.
    pub node_dir: PathBuf,
    /// Where network namespaces of interfaces are mounted.
    pub netns_dir: PathBuf,
    /// The machine's hosts file, or `None` to leave it alone.
    pub hosts_file: Option<PathBuf>,
    pub clock: Arc<dyn Clock>,
    pub rng: Arc<dyn Rng>,
}
