//! Two tasks in awsvpc mode: a victim, and an attacker in the default bundle or in one that is open on purpose.

use agent_proto::network::{
    Interface, NetworkState, Peer, Protocol, Route, RouteTarget, Rule, SecurityGroup, Subnet, Vpc,
};
use base::SystemClock;
use engine::{ContainerSpec, ContainerState, Engine, LogCursor, TaskSpec};
use std::collections::BTreeSet;
use std::net::Ipv4Addr;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use vpc_net::{Config, Network};

pub const WAIT: Duration = Duration::from_secs(60);
pub const VPC: &str = "vpc-a";
pub const ATTACKER_ADDRESS: Ipv4Addr = Ipv4Addr::new(10, 0, 1, 10);
pub const VICTIM_ADDRESS: Ipv4Addr = Ipv4Addr::new(10, 0, 1, 11);
static NEXT: AtomicU32 = AtomicU32::new(0);

/// A file of the host that no container may read.
pub const MARKER_TEXT: &str = "of the host";

pub struct World {
    engine: Option<Engine>,
    network: Option<Network>,
    host_netns: PathBuf,
    /// Cgroups of open bundles, outside of the engine's and without its device list.
    open_cgroups: std::sync::Mutex<BTreeSet<String>>,
    number: u32,
    pub layer: PathBuf,
    pub state_dir: PathBuf,
    pub marker: PathBuf,
    directory: tempfile::TempDir,
}

/// What an open bundle leaves out. Each attack's control opens all of it, so that it is known to work.
#[derive(Clone, Copy, Default)]
pub struct Open {
    /// Also share the host's network, process and System V IPC namespaces.
    pub host_namespaces: bool,
}

impl World {
    pub async fn new() -> Self {
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let directory = tempfile::tempdir().unwrap();
        // As data directories are: nobody but root passes.
        std::fs::set_permissions(directory.path(), PermissionsExt::from_mode(0o700)).unwrap();
        let at = |name: &str| directory.path().join(name);
        let layer = at("layer");
        for name in ["bin", "etc", "tmp", "proc", "sys", "dev"] {
            std::fs::create_dir_all(layer.join(name)).unwrap();
        }
        std::fs::write(layer.join("bin/attack"), containment::ATTACKER).unwrap();
        std::fs::set_permissions(layer.join("bin/attack"), PermissionsExt::from_mode(0o755)).unwrap();
        std::fs::write(layer.join("etc/passwd"), "root:x:0:0:root:/root:/bin/sh\n").unwrap();
        std::fs::write(at("marker"), MARKER_TEXT).unwrap();
        let host_netns = at("host");
        make_namespace(&host_netns);
        let network = Network::open(Config {
            instance: format!("c{}", number % 10_000_000),
            state_dir: at("network"),
            netns_dir: at("netns"),
            host_netns: Some(host_netns.clone()),
            resolvers: Some(vec![]),
        })
        .unwrap();
        let report = network.apply(&network_state()).await.unwrap();
        assert_eq!(report.failures, vec![]);
        let instance = format!("escapes-{}-{number}", std::process::id());
        let engine = Engine::open(at("state"), &instance, Arc::new(SystemClock)).unwrap();
        let world = Self {
            engine: Some(engine),
            network: Some(network),
            host_netns,
            open_cgroups: std::sync::Mutex::default(),
            number,
            layer,
            state_dir: at("state"),
            marker: at("marker"),
            directory,
        };
        for (task_id, user_namespace) in [("attacker", true), ("victim", true), ("hosted", false), ("open", false)] {
            let made = world.engine().create_task(TaskSpec {
                task_id: task_id.into(),
                user_namespace,
                pids_limit: (task_id != "open").then_some(256),
                ..TaskSpec::default()
            });
            let made = made.await.unwrap();
            assert_eq!(made.id_base.is_some(), user_namespace, "this host lacks what user namespaces need");
        }
        world
    }

    pub fn engine(&self) -> &Engine {
        self.engine.as_ref().unwrap()
    }

    pub fn network(&self) -> &Network {
        self.network.as_ref().unwrap()
    }

