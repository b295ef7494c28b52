//! IPv6 at the host's end: the same uplinks, a route to the block of each VPC that has a way out, and a table of the family
//! that translates what goes on from here. The addresses are private ones that nobody beyond this host knows.

use super::{Host, UPLINKS, Uplink, table_name};
use crate::address::{UPLINK_IPV6_PREFIX, UPLINKS_IPV6, uplink_ipv6_pair};
use crate::error::{Doing, Failure, Result};
use crate::interface::{index_of, mac_of};
use crate::namespaces::sysctl;
use crate::router::{EAFNOSUPPORT, Router, tolerate};
use crate::ruleset::{
    self, Data, End, Ip, Ruleset, Shape, address_in, ifname_key, in_set, interface_is, meta, rule, verdict,
};
use ipnet::{IpNet, Ipv6Net};
use nlink::netlink::addr::Ipv6Address;
use nlink::netlink::neigh::Neighbor;
use nlink::netlink::nftables::{
    BaseChain, CmpOp, Expr, Family, FilterHook, MasqExpr, MetaKey, NatHook, Policy, Priority, Verdict,
};
use nlink::netlink::route::Ipv6Route;
use nlink::netlink::types::route::RouteProtocol;
use nlink::netlink::{Connection, Route};
use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;

const MAIN_TABLE: u32 = 254;
const FORWARDING: &str = "ipv6/conf/all/forwarding";

impl Host {
    /// Takes over the IPv6 half of an uplink that is complete, with the routes that lead into it.
    pub(super) async fn adopt_ipv6(&mut self, router: &mut Router, vpc_id: &str, uplink: &mut Uplink) -> Result<()> {
        let index = index_of(&self.route, &uplink.link).await?;
        let routes = self.route.get_routes().await.doing(|| "listing the host's routes".into())?;
        for route in routes {
            if let Some(IpAddr::V6(destination)) = route.destination()
                && route.oif() == Some(index)
                && route.table_id() == MAIN_TABLE
                && route.has_gateway()
                && let Ok(block) = Ipv6Net::new(*destination, route.dst_len())
            {
                self.ipv6_routes.insert(block, vpc_id.to_string());
            }
        }
        let (gateway, own) = uplink_ipv6_pair(uplink.number);
        let addresses =
            self.route.get_addresses_by_index(index).await.doing(|| "listing the host's addresses".into())?;
        let here = addresses.iter().any(|found| found.primary_address() == Some(&IpAddr::V6(gateway)));
        if here && router.uplink_has(own).await? {
            let mac = mac_of(&self.route, &uplink.link).await?;
            router.connect_uplink_ipv6(own, gateway, mac).await?;
            uplink.ipv6 = true;
        }
        Ok(())
    }

    /// Gives both ends of a VPC's uplink IPv6, unless they have it. The uplink is there, and the family on in the router.
    pub async fn ensure_ipv6_uplink(&mut self, router: &mut Router, vpc_id: &str) -> Result<()> {
        let Some(Uplink { link, number, ipv6, .. }) = self.uplinks.get(vpc_id).cloned() else { return Ok(()) };
        if ipv6 && router.uplink_ipv6_gateway.is_some() {
            return Ok(());
        }
        if let Some(uplink) = self.uplinks.get_mut(vpc_id) {
            uplink.ipv6 = true;
        }
        let (gateway, own) = uplink_ipv6_pair(number);
        // Nothing comes by this link but what is known beforehand.
        for setting in ["accept_ra", "autoconf", "accept_redirects", "accept_dad"] {
            sysctl(&format!("ipv6/conf/{link}/{setting}"), "0", false)?;
        }
        self.commit_ipv6().await?;
        sysctl(&format!("ipv6/conf/{link}/disable_ipv6"), "0", false)?;
        let doing = || format!("giving {link} IPv6");
        let index = index_of(&self.route, &link).await?;
        let added = self.route.add_address(Ipv6Address::with_index(index, gateway, UPLINK_IPV6_PREFIX).nodad()).await;
        tolerate(added, nlink::Error::is_already_exists).doing(doing)?;
        let neighbour = Neighbor::with_index_v6(index, own).lladdr(router.uplink_mac().await?).permanent();
        self.route.replace_neighbor(neighbour).await.doing(doing)?;
        self.forward_ipv6().await?;
        // Last, as it says that all of it is done.
        router.connect_uplink_ipv6(own, gateway, mac_of(&self.route, &link).await?).await
    }

