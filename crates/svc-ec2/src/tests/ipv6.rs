//! IPv6 blocks, addresses, and what AWS adds with them.

use super::*;
use api_ec2::*;
use ipnet::Ipv6Net;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::net::Ipv6Addr;

const RANGE: &str = "fd12:3456:7800::/40";

async fn vpc(ec2: &Ec2) -> (String, Ipv6Net) {
    let input = CreateVpcRequest {
        cidr_block: Some("10.0.0.0/16".into()),
        amazon_provided_ipv6_cidr_block: Some(true),
        ..Default::default()
    };
    let vpc = ec2.create_vpc(&ctx(), input).await.unwrap().vpc.unwrap();
    (vpc.vpc_id.clone().unwrap(), block_of(&vpc))
}

fn block_of(vpc: &Vpc) -> Ipv6Net {
    let association = &vpc.ipv6_cidr_block_association_set.as_ref().unwrap()[0];
    assert_eq!(association.ipv6_cidr_block_state.as_ref().unwrap().state.as_deref(), Some("associated"));
    association.ipv6_cidr_block.as_ref().unwrap().parse().unwrap()
}

/// The `n`th /64 of a VPC's block.
fn nth(block: Ipv6Net, n: u128) -> String {
    crate::plan::cidr6::subblock(block, 64, n).unwrap().to_string()
}

fn subnet_input(vpc_id: &str, ipv4: &str, ipv6: &str) -> CreateSubnetRequest {
    CreateSubnetRequest {
        vpc_id: Some(vpc_id.into()),
        cidr_block: Some(ipv4.into()),
        ipv6_cidr_block: Some(ipv6.into()),
        ..Default::default()
    }
}

/// A VPC and a subnet with a block each.
async fn dual_stack(ec2: &Ec2) -> (String, Subnet, Ipv6Net) {
    let (vpc_id, block) = vpc(ec2).await;
    let input = subnet_input(&vpc_id, "10.0.0.0/24", &nth(block, 0));
    let subnet = ec2.create_subnet(&ctx(), input).await.unwrap().subnet.unwrap();
    (vpc_id, subnet, nth(block, 0).parse().unwrap())
}

fn interface_input(subnet_id: &str) -> CreateNetworkInterfaceRequest {
    CreateNetworkInterfaceRequest { subnet_id: Some(subnet_id.into()), ..Default::default() }
}

fn addresses(interface: &NetworkInterface) -> Vec<Ipv6Addr> {
    let list = interface.ipv6_addresses.as_ref().unwrap();
    list.iter().map(|one| one.ipv6_address.as_ref().unwrap().parse().unwrap()).collect()
}

async fn create(ec2: &Ec2, input: CreateNetworkInterfaceRequest) -> Result<NetworkInterface, ApiError> {
    Ok(ec2.create_network_interface(&ctx(), input).await?.network_interface.unwrap())
}

