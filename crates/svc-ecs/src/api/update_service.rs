//! UpdateService: what tasks are made from makes a new deployment; the rest takes effect at once.

use super::create_service::{
    apply_deployment_configuration, check_desired_count, check_grace_period, refuse_rebalancing,
};
use crate::Ecs;
use crate::control::NewDeployment;
use crate::convert;
use crate::errors::{client, service_not_active, service_not_found, unsupported_parameter};
use crate::lookup;
use crate::model::{ServiceRow, ServiceStatus};
use crate::names;
use crate::tables::{SERVICES, TASK_DEFINITIONS};
use api_ecs::{UpdateServiceRequest, UpdateServiceResponse};
use kernel::{Error, RequestCtx};
use store::Txn;

pub(crate) async fn handle(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: UpdateServiceRequest,
) -> Result<UpdateServiceResponse, Error> {
    refuse_unsupported(&input)?;
    let row = ecs
        .deps
        .store
        .transact(|txn| -> Result<ServiceRow, Error> {
            let cluster = names::active_cluster(txn, ctx, input.cluster.as_deref())?;
            let given = input.service.as_deref().unwrap_or_default();
            let name = names::service_name(ctx, &cluster.name, given).ok_or_else(service_not_found)?;
            let key = (ctx.account.clone(), ctx.region, cluster.name.clone(), name);
            let mut row = SERVICES.require(txn, &key, service_not_found)?;
            if row.status != ServiceStatus::Active {
                return Err(service_not_active());
            }
            if let Some(count) = input.desired_count {
                check_desired_count(count)?;
                if count != row.desired_count {
                    row.desired_count = count;
                    row.steady = false;
                    row.next_start_at = None;
                }
            }
            if let Some(configuration) = &input.deployment_configuration {
                apply_deployment_configuration(&mut row, configuration)?;
            }
            check_grace_period(input.health_check_grace_period_seconds)?;
            row.health_check_grace_period_s =
                input.health_check_grace_period_seconds.or(row.health_check_grace_period_s);
            if let Some(propagate) = &input.propagate_tags {
                row.propagate_tags = Some(propagate.clone()).filter(|value| value != "NONE");
            }
            row.enable_ecs_managed_tags = input.enable_ecs_managed_tags.unwrap_or(row.enable_ecs_managed_tags);
            redeploy(ecs, txn, ctx, &cluster, &mut row, &input)?;
            SERVICES.put(txn, &key, &row)?;
            Ok(row)
        })
        .await?;
    let reader = ecs.deps.store.read()?;
    Ok(UpdateServiceResponse { service: Some(convert::service(&reader, &row, true)?) })
}

/// Begins a deployment when what tasks are made from changes, or when that was asked for.
fn redeploy(
    ecs: &Ecs,
    txn: &mut Txn,
    ctx: &RequestCtx,
    cluster: &crate::model::ClusterRow,
    row: &mut ServiceRow,
    input: &UpdateServiceRequest,
) -> Result<(), Error> {
    let before = (
        row.task_definition_arn.clone(),
        row.launch_type.clone(),
        row.capacity_provider_strategy.clone(),
        row.platform_version.clone(),
        row.network.clone(),
        row.load_balancers.clone(),
    );
    let definition = match input.task_definition.as_deref() {
        Some(given) => lookup::runnable_definition(txn, ctx, Some(given))?,
        None => {
            let key = lookup::definition_key(&row.task_definition_arn);
            let found = key.map(|key| TASK_DEFINITIONS.get(txn, &key)).transpose()?.flatten();
            found.ok_or_else(|| client("TaskDefinition not found."))?
        }
    };
    row.task_definition_arn = definition.arn();
    if let Some(strategy) = &input.capacity_provider_strategy {
        if strategy.is_empty() {
            // As with AWS: an empty strategy goes back to the cluster's default, or the launch type there was.
            row.capacity_provider_strategy.clone_from(&cluster.default_capacity_provider_strategy);
            if row.capacity_provider_strategy.is_empty() {
                row.launch_type = Some("FARGATE".into());
            }
        } else {
            let launch = lookup::launch(cluster, None, Some(strategy.clone()))?;
            (row.launch_type, row.capacity_provider_strategy) = (launch.launch_type, launch.strategy);
        }
    }
    if input.platform_version.is_some() {
        row.platform_version = lookup::platform_version(input.platform_version.as_deref())?;
    }
    let mut subnets = None;
    if input.network_configuration.is_some() {
        let (network, found) = lookup::network(ecs, txn, ctx, input.network_configuration.clone())?;
        row.network = network;
        subnets = Some(found);
    }
    if let Some(given) = &input.load_balancers {
        let subnets = match subnets {
            Some(subnets) => subnets,
            None => ecs
                .ports
                .network
                .subnets(txn, &ctx.account, ctx.region, &row.network.subnets)
                .map_err(lookup::network_error)?,
        };
        let vpc_id = subnets.first().map(|subnet| subnet.vpc_id.as_str()).unwrap_or_default();
        row.load_balancers = lookup::load_balancers(ecs, txn, &definition, vpc_id, given.clone())?;
    } else if input.task_definition.is_some() {
        // The new task definition must still have what the balancers forward to.
        for balancer in &row.load_balancers {
            let (name, port) = (&balancer.container_name, balancer.container_port);
            let container = definition.containers.iter().find(|container| container.name == *name);
            let Some(container) = container else {
                return Err(crate::errors::invalid(format!(
                    "The container {name} does not exist in the task definition."
                )));
            };
            if !container.port_mappings.iter().any(|mapping| mapping.container_port == port) {
                return Err(crate::errors::invalid(format!(
                    "The container {name} did not have a container port {port} defined."
                )));
            }
        }
    }
    let after = (
        row.task_definition_arn.clone(),
        row.launch_type.clone(),
        row.capacity_provider_strategy.clone(),
        row.platform_version.clone(),
        row.network.clone(),
        row.load_balancers.clone(),
    );
    if before == after && input.force_new_deployment != Some(true) {
        return Ok(());
    }
    let (task_definition_arn, launch_type, capacity_provider_strategy, platform_version, network, load_balancers) =
        after;
    let new = NewDeployment {
        task_definition_arn,
        launch_type,
        capacity_provider_strategy,
        platform_version,
        network,
        load_balancers,
    };
    ecs.begin_deployment(txn, row, new, ctx.now)
}

fn refuse_unsupported(input: &UpdateServiceRequest) -> Result<(), Error> {
    lookup::refuse("placementConstraints", input.placement_constraints.as_ref())?;
    lookup::refuse("placementStrategy", input.placement_strategy.as_ref())?;
    lookup::refuse("serviceRegistries", input.service_registries.as_ref())?;
    lookup::refuse("volumeConfigurations", input.volume_configurations.as_ref())?;
    lookup::refuse("vpcLatticeConfigurations", input.vpc_lattice_configurations.as_ref())?;
    lookup::refuse_true("enableExecuteCommand", input.enable_execute_command)?;
    if input.service_connect_configuration.as_ref().is_some_and(|connect| connect.enabled == Some(true)) {
        return Err(unsupported_parameter("serviceConnectConfiguration"));
    }
    let controller = input.deployment_controller.as_ref().and_then(|controller| controller.r#type.as_deref());
    if let Some(other) = controller.filter(|controller| *controller != "ECS") {
        return Err(unsupported_parameter(&format!("deploymentController {other}")));
    }
    refuse_rebalancing(input.availability_zone_rebalancing.as_deref())
}
