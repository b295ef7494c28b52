//! A throw-away engine with an image that holds only the shim's own binary, `/bin/test`.
#![allow(dead_code)]

use base::SystemClock;
use engine::{ContainerSpec, ContainerState, Engine, ExitStatus, LogCursor, LogRecord, LogStream, TaskSpec};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

static NUMBER: AtomicU32 = AtomicU32::new(0);
pub const WAIT: Duration = Duration::from_secs(60);

/// Joins the pieces of lines, by stream.
#[derive(Default)]
pub struct JoinedLines([Vec<u8>; 2]);

impl JoinedLines {
    pub fn take(&mut self, record: &LogRecord) -> Option<(LogStream, String)> {
        let slot = &mut self.0[usize::from(record.stream == LogStream::Stderr)];
        slot.extend_from_slice(&record.bytes);
        let line = String::from_utf8_lossy(slot).into_owned();
        (!record.partial).then(|| {
            slot.clear();
            (record.stream, line)
        })
    }
}

/// Removes every container, cgroup and file of the engine when dropped, also while a test panics.
pub struct Bench {
    pub engine: Option<Engine>,
    pub instance: String,
    pub state_dir: PathBuf,
    pub layer: PathBuf,
    _directory: tempfile::TempDir,
}

impl Bench {
    pub async fn new() -> Self {
        Self::with_task(TaskSpec { task_id: "task".into(), user_namespace: true, ..TaskSpec::default() }).await
    }

    pub async fn with_task(task: TaskSpec) -> Self {
        let directory = tempfile::tempdir().unwrap();
        // As data directories are: nobody but root passes.
        std::fs::set_permissions(directory.path(), PermissionsExt::from_mode(0o700)).unwrap();
        let layer = directory.path().join("layer");
        for name in ["bin", "etc", "proc", "sys", "dev", "tmp"] {
            std::fs::create_dir_all(layer.join(name)).unwrap();
        }
        std::fs::write(layer.join("bin/test"), engine::SHIM).unwrap();
        std::fs::set_permissions(layer.join("bin/test"), PermissionsExt::from_mode(0o755)).unwrap();
        std::fs::write(layer.join("bin/plain"), "no program").unwrap();
        std::fs::write(layer.join("etc/passwd"), "root:x:0:0:root:/root:/bin/sh\nweb:x:101:102::/srv/web:/bin/sh\n")
            .unwrap();
        std::fs::write(layer.join("etc/group"), "root:x:0:\nweb:x:102:\nlogs:x:200:web\n").unwrap();
        let instance = format!("test-{}-{}", std::process::id(), NUMBER.fetch_add(1, Ordering::SeqCst));
        let state_dir = directory.path().join("state");
        let engine = Engine::open(&state_dir, &instance, Arc::new(SystemClock)).unwrap();
        let bench = Self { engine: Some(engine), instance, state_dir, layer, _directory: directory };
        bench.engine().create_task(task).await.unwrap();
        bench
    }

    pub fn engine(&self) -> &Engine {
        self.engine.as_ref().unwrap()
    }

    /// As after a restart of the process.
    pub fn reopen(&mut self) {
        self.engine = None;
        // A shim that another test starts holds this process's descriptors, the lock's among them, until it is executed.
        let deadline = std::time::Instant::now() + WAIT;
        self.engine = Some(loop {
            match Engine::open(&self.state_dir, &self.instance, Arc::new(SystemClock)) {
                Ok(engine) => break engine,
                Err(error) => assert!(std::time::Instant::now() < deadline, "{error}"),
            }
            std::thread::sleep(Duration::from_millis(5));
        });
    }

    pub fn spec(&self, id: &str, words: &[&str]) -> ContainerSpec {
        let mut argv = vec!["/bin/test".to_owned(), "selftest".to_owned()];
        argv.extend(words.iter().map(|w| (*w).to_owned()));
        ContainerSpec {
            id: id.into(),
            task_id: "task".into(),
            rootfs_layers: vec![self.layer.clone()],
            argv,
            hostname: "host-of-test".into(),
            ..ContainerSpec::default()
        }
    }

