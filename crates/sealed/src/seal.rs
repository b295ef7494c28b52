//! Sealing and opening under one key.

use crate::Secret;
use base::Rng;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{Key, KeyInit, XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use zeroize::Zeroize;

const KEY_BYTES: usize = 32;
const NONCE_BYTES: usize = 24;

/// A ciphertext as it is stored: which data key sealed it, and nonce, ciphertext and tag.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed {
    pub(crate) data_key: u32,
    pub(crate) bytes: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    #[error(
        "a stored secret was sealed under data key {data_key}, which is not in the store: the store is not whole, restore it from a backup"
    )]
    NoDataKey { data_key: u32 },
    #[error(
        "a stored secret does not open: it was changed or moved within the store; restore the store from a backup, or write the secret again"
    )]
    Damaged,
}

impl Sealed {
    /// The ciphertext for a reader who has no right to more: what `GetParameter` answers without decryption.
    pub fn to_text(&self) -> String {
        let mut all = self.data_key.to_be_bytes().to_vec();
        all.extend_from_slice(&self.bytes);
        STANDARD.encode(all)
    }

    /// Of [`Sealed::to_text`]; `None` for what that never writes. Whether it opens is another question.
    pub fn from_text(text: &str) -> Option<Self> {
        let all = STANDARD.decode(text).ok()?;
        let (data_key, bytes) = all.split_first_chunk::<4>()?;
        Some(Self { data_key: u32::from_be_bytes(*data_key), bytes: bytes.to_vec() })
    }
}

impl fmt::Debug for Sealed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Sealed(data key {}, {} bytes)", self.data_key, self.bytes.len())
    }
}

impl Serialize for Sealed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.to_text())
    }
}

impl<'de> Deserialize<'de> for Sealed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::from_text(&text).ok_or_else(|| serde::de::Error::custom("it is not a sealed secret"))
    }
}

/// A key and its cipher; wiped when dropped.
pub(crate) struct SealingKey {
    bytes: [u8; KEY_BYTES],
}

impl SealingKey {
    pub fn new(bytes: [u8; KEY_BYTES]) -> Self {
        Self { bytes }
    }

    pub fn random(rng: &dyn Rng) -> Self {
        let mut bytes = [0; KEY_BYTES];
        rng.fill(&mut bytes);
        Self { bytes }
    }

    pub fn from_secret(secret: &Secret) -> Option<Self> {
        secret.expose().try_into().ok().map(Self::new)
    }

    pub fn expose(&self) -> &[u8; KEY_BYTES] {
        &self.bytes
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(Key::from_slice(&self.bytes))
    }

    /// Nonce, ciphertext and tag.
    pub fn seal(&self, rng: &dyn Rng, place: &[u8], secret: &Secret) -> Vec<u8> {
        let mut sealed = vec![0; NONCE_BYTES];
        rng.fill(&mut sealed);
        let payload = Payload { msg: secret.expose(), aad: place };
        let ciphertext = self.cipher().encrypt(XNonce::from_slice(&sealed), payload);
        // The cipher refuses only messages of 256 GiB and more.
        sealed.extend(ciphertext.expect("a secret fits into memory"));
        sealed
    }

    pub fn open(&self, place: &[u8], sealed: &[u8]) -> Result<Secret, OpenError> {
        let (nonce, ciphertext) = sealed.split_at_checked(NONCE_BYTES).ok_or(OpenError::Damaged)?;
        let payload = Payload { msg: ciphertext, aad: place };
        let opened = self.cipher().decrypt(XNonce::from_slice(nonce), payload);
        opened.map(Secret::new).map_err(|_| OpenError::Damaged)
    }
}

impl Drop for SealingKey {
    fn drop(&mut self) {
        self.bytes.zeroize();
    }
}
