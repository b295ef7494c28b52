//! The tables this crate writes, and the changes that touch several of them.
//!
//! IAM tells names apart without regard to case, but asks for them exactly: keys hold the name in lower case, rows as it was given.

use crate::model::{
    AccessKeyRow, AliasRow, AttachmentRow, BootstrapRow, CredentialReportRow, EntityKind, EntityRow, GroupRow,
    IndexRow, InlinePolicyRow, InstanceProfileRow, LastUsedRow, LinkedRoleDeletionRow, LoginProfileRow, MfaDeviceRow,
    OidcProviderRow, PasswordPolicyRow, PolicyRow, PolicyVersionRow, RoleRow, ServerCertificateRow,
    ServiceAccessJobRow, ServiceCredentialRow, SessionOf, SessionRow, SigningCertificateRow, SshPublicKeyRow, UserRow,
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

/// Key: account, name in lower case.
pub static GROUPS: Table<(AccountId, String), GroupRow> = Table::new("iam/groups", 1);
/// Key: account, group id, user id.
pub static MEMBERS: Table<(AccountId, String, String), IndexRow> = Table::new("iam/group_members", 1);
/// Key: account, user id, group id.
pub static GROUPS_OF: Table<(AccountId, String, String), IndexRow> = Table::new("iam/groups_of_user", 1);
/// Key: account, ARN of the policy that is a boundary, id of the user or role.
pub static BOUNDARY_OF: Table<(AccountId, String, String), IndexRow> = Table::new("iam/boundary_of", 1);
/// Key: account, name in lower case.
pub static INSTANCE_PROFILES: Table<(AccountId, String), InstanceProfileRow> = Table::new("iam/instance_profiles", 1);
/// Key: account, role id, name of the profile in lower case.
pub static PROFILES_OF_ROLE: Table<(AccountId, String, String), IndexRow> = Table::new("iam/profiles_of_role", 1);
/// Key: account.
pub static ALIASES: Table<(AccountId,), AliasRow> = Table::new("iam/account_aliases", 1);
/// Key: alias: one account has it, whatever the account.
pub static ALIAS_HOLDERS: Table<(String,), AliasRow> = Table::new("iam/alias_holders", 1);
/// Key: account.
pub static PASSWORD_POLICIES: Table<(AccountId,), PasswordPolicyRow> = Table::new("iam/password_policies", 1);
/// Key: account, user id.
pub static LOGIN_PROFILES: Table<(AccountId, String), LoginProfileRow> = Table::new("iam/login_profiles", 1);
/// Key: account, name in lower case.
pub static SERVER_CERTIFICATES: Table<(AccountId, String), ServerCertificateRow> =
    Table::new("iam/server_certificates", 1);
/// Key: account, user id, `APKA…`.
pub static SSH_PUBLIC_KEYS: Table<(AccountId, String, String), SshPublicKeyRow> = Table::new("iam/ssh_public_keys", 1);
/// Key: account, [`crate::model::KeyHolder::index`], id.
pub static SIGNING_CERTIFICATES: Table<(AccountId, String, String), SigningCertificateRow> =
    Table::new("iam/signing_certificates", 1);
/// Key: account, SHA-256 of a certificate.
pub static SIGNING_CERTIFICATE_DIGESTS: Table<(AccountId, String), IndexRow> =
    Table::new("iam/signing_certificate_digests", 1);
/// Key: account, user id, `ACCA…`.
pub static SERVICE_CREDENTIALS: Table<(AccountId, String, String), ServiceCredentialRow> =
    Table::new("iam/service_credentials", 1);
/// Key: account, issuer without its scheme.
pub static OIDC_PROVIDERS: Table<(AccountId, String), OidcProviderRow> = Table::new("iam/oidc_providers", 1);
/// Key: account, serial number (the ARN).
pub static MFA_DEVICES: Table<(AccountId, String), MfaDeviceRow> = Table::new("iam/mfa_devices", 1);
/// Key: account, owner as in the row, serial number.
pub static MFA_BY_OWNER: Table<(AccountId, String, String), IndexRow> = Table::new("iam/mfa_by_owner", 1);
/// Key: account, task id.
pub static LINKED_ROLE_DELETIONS: Table<(AccountId, String), LinkedRoleDeletionRow> =
    Table::new("iam/linked_role_deletions", 1);
/// Key: account.
pub static CREDENTIAL_REPORTS: Table<(AccountId,), CredentialReportRow> = Table::new("iam/credential_reports", 1);
/// Key: account, access key id or role id.
pub static LAST_USED: Table<(AccountId, String), LastUsedRow> = Table::new("iam/last_used", 1);

/// Key: account, user or role id, service.
pub static SERVICE_LAST_USED: Table<(AccountId, String, String), LastUsedRow> = Table::new("iam/service_last_used", 1);
/// Key: account, job id.
pub static SERVICE_ACCESS_JOBS: Table<(AccountId, String), ServiceAccessJobRow> =
    Table::new("iam/service_access_jobs", 1);

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

/// The group of exactly this name.
pub fn group(reader: &dyn Reader, account: &AccountId, name: &str) -> Result<Option<GroupRow>, Error> {
    Ok(GROUPS.get(reader, &(account, name_key(name)))?.filter(|row| row.group_name == name))
}

/// What users, roles and groups have in common: policies hang on them.
#[derive(Clone, Debug)]
pub struct Entity {
    pub kind: EntityKind,
    pub id: String,
    pub name: String,
    pub path: String,
    pub permissions_boundary: Option<String>,
    /// Of a service-linked role.
    pub linked_service: Option<String>,
}

impl From<UserRow> for Entity {
    fn from(row: UserRow) -> Self {
        Self {
            kind: EntityKind::User,
            id: row.user_id,
            name: row.user_name,
            path: row.path,
            permissions_boundary: row.permissions_boundary,
            linked_service: None,
        }
    }
}

impl From<RoleRow> for Entity {
    fn from(row: RoleRow) -> Self {
        Self {
            kind: EntityKind::Role,
            id: row.role_id,
            name: row.role_name,
            path: row.path,
            permissions_boundary: row.permissions_boundary,
            linked_service: row.linked_service,
        }
    }
}

impl From<GroupRow> for Entity {
    fn from(row: GroupRow) -> Self {
        Self {
            kind: EntityKind::Group,
            id: row.group_id,
            name: row.group_name,
            path: row.path,
            permissions_boundary: None,
            linked_service: None,
        }
    }
}

/// The user, role or group of exactly this name.
pub fn entity(reader: &dyn Reader, account: &AccountId, kind: EntityKind, name: &str) -> Result<Option<Entity>, Error> {
    Ok(match kind {
        EntityKind::User => user(reader, account, name)?.map(Entity::from),
        EntityKind::Role => role(reader, account, name)?.map(Entity::from),
        EntityKind::Group => group(reader, account, name)?.map(Entity::from),
    })
}

/// The user, role or group behind an id.
pub fn entity_by_id(reader: &dyn Reader, account: &AccountId, id: &str) -> Result<Option<Entity>, Error> {
    let Some(row) = ENTITIES.get(reader, &(account, id))? else { return Ok(None) };
    Ok(entity(reader, account, row.kind, &row.name)?.filter(|entity| entity.id == id))
}

/// The role behind an id.
pub fn role_by_id(reader: &dyn Reader, account: &AccountId, role_id: &str) -> Result<Option<RoleRow>, Error> {
    match ENTITIES.get(reader, &(account, role_id))? {
        Some(EntityRow { kind: EntityKind::Role, name }) => {
            Ok(role(reader, account, &name)?.filter(|row| row.role_id == role_id))
        }
        _ => Ok(None),
    }
}

/// The groups that a user is in, by name.
pub fn groups_of(reader: &dyn Reader, account: &AccountId, user_id: &str) -> Result<Vec<GroupRow>, Error> {
    let mut groups = Vec::new();
    for ((_, _, group_id), _) in GROUPS_OF.scan(reader, &(account, user_id))? {
        if let Some(EntityRow { name, .. }) = ENTITIES.get(reader, &(account, &group_id))?
            && let Some(row) = group(reader, account, &name)?
        {
            groups.push(row);
        }
    }
    groups.sort_by_key(|row| name_key(&row.group_name));
    Ok(groups)
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

pub fn put_group(txn: &mut Txn, account: &AccountId, row: &GroupRow) -> Result<(), Error> {
    GROUPS.put(txn, &(account, name_key(&row.group_name)), row)?;
    let entity = EntityRow { kind: EntityKind::Group, name: row.group_name.clone() };
    ENTITIES.put(txn, &(account, &row.group_id), &entity)?;
    Ok(())
}

/// What is kept about the uses of a user or role goes with it.
pub fn forget_uses(txn: &mut Txn, account: &AccountId, id: &str) -> Result<(), Error> {
    LAST_USED.delete(txn, &(account, id))?;
    for ((_, _, service), _) in SERVICE_LAST_USED.scan(txn, &(account, id))? {
        SERVICE_LAST_USED.delete(txn, &(account, id, &service))?;
    }
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
    LAST_USED.delete(txn, &(&row.account, access_key_id))?;
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
    if row.facts.of == SessionOf::Role {
        SESSIONS_BY_ROLE.put(txn, &(&row.account, &row.role_id, &row.session_name, access_key_id), &IndexRow {})?;
    }
    Ok(())
}

pub fn delete_session(txn: &mut Txn, access_key_id: &str, row: &SessionRow) -> Result<(), Error> {
    SESSIONS.delete(txn, &(access_key_id,))?;
    SESSIONS_BY_END.delete(txn, &(row.expires_at, access_key_id))?;
    SESSIONS_BY_ROLE.delete(txn, &(&row.account, &row.role_id, &row.session_name, access_key_id))?;
    Ok(())
}
