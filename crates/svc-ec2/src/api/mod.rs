//! The operations, one module a noun; each method only names the function that does it.

mod egress_only_internet_gateways;
mod internet_gateways;
mod network_acl_entries;
mod network_acls;
mod network_interfaces;
mod prefix_lists;
mod regions;
mod route_tables;
mod routes;
mod security_group_rules;
pub(crate) mod security_groups;
mod subnets;
pub(crate) mod tags;
mod vpcs;

use crate::Ec2;
use api_ec2::*;
use aws_wire::ApiError;
use kernel::RequestCtx;

impl Ec2Api<RequestCtx> for Ec2 {
    async fn assign_ipv6_addresses(
        &self,
        ctx: &RequestCtx,
        input: AssignIpv6AddressesRequest,
    ) -> Result<AssignIpv6AddressesResult, ApiError> {
        network_interfaces::assign_ipv6_addresses(self, ctx, input).await
    }

    async fn associate_route_table(
        &self,
        ctx: &RequestCtx,
        input: AssociateRouteTableRequest,
    ) -> Result<AssociateRouteTableResult, ApiError> {
        route_tables::associate_route_table(self, ctx, input).await
    }

    async fn associate_subnet_cidr_block(
        &self,
        ctx: &RequestCtx,
        input: AssociateSubnetCidrBlockRequest,
    ) -> Result<AssociateSubnetCidrBlockResult, ApiError> {
        subnets::associate_subnet_cidr_block(self, ctx, input).await
    }

    async fn associate_vpc_cidr_block(
        &self,
        ctx: &RequestCtx,
        input: AssociateVpcCidrBlockRequest,
    ) -> Result<AssociateVpcCidrBlockResult, ApiError> {
        vpcs::associate_vpc_cidr_block(self, ctx, input).await
    }

    async fn attach_internet_gateway(
        &self,
        ctx: &RequestCtx,
        input: AttachInternetGatewayRequest,
    ) -> Result<(), ApiError> {
        internet_gateways::attach_internet_gateway(self, ctx, input).await
    }

    async fn authorize_security_group_egress(
        &self,
        ctx: &RequestCtx,
        input: AuthorizeSecurityGroupEgressRequest,
    ) -> Result<AuthorizeSecurityGroupEgressResult, ApiError> {
        security_group_rules::authorize_security_group_egress(self, ctx, input).await
    }

    async fn authorize_security_group_ingress(
        &self,
        ctx: &RequestCtx,
        input: AuthorizeSecurityGroupIngressRequest,
    ) -> Result<AuthorizeSecurityGroupIngressResult, ApiError> {
        security_group_rules::authorize_security_group_ingress(self, ctx, input).await
    }

    async fn create_default_vpc(
        &self,
        ctx: &RequestCtx,
        input: CreateDefaultVpcRequest,
    ) -> Result<CreateDefaultVpcResult, ApiError> {
        vpcs::create_default_vpc(self, ctx, input).await
    }

    async fn create_egress_only_internet_gateway(
        &self,
        ctx: &RequestCtx,
        input: CreateEgressOnlyInternetGatewayRequest,
    ) -> Result<CreateEgressOnlyInternetGatewayResult, ApiError> {
        egress_only_internet_gateways::create_egress_only_internet_gateway(self, ctx, input).await
    }

    async fn create_internet_gateway(
        &self,
        ctx: &RequestCtx,
        input: CreateInternetGatewayRequest,
    ) -> Result<CreateInternetGatewayResult, ApiError> {
        internet_gateways::create_internet_gateway(self, ctx, input).await
    }

    async fn create_managed_prefix_list(
        &self,
        ctx: &RequestCtx,
        input: CreateManagedPrefixListRequest,
    ) -> Result<CreateManagedPrefixListResult, ApiError> {
        prefix_lists::create_managed_prefix_list(self, ctx, input).await
    }

    async fn create_network_acl(
        &self,
        ctx: &RequestCtx,
        input: CreateNetworkAclRequest,
    ) -> Result<CreateNetworkAclResult, ApiError> {
        network_acls::create_network_acl(self, ctx, input).await
    }

    async fn create_network_acl_entry(
        &self,
        ctx: &RequestCtx,
        input: CreateNetworkAclEntryRequest,
    ) -> Result<(), ApiError> {
        network_acl_entries::create_network_acl_entry(self, ctx, input).await
    }

    async fn create_network_interface(
        &self,
        ctx: &RequestCtx,
        input: CreateNetworkInterfaceRequest,
    ) -> Result<CreateNetworkInterfaceResult, ApiError> {
        network_interfaces::create_network_interface(self, ctx, input).await
    }

    async fn create_route(&self, ctx: &RequestCtx, input: CreateRouteRequest) -> Result<CreateRouteResult, ApiError> {
        routes::create_route(self, ctx, input).await
    }

