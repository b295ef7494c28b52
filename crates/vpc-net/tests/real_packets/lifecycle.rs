//! Restarts, names, endpoints, size, and going away.

use crate::world::*;
use agent_proto::network::{NameRecord, NetworkState, Protocol};
use hickory_proto::op::{Message, Query, ResponseCode};
use hickory_proto::rr::{Name, RData, RecordType};
use std::io::{Read, Write};
use std::net::{Ipv4Addr, UdpSocket};
use std::path::Path;
use std::time::Instant;

const PUBLIC: Ipv4Addr = Ipv4Addr::new(198, 18, 0, 10);

fn pair(generation: u64) -> NetworkState {
    let mut state = NetworkState {
        generation,
        vpcs: vec![vpc("vpc-a")],
        interfaces: vec![interface("vpc-a", "eni-a", 10, &["sg-a"]), interface("vpc-a", "eni-b", 11, &["sg-a"])],
        security_groups: vec![group("vpc-a", "sg-a", vec![rule(tcp(80), cidr("0.0.0.0/0"))], all_out())],
        network_acls: vec![],
        names: vec![],
    };
    state.interfaces[1].public_address = Some(PUBLIC);
    state
}

fn echoes(mut stream: &std::net::TcpStream) -> bool {
    stream.set_read_timeout(Some(ANSWER)).unwrap();
    stream.write_all(b"x").unwrap();
    let mut byte = [0];
    matches!(stream.read(&mut byte), Ok(1)) && byte == *b"x"
}

#[test]
fn a_restart_disturbs_no_connection() {
    let mut world = World::new();
    world.apply(&pair(5));
    let _port_80 = Server::tcp(&world.netns("eni-b"), 80);
    let inside = connect(&world.netns("eni-a"), address(11), 80, ANSWER).unwrap();
    let outside = connect(&world.host(), PUBLIC, 80, ANSWER).unwrap();
    seen(&inside);
    seen(&outside);
    world.reopen();
    assert!(echoes(&inside) && echoes(&outside), "before the state is known again");
    let report = world.apply(&pair(5));
    assert_eq!((report.interfaces_created.len(), report.interfaces_removed.len()), (0, 0));
    assert!(echoes(&inside) && echoes(&outside));
    assert!(answers(&world.host(), PUBLIC, 80));
    assert!(answers(&world.netns("eni-a"), address(11), 80));
    assert!(silent(&world.netns("eni-a"), address(11), 81));
    // What went from the state while nobody looked goes at the first apply.
    world.reopen();
    let mut less = pair(6);
    less.interfaces.remove(0);
    assert_eq!(world.apply(&less).interfaces_removed, ["eni-a"]);
    assert!(!world.netns("eni-a").exists());
    let older = world.runtime.block_on(world.network().apply(&pair(5)));
    assert!(matches!(older, Err(vpc_net::NetworkError::OlderGeneration { offered: 5, current: 6 })));
}

#[test]
fn an_interface_that_cannot_be_leaves_the_others_alone() {
    let world = World::new();
    let mut state = pair(1);
    state.interfaces.push(interface("vpc-a", "eni-twin", 10, &[]));
    state.interfaces.push(interface("vpc-a", "eni-router", 1, &[]));
    state.interfaces.push(interface("vpc-a", "../eni", 30, &[]));
    // Neither may a rule that makes no sense keep the others from being in force.
    let backwards = Protocol::Tcp { from_port: 90, to_port: 10 };
    state.security_groups[0].ingress.push(rule(backwards, cidr("0.0.0.0/0")));
    state.security_groups[0].ingress.push(rule(tcp(82), cidr("10.0.0.0/33")));
    let report = world.runtime.block_on(world.network().apply(&state)).unwrap();
    let failed: Vec<&str> = report.failures.iter().map(|failure| failure.id.as_str()).collect();
    assert_eq!(failed, ["eni-twin", "eni-router", "../eni", "sg-a", "sg-a"], "{report:?}");
    let _port_80 = Server::tcp(&world.netns("eni-b"), 80);
    assert!(answers(&world.netns("eni-a"), address(11), 80));
}

#[test]
fn an_address_moves_to_another_interface() {
    let world = World::new();
    world.apply(&pair(1));
    for generation in 2..5 {
        let mut state = pair(generation);
        let id = format!("eni-next{generation}");
        state.interfaces[1] = interface("vpc-a", &id, 11, &["sg-a"]);
        let report = world.apply(&state);
        assert_eq!((report.interfaces_created.len(), report.interfaces_removed.len()), (1, 1));
        let _port_80 = Server::tcp(&world.netns(&id), 80);
        assert!(answers(&world.netns("eni-a"), address(11), 80));
    }
}

