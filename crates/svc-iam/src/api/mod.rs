//! The operations, by noun.

pub mod access_keys;
pub mod attached_policies;
pub mod inline_policies;
pub mod policies;
pub mod policy_versions;
pub mod roles;
pub mod sts;
pub mod tags;
pub mod users;

use crate::errors::{invalid_input, no_such_role, no_such_user, validation};
use crate::model::{EntityKind, RoleRow, UserRow};
use crate::tables;
use base::AccountId;
use kernel::Error;
use store::Reader;

/// The path given, or `/`.
fn path_or_root(path: Option<String>) -> Result<String, Error> {
    let path = path.unwrap_or_else(|| "/".to_owned());
    check_path(&path, "path")?;
    Ok(path)
}

fn check_path(path: &str, parameter: &str) -> Result<(), Error> {
    let inner = path.bytes().all(|b| (0x21..=0x7e).contains(&b));
    if !(inner && path.starts_with('/') && path.ends_with('/')) {
        return Err(validation(format!(
            "The specified value for {parameter} is invalid. It must begin and end with / and contain only alphanumeric \
             characters and/or / characters."
        )));
    }
    Ok(())
}

/// Prefix filters need not end with `/`, but begin with one.
fn path_prefix(prefix: Option<String>) -> Result<String, Error> {
    let prefix = prefix.unwrap_or_else(|| "/".to_owned());
    if !prefix.starts_with('/') {
        return Err(validation(format!(
            "The specified value for pathPrefix is invalid: '{prefix}' must begin with /."
        )));
    }
    Ok(prefix)
}

fn require_user(reader: &dyn Reader, account: &AccountId, name: &str) -> Result<UserRow, Error> {
    tables::user(reader, account, name)?.ok_or_else(|| no_such_user(name))
}

fn require_role(reader: &dyn Reader, account: &AccountId, name: &str) -> Result<RoleRow, Error> {
    tables::role(reader, account, name)?.ok_or_else(|| no_such_role(name))
}

/// The id under which the policies of a user or role are kept.
fn require_entity(reader: &dyn Reader, account: &AccountId, kind: EntityKind, name: &str) -> Result<String, Error> {
    Ok(match kind {
        EntityKind::User => require_user(reader, account, name)?.user_id,
        EntityKind::Role => require_role(reader, account, name)?.role_id,
    })
}

/// `v3` as 3.
fn version_number(version_id: &str) -> Result<u32, Error> {
    version_id
        .strip_prefix('v')
        .and_then(|digits| digits.parse().ok())
        .filter(|number| *number > 0)
        .ok_or_else(|| invalid_input(format!("The version '{version_id}' is not of the form v1, v2, …")))
}
