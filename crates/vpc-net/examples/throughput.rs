//! How fast two interfaces of a VPC talk through their security groups, beside bare veth pairs in the same run:
//! `cargo run --release -p vpc-net --example throughput`. Needs root and two cores; works in namespaces of its own,
//! which are gone afterwards.
//!
//! Sides:
//! * `groups`: two interfaces as this crate makes them, the receiver's group open for the sender's;
//! * `bare`, the floor: a veth pair with their MTU, else as the kernel makes it;
//! * `bare_default`: a veth pair as the kernel makes it, MTU 1500;
//! * `bare_alike`: a veth pair with all of their settings, which is the floor of the rules and the hop alone;
//! * `routed`: two such pairs joined by a namespace that forwards and filters nothing, which tells the hop's cost from
//!   the rules';
//! * those of `LONGSHORE_SIDES`, a JSON list of objects with `name`, the namespaces' files `sender` and `receiver`, and the
//!   receiver's IPv4 `address`: what somebody else has joined.
//!
//! Work: bulk TCP by one stream and by four, one small request after the other, and the time that a small datagram takes
//! from its sender's call to the receiver's socket, all on one core: the path's own cost, which no copying hides.
//!
//! TCP's congestion control is Linux's usual one, whichever the machine has chosen: one that paces, as BBR does, measures
//! its own pace. Senders have one core and receivers another, at real-time priority where that is allowed, so that other
//! work on the machine takes little from either. The sides take turns. Ratios are medians of the rounds' ratios, figures
//! medians of the rounds. `LONGSHORE_ROUNDS` (15) and `LONGSHORE_SECONDS` (0.2), the time of one measurement, bound the
//! time.
//!
//! The last line of stdout is one object of JSON; on the way stderr has a line for each round.

#[path = "../src/pair.rs"]
#[allow(dead_code)]
mod pair;
#[path = "../tests/real_packets/world.rs"]
#[allow(dead_code)]
mod world;

use agent_proto::network::{NetworkState, Protocol};
use nlink::netlink::addr::Ipv4Address;
use nlink::netlink::route::Ipv4Route;
use pair::{Pair, Sizes};
use rustix::thread::CpuSet;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream, UdpSocket};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use vpc_net::in_netns;
use world::*;

const DEFAULT_MTU_BYTES: u32 = 1500;
const FIRST_PORT: u16 = 5201;
const BUFFER_BYTES: usize = 128 << 10;
const MESSAGE_BYTES: usize = 64;
const DATAGRAMS_AT_A_TIME: u32 = 50;
const STREAMS: [usize; 2] = [1, 4];
const SENDERS_CORE: usize = 0;
const RECEIVERS_CORE: usize = 1;
/// A connection that moves nothing for so long has failed.
const STALLED: Duration = Duration::from_secs(20);

/// One way from a sender to a receiver.
#[derive(serde::Deserialize)]
struct Side {
    name: String,
    sender: PathBuf,
    receiver: PathBuf,
    address: Ipv4Addr,
}

fn amount<T: std::str::FromStr>(variable: &str, otherwise: T) -> T {
    match std::env::var(variable) {
        Ok(text) => text.parse().unwrap_or_else(|_| panic!("{variable} is {text:?}; a number is wanted")),
        Err(_) => otherwise,
    }
}

/// Puts the calling thread on one core, ahead of ordinary work.
fn take_core(number: usize) {
    let mut cores = CpuSet::new();
    cores.set(number);
    // A machine with one core measures both ends on it.
    let _ = rustix::thread::sched_setaffinity(None, &cores);
    let parameter = libc::sched_param { sched_priority: 1 };
    // SAFETY: the structure outlives the call. Without the privilege the thread goes on at its ordinary priority.
    unsafe { libc::sched_setscheduler(0, libc::SCHED_FIFO, &parameter) };
}

fn congestion_control() -> &'static str {
    let available = std::fs::read_to_string("/proc/sys/net/ipv4/tcp_available_congestion_control").unwrap_or_default();
    if available.contains("cubic") { "cubic" } else { "reno" }
}

fn listen(side: &Side, port: u16) -> TcpListener {
    in_netns(&side.receiver, || TcpListener::bind((side.address, port))).unwrap().unwrap()
}

fn accept(listener: &TcpListener) -> TcpStream {
    let (stream, _) = listener.accept().unwrap();
    prepare(&stream);
    stream
}

