//! SubmitContainerStateChange: as SubmitTaskStateChange, for one container.

use super::submit_task_state_change::{ACKNOWLEDGMENT, apply};
use crate::Ecs;
use crate::lifecycle::{ContainerReport, TaskReport};
use api_ecs::{SubmitContainerStateChangeRequest, SubmitContainerStateChangeResponse};
use kernel::{Error, RequestCtx};

pub(crate) async fn handle(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: SubmitContainerStateChangeRequest,
) -> Result<SubmitContainerStateChangeResponse, Error> {
    let report = TaskReport {
        containers: vec![ContainerReport {
            name: input.container_name.unwrap_or_default(),
            status: input.status,
            exit_code: input.exit_code,
            reason: input.reason,
            runtime_id: input.runtime_id,
            image_digest: None,
        }],
        ..TaskReport::default()
    };
    apply(ecs, ctx, input.task.as_deref(), &report).await?;
    Ok(SubmitContainerStateChangeResponse { acknowledgment: Some(ACKNOWLEDGMENT.into()) })
}
