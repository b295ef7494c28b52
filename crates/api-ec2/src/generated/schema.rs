// Written by `cargo xtask codegen`: change xtask/operations.toml or the generator instead.

//! Every shape the built operations reach, with the constraints the model states.

use aws_wire::{Kind, Member, Shape};

pub static ACCOUNT_ATTRIBUTE: Shape = Shape { name: "AccountAttribute", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AttributeName", wire: "attributeName", query: "AttributeName", required: false, shape: &STRING },
    Member { name: "AttributeValues", wire: "attributeValueSet", query: "AttributeValueSet", required: false, shape: &ACCOUNT_ATTRIBUTE_VALUE_LIST },] } };
pub static ACCOUNT_ATTRIBUTE_LIST: Shape = Shape { name: "AccountAttributeList", sensitive: false, kind: Kind::List { member: &ACCOUNT_ATTRIBUTE, member_name: "item", flattened: false, min: None, max: None } };
pub static ACCOUNT_ATTRIBUTE_NAME: Shape = Shape { name: "AccountAttributeName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["supported-platforms", "default-vpc"] } };
pub static ACCOUNT_ATTRIBUTE_NAME_STRING_LIST: Shape = Shape { name: "AccountAttributeNameStringList", sensitive: false, kind: Kind::List { member: &ACCOUNT_ATTRIBUTE_NAME, member_name: "attributeName", flattened: false, min: None, max: None } };
pub static ACCOUNT_ATTRIBUTE_VALUE: Shape = Shape { name: "AccountAttributeValue", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AttributeValue", wire: "attributeValue", query: "AttributeValue", required: false, shape: &STRING },] } };
pub static ACCOUNT_ATTRIBUTE_VALUE_LIST: Shape = Shape { name: "AccountAttributeValueList", sensitive: false, kind: Kind::List { member: &ACCOUNT_ATTRIBUTE_VALUE, member_name: "item", flattened: false, min: None, max: None } };
pub static ADD_PREFIX_LIST_ENTRIES: Shape = Shape { name: "AddPrefixListEntries", sensitive: false, kind: Kind::List { member: &ADD_PREFIX_LIST_ENTRY, member_name: "member", flattened: false, min: Some(0), max: Some(100) } };
pub static ADD_PREFIX_LIST_ENTRY: Shape = Shape { name: "AddPrefixListEntry", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Cidr", wire: "Cidr", query: "Cidr", required: true, shape: &STRING },
    Member { name: "Description", wire: "Description", query: "Description", required: false, shape: &STRING },] } };
pub static ASSIGN_IPV6_ADDRESSES_REQUEST: Shape = Shape { name: "AssignIpv6AddressesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Ipv6AddressCount", wire: "ipv6AddressCount", query: "Ipv6AddressCount", required: false, shape: &INTEGER },
    Member { name: "Ipv6Addresses", wire: "ipv6Addresses", query: "Ipv6Addresses", required: false, shape: &IPV6_ADDRESS_LIST },
    Member { name: "Ipv6PrefixCount", wire: "Ipv6PrefixCount", query: "Ipv6PrefixCount", required: false, shape: &INTEGER },
    Member { name: "Ipv6Prefixes", wire: "Ipv6Prefix", query: "Ipv6Prefix", required: false, shape: &IP_PREFIX_LIST },
    Member { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", required: true, shape: &NETWORK_INTERFACE_ID },] } };
pub static ASSIGN_IPV6_ADDRESSES_RESULT: Shape = Shape { name: "AssignIpv6AddressesResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AssignedIpv6Addresses", wire: "assignedIpv6Addresses", query: "AssignedIpv6Addresses", required: false, shape: &IPV6_ADDRESS_LIST },
    Member { name: "AssignedIpv6Prefixes", wire: "assignedIpv6PrefixSet", query: "AssignedIpv6PrefixSet", required: false, shape: &IP_PREFIX_LIST },
    Member { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", required: false, shape: &STRING },] } };
pub static ASSOCIATE_ROUTE_TABLE_REQUEST: Shape = Shape { name: "AssociateRouteTableRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "GatewayId", wire: "GatewayId", query: "GatewayId", required: false, shape: &ROUTE_GATEWAY_ID },
    Member { name: "PublicIpv4Pool", wire: "PublicIpv4Pool", query: "PublicIpv4Pool", required: false, shape: &IPV4_POOL_EC2_ID },
    Member { name: "RouteTableId", wire: "routeTableId", query: "RouteTableId", required: true, shape: &ROUTE_TABLE_ID },
    Member { name: "SubnetId", wire: "subnetId", query: "SubnetId", required: false, shape: &SUBNET_ID },] } };
pub static ASSOCIATE_ROUTE_TABLE_RESULT: Shape = Shape { name: "AssociateRouteTableResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AssociationId", wire: "associationId", query: "AssociationId", required: false, shape: &STRING },
    Member { name: "AssociationState", wire: "associationState", query: "AssociationState", required: false, shape: &ROUTE_TABLE_ASSOCIATION_STATE },] } };
pub static ASSOCIATE_SUBNET_CIDR_BLOCK_REQUEST: Shape = Shape { name: "AssociateSubnetCidrBlockRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Ipv6CidrBlock", wire: "ipv6CidrBlock", query: "Ipv6CidrBlock", required: false, shape: &STRING },
    Member { name: "Ipv6IpamPoolId", wire: "Ipv6IpamPoolId", query: "Ipv6IpamPoolId", required: false, shape: &IPAM_POOL_ID },
    Member { name: "Ipv6NetmaskLength", wire: "Ipv6NetmaskLength", query: "Ipv6NetmaskLength", required: false, shape: &NETMASK_LENGTH },
    Member { name: "SubnetId", wire: "subnetId", query: "SubnetId", required: true, shape: &SUBNET_ID },] } };
pub static ASSOCIATE_SUBNET_CIDR_BLOCK_RESULT: Shape = Shape { name: "AssociateSubnetCidrBlockResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Ipv6CidrBlockAssociation", wire: "ipv6CidrBlockAssociation", query: "Ipv6CidrBlockAssociation", required: false, shape: &SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION },
    Member { name: "SubnetId", wire: "subnetId", query: "SubnetId", required: false, shape: &STRING },] } };
pub static ASSOCIATE_VPC_CIDR_BLOCK_REQUEST: Shape = Shape { name: "AssociateVpcCidrBlockRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AmazonProvidedIpv6CidrBlock", wire: "amazonProvidedIpv6CidrBlock", query: "AmazonProvidedIpv6CidrBlock", required: false, shape: &BOOLEAN },
    Member { name: "CidrBlock", wire: "CidrBlock", query: "CidrBlock", required: false, shape: &STRING },
    Member { name: "Ipv4IpamPoolId", wire: "Ipv4IpamPoolId", query: "Ipv4IpamPoolId", required: false, shape: &IPAM_POOL_ID },
    Member { name: "Ipv4NetmaskLength", wire: "Ipv4NetmaskLength", query: "Ipv4NetmaskLength", required: false, shape: &NETMASK_LENGTH },
    Member { name: "Ipv6CidrBlock", wire: "Ipv6CidrBlock", query: "Ipv6CidrBlock", required: false, shape: &STRING },
    Member { name: "Ipv6CidrBlockNetworkBorderGroup", wire: "Ipv6CidrBlockNetworkBorderGroup", query: "Ipv6CidrBlockNetworkBorderGroup", required: false, shape: &STRING },
    Member { name: "Ipv6IpamPoolId", wire: "Ipv6IpamPoolId", query: "Ipv6IpamPoolId", required: false, shape: &IPAM_POOL_ID },
    Member { name: "Ipv6NetmaskLength", wire: "Ipv6NetmaskLength", query: "Ipv6NetmaskLength", required: false, shape: &NETMASK_LENGTH },
    Member { name: "Ipv6Pool", wire: "Ipv6Pool", query: "Ipv6Pool", required: false, shape: &IPV6_POOL_EC2_ID },
    Member { name: "VpcId", wire: "vpcId", query: "VpcId", required: true, shape: &VPC_ID },] } };
pub static ASSOCIATE_VPC_CIDR_BLOCK_RESULT: Shape = Shape { name: "AssociateVpcCidrBlockResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CidrBlockAssociation", wire: "cidrBlockAssociation", query: "CidrBlockAssociation", required: false, shape: &VPC_CIDR_BLOCK_ASSOCIATION },
    Member { name: "Ipv6CidrBlockAssociation", wire: "ipv6CidrBlockAssociation", query: "Ipv6CidrBlockAssociation", required: false, shape: &VPC_IPV6_CIDR_BLOCK_ASSOCIATION },
    Member { name: "VpcId", wire: "vpcId", query: "VpcId", required: false, shape: &STRING },] } };
pub static ASSOCIATED_SUBNET_LIST: Shape = Shape { name: "AssociatedSubnetList", sensitive: false, kind: Kind::List { member: &SUBNET_ID, member_name: "item", flattened: false, min: None, max: None } };
pub static ATTACH_INTERNET_GATEWAY_REQUEST: Shape = Shape { name: "AttachInternetGatewayRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "InternetGatewayId", wire: "internetGatewayId", query: "InternetGatewayId", required: true, shape: &INTERNET_GATEWAY_ID },
    Member { name: "VpcId", wire: "vpcId", query: "VpcId", required: true, shape: &VPC_ID },] } };
pub static ATTACHMENT_ENA_SRD_SPECIFICATION: Shape = Shape { name: "AttachmentEnaSrdSpecification", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EnaSrdEnabled", wire: "enaSrdEnabled", query: "EnaSrdEnabled", required: false, shape: &BOOLEAN },
    Member { name: "EnaSrdUdpSpecification", wire: "enaSrdUdpSpecification", query: "EnaSrdUdpSpecification", required: false, shape: &ATTACHMENT_ENA_SRD_UDP_SPECIFICATION },] } };
pub static ATTACHMENT_ENA_SRD_UDP_SPECIFICATION: Shape = Shape { name: "AttachmentEnaSrdUdpSpecification", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EnaSrdUdpEnabled", wire: "enaSrdUdpEnabled", query: "EnaSrdUdpEnabled", required: false, shape: &BOOLEAN },] } };
pub static ATTACHMENT_STATUS: Shape = Shape { name: "AttachmentStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["attaching", "attached", "detaching", "detached"] } };
pub static ATTRIBUTE_BOOLEAN_VALUE: Shape = Shape { name: "AttributeBooleanValue", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Value", wire: "value", query: "Value", required: false, shape: &BOOLEAN },] } };
pub static ATTRIBUTE_VALUE: Shape = Shape { name: "AttributeValue", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Value", wire: "value", query: "Value", required: false, shape: &STRING },] } };
pub static AUTHORIZE_SECURITY_GROUP_EGRESS_REQUEST: Shape = Shape { name: "AuthorizeSecurityGroupEgressRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CidrIp", wire: "cidrIp", query: "CidrIp", required: false, shape: &STRING },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "FromPort", wire: "fromPort", query: "FromPort", required: false, shape: &INTEGER },
    Member { name: "GroupId", wire: "groupId", query: "GroupId", required: true, shape: &SECURITY_GROUP_ID },
    Member { name: "IpPermissions", wire: "ipPermissions", query: "IpPermissions", required: false, shape: &IP_PERMISSION_LIST },
    Member { name: "IpProtocol", wire: "ipProtocol", query: "IpProtocol", required: false, shape: &STRING },
    Member { name: "SourceSecurityGroupName", wire: "sourceSecurityGroupName", query: "SourceSecurityGroupName", required: false, shape: &STRING },
    Member { name: "SourceSecurityGroupOwnerId", wire: "sourceSecurityGroupOwnerId", query: "SourceSecurityGroupOwnerId", required: false, shape: &STRING },
    Member { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", required: false, shape: &TAG_SPECIFICATION_LIST },
    Member { name: "ToPort", wire: "toPort", query: "ToPort", required: false, shape: &INTEGER },] } };
pub static AUTHORIZE_SECURITY_GROUP_EGRESS_RESULT: Shape = Shape { name: "AuthorizeSecurityGroupEgressResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Return", wire: "return", query: "Return", required: false, shape: &BOOLEAN },
    Member { name: "SecurityGroupRules", wire: "securityGroupRuleSet", query: "SecurityGroupRuleSet", required: false, shape: &SECURITY_GROUP_RULE_LIST },] } };
pub static AUTHORIZE_SECURITY_GROUP_INGRESS_REQUEST: Shape = Shape { name: "AuthorizeSecurityGroupIngressRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CidrIp", wire: "CidrIp", query: "CidrIp", required: false, shape: &STRING },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "FromPort", wire: "FromPort", query: "FromPort", required: false, shape: &INTEGER },
    Member { name: "GroupId", wire: "GroupId", query: "GroupId", required: false, shape: &SECURITY_GROUP_ID },
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: false, shape: &SECURITY_GROUP_NAME },
    Member { name: "IpPermissions", wire: "IpPermissions", query: "IpPermissions", required: false, shape: &IP_PERMISSION_LIST },
    Member { name: "IpProtocol", wire: "IpProtocol", query: "IpProtocol", required: false, shape: &STRING },
    Member { name: "SourceSecurityGroupName", wire: "SourceSecurityGroupName", query: "SourceSecurityGroupName", required: false, shape: &STRING },
    Member { name: "SourceSecurityGroupOwnerId", wire: "SourceSecurityGroupOwnerId", query: "SourceSecurityGroupOwnerId", required: false, shape: &STRING },
    Member { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", required: false, shape: &TAG_SPECIFICATION_LIST },
    Member { name: "ToPort", wire: "ToPort", query: "ToPort", required: false, shape: &INTEGER },] } };
pub static AUTHORIZE_SECURITY_GROUP_INGRESS_RESULT: Shape = Shape { name: "AuthorizeSecurityGroupIngressResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Return", wire: "return", query: "Return", required: false, shape: &BOOLEAN },
    Member { name: "SecurityGroupRules", wire: "securityGroupRuleSet", query: "SecurityGroupRuleSet", required: false, shape: &SECURITY_GROUP_RULE_LIST },] } };
pub static AVAILABILITY_ZONE: Shape = Shape { name: "AvailabilityZone", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Geography", wire: "geographySet", query: "GeographySet", required: false, shape: &AVAILABILITY_ZONE_GEOGRAPHY_LIST },
    Member { name: "GroupLongName", wire: "groupLongName", query: "GroupLongName", required: false, shape: &STRING },
    Member { name: "GroupName", wire: "groupName", query: "GroupName", required: false, shape: &STRING },
    Member { name: "Messages", wire: "messageSet", query: "MessageSet", required: false, shape: &AVAILABILITY_ZONE_MESSAGE_LIST },
    Member { name: "NetworkBorderGroup", wire: "networkBorderGroup", query: "NetworkBorderGroup", required: false, shape: &STRING },
    Member { name: "OptInStatus", wire: "optInStatus", query: "OptInStatus", required: false, shape: &AVAILABILITY_ZONE_OPT_IN_STATUS },
    Member { name: "ParentZoneId", wire: "parentZoneId", query: "ParentZoneId", required: false, shape: &STRING },
    Member { name: "ParentZoneName", wire: "parentZoneName", query: "ParentZoneName", required: false, shape: &STRING },
    Member { name: "RegionName", wire: "regionName", query: "RegionName", required: false, shape: &STRING },
    Member { name: "State", wire: "zoneState", query: "ZoneState", required: false, shape: &AVAILABILITY_ZONE_STATE },
    Member { name: "SubGeography", wire: "subGeographySet", query: "SubGeographySet", required: false, shape: &AVAILABILITY_ZONE_SUB_GEOGRAPHY_LIST },
    Member { name: "ZoneId", wire: "zoneId", query: "ZoneId", required: false, shape: &STRING },
    Member { name: "ZoneName", wire: "zoneName", query: "ZoneName", required: false, shape: &STRING },
    Member { name: "ZoneType", wire: "zoneType", query: "ZoneType", required: false, shape: &STRING },] } };
pub static AVAILABILITY_ZONE_GEOGRAPHY: Shape = Shape { name: "AvailabilityZoneGeography", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Name", wire: "name", query: "Name", required: false, shape: &STRING },] } };
pub static AVAILABILITY_ZONE_GEOGRAPHY_LIST: Shape = Shape { name: "AvailabilityZoneGeographyList", sensitive: false, kind: Kind::List { member: &AVAILABILITY_ZONE_GEOGRAPHY, member_name: "item", flattened: false, min: None, max: None } };
pub static AVAILABILITY_ZONE_LIST: Shape = Shape { name: "AvailabilityZoneList", sensitive: false, kind: Kind::List { member: &AVAILABILITY_ZONE, member_name: "item", flattened: false, min: None, max: None } };
pub static AVAILABILITY_ZONE_MESSAGE: Shape = Shape { name: "AvailabilityZoneMessage", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Message", wire: "message", query: "Message", required: false, shape: &STRING },] } };
pub static AVAILABILITY_ZONE_MESSAGE_LIST: Shape = Shape { name: "AvailabilityZoneMessageList", sensitive: false, kind: Kind::List { member: &AVAILABILITY_ZONE_MESSAGE, member_name: "item", flattened: false, min: None, max: None } };
pub static AVAILABILITY_ZONE_OPT_IN_STATUS: Shape = Shape { name: "AvailabilityZoneOptInStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["opt-in-not-required", "opted-in", "not-opted-in"] } };
pub static AVAILABILITY_ZONE_STATE: Shape = Shape { name: "AvailabilityZoneState", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["available", "information", "impaired", "unavailable", "constrained"] } };
pub static AVAILABILITY_ZONE_SUB_GEOGRAPHY: Shape = Shape { name: "AvailabilityZoneSubGeography", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Name", wire: "name", query: "Name", required: false, shape: &STRING },] } };
pub static AVAILABILITY_ZONE_SUB_GEOGRAPHY_LIST: Shape = Shape { name: "AvailabilityZoneSubGeographyList", sensitive: false, kind: Kind::List { member: &AVAILABILITY_ZONE_SUB_GEOGRAPHY, member_name: "item", flattened: false, min: None, max: None } };
pub static BLOCK_PUBLIC_ACCESS_MODE: Shape = Shape { name: "BlockPublicAccessMode", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["off", "block-bidirectional", "block-ingress"] } };
pub static BLOCK_PUBLIC_ACCESS_STATES: Shape = Shape { name: "BlockPublicAccessStates", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "InternetGatewayBlockMode", wire: "internetGatewayBlockMode", query: "InternetGatewayBlockMode", required: false, shape: &BLOCK_PUBLIC_ACCESS_MODE },] } };
pub static BOOLEAN: Shape = Shape { name: "Boolean", sensitive: false, kind: Kind::Boolean };
pub static BOXED_BOOLEAN: Shape = Shape { name: "BoxedBoolean", sensitive: false, kind: Kind::Boolean };
pub static CARRIER_GATEWAY_ID: Shape = Shape { name: "CarrierGatewayId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static COIP_POOL_ID: Shape = Shape { name: "CoipPoolId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static CONNECTION_TRACKING_CONFIGURATION: Shape = Shape { name: "ConnectionTrackingConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "TcpEstablishedTimeout", wire: "tcpEstablishedTimeout", query: "TcpEstablishedTimeout", required: false, shape: &INTEGER },
    Member { name: "UdpStreamTimeout", wire: "udpStreamTimeout", query: "UdpStreamTimeout", required: false, shape: &INTEGER },
    Member { name: "UdpTimeout", wire: "udpTimeout", query: "UdpTimeout", required: false, shape: &INTEGER },] } };
pub static CONNECTION_TRACKING_SPECIFICATION_REQUEST: Shape = Shape { name: "ConnectionTrackingSpecificationRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "TcpEstablishedTimeout", wire: "TcpEstablishedTimeout", query: "TcpEstablishedTimeout", required: false, shape: &INTEGER },
    Member { name: "UdpStreamTimeout", wire: "UdpStreamTimeout", query: "UdpStreamTimeout", required: false, shape: &INTEGER },
    Member { name: "UdpTimeout", wire: "UdpTimeout", query: "UdpTimeout", required: false, shape: &INTEGER },] } };
