//! The one handle the agent uses.

use crate::error::{Doing, Failure, NetworkError, Result};
use crate::host::Host;
use crate::namespaces;
use crate::plan::RouterPlan;
use crate::worker::Worker;
use agent_proto::network::NetworkState;
use std::collections::BTreeMap;
use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4, TcpListener};
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::mpsc;
use std::sync::{Arc, PoisonError, RwLock};
use tokio::sync::oneshot;

/// Calls that may wait for the worker; more wait in their callers.
const WAITING_CALLS: usize = 64;
/// What is left of a link's name beside `ls`, a hyphen and four digits.
const INSTANCE_MAX_BYTES: usize = 8;

/// Where one instance of Longshore keeps its network on this machine.
#[derive(Clone, Debug)]
pub struct Config {
    /// 1 to 8 lower-case letters and digits; tells the links and tables of several instances on one host apart.
    pub instance: String,
    /// What has to survive a restart: the link-local addresses of the uplinks.
    pub state_dir: PathBuf,
    /// Namespaces are mounted below this directory, which becomes a mount of its own.
    pub netns_dir: PathBuf,
    /// The namespace to treat as the host's; that of the process when `None`.
    pub host_netns: Option<PathBuf>,
    /// Where VPC DNS asks for names it does not know; the host's `/etc/resolv.conf` when `None`.
    pub resolvers: Option<Vec<SocketAddr>>,
}

impl Config {
    pub(crate) fn routers_dir(&self) -> PathBuf {
        self.netns_dir.join("routers")
    }

    pub(crate) fn interfaces_dir(&self) -> PathBuf {
        self.netns_dir.join("interfaces")
    }

    fn check(&self) -> Result<()> {
        let usable = (1..=INSTANCE_MAX_BYTES).contains(&self.instance.len())
            && self.instance.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        if usable {
            Ok(())
        } else {
            Err(NetworkError::invalid("instance", &self.instance, "it has 1 to 8 lower-case letters and digits"))
        }
    }
}

/// What an `apply` changed, and what it could not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ApplyReport {
    pub generation: u64,
    /// Ids of network interfaces that were made; one that was adopted is not among them.
    pub interfaces_created: Vec<String>,
    pub interfaces_removed: Vec<String>,
    /// VPCs that have a router on this node now.
    pub routers: Vec<String>,
    /// Operations in the routers' nftables transactions; 0 when all rules were in force already.
    pub rule_operations: usize,
    /// What is not in force. Everything else is. Applying the same state again tries these again.
    pub failures: Vec<Failure>,
}

impl ApplyReport {
    pub(crate) fn fail(&mut self, id: &str, error: NetworkError) {
        self.failures.push(Failure { id: id.to_string(), reason: error.to_string() });
    }
}

/// Interfaces of this node by VPC and address, for endpoints that know their callers by source.
#[derive(Default)]
pub(crate) struct Directory(RwLock<BTreeMap<String, BTreeMap<Ipv4Addr, String>>>);

impl Directory {
    /// Takes the interfaces of `routers`; of other VPCs it forgets those that `stands` does not name.
    pub fn update(&self, routers: &BTreeMap<String, RouterPlan>, stands: impl Fn(&str) -> bool) {
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        known.retain(|vpc_id, _| stands(vpc_id));
        for (vpc_id, router) in routers {
            let interfaces = router.interfaces.iter().map(|(id, planned)| (planned.address, id.clone())).collect();
            known.insert(vpc_id.clone(), interfaces);
        }
    }

    fn find(&self, vpc_id: &str, address: Ipv4Addr) -> Option<String> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        known.get(vpc_id)?.get(&address).cloned()
    }
}

type Call = Box<dyn for<'a> FnOnce(&'a mut Worker) -> Pin<Box<dyn Future<Output = ()> + 'a>> + Send>;

/// The node's network. Cheap to clone; calls are served one after the other.
///
/// Dropping the last clone ends this process' part (VPC DNS, above all) and leaves links and rules in force.
#[derive(Clone)]
pub struct Network {
    config: Config,
    directory: Arc<Directory>,
    calls: mpsc::SyncSender<Call>,
}

impl Network {
    /// Begins, adopting what an earlier process of the same instance left. Blocks for some milliseconds.
    ///
    /// # Errors
    /// A configuration that cannot be used; missing privileges; a kernel without network namespaces or nftables.
    pub fn open(config: Config) -> Result<Self> {
        config.check()?;
        let directory = Arc::new(Directory::default());
        let (calls, waiting) = mpsc::sync_channel::<Call>(WAITING_CALLS);
        let (opened, is_open) = mpsc::channel();
        let (own_config, own_directory) = (config.clone(), directory.clone());
        std::thread::Builder::new()
            .name("vpc-net".into())
            .spawn(move || {
                let runtime = match runtime() {
                    Ok(runtime) => runtime,
                    Err(error) => return drop(opened.send(Err(error))),
                };
                let mut worker = match runtime.block_on(Worker::open(own_config, own_directory)) {
                    Ok(worker) => worker,
                    Err(error) => return drop(opened.send(Err(error))),
                };
                drop(opened.send(Ok(())));
                while let Ok(call) = waiting.recv() {
                    runtime.block_on(call(&mut worker));
                }
            })
            .doing(|| "starting the network's worker thread".into())?;
        is_open.recv().map_err(|_| NetworkError::WorkerEnded)??;
        Ok(Self { config, directory, calls })
    }