#[test]
fn the_next_owner_of_an_address_inherits_no_connection() {
    let world = World::new();
    let state = |generation, id: &str, groups: &[&str]| {
        let mut state = pair(generation);
        state.interfaces[1] = interface("vpc-a", id, 11, groups);
        let udp = Protocol::Udp { from_port: 9, to_port: 9 };
        state.security_groups[0].ingress = vec![rule(udp, cidr("0.0.0.0/0"))];
        state.security_groups.push(group("vpc-a", "sg-shut", vec![], vec![]));
        state
    };
    world.apply(&state(1, "eni-b", &["sg-a"]));
    let client = udp(&world.netns("eni-a"), address(10), 1000);
    let first = udp(&world.netns("eni-b"), address(11), 9);
    client.send_to(b"x", (address(11), 9)).unwrap();
    assert_eq!(received_from(&first, ANSWER), Some(address(10)));
    first.send_to(b"y", (address(10), 1000)).unwrap();
    assert_eq!(received_from(&client, ANSWER), Some(address(11)), "tracked in both directions");
    drop(first);
    world.apply(&state(2, "eni-c", &["sg-shut"]));
    let second = udp(&world.netns("eni-c"), address(11), 9);
    client.send_to(b"z", (address(11), 9)).unwrap();
    assert_eq!(received_from(&second, SILENCE), None);
    // The same id with other groups is the same interface, and its connections go on; see the crate's page.
    let report = world.apply(&state(3, "eni-c", &["sg-a"]));
    assert_eq!(report.interfaces_created.len(), 0);
    client.send_to(b"z", (address(11), 9)).unwrap();
    assert_eq!(received_from(&second, ANSWER), Some(address(10)));
}

#[test]
fn neither_gate_stands_open_or_shut_while_rules_change() {
    use std::sync::atomic::{AtomicBool, Ordering};
    let world = World::new();
    let state = |generation: u64| {
        let mut state = pair(generation);
        let port = 1000 + generation as u16;
        // Everything about the rules changes but what they mean for ports 80 and 81.
        let mut groups: Vec<_> = (0..5)
            .map(|n| group("vpc-a", &format!("sg-{n}"), vec![rule(tcp(port + n), group_peer("sg-a"))], vec![]))
            .collect();
        let held = format!("sg-{}", generation % 5);
        state.interfaces[1].security_group_ids = vec!["sg-a".into(), held];
        state.security_groups[0].ingress.insert(0, rule(tcp(port), cidr("10.0.0.0/8")));
        state.security_groups.append(&mut groups);
        state
    };
    world.apply(&state(1));
    let (client, server) = (world.netns("eni-a"), world.netns("eni-b"));
    let _port_80 = Server::tcp(&server, 80);
    let receiver = udp(&server, address(11), 81);
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let open = scope.spawn(|| {
            let mut calls = 0;
            while !done.load(Ordering::Relaxed) {
                assert!(answers(&client, address(11), 80), "call {calls} to the open port");
                calls += 1;
            }
            calls
        });
        let shut = scope.spawn(|| {
            let sender = udp(&client, address(10), 0);
            let mut sent = 0;
            while !done.load(Ordering::Relaxed) {
                // Full buffers are no concern of this test.
                sent += u32::from(sender.send_to(b"x", (address(11), 81)).is_ok());
                std::thread::sleep(std::time::Duration::from_micros(50));
            }
            sent
        });
        for generation in 2..150 {
            world.apply(&state(generation));
        }
        done.store(true, Ordering::Relaxed);
        println!(
            "{} calls answered, {} packets sent in vain over 148 changes",
            open.join().unwrap(),
            shut.join().unwrap()
        );
    });
    assert_eq!(received_from(&receiver, SILENCE), None);
}

fn resolve(netns: &Path, server: Ipv4Addr, name: &str, kind: RecordType) -> Option<Message> {
    let socket = vpc_net::in_netns(netns, || UdpSocket::bind("0.0.0.0:0")).unwrap().unwrap();
    socket.set_read_timeout(Some(SILENCE * 4)).unwrap();
    let mut query = Message::query();
    query.add_query(Query::query(Name::from_ascii(name).unwrap(), kind));
    socket.send_to(&query.to_vec().unwrap(), (server, 53)).unwrap();
    let mut buffer = [0; 4096];
    let count = socket.recv(&mut buffer).ok()?;
    let answer = Message::from_vec(&buffer[..count]).unwrap();
    assert_eq!(answer.metadata.id, query.metadata.id);
    Some(answer)
}

fn addresses(message: &Message) -> Vec<Ipv4Addr> {
    message
        .answers
        .iter()
        .filter_map(|record| match &record.data {
            RData::A(address) => Some(address.0),
            _ => None,
        })
        .collect()
}

