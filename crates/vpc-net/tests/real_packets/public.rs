//! Public addresses: in from the host, out through it, and from one to another.

use crate::world::*;
use agent_proto::network::{NetworkState, Protocol, RouteTarget};
use std::net::Ipv4Addr;
use std::path::PathBuf;

pub const PUBLIC_A: Ipv4Addr = Ipv4Addr::new(198, 18, 0, 10);
pub const PUBLIC_B: Ipv4Addr = Ipv4Addr::new(198, 18, 0, 11);
/// The host's address on the outside, and a server's there.
pub const HOST_OUTSIDE: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 1);
pub const OUTSIDE: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 2);

pub fn state() -> NetworkState {
    let mut state = NetworkState {
        generation: 1,
        vpcs: vec![vpc("vpc-a")],
        interfaces: vec![
            interface("vpc-a", "eni-a", 10, &["sg-web"]),
            interface("vpc-a", "eni-b", 11, &["sg-web"]),
            interface("vpc-a", "eni-private", 12, &["sg-web"]),
        ],
        security_groups: vec![group("vpc-a", "sg-web", vec![rule(tcp(80), cidr("0.0.0.0/0"))], all_out())],
        network_acls: vec![],
        names: vec![],
    };
    state.interfaces[0].public_address = Some(PUBLIC_A);
    state.interfaces[1].public_address = Some(PUBLIC_B);
    state
}

/// A namespace beyond the host, which is its default gateway's neighbour but knows no VPC address.
pub struct Outside(pub PathBuf);

impl Outside {
    pub fn new(world: &World) -> Self {
        let path = world.config.state_dir.join("outside");
        make_namespace(&path);
        let outside = std::fs::File::open(&path).unwrap();
        netlink(&world.host(), async |netlink| {
            let pair = nlink::netlink::link::VethLink::new("wan0", "eth0").peer_netns_fd(&outside);
            netlink.add_link(pair).await?;
            netlink.set_link_up("wan0").await
        });
        netlink(&path, async |netlink| netlink.set_link_up("eth0").await);
        add_address(&world.host(), "wan0", HOST_OUTSIDE, 24);
        add_address(&path, "eth0", OUTSIDE, 24);
        Self(path)
    }
}

impl Drop for Outside {
    fn drop(&mut self) {
        remove_namespace(&self.0);
    }
}

#[test]
fn the_host_reaches_a_public_address_through_the_ingress_gate() {
    let world = World::new();
    world.apply(&state());
    let _port_80 = Server::tcp(&world.netns("eni-a"), 80);
    let _port_81 = Server::tcp(&world.netns("eni-a"), 81);
    let seen = call(&world.host(), PUBLIC_A, 80, ANSWER).expect("port 80 is open to the world");
    assert!(seen.is_link_local(), "{seen} is the host's end of the uplink");
    assert!(silent(&world.host(), PUBLIC_A, 81));
    assert!(silent(&world.host(), address(10), 80), "private addresses are not the host's business");
    let mut without = state();
    without.generation = 2;
    without.security_groups[0].ingress.clear();
    world.apply(&without);
    assert!(silent(&world.host(), PUBLIC_A, 80));
    let mut unassigned = state();
    unassigned.generation = 3;
    unassigned.interfaces[0].public_address = None;
    world.apply(&unassigned);
    assert!(call(&world.host(), PUBLIC_A, 80, SILENCE).is_none());
}

#[test]
fn out_through_the_host_with_a_public_address_and_a_route_only() {
    let world = World::new();
    world.apply(&state());
    let outside = Outside::new(&world);
    let _port_80 = Server::tcp(&outside.0, 80);
    assert_eq!(call(&world.netns("eni-a"), OUTSIDE, 80, ANSWER), Some(HOST_OUTSIDE), "masqueraded");
    assert!(silent(&world.netns("eni-private"), OUTSIDE, 80), "without a public address nobody gets out");
    let mut cut = state();
    cut.generation = 2;
    cut.vpcs[0].subnets[0].routes.retain(|route| route.target == RouteTarget::Local);
    world.apply(&cut);
    assert!(silent(&world.netns("eni-a"), OUTSIDE, 80), "the subnet has no route to the internet gateway");
    world.apply(&NetworkState { generation: 3, ..state() });
    assert!(answers(&world.netns("eni-a"), OUTSIDE, 80));
}

#[test]
fn from_public_address_to_public_address() {
    let world = World::new();
    world.apply(&state());
    let _port_80 = Server::tcp(&world.netns("eni-b"), 80);
    assert_eq!(
        call(&world.netns("eni-a"), PUBLIC_B, 80, ANSWER),
        Some(PUBLIC_A),
        "the receiver sees the public address"
    );
    assert!(silent(&world.netns("eni-private"), PUBLIC_B, 80));
    // To itself, by its own public address.
    assert_eq!(call(&world.netns("eni-b"), PUBLIC_B, 80, ANSWER), Some(PUBLIC_B));
}

#[test]
fn the_host_is_not_reached_by_link_local_addresses() {
    let world = World::new();
    let mut open = state();
    open.security_groups[0].ingress = vec![rule(Protocol::All, cidr("0.0.0.0/0"))];
    world.apply(&open);
    let _port_80 = Server::tcp(&world.netns("eni-a"), 80);
    let uplink = call(&world.host(), PUBLIC_A, 80, ANSWER).unwrap();
    let _host = Server::tcp(&world.host(), 8080);
    assert!(silent(&world.netns("eni-a"), uplink, 8080));
    // By an address of the host that is routed, as anybody else.
    let outside = Outside::new(&world);
    assert!(answers(&world.netns("eni-a"), HOST_OUTSIDE, 8080));
    drop(outside);
}

#[test]
fn two_instances_share_a_host() {
    let one = World::new();
    let other = one.neighbour();
    one.apply(&state());
    let mut elsewhere = state();
    elsewhere.interfaces[0].public_address = Some(Ipv4Addr::new(198, 18, 1, 10));
    elsewhere.interfaces[1].public_address = Some(PUBLIC_B);
    let report = other.runtime.block_on(other.network().apply(&elsewhere)).unwrap();
    assert_eq!(report.failures.len(), 1, "{PUBLIC_B} is the first instance's: {report:?}");
    let _of_one = Server::tcp(&one.netns("eni-a"), 80);
    let _of_other = Server::tcp(&other.netns("eni-a"), 80);
    assert!(answers(&one.host(), PUBLIC_A, 80));
    assert!(answers(&one.host(), Ipv4Addr::new(198, 18, 1, 10), 80));
    drop(_of_other);
    drop(other);
    assert!(answers(&one.host(), PUBLIC_A, 80));
}
