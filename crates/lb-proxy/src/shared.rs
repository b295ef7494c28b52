//! What every part of the proxy works on, and how new tables come into force.

use crate::health;
use crate::limits::MAX_CLIENT_CONNECTIONS;
use crate::listener;
use crate::sockets::Sockets;
use crate::tables::TablesInForce;
use crate::target::TargetKey;
use base::{Clock, Rng};
use lb_core::{InterfaceProblem, ProxyReport, RoutingTables, TablesError, TargetReport, TargetState};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::net::SocketAddr;
use std::sync::atomic::Ordering::SeqCst;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use tokio::sync::{Notify, Semaphore, watch};

/// Where a listener listens.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct ListenerKey {
    pub(crate) load_balancer_arn: String,
    pub(crate) network_interface_id: Arc<str>,
    pub(crate) address: SocketAddr,
}

/// Ends its task when dropped.
pub(crate) struct Task(tokio::task::JoinHandle<()>);

impl Task {
    pub(crate) fn spawn(future: impl Future<Output = ()> + Send + 'static) -> Self {
        Self(tokio::spawn(future))
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[derive(Default)]
struct Running {
    /// Turns true when the listener is to close.
    listeners: HashMap<ListenerKey, watch::Sender<bool>>,
    checkers: HashMap<TargetKey, (health::Plan, Task)>,
}

pub(crate) struct Shared {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) rng: Arc<dyn Rng>,
    pub(crate) sockets: Sockets,
    pub(crate) connections: Arc<Semaphore>,
    /// A report should go out.
    pub(crate) changed: Arc<Notify>,
    tables: RwLock<Arc<TablesInForce>>,
    running: Mutex<Running>,
    problems: Mutex<BTreeMap<(String, String, Option<u16>), String>>,
}

#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    #[error("the tables have generation {offered}, those in force have {in_force}: older ones are refused")]
    Older { offered: u64, in_force: u64 },
    #[error(transparent)]
    Invalid(#[from] TablesError),
}

impl Shared {
    pub(crate) fn new(clock: Arc<dyn Clock>, rng: Arc<dyn Rng>, sockets: Sockets) -> Arc<Self> {
        Arc::new(Self {
            clock,
            rng,
            sockets,
            connections: Arc::new(Semaphore::new(MAX_CLIENT_CONNECTIONS)),
            changed: Arc::default(),
            tables: RwLock::default(),
            running: Mutex::default(),
            problems: Mutex::default(),
        })
    }

