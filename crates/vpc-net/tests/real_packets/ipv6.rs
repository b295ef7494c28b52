//! What IPv6 has beside the gates that the matrix compares: ways, sources, restarts, and interruptions.

use crate::world::*;
use agent_proto::network::{NetworkState, Peer, Protocol, Rule};
use std::io::{Read, Write};
use std::net::{Ipv6Addr, SocketAddrV6, UdpSocket};
use std::path::Path;
use std::time::Duration;
use vpc_net::in_netns;

pub const BLOCK: &str = "fd00:0:0:100::/56";
const SUBNET: &str = "fd00:0:0:101::/64";
/// What the router's end of every link has.
const GATEWAY: Ipv6Addr = Ipv6Addr::new(0xfe80, 0, 0, 0, 0x08ff, 0xffff, 0xfeff, 0xff01);

pub fn ipv6(last: u8) -> Ipv6Addr {
    Ipv6Addr::new(0xfd00, 0, 0, 0x101, 0, 0, 0, last.into())
}

pub fn everybody() -> Peer {
    Peer::Cidr6 { cidr: "::/0".into() }
}

/// Two dual-stack interfaces, a client that may do everything and a server.
pub fn state(generation: u64, ingress: Vec<Rule>) -> NetworkState {
    let mut vpc = vpc("vpc-a");
    vpc.ipv6_cidr_blocks = vec![BLOCK.into()];
    vpc.subnets[0].ipv6_cidr_block = Some(SUBNET.into());
    let mut interfaces =
        vec![interface("vpc-a", "eni-a", 10, &["sg-client"]), interface("vpc-a", "eni-b", 11, &["sg-server"])];
    for (interface, last) in interfaces.iter_mut().zip([10, 11]) {
        interface.ipv6_addresses = vec![ipv6(last)];
    }
    NetworkState {
        generation,
        vpcs: vec![vpc],
        interfaces,
        security_groups: vec![
            group("vpc-a", "sg-client", vec![], vec![rule(Protocol::All, everybody())]),
            group("vpc-a", "sg-server", ingress, vec![rule(Protocol::All, everybody())]),
        ],
        network_acls: vec![],
        names: vec![],
    }
}

fn pings6(netns: &Path, to: Ipv6Addr, patience: Duration) -> bool {
    use rustix::net::{AddressFamily, SocketType, ipproto};
    let scope = match to.is_unicast_link_local() {
        true => netlink(netns, async |netlink| netlink.get_link_by_name("eth0").await).unwrap().ifindex(),
        false => 0,
    };
    in_netns(netns, || {
        let socket = rustix::net::socket(AddressFamily::INET6, SocketType::DGRAM, Some(ipproto::ICMPV6)).unwrap();
        let socket = UdpSocket::from(socket);
        socket.set_read_timeout(Some(patience)).unwrap();
        let request = [128, 0, 0, 0, 0, 0, 0, 1, b'p', b'i', b'n', b'g'];
        if socket.send_to(&request, SocketAddrV6::new(to, 0, 0, scope)).is_err() {
            return false;
        }
        let mut reply = [0; 64];
        matches!(socket.recv_from(&mut reply), Ok((count, _)) if count >= 8 && reply[0] == 129)
    })
    .unwrap()
}

pub fn tcp_in(peer: Peer) -> Vec<Rule> {
    vec![rule(tcp(80), peer)]
}

#[test]
fn both_gates_hold_and_icmpv6_is_a_protocol_of_its_own() {
    let world = World::new();
    world.apply(&state(1, tcp_in(Peer::Cidr6 { cidr: format!("{}/128", ipv6(10)) })));
    let (client, server) = (world.netns("eni-a"), world.netns("eni-b"));
    let (_port_80, _port_81) = (listen6(&server, 80), listen6(&server, 81));
    assert!(connect6(&client, ipv6(11), 80, ANSWER).is_some());
    assert!(connect6(&client, ipv6(11), 81, SILENCE).is_none(), "no rule covers port 81");
    assert!(!pings6(&client, ipv6(11), SILENCE), "a rule for TCP is none for ICMPv6");
    assert!(pings6(&client, GATEWAY, ANSWER), "the router answers on the link");
    let icmp = |peer| vec![rule(Protocol::Icmp { icmp_type: None, icmp_code: None }, peer)];
    world.apply(&state(2, icmp(everybody())));
    assert!(!pings6(&client, ipv6(11), SILENCE), "ICMP is not ICMPv6");
    let icmpv6 = rule(Protocol::Icmpv6 { icmp_type: Some(128), icmp_code: None }, group_peer("sg-client"));
    world.apply(&state(3, vec![icmpv6]));
    assert!(pings6(&client, ipv6(11), ANSWER), "the group's members are known by their IPv6 addresses");
    assert!(connect6(&client, ipv6(11), 80, SILENCE).is_none());
    // IPv4 has its own rules, of which there are none.
    assert!(silent(&client, address(11), 80));
    let report = world.apply(&state(
        3,
        vec![rule(Protocol::Icmpv6 { icmp_type: Some(128), icmp_code: None }, group_peer("sg-client"))],
    ));
    assert_eq!((report.rule_operations, report.interfaces_created.len()), (0, 0));
}

