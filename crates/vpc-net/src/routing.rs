//! The routing tables that a router has in the kernel, of one family: numbered, filled and swept.

use crate::address::UPLINK;
use crate::error::{Doing, Result};
use crate::router::tolerate;
use crate::ruleset::{Ip, TABLE_MASK};
use crate::tables::{NextHop, Table};
use ipnet::IpNet;
use nlink::netlink::route::{Ipv4Route, Ipv6Route};
use nlink::netlink::rule::RuleBuilder;
use nlink::netlink::types::route::RouteType;
use nlink::netlink::{Connection, Route};
use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

const MAIN_TABLE: u32 = 254;
/// The VPC's own blocks come before any route table: Local always wins.
const MAIN_PRIORITY: u32 = 100;
const TABLE_PRIORITY: u32 = 1000;
/// What no route table sends anywhere is dropped.
const BLACKHOLE_PRIORITY: u32 = 30000;
/// Numbers of routing tables; those from 253 on are the kernel's.
const TABLE_IDS: std::ops::Range<u32> = 1000..TABLE_MASK;

pub(crate) struct Routing {
    ip: Ip,
    ids: BTreeMap<Table, u32>,
    /// Tables that hold their routes in the kernel.
    filled: BTreeSet<u32>,
    /// Tables of an earlier process, to go once this one's are in force.
    stale: BTreeSet<u32>,
}

impl Routing {
    pub fn new(ip: Ip) -> Self {
        Self { ip, ids: BTreeMap::new(), filled: BTreeSet::new(), stale: BTreeSet::new() }
    }

    /// The number of each table that is wanted.
    pub fn ids(&self) -> &BTreeMap<Table, u32> {
        &self.ids
    }

    fn rule(&self) -> RuleBuilder {
        match self.ip {
            Ip::V4 => RuleBuilder::v4(),
            Ip::V6 => RuleBuilder::v6(),
        }
    }

    fn table_rule(&self, id: u32) -> RuleBuilder {
        self.rule().priority(TABLE_PRIORITY).fwmark_mask(id, TABLE_MASK).table(id)
    }

    /// Learns which tables an earlier process left, and sees to the rules every router has.
    pub async fn survey(&mut self, route: &Connection<Route>) -> nlink::Result<()> {
        let rules = match self.ip {
            Ip::V4 => route.get_rules_v4().await?,
            Ip::V6 => route.get_rules_v6().await?,
        };
        let mut priorities = BTreeSet::new();
        for rule in rules {
            priorities.insert(rule.priority());
            if rule.priority() == TABLE_PRIORITY && !self.filled.contains(&rule.table_id()) {
                self.stale.insert(rule.table_id());
            }
        }
        if !priorities.contains(&BLACKHOLE_PRIORITY) {
            route.add_rule(self.rule().priority(BLACKHOLE_PRIORITY).blackhole()).await?;
        }
        if !priorities.contains(&MAIN_PRIORITY) {
            route.add_rule(self.rule().priority(MAIN_PRIORITY).table(MAIN_TABLE)).await?;
        }
        Ok(())
    }