    /// Turns the host's forwarding on, unless that would make the kernel forget routes that routers told it: then the
    /// tasks reach this host alone, until somebody decides otherwise.
    async fn forward_ipv6(&self) -> Result<()> {
        if std::fs::read_to_string(format!("/proc/sys/net/{FORWARDING}")).is_ok_and(|value| value.trim() != "0") {
            return Ok(());
        }
        let told = told_by_routers(&self.route).await?;
        if !told.is_empty() {
            tracing::warn!(
                links = told.join(", "),
                "net.{} stays 0: it would end the routes that these links have from router advertisements; \
                 set their accept_ra to 2 and it to 1 to let tasks out over IPv6",
                FORWARDING.replace('/', ".")
            );
            return Ok(());
        }
        tracing::warn!("turning net.ipv6.conf.all.forwarding on: tasks with an IPv6 route out go through this host");
        sysctl(FORWARDING, "1", false)
    }

    /// Makes routes and rules equal to `blocks` (block to VPC). A block without an uplink waits for one.
    pub async fn apply_ipv6(&mut self, blocks: BTreeMap<Ipv6Net, String>, failures: &mut Vec<Failure>) -> Result<()> {
        let connected = |vpc_id: &String| self.uplinks.get(vpc_id).is_some_and(|uplink| uplink.ready && uplink.ipv6);
        let wanted: BTreeMap<Ipv6Net, String> = blocks.into_iter().filter(|(_, vpc_id)| connected(vpc_id)).collect();
        let gone: Vec<(Ipv6Net, String)> = (self.ipv6_routes.iter())
            .filter(|(block, vpc_id)| wanted.get(*block) != Some(*vpc_id))
            .map(|(block, vpc_id)| (*block, vpc_id.clone()))
            .collect();
        for (block, vpc_id) in gone {
            if let Some(uplink) = self.uplinks.get(&vpc_id) {
                let removed = self.route.del_route_if_exists(route_to(block, uplink)).await;
                if let Err(error) = removed
                    && !error.is_no_device()
                {
                    return Err(error).doing(|| format!("removing the host's route to {block}"));
                }
            }
            self.ipv6_routes.remove(&block);
        }
        let there = match wanted.keys().all(|block| self.ipv6_routes.contains_key(block)) {
            true => BTreeSet::new(),
            false => self.blocks_with_routes().await?,
        };
        for (block, vpc_id) in wanted {
            let Some(uplink) = self.uplinks.get(&vpc_id).filter(|_| !self.ipv6_routes.contains_key(&block)) else {
                continue;
            };
            // The kernel would take a second route to the block for another way there.
            if there.contains(&block) {
                let reason = format!(
                    "the host has a route to {block} already, not by this instance; \
                     remove it, or give the VPC another IPv6 block"
                );
                failures.push(Failure { id: vpc_id, reason });
                continue;
            }
            let added = self.route.add_route(route_to(block, uplink)).await;
            added.doing(|| format!("adding the host's route to {block}"))?;
            self.ipv6_routes.insert(block, vpc_id);
        }
        self.commit_ipv6().await
    }

    async fn blocks_with_routes(&self) -> Result<BTreeSet<Ipv6Net>> {
        let routes = self.route.get_routes_for_table(MAIN_TABLE).await.doing(|| "listing the host's routes".into())?;
        let block = |destination: Option<&IpAddr>, length| match destination {
            Some(IpAddr::V6(destination)) => Ipv6Net::new(*destination, length).ok(),
            _ => None,
        };
        Ok(routes.iter().filter_map(|route| block(route.destination(), route.dst_len())).collect())
    }

