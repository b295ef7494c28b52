use super::*;
use proptest::prelude::*;

fn block(text: &str) -> IpNet {
    text.parse().unwrap()
}

fn rule(id: &str, egress: bool, covered: Covered, peer: Peer) -> Rule {
    Rule { rule_id: id.into(), egress, covered, peer }
}

fn everyone(id: &str, egress: bool) -> Rule {
    rule(id, egress, Covered::All, Peer::Block(block("0.0.0.0/0")))
}

fn entry(number: i32, egress: bool, allow: bool, covered: Covered, to: &str) -> AclEntry {
    AclEntry { number, egress, allow, covered, block: block(to) }
}

fn open_acl(subnet_ids: &[&str]) -> Acl {
    let entries = [true, false].into_iter().flat_map(|egress| {
        [entry(100, egress, true, Covered::All, "0.0.0.0/0"), entry(32_767, egress, false, Covered::All, "0.0.0.0/0")]
    });
    Acl { subnet_ids: subnet_ids.iter().map(|id| (*id).to_owned()).collect(), entries: entries.collect() }
}

fn interface(vpc: &str, subnet: &str, address: &str, group: &str) -> Interface {
    Interface {
        vpc_id: vpc.into(),
        subnet_id: subnet.into(),
        addresses: vec![address.parse().unwrap()],
        group_ids: vec![group.into()],
        in_use: true,
        ..Interface::default()
    }
}

/// `eni-a` in `subnet-1` and `sg-a`, `eni-b` in `subnet-2` and `sg-b`, `eni-x` in another VPC; everything lets out and
/// nothing in.
fn network() -> Network {
    let mut network = Network::default();
    for (id, cidr) in [("vpc-1", "10.0.0.0/16"), ("vpc-2", "10.9.0.0/16")] {
        network.vpcs.insert(id.into(), Vpc { blocks: vec![block(cidr), block("2001:db8::/56")] });
        let mut routes = vec![Route { destination: block(cidr), target: Target::Local, active: true }];
        if id == "vpc-1" {
            routes.push(Route {
                destination: block("0.0.0.0/0"),
                target: Target::InternetGateway("igw-1".into()),
                active: true,
            });
        }
        let table = RouteTable { vpc_id: id.into(), main: true, subnet_ids: vec![], routes };
        network.tables.insert(format!("rtb-{}", &id[4..]), table);
    }
    for (id, vpc) in [("subnet-1", "vpc-1"), ("subnet-2", "vpc-1"), ("subnet-9", "vpc-2")] {
        network.subnets.insert(id.into(), Subnet { vpc_id: vpc.into() });
    }
    network.interfaces.insert("eni-a".into(), interface("vpc-1", "subnet-1", "10.0.1.5", "sg-a"));
    network.interfaces.insert("eni-b".into(), interface("vpc-1", "subnet-2", "10.0.2.5", "sg-b"));
    network.interfaces.insert("eni-x".into(), interface("vpc-2", "subnet-9", "10.9.0.5", "sg-x"));
    for name in ["a", "b", "x"] {
        let group = Group { name: name.into(), rules: vec![everyone(&format!("sgr-{name}-out"), true)] };
        network.groups.insert(format!("sg-{name}"), group);
    }
    network.acls.insert("acl-1".into(), open_acl(&["subnet-1", "subnet-2"]));
    network.acls.insert("acl-2".into(), open_acl(&["subnet-9"]));
    network
}

impl Network {
    fn allow(&mut self, group_id: &str, rule: Rule) {
        self.groups.get_mut(group_id).unwrap().rules.push(rule);
    }

    fn acl(&mut self) -> &mut Vec<AclEntry> {
        &mut self.acls.get_mut("acl-1").unwrap().entries
    }
}

fn eni(id: &str) -> Endpoint {
    Endpoint::Interface(id.into())
}

fn ask(network: &Network, from: &str, to: &str) -> Reach {
    reach(network, &eni(from), &eni(to), Traffic::Tcp { port: 80 })
}

