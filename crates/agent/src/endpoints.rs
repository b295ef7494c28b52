//! 169.254.170.2 inside every VPC: role credentials for the task that asks, known by its address.

use crate::credentials::{CredentialsBook, answer};
use crate::network::NetworkHandle;
use crate::tasks::Tasks;
use axum::Router;
use axum::extract::connect_info::ConnectInfo;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, SocketAddrV4};
use std::sync::Arc;
use tokio::task::JoinHandle;
use vpc_net::Network;

const ADDRESS: SocketAddrV4 = SocketAddrV4::new(Ipv4Addr::new(169, 254, 170, 2), 80);

#[derive(Clone)]
struct Vpc {
    vpc_id: String,
    network: Network,
    tasks: Arc<Tasks>,
    book: CredentialsBook,
}

/// Listens in each VPC that has a router here, as they come and go.
pub async fn run(network: Network, handle: NetworkHandle, tasks: Arc<Tasks>) {
    let mut applied = handle.applied();
    let mut servers: BTreeMap<String, JoinHandle<()>> = BTreeMap::new();
    loop {
        let routers = applied.borrow_and_update().routers.clone();
        servers.retain(|vpc_id, server| {
            let stays = routers.contains(vpc_id) && !server.is_finished();
            if !stays {
                server.abort();
            }
            stays
        });
        for vpc_id in routers {
            if servers.contains_key(&vpc_id) {
                continue;
            }
            let listener = match network.listen_in_vpc(&vpc_id, ADDRESS).await.map(tokio::net::TcpListener::from_std) {
                Ok(Ok(listener)) => listener,
                Ok(Err(error)) => {
                    tracing::error!(%error, vpc_id, "cannot listen at {ADDRESS}");
                    continue;
                }
                Err(error) => {
                    tracing::error!(%error, vpc_id, "cannot listen at {ADDRESS}");
                    continue;
                }
            };
            let vpc = Vpc {
                vpc_id: vpc_id.clone(),
                network: network.clone(),
                book: tasks.credentials().clone(),
                tasks: tasks.clone(),
            };
            let router = Router::new().route("/v2/credentials/{id}", get(credentials)).with_state(vpc);
            let service = router.into_make_service_with_connect_info::<SocketAddr>();
            let server = tokio::spawn(async move {
                if let Err(error) = axum::serve(listener, service).await {
                    tracing::error!(%error, "an endpoint for tasks ended");
                }
            });
            servers.insert(vpc_id, server);
        }
        if applied.changed().await.is_err() {
            return;
        }
    }
}

async fn credentials(
    State(vpc): State<Vpc>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    Path(id): Path<String>,
) -> Response {
    let task = match peer.ip() {
        // The router drops spoofed sources, so the address is the caller's.
        IpAddr::V4(address) => vpc
            .network
            .interface_by_address(&vpc.vpc_id, address)
            .and_then(|network_interface_id| vpc.tasks.by_interface(&network_interface_id)),
        IpAddr::V6(_) => None,
    };
    let (status, body) = answer(&vpc.book, task.as_deref(), &id);
    let status = http::StatusCode::from_u16(status).unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR);
    (status, [("content-type", "application/json")], body).into_response()
}
