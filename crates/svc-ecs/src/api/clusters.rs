//! Clusters.

use super::capacity_providers::{checked_providers, checked_strategy};
use crate::Ecs;
use crate::api::{account_settings, paging};
use crate::convert::{self, ClusterCounts, ClusterParts, missing};
use crate::errors::{invalid, unsupported_parameter};
use crate::lookup::merged_tags;
use crate::model::{ClusterRow, ClusterStatus, ServiceStatus, TaskStatus};
use crate::names::{DEFAULT_CLUSTER, active_cluster, cluster_name, is_name};
use crate::tables::{CLUSTERS, SERVICES, TASKS};
use api_ecs::*;
use base::Timestamp;
use kernel::tags::Tags;
use kernel::{Error, RequestCtx};
use std::collections::BTreeMap;
use store::{Reader, Txn};

/// The one setting clusters have.
const CONTAINER_INSIGHTS: &str = "containerInsights";
const CONTAINER_INSIGHTS_VALUES: [&str; 3] = ["enabled", "disabled", "enhanced"];
/// Clusters described in one call.
const DESCRIBED_MAX: usize = 100;
/// How long a deleted cluster can be described as INACTIVE, milliseconds.
const DELETED_KEPT_MS: i64 = 3_600_000;

pub(crate) fn counts(reader: &dyn Reader, row: &ClusterRow) -> Result<ClusterCounts, Error> {
    let mut counts = ClusterCounts::default();
    for (_, task) in TASKS.scan(reader, &(&row.account, row.region, &row.name))? {
        match task.last_status {
            TaskStatus::Running => counts.running_tasks += 1,
            status if status < TaskStatus::Running => counts.pending_tasks += 1,
            _ => {}
        }
    }
    for (_, service) in SERVICES.scan(reader, &(&row.account, row.region, &row.name))? {
        match service.status {
            ServiceStatus::Active => counts.active_services += 1,
            ServiceStatus::Draining => counts.draining_services += 1,
            ServiceStatus::Inactive => {}
        }
    }
    Ok(counts)
}

fn changed(reader: &dyn Reader, row: &ClusterRow) -> Result<Cluster, Error> {
    Ok(convert::cluster(row, counts(reader, row)?, ClusterParts::CHANGED))
}

/// `current` with the given settings, each checked.
fn with_settings(
    current: &BTreeMap<String, String>,
    given: Option<&[ClusterSetting]>,
) -> Result<BTreeMap<String, String>, Error> {
    let mut settings = current.clone();
    for setting in given.unwrap_or_default() {
        let (name, value) =
            (setting.name.as_deref().unwrap_or(CONTAINER_INSIGHTS), setting.value.as_deref().unwrap_or_default());
        if name != CONTAINER_INSIGHTS {
            return Err(invalid(format!(
                "Invalid setting name '{name}': clusters have the setting {CONTAINER_INSIGHTS}."
            )));
        }
        if !CONTAINER_INSIGHTS_VALUES.contains(&value) {
            return Err(invalid(format!(
                "Invalid value '{value}' of the setting {name}: use one of {}.",
                CONTAINER_INSIGHTS_VALUES.join(", ")
            )));
        }
        settings.insert(name.to_owned(), value.to_owned());
    }
    Ok(settings)
}

fn refuse_unsupported(
    configuration: Option<&ClusterConfiguration>,
    service_connect: Option<&ClusterServiceConnectDefaultsRequest>,
) -> Result<(), Error> {
    if let Some(configuration) = configuration {
        if configuration.execute_command_configuration.is_some() {
            return Err(unsupported_parameter("configuration.executeCommandConfiguration"));
        }
        if configuration.managed_storage_configuration.is_some() {
            return Err(unsupported_parameter("configuration.managedStorageConfiguration"));
        }
    }
    // An empty namespace turns it off, which it is.
    match service_connect.and_then(|defaults| defaults.namespace.as_deref()) {
        None | Some("") => Ok(()),
        Some(_) => Err(unsupported_parameter("serviceConnectDefaults")),
    }
}

