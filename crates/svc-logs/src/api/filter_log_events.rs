//! FilterLogEvents: the streams of a group as one, in the order of time. `interleaved` is always so, as AWS has it since 2019.

use super::{group_name, limit_or};
use crate::Logs;
use crate::errors::{bad_pattern, bad_token, events_failed, invalid};
use crate::events::{Position, Source};
use crate::filter::FilterPattern;
use crate::tables::{STREAMS, require_group, require_stream};
use api_logs::{FilterLogEventsRequest, FilterLogEventsResponse, FilteredLogEvent};
use kernel::{Error, RequestCtx, paging};
use std::collections::BTreeSet;

const EVENTS_MAX: usize = 10_000;
const BYTES_MAX: u64 = 1_048_576;
const STREAM_NAMES_MAX: usize = 100;

/// Unique and stable: timestamp, stream, place in the stream; 56 digits, as AWS's are.
fn event_id(number: u64, timestamp_ms: i64, sequence: u64) -> String {
    format!("{timestamp_ms:020}{number:016}{sequence:020}")
}

fn parse_position(text: &str) -> Option<Position> {
    let mut parts = text.split('/');
    let position = Position {
        timestamp_ms: parts.next()?.parse().ok()?,
        number: parts.next()?.parse().ok()?,
        sequence: parts.next()?.parse().ok()?,
    };
    parts.next().is_none().then_some(position)
}

pub async fn filter_log_events(
    logs: &Logs,
    ctx: &RequestCtx,
    input: FilterLogEventsRequest,
) -> Result<FilterLogEventsResponse, Error> {
    let group_name = group_name(ctx, input.log_group_name, input.log_group_identifier)?;
    let pattern_text = input.filter_pattern.unwrap_or_default();
    let pattern = FilterPattern::parse(&pattern_text).map_err(|error| bad_pattern(&error))?;
    let names: BTreeSet<String> = input.log_stream_names.unwrap_or_default().into_iter().collect();
    let prefix = input.log_stream_name_prefix.unwrap_or_default();
    if !names.is_empty() && !prefix.is_empty() {
        return Err(invalid("logStreamNames and logStreamNamePrefix cannot be given together."));
    }
    if names.len() > STREAM_NAMES_MAX {
        return Err(invalid(format!("At most {STREAM_NAMES_MAX} logStreamNames can be given.")));
    }
    let scope = format!(
        "FilterLogEvents/{}/{}/{group_name}/{pattern_text}/{prefix}/{names:?}/{:?}",
        ctx.account, ctx.region, input.end_time
    );
    let after = match input.next_token.as_deref() {
        Some(token) => {
            let place = paging::decode(&scope, token).and_then(|text| parse_position(&text));
            Some(place.ok_or_else(bad_token)?)
        }
        None => None,
    };
    let (group, sources) = {
        let reader = logs.deps.store.read()?;
        let group = require_group(&reader, ctx, &group_name)?;
        let mut sources = Vec::new();
        if names.is_empty() {
            for ((_, _, _, name), row) in STREAMS.scan(&reader, &(&ctx.account, ctx.region, &group_name))? {
                if name.starts_with(&prefix) {
                    sources.push(Source { stream_id: row.stream_id, number: row.number, name });
                }
            }
        }
        for name in names {
            let row = require_stream(&reader, ctx, &group_name, &name)?;
            sources.push(Source { stream_id: row.stream_id, number: row.number, name });
        }
        (group, sources)
    };
    let start_ms = input.start_time.max(group.cutoff_ms(ctx.now));
    let end_ms = input.end_time;
    let limit = limit_or(input.limit, EVENTS_MAX);
    let work = logs.events.run(move |events| {
        let page = events.merged(&sources, after, start_ms, end_ms, limit, BYTES_MAX, |text| pattern.matches(text))?;
        Ok((page, sources))
    });
    let (page, sources) = work.await.map_err(events_failed)?;
    let events = page.events.into_iter().map(|merged| {
        let source = &sources[merged.source];
        let key = merged.event.key;
        FilteredLogEvent {
            log_stream_name: Some(source.name.clone()),
            timestamp: Some(key.timestamp_ms),
            message: Some(merged.event.message),
            ingestion_time: Some(merged.event.ingested_at_ms),
            event_id: Some(event_id(source.number, key.timestamp_ms, key.sequence)),
        }
    });
    Ok(FilterLogEventsResponse {
        events: Some(events.collect()),
        // AWS answers this list empty since 2019.
        searched_log_streams: Some(Vec::new()),
        next_token: page
            .next
            .map(|next| paging::encode(&scope, &format!("{}/{}/{}", next.timestamp_ms, next.number, next.sequence))),
    })
}
