//! Secrets at rest. A secret is sealed (XChaCha20-Poly1305) under a data key; data keys are kept in the store, sealed
//! under the master key, which is a file of the data directory and never in the store. Whoever has the store alone has no
//! secret.
//!
//! What is sealed is bound to its place, the stored key of its row: a ciphertext that was moved to another row does not
//! open. A new data key is made once a year, as AWS does with its own keys; the old ones go on opening what they sealed.

mod keyring;
mod master;
mod seal;
mod secret;

#[cfg(test)]
mod tests;

pub use keyring::{DATA_KEY_LIFETIME_MS, Keyring, KeyringError};
pub use master::{MasterKey, MasterKeyError};
pub use seal::{OpenError, Sealed};
pub use secret::Secret;