    async fn call<T: Send + 'static>(
        &self,
        work: impl for<'a> FnOnce(&'a mut Worker) -> Pin<Box<dyn Future<Output = T> + 'a>> + Send + 'static,
    ) -> Result<T> {
        let (answer, answered) = oneshot::channel();
        let call: Call = Box::new(move |worker| {
            Box::pin(async move {
                let _ = answer.send(work(worker).await);
            })
        });
        let calls = self.calls.clone();
        // The queue is bounded and its `send` blocks: never on a thread of the caller's runtime.
        if let Err(mpsc::TrySendError::Full(call)) = calls.try_send(call) {
            tokio::task::spawn_blocking(move || calls.send(call).is_ok())
                .await
                .map_err(|_| NetworkError::WorkerEnded)?;
        }
        answered.await.map_err(|_| NetworkError::WorkerEnded)
    }

    /// Makes the node's network equal to `state`. Idempotent: what is in force already is not touched.
    ///
    /// # Errors
    /// [`NetworkError::OlderGeneration`] when a newer state is in force. What fails for one VPC or one interface is in
    /// [`ApplyReport::failures`] and leaves the others alone.
    pub async fn apply(&self, state: &NetworkState) -> Result<ApplyReport> {
        let state = state.clone();
        self.call(move |worker| Box::pin(worker.apply(state))).await?
    }

    /// Where the namespace of an interface is mounted while the interface is in force.
    pub fn interface_netns_path(&self, network_interface_id: &str) -> PathBuf {
        self.config.interfaces_dir().join(network_interface_id)
    }

    /// Where the namespace of a VPC's router is mounted while it is in force.
    pub fn router_netns_path(&self, vpc_id: &str) -> PathBuf {
        self.config.routers_dir().join(vpc_id)
    }

    /// A listener (non-blocking) inside the router of a VPC. Interfaces of this node reach [`crate::TASK_ENDPOINT`]:80
    /// whatever their security groups say, [`crate::API_ENDPOINT`]:80 when their groups let them out, and nothing else. Drop it when the VPC's router is gone from
    /// [`ApplyReport::routers`]: it keeps the namespace alive.
    pub async fn listen_in_vpc(&self, vpc_id: &str, address: SocketAddrV4) -> Result<TcpListener> {
        let vpc_id = vpc_id.to_string();
        self.call(move |worker| Box::pin(async move { worker.listen_in_vpc(&vpc_id, address) })).await?
    }

    /// The interface of this node that has `address` in `vpc_id`. A source address seen by a listener of
    /// [`Network::listen_in_vpc`] is genuine: the router drops spoofed ones.
    pub fn interface_by_address(&self, vpc_id: &str, address: Ipv4Addr) -> Option<String> {
        self.directory.find(vpc_id, address)
    }

    /// Removes everything of the instance from this machine: namespaces, links, routes, tables, files.
    /// Listeners and processes still inside a namespace keep it, without links to anywhere, until they end.
    pub async fn destroy(&self) -> Result<()> {
        self.call(move |worker| Box::pin(worker.destroy())).await?
    }
}

fn runtime() -> Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().doing(|| "making a runtime".into())
}

/// What is on this machine of an instance, in words: mounted namespaces, links and tables of the host. Makes nothing.
///
/// # Errors
/// When the host's namespace cannot be entered or asked.
pub fn list_leftovers(config: &Config) -> Result<Vec<String>> {
    config.check()?;
    let mut found = Vec::new();
    for directory in [config.routers_dir(), config.interfaces_dir()] {
        for id in namespaces::list(&directory)? {
            found.push(format!("network namespace {}", directory.join(id).display()));
        }
    }
    let ask = || -> Result<Vec<String>> {
        let runtime = runtime()?;
        runtime.block_on(async { Host::open(config)?.leftovers().await })
    };
    let host = match &config.host_netns {
        Some(path) => namespaces::in_netns(path, ask).doing(|| format!("entering {}", path.display()))??,
        None => {
            namespaces::in_netns(Path::new("/proc/thread-self/ns/net"), ask).doing(|| "starting a thread".into())??
        }
    };
    found.extend(host);
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Compiled, not run: callers spawn these.
    #[allow(dead_code)]
    fn futures_can_be_spawned(network: &Network, state: &NetworkState) {
        fn spawnable(_: impl Future + Send) {}
        spawnable(network.apply(state));
        spawnable(network.listen_in_vpc("vpc-1", SocketAddrV4::new(Ipv4Addr::LOCALHOST, 80)));
        spawnable(network.destroy());
    }

    #[test]
    fn an_instance_has_a_short_name() {
        for instance in ["", "nine-char", "ninechars", "UP", "a/b"] {
            let config = Config {
                instance: instance.into(),
                state_dir: "/nowhere".into(),
                netns_dir: "/nowhere".into(),
                host_netns: None,
                resolvers: None,
            };
            assert!(Network::open(config).is_err(), "{instance:?}");
        }
    }
}