    pub fn host_netns(&self) -> &Path {
        &self.host_netns
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    /// A container of the task `attacker`, `hosted` (of the host's ids) or `victim`, on the attacker's interface or the
    /// victim's.
    pub fn spec(&self, task: &str, id: &str, words: &[&str]) -> ContainerSpec {
        let eni = if task == "victim" { "eni-victim" } else { "eni-attacker" };
        ContainerSpec {
            id: id.into(),
            task_id: task.into(),
            rootfs_layers: vec![self.layer.clone()],
            argv: std::iter::once("/bin/attack").chain(words.iter().copied()).map(str::to_owned).collect(),
            netns_path: Some(self.network().interface_netns_path(eni)),
            ..ContainerSpec::default()
        }
    }

    /// Makes the container as the engine does, then takes the protection out of its bundle.
    pub async fn create_open(&self, mut spec: ContainerSpec, open: Open) {
        spec.task_id = "open".into();
        let id = spec.id.clone();
        self.engine().create_container(spec).await.unwrap();
        let directory = self.state_dir.join("containers").join(&id);
        let edit = |name: &str, change: &dyn Fn(&mut serde_json::Value)| {
            let path = directory.join(name);
            let mut value: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
            change(&mut value);
            std::fs::write(&path, serde_json::to_vec(&value).unwrap()).unwrap();
        };
        let cgroup = format!("longshore-open-{}-{}-{id}", std::process::id(), self.number);
        self.open_cgroups.lock().unwrap().insert(cgroup.clone());
        for root in cgroup_roots() {
            std::fs::create_dir_all(root.join(&cgroup)).ok();
        }
        edit("bundle/config.json", &|config| {
            let linux = &mut config["linux"];
            linux["maskedPaths"] = serde_json::json!([]);
            linux["readonlyPaths"] = serde_json::json!([]);
            linux["cgroupsPath"] = format!("/{cgroup}").into();
            let closed: &[&str] =
                if open.host_namespaces { &["mount", "uts"] } else { &["mount", "uts", "pid", "ipc", "network"] };
            linux["namespaces"]
                .as_array_mut()
                .unwrap()
                .retain(|namespace| closed.contains(&namespace["type"].as_str().unwrap()));
            for mount in config["mounts"].as_array_mut().unwrap() {
                mount["options"].as_array_mut().unwrap().retain(|option| option != "ro");
            }
        });
        let all = bounding_capabilities();
        edit("shim.json", &|run| {
            run["process"]["capabilities"] = all.into();
            run["process"]["seccomp_programs"] = serde_json::json!([]);
        });
    }

    /// Starts the victim: a process with a secret in its environment, its memory and its files. Its pid on the host.
    pub async fn victim(&self, words: &[&str]) -> i32 {
        let mut spec = self.spec("victim", "victim", words);
        spec.argv.push("longshore-victim".into());
        spec.env = vec!["SECRET=of-the-victim".into()];
        let secret = self.path("victim-layer");
        std::fs::create_dir_all(&secret).unwrap();
        std::fs::write(secret.join("secret"), "secret of the victim").unwrap();
        spec.rootfs_layers.insert(0, secret);
        self.engine().create_container(spec).await.unwrap();
        self.engine().start("victim").await.unwrap();
        let ContainerState::Running { init_pid, .. } = self.engine().inspect("victim").unwrap().state else {
            panic!("the victim does not run: {}", self.output("victim").await)
        };
        init_pid
    }

    /// Starts what was created and waits for its end: exit code and output. A start that fails is an attack held off.
    pub async fn run(&self, id: &str) -> (i32, String) {
        match self.engine().start(id).await {
            Err(engine::Error::Start { message, .. }) => return (1, format!("not started: {message}")),
            other => other.unwrap(),
        };
        let exit = tokio::time::timeout(WAIT, self.engine().wait(id)).await.expect("it ends in time").unwrap();
        (exit.code, self.output(id).await)
    }

    pub async fn output(&self, id: &str) -> String {
        let mut reader = self.engine().logs(id, LogCursor::START).unwrap();
        let mut text = String::new();
        while let Some(batch) = tokio::time::timeout(WAIT, reader.next_batch()).await.unwrap().unwrap() {
            for record in batch {
                text.push_str(&String::from_utf8_lossy(&record.bytes));
                if !record.partial {
                    text.push('\n');
                }
            }
        }
        text
    }

    pub async fn wait_for_line(&self, id: &str, line: &str) {
        let mut reader = self.engine().logs(id, LogCursor::START).unwrap();
        let found = async {
            while let Some(batch) = reader.next_batch().await.unwrap() {
                if batch.iter().any(|record| record.bytes == line.as_bytes()) {
                    return true;
                }
            }
            false
        };
        assert!(tokio::time::timeout(WAIT, found).await.unwrap(), "{id} did not write {line}");
    }
}

impl Drop for World {
    fn drop(&mut self) {
        let (engine, network) = (self.engine.take().unwrap(), self.network.take().unwrap());
        // The test's runtime may be shutting down: a thread with its own.
        let _ = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                for container in engine.list().unwrap_or_default() {
                    let _ = engine.stop(&container.id, Some(9), Duration::ZERO).await;
                    let _ = engine.remove(&container.id).await;
                }
                for task in engine.tasks().unwrap_or_default() {
                    let _ = engine.remove_task(&task.task_id).await;
                }
                let _ = network.destroy().await;
            });
        })
        .join();
        for cgroup in self.open_cgroups.lock().unwrap().iter() {
            for root in cgroup_roots() {
                for _ in 0..100 {
                    match std::fs::remove_dir(root.join(cgroup)) {
                        Err(error) if error.raw_os_error() == Some(libc::EBUSY) => {
                            std::thread::sleep(Duration::from_millis(5));
                        }
                        _ => break,
                    }
                }
            }
        }
        let _ = rustix::mount::unmount(&self.host_netns, rustix::mount::UnmountFlags::DETACH);
    }
}

