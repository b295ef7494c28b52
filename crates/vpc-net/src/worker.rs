//! The thread that owns all of the network's kernel state. It moves between namespaces, which no thread of a pool may.

use crate::dns::DnsServer;
use crate::error::{Doing, Failure, NetworkError, Result};
use crate::host::Host;
use crate::namespaces;
use crate::network::{ApplyReport, Config, Directory};
use crate::plan;
use crate::router::Router;
use agent_proto::network::NetworkState;
use std::collections::{BTreeMap, BTreeSet};
use std::net::{SocketAddrV4, TcpListener};
use std::os::fd::{AsFd, OwnedFd};
use std::sync::Arc;

pub(crate) struct Worker {
    config: Config,
    directory: Arc<Directory>,
    /// The namespace this thread is in whenever no function of this crate is working.
    home: OwnedFd,
    host: Host,
    routers: BTreeMap<String, Router>,
    dns: DnsServer,
    generation: Option<u64>,
    /// Interfaces' namespaces nobody has claimed since this process began.
    unclaimed: BTreeSet<String>,
}

impl Worker {
    /// Must be called on the thread that is to be the worker, in its runtime.
    pub async fn open(config: Config, directory: Arc<Directory>) -> Result<Self> {
        if let Some(host_netns) = &config.host_netns {
            let host = namespaces::open(host_netns)?.ok_or_else(|| NetworkError::NotANamespace(host_netns.clone()))?;
            namespaces::enter(host.as_fd()).doing(|| format!("entering {}", host_netns.display()))?;
        }
        let home = namespaces::current().doing(|| "opening the host's namespace".into())?;
        std::fs::create_dir_all(&config.state_dir).doing(|| format!("making {}", config.state_dir.display()))?;
        namespaces::prepare_directory(&config.netns_dir)?;
        for directory in [config.routers_dir(), config.interfaces_dir()] {
            std::fs::create_dir_all(&directory).doing(|| format!("making {}", directory.display()))?;
        }
        let host = Host::open(&config)?;
        let dns = DnsServer::start(config.resolvers.clone(), Arc::new(base::OsRng))?;
        let mut worker = Self {
            directory,
            home,
            host,
            routers: BTreeMap::new(),
            dns,
            generation: None,
            unclaimed: namespaces::list(&config.interfaces_dir())?.into_iter().collect(),
            config,
        };
        for vpc_id in namespaces::list(&worker.config.routers_dir())? {
            let path = worker.config.routers_dir().join(&vpc_id);
            if namespaces::open(&path)?.is_some() {
                worker.open_router(&vpc_id).await?;
            } else {
                // The mount did not outlive a reboot; its file did.
                namespaces::remove(&path)?;
            }
        }
        worker.host.sweep_links().await?;
        Ok(worker)
    }

    async fn open_router(&mut self, vpc_id: &str) -> Result<()> {
        let path = self.config.routers_dir().join(vpc_id);
        let mut router = Router::open(vpc_id, &path, self.home.as_fd()).await?;
        self.host.adopt_uplink(&mut router, vpc_id).await?;
        self.routers.insert(vpc_id.to_string(), router);
        Ok(())
    }

    pub async fn apply(&mut self, state: NetworkState) -> Result<ApplyReport> {
        if let Some(current) = self.generation
            && state.generation < current
        {
            return Err(NetworkError::OlderGeneration { offered: state.generation, current });
        }
        let mut report = ApplyReport { generation: state.generation, ..ApplyReport::default() };
        let standing = self.routers.keys().cloned().collect();
        let plan = plan::plan(&state, &standing);
        report.failures = plan.failures;
        // From here on something of this state may be in force.
        self.generation = Some(state.generation);

        let in_state: BTreeSet<&str> = state.vpcs.iter().map(|vpc| vpc.vpc_id.as_str()).collect();
        for vpc_id in standing.iter().filter(|vpc_id| !in_state.contains(vpc_id.as_str())) {
            if let Err(error) = self.remove_router(vpc_id, &mut report).await {
                report.fail(vpc_id, error);
            }
        }
        for (vpc_id, router_plan) in &plan.routers {
            if let Err(error) = self.apply_router(vpc_id, router_plan, &mut report).await {
                report.fail(vpc_id, error);
            }
        }
        let mut public = BTreeMap::new();
        for (vpc_id, router) in &self.routers {
            for address in router.public.keys() {
                if let Some(other) = public.insert(*address, vpc_id.clone()) {
                    report.failures.push(Failure {
                        id: vpc_id.clone(),
                        reason: format!("the public address {address} is in {other} too"),
                    });
                }
            }
        }
        if let Err(error) = self.host.apply(public, &mut report.failures).await {
            report.fail("host", error);
        }
        let blocks = (self.routers.iter())
            .flat_map(|(vpc_id, router)| router.outside_blocks.iter().map(|block| (*block, vpc_id.clone())))
            .collect();
        if let Err(error) = self.host.apply_ipv6(blocks, &mut report.failures).await {
            report.fail("host", error);
        }
        self.sweep_unclaimed(&mut report);
        self.dns.update(&state, &plan.routers, &self.routers, &mut report.failures);
        self.directory.update(&plan.routers, |vpc_id| self.routers.contains_key(vpc_id));
        report.routers = self.routers.keys().cloned().collect();
        for failure in &report.failures {
            tracing::warn!(id = failure.id, reason = failure.reason, "part of the network state is not in force");
        }
        Ok(report)
    }

