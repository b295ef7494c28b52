//! Addresses and names this crate derives from ids and CIDR blocks.

use crate::error::{NetworkError, Result};
use ipnet::{IpNet, Ipv4Net, Ipv6Net};
use std::net::{Ipv4Addr, Ipv6Addr};

/// The router's end of every pair has this address: each is a link between two, so it need not differ.
pub(crate) const ROUTER_MAC: [u8; 6] = [0x0a, 0xff, 0xff, 0xff, 0xff, 0x01];
/// What the kernel makes of [`ROUTER_MAC`] (RFC 4291, appendix A): every interface's way out in IPv6.
pub(crate) const ROUTER_LINK_LOCAL: Ipv6Addr = Ipv6Addr::new(0xfe80, 0, 0, 0, 0x08ff, 0xffff, 0xfeff, 0xff01);
/// The Amazon resolver's second address.
pub(crate) const DNS_LINK_LOCAL: Ipv4Addr = Ipv4Addr::new(169, 254, 169, 253);
/// Task metadata and credentials.
pub const TASK_ENDPOINT: Ipv4Addr = Ipv4Addr::new(169, 254, 170, 2);
/// The control plane's API: of the addresses that AWS keeps for itself, one that it uses for nothing.
pub const API_ENDPOINT: Ipv4Addr = Ipv4Addr::new(169, 254, 170, 6);
/// What VPC DNS calls it.
pub const API_NAME: &str = "api.longshore.internal";
/// What AWS keeps for services of its own in IPv6; no VPC has a part of it.
pub(crate) const RESERVED_IPV6: Ipv6Net = Ipv6Net::new_assert(Ipv6Addr::new(0xfd00, 0x0ec2, 0, 0, 0, 0, 0, 0), 32);
/// Of [`RESERVED_IPV6`], the addresses of the uplinks' ends, as 169.254.0.0/16 has those of IPv4.
pub(crate) const UPLINKS_IPV6: Ipv6Net = Ipv6Net::new_assert(Ipv6Addr::new(0xfd00, 0x0ec2, 0, 0xa9fe, 0, 0, 0, 0), 64);
/// Prefix length of one uplink.
pub(crate) const UPLINK_IPV6_PREFIX: u8 = 126;
/// Router's end of the link to the host.
pub(crate) const UPLINK: &str = "uplink";
/// The kernel's limit on a link's name, without the final NUL.
const LINK_NAME_MAX_BYTES: usize = 15;

pub(crate) fn parse_cidr(field: &'static str, text: &str) -> Result<Ipv4Net> {
    text.parse::<Ipv4Net>()
        .map(|net| net.trunc())
        .map_err(|_| NetworkError::invalid(field, text, "an IPv4 block looks like 10.0.0.0/16"))
}

pub(crate) fn parse_cidr6(field: &'static str, text: &str) -> Result<Ipv6Net> {
    text.parse::<Ipv6Net>()
        .map(|net| net.trunc())
        .map_err(|_| NetworkError::invalid(field, text, "an IPv6 block looks like fd00:0:0:1::/64"))
}

/// A block of either family.
pub(crate) fn parse_net(field: &'static str, text: &str) -> Result<IpNet> {
    text.parse::<IpNet>()
        .map(|net| net.trunc())
        .map_err(|_| NetworkError::invalid(field, text, "a block looks like 10.0.0.0/16 or fd00:0:0:1::/64"))
}

pub(crate) fn parse_mac(text: &str) -> Result<[u8; 6]> {
    let bytes: Option<Vec<u8>> =
        text.split(':').map(|part| (part.len() == 2).then(|| u8::from_str_radix(part, 16).ok()).flatten()).collect();
    bytes
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or_else(|| NetworkError::invalid("mac_address", text, "a MAC address looks like 02:00:5e:10:00:01"))
}

/// The `n`th address of a block.
pub(crate) fn nth(net: Ipv4Net, n: u32) -> Ipv4Addr {
    Ipv4Addr::from(u32::from(net.network()).wrapping_add(n))
}

/// The router-side link of an interface: `e` and the last 14 characters of the id, of which 17 are random.
pub(crate) fn link_name(network_interface_id: &str) -> String {
    let tail = network_interface_id.len().saturating_sub(LINK_NAME_MAX_BYTES - 1);
    format!("e{}", network_interface_id[tail..].replace('-', ""))
}

/// Prefix of the names of the host's ends of an instance's uplinks.
pub(crate) fn host_link_prefix(instance: &str) -> String {
    format!("ls{instance}-")
}

/// The /30 number `index` of 169.254.0.0/16 as (host's end, router's end).
pub(crate) fn uplink_pair(index: u16) -> (Ipv4Addr, Ipv4Addr) {
    let base = u32::from(Ipv4Addr::new(169, 254, 0, 0)) + u32::from(index) * 4;
    (Ipv4Addr::from(base + 1), Ipv4Addr::from(base + 2))
}

/// The /126 number `index` of [`UPLINKS_IPV6`] as (host's end, router's end).
pub(crate) fn uplink_ipv6_pair(index: u16) -> (Ipv6Addr, Ipv6Addr) {
    let base = u128::from(UPLINKS_IPV6.network()) + u128::from(index) * 4;
    (Ipv6Addr::from(base + 1), Ipv6Addr::from(base + 2))
}

/// Whether the /30 may be used: RFC 3927 reserves the ends, AWS uses 169.254.169–172.
pub(crate) fn uplink_usable(index: u16) -> bool {
    let [_, _, third, _] = uplink_pair(index).0.octets();
    index < 16384 && !matches!(third, 0 | 169..=172 | 255)
}

/// FNV-1a: stable over processes and versions, for names derived from content.
pub(crate) fn fnv64(parts: impl IntoIterator<Item = impl AsRef<[u8]>>) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for part in parts {
        for byte in part.as_ref().iter().chain([&0]) {
            hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn link_names_fit_and_differ() {
        let name = link_name("eni-0123456789abcdef0");
        assert_eq!(name, "e3456789abcdef0");
        assert!(name.len() <= LINK_NAME_MAX_BYTES);
        assert_eq!(link_name("eni-1"), "eeni1");
        assert!(format!("{}ffff", host_link_prefix("abcdefgh")).len() <= LINK_NAME_MAX_BYTES);
    }

    #[test]
    fn uplinks_stay_clear_of_the_endpoints() {
        for index in (0..16384).filter(|index| uplink_usable(*index)) {
            let (host, router) = uplink_pair(index);
            assert!(host.is_link_local() && router.is_link_local());
            let (host6, router6) = uplink_ipv6_pair(index);
            assert!(UPLINKS_IPV6.contains(&host6) && UPLINKS_IPV6.contains(&router6) && host6 != router6);
            assert!(host.octets()[2] != 169 && host.octets()[2] != 170 && host.octets()[2] != 254 - 254);
        }
    }

    #[test]
    fn mac_addresses() {
        assert_eq!(parse_mac("02:00:5e:10:00:ff").unwrap(), [2, 0, 0x5e, 0x10, 0, 0xff]);
        assert!(parse_mac("02:00:5e:10:00").is_err());
        assert!(parse_mac("02:00:5e:10:00:0x").is_err());
    }
}
