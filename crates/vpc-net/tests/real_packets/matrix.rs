//! The reachability matrix: random topologies, what the state says, and what packets do; at rest, and while it changes.
//! Over IPv6 there are also places outside: two neighbours of the host, which routes tell apart, and the host itself.
//!
//! `LONGSHORE_GROUPS_PAIRS` says how many pairs, 300 by default; there are a tenth as many live changes, at least 50,
//! unless `LONGSHORE_GROUPS_CHANGES` says otherwise.

use crate::probes::*;
use crate::world::*;
use agent_proto::network::{AclEntry, NetworkAcl, NetworkState, Peer, Protocol, Route, RouteTarget, Rule, Subnet};
use base::{Rng, SeededRng};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, RwLock};
use vpc_net::{Family, Place, Probe, allows, answers, delivers};

const VPCS: u64 = 2;
const SUBNETS: u64 = 3;
const INTERFACES_PER_SUBNET: u64 = 3;
const INTERFACES: u64 = VPCS * SUBNETS * INTERFACES_PER_SUBNET;
const GROUPS: u64 = 5;
const ACLS: u64 = 2;
/// The neighbours and the host's addresses on the links to them; the last place outside is the host at the first of these.
const NEIGHBOURS: [(Ipv6Addr, Ipv6Addr); 2] = [
    (Ipv6Addr::new(0xfd99, 1, 0, 0, 0, 0, 0, 2), Ipv6Addr::new(0xfd99, 1, 0, 0, 0, 0, 0, 1)),
    (Ipv6Addr::new(0xfd99, 2, 0, 0, 0, 0, 0, 2), Ipv6Addr::new(0xfd99, 2, 0, 0, 0, 0, 0, 1)),
];
const OUTSIDE: [Ipv6Addr; 3] = [NEIGHBOURS[0].0, NEIGHBOURS[1].0, NEIGHBOURS[0].1];
/// Pairs probed in one topology.
const PAIRS_PER_STATE: u64 = 100;
/// Probes under way while the state changes.
const PROBERS: usize = 12;
/// Probes that must end between one change and the next.
const PROBES_PER_CHANGE: u64 = 8;

fn amount(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).map_or(otherwise, |text| text.parse().expect("a number"))
}

fn pick<T: Clone>(rng: &SeededRng, choices: &[T]) -> T {
    choices[rng.below(choices.len() as u64) as usize].clone()
}

fn any_protocol(rng: &SeededRng) -> Protocol {
    match rng.below(11) {
        0 | 1 => Protocol::All,
        2 => Protocol::Number { number: pick(rng, &[1, 6, 17, 58]) },
        9 => Protocol::Icmpv6 { icmp_type: Some(128), icmp_code: pick(rng, &[None, Some(0), Some(3)]) },
        10 => Protocol::Icmpv6 { icmp_type: None, icmp_code: None },
        3 => Protocol::Icmp { icmp_type: Some(8), icmp_code: pick(rng, &[None, Some(0), Some(3)]) },
        4 => Protocol::Icmp { icmp_type: None, icmp_code: None },
        5 => Protocol::Tcp { from_port: 81, to_port: 8080 },
        6 => Protocol::Udp { from_port: 0, to_port: 65535 },
        _ => tcp(pick(rng, &TCP_PORTS)),
    }
}

fn any_block(rng: &SeededRng, vpc: u64) -> String {
    let subnet = rng.below(SUBNETS);
    match rng.below(4) {
        0 => "0.0.0.0/0".into(),
        1 => format!("10.{vpc}.{subnet}.0/24"),
        2 => format!("10.{vpc}.{subnet}.10/31"),
        _ => format!("10.{vpc}.0.0/{}", 20 + rng.below(4)),
    }
}

fn any_ipv6_block(rng: &SeededRng, vpc: u64) -> String {
    let subnet = vpc << 8 | rng.below(SUBNETS);
    match rng.below(7) {
        0 | 6 => "::/0".into(),
        4 => "fd99:1::/32".into(),
        5 => "fd99::/16".into(),
        1 => format!("fd00:0:0:{subnet:x}::/64"),
        2 => format!("fd00:0:0:{subnet:x}::a/127"),
        _ => format!("fd00:0:0:{:x}::/{}", vpc << 8, 56 + rng.below(8)),
    }
}

