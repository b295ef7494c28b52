//! Values in and out of rows.

use crate::Ssm;
use crate::errors::cannot_open;
use crate::model::{ParameterType, StoredValue};
use crate::tables::VERSIONS;
use base::{AccountId, Region};
use kernel::Error;
use sealed::Secret;

/// Where a version is in its table.
pub type VersionKey<'a> = (&'a AccountId, Region, &'a str, u64);

impl Ssm {
    pub(crate) fn store_value(&self, key: &VersionKey<'_>, kind: ParameterType, value: &Secret) -> StoredValue {
        if kind == ParameterType::SecureString {
            StoredValue::Sealed(self.keyring.seal(&*self.deps.rng, &VERSIONS.prefix_bytes_of(key), value))
        } else {
            StoredValue::Plain(value.expose_text().unwrap_or_default().to_owned())
        }
    }

    /// What an answer carries: of a SecureString the ciphertext, unless it is to be decrypted.
    pub(crate) fn value_text(&self, key: &VersionKey<'_>, value: &StoredValue, decrypt: bool) -> Result<String, Error> {
        match value {
            StoredValue::Plain(text) => Ok(text.clone()),
            StoredValue::Sealed(sealed) if !decrypt => Ok(sealed.to_text()),
            StoredValue::Sealed(sealed) => {
                let secret = self.keyring.open_sealed(&VERSIONS.prefix_bytes_of(key), sealed).map_err(cannot_open)?;
                Ok(secret.expose_text().unwrap_or_default().to_owned())
            }
        }
    }
}
