//! Permissions of the wire as rules of a security group, and back.

use crate::default_vpc::{Place, new_id};
use crate::error::{Kind, invalid_parameter_value, missing_parameter, unsupported};
use crate::limits::{DESCRIPTION_CHARACTERS_MAX, RULES_PER_SECURITY_GROUP_MAX};
use crate::model::{PeerRow, RuleRow, SecurityGroupRow};
use crate::plan::cidr;
use crate::tables::{PREFIX_LISTS, SECURITY_GROUP_NAMES, SECURITY_GROUPS, VPCS};
use api_ec2::{IpPermission, IpRange, Ipv6Range, PrefixListId, SecurityGroupRuleRequest, UserIdGroupPair};
use base::Rng;
use ipnet::Ipv6Net;
use kernel::Error;
use kernel::tags::Tags;
use store::Reader;

/// Protocol, first and last port; for ICMP type and code.
pub struct Traffic {
    pub ip_protocol: String,
    pub from_port: i32,
    pub to_port: i32,
}

/// What rules are read with.
pub struct Scope<'a> {
    pub reader: &'a dyn Reader,
    pub place: &'a Place,
    pub group_id: &'a str,
    pub group: &'a SecurityGroupRow,
    pub egress: bool,
}

pub fn traffic(protocol: Option<&str>, from_port: Option<i32>, to_port: Option<i32>) -> Result<Traffic, Error> {
    let given = protocol.ok_or_else(|| missing_parameter("IpProtocol"))?;
    let ip_protocol = match given.to_ascii_lowercase().as_str() {
        "tcp" | "6" => "tcp".to_owned(),
        "udp" | "17" => "udp".to_owned(),
        "icmp" | "1" => "icmp".to_owned(),
        "icmpv6" | "58" => "icmpv6".to_owned(),
        "-1" | "all" => "-1".to_owned(),
        other => match other.parse::<u8>() {
            Ok(number) => number.to_string(),
            Err(_) => {
                return Err(invalid_parameter_value(format!(
                    "Invalid value '{given}' for IP protocol. Unknown protocol."
                )));
            }
        },
    };
    let (from_port, to_port) = match ip_protocol.as_str() {
        "tcp" | "udp" => {
            let (Some(from_port), Some(to_port)) = (from_port, to_port) else {
                return Err(invalid_parameter_value(
                    "Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.",
                ));
            };
            for port in [from_port, to_port] {
                if !(0..=65_535).contains(&port) {
                    return Err(invalid_parameter_value(format!("TCP/UDP port ({port}) out of range")));
                }
            }
            if from_port > to_port {
                return Err(invalid_parameter_value(format!("Invalid TCP/UDP port range ({from_port}:{to_port})")));
            }
            (from_port, to_port)
        }
        "icmp" | "icmpv6" => {
            let (icmp_type, icmp_code) = (from_port.unwrap_or(-1), to_port.unwrap_or(-1));
            for (name, value) in [("type", icmp_type), ("code", icmp_code)] {
                if !(-1..=255).contains(&value) {
                    return Err(invalid_parameter_value(format!("ICMP {name} ({value}) out of range")));
                }
            }
            if icmp_type == -1 && icmp_code != -1 {
                let message = format!("ICMP code ({icmp_code}) out of range: with ICMP type -1 it must be -1");
                return Err(invalid_parameter_value(message));
            }
            (icmp_type, icmp_code)
        }
        // As AWS documents: any other protocol allows traffic on all ports whatever range is given.
        _ => (-1, -1),
    };
    Ok(Traffic { ip_protocol, from_port, to_port })
}

pub fn check_description(description: &Option<String>) -> Result<(), Error> {
    match description {
        Some(text) if text.chars().count() > DESCRIPTION_CHARACTERS_MAX || !text.chars().all(allowed) => {
            Err(invalid_parameter_value(format!(
                "Invalid rule description. Valid descriptions are strings less than 256 characters from the following set: a-zA-Z0-9. _-:/()#,@[]+=&;{{}}!$*; '{text}' is not."
            )))
        }
        _ => Ok(()),
    }
}

