//! The documents of the task metadata endpoints, versions 3 and 4, with the fields AWS lists for Fargate. Pure.
//! <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-metadata-endpoint-v4-fargate-response.html>

use super::stats::{LinkCounters, Sample};
use super::storage::StorageUse;
use crate::state::{ContainerState, TaskState};
use crate::tasks::TaskView;
use agent_proto::acs::{Container, DockerConfig, DockerHostConfig, ElasticNetworkInterface};
use base::Timestamp;
use engine::Stats;
use serde_json::{Map, Value, json};
use std::net::{Ipv4Addr, Ipv6Addr};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    V3,
    V4,
}

/// Docker counts at least this many shares.
const CPU_SHARES_MIN: i64 = 2;

/// The engine's id, which is `runtimeId` of DescribeTasks and `DockerId` here; it is known before the container is made.
pub fn container_id(state: &TaskState, container: &Container) -> String {
    crate::runner::container_id(state, &container.name)
}

fn status_of(at: &ContainerState) -> &'static str {
    match () {
        () if at.stopped.is_some() => "STOPPED",
        () if at.started_at.is_some() => "RUNNING",
        () if !at.container_id.is_empty() => "CREATED",
        () if at.image_digest.is_some() => "PULLED",
        () => "NONE",
    }
}

/// In the order of a container's life.
const STATUSES: [&str; 5] = ["NONE", "PULLED", "CREATED", "RUNNING", "STOPPED"];

/// A task is as far as its containers all are; it has stopped when they all have.
fn status_of_task(state: &TaskState) -> &'static str {
    let statuses: Vec<&str> = state.containers.values().map(status_of).collect();
    if statuses.iter().all(|status| *status == "STOPPED") {
        return "STOPPED";
    }
    let rank = |status: &str| STATUSES.iter().position(|known| *known == status).unwrap_or_default();
    let least = statuses.into_iter().map(rank).min().unwrap_or_default();
    STATUSES[least]
}

fn desired(state: &TaskState) -> &'static str {
    if state.desired_stopped { "STOPPED" } else { "RUNNING" }
}

fn text(at: Timestamp) -> Value {
    json!(at.to_rfc3339())
}

pub fn task(version: Version, view: &TaskView, storage: Option<StorageUse>) -> Value {
    let state = &*view.state;
    let task = &state.task;
    let mut document = json!({
        "Cluster": task.task_cluster_arn,
        "TaskARN": task.arn,
        "Family": task.family,
        "Revision": task.version,
        "DesiredStatus": desired(state),
        "KnownStatus": status_of_task(state),
        "AvailabilityZone": task.zone,
        "LaunchType": task.launch_type,
        "Containers": task.containers.iter().map(|one| container(version, view, one)).collect::<Vec<_>>(),
    });
    let mut limits = Map::new();
    if task.cpu > 0.0 {
        limits.insert("CPU".into(), json!(task.cpu));
    }
    if task.memory > 0 {
        limits.insert("Memory".into(), json!(task.memory));
    }
    if !limits.is_empty() {
        document["Limits"] = Value::Object(limits);
    }
    let times = [
        ("PullStartedAt", state.pull_started_at),
        ("PullStoppedAt", state.pull_stopped_at),
        ("ExecutionStoppedAt", state.execution_stopped_at),
    ];
    for (name, at) in times {
        if let Some(at) = at {
            document[name] = text(at);
        }
    }
    if version == Version::V4 {
        document["FaultInjectionEnabled"] = json!(false);
        if let Some(storage) = storage {
            document["EphemeralStorageMetrics"] =
                json!({ "Utilized": storage.used_mib, "Reserved": storage.reserved_mib });
        }
    }
    document
}

