//! The engine: tasks, containers and their lives.

mod create;
mod run;

use crate::capability;
use crate::cgroup::{Hierarchy, Limits, Stats, Usage};
use crate::container::{
    Container, ContainerInfo, ContainerState, Directory, ExitStatus, RECORD, Record, read_json, write_json,
};
use crate::error::{Error, IoContext, Result};
use crate::id_range::{self, Claims};
use crate::logs::{self, LogCursor, LogReader};
use crate::program::ShimProgram;
use crate::secrets::SecretFile;
use crate::spec::{ContainerSpec, ExecResult, ExecSpec, TaskSpec};
use crate::user_namespace;
use base::{Clock, Timestamp};
use serde::{Deserialize, Serialize};
use shim::{Exit, files};
use std::collections::HashMap;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

const ID_CHARACTERS_MAX: usize = 128;
/// Between the end of a container's PID 1 and its shim's record of it there are milliseconds.
const EXIT_RECORD_PAUSE_MS: u64 = 2;
/// Files of the kernel in every cgroup directory, beside the groups named by ids.
const CGROUP_FILE_PREFIXES: &[&str] = &[
    "blkio.",
    "cgroup.",
    "cpu.",
    "cpuacct.",
    "cpuset.",
    "devices.",
    "dmem.",
    "freezer.",
    "hugetlb.",
    "io.",
    "irq.",
    "memory.",
    "misc.",
    "net_cls.",
    "net_prio.",
    "notify_on_release",
    "perf_event.",
    "pids.",
    "rdma.",
    "release_agent",
];

/// The containers of one node. Cheap to clone; all methods may be called at the same time.
#[derive(Clone)]
pub struct Engine(Arc<Inner>);

struct Inner {
    state_dir: PathBuf,
    instance: String,
    clock: Arc<dyn Clock>,
    hierarchy: Hierarchy,
    program: ShimProgram,
    /// Of this process: nothing beyond them can be given.
    bounding: u64,
    effective: u64,
    seccomp_programs: Mutex<HashMap<u64, Vec<PathBuf>>>,
    exec_number: AtomicU64,
    /// Of containers that are made and not started.
    secrets: Mutex<HashMap<String, SecretFile>>,
    /// Tasks are made and removed one at a time: the last one takes the instance's cgroup with it.
    tasks: Mutex<()>,
    /// Whether tasks can have ids of their own here; found out when the first one asks.
    user_namespaces: OnceLock<std::result::Result<(), String>>,
    /// Held while the engine lives: one engine per state directory.
    _lock: File,
}

/// The limits that a task's containers share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskCgroup {
    pub task_id: String,
    /// Relative to the cgroup root.
    pub path: String,
    /// The host's id of the root of the task's containers, of 65,536; `None`: their ids are the host's.
    pub id_base: Option<u32>,
}

/// What is kept of a task.
#[derive(Debug, Serialize, Deserialize)]
struct TaskRecord {
    #[serde(flatten)]
    spec: TaskSpec,
    #[serde(default)]
    id_base: Option<u32>,
}

impl Engine {
    /// Opens the engine on a directory (made when missing; not on an overlay) and adopts every container in it.
    /// `instance` tells the cgroups of several engines apart. A second engine on the directory is refused.
    pub fn open(state_dir: impl Into<PathBuf>, instance: &str, clock: Arc<dyn Clock>) -> Result<Self> {
        check_id("instance", instance)?;
        let state_dir = state_dir.into();
        for name in ["containers", "tasks", "seccomp"] {
            fs::create_dir_all(state_dir.join(name)).at("create", state_dir.join(name))?;
        }
        let state_dir = state_dir.canonicalize().at("resolve", &state_dir)?;
        let lock = File::create(state_dir.join("lock")).at("create", state_dir.join("lock"))?;
        lock.try_lock().map_err(|e| Error::Io {
            action: "lock (another engine uses this directory)",
            path: state_dir.clone(),
            source: e.into(),
        })?;
        let engine = Self(Arc::new(Inner {
            hierarchy: Hierarchy::detect()?,
            program: ShimProgram::seal()?,
            bounding: capability::of_this_process("CapBnd") & capability::of_this_process("CapPrm"),
            effective: capability::of_this_process("CapEff"),
            seccomp_programs: Mutex::default(),
            exec_number: AtomicU64::new(0),
            secrets: Mutex::default(),
            tasks: Mutex::new(()),
            user_namespaces: OnceLock::new(),
            instance: instance.to_owned(),
            clock,
            state_dir,
            _lock: lock,
        }));
        engine.0.adopt()?;
        Ok(engine)
    }

