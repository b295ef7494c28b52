use super::*;
use agent_proto::network::{Peer, Protocol, RouteTarget, Rule};
use api_ec2::*;

fn state(ec2: &Ec2) -> agent_proto::network::NetworkState {
    ec2.network_state(&ec2.deps.store.read().unwrap()).unwrap()
}

#[tokio::test]
async fn a_vpc_is_told_while_something_uses_it() {
    let ec2 = service();
    let (vpc_id, subnet_id) = default_network(&ec2).await;
    network(&ec2, "10.0.0.0/16", "10.0.0.0/24").await;
    // An interface that nothing uses is on no node.
    let input = CreateNetworkInterfaceRequest { subnet_id: Some(subnet_id.clone()), ..Default::default() };
    let idle = ec2.create_network_interface(&ctx(), input).await.unwrap().network_interface.unwrap();
    let empty = state(&ec2);
    assert!(empty.vpcs.is_empty() && empty.interfaces.is_empty() && empty.security_groups.is_empty());

    let public = ReserveInterface { public_address: PublicAddress::Enabled, ..spec(&subnet_id) };
    let view = reserve(&ec2, public).await.unwrap();
    let now = state(&ec2);
    assert!(now.generation > empty.generation);
    assert_eq!(now.interfaces.len(), 1);
    let interface = &now.interfaces[0];
    assert_eq!(interface.network_interface_id, view.network_interface_id);
    assert_eq!(interface.public_address, view.public_address);
    assert!(interface.on_this_node && interface.source_destination_check);
    assert_eq!(now.vpcs.len(), 1);
    assert_eq!(now.vpcs[0].vpc_id, vpc_id);
    assert!(now.vpcs[0].dns_support && now.vpcs[0].dns_hostnames);
    assert_eq!(now.vpcs[0].subnets.len(), 3);
    let targets: Vec<_> = now.vpcs[0].subnets[0].routes.iter().map(|r| r.target.clone()).collect();
    assert_eq!(targets, [RouteTarget::Local, RouteTarget::InternetGateway]);
    let group = &now.security_groups[0];
    assert_eq!(
        group.ingress,
        [Rule { protocol: Protocol::All, peer: Peer::Group { group_id: group.group_id.clone() } }]
    );
    assert_eq!(group.egress, [Rule { protocol: Protocol::All, peer: Peer::Cidr { cidr: "0.0.0.0/0".into() } }]);

    // A route to an interface that nothing uses drops.
    let tables = ec2.describe_route_tables(&ctx(), Default::default()).await.unwrap().route_tables.unwrap();
    let table = tables.into_iter().find(|t| t.vpc_id.as_ref() == Some(&vpc_id)).unwrap();
    let input = CreateRouteRequest {
        route_table_id: table.route_table_id,
        destination_cidr_block: Some("192.168.0.0/16".into()),
        network_interface_id: idle.network_interface_id,
        ..Default::default()
    };
    ec2.create_route(&ctx(), input).await.unwrap();
    assert_eq!(state(&ec2).vpcs[0].subnets[0].routes[2].target, RouteTarget::Blackhole);

    release(&ec2, &view.network_interface_id).await;
    let gone = state(&ec2);
    assert_eq!((gone.vpcs.len(), gone.interfaces.len()), (0, 0));
}

#[tokio::test]
async fn a_vpc_with_nothing_in_use_can_be_looked_at() {
    let ec2 = service();
    let (vpc_id, subnet_id) = network(&ec2, "10.0.0.0/16", "10.0.0.0/24").await;
    let reader = ec2.deps.store.read().unwrap();
    let vpc = ec2.vpc(&reader, &account(), base::Region::US_EAST_1, &vpc_id).unwrap().unwrap();
    assert_eq!((vpc.vpc_id, vpc.cidr_blocks), (vpc_id, vec!["10.0.0.0/16".to_owned()]));
    let subnets: Vec<_> = vpc.subnets.iter().map(|s| (s.subnet_id.clone(), s.cidr_block.as_str())).collect();
    assert_eq!(subnets, [(subnet_id, "10.0.0.0/24")]);
    let absent = ec2.vpc(&reader, &account(), base::Region::US_EAST_1, "vpc-00000000000000000").unwrap();
    assert_eq!(absent, None);
}

#[tokio::test]
async fn names_are_told_and_replaced() {
    let ec2 = service();
    let (vpc_id, subnet_id) = default_network(&ec2).await;
    let view = reserve(&ec2, spec(&subnet_id)).await.unwrap();
    let put = async |name: &str, addresses: Vec<std::net::Ipv4Addr>| {
        let done: Result<(), NetworkError> = ec2
            .deps
            .store
            .transact(|txn| {
                ec2.put_name(
                    txn,
                    &vpc_id,
                    name,
                    ports::NameAddresses { private: addresses.clone(), ..Default::default() },
                )
            })
            .await;
        done.unwrap();
    };
    put("Web-1.us-east-1.elb.amazonaws.com.", vec![]).await;
    put("web-1.us-east-1.elb.amazonaws.com", vec![view.private_address]).await;
    let names = state(&ec2).names;
    assert_eq!(names.len(), 1);
    assert_eq!(names[0].name, "web-1.us-east-1.elb.amazonaws.com");
    assert_eq!(names[0].private_addresses, [view.private_address]);
    let done: Result<(), NetworkError> =
        ec2.deps.store.transact(|txn| ec2.delete_name(txn, &vpc_id, "WEB-1.us-east-1.elb.amazonaws.com")).await;
    done.unwrap();
    assert!(state(&ec2).names.is_empty());
}

