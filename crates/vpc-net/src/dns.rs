//! VPC DNS: sockets inside each router, at +2 of the VPC's primary block and at 169.254.169.253. A socket belongs to one
//! VPC, so the VPC of a query is known by where it came in.

use crate::address::DNS_LINK_LOCAL;
use crate::dns_message::{Decision, Zone, answers, server_failure};
use crate::error::{Doing, Failure, Result};
use crate::namespaces::in_netns_fd;
use crate::plan::RouterPlan;
use crate::router::Router;
use agent_proto::network::NetworkState;
use base::Rng;
use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::os::fd::{AsFd, BorrowedFd};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::runtime::Runtime;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::timeout;

const DNS_PORT: u16 = 53;
/// Queries one VPC may have under way at the host's resolvers; beyond, it is told SERVFAIL.
const FORWARDED_PER_VPC: usize = 128;
/// TCP connections one VPC may have open.
const CONNECTIONS_PER_VPC: usize = 64;
const CONNECTION_IDLE_S: u64 = 10;
/// How long one resolver is given for one answer.
const RESOLVER_TIMEOUT_MS: u64 = 2000;
/// As in resolv.conf(5).
const RESOLVERS_MAX: usize = 3;
const UDP_MESSAGE_MAX_BYTES: usize = 4096;
const RESOLV_CONF: &str = "/etc/resolv.conf";

pub(crate) struct DnsServer {
    /// Its threads stay in the namespace they began in, the host's; sockets are made elsewhere and handed over.
    runtime: Option<Runtime>,
    resolvers: Resolvers,
    vpcs: BTreeMap<String, VpcDns>,
}

struct VpcDns {
    address: Ipv4Addr,
    zone: SharedZone,
    /// Aborted when dropped.
    _tasks: JoinSet<()>,
}

type SharedZone = Arc<RwLock<Arc<Zone>>>;

impl DnsServer {
    /// The calling thread must be in the host's namespace: its new threads are born where it is.
    pub fn start(resolvers: Option<Vec<SocketAddr>>, rng: Arc<dyn Rng>) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .thread_name("vpc-dns")
            .enable_all()
            .build()
            .doing(|| "starting VPC DNS".into())?;
        Ok(Self { runtime: Some(runtime), resolvers: Resolvers { fixed: resolvers, rng }, vpcs: BTreeMap::new() })
    }

    /// Serves exactly the VPCs of `plans` that have DNS support, with the names of `state`.
    pub fn update(
        &mut self,
        state: &NetworkState,
        plans: &BTreeMap<String, RouterPlan>,
        routers: &BTreeMap<String, Router>,
        failures: &mut Vec<Failure>,
    ) {
        for vpc in &state.vpcs {
            let (Some(plan), Some(router)) = (plans.get(&vpc.vpc_id), routers.get(&vpc.vpc_id)) else {
                continue;
            };
            let Some(address) = plan.dns_address else {
                self.vpcs.remove(&vpc.vpc_id);
                continue;
            };
            let zone = Arc::new(Zone::new(vpc, &plan.blocks, state));
            match self.vpcs.get(&vpc.vpc_id).filter(|serving| serving.address == address) {
                Some(serving) => *serving.zone.write().unwrap_or_else(PoisonError::into_inner) = zone,
                None => match self.serve(address, router.netns.as_fd(), zone) {
                    Ok(serving) => {
                        self.vpcs.insert(vpc.vpc_id.clone(), serving);
                    }
                    Err(error) => failures.push(Failure { id: vpc.vpc_id.clone(), reason: error.to_string() }),
                },
            }
        }
    }

    fn serve(&self, address: Ipv4Addr, netns: BorrowedFd<'_>, zone: Arc<Zone>) -> Result<VpcDns> {
        let zone: SharedZone = Arc::new(RwLock::new(zone));
        let forwarding = Arc::new(Semaphore::new(FORWARDED_PER_VPC));
        let connections = Arc::new(Semaphore::new(CONNECTIONS_PER_VPC));
        let mut tasks = JoinSet::new();
        let runtime = self.runtime.as_ref().ok_or(crate::NetworkError::WorkerEnded)?;
        let _inside = runtime.enter();
        for address in [address, DNS_LINK_LOCAL] {
            let doing = || format!("opening VPC DNS at {address}:{DNS_PORT}");
            let open = || -> std::io::Result<(std::net::UdpSocket, std::net::TcpListener)> {
                let udp = std::net::UdpSocket::bind((address, DNS_PORT))?;
                let tcp = std::net::TcpListener::bind((address, DNS_PORT))?;
                udp.set_nonblocking(true)?;
                tcp.set_nonblocking(true)?;
                Ok((udp, tcp))
            };
            let (udp, tcp) = in_netns_fd(netns, open).and_then(|opened| opened).doing(doing)?;
            let udp = Arc::new(UdpSocket::from_std(udp).doing(doing)?);
            let tcp = TcpListener::from_std(tcp).doing(doing)?;
            let context =
                Context { zone: zone.clone(), resolvers: self.resolvers.clone(), forwarding: forwarding.clone() };
            tasks.spawn_on(serve_udp(udp, context.clone()), runtime.handle());
            tasks.spawn_on(serve_tcp(tcp, context, connections.clone()), runtime.handle());
        }
        Ok(VpcDns { address, zone, _tasks: tasks })
    }

    pub fn remove(&mut self, vpc_id: &str) {
        self.vpcs.remove(vpc_id);
    }

    pub fn clear(&mut self) {
        self.vpcs.clear();
    }
}

