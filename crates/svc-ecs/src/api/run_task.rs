//! RunTask: tasks of nobody's but the caller's.

use crate::Ecs;
use crate::convert;
use crate::errors::{invalid, unsupported_parameter};
use crate::lifecycle::{CreateError, NO_CAPACITY, NewTask, SubnetUse};
use crate::lookup::{self, Launch};
use crate::model::{
    ClusterRow, ContainerOverrideRow, KeyValueRow, NetworkConfigurationRow, TaskDefinitionRow, TaskOverrideRow,
    TaskRow, TaskStatus,
};
use crate::names;
use crate::sizes;
use crate::tables::TASKS;
use api_ecs::{Failure, RunTaskRequest, RunTaskResponse, TaskOverride};
use kernel::idempotency::{self, Seen};
use kernel::tags::Tags;
use kernel::{Error, RequestCtx};
use ports::SubnetView;
use std::collections::BTreeMap;
use store::{Reader, Txn};

const COUNT_MAX: i32 = 10;
const STARTED_BY_CHARACTERS_MAX: usize = 128;
const OVERRIDE_CHARACTERS_MAX: usize = 8192;
/// GiB.
const EPHEMERAL_STORAGE: std::ops::RangeInclusive<i64> = 20..=200;

pub(crate) async fn handle(ecs: &Ecs, ctx: &RequestCtx, input: RunTaskRequest) -> Result<RunTaskResponse, Error> {
    refuse_unsupported(&input)?;
    let count = input.count.unwrap_or(1);
    if !(1..=COUNT_MAX).contains(&count) {
        return Err(invalid(format!(
            "Invalid count {count}: the number of tasks to start must be between 1 and {COUNT_MAX}."
        )));
    }
    let fingerprint = idempotency::fingerprint(&format!("{input:?}"));
    let operation = format!("ecs:RunTask/{}/{}", ctx.account, ctx.region);
    let answer = ecs
        .deps
        .store
        .transact(|txn| -> Result<Answer, Error> {
            if let Some(token) = &input.client_token {
                match idempotency::look_up(txn, &operation, token, &fingerprint, ctx.now)? {
                    Seen::New => {}
                    Seen::Same(made) => return again(txn, &made),
                    Seen::Different => {
                        return Err(Error::api(
                            "ConflictException",
                            format!(
                                "The client token '{token}' was used with other parameters: give each request its own."
                            ),
                        ));
                    }
                }
            }
            let wanted = wanted(ecs, txn, ctx, &input)?;
            let answer = run(ecs, txn, ctx, &wanted, count)?;
            if let Some(token) = &input.client_token {
                let made = answer.tasks.iter().map(TaskRow::arn).collect();
                idempotency::remember(txn, &operation, token, &fingerprint, made, ctx.now)?;
            }
            Ok(answer)
        })
        .await?;
    let reader = ecs.deps.store.read()?;
    let tasks: Result<Vec<_>, Error> = answer.tasks.iter().map(|task| convert::task(&reader, task, true)).collect();
    Ok(RunTaskResponse {
        tasks: Some(tasks?),
        failures: Some(
            answer
                .failures
                .iter()
                .map(|detail| Failure { arn: None, detail: Some(detail.clone()), reason: Some(NO_CAPACITY.to_owned()) })
                .collect(),
        ),
    })
}

#[derive(Default)]
struct Answer {
    tasks: Vec<TaskRow>,
    /// For each task that has no place, what is lacking.
    failures: Vec<String>,
}

/// What a token's first call made, as it is now.
fn again(txn: &Txn, made: &[String]) -> Result<Answer, Error> {
    let mut answer = Answer::default();
    for arn in made {
        if let Some(key) = crate::lifecycle::task_key(arn)
            && let Some(task) = TASKS.get(txn, &key)?
        {
            answer.tasks.push(task);
        }
    }
    Ok(answer)
}

/// A request after all checks.
struct Wanted {
    cluster: ClusterRow,
    definition: TaskDefinitionRow,
    launch: Launch,
    platform_version: String,
    network: NetworkConfigurationRow,
    subnets: Vec<SubnetView>,
    overrides: TaskOverrideRow,
    cpu_units: i64,
    memory_mib: i64,
    group: String,
    started_by: Option<String>,
    tags: Tags,
    managed_tags: Tags,
}

