//! Passwords of users.
//!
//! There is no console to sign in to, so a password opens nothing here; it is kept so that what manages it works, held to the
//! account's password policy, and asked for by `ChangePassword`.

use super::account::password_policy;
use super::require_user;
use crate::errors::{access_denied, no_such_entity, refused, taken, validation};
use crate::model::{LoginProfileRow, PasswordHash, PasswordPolicyRow};
use crate::tables::LOGIN_PROFILES;
use crate::{Iam, passwords};
use api_iam::{
    ChangePasswordRequest, CreateLoginProfileRequest, CreateLoginProfileResponse, DeleteLoginProfileRequest,
    GetLoginProfileRequest, GetLoginProfileResponse, LoginProfile, UpdateLoginProfileRequest,
};
use aws_wire::ApiError;
use base::AccountId;
use kernel::{Error, PrincipalKind, RequestCtx};
use store::Reader;

/// As many earlier passwords as a policy can forbid.
const PASSWORDS_KEPT: usize = 24;

fn not_found(user_name: &str) -> Error {
    no_such_entity(format!("Login Profile for User {user_name} cannot be found."))
}

fn violation() -> Error {
    refused("PasswordPolicyViolation", "Password does not conform to the account password policy.")
}

/// Whose profile a call is about: the named user's, or the caller's.
fn named(ctx: &RequestCtx, user_name: Option<String>) -> Result<String, Error> {
    match (user_name, &ctx.principal.kind) {
        (Some(name), _) => Ok(name),
        (None, PrincipalKind::User { user_name }) => Ok(user_name.clone()),
        (None, _) => Err(validation("Must specify userName when calling with non-User credentials")),
    }
}

fn conforms(policy: &PasswordPolicyRow, password: &str) -> bool {
    let has = |class: fn(char) -> bool| password.chars().any(class);
    password.chars().count() >= usize::try_from(policy.minimum_length).unwrap_or_default()
        && (!policy.require_symbols || has(|c| "!@#$%^&*()_+-=[]{}|'".contains(c)))
        && (!policy.require_numbers || has(|c| c.is_ascii_digit()))
        && (!policy.require_uppercase || has(|c| c.is_ascii_uppercase()))
        && (!policy.require_lowercase || has(|c| c.is_ascii_lowercase()))
}

fn require(reader: &dyn Reader, account: &AccountId, user_name: &str) -> Result<(String, LoginProfileRow), Error> {
    let user_id = require_user(reader, account, user_name)?.user_id;
    let row = LOGIN_PROFILES.get(reader, &(account, &user_id))?.ok_or_else(|| not_found(user_name))?;
    Ok((user_id, row))
}

fn shown(user_name: &str, row: &LoginProfileRow) -> LoginProfile {
    LoginProfile {
        user_name: Some(user_name.to_owned()),
        create_date: Some(row.created_at),
        password_reset_required: Some(row.reset_required),
    }
}

/// Hashes off the threads that serve requests.
async fn hash(iam: &Iam, password: String) -> Result<PasswordHash, Error> {
    let mut salt = [0; passwords::SALT_BYTES];
    iam.deps.rng.fill(&mut salt);
    off_thread(move || passwords::hash(&password, &salt)).await
}

async fn is_any_of(password: String, hashes: Vec<PasswordHash>) -> Result<bool, Error> {
    off_thread(move || hashes.iter().any(|hash| passwords::matches(&password, hash))).await
}

async fn off_thread<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, Error> {
    tokio::task::spawn_blocking(work).await.map_err(|error| {
        ApiError::server("ServiceFailure", format!("The password could not be checked: {error}. Try again.")).into()
    })
}

