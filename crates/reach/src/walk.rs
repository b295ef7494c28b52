//! From one end to the other and back, gate by gate.

use crate::gates::{self, Groups, OPENER_PORTS, Packet, told};
use crate::network::{Acl, Interface, Network, Route, Target};
use crate::{Endpoint, IpNet, Part, Reach, Step, Traffic};
use std::net::IpAddr;

/// Follows `traffic` from one end to the other, and its answer back.
pub fn reach(network: &Network, from: &Endpoint, to: &Endpoint, traffic: Traffic) -> Reach {
    let mut walk = Walk { network, traffic, ipv6: false, steps: Vec::new() };
    walk.follow(from, to);
    let blocker = walk.steps.iter().position(|step| !step.passes);
    Reach { reachable: blocker.is_none(), steps: walk.steps, blocker }
}

/// An end that was found: an interface, or somewhere outside.
#[derive(Clone, Copy)]
enum End<'a> {
    Inside { id: &'a str, row: &'a Interface, by_public_address: bool },
    Outside(IpNet),
}

struct Walk<'a> {
    network: &'a Network,
    traffic: Traffic,
    ipv6: bool,
    steps: Vec<Step>,
}

fn everywhere(ipv6: bool) -> IpNet {
    let address: IpAddr = if ipv6 { [0_u16; 8].into() } else { [0_u8; 4].into() };
    IpNet::new_assert(address, 0)
}

impl<'a> Walk<'a> {
    fn step(&mut self, part: Part, passes: bool, ids: &[&str], sentence: String) {
        let ids = ids.iter().filter(|id| !id.is_empty()).map(|id| (*id).to_owned()).collect();
        self.steps.push(Step { part, passes, sentence, nearest: None, ids });
    }

    fn told(&self, end: End<'_>) -> String {
        match end {
            End::Inside { id, row, .. } => match row.address(self.ipv6) {
                Some(address) => format!("{id} ({address})"),
                None => id.to_owned(),
            },
            End::Outside(block) => told(block),
        }
    }

    fn follow(&mut self, from: &'a Endpoint, to: &'a Endpoint) {
        let explicit = |end: &Endpoint| match end {
            Endpoint::Address(address) => Some(address.is_ipv6()),
            Endpoint::Block(block) => Some(block.addr().is_ipv6()),
            Endpoint::Interface(_) | Endpoint::Internet => None,
        };
        let lacks_ipv4 = |end: &Endpoint| match end {
            Endpoint::Interface(id) => self.network.interfaces.get(id).is_some_and(|row| row.address(false).is_none()),
            _ => false,
        };
        self.ipv6 = explicit(from).or(explicit(to)).unwrap_or(lacks_ipv4(from) || lacks_ipv4(to));
        let source = self.find(Part::Source, from, to);
        let destination = self.find(Part::Destination, to, from);
        let (Some(source), Some(destination)) = (source, destination) else { return };
        // Through the internet gateways; or inside one VPC.
        let outward = match (source, destination) {
            (End::Outside(_), End::Outside(_)) => {
                let sentence = "Neither end is a network interface of this account and Region.".to_owned();
                return self.step(Part::Source, false, &[], sentence);
            }
            (End::Inside { id: a, .. }, End::Inside { id: b, .. }) if a == b => {
                return self.step(Part::Route, true, &[a], "An interface reaches itself.".into());
            }
            (End::Outside(_), _) | (_, End::Outside(_)) => true,
            (End::Inside { row: a, .. }, End::Inside { row: b, by_public_address, .. }) => {
                by_public_address || (self.ipv6 && a.vpc_id != b.vpc_id)
            }
        };
        let (Some(seen_source), Some(seen_destination)) =
            (self.seen(Part::Source, source, outward), self.seen(Part::Destination, destination, outward))
        else {
            return;
        };
        self.routes(source, destination, outward, seen_source, seen_destination);
        let packet = Packet::of(self.traffic, self.ipv6);
        let same_subnet = match (source, destination) {
            (End::Inside { row: a, .. }, End::Inside { row: b, .. }) => !outward && a.subnet_id == b.subnet_id,
            _ => false,
        };
        let (told_source, told_destination) = (self.told(source), self.told(destination));
        if let End::Inside { id, row, .. } = source {
            self.groups(Part::EgressGroups, id, row, seen_destination, &told_destination, packet);
            if !same_subnet {
                self.acl(Part::EgressAcl, row, seen_destination, &told_destination, packet);
            }
        }
        if let End::Inside { id, row, .. } = destination {
            if !same_subnet {
                self.acl(Part::IngressAcl, row, seen_source, &told_source, packet);
            }
            self.groups(Part::IngressGroups, id, row, seen_source, &told_source, packet);
        }
        if same_subnet {
            return;
        }
        if let End::Inside { row, .. } = destination {
            self.answer(row, true, seen_source, &told_source, packet);
        }
        if let End::Inside { row, .. } = source {
            self.answer(row, false, seen_destination, &told_destination, packet);
        }
    }

