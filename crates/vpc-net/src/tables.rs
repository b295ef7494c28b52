//! Routing tables: what the route table of a subnet comes to in the router.

use crate::address::{UPLINK, link_name, parse_cidr};
use crate::error::Result;
use agent_proto::network::{RouteTarget, Subnet};
use ipnet::Ipv4Net;
use std::collections::BTreeMap;
use std::net::Ipv4Addr;

/// Where packets of a subnet go that leave the VPC's blocks. Local routes are not in here: the router's main table
/// comes first and holds the VPC's blocks, so Local always wins.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum NextHop {
    /// The uplink to the host.
    InternetGateway,
    /// An interface of this node.
    Interface {
        link: String,
        address: Ipv4Addr,
    },
    Blackhole,
}

/// The content of one table, ordered; tables with the same content are one.
pub(crate) type Table = Vec<(Ipv4Net, NextHop)>;

impl NextHop {
    /// The link the route needs, if any.
    pub fn link(&self) -> Option<&str> {
        match self {
            Self::InternetGateway => Some(UPLINK),
            Self::Interface { link, .. } => Some(link),
            Self::Blackhole => None,
        }
    }
}

/// Resolves a subnet's routes. `interfaces` are those of this node in the same VPC, by id.
pub(crate) fn table_of(
    subnet: &Subnet,
    vpc_blocks: &[Ipv4Net],
    interfaces: &BTreeMap<&str, Ipv4Addr>,
) -> Result<Table> {
    let mut table = Table::new();
    for route in &subnet.routes {
        if route.destination.parse::<ipnet::Ipv6Net>().is_ok() {
            // IPv6 has the local route alone, which the main table holds.
            continue;
        }
        let destination = parse_cidr("route destination", &route.destination)?;
        let next_hop = match &route.target {
            RouteTarget::Local => continue,
            // Inside the VPC's blocks the main table decides before this one is asked.
            _ if vpc_blocks.iter().any(|block| block.contains(&destination)) => continue,
            RouteTarget::InternetGateway => NextHop::InternetGateway,
            RouteTarget::Blackhole => NextHop::Blackhole,
            RouteTarget::NetworkInterface { network_interface_id } => {
                match interfaces.get(network_interface_id.as_str()) {
                    Some(address) => NextHop::Interface { link: link_name(network_interface_id), address: *address },
                    None => NextHop::Blackhole,
                }
            }
        };
        table.push((destination, next_hop));
    }
    table.sort();
    table.dedup_by(|a, b| a.0 == b.0);
    Ok(table)
}