#[tokio::test]
async fn a_vpc_gets_a_block_of_its_own_with_what_aws_adds() {
    let ec2 = service();
    let (vpc_id, block) = vpc(&ec2).await;
    let range: Ipv6Net = RANGE.parse().unwrap();
    assert!(block.prefix_len() == 56 && range.contains(&block), "{block}");
    let (_, other) = vpc(&ec2).await;
    assert_ne!(block, other);

    let of_vpc = || Some(vec![filter("vpc-id", &[&vpc_id])]);
    let input = DescribeNetworkAclsRequest { filters: of_vpc(), ..Default::default() };
    let acl = ec2.describe_network_acls(&ctx(), input).await.unwrap().network_acls.unwrap().remove(0);
    let entries: Vec<_> =
        acl.entries.unwrap().iter().filter(|e| e.egress == Some(true)).map(|e| e.rule_number).collect();
    assert_eq!(entries, [Some(100), Some(101), Some(32_767), Some(32_768)]);

    let input = DescribeRouteTablesRequest { filters: of_vpc(), ..Default::default() };
    let table = ec2.describe_route_tables(&ctx(), input).await.unwrap().route_tables.unwrap().remove(0);
    let local = table.routes.unwrap().into_iter().find(|route| route.destination_ipv6_cidr_block.is_some()).unwrap();
    assert_eq!(local.destination_ipv6_cidr_block, Some(block.to_string()));
    assert_eq!((local.gateway_id.as_deref(), local.state.as_deref()), (Some("local"), Some("active")));

    let input = CreateSecurityGroupRequest {
        group_name: Some("web".into()),
        description: Some("web".into()),
        vpc_id: Some(vpc_id.clone()),
        ..Default::default()
    };
    ec2.create_security_group(&ctx(), input).await.unwrap();
    let input = DescribeSecurityGroupsRequest { filters: of_vpc(), ..Default::default() };
    let groups = ec2.describe_security_groups(&ctx(), input).await.unwrap().security_groups.unwrap();
    assert_eq!(groups.len(), 2);
    for group in groups {
        let permissions = group.ip_permissions_egress.unwrap();
        assert_eq!(permissions[0].ip_ranges.as_ref().unwrap()[0].cidr_ip.as_deref(), Some("0.0.0.0/0"));
        assert_eq!(permissions[0].ipv6_ranges.as_ref().unwrap()[0].cidr_ipv6.as_deref(), Some("::/0"));
    }
    let by_block = Some(vec![filter("ipv6-cidr-block-association.ipv6-cidr-block", &[&block.to_string()])]);
    let input = DescribeVpcsRequest { filters: by_block, ..Default::default() };
    assert_eq!(ec2.describe_vpcs(&ctx(), input).await.unwrap().vpcs.unwrap().len(), 1);
}

#[tokio::test]
async fn a_block_is_added_later_and_what_its_owner_changed_is_left_alone() {
    let ec2 = service();
    let (vpc_id, _) = network(&ec2, "10.0.0.0/16", "10.0.0.0/24").await;
    let of_vpc = || Some(vec![filter("vpc-id", &[&vpc_id])]);
    let input = DescribeNetworkAclsRequest { filters: of_vpc(), ..Default::default() };
    let acl = ec2.describe_network_acls(&ctx(), input.clone()).await.unwrap().network_acls.unwrap().remove(0);
    let entry = DeleteNetworkAclEntryRequest {
        network_acl_id: acl.network_acl_id,
        egress: Some(true),
        rule_number: Some(100),
        ..Default::default()
    };
    ec2.delete_network_acl_entry(&ctx(), entry).await.unwrap();
    let associate = |amazon| AssociateVpcCidrBlockRequest {
        vpc_id: Some(vpc_id.clone()),
        amazon_provided_ipv6_cidr_block: amazon,
        ..Default::default()
    };
    assert_eq!(code(ec2.associate_vpc_cidr_block(&ctx(), associate(None)).await), "MissingParameter");
    let ipv4 = AssociateVpcCidrBlockRequest { cidr_block: Some("10.1.0.0/16".into()), ..associate(None) };
    assert_eq!(code(ec2.associate_vpc_cidr_block(&ctx(), ipv4).await), "UnsupportedOperation");
    let made = ec2.associate_vpc_cidr_block(&ctx(), associate(Some(true))).await.unwrap();
    let made = made.ipv6_cidr_block_association.unwrap();
    let acl = ec2.describe_network_acls(&ctx(), input).await.unwrap().network_acls.unwrap().remove(0);
    let numbers = |egress| -> Vec<i32> {
        let side = acl.entries.iter().flatten().filter(|entry| entry.egress == Some(egress));
        side.map(|entry| entry.rule_number.unwrap()).collect()
    };
    assert_eq!((numbers(true), numbers(false)), (vec![32_767, 32_768], vec![100, 101, 32_767, 32_768]));

    let block: Ipv6Net = made.ipv6_cidr_block.unwrap().parse().unwrap();
    let input = subnet_input(&vpc_id, "10.0.1.0/24", &nth(block, 7));
    let subnet = ec2.create_subnet(&ctx(), input).await.unwrap().subnet.unwrap();
    let disassociate = |id: &Option<String>| DisassociateVpcCidrBlockRequest { association_id: id.clone() };
    let refused = ec2.disassociate_vpc_cidr_block(&ctx(), disassociate(&made.association_id)).await;
    assert_eq!(code(refused), "InvalidCidrBlock.InUse");
    let of_subnet = subnet.ipv6_cidr_block_association_set.unwrap().remove(0).association_id;
    let input = DisassociateSubnetCidrBlockRequest { association_id: of_subnet };
    ec2.disassociate_subnet_cidr_block(&ctx(), input.clone()).await.unwrap();
    assert_eq!(code(ec2.disassociate_subnet_cidr_block(&ctx(), input).await), "InvalidCidrBlockAssociationID.NotFound");
    ec2.disassociate_vpc_cidr_block(&ctx(), disassociate(&made.association_id)).await.unwrap();
    let reader = ec2.deps.store.read().unwrap();
    assert_eq!(crate::tables::IPV6_BLOCKS.count(&reader, &()).unwrap(), 0);
    let input = DescribeRouteTablesRequest { filters: of_vpc(), ..Default::default() };
    let table = ec2.describe_route_tables(&ctx(), input).await.unwrap().route_tables.unwrap().remove(0);
    assert_eq!(table.routes.unwrap().len(), 1);
}