    pub(crate) fn tables(&self) -> Arc<TablesInForce> {
        self.tables.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn problems(&self) -> MutexGuard<'_, BTreeMap<(String, String, Option<u16>), String>> {
        self.problems.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Shows, or with None clears, why something does not serve.
    pub(crate) fn problem(&self, lb: &str, interface: &str, port: Option<u16>, problem: Option<String>) {
        let key = (lb.to_owned(), interface.to_owned(), port);
        let before = match &problem {
            Some(problem) => self.problems().insert(key, problem.clone()),
            None => self.problems().remove(&key),
        };
        if before != problem {
            if let Some(problem) = &problem {
                tracing::warn!(load_balancer = lb, interface, port, problem, "not serving");
            }
            self.changed.notify_one();
        }
    }

    /// Puts tables in force: requests that begin from here on see them.
    pub(crate) fn apply(self: &Arc<Self>, mut tables: RoutingTables) -> Result<(), ApplyError> {
        tables.validate()?;
        tables.normalize();
        // Held throughout, so that tables come into force one after the other.
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        let before = self.tables();
        if tables.generation < before.generation {
            return Err(ApplyError::Older { offered: tables.generation, in_force: before.generation });
        }
        // A request that still holds the old tables and finds every target draining looks at the new ones, so these
        // must be in force before it can: readers wait meanwhile.
        let next = {
            let mut in_force = self.tables.write().unwrap_or_else(PoisonError::into_inner);
            *in_force = Arc::new(before.next(tables, &self.changed));
            in_force.clone()
        };
        for (key, target) in &before.targets {
            if !next.targets.contains_key(key) {
                target.remove();
            }
        }
        self.converge_listeners(&mut running, &next);
        self.converge_checkers(&mut running, &next);
        let interfaces: HashSet<&str> = next
            .load_balancers
            .values()
            .flat_map(|lb| &lb.config.interfaces)
            .map(|interface| interface.network_interface_id.as_str())
            .collect();
        self.sockets.retain(&interfaces);
        self.problems().retain(|(lb, interface, port), _| {
            next.load_balancers.get(lb).is_some_and(|lb| {
                lb.config.interfaces.iter().any(|i| i.network_interface_id == *interface)
                    && port.is_none_or(|port| lb.listener(port).is_some())
            })
        });
        self.changed.notify_one();
        Ok(())
    }

    fn converge_listeners(self: &Arc<Self>, running: &mut Running, next: &TablesInForce) {
        let mut wanted = HashSet::new();
        for lb in next.load_balancers.values() {
            for interface in &lb.config.interfaces {
                for (listener, address) in
                    lb.config.listeners.iter().flat_map(|one| interface.addresses().map(move |address| (one, address)))
                {
                    wanted.insert(ListenerKey {
                        load_balancer_arn: lb.config.arn.clone(),
                        network_interface_id: interface.network_interface_id.as_str().into(),
                        address: SocketAddr::new(address, listener.port),
                    });
                }
            }
        }
        running.listeners.retain(|key, closing| {
            let keep = wanted.contains(key);
            if !keep {
                closing.send_replace(true);
            }
            keep
        });
        for key in wanted {
            running.listeners.entry(key).or_insert_with_key(|key| {
                let closing = watch::Sender::new(false);
                tokio::spawn(listener::run(self.clone(), key.clone(), closing.subscribe()));
                closing
            });
        }
    }

    fn converge_checkers(self: &Arc<Self>, running: &mut Running, next: &TablesInForce) {
        let mut plans = HashMap::new();
        for group in next.groups.values() {
            for (index, target) in group.targets.iter().enumerate() {
                let config = &group.config.targets[index];
                let in_zone = group
                    .load_balancer
                    .as_ref()
                    .is_some_and(|lb| lb.config.zone_enabled(config.availability_zone.as_deref()));
                if config.state == TargetState::Active
                    && in_zone
                    && let Some(interface) = group.checking_interface(index)
                {
                    let lb = group.load_balancer.as_ref().map(|lb| lb.config.arn.clone()).unwrap_or_default();
                    plans.insert(
                        target.key.clone(),
                        health::Plan::new(lb, &interface.network_interface_id, &group.config.health_check),
                    );
                }
            }
        }
        running.checkers.retain(|key, (plan, _)| plans.get(key) == Some(plan));
        for (key, plan) in plans {
            if let Some(target) = next.targets.get(&key) {
                running.checkers.entry(key).or_insert_with(|| {
                    let task = Task::spawn(health::run(self.clone(), target.clone(), plan.clone()));
                    (plan, task)
                });
            }
        }
    }

    /// Closes every listener; what is in flight goes on.
    pub(crate) fn close_listeners(&self) {
        let mut running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        for closing in running.listeners.drain().map(|(_, closing)| closing) {
            closing.send_replace(true);
        }
        running.checkers.clear();
    }

    pub(crate) fn report(&self) -> ProxyReport {
        let tables = self.tables();
        let mut report = ProxyReport { generation_applied: tables.generation, ..ProxyReport::default() };
        for group in tables.groups.values() {
            report.target_groups.push(group.meter.read(&group.config.arn));
            for (index, target) in group.targets.iter().enumerate() {
                report.targets.push(TargetReport {
                    target_group_arn: group.config.arn.clone(),
                    address: target.key.address.ip(),
                    port: target.key.address.port(),
                    health: group.health_of(index),
                    requests_in_flight: target.in_flight.load(SeqCst),
                    upgraded_connections: target.upgraded.load(SeqCst),
                    open_connections: target.open_connections.load(SeqCst),
                    drained: target.is_drained(),
                });
            }
        }
        report.load_balancers = tables.load_balancers.values().map(|lb| lb.meter.read(&lb.config.arn)).collect();
        report.problems = self
            .problems()
            .iter()
            .map(|((lb, interface, port), problem)| InterfaceProblem {
                load_balancer_arn: lb.clone(),
                network_interface_id: interface.clone(),
                listener_port: *port,
                problem: problem.clone(),
            })
            .collect();
        report
    }

    /// Closes idle connections to targets that are too old.
    pub(crate) fn sweep(&self) {
        for target in self.tables().targets.values() {
            target.sweep();
        }
    }
}
