//! A machine of its own for a test: a namespace that plays the host, a throw-away directory, and states to apply.

use agent_proto::network::{
    Interface, NetworkState, Peer, Protocol, Route, RouteTarget, Rule, SecurityGroup, Subnet, Vpc,
};
use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, TcpListener, TcpStream, UdpSocket};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use vpc_net::{Config, Network, in_netns};

/// Long enough for an answer on a busy machine.
pub const ANSWER: Duration = Duration::from_secs(5);
/// A refusal is silence; this is how long one listens to it.
pub const SILENCE: Duration = Duration::from_millis(400);

static NEXT: AtomicU32 = AtomicU32::new(0);

pub struct World {
    pub config: Config,
    pub network: Option<Network>,
    owns_host: bool,
    /// Removed with the world.
    _directory: tempfile::TempDir,
    pub runtime: tokio::runtime::Runtime,
}

impl World {
    pub fn new() -> Self {
        Self::with_resolvers(Vec::new())
    }

    pub fn with_resolvers(resolvers: Vec<SocketAddr>) -> Self {
        let directory = tempfile::tempdir().unwrap();
        let host = directory.path().join("host");
        make_namespace(&host);
        Self::on(host, true, directory, resolvers)
    }

    /// Another instance on the same host. Drop it first.
    pub fn neighbour(&self) -> Self {
        Self::on(self.host(), false, tempfile::tempdir().unwrap(), Vec::new())
    }

    fn on(host: PathBuf, owns_host: bool, directory: tempfile::TempDir, resolvers: Vec<SocketAddr>) -> Self {
        let config = Config {
            instance: format!("t{}", NEXT.fetch_add(1, Ordering::Relaxed)),
            state_dir: directory.path().join("state"),
            netns_dir: directory.path().join("netns"),
            host_netns: Some(host),
            resolvers: Some(resolvers),
        };
        let network = Network::open(config.clone()).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Self { config, network: Some(network), owns_host, _directory: directory, runtime }
    }

    pub fn network(&self) -> &Network {
        self.network.as_ref().unwrap()
    }

    pub fn host(&self) -> PathBuf {
        self.config.host_netns.clone().unwrap()
    }

    /// Applies and insists that everything is in force.
    pub fn apply(&self, state: &NetworkState) -> vpc_net::ApplyReport {
        let report = self.runtime.block_on(self.network().apply(state)).unwrap();
        assert_eq!(report.failures, vec![], "{report:?}");
        report
    }

    pub fn netns(&self, eni: &str) -> PathBuf {
        self.network().interface_netns_path(eni)
    }

    /// Ends this process' part and begins anew, as after a restart.
    pub fn reopen(&mut self) {
        self.network = None;
        // The worker's thread closes its sockets in its own time; a process that ends closes them at once.
        for router in std::fs::read_dir(self.config.netns_dir.join("routers")).unwrap() {
            let sockets = || std::fs::read_to_string("/proc/thread-self/net/udp").unwrap().lines().count() - 1;
            let router = router.unwrap().path();
            while in_netns(&router, sockets).unwrap() > 0 {
                std::thread::yield_now();
            }
        }
        self.network = Some(Network::open(self.config.clone()).unwrap());
    }
}

impl Drop for World {
    fn drop(&mut self) {
        let network = match self.network.take() {
            Some(network) => network,
            None => Network::open(self.config.clone()).unwrap(),
        };
        let destroyed = self.runtime.block_on(network.destroy());
        drop(network);
        let left = vpc_net::list_leftovers(&self.config);
        if self.owns_host {
            remove_namespace(&self.host());
        }
        if !std::thread::panicking() {
            destroyed.unwrap();
            assert_eq!(left.unwrap(), Vec::<String>::new());
        }
    }
}

pub fn make_namespace(path: &Path) {
    std::fs::File::create(path).unwrap();
    std::thread::scope(|scope| {
        scope
            .spawn(|| {
                // SAFETY: this thread ends with the closure; nothing else depends on its namespace.
                unsafe { rustix::thread::unshare_unsafe(rustix::thread::UnshareFlags::NEWNET) }.unwrap();
                rustix::mount::mount_bind("/proc/thread-self/ns/net", path).unwrap();
            })
            .join()
            .unwrap();
    });
}

pub fn remove_namespace(path: &Path) {
    let _ = rustix::mount::unmount(path, rustix::mount::UnmountFlags::DETACH);
    let _ = std::fs::remove_file(path);
}

// --- states ---

pub fn cidr(cidr: &str) -> Peer {
    Peer::Cidr { cidr: cidr.into() }
}

pub fn group_peer(group_id: &str) -> Peer {
    Peer::Group { group_id: group_id.into() }
}

