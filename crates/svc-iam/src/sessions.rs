//! Temporary credentials.

use crate::documents::size;
use crate::errors::{malformed, no_such_policy, refused, tag_error, validation};
use crate::ids;
use crate::model::{RoleRow, SessionFacts, SessionOf, SessionRow};
use crate::tables::{ROLES, name_key, put_session, user_by_id};
use aws_wire::ApiError;
use base::{AccountId, Rng, Timestamp};
use iam_policy::{Kind, Policy};
use kernel::tags::{self, Tags};
use kernel::{Error, Principal, PrincipalKind};
use ports::SessionCredentials;
use store::{Reader, Txn};

/// Shortest session, seconds.
pub const DURATION_S_MIN: i64 = 900;
/// What `AssumeRole` gives when nothing is asked for, and the longest a session may give another one, seconds.
pub const DURATION_S_DEFAULT: i64 = 3600;
/// `RoleSessionName`.
pub const SESSION_NAME_CHARACTERS: std::ops::RangeInclusive<usize> = 2..=64;
/// Characters of an inline session policy.
const POLICY_CHARACTERS_MAX: usize = 2048;
const POLICY_ARNS_MAX: usize = 10;
/// What session policies and tags may take together, bytes. AWS packs them in a way that it does not publish; here they are
/// counted as they are, white space of policies aside.
const PACKED_BYTES_MAX: usize = 8192;

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
    facts: SessionFacts,
) -> Result<SessionCredentials, Error> {
    let row = SessionRow {
        role_name: role.role_name.clone(),
        role_id: role.role_id.clone(),
        session_name: session_name.to_owned(),
        service: service.map(str::to_owned),
        ..blank(rng, account, duration_s, now, facts)
    };
    keep(txn, rng, row, role.arn(account))
}

/// Makes credentials that are no role's: of `GetSessionToken` and `GetFederationToken`.
pub fn begin_of_user(
    txn: &mut Txn,
    rng: &dyn Rng,
    account: &AccountId,
    duration_s: i64,
    now: Timestamp,
    facts: SessionFacts,
) -> Result<SessionCredentials, Error> {
    keep(txn, rng, blank(rng, account, duration_s, now, facts), String::new())
}

fn blank(rng: &dyn Rng, account: &AccountId, duration_s: i64, now: Timestamp, facts: SessionFacts) -> SessionRow {
    SessionRow {
        account: account.clone(),
        role_name: String::new(),
        role_id: String::new(),
        session_name: String::new(),
        service: None,
        secret_access_key: ids::secret_access_key(rng),
        session_token: ids::session_token(rng),
        issued_at: now,
        // Answers carry whole seconds: what is promised is what is kept.
        expires_at: Timestamp::from_ms(now.plus_s(duration_s).as_ms() / 1000 * 1000),
        facts,
    }
}

fn keep(txn: &mut Txn, rng: &dyn Rng, row: SessionRow, role_arn: String) -> Result<SessionCredentials, Error> {
    let access_key_id = ids::session_key_id(rng);
    put_session(txn, &access_key_id, &row)?;
    Ok(SessionCredentials {
        role_arn,
        access_key_id,
        secret_access_key: row.secret_access_key,
        session_token: row.session_token,
        expires_at: row.expires_at,
    })
}

pub fn session_arn(account: &AccountId, role_name: &str, session_name: &str) -> String {
    format!("arn:aws:sts::{account}:assumed-role/{role_name}/{session_name}")
}

