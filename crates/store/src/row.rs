//! Rows: JSON behind one byte that tells the version of its shape.

use crate::StoreError;
use bytes::Bytes;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What a table stores. Adding an optional field (`#[serde(default)]`) needs no new version, because older releases are refused
/// by no field they do not know; renaming, removing or reinterpreting one does: raise `VERSION` and write `upgrade`.
pub trait Row: Serialize + DeserializeOwned {
    /// Version this release writes; from 1.
    const VERSION: u8 = 1;

    /// Reads a row that an older release wrote. `json` is the row without its version byte. The error says why it cannot be read.
    fn upgrade(version: u8, json: &[u8]) -> Result<Self, String> {
        let _ = json;
        Err(format!("this release has no upgrade from version {version} to {}", Self::VERSION))
    }
}

pub(crate) fn encode<V: Row>(table: &str, key: impl FnOnce() -> String, row: &V) -> Result<Bytes, StoreError> {
    let mut out = vec![V::VERSION];
    match serde_json::to_writer(&mut out, row) {
        Ok(()) => Ok(out.into()),
        Err(e) => Err(StoreError::BadRow {
            table: table.to_owned(),
            key: key(),
            version: V::VERSION,
            reason: format!("it cannot be written as JSON: {e}"),
        }),
    }
}

pub(crate) fn decode<V: Row>(table: &str, key: impl FnOnce() -> String, stored: &[u8]) -> Result<V, StoreError> {
    let bad = |version, key: String, reason| StoreError::BadRow { table: table.to_owned(), key, version, reason };
    let Some((&version, json)) = stored.split_first() else {
        return Err(bad(0, key(), "it is empty".to_owned()));
    };
    if version > V::VERSION {
        return Err(StoreError::NewerRow { table: table.to_owned(), key: key(), found: version, known: V::VERSION });
    }
    let row = if version == V::VERSION {
        serde_json::from_slice(json).map_err(|e| e.to_string())
    } else {
        V::upgrade(version, json)
    };
    row.map_err(|reason| bad(version, key(), reason))
}
