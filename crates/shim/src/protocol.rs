//! Configuration, status messages and result files.

use serde::{Deserialize, Serialize};
use std::path::PathBuf;

/// Where each shim, in a mount namespace of its own, puts together what its container mounts: a small file system that
/// nobody else sees, over a folder that stays empty. The root of a container with a user namespace is nobody of the
/// host's and could not come to it by a data directory that is private, or lies below a folder that is.
pub const STAGE_DIR: &str = "/run/longshore/stage";

/// Names below [`STAGE_DIR`].
pub mod staged {
    /// The root file system.
    pub const ROOTFS: &str = "rootfs";
    /// What the container's root may not mount itself.
    pub const SYSFS: &str = "sys";
}

/// Names inside a container's directory.
pub mod files {
    pub const CONFIG: &str = "shim.json";
    pub const BUNDLE: &str = "bundle";
    pub const IDENTITY: &str = "identity.json";
    pub const STARTED: &str = "started.json";
    pub const EXIT: &str = "exit.json";
    /// Room for `EXIT` on a disk that is full by then.
    pub const EXIT_RESERVE: &str = "exit.reserve";
    pub const SPOOL: &str = "spool";
    pub const SHIM_LOG: &str = "shim.log";
    /// Holds `upper` and `work` of the overlay.
    pub const WRITABLE: &str = "writable";
}

/// The shim holds the container's secret environment under this descriptor for as long as it lives, in a memory file:
/// a JSON list of `NAME=value`. It is on no disk, and a later `shim exec` finds it there. Close-on-exec: nothing in the
/// container inherits it.
pub const SECRETS_FD: i32 = 100;

/// Puts the secret variables in place of those of the same name.
pub fn add_secrets(env: &mut Vec<String>, secrets: Vec<String>) {
    let name = |entry: &str| entry.split('=').next().unwrap_or_default().to_owned();
    let names: Vec<String> = secrets.iter().map(|secret| name(secret)).collect();
    env.retain(|entry| !names.contains(&name(entry)));
    env.extend(secrets);
}

/// Everything the shim needs to run one container.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RunConfig {
    pub container_id: String,
    /// Where libcontainer keeps its state; only shims touch it.
    pub runtime_dir: PathBuf,
    /// Lower directories of the overlay, top first.
    pub rootfs_layers: Vec<PathBuf>,
    pub process: ProcessConfig,
    pub spool: SpoolConfig,
    /// `memory.oom_control` (cgroup v1) or `memory.events` (v2): both have an `oom_kill N` line.
    pub oom_events_path: Option<PathBuf>,
    /// `None`: the container's ids are the host's.
    #[serde(default)]
    pub user_namespace: Option<UserNamespaceConfig>,
}

/// The descriptor by which the bundle names the user namespace: `/proc/self/fd/N`.
pub const USER_NAMESPACE_FD: i32 = 250;

/// A range of the host's ids, and what has to be made with the host's rights.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct UserNamespaceConfig {
    /// The host's id of the container's root.
    pub id_base: u32,
    pub id_count: u32,
    /// `None`: a new and empty one.
    pub network_namespace: Option<PathBuf>,
    /// Set in the network namespace, which belongs to the host.
    pub network_sysctls: Vec<(String, String)>,
    /// Name below [`STAGE_DIR`] and the file or directory that is mounted there with translated ids.
    pub staged: Vec<(String, PathBuf)>,
}

/// The user's process: what is set up between libcontainer's namespaces and `execve`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct ProcessConfig {
    pub argv: Vec<String>,
    /// `NAME=value`, in order.
    pub env: Vec<String>,
    pub cwd: String,
    /// `""`, `uid`, `uid:gid`, `name` or `name:group`, looked up in the image's /etc/passwd and /etc/group.
    pub user: String,
    pub additional_gids: Vec<u32>,
    /// Bit mask of capability numbers: bounding, permitted and effective.
    pub capabilities: u64,
    /// Classic BPF programs (`struct sock_filter[]`, native endian), installed in this order.
    pub seccomp_programs: Vec<PathBuf>,
    pub no_new_privileges: bool,
    /// Run the shim's own small init as PID 1.
    pub init: bool,
    /// Resource and hard limit that the process will set: only the host's root can raise them.
    #[serde(default)]
    pub rlimits: Vec<(u32, u64)>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SpoolConfig {
    pub segment_bytes_max: u64,
    /// With this much unreleased the shim stops reading, and the container blocks on its next write.
    pub total_bytes_max: u64,
    /// Longer lines are split; every piece but the last is marked partial. So is what has come of a line so far.
    pub line_bytes_max: usize,
}

/// A process that can be told from a later one with the same pid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcessIdentity {
    pub pid: i32,
    /// Field 22 of /proc/pid/stat: clock ticks since boot.
    pub start_ticks: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Started {
    pub init: ProcessIdentity,
    pub started_at_ms: i64,
}

/// The one message `shim run` writes to its status pipe.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Launch {
    Started(Started),
    /// 127: no such program; 126: not executable; 125: the runtime failed. As docker numbers them.
    Failed {
        exit_code: i32,
        message: String,
    },
}

/// How a container ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Exit {
    /// 0–255; 128 + signal when killed by one.
    pub code: i32,
    pub signal: Option<i32>,
    pub oom_killed: bool,
    /// `None` when the program never ran.
    pub started_at_ms: Option<i64>,
    pub finished_at_ms: i64,
    /// Set when the container did not end by itself: the launch failed, or its shim was killed.
    pub reason: Option<String>,
}

/// Everything `shim exec` needs.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ExecConfig {
    pub container_id: String,
    pub runtime_dir: PathBuf,
    pub process: ProcessConfig,
    /// An OCI `process` object with no capabilities: the shim sets them itself, after the seccomp filter.
    pub process_path: PathBuf,
    pub timeout_ms: u64,
    /// The range of the container's user namespace: first id of the host and count.
    #[serde(default)]
    pub ids: Option<(u32, u32)>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExecOutcome {
    Exited {
        code: i32,
    },
    /// The process group was killed after `timeout_ms`.
    TimedOut,
    Failed {
        exit_code: i32,
        message: String,
    },
}
