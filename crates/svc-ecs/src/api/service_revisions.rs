//! Service revisions: what a deployment ran, also after it left the service.

use super::service_deployments::service_and_id;
use crate::Ecs;
use crate::convert::{self, missing, revision_id};
use crate::errors::invalid;
use crate::model::{DeploymentRow, ServiceRevisionRow, ServiceRow};
use crate::tables::SERVICE_REVISIONS;
use api_ecs::*;
use kernel::{Error, RequestCtx};
use store::Txn;

const DESCRIBED_MAX: usize = 20;
/// Revisions remembered per service, as many as service deployments are.
const KEPT_MAX: usize = 100;

/// Remembers what `deployment` runs, before it is added to `service`. `service_deployment_id` is the last part of the ARN of
/// the service deployment that rolls it out.
pub(crate) fn remember(
    txn: &mut Txn,
    service: &ServiceRow,
    deployment: &DeploymentRow,
    service_deployment_id: Option<&str>,
) -> Result<(), Error> {
    let arn = service.arn();
    let sources = service.deployments.iter().filter(|source| source.id != deployment.id);
    let row = ServiceRevisionRow {
        deployment: deployment.clone(),
        service_deployment_id: service_deployment_id.map(str::to_owned),
        source_revision_ids: sources.map(|source| revision_id(&source.id).to_owned()).collect(),
    };
    let id = revision_id(&deployment.id);
    SERVICE_REVISIONS.put(txn, &(&service.account, service.region, &arn, id), &row)?;
    let mut kept = SERVICE_REVISIONS.scan(txn, &(&service.account, service.region, &arn))?;
    kept.sort_by_key(|(_, row)| std::cmp::Reverse(row.deployment.created_at));
    for (key, _) in kept.iter().skip(KEPT_MAX) {
        SERVICE_REVISIONS.delete(txn, key)?;
    }
    Ok(())
}

/// Forgets the revisions of a service that is forgotten itself.
pub(crate) fn forget(txn: &mut Txn, service: &ServiceRow) -> Result<(), Error> {
    for (key, _) in SERVICE_REVISIONS.scan(txn, &(&service.account, service.region, service.arn()))? {
        SERVICE_REVISIONS.delete(txn, &key)?;
    }
    Ok(())
}

pub(crate) async fn describe(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: DescribeServiceRevisionsRequest,
) -> Result<DescribeServiceRevisionsResponse, Error> {
    let given = input.service_revision_arns.unwrap_or_default();
    if given.is_empty() || given.len() > DESCRIBED_MAX {
        return Err(invalid(format!("From 1 to {DESCRIBED_MAX} service revisions can be described at once.")));
    }
    let reader = ecs.deps.store.read()?;
    let (mut revisions, mut failures) = (Vec::new(), Vec::new());
    for given in given {
        let found = match service_and_id(&reader, ctx, "service-revision", &given)? {
            Some((service, id)) => {
                let current = service.deployments.iter().find(|held| revision_id(&held.id) == id).cloned();
                let row = match current {
                    Some(current) => Some(current),
                    None => SERVICE_REVISIONS
                        .get(&reader, &(&ctx.account, ctx.region, service.arn(), &id))?
                        .map(|row| row.deployment),
                };
                row.map(|row| convert::service_revision(&service, &row))
            }
            None => None,
        };
        match found {
            Some(revision) => revisions.push(revision),
            None => failures.push(missing(given)),
        }
    }
    Ok(DescribeServiceRevisionsResponse { service_revisions: Some(revisions), failures: Some(failures) })
}
