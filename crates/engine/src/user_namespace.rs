//! User namespaces of tasks: whether this host has what they need, and what a container in one is given.

use crate::id_range::IDS_PER_TASK;
use crate::oci;
use crate::program::ShimProgram;
use crate::spec::{ContainerSpec, Mount};
use shim::UserNamespaceConfig;
use std::path::{Path, PathBuf};
use std::process::Stdio;

/// Docker sets the same in every network namespace of a container: a root without rights over the network can then
/// still listen at port 80, and ping.
const NETWORK_SYSCTLS: [(&str, &str); 2] =
    [("net.ipv4.ip_unprivileged_port_start", "0"), ("net.ipv4.ping_group_range", "0 2147483647")];

/// Tries all of it below `state_dir`: a namespace, mounts with translated ids, an overlay on them. The error is the
/// reason why tasks have no ids of their own here.
pub fn probe(program: &ShimProgram, state_dir: &Path) -> Result<(), String> {
    let directory = state_dir.join(format!("user-namespace-probe-{}", std::process::id()));
    let failed = |e: std::io::Error| format!("cannot try it in {}: {e}", directory.display());
    for name in ["lower", "writable/upper", "writable/work"] {
        std::fs::create_dir_all(directory.join(name)).map_err(failed)?;
    }
    // The engine's own program, by descriptor.
    #[allow(clippy::disallowed_methods)]
    let output = std::process::Command::new(program.path())
        .arg("probe")
        .arg(&directory)
        .env_clear()
        .current_dir("/")
        .stdin(Stdio::null())
        .output();
    let removed = std::fs::remove_dir_all(&directory);
    let output = output.map_err(failed)?;
    removed.map_err(failed)?;
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()) }
}

/// Where a mount of the container lies in the staging area.
pub fn staged_volume(number: usize) -> String {
    format!("volume-{number}")
}

pub const STAGED_FILES: &str = "etc";

pub fn config(spec: &ContainerSpec, id_base: u32, files: &Path) -> UserNamespaceConfig {
    let mut staged: Vec<(String, PathBuf)> = vec![(STAGED_FILES.to_owned(), files.to_owned())];
    for (number, mount) in spec.mounts.iter().enumerate() {
        if let Mount::Bind { source, .. } = mount {
            staged.push((staged_volume(number), source.clone()));
        }
    }
    let defaults = NETWORK_SYSCTLS.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let own = spec.sysctls.iter().filter(|(name, _)| oci::is_network_sysctl(name));
    UserNamespaceConfig {
        id_base,
        id_count: IDS_PER_TASK,
        network_namespace: spec.netns_path.clone(),
        // The container's own come last and win.
        network_sysctls: defaults.chain(own.map(|(name, value)| (name.clone(), value.clone()))).collect(),
        staged,
    }
}
