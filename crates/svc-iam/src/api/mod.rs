//! The operations, by noun.

pub mod access_keys;
pub mod account;
pub mod attached_policies;
pub mod authorization_details;
pub mod boundaries;
pub mod credential_report;
pub mod decode_message;
pub mod groups;
pub mod inline_policies;
pub mod instance_profiles;
pub mod linked_roles;
pub mod login_profiles;
pub mod mfa_devices;
pub mod oidc_providers;
pub mod policies;
pub mod policy_versions;
pub mod roles;
pub mod server_certificates;
pub mod service_access;
pub mod service_credentials;
pub mod signing_certificates;
pub mod simulate;
pub mod ssh_public_keys;
pub mod sts;
pub mod tags;
pub mod users;
pub mod web_identity;

use crate::errors::{self, access_denied, delete_conflict, invalid_input, no_such, validation};
use crate::model::{EntityKind, GroupRow, KeyHolder, RoleRow, UserRow};
use crate::tables::{self, ATTACHMENTS, Entity, INLINE_POLICIES};
use base::AccountId;
use kernel::{Error, PrincipalKind, RequestCtx};
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
    tables::user(reader, account, name)?.ok_or_else(|| no_such(EntityKind::User, name))
}

fn require_role(reader: &dyn Reader, account: &AccountId, name: &str) -> Result<RoleRow, Error> {
    tables::role(reader, account, name)?.ok_or_else(|| no_such(EntityKind::Role, name))
}

fn require_group(reader: &dyn Reader, account: &AccountId, name: &str) -> Result<GroupRow, Error> {
    tables::group(reader, account, name)?.ok_or_else(|| no_such(EntityKind::Group, name))
}

fn require_entity(reader: &dyn Reader, account: &AccountId, kind: EntityKind, name: &str) -> Result<Entity, Error> {
    tables::entity(reader, account, kind, name)?.ok_or_else(|| no_such(kind, name))
}

/// The same, to be changed: a service-linked role is its service's to change.
fn require_own_entity(reader: &dyn Reader, account: &AccountId, kind: EntityKind, name: &str) -> Result<Entity, Error> {
    let entity = require_entity(reader, account, kind, name)?;
    match &entity.linked_service {
        Some(_) => Err(errors::protected_role(name)),
        None => Ok(entity),
    }
}

/// What keeps a user, role or group from being deleted, as far as it is the same for all three.
fn refuse_with_policies(reader: &dyn Reader, account: &AccountId, id: &str) -> Result<(), Error> {
    if ATTACHMENTS.any(reader, &(account, id))? {
        return Err(delete_conflict("Cannot delete entity, must detach all policies first."));
    }
    if INLINE_POLICIES.any(reader, &(account, id))? {
        return Err(delete_conflict("Cannot delete entity, must delete policies first."));
    }
    Ok(())
}

/// Whose keys, certificates or credentials a call is about, with the user's name if it is a user.
fn holder(
    reader: &dyn Reader,
    ctx: &RequestCtx,
    user_name: Option<&String>,
) -> Result<(KeyHolder, Option<String>), Error> {
    let name = match (user_name, &ctx.principal.kind) {
        (Some(name), _) => name,
        (None, PrincipalKind::User { user_name }) => user_name,
        (None, PrincipalKind::Root) => return Ok((KeyHolder::Root, None)),
        (None, PrincipalKind::AssumedRole { .. } | PrincipalKind::FederatedUser { .. } | PrincipalKind::Anonymous) => {
            return Err(validation("Must specify userName when calling with non-User credentials"));
        }
        (None, PrincipalKind::Node { .. }) => {
            return Err(access_denied(format!(
                "{} has no keys and certificates that can be managed",
                ctx.principal.arn
            )));
        }
    };
    let user = require_user(reader, &ctx.account, name)?;
    Ok((KeyHolder::User { user_id: user.user_id }, Some(user.user_name)))
}

/// A status to set, as whether it is `Active`. `Expired` is for time to set.
fn activity(status: Option<&str>) -> Result<bool, Error> {
    match status {
        Some("Active") => Ok(true),
        Some("Inactive") => Ok(false),
        other => Err(invalid_input(format!(
            "The status can be set to Active or Inactive, not to '{}'.",
            other.unwrap_or_default()
        ))),
    }
}

/// `v3` as 3.
fn version_number(version_id: &str) -> Result<u32, Error> {
    version_id
        .strip_prefix('v')
        .and_then(|digits| digits.parse().ok())
        .filter(|number| *number > 0)
        .ok_or_else(|| invalid_input(format!("The version '{version_id}' is not of the form v1, v2, …")))
}
