//! One container: its directory, and the state its files tell.

use crate::error::{Error, IoContext, Result};
use crate::process::Process;
use crate::spec::ContainerSpec;
use base::Timestamp;
use serde::{Deserialize, Serialize};
use shim::{Exit, ProcessIdentity, Started, files};
use std::path::{Path, PathBuf};

/// The engine's own record of a container, in its directory.
pub const RECORD: &str = "container.json";

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Record {
    pub spec: ContainerSpec,
    /// Relative to the cgroup root.
    pub cgroup: String,
    /// The mask the container's processes get.
    pub capabilities: u64,
    pub seccomp_programs: Vec<PathBuf>,
    pub warnings: Vec<String>,
    /// The host's id of the container's root; `None`: ids are the host's.
    #[serde(default)]
    pub id_base: Option<u32>,
    /// It has a secret environment, which is not in `spec`.
    #[serde(default)]
    pub has_secrets: bool,
}

/// A prepared container.
#[derive(Clone, Debug)]
pub struct Container {
    pub id: String,
    /// What was asked for and is weaker on this host: clamped ulimits, missing capabilities.
    pub warnings: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContainerInfo {
    pub id: String,
    pub task_id: String,
    pub state: ContainerState,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContainerState {
    Created,
    /// The shim runs; the user's program is not yet executed.
    Starting,
    /// `init_pid` is the host's number of the container's PID 1.
    Running {
        init_pid: i32,
        started_at: Timestamp,
    },
    Exited(ExitStatus),
}

impl ContainerState {
    pub fn name(&self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Starting => "starting",
            Self::Running { .. } => "running",
            Self::Exited(_) => "exited",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExitStatus {
    /// 0–255; 128 + signal when killed by one; 125–127 when the program never ran.
    pub code: i32,
    pub signal: Option<i32>,
    /// The kernel killed a process of the container for its memory limit or its task's.
    pub oom_killed: bool,
    pub started_at: Option<Timestamp>,
    pub finished_at: Timestamp,
    /// Set when the container did not end by itself: it failed to start, or its shim was killed.
    pub reason: Option<String>,
}

impl From<Exit> for ExitStatus {
    fn from(exit: Exit) -> Self {
        Self {
            code: exit.code,
            signal: exit.signal,
            oom_killed: exit.oom_killed,
            started_at: exit.started_at_ms.map(Timestamp::from_ms),
            finished_at: Timestamp::from_ms(exit.finished_at_ms),
            reason: exit.reason,
        }
    }
}

/// The directory of a container.
#[derive(Clone, Debug)]
pub struct Directory(pub PathBuf);

impl Directory {
    pub fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub fn record(&self) -> Result<Record> {
        let path = self.file(RECORD);
        read_json(&path)?.ok_or_else(|| {
            Error::NoSuchContainer(self.0.file_name().unwrap_or_default().to_string_lossy().into_owned())
        })
    }

    pub fn exit(&self) -> Result<Option<Exit>> {
        read_json(&self.file(files::EXIT))
    }

    pub fn started(&self) -> Result<Option<Started>> {
        read_json(&self.file(files::STARTED))
    }

    /// The shim, while it runs. It outlives the container until all output is in the spool.
    pub fn shim(&self) -> Result<Option<Process>> {
        open(read_json(&self.file(files::IDENTITY))?)
    }

    /// The number of the shim's process; only of one that runs can anything be asked by it.
    pub fn shim_pid(&self) -> Result<Option<i32>> {
        Ok(read_json::<ProcessIdentity>(&self.file(files::IDENTITY))?.map(|identity| identity.pid))
    }

    /// The container's PID 1, while it exists.
    pub fn init(&self) -> Result<Option<Process>> {
        open(self.started()?.map(|s| s.init))
    }

    /// `None`: the shim is gone without having said how the container ended.
    pub fn state(&self) -> Result<Option<ContainerState>> {
        // Read in the order opposite to the shim's writing: what is found absent stays decided by what follows.
        let shim_ran = self.file(files::IDENTITY).exists();
        let shim_runs = self.shim()?.is_some_and(|shim| shim.is_running());
        if let Some(exit) = self.exit()? {
            return Ok(Some(ContainerState::Exited(exit.into())));
        }
        if !shim_ran {
            return Ok(Some(ContainerState::Created));
        }
        if !shim_runs {
            return Ok(None);
        }
        Ok(Some(match self.started()? {
            Some(started) => ContainerState::Running {
                init_pid: started.init.pid,
                started_at: Timestamp::from_ms(started.started_at_ms),
            },
            None => ContainerState::Starting,
        }))
    }
}

fn open(identity: Option<ProcessIdentity>) -> Result<Option<Process>> {
    match identity {
        Some(identity) => Process::open(identity).at("open the process of", format!("/proc/{}", identity.pid)),
        None => Ok(None),
    }
}

/// `None` when the file does not exist.
pub fn read_json<T: serde::de::DeserializeOwned>(path: &Path) -> Result<Option<T>> {
    match std::fs::read(path) {
        Ok(bytes) => {
            serde_json::from_slice(&bytes).map(Some).map_err(|e| Error::Damaged(path.to_owned(), e.to_string()))
        }
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(e) => Err(e).at("read", path),
    }
}

/// Whole or not at all, also for a reader at the same moment.
pub fn write_json<T: Serialize>(path: &Path, value: &T) -> Result<()> {
    let bytes = serde_json::to_vec(value).map_err(|e| Error::Damaged(path.to_owned(), e.to_string()))?;
    let temporary = path.with_extension("tmp");
    std::fs::write(&temporary, bytes).at("write", &temporary)?;
    std::fs::rename(&temporary, path).at("rename", path)
}
