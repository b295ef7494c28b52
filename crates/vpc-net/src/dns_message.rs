//! What VPC DNS answers: pure, bytes in, bytes out.

use crate::address::{API_ENDPOINT, API_NAME, nth, parse_cidr};
use crate::error::NetworkError;
use agent_proto::network::{NetworkState, Vpc};
use hickory_proto::op::{Edns, Message, MessageType, OpCode, ResponseCode};
use hickory_proto::rr::rdata::{A, AAAA, PTR, SOA};
use hickory_proto::rr::{DNSClass, Name, RData, Record, RecordType};
use ipnet::Ipv4Net;
use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};

/// As load balancers' names have on AWS.
const TTL_S: u32 = 60;
/// What this server says it takes, and sends at most, over UDP.
const UDP_MAX_BYTES: u16 = 1232;
const HEADER_BYTES: usize = 12;

/// What one VPC knows by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Zone {
    /// Suffix of the names derived from addresses, such as `ec2.internal`.
    suffix: String,
    blocks: Vec<Ipv4Net>,
    names: BTreeMap<String, Vec<IpAddr>>,
}

/// What to do about a query.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    Answer(Vec<u8>),
    /// Not ours: ask the host's resolvers.
    Forward,
    /// Not a query at all.
    Ignore,
}

impl Zone {
    pub fn new(vpc: &Vpc, blocks: &[Ipv4Net], state: &NetworkState) -> Self {
        let mut names: BTreeMap<String, Vec<IpAddr>> =
            BTreeMap::from([(API_NAME.to_owned(), vec![API_ENDPOINT.into()])]);
        for record in state.names.iter().filter(|record| record.vpc_id == vpc.vpc_id) {
            let addresses = names.entry(record.name.trim_end_matches('.').to_ascii_lowercase()).or_default();
            addresses.extend(record.private_addresses.iter().copied().map(IpAddr::V4));
            addresses.extend(record.ipv6_addresses.iter().copied().map(IpAddr::V6));
        }
        Self { suffix: domain_name(&vpc.region), blocks: blocks.to_vec(), names }
    }

    fn name_of(&self, address: Ipv4Addr) -> String {
        format!("{}.{}", host_name(address), self.suffix)
    }

    fn contains(&self, address: Ipv4Addr) -> bool {
        self.blocks.iter().any(|block| block.contains(&address))
    }

    fn find(&self, name: &str) -> Found {
        if let Some(addresses) = self.names.get(name) {
            return Found::Addresses(addresses.clone());
        }
        if let Some(labels) = name.strip_suffix(&self.suffix).and_then(|rest| rest.strip_suffix('.')) {
            let address = labels
                .strip_prefix("ip-")
                .and_then(|address| address.replace('-', ".").parse::<Ipv4Addr>().ok())
                .filter(|address| self.contains(*address) && self.name_of(*address) == name);
            return match address {
                Some(address) => Found::Addresses(vec![address.into()]),
                None => Found::Nothing,
            };
        }
        if let Some(reversed) = name.strip_suffix(".in-addr.arpa") {
            let mut octets: Vec<&str> = reversed.split('.').collect();
            octets.reverse();
            if let Ok(address) = octets.join(".").parse::<Ipv4Addr>()
                && self.contains(address)
            {
                return Found::Pointer(self.name_of(address));
            }
        }
        Found::Elsewhere
    }

