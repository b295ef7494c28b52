//! Typed tables.

use crate::key::encode_text;
use crate::range::successor;
use crate::{AsKey, Direction, Key, KeyPrefix, KeyRange, Reader, Row, StoreError, Txn, row};
use bytes::Bytes;
use std::marker::PhantomData;

/// Most rows [`Table::scan`] returns; larger sets are read in pages.
pub const MAX_SCAN_ROWS: usize = 100_000;

/// Rows of type `V` under keys of type `K`, in key order. Make it a `static` of the one crate that writes it.
pub struct Table<K, V> {
    name: &'static str,
    layout: u8,
    // No `K` or `V` is held: a table is Send and Sync whatever they are.
    types: PhantomData<fn(K) -> V>,
}

impl<K, V> Table<K, V> {
    /// `name` is `service/things`, unique in the whole store. `layout` numbers the layout of the *key* and is part of the stored key;
    /// the version of the row's shape is [`Row::VERSION`].
    pub const fn new(name: &'static str, layout: u8) -> Self {
        Self { name, layout, types: PhantomData }
    }

    pub const fn name(&self) -> &'static str {
        self.name
    }

    fn start(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(96);
        encode_text(self.name, &mut bytes);
        bytes.push(self.layout);
        bytes
    }

    /// The bytes every key of this table starts with: to watch all of it.
    pub fn prefix_bytes(&self) -> Bytes {
        self.start().into()
    }
}

impl<K: Key, V: Row> Table<K, V> {
    /// The bytes every key with these leading components starts with: to watch a part of the table.
    pub fn prefix_bytes_of(&self, prefix: &impl KeyPrefix<K>) -> Bytes {
        let mut bytes = self.start();
        prefix.encode_prefix(&mut bytes);
        bytes.into()
    }

    fn key_bytes(&self, key: &impl AsKey<K>) -> Bytes {
        let mut bytes = self.start();
        key.encode_key(&mut bytes);
        bytes.into()
    }

    fn decode(&self, key: &[u8], value: &[u8]) -> Result<(K, V), StoreError> {
        let typed = K::decode(&key[self.start().len()..]).map_err(|reason| StoreError::BadKey {
            table: self.name.to_owned(),
            key_hex: key.iter().map(|b| format!("{b:02x}")).collect(),
            reason,
        })?;
        let row = row::decode(self.name, || format!("{typed:?}"), value)?;
        Ok((typed, row))
    }

    pub fn get(&self, reader: &dyn Reader, key: &impl AsKey<K>) -> Result<Option<V>, StoreError> {
        match reader.get_bytes(&self.key_bytes(key))? {
            Some(value) => row::decode(self.name, || format!("{key:?}"), &value).map(Some),
            None => Ok(None),
        }
    }

    /// The row, or the error `missing` makes when there is none.
    pub fn require<E: From<StoreError>>(
        &self,
        reader: &dyn Reader,
        key: &impl AsKey<K>,
        missing: impl FnOnce() -> E,
    ) -> Result<V, E> {
        self.get(reader, key)?.ok_or_else(missing)
    }

    pub fn exists(&self, reader: &dyn Reader, key: &impl AsKey<K>) -> Result<bool, StoreError> {
        Ok(reader.get_bytes(&self.key_bytes(key))?.is_some())
    }

    /// Writes the row, whether there is one or not.
    pub fn put(&self, txn: &mut Txn, key: &impl AsKey<K>, row: &V) -> Result<(), StoreError> {
        let value = row::encode(self.name, || format!("{key:?}"), row)?;
        txn.put_bytes(self.key_bytes(key), value);
        Ok(())
    }

    /// Writes the row if there is none yet; `false`, and nothing written, if there is.
    pub fn insert(&self, txn: &mut Txn, key: &impl AsKey<K>, row: &V) -> Result<bool, StoreError> {
        if self.exists(txn, key)? {
            return Ok(false);
        }
        self.put(txn, key, row)?;
        Ok(true)
    }

    /// Changes the row in place; `false`, and nothing written, if there is none.
    pub fn update(&self, txn: &mut Txn, key: &impl AsKey<K>, change: impl FnOnce(&mut V)) -> Result<bool, StoreError> {
        let Some(mut row) = self.get(txn, key)? else {
            return Ok(false);
        };
        change(&mut row);
        self.put(txn, key, &row)?;
        Ok(true)
    }