/// The characters of group names and of descriptions.
pub fn allowed(c: char) -> bool {
    c.is_ascii_alphanumeric() || ". _-:/()#,@[]+=&;{}!$*".contains(c)
}

fn cidr4(text: &str) -> Result<PeerRow, Error> {
    cidr::parse(text)
        .map(|cidr| PeerRow::Cidr4 { cidr })
        .ok_or_else(|| invalid_parameter_value(format!("CIDR block {text} is malformed")))
}

fn cidr6(text: &str) -> Result<PeerRow, Error> {
    match text.parse::<Ipv6Net>() {
        Ok(net) => Ok(PeerRow::Cidr6 { cidr: net.trunc() }),
        Err(_) => Err(invalid_parameter_value(format!("CIDR block {text} is malformed"))),
    }
}

impl Scope<'_> {
    /// The rules that permissions stand for, each with a new id. Refuses the same permission twice.
    pub fn rules(&self, permissions: &[IpPermission], rng: &dyn Rng) -> Result<Vec<RuleRow>, Error> {
        let mut rules: Vec<RuleRow> = Vec::new();
        for permission in permissions {
            let traffic = traffic(permission.ip_protocol.as_deref(), permission.from_port, permission.to_port)?;
            let mut peers = Vec::new();
            for range in permission.ip_ranges.iter().flatten() {
                let text = range.cidr_ip.as_deref().ok_or_else(|| missing_parameter("CidrIp"))?;
                peers.push((cidr4(text)?, range.description.clone()));
            }
            for range in permission.ipv6_ranges.iter().flatten() {
                let text = range.cidr_ipv6.as_deref().ok_or_else(|| missing_parameter("CidrIpv6"))?;
                peers.push((cidr6(text)?, range.description.clone()));
            }
            for list in permission.prefix_list_ids.iter().flatten() {
                let id =
                    list.prefix_list_id.as_deref().ok_or_else(|| missing_parameter("PrefixListIds.PrefixListId"))?;
                peers.push((self.prefix_list(id)?, list.description.clone()));
            }
            for pair in permission.user_id_group_pairs.iter().flatten() {
                peers.push((self.pair(pair)?, pair.description.clone()));
            }
            if peers.is_empty() {
                return Err(missing_parameter(
                    "IpRanges, Ipv6Ranges, PrefixListIds or UserIdGroupPairs in IpPermissions",
                ));
            }
            for (peer, description) in peers {
                check_description(&description)?;
                let rule = RuleRow {
                    rule_id: new_id(rng, Kind::SecurityGroupRule),
                    egress: self.egress,
                    ip_protocol: traffic.ip_protocol.clone(),
                    from_port: traffic.from_port,
                    to_port: traffic.to_port,
                    peer,
                    description: description.filter(|text| !text.is_empty()),
                    tags: Tags::new(),
                };
                if rules.iter().any(|other| other.same_permission(&rule)) {
                    return Err(invalid_parameter_value(format!(
                        "The same permission must not appear multiple times: {}",
                        describe(&rule)
                    )));
                }
                rules.push(rule);
            }
        }
        Ok(rules)
    }

    fn pair(&self, pair: &UserIdGroupPair) -> Result<PeerRow, Error> {
        if pair.vpc_peering_connection_id.is_some() {
            return Err(unsupported("UserIdGroupPairs.VpcPeeringConnectionId"));
        }
        if let Some(user_id) = pair.user_id.as_deref()
            && user_id != self.place.account.as_str()
        {
            let named = pair.group_id.as_deref().or(pair.group_name.as_deref()).unwrap_or_default();
            let message = format!("The security group '{named}' of account '{user_id}' is not reachable from here");
            return Err(Error::api("InvalidGroup.NotFound", message));
        }
        let group_id = match (&pair.group_id, &pair.group_name) {
            (Some(group_id), _) => group_id.clone(),
            (None, Some(name)) => self.group_by_name(name)?,
            (None, None) => return Err(missing_parameter("UserIdGroupPairs.GroupId")),
        };
        if let Some(vpc_id) = pair.vpc_id.as_deref()
            && vpc_id != self.group.vpc_id
        {
            return Err(different_networks(&group_id, self.group_id));
        }
        self.group_peer(&group_id)
    }

    /// A group of the same VPC.
    pub fn group_peer(&self, group_id: &str) -> Result<PeerRow, Error> {
        Kind::SecurityGroup.check(group_id)?;
        if group_id != self.group_id {
            let missing = || Kind::SecurityGroup.not_found(group_id);
            let other = SECURITY_GROUPS.require(self.reader, &self.place.key(group_id), missing)?;
            if other.vpc_id != self.group.vpc_id {
                return Err(different_networks(group_id, self.group_id));
            }
        }
        Ok(PeerRow::Group { group_id: group_id.to_owned() })
    }

    fn prefix_list(&self, id: &str) -> Result<PeerRow, Error> {
        Kind::PrefixList.check(id)?;
        PREFIX_LISTS.require(self.reader, &self.place.key(id), || Kind::PrefixList.not_found(id))?;
        Ok(PeerRow::PrefixList { prefix_list_id: id.to_owned() })
    }

    fn group_by_name(&self, name: &str) -> Result<String, Error> {
        let vpc_id = self.group.vpc_id.as_str();
        if !VPCS.get(self.reader, &self.place.key(vpc_id))?.is_some_and(|vpc| vpc.is_default) {
            return Err(invalid_parameter_value(format!(
                "Invalid value '{name}' for groupName. Use the group's id: names are for the default VPC only."
            )));
        }
        group_id_by_name(self.reader, self.place, vpc_id, name)
    }

    /// The source or destination of one rule given by itself.
    pub fn single(&self, request: &SecurityGroupRuleRequest) -> Result<(Traffic, PeerRow), Error> {
        let traffic = traffic(request.ip_protocol.as_deref(), request.from_port, request.to_port)?;
        let (group, list) = (&request.referenced_group_id, &request.prefix_list_id);
        let peer = match (&request.cidr_ipv4, &request.cidr_ipv6, group, list) {
            (Some(text), None, None, None) => cidr4(text)?,
            (None, Some(text), None, None) => cidr6(text)?,
            (None, None, Some(group_id), None) => self.group_peer(group_id)?,
            (None, None, None, Some(id)) => self.prefix_list(id)?,
            _ => {
                return Err(invalid_parameter_value(
                    "Exactly one of CidrIpv4, CidrIpv6, PrefixListId and ReferencedGroupId must be given for a security group rule.",
                ));
            }
        };
        check_description(&request.description)?;
        Ok((traffic, peer))
    }
}

