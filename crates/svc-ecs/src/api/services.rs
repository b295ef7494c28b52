//! Describing services.

use super::paging;
use crate::Ecs;
use crate::convert::{self, missing};
use crate::errors::invalid;
use crate::model::{ServiceRow, ServiceStatus};
use crate::names::{active_cluster, service_name};
use crate::tables::SERVICES;
use api_ecs::*;
use kernel::{Error, RequestCtx};

const DESCRIBED_MAX: usize = 10;

pub(crate) async fn describe(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: DescribeServicesRequest,
) -> Result<DescribeServicesResponse, Error> {
    let reader = ecs.deps.store.read()?;
    let cluster = active_cluster(&reader, ctx, input.cluster.as_deref())?;
    let given = input.services.unwrap_or_default();
    if given.is_empty() {
        return Err(invalid("Services cannot be empty."));
    }
    if given.len() > DESCRIBED_MAX {
        return Err(invalid(format!("At most {DESCRIBED_MAX} services can be described at once.")));
    }
    let with_tags = input.include.is_some_and(|include| include.iter().any(|part| part == "TAGS"));
    let (mut services, mut failures) = (Vec::new(), Vec::new());
    for given in given {
        let row = match service_name(ctx, &cluster.name, &given) {
            Some(name) => SERVICES.get(&reader, &(&ctx.account, ctx.region, &cluster.name, &name))?,
            None => None,
        };
        match row {
            Some(row) => services.push(convert::service(&reader, &row, with_tags)?),
            None if given.starts_with("arn:") => failures.push(missing(given)),
            None => failures
                .push(missing(format!("arn:aws:ecs:{}:{}:service/{}/{given}", ctx.region, ctx.account, cluster.name))),
        }
    }
    Ok(DescribeServicesResponse { services: Some(services), failures: Some(failures) })
}

pub(crate) async fn list(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: ListServicesRequest,
) -> Result<ListServicesResponse, Error> {
    let reader = ecs.deps.store.read()?;
    let cluster = active_cluster(&reader, ctx, input.cluster.as_deref())?;
    let wanted = |service: &ServiceRow| {
        service.status != ServiceStatus::Inactive
            && input.launch_type.as_ref().is_none_or(|asked| Some(asked) == service.launch_type.as_ref())
            && input.scheduling_strategy.as_deref().is_none_or(|asked| asked == "REPLICA")
            && input.resource_management_type.as_deref().is_none_or(|asked| asked == "CUSTOMER")
    };
    let rows = SERVICES.scan(&reader, &(&ctx.account, ctx.region, &cluster.name))?;
    let arns = rows.iter().filter(|(_, service)| wanted(service)).map(|(_, service)| service.arn()).collect();
    let filters = format!(
        "{}/{:?}/{:?}/{:?}",
        cluster.name, input.launch_type, input.scheduling_strategy, input.resource_management_type
    );
    let (service_arns, next_token) =
        paging::page(ctx, "ListServices", &filters, arns, input.next_token.as_deref(), input.max_results)?;
    Ok(ListServicesResponse { service_arns: Some(service_arns), next_token })
}
