//! One container of a task: made from its definition, started, waited for, stopped, found again, removed.

use super::Runner;
use super::prepare::host_config;
use crate::endpoints;
use crate::logs::LogPump;
use crate::state::{ContainerEnd, TaskState};
use agent_proto::acs::{Container, DockerConfig, DockerHostConfig};
use base::Timestamp;
use engine::{ContainerSpec, ContainerState, ExitStatus, Mount, TaskSpec, Ulimit};
use oci_image::Image;
use std::path::PathBuf;
use std::time::Duration;

/// What happened to a container.
#[derive(Debug)]
pub enum Event {
    Ended { name: String, end: ContainerEnd },
    Health { name: String, status: super::health::Status },
}

/// AWS's default between SIGTERM and SIGKILL.
const STOP_TIMEOUT_S: i64 = 30;
/// As Fargate has it.
const NOFILE_SOFT: u64 = 65_535;
const MIB: u64 = 1 << 20;
/// Processes and threads of one task: a fork bomb must not take the node's.
const TASK_PIDS_MAX: u64 = 16_384;

/// The engine's id of a container.
pub fn container_id(state: &TaskState, name: &str) -> String {
    format!("{}-{name}", state.task_id())
}

impl Runner {
    fn container_id(&self, name: &str) -> String {
        container_id(&self.state, name)
    }

    /// Starts a container whose dependencies are satisfied. Whatever keeps it from starting is its end, with the reason.
    pub async fn start(&mut self, name: &str) {
        let Some(container) = self.container(name).cloned() else { return };
        let id = self.container_id(name);
        if let Err(reason) = self.start_container(&container, &id).await {
            self.shared.engine.remove(&id).await.ok();
            self.never_started(name, &reason);
        }
    }

    async fn start_container(&mut self, container: &Container, id: &str) -> Result<(), String> {
        let engine = self.shared.engine.clone();
        let image = match self.images.get(&container.name) {
            Some(image) => image.clone(),
            None => self.image_again(container).await?,
        };
        // Held by the lease from here on, also across a restart of the agent.
        let leased = self.shared.images.lease(id, &image).await;
        leased.map_err(|error| format!("CannotCreateContainerError: {error}"))?;
        engine.create_task(self.task_spec()).await.map_err(|error| cannot_create(&error))?;
        let secrets = match self.secrets.remove(&container.name) {
            Some(values) => values,
            // Prepared by an agent that is gone, which took them with it.
            None => super::secrets::environment(self.caller(), container).await?,
        };
        let spec = ContainerSpec { secret_env: secrets.environment(), ..self.spec(container, id, &image)? };
        // What an agent that was killed in the middle of a start left.
        engine.remove(id).await.ok();
        engine.create_container(spec).await.map_err(|error| cannot_create(&error))?;
        if let Some(state) = self.state.containers.get_mut(&container.name) {
            state.container_id = id.to_owned();
        }
        self.keep();
        let started_at = engine.start(id).await.map_err(|error| match error {
            engine::Error::Start { message, .. } => format!("CannotStartContainerError: {message}"),
            other => format!("CannotStartContainerError: {other}"),
        })?;
        self.began(container, id, started_at);
        self.keep();
        Ok(())
    }

    /// A container runs: its log is pumped, its health checked, its end waited for.
    fn began(&mut self, container: &Container, id: &str, started_at: Timestamp) {
        if let Some(state) = self.state.containers.get_mut(&container.name) {
            state.started_at = Some(started_at);
        }
        self.pump(container, id);
        self.watch_health(container, id, started_at);
        self.wait_for(&container.name, id);
    }

    fn pump(&mut self, container: &Container, id: &str) {
        let pump = LogPump::start(self.shared.clone(), id.to_owned(), self.state.task.clone(), container.clone());
        self.pumps.insert(container.name.clone(), pump);
    }

    fn wait_for(&mut self, name: &str, id: &str) {
        if !self.running.insert(name.to_owned()) {
            return;
        }
        let (engine, events) = (self.shared.engine.clone(), self.events.clone());
        let clock = self.shared.config.clock.clone();
        let (name, id) = (name.to_owned(), id.to_owned());
        tokio::spawn(async move {
            let end = match engine.wait(&id).await {
                Ok(status) => end_of(&status),
                Err(error) => ContainerEnd {
                    exit_code: None,
                    reason: Some(format!("CannotInspectContainerError: {error}")),
                    at: clock.now(),
                },
            };
            let _ = events.send(Event::Ended { name, end }).await;
        });
    }

