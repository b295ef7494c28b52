//! A new task: its place, its network interface, its row.

use super::place::{Demand, occupy};
use super::{save, tasks_caller};
use crate::Ecs;
use crate::model::{
    ContainerRow, DesiredStatus, HealthStatus, LoadBalancerRow, NetworkConfigurationRow, StopCode, TaskDefinitionRow,
    TaskInterfaceRow, TaskOverrideRow, TaskRow, TaskStatus, TaskTargetRow,
};
use base::{AccountId, Region, Timestamp};
use kernel::Error;
use kernel::tags::Tags;
use ports::{NetworkError, PublicAddress, ReserveInterface, RoleError, SubnetView};
use std::collections::BTreeMap;
use store::Txn;

/// GiB of writable space when nothing else was asked for.
const EPHEMERAL_STORAGE_GIB_DEFAULT: i64 = 20;

/// What a new task is made from; everything has been checked but what changes with time.
pub(crate) struct NewTask<'a> {
    pub(crate) account: &'a AccountId,
    pub(crate) region: Region,
    pub(crate) cluster: &'a str,
    pub(crate) definition: &'a TaskDefinitionRow,
    pub(crate) group: String,
    pub(crate) started_by: Option<String>,
    pub(crate) capacity_provider: Option<String>,
    pub(crate) platform_version: String,
    pub(crate) overrides: TaskOverrideRow,
    /// CPU units and MiB after overrides.
    pub(crate) cpu_units: i64,
    pub(crate) memory_mib: i64,
    pub(crate) network: &'a NetworkConfigurationRow,
    /// The subnets of `network`, as they are now.
    pub(crate) subnets: &'a [SubnetView],
    /// Service name and deployment id.
    pub(crate) service: Option<(String, String)>,
    pub(crate) load_balancers: &'a [LoadBalancerRow],
    pub(crate) tags: Tags,
    pub(crate) interface_tags: Tags,
    pub(crate) now: Timestamp,
}

/// As ECS words it.
pub(crate) const NO_CAPACITY: &str =
    "Capacity is unavailable at this time. Please try again later or in a different availability zone";

#[derive(Debug, thiserror::Error)]
pub(crate) enum CreateError {
    /// With what is lacking, in words.
    #[error("{}", NO_CAPACITY)]
    NoCapacity(String),
    #[error(
        "ECS was unable to assume the role '{0}' that was provided for this task. Please verify that the role being passed has the proper trust relationship and permissions and that your IAM user has permissions to pass this role."
    )]
    Role(String),
    #[error(transparent)]
    Other(#[from] Error),
}

impl From<store::StoreError> for CreateError {
    fn from(error: store::StoreError) -> Self {
        Self::Other(error.into())
    }
}

/// How many tasks of the group each subnet and zone have: new tasks go where there are fewest.
#[derive(Clone, Debug, Default)]
pub(crate) struct SubnetUse {
    by_zone: BTreeMap<String, usize>,
    by_subnet: BTreeMap<String, usize>,
}

impl SubnetUse {
    pub(crate) fn of<'a>(tasks: impl IntoIterator<Item = &'a TaskRow>) -> Self {
        let mut used = Self::default();
        for interface in tasks.into_iter().filter_map(|task| task.interface.as_ref()) {
            used.add(&interface.availability_zone, &interface.subnet_id);
        }
        used
    }

    fn add(&mut self, zone: &str, subnet_id: &str) {
        *self.by_zone.entry(zone.to_owned()).or_default() += 1;
        *self.by_subnet.entry(subnet_id.to_owned()).or_default() += 1;
    }

    /// Fewest tasks in the zone, then in the subnet, then as they were given.
    fn order<'a>(&self, subnets: &'a [SubnetView]) -> Vec<&'a SubnetView> {
        let mut order: Vec<&SubnetView> = subnets.iter().collect();
        order.sort_by_key(|subnet| {
            let count = |map: &BTreeMap<String, usize>, key: &str| map.get(key).copied().unwrap_or_default();
            (count(&self.by_zone, &subnet.availability_zone), count(&self.by_subnet, &subnet.subnet_id))
        });
        order
    }
}