    /// No table at all where no uplink has IPv6.
    pub(super) async fn commit_ipv6(&mut self) -> Result<()> {
        let previous = self.ipv6_ruleset.take();
        let name = table_name(&self.instance);
        if !self.uplinks.values().any(|uplink| uplink.ipv6) {
            if !self.ipv6_is_absent {
                let gone = self.nftables.del_table_if_exists(name.as_str(), Family::Ip6).await.map(drop);
                // A kernel without the family has no table of it.
                tolerate(gone, |error| error.is_not_supported() || error.errno() == Some(EAFNOSUPPORT))
                    .doing(|| "deleting the host's nftables table of IPv6".into())?;
                self.ipv6_is_absent = true;
            }
            return Ok(());
        }
        self.ipv6_is_absent = false;
        let next = self.desired_ipv6();
        ruleset::commit(&self.nftables, &name, previous.as_ref(), &next).await?;
        self.ipv6_ruleset = Some(next);
        Ok(())
    }

    fn desired_ipv6(&self) -> Ruleset {
        let mut ruleset = Ruleset { ip: Ip::V6, ..Ruleset::default() };
        let uplinks = ruleset.set(UPLINKS, Shape::Interfaces);
        uplinks.extend(self.uplinks.values().map(|uplink| (ifname_key(&uplink.link), Data::None)));
        let from = |block: &Ipv6Net| address_in(End::Source, IpNet::V6(*block), CmpOp::Eq);
        let from_uplink = || vec![meta(MetaKey::IifName), in_set(UPLINKS, false)];
        let (mut sources, mut out) = (Vec::new(), Vec::new());
        for (block, vpc_id) in &self.ipv6_routes {
            let Some(uplink) = self.uplinks.get(vpc_id) else { continue };
            let by_its_link = interface_is(MetaKey::IifName, CmpOp::Eq, &uplink.link);
            sources.push(rule([by_its_link, from(block), verdict(Verdict::Accept)]));
            out.push(rule([
                from(block),
                vec![meta(MetaKey::OifName), in_set(UPLINKS, true)],
                vec![Expr::Masquerade(MasqExpr::new())],
            ]));
        }
        // What a router itself has to say: that a packet is too big, or leads nowhere.
        sources.push(rule([from_uplink(), from(&UPLINKS_IPV6), verdict(Verdict::Accept)]));
        sources.push(rule([from_uplink(), verdict(Verdict::Drop)]));
        let accept = |base: BaseChain| base.policy(Policy::Accept);
        ruleset.base_chain("sources", accept(BaseChain::filter(FilterHook::Prerouting, Priority::Raw)), sources);
        ruleset.base_chain("out", accept(BaseChain::nat(NatHook::Postrouting, Priority::SrcNat)), out);
        ruleset
    }
}

fn route_to(block: Ipv6Net, uplink: &Uplink) -> Ipv6Route {
    let (own, router) = uplink_ipv6_pair(uplink.number);
    Ipv6Route::from_addr(block.network(), block.prefix_len()).gateway(router).dev(&uplink.link).prefsrc(own)
}

/// Links that have routes from router advertisements, which the kernel takes only while it does not forward.
pub(crate) async fn told_by_routers(route: &Connection<Route>) -> Result<Vec<String>> {
    let links = route.get_links().await.doing(|| "listing the host's links".into())?;
    let routes = route.get_routes().await.doing(|| "listing the host's routes".into())?;
    let told: BTreeSet<u32> = (routes.iter())
        .filter(|route| route.is_ipv6() && route.protocol() == RouteProtocol::Ra)
        .filter_map(nlink::netlink::messages::RouteMessage::oif)
        .collect();
    Ok(links
        .iter()
        .filter(|link| told.contains(&link.ifindex()))
        .filter_map(|link| link.name())
        // With 2 it goes on; with 0 somebody else than the kernel listens to routers.
        .filter(|name| {
            let accepts = std::fs::read_to_string(format!("/proc/sys/net/ipv6/conf/{name}/accept_ra"));
            accepts.is_ok_and(|value| value.trim() == "1")
        })
        .map(str::to_owned)
        .collect())
}