    /// Tells a running container to stop; its end arrives as an event.
    pub fn stop(&mut self, name: &str) {
        if !self.stopping.insert(name.to_owned()) {
            return;
        }
        let Some(container) = self.container(name) else { return };
        let timeout_s = container.stop_timeout.unwrap_or(STOP_TIMEOUT_S).max(0);
        let id = self.container_id(name);
        let engine = self.shared.engine.clone();
        tokio::spawn(async move {
            let timeout = Duration::from_secs(timeout_s as u64);
            if let Err(error) = engine.stop(&id, None, timeout).await {
                tracing::error!(%error, container = id, "a container could not be stopped");
            }
        });
    }

    /// After a restart of the agent: what still runs goes on, what ended meanwhile has its end.
    pub async fn adopt(&mut self) {
        for container in self.state.task.containers.clone() {
            let Some(state) = self.state.containers.get(&container.name) else { continue };
            if state.container_id.is_empty() {
                continue;
            }
            let id = state.container_id.clone();
            if state.stopped.is_some() {
                // Its lines may not all be handed on.
                if state.started_at.is_some() && self.shared.engine.inspect(&id).is_ok() {
                    self.pump(&container, &id);
                }
                continue;
            }
            let started_at = self.shared.engine.inspect(&id).ok().and_then(|info| match info.state {
                ContainerState::Running { started_at, .. } => Some(started_at),
                ContainerState::Exited(status) => Some(status.started_at.unwrap_or(status.finished_at)),
                ContainerState::Created | ContainerState::Starting => None,
            });
            match started_at {
                // `wait` answers at once for one that ended while nobody looked.
                Some(started_at) => self.began(&container, &id, started_at),
                None => {
                    // Made, and never started: it is made again.
                    if let Some(state) = self.state.containers.get_mut(&container.name) {
                        state.container_id.clear();
                        state.started_at = None;
                    }
                }
            }
        }
    }

    pub async fn remove_containers(&mut self) {
        for container in self.state.task.containers.clone() {
            let id = self.container_id(&container.name);
            if let Err(error) = self.shared.engine.remove(&id).await {
                tracing::error!(%error, container = id, "a container could not be removed");
            }
            crate::logs::forget(&self.shared.config.node_dir, &id);
            if let Err(error) = self.shared.images.release(&id).await {
                tracing::error!(%error, container = id, "the lease of an image could not be given back");
            }
        }
        let task_id = self.state.task_id().to_owned();
        if let Err(error) = self.shared.engine.remove_task(&task_id).await {
            tracing::error!(%error, task = task_id, "what a task had could not be removed");
        }
        std::fs::remove_dir_all(self.volumes_dir()).ok();
    }

    fn task_spec(&self) -> TaskSpec {
        let task = &self.state.task;
        TaskSpec {
            task_id: self.state.task_id().to_owned(),
            cpu_limit_milli: (task.cpu > 0.0).then(|| (task.cpu * 1000.0).round() as u64),
            memory_limit_bytes: (task.memory > 0).then(|| task.memory as u64 * MIB),
            pids_limit: Some(TASK_PIDS_MAX),
            user_namespace: true,
        }
    }

    fn volumes_dir(&self) -> PathBuf {
        self.shared.volumes_dir(self.state.task_id())
    }

