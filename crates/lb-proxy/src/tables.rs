//! The tables in force, with what the proxy keeps for their targets.

use crate::counters::{LoadBalancerMeter, TargetGroupMeter};
use crate::target::{InFlight, Target, TargetKey, token};
use base::{Clock, Rng, Timestamp};
use lb_core::{
    Interface, Listener, LoadBalancer, LoadBalancingAlgorithm, RoutingTables, TargetGroup, TargetHealth, TargetState,
    eligible_targets, target_group_in_use,
};
use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed, Ordering::SeqCst};
use std::sync::{Arc, PoisonError, RwLock};
use tokio::sync::Notify;

/// Immutable but for health: a new one is made for every generation.
#[derive(Default)]
pub(crate) struct TablesInForce {
    pub(crate) generation: u64,
    pub(crate) load_balancers: HashMap<String, Arc<LoadBalancerInForce>>,
    pub(crate) groups: HashMap<String, Arc<GroupInForce>>,
    pub(crate) targets: HashMap<TargetKey, Arc<Target>>,
}

pub(crate) struct LoadBalancerInForce {
    pub(crate) config: LoadBalancer,
    pub(crate) meter: Arc<LoadBalancerMeter>,
}

impl LoadBalancerInForce {
    pub(crate) fn listener(&self, port: u16) -> Option<&Listener> {
        self.config.listeners.iter().find(|listener| listener.port == port)
    }
}

pub(crate) struct GroupInForce {
    pub(crate) config: TargetGroup,
    /// None: no listener forwards here.
    pub(crate) load_balancer: Option<Arc<LoadBalancerInForce>>,
    /// In the order of `config.targets`.
    pub(crate) targets: Vec<Arc<Target>>,
    /// Stands for the group in stickiness cookies.
    pub(crate) token: String,
    pub(crate) meter: Arc<TargetGroupMeter>,
    /// Indices of `targets` that take new requests.
    eligible: RwLock<Arc<[usize]>>,
    turn: AtomicUsize,
}

impl TablesInForce {
    /// The next tables, over what `self` keeps: counters, health and connections of targets that stay. Targets that
    /// are in `self` alone are left to the caller to remove.
    pub(crate) fn next(&self, tables: RoutingTables, changed: &Arc<Notify>) -> Self {
        let load_balancers: HashMap<_, _> = tables
            .load_balancers
            .iter()
            .map(|config| {
                let meter = self.load_balancers.get(&config.arn).map(|lb| lb.meter.clone()).unwrap_or_default();
                (config.arn.clone(), Arc::new(LoadBalancerInForce { config: config.clone(), meter }))
            })
            .collect();
        let mut targets = HashMap::new();
        let mut groups = HashMap::new();
        for config in &tables.target_groups {
            let before = self.groups.get(&config.arn);
            let mut of_group = Vec::with_capacity(config.targets.len());
            for target in &config.targets {
                let key = TargetKey {
                    target_group_arn: config.arn.clone(),
                    address: SocketAddr::new(target.address, target.port),
                };
                let kept = self.targets.get(&key).cloned();
                let kept = kept.unwrap_or_else(|| Arc::new(Target::new(key.clone(), changed.clone())));
                match target.state {
                    TargetState::Active if kept.draining.load(SeqCst) => kept.revive(),
                    TargetState::Active => {}
                    TargetState::Draining { .. } => kept.drain(),
                }
                targets.insert(key, kept.clone());
                of_group.push(kept);
            }
            let lb = target_group_in_use(&tables, &config.arn).and_then(|lb| load_balancers.get(&lb.arn).cloned());
            let group = GroupInForce {
                config: config.clone(),
                load_balancer: lb,
                targets: of_group,
                token: token(&[&config.arn]),
                meter: before.map(|group| group.meter.clone()).unwrap_or_default(),
                eligible: RwLock::new(Arc::from([])),
                turn: AtomicUsize::new(before.map_or(0, |group| group.turn.load(Relaxed))),
            };
            group.refresh();
            groups.insert(config.arn.clone(), Arc::new(group));
        }
        Self { generation: tables.generation, load_balancers, groups, targets }
    }
}

