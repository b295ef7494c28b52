//! Unique ids, access keys and secrets.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids>

use base::Rng;

const BASE32: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const BASE64: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Characters after the four of the prefix.
const ID_CHARACTERS: usize = 17;
const KEY_ID_CHARACTERS: usize = 16;
const SECRET_CHARACTERS: usize = 40;
const SIGNING_CERTIFICATE_ID_CHARACTERS: usize = 32;
const SERVICE_SECRET_CHARACTERS: usize = 44;
const SESSION_TOKEN_CHARACTERS: usize = 256;

/// `AIDA…`, 21 characters.
pub fn user_id(rng: &dyn Rng) -> String {
    format!("AIDA{}", rng.text(ID_CHARACTERS, BASE32))
}

/// `AROA…`, 21 characters.
pub fn role_id(rng: &dyn Rng) -> String {
    format!("AROA{}", rng.text(ID_CHARACTERS, BASE32))
}

/// `ANPA…`, 21 characters.
pub fn policy_id(rng: &dyn Rng) -> String {
    format!("ANPA{}", rng.text(ID_CHARACTERS, BASE32))
}

/// `AGPA…`, 21 characters.
pub fn group_id(rng: &dyn Rng) -> String {
    format!("AGPA{}", rng.text(ID_CHARACTERS, BASE32))
}

/// `AIPA…`, 21 characters.
pub fn instance_profile_id(rng: &dyn Rng) -> String {
    format!("AIPA{}", rng.text(ID_CHARACTERS, BASE32))
}

/// `ASCA…`, 21 characters.
pub fn server_certificate_id(rng: &dyn Rng) -> String {
    format!("ASCA{}", rng.text(ID_CHARACTERS, BASE32))
}

/// `APKA…`, 21 characters.
pub fn ssh_public_key_id(rng: &dyn Rng) -> String {
    format!("APKA{}", rng.text(ID_CHARACTERS, BASE32))
}

/// 32 characters.
pub fn signing_certificate_id(rng: &dyn Rng) -> String {
    rng.text(SIGNING_CERTIFICATE_ID_CHARACTERS, BASE32)
}

/// `ACCA…`, 21 characters.
pub fn service_credential_id(rng: &dyn Rng) -> String {
    format!("ACCA{}", rng.text(ID_CHARACTERS, BASE32))
}

/// The password of a service-specific credential: 264 bits.
pub fn service_secret(rng: &dyn Rng) -> String {
    rng.text(SERVICE_SECRET_CHARACTERS, BASE64)
}

/// The seed of a virtual MFA device: 40 bytes as base 32.
pub fn mfa_seed(rng: &dyn Rng) -> String {
    rng.text(64, BASE32)
}

/// `AKIA…`, 20 characters: keys that last.
pub fn access_key_id(rng: &dyn Rng) -> String {
    format!("AKIA{}", rng.text(KEY_ID_CHARACTERS, BASE32))
}

/// `ASIA…`, 20 characters: keys of a session.
pub fn session_key_id(rng: &dyn Rng) -> String {
    format!("ASIA{}", rng.text(KEY_ID_CHARACTERS, BASE32))
}

pub fn secret_access_key(rng: &dyn Rng) -> String {
    rng.text(SECRET_CHARACTERS, BASE64)
}

pub fn session_token(rng: &dyn Rng) -> String {
    rng.text(SESSION_TOKEN_CHARACTERS, BASE64)
}
