//! The service from RunTask and CreateService to STOPPED, with ports in memory and an agent that plays its part over the
//! real channels.

mod agent;
pub(crate) mod fakes;
mod services;
mod tasks;

use crate::model::{
    ClusterRow, ClusterStatus, ContainerDefinitionRow, ContainerRow, DesiredStatus, HealthStatus, PortMappingRow,
    ServiceRow, TaskDefinitionRow, TaskDefinitionStatus, TaskRow, TaskStatus,
};
use crate::tables::{CLUSTERS, EVENTS, SERVICES, TASK_DEFINITIONS, TASKS};
use crate::{Ecs, Ports};
use api_ecs::{
    AwsVpcConfiguration, EcsApi, NetworkConfiguration, RegisterContainerInstanceRequest, Resource, RunTaskRequest,
};
use base::{AccountId, ManualClock, Region, SeededRng, Timestamp};
use fakes::{FakeImages, FakeNetwork, FakeRoles, FakeTargets};
use kernel::{Deps, Endpoints, Principal, PrincipalKind, RequestCtx};
use std::sync::Arc;
use std::time::Duration;
use store::Store;
use tokio::sync::watch;

const NODE: &str = "node-1";
/// A test that sees nothing change for this long has failed.
const PATIENCE: Duration = Duration::from_secs(20);

struct World {
    store: Store,
    clock: Arc<ManualClock>,
    network: Arc<FakeNetwork>,
    targets: Arc<FakeTargets>,
    roles: Arc<FakeRoles>,
    ecs: Arc<Ecs>,
    stop: watch::Sender<bool>,
}

fn account() -> AccountId {
    "000000000000".parse().unwrap()
}

impl World {
    /// With a registered node whose agent is not connected yet, and the controllers at work.
    async fn new() -> Self {
        let store = Store::memory();
        let clock = Arc::new(ManualClock::new(Timestamp::from_ms(1_800_000_000_000)));
        let network = Arc::new(FakeNetwork::default());
        let targets = Arc::new(FakeTargets::default());
        let mut world = Self::on(store, clock, network, targets, 7);
        world.register_node().await;
        world.cluster_and_definitions().await;
        world.drive();
        world
    }

    fn on(
        store: Store,
        clock: Arc<ManualClock>,
        network: Arc<FakeNetwork>,
        targets: Arc<FakeTargets>,
        seed: u64,
    ) -> Self {
        let deps = Deps {
            store: store.clone(),
            clock: clock.clone(),
            rng: Arc::new(SeededRng::new(seed)),
            endpoints: Arc::new(Endpoints {
                api_url: "http://127.0.0.1:4566".into(),
                api_port: 4566,
                default_account: account(),
            }),
        };
        let roles = Arc::new(FakeRoles::default());
        let ports = Ports {
            network: network.clone(),
            targets: targets.clone(),
            roles: roles.clone(),
            images: Arc::new(FakeImages),
        };
        Self { store, clock, network, targets, roles, ecs: Ecs::new(deps, ports), stop: watch::channel(false).0 }
    }

    /// Another process on the same store.
    fn restarted(self) -> Self {
        self.stop.send_replace(true);
        let world = Self::on(self.store.clone(), self.clock.clone(), self.network.clone(), self.targets.clone(), 8);
        let mut world = world;
        world.drive();
        world
    }

    fn drive(&mut self) {
        for controller in self.ecs.controllers() {
            tokio::spawn(kernel::controller::drive(controller, self.ecs.deps.clone(), self.stop.subscribe()));
        }
    }

    fn ctx(&self, kind: PrincipalKind) -> RequestCtx {
        RequestCtx {
            account: account(),
            region: Region::US_EAST_1,
            request_id: "r".into(),
            principal: Principal {
                kind,
                account: account(),
                arn: "arn:aws:iam::000000000000:root".into(),
                user_id: "000000000000".into(),
            },
            access_key_id: "AKIA".into(),
            source_ip: "127.0.0.1".parse().unwrap(),
            user_agent: None,
            now: base::Clock::now(&*self.clock),
        }
    }

