//! What a task finds at link-local addresses in its VPC, known there by its interface's address:
//!
//! - 169.254.170.2:80: the credentials of its task role, and its metadata, versions 3 and 4;
//! - 169.254.170.6:80, `api.longshore.internal` in VPC DNS: the control plane's API, through its security groups.

mod api_proxy;
mod metadata;
mod server;
mod slots;
mod stats;
mod storage;
mod throttle;

use crate::credentials::CredentialsBook;
use crate::network::NetworkHandle;
use crate::tasks::Tasks;
use agent_proto::acs::{Container, Task};
use stats::StatsBook;
use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddrV4};
use std::sync::Arc;
use storage::StorageBook;
use throttle::Throttle;
use tokio::net::TcpListener;
use tokio::task::JoinSet;
use vpc_net::{API_ENDPOINT, Network, TASK_ENDPOINT};

const PORT: u16 = 80;
const CREDENTIALS_PATH: &str = "/v2/credentials";
const RELATIVE_URI: &str = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI";
const FULL_URI: &str = "AWS_CONTAINER_CREDENTIALS_FULL_URI";

/// What every VPC's endpoint shares.
#[derive(Clone)]
struct Shared {
    network: Network,
    tasks: Arc<Tasks>,
    book: CredentialsBook,
    throttle: Arc<Throttle>,
    stats: Arc<StatsBook>,
    storage: Arc<StorageBook>,
}

impl Shared {
    /// The ARN of the task that has `address` in the VPC. The router drops spoofed sources, so the address is the caller's.
    fn task_at(&self, vpc_id: &str, address: IpAddr) -> Option<String> {
        let IpAddr::V4(address) = address else { return None };
        let network_interface_id = self.network.interface_by_address(vpc_id, address)?;
        self.tasks.by_interface(&network_interface_id)
    }
}

/// Listens in each VPC that has a router here, as they come and go.
pub async fn run(network: Network, handle: NetworkHandle, tasks: Arc<Tasks>, control_plane: String) {
    let mut applied = handle.applied();
    let mut servers: BTreeMap<String, JoinSet<()>> = BTreeMap::new();
    let shared = Shared {
        network: network.clone(),
        book: tasks.credentials().clone(),
        throttle: Arc::default(),
        stats: Arc::default(),
        storage: Arc::default(),
        tasks,
    };
    loop {
        let routers = applied.borrow_and_update().routers.clone();
        // A VPC's servers are aborted when dropped; one that ended by itself begins anew with the other.
        servers.retain(|vpc_id, server| routers.contains(vpc_id) && server.try_join_next().is_none());
        for vpc_id in routers {
            if servers.contains_key(&vpc_id) {
                continue;
            }
            let mut server = JoinSet::new();
            if let Some(listener) = listen(&network, &vpc_id, TASK_ENDPOINT).await {
                server.spawn(server::serve(listener, shared.clone(), vpc_id.clone()));
            }
            if let Some(listener) = listen(&network, &vpc_id, API_ENDPOINT).await {
                server.spawn(api_proxy::serve(listener, control_plane.clone()));
            }
            servers.insert(vpc_id, server);
        }
        if applied.changed().await.is_err() {
            return;
        }
    }
}

async fn listen(network: &Network, vpc_id: &str, address: Ipv4Addr) -> Option<TcpListener> {
    let address = SocketAddrV4::new(address, PORT);
    let listener = match network.listen_in_vpc(vpc_id, address).await {
        Ok(listener) => TcpListener::from_std(listener).map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    };
    listener.map_err(|error| tracing::error!(error, vpc_id, "cannot listen at {address}")).ok()
}

/// The environment of a container: its own, and what tells it where its credentials and its metadata are.
/// <https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html>
///
/// A task definition that sets `AWS_CONTAINER_CREDENTIALS_FULL_URI` to `http://169.254.170.2` asks for that form: the id is
/// filled in, and the relative form, which SDKs prefer, is left out.
pub fn environment(task: &Task, container: &Container, container_id: &str, region: &str) -> BTreeMap<String, String> {
    let mut all = container.environment.clone();
    let base = format!("http://{TASK_ENDPOINT}");
    if let Some(role) = &task.role_credentials {
        let path = format!("{CREDENTIALS_PATH}/{}", role.credentials_id);
        if all.get(FULL_URI).is_some_and(|asked| asked.trim_end_matches('/') == base) {
            all.insert(FULL_URI.into(), format!("{base}{path}"));
        } else {
            all.insert(RELATIVE_URI.into(), path);
        }
    }
    all.insert("ECS_CONTAINER_METADATA_URI".into(), format!("{base}/v3/{container_id}"));
    all.insert("ECS_CONTAINER_METADATA_URI_V4".into(), format!("{base}/v4/{container_id}"));
    let by_default = [("AWS_EXECUTION_ENV", "AWS_ECS_FARGATE"), ("AWS_REGION", region), ("AWS_DEFAULT_REGION", region)];
    for (name, value) in by_default {
        all.entry(name.into()).or_insert_with(|| value.to_owned());
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use agent_proto::acs::RoleCredentials;

    #[test]
    fn a_container_is_told_where_its_credentials_are() {
        let role = RoleCredentials { credentials_id: "c1".into(), ..Default::default() };
        let task = Task { role_credentials: Some(role), ..Default::default() };
        let of = |given: &[(&str, &str)]| {
            let environment = given.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            let container = Container { environment, ..Default::default() };
            environment_of(&task, &container)
        };
        let plain = of(&[("AWS_REGION", "eu-west-1")]);
        assert_eq!(plain[RELATIVE_URI], "/v2/credentials/c1");
        assert!(!plain.contains_key(FULL_URI));
        assert_eq!((&*plain["AWS_REGION"], &*plain["AWS_DEFAULT_REGION"]), ("eu-west-1", "us-east-1"));
        assert_eq!(plain["ECS_CONTAINER_METADATA_URI_V4"], "http://169.254.170.2/v4/0a-web");
        let full = of(&[(FULL_URI, "http://169.254.170.2")]);
        assert_eq!(full[FULL_URI], "http://169.254.170.2/v2/credentials/c1");
        assert!(!full.contains_key(RELATIVE_URI));
        // One of the user's own is the user's affair.
        let own = of(&[(FULL_URI, "http://127.0.0.1:9000/mine")]);
        assert_eq!((&*own[FULL_URI], &*own[RELATIVE_URI]), ("http://127.0.0.1:9000/mine", "/v2/credentials/c1"));
        let none = environment(&Task::default(), &Container::default(), "0a-web", "us-east-1");
        assert!(!none.contains_key(RELATIVE_URI) && none.contains_key("ECS_CONTAINER_METADATA_URI"));
    }

    fn environment_of(task: &Task, container: &Container) -> BTreeMap<String, String> {
        environment(task, container, "0a-web", "us-east-1")
    }
}
