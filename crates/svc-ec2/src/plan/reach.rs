//! Why one end of the network reaches another, or does not: every gate on the way, in the order packets pass them.

use crate::model::{InterfaceRow, NetworkAclRow, RouteTableRow, RouteTargetRow, SecurityGroupRow, SubnetRow, VpcRow};
use crate::state::{PrefixLists, acl_entry, rules};
use agent_proto::network::{Peer, Protocol};
use ipnet::Ipv4Net;
use serde::Serialize;
use std::collections::BTreeMap;
use std::net::Ipv4Addr;

/// What a question is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Endpoint {
    /// `eni-…`
    Interface(String),
    /// A private address of the other end's VPC, a public address of an interface, or an address of the world.
    Address(Ipv4Addr),
    /// Anywhere outside: only what is said for everybody covers it.
    Internet,
}

/// The first packet of a connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Traffic {
    Tcp { port: u16 },
    Udp { port: u16 },
    Icmp { icmp_type: u8, icmp_code: u8 },
}

impl Traffic {
    /// What is answered: to a port such as openers have.
    fn answer(self) -> Self {
        const EPHEMERAL: u16 = 49_152;
        match self {
            Self::Tcp { .. } => Self::Tcp { port: EPHEMERAL },
            Self::Udp { .. } => Self::Udp { port: EPHEMERAL },
            Self::Icmp { .. } => Self::Icmp { icmp_type: 0, icmp_code: 0 },
        }
    }

    fn covered_by(self, protocol: &Protocol) -> bool {
        let within = |from: u16, to: u16, port: u16| (from..=to).contains(&port);
        match (protocol, self) {
            (Protocol::All, _) => true,
            (Protocol::Tcp { from_port, to_port }, Self::Tcp { port })
            | (Protocol::Udp { from_port, to_port }, Self::Udp { port }) => within(*from_port, *to_port, port),
            (Protocol::Icmp { icmp_type: t, icmp_code: c }, Self::Icmp { icmp_type, icmp_code }) => {
                t.is_none_or(|t| t == icmp_type) && c.is_none_or(|c| c == icmp_code)
            }
            (Protocol::Number { number }, Self::Icmp { .. }) => *number == 1,
            (Protocol::Number { number }, Self::Tcp { .. }) => *number == 6,
            (Protocol::Number { number }, Self::Udp { .. }) => *number == 17,
            _ => false,
        }
    }
}

impl std::fmt::Display for Traffic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Tcp { port } => write!(f, "TCP port {port}"),
            Self::Udp { port } => write!(f, "UDP port {port}"),
            Self::Icmp { icmp_type, icmp_code } => write!(f, "ICMP type {icmp_type} code {icmp_code}"),
        }
    }
}

/// Which part of the way a step is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Part {
    Source,
    Destination,
    Route,
    EgressGroups,
    EgressAcl,
    IngressAcl,
    IngressGroups,
    ReturnAcl,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    pub part: Part,
    pub passes: bool,
    /// One plain sentence.
    pub sentence: String,
    /// Interfaces, groups, rules, ACLs and tables that it names.
    pub ids: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reach {
    pub reachable: bool,
    /// In the order packets pass; those behind the first that blocks are told too.
    pub steps: Vec<Step>,
    /// Index of the first step that does not pass.
    pub blocker: Option<usize>,
}

/// The rows of an account in a Region, by id.
#[derive(Default)]
pub struct Rows {
    pub vpcs: BTreeMap<String, VpcRow>,
    pub subnets: BTreeMap<String, SubnetRow>,
    pub interfaces: BTreeMap<String, InterfaceRow>,
    pub groups: BTreeMap<String, SecurityGroupRow>,
    pub acls: BTreeMap<String, NetworkAclRow>,
    pub tables: BTreeMap<String, RouteTableRow>,
    pub prefix_lists: PrefixLists,
}

/// An end that was found: an interface, or somewhere outside with an address or any.
enum End<'a> {
    Inside { id: &'a str, row: &'a InterfaceRow },
    Outside(Option<Ipv4Addr>),
}