/// The group with this name in a VPC.
pub fn group_id_by_name(reader: &dyn Reader, place: &Place, vpc_id: &str, name: &str) -> Result<String, Error> {
    let lower = name.to_lowercase();
    let row = SECURITY_GROUP_NAMES.get(reader, &(&place.account, place.region, vpc_id, lower.as_str()))?;
    row.map(|row| row.group_id).ok_or_else(|| {
        let message = format!("The security group '{name}' does not exist in VPC '{vpc_id}'");
        Error::api("InvalidGroup.NotFound", message)
    })
}

fn different_networks(group_id: &str, other: &str) -> Error {
    let message = format!(
        "You have specified two resources that belong to different networks: '{group_id}' is not in the VPC of '{other}'."
    );
    Error::api("InvalidGroup.NotFound", message)
}

fn peer_text(peer: &PeerRow) -> String {
    match peer {
        PeerRow::Cidr4 { cidr } => cidr.to_string(),
        PeerRow::Cidr6 { cidr } => cidr.to_string(),
        PeerRow::Group { group_id } => group_id.clone(),
        PeerRow::PrefixList { prefix_list_id } => prefix_list_id.clone(),
    }
}

/// What a rule counts for the limit on rules: a prefix list counts as many as it may have entries.
pub fn weight(reader: &dyn Reader, place: &Place, rule: &RuleRow) -> Result<usize, Error> {
    let PeerRow::PrefixList { prefix_list_id } = &rule.peer else {
        return Ok(1);
    };
    let list = PREFIX_LISTS.get(reader, &place.key(prefix_list_id))?;
    Ok(list.map_or(1, |list| usize::try_from(list.max_entries).unwrap_or(1)))
}

