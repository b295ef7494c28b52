//! StopTask.

use crate::Ecs;
use crate::convert;
use crate::errors::invalid;
use crate::model::{StopCode, TaskRow};
use crate::names;
use crate::tables::TASKS;
use api_ecs::{StopTaskRequest, StopTaskResponse};
use kernel::{Error, RequestCtx};

const DEFAULT_REASON: &str = "Task stopped by user";
const REASON_CHARACTERS_MAX: usize = 1024;

pub(crate) async fn handle(ecs: &Ecs, ctx: &RequestCtx, input: StopTaskRequest) -> Result<StopTaskResponse, Error> {
    let reason = input.reason.as_deref().filter(|reason| !reason.is_empty()).unwrap_or(DEFAULT_REASON);
    if reason.chars().count() > REASON_CHARACTERS_MAX {
        return Err(invalid(format!("reason has at most {REASON_CHARACTERS_MAX} characters.")));
    }
    let not_found = || invalid("The referenced task was not found.");
    let task = ecs
        .deps
        .store
        .transact(|txn| -> Result<TaskRow, Error> {
            let cluster = names::active_cluster(txn, ctx, input.cluster.as_deref())?;
            let given = input.task.as_deref().unwrap_or_default();
            let id = names::task_id(ctx, &cluster.name, given).ok_or_else(not_found)?;
            let key = (ctx.account.clone(), ctx.region, cluster.name, id);
            let mut task = TASKS.require(txn, &key, not_found)?;
            let before = task.last_status;
            ecs.begin_stop(txn, &mut task, StopCode::UserInitiated, reason, ctx.now)?;
            // The answer says what shall be, and how the task was found: what follows is for DescribeTasks to tell.
            Ok(TaskRow { last_status: before, ..task })
        })
        .await?;
    let reader = ecs.deps.store.read()?;
    Ok(StopTaskResponse { task: Some(convert::task(&reader, &task, true)?) })
}
