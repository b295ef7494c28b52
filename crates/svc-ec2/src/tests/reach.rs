//! What is described, and what nodes are told, mean the same: `reach` answers from the one as a model does from the other.

use super::*;
use ::reach::{Endpoint, Network as Described, Part, Reach, Traffic};
use agent_proto::network::{AclEntry, Interface, NetworkState, Peer, Protocol, SecurityGroup};
use api_ec2::*;
use base::Rng;

const WEB: Traffic = Traffic::Tcp { port: 80 };

async fn described(ec2: &Ec2) -> Described {
    let (ctx, mut network) = (ctx(), Described::default());
    macro_rules! described {
        ($operation:ident, $items:ident) => {
            ec2.$operation(&ctx, Default::default()).await.unwrap().$items.unwrap()
        };
    }
    network.add_vpcs(described!(describe_vpcs, vpcs));
    network.add_subnets(described!(describe_subnets, subnets));
    network.add_interfaces(described!(describe_network_interfaces, network_interfaces));
    network.add_groups(described!(describe_security_groups, security_groups));
    network.add_rules(described!(describe_security_group_rules, security_group_rules));
    network.add_acls(described!(describe_network_acls, network_acls));
    network.add_route_tables(described!(describe_route_tables, route_tables));
    network
}

async fn ask(ec2: &Ec2, from: &Endpoint, to: &Endpoint, traffic: Traffic) -> Reach {
    ::reach::reach(&described(ec2).await, from, to, traffic)
}

fn blocked_by(reach: &Reach) -> (Part, &str) {
    let step = &reach.steps[reach.blocker.expect("something blocks")];
    assert!(!reach.reachable && !step.passes);
    (step.part, &step.sentence)
}

async fn group(ec2: &Ec2, vpc_id: &str, name: &str) -> String {
    let input = CreateSecurityGroupRequest {
        group_name: Some(name.into()),
        description: Some("a group".into()),
        vpc_id: Some(vpc_id.into()),
        ..Default::default()
    };
    ec2.create_security_group(&ctx(), input).await.unwrap().group_id.unwrap()
}

async fn allow(ec2: &Ec2, group_id: &str, protocol: &str, port: i32, cidr: Option<&str>, peer: Option<&str>) {
    let pairs = peer.map(|id| vec![UserIdGroupPair { group_id: Some(id.into()), ..Default::default() }]);
    let input = AuthorizeSecurityGroupIngressRequest {
        group_id: Some(group_id.into()),
        ip_permissions: Some(vec![IpPermission {
            ip_protocol: Some(protocol.into()),
            from_port: Some(port),
            to_port: Some(port),
            ip_ranges: cidr.map(|cidr| vec![IpRange { cidr_ip: Some(cidr.into()), description: None }]),
            user_id_group_pairs: pairs,
            ..Default::default()
        }]),
        ..Default::default()
    };
    let done = ec2.authorize_security_group_ingress(&ctx(), input).await;
    assert!(done.as_ref().is_ok() || done.unwrap_err().code == "InvalidPermission.Duplicate");
}

