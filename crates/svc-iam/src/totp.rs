//! Time-based one-time passwords (RFC 6238) as AWS's virtual MFA devices make them: SHA-1, six digits, 30 seconds.

use base::Timestamp;
use ring::hmac;

pub const STEP_MS: i64 = 30_000;
const DIGITS: usize = 6;

/// The number of the 30-second step.
pub fn step(now: Timestamp) -> i64 {
    now.as_ms().div_euclid(STEP_MS)
}

/// RFC 4648 base 32 without padding; `None` for other characters.
fn decode_base32(text: &str) -> Option<Vec<u8>> {
    let (mut bytes, mut buffer, mut bits) = (Vec::with_capacity(text.len() * 5 / 8), 0_u32, 0);
    for c in text.bytes() {
        let value = match c {
            b'A'..=b'Z' => c - b'A',
            b'2'..=b'7' => c - b'2' + 26,
            _ => return None,
        };
        buffer = (buffer << 5 | u32::from(value)) & 0xfff;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push((buffer >> bits) as u8);
        }
    }
    Some(bytes)
}

/// The code of a step.
pub fn code(seed_base32: &str, step: i64) -> Option<String> {
    let seed = decode_base32(seed_base32)?;
    let counter = u64::try_from(step).ok()?.to_be_bytes();
    let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &seed), &counter);
    let tag = tag.as_ref();
    let at = usize::from(tag[tag.len() - 1] & 0xf);
    let number = u32::from_be_bytes([tag[at] & 0x7f, tag[at + 1], tag[at + 2], tag[at + 3]]) % 1_000_000;
    Some(format!("{number:0DIGITS$}"))
}

/// The step among `steps` whose code this is.
pub fn find(seed_base32: &str, given: &str, steps: impl IntoIterator<Item = i64>) -> Option<i64> {
    steps.into_iter().find(|step| {
        code(seed_base32, *step).is_some_and(|code| {
            // In constant time: ring deprecates its own comparison, so bytes are folded here.
            code.len() == given.len() && code.bytes().zip(given.bytes()).fold(0, |seen, (a, b)| seen | (a ^ b)) == 0
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Appendix B of RFC 6238, cut to six digits.
    #[test]
    fn codes_are_those_of_the_rfc() {
        let seed = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        for (at_s, wanted) in
            [(59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924")]
        {
            let step = step(Timestamp::from_ms(at_s * 1000));
            assert_eq!(code(seed, step).as_deref(), Some(wanted));
            assert_eq!(find(seed, wanted, step - 1..=step + 1), Some(step));
            assert_eq!(find(seed, wanted, step + 1..=step + 2), None);
        }
        assert_eq!(code("a", 1), None);
    }
}
