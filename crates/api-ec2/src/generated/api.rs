// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! The operations as a trait, and the way from an operation's name to its method.

use super::shapes::*;
use aws_wire::{ApiError, FromValue, Operation, ToValue, Value};
use std::pin::Pin;
use std::sync::Arc;

/// The built operations by name: what must be said of each of them is a `match` that the compiler finds complete.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Op {
    AssignIpv6Addresses,
    AssociateRouteTable,
    AssociateSubnetCidrBlock,
    AssociateVpcCidrBlock,
    AttachInternetGateway,
    AuthorizeSecurityGroupEgress,
    AuthorizeSecurityGroupIngress,
    CreateDefaultVpc,
    CreateEgressOnlyInternetGateway,
    CreateInternetGateway,
    CreateManagedPrefixList,
    CreateNetworkAcl,
    CreateNetworkAclEntry,
    CreateNetworkInterface,
    CreateRoute,
    CreateRouteTable,
    CreateSecurityGroup,
    CreateSubnet,
    CreateTags,
    CreateVpc,
    DeleteEgressOnlyInternetGateway,
    DeleteInternetGateway,
    DeleteManagedPrefixList,
    DeleteNetworkAcl,
    DeleteNetworkAclEntry,
    DeleteNetworkInterface,
    DeleteRoute,
    DeleteRouteTable,
    DeleteSecurityGroup,
    DeleteSubnet,
    DeleteTags,
    DeleteVpc,
    DescribeAccountAttributes,
    DescribeAvailabilityZones,
    DescribeEgressOnlyInternetGateways,
    DescribeInternetGateways,
    DescribeManagedPrefixLists,
    DescribeNetworkAcls,
    DescribeNetworkInterfaces,
    DescribeRegions,
    DescribeRouteTables,
    DescribeSecurityGroupRules,
    DescribeSecurityGroups,
    DescribeSubnets,
    DescribeTags,
    DescribeVpcAttribute,
    DescribeVpcs,
    DetachInternetGateway,
    DisassociateRouteTable,
    DisassociateSubnetCidrBlock,
    DisassociateVpcCidrBlock,
    GetManagedPrefixListAssociations,
    GetManagedPrefixListEntries,
    ModifyManagedPrefixList,
    ModifyNetworkInterfaceAttribute,
    ModifySecurityGroupRules,
    ModifySubnetAttribute,
    ModifyVpcAttribute,
    ReplaceNetworkAclAssociation,
    ReplaceNetworkAclEntry,
    ReplaceRoute,
    ReplaceRouteTableAssociation,
    RestoreManagedPrefixListVersion,
    RevokeSecurityGroupEgress,
    RevokeSecurityGroupIngress,
    UnassignIpv6Addresses,
    UpdateSecurityGroupRuleDescriptionsEgress,
    UpdateSecurityGroupRuleDescriptionsIngress,
}

