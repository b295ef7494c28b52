//! A fake machine with a container agent on it: it speaks ACS and TCS as `agent` does, keeps its tasks on a disk of its own, and
//! runs containers that are nothing but an entry in [`crate::sim::Sim::containers`].
//!
//! What a container does is in its image's name: `good`, `job` (ends with 0), `crash` (ends with 1), `nopull`, `deaf` (never
//! answers).

use crate::disk::Disk;
use crate::link::{self, Wire};
use crate::plane::node_ctx;
use crate::rows::DEPROVISIONING;
use crate::sim::{Broken, Container, Sim};
use agent_proto::acs::{
    Ack, FromAgent, HeartbeatAck, NetworkStateAck, Task, TaskIdentity, TaskManifest, TaskStopVerification, ToAgent,
};
use agent_proto::network::NetworkState;
use agent_proto::tcs::{ContainerHealth, FromAgentTelemetry, HealthMetadata, PublishHealth, TaskHealth};
use api_ecs::{ContainerStateChange, EcsApi, RegisterContainerInstanceRequest, Resource, SubmitTaskStateChangeRequest};
use base::Clock;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::{mpsc, watch};

/// As the agent's.
const SILENCE_MAX: Duration = Duration::from_secs(75);
const REPORT_RETRY_MS: (u64, u64) = (100, 5_000);
/// The rule about containers of tasks that are over.
const STRAY: &str = "what runs is what should";
/// How long one may run, with the node cut off for a part of the time.
const STRAY_MAX: Duration = Duration::from_secs(300);
const HEALTH_PERIOD_MS: u64 = 5_000;
/// Before overcommitment by 64: room for 20 tasks of 256 CPU units and 512 MiB.
const CPU_UNITS: i32 = 80;
const MEMORY_MIB: i32 = 160;

/// What the agent wrote down of a task.
#[derive(Clone)]
struct Kept {
    task: Task,
    stop: bool,
}

/// What survives the agent.
#[derive(Default)]
struct NodeDisk {
    tasks: BTreeMap<String, Kept>,
    network: Option<Arc<NetworkState>>,
}

pub(crate) struct Node {
    pub(crate) index: usize,
    pub(crate) name: String,
    sim: Arc<Sim>,
    control_disk: Arc<Disk>,
    disk: Mutex<NodeDisk>,
    agent: Mutex<Option<Arc<Agent>>>,
    /// Nothing reaches the control plane, and nothing comes from it.
    cut_off: AtomicBool,
}

