//! IPv6 blocks of VPCs and IPv6 addresses of interfaces.
//!
//! As with IPv4, a block and an address each have a row under a key that is theirs alone: two that want the same write
//! the same key, and one of their transactions does not commit.

use crate::default_vpc::{ANYWHERE_V4, ANYWHERE_V6, Place, allow_all};
use crate::error::{Kind, invalid_combination, invalid_parameter_value};
use crate::interfaces::corrupt;
use crate::limits::{IPV6_ADDRESS_DRAWS_MAX, IPV6_ADDRESSES_PER_INTERFACE_MAX, IPV6_BLOCKS_PER_VPC_MAX};
use crate::model::{
    AclCidrRow, AclEntryRow, AddressRow, Ipv6AssociationRow, Ipv6BlockRow, Ipv6RouteRow, PeerRow, RouteTargetRow,
    SubnetRow, VpcRow,
};
use crate::plan::cidr6;
use crate::tables::{
    INTERFACES, IPV6_ADDRESSES, IPV6_BLOCKS, NETWORK_ACLS, ROUTE_TABLES, SECURITY_GROUPS, SUBNETS, VPCS,
};
use base::Rng;
use ipnet::Ipv6Net;
use kernel::Error;
use std::net::Ipv6Addr;
use store::{Reader, StoreError, Txn};

/// Which IPv6 addresses a new interface gets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// One where the subnet's `assignIpv6AddressOnCreation` says so.
    SubnetDefault,
    /// One where the subnet has a block, as a dual-stack task.
    OneIfPossible,
    None,
    /// Any that are free.
    Count(usize),
    Chosen(Vec<Ipv6Addr>),
}

impl Wanted {
    /// What the two members of a request ask for, which exclude each other; `None` when neither is there.
    pub fn of(count: Option<i32>, chosen: Vec<String>) -> Result<Option<Self>, Error> {
        let count = count.filter(|count| *count != 0);
        match (count, chosen.is_empty()) {
            (None, true) => Ok(None),
            (Some(_), false) => Err(invalid_combination("Give Ipv6AddressCount or Ipv6Addresses, not both.")),
            (Some(count), true) => match usize::try_from(count) {
                Ok(count) => Ok(Some(Self::Count(count))),
                Err(_) => Err(invalid_parameter_value(format!(
                    "Value ({count}) for parameter ipv6AddressCount is invalid. It must not be negative."
                ))),
            },
            (None, false) => {
                let mut addresses = Vec::new();
                for text in &chosen {
                    let address = parse_address(text)?;
                    if addresses.contains(&address) {
                        return Err(invalid_parameter_value(format!("The address {address} is given more than once.")));
                    }
                    addresses.push(address);
                }
                Ok(Some(Self::Chosen(addresses)))
            }
        }
    }
}

pub fn parse_address(text: &str) -> Result<Ipv6Addr, Error> {
    text.parse().map_err(|_| {
        invalid_parameter_value(format!(
            "Value ({text}) for parameter ipv6Addresses is invalid. It is not an IPv6 address."
        ))
    })
}

/// Addresses of a subnet that are free, in addition to the `held` ones of an interface. Nothing is written.
pub fn choose(
    reader: &dyn Reader,
    place: &Place,
    rng: &dyn Rng,
    subnet_id: &str,
    subnet: &SubnetRow,
    held: usize,
    wanted: &Wanted,
) -> Result<Vec<Ipv6Addr>, Error> {
    let (count, chosen): (usize, &[Ipv6Addr]) = match wanted {
        Wanted::None => return Ok(Vec::new()),
        Wanted::SubnetDefault if !subnet.assign_ipv6_address_on_creation => return Ok(Vec::new()),
        Wanted::OneIfPossible if subnet.ipv6_block.is_none() => return Ok(Vec::new()),
        Wanted::SubnetDefault | Wanted::OneIfPossible => (1, &[]),
        Wanted::Count(count) => (*count, &[]),
        Wanted::Chosen(addresses) => (addresses.len(), addresses),
    };
    let Some(block) = subnet.ipv6_block.as_ref().map(|association| association.cidr_block) else {
        return Err(invalid_parameter_value(format!("The subnet '{subnet_id}' has no IPv6 CIDR block.")));
    };
    if held.saturating_add(count) > IPV6_ADDRESSES_PER_INTERFACE_MAX {
        let message = format!(
            "The maximum number of IPv6 addresses per network interface ({IPV6_ADDRESSES_PER_INTERFACE_MAX}) has been reached."
        );
        return Err(Error::api("PrivateIpAddressLimitExceeded", message));
    }
    let taken = |address: Ipv6Addr| IPV6_ADDRESSES.exists(reader, &key(place, subnet_id, address));
    for address in chosen {
        if !block.contains(address) {
            let message = format!("Address {address} does not fall within the subnet's address range");
            return Err(invalid_parameter_value(message));
        }
        if cidr6::reserved(block, *address) {
            let message = format!("Address {address} is in subnet's reserved address range");
            return Err(invalid_parameter_value(message));
        }
        if taken(*address)? {
            return Err(Error::api("InvalidIPAddress.InUse", format!("Address {address} is in use.")));
        }
    }
    let mut addresses = chosen.to_vec();
    let mut draws = 0;
    while addresses.len() < count {
        let mut host = [0; 16];
        rng.fill(&mut host);
        let address = cidr6::with_host(block, u128::from_be_bytes(host));
        if !cidr6::reserved(block, address) && !addresses.contains(&address) && !taken(address)? {
            addresses.push(address);
            continue;
        }
        draws += 1;
        if draws >= IPV6_ADDRESS_DRAWS_MAX {
            let message = format!("No free IPv6 address of {block} was found in {draws} draws: repeat the request.");
            return Err(aws_wire::ApiError::server("Unavailable", message).into());
        }
    }
    Ok(addresses)
}

