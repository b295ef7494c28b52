// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Structures of inputs and outputs.

use aws_wire::Timestamp;
use aws_wire::{FromValue, StructureReader, StructureWriter, ToValue, Value};

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccountAttribute {
    pub attribute_name: Option<String>,
    pub attribute_values: Option<Vec<AccountAttributeValue>>,
}

impl FromValue for AccountAttribute {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { attribute_name: reader.take("AttributeName"), attribute_values: reader.take("AttributeValues") }
    }
}

impl ToValue for AccountAttribute {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AttributeName", &self.attribute_name);
        writer.put("AttributeValues", &self.attribute_values);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AccountAttributeValue {
    pub attribute_value: Option<String>,
}

impl FromValue for AccountAttributeValue {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { attribute_value: reader.take("AttributeValue") }
    }
}

impl ToValue for AccountAttributeValue {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AttributeValue", &self.attribute_value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddPrefixListEntry {
    pub cidr: Option<String>,
    pub description: Option<String>,
}

impl FromValue for AddPrefixListEntry {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { cidr: reader.take("Cidr"), description: reader.take("Description") }
    }
}

impl ToValue for AddPrefixListEntry {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Cidr", &self.cidr);
        writer.put("Description", &self.description);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssignIpv6AddressesRequest {
    pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Option<Vec<String>>,
    pub ipv6_prefix_count: Option<i32>,
    pub ipv6_prefixes: Option<Vec<String>>,
    pub network_interface_id: Option<String>,
}

impl FromValue for AssignIpv6AddressesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            ipv6_address_count: reader.take("Ipv6AddressCount"),
            ipv6_addresses: reader.take("Ipv6Addresses"),
            ipv6_prefix_count: reader.take("Ipv6PrefixCount"),
            ipv6_prefixes: reader.take("Ipv6Prefixes"),
            network_interface_id: reader.take("NetworkInterfaceId"),
        }
    }
}

impl ToValue for AssignIpv6AddressesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Ipv6AddressCount", &self.ipv6_address_count);
        writer.put("Ipv6Addresses", &self.ipv6_addresses);
        writer.put("Ipv6PrefixCount", &self.ipv6_prefix_count);
        writer.put("Ipv6Prefixes", &self.ipv6_prefixes);
        writer.put("NetworkInterfaceId", &self.network_interface_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssignIpv6AddressesResult {
    pub assigned_ipv6_addresses: Option<Vec<String>>,
    pub assigned_ipv6_prefixes: Option<Vec<String>>,
    pub network_interface_id: Option<String>,
}

impl FromValue for AssignIpv6AddressesResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            assigned_ipv6_addresses: reader.take("AssignedIpv6Addresses"),
            assigned_ipv6_prefixes: reader.take("AssignedIpv6Prefixes"),
            network_interface_id: reader.take("NetworkInterfaceId"),
        }
    }
}

impl ToValue for AssignIpv6AddressesResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AssignedIpv6Addresses", &self.assigned_ipv6_addresses);
        writer.put("AssignedIpv6Prefixes", &self.assigned_ipv6_prefixes);
        writer.put("NetworkInterfaceId", &self.network_interface_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateRouteTableRequest {
    pub dry_run: Option<bool>,
    pub gateway_id: Option<String>,
    pub public_ipv4_pool: Option<String>,
    pub route_table_id: Option<String>,
    pub subnet_id: Option<String>,
}

impl FromValue for AssociateRouteTableRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            gateway_id: reader.take("GatewayId"),
            public_ipv4_pool: reader.take("PublicIpv4Pool"),
            route_table_id: reader.take("RouteTableId"),
            subnet_id: reader.take("SubnetId"),
        }
    }
}

impl ToValue for AssociateRouteTableRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("GatewayId", &self.gateway_id);
        writer.put("PublicIpv4Pool", &self.public_ipv4_pool);
        writer.put("RouteTableId", &self.route_table_id);
        writer.put("SubnetId", &self.subnet_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateRouteTableResult {
    pub association_id: Option<String>,
    pub association_state: Option<RouteTableAssociationState>,
}

impl FromValue for AssociateRouteTableResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { association_id: reader.take("AssociationId"), association_state: reader.take("AssociationState") }
    }
}

impl ToValue for AssociateRouteTableResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AssociationId", &self.association_id);
        writer.put("AssociationState", &self.association_state);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateSubnetCidrBlockRequest {
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub subnet_id: Option<String>,
}

impl FromValue for AssociateSubnetCidrBlockRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            ipv6_cidr_block: reader.take("Ipv6CidrBlock"),
            ipv6_ipam_pool_id: reader.take("Ipv6IpamPoolId"),
            ipv6_netmask_length: reader.take("Ipv6NetmaskLength"),
            subnet_id: reader.take("SubnetId"),
        }
    }
}

impl ToValue for AssociateSubnetCidrBlockRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Ipv6CidrBlock", &self.ipv6_cidr_block);
        writer.put("Ipv6IpamPoolId", &self.ipv6_ipam_pool_id);
        writer.put("Ipv6NetmaskLength", &self.ipv6_netmask_length);
        writer.put("SubnetId", &self.subnet_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateSubnetCidrBlockResult {
    pub ipv6_cidr_block_association: Option<SubnetIpv6CidrBlockAssociation>,
    pub subnet_id: Option<String>,
}

impl FromValue for AssociateSubnetCidrBlockResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            ipv6_cidr_block_association: reader.take("Ipv6CidrBlockAssociation"),
            subnet_id: reader.take("SubnetId"),
        }
    }
}

impl ToValue for AssociateSubnetCidrBlockResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Ipv6CidrBlockAssociation", &self.ipv6_cidr_block_association);
        writer.put("SubnetId", &self.subnet_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateVpcCidrBlockRequest {
    pub amazon_provided_ipv6_cidr_block: Option<bool>,
    pub cidr_block: Option<String>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_network_border_group: Option<String>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub ipv6_pool: Option<String>,
    pub vpc_id: Option<String>,
}

impl FromValue for AssociateVpcCidrBlockRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            amazon_provided_ipv6_cidr_block: reader.take("AmazonProvidedIpv6CidrBlock"),
            cidr_block: reader.take("CidrBlock"),
            ipv4_ipam_pool_id: reader.take("Ipv4IpamPoolId"),
            ipv4_netmask_length: reader.take("Ipv4NetmaskLength"),
            ipv6_cidr_block: reader.take("Ipv6CidrBlock"),
            ipv6_cidr_block_network_border_group: reader.take("Ipv6CidrBlockNetworkBorderGroup"),
            ipv6_ipam_pool_id: reader.take("Ipv6IpamPoolId"),
            ipv6_netmask_length: reader.take("Ipv6NetmaskLength"),
            ipv6_pool: reader.take("Ipv6Pool"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for AssociateVpcCidrBlockRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AmazonProvidedIpv6CidrBlock", &self.amazon_provided_ipv6_cidr_block);
        writer.put("CidrBlock", &self.cidr_block);
        writer.put("Ipv4IpamPoolId", &self.ipv4_ipam_pool_id);
        writer.put("Ipv4NetmaskLength", &self.ipv4_netmask_length);
        writer.put("Ipv6CidrBlock", &self.ipv6_cidr_block);
        writer.put("Ipv6CidrBlockNetworkBorderGroup", &self.ipv6_cidr_block_network_border_group);
        writer.put("Ipv6IpamPoolId", &self.ipv6_ipam_pool_id);
        writer.put("Ipv6NetmaskLength", &self.ipv6_netmask_length);
        writer.put("Ipv6Pool", &self.ipv6_pool);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AssociateVpcCidrBlockResult {
    pub cidr_block_association: Option<VpcCidrBlockAssociation>,
    pub ipv6_cidr_block_association: Option<VpcIpv6CidrBlockAssociation>,
    pub vpc_id: Option<String>,
}

impl FromValue for AssociateVpcCidrBlockResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cidr_block_association: reader.take("CidrBlockAssociation"),
            ipv6_cidr_block_association: reader.take("Ipv6CidrBlockAssociation"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for AssociateVpcCidrBlockResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CidrBlockAssociation", &self.cidr_block_association);
        writer.put("Ipv6CidrBlockAssociation", &self.ipv6_cidr_block_association);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
}

impl FromValue for AttachInternetGatewayRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            internet_gateway_id: reader.take("InternetGatewayId"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for AttachInternetGatewayRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("InternetGatewayId", &self.internet_gateway_id);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachmentEnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<AttachmentEnaSrdUdpSpecification>,
}

impl FromValue for AttachmentEnaSrdSpecification {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            ena_srd_enabled: reader.take("EnaSrdEnabled"),
            ena_srd_udp_specification: reader.take("EnaSrdUdpSpecification"),
        }
    }
}

impl ToValue for AttachmentEnaSrdSpecification {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EnaSrdEnabled", &self.ena_srd_enabled);
        writer.put("EnaSrdUdpSpecification", &self.ena_srd_udp_specification);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttachmentEnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}

impl FromValue for AttachmentEnaSrdUdpSpecification {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { ena_srd_udp_enabled: reader.take("EnaSrdUdpEnabled") }
    }
}

impl ToValue for AttachmentEnaSrdUdpSpecification {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EnaSrdUdpEnabled", &self.ena_srd_udp_enabled);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeBooleanValue {
    pub value: Option<bool>,
}

impl FromValue for AttributeBooleanValue {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { value: reader.take("Value") }
    }
}

impl ToValue for AttributeBooleanValue {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AttributeValue {
    pub value: Option<String>,
}

impl FromValue for AttributeValue {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { value: reader.take("Value") }
    }
}

impl ToValue for AttributeValue {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthorizeSecurityGroupEgressRequest {
    pub cidr_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub ip_protocol: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub to_port: Option<i32>,
}

impl FromValue for AuthorizeSecurityGroupEgressRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cidr_ip: reader.take("CidrIp"),
            dry_run: reader.take("DryRun"),
            from_port: reader.take("FromPort"),
            group_id: reader.take("GroupId"),
            ip_permissions: reader.take("IpPermissions"),
            ip_protocol: reader.take("IpProtocol"),
            source_security_group_name: reader.take("SourceSecurityGroupName"),
            source_security_group_owner_id: reader.take("SourceSecurityGroupOwnerId"),
            tag_specifications: reader.take("TagSpecifications"),
            to_port: reader.take("ToPort"),
        }
    }
}

impl ToValue for AuthorizeSecurityGroupEgressRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CidrIp", &self.cidr_ip);
        writer.put("DryRun", &self.dry_run);
        writer.put("FromPort", &self.from_port);
        writer.put("GroupId", &self.group_id);
        writer.put("IpPermissions", &self.ip_permissions);
        writer.put("IpProtocol", &self.ip_protocol);
        writer.put("SourceSecurityGroupName", &self.source_security_group_name);
        writer.put("SourceSecurityGroupOwnerId", &self.source_security_group_owner_id);
        writer.put("TagSpecifications", &self.tag_specifications);
        writer.put("ToPort", &self.to_port);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthorizeSecurityGroupEgressResult {
    pub r#return: Option<bool>,
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}

impl FromValue for AuthorizeSecurityGroupEgressResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { r#return: reader.take("Return"), security_group_rules: reader.take("SecurityGroupRules") }
    }
}

impl ToValue for AuthorizeSecurityGroupEgressResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Return", &self.r#return);
        writer.put("SecurityGroupRules", &self.security_group_rules);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthorizeSecurityGroupIngressRequest {
    pub cidr_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub ip_protocol: Option<String>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub to_port: Option<i32>,
}

impl FromValue for AuthorizeSecurityGroupIngressRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cidr_ip: reader.take("CidrIp"),
            dry_run: reader.take("DryRun"),
            from_port: reader.take("FromPort"),
            group_id: reader.take("GroupId"),
            group_name: reader.take("GroupName"),
            ip_permissions: reader.take("IpPermissions"),
            ip_protocol: reader.take("IpProtocol"),
            source_security_group_name: reader.take("SourceSecurityGroupName"),
            source_security_group_owner_id: reader.take("SourceSecurityGroupOwnerId"),
            tag_specifications: reader.take("TagSpecifications"),
            to_port: reader.take("ToPort"),
        }
    }
}

impl ToValue for AuthorizeSecurityGroupIngressRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CidrIp", &self.cidr_ip);
        writer.put("DryRun", &self.dry_run);
        writer.put("FromPort", &self.from_port);
        writer.put("GroupId", &self.group_id);
        writer.put("GroupName", &self.group_name);
        writer.put("IpPermissions", &self.ip_permissions);
        writer.put("IpProtocol", &self.ip_protocol);
        writer.put("SourceSecurityGroupName", &self.source_security_group_name);
        writer.put("SourceSecurityGroupOwnerId", &self.source_security_group_owner_id);
        writer.put("TagSpecifications", &self.tag_specifications);
        writer.put("ToPort", &self.to_port);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AuthorizeSecurityGroupIngressResult {
    pub r#return: Option<bool>,
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}

impl FromValue for AuthorizeSecurityGroupIngressResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { r#return: reader.take("Return"), security_group_rules: reader.take("SecurityGroupRules") }
    }
}

impl ToValue for AuthorizeSecurityGroupIngressResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Return", &self.r#return);
        writer.put("SecurityGroupRules", &self.security_group_rules);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZone {
    pub geography: Option<Vec<AvailabilityZoneGeography>>,
    pub group_long_name: Option<String>,
    pub group_name: Option<String>,
    pub messages: Option<Vec<AvailabilityZoneMessage>>,
    pub network_border_group: Option<String>,
    pub opt_in_status: Option<String>,
    pub parent_zone_id: Option<String>,
    pub parent_zone_name: Option<String>,
    pub region_name: Option<String>,
    pub state: Option<String>,
    pub sub_geography: Option<Vec<AvailabilityZoneSubGeography>>,
    pub zone_id: Option<String>,
    pub zone_name: Option<String>,
    pub zone_type: Option<String>,
}

impl FromValue for AvailabilityZone {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            geography: reader.take("Geography"),
            group_long_name: reader.take("GroupLongName"),
            group_name: reader.take("GroupName"),
            messages: reader.take("Messages"),
            network_border_group: reader.take("NetworkBorderGroup"),
            opt_in_status: reader.take("OptInStatus"),
            parent_zone_id: reader.take("ParentZoneId"),
            parent_zone_name: reader.take("ParentZoneName"),
            region_name: reader.take("RegionName"),
            state: reader.take("State"),
            sub_geography: reader.take("SubGeography"),
            zone_id: reader.take("ZoneId"),
            zone_name: reader.take("ZoneName"),
            zone_type: reader.take("ZoneType"),
        }
    }
}

impl ToValue for AvailabilityZone {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Geography", &self.geography);
        writer.put("GroupLongName", &self.group_long_name);
        writer.put("GroupName", &self.group_name);
        writer.put("Messages", &self.messages);
        writer.put("NetworkBorderGroup", &self.network_border_group);
        writer.put("OptInStatus", &self.opt_in_status);
        writer.put("ParentZoneId", &self.parent_zone_id);
        writer.put("ParentZoneName", &self.parent_zone_name);
        writer.put("RegionName", &self.region_name);
        writer.put("State", &self.state);
        writer.put("SubGeography", &self.sub_geography);
        writer.put("ZoneId", &self.zone_id);
        writer.put("ZoneName", &self.zone_name);
        writer.put("ZoneType", &self.zone_type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZoneGeography {
    pub name: Option<String>,
}

impl FromValue for AvailabilityZoneGeography {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { name: reader.take("Name") }
    }
}

impl ToValue for AvailabilityZoneGeography {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Name", &self.name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZoneMessage {
    pub message: Option<String>,
}

impl FromValue for AvailabilityZoneMessage {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { message: reader.take("Message") }
    }
}

impl ToValue for AvailabilityZoneMessage {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Message", &self.message);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct AvailabilityZoneSubGeography {
    pub name: Option<String>,
}

impl FromValue for AvailabilityZoneSubGeography {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { name: reader.take("Name") }
    }
}

impl ToValue for AvailabilityZoneSubGeography {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Name", &self.name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct BlockPublicAccessStates {
    pub internet_gateway_block_mode: Option<String>,
}

impl FromValue for BlockPublicAccessStates {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { internet_gateway_block_mode: reader.take("InternetGatewayBlockMode") }
    }
}

impl ToValue for BlockPublicAccessStates {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("InternetGatewayBlockMode", &self.internet_gateway_block_mode);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionTrackingConfiguration {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}

impl FromValue for ConnectionTrackingConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            tcp_established_timeout: reader.take("TcpEstablishedTimeout"),
            udp_stream_timeout: reader.take("UdpStreamTimeout"),
            udp_timeout: reader.take("UdpTimeout"),
        }
    }
}

impl ToValue for ConnectionTrackingConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("TcpEstablishedTimeout", &self.tcp_established_timeout);
        writer.put("UdpStreamTimeout", &self.udp_stream_timeout);
        writer.put("UdpTimeout", &self.udp_timeout);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConnectionTrackingSpecificationRequest {
    pub tcp_established_timeout: Option<i32>,
    pub udp_stream_timeout: Option<i32>,
    pub udp_timeout: Option<i32>,
}

impl FromValue for ConnectionTrackingSpecificationRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            tcp_established_timeout: reader.take("TcpEstablishedTimeout"),
            udp_stream_timeout: reader.take("UdpStreamTimeout"),
            udp_timeout: reader.take("UdpTimeout"),
        }
    }
}

impl ToValue for ConnectionTrackingSpecificationRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("TcpEstablishedTimeout", &self.tcp_established_timeout);
        writer.put("UdpStreamTimeout", &self.udp_stream_timeout);
        writer.put("UdpTimeout", &self.udp_timeout);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDefaultVpcRequest {
    pub dry_run: Option<bool>,
}

impl FromValue for CreateDefaultVpcRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { dry_run: reader.take("DryRun") }
    }
}

impl ToValue for CreateDefaultVpcRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateDefaultVpcResult {
    pub vpc: Option<Vpc>,
}

impl FromValue for CreateDefaultVpcResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { vpc: reader.take("Vpc") }
    }
}

impl ToValue for CreateDefaultVpcResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Vpc", &self.vpc);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateEgressOnlyInternetGatewayRequest {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub vpc_id: Option<String>,
}