/// One life of the agent.
struct Agent {
    node: Arc<Node>,
    sim: Arc<Sim>,
    dead: watch::Sender<bool>,
    wanted: watch::Sender<Option<Arc<NetworkState>>>,
    applied: watch::Sender<(u64, BTreeSet<String>)>,
    stops: Mutex<BTreeMap<String, watch::Sender<bool>>>,
    wires: Mutex<Vec<Arc<Wire>>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Node {
    pub(crate) fn new(sim: &Arc<Sim>, control_disk: &Arc<Disk>, index: usize) -> Arc<Self> {
        Arc::new(Self {
            index,
            name: format!("node-{index}"),
            sim: sim.clone(),
            control_disk: control_disk.clone(),
            disk: Mutex::default(),
            agent: Mutex::default(),
            cut_off: AtomicBool::new(false),
        })
    }

    fn arn(&self) -> String {
        format!("arn:aws:ecs:us-east-1:000000000000:container-instance/fargate/{}", self.name)
    }

    pub(crate) fn set_cut_off(&self, cut_off: bool) {
        self.cut_off.store(cut_off, Ordering::SeqCst);
    }

    fn is_cut_off(&self) -> bool {
        self.cut_off.load(Ordering::SeqCst)
    }

    /// Starts the agent, which takes up what the disk has.
    pub(crate) fn start(self: &Arc<Self>) {
        let remembered = lock(&self.disk).network.clone();
        let agent = Arc::new(Agent {
            node: self.clone(),
            sim: self.sim.clone(),
            dead: watch::Sender::new(false),
            wanted: watch::Sender::new(remembered),
            applied: watch::Sender::default(),
            stops: Mutex::default(),
            wires: Mutex::default(),
        });
        *lock(&self.agent) = Some(agent.clone());
        self.sim.note(&format!("{} starts", self.name));
        agent.spawn(agent.clone().apply_networks());
        agent.spawn(agent.clone().stay_connected());
        agent.spawn(agent.clone().publish_health());
        let tasks: Vec<Kept> = lock(&self.disk).tasks.values().cloned().collect();
        for kept in tasks {
            agent.begin(kept);
        }
    }

    /// Kills the agent; containers run on.
    pub(crate) fn kill_agent(&self) {
        let Some(agent) = lock(&self.agent).take() else { return };
        self.sim.note(&format!("{}'s agent is killed", self.name));
        agent.dead.send_replace(true);
        self.cut_wires();
        for wire in lock(&agent.wires).drain(..) {
            wire.cut();
        }
    }

    /// The machine goes down: containers end, and with `wipe` so does everything on its disk.
    pub(crate) fn reset_machine(&self, wipe: bool) {
        self.kill_agent();
        self.sim.note(&format!("{} is reset{}", self.name, if wipe { " and loses its disk" } else { "" }));
        let mut containers = self.sim.containers();
        for container in containers.values().filter(|container| container.node == self.index && container.runs()) {
            container.end.send_replace(Some(137));
        }
        if wipe {
            containers.retain(|_, container| container.node != self.index);
            *lock(&self.disk) = NodeDisk::default();
        }
    }

    pub(crate) fn cut_wires(&self) {
        if let Some(agent) = &*lock(&self.agent) {
            for wire in lock(&agent.wires).drain(..) {
                wire.cut();
            }
        }
    }

    pub(crate) fn silence_wires(&self) {
        if let Some(agent) = &*lock(&self.agent) {
            for wire in &*lock(&agent.wires) {
                wire.silence();
            }
        }
    }

    pub(crate) fn task_arns(&self) -> Vec<String> {
        lock(&self.disk).tasks.keys().cloned().collect()
    }

    /// Ids of the interfaces in force.
    pub(crate) fn interfaces(&self) -> BTreeSet<String> {
        lock(&self.agent).as_ref().map(|agent| agent.applied.borrow().1.clone()).unwrap_or_default()
    }
}

impl Agent {
    fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        let mut dead = self.dead.subscribe();
        tokio::spawn(async move {
            tokio::select! {
                biased;
                _ = dead.wait_for(|dead| *dead) => {}
                () = work => {}
            }
        });
    }

    async fn apply_networks(self: Arc<Self>) {
        let mut wanted = self.wanted.subscribe();
        wanted.mark_changed();
        while wanted.changed().await.is_ok() {
            let Some(state) = wanted.borrow_and_update().clone() else { continue };
            self.sim.sleep(1, 40).await;
            lock(&self.node.disk).network = Some(state.clone());
            let interfaces = state
                .interfaces
                .iter()
                .filter(|interface| interface.on_this_node)
                .map(|interface| interface.network_interface_id.clone())
                .collect();
            self.applied.send_replace((state.generation, interfaces));
        }
    }