fn key<'a>(
    place: &'a Place,
    subnet_id: &'a str,
    address: Ipv6Addr,
) -> (&'a base::AccountId, base::Region, &'a str, Ipv6Addr) {
    (&place.account, place.region, subnet_id, address)
}

/// Writes that an interface has addresses which [`choose`] found free.
pub fn take(
    txn: &mut Txn,
    place: &Place,
    subnet_id: &str,
    interface_id: &str,
    addresses: &[Ipv6Addr],
) -> Result<(), StoreError> {
    for address in addresses {
        let row = AddressRow { network_interface_id: interface_id.to_owned() };
        IPV6_ADDRESSES.put(txn, &key(place, subnet_id, *address), &row)?;
    }
    Ok(())
}

pub fn give_back(txn: &mut Txn, place: &Place, subnet_id: &str, addresses: &[Ipv6Addr]) -> Result<(), StoreError> {
    for address in addresses {
        IPV6_ADDRESSES.delete(txn, &key(place, subnet_id, *address))?;
    }
    Ok(())
}

/// Gives a VPC one more block of `range`, with the rules, entries and routes that AWS adds for it.
///
/// Those of the default security group and of the default network ACL are added only where a direction is as it was made.
/// <https://docs.aws.amazon.com/vpc/latest/userguide/default-network-acl.html>
pub fn associate_vpc(
    txn: &mut Txn,
    place: &Place,
    rng: &dyn Rng,
    range: Ipv6Net,
    vpc_id: &str,
) -> Result<Ipv6AssociationRow, Error> {
    let mut vpc = VPCS.require(txn, &place.key(vpc_id), || Kind::Vpc.not_found(vpc_id))?;
    if vpc.ipv6_blocks.len() >= IPV6_BLOCKS_PER_VPC_MAX {
        let message =
            format!("The VPC '{vpc_id}' has {IPV6_BLOCKS_PER_VPC_MAX} IPv6 CIDR blocks, the most there may be.");
        return Err(Error::api("CidrLimitExceeded", message));
    }
    let cidr_block = free_block(txn, rng, range)?;
    let owner = Ipv6BlockRow { account: place.account.clone(), region: place.region, vpc_id: vpc_id.to_owned() };
    IPV6_BLOCKS.put(txn, &(cidr_block.network(),), &owner)?;
    let association = Ipv6AssociationRow { association_id: format!("vpc-cidr-assoc-{}", rng.hex(17)), cidr_block };
    if vpc.ipv6_blocks.is_empty() {
        open_defaults(txn, place, rng, &vpc)?;
    }
    for ((_, _, id), mut table) in ROUTE_TABLES.scan(txn, &place.all())? {
        if table.vpc_id == vpc_id {
            table.ipv6_routes.insert(0, Ipv6RouteRow { destination: cidr_block, target: RouteTargetRow::Local });
            ROUTE_TABLES.put(txn, &place.key(&id), &table)?;
        }
    }
    vpc.ipv6_blocks.push(association.clone());
    VPCS.put(txn, &place.key(vpc_id), &vpc)?;
    Ok(association)
}

