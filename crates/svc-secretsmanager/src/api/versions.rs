//! How a version comes to a secret.

use crate::SecretsManager;
use crate::errors::limit_exceeded;
use crate::model::{SecretRow, VersionRow};
use crate::names::SecretKey;
use crate::plan::stages::{self, CURRENT, STAGES_MAX, Stages};
use crate::plan::versions::{VERSIONS_MAX, make_room};
use crate::tables::{VERSIONS, delete_version, put_secret, versions};
use crate::values::Value;
use base::Timestamp;
use kernel::Error;
use store::Txn;

/// A version as the answer names it.
pub struct Added {
    pub version_id: String,
    pub stages: Vec<String>,
}

impl SecretsManager {
    /// Adds a version with `labels`, which leave the versions that have them. The same version id with the same value
    /// changes nothing; with another value it is an error.
    pub(crate) fn add_version(
        &self,
        txn: &mut Txn,
        key: &SecretKey,
        row: &mut SecretRow,
        version_id: &str,
        value: &Value,
        labels: &[String],
        now: Timestamp,
    ) -> Result<Added, Error> {
        let unique = key.unique_name(row);
        if let Some(version) = VERSIONS.get(txn, &(&key.account, key.region, &unique, version_id))? {
            if self.read_value(txn, key, row, version_id)? != *value {
                return Err(Error::api(
                    "ResourceExistsException",
                    format!(
                        "You can't use ClientRequestToken {version_id} because that value is already in use for a version of secret {}.",
                        key.arn(row)
                    ),
                ));
            }
            return Ok(Added { version_id: version_id.to_owned(), stages: version.stages.into_iter().collect() });
        }
        let mut present = versions(txn, key, row)?;
        let seen: Vec<_> =
            present.iter().map(|(id, version)| (id.as_str(), version.created_at, !version.stages.is_empty())).collect();
        let Some(gone) = make_room(&seen, now) else {
            return Err(limit_exceeded(format!(
                "The secret has {VERSIONS_MAX} versions already, and those without a staging label are less than 24 hours old."
            )));
        };
        let gone: Vec<String> = gone.into_iter().map(str::to_owned).collect();
        for id in &gone {
            delete_version(txn, key, &unique, id)?;
        }
        present.retain(|(id, _)| !gone.contains(id));
        let is_first = present.is_empty();
        let version = VersionRow { stages: Default::default(), created_at: now, last_accessed_day: None };
        present.push((version_id.to_owned(), version.clone()));
        // Written whether it gets a label or not.
        VERSIONS.put(txn, &(&key.account, key.region, &unique, version_id), &version)?;
        self.write_value(txn, key, row, version_id, value)?;
        row.last_changed_at = now;
        put_secret(txn, key, row)?;
        let stages = relabel(txn, key, row, present, |stages| {
            for label in labels {
                stages::attach(stages, version_id, label);
            }
            if is_first {
                stages::attach(stages, version_id, CURRENT);
            }
        })?;
        let stages = stages.get(version_id).into_iter().flatten().cloned().collect();
        Ok(Added { version_id: version_id.to_owned(), stages })
    }
}

/// Changes labels, and writes the versions whose labels are others now.
pub fn relabel(
    txn: &mut Txn,
    key: &SecretKey,
    row: &SecretRow,
    versions: Vec<(String, VersionRow)>,
    change: impl FnOnce(&mut Stages),
) -> Result<Stages, Error> {
    let mut stages: Stages = versions.iter().map(|(id, version)| (id.clone(), version.stages.clone())).collect();
    change(&mut stages);
    if stages::count(&stages) > STAGES_MAX {
        return Err(limit_exceeded(format!("A secret can have at most {STAGES_MAX} staging labels.")));
    }
    let unique = key.unique_name(row);
    for (id, mut version) in versions {
        let now = stages.get(&id).cloned().unwrap_or_default();
        if now != version.stages {
            version.stages = now;
            VERSIONS.put(txn, &(&key.account, key.region, &unique, &id), &version)?;
        }
    }
    Ok(stages)
}
