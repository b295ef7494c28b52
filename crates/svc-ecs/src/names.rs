//! Short names and ARNs: wherever AWS takes the one, it takes the other.

use crate::errors::{client, cluster_not_found, invalid};
use crate::model::{ClusterRow, ClusterStatus, TaskDefinitionRow, TaskDefinitionStatus};
use crate::tables::{CLUSTERS, TASK_DEFINITIONS};
use base::{AccountId, Arn, Region};
use kernel::{Error, RequestCtx};
use store::Reader;

/// The cluster that is meant when none is named.
pub(crate) const DEFAULT_CLUSTER: &str = "default";
const NAME_CHARACTERS_MAX: usize = 255;

/// Letters, digits, `-` and `_`, 1 to 255 of them: what clusters, families, containers, volumes and services are called.
pub(crate) fn is_name(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= NAME_CHARACTERS_MAX
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// The part of an ECS ARN after the resource type (`cluster/`), when it is one of the caller's account and Region.
fn own_resource<'a>(ctx: &RequestCtx, arn: &'a Arn, resource_type: &str) -> Option<&'a str> {
    let own = arn.service == "ecs" && arn.region == ctx.region.as_str() && arn.account == ctx.account.as_str();
    arn.resource.strip_prefix(resource_type)?.strip_prefix('/').filter(|_| own)
}

/// The name of the cluster meant by a name, an ARN, or nothing. Says nothing about whether there is one: an ARN of another
/// account or Region names no cluster of the caller's.
pub(crate) fn cluster_name(ctx: &RequestCtx, given: Option<&str>) -> Result<String, Error> {
    let Some(given) = given.filter(|given| !given.is_empty()) else { return Ok(DEFAULT_CLUSTER.to_owned()) };
    if !given.starts_with("arn:") {
        if !is_name(given) {
            return Err(invalid(format!(
                "Invalid identifier: '{given}' is not the name or ARN of a cluster. Names have up to 255 letters, digits, hyphens and underscores."
            )));
        }
        return Ok(given.to_owned());
    }
    let arn: Arn = given.parse().map_err(|_| invalid(format!("Invalid identifier: '{given}' is not an ARN.")))?;
    match own_resource(ctx, &arn, "cluster") {
        Some(name) if is_name(name) => Ok(name.to_owned()),
        Some(_) => Err(invalid(format!("Invalid identifier: '{given}' is not the ARN of a cluster."))),
        None if arn.service == "ecs" && arn.resource.starts_with("cluster/") => Err(cluster_not_found()),
        None => Err(invalid(format!("Invalid identifier: '{given}' is not the ARN of a cluster."))),
    }
}

/// The ACTIVE cluster meant by a name, an ARN, or nothing; else ClusterNotFoundException.
pub(crate) fn active_cluster(reader: &dyn Reader, ctx: &RequestCtx, given: Option<&str>) -> Result<ClusterRow, Error> {
    let name = cluster_name(ctx, given)?;
    match CLUSTERS.get(reader, &(&ctx.account, ctx.region, &name))? {
        Some(row) if row.status == ClusterStatus::Active => Ok(row),
        _ => Err(cluster_not_found()),
    }
}

/// The name of a service of `cluster` from a name or an ARN (with or without the cluster in it); `None` when it is the
/// ARN of something else or of another cluster.
pub(crate) fn service_name(ctx: &RequestCtx, cluster: &str, given: &str) -> Option<String> {
    named_in_cluster(ctx, "service", cluster, given).filter(|name| is_name(name))
}

/// The id of a task of `cluster` from an id or an ARN; `None` when it is the ARN of something else or of another cluster.
pub(crate) fn task_id(ctx: &RequestCtx, cluster: &str, given: &str) -> Option<String> {
    named_in_cluster(ctx, "task", cluster, given)
}

fn named_in_cluster(ctx: &RequestCtx, resource_type: &str, cluster: &str, given: &str) -> Option<String> {
    if !given.starts_with("arn:") {
        return Some(given.to_owned());
    }
    let arn: Arn = given.parse().ok()?;
    let rest = own_resource(ctx, &arn, resource_type)?;
    match rest.split_once('/') {
        Some((named, name)) if named == cluster => Some(name.to_owned()),
        Some(_) => None,
        // The form of ARN before clusters were part of them.
        None => Some(rest.to_owned()),
    }
}

/// What names a task definition: a family, or one of its revisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DefinitionName {
    pub(crate) account: AccountId,
    pub(crate) region: Region,
    pub(crate) family: String,
    /// `None`: the latest ACTIVE one.
    pub(crate) revision: Option<u32>,
}

/// `family`, `family:revision`, or an ARN with or without revision. An ARN of another account or Region is refused.
pub(crate) fn definition_name(ctx: &RequestCtx, given: &str) -> Result<DefinitionName, Error> {
    let text = if given.starts_with("arn:") {
        let arn: Arn = given.parse().map_err(|_| client(format!("Invalid ARN: '{given}'.")))?;
        match own_resource(ctx, &arn, "task-definition") {
            Some(name) => name.to_owned(),
            None => {
                return Err(client(format!(
                    "'{given}' is not the ARN of a task definition of account {} in {}.",
                    ctx.account, ctx.region
                )));
            }
        }
    } else {
        given.to_owned()
    };
    let (family, revision) = match text.split_once(':') {
        None => (text.as_str(), None),
        Some((family, number)) => match number.parse::<u32>() {
            Ok(number) if number > 0 => (family, Some(number)),
            _ => return Err(client(format!("Invalid revision number. Number: {number}"))),
        },
    };
    if !is_name(family) {
        return Err(client(format!(
            "'{family}' is not the name of a family: it has up to 255 letters, digits, hyphens and underscores."
        )));
    }
    Ok(DefinitionName { account: ctx.account.clone(), region: ctx.region, family: family.to_owned(), revision })
}

/// The task definition a name stands for: that revision whatever its status, or the family's latest ACTIVE one.
pub(crate) fn find_definition(reader: &dyn Reader, name: &DefinitionName) -> Result<Option<TaskDefinitionRow>, Error> {
    if let Some(revision) = name.revision {
        return Ok(TASK_DEFINITIONS.get(reader, &(&name.account, name.region, &name.family, revision))?);
    }
    let family = (&name.account, name.region, &name.family);
    let active = |row: &TaskDefinitionRow| row.status == TaskDefinitionStatus::Active;
    // Nearly always the latest one is ACTIVE, and the others need not be read.
    if let Some((_, latest)) = TASK_DEFINITIONS.last(reader, &family)?.filter(|(_, row)| active(row)) {
        return Ok(Some(latest));
    }
    let all = TASK_DEFINITIONS.scan(reader, &family)?;
    Ok(all.into_iter().rev().map(|(_, row)| row).find(active))
}