fn tcp(port: u16) -> Covered {
    Covered::Tcp { from: port, to: port }
}

#[test]
fn a_missing_rule_is_told_with_the_one_that_comes_nearest() {
    let mut network = network();
    network.allow("sg-b", rule("sgr-far", false, Covered::Udp { from: 53, to: 53 }, Peer::Group("sg-x".into())));
    network.allow("sg-b", rule("sgr-near", false, tcp(443), Peer::Group("sg-a".into())));
    let got = ask(&network, "eni-a", "eni-b");
    let step = got.blocked().unwrap();
    assert_eq!(step.part, Part::IngressGroups);
    assert_eq!(
        step.sentence,
        "No ingress rule of sg-b (b) lets TCP port 80 into eni-b (10.0.2.5) from eni-a (10.0.1.5)."
            .replace("eni-b (10.0.2.5)", "eni-b")
    );
    assert_eq!(step.nearest.as_deref().unwrap(), "The nearest is sgr-near of sg-b (b), but it is for TCP port 443.");
    network.allow("sg-b", rule("sgr-web", false, tcp(80), Peer::Group("sg-x".into())));
    let got = ask(&network, "eni-a", "eni-b");
    let nearest = got.blocked().unwrap().nearest.clone().unwrap();
    assert!(nearest.contains("sgr-near") || nearest.contains("sgr-web"), "{nearest}");
    network.allow("sg-b", rule("sgr-all", false, Covered::All, Peer::Group("sg-a".into())));
    let got = ask(&network, "eni-a", "eni-b");
    assert!(got.reachable, "{got:#?}");
    assert!(got.steps.iter().any(|step| step.ids.contains(&"sgr-all".to_owned())));
    assert!(got.steps.iter().all(|step| step.nearest.is_none()));
}

#[test]
fn gates_are_told_in_the_order_packets_pass_them() {
    let mut network = network();
    network.allow("sg-b", everyone("sgr-in", false));
    let parts: Vec<Part> = ask(&network, "eni-a", "eni-b").steps.iter().map(|step| step.part).collect();
    use Part::*;
    let all = [
        Source,
        Destination,
        Route,
        ReturnRoute,
        EgressGroups,
        EgressAcl,
        IngressAcl,
        IngressGroups,
        ReturnAcl,
        ReturnAcl,
    ];
    assert_eq!(parts, all);
    network.groups.get_mut("sg-a").unwrap().rules.clear();
    let got = ask(&network, "eni-a", "eni-b");
    assert_eq!(got.blocked().unwrap().part, EgressGroups);
    assert_eq!(got.blocked().unwrap().nearest.as_deref(), Some("There is no egress rule at all."));
    network.interfaces.get_mut("eni-b").unwrap().in_use = false;
    assert_eq!(ask(&network, "eni-a", "eni-b").blocked().unwrap().part, Destination);
    assert_eq!(ask(&network, "eni-gone", "eni-b").blocked().unwrap().part, Source);
}