impl FromValue for CreateEgressOnlyInternetGatewayRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            client_token: reader.take("ClientToken"),
            dry_run: reader.take("DryRun"),
            tag_specifications: reader.take("TagSpecifications"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for CreateEgressOnlyInternetGatewayRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ClientToken", &self.client_token);
        writer.put("DryRun", &self.dry_run);
        writer.put("TagSpecifications", &self.tag_specifications);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateEgressOnlyInternetGatewayResult {
    pub client_token: Option<String>,
    pub egress_only_internet_gateway: Option<EgressOnlyInternetGateway>,
}

impl FromValue for CreateEgressOnlyInternetGatewayResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            client_token: reader.take("ClientToken"),
            egress_only_internet_gateway: reader.take("EgressOnlyInternetGateway"),
        }
    }
}

impl ToValue for CreateEgressOnlyInternetGatewayResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ClientToken", &self.client_token);
        writer.put("EgressOnlyInternetGateway", &self.egress_only_internet_gateway);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}

impl FromValue for CreateInternetGatewayRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { dry_run: reader.take("DryRun"), tag_specifications: reader.take("TagSpecifications") }
    }
}

impl ToValue for CreateInternetGatewayRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("TagSpecifications", &self.tag_specifications);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateInternetGatewayResult {
    pub internet_gateway: Option<InternetGateway>,
}

impl FromValue for CreateInternetGatewayResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { internet_gateway: reader.take("InternetGateway") }
    }
}

impl ToValue for CreateInternetGatewayResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("InternetGateway", &self.internet_gateway);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateManagedPrefixListRequest {
    pub address_family: Option<String>,
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub entries: Option<Vec<AddPrefixListEntry>>,
    pub max_entries: Option<i32>,
    pub prefix_list_name: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}

impl FromValue for CreateManagedPrefixListRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            address_family: reader.take("AddressFamily"),
            client_token: reader.take("ClientToken"),
            dry_run: reader.take("DryRun"),
            entries: reader.take("Entries"),
            max_entries: reader.take("MaxEntries"),
            prefix_list_name: reader.take("PrefixListName"),
            tag_specifications: reader.take("TagSpecifications"),
        }
    }
}

impl ToValue for CreateManagedPrefixListRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AddressFamily", &self.address_family);
        writer.put("ClientToken", &self.client_token);
        writer.put("DryRun", &self.dry_run);
        writer.put("Entries", &self.entries);
        writer.put("MaxEntries", &self.max_entries);
        writer.put("PrefixListName", &self.prefix_list_name);
        writer.put("TagSpecifications", &self.tag_specifications);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateManagedPrefixListResult {
    pub prefix_list: Option<ManagedPrefixList>,
}

impl FromValue for CreateManagedPrefixListResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { prefix_list: reader.take("PrefixList") }
    }
}

impl ToValue for CreateManagedPrefixListResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PrefixList", &self.prefix_list);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNetworkAclEntryRequest {
    pub cidr_block: Option<String>,
    pub dry_run: Option<bool>,
    pub egress: Option<bool>,
    pub icmp_type_code: Option<IcmpTypeCode>,
    pub ipv6_cidr_block: Option<String>,
    pub network_acl_id: Option<String>,
    pub port_range: Option<PortRange>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub rule_number: Option<i32>,
}

impl FromValue for CreateNetworkAclEntryRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cidr_block: reader.take("CidrBlock"),
            dry_run: reader.take("DryRun"),
            egress: reader.take("Egress"),
            icmp_type_code: reader.take("IcmpTypeCode"),
            ipv6_cidr_block: reader.take("Ipv6CidrBlock"),
            network_acl_id: reader.take("NetworkAclId"),
            port_range: reader.take("PortRange"),
            protocol: reader.take("Protocol"),
            rule_action: reader.take("RuleAction"),
            rule_number: reader.take("RuleNumber"),
        }
    }
}

impl ToValue for CreateNetworkAclEntryRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CidrBlock", &self.cidr_block);
        writer.put("DryRun", &self.dry_run);
        writer.put("Egress", &self.egress);
        writer.put("IcmpTypeCode", &self.icmp_type_code);
        writer.put("Ipv6CidrBlock", &self.ipv6_cidr_block);
        writer.put("NetworkAclId", &self.network_acl_id);
        writer.put("PortRange", &self.port_range);
        writer.put("Protocol", &self.protocol);
        writer.put("RuleAction", &self.rule_action);
        writer.put("RuleNumber", &self.rule_number);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNetworkAclRequest {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub vpc_id: Option<String>,
}

impl FromValue for CreateNetworkAclRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            client_token: reader.take("ClientToken"),
            dry_run: reader.take("DryRun"),
            tag_specifications: reader.take("TagSpecifications"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for CreateNetworkAclRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ClientToken", &self.client_token);
        writer.put("DryRun", &self.dry_run);
        writer.put("TagSpecifications", &self.tag_specifications);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNetworkAclResult {
    pub client_token: Option<String>,
    pub network_acl: Option<NetworkAcl>,
}

impl FromValue for CreateNetworkAclResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { client_token: reader.take("ClientToken"), network_acl: reader.take("NetworkAcl") }
    }
}

impl ToValue for CreateNetworkAclResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ClientToken", &self.client_token);
        writer.put("NetworkAcl", &self.network_acl);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNetworkInterfaceRequest {
    pub client_token: Option<String>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub enable_primary_ipv6: Option<bool>,
    pub groups: Option<Vec<String>>,
    pub interface_type: Option<String>,
    pub ipv4_prefix_count: Option<i32>,
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecificationRequest>>,
    pub ipv6_address_count: Option<i32>,
    pub ipv6_addresses: Option<Vec<InstanceIpv6Address>>,
    pub ipv6_prefix_count: Option<i32>,
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecificationRequest>>,
    pub operator: Option<OperatorRequest>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Option<Vec<PrivateIpAddressSpecification>>,
    pub secondary_private_ip_address_count: Option<i32>,
    pub subnet_id: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
}

impl FromValue for CreateNetworkInterfaceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            client_token: reader.take("ClientToken"),
            connection_tracking_specification: reader.take("ConnectionTrackingSpecification"),
            description: reader.take("Description"),
            dry_run: reader.take("DryRun"),
            enable_primary_ipv6: reader.take("EnablePrimaryIpv6"),
            groups: reader.take("Groups"),
            interface_type: reader.take("InterfaceType"),
            ipv4_prefix_count: reader.take("Ipv4PrefixCount"),
            ipv4_prefixes: reader.take("Ipv4Prefixes"),
            ipv6_address_count: reader.take("Ipv6AddressCount"),
            ipv6_addresses: reader.take("Ipv6Addresses"),
            ipv6_prefix_count: reader.take("Ipv6PrefixCount"),
            ipv6_prefixes: reader.take("Ipv6Prefixes"),
            operator: reader.take("Operator"),
            private_ip_address: reader.take("PrivateIpAddress"),
            private_ip_addresses: reader.take("PrivateIpAddresses"),
            secondary_private_ip_address_count: reader.take("SecondaryPrivateIpAddressCount"),
            subnet_id: reader.take("SubnetId"),
            tag_specifications: reader.take("TagSpecifications"),
        }
    }
}

impl ToValue for CreateNetworkInterfaceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ClientToken", &self.client_token);
        writer.put("ConnectionTrackingSpecification", &self.connection_tracking_specification);
        writer.put("Description", &self.description);
        writer.put("DryRun", &self.dry_run);
        writer.put("EnablePrimaryIpv6", &self.enable_primary_ipv6);
        writer.put("Groups", &self.groups);
        writer.put("InterfaceType", &self.interface_type);
        writer.put("Ipv4PrefixCount", &self.ipv4_prefix_count);
        writer.put("Ipv4Prefixes", &self.ipv4_prefixes);
        writer.put("Ipv6AddressCount", &self.ipv6_address_count);
        writer.put("Ipv6Addresses", &self.ipv6_addresses);
        writer.put("Ipv6PrefixCount", &self.ipv6_prefix_count);
        writer.put("Ipv6Prefixes", &self.ipv6_prefixes);
        writer.put("Operator", &self.operator);
        writer.put("PrivateIpAddress", &self.private_ip_address);
        writer.put("PrivateIpAddresses", &self.private_ip_addresses);
        writer.put("SecondaryPrivateIpAddressCount", &self.secondary_private_ip_address_count);
        writer.put("SubnetId", &self.subnet_id);
        writer.put("TagSpecifications", &self.tag_specifications);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateNetworkInterfaceResult {
    pub client_token: Option<String>,
    pub network_interface: Option<NetworkInterface>,
}

impl FromValue for CreateNetworkInterfaceResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { client_token: reader.take("ClientToken"), network_interface: reader.take("NetworkInterface") }
    }
}

impl ToValue for CreateNetworkInterfaceResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ClientToken", &self.client_token);
        writer.put("NetworkInterface", &self.network_interface);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteRequest {
    pub carrier_gateway_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub destination_prefix_list_id: Option<String>,
    pub dry_run: Option<bool>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub gateway_id: Option<String>,
    pub instance_id: Option<String>,
    pub local_gateway_id: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub odb_network_arn: Option<String>,
    pub route_table_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
}

impl FromValue for CreateRouteRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            carrier_gateway_id: reader.take("CarrierGatewayId"),
            core_network_arn: reader.take("CoreNetworkArn"),
            destination_cidr_block: reader.take("DestinationCidrBlock"),
            destination_ipv6_cidr_block: reader.take("DestinationIpv6CidrBlock"),
            destination_prefix_list_id: reader.take("DestinationPrefixListId"),
            dry_run: reader.take("DryRun"),
            egress_only_internet_gateway_id: reader.take("EgressOnlyInternetGatewayId"),
            gateway_id: reader.take("GatewayId"),
            instance_id: reader.take("InstanceId"),
            local_gateway_id: reader.take("LocalGatewayId"),
            nat_gateway_id: reader.take("NatGatewayId"),
            network_interface_id: reader.take("NetworkInterfaceId"),
            odb_network_arn: reader.take("OdbNetworkArn"),
            route_table_id: reader.take("RouteTableId"),
            transit_gateway_id: reader.take("TransitGatewayId"),
            vpc_endpoint_id: reader.take("VpcEndpointId"),
            vpc_peering_connection_id: reader.take("VpcPeeringConnectionId"),
        }
    }
}

impl ToValue for CreateRouteRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CarrierGatewayId", &self.carrier_gateway_id);
        writer.put("CoreNetworkArn", &self.core_network_arn);
        writer.put("DestinationCidrBlock", &self.destination_cidr_block);
        writer.put("DestinationIpv6CidrBlock", &self.destination_ipv6_cidr_block);
        writer.put("DestinationPrefixListId", &self.destination_prefix_list_id);
        writer.put("DryRun", &self.dry_run);
        writer.put("EgressOnlyInternetGatewayId", &self.egress_only_internet_gateway_id);
        writer.put("GatewayId", &self.gateway_id);
        writer.put("InstanceId", &self.instance_id);
        writer.put("LocalGatewayId", &self.local_gateway_id);
        writer.put("NatGatewayId", &self.nat_gateway_id);
        writer.put("NetworkInterfaceId", &self.network_interface_id);
        writer.put("OdbNetworkArn", &self.odb_network_arn);
        writer.put("RouteTableId", &self.route_table_id);
        writer.put("TransitGatewayId", &self.transit_gateway_id);
        writer.put("VpcEndpointId", &self.vpc_endpoint_id);
        writer.put("VpcPeeringConnectionId", &self.vpc_peering_connection_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteResult {
    pub r#return: Option<bool>,
}

impl FromValue for CreateRouteResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { r#return: reader.take("Return") }
    }
}

impl ToValue for CreateRouteResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Return", &self.r#return);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteTableRequest {
    pub client_token: Option<String>,
    pub dry_run: Option<bool>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub vpc_id: Option<String>,
}

impl FromValue for CreateRouteTableRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            client_token: reader.take("ClientToken"),
            dry_run: reader.take("DryRun"),
            tag_specifications: reader.take("TagSpecifications"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for CreateRouteTableRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ClientToken", &self.client_token);
        writer.put("DryRun", &self.dry_run);
        writer.put("TagSpecifications", &self.tag_specifications);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateRouteTableResult {
    pub client_token: Option<String>,
    pub route_table: Option<RouteTable>,
}

impl FromValue for CreateRouteTableResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { client_token: reader.take("ClientToken"), route_table: reader.take("RouteTable") }
    }
}

impl ToValue for CreateRouteTableResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ClientToken", &self.client_token);
        writer.put("RouteTable", &self.route_table);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSecurityGroupRequest {
    pub description: Option<String>,
    pub dry_run: Option<bool>,
    pub group_name: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub vpc_id: Option<String>,
}

impl FromValue for CreateSecurityGroupRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            description: reader.take("Description"),
            dry_run: reader.take("DryRun"),
            group_name: reader.take("GroupName"),
            tag_specifications: reader.take("TagSpecifications"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for CreateSecurityGroupRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Description", &self.description);
        writer.put("DryRun", &self.dry_run);
        writer.put("GroupName", &self.group_name);
        writer.put("TagSpecifications", &self.tag_specifications);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSecurityGroupResult {
    pub group_id: Option<String>,
    pub security_group_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for CreateSecurityGroupResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            group_id: reader.take("GroupId"),
            security_group_arn: reader.take("SecurityGroupArn"),
            tags: reader.take("Tags"),
        }
    }
}

impl ToValue for CreateSecurityGroupResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GroupId", &self.group_id);
        writer.put("SecurityGroupArn", &self.security_group_arn);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSubnetRequest {
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub cidr_block: Option<String>,
    pub dry_run: Option<bool>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_native: Option<bool>,
    pub ipv6_netmask_length: Option<i32>,
    pub outpost_arn: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub vpc_id: Option<String>,
}

impl FromValue for CreateSubnetRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            availability_zone: reader.take("AvailabilityZone"),
            availability_zone_id: reader.take("AvailabilityZoneId"),
            cidr_block: reader.take("CidrBlock"),
            dry_run: reader.take("DryRun"),
            ipv4_ipam_pool_id: reader.take("Ipv4IpamPoolId"),
            ipv4_netmask_length: reader.take("Ipv4NetmaskLength"),
            ipv6_cidr_block: reader.take("Ipv6CidrBlock"),
            ipv6_ipam_pool_id: reader.take("Ipv6IpamPoolId"),
            ipv6_native: reader.take("Ipv6Native"),
            ipv6_netmask_length: reader.take("Ipv6NetmaskLength"),
            outpost_arn: reader.take("OutpostArn"),
            tag_specifications: reader.take("TagSpecifications"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for CreateSubnetRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AvailabilityZone", &self.availability_zone);
        writer.put("AvailabilityZoneId", &self.availability_zone_id);
        writer.put("CidrBlock", &self.cidr_block);
        writer.put("DryRun", &self.dry_run);
        writer.put("Ipv4IpamPoolId", &self.ipv4_ipam_pool_id);
        writer.put("Ipv4NetmaskLength", &self.ipv4_netmask_length);
        writer.put("Ipv6CidrBlock", &self.ipv6_cidr_block);
        writer.put("Ipv6IpamPoolId", &self.ipv6_ipam_pool_id);
        writer.put("Ipv6Native", &self.ipv6_native);
        writer.put("Ipv6NetmaskLength", &self.ipv6_netmask_length);
        writer.put("OutpostArn", &self.outpost_arn);
        writer.put("TagSpecifications", &self.tag_specifications);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateSubnetResult {
    pub subnet: Option<Subnet>,
}

impl FromValue for CreateSubnetResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { subnet: reader.take("Subnet") }
    }
}

impl ToValue for CreateSubnetResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Subnet", &self.subnet);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateTagsRequest {
    pub dry_run: Option<bool>,
    pub resources: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for CreateTagsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { dry_run: reader.take("DryRun"), resources: reader.take("Resources"), tags: reader.take("Tags") }
    }
}

impl ToValue for CreateTagsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("Resources", &self.resources);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVpcRequest {
    pub amazon_provided_ipv6_cidr_block: Option<bool>,
    pub cidr_block: Option<String>,
    pub dry_run: Option<bool>,
    pub instance_tenancy: Option<String>,
    pub ipv4_ipam_pool_id: Option<String>,
    pub ipv4_netmask_length: Option<i32>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_network_border_group: Option<String>,
    pub ipv6_ipam_pool_id: Option<String>,
    pub ipv6_netmask_length: Option<i32>,
    pub ipv6_pool: Option<String>,
    pub tag_specifications: Option<Vec<TagSpecification>>,
    pub vpc_encryption_control: Option<VpcEncryptionControlConfiguration>,
}

impl FromValue for CreateVpcRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            amazon_provided_ipv6_cidr_block: reader.take("AmazonProvidedIpv6CidrBlock"),
            cidr_block: reader.take("CidrBlock"),
            dry_run: reader.take("DryRun"),
            instance_tenancy: reader.take("InstanceTenancy"),
            ipv4_ipam_pool_id: reader.take("Ipv4IpamPoolId"),
            ipv4_netmask_length: reader.take("Ipv4NetmaskLength"),
            ipv6_cidr_block: reader.take("Ipv6CidrBlock"),
            ipv6_cidr_block_network_border_group: reader.take("Ipv6CidrBlockNetworkBorderGroup"),
            ipv6_ipam_pool_id: reader.take("Ipv6IpamPoolId"),
            ipv6_netmask_length: reader.take("Ipv6NetmaskLength"),
            ipv6_pool: reader.take("Ipv6Pool"),
            tag_specifications: reader.take("TagSpecifications"),
            vpc_encryption_control: reader.take("VpcEncryptionControl"),
        }
    }
}