#[tokio::test]
async fn the_first_gate_that_blocks_is_named() {
    let ec2 = service();
    let all = subnets(&ec2, &ctx()).await;
    let vpc_id = all[0].vpc_id.clone().unwrap();
    let (near, far) = (all[0].subnet_id.clone().unwrap(), all[1].subnet_id.clone().unwrap());
    let (client, server) = (group(&ec2, &vpc_id, "client").await, group(&ec2, &vpc_id, "server").await);
    let made = async |subnet: &str, group_id: &str, public_address| {
        let spec = ReserveInterface { security_group_ids: vec![group_id.to_owned()], public_address, ..spec(subnet) };
        reserve(&ec2, spec).await.unwrap()
    };
    let a = made(&near, &client, PublicAddress::Disabled).await;
    let b = made(&far, &server, PublicAddress::Enabled).await;
    let from = Endpoint::Interface(a.network_interface_id.clone());
    let to = Endpoint::Interface(b.network_interface_id.clone());

    let got = ask(&ec2, &from, &to, WEB).await;
    let (part, sentence) = blocked_by(&got);
    assert_eq!(part, Part::IngressGroups);
    assert!(sentence.contains(&server) && sentence.contains("TCP port 80"), "{sentence}");
    allow(&ec2, &server, "tcp", 80, None, Some(&client)).await;
    let got = ask(&ec2, &from, &to, WEB).await;
    assert!(got.reachable, "{got:#?}");
    assert!(got.steps.iter().any(|step| step.ids.iter().any(|id| id.starts_with("sgr-"))));
    // By its private address it is the same.
    assert!(ask(&ec2, &from, &Endpoint::Address(b.private_address.into()), WEB).await.reachable);

    // The internet: one has a public address and no rule for everybody, the other no public address.
    assert_eq!(blocked_by(&ask(&ec2, &Endpoint::Internet, &to, WEB).await).0, Part::IngressGroups);
    allow(&ec2, &server, "tcp", 80, Some("0.0.0.0/0"), None).await;
    assert!(ask(&ec2, &Endpoint::Internet, &to, WEB).await.reachable);
    let out = ask(&ec2, &from, &Endpoint::Internet, WEB).await;
    assert!(blocked_by(&out).1.contains("no public address"), "{out:#?}");

    // A network ACL that lets requests in and no answers out.
    let input = CreateNetworkAclRequest { vpc_id: Some(vpc_id.clone()), ..Default::default() };
    let acl = ec2.create_network_acl(&ctx(), input).await.unwrap().network_acl.unwrap().network_acl_id;
    let acls = ec2.describe_network_acls(&ctx(), Default::default()).await.unwrap().network_acls.unwrap();
    let associations = acls.into_iter().flat_map(|acl| acl.associations.unwrap());
    let replace = ReplaceNetworkAclAssociationRequest {
        association_id: associations
            .filter(|association| association.subnet_id.as_deref() == Some(&far))
            .find_map(|association| association.network_acl_association_id),
        network_acl_id: acl.clone(),
        ..Default::default()
    };
    ec2.replace_network_acl_association(&ctx(), replace).await.unwrap();
    assert_eq!(blocked_by(&ask(&ec2, &from, &to, WEB).await).0, Part::IngressAcl);
    let entry = CreateNetworkAclEntryRequest {
        network_acl_id: acl,
        rule_number: Some(100),
        rule_action: Some("allow".into()),
        protocol: Some("-1".into()),
        cidr_block: Some("0.0.0.0/0".into()),
        egress: Some(false),
        ..Default::default()
    };
    ec2.create_network_acl_entry(&ctx(), entry).await.unwrap();
    let got = ask(&ec2, &from, &to, WEB).await;
    let (part, sentence) = blocked_by(&got);
    assert_eq!(part, Part::ReturnAcl);
    assert!(sentence.contains("entry * of") && sentence.contains("the answer"), "{sentence}");

    let absent = Endpoint::Interface("eni-00000000000000000".into());
    assert_eq!(blocked_by(&ask(&ec2, &absent, &to, WEB).await).0, Part::Source);
    release(&ec2, &a.network_interface_id).await;
    assert_eq!(blocked_by(&ask(&ec2, &from, &to, WEB).await).0, Part::Source);
}