    fn spec(&self, container: &Container, id: &str, image: &Image) -> Result<ContainerSpec, String> {
        let task = &self.state.task;
        let config = docker_config(container)?;
        let host = host_config(container)?.unwrap_or_default();
        let image_config = &image.config;
        let interface = task.elastic_network_interfaces.first();
        let address = interface.and_then(|eni| eni.ipv4_addresses.first()).map(|a| a.private_address.clone());
        let hostname = config.hostname.clone().unwrap_or_else(|| match &address {
            Some(address) => format!("ip-{}", address.replace('.', "-")),
            None => self.state.task_id().chars().take(12).collect(),
        });
        let domain =
            interface.and_then(|eni| eni.private_dns_name.split_once('.')).map(|(_, domain)| domain.to_owned());
        let mut env = image_config.environment.clone();
        let region = self.shared.config.region.as_str();
        let region = task.arn.split(':').nth(3).filter(|r| !r.is_empty()).unwrap_or(region);
        let ours = endpoints::environment(task, container, id, region);
        env.retain(|pair| !pair.split_once('=').is_some_and(|(name, _)| ours.contains_key(name)));
        env.extend(ours.into_iter().map(|(name, value)| format!("{name}={value}")));

        let netns_path = interface.map(|eni| self.shared.config.netns_dir.join("interfaces").join(&eni.ec2_id));
        let argv = argv(container, image);
        if argv.is_empty() {
            return Err(format!(
                "CannotCreateContainerError: no command specified: neither the task definition nor the image {} has \
                 one",
                container.image
            ));
        }
        let stop_signal = match &image_config.stop_signal {
            None => None,
            Some(text) => Some(signal_number(text).ok_or_else(|| {
                format!("CannotCreateContainerError: the image's stop signal '{text}' is not a signal")
            })?),
        };
        Ok(ContainerSpec {
            id: id.to_owned(),
            task_id: self.state.task_id().to_owned(),
            rootfs_layers: image.layer_dirs.clone(),
            readonly_rootfs: host.readonly_rootfs.unwrap_or(false),
            argv,
            env,
            cwd: config.working_dir.clone().unwrap_or_else(|| image_config.working_directory.clone()),
            user: config.user.clone().unwrap_or_else(|| image_config.user.clone()),
            etc_hosts: Some(etc_hosts(address.as_deref(), &hostname, domain.as_deref(), &host.extra_hosts)),
            etc_resolv_conf: interface.map(|eni| resolv_conf(eni, &host)),
            etc_hostname: Some(format!("{hostname}\n")),
            hostname,
            netns_path,
            // Docker's scale is ECS's: 1024 units are one share of a processor. 0 is Docker's 2.
            cpu_shares: Some(container.cpu.max(2) as u64),
            memory_limit_bytes: (container.memory > 0).then(|| container.memory as u64 * MIB),
            memory_reservation_bytes: host.memory_reservation.map(|bytes| bytes.max(0) as u64),
            ulimits: ulimits(&host),
            mounts: self.mounts(container, &host)?,
            capabilities_add: host.cap_add.clone(),
            capabilities_drop: host.cap_drop.clone(),
            init_process_enabled: host.init.unwrap_or(false),
            shm_size_bytes: host.shm_size.map(|bytes| bytes.max(0) as u64),
            sysctls: host.sysctls.clone(),
            stop_signal,
            ..ContainerSpec::default()
        })
    }

    fn mounts(&self, container: &Container, host: &DockerHostConfig) -> Result<Vec<Mount>, String> {
        let mut mounts = Vec::new();
        let mut points: Vec<(String, String, bool)> = container
            .mount_points
            .iter()
            .map(|point| (point.source_volume.clone(), point.container_path.clone(), point.read_only))
            .collect();
        for from in &container.volumes_from {
            let other = self.container(&from.source_container).ok_or_else(|| {
                format!(
                    "CannotCreateContainerError: volumesFrom names '{}', which is no container",
                    from.source_container
                )
            })?;
            for point in &other.mount_points {
                let read_only = point.read_only || from.read_only;
                points.push((point.source_volume.clone(), point.container_path.clone(), read_only));
            }
        }
        for (volume, destination, read_only) in points {
            let source = self.volumes_dir().join(&volume);
            std::fs::create_dir_all(&source)
                .map_err(|error| format!("CannotCreateVolumeError: {}: {error}", source.display()))?;
            mounts.push(Mount::Bind { source, destination, read_only });
        }
        for (destination, options) in &host.tmpfs {
            let mut options: Vec<String> = options.split(',').filter(|o| !o.is_empty()).map(str::to_owned).collect();
            let size = options.iter().position(|option| option.starts_with("size="));
            let size_bytes = size.and_then(|at| parse_size(&options.remove(at)[5..])).unwrap_or(64 * MIB);
            mounts.push(Mount::Tmpfs { destination: destination.clone(), size_bytes, options });
        }
        Ok(mounts)
    }
}

fn cannot_create(error: &engine::Error) -> String {
    format!("CannotCreateContainerError: {error}")
}

fn end_of(status: &ExitStatus) -> ContainerEnd {
    let reason = if status.oom_killed {
        Some("OutOfMemoryError: Container killed due to memory usage".to_owned())
    } else {
        status.reason.clone()
    };
    ContainerEnd { exit_code: Some(status.code), reason, at: status.finished_at }
}