    /// Deletes the row; `false` if there was none.
    pub fn delete(&self, txn: &mut Txn, key: &impl AsKey<K>) -> Result<bool, StoreError> {
        if !self.exists(txn, key)? {
            return Ok(false);
        }
        txn.delete_bytes(self.key_bytes(key));
        Ok(true)
    }

    /// Every row whose key starts with `prefix`, in key order; `&()` for the whole table. More than [`MAX_SCAN_ROWS`] rows are
    /// [`StoreError::ScanTooLarge`].
    pub fn scan(&self, reader: &dyn Reader, prefix: &impl KeyPrefix<K>) -> Result<Vec<(K, V)>, StoreError> {
        let range = KeyRange::prefix(&self.prefix_bytes_of(prefix));
        let rows = reader.scan_bytes(&range, MAX_SCAN_ROWS + 1, Direction::Forward)?;
        if rows.len() > MAX_SCAN_ROWS {
            return Err(StoreError::ScanTooLarge { table: self.name.to_owned(), limit: MAX_SCAN_ROWS });
        }
        rows.iter().map(|(key, value)| self.decode(key, value)).collect()
    }

    /// At most `limit` rows whose keys start with `prefix` and come after `after` (which need not exist any more), and whether
    /// there are more.
    pub fn page(
        &self,
        reader: &dyn Reader,
        prefix: &impl KeyPrefix<K>,
        after: Option<&K>,
        limit: usize,
    ) -> Result<(Vec<(K, V)>, bool), StoreError> {
        let mut range = KeyRange::prefix(&self.prefix_bytes_of(prefix));
        if let Some(after) = after {
            let mut bytes = self.start();
            after.encode(&mut bytes);
            range.start = range.start.max(successor(&bytes));
        }
        let limit = limit.min(MAX_SCAN_ROWS);
        let mut rows = reader.scan_bytes(&range, limit + 1, Direction::Forward)?;
        let more = rows.len() > limit;
        rows.truncate(limit);
        let rows: Result<Vec<_>, _> = rows.iter().map(|(key, value)| self.decode(key, value)).collect();
        Ok((rows?, more))
    }

    /// The first row whose key starts with `prefix`.
    pub fn first(&self, reader: &dyn Reader, prefix: &impl KeyPrefix<K>) -> Result<Option<(K, V)>, StoreError> {
        self.one(reader, prefix, Direction::Forward)
    }

    /// The last row whose key starts with `prefix`: the latest revision, the newest entry.
    pub fn last(&self, reader: &dyn Reader, prefix: &impl KeyPrefix<K>) -> Result<Option<(K, V)>, StoreError> {
        self.one(reader, prefix, Direction::Backward)
    }

    fn one(
        &self,
        reader: &dyn Reader,
        prefix: &impl KeyPrefix<K>,
        direction: Direction,
    ) -> Result<Option<(K, V)>, StoreError> {
        let range = KeyRange::prefix(&self.prefix_bytes_of(prefix));
        let rows = reader.scan_bytes(&range, 1, direction)?;
        rows.first().map(|(key, value)| self.decode(key, value)).transpose()
    }

    /// Whether any key starts with `prefix`. Decodes no row.
    pub fn any(&self, reader: &dyn Reader, prefix: &impl KeyPrefix<K>) -> Result<bool, StoreError> {
        let range = KeyRange::prefix(&self.prefix_bytes_of(prefix));
        Ok(!reader.scan_bytes(&range, 1, Direction::Forward)?.is_empty())
    }

    /// How many keys start with `prefix`. Decodes no row; bounded like [`Table::scan`].
    pub fn count(&self, reader: &dyn Reader, prefix: &impl KeyPrefix<K>) -> Result<usize, StoreError> {
        let range = KeyRange::prefix(&self.prefix_bytes_of(prefix));
        let rows = reader.scan_bytes(&range, MAX_SCAN_ROWS + 1, Direction::Forward)?;
        if rows.len() > MAX_SCAN_ROWS {
            return Err(StoreError::ScanTooLarge { table: self.name.to_owned(), limit: MAX_SCAN_ROWS });
        }
        Ok(rows.len())
    }
}
