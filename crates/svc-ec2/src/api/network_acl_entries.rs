//! Entries of network ACLs.

use super::network_acls::require_acl;
use crate::Ec2;
use crate::error::{Kind, invalid_combination, invalid_parameter_value, missing_parameter, required};
use crate::limits::ENTRIES_PER_NETWORK_ACL_MAX;
use crate::model::{AclCidrRow, AclEntryRow};
use crate::plan::cidr;
use crate::tables::NETWORK_ACLS;
use api_ec2::{
    CreateNetworkAclEntryRequest, DeleteNetworkAclEntryRequest, IcmpTypeCode, PortRange, ReplaceNetworkAclEntryRequest,
};
use aws_wire::ApiError;
use ipnet::Ipv6Net;
use kernel::{Error, RequestCtx};

/// From this number on rule numbers are AWS's own.
const RESERVED_RULE_NUMBERS: i32 = 32_767;

/// What both Create and Replace give.
struct Given {
    network_acl_id: Option<String>,
    egress: Option<bool>,
    rule_number: Option<i32>,
    rule_action: Option<String>,
    protocol: Option<String>,
    cidr_block: Option<String>,
    ipv6_cidr_block: Option<String>,
    icmp: Option<IcmpTypeCode>,
    ports: Option<PortRange>,
}

fn check_number(rule_number: i32) -> Result<(), Error> {
    if (1..RESERVED_RULE_NUMBERS).contains(&rule_number) {
        return Ok(());
    }
    Err(invalid_parameter_value(format!(
        "Value ({rule_number}) for parameter ruleNumber is invalid. It must be between 1 and 32766."
    )))
}

impl Given {
    /// The ACL's id and the entry.
    fn entry(self) -> Result<(String, AclEntryRow), Error> {
        let acl_id = required(self.network_acl_id, "NetworkAclId")?;
        Kind::NetworkAcl.check(&acl_id)?;
        let rule_number = required(self.rule_number, "RuleNumber")?;
        check_number(rule_number)?;
        let allow = match required(self.rule_action, "RuleAction")?.as_str() {
            "allow" => true,
            "deny" => false,
            other => {
                let message =
                    format!("Value ({other}) for parameter ruleAction is invalid. It must be 'allow' or 'deny'.");
                return Err(invalid_parameter_value(message));
            }
        };
        let cidr = match (self.cidr_block, self.ipv6_cidr_block) {
            (Some(text), None) => {
                AclCidrRow::Cidr4 { cidr: cidr::parse(&text).ok_or_else(|| bad_cidr("cidrBlock", &text))? }
            }
            (None, Some(text)) => {
                let net: Ipv6Net = text.parse().map_err(|_| bad_cidr("ipv6CidrBlock", &text))?;
                AclCidrRow::Cidr6 { cidr: net.trunc() }
            }
            (None, None) => return Err(missing_parameter("CidrBlock or Ipv6CidrBlock")),
            (Some(_), Some(_)) => return Err(invalid_combination("Give CidrBlock or Ipv6CidrBlock, not both.")),
        };
        let given = required(self.protocol, "Protocol")?;
        let protocol = match given.to_ascii_lowercase().as_str() {
            "-1" | "all" => "-1".to_owned(),
            "tcp" => "6".to_owned(),
            "udp" => "17".to_owned(),
            "icmp" => "1".to_owned(),
            "icmpv6" => "58".to_owned(),
            number => match number.parse::<u8>() {
                Ok(number) => number.to_string(),
                Err(_) => {
                    let message = format!("Invalid value '{given}' for IP protocol. Unknown protocol.");
                    return Err(invalid_parameter_value(message));
                }
            },
        };
        let ipv6 = matches!(cidr, AclCidrRow::Cidr6 { .. });
        let ports = match protocol.as_str() {
            "6" | "17" => Some(ports(self.ports)?),
            // As AWS documents: other protocols are for all ports whatever is given.
            _ => None,
        };
        let icmp = match protocol.as_str() {
            "1" => Some(icmp(self.icmp)?),
            "58" if ipv6 => Some(icmp(self.icmp)?),
            _ => None,
        };
        let egress = self.egress.unwrap_or(false);
        Ok((acl_id, AclEntryRow { egress, rule_number, allow, protocol, cidr, ports, icmp }))
    }
}

fn bad_cidr(parameter: &str, text: &str) -> Error {
    invalid_parameter_value(format!(
        "Value ({text}) for parameter {parameter} is invalid. This is not a valid CIDR block."
    ))
}

fn ports(given: Option<PortRange>) -> Result<(u16, u16), Error> {
    let Some(PortRange { from: Some(from), to: Some(to) }) = given else {
        return Err(missing_parameter("PortRange.From and PortRange.To"));
    };
    match (u16::try_from(from), u16::try_from(to)) {
        (Ok(from), Ok(to)) if from <= to => Ok((from, to)),
        _ => Err(invalid_parameter_value(format!("Invalid TCP/UDP port range ({from}:{to})"))),
    }
}

