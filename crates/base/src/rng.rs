//! Injected randomness.

use std::sync::Mutex;

/// Where randomness comes from. Everything that needs any takes one of these.
pub trait Rng: Send + Sync + 'static {
    fn fill(&self, bytes: &mut [u8]);

    fn next_u64(&self) -> u64 {
        let mut bytes = [0; 8];
        self.fill(&mut bytes);
        u64::from_le_bytes(bytes)
    }

    /// A number in `0..bound`; `bound` must not be 0.
    fn below(&self, bound: u64) -> u64 {
        // The bias of a 128-bit product is below 2^-64.
        ((u128::from(self.next_u64()) * u128::from(bound)) >> 64) as u64
    }

    /// `len` lower-case hexadecimal digits: task ids (32), EC2 ids (17).
    fn hex(&self, len: usize) -> String {
        let mut bytes = vec![0; len.div_ceil(2)];
        self.fill(&mut bytes);
        let mut text = String::with_capacity(2 * bytes.len());
        bytes.into_iter().for_each(|byte| push_hex(&mut text, byte));
        text.truncate(len);
        text
    }

    /// `len` characters out of `alphabet` (ASCII).
    fn text(&self, len: usize, alphabet: &[u8]) -> String {
        (0..len).map(|_| char::from(alphabet[self.below(alphabet.len() as u64) as usize])).collect()
    }

    /// A random (version 4) UUID in its usual form.
    fn uuid(&self) -> String {
        let mut b = [0; 16];
        self.fill(&mut b);
        b[6] = (b[6] & 0x0f) | 0x40;
        b[8] = (b[8] & 0x3f) | 0x80;
        let mut text = String::with_capacity(36);
        for (index, byte) in b.into_iter().enumerate() {
            if matches!(index, 4 | 6 | 8 | 10) {
                text.push('-');
            }
            push_hex(&mut text, byte);
        }
        text
    }
}

/// Every request is given two ids: this is what they are made with.
fn push_hex(text: &mut String, byte: u8) {
    for digit in [byte >> 4, byte & 0x0f] {
        text.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
    }
}

/// The operating system's randomness.
#[derive(Clone, Copy, Debug, Default)]
pub struct OsRng;

impl Rng for OsRng {
    fn fill(&self, bytes: &mut [u8]) {
        getrandom::fill(bytes).expect("the operating system has randomness");
    }
}

/// A reproducible generator (SplitMix64): for tests and the simulator, never for secrets.
#[derive(Debug)]
pub struct SeededRng(Mutex<u64>);

impl SeededRng {
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(seed))
    }
}

impl Rng for SeededRng {
    fn fill(&self, bytes: &mut [u8]) {
        let mut state = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        for chunk in bytes.chunks_mut(8) {
            *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = *state;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^= z >> 31;
            chunk.copy_from_slice(&z.to_le_bytes()[..chunk.len()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_text() {
        let (a, b) = (SeededRng::new(7), SeededRng::new(7));
        let (x, y) = (a.hex(17), b.hex(17));
        assert_eq!(x, y);
        assert_eq!(x.len(), 17);
        assert_eq!(a.uuid(), b.uuid());
        assert!((0..1000).all(|_| a.below(3) < 3));
    }

    #[test]
    fn texts_have_their_usual_form() {
        struct Bytes;
        impl Rng for Bytes {
            fn fill(&self, bytes: &mut [u8]) {
                bytes.iter_mut().zip(0xe0..).for_each(|(byte, value)| *byte = value);
            }
        }
        assert_eq!(Bytes.uuid(), "e0e1e2e3-e4e5-46e7-a8e9-eaebecedeeef");
        assert_eq!(Bytes.hex(5), "e0e1e");
    }
}