    async fn stay_connected(self: Arc<Self>) {
        let mut first = true;
        loop {
            if let Some(plane) = self.sim.plane().filter(|_| !self.node.is_cut_off()) {
                let register = RegisterContainerInstanceRequest {
                    total_resources: Some(vec![integer("CPU", CPU_UNITS), integer("MEMORY", MEMORY_MIB)]),
                    ..Default::default()
                };
                let ctx = node_ctx(&self.sim, &self.node.name);
                let registered = plane.call(plane.ecs.register_container_instance(&ctx, register)).await;
                if matches!(registered, Some(Ok(_))) {
                    let query = vec![
                        ("containerInstanceArn".to_owned(), self.node.arn()),
                        ("sendCredentials".to_owned(), first.to_string()),
                    ];
                    let channel = plane.ecs.channels().remove(0);
                    if let Some(link) = link::open(&self.sim, &plane, channel, ctx, query).await {
                        first = false;
                        drop(plane);
                        self.sim.note(&format!("{} is connected", self.node.name));
                        lock(&self.wires).push(link.wire.clone());
                        self.session(link.out, link.incoming).await;
                        self.sim.note(&format!("{} is disconnected", self.node.name));
                    }
                }
            }
            self.sim.sleep(100, 2_500).await;
        }
    }

    async fn session(self: &Arc<Self>, out: mpsc::Sender<String>, mut incoming: mpsc::Receiver<String>) {
        let mut applied = self.applied.subscribe();
        applied.mark_changed();
        loop {
            let answers = tokio::select! {
                frame = tokio::time::timeout(SILENCE_MAX, incoming.recv()) => match frame {
                    Ok(Some(frame)) => self.hear(&frame),
                    Ok(None) | Err(_) => return,
                },
                _ = applied.changed() => {
                    let generation = applied.borrow_and_update().0;
                    vec![FromAgent::NetworkStateAck(NetworkStateAck { generation, errors: Vec::new() })]
                }
            };
            for answer in answers {
                let text = serde_json::to_string(&answer).expect("messages are JSON");
                if out.send(text).await.is_err() {
                    return;
                }
            }
        }
    }

    fn hear(self: &Arc<Self>, frame: &str) -> Vec<FromAgent> {
        let message: ToAgent = serde_json::from_str(frame).expect("the control plane speaks ACS");
        let ack = |message_id: &str| {
            FromAgent::AckRequest(Ack {
                cluster: "default".into(),
                container_instance: self.node.arn(),
                message_id: message_id.to_owned(),
            })
        };
        match message {
            ToAgent::HeartbeatMessage(heartbeat) => {
                vec![FromAgent::HeartbeatAckRequest(HeartbeatAck { message_id: heartbeat.message_id })]
            }
            ToAgent::NetworkStateMessage(state) => {
                self.wanted.send_if_modified(|wanted| {
                    let newer = wanted.as_ref().is_none_or(|wanted| wanted.generation <= state.generation);
                    if newer {
                        *wanted = Some(Arc::new(state));
                    }
                    newer
                });
                Vec::new()
            }
            ToAgent::PayloadMessage(payload) => {
                for task in payload.tasks {
                    self.accept(task);
                }
                // An acknowledgement that never comes: the payload is sent again.
                if self.sim.fault(30) { Vec::new() } else { vec![ack(&payload.message_id)] }
            }
            ToAgent::IAMRoleCredentialsMessage(_) => Vec::new(),
            ToAgent::TaskManifestMessage(manifest) => {
                let mut answers = Vec::new();
                let stop_candidates = self.not_in(&manifest);
                if !stop_candidates.is_empty() {
                    let message_id = manifest.message_id.clone();
                    let verification = TaskStopVerification { message_id, stop_candidates };
                    answers.push(FromAgent::TaskStopVerificationMessage(verification));
                }
                let known = self.node.task_arns();
                for task in manifest.tasks.iter().filter(|task| !known.contains(&task.task_arn)) {
                    self.report_lost(&task.task_arn, "The task is no longer on the machine that ran it");
                }
                answers.push(ack(&manifest.message_id));
                answers
            }
            ToAgent::TaskStopVerificationAck(verified) => {
                for task in verified.stop_tasks {
                    self.stop(&task.task_arn);
                }
                Vec::new()
            }
        }
    }

