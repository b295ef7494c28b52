//! What belongs to the account as a whole: its alias, its summary, its password policy.

use super::policies;
use super::signing_certificates::SIGNING_CERTIFICATES_PER_USER_MAX;
use crate::Iam;
use crate::errors::{no_such_entity, taken, validation};
use crate::model::{AliasRow, PasswordPolicyRow};
use crate::paging::page;
use crate::tables::{
    ALIAS_HOLDERS, ALIASES, ATTACHMENTS, GROUPS, INSTANCE_PROFILES, MFA_BY_OWNER, MFA_DEVICES, OIDC_PROVIDERS,
    PASSWORD_POLICIES, POLICIES, ROLES, SERVER_CERTIFICATES, SIGNING_CERTIFICATES, USERS, access_keys_of,
};
use api_iam::{
    CreateAccountAliasRequest, DeleteAccountAliasRequest, GetAccountPasswordPolicyResponse, GetAccountSummaryResponse,
    ListAccountAliasesRequest, ListAccountAliasesResponse, PasswordPolicy, UpdateAccountPasswordPolicyRequest,
};
use base::AccountId;
use kernel::{Error, RequestCtx};
use std::collections::BTreeMap;
use store::Reader;

pub async fn create_alias(iam: &Iam, ctx: &RequestCtx, input: CreateAccountAliasRequest) -> Result<(), Error> {
    let alias = input.account_alias.unwrap_or_default();
    // The model's pattern has a look-ahead, which the checker leaves to us.
    let fits = (3..=63).contains(&alias.len())
        && alias.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        && !alias.starts_with('-')
        && !alias.ends_with('-')
        && !alias.contains("--");
    if !fits {
        return Err(validation(
            "The specified value for accountAlias is invalid. It must be between 3 and 63 characters of lower case \
             letters, digits and single dashes, and begin and end with no dash.",
        ));
    }
    if alias.len() == 12 && alias.bytes().all(|b| b.is_ascii_digit()) {
        return Err(validation(format!("The account alias '{alias}' cannot be a 12 digit number.")));
    }
    let row = AliasRow { alias: alias.clone(), account: ctx.account.clone() };
    iam.deps
        .store
        .transact(|txn| {
            match ALIAS_HOLDERS.get(txn, &(&alias,))? {
                Some(held) if held.account == ctx.account => return Ok(()),
                Some(_) => return Err(taken(format!("The account alias {alias} already exists."))),
                None => {}
            }
            // An account has one alias: a new one takes the place of the old one.
            if let Some(old) = ALIASES.get(txn, &(&ctx.account,))? {
                ALIAS_HOLDERS.delete(txn, &(&old.alias,))?;
            }
            ALIAS_HOLDERS.put(txn, &(&alias,), &row)?;
            ALIASES.put(txn, &(&ctx.account,), &row)?;
            Ok(())
        })
        .await
}

pub async fn delete_alias(iam: &Iam, ctx: &RequestCtx, input: DeleteAccountAliasRequest) -> Result<(), Error> {
    let alias = input.account_alias.unwrap_or_default();
    iam.deps
        .store
        .transact(|txn| {
            match ALIASES.get(txn, &(&ctx.account,))? {
                Some(row) if row.alias == alias => {}
                _ => return Err(no_such_entity(format!("The account alias {alias} cannot be found."))),
            }
            ALIAS_HOLDERS.delete(txn, &(&alias,))?;
            ALIASES.delete(txn, &(&ctx.account,))?;
            Ok(())
        })
        .await
}

