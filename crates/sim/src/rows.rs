//! The rows as an onlooker reads them: only what the checks need, by name, from the stored JSON. A service that renames a field
//! makes this fail loudly.

use base::{AccountId, Region};
use bytes::Bytes;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::net::{Ipv4Addr, Ipv6Addr};
use store::{Direction, KeyRange, MapSnapshot, Reader, Rev, Row, RowMap, Snapshot, StoreError, Table};

/// Reads a `T` out of a row of any version.
pub(crate) struct Seen<T>(pub(crate) T);

impl<T> serde::Serialize for Seen<T> {
    fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("an onlooker writes nothing"))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Seen<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Seen)
    }
}

impl<T: DeserializeOwned> Row for Seen<T> {
    const VERSION: u8 = u8::MAX;

    fn upgrade(_: u8, json: &[u8]) -> Result<Self, String> {
        serde_json::from_slice(json).map_err(|error| error.to_string())
    }
}

/// The typed key in a stored one.
pub(crate) trait TypedKey<K> {
    fn typed_key(&self, key: &[u8]) -> Result<K, store::KeyError>;
}

impl<K: store::Key, V: Row> TypedKey<K> for Table<K, V> {
    fn typed_key(&self, key: &[u8]) -> Result<K, store::KeyError> {
        K::decode(key.get(self.prefix_bytes().len()..).unwrap_or_default())
    }
}

/// One revision, read without a store.
pub(crate) struct MapReader(MapSnapshot);

impl MapReader {
    pub(crate) fn new(rev: Rev, map: RowMap) -> Self {
        Self(MapSnapshot { rev, map })
    }
}

impl Reader for MapReader {
    fn get_bytes(&self, key: &[u8]) -> Result<Option<Bytes>, StoreError> {
        self.0.get(key)
    }

    fn scan_bytes(
        &self,
        range: &KeyRange,
        limit: usize,
        direction: Direction,
    ) -> Result<Vec<(Bytes, Bytes)>, StoreError> {
        self.0.scan(range, limit, direction)
    }

    fn rev(&self) -> Rev {
        self.0.rev
    }
}

type Named = (AccountId, Region, String);
type InCluster = (AccountId, Region, String, String);
pub(crate) type TargetKey = (AccountId, Region, String, Ipv4Addr, u16);

pub(crate) static TASKS: Table<InCluster, Seen<Task>> = Table::new("ecs/tasks", 1);
pub(crate) static SERVICES: Table<InCluster, Seen<Service>> = Table::new("ecs/services", 1);
pub(crate) static LIVE_TASKS: Table<(String, String), Seen<LiveTask>> = Table::new("ecs/live_tasks", 1);
pub(crate) static NODES: Table<(String,), Seen<NodeRow>> = Table::new("ecs/nodes", 1);
pub(crate) static NODE_LOADS: Table<(String,), Seen<NodeLoad>> = Table::new("ecs/node_loads", 1);
pub(crate) static FAMILIES: Table<Named, Seen<Family>> = Table::new("ecs/families", 1);
pub(crate) static INTERFACES: Table<Named, Seen<Interface>> = Table::new("ec2/network_interfaces", 1);
pub(crate) static ADDRESSES: Table<(AccountId, Region, String, Ipv4Addr), Seen<Address>> =
    Table::new("ec2/addresses", 1);
pub(crate) static IPV6_ADDRESSES: Table<(AccountId, Region, String, Ipv6Addr), Seen<Address>> =
    Table::new("ec2/ipv6_addresses", 1);
pub(crate) static ALLOCATIONS: Table<Named, Seen<Allocation>> = Table::new("ec2/subnet_allocations", 1);
pub(crate) static SECURITY_GROUPS: Table<Named, Seen<SecurityGroup>> = Table::new("ec2/security_groups", 1);
pub(crate) static LOAD_BALANCERS: Table<Named, Seen<LoadBalancer>> = Table::new("elb/load_balancers", 1);
pub(crate) static TARGETS: Table<TargetKey, Seen<Target>> = Table::new("elb/targets", 1);
pub(crate) static HEALTH: Table<TargetKey, Seen<Health>> = Table::new("elb/target_health", 1);

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct Task {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) cluster: String,
    pub(crate) started_by: Option<String>,
    pub(crate) cpu_units: i64,
    pub(crate) memory_mib: i64,
    pub(crate) interface: Option<TaskInterface>,
    pub(crate) containers: Vec<TaskContainer>,
    pub(crate) desired_status: String,
    pub(crate) last_status: String,
    pub(crate) stop_code: Option<String>,
    pub(crate) stopped_reason: Option<String>,
    pub(crate) version: i64,
    pub(crate) node_id: Option<String>,
    pub(crate) sent: bool,
    pub(crate) service: Option<String>,
    pub(crate) deployment_id: Option<String>,
    pub(crate) targets: Vec<TaskTarget>,
}

