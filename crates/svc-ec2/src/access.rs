//! Action and resources of each operation, for the authorisation of requests.

use crate::default_vpc::Place;
use crate::error::Kind;
use aws_wire::Value;
use kernel::RequestCtx;

/// Members that name one resource.
const NAMED: &[(&str, Kind)] = &[
    ("GroupId", Kind::SecurityGroup),
    ("InternetGatewayId", Kind::InternetGateway),
    ("NetworkInterfaceId", Kind::NetworkInterface),
    ("RouteTableId", Kind::RouteTable),
    ("SubnetId", Kind::Subnet),
    ("VpcId", Kind::Vpc),
];

/// What an operation makes.
const CREATES: &[(&str, &[Kind])] = &[
    ("AuthorizeSecurityGroupEgress", &[Kind::SecurityGroupRule]),
    ("AuthorizeSecurityGroupIngress", &[Kind::SecurityGroupRule]),
    ("CreateDefaultVpc", &[Kind::Vpc, Kind::Subnet, Kind::SecurityGroup, Kind::RouteTable, Kind::InternetGateway]),
    ("CreateInternetGateway", &[Kind::InternetGateway]),
    ("CreateNetworkInterface", &[Kind::NetworkInterface]),
    ("CreateRouteTable", &[Kind::RouteTable]),
    ("CreateSecurityGroup", &[Kind::SecurityGroup]),
    ("CreateSubnet", &[Kind::Subnet]),
    ("CreateVpc", &[Kind::Vpc]),
];

/// The pairs of action and resource ARN that a caller must be allowed; `*` where AWS knows no resource for it.
pub fn access(ctx: &RequestCtx, operation: &str, input: &Value) -> Vec<(String, String)> {
    let action = format!("ec2:{operation}");
    let place = Place { account: ctx.account.clone(), region: ctx.region };
    let mut resources = Vec::new();
    // Describe operations have no resources in AWS's policies, except this one.
    if !operation.starts_with("Describe") || operation == "DescribeVpcAttribute" {
        for (member, kind) in NAMED {
            if let Some(id) = input.member(member).and_then(Value::as_str) {
                resources.push(place.arn(*kind, id));
            }
        }
        for (_, kinds) in CREATES.iter().filter(|(name, _)| *name == operation) {
            resources.extend(kinds.iter().map(|kind| place.arn(*kind, "*")));
        }
        if let Some(Value::List(ids)) = input.member("Resources") {
            for id in ids.iter().filter_map(Value::as_str) {
                resources.push(Kind::of_id(id).map_or_else(|| "*".to_owned(), |kind| place.arn(kind, id)));
            }
        }
        for (member, kind) in [("Groups", Kind::SecurityGroup), ("SecurityGroupRuleIds", Kind::SecurityGroupRule)] {
            if let Some(Value::List(ids)) = input.member(member) {
                resources.extend(ids.iter().filter_map(Value::as_str).map(|id| place.arn(kind, id)));
            }
        }
    }
    if resources.is_empty() {
        resources.push("*".to_owned());
    }
    let mut needed: Vec<(String, String)> = resources.into_iter().map(|resource| (action.clone(), resource)).collect();
    // Tags given at creation need the permission to tag as well.
    if matches!(input.member("TagSpecifications"), Some(Value::List(tags)) if !tags.is_empty()) {
        for (_, kinds) in CREATES.iter().filter(|(name, _)| *name == operation) {
            needed.extend(kinds.iter().map(|kind| ("ec2:CreateTags".to_owned(), place.arn(*kind, "*"))));
        }
    }
    needed
}