#[tokio::test]
async fn subnets_have_a_part_of_their_vpcs_block_that_no_other_has() {
    let ec2 = service();
    let (vpc_id, _, first) = dual_stack(&ec2).await;
    let elsewhere = "fd99::/64";
    for (block, wanted) in [
        (first.to_string().as_str(), "InvalidSubnet.Conflict"),
        (elsewhere, "InvalidSubnet.Range"),
        (&format!("{}/66", first.network()), "InvalidSubnet.Range"),
        ("10.0.0.0/24", "InvalidParameterValue"),
    ] {
        let input = subnet_input(&vpc_id, "10.0.1.0/24", block);
        assert_eq!(code(ec2.create_subnet(&ctx(), input).await), wanted, "{block}");
    }
    let (plain_vpc, plain) = network(&ec2, "10.0.0.0/16", "10.0.0.0/24").await;
    let input = subnet_input(&plain_vpc, "10.0.1.0/24", &first.to_string());
    assert_eq!(code(ec2.create_subnet(&ctx(), input).await), "InvalidSubnet.Range");
    let assign = ModifySubnetAttributeRequest {
        subnet_id: Some(plain.clone()),
        assign_ipv6_address_on_creation: Some(AttributeBooleanValue { value: Some(true) }),
        ..Default::default()
    };
    assert_eq!(code(ec2.modify_subnet_attribute(&ctx(), assign).await), "InvalidParameterValue");
    let input = CreateNetworkInterfaceRequest { ipv6_address_count: Some(1), ..interface_input(&plain) };
    assert_eq!(code(create(&ec2, input).await), "InvalidParameterValue");
    // A VPC with a block goes like any other, and its block is free again.
    ec2.delete_subnet(&ctx(), DeleteSubnetRequest { subnet_id: Some(plain), ..Default::default() }).await.unwrap();
    ec2.delete_vpc(&ctx(), DeleteVpcRequest { vpc_id: Some(plain_vpc), ..Default::default() }).await.unwrap();
}