#[test]
fn acls_deny_packets_and_parts_of_answers() {
    let mut network = network();
    network.allow("sg-b", everyone("sgr-in", false));
    network.acl().insert(0, entry(90, false, false, tcp(80), "10.0.1.0/24"));
    let got = ask(&network, "eni-a", "eni-b");
    let step = got.blocked().unwrap();
    assert_eq!(step.part, Part::IngressAcl);
    assert_eq!(step.sentence, "The ingress entry 90 of acl-1 denies TCP port 80, into subnet-2 from eni-a (10.0.1.5).");
    network.acl()[0] = entry(90, true, false, Covered::Tcp { from: 40_000, to: 65_535 }, "10.0.0.0/16");
    let got = ask(&network, "eni-a", "eni-b");
    let step = got.blocked().unwrap();
    assert_eq!(step.part, Part::ReturnAcl);
    assert!(step.sentence.contains("entry 90 of acl-1 denies the answer to ports 40000-60999"), "{}", step.sentence);
    // Nothing but a port of the answers' is let out: what comes behind it is the last entry's.
    *network.acl() = vec![
        entry(100, false, true, Covered::All, "0.0.0.0/0"),
        entry(100, true, true, tcp(80), "0.0.0.0/0"),
        entry(32_767, true, false, Covered::All, "0.0.0.0/0"),
    ];
    let got = ask(&network, "eni-a", "eni-b");
    assert!(got.blocked().unwrap().sentence.contains("entry * of acl-1"), "{got:#?}");
    // Inside a subnet no ACL is asked, and an ACL that there is not denies nothing.
    network.interfaces.get_mut("eni-b").unwrap().subnet_id = "subnet-1".into();
    assert!(ask(&network, "eni-a", "eni-b").reachable);
    network.interfaces.get_mut("eni-b").unwrap().subnet_id = "subnet-2".into();
    network.acls.clear();
    assert!(ask(&network, "eni-a", "eni-b").reachable);
}

#[test]
fn vpcs_do_not_reach_each_other_and_addresses_mean_what_they_mean_in_the_others_vpc() {
    let mut network = network();
    network.allow("sg-x", everyone("sgr-in", false));
    let got = ask(&network, "eni-a", "eni-x");
    assert_eq!(
        got.blocked().unwrap().sentence,
        "vpc-1 and vpc-2 are different VPCs: no route leads from one to the other."
    );
    let at = |text: &str| Endpoint::Address(text.parse().unwrap());
    let web = Traffic::Tcp { port: 80 };
    assert_eq!(reach(&network, &eni("eni-a"), &at("10.9.0.5"), web).blocked().unwrap().part, Part::Route);
    let nobody = reach(&network, &eni("eni-a"), &at("10.0.7.7"), web);
    assert!(nobody.blocked().unwrap().sentence.contains("No network interface of vpc-1 has the address 10.0.7.7"));
    // The same address in both VPCs: that of the other end's is meant, also by plain addresses.
    network.interfaces.get_mut("eni-x").unwrap().addresses = vec!["10.0.2.5".parse().unwrap()];
    network.allow("sg-b", everyone("sgr-in", false));
    assert!(reach(&network, &eni("eni-a"), &at("10.0.2.5"), web).reachable);
    assert!(reach(&network, &at("10.0.1.5"), &at("10.0.2.5"), web).reachable);
    let outside = reach(&network, &at("192.0.2.1"), &at("192.0.2.2"), web);
    assert!(outside.blocked().unwrap().sentence.starts_with("Neither end"));
}

#[test]
fn the_internet_needs_a_route_a_public_address_and_rules_for_everybody() {
    let mut network = network();
    let web = Traffic::Tcp { port: 80 };
    let from_internet = |network: &Network| reach(network, &Endpoint::Internet, &eni("eni-b"), web);
    assert!(from_internet(&network).blocked().unwrap().sentence.contains("has no public address"));
    network.interfaces.get_mut("eni-b").unwrap().public_address = Some([198, 18, 0, 1].into());
    assert_eq!(from_internet(&network).blocked().unwrap().part, Part::IngressGroups);
    for half in ["0.0.0.0/1", "128.0.0.0/1"] {
        network.allow("sg-b", rule(&format!("sgr-{half}"), false, tcp(80), Peer::Block(block(half))));
    }
    let got = from_internet(&network);
    assert!(got.reachable, "{got:#?}");
    assert!(got.steps.iter().any(|step| step.sentence.contains("sgr-0.0.0.0/1") && step.sentence.contains(" and ")));
    // A part of a block that is denied is some of it.
    network.acl().insert(0, entry(50, false, false, Covered::All, "192.0.2.0/25"));
    let part = reach(&network, &Endpoint::Block(block("192.0.2.0/24")), &eni("eni-b"), web);
    assert_eq!(part.blocked().unwrap().part, Part::IngressAcl);
    assert!(reach(&network, &Endpoint::Block(block("192.0.3.0/24")), &eni("eni-b"), web).reachable);
    assert!(from_internet(&network).reachable);
    // From inside by the public address it is the way through the gateway, and groups see public addresses.
    let around = reach(&network, &eni("eni-a"), &Endpoint::Address("198.18.0.1".parse().unwrap()), web);
    assert!(around.blocked().unwrap().sentence.contains("eni-a has no public address"), "{around:#?}");
    network.tables.get_mut("rtb-1").unwrap().routes.pop();
    assert!(from_internet(&network).blocked().unwrap().sentence.contains("has no route to the internet"));
}