pub async fn create(
    iam: &Iam,
    ctx: &RequestCtx,
    input: CreateLoginProfileRequest,
) -> Result<CreateLoginProfileResponse, Error> {
    let user_name = named(ctx, input.user_name)?;
    let password =
        input.password.ok_or_else(|| validation("Password is required: there is no console to set it in."))?;
    if !conforms(&password_policy(&iam.deps.store.read()?, &ctx.account)?, &password) {
        return Err(violation());
    }
    let row = LoginProfileRow {
        created_at: ctx.now,
        changed_at: ctx.now,
        reset_required: input.password_reset_required.unwrap_or(false),
        passwords: vec![hash(iam, password).await?],
    };
    iam.deps
        .store
        .transact(|txn| {
            let user_id = require_user(txn, &ctx.account, &user_name)?.user_id;
            if !LOGIN_PROFILES.insert(txn, &(&ctx.account, &user_id), &row)? {
                return Err(taken(format!("Login Profile for user {user_name} already exists.")));
            }
            Ok::<_, Error>(())
        })
        .await?;
    Ok(CreateLoginProfileResponse { login_profile: Some(shown(&user_name, &row)) })
}

pub async fn get(iam: &Iam, ctx: &RequestCtx, input: GetLoginProfileRequest) -> Result<GetLoginProfileResponse, Error> {
    let user_name = named(ctx, input.user_name)?;
    let (_, row) = require(&iam.deps.store.read()?, &ctx.account, &user_name)?;
    Ok(GetLoginProfileResponse { login_profile: Some(shown(&user_name, &row)) })
}

/// Sets the password, and whether it must be changed.
async fn set(
    iam: &Iam,
    ctx: &RequestCtx,
    user_name: &str,
    password: Option<String>,
    reset_required: Option<bool>,
) -> Result<(), Error> {
    let reader = iam.deps.store.read()?;
    let (_, row) = require(&reader, &ctx.account, user_name)?;
    let policy = password_policy(&reader, &ctx.account)?;
    drop(reader);
    let mut new = None;
    if let Some(password) = password {
        let forbidden = usize::try_from(policy.reuse_prevention.unwrap_or(0)).unwrap_or_default();
        let before: Vec<PasswordHash> = row.passwords.iter().take(forbidden).cloned().collect();
        if !conforms(&policy, &password) || is_any_of(password.clone(), before).await? {
            return Err(violation());
        }
        new = Some(hash(iam, password).await?);
    }
    iam.deps
        .store
        .transact(|txn| {
            let (user_id, mut row) = require(txn, &ctx.account, user_name)?;
            if let Some(hash) = &new {
                row.passwords.insert(0, hash.clone());
                row.passwords.truncate(PASSWORDS_KEPT);
                row.changed_at = ctx.now;
            }
            row.reset_required = reset_required.unwrap_or(row.reset_required);
            LOGIN_PROFILES.put(txn, &(&ctx.account, &user_id), &row)?;
            Ok(())
        })
        .await
}

pub async fn update(iam: &Iam, ctx: &RequestCtx, input: UpdateLoginProfileRequest) -> Result<(), Error> {
    let user_name = input.user_name.unwrap_or_default();
    set(iam, ctx, &user_name, input.password, input.password_reset_required).await
}

/// The caller's own password, by the old one.
pub async fn change(iam: &Iam, ctx: &RequestCtx, input: ChangePasswordRequest) -> Result<(), Error> {
    let PrincipalKind::User { user_name } = &ctx.principal.kind else {
        return Err(refused("InvalidUserType", "Only users can change their password: the caller is not one."));
    };
    let (_, row) = require(&iam.deps.store.read()?, &ctx.account, user_name)?;
    let present: Vec<PasswordHash> = row.passwords.into_iter().take(1).collect();
    if !is_any_of(input.old_password.unwrap_or_default(), present).await? {
        return Err(access_denied("The old password was incorrect."));
    }
    set(iam, ctx, user_name, input.new_password, Some(false)).await
}

pub async fn delete(iam: &Iam, ctx: &RequestCtx, input: DeleteLoginProfileRequest) -> Result<(), Error> {
    let user_name = named(ctx, input.user_name)?;
    iam.deps
        .store
        .transact(|txn| {
            let (user_id, _) = require(txn, &ctx.account, &user_name)?;
            LOGIN_PROFILES.delete(txn, &(&ctx.account, &user_id))?;
            Ok(())
        })
        .await
}
