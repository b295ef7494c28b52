//! Tasks by id, by the beginning of it, or by ARN; everything else by name.

use super::Asked;
use crate::client::Client;
use crate::command::listing::{self, pages, short};
use anyhow::{Context, Result, bail};
use api_ecs::{
    DescribeTaskDefinitionRequest, DescribeTaskDefinitionResponse, DescribeTasksRequest, DescribeTasksResponse, Task,
    TaskDefinition,
};
use api_elbv2::{
    DescribeListenersInput, DescribeListenersOutput, DescribeLoadBalancersInput, DescribeLoadBalancersOutput,
    DescribeTargetGroupsInput, DescribeTargetGroupsOutput, Listener, LoadBalancer, TargetGroup,
};
use aws_wire::ApiError;

/// Digits of a task's id.
const TASK_ID_DIGITS: usize = 32;
/// Of which so many are taken for the beginning of one.
const TASK_ID_DIGITS_MIN: usize = 6;

/// How a task is named: `CLUSTER` when it is said, and the id or the beginning of it.
pub fn task_named(text: &str) -> Option<(Option<&str>, &str)> {
    let path = match text.split_once(":task/") {
        Some((_, path)) => path,
        None if text.contains(':') => return None,
        None => text,
    };
    let (cluster, id) = path.split_once('/').map_or((None, path), |(cluster, id)| (Some(cluster), id));
    let hex = id.bytes().all(|byte| byte.is_ascii_hexdigit());
    (hex && (TASK_ID_DIGITS_MIN..=TASK_ID_DIGITS).contains(&id.len())).then_some((cluster, id))
}

/// How to list them.
pub fn unknown_task(wanted: &str, region: &str) -> String {
    format!(
        "no task '{wanted}' in {region}: 'longshore status' lists tasks, and so does 'longshore aws ecs list-tasks \
         --cluster NAME [--desired-status STOPPED]'; stopped ones are kept for an hour"
    )
}

/// The one task meant.
pub async fn task(asked: &Asked, wanted: &str) -> Result<Task> {
    let client = asked.in_region_of(wanted);
    match find_task(&client, wanted).await? {
        Some(task) => Ok(task),
        None => bail!(unknown_task(wanted, &client.region)),
    }
}

/// `None`: there is none of that id, or it is no id.
pub async fn find_task(client: &Client, wanted: &str) -> Result<Option<Task>> {
    let Some((cluster, id)) = task_named(wanted) else { return Ok(None) };
    let mut found = Vec::new();
    for one in listing::clusters(client).await? {
        let arn = one.cluster_arn.unwrap_or_default();
        if cluster.is_some_and(|cluster| one.cluster_name.as_deref() != Some(cluster)) {
            continue;
        }
        let ids = if id.len() == TASK_ID_DIGITS { vec![id.to_owned()] } else { ids_from(client, &arn, id).await? };
        if !ids.is_empty() {
            found.extend(describe_tasks(client, &arn, ids).await?);
        }
    }
    match found.len() {
        0 | 1 => Ok(found.pop()),
        _ => {
            let arns: Vec<String> = found.into_iter().filter_map(|task| task.task_arn).collect();
            bail!("'{wanted}' is the beginning of several tasks' ids: say which of {}", arns.join(", "))
        }
    }
}

async fn ids_from(client: &Client, cluster: &str, beginning: &str) -> Result<Vec<String>, ApiError> {
    let mut ids = Vec::new();
    for desired_status in ["RUNNING", "STOPPED"] {
        let arns = listing::task_arns(client, cluster, desired_status, None).await?;
        ids.extend(arns.into_iter().filter(|arn| short(arn).starts_with(beginning)));
    }
    // As many as one call describes; with two it is said that there are several.
    ids.truncate(10);
    Ok(ids)
}

/// At most a hundred tasks; those that are not there are left out.
pub async fn describe_tasks(client: &Client, cluster: &str, tasks: Vec<String>) -> Result<Vec<Task>, ApiError> {
    let input = DescribeTasksRequest { cluster: Some(cluster.to_owned()), tasks: Some(tasks), ..Default::default() };
    let output: DescribeTasksResponse = client.call(&api_ecs::MODEL, "DescribeTasks", &input).await?;
    Ok(output.tasks.unwrap_or_default())
}

/// The tasks of a service that shall run, newest first.
pub async fn service_tasks(client: &Client, cluster: &str, service: &str) -> Result<Vec<Task>, ApiError> {
    let arns = listing::task_arns(client, cluster, "RUNNING", Some(service)).await?;
    let mut tasks = Vec::with_capacity(arns.len());
    for arns in arns.chunks(100) {
        tasks.extend(describe_tasks(client, cluster, arns.to_vec()).await?);
    }
    tasks.sort_by(|a, b| b.created_at.cmp(&a.created_at).then_with(|| a.task_arn.cmp(&b.task_arn)));
    Ok(tasks)
}

