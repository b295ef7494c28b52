use super::*;
use api_ec2::*;

fn create_subnet(vpc_id: &str, block: &str) -> CreateSubnetRequest {
    CreateSubnetRequest { vpc_id: Some(vpc_id.into()), cidr_block: Some(block.into()), ..Default::default() }
}

#[tokio::test]
async fn a_vpc_is_made_with_its_canonical_block() {
    let ec2 = service();
    let input = CreateVpcRequest {
        cidr_block: Some("10.5.6.7/16".into()),
        tag_specifications: tag_specification("vpc", "Name", "main"),
        ..Default::default()
    };
    let vpc = ec2.create_vpc(&ctx(), input).await.unwrap().vpc.unwrap();
    assert_eq!(vpc.cidr_block.as_deref(), Some("10.5.0.0/16"));
    assert_eq!(vpc.is_default, Some(false));
    let id = vpc.vpc_id.unwrap();
    assert_eq!(id.len(), "vpc-".len() + 17);
    let tables = ec2
        .describe_route_tables(
            &ctx(),
            DescribeRouteTablesRequest { filters: Some(vec![filter("vpc-id", &[&id])]), ..Default::default() },
        )
        .await
        .unwrap();
    assert_eq!(tables.route_tables.unwrap()[0].routes.as_ref().unwrap().len(), 1);
    ec2.delete_vpc(&ctx(), DeleteVpcRequest { vpc_id: Some(id.clone()), ..Default::default() }).await.unwrap();
    let input = DescribeVpcsRequest { vpc_ids: Some(vec![id]), ..Default::default() };
    assert_eq!(code(ec2.describe_vpcs(&ctx(), input).await), "InvalidVpcID.NotFound");
}

#[tokio::test]
async fn blocks_that_a_vpc_cannot_have_are_refused() {
    let ec2 = service();
    for (block, wanted) in [
        ("10.0.0.0/15", "InvalidVpc.Range"),
        ("10.0.0.0/29", "InvalidVpc.Range"),
        ("10.0.0.0", "InvalidParameterValue"),
        ("10.0.0.300/16", "InvalidParameterValue"),
    ] {
        let input = CreateVpcRequest { cidr_block: Some(block.into()), ..Default::default() };
        assert_eq!(code(ec2.create_vpc(&ctx(), input).await), wanted, "{block}");
    }
    let input = CreateVpcRequest {
        cidr_block: Some("10.0.0.0/16".into()),
        ipv6_cidr_block: Some("2001:db8::/56".into()),
        ..Default::default()
    };
    assert_eq!(code(ec2.create_vpc(&ctx(), input).await), "UnsupportedOperation");
    assert_eq!(vpcs(&ec2, &ctx()).await.len(), 1);
}

#[tokio::test]
async fn a_dry_run_checks_and_changes_nothing() {
    let ec2 = service();
    let input =
        |block: &str| CreateVpcRequest { cidr_block: Some(block.into()), dry_run: Some(true), ..Default::default() };
    let error = ec2.create_vpc(&ctx(), input("10.0.0.0/16")).await.unwrap_err();
    assert_eq!((error.code.as_ref(), error.http_status), ("DryRunOperation", Some(412)));
    assert_eq!(code(ec2.create_vpc(&ctx(), input("10.0.0.0/8")).await), "InvalidVpc.Range");
    let input = DescribeVpcsRequest { dry_run: Some(true), ..Default::default() };
    assert_eq!(code(ec2.describe_vpcs(&ctx(), input).await), "DryRunOperation");
    assert_eq!(vpcs(&ec2, &ctx()).await.len(), 1);
}

