//! Routing tables: what the route table of a subnet comes to in the router, of one family.

use crate::address::{UPLINK, link_name, parse_net};
use crate::error::Result;
use crate::ruleset::Ip;
use agent_proto::network::{RouteTarget, Subnet};
use ipnet::IpNet;
use std::collections::BTreeMap;
use std::net::IpAddr;

/// Where packets of a subnet go that leave the VPC's blocks. Local routes are not in here: the router's main table
/// comes first and holds the VPC's blocks, so Local always wins.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum NextHop {
    /// The uplink to the host.
    InternetGateway,
    /// The same, for what begins inside.
    EgressOnlyInternetGateway,
    /// An interface of this node.
    Interface {
        link: String,
        address: IpAddr,
    },
    Blackhole,
}

/// The content of one table, ordered; tables with the same content are one.
pub(crate) type Table = Vec<(IpNet, NextHop)>;

impl NextHop {
    /// The link the route needs, if any.
    pub fn link(&self) -> Option<&str> {
        match self {
            Self::InternetGateway | Self::EgressOnlyInternetGateway => Some(UPLINK),
            Self::Interface { link, .. } => Some(link),
            Self::Blackhole => None,
        }
    }

    pub fn is_outside(&self) -> bool {
        self.link() == Some(UPLINK)
    }
}

/// Resolves a subnet's routes of a family. `vpc_blocks` and `interfaces` are of that family; the latter are those of this
/// node in the same VPC, by id.
pub(crate) fn table_of(
    subnet: &Subnet,
    ip: Ip,
    vpc_blocks: &[IpNet],
    interfaces: &BTreeMap<&str, IpAddr>,
) -> Result<Table> {
    let mut table = Table::new();
    for route in &subnet.routes {
        let destination = parse_net("route destination", &route.destination)?;
        if !ip.covers(&destination) {
            continue;
        }
        let next_hop = match &route.target {
            RouteTarget::Local => continue,
            // Inside the VPC's blocks the main table decides before this one is asked.
            _ if vpc_blocks.iter().any(|block| block.contains(&destination)) => continue,
            RouteTarget::InternetGateway => NextHop::InternetGateway,
            // It has no IPv4.
            RouteTarget::EgressOnlyInternetGateway if ip == Ip::V6 => NextHop::EgressOnlyInternetGateway,
            RouteTarget::EgressOnlyInternetGateway | RouteTarget::Blackhole => NextHop::Blackhole,
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