pub static CORE_NETWORK_ARN: Shape = Shape { name: "CoreNetworkArn", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static CREATE_DEFAULT_VPC_REQUEST: Shape = Shape { name: "CreateDefaultVpcRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "DryRun", query: "DryRun", required: false, shape: &BOOLEAN },] } };
pub static CREATE_DEFAULT_VPC_RESULT: Shape = Shape { name: "CreateDefaultVpcResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Vpc", wire: "vpc", query: "Vpc", required: false, shape: &VPC },] } };
pub static CREATE_EGRESS_ONLY_INTERNET_GATEWAY_REQUEST: Shape = Shape { name: "CreateEgressOnlyInternetGatewayRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ClientToken", wire: "ClientToken", query: "ClientToken", required: false, shape: &STRING },
    Member { name: "DryRun", wire: "DryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", required: false, shape: &TAG_SPECIFICATION_LIST },
    Member { name: "VpcId", wire: "VpcId", query: "VpcId", required: true, shape: &VPC_ID },] } };
pub static CREATE_EGRESS_ONLY_INTERNET_GATEWAY_RESULT: Shape = Shape { name: "CreateEgressOnlyInternetGatewayResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ClientToken", wire: "clientToken", query: "ClientToken", required: false, shape: &STRING },
    Member { name: "EgressOnlyInternetGateway", wire: "egressOnlyInternetGateway", query: "EgressOnlyInternetGateway", required: false, shape: &EGRESS_ONLY_INTERNET_GATEWAY },] } };
pub static CREATE_INTERNET_GATEWAY_REQUEST: Shape = Shape { name: "CreateInternetGatewayRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", required: false, shape: &TAG_SPECIFICATION_LIST },] } };
pub static CREATE_INTERNET_GATEWAY_RESULT: Shape = Shape { name: "CreateInternetGatewayResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "InternetGateway", wire: "internetGateway", query: "InternetGateway", required: false, shape: &INTERNET_GATEWAY },] } };
pub static CREATE_MANAGED_PREFIX_LIST_REQUEST: Shape = Shape { name: "CreateManagedPrefixListRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AddressFamily", wire: "AddressFamily", query: "AddressFamily", required: true, shape: &STRING },
    Member { name: "ClientToken", wire: "ClientToken", query: "ClientToken", required: false, shape: &STRING },
    Member { name: "DryRun", wire: "DryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "Entries", wire: "Entry", query: "Entry", required: false, shape: &ADD_PREFIX_LIST_ENTRIES },
    Member { name: "MaxEntries", wire: "MaxEntries", query: "MaxEntries", required: true, shape: &INTEGER },
    Member { name: "PrefixListName", wire: "PrefixListName", query: "PrefixListName", required: true, shape: &STRING },
    Member { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", required: false, shape: &TAG_SPECIFICATION_LIST },] } };
pub static CREATE_MANAGED_PREFIX_LIST_RESULT: Shape = Shape { name: "CreateManagedPrefixListResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PrefixList", wire: "prefixList", query: "PrefixList", required: false, shape: &MANAGED_PREFIX_LIST },] } };
pub static CREATE_NETWORK_ACL_ENTRY_REQUEST: Shape = Shape { name: "CreateNetworkAclEntryRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CidrBlock", wire: "cidrBlock", query: "CidrBlock", required: false, shape: &STRING },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "Egress", wire: "egress", query: "Egress", required: true, shape: &BOOLEAN },
    Member { name: "IcmpTypeCode", wire: "Icmp", query: "Icmp", required: false, shape: &ICMP_TYPE_CODE },
    Member { name: "Ipv6CidrBlock", wire: "ipv6CidrBlock", query: "Ipv6CidrBlock", required: false, shape: &STRING },
    Member { name: "NetworkAclId", wire: "networkAclId", query: "NetworkAclId", required: true, shape: &NETWORK_ACL_ID },
    Member { name: "PortRange", wire: "portRange", query: "PortRange", required: false, shape: &PORT_RANGE },
    Member { name: "Protocol", wire: "protocol", query: "Protocol", required: true, shape: &STRING },
    Member { name: "RuleAction", wire: "ruleAction", query: "RuleAction", required: true, shape: &RULE_ACTION },
    Member { name: "RuleNumber", wire: "ruleNumber", query: "RuleNumber", required: true, shape: &INTEGER },] } };
pub static CREATE_NETWORK_ACL_REQUEST: Shape = Shape { name: "CreateNetworkAclRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ClientToken", wire: "ClientToken", query: "ClientToken", required: false, shape: &STRING },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", required: false, shape: &TAG_SPECIFICATION_LIST },
    Member { name: "VpcId", wire: "vpcId", query: "VpcId", required: true, shape: &VPC_ID },] } };
pub static CREATE_NETWORK_ACL_RESULT: Shape = Shape { name: "CreateNetworkAclResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ClientToken", wire: "clientToken", query: "ClientToken", required: false, shape: &STRING },
    Member { name: "NetworkAcl", wire: "networkAcl", query: "NetworkAcl", required: false, shape: &NETWORK_ACL },] } };
pub static CREATE_NETWORK_INTERFACE_REQUEST: Shape = Shape { name: "CreateNetworkInterfaceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ClientToken", wire: "ClientToken", query: "ClientToken", required: false, shape: &STRING },
    Member { name: "ConnectionTrackingSpecification", wire: "ConnectionTrackingSpecification", query: "ConnectionTrackingSpecification", required: false, shape: &CONNECTION_TRACKING_SPECIFICATION_REQUEST },
    Member { name: "Description", wire: "description", query: "Description", required: false, shape: &STRING },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "EnablePrimaryIpv6", wire: "EnablePrimaryIpv6", query: "EnablePrimaryIpv6", required: false, shape: &BOOLEAN },
    Member { name: "Groups", wire: "SecurityGroupId", query: "SecurityGroupId", required: false, shape: &SECURITY_GROUP_ID_STRING_LIST },
    Member { name: "InterfaceType", wire: "InterfaceType", query: "InterfaceType", required: false, shape: &NETWORK_INTERFACE_CREATION_TYPE },
    Member { name: "Ipv4PrefixCount", wire: "Ipv4PrefixCount", query: "Ipv4PrefixCount", required: false, shape: &INTEGER },
    Member { name: "Ipv4Prefixes", wire: "Ipv4Prefix", query: "Ipv4Prefix", required: false, shape: &IPV4_PREFIX_LIST },
    Member { name: "Ipv6AddressCount", wire: "ipv6AddressCount", query: "Ipv6AddressCount", required: false, shape: &INTEGER },
    Member { name: "Ipv6Addresses", wire: "ipv6Addresses", query: "Ipv6Addresses", required: false, shape: &INSTANCE_IPV6_ADDRESS_LIST },
    Member { name: "Ipv6PrefixCount", wire: "Ipv6PrefixCount", query: "Ipv6PrefixCount", required: false, shape: &INTEGER },
    Member { name: "Ipv6Prefixes", wire: "Ipv6Prefix", query: "Ipv6Prefix", required: false, shape: &IPV6_PREFIX_LIST },
    Member { name: "Operator", wire: "Operator", query: "Operator", required: false, shape: &OPERATOR_REQUEST },
    Member { name: "PrivateIpAddress", wire: "privateIpAddress", query: "PrivateIpAddress", required: false, shape: &STRING },
    Member { name: "PrivateIpAddresses", wire: "privateIpAddresses", query: "PrivateIpAddresses", required: false, shape: &PRIVATE_IP_ADDRESS_SPECIFICATION_LIST },
    Member { name: "SecondaryPrivateIpAddressCount", wire: "secondaryPrivateIpAddressCount", query: "SecondaryPrivateIpAddressCount", required: false, shape: &INTEGER },
    Member { name: "SubnetId", wire: "subnetId", query: "SubnetId", required: true, shape: &SUBNET_ID },
    Member { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", required: false, shape: &TAG_SPECIFICATION_LIST },] } };
pub static CREATE_NETWORK_INTERFACE_RESULT: Shape = Shape { name: "CreateNetworkInterfaceResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ClientToken", wire: "clientToken", query: "ClientToken", required: false, shape: &STRING },
    Member { name: "NetworkInterface", wire: "networkInterface", query: "NetworkInterface", required: false, shape: &NETWORK_INTERFACE },] } };
pub static CREATE_ROUTE_REQUEST: Shape = Shape { name: "CreateRouteRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CarrierGatewayId", wire: "CarrierGatewayId", query: "CarrierGatewayId", required: false, shape: &CARRIER_GATEWAY_ID },
    Member { name: "CoreNetworkArn", wire: "CoreNetworkArn", query: "CoreNetworkArn", required: false, shape: &CORE_NETWORK_ARN },
    Member { name: "DestinationCidrBlock", wire: "destinationCidrBlock", query: "DestinationCidrBlock", required: false, shape: &STRING },
    Member { name: "DestinationIpv6CidrBlock", wire: "destinationIpv6CidrBlock", query: "DestinationIpv6CidrBlock", required: false, shape: &STRING },
    Member { name: "DestinationPrefixListId", wire: "DestinationPrefixListId", query: "DestinationPrefixListId", required: false, shape: &PREFIX_LIST_RESOURCE_ID },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "EgressOnlyInternetGatewayId", wire: "egressOnlyInternetGatewayId", query: "EgressOnlyInternetGatewayId", required: false, shape: &EGRESS_ONLY_INTERNET_GATEWAY_ID },
    Member { name: "GatewayId", wire: "gatewayId", query: "GatewayId", required: false, shape: &ROUTE_GATEWAY_ID },
    Member { name: "InstanceId", wire: "instanceId", query: "InstanceId", required: false, shape: &INSTANCE_ID },
    Member { name: "LocalGatewayId", wire: "LocalGatewayId", query: "LocalGatewayId", required: false, shape: &LOCAL_GATEWAY_ID },
    Member { name: "NatGatewayId", wire: "natGatewayId", query: "NatGatewayId", required: false, shape: &NAT_GATEWAY_ID },
    Member { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", required: false, shape: &NETWORK_INTERFACE_ID },
    Member { name: "OdbNetworkArn", wire: "OdbNetworkArn", query: "OdbNetworkArn", required: false, shape: &ODB_NETWORK_ARN },
    Member { name: "RouteTableId", wire: "routeTableId", query: "RouteTableId", required: true, shape: &ROUTE_TABLE_ID },
    Member { name: "TransitGatewayId", wire: "TransitGatewayId", query: "TransitGatewayId", required: false, shape: &TRANSIT_GATEWAY_ID },
    Member { name: "VpcEndpointId", wire: "VpcEndpointId", query: "VpcEndpointId", required: false, shape: &VPC_ENDPOINT_ID },
    Member { name: "VpcPeeringConnectionId", wire: "vpcPeeringConnectionId", query: "VpcPeeringConnectionId", required: false, shape: &VPC_PEERING_CONNECTION_ID },] } };
pub static CREATE_ROUTE_RESULT: Shape = Shape { name: "CreateRouteResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Return", wire: "return", query: "Return", required: false, shape: &BOOLEAN },] } };
pub static CREATE_ROUTE_TABLE_REQUEST: Shape = Shape { name: "CreateRouteTableRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ClientToken", wire: "ClientToken", query: "ClientToken", required: false, shape: &STRING },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", required: false, shape: &TAG_SPECIFICATION_LIST },
    Member { name: "VpcId", wire: "vpcId", query: "VpcId", required: true, shape: &VPC_ID },] } };
pub static CREATE_ROUTE_TABLE_RESULT: Shape = Shape { name: "CreateRouteTableResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ClientToken", wire: "clientToken", query: "ClientToken", required: false, shape: &STRING },
    Member { name: "RouteTable", wire: "routeTable", query: "RouteTable", required: false, shape: &ROUTE_TABLE },] } };
pub static CREATE_SECURITY_GROUP_REQUEST: Shape = Shape { name: "CreateSecurityGroupRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Description", wire: "GroupDescription", query: "GroupDescription", required: true, shape: &STRING },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: true, shape: &STRING },
    Member { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", required: false, shape: &TAG_SPECIFICATION_LIST },
    Member { name: "VpcId", wire: "VpcId", query: "VpcId", required: false, shape: &VPC_ID },] } };
pub static CREATE_SECURITY_GROUP_RESULT: Shape = Shape { name: "CreateSecurityGroupResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupId", wire: "groupId", query: "GroupId", required: false, shape: &STRING },
    Member { name: "SecurityGroupArn", wire: "securityGroupArn", query: "SecurityGroupArn", required: false, shape: &STRING },
    Member { name: "Tags", wire: "tagSet", query: "TagSet", required: false, shape: &TAG_LIST },] } };
pub static CREATE_SUBNET_REQUEST: Shape = Shape { name: "CreateSubnetRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AvailabilityZone", wire: "AvailabilityZone", query: "AvailabilityZone", required: false, shape: &STRING },
    Member { name: "AvailabilityZoneId", wire: "AvailabilityZoneId", query: "AvailabilityZoneId", required: false, shape: &STRING },
    Member { name: "CidrBlock", wire: "CidrBlock", query: "CidrBlock", required: false, shape: &STRING },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "Ipv4IpamPoolId", wire: "Ipv4IpamPoolId", query: "Ipv4IpamPoolId", required: false, shape: &IPAM_POOL_ID },
    Member { name: "Ipv4NetmaskLength", wire: "Ipv4NetmaskLength", query: "Ipv4NetmaskLength", required: false, shape: &NETMASK_LENGTH },
    Member { name: "Ipv6CidrBlock", wire: "Ipv6CidrBlock", query: "Ipv6CidrBlock", required: false, shape: &STRING },
    Member { name: "Ipv6IpamPoolId", wire: "Ipv6IpamPoolId", query: "Ipv6IpamPoolId", required: false, shape: &IPAM_POOL_ID },
    Member { name: "Ipv6Native", wire: "Ipv6Native", query: "Ipv6Native", required: false, shape: &BOOLEAN },
    Member { name: "Ipv6NetmaskLength", wire: "Ipv6NetmaskLength", query: "Ipv6NetmaskLength", required: false, shape: &NETMASK_LENGTH },
    Member { name: "OutpostArn", wire: "OutpostArn", query: "OutpostArn", required: false, shape: &STRING },
    Member { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", required: false, shape: &TAG_SPECIFICATION_LIST },
    Member { name: "VpcId", wire: "VpcId", query: "VpcId", required: true, shape: &VPC_ID },] } };
pub static CREATE_SUBNET_RESULT: Shape = Shape { name: "CreateSubnetResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Subnet", wire: "subnet", query: "Subnet", required: false, shape: &SUBNET },] } };
pub static CREATE_TAGS_REQUEST: Shape = Shape { name: "CreateTagsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "Resources", wire: "ResourceId", query: "ResourceId", required: true, shape: &RESOURCE_ID_LIST },
    Member { name: "Tags", wire: "Tag", query: "Tag", required: true, shape: &TAG_LIST },] } };
pub static CREATE_VPC_REQUEST: Shape = Shape { name: "CreateVpcRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AmazonProvidedIpv6CidrBlock", wire: "amazonProvidedIpv6CidrBlock", query: "AmazonProvidedIpv6CidrBlock", required: false, shape: &BOOLEAN },
    Member { name: "CidrBlock", wire: "CidrBlock", query: "CidrBlock", required: false, shape: &STRING },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "InstanceTenancy", wire: "instanceTenancy", query: "InstanceTenancy", required: false, shape: &TENANCY },
    Member { name: "Ipv4IpamPoolId", wire: "Ipv4IpamPoolId", query: "Ipv4IpamPoolId", required: false, shape: &IPAM_POOL_ID },
    Member { name: "Ipv4NetmaskLength", wire: "Ipv4NetmaskLength", query: "Ipv4NetmaskLength", required: false, shape: &NETMASK_LENGTH },
    Member { name: "Ipv6CidrBlock", wire: "Ipv6CidrBlock", query: "Ipv6CidrBlock", required: false, shape: &STRING },
    Member { name: "Ipv6CidrBlockNetworkBorderGroup", wire: "Ipv6CidrBlockNetworkBorderGroup", query: "Ipv6CidrBlockNetworkBorderGroup", required: false, shape: &STRING },
    Member { name: "Ipv6IpamPoolId", wire: "Ipv6IpamPoolId", query: "Ipv6IpamPoolId", required: false, shape: &IPAM_POOL_ID },
    Member { name: "Ipv6NetmaskLength", wire: "Ipv6NetmaskLength", query: "Ipv6NetmaskLength", required: false, shape: &NETMASK_LENGTH },
    Member { name: "Ipv6Pool", wire: "Ipv6Pool", query: "Ipv6Pool", required: false, shape: &IPV6_POOL_EC2_ID },
    Member { name: "TagSpecifications", wire: "TagSpecification", query: "TagSpecification", required: false, shape: &TAG_SPECIFICATION_LIST },
    Member { name: "VpcEncryptionControl", wire: "VpcEncryptionControl", query: "VpcEncryptionControl", required: false, shape: &VPC_ENCRYPTION_CONTROL_CONFIGURATION },] } };
pub static CREATE_VPC_RESULT: Shape = Shape { name: "CreateVpcResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Vpc", wire: "vpc", query: "Vpc", required: false, shape: &VPC },] } };
pub static DATE_TIME: Shape = Shape { name: "DateTime", sensitive: false, kind: Kind::Timestamp { format: None } };
pub static DELETE_EGRESS_ONLY_INTERNET_GATEWAY_REQUEST: Shape = Shape { name: "DeleteEgressOnlyInternetGatewayRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "DryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "EgressOnlyInternetGatewayId", wire: "EgressOnlyInternetGatewayId", query: "EgressOnlyInternetGatewayId", required: true, shape: &EGRESS_ONLY_INTERNET_GATEWAY_ID },] } };
pub static DELETE_EGRESS_ONLY_INTERNET_GATEWAY_RESULT: Shape = Shape { name: "DeleteEgressOnlyInternetGatewayResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ReturnCode", wire: "returnCode", query: "ReturnCode", required: false, shape: &BOOLEAN },] } };
pub static DELETE_INTERNET_GATEWAY_REQUEST: Shape = Shape { name: "DeleteInternetGatewayRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "InternetGatewayId", wire: "internetGatewayId", query: "InternetGatewayId", required: true, shape: &INTERNET_GATEWAY_ID },] } };
pub static DELETE_MANAGED_PREFIX_LIST_REQUEST: Shape = Shape { name: "DeleteManagedPrefixListRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "DryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "PrefixListId", wire: "PrefixListId", query: "PrefixListId", required: true, shape: &PREFIX_LIST_RESOURCE_ID },] } };
pub static DELETE_MANAGED_PREFIX_LIST_RESULT: Shape = Shape { name: "DeleteManagedPrefixListResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PrefixList", wire: "prefixList", query: "PrefixList", required: false, shape: &MANAGED_PREFIX_LIST },] } };
pub static DELETE_NETWORK_ACL_ENTRY_REQUEST: Shape = Shape { name: "DeleteNetworkAclEntryRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "Egress", wire: "egress", query: "Egress", required: true, shape: &BOOLEAN },
    Member { name: "NetworkAclId", wire: "networkAclId", query: "NetworkAclId", required: true, shape: &NETWORK_ACL_ID },
    Member { name: "RuleNumber", wire: "ruleNumber", query: "RuleNumber", required: true, shape: &INTEGER },] } };
pub static DELETE_NETWORK_ACL_REQUEST: Shape = Shape { name: "DeleteNetworkAclRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "NetworkAclId", wire: "networkAclId", query: "NetworkAclId", required: true, shape: &NETWORK_ACL_ID },] } };
pub static DELETE_NETWORK_INTERFACE_REQUEST: Shape = Shape { name: "DeleteNetworkInterfaceRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", required: true, shape: &NETWORK_INTERFACE_ID },] } };
pub static DELETE_ROUTE_REQUEST: Shape = Shape { name: "DeleteRouteRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DestinationCidrBlock", wire: "destinationCidrBlock", query: "DestinationCidrBlock", required: false, shape: &STRING },
    Member { name: "DestinationIpv6CidrBlock", wire: "destinationIpv6CidrBlock", query: "DestinationIpv6CidrBlock", required: false, shape: &STRING },
    Member { name: "DestinationPrefixListId", wire: "DestinationPrefixListId", query: "DestinationPrefixListId", required: false, shape: &PREFIX_LIST_RESOURCE_ID },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "RouteTableId", wire: "routeTableId", query: "RouteTableId", required: true, shape: &ROUTE_TABLE_ID },] } };