/// Refuses a group with more rules in a direction than there may be.
pub fn check_count(reader: &dyn Reader, place: &Place, group_id: &str, rules: &[RuleRow]) -> Result<(), Error> {
    for egress in [false, true] {
        let mut count = 0;
        for rule in rules.iter().filter(|rule| rule.egress == egress) {
            count += weight(reader, place, rule)?;
        }
        if count > RULES_PER_SECURITY_GROUP_MAX {
            let message = format!(
                "The maximum number of rules per security group has been reached: '{group_id}' would have {count}, at most {RULES_PER_SECURITY_GROUP_MAX} are allowed in each direction; a prefix list counts as many as it may have entries."
            );
            return Err(Error::api("RulesPerSecurityGroupLimitExceeded", message));
        }
    }
    Ok(())
}

/// A rule as AWS's messages put it.
pub fn describe(rule: &RuleRow) -> String {
    let peer = peer_text(&rule.peer);
    match rule.ip_protocol.as_str() {
        "-1" => format!("\"peer: {peer}, ALL, ALLOW\""),
        protocol => format!(
            "\"peer: {peer}, {}, from port: {}, to port: {}, ALLOW\"",
            protocol.to_uppercase(),
            rule.from_port,
            rule.to_port
        ),
    }
}

/// Whether ports (or ICMP's type and code) are part of the rule.
fn has_ports(ip_protocol: &str) -> bool {
    matches!(ip_protocol, "tcp" | "udp" | "icmp" | "icmpv6")
}

/// Rules as permissions: one for each protocol and port range, with all its peers.
pub fn permissions<'a>(rules: impl IntoIterator<Item = &'a RuleRow>, place: &Place) -> Vec<IpPermission> {
    let mut permissions: Vec<IpPermission> = Vec::new();
    for rule in rules {
        let ports = has_ports(&rule.ip_protocol).then_some((rule.from_port, rule.to_port));
        let (from_port, to_port) = ports.unzip();
        let same = permissions.iter().position(|permission| {
            permission.ip_protocol.as_ref() == Some(&rule.ip_protocol)
                && permission.from_port == from_port
                && permission.to_port == to_port
        });
        let at = same.unwrap_or_else(|| {
            permissions.push(IpPermission {
                ip_protocol: Some(rule.ip_protocol.clone()),
                from_port,
                to_port,
                ip_ranges: Some(Vec::new()),
                ipv6_ranges: Some(Vec::new()),
                prefix_list_ids: Some(Vec::new()),
                user_id_group_pairs: Some(Vec::new()),
            });
            permissions.len() - 1
        });
        let (permission, description) = (&mut permissions[at], rule.description.clone());
        match &rule.peer {
            PeerRow::Cidr4 { cidr } => permission
                .ip_ranges
                .get_or_insert_default()
                .push(IpRange { cidr_ip: Some(cidr.to_string()), description }),
            PeerRow::Cidr6 { cidr } => permission
                .ipv6_ranges
                .get_or_insert_default()
                .push(Ipv6Range { cidr_ipv6: Some(cidr.to_string()), description }),
            PeerRow::PrefixList { prefix_list_id } => permission
                .prefix_list_ids
                .get_or_insert_default()
                .push(PrefixListId { prefix_list_id: Some(prefix_list_id.clone()), description }),
            PeerRow::Group { group_id } => {
                permission.user_id_group_pairs.get_or_insert_default().push(UserIdGroupPair {
                    group_id: Some(group_id.clone()),
                    user_id: Some(place.account.to_string()),
                    description,
                    ..UserIdGroupPair::default()
                });
            }
        }
    }
    permissions
}