/// Rule `::/0` of the default group and entries 101 of the default ACL.
fn open_defaults(txn: &mut Txn, place: &Place, rng: &dyn Rng, vpc: &VpcRow) -> Result<(), Error> {
    let (group_id, everything) = (vpc.default_security_group_id.as_str(), allow_all(rng, true, anywhere()));
    if let Some(mut group) = SECURITY_GROUPS.get(txn, &place.key(group_id))? {
        let unchanged = allow_all(rng, true, PeerRow::Cidr4 { cidr: ANYWHERE_V4 });
        let egress: Vec<_> = group.rules.iter().filter(|rule| rule.egress).collect();
        if matches!(egress.as_slice(), [only] if only.same_permission(&unchanged)) {
            group.rules.push(everything);
            SECURITY_GROUPS.put(txn, &place.key(group_id), &group)?;
        }
    }
    let Some(acl_id) = vpc.default_network_acl_id.as_deref() else { return Ok(()) };
    if let Some(mut acl) = NETWORK_ACLS.get(txn, &place.key(acl_id))? {
        for egress in [false, true] {
            let made = |rule_number, cidr| AclEntryRow {
                egress,
                rule_number,
                allow: true,
                protocol: "-1".into(),
                cidr,
                ports: None,
                icmp: None,
            };
            let side: Vec<_> = acl.entries.iter().filter(|entry| entry.egress == egress).collect();
            if side == [&made(100, AclCidrRow::Cidr4 { cidr: ANYWHERE_V4 })] {
                acl.entries.push(made(101, AclCidrRow::Cidr6 { cidr: ANYWHERE_V6 }));
            }
        }
        acl.entries.sort_by_key(|entry| (entry.egress, entry.rule_number));
        NETWORK_ACLS.put(txn, &place.key(acl_id), &acl)?;
    }
    Ok(())
}

/// Everybody, as the peer of a rule.
pub fn anywhere() -> PeerRow {
    PeerRow::Cidr6 { cidr: ANYWHERE_V6 }
}

/// A /56 of the range that no VPC has: the search begins anywhere, so what is given back rests.
fn free_block(reader: &dyn Reader, rng: &dyn Rng, range: Ipv6Net) -> Result<Ipv6Net, Error> {
    let mut start = [0; 16];
    rng.fill(&mut start);
    let start = u128::from_be_bytes(start);
    let blocks = 1_u128 << cidr6::VPC_PREFIX.saturating_sub(range.prefix_len()).min(16);
    for step in 0..blocks {
        let block = cidr6::subblock(range, cidr6::VPC_PREFIX, start.wrapping_add(step))
            .ok_or_else(|| corrupt("the IPv6 range", format!("{range} holds no /{}", cidr6::VPC_PREFIX)))?;
        if !IPV6_BLOCKS.exists(reader, &(block.network(),))? {
            return Ok(block);
        }
    }
    let message = format!("There are no free IPv6 CIDR blocks left on this installation (range {range}).");
    Err(Error::api("InsufficientCidrBlocks", message))
}

/// Takes an IPv6 block from its VPC; no subnet may have a part of it.
pub fn disassociate_vpc(
    txn: &mut Txn,
    place: &Place,
    association_id: &str,
) -> Result<(String, Ipv6AssociationRow), Error> {
    for ((_, _, vpc_id), mut vpc) in VPCS.scan(txn, &place.all())? {
        let at = vpc.ipv6_blocks.iter().position(|association| association.association_id == association_id);
        let Some(at) = at else { continue };
        let association = vpc.ipv6_blocks.remove(at);
        let block = association.cidr_block;
        let within = |subnet: &SubnetRow| {
            subnet.ipv6_block.as_ref().is_some_and(|own| subnet.vpc_id == vpc_id && block.contains(&own.cidr_block))
        };
        if SUBNETS.scan(txn, &place.all())?.iter().any(|(_, subnet)| within(subnet)) {
            let message = format!("The vpc {vpc_id} currently has a subnet within CIDR block {block}");
            return Err(Error::api("InvalidCidrBlock.InUse", message));
        }
        for ((_, _, id), mut table) in ROUTE_TABLES.scan(txn, &place.all())? {
            if table.vpc_id == vpc_id {
                table.ipv6_routes.retain(|route| !block.contains(&route.destination));
                ROUTE_TABLES.put(txn, &place.key(&id), &table)?;
            }
        }
        IPV6_BLOCKS.delete(txn, &(block.network(),))?;
        VPCS.put(txn, &place.key(&vpc_id), &vpc)?;
        return Ok((vpc_id, association));
    }
    Err(no_association(association_id))
}

pub fn no_association(association_id: &str) -> Error {
    let message = format!("The association ID '{association_id}' does not exist");
    Error::api("InvalidCidrBlockAssociationID.NotFound", message)
}

