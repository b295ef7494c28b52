//! IPv6 beyond the VPC: by an internet gateway in both directions, by an egress-only one outwards, and by nothing else.

use crate::ipv6::{everybody, ipv6, state as inside, tcp_in};
use crate::world::*;
use agent_proto::network::{AclEntry, NetworkAcl, NetworkState, Peer, Protocol, Route, RouteTarget};
use std::io::{Read, Write};
use std::net::{IpAddr, Ipv6Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use vpc_net::in_netns;

/// Somebody beyond the host, the host's address on that link, and the same of a second link.
const OUTSIDE: Ipv6Addr = Ipv6Addr::new(0xfd99, 1, 0, 0, 0, 0, 0, 2);
const HOST: Ipv6Addr = Ipv6Addr::new(0xfd99, 1, 0, 0, 0, 0, 0, 1);
const ELSEWHERE: Ipv6Addr = Ipv6Addr::new(0xfd99, 2, 0, 0, 0, 0, 0, 2);
const HOST_ELSEWHERE: Ipv6Addr = Ipv6Addr::new(0xfd99, 2, 0, 0, 0, 0, 0, 1);
/// Where the uplinks' ends have their addresses.
const UPLINKS: [u16; 4] = [0xfd00, 0x0ec2, 0, 0xa9fe];

const GATEWAY: RouteTarget = RouteTarget::InternetGateway;
const EGRESS_ONLY: RouteTarget = RouteTarget::EgressOnlyInternetGateway;

/// Two interfaces that let port 80 in from everybody, in a subnet with these IPv6 routes.
fn state(generation: u64, routes: &[(&str, RouteTarget)]) -> NetworkState {
    let mut state = inside(generation, tcp_in(everybody()));
    let routes = routes.iter().map(|(to, target)| Route { destination: (*to).into(), target: target.clone() });
    state.vpcs[0].subnets[0].routes = routes.collect();
    state
}

fn outside(world: &World) -> Neighbour {
    Neighbour::new(world, "wan1", OUTSIDE, HOST)
}

fn accepted(listener: &TcpListener) -> (TcpStream, IpAddr) {
    let (stream, from) = listener.accept().unwrap();
    (stream, from.ip())
}

/// Whether bytes still get through, from the first to the second.
fn carries(from: &mut TcpStream, to: &mut TcpStream, hopeful: bool) -> bool {
    to.set_read_timeout(Some(if hopeful { ANSWER } else { SILENCE })).unwrap();
    from.write_all(b"x").is_ok() && to.read_exact(&mut [0]).is_ok()
}

#[test]
fn the_host_reaches_an_address_by_the_gateway_and_the_gates_alone() {
    let world = World::new();
    let gateway = |generation| state(generation, &[("::/0", GATEWAY)]);
    world.apply(&gateway(1));
    let server = world.netns("eni-b");
    let (port_80, _port_81) = (listen6(&server, 80), listen6(&server, 81));
    let host = || connect6(&world.host(), ipv6(11), 80, SILENCE).is_some();
    assert!(connect6(&world.host(), ipv6(11), 80, ANSWER).is_some(), "port 80 is open to the world");
    let (_, IpAddr::V6(from)) = accepted(&port_80) else { panic!() };
    assert_eq!(from.segments()[..4], UPLINKS, "{from} is the host's end of the uplink");
    assert!(connect6(&world.host(), ipv6(11), 81, SILENCE).is_none());
    for (generation, routes) in [
        (2, &[][..]),
        (3, &[("::/0", EGRESS_ONLY)]),
        (4, &[("::/0", RouteTarget::Blackhole)]),
        // The longest prefix that has the host decides.
        (5, &[("::/0", GATEWAY), ("fd00:ec2::/32", EGRESS_ONLY)]),
        (6, &[("::/0", GATEWAY), ("fd00:ec2::/32", RouteTarget::Blackhole)]),
    ] {
        world.apply(&state(generation, routes));
        assert!(!host(), "{routes:?}");
    }
    world.apply(&state(7, &[("::/0", EGRESS_ONLY), ("fd00:ec2::/32", GATEWAY)]));
    assert!(connect6(&world.host(), ipv6(11), 80, ANSWER).is_some());
    // Groups and ACLs have their say.
    let mut closed = gateway(8);
    closed.security_groups[1].ingress = tcp_in(Peer::Cidr6 { cidr: "fd99::/16".into() });
    world.apply(&closed);
    assert!(!host());
    let mut guarded = gateway(9);
    guarded.vpcs[0].subnets[0].network_acl_id = Some("acl-1".into());
    let entry = |protocol| AclEntry { allow: true, protocol, cidr: "::/0".into() };
    let acl = |ingress, egress| NetworkAcl {
        network_acl_id: "acl-1".into(),
        vpc_id: "vpc-a".into(),
        ingress: vec![ingress],
        egress: vec![egress],
    };
    let answers_out = || entry(Protocol::Tcp { from_port: 1024, to_port: 65535 });
    guarded.network_acls = vec![acl(entry(tcp(80)), entry(tcp(80)))];
    world.apply(&guarded);
    assert!(!host(), "no entry lets the answer out");
    guarded.generation = 10;
    guarded.network_acls = vec![acl(entry(tcp(80)), answers_out())];
    world.apply(&guarded);
    assert!(connect6(&world.host(), ipv6(11), 80, ANSWER).is_some());
}

#[test]
fn out_by_either_gateway_translated_and_by_nothing_else() {
    let world = World::new();
    world.apply(&state(1, &[("::/0", GATEWAY)]));
    let (one, other) = (outside(&world), Neighbour::new(&world, "wan2", ELSEWHERE, HOST_ELSEWHERE));
    let (one, other) = (listen6(&one.0, 80), listen6(&other.0, 80));
    let client = world.netns("eni-a");
    let out = |listener: &TcpListener, to, patience| connect6(&client, to, 80, patience).map(|_| accepted(listener).1);
    assert_eq!(out(&one, OUTSIDE, ANSWER), Some(HOST.into()), "masqueraded");
    assert_eq!(out(&other, ELSEWHERE, ANSWER), Some(HOST_ELSEWHERE.into()));
    let block = "fd99:1::/32";
    for (generation, routes, reaches) in [
        (2, &[("::/0", EGRESS_ONLY)][..], [true, true]),
        (3, &[], [false, false]),
        (4, &[("::/0", RouteTarget::Blackhole), (block, EGRESS_ONLY)], [true, false]),
        (5, &[("::/0", GATEWAY), (block, RouteTarget::Blackhole)], [false, true]),
        (6, &[("fd99:2::2/128", GATEWAY), (block, RouteTarget::Blackhole)], [false, true]),
        (7, &[("::/0", GATEWAY), (block, EGRESS_ONLY)], [true, true]),
    ] {
        world.apply(&state(generation, routes));
        let patience = |hopeful| if hopeful { ANSWER } else { SILENCE };
        let got = [
            out(&one, OUTSIDE, patience(reaches[0])).is_some(),
            out(&other, ELSEWHERE, patience(reaches[1])).is_some(),
        ];
        assert_eq!(got, reaches, "{routes:?}");
    }
    // The sender's gate is asked as inside.
    let mut closed = state(8, &[("::/0", GATEWAY)]);
    closed.security_groups[0].egress.clear();
    world.apply(&closed);
    assert!(connect6(&client, OUTSIDE, 80, SILENCE).is_none());
}

#[test]
fn an_egress_only_gateway_lets_answers_in_and_nothing_that_begins_outside() {
    let world = World::new();
    world.apply(&state(1, &[("::/0", GATEWAY)]));
    let outside = outside(&world);
    let (their, our) = (listen6(&outside.0, 80), listen6(&world.netns("eni-b"), 80));
    let mut theirs = connect6(&outside.0, ipv6(11), 80, ANSWER).expect("by the internet gateway they get in");
    let (mut accepted_here, from) = accepted(&our);
    assert_eq!(from, IpAddr::V6(OUTSIDE), "by addresses as they are");
    assert!(carries(&mut theirs, &mut accepted_here, true) && carries(&mut accepted_here, &mut theirs, true));

    world.apply(&state(2, &[("::/0", EGRESS_ONLY)]));
    assert!(connect6(&outside.0, ipv6(11), 80, SILENCE).is_none());
    assert!(!carries(&mut theirs, &mut accepted_here, false), "what began outside does not go on either");
    let mut ours = connect6(&world.netns("eni-b"), OUTSIDE, 80, ANSWER).expect("outwards it is open");
    let (mut accepted_there, _) = accepted(&their);
    assert!(carries(&mut ours, &mut accepted_there, true) && carries(&mut accepted_there, &mut ours, true));

    world.apply(&state(3, &[]));
    assert!(!carries(&mut ours, &mut accepted_there, false), "without a route nothing leaves");
    world.apply(&state(4, &[("::/0", GATEWAY)]));
    assert!(carries(&mut ours, &mut accepted_there, true), "with one, the connection is whole again");
}

#[test]
fn vpcs_reach_each_other_by_their_gateways() {
    let world = World::new();
    let both = |generation, second: RouteTarget| {
        let mut state = state(generation, &[("::/0", GATEWAY)]);
        let mut other = vpc("vpc-b");
        other.ipv6_cidr_blocks = vec!["fd00:0:0:200::/56".into()];
        other.subnets[0].ipv6_cidr_block = Some("fd00:0:0:201::/64".into());
        other.subnets[0].routes = vec![Route { destination: "::/0".into(), target: second }];
        let mut there = interface("vpc-b", "eni-c", 12, &["sg-b"]);
        there.ipv6_addresses = vec![Ipv6Addr::new(0xfd00, 0, 0, 0x201, 0, 0, 0, 12)];
        let all = vec![rule(Protocol::All, everybody())];
        state.security_groups.push(group("vpc-b", "sg-b", tcp_in(everybody()), all));
        state.interfaces.push(there);
        state.vpcs.push(other);
        state
    };
    world.apply(&both(1, GATEWAY));
    let there = Ipv6Addr::new(0xfd00, 0, 0, 0x201, 0, 0, 0, 12);
    let listener = listen6(&world.netns("eni-c"), 80);
    assert!(connect6(&world.netns("eni-a"), there, 80, ANSWER).is_some());
    assert_eq!(accepted(&listener).1, IpAddr::V6(ipv6(10)), "nothing is translated between them");
    let back = listen6(&world.netns("eni-b"), 80);
    world.apply(&both(2, EGRESS_ONLY));
    assert!(connect6(&world.netns("eni-a"), there, 80, SILENCE).is_none());
    assert!(connect6(&world.netns("eni-c"), ipv6(11), 80, ANSWER).is_some(), "the other way it goes on");
    drop(back);
}

#[test]
fn a_restart_disturbs_no_connection_out() {
    let mut world = World::new();
    let open = || state(1, &[("::/0", EGRESS_ONLY)]);
    world.apply(&open());
    let outside = outside(&world);
    let listener = listen6(&outside.0, 80);
    let mut ours = connect6(&world.netns("eni-a"), OUTSIDE, 80, ANSWER).unwrap();
    let (mut theirs, _) = accepted(&listener);
    world.reopen();
    assert!(carries(&mut ours, &mut theirs, true), "before anything is applied");
    let report = world.apply(&open());
    assert_eq!((report.interfaces_created.len(), report.interfaces_removed.len()), (0, 0), "{report:?}");
    assert!(carries(&mut ours, &mut theirs, true) && carries(&mut theirs, &mut ours, true));
    assert!(connect6(&world.netns("eni-a"), OUTSIDE, 80, ANSWER).is_some());
}

#[test]
fn the_way_out_goes_with_the_block_and_comes_back() {
    let world = World::new();
    world.apply(&state(1, &[("::/0", GATEWAY)]));
    let mut without = state(2, &[("::/0", GATEWAY)]);
    without.vpcs[0].ipv6_cidr_blocks.clear();
    without.vpcs[0].subnets[0].ipv6_cidr_block = None;
    without.interfaces.iter_mut().for_each(|interface| interface.ipv6_addresses.clear());
    world.apply(&without);
    world.apply(&state(3, &[("::/0", GATEWAY)]));
    let outside = outside(&world);
    let (_their, _our) = (listen6(&outside.0, 80), listen6(&world.netns("eni-b"), 80));
    assert!(connect6(&world.netns("eni-a"), OUTSIDE, 80, ANSWER).is_some());
    assert!(connect6(&world.host(), ipv6(11), 80, ANSWER).is_some());
}

#[test]
fn a_source_that_is_not_the_interfaces_does_not_get_out() {
    let world = World::new();
    let mut unchecked = state(1, &[("::/0", GATEWAY)]);
    unchecked.interfaces[0].source_destination_check = false;
    world.apply(&unchecked);
    let outside = outside(&world);
    let _their = listen6(&outside.0, 80);
    let client = world.netns("eni-a");
    let foreign = Ipv6Addr::new(0xfd00, 0, 0, 0x101, 0, 0, 0, 99);
    add_ipv6_address(&client, "eth0", foreign, 128);
    let from = |source: Ipv6Addr, patience| {
        in_netns(&client, || {
            let socket =
                rustix::net::socket(rustix::net::AddressFamily::INET6, rustix::net::SocketType::STREAM, None).unwrap();
            rustix::net::bind(&socket, &SocketAddr::from((source, 0))).unwrap();
            let stream = TcpStream::from(socket);
            stream.set_nonblocking(true).unwrap();
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let socket = tokio::net::TcpSocket::from_std_stream(stream);
                tokio::time::timeout(patience, socket.connect((OUTSIDE, 80).into()))
                    .await
                    .is_ok_and(|made| made.is_ok())
            })
        })
        .unwrap()
    };
    assert!(from(ipv6(10), ANSWER));
    assert!(!from(foreign, SILENCE));
}

