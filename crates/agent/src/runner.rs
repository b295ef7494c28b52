//! One task from payload to STOPPED: interface, images, containers in order of their dependencies, logs, health, reports.
//!
//! The runner is a loop over [`crate::plan::containers`]: it carries out what the plan says, waits for something to happen
//! (a container ended, a health changed, a command came), writes down what is new, and plans again. Killed at any point,
//! a new runner takes up the state from disk and the containers from the engine.

mod calls;
mod container;
mod health;
mod prepare;
mod report;
mod secrets;

use crate::api_client::ApiClient;
use crate::config::Config;
use crate::credentials::CredentialsBook;
use crate::logs::LogPump;
use crate::network::NetworkHandle;
use crate::plan::containers::{Condition, Phase, Plan, View, plan};
use crate::state::{ContainerEnd, Reported, StateDir, TaskState};
use agent_proto::acs::{Container, Task};
use agent_proto::tcs::TaskHealth;
use base::Timestamp;
pub use calls::{Caller, call_once};
use container::Event;
pub use container::container_id;
use engine::Engine;
use futures::FutureExt;
use futures::future::BoxFuture;
use health::HealthBook;
use oci_image::ImageStore;
pub use prepare::{DestinationError, LogDestination, log_destination};
use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::sync::Arc;
use tokio::sync::{mpsc, watch};

pub use report::report_stopped;

/// What every runner shares.
pub struct Shared {
    pub config: Config,
    pub api: ApiClient,
    pub engine: Arc<Engine>,
    pub images: Arc<ImageStore>,
    pub network: NetworkHandle,
    pub state_dir: StateDir,
    pub credentials: CredentialsBook,
}

impl Shared {
    pub fn now(&self) -> Timestamp {
        self.config.clock.now()
    }

    /// Who calls in the execution role of `task`.
    pub fn caller<'a>(&'a self, task: &'a Task) -> Caller<'a> {
        Caller { api: &self.api, credentials: &self.credentials, task }
    }

