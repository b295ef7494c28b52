//! What other services ask of the network.

use crate::Ec2;
use crate::default_vpc::Place;
use crate::error::Kind;
use crate::interfaces::{self, NewInterface, available_addresses, route_table_in_force};
use crate::ipv6::{self, Wanted};
use crate::limits::NAMES_PER_VPC_MAX;
use crate::model::{InterfaceRow, NameRow, OwnerRow, RouteTableRow, RouteTargetRow, SubnetRow, VpcRow};
use crate::plan::cidr;
use crate::tables::{ALLOCATIONS, INTERFACES, NAMES, ROUTE_TABLES, SECURITY_GROUPS, SUBNETS, VPCS};
use agent_proto::network::NetworkState;
use base::{AccountId, Region};
use kernel::Error;
use ports::{
    InterfaceView, NameAddresses, Network, NetworkError, PublicAddress, ReserveInterface, SecurityGroupView,
    SubnetView, VpcView,
};
use std::net::Ipv6Addr;
use store::{Reader, Txn};

fn place(account: &AccountId, region: Region) -> Place {
    Place { account: account.clone(), region }
}

fn view(
    place: &Place,
    network_interface_id: String,
    row: InterfaceRow,
    subnet: &SubnetRow,
    vpc: &VpcRow,
) -> InterfaceView {
    InterfaceView {
        network_interface_id,
        attachment_id: row.owner.map(|owner| owner.attachment_id).unwrap_or_default(),
        vpc_id: row.vpc_id,
        subnet_id: row.subnet_id,
        availability_zone: row.availability_zone,
        mac_address: row.mac_address,
        private_address: row.private_address,
        private_dns_name: cidr::private_dns_name(row.private_address, place.region),
        public_address: row.public_address,
        ipv6_addresses: row.ipv6_addresses,
        security_group_ids: row.security_group_ids,
        subnet_gateway: format!("{}/{}", cidr::router(subnet.cidr_block), subnet.cidr_block.prefix_len()),
        dns_server: cidr::dns_server(vpc.cidr_block),
    }
}

/// The view of an interface that is known to be there.
fn complete(reader: &dyn Reader, place: &Place, id: String, row: InterfaceRow) -> Result<InterfaceView, NetworkError> {
    let subnet = SUBNETS
        .get(reader, &place.key(&row.subnet_id))?
        .ok_or_else(|| NetworkError::SubnetNotFound(row.subnet_id.clone()))?;
    let vpc = interfaces::require_vpc(reader, place, &row.vpc_id)?;
    Ok(view(place, id, row, &subnet, &vpc))
}

/// Whether a table has a route to the gateway that its VPC has now.
pub fn leads_to_internet(table: &RouteTableRow, vpc: &VpcRow) -> bool {
    table.routes.iter().any(|route| match &route.target {
        RouteTargetRow::InternetGateway { internet_gateway_id } => {
            vpc.internet_gateway_id.as_ref() == Some(internet_gateway_id)
        }
        _ => false,
    })
}

fn subnet_view(
    reader: &dyn Reader,
    place: &Place,
    subnet_id: &str,
    subnet: SubnetRow,
    vpc: &VpcRow,
) -> Result<SubnetView, NetworkError> {
    let allocation = ALLOCATIONS
        .get(reader, &place.key(subnet_id))?
        .ok_or_else(|| NetworkError::SubnetNotFound(subnet_id.to_owned()))?;
    let table = ROUTE_TABLES.get(reader, &place.key(route_table_in_force(&subnet, vpc)))?;
    Ok(SubnetView {
        subnet_id: subnet_id.to_owned(),
        vpc_id: subnet.vpc_id,
        availability_zone: subnet.availability_zone,
        cidr_block: subnet.cidr_block.to_string(),
        ipv6_cidr_block: subnet.ipv6_block.map(|own| own.cidr_block.to_string()),
        available_addresses: available_addresses(&allocation).into(),
        map_public_ip_on_launch: subnet.map_public_ip_on_launch,
        public: table.is_some_and(|table| leads_to_internet(&table, vpc)),
    })
}

