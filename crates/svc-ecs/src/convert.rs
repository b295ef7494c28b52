//! Rows as the API shows them.

mod cluster;
mod service;
mod service_deployment;
mod task;
mod task_definition;

pub(crate) use cluster::{ClusterCounts, ClusterParts, cluster, strategy};
pub(crate) use service::service;
pub(crate) use service_deployment::{revision_id, service_deployment, service_deployment_brief, service_revision};
pub(crate) use task::task;
pub(crate) use task_definition::{status as task_definition_status, task_definition};

use api_ecs::{Failure, Tag};
use kernel::tags::Tags;

pub(crate) fn tags(tags: &Tags) -> Vec<Tag> {
    tags.iter().map(|(key, value)| Tag { key: Some(key.clone()), value: Some(value.clone()) }).collect()
}

/// What a describing operation answers for a resource that is not there.
pub(crate) fn missing(arn: impl Into<String>) -> Failure {
    Failure { arn: Some(arn.into()), reason: Some("MISSING".into()), detail: None }
}

/// `None` for an empty list: members that AWS leaves out instead of answering an empty list.
pub(crate) fn unless_empty<T>(items: Vec<T>) -> Option<Vec<T>> {
    (!items.is_empty()).then_some(items)
}

/// A count as the API's 32-bit integers hold it.
pub(crate) fn count(count: usize) -> i32 {
    i32::try_from(count).unwrap_or(i32::MAX)
}

/// A number that was checked to be an API integer when it was stored.
pub(crate) fn integer(number: i64) -> i32 {
    i32::try_from(number).unwrap_or(if number < 0 { i32::MIN } else { i32::MAX })
}