/// The life cycle in its order.
const LIFE_CYCLE: [&str; 8] =
    ["PROVISIONING", "PENDING", "ACTIVATING", "RUNNING", "DEACTIVATING", "STOPPING", "DEPROVISIONING", "STOPPED"];
/// From here on nothing of the task may run.
pub(crate) const DEPROVISIONING: usize = 6;

impl Task {
    /// Position in the life cycle.
    pub(crate) fn stage(&self) -> usize {
        LIFE_CYCLE.iter().position(|status| *status == self.last_status).unwrap_or(LIFE_CYCLE.len())
    }

    pub(crate) fn is_stopped(&self) -> bool {
        self.last_status == "STOPPED"
    }

    /// Starting or running, and meant to.
    pub(crate) fn is_active(&self) -> bool {
        self.desired_status == "RUNNING" && !self.is_stopped()
    }

    pub(crate) fn service_arn(&self) -> Option<String> {
        let name = self.service.as_ref()?;
        Some(format!("arn:aws:ecs:{}:{}:service/{}/{name}", self.region, self.account, self.cluster))
    }
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct TaskInterface {
    pub(crate) network_interface_id: String,
    pub(crate) private_address: Ipv4Addr,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct TaskContainer {
    pub(crate) name: String,
    pub(crate) essential: bool,
    pub(crate) last_status: String,
    pub(crate) has_health_check: bool,
    pub(crate) health_status: String,
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct TaskTarget {
    pub(crate) target_group_arn: String,
    pub(crate) port: u16,
    pub(crate) registered: bool,
}

impl TaskTarget {
    /// `NAME` of `arn:…:targetgroup/NAME/ID`.
    pub(crate) fn group_name(&self) -> &str {
        self.target_group_arn.split('/').nth(1).unwrap_or_default()
    }
}

#[derive(Clone, Debug, PartialEq, Deserialize)]
pub(crate) struct LiveTask {
    pub(crate) desired_status: String,
    pub(crate) last_status: String,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Service {
    pub(crate) name: String,
    pub(crate) status: String,
    pub(crate) desired_count: i32,
    pub(crate) task_definition_arn: String,
    pub(crate) minimum_healthy_percent: i32,
    pub(crate) maximum_percent: i32,
    pub(crate) circuit_breaker: Option<Breaker>,
    pub(crate) deployments: Vec<Deployment>,
    pub(crate) steady: bool,
}

impl Service {
    pub(crate) fn has_breaker(&self) -> bool {
        self.circuit_breaker.as_ref().is_some_and(|breaker| breaker.enable)
    }
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Breaker {
    pub(crate) enable: bool,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Deployment {
    pub(crate) status: String,
    pub(crate) task_definition_arn: String,
    pub(crate) rollout_state: String,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct NodeRow {
    pub(crate) cpu_units: i64,
    pub(crate) memory_mib: i64,
}

#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
pub(crate) struct NodeLoad {
    pub(crate) cpu_units: i64,
    pub(crate) memory_mib: i64,
    pub(crate) tasks: i64,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Family {
    pub(crate) last_revision: i32,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Interface {
    pub(crate) subnet_id: String,
    pub(crate) mac_address: String,
    pub(crate) private_address: Ipv4Addr,
    pub(crate) public_address: Option<Ipv4Addr>,
    pub(crate) ipv6_addresses: Vec<Ipv6Addr>,
    pub(crate) security_group_ids: Vec<String>,
    pub(crate) owner: Option<Owner>,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Owner {
    pub(crate) owner_arn: String,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Address {
    pub(crate) network_interface_id: String,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Allocation {
    pub(crate) used: u32,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct SecurityGroup {}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct LoadBalancer {
    pub(crate) arn: String,
    pub(crate) interfaces: Vec<BalancerInterface>,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct BalancerInterface {
    pub(crate) network_interface_id: String,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Target {
    pub(crate) draining: Option<serde_json::Value>,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Health {
    pub(crate) health: HealthState,
}

#[derive(Clone, Debug, Deserialize)]
pub(crate) struct HealthState {
    pub(crate) state: String,
}