pub static DELETE_ROUTE_TABLE_REQUEST: Shape = Shape { name: "DeleteRouteTableRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "RouteTableId", wire: "routeTableId", query: "RouteTableId", required: true, shape: &ROUTE_TABLE_ID },] } };
pub static DELETE_SECURITY_GROUP_REQUEST: Shape = Shape { name: "DeleteSecurityGroupRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "GroupId", wire: "GroupId", query: "GroupId", required: false, shape: &SECURITY_GROUP_ID },
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: false, shape: &SECURITY_GROUP_NAME },] } };
pub static DELETE_SECURITY_GROUP_RESULT: Shape = Shape { name: "DeleteSecurityGroupResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupId", wire: "groupId", query: "GroupId", required: false, shape: &SECURITY_GROUP_ID },
    Member { name: "Return", wire: "return", query: "Return", required: false, shape: &BOOLEAN },] } };
pub static DELETE_SUBNET_REQUEST: Shape = Shape { name: "DeleteSubnetRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "SubnetId", wire: "SubnetId", query: "SubnetId", required: true, shape: &SUBNET_ID },] } };
pub static DELETE_TAGS_REQUEST: Shape = Shape { name: "DeleteTagsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "Resources", wire: "resourceId", query: "ResourceId", required: true, shape: &RESOURCE_ID_LIST },
    Member { name: "Tags", wire: "tag", query: "Tag", required: false, shape: &TAG_LIST },] } };
pub static DELETE_VPC_REQUEST: Shape = Shape { name: "DeleteVpcRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "VpcId", wire: "VpcId", query: "VpcId", required: true, shape: &VPC_ID },] } };
pub static DESCRIBE_ACCOUNT_ATTRIBUTES_REQUEST: Shape = Shape { name: "DescribeAccountAttributesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AttributeNames", wire: "attributeName", query: "AttributeName", required: false, shape: &ACCOUNT_ATTRIBUTE_NAME_STRING_LIST },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },] } };
pub static DESCRIBE_ACCOUNT_ATTRIBUTES_RESULT: Shape = Shape { name: "DescribeAccountAttributesResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AccountAttributes", wire: "accountAttributeSet", query: "AccountAttributeSet", required: false, shape: &ACCOUNT_ATTRIBUTE_LIST },] } };
pub static DESCRIBE_AVAILABILITY_ZONES_REQUEST: Shape = Shape { name: "DescribeAvailabilityZonesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AllAvailabilityZones", wire: "AllAvailabilityZones", query: "AllAvailabilityZones", required: false, shape: &BOOLEAN },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "Filters", wire: "Filter", query: "Filter", required: false, shape: &FILTER_LIST },
    Member { name: "ZoneIds", wire: "ZoneId", query: "ZoneId", required: false, shape: &ZONE_ID_STRING_LIST },
    Member { name: "ZoneNames", wire: "ZoneName", query: "ZoneName", required: false, shape: &ZONE_NAME_STRING_LIST },] } };
pub static DESCRIBE_AVAILABILITY_ZONES_RESULT: Shape = Shape { name: "DescribeAvailabilityZonesResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AvailabilityZones", wire: "availabilityZoneInfo", query: "AvailabilityZoneInfo", required: false, shape: &AVAILABILITY_ZONE_LIST },] } };
pub static DESCRIBE_EGRESS_ONLY_INTERNET_GATEWAYS_MAX_RESULTS: Shape = Shape { name: "DescribeEgressOnlyInternetGatewaysMaxResults", sensitive: false, kind: Kind::Integer { min: Some(5), max: Some(255) } };
pub static DESCRIBE_EGRESS_ONLY_INTERNET_GATEWAYS_REQUEST: Shape = Shape { name: "DescribeEgressOnlyInternetGatewaysRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "DryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "EgressOnlyInternetGatewayIds", wire: "EgressOnlyInternetGatewayId", query: "EgressOnlyInternetGatewayId", required: false, shape: &EGRESS_ONLY_INTERNET_GATEWAY_ID_LIST },
    Member { name: "Filters", wire: "Filter", query: "Filter", required: false, shape: &FILTER_LIST },
    Member { name: "MaxResults", wire: "MaxResults", query: "MaxResults", required: false, shape: &DESCRIBE_EGRESS_ONLY_INTERNET_GATEWAYS_MAX_RESULTS },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &STRING },] } };
pub static DESCRIBE_EGRESS_ONLY_INTERNET_GATEWAYS_RESULT: Shape = Shape { name: "DescribeEgressOnlyInternetGatewaysResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EgressOnlyInternetGateways", wire: "egressOnlyInternetGatewaySet", query: "EgressOnlyInternetGatewaySet", required: false, shape: &EGRESS_ONLY_INTERNET_GATEWAY_LIST },
    Member { name: "NextToken", wire: "nextToken", query: "NextToken", required: false, shape: &STRING },] } };
pub static DESCRIBE_INTERNET_GATEWAYS_MAX_RESULTS: Shape = Shape { name: "DescribeInternetGatewaysMaxResults", sensitive: false, kind: Kind::Integer { min: Some(5), max: Some(1000) } };
pub static DESCRIBE_INTERNET_GATEWAYS_REQUEST: Shape = Shape { name: "DescribeInternetGatewaysRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "Filters", wire: "Filter", query: "Filter", required: false, shape: &FILTER_LIST },
    Member { name: "InternetGatewayIds", wire: "internetGatewayId", query: "InternetGatewayId", required: false, shape: &INTERNET_GATEWAY_ID_LIST },
    Member { name: "MaxResults", wire: "MaxResults", query: "MaxResults", required: false, shape: &DESCRIBE_INTERNET_GATEWAYS_MAX_RESULTS },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &STRING },] } };
pub static DESCRIBE_INTERNET_GATEWAYS_RESULT: Shape = Shape { name: "DescribeInternetGatewaysResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "InternetGateways", wire: "internetGatewaySet", query: "InternetGatewaySet", required: false, shape: &INTERNET_GATEWAY_LIST },
    Member { name: "NextToken", wire: "nextToken", query: "NextToken", required: false, shape: &STRING },] } };
pub static DESCRIBE_MANAGED_PREFIX_LISTS_REQUEST: Shape = Shape { name: "DescribeManagedPrefixListsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "DryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "Filters", wire: "Filter", query: "Filter", required: false, shape: &FILTER_LIST },
    Member { name: "MaxResults", wire: "MaxResults", query: "MaxResults", required: false, shape: &PREFIX_LIST_MAX_RESULTS },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &NEXT_TOKEN },
    Member { name: "PrefixListIds", wire: "PrefixListId", query: "PrefixListId", required: false, shape: &VALUE_STRING_LIST },] } };
pub static DESCRIBE_MANAGED_PREFIX_LISTS_RESULT: Shape = Shape { name: "DescribeManagedPrefixListsResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NextToken", wire: "nextToken", query: "NextToken", required: false, shape: &NEXT_TOKEN },
    Member { name: "PrefixLists", wire: "prefixListSet", query: "PrefixListSet", required: false, shape: &MANAGED_PREFIX_LIST_SET },] } };
pub static DESCRIBE_NETWORK_ACLS_MAX_RESULTS: Shape = Shape { name: "DescribeNetworkAclsMaxResults", sensitive: false, kind: Kind::Integer { min: Some(5), max: Some(1000) } };
pub static DESCRIBE_NETWORK_ACLS_REQUEST: Shape = Shape { name: "DescribeNetworkAclsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "Filters", wire: "Filter", query: "Filter", required: false, shape: &FILTER_LIST },
    Member { name: "MaxResults", wire: "MaxResults", query: "MaxResults", required: false, shape: &DESCRIBE_NETWORK_ACLS_MAX_RESULTS },
    Member { name: "NetworkAclIds", wire: "NetworkAclId", query: "NetworkAclId", required: false, shape: &NETWORK_ACL_ID_STRING_LIST },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &STRING },] } };
pub static DESCRIBE_NETWORK_ACLS_RESULT: Shape = Shape { name: "DescribeNetworkAclsResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NetworkAcls", wire: "networkAclSet", query: "NetworkAclSet", required: false, shape: &NETWORK_ACL_LIST },
    Member { name: "NextToken", wire: "nextToken", query: "NextToken", required: false, shape: &STRING },] } };
pub static DESCRIBE_NETWORK_INTERFACES_MAX_RESULTS: Shape = Shape { name: "DescribeNetworkInterfacesMaxResults", sensitive: false, kind: Kind::Integer { min: Some(5), max: Some(1000) } };
pub static DESCRIBE_NETWORK_INTERFACES_REQUEST: Shape = Shape { name: "DescribeNetworkInterfacesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "Filters", wire: "filter", query: "Filter", required: false, shape: &FILTER_LIST },
    Member { name: "IncludeManagedResources", wire: "IncludeManagedResources", query: "IncludeManagedResources", required: false, shape: &BOOLEAN },
    Member { name: "MaxResults", wire: "MaxResults", query: "MaxResults", required: false, shape: &DESCRIBE_NETWORK_INTERFACES_MAX_RESULTS },
    Member { name: "NetworkInterfaceIds", wire: "NetworkInterfaceId", query: "NetworkInterfaceId", required: false, shape: &NETWORK_INTERFACE_ID_LIST },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &STRING },] } };
pub static DESCRIBE_NETWORK_INTERFACES_RESULT: Shape = Shape { name: "DescribeNetworkInterfacesResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NetworkInterfaces", wire: "networkInterfaceSet", query: "NetworkInterfaceSet", required: false, shape: &NETWORK_INTERFACE_LIST },
    Member { name: "NextToken", wire: "nextToken", query: "NextToken", required: false, shape: &STRING },] } };
pub static DESCRIBE_REGIONS_REQUEST: Shape = Shape { name: "DescribeRegionsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AllRegions", wire: "AllRegions", query: "AllRegions", required: false, shape: &BOOLEAN },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "Filters", wire: "Filter", query: "Filter", required: false, shape: &FILTER_LIST },
    Member { name: "RegionNames", wire: "RegionName", query: "RegionName", required: false, shape: &REGION_NAME_STRING_LIST },] } };
pub static DESCRIBE_REGIONS_RESULT: Shape = Shape { name: "DescribeRegionsResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Regions", wire: "regionInfo", query: "RegionInfo", required: false, shape: &REGION_LIST },] } };
pub static DESCRIBE_ROUTE_TABLES_MAX_RESULTS: Shape = Shape { name: "DescribeRouteTablesMaxResults", sensitive: false, kind: Kind::Integer { min: Some(5), max: Some(100) } };
pub static DESCRIBE_ROUTE_TABLES_REQUEST: Shape = Shape { name: "DescribeRouteTablesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "Filters", wire: "Filter", query: "Filter", required: false, shape: &FILTER_LIST },
    Member { name: "MaxResults", wire: "MaxResults", query: "MaxResults", required: false, shape: &DESCRIBE_ROUTE_TABLES_MAX_RESULTS },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &STRING },
    Member { name: "RouteTableIds", wire: "RouteTableId", query: "RouteTableId", required: false, shape: &ROUTE_TABLE_ID_STRING_LIST },] } };
pub static DESCRIBE_ROUTE_TABLES_RESULT: Shape = Shape { name: "DescribeRouteTablesResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NextToken", wire: "nextToken", query: "NextToken", required: false, shape: &STRING },
    Member { name: "RouteTables", wire: "routeTableSet", query: "RouteTableSet", required: false, shape: &ROUTE_TABLE_LIST },] } };
pub static DESCRIBE_SECURITY_GROUP_RULES_MAX_RESULTS: Shape = Shape { name: "DescribeSecurityGroupRulesMaxResults", sensitive: false, kind: Kind::Integer { min: Some(5), max: Some(1000) } };
pub static DESCRIBE_SECURITY_GROUP_RULES_REQUEST: Shape = Shape { name: "DescribeSecurityGroupRulesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "DryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "Filters", wire: "Filter", query: "Filter", required: false, shape: &FILTER_LIST },
    Member { name: "MaxResults", wire: "MaxResults", query: "MaxResults", required: false, shape: &DESCRIBE_SECURITY_GROUP_RULES_MAX_RESULTS },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &STRING },
    Member { name: "SecurityGroupRuleIds", wire: "SecurityGroupRuleId", query: "SecurityGroupRuleId", required: false, shape: &SECURITY_GROUP_RULE_ID_LIST },] } };
pub static DESCRIBE_SECURITY_GROUP_RULES_RESULT: Shape = Shape { name: "DescribeSecurityGroupRulesResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NextToken", wire: "nextToken", query: "NextToken", required: false, shape: &STRING },
    Member { name: "SecurityGroupRules", wire: "securityGroupRuleSet", query: "SecurityGroupRuleSet", required: false, shape: &SECURITY_GROUP_RULE_LIST },] } };
pub static DESCRIBE_SECURITY_GROUPS_MAX_RESULTS: Shape = Shape { name: "DescribeSecurityGroupsMaxResults", sensitive: false, kind: Kind::Integer { min: Some(5), max: Some(1000) } };
pub static DESCRIBE_SECURITY_GROUPS_REQUEST: Shape = Shape { name: "DescribeSecurityGroupsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "Filters", wire: "Filter", query: "Filter", required: false, shape: &FILTER_LIST },
    Member { name: "GroupIds", wire: "GroupId", query: "GroupId", required: false, shape: &GROUP_ID_STRING_LIST },
    Member { name: "GroupNames", wire: "GroupName", query: "GroupName", required: false, shape: &GROUP_NAME_STRING_LIST },
    Member { name: "MaxResults", wire: "MaxResults", query: "MaxResults", required: false, shape: &DESCRIBE_SECURITY_GROUPS_MAX_RESULTS },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &STRING },] } };
pub static DESCRIBE_SECURITY_GROUPS_RESULT: Shape = Shape { name: "DescribeSecurityGroupsResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NextToken", wire: "nextToken", query: "NextToken", required: false, shape: &STRING },
    Member { name: "SecurityGroups", wire: "securityGroupInfo", query: "SecurityGroupInfo", required: false, shape: &SECURITY_GROUP_LIST },] } };
pub static DESCRIBE_SUBNETS_MAX_RESULTS: Shape = Shape { name: "DescribeSubnetsMaxResults", sensitive: false, kind: Kind::Integer { min: Some(5), max: Some(1000) } };
pub static DESCRIBE_SUBNETS_REQUEST: Shape = Shape { name: "DescribeSubnetsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "Filters", wire: "Filter", query: "Filter", required: false, shape: &FILTER_LIST },
    Member { name: "MaxResults", wire: "MaxResults", query: "MaxResults", required: false, shape: &DESCRIBE_SUBNETS_MAX_RESULTS },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &STRING },
    Member { name: "SubnetIds", wire: "SubnetId", query: "SubnetId", required: false, shape: &SUBNET_ID_STRING_LIST },] } };
pub static DESCRIBE_SUBNETS_RESULT: Shape = Shape { name: "DescribeSubnetsResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NextToken", wire: "nextToken", query: "NextToken", required: false, shape: &STRING },
    Member { name: "Subnets", wire: "subnetSet", query: "SubnetSet", required: false, shape: &SUBNET_LIST },] } };
pub static DESCRIBE_TAGS_REQUEST: Shape = Shape { name: "DescribeTagsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "Filters", wire: "Filter", query: "Filter", required: false, shape: &FILTER_LIST },
    Member { name: "MaxResults", wire: "maxResults", query: "MaxResults", required: false, shape: &INTEGER },
    Member { name: "NextToken", wire: "nextToken", query: "NextToken", required: false, shape: &STRING },] } };
pub static DESCRIBE_TAGS_RESULT: Shape = Shape { name: "DescribeTagsResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NextToken", wire: "nextToken", query: "NextToken", required: false, shape: &STRING },
    Member { name: "Tags", wire: "tagSet", query: "TagSet", required: false, shape: &TAG_DESCRIPTION_LIST },] } };
pub static DESCRIBE_VPC_ATTRIBUTE_REQUEST: Shape = Shape { name: "DescribeVpcAttributeRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Attribute", wire: "Attribute", query: "Attribute", required: true, shape: &VPC_ATTRIBUTE_NAME },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "VpcId", wire: "VpcId", query: "VpcId", required: true, shape: &VPC_ID },] } };
pub static DESCRIBE_VPC_ATTRIBUTE_RESULT: Shape = Shape { name: "DescribeVpcAttributeResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EnableDnsHostnames", wire: "enableDnsHostnames", query: "EnableDnsHostnames", required: false, shape: &ATTRIBUTE_BOOLEAN_VALUE },
    Member { name: "EnableDnsSupport", wire: "enableDnsSupport", query: "EnableDnsSupport", required: false, shape: &ATTRIBUTE_BOOLEAN_VALUE },
    Member { name: "EnableNetworkAddressUsageMetrics", wire: "enableNetworkAddressUsageMetrics", query: "EnableNetworkAddressUsageMetrics", required: false, shape: &ATTRIBUTE_BOOLEAN_VALUE },
    Member { name: "VpcId", wire: "vpcId", query: "VpcId", required: false, shape: &STRING },] } };
pub static DESCRIBE_VPCS_MAX_RESULTS: Shape = Shape { name: "DescribeVpcsMaxResults", sensitive: false, kind: Kind::Integer { min: Some(5), max: Some(1000) } };
pub static DESCRIBE_VPCS_REQUEST: Shape = Shape { name: "DescribeVpcsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "Filters", wire: "Filter", query: "Filter", required: false, shape: &FILTER_LIST },
    Member { name: "MaxResults", wire: "MaxResults", query: "MaxResults", required: false, shape: &DESCRIBE_VPCS_MAX_RESULTS },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &STRING },
    Member { name: "VpcIds", wire: "VpcId", query: "VpcId", required: false, shape: &VPC_ID_STRING_LIST },] } };
pub static DESCRIBE_VPCS_RESULT: Shape = Shape { name: "DescribeVpcsResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NextToken", wire: "nextToken", query: "NextToken", required: false, shape: &STRING },
    Member { name: "Vpcs", wire: "vpcSet", query: "VpcSet", required: false, shape: &VPC_LIST },] } };
pub static DETACH_INTERNET_GATEWAY_REQUEST: Shape = Shape { name: "DetachInternetGatewayRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "InternetGatewayId", wire: "internetGatewayId", query: "InternetGatewayId", required: true, shape: &INTERNET_GATEWAY_ID },
    Member { name: "VpcId", wire: "vpcId", query: "VpcId", required: true, shape: &VPC_ID },] } };
pub static DISASSOCIATE_ROUTE_TABLE_REQUEST: Shape = Shape { name: "DisassociateRouteTableRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AssociationId", wire: "associationId", query: "AssociationId", required: true, shape: &ROUTE_TABLE_ASSOCIATION_ID },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },] } };
pub static DISASSOCIATE_SUBNET_CIDR_BLOCK_REQUEST: Shape = Shape { name: "DisassociateSubnetCidrBlockRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AssociationId", wire: "associationId", query: "AssociationId", required: true, shape: &SUBNET_CIDR_ASSOCIATION_ID },] } };
pub static DISASSOCIATE_SUBNET_CIDR_BLOCK_RESULT: Shape = Shape { name: "DisassociateSubnetCidrBlockResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Ipv6CidrBlockAssociation", wire: "ipv6CidrBlockAssociation", query: "Ipv6CidrBlockAssociation", required: false, shape: &SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION },
    Member { name: "SubnetId", wire: "subnetId", query: "SubnetId", required: false, shape: &STRING },] } };