pub(crate) async fn create(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: CreateClusterRequest,
) -> Result<CreateClusterResponse, Error> {
    let name = input.cluster_name.clone().filter(|name| !name.is_empty()).unwrap_or_else(|| DEFAULT_CLUSTER.into());
    if !is_name(&name) {
        return Err(invalid(format!(
            "Invalid cluster name '{name}': it must have 1 to 255 letters, digits, hyphens and underscores."
        )));
    }
    refuse_unsupported(input.configuration.as_ref(), input.service_connect_defaults.as_ref())?;
    let providers = checked_providers(input.capacity_providers.as_deref())?;
    let strategy = checked_strategy(input.default_capacity_provider_strategy.as_deref(), &providers)?;
    let tags = merged_tags(&Tags::new(), input.tags.clone())?;
    let cluster = ecs
        .deps
        .store
        .transact(|txn| -> Result<Cluster, Error> {
            let key = (&ctx.account, ctx.region, &name);
            let insights = account_settings::effective(txn, ctx, CONTAINER_INSIGHTS)?;
            let defaults = BTreeMap::from([(CONTAINER_INSIGHTS.to_owned(), insights)]);
            let settings = with_settings(&defaults, input.settings.as_deref())?;
            if let Some(row) = CLUSTERS.get(txn, &key)?.filter(|row| row.status == ClusterStatus::Active) {
                let differs = (input.settings.is_some() && row.settings != settings)
                    || (input.capacity_providers.is_some() && row.capacity_providers != providers)
                    || (input.default_capacity_provider_strategy.is_some()
                        && row.default_capacity_provider_strategy != strategy);
                if differs {
                    return Err(invalid(
                        "Arguments on this idempotent request are inconsistent with arguments used in previous request(s).",
                    ));
                }
                return changed(txn, &row);
            }
            let row = ClusterRow {
                account: ctx.account.clone(),
                region: ctx.region,
                name: name.clone(),
                status: ClusterStatus::Active,
                settings,
                capacity_providers: providers.clone(),
                default_capacity_provider_strategy: strategy.clone(),
                tags: tags.clone(),
                created_at: ctx.now,
                deleted_at: None,
            };
            CLUSTERS.put(txn, &key, &row)?;
            changed(txn, &row)
        })
        .await?;
    Ok(CreateClusterResponse { cluster: Some(cluster) })
}

/// Writes what `change` does to an ACTIVE cluster, and shows it.
async fn change(
    ecs: &Ecs,
    ctx: &RequestCtx,
    given: Option<&str>,
    change: impl Fn(&mut Txn, &mut ClusterRow) -> Result<(), Error>,
) -> Result<Cluster, Error> {
    ecs.deps
        .store
        .transact(|txn| -> Result<Cluster, Error> {
            let mut row = active_cluster(txn, ctx, given)?;
            change(txn, &mut row)?;
            CLUSTERS.put(txn, &(&row.account, row.region, &row.name), &row)?;
            changed(txn, &row)
        })
        .await
}

pub(crate) async fn delete(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: DeleteClusterRequest,
) -> Result<DeleteClusterResponse, Error> {
    let cluster = change(ecs, ctx, input.cluster.as_deref(), |txn, row| {
        let scope = (&row.account, row.region, &row.name);
        let services = SERVICES.scan(txn, &scope)?;
        if services.iter().any(|(_, service)| service.status != ServiceStatus::Inactive) {
            return Err(Error::api(
                "ClusterContainsServicesException",
                "The Cluster cannot be deleted while Services are active.",
            ));
        }
        if TASKS.scan(txn, &scope)?.iter().any(|(_, task)| task.last_status != TaskStatus::Stopped) {
            return Err(Error::api(
                "ClusterContainsTasksException",
                "The Cluster cannot be deleted while Tasks are active.",
            ));
        }
        row.status = ClusterStatus::Inactive;
        row.deleted_at = Some(ctx.now);
        Ok(())
    })
    .await?;
    Ok(DeleteClusterResponse { cluster: Some(cluster) })
}

pub(crate) async fn update(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: UpdateClusterRequest,
) -> Result<UpdateClusterResponse, Error> {
    refuse_unsupported(input.configuration.as_ref(), input.service_connect_defaults.as_ref())?;
    let cluster = change(ecs, ctx, input.cluster.as_deref(), |_, row| {
        row.settings = with_settings(&row.settings, input.settings.as_deref())?;
        Ok(())
    })
    .await?;
    Ok(UpdateClusterResponse { cluster: Some(cluster) })
}

pub(crate) async fn update_settings(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: UpdateClusterSettingsRequest,
) -> Result<UpdateClusterSettingsResponse, Error> {
    let cluster = change(ecs, ctx, input.cluster.as_deref(), |_, row| {
        row.settings = with_settings(&row.settings, input.settings.as_deref())?;
        Ok(())
    })
    .await?;
    Ok(UpdateClusterSettingsResponse { cluster: Some(cluster) })
}