/// The same question to what nodes are told, worked out in another way.
fn model(state: &NetworkState, from: &Interface, to: &Interface, port: u16) -> bool {
    let tcp = |protocol: &Protocol, port: u16| match protocol {
        Protocol::All => true,
        Protocol::Tcp { from_port, to_port } => *from_port <= port && port <= *to_port,
        _ => false,
    };
    let inside = |cidr: &str, address| cidr.parse::<ipnet::Ipv4Net>().unwrap().contains(&address);
    let gate = |holder: &Interface, peer: &Interface, side: fn(&SecurityGroup) -> &Vec<agent_proto::network::Rule>| {
        let held = state.security_groups.iter().filter(|group| holder.security_group_ids.contains(&group.group_id));
        held.flat_map(side).any(|rule| {
            tcp(&rule.protocol, port)
                && match &rule.peer {
                    Peer::Cidr { cidr } => inside(cidr, peer.private_address),
                    Peer::Group { group_id } => peer.security_group_ids.contains(group_id),
                    Peer::Cidr6 { .. } => false,
                }
        })
    };
    let acl = |holder: &Interface, peer: &Interface, egress: bool, port: u16| {
        let subnet = state.vpcs.iter().flat_map(|vpc| &vpc.subnets).find(|s| s.subnet_id == holder.subnet_id).unwrap();
        let acl = state.network_acls.iter().find(|acl| Some(&acl.network_acl_id) == subnet.network_acl_id.as_ref());
        let entries: &[AclEntry] = if egress { &acl.unwrap().egress } else { &acl.unwrap().ingress };
        let first =
            entries.iter().find(|entry| tcp(&entry.protocol, port) && inside(&entry.cidr, peer.private_address));
        first.is_some_and(|entry| entry.allow)
    };
    let boundary = from.subnet_id == to.subnet_id
        || (acl(from, to, true, port)
            && acl(to, from, false, port)
            && [32_768, 49_152, 60_999].iter().all(|port| acl(to, from, true, *port) && acl(from, to, false, *port)));
    from.vpc_id == to.vpc_id && gate(from, to, |g| &g.egress) && gate(to, from, |g| &g.ingress) && boundary
}

#[tokio::test]
async fn the_explanation_agrees_with_what_nodes_are_told() {
    let ec2 = service();
    let rng = SeededRng::new(11);
    let all = subnets(&ec2, &ctx()).await;
    let vpc_id = all[0].vpc_id.clone().unwrap();
    let mut groups = Vec::new();
    for n in 0..4 {
        groups.push(group(&ec2, &vpc_id, &format!("g{n}")).await);
    }
    for _ in 0..8 {
        let subnet = all[rng.below(3) as usize].subnet_id.clone().unwrap();
        let held = vec![groups[rng.below(4) as usize].clone()];
        reserve(&ec2, ReserveInterface { security_group_ids: held, ..spec(&subnet) }).await.unwrap();
    }
    let default = ec2.describe_network_acls(&ctx(), Default::default()).await.unwrap().network_acls.unwrap();
    let acl_id = default[0].network_acl_id.clone();
    let (mut reached, mut asked) = (0, 0);
    for round in 0..12 {
        let pick = |rng: &SeededRng| groups[rng.below(4) as usize].clone();
        let (to, peer) = (pick(&rng), pick(&rng));
        match rng.below(3) {
            0 => allow(&ec2, &to, "tcp", 80, None, Some(&peer)).await,
            1 => allow(&ec2, &to, "tcp", 443, Some("172.31.0.0/18"), None).await,
            _ => allow(&ec2, &to, "-1", -1, None, Some(&peer)).await,
        }
        let port = if rng.below(2) == 0 { 80 } else { 49_152 };
        let entry = CreateNetworkAclEntryRequest {
            network_acl_id: acl_id.clone(),
            rule_number: Some(if round % 3 == 0 { 90 - round } else { 200 + round }),
            rule_action: Some(if rng.below(2) == 0 { "allow" } else { "deny" }.into()),
            protocol: Some("tcp".into()),
            cidr_block: Some("172.31.16.0/20".into()),
            egress: Some(rng.below(2) == 0),
            port_range: Some(PortRange { from: Some(port), to: Some(port) }),
            ..Default::default()
        };
        ec2.create_network_acl_entry(&ctx(), entry).await.unwrap();
        let state = ec2.network_state(&ec2.deps.store.read().unwrap()).unwrap();
        let network = described(&ec2).await;
        for from in &state.interfaces {
            for to in state.interfaces.iter().filter(|to| to.network_interface_id != from.network_interface_id) {
                for port in [80, 443] {
                    let end = |one: &Interface| Endpoint::Interface(one.network_interface_id.clone());
                    let got = ::reach::reach(&network, &end(from), &end(to), Traffic::Tcp { port });
                    assert_eq!(got.reachable, model(&state, from, to, port), "{got:#?}");
                    reached += u32::from(got.reachable);
                    asked += 1;
                }
            }
        }
    }
    assert!(reached * 20 > asked && reached < asked, "{reached} of {asked}");
}

