//! What `status` and `logs` ask the endpoint for: whole lists, page by page, each with a bound.

use crate::client::Client;
use api_ecs::{
    Cluster, DescribeClustersRequest, DescribeClustersResponse, DescribeServicesRequest, DescribeServicesResponse,
    DescribeTasksRequest, DescribeTasksResponse, ListClustersRequest, ListClustersResponse, ListServicesRequest,
    ListServicesResponse, ListTasksRequest, ListTasksResponse, Service, Task,
};
use aws_wire::ApiError;

/// Pages of 100: a list longer than this is cut, and its reader says so.
const PAGES_MAX: usize = 100;
/// What AWS lets one call describe.
const CLUSTERS_PER_DESCRIBE: usize = 100;
const SERVICES_PER_DESCRIBE: usize = 10;
const TASKS_PER_DESCRIBE: usize = 100;

/// Calls `page` with no token, then with each answer's, and gathers the items.
pub async fn pages<T>(
    mut page: impl AsyncFnMut(Option<String>) -> Result<(Option<Vec<T>>, Option<String>), ApiError>,
) -> Result<Vec<T>, ApiError> {
    let mut all = Vec::new();
    let mut token = None;
    for _ in 0..PAGES_MAX {
        let (items, next) = page(token).await?;
        all.extend(items.unwrap_or_default());
        if next.is_none() {
            break;
        }
        token = next;
    }
    Ok(all)
}

/// Every cluster of the client's Region, by name.
pub async fn clusters(client: &Client) -> Result<Vec<Cluster>, ApiError> {
    let arns = pages(async |next_token| {
        let input = ListClustersRequest { next_token, ..Default::default() };
        let output: ListClustersResponse = client.call(&api_ecs::MODEL, "ListClusters", &input).await?;
        Ok((output.cluster_arns, output.next_token))
    })
    .await?;
    let mut clusters = Vec::with_capacity(arns.len());
    for arns in arns.chunks(CLUSTERS_PER_DESCRIBE) {
        let input = DescribeClustersRequest { clusters: Some(arns.to_vec()), ..Default::default() };
        let output: DescribeClustersResponse = client.call(&api_ecs::MODEL, "DescribeClusters", &input).await?;
        clusters.extend(output.clusters.unwrap_or_default());
    }
    clusters.sort_by(|a, b| a.cluster_name.cmp(&b.cluster_name));
    Ok(clusters)
}

/// Every service of a cluster, by name.
pub async fn services(client: &Client, cluster: &str) -> Result<Vec<Service>, ApiError> {
    let arns = pages(async |next_token| {
        let input = ListServicesRequest {
            cluster: Some(cluster.to_owned()),
            max_results: Some(100),
            next_token,
            ..Default::default()
        };
        let output: ListServicesResponse = client.call(&api_ecs::MODEL, "ListServices", &input).await?;
        Ok((output.service_arns, output.next_token))
    })
    .await?;
    let mut services = Vec::with_capacity(arns.len());
    for arns in arns.chunks(SERVICES_PER_DESCRIBE) {
        services.extend(describe_services(client, cluster, arns.to_vec()).await?);
    }
    services.sort_by(|a, b| a.service_name.cmp(&b.service_name));
    Ok(services)
}

/// At most ten services by name or ARN; one that is not there is left out.
pub async fn describe_services(
    client: &Client,
    cluster: &str,
    services: Vec<String>,
) -> Result<Vec<Service>, ApiError> {
    let input =
        DescribeServicesRequest { cluster: Some(cluster.to_owned()), services: Some(services), ..Default::default() };
    let output: DescribeServicesResponse = client.call(&api_ecs::MODEL, "DescribeServices", &input).await?;
    Ok(output.services.unwrap_or_default())
}

/// Every task of a cluster, or of one of its services, with that desired status.
pub async fn task_arns(
    client: &Client,
    cluster: &str,
    desired_status: &str,
    service: Option<&str>,
) -> Result<Vec<String>, ApiError> {
    pages(async |next_token| {
        let input = ListTasksRequest {
            cluster: Some(cluster.to_owned()),
            service_name: service.map(str::to_owned),
            desired_status: Some(desired_status.to_owned()),
            max_results: Some(100),
            next_token,
            ..Default::default()
        };
        let output: ListTasksResponse = client.call(&api_ecs::MODEL, "ListTasks", &input).await?;
        Ok((output.task_arns, output.next_token))
    })
    .await
}

/// Up to `limit` tasks of a cluster with that desired status, newest first, and how many there are in all.
pub async fn tasks(
    client: &Client,
    cluster: &str,
    desired_status: &str,
    limit: usize,
) -> Result<(Vec<Task>, usize), ApiError> {
    let arns = task_arns(client, cluster, desired_status, None).await?;
    let mut tasks: Vec<Task> = Vec::with_capacity(arns.len());
    for arns in arns.chunks(TASKS_PER_DESCRIBE) {
        let input = DescribeTasksRequest {
            cluster: Some(cluster.to_owned()),
            tasks: Some(arns.to_vec()),
            ..Default::default()
        };
        let output: DescribeTasksResponse = client.call(&api_ecs::MODEL, "DescribeTasks", &input).await?;
        tasks.extend(output.tasks.unwrap_or_default());
    }
    let count = tasks.len();
    tasks.sort_by(|a, b| b.created_at.cmp(&a.created_at).then_with(|| a.task_arn.cmp(&b.task_arn)));
    tasks.truncate(limit);
    Ok((tasks, count))
}

/// The last part of an ARN: a name, or `family:revision`.
pub fn short(arn: &str) -> &str {
    arn.rsplit_once('/').map_or(arn, |(_, name)| name)
}

/// The Region that the environment names, as for every other client; else the default one.
pub fn region() -> String {
    ["AWS_REGION", "AWS_DEFAULT_REGION"]
        .into_iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .unwrap_or_else(|| super::env::DEFAULT_REGION.to_owned())
}

/// Writes all of `text`; `false` when the reader of our output is gone, which is no error (`| head`).
pub fn print(text: &str) -> std::io::Result<bool> {
    use std::io::{ErrorKind, Write};
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run<T>(future: impl Future<Output = T>) -> T {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
    }

    #[test]
    fn pages_are_followed_to_the_last() {
        let mut seen = Vec::new();
        let all = run(pages(async |token: Option<String>| {
            seen.push(token.clone());
            let number: usize = token.map_or(0, |t| t.parse().unwrap());
            Ok((Some(vec![number]), (number < 3).then(|| (number + 1).to_string())))
        }));
        assert_eq!(all.unwrap(), [0, 1, 2, 3]);
        assert_eq!(seen.len(), 4);
        assert_eq!(seen[0], None);
    }

    #[test]
    fn a_service_that_always_has_more_does_not_hold_us() {
        let all = run(pages(async |_| Ok((Some(vec![1]), Some("more".to_owned())))));
        assert_eq!(all.unwrap().len(), PAGES_MAX);
    }

    #[test]
    fn an_error_ends_the_pages() {
        let result = run(pages::<u8>(async |_| Err(ApiError::new("Throttling", "slow down"))));
        assert_eq!(result.unwrap_err().code, "Throttling");
    }

    #[test]
    fn short_names() {
        assert_eq!(short("arn:aws:ecs:us-east-1:000000000000:task-definition/web:2"), "web:2");
        assert_eq!(short("arn:aws:ecs:us-east-1:000000000000:service/prod/web"), "web");
        assert_eq!(short("web"), "web");
    }
}
