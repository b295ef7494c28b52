//! Stored rows. Never wire types.

use base::{AccountId, Region, Timestamp};
use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use kernel::tags::Tags;
use serde::{Deserialize, Serialize};
use std::net::{Ipv4Addr, Ipv6Addr};
use store::Row;

/// What is remembered of an account in a Region. Its presence says that the default VPC was made once, and must not
/// come back by itself after its owner deleted it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RegionRow {
    pub default_vpc_made_at: Timestamp,
    /// The default VPC there is now.
    pub default_vpc_id: Option<String>,
}
impl Row for RegionRow {}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct VpcRow {
    pub cidr_block: Ipv4Net,
    /// `vpc-cidr-assoc-…`
    pub cidr_association_id: String,
    pub is_default: bool,
    pub enable_dns_support: bool,
    pub enable_dns_hostnames: bool,
    pub main_route_table_id: String,
    /// `rtbassoc-…` of the main route table.
    pub main_association_id: String,
    pub default_security_group_id: String,
    /// `None` in rows from before there were network ACLs: the subnets' boundaries are open.
    #[serde(default)]
    pub default_network_acl_id: Option<String>,
    /// The one attached; the gateway's row says the same from its side.
    pub internet_gateway_id: Option<String>,
    /// In the order they were associated.
    #[serde(default)]
    pub ipv6_blocks: Vec<Ipv6AssociationRow>,
    pub tags: Tags,
    pub created_at: Timestamp,
}
impl Row for VpcRow {}

/// The association of a VPC or a subnet with an IPv6 block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ipv6AssociationRow {
    /// `vpc-cidr-assoc-…` or `subnet-cidr-assoc-…`
    pub association_id: String,
    pub cidr_block: Ipv6Net,
}

/// Which VPC has a block of the installation's IPv6 range; keyed by the block's first address.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Ipv6BlockRow {
    pub account: AccountId,
    pub region: Region,
    pub vpc_id: String,
}
impl Row for Ipv6BlockRow {}

/// The explicit association of a subnet with a route table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssociationRow {
    /// `rtbassoc-…`
    pub association_id: String,
    pub route_table_id: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SubnetRow {
    pub vpc_id: String,
    pub cidr_block: Ipv4Net,
    pub availability_zone: String,
    pub default_for_az: bool,
    pub map_public_ip_on_launch: bool,
    #[serde(default)]
    pub ipv6_block: Option<Ipv6AssociationRow>,
    /// Only ever true where there is an IPv6 block.
    #[serde(default)]
    pub assign_ipv6_address_on_creation: bool,
    /// `None`: the VPC's main route table is in force.
    pub route_table_association: Option<AssociationRow>,
    /// `None` in rows from before there were network ACLs.
    #[serde(default)]
    pub network_acl_association: Option<AclAssociationRow>,
    pub tags: Tags,
    pub created_at: Timestamp,
}
impl Row for SubnetRow {}

/// The association of a subnet with a network ACL: every subnet has one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AclAssociationRow {
    /// `aclassoc-…`
    pub association_id: String,
    pub network_acl_id: String,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NetworkAclRow {
    pub vpc_id: String,
    pub is_default: bool,
    /// In the order of direction and rule number.
    pub entries: Vec<AclEntryRow>,
    pub tags: Tags,
    pub created_at: Timestamp,
}
impl Row for NetworkAclRow {}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AclEntryRow {
    pub egress: bool,
    /// 1 to 32766.
    pub rule_number: i32,
    pub allow: bool,
    /// `-1` or a protocol number.
    pub protocol: String,
    pub cidr: AclCidrRow,
    /// First and last port of TCP and UDP.
    pub ports: Option<(u16, u16)>,
    /// Type and code of ICMP and ICMPv6; -1 for all.
    pub icmp: Option<(i32, i32)>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum AclCidrRow {
    Cidr4 { cidr: Ipv4Net },
    Cidr6 { cidr: Ipv6Net },
}

/// A managed prefix list with its versions, the newest last.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PrefixListRow {
    pub name: String,
    pub ipv6: bool,
    pub max_entries: i32,
    pub versions: Vec<PrefixListVersionRow>,
    pub tags: Tags,
    pub created_at: Timestamp,
}
impl Row for PrefixListRow {}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PrefixListVersionRow {
    pub version: i64,
    pub entries: Vec<PrefixRow>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrefixRow {
    /// Canonical CIDR form, of the list's address family.
    pub cidr: String,
    pub description: Option<String>,
}

impl PrefixListRow {
    pub fn newest(&self) -> Option<&PrefixListVersionRow> {
        self.versions.last()
    }
}

/// Which addresses of a block are taken. See [`crate::plan::allocator`].
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AllocationRow {
    /// The block the bits belong to.
    pub cidr_block: Ipv4Net,
    /// Addresses taken, AWS's reserved ones not counted.
    pub used: u32,
    /// Offset in the block where the search for a free address begins.
    pub next: u32,
    /// One bit an address, base64.
    pub bitmap: String,
}
impl Row for AllocationRow {}

/// One private address in use, keyed by where it is.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AddressRow {
    pub network_interface_id: String,
}
impl Row for AddressRow {}

