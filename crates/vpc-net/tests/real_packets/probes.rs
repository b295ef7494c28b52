//! Many probes at once: sockets made inside namespaces, driven by one runtime.

use base::{Rng, SeededRng};
use rustix::net::{AddressFamily, SocketFlags, SocketType, ipproto};
use std::future::Future;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream, UdpSocket};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tokio::runtime::Runtime;
use tokio::task::JoinHandle;
use vpc_net::{Family, Probe, in_netns};

pub const TCP_PORTS: [u16; 3] = [80, 443, 8080];
pub const UDP_PORTS: [u16; 2] = [53, 500];
/// Ports of openers, each used once in a while: a connection of before must not answer for the one of now.
const OPENERS: std::ops::Range<u32> = 32_768..61_000;

pub fn any_kind(rng: &SeededRng, family: Family) -> Probe {
    match (rng.below(5), family) {
        (0, Family::Ipv4) => Probe::Icmp { icmp_type: 8, icmp_code: 0 },
        (0, Family::Ipv6) => Probe::Icmpv6 { icmp_type: 128, icmp_code: 0 },
        (1 | 2, _) => Probe::Udp { port: UDP_PORTS[rng.below(UDP_PORTS.len() as u64) as usize] },
        _ => Probe::Tcp { port: TCP_PORTS[rng.below(TCP_PORTS.len() as u64) as usize] },
    }
}

struct Place {
    netns: PathBuf,
    addresses: (Ipv4Addr, Ipv6Addr),
    next: AtomicU32,
}

/// Servers of both families in every namespace, and what is needed to call them.
pub struct Fleet {
    places: Vec<Place>,
    runtime: Option<Runtime>,
}

impl Fleet {
    pub fn new(places: impl Iterator<Item = (PathBuf, (Ipv4Addr, Ipv6Addr))>) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        let places: Vec<Place> =
            places.map(|(netns, addresses)| Place { netns, addresses, next: AtomicU32::new(0) }).collect();
        for place in &places {
            // Who has IPv6 alone is one of several addresses of its namespace: what answers has to be that one.
            let own = if place.addresses.0.is_unspecified() { place.addresses.1 } else { Ipv6Addr::UNSPECIFIED };
            for port in TCP_PORTS {
                let listener = in_netns(&place.netns, || std::net::TcpListener::bind((own, port)));
                let listener = listener.unwrap().unwrap();
                listener.set_nonblocking(true).unwrap();
                runtime.spawn(async move {
                    let listener = tokio::net::TcpListener::from_std(listener).unwrap();
                    loop {
                        drop(listener.accept().await);
                    }
                });
            }
            for port in UDP_PORTS {
                let socket = in_netns(&place.netns, || UdpSocket::bind((own, port)));
                let socket = socket.unwrap().unwrap();
                socket.set_nonblocking(true).unwrap();
                runtime.spawn(async move {
                    let socket = tokio::net::UdpSocket::from_std(socket).unwrap();
                    let mut bytes = [0; 64];
                    loop {
                        if let Ok((count, from)) = socket.recv_from(&mut bytes).await {
                            let _ = socket.send_to(&bytes[..count], from).await;
                        }
                    }
                });
            }
        }
        Self { places, runtime: Some(runtime) }
    }

    fn runtime(&self) -> &Runtime {
        self.runtime.as_ref().unwrap()
    }

    pub fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) -> JoinHandle<()> {
        self.runtime().spawn(work)
    }

    pub fn wait(&self, work: JoinHandle<()>) {
        self.runtime().block_on(work).unwrap();
    }

    /// All at once, with the answers in the same order: from which place, to what, how, and how long to listen.
    pub fn probe_all(&self, probes: impl Iterator<Item = (usize, IpAddr, Probe, Duration)>) -> Vec<bool> {
        let probes = probes.map(|(from, to, kind, patience)| self.probe(from, to, kind, patience));
        let probes: Vec<_> = probes.map(Box::pin).collect();
        self.runtime().block_on(async {
            let mut answers = Vec::with_capacity(probes.len());
            // Polled together: each has its own deadline, so waiting for one lets the others go on.
            let mut probes = probes;
            let mut done: Vec<Option<bool>> = vec![None; probes.len()];
            std::future::poll_fn(|context| {
                for (probe, done) in probes.iter_mut().zip(&mut done) {
                    if done.is_none()
                        && let std::task::Poll::Ready(answer) = probe.as_mut().poll(context)
                    {
                        *done = Some(answer);
                    }
                }
                if done.iter().all(Option::is_some) { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
            })
            .await;
            answers.extend(done.into_iter().flatten());
            answers
        })
    }

    /// Whether `to` answered a probe from place `from` in time.
    pub async fn probe(&self, from: usize, to: IpAddr, kind: Probe, patience: Duration) -> bool {
        let place = &self.places[from];
        let port = OPENERS.start + place.next.fetch_add(1, Ordering::SeqCst) % (OPENERS.end - OPENERS.start);
        let (own, family): (IpAddr, _) = match to {
            IpAddr::V4(_) => (place.addresses.0.into(), AddressFamily::INET),
            IpAddr::V6(_) => (place.addresses.1.into(), AddressFamily::INET6),
        };
        let own = SocketAddr::new(own, port as u16);
        let open = |kind, protocol| {
            let socket = in_netns(&place.netns, || {
                let flags = SocketFlags::NONBLOCK | SocketFlags::CLOEXEC;
                let socket = rustix::net::socket_with(family, kind, flags, protocol)?;
                rustix::net::bind(&socket, &own).map(|()| socket)
            });
            socket.unwrap().unwrap()
        };
        let answered = async {
            match kind {
                Probe::Tcp { port } => {
                    let socket = TcpStream::from(open(SocketType::STREAM, None));
                    let socket = tokio::net::TcpSocket::from_std_stream(socket);
                    socket.connect(SocketAddr::new(to, port)).await.is_ok()
                }
                Probe::Udp { port } => {
                    let socket = UdpSocket::from(open(SocketType::DGRAM, None));
                    let socket = tokio::net::UdpSocket::from_std(socket).unwrap();
                    socket.send_to(b"ping", (to, port)).await.is_ok()
                        && matches!(socket.recv_from(&mut [0; 64]).await, Ok((_, peer)) if peer.ip() == to)
                }
                _ => {
                    let (protocol, request, answer) = match to {
                        IpAddr::V4(_) => (ipproto::ICMP, 8, 0),
                        IpAddr::V6(_) => (ipproto::ICMPV6, 128, 129),
                    };
                    let socket = UdpSocket::from(open(SocketType::DGRAM, Some(protocol)));
                    let socket = tokio::net::UdpSocket::from_std(socket).unwrap();
                    let mut reply = [0; 64];
                    socket.send_to(&[request, 0, 0, 0, 0, 0, 0, 1, b'p', b'i', b'n', b'g'], (to, 0)).await.is_ok()
                        && matches!(socket.recv_from(&mut reply).await, Ok((count, _)) if count >= 8 && reply[0] == answer)
                }
            }
        };
        tokio::time::timeout(patience, answered).await.unwrap_or(false)
    }
}

impl Drop for Fleet {
    fn drop(&mut self) {
        // Sockets keep namespaces alive: all of them are closed before the world ends.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_timeout(Duration::from_secs(5));
        }
    }
}