#[tokio::test]
async fn addresses_are_given_chosen_and_taken_back() {
    let ec2 = service();
    let (_, subnet, block) = dual_stack(&ec2).await;
    let subnet_id = subnet.subnet_id.unwrap();
    assert!(addresses(&create(&ec2, interface_input(&subnet_id)).await.unwrap()).is_empty());
    let assign = ModifySubnetAttributeRequest {
        subnet_id: Some(subnet_id.clone()),
        assign_ipv6_address_on_creation: Some(AttributeBooleanValue { value: Some(true) }),
        ..Default::default()
    };
    ec2.modify_subnet_attribute(&ctx(), assign).await.unwrap();
    let interface = create(&ec2, interface_input(&subnet_id)).await.unwrap();
    let given = addresses(&interface);
    assert!(given.len() == 1 && block.contains(&given[0]));
    let at = |offset: u128| Ipv6Addr::from(u128::from(block.network()) + offset);
    let choose = |address: String| CreateNetworkInterfaceRequest {
        ipv6_addresses: Some(vec![InstanceIpv6Address { ipv6_address: Some(address), ..Default::default() }]),
        ..interface_input(&subnet_id)
    };
    for (address, wanted) in [
        (given[0].to_string(), "InvalidIPAddress.InUse"),
        (at(0).to_string(), "InvalidParameterValue"),
        (at(3).to_string(), "InvalidParameterValue"),
        (block.broadcast().to_string(), "InvalidParameterValue"),
        ("fd99::9".into(), "InvalidParameterValue"),
        ("10.0.0.9".into(), "InvalidParameterValue"),
    ] {
        assert_eq!(code(create(&ec2, choose(address.clone())).await), wanted, "{address}");
    }
    let both = CreateNetworkInterfaceRequest { ipv6_address_count: Some(1), ..choose(at(9).to_string()) };
    assert_eq!(code(create(&ec2, both).await), "InvalidParameterCombination");
    let chosen = create(&ec2, choose(at(4).to_string())).await.unwrap();
    assert_eq!(addresses(&chosen), [at(4)]);

    let id = chosen.network_interface_id;
    let input = AssignIpv6AddressesRequest {
        network_interface_id: id.clone(),
        ipv6_address_count: Some(2),
        ..Default::default()
    };
    let assigned = ec2.assign_ipv6_addresses(&ctx(), input.clone()).await.unwrap().assigned_ipv6_addresses.unwrap();
    assert_eq!(assigned.len(), 2);
    let many = AssignIpv6AddressesRequest { ipv6_address_count: Some(48), ..input };
    assert_eq!(code(ec2.assign_ipv6_addresses(&ctx(), many).await), "PrivateIpAddressLimitExceeded");
    let take = |list: Vec<String>| UnassignIpv6AddressesRequest {
        network_interface_id: id.clone(),
        ipv6_addresses: Some(list),
        ..Default::default()
    };
    assert_eq!(
        code(ec2.unassign_ipv6_addresses(&ctx(), take(vec![given[0].to_string()])).await),
        "InvalidParameterValue"
    );
    ec2.unassign_ipv6_addresses(&ctx(), take(vec![at(4).to_string()])).await.unwrap();
    assert_eq!(addresses(&create(&ec2, choose(at(4).to_string())).await.unwrap()), [at(4)]);
}

#[tokio::test]
async fn a_dual_stack_task_has_one_and_nobody_else_changes_it() {
    let ec2 = service();
    let (_, subnet, block) = dual_stack(&ec2).await;
    let subnet_id = subnet.subnet_id.unwrap();
    let view = reserve(&ec2, ReserveInterface { ipv6: true, ..spec(&subnet_id) }).await.unwrap();
    assert!(view.ipv6_addresses.len() == 1 && block.contains(&view.ipv6_addresses[0]));
    let plain = reserve(&ec2, spec(&subnet_id)).await.unwrap();
    assert!(plain.ipv6_addresses.is_empty());
    let input = AssignIpv6AddressesRequest {
        network_interface_id: Some(view.network_interface_id.clone()),
        ipv6_address_count: Some(1),
        ..Default::default()
    };
    assert_eq!(code(ec2.assign_ipv6_addresses(&ctx(), input).await), "OperationNotPermitted");
    let state = ec2.network_state(&ec2.deps.store.read().unwrap()).unwrap();
    let told = state.interfaces.iter().find(|one| one.network_interface_id == view.network_interface_id).unwrap();
    assert_eq!(told.ipv6_addresses, view.ipv6_addresses);
    assert_eq!(state.vpcs[0].subnets[0].ipv6_cidr_block, Some(block.to_string()));
    assert_eq!(state.vpcs[0].ipv6_cidr_blocks.len(), 1);
    let association = subnet.ipv6_cidr_block_association_set.unwrap().remove(0).association_id;
    let input = DisassociateSubnetCidrBlockRequest { association_id: association };
    assert_eq!(code(ec2.disassociate_subnet_cidr_block(&ctx(), input.clone()).await), "InvalidCidrBlock.InUse");
    release(&ec2, &view.network_interface_id).await;
    ec2.disassociate_subnet_cidr_block(&ctx(), input).await.unwrap();
}

