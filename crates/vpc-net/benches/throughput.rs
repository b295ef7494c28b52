//! How fast two interfaces of a VPC talk through their security groups, beside a bare veth pair in the same run:
//! `cargo bench -p vpc-net --bench throughput`. Needs root; works in namespaces of its own.
//!
//! The sides take turns; the figures are medians of `LONGSHORE_ROUNDS` (7) measurements of `LONGSHORE_SECONDS` (2) each.

#[path = "../tests/real_packets/world.rs"]
#[allow(dead_code)]
mod world;

use agent_proto::network::NetworkState;
use nlink::netlink::addr::Ipv4Address;
use nlink::netlink::link::VethLink;
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
    let (left, right) = (directory.path().join("left"), directory.path().join("right"));
    make_namespace(&left);
    make_namespace(&right);
    let other = std::fs::File::open(&right).unwrap();
    netlink(&left, async move |netlink| netlink.add_link(VethLink::new("v0", "v1").peer_netns_fd(other.as_fd())).await);
    for (netns, link, last) in [(&left, "v0", 1), (&right, "v1", 2)] {
        netlink(netns, async move |netlink| {
            netlink.add_address(Ipv4Address::new(link, Ipv4Addr::new(10, 9, 9, last), 24)).await?;
            netlink.set_link_up(link).await
        });
    }

    let time = Duration::from_secs(amount("LONGSHORE_SECONDS", 2));
    let (mut bare, mut groups) = (Vec::new(), Vec::new());
    for _ in 0..amount("LONGSHORE_ROUNDS", 7) {
        bare.push(measure(&left, &right, Ipv4Addr::new(10, 9, 9, 2), time));
        groups.push(measure(&world.netns("eni-a"), &world.netns("eni-b"), address(11), time));
    }
    remove_namespace(&left);
    remove_namespace(&right);
    let gbit = |bytes: f64| bytes * 8.0 / 1e9;
    for (name, values) in [("bare veth pair", &bare), ("through security groups", &groups)] {
        let shown: Vec<String> = values.iter().map(|value| format!("{:.2}", gbit(*value))).collect();
        println!("{name:>24}: {} Gbit/s", shown.join(" "));
    }
    let (bare, groups) = (median(&mut bare), median(&mut groups));
    println!("median: bare {:.2} Gbit/s, groups {:.2} Gbit/s, ratio {:.3}", gbit(bare), gbit(groups), groups / bare);
}