    async fn apply_router(
        &mut self,
        vpc_id: &str,
        router_plan: &plan::RouterPlan,
        report: &mut ApplyReport,
    ) -> Result<()> {
        if !self.routers.contains_key(vpc_id) {
            self.open_router(vpc_id).await?;
        }
        let Some(router) = self.routers.get_mut(vpc_id) else {
            return Err(NetworkError::NoSuchRouter { vpc_id: vpc_id.into() });
        };
        let changes = router.apply(router_plan, self.home.as_fd(), &self.config.interfaces_dir()).await?;
        for id in router.interfaces.keys() {
            self.unclaimed.remove(id);
        }
        report.interfaces_created.extend(changes.created);
        report.interfaces_removed.extend(changes.removed);
        report.rule_operations += changes.rule_operations;
        report.failures.extend(changes.failures);
        if router_plan.needs_uplink || router_plan.needs_ipv6_uplink {
            self.host.ensure_uplink(router, vpc_id).await?;
        }
        if router_plan.needs_ipv6_uplink {
            self.host.ensure_ipv6_uplink(router, vpc_id).await?;
        }
        router.finish().await
    }

    async fn remove_router(&mut self, vpc_id: &str, report: &mut ApplyReport) -> Result<()> {
        self.dns.remove(vpc_id);
        self.host.remove_uplink(vpc_id).await?;
        if let Some(router) = self.routers.remove(vpc_id) {
            for id in router.interfaces.keys() {
                namespaces::remove(&self.config.interfaces_dir().join(id))?;
                report.interfaces_removed.push(id.clone());
            }
        }
        namespaces::remove(&self.config.routers_dir().join(vpc_id))
    }

    /// Namespaces of interfaces that went from the state while no process was there to see it.
    fn sweep_unclaimed(&mut self, report: &mut ApplyReport) {
        for id in std::mem::take(&mut self.unclaimed) {
            if report.failures.iter().any(|failure| failure.id == id) {
                self.unclaimed.insert(id);
                continue;
            }
            match namespaces::remove(&self.config.interfaces_dir().join(&id)) {
                Ok(()) => report.interfaces_removed.push(id),
                Err(error) => report.fail(&id, error),
            }
        }
    }

    pub fn listen_in_vpc(&self, vpc_id: &str, address: SocketAddrV4) -> Result<TcpListener> {
        let router = self.routers.get(vpc_id).ok_or_else(|| NetworkError::NoSuchRouter { vpc_id: vpc_id.into() })?;
        let doing = || format!("listening on {address} in the router of {vpc_id}");
        let listener = namespaces::in_netns_fd(router.netns.as_fd(), || TcpListener::bind(address))
            .and_then(|bound| bound)
            .doing(doing)?;
        listener.set_nonblocking(true).doing(doing)?;
        Ok(listener)
    }

    pub async fn destroy(&mut self) -> Result<()> {
        self.dns.clear();
        self.directory.update(&BTreeMap::new(), |_| false);
        self.routers.clear();
        self.host.destroy().await?;
        for directory in [self.config.interfaces_dir(), self.config.routers_dir()] {
            for id in namespaces::list(&directory)? {
                namespaces::remove(&directory.join(id))?;
            }
            std::fs::remove_dir(&directory).doing(|| format!("removing {}", directory.display()))?;
        }
        self.unclaimed.clear();
        self.generation = None;
        namespaces::remove_directory(&self.config.netns_dir)
    }
}
