//! Network ACLs, and connections whose rule goes.

use crate::world::*;
use agent_proto::network::{AclEntry, NetworkAcl, NetworkState, Protocol, Rule, Subnet};
use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, TcpStream};

const FAR: Ipv4Addr = Ipv4Addr::new(10, 0, 2, 12);

fn allow(protocol: Protocol, cidr: &str) -> AclEntry {
    AclEntry { allow: true, protocol, cidr: cidr.into() }
}

/// Two interfaces in 10.0.1.0/24, which the ACL guards, and `FAR` in another subnet; groups let everything pass.
fn guarded(generation: u64, ingress: Vec<AclEntry>, egress: Vec<AclEntry>) -> NetworkState {
    let everything = || vec![rule(Protocol::All, cidr("0.0.0.0/0"))];
    let mut near = vpc("vpc-a");
    near.subnets[0].network_acl_id = Some("acl-1".into());
    near.subnets.push(Subnet {
        subnet_id: "subnet-far".into(),
        cidr_block: "10.0.2.0/24".into(),
        ipv6_cidr_block: None,
        routes: vec![],
        network_acl_id: None,
    });
    let mut far = interface("vpc-a", "eni-far", 12, &["sg-open"]);
    far.subnet_id = "subnet-far".into();
    far.private_address = FAR;
    NetworkState {
        generation,
        vpcs: vec![near],
        interfaces: vec![
            interface("vpc-a", "eni-a", 10, &["sg-open"]),
            interface("vpc-a", "eni-b", 11, &["sg-open"]),
            far,
        ],
        security_groups: vec![group("vpc-a", "sg-open", everything(), everything())],
        network_acls: vec![NetworkAcl { network_acl_id: "acl-1".into(), vpc_id: "vpc-a".into(), ingress, egress }],
        names: vec![],
    }
}

#[test]
fn an_acl_guards_the_boundary_in_both_directions_and_remembers_nothing() {
    let world = World::new();
    world.apply(&guarded(1, vec![], vec![]));
    let (near, sibling, far) = (world.netns("eni-a"), world.netns("eni-b"), world.netns("eni-far"));
    let _near = Server::tcp(&near, 80);
    let _far = Server::tcp(&far, 80);
    assert!(answers(&sibling, address(10), 80), "inside the subnet the ACL has no say");
    assert!(silent(&far, address(10), 80) && silent(&near, FAR, 80), "without entries everything is denied");
    assert!(!pings(&far, address(10), SILENCE));

    world.apply(&guarded(2, vec![allow(tcp(80), "10.0.2.0/24")], vec![]));
    assert!(silent(&far, address(10), 80), "the answer is not let out");
    let answers_out = || allow(Protocol::Tcp { from_port: 1024, to_port: 65535 }, "0.0.0.0/0");
    world.apply(&guarded(3, vec![allow(tcp(80), "10.0.2.0/24")], vec![answers_out()]));
    assert!(answers(&far, address(10), 80));
    assert!(silent(&near, FAR, 80), "port 80 is not among what may leave");

    // Established or not: a packet that is denied does not pass.
    let mut open = connect(&far, address(10), 80, ANSWER).unwrap();
    seen(&open);
    let deny_first = AclEntry { allow: false, protocol: Protocol::All, cidr: "10.0.2.12/32".into() };
    world.apply(&guarded(4, vec![deny_first, allow(tcp(80), "10.0.2.0/24")], vec![answers_out()]));
    open.write_all(b"more").unwrap();
    assert!(quiet(&mut open), "the first entry that covers a packet decides");
    world.apply(&guarded(5, vec![allow(tcp(80), "10.0.2.0/24")], vec![answers_out()]));
    open.set_read_timeout(Some(ANSWER)).unwrap();
    let mut echo = [0; 4];
    open.read_exact(&mut echo).unwrap();
    assert_eq!(&echo, b"more", "the connection is whole again, as on AWS");
}

fn quiet(stream: &mut TcpStream) -> bool {
    stream.set_read_timeout(Some(SILENCE)).unwrap();
    match stream.read(&mut [0; 16]) {
        Err(error) => matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut),
        Ok(count) => {
            assert!(count > 0, "the other end closed");
            false
        }
    }
}

/// Whether the server still echoes.
fn alive(stream: &mut TcpStream) -> bool {
    stream.write_all(b"ping").unwrap();
    !quiet(stream)
}

#[test]
fn a_connection_that_is_not_tracked_ends_with_its_rule_and_a_tracked_one_goes_on() {
    let world = World::new();
    let state = |generation, ingress: Vec<Rule>| {
        let mut state = guarded(generation, vec![], vec![]);
        state.vpcs[0].subnets[0].network_acl_id = None;
        state.security_groups =
            vec![group("vpc-a", "sg-client", vec![], all_out()), group("vpc-a", "sg-server", ingress, all_out())];
        state.interfaces[0].security_group_ids = vec!["sg-client".into()];
        state.interfaces[1].security_group_ids = vec!["sg-server".into()];
        state.interfaces.truncate(2);
        state
    };
    world.apply(&state(1, vec![rule(tcp(80), cidr("0.0.0.0/0")), rule(tcp(81), cidr("10.0.1.0/24"))]));
    let (client, server) = (world.netns("eni-a"), world.netns("eni-b"));
    let _port_80 = Server::tcp(&server, 80);
    let _port_81 = Server::tcp(&server, 81);
    let mut everybody = connect(&client, address(11), 80, ANSWER).unwrap();
    let mut some = connect(&client, address(11), 81, ANSWER).unwrap();
    seen(&everybody);
    seen(&some);
    assert!(alive(&mut everybody) && alive(&mut some));
    world.apply(&state(2, vec![]));
    assert!(!alive(&mut everybody), "open for everybody both ways: not tracked, interrupted at once");
    assert!(alive(&mut some), "tracked: it goes on");
    assert!(silent(&client, address(11), 81), "for new connections the rule is gone");
    // The other end cannot revive it either, though the server may send anywhere.
    world.apply(&state(3, vec![rule(tcp(81), cidr("10.0.1.0/24"))]));
    assert!(quiet(&mut everybody));
}
