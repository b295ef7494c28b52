//! The tables this crate writes.

use crate::model::{CountsRow, ExpirationRow, ParameterRow, Tier, VersionRow};
use base::{AccountId, Region, Timestamp};
use kernel::Error;
use store::{Reader, Table, Txn};

/// Key: account, Region, name (`/a/b`, or `a` without a slash when it has one level).
pub static PARAMETERS: Table<(AccountId, Region, String), ParameterRow> = Table::new("ssm/parameters", 1);
/// Key: account, Region, name as in [`PARAMETERS`], version.
pub static VERSIONS: Table<(AccountId, Region, String, u64), VersionRow> = Table::new("ssm/versions", 1);
/// Key: when it expires, account, Region, name as in [`PARAMETERS`].
pub static EXPIRATIONS: Table<(Timestamp, AccountId, Region, String), ExpirationRow> = Table::new("ssm/expirations", 1);
/// Key: account, Region.
pub static COUNTS: Table<(AccountId, Region), CountsRow> = Table::new("ssm/counts", 1);

/// The parameter, unless it has expired.
pub fn find(
    reader: &dyn Reader,
    account: &AccountId,
    region: Region,
    name: &str,
    now: Timestamp,
) -> Result<Option<ParameterRow>, Error> {
    let row = PARAMETERS.get(reader, &(account, region, name))?;
    Ok(row.filter(|row| row.expires_at.is_none_or(|at| at > now)))
}

/// Deletes a parameter with its versions.
pub fn delete(txn: &mut Txn, account: &AccountId, region: Region, name: &str, row: &ParameterRow) -> Result<(), Error> {
    for ((.., version), _) in VERSIONS.scan(txn, &(account, region, name))? {
        VERSIONS.delete(txn, &(account, region, name, version))?;
    }
    if let Some(at) = row.expires_at {
        EXPIRATIONS.delete(txn, &(at, account, region, name))?;
    }
    recount(txn, account, region, Some(row.tier), None)?;
    PARAMETERS.delete(txn, &(account, region, name))?;
    Ok(())
}

/// Counts a parameter that was made, deleted, or moved between the tiers.
pub fn recount(
    txn: &mut Txn,
    account: &AccountId,
    region: Region,
    from: Option<Tier>,
    to: Option<Tier>,
) -> Result<(), Error> {
    if from == to {
        return Ok(());
    }
    let mut counts = COUNTS.get(txn, &(account, region))?.unwrap_or_default();
    if let Some(from) = from {
        let count = counts.of(from);
        *count = count.saturating_sub(1);
    }
    if let Some(to) = to {
        *counts.of(to) += 1;
    }
    COUNTS.put(txn, &(account, region), &counts)?;
    Ok(())
}