impl Op {
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "AssignIpv6Addresses" => Op::AssignIpv6Addresses,
            "AssociateRouteTable" => Op::AssociateRouteTable,
            "AssociateSubnetCidrBlock" => Op::AssociateSubnetCidrBlock,
            "AssociateVpcCidrBlock" => Op::AssociateVpcCidrBlock,
            "AttachInternetGateway" => Op::AttachInternetGateway,
            "AuthorizeSecurityGroupEgress" => Op::AuthorizeSecurityGroupEgress,
            "AuthorizeSecurityGroupIngress" => Op::AuthorizeSecurityGroupIngress,
            "CreateDefaultVpc" => Op::CreateDefaultVpc,
            "CreateEgressOnlyInternetGateway" => Op::CreateEgressOnlyInternetGateway,
            "CreateInternetGateway" => Op::CreateInternetGateway,
            "CreateManagedPrefixList" => Op::CreateManagedPrefixList,
            "CreateNetworkAcl" => Op::CreateNetworkAcl,
            "CreateNetworkAclEntry" => Op::CreateNetworkAclEntry,
            "CreateNetworkInterface" => Op::CreateNetworkInterface,
            "CreateRoute" => Op::CreateRoute,
            "CreateRouteTable" => Op::CreateRouteTable,
            "CreateSecurityGroup" => Op::CreateSecurityGroup,
            "CreateSubnet" => Op::CreateSubnet,
            "CreateTags" => Op::CreateTags,
            "CreateVpc" => Op::CreateVpc,
            "DeleteEgressOnlyInternetGateway" => Op::DeleteEgressOnlyInternetGateway,
            "DeleteInternetGateway" => Op::DeleteInternetGateway,
            "DeleteManagedPrefixList" => Op::DeleteManagedPrefixList,
            "DeleteNetworkAcl" => Op::DeleteNetworkAcl,
            "DeleteNetworkAclEntry" => Op::DeleteNetworkAclEntry,
            "DeleteNetworkInterface" => Op::DeleteNetworkInterface,
            "DeleteRoute" => Op::DeleteRoute,
            "DeleteRouteTable" => Op::DeleteRouteTable,
            "DeleteSecurityGroup" => Op::DeleteSecurityGroup,
            "DeleteSubnet" => Op::DeleteSubnet,
            "DeleteTags" => Op::DeleteTags,
            "DeleteVpc" => Op::DeleteVpc,
            "DescribeAccountAttributes" => Op::DescribeAccountAttributes,
            "DescribeAvailabilityZones" => Op::DescribeAvailabilityZones,
            "DescribeEgressOnlyInternetGateways" => Op::DescribeEgressOnlyInternetGateways,
            "DescribeInternetGateways" => Op::DescribeInternetGateways,
            "DescribeManagedPrefixLists" => Op::DescribeManagedPrefixLists,
            "DescribeNetworkAcls" => Op::DescribeNetworkAcls,
            "DescribeNetworkInterfaces" => Op::DescribeNetworkInterfaces,
            "DescribeRegions" => Op::DescribeRegions,
            "DescribeRouteTables" => Op::DescribeRouteTables,
            "DescribeSecurityGroupRules" => Op::DescribeSecurityGroupRules,
            "DescribeSecurityGroups" => Op::DescribeSecurityGroups,
            "DescribeSubnets" => Op::DescribeSubnets,
            "DescribeTags" => Op::DescribeTags,
            "DescribeVpcAttribute" => Op::DescribeVpcAttribute,
            "DescribeVpcs" => Op::DescribeVpcs,
            "DetachInternetGateway" => Op::DetachInternetGateway,
            "DisassociateRouteTable" => Op::DisassociateRouteTable,
            "DisassociateSubnetCidrBlock" => Op::DisassociateSubnetCidrBlock,
            "DisassociateVpcCidrBlock" => Op::DisassociateVpcCidrBlock,
            "GetManagedPrefixListAssociations" => Op::GetManagedPrefixListAssociations,
            "GetManagedPrefixListEntries" => Op::GetManagedPrefixListEntries,
            "ModifyManagedPrefixList" => Op::ModifyManagedPrefixList,
            "ModifyNetworkInterfaceAttribute" => Op::ModifyNetworkInterfaceAttribute,
            "ModifySecurityGroupRules" => Op::ModifySecurityGroupRules,
            "ModifySubnetAttribute" => Op::ModifySubnetAttribute,
            "ModifyVpcAttribute" => Op::ModifyVpcAttribute,
            "ReplaceNetworkAclAssociation" => Op::ReplaceNetworkAclAssociation,
            "ReplaceNetworkAclEntry" => Op::ReplaceNetworkAclEntry,
            "ReplaceRoute" => Op::ReplaceRoute,
            "ReplaceRouteTableAssociation" => Op::ReplaceRouteTableAssociation,
            "RestoreManagedPrefixListVersion" => Op::RestoreManagedPrefixListVersion,
            "RevokeSecurityGroupEgress" => Op::RevokeSecurityGroupEgress,
            "RevokeSecurityGroupIngress" => Op::RevokeSecurityGroupIngress,
            "UnassignIpv6Addresses" => Op::UnassignIpv6Addresses,
            "UpdateSecurityGroupRuleDescriptionsEgress" => Op::UpdateSecurityGroupRuleDescriptionsEgress,
            "UpdateSecurityGroupRuleDescriptionsIngress" => Op::UpdateSecurityGroupRuleDescriptionsIngress,
            _ => return None,
        })
    }

    pub fn name(self) -> &'static str {
        match self {
            Op::AssignIpv6Addresses => "AssignIpv6Addresses",
            Op::AssociateRouteTable => "AssociateRouteTable",
            Op::AssociateSubnetCidrBlock => "AssociateSubnetCidrBlock",
            Op::AssociateVpcCidrBlock => "AssociateVpcCidrBlock",
            Op::AttachInternetGateway => "AttachInternetGateway",
            Op::AuthorizeSecurityGroupEgress => "AuthorizeSecurityGroupEgress",
            Op::AuthorizeSecurityGroupIngress => "AuthorizeSecurityGroupIngress",
            Op::CreateDefaultVpc => "CreateDefaultVpc",
            Op::CreateEgressOnlyInternetGateway => "CreateEgressOnlyInternetGateway",
            Op::CreateInternetGateway => "CreateInternetGateway",
            Op::CreateManagedPrefixList => "CreateManagedPrefixList",
            Op::CreateNetworkAcl => "CreateNetworkAcl",
            Op::CreateNetworkAclEntry => "CreateNetworkAclEntry",
            Op::CreateNetworkInterface => "CreateNetworkInterface",
            Op::CreateRoute => "CreateRoute",
            Op::CreateRouteTable => "CreateRouteTable",
            Op::CreateSecurityGroup => "CreateSecurityGroup",
            Op::CreateSubnet => "CreateSubnet",
            Op::CreateTags => "CreateTags",
            Op::CreateVpc => "CreateVpc",
            Op::DeleteEgressOnlyInternetGateway => "DeleteEgressOnlyInternetGateway",
            Op::DeleteInternetGateway => "DeleteInternetGateway",
            Op::DeleteManagedPrefixList => "DeleteManagedPrefixList",
            Op::DeleteNetworkAcl => "DeleteNetworkAcl",
            Op::DeleteNetworkAclEntry => "DeleteNetworkAclEntry",
            Op::DeleteNetworkInterface => "DeleteNetworkInterface",
            Op::DeleteRoute => "DeleteRoute",
            Op::DeleteRouteTable => "DeleteRouteTable",
            Op::DeleteSecurityGroup => "DeleteSecurityGroup",
            Op::DeleteSubnet => "DeleteSubnet",
            Op::DeleteTags => "DeleteTags",
            Op::DeleteVpc => "DeleteVpc",
            Op::DescribeAccountAttributes => "DescribeAccountAttributes",
            Op::DescribeAvailabilityZones => "DescribeAvailabilityZones",
            Op::DescribeEgressOnlyInternetGateways => "DescribeEgressOnlyInternetGateways",
            Op::DescribeInternetGateways => "DescribeInternetGateways",
            Op::DescribeManagedPrefixLists => "DescribeManagedPrefixLists",
            Op::DescribeNetworkAcls => "DescribeNetworkAcls",
            Op::DescribeNetworkInterfaces => "DescribeNetworkInterfaces",
            Op::DescribeRegions => "DescribeRegions",
            Op::DescribeRouteTables => "DescribeRouteTables",
            Op::DescribeSecurityGroupRules => "DescribeSecurityGroupRules",
            Op::DescribeSecurityGroups => "DescribeSecurityGroups",
            Op::DescribeSubnets => "DescribeSubnets",
            Op::DescribeTags => "DescribeTags",
            Op::DescribeVpcAttribute => "DescribeVpcAttribute",
            Op::DescribeVpcs => "DescribeVpcs",
            Op::DetachInternetGateway => "DetachInternetGateway",
            Op::DisassociateRouteTable => "DisassociateRouteTable",
            Op::DisassociateSubnetCidrBlock => "DisassociateSubnetCidrBlock",
            Op::DisassociateVpcCidrBlock => "DisassociateVpcCidrBlock",
            Op::GetManagedPrefixListAssociations => "GetManagedPrefixListAssociations",
            Op::GetManagedPrefixListEntries => "GetManagedPrefixListEntries",
            Op::ModifyManagedPrefixList => "ModifyManagedPrefixList",
            Op::ModifyNetworkInterfaceAttribute => "ModifyNetworkInterfaceAttribute",
            Op::ModifySecurityGroupRules => "ModifySecurityGroupRules",
            Op::ModifySubnetAttribute => "ModifySubnetAttribute",
            Op::ModifyVpcAttribute => "ModifyVpcAttribute",
            Op::ReplaceNetworkAclAssociation => "ReplaceNetworkAclAssociation",
            Op::ReplaceNetworkAclEntry => "ReplaceNetworkAclEntry",
            Op::ReplaceRoute => "ReplaceRoute",
            Op::ReplaceRouteTableAssociation => "ReplaceRouteTableAssociation",
            Op::RestoreManagedPrefixListVersion => "RestoreManagedPrefixListVersion",
            Op::RevokeSecurityGroupEgress => "RevokeSecurityGroupEgress",
            Op::RevokeSecurityGroupIngress => "RevokeSecurityGroupIngress",
            Op::UnassignIpv6Addresses => "UnassignIpv6Addresses",
            Op::UpdateSecurityGroupRuleDescriptionsEgress => "UpdateSecurityGroupRuleDescriptionsEgress",
            Op::UpdateSecurityGroupRuleDescriptionsIngress => "UpdateSecurityGroupRuleDescriptionsIngress",
        }
    }
}

