//! What each operation asks leave for: its action, the ARNs it touches, and the condition keys that go with them.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html>

use crate::api::tags::tags_of;
use crate::default_vpc::Place;
use crate::error::Kind;
use crate::tables::{INTERFACES, NETWORK_ACLS, SECURITY_GROUPS, SUBNETS};
use api_ec2::Op;
use aws_wire::Value;
use kernel::Error;
use kernel::access::{AccessRequest, Check, tag_pairs};

/// What `operation` asks leave for: every resource that it names, and a `…/*` for each that it makes.
pub fn access(request: &AccessRequest<'_>, operation: Op) -> Result<Vec<Check>, Error> {
    let place = Place { account: request.ctx.account.clone(), region: request.ctx.region };
    let asked = Asked { request, operation, place };
    match operation {
        // What describes has no resources, with one exception.
        Op::DescribeAccountAttributes
        | Op::DescribeAvailabilityZones
        | Op::DescribeInternetGateways
        | Op::DescribeManagedPrefixLists
        | Op::DescribeNetworkAcls
        | Op::DescribeNetworkInterfaces
        | Op::DescribeRegions
        | Op::DescribeRouteTables
        | Op::DescribeSecurityGroupRules
        | Op::DescribeSecurityGroups
        | Op::DescribeSubnets
        | Op::DescribeTags
        | Op::DescribeVpcs => Ok(vec![asked.on("*".to_owned())]),
        Op::DescribeVpcAttribute | Op::DeleteVpc | Op::ModifyVpcAttribute => asked.named(&[("VpcId", Kind::Vpc)]),

        Op::CreateVpc => asked.made(&[Kind::Vpc], &[]),
        Op::CreateDefaultVpc => {
            asked.made(&[Kind::Vpc, Kind::Subnet, Kind::SecurityGroup, Kind::RouteTable, Kind::InternetGateway], &[])
        }
        Op::AssociateVpcCidrBlock => asked.named(&[("VpcId", Kind::Vpc)]),
        Op::AssociateSubnetCidrBlock => asked.named(&[("SubnetId", Kind::Subnet)]),
        // Of which VPC or subnet, the association's id does not tell.
        Op::DisassociateVpcCidrBlock => Ok(vec![asked.on(asked.place.arn(Kind::Vpc, "*"))]),
        Op::DisassociateSubnetCidrBlock => Ok(vec![asked.on(asked.place.arn(Kind::Subnet, "*"))]),
        Op::CreateSubnet => asked.made(&[Kind::Subnet], &[("VpcId", Kind::Vpc)]),
        Op::ModifySubnetAttribute | Op::DeleteSubnet => asked.named(&[("SubnetId", Kind::Subnet)]),

        Op::CreateSecurityGroup => asked.made(&[Kind::SecurityGroup], &[("VpcId", Kind::Vpc)]),
        Op::DeleteSecurityGroup
        | Op::ModifySecurityGroupRules
        | Op::UpdateSecurityGroupRuleDescriptionsEgress
        | Op::UpdateSecurityGroupRuleDescriptionsIngress => asked.named(&[("GroupId", Kind::SecurityGroup)]),
        Op::AuthorizeSecurityGroupEgress | Op::AuthorizeSecurityGroupIngress => {
            asked.made(&[Kind::SecurityGroupRule], &[("GroupId", Kind::SecurityGroup)])
        }
        Op::RevokeSecurityGroupEgress | Op::RevokeSecurityGroupIngress => {
            let mut checks = asked.named(&[("GroupId", Kind::SecurityGroup)])?;
            checks.extend(asked.listed("SecurityGroupRuleIds", Kind::SecurityGroupRule)?);
            Ok(checks)
        }

        Op::CreateNetworkInterface => {
            let mut checks = asked.made(&[Kind::NetworkInterface], &[("SubnetId", Kind::Subnet)])?;
            checks.extend(asked.listed("Groups", Kind::SecurityGroup)?);
            Ok(checks)
        }
        Op::ModifyNetworkInterfaceAttribute => {
            let mut checks = asked.named(&[("NetworkInterfaceId", Kind::NetworkInterface)])?;
            checks.extend(asked.listed("Groups", Kind::SecurityGroup)?);
            Ok(checks)
        }
        Op::AssignIpv6Addresses | Op::DeleteNetworkInterface | Op::UnassignIpv6Addresses => {
            asked.named(&[("NetworkInterfaceId", Kind::NetworkInterface)])
        }

        Op::CreateRouteTable => asked.made(&[Kind::RouteTable], &[("VpcId", Kind::Vpc)]),
        Op::CreateRoute | Op::DeleteRoute | Op::ReplaceRoute | Op::DeleteRouteTable => {
            asked.named(&[("RouteTableId", Kind::RouteTable)])
        }
        Op::AssociateRouteTable => asked.named(&[
            ("RouteTableId", Kind::RouteTable),
            ("SubnetId", Kind::Subnet),
            ("GatewayId", Kind::InternetGateway),
        ]),
        Op::ReplaceRouteTableAssociation => asked.named(&[("RouteTableId", Kind::RouteTable)]),
        // Of which table and subnet, the association's id does not tell.
        Op::DisassociateRouteTable => {
            Ok([Kind::RouteTable, Kind::Subnet].map(|kind| asked.on(asked.place.arn(kind, "*"))).into())
        }

        Op::CreateInternetGateway => asked.made(&[Kind::InternetGateway], &[]),
        Op::AttachInternetGateway | Op::DetachInternetGateway => {
            asked.named(&[("InternetGatewayId", Kind::InternetGateway), ("VpcId", Kind::Vpc)])
        }
        Op::DeleteInternetGateway => asked.named(&[("InternetGatewayId", Kind::InternetGateway)]),

        Op::CreateNetworkAcl => asked.made(&[Kind::NetworkAcl], &[("VpcId", Kind::Vpc)]),
        Op::CreateNetworkAclEntry | Op::DeleteNetworkAcl | Op::DeleteNetworkAclEntry | Op::ReplaceNetworkAclEntry => {
            asked.named(&[("NetworkAclId", Kind::NetworkAcl)])
        }
        // Of which subnet, the association's id does not tell.
        Op::ReplaceNetworkAclAssociation => {
            let mut checks = asked.named(&[("NetworkAclId", Kind::NetworkAcl)])?;
            checks.push(asked.on(asked.place.arn(Kind::Subnet, "*")));
            Ok(checks)
        }

        Op::CreateManagedPrefixList => asked.made(&[Kind::PrefixList], &[]),
        Op::DeleteManagedPrefixList
        | Op::GetManagedPrefixListAssociations
        | Op::GetManagedPrefixListEntries
        | Op::ModifyManagedPrefixList
        | Op::RestoreManagedPrefixListVersion => asked.named(&[("PrefixListId", Kind::PrefixList)]),

        Op::CreateTags => asked.tagged(|check| check.request_tags(request.tags("Tags"))),
        Op::DeleteTags => {
            let keys: Vec<String> = request.tags("Tags").into_iter().map(|(key, _)| key.to_owned()).collect();
            asked.tagged(|check| check.tag_keys(keys.clone()))
        }
    }
}

