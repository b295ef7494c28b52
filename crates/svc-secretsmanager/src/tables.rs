//! The tables this crate writes.

use crate::errors::{marked_for_deletion, no_such_secret};
use crate::model::{DeletionRow, SecretRow, ValueRow, VersionRow};
use crate::names::{SecretKey, resolve};
use base::{AccountId, Region, Timestamp};
use kernel::{Error, RequestCtx};
use store::{Reader, Table, Txn};

/// Key: account, Region, name.
pub static SECRETS: Table<(AccountId, Region, String), SecretRow> = Table::new("secretsmanager/secrets", 1);
/// Key: account, Region, name with the ARN's suffix (a secret made again under its name has others), version id.
pub static VERSIONS: Table<(AccountId, Region, String, String), VersionRow> = Table::new("secretsmanager/versions", 1);
/// Key: as [`VERSIONS`].
pub static VALUES: Table<(AccountId, Region, String, String), ValueRow> = Table::new("secretsmanager/values", 1);
/// Key: end of the recovery window, account, Region, name.
pub static DELETIONS: Table<(Timestamp, AccountId, Region, String), DeletionRow> =
    Table::new("secretsmanager/deletions", 1);

/// The secret that `secret_id` names, be it marked for deletion or not.
pub fn require(reader: &dyn Reader, ctx: &RequestCtx, secret_id: &str) -> Result<(SecretKey, SecretRow), Error> {
    resolve(reader, ctx, secret_id)?.ok_or_else(no_such_secret)
}

/// The secret that `secret_id` names, which must not be marked for deletion.
pub fn require_live(reader: &dyn Reader, ctx: &RequestCtx, secret_id: &str) -> Result<(SecretKey, SecretRow), Error> {
    let (key, row) = require(reader, ctx, secret_id)?;
    if row.deletion.is_some() { Err(marked_for_deletion()) } else { Ok((key, row)) }
}

pub fn put_secret(txn: &mut Txn, key: &SecretKey, row: &SecretRow) -> Result<(), Error> {
    Ok(SECRETS.put(txn, &(&key.account, key.region, &key.name), row)?)
}

/// Every version of a secret, by version id.
pub fn versions(reader: &dyn Reader, key: &SecretKey, row: &SecretRow) -> Result<Vec<(String, VersionRow)>, Error> {
    let rows = VERSIONS.scan(reader, &(&key.account, key.region, &key.unique_name(row)))?;
    Ok(rows.into_iter().map(|((_, _, _, version_id), row)| (version_id, row)).collect())
}

/// Deletes the secret, its versions and their values.
pub fn delete_for_good(txn: &mut Txn, key: &SecretKey, row: &SecretRow) -> Result<(), Error> {
    let unique = key.unique_name(row);
    for (version_id, _) in versions(txn, key, row)? {
        delete_version(txn, key, &unique, &version_id)?;
    }
    if let Some(deletion) = &row.deletion {
        DELETIONS.delete(txn, &(deletion.delete_at, &key.account, key.region, &key.name))?;
    }
    SECRETS.delete(txn, &(&key.account, key.region, &key.name))?;
    Ok(())
}

pub fn delete_version(txn: &mut Txn, key: &SecretKey, unique: &str, version_id: &str) -> Result<(), Error> {
    VERSIONS.delete(txn, &(&key.account, key.region, unique, version_id))?;
    VALUES.delete(txn, &(&key.account, key.region, unique, version_id))?;
    Ok(())
}