    fn user(&self) -> RequestCtx {
        self.ctx(PrincipalKind::Root)
    }

    fn node(&self) -> RequestCtx {
        self.ctx(PrincipalKind::Node { node_name: NODE.into() })
    }

    async fn register_node(&self) {
        let integer = |name: &str, value| Resource {
            name: Some(name.into()),
            r#type: Some("INTEGER".into()),
            integer_value: Some(value),
            ..Resource::default()
        };
        let input = RegisterContainerInstanceRequest {
            total_resources: Some(vec![integer("CPU", 2048), integer("MEMORY", 4096)]),
            ..RegisterContainerInstanceRequest::default()
        };
        self.ecs.register_container_instance(&self.node(), input).await.unwrap();
    }

    async fn cluster_and_definitions(&self) {
        let cluster = ClusterRow {
            account: account(),
            region: Region::US_EAST_1,
            name: "default".into(),
            status: ClusterStatus::Active,
            settings: Default::default(),
            capacity_providers: vec!["FARGATE".into(), "FARGATE_SPOT".into()],
            default_capacity_provider_strategy: Vec::new(),
            tags: Default::default(),
            created_at: Timestamp(0),
            deleted_at: None,
        };
        let definitions = [definition("web", 1), definition("web", 2), definition("crash", 1)];
        self.store
            .transact(|txn| -> Result<(), store::StoreError> {
                CLUSTERS.put(txn, &(&cluster.account, cluster.region, &cluster.name), &cluster)?;
                for row in &definitions {
                    TASK_DEFINITIONS.put(txn, &(&row.account, row.region, &row.family, row.revision), row)?;
                }
                Ok(())
            })
            .await
            .unwrap();
    }

    fn tasks(&self) -> Vec<TaskRow> {
        TASKS.scan(&self.store.read().unwrap(), &()).unwrap().into_iter().map(|(_, row)| row).collect()
    }

    fn task(&self) -> TaskRow {
        let mut tasks = self.tasks();
        assert_eq!(tasks.len(), 1);
        tasks.remove(0)
    }

    fn service(&self) -> ServiceRow {
        SERVICES.scan(&self.store.read().unwrap(), &()).unwrap().remove(0).1
    }

    fn events(&self) -> Vec<String> {
        let reader = self.store.read().unwrap();
        EVENTS.scan(&reader, &()).unwrap().into_iter().map(|(_, row)| row.message).collect()
    }

    /// Waits until `condition` holds of the store.
    async fn until(&self, what: &str, condition: impl Fn(&Self) -> bool) {
        let waited = tokio::time::timeout(PATIENCE, async {
            let mut changes = self.store.watch(&[b""]);
            while !condition(self) {
                // Sessions and targets are not in the store; they are looked at again soon.
                let _ = tokio::time::timeout(Duration::from_millis(20), changes.changed()).await;
            }
        });
        if waited.await.is_err() {
            panic!("waited in vain until {what}: {:#?}\n{:#?}", self.tasks(), self.events());
        }
    }

    async fn until_status(&self, status: TaskStatus) {
        self.until(&format!("the task is {status:?}"), |world| {
            world.tasks().first().is_some_and(|task| task.last_status == status)
        })
        .await;
    }
}

impl Drop for World {
    fn drop(&mut self) {
        self.stop.send_replace(true);
    }
}

fn network(subnets: &[&str]) -> Option<NetworkConfiguration> {
    Some(NetworkConfiguration {
        awsvpc_configuration: Some(AwsVpcConfiguration {
            subnets: Some(subnets.iter().map(|id| (*id).to_owned()).collect()),
            ..AwsVpcConfiguration::default()
        }),
    })
}

fn run_task(family: &str) -> RunTaskRequest {
    RunTaskRequest {
        task_definition: Some(family.into()),
        launch_type: Some("FARGATE".into()),
        network_configuration: network(&["subnet-a", "subnet-b"]),
        ..RunTaskRequest::default()
    }
}