    pub fn number<'a>(&mut self, wanted: impl Iterator<Item = &'a Table>) {
        let wanted: BTreeSet<&Table> = wanted.collect();
        let dropped: Vec<Table> = self.ids.keys().filter(|table| !wanted.contains(table)).cloned().collect();
        for table in dropped {
            if let Some(id) = self.ids.remove(&table) {
                self.filled.remove(&id);
                self.stale.insert(id);
            }
        }
        for table in wanted {
            if !self.ids.contains_key(table) {
                let used: BTreeSet<u32> = self.ids.values().copied().collect();
                let free = TABLE_IDS.clone().find(|id| !used.contains(id) && !self.stale.contains(id));
                if let Some(id) = free {
                    self.ids.insert(table.clone(), id);
                }
            }
        }
    }

    /// Writes the tables whose links exist by now: those of `present`, and the uplink where its other end is known.
    pub async fn fill(
        &mut self,
        route: &Connection<Route>,
        vpc_id: &str,
        present: &BTreeSet<&str>,
        uplink: Option<IpAddr>,
    ) -> Result<()> {
        for (table, id) in &self.ids {
            let ready = table.iter().all(|(_, next_hop)| match next_hop.link() {
                _ if next_hop.is_outside() => uplink.is_some(),
                Some(link) => present.contains(link),
                None => true,
            });
            if self.filled.contains(id) || !ready {
                continue;
            }
            for (destination, next_hop) in table {
                add_route(route, *id, *destination, next_hop, uplink)
                    .await
                    .doing(|| format!("adding the route to {destination} in the router of {vpc_id}"))?;
            }
            tolerate(route.add_rule(self.table_rule(*id)).await, nlink::Error::is_already_exists)
                .doing(|| format!("adding a routing rule to the router of {vpc_id}"))?;
            self.filled.insert(*id);
        }
        Ok(())
    }

    /// The kernel dropped the routes with the family.
    pub fn emptied(&mut self) {
        self.filled.clear();
    }

    /// Removes routing tables no interface is looked up in any more.
    pub async fn sweep(&mut self, route: &Connection<Route>, vpc_id: &str) -> Result<()> {
        for id in std::mem::take(&mut self.stale) {
            let doing = || format!("removing routing table {id} from the router of {vpc_id}");
            route.del_rule_if_exists(self.table_rule(id)).await.doing(doing)?;
            for found in route.get_routes_for_table(id).await.doing(doing)? {
                let (length, kind, scope) = (found.dst_len(), found.route_type(), found.scope());
                match (self.ip, found.destination().copied()) {
                    (Ip::V4, _) if !found.is_ipv4() => continue,
                    (Ip::V6, _) if !found.is_ipv6() => continue,
                    (Ip::V4, destination) => {
                        let destination = match destination {
                            Some(IpAddr::V4(destination)) => destination,
                            _ => Ipv4Addr::UNSPECIFIED,
                        };
                        let gone = Ipv4Route::from_addr(destination, length).table(id).route_type(kind).scope(scope);
                        route.del_route_if_exists(gone).await.doing(doing)?;
                    }
                    (Ip::V6, destination) => {
                        let destination = match destination {
                            Some(IpAddr::V6(destination)) => destination,
                            _ => Ipv6Addr::UNSPECIFIED,
                        };
                        let gone = Ipv6Route::from_addr(destination, length).table(id).route_type(kind);
                        route.del_route_if_exists(gone).await.doing(doing)?;
                    }
                }
            }
        }
        Ok(())
    }
}

async fn add_route(
    route: &Connection<Route>,
    table: u32,
    destination: IpNet,
    next_hop: &NextHop,
    uplink: Option<IpAddr>,
) -> nlink::Result<()> {
    let (link, gateway) = match (next_hop, uplink) {
        (NextHop::InternetGateway | NextHop::EgressOnlyInternetGateway, Some(gateway)) => (UPLINK, Some(gateway)),
        (NextHop::Interface { link, address }, _) => (link.as_str(), Some(*address)),
        _ => ("", None),
    };
    match destination {
        IpNet::V4(net) => {
            let to = Ipv4Route::from_addr(net.network(), net.prefix_len()).table(table);
            let to = match gateway {
                Some(IpAddr::V4(gateway)) => to.gateway(gateway).dev(link).onlink(),
                _ => to.route_type(RouteType::Blackhole),
            };
            route.replace_route(to).await
        }
        IpNet::V6(net) => {
            let to = Ipv6Route::from_addr(net.network(), net.prefix_len()).table(table);
            let to = match gateway {
                Some(IpAddr::V6(gateway)) => to.gateway(gateway).dev(link).onlink(),
                _ => to.route_type(RouteType::Blackhole),
            };
            route.replace_route(to).await
        }
    }
}