fn wanted(ecs: &Ecs, reader: &dyn Reader, ctx: &RequestCtx, input: &RunTaskRequest) -> Result<Wanted, Error> {
    let cluster = names::active_cluster(reader, ctx, input.cluster.as_deref())?;
    let launch = lookup::launch(&cluster, input.launch_type.clone(), input.capacity_provider_strategy.clone())?;
    let definition = lookup::runnable_definition(reader, ctx, input.task_definition.as_deref())?;
    let platform_version = lookup::platform_version(input.platform_version.as_deref())?;
    let (network, subnets) = lookup::network(ecs, reader, ctx, input.network_configuration.clone())?;
    let overrides = overrides(input.overrides.clone().unwrap_or_default(), &definition)?;
    let (cpu_units, memory_mib) = size(&definition, &overrides)?;
    let propagated = match input.propagate_tags.as_deref() {
        Some("TASK_DEFINITION") => lookup::definition_tags(reader, &definition)?,
        None | Some("NONE") => Tags::new(),
        Some(other) => return Err(invalid(format!("propagateTags {other} is not for RunTask: use TASK_DEFINITION."))),
    };
    let managed_tags = match input.enable_ecs_managed_tags {
        Some(true) => lookup::managed_tags(&cluster.name, None),
        _ => Tags::new(),
    };
    let mut tags = lookup::merged_tags(&propagated, input.tags.clone())?;
    tags.extend(managed_tags.clone());
    let group = input.group.clone().unwrap_or_else(|| format!("family:{}", definition.family));
    if group.starts_with("service:") {
        return Err(invalid("Invalid namespace for group."));
    }
    let started_by = input.started_by.clone();
    if started_by
        .as_ref()
        .is_some_and(|text| text.chars().count() > STARTED_BY_CHARACTERS_MAX || text.starts_with("ecs-svc/"))
    {
        return Err(invalid(format!(
            "startedBy has at most {STARTED_BY_CHARACTERS_MAX} characters and does not start with ecs-svc/, which stands for services."
        )));
    }
    Ok(Wanted {
        cluster,
        definition,
        launch,
        platform_version: lookup::actual_platform_version(&platform_version),
        network,
        subnets,
        overrides,
        cpu_units,
        memory_mib,
        group,
        started_by,
        tags,
        managed_tags,
    })
}

fn run(ecs: &Ecs, txn: &mut Txn, ctx: &RequestCtx, wanted: &Wanted, count: i32) -> Result<Answer, Error> {
    let mut answer = Answer::default();
    let mut subnet_use = SubnetUse::default();
    // Calls of one task each must not all begin with the first subnet.
    let mut subnets = wanted.subnets.clone();
    let first = ecs.deps.rng.below(subnets.len() as u64) as usize;
    subnets.rotate_left(first);
    let mut providers: BTreeMap<String, usize> = BTreeMap::new();
    for _ in 0..count {
        let provider = lookup::pick_provider(&wanted.launch.strategy, &providers);
        let new = NewTask {
            account: &ctx.account,
            region: ctx.region,
            cluster: &wanted.cluster.name,
            definition: &wanted.definition,
            group: wanted.group.clone(),
            started_by: wanted.started_by.clone(),
            capacity_provider: provider.clone(),
            platform_version: wanted.platform_version.clone(),
            overrides: wanted.overrides.clone(),
            cpu_units: wanted.cpu_units,
            memory_mib: wanted.memory_mib,
            network: &wanted.network,
            subnets: &subnets,
            service: None,
            load_balancers: &[],
            tags: wanted.tags.clone(),
            interface_tags: wanted.managed_tags.clone(),
            now: ctx.now,
        };
        match ecs.create_task(txn, &new, &mut subnet_use) {
            Ok(task) => {
                if task.last_status != TaskStatus::Stopped
                    && let Some(provider) = provider
                {
                    *providers.entry(provider).or_default() += 1;
                }
                answer.tasks.push(task);
            }
            Err(CreateError::NoCapacity(detail)) => answer.failures.push(detail),
            Err(error @ CreateError::Role(_)) => return Err(crate::errors::client(error.to_string())),
            Err(CreateError::Other(error)) => return Err(error),
        }
    }
    Ok(answer)
}

fn refuse_unsupported(input: &RunTaskRequest) -> Result<(), Error> {
    lookup::refuse("placementConstraints", input.placement_constraints.as_ref())?;
    lookup::refuse("placementStrategy", input.placement_strategy.as_ref())?;
    lookup::refuse("volumeConfigurations", input.volume_configurations.as_ref())?;
    lookup::refuse_true("enableExecuteCommand", input.enable_execute_command)?;
    if input.reference_id.is_some() {
        return Err(unsupported_parameter("referenceId"));
    }
    Ok(())
}

