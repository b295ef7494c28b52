//! A fake load balancer: takes tables, checks targets against what really runs, lets draining targets finish, reports.

use crate::link::{self, Wire};
use crate::plane::node_ctx;
use crate::sim::Sim;
use lb_core::{
    CheckOutcome, FromProxy, HealthTracker, ProxyReport, RoutingTables, TargetHealth, TargetReport, TargetState,
    ToProxy, parse_to_proxy,
};
use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::{mpsc, watch};

const SILENCE_MAX: Duration = Duration::from_secs(20);
const REPORT_PERIOD: Duration = Duration::from_secs(1);

type Key = (String, IpAddr, u16);

#[derive(Default)]
struct State {
    tables: Option<RoutingTables>,
    checks: BTreeMap<Key, (HealthTracker, u64)>,
    /// When nothing is in flight any more on a target that drains, milliseconds.
    idle_at_ms: BTreeMap<Key, u64>,
}

pub(crate) struct Balancer {
    sim: Arc<Sim>,
    state: Mutex<State>,
    wire: Mutex<Option<Arc<Wire>>>,
    cut_off: AtomicBool,
}

impl Balancer {
    pub(crate) fn start(sim: &Arc<Sim>) -> Arc<Self> {
        let this = Arc::new(Self {
            sim: sim.clone(),
            state: Mutex::default(),
            wire: Mutex::default(),
            cut_off: AtomicBool::new(false),
        });
        tokio::spawn(this.clone().stay_connected());
        this
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wire(&self) -> MutexGuard<'_, Option<Arc<Wire>>> {
        self.wire.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set_cut_off(&self, cut_off: bool) {
        self.cut_off.store(cut_off, Ordering::SeqCst);
    }

    pub(crate) fn silence(&self) {
        if let Some(wire) = &*self.wire() {
            wire.silence();
        }
    }

    /// The process dies and comes back: tables are on its disk, what it knew of targets is not.
    pub(crate) fn restart(&self) {
        self.sim.note("the balancer is restarted");
        if let Some(wire) = self.wire().take() {
            wire.cut();
        }
        let mut state = self.state();
        (state.checks, state.idle_at_ms) = Default::default();
    }

    async fn stay_connected(self: Arc<Self>) {
        loop {
            if let Some(plane) = self.sim.plane().filter(|_| !self.cut_off.load(Ordering::SeqCst)) {
                let channel = plane.elb.channels().remove(0);
                let ctx = node_ctx(&self.sim, "node-0");
                if let Some(link) = link::open(&self.sim, &plane, channel, ctx, Vec::new()).await {
                    drop(plane);
                    *self.wire() = Some(link.wire.clone());
                    self.session(link.out, link.incoming).await;
                }
            }
            self.sim.sleep(100, 2_000).await;
        }
    }

    async fn session(&self, out: mpsc::Sender<String>, mut incoming: mpsc::Receiver<String>) {
        let say = |message: FromProxy| out.send(serde_json::to_string(&message).expect("messages are JSON"));
        let generation_applied = self.state().tables.as_ref().map_or(0, |tables| tables.generation);
        let hello = FromProxy::Hello { proxy_id: "simulated".into(), generation_applied, version: "0".into() };
        if say(hello).await.is_err() {
            return;
        }
        let applied = watch::Sender::new(());
        let mut news = applied.subscribe();
        let mut tick = tokio::time::interval(REPORT_PERIOD);
        loop {
            tokio::select! {
                frame = tokio::time::timeout(SILENCE_MAX, incoming.recv()) => match frame {
                    Ok(Some(frame)) => {
                        if let ToProxy::Tables(tables) = parse_to_proxy(&frame).expect("the control plane speaks to us") {
                            self.sim.sleep(1, 20).await;
                            self.take(tables);
                            applied.send_replace(());
                        }
                    }
                    Ok(None) | Err(_) => return,
                },
                _ = news.changed() => if say(FromProxy::Report(self.report())).await.is_err() { return },
                _ = tick.tick() => {
                    self.check_targets();
                    if say(FromProxy::Report(self.report())).await.is_err() {
                        return;
                    }
                }
            }
        }
    }

    fn take(&self, tables: RoutingTables) {
        let now = self.sim.ms();
        let state = &mut *self.state();
        if state.tables.as_ref().is_some_and(|current| current.generation > tables.generation) {
            return;
        }
        let (checks, idle) = (std::mem::take(&mut state.checks), std::mem::take(&mut state.idle_at_ms));
        for (key, target) in targets(&tables) {
            match target {
                TargetState::Active => {
                    state.checks.insert(key.clone(), checks.get(&key).cloned().unwrap_or_default());
                }
                TargetState::Draining { .. } => {
                    let idle_at = idle.get(&key).copied().unwrap_or_else(|| now + self.sim.between(0, 8_000));
                    state.idle_at_ms.insert(key, idle_at);
                }
            }
        }
        state.tables = Some(tables);
    }

    fn check_targets(&self) {
        let now = self.sim.ms();
        let containers = self.sim.containers();
        let state = &mut *self.state();
        let Some(tables) = &state.tables else { return };
        for group in &tables.target_groups {
            for target in group.targets.iter().filter(|target| target.state == TargetState::Active) {
                let key = (group.arn.clone(), target.address, target.port);
                let (tracker, due_ms) = state.checks.entry(key).or_default();
                if now < *due_ms {
                    continue;
                }
                *due_ms = now + u64::from(group.health_check.interval_s) * 1000;
                let answers = containers.values().any(|container| {
                    IpAddr::V4(container.address) == target.address
                        && container.runs()
                        && now >= container.ready_ms
                        && now >= container.sick_until_ms
                });
                let outcome = if answers { CheckOutcome::Passed } else { CheckOutcome::ConnectionFailed };
                tracker.record(&group.health_check, outcome);
            }
        }
    }

    fn report(&self) -> ProxyReport {
        let now = self.sim.ms();
        let state = self.state();
        let Some(tables) = &state.tables else { return ProxyReport::default() };
        let report = |(key, target): (Key, TargetState)| {
            let draining = target != TargetState::Active;
            let drained = draining && state.idle_at_ms.get(&key).is_none_or(|at| now >= *at);
            TargetReport {
                health: match draining {
                    true => TargetHealth::deregistration_in_progress(),
                    false => state
                        .checks
                        .get(&key)
                        .map(|(tracker, _)| tracker.health())
                        .unwrap_or_else(|| HealthTracker::default().health()),
                },
                target_group_arn: key.0,
                address: key.1,
                port: key.2,
                requests_in_flight: u64::from(draining && !drained),
                upgraded_connections: 0,
                open_connections: 0,
                drained,
            }
        };
        ProxyReport {
            generation_applied: tables.generation,
            targets: targets(tables).map(report).collect(),
            ..ProxyReport::default()
        }
    }
}

fn targets(tables: &RoutingTables) -> impl Iterator<Item = (Key, TargetState)> + '_ {
    tables.target_groups.iter().flat_map(|group| {
        group.targets.iter().map(|target| ((group.arn.clone(), target.address, target.port), target.state))
    })
}
