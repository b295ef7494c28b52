//! What each operation asks leave for: its action, the ARNs it touches, and the condition keys that go with them.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonec2.html>

use crate::api::security_groups::resolve;
use crate::api::tags::tags_of;
use crate::default_vpc::Place;
use crate::error::Kind;
use crate::model::{SubnetRow, VpcRow};
use crate::tables::{INTERFACES, NETWORK_ACLS, ROUTE_TABLES, SECURITY_GROUPS, SUBNETS, VPCS};
use api_ec2::Op;
use aws_wire::Value;
use kernel::Error;
use kernel::access::{AccessRequest, Check, tag_pairs};

/// Attributes that an operation sets, as members of its input. What is a structure of one `Value` counts as that value.
const ATTRIBUTES: &[(Op, &[&str])] = &[
    (Op::ModifyVpcAttribute, &["EnableDnsSupport", "EnableDnsHostnames", "EnableNetworkAddressUsageMetrics"]),
    (
        Op::ModifySubnetAttribute,
        &[
            "AssignIpv6AddressOnCreation",
            "MapPublicIpOnLaunch",
            "MapCustomerOwnedIpOnLaunch",
            "EnableDns64",
            "PrivateDnsHostnameTypeOnLaunch",
            "EnableResourceNameDnsARecordOnLaunch",
            "EnableResourceNameDnsAAAARecordOnLaunch",
            "EnableLniAtDeviceIndex",
            "DisableLniAtDeviceIndex",
        ],
    ),
    (Op::ModifyNetworkInterfaceAttribute, &["Description", "SourceDestCheck"]),
    (Op::ModifyManagedPrefixList, &["PrefixListName", "MaxEntries"]),
];