    async fn create_route_table(
        &self,
        ctx: &RequestCtx,
        input: CreateRouteTableRequest,
    ) -> Result<CreateRouteTableResult, ApiError> {
        route_tables::create_route_table(self, ctx, input).await
    }

    async fn create_security_group(
        &self,
        ctx: &RequestCtx,
        input: CreateSecurityGroupRequest,
    ) -> Result<CreateSecurityGroupResult, ApiError> {
        security_groups::create_security_group(self, ctx, input).await
    }

    async fn create_subnet(
        &self,
        ctx: &RequestCtx,
        input: CreateSubnetRequest,
    ) -> Result<CreateSubnetResult, ApiError> {
        subnets::create_subnet(self, ctx, input).await
    }

    async fn create_tags(&self, ctx: &RequestCtx, input: CreateTagsRequest) -> Result<(), ApiError> {
        tags::create_tags(self, ctx, input).await
    }

    async fn create_vpc(&self, ctx: &RequestCtx, input: CreateVpcRequest) -> Result<CreateVpcResult, ApiError> {
        vpcs::create_vpc(self, ctx, input).await
    }

    async fn delete_egress_only_internet_gateway(
        &self,
        ctx: &RequestCtx,
        input: DeleteEgressOnlyInternetGatewayRequest,
    ) -> Result<DeleteEgressOnlyInternetGatewayResult, ApiError> {
        egress_only_internet_gateways::delete_egress_only_internet_gateway(self, ctx, input).await
    }

    async fn delete_internet_gateway(
        &self,
        ctx: &RequestCtx,
        input: DeleteInternetGatewayRequest,
    ) -> Result<(), ApiError> {
        internet_gateways::delete_internet_gateway(self, ctx, input).await
    }

    async fn delete_managed_prefix_list(
        &self,
        ctx: &RequestCtx,
        input: DeleteManagedPrefixListRequest,
    ) -> Result<DeleteManagedPrefixListResult, ApiError> {
        prefix_lists::delete_managed_prefix_list(self, ctx, input).await
    }

    async fn delete_network_acl(&self, ctx: &RequestCtx, input: DeleteNetworkAclRequest) -> Result<(), ApiError> {
        network_acls::delete_network_acl(self, ctx, input).await
    }

    async fn delete_network_acl_entry(
        &self,
        ctx: &RequestCtx,
        input: DeleteNetworkAclEntryRequest,
    ) -> Result<(), ApiError> {
        network_acl_entries::delete_network_acl_entry(self, ctx, input).await
    }

    async fn delete_network_interface(
        &self,
        ctx: &RequestCtx,
        input: DeleteNetworkInterfaceRequest,
    ) -> Result<(), ApiError> {
        network_interfaces::delete_network_interface(self, ctx, input).await
    }

    async fn delete_route(&self, ctx: &RequestCtx, input: DeleteRouteRequest) -> Result<(), ApiError> {
        routes::delete_route(self, ctx, input).await
    }

    async fn delete_route_table(&self, ctx: &RequestCtx, input: DeleteRouteTableRequest) -> Result<(), ApiError> {
        route_tables::delete_route_table(self, ctx, input).await
    }

    async fn delete_security_group(
        &self,
        ctx: &RequestCtx,
        input: DeleteSecurityGroupRequest,
    ) -> Result<DeleteSecurityGroupResult, ApiError> {
        security_groups::delete_security_group(self, ctx, input).await
    }

    async fn delete_subnet(&self, ctx: &RequestCtx, input: DeleteSubnetRequest) -> Result<(), ApiError> {
        subnets::delete_subnet(self, ctx, input).await
    }

    async fn delete_tags(&self, ctx: &RequestCtx, input: DeleteTagsRequest) -> Result<(), ApiError> {
        tags::delete_tags(self, ctx, input).await
    }

    async fn delete_vpc(&self, ctx: &RequestCtx, input: DeleteVpcRequest) -> Result<(), ApiError> {
        vpcs::delete_vpc(self, ctx, input).await
    }

    async fn describe_account_attributes(
        &self,
        ctx: &RequestCtx,
        input: DescribeAccountAttributesRequest,
    ) -> Result<DescribeAccountAttributesResult, ApiError> {
        regions::describe_account_attributes(self, ctx, input).await
    }

    async fn describe_availability_zones(
        &self,
        ctx: &RequestCtx,
        input: DescribeAvailabilityZonesRequest,
    ) -> Result<DescribeAvailabilityZonesResult, ApiError> {
        regions::describe_availability_zones(self, ctx, input).await
    }

    async fn describe_egress_only_internet_gateways(
        &self,
        ctx: &RequestCtx,
        input: DescribeEgressOnlyInternetGatewaysRequest,
    ) -> Result<DescribeEgressOnlyInternetGatewaysResult, ApiError> {
        egress_only_internet_gateways::describe_egress_only_internet_gateways(self, ctx, input).await
    }