#[test]
fn ipv6_and_echo() {
    let mut network = network();
    for (id, address) in [("eni-a", "2001:db8::a"), ("eni-b", "2001:db8::b")] {
        network.interfaces.get_mut(id).unwrap().addresses.push(address.parse().unwrap());
    }
    network.allow("sg-b", everyone("sgr-in", false));
    let to = Endpoint::Address("2001:db8::b".parse().unwrap());
    assert_eq!(reach(&network, &eni("eni-a"), &to, Traffic::Echo).blocked().unwrap().part, Part::Route);
    let table = network.tables.get_mut("rtb-1").unwrap();
    table.routes.push(Route { destination: block("2001:db8::/56"), target: Target::Local, active: true });
    // A rule for every IPv4 address is none for IPv6.
    let got = reach(&network, &eni("eni-a"), &to, Traffic::Echo);
    assert_eq!(got.blocked().unwrap().part, Part::EgressGroups);
    assert!(got.blocked().unwrap().nearest.as_ref().unwrap().contains("2001:db8::b is not in 0.0.0.0/0"));
    let echo = Covered::Icmpv6 { kind: Some(128), code: None };
    network.allow("sg-a", rule("sgr-6", true, echo.clone(), Peer::Block(block("::/0"))));
    network.allow("sg-b", rule("sgr-6", false, echo, Peer::Group("sg-a".into())));
    let entries = [true, false].map(|egress| entry(101, egress, true, Covered::All, "::/0"));
    network.acl().extend(entries);
    let got = reach(&network, &eni("eni-a"), &to, Traffic::Echo);
    assert!(got.reachable, "{got:#?}");
    assert!(!reach(&network, &eni("eni-a"), &to, Traffic::Tcp { port: 80 }).reachable);
    assert!(ask(&network, "eni-a", "eni-b").reachable);
}

/// The network with an IPv6 address for everybody and everything open, and these IPv6 routes of `vpc-1`.
fn ipv6_network(routes: &[(&str, Target)]) -> Network {
    let mut network = network();
    network.vpcs.get_mut("vpc-2").unwrap().blocks[1] = block("2001:db8:0:900::/56");
    for (id, address) in [("eni-a", "2001:db8::a"), ("eni-b", "2001:db8::b"), ("eni-x", "2001:db8:0:900::9")] {
        network.interfaces.get_mut(id).unwrap().addresses.push(address.parse().unwrap());
    }
    for name in ["a", "b", "x"] {
        for egress in [true, false] {
            let all = rule(&format!("sgr-{name}-6"), egress, Covered::All, Peer::Block(block("::/0")));
            network.allow(&format!("sg-{name}"), all);
        }
    }
    for acl in network.acls.values_mut() {
        acl.entries.extend([true, false].map(|egress| entry(101, egress, true, Covered::All, "::/0")));
    }
    let local = |cidr| Route { destination: block(cidr), target: Target::Local, active: true };
    network.tables.get_mut("rtb-2").unwrap().routes.extend([
        local("2001:db8:0:900::/56"),
        Route { destination: block("::/0"), target: Target::InternetGateway("igw-2".into()), active: true },
    ]);
    let table = &mut network.tables.get_mut("rtb-1").unwrap().routes;
    table.push(local("2001:db8::/56"));
    table.extend(routes.iter().map(|(to, target)| Route {
        destination: block(to),
        target: target.clone(),
        active: true,
    }));
    network
}

