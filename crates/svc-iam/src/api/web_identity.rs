//! `AssumeRoleWithWebIdentity`: a role for whoever holds a token of an OpenID Connect provider that the role trusts.

use super::sts::{arns, check_session_name, credentials, role_duration};
use crate::errors::{access_denied, refused, validation};
use crate::model::{OidcProviderRow, RoleRow, SessionFacts, SessionOf};
use crate::oidc::{self, Claims, TokenError};
use crate::port::role_by_arn;
use crate::sessions::{self, Given, session_arn};
use crate::tables::OIDC_PROVIDERS;
use crate::{Iam, trust};
use api_sts::{AssumeRoleWithWebIdentityRequest, AssumeRoleWithWebIdentityResponse, AssumedRoleUser};
use base::AccountId;
use iam_policy::{Context, Principal, PrincipalKind};
use kernel::{Error, RequestCtx};
use ports::RoleError;
use store::Reader;

fn denied() -> Error {
    access_denied("Not authorized to perform sts:AssumeRoleWithWebIdentity")
}

fn token_error(error: TokenError) -> Error {
    match error {
        TokenError::Invalid(message) => refused("InvalidIdentityToken", message),
        TokenError::Expired(message) => refused("ExpiredTokenException", message),
        TokenError::Provider(message) => refused("IDPCommunicationError", message),
    }
}

fn find(reader: &dyn Reader, role_arn: &str, issuer: &str) -> Result<(AccountId, RoleRow, OidcProviderRow), Error> {
    let (account, role) = match role_by_arn(reader, role_arn) {
        Ok(found) => found,
        Err(RoleError::NotARole(arn)) => return Err(validation(format!("{arn} is invalid"))),
        Err(RoleError::Other(error)) => return Err(error),
        Err(RoleError::NotFound(_) | RoleError::NotTrusted { .. }) => return Err(denied()),
    };
    let name = issuer.split_once("://").map_or(issuer, |(_, name)| name).trim_end_matches('/');
    let provider = OIDC_PROVIDERS.get(reader, &(&account, name))?;
    let provider = provider.filter(|row| row.issuer == issuer.trim_end_matches('/')).ok_or_else(|| {
        refused("InvalidIdentityToken", format!("No OpenIDConnect provider found in your account for {issuer}"))
    })?;
    Ok((account, role, provider))
}

/// What the token says, as condition keys `HOST/PATH:sub` and so on.
fn keys(provider: &OidcProviderRow, claims: &Claims) -> Vec<(String, String)> {
    let name = provider.name();
    let mut keys = vec![
        (format!("{name}:sub"), claims.subject.clone()),
        // Where the token names who it was made for, AWS takes that as its audience.
        (format!("{name}:aud"), claims.authorized_party.clone().unwrap_or_else(|| claims.audience.clone())),
    ];
    if claims.authorized_party.is_some() {
        keys.push((format!("{name}:oaud"), claims.audience.clone()));
    }
    keys.extend(claims.amr.iter().map(|amr| (format!("{name}:amr"), amr.clone())));
    keys
}

pub async fn assume(
    iam: &Iam,
    ctx: &RequestCtx,
    input: AssumeRoleWithWebIdentityRequest,
) -> Result<AssumeRoleWithWebIdentityResponse, Error> {
    if let Some(provider) = input.provider_id.filter(|id| !id.is_empty()) {
        return Err(validation(format!(
            "ProviderId {provider} names an OAuth 2.0 provider: only OpenID Connect tokens are taken here. Leave it out."
        )));
    }
    let role_arn = input.role_arn.unwrap_or_default();
    let session_name = input.role_session_name.unwrap_or_default();
    check_session_name(&session_name)?;
    let duration_s = role_duration(input.duration_seconds)?;
    let token = input.web_identity_token.unwrap_or_default();
    let issuer = oidc::unverified_issuer(&token).map_err(token_error)?;
    // The provider is asked for its keys outside of any transaction.
    let (_, _, provider) = find(&iam.deps.store.read()?, &role_arn, &issuer)?;
    let claims = iam.oidc.verify(&provider, &token, ctx.now).await.map_err(token_error)?;
    let given = Given {
        policy: input.policy,
        policy_arns: arns(input.policy_arns),
        tags: claims.principal_tags.clone().into_iter().collect(),
    };
    let keys = keys(&provider, &claims);
    let audience = claims.audience.clone();
    let (session, assumed, packed, provider_arn) = iam
        .deps
        .store
        .transact(|txn| {
            // Role and provider may have changed while the provider was asked.
            let (account, role, provider) = find(txn, &role_arn, &issuer)?;
            let provider_arn = provider.arn(&account);
            let (policies, policy_arns, tags, packed) = given.clone().check(txn, &account)?;
            let mut context = Context::new();
            context
                .insert("aws:CurrentTime", ctx.now.to_rfc3339())
                .insert("aws:EpochTime", (ctx.now.as_ms() / 1000).to_string())
                .insert("aws:SourceIp", ctx.source_ip.to_string())
                .insert("aws:RequestedRegion", ctx.region.to_string())
                .insert("aws:FederatedProvider", provider_arn.clone())
                .insert("aws:PrincipalType", "WebIdentity")
                .insert("sts:RoleSessionName", session_name.clone());
            for (key, value) in &keys {
                let mut values = context.get(key).unwrap_or_default().to_vec();
                values.push(value.clone());
                context.insert_all(key, values);
            }
            let mut actions = vec!["sts:AssumeRoleWithWebIdentity"];
            if !tags.is_empty() {
                actions.push("sts:TagSession");
                context.insert_all("aws:TagKeys", tags.keys().cloned());
                context.insert_all("sts:TransitiveTagKeys", claims.transitive_tag_keys.clone());
                for (key, value) in &tags {
                    context.insert(&format!("aws:RequestTag/{key}"), value.clone());
                }
            }
            if let Some(identity) = &claims.source_identity {
                actions.push("sts:SetSourceIdentity");
                context.insert("sts:SourceIdentity", identity.clone());
            }
            let asker = Principal { account: "", kind: PrincipalKind::Federated { provider: &provider_arn } };
            if trust::refusal(iam, &account, &role, &asker, &context, &actions)?.is_some() {
                return Err(denied());
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
                tags,
                transitive_tag_keys: claims.transitive_tag_keys.clone(),
                source_identity: claims.source_identity.clone(),
                federated_provider: Some(provider_arn.clone()),
                federated_keys: keys.clone(),
                ..SessionFacts::default()
            };
            let rng = iam.deps.rng.as_ref();
            let session = sessions::begin(txn, rng, &account, &role, &session_name, None, duration_s, ctx.now, facts)?;
            let assumed = AssumedRoleUser {
                assumed_role_id: Some(format!("{}:{session_name}", role.role_id)),
                arn: Some(session_arn(&account, &role.role_name, &session_name)),
            };
            Ok((session, assumed, packed, provider_arn))
        })
        .await?;
    Ok(AssumeRoleWithWebIdentityResponse {
        credentials: Some(credentials(session)),
        subject_from_web_identity_token: Some(claims.subject),
        assumed_role_user: Some(assumed),
        packed_policy_size: packed,
        provider: Some(provider_arn),
        audience: Some(audience),
        source_identity: claims.source_identity,
    })
}