struct Asked<'a> {
    request: &'a AccessRequest<'a>,
    operation: Op,
    place: Place,
}

impl Asked<'_> {
    fn on(&self, resource: String) -> Check {
        Check::new(format!("ec2:{}", self.operation.name()), resource).key("ec2:Region", self.place.region.as_str())
    }

    /// On a resource by id, with its tags and the VPC and subnet it is in.
    fn existing(&self, kind: Kind, id: &str) -> Result<Check, Error> {
        let (reader, key) = (self.request.reader, self.place.key(id));
        let check = self.on(self.place.arn(kind, id)).resource_tags("ec2", &tags_of(reader, &self.place, id)?);
        let vpc = |check: Check, id: &str| check.key("ec2:Vpc", self.place.arn(Kind::Vpc, id));
        Ok(match kind {
            Kind::Vpc => check.key("ec2:VpcID", id),
            Kind::Subnet => match SUBNETS.get(reader, &key)? {
                Some(row) => {
                    vpc(check, &row.vpc_id).key("ec2:SubnetID", id).key("ec2:AvailabilityZone", row.availability_zone)
                }
                None => check,
            },
            Kind::NetworkAcl => match NETWORK_ACLS.get(reader, &key)? {
                Some(row) => vpc(check, &row.vpc_id).key("ec2:NetworkAclID", id),
                None => check,
            },
            Kind::SecurityGroup => match SECURITY_GROUPS.get(reader, &key)? {
                Some(row) => vpc(check, &row.vpc_id).key("ec2:SecurityGroupID", id),
                None => check,
            },
            Kind::NetworkInterface => match INTERFACES.get(reader, &key)? {
                Some(row) => vpc(check, &row.vpc_id).key("ec2:Subnet", self.place.arn(Kind::Subnet, &row.subnet_id)),
                None => check,
            },
            _ => check,
        })
    }

    /// On what these members name; on everything where they name nothing.
    fn named(&self, members: &[(&str, Kind)]) -> Result<Vec<Check>, Error> {
        let given = members.iter().filter_map(|(member, kind)| Some((*kind, self.request.text(member)?)));
        let checks: Vec<Check> = given.map(|(kind, id)| self.existing(kind, id)).collect::<Result<_, _>>()?;
        Ok(if checks.is_empty() { vec![self.on("*".to_owned())] } else { checks })
    }

    fn listed(&self, member: &str, kind: Kind) -> Result<Vec<Check>, Error> {
        self.request.texts(member).into_iter().map(|id| self.existing(kind, id)).collect()
    }

    /// On what is made, and on what it is made in; with leave to tag, where tags are given at creation.
    fn made(&self, kinds: &[Kind], members: &[(&str, Kind)]) -> Result<Vec<Check>, Error> {
        let mut checks = Vec::new();
        let vpc = self.request.text("VpcId").map(|id| self.place.arn(Kind::Vpc, id));
        for kind in kinds {
            let tags = self.specified(*kind);
            let arn = self.place.arn(*kind, "*");
            let made = self.on(arn.clone()).key_if("ec2:Vpc", vpc.clone());
            checks.push(made.request_tags(tags.iter().copied()));
            if !tags.is_empty() {
                let tagging = Check::new("ec2:CreateTags", arn)
                    .key("ec2:Region", self.place.region.as_str())
                    .key("ec2:CreateAction", self.operation.name());
                checks.push(tagging.request_tags(tags));
            }
        }
        if members.iter().any(|(member, _)| self.request.text(member).is_some()) {
            checks.extend(self.named(members)?);
        }
        Ok(checks)
    }

    /// The tags that a creation gives to resources of a kind.
    fn specified(&self, kind: Kind) -> Vec<(&str, &str)> {
        let of_kind = |specification: &&Value| {
            specification.member("ResourceType").and_then(Value::as_str) == Some(kind.resource_type())
        };
        let lists = self.request.items("TagSpecifications").iter().filter(of_kind);
        lists
            .flat_map(|specification| match specification.member("Tags") {
                Some(Value::List(tags)) => tag_pairs(tags),
                _ => Vec::new(),
            })
            .collect()
    }

    /// On everything that `Resources` names, whatever it is.
    fn tagged(&self, with: impl Fn(Check) -> Check) -> Result<Vec<Check>, Error> {
        let ids = self.request.texts("Resources");
        ids.into_iter()
            .map(|id| match Kind::of_id(id) {
                Some(kind) => Ok(with(self.existing(kind, id)?)),
                None => Ok(with(self.on("*".to_owned()))),
            })
            .collect()
    }
}
