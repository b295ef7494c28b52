//! STS: who am I, and becoming somebody else for a while.

use super::mfa_devices;
use crate::Iam;
use crate::errors::{access_denied, no_such_entity, refused, validation};
use crate::model::{SessionFacts, SessionOf};
use crate::port::{account_of_key, role_by_arn};
use crate::sessions::{self, DURATION_S_DEFAULT, DURATION_S_MIN, Given, session_arn, session_name_fits};
use crate::tables::SESSIONS;
use crate::trust;
use api_sts::{
    AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser, Credentials, FederatedUser, GetAccessKeyInfoRequest,
    GetAccessKeyInfoResponse, GetCallerIdentityResponse, GetFederationTokenRequest, GetFederationTokenResponse,
    GetSessionTokenRequest, GetSessionTokenResponse, PolicyDescriptorType, Tag,
};
use kernel::tags::Tags;
use kernel::{Error, PrincipalKind, RequestCtx};
use ports::{RoleError, SessionCredentials};
use store::Txn;

/// Longest session of `GetSessionToken` and `GetFederationToken`, seconds: 36 hours; the root's, one.
const TOKEN_S_MAX: i64 = 129_600;
const TOKEN_S_DEFAULT: i64 = 43_200;
const ROOT_TOKEN_S_MAX: i64 = 3600;

pub fn get_caller_identity(ctx: &RequestCtx) -> GetCallerIdentityResponse {
    GetCallerIdentityResponse {
        user_id: Some(ctx.principal.user_id.clone()),
        account: Some(ctx.principal.account.to_string()),
        arn: Some(ctx.principal.arn.clone()),
    }
}

pub async fn get_access_key_info(iam: &Iam, input: GetAccessKeyInfoRequest) -> Result<GetAccessKeyInfoResponse, Error> {
    let id = input.access_key_id.unwrap_or_default();
    match account_of_key(&iam.deps.store.read()?, &id)? {
        Some(account) => Ok(GetAccessKeyInfoResponse { account: Some(account.to_string()) }),
        None => Err(no_such_entity(format!("The Access Key with id {id} cannot be found."))),
    }
}

pub(super) fn arns(list: Option<Vec<PolicyDescriptorType>>) -> Vec<String> {
    list.unwrap_or_default().into_iter().filter_map(|one| one.arn).collect()
}

fn pairs(tags: Option<Vec<Tag>>) -> Vec<(String, String)> {
    let one = |tag: Tag| (tag.key.unwrap_or_default(), tag.value.unwrap_or_default());
    tags.unwrap_or_default().into_iter().map(one).collect()
}

pub(super) fn credentials(session: SessionCredentials) -> Credentials {
    Credentials {
        access_key_id: Some(session.access_key_id),
        secret_access_key: Some(session.secret_access_key),
        session_token: Some(session.session_token),
        expiration: Some(session.expires_at),
    }
}

pub(super) fn check_session_name(name: &str) -> Result<(), Error> {
    if session_name_fits(name) {
        return Ok(());
    }
    Err(validation(format!(
        "The RoleSessionName '{name}' must have 2 to 64 characters out of letters, digits and _+=,.@-"
    )))
}

pub(super) fn role_duration(asked_s: Option<i32>) -> Result<i64, Error> {
    let duration_s = asked_s.map_or(DURATION_S_DEFAULT, i64::from);
    if duration_s < DURATION_S_MIN {
        return Err(validation(format!(
            "The DurationSeconds {duration_s} is too short: a session lasts at least {DURATION_S_MIN} seconds"
        )));
    }
    Ok(duration_s)
}

/// The `MFA device` of the caller, as STS asks for one: serial number and code, both or none.
fn take_mfa(
    txn: &mut Txn,
    ctx: &RequestCtx,
    serial: Option<&String>,
    code: Option<&String>,
) -> Result<Option<base::Timestamp>, Error> {
    let (serial, code) = match (serial, code) {
        (None, None) => return Ok(None),
        (Some(serial), Some(code)) => (serial, code),
        _ => return Err(validation("SerialNumber and TokenCode go together: give both, or none.")),
    };
    let owner = match &ctx.principal.kind {
        PrincipalKind::Root => "root",
        PrincipalKind::User { .. } => ctx.principal.user_id.as_str(),
        _ => return Err(access_denied("MultiFactorAuthentication failed: only users have MFA devices.")),
    };
    mfa_devices::take_code(txn, &ctx.account, owner, serial, code, ctx.now)?;
    Ok(Some(ctx.now))
}