impl End<'_> {
    fn told(&self) -> String {
        match self {
            Self::Inside { id, row } => format!("{id} ({})", row.private_address),
            Self::Outside(Some(address)) => address.to_string(),
            Self::Outside(None) => "the internet".into(),
        }
    }
}

struct Walk<'a> {
    rows: &'a Rows,
    steps: Vec<Step>,
}

/// Follows `traffic` from one end to the other, and its answer back.
pub fn reach(rows: &Rows, from: &Endpoint, to: &Endpoint, traffic: Traffic) -> Reach {
    let mut walk = Walk { rows, steps: Vec::new() };
    walk.follow(from, to, traffic);
    let blocker = walk.steps.iter().position(|step| !step.passes);
    Reach { reachable: blocker.is_none(), steps: walk.steps, blocker }
}

impl<'a> Walk<'a> {
    fn step(&mut self, part: Part, passes: bool, ids: &[&str], sentence: String) {
        let ids = ids.iter().filter(|id| !id.is_empty()).map(|id| (*id).to_owned()).collect();
        self.steps.push(Step { part, passes, sentence, ids });
    }

    fn find(&mut self, part: Part, endpoint: &'a Endpoint, other: &Endpoint) -> Option<(End<'a>, bool)> {
        let rows = self.rows;
        let found = match endpoint {
            Endpoint::Internet => (End::Outside(None), true),
            Endpoint::Interface(id) => match rows.interfaces.get(id) {
                Some(row) => (End::Inside { id, row }, false),
                None => {
                    self.step(part, false, &[id], format!("There is no network interface {id}."));
                    return None;
                }
            },
            Endpoint::Address(address) => {
                // A private address means what it means in the VPC of the other end.
                let vpc_id = match other {
                    Endpoint::Interface(id) => rows.interfaces.get(id).map(|row| row.vpc_id.as_str()),
                    _ => None,
                };
                let by = |test: &dyn Fn(&InterfaceRow) -> bool| rows.interfaces.iter().find(|(_, row)| test(row));
                let private = by(&|row| row.private_address == *address && vpc_id.is_none_or(|vpc| vpc == row.vpc_id));
                let public = by(&|row| row.public_address == Some(*address));
                let inside =
                    vpc_id.and_then(|id| rows.vpcs.get(id)).is_some_and(|vpc| vpc.cidr_block.contains(address));
                match (private, public) {
                    (Some((id, row)), _) => (End::Inside { id, row }, false),
                    (None, Some((id, row))) => (End::Inside { id, row }, true),
                    (None, None) if inside => {
                        let sentence = format!("No network interface of the VPC has the address {address}.");
                        self.step(part, false, &[vpc_id.unwrap_or_default()], sentence);
                        return None;
                    }
                    (None, None) => (End::Outside(Some(*address)), true),
                }
            }
        };
        if let End::Inside { id, row } = &found.0 {
            let used = row.owner.is_some();
            let owner = row.owner.as_ref().map_or("", |owner| owner.owner_arn.as_str());
            let sentence = if used {
                format!("{id} has {} in {} and serves {owner}.", row.private_address, row.subnet_id)
            } else {
                format!("{id} is in use by nothing: no packet comes from it or gets to it.")
            };
            self.step(part, used, &[id, &row.subnet_id, &row.vpc_id], sentence);
        }
        Some(found)
    }

