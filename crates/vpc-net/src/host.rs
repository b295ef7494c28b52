//! The host's side: an uplink to each router that needs one, routes to public addresses, and one nftables table of the
//! instance's own that lets them out by the host's other interfaces. Nobody else's table is touched.

pub(crate) mod ipv6;

use crate::address::{self, host_link_prefix, uplink_pair, uplink_usable};
use crate::error::{Doing, Failure, NetworkError, Result};
use crate::interface::index_of;
use crate::namespaces::sysctl;
use crate::network::Config;
use crate::router::{Router, connections};
use crate::ruleset::{
    self, Data, End, Ruleset, Shape, address_in_net, address_of, ifname_key, in_set, meta, rule, verdict,
};
use ipnet::{Ipv4Net, Ipv6Net};
use nlink::netlink::addr::Ipv4Address;
use nlink::netlink::link::VethLink;
use nlink::netlink::nftables::{
    BaseChain, CmpOp, Expr, Family, FilterHook, MasqExpr, MetaKey, NatHook, Policy, Priority, Verdict,
};
use nlink::netlink::route::Ipv4Route;
use nlink::netlink::{Connection, Nftables, Route};
use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::net::{IpAddr, Ipv4Addr};
use std::os::fd::AsFd;
use std::path::PathBuf;

const UPLINKS: &str = "uplinks";
const PUBLIC: &str = "public";
/// Held while a /30 is chosen, so that two instances on one machine do not choose the same.
const UPLINK_LOCK: &str = "/run/longshore-uplinks.lock";

pub(crate) fn table_name(instance: &str) -> String {
    format!("longshore_{}", instance.replace('-', "_"))
}

#[derive(Clone, Debug)]
struct Uplink {
    link: String,
    number: u16,
    ready: bool,
    /// Whether its ends have IPv6 addresses.
    ipv6: bool,
}

pub(crate) struct Host {
    instance: String,
    allocations_path: PathBuf,
    /// Number of the /30 of each VPC's uplink, kept over restarts.
    allocations: BTreeMap<String, u16>,
    route: Connection<Route>,
    nftables: Connection<Nftables>,
    ruleset: Option<Ruleset>,
    uplinks: BTreeMap<String, Uplink>,
    /// Public address to VPC.
    routes: BTreeMap<Ipv4Addr, String>,
    /// Block to VPC.
    ipv6_routes: BTreeMap<Ipv6Net, String>,
    ipv6_ruleset: Option<Ruleset>,
    /// Whether it is known that there is no table of IPv6.
    ipv6_is_absent: bool,
}

impl Host {
    /// The calling thread must be in the host's namespace.
    pub fn open(config: &Config) -> Result<Self> {
        let allocations_path = config.state_dir.join("uplinks.json");
        let allocations = match std::fs::read(&allocations_path) {
            Ok(bytes) => serde_json::from_slice(&bytes).unwrap_or_else(|error| {
                // Cut off by a loss of power, which the uplinks did not survive either.
                tracing::warn!(path = %allocations_path.display(), %error, "not readable: uplinks are numbered anew");
                BTreeMap::new()
            }),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => BTreeMap::new(),
            Err(error) => return Err(error).doing(|| format!("reading {}", allocations_path.display())),
        };
        let (route, nftables) = connections()?;
        Ok(Self {
            instance: config.instance.clone(),
            allocations_path,
            allocations,
            route,
            nftables,
            ruleset: None,
            uplinks: BTreeMap::new(),
            routes: BTreeMap::new(),
            ipv6_routes: BTreeMap::new(),
            ipv6_ruleset: None,
            ipv6_is_absent: false,
        })
    }

    fn link_of(&self, number: u16) -> String {
        format!("{}{number:x}", host_link_prefix(&self.instance))
    }

