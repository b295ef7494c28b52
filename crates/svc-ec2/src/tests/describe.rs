use super::*;
use crate::filter::{Described, Wildcard};
use api_ec2::*;
use proptest::prelude::*;

#[test]
fn wildcards_match_as_ec2_documents() {
    for (pattern, text, wanted) in [
        ("*", "", true),
        ("web-*", "web-1", true),
        ("web-?", "web-12", false),
        ("*.internal", "ip-1.ec2.internal", true),
        ("a*b*c", "a-b-b-c", true),
        ("a*b*c", "a-b-b-cd", false),
        (r"\*amazon\?\\", r"*amazon?\", true),
        (r"\*", "x", false),
        ("Web", "web", false),
    ] {
        assert_eq!(Wildcard::new(pattern).matches(text), wanted, "{pattern} {text}");
    }
    // No pattern takes for ever.
    let stars = "a*".repeat(400);
    assert!(!Wildcard::new(&format!("{stars}b")).matches(&"a".repeat(4000)));
}

fn naive(pattern: &[char], text: &[char]) -> bool {
    match pattern.split_first() {
        None => text.is_empty(),
        Some(('*', rest)) => (0..=text.len()).any(|n| naive(rest, &text[n..])),
        Some((c, rest)) => text.first().is_some_and(|t| c == &'?' || c == t) && naive(rest, &text[1..]),
    }
}

proptest! {
    #[test]
    fn wildcards_match_as_their_definition(pattern in "[ab*?]{0,8}", text in "[ab]{0,8}") {
        let chars = |s: &str| s.chars().collect::<Vec<_>>();
        prop_assert_eq!(Wildcard::new(&pattern).matches(&text), naive(&chars(&pattern), &chars(&text)));
    }
}

async fn filtered(ec2: &Ec2, filters: Vec<Filter>) -> Result<usize, ApiError> {
    let input = DescribeSubnetsRequest { filters: Some(filters), ..Default::default() };
    Ok(ec2.describe_subnets(&ctx(), input).await?.subnets.unwrap().len())
}

#[tokio::test]
async fn filters_narrow_and_unknown_ones_are_refused() {
    let ec2 = service();
    let (vpc_id, subnet_id) = network(&ec2, "10.0.0.0/16", "10.0.0.0/24").await;
    let tag = |key: &str, value: &str| Tag { key: Some(key.into()), value: Some(value.into()) };
    let input = CreateTagsRequest {
        resources: Some(vec![subnet_id.clone(), vpc_id.clone()]),
        tags: Some(vec![tag("Name", "front"), tag("env", "prod")]),
        ..Default::default()
    };
    ec2.create_tags(&ctx(), input).await.unwrap();
    for (filters, wanted) in [
        (vec![filter("vpc-id", &[&vpc_id])], 1),
        (vec![filter("default-for-az", &["true"])], 3),
        (vec![filter("availability-zone", &["us-east-1?"])], 4),
        (vec![filter("availability-zone", &["us-east-1a", "us-east-1b"])], 3),
        (vec![filter("availability-zone", &["us-east-1a"]), filter("default-for-az", &["true"])], 1),
        (vec![filter("tag:Name", &["fr*"])], 1),
        (vec![filter("tag:Name", &["prod"])], 0),
        (vec![filter("tag-key", &["env"])], 1),
        (vec![filter("available-ip-address-count", &["251"])], 1),
    ] {
        assert_eq!(filtered(&ec2, filters.clone()).await.unwrap(), wanted, "{filters:?}");
    }
    for refused in ["vpcid", "tag:", "tag-value", ""] {
        let error = filtered(&ec2, vec![filter(refused, &["x"])]).await.unwrap_err();
        assert_eq!(error.code, "InvalidParameterValue");
        assert_eq!(error.message, format!("The filter '{refused}' is invalid"));
    }
    assert_eq!(code(filtered(&ec2, vec![filter("vpc-id", &[])]).await), "InvalidParameterValue");
}

#[tokio::test]
async fn ids_must_be_ids_and_exist() {
    let ec2 = service();
    let ask = |id: &str| DescribeSubnetsRequest { subnet_ids: Some(vec![id.into()]), ..Default::default() };
    assert_eq!(code(ec2.describe_subnets(&ctx(), ask("subnet-0123456789abcdef0")).await), "InvalidSubnetID.NotFound");
    assert_eq!(code(ec2.describe_subnets(&ctx(), ask("subnet-x")).await), "InvalidSubnetID.Malformed");
    assert_eq!(code(ec2.describe_subnets(&ctx(), ask("vpc-0123456789abcdef0")).await), "InvalidSubnetID.Malformed");
    // What is of another Region or account is not there.
    let subnet = subnets(&ec2, &ctx()).await.remove(0).subnet_id.unwrap();
    assert_eq!(code(ec2.describe_subnets(&ctx_in("eu-west-1"), ask(&subnet)).await), "InvalidSubnetID.NotFound");
    let mut stranger = ctx();
    stranger.account = "111111111111".parse().unwrap();
    assert_eq!(code(ec2.describe_subnets(&stranger, ask(&subnet)).await), "InvalidSubnetID.NotFound");
}

#[tokio::test]
async fn pages_join_to_the_whole() {
    let ec2 = service();
    for n in 0..13 {
        let input = CreateSecurityGroupRequest {
            group_name: Some(format!("g{n}")),
            description: Some("d".into()),
            ..Default::default()
        };
        ec2.create_security_group(&ctx(), input).await.unwrap();
    }
    let all = ec2.describe_security_groups(&ctx(), Default::default()).await.unwrap().security_groups.unwrap();
    assert_eq!(all.len(), 14);
    let (mut joined, mut next_token) = (Vec::new(), None);
    loop {
        let input = DescribeSecurityGroupsRequest { max_results: Some(5), next_token, ..Default::default() };
        let output = ec2.describe_security_groups(&ctx(), input).await.unwrap();
        joined.extend(output.security_groups.unwrap());
        next_token = output.next_token;
        if next_token.is_none() {
            break;
        }
    }
    assert_eq!(joined, all);
    let input = DescribeSecurityGroupsRequest { next_token: Some("x".into()), ..Default::default() };
    assert_eq!(code(ec2.describe_security_groups(&ctx(), input).await), "InvalidNextToken");
    let input = DescribeSecurityGroupsRequest {
        max_results: Some(5),
        group_names: Some(vec!["g1".into()]),
        ..Default::default()
    };
    assert_eq!(code(ec2.describe_security_groups(&ctx(), input).await), "InvalidParameterCombination");
}

/// A filter that is offered finds the thing by the value the thing shows.
fn offered<T: Described>(item: &T, without: &[&str]) {
    for name in T::FILTERS.iter().filter(|name| !without.contains(name)) {
        assert!(!item.values(name).is_empty(), "{name} finds nothing");
    }
}

#[tokio::test]
async fn every_filter_that_can_match_does() {
    let ec2 = service();
    let (vpc_id, subnet_id) = default_network(&ec2).await;
    offered(
        &vpcs(&ec2, &ctx()).await[0],
        &[
            "ipv6-cidr-block-association.association-id",
            "ipv6-cidr-block-association.ipv6-cidr-block",
            "ipv6-cidr-block-association.ipv6-pool",
            "ipv6-cidr-block-association.state",
        ],
    );
    offered(
        &subnets(&ec2, &ctx()).await[0],
        &[
            "customer-owned-ipv4-pool",
            "enable-lni-at-device-index",
            "ipv6-cidr-block-association.association-id",
            "ipv6-cidr-block-association.ipv6-cidr-block",
            "ipv6-cidr-block-association.state",
            "outpost-arn",
        ],
    );
    let public = ReserveInterface { public_address: PublicAddress::Enabled, ..spec(&subnet_id) };
    reserve(&ec2, public).await.unwrap();
    let interfaces = ec2.describe_network_interfaces(&ctx(), Default::default()).await.unwrap();
    offered(
        &interfaces.network_interfaces.unwrap()[0],
        &[
            "association.allocation-id",
            "association.association-id",
            "attachment.instance-id",
            "ipv6-addresses.ipv6-address",
            "operator.principal",
        ],
    );
    let gateways = ec2.describe_internet_gateways(&ctx(), Default::default()).await.unwrap();
    offered(&gateways.internet_gateways.unwrap()[0], &[]);
    let input = CreateRouteTableRequest { vpc_id: Some(vpc_id), ..Default::default() };
    let table_id = ec2.create_route_table(&ctx(), input).await.unwrap().route_table.unwrap().route_table_id;
    let input = AssociateRouteTableRequest {
        route_table_id: table_id.clone(),
        subnet_id: Some(subnet_id),
        ..Default::default()
    };
    ec2.associate_route_table(&ctx(), input).await.unwrap();
    let input = DescribeRouteTablesRequest { route_table_ids: table_id.map(|id| vec![id]), ..Default::default() };
    let tables = ec2.describe_route_tables(&ctx(), input).await.unwrap();
    offered(
        &tables.route_tables.unwrap()[0],
        &[
            "association.gateway-id",
            "route.destination-ipv6-cidr-block",
            "route.destination-prefix-list-id",
            "route.egress-only-internet-gateway-id",
            "route.instance-id",
            "route.nat-gateway-id",
            "route.transit-gateway-id",
            "route.vpc-peering-connection-id",
        ],
    );
    let rules = ec2.describe_security_group_rules(&ctx(), Default::default()).await.unwrap();
    offered(&rules.security_group_rules.unwrap()[0], &[]);
}

#[tokio::test]
async fn tags_of_everything_are_kept_described_and_deleted() {
    let ec2 = service();
    let (vpc_id, subnet_id) = default_network(&ec2).await;
    let tag = |key: &str, value: Option<&str>| Tag { key: Some(key.into()), value: value.map(str::to_owned) };
    let groups = ec2.describe_security_groups(&ctx(), Default::default()).await.unwrap().security_groups.unwrap();
    let rules = ec2.describe_security_group_rules(&ctx(), Default::default()).await.unwrap();
    let tables = ec2.describe_route_tables(&ctx(), Default::default()).await.unwrap().route_tables.unwrap();
    let gateways = ec2.describe_internet_gateways(&ctx(), Default::default()).await.unwrap();
    let interface = reserve(&ec2, spec(&subnet_id)).await.unwrap().network_interface_id;
    let ids = vec![
        vpc_id.clone(),
        subnet_id,
        groups[0].group_id.clone().unwrap(),
        rules.security_group_rules.unwrap()[0].security_group_rule_id.clone().unwrap(),
        tables[0].route_table_id.clone().unwrap(),
        gateways.internet_gateways.unwrap()[0].internet_gateway_id.clone().unwrap(),
        interface,
    ];
    let create = |ids: Vec<String>, tags| CreateTagsRequest { resources: Some(ids), tags: Some(tags), dry_run: None };
    ec2.create_tags(&ctx(), create(ids.clone(), vec![tag("a", Some("1")), tag("b", None)])).await.unwrap();
    let describe = |filters| DescribeTagsRequest { filters: Some(filters), ..Default::default() };
    let count = async |filters| ec2.describe_tags(&ctx(), describe(filters)).await.unwrap().tags.unwrap().len();
    assert_eq!(count(vec![filter("key", &["a"])]).await, 7);
    assert_eq!(count(vec![filter("resource-type", &["security-group*"])]).await, 4);
    assert_eq!(count(vec![filter("resource-id", &[&vpc_id]), filter("value", &["1"])]).await, 1);
    assert_eq!(count(vec![filter("tag:a", &["1"])]).await, 7);
    // All or none: one id that does not exist leaves the others as they were.
    let mut with_bad = ids.clone();
    with_bad.push("subnet-00000000000000000".into());
    let input = create(with_bad, vec![tag("c", None)]);
    assert_eq!(code(ec2.create_tags(&ctx(), input).await), "InvalidSubnetID.NotFound");
    assert_eq!(count(vec![filter("key", &["c"])]).await, 0);
    let input = create(vec!["pcx-00000000000000000".into()], vec![tag("c", None)]);
    assert_eq!(code(ec2.create_tags(&ctx(), input).await), "InvalidID");
    let input = create(ids.clone(), vec![tag("aws:x", None)]);
    assert_eq!(code(ec2.create_tags(&ctx(), input).await), "InvalidParameterValue");
    let input = create(ids.clone(), (0..51).map(|n| tag(&n.to_string(), None)).collect());
    assert_eq!(code(ec2.create_tags(&ctx(), input).await), "TagLimitExceeded");

    let delete = |tags| DeleteTagsRequest { resources: Some(ids.clone()), tags, dry_run: None };
    ec2.delete_tags(&ctx(), delete(Some(vec![tag("a", Some("2"))]))).await.unwrap();
    assert_eq!(count(vec![filter("key", &["a"])]).await, 7);
    ec2.delete_tags(&ctx(), delete(Some(vec![tag("a", Some("1"))]))).await.unwrap();
    assert_eq!(count(vec![]).await, 7);
    ec2.delete_tags(&ctx(), delete(None)).await.unwrap();
    assert_eq!(count(vec![]).await, 0);
}

#[tokio::test]
async fn regions_and_zones_are_described() {
    let ec2 = service();
    let all = ec2.describe_regions(&ctx(), Default::default()).await.unwrap().regions.unwrap();
    assert_eq!(all.len(), base::REGIONS.len());
    let input = DescribeRegionsRequest { region_names: Some(vec!["eu-west-1".into()]), ..Default::default() };
    let one = ec2.describe_regions(&ctx(), input).await.unwrap().regions.unwrap();
    assert_eq!(one[0].endpoint.as_deref(), Some("ec2.eu-west-1.amazonaws.com"));
    let input = DescribeRegionsRequest { region_names: Some(vec!["mars-1".into()]), ..Default::default() };
    assert_eq!(code(ec2.describe_regions(&ctx(), input).await), "InvalidParameterValue");
    let zones = ec2.describe_availability_zones(&ctx_in("eu-west-1"), Default::default()).await.unwrap();
    let zones = zones.availability_zones.unwrap();
    let ids: Vec<_> = zones.iter().map(|z| z.zone_id.as_deref().unwrap()).collect();
    assert_eq!(ids, ["euw1-az1", "euw1-az2", "euw1-az3"]);
    let input = DescribeAvailabilityZonesRequest { zone_ids: Some(vec!["use1-az2".into()]), ..Default::default() };
    let zones = ec2.describe_availability_zones(&ctx(), input).await.unwrap().availability_zones.unwrap();
    assert_eq!(zones[0].zone_name.as_deref(), Some("us-east-1b"));
}