    /// Makes the task's cgroup with its limits. The same task again: its limits are set anew.
    pub async fn create_task(&self, spec: TaskSpec) -> Result<TaskCgroup> {
        self.blocking(move |inner| {
            check_id("task id", &spec.task_id)?;
            let _one_at_a_time = inner.tasks.lock().unwrap_or_else(PoisonError::into_inner);
            let path = inner.task_group(&spec.task_id);
            inner.hierarchy.create(&path)?;
            inner.hierarchy.limit(
                &path,
                &Limits {
                    cpu_limit_milli: spec.cpu_limit_milli,
                    memory_limit_bytes: spec.memory_limit_bytes,
                    pids_limit: spec.pids_limit,
                    ..Limits::default()
                },
            )?;
            let task_id = spec.task_id.clone();
            let task_file = inner.task_file(&task_id);
            let own_ids = match read_json::<TaskRecord>(&task_file)? {
                // What its containers run with already.
                Some(before) => before.id_base.map(Some),
                None => (spec.user_namespace && inner.has_user_namespaces()).then_some(None),
            };
            let Some(before) = own_ids else {
                write_json(&task_file, &TaskRecord { spec, id_base: None })?;
                return Ok(TaskCgroup { task_id, path, id_base: None });
            };
            let claims = Claims::lock(Path::new(id_range::CLAIMS_DIR))?;
            let id_base = Some(inner.claim_ids(&claims, &task_id, before)?);
            write_json(&task_file, &TaskRecord { spec, id_base })?;
            Ok(TaskCgroup { task_id, path, id_base })
        })
        .await
    }