pub static DISASSOCIATE_VPC_CIDR_BLOCK_REQUEST: Shape = Shape { name: "DisassociateVpcCidrBlockRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AssociationId", wire: "associationId", query: "AssociationId", required: true, shape: &VPC_CIDR_ASSOCIATION_ID },] } };
pub static DISASSOCIATE_VPC_CIDR_BLOCK_RESULT: Shape = Shape { name: "DisassociateVpcCidrBlockResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CidrBlockAssociation", wire: "cidrBlockAssociation", query: "CidrBlockAssociation", required: false, shape: &VPC_CIDR_BLOCK_ASSOCIATION },
    Member { name: "Ipv6CidrBlockAssociation", wire: "ipv6CidrBlockAssociation", query: "Ipv6CidrBlockAssociation", required: false, shape: &VPC_IPV6_CIDR_BLOCK_ASSOCIATION },
    Member { name: "VpcId", wire: "vpcId", query: "VpcId", required: false, shape: &STRING },] } };
pub static EGRESS_ONLY_INTERNET_GATEWAY: Shape = Shape { name: "EgressOnlyInternetGateway", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Attachments", wire: "attachmentSet", query: "AttachmentSet", required: false, shape: &INTERNET_GATEWAY_ATTACHMENT_LIST },
    Member { name: "EgressOnlyInternetGatewayId", wire: "egressOnlyInternetGatewayId", query: "EgressOnlyInternetGatewayId", required: false, shape: &EGRESS_ONLY_INTERNET_GATEWAY_ID },
    Member { name: "Tags", wire: "tagSet", query: "TagSet", required: false, shape: &TAG_LIST },] } };
pub static EGRESS_ONLY_INTERNET_GATEWAY_ID: Shape = Shape { name: "EgressOnlyInternetGatewayId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static EGRESS_ONLY_INTERNET_GATEWAY_ID_LIST: Shape = Shape { name: "EgressOnlyInternetGatewayIdList", sensitive: false, kind: Kind::List { member: &EGRESS_ONLY_INTERNET_GATEWAY_ID, member_name: "item", flattened: false, min: None, max: None } };
pub static EGRESS_ONLY_INTERNET_GATEWAY_LIST: Shape = Shape { name: "EgressOnlyInternetGatewayList", sensitive: false, kind: Kind::List { member: &EGRESS_ONLY_INTERNET_GATEWAY, member_name: "item", flattened: false, min: None, max: None } };
pub static ENA_SRD_SPECIFICATION: Shape = Shape { name: "EnaSrdSpecification", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EnaSrdEnabled", wire: "EnaSrdEnabled", query: "EnaSrdEnabled", required: false, shape: &BOOLEAN },
    Member { name: "EnaSrdUdpSpecification", wire: "EnaSrdUdpSpecification", query: "EnaSrdUdpSpecification", required: false, shape: &ENA_SRD_UDP_SPECIFICATION },] } };
pub static ENA_SRD_UDP_SPECIFICATION: Shape = Shape { name: "EnaSrdUdpSpecification", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EnaSrdUdpEnabled", wire: "EnaSrdUdpEnabled", query: "EnaSrdUdpEnabled", required: false, shape: &BOOLEAN },] } };
pub static FILTER: Shape = Shape { name: "Filter", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Name", wire: "Name", query: "Name", required: false, shape: &STRING },
    Member { name: "Values", wire: "Value", query: "Value", required: false, shape: &VALUE_STRING_LIST },] } };
pub static FILTER_LIST: Shape = Shape { name: "FilterList", sensitive: false, kind: Kind::List { member: &FILTER, member_name: "Filter", flattened: false, min: None, max: None } };
pub static GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_MAX_RESULTS: Shape = Shape { name: "GetManagedPrefixListAssociationsMaxResults", sensitive: false, kind: Kind::Integer { min: Some(5), max: Some(255) } };
pub static GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_REQUEST: Shape = Shape { name: "GetManagedPrefixListAssociationsRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "DryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "MaxResults", wire: "MaxResults", query: "MaxResults", required: false, shape: &GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_MAX_RESULTS },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &NEXT_TOKEN },
    Member { name: "PrefixListId", wire: "PrefixListId", query: "PrefixListId", required: true, shape: &PREFIX_LIST_RESOURCE_ID },] } };
pub static GET_MANAGED_PREFIX_LIST_ASSOCIATIONS_RESULT: Shape = Shape { name: "GetManagedPrefixListAssociationsResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NextToken", wire: "nextToken", query: "NextToken", required: false, shape: &STRING },
    Member { name: "PrefixListAssociations", wire: "prefixListAssociationSet", query: "PrefixListAssociationSet", required: false, shape: &PREFIX_LIST_ASSOCIATION_SET },] } };
pub static GET_MANAGED_PREFIX_LIST_ENTRIES_REQUEST: Shape = Shape { name: "GetManagedPrefixListEntriesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "DryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "MaxResults", wire: "MaxResults", query: "MaxResults", required: false, shape: &PREFIX_LIST_MAX_RESULTS },
    Member { name: "NextToken", wire: "NextToken", query: "NextToken", required: false, shape: &NEXT_TOKEN },
    Member { name: "PrefixListId", wire: "PrefixListId", query: "PrefixListId", required: true, shape: &PREFIX_LIST_RESOURCE_ID },
    Member { name: "TargetVersion", wire: "TargetVersion", query: "TargetVersion", required: false, shape: &LONG },] } };
pub static GET_MANAGED_PREFIX_LIST_ENTRIES_RESULT: Shape = Shape { name: "GetManagedPrefixListEntriesResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Entries", wire: "entrySet", query: "EntrySet", required: false, shape: &PREFIX_LIST_ENTRY_SET },
    Member { name: "NextToken", wire: "nextToken", query: "NextToken", required: false, shape: &NEXT_TOKEN },] } };
pub static GROUP_ID_STRING_LIST: Shape = Shape { name: "GroupIdStringList", sensitive: false, kind: Kind::List { member: &SECURITY_GROUP_ID, member_name: "groupId", flattened: false, min: None, max: None } };
pub static GROUP_IDENTIFIER: Shape = Shape { name: "GroupIdentifier", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupId", wire: "groupId", query: "GroupId", required: false, shape: &STRING },
    Member { name: "GroupName", wire: "groupName", query: "GroupName", required: false, shape: &STRING },] } };
pub static GROUP_IDENTIFIER_LIST: Shape = Shape { name: "GroupIdentifierList", sensitive: false, kind: Kind::List { member: &GROUP_IDENTIFIER, member_name: "item", flattened: false, min: None, max: None } };
pub static GROUP_NAME_STRING_LIST: Shape = Shape { name: "GroupNameStringList", sensitive: false, kind: Kind::List { member: &SECURITY_GROUP_NAME, member_name: "GroupName", flattened: false, min: None, max: None } };
pub static HOSTNAME_TYPE: Shape = Shape { name: "HostnameType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["ip-name", "resource-name"] } };
pub static ICMP_TYPE_CODE: Shape = Shape { name: "IcmpTypeCode", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Code", wire: "code", query: "Code", required: false, shape: &INTEGER },
    Member { name: "Type", wire: "type", query: "Type", required: false, shape: &INTEGER },] } };
pub static INSTANCE_ID: Shape = Shape { name: "InstanceId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static INSTANCE_IPV6_ADDRESS: Shape = Shape { name: "InstanceIpv6Address", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Ipv6Address", wire: "ipv6Address", query: "Ipv6Address", required: false, shape: &STRING },
    Member { name: "IsPrimaryIpv6", wire: "isPrimaryIpv6", query: "IsPrimaryIpv6", required: false, shape: &BOOLEAN },] } };
pub static INSTANCE_IPV6_ADDRESS_LIST: Shape = Shape { name: "InstanceIpv6AddressList", sensitive: false, kind: Kind::List { member: &INSTANCE_IPV6_ADDRESS, member_name: "item", flattened: false, min: None, max: None } };
pub static INTEGER: Shape = Shape { name: "Integer", sensitive: false, kind: Kind::Integer { min: None, max: None } };
pub static INTERNET_GATEWAY: Shape = Shape { name: "InternetGateway", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Attachments", wire: "attachmentSet", query: "AttachmentSet", required: false, shape: &INTERNET_GATEWAY_ATTACHMENT_LIST },
    Member { name: "InternetGatewayId", wire: "internetGatewayId", query: "InternetGatewayId", required: false, shape: &STRING },
    Member { name: "OwnerId", wire: "ownerId", query: "OwnerId", required: false, shape: &STRING },
    Member { name: "Tags", wire: "tagSet", query: "TagSet", required: false, shape: &TAG_LIST },] } };
pub static INTERNET_GATEWAY_ATTACHMENT: Shape = Shape { name: "InternetGatewayAttachment", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "State", wire: "state", query: "State", required: false, shape: &ATTACHMENT_STATUS },
    Member { name: "VpcId", wire: "vpcId", query: "VpcId", required: false, shape: &STRING },] } };
pub static INTERNET_GATEWAY_ATTACHMENT_LIST: Shape = Shape { name: "InternetGatewayAttachmentList", sensitive: false, kind: Kind::List { member: &INTERNET_GATEWAY_ATTACHMENT, member_name: "item", flattened: false, min: None, max: None } };
pub static INTERNET_GATEWAY_ID: Shape = Shape { name: "InternetGatewayId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static INTERNET_GATEWAY_ID_LIST: Shape = Shape { name: "InternetGatewayIdList", sensitive: false, kind: Kind::List { member: &INTERNET_GATEWAY_ID, member_name: "item", flattened: false, min: None, max: None } };
pub static INTERNET_GATEWAY_LIST: Shape = Shape { name: "InternetGatewayList", sensitive: false, kind: Kind::List { member: &INTERNET_GATEWAY, member_name: "item", flattened: false, min: None, max: None } };
pub static IP_PERMISSION: Shape = Shape { name: "IpPermission", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "FromPort", wire: "fromPort", query: "FromPort", required: false, shape: &INTEGER },
    Member { name: "IpProtocol", wire: "ipProtocol", query: "IpProtocol", required: false, shape: &STRING },
    Member { name: "IpRanges", wire: "ipRanges", query: "IpRanges", required: false, shape: &IP_RANGE_LIST },
    Member { name: "Ipv6Ranges", wire: "ipv6Ranges", query: "Ipv6Ranges", required: false, shape: &IPV6_RANGE_LIST },
    Member { name: "PrefixListIds", wire: "prefixListIds", query: "PrefixListIds", required: false, shape: &PREFIX_LIST_ID_LIST },
    Member { name: "ToPort", wire: "toPort", query: "ToPort", required: false, shape: &INTEGER },
    Member { name: "UserIdGroupPairs", wire: "groups", query: "Groups", required: false, shape: &USER_ID_GROUP_PAIR_LIST },] } };
pub static IP_PERMISSION_LIST: Shape = Shape { name: "IpPermissionList", sensitive: false, kind: Kind::List { member: &IP_PERMISSION, member_name: "item", flattened: false, min: None, max: None } };
pub static IP_PREFIX_LIST: Shape = Shape { name: "IpPrefixList", sensitive: false, kind: Kind::List { member: &STRING, member_name: "item", flattened: false, min: None, max: None } };
pub static IP_RANGE: Shape = Shape { name: "IpRange", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CidrIp", wire: "cidrIp", query: "CidrIp", required: false, shape: &STRING },
    Member { name: "Description", wire: "description", query: "Description", required: false, shape: &STRING },] } };
pub static IP_RANGE_LIST: Shape = Shape { name: "IpRangeList", sensitive: false, kind: Kind::List { member: &IP_RANGE, member_name: "item", flattened: false, min: None, max: None } };
pub static IP_SOURCE: Shape = Shape { name: "IpSource", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["amazon", "byoip", "none"] } };
pub static IPAM_POOL_ID: Shape = Shape { name: "IpamPoolId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static IPV4_POOL_EC2_ID: Shape = Shape { name: "Ipv4PoolEc2Id", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static IPV4_PREFIX_LIST: Shape = Shape { name: "Ipv4PrefixList", sensitive: false, kind: Kind::List { member: &IPV4_PREFIX_SPECIFICATION_REQUEST, member_name: "item", flattened: false, min: None, max: None } };
pub static IPV4_PREFIX_SPECIFICATION: Shape = Shape { name: "Ipv4PrefixSpecification", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Ipv4Prefix", wire: "ipv4Prefix", query: "Ipv4Prefix", required: false, shape: &STRING },] } };
pub static IPV4_PREFIX_SPECIFICATION_REQUEST: Shape = Shape { name: "Ipv4PrefixSpecificationRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Ipv4Prefix", wire: "Ipv4Prefix", query: "Ipv4Prefix", required: false, shape: &STRING },] } };
pub static IPV4_PREFIXES_LIST: Shape = Shape { name: "Ipv4PrefixesList", sensitive: false, kind: Kind::List { member: &IPV4_PREFIX_SPECIFICATION, member_name: "item", flattened: false, min: None, max: None } };
pub static IPV6_ADDRESS_ATTRIBUTE: Shape = Shape { name: "Ipv6AddressAttribute", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["public", "private"] } };
pub static IPV6_ADDRESS_LIST: Shape = Shape { name: "Ipv6AddressList", sensitive: false, kind: Kind::List { member: &STRING, member_name: "item", flattened: false, min: None, max: None } };
pub static IPV6_POOL_EC2_ID: Shape = Shape { name: "Ipv6PoolEc2Id", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static IPV6_PREFIX_LIST: Shape = Shape { name: "Ipv6PrefixList", sensitive: false, kind: Kind::List { member: &IPV6_PREFIX_SPECIFICATION_REQUEST, member_name: "item", flattened: false, min: None, max: None } };
pub static IPV6_PREFIX_SPECIFICATION: Shape = Shape { name: "Ipv6PrefixSpecification", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Ipv6Prefix", wire: "ipv6Prefix", query: "Ipv6Prefix", required: false, shape: &STRING },] } };
pub static IPV6_PREFIX_SPECIFICATION_REQUEST: Shape = Shape { name: "Ipv6PrefixSpecificationRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Ipv6Prefix", wire: "Ipv6Prefix", query: "Ipv6Prefix", required: false, shape: &STRING },] } };
pub static IPV6_PREFIXES_LIST: Shape = Shape { name: "Ipv6PrefixesList", sensitive: false, kind: Kind::List { member: &IPV6_PREFIX_SPECIFICATION, member_name: "item", flattened: false, min: None, max: None } };
pub static IPV6_RANGE: Shape = Shape { name: "Ipv6Range", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CidrIpv6", wire: "cidrIpv6", query: "CidrIpv6", required: false, shape: &STRING },
    Member { name: "Description", wire: "description", query: "Description", required: false, shape: &STRING },] } };
pub static IPV6_RANGE_LIST: Shape = Shape { name: "Ipv6RangeList", sensitive: false, kind: Kind::List { member: &IPV6_RANGE, member_name: "item", flattened: false, min: None, max: None } };
pub static LOCAL_GATEWAY_ID: Shape = Shape { name: "LocalGatewayId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static LONG: Shape = Shape { name: "Long", sensitive: false, kind: Kind::Long { min: None, max: None } };
pub static MANAGED_PREFIX_LIST: Shape = Shape { name: "ManagedPrefixList", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AddressFamily", wire: "addressFamily", query: "AddressFamily", required: false, shape: &STRING },
    Member { name: "IpamPrefixListResolverSyncEnabled", wire: "ipamPrefixListResolverSyncEnabled", query: "IpamPrefixListResolverSyncEnabled", required: false, shape: &BOOLEAN },
    Member { name: "IpamPrefixListResolverTargetId", wire: "ipamPrefixListResolverTargetId", query: "IpamPrefixListResolverTargetId", required: false, shape: &STRING },
    Member { name: "MaxEntries", wire: "maxEntries", query: "MaxEntries", required: false, shape: &INTEGER },
    Member { name: "OwnerId", wire: "ownerId", query: "OwnerId", required: false, shape: &STRING },
    Member { name: "PrefixListArn", wire: "prefixListArn", query: "PrefixListArn", required: false, shape: &RESOURCE_ARN },
    Member { name: "PrefixListId", wire: "prefixListId", query: "PrefixListId", required: false, shape: &PREFIX_LIST_RESOURCE_ID },
    Member { name: "PrefixListName", wire: "prefixListName", query: "PrefixListName", required: false, shape: &STRING },
    Member { name: "State", wire: "state", query: "State", required: false, shape: &PREFIX_LIST_STATE },
    Member { name: "StateMessage", wire: "stateMessage", query: "StateMessage", required: false, shape: &STRING },
    Member { name: "Tags", wire: "tagSet", query: "TagSet", required: false, shape: &TAG_LIST },
    Member { name: "Version", wire: "version", query: "Version", required: false, shape: &LONG },] } };
pub static MANAGED_PREFIX_LIST_SET: Shape = Shape { name: "ManagedPrefixListSet", sensitive: false, kind: Kind::List { member: &MANAGED_PREFIX_LIST, member_name: "item", flattened: false, min: None, max: None } };
pub static MODIFY_MANAGED_PREFIX_LIST_REQUEST: Shape = Shape { name: "ModifyManagedPrefixListRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AddEntries", wire: "AddEntry", query: "AddEntry", required: false, shape: &ADD_PREFIX_LIST_ENTRIES },
    Member { name: "CurrentVersion", wire: "CurrentVersion", query: "CurrentVersion", required: false, shape: &LONG },
    Member { name: "DryRun", wire: "DryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "IpamPrefixListResolverSyncEnabled", wire: "IpamPrefixListResolverSyncEnabled", query: "IpamPrefixListResolverSyncEnabled", required: false, shape: &BOXED_BOOLEAN },
    Member { name: "MaxEntries", wire: "MaxEntries", query: "MaxEntries", required: false, shape: &INTEGER },
    Member { name: "PrefixListId", wire: "PrefixListId", query: "PrefixListId", required: true, shape: &PREFIX_LIST_RESOURCE_ID },
    Member { name: "PrefixListName", wire: "PrefixListName", query: "PrefixListName", required: false, shape: &STRING },
    Member { name: "RemoveEntries", wire: "RemoveEntry", query: "RemoveEntry", required: false, shape: &REMOVE_PREFIX_LIST_ENTRIES },] } };
pub static MODIFY_MANAGED_PREFIX_LIST_RESULT: Shape = Shape { name: "ModifyManagedPrefixListResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PrefixList", wire: "prefixList", query: "PrefixList", required: false, shape: &MANAGED_PREFIX_LIST },] } };
pub static MODIFY_NETWORK_INTERFACE_ATTRIBUTE_REQUEST: Shape = Shape { name: "ModifyNetworkInterfaceAttributeRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AssociatePublicIpAddress", wire: "AssociatePublicIpAddress", query: "AssociatePublicIpAddress", required: false, shape: &BOOLEAN },
    Member { name: "AssociatedSubnetIds", wire: "AssociatedSubnetId", query: "AssociatedSubnetId", required: false, shape: &SUBNET_ID_LIST },
    Member { name: "Attachment", wire: "attachment", query: "Attachment", required: false, shape: &NETWORK_INTERFACE_ATTACHMENT_CHANGES },
    Member { name: "ConnectionTrackingSpecification", wire: "ConnectionTrackingSpecification", query: "ConnectionTrackingSpecification", required: false, shape: &CONNECTION_TRACKING_SPECIFICATION_REQUEST },
    Member { name: "Description", wire: "description", query: "Description", required: false, shape: &ATTRIBUTE_VALUE },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "EnaSrdSpecification", wire: "EnaSrdSpecification", query: "EnaSrdSpecification", required: false, shape: &ENA_SRD_SPECIFICATION },
    Member { name: "EnablePrimaryIpv6", wire: "EnablePrimaryIpv6", query: "EnablePrimaryIpv6", required: false, shape: &BOOLEAN },
    Member { name: "Groups", wire: "SecurityGroupId", query: "SecurityGroupId", required: false, shape: &SECURITY_GROUP_ID_STRING_LIST },
    Member { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", required: true, shape: &NETWORK_INTERFACE_ID },
    Member { name: "SourceDestCheck", wire: "sourceDestCheck", query: "SourceDestCheck", required: false, shape: &ATTRIBUTE_BOOLEAN_VALUE },] } };
