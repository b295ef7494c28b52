use super::*;
use api_ec2::*;

#[tokio::test]
async fn every_region_has_a_default_vpc_of_its_own() {
    let ec2 = service();
    let mut seen = std::collections::BTreeSet::new();
    for region in base::Region::all() {
        let ctx = ctx_in(region.as_str());
        let vpc = vpcs(&ec2, &ctx).await.remove(0);
        assert_eq!(vpc.cidr_block.as_deref(), Some("172.31.0.0/16"));
        assert_eq!(vpc.is_default, Some(true));
        assert!(seen.insert(vpc.vpc_id.clone().unwrap()));
        let subnets = subnets(&ec2, &ctx).await;
        let mut zones: Vec<String> = subnets.iter().map(|s| s.availability_zone.clone().unwrap()).collect();
        zones.sort();
        assert_eq!(zones, region.availability_zones());
        for subnet in subnets {
            assert_eq!(subnet.available_ip_address_count, Some(4091));
            assert_eq!(subnet.default_for_az, Some(true));
            assert_eq!(subnet.map_public_ip_on_launch, Some(true));
            assert!(subnet.cidr_block.unwrap().ends_with("/20"));
        }
    }
    assert_eq!(seen.len(), base::REGIONS.len());
}

#[tokio::test]
async fn the_default_vpc_has_group_routes_gateway_and_names() {
    let ec2 = service();
    // Any first call makes it: here one about groups.
    let groups = ec2.describe_security_groups(&ctx(), Default::default()).await.unwrap().security_groups.unwrap();
    let [group] = groups.as_slice() else { panic!("{groups:?}") };
    assert_eq!(group.group_name.as_deref(), Some("default"));
    let ingress = group.ip_permissions.clone().unwrap();
    assert_eq!(ingress[0].ip_protocol.as_deref(), Some("-1"));
    assert_eq!(ingress[0].user_id_group_pairs.as_ref().unwrap()[0].group_id, group.group_id);
    let egress = group.ip_permissions_egress.clone().unwrap();
    assert_eq!(egress[0].ip_ranges.as_ref().unwrap()[0].cidr_ip.as_deref(), Some("0.0.0.0/0"));

    let tables = ec2.describe_route_tables(&ctx(), Default::default()).await.unwrap().route_tables.unwrap();
    let routes = tables[0].routes.clone().unwrap();
    assert_eq!(routes[0].gateway_id.as_deref(), Some("local"));
    assert_eq!(routes[1].destination_cidr_block.as_deref(), Some("0.0.0.0/0"));
    assert_eq!(routes[1].state.as_deref(), Some("active"));
    assert_eq!(tables[0].associations.as_ref().unwrap()[0].main, Some(true));
    let gateways = ec2.describe_internet_gateways(&ctx(), Default::default()).await.unwrap();
    let gateways = gateways.internet_gateways.unwrap();
    assert_eq!(gateways[0].internet_gateway_id, routes[1].gateway_id);
    assert_eq!(gateways[0].attachments.as_ref().unwrap()[0].vpc_id, group.vpc_id);

    for attribute in ["enableDnsSupport", "enableDnsHostnames"] {
        let input = DescribeVpcAttributeRequest {
            vpc_id: group.vpc_id.clone(),
            attribute: Some(attribute.into()),
            ..Default::default()
        };
        let output = ec2.describe_vpc_attribute(&ctx(), input).await.unwrap();
        let value = output.enable_dns_support.or(output.enable_dns_hostnames).unwrap().value;
        assert_eq!(value, Some(true));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn first_calls_at_once_make_one_default_vpc() {
    let ec2 = service();
    let calls: Vec<_> = (0..16)
        .map(|_| {
            let ec2 = ec2.clone();
            tokio::spawn(async move { vpcs(&ec2, &ctx()).await.remove(0).vpc_id })
        })
        .collect();
    let mut ids = std::collections::BTreeSet::new();
    for call in calls {
        ids.insert(call.await.unwrap());
    }
    assert_eq!(ids.len(), 1);
    assert_eq!(subnets(&ec2, &ctx()).await.len(), 3);
}

#[tokio::test]
async fn a_deleted_default_vpc_stays_away_until_it_is_asked_for() {
    let ec2 = service();
    let ctx = ctx();
    assert_eq!(code(ec2.create_default_vpc(&ctx, Default::default()).await), "DefaultVpcAlreadyExists");
    let vpc_id = vpcs(&ec2, &ctx).await.remove(0).vpc_id;
    let delete = || DeleteVpcRequest { vpc_id: vpc_id.clone(), ..Default::default() };
    assert_eq!(code(ec2.delete_vpc(&ctx, delete()).await), "DependencyViolation");
    for subnet in subnets(&ec2, &ctx).await {
        let input = DeleteSubnetRequest { subnet_id: subnet.subnet_id, ..Default::default() };
        ec2.delete_subnet(&ctx, input).await.unwrap();
    }
    assert_eq!(code(ec2.delete_vpc(&ctx, delete()).await), "DependencyViolation");
    let gateway = ec2.describe_internet_gateways(&ctx, Default::default()).await.unwrap();
    let internet_gateway_id = gateway.internet_gateways.unwrap().remove(0).internet_gateway_id;
    let input = DetachInternetGatewayRequest {
        internet_gateway_id: internet_gateway_id.clone(),
        vpc_id: vpc_id.clone(),
        ..Default::default()
    };
    ec2.detach_internet_gateway(&ctx, input).await.unwrap();
    ec2.delete_vpc(&ctx, delete()).await.unwrap();
    assert_eq!(vpcs(&ec2, &ctx).await, []);
    assert_eq!(subnets(&ec2, &ctx).await, []);
    let groups = ec2.describe_security_groups(&ctx, Default::default()).await.unwrap();
    assert_eq!(groups.security_groups, Some(vec![]));
    let tables = ec2.describe_route_tables(&ctx, Default::default()).await.unwrap();
    assert_eq!(tables.route_tables, Some(vec![]));
    // The gateway was detached, not deleted: it is the user's.
    let input = DeleteInternetGatewayRequest { internet_gateway_id, ..Default::default() };
    ec2.delete_internet_gateway(&ctx, input).await.unwrap();
    // Without a VPC there is nothing to put a group into.
    let input = CreateSecurityGroupRequest {
        group_name: Some("web".into()),
        description: Some("web".into()),
        ..Default::default()
    };
    assert_eq!(code(ec2.create_security_group(&ctx, input).await), "VPCIdNotSpecified");

    let made = ec2.create_default_vpc(&ctx, Default::default()).await.unwrap().vpc.unwrap();
    assert_ne!(made.vpc_id, vpc_id);
    assert_eq!(made.is_default, Some(true));
    assert_eq!(subnets(&ec2, &ctx).await.len(), 3);
    let input =
        DescribeAccountAttributesRequest { attribute_names: Some(vec!["default-vpc".into()]), ..Default::default() };
    let attributes = ec2.describe_account_attributes(&ctx, input).await.unwrap().account_attributes.unwrap();
    assert_eq!(attributes[0].attribute_values.as_ref().unwrap()[0].attribute_value, made.vpc_id);
}
