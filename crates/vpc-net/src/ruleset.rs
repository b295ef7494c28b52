//! An nftables table as a value, and the transaction that turns one value into another.
//!
//! Everything the kernel is to hold is written down here first; a change is the difference of two values, committed
//! as one batch, so packets see the old table or the new one and nothing between.

use crate::error::{Doing, Result};
use ipnet::IpNet;
use nlink::netlink::nftables::{
    BaseChain, Chain, ChainName, CmpOp, CtKey, Expr, Family, LookupExpr, MetaKey, PayloadBase, RangeOp, RawExpr,
    Register, Rule, Set, SetDataType, SetElement, SetKeyType, Transaction, Verdict,
};
use nlink::netlink::{Connection, Nftables};
use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Elements a message carries at most: an attribute's length is 16 bits.
const ELEMENTS_PER_MESSAGE: usize = 400;
/// nft's number for the data type of interface names.
const IFNAME_TYPE: u32 = 41;
/// Set by a gate that lets a packet through; the bits below are the routing table's.
pub(crate) const GATE_MARK: u32 = 0x1_0000;
/// Bits of the mark that hold the routing table.
pub(crate) const TABLE_MASK: u32 = 0xffff;

/// Which packets a table is for: each family has one of its own, so that neither pays for the other's rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Ip {
    #[default]
    V4,
    V6,
}

impl Ip {
    pub fn family(self) -> Family {
        match self {
            Self::V4 => Family::Ip,
            Self::V6 => Family::Ip6,
        }
    }

    pub fn has(self, address: &IpAddr) -> bool {
        address.is_ipv4() == (self == Self::V4)
    }

    pub fn covers(self, net: &IpNet) -> bool {
        self.has(&net.addr())
    }

