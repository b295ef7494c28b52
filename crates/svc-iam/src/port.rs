//! What other services ask of IAM.

use crate::Iam;
use crate::model::SessionFacts;
use crate::model::{AccessKeyRow, KeyHolder, RoleRow};
use crate::sessions::{self, DURATION_S_MIN, session_name_fits};
use crate::tables::{self, ACCESS_KEYS, SESSIONS, SESSIONS_BY_ROLE, delete_session, user_by_id};
use crate::trust;
use base::{AccountId, Arn, Timestamp};
use iam_policy::Context;
use kernel::{Error, Principal, PrincipalKind, RequestCtx};
use ports::{Identities, KeyOwner, RoleError, Roles, ServiceCaller, SessionCredentials};
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

    fn principal_exists(&self, reader: &dyn Reader, named: &str) -> Result<bool, Error> {
        principal_exists(reader, &self.deps.endpoints.default_account, named)
    }

    fn note_use(&self, ctx: &RequestCtx, service: &str) {
        self.note(ctx, service);
    }
}

/// [`Identities::principal_exists`] where `own` is the account that is here.
pub(crate) fn principal_exists(reader: &dyn Reader, own: &AccountId, named: &str) -> Result<bool, Error> {
    if !named.starts_with("arn:") {
        return Ok(tables::entity_by_id(reader, own, named)?.is_some());
    }
    let Ok(arn) = named.parse::<Arn>() else { return Ok(false) };
    if arn.account != own.as_str() {
        return Ok(true);
    }
    let Some((kind, path)) = arn.resource.split_once('/') else { return Ok(false) };
    let name = path.rsplit('/').next().unwrap_or_default();
    Ok(match (arn.service.as_str(), kind) {
        ("iam", "user") => tables::user(reader, own, name)?.is_some_and(|row| row.arn(own) == named),
        ("iam", "role") => tables::role(reader, own, name)?.is_some_and(|row| row.arn(own) == named),
        // Sessions come and go; a node's has no role behind it.
        ("sts", "assumed-role") => {
            let role = path.split('/').next().unwrap_or_default();
            role == crate::bootstrap::NODE_ROLE_NAME || tables::role(reader, own, role)?.is_some()
        }
        ("sts", "federated-user") => true,
        _ => false,
    })
}

/// Who a long-lived key belongs to; `None` when its user is gone.
pub(crate) fn principal_of(reader: &dyn Reader, row: &AccessKeyRow) -> Result<Option<Principal>, Error> {
    let account = row.account.clone();
    Ok(match &row.holder {
        KeyHolder::Root => Some(sessions::root(&account)),
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
    fn check_trust(&self, reader: &dyn Reader, role_arn: &str, caller: ServiceCaller<'_>) -> Result<(), RoleError> {
        self.trusting_role(reader, role_arn, caller).map(|_| ())
    }

    fn assume_for_service(
        &self,
        txn: &mut Txn,
        role_arn: &str,
        caller: ServiceCaller<'_>,
        session_name: &str,
        duration_s: i64,
        now: Timestamp,
    ) -> Result<SessionCredentials, RoleError> {
        let (account, role) = self.trusting_role(txn, role_arn, caller)?;
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
        let (service, facts) = (Some(caller.service), SessionFacts::default());
        Ok(sessions::begin(txn, rng, &account, &role, session_name, service, duration_s, now, facts)?)
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

/// The account that an access key is of, whether it still works or not.
pub(crate) fn account_of_key(reader: &dyn Reader, access_key_id: &str) -> Result<Option<AccountId>, Error> {
    if let Some(row) = ACCESS_KEYS.get(reader, &(access_key_id,))? {
        return Ok(Some(row.account));
    }
    Ok(SESSIONS.get(reader, &(access_key_id,))?.map(|row| row.account))
}

impl Iam {
    fn trusting_role(
        &self,
        reader: &dyn Reader,
        role_arn: &str,
        caller: ServiceCaller<'_>,
    ) -> Result<(AccountId, RoleRow), RoleError> {
        let (account, role) = role_by_arn(reader, role_arn)?;
        let mut context = Context::new();
        let now = self.deps.now();
        context
            .insert("aws:CurrentTime", now.to_rfc3339())
            .insert("aws:EpochTime", (now.as_ms() / 1000).to_string())
            .insert("aws:PrincipalIsAWSService", "true")
            .insert("aws:PrincipalServiceName", caller.service);
        if let Some(source_account) = caller.source_account {
            context.insert("aws:SourceAccount", source_account);
        }
        if let Some(source_arn) = caller.source_arn {
            context.insert("aws:SourceArn", source_arn);
        }
        let asker =
            iam_policy::Principal { account: "", kind: iam_policy::PrincipalKind::Service { name: caller.service } };
        match trust::refusal(self, &account, &role, &asker, &context, &["sts:AssumeRole"])? {
            None => Ok((account, role)),
            Some(_) => Err(RoleError::NotTrusted { service: caller.service.to_owned(), role_arn: role_arn.to_owned() }),
        }
    }
}
