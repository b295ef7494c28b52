//! How fast two interfaces of a VPC talk through their security groups, beside a bare veth pair in the same run, and
//! beside a router between two pairs that filters nothing, which tells the hop's cost from the rules':
//! `cargo bench -p vpc-net --bench throughput`. Needs root; works in namespaces of its own.
//!
//! The sides take turns; the figures are medians of `LONGSHORE_ROUNDS` (7) measurements of `LONGSHORE_SECONDS` (2) each.

#[path = "../tests/real_packets/world.rs"]
#[allow(dead_code)]
mod world;

use agent_proto::network::NetworkState;
use nlink::netlink::addr::Ipv4Address;
use nlink::netlink::link::VethLink;
use nlink::netlink::route::Ipv4Route;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::fd::AsFd;
use std::path::Path;
use std::time::{Duration, Instant};
use vpc_net::in_netns;
use world::*;

const PORT: u16 = 5201;
const BUFFER_BYTES: usize = 128 << 10;

fn amount(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).map_or(otherwise, |text| text.parse().expect("a number"))
}

/// Bytes a second from a sender in one namespace to a receiver in another.
fn measure(from: &Path, to: &Path, address: Ipv4Addr, time: Duration) -> f64 {
    let listener = in_netns(to, || TcpListener::bind((address, PORT))).unwrap().unwrap();
    let receiver = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut buffer = vec![0; BUFFER_BYTES];
        let (started, mut bytes) = (Instant::now(), 0_u64);
        loop {
            match stream.read(&mut buffer).unwrap() {
                0 => return bytes as f64 / started.elapsed().as_secs_f64(),
                count => bytes += count as u64,
            }
        }
    });
    let mut sender = in_netns(from, || TcpStream::connect((address, PORT))).unwrap().unwrap();
    let buffer = vec![7; BUFFER_BYTES];
    let started = Instant::now();
    while started.elapsed() < time {
        sender.write_all(&buffer).unwrap();
    }
    drop(sender);
    receiver.join().unwrap()
}

/// A veth pair between two namespaces, with addresses in a /24.
fn join(left: &Path, left_link: &str, left_address: [u8; 4], right: &Path, right_link: &str, right_address: [u8; 4]) {
    let other = std::fs::File::open(right).unwrap();
    let (own, peer) = (left_link.to_string(), right_link.to_string());
    netlink(left, async move |netlink| netlink.add_link(VethLink::new(&own, &peer).peer_netns_fd(other.as_fd())).await);
    for (netns, link, address) in [(left, left_link, left_address), (right, right_link, right_address)] {
        let link = link.to_string();
        netlink(netns, async move |netlink| {
            netlink.add_address(Ipv4Address::new(link.clone(), Ipv4Addr::from(address), 24)).await?;
            netlink.set_link_up(link.as_str()).await
        });
    }
}

fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn main() {
    let world = World::new();
    let rules = |port| vec![rule(tcp(22), cidr("10.0.0.0/8")), rule(tcp(port), group_peer("sg-client"))];
    world.apply(&NetworkState {
        generation: 1,
        vpcs: vec![vpc("vpc-a")],
        interfaces: vec![
            interface("vpc-a", "eni-a", 10, &["sg-client"]),
            interface("vpc-a", "eni-b", 11, &["sg-server"]),
        ],
        security_groups: vec![
            group("vpc-a", "sg-client", vec![], all_out()),
            group("vpc-a", "sg-server", rules(PORT), vec![]),
        ],
        ..NetworkState::default()
    });
    let directory = tempfile::tempdir().unwrap();
    let path = |name: &str| directory.path().join(name);
    let names = ["left", "right", "sender", "middle", "receiver"];
    names.iter().for_each(|name| make_namespace(&path(name)));
    join(&path("left"), "v0", [10, 9, 9, 1], &path("right"), "v1", [10, 9, 9, 2]);
    join(&path("sender"), "v0", [10, 9, 1, 2], &path("middle"), "m0", [10, 9, 1, 1]);
    join(&path("receiver"), "v0", [10, 9, 2, 2], &path("middle"), "m1", [10, 9, 2, 1]);
    in_netns(&path("middle"), || std::fs::write("/proc/sys/net/ipv4/ip_forward", "1")).unwrap().unwrap();
    for (name, gateway) in [("sender", [10, 9, 1, 1]), ("receiver", [10, 9, 2, 1])] {
        netlink(&path(name), async move |netlink| {
            netlink.add_route(Ipv4Route::default_route().gateway(gateway.into()).dev("v0")).await
        });
    }

    let time = Duration::from_secs(amount("LONGSHORE_SECONDS", 2));
    let (mut bare, mut routed, mut groups) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..amount("LONGSHORE_ROUNDS", 7) {
        bare.push(measure(&path("left"), &path("right"), Ipv4Addr::new(10, 9, 9, 2), time));
        routed.push(measure(&path("sender"), &path("receiver"), Ipv4Addr::new(10, 9, 2, 2), time));
        groups.push(measure(&world.netns("eni-a"), &world.netns("eni-b"), address(11), time));
    }
    names.iter().for_each(|name| remove_namespace(&path(name)));
    let gbit = |bytes: f64| bytes * 8.0 / 1e9;
    for (name, values) in
        [("bare veth pair", &bare), ("routed, no rules", &routed), ("through security groups", &groups)]
    {
        let shown: Vec<String> = values.iter().map(|value| format!("{:.2}", gbit(*value))).collect();
        println!("{name:>24}: {} Gbit/s", shown.join(" "));
    }
    let (bare, routed, groups) = (median(&mut bare), median(&mut routed), median(&mut groups));
    println!(
        "medians: bare {:.2}, routed {:.2}, groups {:.2} Gbit/s; groups to bare {:.3}, routed to bare {:.3}",
        gbit(bare),
        gbit(routed),
        gbit(groups),
        groups / bare,
        routed / bare
    );
}