pub async fn assume_role(iam: &Iam, ctx: &RequestCtx, input: AssumeRoleRequest) -> Result<AssumeRoleResponse, Error> {
    if input.provided_contexts.as_ref().is_some_and(|list| !list.is_empty()) {
        return Err(validation(
            "ProvidedContexts is not supported: there is no IAM Identity Center here. Leave it out.",
        ));
    }
    let role_arn = input.role_arn.unwrap_or_default();
    let session_name = input.role_session_name.unwrap_or_default();
    check_session_name(&session_name)?;
    let duration_s = role_duration(input.duration_seconds)?;
    let principal = &ctx.principal;
    let denied = |action: &str, clause: &str| {
        let space = if clause.is_empty() { "" } else { " " };
        access_denied(format!(
            "User: {} is not authorized to perform: {action} on resource: {role_arn}{space}{clause}",
            principal.arn
        ))
    };
    match &principal.kind {
        PrincipalKind::User { .. } => {}
        PrincipalKind::AssumedRole { .. } if duration_s > DURATION_S_DEFAULT => {
            return Err(validation(
                "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining",
            ));
        }
        PrincipalKind::AssumedRole { .. } => {}
        PrincipalKind::Root => return Err(access_denied("Roles may not be assumed by root accounts.")),
        _ => return Err(denied("sts:AssumeRole", "")),
    }
    let given = Given { policy: input.policy, policy_arns: arns(input.policy_arns), tags: pairs(input.tags) };
    let transitive = input.transitive_tag_keys.unwrap_or_default();
    if let Some(key) = transitive.iter().find(|key| !given.tags.iter().any(|(own, _)| own.eq_ignore_ascii_case(key))) {
        return Err(validation(format!("The transitive tag key '{key}' is not among the Tags of the session.")));
    }
    let (credentials, assumed, packed, source_identity) = iam
        .deps
        .store
        .transact(|txn| {
            let (account, role) = match role_by_arn(txn, &role_arn) {
                Ok(found) => found,
                Err(RoleError::NotARole(arn)) => {
                    return Err(validation(format!(
                        "{arn} is invalid: RoleArn has the form arn:aws:iam::ACCOUNT:role/NAME"
                    )));
                }
                Err(RoleError::Other(error)) => return Err(error),
                // Whether a role exists is nobody's business who may not assume it.
                Err(RoleError::NotFound(_) | RoleError::NotTrusted { .. }) => return Err(denied("sts:AssumeRole", "")),
            };
            let caller = SESSIONS.get(txn, &(&ctx.access_key_id,))?.map(|row| row.facts).unwrap_or_default();
            let (policies, policy_arns, tags, packed) = given.clone().check(txn, &account)?;
            let inherited = inherited_tags(&caller, &tags)?;
            let source_identity = match (&caller.source_identity, &input.source_identity) {
                (Some(held), Some(asked)) if held != asked => {
                    return Err(access_denied(format!(
                        "The source identity '{held}' of this session cannot be changed to '{asked}'."
                    )));
                }
                (held, asked) => asked.clone().or_else(|| held.clone()),
            };

            let mfa_at = take_mfa(txn, ctx, input.serial_number.as_ref(), input.token_code.as_ref())?;
            let effective = iam.effective(txn, principal, &ctx.access_key_id)?;
            let mut context = effective.context(ctx);
            context.insert("sts:RoleSessionName", session_name.clone());
            context.insert("aws:ResourceAccount", account.to_string());
            for (key, value) in &role.tags {
                context.insert(&format!("aws:ResourceTag/{key}"), value.clone());
                context.insert(&format!("iam:ResourceTag/{key}"), value.clone());
            }
            if let Some(user_agent) = &ctx.user_agent {
                context.insert("aws:UserAgent", user_agent.clone());
            }
            if let Some(external_id) = &input.external_id {
                context.insert("sts:ExternalId", external_id.clone());
            }
            if let Some(at) = mfa_at.or(effective.mfa_at) {
                context.insert("aws:MultiFactorAuthPresent", "true");
                context.insert("aws:MultiFactorAuthAge", (ctx.now.since_ms(at).max(0) / 1000).to_string());
            }
            if let Some(identity) = &source_identity {
                context.insert("sts:SourceIdentity", identity.clone());
            }
            let mut actions = vec!["sts:AssumeRole"];
            if !tags.is_empty() || !inherited.is_empty() {
                actions.push("sts:TagSession");
                let all = tags.iter().chain(&inherited);
                context.insert_all("aws:TagKeys", all.clone().map(|(key, _)| key.clone()));
                for (key, value) in all {
                    context.insert(&format!("aws:RequestTag/{key}"), value.clone());
                }
                context.insert_all("sts:TransitiveTagKeys", transitive.iter().chain(inherited.keys()).cloned());
            }
            if source_identity.is_some() {
                actions.push("sts:SetSourceIdentity");
            }
            let Some(asker) = effective.principal(principal) else { return Err(denied("sts:AssumeRole", "")) };
            if let Some((action, clause)) = trust::refusal(iam, &account, &role, &asker, &context, &actions)? {
                return Err(denied(action, &clause));
            }
            if duration_s > role.max_session_duration_s {
                return Err(validation(
                    "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
                ));
            }
            let facts = SessionFacts {
                of: SessionOf::Role,
                policies,
                policy_arns,
                transitive_tag_keys: transitive.iter().cloned().chain(inherited.keys().cloned()).collect(),
                tags: tags.into_iter().chain(inherited).collect(),
                source_identity: source_identity.clone(),
                ..SessionFacts::default()
            };
            let rng = iam.deps.rng.as_ref();
            let credentials =
                sessions::begin(txn, rng, &account, &role, &session_name, None, duration_s, ctx.now, facts)?;
            let assumed = AssumedRoleUser {
                assumed_role_id: Some(format!("{}:{session_name}", role.role_id)),
                arn: Some(session_arn(&account, &role.role_name, &session_name)),
            };
            Ok((credentials, assumed, packed, source_identity))
        })
        .await?;
    Ok(AssumeRoleResponse {
        credentials: Some(self::credentials(credentials)),
        assumed_role_user: Some(assumed),
        packed_policy_size: packed,
        source_identity,
    })
}