    fn follow(&mut self, from: &'a Endpoint, to: &'a Endpoint, traffic: Traffic) {
        let source = self.find(Part::Source, from, to);
        let destination = self.find(Part::Destination, to, from);
        let (Some((source, _)), Some((destination, to_public))) = (source, destination) else {
            return;
        };
        if let (End::Outside(_), End::Outside(_)) = (&source, &destination) {
            self.step(
                Part::Source,
                false,
                &[],
                "Neither end is a network interface of this account and Region.".into(),
            );
            return;
        }
        if let (End::Inside { id: a, .. }, End::Inside { id: b, .. }) = (&source, &destination)
            && a == b
        {
            self.step(Part::Route, true, &[a], "An interface reaches itself.".into());
            return;
        }
        // Through the internet gateways, with public addresses; or inside one VPC.
        let outward = to_public || matches!(source, End::Outside(_));
        let address = |end: &End<'_>| match end {
            End::Inside { row, .. } if outward => row.public_address,
            End::Inside { row, .. } => Some(row.private_address),
            End::Outside(address) => *address,
        };
        let (seen_source, seen_destination) = (address(&source), address(&destination));
        self.routes(&source, &destination, outward, seen_destination);
        let same_subnet = match (&source, &destination) {
            (End::Inside { row: a, .. }, End::Inside { row: b, .. }) => !outward && a.subnet_id == b.subnet_id,
            _ => false,
        };
        let (told_source, told_destination) = (source.told(), destination.told());
        if let End::Inside { id, row } = &source {
            self.groups(Part::EgressGroups, id, row, seen_destination, &told_destination, traffic);
            if !same_subnet {
                self.acl(Part::EgressAcl, row, true, seen_destination, &told_destination, traffic);
            }
        }
        if let End::Inside { id, row } = &destination {
            if !same_subnet {
                self.acl(Part::IngressAcl, row, false, seen_source, &told_source, traffic);
            }
            self.groups(Part::IngressGroups, id, row, seen_source, &told_source, traffic);
        }
        if same_subnet {
            return;
        }
        if let End::Inside { row, .. } = &destination {
            self.acl(Part::ReturnAcl, row, true, seen_source, &told_source, traffic.answer());
        }
        if let End::Inside { row, .. } = &source {
            self.acl(Part::ReturnAcl, row, false, seen_destination, &told_destination, traffic.answer());
        }
    }

    fn routes(&mut self, source: &End<'_>, destination: &End<'_>, outward: bool, seen: Option<Ipv4Addr>) {
        if let (End::Inside { row: a, .. }, End::Inside { row: b, .. }) = (source, destination)
            && !outward
        {
            let same = a.vpc_id == b.vpc_id;
            let sentence = if same {
                format!("Both are in {}, whose local route leads from one to the other.", a.vpc_id)
            } else {
                format!("{} and {} are different VPCs: no route leads from one to the other.", a.vpc_id, b.vpc_id)
            };
            self.step(Part::Route, same, &[&a.vpc_id, &b.vpc_id], sentence);
            return;
        }
        if let End::Inside { id, row } = source {
            self.way_out(id, row, seen);
        }
        if let End::Inside { id, row } = destination {
            // The way back is the way out of the destination.
            self.way_out(id, row, None);
        }
    }

    /// The route table entry by which a subnet's packets go to `to`, and the public address they need.
    fn way_out(&mut self, id: &str, row: &InterfaceRow, to: Option<Ipv4Addr>) {
        let rows = self.rows;
        let Some((vpc, subnet)) = rows.vpcs.get(&row.vpc_id).zip(rows.subnets.get(&row.subnet_id)) else {
            return self.step(Part::Route, false, &[id], format!("The subnet of {id} is gone."));
        };
        let table_id = crate::interfaces::route_table_in_force(subnet, vpc);
        let routes = rows.tables.get(table_id).map(|table| table.routes.as_slice()).unwrap_or_default();
        let chosen = routes
            .iter()
            .filter(|route| covers(route.destination, to))
            .max_by_key(|route| route.destination.prefix_len());
        let told = to.map_or("the internet".to_owned(), |to| to.to_string());
        let (passes, sentence) = match chosen.map(|route| (&route.target, route.destination)) {
            None => (false, format!("The route table {table_id} of {} has no route to {told}.", row.subnet_id)),
            Some((RouteTargetRow::InternetGateway { internet_gateway_id: gateway }, block)) => {
                if vpc.internet_gateway_id.as_ref() != Some(gateway) {
                    (false, format!("The route {block} of {table_id} leads to {gateway}, which is not attached."))
                } else if row.public_address.is_none() {
                    (
                        false,
                        format!("The route {block} of {table_id} leads to {gateway}, but {id} has no public address."),
                    )
                } else {
                    (true, format!("The route {block} of {table_id} leads to {gateway}."))
                }
            }
            Some((RouteTargetRow::NetworkInterface { network_interface_id: by }, block)) => (
                false,
                format!(
                    "The route {block} of {table_id} leads to the interface {by}; what that does with it is not known here."
                ),
            ),
            Some((RouteTargetRow::Local, block)) => {
                (false, format!("{told} is inside the VPC's block {block}, where no interface has it."))
            }
        };
        self.step(Part::Route, passes, &[table_id, id], sentence);
    }

    fn groups(
        &mut self,
        part: Part,
        id: &str,
        row: &InterfaceRow,
        peer: Option<Ipv4Addr>,
        told: &str,
        traffic: Traffic,
    ) {
        let egress = part == Part::EgressGroups;
        let rows = self.rows;
        let held = row.security_group_ids.iter();
        let groups: Vec<(&String, &SecurityGroupRow)> = held.filter_map(|id| rows.groups.get_key_value(id)).collect();
        let is_member = |group_id: &String| {
            rows.interfaces.values().any(|member| {
                Some(member.private_address) == peer
                    && member.vpc_id == row.vpc_id
                    && member.owner.is_some()
                    && member.security_group_ids.contains(group_id)
            })
        };
        let allowing = groups.iter().find_map(|(group_id, group)| {
            let rule = group.rules.iter().filter(|rule| rule.egress == egress).find(|rule| {
                rules(rule, &rows.prefix_lists).iter().any(|one| {
                    let peer_covered = match &one.peer {
                        Peer::Cidr { cidr } => cidr.parse().is_ok_and(|net| covers(net, peer)),
                        Peer::Cidr6 { .. } => false,
                        Peer::Group { group_id } => is_member(group_id),
                    };
                    peer_covered && traffic.covered_by(&one.protocol)
                })
            })?;
            Some((group_id.as_str(), rule.rule_id.as_str()))
        });
        let way = if egress { "out of" } else { "into" };
        let preposition = if egress { "to" } else { "from" };
        match allowing {
            Some((group_id, rule_id)) => {
                let sentence =
                    format!("The rule {rule_id} of {group_id} lets {traffic} {way} {id} {preposition} {told}.");
                self.step(part, true, &[group_id, rule_id], sentence);
            }
            None => {
                let names: Vec<&str> = row.security_group_ids.iter().map(String::as_str).collect();
                let sentence = format!(
                    "No {} rule of {} lets {traffic} {way} {id} {preposition} {told}.",
                    if egress { "egress" } else { "ingress" },
                    names.join(", ")
                );
                self.step(part, false, &names, sentence);
            }
        }
    }

    fn acl(
        &mut self,
        part: Part,
        row: &InterfaceRow,
        egress: bool,
        peer: Option<Ipv4Addr>,
        told: &str,
        traffic: Traffic,
    ) {
        let rows = self.rows;
        let association = rows.subnets.get(&row.subnet_id).and_then(|subnet| subnet.network_acl_association.as_ref());
        let Some(association) = association else { return };
        let acl_id = association.network_acl_id.as_str();
        let entries = rows.acls.get(acl_id).map(|acl| acl.entries.as_slice()).unwrap_or_default();
        let decisive = entries.iter().filter(|entry| entry.egress == egress).find(|entry| {
            acl_entry(entry).is_some_and(|told| {
                told.cidr.parse().is_ok_and(|net| covers(net, peer)) && traffic.covered_by(&told.protocol)
            })
        });
        let subnet_id = row.subnet_id.as_str();
        let passes = decisive.is_some_and(|entry| entry.allow);
        let by = match decisive {
            Some(entry) => format!("The {} entry {}", if egress { "egress" } else { "ingress" }, entry.rule_number),
            None => format!("The last {} entry (*)", if egress { "egress" } else { "ingress" }),
        };
        let verb = if passes { "lets" } else { "denies" };
        let (way, preposition) = if egress { ("out of", "to") } else { ("into", "from") };
        let answer = if part == Part::ReturnAcl { "the answer, " } else { "" };
        let sentence = format!("{by} of {acl_id} {verb} {answer}{traffic}, {way} {subnet_id} {preposition} {told}.");
        self.step(part, passes, &[acl_id, subnet_id], sentence);
    }
}

/// Whether a block has the address; for any address at all, whether it has everything.
fn covers(net: Ipv4Net, address: Option<Ipv4Addr>) -> bool {
    address.map_or(net.prefix_len() == 0, |address| net.contains(&address))
}