    /// The interface or the outside that an endpoint means; the VPC of the other end decides about private addresses.
    fn find(&mut self, part: Part, endpoint: &'a Endpoint, other: &Endpoint) -> Option<End<'a>> {
        let network = self.network;
        let found = match endpoint {
            Endpoint::Internet => return Some(End::Outside(everywhere(self.ipv6))),
            Endpoint::Block(block) => return Some(End::Outside(*block)),
            Endpoint::Interface(id) => match network.interfaces.get(id) {
                Some(row) => (id.as_str(), row, false),
                None => {
                    self.step(part, false, &[id], format!("There is no network interface {id}."));
                    return None;
                }
            },
            Endpoint::Address(address) => match self.holder(*address, other) {
                Some(found) => found,
                None => {
                    let vpc_id = self.vpc_of(other);
                    let vpc = vpc_id.and_then(|id| network.vpcs.get(id));
                    if vpc.is_some_and(|vpc| vpc.blocks.iter().any(|block| block.contains(address))) {
                        let vpc_id = vpc_id.unwrap_or_default();
                        let sentence = format!("No network interface of {vpc_id} has the address {address}.");
                        self.step(part, false, &[vpc_id], sentence);
                        return None;
                    }
                    return Some(End::Outside(IpNet::from(*address)));
                }
            },
        };
        let (id, row, by_public_address) = found;
        let serves = if row.name.is_empty() { String::new() } else { format!(" and serves {}", row.name) };
        let sentence = if row.in_use {
            let address = row.address(self.ipv6).or(row.address(!self.ipv6));
            let address = address.map_or_else(|| "no address".to_owned(), |address| address.to_string());
            format!("{id} has {address} in {} of {}{serves}.", row.subnet_id, row.vpc_id)
        } else {
            format!("{id} is in use by nothing: no packet comes from it or gets to it.")
        };
        self.step(part, row.in_use, &[id, &row.subnet_id, &row.vpc_id], sentence);
        Some(End::Inside { id, row, by_public_address })
    }

    fn vpc_of(&self, endpoint: &Endpoint) -> Option<&'a str> {
        match endpoint {
            Endpoint::Interface(id) => self.network.interfaces.get(id).map(|row| row.vpc_id.as_str()),
            Endpoint::Address(address) => {
                let public = |row: &&Interface| row.public_address.map(IpAddr::V4) == Some(*address);
                self.network.interfaces.values().find(public).map(|row| row.vpc_id.as_str())
            }
            Endpoint::Block(_) | Endpoint::Internet => None,
        }
    }

    /// Who has an address: in the other end's VPC, else publicly, else in any VPC. Two VPCs may use the same addresses: two
    /// plain addresses are looked for in one that has both.
    fn holder(&self, address: IpAddr, other: &Endpoint) -> Option<(&'a str, &'a Interface, bool)> {
        let all = || self.network.interfaces.iter();
        let in_vpc = |vpc_id: &str| all().find(|(_, row)| row.vpc_id == vpc_id && row.addresses.contains(&address));
        let private = match (self.vpc_of(other), other) {
            (Some(vpc_id), _) => in_vpc(vpc_id),
            (None, Endpoint::Address(other)) => {
                (all().filter(|(_, row)| row.addresses.contains(other))).find_map(|(_, row)| in_vpc(&row.vpc_id))
            }
            (None, _) => None,
        };
        let public = || all().find(|(_, row)| row.public_address.map(IpAddr::V4) == Some(address));
        let anywhere = || all().find(|(_, row)| row.addresses.contains(&address));
        (private.map(|(id, row)| (id.as_str(), row, false)))
            .or_else(|| public().map(|(id, row)| (id.as_str(), row, true)))
            .or_else(|| anywhere().map(|(id, row)| (id.as_str(), row, false)))
    }