fn normal_name(name: &str) -> String {
    name.trim_end_matches('.').to_ascii_lowercase()
}

impl Network for Ec2 {
    fn reserve_interface(&self, txn: &mut Txn, spec: ReserveInterface) -> Result<InterfaceView, NetworkError> {
        let place = place(&spec.account, spec.region);
        let owner = OwnerRow {
            owner_arn: spec.owner_arn,
            requester_id: spec.requester_id,
            attachment_id: format!("eni-attach-{}", self.deps.rng.hex(17)),
            attached_at: spec.now,
        };
        let new = NewInterface {
            subnet_id: spec.subnet_id,
            security_group_ids: spec.security_group_ids,
            private_address: None,
            public_address: match spec.public_address {
                PublicAddress::Enabled => Some(true),
                PublicAddress::Disabled => Some(false),
                PublicAddress::SubnetDefault => None,
            },
            ipv6: if spec.ipv6 { Wanted::OneIfPossible } else { Wanted::None },
            description: spec.description,
            interface_type: spec.interface_type,
            owner: Some(owner),
            tags: spec.tags,
            now: spec.now,
        };
        let (id, row) = interfaces::create(txn, &place, &*self.deps.rng, self.public_pool, new)?;
        complete(txn, &place, id, row)
    }

    fn release_interface(
        &self,
        txn: &mut Txn,
        account: &AccountId,
        region: Region,
        network_interface_id: &str,
    ) -> Result<(), NetworkError> {
        Ok(interfaces::delete(txn, &place(account, region), self.public_pool, network_interface_id)?)
    }

    fn set_interface_security_groups(
        &self,
        txn: &mut Txn,
        account: &AccountId,
        region: Region,
        network_interface_id: &str,
        security_group_ids: &[String],
    ) -> Result<(), NetworkError> {
        let place = place(account, region);
        let key = place.key(network_interface_id);
        let mut row: InterfaceRow =
            INTERFACES.get(txn, &key)?.ok_or_else(|| Kind::NetworkInterface.not_found(network_interface_id))?;
        row.security_group_ids =
            interfaces::checked_groups(txn, &place, &row.subnet_id, &row.vpc_id, security_group_ids)?;
        INTERFACES.put(txn, &key, &row)?;
        Ok(())
    }

    fn set_interface_ipv6(
        &self,
        txn: &mut Txn,
        account: &AccountId,
        region: Region,
        network_interface_id: &str,
        wanted: bool,
    ) -> Result<Option<Ipv6Addr>, NetworkError> {
        let place = place(account, region);
        let key = place.key(network_interface_id);
        let mut row: InterfaceRow =
            INTERFACES.get(txn, &key)?.ok_or_else(|| Kind::NetworkInterface.not_found(network_interface_id))?;
        if wanted && row.ipv6_addresses.is_empty() {
            let missing = || NetworkError::SubnetNotFound(row.subnet_id.clone());
            let subnet = SUBNETS.get(txn, &place.key(&row.subnet_id))?.ok_or_else(missing)?;
            let rng = &*self.deps.rng;
            row.ipv6_addresses = ipv6::choose(txn, &place, rng, &row.subnet_id, &subnet, 0, &Wanted::Count(1))?;
            ipv6::take(txn, &place, &row.subnet_id, network_interface_id, &row.ipv6_addresses)?;
        } else if !wanted {
            ipv6::give_back(txn, &place, &row.subnet_id, &row.ipv6_addresses)?;
            row.ipv6_addresses.clear();
        }
        INTERFACES.put(txn, &key, &row)?;
        Ok(row.ipv6_addresses.first().copied())
    }

    fn interface(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        region: Region,
        network_interface_id: &str,
    ) -> Result<Option<InterfaceView>, NetworkError> {
        let place = place(account, region);
        match INTERFACES.get(reader, &place.key(network_interface_id))? {
            Some(row) => complete(reader, &place, network_interface_id.to_owned(), row).map(Some),
            None => Ok(None),
        }
    }