/// Whether an interface sends to an outside IPv6 address and is answered, and whether it is sent to from there: told by
/// what nodes are told, bit by bit from the longest prefix on.
fn outside_model(state: &NetworkState, inside: &Interface, outside: std::net::Ipv6Addr) -> (bool, bool) {
    use agent_proto::network::RouteTarget;
    let subnet = state.vpcs.iter().flat_map(|vpc| &vpc.subnets).find(|s| s.subnet_id == inside.subnet_id).unwrap();
    let routes: Vec<(ipnet::Ipv6Net, &RouteTarget)> =
        (subnet.routes.iter()).filter_map(|route| Some((route.destination.parse().ok()?, &route.target))).collect();
    let target = (0..=128_u8).rev().find_map(|length| {
        routes.iter().find(|(net, _)| net.prefix_len() == length && net.contains(&outside)).map(|(_, target)| *target)
    });
    let open = |side: fn(&SecurityGroup) -> &Vec<agent_proto::network::Rule>| {
        let held = state.security_groups.iter().filter(|group| inside.security_group_ids.contains(&group.group_id));
        held.flat_map(side).any(|rule| {
            let covered = match rule.protocol {
                Protocol::All => true,
                Protocol::Tcp { from_port, to_port } => (from_port..=to_port).contains(&80),
                _ => false,
            };
            let Peer::Cidr6 { cidr } = &rule.peer else { return false };
            covered && cidr.parse::<ipnet::Ipv6Net>().unwrap().contains(&outside)
        })
    };
    let to_gateway = target == Some(&RouteTarget::InternetGateway);
    let leaves = to_gateway || target == Some(&RouteTarget::EgressOnlyInternetGateway);
    (leaves && open(|group| &group.egress), to_gateway && open(|group| &group.ingress))
}