/// One public address in use.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PublicAddressRow {
    pub account: AccountId,
    pub region: Region,
    pub network_interface_id: String,
}
impl Row for PublicAddressRow {}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum PeerRow {
    Cidr4 { cidr: Ipv4Net },
    Cidr6 { cidr: Ipv6Net },
    Group { group_id: String },
    PrefixList { prefix_list_id: String },
}

/// One rule of a security group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleRow {
    /// `sgr-…`
    pub rule_id: String,
    pub egress: bool,
    /// `-1`, `tcp`, `udp`, `icmp`, `icmpv6`, or a protocol number.
    pub ip_protocol: String,
    /// First port; the ICMP type; -1 for all.
    pub from_port: i32,
    /// Last port; the ICMP code; -1 for all.
    pub to_port: i32,
    pub peer: PeerRow,
    pub description: Option<String>,
    #[serde(default)]
    pub tags: Tags,
}

impl RuleRow {
    /// Whether both allow the same traffic.
    pub fn same_permission(&self, other: &RuleRow) -> bool {
        self.egress == other.egress
            && self.ip_protocol == other.ip_protocol
            && self.from_port == other.from_port
            && self.to_port == other.to_port
            && self.peer == other.peer
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SecurityGroupRow {
    pub vpc_id: String,
    pub name: String,
    pub description: String,
    pub rules: Vec<RuleRow>,
    pub tags: Tags,
    pub created_at: Timestamp,
}
impl Row for SecurityGroupRow {}

/// Which group a name stands for in a VPC.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SecurityGroupNameRow {
    pub group_id: String,
}
impl Row for SecurityGroupNameRow {}

/// Something of ours that uses an interface: a task, a load balancer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct OwnerRow {
    pub owner_arn: String,
    pub requester_id: String,
    /// `eni-attach-…`
    pub attachment_id: String,
    pub attached_at: Timestamp,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InterfaceRow {
    pub vpc_id: String,
    pub subnet_id: String,
    pub availability_zone: String,
    pub mac_address: String,
    pub private_address: Ipv4Addr,
    pub public_address: Option<Ipv4Addr>,
    /// In the order they were assigned.
    #[serde(default)]
    pub ipv6_addresses: Vec<Ipv6Addr>,
    pub security_group_ids: Vec<String>,
    pub description: String,
    pub interface_type: String,
    pub source_dest_check: bool,
    /// `None`: status `available`, and on no node.
    pub owner: Option<OwnerRow>,
    pub tags: Tags,
    pub created_at: Timestamp,
}
impl Row for InterfaceRow {}

/// Which interface a MAC address belongs to.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct MacAddressRow {
    pub network_interface_id: String,
}
impl Row for MacAddressRow {}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum RouteTargetRow {
    Local,
    InternetGateway {
        internet_gateway_id: String,
    },
    /// Of IPv6 routes alone.
    EgressOnlyInternetGateway {
        egress_only_internet_gateway_id: String,
    },
    NetworkInterface {
        network_interface_id: String,
    },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RouteRow {
    pub destination: Ipv4Net,
    pub target: RouteTargetRow,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ipv6RouteRow {
    pub destination: Ipv6Net,
    pub target: RouteTargetRow,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct RouteTableRow {
    pub vpc_id: String,
    pub routes: Vec<RouteRow>,
    #[serde(default)]
    pub ipv6_routes: Vec<Ipv6RouteRow>,
    pub tags: Tags,
    pub created_at: Timestamp,
}
impl Row for RouteTableRow {}

impl RouteTableRow {
    /// Where the route for exactly this destination leads.
    pub fn target(&self, destination: IpNet) -> Option<&RouteTargetRow> {
        match destination {
            IpNet::V4(net) => self.routes.iter().find(|route| route.destination == net).map(|route| &route.target),
            IpNet::V6(net) => self.ipv6_routes.iter().find(|route| route.destination == net).map(|route| &route.target),
        }
    }

    /// The route for a destination leads to `target` from here on.
    pub fn lead(&mut self, destination: IpNet, target: RouteTargetRow) {
        match destination {
            IpNet::V4(destination) => match self.routes.iter_mut().find(|route| route.destination == destination) {
                Some(route) => route.target = target,
                None => self.routes.push(RouteRow { destination, target }),
            },
            IpNet::V6(destination) => {
                match self.ipv6_routes.iter_mut().find(|route| route.destination == destination) {
                    Some(route) => route.target = target,
                    None => self.ipv6_routes.push(Ipv6RouteRow { destination, target }),
                }
            }
        }
    }

    pub fn remove(&mut self, destination: IpNet) {
        match destination {
            IpNet::V4(net) => self.routes.retain(|route| route.destination != net),
            IpNet::V6(net) => self.ipv6_routes.retain(|route| route.destination != net),
        }
    }
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct InternetGatewayRow {
    pub vpc_id: Option<String>,
    pub tags: Tags,
    pub created_at: Timestamp,
}
impl Row for InternetGatewayRow {}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct EgressOnlyInternetGatewayRow {
    /// It is attached as long as it is.
    pub vpc_id: String,
    pub tags: Tags,
    pub created_at: Timestamp,
}
impl Row for EgressOnlyInternetGatewayRow {}

/// A name that VPC DNS answers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct NameRow {
    pub private_addresses: Vec<Ipv4Addr>,
    #[serde(default)]
    pub ipv6_addresses: Vec<Ipv6Addr>,
    pub public_addresses: Vec<Ipv4Addr>,
}
impl Row for NameRow {}