    /// Takes over an uplink an earlier process made, when both its ends are there.
    pub async fn adopt_uplink(&mut self, router: &mut Router, vpc_id: &str) -> Result<()> {
        let Some(number) = self.allocations.get(vpc_id).copied() else {
            return Ok(());
        };
        if self.uplinks.contains_key(vpc_id) {
            return Ok(());
        }
        let link = self.link_of(number);
        let found = self.route.get_link_by_name(link.as_str()).await.doing(|| format!("looking for link {link}"))?;
        let Some(found) = found.filter(nlink::netlink::messages::LinkMessage::is_up) else {
            return Ok(());
        };
        if !router.has_uplink().await? {
            return Ok(());
        }
        let (gateway, own) = uplink_pair(number);
        router.connect_uplink(own, gateway).await?;
        for route in self.route.get_routes().await.doing(|| "listing the host's routes".into())? {
            if let Some(IpAddr::V4(destination)) = route.destination()
                && route.oif() == Some(found.ifindex())
                && route.dst_len() == 32
                && route.table_id() == 254
            {
                self.routes.insert(*destination, vpc_id.to_string());
            }
        }
        let mut uplink = Uplink { link, number, ready: true, ipv6: false };
        self.adopt_ipv6(router, vpc_id, &mut uplink).await?;
        self.uplinks.insert(vpc_id.to_string(), uplink);
        Ok(())
    }

    /// Deletes links of this instance that no VPC has as its uplink.
    pub async fn sweep_links(&self) -> Result<()> {
        let known: BTreeSet<String> = self.allocations.values().map(|number| self.link_of(*number)).collect();
        for found in self.leftovers().await? {
            if let Some(link) = found.strip_prefix("link ").filter(|link| !known.contains(*link)) {
                self.route.del_link_if_exists(link).await.doing(|| format!("deleting link {link}"))?;
            }
        }
        Ok(())
    }

    /// Makes the uplink of a VPC unless it is there.
    pub async fn ensure_uplink(&mut self, router: &mut Router, vpc_id: &str) -> Result<()> {
        if self.uplinks.get(vpc_id).is_some_and(|uplink| uplink.ready) {
            return Ok(());
        }
        let lock = File::create(UPLINK_LOCK).doing(|| format!("opening {UPLINK_LOCK}"))?;
        lock.lock().doing(|| format!("locking {UPLINK_LOCK}"))?;
        let number = self.choose_number(vpc_id).await?;
        let link = self.link_of(number);
        self.route.del_link_if_exists(link.as_str()).await.doing(|| format!("removing what is left of link {link}"))?;
        let (gateway, own) = uplink_pair(number);
        self.route
            .add_link(VethLink::new(&link, address::UPLINK).peer_netns_fd(router.netns.as_fd()))
            .await
            .doing(|| format!("making the uplink {link} of {vpc_id}"))?;
        self.uplinks.insert(vpc_id.to_string(), Uplink { link: link.clone(), number, ready: false, ipv6: false });
        let index = index_of(&self.route, &link).await?;
        self.route
            .add_address(Ipv4Address::with_index(index, gateway, 30))
            .await
            .doing(|| format!("giving {link} the address {gateway}"))?;
        drop(lock);
        // Public addresses of one VPC reach each other through the host, in and out by this link.
        sysctl(&format!("ipv4/conf/{link}/send_redirects"), "0", false)?;
        sysctl(&format!("ipv6/conf/{link}/disable_ipv6"), "1", true)?;
        if std::fs::read_to_string("/proc/sys/net/ipv4/ip_forward").is_ok_and(|value| value.trim() == "0") {
            tracing::warn!("turning net.ipv4.ip_forward on: tasks with a public address go out through this host");
            sysctl("ipv4/ip_forward", "1", false)?;
        }
        self.commit().await?;
        self.route.set_link_up_by_index(index).await.doing(|| format!("bringing {link} up"))?;
        router.connect_uplink(own, gateway).await?;
        if let Some(uplink) = self.uplinks.get_mut(vpc_id) {
            uplink.ready = true;
        }
        Ok(())
    }

