//! Service deployments.

use super::paging;
use crate::Ecs;
use crate::convert::{self, missing};
use crate::errors::{invalid, service_not_found};
use crate::model::{ServiceDeploymentRow, ServiceRow};
use crate::names::{active_cluster, service_name};
use crate::tables::{SERVICE_DEPLOYMENTS, SERVICES};
use api_ecs::*;
use base::Arn;
use kernel::{Error, RequestCtx};
use store::Reader;

const DESCRIBED_MAX: usize = 20;

/// The service and the id in an ARN `…:TYPE/CLUSTER/SERVICE/ID` of the caller's account and Region.
pub(super) fn service_and_id(
    reader: &dyn Reader,
    ctx: &RequestCtx,
    resource_type: &str,
    given: &str,
) -> Result<Option<(ServiceRow, String)>, Error> {
    let invalid_arn = || invalid(format!("Invalid identifier: '{given}' is not the ARN of a {resource_type}."));
    let arn: Arn = given.parse().map_err(|_| invalid_arn())?;
    let parts: Vec<&str> = arn.resource.split('/').collect();
    let [of, cluster, service, id] = parts[..] else { return Err(invalid_arn()) };
    if of != resource_type || arn.service != "ecs" {
        return Err(invalid_arn());
    }
    if arn.account != ctx.account.as_str() || arn.region != ctx.region.as_str() {
        return Ok(None);
    }
    let row = SERVICES.get(reader, &(&ctx.account, ctx.region, cluster, service))?;
    Ok(row.map(|row| (row, id.to_owned())))
}

pub(crate) async fn describe(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: DescribeServiceDeploymentsRequest,
) -> Result<DescribeServiceDeploymentsResponse, Error> {
    let given = input.service_deployment_arns.unwrap_or_default();
    if given.is_empty() || given.len() > DESCRIBED_MAX {
        return Err(invalid(format!("From 1 to {DESCRIBED_MAX} service deployments can be described at once.")));
    }
    let reader = ecs.deps.store.read()?;
    let (mut deployments, mut failures) = (Vec::new(), Vec::new());
    for given in given {
        let found = match service_and_id(&reader, ctx, "service-deployment", &given)? {
            Some((service, id)) => SERVICE_DEPLOYMENTS
                .get(&reader, &(&ctx.account, ctx.region, service.arn(), &id))?
                .map(|row| (service, row)),
            None => None,
        };
        match found {
            Some((service, row)) => deployments.push(convert::service_deployment(&reader, &service, &row)?),
            None => failures.push(missing(given)),
        }
    }
    Ok(DescribeServiceDeploymentsResponse { service_deployments: Some(deployments), failures: Some(failures) })
}

pub(crate) async fn list(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: ListServiceDeploymentsRequest,
) -> Result<ListServiceDeploymentsResponse, Error> {
    let reader = ecs.deps.store.read()?;
    let given = input.service.unwrap_or_default();
    // The ARN names the cluster too.
    let in_arn =
        given.split_once(":service/").and_then(|(_, rest)| rest.split_once('/')).map(|(cluster, _)| cluster.to_owned());
    let cluster = active_cluster(&reader, ctx, input.cluster.as_deref().or(in_arn.as_deref()))?;
    let name = service_name(ctx, &cluster.name, &given).ok_or_else(service_not_found)?;
    let service =
        SERVICES.get(&reader, &(&ctx.account, ctx.region, &cluster.name, &name))?.ok_or_else(service_not_found)?;
    let (after, before) = input.created_at.map_or((None, None), |range| (range.after, range.before));
    let wanted = |row: &ServiceDeploymentRow| {
        input.status.as_ref().is_none_or(|asked| asked.is_empty() || asked.contains(&row.status))
            && after.is_none_or(|after| row.created_at >= after)
            && before.is_none_or(|before| row.created_at <= before)
    };
    // Newest first: what sorts by this key sorts by falling time.
    let key = |row: &ServiceDeploymentRow| format!("{:020}/{}", i64::MAX - row.created_at.as_ms(), row.arn);
    let mut rows: Vec<ServiceDeploymentRow> = SERVICE_DEPLOYMENTS
        .scan(&reader, &(&ctx.account, ctx.region, service.arn()))?
        .into_iter()
        .map(|(_, row)| row)
        .filter(wanted)
        .collect();
    rows.sort_by_key(key);
    let filters = format!("{}/{:?}/{after:?}/{before:?}", service.arn(), input.status);
    let (rows, next_token) = paging::page_by(
        ctx,
        "ListServiceDeployments",
        &filters,
        rows,
        key,
        input.next_token.as_deref(),
        input.max_results,
    )?;
    let briefs = rows
        .iter()
        .map(|row| convert::service_deployment_brief(&reader, &service, row))
        .collect::<Result<_, Error>>()?;
    Ok(ListServiceDeploymentsResponse { service_deployments: Some(briefs), next_token })
}
