//! What must be true of every revision, and from each revision to the next. Read from the rows alone, by code that shares
//! nothing with the services, and compared with what really runs on the nodes.

use crate::rows::{
    ADDRESSES, ALLOCATIONS, DEPROVISIONING, FAMILIES, HEALTH, INTERFACES, IPV6_ADDRESSES, Interface, LIVE_TASKS,
    LOAD_BALANCERS, LiveTask, LoadBalancer, MapReader, NODE_LOADS, NODES, NodeLoad, NodeRow, SECURITY_GROUPS, SERVICES,
    SecurityGroup, Service, TARGETS, TASKS, TargetKey, Task, TypedKey,
};
use crate::sim::Sim;
use bytes::Bytes;
use std::collections::{BTreeMap, BTreeSet};
use store::{Commit, Rev, RowMap};

/// The rows that the checks look at, of one revision.
#[derive(Clone, Default)]
pub(crate) struct Mirror {
    /// By ARN.
    pub(crate) tasks: BTreeMap<String, Task>,
    /// By ARN.
    pub(crate) services: BTreeMap<String, Service>,
    pub(crate) live: BTreeMap<(String, String), LiveTask>,
    pub(crate) nodes: BTreeMap<String, NodeRow>,
    pub(crate) loads: BTreeMap<String, NodeLoad>,
    pub(crate) revisions: BTreeMap<String, i32>,
    /// By id.
    pub(crate) interfaces: BTreeMap<String, Interface>,
    /// Subnet and address to interface.
    addresses: BTreeMap<(String, std::net::Ipv4Addr), String>,
    ipv6_addresses: BTreeMap<(String, std::net::Ipv6Addr), String>,
    /// Subnet to addresses in use.
    allocations: BTreeMap<String, u32>,
    pub(crate) security_groups: BTreeMap<String, SecurityGroup>,
    load_balancers: BTreeMap<String, LoadBalancer>,
    /// Whether it drains.
    targets: BTreeMap<TargetKey, bool>,
    health: BTreeMap<TargetKey, String>,
}