/// What `operation` asks leave for: every resource that it names, and a `…/*` for each that it makes.
pub fn access(request: &AccessRequest<'_>, operation: Op) -> Result<Vec<Check>, Error> {
    let place = Place { account: request.ctx.account.clone(), region: request.ctx.region };
    let asked = Asked { request, operation, place };
    match operation {
        // What describes has no resources, with one exception.
        Op::DescribeAccountAttributes
        | Op::DescribeAvailabilityZones
        | Op::DescribeEgressOnlyInternetGateways
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
        | Op::DescribeVpcs
        // AWS decides about it without regard to what it makes.
        | Op::CreateDefaultVpc => Ok(vec![asked.on("*".to_owned())]),
        Op::DescribeVpcAttribute | Op::DeleteVpc | Op::ModifyVpcAttribute => asked.named(&[("VpcId", Kind::Vpc)]),

        Op::CreateVpc => asked.made(&[Kind::Vpc], &[]),
        Op::AssociateVpcCidrBlock => asked.named(&[("VpcId", Kind::Vpc)]),
        Op::AssociateSubnetCidrBlock => asked.named(&[("SubnetId", Kind::Subnet)]),
        Op::DisassociateVpcCidrBlock => {
            let association = request.text("AssociationId").unwrap_or_default();
            let has = |row: &VpcRow| row.ipv6_blocks.iter().any(|block| block.association_id == association);
            let rows = VPCS.scan(request.reader, &asked.place.all())?;
            asked.holder(Kind::Vpc, rows.into_iter().find(|(_, row)| has(row)).map(|((_, _, id), _)| id))
        }
        Op::DisassociateSubnetCidrBlock => {
            let association = request.text("AssociationId").unwrap_or_default();
            let has = |row: &SubnetRow| row.ipv6_block.as_ref().is_some_and(|own| own.association_id == association);
            let rows = SUBNETS.scan(request.reader, &asked.place.all())?;
            asked.holder(Kind::Subnet, rows.into_iter().find(|(_, row)| has(row)).map(|((_, _, id), _)| id))
        }
        Op::CreateSubnet => asked.made(&[Kind::Subnet], &[("VpcId", Kind::Vpc)]),
        Op::ModifySubnetAttribute | Op::DeleteSubnet => asked.named(&[("SubnetId", Kind::Subnet)]),

        Op::CreateSecurityGroup => asked.made(&[Kind::SecurityGroup], &[("VpcId", Kind::Vpc)]),
        Op::DeleteSecurityGroup
        | Op::RevokeSecurityGroupEgress
        | Op::RevokeSecurityGroupIngress
        | Op::UpdateSecurityGroupRuleDescriptionsEgress
        | Op::UpdateSecurityGroupRuleDescriptionsIngress => Ok(vec![asked.group()?]),
        Op::ModifySecurityGroupRules => {
            let mut checks = vec![asked.group()?];
            for update in request.items("SecurityGroupRules") {
                let text = |of: &Value, member: &str| of.member(member).and_then(Value::as_str).map(str::to_owned);
                if let Some(id) = text(update, "SecurityGroupRuleId") {
                    checks.push(asked.existing(Kind::SecurityGroupRule, &id)?);
                }
                if let Some(id) = update.member("SecurityGroupRule").and_then(|rule| text(rule, "PrefixListId")) {
                    checks.push(asked.existing(Kind::PrefixList, &id)?);
                }
            }
            Ok(checks)
        }
        // Rules are asked about as resources of their own only where they are given tags.
        Op::AuthorizeSecurityGroupEgress | Op::AuthorizeSecurityGroupIngress => {
            let mut checks = vec![asked.group()?];
            if !asked.specified(Kind::SecurityGroupRule).is_empty() {
                checks.extend(asked.made(&[Kind::SecurityGroupRule], &[])?);
            }
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
        Op::ReplaceRouteTableAssociation | Op::DisassociateRouteTable => {
            let (table, subnet) = asked.associated()?;
            // What is put in the place of the table, or else the table that is let go.
            let table = request.text("RouteTableId").map(str::to_owned).or(table);
            let of = |kind: Kind, id: Option<String>| id.map(|id| asked.existing(kind, &id));
            let checks = [of(Kind::RouteTable, table), of(Kind::Subnet, subnet)];
            let checks = checks.into_iter().flatten().collect::<Result<Vec<_>, _>>()?;
            // An association that is not there is the handler's to refuse.
            Ok(if checks.is_empty() { vec![asked.on("*".to_owned())] } else { checks })
        }

        Op::CreateInternetGateway => asked.made(&[Kind::InternetGateway], &[]),
        Op::AttachInternetGateway | Op::DetachInternetGateway => {
            asked.named(&[("InternetGatewayId", Kind::InternetGateway), ("VpcId", Kind::Vpc)])
        }
        Op::DeleteInternetGateway => asked.named(&[("InternetGatewayId", Kind::InternetGateway)]),

        Op::CreateEgressOnlyInternetGateway => {
            asked.made(&[Kind::EgressOnlyInternetGateway], &[("VpcId", Kind::Vpc)])
        }
        Op::DeleteEgressOnlyInternetGateway => {
            asked.named(&[("EgressOnlyInternetGatewayId", Kind::EgressOnlyInternetGateway)])
        }

        Op::CreateNetworkAcl => asked.made(&[Kind::NetworkAcl], &[("VpcId", Kind::Vpc)]),
        Op::CreateNetworkAclEntry | Op::DeleteNetworkAcl | Op::DeleteNetworkAclEntry | Op::ReplaceNetworkAclEntry => {
            asked.named(&[("NetworkAclId", Kind::NetworkAcl)])
        }
        Op::ReplaceNetworkAclAssociation => {
            let mut checks = asked.named(&[("NetworkAclId", Kind::NetworkAcl)])?;
            let association = request.text("AssociationId").unwrap_or_default();
            for ((_, _, id), row) in SUBNETS.scan(request.reader, &asked.place.all())? {
                if row.network_acl_association.is_some_and(|there| there.association_id == association) {
                    checks.push(asked.existing(Kind::Subnet, &id)?);
                }
            }
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
            // A tag without a value is taken off whatever its value is.
            let tags = request.tags("Tags");
            let keys: Vec<String> = tags.iter().map(|(key, _)| (*key).to_owned()).collect();
            let valued = |check: Check| {
                let valued = tags.iter().filter(|(_, value)| !value.is_empty());
                valued.fold(check, |check, (key, value)| check.key(format!("aws:RequestTag/{key}"), *value))
            };
            asked.tagged(|check| valued(check).tag_keys(keys.clone()))
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

    /// On what an association belongs to; one that is not there is the handler's to refuse.
    fn holder(&self, kind: Kind, id: Option<String>) -> Result<Vec<Check>, Error> {
        Ok(vec![match id {
            Some(id) => self.existing(kind, &id)?,
            None => self.on("*".to_owned()),
        }])
    }

    /// On a resource by id, with its tags and the VPC and subnet it is in.
    fn existing(&self, kind: Kind, id: &str) -> Result<Check, Error> {
        let (reader, key) = (self.request.reader, self.place.key(id));
        let check = self.on(self.place.arn(kind, id)).resource_tags("ec2", &tags_of(reader, &self.place, id)?);
        let vpc = |check: Check, id: &str| check.key("ec2:Vpc", self.place.arn(Kind::Vpc, id));
        let in_zone = |check: Check, zone: String| {
            let id = base::availability_zone_id(&zone);
            check.key("ec2:AvailabilityZone", zone).key_if("ec2:AvailabilityZoneId", id)
        };
        let check = self.setting(check);
        Ok(match kind {
            // Dedicated hosts are nowhere.
            Kind::Vpc => check.key("ec2:VpcID", id).key("ec2:Tenancy", "default"),
            Kind::Subnet => match SUBNETS.get(reader, &key)? {
                Some(row) => in_zone(vpc(check, &row.vpc_id).key("ec2:SubnetID", id), row.availability_zone),
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
                Some(row) => in_zone(vpc(check, &row.vpc_id), row.availability_zone)
                    .key("ec2:NetworkInterfaceID", id)
                    .key("ec2:Subnet", self.place.arn(Kind::Subnet, &row.subnet_id)),
                None => check,
            },
            Kind::RouteTable => match ROUTE_TABLES.get(reader, &key)? {
                Some(row) => vpc(check, &row.vpc_id).key("ec2:RouteTableID", id),
                None => check,
            },
            Kind::InternetGateway => check.key("ec2:InternetGatewayID", id),
            _ => check,
        })
    }

    /// With the attributes that the request sets: `ec2:Attribute` has their names, `ec2:Attribute/NAME` their values.
    fn setting(&self, mut check: Check) -> Check {
        let attributes = ATTRIBUTES.iter().find(|(operation, _)| *operation == self.operation);
        let mut names = Vec::new();
        for name in attributes.map_or(&[][..], |(_, names)| names) {
            let Some(given) = self.request.input.member(name) else { continue };
            let value = match given.member("Value").unwrap_or(given) {
                Value::Bool(set) => set.to_string(),
                Value::Integer(number) => number.to_string(),
                Value::String(text) => text.clone(),
                _ => continue,
            };
            check = check.key(format!("ec2:Attribute/{name}"), value);
            names.push((*name).to_owned());
        }
        check.key_values("ec2:Attribute", names)
    }

    /// On the security group that is given by id, or by name in the default VPC.
    fn group(&self) -> Result<Check, Error> {
        let (id, name) = (self.request.text("GroupId"), self.request.text("GroupName"));
        match resolve(self.request.reader, &self.place, id, name) {
            Ok(id) => self.existing(Kind::SecurityGroup, &id),
            // What names no group is the handler's to refuse.
            Err(_) => Ok(self.on(self.place.arn(Kind::SecurityGroup, id.unwrap_or("*")))),
        }
    }

    /// Route table and subnet of the association that is meant; a VPC's main association has no subnet.
    fn associated(&self) -> Result<(Option<String>, Option<String>), Error> {
        let association = self.request.text("AssociationId").unwrap_or_default();
        for ((_, _, id), row) in SUBNETS.scan(self.request.reader, &self.place.all())? {
            if let Some(there) = row.route_table_association.filter(|there| there.association_id == association) {
                return Ok((Some(there.route_table_id), Some(id)));
            }
        }
        let mut vpcs = VPCS.scan(self.request.reader, &self.place.all())?.into_iter();
        let main = vpcs.find(|(_, row)| row.main_association_id == association);
        Ok((main.map(|(_, row)| row.main_route_table_id), None))
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
        for kind in kinds {
            let tags = self.specified(*kind);
            let arn = self.place.arn(*kind, "*");
            checks.push(self.on(arn.clone()).request_tags(tags.iter().copied()));
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
