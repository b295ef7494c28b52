//! Clusters.

use super::{count, tags};
use crate::model::{ClusterRow, ClusterStatus};
use api_ecs::{CapacityProviderStrategyItem, Cluster, ClusterSetting, KeyValuePair};

/// What is on a cluster, counted from the rows when it is described.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct ClusterCounts {
    pub(crate) running_tasks: usize,
    /// Not RUNNING yet.
    pub(crate) pending_tasks: usize,
    pub(crate) active_services: usize,
    pub(crate) draining_services: usize,
}

/// Parts of a cluster that are shown on request.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct ClusterParts {
    pub(crate) settings: bool,
    pub(crate) statistics: bool,
    pub(crate) tags: bool,
}

impl ClusterParts {
    pub(crate) fn of(include: Option<&[String]>) -> Self {
        let has = |part: &str| include.is_some_and(|include| include.iter().any(|given| given == part));
        Self { settings: has("SETTINGS"), statistics: has("STATISTICS"), tags: has("TAGS") }
    }

    /// What operations that change a cluster answer.
    pub(crate) const CHANGED: Self = Self { settings: true, statistics: false, tags: true };
}

pub(crate) fn strategy(strategy: &[(String, i32, i32)]) -> Vec<CapacityProviderStrategyItem> {
    strategy
        .iter()
        .map(|(provider, weight, base)| CapacityProviderStrategyItem {
            capacity_provider: Some(provider.clone()),
            weight: Some(*weight),
            base: Some(*base),
        })
        .collect()
}

pub(crate) fn cluster(row: &ClusterRow, counts: ClusterCounts, parts: ClusterParts) -> Cluster {
    let settings = row
        .settings
        .iter()
        .filter(|_| parts.settings)
        .map(|(name, value)| ClusterSetting { name: Some(name.clone()), value: Some(value.clone()) });
    Cluster {
        cluster_arn: Some(row.arn()),
        cluster_name: Some(row.name.clone()),
        status: Some(
            match row.status {
                ClusterStatus::Active => "ACTIVE",
                ClusterStatus::Inactive => "INACTIVE",
            }
            .into(),
        ),
        registered_container_instances_count: Some(0),
        running_tasks_count: Some(count(counts.running_tasks)),
        pending_tasks_count: Some(count(counts.pending_tasks)),
        active_services_count: Some(count(counts.active_services)),
        statistics: Some(if parts.statistics { statistics(counts) } else { Vec::new() }),
        tags: Some(if parts.tags { tags(&row.tags) } else { Vec::new() }),
        settings: Some(settings.collect()),
        capacity_providers: Some(row.capacity_providers.clone()),
        default_capacity_provider_strategy: Some(strategy(&row.default_capacity_provider_strategy)),
        ..Cluster::default()
    }
}

/// By launch type; everything that runs here runs on Fargate.
fn statistics(counts: ClusterCounts) -> Vec<KeyValuePair> {
    let pair = |name: &str, value: usize| KeyValuePair { name: Some(name.into()), value: Some(value.to_string()) };
    vec![
        pair("runningEC2TasksCount", 0),
        pair("pendingEC2TasksCount", 0),
        pair("runningFargateTasksCount", counts.running_tasks),
        pair("pendingFargateTasksCount", counts.pending_tasks),
        pair("runningExternalTasksCount", 0),
        pair("pendingExternalTasksCount", 0),
        pair("activeEC2ServiceCount", 0),
        pair("drainingEC2ServiceCount", 0),
        pair("activeFargateServiceCount", counts.active_services),
        pair("drainingFargateServiceCount", counts.draining_services),
        pair("activeExternalServiceCount", 0),
        pair("drainingExternalServiceCount", 0),
    ]
}
