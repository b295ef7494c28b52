//! SubmitTaskStateChange: a node reports how a task and its containers are.

use crate::Ecs;
use crate::errors::{client, invalid};
use crate::lifecycle::{ContainerReport, NODE_OF_PRINCIPAL_EXPECTED, TaskReport, task_key};
use crate::tables::TASKS;
use api_ecs::{SubmitTaskStateChangeRequest, SubmitTaskStateChangeResponse};
use kernel::{Error, PrincipalKind, RequestCtx};

/// Agents use nothing of the answer.
pub(super) const ACKNOWLEDGMENT: &str = "ACK";

pub(crate) async fn handle(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: SubmitTaskStateChangeRequest,
) -> Result<SubmitTaskStateChangeResponse, Error> {
    let containers = input
        .containers
        .unwrap_or_default()
        .into_iter()
        .map(|container| ContainerReport {
            name: container.container_name.unwrap_or_default(),
            status: container.status,
            exit_code: container.exit_code,
            reason: container.reason,
            runtime_id: container.runtime_id,
            image_digest: container.image_digest,
        })
        .collect();
    // Interfaces of ours are attached when the node's network state is in force; a report about them says nothing new.
    // Managed agents there are none: ECS Exec is refused where it is asked for.
    let report = TaskReport {
        status: input.status,
        reason: input.reason,
        containers,
        pull_started_at: input.pull_started_at,
        pull_stopped_at: input.pull_stopped_at,
        execution_stopped_at: input.execution_stopped_at,
    };
    apply(ecs, ctx, input.task.as_deref(), &report).await?;
    Ok(SubmitTaskStateChangeResponse { acknowledgment: Some(ACKNOWLEDGMENT.into()) })
}

/// Applies a node's report of one of its own tasks.
pub(super) async fn apply(ecs: &Ecs, ctx: &RequestCtx, task: Option<&str>, report: &TaskReport) -> Result<(), Error> {
    let PrincipalKind::Node { node_name } = &ctx.principal.kind else {
        return Err(client(NODE_OF_PRINCIPAL_EXPECTED));
    };
    let given = task.unwrap_or_default();
    let key = task_key(given).ok_or_else(|| invalid(format!("'{given}' is not the ARN of a task.")))?;
    let now = ecs.deps.now();
    ecs.deps
        .store
        .transact(|txn| -> Result<(), Error> {
            let Some(mut task) = TASKS.get(txn, &key)? else {
                // Swept long ago: there is nothing left that a report could change, and the agent may forget it.
                tracing::info!(task = given, "a report of a task that is not known");
                return Ok(());
            };
            if task.node_id.as_deref() != Some(node_name) {
                return Err(invalid(format!("The task {given} does not run on this node.")));
            }
            ecs.apply_report(txn, &mut task, report, now)
        })
        .await
}