pub(crate) async fn put_capacity_providers(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: PutClusterCapacityProvidersRequest,
) -> Result<PutClusterCapacityProvidersResponse, Error> {
    let providers = checked_providers(input.capacity_providers.as_deref())?;
    let strategy = checked_strategy(input.default_capacity_provider_strategy.as_deref(), &providers)?;
    let cluster = change(ecs, ctx, input.cluster.as_deref(), |txn, row| {
        let services = SERVICES.scan(txn, &(&row.account, row.region, &row.name))?;
        let used = |provider: &String| {
            services.iter().any(|(_, service)| {
                service.status == ServiceStatus::Active
                    && service.capacity_provider_strategy.iter().any(|(of, ..)| of == provider)
            })
        };
        if let Some(provider) = row.capacity_providers.iter().find(|held| !providers.contains(held) && used(held)) {
            return Err(Error::api(
                "ResourceInUseException",
                format!("The specified capacity provider is in use and cannot be removed: {provider}"),
            ));
        }
        row.capacity_providers.clone_from(&providers);
        row.default_capacity_provider_strategy.clone_from(&strategy);
        Ok(())
    })
    .await?;
    Ok(PutClusterCapacityProvidersResponse { cluster: Some(cluster) })
}

pub(crate) async fn describe(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: DescribeClustersRequest,
) -> Result<DescribeClustersResponse, Error> {
    let given = input.clusters.filter(|given| !given.is_empty()).unwrap_or_else(|| vec![DEFAULT_CLUSTER.into()]);
    if given.len() > DESCRIBED_MAX {
        return Err(invalid(format!("At most {DESCRIBED_MAX} clusters can be described at once.")));
    }
    let parts = ClusterParts::of(input.include.as_deref());
    let reader = ecs.deps.store.read()?;
    let (mut clusters, mut failures) = (Vec::new(), Vec::new());
    for given in given {
        let name = match cluster_name(ctx, Some(&given)) {
            Ok(name) => name,
            // The ARN of a cluster elsewhere.
            Err(Error::Api(error)) if error.code == "ClusterNotFoundException" => {
                failures.push(missing(given));
                continue;
            }
            Err(error) => return Err(error),
        };
        match CLUSTERS.get(&reader, &(&ctx.account, ctx.region, &name))?.filter(|row| shown(row, ctx.now)) {
            Some(row) => clusters.push(convert::cluster(&row, counts(&reader, &row)?, parts)),
            None => failures.push(missing(format!("arn:aws:ecs:{}:{}:cluster/{name}", ctx.region, ctx.account))),
        }
    }
    Ok(DescribeClustersResponse { clusters: Some(clusters), failures: Some(failures) })
}

/// ACTIVE, or deleted not long ago.
fn shown(row: &ClusterRow, now: Timestamp) -> bool {
    row.status == ClusterStatus::Active || row.deleted_at.is_some_and(|at| now.since_ms(at) < DELETED_KEPT_MS)
}

/// Forgets clusters that were deleted long enough ago. Run by a controller.
pub(crate) async fn sweep(ecs: &Ecs, now: Timestamp) -> Result<(), Error> {
    let over = CLUSTERS.scan(&ecs.deps.store.read()?, &())?;
    for (key, _) in over.into_iter().filter(|(_, row)| !shown(row, now)) {
        ecs.deps
            .store
            .transact(|txn| -> Result<(), Error> {
                // It may have been made again meanwhile.
                if CLUSTERS.get(txn, &key)?.is_some_and(|row| !shown(&row, now)) {
                    CLUSTERS.delete(txn, &key)?;
                }
                Ok(())
            })
            .await?;
    }
    Ok(())
}

pub(crate) async fn list(
    ecs: &Ecs,
    ctx: &RequestCtx,
    input: ListClustersRequest,
) -> Result<ListClustersResponse, Error> {
    let rows = CLUSTERS.scan(&ecs.deps.store.read()?, &(&ctx.account, ctx.region))?;
    let arns = rows.iter().filter(|(_, row)| row.status == ClusterStatus::Active).map(|(_, row)| row.arn()).collect();
    let (cluster_arns, next_token) =
        paging::page(ctx, "ListClusters", "", arns, input.next_token.as_deref(), input.max_results)?;
    Ok(ListClustersResponse { cluster_arns: Some(cluster_arns), next_token })
}