/// The task that a network interface is attached to; `None`: none that is not gone.
pub async fn task_of_interface(client: &Client, interface_id: &str) -> Result<Option<Task>, ApiError> {
    for cluster in listing::clusters(client).await? {
        let cluster = cluster.cluster_arn.unwrap_or_default();
        for desired_status in ["RUNNING", "STOPPED"] {
            let arns = listing::task_arns(client, &cluster, desired_status, None).await?;
            for arns in arns.chunks(100) {
                let mut tasks = describe_tasks(client, &cluster, arns.to_vec()).await?.into_iter();
                let is = |task: &Task| {
                    attached(task, "networkInterfaceId") == Some(interface_id)
                        && task.last_status.as_deref() != Some("STOPPED")
                };
                if let Some(task) = tasks.find(is) {
                    return Ok(Some(task));
                }
            }
        }
    }
    Ok(None)
}

pub async fn definition(client: &Client, arn: &str) -> Result<TaskDefinition> {
    let input = DescribeTaskDefinitionRequest { task_definition: Some(arn.to_owned()), ..Default::default() };
    let output: DescribeTaskDefinitionResponse =
        client
            .call(&api_ecs::MODEL, "DescribeTaskDefinition", &input)
            .await
            .with_context(|| format!("cannot read task definition {}", short(arn)))?;
    Ok(output.task_definition.unwrap_or_default())
}

pub async fn load_balancers(client: &Client) -> Result<Vec<LoadBalancer>, ApiError> {
    pages(async |marker| {
        let input = DescribeLoadBalancersInput { marker, ..Default::default() };
        let output: DescribeLoadBalancersOutput =
            client.call(&api_elbv2::MODEL, "DescribeLoadBalancers", &input).await?;
        Ok((output.load_balancers, output.next_marker))
    })
    .await
}

pub async fn listeners(client: &Client, load_balancer_arn: &str) -> Result<Vec<Listener>, ApiError> {
    pages(async |marker| {
        let load_balancer_arn = Some(load_balancer_arn.to_owned());
        let input = DescribeListenersInput { load_balancer_arn, marker, ..Default::default() };
        let output: DescribeListenersOutput = client.call(&api_elbv2::MODEL, "DescribeListeners", &input).await?;
        Ok((output.listeners, output.next_marker))
    })
    .await
}

pub async fn target_groups(client: &Client) -> Result<Vec<TargetGroup>, ApiError> {
    pages(async |marker| {
        let input = DescribeTargetGroupsInput { marker, ..Default::default() };
        let output: DescribeTargetGroupsOutput = client.call(&api_elbv2::MODEL, "DescribeTargetGroups", &input).await?;
        Ok((output.target_groups, output.next_marker))
    })
    .await
}

/// `task 01234567 (service:web)`
pub fn task_label(task: &Task) -> String {
    let id: String = short(task.task_arn.as_deref().unwrap_or_default()).chars().take(8).collect();
    match task.group.as_deref() {
        Some(group) => format!("task {id} ({group})"),
        None => format!("task {id}"),
    }
}

/// A detail of the task's network interface.
pub fn attached<'a>(task: &'a Task, name: &str) -> Option<&'a str> {
    let attachments = task.attachments.iter().flatten();
    let details = attachments.flat_map(|attachment| attachment.details.iter().flatten());
    let found = details.into_iter().find(|detail| detail.name.as_deref() == Some(name));
    found.and_then(|detail| detail.value.as_deref())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tasks_are_named_by_id_beginning_or_arn() {
        let id = "0123456789abcdef0123456789abcdef";
        assert_eq!(task_named(id), Some((None, id)));
        assert_eq!(task_named("prod/0123456"), Some((Some("prod"), "0123456")));
        let arn = format!("arn:aws:ecs:us-east-1:000000000000:task/prod/{id}");
        assert_eq!(task_named(&arn), Some((Some("prod"), id)));
        for other in ["web", "0123", "arn:aws:ecs:us-east-1:000000000000:service/prod/0123456", "10.0.0.1:80"] {
            assert_eq!(task_named(other), None, "{other}");
        }
        let error = unknown_task("0123456", "us-east-1");
        assert!(
            error.contains("0123456") && error.contains("longshore status") && error.contains("STOPPED"),
            "{error}"
        );
    }
}
