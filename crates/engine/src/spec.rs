//! What a container shall be.

use crate::secrets::SecretEnvironment;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// A task's own limits; its containers share them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaskSpec {
    pub task_id: String,
    /// Thousandths of a CPU, a hard limit: 256 CPU units of Fargate are 250.
    pub cpu_limit_milli: Option<u64>,
    pub memory_limit_bytes: Option<u64>,
    pub pids_limit: Option<u64>,
    /// Give the task 65,536 ids of the host's for itself, where the host can. Decided when the task is first made.
    #[serde(default)]
    pub user_namespace: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContainerSpec {
    /// Letters, digits, `_`, `-` and `.`; unique within the engine.
    pub id: String,
    /// A task made by `Engine::create_task`.
    pub task_id: String,
    /// Unpacked layers, top first; never written to.
    pub rootfs_layers: Vec<PathBuf>,
    pub readonly_rootfs: bool,
    /// Entry point and command, joined.
    pub argv: Vec<String>,
    /// `NAME=value`. PATH, HOSTNAME and HOME are added where missing, as Docker does.
    pub env: Vec<String>,
    /// More of it, which is kept in memory only; in place of entries of `env` of the same names.
    #[serde(skip)]
    pub secret_env: SecretEnvironment,
    /// Absolute; empty is `/`. Created when the image lacks it.
    pub cwd: String,
    /// `""`, `uid`, `uid:gid`, `name` or `name:group`.
    pub user: String,
    pub additional_gids: Vec<u32>,
    pub hostname: String,
    /// A network namespace made by others; `None` gives an empty one with nothing but a down loopback.
    pub netns_path: Option<PathBuf>,
    /// Docker's scale, 1024 is one share.
    pub cpu_shares: Option<u64>,
    pub cpu_limit_milli: Option<u64>,
    pub memory_limit_bytes: Option<u64>,
    pub memory_reservation_bytes: Option<u64>,
    pub pids_limit: Option<u64>,
    pub ulimits: Vec<Ulimit>,
    pub mounts: Vec<Mount>,
    /// Content of /etc/hosts, /etc/resolv.conf and /etc/hostname; `None` leaves the image's.
    pub etc_hosts: Option<String>,
    pub etc_resolv_conf: Option<String>,
    pub etc_hostname: Option<String>,
    pub capabilities_add: Vec<String>,
    pub capabilities_drop: Vec<String>,
    pub no_new_privileges: bool,
    pub init_process_enabled: bool,
    /// Size of /dev/shm; `None` is Docker's 64 MiB.
    pub shm_size_bytes: Option<u64>,
    /// Only those that have a namespace of the container's own (`net.*`, `kernel.msg*`, `kernel.shm*`, `kernel.sem`,
    /// `fs.mqueue.*`).
    pub sysctls: BTreeMap<String, String>,
    /// Sent by `stop` when it is given no other; `None` is SIGTERM.
    pub stop_signal: Option<i32>,
}

/// `name` as ECS has it: `nofile`, `nproc`, `core`, …
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ulimit {
    pub name: String,
    pub soft: u64,
    pub hard: u64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mount {
    Bind {
        source: PathBuf,
        destination: String,
        read_only: bool,
    },
    /// `options` as mount(8) names them: `noexec`, `mode=1777`, …
    Tmpfs {
        destination: String,
        size_bytes: u64,
        options: Vec<String>,
    },
}

#[derive(Clone, Debug, Default)]
pub struct ExecSpec {
    pub argv: Vec<String>,
    /// Added to the container's own environment; the same name replaces.
    pub env: Vec<String>,
    /// `None`: as the container's own process.
    pub user: Option<String>,
    pub cwd: Option<String>,
    /// The whole process group is killed after it.
    pub timeout_ms: u64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExecResult {
    /// `None` when it was killed after the timeout.
    pub code: Option<i32>,
    /// Standard output and error as they came, the first `EXEC_OUTPUT_BYTES_MAX` bytes.
    pub output: Vec<u8>,
    pub truncated: bool,
}