    /// Where the volumes of a task live that live as long as it.
    pub fn volumes_dir(&self, task_id: &str) -> PathBuf {
        self.config.node_dir.join("volumes").join(task_id)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    Stop,
}

/// Events that may wait for the loop.
const EVENTS_MAX: usize = 256;
/// A step before RUNNING that lasts this long is reported as it is: most are over sooner, and cost no call.
pub(crate) const PROGRESS_AFTER: std::time::Duration = std::time::Duration::from_secs(1);

pub(crate) struct Runner {
    pub shared: Arc<Shared>,
    pub state: TaskState,
    pub images: HashMap<String, oci_image::Image>,
    /// By container, until it has been started; not in `state`, which goes to disk.
    pub secrets: HashMap<String, secrets::Values>,
    /// Where others see `state`.
    pub view: watch::Sender<Arc<TaskState>>,
    pub health: HealthBook,
    pub pumps: HashMap<String, LogPump>,
    pub events: mpsc::Sender<Event>,
    /// Containers whose end is being waited for, or that were told to stop.
    pub running: HashSet<String>,
    pub stopping: HashSet<String>,
    /// A container ended since the last report.
    pub unreported_end: bool,
}

pub async fn run(
    shared: Arc<Shared>,
    state: TaskState,
    mut commands: mpsc::Receiver<Command>,
    health: watch::Sender<Option<TaskHealth>>,
    view: watch::Sender<Arc<TaskState>>,
) {
    let (events, mut incoming) = mpsc::channel(EVENTS_MAX);
    let health = HealthBook::new(&state.task, health);
    let mut runner = Runner {
        shared,
        state,
        images: HashMap::new(),
        secrets: HashMap::new(),
        view,
        health,
        pumps: HashMap::new(),
        events,
        running: HashSet::new(),
        stopping: HashSet::new(),
        unreported_end: false,
    };
    runner.adopt().await;
    if !runner.has_begun() && !runner.state.desired_stopped {
        // A stop that comes while the interface or the images are awaited ends the wait.
        let prepared = tokio::select! {
            prepared = prepare::prepare(&mut runner) => prepared,
            Some(Command::Stop) = commands.recv() => Err(String::new()),
        };
        match prepared {
            Ok(()) => runner.keep(),
            Err(reason) => {
                runner.state.desired_stopped = true;
                if !reason.is_empty() && runner.state.reason.is_none() {
                    runner.state.reason = Some(reason);
                }
                runner.keep();
            }
        }
    }
    // What was last reported of a task that is not RUNNING yet, and the report that is under way.
    let (mut told, mut telling) = (None, None::<BoxFuture<'static, ()>>);
    loop {
        let plan = runner.plan();
        if let Some((name, sentence)) = &plan.impossible {
            runner.never_started(name, sentence);
            continue;
        }
        for name in &plan.start {
            runner.start(name).await;
        }
        for name in &plan.stop {
            runner.stop(name);
        }
        if !plan.start.is_empty() {
            continue;
        }
        if plan.over {
            break;
        }
        // Reported once all run, and again when one that is not essential has ended.
        let stops = runner.state.desired_stopped || !plan.stop.is_empty() || !runner.stopping.is_empty();
        if plan.all_started && !stops && (runner.state.reported < Reported::Running || runner.unreported_end) {
            runner.unreported_end = false;
            telling = None;
            let report = runner.report(Reported::Running);
            let acknowledged = tokio::select! {
                () = report => true,
                Some(Command::Stop) = commands.recv() => false,
            };
            if acknowledged {
                runner.state.reported = Reported::Running;
            } else {
                runner.state.desired_stopped = true;
            }
            runner.keep();
            continue;
        }
        let progress = Some(runner.progress());
        let waits = runner.state.reported < Reported::Running && !stops;
        tokio::select! {
            Some(event) = incoming.recv() => runner.note(event),
            Some(Command::Stop) = commands.recv() => {
                runner.state.desired_stopped = true;
                runner.keep();
            }
            () = tokio::time::sleep(PROGRESS_AFTER), if waits && told != progress => {
                told = progress;
                telling = Some(runner.report(Reported::Pending).boxed());
            }
            () = async { if let Some(telling) = &mut telling { telling.await } }, if telling.is_some() => telling = None,
        }
    }
    runner.finish().await;
}

impl Runner {
    pub fn caller(&self) -> Caller<'_> {
        self.shared.caller(&self.state.task)
    }

    pub fn container(&self, name: &str) -> Option<&Container> {
        self.state.task.containers.iter().find(|container| container.name == name)
    }

    /// How many containers have been started, and how many have ended.
    fn progress(&self) -> (usize, usize) {
        let containers = || self.state.containers.values();
        let started = containers().filter(|container| container.started_at.is_some()).count();
        (started, containers().filter(|container| container.stopped.is_some()).count())
    }

    fn has_begun(&self) -> bool {
        self.state
            .containers
            .values()
            .any(|container| !container.container_id.is_empty() || container.stopped.is_some())
    }

    fn plan(&self) -> Plan {
        let views: Vec<View> = self.state.task.containers.iter().map(|container| self.view(container)).collect();
        plan(&views, self.state.desired_stopped)
    }

    fn view(&self, container: &Container) -> View {
        let state = self.state.containers.get(&container.name);
        let phase = match state {
            Some(state) => match &state.stopped {
                Some(end) => Phase::Stopped(end.exit_code),
                None if state.started_at.is_some() => Phase::Running,
                None => Phase::Waiting,
            },
            None => Phase::Waiting,
        };
        View {
            name: container.name.clone(),
            essential: container.essential,
            phase,
            healthy: self.health.is_healthy(&container.name),
            depends_on: container
                .depends_on
                .iter()
                .filter_map(|other| Some((other.container_name.clone(), Condition::parse(&other.condition)?)))
                .collect(),
        }
    }

    /// Shows the state to whoever looks at the task's metadata.
    pub fn publish(&self) {
        self.view.send_replace(Arc::new(self.state.clone()));
    }

    /// Writes the state down. A disk that cannot take it is told about, and the task goes on: what runs is not ended for it.
    pub fn keep(&self) {
        self.publish();
        if let Err(error) = self.shared.state_dir.put_task(&self.state) {
            tracing::error!(%error, task = self.state.task_id(), "the task's state could not be written");
        }
    }

    /// Ends a container that will not start, with the reason a user of ECS sees.
    pub fn never_started(&mut self, name: &str, reason: &str) {
        let end = ContainerEnd { exit_code: None, reason: Some(reason.to_owned()), at: self.shared.now() };
        if let Some(state) = self.state.containers.get_mut(name) {
            state.stopped = Some(end);
        }
        self.state.desired_stopped = true;
        self.keep();
    }

    fn note(&mut self, event: Event) {
        match event {
            Event::Ended { name, end } => {
                self.running.remove(&name);
                self.unreported_end = true;
                self.health.ended(&name);
                if let Some(state) = self.state.containers.get_mut(&name) {
                    state.stopped = Some(end);
                }
                self.keep();
            }
            Event::Health { name, status } => self.health.note(&name, status, self.shared.now()),
        }
    }

    /// Everything is over: logs are handed on, the control plane knows, and nothing is left on the node.
    async fn finish(mut self) {
        if self.state.execution_stopped_at.is_none() {
            self.state.execution_stopped_at = Some(self.shared.now());
        }
        self.keep();
        for (_, pump) in self.pumps.drain() {
            pump.drain().await;
        }
        let shared = self.shared.clone();
        report_stopped(&shared, &mut self.state).await;
        self.remove_containers().await;
        if let Err(error) = self.shared.state_dir.delete_task(self.state.task_id()) {
            tracing::error!(%error, task = self.state.task_id(), "the state of a finished task could not be deleted");
        }
    }
}