pub static MODIFY_SECURITY_GROUP_RULES_REQUEST: Shape = Shape { name: "ModifySecurityGroupRulesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "DryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "GroupId", wire: "GroupId", query: "GroupId", required: true, shape: &SECURITY_GROUP_ID },
    Member { name: "SecurityGroupRules", wire: "SecurityGroupRule", query: "SecurityGroupRule", required: true, shape: &SECURITY_GROUP_RULE_UPDATE_LIST },] } };
pub static MODIFY_SECURITY_GROUP_RULES_RESULT: Shape = Shape { name: "ModifySecurityGroupRulesResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Return", wire: "return", query: "Return", required: false, shape: &BOOLEAN },] } };
pub static MODIFY_SUBNET_ATTRIBUTE_REQUEST: Shape = Shape { name: "ModifySubnetAttributeRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AssignIpv6AddressOnCreation", wire: "AssignIpv6AddressOnCreation", query: "AssignIpv6AddressOnCreation", required: false, shape: &ATTRIBUTE_BOOLEAN_VALUE },
    Member { name: "CustomerOwnedIpv4Pool", wire: "CustomerOwnedIpv4Pool", query: "CustomerOwnedIpv4Pool", required: false, shape: &COIP_POOL_ID },
    Member { name: "DisableLniAtDeviceIndex", wire: "DisableLniAtDeviceIndex", query: "DisableLniAtDeviceIndex", required: false, shape: &ATTRIBUTE_BOOLEAN_VALUE },
    Member { name: "EnableDns64", wire: "EnableDns64", query: "EnableDns64", required: false, shape: &ATTRIBUTE_BOOLEAN_VALUE },
    Member { name: "EnableLniAtDeviceIndex", wire: "EnableLniAtDeviceIndex", query: "EnableLniAtDeviceIndex", required: false, shape: &INTEGER },
    Member { name: "EnableResourceNameDnsAAAARecordOnLaunch", wire: "EnableResourceNameDnsAAAARecordOnLaunch", query: "EnableResourceNameDnsAAAARecordOnLaunch", required: false, shape: &ATTRIBUTE_BOOLEAN_VALUE },
    Member { name: "EnableResourceNameDnsARecordOnLaunch", wire: "EnableResourceNameDnsARecordOnLaunch", query: "EnableResourceNameDnsARecordOnLaunch", required: false, shape: &ATTRIBUTE_BOOLEAN_VALUE },
    Member { name: "MapCustomerOwnedIpOnLaunch", wire: "MapCustomerOwnedIpOnLaunch", query: "MapCustomerOwnedIpOnLaunch", required: false, shape: &ATTRIBUTE_BOOLEAN_VALUE },
    Member { name: "MapPublicIpOnLaunch", wire: "MapPublicIpOnLaunch", query: "MapPublicIpOnLaunch", required: false, shape: &ATTRIBUTE_BOOLEAN_VALUE },
    Member { name: "PrivateDnsHostnameTypeOnLaunch", wire: "PrivateDnsHostnameTypeOnLaunch", query: "PrivateDnsHostnameTypeOnLaunch", required: false, shape: &HOSTNAME_TYPE },
    Member { name: "SubnetId", wire: "subnetId", query: "SubnetId", required: true, shape: &SUBNET_ID },] } };
pub static MODIFY_VPC_ATTRIBUTE_REQUEST: Shape = Shape { name: "ModifyVpcAttributeRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EnableDnsHostnames", wire: "EnableDnsHostnames", query: "EnableDnsHostnames", required: false, shape: &ATTRIBUTE_BOOLEAN_VALUE },
    Member { name: "EnableDnsSupport", wire: "EnableDnsSupport", query: "EnableDnsSupport", required: false, shape: &ATTRIBUTE_BOOLEAN_VALUE },
    Member { name: "EnableNetworkAddressUsageMetrics", wire: "EnableNetworkAddressUsageMetrics", query: "EnableNetworkAddressUsageMetrics", required: false, shape: &ATTRIBUTE_BOOLEAN_VALUE },
    Member { name: "VpcId", wire: "vpcId", query: "VpcId", required: true, shape: &VPC_ID },] } };
pub static NAT_GATEWAY_ID: Shape = Shape { name: "NatGatewayId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static NETMASK_LENGTH: Shape = Shape { name: "NetmaskLength", sensitive: false, kind: Kind::Integer { min: None, max: None } };
pub static NETWORK_ACL: Shape = Shape { name: "NetworkAcl", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Associations", wire: "associationSet", query: "AssociationSet", required: false, shape: &NETWORK_ACL_ASSOCIATION_LIST },
    Member { name: "Entries", wire: "entrySet", query: "EntrySet", required: false, shape: &NETWORK_ACL_ENTRY_LIST },
    Member { name: "IsDefault", wire: "default", query: "Default", required: false, shape: &BOOLEAN },
    Member { name: "NetworkAclId", wire: "networkAclId", query: "NetworkAclId", required: false, shape: &STRING },
    Member { name: "OwnerId", wire: "ownerId", query: "OwnerId", required: false, shape: &STRING },
    Member { name: "Tags", wire: "tagSet", query: "TagSet", required: false, shape: &TAG_LIST },
    Member { name: "VpcId", wire: "vpcId", query: "VpcId", required: false, shape: &STRING },] } };
pub static NETWORK_ACL_ASSOCIATION: Shape = Shape { name: "NetworkAclAssociation", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NetworkAclAssociationId", wire: "networkAclAssociationId", query: "NetworkAclAssociationId", required: false, shape: &STRING },
    Member { name: "NetworkAclId", wire: "networkAclId", query: "NetworkAclId", required: false, shape: &STRING },
    Member { name: "SubnetId", wire: "subnetId", query: "SubnetId", required: false, shape: &STRING },] } };
pub static NETWORK_ACL_ASSOCIATION_ID: Shape = Shape { name: "NetworkAclAssociationId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static NETWORK_ACL_ASSOCIATION_LIST: Shape = Shape { name: "NetworkAclAssociationList", sensitive: false, kind: Kind::List { member: &NETWORK_ACL_ASSOCIATION, member_name: "item", flattened: false, min: None, max: None } };
pub static NETWORK_ACL_ENTRY: Shape = Shape { name: "NetworkAclEntry", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CidrBlock", wire: "cidrBlock", query: "CidrBlock", required: false, shape: &STRING },
    Member { name: "Egress", wire: "egress", query: "Egress", required: false, shape: &BOOLEAN },
    Member { name: "IcmpTypeCode", wire: "icmpTypeCode", query: "IcmpTypeCode", required: false, shape: &ICMP_TYPE_CODE },
    Member { name: "Ipv6CidrBlock", wire: "ipv6CidrBlock", query: "Ipv6CidrBlock", required: false, shape: &STRING },
    Member { name: "PortRange", wire: "portRange", query: "PortRange", required: false, shape: &PORT_RANGE },
    Member { name: "Protocol", wire: "protocol", query: "Protocol", required: false, shape: &STRING },
    Member { name: "RuleAction", wire: "ruleAction", query: "RuleAction", required: false, shape: &RULE_ACTION },
    Member { name: "RuleNumber", wire: "ruleNumber", query: "RuleNumber", required: false, shape: &INTEGER },] } };
pub static NETWORK_ACL_ENTRY_LIST: Shape = Shape { name: "NetworkAclEntryList", sensitive: false, kind: Kind::List { member: &NETWORK_ACL_ENTRY, member_name: "item", flattened: false, min: None, max: None } };
pub static NETWORK_ACL_ID: Shape = Shape { name: "NetworkAclId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static NETWORK_ACL_ID_STRING_LIST: Shape = Shape { name: "NetworkAclIdStringList", sensitive: false, kind: Kind::List { member: &NETWORK_ACL_ID, member_name: "item", flattened: false, min: None, max: None } };
pub static NETWORK_ACL_LIST: Shape = Shape { name: "NetworkAclList", sensitive: false, kind: Kind::List { member: &NETWORK_ACL, member_name: "item", flattened: false, min: None, max: None } };
pub static NETWORK_INTERFACE: Shape = Shape { name: "NetworkInterface", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AssociatedSubnets", wire: "associatedSubnetSet", query: "AssociatedSubnetSet", required: false, shape: &ASSOCIATED_SUBNET_LIST },
    Member { name: "Association", wire: "association", query: "Association", required: false, shape: &NETWORK_INTERFACE_ASSOCIATION },
    Member { name: "Attachment", wire: "attachment", query: "Attachment", required: false, shape: &NETWORK_INTERFACE_ATTACHMENT },
    Member { name: "AvailabilityZone", wire: "availabilityZone", query: "AvailabilityZone", required: false, shape: &STRING },
    Member { name: "AvailabilityZoneId", wire: "availabilityZoneId", query: "AvailabilityZoneId", required: false, shape: &STRING },
    Member { name: "ConnectionTrackingConfiguration", wire: "connectionTrackingConfiguration", query: "ConnectionTrackingConfiguration", required: false, shape: &CONNECTION_TRACKING_CONFIGURATION },
    Member { name: "DenyAllIgwTraffic", wire: "denyAllIgwTraffic", query: "DenyAllIgwTraffic", required: false, shape: &BOOLEAN },
    Member { name: "Description", wire: "description", query: "Description", required: false, shape: &STRING },
    Member { name: "Groups", wire: "groupSet", query: "GroupSet", required: false, shape: &GROUP_IDENTIFIER_LIST },
    Member { name: "InterfaceType", wire: "interfaceType", query: "InterfaceType", required: false, shape: &NETWORK_INTERFACE_TYPE },
    Member { name: "Ipv4Prefixes", wire: "ipv4PrefixSet", query: "Ipv4PrefixSet", required: false, shape: &IPV4_PREFIXES_LIST },
    Member { name: "Ipv6Address", wire: "ipv6Address", query: "Ipv6Address", required: false, shape: &STRING },
    Member { name: "Ipv6Addresses", wire: "ipv6AddressesSet", query: "Ipv6AddressesSet", required: false, shape: &NETWORK_INTERFACE_IPV6_ADDRESSES_LIST },
    Member { name: "Ipv6Native", wire: "ipv6Native", query: "Ipv6Native", required: false, shape: &BOOLEAN },
    Member { name: "Ipv6Prefixes", wire: "ipv6PrefixSet", query: "Ipv6PrefixSet", required: false, shape: &IPV6_PREFIXES_LIST },
    Member { name: "MacAddress", wire: "macAddress", query: "MacAddress", required: false, shape: &STRING },
    Member { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", required: false, shape: &STRING },
    Member { name: "Operator", wire: "operator", query: "Operator", required: false, shape: &OPERATOR_RESPONSE },
    Member { name: "OutpostArn", wire: "outpostArn", query: "OutpostArn", required: false, shape: &STRING },
    Member { name: "OwnerId", wire: "ownerId", query: "OwnerId", required: false, shape: &STRING },
    Member { name: "PrivateDnsName", wire: "privateDnsName", query: "PrivateDnsName", required: false, shape: &STRING },
    Member { name: "PrivateIpAddress", wire: "privateIpAddress", query: "PrivateIpAddress", required: false, shape: &STRING },
    Member { name: "PrivateIpAddresses", wire: "privateIpAddressesSet", query: "PrivateIpAddressesSet", required: false, shape: &NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_LIST },
    Member { name: "PublicDnsName", wire: "publicDnsName", query: "PublicDnsName", required: false, shape: &STRING },
    Member { name: "PublicIpDnsNameOptions", wire: "publicIpDnsNameOptions", query: "PublicIpDnsNameOptions", required: false, shape: &PUBLIC_IP_DNS_NAME_OPTIONS },
    Member { name: "RequesterId", wire: "requesterId", query: "RequesterId", required: false, shape: &STRING },
    Member { name: "RequesterManaged", wire: "requesterManaged", query: "RequesterManaged", required: false, shape: &BOOLEAN },
    Member { name: "SourceDestCheck", wire: "sourceDestCheck", query: "SourceDestCheck", required: false, shape: &BOOLEAN },
    Member { name: "Status", wire: "status", query: "Status", required: false, shape: &NETWORK_INTERFACE_STATUS },
    Member { name: "SubnetId", wire: "subnetId", query: "SubnetId", required: false, shape: &STRING },
    Member { name: "TagSet", wire: "tagSet", query: "TagSet", required: false, shape: &TAG_LIST },
    Member { name: "VpcId", wire: "vpcId", query: "VpcId", required: false, shape: &STRING },] } };
pub static NETWORK_INTERFACE_ASSOCIATION: Shape = Shape { name: "NetworkInterfaceAssociation", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AllocationId", wire: "allocationId", query: "AllocationId", required: false, shape: &STRING },
    Member { name: "AssociationId", wire: "associationId", query: "AssociationId", required: false, shape: &STRING },
    Member { name: "CarrierIp", wire: "carrierIp", query: "CarrierIp", required: false, shape: &STRING },
    Member { name: "CustomerOwnedIp", wire: "customerOwnedIp", query: "CustomerOwnedIp", required: false, shape: &STRING },
    Member { name: "IpOwnerId", wire: "ipOwnerId", query: "IpOwnerId", required: false, shape: &STRING },
    Member { name: "PublicDnsName", wire: "publicDnsName", query: "PublicDnsName", required: false, shape: &STRING },
    Member { name: "PublicIp", wire: "publicIp", query: "PublicIp", required: false, shape: &STRING },] } };
pub static NETWORK_INTERFACE_ATTACHMENT: Shape = Shape { name: "NetworkInterfaceAttachment", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AttachTime", wire: "attachTime", query: "AttachTime", required: false, shape: &DATE_TIME },
    Member { name: "AttachmentId", wire: "attachmentId", query: "AttachmentId", required: false, shape: &STRING },
    Member { name: "DeleteOnTermination", wire: "deleteOnTermination", query: "DeleteOnTermination", required: false, shape: &BOOLEAN },
    Member { name: "DeviceIndex", wire: "deviceIndex", query: "DeviceIndex", required: false, shape: &INTEGER },
    Member { name: "EnaQueueCount", wire: "enaQueueCount", query: "EnaQueueCount", required: false, shape: &INTEGER },
    Member { name: "EnaSrdSpecification", wire: "enaSrdSpecification", query: "EnaSrdSpecification", required: false, shape: &ATTACHMENT_ENA_SRD_SPECIFICATION },
    Member { name: "InstanceId", wire: "instanceId", query: "InstanceId", required: false, shape: &STRING },
    Member { name: "InstanceOwnerId", wire: "instanceOwnerId", query: "InstanceOwnerId", required: false, shape: &STRING },
    Member { name: "NetworkCardIndex", wire: "networkCardIndex", query: "NetworkCardIndex", required: false, shape: &INTEGER },
    Member { name: "Status", wire: "status", query: "Status", required: false, shape: &ATTACHMENT_STATUS },] } };
pub static NETWORK_INTERFACE_ATTACHMENT_CHANGES: Shape = Shape { name: "NetworkInterfaceAttachmentChanges", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AttachmentId", wire: "attachmentId", query: "AttachmentId", required: false, shape: &NETWORK_INTERFACE_ATTACHMENT_ID },
    Member { name: "DefaultEnaQueueCount", wire: "DefaultEnaQueueCount", query: "DefaultEnaQueueCount", required: false, shape: &BOOLEAN },
    Member { name: "DeleteOnTermination", wire: "deleteOnTermination", query: "DeleteOnTermination", required: false, shape: &BOOLEAN },
    Member { name: "EnaQueueCount", wire: "EnaQueueCount", query: "EnaQueueCount", required: false, shape: &INTEGER },] } };
pub static NETWORK_INTERFACE_ATTACHMENT_ID: Shape = Shape { name: "NetworkInterfaceAttachmentId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static NETWORK_INTERFACE_CREATION_TYPE: Shape = Shape { name: "NetworkInterfaceCreationType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["efa", "efa-only", "branch", "trunk"] } };
pub static NETWORK_INTERFACE_ID: Shape = Shape { name: "NetworkInterfaceId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static NETWORK_INTERFACE_ID_LIST: Shape = Shape { name: "NetworkInterfaceIdList", sensitive: false, kind: Kind::List { member: &NETWORK_INTERFACE_ID, member_name: "item", flattened: false, min: None, max: None } };
pub static NETWORK_INTERFACE_IPV6_ADDRESS: Shape = Shape { name: "NetworkInterfaceIpv6Address", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Ipv6Address", wire: "ipv6Address", query: "Ipv6Address", required: false, shape: &STRING },
    Member { name: "IsPrimaryIpv6", wire: "isPrimaryIpv6", query: "IsPrimaryIpv6", required: false, shape: &BOOLEAN },
    Member { name: "PublicIpv6DnsName", wire: "publicIpv6DnsName", query: "PublicIpv6DnsName", required: false, shape: &STRING },] } };
pub static NETWORK_INTERFACE_IPV6_ADDRESSES_LIST: Shape = Shape { name: "NetworkInterfaceIpv6AddressesList", sensitive: false, kind: Kind::List { member: &NETWORK_INTERFACE_IPV6_ADDRESS, member_name: "item", flattened: false, min: None, max: None } };
pub static NETWORK_INTERFACE_LIST: Shape = Shape { name: "NetworkInterfaceList", sensitive: false, kind: Kind::List { member: &NETWORK_INTERFACE, member_name: "item", flattened: false, min: None, max: None } };
pub static NETWORK_INTERFACE_PRIVATE_IP_ADDRESS: Shape = Shape { name: "NetworkInterfacePrivateIpAddress", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Association", wire: "association", query: "Association", required: false, shape: &NETWORK_INTERFACE_ASSOCIATION },
    Member { name: "Primary", wire: "primary", query: "Primary", required: false, shape: &BOOLEAN },
    Member { name: "PrivateDnsName", wire: "privateDnsName", query: "PrivateDnsName", required: false, shape: &STRING },
    Member { name: "PrivateIpAddress", wire: "privateIpAddress", query: "PrivateIpAddress", required: false, shape: &STRING },] } };
pub static NETWORK_INTERFACE_PRIVATE_IP_ADDRESS_LIST: Shape = Shape { name: "NetworkInterfacePrivateIpAddressList", sensitive: false, kind: Kind::List { member: &NETWORK_INTERFACE_PRIVATE_IP_ADDRESS, member_name: "item", flattened: false, min: None, max: None } };
pub static NETWORK_INTERFACE_STATUS: Shape = Shape { name: "NetworkInterfaceStatus", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["available", "associated", "attaching", "in-use", "detaching"] } };
pub static NETWORK_INTERFACE_TYPE: Shape = Shape { name: "NetworkInterfaceType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["interface", "natGateway", "efa", "efa-only", "trunk", "load_balancer", "network_load_balancer", "vpc_endpoint", "branch", "transit_gateway", "lambda", "quicksight", "global_accelerator_managed", "api_gateway_managed", "gateway_load_balancer", "gateway_load_balancer_endpoint", "iot_rules_managed", "aws_codestar_connections_managed"] } };
pub static NEXT_TOKEN: Shape = Shape { name: "NextToken", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ODB_NETWORK_ARN: Shape = Shape { name: "OdbNetworkArn", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static OPERATOR_REQUEST: Shape = Shape { name: "OperatorRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Principal", wire: "Principal", query: "Principal", required: false, shape: &STRING },] } };
pub static OPERATOR_RESPONSE: Shape = Shape { name: "OperatorResponse", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "HiddenByDefault", wire: "hiddenByDefault", query: "HiddenByDefault", required: false, shape: &BOOLEAN },
    Member { name: "Managed", wire: "managed", query: "Managed", required: false, shape: &BOOLEAN },
    Member { name: "Principal", wire: "principal", query: "Principal", required: false, shape: &STRING },] } };
pub static PORT_RANGE: Shape = Shape { name: "PortRange", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "From", wire: "from", query: "From", required: false, shape: &INTEGER },
    Member { name: "To", wire: "to", query: "To", required: false, shape: &INTEGER },] } };
pub static PREFIX_LIST_ASSOCIATION: Shape = Shape { name: "PrefixListAssociation", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ResourceId", wire: "resourceId", query: "ResourceId", required: false, shape: &STRING },
    Member { name: "ResourceOwner", wire: "resourceOwner", query: "ResourceOwner", required: false, shape: &STRING },] } };