impl ToValue for CreateVpcRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AmazonProvidedIpv6CidrBlock", &self.amazon_provided_ipv6_cidr_block);
        writer.put("CidrBlock", &self.cidr_block);
        writer.put("DryRun", &self.dry_run);
        writer.put("InstanceTenancy", &self.instance_tenancy);
        writer.put("Ipv4IpamPoolId", &self.ipv4_ipam_pool_id);
        writer.put("Ipv4NetmaskLength", &self.ipv4_netmask_length);
        writer.put("Ipv6CidrBlock", &self.ipv6_cidr_block);
        writer.put("Ipv6CidrBlockNetworkBorderGroup", &self.ipv6_cidr_block_network_border_group);
        writer.put("Ipv6IpamPoolId", &self.ipv6_ipam_pool_id);
        writer.put("Ipv6NetmaskLength", &self.ipv6_netmask_length);
        writer.put("Ipv6Pool", &self.ipv6_pool);
        writer.put("TagSpecifications", &self.tag_specifications);
        writer.put("VpcEncryptionControl", &self.vpc_encryption_control);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateVpcResult {
    pub vpc: Option<Vpc>,
}

impl FromValue for CreateVpcResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { vpc: reader.take("Vpc") }
    }
}

impl ToValue for CreateVpcResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Vpc", &self.vpc);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteEgressOnlyInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub egress_only_internet_gateway_id: Option<String>,
}

impl FromValue for DeleteEgressOnlyInternetGatewayRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            egress_only_internet_gateway_id: reader.take("EgressOnlyInternetGatewayId"),
        }
    }
}

impl ToValue for DeleteEgressOnlyInternetGatewayRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("EgressOnlyInternetGatewayId", &self.egress_only_internet_gateway_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteEgressOnlyInternetGatewayResult {
    pub return_code: Option<bool>,
}

impl FromValue for DeleteEgressOnlyInternetGatewayResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { return_code: reader.take("ReturnCode") }
    }
}

impl ToValue for DeleteEgressOnlyInternetGatewayResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ReturnCode", &self.return_code);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: Option<String>,
}

impl FromValue for DeleteInternetGatewayRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { dry_run: reader.take("DryRun"), internet_gateway_id: reader.take("InternetGatewayId") }
    }
}

impl ToValue for DeleteInternetGatewayRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("InternetGatewayId", &self.internet_gateway_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteManagedPrefixListRequest {
    pub dry_run: Option<bool>,
    pub prefix_list_id: Option<String>,
}

impl FromValue for DeleteManagedPrefixListRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { dry_run: reader.take("DryRun"), prefix_list_id: reader.take("PrefixListId") }
    }
}

impl ToValue for DeleteManagedPrefixListRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("PrefixListId", &self.prefix_list_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteManagedPrefixListResult {
    pub prefix_list: Option<ManagedPrefixList>,
}

impl FromValue for DeleteManagedPrefixListResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { prefix_list: reader.take("PrefixList") }
    }
}

impl ToValue for DeleteManagedPrefixListResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PrefixList", &self.prefix_list);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNetworkAclEntryRequest {
    pub dry_run: Option<bool>,
    pub egress: Option<bool>,
    pub network_acl_id: Option<String>,
    pub rule_number: Option<i32>,
}

impl FromValue for DeleteNetworkAclEntryRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            egress: reader.take("Egress"),
            network_acl_id: reader.take("NetworkAclId"),
            rule_number: reader.take("RuleNumber"),
        }
    }
}

impl ToValue for DeleteNetworkAclEntryRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("Egress", &self.egress);
        writer.put("NetworkAclId", &self.network_acl_id);
        writer.put("RuleNumber", &self.rule_number);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNetworkAclRequest {
    pub dry_run: Option<bool>,
    pub network_acl_id: Option<String>,
}

impl FromValue for DeleteNetworkAclRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { dry_run: reader.take("DryRun"), network_acl_id: reader.take("NetworkAclId") }
    }
}

impl ToValue for DeleteNetworkAclRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("NetworkAclId", &self.network_acl_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteNetworkInterfaceRequest {
    pub dry_run: Option<bool>,
    pub network_interface_id: Option<String>,
}

impl FromValue for DeleteNetworkInterfaceRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { dry_run: reader.take("DryRun"), network_interface_id: reader.take("NetworkInterfaceId") }
    }
}

impl ToValue for DeleteNetworkInterfaceRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("NetworkInterfaceId", &self.network_interface_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRouteRequest {
    pub destination_cidr_block: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub destination_prefix_list_id: Option<String>,
    pub dry_run: Option<bool>,
    pub route_table_id: Option<String>,
}

impl FromValue for DeleteRouteRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            destination_cidr_block: reader.take("DestinationCidrBlock"),
            destination_ipv6_cidr_block: reader.take("DestinationIpv6CidrBlock"),
            destination_prefix_list_id: reader.take("DestinationPrefixListId"),
            dry_run: reader.take("DryRun"),
            route_table_id: reader.take("RouteTableId"),
        }
    }
}

impl ToValue for DeleteRouteRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DestinationCidrBlock", &self.destination_cidr_block);
        writer.put("DestinationIpv6CidrBlock", &self.destination_ipv6_cidr_block);
        writer.put("DestinationPrefixListId", &self.destination_prefix_list_id);
        writer.put("DryRun", &self.dry_run);
        writer.put("RouteTableId", &self.route_table_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteRouteTableRequest {
    pub dry_run: Option<bool>,
    pub route_table_id: Option<String>,
}

impl FromValue for DeleteRouteTableRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { dry_run: reader.take("DryRun"), route_table_id: reader.take("RouteTableId") }
    }
}

impl ToValue for DeleteRouteTableRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("RouteTableId", &self.route_table_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSecurityGroupRequest {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}

impl FromValue for DeleteSecurityGroupRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { dry_run: reader.take("DryRun"), group_id: reader.take("GroupId"), group_name: reader.take("GroupName") }
    }
}

impl ToValue for DeleteSecurityGroupRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("GroupId", &self.group_id);
        writer.put("GroupName", &self.group_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSecurityGroupResult {
    pub group_id: Option<String>,
    pub r#return: Option<bool>,
}

impl FromValue for DeleteSecurityGroupResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { group_id: reader.take("GroupId"), r#return: reader.take("Return") }
    }
}

impl ToValue for DeleteSecurityGroupResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GroupId", &self.group_id);
        writer.put("Return", &self.r#return);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteSubnetRequest {
    pub dry_run: Option<bool>,
    pub subnet_id: Option<String>,
}

impl FromValue for DeleteSubnetRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { dry_run: reader.take("DryRun"), subnet_id: reader.take("SubnetId") }
    }
}

impl ToValue for DeleteSubnetRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("SubnetId", &self.subnet_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteTagsRequest {
    pub dry_run: Option<bool>,
    pub resources: Option<Vec<String>>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for DeleteTagsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { dry_run: reader.take("DryRun"), resources: reader.take("Resources"), tags: reader.take("Tags") }
    }
}

impl ToValue for DeleteTagsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("Resources", &self.resources);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeleteVpcRequest {
    pub dry_run: Option<bool>,
    pub vpc_id: Option<String>,
}

impl FromValue for DeleteVpcRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { dry_run: reader.take("DryRun"), vpc_id: reader.take("VpcId") }
    }
}

impl ToValue for DeleteVpcRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountAttributesRequest {
    pub attribute_names: Option<Vec<String>>,
    pub dry_run: Option<bool>,
}

impl FromValue for DescribeAccountAttributesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { attribute_names: reader.take("AttributeNames"), dry_run: reader.take("DryRun") }
    }
}

impl ToValue for DescribeAccountAttributesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AttributeNames", &self.attribute_names);
        writer.put("DryRun", &self.dry_run);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAccountAttributesResult {
    pub account_attributes: Option<Vec<AccountAttribute>>,
}

impl FromValue for DescribeAccountAttributesResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { account_attributes: reader.take("AccountAttributes") }
    }
}

impl ToValue for DescribeAccountAttributesResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AccountAttributes", &self.account_attributes);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAvailabilityZonesRequest {
    pub all_availability_zones: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub zone_ids: Option<Vec<String>>,
    pub zone_names: Option<Vec<String>>,
}

impl FromValue for DescribeAvailabilityZonesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            all_availability_zones: reader.take("AllAvailabilityZones"),
            dry_run: reader.take("DryRun"),
            filters: reader.take("Filters"),
            zone_ids: reader.take("ZoneIds"),
            zone_names: reader.take("ZoneNames"),
        }
    }
}

impl ToValue for DescribeAvailabilityZonesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AllAvailabilityZones", &self.all_availability_zones);
        writer.put("DryRun", &self.dry_run);
        writer.put("Filters", &self.filters);
        writer.put("ZoneIds", &self.zone_ids);
        writer.put("ZoneNames", &self.zone_names);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeAvailabilityZonesResult {
    pub availability_zones: Option<Vec<AvailabilityZone>>,
}

impl FromValue for DescribeAvailabilityZonesResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { availability_zones: reader.take("AvailabilityZones") }
    }
}

impl ToValue for DescribeAvailabilityZonesResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AvailabilityZones", &self.availability_zones);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEgressOnlyInternetGatewaysRequest {
    pub dry_run: Option<bool>,
    pub egress_only_internet_gateway_ids: Option<Vec<String>>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl FromValue for DescribeEgressOnlyInternetGatewaysRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            egress_only_internet_gateway_ids: reader.take("EgressOnlyInternetGatewayIds"),
            filters: reader.take("Filters"),
            max_results: reader.take("MaxResults"),
            next_token: reader.take("NextToken"),
        }
    }
}

impl ToValue for DescribeEgressOnlyInternetGatewaysRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("EgressOnlyInternetGatewayIds", &self.egress_only_internet_gateway_ids);
        writer.put("Filters", &self.filters);
        writer.put("MaxResults", &self.max_results);
        writer.put("NextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeEgressOnlyInternetGatewaysResult {
    pub egress_only_internet_gateways: Option<Vec<EgressOnlyInternetGateway>>,
    pub next_token: Option<String>,
}

impl FromValue for DescribeEgressOnlyInternetGatewaysResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            egress_only_internet_gateways: reader.take("EgressOnlyInternetGateways"),
            next_token: reader.take("NextToken"),
        }
    }
}

impl ToValue for DescribeEgressOnlyInternetGatewaysResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EgressOnlyInternetGateways", &self.egress_only_internet_gateways);
        writer.put("NextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInternetGatewaysRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub internet_gateway_ids: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl FromValue for DescribeInternetGatewaysRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            filters: reader.take("Filters"),
            internet_gateway_ids: reader.take("InternetGatewayIds"),
            max_results: reader.take("MaxResults"),
            next_token: reader.take("NextToken"),
        }
    }
}

impl ToValue for DescribeInternetGatewaysRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("Filters", &self.filters);
        writer.put("InternetGatewayIds", &self.internet_gateway_ids);
        writer.put("MaxResults", &self.max_results);
        writer.put("NextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeInternetGatewaysResult {
    pub internet_gateways: Option<Vec<InternetGateway>>,
    pub next_token: Option<String>,
}

impl FromValue for DescribeInternetGatewaysResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { internet_gateways: reader.take("InternetGateways"), next_token: reader.take("NextToken") }
    }
}

impl ToValue for DescribeInternetGatewaysResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("InternetGateways", &self.internet_gateways);
        writer.put("NextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeManagedPrefixListsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub prefix_list_ids: Option<Vec<String>>,
}

impl FromValue for DescribeManagedPrefixListsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            filters: reader.take("Filters"),
            max_results: reader.take("MaxResults"),
            next_token: reader.take("NextToken"),
            prefix_list_ids: reader.take("PrefixListIds"),
        }
    }
}

impl ToValue for DescribeManagedPrefixListsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("Filters", &self.filters);
        writer.put("MaxResults", &self.max_results);
        writer.put("NextToken", &self.next_token);
        writer.put("PrefixListIds", &self.prefix_list_ids);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeManagedPrefixListsResult {
    pub next_token: Option<String>,
    pub prefix_lists: Option<Vec<ManagedPrefixList>>,
}

impl FromValue for DescribeManagedPrefixListsResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { next_token: reader.take("NextToken"), prefix_lists: reader.take("PrefixLists") }
    }
}

impl ToValue for DescribeManagedPrefixListsResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NextToken", &self.next_token);
        writer.put("PrefixLists", &self.prefix_lists);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNetworkAclsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub network_acl_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl FromValue for DescribeNetworkAclsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            filters: reader.take("Filters"),
            max_results: reader.take("MaxResults"),
            network_acl_ids: reader.take("NetworkAclIds"),
            next_token: reader.take("NextToken"),
        }
    }
}

impl ToValue for DescribeNetworkAclsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("Filters", &self.filters);
        writer.put("MaxResults", &self.max_results);
        writer.put("NetworkAclIds", &self.network_acl_ids);
        writer.put("NextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNetworkAclsResult {
    pub network_acls: Option<Vec<NetworkAcl>>,
    pub next_token: Option<String>,
}

impl FromValue for DescribeNetworkAclsResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { network_acls: reader.take("NetworkAcls"), next_token: reader.take("NextToken") }
    }
}

impl ToValue for DescribeNetworkAclsResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NetworkAcls", &self.network_acls);
        writer.put("NextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNetworkInterfacesRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub include_managed_resources: Option<bool>,
    pub max_results: Option<i32>,
    pub network_interface_ids: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl FromValue for DescribeNetworkInterfacesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            filters: reader.take("Filters"),
            include_managed_resources: reader.take("IncludeManagedResources"),
            max_results: reader.take("MaxResults"),
            network_interface_ids: reader.take("NetworkInterfaceIds"),
            next_token: reader.take("NextToken"),
        }
    }
}

impl ToValue for DescribeNetworkInterfacesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("Filters", &self.filters);
        writer.put("IncludeManagedResources", &self.include_managed_resources);
        writer.put("MaxResults", &self.max_results);
        writer.put("NetworkInterfaceIds", &self.network_interface_ids);
        writer.put("NextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeNetworkInterfacesResult {
    pub network_interfaces: Option<Vec<NetworkInterface>>,
    pub next_token: Option<String>,
}

impl FromValue for DescribeNetworkInterfacesResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { network_interfaces: reader.take("NetworkInterfaces"), next_token: reader.take("NextToken") }
    }
}

impl ToValue for DescribeNetworkInterfacesResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NetworkInterfaces", &self.network_interfaces);
        writer.put("NextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRegionsRequest {
    pub all_regions: Option<bool>,
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub region_names: Option<Vec<String>>,
}

impl FromValue for DescribeRegionsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            all_regions: reader.take("AllRegions"),
            dry_run: reader.take("DryRun"),
            filters: reader.take("Filters"),
            region_names: reader.take("RegionNames"),
        }
    }
}

impl ToValue for DescribeRegionsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AllRegions", &self.all_regions);
        writer.put("DryRun", &self.dry_run);
        writer.put("Filters", &self.filters);
        writer.put("RegionNames", &self.region_names);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRegionsResult {
    pub regions: Option<Vec<Region>>,
}

impl FromValue for DescribeRegionsResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { regions: reader.take("Regions") }
    }
}

impl ToValue for DescribeRegionsResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Regions", &self.regions);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRouteTablesRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub route_table_ids: Option<Vec<String>>,
}

impl FromValue for DescribeRouteTablesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            filters: reader.take("Filters"),
            max_results: reader.take("MaxResults"),
            next_token: reader.take("NextToken"),
            route_table_ids: reader.take("RouteTableIds"),
        }
    }
}

impl ToValue for DescribeRouteTablesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("Filters", &self.filters);
        writer.put("MaxResults", &self.max_results);
        writer.put("NextToken", &self.next_token);
        writer.put("RouteTableIds", &self.route_table_ids);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeRouteTablesResult {
    pub next_token: Option<String>,
    pub route_tables: Option<Vec<RouteTable>>,
}

impl FromValue for DescribeRouteTablesResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { next_token: reader.take("NextToken"), route_tables: reader.take("RouteTables") }
    }
}

impl ToValue for DescribeRouteTablesResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NextToken", &self.next_token);
        writer.put("RouteTables", &self.route_tables);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecurityGroupRulesRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub security_group_rule_ids: Option<Vec<String>>,
}

impl FromValue for DescribeSecurityGroupRulesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            filters: reader.take("Filters"),
            max_results: reader.take("MaxResults"),
            next_token: reader.take("NextToken"),
            security_group_rule_ids: reader.take("SecurityGroupRuleIds"),
        }
    }
}

impl ToValue for DescribeSecurityGroupRulesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("Filters", &self.filters);
        writer.put("MaxResults", &self.max_results);
        writer.put("NextToken", &self.next_token);
        writer.put("SecurityGroupRuleIds", &self.security_group_rule_ids);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecurityGroupRulesResult {
    pub next_token: Option<String>,
    pub security_group_rules: Option<Vec<SecurityGroupRule>>,
}

impl FromValue for DescribeSecurityGroupRulesResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { next_token: reader.take("NextToken"), security_group_rules: reader.take("SecurityGroupRules") }
    }
}

impl ToValue for DescribeSecurityGroupRulesResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NextToken", &self.next_token);
        writer.put("SecurityGroupRules", &self.security_group_rules);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecurityGroupsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub group_ids: Option<Vec<String>>,
    pub group_names: Option<Vec<String>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl FromValue for DescribeSecurityGroupsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            filters: reader.take("Filters"),
            group_ids: reader.take("GroupIds"),
            group_names: reader.take("GroupNames"),
            max_results: reader.take("MaxResults"),
            next_token: reader.take("NextToken"),
        }
    }
}

impl ToValue for DescribeSecurityGroupsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("Filters", &self.filters);
        writer.put("GroupIds", &self.group_ids);
        writer.put("GroupNames", &self.group_names);
        writer.put("MaxResults", &self.max_results);
        writer.put("NextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSecurityGroupsResult {
    pub next_token: Option<String>,
    pub security_groups: Option<Vec<SecurityGroup>>,
}

impl FromValue for DescribeSecurityGroupsResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { next_token: reader.take("NextToken"), security_groups: reader.take("SecurityGroups") }
    }
}

impl ToValue for DescribeSecurityGroupsResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NextToken", &self.next_token);
        writer.put("SecurityGroups", &self.security_groups);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSubnetsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub subnet_ids: Option<Vec<String>>,
}

impl FromValue for DescribeSubnetsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            filters: reader.take("Filters"),
            max_results: reader.take("MaxResults"),
            next_token: reader.take("NextToken"),
            subnet_ids: reader.take("SubnetIds"),
        }
    }
}

