//! What other services ask of IAM.

use crate::Iam;
use crate::model::{AccessKeyRow, KeyHolder, RoleRow};
use crate::plan::document::{DocumentKind, check};
use crate::plan::trust::{Assumer, Trust, evaluate};
use crate::sessions::{self, DURATION_S_MIN, session_name_fits};
use crate::tables::{self, ACCESS_KEYS, SESSIONS, SESSIONS_BY_ROLE, delete_session, user_by_id};
use base::{AccountId, Arn, Timestamp};
use kernel::{Error, Principal, PrincipalKind};
use ports::{Identities, KeyOwner, RoleError, Roles, SessionCredentials};
use store::{Reader, Txn};

impl Identities for Iam {
    fn key_owner(&self, reader: &dyn Reader, access_key_id: &str) -> Result<Option<KeyOwner>, Error> {
        if let Some(row) = ACCESS_KEYS.get(reader, &(access_key_id,))? {
            let Some(principal) = principal_of(reader, &row)? else { return Ok(None) };
            return Ok(Some(KeyOwner {
                principal,
                secret_access_key: row.secret_access_key,
                session_token: None,
                expires_at: None,
                active: row.active,
            }));
        }
        let Some(row) = SESSIONS.get(reader, &(access_key_id,))? else { return Ok(None) };
        let Some(principal) = sessions::principal(reader, &row)? else { return Ok(None) };
        Ok(Some(KeyOwner {
            principal,
            secret_access_key: row.secret_access_key,
            session_token: Some(row.session_token),
            expires_at: Some(row.expires_at),
            active: true,
        }))
    }
}

/// Who a long-lived key belongs to; `None` when its user is gone.
pub(crate) fn principal_of(reader: &dyn Reader, row: &AccessKeyRow) -> Result<Option<Principal>, Error> {
    let account = row.account.clone();
    Ok(match &row.holder {
        KeyHolder::Root => Some(Principal {
            kind: PrincipalKind::Root,
            arn: format!("arn:aws:iam::{account}:root"),
            user_id: account.to_string(),
            account,
        }),
        KeyHolder::User { user_id } => user_by_id(reader, &account, user_id)?.map(|user| Principal {
            arn: user.arn(&account),
            kind: PrincipalKind::User { user_name: user.user_name },
            user_id: user_id.clone(),
            account,
        }),
        KeyHolder::Node { node_name, node_id } => Some(Principal {
            kind: PrincipalKind::Node { node_name: node_name.clone() },
            arn: sessions::session_arn(&account, crate::bootstrap::NODE_ROLE_NAME, node_name),
            user_id: format!("{node_id}:{node_name}"),
            account,
        }),
    })
}

impl Roles for Iam {
    fn check_trust(&self, reader: &dyn Reader, role_arn: &str, service: &str) -> Result<(), RoleError> {
        trusting_role(reader, role_arn, service).map(|_| ())
    }

    fn assume_for_service(
        &self,
        txn: &mut Txn,
        role_arn: &str,
        service: &str,
        session_name: &str,
        duration_s: i64,
        now: Timestamp,
    ) -> Result<SessionCredentials, RoleError> {
        let (account, role) = trusting_role(txn, role_arn, service)?;
        if !session_name_fits(session_name) {
            return Err(Error::api(
                "ValidationError",
                format!(
                    "The session name '{session_name}' must have 2 to 64 characters out of letters, digits and _+=,.@-"
                ),
            )
            .into());
        }
        // Services renew what they hand out, so the role's maximum, which is at least an hour, shortens and never refuses.
        let duration_s = duration_s.min(role.max_session_duration_s).max(DURATION_S_MIN);
        let rng = self.deps.rng.as_ref();
        Ok(sessions::begin(txn, rng, &account, &role, session_name, Some(service), duration_s, now)?)
    }

    fn end_sessions(&self, txn: &mut Txn, role_arn: &str, session_name: &str) -> Result<(), RoleError> {
        let (account, name) = role_name_of(role_arn)?;
        // A role that is gone took its sessions with it.
        let Some(role) = tables::role(txn, &account, &name)? else { return Ok(()) };
        for ((_, _, _, id), _) in SESSIONS_BY_ROLE.scan(txn, &(&account, &role.role_id, session_name))? {
            if let Some(row) = SESSIONS.get(txn, &(&id,))?
                && row.service.is_some()
            {
                delete_session(txn, &id, &row)?;
            }
        }
        Ok(())
    }
}

/// Account and name in a role's ARN.
pub(crate) fn role_name_of(role_arn: &str) -> Result<(AccountId, String), RoleError> {
    let bad = || RoleError::NotARole(role_arn.to_owned());
    let arn: Arn = role_arn.parse().map_err(|_| bad())?;
    let account: AccountId = arn.account.parse().map_err(|_| bad())?;
    let rest = arn.resource.strip_prefix("role/").ok_or_else(bad)?;
    let name = rest.rsplit('/').next().unwrap_or_default();
    if arn.service != "iam" || !arn.region.is_empty() || name.is_empty() {
        return Err(bad());
    }
    Ok((account, name.to_owned()))
}

/// The role with exactly this ARN, path included.
pub(crate) fn role_by_arn(reader: &dyn Reader, role_arn: &str) -> Result<(AccountId, RoleRow), RoleError> {
    let (account, name) = role_name_of(role_arn)?;
    match tables::role(reader, &account, &name)? {
        Some(role) if role.arn(&account) == role_arn => Ok((account, role)),
        _ => Err(RoleError::NotFound(role_arn.to_owned())),
    }
}

pub(crate) fn trust_of(role: &RoleRow, assumer: &Assumer) -> Trust {
    // Stored documents were checked; one that no longer passes lets nobody in.
    check(&role.trust_policy, DocumentKind::Trust).map_or(Trust::NotAllowed, |document| evaluate(&document, assumer))
}

fn trusting_role(reader: &dyn Reader, role_arn: &str, service: &str) -> Result<(AccountId, RoleRow), RoleError> {
    let (account, role) = role_by_arn(reader, role_arn)?;
    match trust_of(&role, &Assumer::Service(service.to_owned())) {
        Trust::Allowed => Ok((account, role)),
        Trust::Undecided => Err(crate::errors::access_denied(format!(
            "{service} cannot assume the role '{role_arn}': its trust policy decides by a Condition, \
             and conditions on trust policies are not evaluated yet. Remove the Condition to use the role here."
        ))
        .into()),
        Trust::Denied | Trust::NotAllowed => {
            Err(RoleError::NotTrusted { service: service.to_owned(), role_arn: role_arn.to_owned() })
        }
    }
}