fn dial(side: &Side, port: u16) -> TcpStream {
    let stream = in_netns(&side.sender, || TcpStream::connect((side.address, port))).unwrap().unwrap();
    rustix::net::sockopt::set_tcp_congestion(&stream, congestion_control()).unwrap();
    prepare(&stream);
    stream
}

fn prepare(stream: &TcpStream) {
    stream.set_nodelay(true).unwrap();
    stream.set_read_timeout(Some(STALLED)).unwrap();
    stream.set_write_timeout(Some(STALLED)).unwrap();
}

/// Gbit/s of `streams` connections together, as their receivers see them.
fn bulk(side: &Side, streams: usize, time: Duration) -> f64 {
    let ports = (0..streams).map(|number| FIRST_PORT + number as u16);
    let listeners: Vec<TcpListener> = ports.clone().map(|port| listen(side, port)).collect();
    let connections: Vec<(TcpStream, TcpStream)> =
        ports.zip(&listeners).map(|(port, listener)| (dial(side, port), accept(listener))).collect();
    let start = std::sync::Barrier::new(2 * streams);
    let bytes_per_second: f64 = std::thread::scope(|scope| {
        let mut receivers = Vec::new();
        for (mut sender, mut receiver) in connections {
            let start = &start;
            scope.spawn(move || {
                take_core(SENDERS_CORE);
                let buffer = vec![7; BUFFER_BYTES];
                start.wait();
                let started = Instant::now();
                while started.elapsed() < time {
                    sender.write_all(&buffer).unwrap();
                }
            });
            receivers.push(scope.spawn(move || {
                take_core(RECEIVERS_CORE);
                let mut buffer = vec![0; BUFFER_BYTES];
                start.wait();
                let (started, mut bytes) = (Instant::now(), 0_u64);
                loop {
                    match receiver.read(&mut buffer) {
                        Ok(0) => return bytes as f64 / started.elapsed().as_secs_f64(),
                        Ok(count) => bytes += count as u64,
                        Err(error) if error.kind() == ErrorKind::Interrupted => {}
                        Err(error) => panic!("{}: {error}", side.name),
                    }
                }
            }));
        }
        receivers.into_iter().map(|receiver| receiver.join().unwrap()).sum()
    });
    bytes_per_second * 8.0 / 1e9
}

/// Round trips of a small message, one after the other: times in microseconds, sorted.
fn round_trips(side: &Side, time: Duration) -> Vec<f64> {
    let listener = listen(side, FIRST_PORT);
    let (mut client, mut server) = (dial(side, FIRST_PORT), accept(&listener));
    let mut times = std::thread::scope(|scope| {
        scope.spawn(move || {
            take_core(RECEIVERS_CORE);
            let mut message = [0; MESSAGE_BYTES];
            while server.read_exact(&mut message).is_ok() {
                server.write_all(&message).unwrap();
            }
        });
        let client = scope.spawn(move || {
            take_core(SENDERS_CORE);
            let mut message = [7; MESSAGE_BYTES];
            let (started, mut times) = (Instant::now(), Vec::with_capacity(1 << 20));
            while started.elapsed() < time {
                let asked = Instant::now();
                client.write_all(&message).unwrap();
                client.read_exact(&mut message).unwrap();
                times.push(asked.elapsed().as_secs_f64() * 1e6);
            }
            times
        });
        client.join().unwrap()
    });
    times.sort_by(f64::total_cmp);
    times
}

/// Nanoseconds that a small datagram takes, from the call that sends it to the end of its way. The receiver never reads:
/// its socket is full soon, and what arrives is dropped there.
fn datagrams(side: &Side, time: Duration) -> f64 {
    let receiver = in_netns(&side.receiver, || UdpSocket::bind((side.address, FIRST_PORT))).unwrap().unwrap();
    let sender = in_netns(&side.sender, || UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0))).unwrap().unwrap();
    sender.connect((side.address, FIRST_PORT)).unwrap();
    receiver.set_read_timeout(Some(STALLED)).unwrap();
    sender.set_read_timeout(Some(STALLED)).unwrap();
    // Answered, so that connection tracking takes it for established.
    let mut message = [7; MESSAGE_BYTES];
    sender.send(&message).unwrap();
    let (_, from) = receiver.recv_from(&mut message).unwrap();
    receiver.send_to(&message, from).unwrap();
    sender.recv(&mut message).unwrap();
    std::thread::scope(|scope| {
        let sending = scope.spawn(|| {
            take_core(SENDERS_CORE);
            let (started, mut count) = (Instant::now(), 0_u32);
            while started.elapsed() < time {
                for _ in 0..DATAGRAMS_AT_A_TIME {
                    sender.send(&message).unwrap();
                }
                count += DATAGRAMS_AT_A_TIME;
            }
            started.elapsed().as_nanos() as f64 / f64::from(count)
        });
        sending.join().unwrap()
    })
}

