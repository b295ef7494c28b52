//! Random security groups: what the state says, the packets do.

use crate::world::*;
use agent_proto::network::{NetworkState, Protocol, Rule};
use base::{Rng, SeededRng};
use std::time::Duration;
use vpc_net::{Probe, allows};

const INTERFACES: u64 = 8;
const GROUPS: u64 = 6;
const PORTS: [u16; 3] = [80, 443, 8080];
const PROBES: u64 = 60;

fn any_rule(rng: &SeededRng) -> Rule {
    let protocol = match rng.below(8) {
        0 => Protocol::All,
        1 => Protocol::Number { number: 6 },
        2 => Protocol::Icmp { icmp_type: Some(8), icmp_code: [None, Some(0), Some(3)][rng.below(3) as usize] },
        3 => Protocol::Icmp { icmp_type: None, icmp_code: None },
        4 => Protocol::Tcp { from_port: 81, to_port: 8080 },
        5 => Protocol::Udp { from_port: 0, to_port: 65535 },
        _ => tcp(PORTS[rng.below(3) as usize]),
    };
    let peer = match rng.below(5) {
        0 => cidr("0.0.0.0/0"),
        1 => cidr("10.0.1.8/30"),
        2 => cidr(&format!("10.0.1.{}/32", 8 + rng.below(INTERFACES))),
        _ => group_peer(&format!("sg-{}", rng.below(GROUPS))),
    };
    rule(protocol, peer)
}

fn any_state(rng: &SeededRng, generation: u64) -> NetworkState {
    NetworkState {
        generation,
        vpcs: vec![vpc("vpc-a")],
        interfaces: (0..INTERFACES)
            .map(|n| {
                let groups: Vec<String> = (0..=rng.below(2)).map(|_| format!("sg-{}", rng.below(GROUPS))).collect();
                let groups: Vec<&str> = groups.iter().map(String::as_str).collect();
                interface("vpc-a", &format!("eni-{n}"), 8 + n as u8, &groups)
            })
            .collect(),
        security_groups: (0..GROUPS)
            .map(|n| {
                let rules = |most| (0..rng.below(most)).map(|_| any_rule(rng)).collect();
                let egress = if rng.below(2) == 0 { all_out() } else { rules(4) };
                group("vpc-a", &format!("sg-{n}"), rules(5), egress)
            })
            .collect(),
        network_acls: vec![],
        names: vec![],
    }
}

#[test]
fn packets_agree_with_the_state() {
    let world = World::new();
    let rng = SeededRng::new(0x5eed);
    let mut servers: Option<Vec<Server>> = None;
    let (mut allowed, mut probed) = (0, 0);
    for generation in 1..=3 {
        let state = any_state(&rng, generation);
        world.apply(&state);
        servers.get_or_insert_with(|| {
            let ids = state.interfaces.iter().map(|interface| &interface.network_interface_id);
            ids.flat_map(|id| PORTS.map(|port| Server::tcp(&world.netns(id), port))).collect()
        });
        for _ in 0..PROBES / 3 {
            let (from, to) = (rng.below(INTERFACES), rng.below(INTERFACES));
            let (from_id, to_id) = (format!("eni-{from}"), format!("eni-{to}"));
            let target = address(8 + to as u8);
            let icmp = rng.below(4) == 0;
            let port = PORTS[rng.below(3) as usize];
            let probe = if icmp { Probe::Icmp { icmp_type: 8, icmp_code: 0 } } else { Probe::Tcp { port } };
            let expected = allows(&state, &from_id, &to_id, probe);
            let patience = if expected { ANSWER } else { Duration::from_millis(150) };
            let netns = world.netns(&from_id);
            let got =
                if icmp { pings(&netns, target, patience) } else { call(&netns, target, port, patience).is_some() };
            assert_eq!(got, expected, "{from_id} to {to_id}, {probe:?}, generation {generation}: {state:#?}");
            probed += 1;
            allowed += u32::from(expected);
        }
    }
    println!("{probed} probes, {allowed} allowed");
    assert!(allowed > 5 && probed - allowed > 5, "the sample says something: {allowed} of {probed}");
}
