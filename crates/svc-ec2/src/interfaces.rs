//! Making and deleting network interfaces, for users and for the port alike.
//!
//! Nothing is written before everything is known to be free: a caller may carry on with its transaction after an error.

use crate::default_vpc::{Place, new_id};
use crate::error::{Kind, dependency_violation, invalid_parameter_value};
use crate::ipv6;
use crate::limits::{MAC_ADDRESS_DRAWS_MAX, NETWORK_INTERFACES_PER_REGION_MAX, SECURITY_GROUPS_PER_INTERFACE_MAX};
use crate::model::{
    AddressRow, AllocationRow, InterfaceRow, MacAddressRow, OwnerRow, PublicAddressRow, SubnetRow, VpcRow,
};
use crate::plan::allocator::{Allocator, Refused, Reserved};
use crate::plan::cidr;
use crate::tables::{
    ADDRESSES, ALLOCATIONS, INTERFACES, MAC_ADDRESSES, POOL, PUBLIC_ADDRESSES, PUBLIC_ALLOCATION, SECURITY_GROUPS,
    SUBNETS, VPCS,
};
use aws_wire::ApiError;
use base::{Rng, Timestamp};
use ipnet::Ipv4Net;
use kernel::Error;
use kernel::tags::Tags;
use ports::NetworkError;
use std::net::Ipv4Addr;
use store::{Reader, Txn};

pub struct NewInterface {
    pub subnet_id: String,
    /// Empty: the VPC's default group.
    pub security_group_ids: Vec<String>,
    /// `None`: any that is free.
    pub private_address: Option<Ipv4Addr>,
    /// `None`: as the subnet says.
    pub public_address: Option<bool>,
    pub ipv6: ipv6::Wanted,
    pub description: String,
    pub interface_type: String,
    pub owner: Option<OwnerRow>,
    pub tags: Tags,
    pub now: Timestamp,
}

/// A `NetworkError` as EC2's own operations answer it.
pub fn to_api(error: NetworkError) -> Error {
    match error {
        NetworkError::Other(error) => error,
        error => Error::api(error.code(), error.to_string()),
    }
}

pub fn corrupt(what: &str, reason: String) -> Error {
    let message = format!("The record of {what} cannot be read ({reason}): restore the data directory from a copy.");
    ApiError::server("InternalError", message).into()
}

/// The addresses of a subnet.
pub fn subnet_addresses(reader: &dyn Reader, place: &Place, subnet_id: &str) -> Result<Allocator, Error> {
    let row: Option<AllocationRow> = ALLOCATIONS.get(reader, &place.key(subnet_id))?;
    let row = row.ok_or_else(|| corrupt(subnet_id, "it is missing".into()))?;
    Allocator::from_row(&row, Reserved::Subnet).map_err(|reason| corrupt(subnet_id, reason))
}

/// The public pool's addresses. When the pool is another one than last time, what is in use of it is found anew.
fn pool_addresses(reader: &dyn Reader, pool: Ipv4Net) -> Result<Allocator, Error> {
    let row = PUBLIC_ALLOCATION.get(reader, &(POOL,))?;
    if let Some(row) = row.filter(|row| row.cidr_block == pool) {
        return Allocator::from_row(&row, Reserved::Pool).map_err(|reason| corrupt("the public pool", reason));
    }
    let mut addresses = Allocator::new(pool, Reserved::Pool);
    for ((address,), _) in PUBLIC_ADDRESSES.scan(reader, &())? {
        // Addresses of an earlier pool stay with their holders and are outside this one.
        let _ = addresses.take(address);
    }
    Ok(addresses)
}

