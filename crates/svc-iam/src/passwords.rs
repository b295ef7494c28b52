//! Passwords at rest: PBKDF2-HMAC-SHA256.

use crate::model::PasswordHash;
use ring::pbkdf2;
use std::num::NonZeroU32;

pub const SALT_BYTES: usize = 16;
const HASH_BYTES: usize = 32;
/// OWASP's figure for PBKDF2-HMAC-SHA256 of 2023.
const ITERATIONS: NonZeroU32 = NonZeroU32::new(600_000).unwrap();

pub fn hash(password: &str, salt: &[u8]) -> PasswordHash {
    let mut out = [0; HASH_BYTES];
    pbkdf2::derive(pbkdf2::PBKDF2_HMAC_SHA256, ITERATIONS, salt, password.as_bytes(), &mut out);
    PasswordHash { salt_hex: hex::encode(salt), hash_hex: hex::encode(out), iterations: ITERATIONS.get() }
}

pub fn matches(password: &str, hash: &PasswordHash) -> bool {
    let (Ok(salt), Ok(wanted), Some(iterations)) =
        (hex::decode(&hash.salt_hex), hex::decode(&hash.hash_hex), NonZeroU32::new(hash.iterations))
    else {
        return false;
    };
    pbkdf2::verify(pbkdf2::PBKDF2_HMAC_SHA256, iterations, &salt, password.as_bytes(), &wanted).is_ok()
}