    /// Decides about one message. `udp` bounds the answer.
    pub fn decide(&self, bytes: &[u8], udp: bool) -> Decision {
        let is_query = bytes.len() >= HEADER_BYTES && bytes[2] & 0x80 == 0;
        if !is_query {
            return Decision::Ignore;
        }
        let id = u16::from_be_bytes([bytes[0], bytes[1]]);
        let refuse = |op_code, code| match Message::error_msg(id, op_code, code).to_vec() {
            Ok(bytes) => Decision::Answer(bytes),
            Err(_) => Decision::Ignore,
        };
        let Ok(query) = Message::from_vec(bytes) else {
            return refuse(OpCode::Query, ResponseCode::FormErr);
        };
        if query.metadata.op_code != OpCode::Query {
            return refuse(query.metadata.op_code, ResponseCode::NotImp);
        }
        let [question] = query.queries.as_slice() else {
            return refuse(OpCode::Query, ResponseCode::FormErr);
        };
        if question.query_class() != DNSClass::IN {
            return Decision::Forward;
        }
        let name = question.name().to_ascii().trim_end_matches('.').to_ascii_lowercase();
        let wanted = question.query_type();
        let mut answer = reply_to(&query);
        match self.find(&name) {
            Found::Elsewhere => return Decision::Forward,
            Found::Addresses(mut addresses) => {
                addresses.retain(|address| match wanted {
                    RecordType::A => address.is_ipv4(),
                    RecordType::AAAA => address.is_ipv6(),
                    wanted => wanted == RecordType::ANY,
                });
                if !addresses.is_empty() {
                    // In turn, so that clients that take the first are spread.
                    let by = usize::from(id) % addresses.len();
                    addresses.rotate_left(by);
                }
                for address in addresses {
                    let data = match address {
                        IpAddr::V4(address) => RData::A(A(address)),
                        IpAddr::V6(address) => RData::AAAA(AAAA(address)),
                    };
                    answer.add_answer(Record::from_rdata(question.name().clone(), TTL_S, data));
                }
            }
            Found::Pointer(target) => {
                if let (RecordType::PTR | RecordType::ANY, Ok(target)) =
                    (wanted, Name::from_ascii(format!("{target}.")))
                {
                    answer.add_answer(Record::from_rdata(question.name().clone(), TTL_S, RData::PTR(PTR(target))));
                }
            }
            Found::Nothing => answer.metadata.response_code = ResponseCode::NXDomain,
        }
        if answer.answers.is_empty()
            && let Some(authority) = self.authority()
        {
            // Without it a resolver may not remember that there is nothing.
            answer.add_authority(authority);
        }
        let limit = if udp { query.max_payload().clamp(512, UDP_MAX_BYTES).into() } else { usize::from(u16::MAX) };
        match answer.to_vec() {
            Ok(bytes) if bytes.len() <= limit => Decision::Answer(bytes),
            Ok(_) => answer.truncate().to_vec().map_or(Decision::Ignore, Decision::Answer),
            Err(_) => refuse(OpCode::Query, ResponseCode::ServFail),
        }
    }

    fn authority(&self) -> Option<Record> {
        let zone = Name::from_ascii(format!("{}.", self.suffix)).ok()?;
        let server = Name::from_ascii("ns0.").ok()?.append_domain(&zone).ok()?;
        let mailbox = Name::from_ascii("hostmaster.").ok()?.append_domain(&zone).ok()?;
        let soa = SOA::new(server, mailbox, 1, 3600, 3600, 7200, TTL_S);
        Some(Record::from_rdata(zone, TTL_S, RData::SOA(soa)))
    }
}

/// What a task is told about names: what AWS's default DHCP options set says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DhcpOptions {
    /// The VPC's primary block plus two.
    pub domain_name_server: Ipv4Addr,
    /// The domain to search, such as `ec2.internal`.
    pub domain_name: String,
}

/// The nameserver and search domain of tasks in a VPC; `None` when its DNS support is off.
///
/// # Errors
/// When the VPC has no primary CIDR block, or one that is not IPv4.
pub fn dhcp_options(vpc: &Vpc) -> Result<Option<DhcpOptions>, NetworkError> {
    let primary = vpc.cidr_blocks.first().map(String::as_str).unwrap_or_default();
    let primary = parse_cidr("VPC CIDR block", primary)?;
    Ok(vpc
        .dns_support
        .then(|| DhcpOptions { domain_name_server: nth(primary, 2), domain_name: domain_name(&vpc.region) }))
}