impl Ecs {
    /// Makes a task. When every subnet is full the task is made and is STOPPED at once, saying so.
    pub(crate) fn create_task(
        &self,
        txn: &mut Txn,
        new: &NewTask<'_>,
        subnet_use: &mut SubnetUse,
    ) -> Result<TaskRow, CreateError> {
        let mut task = self.new_row(new);
        let task_arn = task.arn();
        let caller = tasks_caller(&task.account, &task_arn);
        for role_arn in [task_role(&new.overrides, new.definition), execution_role(&new.overrides, new.definition)]
            .into_iter()
            .flatten()
        {
            match self.ports.roles.check_trust(txn, role_arn, caller) {
                Ok(()) => {}
                Err(RoleError::Other(error)) => return Err(error.into()),
                Err(_) => return Err(CreateError::Role(role_arn.to_owned())),
            }
        }
        let platform = new.definition.runtime_platform.as_ref();
        let demand = Demand {
            cpu_units: new.cpu_units,
            memory_mib: new.memory_mib,
            cpu_architecture: platform.and_then(|p| p.cpu_architecture.as_deref()).unwrap_or("X86_64"),
        };
        let node = self.place(txn, &demand)?.map_err(CreateError::NoCapacity)?;
        match self.reserve(txn, new, &task, subnet_use)? {
            Ok(interface) => {
                subnet_use.add(&interface.availability_zone, &interface.subnet_id);
                task.interface = Some(interface);
                task.node_id = Some(node.node_id);
                occupy(txn, &task)?;
                save(txn, &mut task)?;
            }
            Err(reason) => {
                task.desired_status = DesiredStatus::Stopped;
                task.last_status = TaskStatus::Stopped;
                task.stop_code = Some(StopCode::TaskFailedToStart);
                task.stopped_reason = Some(reason);
                (task.stopping_at, task.stopped_at) = (Some(new.now), Some(new.now));
                for container in &mut task.containers {
                    container.last_status = "STOPPED".into();
                }
                save(txn, &mut task)?;
                self.note_failure(txn, &task, new.now)?;
            }
        }
        Ok(task)
    }

    fn new_row(&self, new: &NewTask<'_>) -> TaskRow {
        let rng = self.deps.rng.as_ref();
        let definition = new.definition;
        let container = |container: &crate::model::ContainerDefinitionRow| {
            let over = new.overrides.containers.iter().find(|over| over.name == container.name);
            ContainerRow {
                name: container.name.clone(),
                container_id: rng.uuid(),
                image: container.image.clone(),
                image_digest: None,
                runtime_id: None,
                essential: container.essential,
                cpu: over.and_then(|over| over.cpu).unwrap_or(container.cpu),
                memory_mib: over.and_then(|over| over.memory_mib).or(container.memory_mib),
                memory_reservation_mib: over
                    .and_then(|over| over.memory_reservation_mib)
                    .or(container.memory_reservation_mib),
                last_status: "PENDING".into(),
                exit_code: None,
                reason: None,
                has_health_check: container
                    .health_check
                    .as_ref()
                    .is_some_and(|check| check.command.first().is_some_and(|first| first != "NONE")),
                health_status: HealthStatus::Unknown,
            }
        };
        TaskRow {
            account: new.account.clone(),
            region: new.region,
            cluster: new.cluster.to_owned(),
            task_id: rng.hex(32),
            family: definition.family.clone(),
            revision: definition.revision,
            group: new.group.clone(),
            started_by: new.started_by.clone(),
            launch_type: "FARGATE".into(),
            capacity_provider: new.capacity_provider.clone(),
            platform_version: new.platform_version.clone(),
            cpu_units: new.cpu_units,
            memory_mib: new.memory_mib,
            ephemeral_storage_gib: new
                .overrides
                .ephemeral_storage_gib
                .or(definition.ephemeral_storage_gib)
                .unwrap_or(EPHEMERAL_STORAGE_GIB_DEFAULT),
            overrides: new.overrides.clone(),
            network: new.network.clone(),
            interface: None,
            containers: definition.containers.iter().map(container).collect(),
            desired_status: DesiredStatus::Running,
            last_status: TaskStatus::Provisioning,
            stop_code: None,
            stopped_reason: None,
            version: 0,
            node_id: None,
            delivered: false,
            service: new.service.as_ref().map(|(name, _)| name.clone()),
            deployment_id: new.service.as_ref().map(|(_, deployment)| deployment.clone()),
            targets: new
                .load_balancers
                .iter()
                .map(|balancer| TaskTargetRow {
                    target_group_arn: balancer.target_group_arn.clone(),
                    container_name: balancer.container_name.clone(),
                    port: balancer.container_port,
                    registered: false,
                    deregistered: false,
                })
                .collect(),
            tags: new.tags.clone(),
            created_at: new.now,
            connectivity_at: None,
            pull_started_at: None,
            pull_stopped_at: None,
            started_at: None,
            stopping_at: None,
            execution_stopped_at: None,
            stopped_at: None,
            task_credentials_id: rng.uuid(),
            execution_credentials_id: rng.uuid(),
            sent: false,
            credentials_expire_at: None,
        }
    }