    /// The shape of sets of addresses.
    pub fn addresses(self) -> Shape {
        match self {
            Self::V4 => Shape::Addresses,
            Self::V6 => Shape::Ipv6Addresses,
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ruleset {
    pub ip: Ip,
    pub sets: BTreeMap<String, SetContent>,
    pub chains: BTreeMap<String, ChainContent>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// IPv4 addresses.
    Addresses,
    /// IPv6 addresses.
    Ipv6Addresses,
    /// Interface names.
    Interfaces,
    /// Interface name and IPv4 address.
    InterfaceAddresses,
    /// Interface name and IPv6 address.
    InterfaceIpv6Addresses,
    /// Interface name and IPv4 address to mark.
    InterfaceAddressMarks,
    /// Interface name and IPv6 address to mark.
    InterfaceIpv6AddressMarks,
    /// Interface name to verdict.
    InterfaceVerdicts,
    /// Interface name to mark.
    InterfaceMarks,
    /// IPv4 address to IPv4 address.
    AddressMap,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Data {
    None,
    Jump(String),
    Mark(u32),
    Address(Ipv4Addr),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SetContent {
    pub shape: Shape,
    pub elements: BTreeMap<Vec<u8>, Data>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct ChainContent {
    pub base: Option<BaseChain>,
    pub rules: Vec<Vec<Expr>>,
}

impl Ruleset {
    pub fn set(&mut self, name: &str, shape: Shape) -> &mut BTreeMap<Vec<u8>, Data> {
        &mut self
            .sets
            .entry(name.to_string())
            .or_insert_with(|| SetContent { shape, elements: BTreeMap::new() })
            .elements
    }

    pub fn base_chain(&mut self, name: &str, base: BaseChain, rules: Vec<Vec<Expr>>) {
        self.chains.insert(name.to_string(), ChainContent { base: Some(base), rules });
    }

    pub fn chain(&mut self, name: &str, rules: Vec<Vec<Expr>>) {
        self.chains.insert(name.to_string(), ChainContent { base: None, rules });
    }
}

fn set_of(ip: Ip, table: &str, name: &str, shape: Shape) -> Set {
    let ifname = SetKeyType::Other { type_id: IFNAME_TYPE, len: 16 };
    let set = Set::new(table, name).family(ip.family());
    match shape {
        Shape::Addresses => set.key_type(SetKeyType::Ipv4Addr),
        Shape::Ipv6Addresses => set.key_type(SetKeyType::Ipv6Addr),
        Shape::Interfaces => set.key_type(ifname),
        Shape::InterfaceAddresses => set.key_type(SetKeyType::Concat(vec![ifname, SetKeyType::Ipv4Addr])),
        Shape::InterfaceIpv6Addresses => set.key_type(SetKeyType::Concat(vec![ifname, SetKeyType::Ipv6Addr])),
        Shape::InterfaceAddressMarks => set
            .key_type(SetKeyType::Concat(vec![ifname, SetKeyType::Ipv4Addr]))
            .map(SetDataType::Value(SetKeyType::Mark)),
        Shape::InterfaceIpv6AddressMarks => set
            .key_type(SetKeyType::Concat(vec![ifname, SetKeyType::Ipv6Addr]))
            .map(SetDataType::Value(SetKeyType::Mark)),
        Shape::InterfaceVerdicts => set.key_type(ifname).vmap(),
        Shape::InterfaceMarks => set.key_type(ifname).map(SetDataType::Value(SetKeyType::Mark)),
        Shape::AddressMap => set.key_type(SetKeyType::Ipv4Addr).map(SetDataType::Value(SetKeyType::Ipv4Addr)),
    }
}

fn element(key: &[u8], data: &Data) -> nlink::Result<SetElement> {
    let element = SetElement::new(key.to_vec());
    Ok(match data {
        Data::None => element,
        Data::Jump(chain) => element.verdict(Verdict::JumpTo(ChainName::new(chain.as_str())?)),
        Data::Mark(mark) => element.value(SetElement::mark(*mark)),
        Data::Address(address) => element.value(SetElement::ipv4(*address)),
    })
}

/// A link's name as sets hold it.
pub(crate) fn ifname_key(name: &str) -> Vec<u8> {
    let mut key = name.as_bytes().to_vec();
    key.resize(16, 0);
    key
}

pub(crate) fn ifname_address_key(name: &str, address: Ipv4Addr) -> Vec<u8> {
    let mut key = ifname_key(name);
    key.extend(address.octets());
    key
}

pub(crate) fn ifname_ipv6_address_key(name: &str, address: Ipv6Addr) -> Vec<u8> {
    let mut key = ifname_key(name);
    key.extend(address.octets());
    key
}

/// An address as sets hold it.
pub(crate) fn address_key(address: IpAddr) -> Vec<u8> {
    match address {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets().to_vec(),
    }
}

/// Commits what makes `table` equal to `next`. With no `previous` whatever is there is replaced whole, in one batch.
/// Returns the number of operations; 0 when nothing differed.
pub(crate) async fn commit(
    connection: &Connection<Nftables>,
    table: &str,
    previous: Option<&Ruleset>,
    next: &Ruleset,
) -> Result<usize> {
    let doing = || format!("committing the rules of nftables table {table}");
    let empty = Ruleset::default();
    let family = next.ip.family();
    let mut batch = Batch { ip: next.ip, table, transaction: Some(connection.transaction()), operations: 0 };
    let previous = match previous {
        Some(previous) => previous,
        None => {
            let tables = connection.list_tables_in(family).await.doing(|| "listing nftables tables".into())?;
            let exists = tables.iter().any(|found| found.name == table);
            batch.push(|transaction| {
                let transaction = if exists { transaction.del_table(table, family) } else { transaction };
                transaction.add_table(table, family)
            });
            &empty
        }
    };
    batch.difference(previous, next).doing(doing)?;
    let operations = batch.operations;
    if let Some(transaction) = batch.transaction.filter(|_| operations > 0) {
        transaction.commit(connection).await.doing(doing)?;
    }
    Ok(operations)
}

struct Batch<'a> {
    ip: Ip,
    table: &'a str,
    transaction: Option<Transaction>,
    operations: usize,
}

impl Batch<'_> {
    fn push(&mut self, change: impl FnOnce(Transaction) -> Transaction) {
        self.operations += 1;
        // `Transaction`'s methods take it by value.
        self.transaction = self.transaction.take().map(change);
    }

    fn difference(&mut self, previous: &Ruleset, next: &Ruleset) -> nlink::Result<()> {
        let (ip, table) = (self.ip, self.table);
        let family = ip.family();
        for (name, content) in &next.sets {
            if !previous.sets.contains_key(name) {
                self.push(|transaction| transaction.add_set(set_of(ip, table, name, content.shape)));
            }
        }
        for (name, content) in &next.chains {
            if !previous.chains.contains_key(name) {
                let chain = chain_of(ip, table, name, content)?;
                self.push(|transaction| transaction.add_chain(chain));
            }
        }
        for (name, content) in &previous.chains {
            let gone_or_changed = next.chains.get(name).is_none_or(|next| next.rules != content.rules);
            if gone_or_changed && !content.rules.is_empty() {
                self.push(|transaction| transaction.flush_chain(table, name, family));
            }
        }
        for (name, content) in &previous.sets {
            let Some(kept) = next.sets.get(name) else { continue };
            let gone: Vec<SetElement> = content
                .elements
                .iter()
                .filter(|(key, data)| kept.elements.get(*key) != Some(data))
                .map(|(key, data)| element(key, data))
                .collect::<nlink::Result<_>>()?;
            let set = set_of(ip, table, name, content.shape);
            for chunk in gone.chunks(ELEMENTS_PER_MESSAGE) {
                self.push(|transaction| transaction.del_set_elements(&set, chunk));
            }
        }
        for (name, content) in &next.chains {
            if previous.chains.get(name).is_some_and(|previous| previous.rules == content.rules) {
                continue;
            }
            for rule in &content.rules {
                let rule = Rule::new(table, name).family(family).expressions(rule.clone());
                self.push(|transaction| transaction.add_rule(rule));
            }
        }
        for (name, content) in &next.sets {
            let before = previous.sets.get(name).map(|content| &content.elements);
            let new: Vec<SetElement> = content
                .elements
                .iter()
                .filter(|(key, data)| before.and_then(|before| before.get(*key)) != Some(data))
                .map(|(key, data)| element(key, data))
                .collect::<nlink::Result<_>>()?;
            let set = set_of(ip, table, name, content.shape);
            for chunk in new.chunks(ELEMENTS_PER_MESSAGE) {
                self.push(|transaction| transaction.add_set_elements(&set, chunk));
            }
        }
        // Sets hold jumps to chains, chains hold lookups in sets: by now nothing refers to what goes.
        for name in previous.sets.keys().filter(|name| !next.sets.contains_key(*name)) {
            self.push(|transaction| transaction.del_set(table, name, family));
        }
        for name in previous.chains.keys().filter(|name| !next.chains.contains_key(*name)) {
            self.push(|transaction| transaction.del_chain(table, name, family));
        }
        Ok(())
    }
}

fn chain_of(ip: Ip, table: &str, name: &str, content: &ChainContent) -> nlink::Result<Chain> {
    let chain = Chain::new(table, name)?.family(ip.family());
    Ok(match &content.base {
        None => chain,
        Some(base) => chain.base(base.clone()),
    })
}

// --- expressions ---

const R: Register = Register::R0;

pub(crate) fn cmp(op: CmpOp, data: impl Into<Vec<u8>>) -> Expr {
    Expr::Cmp { sreg: R, op, data: data.into() }
}

pub(crate) fn meta(key: MetaKey) -> Expr {
    Expr::Meta { dreg: R, key }
}

pub(crate) fn interface_is(key: MetaKey, op: CmpOp, name: &str) -> Vec<Expr> {
    vec![meta(key), cmp(op, ifname_key(name))]
}

const SOURCE_OFFSET: u32 = 12;
const DESTINATION_OFFSET: u32 = 16;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    Source,
    Destination,
}

pub(crate) fn address_of(end: End) -> Expr {
    let offset = match end {
        End::Source => SOURCE_OFFSET,
        End::Destination => DESTINATION_OFFSET,
    };
    Expr::Payload { dreg: R, base: PayloadBase::Network, offset, len: 4 }
}

pub(crate) fn address_is(end: End, address: Ipv4Addr) -> Vec<Expr> {
    vec![address_of(end), cmp(CmpOp::Eq, address.octets())]
}

pub(crate) fn address_in_net(end: End, net: ipnet::Ipv4Net, op: CmpOp) -> Vec<Expr> {
    vec![
        address_of(end),
        Expr::Bitwise { sreg: R, dreg: R, len: 4, mask: net.netmask().octets().to_vec(), xor: vec![0; 4] },
        cmp(op, net.network().octets()),
    ]
}

const IPV6_SOURCE_OFFSET: u32 = 8;
const IPV6_DESTINATION_OFFSET: u32 = 24;

pub(crate) fn ipv6_address_of(end: End) -> Expr {
    let offset = match end {
        End::Source => IPV6_SOURCE_OFFSET,
        End::Destination => IPV6_DESTINATION_OFFSET,
    };
    Expr::Payload { dreg: R, base: PayloadBase::Network, offset, len: 16 }
}

/// The address of a packet of the family.
pub(crate) fn address_of_ip(ip: Ip, end: End) -> Expr {
    match ip {
        Ip::V4 => address_of(end),
        Ip::V6 => ipv6_address_of(end),
    }
}

/// [`address_in_net`] for either family.
pub(crate) fn address_in(end: End, net: IpNet, op: CmpOp) -> Vec<Expr> {
    match net {
        IpNet::V4(net) => address_in_net(end, net, op),
        IpNet::V6(net) => vec![
            ipv6_address_of(end),
            Expr::Bitwise { sreg: R, dreg: R, len: 16, mask: net.netmask().octets().to_vec(), xor: vec![0; 16] },
            cmp(op, net.network().octets()),
        ],
    }
}

pub(crate) fn in_set(set: &str, inverted: bool) -> Expr {
    let lookup = LookupExpr::new(set, R);
    if inverted { lookup.invert() } else { lookup }.into()
}

pub(crate) fn map_to_register(set: &str) -> Expr {
    LookupExpr::new(set, R).dreg(R).into()
}

pub(crate) fn verdict_map(set: &str) -> Expr {
    LookupExpr::new(set, R).dreg(Register::Verdict).into()
}

/// Loads the interface's name and an address as one concatenated key.
pub(crate) fn interface_and_address(key: MetaKey, end: End) -> Vec<Expr> {
    let mut address = address_of(end);
    if let Expr::Payload { dreg, .. } = &mut address {
        *dreg = Register::Reg32_04;
    }
    vec![Expr::Meta { dreg: Register::Reg32_00, key }, address]
}

/// As [`interface_and_address`], for IPv6.
pub(crate) fn interface_and_ipv6_address(key: MetaKey, end: End) -> Vec<Expr> {
    let mut address = ipv6_address_of(end);
    if let Expr::Payload { dreg, .. } = &mut address {
        *dreg = Register::Reg32_04;
    }
    vec![Expr::Meta { dreg: Register::Reg32_00, key }, address]
}

/// Lookup of a key loaded by [`interface_and_address`].
pub(crate) fn concatenation_in_set(set: &str, inverted: bool) -> Expr {
    let lookup = LookupExpr::new(set, Register::Reg32_00);
    if inverted { lookup.invert() } else { lookup }.into()
}

/// As [`concatenation_in_set`], with what a map has for the key as the packet's mark.
pub(crate) fn mark_of_concatenation(map: &str) -> Vec<Expr> {
    vec![LookupExpr::new(map, Register::Reg32_00).dreg(R).into(), Expr::MetaSet { key: MetaKey::Mark, sreg: R }]
}

pub(crate) fn protocol_is(number: u8) -> Vec<Expr> {
    vec![meta(MetaKey::L4Proto), cmp(CmpOp::Eq, [number])]
}

pub(crate) fn transport(offset: u32, len: u32) -> Expr {
    Expr::Payload { dreg: R, base: PayloadBase::Transport, offset, len }
}

pub(crate) fn destination_port(from: u16, to: u16) -> Vec<Expr> {
    let load = transport(2, 2);
    if from == to {
        vec![load, cmp(CmpOp::Eq, from.to_be_bytes())]
    } else {
        vec![
            load,
            Expr::Range { sreg: R, op: RangeOp::Eq, from: from.to_be_bytes().to_vec(), to: to.to_be_bytes().to_vec() },
        ]
    }
}

/// Whether what was loaded is between two values, both included.
pub(crate) fn range(from: impl Into<Vec<u8>>, to: impl Into<Vec<u8>>) -> Expr {
    Expr::Range { sreg: R, op: RangeOp::Eq, from: from.into(), to: to.into() }
}

/// `mark = (mark & keep) ^ set`.
pub(crate) fn change_mark(keep: u32, set: u32) -> Vec<Expr> {
    vec![
        meta(MetaKey::Mark),
        Expr::Bitwise { sreg: R, dreg: R, len: 4, mask: keep.to_ne_bytes().to_vec(), xor: set.to_ne_bytes().to_vec() },
        Expr::MetaSet { key: MetaKey::Mark, sreg: R },
    ]
}

pub(crate) fn gate_mark_is_set(set: bool) -> Vec<Expr> {
    vec![
        meta(MetaKey::Mark),
        Expr::Bitwise { sreg: R, dreg: R, len: 4, mask: GATE_MARK.to_ne_bytes().to_vec(), xor: vec![0; 4] },
        cmp(if set { CmpOp::Neq } else { CmpOp::Eq }, [0; 4]),
    ]
}

pub(crate) const CT_INVALID: u32 = 1;
pub(crate) const CT_ESTABLISHED_RELATED: u32 = 2 | 4;

pub(crate) fn ct_state(bits: u32) -> Vec<Expr> {
    vec![
        Expr::Ct { dreg: R, key: CtKey::State },
        Expr::Bitwise { sreg: R, dreg: R, len: 4, mask: bits.to_ne_bytes().to_vec(), xor: vec![0; 4] },
        cmp(CmpOp::Neq, [0; 4]),
    ]
}

/// Whether a packet goes the way of the one that opened its connection.
pub(crate) fn is_of_the_opener() -> Vec<Expr> {
    const IP_CT_DIR_ORIGINAL: u8 = 0;
    vec![Expr::Ct { dreg: R, key: CtKey::Direction }, cmp(CmpOp::Eq, [IP_CT_DIR_ORIGINAL])]
}

/// Rewrites an address with the one in the register. nlink's own form takes addresses known beforehand, not a map's.
pub(crate) fn nat(end: End) -> Expr {
    const NFTA_NAT_TYPE: u16 = 1;
    const NFTA_NAT_FAMILY: u16 = 2;
    const NFTA_NAT_REG_ADDR_MIN: u16 = 3;
    const ATTRIBUTE_BYTES: u16 = 8;
    let kind: u32 = match end {
        End::Source => 0,
        End::Destination => 1,
    };
    let attributes = [(NFTA_NAT_TYPE, kind), (NFTA_NAT_FAMILY, Family::Ip as u32), (NFTA_NAT_REG_ADDR_MIN, R as u32)];
    let mut data = Vec::new();
    for (attribute, value) in attributes {
        data.extend(ATTRIBUTE_BYTES.to_ne_bytes());
        data.extend(attribute.to_ne_bytes());
        data.extend(value.to_be_bytes());
    }
    Expr::Raw(RawExpr::new("nat", data))
}

pub(crate) fn verdict(verdict: Verdict) -> Vec<Expr> {
    vec![Expr::Verdict(verdict)]
}

/// One rule from its parts.
pub(crate) fn rule(parts: impl IntoIterator<Item = Vec<Expr>>) -> Vec<Expr> {
    parts.into_iter().flatten().collect()
}