/// Every built operation. `C` is what the gateway knows about a request.
pub trait Ec2Api<C>: Send + Sync + 'static {
    fn assign_ipv6_addresses(
        &self,
        ctx: &C,
        input: AssignIpv6AddressesRequest,
    ) -> impl Future<Output = Result<AssignIpv6AddressesResult, ApiError>> + Send;
    fn associate_route_table(
        &self,
        ctx: &C,
        input: AssociateRouteTableRequest,
    ) -> impl Future<Output = Result<AssociateRouteTableResult, ApiError>> + Send;
    fn associate_subnet_cidr_block(
        &self,
        ctx: &C,
        input: AssociateSubnetCidrBlockRequest,
    ) -> impl Future<Output = Result<AssociateSubnetCidrBlockResult, ApiError>> + Send;
    fn associate_vpc_cidr_block(
        &self,
        ctx: &C,
        input: AssociateVpcCidrBlockRequest,
    ) -> impl Future<Output = Result<AssociateVpcCidrBlockResult, ApiError>> + Send;
    fn attach_internet_gateway(
        &self,
        ctx: &C,
        input: AttachInternetGatewayRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn authorize_security_group_egress(
        &self,
        ctx: &C,
        input: AuthorizeSecurityGroupEgressRequest,
    ) -> impl Future<Output = Result<AuthorizeSecurityGroupEgressResult, ApiError>> + Send;
    fn authorize_security_group_ingress(
        &self,
        ctx: &C,
        input: AuthorizeSecurityGroupIngressRequest,
    ) -> impl Future<Output = Result<AuthorizeSecurityGroupIngressResult, ApiError>> + Send;
    fn create_default_vpc(
        &self,
        ctx: &C,
        input: CreateDefaultVpcRequest,
    ) -> impl Future<Output = Result<CreateDefaultVpcResult, ApiError>> + Send;
    fn create_egress_only_internet_gateway(
        &self,
        ctx: &C,
        input: CreateEgressOnlyInternetGatewayRequest,
    ) -> impl Future<Output = Result<CreateEgressOnlyInternetGatewayResult, ApiError>> + Send;
    fn create_internet_gateway(
        &self,
        ctx: &C,
        input: CreateInternetGatewayRequest,
    ) -> impl Future<Output = Result<CreateInternetGatewayResult, ApiError>> + Send;
    fn create_managed_prefix_list(
        &self,
        ctx: &C,
        input: CreateManagedPrefixListRequest,
    ) -> impl Future<Output = Result<CreateManagedPrefixListResult, ApiError>> + Send;
    fn create_network_acl(
        &self,
        ctx: &C,
        input: CreateNetworkAclRequest,
    ) -> impl Future<Output = Result<CreateNetworkAclResult, ApiError>> + Send;
    fn create_network_acl_entry(
        &self,
        ctx: &C,
        input: CreateNetworkAclEntryRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn create_network_interface(
        &self,
        ctx: &C,
        input: CreateNetworkInterfaceRequest,
    ) -> impl Future<Output = Result<CreateNetworkInterfaceResult, ApiError>> + Send;
    fn create_route(
        &self,
        ctx: &C,
        input: CreateRouteRequest,
    ) -> impl Future<Output = Result<CreateRouteResult, ApiError>> + Send;
    fn create_route_table(
        &self,
        ctx: &C,
        input: CreateRouteTableRequest,
    ) -> impl Future<Output = Result<CreateRouteTableResult, ApiError>> + Send;
    fn create_security_group(
        &self,
        ctx: &C,
        input: CreateSecurityGroupRequest,
    ) -> impl Future<Output = Result<CreateSecurityGroupResult, ApiError>> + Send;
    fn create_subnet(
        &self,
        ctx: &C,
        input: CreateSubnetRequest,
    ) -> impl Future<Output = Result<CreateSubnetResult, ApiError>> + Send;
    fn create_tags(&self, ctx: &C, input: CreateTagsRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn create_vpc(
        &self,
        ctx: &C,
        input: CreateVpcRequest,
    ) -> impl Future<Output = Result<CreateVpcResult, ApiError>> + Send;
    fn delete_egress_only_internet_gateway(
        &self,
        ctx: &C,
        input: DeleteEgressOnlyInternetGatewayRequest,
    ) -> impl Future<Output = Result<DeleteEgressOnlyInternetGatewayResult, ApiError>> + Send;
    fn delete_internet_gateway(
        &self,
        ctx: &C,
        input: DeleteInternetGatewayRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_managed_prefix_list(
        &self,
        ctx: &C,
        input: DeleteManagedPrefixListRequest,
    ) -> impl Future<Output = Result<DeleteManagedPrefixListResult, ApiError>> + Send;
    fn delete_network_acl(
        &self,
        ctx: &C,
        input: DeleteNetworkAclRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_network_acl_entry(
        &self,
        ctx: &C,
        input: DeleteNetworkAclEntryRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_network_interface(
        &self,
        ctx: &C,
        input: DeleteNetworkInterfaceRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_route(&self, ctx: &C, input: DeleteRouteRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_route_table(
        &self,
        ctx: &C,
        input: DeleteRouteTableRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_security_group(
        &self,
        ctx: &C,
        input: DeleteSecurityGroupRequest,
    ) -> impl Future<Output = Result<DeleteSecurityGroupResult, ApiError>> + Send;
    fn delete_subnet(&self, ctx: &C, input: DeleteSubnetRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_tags(&self, ctx: &C, input: DeleteTagsRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn delete_vpc(&self, ctx: &C, input: DeleteVpcRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn describe_account_attributes(
        &self,
        ctx: &C,
        input: DescribeAccountAttributesRequest,
    ) -> impl Future<Output = Result<DescribeAccountAttributesResult, ApiError>> + Send;
    fn describe_availability_zones(
        &self,
        ctx: &C,
        input: DescribeAvailabilityZonesRequest,
    ) -> impl Future<Output = Result<DescribeAvailabilityZonesResult, ApiError>> + Send;
    fn describe_egress_only_internet_gateways(
        &self,
        ctx: &C,
        input: DescribeEgressOnlyInternetGatewaysRequest,
    ) -> impl Future<Output = Result<DescribeEgressOnlyInternetGatewaysResult, ApiError>> + Send;
    fn describe_internet_gateways(
        &self,
        ctx: &C,
        input: DescribeInternetGatewaysRequest,
    ) -> impl Future<Output = Result<DescribeInternetGatewaysResult, ApiError>> + Send;
    fn describe_managed_prefix_lists(
        &self,
        ctx: &C,
        input: DescribeManagedPrefixListsRequest,
    ) -> impl Future<Output = Result<DescribeManagedPrefixListsResult, ApiError>> + Send;
    fn describe_network_acls(
        &self,
        ctx: &C,
        input: DescribeNetworkAclsRequest,
    ) -> impl Future<Output = Result<DescribeNetworkAclsResult, ApiError>> + Send;
    fn describe_network_interfaces(
        &self,
        ctx: &C,
        input: DescribeNetworkInterfacesRequest,
    ) -> impl Future<Output = Result<DescribeNetworkInterfacesResult, ApiError>> + Send;
    fn describe_regions(
        &self,
        ctx: &C,
        input: DescribeRegionsRequest,
    ) -> impl Future<Output = Result<DescribeRegionsResult, ApiError>> + Send;
    fn describe_route_tables(
        &self,
        ctx: &C,
        input: DescribeRouteTablesRequest,
    ) -> impl Future<Output = Result<DescribeRouteTablesResult, ApiError>> + Send;
    fn describe_security_group_rules(
        &self,
        ctx: &C,
        input: DescribeSecurityGroupRulesRequest,
    ) -> impl Future<Output = Result<DescribeSecurityGroupRulesResult, ApiError>> + Send;
    fn describe_security_groups(
        &self,
        ctx: &C,
        input: DescribeSecurityGroupsRequest,
    ) -> impl Future<Output = Result<DescribeSecurityGroupsResult, ApiError>> + Send;
    fn describe_subnets(
        &self,
        ctx: &C,
        input: DescribeSubnetsRequest,
    ) -> impl Future<Output = Result<DescribeSubnetsResult, ApiError>> + Send;
    fn describe_tags(
        &self,
        ctx: &C,
        input: DescribeTagsRequest,
    ) -> impl Future<Output = Result<DescribeTagsResult, ApiError>> + Send;
    fn describe_vpc_attribute(
        &self,
        ctx: &C,
        input: DescribeVpcAttributeRequest,
    ) -> impl Future<Output = Result<DescribeVpcAttributeResult, ApiError>> + Send;
    fn describe_vpcs(
        &self,
        ctx: &C,
        input: DescribeVpcsRequest,
    ) -> impl Future<Output = Result<DescribeVpcsResult, ApiError>> + Send;
    fn detach_internet_gateway(
        &self,
        ctx: &C,
        input: DetachInternetGatewayRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn disassociate_route_table(
        &self,
        ctx: &C,
        input: DisassociateRouteTableRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn disassociate_subnet_cidr_block(
        &self,
        ctx: &C,
        input: DisassociateSubnetCidrBlockRequest,
    ) -> impl Future<Output = Result<DisassociateSubnetCidrBlockResult, ApiError>> + Send;
    fn disassociate_vpc_cidr_block(
        &self,
        ctx: &C,
        input: DisassociateVpcCidrBlockRequest,
    ) -> impl Future<Output = Result<DisassociateVpcCidrBlockResult, ApiError>> + Send;
    fn get_managed_prefix_list_associations(
        &self,
        ctx: &C,
        input: GetManagedPrefixListAssociationsRequest,
    ) -> impl Future<Output = Result<GetManagedPrefixListAssociationsResult, ApiError>> + Send;
    fn get_managed_prefix_list_entries(
        &self,
        ctx: &C,
        input: GetManagedPrefixListEntriesRequest,
    ) -> impl Future<Output = Result<GetManagedPrefixListEntriesResult, ApiError>> + Send;
    fn modify_managed_prefix_list(
        &self,
        ctx: &C,
        input: ModifyManagedPrefixListRequest,
    ) -> impl Future<Output = Result<ModifyManagedPrefixListResult, ApiError>> + Send;
    fn modify_network_interface_attribute(
        &self,
        ctx: &C,
        input: ModifyNetworkInterfaceAttributeRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn modify_security_group_rules(
        &self,
        ctx: &C,
        input: ModifySecurityGroupRulesRequest,
    ) -> impl Future<Output = Result<ModifySecurityGroupRulesResult, ApiError>> + Send;
    fn modify_subnet_attribute(
        &self,
        ctx: &C,
        input: ModifySubnetAttributeRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn modify_vpc_attribute(
        &self,
        ctx: &C,
        input: ModifyVpcAttributeRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn replace_network_acl_association(
        &self,
        ctx: &C,
        input: ReplaceNetworkAclAssociationRequest,
    ) -> impl Future<Output = Result<ReplaceNetworkAclAssociationResult, ApiError>> + Send;
    fn replace_network_acl_entry(
        &self,
        ctx: &C,
        input: ReplaceNetworkAclEntryRequest,
    ) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn replace_route(&self, ctx: &C, input: ReplaceRouteRequest) -> impl Future<Output = Result<(), ApiError>> + Send;
    fn replace_route_table_association(
        &self,
        ctx: &C,
        input: ReplaceRouteTableAssociationRequest,
    ) -> impl Future<Output = Result<ReplaceRouteTableAssociationResult, ApiError>> + Send;
    fn restore_managed_prefix_list_version(
        &self,
        ctx: &C,
        input: RestoreManagedPrefixListVersionRequest,
    ) -> impl Future<Output = Result<RestoreManagedPrefixListVersionResult, ApiError>> + Send;
    fn revoke_security_group_egress(
        &self,
        ctx: &C,
        input: RevokeSecurityGroupEgressRequest,
    ) -> impl Future<Output = Result<RevokeSecurityGroupEgressResult, ApiError>> + Send;
    fn revoke_security_group_ingress(
        &self,
        ctx: &C,
        input: RevokeSecurityGroupIngressRequest,
    ) -> impl Future<Output = Result<RevokeSecurityGroupIngressResult, ApiError>> + Send;
    fn unassign_ipv6_addresses(
        &self,
        ctx: &C,
        input: UnassignIpv6AddressesRequest,
    ) -> impl Future<Output = Result<UnassignIpv6AddressesResult, ApiError>> + Send;
    fn update_security_group_rule_descriptions_egress(
        &self,
        ctx: &C,
        input: UpdateSecurityGroupRuleDescriptionsEgressRequest,
    ) -> impl Future<Output = Result<UpdateSecurityGroupRuleDescriptionsEgressResult, ApiError>> + Send;
    fn update_security_group_rule_descriptions_ingress(
        &self,
        ctx: &C,
        input: UpdateSecurityGroupRuleDescriptionsIngressRequest,
    ) -> impl Future<Output = Result<UpdateSecurityGroupRuleDescriptionsIngressResult, ApiError>> + Send;
}

/// Calls the method of `operation` with the decoded and validated input, and gives the output for encoding.
pub fn dispatch<C: Send + Sync + 'static, T: Ec2Api<C>>(
    api: Arc<T>,
    ctx: Arc<C>,
    operation: &'static Operation,
    input: Value,
) -> Pin<Box<dyn Future<Output = Result<Value, ApiError>> + Send>> {
    match operation.name {
        "AssignIpv6Addresses" => {
            Box::pin(async move { Ok(api.assign_ipv6_addresses(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "AssociateRouteTable" => {
            Box::pin(async move { Ok(api.associate_route_table(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "AssociateSubnetCidrBlock" => Box::pin(async move {
            Ok(api.associate_subnet_cidr_block(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "AssociateVpcCidrBlock" => {
            Box::pin(
                async move { Ok(api.associate_vpc_cidr_block(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "AttachInternetGateway" => {
            Box::pin(
                async move { Ok(api.attach_internet_gateway(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "AuthorizeSecurityGroupEgress" => Box::pin(async move {
            Ok(api.authorize_security_group_egress(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "AuthorizeSecurityGroupIngress" => Box::pin(async move {
            Ok(api.authorize_security_group_ingress(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "CreateDefaultVpc" => {
            Box::pin(async move { Ok(api.create_default_vpc(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateEgressOnlyInternetGateway" => Box::pin(async move {
            Ok(api.create_egress_only_internet_gateway(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "CreateInternetGateway" => {
            Box::pin(
                async move { Ok(api.create_internet_gateway(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "CreateManagedPrefixList" => {
            Box::pin(
                async move { Ok(api.create_managed_prefix_list(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "CreateNetworkAcl" => {
            Box::pin(async move { Ok(api.create_network_acl(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateNetworkAclEntry" => {
            Box::pin(
                async move { Ok(api.create_network_acl_entry(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "CreateNetworkInterface" => {
            Box::pin(
                async move { Ok(api.create_network_interface(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "CreateRoute" => {
            Box::pin(async move { Ok(api.create_route(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateRouteTable" => {
            Box::pin(async move { Ok(api.create_route_table(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateSecurityGroup" => {
            Box::pin(async move { Ok(api.create_security_group(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateSubnet" => {
            Box::pin(async move { Ok(api.create_subnet(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateTags" => {
            Box::pin(async move { Ok(api.create_tags(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "CreateVpc" => {
            Box::pin(async move { Ok(api.create_vpc(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteEgressOnlyInternetGateway" => Box::pin(async move {
            Ok(api.delete_egress_only_internet_gateway(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DeleteInternetGateway" => {
            Box::pin(
                async move { Ok(api.delete_internet_gateway(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DeleteManagedPrefixList" => {
            Box::pin(
                async move { Ok(api.delete_managed_prefix_list(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DeleteNetworkAcl" => {
            Box::pin(async move { Ok(api.delete_network_acl(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteNetworkAclEntry" => {
            Box::pin(
                async move { Ok(api.delete_network_acl_entry(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DeleteNetworkInterface" => {
            Box::pin(
                async move { Ok(api.delete_network_interface(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DeleteRoute" => {
            Box::pin(async move { Ok(api.delete_route(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteRouteTable" => {
            Box::pin(async move { Ok(api.delete_route_table(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteSecurityGroup" => {
            Box::pin(async move { Ok(api.delete_security_group(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteSubnet" => {
            Box::pin(async move { Ok(api.delete_subnet(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteTags" => {
            Box::pin(async move { Ok(api.delete_tags(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DeleteVpc" => {
            Box::pin(async move { Ok(api.delete_vpc(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DescribeAccountAttributes" => Box::pin(async move {
            Ok(api.describe_account_attributes(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DescribeAvailabilityZones" => Box::pin(async move {
            Ok(api.describe_availability_zones(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DescribeEgressOnlyInternetGateways" => Box::pin(async move {
            Ok(api.describe_egress_only_internet_gateways(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DescribeInternetGateways" => {
            Box::pin(
                async move { Ok(api.describe_internet_gateways(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DescribeManagedPrefixLists" => Box::pin(async move {
            Ok(api.describe_managed_prefix_lists(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DescribeNetworkAcls" => {
            Box::pin(async move { Ok(api.describe_network_acls(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DescribeNetworkInterfaces" => Box::pin(async move {
            Ok(api.describe_network_interfaces(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DescribeRegions" => {
            Box::pin(async move { Ok(api.describe_regions(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DescribeRouteTables" => {
            Box::pin(async move { Ok(api.describe_route_tables(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DescribeSecurityGroupRules" => Box::pin(async move {
            Ok(api.describe_security_group_rules(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DescribeSecurityGroups" => {
            Box::pin(
                async move { Ok(api.describe_security_groups(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DescribeSubnets" => {
            Box::pin(async move { Ok(api.describe_subnets(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DescribeTags" => {
            Box::pin(async move { Ok(api.describe_tags(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DescribeVpcAttribute" => {
            Box::pin(
                async move { Ok(api.describe_vpc_attribute(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DescribeVpcs" => {
            Box::pin(async move { Ok(api.describe_vpcs(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "DetachInternetGateway" => {
            Box::pin(
                async move { Ok(api.detach_internet_gateway(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DisassociateRouteTable" => {
            Box::pin(
                async move { Ok(api.disassociate_route_table(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "DisassociateSubnetCidrBlock" => Box::pin(async move {
            Ok(api.disassociate_subnet_cidr_block(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "DisassociateVpcCidrBlock" => Box::pin(async move {
            Ok(api.disassociate_vpc_cidr_block(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "GetManagedPrefixListAssociations" => Box::pin(async move {
            Ok(api.get_managed_prefix_list_associations(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "GetManagedPrefixListEntries" => Box::pin(async move {
            Ok(api.get_managed_prefix_list_entries(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "ModifyManagedPrefixList" => {
            Box::pin(
                async move { Ok(api.modify_managed_prefix_list(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "ModifyNetworkInterfaceAttribute" => Box::pin(async move {
            Ok(api.modify_network_interface_attribute(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "ModifySecurityGroupRules" => Box::pin(async move {
            Ok(api.modify_security_group_rules(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "ModifySubnetAttribute" => {
            Box::pin(
                async move { Ok(api.modify_subnet_attribute(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "ModifyVpcAttribute" => {
            Box::pin(async move { Ok(api.modify_vpc_attribute(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ReplaceNetworkAclAssociation" => Box::pin(async move {
            Ok(api.replace_network_acl_association(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "ReplaceNetworkAclEntry" => {
            Box::pin(
                async move { Ok(api.replace_network_acl_entry(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "ReplaceRoute" => {
            Box::pin(async move { Ok(api.replace_route(&ctx, FromValue::from_value(input)).await?.to_value()) })
        }
        "ReplaceRouteTableAssociation" => Box::pin(async move {
            Ok(api.replace_route_table_association(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "RestoreManagedPrefixListVersion" => Box::pin(async move {
            Ok(api.restore_managed_prefix_list_version(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "RevokeSecurityGroupEgress" => Box::pin(async move {
            Ok(api.revoke_security_group_egress(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "RevokeSecurityGroupIngress" => Box::pin(async move {
            Ok(api.revoke_security_group_ingress(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "UnassignIpv6Addresses" => {
            Box::pin(
                async move { Ok(api.unassign_ipv6_addresses(&ctx, FromValue::from_value(input)).await?.to_value()) },
            )
        }
        "UpdateSecurityGroupRuleDescriptionsEgress" => Box::pin(async move {
            Ok(api.update_security_group_rule_descriptions_egress(&ctx, FromValue::from_value(input)).await?.to_value())
        }),
        "UpdateSecurityGroupRuleDescriptionsIngress" => Box::pin(async move {
            Ok(api
                .update_security_group_rule_descriptions_ingress(&ctx, FromValue::from_value(input))
                .await?
                .to_value())
        }),
        other => Box::pin(async move {
            Err(ApiError::server("InternalFailure", format!("{other} has no handler in this service")))
        }),
    }
}
