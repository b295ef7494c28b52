//! How much of everything there may be: AWS's default quotas where it has one that fits.

pub const VPCS_PER_REGION_MAX: usize = 100;
pub const IPV6_BLOCKS_PER_VPC_MAX: usize = 5;
pub const SUBNETS_PER_VPC_MAX: usize = 200;
pub const SECURITY_GROUPS_PER_REGION_MAX: usize = 2_500;
/// In each direction.
pub const RULES_PER_SECURITY_GROUP_MAX: usize = 60;
pub const SECURITY_GROUPS_PER_INTERFACE_MAX: usize = 5;
/// What AWS lets its largest instances have.
pub const IPV6_ADDRESSES_PER_INTERFACE_MAX: usize = 50;
/// Those of tasks and balancers count, and are not refused: their services have limits of their own.
pub const NETWORK_INTERFACES_PER_REGION_MAX: usize = 5_000;
pub const ROUTE_TABLES_PER_VPC_MAX: usize = 200;
/// Of each family.
pub const ROUTES_PER_ROUTE_TABLE_MAX: usize = 50;
pub const INTERNET_GATEWAYS_PER_REGION_MAX: usize = 100;
pub const EGRESS_ONLY_INTERNET_GATEWAYS_PER_REGION_MAX: usize = 100;
pub const NETWORK_ACLS_PER_VPC_MAX: usize = 200;
/// In each direction, the last one that denies everything not counted.
pub const ENTRIES_PER_NETWORK_ACL_MAX: usize = 20;
pub const PREFIX_LISTS_PER_REGION_MAX: usize = 100;
pub const ENTRIES_PER_PREFIX_LIST_MAX: i32 = 1_000;
/// Entries that one request may add, and remove.
pub const PREFIX_LIST_CHANGES_PER_REQUEST_MAX: usize = 100;
/// AWS keeps 1,000; those from before are forgotten.
pub const VERSIONS_PER_PREFIX_LIST_MAX: usize = 1_000;
pub const FILTERS_MAX: usize = 50;
pub const FILTER_VALUES_MAX: usize = 200;
pub const IDS_PER_REQUEST_MAX: usize = 1_000;
pub const DESCRIPTION_CHARACTERS_MAX: usize = 255;
pub const GROUP_NAME_CHARACTERS_MAX: usize = 255;
/// Names that one VPC's DNS answers beside the derived ones.
pub const NAMES_PER_VPC_MAX: usize = 10_000;
/// Times an IPv6 address that is taken may be drawn before giving up; a second draw is next to impossible.
pub const IPV6_ADDRESS_DRAWS_MAX: usize = 32;
/// Times a MAC address is drawn before giving up; with 40 random bits a second draw is rare.
pub const MAC_ADDRESS_DRAWS_MAX: usize = 32;