/// Everything out, in both families.
fn all_out_everywhere() -> Vec<Rule> {
    let mut rules = all_out();
    rules.push(rule(Protocol::All, Peer::Cidr6 { cidr: "::/0".into() }));
    rules
}

fn any_rule(rng: &SeededRng, vpc: u64) -> Rule {
    let peer = match rng.below(7) {
        0..3 => group_peer(&format!("sg-{vpc}-{}", rng.below(GROUPS))),
        3 | 4 => Peer::Cidr6 { cidr: any_ipv6_block(rng, vpc) },
        _ => cidr(&any_block(rng, vpc)),
    };
    rule(any_protocol(rng), peer)
}

fn pairs() -> u64 {
    amount("LONGSHORE_GROUPS_PAIRS", 300)
}

/// Ports of openers are covered whole or not at all.
fn any_entry(rng: &SeededRng, vpc: u64) -> AclEntry {
    let protocol = match rng.below(3) {
        0 => Protocol::Tcp { from_port: 1024, to_port: 65535 },
        _ => any_protocol(rng),
    };
    let cidr = if rng.below(2) == 0 { any_block(rng, vpc) } else { any_ipv6_block(rng, vpc) };
    AclEntry { allow: rng.below(3) != 0, protocol, cidr }
}

fn any_entries(rng: &SeededRng, vpc: u64) -> Vec<AclEntry> {
    let mut entries: Vec<AclEntry> = (0..rng.below(5)).map(|_| any_entry(rng, vpc)).collect();
    for everybody in ["0.0.0.0/0", "::/0"] {
        if rng.below(4) != 0 {
            entries.push(AclEntry { allow: true, protocol: Protocol::All, cidr: everybody.into() });
        }
    }
    entries
}

fn any_groups(rng: &SeededRng, vpc: u64) -> Vec<String> {
    (0..=rng.below(2)).map(|_| format!("sg-{vpc}-{}", rng.below(GROUPS))).collect()
}

fn place(n: u64) -> (u64, u64, u8) {
    let (vpc, rest) = (n / (SUBNETS * INTERFACES_PER_SUBNET), n % (SUBNETS * INTERFACES_PER_SUBNET));
    (vpc, rest / INTERFACES_PER_SUBNET, 10 + (rest % INTERFACES_PER_SUBNET) as u8)
}

fn id_of(n: u64) -> String {
    format!("eni-{n:02}")
}

fn address_of(n: u64) -> Ipv4Addr {
    let (vpc, subnet, last) = place(n);
    Ipv4Addr::new(10, vpc as u8, subnet as u8, last)
}

fn ipv6_of(n: u64) -> Ipv6Addr {
    let (vpc, subnet, last) = place(n);
    Ipv6Addr::new(0xfd00, 0, 0, (vpc << 8 | subnet) as u16, 0, 0, 0, last.into())
}

fn addresses_of(n: u64) -> (Ipv4Addr, Ipv6Addr) {
    (address_of(n), ipv6_of(n))
}

fn address_over(family: Family, n: u64) -> IpAddr {
    if let Some(outside) = n.checked_sub(INTERFACES) {
        return OUTSIDE[outside as usize].into();
    }
    match family {
        Family::Ipv4 => address_of(n).into(),
        Family::Ipv6 => ipv6_of(n).into(),
    }
}

/// A place as the state has it: interfaces, then those outside.
fn place_of(ids: &[String], n: u64) -> Place<'_> {
    match n.checked_sub(INTERFACES) {
        Some(outside) => OUTSIDE[outside as usize].into(),
        None => (&ids[n as usize]).into(),
    }
}

fn ids() -> Vec<String> {
    (0..INTERFACES).map(id_of).collect()
}

fn told(n: u64) -> String {
    n.checked_sub(INTERFACES).map_or_else(|| id_of(n), |outside| OUTSIDE[outside as usize].to_string())
}