#[test]
fn names_of_the_vpc_and_of_the_world() {
    // A resolver in the host's namespace that knows one answer to everything.
    let world = World::with_resolvers(vec!["127.0.0.1:5353".parse().unwrap()]);
    netlink(&world.host(), async |netlink| netlink.set_link_up("lo").await);
    let upstream = udp(&world.host(), Ipv4Addr::LOCALHOST, 5353);
    let resolver = std::thread::spawn(move || {
        upstream.set_read_timeout(Some(ANSWER)).unwrap();
        let mut buffer = [0; 512];
        let (count, from) = upstream.recv_from(&mut buffer).unwrap();
        let mut message = Message::from_vec(&buffer[..count]).unwrap().into_response();
        let name = message.queries[0].name().clone();
        let address = RData::A(Ipv4Addr::new(192, 0, 2, 7).into());
        message.add_answer(hickory_proto::rr::Record::from_rdata(name, 5, address));
        upstream.send_to(&message.to_vec().unwrap(), from).unwrap();
    });
    let mut state = pair(1);
    // Security groups do not stand between an interface and its resolver.
    state.security_groups[0].egress.clear();
    state.names.push(NameRecord {
        name: "web.elb.amazonaws.com".into(),
        vpc_id: "vpc-a".into(),
        private_addresses: vec![address(4)],
        ipv6_addresses: vec![crate::ipv6::ipv6(4)],
        public_addresses: vec![],
    });
    world.apply(&state);
    let client = world.netns("eni-a");
    let (plus_two, link_local) = (Ipv4Addr::new(10, 0, 0, 2), Ipv4Addr::new(169, 254, 169, 253));
    for server in [plus_two, link_local] {
        let ipv6 = resolve(&client, server, "web.elb.amazonaws.com.", RecordType::AAAA).unwrap();
        assert_eq!(ipv6.answers[0].data.to_string(), crate::ipv6::ipv6(4).to_string());
        let answer = resolve(&client, server, "web.elb.amazonaws.com.", RecordType::A).unwrap();
        assert_eq!(addresses(&answer), [address(4)]);
    }
    let derived = resolve(&client, plus_two, "ip-10-0-1-11.ec2.internal.", RecordType::A).unwrap();
    assert_eq!(addresses(&derived), [address(11)]);
    let forwarded = resolve(&client, plus_two, "example.org.", RecordType::A).unwrap();
    assert_eq!(addresses(&forwarded), [Ipv4Addr::new(192, 0, 2, 7)]);
    resolver.join().unwrap();
    // A new name is answered at once.
    state.generation = 2;
    state.names[0].private_addresses.push(address(5));
    world.apply(&state);
    let answer = resolve(&client, plus_two, "web.elb.amazonaws.com.", RecordType::A).unwrap();
    assert_eq!(addresses(&answer).len(), 2);
    // The gateway can be pinged; anything else on the router is shut.
    assert!(pings(&client, address(1), ANSWER));
    assert!(silent(&client, address(1), 22));
    state.generation = 3;
    state.vpcs[0].dns_support = false;
    world.apply(&state);
    assert!(resolve(&client, plus_two, "web.elb.amazonaws.com.", RecordType::A).is_none());
}

#[test]
fn without_resolvers_the_world_is_a_server_failure() {
    let world = World::new();
    world.apply(&pair(1));
    let answer = resolve(&world.netns("eni-a"), Ipv4Addr::new(10, 0, 0, 2), "example.org.", RecordType::A).unwrap();
    assert_eq!(answer.metadata.response_code, ResponseCode::ServFail);
}

#[test]
fn an_endpoint_knows_its_callers() {
    let world = World::new();
    let mut state = pair(1);
    state.security_groups[0].egress.clear();
    world.apply(&state);
    let endpoint = "169.254.170.2:80".parse().unwrap();
    let listener = world.runtime.block_on(world.network().listen_in_vpc("vpc-a", endpoint)).unwrap();
    let _connection = connect(&world.netns("eni-a"), *endpoint.ip(), 80, ANSWER).unwrap();
    listener.set_nonblocking(false).unwrap();
    let (_stream, caller) = listener.accept().unwrap();
    let std::net::IpAddr::V4(caller) = caller.ip() else { panic!("IPv4 only") };
    assert_eq!(world.network().interface_by_address("vpc-a", caller).as_deref(), Some("eni-a"));
    assert_eq!(world.network().interface_by_address("vpc-b", caller), None);
    assert!(silent(&world.netns("eni-a"), *endpoint.ip(), 81));
    let nowhere = world.runtime.block_on(world.network().listen_in_vpc("vpc-b", endpoint));
    assert!(matches!(nowhere, Err(vpc_net::NetworkError::NoSuchRouter { .. })));
}

