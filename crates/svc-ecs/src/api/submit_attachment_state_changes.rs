//! SubmitAttachmentStateChanges: agents report instance interfaces and volumes, of which Fargate nodes have none.

use super::submit_task_state_change::ACKNOWLEDGMENT;
use crate::Ecs;
use crate::errors::client;
use crate::lifecycle::NODE_OF_PRINCIPAL_EXPECTED;
use api_ecs::{SubmitAttachmentStateChangesRequest, SubmitAttachmentStateChangesResponse};
use kernel::{Error, PrincipalKind, RequestCtx};

pub(crate) async fn handle(
    _: &Ecs,
    ctx: &RequestCtx,
    input: SubmitAttachmentStateChangesRequest,
) -> Result<SubmitAttachmentStateChangesResponse, Error> {
    if !matches!(ctx.principal.kind, PrincipalKind::Node { .. }) {
        return Err(client(NODE_OF_PRINCIPAL_EXPECTED));
    }
    // Tasks' interfaces count as attached once the node's network state is in force, whatever is reported here.
    for attachment in input.attachments.unwrap_or_default() {
        tracing::debug!(arn = attachment.attachment_arn, status = attachment.status, "an attachment changed");
    }
    Ok(SubmitAttachmentStateChangesResponse { acknowledgment: Some(ACKNOWLEDGMENT.into()) })
}