/// The way that most VPCs have, and ways for some of the outside that differ from it.
fn any_routes(rng: &SeededRng) -> Vec<Route> {
    let target = |rng: &SeededRng| match rng.below(9) {
        0..6 => RouteTarget::InternetGateway,
        6..8 => RouteTarget::EgressOnlyInternetGateway,
        _ => RouteTarget::Blackhole,
    };
    let mut routes = Vec::new();
    for (destination, out_of_ten) in [("::/0", 8), ("fd99:1::/32", 3), ("fd99:2::/48", 2), ("fd99:1::1/128", 2)] {
        if rng.below(10) < out_of_ten {
            routes.push(Route { destination: destination.into(), target: target(rng) });
        }
    }
    routes
}

fn any_rules(rng: &SeededRng, vpc: u64, most: u64) -> Vec<Rule> {
    (0..rng.below(most)).map(|_| any_rule(rng, vpc)).collect()
}

fn any_state(rng: &SeededRng, generation: u64) -> NetworkState {
    let mut state = NetworkState { generation, ..NetworkState::default() };
    for n in 0..VPCS {
        let vpc_id = format!("vpc-{n}");
        let mut one = vpc(&vpc_id);
        one.cidr_blocks = vec![format!("10.{n}.0.0/16")];
        one.ipv6_cidr_blocks = vec![format!("fd00:0:0:{:x}::/56", n << 8)];
        one.subnets = (0..SUBNETS)
            .map(|subnet| Subnet {
                subnet_id: format!("subnet-{n}-{subnet}"),
                cidr_block: format!("10.{n}.{subnet}.0/24"),
                ipv6_cidr_block: Some(format!("fd00:0:0:{:x}::/64", n << 8 | subnet)),
                routes: any_routes(rng),
                network_acl_id: (rng.below(2) == 0).then(|| format!("acl-{n}-{}", rng.below(ACLS))),
            })
            .collect();
        state.vpcs.push(one);
        for group_number in 0..GROUPS {
            let egress = if rng.below(3) != 0 { all_out_everywhere() } else { any_rules(rng, n, 5) };
            let group_id = format!("sg-{n}-{group_number}");
            let mut ingress = any_rules(rng, n, 12);
            // Those outside are in no group, and would hardly ever be let in.
            if rng.below(3) == 0 {
                ingress.push(rule(Protocol::All, Peer::Cidr6 { cidr: "fd99::/16".into() }));
            }
            state.security_groups.push(group(&vpc_id, &group_id, ingress, egress));
        }
        for acl in 0..ACLS {
            state.network_acls.push(NetworkAcl {
                network_acl_id: format!("acl-{n}-{acl}"),
                vpc_id: vpc_id.clone(),
                ingress: any_entries(rng, n),
                egress: any_entries(rng, n),
            });
        }
    }
    for n in 0..INTERFACES {
        let (vpc, subnet, _) = place(n);
        let mut one = interface(&format!("vpc-{vpc}"), &id_of(n), n as u8, &[]);
        one.subnet_id = format!("subnet-{vpc}-{subnet}");
        one.private_address = address_of(n);
        one.ipv6_addresses = vec![ipv6_of(n)];
        one.security_group_ids = any_groups(rng, vpc);
        state.interfaces.push(one);
    }
    state
}

/// What a rule compiler that forgets the sender's gate would put in force.
fn without_egress_gates(state: &NetworkState) -> NetworkState {
    let mut broken = state.clone();
    for group in &mut broken.security_groups {
        group.egress = all_out_everywhere();
    }
    broken
}

/// From, to, over what, and how.
fn any_probe(rng: &SeededRng) -> (u64, u64, Family, Probe) {
    if rng.below(4) == 0 {
        let (inside, outside) = (rng.below(INTERFACES), INTERFACES + rng.below(OUTSIDE.len() as u64));
        let (from, to) = if rng.below(2) == 0 { (inside, outside) } else { (outside, inside) };
        return (from, to, Family::Ipv6, any_kind(rng, Family::Ipv6));
    }
    let (from, to) = any_pair(rng);
    let family = pick(rng, &[Family::Ipv4, Family::Ipv6]);
    (from, to, family, any_kind(rng, family))
}