fn icmp(given: Option<IcmpTypeCode>) -> Result<(i32, i32), Error> {
    let Some(IcmpTypeCode { r#type: Some(icmp_type), code }) = given else {
        return Err(missing_parameter("Icmp.Type"));
    };
    let code = code.unwrap_or(-1);
    for (name, value) in [("type", icmp_type), ("code", code)] {
        if !(-1..=255).contains(&value) {
            return Err(invalid_parameter_value(format!("ICMP {name} ({value}) out of range")));
        }
    }
    if icmp_type == -1 && code != -1 {
        return Err(invalid_parameter_value(format!(
            "ICMP code ({code}) out of range: with ICMP type -1 it must be -1"
        )));
    }
    Ok((icmp_type, code))
}

fn no_entry(acl_id: &str, egress: bool, rule_number: i32) -> Error {
    let direction = if egress { "egress" } else { "ingress" };
    let message =
        format!("The {direction} entry with rule number '{rule_number}' does not exist in network ACL '{acl_id}'");
    Error::api("InvalidNetworkAclEntry.NotFound", message)
}

pub async fn create_network_acl_entry(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: CreateNetworkAclEntryRequest,
) -> Result<(), ApiError> {
    let given = Given {
        network_acl_id: input.network_acl_id,
        egress: input.egress,
        rule_number: input.rule_number,
        rule_action: input.rule_action,
        protocol: input.protocol,
        cidr_block: input.cidr_block,
        ipv6_cidr_block: input.ipv6_cidr_block,
        icmp: input.icmp_type_code,
        ports: input.port_range,
    };
    let (acl_id, entry) = given.entry()?;
    ec2.change(ctx, input.dry_run, |txn, place| {
        let mut acl = require_acl(txn, place, &acl_id)?;
        let same_side = acl.entries.iter().filter(|other| other.egress == entry.egress);
        if same_side.clone().any(|other| other.rule_number == entry.rule_number) {
            let message = format!("The network acl entry identified by {} already exists.", entry.rule_number);
            return Err(Error::api("NetworkAclEntryAlreadyExists", message));
        }
        if same_side.count() >= ENTRIES_PER_NETWORK_ACL_MAX {
            let message = format!(
                "The maximum number of network ACL entries ({ENTRIES_PER_NETWORK_ACL_MAX} in each direction) has been reached in {acl_id}."
            );
            return Err(Error::api("NetworkAclEntryLimitExceeded", message));
        }
        acl.entries.push(entry.clone());
        acl.entries.sort_by_key(|entry| (entry.egress, entry.rule_number));
        Ok(NETWORK_ACLS.put(txn, &place.key(&acl_id), &acl)?)
    })
    .await
}

pub async fn replace_network_acl_entry(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: ReplaceNetworkAclEntryRequest,
) -> Result<(), ApiError> {
    let given = Given {
        network_acl_id: input.network_acl_id,
        egress: input.egress,
        rule_number: input.rule_number,
        rule_action: input.rule_action,
        protocol: input.protocol,
        cidr_block: input.cidr_block,
        ipv6_cidr_block: input.ipv6_cidr_block,
        icmp: input.icmp_type_code,
        ports: input.port_range,
    };
    let (acl_id, entry) = given.entry()?;
    ec2.change(ctx, input.dry_run, |txn, place| {
        let mut acl = require_acl(txn, place, &acl_id)?;
        let same = |other: &&mut AclEntryRow| other.egress == entry.egress && other.rule_number == entry.rule_number;
        let there = acl.entries.iter_mut().find(same);
        *there.ok_or_else(|| no_entry(&acl_id, entry.egress, entry.rule_number))? = entry.clone();
        Ok(NETWORK_ACLS.put(txn, &place.key(&acl_id), &acl)?)
    })
    .await
}

pub async fn delete_network_acl_entry(
    ec2: &Ec2,
    ctx: &RequestCtx,
    input: DeleteNetworkAclEntryRequest,
) -> Result<(), ApiError> {
    let acl_id = required(input.network_acl_id, "NetworkAclId")?;
    Kind::NetworkAcl.check(&acl_id)?;
    let rule_number = required(input.rule_number, "RuleNumber")?;
    let egress = input.egress.unwrap_or(false);
    check_number(rule_number)?;
    ec2.change(ctx, input.dry_run, |txn, place| {
        let mut acl = require_acl(txn, place, &acl_id)?;
        let there = acl.entries.iter().position(|other| other.egress == egress && other.rule_number == rule_number);
        acl.entries.remove(there.ok_or_else(|| no_entry(&acl_id, egress, rule_number))?);
        Ok(NETWORK_ACLS.put(txn, &place.key(&acl_id), &acl)?)
    })
    .await
}