#[tokio::test]
async fn names_go_with_their_vpc() {
    let ec2 = service();
    let (gone, _) = network(&ec2, "10.0.0.0/16", "10.0.0.0/24").await;
    let (kept, _) = network(&ec2, "10.1.0.0/16", "10.1.0.0/24").await;
    for (vpc_id, name) in [(&gone, "a.example"), (&gone, "b.example"), (&kept, "a.example")] {
        let done: Result<(), NetworkError> =
            ec2.deps.store.transact(|txn| ec2.put_name(txn, vpc_id, name, Default::default())).await;
        done.unwrap();
    }
    let subnets = ec2.describe_subnets(&ctx(), Default::default()).await.unwrap().subnets.unwrap();
    let subnet_id = subnets.into_iter().find(|s| s.vpc_id.as_ref() == Some(&gone)).unwrap().subnet_id;
    ec2.delete_subnet(&ctx(), DeleteSubnetRequest { subnet_id, ..Default::default() }).await.unwrap();
    let input = DeleteVpcRequest { vpc_id: Some(gone.clone()), ..Default::default() };
    ec2.delete_vpc(&ctx(), input).await.unwrap();
    let reader = ec2.deps.store.read().unwrap();
    assert_eq!(crate::tables::NAMES.count(&reader, &(&gone,)).unwrap(), 0);
    assert_eq!(crate::tables::NAMES.count(&reader, &(&kept,)).unwrap(), 1);
}

#[tokio::test]
async fn rules_are_told_as_nodes_need_them() {
    let ec2 = service();
    let (_, subnet_id) = default_network(&ec2).await;
    let groups = ec2.describe_security_groups(&ctx(), Default::default()).await.unwrap().security_groups.unwrap();
    let group_id = groups[0].group_id.clone();
    let permission = |protocol: &str, from: i32, to: i32| IpPermission {
        ip_protocol: Some(protocol.into()),
        from_port: Some(from),
        to_port: Some(to),
        ip_ranges: Some(vec![IpRange { cidr_ip: Some("10.0.0.0/8".into()), description: None }]),
        ..Default::default()
    };
    let input = AuthorizeSecurityGroupIngressRequest {
        group_id,
        ip_permissions: Some(vec![
            permission("udp", 53, 54),
            permission("icmp", 8, -1),
            permission("icmpv6", 128, 0),
            permission("47", 0, 0),
        ]),
        ..Default::default()
    };
    ec2.authorize_security_group_ingress(&ctx(), input).await.unwrap();
    reserve(&ec2, spec(&subnet_id)).await.unwrap();
    let protocols: Vec<_> = state(&ec2).security_groups[0].ingress.iter().map(|r| r.protocol.clone()).collect();
    assert_eq!(
        protocols,
        [
            Protocol::All,
            Protocol::Udp { from_port: 53, to_port: 54 },
            Protocol::Icmp { icmp_type: Some(8), icmp_code: None },
            Protocol::Icmpv6 { icmp_type: Some(128), icmp_code: Some(0) },
            Protocol::Number { number: 47 },
        ]
    );
}

#[tokio::test]
async fn equal_networks_are_equal_states_and_changes_wake_watchers() {
    let ec2 = service();
    let (_, subnet_id) = default_network(&ec2).await;
    let prefixes = ec2.network_state_prefixes();
    let prefixes: Vec<&[u8]> = prefixes.iter().map(Vec::as_slice).collect();
    let mut watch = ec2.deps.store.watch(&prefixes);
    for _ in 0..40 {
        reserve(&ec2, spec(&subnet_id)).await.unwrap();
    }
    watch.changed().await;
    let (a, b) = (state(&ec2), state(&ec2));
    assert_eq!(a, b);
    assert!(a.interfaces.is_sorted_by_key(|i| i.network_interface_id.clone()));
}

/// `cargo test --release -p svc-ec2 -- --ignored --nocapture`: how long one state takes.
#[tokio::test]
#[ignore = "a measurement"]
async fn measure_the_state_of_500_interfaces() {
    let ec2 = service();
    let (_, subnet_id) = default_network(&ec2).await;
    for _ in 0..500 {
        reserve(&ec2, spec(&subnet_id)).await.unwrap();
    }
    let started = std::time::Instant::now();
    for _ in 0..20 {
        assert_eq!(state(&ec2).interfaces.len(), 500);
    }
    println!("network_state of 500 interfaces: {:?}", started.elapsed() / 20);
}