/// The namespaces of all places, with servers; the neighbours go with what is answered second.
fn fleet(world: &World) -> (Fleet, Vec<Neighbour>) {
    let neighbours: Vec<Neighbour> = (NEIGHBOURS.iter().enumerate())
        .map(|(n, (own, host))| Neighbour::new(world, &format!("wan{n}"), *own, *host))
        .collect();
    let namespaces: Vec<_> = neighbours.iter().map(|neighbour| neighbour.0.clone()).chain([world.host()]).collect();
    for netns in &namespaces {
        let everybody = || std::fs::write("/proc/sys/net/ipv4/ping_group_range", "0 2147483647");
        vpc_net::in_netns(netns, everybody).unwrap().unwrap();
    }
    let nobody = Ipv4Addr::UNSPECIFIED;
    let outside = namespaces.into_iter().zip(OUTSIDE).map(|(netns, address)| (netns, (nobody, address)));
    let inside = (0..INTERFACES).map(|n| (world.netns(&id_of(n)), addresses_of(n)));
    (Fleet::new(inside.chain(outside)), neighbours)
}

fn any_pair(rng: &SeededRng) -> (u64, u64) {
    let from = rng.below(INTERFACES);
    // Mostly inside a VPC: everything else is denied.
    let per_vpc = INTERFACES / VPCS;
    let to = if rng.below(8) == 0 { rng.below(INTERFACES) } else { from / per_vpc * per_vpc + rng.below(per_vpc) };
    if from == to { any_pair(rng) } else { (from, to) }
}

#[derive(Debug, Default)]
struct Counts {
    probed: u64,
    allowed: u64,
}

#[derive(Default)]
struct Tally {
    probed: u64,
    ipv4: Counts,
    ipv6: Counts,
    outwards: Counts,
    inwards: Counts,
    wrong: Vec<String>,
}

/// Probes pairs of topologies. `compiled` is what is put in force for a state.
fn compare(pairs: u64, seed: u64, compiled: impl Fn(&NetworkState) -> NetworkState) -> Tally {
    let world = World::new();
    let rng = SeededRng::new(seed);
    let mut fleet: Option<(Fleet, Vec<Neighbour>)> = None;
    let ids = ids();
    let mut tally = Tally::default();
    let mut generation = 0;
    while tally.probed < pairs {
        generation += 1;
        let state = any_state(&rng, generation);
        world.apply(&compiled(&state));
        let (fleet, _) = fleet.get_or_insert_with(|| self::fleet(&world));
        let batch: Vec<_> = (0..PAIRS_PER_STATE.min(pairs - tally.probed))
            .map(|_| {
                let (from, to, family, kind) = any_probe(&rng);
                let expected = allows(&state, family, place_of(&ids, from), place_of(&ids, to), kind);
                (from, to, family, kind, expected)
            })
            .collect();
        let got = fleet.probe_all(batch.iter().map(|(from, to, family, kind, expected)| {
            (*from as usize, address_over(*family, *to), *kind, if *expected { ANSWER } else { SILENCE })
        }));
        for ((from, to, family, kind, expected), got) in batch.into_iter().zip(got) {
            let counts = match family {
                _ if to >= INTERFACES => &mut tally.outwards,
                _ if from >= INTERFACES => &mut tally.inwards,
                Family::Ipv4 => &mut tally.ipv4,
                Family::Ipv6 => &mut tally.ipv6,
            };
            counts.probed += 1;
            counts.allowed += u64::from(expected);
            tally.probed += 1;
            if got != expected {
                let verdict = if expected { "blocked, though allowed" } else { "reached, though denied" };
                let (from, to) = (told(from), told(to));
                tally.wrong.push(format!("{from} to {to}, {family:?}, {kind:?}, topology {generation}: {verdict}"));
            }
        }
    }
    tally
}

#[test]
fn packets_agree_with_the_state() {
    let tally = compare(pairs(), 0x5eed, NetworkState::clone);
    let Tally { probed, ipv4, ipv6, outwards, inwards, wrong } = &tally;
    println!(
        "{probed} pairs probed, IPv4 {ipv4:?}, IPv6 {ipv6:?}, outwards {outwards:?}, inwards {inwards:?}, {} wrong",
        wrong.len()
    );
    assert_eq!(tally.wrong, Vec::<String>::new());
    for counts in [ipv4, ipv6, outwards, inwards] {
        let enough = counts.allowed * 10 > counts.probed && counts.allowed * 10 < counts.probed * 9;
        assert!(enough, "the sample says something: {counts:?}");
    }
}

