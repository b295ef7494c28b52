use super::*;
use api_ec2::*;

async fn table(ec2: &Ec2, id: &str) -> RouteTable {
    let input = DescribeRouteTablesRequest { route_table_ids: Some(vec![id.into()]), ..Default::default() };
    ec2.describe_route_tables(&ctx(), input).await.unwrap().route_tables.unwrap().remove(0)
}

async fn new_table(ec2: &Ec2, vpc_id: &str) -> String {
    let input = CreateRouteTableRequest { vpc_id: Some(vpc_id.into()), ..Default::default() };
    ec2.create_route_table(&ctx(), input).await.unwrap().route_table.unwrap().route_table_id.unwrap()
}

fn route(table_id: &str, destination: &str) -> CreateRouteRequest {
    CreateRouteRequest {
        route_table_id: Some(table_id.into()),
        destination_cidr_block: Some(destination.into()),
        ..Default::default()
    }
}

async fn is_public(ec2: &Ec2, subnet_id: &str) -> bool {
    let reader = ec2.deps.store.read().unwrap();
    ec2.subnets(&reader, &account(), base::Region::US_EAST_1, &[subnet_id.into()]).unwrap()[0].public
}

#[tokio::test]
async fn gateways_attach_and_routes_lead_to_them() {
    let ec2 = service();
    let (vpc_id, subnet_id) = network(&ec2, "10.0.0.0/16", "10.0.0.0/24").await;
    let made = ec2.create_internet_gateway(&ctx(), Default::default()).await.unwrap().internet_gateway.unwrap();
    let igw = made.internet_gateway_id.unwrap();
    let table_id = new_table(&ec2, &vpc_id).await;
    let to_gateway = || CreateRouteRequest { gateway_id: Some(igw.clone()), ..route(&table_id, "0.0.0.0/0") };
    assert_eq!(code(ec2.create_route(&ctx(), to_gateway()).await), "InvalidParameterValue");
    let attach = || AttachInternetGatewayRequest {
        internet_gateway_id: Some(igw.clone()),
        vpc_id: Some(vpc_id.clone()),
        ..Default::default()
    };
    ec2.attach_internet_gateway(&ctx(), attach()).await.unwrap();
    assert_eq!(code(ec2.attach_internet_gateway(&ctx(), attach()).await), "Resource.AlreadyAssociated");
    let second = ec2.create_internet_gateway(&ctx(), Default::default()).await.unwrap().internet_gateway.unwrap();
    let input = AttachInternetGatewayRequest { internet_gateway_id: second.internet_gateway_id, ..attach() };
    assert_eq!(code(ec2.attach_internet_gateway(&ctx(), input).await), "InvalidParameterValue");
    ec2.create_route(&ctx(), to_gateway()).await.unwrap();
    assert!(!is_public(&ec2, &subnet_id).await);
    let input = AssociateRouteTableRequest {
        route_table_id: Some(table_id.clone()),
        subnet_id: Some(subnet_id.clone()),
        ..Default::default()
    };
    let association = ec2.associate_route_table(&ctx(), input).await.unwrap().association_id;
    assert!(is_public(&ec2, &subnet_id).await);
    let delete = || DeleteRouteTableRequest { route_table_id: Some(table_id.clone()), ..Default::default() };
    assert_eq!(code(ec2.delete_route_table(&ctx(), delete()).await), "DependencyViolation");

    let delete_gateway =
        || DeleteInternetGatewayRequest { internet_gateway_id: Some(igw.clone()), ..Default::default() };
    assert_eq!(code(ec2.delete_internet_gateway(&ctx(), delete_gateway()).await), "DependencyViolation");
    let detach = || DetachInternetGatewayRequest {
        internet_gateway_id: Some(igw.clone()),
        vpc_id: Some(vpc_id.clone()),
        ..Default::default()
    };
    let public = ReserveInterface { public_address: PublicAddress::Enabled, ..spec(&subnet_id) };
    let interface = reserve(&ec2, public).await.unwrap();
    assert_eq!(code(ec2.detach_internet_gateway(&ctx(), detach()).await), "DependencyViolation");
    release(&ec2, &interface.network_interface_id).await;
    ec2.detach_internet_gateway(&ctx(), detach()).await.unwrap();
    assert_eq!(code(ec2.detach_internet_gateway(&ctx(), detach()).await), "Gateway.NotAttached");
    let routes = table(&ec2, &table_id).await.routes.unwrap();
    assert_eq!(routes[1].state.as_deref(), Some("blackhole"));
    assert!(!is_public(&ec2, &subnet_id).await);
    ec2.delete_internet_gateway(&ctx(), delete_gateway()).await.unwrap();
    let input = DisassociateRouteTableRequest { association_id: association, ..Default::default() };
    ec2.disassociate_route_table(&ctx(), input).await.unwrap();
    ec2.delete_route_table(&ctx(), delete()).await.unwrap();
}