type Rule = (&'static str, String);

impl Mirror {
    pub(crate) fn of(rev: Rev, map: &RowMap) -> Self {
        let mut mirror = Self::default();
        let all: Vec<(Bytes, Option<Bytes>)> = map.iter().map(|(k, v)| (k.clone(), Some(v.clone()))).collect();
        mirror.take(&MapReader::new(rev, map.clone()), &all);
        mirror
    }

    /// Follows writes; `reader` shows them.
    fn take(&mut self, reader: &MapReader, writes: &[(Bytes, Option<Bytes>)]) {
        macro_rules! follow {
            ($table:ident, $field:ident, |$key:pat_param| $place:expr, |$row:ident| $seen:expr) => {
                let prefix = $table.prefix_bytes();
                for (key, value) in writes.iter().filter(|(key, _)| key.starts_with(&prefix)) {
                    let $key = $table.typed_key(key).expect(concat!("a key of ", stringify!($table)));
                    let place = $place;
                    if value.is_none() {
                        self.$field.remove(&place);
                        continue;
                    }
                    let key = $table.typed_key(key).expect("as before");
                    let row = $table.get(reader, &key).expect(concat!(stringify!($table), " can be read"));
                    let Some($row) = row.map(|row| row.0) else { continue };
                    self.$field.insert(place, $seen);
                }
            };
        }
        let arn = |kind: &str, (account, region, cluster, name): (base::AccountId, base::Region, String, String)| {
            format!("arn:aws:ecs:{region}:{account}:{kind}/{cluster}/{name}")
        };
        follow!(TASKS, tasks, |key| arn("task", key), |row| row);
        follow!(SERVICES, services, |key| arn("service", key), |row| row);
        follow!(LIVE_TASKS, live, |key| key, |row| row);
        follow!(NODES, nodes, |key| key.0, |row| row);
        follow!(NODE_LOADS, loads, |key| key.0, |row| row);
        follow!(FAMILIES, revisions, |key| key.2, |row| row.last_revision);
        follow!(INTERFACES, interfaces, |key| key.2, |row| row);
        follow!(ADDRESSES, addresses, |key| (key.2, key.3), |row| row.network_interface_id);
        follow!(IPV6_ADDRESSES, ipv6_addresses, |key| (key.2, key.3), |row| row.network_interface_id);
        follow!(ALLOCATIONS, allocations, |key| key.2, |row| row.used);
        follow!(SECURITY_GROUPS, security_groups, |key| key.2, |row| row);
        follow!(TARGETS, targets, |key| key, |row| row.draining.is_some());
        follow!(HEALTH, health, |key| key, |row| row.health.state);
        follow!(LOAD_BALANCERS, load_balancers, |key| key.2, |row| row);
    }

    /// Running, containers healthy where they have checks, healthy in every target group it is registered in.
    pub(crate) fn is_healthy(&self, task: &Task) -> bool {
        let Some(interface) = &task.interface else { return false };
        let containers = task
            .containers
            .iter()
            .filter(|container| container.essential && container.has_health_check)
            .all(|container| container.health_status == "HEALTHY");
        let targets = task.targets.iter().filter(|target| target.registered).all(|target| {
            let group = target.group_name().to_owned();
            let key = (task.account.clone(), task.region, group, interface.private_address, target.port);
            self.targets.get(&key) == Some(&false) && self.health.get(&key).is_some_and(|state| state == "healthy")
        });
        task.is_active() && task.last_status == "RUNNING" && containers && targets
    }

    fn of_service<'a>(&'a self, arn: &'a str) -> impl Iterator<Item = &'a Task> {
        self.tasks.values().filter(move |task| task.service_arn().as_deref() == Some(arn))
    }

    pub(crate) fn active(&self, service_arn: &str) -> i64 {
        self.of_service(service_arn).filter(|task| task.is_active()).count() as i64
    }

    pub(crate) fn healthy(&self, service_arn: &str) -> i64 {
        self.of_service(service_arn).filter(|task| self.is_healthy(task)).count() as i64
    }
}

/// Follows the revisions.
#[derive(Default)]
pub(crate) struct Checker {
    pub(crate) mirror: Mirror,
    /// Tasks made for each client token so far, and in how many commits.
    made_for: BTreeMap<String, (usize, usize)>,
}

impl Checker {
    /// One commit was made.
    pub(crate) fn step(&mut self, sim: &Sim, rev: Rev, commit: &Commit, map: &RowMap) {
        let before = self.mirror.clone();
        let reader = MapReader::new(rev, map.clone());
        self.mirror.take(&reader, &commit.writes);
        let mut broken: Vec<Rule> = Vec::new();
        self.check_steps(sim, &before, &mut broken);
        self.check_state(&mut broken);
        for (rule, what) in broken {
            sim.violated(rule, &format!("revision {rev}: {what}"));
        }
    }

    /// The control plane was restarted and read its disk.
    pub(crate) fn recovered(&mut self, sim: &Sim, rev: Rev, map: &RowMap) {
        self.mirror = Mirror::of(rev, map);
        let mut broken = Vec::new();
        self.check_state(&mut broken);
        self.check_ledger(sim, &mut broken);
        for (rule, what) in broken {
            sim.violated(rule, &format!("after a restart at revision {rev}: {what}"));
        }
    }

    /// What clients were told was done.
    pub(crate) fn check_ledger(&self, sim: &Sim, broken: &mut Vec<Rule>) {
        let ledger = sim.ledger();
        for (arn, _) in &ledger.tasks {
            if !self.mirror.tasks.contains_key(arn) {
                broken.push(("an acknowledged write lasts", format!("{arn} is gone")));
            }
        }
        for (family, revision) in &ledger.revisions {
            if self.mirror.revisions.get(family) < Some(revision) {
                broken.push(("an acknowledged write lasts", format!("{family}:{revision} is gone")));
            }
        }
        for id in &ledger.security_groups {
            if !self.mirror.security_groups.contains_key(id) {
                broken.push(("an acknowledged write lasts", format!("{id} is gone")));
            }
        }
    }

    fn check_steps(&mut self, sim: &Sim, before: &Mirror, broken: &mut Vec<Rule>) {
        let after = &self.mirror;
        let mut made: BTreeMap<&str, usize> = BTreeMap::new();
        let (mut started, mut scaled_in) = (BTreeSet::new(), BTreeSet::new());
        for (arn, task) in &after.tasks {
            let Some(old) = before.tasks.get(arn) else {
                if let Some(token) = &task.started_by
                    && sim.ledger().tokens.contains_key(token)
                {
                    *made.entry(token).or_default() += 1;
                }
                if task.is_active() {
                    started.extend(task.service_arn());
                }
                continue;
            };
            if old == task {
                continue;
            }
            let step = || format!("{arn}: {} → {}", old.last_status, task.last_status);
            if task.stage() < old.stage() || (old.desired_status == "STOPPED" && task.desired_status != "STOPPED") {
                broken.push(("a task never goes backwards", step()));
            }
            if task.version <= old.version {
                broken.push(("a task's version grows with each change", format!("{arn}: {}", task.version)));
            }
            if old.node_id != task.node_id {
                broken.push(("a task is known to one node", format!("{arn}: {:?} → {:?}", old.node_id, task.node_id)));
            }
            if old.stop_code.is_some()
                && (&old.stop_code, &old.stopped_reason) != (&task.stop_code, &task.stopped_reason)
            {
                broken.push(("the first reason to stop stays", format!("{arn}: {:?}", task.stopped_reason)));
            }
            for (was, is) in old.containers.iter().zip(&task.containers) {
                if was.last_status == "STOPPED" && is.last_status != "STOPPED" {
                    broken.push(("a container never goes backwards", format!("{arn}: {}", was.name)));
                }
            }
            let given_up = task.stage() >= DEPROVISIONING && old.stage() < DEPROVISIONING;
            if given_up && sim.containers().get(arn).is_some_and(crate::sim::Container::runs) {
                let why = task.stopped_reason.clone().unwrap_or_default();
                broken.push((
                    "an address is not taken from what runs",
                    format!("{} while its container runs ({why})", step()),
                ));
            }
            let scaling = task.stopped_reason.as_ref().is_some_and(|reason| reason.starts_with("Scaling activity"));
            if old.desired_status == "RUNNING" && task.desired_status == "STOPPED" && scaling {
                scaled_in.extend(task.service_arn());
            }
        }
        for (arn, task) in &before.tasks {
            if !after.tasks.contains_key(arn) && !task.is_stopped() {
                broken.push(("only stopped tasks are forgotten", format!("{arn} was {}", task.last_status)));
            }
        }
        for (token, count) in made {
            let (tasks, commits) = self.made_for.entry(token.to_owned()).or_default();
            *tasks += count;
            *commits += 1;
            let asked = sim.ledger().tokens.get(token).copied().unwrap_or_default();
            if *tasks > asked || *commits > 1 {
                broken.push((
                    "a token makes once",
                    format!("{token}: {tasks} tasks in {commits} commits, {asked} asked for"),
                ));
            }
        }
        for arn in &started {
            let Some(service) = after.services.get(arn) else { continue };
            let most = i64::from(service.desired_count) * i64::from(service.maximum_percent) / 100;
            let active = after.active(arn);
            if active > most {
                broken.push(("no more tasks than maximumPercent allows", format!("{arn}: {active} of {most}")));
            }
        }
        for arn in &scaled_in {
            let Some(service) = after.services.get(arn).filter(|service| service.status == "ACTIVE") else { continue };
            let least = (i64::from(service.desired_count) * i64::from(service.minimum_healthy_percent) + 99) / 100;
            let (was, is) = (before.healthy(arn), after.healthy(arn));
            if is < least.min(was) {
                broken.push(("minimumHealthyPercent is kept", format!("{arn}: {was} → {is} healthy, {least} needed")));
            }
        }
        for (arn, service) in &after.services {
            let newly = service.steady && before.services.get(arn).is_some_and(|old| !old.steady);
            let desired = i64::from(service.desired_count);
            if newly && (after.healthy(arn) != desired || after.active(arn) != desired) {
                broken.push((
                    "steady means steady",
                    format!("{arn}: {} healthy and {} active of {desired}", after.healthy(arn), after.active(arn)),
                ));
            }
        }
    }

    fn check_state(&self, broken: &mut Vec<Rule>) {
        self.check_interfaces(broken);
        self.check_placement(broken);
        let mirror = &self.mirror;
        for (arn, service) in &mirror.services {
            let primaries = service.deployments.iter().filter(|deployment| deployment.status == "PRIMARY").count();
            let expected = usize::from(service.status != "INACTIVE");
            let first = service.deployments.first().is_none_or(|deployment| deployment.status == "PRIMARY");
            if primaries != expected || !first {
                broken.push(("a service has one primary deployment", format!("{arn}: {:?}", service.deployments)));
            }
        }
        let mut live: BTreeMap<(String, String), LiveTask> = BTreeMap::new();
        for (arn, task) in mirror.tasks.iter().filter(|(_, task)| !task.is_stopped()) {
            let row = LiveTask { desired_status: task.desired_status.clone(), last_status: task.last_status.clone() };
            let owners = task.service_arn().into_iter().chain(task.node_id.as_ref().map(|id| format!("node/{id}")));
            live.extend(owners.map(|owner| ((owner, arn.clone()), row.clone())));
        }
        if live != mirror.live {
            let differs = live.keys().chain(mirror.live.keys()).find(|key| live.get(*key) != mirror.live.get(*key));
            broken.push(("the index of live tasks is the tasks'", format!("{differs:?}")));
        }
    }

    fn check_interfaces(&self, broken: &mut Vec<Rule>) {
        let mirror = &self.mirror;
        let (mut addresses, mut ipv6_addresses) = (BTreeMap::new(), BTreeMap::new());
        let (mut public, mut macs) = (BTreeSet::new(), BTreeSet::new());
        for (id, interface) in &mirror.interfaces {
            let place = (interface.subnet_id.clone(), interface.private_address);
            if let Some(other) = addresses.insert(place, id.clone()) {
                broken.push((
                    "an address has one interface",
                    format!("{} is {id}'s and {other}'s", interface.private_address),
                ));
            }
            for address in &interface.ipv6_addresses {
                let place = (interface.subnet_id.clone(), *address);
                if let Some(other) = ipv6_addresses.insert(place, id.clone()) {
                    broken.push(("an IPv6 address has one interface", format!("{address} is {id}'s and {other}'s")));
                }
            }
            // Every subnet that is used has a block, and nobody turned `dualStackIPv6` off.
            if interface.owner.is_some() && interface.ipv6_addresses.len() != 1 {
                let held = format!("{id} has {:?}", interface.ipv6_addresses);
                broken.push(("an interface in use has an IPv6 address", held));
            }
            if interface.public_address.is_some_and(|address| !public.insert(address)) {
                broken.push(("a public address has one interface", format!("{id}: {:?}", interface.public_address)));
            }
            if !macs.insert(interface.mac_address.clone()) {
                broken.push(("a MAC address has one interface", format!("{id}: {}", interface.mac_address)));
            }
            if let Some(group) =
                interface.security_group_ids.iter().find(|group| !mirror.security_groups.contains_key(*group))
            {
                broken.push(("a group in use is not deleted", format!("{id} is in {group}")));
            }
            let Some(owner) = &interface.owner else { continue };
            let of_task = mirror.tasks.get(&owner.owner_arn).is_some_and(|task| {
                task.stage() < DEPROVISIONING
                    && task.interface.as_ref().is_some_and(|of| of.network_interface_id == *id)
            });
            let of_balancer = || {
                mirror.load_balancers.values().any(|balancer| {
                    balancer.arn == owner.owner_arn
                        && balancer.interfaces.iter().any(|interface| interface.network_interface_id == *id)
                })
            };
            if !of_task && !of_balancer() {
                broken.push(("an interface in use has a living owner", format!("{id} of {}", owner.owner_arn)));
            }
        }
        if addresses != mirror.addresses {
            broken.push(("addresses are their interfaces'", format!("{addresses:?} and {:?}", mirror.addresses)));
        }
        if ipv6_addresses != mirror.ipv6_addresses {
            let told = format!("{ipv6_addresses:?} and {:?}", mirror.ipv6_addresses);
            broken.push(("IPv6 addresses are their interfaces'", told));
        }
        let mut used: BTreeMap<&str, u32> = BTreeMap::new();
        for (subnet, _) in mirror.addresses.keys() {
            *used.entry(subnet).or_default() += 1;
        }
        for (subnet, count) in &mirror.allocations {
            let found = used.get(subnet.as_str()).copied().unwrap_or_default();
            if found != *count {
                broken.push(("a subnet counts its addresses", format!("{subnet}: {count} counted, {found} in use")));
            }
        }
        for (arn, task) in mirror.tasks.iter().filter(|(_, task)| task.stage() < DEPROVISIONING) {
            let own = task.interface.as_ref().and_then(|of| mirror.interfaces.get(&of.network_interface_id));
            let theirs = own.is_some_and(|interface| {
                interface.owner.as_ref().is_some_and(|owner| owner.owner_arn == *arn)
                    && task.interface.as_ref().is_some_and(|of| of.private_address == interface.private_address)
            });
            if !theirs {
                broken.push(("a live task has its interface", format!("{arn}: {:?}", task.interface)));
            }
        }
    }

    fn check_placement(&self, broken: &mut Vec<Rule>) {
        let mirror = &self.mirror;
        let mut loads: BTreeMap<&str, NodeLoad> = BTreeMap::new();
        for task in mirror.tasks.values().filter(|task| task.stage() < DEPROVISIONING) {
            let Some(node) = &task.node_id else { continue };
            let load = loads.entry(node).or_default();
            load.cpu_units += task.cpu_units;
            load.memory_mib += task.memory_mib;
            load.tasks += 1;
        }
        for (id, node) in &mirror.nodes {
            let load = loads.get(id.as_str()).cloned().unwrap_or_default();
            let counted = mirror.loads.get(id).cloned().unwrap_or_default();
            if load != counted {
                broken.push(("a node's load is its tasks'", format!("{id}: {counted:?} counted, {load:?} placed")));
            }
            if load.cpu_units > node.cpu_units || load.memory_mib > node.memory_mib {
                broken.push(("a node is not overcommitted", format!("{id}: {load:?} of {node:?}")));
            }
        }
    }
}
