//! Container instances: none can be seen, because tasks run on Fargate's hidden nodes.

use super::paging;
use crate::Ecs;
use crate::convert::missing;
use crate::errors::invalid;
use crate::names::active_cluster;
use api_ecs::*;
use kernel::{Error, RequestCtx};

const DESCRIBED_MAX: usize = 100;

pub(crate) async fn describe(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: DescribeContainerInstancesRequest,
) -> Result<DescribeContainerInstancesResponse, Error> {
    let cluster = active_cluster(&ecs.deps.store.read()?, ctx, input.cluster.as_deref())?;
    let given = input.container_instances.unwrap_or_default();
    if given.is_empty() {
        return Err(invalid("Container instances cannot be empty."));
    }
    if given.len() > DESCRIBED_MAX {
        return Err(invalid(format!("At most {DESCRIBED_MAX} container instances can be described at once.")));
    }
    let failures = given
        .into_iter()
        .map(|given| {
            missing(if given.starts_with("arn:") {
                given
            } else {
                format!("arn:aws:ecs:{}:{}:container-instance/{}/{given}", ctx.region, ctx.account, cluster.name)
            })
        })
        .collect();
    Ok(DescribeContainerInstancesResponse { container_instances: Some(Vec::new()), failures: Some(failures) })
}

pub(crate) async fn list(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: ListContainerInstancesRequest,
) -> Result<ListContainerInstancesResponse, Error> {
    let cluster = active_cluster(&ecs.deps.store.read()?, ctx, input.cluster.as_deref())?;
    // A filter or status narrows what is an empty list.
    let filters = format!("{}/{:?}/{:?}", cluster.name, input.filter, input.status);
    let (container_instance_arns, next_token) = paging::page(
        ctx,
        "ListContainerInstances",
        &filters,
        Vec::new(),
        input.next_token.as_deref(),
        input.max_results,
    )?;
    Ok(ListContainerInstancesResponse { container_instance_arns: Some(container_instance_arns), next_token })
}