/// Unlike the endpoint for credentials the API is behind the sender's security groups.
#[test]
fn the_api_is_reached_through_the_egress_gate() {
    let world = World::new();
    let state = pair(1);
    assert!(!state.security_groups[0].egress.is_empty());
    world.apply(&state);
    let endpoint = std::net::SocketAddrV4::new(vpc_net::API_ENDPOINT, 80);
    let _listener = world.runtime.block_on(world.network().listen_in_vpc("vpc-a", endpoint)).unwrap();
    let from = world.netns("eni-a");
    let found = resolve(&from, Ipv4Addr::new(10, 0, 0, 2), &format!("{}.", vpc_net::API_NAME), RecordType::A).unwrap();
    assert_eq!(found.answers.len(), 1);
    assert!(connect(&from, *endpoint.ip(), 80, ANSWER).is_some());
    assert!(silent(&from, *endpoint.ip(), 81));
    let mut closed = pair(2);
    closed.security_groups[0].egress.clear();
    world.apply(&closed);
    assert!(silent(&from, *endpoint.ip(), 80));
    world.apply(&pair(3));
    assert!(connect(&from, *endpoint.ip(), 80, ANSWER).is_some());
}

#[test]
fn two_hundred_interfaces() {
    measure(200);
}

#[test]
#[ignore = "seconds of a whole core; for figures"]
fn two_thousand_interfaces() {
    measure(2000);
}

/// Makes so many interfaces at once, changes a little, removes them, and prints what each took.
fn measure(count: u32) {
    let world = World::new();
    let mut state = NetworkState {
        generation: 1,
        vpcs: vec![vpc("vpc-a")],
        interfaces: vec![],
        security_groups: (0..10)
            .map(|n| {
                let peer = format!("sg-{}", (n + 1) % 10);
                let ingress = (0..20).map(|port| rule(tcp(8000 + port), group_peer(&peer))).collect();
                group("vpc-a", &format!("sg-{n}"), ingress, all_out())
            })
            .collect(),
        network_acls: vec![],
        names: vec![],
    };
    state.vpcs[0].subnets[0].cidr_block = "10.0.0.0/16".into();
    world.apply(&state);
    for n in 0..count {
        let groups = [format!("sg-{}", n % 10), format!("sg-{}", (n / 10) % 10)];
        let groups: Vec<&str> = groups.iter().map(String::as_str).collect();
        let mut one = interface("vpc-a", &format!("eni-{n:017x}"), 0, &groups);
        one.private_address = Ipv4Addr::from(u32::from(Ipv4Addr::new(10, 0, 16, 0)) + n);
        state.interfaces.push(one);
    }
    let mut step = |what: &str, changed: (usize, usize), change: &dyn Fn(&mut NetworkState)| {
        change(&mut state);
        state.generation += 1;
        let begun = Instant::now();
        let report = world.apply(&state);
        println!("{count} interfaces, {what}: {:?}", begun.elapsed());
        assert_eq!((report.interfaces_created.len(), report.interfaces_removed.len()), changed);
    };
    let all = count as usize;
    step("all made", (all, 0), &|_| {});
    step("nothing changed", (0, 0), &|_| {});
    step("one rule more", (0, 0), &|state| {
        state.security_groups[0].ingress.push(rule(Protocol::All, group_peer("sg-5")));
    });
    step("one interface more", (1, 0), &|state| {
        state.interfaces.push(interface("vpc-a", "eni-one-more", 254, &["sg-0"]));
    });
    step("all but one removed", (0, all), &|state| state.interfaces.truncate(1));
}

#[test]
fn without_a_named_host_it_is_the_namespace_of_the_caller() {
    let world = World::new();
    let directory = tempfile::tempdir().unwrap();
    let config = vpc_net::Config {
        instance: "own".into(),
        state_dir: directory.path().join("state"),
        netns_dir: directory.path().join("netns"),
        host_netns: None,
        resolvers: Some(Vec::new()),
    };
    // This thread's namespace is the test machine's own, so begin from the one that plays the host.
    let network = vpc_net::in_netns(&world.host(), || vpc_net::Network::open(config.clone())).unwrap().unwrap();
    let report = world.runtime.block_on(network.apply(&pair(1))).unwrap();
    assert_eq!(report.failures, vec![]);
    let server = Server::tcp(&network.interface_netns_path("eni-b"), 80);
    assert!(answers(&world.host(), PUBLIC, 80));
    let leftovers = || vpc_net::in_netns(&world.host(), || vpc_net::list_leftovers(&config)).unwrap().unwrap();
    assert_eq!(leftovers().len(), 5, "a router, two interfaces, a link and a table: {:?}", leftovers());
    drop(server);
    world.runtime.block_on(network.destroy()).unwrap();
    assert_eq!(leftovers(), Vec::<String>::new());
}