#[tokio::test]
async fn the_explanation_of_ipv6_ways_out_agrees_with_what_nodes_are_told() {
    let (ec2, rng) = (service(), SeededRng::new(5));
    let input = CreateVpcRequest {
        cidr_block: Some("10.0.0.0/16".into()),
        amazon_provided_ipv6_cidr_block: Some(true),
        ..Default::default()
    };
    let vpc = ec2.create_vpc(&ctx(), input).await.unwrap().vpc.unwrap();
    let vpc_id = vpc.vpc_id.unwrap();
    let block: ipnet::Ipv6Net =
        vpc.ipv6_cidr_block_association_set.unwrap()[0].ipv6_cidr_block.as_ref().unwrap().parse().unwrap();
    let gateway = ec2.create_internet_gateway(&ctx(), Default::default()).await.unwrap().internet_gateway.unwrap();
    let attach = AttachInternetGatewayRequest {
        internet_gateway_id: gateway.internet_gateway_id.clone(),
        vpc_id: Some(vpc_id.clone()),
        ..Default::default()
    };
    ec2.attach_internet_gateway(&ctx(), attach).await.unwrap();
    let input = CreateEgressOnlyInternetGatewayRequest { vpc_id: Some(vpc_id.clone()), ..Default::default() };
    let egress_only = ec2.create_egress_only_internet_gateway(&ctx(), input).await.unwrap();
    let egress_only = egress_only.egress_only_internet_gateway.unwrap().egress_only_internet_gateway_id;
    let mut tables = Vec::new();
    for n in 0..2_u128 {
        let input = CreateSubnetRequest {
            vpc_id: Some(vpc_id.clone()),
            cidr_block: Some(format!("10.0.{n}.0/24")),
            ipv6_cidr_block: Some(crate::plan::cidr6::subblock(block, 64, n).unwrap().to_string()),
            ..Default::default()
        };
        let subnet_id = ec2.create_subnet(&ctx(), input).await.unwrap().subnet.unwrap().subnet_id;
        let input = CreateRouteTableRequest { vpc_id: Some(vpc_id.clone()), ..Default::default() };
        let table_id = ec2.create_route_table(&ctx(), input).await.unwrap().route_table.unwrap().route_table_id;
        let input = AssociateRouteTableRequest {
            route_table_id: table_id.clone(),
            subnet_id: subnet_id.clone(),
            ..Default::default()
        };
        ec2.associate_route_table(&ctx(), input).await.unwrap();
        tables.push(table_id);
        let held = group(&ec2, &vpc_id, &format!("g{n}")).await;
        if n == 0 {
            let everybody = IpPermission {
                ip_protocol: Some("tcp".into()),
                from_port: Some(80),
                to_port: Some(80),
                ipv6_ranges: Some(vec![Ipv6Range { cidr_ipv6: Some("2600::/16".into()), description: None }]),
                ..Default::default()
            };
            let input = AuthorizeSecurityGroupIngressRequest {
                group_id: Some(held.clone()),
                ip_permissions: Some(vec![everybody]),
                ..Default::default()
            };
            ec2.authorize_security_group_ingress(&ctx(), input).await.unwrap();
        }
        let spec = ReserveInterface { security_group_ids: vec![held], ipv6: true, ..spec(&subnet_id.unwrap()) };
        reserve(&ec2, spec).await.unwrap();
    }
    let places = ["2600:1::1", "2600:2::1", "fd99::1"].map(|text| text.parse::<std::net::Ipv6Addr>().unwrap());
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..40 {
        let table_id = tables[rng.below(2) as usize].clone();
        let to = ["::/0", "2600::/16", "2600:1::/32", "2600:1::1/128", "fd99::/16"][rng.below(5) as usize];
        let destination_ipv6_cidr_block = Some(to.to_owned());
        let delete = DeleteRouteRequest {
            route_table_id: table_id.clone(),
            destination_ipv6_cidr_block: destination_ipv6_cidr_block.clone(),
            ..Default::default()
        };
        let _ = ec2.delete_route(&ctx(), delete).await;
        let mut create =
            CreateRouteRequest { route_table_id: table_id, destination_ipv6_cidr_block, ..Default::default() };
        match rng.below(5) {
            0 | 1 => create.gateway_id = gateway.internet_gateway_id.clone(),
            2 | 3 => create.egress_only_internet_gateway_id = egress_only.clone(),
            _ => {}
        }
        if create.gateway_id.is_some() || create.egress_only_internet_gateway_id.is_some() {
            ec2.create_route(&ctx(), create).await.unwrap();
        }
        let state = ec2.network_state(&ec2.deps.store.read().unwrap()).unwrap();
        let network = described(&ec2).await;
        for inside in &state.interfaces {
            let own = Endpoint::Interface(inside.network_interface_id.clone());
            for outside in places {
                let there = Endpoint::Address(outside.into());
                let outwards = ::reach::reach(&network, &own, &there, WEB);
                let inwards = ::reach::reach(&network, &there, &own, WEB);
                let got = (outwards.reachable, inwards.reachable);
                assert_eq!(got, outside_model(&state, inside, outside), "{outside}: {outwards:#?} {inwards:#?}");
                seen.insert(got);
            }
        }
    }
    assert_eq!(seen.len(), 3, "neither way, out alone, and both: {seen:?}");
}
