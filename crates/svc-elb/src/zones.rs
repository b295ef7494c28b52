//! Which zone of a VPC an address is in.

use base::{AccountId, Region};
use ipnet::Ipv4Net;
use kernel::Error;
use ports::{Network, NetworkError};
use std::collections::HashMap;
use std::net::Ipv4Addr;
use std::sync::{Mutex, PoisonError};
use store::Reader;

/// VPCs whose subnets are remembered.
const VPCS_REMEMBERED_MAX: usize = 1024;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Location {
    Zone(String),
    /// In the VPC's blocks, in no subnet.
    NoSubnet,
    OutsideVpc,
    /// The VPC was deleted.
    NoVpc,
}

/// The subnets' blocks of VPCs. What it remembers is confirmed with a point read before it is used.
#[derive(Default)]
pub struct Zones {
    subnets: Mutex<HashMap<String, Vec<(Ipv4Net, String)>>>,
}

impl Zones {
    pub fn locate(
        &self,
        network: &dyn Network,
        reader: &dyn Reader,
        account: &AccountId,
        region: Region,
        vpc_id: &str,
        address: Ipv4Addr,
    ) -> Result<Location, Error> {
        let view = |subnet_id: &str| match network.subnets(reader, account, region, &[subnet_id.to_owned()]) {
            Ok(mut views) => Ok(views.pop()),
            Err(NetworkError::SubnetNotFound(_)) => Ok(None),
            Err(error) => Err(crate::errors::network_error(error)),
        };
        let remembered = {
            let subnets = self.subnets.lock().unwrap_or_else(PoisonError::into_inner);
            subnets.get(vpc_id).and_then(|all| find(all, address))
        };
        if let Some(subnet_id) = remembered
            && let Some(subnet) = view(&subnet_id)?
            && subnet.cidr_block.parse::<Ipv4Net>().is_ok_and(|block| block.contains(&address))
        {
            return Ok(Location::Zone(subnet.availability_zone));
        }
        let vpc = network.vpc(reader, account, region, vpc_id).map_err(crate::errors::network_error)?;
        let Some(vpc) = vpc else {
            return Ok(Location::NoVpc);
        };
        let all: Vec<(Ipv4Net, String)> = vpc
            .subnets
            .into_iter()
            .filter_map(|subnet| Some((subnet.cidr_block.parse().ok()?, subnet.subnet_id)))
            .collect();
        let found = find(&all, address);
        let mut subnets = self.subnets.lock().unwrap_or_else(PoisonError::into_inner);
        if subnets.len() >= VPCS_REMEMBERED_MAX {
            subnets.clear();
        }
        subnets.insert(vpc_id.to_owned(), all);
        drop(subnets);
        if let Some(subnet_id) = found
            && let Some(subnet) = view(&subnet_id)?
        {
            return Ok(Location::Zone(subnet.availability_zone));
        }
        let inside = vpc.cidr_blocks.iter().filter_map(|b| b.parse::<Ipv4Net>().ok()).any(|b| b.contains(&address));
        Ok(if inside { Location::NoSubnet } else { Location::OutsideVpc })
    }
}

fn find(subnets: &[(Ipv4Net, String)], address: Ipv4Addr) -> Option<String> {
    subnets.iter().find(|(block, _)| block.contains(&address)).map(|(_, id)| id.clone())
}