    /// Removes the task's cgroup; its containers must have been removed. A task that does not exist is fine.
    pub async fn remove_task(&self, task_id: &str) -> Result<()> {
        let task_id = task_id.to_owned();
        self.blocking(move |inner| {
            check_id("task id", &task_id)?;
            if let Some(left) = inner.list()?.into_iter().find(|c| c.task_id == task_id) {
                return Err(Error::WrongState {
                    id: left.id,
                    state: left.state.name(),
                    needed: "remove it before its task",
                });
            }
            let _one_at_a_time = inner.tasks.lock().unwrap_or_else(PoisonError::into_inner);
            inner.hierarchy.remove(&inner.task_group(&task_id))?;
            let task_file = inner.task_file(&task_id);
            let id_base = inner.id_base(&task_id)?;
            match fs::remove_file(&task_file) {
                Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e).at("remove", &task_file),
                _ => {}
            }
            if let Some(base) = id_base {
                Claims::lock(Path::new(id_range::CLAIMS_DIR))?.release(base, &task_file)?;
            }
            inner.hierarchy.remove_empty(&format!("longshore/{}", inner.instance));
            Ok(())
        })
        .await
    }

    /// The tasks that were created and not removed.
    pub fn tasks(&self) -> Result<Vec<TaskSpec>> {
        Ok(self.0.task_records()?.into_iter().map(|task| task.spec).collect())
    }

    /// Prepares a container: everything but its processes. Fails without leaving anything behind.
    pub async fn create_container(&self, spec: ContainerSpec) -> Result<Container> {
        self.blocking(move |inner| inner.create_container(spec)).await
    }

    /// Starts a prepared container; returns once the user's program was executed, with the time.
    /// [`Error::Start`] has Docker's words and exit code when that failed; the container is then `Exited`.
    pub async fn start(&self, id: &str) -> Result<Timestamp> {
        let id = id.to_owned();
        self.blocking(move |inner| inner.start(&id)).await
    }

    /// Sends a signal to the container's PID 1. One without a handler for it ignores it, unless it is SIGKILL.
    pub async fn signal(&self, id: &str, signal: i32) -> Result<()> {
        let directory = self.0.container(id)?;
        match directory.init()? {
            Some(init) => match init.signal(signal) {
                Err(e) if e.raw_os_error() == Some(libc::ESRCH) => Ok(()),
                other => other.at("signal the process of", &directory.0),
            },
            None => {
                let state = self.0.state(id)?;
                Err(Error::WrongState {
                    id: id.to_owned(),
                    state: state.name(),
                    needed: "only a running container takes signals",
                })
            }
        }
    }

    pub async fn kill(&self, id: &str) -> Result<()> {
        self.signal(id, libc::SIGKILL).await
    }

    /// The signal (the container's own when `None`), then SIGKILL after `timeout`. A container that has ended, or was
    /// never started and so has nothing to stop, is not an error: `Created` ones give exit code 137.
    pub async fn stop(&self, id: &str, signal: Option<i32>, timeout: Duration) -> Result<ExitStatus> {
        match self.0.state(id)? {
            ContainerState::Exited(exit) => return Ok(exit),
            ContainerState::Created => {
                let exit = self.0.lost(&self.0.container(id)?, "stopped before it was started")?;
                return Ok(exit);
            }
            ContainerState::Starting | ContainerState::Running { .. } => {}
        }
        let record = self.0.container(id)?.record()?;
        let signal = signal.or(record.spec.stop_signal).unwrap_or(libc::SIGTERM);
        match self.signal(id, signal).await {
            // It is just starting, or has just ended: the wait below says which.
            Err(Error::WrongState { .. }) => {}
            other => other?,
        }
        if let Ok(exit) = tokio::time::timeout(timeout, self.wait(id)).await {
            return exit;
        }
        match self.kill(id).await {
            Err(Error::WrongState { .. }) => {
                if let Some(shim) = self.0.container(id)?.shim()? {
                    shim.signal(libc::SIGKILL).at("kill the shim of", &self.0.container(id)?.0)?;
                }
            }
            other => other?,
        }
        self.wait(id).await
    }

    /// Waits until the container has ended. May be called any number of times, also after a restart.
    pub async fn wait(&self, id: &str) -> Result<ExitStatus> {
        let directory = self.0.container(id)?;
        loop {
            match self.0.state(id)? {
                ContainerState::Exited(exit) => return Ok(exit),
                ContainerState::Created => {
                    return Err(Error::WrongState {
                        id: id.to_owned(),
                        state: "created",
                        needed: "start it before waiting",
                    });
                }
                ContainerState::Running { .. } => {
                    if let Some(init) = directory.init()?
                        && init.is_running()
                    {
                        init.ended().await.at("wait for the process of", &directory.0)?;
                        continue;
                    }
                }
                ContainerState::Starting => {}
            }
            // The shim is about to write its record; its own end is seen by `state`.
            tokio::time::sleep(Duration::from_millis(EXIT_RECORD_PAUSE_MS)).await;
        }
    }

    /// Runs one more process in a running container, with the container's namespaces, limits, capabilities and
    /// seccomp profile.
    pub async fn exec(&self, id: &str, spec: ExecSpec) -> Result<ExecResult> {
        let id = id.to_owned();
        self.blocking(move |inner| inner.exec(&id, spec)).await
    }

    /// What the container writes, from `cursor` on; [`LogCursor::START`] for all that was not released.
    pub fn logs(&self, id: &str, cursor: LogCursor) -> Result<LogReader> {
        Ok(LogReader::new(self.0.container(id)?, cursor))
    }

    /// Bytes on disk of the container's output that was not released.
    pub fn log_bytes(&self, id: &str) -> Result<u64> {
        logs::bytes(&self.0.container(id)?)
    }

    pub fn list(&self) -> Result<Vec<ContainerInfo>> {
        self.0.list()
    }

    pub fn inspect(&self, id: &str) -> Result<ContainerInfo> {
        let record = self.0.container(id)?.record()?;
        Ok(ContainerInfo { id: id.to_owned(), task_id: record.spec.task_id, state: self.0.state(id)? })
    }

    /// Removes an ended (or never started) container with its cgroups, mounts, output and files. One that does not
    /// exist is fine.
    pub async fn remove(&self, id: &str) -> Result<()> {
        let id = id.to_owned();
        self.blocking(move |inner| inner.remove(&id)).await
    }

    pub fn container_usage(&self, id: &str) -> Result<Usage> {
        self.0.hierarchy.usage(&self.0.container(id)?.record()?.cgroup)
    }

    /// Counters and limits of a container, as `docker stats` has them.
    pub fn container_stats(&self, id: &str) -> Result<Stats> {
        self.0.hierarchy.stats(&self.0.container(id)?.record()?.cgroup)
    }

    /// The layer that a container writes to.
    pub fn writable_layer(&self, id: &str) -> Result<PathBuf> {
        Ok(self.0.container(id)?.file("writable/upper"))
    }

    pub fn task_usage(&self, task_id: &str) -> Result<Usage> {
        check_id("task id", task_id)?;
        self.0.hierarchy.usage(&self.0.task_group(task_id))
    }

    async fn blocking<T: Send + 'static>(&self, work: impl FnOnce(&Inner) -> Result<T> + Send + 'static) -> Result<T> {
        let inner = self.0.clone();
        match tokio::task::spawn_blocking(move || work(&inner)).await {
            Ok(result) => result,
            Err(error) => std::panic::resume_unwind(error.into_panic()),
        }
    }
}