fn cgroup_roots() -> Vec<PathBuf> {
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap();
    let mounted = mounts.lines().filter(|line| line.contains(" - cgroup"));
    mounted.filter_map(|line| line.split(' ').nth(4)).map(PathBuf::from).collect()
}

fn bounding_capabilities() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("CapPrm:")).unwrap();
    u64::from_str_radix(line.trim(), 16).unwrap()
}

fn make_namespace(path: &Path) {
    std::fs::File::create(path).unwrap();
    std::thread::scope(|scope| {
        scope
            .spawn(|| {
                // SAFETY: this thread ends with the closure; nothing else depends on its namespace.
                unsafe { rustix::thread::unshare_unsafe(rustix::thread::UnshareFlags::NEWNET) }.unwrap();
                loopback_up();
                rustix::mount::mount_bind("/proc/thread-self/ns/net", path).unwrap();
            })
            .join()
            .unwrap();
    });
}

fn loopback_up() {
    // SAFETY: the structure has the kernel's size and outlives the calls.
    unsafe {
        let fd = libc::socket(libc::AF_INET, libc::SOCK_DGRAM, 0);
        let mut request: libc::ifreq = std::mem::zeroed();
        request.ifr_name[0] = b'l' as libc::c_char;
        request.ifr_name[1] = b'o' as libc::c_char;
        request.ifr_ifru.ifru_flags = libc::IFF_UP as libc::c_short;
        assert_eq!(libc::ioctl(fd, libc::SIOCSIFFLAGS, &raw mut request), 0);
        libc::close(fd);
    }
}

/// Both may send and receive everything: security groups are not what is tested here.
fn network_state() -> NetworkState {
    let everything = || vec![Rule { protocol: Protocol::All, peer: Peer::Cidr { cidr: "0.0.0.0/0".into() } }];
    let interface = |id: &str, address: Ipv4Addr| Interface {
        network_interface_id: id.into(),
        vpc_id: VPC.into(),
        subnet_id: "subnet-a".into(),
        mac_address: format!("02:00:00:00:00:{:02x}", address.octets()[3]),
        private_address: address,
        public_address: None,
        ipv6_addresses: vec![],
        security_group_ids: vec!["sg-open".into()],
        source_destination_check: true,
        on_this_node: true,
    };
    let route = |destination: &str, target| Route { destination: destination.into(), target };
    NetworkState {
        generation: 1,
        vpcs: vec![Vpc {
            vpc_id: VPC.into(),
            cidr_blocks: vec!["10.0.0.0/16".into()],
            ipv6_cidr_blocks: vec![],
            dns_support: true,
            dns_hostnames: true,
            region: "us-east-1".into(),
            subnets: vec![Subnet {
                network_acl_id: None,
                subnet_id: "subnet-a".into(),
                cidr_block: "10.0.1.0/24".into(),
                ipv6_cidr_block: None,
                routes: vec![
                    route("10.0.0.0/16", RouteTarget::Local),
                    route("0.0.0.0/0", RouteTarget::InternetGateway),
                ],
            }],
        }],
        interfaces: vec![interface("eni-attacker", ATTACKER_ADDRESS), interface("eni-victim", VICTIM_ADDRESS)],
        security_groups: vec![SecurityGroup {
            group_id: "sg-open".into(),
            vpc_id: VPC.into(),
            ingress: everything(),
            egress: everything(),
        }],
        network_acls: vec![],
        names: vec![],
    }
}