#[test]
fn a_spoofed_ipv6_source_gets_nowhere() {
    let world = World::new();
    world.apply(&state(1, vec![rule(Protocol::All, everybody())]));
    let (client, server) = (world.netns("eni-a"), world.netns("eni-b"));
    let spoofed = ipv6(99);
    netlink(&client, async move |netlink| {
        netlink.add_address(nlink::netlink::addr::Ipv6Address::new("eth0", spoofed, 128).nodad()).await
    });
    let receiver = in_netns(&server, || UdpSocket::bind((ipv6(11), 9))).unwrap().unwrap();
    receiver.set_read_timeout(Some(ANSWER)).unwrap();
    for source in [spoofed, ipv6(10)] {
        let sender = in_netns(&client, || UdpSocket::bind((source, 0))).unwrap().unwrap();
        sender.send_to(b"x", (ipv6(11), 9)).unwrap();
    }
    let (_, from) = receiver.recv_from(&mut [0; 8]).unwrap();
    assert_eq!(from.ip(), ipv6(10), "the spoofed packet was sent first");
}

#[test]
fn a_connection_of_everybodys_rule_ends_with_it_and_a_narrower_ones_goes_on() {
    let world = World::new();
    for (narrow, goes_on) in [(false, false), (true, true)] {
        let peer = || if narrow { Peer::Cidr6 { cidr: SUBNET.into() } } else { everybody() };
        let generation = if narrow { 3 } else { 1 };
        world.apply(&state(generation, tcp_in(peer())));
        let listener = listen6(&world.netns("eni-b"), 80);
        let mut caller = connect6(&world.netns("eni-a"), ipv6(11), 80, ANSWER).unwrap();
        let (mut server, _) = listener.accept().unwrap();
        let mut exchange = || -> bool {
            let patience = if goes_on { ANSWER } else { SILENCE };
            server.set_read_timeout(Some(patience)).unwrap();
            caller.write_all(b"x").is_ok() && server.read_exact(&mut [0]).is_ok()
        };
        world.apply(&state(generation + 1, vec![]));
        assert_eq!(exchange(), goes_on, "narrow: {narrow}");
        drop(listener);
    }
}

#[test]
fn a_restart_disturbs_no_ipv6_connection() {
    let mut world = World::new();
    let open = || state(1, tcp_in(everybody()));
    world.apply(&open());
    let listener = listen6(&world.netns("eni-b"), 80);
    let mut caller = connect6(&world.netns("eni-a"), ipv6(11), 80, ANSWER).unwrap();
    let (mut server, _) = listener.accept().unwrap();
    world.reopen();
    let report = world.apply(&open());
    assert_eq!((report.interfaces_created.len(), report.interfaces_removed.len()), (0, 0), "{report:?}");
    server.set_read_timeout(Some(ANSWER)).unwrap();
    caller.write_all(b"x").unwrap();
    server.read_exact(&mut [0]).unwrap();
    assert!(connect6(&world.netns("eni-a"), ipv6(11), 81, SILENCE).is_none(), "the gates are in force again");
}

#[test]
fn ipv6_goes_with_its_block_and_comes_back() {
    let world = World::new();
    world.apply(&state(1, tcp_in(everybody())));
    let without = |generation| {
        let mut state = state(generation, vec![rule(tcp(80), cidr("0.0.0.0/0"))]);
        state.vpcs[0].ipv6_cidr_blocks.clear();
        state.vpcs[0].subnets[0].ipv6_cidr_block = None;
        state.interfaces.iter_mut().for_each(|interface| interface.ipv6_addresses.clear());
        state.security_groups[0].egress = all_out();
        state
    };
    world.apply(&without(2));
    let _ipv4 = Server::tcp(&world.netns("eni-b"), 80);
    assert!(answers(&world.netns("eni-a"), address(11), 80));
    assert!(connect6(&world.netns("eni-a"), ipv6(11), 80, SILENCE).is_none());
    drop(_ipv4);
    world.apply(&state(3, tcp_in(everybody())));
    let _ipv6 = listen6(&world.netns("eni-b"), 80);
    assert!(connect6(&world.netns("eni-a"), ipv6(11), 80, ANSWER).is_some());
}

#[test]
fn an_address_outside_the_subnets_block_is_reported() {
    let world = World::new();
    let mut state = state(1, vec![]);
    state.interfaces[0].ipv6_addresses = vec![Ipv6Addr::LOCALHOST];
    let report = world.runtime.block_on(world.network().apply(&state)).unwrap();
    assert_eq!(report.failures.len(), 1);
    assert!(report.failures[0].reason.contains("ipv6_addresses"), "{report:?}");
}