    fn not_in(&self, manifest: &TaskManifest) -> Vec<TaskIdentity> {
        let wanted = |arn: &String| manifest.tasks.iter().any(|t| t.task_arn == *arn && t.desired_status == "RUNNING");
        let candidate = |task_arn: String| TaskIdentity {
            task_arn,
            task_cluster_arn: manifest.cluster_arn.clone(),
            desired_status: "STOPPED".into(),
        };
        self.node.task_arns().into_iter().filter(|arn| !wanted(arn)).map(candidate).collect()
    }

    fn accept(self: &Arc<Self>, task: Task) {
        let arn = task.arn.clone();
        let known = lock(&self.node.disk).tasks.contains_key(&arn);
        match (known, task.desired_status.as_str()) {
            (true, "STOPPED") => self.stop(&arn),
            (true, _) => {}
            (false, "STOPPED") => self.report_lost(&arn, "Agent could not progress task's state to stopped"),
            (false, _) => {
                self.sim.note(&format!("{} takes {arn}", self.node.name));
                let kept = Kept { task, stop: false };
                lock(&self.node.disk).tasks.insert(arn, kept.clone());
                self.begin(kept);
            }
        }
    }

    fn stop(&self, arn: &str) {
        if let Some(kept) = lock(&self.node.disk).tasks.get_mut(arn) {
            kept.stop = true;
        }
        if let Some(stop) = lock(&self.stops).get(arn) {
            stop.send_replace(true);
        }
    }

    fn report_lost(self: &Arc<Self>, arn: &str, reason: &'static str) {
        let (this, arn) = (self.clone(), arn.to_owned());
        self.spawn(async move { this.report(&arn, "STOPPED", None, Some(reason)).await });
    }

    fn begin(self: &Arc<Self>, kept: Kept) {
        let stop = watch::Sender::new(kept.stop);
        let stopped = stop.subscribe();
        lock(&self.stops).insert(kept.task.arn.clone(), stop);
        self.spawn(self.clone().run_task(kept.task, stopped));
    }

    /// From payload to the acknowledged report of the end.
    async fn run_task(self: Arc<Self>, task: Task, mut stop: watch::Receiver<bool>) {
        let arn = task.arn.clone();
        let mut reason = None;
        let begun = self.sim.containers().contains_key(&arn);
        if !begun {
            tokio::select! {
                biased;
                _ = stop.wait_for(|stop| *stop) => {}
                prepared = self.prepare(&task) => match prepared {
                    Ok(()) => self.start_container(&task),
                    Err(why) => reason = Some(why),
                },
            }
        }
        let end = self.sim.containers().get(&arn).map(|container| container.end.subscribe());
        let mut exit_code = None;
        if let Some(mut end) = end {
            let over = tokio::select! {
                biased;
                code = ended(&mut end) => Some(code),
                _ = stop.wait_for(|stop| *stop) => None,
                () = self.report(&arn, "RUNNING", None, None) => None,
            };
            let over = match over {
                Some(code) => Some(code),
                None => tokio::select! {
                    biased;
                    code = ended(&mut end) => Some(code),
                    _ = stop.wait_for(|stop| *stop) => None,
                },
            };
            exit_code = match over {
                Some(code) => Some(code),
                None if self.sim.is_broken(Broken::LiesAboutStops) => Some(143),
                None => {
                    self.sim.note(&format!("{} stops {arn}", self.node.name));
                    let term = async {
                        self.sim.sleep(0, 4_000).await;
                        if let Some(container) = self.sim.containers().get(&arn).filter(|container| container.runs()) {
                            container.end.send_replace(Some(143));
                        }
                    };
                    term.await;
                    Some(ended(&mut end).await)
                }
            };
        }
        self.report(&arn, "STOPPED", exit_code, reason.as_deref()).await;
        if self.sim.is_broken(Broken::RestartsStopped) {
            self.start_container(&task);
            return;
        }
        self.sim.containers().remove(&arn);
        lock(&self.stops).remove(&arn);
        lock(&self.node.disk).tasks.remove(&arn);
    }