impl Drop for DnsServer {
    fn drop(&mut self) {
        // A runtime may not wait for its threads when it is dropped inside another one.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

#[derive(Clone)]
struct Context {
    zone: SharedZone,
    resolvers: Resolvers,
    forwarding: Arc<Semaphore>,
}

impl Context {
    fn decide(&self, query: &[u8], udp: bool) -> Decision {
        let zone = self.zone.read().unwrap_or_else(PoisonError::into_inner).clone();
        zone.decide(query, udp)
    }

    async fn forward(&self, query: &[u8], udp: bool) -> Option<Vec<u8>> {
        let Ok(_permit) = self.forwarding.try_acquire() else {
            return server_failure(query);
        };
        match self.resolvers.ask(query, udp).await {
            Some(answer) => Some(answer),
            None => server_failure(query),
        }
    }
}

async fn serve_udp(socket: Arc<UdpSocket>, context: Context) {
    // Forwarded queries end with the server.
    let mut forwarded = JoinSet::new();
    let mut buffer = vec![0; UDP_MESSAGE_MAX_BYTES];
    loop {
        while forwarded.try_join_next().is_some() {}
        let (count, from) = match socket.recv_from(&mut buffer).await {
            Ok(received) => received,
            // Errors of earlier answers (a port nobody listens on) surface here.
            Err(error) => {
                tracing::debug!(%error, "VPC DNS: receiving");
                tokio::task::yield_now().await;
                continue;
            }
        };
        match context.decide(&buffer[..count], true) {
            Decision::Ignore => {}
            Decision::Answer(answer) => {
                // UDP promises nothing; a client whose answer is lost asks again.
                let _ = socket.send_to(&answer, from).await;
            }
            Decision::Forward if context.forwarding.available_permits() == 0 => {
                if let Some(answer) = server_failure(&buffer[..count]) {
                    let _ = socket.send_to(&answer, from).await;
                }
            }
            Decision::Forward => {
                let (context, socket, query) = (context.clone(), socket.clone(), buffer[..count].to_vec());
                forwarded.spawn(async move {
                    if let Some(answer) = context.forward(&query, true).await {
                        let _ = socket.send_to(&answer, from).await;
                    }
                });
            }
        }
    }
}

async fn serve_tcp(listener: TcpListener, context: Context, connections: Arc<Semaphore>) {
    let mut open = JoinSet::new();
    loop {
        while open.try_join_next().is_some() {}
        let Ok(permit) = connections.clone().acquire_owned().await else {
            return;
        };
        match listener.accept().await {
            Ok((stream, _)) => {
                let context = context.clone();
                open.spawn(async move {
                    let _permit = permit;
                    // Whatever ends the connection concerns its client alone.
                    let _ = serve_connection(stream, context).await;
                });
            }
            Err(error) => {
                tracing::debug!(%error, "VPC DNS: accepting");
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

async fn serve_connection(mut stream: TcpStream, context: Context) -> std::io::Result<()> {
    let idle = Duration::from_secs(CONNECTION_IDLE_S);
    loop {
        let length = timeout(idle, stream.read_u16()).await??;
        let mut query = vec![0; length.into()];
        timeout(idle, stream.read_exact(&mut query)).await??;
        let answer = match context.decide(&query, false) {
            Decision::Ignore => return Ok(()),
            Decision::Answer(answer) => Some(answer),
            Decision::Forward => context.forward(&query, false).await,
        };
        let Some(answer) = answer else { return Ok(()) };
        timeout(idle, write_message(&mut stream, &answer)).await??;
    }
}

async fn write_message(stream: &mut TcpStream, message: &[u8]) -> std::io::Result<()> {
    let length = u16::try_from(message.len()).map_err(std::io::Error::other)?;
    let mut framed = length.to_be_bytes().to_vec();
    framed.extend(message);
    stream.write_all(&framed).await
}

#[derive(Clone)]
struct Resolvers {
    fixed: Option<Vec<SocketAddr>>,
    rng: Arc<dyn Rng>,
}

impl Resolvers {
    fn list(&self) -> Vec<SocketAddr> {
        match &self.fixed {
            Some(fixed) => fixed.clone(),
            // Read each time: it changes when the host changes networks, and is a few lines long.
            None => std::fs::read_to_string(RESOLV_CONF).map(|text| parse_resolv_conf(&text)).unwrap_or_default(),
        }
    }

    /// Asks one resolver after the other, with an id of our own; the answer carries the asker's id again.
    async fn ask(&self, query: &[u8], udp: bool) -> Option<Vec<u8>> {
        let asked_id = query.get(..2)?.to_vec();
        for resolver in self.list().into_iter().take(RESOLVERS_MAX) {
            let mut own = query.to_vec();
            self.rng.fill(&mut own[..2]);
            let asking = async { if udp { ask_udp(resolver, &own).await } else { ask_tcp(resolver, &own).await } };
            match timeout(Duration::from_millis(RESOLVER_TIMEOUT_MS), asking).await {
                Ok(Ok(mut answer)) => {
                    answer[..2].copy_from_slice(&asked_id);
                    return Some(answer);
                }
                Ok(Err(error)) => tracing::debug!(%resolver, %error, "VPC DNS: a resolver of the host failed"),
                Err(_) => tracing::debug!(%resolver, "VPC DNS: a resolver of the host did not answer"),
            }
        }
        None
    }
}

async fn ask_udp(resolver: SocketAddr, query: &[u8]) -> std::io::Result<Vec<u8>> {
    let any: IpAddr = match resolver {
        SocketAddr::V4(_) => Ipv4Addr::UNSPECIFIED.into(),
        SocketAddr::V6(_) => std::net::Ipv6Addr::UNSPECIFIED.into(),
    };
    // A port of its own for each query: with the id it is what an answer has to guess.
    let socket = UdpSocket::bind((any, 0)).await?;
    socket.connect(resolver).await?;
    socket.send(query).await?;
    let mut buffer = vec![0; UDP_MESSAGE_MAX_BYTES];
    loop {
        let count = socket.recv(&mut buffer).await?;
        if answers(query, &buffer[..count]) {
            buffer.truncate(count);
            return Ok(buffer);
        }
    }
}

async fn ask_tcp(resolver: SocketAddr, query: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut stream = TcpStream::connect(resolver).await?;
    write_message(&mut stream, query).await?;
    let length = stream.read_u16().await?;
    let mut answer = vec![0; length.into()];
    stream.read_exact(&mut answer).await?;
    if answers(query, &answer) { Ok(answer) } else { Err(std::io::Error::other("the answer is to another question")) }
}

fn parse_resolv_conf(text: &str) -> Vec<SocketAddr> {
    text.lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            (words.next()? == "nameserver").then(|| words.next()?.parse::<IpAddr>().ok()).flatten()
        })
        .map(|address| SocketAddr::new(address, DNS_PORT))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nameservers_of_resolv_conf() {
        let text = "# x\nsearch a b\nnameserver 127.0.0.53\n nameserver  fd00::1 \nnameserver\nnameserver word\n";
        let expected: Vec<SocketAddr> = vec!["127.0.0.53:53".parse().unwrap(), "[fd00::1]:53".parse().unwrap()];
        assert_eq!(parse_resolv_conf(text), expected);
    }
}