    /// The address by which the other end sees this one. IPv6 has one address for inside and outside.
    fn seen(&mut self, part: Part, end: End<'a>, outward: bool) -> Option<IpNet> {
        let (id, row) = match end {
            End::Outside(block) => return Some(block),
            End::Inside { id, row, .. } => (id, row),
        };
        let Some(private) = row.address(self.ipv6) else {
            let family = if self.ipv6 { "IPv6" } else { "IPv4" };
            self.step(part, false, &[id], format!("{id} has no {family} address."));
            return None;
        };
        let public = row.public_address.filter(|_| outward && !self.ipv6).map(IpAddr::V4);
        Some(IpNet::from(public.unwrap_or(private)))
    }

    fn routes(&mut self, source: End<'a>, destination: End<'a>, outward: bool, seen_source: IpNet, seen_to: IpNet) {
        if let (End::Inside { row: a, .. }, End::Inside { row: b, .. }) = (source, destination)
            && !outward
        {
            if a.vpc_id != b.vpc_id {
                let sentence =
                    format!("{} and {} are different VPCs: no route leads from one to the other.", a.vpc_id, b.vpc_id);
                return self.step(Part::Route, false, &[&a.vpc_id, &b.vpc_id], sentence);
            }
            if a.subnet_id == b.subnet_id {
                let sentence = format!("Both are in {}: no route is needed.", a.subnet_id);
                return self.step(Part::Route, true, &[&a.subnet_id], sentence);
            }
        }
        // Whoever is outside opened the connection, or is opened one to.
        if let End::Inside { id, row, .. } = source {
            self.way(Part::Route, id, row, seen_to, outward, false);
        }
        if let End::Inside { id, row, .. } = destination {
            // An interface of another VPC is outside too.
            self.way(Part::ReturnRoute, id, row, seen_source, outward, outward);
        }
    }

    /// The route by which a subnet's packets go to `to`.
    fn way(&mut self, part: Part, id: &str, row: &Interface, to: IpNet, outward: bool, from_outside: bool) {
        let network = self.network;
        let subnet_id = row.subnet_id.as_str();
        let explicit = network.tables.iter().find(|(_, table)| table.subnet_ids.iter().any(|one| one == subnet_id));
        let main = || network.tables.iter().find(|(_, table)| table.main && table.vpc_id == row.vpc_id);
        let Some((table_id, table)) = explicit.or_else(main) else {
            return self.step(part, false, &[id], format!("No route table is known for {subnet_id} of {id}."));
        };
        let chosen: Option<&Route> = (table.routes.iter())
            .filter(|route| route.destination.contains(&to))
            .max_by_key(|route| route.destination.prefix_len());
        let to = told(to);
        let Some(Route { destination, target, active }) = chosen else {
            let sentence = format!("The route table {table_id} of {subnet_id} has no route to {to}.");
            return self.step(part, false, &[table_id, subnet_id], sentence);
        };
        let leads = format!("The route {destination} of {table_id}, the route table of {subnet_id}, leads to");
        let (passes, sentence) = match target {
            _ if !active => (false, format!("{leads} something that is not attached any more: it is a black hole.")),
            Target::Local if !outward => {
                (true, format!("The local route {destination} of {table_id} leads from {subnet_id} to {to}."))
            }
            Target::Local => (false, format!("{to} is inside the VPC's block {destination}, where nothing has it.")),
            Target::InternetGateway(gateway) if !self.ipv6 && row.public_address.is_none() => {
                (false, format!("{leads} {gateway}, but {id} has no public address."))
            }
            Target::InternetGateway(gateway) => (true, format!("{leads} {gateway}.")),
            Target::EgressOnlyGateway(gateway) if from_outside => {
                (false, format!("{leads} {gateway}, which lets nobody outside open a connection."))
            }
            Target::EgressOnlyGateway(gateway) => (true, format!("{leads} {gateway}.")),
            Target::Interface(by) => {
                (false, format!("{leads} the interface {by}; what that does with packets is not known here."))
            }
            Target::Other(by) => (false, format!("{leads} {by}; what that does with packets is not known here.")),
        };
        self.step(part, passes, &[table_id, id], sentence);
    }