impl Inner {
    fn task_records(&self) -> Result<Vec<TaskRecord>> {
        let directory = self.state_dir.join("tasks");
        let mut tasks = Vec::new();
        for entry in fs::read_dir(&directory).at("list", &directory)?.flatten() {
            if entry.path().extension().is_some_and(|e| e == "json")
                && let Some(task) = read_json(&entry.path())?
            {
                tasks.push(task);
            }
        }
        Ok(tasks)
    }

    /// Whether tasks can have ids of their own here, which `longshore doctor` says as well.
    fn has_user_namespaces(&self) -> bool {
        let supported = self.user_namespaces.get_or_init(|| {
            user_namespace::probe(&self.program, &self.state_dir).inspect_err(|reason| {
                tracing::warn!(reason, "tasks run without user namespaces: root in a container has the host's root id");
            })
        });
        supported.is_ok()
    }

    /// A range that no other task of this machine has: the one that the task had `before`, if that is still its own.
    /// The caller writes it down before it lets go of the claims.
    fn claim_ids(&self, claims: &Claims, task_id: &str, before: Option<u32>) -> Result<u32> {
        let task_file = self.task_file(task_id);
        if let Some(base) = before {
            if claims.keep(base, &task_file)? {
                return Ok(base);
            }
            // What its containers wrote belongs to the ids they had.
            if let Some(container) = self.list()?.into_iter().find(|container| container.task_id == task_id) {
                return Err(Error::Unenforceable {
                    what: format!("the range of ids from {base} on for the task's own use"),
                    reason: format!(
                        "another task of this machine has it since the machine was restarted, and {} was made with it",
                        container.id
                    ),
                    remedy: "remove the task's containers and make it again".into(),
                });
            }
        }
        claims.take(&task_file)?.ok_or_else(|| Error::Unenforceable {
            what: "a range of ids of the task's own".into(),
            reason: format!("all {} ranges of this machine are taken", id_range::RANGES),
            remedy: "stop other tasks first".into(),
        })
    }

    fn id_base(&self, task_id: &str) -> Result<Option<u32>> {
        Ok(read_json::<TaskRecord>(&self.task_file(task_id))?.and_then(|task| task.id_base))
    }

    fn task_group(&self, task_id: &str) -> String {
        format!("longshore/{}/{task_id}", self.instance)
    }

    fn task_file(&self, task_id: &str) -> PathBuf {
        self.state_dir.join("tasks").join(format!("{task_id}.json"))
    }