    async fn choose_number(&mut self, vpc_id: &str) -> Result<u16> {
        let mut used: BTreeSet<u16> =
            self.allocations.iter().filter(|(other, _)| *other != vpc_id).map(|(_, number)| *number).collect();
        let addresses = self.route.get_addresses().await.doing(|| "listing the host's addresses".into())?;
        let own_link = self.allocations.get(vpc_id).map(|number| self.link_of(*number));
        let own_index = match &own_link {
            Some(link) => self
                .route
                .get_link_by_name(link.as_str())
                .await
                .doing(|| format!("looking for link {link}"))?
                .map(|found| found.ifindex()),
            None => None,
        };
        let base = u32::from(Ipv4Addr::new(169, 254, 0, 0));
        for found in &addresses {
            if let Some(IpAddr::V4(address)) = found.primary_address()
                && address.is_link_local()
                && Some(found.ifindex()) != own_index
            {
                used.extend(u16::try_from((u32::from(*address) - base) / 4));
            }
        }
        let start = (address::fnv64([self.instance.as_str()]) % 16384) as u16;
        let kept = self.allocations.get(vpc_id).copied();
        let number = kept
            .into_iter()
            .chain((0..16384).map(|step| (start + step) % 16384))
            .find(|number| uplink_usable(*number) && !used.contains(number))
            .ok_or_else(|| {
                NetworkError::invalid("uplink", vpc_id, "every /30 of 169.254.0.0/16 is taken on this host")
            })?;
        if kept != Some(number) {
            self.allocations.insert(vpc_id.to_string(), number);
            self.save()?;
        }
        Ok(number)
    }

    fn save(&self) -> Result<()> {
        let path = &self.allocations_path;
        let doing = || format!("writing {}", path.display());
        let bytes = serde_json::to_vec_pretty(&self.allocations).map_err(std::io::Error::other).doing(doing)?;
        let next = path.with_extension("json.next");
        std::fs::write(&next, bytes).doing(doing)?;
        std::fs::rename(&next, path).doing(doing)
    }

    /// Makes routes and rules equal to `public` (public address to VPC). An address without an uplink waits for one.
    pub async fn apply(&mut self, public: BTreeMap<Ipv4Addr, String>, failures: &mut Vec<Failure>) -> Result<()> {
        let wanted: BTreeMap<Ipv4Addr, String> = public
            .into_iter()
            .filter(|(_, vpc_id)| self.uplinks.get(vpc_id).is_some_and(|uplink| uplink.ready))
            .collect();
        let gone: Vec<(Ipv4Addr, String)> = self
            .routes
            .iter()
            .filter(|(address, vpc_id)| wanted.get(*address) != Some(*vpc_id))
            .map(|(address, vpc_id)| (*address, vpc_id.clone()))
            .collect();
        for (address, vpc_id) in gone {
            if let Some(uplink) = self.uplinks.get(&vpc_id) {
                let removed = self.route.del_route_if_exists(route_to(address, uplink)).await;
                if let Err(error) = removed
                    && !error.is_no_device()
                {
                    return Err(error).doing(|| format!("removing the host's route to {address}"));
                }
            }
            self.routes.remove(&address);
        }
        for (address, vpc_id) in wanted {
            let Some(uplink) = self.uplinks.get(&vpc_id).filter(|_| !self.routes.contains_key(&address)) else {
                continue;
            };
            match self.route.add_route(route_to(address, uplink)).await {
                Ok(()) => {
                    self.routes.insert(address, vpc_id);
                }
                Err(error) if error.is_already_exists() => failures.push(Failure {
                    id: vpc_id,
                    reason: format!(
                        "the host has a route to {address} already, not by this instance; \
                         give this instance another pool of public addresses"
                    ),
                }),
                Err(error) => return Err(error).doing(|| format!("adding the host's route to {address}")),
            }
        }
        self.commit().await
    }

    /// Removes a VPC's uplink and forgets its /30.
    pub async fn remove_uplink(&mut self, vpc_id: &str) -> Result<()> {
        self.routes.retain(|_, of| of != vpc_id);
        self.ipv6_routes.retain(|_, of| of != vpc_id);
        let link = match (self.uplinks.remove(vpc_id), self.allocations.get(vpc_id)) {
            (Some(uplink), _) => uplink.link,
            (None, Some(number)) => self.link_of(*number),
            (None, None) => return Ok(()),
        };
        self.commit().await?;
        self.commit_ipv6().await?;
        self.route.del_link_if_exists(link.as_str()).await.doing(|| format!("deleting the uplink {link}"))?;
        self.allocations.remove(vpc_id);
        self.save()
    }