fn gateway() -> Target {
    Target::InternetGateway("igw-1".into())
}

fn egress_only() -> Target {
    Target::EgressOnlyGateway("eigw-1".into())
}

#[test]
fn ipv6_goes_out_by_either_gateway_and_comes_in_by_one() {
    let world = Endpoint::Address("2600::1".parse().unwrap());
    let other_vpc = Endpoint::Address("2001:db8:0:900::9".parse().unwrap());
    let web = Traffic::Tcp { port: 80 };
    let mine = eni("eni-b");
    for (routes, out, comes_in) in [
        (&[][..], false, false),
        (&[("::/0", gateway())], true, true),
        (&[("::/0", egress_only())], true, false),
        (&[("::/0", gateway()), ("2000::/3", egress_only())], true, false),
        (&[("::/0", egress_only()), ("2000::/3", gateway())], true, true),
    ] {
        let network = ipv6_network(routes);
        for there in [&world, &other_vpc] {
            let (outwards, inwards) = (reach(&network, &mine, there, web), reach(&network, there, &mine, web));
            assert_eq!((outwards.reachable, inwards.reachable), (out, comes_in), "{routes:?} {there:?} {inwards:#?}");
            if !comes_in {
                assert_eq!(inwards.blocked().unwrap().part, Part::ReturnRoute);
            }
        }
        // Inside it is the local route, whatever leads outside.
        assert!(reach(&network, &eni("eni-a"), &Endpoint::Address("2001:db8::b".parse().unwrap()), web).reachable);
    }
    let mut gone = ipv6_network(&[("::/0", egress_only())]);
    gone.tables.get_mut("rtb-1").unwrap().routes.last_mut().unwrap().active = false;
    assert!(reach(&gone, &mine, &world, web).blocked().unwrap().sentence.contains("black hole"));
}

#[test]
fn what_a_route_to_an_interface_leads_to_is_not_known() {
    let mut network = network();
    network.allow("sg-b", everyone("sgr-in", false));
    let appliance = Target::Interface("eni-x".into());
    let routes = &mut network.tables.get_mut("rtb-1").unwrap().routes;
    routes.push(Route { destination: block("10.0.2.0/24"), target: appliance, active: true });
    let got = ask(&network, "eni-a", "eni-b");
    assert!(got.blocked().unwrap().sentence.contains("is not known here"), "{got:#?}");
    network.tables.get_mut("rtb-1").unwrap().routes.last_mut().unwrap().active = false;
    assert!(ask(&network, "eni-a", "eni-b").blocked().unwrap().sentence.contains("black hole"));
}

// --- the same question worked out plainly -------------------------------------------------------------------------

const ADDRESSES: [[u8; 4]; 4] = [[10, 0, 1, 1], [10, 0, 1, 2], [10, 0, 2, 1], [10, 0, 2, 2]];
const BLOCKS: [&str; 5] = ["0.0.0.0/0", "10.0.0.0/16", "10.0.1.0/24", "10.0.2.0/24", "10.0.2.1/32"];
const PORTS: [(u16, u16); 6] = [(80, 80), (0, 65_535), (443, 443), (32_768, 60_999), (50_000, 65_535), (1_024, 40_000)];

fn any_covered() -> impl Strategy<Value = Covered> {
    prop_oneof![
        2 => Just(Covered::All),
        6 => (0..PORTS.len()).prop_map(|n| Covered::Tcp { from: PORTS[n].0, to: PORTS[n].1 }),
        1 => (0..PORTS.len()).prop_map(|n| Covered::Udp { from: PORTS[n].0, to: PORTS[n].1 }),
        1 => Just(Covered::Number(6)),
        1 => Just(Covered::Icmp { kind: None, code: None }),
    ]
}