/// The groups an interface of `subnet` gets: all exist, and are of the subnet's VPC.
pub fn checked_groups(
    reader: &dyn Reader,
    place: &Place,
    subnet_id: &str,
    vpc_id: &str,
    group_ids: &[String],
) -> Result<Vec<String>, NetworkError> {
    if group_ids.is_empty() {
        let vpc = require_vpc(reader, place, vpc_id)?;
        return Ok(vec![vpc.default_security_group_id]);
    }
    let mut checked: Vec<String> = Vec::new();
    for group_id in group_ids {
        let group = SECURITY_GROUPS.get(reader, &place.key(group_id))?;
        let group = group.ok_or_else(|| NetworkError::SecurityGroupNotFound(group_id.clone()))?;
        if group.vpc_id != vpc_id {
            return Err(NetworkError::DifferentVpc { group_id: group_id.clone(), subnet_id: subnet_id.to_owned() });
        }
        if !checked.contains(group_id) {
            checked.push(group_id.clone());
        }
    }
    if checked.len() > SECURITY_GROUPS_PER_INTERFACE_MAX {
        let message = format!(
            "You have exceeded the maximum number of security groups allowed per network interface: {} given, at most {SECURITY_GROUPS_PER_INTERFACE_MAX} allowed.",
            checked.len()
        );
        return Err(Error::api("SecurityGroupsPerInterfaceLimitExceeded", message).into());
    }
    Ok(checked)
}

/// The VPC of a resource that names it.
pub fn require_vpc(reader: &dyn Reader, place: &Place, vpc_id: &str) -> Result<VpcRow, Error> {
    VPCS.require(reader, &place.key(vpc_id), || Kind::Vpc.not_found(vpc_id))
}

/// Makes an interface; answers its id and row.
pub fn create(
    txn: &mut Txn,
    place: &Place,
    rng: &dyn Rng,
    pool: Ipv4Net,
    new: NewInterface,
) -> Result<(String, InterfaceRow), NetworkError> {
    let subnet: SubnetRow = SUBNETS
        .get(txn, &place.key(&new.subnet_id))?
        .ok_or_else(|| NetworkError::SubnetNotFound(new.subnet_id.clone()))?;
    let security_group_ids = checked_groups(txn, place, &new.subnet_id, &subnet.vpc_id, &new.security_group_ids)?;

    let mut addresses = subnet_addresses(txn, place, &new.subnet_id)?;
    let private_address = match new.private_address {
        Some(address) => addresses.take(address).map(|()| address).map_err(|refused| chosen(address, refused))?,
        None => addresses.take_next().ok_or_else(|| NetworkError::InsufficientFreeAddresses(new.subnet_id.clone()))?,
    };
    let public = if new.public_address.unwrap_or(subnet.map_public_ip_on_launch) {
        let mut pool_addresses = pool_addresses(txn, pool)?;
        let address =
            pool_addresses.take_next().ok_or_else(|| NetworkError::InsufficientPublicAddresses(pool.to_string()))?;
        Some((address, pool_addresses))
    } else {
        None
    };
    let ipv6_addresses = ipv6::choose(txn, place, rng, &new.subnet_id, &subnet, 0, &new.ipv6)?;
    let mac_address = free_mac_address(txn, rng)?;

    let id = new_id(rng, Kind::NetworkInterface);
    let address_key = (&place.account, place.region, new.subnet_id.as_str(), private_address);
    if ADDRESSES.exists(txn, &address_key)? {
        let reason = format!("{private_address} is free by its bit and in use by its row");
        return Err(corrupt(&new.subnet_id, reason).into());
    }
    ADDRESSES.put(txn, &address_key, &AddressRow { network_interface_id: id.clone() })?;
    ALLOCATIONS.put(txn, &place.key(&new.subnet_id), &addresses.to_row())?;
    MAC_ADDRESSES.put(txn, &(mac_address.as_str(),), &MacAddressRow { network_interface_id: id.clone() })?;
    ipv6::take(txn, place, &new.subnet_id, &id, &ipv6_addresses)?;
    let public_address = match public {
        Some((address, pool_addresses)) => {
            let row = PublicAddressRow {
                account: place.account.clone(),
                region: place.region,
                network_interface_id: id.clone(),
            };
            PUBLIC_ADDRESSES.put(txn, &(address,), &row)?;
            PUBLIC_ALLOCATION.put(txn, &(POOL,), &pool_addresses.to_row())?;
            Some(address)
        }
        None => None,
    };
    let row = InterfaceRow {
        vpc_id: subnet.vpc_id,
        subnet_id: new.subnet_id,
        availability_zone: subnet.availability_zone,
        mac_address,
        private_address,
        public_address,
        ipv6_addresses,
        security_group_ids,
        description: new.description,
        interface_type: new.interface_type,
        source_dest_check: true,
        owner: new.owner,
        tags: new.tags,
        created_at: new.now,
    };
    INTERFACES.put(txn, &place.key(&id), &row)?;
    Ok((id, row))
}