    /// An interface in one of the given subnets and in no other. The inner error is the reason for which the task stops.
    fn reserve(
        &self,
        txn: &mut Txn,
        new: &NewTask<'_>,
        task: &TaskRow,
        subnet_use: &SubnetUse,
    ) -> Result<Result<TaskInterfaceRow, String>, Error> {
        let attachment_id = self.deps.rng.uuid();
        let mut reason = "The task has no subnet to run in".to_owned();
        for subnet in subnet_use.order(new.subnets) {
            let reserved = self.ports.network.reserve_interface(
                txn,
                ReserveInterface {
                    account: new.account.clone(),
                    region: new.region,
                    subnet_id: subnet.subnet_id.clone(),
                    security_group_ids: new.network.security_groups.clone(),
                    public_address: match new.network.assign_public_ip {
                        true => PublicAddress::Enabled,
                        false => PublicAddress::Disabled,
                    },
                    ipv6: new.network.dual_stack,
                    description: format!("arn:aws:ecs:{}:{}:attachment/{attachment_id}", new.region, new.account),
                    interface_type: "interface".into(),
                    requester_id: new.account.to_string(),
                    owner_arn: task.arn(),
                    tags: new.interface_tags.clone(),
                    now: new.now,
                },
            );
            match reserved {
                Ok(view) => {
                    return Ok(Ok(TaskInterfaceRow {
                        attachment_id,
                        network_interface_id: view.network_interface_id,
                        subnet_id: view.subnet_id,
                        vpc_id: view.vpc_id,
                        availability_zone: view.availability_zone,
                        mac_address: view.mac_address,
                        private_address: view.private_address,
                        private_dns_name: view.private_dns_name,
                        public_address: view.public_address,
                        ipv6_addresses: view.ipv6_addresses,
                        subnet_gateway: view.subnet_gateway,
                        dns_server: view.dns_server,
                        attached: false,
                        detached: false,
                        released_at_revision: None,
                    }));
                }
                Err(NetworkError::Other(error)) => return Err(error),
                Err(error) => {
                    let public = if new.network.assign_public_ip { " with public IP assignment enabled" } else { "" };
                    reason = format!(
                        "Unexpected EC2 error while attempting to Create Network Interface{public} in subnet '{}': {}",
                        subnet.subnet_id,
                        error.code()
                    );
                }
            }
        }
        Ok(Err(reason))
    }
}

/// The role its containers get.
pub(crate) fn task_role<'a>(overrides: &'a TaskOverrideRow, definition: &'a TaskDefinitionRow) -> Option<&'a str> {
    overrides.task_role_arn.as_deref().or(definition.task_role_arn.as_deref())
}

/// The role the node pulls images and writes logs with.
pub(crate) fn execution_role<'a>(overrides: &'a TaskOverrideRow, definition: &'a TaskDefinitionRow) -> Option<&'a str> {
    overrides.execution_role_arn.as_deref().or(definition.execution_role_arn.as_deref())
}