pub fn container(version: Version, view: &TaskView, container: &Container) -> Value {
    let state = &*view.state;
    let task = &state.task;
    let unknown = ContainerState::default();
    let at = state.containers.get(&container.name).unwrap_or(&unknown);
    let docker = container.docker_config.as_ref();
    let config: DockerConfig =
        docker.and_then(|docker| serde_json::from_str(docker.config.as_deref()?).ok()).unwrap_or_default();
    let host: DockerHostConfig =
        docker.and_then(|docker| serde_json::from_str(docker.host_config.as_deref()?).ok()).unwrap_or_default();
    let mut labels: Map<String, Value> = config.labels.into_iter().map(|(name, value)| (name, json!(value))).collect();
    for (name, value) in [
        ("cluster", &task.task_cluster_arn),
        ("container-name", &container.name),
        ("task-arn", &task.arn),
        ("task-definition-family", &task.family),
        ("task-definition-version", &task.version),
    ] {
        labels.insert(format!("com.amazonaws.ecs.{name}"), json!(value));
    }
    let mut limits = json!({ "CPU": container.cpu.max(CPU_SHARES_MIN) });
    if container.memory > 0 {
        limits["Memory"] = json!(container.memory);
    }
    let mut document = json!({
        "DockerId": container_id(state, container),
        "Name": container.name,
        "DockerName": container.name,
        "Image": container.image,
        "ImageID": at.image_digest.as_deref().unwrap_or_default(),
        "Labels": labels,
        "DesiredStatus": desired(state),
        "KnownStatus": status_of(at),
        "Limits": limits,
        "Type": "NORMAL",
        "Networks": networks(version, &task.elastic_network_interfaces),
    });
    if let Some(started_at) = at.started_at {
        document["CreatedAt"] = text(started_at);
        document["StartedAt"] = text(started_at);
    }
    if let Some(end) = &at.stopped {
        document["FinishedAt"] = text(end.at);
        if let Some(code) = end.exit_code {
            document["ExitCode"] = json!(code);
        }
    }
    if let Some(health) = health(view, &container.name) {
        document["Health"] = health;
    }
    if version == Version::V4 {
        document["ContainerARN"] = json!(container.container_arn);
        document["Snapshotter"] = json!("overlayfs");
        if let Some(log) = host.log_config {
            document["LogDriver"] = json!(log.driver);
            // Where the agent reaches the control plane is nothing of the task's.
            let options: Map<String, Value> = log
                .config
                .into_iter()
                .filter(|(name, _)| name != "awslogs-endpoint")
                .map(|(name, value)| (name, json!(value)))
                .collect();
            document["LogOptions"] = Value::Object(options);
        }
    }
    document
}

fn health(view: &TaskView, container: &str) -> Option<Value> {
    let found = view.health.as_ref()?.containers.iter().find(|health| health.container_name == container)?;
    let since = Timestamp::from_ms((found.status_since * 1000.0) as i64);
    Some(json!({ "status": found.health_status, "statusSince": text(since) }))
}

fn networks(version: Version, interfaces: &[ElasticNetworkInterface]) -> Vec<Value> {
    let network = |(index, eni): (usize, &ElasticNetworkInterface)| {
        let addresses: Vec<&str> = eni.ipv4_addresses.iter().map(|one| one.private_address.as_str()).collect();
        let mut document = json!({ "NetworkMode": "awsvpc", "IPv4Addresses": addresses });
        let ipv6: Vec<&str> = eni.ipv6_addresses.iter().map(|one| one.address.as_str()).collect();
        if !ipv6.is_empty() {
            document["IPv6Addresses"] = json!(ipv6);
        }
        if version == Version::V4 {
            document["AttachmentIndex"] = json!(index);
            document["MACAddress"] = json!(eni.mac_address);
            document["DomainNameServers"] = json!(eni.domain_name_servers);
            document["DomainNameSearchList"] = json!(eni.domain_name);
            document["PrivateDNSName"] = json!(eni.private_dns_name);
            document["SubnetGatewayIpv4Address"] = json!(eni.subnet_gateway_ipv4_address);
            if let Some(block) = block_of(&eni.subnet_gateway_ipv4_address) {
                document["IPv4SubnetCIDRBlock"] = json!(block);
            }
            if let Some(block) = ipv6.first().and_then(|address| ipv6_block_of(address)) {
                document["IPv6SubnetCIDRBlock"] = json!(block);
            }
        }
        document
    };
    interfaces.iter().enumerate().map(network).collect()
}

/// The /64 that an address is in: Amazon's agent takes every subnet's block for one.
fn ipv6_block_of(address: &str) -> Option<String> {
    const PREFIX_BITS: u128 = !0 << 64;
    let address: Ipv6Addr = address.parse().ok()?;
    Some(format!("{}/64", Ipv6Addr::from(u128::from(address) & PREFIX_BITS)))
}

/// `10.0.1.0/24` of `10.0.1.1/24`.
fn block_of(gateway: &str) -> Option<String> {
    const ADDRESS_BITS: u32 = 32;
    let (address, length) = gateway.split_once('/')?;
    let (address, length): (Ipv4Addr, u32) = (address.parse().ok()?, length.parse().ok()?);
    let mask = u32::MAX.checked_shl(ADDRESS_BITS.checked_sub(length)?).unwrap_or_default();
    Some(format!("{}/{length}", Ipv4Addr::from(u32::from(address) & mask)))
}