    fn directory(&self, id: &str) -> Directory {
        Directory(self.state_dir.join("containers").join(id))
    }

    /// The directory of a container that exists.
    fn container(&self, id: &str) -> Result<Directory> {
        check_id("container id", id)?;
        let directory = self.directory(id);
        if directory.file(RECORD).exists() { Ok(directory) } else { Err(Error::NoSuchContainer(id.to_owned())) }
    }

    fn state(&self, id: &str) -> Result<ContainerState> {
        let directory = self.container(id)?;
        match directory.state()? {
            Some(state) => Ok(state),
            None => Ok(ContainerState::Exited(self.lost(&directory, "its shim was killed")?)),
        }
    }

    fn list(&self) -> Result<Vec<ContainerInfo>> {
        let all = self.state_dir.join("containers");
        let mut list = Vec::new();
        for entry in fs::read_dir(&all).at("list", &all)?.flatten() {
            let Ok(id) = entry.file_name().into_string() else { continue };
            let Some(record) = read_json::<Record>(&entry.path().join(RECORD))? else { continue };
            list.push(ContainerInfo { task_id: record.spec.task_id, state: self.state(&id)?, id });
        }
        list.sort_by(|a, b| a.id.cmp(&b.id));
        Ok(list)
    }

    /// Records the end of a container whose shim cannot: nothing of it may live on.
    fn lost(&self, directory: &Directory, reason: &str) -> Result<ExitStatus> {
        let record = directory.record()?;
        self.hierarchy.kill(&record.cgroup);
        if let Some(exit) = directory.exit()? {
            return Ok(exit.into());
        }
        let exit = Exit {
            code: 128 + libc::SIGKILL,
            signal: Some(libc::SIGKILL),
            oom_killed: false,
            started_at_ms: directory.started()?.map(|s| s.started_at_ms),
            finished_at_ms: self.clock.now().as_ms(),
            reason: Some(reason.to_owned()),
        };
        write_json(&directory.file(files::EXIT), &exit)?;
        Ok(exit.into())
    }

    /// The claims of this engine's tasks are in memory, their files are not.
    fn claim_again(&self) -> Result<()> {
        let tasks: Vec<(String, u32)> =
            self.task_records()?.into_iter().filter_map(|task| Some((task.spec.task_id, task.id_base?))).collect();
        if tasks.is_empty() {
            return Ok(());
        }
        let claims = Claims::lock(Path::new(id_range::CLAIMS_DIR))?;
        for (task_id, base) in tasks {
            if !claims.keep(base, &self.task_file(&task_id))? {
                tracing::warn!(task = task_id, base, "another task of this machine has the ids that this one had");
            }
        }
        Ok(())
    }

    /// After a restart: what was half made or half removed goes; everything else is found by its files.
    fn adopt(&self) -> Result<()> {
        let all = self.state_dir.join("containers");
        for entry in fs::read_dir(&all).at("list", &all)?.flatten() {
            if !entry.path().join(RECORD).exists() {
                fs::remove_dir_all(entry.path()).at("remove", entry.path())?;
            }
        }
        self.claim_again()?;
        for container in self.list()? {
            tracing::info!(id = container.id, state = container.state.name(), "container adopted");
        }
        Ok(())
    }
}

fn invalid(field: &'static str, value: &str, remedy: &str) -> Error {
    Error::Invalid { field, value: value.to_owned(), remedy: remedy.to_owned() }
}

/// Ids become file names and cgroup names.
fn check_id(field: &'static str, id: &str) -> Result<()> {
    let fits = !id.is_empty()
        && id.len() <= ID_CHARACTERS_MAX
        && id.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'))
        && !id.starts_with('.');
    if fits && (id == "tasks" || CGROUP_FILE_PREFIXES.iter().any(|prefix| id.starts_with(prefix))) {
        return Err(invalid(field, id, "this is the name of a cgroup's own file: choose another"));
    }
    if fits {
        return Ok(());
    }
    Err(invalid(field, id, "use 1 to 128 letters, digits, '_', '-' and '.', not starting with '.'"))
}