/// What a router that does not tell an egress-only gateway from an internet gateway would put in force.
fn without_egress_only_gateways(state: &NetworkState) -> NetworkState {
    let mut broken = state.clone();
    for route in broken.vpcs.iter_mut().flat_map(|vpc| &mut vpc.subnets).flat_map(|subnet| &mut subnet.routes) {
        if route.target == RouteTarget::EgressOnlyInternetGateway {
            route.target = RouteTarget::InternetGateway;
        }
    }
    broken
}

#[test]
fn an_egress_only_gateway_that_lets_in_is_noticed() {
    let tally = compare(400, 0x5eed, without_egress_only_gateways);
    assert!(tally.wrong.iter().any(|wrong| wrong.contains("reached, though denied")), "{} probes", tally.probed);
    assert!(tally.wrong.iter().any(|wrong| wrong.starts_with("fd99:")), "{:#?}", tally.wrong);
    assert!(tally.wrong.iter().all(|wrong| wrong.contains("reached, though denied")), "{:#?}", tally.wrong);
}

#[test]
fn a_forgotten_egress_gate_is_noticed() {
    let tally = compare(400, 0x5eed, without_egress_gates);
    for family in ["Ipv4", "Ipv6"] {
        let leaks = |wrong: &String| wrong.contains(family) && wrong.contains("reached, though denied");
        assert!(tally.wrong.iter().any(leaks), "{family}, {} probes", tally.probed);
    }
}

/// One change such as users make.
fn change(rng: &SeededRng, state: &NetworkState) -> NetworkState {
    let mut next = state.clone();
    next.generation += 1;
    match rng.below(8) {
        3 => {
            let subnet = &mut next.vpcs[rng.below(VPCS) as usize].subnets[rng.below(SUBNETS) as usize];
            subnet.routes = any_routes(rng);
        }
        0 => {
            let interface = &mut next.interfaces[rng.below(INTERFACES) as usize];
            let vpc = interface.vpc_id.trim_start_matches("vpc-").parse().unwrap();
            interface.security_group_ids = any_groups(rng, vpc);
        }
        1 => {
            let acl = &mut next.network_acls[rng.below(VPCS * ACLS) as usize];
            let vpc = acl.vpc_id.trim_start_matches("vpc-").parse().unwrap();
            let entries = if rng.below(2) == 0 { &mut acl.ingress } else { &mut acl.egress };
            *entries = any_entries(rng, vpc);
        }
        2 => {
            let subnet = &mut next.vpcs[rng.below(VPCS) as usize].subnets[rng.below(SUBNETS) as usize];
            let vpc = subnet.subnet_id.split('-').nth(1).unwrap();
            subnet.network_acl_id = (rng.below(2) == 0).then(|| format!("acl-{vpc}-{}", rng.below(ACLS)));
        }
        _ => {
            let group = &mut next.security_groups[rng.below(VPCS * GROUPS) as usize];
            let vpc = group.vpc_id.trim_start_matches("vpc-").parse().unwrap();
            let rules = if rng.below(3) == 0 { &mut group.egress } else { &mut group.ingress };
            if rules.is_empty() || rng.below(2) == 0 {
                rules.push(any_rule(rng, vpc));
            } else {
                rules.remove(rng.below(rules.len() as u64) as usize);
            }
        }
    }
    next
}

/// What changes and what probes know of each other. States are numbered from 0.
struct Timeline {
    states: RwLock<Vec<Arc<NetworkState>>>,
    /// The last state that began to be put in force.
    started: AtomicU64,
    /// The last one that is in force for certain.
    applied: AtomicU64,
    probes: AtomicU64,
    conclusive: AtomicU64,
    stop: AtomicBool,
    wrong: Mutex<Vec<String>>,
}

impl Timeline {
    fn states(&self, from: u64, to: u64) -> Vec<Arc<NetworkState>> {
        self.states.read().unwrap()[from as usize..=to as usize].to_vec()
    }