/// Figures of one side in one round.
fn measure(side: &Side, time: Duration) -> BTreeMap<String, f64> {
    let mut figures = BTreeMap::new();
    for streams in STREAMS {
        figures.insert(format!("streams_{streams}_gbit_s"), bulk(side, streams, time));
    }
    let times = round_trips(side, time);
    let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
    figures.insert("requests_per_s".into(), times.len() as f64 / (times.iter().sum::<f64>() / 1e6));
    figures.insert("round_trip_p50_us".into(), at(0.5));
    figures.insert("round_trip_p99_us".into(), at(0.99));
    figures.insert("datagram_ns".into(), datagrams(side, time));
    figures
}

fn sizes_of(netns: &Path, link: &'static str) -> Sizes {
    let link = netlink(netns, async move |netlink| netlink.get_link_by_name(link).await).expect("the link exists");
    Sizes {
        mtu_bytes: link.mtu().expect("a link has an MTU"),
        piece_max_bytes: link.gso_ipv4_max_size(),
        piece_max_segments: link.gso_max_segs(),
    }
}

/// A veth pair between two namespaces, with addresses in a /24.
fn join(left: (&Path, &str, [u8; 4]), right: (&Path, &str, [u8; 4]), sizes: Sizes) {
    let other = std::fs::File::open(right.0).unwrap();
    let pair = Pair::new([left.1, right.1], [sizes; 2], &other).unwrap();
    netlink(left.0, async move |netlink| netlink.add_link(pair).await);
    for (netns, link, address) in [left, right] {
        let link = link.to_string();
        netlink(netns, async move |netlink| {
            netlink.add_address(Ipv4Address::new(link.clone(), Ipv4Addr::from(address), 24)).await?;
            netlink.set_link_up(link.as_str()).await
        });
    }
}

/// Namespaces that are gone with the value.
struct Namespaces(tempfile::TempDir);

impl Namespaces {
    const NAMES: [&str; 9] = [
        "default-left",
        "default-right",
        "left",
        "right",
        "alike-left",
        "alike-right",
        "routed-sender",
        "routed-middle",
        "routed-receiver",
    ];

    fn new() -> Self {
        let namespaces = Self(tempfile::tempdir().unwrap());
        Self::NAMES.iter().for_each(|name| make_namespace(&namespaces.path(name)));
        namespaces
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }
}

