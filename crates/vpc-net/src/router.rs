//! A VPC's router: its namespace, and the kernel's state in it made equal to a [`RouterPlan`].

use crate::address::{UPLINK, UPLINK_IPV6_PREFIX};
use crate::error::{Doing, Failure, Result};
use crate::interface;
use crate::namespaces::{self, sysctl};
use crate::plan::{InterfacePlan, ROUTER_TABLE, RouterPlan};
use crate::routing::Routing;
use crate::ruleset::{self, Ip, Ruleset};
use crate::tracking::{Flow, Gates};
use ipnet::{Ipv4Net, Ipv6Net};
use nlink::netlink::addr::{Ipv4Address, Ipv6Address};
use nlink::netlink::neigh::Neighbor;
use nlink::netlink::netfilter::{ConntrackEntry, IpProtocol};
use nlink::netlink::nftables::Family;
use nlink::netlink::route::{Ipv4Route, Ipv6Route};
use nlink::netlink::types::route::{RouteScope, RouteType};
use nlink::netlink::{Connection, Netfilter, Nftables, Route};
use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const LOOPBACK_INDEX: u32 = 1;
/// What the kernel answers when an address to be removed is not there.
const EADDRNOTAVAIL: i32 = rustix::io::Errno::ADDRNOTAVAIL.raw_os_error();
/// What it answers for a family that it was built without.
pub(crate) const EAFNOSUPPORT: i32 = rustix::io::Errno::AFNOSUPPORT.raw_os_error();
const MAIN_TABLE: u32 = 254;
/// A batch of a router's rules can be megabytes.
const NETLINK_SEND_BUFFER_BYTES: usize = 32 << 20;
/// After this time a link whose namespace was dropped, and is still there, is deleted by name: somebody holds the
/// namespace. Deleting costs 20 ms, waiting for the kernel nothing.
const LINGERING_LINK_S: u64 = 5;

pub(crate) struct Router {
    vpc_id: String,
    pub netns: OwnedFd,
    route: Connection<Route>,
    nftables: Connection<Nftables>,
    /// What is known to be in force; `None` until the rules were replaced once by this process.
    ruleset: Option<Ruleset>,
    /// What the security groups in force come to; `None` while the rules are an earlier process'.
    gates: Option<Gates>,
    /// As `ruleset`, of IPv6.
    ipv6_ruleset: Option<Ruleset>,
    /// Whether the namespace has IPv6; `None` while that is an earlier process'.
    ipv6: Option<bool>,
    local_addresses: BTreeSet<Ipv4Addr>,
    blocks: BTreeSet<Ipv4Net>,
    ipv6_blocks: BTreeSet<Ipv6Net>,
    /// Links that were there when the router was opened, with whether they were up: candidates for adoption.
    found_links: BTreeMap<String, bool>,
    /// Addresses that were routed to a link when the router was opened.
    found_routes: BTreeSet<(u32, IpAddr)>,
    pub interfaces: BTreeMap<String, InterfacePlan>,
    routing: Routing,
    ipv6_routing: Routing,
    removed_links: Vec<(String, Instant)>,
    pub public: BTreeMap<Ipv4Addr, Ipv4Addr>,
    /// IPv6 blocks that the host leads here.
    pub outside_blocks: BTreeSet<Ipv6Net>,
    /// The host's end of the uplink, once that is up.
    pub uplink_gateway: Option<Ipv4Addr>,
    /// The same for IPv6.
    pub uplink_ipv6_gateway: Option<Ipv6Addr>,
}

/// What [`Router::apply`] did.
#[derive(Default)]
pub(crate) struct Changes {
    pub created: Vec<String>,
    pub removed: Vec<String>,
    pub rule_operations: usize,
    pub failures: Vec<Failure>,
}

/// Netlink sockets of a namespace. The calling thread must be in it.
pub(crate) fn connections() -> Result<(Connection<Route>, Connection<Nftables>)> {
    let route = Connection::<Route>::new().doing(|| "opening netlink for routes".into())?;
    let nftables = Connection::<Nftables>::new().doing(|| "opening netlink for nftables".into())?;
    rustix::net::sockopt::set_socket_send_buffer_size_force(nftables.socket(), NETLINK_SEND_BUFFER_BYTES)
        .doing(|| "enlarging the nftables socket's send buffer".into())?;
    Ok((route, nftables))
}

