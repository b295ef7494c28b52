//! The container engine: runs containers through the [`shim`], one static process per container.
//!
//! The engine makes a container's directory, cgroups, OCI bundle and seccomp programs, and starts the shim, which
//! mounts the root file system, runs libcontainer, captures output and records the exit. Nothing of a running
//! container depends on the engine's process: [`Engine::open`] finds every container again by its files and pidfds.
//!
//! What the host cannot enforce is refused ([`Error::Unenforceable`]); [`HostCapabilities::probe`] says it beforehand.

mod capability;
mod cgroup;
mod container;
mod device_bpf;
mod engine;
mod error;
mod exec;
mod host;
mod id_range;
mod logs;
mod oci;
mod process;
mod program;
mod seccomp;
mod secrets;
mod spec;
mod user_namespace;

pub use cgroup::{BlockIo, Stats, Usage};
pub use container::{Container, ContainerInfo, ContainerState, ExitStatus};
pub use engine::{Engine, TaskCgroup};
pub use error::{Error, Result};
pub use exec::EXEC_OUTPUT_BYTES_MAX;
pub use host::{HostCapabilities, HostCheck};
pub use logs::{LogCursor, LogReader, LogRecord, LogStream};
pub use program::SHIM;
pub use secrets::SecretEnvironment;
pub use spec::{ContainerSpec, ExecResult, ExecSpec, Mount, TaskSpec, Ulimit};