fn any_peer() -> impl Strategy<Value = Peer> {
    prop_oneof![
        (0..BLOCKS.len()).prop_map(|n| Peer::Block(block(BLOCKS[n]))),
        (0..3_u8).prop_map(|n| Peer::Group(format!("sg-{n}"))),
        Just(Peer::PrefixList("pl-1".into())),
    ]
}

fn any_network() -> impl Strategy<Value = Network> {
    let rules = proptest::collection::vec((0..3_usize, any::<bool>(), any_covered(), any_peer()), 0..10);
    let entries = proptest::collection::vec(
        (0..2_usize, 1..200_i32, any::<bool>(), proptest::bool::weighted(0.7), any_covered(), 0..BLOCKS.len()),
        0..12,
    );
    let members = proptest::collection::vec((0..3_u8, proptest::bool::weighted(0.9)), 4);
    (rules, entries, members, 0..BLOCKS.len()).prop_map(|(rules, entries, members, listed)| {
        let mut network = Network::default();
        network.vpcs.insert("vpc-1".into(), Vpc { blocks: vec![block("10.0.0.0/16")] });
        let local = Route { destination: block("10.0.0.0/16"), target: Target::Local, active: true };
        let table = RouteTable { vpc_id: "vpc-1".into(), main: true, subnet_ids: vec![], routes: vec![local] };
        network.tables.insert("rtb-1".into(), table);
        network.prefix_lists.insert("pl-1".into(), vec![block(BLOCKS[listed])]);
        for n in 0..3 {
            network.groups.insert(format!("sg-{n}"), Group::default());
        }
        for (n, (group, in_use)) in members.into_iter().enumerate() {
            let address = std::net::Ipv4Addr::from(ADDRESSES[n]).to_string();
            let subnet = format!("subnet-{}", ADDRESSES[n][2]);
            let row = interface("vpc-1", &subnet, &address, &format!("sg-{group}"));
            network.interfaces.insert(format!("eni-{n}"), Interface { in_use, ..row });
        }
        for (n, (group, egress, covered, peer)) in rules.into_iter().enumerate() {
            network.allow(&format!("sg-{group}"), rule(&format!("sgr-{n}"), egress, covered, peer));
        }
        for subnet in [1, 2] {
            let mut acl = open_acl(&[&format!("subnet-{subnet}")]);
            for (which, number, egress, allow, covered, to) in &entries {
                if which + 1 == subnet && acl.entries.iter().all(|e| e.number != *number || e.egress != *egress) {
                    acl.entries.push(entry(*number, *egress, *allow, covered.clone(), BLOCKS[*to]));
                }
            }
            acl.entries.sort_by_key(|entry| entry.number);
            network.acls.insert(format!("acl-{subnet}"), acl);
        }
        network
    })
}