/// Refuses a block that a subnet of the VPC cannot have.
pub fn check_subnet_block(
    reader: &dyn Reader,
    place: &Place,
    vpc_id: &str,
    vpc: &VpcRow,
    block: Ipv6Net,
) -> Result<(), Error> {
    let inside = vpc.ipv6_blocks.iter().any(|association| association.cidr_block.contains(&block));
    if !cidr6::subnet_size_allowed(block) || !inside {
        return Err(Error::api("InvalidSubnet.Range", format!("The CIDR '{block}' is invalid.")));
    }
    let taken = |subnet: &SubnetRow| {
        let own = subnet.ipv6_block.as_ref();
        subnet.vpc_id == vpc_id && own.is_some_and(|own| cidr6::overlap(own.cidr_block, block))
    };
    if SUBNETS.scan(reader, &place.all())?.iter().any(|(_, subnet)| taken(subnet)) {
        let message = format!("The CIDR '{block}' conflicts with another subnet");
        return Err(Error::api("InvalidSubnet.Conflict", message));
    }
    Ok(())
}

/// A new association of a subnet.
pub fn subnet_association(rng: &dyn Rng, cidr_block: Ipv6Net) -> Ipv6AssociationRow {
    Ipv6AssociationRow { association_id: format!("subnet-cidr-assoc-{}", rng.hex(17)), cidr_block }
}

/// Takes its IPv6 block from a subnet; no interface may have an address of it.
pub fn disassociate_subnet(
    txn: &mut Txn,
    place: &Place,
    association_id: &str,
) -> Result<(String, Ipv6AssociationRow), Error> {
    for ((_, _, subnet_id), mut subnet) in SUBNETS.scan(txn, &place.all())? {
        let ours = |association: &mut Ipv6AssociationRow| association.association_id == association_id;
        let Some(association) = subnet.ipv6_block.take_if(ours) else { continue };
        if IPV6_ADDRESSES.any(txn, &(&place.account, place.region, subnet_id.as_str()))? {
            let message = format!(
                "The subnet {subnet_id} currently has network interfaces with addresses within CIDR block {}",
                association.cidr_block
            );
            return Err(Error::api("InvalidCidrBlock.InUse", message));
        }
        subnet.assign_ipv6_address_on_creation = false;
        SUBNETS.put(txn, &place.key(&subnet_id), &subnet)?;
        return Ok((subnet_id, association));
    }
    Err(no_association(association_id))
}

/// Assigns more addresses to an interface of a user; answers them.
pub fn assign(
    txn: &mut Txn,
    place: &Place,
    rng: &dyn Rng,
    interface_id: &str,
    wanted: &Wanted,
) -> Result<Vec<Ipv6Addr>, Error> {
    let mut row = users_interface(txn, place, interface_id)?;
    let missing = || Kind::Subnet.not_found(&row.subnet_id);
    let subnet = SUBNETS.require(txn, &place.key(&row.subnet_id), missing)?;
    let addresses = choose(txn, place, rng, &row.subnet_id, &subnet, row.ipv6_addresses.len(), wanted)?;
    take(txn, place, &row.subnet_id, interface_id, &addresses)?;
    row.ipv6_addresses.extend(&addresses);
    INTERFACES.put(txn, &place.key(interface_id), &row)?;
    Ok(addresses)
}

/// Takes addresses from an interface of a user, which must have them all.
pub fn unassign(txn: &mut Txn, place: &Place, interface_id: &str, addresses: &[Ipv6Addr]) -> Result<(), Error> {
    let mut row = users_interface(txn, place, interface_id)?;
    if let Some(absent) = addresses.iter().find(|address| !row.ipv6_addresses.contains(address)) {
        let message = format!("The address {absent} is not assigned to the network interface '{interface_id}'.");
        return Err(invalid_parameter_value(message));
    }
    row.ipv6_addresses.retain(|address| !addresses.contains(address));
    give_back(txn, place, &row.subnet_id, addresses)?;
    Ok(INTERFACES.put(txn, &place.key(interface_id), &row)?)
}

fn users_interface(reader: &dyn Reader, place: &Place, id: &str) -> Result<crate::model::InterfaceRow, Error> {
    let row = INTERFACES.require(reader, &place.key(id), || Kind::NetworkInterface.not_found(id))?;
    if row.owner.is_some() {
        let message = format!(
            "You do not have permission to access the specified resource: the network interface '{id}' is managed by the service that made it."
        );
        return Err(Error::api("OperationNotPermitted", message));
    }
    Ok(row)
}