impl ToValue for DescribeSubnetsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("Filters", &self.filters);
        writer.put("MaxResults", &self.max_results);
        writer.put("NextToken", &self.next_token);
        writer.put("SubnetIds", &self.subnet_ids);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeSubnetsResult {
    pub next_token: Option<String>,
    pub subnets: Option<Vec<Subnet>>,
}

impl FromValue for DescribeSubnetsResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { next_token: reader.take("NextToken"), subnets: reader.take("Subnets") }
    }
}

impl ToValue for DescribeSubnetsResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NextToken", &self.next_token);
        writer.put("Subnets", &self.subnets);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTagsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl FromValue for DescribeTagsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            filters: reader.take("Filters"),
            max_results: reader.take("MaxResults"),
            next_token: reader.take("NextToken"),
        }
    }
}

impl ToValue for DescribeTagsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("Filters", &self.filters);
        writer.put("MaxResults", &self.max_results);
        writer.put("NextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeTagsResult {
    pub next_token: Option<String>,
    pub tags: Option<Vec<TagDescription>>,
}

impl FromValue for DescribeTagsResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { next_token: reader.take("NextToken"), tags: reader.take("Tags") }
    }
}

impl ToValue for DescribeTagsResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NextToken", &self.next_token);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcAttributeRequest {
    pub attribute: Option<String>,
    pub dry_run: Option<bool>,
    pub vpc_id: Option<String>,
}

impl FromValue for DescribeVpcAttributeRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { attribute: reader.take("Attribute"), dry_run: reader.take("DryRun"), vpc_id: reader.take("VpcId") }
    }
}

impl ToValue for DescribeVpcAttributeRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Attribute", &self.attribute);
        writer.put("DryRun", &self.dry_run);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcAttributeResult {
    pub enable_dns_hostnames: Option<AttributeBooleanValue>,
    pub enable_dns_support: Option<AttributeBooleanValue>,
    pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>,
    pub vpc_id: Option<String>,
}

impl FromValue for DescribeVpcAttributeResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            enable_dns_hostnames: reader.take("EnableDnsHostnames"),
            enable_dns_support: reader.take("EnableDnsSupport"),
            enable_network_address_usage_metrics: reader.take("EnableNetworkAddressUsageMetrics"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for DescribeVpcAttributeResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EnableDnsHostnames", &self.enable_dns_hostnames);
        writer.put("EnableDnsSupport", &self.enable_dns_support);
        writer.put("EnableNetworkAddressUsageMetrics", &self.enable_network_address_usage_metrics);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcsRequest {
    pub dry_run: Option<bool>,
    pub filters: Option<Vec<Filter>>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub vpc_ids: Option<Vec<String>>,
}

impl FromValue for DescribeVpcsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            filters: reader.take("Filters"),
            max_results: reader.take("MaxResults"),
            next_token: reader.take("NextToken"),
            vpc_ids: reader.take("VpcIds"),
        }
    }
}

impl ToValue for DescribeVpcsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("Filters", &self.filters);
        writer.put("MaxResults", &self.max_results);
        writer.put("NextToken", &self.next_token);
        writer.put("VpcIds", &self.vpc_ids);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DescribeVpcsResult {
    pub next_token: Option<String>,
    pub vpcs: Option<Vec<Vpc>>,
}

impl FromValue for DescribeVpcsResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { next_token: reader.take("NextToken"), vpcs: reader.take("Vpcs") }
    }
}

impl ToValue for DescribeVpcsResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NextToken", &self.next_token);
        writer.put("Vpcs", &self.vpcs);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DetachInternetGatewayRequest {
    pub dry_run: Option<bool>,
    pub internet_gateway_id: Option<String>,
    pub vpc_id: Option<String>,
}

impl FromValue for DetachInternetGatewayRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            internet_gateway_id: reader.take("InternetGatewayId"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for DetachInternetGatewayRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("InternetGatewayId", &self.internet_gateway_id);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateRouteTableRequest {
    pub association_id: Option<String>,
    pub dry_run: Option<bool>,
}

impl FromValue for DisassociateRouteTableRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { association_id: reader.take("AssociationId"), dry_run: reader.take("DryRun") }
    }
}

impl ToValue for DisassociateRouteTableRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AssociationId", &self.association_id);
        writer.put("DryRun", &self.dry_run);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateSubnetCidrBlockRequest {
    pub association_id: Option<String>,
}

impl FromValue for DisassociateSubnetCidrBlockRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { association_id: reader.take("AssociationId") }
    }
}

impl ToValue for DisassociateSubnetCidrBlockRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AssociationId", &self.association_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateSubnetCidrBlockResult {
    pub ipv6_cidr_block_association: Option<SubnetIpv6CidrBlockAssociation>,
    pub subnet_id: Option<String>,
}

impl FromValue for DisassociateSubnetCidrBlockResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            ipv6_cidr_block_association: reader.take("Ipv6CidrBlockAssociation"),
            subnet_id: reader.take("SubnetId"),
        }
    }
}

impl ToValue for DisassociateSubnetCidrBlockResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Ipv6CidrBlockAssociation", &self.ipv6_cidr_block_association);
        writer.put("SubnetId", &self.subnet_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateVpcCidrBlockRequest {
    pub association_id: Option<String>,
}

impl FromValue for DisassociateVpcCidrBlockRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { association_id: reader.take("AssociationId") }
    }
}

impl ToValue for DisassociateVpcCidrBlockRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AssociationId", &self.association_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct DisassociateVpcCidrBlockResult {
    pub cidr_block_association: Option<VpcCidrBlockAssociation>,
    pub ipv6_cidr_block_association: Option<VpcIpv6CidrBlockAssociation>,
    pub vpc_id: Option<String>,
}

impl FromValue for DisassociateVpcCidrBlockResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cidr_block_association: reader.take("CidrBlockAssociation"),
            ipv6_cidr_block_association: reader.take("Ipv6CidrBlockAssociation"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for DisassociateVpcCidrBlockResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CidrBlockAssociation", &self.cidr_block_association);
        writer.put("Ipv6CidrBlockAssociation", &self.ipv6_cidr_block_association);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EgressOnlyInternetGateway {
    pub attachments: Option<Vec<InternetGatewayAttachment>>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for EgressOnlyInternetGateway {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            attachments: reader.take("Attachments"),
            egress_only_internet_gateway_id: reader.take("EgressOnlyInternetGatewayId"),
            tags: reader.take("Tags"),
        }
    }
}

impl ToValue for EgressOnlyInternetGateway {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Attachments", &self.attachments);
        writer.put("EgressOnlyInternetGatewayId", &self.egress_only_internet_gateway_id);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnaSrdSpecification {
    pub ena_srd_enabled: Option<bool>,
    pub ena_srd_udp_specification: Option<EnaSrdUdpSpecification>,
}

impl FromValue for EnaSrdSpecification {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            ena_srd_enabled: reader.take("EnaSrdEnabled"),
            ena_srd_udp_specification: reader.take("EnaSrdUdpSpecification"),
        }
    }
}

impl ToValue for EnaSrdSpecification {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EnaSrdEnabled", &self.ena_srd_enabled);
        writer.put("EnaSrdUdpSpecification", &self.ena_srd_udp_specification);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct EnaSrdUdpSpecification {
    pub ena_srd_udp_enabled: Option<bool>,
}

impl FromValue for EnaSrdUdpSpecification {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { ena_srd_udp_enabled: reader.take("EnaSrdUdpEnabled") }
    }
}

impl ToValue for EnaSrdUdpSpecification {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EnaSrdUdpEnabled", &self.ena_srd_udp_enabled);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    pub name: Option<String>,
    pub values: Option<Vec<String>>,
}

impl FromValue for Filter {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { name: reader.take("Name"), values: reader.take("Values") }
    }
}

impl ToValue for Filter {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Name", &self.name);
        writer.put("Values", &self.values);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetManagedPrefixListAssociationsRequest {
    pub dry_run: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub prefix_list_id: Option<String>,
}

impl FromValue for GetManagedPrefixListAssociationsRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            max_results: reader.take("MaxResults"),
            next_token: reader.take("NextToken"),
            prefix_list_id: reader.take("PrefixListId"),
        }
    }
}

impl ToValue for GetManagedPrefixListAssociationsRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("MaxResults", &self.max_results);
        writer.put("NextToken", &self.next_token);
        writer.put("PrefixListId", &self.prefix_list_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetManagedPrefixListAssociationsResult {
    pub next_token: Option<String>,
    pub prefix_list_associations: Option<Vec<PrefixListAssociation>>,
}

impl FromValue for GetManagedPrefixListAssociationsResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { next_token: reader.take("NextToken"), prefix_list_associations: reader.take("PrefixListAssociations") }
    }
}

impl ToValue for GetManagedPrefixListAssociationsResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NextToken", &self.next_token);
        writer.put("PrefixListAssociations", &self.prefix_list_associations);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetManagedPrefixListEntriesRequest {
    pub dry_run: Option<bool>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
    pub prefix_list_id: Option<String>,
    pub target_version: Option<i64>,
}

impl FromValue for GetManagedPrefixListEntriesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            max_results: reader.take("MaxResults"),
            next_token: reader.take("NextToken"),
            prefix_list_id: reader.take("PrefixListId"),
            target_version: reader.take("TargetVersion"),
        }
    }
}

impl ToValue for GetManagedPrefixListEntriesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("MaxResults", &self.max_results);
        writer.put("NextToken", &self.next_token);
        writer.put("PrefixListId", &self.prefix_list_id);
        writer.put("TargetVersion", &self.target_version);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GetManagedPrefixListEntriesResult {
    pub entries: Option<Vec<PrefixListEntry>>,
    pub next_token: Option<String>,
}

impl FromValue for GetManagedPrefixListEntriesResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { entries: reader.take("Entries"), next_token: reader.take("NextToken") }
    }
}

impl ToValue for GetManagedPrefixListEntriesResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Entries", &self.entries);
        writer.put("NextToken", &self.next_token);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct GroupIdentifier {
    pub group_id: Option<String>,
    pub group_name: Option<String>,
}

impl FromValue for GroupIdentifier {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { group_id: reader.take("GroupId"), group_name: reader.take("GroupName") }
    }
}

impl ToValue for GroupIdentifier {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GroupId", &self.group_id);
        writer.put("GroupName", &self.group_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IcmpTypeCode {
    pub code: Option<i32>,
    pub r#type: Option<i32>,
}

impl FromValue for IcmpTypeCode {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { code: reader.take("Code"), r#type: reader.take("Type") }
    }
}

impl ToValue for IcmpTypeCode {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Code", &self.code);
        writer.put("Type", &self.r#type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InstanceIpv6Address {
    pub ipv6_address: Option<String>,
    pub is_primary_ipv6: Option<bool>,
}

impl FromValue for InstanceIpv6Address {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { ipv6_address: reader.take("Ipv6Address"), is_primary_ipv6: reader.take("IsPrimaryIpv6") }
    }
}

impl ToValue for InstanceIpv6Address {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Ipv6Address", &self.ipv6_address);
        writer.put("IsPrimaryIpv6", &self.is_primary_ipv6);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternetGateway {
    pub attachments: Option<Vec<InternetGatewayAttachment>>,
    pub internet_gateway_id: Option<String>,
    pub owner_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for InternetGateway {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            attachments: reader.take("Attachments"),
            internet_gateway_id: reader.take("InternetGatewayId"),
            owner_id: reader.take("OwnerId"),
            tags: reader.take("Tags"),
        }
    }
}

impl ToValue for InternetGateway {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Attachments", &self.attachments);
        writer.put("InternetGatewayId", &self.internet_gateway_id);
        writer.put("OwnerId", &self.owner_id);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct InternetGatewayAttachment {
    pub state: Option<String>,
    pub vpc_id: Option<String>,
}

impl FromValue for InternetGatewayAttachment {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { state: reader.take("State"), vpc_id: reader.take("VpcId") }
    }
}

impl ToValue for InternetGatewayAttachment {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("State", &self.state);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IpPermission {
    pub from_port: Option<i32>,
    pub ip_protocol: Option<String>,
    pub ip_ranges: Option<Vec<IpRange>>,
    pub ipv6_ranges: Option<Vec<Ipv6Range>>,
    pub prefix_list_ids: Option<Vec<PrefixListId>>,
    pub to_port: Option<i32>,
    pub user_id_group_pairs: Option<Vec<UserIdGroupPair>>,
}

impl FromValue for IpPermission {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            from_port: reader.take("FromPort"),
            ip_protocol: reader.take("IpProtocol"),
            ip_ranges: reader.take("IpRanges"),
            ipv6_ranges: reader.take("Ipv6Ranges"),
            prefix_list_ids: reader.take("PrefixListIds"),
            to_port: reader.take("ToPort"),
            user_id_group_pairs: reader.take("UserIdGroupPairs"),
        }
    }
}

impl ToValue for IpPermission {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("FromPort", &self.from_port);
        writer.put("IpProtocol", &self.ip_protocol);
        writer.put("IpRanges", &self.ip_ranges);
        writer.put("Ipv6Ranges", &self.ipv6_ranges);
        writer.put("PrefixListIds", &self.prefix_list_ids);
        writer.put("ToPort", &self.to_port);
        writer.put("UserIdGroupPairs", &self.user_id_group_pairs);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct IpRange {
    pub cidr_ip: Option<String>,
    pub description: Option<String>,
}

impl FromValue for IpRange {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { cidr_ip: reader.take("CidrIp"), description: reader.take("Description") }
    }
}

impl ToValue for IpRange {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CidrIp", &self.cidr_ip);
        writer.put("Description", &self.description);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv4PrefixSpecification {
    pub ipv4_prefix: Option<String>,
}

impl FromValue for Ipv4PrefixSpecification {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { ipv4_prefix: reader.take("Ipv4Prefix") }
    }
}

impl ToValue for Ipv4PrefixSpecification {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Ipv4Prefix", &self.ipv4_prefix);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv4PrefixSpecificationRequest {
    pub ipv4_prefix: Option<String>,
}

impl FromValue for Ipv4PrefixSpecificationRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { ipv4_prefix: reader.take("Ipv4Prefix") }
    }
}

impl ToValue for Ipv4PrefixSpecificationRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Ipv4Prefix", &self.ipv4_prefix);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv6PrefixSpecification {
    pub ipv6_prefix: Option<String>,
}

impl FromValue for Ipv6PrefixSpecification {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { ipv6_prefix: reader.take("Ipv6Prefix") }
    }
}

impl ToValue for Ipv6PrefixSpecification {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Ipv6Prefix", &self.ipv6_prefix);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv6PrefixSpecificationRequest {
    pub ipv6_prefix: Option<String>,
}

impl FromValue for Ipv6PrefixSpecificationRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { ipv6_prefix: reader.take("Ipv6Prefix") }
    }
}

impl ToValue for Ipv6PrefixSpecificationRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Ipv6Prefix", &self.ipv6_prefix);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ipv6Range {
    pub cidr_ipv6: Option<String>,
    pub description: Option<String>,
}

impl FromValue for Ipv6Range {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { cidr_ipv6: reader.take("CidrIpv6"), description: reader.take("Description") }
    }
}

impl ToValue for Ipv6Range {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CidrIpv6", &self.cidr_ipv6);
        writer.put("Description", &self.description);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ManagedPrefixList {
    pub address_family: Option<String>,
    pub ipam_prefix_list_resolver_sync_enabled: Option<bool>,
    pub ipam_prefix_list_resolver_target_id: Option<String>,
    pub max_entries: Option<i32>,
    pub owner_id: Option<String>,
    pub prefix_list_arn: Option<String>,
    pub prefix_list_id: Option<String>,
    pub prefix_list_name: Option<String>,
    pub state: Option<String>,
    pub state_message: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub version: Option<i64>,
}

impl FromValue for ManagedPrefixList {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            address_family: reader.take("AddressFamily"),
            ipam_prefix_list_resolver_sync_enabled: reader.take("IpamPrefixListResolverSyncEnabled"),
            ipam_prefix_list_resolver_target_id: reader.take("IpamPrefixListResolverTargetId"),
            max_entries: reader.take("MaxEntries"),
            owner_id: reader.take("OwnerId"),
            prefix_list_arn: reader.take("PrefixListArn"),
            prefix_list_id: reader.take("PrefixListId"),
            prefix_list_name: reader.take("PrefixListName"),
            state: reader.take("State"),
            state_message: reader.take("StateMessage"),
            tags: reader.take("Tags"),
            version: reader.take("Version"),
        }
    }
}

impl ToValue for ManagedPrefixList {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AddressFamily", &self.address_family);
        writer.put("IpamPrefixListResolverSyncEnabled", &self.ipam_prefix_list_resolver_sync_enabled);
        writer.put("IpamPrefixListResolverTargetId", &self.ipam_prefix_list_resolver_target_id);
        writer.put("MaxEntries", &self.max_entries);
        writer.put("OwnerId", &self.owner_id);
        writer.put("PrefixListArn", &self.prefix_list_arn);
        writer.put("PrefixListId", &self.prefix_list_id);
        writer.put("PrefixListName", &self.prefix_list_name);
        writer.put("State", &self.state);
        writer.put("StateMessage", &self.state_message);
        writer.put("Tags", &self.tags);
        writer.put("Version", &self.version);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyManagedPrefixListRequest {
    pub add_entries: Option<Vec<AddPrefixListEntry>>,
    pub current_version: Option<i64>,
    pub dry_run: Option<bool>,
    pub ipam_prefix_list_resolver_sync_enabled: Option<bool>,
    pub max_entries: Option<i32>,
    pub prefix_list_id: Option<String>,
    pub prefix_list_name: Option<String>,
    pub remove_entries: Option<Vec<RemovePrefixListEntry>>,
}

impl FromValue for ModifyManagedPrefixListRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            add_entries: reader.take("AddEntries"),
            current_version: reader.take("CurrentVersion"),
            dry_run: reader.take("DryRun"),
            ipam_prefix_list_resolver_sync_enabled: reader.take("IpamPrefixListResolverSyncEnabled"),
            max_entries: reader.take("MaxEntries"),
            prefix_list_id: reader.take("PrefixListId"),
            prefix_list_name: reader.take("PrefixListName"),
            remove_entries: reader.take("RemoveEntries"),
        }
    }
}

impl ToValue for ModifyManagedPrefixListRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AddEntries", &self.add_entries);
        writer.put("CurrentVersion", &self.current_version);
        writer.put("DryRun", &self.dry_run);
        writer.put("IpamPrefixListResolverSyncEnabled", &self.ipam_prefix_list_resolver_sync_enabled);
        writer.put("MaxEntries", &self.max_entries);
        writer.put("PrefixListId", &self.prefix_list_id);
        writer.put("PrefixListName", &self.prefix_list_name);
        writer.put("RemoveEntries", &self.remove_entries);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyManagedPrefixListResult {
    pub prefix_list: Option<ManagedPrefixList>,
}

impl FromValue for ModifyManagedPrefixListResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { prefix_list: reader.take("PrefixList") }
    }
}

impl ToValue for ModifyManagedPrefixListResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PrefixList", &self.prefix_list);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyNetworkInterfaceAttributeRequest {
    pub associate_public_ip_address: Option<bool>,
    pub associated_subnet_ids: Option<Vec<String>>,
    pub attachment: Option<NetworkInterfaceAttachmentChanges>,
    pub connection_tracking_specification: Option<ConnectionTrackingSpecificationRequest>,
    pub description: Option<AttributeValue>,
    pub dry_run: Option<bool>,
    pub ena_srd_specification: Option<EnaSrdSpecification>,
    pub enable_primary_ipv6: Option<bool>,
    pub groups: Option<Vec<String>>,
    pub network_interface_id: Option<String>,
    pub source_dest_check: Option<AttributeBooleanValue>,
}

impl FromValue for ModifyNetworkInterfaceAttributeRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            associate_public_ip_address: reader.take("AssociatePublicIpAddress"),
            associated_subnet_ids: reader.take("AssociatedSubnetIds"),
            attachment: reader.take("Attachment"),
            connection_tracking_specification: reader.take("ConnectionTrackingSpecification"),
            description: reader.take("Description"),
            dry_run: reader.take("DryRun"),
            ena_srd_specification: reader.take("EnaSrdSpecification"),
            enable_primary_ipv6: reader.take("EnablePrimaryIpv6"),
            groups: reader.take("Groups"),
            network_interface_id: reader.take("NetworkInterfaceId"),
            source_dest_check: reader.take("SourceDestCheck"),
        }
    }
}

impl ToValue for ModifyNetworkInterfaceAttributeRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AssociatePublicIpAddress", &self.associate_public_ip_address);
        writer.put("AssociatedSubnetIds", &self.associated_subnet_ids);
        writer.put("Attachment", &self.attachment);
        writer.put("ConnectionTrackingSpecification", &self.connection_tracking_specification);
        writer.put("Description", &self.description);
        writer.put("DryRun", &self.dry_run);
        writer.put("EnaSrdSpecification", &self.ena_srd_specification);
        writer.put("EnablePrimaryIpv6", &self.enable_primary_ipv6);
        writer.put("Groups", &self.groups);
        writer.put("NetworkInterfaceId", &self.network_interface_id);
        writer.put("SourceDestCheck", &self.source_dest_check);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifySecurityGroupRulesRequest {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub security_group_rules: Option<Vec<SecurityGroupRuleUpdate>>,
}

impl FromValue for ModifySecurityGroupRulesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            group_id: reader.take("GroupId"),
            security_group_rules: reader.take("SecurityGroupRules"),
        }
    }
}

impl ToValue for ModifySecurityGroupRulesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("GroupId", &self.group_id);
        writer.put("SecurityGroupRules", &self.security_group_rules);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifySecurityGroupRulesResult {
    pub r#return: Option<bool>,
}

impl FromValue for ModifySecurityGroupRulesResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { r#return: reader.take("Return") }
    }
}

impl ToValue for ModifySecurityGroupRulesResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Return", &self.r#return);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifySubnetAttributeRequest {
    pub assign_ipv6_address_on_creation: Option<AttributeBooleanValue>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub disable_lni_at_device_index: Option<AttributeBooleanValue>,
    pub enable_dns64: Option<AttributeBooleanValue>,
    pub enable_lni_at_device_index: Option<i32>,
    pub enable_resource_name_dns_aaaa_record_on_launch: Option<AttributeBooleanValue>,
    pub enable_resource_name_dns_a_record_on_launch: Option<AttributeBooleanValue>,
    pub map_customer_owned_ip_on_launch: Option<AttributeBooleanValue>,
    pub map_public_ip_on_launch: Option<AttributeBooleanValue>,
    pub private_dns_hostname_type_on_launch: Option<String>,
    pub subnet_id: Option<String>,
}

impl FromValue for ModifySubnetAttributeRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            assign_ipv6_address_on_creation: reader.take("AssignIpv6AddressOnCreation"),
            customer_owned_ipv4_pool: reader.take("CustomerOwnedIpv4Pool"),
            disable_lni_at_device_index: reader.take("DisableLniAtDeviceIndex"),
            enable_dns64: reader.take("EnableDns64"),
            enable_lni_at_device_index: reader.take("EnableLniAtDeviceIndex"),
            enable_resource_name_dns_aaaa_record_on_launch: reader.take("EnableResourceNameDnsAAAARecordOnLaunch"),
            enable_resource_name_dns_a_record_on_launch: reader.take("EnableResourceNameDnsARecordOnLaunch"),
            map_customer_owned_ip_on_launch: reader.take("MapCustomerOwnedIpOnLaunch"),
            map_public_ip_on_launch: reader.take("MapPublicIpOnLaunch"),
            private_dns_hostname_type_on_launch: reader.take("PrivateDnsHostnameTypeOnLaunch"),
            subnet_id: reader.take("SubnetId"),
        }
    }
}

impl ToValue for ModifySubnetAttributeRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AssignIpv6AddressOnCreation", &self.assign_ipv6_address_on_creation);
        writer.put("CustomerOwnedIpv4Pool", &self.customer_owned_ipv4_pool);
        writer.put("DisableLniAtDeviceIndex", &self.disable_lni_at_device_index);
        writer.put("EnableDns64", &self.enable_dns64);
        writer.put("EnableLniAtDeviceIndex", &self.enable_lni_at_device_index);
        writer.put("EnableResourceNameDnsAAAARecordOnLaunch", &self.enable_resource_name_dns_aaaa_record_on_launch);
        writer.put("EnableResourceNameDnsARecordOnLaunch", &self.enable_resource_name_dns_a_record_on_launch);
        writer.put("MapCustomerOwnedIpOnLaunch", &self.map_customer_owned_ip_on_launch);
        writer.put("MapPublicIpOnLaunch", &self.map_public_ip_on_launch);
        writer.put("PrivateDnsHostnameTypeOnLaunch", &self.private_dns_hostname_type_on_launch);
        writer.put("SubnetId", &self.subnet_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ModifyVpcAttributeRequest {
    pub enable_dns_hostnames: Option<AttributeBooleanValue>,
    pub enable_dns_support: Option<AttributeBooleanValue>,
    pub enable_network_address_usage_metrics: Option<AttributeBooleanValue>,
    pub vpc_id: Option<String>,
}

impl FromValue for ModifyVpcAttributeRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            enable_dns_hostnames: reader.take("EnableDnsHostnames"),
            enable_dns_support: reader.take("EnableDnsSupport"),
            enable_network_address_usage_metrics: reader.take("EnableNetworkAddressUsageMetrics"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for ModifyVpcAttributeRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EnableDnsHostnames", &self.enable_dns_hostnames);
        writer.put("EnableDnsSupport", &self.enable_dns_support);
        writer.put("EnableNetworkAddressUsageMetrics", &self.enable_network_address_usage_metrics);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkAcl {
    pub associations: Option<Vec<NetworkAclAssociation>>,
    pub entries: Option<Vec<NetworkAclEntry>>,
    pub is_default: Option<bool>,
    pub network_acl_id: Option<String>,
    pub owner_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
}

impl FromValue for NetworkAcl {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            associations: reader.take("Associations"),
            entries: reader.take("Entries"),
            is_default: reader.take("IsDefault"),
            network_acl_id: reader.take("NetworkAclId"),
            owner_id: reader.take("OwnerId"),
            tags: reader.take("Tags"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for NetworkAcl {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Associations", &self.associations);
        writer.put("Entries", &self.entries);
        writer.put("IsDefault", &self.is_default);
        writer.put("NetworkAclId", &self.network_acl_id);
        writer.put("OwnerId", &self.owner_id);
        writer.put("Tags", &self.tags);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkAclAssociation {
    pub network_acl_association_id: Option<String>,
    pub network_acl_id: Option<String>,
    pub subnet_id: Option<String>,
}

impl FromValue for NetworkAclAssociation {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            network_acl_association_id: reader.take("NetworkAclAssociationId"),
            network_acl_id: reader.take("NetworkAclId"),
            subnet_id: reader.take("SubnetId"),
        }
    }
}

impl ToValue for NetworkAclAssociation {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NetworkAclAssociationId", &self.network_acl_association_id);
        writer.put("NetworkAclId", &self.network_acl_id);
        writer.put("SubnetId", &self.subnet_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkAclEntry {
    pub cidr_block: Option<String>,
    pub egress: Option<bool>,
    pub icmp_type_code: Option<IcmpTypeCode>,
    pub ipv6_cidr_block: Option<String>,
    pub port_range: Option<PortRange>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub rule_number: Option<i32>,
}

impl FromValue for NetworkAclEntry {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cidr_block: reader.take("CidrBlock"),
            egress: reader.take("Egress"),
            icmp_type_code: reader.take("IcmpTypeCode"),
            ipv6_cidr_block: reader.take("Ipv6CidrBlock"),
            port_range: reader.take("PortRange"),
            protocol: reader.take("Protocol"),
            rule_action: reader.take("RuleAction"),
            rule_number: reader.take("RuleNumber"),
        }
    }
}

impl ToValue for NetworkAclEntry {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CidrBlock", &self.cidr_block);
        writer.put("Egress", &self.egress);
        writer.put("IcmpTypeCode", &self.icmp_type_code);
        writer.put("Ipv6CidrBlock", &self.ipv6_cidr_block);
        writer.put("PortRange", &self.port_range);
        writer.put("Protocol", &self.protocol);
        writer.put("RuleAction", &self.rule_action);
        writer.put("RuleNumber", &self.rule_number);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterface {
    pub associated_subnets: Option<Vec<String>>,
    pub association: Option<NetworkInterfaceAssociation>,
    pub attachment: Option<NetworkInterfaceAttachment>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub connection_tracking_configuration: Option<ConnectionTrackingConfiguration>,
    pub deny_all_igw_traffic: Option<bool>,
    pub description: Option<String>,
    pub groups: Option<Vec<GroupIdentifier>>,
    pub interface_type: Option<String>,
    pub ipv4_prefixes: Option<Vec<Ipv4PrefixSpecification>>,
    pub ipv6_address: Option<String>,
    pub ipv6_addresses: Option<Vec<NetworkInterfaceIpv6Address>>,
    pub ipv6_native: Option<bool>,
    pub ipv6_prefixes: Option<Vec<Ipv6PrefixSpecification>>,
    pub mac_address: Option<String>,
    pub network_interface_id: Option<String>,
    pub operator: Option<OperatorResponse>,
    pub outpost_arn: Option<String>,
    pub owner_id: Option<String>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
    pub private_ip_addresses: Option<Vec<NetworkInterfacePrivateIpAddress>>,
    pub public_dns_name: Option<String>,
    pub public_ip_dns_name_options: Option<PublicIpDnsNameOptions>,
    pub requester_id: Option<String>,
    pub requester_managed: Option<bool>,
    pub source_dest_check: Option<bool>,
    pub status: Option<String>,
    pub subnet_id: Option<String>,
    pub tag_set: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
}

impl FromValue for NetworkInterface {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            associated_subnets: reader.take("AssociatedSubnets"),
            association: reader.take("Association"),
            attachment: reader.take("Attachment"),
            availability_zone: reader.take("AvailabilityZone"),
            availability_zone_id: reader.take("AvailabilityZoneId"),
            connection_tracking_configuration: reader.take("ConnectionTrackingConfiguration"),
            deny_all_igw_traffic: reader.take("DenyAllIgwTraffic"),
            description: reader.take("Description"),
            groups: reader.take("Groups"),
            interface_type: reader.take("InterfaceType"),
            ipv4_prefixes: reader.take("Ipv4Prefixes"),
            ipv6_address: reader.take("Ipv6Address"),
            ipv6_addresses: reader.take("Ipv6Addresses"),
            ipv6_native: reader.take("Ipv6Native"),
            ipv6_prefixes: reader.take("Ipv6Prefixes"),
            mac_address: reader.take("MacAddress"),
            network_interface_id: reader.take("NetworkInterfaceId"),
            operator: reader.take("Operator"),
            outpost_arn: reader.take("OutpostArn"),
            owner_id: reader.take("OwnerId"),
            private_dns_name: reader.take("PrivateDnsName"),
            private_ip_address: reader.take("PrivateIpAddress"),
            private_ip_addresses: reader.take("PrivateIpAddresses"),
            public_dns_name: reader.take("PublicDnsName"),
            public_ip_dns_name_options: reader.take("PublicIpDnsNameOptions"),
            requester_id: reader.take("RequesterId"),
            requester_managed: reader.take("RequesterManaged"),
            source_dest_check: reader.take("SourceDestCheck"),
            status: reader.take("Status"),
            subnet_id: reader.take("SubnetId"),
            tag_set: reader.take("TagSet"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for NetworkInterface {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AssociatedSubnets", &self.associated_subnets);
        writer.put("Association", &self.association);
        writer.put("Attachment", &self.attachment);
        writer.put("AvailabilityZone", &self.availability_zone);
        writer.put("AvailabilityZoneId", &self.availability_zone_id);
        writer.put("ConnectionTrackingConfiguration", &self.connection_tracking_configuration);
        writer.put("DenyAllIgwTraffic", &self.deny_all_igw_traffic);
        writer.put("Description", &self.description);
        writer.put("Groups", &self.groups);
        writer.put("InterfaceType", &self.interface_type);
        writer.put("Ipv4Prefixes", &self.ipv4_prefixes);
        writer.put("Ipv6Address", &self.ipv6_address);
        writer.put("Ipv6Addresses", &self.ipv6_addresses);
        writer.put("Ipv6Native", &self.ipv6_native);
        writer.put("Ipv6Prefixes", &self.ipv6_prefixes);
        writer.put("MacAddress", &self.mac_address);
        writer.put("NetworkInterfaceId", &self.network_interface_id);
        writer.put("Operator", &self.operator);
        writer.put("OutpostArn", &self.outpost_arn);
        writer.put("OwnerId", &self.owner_id);
        writer.put("PrivateDnsName", &self.private_dns_name);
        writer.put("PrivateIpAddress", &self.private_ip_address);
        writer.put("PrivateIpAddresses", &self.private_ip_addresses);
        writer.put("PublicDnsName", &self.public_dns_name);
        writer.put("PublicIpDnsNameOptions", &self.public_ip_dns_name_options);
        writer.put("RequesterId", &self.requester_id);
        writer.put("RequesterManaged", &self.requester_managed);
        writer.put("SourceDestCheck", &self.source_dest_check);
        writer.put("Status", &self.status);
        writer.put("SubnetId", &self.subnet_id);
        writer.put("TagSet", &self.tag_set);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceAssociation {
    pub allocation_id: Option<String>,
    pub association_id: Option<String>,
    pub carrier_ip: Option<String>,
    pub customer_owned_ip: Option<String>,
    pub ip_owner_id: Option<String>,
    pub public_dns_name: Option<String>,
    pub public_ip: Option<String>,
}

impl FromValue for NetworkInterfaceAssociation {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            allocation_id: reader.take("AllocationId"),
            association_id: reader.take("AssociationId"),
            carrier_ip: reader.take("CarrierIp"),
            customer_owned_ip: reader.take("CustomerOwnedIp"),
            ip_owner_id: reader.take("IpOwnerId"),
            public_dns_name: reader.take("PublicDnsName"),
            public_ip: reader.take("PublicIp"),
        }
    }
}

impl ToValue for NetworkInterfaceAssociation {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AllocationId", &self.allocation_id);
        writer.put("AssociationId", &self.association_id);
        writer.put("CarrierIp", &self.carrier_ip);
        writer.put("CustomerOwnedIp", &self.customer_owned_ip);
        writer.put("IpOwnerId", &self.ip_owner_id);
        writer.put("PublicDnsName", &self.public_dns_name);
        writer.put("PublicIp", &self.public_ip);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceAttachment {
    pub attach_time: Option<Timestamp>,
    pub attachment_id: Option<String>,
    pub delete_on_termination: Option<bool>,
    pub device_index: Option<i32>,
    pub ena_queue_count: Option<i32>,
    pub ena_srd_specification: Option<AttachmentEnaSrdSpecification>,
    pub instance_id: Option<String>,
    pub instance_owner_id: Option<String>,
    pub network_card_index: Option<i32>,
    pub status: Option<String>,
}

impl FromValue for NetworkInterfaceAttachment {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            attach_time: reader.take("AttachTime"),
            attachment_id: reader.take("AttachmentId"),
            delete_on_termination: reader.take("DeleteOnTermination"),
            device_index: reader.take("DeviceIndex"),
            ena_queue_count: reader.take("EnaQueueCount"),
            ena_srd_specification: reader.take("EnaSrdSpecification"),
            instance_id: reader.take("InstanceId"),
            instance_owner_id: reader.take("InstanceOwnerId"),
            network_card_index: reader.take("NetworkCardIndex"),
            status: reader.take("Status"),
        }
    }
}

impl ToValue for NetworkInterfaceAttachment {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AttachTime", &self.attach_time);
        writer.put("AttachmentId", &self.attachment_id);
        writer.put("DeleteOnTermination", &self.delete_on_termination);
        writer.put("DeviceIndex", &self.device_index);
        writer.put("EnaQueueCount", &self.ena_queue_count);
        writer.put("EnaSrdSpecification", &self.ena_srd_specification);
        writer.put("InstanceId", &self.instance_id);
        writer.put("InstanceOwnerId", &self.instance_owner_id);
        writer.put("NetworkCardIndex", &self.network_card_index);
        writer.put("Status", &self.status);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceAttachmentChanges {
    pub attachment_id: Option<String>,
    pub default_ena_queue_count: Option<bool>,
    pub delete_on_termination: Option<bool>,
    pub ena_queue_count: Option<i32>,
}

impl FromValue for NetworkInterfaceAttachmentChanges {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            attachment_id: reader.take("AttachmentId"),
            default_ena_queue_count: reader.take("DefaultEnaQueueCount"),
            delete_on_termination: reader.take("DeleteOnTermination"),
            ena_queue_count: reader.take("EnaQueueCount"),
        }
    }
}

impl ToValue for NetworkInterfaceAttachmentChanges {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AttachmentId", &self.attachment_id);
        writer.put("DefaultEnaQueueCount", &self.default_ena_queue_count);
        writer.put("DeleteOnTermination", &self.delete_on_termination);
        writer.put("EnaQueueCount", &self.ena_queue_count);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfaceIpv6Address {
    pub ipv6_address: Option<String>,
    pub is_primary_ipv6: Option<bool>,
    pub public_ipv6_dns_name: Option<String>,
}

impl FromValue for NetworkInterfaceIpv6Address {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            ipv6_address: reader.take("Ipv6Address"),
            is_primary_ipv6: reader.take("IsPrimaryIpv6"),
            public_ipv6_dns_name: reader.take("PublicIpv6DnsName"),
        }
    }
}

impl ToValue for NetworkInterfaceIpv6Address {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Ipv6Address", &self.ipv6_address);
        writer.put("IsPrimaryIpv6", &self.is_primary_ipv6);
        writer.put("PublicIpv6DnsName", &self.public_ipv6_dns_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct NetworkInterfacePrivateIpAddress {
    pub association: Option<NetworkInterfaceAssociation>,
    pub primary: Option<bool>,
    pub private_dns_name: Option<String>,
    pub private_ip_address: Option<String>,
}

impl FromValue for NetworkInterfacePrivateIpAddress {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            association: reader.take("Association"),
            primary: reader.take("Primary"),
            private_dns_name: reader.take("PrivateDnsName"),
            private_ip_address: reader.take("PrivateIpAddress"),
        }
    }
}

impl ToValue for NetworkInterfacePrivateIpAddress {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Association", &self.association);
        writer.put("Primary", &self.primary);
        writer.put("PrivateDnsName", &self.private_dns_name);
        writer.put("PrivateIpAddress", &self.private_ip_address);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperatorRequest {
    pub principal: Option<String>,
}

impl FromValue for OperatorRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { principal: reader.take("Principal") }
    }
}

impl ToValue for OperatorRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Principal", &self.principal);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct OperatorResponse {
    pub hidden_by_default: Option<bool>,
    pub managed: Option<bool>,
    pub principal: Option<String>,
}