/// Deletes an interface and gives its addresses back; nothing happens when it is gone already.
pub fn delete(txn: &mut Txn, place: &Place, pool: Ipv4Net, id: &str) -> Result<(), Error> {
    let Some(row) = INTERFACES.get(txn, &place.key(id))? else {
        return Ok(());
    };
    let mut addresses = subnet_addresses(txn, place, &row.subnet_id)?;
    addresses.give_back(row.private_address);
    ALLOCATIONS.put(txn, &place.key(&row.subnet_id), &addresses.to_row())?;
    ADDRESSES.delete(txn, &(&place.account, place.region, row.subnet_id.as_str(), row.private_address))?;
    ipv6::give_back(txn, place, &row.subnet_id, &row.ipv6_addresses)?;
    MAC_ADDRESSES.delete(txn, &(row.mac_address.as_str(),))?;
    if let Some(address) = row.public_address {
        let mut pool_addresses = pool_addresses(txn, pool)?;
        pool_addresses.give_back(address);
        PUBLIC_ALLOCATION.put(txn, &(POOL,), &pool_addresses.to_row())?;
        PUBLIC_ADDRESSES.delete(txn, &(address,))?;
    }
    INTERFACES.delete(txn, &place.key(id))?;
    Ok(())
}

/// Refuses an interface more than a Region may have; for users' calls, the port's own callers have limits of theirs.
pub fn check_count(reader: &dyn Reader, place: &Place) -> Result<(), Error> {
    if INTERFACES.count(reader, &place.all())? >= NETWORK_INTERFACES_PER_REGION_MAX {
        let message =
            format!("The maximum number of network interfaces ({NETWORK_INTERFACES_PER_REGION_MAX}) has been reached.");
        return Err(Error::api("NetworkInterfaceLimitExceeded", message));
    }
    Ok(())
}

/// Refuses to delete a group that interfaces are in.
pub fn check_group_unused(reader: &dyn Reader, place: &Place, group_id: &str) -> Result<(), Error> {
    let used = INTERFACES
        .scan(reader, &place.all())?
        .iter()
        .any(|(_, row)| row.security_group_ids.iter().any(|id| id == group_id));
    if used {
        return Err(dependency_violation(format!("resource {group_id} has a dependent object")));
    }
    Ok(())
}

fn chosen(address: Ipv4Addr, refused: Refused) -> Error {
    match refused {
        Refused::InUse => Error::api("InvalidIPAddress.InUse", format!("Address {address} is in use.")),
        Refused::Outside => {
            invalid_parameter_value(format!("Address {address} does not fall within the subnet's address range"))
        }
        Refused::Reserved => {
            invalid_parameter_value(format!("Address {address} is in subnet's reserved address range"))
        }
    }
}

/// A locally administered unicast address that no interface has.
fn free_mac_address(txn: &Txn, rng: &dyn Rng) -> Result<String, Error> {
    for _ in 0..MAC_ADDRESS_DRAWS_MAX {
        let mut b = [0; 5];
        rng.fill(&mut b);
        let mac = format!("02:{:02x}:{:02x}:{:02x}:{:02x}:{:02x}", b[0], b[1], b[2], b[3], b[4]);
        if !MAC_ADDRESSES.exists(txn, &(mac.as_str(),))? {
            return Ok(mac);
        }
    }
    let message = format!("No free MAC address was found in {MAC_ADDRESS_DRAWS_MAX} draws: repeat the request.");
    Err(ApiError::server("Unavailable", message).into())
}

/// The route table in force for a subnet.
pub fn route_table_in_force<'a>(subnet: &'a SubnetRow, vpc: &'a VpcRow) -> &'a str {
    match &subnet.route_table_association {
        Some(association) => &association.route_table_id,
        None => &vpc.main_route_table_id,
    }
}

/// Addresses of a subnet that are free.
pub fn available_addresses(row: &AllocationRow) -> u32 {
    cidr::usable(row.cidr_block).saturating_sub(row.used)
}
