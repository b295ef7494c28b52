//! The tables this crate writes, and the changes that touch several of them.
//!
//! IAM tells names apart without regard to case, but asks for them exactly: keys hold the name in lower case, rows as it was given.

use crate::model::{
    AccessKeyRow, AttachmentRow, BootstrapRow, EntityKind, EntityRow, IndexRow, InlinePolicyRow, PolicyRow,
    PolicyVersionRow, RoleRow, SessionRow, UserRow,
};
use base::{AccountId, Timestamp};
use kernel::Error;
use store::{Reader, Table, Txn};

/// Key: account, name in lower case.
pub static USERS: Table<(AccountId, String), UserRow> = Table::new("iam/users", 1);
/// Key: account, name in lower case.
pub static ROLES: Table<(AccountId, String), RoleRow> = Table::new("iam/roles", 1);
/// Key: account, `AIDA…` or `AROA…`.
pub static ENTITIES: Table<(AccountId, String), EntityRow> = Table::new("iam/entities", 1);
/// Key: access key id.
pub static ACCESS_KEYS: Table<(String,), AccessKeyRow> = Table::new("iam/access_keys", 1);
/// Key: account, [`crate::model::KeyHolder::index`], access key id.
pub static KEYS_BY_HOLDER: Table<(AccountId, String, String), IndexRow> = Table::new("iam/access_keys_by_holder", 1);
/// Key: account, id of the user or role, policy name in lower case.
pub static INLINE_POLICIES: Table<(AccountId, String, String), InlinePolicyRow> = Table::new("iam/inline_policies", 1);
/// Key: account, id of the user or role, policy ARN.
pub static ATTACHMENTS: Table<(AccountId, String, String), AttachmentRow> = Table::new("iam/attachments", 1);
/// Key: account, policy ARN, id of the user or role.
pub static ATTACHED_TO: Table<(AccountId, String, String), IndexRow> = Table::new("iam/attached_to", 1);
/// Key: account, name in lower case: unique whatever the path.
pub static POLICIES: Table<(AccountId, String), PolicyRow> = Table::new("iam/policies", 1);
/// Key: account, policy id, version number.
pub static POLICY_VERSIONS: Table<(AccountId, String, u32), PolicyVersionRow> = Table::new("iam/policy_versions", 1);
/// Key: access key id (`ASIA…`).
pub static SESSIONS: Table<(String,), SessionRow> = Table::new("iam/sessions", 1);
/// Key: when it ends, access key id.
pub static SESSIONS_BY_END: Table<(Timestamp, String), IndexRow> = Table::new("iam/sessions_by_end", 1);
/// Key: account, role id, session name, access key id.
pub static SESSIONS_BY_ROLE: Table<(AccountId, String, String, String), IndexRow> =
    Table::new("iam/sessions_by_role", 1);
/// Key: account.
pub static BOOTSTRAP: Table<(AccountId,), BootstrapRow> = Table::new("iam/bootstrap", 1);

/// The key under which a name is kept.
pub fn name_key(name: &str) -> String {
    name.to_lowercase()
}

/// The user of exactly this name.
pub fn user(reader: &dyn Reader, account: &AccountId, name: &str) -> Result<Option<UserRow>, Error> {
    Ok(USERS.get(reader, &(account, name_key(name)))?.filter(|row| row.user_name == name))
}

/// The role of exactly this name.
pub fn role(reader: &dyn Reader, account: &AccountId, name: &str) -> Result<Option<RoleRow>, Error> {
    Ok(ROLES.get(reader, &(account, name_key(name)))?.filter(|row| row.role_name == name))
}

/// The user behind an id.
pub fn user_by_id(reader: &dyn Reader, account: &AccountId, user_id: &str) -> Result<Option<UserRow>, Error> {
    match ENTITIES.get(reader, &(account, user_id))? {
        Some(EntityRow { kind: EntityKind::User, name }) => {
            Ok(user(reader, account, &name)?.filter(|row| row.user_id == user_id))
        }
        _ => Ok(None),
    }
}

pub fn put_user(txn: &mut Txn, account: &AccountId, row: &UserRow) -> Result<(), Error> {
    USERS.put(txn, &(account, name_key(&row.user_name)), row)?;
    let entity = EntityRow { kind: EntityKind::User, name: row.user_name.clone() };
    ENTITIES.put(txn, &(account, &row.user_id), &entity)?;
    Ok(())
}

pub fn put_role(txn: &mut Txn, account: &AccountId, row: &RoleRow) -> Result<(), Error> {
    ROLES.put(txn, &(account, name_key(&row.role_name)), row)?;
    let entity = EntityRow { kind: EntityKind::Role, name: row.role_name.clone() };
    ENTITIES.put(txn, &(account, &row.role_id), &entity)?;
    Ok(())
}

pub fn put_access_key(txn: &mut Txn, access_key_id: &str, row: &AccessKeyRow) -> Result<(), Error> {
    ACCESS_KEYS.put(txn, &(access_key_id,), row)?;
    KEYS_BY_HOLDER.put(txn, &(&row.account, row.holder.index(), access_key_id), &IndexRow {})?;
    Ok(())
}

pub fn delete_access_key(txn: &mut Txn, access_key_id: &str, row: &AccessKeyRow) -> Result<(), Error> {
    ACCESS_KEYS.delete(txn, &(access_key_id,))?;
    KEYS_BY_HOLDER.delete(txn, &(&row.account, row.holder.index(), access_key_id))?;
    Ok(())
}

/// A holder's keys by id.
pub fn access_keys_of(
    reader: &dyn Reader,
    account: &AccountId,
    holder_index: &str,
) -> Result<Vec<(String, AccessKeyRow)>, Error> {
    let mut keys = Vec::new();
    for ((_, _, id), _) in KEYS_BY_HOLDER.scan(reader, &(account, holder_index))? {
        if let Some(row) = ACCESS_KEYS.get(reader, &(&id,))? {
            keys.push((id, row));
        }
    }
    Ok(keys)
}

pub fn put_session(txn: &mut Txn, access_key_id: &str, row: &SessionRow) -> Result<(), Error> {
    SESSIONS.put(txn, &(access_key_id,), row)?;
    SESSIONS_BY_END.put(txn, &(row.expires_at, access_key_id), &IndexRow {})?;
    SESSIONS_BY_ROLE.put(txn, &(&row.account, &row.role_id, &row.session_name, access_key_id), &IndexRow {})?;
    Ok(())
}

pub fn delete_session(txn: &mut Txn, access_key_id: &str, row: &SessionRow) -> Result<(), Error> {
    SESSIONS.delete(txn, &(access_key_id,))?;
    SESSIONS_BY_END.delete(txn, &(row.expires_at, access_key_id))?;
    SESSIONS_BY_ROLE.delete(txn, &(&row.account, &row.role_id, &row.session_name, access_key_id))?;
    Ok(())
}
