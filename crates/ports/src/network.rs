//! Network interfaces, for whoever runs something at an address.

use agent_proto::network::NetworkState;
use base::{AccountId, Region, Timestamp};
use kernel::Error;
use kernel::tags::Tags;
use std::net::{Ipv4Addr, Ipv6Addr};
use store::{Reader, Txn};

/// Whether an interface gets an address outside the VPC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PublicAddress {
    Enabled,
    Disabled,
    /// As the subnet's `mapPublicIpOnLaunch` says.
    SubnetDefault,
}

#[derive(Clone, Debug)]
pub struct ReserveInterface {
    pub account: AccountId,
    pub region: Region,
    pub subnet_id: String,
    /// Empty: the VPC's default group.
    pub security_group_ids: Vec<String>,
    pub public_address: PublicAddress,
    /// An IPv6 address too, where the subnet has a block for it.
    pub ipv6: bool,
    pub description: String,
    /// `interface` or `network_load_balancer`-like type as DescribeNetworkInterfaces shows it.
    pub interface_type: String,
    /// Who asked: `amazon-elb`, or an account id; shown as `requesterId`.
    pub requester_id: String,
    /// ARN of the task or load balancer it serves; shown in `attachment` and kept from being deleted by users.
    pub owner_arn: String,
    pub tags: Tags,
    pub now: Timestamp,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InterfaceView {
    pub network_interface_id: String,
    pub attachment_id: String,
    pub vpc_id: String,
    pub subnet_id: String,
    pub availability_zone: String,
    pub mac_address: String,
    pub private_address: Ipv4Addr,
    pub private_dns_name: String,
    pub public_address: Option<Ipv4Addr>,
    pub ipv6_addresses: Vec<Ipv6Addr>,
    pub security_group_ids: Vec<String>,
    /// `a.b.c.d/len`: the subnet's router address and prefix length.
    pub subnet_gateway: String,
    /// The VPC's DNS server (+2).
    pub dns_server: Ipv4Addr,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SubnetView {
    pub subnet_id: String,
    pub vpc_id: String,
    pub availability_zone: String,
    pub cidr_block: String,
    /// CIDR form.
    pub ipv6_cidr_block: Option<String>,
    pub available_addresses: u64,
    pub map_public_ip_on_launch: bool,
    /// Whether its route table has a route to an internet gateway.
    pub public: bool,
}

/// A VPC, whether anything in it is in use or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VpcView {
    pub vpc_id: String,
    /// IPv4 blocks in CIDR form, the primary one first.
    pub cidr_blocks: Vec<String>,
    /// In the order of their ids.
    pub subnets: Vec<SubnetView>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SecurityGroupView {
    pub group_id: String,
    pub group_name: String,
    pub vpc_id: String,
}

#[derive(Debug, thiserror::Error)]
pub enum NetworkError {
    #[error("The subnet ID '{0}' does not exist")]
    SubnetNotFound(String),
    #[error("The security group '{0}' does not exist")]
    SecurityGroupNotFound(String),
    #[error("The security group '{group_id}' and the subnet '{subnet_id}' belong to different networks.")]
    DifferentVpc { group_id: String, subnet_id: String },
    #[error("The subnet '{0}' does not have enough free addresses to satisfy the request.")]
    InsufficientFreeAddresses(String),
    #[error("There are no free public addresses left on this installation (pool {0}).")]
    InsufficientPublicAddresses(String),
    #[error(transparent)]
    Other(#[from] Error),
}

impl From<store::StoreError> for NetworkError {
    fn from(error: store::StoreError) -> Self {
        Self::Other(error.into())
    }
}

impl NetworkError {
    /// EC2's own code for it, such as `InsufficientFreeAddressesInSubnet`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::SubnetNotFound(_) => "InvalidSubnetID.NotFound",
            Self::SecurityGroupNotFound(_) => "InvalidGroup.NotFound",
            Self::DifferentVpc { .. } => "InvalidParameterValue",
            Self::InsufficientFreeAddresses(_) => "InsufficientFreeAddressesInSubnet",
            Self::InsufficientPublicAddresses(_) => "AddressLimitExceeded",
            Self::Other(_) => "InternalError",
        }
    }
}

/// What a name stands for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NameAddresses {
    pub private: Vec<Ipv4Addr>,
    /// Answers inside the VPC.
    pub ipv6: Vec<Ipv6Addr>,
    /// On the host; empty when the name is internal.
    pub public: Vec<Ipv4Addr>,
}

/// Implemented by `svc-ec2`.
pub trait Network: Send + Sync + 'static {
    /// A new interface with an address that no other has, in use by `owner_arn`.
    fn reserve_interface(&self, txn: &mut Txn, spec: ReserveInterface) -> Result<InterfaceView, NetworkError>;

    /// Gives interface and addresses back. Releasing what is gone already is not an error.
    fn release_interface(
        &self,
        txn: &mut Txn,
        account: &AccountId,
        region: Region,
        network_interface_id: &str,
    ) -> Result<(), NetworkError>;

    /// Replaces the security groups of an interface that was reserved.
    fn set_interface_security_groups(
        &self,
        txn: &mut Txn,
        account: &AccountId,
        region: Region,
        network_interface_id: &str,
        security_group_ids: &[String],
    ) -> Result<(), NetworkError>;

    /// Gives an interface that was reserved an IPv6 address, or takes what it has of them; answers what it has then. Its
    /// subnet must have a block. The node makes the interface anew, so connections through it end.
    fn set_interface_ipv6(
        &self,
        txn: &mut Txn,
        account: &AccountId,
        region: Region,
        network_interface_id: &str,
        wanted: bool,
    ) -> Result<Option<Ipv6Addr>, NetworkError>;

    fn interface(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        region: Region,
        network_interface_id: &str,
    ) -> Result<Option<InterfaceView>, NetworkError>;

    /// In the order asked for; an id that does not exist is [`NetworkError::SubnetNotFound`].
    fn subnets(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        region: Region,
        subnet_ids: &[String],
    ) -> Result<Vec<SubnetView>, NetworkError>;

    /// In the order asked for; an id that does not exist is [`NetworkError::SecurityGroupNotFound`].
    fn security_groups(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        region: Region,
        group_ids: &[String],
    ) -> Result<Vec<SecurityGroupView>, NetworkError>;

    /// The default group of a VPC.
    fn default_security_group(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        region: Region,
        vpc_id: &str,
    ) -> Result<SecurityGroupView, NetworkError>;

    fn vpc_exists(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        region: Region,
        vpc_id: &str,
    ) -> Result<bool, NetworkError>;

    /// A VPC with its subnets; `None` when there is no such VPC.
    fn vpc(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        region: Region,
        vpc_id: &str,
    ) -> Result<Option<VpcView>, NetworkError>;

    /// A name that VPC DNS answers, and the host too where it has public addresses. Replaces what the name stood for.
    fn put_name(&self, txn: &mut Txn, vpc_id: &str, name: &str, addresses: NameAddresses) -> Result<(), NetworkError>;

    fn delete_name(&self, txn: &mut Txn, vpc_id: &str, name: &str) -> Result<(), NetworkError>;

    /// Everything a node has to know. `generation` is the reader's revision.
    fn network_state(&self, reader: &dyn Reader) -> Result<NetworkState, NetworkError>;

    /// Key prefixes whose changes change [`Network::network_state`].
    fn network_state_prefixes(&self) -> Vec<Vec<u8>>;
}