#[tokio::test]
async fn subnets_are_inside_their_vpc_and_do_not_overlap() {
    let ec2 = service();
    let (vpc_id, _) = network(&ec2, "10.0.0.0/16", "10.0.0.0/24").await;
    for (block, wanted) in [
        ("10.0.0.128/25", "InvalidSubnet.Conflict"),
        ("10.0.0.0/20", "InvalidSubnet.Conflict"),
        ("10.1.0.0/24", "InvalidSubnet.Range"),
        ("10.0.0.0/8", "InvalidSubnet.Range"),
        ("10.0.1.0/29", "InvalidSubnet.Range"),
        ("x", "InvalidParameterValue"),
    ] {
        assert_eq!(code(ec2.create_subnet(&ctx(), create_subnet(&vpc_id, block)).await), wanted, "{block}");
    }
    let mut input = create_subnet(&vpc_id, "10.0.1.0/24");
    input.availability_zone = Some("us-east-1f".into());
    assert_eq!(code(ec2.create_subnet(&ctx(), input.clone()).await), "InvalidParameterValue");
    input.availability_zone = None;
    input.availability_zone_id = Some("use1-az3".into());
    let subnet = ec2.create_subnet(&ctx(), input).await.unwrap().subnet.unwrap();
    assert_eq!(subnet.availability_zone.as_deref(), Some("us-east-1c"));
    assert_eq!(subnet.available_ip_address_count, Some(251));
    assert_eq!(subnet.map_public_ip_on_launch, Some(false));
    let missing = create_subnet("vpc-00000000000000000", "10.0.0.0/24");
    assert_eq!(code(ec2.create_subnet(&ctx(), missing).await), "InvalidVpcID.NotFound");
}

#[tokio::test]
async fn overlapping_subnets_at_once_make_one() {
    let ec2 = service();
    let (vpc_id, _) = network(&ec2, "10.0.0.0/16", "10.0.0.0/24").await;
    let calls: Vec<_> = (0..8)
        .map(|_| {
            let (ec2, input) = (ec2.clone(), create_subnet(&vpc_id, "10.0.4.0/22"));
            tokio::spawn(async move { ec2.create_subnet(&ctx(), input).await.is_ok() })
        })
        .collect();
    let mut made = 0;
    for call in calls {
        made += usize::from(call.await.unwrap());
    }
    assert_eq!(made, 1);
}

#[tokio::test]
async fn attributes_of_subnets_and_vpcs_are_kept() {
    let ec2 = service();
    let (vpc_id, subnet_id) = network(&ec2, "10.0.0.0/16", "10.0.0.0/24").await;
    let input = ModifySubnetAttributeRequest {
        subnet_id: Some(subnet_id.clone()),
        map_public_ip_on_launch: Some(AttributeBooleanValue { value: Some(true) }),
        ..Default::default()
    };
    ec2.modify_subnet_attribute(&ctx(), input.clone()).await.unwrap();
    let shown = subnets(&ec2, &ctx()).await;
    let shown = shown.iter().find(|s| s.subnet_id.as_ref() == Some(&subnet_id)).unwrap();
    assert_eq!(shown.map_public_ip_on_launch, Some(true));
    let refused = ModifySubnetAttributeRequest {
        map_public_ip_on_launch: None,
        enable_dns64: Some(AttributeBooleanValue { value: Some(true) }),
        ..input.clone()
    };
    assert_eq!(code(ec2.modify_subnet_attribute(&ctx(), refused).await), "UnsupportedOperation");
    let both =
        ModifySubnetAttributeRequest { enable_dns64: Some(AttributeBooleanValue { value: Some(false) }), ..input };
    assert_eq!(code(ec2.modify_subnet_attribute(&ctx(), both).await), "InvalidParameterCombination");

    let modify = |support: Option<bool>, hostnames: Option<bool>| ModifyVpcAttributeRequest {
        vpc_id: Some(vpc_id.clone()),
        enable_dns_support: support.map(|value| AttributeBooleanValue { value: Some(value) }),
        enable_dns_hostnames: hostnames.map(|value| AttributeBooleanValue { value: Some(value) }),
        ..Default::default()
    };
    ec2.modify_vpc_attribute(&ctx(), modify(Some(false), None)).await.unwrap();
    assert_eq!(code(ec2.modify_vpc_attribute(&ctx(), modify(None, Some(true))).await), "InvalidParameterValue");
    ec2.modify_vpc_attribute(&ctx(), modify(Some(true), None)).await.unwrap();
    ec2.modify_vpc_attribute(&ctx(), modify(None, Some(true))).await.unwrap();
    let input = DescribeVpcAttributeRequest {
        vpc_id: Some(vpc_id.clone()),
        attribute: Some("enableDnsHostnames".into()),
        ..Default::default()
    };
    let output = ec2.describe_vpc_attribute(&ctx(), input).await.unwrap();
    assert_eq!(output.enable_dns_hostnames.unwrap().value, Some(true));
}