#[test]
fn large_transfers_keep_to_what_the_way_carries() {
    let world = World::new();
    world.apply(&state(1, &[("::/0", GATEWAY)]));
    let outside = outside(&world);
    let listener = listen6(&outside.0, 80);
    let mut ours = connect6(&world.netns("eni-a"), OUTSIDE, 80, ANSWER).unwrap();
    let (mut theirs, _) = accepted(&listener);
    let sent: Vec<u8> = (0..4 << 20).map(|n: u32| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    std::thread::scope(|scope| {
        scope.spawn(|| {
            ours.write_all(&sent).unwrap();
            ours.shutdown(std::net::Shutdown::Write).unwrap();
        });
        theirs.set_read_timeout(Some(ANSWER)).unwrap();
        let mut got = Vec::new();
        theirs.read_to_end(&mut got).unwrap();
        assert!(got == sent, "{} of {} bytes, or others", got.len(), sent.len());
    });
    // Inside the VPC it is jumbo frames, outside not: known beforehand, so nothing has to be found too long first.
    let mtu = |to: Ipv6Addr| {
        netlink(&world.netns("eni-a"), async move |netlink| netlink.get_routes().await)
            .into_iter()
            .filter(|route| route.is_ipv6() && route.has_gateway())
            .filter(|route| match route.destination() {
                Some(IpAddr::V6(net)) => ipnet::Ipv6Net::new(*net, route.dst_len()).unwrap().contains(&to),
                _ => true,
            })
            .max_by_key(|route| route.dst_len())
            .and_then(|route| route.metrics().and_then(|metrics| metrics.mtu))
    };
    assert_eq!((mtu(OUTSIDE), mtu(ipv6(11))), (Some(1500), None));
}

#[test]
fn routes_that_routers_told_the_host_are_not_given_up() {
    let world = World::new();
    let outside = outside(&world);
    let set = |netns: &Path, key: &str, value: &str| {
        in_netns(netns, || std::fs::write(format!("/proc/sys/net/ipv6/conf/{key}"), value)).unwrap().unwrap();
    };
    let forwarding =
        || in_netns(&world.host(), || std::fs::read_to_string("/proc/sys/net/ipv6/conf/all/forwarding").unwrap());
    set(&world.host(), "wan1/accept_ra", "1");
    netlink(&world.host(), async |netlink| {
        let told = nlink::netlink::route::Ipv6Route::default_route().gateway(OUTSIDE).dev("wan1");
        netlink.add_route(told.protocol(nlink::netlink::types::route::RouteProtocol::Ra)).await
    });
    world.apply(&state(1, &[("::/0", GATEWAY)]));
    let _listener = listen6(&world.netns("eni-b"), 80);
    assert_eq!(forwarding().unwrap().trim(), "0", "it would end the host's own way out");
    assert!(connect6(&world.host(), ipv6(11), 80, ANSWER).is_some(), "this host reaches it all the same");
    let _their = listen6(&outside.0, 80);
    assert!(connect6(&world.netns("eni-a"), OUTSIDE, 80, SILENCE).is_none());
    // Somebody decides.
    set(&world.host(), "wan1/accept_ra", "2");
    set(&world.host(), "all/forwarding", "1");
    assert!(connect6(&world.netns("eni-a"), OUTSIDE, 80, ANSWER).is_some());
}

#[test]
fn a_block_that_somebody_else_leads_elsewhere_is_reported() {
    let world = World::new();
    netlink(&world.host(), async |netlink| {
        netlink.set_link_up("lo").await?;
        let block = nlink::netlink::route::Ipv6Route::from_addr(Ipv6Addr::new(0xfd00, 0, 0, 0x100, 0, 0, 0, 0), 56);
        netlink.add_route(block.dev("lo")).await
    });
    let report = world.runtime.block_on(world.network().apply(&state(1, &[("::/0", GATEWAY)]))).unwrap();
    assert_eq!(report.failures.len(), 1, "{report:?}");
    assert!(report.failures[0].reason.contains("fd00:0:0:100::/56"), "{report:?}");
    assert!(connect6(&world.host(), ipv6(11), 80, SILENCE).is_none());
}
