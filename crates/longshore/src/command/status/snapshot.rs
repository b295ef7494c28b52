//! Everything `status` shows, read once.

use crate::client::Client;
use crate::command::listing::{self, pages, short};
use crate::data_dir::{DataDir, Installation};
use crate::process::child::Process;
use crate::process::supervisor::{PROCESSES, health};
use api_ecs::{Deployment, Service, Task};
use api_elbv2::{
    DescribeListenersInput, DescribeListenersOutput, DescribeLoadBalancersInput, DescribeLoadBalancersOutput,
    DescribeTargetGroupsInput, DescribeTargetGroupsOutput, DescribeTargetHealthInput, DescribeTargetHealthOutput,
    TargetGroup,
};
use aws_wire::ApiError;
use base::Timestamp;
use serde::Serialize;
use std::collections::BTreeMap;

/// Running tasks shown of each cluster.
const TASKS_MAX: usize = 200;
/// Stopped tasks shown of each cluster, newest first.
const STOPPED_TASKS_MAX: usize = 5;
/// Latest events shown of each service.
const EVENTS_MAX: usize = 3;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    pub endpoint: String,
    pub account_id: String,
    pub region: String,
    pub data_dir: String,
    pub processes: Vec<ProcessView>,
    /// Why what follows is empty or not whole, when it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    pub node_connected: bool,
    pub balancer_connected: bool,
    pub clusters: Vec<ClusterView>,
    pub load_balancers: Vec<LoadBalancerView>,
    /// Target groups that no load balancer uses.
    pub unused_target_groups: Vec<TargetGroupView>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ProcessView {
    pub name: String,
    /// `None`: not running.
    pub pid: Option<u32>,
    pub resident_mib: Option<u64>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ClusterView {
    pub name: String,
    pub status: String,
    pub running_tasks: i32,
    pub pending_tasks: i32,
    pub services: Vec<ServiceView>,
    pub tasks: Vec<TaskView>,
    /// More than are listed.
    pub running_tasks_not_shown: usize,
    /// The latest ones.
    pub stopped_tasks: Vec<TaskView>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ServiceView {
    pub name: String,
    pub status: String,
    pub desired: i32,
    pub running: i32,
    pub pending: i32,
    /// `family:revision`
    pub task_definition: String,
    pub deployments: Vec<DeploymentView>,
    /// Newest first.
    pub events: Vec<EventView>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DeploymentView {
    pub id: String,
    /// `PRIMARY`, `ACTIVE`, `INACTIVE`
    pub status: String,
    pub rollout_state: String,
    pub rollout_state_reason: String,
    pub task_definition: String,
    pub desired: i32,
    pub running: i32,
    pub pending: i32,
    pub failed: i32,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct EventView {
    pub at: String,
    pub message: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TaskView {
    pub id: String,
    pub group: String,
    pub task_definition: String,
    pub last_status: String,
    pub desired_status: String,
    pub health_status: String,
    /// Empty until the task has its network interface.
    pub private_ip: String,
    pub started_at: Option<String>,
    pub stopped_at: Option<String>,
    pub stop_code: Option<String>,
    pub stopped_reason: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LoadBalancerView {
    pub name: String,
    pub dns_name: String,
    pub scheme: String,
    pub state: String,
    /// `HTTP:80`
    pub listeners: Vec<String>,
    pub target_groups: Vec<TargetGroupView>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TargetGroupView {
    pub name: String,
    /// Targets by their state: `healthy`, `initial`, `draining`, …
    pub targets: BTreeMap<String, usize>,
}

impl Snapshot {
    /// Whether any process of the data directory runs.
    pub fn anything_runs(&self) -> bool {
        self.processes.iter().any(|process| process.pid.is_some())
    }

    /// Reads everything. A control plane that does not answer leaves [`Snapshot::error`] and what is known without it.
    pub async fn take(data_dir: &DataDir, installation: &Installation, region: &str) -> Self {
        let mut snapshot = Self {
            endpoint: format!("http://{}", installation.listen),
            account_id: installation.account_id.to_string(),
            region: region.to_owned(),
            data_dir: data_dir.root().display().to_string(),
            processes: processes(data_dir),
            ..Self::default()
        };
        if snapshot.anything_runs()
            && let Err(error) = snapshot.ask(data_dir, installation).await
        {
            snapshot.error = Some(format!("{error:#}"));
        }
        snapshot
    }

    async fn ask(&mut self, data_dir: &DataDir, installation: &Installation) -> anyhow::Result<()> {
        let health = health(installation).await?;
        (self.node_connected, self.balancer_connected) = (health.node_connected, health.balancer_connected);
        let client = Client::of(data_dir, &self.region)?;
        self.clusters = clusters(&client).await?;
        (self.load_balancers, self.unused_target_groups) = load_balancers(&client).await?;
        Ok(())
    }
}

fn processes(data_dir: &DataDir) -> Vec<ProcessView> {
    let supervisor = data_dir.lock_owner();
    let found = PROCESSES.iter().map(|name| (*name, Process::find(name, data_dir).map(|process| process.pid)));
    std::iter::once(("up", supervisor))
        .chain(found)
        .map(|(name, pid)| ProcessView { name: name.to_owned(), pid, resident_mib: pid.and_then(resident_mib) })
        .collect()
}

/// `VmRSS` of a process.
fn resident_mib(pid: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let kib: u64 =
        status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kib.div_ceil(1024))
}

async fn clusters(client: &Client) -> Result<Vec<ClusterView>, ApiError> {
    let mut views = Vec::new();
    for cluster in listing::clusters(client).await? {
        let arn = cluster.cluster_arn.unwrap_or_default();
        let read = async {
            let services = listing::services(client, &arn).await?;
            let (running, count) = listing::tasks(client, &arn, "RUNNING", TASKS_MAX).await?;
            let (stopped, _) = listing::tasks(client, &arn, "STOPPED", STOPPED_TASKS_MAX).await?;
            Ok((services, running, count, stopped))
        };
        let (services, running, count, stopped) = match read.await {
            Ok(read) => read,
            // Deleted since it was listed.
            Err(ApiError { code, .. }) if code == "ClusterNotFoundException" => continue,
            Err(error) => return Err(error),
        };
        views.push(ClusterView {
            name: cluster.cluster_name.unwrap_or_default(),
            status: cluster.status.unwrap_or_default(),
            running_tasks: cluster.running_tasks_count.unwrap_or_default(),
            pending_tasks: cluster.pending_tasks_count.unwrap_or_default(),
            services: services.into_iter().map(service).collect(),
            running_tasks_not_shown: count - running.len(),
            tasks: running.into_iter().map(task).collect(),
            stopped_tasks: stopped.into_iter().map(task).collect(),
        });
    }
    Ok(views)
}

fn service(service: Service) -> ServiceView {
    ServiceView {
        name: service.service_name.unwrap_or_default(),
        status: service.status.unwrap_or_default(),
        desired: service.desired_count.unwrap_or_default(),
        running: service.running_count.unwrap_or_default(),
        pending: service.pending_count.unwrap_or_default(),
        task_definition: shortened(service.task_definition),
        deployments: service.deployments.unwrap_or_default().into_iter().map(deployment).collect(),
        events: service
            .events
            .unwrap_or_default()
            .into_iter()
            .take(EVENTS_MAX)
            .map(|event| EventView {
                at: event.created_at.map(seconds).unwrap_or_default(),
                message: event.message.unwrap_or_default(),
            })
            .collect(),
    }
}

fn deployment(deployment: Deployment) -> DeploymentView {
    DeploymentView {
        id: deployment.id.unwrap_or_default(),
        status: deployment.status.unwrap_or_default(),
        rollout_state: deployment.rollout_state.unwrap_or_default(),
        rollout_state_reason: deployment.rollout_state_reason.unwrap_or_default(),
        task_definition: shortened(deployment.task_definition),
        desired: deployment.desired_count.unwrap_or_default(),
        running: deployment.running_count.unwrap_or_default(),
        pending: deployment.pending_count.unwrap_or_default(),
        failed: deployment.failed_tasks.unwrap_or_default(),
    }
}

fn task(task: Task) -> TaskView {
    let private_ip =
        task.attachments.unwrap_or_default().into_iter().flat_map(|a| a.details.unwrap_or_default()).find_map(
            |detail| (detail.name.as_deref() == Some("privateIPv4Address")).then_some(detail.value).flatten(),
        );
    TaskView {
        id: shortened(task.task_arn),
        group: task.group.unwrap_or_default(),
        task_definition: shortened(task.task_definition_arn),
        last_status: task.last_status.unwrap_or_default(),
        desired_status: task.desired_status.unwrap_or_default(),
        health_status: task.health_status.unwrap_or_default(),
        private_ip: private_ip.unwrap_or_default(),
        started_at: task.started_at.map(seconds),
        stopped_at: task.stopped_at.map(seconds),
        stop_code: task.stop_code,
        stopped_reason: task.stopped_reason,
    }
}

async fn load_balancers(client: &Client) -> Result<(Vec<LoadBalancerView>, Vec<TargetGroupView>), ApiError> {
    let model = &api_elbv2::MODEL;
    let found = pages(async |marker| {
        let input = DescribeLoadBalancersInput { marker, ..Default::default() };
        let output: DescribeLoadBalancersOutput = client.call(model, "DescribeLoadBalancers", &input).await?;
        Ok((output.load_balancers, output.next_marker))
    })
    .await?;
    let target_groups = pages(async |marker| {
        let input = DescribeTargetGroupsInput { marker, ..Default::default() };
        let output: DescribeTargetGroupsOutput = client.call(model, "DescribeTargetGroups", &input).await?;
        Ok((output.target_groups, output.next_marker))
    })
    .await?;
    let mut groups = Vec::with_capacity(target_groups.len());
    for group in target_groups {
        let view = target_group(client, &group).await?;
        groups.push((group.load_balancer_arns.unwrap_or_default(), view));
    }
    let mut views = Vec::with_capacity(found.len());
    for balancer in found {
        let arn = balancer.load_balancer_arn.unwrap_or_default();
        let listeners = pages(async |marker| {
            let input = DescribeListenersInput { load_balancer_arn: Some(arn.clone()), marker, ..Default::default() };
            let output: DescribeListenersOutput = client.call(model, "DescribeListeners", &input).await?;
            Ok((output.listeners, output.next_marker))
        })
        .await;
        let listeners = match listeners {
            Ok(listeners) => listeners,
            Err(ApiError { code, .. }) if code == "LoadBalancerNotFound" => continue,
            Err(error) => return Err(error),
        };
        views.push(LoadBalancerView {
            name: balancer.load_balancer_name.unwrap_or_default(),
            dns_name: balancer.dns_name.unwrap_or_default(),
            scheme: balancer.scheme.unwrap_or_default(),
            state: balancer.state.and_then(|state| state.code).unwrap_or_default(),
            listeners: listeners
                .into_iter()
                .map(|l| format!("{}:{}", l.protocol.unwrap_or_default(), l.port.unwrap_or_default()))
                .collect(),
            target_groups: groups.iter().filter(|(arns, _)| arns.contains(&arn)).map(|(_, g)| g.clone()).collect(),
        });
    }
    views.sort_by(|a, b| a.name.cmp(&b.name));
    let unused = groups.into_iter().filter(|(arns, _)| arns.is_empty()).map(|(_, group)| group).collect();
    Ok((views, unused))
}

async fn target_group(client: &Client, group: &TargetGroup) -> Result<TargetGroupView, ApiError> {
    let input = DescribeTargetHealthInput { target_group_arn: group.target_group_arn.clone(), ..Default::default() };
    let output: Result<DescribeTargetHealthOutput, _> =
        client.call(&api_elbv2::MODEL, "DescribeTargetHealth", &input).await;
    let described = match output {
        Ok(output) => output.target_health_descriptions.unwrap_or_default(),
        Err(ApiError { code, .. }) if code == "TargetGroupNotFound" => Vec::new(),
        Err(error) => return Err(error),
    };
    let mut targets = BTreeMap::new();
    for target in described {
        let state = target.target_health.and_then(|health| health.state).unwrap_or_default();
        *targets.entry(state).or_insert(0) += 1;
    }
    Ok(TargetGroupView { name: group.target_group_name.clone().unwrap_or_default(), targets })
}

fn shortened(arn: Option<String>) -> String {
    arn.map(|arn| short(&arn).to_owned()).unwrap_or_default()
}

/// `2026-01-31T12:00:00Z`
fn seconds(at: Timestamp) -> String {
    let text = at.to_rfc3339();
    text.split_once('.').map_or(text.clone(), |(whole, _)| format!("{whole}Z"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use api_ecs::{Attachment, KeyValuePair};

    #[test]
    fn this_process_has_memory_and_a_process_that_is_not_there_has_none() {
        assert!(resident_mib(std::process::id()).unwrap() > 0);
        assert_eq!(resident_mib(u32::MAX), None);
    }

    #[test]
    fn a_tasks_address_is_its_interfaces() {
        let detail = |name: &str, value: &str| KeyValuePair { name: Some(name.into()), value: Some(value.into()) };
        let view = task(Task {
            task_arn: Some("arn:aws:ecs:us-east-1:000000000000:task/prod/0123".into()),
            started_at: Some(Timestamp(1_767_225_599_123)),
            attachments: Some(vec![Attachment {
                details: Some(vec![detail("subnetId", "subnet-1"), detail("privateIPv4Address", "172.31.0.9")]),
                ..Default::default()
            }]),
            ..Default::default()
        });
        assert_eq!((view.id.as_str(), view.private_ip.as_str()), ("0123", "172.31.0.9"));
        assert_eq!(view.started_at.as_deref(), Some("2025-12-31T23:59:59Z"));
    }
}