pub fn tcp(port: u16) -> Protocol {
    Protocol::Tcp { from_port: port, to_port: port }
}

pub fn rule(protocol: Protocol, peer: Peer) -> Rule {
    Rule { protocol, peer }
}

pub fn group(vpc_id: &str, group_id: &str, ingress: Vec<Rule>, egress: Vec<Rule>) -> SecurityGroup {
    SecurityGroup { group_id: group_id.into(), vpc_id: vpc_id.into(), ingress, egress }
}

pub fn all_out() -> Vec<Rule> {
    vec![rule(Protocol::All, cidr("0.0.0.0/0"))]
}

/// 10.0.0.0/16 with one subnet 10.0.1.0/24 whose default route is an internet gateway.
pub fn vpc(vpc_id: &str) -> Vpc {
    Vpc {
        vpc_id: vpc_id.into(),
        cidr_blocks: vec!["10.0.0.0/16".into()],
        ipv6_cidr_blocks: vec![],
        dns_support: true,
        dns_hostnames: true,
        region: "us-east-1".into(),
        subnets: vec![Subnet {
            subnet_id: format!("subnet-{vpc_id}"),
            cidr_block: "10.0.1.0/24".into(),
            ipv6_cidr_block: None,
            routes: vec![
                Route { destination: "10.0.0.0/16".into(), target: RouteTarget::Local },
                Route { destination: "0.0.0.0/0".into(), target: RouteTarget::InternetGateway },
            ],
            network_acl_id: None,
        }],
    }
}

pub fn interface(vpc_id: &str, id: &str, last: u8, groups: &[&str]) -> Interface {
    Interface {
        network_interface_id: id.into(),
        vpc_id: vpc_id.into(),
        subnet_id: format!("subnet-{vpc_id}"),
        mac_address: format!("02:00:00:00:00:{last:02x}"),
        private_address: Ipv4Addr::new(10, 0, 1, last),
        public_address: None,
        ipv6_addresses: vec![],
        security_group_ids: groups.iter().map(|group| group.to_string()).collect(),
        source_destination_check: true,
        on_this_node: true,
    }
}

pub fn address(last: u8) -> Ipv4Addr {
    Ipv4Addr::new(10, 0, 1, last)
}

// --- packets ---

/// Serves TCP on every address of the namespace, answering with the caller's address, until dropped.
pub struct Server {
    stop: std::sync::Arc<std::sync::atomic::AtomicBool>,
    thread: Option<std::thread::JoinHandle<()>>,
}

