//! Whether this machine can carry the network, found out by doing it in a namespace that goes away at once.

use crate::error::{Doing, Result};
use crate::host::ipv6::told_by_routers;
use crate::namespaces::sysctl;
use crate::router::connections;
use crate::ruleset::{
    self, CT_ESTABLISHED_RELATED, Data, End, GATE_MARK, Ip, Ruleset, Shape, address_of, change_mark,
    concatenation_in_set, ct_state, destination_port, ifname_address_key, ifname_key, interface_and_address,
    is_of_the_opener, map_to_register, meta, nat, protocol_is, rule, verdict, verdict_map,
};
use nlink::netlink::link::VethLink;
use nlink::netlink::nftables::{BaseChain, Expr, Family, FilterHook, MasqExpr, MetaKey, NatHook, Priority, Verdict};
use nlink::netlink::rule::RuleBuilder;
use nlink::netlink::{Connection, Netfilter, Nftables, Route};
use rustix::thread::UnshareFlags;

/// The result of one look at the machine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What was looked at, in a few words.
    pub name: String,
    pub ok: bool,
    /// What was found.
    pub detail: String,
    /// What to do about it; empty when there is nothing to do.
    pub remedy: String,
    /// Whether tasks cannot run at all without it.
    pub required: bool,
}

const PRIVILEGES: &str = "run as root with CAP_NET_ADMIN and CAP_SYS_ADMIN, outside of a container that lacks them";
const VETH: &str = "load the module veth (modprobe veth), or use a kernel with CONFIG_VETH";
const NFTABLES: &str = "load the module nf_tables, or use a kernel with CONFIG_NF_TABLES and CONFIG_NF_TABLES_INET";
const IPV6: &str = "use a kernel with CONFIG_IPV6, CONFIG_IPV6_MULTIPLE_TABLES and CONFIG_NF_TABLES_IPV6, not started with \
    ipv6.disable=1; without it VPCs have IPv4 alone";
const POLICY_ROUTING: &str = "use a kernel with CONFIG_IP_MULTIPLE_TABLES";

