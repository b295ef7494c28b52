//! STS: who am I, and becoming a role.

use crate::Iam;
use crate::errors::{access_denied, validation};
use crate::plan::trust::{Assumer, Trust};
use crate::port::{role_by_arn, trust_of};
use crate::sessions::{self, DURATION_S_DEFAULT, DURATION_S_MIN, session_arn, session_name_fits};
use api_sts::{AssumeRoleRequest, AssumeRoleResponse, AssumedRoleUser, Credentials, GetCallerIdentityResponse};
use kernel::{Error, PrincipalKind, RequestCtx};
use ports::RoleError;

pub fn get_caller_identity(ctx: &RequestCtx) -> GetCallerIdentityResponse {
    GetCallerIdentityResponse {
        user_id: Some(ctx.principal.user_id.clone()),
        account: Some(ctx.principal.account.to_string()),
        arn: Some(ctx.principal.arn.clone()),
    }
}

/// Refuses whatever would narrow or mark the session, because nothing here would heed it.
fn refuse_what_has_no_effect(input: &AssumeRoleRequest) -> Result<(), Error> {
    let given = [
        ("PolicyArns", input.policy_arns.as_ref().is_some_and(|list| !list.is_empty())),
        ("Policy", input.policy.is_some()),
        ("Tags", input.tags.as_ref().is_some_and(|list| !list.is_empty())),
        ("TransitiveTagKeys", input.transitive_tag_keys.as_ref().is_some_and(|list| !list.is_empty())),
        ("ExternalId", input.external_id.is_some()),
        ("SerialNumber", input.serial_number.is_some()),
        ("TokenCode", input.token_code.is_some()),
        ("SourceIdentity", input.source_identity.is_some()),
        ("ProvidedContexts", input.provided_contexts.as_ref().is_some_and(|list| !list.is_empty())),
    ];
    match given.iter().find(|(_, given)| *given) {
        Some((name, _)) => Err(validation(format!(
            "{name} is not supported by this installation yet and would have no effect on the session: leave it out"
        ))),
        None => Ok(()),
    }
}

pub async fn assume_role(iam: &Iam, ctx: &RequestCtx, input: AssumeRoleRequest) -> Result<AssumeRoleResponse, Error> {
    refuse_what_has_no_effect(&input)?;
    let role_arn = input.role_arn.unwrap_or_default();
    let session_name = input.role_session_name.unwrap_or_default();
    if !session_name_fits(&session_name) {
        return Err(validation(format!(
            "The RoleSessionName '{session_name}' must have 2 to 64 characters out of letters, digits and _+=,.@-"
        )));
    }
    let duration_s = input.duration_seconds.map_or(DURATION_S_DEFAULT, i64::from);
    if duration_s < DURATION_S_MIN {
        return Err(validation(format!(
            "The DurationSeconds {duration_s} is too short: a session lasts at least {DURATION_S_MIN} seconds"
        )));
    }
    let principal = &ctx.principal;
    let account = principal.account.clone();
    let denied = || {
        access_denied(format!(
            "User: {} is not authorized to perform: sts:AssumeRole on resource: {role_arn}",
            principal.arn
        ))
    };
    let assumer = match &principal.kind {
        PrincipalKind::Root | PrincipalKind::User { .. } => {
            Assumer::Principal { account, arns: vec![principal.arn.clone()] }
        }
        PrincipalKind::AssumedRole { role_arn: own_role, .. } => {
            if duration_s > DURATION_S_DEFAULT {
                return Err(validation(
                    "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining",
                ));
            }
            Assumer::Principal { account, arns: vec![principal.arn.clone(), own_role.clone()] }
        }
        PrincipalKind::Node { .. } => return Err(denied()),
    };
    let (credentials, assumed) = iam
        .deps
        .store
        .transact(|txn| {
            let (account, role) = match role_by_arn(txn, &role_arn) {
                Ok(found) => found,
                Err(RoleError::NotARole(arn)) => {
                    return Err(validation(format!("{arn} is invalid: RoleArn has the form arn:aws:iam::ACCOUNT:role/NAME")));
                }
                Err(RoleError::Other(error)) => return Err(error),
                // Whether a role exists is nobody's business who may not assume it.
                Err(RoleError::NotFound(_) | RoleError::NotTrusted { .. }) => return Err(denied()),
            };
            match trust_of(&role, &assumer) {
                Trust::Allowed => {}
                Trust::Denied | Trust::NotAllowed => return Err(denied()),
                Trust::Undecided => {
                    return Err(access_denied(format!(
                        "User: {} is not authorized to perform: sts:AssumeRole on resource: {role_arn}: its trust policy \
                         decides by a Condition, and conditions on trust policies are not evaluated yet",
                        principal.arn
                    )));
                }
            }
            if duration_s > role.max_session_duration_s {
                return Err(validation(
                    "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
                ));
            }
            let rng = iam.deps.rng.as_ref();
            let credentials = sessions::begin(txn, rng, &account, &role, &session_name, None, duration_s, ctx.now)?;
            let assumed = AssumedRoleUser {
                assumed_role_id: Some(format!("{}:{session_name}", role.role_id)),
                arn: Some(session_arn(&account, &role.role_name, &session_name)),
            };
            Ok((credentials, assumed))
        })
        .await?;
    Ok(AssumeRoleResponse {
        credentials: Some(Credentials {
            access_key_id: Some(credentials.access_key_id),
            secret_access_key: Some(credentials.secret_access_key),
            session_token: Some(credentials.session_token),
            expiration: Some(credentials.expires_at),
        }),
        assumed_role_user: Some(assumed),
        ..AssumeRoleResponse::default()
    })
}