#[tokio::test]
async fn routes_are_checked() {
    let ec2 = service();
    let (vpc_id, subnet_id) = network(&ec2, "10.0.0.0/16", "10.0.0.0/24").await;
    let table_id = new_table(&ec2, &vpc_id).await;
    let interface = reserve(&ec2, spec(&subnet_id)).await.unwrap().network_interface_id;
    let via = |destination: &str| CreateRouteRequest {
        network_interface_id: Some(interface.clone()),
        ..route(&table_id, destination)
    };
    ec2.create_route(&ctx(), via("192.168.1.1/16")).await.unwrap();
    ec2.create_route(&ctx(), via("10.0.0.0/24")).await.unwrap();
    let nat = CreateRouteRequest { nat_gateway_id: Some("nat-1".into()), ..route(&table_id, "0.0.0.0/0") };
    let other = CreateRouteRequest {
        network_interface_id: Some("eni-00000000000000000".into()),
        ..route(&table_id, "192.168.0.0/16")
    };
    for (input, wanted) in [
        (nat, "UnsupportedOperation"),
        (route(&table_id, "0.0.0.0/0"), "MissingParameter"),
        (via("nowhere"), "InvalidParameterValue"),
        (via("10.0.9.0/24"), "InvalidParameterValue"),
        (via("10.0.0.0/16"), "RouteAlreadyExists"),
        (other, "InvalidNetworkInterfaceID.NotFound"),
    ] {
        let destination = input.destination_cidr_block.clone();
        assert_eq!(code(ec2.create_route(&ctx(), input).await), wanted, "{destination:?}");
    }
    let delete = |destination: &str| DeleteRouteRequest {
        route_table_id: Some(table_id.clone()),
        destination_cidr_block: Some(destination.into()),
        ..Default::default()
    };
    assert_eq!(code(ec2.delete_route(&ctx(), delete("10.0.0.0/16")).await), "InvalidParameterValue");
    assert_eq!(code(ec2.delete_route(&ctx(), delete("10.9.0.0/16")).await), "InvalidRoute.NotFound");
    release(&ec2, &interface).await;
    let shown = table(&ec2, &table_id).await.routes.unwrap();
    let shown: Vec<_> = shown.iter().map(|r| (r.destination_cidr_block.as_deref(), r.state.as_deref())).collect();
    let wanted = [("10.0.0.0/16", "active"), ("192.168.0.0/16", "blackhole"), ("10.0.0.0/24", "blackhole")];
    assert_eq!(shown, wanted.map(|(destination, state)| (Some(destination), Some(state))));
    ec2.delete_route(&ctx(), delete("192.168.0.0/16")).await.unwrap();
}

#[tokio::test]
async fn the_main_table_is_replaced_by_its_association() {
    let ec2 = service();
    let (vpc_id, subnet_id) = default_network(&ec2).await;
    let tables = ec2.describe_route_tables(&ctx(), Default::default()).await.unwrap().route_tables.unwrap();
    let main = tables[0].associations.clone().unwrap().remove(0);
    let input =
        DisassociateRouteTableRequest { association_id: main.route_table_association_id.clone(), ..Default::default() };
    assert_eq!(code(ec2.disassociate_route_table(&ctx(), input).await), "InvalidParameterValue");
    let table_id = new_table(&ec2, &vpc_id).await;
    assert!(is_public(&ec2, &subnet_id).await);
    let input = ReplaceRouteTableAssociationRequest {
        association_id: main.route_table_association_id.clone(),
        route_table_id: Some(table_id.clone()),
        ..Default::default()
    };
    let output = ec2.replace_route_table_association(&ctx(), input.clone()).await.unwrap();
    assert_ne!(output.new_association_id, main.route_table_association_id);
    assert!(!is_public(&ec2, &subnet_id).await);
    assert_eq!(code(ec2.replace_route_table_association(&ctx(), input).await), "InvalidAssociationID.NotFound");
    let delete = |id: Option<String>| DeleteRouteTableRequest { route_table_id: id, ..Default::default() };
    assert_eq!(code(ec2.delete_route_table(&ctx(), delete(Some(table_id))).await), "DependencyViolation");
    ec2.delete_route_table(&ctx(), delete(main.route_table_id)).await.unwrap();
}