impl Router {
    /// Opens the router's namespace at `path`, making it when there is none. `host` is where the thread goes back to.
    pub async fn open(vpc_id: &str, path: &Path, host: BorrowedFd<'_>) -> Result<Self> {
        let existing = namespaces::open(path)?;
        let is_new = existing.is_none();
        let opened = (|| {
            let netns = match existing {
                Some(netns) => {
                    namespaces::enter(netns.as_fd()).doing(|| format!("entering {}", path.display()))?;
                    netns
                }
                None => {
                    let netns = namespaces::create_and_enter(path)?;
                    switch_ipv6(false)?;
                    netns
                }
            };
            prepare()?;
            Ok((netns, connections()?))
        })();
        namespaces::enter(host).doing(|| "leaving the router's namespace".into())?;
        let (netns, (route, nftables)) = opened?;
        let mut router = Self {
            vpc_id: vpc_id.to_string(),
            netns,
            route,
            nftables,
            ruleset: None,
            gates: None,
            ipv6_ruleset: None,
            ipv6: is_new.then_some(false),
            local_addresses: BTreeSet::new(),
            blocks: BTreeSet::new(),
            ipv6_blocks: BTreeSet::new(),
            found_links: BTreeMap::new(),
            found_routes: BTreeSet::new(),
            interfaces: BTreeMap::new(),
            routing: Routing::new(Ip::V4),
            ipv6_routing: Routing::new(Ip::V6),
            removed_links: Vec::new(),
            public: BTreeMap::new(),
            outside_blocks: BTreeSet::new(),
            uplink_gateway: None,
            uplink_ipv6_gateway: None,
        };
        router.survey().await?;
        Ok(router)
    }