impl GroupInForce {
    /// Health changed: works out anew who takes requests.
    pub(crate) fn refresh(&self) {
        let eligible = match &self.load_balancer {
            Some(lb) => eligible_targets(&lb.config, &self.config, |index| self.targets[index].health().state),
            None => Vec::new(),
        };
        *self.eligible.write().unwrap_or_else(PoisonError::into_inner) = eligible.into();
    }

    /// What a report says of a target.
    pub(crate) fn health_of(&self, index: usize) -> TargetHealth {
        let config = &self.config.targets[index];
        match (&self.load_balancer, config.state) {
            (_, TargetState::Draining { .. }) => TargetHealth::deregistration_in_progress(),
            (None, _) => TargetHealth::not_in_use(),
            (Some(lb), _) if !lb.config.zone_enabled(config.availability_zone.as_deref()) => {
                TargetHealth::zone_not_enabled()
            }
            _ => self.targets[index].health(),
        }
    }

    /// The interface that checks a target: the one in its zone, or else the first. All interfaces of a load balancer
    /// have the same security groups, so one of them speaks for all.
    pub(crate) fn checking_interface(&self, index: usize) -> Option<&Interface> {
        let interfaces = &self.load_balancer.as_ref()?.config.interfaces;
        let zone = self.config.targets[index].availability_zone.as_deref();
        interfaces.iter().find(|i| Some(i.availability_zone.as_str()) == zone).or_else(|| interfaces.first())
    }

    /// A target for a new request, counted in. `sticky` is preferred while it takes requests, `tried` is avoided while
    /// there is another. None: nothing takes requests.
    pub(crate) fn choose(
        &self,
        sticky: Option<&str>,
        tried: &[Arc<Target>],
        clock: &dyn Clock,
        rng: &dyn Rng,
    ) -> Option<InFlight> {
        let eligible = self.eligible.read().unwrap_or_else(PoisonError::into_inner).clone();
        if eligible.is_empty() {
            return None;
        }
        let fresh = |target: &Arc<Target>| !tried.iter().any(|t| Arc::ptr_eq(t, target));
        if let Some(token) = sticky {
            let target = eligible.iter().map(|index| &self.targets[*index]).find(|target| target.token == token);
            if let Some(in_flight) = target.filter(|target| fresh(target)).and_then(Target::begin) {
                return Some(in_flight);
            }
        }
        let turn = self.turn.fetch_add(1, Relaxed);
        let mut order: Vec<&Arc<Target>> =
            (0..eligible.len()).map(|i| &self.targets[eligible[turn.wrapping_add(i) % eligible.len()]]).collect();
        match self.config.attributes.algorithm {
            LoadBalancingAlgorithm::LeastOutstandingRequests => {
                order.sort_by_key(|target| target.in_flight.load(SeqCst));
            }
            LoadBalancingAlgorithm::RoundRobin if self.config.attributes.slow_start_s > 0 => {
                let now = clock.now();
                // Those that are passed over this time come last, so that somebody always serves.
                order.sort_by_cached_key(|target| self.passed_over(target, now, rng));
            }
            LoadBalancingAlgorithm::RoundRobin => {}
        }
        let mut preferred = order.iter().filter(|target| fresh(target)).chain(&order);
        preferred.find_map(|target| target.begin())
    }

    /// Whether a target in its slow start lets this request go by: its share grows linearly.
    fn passed_over(&self, target: &Target, now: Timestamp, rng: &dyn Rng) -> bool {
        let ramp_ms = i64::from(self.config.attributes.slow_start_s) * 1000;
        let since_ms = now.as_ms() - target.healthy_since_ms.load(Relaxed);
        (0..ramp_ms).contains(&since_ms) && rng.below(ramp_ms as u64) as i64 > since_ms
    }
}

#[cfg(test)]
mod tests;
