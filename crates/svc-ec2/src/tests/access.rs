//! What the access table asks, on the default VPC and what is made beside it.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html>

use super::*;
use crate::tables::{INTERNET_GATEWAYS, ROUTE_TABLES, SECURITY_GROUPS, SUBNETS, VPCS};
use api_ec2::{AssociateRouteTableRequest, CreateRouteTableRequest, Op};
use aws_wire::Value;
use kernel::access::{AccessRequest, written};

fn text(text: &str) -> Value {
    Value::String(text.into())
}

/// What is asked, with `ec2/` for the ARNs of the account and Region, and without `ec2:Region`, which all of it has.
fn asked(ec2: &Ec2, operation: Op, members: Vec<(&'static str, Value)>) -> Vec<String> {
    let (ctx, reader, input) = (ctx(), ec2.deps.store.read().unwrap(), Value::Structure(members));
    let checks =
        crate::access::access(&AccessRequest { ctx: &ctx, reader: &reader, input: &input }, operation).unwrap();
    let region = " ec2:Region=us-east-1";
    let lines = written(&checks).into_iter();
    lines
        .map(|line| {
            assert!(line.contains(region), "{line}");
            line.replace(region, "").replace("arn:aws:ec2:us-east-1:000000000000:", "ec2/")
        })
        .collect()
}

fn tags(resource_type: &str) -> (&'static str, Value) {
    let tag = Value::Structure(vec![("Key", text("team")), ("Value", text("a"))]);
    let of = Value::Structure(vec![("ResourceType", text(resource_type)), ("Tags", Value::List(vec![tag]))]);
    ("TagSpecifications", Value::List(vec![of]))
}

#[tokio::test]
async fn resources_and_keys_are_the_documented_ones() {
    let ec2 = service();
    let vpcs = ec2.describe_vpcs(&ctx(), DescribeVpcsRequest::default()).await.unwrap().vpcs.unwrap();
    let vpc = vpcs[0].vpc_id.clone().unwrap();
    let place = crate::default_vpc::Place { account: account(), region: "us-east-1".parse().unwrap() };
    let subnets = ec2.describe_subnets(&ctx(), DescribeSubnetsRequest::default()).await.unwrap().subnets.unwrap();
    let subnet = subnets[0].subnet_id.clone().unwrap();
    let zone = subnets[0].availability_zone.clone().unwrap();
    let zone_id = subnets[0].availability_zone_id.clone().unwrap();
    let in_vpc = CreateRouteTableRequest { vpc_id: Some(vpc.clone()), ..Default::default() };
    let made = ec2.create_route_table(&ctx(), in_vpc).await.unwrap();
    let table = made.route_table.unwrap().route_table_id.unwrap();
    let associate = AssociateRouteTableRequest {
        route_table_id: Some(table.clone()),
        subnet_id: Some(subnet.clone()),
        ..Default::default()
    };
    let association = ec2.associate_route_table(&ctx(), associate).await.unwrap().association_id.unwrap();
    let (group, gateway, main, main_association, acl, acl_association) = {
        let reader = ec2.deps.store.read().unwrap();
        let row = VPCS.get(&reader, &place.key(&vpc)).unwrap().unwrap();
        let subnet = SUBNETS.get(&reader, &place.key(&subnet)).unwrap().unwrap();
        let acl = subnet.network_acl_association.unwrap();
        assert!(ROUTE_TABLES.exists(&reader, &place.key(&table)).unwrap());
        assert!(SECURITY_GROUPS.exists(&reader, &place.key(&row.default_security_group_id)).unwrap());
        let gateway = INTERNET_GATEWAYS.scan(&reader, &place.all()).unwrap().remove(0).0.2;
        (
            row.default_security_group_id,
            gateway,
            row.main_route_table_id,
            row.main_association_id,
            acl.network_acl_id,
            acl.association_id,
        )
    };
    let in_vpc = format!("ec2:Vpc=ec2/vpc/{vpc}");
    let on_vpc = format!("ec2/vpc/{vpc} ec2:Tenancy=default ec2:VpcID={vpc}");
    let on_subnet = format!(
        "ec2/subnet/{subnet} ec2:AvailabilityZone={zone} ec2:AvailabilityZoneId={zone_id} ec2:SubnetID={subnet} {in_vpc}"
    );
    let on_group = format!("ec2/security-group/{group} ec2:SecurityGroupID={group} {in_vpc}");
    let on_table = |id: &str| format!("ec2/route-table/{id} ec2:RouteTableID={id} {in_vpc}");
    let on_acl = format!("ec2/network-acl/{acl} ec2:NetworkAclID={acl} {in_vpc}");
    let id = |member: &'static str, id: &str| (member, text(id));
    let rule = Value::Structure(vec![
        ("SecurityGroupRuleId", text("sgr-1")),
        ("SecurityGroupRule", Value::Structure(vec![("PrefixListId", text("pl-1"))])),
    ]);
    let on = Value::Structure(vec![("Value", Value::Bool(true))]);
    let cases: Vec<(Op, Vec<(&'static str, Value)>, Vec<String>)> = vec![
        (Op::DescribeVpcs, vec![], vec!["ec2:DescribeVpcs *".into()]),
        (Op::CreateDefaultVpc, vec![], vec!["ec2:CreateDefaultVpc *".into()]),
        (
            Op::CreateSubnet,
            vec![id("VpcId", &vpc), tags("subnet")],
            vec![
                "ec2:CreateSubnet ec2/subnet/* aws:RequestTag/team=a aws:TagKeys=team".into(),
                "ec2:CreateTags ec2/subnet/* aws:RequestTag/team=a aws:TagKeys=team ec2:CreateAction=CreateSubnet"
                    .into(),
                format!("ec2:CreateSubnet {on_vpc}"),
            ],
        ),
        (
            Op::CreateEgressOnlyInternetGateway,
            vec![id("VpcId", &vpc)],
            vec![
                "ec2:CreateEgressOnlyInternetGateway ec2/egress-only-internet-gateway/*".into(),
                format!("ec2:CreateEgressOnlyInternetGateway {on_vpc}"),
            ],
        ),
        (
            Op::DeleteEgressOnlyInternetGateway,
            vec![id("EgressOnlyInternetGatewayId", "eigw-1")],
            vec!["ec2:DeleteEgressOnlyInternetGateway ec2/egress-only-internet-gateway/eigw-1".into()],
        ),
        (
            Op::CreateSecurityGroup,
            vec![id("VpcId", &vpc)],
            vec!["ec2:CreateSecurityGroup ec2/security-group/*".into(), format!("ec2:CreateSecurityGroup {on_vpc}")],
        ),
        // A rule is no resource of its own where it has no tags: policies of AWS's guide name groups alone.
        (
            Op::AuthorizeSecurityGroupIngress,
            vec![id("GroupId", &group)],
            vec![format!("ec2:AuthorizeSecurityGroupIngress {on_group}")],
        ),
        (
            Op::AuthorizeSecurityGroupEgress,
            vec![id("GroupId", &group), tags("security-group-rule")],
            vec![
                format!("ec2:AuthorizeSecurityGroupEgress {on_group}"),
                "ec2:AuthorizeSecurityGroupEgress ec2/security-group-rule/* aws:RequestTag/team=a aws:TagKeys=team"
                    .into(),
                "ec2:CreateTags ec2/security-group-rule/* aws:RequestTag/team=a aws:TagKeys=team \
                 ec2:CreateAction=AuthorizeSecurityGroupEgress"
                    .into(),
            ],
        ),
        (
            Op::RevokeSecurityGroupIngress,
            vec![id("GroupName", "default"), ("SecurityGroupRuleIds", Value::List(vec![text("sgr-1")]))],
            vec![format!("ec2:RevokeSecurityGroupIngress {on_group}")],
        ),
        (
            Op::ModifySecurityGroupRules,
            vec![id("GroupId", &group), ("SecurityGroupRules", Value::List(vec![rule]))],
            vec![
                format!("ec2:ModifySecurityGroupRules {on_group}"),
                "ec2:ModifySecurityGroupRules ec2/security-group-rule/sgr-1".into(),
                "ec2:ModifySecurityGroupRules ec2/prefix-list/pl-1".into(),
            ],
        ),
        (
            Op::CreateNetworkInterface,
            vec![id("SubnetId", &subnet), ("Groups", Value::List(vec![text(&group)]))],
            vec![
                "ec2:CreateNetworkInterface ec2/network-interface/*".into(),
                format!("ec2:CreateNetworkInterface {on_subnet}"),
                format!("ec2:CreateNetworkInterface {on_group}"),
            ],
        ),
        (
            Op::ModifyVpcAttribute,
            vec![id("VpcId", &vpc), ("EnableDnsHostnames", on)],
            vec![format!(
                "ec2:ModifyVpcAttribute ec2/vpc/{vpc} ec2:Attribute/EnableDnsHostnames=true \
                 ec2:Attribute=EnableDnsHostnames ec2:Tenancy=default ec2:VpcID={vpc}"
            )],
        ),
        (Op::CreateRoute, vec![id("RouteTableId", &table)], vec![format!("ec2:CreateRoute {}", on_table(&table))]),
        (
            Op::AssociateRouteTable,
            vec![id("RouteTableId", &table), id("SubnetId", &subnet)],
            vec![
                format!("ec2:AssociateRouteTable {}", on_table(&table)),
                format!("ec2:AssociateRouteTable {on_subnet}"),
            ],
        ),
        (
            Op::DisassociateRouteTable,
            vec![id("AssociationId", &association)],
            vec![
                format!("ec2:DisassociateRouteTable {}", on_table(&table)),
                format!("ec2:DisassociateRouteTable {on_subnet}"),
            ],
        ),
        (
            Op::DisassociateRouteTable,
            vec![id("AssociationId", &main_association)],
            vec![format!("ec2:DisassociateRouteTable {}", on_table(&main))],
        ),
        (
            Op::ReplaceRouteTableAssociation,
            vec![id("AssociationId", &association), id("RouteTableId", &main)],
            vec![
                format!("ec2:ReplaceRouteTableAssociation {}", on_table(&main)),
                format!("ec2:ReplaceRouteTableAssociation {on_subnet}"),
            ],
        ),
        (
            Op::ReplaceNetworkAclAssociation,
            vec![id("AssociationId", &acl_association), id("NetworkAclId", &acl)],
            vec![
                format!("ec2:ReplaceNetworkAclAssociation {on_acl}"),
                format!("ec2:ReplaceNetworkAclAssociation {on_subnet}"),
            ],
        ),
        (
            Op::DetachInternetGateway,
            vec![id("InternetGatewayId", &gateway), id("VpcId", &vpc)],
            vec![
                format!("ec2:DetachInternetGateway ec2/internet-gateway/{gateway} ec2:InternetGatewayID={gateway}"),
                format!("ec2:DetachInternetGateway {on_vpc}"),
            ],
        ),
        (
            Op::DeleteTags,
            vec![
                ("Resources", Value::List(vec![text("sg-1"), text("what")])),
                ("Tags", Value::List(vec![Value::Structure(vec![("Key", text("team"))])])),
            ],
            vec![
                "ec2:DeleteTags ec2/security-group/sg-1 aws:TagKeys=team".into(),
                "ec2:DeleteTags * aws:TagKeys=team".into(),
            ],
        ),
    ];
    for (operation, members, wanted) in cases {
        assert_eq!(asked(&ec2, operation, members), wanted);
    }
}