    /// Learns what an earlier process left, and sees to the rules every router has.
    async fn survey(&mut self) -> Result<()> {
        let vpc_id = self.vpc_id.clone();
        let doing = |what: &'static str| {
            let vpc_id = vpc_id.clone();
            move || format!("{what} of the router of {vpc_id}")
        };
        self.route.set_link_up_by_index(LOOPBACK_INDEX).await.doing(doing("bringing up lo"))?;
        for link in self.route.get_links().await.doing(doing("listing links"))? {
            if let Some(name) = link.name().filter(|name| *name != UPLINK && link.kind() == Some("veth")) {
                self.found_links.insert(name.to_string(), link.is_up());
            }
        }
        let addresses = self.route.get_addresses_by_index(LOOPBACK_INDEX).await.doing(doing("listing addresses"))?;
        for address in addresses {
            if let Some(IpAddr::V4(address)) = address.primary_address()
                && !address.is_loopback()
            {
                self.local_addresses.insert(*address);
            }
        }
        for route in self.route.get_routes_for_table(MAIN_TABLE).await.doing(doing("listing routes"))? {
            if let (Some(destination), Some(link)) = (route.destination(), route.oif())
                && route.dst_len() == if destination.is_ipv4() { 32 } else { 128 }
            {
                self.found_routes.insert((link, *destination));
            }
        }
        self.routing.survey(&self.route).await.doing(doing("seeing to the routing rules"))?;
        Ok(())
    }

    /// Makes the router equal to the plan, but for what depends on the uplink.
    ///
    /// The order matters: rules first, then what goes, then what comes; a link is never up before its rules.
    pub async fn apply(&mut self, plan: &RouterPlan, host: BorrowedFd<'_>, directory: &Path) -> Result<Changes> {
        let mut changes = Changes::default();
        self.apply_addresses(plan).await?;
        if plan.has_ipv6() && self.ipv6 != Some(true) {
            let doing = || format!("seeing to the IPv6 routing rules of the router of {}", self.vpc_id);
            self.ipv6_routing.survey(&self.route).await.doing(doing)?;
        }
        self.routing.number(plan.tables.values());
        self.ipv6_routing.number(plan.ipv6_tables.values());
        self.fill_tables().await?;
        let ruleset = plan.ruleset(self.routing.ids());
        // Until the answer is known it is not known what is in force: after an error all of it is replaced.
        let previous = self.ruleset.take();
        changes.rule_operations = ruleset::commit(&self.nftables, ROUTER_TABLE, previous.as_ref(), &ruleset).await?;
        self.ruleset = Some(ruleset);
        changes.rule_operations += self.apply_ipv6(plan).await?;
        if let Some(before) = self.gates.replace(plan.gates.clone()).filter(|before| *before != plan.gates)
            && let Err(error) = self.interrupt_connections(&before, &plan.gates).await
        {
            changes.failures.push(Failure { id: self.vpc_id.clone(), reason: error.to_string() });
        }

        let path_of = |id: &str| -> PathBuf { directory.join(id) };
        let gone: Vec<String> = self
            .interfaces
            .iter()
            .filter(|(id, planned)| plan.interfaces.get(*id) != Some(planned))
            .map(|(id, _)| id.clone())
            .collect();
        let mut freed: BTreeSet<IpAddr> = self
            .public
            .iter()
            .filter(|(public, private)| plan.public.get(*public) != Some(*private))
            .map(|(public, _)| IpAddr::V4(*public))
            .collect();
        self.public = plan.public.clone();
        self.outside_blocks = if plan.needs_ipv6_uplink { plan.ipv6_blocks.clone() } else { BTreeSet::new() };
        for id in gone {
            freed.extend(self.remove_interface(&id, &path_of(&id)).await?);
            changes.removed.push(id);
        }
        if let Err(error) = self.forget_connections(&freed).await {
            changes.failures.push(Failure { id: self.vpc_id.clone(), reason: error.to_string() });
        }
        self.delete_lingering_links().await?;
        for (id, planned) in &plan.interfaces {
            if self.interfaces.contains_key(id) {
                continue;
            }
            match self.ensure_interface(host, &path_of(id), planned, plan).await {
                Ok(created) => {
                    self.interfaces.insert(id.clone(), planned.clone());
                    if created {
                        changes.created.push(id.clone());
                    }
                }
                Err(error) => changes.failures.push(Failure { id: id.clone(), reason: error.to_string() }),
            }
        }
        // Links nobody claimed are of an earlier process' interfaces that have gone from the state since.
        let claimed: BTreeSet<&str> = plan.interfaces.values().map(|planned| planned.link.as_str()).collect();
        for link in std::mem::take(&mut self.found_links).into_keys() {
            if !claimed.contains(link.as_str()) {
                self.removed_links.push((link, Instant::now()));
            }
        }
        self.found_routes.clear();
        self.fill_tables().await?;
        Ok(changes)
    }

    /// The rest, once the uplink is there if the plan needs it.
    pub async fn finish(&mut self) -> Result<()> {
        self.fill_tables().await?;
        self.routing.sweep(&self.route, &self.vpc_id).await?;
        if self.ipv6 == Some(true) { self.ipv6_routing.sweep(&self.route, &self.vpc_id).await } else { Ok(()) }
    }

    /// Configures the router's end of the uplink and brings it up.
    pub async fn connect_uplink(&mut self, own: Ipv4Addr, gateway: Ipv4Addr) -> Result<()> {
        let doing = |what: &'static str| move || format!("{what} the uplink in the router");
        let index = interface::index_of(&self.route, UPLINK).await?;
        // Here the kernel goes on to refuse the router's addresses as sources: the rules do not know this link's own.
        namespaces::in_netns_fd(self.netns.as_fd(), || sysctl(&format!("ipv4/conf/{UPLINK}/accept_local"), "0", false))
            .doing(doing("entering the router for"))??;
        let added = self.route.add_address(Ipv4Address::with_index(index, own, 30)).await;
        tolerate(added, nlink::Error::is_already_exists).doing(doing("giving an address to"))?;
        self.route.set_link_up_by_index(index).await.doing(doing("bringing up"))?;
        self.uplink_gateway = Some(gateway);
        Ok(())
    }

    /// Gives the router's end of the uplink its IPv6 address; `gateway_mac` is the other end's, which is not asked for.
    pub async fn connect_uplink_ipv6(&mut self, own: Ipv6Addr, gateway: Ipv6Addr, gateway_mac: [u8; 6]) -> Result<()> {
        let doing = |what: &'static str| move || format!("{what} the uplink in the router");
        let index = interface::index_of(&self.route, UPLINK).await?;
        let address = Ipv6Address::with_index(index, own, UPLINK_IPV6_PREFIX).nodad();
        let added = self.route.add_address(address).await;
        tolerate(added, nlink::Error::is_already_exists).doing(doing("giving an IPv6 address to"))?;
        let neighbour = Neighbor::with_index_v6(index, gateway).lladdr(gateway_mac).permanent();
        self.route.replace_neighbor(neighbour).await.doing(doing("adding the IPv6 neighbour entry of"))?;
        self.uplink_ipv6_gateway = Some(gateway);
        Ok(())
    }

    /// The hardware address of the router's end of the uplink.
    pub async fn uplink_mac(&self) -> Result<[u8; 6]> {
        interface::mac_of(&self.route, UPLINK).await
    }

    /// Whether the router's end of the uplink has this IPv6 address.
    pub async fn uplink_has(&self, address: Ipv6Addr) -> Result<bool> {
        let doing = || format!("listing the addresses of the router of {}", self.vpc_id);
        let addresses = self.route.get_addresses().await.doing(doing)?;
        Ok(addresses.iter().any(|found| found.primary_address() == Some(&IpAddr::V6(address))))
    }

    /// Whether the router's end of an uplink exists.
    pub async fn has_uplink(&self) -> Result<bool> {
        let found =
            self.route.get_link_by_name(UPLINK).await.doing(|| format!("looking for the uplink of {}", self.vpc_id))?;
        Ok(found.is_some())
    }

    async fn apply_addresses(&mut self, plan: &RouterPlan) -> Result<()> {
        for address in plan.local_addresses.difference(&self.local_addresses) {
            let added = self.route.add_address(Ipv4Address::with_index(LOOPBACK_INDEX, *address, 32)).await;
            tolerate(added, nlink::Error::is_already_exists)
                .doing(|| format!("giving the router of {} the address {address}", self.vpc_id))?;
        }
        for address in self.local_addresses.difference(&plan.local_addresses) {
            let removed = self.route.del_address_by_index(LOOPBACK_INDEX, IpAddr::V4(*address), 32).await;
            tolerate(removed, |error| error.is_not_found() || error.errno() == Some(EADDRNOTAVAIL))
                .doing(|| format!("taking {address} from the router of {}", self.vpc_id))?;
        }
        self.local_addresses = plan.local_addresses.clone();
        let blocks: BTreeSet<Ipv4Net> = plan.blocks.iter().copied().collect();
        let blackhole = |block: &Ipv4Net| {
            Ipv4Route::from_addr(block.network(), block.prefix_len()).route_type(RouteType::Blackhole)
        };
        for block in blocks.difference(&self.blocks) {
            // An address nobody has is nowhere; without this it would go by the default route.
            self.route
                .replace_route(blackhole(block))
                .await
                .doing(|| format!("adding the block {block} to the router of {}", self.vpc_id))?;
        }
        for block in self.blocks.difference(&blocks) {
            self.route
                .del_route_if_exists(blackhole(block))
                .await
                .doing(|| format!("removing the block {block} from the router of {}", self.vpc_id))?;
        }
        self.blocks = blocks;
        Ok(())
    }

    /// Writes the tables whose links exist by now.
    async fn fill_tables(&mut self) -> Result<()> {
        let present: BTreeSet<&str> = self.interfaces.values().map(|planned| planned.link.as_str()).collect();
        let uplink = self.uplink_gateway.map(IpAddr::V4);
        self.routing.fill(&self.route, &self.vpc_id, &present, uplink).await?;
        if self.ipv6 == Some(true) {
            let uplink = self.uplink_ipv6_gateway.map(IpAddr::V6);
            self.ipv6_routing.fill(&self.route, &self.vpc_id, &present, uplink).await?;
        }
        Ok(())
    }

    /// Adopts the interface when it is there and complete, or makes it; whether it was made.
    async fn ensure_interface(
        &self,
        host: BorrowedFd<'_>,
        path: &Path,
        planned: &InterfacePlan,
        plan: &RouterPlan,
    ) -> Result<bool> {
        let complete = self.found_links.get(&planned.link) == Some(&true) && namespaces::open(path)?.is_some();
        if complete {
            let index = interface::index_of(&self.route, &planned.link).await?;
            // Another address under the same id is another interface.
            let ipv6 = planned.ipv6.iter().copied().map(IpAddr::V6);
            let mut addresses = std::iter::once(IpAddr::V4(planned.address)).chain(ipv6);
            if addresses.all(|address| self.found_routes.contains(&(index, address))) {
                interface::reach(&self.route, index, planned).await?;
                return Ok(false);
            }
        }
        interface::create(&self.route, host, path, planned, plan).await?;
        Ok(true)
    }

    /// Makes IPv6 in the namespace equal to the plan: rules first, and the family on only behind them.
    async fn apply_ipv6(&mut self, plan: &RouterPlan) -> Result<usize> {
        let doing = || format!("IPv6 in the router of {}", self.vpc_id);
        let switch = |on| {
            namespaces::in_netns_fd(self.netns.as_fd(), || switch_ipv6(on)).doing(doing).and_then(|switched| switched)
        };
        let Some(wanted) = plan.ipv6_ruleset(self.ipv6_routing.ids()) else {
            if self.ipv6 != Some(false) {
                switch(false)?;
                // A kernel without the family has no table of it.
                let gone = self.nftables.del_table_if_exists(ROUTER_TABLE, Family::Ip6).await.map(drop);
                tolerate(gone, |error| error.is_not_supported() || error.errno() == Some(EAFNOSUPPORT)).doing(doing)?;
                // The kernel drops addresses and routes with the family.
                (self.ipv6_ruleset, self.ipv6, self.uplink_ipv6_gateway) = (None, Some(false), None);
                self.ipv6_routing.emptied();
                self.ipv6_blocks.clear();
            }
            return Ok(0);
        };
        let previous = self.ipv6_ruleset.take();
        let operations = ruleset::commit(&self.nftables, ROUTER_TABLE, previous.as_ref(), &wanted).await?;
        self.ipv6_ruleset = Some(wanted);
        // An address nobody has is nowhere; without this it would go by the default route.
        let nowhere = |block: &Ipv6Net| {
            Ipv6Route::from_addr(block.network(), block.prefix_len()).route_type(RouteType::Blackhole)
        };
        if self.ipv6 != Some(true) {
            switch(true)?;
            // What earlier releases had in the place of routing rules.
            self.route.del_route_if_exists(nowhere(&Ipv6Net::default())).await.doing(doing)?;
        }
        self.ipv6 = Some(true);
        for block in plan.ipv6_blocks.difference(&self.ipv6_blocks) {
            self.route.replace_route(nowhere(block)).await.doing(doing)?;
        }
        for block in self.ipv6_blocks.difference(&plan.ipv6_blocks) {
            self.route.del_route_if_exists(nowhere(block)).await.doing(doing)?;
        }
        self.ipv6_blocks.clone_from(&plan.ipv6_blocks);
        Ok(operations)
    }

    /// Cuts the interface off and drops its namespace; the addresses that are free now.
    async fn remove_interface(&mut self, id: &str, path: &Path) -> Result<Vec<IpAddr>> {
        let Some(planned) = self.interfaces.get(id).cloned() else {
            return Ok(Vec::new());
        };
        let (link, address) = (planned.link, planned.address);
        for address in &planned.ipv6 {
            let route = Ipv6Route::from_addr(*address, 128).dev(&link);
            tolerate(self.route.del_route_if_exists(route).await.map(drop), |error| {
                error.is_not_found() || error.is_no_device()
            })
            .doing(|| format!("removing the route to {address}"))?;
        }
        // The table has one route to the address: its new interface's, if any, is made after this one is gone.
        let route = Ipv4Route::from_addr(address, 32).dev(&link).scope(RouteScope::Link);
        tolerate(self.route.del_route_if_exists(route).await.map(drop), |error| {
            error.is_not_found() || error.is_no_device()
        })
        .doing(|| format!("removing the route to {address}"))?;
        namespaces::remove(path)?;
        self.removed_links.push((link, Instant::now()));
        self.interfaces.remove(id);
        Ok(std::iter::once(IpAddr::V4(address)).chain(planned.ipv6.into_iter().map(IpAddr::V6)).collect())
    }

    /// Drops tracked connections of addresses that are free now: whoever gets one of them next must not inherit what
    /// its predecessor's security groups let in.
    async fn forget_connections(&self, freed: &BTreeSet<IpAddr>) -> Result<()> {
        if freed.is_empty() {
            return Ok(());
        }
        let doing = || format!("forgetting the tracked connections of {freed:?} in the router of {}", self.vpc_id);
        let tracking = Connection::<Netfilter>::new_in(self.netns.as_fd()).doing(doing)?;
        for entry in self.tracked(&tracking).await.doing(doing)? {
            let ends = [entry.orig.src_ip, entry.orig.dst_ip, entry.reply.src_ip, entry.reply.dst_ip];
            if ends.into_iter().flatten().any(|end| freed.contains(&end)) {
                // It may have ended by itself since.
                tolerate(tracking.del_conntrack_entry(&entry).await, nlink::Error::is_not_found).doing(doing)?;
            }
        }
        Ok(())
    }

    /// The connections of both families, where there are both.
    async fn tracked(&self, tracking: &Connection<Netfilter>) -> nlink::Result<Vec<ConntrackEntry>> {
        let mut entries = tracking.get_conntrack().await?;
        if self.ipv6 != Some(false) {
            entries.extend(tracking.get_conntrack_v6().await?);
        }
        Ok(entries)
    }

    /// Ends the connections that `after` no longer allows and that AWS does not track.
    async fn interrupt_connections(&self, before: &Gates, after: &Gates) -> Result<()> {
        let doing = || format!("interrupting connections in the router of {}", self.vpc_id);
        let tracking = Connection::<Netfilter>::new_in(self.netns.as_fd()).doing(doing)?;
        for entry in self.tracked(&tracking).await.doing(doing)? {
            let protocol = match entry.proto {
                IpProtocol::Tcp => 6,
                IpProtocol::Udp => 17,
                _ => continue,
            };
            // The reply's source is the receiver's own address and port, whatever the opener was told.
            let (Some(from), Some(to), Some(port)) = (entry.orig.src_ip, entry.reply.src_ip, entry.reply.src_port)
            else {
                continue;
            };
            if after.interrupts(before, Flow { from, to, protocol, port }) {
                tolerate(tracking.del_conntrack_entry(&entry).await, nlink::Error::is_not_found).doing(doing)?;
            }
        }
        Ok(())
    }

    async fn delete_lingering_links(&mut self) -> Result<()> {
        let (old, young): (Vec<_>, Vec<_>) = std::mem::take(&mut self.removed_links)
            .into_iter()
            .partition(|(_, removed)| removed.elapsed() >= Duration::from_secs(LINGERING_LINK_S));
        self.removed_links = young;
        for (link, _) in old {
            self.route.del_link_if_exists(link.as_str()).await.doing(|| format!("deleting link {link}"))?;
        }
        Ok(())
    }
}

