//! A network interface of this node: a namespace with `eth0`, joined to its VPC's router by a veth pair.

use crate::address::{ROUTER_LINK_LOCAL, ROUTER_MAC};
use crate::error::{Doing, NetworkError, Result};
use crate::namespaces::{self, sysctl};
use crate::pair::{INTERFACE_END, OUTSIDE_MTU_BYTES, Pair, ROUTER_END};
use crate::plan::{InterfacePlan, RouterPlan};
use nlink::netlink::addr::{Ipv4Address, Ipv6Address};
use nlink::netlink::neigh::Neighbor;
use nlink::netlink::route::{Ipv4Route, Ipv6Route, RouteMetrics};
use nlink::netlink::types::route::RouteScope;
use nlink::netlink::{Connection, Route};
use std::os::fd::{BorrowedFd, OwnedFd};
use std::path::Path;

const LOOPBACK_INDEX: u32 = 1;

/// Makes the namespace at `path` and its link to the router. The router's rules must know the link already: it goes up
/// here, its router's end last, which also marks the interface as complete for whoever adopts it.
pub(crate) async fn create(
    router: &Connection<Route>,
    host: BorrowedFd<'_>,
    path: &Path,
    planned: &InterfacePlan,
    plan: &RouterPlan,
) -> Result<()> {
    let link = planned.link.as_str();
    namespaces::remove(path)?;
    router.del_link_if_exists(link).await.doing(|| format!("removing what is left of link {link}"))?;
    let made = namespaces::create_and_enter(path).and_then(|namespace| {
        prepare(!planned.ipv6.is_empty())?;
        let connection = Connection::<Route>::new().doing(|| "opening netlink in the new namespace".into())?;
        Ok((namespace, connection))
    });
    // Whatever happened, this thread goes back to where it belongs.
    namespaces::enter(host).doing(|| "leaving the new namespace".into())?;
    let (namespace, inside): (OwnedFd, Connection<Route>) = made?;

    let doing = || format!("making the veth pair {link}");
    let pair = Pair::new([link, "eth0"], [ROUTER_END, INTERFACE_END], &namespace).doing(doing)?;
    router.add_link(pair.addresses([ROUTER_MAC, planned.mac])).await.doing(doing)?;
    configure_inside(&inside, planned, plan).await?;
    let index = index_of(router, link).await?;
    router.set_link_up_by_index(index).await.doing(|| format!("bringing {link} up"))?;
    reach(router, index, planned).await
}

/// Settings of the namespace, written from inside.
fn prepare(ipv6: bool) -> Result<()> {
    for key in ["all", "default", "lo"] {
        if ipv6 {
            // Addresses and routes come from the state alone, and hold at once.
            for setting in ["accept_ra", "autoconf", "accept_redirects", "accept_dad"] {
                sysctl(&format!("ipv6/conf/{key}/{setting}"), "0", false)?;
            }
        }
        sysctl(&format!("ipv6/conf/{key}/disable_ipv6"), if ipv6 { "0" } else { "1" }, !ipv6)?;
    }
    // As Docker does: a task's user need not be root to listen on port 80, or to ping.
    sysctl("ipv4/ip_unprivileged_port_start", "0", false)?;
    sysctl("ipv4/ping_group_range", "0 2147483647", false)
}

