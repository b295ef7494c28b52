//! The operations, by the noun they are about.

pub mod limits;
pub mod listeners;
pub mod load_balancer_changes;
pub mod load_balancers;
pub mod rules;
pub mod tags;
pub mod target_groups;
pub mod targets;

use crate::errors;
use kernel::{Error, RequestCtx};

/// `PageSize` when there is none, and the most there can be.
const PAGE_SIZE_MAX: usize = 400;

/// One page of what `Describe*` answers, sorted by `key`, and `NextMarker`. `filters` must be the same for every page.
pub(crate) fn page<T>(
    ctx: &RequestCtx,
    operation: &str,
    filters: &str,
    items: Vec<T>,
    key: impl Fn(&T) -> String,
    marker: Option<&str>,
    page_size: Option<i32>,
) -> Result<(Vec<T>, Option<String>), Error> {
    let scope = format!("elbv2:{operation}/{}/{}/{filters}", ctx.account, ctx.region);
    let limit = page_size.and_then(|n| usize::try_from(n).ok()).filter(|n| *n > 0).unwrap_or(PAGE_SIZE_MAX);
    let mut items = items;
    items.sort_by_key(&key);
    kernel::paging::page(items, key, &scope, marker, limit.min(PAGE_SIZE_MAX)).map_err(|()| errors::bad_marker())
}

/// A member that the model requires.
pub(crate) fn required<T>(value: Option<T>, name: &str) -> Result<T, Error> {
    value.ok_or_else(|| errors::validation(format!("{name} must be specified")))
}

/// Keeps the first of each, in order.
pub(crate) fn distinct(texts: Vec<String>) -> Vec<String> {
    let mut seen = std::collections::BTreeSet::new();
    texts.into_iter().filter(|text| seen.insert(text.clone())).collect()
}
