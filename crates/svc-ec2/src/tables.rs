//! The tables of this service. Ids are keyed under account and Region: neither sees the other's.

use crate::model::{
    AddressRow, AllocationRow, EgressOnlyInternetGatewayRow, InterfaceRow, InternetGatewayRow, Ipv6BlockRow,
    MacAddressRow, NameRow, NetworkAclRow, PrefixListRow, PublicAddressRow, RegionRow, RouteTableRow,
    SecurityGroupNameRow, SecurityGroupRow, SubnetRow, VpcRow,
};
use base::{AccountId, Region};
use std::net::{Ipv4Addr, Ipv6Addr};
use store::Table;

/// Account, Region, id.
pub type ResourceKey = (AccountId, Region, String);

pub static REGIONS: Table<(AccountId, Region), RegionRow> = Table::new("ec2/regions", 1);
pub static VPCS: Table<ResourceKey, VpcRow> = Table::new("ec2/vpcs", 1);
pub static SUBNETS: Table<ResourceKey, SubnetRow> = Table::new("ec2/subnets", 1);
/// Key: account, Region, subnet.
pub static ALLOCATIONS: Table<ResourceKey, AllocationRow> = Table::new("ec2/subnet_allocations", 1);
/// Key: account, Region, subnet, address. One row an address in use: two users of one address would be two writers of one key.
pub static ADDRESSES: Table<(AccountId, Region, String, Ipv4Addr), AddressRow> = Table::new("ec2/addresses", 1);
/// As [`ADDRESSES`], for IPv6.
pub static IPV6_ADDRESSES: Table<(AccountId, Region, String, Ipv6Addr), AddressRow> =
    Table::new("ec2/ipv6_addresses", 1);
/// Key: the first address of a VPC's block; the range belongs to the installation.
pub static IPV6_BLOCKS: Table<(Ipv6Addr,), Ipv6BlockRow> = Table::new("ec2/ipv6_blocks", 1);
/// Key: the address; the pool belongs to the installation.
pub static PUBLIC_ADDRESSES: Table<(Ipv4Addr,), PublicAddressRow> = Table::new("ec2/public_addresses", 1);
/// Key: always [`POOL`].
pub static PUBLIC_ALLOCATION: Table<(String,), AllocationRow> = Table::new("ec2/public_allocation", 1);
pub const POOL: &str = "pool";
pub static SECURITY_GROUPS: Table<ResourceKey, SecurityGroupRow> = Table::new("ec2/security_groups", 1);
/// Key: account, Region, VPC, name in lower case.
pub static SECURITY_GROUP_NAMES: Table<(AccountId, Region, String, String), SecurityGroupNameRow> =
    Table::new("ec2/security_group_names", 1);
pub static INTERFACES: Table<ResourceKey, InterfaceRow> = Table::new("ec2/network_interfaces", 1);
/// Key: the MAC address.
pub static MAC_ADDRESSES: Table<(String,), MacAddressRow> = Table::new("ec2/mac_addresses", 1);
pub static ROUTE_TABLES: Table<ResourceKey, RouteTableRow> = Table::new("ec2/route_tables", 1);
pub static INTERNET_GATEWAYS: Table<ResourceKey, InternetGatewayRow> = Table::new("ec2/internet_gateways", 1);
pub static EGRESS_ONLY_INTERNET_GATEWAYS: Table<ResourceKey, EgressOnlyInternetGatewayRow> =
    Table::new("ec2/egress_only_internet_gateways", 1);
pub static NETWORK_ACLS: Table<ResourceKey, NetworkAclRow> = Table::new("ec2/network_acls", 1);
pub static PREFIX_LISTS: Table<ResourceKey, PrefixListRow> = Table::new("ec2/prefix_lists", 1);
/// Key: VPC, name.
pub static NAMES: Table<(String, String), NameRow> = Table::new("ec2/names", 1);