    pub async fn start(&self, spec: ContainerSpec) -> String {
        let container = self.engine().create_container(spec).await.unwrap();
        self.engine().start(&container.id).await.unwrap();
        container.id
    }

    pub async fn wait(&self, id: &str) -> ExitStatus {
        tokio::time::timeout(WAIT, self.engine().wait(id)).await.expect("the container ends in time").unwrap()
    }

    /// Runs to the end; exit and output.
    pub async fn run(&self, spec: ContainerSpec) -> (ExitStatus, String) {
        let id = self.start(spec).await;
        let exit = self.wait(&id).await;
        (exit, self.output(&id).await)
    }

    pub async fn records(&self, id: &str) -> Vec<LogRecord> {
        let mut reader = self.engine().logs(id, LogCursor::START).unwrap();
        let mut all = vec![];
        while let Some(batch) = tokio::time::timeout(WAIT, reader.next_batch()).await.unwrap().unwrap() {
            all.extend(batch);
        }
        all
    }

    pub async fn output(&self, id: &str) -> String {
        let records = self.records(id).await;
        let mut lines = JoinedLines::default();
        let mut output: String = records.iter().filter_map(|r| lines.take(r)).map(|(_, line)| line + "\n").collect();
        for rest in lines.0.into_iter().filter(|rest| !rest.is_empty()) {
            output += &(String::from_utf8_lossy(&rest).into_owned() + "\n");
        }
        output
    }

    /// Waits until the container wrote this line on standard output.
    pub async fn wait_for_line(&self, id: &str, line: &str) {
        let mut reader = self.engine().logs(id, LogCursor::START).unwrap();
        let found = async {
            let mut lines = JoinedLines::default();
            while let Some(batch) = reader.next_batch().await.unwrap() {
                let mut whole = batch.iter().filter_map(|r| lines.take(r));
                if whole.any(|(stream, found)| stream == LogStream::Stdout && found == line) {
                    return true;
                }
            }
            false
        };
        assert!(tokio::time::timeout(WAIT, found).await.unwrap(), "{id} did not write {line}");
    }

    /// Directories of this instance's cgroups, in every hierarchy.
    pub fn cgroups(&self) -> Vec<PathBuf> {
        let mut found = vec![];
        let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap();
        for line in mounts.lines().filter(|l| l.contains(" - cgroup")) {
            let mount = line.split(' ').nth(4).unwrap();
            let group = PathBuf::from(mount).join("longshore").join(&self.instance);
            if let Ok(tasks) = std::fs::read_dir(&group) {
                for task in tasks.flatten().filter(|t| t.file_type().is_ok_and(|t| t.is_dir())) {
                    found.push(task.path());
                    let containers = std::fs::read_dir(task.path()).unwrap().flatten();
                    found.extend(containers.filter(|c| c.file_type().is_ok_and(|t| t.is_dir())).map(|c| c.path()));
                }
            }
        }
        found
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        let engine = match self.engine.take() {
            Some(engine) => engine,
            None => match Engine::open(&self.state_dir, &self.instance, Arc::new(SystemClock)) {
                Ok(engine) => engine,
                Err(_) => return,
            },
        };
        // The test's runtime may be shutting down: a thread with its own.
        let _ = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                for container in engine.list().unwrap_or_default() {
                    if !matches!(container.state, ContainerState::Exited(_)) {
                        let _ = engine.stop(&container.id, Some(9), Duration::ZERO).await;
                    }
                    let _ = engine.remove(&container.id).await;
                }
                for task in engine.tasks().unwrap_or_default() {
                    let _ = engine.remove_task(&task.task_id).await;
                }
            });
        })
        .join();
    }
}
