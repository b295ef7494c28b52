//! GetLogEvents: one stream, page by page in both directions.
//!
//! A token is a place in the stream: `f/…` means what comes after it, `b/…` what comes before. At an end the same token comes back.

use super::{group_name, limit_or};
use crate::Logs;
use crate::errors::{bad_token, events_failed};
use crate::events::{Direction, EventKey, ReadRange};
use crate::tables::{require_group, require_stream};
use api_logs::{GetLogEventsRequest, GetLogEventsResponse, OutputLogEvent};
use kernel::{Error, RequestCtx};

const EVENTS_MAX: usize = 10_000;
const BYTES_MAX: u64 = 1_048_576;

fn token(direction: char, key: EventKey, number: u64) -> String {
    format!("{direction}/{:020}{:020}{number:016}", key.timestamp_ms, key.sequence)
}

/// The direction and place of a token of this stream.
fn parse_token(text: &str, number: u64) -> Option<(Direction, EventKey)> {
    let (direction, digits) = text.split_once('/')?;
    let direction = match direction {
        "f" => Direction::Forward,
        "b" => Direction::Backward,
        _ => return None,
    };
    if digits.len() != 56 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let key = EventKey { timestamp_ms: digits[..20].parse().ok()?, sequence: digits[20..40].parse().ok()? };
    (digits[40..].parse() == Ok(number)).then_some((direction, key))
}

pub async fn get_log_events(
    logs: &Logs,
    ctx: &RequestCtx,
    input: GetLogEventsRequest,
) -> Result<GetLogEventsResponse, Error> {
    let group_name = group_name(ctx, input.log_group_name, input.log_group_identifier)?;
    let (group, stream) = {
        let reader = logs.deps.store.read()?;
        let group = require_group(&reader, ctx, &group_name)?;
        (group, require_stream(&reader, ctx, &group_name, &input.log_stream_name.unwrap_or_default())?)
    };
    let number = stream.number;
    let place = match input.next_token.as_deref() {
        Some(text) => Some(parse_token(text, number).ok_or_else(bad_token)?),
        None => None,
    };
    let mut range = ReadRange {
        start_ms: input.start_time.max(group.cutoff_ms(ctx.now)),
        end_ms: input.end_time,
        ..ReadRange::default()
    };
    let direction = match place {
        Some((Direction::Forward, key)) => {
            range.after = Some(key);
            Direction::Forward
        }
        Some((Direction::Backward, key)) => {
            range.before = Some(key);
            Direction::Backward
        }
        None if input.start_from_head == Some(true) => Direction::Forward,
        None => Direction::Backward,
    };
    let limit = limit_or(input.limit, EVENTS_MAX);
    // With no event to point at, tokens point where the range begins.
    let start = EventKey { timestamp_ms: range.start_ms.unwrap_or(0).max(0), sequence: 0 };
    let read = logs.events.run(move |events| events.read(&stream.stream_id, &range, direction, limit, BYTES_MAX));
    let page = read.await.map_err(events_failed)?;
    let (before, after) = match (page.events.first(), page.events.last(), place) {
        (Some(first), Some(last), _) => (first.key, last.key),
        (_, _, Some((Direction::Forward, key))) => (EventKey { sequence: key.sequence.saturating_add(1), ..key }, key),
        (_, _, Some((Direction::Backward, key))) => (key, EventKey { sequence: key.sequence.saturating_sub(1), ..key }),
        _ => (start, start),
    };
    let event = |event: crate::events::Event| OutputLogEvent {
        timestamp: Some(event.key.timestamp_ms),
        message: Some(event.message),
        ingestion_time: Some(event.ingested_at_ms),
    };
    Ok(GetLogEventsResponse {
        events: Some(page.events.into_iter().map(event).collect()),
        next_forward_token: Some(token('f', after, number)),
        next_backward_token: Some(token('b', before, number)),
    })
}