    async fn describe_internet_gateways(
        &self,
        ctx: &RequestCtx,
        input: DescribeInternetGatewaysRequest,
    ) -> Result<DescribeInternetGatewaysResult, ApiError> {
        internet_gateways::describe_internet_gateways(self, ctx, input).await
    }

    async fn describe_managed_prefix_lists(
        &self,
        ctx: &RequestCtx,
        input: DescribeManagedPrefixListsRequest,
    ) -> Result<DescribeManagedPrefixListsResult, ApiError> {
        prefix_lists::describe_managed_prefix_lists(self, ctx, input).await
    }

    async fn describe_network_acls(
        &self,
        ctx: &RequestCtx,
        input: DescribeNetworkAclsRequest,
    ) -> Result<DescribeNetworkAclsResult, ApiError> {
        network_acls::describe_network_acls(self, ctx, input).await
    }

    async fn describe_network_interfaces(
        &self,
        ctx: &RequestCtx,
        input: DescribeNetworkInterfacesRequest,
    ) -> Result<DescribeNetworkInterfacesResult, ApiError> {
        network_interfaces::describe_network_interfaces(self, ctx, input).await
    }

    async fn describe_regions(
        &self,
        ctx: &RequestCtx,
        input: DescribeRegionsRequest,
    ) -> Result<DescribeRegionsResult, ApiError> {
        regions::describe_regions(self, ctx, input).await
    }

    async fn describe_route_tables(
        &self,
        ctx: &RequestCtx,
        input: DescribeRouteTablesRequest,
    ) -> Result<DescribeRouteTablesResult, ApiError> {
        route_tables::describe_route_tables(self, ctx, input).await
    }

    async fn describe_security_group_rules(
        &self,
        ctx: &RequestCtx,
        input: DescribeSecurityGroupRulesRequest,
    ) -> Result<DescribeSecurityGroupRulesResult, ApiError> {
        security_group_rules::describe_security_group_rules(self, ctx, input).await
    }

    async fn describe_security_groups(
        &self,
        ctx: &RequestCtx,
        input: DescribeSecurityGroupsRequest,
    ) -> Result<DescribeSecurityGroupsResult, ApiError> {
        security_groups::describe_security_groups(self, ctx, input).await
    }

    async fn describe_subnets(
        &self,
        ctx: &RequestCtx,
        input: DescribeSubnetsRequest,
    ) -> Result<DescribeSubnetsResult, ApiError> {
        subnets::describe_subnets(self, ctx, input).await
    }

    async fn describe_tags(
        &self,
        ctx: &RequestCtx,
        input: DescribeTagsRequest,
    ) -> Result<DescribeTagsResult, ApiError> {
        tags::describe_tags(self, ctx, input).await
    }

    async fn describe_vpc_attribute(
        &self,
        ctx: &RequestCtx,
        input: DescribeVpcAttributeRequest,
    ) -> Result<DescribeVpcAttributeResult, ApiError> {
        vpcs::describe_vpc_attribute(self, ctx, input).await
    }

    async fn describe_vpcs(
        &self,
        ctx: &RequestCtx,
        input: DescribeVpcsRequest,
    ) -> Result<DescribeVpcsResult, ApiError> {
        vpcs::describe_vpcs(self, ctx, input).await
    }

    async fn detach_internet_gateway(
        &self,
        ctx: &RequestCtx,
        input: DetachInternetGatewayRequest,
    ) -> Result<(), ApiError> {
        internet_gateways::detach_internet_gateway(self, ctx, input).await
    }

    async fn disassociate_route_table(
        &self,
        ctx: &RequestCtx,
        input: DisassociateRouteTableRequest,
    ) -> Result<(), ApiError> {
        route_tables::disassociate_route_table(self, ctx, input).await
    }

    async fn disassociate_subnet_cidr_block(
        &self,
        ctx: &RequestCtx,
        input: DisassociateSubnetCidrBlockRequest,
    ) -> Result<DisassociateSubnetCidrBlockResult, ApiError> {
        subnets::disassociate_subnet_cidr_block(self, ctx, input).await
    }

    async fn disassociate_vpc_cidr_block(
        &self,
        ctx: &RequestCtx,
        input: DisassociateVpcCidrBlockRequest,
    ) -> Result<DisassociateVpcCidrBlockResult, ApiError> {
        vpcs::disassociate_vpc_cidr_block(self, ctx, input).await
    }

    async fn get_managed_prefix_list_associations(
        &self,
        ctx: &RequestCtx,
        input: GetManagedPrefixListAssociationsRequest,
    ) -> Result<GetManagedPrefixListAssociationsResult, ApiError> {
        prefix_lists::get_managed_prefix_list_associations(self, ctx, input).await
    }

