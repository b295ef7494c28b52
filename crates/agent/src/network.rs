//! Keeps the node's network equal to what the control plane wants, newest state first.

use crate::state::StateDir;
use agent_proto::network::NetworkState;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;
use vpc_net::Network;

const RETRY_MS_MIN: u64 = 50;
const RETRY_MS_MAX: u64 = 5_000;

/// What is in force.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    pub generation: u64,
    /// Interfaces that have their namespace and address here.
    pub interfaces: BTreeSet<String>,
    /// VPCs that have a router here.
    pub routers: Vec<String>,
    /// What could not be put in force, in words.
    pub errors: Vec<String>,
}

/// Takes states and puts the newest in force; states that come while one is being applied replace each other.
#[derive(Clone)]
pub struct NetworkHandle {
    wanted: watch::Sender<Option<Arc<NetworkState>>>,
    applied: watch::Receiver<Applied>,
}

impl NetworkHandle {
    pub fn want(&self, state: NetworkState) {
        self.wanted.send_if_modified(|current| {
            // The control plane counts up; an older state is one that arrived late.
            if current.as_ref().is_some_and(|current| current.generation > state.generation) {
                return false;
            }
            *current = Some(Arc::new(state));
            true
        });
    }

    pub fn applied(&self) -> watch::Receiver<Applied> {
        self.applied.clone()
    }

    /// Completes when the interface is there; fails when the agent ends.
    pub async fn interface_ready(&self, network_interface_id: &str) -> Result<(), watch::error::RecvError> {
        let mut applied = self.applied.clone();
        applied.wait_for(|applied| applied.interfaces.contains(network_interface_id)).await?;
        Ok(())
    }
}

/// Starts the worker that applies states. A state that the disk remembers is put in force first: after a restart of the
/// agent the network is what it was, whether or not the control plane is there.
pub fn start(network: Network, state_dir: StateDir, hosts_file: Option<PathBuf>, instance: String) -> NetworkHandle {
    let remembered = state_dir.network().unwrap_or_else(|error| {
        tracing::error!(%error, "the remembered network state cannot be read");
        None
    });
    let (wanted, mut changes) = watch::channel(remembered.map(Arc::new));
    let (applied_sender, applied) = watch::channel(Applied::default());
    tokio::spawn(async move {
        changes.mark_changed();
        while changes.changed().await.is_ok() {
            let Some(state) = changes.borrow_and_update().clone() else { continue };
            let mut tries = 0_u32;
            loop {
                let applied = apply(&network, &state_dir, hosts_file.as_deref(), &instance, &state).await;
                let complete = applied.errors.is_empty();
                applied_sender.send_replace(applied);
                if complete {
                    break;
                }
                // What failed is tried again, until a newer state comes.
                tries += 1;
                let wait = Duration::from_millis((RETRY_MS_MIN << tries.min(8)).min(RETRY_MS_MAX));
                tokio::select! {
                    changed = changes.changed() => {
                        if changed.is_ok() {
                            changes.mark_changed();
                        }
                        break;
                    }
                    () = tokio::time::sleep(wait) => {}
                }
            }
        }
    });
    NetworkHandle { wanted, applied }
}

async fn apply(
    network: &Network,
    state_dir: &StateDir,
    hosts_file: Option<&Path>,
    instance: &str,
    state: &Arc<NetworkState>,
) -> Applied {
    let mut applied = Applied { generation: state.generation, ..Applied::default() };
    // Both before it is acknowledged; neither needs the other.
    let (remembering, remembered) = (state_dir.clone(), state.clone());
    let remembered = tokio::task::spawn_blocking(move || remembering.put_network(&remembered));
    let outcome = network.apply(state).await;
    if let Err(error) = remembered.await.map_err(io::Error::other).flatten() {
        applied.errors.push(format!("the network state cannot be remembered: {error}"));
    }
    match outcome {
        Ok(report) => {
            let failed = |id: &str| report.failures.iter().any(|failure| failure.id == id);
            applied.interfaces = state
                .interfaces
                .iter()
                .filter(|interface| interface.on_this_node)
                .filter(|interface| !failed(&interface.network_interface_id) && !failed(&interface.vpc_id))
                .map(|interface| interface.network_interface_id.clone())
                .collect();
            applied.routers = report.routers;
            for failure in report.failures {
                tracing::error!(id = failure.id, reason = failure.reason, "a part of the network is not in force");
                applied.errors.push(format!("{}: {}", failure.id, failure.reason));
            }
        }
        Err(error) => {
            tracing::error!(%error, generation = state.generation, "the network state could not be put in force");
            applied.errors.push(error.to_string());
        }
    }
    if let Some(path) = hosts_file {
        let mut by_address: BTreeMap<IpAddr, Vec<String>> = BTreeMap::new();
        for name in &state.names {
            for address in &name.public_addresses {
                by_address.entry((*address).into()).or_default().push(name.name.clone());
            }
        }
        let entries: Vec<_> = by_address.into_iter().collect();
        if let Err(error) = vpc_net::hosts_file::update(path, instance, &entries) {
            // Names then work inside VPCs only; the addresses still answer.
            tracing::warn!(%error, file = %path.display(), "load balancers' names were not written");
        }
    }
    applied
}
