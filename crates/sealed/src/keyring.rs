//! The data keys of an installation.

use crate::seal::SealingKey;
use crate::{MasterKey, MasterKeyError, OpenError, Sealed, Secret};
use base::{Rng, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use store::{Row, Store, StoreError, Table};

/// The number that stands for the master key where a ciphertext names its data key.
const MASTER: u32 = 0;
/// After this time a start makes a new data key: a year.
pub const DATA_KEY_LIFETIME_MS: i64 = 365 * 24 * 3600 * 1000;

/// A data key, sealed under the master key.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct DataKeyRow {
    sealed: Sealed,
    /// Of the master key that sealed it.
    master_fingerprint: String,
    created_at: Timestamp,
}

impl Row for DataKeyRow {}

/// Key: number, from 1 up; the highest seals.
static DATA_KEYS: Table<(u32,), DataKeyRow> = Table::new("sealed/data_keys", 1);

#[derive(Debug, thiserror::Error)]
pub enum KeyringError {
    #[error(transparent)]
    Master(#[from] MasterKeyError),
    #[error(
        "the master key file {path} is missing, and this installation's secrets are sealed under it (fingerprint {wanted}): put it back from a backup. Nothing was changed",
        path = path.display()
    )]
    Missing { path: PathBuf, wanted: String },
    #[error(
        "{path} is not the master key of this installation: it has fingerprint {found}, and the secrets are sealed under {wanted}. Put the right file back from a backup. Nothing was changed",
        path = path.display()
    )]
    Wrong { path: PathBuf, found: String, wanted: String },
    #[error("data key {number}: {error}")]
    DataKey { number: u32, error: OpenError },
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Seals and opens; has every data key of the installation.
pub struct Keyring {
    keys: BTreeMap<u32, SealingKey>,
    pub(crate) newest: u32,
}

impl std::fmt::Debug for Keyring {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Keyring({} data keys)", self.keys.len())
    }
}

impl Keyring {
    /// Reads the master key in `path` and the data keys it opens. At the first start both are made; a data key that is a
    /// year old gets a successor.
    pub async fn open(store: &Store, rng: &dyn Rng, now: Timestamp, path: &Path) -> Result<Self, KeyringError> {
        let rows = DATA_KEYS.scan(&store.read()?, &())?;
        let master = match (MasterKey::read(path)?, rows.last()) {
            (Some(master), _) => master,
            (None, None) => MasterKey::create(path, rng)?,
            (None, Some((_, row))) => {
                return Err(KeyringError::Missing { path: path.to_owned(), wanted: row.master_fingerprint.clone() });
            }
        };
        let mut keys = BTreeMap::new();
        let mut newest_at = None;
        for ((number,), row) in rows {
            let found = master.fingerprint();
            if row.master_fingerprint != found {
                return Err(KeyringError::Wrong { path: path.to_owned(), found, wanted: row.master_fingerprint });
            }
            let opened = master.key.open(&place(number), &row.sealed.bytes);
            let key = opened.and_then(|secret| SealingKey::from_secret(&secret).ok_or(OpenError::Damaged));
            keys.insert(number, key.map_err(|error| KeyringError::DataKey { number, error })?);
            newest_at = Some((number, row.created_at));
        }
        let newest = match newest_at {
            Some((number, at)) if now.since_ms(at) < DATA_KEY_LIFETIME_MS => number,
            older => {
                let number = older.map_or(1, |(number, _)| number + 1);
                let key = SealingKey::random(rng);
                let bytes = master.key.seal(rng, &place(number), &Secret::new(key.expose().as_slice()));
                let sealed = Sealed { data_key: MASTER, bytes };
                let row = DataKeyRow { sealed, master_fingerprint: master.fingerprint(), created_at: now };
                store.transact(|txn| DATA_KEYS.put(txn, &(number,), &row)).await?;
                keys.insert(number, key);
                number
            }
        };
        Ok(Self { keys, newest })
    }

    /// A keyring that lives in this process alone: for tests on a memory store.
    pub fn in_memory(rng: &dyn Rng) -> Self {
        Self { keys: BTreeMap::from([(1, SealingKey::random(rng))]), newest: 1 }
    }

    /// `place`: the stored key of the row that will hold it (`Table::prefix_bytes_of` of the whole key).
    pub fn seal(&self, rng: &dyn Rng, place: &[u8], secret: &Secret) -> Sealed {
        let key = &self.keys[&self.newest];
        Sealed { data_key: self.newest, bytes: key.seal(rng, place, secret) }
    }

    pub fn open_sealed(&self, place: &[u8], sealed: &Sealed) -> Result<Secret, OpenError> {
        let key = self.keys.get(&sealed.data_key).ok_or(OpenError::NoDataKey { data_key: sealed.data_key })?;
        key.open(place, &sealed.bytes)
    }
}

fn place(number: u32) -> Vec<u8> {
    DATA_KEYS.prefix_bytes_of(&(number,)).to_vec()
}