    async fn get_managed_prefix_list_entries(
        &self,
        ctx: &RequestCtx,
        input: GetManagedPrefixListEntriesRequest,
    ) -> Result<GetManagedPrefixListEntriesResult, ApiError> {
        prefix_lists::get_managed_prefix_list_entries(self, ctx, input).await
    }

    async fn modify_managed_prefix_list(
        &self,
        ctx: &RequestCtx,
        input: ModifyManagedPrefixListRequest,
    ) -> Result<ModifyManagedPrefixListResult, ApiError> {
        prefix_lists::modify_managed_prefix_list(self, ctx, input).await
    }

    async fn modify_network_interface_attribute(
        &self,
        ctx: &RequestCtx,
        input: ModifyNetworkInterfaceAttributeRequest,
    ) -> Result<(), ApiError> {
        network_interfaces::modify_network_interface_attribute(self, ctx, input).await
    }

    async fn modify_security_group_rules(
        &self,
        ctx: &RequestCtx,
        input: ModifySecurityGroupRulesRequest,
    ) -> Result<ModifySecurityGroupRulesResult, ApiError> {
        security_group_rules::modify_security_group_rules(self, ctx, input).await
    }

    async fn modify_subnet_attribute(
        &self,
        ctx: &RequestCtx,
        input: ModifySubnetAttributeRequest,
    ) -> Result<(), ApiError> {
        subnets::modify_subnet_attribute(self, ctx, input).await
    }

    async fn modify_vpc_attribute(&self, ctx: &RequestCtx, input: ModifyVpcAttributeRequest) -> Result<(), ApiError> {
        vpcs::modify_vpc_attribute(self, ctx, input).await
    }

    async fn replace_network_acl_association(
        &self,
        ctx: &RequestCtx,
        input: ReplaceNetworkAclAssociationRequest,
    ) -> Result<ReplaceNetworkAclAssociationResult, ApiError> {
        network_acls::replace_network_acl_association(self, ctx, input).await
    }

    async fn replace_network_acl_entry(
        &self,
        ctx: &RequestCtx,
        input: ReplaceNetworkAclEntryRequest,
    ) -> Result<(), ApiError> {
        network_acl_entries::replace_network_acl_entry(self, ctx, input).await
    }

    async fn replace_route(&self, ctx: &RequestCtx, input: ReplaceRouteRequest) -> Result<(), ApiError> {
        routes::replace_route(self, ctx, input).await
    }

    async fn replace_route_table_association(
        &self,
        ctx: &RequestCtx,
        input: ReplaceRouteTableAssociationRequest,
    ) -> Result<ReplaceRouteTableAssociationResult, ApiError> {
        route_tables::replace_route_table_association(self, ctx, input).await
    }

    async fn restore_managed_prefix_list_version(
        &self,
        ctx: &RequestCtx,
        input: RestoreManagedPrefixListVersionRequest,
    ) -> Result<RestoreManagedPrefixListVersionResult, ApiError> {
        prefix_lists::restore_managed_prefix_list_version(self, ctx, input).await
    }

    async fn revoke_security_group_egress(
        &self,
        ctx: &RequestCtx,
        input: RevokeSecurityGroupEgressRequest,
    ) -> Result<RevokeSecurityGroupEgressResult, ApiError> {
        security_group_rules::revoke_security_group_egress(self, ctx, input).await
    }

    async fn revoke_security_group_ingress(
        &self,
        ctx: &RequestCtx,
        input: RevokeSecurityGroupIngressRequest,
    ) -> Result<RevokeSecurityGroupIngressResult, ApiError> {
        security_group_rules::revoke_security_group_ingress(self, ctx, input).await
    }

    async fn unassign_ipv6_addresses(
        &self,
        ctx: &RequestCtx,
        input: UnassignIpv6AddressesRequest,
    ) -> Result<UnassignIpv6AddressesResult, ApiError> {
        network_interfaces::unassign_ipv6_addresses(self, ctx, input).await
    }

    async fn update_security_group_rule_descriptions_egress(
        &self,
        ctx: &RequestCtx,
        input: UpdateSecurityGroupRuleDescriptionsEgressRequest,
    ) -> Result<UpdateSecurityGroupRuleDescriptionsEgressResult, ApiError> {
        security_group_rules::update_security_group_rule_descriptions_egress(self, ctx, input).await
    }

    async fn update_security_group_rule_descriptions_ingress(
        &self,
        ctx: &RequestCtx,
        input: UpdateSecurityGroupRuleDescriptionsIngressRequest,
    ) -> Result<UpdateSecurityGroupRuleDescriptionsIngressResult, ApiError> {
        security_group_rules::update_security_group_rule_descriptions_ingress(self, ctx, input).await
    }
}