    async fn prepare(&self, task: &Task) -> Result<(), String> {
        let interface = task.elastic_network_interfaces.first().map(|eni| eni.ec2_id.clone()).unwrap_or_default();
        let mut applied = self.applied.subscribe();
        let _ = applied.wait_for(|(_, interfaces)| interfaces.contains(&interface)).await;
        self.sim.sleep(100, 4_000).await;
        if image(task).starts_with("nopull") || self.sim.fault(15) {
            return Err("CannotPullContainerError: the registry says no".into());
        }
        Ok(())
    }

    fn start_container(&self, task: &Task) {
        let (sim, arn) = (&self.sim, task.arn.clone());
        self.check_start(&arn);
        let address = task
            .elastic_network_interfaces
            .first()
            .and_then(|eni| eni.ipv4_addresses.first())
            .and_then(|address| address.private_address.parse().ok());
        let Some(address) = address else {
            sim.violated("a payload has an address", &arn);
            return;
        };
        let kind = image(task);
        let now = sim.ms();
        let ready_ms = if kind.starts_with("deaf") { u64::MAX } else { now + sim.between(0, 3_000) };
        let end = watch::Sender::new(None);
        let ends = match kind {
            kind if kind.starts_with("crash") => Some((sim.between(100, 3_000), 1)),
            kind if kind.starts_with("job") => Some((sim.between(2_000, 60_000), 0)),
            _ => None,
        };
        if let Some((after_ms, code)) = ends {
            let end = end.clone();
            tokio::spawn(async move {
                tokio::time::sleep(Duration::from_millis(after_ms)).await;
                end.send_if_modified(|end| {
                    let runs = end.is_none();
                    end.get_or_insert(code);
                    runs
                });
            });
        }
        let container = Container { node: self.node.index, address, ready_ms, sick_until_ms: 0, end };
        sim.note(&format!("{} runs {arn} ({kind}) at {address}", self.node.name));
        if sim.containers().insert(arn.clone(), container).is_some_and(|before| before.runs()) {
            sim.violated("a task runs once", &arn);
        }
        let same = sim.containers().iter().filter(|(_, other)| other.runs() && other.address == address).count();
        if same > 1 {
            sim.violated("two containers never have one address", &format!("{arn} at {address}"));
        }
    }

    /// The control plane must believe that the task is here. It may have given it up while its payload was under way; then
    /// the stop that follows ends it soon.
    fn check_start(&self, arn: &str) {
        let name = &self.node.name;
        let seen = self.node.control_disk.with_checker(|checker| checker.mirror.tasks.get(arn).cloned());
        match seen {
            None => self.sim.violated(STRAY, &format!("{arn} is not known")),
            Some(task) if task.node_id.as_ref() != Some(name) || !task.sent => {
                self.sim.violated(STRAY, &format!("{arn} runs on {name}: {task:?}"));
            }
            Some(task) if task.stage() >= DEPROVISIONING => {
                self.sim.note(&format!("{name} runs {arn}, which is {}", task.last_status));
                let (sim, arn) = (self.sim.clone(), arn.to_owned());
                tokio::spawn(async move {
                    tokio::time::sleep(STRAY_MAX).await;
                    if sim.containers().get(&arn).is_some_and(Container::runs) {
                        sim.violated(STRAY, &format!("{arn} still runs {} s later", STRAY_MAX.as_secs()));
                    }
                });
            }
            Some(_) => {}
        }
    }

