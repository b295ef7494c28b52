//! Order-preserving, unambiguous byte encoding of typed keys.
//!
//! A key is a tuple of components. Texts are escaped (`00` becomes `00 ff`) and terminated by `00 01`, numbers are big-endian
//! and of fixed width, so the encoding of a component is never the beginning of another one's: `("a", "b")` and `("ab", "")`
//! differ, the encoded order is the order of the tuples, and the leading components of a key are a byte prefix of it.

use base::{AccountId, Region, Timestamp};
use std::fmt::Debug;
use std::net::{Ipv4Addr, Ipv6Addr};

const TERMINATOR: [u8; 2] = [0x00, 0x01];
const ESCAPED_ZERO: [u8; 2] = [0x00, 0xff];

/// Why bytes are not the key they should be.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    #[error("it ends in the middle of a component")]
    Short,
    #[error("{0} bytes are left over after its last component")]
    Long(usize),
    #[error("a component holds {0}")]
    Value(String),
}

/// One part of a key. Implement it for a typed id by way of the component it wraps.
///
/// The encodings of two values must compare as the values do, and none may be the beginning of another.
pub trait Component: Clone + Debug + Ord + Sized {
    fn encode(&self, out: &mut Vec<u8>);
    /// Takes its bytes off the front of `input`.
    fn decode(input: &mut &[u8]) -> Result<Self, KeyError>;
}

/// What can stand for component `C` in a key that is only looked up: `C`, `&C`, and `&str` for a `String`.
pub trait Part<C> {
    fn encode_part(&self, out: &mut Vec<u8>);
}

impl<C: Component> Part<C> for C {
    fn encode_part(&self, out: &mut Vec<u8>) {
        self.encode(out);
    }
}

impl<C: Component> Part<C> for &C {
    fn encode_part(&self, out: &mut Vec<u8>) {
        self.encode(out);
    }
}

impl Part<String> for &str {
    fn encode_part(&self, out: &mut Vec<u8>) {
        encode_text(self, out);
    }
}

/// A whole key: a tuple of one to five components.
pub trait Key: Clone + Debug + Sized {
    fn encode(&self, out: &mut Vec<u8>);
    /// Takes the whole of `input`.
    fn decode(input: &[u8]) -> Result<Self, KeyError>;
}

/// Anything that names one key of type `K`: `K` itself, or a tuple of [`Part`]s such as `(&account, region, "web")`.
pub trait AsKey<K>: Debug {
    fn encode_key(&self, out: &mut Vec<u8>);
}

/// The leading components of a key of type `K`, as [`Part`]s: `()`, `(a,)`, `(a, b)`, up to the whole key.
pub trait KeyPrefix<K> {
    fn encode_prefix(&self, out: &mut Vec<u8>);
}

impl<K: Key> KeyPrefix<K> for () {
    fn encode_prefix(&self, _: &mut Vec<u8>) {}
}

macro_rules! key {
    ($($c:ident $i:tt),+) => {
        impl<$($c: Component),+> Key for ($($c,)+) {
            fn encode(&self, out: &mut Vec<u8>) {
                $(self.$i.encode(out);)+
            }

            fn decode(mut input: &[u8]) -> Result<Self, KeyError> {
                let key = ($($c::decode(&mut input)?,)+);
                if input.is_empty() { Ok(key) } else { Err(KeyError::Long(input.len())) }
            }
        }
    };
}

macro_rules! as_key {
    ($($c:ident $p:ident $i:tt),+) => {
        impl<$($c: Component, $p: Part<$c> + Debug),+> AsKey<($($c,)+)> for ($($p,)+) {
            fn encode_key(&self, out: &mut Vec<u8>) {
                $(self.$i.encode_part(out);)+
            }
        }
    };
}

/// `prefix!([parts given] [all components])`
macro_rules! prefix {
    ([$($c:ident $p:ident $i:tt),+] [$($all:ident),+]) => {
        impl<$($all: Component,)+ $($p: Part<$c>),+> KeyPrefix<($($all,)+)> for ($($p,)+) {
            fn encode_prefix(&self, out: &mut Vec<u8>) {
                $(self.$i.encode_part(out);)+
            }
        }
    };
}

key!(A 0);
key!(A 0, B 1);
key!(A 0, B 1, C 2);
key!(A 0, B 1, C 2, D 3);
key!(A 0, B 1, C 2, D 3, E 4);

as_key!(A P 0);
as_key!(A P 0, B Q 1);
as_key!(A P 0, B Q 1, C R 2);
as_key!(A P 0, B Q 1, C R 2, D S 3);
as_key!(A P 0, B Q 1, C R 2, D S 3, E T 4);

