//! IPv4 blocks as EC2 treats them.

use ipnet::Ipv4Net;
use std::net::Ipv4Addr;

/// Addresses AWS keeps in every subnet: network, router, DNS, one for later, broadcast.
pub const RESERVED_PER_SUBNET: u32 = 5;
/// Reserved at a subnet's beginning; the fifth is its last address.
pub const RESERVED_AT_START: u32 = 4;

/// A block in canonical form: `100.68.0.18/18` is `100.68.0.0/18`. `None` for what is not a block.
pub fn parse(text: &str) -> Option<Ipv4Net> {
    text.parse::<Ipv4Net>().ok().map(|net| net.trunc())
}

/// Whether VPCs and subnets may have this size.
pub fn size_allowed(block: Ipv4Net) -> bool {
    (16..=28).contains(&block.prefix_len())
}

/// Whether two blocks share an address.
pub fn overlap(a: Ipv4Net, b: Ipv4Net) -> bool {
    a.contains(&b) || b.contains(&a)
}

/// Addresses in a block, AWS's reserved ones included.
pub fn size(block: Ipv4Net) -> u64 {
    1_u64 << (32 - block.prefix_len())
}

/// Addresses that interfaces of a subnet can have.
pub fn usable(block: Ipv4Net) -> u32 {
    size(block).saturating_sub(u64::from(RESERVED_PER_SUBNET)).try_into().unwrap_or(u32::MAX)
}

/// The address `offset` into the block, which must be inside it.
pub fn at(block: Ipv4Net, offset: u32) -> Ipv4Addr {
    Ipv4Addr::from(u32::from(block.network()).wrapping_add(offset))
}

/// Where in the block an address is; `None` when it is outside.
pub fn offset(block: Ipv4Net, address: Ipv4Addr) -> Option<u32> {
    block.contains(&address).then(|| u32::from(address) - u32::from(block.network()))
}

/// The subnet's router: its second address.
pub fn router(subnet: Ipv4Net) -> Ipv4Addr {
    at(subnet, 1)
}

/// The DNS server: the VPC's third address.
pub fn dns_server(vpc: Ipv4Net) -> Ipv4Addr {
    at(vpc, 2)
}

/// `ip-10-0-0-5.ec2.internal` in us-east-1, `ip-10-0-0-5.REGION.compute.internal` elsewhere.
pub fn private_dns_name(address: Ipv4Addr, region: base::Region) -> String {
    let [a, b, c, d] = address.octets();
    match region.as_str() {
        "us-east-1" => format!("ip-{a}-{b}-{c}-{d}.ec2.internal"),
        region => format!("ip-{a}-{b}-{c}-{d}.{region}.compute.internal"),
    }
}