    fn groups(&mut self, part: Part, id: &str, row: &'a Interface, peer: IpNet, told: &str, packet: Packet) {
        let egress = part == Part::EgressGroups;
        let (way, preposition, kind) = if egress { ("out of", "to", "egress") } else { ("into", "from", "ingress") };
        let traffic = self.traffic;
        match gates::groups(self.network, &row.vpc_id, &row.group_ids, egress, peer, packet) {
            Groups::Allow(rules) => {
                let named: Vec<String> =
                    rules.iter().map(|(group_id, rule_id)| format!("{rule_id} of {}", self.group(group_id))).collect();
                let (subject, verb) = if rules.len() > 1 { ("rules", "let") } else { ("rule", "lets") };
                let ids: Vec<&str> = rules.iter().flat_map(|(group_id, rule_id)| [*group_id, *rule_id]).collect();
                let sentence =
                    format!("The {subject} {} {verb} {traffic} {way} {id} {preposition} {told}.", named.join(" and "));
                self.step(part, true, &ids, sentence);
            }
            Groups::Deny(nearest) => {
                let names: Vec<String> = row.group_ids.iter().map(|id| self.group(id)).collect();
                let ids: Vec<&str> = row.group_ids.iter().map(String::as_str).collect();
                let sentence =
                    format!("No {kind} rule of {} lets {traffic} {way} {id} {preposition} {told}.", names.join(", "));
                self.step(part, false, &ids, sentence);
                let nearest = match nearest {
                    Some(miss) => {
                        format!(
                            "The nearest is {} of {}, but {}.",
                            miss.rule.rule_id,
                            self.group(miss.group_id),
                            miss.why
                        )
                    }
                    None => format!("There is no {kind} rule at all."),
                };
                if let Some(step) = self.steps.last_mut() {
                    step.nearest = Some(nearest);
                }
            }
        }
    }

    /// `sg-… (NAME)`
    fn group(&self, id: &str) -> String {
        match self.network.groups.get(id) {
            Some(group) if !group.name.is_empty() => format!("{id} ({})", group.name),
            _ => id.to_owned(),
        }
    }

    /// A subnet from before ACLs existed has none: its boundary is open.
    fn acl_of(&self, row: &Interface) -> Option<(&'a str, &'a Acl)> {
        let guards = |acl: &Acl| acl.subnet_ids.contains(&row.subnet_id);
        self.network.acls.iter().find(|(_, acl)| guards(acl)).map(|(id, acl)| (id.as_str(), acl))
    }

    fn acl(&mut self, part: Part, row: &Interface, peer: IpNet, told: &str, packet: Packet) {
        let Some((acl_id, acl)) = self.acl_of(row) else { return };
        let egress = part == Part::EgressAcl;
        let entry = gates::acl(&acl.entries, egress, peer, packet);
        let passes = entry.is_some_and(|entry| entry.allow);
        let (kind, way, preposition) = if egress { ("egress", "out of", "to") } else { ("ingress", "into", "from") };
        let sentence = format!(
            "The {kind} entry {} of {acl_id} {} {}, {way} {} {preposition} {told}.",
            gates::number(entry),
            if passes { "lets" } else { "denies" },
            self.traffic,
            row.subnet_id
        );
        self.step(part, passes, &[acl_id, &row.subnet_id], sentence);
    }

    /// Network ACLs know no connections: answers need entries of their own, for every port that openers choose from.
    fn answer(&mut self, row: &Interface, egress: bool, peer: IpNet, told: &str, packet: Packet) {
        let Some((acl_id, acl)) = self.acl_of(row) else { return };
        let (kind, way, preposition) = if egress { ("egress", "out of", "to") } else { ("ingress", "into", "from") };
        let answers = gates::answers(&acl.entries, egress, peer, packet);
        let ports = match packet {
            Packet::Tcp(_) | Packet::Udp(_) => {
                let denied = answers.denied.clone().unwrap_or(OPENER_PORTS);
                format!(" to ports {}-{}", denied.start(), denied.end())
            }
            Packet::Icmp(_) | Packet::Icmpv6(_) => String::new(),
        };
        let passes = answers.denied.is_none();
        let sentence = format!(
            "The {kind} entry {} of {acl_id} {} the answer{ports}, {way} {} {preposition} {told}.",
            gates::number(answers.entry),
            if passes { "lets" } else { "denies" },
            row.subnet_id
        );
        self.step(Part::ReturnAcl, passes, &[acl_id, &row.subnet_id], sentence);
    }
}
