//! The tasks of the node: which there are, and one runner for each.

use crate::api_client::ApiClient;
use crate::config::Config;
use crate::credentials::CredentialsBook;
use crate::logs::{self, BACKLOG_BYTES_MAX, Backlog};
use crate::network::NetworkHandle;
use crate::runner::{self, Command, Shared};
use crate::state::{Reported, StateDir, TaskState, task_id};
use agent_proto::acs::{Task, TaskIdentity, TaskManifest};
use agent_proto::tcs::TaskHealth;
use base::Timestamp;
use engine::Engine;
use oci_image::ImageStore;
use std::collections::HashMap;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::{mpsc, watch};

/// Tasks on one node at once; more are refused, and stay with the control plane.
pub const TASKS_MAX: usize = 4096;
/// Commands that wait for a task's runner.
const COMMANDS_MAX: usize = 4;

struct Entry {
    commands: mpsc::Sender<Command>,
    interface: Option<String>,
    health: watch::Receiver<Option<TaskHealth>>,
    state: watch::Receiver<Arc<TaskState>>,
}

/// A task as its containers may see it.
#[derive(Clone)]
pub struct TaskView {
    pub state: Arc<TaskState>,
    pub health: Option<TaskHealth>,
}

pub struct Tasks {
    entries: Mutex<HashMap<String, Entry>>,
    shared: Arc<Shared>,
}

impl Tasks {
    pub fn new(
        config: Config,
        api: ApiClient,
        engine: Arc<Engine>,
        images: Arc<ImageStore>,
        network: NetworkHandle,
        state_dir: StateDir,
    ) -> Arc<Self> {
        let credentials = CredentialsBook::default();
        let log_backlog = Backlog::new(BACKLOG_BYTES_MAX);
        let shared = Arc::new(Shared { config, api, engine, images, network, state_dir, credentials, log_backlog });
        Arc::new(Self { entries: Mutex::default(), shared })
    }

    pub fn credentials(&self) -> &CredentialsBook {
        &self.shared.credentials
    }

    /// Takes up what the disk remembers: running containers are found again, the rest goes on where it was.
    pub fn resume(self: &Arc<Self>) -> io::Result<usize> {
        let containers = self.shared.engine.list().map_err(io::Error::other)?;
        logs::forget_all_but(&self.shared.config.node_dir, &containers.into_iter().map(|c| c.id).collect());
        let tasks = self.shared.state_dir.tasks()?;
        let count = tasks.len();
        for state in tasks {
            self.shared.credentials.take(&state.task);
            self.spawn(state);
        }
        Ok(count)
    }

    /// A payload: new tasks are put on disk and begun, known ones take their new desired status. Redelivery changes nothing.
    pub fn accept(self: &Arc<Self>, tasks: Vec<Task>) -> io::Result<()> {
        for task in tasks {
            let known = self.lock().contains_key(&task.arn);
            match (known, task.desired_status.as_str()) {
                (true, "STOPPED") => self.stop(&task.arn),
                (true, _) => self.shared.credentials.take(&task),
                (false, "STOPPED") => self.report_lost(&task.arn, UNKNOWN_STOPPED),
                (false, _) => {
                    if self.lock().len() >= TASKS_MAX {
                        return Err(io::Error::other(format!("the node has {TASKS_MAX} tasks already")));
                    }
                    self.shared.credentials.take(&task);
                    let state = TaskState::new(without_credentials(task));
                    self.shared.state_dir.put_task(&state)?;
                    self.spawn(state);
                }
            }
        }
        Ok(())
    }

    pub fn stop(&self, task_arn: &str) {
        if let Some(entry) = self.lock().get(task_arn) {
            // A full queue holds a stop already.
            let _ = entry.commands.try_send(Command::Stop);
        }
    }

