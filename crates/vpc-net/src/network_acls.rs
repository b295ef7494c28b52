//! Network ACLs as chains.
//!
//! Every packet that leaves or enters a subnet passes the chain of that subnet and direction before connection tracking
//! has a say: ACLs are stateless. A chain ends a packet that it denies and returns for one that it allows, so an ACL
//! never lets anything past a security group.

use crate::address::parse_net;
use crate::error::{Failure, Result};
use crate::plan::InterfacePlan;
use crate::ruleset::{Data, End, Ip, Ruleset, Shape, address_in, ifname_key, in_set, meta, rule, verdict, verdict_map};
use crate::security_groups::protocol_match;
use agent_proto::network::{AclEntry, Interface, NetworkAcl, Protocol, Subnet};
use ipnet::IpNet;
use nlink::netlink::nftables::{CmpOp, Expr, MetaKey, Verdict};
use std::collections::{BTreeMap, BTreeSet};

const LEAVING: &str = "leaving_subnets";
const ENTERING: &str = "entering_subnets";

/// Whether the ACL lets everything of a family pass in this direction: no packet need be asked about it.
fn lets_all_pass(ip: Ip, entries: &[AclEntry]) -> bool {
    let mut of_family = entries.iter().filter(|entry| net_of(entry).map_or(true, |net| ip.covers(&net)));
    of_family.next().is_some_and(|entry| {
        entry.allow && entry.protocol == Protocol::All && net_of(entry).is_ok_and(|net| net.prefix_len() == 0)
    })
}

fn net_of(entry: &AclEntry) -> Result<IpNet> {
    parse_net("network ACL entry", &entry.cidr)
}

/// Adds the chains of the subnets' ACLs, of the ruleset's family; answers the rules that the forward chain begins with.
pub(crate) fn add_acls(
    ruleset: &mut Ruleset,
    subnets: &[Subnet],
    acls: &BTreeMap<&str, &NetworkAcl>,
    here: &BTreeMap<&str, (&Interface, InterfacePlan)>,
    failures: &mut Vec<Failure>,
) -> Vec<Vec<Expr>> {
    let ip = ruleset.ip;
    let mut jumps = Vec::new();
    for (map, ingress) in [(LEAVING, false), (ENTERING, true)] {
        for subnet in subnets {
            let Some(acl_id) = &subnet.network_acl_id else { continue };
            let entries = match acls.get(acl_id.as_str()) {
                Some(acl) if ingress => acl.ingress.as_slice(),
                Some(acl) => acl.egress.as_slice(),
                None => {
                    // What it means to allow is not known, so nothing crosses.
                    let reason = format!("its network ACL {acl_id} is not in the state");
                    failures.push(Failure { id: subnet.subnet_id.clone(), reason });
                    &[]
                }
            };
            let links: BTreeSet<&str> = here
                .values()
                .filter(|(interface, _)| interface.subnet_id == subnet.subnet_id)
                .map(|(_, planned)| planned.link.as_str())
                .collect();
            if links.is_empty() || lets_all_pass(ip, entries) {
                continue;
            }
            let siblings = format!("links_{}", subnet.subnet_id);
            let set = ruleset.set(&siblings, Shape::Interfaces);
            set.extend(links.iter().map(|link| (ifname_key(link), Data::None)));
            let (chain, peer, other) = if ingress {
                (format!("acl_in_{}", subnet.subnet_id), End::Source, MetaKey::IifName)
            } else {
                (format!("acl_out_{}", subnet.subnet_id), End::Destination, MetaKey::OifName)
            };
            // Traffic inside the subnet does not cross its boundary.
            let mut rules = vec![rule([vec![meta(other), in_set(&siblings, false)], verdict(Verdict::Return)])];
            for entry in entries {
                match entry_match(ip, entry, peer) {
                    Ok(None) => {}
                    Ok(Some(matches)) => {
                        let decision = if entry.allow { Verdict::Return } else { Verdict::Drop };
                        rules.push(rule([matches, verdict(decision)]));
                    }
                    Err(error) => {
                        // An entry that is not understood decides for nothing behind it either.
                        failures.push(Failure { id: acl_id.clone(), reason: error.to_string() });
                        break;
                    }
                }
            }
            rules.push(verdict(Verdict::Drop));
            ruleset.chain(&chain, rules);
            let gates = ruleset.set(map, Shape::InterfaceVerdicts);
            gates.extend(links.iter().map(|link| (ifname_key(link), Data::Jump(chain.clone()))));
        }
        if ruleset.sets.contains_key(map) {
            let key = if ingress { MetaKey::OifName } else { MetaKey::IifName };
            jumps.push(rule([vec![meta(key), verdict_map(map)]]));
        }
    }
    jumps
}

/// `None` for an entry that no packet of the family can match.
fn entry_match(ip: Ip, entry: &AclEntry, peer: End) -> Result<Option<Vec<Expr>>> {
    let mut parts = Vec::new();
    let net = net_of(entry)?;
    if !ip.covers(&net) {
        return Ok(None);
    }
    if net.prefix_len() > 0 {
        parts.push(address_in(peer, net, CmpOp::Eq));
    }
    Ok(protocol_match(ip, &mut parts, &entry.protocol)?.then(|| rule(parts)))
}
