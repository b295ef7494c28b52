//! Tags of clusters, services, tasks and task definitions, by ARN.

use crate::Ecs;
use crate::convert;
use crate::errors::{client, cluster_not_found, invalid};
use crate::lifecycle::TaskKey;
use crate::lookup::merged_tags;
use crate::model::{ClusterStatus, ServiceStatus, TagsRow};
use crate::names::definition_name;
use crate::tables::{CLUSTERS, SERVICES, TAGS, TASK_DEFINITIONS, TASKS};
use api_ecs::*;
use base::{AccountId, Arn, Region};
use kernel::tags::Tags;
use kernel::{Error, RequestCtx};
use store::{Reader, Txn};

/// What an ARN names.
enum Tagged {
    Cluster((AccountId, Region, String)),
    Service((AccountId, Region, String, String)),
    Task(TaskKey),
    TaskDefinition((AccountId, Region, String, u32)),
}

/// ARNs of other kinds of resource, which nothing here makes, are refused.
fn tagged(ctx: &RequestCtx, given: &str) -> Result<Tagged, Error> {
    let not_one = || {
        invalid(format!(
            "'{given}' is not the ARN of a cluster, service, task or task definition of account {} in {}.",
            ctx.account, ctx.region
        ))
    };
    let arn: Arn = given.parse().map_err(|_| not_one())?;
    if arn.service != "ecs" || arn.account != ctx.account.as_str() || arn.region != ctx.region.as_str() {
        return Err(not_one());
    }
    let own = || (ctx.account.clone(), ctx.region);
    let parts: Vec<&str> = arn.resource.split('/').collect();
    match parts[..] {
        ["cluster", name] => Ok(Tagged::Cluster((own().0, own().1, name.to_owned()))),
        ["service", cluster, name] => Ok(Tagged::Service((own().0, own().1, cluster.to_owned(), name.to_owned()))),
        ["service", _] | ["task", _] => {
            Err(invalid("Long arn format must be used for tagging operations: the ARN names the cluster too."))
        }
        ["task", cluster, id] => Ok(Tagged::Task((own().0, own().1, cluster.to_owned(), id.to_owned()))),
        ["task-definition", _] => {
            let name = definition_name(ctx, given)?;
            let revision = name.revision.ok_or_else(not_one)?;
            Ok(Tagged::TaskDefinition((name.account, name.region, name.family, revision)))
        }
        _ => Err(not_one()),
    }
}

/// The tags of a resource that there is.
fn read(reader: &dyn Reader, tagged: &Tagged, arn: &str) -> Result<Tags, Error> {
    match tagged {
        Tagged::Cluster(key) => CLUSTERS
            .get(reader, key)?
            .filter(|row| row.status == ClusterStatus::Active)
            .map(|row| row.tags)
            .ok_or_else(cluster_not_found),
        Tagged::Service(key) => SERVICES
            .get(reader, key)?
            .filter(|row| row.status != ServiceStatus::Inactive)
            .map(|row| row.tags)
            .ok_or_else(|| invalid("The specified service was not found. Specify a valid service ARN and try again.")),
        Tagged::Task(key) => TASKS
            .get(reader, key)?
            .map(|row| row.tags)
            .ok_or_else(|| invalid("The specified task was not found. Specify a valid task ARN and try again.")),
        Tagged::TaskDefinition(key) => {
            if !TASK_DEFINITIONS.exists(reader, key)? {
                return Err(client(
                    "The specified task definition was not found. Specify a valid task definition ARN and try again.",
                ));
            }
            Ok(TAGS.get(reader, &(arn,))?.map(|row| row.tags).unwrap_or_default())
        }
    }
}

/// The tags of whatever an ARN names; none where it names nothing that there is.
pub(crate) fn tags_of(reader: &dyn Reader, ctx: &RequestCtx, arn: &str) -> Result<Tags, Error> {
    let Ok(tagged) = tagged(ctx, arn) else { return Ok(Tags::new()) };
    match read(reader, &tagged, arn) {
        Err(Error::Api(_)) => Ok(Tags::new()),
        tags => tags,
    }
}

fn write(txn: &mut Txn, tagged: &Tagged, arn: &str, tags: Tags) -> Result<(), Error> {
    match tagged {
        Tagged::Cluster(key) => CLUSTERS.update(txn, key, |row| row.tags = tags)?,
        Tagged::Service(key) => SERVICES.update(txn, key, |row| row.tags = tags)?,
        // Tags are not of what a task's version counts.
        Tagged::Task(key) => TASKS.update(txn, key, |row| row.tags = tags)?,
        Tagged::TaskDefinition(_) => {
            TAGS.put(txn, &(arn,), &TagsRow { tags })?;
            true
        }
    };
    Ok(())
}

async fn change(
    ecs: &Ecs,
    ctx: &RequestCtx,
    arn: &str,
    change: impl Fn(&Tags) -> Result<Tags, Error>,
) -> Result<(), Error> {
    let tagged = tagged(ctx, arn)?;
    ecs.deps
        .store
        .transact(|txn| {
            let before = read(txn, &tagged, arn)?;
            let after = change(&before)?;
            if after == before { Ok(()) } else { write(txn, &tagged, arn, after) }
        })
        .await
}

pub(crate) async fn tag(ecs: &Ecs, ctx: &RequestCtx, input: TagResourceRequest) -> Result<TagResourceResponse, Error> {
    let arn = input.resource_arn.unwrap_or_default();
    change(ecs, ctx, &arn, |tags| merged_tags(tags, input.tags.clone())).await?;
    Ok(TagResourceResponse {})
}

pub(crate) async fn untag(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: UntagResourceRequest,
) -> Result<UntagResourceResponse, Error> {
    let arn = input.resource_arn.unwrap_or_default();
    let keys = input.tag_keys.unwrap_or_default();
    change(ecs, ctx, &arn, |tags| {
        let mut tags = tags.clone();
        tags.retain(|key, _| !keys.contains(key));
        Ok(tags)
    })
    .await?;
    Ok(UntagResourceResponse {})
}

pub(crate) async fn list(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: ListTagsForResourceRequest,
) -> Result<ListTagsForResourceResponse, Error> {
    let arn = input.resource_arn.unwrap_or_default();
    let tags = read(&ecs.deps.store.read()?, &tagged(ctx, &arn)?, &arn)?;
    Ok(ListTagsForResourceResponse { tags: Some(convert::tags(&tags)) })
}