pub static PREFIX_LIST_ASSOCIATION_SET: Shape = Shape { name: "PrefixListAssociationSet", sensitive: false, kind: Kind::List { member: &PREFIX_LIST_ASSOCIATION, member_name: "item", flattened: false, min: None, max: None } };
pub static PREFIX_LIST_ENTRY: Shape = Shape { name: "PrefixListEntry", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Cidr", wire: "cidr", query: "Cidr", required: false, shape: &STRING },
    Member { name: "Description", wire: "description", query: "Description", required: false, shape: &STRING },] } };
pub static PREFIX_LIST_ENTRY_SET: Shape = Shape { name: "PrefixListEntrySet", sensitive: false, kind: Kind::List { member: &PREFIX_LIST_ENTRY, member_name: "item", flattened: false, min: None, max: None } };
pub static PREFIX_LIST_ID: Shape = Shape { name: "PrefixListId", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Description", wire: "description", query: "Description", required: false, shape: &STRING },
    Member { name: "PrefixListId", wire: "prefixListId", query: "PrefixListId", required: false, shape: &STRING },] } };
pub static PREFIX_LIST_ID_LIST: Shape = Shape { name: "PrefixListIdList", sensitive: false, kind: Kind::List { member: &PREFIX_LIST_ID, member_name: "item", flattened: false, min: None, max: None } };
pub static PREFIX_LIST_MAX_RESULTS: Shape = Shape { name: "PrefixListMaxResults", sensitive: false, kind: Kind::Integer { min: Some(1), max: Some(100) } };
pub static PREFIX_LIST_RESOURCE_ID: Shape = Shape { name: "PrefixListResourceId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static PREFIX_LIST_STATE: Shape = Shape { name: "PrefixListState", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["create-in-progress", "create-complete", "create-failed", "modify-in-progress", "modify-complete", "modify-failed", "restore-in-progress", "restore-complete", "restore-failed", "delete-in-progress", "delete-complete", "delete-failed"] } };
pub static PRIVATE_DNS_NAME_OPTIONS_ON_LAUNCH: Shape = Shape { name: "PrivateDnsNameOptionsOnLaunch", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EnableResourceNameDnsAAAARecord", wire: "enableResourceNameDnsAAAARecord", query: "EnableResourceNameDnsAAAARecord", required: false, shape: &BOOLEAN },
    Member { name: "EnableResourceNameDnsARecord", wire: "enableResourceNameDnsARecord", query: "EnableResourceNameDnsARecord", required: false, shape: &BOOLEAN },
    Member { name: "HostnameType", wire: "hostnameType", query: "HostnameType", required: false, shape: &HOSTNAME_TYPE },] } };
pub static PRIVATE_IP_ADDRESS_SPECIFICATION: Shape = Shape { name: "PrivateIpAddressSpecification", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Primary", wire: "primary", query: "Primary", required: false, shape: &BOOLEAN },
    Member { name: "PrivateIpAddress", wire: "privateIpAddress", query: "PrivateIpAddress", required: false, shape: &STRING },] } };
pub static PRIVATE_IP_ADDRESS_SPECIFICATION_LIST: Shape = Shape { name: "PrivateIpAddressSpecificationList", sensitive: false, kind: Kind::List { member: &PRIVATE_IP_ADDRESS_SPECIFICATION, member_name: "item", flattened: false, min: None, max: None } };
pub static PROPAGATING_VGW: Shape = Shape { name: "PropagatingVgw", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GatewayId", wire: "gatewayId", query: "GatewayId", required: false, shape: &STRING },] } };
pub static PROPAGATING_VGW_LIST: Shape = Shape { name: "PropagatingVgwList", sensitive: false, kind: Kind::List { member: &PROPAGATING_VGW, member_name: "item", flattened: false, min: None, max: None } };
pub static PUBLIC_IP_DNS_NAME_OPTIONS: Shape = Shape { name: "PublicIpDnsNameOptions", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DnsHostnameType", wire: "dnsHostnameType", query: "DnsHostnameType", required: false, shape: &STRING },
    Member { name: "PublicDualStackDnsName", wire: "publicDualStackDnsName", query: "PublicDualStackDnsName", required: false, shape: &STRING },
    Member { name: "PublicIpv4DnsName", wire: "publicIpv4DnsName", query: "PublicIpv4DnsName", required: false, shape: &STRING },
    Member { name: "PublicIpv6DnsName", wire: "publicIpv6DnsName", query: "PublicIpv6DnsName", required: false, shape: &STRING },] } };
pub static REFERENCED_SECURITY_GROUP: Shape = Shape { name: "ReferencedSecurityGroup", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "GroupId", wire: "groupId", query: "GroupId", required: false, shape: &STRING },
    Member { name: "PeeringStatus", wire: "peeringStatus", query: "PeeringStatus", required: false, shape: &STRING },
    Member { name: "UserId", wire: "userId", query: "UserId", required: false, shape: &STRING },
    Member { name: "VpcId", wire: "vpcId", query: "VpcId", required: false, shape: &STRING },
    Member { name: "VpcPeeringConnectionId", wire: "vpcPeeringConnectionId", query: "VpcPeeringConnectionId", required: false, shape: &STRING },] } };
pub static REGION: Shape = Shape { name: "Region", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Endpoint", wire: "regionEndpoint", query: "RegionEndpoint", required: false, shape: &STRING },
    Member { name: "Geography", wire: "geographySet", query: "GeographySet", required: false, shape: &REGION_GEOGRAPHY_LIST },
    Member { name: "OptInStatus", wire: "optInStatus", query: "OptInStatus", required: false, shape: &STRING },
    Member { name: "RegionName", wire: "regionName", query: "RegionName", required: false, shape: &STRING },] } };
pub static REGION_GEOGRAPHY: Shape = Shape { name: "RegionGeography", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Name", wire: "name", query: "Name", required: false, shape: &STRING },] } };
pub static REGION_GEOGRAPHY_LIST: Shape = Shape { name: "RegionGeographyList", sensitive: false, kind: Kind::List { member: &REGION_GEOGRAPHY, member_name: "item", flattened: false, min: None, max: None } };
pub static REGION_LIST: Shape = Shape { name: "RegionList", sensitive: false, kind: Kind::List { member: &REGION, member_name: "item", flattened: false, min: None, max: None } };
pub static REGION_NAME_STRING_LIST: Shape = Shape { name: "RegionNameStringList", sensitive: false, kind: Kind::List { member: &STRING, member_name: "RegionName", flattened: false, min: None, max: None } };
pub static REMOVE_PREFIX_LIST_ENTRIES: Shape = Shape { name: "RemovePrefixListEntries", sensitive: false, kind: Kind::List { member: &REMOVE_PREFIX_LIST_ENTRY, member_name: "member", flattened: false, min: Some(0), max: Some(100) } };
pub static REMOVE_PREFIX_LIST_ENTRY: Shape = Shape { name: "RemovePrefixListEntry", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Cidr", wire: "Cidr", query: "Cidr", required: true, shape: &STRING },] } };
pub static REPLACE_NETWORK_ACL_ASSOCIATION_REQUEST: Shape = Shape { name: "ReplaceNetworkAclAssociationRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AssociationId", wire: "associationId", query: "AssociationId", required: true, shape: &NETWORK_ACL_ASSOCIATION_ID },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "NetworkAclId", wire: "networkAclId", query: "NetworkAclId", required: true, shape: &NETWORK_ACL_ID },] } };
pub static REPLACE_NETWORK_ACL_ASSOCIATION_RESULT: Shape = Shape { name: "ReplaceNetworkAclAssociationResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NewAssociationId", wire: "newAssociationId", query: "NewAssociationId", required: false, shape: &STRING },] } };
pub static REPLACE_NETWORK_ACL_ENTRY_REQUEST: Shape = Shape { name: "ReplaceNetworkAclEntryRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CidrBlock", wire: "cidrBlock", query: "CidrBlock", required: false, shape: &STRING },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "Egress", wire: "egress", query: "Egress", required: true, shape: &BOOLEAN },
    Member { name: "IcmpTypeCode", wire: "Icmp", query: "Icmp", required: false, shape: &ICMP_TYPE_CODE },
    Member { name: "Ipv6CidrBlock", wire: "ipv6CidrBlock", query: "Ipv6CidrBlock", required: false, shape: &STRING },
    Member { name: "NetworkAclId", wire: "networkAclId", query: "NetworkAclId", required: true, shape: &NETWORK_ACL_ID },
    Member { name: "PortRange", wire: "portRange", query: "PortRange", required: false, shape: &PORT_RANGE },
    Member { name: "Protocol", wire: "protocol", query: "Protocol", required: true, shape: &STRING },
    Member { name: "RuleAction", wire: "ruleAction", query: "RuleAction", required: true, shape: &RULE_ACTION },
    Member { name: "RuleNumber", wire: "ruleNumber", query: "RuleNumber", required: true, shape: &INTEGER },] } };
pub static REPLACE_ROUTE_REQUEST: Shape = Shape { name: "ReplaceRouteRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CarrierGatewayId", wire: "CarrierGatewayId", query: "CarrierGatewayId", required: false, shape: &CARRIER_GATEWAY_ID },
    Member { name: "CoreNetworkArn", wire: "CoreNetworkArn", query: "CoreNetworkArn", required: false, shape: &CORE_NETWORK_ARN },
    Member { name: "DestinationCidrBlock", wire: "destinationCidrBlock", query: "DestinationCidrBlock", required: false, shape: &STRING },
    Member { name: "DestinationIpv6CidrBlock", wire: "destinationIpv6CidrBlock", query: "DestinationIpv6CidrBlock", required: false, shape: &STRING },
    Member { name: "DestinationPrefixListId", wire: "DestinationPrefixListId", query: "DestinationPrefixListId", required: false, shape: &PREFIX_LIST_RESOURCE_ID },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "EgressOnlyInternetGatewayId", wire: "egressOnlyInternetGatewayId", query: "EgressOnlyInternetGatewayId", required: false, shape: &EGRESS_ONLY_INTERNET_GATEWAY_ID },
    Member { name: "GatewayId", wire: "gatewayId", query: "GatewayId", required: false, shape: &ROUTE_GATEWAY_ID },
    Member { name: "InstanceId", wire: "instanceId", query: "InstanceId", required: false, shape: &INSTANCE_ID },
    Member { name: "LocalGatewayId", wire: "LocalGatewayId", query: "LocalGatewayId", required: false, shape: &LOCAL_GATEWAY_ID },
    Member { name: "LocalTarget", wire: "LocalTarget", query: "LocalTarget", required: false, shape: &BOOLEAN },
    Member { name: "NatGatewayId", wire: "natGatewayId", query: "NatGatewayId", required: false, shape: &NAT_GATEWAY_ID },
    Member { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", required: false, shape: &NETWORK_INTERFACE_ID },
    Member { name: "OdbNetworkArn", wire: "OdbNetworkArn", query: "OdbNetworkArn", required: false, shape: &ODB_NETWORK_ARN },
    Member { name: "RouteTableId", wire: "routeTableId", query: "RouteTableId", required: true, shape: &ROUTE_TABLE_ID },
    Member { name: "TransitGatewayId", wire: "TransitGatewayId", query: "TransitGatewayId", required: false, shape: &TRANSIT_GATEWAY_ID },
    Member { name: "VpcEndpointId", wire: "VpcEndpointId", query: "VpcEndpointId", required: false, shape: &VPC_ENDPOINT_ID },
    Member { name: "VpcPeeringConnectionId", wire: "vpcPeeringConnectionId", query: "VpcPeeringConnectionId", required: false, shape: &VPC_PEERING_CONNECTION_ID },] } };
pub static REPLACE_ROUTE_TABLE_ASSOCIATION_REQUEST: Shape = Shape { name: "ReplaceRouteTableAssociationRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AssociationId", wire: "associationId", query: "AssociationId", required: true, shape: &ROUTE_TABLE_ASSOCIATION_ID },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "RouteTableId", wire: "routeTableId", query: "RouteTableId", required: true, shape: &ROUTE_TABLE_ID },] } };
pub static REPLACE_ROUTE_TABLE_ASSOCIATION_RESULT: Shape = Shape { name: "ReplaceRouteTableAssociationResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AssociationState", wire: "associationState", query: "AssociationState", required: false, shape: &ROUTE_TABLE_ASSOCIATION_STATE },
    Member { name: "NewAssociationId", wire: "newAssociationId", query: "NewAssociationId", required: false, shape: &STRING },] } };
pub static RESOURCE_ARN: Shape = Shape { name: "ResourceArn", sensitive: false, kind: Kind::String { min: Some(1), max: Some(1283), pattern: None, values: &[] } };
pub static RESOURCE_ID_LIST: Shape = Shape { name: "ResourceIdList", sensitive: false, kind: Kind::List { member: &TAGGABLE_RESOURCE_ID, member_name: "member", flattened: false, min: None, max: None } };
pub static RESOURCE_TYPE: Shape = Shape { name: "ResourceType", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["capacity-reservation", "client-vpn-endpoint", "customer-gateway", "carrier-gateway", "coip-pool", "declarative-policies-report", "dedicated-host", "dhcp-options", "egress-only-internet-gateway", "elastic-ip", "elastic-gpu", "export-image-task", "export-instance-task", "fleet", "fpga-image", "host-reservation", "image", "image-usage-report", "import-image-task", "import-snapshot-task", "instance", "instance-event-window", "internet-gateway", "ipam", "ipam-pool", "ipam-scope", "ipv4pool-ec2", "ipv6pool-ec2", "key-pair", "launch-template", "local-gateway", "local-gateway-route-table", "local-gateway-virtual-interface", "local-gateway-virtual-interface-group", "local-gateway-route-table-vpc-association", "local-gateway-route-table-virtual-interface-group-association", "natgateway", "network-acl", "network-interface", "network-insights-analysis", "network-insights-path", "network-insights-access-scope", "network-insights-access-scope-analysis", "outpost-lag", "placement-group", "prefix-list", "replace-root-volume-task", "reserved-instances", "route-table", "security-group", "security-group-rule", "service-link-virtual-interface", "snapshot", "spot-fleet-request", "spot-instances-request", "subnet", "subnet-cidr-reservation", "traffic-mirror-filter", "traffic-mirror-session", "traffic-mirror-target", "transit-gateway", "transit-gateway-attachment", "transit-gateway-connect-peer", "transit-gateway-multicast-domain", "transit-gateway-policy-table", "transit-gateway-metering-policy", "transit-gateway-route-table", "transit-gateway-route-table-announcement", "volume", "vpc", "vpc-endpoint", "vpc-endpoint-connection", "vpc-endpoint-service", "vpc-endpoint-service-permission", "vpc-peering-connection", "vpn-connection", "vpn-gateway", "vpc-flow-log", "capacity-reservation-fleet", "traffic-mirror-filter-rule", "vpc-endpoint-connection-device-type", "verified-access-instance", "verified-access-group", "verified-access-endpoint", "verified-access-policy", "verified-access-trust-provider", "vpn-connection-device-type", "vpc-block-public-access-exclusion", "vpc-encryption-control", "route-server", "route-server-endpoint", "route-server-peer", "ipam-resource-discovery", "ipam-resource-discovery-association", "instance-connect-endpoint", "verified-access-endpoint-target", "ipam-external-resource-verification-token", "capacity-block", "mac-modification-task", "ipam-prefix-list-resolver", "ipam-policy", "ipam-prefix-list-resolver-target", "secondary-interface", "secondary-network", "secondary-subnet", "capacity-manager-data-export", "vpn-concentrator", "ipam-pool-allocation"] } };
pub static RESTORE_MANAGED_PREFIX_LIST_VERSION_REQUEST: Shape = Shape { name: "RestoreManagedPrefixListVersionRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CurrentVersion", wire: "CurrentVersion", query: "CurrentVersion", required: true, shape: &LONG },
    Member { name: "DryRun", wire: "DryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "PrefixListId", wire: "PrefixListId", query: "PrefixListId", required: true, shape: &PREFIX_LIST_RESOURCE_ID },
    Member { name: "PreviousVersion", wire: "PreviousVersion", query: "PreviousVersion", required: true, shape: &LONG },] } };
pub static RESTORE_MANAGED_PREFIX_LIST_VERSION_RESULT: Shape = Shape { name: "RestoreManagedPrefixListVersionResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "PrefixList", wire: "prefixList", query: "PrefixList", required: false, shape: &MANAGED_PREFIX_LIST },] } };
pub static REVOKE_SECURITY_GROUP_EGRESS_REQUEST: Shape = Shape { name: "RevokeSecurityGroupEgressRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CidrIp", wire: "cidrIp", query: "CidrIp", required: false, shape: &STRING },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "FromPort", wire: "fromPort", query: "FromPort", required: false, shape: &INTEGER },
    Member { name: "GroupId", wire: "groupId", query: "GroupId", required: true, shape: &SECURITY_GROUP_ID },
    Member { name: "IpPermissions", wire: "ipPermissions", query: "IpPermissions", required: false, shape: &IP_PERMISSION_LIST },
    Member { name: "IpProtocol", wire: "ipProtocol", query: "IpProtocol", required: false, shape: &STRING },
    Member { name: "SecurityGroupRuleIds", wire: "SecurityGroupRuleId", query: "SecurityGroupRuleId", required: false, shape: &SECURITY_GROUP_RULE_ID_LIST },
    Member { name: "SourceSecurityGroupName", wire: "sourceSecurityGroupName", query: "SourceSecurityGroupName", required: false, shape: &STRING },
    Member { name: "SourceSecurityGroupOwnerId", wire: "sourceSecurityGroupOwnerId", query: "SourceSecurityGroupOwnerId", required: false, shape: &STRING },
    Member { name: "ToPort", wire: "toPort", query: "ToPort", required: false, shape: &INTEGER },] } };
pub static REVOKE_SECURITY_GROUP_EGRESS_RESULT: Shape = Shape { name: "RevokeSecurityGroupEgressResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Return", wire: "return", query: "Return", required: false, shape: &BOOLEAN },
    Member { name: "RevokedSecurityGroupRules", wire: "revokedSecurityGroupRuleSet", query: "RevokedSecurityGroupRuleSet", required: false, shape: &REVOKED_SECURITY_GROUP_RULE_LIST },
    Member { name: "UnknownIpPermissions", wire: "unknownIpPermissionSet", query: "UnknownIpPermissionSet", required: false, shape: &IP_PERMISSION_LIST },] } };
pub static REVOKE_SECURITY_GROUP_INGRESS_REQUEST: Shape = Shape { name: "RevokeSecurityGroupIngressRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CidrIp", wire: "CidrIp", query: "CidrIp", required: false, shape: &STRING },
    Member { name: "DryRun", wire: "dryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "FromPort", wire: "FromPort", query: "FromPort", required: false, shape: &INTEGER },
    Member { name: "GroupId", wire: "GroupId", query: "GroupId", required: false, shape: &SECURITY_GROUP_ID },
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: false, shape: &SECURITY_GROUP_NAME },
    Member { name: "IpPermissions", wire: "IpPermissions", query: "IpPermissions", required: false, shape: &IP_PERMISSION_LIST },
    Member { name: "IpProtocol", wire: "IpProtocol", query: "IpProtocol", required: false, shape: &STRING },
    Member { name: "SecurityGroupRuleIds", wire: "SecurityGroupRuleId", query: "SecurityGroupRuleId", required: false, shape: &SECURITY_GROUP_RULE_ID_LIST },
    Member { name: "SourceSecurityGroupName", wire: "SourceSecurityGroupName", query: "SourceSecurityGroupName", required: false, shape: &STRING },
    Member { name: "SourceSecurityGroupOwnerId", wire: "SourceSecurityGroupOwnerId", query: "SourceSecurityGroupOwnerId", required: false, shape: &STRING },
    Member { name: "ToPort", wire: "ToPort", query: "ToPort", required: false, shape: &INTEGER },] } };
