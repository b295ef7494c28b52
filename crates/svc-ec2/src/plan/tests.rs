use super::allocator::{Allocator, Refused, Reserved};
use super::cidr;
use ipnet::Ipv4Net;
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::net::Ipv4Addr;

fn net(text: &str) -> Ipv4Net {
    text.parse().unwrap()
}

#[test]
fn aws_reserves_five_addresses_of_a_subnet() {
    let mut it = Allocator::new(net("10.0.0.16/28"), Reserved::Subnet);
    let given: Vec<String> = std::iter::from_fn(|| it.take_next()).map(|a| a.to_string()).collect();
    let wanted: Vec<String> = (20..=30).map(|last| format!("10.0.0.{last}")).collect();
    assert_eq!(given, wanted);
    assert_eq!(cidr::usable(net("10.0.0.16/28")), 11);
    assert_eq!(it.take(Ipv4Addr::new(10, 0, 0, 19)), Err(Refused::Reserved));
    assert_eq!(it.take(Ipv4Addr::new(10, 0, 0, 31)), Err(Refused::Reserved));
    assert_eq!(it.take(Ipv4Addr::new(10, 0, 0, 32)), Err(Refused::Outside));
    assert_eq!(it.take(Ipv4Addr::new(10, 0, 0, 25)), Err(Refused::InUse));
}

#[test]
fn an_address_given_back_rests_until_the_others_were_used() {
    let mut it = Allocator::new(net("10.0.0.0/28"), Reserved::Subnet);
    let first = it.take_next().unwrap();
    assert!(it.give_back(first));
    assert!(!it.give_back(first));
    for _ in 0..10 {
        assert_ne!(it.take_next(), Some(first));
    }
    assert_eq!(it.take_next(), Some(first));
    assert_eq!(it.take_next(), None);
}

#[test]
fn the_last_free_address_of_a_16_is_found() {
    let block = net("172.31.0.0/16");
    let mut it = Allocator::new(block, Reserved::Subnet);
    while it.take_next().is_some() {}
    assert_eq!(it.to_row().used, cidr::usable(block));
    for last in ["172.31.0.4", "172.31.127.255", "172.31.255.254"] {
        let last: Ipv4Addr = last.parse().unwrap();
        assert!(it.give_back(last));
        let mut again = Allocator::from_row(&it.to_row(), Reserved::Subnet).unwrap();
        assert_eq!(again.take_next(), Some(last));
        assert_eq!(it.take_next(), Some(last));
    }
}

#[test]
fn pools_of_one_and_two_addresses_are_used_whole() {
    for (pool, count) in [("198.18.7.0/32", 1), ("198.18.7.0/31", 2), ("198.18.7.0/30", 2), ("198.18.7.0/24", 254)] {
        let mut it = Allocator::new(net(pool), Reserved::Pool);
        assert_eq!(std::iter::from_fn(|| it.take_next()).count(), count, "{pool}");
    }
}

#[test]
fn bits_that_do_not_fit_the_block_are_refused() {
    let mut row = Allocator::new(net("10.0.0.0/24"), Reserved::Subnet).to_row();
    row.cidr_block = net("10.0.0.0/20");
    assert!(Allocator::from_row(&row, Reserved::Subnet).is_err());
    row.bitmap = "%".into();
    assert!(Allocator::from_row(&row, Reserved::Subnet).is_err());
}

#[derive(Clone, Debug)]
enum Step {
    Next,
    Take(u32),
    GiveBack(u32),
    Reload,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        4 => Just(Step::Next),
        2 => (0_u32..140).prop_map(Step::Take),
        3 => (0_u32..140).prop_map(Step::GiveBack),
        1 => Just(Step::Reload),
    ]
}

proptest! {
    /// Against a plain set of addresses.
    #[test]
    fn an_allocator_is_a_set_of_addresses(prefix in 25_u8..=28, steps in proptest::collection::vec(step(), 0..400)) {
        let block = Ipv4Net::new(Ipv4Addr::new(10, 1, 2, 0), prefix).unwrap();
        let mut it = Allocator::new(block, Reserved::Subnet);
        let usable: BTreeSet<Ipv4Addr> = (4..cidr::size(block) as u32 - 1).map(|o| cidr::at(block, o)).collect();
        let mut used = BTreeSet::new();
        for step in steps {
            match step {
                Step::Next => match it.take_next() {
                    Some(address) => {
                        prop_assert!(usable.contains(&address));
                        prop_assert!(used.insert(address), "{address} was given twice");
                    }
                    None => prop_assert_eq!(&used, &usable),
                },
                Step::Take(offset) => {
                    let address = cidr::at(block, offset);
                    let free = usable.contains(&address) && !used.contains(&address);
                    prop_assert_eq!(it.take(address).is_ok(), free);
                    if free {
                        used.insert(address);
                    }
                }
                Step::GiveBack(offset) => {
                    let address = cidr::at(block, offset);
                    prop_assert_eq!(it.give_back(address), used.remove(&address));
                }
                Step::Reload => it = Allocator::from_row(&it.to_row(), Reserved::Subnet).unwrap(),
            }
            prop_assert_eq!(it.to_row().used as usize, used.len());
        }
    }

    #[test]
    fn blocks_overlap_when_they_share_an_address(a in any::<u32>(), b in any::<u32>(), p in 20_u8..=32, q in 20_u8..=32) {
        // Near each other, so that both outcomes happen.
        let (a, b) = (a & 0x3fff, b & 0x3fff);
        let (x, y) = (Ipv4Net::new(a.into(), p).unwrap().trunc(), Ipv4Net::new(b.into(), q).unwrap().trunc());
        let range = |n: Ipv4Net| (u32::from(n.network()), u32::from(n.broadcast()));
        let ((xs, xe), (ys, ye)) = (range(x), range(y));
        prop_assert_eq!(cidr::overlap(x, y), xs <= ye && ys <= xe);
    }

    #[test]
    fn a_block_is_made_canonical(address in any::<u32>(), prefix in 0_u8..=32) {
        let text = format!("{}/{prefix}", Ipv4Addr::from(address));
        let block = cidr::parse(&text).unwrap();
        prop_assert_eq!(block.addr(), block.network());
        prop_assert!(block.contains(&Ipv4Addr::from(address)));
        prop_assert_eq!(cidr::parse(&block.to_string()), Some(block));
    }
}

#[test]
fn what_is_not_a_block_is_refused() {
    for text in ["", "10.0.0.0", "10.0.0.0/33", "10.0.0/8", "10.0.0.256/8", "::/0", "10.0.0.0/-1", " 10.0.0.0/8"] {
        assert_eq!(cidr::parse(text), None, "{text}");
    }
}

#[test]
fn names_of_private_addresses_depend_on_the_region() {
    let address = Ipv4Addr::new(172, 31, 0, 5);
    assert_eq!(cidr::private_dns_name(address, base::Region::US_EAST_1), "ip-172-31-0-5.ec2.internal");
    let other = "eu-west-1".parse().unwrap();
    assert_eq!(cidr::private_dns_name(address, other), "ip-172-31-0-5.eu-west-1.compute.internal");
}
