//! CreateService.

use crate::Ecs;
use crate::control::{NewDeployment, forget_service};
use crate::convert;
use crate::errors::{invalid, unsupported_parameter};
use crate::lookup;
use crate::model::{CircuitBreaker, ServiceRow, ServiceStatus};
use crate::names;
use crate::tables::SERVICES;
use api_ecs::{CreateServiceRequest, CreateServiceResponse, DeploymentConfiguration};
use kernel::idempotency::{self, Seen};
use kernel::{Error, RequestCtx};

const MINIMUM_HEALTHY_PERCENT_DEFAULT: i32 = 100;
const MAXIMUM_PERCENT_DEFAULT: i32 = 200;
/// AWS's own limit of tasks a service.
pub(super) const DESIRED_COUNT_MAX: i32 = 5000;
const GRACE_PERIOD_S_DEFAULT: i32 = 0;

pub(crate) async fn handle(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: CreateServiceRequest,
) -> Result<CreateServiceResponse, Error> {
    refuse_unsupported(&input)?;
    let fingerprint = idempotency::fingerprint(&format!("{input:?}"));
    let operation = format!("ecs:CreateService/{}/{}", ctx.account, ctx.region);
    let row = ecs
        .deps
        .store
        .transact(|txn| -> Result<ServiceRow, Error> {
            let mut row = checked(ecs, txn, ctx, &input)?;
            let key = row.key();
            let existing = SERVICES.get(txn, &key)?;
            match existing.as_ref().map(|existing| existing.status) {
                Some(ServiceStatus::Active) => {
                    if let (Some(token), Some(existing)) = (&input.client_token, existing)
                        && let Seen::Same(_) = idempotency::look_up(txn, &operation, token, &fingerprint, ctx.now)?
                    {
                        return Ok(existing);
                    }
                    return Err(invalid("Creation of service was not idempotent."));
                }
                Some(ServiceStatus::Draining) => {
                    return Err(invalid("Unable to Start a service that is still Draining."));
                }
                // What is remembered of a deleted service of this name is not this one's.
                Some(ServiceStatus::Inactive) => forget_service(txn, &row)?,
                None => {}
            }
            let deployment = NewDeployment {
                task_definition_arn: row.task_definition_arn.clone(),
                launch_type: row.launch_type.clone(),
                capacity_provider_strategy: row.capacity_provider_strategy.clone(),
                platform_version: row.platform_version.clone(),
                network: row.network.clone(),
                load_balancers: row.load_balancers.clone(),
            };
            ecs.begin_deployment(txn, &mut row, deployment, ctx.now)?;
            SERVICES.put(txn, &key, &row)?;
            if let Some(token) = &input.client_token {
                idempotency::remember(txn, &operation, token, &fingerprint, vec![row.arn()], ctx.now)?;
            }
            Ok(row)
        })
        .await?;
    let reader = ecs.deps.store.read()?;
    Ok(CreateServiceResponse { service: Some(convert::service(&reader, &row, true)?) })
}

/// The service as it will be, without its deployment.
fn checked(
    ecs: &Ecs,
    reader: &dyn store::Reader,
    ctx: &RequestCtx,
    input: &CreateServiceRequest,
) -> Result<ServiceRow, Error> {
    let cluster = names::active_cluster(reader, ctx, input.cluster.as_deref())?;
    let name = input.service_name.clone().unwrap_or_default();
    if !names::is_name(&name) {
        return Err(invalid(format!(
            "Invalid service name '{name}': it has up to 255 letters, digits, hyphens and underscores."
        )));
    }
    let desired_count = input.desired_count.ok_or_else(|| invalid("desiredCount is required for REPLICA services."))?;
    check_desired_count(desired_count)?;
    let launch = lookup::launch(&cluster, input.launch_type.clone(), input.capacity_provider_strategy.clone())?;
    let definition = lookup::runnable_definition(reader, ctx, input.task_definition.as_deref())?;
    let platform_version = lookup::platform_version(input.platform_version.as_deref())?;
    let (network, subnets) = lookup::network(ecs, reader, ctx, input.network_configuration.clone())?;
    let vpc_id = subnets.first().map(|subnet| subnet.vpc_id.as_str()).unwrap_or_default();
    let given = input.load_balancers.clone().unwrap_or_default();
    let load_balancers = lookup::load_balancers(ecs, reader, &definition, vpc_id, given)?;
    let grace_period_s = input.health_check_grace_period_seconds;
    check_grace_period(grace_period_s)?;
    let mut row = ServiceRow {
        account: ctx.account.clone(),
        region: ctx.region,
        cluster: cluster.name,
        name,
        status: ServiceStatus::Active,
        desired_count,
        task_definition_arn: definition.arn(),
        launch_type: launch.launch_type,
        capacity_provider_strategy: launch.strategy,
        platform_version,
        network,
        health_check_grace_period_s: grace_period_s
            .or_else(|| (!load_balancers.is_empty()).then_some(GRACE_PERIOD_S_DEFAULT)),
        load_balancers,
        minimum_healthy_percent: MINIMUM_HEALTHY_PERCENT_DEFAULT,
        maximum_percent: MAXIMUM_PERCENT_DEFAULT,
        circuit_breaker: None,
        enable_ecs_managed_tags: input.enable_ecs_managed_tags.unwrap_or_default(),
        propagate_tags: input.propagate_tags.clone().filter(|value| value != "NONE"),
        availability_zone_rebalancing: Some("DISABLED".into()),
        tags: lookup::merged_tags(&kernel::tags::Tags::new(), input.tags.clone())?,
        created_at: ctx.now,
        created_by: ctx.principal.arn.clone(),
        deployments: Vec::new(),
        consecutive_failures: 0,
        next_start_at: None,
        steady: false,
        deleted_at: None,
        last_completed: None,
    };
    if let Some(configuration) = &input.deployment_configuration {
        apply_deployment_configuration(&mut row, configuration)?;
    }
    Ok(row)
}