async fn egress_only(ec2: &Ec2, vpc_id: &str) -> Result<String, ApiError> {
    let input = CreateEgressOnlyInternetGatewayRequest {
        vpc_id: Some(vpc_id.into()),
        tag_specifications: tag_specification("egress-only-internet-gateway", "Name", "out"),
        ..Default::default()
    };
    let made = ec2.create_egress_only_internet_gateway(&ctx(), input).await?;
    Ok(made.egress_only_internet_gateway.unwrap().egress_only_internet_gateway_id.unwrap())
}

#[tokio::test]
async fn egress_only_gateways_are_made_shown_tagged_and_deleted() {
    let ec2 = service();
    let (vpc_id, _) = vpc(&ec2).await;
    let token = |vpc_id: &str| CreateEgressOnlyInternetGatewayRequest {
        vpc_id: Some(vpc_id.into()),
        client_token: Some("once".into()),
        ..Default::default()
    };
    let first = ec2.create_egress_only_internet_gateway(&ctx(), token(&vpc_id)).await.unwrap();
    assert_eq!(first, ec2.create_egress_only_internet_gateway(&ctx(), token(&vpc_id)).await.unwrap());
    let elsewhere = ec2.create_egress_only_internet_gateway(&ctx(), token("vpc-00000000000000000")).await;
    assert_eq!(code(elsewhere), "IdempotentParameterMismatch");
    assert_eq!(code(egress_only(&ec2, &vpc_id).await), "InvalidParameterValue", "a VPC has one");
    assert_eq!(code(egress_only(&ec2, "vpc-00000000000000000").await), "InvalidVpcID.NotFound");
    let (other, _) = vpc(&ec2).await;
    let id = egress_only(&ec2, &other).await.unwrap();
    let describe = |filters| DescribeEgressOnlyInternetGatewaysRequest { filters, ..Default::default() };
    let by_tag = describe(Some(vec![filter("tag:Name", &["out"])]));
    let shown = ec2.describe_egress_only_internet_gateways(&ctx(), by_tag).await.unwrap();
    let [shown] = shown.egress_only_internet_gateways.unwrap().try_into().unwrap();
    assert_eq!(shown.egress_only_internet_gateway_id.as_ref(), Some(&id));
    let attachment = shown.attachments.unwrap().remove(0);
    assert_eq!((attachment.state.as_deref(), attachment.vpc_id.as_deref()), (Some("attached"), Some(other.as_str())));
    let by_vpc = describe(Some(vec![filter("attachment.vpc-id", &[&other])]));
    assert_eq!(code(ec2.describe_egress_only_internet_gateways(&ctx(), by_vpc).await), "InvalidParameterValue");

    let delete_vpc = || DeleteVpcRequest { vpc_id: Some(other.clone()), ..Default::default() };
    assert_eq!(code(ec2.delete_vpc(&ctx(), delete_vpc()).await), "DependencyViolation");
    let delete = |id: &str| DeleteEgressOnlyInternetGatewayRequest {
        egress_only_internet_gateway_id: Some(id.into()),
        ..Default::default()
    };
    let deleted = ec2.delete_egress_only_internet_gateway(&ctx(), delete(&id)).await.unwrap();
    assert_eq!(deleted.return_code, Some(true));
    assert_eq!(code(ec2.delete_egress_only_internet_gateway(&ctx(), delete(&id)).await), "InvalidGatewayID.NotFound");
    ec2.delete_vpc(&ctx(), delete_vpc()).await.unwrap();
}