/// Whether TCP to `port` passes, asked of every packet by itself.
fn plainly(network: &Network, from: &Interface, to: &Interface, port: u16) -> bool {
    let tcp = |covered: &Covered, port: u16| match *covered {
        Covered::All | Covered::Number(6) => true,
        Covered::Tcp { from, to } => from <= port && port <= to,
        _ => false,
    };
    let groups = |mine: &Interface, theirs: &Interface, egress: bool| {
        network.groups[&mine.group_ids[0]].rules.iter().any(|rule| {
            let peer = match &rule.peer {
                Peer::Block(block) => block.contains(&theirs.addresses[0]),
                Peer::PrefixList(id) => {
                    network.prefix_lists[id].iter().any(|block| block.contains(&theirs.addresses[0]))
                }
                Peer::Group(id) => theirs.in_use && theirs.group_ids[0] == *id,
            };
            rule.egress == egress && peer && tcp(&rule.covered, port)
        })
    };
    let acl = |mine: &Interface, theirs: &Interface, egress: bool, port: u16| {
        let acl = network.acls.values().find(|acl| acl.subnet_ids[0] == mine.subnet_id).unwrap();
        for entry in &acl.entries {
            if entry.egress == egress && entry.block.contains(&theirs.addresses[0]) && tcp(&entry.covered, port) {
                return entry.allow;
            }
        }
        false
    };
    let boundaries = || {
        acl(from, to, true, port)
            && acl(to, from, false, port)
            && (32_768..=60_999).all(|port| acl(to, from, true, port) && acl(from, to, false, port))
    };
    from.in_use
        && to.in_use
        && groups(from, to, true)
        && groups(to, from, false)
        && (from.subnet_id == to.subnet_id || boundaries())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_longest_ipv6_prefix_decides(
        routes in proptest::collection::btree_map(
            (prop_oneof![Just(0_u8), Just(3), Just(16), Just(32), Just(33), Just(64), Just(128)], 0..2_u8),
            0..4_u8,
            0..8,
        ),
        at in 0..4_u16,
    ) {
        // Two addresses that share 32 bits, and two that share fewer.
        let there = [[0x2600, 1, 0], [0x2600, 1, 0x8000], [0x2600, 2, 0], [0xfd99, 1, 0]][usize::from(at)];
        let address = |[a, b, c]: [u16; 3]| std::net::Ipv6Addr::new(a, b, c, 0, 0, 0, 0, 1);
        let routes: Vec<(ipnet::Ipv6Net, Target)> = (routes.into_iter())
            .map(|((length, which), target)| {
                let base = address([[0x2600, 1, 0], [0xfd99, 1, 0]][usize::from(which)]);
                let target = match target {
                    0 => gateway(),
                    1 => egress_only(),
                    2 => Target::Other("tgw-1".into()),
                    _ => Target::Interface("eni-a".into()),
                };
                (ipnet::Ipv6Net::new(base, length).unwrap().trunc(), target)
            })
            .collect();
        let texts: Vec<(String, Target)> = routes.iter().map(|(net, target)| (net.to_string(), target.clone())).collect();
        let mut seen = std::collections::BTreeSet::new();
        let texts: Vec<(&str, Target)> =
            texts.iter().filter(|(to, _)| seen.insert(to.clone())).map(|(to, target)| (to.as_str(), target.clone())).collect();
        let network = ipv6_network(&texts);
        // Bit by bit, from the longest on.
        let to = u128::from(address(there));
        let chosen = (0..=128_u32).rev().find_map(|length| {
            texts.iter().find_map(|(net, target)| {
                let net: ipnet::Ipv6Net = net.parse().unwrap();
                let same = length == 0 || (u128::from(net.network()) ^ to) >> (128 - length) == 0;
                (u32::from(net.prefix_len()) == length && same).then_some(target)
            })
        });
        let end = Endpoint::Address(address(there).into());
        let web = Traffic::Tcp { port: 80 };
        let out = matches!(chosen, Some(Target::InternetGateway(_) | Target::EgressOnlyGateway(_)));
        prop_assert_eq!(reach(&network, &eni("eni-b"), &end, web).reachable, out);
        let comes_in = matches!(chosen, Some(Target::InternetGateway(_)));
        prop_assert_eq!(reach(&network, &end, &eni("eni-b"), web).reachable, comes_in);
    }

    #[test]
    fn the_answer_is_what_every_packet_by_itself_gets(network in any_network(), port in prop_oneof![Just(80), Just(443)]) {
        for (a, from) in &network.interfaces {
            for (b, to) in network.interfaces.iter().filter(|(b, _)| *b != a) {
                let got = reach(&network, &eni(a), &eni(b), Traffic::Tcp { port });
                prop_assert_eq!(got.reachable, plainly(&network, from, to, port), "{} to {}: {:#?}", a, b, got);
                // By address it is the same, and the blocker is the first step that does not pass.
                let by_address = reach(&network, &eni(a), &Endpoint::Address(to.addresses[0]), Traffic::Tcp { port });
                prop_assert_eq!(got.reachable, by_address.reachable);
                prop_assert_eq!(got.blocker, got.steps.iter().position(|step| !step.passes));
            }
        }
    }
}