/// The tags that the caller's session hands on along a chain of roles; a call may not give them other values.
fn inherited_tags(caller: &SessionFacts, given: &Tags) -> Result<Tags, Error> {
    let handed_on = |key: &String| caller.transitive_tag_keys.iter().any(|one| one.eq_ignore_ascii_case(key));
    let inherited: Tags =
        caller.tags.iter().filter(|(key, _)| handed_on(key)).map(|(key, value)| (key.clone(), value.clone())).collect();
    if given.keys().any(|key| inherited.keys().any(|own| own.eq_ignore_ascii_case(key))) {
        return Err(refused(
            "InvalidParameterValue",
            "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the \
             calling session.",
        ));
    }
    Ok(inherited)
}

/// Whom credentials without a role stand for: only those who called with keys that last may have them.
fn issuer(ctx: &RequestCtx, operation: &str) -> Result<(SessionOf, Option<String>), Error> {
    if ctx.access_key_id.starts_with("ASIA") {
        return Err(access_denied(format!("Cannot call {operation} with session credentials")));
    }
    match &ctx.principal.kind {
        PrincipalKind::Root => Ok((SessionOf::Root, None)),
        PrincipalKind::User { .. } => {
            let user_id = ctx.principal.user_id.clone();
            Ok((SessionOf::User { user_id: user_id.clone() }, Some(user_id)))
        }
        _ => Err(access_denied(format!("Cannot call {operation} with session credentials"))),
    }
}

fn token_duration(asked_s: Option<i32>, of: &SessionOf) -> Result<i64, Error> {
    let is_root = *of == SessionOf::Root;
    let asked_s = asked_s.map_or(if is_root { ROOT_TOKEN_S_MAX } else { TOKEN_S_DEFAULT }, i64::from);
    if !(DURATION_S_MIN..=TOKEN_S_MAX).contains(&asked_s) {
        return Err(validation(format!(
            "The DurationSeconds {asked_s} must be between {DURATION_S_MIN} and {TOKEN_S_MAX} seconds"
        )));
    }
    // The root's sessions end after an hour, whatever is asked for.
    Ok(if is_root { asked_s.min(ROOT_TOKEN_S_MAX) } else { asked_s })
}

pub async fn get_session_token(
    iam: &Iam,
    ctx: &RequestCtx,
    input: GetSessionTokenRequest,
) -> Result<GetSessionTokenResponse, Error> {
    let (of, _) = issuer(ctx, "GetSessionToken")?;
    let duration_s = token_duration(input.duration_seconds, &of)?;
    let session = iam
        .deps
        .store
        .transact(|txn| {
            let mfa_at = take_mfa(txn, ctx, input.serial_number.as_ref(), input.token_code.as_ref())?;
            let facts = SessionFacts { of: of.clone(), mfa_at, ..SessionFacts::default() };
            sessions::begin_of_user(txn, iam.deps.rng.as_ref(), &ctx.account, duration_s, ctx.now, facts)
        })
        .await?;
    Ok(GetSessionTokenResponse { credentials: Some(credentials(session)) })
}

pub async fn get_federation_token(
    iam: &Iam,
    ctx: &RequestCtx,
    input: GetFederationTokenRequest,
) -> Result<GetFederationTokenResponse, Error> {
    let (of, issuer_user_id) = issuer(ctx, "GetFederationToken")?;
    let duration_s = token_duration(input.duration_seconds, &of)?;
    let name = input.name.unwrap_or_default();
    let given = Given { policy: input.policy, policy_arns: arns(input.policy_arns), tags: pairs(input.tags) };
    let account = &ctx.account;
    let (session, packed) = iam
        .deps
        .store
        .transact(|txn| {
            let (policies, policy_arns, tags, packed) = given.clone().check(txn, account)?;
            let facts = SessionFacts {
                of: SessionOf::Federated { federated_name: name.clone(), issuer_user_id: issuer_user_id.clone() },
                policies,
                policy_arns,
                tags,
                ..SessionFacts::default()
            };
            let session = sessions::begin_of_user(txn, iam.deps.rng.as_ref(), account, duration_s, ctx.now, facts)?;
            Ok::<_, Error>((session, packed))
        })
        .await?;
    Ok(GetFederationTokenResponse {
        credentials: Some(credentials(session)),
        federated_user: Some(FederatedUser {
            federated_user_id: Some(format!("{account}:{name}")),
            arn: Some(format!("arn:aws:sts::{account}:federated-user/{name}")),
        }),
        packed_policy_size: packed,
    })
}
