//! Pages of the listing operations.

use crate::errors::invalid;
use kernel::{Error, RequestCtx};

/// Most items a page has, and what it has when nothing was asked for.
pub(crate) const PAGE_ITEMS_MAX: i32 = 100;

/// One page of `items`, sorted by what they are; `filters` is everything that must be the same in the next call.
pub(crate) fn page(
    ctx: &RequestCtx,
    operation: &str,
    filters: &str,
    items: Vec<String>,
    token: Option<&str>,
    max_results: Option<i32>,
) -> Result<(Vec<String>, Option<String>), Error> {
    page_by(ctx, operation, filters, items, String::clone, token, max_results)
}

/// As [`page`], of `items` that are sorted by `key`.
pub(crate) fn page_by<T>(
    ctx: &RequestCtx,
    operation: &str,
    filters: &str,
    items: Vec<T>,
    key: impl Fn(&T) -> String,
    token: Option<&str>,
    max_results: Option<i32>,
) -> Result<(Vec<T>, Option<String>), Error> {
    let limit = max_results.unwrap_or(PAGE_ITEMS_MAX);
    if !(1..=PAGE_ITEMS_MAX).contains(&limit) {
        return Err(invalid(format!("maxResults must be from 1 to {PAGE_ITEMS_MAX}; {limit} is not.")));
    }
    let scope = format!("ecs:{operation}/{}/{}/{filters}", ctx.account, ctx.region);
    kernel::paging::page(items, key, &scope, token, usize::try_from(limit).unwrap_or_default()).map_err(|()| {
        invalid("Invalid token: it is not a nextToken that this operation answered with these parameters.")
    })
}