fn overrides(given: TaskOverride, definition: &TaskDefinitionRow) -> Result<TaskOverrideRow, Error> {
    lookup::refuse("overrides.inferenceAcceleratorOverrides", given.inference_accelerator_overrides.as_ref())?;
    let mut containers = Vec::new();
    let mut characters = 0;
    for over in given.container_overrides.unwrap_or_default() {
        lookup::refuse("overrides.containerOverrides.environmentFiles", over.environment_files.as_ref())?;
        lookup::refuse("overrides.containerOverrides.resourceRequirements", over.resource_requirements.as_ref())?;
        let name = over.name.unwrap_or_default();
        if !definition.containers.iter().any(|container| container.name == name) {
            return Err(invalid(format!(
                "Override for container named {name} is not a container in the TaskDefinition."
            )));
        }
        let environment: Vec<KeyValueRow> = over
            .environment
            .unwrap_or_default()
            .into_iter()
            .map(|pair| KeyValueRow { name: pair.name.unwrap_or_default(), value: pair.value.unwrap_or_default() })
            .collect();
        characters += over.command.iter().flatten().map(String::len).sum::<usize>()
            + environment.iter().map(|pair| pair.name.len() + pair.value.len()).sum::<usize>();
        containers.push(ContainerOverrideRow {
            name,
            command: over.command,
            environment,
            cpu: over.cpu.map(i64::from),
            memory_mib: over.memory.map(i64::from),
            memory_reservation_mib: over.memory_reservation.map(i64::from),
        });
    }
    if characters > OVERRIDE_CHARACTERS_MAX {
        return Err(invalid(format!("Container Overrides length must be at most {OVERRIDE_CHARACTERS_MAX}")));
    }
    let ephemeral_storage_gib = given.ephemeral_storage.and_then(|storage| storage.size_in_gi_b).map(i64::from);
    if let Some(gib) = ephemeral_storage_gib
        && !EPHEMERAL_STORAGE.contains(&gib)
    {
        return Err(invalid(format!(
            "The ephemeral storage size must be between {} and {} GiB; it is {gib}.",
            EPHEMERAL_STORAGE.start(),
            EPHEMERAL_STORAGE.end()
        )));
    }
    Ok(TaskOverrideRow {
        containers,
        cpu: given.cpu,
        memory: given.memory,
        task_role_arn: given.task_role_arn.filter(|arn| !arn.is_empty()),
        execution_role_arn: given.execution_role_arn.filter(|arn| !arn.is_empty()),
        ephemeral_storage_gib,
    })
}

/// CPU units and MiB of the task, and whether its containers fit.
fn size(definition: &TaskDefinitionRow, overrides: &TaskOverrideRow) -> Result<(i64, i64), Error> {
    let defined = (definition.cpu.unwrap_or_default(), definition.memory_mib.unwrap_or_default());
    let cpu_units = match overrides.cpu.as_deref() {
        None => defined.0,
        Some(text) => sizes::parse_cpu_units(text).ok_or_else(|| {
            invalid(format!(
                "Invalid cpu override '{text}': give CPU units, such as 256, or virtual CPUs, such as '.25 vCPU'."
            ))
        })?,
    };
    let memory_mib = match overrides.memory.as_deref() {
        None => defined.1,
        Some(text) => sizes::parse_memory_mib(text).ok_or_else(|| {
            invalid(format!("Invalid memory override '{text}': give MiB, such as 512, or gigabytes, such as '0.5 GB'."))
        })?,
    };
    if (cpu_units, memory_mib) != defined && !sizes::is_fargate_size(cpu_units, memory_mib) {
        return Err(invalid("No Fargate configuration exists for given values."));
    }
    let limits = definition.containers.iter().map(|container| {
        let over = overrides.containers.iter().find(|over| over.name == container.name);
        over.and_then(|over| over.memory_mib).or(container.memory_mib)
    });
    let total: i64 = limits.flatten().sum();
    if total > memory_mib {
        return Err(invalid(format!(
            "Total memory of the containers ({total} MiB) is greater than the task's ({memory_mib} MiB)."
        )));
    }
    Ok((cpu_units, memory_mib))
}