pub static REVOKE_SECURITY_GROUP_INGRESS_RESULT: Shape = Shape { name: "RevokeSecurityGroupIngressResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Return", wire: "return", query: "Return", required: false, shape: &BOOLEAN },
    Member { name: "RevokedSecurityGroupRules", wire: "revokedSecurityGroupRuleSet", query: "RevokedSecurityGroupRuleSet", required: false, shape: &REVOKED_SECURITY_GROUP_RULE_LIST },
    Member { name: "UnknownIpPermissions", wire: "unknownIpPermissionSet", query: "UnknownIpPermissionSet", required: false, shape: &IP_PERMISSION_LIST },] } };
pub static REVOKED_SECURITY_GROUP_RULE: Shape = Shape { name: "RevokedSecurityGroupRule", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CidrIpv4", wire: "cidrIpv4", query: "CidrIpv4", required: false, shape: &STRING },
    Member { name: "CidrIpv6", wire: "cidrIpv6", query: "CidrIpv6", required: false, shape: &STRING },
    Member { name: "Description", wire: "description", query: "Description", required: false, shape: &STRING },
    Member { name: "FromPort", wire: "fromPort", query: "FromPort", required: false, shape: &INTEGER },
    Member { name: "GroupId", wire: "groupId", query: "GroupId", required: false, shape: &SECURITY_GROUP_ID },
    Member { name: "IpProtocol", wire: "ipProtocol", query: "IpProtocol", required: false, shape: &STRING },
    Member { name: "IsEgress", wire: "isEgress", query: "IsEgress", required: false, shape: &BOOLEAN },
    Member { name: "PrefixListId", wire: "prefixListId", query: "PrefixListId", required: false, shape: &PREFIX_LIST_RESOURCE_ID },
    Member { name: "ReferencedGroupId", wire: "referencedGroupId", query: "ReferencedGroupId", required: false, shape: &SECURITY_GROUP_ID },
    Member { name: "SecurityGroupRuleId", wire: "securityGroupRuleId", query: "SecurityGroupRuleId", required: false, shape: &SECURITY_GROUP_RULE_ID },
    Member { name: "ToPort", wire: "toPort", query: "ToPort", required: false, shape: &INTEGER },] } };
pub static REVOKED_SECURITY_GROUP_RULE_LIST: Shape = Shape { name: "RevokedSecurityGroupRuleList", sensitive: false, kind: Kind::List { member: &REVOKED_SECURITY_GROUP_RULE, member_name: "item", flattened: false, min: None, max: None } };
pub static ROUTE: Shape = Shape { name: "Route", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CarrierGatewayId", wire: "carrierGatewayId", query: "CarrierGatewayId", required: false, shape: &CARRIER_GATEWAY_ID },
    Member { name: "CoreNetworkArn", wire: "coreNetworkArn", query: "CoreNetworkArn", required: false, shape: &CORE_NETWORK_ARN },
    Member { name: "DestinationCidrBlock", wire: "destinationCidrBlock", query: "DestinationCidrBlock", required: false, shape: &STRING },
    Member { name: "DestinationIpv6CidrBlock", wire: "destinationIpv6CidrBlock", query: "DestinationIpv6CidrBlock", required: false, shape: &STRING },
    Member { name: "DestinationPrefixListId", wire: "destinationPrefixListId", query: "DestinationPrefixListId", required: false, shape: &STRING },
    Member { name: "EgressOnlyInternetGatewayId", wire: "egressOnlyInternetGatewayId", query: "EgressOnlyInternetGatewayId", required: false, shape: &STRING },
    Member { name: "GatewayId", wire: "gatewayId", query: "GatewayId", required: false, shape: &STRING },
    Member { name: "InstanceId", wire: "instanceId", query: "InstanceId", required: false, shape: &STRING },
    Member { name: "InstanceOwnerId", wire: "instanceOwnerId", query: "InstanceOwnerId", required: false, shape: &STRING },
    Member { name: "IpAddress", wire: "ipAddress", query: "IpAddress", required: false, shape: &STRING },
    Member { name: "LocalGatewayId", wire: "localGatewayId", query: "LocalGatewayId", required: false, shape: &STRING },
    Member { name: "NatGatewayId", wire: "natGatewayId", query: "NatGatewayId", required: false, shape: &STRING },
    Member { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", required: false, shape: &STRING },
    Member { name: "OdbNetworkArn", wire: "odbNetworkArn", query: "OdbNetworkArn", required: false, shape: &ODB_NETWORK_ARN },
    Member { name: "Origin", wire: "origin", query: "Origin", required: false, shape: &ROUTE_ORIGIN },
    Member { name: "State", wire: "state", query: "State", required: false, shape: &ROUTE_STATE },
    Member { name: "TransitGatewayId", wire: "transitGatewayId", query: "TransitGatewayId", required: false, shape: &STRING },
    Member { name: "VpcPeeringConnectionId", wire: "vpcPeeringConnectionId", query: "VpcPeeringConnectionId", required: false, shape: &STRING },] } };
pub static ROUTE_GATEWAY_ID: Shape = Shape { name: "RouteGatewayId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ROUTE_LIST: Shape = Shape { name: "RouteList", sensitive: false, kind: Kind::List { member: &ROUTE, member_name: "item", flattened: false, min: None, max: None } };
pub static ROUTE_ORIGIN: Shape = Shape { name: "RouteOrigin", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["CreateRouteTable", "CreateRoute", "EnableVgwRoutePropagation", "Advertisement"] } };
pub static ROUTE_STATE: Shape = Shape { name: "RouteState", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["active", "blackhole", "filtered"] } };
pub static ROUTE_TABLE: Shape = Shape { name: "RouteTable", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Associations", wire: "associationSet", query: "AssociationSet", required: false, shape: &ROUTE_TABLE_ASSOCIATION_LIST },
    Member { name: "OwnerId", wire: "ownerId", query: "OwnerId", required: false, shape: &STRING },
    Member { name: "PropagatingVgws", wire: "propagatingVgwSet", query: "PropagatingVgwSet", required: false, shape: &PROPAGATING_VGW_LIST },
    Member { name: "RouteTableId", wire: "routeTableId", query: "RouteTableId", required: false, shape: &STRING },
    Member { name: "Routes", wire: "routeSet", query: "RouteSet", required: false, shape: &ROUTE_LIST },
    Member { name: "Tags", wire: "tagSet", query: "TagSet", required: false, shape: &TAG_LIST },
    Member { name: "VpcId", wire: "vpcId", query: "VpcId", required: false, shape: &STRING },] } };
pub static ROUTE_TABLE_ASSOCIATION: Shape = Shape { name: "RouteTableAssociation", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AssociationState", wire: "associationState", query: "AssociationState", required: false, shape: &ROUTE_TABLE_ASSOCIATION_STATE },
    Member { name: "GatewayId", wire: "gatewayId", query: "GatewayId", required: false, shape: &STRING },
    Member { name: "Main", wire: "main", query: "Main", required: false, shape: &BOOLEAN },
    Member { name: "PublicIpv4Pool", wire: "publicIpv4Pool", query: "PublicIpv4Pool", required: false, shape: &STRING },
    Member { name: "RouteTableAssociationId", wire: "routeTableAssociationId", query: "RouteTableAssociationId", required: false, shape: &STRING },
    Member { name: "RouteTableId", wire: "routeTableId", query: "RouteTableId", required: false, shape: &STRING },
    Member { name: "SubnetId", wire: "subnetId", query: "SubnetId", required: false, shape: &STRING },] } };
pub static ROUTE_TABLE_ASSOCIATION_ID: Shape = Shape { name: "RouteTableAssociationId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ROUTE_TABLE_ASSOCIATION_LIST: Shape = Shape { name: "RouteTableAssociationList", sensitive: false, kind: Kind::List { member: &ROUTE_TABLE_ASSOCIATION, member_name: "item", flattened: false, min: None, max: None } };
pub static ROUTE_TABLE_ASSOCIATION_STATE: Shape = Shape { name: "RouteTableAssociationState", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "State", wire: "state", query: "State", required: false, shape: &ROUTE_TABLE_ASSOCIATION_STATE_CODE },
    Member { name: "StatusMessage", wire: "statusMessage", query: "StatusMessage", required: false, shape: &STRING },] } };
pub static ROUTE_TABLE_ASSOCIATION_STATE_CODE: Shape = Shape { name: "RouteTableAssociationStateCode", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["associating", "associated", "disassociating", "disassociated", "failed"] } };
pub static ROUTE_TABLE_ID: Shape = Shape { name: "RouteTableId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static ROUTE_TABLE_ID_STRING_LIST: Shape = Shape { name: "RouteTableIdStringList", sensitive: false, kind: Kind::List { member: &ROUTE_TABLE_ID, member_name: "item", flattened: false, min: None, max: None } };
pub static ROUTE_TABLE_LIST: Shape = Shape { name: "RouteTableList", sensitive: false, kind: Kind::List { member: &ROUTE_TABLE, member_name: "item", flattened: false, min: None, max: None } };
pub static RULE_ACTION: Shape = Shape { name: "RuleAction", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["allow", "deny"] } };
pub static SECURITY_GROUP: Shape = Shape { name: "SecurityGroup", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Description", wire: "groupDescription", query: "GroupDescription", required: false, shape: &STRING },
    Member { name: "GroupId", wire: "groupId", query: "GroupId", required: false, shape: &STRING },
    Member { name: "GroupName", wire: "groupName", query: "GroupName", required: false, shape: &STRING },
    Member { name: "IpPermissions", wire: "ipPermissions", query: "IpPermissions", required: false, shape: &IP_PERMISSION_LIST },
    Member { name: "IpPermissionsEgress", wire: "ipPermissionsEgress", query: "IpPermissionsEgress", required: false, shape: &IP_PERMISSION_LIST },
    Member { name: "OwnerId", wire: "ownerId", query: "OwnerId", required: false, shape: &STRING },
    Member { name: "SecurityGroupArn", wire: "securityGroupArn", query: "SecurityGroupArn", required: false, shape: &STRING },
    Member { name: "Tags", wire: "tagSet", query: "TagSet", required: false, shape: &TAG_LIST },
    Member { name: "VpcId", wire: "vpcId", query: "VpcId", required: false, shape: &STRING },] } };
pub static SECURITY_GROUP_ID: Shape = Shape { name: "SecurityGroupId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static SECURITY_GROUP_ID_STRING_LIST: Shape = Shape { name: "SecurityGroupIdStringList", sensitive: false, kind: Kind::List { member: &SECURITY_GROUP_ID, member_name: "SecurityGroupId", flattened: false, min: None, max: None } };
pub static SECURITY_GROUP_LIST: Shape = Shape { name: "SecurityGroupList", sensitive: false, kind: Kind::List { member: &SECURITY_GROUP, member_name: "item", flattened: false, min: None, max: None } };
pub static SECURITY_GROUP_NAME: Shape = Shape { name: "SecurityGroupName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static SECURITY_GROUP_RULE: Shape = Shape { name: "SecurityGroupRule", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CidrIpv4", wire: "cidrIpv4", query: "CidrIpv4", required: false, shape: &STRING },
    Member { name: "CidrIpv6", wire: "cidrIpv6", query: "CidrIpv6", required: false, shape: &STRING },
    Member { name: "Description", wire: "description", query: "Description", required: false, shape: &STRING },
    Member { name: "FromPort", wire: "fromPort", query: "FromPort", required: false, shape: &INTEGER },
    Member { name: "GroupId", wire: "groupId", query: "GroupId", required: false, shape: &SECURITY_GROUP_ID },
    Member { name: "GroupOwnerId", wire: "groupOwnerId", query: "GroupOwnerId", required: false, shape: &STRING },
    Member { name: "IpProtocol", wire: "ipProtocol", query: "IpProtocol", required: false, shape: &STRING },
    Member { name: "IsEgress", wire: "isEgress", query: "IsEgress", required: false, shape: &BOOLEAN },
    Member { name: "PrefixListId", wire: "prefixListId", query: "PrefixListId", required: false, shape: &PREFIX_LIST_RESOURCE_ID },
    Member { name: "ReferencedGroupInfo", wire: "referencedGroupInfo", query: "ReferencedGroupInfo", required: false, shape: &REFERENCED_SECURITY_GROUP },
    Member { name: "SecurityGroupRuleArn", wire: "securityGroupRuleArn", query: "SecurityGroupRuleArn", required: false, shape: &STRING },
    Member { name: "SecurityGroupRuleId", wire: "securityGroupRuleId", query: "SecurityGroupRuleId", required: false, shape: &SECURITY_GROUP_RULE_ID },
    Member { name: "Tags", wire: "tagSet", query: "TagSet", required: false, shape: &TAG_LIST },
    Member { name: "ToPort", wire: "toPort", query: "ToPort", required: false, shape: &INTEGER },] } };
pub static SECURITY_GROUP_RULE_DESCRIPTION: Shape = Shape { name: "SecurityGroupRuleDescription", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Description", wire: "Description", query: "Description", required: false, shape: &STRING },
    Member { name: "SecurityGroupRuleId", wire: "SecurityGroupRuleId", query: "SecurityGroupRuleId", required: false, shape: &STRING },] } };
pub static SECURITY_GROUP_RULE_DESCRIPTION_LIST: Shape = Shape { name: "SecurityGroupRuleDescriptionList", sensitive: false, kind: Kind::List { member: &SECURITY_GROUP_RULE_DESCRIPTION, member_name: "item", flattened: false, min: None, max: None } };
pub static SECURITY_GROUP_RULE_ID: Shape = Shape { name: "SecurityGroupRuleId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static SECURITY_GROUP_RULE_ID_LIST: Shape = Shape { name: "SecurityGroupRuleIdList", sensitive: false, kind: Kind::List { member: &STRING, member_name: "item", flattened: false, min: None, max: None } };
pub static SECURITY_GROUP_RULE_LIST: Shape = Shape { name: "SecurityGroupRuleList", sensitive: false, kind: Kind::List { member: &SECURITY_GROUP_RULE, member_name: "item", flattened: false, min: None, max: None } };
pub static SECURITY_GROUP_RULE_REQUEST: Shape = Shape { name: "SecurityGroupRuleRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "CidrIpv4", wire: "CidrIpv4", query: "CidrIpv4", required: false, shape: &STRING },
    Member { name: "CidrIpv6", wire: "CidrIpv6", query: "CidrIpv6", required: false, shape: &STRING },
    Member { name: "Description", wire: "Description", query: "Description", required: false, shape: &STRING },
    Member { name: "FromPort", wire: "FromPort", query: "FromPort", required: false, shape: &INTEGER },
    Member { name: "IpProtocol", wire: "IpProtocol", query: "IpProtocol", required: false, shape: &STRING },
    Member { name: "PrefixListId", wire: "PrefixListId", query: "PrefixListId", required: false, shape: &PREFIX_LIST_RESOURCE_ID },
    Member { name: "ReferencedGroupId", wire: "ReferencedGroupId", query: "ReferencedGroupId", required: false, shape: &SECURITY_GROUP_ID },
    Member { name: "ToPort", wire: "ToPort", query: "ToPort", required: false, shape: &INTEGER },] } };
pub static SECURITY_GROUP_RULE_UPDATE: Shape = Shape { name: "SecurityGroupRuleUpdate", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "SecurityGroupRule", wire: "SecurityGroupRule", query: "SecurityGroupRule", required: false, shape: &SECURITY_GROUP_RULE_REQUEST },
    Member { name: "SecurityGroupRuleId", wire: "SecurityGroupRuleId", query: "SecurityGroupRuleId", required: true, shape: &SECURITY_GROUP_RULE_ID },] } };
pub static SECURITY_GROUP_RULE_UPDATE_LIST: Shape = Shape { name: "SecurityGroupRuleUpdateList", sensitive: false, kind: Kind::List { member: &SECURITY_GROUP_RULE_UPDATE, member_name: "item", flattened: false, min: None, max: None } };
pub static STRING: Shape = Shape { name: "String", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static SUBNET: Shape = Shape { name: "Subnet", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AssignIpv6AddressOnCreation", wire: "assignIpv6AddressOnCreation", query: "AssignIpv6AddressOnCreation", required: false, shape: &BOOLEAN },
    Member { name: "AvailabilityZone", wire: "availabilityZone", query: "AvailabilityZone", required: false, shape: &STRING },
    Member { name: "AvailabilityZoneId", wire: "availabilityZoneId", query: "AvailabilityZoneId", required: false, shape: &STRING },
    Member { name: "AvailableIpAddressCount", wire: "availableIpAddressCount", query: "AvailableIpAddressCount", required: false, shape: &INTEGER },
    Member { name: "BlockPublicAccessStates", wire: "blockPublicAccessStates", query: "BlockPublicAccessStates", required: false, shape: &BLOCK_PUBLIC_ACCESS_STATES },
    Member { name: "CidrBlock", wire: "cidrBlock", query: "CidrBlock", required: false, shape: &STRING },
    Member { name: "CustomerOwnedIpv4Pool", wire: "customerOwnedIpv4Pool", query: "CustomerOwnedIpv4Pool", required: false, shape: &COIP_POOL_ID },
    Member { name: "DefaultForAz", wire: "defaultForAz", query: "DefaultForAz", required: false, shape: &BOOLEAN },
    Member { name: "EnableDns64", wire: "enableDns64", query: "EnableDns64", required: false, shape: &BOOLEAN },
    Member { name: "EnableLniAtDeviceIndex", wire: "enableLniAtDeviceIndex", query: "EnableLniAtDeviceIndex", required: false, shape: &INTEGER },
    Member { name: "Ipv6CidrBlockAssociationSet", wire: "ipv6CidrBlockAssociationSet", query: "Ipv6CidrBlockAssociationSet", required: false, shape: &SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION_SET },
    Member { name: "Ipv6Native", wire: "ipv6Native", query: "Ipv6Native", required: false, shape: &BOOLEAN },
    Member { name: "MapCustomerOwnedIpOnLaunch", wire: "mapCustomerOwnedIpOnLaunch", query: "MapCustomerOwnedIpOnLaunch", required: false, shape: &BOOLEAN },
    Member { name: "MapPublicIpOnLaunch", wire: "mapPublicIpOnLaunch", query: "MapPublicIpOnLaunch", required: false, shape: &BOOLEAN },
    Member { name: "OutpostArn", wire: "outpostArn", query: "OutpostArn", required: false, shape: &STRING },
    Member { name: "OwnerId", wire: "ownerId", query: "OwnerId", required: false, shape: &STRING },
    Member { name: "PrivateDnsNameOptionsOnLaunch", wire: "privateDnsNameOptionsOnLaunch", query: "PrivateDnsNameOptionsOnLaunch", required: false, shape: &PRIVATE_DNS_NAME_OPTIONS_ON_LAUNCH },
    Member { name: "State", wire: "state", query: "State", required: false, shape: &SUBNET_STATE },
    Member { name: "SubnetArn", wire: "subnetArn", query: "SubnetArn", required: false, shape: &STRING },
    Member { name: "SubnetId", wire: "subnetId", query: "SubnetId", required: false, shape: &STRING },
    Member { name: "Tags", wire: "tagSet", query: "TagSet", required: false, shape: &TAG_LIST },
    Member { name: "Type", wire: "type", query: "Type", required: false, shape: &STRING },
    Member { name: "VpcId", wire: "vpcId", query: "VpcId", required: false, shape: &STRING },] } };
pub static SUBNET_CIDR_ASSOCIATION_ID: Shape = Shape { name: "SubnetCidrAssociationId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static SUBNET_CIDR_BLOCK_STATE: Shape = Shape { name: "SubnetCidrBlockState", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "State", wire: "state", query: "State", required: false, shape: &SUBNET_CIDR_BLOCK_STATE_CODE },
    Member { name: "StatusMessage", wire: "statusMessage", query: "StatusMessage", required: false, shape: &STRING },] } };
