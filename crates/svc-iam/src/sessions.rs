//! Temporary credentials of roles.

use crate::ids;
use crate::model::{RoleRow, SessionRow};
use crate::tables::{ROLES, name_key, put_session};
use base::{AccountId, Rng, Timestamp};
use kernel::{Error, Principal, PrincipalKind};
use ports::SessionCredentials;
use store::{Reader, Txn};

/// Shortest session, seconds.
pub const DURATION_S_MIN: i64 = 900;
/// What `AssumeRole` gives when nothing is asked for, and the longest a session may give another one, seconds.
pub const DURATION_S_DEFAULT: i64 = 3600;
/// `RoleSessionName`.
pub const SESSION_NAME_CHARACTERS: std::ops::RangeInclusive<usize> = 2..=64;

/// Makes credentials of `role` and keeps them until they end.
pub fn begin(
    txn: &mut Txn,
    rng: &dyn Rng,
    account: &AccountId,
    role: &RoleRow,
    session_name: &str,
    service: Option<&str>,
    duration_s: i64,
    now: Timestamp,
) -> Result<SessionCredentials, Error> {
    let access_key_id = ids::session_key_id(rng);
    // Answers carry whole seconds: what is promised is what is kept.
    let expires_at = Timestamp::from_ms(now.plus_s(duration_s).as_ms() / 1000 * 1000);
    let row = SessionRow {
        account: account.clone(),
        role_name: role.role_name.clone(),
        role_id: role.role_id.clone(),
        session_name: session_name.to_owned(),
        service: service.map(str::to_owned),
        secret_access_key: ids::secret_access_key(rng),
        session_token: ids::session_token(rng),
        issued_at: now,
        expires_at,
    };
    put_session(txn, &access_key_id, &row)?;
    Ok(SessionCredentials {
        role_arn: role.arn(account),
        access_key_id,
        secret_access_key: row.secret_access_key,
        session_token: row.session_token,
        expires_at,
    })
}

pub fn session_arn(account: &AccountId, role_name: &str, session_name: &str) -> String {
    format!("arn:aws:sts::{account}:assumed-role/{role_name}/{session_name}")
}

/// Who a session is, as long as its role exists.
pub fn principal(reader: &dyn Reader, row: &SessionRow) -> Result<Option<Principal>, Error> {
    let role = ROLES.get(reader, &(&row.account, name_key(&row.role_name)))?;
    Ok(role.filter(|role| role.role_id == row.role_id).map(|role| Principal {
        kind: PrincipalKind::AssumedRole {
            role_arn: role.arn(&row.account),
            role_id: row.role_id.clone(),
            session_name: row.session_name.clone(),
        },
        account: row.account.clone(),
        arn: session_arn(&row.account, &row.role_name, &row.session_name),
        user_id: format!("{}:{}", row.role_id, row.session_name),
    }))
}

/// Whether STS would take it as `RoleSessionName`: `[\w+=,.@-]{2,64}`.
pub fn session_name_fits(name: &str) -> bool {
    SESSION_NAME_CHARACTERS.contains(&name.len())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_+=,.@-".contains(&b))
}