impl Server {
    pub fn tcp(netns: &Path, port: u16) -> Self {
        let listener = in_netns(netns, || TcpListener::bind((Ipv4Addr::UNSPECIFIED, port))).unwrap().unwrap();
        listener.set_nonblocking(true).unwrap();
        let stop = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
        let stopped = stop.clone();
        let thread = std::thread::spawn(move || {
            let mut open = Vec::new();
            while !stopped.load(Ordering::Relaxed) {
                match listener.accept() {
                    Ok((mut stream, caller)) => {
                        let _ = writeln!(stream, "{}", caller.ip());
                        open.push(stream);
                    }
                    Err(error) if error.kind() == ErrorKind::WouldBlock => std::thread::sleep(Duration::from_millis(2)),
                    Err(error) => panic!("{error}"),
                }
                // Echo for those that stay.
                for stream in &mut open {
                    let _ = stream.set_nonblocking(true);
                    let mut bytes = [0; 64];
                    if let Ok(count) = stream.read(&mut bytes)
                        && count > 0
                    {
                        let _ = stream.write_all(&bytes[..count]);
                    }
                }
            }
        });
        Self { stop, thread: Some(thread) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        let _ = self.thread.take().unwrap().join();
    }
}

/// Connects from `netns`; the address the server saw, or `None` when nothing answered in time.
pub fn call(netns: &Path, to: Ipv4Addr, port: u16, patience: Duration) -> Option<Ipv4Addr> {
    let stream = connect(netns, to, port, patience)?;
    Some(seen(&stream))
}

pub fn connect(netns: &Path, to: Ipv4Addr, port: u16, patience: Duration) -> Option<TcpStream> {
    in_netns(netns, || TcpStream::connect_timeout(&SocketAddr::V4(SocketAddrV4::new(to, port)), patience).ok()).unwrap()
}

pub fn seen(mut stream: &TcpStream) -> Ipv4Addr {
    stream.set_read_timeout(Some(ANSWER)).unwrap();
    let mut line = Vec::new();
    let mut byte = [0];
    while stream.read(&mut byte).unwrap() == 1 && byte[0] != b'\n' {
        line.push(byte[0]);
    }
    String::from_utf8(line).unwrap().parse().unwrap()
}

pub fn answers(netns: &Path, to: Ipv4Addr, port: u16) -> bool {
    call(netns, to, port, ANSWER).is_some()
}

pub fn silent(netns: &Path, to: Ipv4Addr, port: u16) -> bool {
    call(netns, to, port, SILENCE).is_none()
}

/// Echo request by an unprivileged ICMP socket.
pub fn pings(netns: &Path, to: Ipv4Addr, patience: Duration) -> bool {
    use rustix::net::{AddressFamily, SocketType, ipproto};
    in_netns(netns, || {
        let socket = rustix::net::socket(AddressFamily::INET, SocketType::DGRAM, Some(ipproto::ICMP)).unwrap();
        let socket = UdpSocket::from(socket);
        socket.set_read_timeout(Some(patience)).unwrap();
        let request = [8, 0, 0, 0, 0, 0, 0, 1, b'p', b'i', b'n', b'g'];
        if socket.send_to(&request, (to, 0)).is_err() {
            return false;
        }
        let mut reply = [0; 64];
        matches!(socket.recv_from(&mut reply), Ok((count, _)) if count >= 8 && reply[0] == 0)
    })
    .unwrap()
}

pub fn udp(netns: &Path, source: Ipv4Addr, port: u16) -> UdpSocket {
    in_netns(netns, || UdpSocket::bind((source, port))).unwrap().unwrap()
}

pub fn received_from(socket: &UdpSocket, patience: Duration) -> Option<Ipv4Addr> {
    socket.set_read_timeout(Some(patience)).unwrap();
    match socket.recv_from(&mut [0; 64]).ok()?.1 {
        SocketAddr::V4(from) => Some(*from.ip()),
        SocketAddr::V6(_) => None,
    }
}

// --- the machine around ---

/// Runs netlink requests inside a namespace.
pub fn netlink<T: Send>(
    netns: &Path,
    work: impl AsyncFnOnce(nlink::netlink::Connection<nlink::netlink::Route>) -> nlink::Result<T> + Send,
) -> T {
    in_netns(netns, || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async { work(nlink::netlink::Connection::<nlink::netlink::Route>::new().unwrap()).await })
    })
    .unwrap()
    .unwrap()
}

pub fn add_address(netns: &Path, link: &str, address: Ipv4Addr, prefix: u8) {
    let link = link.to_string();
    netlink(netns, async move |netlink| {
        netlink.add_address(nlink::netlink::addr::Ipv4Address::new(link, address, prefix)).await
    });
}

pub fn add_ipv6_address(netns: &Path, link: &str, address: Ipv6Addr, prefix: u8) {
    let link = link.to_string();
    netlink(netns, async move |netlink| {
        netlink.add_address(nlink::netlink::addr::Ipv6Address::new(link, address, prefix).nodad()).await
    });
}

pub fn listen6(netns: &Path, port: u16) -> TcpListener {
    in_netns(netns, || TcpListener::bind((Ipv6Addr::UNSPECIFIED, port))).unwrap().unwrap()
}

pub fn connect6(netns: &Path, to: Ipv6Addr, port: u16, patience: Duration) -> Option<TcpStream> {
    in_netns(netns, || TcpStream::connect_timeout(&SocketAddr::from((to, port)), patience).ok()).unwrap()
}

/// A neighbour of the host with a link of its own to it, which knows the host as its way to all else over IPv6.
pub struct Neighbour(pub PathBuf);

impl Neighbour {
    /// `wan` is the host's link; `own` and `host` are in one /64.
    pub fn new(world: &World, wan: &str, own: Ipv6Addr, host: Ipv6Addr) -> Self {
        let path = world.config.state_dir.join(wan);
        make_namespace(&path);
        let namespace = std::fs::File::open(&path).unwrap();
        let link = wan.to_string();
        netlink(&world.host(), async move |netlink| {
            let pair = nlink::netlink::link::VethLink::new(&link, "eth0").peer_netns_fd(&namespace);
            netlink.add_link(pair).await?;
            netlink.set_link_up(link.as_str()).await
        });
        netlink(&path, async |netlink| netlink.set_link_up("eth0").await);
        add_ipv6_address(&world.host(), wan, host, 64);
        add_ipv6_address(&path, "eth0", own, 64);
        netlink(&path, async move |netlink| {
            netlink.add_route(nlink::netlink::route::Ipv6Route::default_route().gateway(host).dev("eth0")).await
        });
        Self(path)
    }
}

impl Drop for Neighbour {
    fn drop(&mut self) {
        remove_namespace(&self.0);
    }
}