impl Drop for Namespaces {
    fn drop(&mut self) {
        Self::NAMES.iter().for_each(|name| remove_namespace(&self.path(name)));
    }
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Three digits behind the point are more than a measurement is good for.
fn rounded(value: f64) -> Value {
    json!((value * 1e3).round() / 1e3)
}

fn load_average() -> String {
    std::fs::read_to_string("/proc/loadavg").map_or_else(|_| "unknown".into(), |text| text.trim().into())
}

fn main() {
    let rounds: usize = amount("LONGSHORE_ROUNDS", 15);
    let time = Duration::from_secs_f64(amount("LONGSHORE_SECONDS", 0.2));
    let load_before = load_average();

    let world = World::new();
    let last_port = FIRST_PORT + STREAMS[STREAMS.len() - 1] as u16 - 1;
    let served = Protocol::Tcp { from_port: FIRST_PORT, to_port: last_port };
    let datagrams = Protocol::Udp { from_port: FIRST_PORT, to_port: FIRST_PORT };
    world.apply(&NetworkState {
        generation: 1,
        vpcs: vec![vpc("vpc-a")],
        interfaces: vec![
            interface("vpc-a", "eni-a", 10, &["sg-client"]),
            interface("vpc-a", "eni-b", 11, &["sg-server"]),
        ],
        security_groups: vec![
            group("vpc-a", "sg-client", vec![], all_out()),
            group(
                "vpc-a",
                "sg-server",
                vec![
                    rule(tcp(22), cidr("10.0.0.0/8")),
                    rule(served, group_peer("sg-client")),
                    rule(datagrams, group_peer("sg-client")),
                ],
                vec![],
            ),
        ],
        ..NetworkState::default()
    });
    let alike = sizes_of(&world.netns("eni-a"), "eth0");
    let same_mtu = Sizes { piece_max_bytes: None, piece_max_segments: None, ..alike };
    let default = Sizes { mtu_bytes: DEFAULT_MTU_BYTES, ..same_mtu };

    let namespaces = Namespaces::new();
    let at = |name: &str| namespaces.path(name);
    join((&at("default-left"), "v0", [10, 9, 7, 1]), (&at("default-right"), "v1", [10, 9, 7, 2]), default);
    join((&at("left"), "v0", [10, 9, 8, 1]), (&at("right"), "v1", [10, 9, 8, 2]), same_mtu);
    join((&at("alike-left"), "v0", [10, 9, 9, 1]), (&at("alike-right"), "v1", [10, 9, 9, 2]), alike);
    join((&at("routed-sender"), "v0", [10, 9, 1, 2]), (&at("routed-middle"), "m0", [10, 9, 1, 1]), alike);
    join((&at("routed-receiver"), "v0", [10, 9, 2, 2]), (&at("routed-middle"), "m1", [10, 9, 2, 1]), alike);
    in_netns(&at("routed-middle"), || std::fs::write("/proc/sys/net/ipv4/ip_forward", "1")).unwrap().unwrap();
    for (name, gateway) in [("routed-sender", [10, 9, 1, 1]), ("routed-receiver", [10, 9, 2, 1])] {
        netlink(&at(name), async move |netlink| {
            netlink.add_route(Ipv4Route::default_route().gateway(gateway.into()).dev("v0")).await
        });
    }
    let side = |name: &str, sender, receiver, address: [u8; 4]| Side {
        name: name.to_owned(),
        sender,
        receiver,
        address: address.into(),
    };
    let mut sides = vec![
        side("bare_default", at("default-left"), at("default-right"), [10, 9, 7, 2]),
        side("bare", at("left"), at("right"), [10, 9, 8, 2]),
        side("bare_alike", at("alike-left"), at("alike-right"), [10, 9, 9, 2]),
        side("routed", at("routed-sender"), at("routed-receiver"), [10, 9, 2, 2]),
        side("groups", world.netns("eni-a"), world.netns("eni-b"), address(11).octets()),
    ];
    if let Ok(text) = std::env::var("LONGSHORE_SIDES") {
        let others: Vec<Side> = serde_json::from_str(&text).expect("LONGSHORE_SIDES is a list of sides");
        sides.extend(others);
    }

    let mut measured: Vec<BTreeMap<&str, BTreeMap<String, f64>>> = Vec::new();
    for round in 1..=rounds {
        let figures: BTreeMap<&str, _> = sides.iter().map(|side| (side.name.as_str(), measure(side, time))).collect();
        eprintln!("round {round} of {rounds}: {figures:.2?}");
        measured.push(figures);
    }

    let names: Vec<String> = measured[0]["groups"].keys().cloned().collect();
    let over_rounds = |figure: &dyn Fn(&BTreeMap<&str, BTreeMap<String, f64>>) -> f64| {
        rounded(median(measured.iter().map(figure).collect()))
    };
    let mut medians = Map::new();
    for side in &sides {
        let figures = names.iter().map(|name| (name.clone(), over_rounds(&|round| round[side.name.as_str()][name])));
        medians.insert(side.name.clone(), Value::Object(figures.collect()));
    }
    let mut ratios = Map::new();
    let others = sides.iter().map(|side| side.name.as_str()).filter(|name| *name != "groups");
    let compared = others.map(|name| ("groups", name)).chain([("routed", "bare"), ("routed", "bare_alike")]);
    for (of, to) in compared {
        let figures = names.iter().map(|name| (name.clone(), over_rounds(&|round| round[of][name] / round[to][name])));
        ratios.insert(format!("{of}_to_{to}"), Value::Object(figures.collect()));
    }
    drop(namespaces);
    drop(world);
    let result = json!({
        "bench": "network",
        "row": "P12",
        "goal": "groups_to_bare.streams_1_gbit_s >= 0.95",
        "rounds": rounds,
        "seconds": time.as_secs_f64(),
        "mtu_bytes": alike.mtu_bytes,
        "piece_max_bytes": alike.piece_max_bytes,
        "piece_max_segments": alike.piece_max_segments,
        "congestion_control": congestion_control(),
        "load_before": load_before,
        "load_after": load_average(),
        "medians": medians,
        "ratios": ratios,
    });
    println!("{result}");
}