/// Docker's stats of a container, from its newest sample and the one before.
/// <https://docs.docker.com/reference/api/engine/version/v1.43/#tag/Container/operation/ContainerStats>
pub fn stats(
    version: Version,
    view: &TaskView,
    container: &Container,
    (last, before): &(Sample, Option<Sample>),
) -> Value {
    let nothing = Sample::default();
    let preread = before.as_ref().unwrap_or(&nothing);
    let used = &last.stats;
    // A container without a limit of its own has its task's.
    let task_limit = u64::try_from(view.state.task.memory).unwrap_or_default() << 20;
    let limit = used.memory_limit_bytes.into_iter().chain([task_limit]).filter(|bytes| *bytes > 0).min();
    let mut memory = json!({ "usage": used.memory_usage_bytes, "stats": used.memory_details });
    let optional = [("max_usage", used.memory_max_usage_bytes), ("limit", limit), ("failcnt", used.memory_fail_count)];
    for (name, value) in optional {
        if let Some(value) = value {
            memory[name] = json!(value);
        }
    }
    let links: Map<String, Value> = last.links.iter().map(|(name, counters)| (name.clone(), link(counters))).collect();
    let mut document = json!({
        "read": text(last.at),
        "preread": text(preread.at),
        "id": container_id(&view.state, container),
        "name": container.name,
        "num_procs": 0,
        "pids_stats": { "current": used.pids },
        "storage_stats": {},
        "blkio_stats": {
            "io_service_bytes_recursive": block_io(used),
            "io_serviced_recursive": [],
            "io_queue_recursive": [],
            "io_service_time_recursive": [],
            "io_wait_time_recursive": [],
            "io_merged_recursive": [],
            "io_time_recursive": [],
            "sectors_recursive": [],
        },
        "cpu_stats": cpu(last),
        "precpu_stats": cpu(preread),
        "memory_stats": memory,
        "networks": links,
    });
    if version == Version::V4 {
        document["network_rate_stats"] = rates(last, before.as_ref());
    }
    document
}

fn cpu(sample: &Sample) -> Value {
    let stats = &sample.stats;
    let mut usage = json!({
        "total_usage": stats.cpu_total_ns,
        "usage_in_kernelmode": stats.cpu_system_ns,
        "usage_in_usermode": stats.cpu_user_ns,
    });
    if !stats.cpu_each_ns.is_empty() {
        usage["percpu_usage"] = json!(stats.cpu_each_ns);
    }
    json!({
        "cpu_usage": usage,
        "system_cpu_usage": sample.system_cpu_ns,
        "online_cpus": sample.processors,
        "throttling_data": {
            "periods": stats.throttling_periods,
            "throttled_periods": stats.throttled_periods,
            "throttled_time": stats.throttled_ns,
        },
    })
}

fn block_io(stats: &Stats) -> Vec<Value> {
    let entries = stats.block_io.iter().flat_map(|device| {
        [("Read", device.read_bytes), ("Write", device.written_bytes)]
            .map(|(op, value)| json!({ "major": device.major, "minor": device.minor, "op": op, "value": value }))
    });
    entries.collect()
}

fn link(counters: &LinkCounters) -> Value {
    json!({
        "rx_bytes": counters.rx_bytes,
        "rx_packets": counters.rx_packets,
        "rx_errors": counters.rx_errors,
        "rx_dropped": counters.rx_dropped,
        "tx_bytes": counters.tx_bytes,
        "tx_packets": counters.tx_packets,
        "tx_errors": counters.tx_errors,
        "tx_dropped": counters.tx_dropped,
    })
}