prefix!([A P 0] [A]);
prefix!([A P 0] [A, B]);
prefix!([A P 0] [A, B, C]);
prefix!([A P 0] [A, B, C, D]);
prefix!([A P 0] [A, B, C, D, E]);
prefix!([A P 0, B Q 1] [A, B]);
prefix!([A P 0, B Q 1] [A, B, C]);
prefix!([A P 0, B Q 1] [A, B, C, D]);
prefix!([A P 0, B Q 1] [A, B, C, D, E]);
prefix!([A P 0, B Q 1, C R 2] [A, B, C]);
prefix!([A P 0, B Q 1, C R 2] [A, B, C, D]);
prefix!([A P 0, B Q 1, C R 2] [A, B, C, D, E]);
prefix!([A P 0, B Q 1, C R 2, D S 3] [A, B, C, D]);
prefix!([A P 0, B Q 1, C R 2, D S 3] [A, B, C, D, E]);
prefix!([A P 0, B Q 1, C R 2, D S 3, E T 4] [A, B, C, D, E]);

pub(crate) fn encode_text(text: &str, out: &mut Vec<u8>) {
    for byte in text.bytes() {
        match byte {
            0 => out.extend_from_slice(&ESCAPED_ZERO),
            byte => out.push(byte),
        }
    }
    out.extend_from_slice(&TERMINATOR);
}

fn decode_text(input: &mut &[u8]) -> Result<String, KeyError> {
    let mut text = Vec::new();
    loop {
        match **input {
            [0x00, 0x01, ..] => {
                *input = &input[2..];
                break;
            }
            [0x00, 0xff, ..] => {
                text.push(0);
                *input = &input[2..];
            }
            [0x00, other, ..] => {
                return Err(KeyError::Value(format!("the unknown escape 00 {other:02x}")));
            }
            [] | [0x00] => return Err(KeyError::Short),
            [byte, ..] => {
                text.push(byte);
                *input = &input[1..];
            }
        }
    }
    String::from_utf8(text).map_err(|e| KeyError::Value(format!("a text that is not UTF-8 ({e})")))
}

fn take<const N: usize>(input: &mut &[u8]) -> Result<[u8; N], KeyError> {
    let (head, rest) = input.split_first_chunk::<N>().ok_or(KeyError::Short)?;
    *input = rest;
    Ok(*head)
}

impl Component for String {
    fn encode(&self, out: &mut Vec<u8>) {
        encode_text(self, out);
    }

    fn decode(input: &mut &[u8]) -> Result<Self, KeyError> {
        decode_text(input)
    }
}

macro_rules! unsigned {
    ($($t:ty),+) => {$(
        impl Component for $t {
            fn encode(&self, out: &mut Vec<u8>) {
                out.extend_from_slice(&self.to_be_bytes());
            }

            fn decode(input: &mut &[u8]) -> Result<Self, KeyError> {
                Ok(Self::from_be_bytes(take(input)?))
            }
        }
    )+};
}

unsigned!(u8, u16, u32, u64);

impl Component for bool {
    fn encode(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }

    fn decode(input: &mut &[u8]) -> Result<Self, KeyError> {
        match u8::decode(input)? {
            0 => Ok(false),
            1 => Ok(true),
            other => Err(KeyError::Value(format!("{other} for a truth value"))),
        }
    }
}

impl Component for i64 {
    // The flipped sign bit puts negative numbers first.
    fn encode(&self, out: &mut Vec<u8>) {
        (self.cast_unsigned() ^ (1 << 63)).encode(out);
    }

    fn decode(input: &mut &[u8]) -> Result<Self, KeyError> {
        Ok((u64::decode(input)? ^ (1 << 63)).cast_signed())
    }
}

impl Component for Timestamp {
    fn encode(&self, out: &mut Vec<u8>) {
        self.as_ms().encode(out);
    }

    fn decode(input: &mut &[u8]) -> Result<Self, KeyError> {
        Ok(Self::from_ms(i64::decode(input)?))
    }
}

impl Component for AccountId {
    // Always twelve digits: needs no terminator.
    fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self.as_str().as_bytes());
    }

    fn decode(input: &mut &[u8]) -> Result<Self, KeyError> {
        let digits = take::<12>(input)?;
        let text = String::from_utf8_lossy(&digits);
        text.parse().map_err(|e| KeyError::Value(format!("an account id that is none: {e}")))
    }
}

impl Component for Region {
    // The index never changes, and Regions compare by it.
    fn encode(&self, out: &mut Vec<u8>) {
        self.index().encode(out);
    }

    fn decode(input: &mut &[u8]) -> Result<Self, KeyError> {
        let index = u16::decode(input)?;
        Region::all()
            .nth(usize::from(index))
            .ok_or_else(|| KeyError::Value(format!("the number {index} of a Region this release does not know")))
    }
}

impl Component for Ipv4Addr {
    fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.octets());
    }

    fn decode(input: &mut &[u8]) -> Result<Self, KeyError> {
        Ok(Self::from(take::<4>(input)?))
    }
}

impl Component for Ipv6Addr {
    fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.octets());
    }

    fn decode(input: &mut &[u8]) -> Result<Self, KeyError> {
        Ok(Self::from(take::<16>(input)?))
    }
}