pub(super) fn check_desired_count(count: i32) -> Result<(), Error> {
    if (0..=DESIRED_COUNT_MAX).contains(&count) {
        Ok(())
    } else {
        Err(invalid(format!("desiredCount must be between 0 and {DESIRED_COUNT_MAX}; it is {count}.")))
    }
}

pub(super) fn check_grace_period(seconds: Option<i32>) -> Result<(), Error> {
    match seconds {
        Some(seconds) if seconds < 0 => {
            Err(invalid(format!("healthCheckGracePeriodSeconds must not be negative; it is {seconds}.")))
        }
        _ => Ok(()),
    }
}

/// Takes over what is acted on; the rest is refused by name.
pub(super) fn apply_deployment_configuration(
    row: &mut ServiceRow,
    given: &DeploymentConfiguration,
) -> Result<(), Error> {
    let alarms = given.alarms.as_ref();
    if alarms.is_some_and(|alarms| {
        alarms.enable == Some(true) || alarms.alarm_names.as_ref().is_some_and(|names| !names.is_empty())
    }) {
        return Err(unsupported_parameter("deploymentConfiguration.alarms"));
    }
    lookup::refuse("deploymentConfiguration.lifecycleHooks", given.lifecycle_hooks.as_ref())?;
    if given.canary_configuration.is_some() {
        return Err(unsupported_parameter("deploymentConfiguration.canaryConfiguration"));
    }
    if given.linear_configuration.is_some() {
        return Err(unsupported_parameter("deploymentConfiguration.linearConfiguration"));
    }
    if given.bake_time_in_minutes.is_some_and(|minutes| minutes != 0) {
        return Err(unsupported_parameter("deploymentConfiguration.bakeTimeInMinutes"));
    }
    if let Some(strategy) = given.strategy.as_deref().filter(|strategy| *strategy != "ROLLING") {
        return Err(unsupported_parameter(&format!("deploymentConfiguration.strategy {strategy}")));
    }
    let minimum = given.minimum_healthy_percent.unwrap_or(row.minimum_healthy_percent);
    let maximum = given.maximum_percent.unwrap_or(row.maximum_percent);
    if minimum < 0 || maximum < 0 || minimum > maximum {
        return Err(invalid(format!(
            "minimumHealthyPercent ({minimum}) must not be negative or greater than maximumPercent ({maximum})."
        )));
    }
    if minimum == 100 && maximum == 100 {
        return Err(invalid(
            "Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.",
        ));
    }
    row.minimum_healthy_percent = minimum;
    row.maximum_percent = maximum;
    if let Some(breaker) = &given.deployment_circuit_breaker {
        row.circuit_breaker = Some(CircuitBreaker {
            enable: breaker.enable.unwrap_or_default(),
            rollback: breaker.rollback.unwrap_or_default(),
        });
    }
    Ok(())
}

fn refuse_unsupported(input: &CreateServiceRequest) -> Result<(), Error> {
    lookup::refuse("placementConstraints", input.placement_constraints.as_ref())?;
    lookup::refuse("placementStrategy", input.placement_strategy.as_ref())?;
    lookup::refuse("serviceRegistries", input.service_registries.as_ref())?;
    lookup::refuse("volumeConfigurations", input.volume_configurations.as_ref())?;
    lookup::refuse("vpcLatticeConfigurations", input.vpc_lattice_configurations.as_ref())?;
    lookup::refuse_true("enableExecuteCommand", input.enable_execute_command)?;
    if input.service_connect_configuration.as_ref().is_some_and(|connect| connect.enabled == Some(true)) {
        return Err(unsupported_parameter("serviceConnectConfiguration"));
    }
    if input.role.as_ref().is_some_and(|role| !role.is_empty()) {
        return Err(invalid("You cannot specify an IAM role for services that require a service linked role."));
    }
    if input.scheduling_strategy.as_deref() == Some("DAEMON") {
        return Err(invalid("The scheduling strategy DAEMON is not supported with launch type FARGATE."));
    }
    let controller = input.deployment_controller.as_ref().and_then(|controller| controller.r#type.as_deref());
    if let Some(other) = controller.filter(|controller| *controller != "ECS") {
        return Err(unsupported_parameter(&format!("deploymentController {other}")));
    }
    refuse_rebalancing(input.availability_zone_rebalancing.as_deref())
}

pub(super) fn refuse_rebalancing(given: Option<&str>) -> Result<(), Error> {
    if given == Some("ENABLED") {
        return Err(unsupported_parameter("availabilityZoneRebalancing ENABLED"));
    }
    Ok(())
}
