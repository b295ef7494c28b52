//! The keys that an installation starts with.

use crate::ids;
use crate::model::{AccessKeyRow, BootstrapRow, KeyHolder};
use crate::tables::{ACCESS_KEYS, BOOTSTRAP, access_keys_of, put_access_key};
use base::{AccountId, Rng, Timestamp};
use kernel::Error;
use store::{Store, Txn};

/// The role in a node's ARN; nodes are principals of their own kind, no such role can be read or assumed.
pub const NODE_ROLE_NAME: &str = "longshore-node";
/// The machine that the control plane itself runs on.
pub const LOCAL_NODE_NAME: &str = "local";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BootstrapKey {
    pub access_key_id: String,
    pub secret_access_key: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BootstrapKeys {
    /// Of the account itself: what `longshore env` prints.
    pub root: BootstrapKey,
    /// Of this machine's agent and balancer.
    pub node: BootstrapKey,
}

/// Makes the keys at the first start of `account`; afterwards answers the same ones. A root key that was deleted or made
/// inactive gives way to another active one, or to a new one when there is none.
pub async fn bootstrap(
    store: &Store,
    rng: &dyn Rng,
    account: &AccountId,
    now: Timestamp,
) -> Result<BootstrapKeys, Error> {
    store
        .transact(|txn| {
            let known = BOOTSTRAP.get(txn, &(account,))?;
            let root_id = known.as_ref().map(|row| row.root_access_key_id.as_str());
            let root = keep_or_make(txn, rng, account, root_id, KeyHolder::Root, now)?;
            let node_id = known.as_ref().map(|row| row.node_access_key_id.as_str());
            let holder = KeyHolder::Node { node_name: LOCAL_NODE_NAME.to_owned(), node_id: ids::role_id(rng) };
            let node = keep_or_make(txn, rng, account, node_id, holder, now)?;
            let row = BootstrapRow {
                root_access_key_id: root.access_key_id.clone(),
                node_access_key_id: node.access_key_id.clone(),
            };
            if known.as_ref() != Some(&row) {
                BOOTSTRAP.put(txn, &(account,), &row)?;
            }
            Ok(BootstrapKeys { root, node })
        })
        .await
}

fn keep_or_make(
    txn: &mut Txn,
    rng: &dyn Rng,
    account: &AccountId,
    known_id: Option<&str>,
    holder: KeyHolder,
    now: Timestamp,
) -> Result<BootstrapKey, Error> {
    if let Some(id) = known_id
        && let Some(row) = ACCESS_KEYS.get(txn, &(id,))?
        && row.active
    {
        return Ok(BootstrapKey { access_key_id: id.to_owned(), secret_access_key: row.secret_access_key });
    }
    let others = access_keys_of(txn, account, &holder.index())?;
    if let Some((id, row)) = others.into_iter().find(|(_, row)| row.active) {
        return Ok(BootstrapKey { access_key_id: id, secret_access_key: row.secret_access_key });
    }
    let access_key_id = ids::access_key_id(rng);
    let row = AccessKeyRow {
        account: account.clone(),
        holder,
        secret_access_key: ids::secret_access_key(rng),
        active: true,
        created_at: now,
    };
    put_access_key(txn, &access_key_id, &row)?;
    Ok(BootstrapKey { access_key_id, secret_access_key: row.secret_access_key })
}