pub(crate) fn container(name: &str) -> ContainerDefinitionRow {
    ContainerDefinitionRow {
        name: name.into(),
        image: "000000000000.dkr.ecr.us-east-1.amazonaws.com/web:v1".into(),
        essential: true,
        cpu: 0,
        memory_mib: None,
        memory_reservation_mib: None,
        entry_point: None,
        command: None,
        environment: Vec::new(),
        secrets: Vec::new(),
        working_directory: None,
        user: None,
        port_mappings: vec![PortMappingRow {
            container_port: 80,
            host_port: 80,
            protocol: "tcp".into(),
            name: None,
            app_protocol: None,
        }],
        mount_points: Vec::new(),
        volumes_from: Vec::new(),
        depends_on: Vec::new(),
        health_check: None,
        log_configuration: None,
        linux_parameters: None,
        ulimits: Vec::new(),
        docker_labels: Default::default(),
        system_controls: Vec::new(),
        readonly_root_filesystem: None,
        start_timeout_s: None,
        stop_timeout_s: None,
        interactive: None,
        pseudo_terminal: None,
        privileged: None,
        version_consistency: None,
    }
}

pub(crate) fn definition(family: &str, revision: u32) -> TaskDefinitionRow {
    TaskDefinitionRow {
        account: account(),
        region: Region::US_EAST_1,
        family: family.into(),
        revision,
        status: TaskDefinitionStatus::Active,
        registered_at: Timestamp(0),
        deregistered_at: None,
        delete_requested_at: None,
        registered_by: "arn:aws:iam::000000000000:root".into(),
        containers: vec![container("app")],
        volumes: Vec::new(),
        network_mode: Some("awsvpc".into()),
        requires_compatibilities: vec!["FARGATE".into()],
        compatibilities: vec!["EC2".into(), "FARGATE".into()],
        cpu: Some(256),
        memory_mib: Some(512),
        task_role_arn: Some("arn:aws:iam::000000000000:role/app".into()),
        execution_role_arn: Some("arn:aws:iam::000000000000:role/execution".into()),
        runtime_platform: None,
        ephemeral_storage_gib: None,
        requires_attributes: Vec::new(),
    }
}

/// A task of `definition` that nothing happened to yet.
pub(crate) fn task_row(definition: &TaskDefinitionRow) -> TaskRow {
    let containers = definition.containers.iter().map(|container| ContainerRow {
        name: container.name.clone(),
        container_id: "c".into(),
        image: container.image.clone(),
        image_digest: None,
        runtime_id: None,
        essential: container.essential,
        cpu: container.cpu,
        memory_mib: container.memory_mib,
        memory_reservation_mib: container.memory_reservation_mib,
        last_status: "PENDING".into(),
        exit_code: None,
        reason: None,
        has_health_check: container.health_check.is_some(),
        health_status: HealthStatus::Unknown,
    });
    TaskRow {
        account: definition.account.clone(),
        region: definition.region,
        cluster: "default".into(),
        task_id: "0123456789abcdef0123456789abcdef".into(),
        family: definition.family.clone(),
        revision: definition.revision,
        group: format!("family:{}", definition.family),
        started_by: None,
        launch_type: "FARGATE".into(),
        capacity_provider: None,
        platform_version: "1.4.0".into(),
        cpu_units: 256,
        memory_mib: 512,
        ephemeral_storage_gib: 20,
        overrides: Default::default(),
        network: Default::default(),
        interface: None,
        containers: containers.collect(),
        desired_status: DesiredStatus::Running,
        last_status: TaskStatus::Provisioning,
        stop_code: None,
        stopped_reason: None,
        version: 1,
        node_id: None,
        delivered: false,
        service: None,
        deployment_id: None,
        targets: Vec::new(),
        tags: Default::default(),
        created_at: Timestamp(0),
        connectivity_at: None,
        pull_started_at: None,
        pull_stopped_at: None,
        started_at: None,
        stopping_at: None,
        execution_stopped_at: None,
        stopped_at: None,
        task_credentials_id: "t".into(),
        execution_credentials_id: "e".into(),
        sent: false,
        credentials_expire_at: None,
    }
}
