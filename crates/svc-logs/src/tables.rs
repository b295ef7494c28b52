//! The tables this crate writes.

use crate::errors::{no_such_group, no_such_stream};
use crate::model::{GroupRow, StreamIdRow, StreamRow};
use base::{AccountId, Region};
use kernel::{Error, RequestCtx};
use store::{Reader, Table};

/// Key: account, Region, name.
pub static GROUPS: Table<(AccountId, Region, String), GroupRow> = Table::new("logs/groups", 1);
/// Key: account, Region, group, name.
pub static STREAMS: Table<(AccountId, Region, String, String), StreamRow> = Table::new("logs/streams", 1);
/// Key: stream id.
pub static STREAM_IDS: Table<(String,), StreamIdRow> = Table::new("logs/stream_ids", 1);

pub fn require_group(reader: &dyn Reader, ctx: &RequestCtx, group: &str) -> Result<GroupRow, Error> {
    GROUPS.require(reader, &(&ctx.account, ctx.region, group), no_such_group)
}

pub fn require_stream(reader: &dyn Reader, ctx: &RequestCtx, group: &str, stream: &str) -> Result<StreamRow, Error> {
    STREAMS.require(reader, &(&ctx.account, ctx.region, group, stream), no_such_stream)
}