pub async fn list_aliases(
    iam: &Iam,
    ctx: &RequestCtx,
    input: ListAccountAliasesRequest,
) -> Result<ListAccountAliasesResponse, Error> {
    let aliases: Vec<String> =
        ALIASES.get(&iam.deps.store.read()?, &(&ctx.account,))?.into_iter().map(|row| row.alias).collect();
    let scope = format!("ListAccountAliases/{}", ctx.account);
    let page = page(aliases, String::clone, &scope, input.marker.as_deref(), input.max_items)?;
    Ok(ListAccountAliasesResponse {
        account_aliases: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

/// <https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html>
pub async fn summary(iam: &Iam, ctx: &RequestCtx) -> Result<GetAccountSummaryResponse, Error> {
    let account = &ctx.account;
    let reader = iam.deps.store.read()?;
    let root_mfa = MFA_BY_OWNER.any(&reader, &(account, "root"))?;
    let in_use = MFA_DEVICES.scan(&reader, &(account,))?.iter().filter(|(_, row)| row.enabled_at.is_some()).count();
    let versions_in_use = {
        let arns: std::collections::BTreeSet<String> =
            ATTACHMENTS.scan(&reader, &(account,))?.into_iter().map(|((_, _, arn), _)| arn).collect();
        arns.len()
    };
    let counts: [(&str, usize); 34] = [
        ("Users", USERS.count(&reader, &(account,))?),
        ("UsersQuota", super::users::USERS_PER_ACCOUNT_MAX),
        ("Groups", GROUPS.count(&reader, &(account,))?),
        ("GroupsQuota", super::groups::GROUPS_PER_ACCOUNT_MAX),
        ("GroupsPerUserQuota", super::groups::GROUPS_PER_USER_MAX),
        ("Roles", ROLES.count(&reader, &(account,))?),
        ("RolesQuota", super::roles::ROLES_PER_ACCOUNT_MAX),
        ("InstanceProfiles", INSTANCE_PROFILES.count(&reader, &(account,))?),
        ("InstanceProfilesQuota", super::instance_profiles::PROFILES_PER_ACCOUNT_MAX),
        ("Policies", POLICIES.count(&reader, &(account,))?),
        ("PoliciesQuota", policies::POLICIES_PER_ACCOUNT_MAX),
        ("PolicySizeQuota", policies::POLICY_CHARACTERS_MAX),
        ("PolicyVersionsInUse", versions_in_use),
        ("PolicyVersionsInUseQuota", 10_000),
        ("VersionsPerPolicyQuota", super::policy_versions::VERSIONS_PER_POLICY_MAX),
        ("AttachedPoliciesPerUserQuota", super::attached_policies::ATTACHED_PER_ENTITY_MAX),
        ("AttachedPoliciesPerGroupQuota", super::attached_policies::ATTACHED_PER_ENTITY_MAX),
        ("AttachedPoliciesPerRoleQuota", super::attached_policies::ATTACHED_PER_ENTITY_MAX),
        ("UserPolicySizeQuota", super::inline_policies::USER_CHARACTERS_MAX),
        ("GroupPolicySizeQuota", super::inline_policies::GROUP_CHARACTERS_MAX),
        ("RolePolicySizeQuota", super::inline_policies::ROLE_CHARACTERS_MAX),
        ("AssumeRolePolicySizeQuota", super::roles::TRUST_POLICY_CHARACTERS_MAX),
        ("AccessKeysPerUserQuota", super::access_keys::ACCESS_KEYS_PER_USER_MAX),
        ("SigningCertificatesPerUserQuota", SIGNING_CERTIFICATES_PER_USER_MAX),
        ("ServerCertificates", SERVER_CERTIFICATES.count(&reader, &(account,))?),
        ("ServerCertificatesQuota", super::server_certificates::CERTIFICATES_PER_ACCOUNT_MAX),
        ("Providers", OIDC_PROVIDERS.count(&reader, &(account,))?),
        ("MFADevices", MFA_DEVICES.count(&reader, &(account,))?),
        ("MFADevicesInUse", in_use),
        ("AccountMFAEnabled", usize::from(root_mfa)),
        ("AccountAccessKeysPresent", usize::from(!access_keys_of(&reader, account, "root")?.is_empty())),
        ("AccountPasswordPresent", 0),
        ("AccountSigningCertificatesPresent", usize::from(SIGNING_CERTIFICATES.any(&reader, &(account, "root"))?)),
        ("GlobalEndpointTokenVersion", 1),
    ];
    let summary: BTreeMap<String, i32> =
        counts.into_iter().map(|(name, count)| (name.to_owned(), i32::try_from(count).unwrap_or(i32::MAX))).collect();
    Ok(GetAccountSummaryResponse { summary_map: Some(summary) })
}

/// What AWS demands of passwords where an account has no policy of its own.
const DEFAULT_PASSWORD_POLICY: PasswordPolicyRow = PasswordPolicyRow {
    minimum_length: 8,
    require_symbols: false,
    require_numbers: false,
    require_uppercase: false,
    require_lowercase: false,
    users_may_change: false,
    max_age_days: None,
    reuse_prevention: None,
    hard_expiry: None,
};

/// The account's password policy, or AWS's default.
pub(super) fn password_policy(reader: &dyn Reader, account: &AccountId) -> Result<PasswordPolicyRow, Error> {
    Ok(PASSWORD_POLICIES.get(reader, &(account,))?.unwrap_or(DEFAULT_PASSWORD_POLICY))
}

fn no_password_policy(account: &AccountId) -> Error {
    no_such_entity(format!("The Password Policy with domain name {account} cannot be found."))
}

pub async fn get_password_policy(iam: &Iam, ctx: &RequestCtx) -> Result<GetAccountPasswordPolicyResponse, Error> {
    let row = PASSWORD_POLICIES
        .get(&iam.deps.store.read()?, &(&ctx.account,))?
        .ok_or_else(|| no_password_policy(&ctx.account))?;
    Ok(GetAccountPasswordPolicyResponse {
        password_policy: Some(PasswordPolicy {
            minimum_password_length: Some(row.minimum_length),
            require_symbols: Some(row.require_symbols),
            require_numbers: Some(row.require_numbers),
            require_uppercase_characters: Some(row.require_uppercase),
            require_lowercase_characters: Some(row.require_lowercase),
            allow_users_to_change_password: Some(row.users_may_change),
            expire_passwords: Some(row.max_age_days.is_some()),
            max_password_age: row.max_age_days,
            password_reuse_prevention: row.reuse_prevention,
            hard_expiry: row.hard_expiry,
        }),
    })
}

/// What is not given goes back to its default, as in AWS: there are no partial updates.
pub async fn update_password_policy(
    iam: &Iam,
    ctx: &RequestCtx,
    input: UpdateAccountPasswordPolicyRequest,
) -> Result<(), Error> {
    let row = PasswordPolicyRow {
        minimum_length: input.minimum_password_length.unwrap_or(6),
        require_symbols: input.require_symbols.unwrap_or(false),
        require_numbers: input.require_numbers.unwrap_or(false),
        require_uppercase: input.require_uppercase_characters.unwrap_or(false),
        require_lowercase: input.require_lowercase_characters.unwrap_or(false),
        users_may_change: input.allow_users_to_change_password.unwrap_or(false),
        max_age_days: input.max_password_age.filter(|days| *days > 0),
        reuse_prevention: input.password_reuse_prevention.filter(|count| *count > 0),
        hard_expiry: input.hard_expiry,
    };
    iam.deps
        .store
        .transact(|txn| {
            PASSWORD_POLICIES.put(txn, &(&ctx.account,), &row)?;
            Ok(())
        })
        .await
}

pub async fn delete_password_policy(iam: &Iam, ctx: &RequestCtx) -> Result<(), Error> {
    iam.deps
        .store
        .transact(|txn| {
            if !PASSWORD_POLICIES.delete(txn, &(&ctx.account,))? {
                return Err(no_password_policy(&ctx.account));
            }
            Ok(())
        })
        .await
}