#[tokio::test]
async fn ipv6_routes_lead_where_they_say_and_become_black_holes() {
    use agent_proto::network::RouteTarget;
    let ec2 = service();
    let (vpc_id, subnet, block) = dual_stack(&ec2).await;
    let subnet_id = subnet.subnet_id.unwrap();
    reserve(&ec2, spec(&subnet_id)).await.unwrap();
    let gateway = ec2.create_internet_gateway(&ctx(), Default::default()).await.unwrap();
    let gateway = gateway.internet_gateway.unwrap().internet_gateway_id;
    let attach = AttachInternetGatewayRequest {
        internet_gateway_id: gateway.clone(),
        vpc_id: Some(vpc_id.clone()),
        ..Default::default()
    };
    ec2.attach_internet_gateway(&ctx(), attach).await.unwrap();
    let eigw = egress_only(&ec2, &vpc_id).await.unwrap();
    let of_vpc = || Some(vec![filter("vpc-id", &[&vpc_id])]);
    let table = async || {
        let input = DescribeRouteTablesRequest { filters: of_vpc(), ..Default::default() };
        ec2.describe_route_tables(&ctx(), input).await.unwrap().route_tables.unwrap().remove(0)
    };
    let table_id = table().await.route_table_id;
    let route = |to: &str| CreateRouteRequest {
        route_table_id: table_id.clone(),
        destination_ipv6_cidr_block: Some(to.into()),
        ..Default::default()
    };
    let by_eigw = |to: &str| CreateRouteRequest { egress_only_internet_gateway_id: Some(eigw.clone()), ..route(to) };
    let by_gateway = |to: &str| CreateRouteRequest { gateway_id: gateway.clone(), ..route(to) };
    ec2.create_route(&ctx(), by_eigw("::/0")).await.unwrap();
    ec2.create_route(&ctx(), by_eigw("0::0/0")).await.unwrap();
    ec2.create_route(&ctx(), by_gateway("2000::/3")).await.unwrap();
    let ipv4 = CreateRouteRequest {
        destination_ipv6_cidr_block: None,
        destination_cidr_block: Some("0.0.0.0/0".into()),
        ..by_eigw("::/0")
    };
    let both = CreateRouteRequest { destination_cidr_block: Some("0.0.0.0/0".into()), ..by_gateway("::/0") };
    let two = CreateRouteRequest { gateway_id: gateway.clone(), ..by_eigw("2600::/16") };
    let absent = CreateRouteRequest {
        egress_only_internet_gateway_id: Some("eigw-00000000000000000".into()),
        ..route("2600::/16")
    };
    for (input, wanted) in [
        (by_gateway("::/0"), "RouteAlreadyExists"),
        (ipv4, "InvalidParameterCombination"),
        (both, "InvalidParameterCombination"),
        (two, "InvalidParameterCombination"),
        (absent, "InvalidGatewayID.NotFound"),
        (route("2600::/16"), "MissingParameter"),
        (by_gateway("2600::/200"), "InvalidParameterValue"),
        (by_gateway(&block.to_string()), "UnsupportedOperation"),
    ] {
        assert_eq!(code(ec2.create_route(&ctx(), input.clone()).await), wanted, "{input:?}");
    }
    let told = || {
        let state = ec2.network_state(&ec2.deps.store.read().unwrap()).unwrap();
        let mut routes = state.vpcs[0].subnets[0].routes.clone();
        routes.retain(|route| route.target != RouteTarget::Local);
        routes.into_iter().map(|route| (route.destination, route.target)).collect::<Vec<_>>()
    };
    let (out, gate) = (RouteTarget::EgressOnlyInternetGateway, RouteTarget::InternetGateway);
    assert_eq!(told(), [("::/0".to_owned(), out), ("2000::/3".to_owned(), gate.clone())]);
    let shown = table().await.routes.unwrap();
    let default = shown.iter().find(|route| route.destination_ipv6_cidr_block.as_deref() == Some("::/0")).unwrap();
    assert_eq!(default.egress_only_internet_gateway_id.as_ref(), Some(&eigw));
    assert_eq!((default.state.as_deref(), default.gateway_id.as_deref()), (Some("active"), None));
    let by_filter = DescribeRouteTablesRequest {
        filters: Some(vec![filter("route.egress-only-internet-gateway-id", &[&eigw])]),
        ..Default::default()
    };
    assert_eq!(ec2.describe_route_tables(&ctx(), by_filter).await.unwrap().route_tables.unwrap().len(), 1);

    let delete = DeleteEgressOnlyInternetGatewayRequest {
        egress_only_internet_gateway_id: Some(eigw.clone()),
        ..Default::default()
    };
    ec2.delete_egress_only_internet_gateway(&ctx(), delete).await.unwrap();
    let shown = table().await.routes.unwrap();
    let default = shown.iter().find(|route| route.destination_ipv6_cidr_block.as_deref() == Some("::/0")).unwrap();
    assert_eq!(default.state.as_deref(), Some("blackhole"));
    assert_eq!(told()[0].1, RouteTarget::Blackhole);
    let replace = |to: &str| ReplaceRouteRequest {
        route_table_id: table_id.clone(),
        destination_ipv6_cidr_block: Some(to.into()),
        gateway_id: gateway.clone(),
        ..Default::default()
    };
    ec2.replace_route(&ctx(), replace("::/0")).await.unwrap();
    assert_eq!(told()[0].1, gate);
    assert_eq!(code(ec2.replace_route(&ctx(), replace("2600::/16")).await), "InvalidRoute.NotFound");
    let delete = |to: &str| DeleteRouteRequest {
        route_table_id: table_id.clone(),
        destination_ipv6_cidr_block: Some(to.into()),
        ..Default::default()
    };
    ec2.delete_route(&ctx(), delete("2000::/3")).await.unwrap();
    let error = ec2.delete_route(&ctx(), delete("2000::/3")).await.unwrap_err();
    assert!(error.message.contains("destination-ipv6-cidr-block 2000::/3"), "{}", error.message);
    assert_eq!(told().len(), 1);
}