    async fn commit(&mut self) -> Result<()> {
        let next = self.desired();
        // As in the routers: after an error it is not known what is in force.
        let previous = self.ruleset.take();
        ruleset::commit(&self.nftables, &table_name(&self.instance), previous.as_ref(), &next).await?;
        self.ruleset = Some(next);
        Ok(())
    }

    fn desired(&self) -> Ruleset {
        let mut ruleset = Ruleset::default();
        for uplink in self.uplinks.values() {
            ruleset.set(UPLINKS, Shape::Interfaces).insert(ifname_key(&uplink.link), Data::None);
        }
        ruleset.set(UPLINKS, Shape::Interfaces);
        let public = ruleset.set(PUBLIC, Shape::Addresses);
        for address in self.routes.keys() {
            public.insert(address.octets().to_vec(), Data::None);
        }
        let from_uplink = || vec![meta(MetaKey::IifName), in_set(UPLINKS, false)];
        let link_local = Ipv4Net::new_assert(Ipv4Addr::new(169, 254, 0, 0), 16);
        ruleset.base_chain(
            "sources",
            BaseChain::filter(FilterHook::Prerouting, Priority::Raw).policy(Policy::Accept),
            vec![rule([
                from_uplink(),
                vec![address_of(End::Source), in_set(PUBLIC, true)],
                address_in_net(End::Source, link_local, CmpOp::Neq),
                verdict(Verdict::Drop),
            ])],
        );
        ruleset.base_chain(
            "out",
            BaseChain::nat(NatHook::Postrouting, Priority::SrcNat).policy(Policy::Accept),
            vec![rule([
                vec![address_of(End::Source), in_set(PUBLIC, false)],
                vec![meta(MetaKey::OifName), in_set(UPLINKS, true)],
                vec![Expr::Masquerade(MasqExpr::new())],
            ])],
        );
        ruleset
    }

    /// Links and the table of this instance, whichever process made them.
    pub async fn leftovers(&self) -> Result<Vec<String>> {
        let prefix = host_link_prefix(&self.instance);
        let mut found = Vec::new();
        for link in self.route.get_links().await.doing(|| "listing the host's links".into())? {
            if let Some(name) = link.name().filter(|name| name.starts_with(&prefix)) {
                found.push(format!("link {name}"));
            }
        }
        let own = table_name(&self.instance);
        for (family, name) in [(Family::Ip, "nftables table"), (Family::Ip6, "nftables table of IPv6")] {
            let tables =
                self.nftables.list_tables_in(family).await.doing(|| "listing the host's nftables tables".into())?;
            if tables.iter().any(|table| table.name == own) {
                found.push(format!("{name} {own}"));
            }
        }
        Ok(found)
    }

    /// Removes all of it.
    pub async fn destroy(&mut self) -> Result<()> {
        for found in self.leftovers().await? {
            if let Some(link) = found.strip_prefix("link ") {
                self.route.del_link_if_exists(link).await.doing(|| format!("deleting link {link}"))?;
            }
        }
        self.nftables
            .del_table_if_exists(table_name(&self.instance).as_str(), Family::Ip)
            .await
            .doing(|| "deleting the host's nftables table".into())?;
        self.uplinks.clear();
        self.commit_ipv6().await?;
        self.routes.clear();
        self.ipv6_routes.clear();
        self.allocations.clear();
        self.ruleset = None;
        match std::fs::remove_file(&self.allocations_path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                Err(error).doing(|| format!("removing {}", self.allocations_path.display()))
            }
            _ => Ok(()),
        }
    }
}

fn route_to(address: Ipv4Addr, uplink: &Uplink) -> Ipv4Route {
    let (_, router) = uplink_pair(uplink.number);
    Ipv4Route::from_addr(address, 32).gateway(router).dev(&uplink.link)
}