fn domain_name(region: &str) -> String {
    if region == "us-east-1" { "ec2.internal".into() } else { format!("{region}.compute.internal") }
}

fn host_name(address: Ipv4Addr) -> String {
    let [a, b, c, d] = address.octets();
    format!("ip-{a}-{b}-{c}-{d}")
}

/// `PrivateDnsName` of an interface, such as `ip-10-0-1-10.ec2.internal`: the name VPC DNS answers for its address.
pub fn private_dns_name(region: &str, address: Ipv4Addr) -> String {
    format!("{}.{}", host_name(address), domain_name(region))
}

enum Found {
    Addresses(Vec<IpAddr>),
    Pointer(String),
    /// Ours to know, and there is no such name.
    Nothing,
    Elsewhere,
}

fn reply_to(query: &Message) -> Message {
    let mut answer = Message::response(query.metadata.id, OpCode::Query);
    answer.metadata.message_type = MessageType::Response;
    answer.metadata.recursion_desired = query.metadata.recursion_desired;
    answer.metadata.recursion_available = true;
    answer.add_queries(query.queries.iter().cloned());
    if query.edns.is_some() {
        let mut edns = Edns::new();
        edns.set_max_payload(UDP_MAX_BYTES);
        answer.set_edns(edns);
    }
    answer
}

/// The answer to a query nobody could be asked about.
pub(crate) fn server_failure(query: &[u8]) -> Option<Vec<u8>> {
    let query = Message::from_vec(query).ok()?;
    let mut answer = reply_to(&query);
    answer.metadata.response_code = ResponseCode::ServFail;
    answer.to_vec().ok()
}

/// Whether `answer` can be a resolver's answer to `query`: same id, same question.
pub(crate) fn answers(query: &[u8], answer: &[u8]) -> bool {
    let (Ok(query), Ok(answer)) = (Message::from_vec(query), Message::from_vec(answer)) else {
        return false;
    };
    answer.metadata.message_type == MessageType::Response
        && answer.metadata.id == query.metadata.id
        && answer.queries == query.queries
}

#[cfg(test)]
mod tests {
    use super::*;
    use agent_proto::network::NameRecord;
    use hickory_proto::op::Query;

    fn zone(region: &str) -> Zone {
        let vpc = Vpc {
            vpc_id: "vpc-1".into(),
            cidr_blocks: vec!["10.0.0.0/16".into()],
            ipv6_cidr_blocks: vec![],
            dns_support: true,
            dns_hostnames: true,
            region: region.into(),
            subnets: vec![],
        };
        let record = |name: &str, vpc_id: &str, addresses: Vec<Ipv4Addr>| NameRecord {
            name: name.into(),
            vpc_id: vpc_id.into(),
            private_addresses: addresses,
            ipv6_addresses: vec![],
            public_addresses: vec![],
        };
        let ipv6 = |last| std::net::Ipv6Addr::new(0xfd00, 0, 0, 1, 0, 0, 0, last);
        let both = NameRecord {
            ipv6_addresses: vec![ipv6(4), ipv6(5)],
            ..record("both.elb.amazonaws.com", "vpc-1", vec![Ipv4Addr::new(10, 0, 1, 4)])
        };
        let state = NetworkState {
            names: vec![
                both,
                record("web.elb.amazonaws.com", "vpc-1", vec![Ipv4Addr::new(10, 0, 1, 4), Ipv4Addr::new(10, 0, 2, 4)]),
                record("other.elb.amazonaws.com", "vpc-2", vec![Ipv4Addr::new(10, 0, 1, 5)]),
                record("many.elb.amazonaws.com", "vpc-1", (0..200).map(|last| Ipv4Addr::new(10, 0, 3, last)).collect()),
            ],
            ..NetworkState::default()
        };
        Zone::new(&vpc, &["10.0.0.0/16".parse().unwrap()], &state)
    }