    /// Tasks that run here and that the manifest does not want running.
    pub fn not_in(&self, manifest: &TaskManifest) -> Vec<TaskIdentity> {
        let wanted = |arn: &str| manifest.tasks.iter().any(|t| t.task_arn == arn && t.desired_status == "RUNNING");
        self.lock()
            .keys()
            .filter(|arn| !wanted(arn))
            .map(|arn| TaskIdentity {
                task_arn: arn.clone(),
                task_cluster_arn: manifest.cluster_arn.clone(),
                desired_status: "STOPPED".into(),
            })
            .collect()
    }

    /// Tasks that the control plane believes to be here and that are not: the machine was restarted, or its node
    /// directory lost. They are reported stopped, or nothing would ever replace them.
    pub fn report_unknown(self: &Arc<Self>, manifest: &TaskManifest) {
        let lost: Vec<String> = {
            let entries = self.lock();
            manifest.tasks.iter().map(|t| &t.task_arn).filter(|arn| !entries.contains_key(*arn)).cloned().collect()
        };
        for arn in lost {
            self.report_lost(&arn, LOST);
        }
    }

    /// The ARN of the task that has this interface.
    pub fn by_interface(&self, network_interface_id: &str) -> Option<String> {
        let entries = self.lock();
        entries.iter().find(|(_, e)| e.interface.as_deref() == Some(network_interface_id)).map(|(arn, _)| arn.clone())
    }

    pub fn view(&self, task_arn: &str) -> Option<TaskView> {
        let entries = self.lock();
        let entry = entries.get(task_arn)?;
        let (state, health) = (entry.state.borrow().clone(), entry.health.borrow().clone());
        Some(TaskView { state, health })
    }

    pub fn engine(&self) -> &Engine {
        &self.shared.engine
    }

    pub fn now(&self) -> Timestamp {
        self.shared.now()
    }

    pub fn volumes_dir(&self, task_id: &str) -> PathBuf {
        self.shared.volumes_dir(task_id)
    }

    pub fn api(&self) -> &ApiClient {
        &self.shared.api
    }

    /// Container health of every task that has health checks.
    pub fn health(&self) -> Vec<TaskHealth> {
        self.lock().values().filter_map(|entry| entry.health.borrow().clone()).collect()
    }

    fn spawn(self: &Arc<Self>, state: TaskState) {
        let (commands, receiver) = mpsc::channel(COMMANDS_MAX);
        let (health_sender, health) = watch::channel(None);
        let (view, seen) = watch::channel(Arc::new(state.clone()));
        let arn = state.task.arn.clone();
        let interface = state.task.elastic_network_interfaces.first().map(|eni| eni.ec2_id.clone());
        self.lock().insert(arn.clone(), Entry { commands, interface, health, state: seen });
        let this = self.clone();
        tokio::spawn(async move {
            runner::run(this.shared.clone(), state, receiver, health_sender, view).await;
            this.lock().remove(&arn);
            this.shared.credentials.forget(&arn);
        });
    }

    fn report_lost(self: &Arc<Self>, task_arn: &str, reason: &'static str) {
        let mut state = TaskState::new(Task { arn: task_arn.to_owned(), ..Task::default() });
        state.reason = Some(reason.to_owned());
        state.reported = Reported::Nothing;
        tracing::warn!(task = task_id(task_arn), reason, "reported stopped");
        let shared = self.shared.clone();
        tokio::spawn(async move { runner::report_stopped(&shared, &mut state).await });
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, Entry>> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// As Amazon's agent words it.
const UNKNOWN_STOPPED: &str = "TaskStateError: Agent could not progress task's state to stopped";
const LOST: &str = "The task is no longer on the machine that ran it: the machine or its node agent was reset";

/// Secrets stay in memory: the control plane sends them again to an agent that starts.
fn without_credentials(mut task: Task) -> Task {
    task.role_credentials = task.role_credentials.map(|role| agent_proto::acs::RoleCredentials {
        credentials_id: role.credentials_id,
        role_arn: role.role_arn,
        ..Default::default()
    });
    task.execution_role_credentials = task.execution_role_credentials.map(|role| agent_proto::acs::RoleCredentials {
        credentials_id: role.credentials_id,
        role_arn: role.role_arn,
        ..Default::default()
    });
    task
}
