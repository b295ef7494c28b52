//! The operations, by noun.

pub mod by_path;
pub mod delete;
pub mod describe;
pub mod history;
pub mod labels;
pub mod put;
pub mod read;
pub mod tags;

use crate::model::ParameterRow;
use crate::names::{Reference, parse};
use crate::tables::find;
use kernel::{Error, RequestCtx};
use store::Reader;

/// The parameter of this account that a text names, with the selector it carries.
pub fn find_named(
    reader: &dyn Reader,
    ctx: &RequestCtx,
    text: &str,
) -> Result<Option<(Reference, ParameterRow)>, Error> {
    let Some(reference) = parse(ctx, text) else { return Ok(None) };
    let row = find(reader, &ctx.account, ctx.region, &reference.name, ctx.now)?;
    Ok(row.map(|row| (reference, row)))
}
