//! PutLogEvents: answered after the events are on disk.

use crate::Logs;
use crate::errors::{events_failed, invalid};
use crate::events::NewEvent;
use crate::plan::accept;
use crate::tables::{require_group, require_stream};
use api_logs::{PutLogEventsRequest, PutLogEventsResponse, RejectedEntityInfo, RejectedLogEventsInfo};
use kernel::{Error, RequestCtx};

/// `sequenceToken` is taken and ignored, as AWS does since 2023.
pub async fn put_log_events(
    logs: &Logs,
    ctx: &RequestCtx,
    input: PutLogEventsRequest,
) -> Result<PutLogEventsResponse, Error> {
    let (group, stream) = {
        let reader = logs.deps.store.read()?;
        let group_name = input.log_group_name.unwrap_or_default();
        let group = require_group(&reader, ctx, &group_name)?;
        (group, require_stream(&reader, ctx, &group_name, &input.log_stream_name.unwrap_or_default())?)
    };
    let events: Vec<NewEvent> = input
        .log_events
        .unwrap_or_default()
        .into_iter()
        .map(|event| NewEvent {
            timestamp_ms: event.timestamp.unwrap_or_default(),
            message: event.message.unwrap_or_default(),
        })
        .collect();
    let accepted = accept(&events, ctx.now, group.cutoff_ms(ctx.now)).map_err(|error| invalid(error.to_string()))?;
    let taken: Vec<NewEvent> = events.into_iter().take(accepted.to).skip(accepted.from).collect();
    let now_ms = ctx.now.as_ms();
    let next_sequence = if taken.is_empty() {
        0
    } else {
        let append = logs.events.run(move |events| events.append(&stream.stream_id, taken, now_ms));
        append.await.map_err(events_failed)?
    };
    let index = |at: Option<usize>| at.and_then(|at| i32::try_from(at).ok());
    let rejected = accepted.too_new_start.is_some() || accepted.too_old_end.is_some() || accepted.expired_end.is_some();
    Ok(PutLogEventsResponse {
        // 56 digits, as AWS's are; it is never asked for again.
        next_sequence_token: Some(format!("{next_sequence:056}")),
        rejected_log_events_info: rejected.then(|| RejectedLogEventsInfo {
            too_new_log_event_start_index: index(accepted.too_new_start),
            too_old_log_event_end_index: index(accepted.too_old_end),
            expired_log_event_end_index: index(accepted.expired_end),
        }),
        // Entities are not kept; AWS's way to say so leaves the events accepted.
        rejected_entity_info: input
            .entity
            .map(|_| RejectedEntityInfo { error_type: Some("UnsupportedLogGroupType".to_owned()) }),
    })
}
