//! Describing, deregistering and deleting task definitions.

use crate::Ecs;
use crate::convert::{self, missing};
use crate::errors::{client, invalid, task_definition_not_found};
use crate::lifecycle::TaskKey;
use crate::lookup::definition_tags;
use crate::model::{ServiceStatus, TaskDefinitionRow, TaskDefinitionStatus, TaskStatus};
use crate::names::{DefinitionName, definition_name, find_definition};
use crate::tables::{SERVICES, TAGS, TASK_DEFINITIONS, TASKS};
use api_ecs::*;
use kernel::{Error, RequestCtx};
use std::collections::BTreeSet;
use store::{Reader, Txn};

/// Task definitions deleted in one call.
const DELETED_AT_ONCE_MAX: usize = 10;

pub(crate) async fn describe(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: DescribeTaskDefinitionRequest,
) -> Result<DescribeTaskDefinitionResponse, Error> {
    let name = definition_name(ctx, &input.task_definition.unwrap_or_default())?;
    let reader = ecs.deps.store.read()?;
    let row = find_definition(&reader, &name)?.ok_or_else(task_definition_not_found)?;
    let with_tags = input.include.is_some_and(|include| include.iter().any(|part| part == "TAGS"));
    let tags = if with_tags { convert::tags(&definition_tags(&reader, &row)?) } else { Vec::new() };
    Ok(DescribeTaskDefinitionResponse { task_definition: Some(convert::task_definition(&row)), tags: Some(tags) })
}

/// A revision by its full name: changing the latest one by accident is not possible.
fn revision(ctx: &RequestCtx, given: &str) -> Result<(DefinitionName, u32), Error> {
    let name = definition_name(ctx, given)?;
    match name.revision {
        Some(revision) => Ok((name, revision)),
        None => Err(client("Invalid revision number. Number is missing: give family:revision or a full ARN.")),
    }
}

pub(crate) async fn deregister(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: DeregisterTaskDefinitionRequest,
) -> Result<DeregisterTaskDefinitionResponse, Error> {
    let (name, revision) = revision(ctx, &input.task_definition.unwrap_or_default())?;
    let row = ecs
        .deps
        .store
        .transact(|txn| -> Result<TaskDefinitionRow, Error> {
            let key = (&name.account, name.region, &name.family, revision);
            let mut row = TASK_DEFINITIONS
                .get(txn, &key)?
                .ok_or_else(|| client("The specified task definition does not exist. Specify a valid account, family, revision and try again."))?;
            match row.status {
                TaskDefinitionStatus::Active => {
                    row.status = TaskDefinitionStatus::Inactive;
                    row.deregistered_at = Some(ctx.now);
                    TASK_DEFINITIONS.put(txn, &key, &row)?;
                    Ok(row)
                }
                // Again is not an error.
                TaskDefinitionStatus::Inactive => Ok(row),
                TaskDefinitionStatus::DeleteInProgress => {
                    Err(client("The specified task definition is in the process of being deleted."))
                }
            }
        })
        .await?;
    Ok(DeregisterTaskDefinitionResponse { task_definition: Some(convert::task_definition(&row)) })
}

pub(crate) async fn delete(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: DeleteTaskDefinitionsRequest,
) -> Result<DeleteTaskDefinitionsResponse, Error> {
    let given = input.task_definitions.unwrap_or_default();
    if given.is_empty() || given.len() > DELETED_AT_ONCE_MAX {
        return Err(invalid(format!("From 1 to {DELETED_AT_ONCE_MAX} task definitions can be deleted at once.")));
    }
    let names =
        given.iter().map(|given| Ok((given.clone(), revision(ctx, given)?))).collect::<Result<Vec<_>, Error>>()?;
    let (task_definitions, failures) = ecs
        .deps
        .store
        .transact(|txn| -> Result<_, Error> {
            let (mut deleted, mut failures) = (Vec::new(), Vec::new());
            for (given, (name, revision)) in &names {
                let arn =
                    format!("arn:aws:ecs:{}:{}:task-definition/{}:{revision}", name.region, name.account, name.family);
                match request_deletion(txn, ctx, name, *revision)? {
                    Some(Ok(row)) => deleted.push(convert::task_definition(&row)),
                    Some(Err(detail)) => failures.push(Failure {
                        arn: Some(arn),
                        reason: Some("TASK_DEFINITION_NOT_INACTIVE".into()),
                        detail: Some(detail),
                    }),
                    None => failures.push(missing(if given.starts_with("arn:") { given.clone() } else { arn })),
                }
            }
            Ok((deleted, failures))
        })
        .await?;
    Ok(DeleteTaskDefinitionsResponse { task_definitions: Some(task_definitions), failures: Some(failures) })
}

fn request_deletion(
    txn: &mut Txn,
    ctx: &RequestCtx,
    name: &DefinitionName,
    revision: u32,
) -> Result<Option<Result<TaskDefinitionRow, String>>, Error> {
    let key = (&name.account, name.region, &name.family, revision);
    let Some(mut row) = TASK_DEFINITIONS.get(txn, &key)? else { return Ok(None) };
    if row.status == TaskDefinitionStatus::Active {
        return Ok(Some(Err(format!(
            "The specified task definition is still in ACTIVE status. Please deregister the target and try again: {}:{revision}",
            name.family
        ))));
    }
    if row.status == TaskDefinitionStatus::Inactive {
        row.status = TaskDefinitionStatus::DeleteInProgress;
        row.delete_requested_at = Some(ctx.now);
        TASK_DEFINITIONS.put(txn, &key, &row)?;
    }
    Ok(Some(Ok(row)))
}

/// Removes task definitions whose deletion was requested and that no task or service uses any more. Run by a controller.
pub(crate) async fn sweep(ecs: &Ecs) -> Result<(), Error> {
    let reader = ecs.deps.store.read()?;
    let leaving: Vec<_> = TASK_DEFINITIONS
        .scan(&reader, &())?
        .into_iter()
        .filter(|(_, row)| row.status == TaskDefinitionStatus::DeleteInProgress)
        .collect();
    if leaving.is_empty() {
        return Ok(());
    }
    drop(reader);
    for (key, row) in leaving {
        ecs.deps
            .store
            .transact(|txn| -> Result<(), Error> {
                if !used(txn, &row)? {
                    TASK_DEFINITIONS.delete(txn, &key)?;
                    TAGS.delete(txn, &(row.arn(),))?;
                }
                Ok(())
            })
            .await?;
    }
    Ok(())
}

/// Whether a task that is not STOPPED or a service that is not INACTIVE is made from it.
fn used(reader: &dyn Reader, definition: &TaskDefinitionRow) -> Result<bool, Error> {
    let scope = (&definition.account, definition.region);
    let by_task = TASKS.scan(reader, &scope)?.into_iter().any(|(_, task): (TaskKey, _)| {
        task.last_status != TaskStatus::Stopped
            && task.family == definition.family
            && task.revision == definition.revision
    });
    if by_task {
        return Ok(true);
    }
    let arn = definition.arn();
    let services: BTreeSet<String> = SERVICES
        .scan(reader, &scope)?
        .into_iter()
        .filter(|(_, service)| service.status != ServiceStatus::Inactive)
        .flat_map(|(_, service)| {
            // What a rollback would go back to is used too.
            let rollback = service.last_completed.into_iter().map(|deployment| deployment.task_definition_arn);
            let running = service.deployments.into_iter().map(|deployment| deployment.task_definition_arn);
            rollback.chain(running).chain([service.task_definition_arn]).collect::<Vec<_>>()
        })
        .collect();
    Ok(services.contains(&arn))
}