fn docker_config(container: &Container) -> Result<DockerConfig, String> {
    match container.docker_config.as_ref().and_then(|config| config.config.as_deref()) {
        None => Ok(DockerConfig::default()),
        Some(text) => serde_json::from_str(text).map_err(|error| {
            format!("CannotCreateContainerError: the configuration of {} is not understood: {error}", container.name)
        }),
    }
}

/// Docker's rule: an entry point of one's own drops the image's command.
fn argv(container: &Container, image: &Image) -> Vec<String> {
    let command = |default: &[String]| container.command.clone().unwrap_or_else(|| default.to_vec());
    match &container.entry_point {
        Some(entry_point) => entry_point.iter().cloned().chain(command(&[])).collect(),
        None => image.config.entrypoint.iter().cloned().chain(command(&image.config.command)).collect(),
    }
}

fn etc_hosts(address: Option<&str>, hostname: &str, domain: Option<&str>, extra: &[String]) -> String {
    let mut text = String::from("127.0.0.1\tlocalhost\n");
    if let Some(address) = address {
        let full = domain.map(|domain| format!("{hostname}.{domain} ")).unwrap_or_default();
        text.push_str(&format!("{address}\t{full}{hostname}\n"));
    }
    for entry in extra {
        if let Some((name, address)) = entry.split_once(':') {
            text.push_str(&format!("{address}\t{name}\n"));
        }
    }
    text
}

fn resolv_conf(interface: &agent_proto::acs::ElasticNetworkInterface, host: &DockerHostConfig) -> String {
    let servers = if host.dns.is_empty() { &interface.domain_name_servers } else { &host.dns };
    let search = if host.dns_search.is_empty() { &interface.domain_name } else { &host.dns_search };
    let mut text = String::new();
    if !search.is_empty() {
        text.push_str(&format!("search {}\n", search.join(" ")));
    }
    for server in servers {
        text.push_str(&format!("nameserver {server}\n"));
    }
    text
}

fn ulimits(host: &DockerHostConfig) -> Vec<Ulimit> {
    let mut ulimits: Vec<Ulimit> = host
        .ulimits
        .iter()
        .map(|limit| Ulimit { name: limit.name.clone(), soft: limit.soft as u64, hard: limit.hard as u64 })
        .collect();
    if !ulimits.iter().any(|limit| limit.name == "nofile") {
        ulimits.push(Ulimit { name: "nofile".into(), soft: NOFILE_SOFT, hard: NOFILE_SOFT });
    }
    ulimits
}

fn parse_size(text: &str) -> Option<u64> {
    let (digits, unit) = text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
    let scale = match unit.to_ascii_lowercase().as_str() {
        "" => 1,
        "k" => 1 << 10,
        "m" => MIB,
        "g" => 1 << 30,
        _ => return None,
    };
    digits.parse::<u64>().ok()?.checked_mul(scale)
}

/// `SIGQUIT`, `QUIT` or `3`.
fn signal_number(text: &str) -> Option<i32> {
    if let Ok(number) = text.parse::<i32>() {
        return (1..=64).contains(&number).then_some(number);
    }
    let upper = text.to_ascii_uppercase();
    let name = upper.strip_prefix("SIG").unwrap_or(&upper);
    const NAMES: &[(&str, i32)] = &[
        ("HUP", 1),
        ("INT", 2),
        ("QUIT", 3),
        ("ABRT", 6),
        ("KILL", 9),
        ("USR1", 10),
        ("USR2", 12),
        ("ALRM", 14),
        ("TERM", 15),
        ("CONT", 18),
        ("STOP", 19),
        ("WINCH", 28),
        ("PWR", 30),
    ];
    if let Some((_, number)) = NAMES.iter().find(|(known, _)| *known == name) {
        return Some(*number);
    }
    let offset: i32 = name.strip_prefix("RTMIN+")?.parse().ok()?;
    (0..=30).contains(&offset).then_some(34 + offset)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signals_have_names_and_numbers() {
        assert_eq!(signal_number("SIGQUIT"), Some(3));
        assert_eq!(signal_number("quit"), Some(3));
        assert_eq!(signal_number("15"), Some(15));
        assert_eq!(signal_number("SIGRTMIN+3"), Some(37));
        assert_eq!(signal_number("SIGNOPE"), None);
        assert_eq!(signal_number("0"), None);
    }

    #[test]
    fn sizes_have_units() {
        assert_eq!(parse_size("64m"), Some(64 * MIB));
        assert_eq!(parse_size("1024"), Some(1024));
        assert_eq!(parse_size("1x"), None);
    }
}