fn rates(last: &Sample, before: Option<&Sample>) -> Value {
    let Some(before) = before else { return Value::Null };
    let seconds = last.at.since_ms(before.at) as f64 / 1000.0;
    if seconds <= 0.0 {
        return Value::Null;
    }
    let sum = |sample: &Sample, of: fn(&LinkCounters) -> u64| sample.links.values().map(of).sum::<u64>();
    let rate = |of: fn(&LinkCounters) -> u64| sum(last, of).saturating_sub(sum(before, of)) as f64 / seconds;
    json!({
        "rx_bytes_per_sec": rate(|counters| counters.rx_bytes),
        "tx_bytes_per_sec": rate(|counters| counters.tx_bytes),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::ContainerEnd;
    use agent_proto::acs::{DockerConfigText, Ipv4Address, Ipv6Address, Task};
    use agent_proto::tcs::{ContainerHealth, TaskHealth};
    use std::sync::Arc;

    fn view() -> TaskView {
        let interface = ElasticNetworkInterface {
            ec2_id: "eni-1".into(),
            mac_address: "02:00:00:00:00:01".into(),
            ipv4_addresses: vec![Ipv4Address { private_address: "10.0.1.7".into(), primary: true }],
            subnet_gateway_ipv4_address: "10.0.1.1/24".into(),
            domain_name: vec!["ec2.internal".into()],
            domain_name_servers: vec!["10.0.0.2".into()],
            private_dns_name: "ip-10-0-1-7.ec2.internal".into(),
            ..Default::default()
        };
        let host = json!({ "LogConfig": { "Type": "awslogs", "Config": {
            "awslogs-group": "/web", "awslogs-endpoint": "http://127.0.0.1:4566" } } });
        let web = Container {
            name: "web".into(),
            container_arn: "arn:aws:ecs:us-east-1:000000000000:container/prod/0a/c1".into(),
            image: "web:v1".into(),
            memory: 128,
            docker_config: Some(DockerConfigText {
                config: Some(json!({ "Labels": { "tier": "front" } }).to_string()),
                host_config: Some(host.to_string()),
                version: None,
            }),
            ..Default::default()
        };
        let task = Task {
            arn: "arn:aws:ecs:us-east-1:000000000000:task/prod/0a".into(),
            task_cluster_arn: "arn:aws:ecs:us-east-1:000000000000:cluster/prod".into(),
            family: "web".into(),
            version: "3".into(),
            launch_type: "FARGATE".into(),
            zone: "us-east-1a".into(),
            cpu: 0.25,
            memory: 512,
            containers: vec![web, Container { name: "side".into(), ..Default::default() }],
            elastic_network_interfaces: vec![interface],
            ..Default::default()
        };
        let mut state = TaskState::new(task);
        state.pull_started_at = Some(Timestamp::from_ms(1_000));
        let web = state.containers.get_mut("web").unwrap();
        web.image_digest = Some("sha256:1".into());
        web.container_id = "0a-web".into();
        web.started_at = Some(Timestamp::from_ms(2_000));
        let health = TaskHealth {
            containers: vec![ContainerHealth {
                container_name: "web".into(),
                health_status: "HEALTHY".into(),
                status_since: 3.0,
            }],
            ..Default::default()
        };
        TaskView { state: Arc::new(state), health: Some(health) }
    }

    #[test]
    fn an_ipv6_address_is_told_with_its_block() {
        let interface = ElasticNetworkInterface {
            ipv6_addresses: vec![Ipv6Address { address: "fd12:3456:7800:4a01:9::7".into() }],
            ..Default::default()
        };
        let [v4, v3] =
            [Version::V4, Version::V3].map(|version| networks(version, std::slice::from_ref(&interface)).remove(0));
        assert_eq!(v4["IPv6Addresses"], json!(["fd12:3456:7800:4a01:9::7"]));
        assert_eq!(v4["IPv6SubnetCIDRBlock"], "fd12:3456:7800:4a01::/64");
        assert_eq!((&v3["IPv6Addresses"], &v3["IPv6SubnetCIDRBlock"]), (&v4["IPv6Addresses"], &Value::Null));
        assert_eq!(networks(Version::V4, &[ElasticNetworkInterface::default()])[0]["IPv6Addresses"], Value::Null);
    }

    #[test]
    fn version_4_has_what_aws_lists_for_fargate() {
        let view = view();
        let document = task(Version::V4, &view, Some(StorageUse { used_mib: 3, reserved_mib: 20_480 }));
        assert_eq!(document["Cluster"], "arn:aws:ecs:us-east-1:000000000000:cluster/prod");
        assert_eq!((&document["Family"], &document["Revision"]), (&json!("web"), &json!("3")));
        assert_eq!(document["Limits"], json!({ "CPU": 0.25, "Memory": 512 }));
        assert_eq!((&document["DesiredStatus"], &document["KnownStatus"]), (&json!("RUNNING"), &json!("NONE")));
        assert_eq!((&document["AvailabilityZone"], &document["LaunchType"]), (&json!("us-east-1a"), &json!("FARGATE")));
        assert_eq!(document["EphemeralStorageMetrics"], json!({ "Utilized": 3, "Reserved": 20_480 }));
        assert_eq!(document["PullStartedAt"], "1970-01-01T00:00:01.000Z");
        let web = &document["Containers"][0];
        assert_eq!((&web["DockerId"], &web["DockerName"]), (&json!("0a-web"), &json!("web")));
        assert_eq!((&web["KnownStatus"], &web["Type"]), (&json!("RUNNING"), &json!("NORMAL")));
        assert_eq!(web["Limits"], json!({ "CPU": 2, "Memory": 128 }));
        assert_eq!(web["Labels"]["tier"], "front");
        assert_eq!(web["Labels"]["com.amazonaws.ecs.task-definition-family"], "web");
        assert_eq!(web["Health"], json!({ "status": "HEALTHY", "statusSince": "1970-01-01T00:00:03.000Z" }));
        assert_eq!(web["LogOptions"], json!({ "awslogs-group": "/web" }));
        assert_eq!(web["ContainerARN"], "arn:aws:ecs:us-east-1:000000000000:container/prod/0a/c1");
        let network = json!({
            "NetworkMode": "awsvpc", "IPv4Addresses": ["10.0.1.7"], "AttachmentIndex": 0,
            "MACAddress": "02:00:00:00:00:01", "IPv4SubnetCIDRBlock": "10.0.1.0/24",
            "DomainNameServers": ["10.0.0.2"], "DomainNameSearchList": ["ec2.internal"],
            "PrivateDNSName": "ip-10-0-1-7.ec2.internal", "SubnetGatewayIpv4Address": "10.0.1.1/24",
        });
        assert_eq!(web["Networks"], json!([network]));
    }

    #[test]
    fn version_3_has_less() {
        let document = task(Version::V3, &view(), None);
        let web = &document["Containers"][0];
        assert_eq!(web["Networks"], json!([{ "NetworkMode": "awsvpc", "IPv4Addresses": ["10.0.1.7"] }]));
        for absent in ["ContainerARN", "LogDriver", "LogOptions", "Snapshotter"] {
            assert_eq!(web[absent], Value::Null);
        }
    }

    #[test]
    fn ends_are_told_with_their_codes() {
        let mut view = view();
        let mut state = (*view.state).clone();
        for container in state.containers.values_mut() {
            container.stopped = Some(ContainerEnd { exit_code: Some(3), at: Timestamp::from_ms(9_000), reason: None });
        }
        view.state = Arc::new(state);
        let document = task(Version::V4, &view, None);
        assert_eq!(document["KnownStatus"], "STOPPED");
        assert_eq!(document["Containers"][0]["ExitCode"], 3);
        assert_eq!(document["Containers"][0]["FinishedAt"], "1970-01-01T00:00:09.000Z");
    }

    #[test]
    fn stats_have_dockers_shape_and_the_rates_of_version_4() {
        let view = view();
        let sample = |at_ms, rx_bytes, total| Sample {
            at: Timestamp::from_ms(at_ms),
            stats: Stats { cpu_total_ns: total, memory_usage_bytes: 4096, pids: 1, ..Stats::default() },
            system_cpu_ns: 10 * total,
            processors: 2,
            links: [("eth0".to_owned(), LinkCounters { rx_bytes, ..Default::default() })].into(),
        };
        let both = (sample(3_000, 700, 50), Some(sample(1_000, 100, 20)));
        let document = stats(Version::V4, &view, &view.state.task.containers[0], &both);
        assert_eq!(document["cpu_stats"]["cpu_usage"]["total_usage"], 50);
        assert_eq!(document["precpu_stats"]["cpu_usage"]["total_usage"], 20);
        assert_eq!(document["cpu_stats"]["online_cpus"], 2);
        assert_eq!(document["memory_stats"]["limit"], 512 << 20);
        assert_eq!(document["networks"]["eth0"]["rx_bytes"], 700);
        assert_eq!(document["network_rate_stats"], json!({ "rx_bytes_per_sec": 300.0, "tx_bytes_per_sec": 0.0 }));
        assert_eq!((&document["id"], &document["name"]), (&json!("0a-web"), &json!("web")));
        let v3 = stats(Version::V3, &view, &view.state.task.containers[0], &both);
        assert_eq!(v3["network_rate_stats"], Value::Null);
    }
}