    fn subnets(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        region: Region,
        subnet_ids: &[String],
    ) -> Result<Vec<SubnetView>, NetworkError> {
        let place = place(account, region);
        let mut views = Vec::with_capacity(subnet_ids.len());
        for subnet_id in subnet_ids {
            let missing = || NetworkError::SubnetNotFound(subnet_id.clone());
            let subnet = SUBNETS.get(reader, &place.key(subnet_id))?.ok_or_else(missing)?;
            let vpc = interfaces::require_vpc(reader, &place, &subnet.vpc_id)?;
            views.push(subnet_view(reader, &place, subnet_id, subnet, &vpc)?);
        }
        Ok(views)
    }

    fn vpc(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        region: Region,
        vpc_id: &str,
    ) -> Result<Option<VpcView>, NetworkError> {
        let place = place(account, region);
        let Some(vpc) = VPCS.get(reader, &place.key(vpc_id))? else {
            return Ok(None);
        };
        let mut subnets = Vec::new();
        for ((_, _, subnet_id), subnet) in SUBNETS.scan(reader, &place.all())? {
            if subnet.vpc_id == vpc_id {
                subnets.push(subnet_view(reader, &place, &subnet_id, subnet, &vpc)?);
            }
        }
        Ok(Some(VpcView { vpc_id: vpc_id.to_owned(), cidr_blocks: vec![vpc.cidr_block.to_string()], subnets }))
    }

    fn security_groups(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        region: Region,
        group_ids: &[String],
    ) -> Result<Vec<SecurityGroupView>, NetworkError> {
        let place = place(account, region);
        group_ids
            .iter()
            .map(|group_id| {
                let group = SECURITY_GROUPS
                    .get(reader, &place.key(group_id))?
                    .ok_or_else(|| NetworkError::SecurityGroupNotFound(group_id.clone()))?;
                Ok(SecurityGroupView { group_id: group_id.clone(), group_name: group.name, vpc_id: group.vpc_id })
            })
            .collect()
    }

    fn default_security_group(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        region: Region,
        vpc_id: &str,
    ) -> Result<SecurityGroupView, NetworkError> {
        let vpc = interfaces::require_vpc(reader, &place(account, region), vpc_id)?;
        let mut views = self.security_groups(reader, account, region, &[vpc.default_security_group_id])?;
        Ok(views.remove(0))
    }

    fn vpc_exists(
        &self,
        reader: &dyn Reader,
        account: &AccountId,
        region: Region,
        vpc_id: &str,
    ) -> Result<bool, NetworkError> {
        Ok(VPCS.exists(reader, &place(account, region).key(vpc_id))?)
    }

    fn put_name(&self, txn: &mut Txn, vpc_id: &str, name: &str, addresses: NameAddresses) -> Result<(), NetworkError> {
        let name = normal_name(name);
        let key = (vpc_id, name.as_str());
        if !NAMES.exists(txn, &key)? && NAMES.count(txn, &(vpc_id,))? >= NAMES_PER_VPC_MAX {
            let message = format!("The VPC {vpc_id} has {NAMES_PER_VPC_MAX} DNS names already: delete some first.");
            return Err(Error::api("LimitExceeded", message).into());
        }
        let row = NameRow {
            private_addresses: addresses.private,
            ipv6_addresses: addresses.ipv6,
            public_addresses: addresses.public,
        };
        NAMES.put(txn, &key, &row)?;
        Ok(())
    }

    fn delete_name(&self, txn: &mut Txn, vpc_id: &str, name: &str) -> Result<(), NetworkError> {
        NAMES.delete(txn, &(vpc_id, normal_name(name).as_str()))?;
        Ok(())
    }

    fn network_state(&self, reader: &dyn Reader) -> Result<NetworkState, NetworkError> {
        Ok(crate::state::network_state(reader)?)
    }

    fn network_state_prefixes(&self) -> Vec<Vec<u8>> {
        crate::state::prefixes()
    }
}