/// Who a session is, as long as its role or user exists.
pub fn principal(reader: &dyn Reader, row: &SessionRow) -> Result<Option<Principal>, Error> {
    let account = &row.account;
    Ok(match &row.facts.of {
        SessionOf::Role => {
            let role = ROLES.get(reader, &(account, name_key(&row.role_name)))?;
            role.filter(|role| role.role_id == row.role_id).map(|role| Principal {
                kind: PrincipalKind::AssumedRole {
                    role_arn: role.arn(account),
                    role_id: row.role_id.clone(),
                    session_name: row.session_name.clone(),
                },
                account: account.clone(),
                arn: session_arn(account, &row.role_name, &row.session_name),
                user_id: format!("{}:{}", row.role_id, row.session_name),
            })
        }
        SessionOf::Root => Some(root(account)),
        SessionOf::User { user_id } => user_by_id(reader, account, user_id)?.map(|user| Principal {
            arn: user.arn(account),
            kind: PrincipalKind::User { user_name: user.user_name },
            user_id: user_id.clone(),
            account: account.clone(),
        }),
        SessionOf::Federated { federated_name, issuer_user_id } => {
            let issuer_is_there = match issuer_user_id {
                Some(user_id) => user_by_id(reader, account, user_id)?.is_some(),
                None => true,
            };
            issuer_is_there.then(|| Principal {
                kind: PrincipalKind::FederatedUser {
                    federated_name: federated_name.clone(),
                    issuer_user_id: issuer_user_id.clone(),
                },
                account: account.clone(),
                arn: format!("arn:aws:sts::{account}:federated-user/{federated_name}"),
                user_id: format!("{account}:{federated_name}"),
            })
        }
    })
}

/// The account itself.
pub fn root(account: &AccountId) -> Principal {
    Principal {
        kind: PrincipalKind::Root,
        arn: format!("arn:aws:iam::{account}:root"),
        user_id: account.to_string(),
        account: account.clone(),
    }
}

/// Whether STS would take it as `RoleSessionName`: `[\w+=,.@-]{2,64}`.
pub fn session_name_fits(name: &str) -> bool {
    SESSION_NAME_CHARACTERS.contains(&name.len())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"_+=,.@-".contains(&b))
}

/// What narrows and marks a session, as a call gives it.
#[derive(Clone, Debug, Default)]
pub struct Given {
    pub policy: Option<String>,
    pub policy_arns: Vec<String>,
    pub tags: Vec<(String, String)>,
}

impl Given {
    /// Checks all of it; answers the policies, the tags, and how much of the room they take in percent (`None`: nothing given).
    pub fn check(
        self,
        reader: &dyn Reader,
        account: &AccountId,
    ) -> Result<(Vec<String>, Vec<String>, Tags, Option<i32>), Error> {
        let mut bytes = 0;
        let policies: Vec<String> = self.policy.into_iter().collect();
        for text in &policies {
            if text.chars().count() > POLICY_CHARACTERS_MAX {
                return Err(validation(format!(
                    "1 validation error detected: Value at 'policy' failed to satisfy constraint: Member must have length less \
                     than or equal to {POLICY_CHARACTERS_MAX}"
                )));
            }
            Policy::parse(text, Kind::Session).map_err(malformed)?;
            bytes += size(text);
        }
        if self.policy_arns.len() > POLICY_ARNS_MAX {
            return Err(validation(format!("PolicyArns has more than {POLICY_ARNS_MAX} members.")));
        }
        for arn in &self.policy_arns {
            if !crate::api::policies::exists(reader, account, arn)? {
                return Err(no_such_policy(arn));
            }
            bytes += arn.len();
        }
        bytes += self.tags.iter().map(|(key, value)| key.len() + value.len()).sum::<usize>();
        let mut lower = std::collections::BTreeSet::new();
        if let Some((key, _)) = self.tags.iter().find(|(key, _)| !lower.insert(key.to_lowercase())) {
            return Err(refused(
                "InvalidParameterValue",
                format!("Duplicate tag keys found: '{key}'. Please note that Tag keys are case insensitive."),
            ));
        }
        let tags = tags::merge(&Tags::new(), self.tags).map_err(|error| tag_error(error, "SessionTags"))?;
        if bytes > PACKED_BYTES_MAX {
            let percent = bytes * 100 / PACKED_BYTES_MAX;
            return Err(ApiError::new(
                "PackedPolicyTooLarge",
                format!("Packed size of session tags and policies consumes {percent}% of allotted space."),
            )
            .status(400)
            .into());
        }
        let percent = i32::try_from((bytes * 100).div_ceil(PACKED_BYTES_MAX)).unwrap_or(100);
        Ok((policies, self.policy_arns, tags, (bytes > 0).then_some(percent)))
    }
}
