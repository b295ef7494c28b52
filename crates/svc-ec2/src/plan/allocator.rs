//! Which addresses of one block are free, as one bit each.
//!
//! The search begins behind the address given out last and wraps around: an address that was given back rests as
//! long as the block allows, so that what still remembers its last holder (connections, caches) forgets it meanwhile.

use super::cidr;
use crate::model::AllocationRow;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use ipnet::Ipv4Net;
use std::net::Ipv4Addr;

/// Which addresses of the block are never given out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reserved {
    /// AWS's five.
    Subnet,
    /// The first and the last, in blocks that have others.
    Pool,
}

/// A block's addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allocator {
    block: Ipv4Net,
    first: u32,
    /// The last one that may be given out.
    last: u32,
    used: u32,
    next: u32,
    words: Vec<u64>,
}

/// Why a chosen address is not given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    Outside,
    Reserved,
    InUse,
}

impl Allocator {
    /// A block of which nothing is used. Blocks are at most a /12: 128 KiB of bits.
    pub fn new(block: Ipv4Net, reserved: Reserved) -> Self {
        let block = block.trunc();
        let end = u32::try_from(cidr::size(block) - 1).unwrap_or(u32::MAX);
        let (first, last) = match reserved {
            Reserved::Subnet => (cidr::RESERVED_AT_START, end.saturating_sub(1)),
            Reserved::Pool if end >= 2 => (1, end - 1),
            Reserved::Pool => (0, end),
        };
        Self { block, first, last, used: 0, next: first, words: vec![0; (end as usize + 1).div_ceil(64)] }
    }

    /// What a row says. A row whose bits do not fit its block is an error worth refusing to go on for.
    pub fn from_row(row: &AllocationRow, reserved: Reserved) -> Result<Self, String> {
        let mut it = Self::new(row.cidr_block, reserved);
        let bytes = STANDARD_NO_PAD.decode(&row.bitmap).map_err(|error| error.to_string())?;
        if bytes.len() != it.words.len() * 8 {
            return Err(format!("{} bytes of bits for the block {}", bytes.len(), row.cidr_block));
        }
        for (word, bytes) in it.words.iter_mut().zip(bytes.chunks_exact(8)) {
            *word = bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
        }
        it.used = it.words.iter().map(|word| word.count_ones()).sum();
        it.next = row.next.clamp(it.first, it.last);
        Ok(it)
    }

    pub fn to_row(&self) -> AllocationRow {
        let bytes: Vec<u8> = self.words.iter().flat_map(|word| word.to_le_bytes()).collect();
        AllocationRow {
            cidr_block: self.block,
            used: self.used,
            next: self.next,
            bitmap: STANDARD_NO_PAD.encode(bytes),
        }
    }

    /// The next free address, taken; `None` when there is none.
    pub fn take_next(&mut self) -> Option<Ipv4Addr> {
        let offset = self.free_from(self.next).or_else(|| self.free_from(self.first))?;
        self.set(offset);
        self.next = if offset >= self.last { self.first } else { offset + 1 };
        Some(cidr::at(self.block, offset))
    }

    /// Takes a chosen address.
    pub fn take(&mut self, address: Ipv4Addr) -> Result<(), Refused> {
        let offset = cidr::offset(self.block, address).ok_or(Refused::Outside)?;
        if offset < self.first || offset > self.last {
            return Err(Refused::Reserved);
        }
        if self.is_set(offset) {
            return Err(Refused::InUse);
        }
        self.set(offset);
        Ok(())
    }

    /// Gives an address back; `false` when it was not taken.
    pub fn give_back(&mut self, address: Ipv4Addr) -> bool {
        match cidr::offset(self.block, address) {
            Some(offset) if self.is_set(offset) => {
                self.words[offset as usize / 64] &= !(1 << (offset % 64));
                self.used -= 1;
                true
            }
            _ => false,
        }
    }

    fn is_set(&self, offset: u32) -> bool {
        self.words[offset as usize / 64] & (1 << (offset % 64)) != 0
    }

    fn set(&mut self, offset: u32) {
        self.words[offset as usize / 64] |= 1 << (offset % 64);
        self.used += 1;
    }

    /// The first free offset that is not before `start`, a word of 64 at a time.
    fn free_from(&self, start: u32) -> Option<u32> {
        let first_word = start as usize / 64;
        for (index, word) in self.words.iter().enumerate().skip(first_word) {
            let mut free = !word;
            if index == first_word {
                free &= u64::MAX << (start % 64);
            }
            if free != 0 {
                let offset = index as u32 * 64 + free.trailing_zeros();
                return (offset <= self.last).then_some(offset);
            }
        }
        None
    }
}