impl FromValue for OperatorResponse {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            hidden_by_default: reader.take("HiddenByDefault"),
            managed: reader.take("Managed"),
            principal: reader.take("Principal"),
        }
    }
}

impl ToValue for OperatorResponse {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("HiddenByDefault", &self.hidden_by_default);
        writer.put("Managed", &self.managed);
        writer.put("Principal", &self.principal);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PortRange {
    pub from: Option<i32>,
    pub to: Option<i32>,
}

impl FromValue for PortRange {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { from: reader.take("From"), to: reader.take("To") }
    }
}

impl ToValue for PortRange {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("From", &self.from);
        writer.put("To", &self.to);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrefixListAssociation {
    pub resource_id: Option<String>,
    pub resource_owner: Option<String>,
}

impl FromValue for PrefixListAssociation {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { resource_id: reader.take("ResourceId"), resource_owner: reader.take("ResourceOwner") }
    }
}

impl ToValue for PrefixListAssociation {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ResourceId", &self.resource_id);
        writer.put("ResourceOwner", &self.resource_owner);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrefixListEntry {
    pub cidr: Option<String>,
    pub description: Option<String>,
}

impl FromValue for PrefixListEntry {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { cidr: reader.take("Cidr"), description: reader.take("Description") }
    }
}

impl ToValue for PrefixListEntry {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Cidr", &self.cidr);
        writer.put("Description", &self.description);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrefixListId {
    pub description: Option<String>,
    pub prefix_list_id: Option<String>,
}

impl FromValue for PrefixListId {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { description: reader.take("Description"), prefix_list_id: reader.take("PrefixListId") }
    }
}

impl ToValue for PrefixListId {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Description", &self.description);
        writer.put("PrefixListId", &self.prefix_list_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrivateDnsNameOptionsOnLaunch {
    pub enable_resource_name_dns_aaaa_record: Option<bool>,
    pub enable_resource_name_dns_a_record: Option<bool>,
    pub hostname_type: Option<String>,
}

impl FromValue for PrivateDnsNameOptionsOnLaunch {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            enable_resource_name_dns_aaaa_record: reader.take("EnableResourceNameDnsAAAARecord"),
            enable_resource_name_dns_a_record: reader.take("EnableResourceNameDnsARecord"),
            hostname_type: reader.take("HostnameType"),
        }
    }
}

impl ToValue for PrivateDnsNameOptionsOnLaunch {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EnableResourceNameDnsAAAARecord", &self.enable_resource_name_dns_aaaa_record);
        writer.put("EnableResourceNameDnsARecord", &self.enable_resource_name_dns_a_record);
        writer.put("HostnameType", &self.hostname_type);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PrivateIpAddressSpecification {
    pub primary: Option<bool>,
    pub private_ip_address: Option<String>,
}

impl FromValue for PrivateIpAddressSpecification {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { primary: reader.take("Primary"), private_ip_address: reader.take("PrivateIpAddress") }
    }
}

impl ToValue for PrivateIpAddressSpecification {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Primary", &self.primary);
        writer.put("PrivateIpAddress", &self.private_ip_address);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PropagatingVgw {
    pub gateway_id: Option<String>,
}

impl FromValue for PropagatingVgw {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { gateway_id: reader.take("GatewayId") }
    }
}

impl ToValue for PropagatingVgw {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GatewayId", &self.gateway_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct PublicIpDnsNameOptions {
    pub dns_hostname_type: Option<String>,
    pub public_dual_stack_dns_name: Option<String>,
    pub public_ipv4_dns_name: Option<String>,
    pub public_ipv6_dns_name: Option<String>,
}

impl FromValue for PublicIpDnsNameOptions {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dns_hostname_type: reader.take("DnsHostnameType"),
            public_dual_stack_dns_name: reader.take("PublicDualStackDnsName"),
            public_ipv4_dns_name: reader.take("PublicIpv4DnsName"),
            public_ipv6_dns_name: reader.take("PublicIpv6DnsName"),
        }
    }
}

impl ToValue for PublicIpDnsNameOptions {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DnsHostnameType", &self.dns_hostname_type);
        writer.put("PublicDualStackDnsName", &self.public_dual_stack_dns_name);
        writer.put("PublicIpv4DnsName", &self.public_ipv4_dns_name);
        writer.put("PublicIpv6DnsName", &self.public_ipv6_dns_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReferencedSecurityGroup {
    pub group_id: Option<String>,
    pub peering_status: Option<String>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
}

impl FromValue for ReferencedSecurityGroup {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            group_id: reader.take("GroupId"),
            peering_status: reader.take("PeeringStatus"),
            user_id: reader.take("UserId"),
            vpc_id: reader.take("VpcId"),
            vpc_peering_connection_id: reader.take("VpcPeeringConnectionId"),
        }
    }
}

impl ToValue for ReferencedSecurityGroup {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("GroupId", &self.group_id);
        writer.put("PeeringStatus", &self.peering_status);
        writer.put("UserId", &self.user_id);
        writer.put("VpcId", &self.vpc_id);
        writer.put("VpcPeeringConnectionId", &self.vpc_peering_connection_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Region {
    pub endpoint: Option<String>,
    pub geography: Option<Vec<RegionGeography>>,
    pub opt_in_status: Option<String>,
    pub region_name: Option<String>,
}

impl FromValue for Region {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            endpoint: reader.take("Endpoint"),
            geography: reader.take("Geography"),
            opt_in_status: reader.take("OptInStatus"),
            region_name: reader.take("RegionName"),
        }
    }
}

impl ToValue for Region {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Endpoint", &self.endpoint);
        writer.put("Geography", &self.geography);
        writer.put("OptInStatus", &self.opt_in_status);
        writer.put("RegionName", &self.region_name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RegionGeography {
    pub name: Option<String>,
}

impl FromValue for RegionGeography {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { name: reader.take("Name") }
    }
}

impl ToValue for RegionGeography {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Name", &self.name);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RemovePrefixListEntry {
    pub cidr: Option<String>,
}

impl FromValue for RemovePrefixListEntry {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { cidr: reader.take("Cidr") }
    }
}

impl ToValue for RemovePrefixListEntry {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Cidr", &self.cidr);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceNetworkAclAssociationRequest {
    pub association_id: Option<String>,
    pub dry_run: Option<bool>,
    pub network_acl_id: Option<String>,
}

impl FromValue for ReplaceNetworkAclAssociationRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            association_id: reader.take("AssociationId"),
            dry_run: reader.take("DryRun"),
            network_acl_id: reader.take("NetworkAclId"),
        }
    }
}

impl ToValue for ReplaceNetworkAclAssociationRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AssociationId", &self.association_id);
        writer.put("DryRun", &self.dry_run);
        writer.put("NetworkAclId", &self.network_acl_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceNetworkAclAssociationResult {
    pub new_association_id: Option<String>,
}

impl FromValue for ReplaceNetworkAclAssociationResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { new_association_id: reader.take("NewAssociationId") }
    }
}

impl ToValue for ReplaceNetworkAclAssociationResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NewAssociationId", &self.new_association_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceNetworkAclEntryRequest {
    pub cidr_block: Option<String>,
    pub dry_run: Option<bool>,
    pub egress: Option<bool>,
    pub icmp_type_code: Option<IcmpTypeCode>,
    pub ipv6_cidr_block: Option<String>,
    pub network_acl_id: Option<String>,
    pub port_range: Option<PortRange>,
    pub protocol: Option<String>,
    pub rule_action: Option<String>,
    pub rule_number: Option<i32>,
}

impl FromValue for ReplaceNetworkAclEntryRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cidr_block: reader.take("CidrBlock"),
            dry_run: reader.take("DryRun"),
            egress: reader.take("Egress"),
            icmp_type_code: reader.take("IcmpTypeCode"),
            ipv6_cidr_block: reader.take("Ipv6CidrBlock"),
            network_acl_id: reader.take("NetworkAclId"),
            port_range: reader.take("PortRange"),
            protocol: reader.take("Protocol"),
            rule_action: reader.take("RuleAction"),
            rule_number: reader.take("RuleNumber"),
        }
    }
}

impl ToValue for ReplaceNetworkAclEntryRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CidrBlock", &self.cidr_block);
        writer.put("DryRun", &self.dry_run);
        writer.put("Egress", &self.egress);
        writer.put("IcmpTypeCode", &self.icmp_type_code);
        writer.put("Ipv6CidrBlock", &self.ipv6_cidr_block);
        writer.put("NetworkAclId", &self.network_acl_id);
        writer.put("PortRange", &self.port_range);
        writer.put("Protocol", &self.protocol);
        writer.put("RuleAction", &self.rule_action);
        writer.put("RuleNumber", &self.rule_number);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceRouteRequest {
    pub carrier_gateway_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub destination_prefix_list_id: Option<String>,
    pub dry_run: Option<bool>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub gateway_id: Option<String>,
    pub instance_id: Option<String>,
    pub local_gateway_id: Option<String>,
    pub local_target: Option<bool>,
    pub nat_gateway_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub odb_network_arn: Option<String>,
    pub route_table_id: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub vpc_endpoint_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
}

impl FromValue for ReplaceRouteRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            carrier_gateway_id: reader.take("CarrierGatewayId"),
            core_network_arn: reader.take("CoreNetworkArn"),
            destination_cidr_block: reader.take("DestinationCidrBlock"),
            destination_ipv6_cidr_block: reader.take("DestinationIpv6CidrBlock"),
            destination_prefix_list_id: reader.take("DestinationPrefixListId"),
            dry_run: reader.take("DryRun"),
            egress_only_internet_gateway_id: reader.take("EgressOnlyInternetGatewayId"),
            gateway_id: reader.take("GatewayId"),
            instance_id: reader.take("InstanceId"),
            local_gateway_id: reader.take("LocalGatewayId"),
            local_target: reader.take("LocalTarget"),
            nat_gateway_id: reader.take("NatGatewayId"),
            network_interface_id: reader.take("NetworkInterfaceId"),
            odb_network_arn: reader.take("OdbNetworkArn"),
            route_table_id: reader.take("RouteTableId"),
            transit_gateway_id: reader.take("TransitGatewayId"),
            vpc_endpoint_id: reader.take("VpcEndpointId"),
            vpc_peering_connection_id: reader.take("VpcPeeringConnectionId"),
        }
    }
}

impl ToValue for ReplaceRouteRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CarrierGatewayId", &self.carrier_gateway_id);
        writer.put("CoreNetworkArn", &self.core_network_arn);
        writer.put("DestinationCidrBlock", &self.destination_cidr_block);
        writer.put("DestinationIpv6CidrBlock", &self.destination_ipv6_cidr_block);
        writer.put("DestinationPrefixListId", &self.destination_prefix_list_id);
        writer.put("DryRun", &self.dry_run);
        writer.put("EgressOnlyInternetGatewayId", &self.egress_only_internet_gateway_id);
        writer.put("GatewayId", &self.gateway_id);
        writer.put("InstanceId", &self.instance_id);
        writer.put("LocalGatewayId", &self.local_gateway_id);
        writer.put("LocalTarget", &self.local_target);
        writer.put("NatGatewayId", &self.nat_gateway_id);
        writer.put("NetworkInterfaceId", &self.network_interface_id);
        writer.put("OdbNetworkArn", &self.odb_network_arn);
        writer.put("RouteTableId", &self.route_table_id);
        writer.put("TransitGatewayId", &self.transit_gateway_id);
        writer.put("VpcEndpointId", &self.vpc_endpoint_id);
        writer.put("VpcPeeringConnectionId", &self.vpc_peering_connection_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceRouteTableAssociationRequest {
    pub association_id: Option<String>,
    pub dry_run: Option<bool>,
    pub route_table_id: Option<String>,
}

impl FromValue for ReplaceRouteTableAssociationRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            association_id: reader.take("AssociationId"),
            dry_run: reader.take("DryRun"),
            route_table_id: reader.take("RouteTableId"),
        }
    }
}

impl ToValue for ReplaceRouteTableAssociationRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AssociationId", &self.association_id);
        writer.put("DryRun", &self.dry_run);
        writer.put("RouteTableId", &self.route_table_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReplaceRouteTableAssociationResult {
    pub association_state: Option<RouteTableAssociationState>,
    pub new_association_id: Option<String>,
}

impl FromValue for ReplaceRouteTableAssociationResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { association_state: reader.take("AssociationState"), new_association_id: reader.take("NewAssociationId") }
    }
}

impl ToValue for ReplaceRouteTableAssociationResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AssociationState", &self.association_state);
        writer.put("NewAssociationId", &self.new_association_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreManagedPrefixListVersionRequest {
    pub current_version: Option<i64>,
    pub dry_run: Option<bool>,
    pub prefix_list_id: Option<String>,
    pub previous_version: Option<i64>,
}

impl FromValue for RestoreManagedPrefixListVersionRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            current_version: reader.take("CurrentVersion"),
            dry_run: reader.take("DryRun"),
            prefix_list_id: reader.take("PrefixListId"),
            previous_version: reader.take("PreviousVersion"),
        }
    }
}

impl ToValue for RestoreManagedPrefixListVersionRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CurrentVersion", &self.current_version);
        writer.put("DryRun", &self.dry_run);
        writer.put("PrefixListId", &self.prefix_list_id);
        writer.put("PreviousVersion", &self.previous_version);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RestoreManagedPrefixListVersionResult {
    pub prefix_list: Option<ManagedPrefixList>,
}

impl FromValue for RestoreManagedPrefixListVersionResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { prefix_list: reader.take("PrefixList") }
    }
}

impl ToValue for RestoreManagedPrefixListVersionResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("PrefixList", &self.prefix_list);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevokeSecurityGroupEgressRequest {
    pub cidr_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub ip_protocol: Option<String>,
    pub security_group_rule_ids: Option<Vec<String>>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub to_port: Option<i32>,
}

impl FromValue for RevokeSecurityGroupEgressRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cidr_ip: reader.take("CidrIp"),
            dry_run: reader.take("DryRun"),
            from_port: reader.take("FromPort"),
            group_id: reader.take("GroupId"),
            ip_permissions: reader.take("IpPermissions"),
            ip_protocol: reader.take("IpProtocol"),
            security_group_rule_ids: reader.take("SecurityGroupRuleIds"),
            source_security_group_name: reader.take("SourceSecurityGroupName"),
            source_security_group_owner_id: reader.take("SourceSecurityGroupOwnerId"),
            to_port: reader.take("ToPort"),
        }
    }
}

impl ToValue for RevokeSecurityGroupEgressRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CidrIp", &self.cidr_ip);
        writer.put("DryRun", &self.dry_run);
        writer.put("FromPort", &self.from_port);
        writer.put("GroupId", &self.group_id);
        writer.put("IpPermissions", &self.ip_permissions);
        writer.put("IpProtocol", &self.ip_protocol);
        writer.put("SecurityGroupRuleIds", &self.security_group_rule_ids);
        writer.put("SourceSecurityGroupName", &self.source_security_group_name);
        writer.put("SourceSecurityGroupOwnerId", &self.source_security_group_owner_id);
        writer.put("ToPort", &self.to_port);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevokeSecurityGroupEgressResult {
    pub r#return: Option<bool>,
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
    pub unknown_ip_permissions: Option<Vec<IpPermission>>,
}

impl FromValue for RevokeSecurityGroupEgressResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            r#return: reader.take("Return"),
            revoked_security_group_rules: reader.take("RevokedSecurityGroupRules"),
            unknown_ip_permissions: reader.take("UnknownIpPermissions"),
        }
    }
}

impl ToValue for RevokeSecurityGroupEgressResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Return", &self.r#return);
        writer.put("RevokedSecurityGroupRules", &self.revoked_security_group_rules);
        writer.put("UnknownIpPermissions", &self.unknown_ip_permissions);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevokeSecurityGroupIngressRequest {
    pub cidr_ip: Option<String>,
    pub dry_run: Option<bool>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub ip_protocol: Option<String>,
    pub security_group_rule_ids: Option<Vec<String>>,
    pub source_security_group_name: Option<String>,
    pub source_security_group_owner_id: Option<String>,
    pub to_port: Option<i32>,
}

impl FromValue for RevokeSecurityGroupIngressRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cidr_ip: reader.take("CidrIp"),
            dry_run: reader.take("DryRun"),
            from_port: reader.take("FromPort"),
            group_id: reader.take("GroupId"),
            group_name: reader.take("GroupName"),
            ip_permissions: reader.take("IpPermissions"),
            ip_protocol: reader.take("IpProtocol"),
            security_group_rule_ids: reader.take("SecurityGroupRuleIds"),
            source_security_group_name: reader.take("SourceSecurityGroupName"),
            source_security_group_owner_id: reader.take("SourceSecurityGroupOwnerId"),
            to_port: reader.take("ToPort"),
        }
    }
}

impl ToValue for RevokeSecurityGroupIngressRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CidrIp", &self.cidr_ip);
        writer.put("DryRun", &self.dry_run);
        writer.put("FromPort", &self.from_port);
        writer.put("GroupId", &self.group_id);
        writer.put("GroupName", &self.group_name);
        writer.put("IpPermissions", &self.ip_permissions);
        writer.put("IpProtocol", &self.ip_protocol);
        writer.put("SecurityGroupRuleIds", &self.security_group_rule_ids);
        writer.put("SourceSecurityGroupName", &self.source_security_group_name);
        writer.put("SourceSecurityGroupOwnerId", &self.source_security_group_owner_id);
        writer.put("ToPort", &self.to_port);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevokeSecurityGroupIngressResult {
    pub r#return: Option<bool>,
    pub revoked_security_group_rules: Option<Vec<RevokedSecurityGroupRule>>,
    pub unknown_ip_permissions: Option<Vec<IpPermission>>,
}

impl FromValue for RevokeSecurityGroupIngressResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            r#return: reader.take("Return"),
            revoked_security_group_rules: reader.take("RevokedSecurityGroupRules"),
            unknown_ip_permissions: reader.take("UnknownIpPermissions"),
        }
    }
}

impl ToValue for RevokeSecurityGroupIngressResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Return", &self.r#return);
        writer.put("RevokedSecurityGroupRules", &self.revoked_security_group_rules);
        writer.put("UnknownIpPermissions", &self.unknown_ip_permissions);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RevokedSecurityGroupRule {
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub description: Option<String>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub ip_protocol: Option<String>,
    pub is_egress: Option<bool>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_id: Option<String>,
    pub security_group_rule_id: Option<String>,
    pub to_port: Option<i32>,
}

impl FromValue for RevokedSecurityGroupRule {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cidr_ipv4: reader.take("CidrIpv4"),
            cidr_ipv6: reader.take("CidrIpv6"),
            description: reader.take("Description"),
            from_port: reader.take("FromPort"),
            group_id: reader.take("GroupId"),
            ip_protocol: reader.take("IpProtocol"),
            is_egress: reader.take("IsEgress"),
            prefix_list_id: reader.take("PrefixListId"),
            referenced_group_id: reader.take("ReferencedGroupId"),
            security_group_rule_id: reader.take("SecurityGroupRuleId"),
            to_port: reader.take("ToPort"),
        }
    }
}

impl ToValue for RevokedSecurityGroupRule {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CidrIpv4", &self.cidr_ipv4);
        writer.put("CidrIpv6", &self.cidr_ipv6);
        writer.put("Description", &self.description);
        writer.put("FromPort", &self.from_port);
        writer.put("GroupId", &self.group_id);
        writer.put("IpProtocol", &self.ip_protocol);
        writer.put("IsEgress", &self.is_egress);
        writer.put("PrefixListId", &self.prefix_list_id);
        writer.put("ReferencedGroupId", &self.referenced_group_id);
        writer.put("SecurityGroupRuleId", &self.security_group_rule_id);
        writer.put("ToPort", &self.to_port);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Route {
    pub carrier_gateway_id: Option<String>,
    pub core_network_arn: Option<String>,
    pub destination_cidr_block: Option<String>,
    pub destination_ipv6_cidr_block: Option<String>,
    pub destination_prefix_list_id: Option<String>,
    pub egress_only_internet_gateway_id: Option<String>,
    pub gateway_id: Option<String>,
    pub instance_id: Option<String>,
    pub instance_owner_id: Option<String>,
    pub ip_address: Option<String>,
    pub local_gateway_id: Option<String>,
    pub nat_gateway_id: Option<String>,
    pub network_interface_id: Option<String>,
    pub odb_network_arn: Option<String>,
    pub origin: Option<String>,
    pub state: Option<String>,
    pub transit_gateway_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
}

impl FromValue for Route {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            carrier_gateway_id: reader.take("CarrierGatewayId"),
            core_network_arn: reader.take("CoreNetworkArn"),
            destination_cidr_block: reader.take("DestinationCidrBlock"),
            destination_ipv6_cidr_block: reader.take("DestinationIpv6CidrBlock"),
            destination_prefix_list_id: reader.take("DestinationPrefixListId"),
            egress_only_internet_gateway_id: reader.take("EgressOnlyInternetGatewayId"),
            gateway_id: reader.take("GatewayId"),
            instance_id: reader.take("InstanceId"),
            instance_owner_id: reader.take("InstanceOwnerId"),
            ip_address: reader.take("IpAddress"),
            local_gateway_id: reader.take("LocalGatewayId"),
            nat_gateway_id: reader.take("NatGatewayId"),
            network_interface_id: reader.take("NetworkInterfaceId"),
            odb_network_arn: reader.take("OdbNetworkArn"),
            origin: reader.take("Origin"),
            state: reader.take("State"),
            transit_gateway_id: reader.take("TransitGatewayId"),
            vpc_peering_connection_id: reader.take("VpcPeeringConnectionId"),
        }
    }
}

impl ToValue for Route {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CarrierGatewayId", &self.carrier_gateway_id);
        writer.put("CoreNetworkArn", &self.core_network_arn);
        writer.put("DestinationCidrBlock", &self.destination_cidr_block);
        writer.put("DestinationIpv6CidrBlock", &self.destination_ipv6_cidr_block);
        writer.put("DestinationPrefixListId", &self.destination_prefix_list_id);
        writer.put("EgressOnlyInternetGatewayId", &self.egress_only_internet_gateway_id);
        writer.put("GatewayId", &self.gateway_id);
        writer.put("InstanceId", &self.instance_id);
        writer.put("InstanceOwnerId", &self.instance_owner_id);
        writer.put("IpAddress", &self.ip_address);
        writer.put("LocalGatewayId", &self.local_gateway_id);
        writer.put("NatGatewayId", &self.nat_gateway_id);
        writer.put("NetworkInterfaceId", &self.network_interface_id);
        writer.put("OdbNetworkArn", &self.odb_network_arn);
        writer.put("Origin", &self.origin);
        writer.put("State", &self.state);
        writer.put("TransitGatewayId", &self.transit_gateway_id);
        writer.put("VpcPeeringConnectionId", &self.vpc_peering_connection_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RouteTable {
    pub associations: Option<Vec<RouteTableAssociation>>,
    pub owner_id: Option<String>,
    pub propagating_vgws: Option<Vec<PropagatingVgw>>,
    pub route_table_id: Option<String>,
    pub routes: Option<Vec<Route>>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
}

impl FromValue for RouteTable {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            associations: reader.take("Associations"),
            owner_id: reader.take("OwnerId"),
            propagating_vgws: reader.take("PropagatingVgws"),
            route_table_id: reader.take("RouteTableId"),
            routes: reader.take("Routes"),
            tags: reader.take("Tags"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for RouteTable {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Associations", &self.associations);
        writer.put("OwnerId", &self.owner_id);
        writer.put("PropagatingVgws", &self.propagating_vgws);
        writer.put("RouteTableId", &self.route_table_id);
        writer.put("Routes", &self.routes);
        writer.put("Tags", &self.tags);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RouteTableAssociation {
    pub association_state: Option<RouteTableAssociationState>,
    pub gateway_id: Option<String>,
    pub main: Option<bool>,
    pub public_ipv4_pool: Option<String>,
    pub route_table_association_id: Option<String>,
    pub route_table_id: Option<String>,
    pub subnet_id: Option<String>,
}

impl FromValue for RouteTableAssociation {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            association_state: reader.take("AssociationState"),
            gateway_id: reader.take("GatewayId"),
            main: reader.take("Main"),
            public_ipv4_pool: reader.take("PublicIpv4Pool"),
            route_table_association_id: reader.take("RouteTableAssociationId"),
            route_table_id: reader.take("RouteTableId"),
            subnet_id: reader.take("SubnetId"),
        }
    }
}

impl ToValue for RouteTableAssociation {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AssociationState", &self.association_state);
        writer.put("GatewayId", &self.gateway_id);
        writer.put("Main", &self.main);
        writer.put("PublicIpv4Pool", &self.public_ipv4_pool);
        writer.put("RouteTableAssociationId", &self.route_table_association_id);
        writer.put("RouteTableId", &self.route_table_id);
        writer.put("SubnetId", &self.subnet_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct RouteTableAssociationState {
    pub state: Option<String>,
    pub status_message: Option<String>,
}

impl FromValue for RouteTableAssociationState {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { state: reader.take("State"), status_message: reader.take("StatusMessage") }
    }
}

impl ToValue for RouteTableAssociationState {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("State", &self.state);
        writer.put("StatusMessage", &self.status_message);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroup {
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub ip_permissions_egress: Option<Vec<IpPermission>>,
    pub owner_id: Option<String>,
    pub security_group_arn: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
}

impl FromValue for SecurityGroup {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            description: reader.take("Description"),
            group_id: reader.take("GroupId"),
            group_name: reader.take("GroupName"),
            ip_permissions: reader.take("IpPermissions"),
            ip_permissions_egress: reader.take("IpPermissionsEgress"),
            owner_id: reader.take("OwnerId"),
            security_group_arn: reader.take("SecurityGroupArn"),
            tags: reader.take("Tags"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for SecurityGroup {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Description", &self.description);
        writer.put("GroupId", &self.group_id);
        writer.put("GroupName", &self.group_name);
        writer.put("IpPermissions", &self.ip_permissions);
        writer.put("IpPermissionsEgress", &self.ip_permissions_egress);
        writer.put("OwnerId", &self.owner_id);
        writer.put("SecurityGroupArn", &self.security_group_arn);
        writer.put("Tags", &self.tags);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroupRule {
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub description: Option<String>,
    pub from_port: Option<i32>,
    pub group_id: Option<String>,
    pub group_owner_id: Option<String>,
    pub ip_protocol: Option<String>,
    pub is_egress: Option<bool>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_info: Option<ReferencedSecurityGroup>,
    pub security_group_rule_arn: Option<String>,
    pub security_group_rule_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub to_port: Option<i32>,
}

impl FromValue for SecurityGroupRule {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cidr_ipv4: reader.take("CidrIpv4"),
            cidr_ipv6: reader.take("CidrIpv6"),
            description: reader.take("Description"),
            from_port: reader.take("FromPort"),
            group_id: reader.take("GroupId"),
            group_owner_id: reader.take("GroupOwnerId"),
            ip_protocol: reader.take("IpProtocol"),
            is_egress: reader.take("IsEgress"),
            prefix_list_id: reader.take("PrefixListId"),
            referenced_group_info: reader.take("ReferencedGroupInfo"),
            security_group_rule_arn: reader.take("SecurityGroupRuleArn"),
            security_group_rule_id: reader.take("SecurityGroupRuleId"),
            tags: reader.take("Tags"),
            to_port: reader.take("ToPort"),
        }
    }
}

impl ToValue for SecurityGroupRule {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CidrIpv4", &self.cidr_ipv4);
        writer.put("CidrIpv6", &self.cidr_ipv6);
        writer.put("Description", &self.description);
        writer.put("FromPort", &self.from_port);
        writer.put("GroupId", &self.group_id);
        writer.put("GroupOwnerId", &self.group_owner_id);
        writer.put("IpProtocol", &self.ip_protocol);
        writer.put("IsEgress", &self.is_egress);
        writer.put("PrefixListId", &self.prefix_list_id);
        writer.put("ReferencedGroupInfo", &self.referenced_group_info);
        writer.put("SecurityGroupRuleArn", &self.security_group_rule_arn);
        writer.put("SecurityGroupRuleId", &self.security_group_rule_id);
        writer.put("Tags", &self.tags);
        writer.put("ToPort", &self.to_port);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroupRuleDescription {
    pub description: Option<String>,
    pub security_group_rule_id: Option<String>,
}

impl FromValue for SecurityGroupRuleDescription {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { description: reader.take("Description"), security_group_rule_id: reader.take("SecurityGroupRuleId") }
    }
}

impl ToValue for SecurityGroupRuleDescription {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Description", &self.description);
        writer.put("SecurityGroupRuleId", &self.security_group_rule_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroupRuleRequest {
    pub cidr_ipv4: Option<String>,
    pub cidr_ipv6: Option<String>,
    pub description: Option<String>,
    pub from_port: Option<i32>,
    pub ip_protocol: Option<String>,
    pub prefix_list_id: Option<String>,
    pub referenced_group_id: Option<String>,
    pub to_port: Option<i32>,
}

impl FromValue for SecurityGroupRuleRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            cidr_ipv4: reader.take("CidrIpv4"),
            cidr_ipv6: reader.take("CidrIpv6"),
            description: reader.take("Description"),
            from_port: reader.take("FromPort"),
            ip_protocol: reader.take("IpProtocol"),
            prefix_list_id: reader.take("PrefixListId"),
            referenced_group_id: reader.take("ReferencedGroupId"),
            to_port: reader.take("ToPort"),
        }
    }
}

impl ToValue for SecurityGroupRuleRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("CidrIpv4", &self.cidr_ipv4);
        writer.put("CidrIpv6", &self.cidr_ipv6);
        writer.put("Description", &self.description);
        writer.put("FromPort", &self.from_port);
        writer.put("IpProtocol", &self.ip_protocol);
        writer.put("PrefixListId", &self.prefix_list_id);
        writer.put("ReferencedGroupId", &self.referenced_group_id);
        writer.put("ToPort", &self.to_port);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SecurityGroupRuleUpdate {
    pub security_group_rule: Option<SecurityGroupRuleRequest>,
    pub security_group_rule_id: Option<String>,
}

impl FromValue for SecurityGroupRuleUpdate {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            security_group_rule: reader.take("SecurityGroupRule"),
            security_group_rule_id: reader.take("SecurityGroupRuleId"),
        }
    }
}

impl ToValue for SecurityGroupRuleUpdate {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("SecurityGroupRule", &self.security_group_rule);
        writer.put("SecurityGroupRuleId", &self.security_group_rule_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Subnet {
    pub assign_ipv6_address_on_creation: Option<bool>,
    pub availability_zone: Option<String>,
    pub availability_zone_id: Option<String>,
    pub available_ip_address_count: Option<i32>,
    pub block_public_access_states: Option<BlockPublicAccessStates>,
    pub cidr_block: Option<String>,
    pub customer_owned_ipv4_pool: Option<String>,
    pub default_for_az: Option<bool>,
    pub enable_dns64: Option<bool>,
    pub enable_lni_at_device_index: Option<i32>,
    pub ipv6_cidr_block_association_set: Option<Vec<SubnetIpv6CidrBlockAssociation>>,
    pub ipv6_native: Option<bool>,
    pub map_customer_owned_ip_on_launch: Option<bool>,
    pub map_public_ip_on_launch: Option<bool>,
    pub outpost_arn: Option<String>,
    pub owner_id: Option<String>,
    pub private_dns_name_options_on_launch: Option<PrivateDnsNameOptionsOnLaunch>,
    pub state: Option<String>,
    pub subnet_arn: Option<String>,
    pub subnet_id: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub r#type: Option<String>,
    pub vpc_id: Option<String>,
}

impl FromValue for Subnet {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            assign_ipv6_address_on_creation: reader.take("AssignIpv6AddressOnCreation"),
            availability_zone: reader.take("AvailabilityZone"),
            availability_zone_id: reader.take("AvailabilityZoneId"),
            available_ip_address_count: reader.take("AvailableIpAddressCount"),
            block_public_access_states: reader.take("BlockPublicAccessStates"),
            cidr_block: reader.take("CidrBlock"),
            customer_owned_ipv4_pool: reader.take("CustomerOwnedIpv4Pool"),
            default_for_az: reader.take("DefaultForAz"),
            enable_dns64: reader.take("EnableDns64"),
            enable_lni_at_device_index: reader.take("EnableLniAtDeviceIndex"),
            ipv6_cidr_block_association_set: reader.take("Ipv6CidrBlockAssociationSet"),
            ipv6_native: reader.take("Ipv6Native"),
            map_customer_owned_ip_on_launch: reader.take("MapCustomerOwnedIpOnLaunch"),
            map_public_ip_on_launch: reader.take("MapPublicIpOnLaunch"),
            outpost_arn: reader.take("OutpostArn"),
            owner_id: reader.take("OwnerId"),
            private_dns_name_options_on_launch: reader.take("PrivateDnsNameOptionsOnLaunch"),
            state: reader.take("State"),
            subnet_arn: reader.take("SubnetArn"),
            subnet_id: reader.take("SubnetId"),
            tags: reader.take("Tags"),
            r#type: reader.take("Type"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for Subnet {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AssignIpv6AddressOnCreation", &self.assign_ipv6_address_on_creation);
        writer.put("AvailabilityZone", &self.availability_zone);
        writer.put("AvailabilityZoneId", &self.availability_zone_id);
        writer.put("AvailableIpAddressCount", &self.available_ip_address_count);
        writer.put("BlockPublicAccessStates", &self.block_public_access_states);
        writer.put("CidrBlock", &self.cidr_block);
        writer.put("CustomerOwnedIpv4Pool", &self.customer_owned_ipv4_pool);
        writer.put("DefaultForAz", &self.default_for_az);
        writer.put("EnableDns64", &self.enable_dns64);
        writer.put("EnableLniAtDeviceIndex", &self.enable_lni_at_device_index);
        writer.put("Ipv6CidrBlockAssociationSet", &self.ipv6_cidr_block_association_set);
        writer.put("Ipv6Native", &self.ipv6_native);
        writer.put("MapCustomerOwnedIpOnLaunch", &self.map_customer_owned_ip_on_launch);
        writer.put("MapPublicIpOnLaunch", &self.map_public_ip_on_launch);
        writer.put("OutpostArn", &self.outpost_arn);
        writer.put("OwnerId", &self.owner_id);
        writer.put("PrivateDnsNameOptionsOnLaunch", &self.private_dns_name_options_on_launch);
        writer.put("State", &self.state);
        writer.put("SubnetArn", &self.subnet_arn);
        writer.put("SubnetId", &self.subnet_id);
        writer.put("Tags", &self.tags);
        writer.put("Type", &self.r#type);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubnetCidrBlockState {
    pub state: Option<String>,
    pub status_message: Option<String>,
}

impl FromValue for SubnetCidrBlockState {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { state: reader.take("State"), status_message: reader.take("StatusMessage") }
    }
}

impl ToValue for SubnetCidrBlockState {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("State", &self.state);
        writer.put("StatusMessage", &self.status_message);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubnetIpv6CidrBlockAssociation {
    pub association_id: Option<String>,
    pub ip_source: Option<String>,
    pub ipv6_address_attribute: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_state: Option<SubnetCidrBlockState>,
}

impl FromValue for SubnetIpv6CidrBlockAssociation {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            association_id: reader.take("AssociationId"),
            ip_source: reader.take("IpSource"),
            ipv6_address_attribute: reader.take("Ipv6AddressAttribute"),
            ipv6_cidr_block: reader.take("Ipv6CidrBlock"),
            ipv6_cidr_block_state: reader.take("Ipv6CidrBlockState"),
        }
    }
}

impl ToValue for SubnetIpv6CidrBlockAssociation {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AssociationId", &self.association_id);
        writer.put("IpSource", &self.ip_source);
        writer.put("Ipv6AddressAttribute", &self.ipv6_address_attribute);
        writer.put("Ipv6CidrBlock", &self.ipv6_cidr_block);
        writer.put("Ipv6CidrBlockState", &self.ipv6_cidr_block_state);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tag {
    pub key: Option<String>,
    pub value: Option<String>,
}

impl FromValue for Tag {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { key: reader.take("Key"), value: reader.take("Value") }
    }
}

impl ToValue for Tag {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Key", &self.key);
        writer.put("Value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagDescription {
    pub key: Option<String>,
    pub resource_id: Option<String>,
    pub resource_type: Option<String>,
    pub value: Option<String>,
}

impl FromValue for TagDescription {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            key: reader.take("Key"),
            resource_id: reader.take("ResourceId"),
            resource_type: reader.take("ResourceType"),
            value: reader.take("Value"),
        }
    }
}

impl ToValue for TagDescription {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Key", &self.key);
        writer.put("ResourceId", &self.resource_id);
        writer.put("ResourceType", &self.resource_type);
        writer.put("Value", &self.value);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct TagSpecification {
    pub resource_type: Option<String>,
    pub tags: Option<Vec<Tag>>,
}

impl FromValue for TagSpecification {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { resource_type: reader.take("ResourceType"), tags: reader.take("Tags") }
    }
}

impl ToValue for TagSpecification {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("ResourceType", &self.resource_type);
        writer.put("Tags", &self.tags);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnassignIpv6AddressesRequest {
    pub ipv6_addresses: Option<Vec<String>>,
    pub ipv6_prefixes: Option<Vec<String>>,
    pub network_interface_id: Option<String>,
}

impl FromValue for UnassignIpv6AddressesRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            ipv6_addresses: reader.take("Ipv6Addresses"),
            ipv6_prefixes: reader.take("Ipv6Prefixes"),
            network_interface_id: reader.take("NetworkInterfaceId"),
        }
    }
}

impl ToValue for UnassignIpv6AddressesRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Ipv6Addresses", &self.ipv6_addresses);
        writer.put("Ipv6Prefixes", &self.ipv6_prefixes);
        writer.put("NetworkInterfaceId", &self.network_interface_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UnassignIpv6AddressesResult {
    pub network_interface_id: Option<String>,
    pub unassigned_ipv6_addresses: Option<Vec<String>>,
    pub unassigned_ipv6_prefixes: Option<Vec<String>>,
}

impl FromValue for UnassignIpv6AddressesResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            network_interface_id: reader.take("NetworkInterfaceId"),
            unassigned_ipv6_addresses: reader.take("UnassignedIpv6Addresses"),
            unassigned_ipv6_prefixes: reader.take("UnassignedIpv6Prefixes"),
        }
    }
}

