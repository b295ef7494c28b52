//! IPv6 blocks as EC2 treats them.

use ipnet::Ipv6Net;
use std::net::Ipv6Addr;

/// What a VPC gets from Amazon's addresses.
pub const VPC_PREFIX: u8 = 56;
/// Reserved at a subnet's beginning; its last address is too.
pub const RESERVED_AT_START: u128 = 4;

/// A block in canonical form. `None` for what is not a block.
pub fn parse(text: &str) -> Option<Ipv6Net> {
    text.parse::<Ipv6Net>().ok().map(|net| net.trunc())
}

/// Whether a subnet may have this size: /44 to /64 in steps of four.
pub fn subnet_size_allowed(block: Ipv6Net) -> bool {
    (44..=64).contains(&block.prefix_len()) && block.prefix_len().is_multiple_of(4)
}

/// Whether two blocks share an address.
pub fn overlap(a: Ipv6Net, b: Ipv6Net) -> bool {
    a.contains(&b) || b.contains(&a)
}

/// Whether AWS keeps this address of a subnet for itself.
pub fn reserved(block: Ipv6Net, address: Ipv6Addr) -> bool {
    u128::from(address).wrapping_sub(u128::from(block.network())) < RESERVED_AT_START || address == block.broadcast()
}

/// The address of a block whose bits behind the prefix are those of `host`.
pub fn with_host(block: Ipv6Net, host: u128) -> Ipv6Addr {
    Ipv6Addr::from(u128::from(block.network()) | (host & u128::from(block.hostmask())))
}

/// The `index`th block of `prefix` in `range`; counted around its end.
pub fn subblock(range: Ipv6Net, prefix: u8, index: u128) -> Option<Ipv6Net> {
    let bits = prefix.checked_sub(range.prefix_len())?;
    let index = if bits >= 128 { index } else { index & ((1 << bits) - 1) };
    let offset = index.checked_shl(u32::from(128_u8.checked_sub(prefix)?)).unwrap_or(0);
    Ipv6Net::new(Ipv6Addr::from(u128::from(range.network()) | offset), prefix).ok()
}