    fn ask(zone: &Zone, name: &str, kind: RecordType, udp: bool) -> Option<Message> {
        let mut query = Message::query();
        query.metadata.id = 4;
        query.add_query(Query::query(Name::from_ascii(name).unwrap(), kind));
        match zone.decide(&query.to_vec().unwrap(), udp) {
            Decision::Answer(bytes) => {
                assert!(answers(&query.to_vec().unwrap(), &bytes));
                Some(Message::from_vec(&bytes).unwrap())
            }
            Decision::Forward => None,
            Decision::Ignore => panic!("ignored"),
        }
    }

    #[test]
    fn names_of_this_vpc_only() {
        let zone = zone("us-east-1");
        assert_eq!(ask(&zone, "WEB.elb.amazonaws.com.", RecordType::A, true).unwrap().answers.len(), 2);
        let other_kind = ask(&zone, "web.elb.amazonaws.com.", RecordType::AAAA, true).unwrap();
        assert_eq!((other_kind.metadata.response_code, other_kind.answers.len()), (ResponseCode::NoError, 0));
        let of_kind = |kind| ask(&zone, "both.elb.amazonaws.com.", kind, true).unwrap().answers;
        assert_eq!([RecordType::A, RecordType::AAAA, RecordType::ANY].map(|kind| of_kind(kind).len()), [1, 2, 3]);
        assert!(of_kind(RecordType::AAAA).iter().all(|answer| answer.data.to_string().starts_with("fd00:0:0:1::")));
        assert_eq!(ask(&zone, "other.elb.amazonaws.com.", RecordType::A, true), None);
        assert_eq!(ask(&zone, "example.org.", RecordType::A, true), None);
    }

    #[test]
    fn names_derived_from_addresses() {
        let east = zone("us-east-1");
        let answer = ask(&east, "ip-10-0-1-10.ec2.internal.", RecordType::A, true).unwrap();
        assert_eq!(answer.answers[0].data, RData::A(A(Ipv4Addr::new(10, 0, 1, 10))));
        for absent in
            ["ip-10-9-1-10.ec2.internal.", "ip-10-0-1.ec2.internal.", "ip-10-0-01-10.ec2.internal.", "x.ec2.internal."]
        {
            let answer = ask(&east, absent, RecordType::A, true).unwrap();
            assert_eq!(answer.metadata.response_code, ResponseCode::NXDomain, "{absent}");
        }
        let pointer = ask(&east, "10.1.0.10.in-addr.arpa.", RecordType::PTR, true).unwrap();
        assert_eq!(pointer.answers[0].data.to_string(), "ip-10-0-1-10.ec2.internal.");
        assert_eq!(ask(&east, "8.8.8.8.in-addr.arpa.", RecordType::PTR, true), None);
        let frankfurt = zone("eu-central-1");
        assert!(ask(&frankfurt, "ip-10-0-1-10.eu-central-1.compute.internal.", RecordType::A, true).is_some());
    }

    #[test]
    fn long_answers_are_cut_over_udp_only() {
        let zone = zone("us-east-1");
        let cut = ask(&zone, "many.elb.amazonaws.com.", RecordType::A, true).unwrap();
        assert!(cut.metadata.truncation && cut.answers.is_empty());
        let whole = ask(&zone, "many.elb.amazonaws.com.", RecordType::A, false).unwrap();
        assert_eq!(whole.answers.len(), 200);
    }

    #[test]
    fn what_is_no_query_is_refused_or_ignored() {
        let zone = zone("us-east-1");
        assert_eq!(zone.decide(b"short", true), Decision::Ignore);
        let mut response = Message::response(1, OpCode::Query).to_vec().unwrap();
        assert_eq!(zone.decide(&response, true), Decision::Ignore);
        response[2] = 0;
        response[5] = 9;
        assert!(matches!(zone.decide(&response, true), Decision::Answer(_)));
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_survived(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..300)) {
            zone("us-east-1").decide(&bytes, true);
        }
    }
}