    async fn probe_on(&self, fleet: &Fleet, rng: &SeededRng) {
        let ids = ids();
        while !self.stop.load(Ordering::SeqCst) {
            let (from, to, family, kind) = any_probe(rng);
            let (from_place, to_place) = (place_of(&ids, from), place_of(&ids, to));
            let before = self.applied.load(Ordering::SeqCst);
            let maybe = self.states(before, self.started.load(Ordering::SeqCst));
            let hopeful = maybe.iter().any(|state| allows(state, family, from_place, to_place, kind));
            let patience = if hopeful { ANSWER } else { SILENCE };
            let got = fleet.probe(from as usize, address_over(family, to), kind, patience).await;
            // Whatever was in force at some time between sending and hearing.
            let after = self.started.load(Ordering::SeqCst);
            let window = self.states(before, after);
            // The way there and the way back may have passed under different states.
            let leak = got
                && !(window.iter().any(|state| delivers(state, family, from_place, to_place, kind))
                    && window.iter().any(|state| answers(state, family, from_place, to_place, kind)));
            let cut = !got && hopeful && window.iter().all(|state| allows(state, family, from_place, to_place, kind));
            if leak || cut {
                let verdict = if leak { "leaked" } else { "was cut off" };
                let (from, to) = (told(from), told(to));
                self.wrong
                    .lock()
                    .unwrap()
                    .push(format!("{from} to {to}, {family:?}, {kind:?}, {before}..={after}: {verdict}"));
            }
            self.probes.fetch_add(1, Ordering::SeqCst);
            self.conclusive.fetch_add(u64::from(before == after), Ordering::SeqCst);
        }
    }
}

/// Changes a topology under probes; answers how many probes there were and what was wrong.
fn live(changes: u64, seed: u64, compiled: impl Fn(&NetworkState) -> NetworkState) -> (u64, Vec<String>) {
    let world = World::new();
    let rng = SeededRng::new(seed);
    let first = any_state(&rng, 1);
    world.apply(&compiled(&first));
    let (fleet, _neighbours) = fleet(&world);
    let fleet = Arc::new(fleet);
    let timeline = Arc::new(Timeline {
        states: RwLock::new(vec![Arc::new(first.clone())]),
        started: AtomicU64::new(0),
        applied: AtomicU64::new(0),
        probes: AtomicU64::new(0),
        conclusive: AtomicU64::new(0),
        stop: AtomicBool::new(false),
        wrong: Mutex::default(),
    });
    let probers: Vec<_> = (0..PROBERS as u64)
        .map(|n| {
            let (fleet, timeline) = (fleet.clone(), timeline.clone());
            fleet.clone().spawn(async move { timeline.probe_on(&fleet, &SeededRng::new(seed ^ (n + 1))).await })
        })
        .collect();
    let mut state = first;
    for number in 1..=changes {
        state = change(&rng, &state);
        timeline.states.write().unwrap().push(Arc::new(state.clone()));
        timeline.started.store(number, Ordering::SeqCst);
        world.apply(&compiled(&state));
        timeline.applied.store(number, Ordering::SeqCst);
        let enough = timeline.probes.load(Ordering::SeqCst) + PROBES_PER_CHANGE;
        while timeline.probes.load(Ordering::SeqCst) < enough {
            assert!(probers.iter().all(|prober| !prober.is_finished()), "a prober failed");
            std::thread::yield_now();
            std::thread::park_timeout(std::time::Duration::from_millis(1));
        }
    }
    timeline.stop.store(true, Ordering::SeqCst);
    for prober in probers {
        fleet.wait(prober);
    }
    println!(
        "{changes} changes under {} probes, {} of them within one state",
        timeline.probes.load(Ordering::SeqCst),
        timeline.conclusive.load(Ordering::SeqCst)
    );
    let wrong = std::mem::take(&mut *timeline.wrong.lock().unwrap());
    (timeline.probes.load(Ordering::SeqCst), wrong)
}

#[test]
fn nothing_leaks_and_nothing_is_cut_off_while_rules_change() {
    let (probes, wrong) = live(amount("LONGSHORE_GROUPS_CHANGES", (pairs() / 10).max(50)), 0x11fe, NetworkState::clone);
    assert_eq!(wrong, Vec::<String>::new(), "of {probes} probes");
}

#[test]
fn a_leak_while_rules_change_is_noticed() {
    let (probes, wrong) = live(20, 0x11fe, without_egress_gates);
    assert!(wrong.iter().any(|wrong| wrong.contains("leaked")), "of {probes} probes");
}
