//! Log streams.

use super::{group_name, limit_or};
use crate::errors::{already_exists, bad_token, events_failed, invalid};
use crate::events::StreamStats;
use crate::model::{StreamIdRow, StreamRow};
use crate::tables::{STREAM_IDS, STREAMS, require_group, require_stream};
use crate::{Logs, convert};
use api_logs::{CreateLogStreamRequest, DeleteLogStreamRequest, DescribeLogStreamsRequest, DescribeLogStreamsResponse};
use kernel::{Error, RequestCtx, paging};

const DESCRIBED_MAX: usize = 50;
/// Stream numbers are below this: 16 decimal digits of an event id.
const NUMBER_BOUND: u64 = 10_000_000_000_000_000;
const STREAM_ID_CHARACTERS: usize = 32;

pub async fn create(logs: &Logs, ctx: &RequestCtx, input: CreateLogStreamRequest) -> Result<(), Error> {
    let group = input.log_group_name.unwrap_or_default();
    let name = input.log_stream_name.unwrap_or_default();
    let row = StreamRow {
        stream_id: logs.deps.rng.hex(STREAM_ID_CHARACTERS),
        number: logs.deps.rng.below(NUMBER_BOUND),
        created_at: ctx.now,
    };
    let of = StreamIdRow { account: ctx.account.clone(), region: ctx.region, log_group_name: group.clone() };
    logs.deps
        .store
        .transact(|txn| {
            require_group(txn, ctx, &group)?;
            if !STREAMS.insert(txn, &(&ctx.account, ctx.region, &group, &name), &row)? {
                return Err(already_exists("log stream"));
            }
            STREAM_IDS.put(txn, &(&row.stream_id,), &of)?;
            Ok(())
        })
        .await
}

pub async fn delete(logs: &Logs, ctx: &RequestCtx, input: DeleteLogStreamRequest) -> Result<(), Error> {
    let group = input.log_group_name.unwrap_or_default();
    let name = input.log_stream_name.unwrap_or_default();
    let row = logs
        .deps
        .store
        .transact(|txn| {
            require_group(txn, ctx, &group)?;
            let row = require_stream(txn, ctx, &group, &name)?;
            STREAMS.delete(txn, &(&ctx.account, ctx.region, &group, &name))?;
            STREAM_IDS.delete(txn, &(&row.stream_id,))?;
            Ok::<_, Error>(row)
        })
        .await?;
    logs.forget(vec![row.stream_id]).await;
    Ok(())
}

pub async fn describe(
    logs: &Logs,
    ctx: &RequestCtx,
    input: DescribeLogStreamsRequest,
) -> Result<DescribeLogStreamsResponse, Error> {
    let group = group_name(ctx, input.log_group_name, input.log_group_identifier)?;
    let prefix = input.log_stream_name_prefix.unwrap_or_default();
    let by_time = input.order_by.as_deref() == Some("LastEventTime");
    if by_time && !prefix.is_empty() {
        return Err(invalid("Cannot order by LastEventTime with a logStreamNamePrefix."));
    }
    let descending = input.descending.unwrap_or(false);
    let reader = logs.deps.store.read()?;
    require_group(&reader, ctx, &group)?;
    let rows = STREAMS.scan(&reader, &(&ctx.account, ctx.region, &group))?;
    drop(reader);
    let rows = rows.into_iter().map(|((_, _, _, name), row)| (name, row));
    let rows: Vec<(String, StreamRow)> = rows.filter(|(name, _)| name.starts_with(&prefix)).collect();
    // In the order of names only the page's own figures are needed; in that of time everybody's.
    let mut listed: Vec<(Vec<u8>, String, StreamRow)> = if by_time {
        let with_stats = with_stats(logs, rows).await?;
        let key = |name: &str, stats: &StreamStats| {
            let last_ms = stats.last_event_ms.unwrap_or(0).max(0).cast_unsigned();
            [&last_ms.to_be_bytes()[..], name.as_bytes()].concat()
        };
        with_stats.into_iter().map(|(name, row, stats)| (key(&name, &stats), name, row)).collect()
    } else {
        rows.into_iter().map(|(name, row)| (name.as_bytes().to_vec(), name, row)).collect()
    };
    listed.sort_by(|a, b| if descending { b.0.cmp(&a.0) } else { a.0.cmp(&b.0) });

    let scope = format!("DescribeLogStreams/{}/{}/{group}/{prefix}/{by_time}/{descending}", ctx.account, ctx.region);
    if let Some(token) = input.next_token.as_deref() {
        let after = paging::decode(&scope, token).and_then(|text| from_hex(&text)).ok_or_else(bad_token)?;
        listed.retain(|(key, _, _)| if descending { *key < after } else { *key > after });
    }
    let limit = limit_or(input.limit, DESCRIBED_MAX);
    let more = listed.len() > limit;
    listed.truncate(limit);
    let last = listed.last().map(|(key, _, _)| to_hex(key)).unwrap_or_default();
    let next_token = more.then(|| paging::encode(&scope, &last));
    let page = with_stats(logs, listed.into_iter().map(|(_, name, row)| (name, row)).collect()).await?;
    let streams =
        page.iter().map(|(name, row, stats)| convert::stream(&ctx.account, ctx.region, &group, name, row, stats));
    Ok(DescribeLogStreamsResponse { log_streams: Some(streams.collect()), next_token })
}

async fn with_stats(
    logs: &Logs,
    rows: Vec<(String, StreamRow)>,
) -> Result<Vec<(String, StreamRow, StreamStats)>, Error> {
    let read = logs.events.run(move |events| {
        let with_stats = |(name, row): (String, StreamRow)| {
            let stats = events.stats(&row.stream_id)?;
            Ok((name, row, stats))
        };
        rows.into_iter().map(with_stats).collect()
    });
    read.await.map_err(events_failed)
}

fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn from_hex(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).ok());
    pairs.map(|pair| u8::from_str_radix(pair?, 16).ok()).collect()
}