async fn configure_inside(inside: &Connection<Route>, planned: &InterfacePlan, plan: &RouterPlan) -> Result<()> {
    let doing = |what: &'static str| move || format!("{what} inside the interface's namespace");
    inside.set_link_up_by_index(LOOPBACK_INDEX).await.doing(doing("bringing lo up"))?;
    let index = index_of(inside, "eth0").await?;
    inside
        .add_address(Ipv4Address::with_index(index, planned.address, 32))
        .await
        .doing(doing("adding the private address"))?;
    inside.set_link_up_by_index(index).await.doing(doing("bringing eth0 up"))?;
    inside
        .replace_neighbor(Neighbor::with_index_v4(index, planned.gateway).lladdr(ROUTER_MAC).permanent())
        .await
        .doing(doing("adding the gateway's neighbour entry"))?;
    inside
        .add_route(
            Ipv4Route::from_addr(planned.gateway, 32).dev_index(index).scope(RouteScope::Link).prefsrc(planned.address),
        )
        .await
        .doing(doing("adding the route to the gateway"))?;
    // Jumbo frames inside the VPC only, so that no path outside has to be found too narrow for them first. In a block
    // that joins the VPC later they are not used either.
    for block in &plan.blocks {
        inside
            .add_route(
                Ipv4Route::from_addr(block.network(), block.prefix_len()).gateway(planned.gateway).dev_index(index),
            )
            .await
            .doing(doing("adding a route to the VPC"))?;
    }
    let outside = || RouteMetrics::default().mtu(OUTSIDE_MTU_BYTES);
    inside
        .add_route(Ipv4Route::default_route().gateway(planned.gateway).dev_index(index).metrics(outside()))
        .await
        .doing(doing("adding the default route"))?;
    if planned.ipv6.is_empty() {
        return Ok(());
    }
    for address in &planned.ipv6 {
        inside
            .add_address(Ipv6Address::with_index(index, *address, 128).nodad())
            .await
            .doing(doing("adding an IPv6 address"))?;
    }
    inside
        .replace_neighbor(Neighbor::with_index_v6(index, ROUTER_LINK_LOCAL).lladdr(ROUTER_MAC).permanent())
        .await
        .doing(doing("adding the IPv6 gateway's neighbour entry"))?;
    for block in &plan.ipv6_blocks {
        let within = Ipv6Route::from_addr(block.network(), block.prefix_len());
        inside
            .add_route(within.gateway(ROUTER_LINK_LOCAL).dev_index(index))
            .await
            .doing(doing("adding an IPv6 route to the VPC"))?;
    }
    inside
        .add_route(Ipv6Route::default_route().gateway(ROUTER_LINK_LOCAL).dev_index(index).metrics(outside()))
        .await
        .doing(doing("adding the IPv6 default route"))
}

/// The router's way to the interface; safe to repeat.
pub(crate) async fn reach(router: &Connection<Route>, index: u32, planned: &InterfacePlan) -> Result<()> {
    let link = &planned.link;
    router
        .replace_neighbor(Neighbor::with_index_v4(index, planned.address).lladdr(planned.mac).permanent())
        .await
        .doing(|| format!("adding the neighbour entry of {link}"))?;
    router
        .replace_route(Ipv4Route::from_addr(planned.address, 32).dev_index(index).scope(RouteScope::Link))
        .await
        .doing(|| format!("adding the route to {} by {link}", planned.address))?;
    for address in &planned.ipv6 {
        router
            .replace_neighbor(Neighbor::with_index_v6(index, *address).lladdr(planned.mac).permanent())
            .await
            .doing(|| format!("adding the IPv6 neighbour entry of {link}"))?;
        router
            .replace_route(Ipv6Route::from_addr(*address, 128).dev_index(index))
            .await
            .doing(|| format!("adding the route to {address} by {link}"))?;
    }
    Ok(())
}

/// The hardware address of a link.
pub(crate) async fn mac_of(connection: &Connection<Route>, link: &str) -> Result<[u8; 6]> {
    let found = connection.get_link_by_name(link).await.doing(|| format!("looking link {link} up"))?;
    (found.as_ref().and_then(|found| found.address()).and_then(|address| address.try_into().ok()))
        .ok_or_else(|| NetworkError::invalid("link", link, "it has no hardware address"))
}

pub(crate) async fn index_of(connection: &Connection<Route>, link: &str) -> Result<u32> {
    let found = connection.get_link_by_name(link).await.doing(|| format!("looking link {link} up"))?;
    found.map(|found| found.ifindex()).ok_or_else(|| NetworkError::invalid("link", link, "it does not exist"))
}
