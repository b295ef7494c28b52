//! Real packets through real namespaces. Needs root; touches nothing outside namespaces of its own.

mod boundaries;
mod ipv6;
mod ipv6_outside;
mod lifecycle;
mod matrix;
mod probes;
mod public;
mod sizes;
mod world;

use agent_proto::network::{NetworkState, Protocol};
use world::*;

fn two(groups_a: &[&str], groups_b: &[&str], groups: Vec<agent_proto::network::SecurityGroup>) -> NetworkState {
    NetworkState {
        generation: 1,
        vpcs: vec![vpc("vpc-a")],
        interfaces: vec![interface("vpc-a", "eni-a", 10, groups_a), interface("vpc-a", "eni-b", 11, groups_b)],
        security_groups: groups,
        network_acls: vec![],
        names: vec![],
    }
}

#[test]
fn ingress_lets_in_what_a_rule_covers_and_nothing_else() {
    let world = World::new();
    let state = two(
        &["sg-client"],
        &["sg-server"],
        vec![
            group("vpc-a", "sg-client", vec![], all_out()),
            group("vpc-a", "sg-server", vec![rule(tcp(80), cidr("10.0.1.10/32"))], vec![]),
        ],
    );
    world.apply(&state);
    let (client, server) = (world.netns("eni-a"), world.netns("eni-b"));
    let _port_80 = Server::tcp(&server, 80);
    let _port_81 = Server::tcp(&server, 81);
    assert_eq!(call(&client, address(11), 80, ANSWER), Some(address(10)));
    assert!(silent(&client, address(11), 81), "no rule covers port 81");
    let _back = Server::tcp(&client, 80);
    assert!(silent(&server, address(10), 80), "the server may not open connections");
    // Nothing changes when it is applied again.
    let report = world.apply(&state);
    assert_eq!((report.rule_operations, report.interfaces_created.len()), (0, 0));
}

#[test]
fn groups_as_peers_and_self_reference() {
    let world = World::new();
    let members = |groups: &[&str]| {
        two(
            groups,
            &["sg-server"],
            vec![
                group("vpc-a", "sg-client", vec![], all_out()),
                group("vpc-a", "sg-other", vec![], all_out()),
                group(
                    "vpc-a",
                    "sg-server",
                    vec![rule(tcp(80), group_peer("sg-client")), rule(tcp(90), group_peer("sg-server"))],
                    vec![],
                ),
            ],
        )
    };
    world.apply(&members(&["sg-other"]));
    let (client, server) = (world.netns("eni-a"), world.netns("eni-b"));
    let _port_80 = Server::tcp(&server, 80);
    let _port_90 = Server::tcp(&server, 90);
    assert!(silent(&client, address(11), 80));
    world.apply(&NetworkState { generation: 2, ..members(&["sg-client"]) });
    assert!(answers(&client, address(11), 80));
    assert!(silent(&client, address(11), 90), "not a member of the server's group");
    world.apply(&NetworkState { generation: 3, ..members(&["sg-server", "sg-other"]) });
    assert!(answers(&client, address(11), 90), "a group that refers to itself");
    assert!(silent(&client, address(11), 80));
}

#[test]
fn egress_is_a_gate_of_its_own() {
    let world = World::new();
    let everything_in = vec![rule(Protocol::All, cidr("0.0.0.0/0"))];
    let state = |egress| {
        two(
            &["sg-client"],
            &["sg-server"],
            vec![
                group("vpc-a", "sg-client", vec![], egress),
                group("vpc-a", "sg-server", everything_in.clone(), vec![]),
            ],
        )
    };
    world.apply(&state(vec![]));
    let (client, server) = (world.netns("eni-a"), world.netns("eni-b"));
    let _port_80 = Server::tcp(&server, 80);
    let _port_81 = Server::tcp(&server, 81);
    assert!(silent(&client, address(11), 80));
    assert!(!pings(&client, address(11), SILENCE));
    world.apply(&NetworkState { generation: 2, ..state(vec![rule(tcp(80), cidr("10.0.1.0/24"))]) });
    assert!(answers(&client, address(11), 80));
    assert!(silent(&client, address(11), 81));
    world.apply(&NetworkState {
        generation: 3,
        ..state(vec![rule(Protocol::Icmp { icmp_type: Some(8), icmp_code: None }, cidr("0.0.0.0/0"))])
    });
    assert!(pings(&client, address(11), ANSWER));
    assert!(silent(&client, address(11), 80), "a revoked rule binds for new connections");
}