#[test]
fn one_address_wanted_by_many_at_once_has_one_interface() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    runtime.block_on(async {
        let ec2 = service();
        let (_, subnet, block) = dual_stack(&ec2).await;
        let subnet_id = subnet.subnet_id.unwrap();
        let calls: Vec<_> = (0..24_u128)
            .map(|n| {
                let (ec2, subnet_id) = (ec2.clone(), subnet_id.clone());
                // Three addresses, wanted by eight each.
                let wanted = Ipv6Addr::from(u128::from(block.network()) + 4 + n % 3).to_string();
                tokio::spawn(async move {
                    let one = InstanceIpv6Address { ipv6_address: Some(wanted), ..Default::default() };
                    let input = CreateNetworkInterfaceRequest {
                        ipv6_addresses: Some(vec![one]),
                        ..interface_input(&subnet_id)
                    };
                    create(&ec2, input).await
                })
            })
            .collect();
        let mut held = BTreeSet::new();
        for call in calls {
            match call.await.unwrap() {
                Ok(interface) => assert!(held.insert(addresses(&interface)[0])),
                Err(error) => assert_eq!(error.code, "InvalidIPAddress.InUse"),
            }
        }
        assert_eq!(held.len(), 3);
    });
}

proptest! {
    /// What is drawn is inside the block and never one of AWS's.
    #[test]
    fn drawn_addresses_are_the_blocks(host in any::<u128>(), prefix in 44_u8..=64, base in any::<u128>()) {
        use crate::plan::cidr6;
        let block = Ipv6Net::new(Ipv6Addr::from(base), prefix).unwrap().trunc();
        let address = cidr6::with_host(block, host);
        prop_assert!(block.contains(&address));
        let offset = u128::from(address) - u128::from(block.network());
        prop_assert_eq!(cidr6::reserved(block, address), offset < 4 || address == block.broadcast());
    }

    /// Blocks of a range are inside it, and two numbers are two blocks.
    #[test]
    fn blocks_of_a_range_do_not_overlap(a in 0_u128..65_536, b in 0_u128..65_536) {
        use crate::plan::cidr6;
        let range: Ipv6Net = RANGE.parse().unwrap();
        let (one, other) = (cidr6::subblock(range, 56, a).unwrap(), cidr6::subblock(range, 56, b).unwrap());
        prop_assert!(range.contains(&one) && range.contains(&other));
        prop_assert_eq!(cidr6::overlap(one, other), a == b);
    }
}