/// Takes an error that says the work was done before for success.
pub(crate) fn tolerate(result: nlink::Result<()>, done_before: impl Fn(&nlink::Error) -> bool) -> nlink::Result<()> {
    match result {
        Err(error) if done_before(&error) => Ok(()),
        result => result,
    }
}

/// Settings of a router's namespace, written from inside.
fn prepare() -> Result<()> {
    sysctl("ipv4/ip_forward", "1", false)?;
    // Hardly a packet is for a socket of the router's own: not worth a look at all of them.
    sysctl("ipv4/ip_early_demux", "0", true)?;
    // Of links made from here on: no second look at the routes for each packet, to see whether its source is one of the
    // router's addresses. The rules refuse those.
    sysctl("ipv4/conf/default/accept_local", "1", false)?;
    // A packet in the middle of a connection that is not tracked opens none: interrupted connections stay so.
    sysctl("netfilter/nf_conntrack_tcp_loose", "0", true)?;
    for key in ["all", "default"] {
        // Sources are checked by name and address in nftables, which reverse paths cannot do better.
        sysctl(&format!("ipv4/conf/{key}/rp_filter"), "0", false)?;
        sysctl(&format!("ipv4/conf/{key}/send_redirects"), "0", false)?;
        sysctl(&format!("ipv4/conf/{key}/accept_redirects"), "0", false)?;
    }
    Ok(())
}

/// Turns IPv6 on or off for the calling thread's namespace. A kernel without it is an error only where it is wanted.
fn switch_ipv6(on: bool) -> Result<()> {
    if on {
        for key in ["all", "default"] {
            for setting in ["accept_ra", "autoconf", "accept_redirects", "accept_dad"] {
                sysctl(&format!("ipv6/conf/{key}/{setting}"), "0", false)?;
            }
        }
        sysctl("ipv6/conf/all/forwarding", "1", false)?;
    }
    for key in ["all", "default", "lo"] {
        sysctl(&format!("ipv6/conf/{key}/disable_ipv6"), if on { "0" } else { "1" }, !on)?;
    }
    Ok(())
}