/// Looks. Changes nothing outside a namespace of its own; takes some tens of milliseconds.
pub fn doctor() -> Vec<Check> {
    // Threads of their own: one changes its namespace, and both run a runtime, which a thread of another may not.
    std::thread::scope(|scope| {
        let here = scope.spawn(|| [forwarding(), ipv6_forwarding()]);
        let checks = scope.spawn(in_a_new_namespace).join();
        let mut checks = checks.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        checks.extend(here.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        checks
    })
}

fn check(name: &str, remedy: &str, found: Result<String>) -> Check {
    match found {
        Ok(detail) => Check { name: name.into(), ok: true, detail, remedy: String::new(), required: true },
        Err(error) => {
            Check { name: name.into(), ok: false, detail: error.to_string(), remedy: remedy.into(), required: true }
        }
    }
}

fn in_a_new_namespace() -> Vec<Check> {
    // SAFETY: the thread ends with this function; nothing else depends on its namespace.
    let unshared = unsafe { rustix::thread::unshare_unsafe(UnshareFlags::NEWNET) }
        .doing(|| "making a network namespace".into())
        .map(|()| "can be made".to_string());
    let made = unshared.is_ok();
    let mut checks = vec![check("network namespaces", PRIVILEGES, unshared)];
    if !made {
        return checks;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = match runtime.doing(|| "making a runtime".into()) {
        Ok(runtime) => runtime,
        Err(error) => {
            checks.push(check("netlink", PRIVILEGES, Err(error)));
            return checks;
        }
    };
    runtime.block_on(async {
        let (route, nftables) = match connections() {
            Ok(connections) => connections,
            Err(error) => {
                checks.push(check("netlink", NFTABLES, Err(error)));
                return;
            }
        };
        checks.push(check("veth pairs", VETH, veth(&route).await));
        checks.push(check("routing rules", POLICY_ROUTING, policy_routing(&route).await));
        for (name, remedy, ruleset) in samples() {
            checks.push(check(name, remedy, try_ruleset(&nftables, name, &ruleset).await));
        }
        checks.push(check(
            "connection tracking over netlink",
            "load the module nf_conntrack_netlink (CONFIG_NF_CT_NETLINK)",
            conntrack().await,
        ));
        let forwarding = sysctl("ipv4/ip_forward", "1", false).map(|()| "can be turned on per namespace".into());
        checks.push(check("forwarding in namespaces", PRIVILEGES, forwarding));
        // VPCs without an IPv6 block need none of it.
        let ipv6 = Check { required: false, ..check("IPv6", IPV6, ipv6(&nftables).await) };
        checks.push(ipv6);
    });
    checks
}

async fn veth(route: &Connection<Route>) -> Result<String> {
    route.add_link(VethLink::new("doctor0", "doctor1")).await.doing(|| "making a veth pair".into())?;
    Ok("can be made".into())
}

async fn conntrack() -> Result<String> {
    let doing = || "listing tracked connections".into();
    let tracking = Connection::<Netfilter>::new().doing(doing)?;
    tracking.get_conntrack().await.doing(doing)?;
    Ok("connections can be listed and forgotten".into())
}

async fn policy_routing(route: &Connection<Route>) -> Result<String> {
    route
        .add_rule(RuleBuilder::v4().priority(1000).fwmark_mask(1, 0xffff).table(1000))
        .await
        .doing(|| "adding a routing rule for a mark".into())?;
    Ok("by mark, to tables of their own".into())
}

/// All that a VPC with an IPv6 block and a way out takes.
async fn ipv6(nftables: &Connection<Nftables>) -> Result<String> {
    sysctl("ipv6/conf/all/forwarding", "1", false)?;
    let mut ruleset = Ruleset { ip: Ip::V6, ..Ruleset::default() };
    ruleset.base_chain(
        "opener",
        BaseChain::filter(FilterHook::Forward, Priority::Filter),
        vec![rule([is_of_the_opener(), verdict(Verdict::Accept)])],
    );
    ruleset.base_chain(
        "out",
        BaseChain::nat(NatHook::Postrouting, Priority::SrcNat),
        vec![vec![Expr::Masquerade(MasqExpr::new())]],
    );
    ruleset::commit(nftables, "doctor IPv6", None, &ruleset).await?;
    Ok("forwarded and translated in namespaces".into())
}

async fn try_ruleset(nftables: &Connection<Nftables>, name: &str, ruleset: &Ruleset) -> Result<String> {
    ruleset::commit(nftables, &format!("doctor {name}"), None, ruleset).await?;
    Ok("accepted by the kernel".into())
}

/// One table for each thing the kernel may lack, with the remedy.
fn samples() -> Vec<(&'static str, &'static str, Ruleset)> {
    let chain = |base: BaseChain, rules: Vec<Vec<Expr>>| {
        let mut ruleset = Ruleset::default();
        ruleset.base_chain("doctor", base, rules);
        ruleset
    };
    let forward = || BaseChain::filter(FilterHook::Forward, Priority::Filter);
    let accept = || verdict(Verdict::Accept);

    let mut sets = chain(
        BaseChain::filter(FilterHook::Prerouting, Priority::Raw),
        vec![rule([
            interface_and_address(MetaKey::IifName, End::Source),
            vec![concatenation_in_set("pairs", false)],
            accept(),
        ])],
    );
    sets.set("pairs", Shape::InterfaceAddresses)
        .insert(ifname_address_key("doctor0", std::net::Ipv4Addr::LOCALHOST), Data::None);

    let mut maps = chain(forward(), vec![vec![meta(MetaKey::OifName), verdict_map("gates")]]);
    maps.chain("gate", vec![change_mark(!GATE_MARK, GATE_MARK)]);
    maps.set("gates", Shape::InterfaceVerdicts).insert(ifname_key("doctor0"), Data::Jump("gate".into()));

    let mut translation = chain(
        BaseChain::nat(NatHook::Prerouting, Priority::DstNat),
        vec![vec![address_of(End::Destination), map_to_register("addresses"), nat(End::Destination)]],
    );
    translation.set("addresses", Shape::AddressMap);

    vec![
        ("nftables", NFTABLES, chain(forward(), vec![rule([protocol_is(6), destination_port(80, 90), accept()])])),
        (
            "nftables: connection tracking",
            "load the modules nf_conntrack and nft_ct (CONFIG_NFT_CT)",
            chain(forward(), vec![rule([ct_state(CT_ESTABLISHED_RELATED), accept()])]),
        ),
        (
            "nftables: sets of interface and address",
            "load the module nft_set (CONFIG_NF_TABLES; on old kernels CONFIG_NFT_SET_HASH)",
            sets,
        ),
        ("nftables: verdict maps", NFTABLES, maps),
        ("nftables: address translation", "load the module nft_nat (CONFIG_NFT_NAT)", translation),
        (
            "nftables: masquerading",
            "load the module nft_masq (CONFIG_NFT_MASQ); without it tasks with a public address do not get out",
            chain(
                BaseChain::nat(NatHook::Postrouting, Priority::SrcNat),
                vec![vec![Expr::Masquerade(MasqExpr::new())]],
            ),
        ),
    ]
}

/// Whether packets of public addresses get through this host. Without it tasks run, and answer this host alone.
fn forwarding() -> Check {
    let name = "forwarding on this host".to_string();
    let found = std::fs::read_to_string("/proc/sys/net/ipv4/ip_forward")
        .doing(|| "reading /proc/sys/net/ipv4/ip_forward".into())
        .and_then(|on| Ok((on.trim() == "1", dropping_chains()?)));
    let (ok, detail, remedy) = match found {
        Ok((_, dropping)) if !dropping.is_empty() => (
            false,
            format!("forwarded packets are dropped by default by {}", dropping.join(", ")),
            "let packets of links named ls* through there, in both directions (Docker: in the chain DOCKER-USER); \
             until then public addresses answer this host, and tasks do not reach beyond it"
                .to_string(),
        ),
        Ok((true, _)) => {
            (true, "net.ipv4.ip_forward is 1 and no nftables chain drops by default".into(), String::new())
        }
        Ok((false, _)) => (
            true,
            "net.ipv4.ip_forward is 0; it is turned on when a VPC with an internet gateway gets its first interface"
                .into(),
            String::new(),
        ),
        Err(error) => (false, error.to_string(), PRIVILEGES.to_string()),
    };
    Check { name, ok, detail, remedy, required: false }
}

/// The same for IPv6. Without it tasks with a route out answer this host alone.
fn ipv6_forwarding() -> Check {
    let name = "forwarding of IPv6 on this host".to_string();
    let found = std::fs::read_to_string("/proc/sys/net/ipv6/conf/all/forwarding")
        .doing(|| "reading /proc/sys/net/ipv6/conf/all/forwarding".into())
        .and_then(|on| Ok((on.trim() != "0", told()?)));
    let (ok, detail, remedy) = match found {
        Ok((true, _)) => (true, "net.ipv6.conf.all.forwarding is 1".into(), String::new()),
        Ok((false, told)) if told.is_empty() => (
            true,
            "net.ipv6.conf.all.forwarding is 0; it is turned on when a VPC gets an IPv6 route out".into(),
            String::new(),
        ),
        Ok((false, told)) => (
            false,
            format!(
                "net.ipv6.conf.all.forwarding is 0, and stays so: the routes that {} has from router advertisements \
                 would end with it",
                told.join(", ")
            ),
            "set net.ipv6.conf.LINK.accept_ra to 2 for these links, then net.ipv6.conf.all.forwarding to 1; until then \
             tasks reach this host alone over IPv6"
                .into(),
        ),
        Err(error) => (false, error.to_string(), IPV6.to_string()),
    };
    Check { name, ok, detail, remedy, required: false }
}

fn told() -> Result<Vec<String>> {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().doing(|| "making a runtime".into())?;
    runtime.block_on(async {
        let route = Connection::<Route>::new().doing(|| "opening netlink for routes".into())?;
        told_by_routers(&route).await
    })
}

/// Other people's base chains in the forward hook whose policy is drop. Those of legacy iptables are not seen here.
fn dropping_chains() -> Result<Vec<String>> {
    const HOOK_FORWARD: u32 = 2;
    const POLICY_DROP: u32 = 0;
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().doing(|| "making a runtime".into())?;
    let chains = runtime
        .block_on(async {
            let nftables = Connection::<Nftables>::new()?;
            nftables.list_chains().await
        })
        .doing(|| "listing nftables chains".into())?;
    Ok(chains
        .into_iter()
        .filter(|chain| chain.hook == Some(HOOK_FORWARD) && chain.policy == Some(POLICY_DROP))
        .filter(|chain| matches!(chain.family, Family::Ip | Family::Inet))
        .map(|chain| format!("chain {} of nftables table {}", chain.name, chain.table))
        .collect())
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_check_has_a_finding() {
        let checks = super::doctor();
        assert!(checks.len() > 8, "{checks:#?}");
        for check in checks {
            assert!(!check.detail.is_empty());
            assert_eq!(check.ok, check.remedy.is_empty(), "{check:#?}");
        }
    }
}