#[test]
fn a_spoofed_source_gets_nowhere() {
    let world = World::new();
    let everything = vec![rule(Protocol::All, cidr("0.0.0.0/0"))];
    let state = |check| {
        let mut state =
            two(&["sg-open"], &["sg-open"], vec![group("vpc-a", "sg-open", everything.clone(), everything.clone())]);
        state.interfaces[0].source_destination_check = check;
        state
    };
    world.apply(&state(true));
    let (client, server) = (world.netns("eni-a"), world.netns("eni-b"));
    add_address(&client, "eth0", address(99), 32);
    let receiver = udp(&server, address(11), 9);
    let send = |source| {
        let sender = udp(&client, source, 0);
        sender.send_to(b"x", (address(11), 9)).unwrap();
    };
    send(address(99));
    send(address(10));
    assert_eq!(received_from(&receiver, ANSWER), Some(address(10)), "the spoofed packet was sent first");
    world.apply(&NetworkState { generation: 2, ..state(false) });
    send(address(99));
    assert_eq!(received_from(&receiver, ANSWER), Some(address(99)), "the check is off");
}

#[test]
fn nobody_speaks_for_the_router() {
    let world = World::new();
    let everything = || vec![rule(Protocol::All, cidr("0.0.0.0/0"))];
    let mut state = two(&["sg-open"], &["sg-open"], vec![group("vpc-a", "sg-open", everything(), everything())]);
    state.interfaces[0].source_destination_check = false;
    world.apply(&state);
    let (appliance, server) = (world.netns("eni-a"), world.netns("eni-b"));
    let receiver = udp(&server, address(11), 9);
    let elsewhere = std::net::Ipv4Addr::new(192, 168, 7, 1);
    let resolver = std::net::Ipv4Addr::new(10, 0, 0, 2);
    for source in [resolver, std::net::Ipv4Addr::new(169, 254, 169, 253), vpc_net::TASK_ENDPOINT, elsewhere] {
        add_address(&appliance, "eth0", source, 32);
        udp(&appliance, source, 0).send_to(b"x", (address(11), 9)).unwrap();
    }
    let first = received_from(&receiver, ANSWER);
    assert_eq!(first, Some(elsewhere), "the check is off, but for what the router itself is");
}

#[test]
fn vpcs_with_the_same_addresses_are_apart() {
    let world = World::new();
    let everything = || vec![rule(Protocol::All, cidr("0.0.0.0/0"))];
    world.apply(&NetworkState {
        generation: 1,
        vpcs: vec![vpc("vpc-a"), vpc("vpc-b")],
        interfaces: vec![
            interface("vpc-a", "eni-a1", 10, &["sg-a"]),
            interface("vpc-a", "eni-a2", 11, &["sg-a"]),
            interface("vpc-b", "eni-b1", 10, &["sg-b"]),
            interface("vpc-b", "eni-b2", 12, &["sg-b"]),
        ],
        security_groups: vec![
            group("vpc-a", "sg-a", everything(), everything()),
            group("vpc-b", "sg-b", everything(), everything()),
        ],
        network_acls: vec![],
        names: vec![],
    });
    let _a = Server::tcp(&world.netns("eni-a2"), 80);
    let _b = Server::tcp(&world.netns("eni-b2"), 80);
    assert!(answers(&world.netns("eni-a1"), address(11), 80));
    assert!(answers(&world.netns("eni-b1"), address(12), 80));
    assert!(silent(&world.netns("eni-a1"), address(12), 80));
    assert!(silent(&world.netns("eni-b1"), address(11), 80));
}

#[test]
fn routes_to_an_interface_and_into_the_void() {
    use agent_proto::network::{Route, RouteTarget};
    let world = World::new();
    let everything = vec![rule(Protocol::All, cidr("0.0.0.0/0"))];
    let state = |generation, check, target| {
        let mut state =
            two(&["sg-open"], &["sg-open"], vec![group("vpc-a", "sg-open", everything.clone(), everything.clone())]);
        state.generation = generation;
        state.interfaces[1].source_destination_check = check;
        state.vpcs[0].subnets[0].routes.push(Route { destination: "192.168.7.0/24".into(), target });
        state
    };
    let by_b = || RouteTarget::NetworkInterface { network_interface_id: "eni-b".into() };
    world.apply(&state(1, false, by_b()));
    let (client, appliance) = (world.netns("eni-a"), world.netns("eni-b"));
    let inside = std::net::Ipv4Addr::new(192, 168, 7, 1);
    add_address(&appliance, "lo", inside, 32);
    let _port_80 = Server::tcp(&appliance, 80);
    assert!(answers(&client, inside, 80));
    world.apply(&state(2, true, by_b()));
    assert!(silent(&client, inside, 80), "the source/destination check is on");
    world.apply(&state(3, false, RouteTarget::Blackhole));
    assert!(silent(&client, inside, 80), "the route leads nowhere");
    world.apply(&state(4, false, by_b()));
    assert!(answers(&client, inside, 80));
}