pub static SUBNET_CIDR_BLOCK_STATE_CODE: Shape = Shape { name: "SubnetCidrBlockStateCode", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["associating", "associated", "disassociating", "disassociated", "failing", "failed"] } };
pub static SUBNET_ID: Shape = Shape { name: "SubnetId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static SUBNET_ID_LIST: Shape = Shape { name: "SubnetIdList", sensitive: false, kind: Kind::List { member: &SUBNET_ID, member_name: "AssociatedSubnetId", flattened: false, min: None, max: None } };
pub static SUBNET_ID_STRING_LIST: Shape = Shape { name: "SubnetIdStringList", sensitive: false, kind: Kind::List { member: &SUBNET_ID, member_name: "SubnetId", flattened: false, min: None, max: None } };
pub static SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION: Shape = Shape { name: "SubnetIpv6CidrBlockAssociation", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AssociationId", wire: "associationId", query: "AssociationId", required: false, shape: &SUBNET_CIDR_ASSOCIATION_ID },
    Member { name: "IpSource", wire: "ipSource", query: "IpSource", required: false, shape: &IP_SOURCE },
    Member { name: "Ipv6AddressAttribute", wire: "ipv6AddressAttribute", query: "Ipv6AddressAttribute", required: false, shape: &IPV6_ADDRESS_ATTRIBUTE },
    Member { name: "Ipv6CidrBlock", wire: "ipv6CidrBlock", query: "Ipv6CidrBlock", required: false, shape: &STRING },
    Member { name: "Ipv6CidrBlockState", wire: "ipv6CidrBlockState", query: "Ipv6CidrBlockState", required: false, shape: &SUBNET_CIDR_BLOCK_STATE },] } };
pub static SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION_SET: Shape = Shape { name: "SubnetIpv6CidrBlockAssociationSet", sensitive: false, kind: Kind::List { member: &SUBNET_IPV6_CIDR_BLOCK_ASSOCIATION, member_name: "item", flattened: false, min: None, max: None } };
pub static SUBNET_LIST: Shape = Shape { name: "SubnetList", sensitive: false, kind: Kind::List { member: &SUBNET, member_name: "item", flattened: false, min: None, max: None } };
pub static SUBNET_STATE: Shape = Shape { name: "SubnetState", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["pending", "available", "unavailable", "failed", "failed-insufficient-capacity"] } };
pub static TAG: Shape = Shape { name: "Tag", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Key", wire: "key", query: "Key", required: false, shape: &STRING },
    Member { name: "Value", wire: "value", query: "Value", required: false, shape: &STRING },] } };
pub static TAG_DESCRIPTION: Shape = Shape { name: "TagDescription", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Key", wire: "key", query: "Key", required: false, shape: &STRING },
    Member { name: "ResourceId", wire: "resourceId", query: "ResourceId", required: false, shape: &STRING },
    Member { name: "ResourceType", wire: "resourceType", query: "ResourceType", required: false, shape: &RESOURCE_TYPE },
    Member { name: "Value", wire: "value", query: "Value", required: false, shape: &STRING },] } };
pub static TAG_DESCRIPTION_LIST: Shape = Shape { name: "TagDescriptionList", sensitive: false, kind: Kind::List { member: &TAG_DESCRIPTION, member_name: "item", flattened: false, min: None, max: None } };
pub static TAG_LIST: Shape = Shape { name: "TagList", sensitive: false, kind: Kind::List { member: &TAG, member_name: "item", flattened: false, min: None, max: None } };
pub static TAG_SPECIFICATION: Shape = Shape { name: "TagSpecification", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "ResourceType", wire: "resourceType", query: "ResourceType", required: false, shape: &RESOURCE_TYPE },
    Member { name: "Tags", wire: "Tag", query: "Tag", required: false, shape: &TAG_LIST },] } };
pub static TAG_SPECIFICATION_LIST: Shape = Shape { name: "TagSpecificationList", sensitive: false, kind: Kind::List { member: &TAG_SPECIFICATION, member_name: "item", flattened: false, min: None, max: None } };
pub static TAGGABLE_RESOURCE_ID: Shape = Shape { name: "TaggableResourceId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static TENANCY: Shape = Shape { name: "Tenancy", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["default", "dedicated", "host"] } };
pub static TRANSIT_GATEWAY_ID: Shape = Shape { name: "TransitGatewayId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static UNASSIGN_IPV6_ADDRESSES_REQUEST: Shape = Shape { name: "UnassignIpv6AddressesRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Ipv6Addresses", wire: "ipv6Addresses", query: "Ipv6Addresses", required: false, shape: &IPV6_ADDRESS_LIST },
    Member { name: "Ipv6Prefixes", wire: "Ipv6Prefix", query: "Ipv6Prefix", required: false, shape: &IP_PREFIX_LIST },
    Member { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", required: true, shape: &NETWORK_INTERFACE_ID },] } };
pub static UNASSIGN_IPV6_ADDRESSES_RESULT: Shape = Shape { name: "UnassignIpv6AddressesResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "NetworkInterfaceId", wire: "networkInterfaceId", query: "NetworkInterfaceId", required: false, shape: &STRING },
    Member { name: "UnassignedIpv6Addresses", wire: "unassignedIpv6Addresses", query: "UnassignedIpv6Addresses", required: false, shape: &IPV6_ADDRESS_LIST },
    Member { name: "UnassignedIpv6Prefixes", wire: "unassignedIpv6PrefixSet", query: "UnassignedIpv6PrefixSet", required: false, shape: &IP_PREFIX_LIST },] } };
pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_REQUEST: Shape = Shape { name: "UpdateSecurityGroupRuleDescriptionsEgressRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "DryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "GroupId", wire: "GroupId", query: "GroupId", required: false, shape: &SECURITY_GROUP_ID },
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: false, shape: &SECURITY_GROUP_NAME },
    Member { name: "IpPermissions", wire: "IpPermissions", query: "IpPermissions", required: false, shape: &IP_PERMISSION_LIST },
    Member { name: "SecurityGroupRuleDescriptions", wire: "SecurityGroupRuleDescription", query: "SecurityGroupRuleDescription", required: false, shape: &SECURITY_GROUP_RULE_DESCRIPTION_LIST },] } };
pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_EGRESS_RESULT: Shape = Shape { name: "UpdateSecurityGroupRuleDescriptionsEgressResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Return", wire: "return", query: "Return", required: false, shape: &BOOLEAN },] } };
pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_REQUEST: Shape = Shape { name: "UpdateSecurityGroupRuleDescriptionsIngressRequest", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "DryRun", wire: "DryRun", query: "DryRun", required: false, shape: &BOOLEAN },
    Member { name: "GroupId", wire: "GroupId", query: "GroupId", required: false, shape: &SECURITY_GROUP_ID },
    Member { name: "GroupName", wire: "GroupName", query: "GroupName", required: false, shape: &SECURITY_GROUP_NAME },
    Member { name: "IpPermissions", wire: "IpPermissions", query: "IpPermissions", required: false, shape: &IP_PERMISSION_LIST },
    Member { name: "SecurityGroupRuleDescriptions", wire: "SecurityGroupRuleDescription", query: "SecurityGroupRuleDescription", required: false, shape: &SECURITY_GROUP_RULE_DESCRIPTION_LIST },] } };
pub static UPDATE_SECURITY_GROUP_RULE_DESCRIPTIONS_INGRESS_RESULT: Shape = Shape { name: "UpdateSecurityGroupRuleDescriptionsIngressResult", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Return", wire: "return", query: "Return", required: false, shape: &BOOLEAN },] } };
pub static USER_ID_GROUP_PAIR: Shape = Shape { name: "UserIdGroupPair", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Description", wire: "description", query: "Description", required: false, shape: &STRING },
    Member { name: "GroupId", wire: "groupId", query: "GroupId", required: false, shape: &STRING },
    Member { name: "GroupName", wire: "groupName", query: "GroupName", required: false, shape: &STRING },
    Member { name: "PeeringStatus", wire: "peeringStatus", query: "PeeringStatus", required: false, shape: &STRING },
    Member { name: "UserId", wire: "userId", query: "UserId", required: false, shape: &STRING },
    Member { name: "VpcId", wire: "vpcId", query: "VpcId", required: false, shape: &STRING },
    Member { name: "VpcPeeringConnectionId", wire: "vpcPeeringConnectionId", query: "VpcPeeringConnectionId", required: false, shape: &STRING },] } };
pub static USER_ID_GROUP_PAIR_LIST: Shape = Shape { name: "UserIdGroupPairList", sensitive: false, kind: Kind::List { member: &USER_ID_GROUP_PAIR, member_name: "item", flattened: false, min: None, max: None } };
pub static VALUE_STRING_LIST: Shape = Shape { name: "ValueStringList", sensitive: false, kind: Kind::List { member: &STRING, member_name: "item", flattened: false, min: None, max: None } };
pub static VPC: Shape = Shape { name: "Vpc", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "BlockPublicAccessStates", wire: "blockPublicAccessStates", query: "BlockPublicAccessStates", required: false, shape: &BLOCK_PUBLIC_ACCESS_STATES },
    Member { name: "CidrBlock", wire: "cidrBlock", query: "CidrBlock", required: false, shape: &STRING },
    Member { name: "CidrBlockAssociationSet", wire: "cidrBlockAssociationSet", query: "CidrBlockAssociationSet", required: false, shape: &VPC_CIDR_BLOCK_ASSOCIATION_SET },
    Member { name: "DhcpOptionsId", wire: "dhcpOptionsId", query: "DhcpOptionsId", required: false, shape: &STRING },
    Member { name: "EncryptionControl", wire: "encryptionControl", query: "EncryptionControl", required: false, shape: &VPC_ENCRYPTION_CONTROL },
    Member { name: "InstanceTenancy", wire: "instanceTenancy", query: "InstanceTenancy", required: false, shape: &TENANCY },
    Member { name: "Ipv6CidrBlockAssociationSet", wire: "ipv6CidrBlockAssociationSet", query: "Ipv6CidrBlockAssociationSet", required: false, shape: &VPC_IPV6_CIDR_BLOCK_ASSOCIATION_SET },
    Member { name: "IsDefault", wire: "isDefault", query: "IsDefault", required: false, shape: &BOOLEAN },
    Member { name: "OwnerId", wire: "ownerId", query: "OwnerId", required: false, shape: &STRING },
    Member { name: "State", wire: "state", query: "State", required: false, shape: &VPC_STATE },
    Member { name: "Tags", wire: "tagSet", query: "TagSet", required: false, shape: &TAG_LIST },
    Member { name: "VpcId", wire: "vpcId", query: "VpcId", required: false, shape: &STRING },] } };
pub static VPC_ATTRIBUTE_NAME: Shape = Shape { name: "VpcAttributeName", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["enableDnsSupport", "enableDnsHostnames", "enableNetworkAddressUsageMetrics"] } };
pub static VPC_CIDR_ASSOCIATION_ID: Shape = Shape { name: "VpcCidrAssociationId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static VPC_CIDR_BLOCK_ASSOCIATION: Shape = Shape { name: "VpcCidrBlockAssociation", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AssociationId", wire: "associationId", query: "AssociationId", required: false, shape: &STRING },
    Member { name: "CidrBlock", wire: "cidrBlock", query: "CidrBlock", required: false, shape: &STRING },
    Member { name: "CidrBlockState", wire: "cidrBlockState", query: "CidrBlockState", required: false, shape: &VPC_CIDR_BLOCK_STATE },] } };
pub static VPC_CIDR_BLOCK_ASSOCIATION_SET: Shape = Shape { name: "VpcCidrBlockAssociationSet", sensitive: false, kind: Kind::List { member: &VPC_CIDR_BLOCK_ASSOCIATION, member_name: "item", flattened: false, min: None, max: None } };
pub static VPC_CIDR_BLOCK_STATE: Shape = Shape { name: "VpcCidrBlockState", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "State", wire: "state", query: "State", required: false, shape: &VPC_CIDR_BLOCK_STATE_CODE },
    Member { name: "StatusMessage", wire: "statusMessage", query: "StatusMessage", required: false, shape: &STRING },] } };
pub static VPC_CIDR_BLOCK_STATE_CODE: Shape = Shape { name: "VpcCidrBlockStateCode", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["associating", "associated", "disassociating", "disassociated", "failing", "failed"] } };
pub static VPC_ENCRYPTION_CONTROL: Shape = Shape { name: "VpcEncryptionControl", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "Mode", wire: "mode", query: "Mode", required: false, shape: &VPC_ENCRYPTION_CONTROL_MODE },
    Member { name: "ResourceExclusions", wire: "resourceExclusions", query: "ResourceExclusions", required: false, shape: &VPC_ENCRYPTION_CONTROL_EXCLUSIONS },
    Member { name: "State", wire: "state", query: "State", required: false, shape: &VPC_ENCRYPTION_CONTROL_STATE },
    Member { name: "StateMessage", wire: "stateMessage", query: "StateMessage", required: false, shape: &STRING },
    Member { name: "Tags", wire: "tagSet", query: "TagSet", required: false, shape: &TAG_LIST },
    Member { name: "VpcEncryptionControlId", wire: "vpcEncryptionControlId", query: "VpcEncryptionControlId", required: false, shape: &VPC_ENCRYPTION_CONTROL_ID },
    Member { name: "VpcId", wire: "vpcId", query: "VpcId", required: false, shape: &VPC_ID },] } };
pub static VPC_ENCRYPTION_CONTROL_CONFIGURATION: Shape = Shape { name: "VpcEncryptionControlConfiguration", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EgressOnlyInternetGatewayExclusion", wire: "EgressOnlyInternetGatewayExclusion", query: "EgressOnlyInternetGatewayExclusion", required: false, shape: &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT },
    Member { name: "ElasticFileSystemExclusion", wire: "ElasticFileSystemExclusion", query: "ElasticFileSystemExclusion", required: false, shape: &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT },
    Member { name: "InternetGatewayExclusion", wire: "InternetGatewayExclusion", query: "InternetGatewayExclusion", required: false, shape: &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT },
    Member { name: "LambdaExclusion", wire: "LambdaExclusion", query: "LambdaExclusion", required: false, shape: &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT },
    Member { name: "Mode", wire: "Mode", query: "Mode", required: true, shape: &VPC_ENCRYPTION_CONTROL_MODE },
    Member { name: "NatGatewayExclusion", wire: "NatGatewayExclusion", query: "NatGatewayExclusion", required: false, shape: &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT },
    Member { name: "VirtualPrivateGatewayExclusion", wire: "VirtualPrivateGatewayExclusion", query: "VirtualPrivateGatewayExclusion", required: false, shape: &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT },
    Member { name: "VpcLatticeExclusion", wire: "VpcLatticeExclusion", query: "VpcLatticeExclusion", required: false, shape: &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT },
    Member { name: "VpcPeeringExclusion", wire: "VpcPeeringExclusion", query: "VpcPeeringExclusion", required: false, shape: &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT },] } };
pub static VPC_ENCRYPTION_CONTROL_EXCLUSION: Shape = Shape { name: "VpcEncryptionControlExclusion", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "State", wire: "state", query: "State", required: false, shape: &VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE },
    Member { name: "StateMessage", wire: "stateMessage", query: "StateMessage", required: false, shape: &STRING },] } };
pub static VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE: Shape = Shape { name: "VpcEncryptionControlExclusionState", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["enabling", "enabled", "disabling", "disabled"] } };
pub static VPC_ENCRYPTION_CONTROL_EXCLUSION_STATE_INPUT: Shape = Shape { name: "VpcEncryptionControlExclusionStateInput", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["enable", "disable"] } };
pub static VPC_ENCRYPTION_CONTROL_EXCLUSIONS: Shape = Shape { name: "VpcEncryptionControlExclusions", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "EgressOnlyInternetGateway", wire: "egressOnlyInternetGateway", query: "EgressOnlyInternetGateway", required: false, shape: &VPC_ENCRYPTION_CONTROL_EXCLUSION },
    Member { name: "ElasticFileSystem", wire: "elasticFileSystem", query: "ElasticFileSystem", required: false, shape: &VPC_ENCRYPTION_CONTROL_EXCLUSION },
    Member { name: "InternetGateway", wire: "internetGateway", query: "InternetGateway", required: false, shape: &VPC_ENCRYPTION_CONTROL_EXCLUSION },
    Member { name: "Lambda", wire: "lambda", query: "Lambda", required: false, shape: &VPC_ENCRYPTION_CONTROL_EXCLUSION },
    Member { name: "NatGateway", wire: "natGateway", query: "NatGateway", required: false, shape: &VPC_ENCRYPTION_CONTROL_EXCLUSION },
    Member { name: "VirtualPrivateGateway", wire: "virtualPrivateGateway", query: "VirtualPrivateGateway", required: false, shape: &VPC_ENCRYPTION_CONTROL_EXCLUSION },
    Member { name: "VpcLattice", wire: "vpcLattice", query: "VpcLattice", required: false, shape: &VPC_ENCRYPTION_CONTROL_EXCLUSION },
    Member { name: "VpcPeering", wire: "vpcPeering", query: "VpcPeering", required: false, shape: &VPC_ENCRYPTION_CONTROL_EXCLUSION },] } };
pub static VPC_ENCRYPTION_CONTROL_ID: Shape = Shape { name: "VpcEncryptionControlId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static VPC_ENCRYPTION_CONTROL_MODE: Shape = Shape { name: "VpcEncryptionControlMode", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["monitor", "enforce"] } };
pub static VPC_ENCRYPTION_CONTROL_STATE: Shape = Shape { name: "VpcEncryptionControlState", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["enforce-in-progress", "monitor-in-progress", "enforce-failed", "monitor-failed", "deleting", "deleted", "available", "creating", "delete-failed"] } };
pub static VPC_ENDPOINT_ID: Shape = Shape { name: "VpcEndpointId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static VPC_ID: Shape = Shape { name: "VpcId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static VPC_ID_STRING_LIST: Shape = Shape { name: "VpcIdStringList", sensitive: false, kind: Kind::List { member: &VPC_ID, member_name: "VpcId", flattened: false, min: None, max: None } };
pub static VPC_IPV6_CIDR_BLOCK_ASSOCIATION: Shape = Shape { name: "VpcIpv6CidrBlockAssociation", sensitive: false, kind: Kind::Structure { members: &[
    Member { name: "AssociationId", wire: "associationId", query: "AssociationId", required: false, shape: &STRING },
    Member { name: "IpSource", wire: "ipSource", query: "IpSource", required: false, shape: &IP_SOURCE },
    Member { name: "Ipv6AddressAttribute", wire: "ipv6AddressAttribute", query: "Ipv6AddressAttribute", required: false, shape: &IPV6_ADDRESS_ATTRIBUTE },
    Member { name: "Ipv6CidrBlock", wire: "ipv6CidrBlock", query: "Ipv6CidrBlock", required: false, shape: &STRING },
    Member { name: "Ipv6CidrBlockState", wire: "ipv6CidrBlockState", query: "Ipv6CidrBlockState", required: false, shape: &VPC_CIDR_BLOCK_STATE },
    Member { name: "Ipv6Pool", wire: "ipv6Pool", query: "Ipv6Pool", required: false, shape: &STRING },
    Member { name: "NetworkBorderGroup", wire: "networkBorderGroup", query: "NetworkBorderGroup", required: false, shape: &STRING },] } };
pub static VPC_IPV6_CIDR_BLOCK_ASSOCIATION_SET: Shape = Shape { name: "VpcIpv6CidrBlockAssociationSet", sensitive: false, kind: Kind::List { member: &VPC_IPV6_CIDR_BLOCK_ASSOCIATION, member_name: "item", flattened: false, min: None, max: None } };
pub static VPC_LIST: Shape = Shape { name: "VpcList", sensitive: false, kind: Kind::List { member: &VPC, member_name: "item", flattened: false, min: None, max: None } };
pub static VPC_PEERING_CONNECTION_ID: Shape = Shape { name: "VpcPeeringConnectionId", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &[] } };
pub static VPC_STATE: Shape = Shape { name: "VpcState", sensitive: false, kind: Kind::String { min: None, max: None, pattern: None, values: &["pending", "available"] } };
pub static ZONE_ID_STRING_LIST: Shape = Shape { name: "ZoneIdStringList", sensitive: false, kind: Kind::List { member: &STRING, member_name: "ZoneId", flattened: false, min: None, max: None } };
pub static ZONE_NAME_STRING_LIST: Shape = Shape { name: "ZoneNameStringList", sensitive: false, kind: Kind::List { member: &STRING, member_name: "ZoneName", flattened: false, min: None, max: None } };