impl ToValue for UnassignIpv6AddressesResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("NetworkInterfaceId", &self.network_interface_id);
        writer.put("UnassignedIpv6Addresses", &self.unassigned_ipv6_addresses);
        writer.put("UnassignedIpv6Prefixes", &self.unassigned_ipv6_prefixes);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsEgressRequest {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub security_group_rule_descriptions: Option<Vec<SecurityGroupRuleDescription>>,
}

impl FromValue for UpdateSecurityGroupRuleDescriptionsEgressRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            group_id: reader.take("GroupId"),
            group_name: reader.take("GroupName"),
            ip_permissions: reader.take("IpPermissions"),
            security_group_rule_descriptions: reader.take("SecurityGroupRuleDescriptions"),
        }
    }
}

impl ToValue for UpdateSecurityGroupRuleDescriptionsEgressRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("GroupId", &self.group_id);
        writer.put("GroupName", &self.group_name);
        writer.put("IpPermissions", &self.ip_permissions);
        writer.put("SecurityGroupRuleDescriptions", &self.security_group_rule_descriptions);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsEgressResult {
    pub r#return: Option<bool>,
}

impl FromValue for UpdateSecurityGroupRuleDescriptionsEgressResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { r#return: reader.take("Return") }
    }
}

impl ToValue for UpdateSecurityGroupRuleDescriptionsEgressResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Return", &self.r#return);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsIngressRequest {
    pub dry_run: Option<bool>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub ip_permissions: Option<Vec<IpPermission>>,
    pub security_group_rule_descriptions: Option<Vec<SecurityGroupRuleDescription>>,
}

impl FromValue for UpdateSecurityGroupRuleDescriptionsIngressRequest {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            dry_run: reader.take("DryRun"),
            group_id: reader.take("GroupId"),
            group_name: reader.take("GroupName"),
            ip_permissions: reader.take("IpPermissions"),
            security_group_rule_descriptions: reader.take("SecurityGroupRuleDescriptions"),
        }
    }
}

impl ToValue for UpdateSecurityGroupRuleDescriptionsIngressRequest {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("DryRun", &self.dry_run);
        writer.put("GroupId", &self.group_id);
        writer.put("GroupName", &self.group_name);
        writer.put("IpPermissions", &self.ip_permissions);
        writer.put("SecurityGroupRuleDescriptions", &self.security_group_rule_descriptions);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpdateSecurityGroupRuleDescriptionsIngressResult {
    pub r#return: Option<bool>,
}

impl FromValue for UpdateSecurityGroupRuleDescriptionsIngressResult {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { r#return: reader.take("Return") }
    }
}

impl ToValue for UpdateSecurityGroupRuleDescriptionsIngressResult {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Return", &self.r#return);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct UserIdGroupPair {
    pub description: Option<String>,
    pub group_id: Option<String>,
    pub group_name: Option<String>,
    pub peering_status: Option<String>,
    pub user_id: Option<String>,
    pub vpc_id: Option<String>,
    pub vpc_peering_connection_id: Option<String>,
}

impl FromValue for UserIdGroupPair {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            description: reader.take("Description"),
            group_id: reader.take("GroupId"),
            group_name: reader.take("GroupName"),
            peering_status: reader.take("PeeringStatus"),
            user_id: reader.take("UserId"),
            vpc_id: reader.take("VpcId"),
            vpc_peering_connection_id: reader.take("VpcPeeringConnectionId"),
        }
    }
}

impl ToValue for UserIdGroupPair {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Description", &self.description);
        writer.put("GroupId", &self.group_id);
        writer.put("GroupName", &self.group_name);
        writer.put("PeeringStatus", &self.peering_status);
        writer.put("UserId", &self.user_id);
        writer.put("VpcId", &self.vpc_id);
        writer.put("VpcPeeringConnectionId", &self.vpc_peering_connection_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Vpc {
    pub block_public_access_states: Option<BlockPublicAccessStates>,
    pub cidr_block: Option<String>,
    pub cidr_block_association_set: Option<Vec<VpcCidrBlockAssociation>>,
    pub dhcp_options_id: Option<String>,
    pub encryption_control: Option<VpcEncryptionControl>,
    pub instance_tenancy: Option<String>,
    pub ipv6_cidr_block_association_set: Option<Vec<VpcIpv6CidrBlockAssociation>>,
    pub is_default: Option<bool>,
    pub owner_id: Option<String>,
    pub state: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_id: Option<String>,
}

impl FromValue for Vpc {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            block_public_access_states: reader.take("BlockPublicAccessStates"),
            cidr_block: reader.take("CidrBlock"),
            cidr_block_association_set: reader.take("CidrBlockAssociationSet"),
            dhcp_options_id: reader.take("DhcpOptionsId"),
            encryption_control: reader.take("EncryptionControl"),
            instance_tenancy: reader.take("InstanceTenancy"),
            ipv6_cidr_block_association_set: reader.take("Ipv6CidrBlockAssociationSet"),
            is_default: reader.take("IsDefault"),
            owner_id: reader.take("OwnerId"),
            state: reader.take("State"),
            tags: reader.take("Tags"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for Vpc {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("BlockPublicAccessStates", &self.block_public_access_states);
        writer.put("CidrBlock", &self.cidr_block);
        writer.put("CidrBlockAssociationSet", &self.cidr_block_association_set);
        writer.put("DhcpOptionsId", &self.dhcp_options_id);
        writer.put("EncryptionControl", &self.encryption_control);
        writer.put("InstanceTenancy", &self.instance_tenancy);
        writer.put("Ipv6CidrBlockAssociationSet", &self.ipv6_cidr_block_association_set);
        writer.put("IsDefault", &self.is_default);
        writer.put("OwnerId", &self.owner_id);
        writer.put("State", &self.state);
        writer.put("Tags", &self.tags);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcCidrBlockAssociation {
    pub association_id: Option<String>,
    pub cidr_block: Option<String>,
    pub cidr_block_state: Option<VpcCidrBlockState>,
}

impl FromValue for VpcCidrBlockAssociation {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            association_id: reader.take("AssociationId"),
            cidr_block: reader.take("CidrBlock"),
            cidr_block_state: reader.take("CidrBlockState"),
        }
    }
}

impl ToValue for VpcCidrBlockAssociation {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AssociationId", &self.association_id);
        writer.put("CidrBlock", &self.cidr_block);
        writer.put("CidrBlockState", &self.cidr_block_state);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcCidrBlockState {
    pub state: Option<String>,
    pub status_message: Option<String>,
}

impl FromValue for VpcCidrBlockState {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { state: reader.take("State"), status_message: reader.take("StatusMessage") }
    }
}

impl ToValue for VpcCidrBlockState {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("State", &self.state);
        writer.put("StatusMessage", &self.status_message);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcEncryptionControl {
    pub mode: Option<String>,
    pub resource_exclusions: Option<VpcEncryptionControlExclusions>,
    pub state: Option<String>,
    pub state_message: Option<String>,
    pub tags: Option<Vec<Tag>>,
    pub vpc_encryption_control_id: Option<String>,
    pub vpc_id: Option<String>,
}

impl FromValue for VpcEncryptionControl {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            mode: reader.take("Mode"),
            resource_exclusions: reader.take("ResourceExclusions"),
            state: reader.take("State"),
            state_message: reader.take("StateMessage"),
            tags: reader.take("Tags"),
            vpc_encryption_control_id: reader.take("VpcEncryptionControlId"),
            vpc_id: reader.take("VpcId"),
        }
    }
}

impl ToValue for VpcEncryptionControl {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("Mode", &self.mode);
        writer.put("ResourceExclusions", &self.resource_exclusions);
        writer.put("State", &self.state);
        writer.put("StateMessage", &self.state_message);
        writer.put("Tags", &self.tags);
        writer.put("VpcEncryptionControlId", &self.vpc_encryption_control_id);
        writer.put("VpcId", &self.vpc_id);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcEncryptionControlConfiguration {
    pub egress_only_internet_gateway_exclusion: Option<String>,
    pub elastic_file_system_exclusion: Option<String>,
    pub internet_gateway_exclusion: Option<String>,
    pub lambda_exclusion: Option<String>,
    pub mode: Option<String>,
    pub nat_gateway_exclusion: Option<String>,
    pub virtual_private_gateway_exclusion: Option<String>,
    pub vpc_lattice_exclusion: Option<String>,
    pub vpc_peering_exclusion: Option<String>,
}

impl FromValue for VpcEncryptionControlConfiguration {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            egress_only_internet_gateway_exclusion: reader.take("EgressOnlyInternetGatewayExclusion"),
            elastic_file_system_exclusion: reader.take("ElasticFileSystemExclusion"),
            internet_gateway_exclusion: reader.take("InternetGatewayExclusion"),
            lambda_exclusion: reader.take("LambdaExclusion"),
            mode: reader.take("Mode"),
            nat_gateway_exclusion: reader.take("NatGatewayExclusion"),
            virtual_private_gateway_exclusion: reader.take("VirtualPrivateGatewayExclusion"),
            vpc_lattice_exclusion: reader.take("VpcLatticeExclusion"),
            vpc_peering_exclusion: reader.take("VpcPeeringExclusion"),
        }
    }
}

impl ToValue for VpcEncryptionControlConfiguration {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EgressOnlyInternetGatewayExclusion", &self.egress_only_internet_gateway_exclusion);
        writer.put("ElasticFileSystemExclusion", &self.elastic_file_system_exclusion);
        writer.put("InternetGatewayExclusion", &self.internet_gateway_exclusion);
        writer.put("LambdaExclusion", &self.lambda_exclusion);
        writer.put("Mode", &self.mode);
        writer.put("NatGatewayExclusion", &self.nat_gateway_exclusion);
        writer.put("VirtualPrivateGatewayExclusion", &self.virtual_private_gateway_exclusion);
        writer.put("VpcLatticeExclusion", &self.vpc_lattice_exclusion);
        writer.put("VpcPeeringExclusion", &self.vpc_peering_exclusion);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcEncryptionControlExclusion {
    pub state: Option<String>,
    pub state_message: Option<String>,
}

impl FromValue for VpcEncryptionControlExclusion {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self { state: reader.take("State"), state_message: reader.take("StateMessage") }
    }
}

impl ToValue for VpcEncryptionControlExclusion {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("State", &self.state);
        writer.put("StateMessage", &self.state_message);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcEncryptionControlExclusions {
    pub egress_only_internet_gateway: Option<VpcEncryptionControlExclusion>,
    pub elastic_file_system: Option<VpcEncryptionControlExclusion>,
    pub internet_gateway: Option<VpcEncryptionControlExclusion>,
    pub lambda: Option<VpcEncryptionControlExclusion>,
    pub nat_gateway: Option<VpcEncryptionControlExclusion>,
    pub virtual_private_gateway: Option<VpcEncryptionControlExclusion>,
    pub vpc_lattice: Option<VpcEncryptionControlExclusion>,
    pub vpc_peering: Option<VpcEncryptionControlExclusion>,
}

impl FromValue for VpcEncryptionControlExclusions {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            egress_only_internet_gateway: reader.take("EgressOnlyInternetGateway"),
            elastic_file_system: reader.take("ElasticFileSystem"),
            internet_gateway: reader.take("InternetGateway"),
            lambda: reader.take("Lambda"),
            nat_gateway: reader.take("NatGateway"),
            virtual_private_gateway: reader.take("VirtualPrivateGateway"),
            vpc_lattice: reader.take("VpcLattice"),
            vpc_peering: reader.take("VpcPeering"),
        }
    }
}

impl ToValue for VpcEncryptionControlExclusions {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("EgressOnlyInternetGateway", &self.egress_only_internet_gateway);
        writer.put("ElasticFileSystem", &self.elastic_file_system);
        writer.put("InternetGateway", &self.internet_gateway);
        writer.put("Lambda", &self.lambda);
        writer.put("NatGateway", &self.nat_gateway);
        writer.put("VirtualPrivateGateway", &self.virtual_private_gateway);
        writer.put("VpcLattice", &self.vpc_lattice);
        writer.put("VpcPeering", &self.vpc_peering);
        writer.finish()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct VpcIpv6CidrBlockAssociation {
    pub association_id: Option<String>,
    pub ip_source: Option<String>,
    pub ipv6_address_attribute: Option<String>,
    pub ipv6_cidr_block: Option<String>,
    pub ipv6_cidr_block_state: Option<VpcCidrBlockState>,
    pub ipv6_pool: Option<String>,
    pub network_border_group: Option<String>,
}

impl FromValue for VpcIpv6CidrBlockAssociation {
    fn from_value(value: Value) -> Self {
        let mut reader = StructureReader::new(value);
        Self {
            association_id: reader.take("AssociationId"),
            ip_source: reader.take("IpSource"),
            ipv6_address_attribute: reader.take("Ipv6AddressAttribute"),
            ipv6_cidr_block: reader.take("Ipv6CidrBlock"),
            ipv6_cidr_block_state: reader.take("Ipv6CidrBlockState"),
            ipv6_pool: reader.take("Ipv6Pool"),
            network_border_group: reader.take("NetworkBorderGroup"),
        }
    }
}

impl ToValue for VpcIpv6CidrBlockAssociation {
    fn to_value(&self) -> Value {
        let mut writer = StructureWriter::default();
        writer.put("AssociationId", &self.association_id);
        writer.put("IpSource", &self.ip_source);
        writer.put("Ipv6AddressAttribute", &self.ipv6_address_attribute);
        writer.put("Ipv6CidrBlock", &self.ipv6_cidr_block);
        writer.put("Ipv6CidrBlockState", &self.ipv6_cidr_block_state);
        writer.put("Ipv6Pool", &self.ipv6_pool);
        writer.put("NetworkBorderGroup", &self.network_border_group);
        writer.finish()
    }
}
