//! The operations, by noun.

pub mod filter_log_events;
pub mod get_log_events;
pub mod groups;
pub mod put_log_events;
pub mod streams;
pub mod tags;

use crate::convert::group_of_arn;
use crate::errors::{invalid, no_such_group};
use kernel::{Error, RequestCtx};

/// The group that a request names, by name or by identifier (a name or an ARN), not both.
fn group_name(ctx: &RequestCtx, name: Option<String>, identifier: Option<String>) -> Result<String, Error> {
    match (name, identifier) {
        (Some(_), Some(_)) => Err(invalid("LogGroup name and LogGroup ARN are mutually exclusive parameters.")),
        (Some(name), None) => Ok(name),
        (None, Some(identifier)) => group_of_identifier(ctx, &identifier),
        (None, None) => Err(invalid("Either logGroupName or logGroupIdentifier must be given.")),
    }
}

/// Groups of other accounts and Regions do not exist as far as a caller here is concerned.
fn group_of_identifier(ctx: &RequestCtx, identifier: &str) -> Result<String, Error> {
    if identifier.starts_with("arn:") {
        group_of_arn(&ctx.account, ctx.region, identifier).ok_or_else(no_such_group)
    } else {
        Ok(identifier.to_owned())
    }
}

/// A page's size: `limit`, or `default` without one.
fn limit_or(limit: Option<i32>, default: usize) -> usize {
    limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(default).clamp(1, default)
}