    /// Until the control plane has it.
    async fn report(&self, arn: &str, status: &str, exit_code: Option<i32>, reason: Option<&str>) {
        let (mut backoff_ms, most_ms) = REPORT_RETRY_MS;
        loop {
            self.sim.latency().await;
            if let Some(plane) = self.sim.plane().filter(|_| !self.node.is_cut_off()) {
                let input = SubmitTaskStateChangeRequest {
                    cluster: Some("default".into()),
                    task: Some(arn.into()),
                    status: Some(status.into()),
                    reason: reason.map(str::to_owned),
                    containers: Some(vec![ContainerStateChange {
                        container_name: Some("app".into()),
                        status: Some(status.into()),
                        exit_code,
                        ..Default::default()
                    }]),
                    ..Default::default()
                };
                let ctx = node_ctx(&self.sim, &self.node.name);
                let answer = plane.call(plane.ecs.submit_task_state_change(&ctx, input)).await;
                // The answer may get lost: then the same is reported again.
                if !self.sim.fault(30) {
                    match answer {
                        Some(Ok(_)) => return,
                        Some(Err(error)) if error.code != "InternalFailure" => {
                            self.sim.note(&format!("a report of {arn} was refused: {error}"));
                            return;
                        }
                        _ => {}
                    }
                }
            }
            tokio::time::sleep(Duration::from_millis(backoff_ms)).await;
            backoff_ms = (backoff_ms * 2).min(most_ms);
        }
    }

    async fn publish_health(self: Arc<Self>) {
        loop {
            if let Some(plane) = self.sim.plane().filter(|_| !self.node.is_cut_off()) {
                let ctx = node_ctx(&self.sim, &self.node.name);
                let query = vec![("containerInstance".to_owned(), self.node.arn())];
                let channel = plane.ecs.channels().remove(1);
                if let Some(mut link) = link::open(&self.sim, &plane, channel, ctx, query).await {
                    drop(plane);
                    lock(&self.wires).push(link.wire.clone());
                    loop {
                        let frame = self.health_frame();
                        if link.out.send(frame).await.is_err() {
                            break;
                        }
                        let next = tokio::time::sleep(Duration::from_millis(HEALTH_PERIOD_MS));
                        tokio::pin!(next);
                        let closed = loop {
                            tokio::select! {
                                frame = link.incoming.recv() => if frame.is_none() { break true },
                                () = &mut next => break false,
                            }
                        };
                        if closed {
                            break;
                        }
                    }
                }
            }
            self.sim.sleep(500, 4_000).await;
        }
    }

    fn health_frame(&self) -> String {
        let now = self.sim.ms();
        let containers = self.sim.containers();
        let disk = lock(&self.node.disk);
        let tasks = disk.tasks.values().filter_map(|kept| {
            let container = containers.get(&kept.task.arn).filter(|container| container.runs())?;
            kept.task.containers.first().filter(|container| container.health_check_type.is_some())?;
            let health_status = match now {
                // A check that never succeeds has failed for good after its retries.
                _ if container.ready_ms == u64::MAX => "UNHEALTHY",
                now if now < container.sick_until_ms => "UNHEALTHY",
                now if now >= container.ready_ms => "HEALTHY",
                _ => "UNKNOWN",
            };
            Some(TaskHealth {
                task_arn: kept.task.arn.clone(),
                containers: vec![ContainerHealth {
                    container_name: "app".into(),
                    health_status: health_status.into(),
                    status_since: 0.0,
                }],
                ..Default::default()
            })
        });
        let health = FromAgentTelemetry::PublishHealthRequest(PublishHealth {
            metadata: HealthMetadata { fin: true, ..Default::default() },
            tasks: tasks.collect(),
            timestamp: self.sim.clock.now().as_epoch_s(),
        });
        // Without the header lines and their signature: those are the gateway's, which is not here.
        serde_json::to_string(&health).expect("messages are JSON")
    }
}

async fn ended(end: &mut watch::Receiver<Option<i32>>) -> i32 {
    match end.wait_for(Option::is_some).await {
        Ok(code) => code.unwrap_or_default(),
        // The container is forgotten, with its machine.
        Err(_) => 137,
    }
}

fn image(task: &Task) -> &str {
    task.containers.first().map(|container| container.image.as_str()).unwrap_or_default()
}

fn integer(name: &str, value: i32) -> Resource {
    Resource {
        name: Some(name.into()),
        r#type: Some("INTEGER".into()),
        integer_value: Some(value),
        ..Default::default()
    }
}
