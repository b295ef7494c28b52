//! Describing tasks.

use super::paging;
use crate::Ecs;
use crate::convert::{self, missing};
use crate::errors::{invalid, service_not_found};
use crate::model::{DesiredStatus, TaskRow};
use crate::names::{active_cluster, service_name, task_id};
use crate::tables::{SERVICES, TASKS};
use api_ecs::*;
use kernel::{Error, RequestCtx};

const DESCRIBED_MAX: usize = 100;

pub(crate) async fn describe(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: DescribeTasksRequest,
) -> Result<DescribeTasksResponse, Error> {
    let reader = ecs.deps.store.read()?;
    let cluster = active_cluster(&reader, ctx, input.cluster.as_deref())?;
    let given = input.tasks.unwrap_or_default();
    if given.is_empty() {
        return Err(invalid("Tasks cannot be empty."));
    }
    if given.len() > DESCRIBED_MAX {
        return Err(invalid(format!("At most {DESCRIBED_MAX} tasks can be described at once.")));
    }
    let with_tags = input.include.is_some_and(|include| include.iter().any(|part| part == "TAGS"));
    let (mut tasks, mut failures) = (Vec::new(), Vec::new());
    for given in given {
        let id = task_id(ctx, &cluster.name, &given);
        let row = match &id {
            Some(id) => TASKS.get(&reader, &(&ctx.account, ctx.region, &cluster.name, id))?,
            None => None,
        };
        match row {
            Some(row) => tasks.push(convert::task(&reader, &row, with_tags)?),
            None if given.starts_with("arn:") => failures.push(missing(given)),
            None => failures
                .push(missing(format!("arn:aws:ecs:{}:{}:task/{}/{given}", ctx.region, ctx.account, cluster.name))),
        }
    }
    Ok(DescribeTasksResponse { tasks: Some(tasks), failures: Some(failures) })
}

pub(crate) async fn list(ecs: &Ecs, ctx: &RequestCtx, input: ListTasksRequest) -> Result<ListTasksResponse, Error> {
    let reader = ecs.deps.store.read()?;
    let cluster = active_cluster(&reader, ctx, input.cluster.as_deref())?;
    if input.service_name.is_some() && input.started_by.is_some() {
        return Err(invalid("startedBy and serviceName cannot be filtered by together: give one of them."));
    }
    let service = match input.service_name.as_deref() {
        None => None,
        Some(given) => {
            let name = service_name(ctx, &cluster.name, given).ok_or_else(service_not_found)?;
            SERVICES.get(&reader, &(&ctx.account, ctx.region, &cluster.name, &name))?.ok_or_else(service_not_found)?;
            Some(name)
        }
    };
    // Meant to run, unless asked otherwise; PENDING is a status that no task is ever meant to be in.
    let desired = match input.desired_status.as_deref() {
        None | Some("RUNNING") => Some(DesiredStatus::Running),
        Some("STOPPED") => Some(DesiredStatus::Stopped),
        Some(_) => None,
    };
    let launch_type_matches =
        |task: &TaskRow| input.launch_type.as_ref().is_none_or(|asked| *asked == task.launch_type);
    let wanted = |task: &TaskRow| {
        desired == Some(task.desired_status)
            && input.family.as_ref().is_none_or(|family| *family == task.family)
            && input.started_by.as_ref().is_none_or(|by| Some(by) == task.started_by.as_ref())
            && service.as_ref().is_none_or(|name| Some(name) == task.service.as_ref())
            && launch_type_matches(task)
            // No task is on a container instance or of a daemon.
            && input.container_instance.is_none()
            && input.daemon_name.is_none()
    };
    let rows = TASKS.scan(&reader, &(&ctx.account, ctx.region, &cluster.name))?;
    let arns = rows.iter().filter(|(_, task)| wanted(task)).map(|(_, task)| task.arn()).collect();
    let filters = format!(
        "{}/{service:?}/{desired:?}/{:?}/{:?}/{:?}/{:?}",
        cluster.name, input.family, input.started_by, input.launch_type, input.container_instance
    );
    let (task_arns, next_token) =
        paging::page(ctx, "ListTasks", &filters, arns, input.next_token.as_deref(), input.max_results)?;
    Ok(ListTasksResponse { task_arns: Some(task_arns), next_token })
}
