//! The credential report: a table of the account's users and the state of their credentials.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html>

use super::account::password_policy;
use crate::Iam;
use crate::model::{AccessKeyRow, CredentialReportRow, KeyHolder};
use crate::tables::{CREDENTIAL_REPORTS, LOGIN_PROFILES, MFA_BY_OWNER, SIGNING_CERTIFICATES, USERS, access_keys_of};
use api_iam::{GenerateCredentialReportResponse, GetCredentialReportResponse};
use aws_wire::ApiError;
use base::{AccountId, Timestamp};
use kernel::{Error, RequestCtx};
use store::Reader;

/// A report is made again when it is older than this.
const AGE_MS_MAX: i64 = 4 * 3600 * 1000;

const HEADER: &str = "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,\
    password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,\
    access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,\
    access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,\
    cert_1_last_rotated,cert_2_active,cert_2_last_rotated";

const NONE: &str = "N/A";

/// As the report writes times: `2026-01-02T03:04:05+00:00`.
fn time(at: Timestamp) -> String {
    let text = at.to_rfc3339();
    format!("{}+00:00", text.get(..19).unwrap_or(&text))
}

fn keys(iam: &Iam, reader: &dyn Reader, ctx: &RequestCtx, held: &[(String, AccessKeyRow)]) -> Result<String, Error> {
    let mut out = String::new();
    for at in 0..2 {
        let Some((id, row)) = held.get(at) else {
            out.push_str(&format!(",false,{NONE},{NONE},{NONE},{NONE}"));
            continue;
        };
        let (used_at, region, service) = match iam.last_used_of(reader, &ctx.account, id)? {
            Some(used) => (time(used.at), used.region, used.service),
            None => (NONE.to_owned(), NONE.to_owned(), NONE.to_owned()),
        };
        out.push_str(&format!(",{},{},{used_at},{region},{service}", row.active, time(row.created_at)));
    }
    Ok(out)
}

/// Signing certificates of a holder; when one was rotated is when it was uploaded.
fn certificates(reader: &dyn Reader, account: &AccountId, holder: &str) -> Result<String, Error> {
    let held = SIGNING_CERTIFICATES.scan(reader, &(account, holder))?;
    let columns = (0..2).map(|at| match held.get(at) {
        Some((_, row)) => format!(",{},{}", row.active, time(row.uploaded_at)),
        None => format!(",false,{NONE}"),
    });
    Ok(columns.collect())
}

fn report(iam: &Iam, reader: &dyn Reader, ctx: &RequestCtx) -> Result<String, Error> {
    let account = &ctx.account;
    let mut out = HEADER.to_owned();
    let root_keys = access_keys_of(reader, account, &KeyHolder::Root.index())?;
    let root_made_at = root_keys.iter().map(|(_, row)| row.created_at).min().unwrap_or(ctx.now);
    out.push_str(&format!(
        "\n<root_account>,arn:aws:iam::{account}:root,{},not_supported,{NONE},not_supported,not_supported,{}",
        time(root_made_at),
        MFA_BY_OWNER.any(reader, &(account, "root"))?
    ));
    out.push_str(&keys(iam, reader, ctx, &root_keys)?);
    out.push_str(&certificates(reader, account, &KeyHolder::Root.index())?);
    let policy = password_policy(reader, account)?;
    for (_, user) in USERS.scan(reader, &(account,))? {
        let password = match LOGIN_PROFILES.get(reader, &(account, &user.user_id))? {
            None => format!("false,{NONE},{NONE},{NONE}"),
            Some(row) => {
                let next = policy
                    .max_age_days
                    .map_or(NONE.to_owned(), |days| time(row.changed_at.plus_s(i64::from(days) * 24 * 3600)));
                // There is no console, so no password was ever used.
                format!("true,no_information,{},{next}", time(row.changed_at))
            }
        };
        out.push_str(&format!(
            "\n{},{},{},{password},{}",
            user.user_name,
            user.arn(account),
            time(user.created_at),
            MFA_BY_OWNER.any(reader, &(account, &user.user_id))?
        ));
        out.push_str(&keys(iam, reader, ctx, &access_keys_of(reader, account, &user.user_id)?)?);
        out.push_str(&certificates(reader, account, &user.user_id)?);
    }
    Ok(out)
}

/// The report is there when this answers: the first call in four hours makes it.
pub async fn generate(iam: &Iam, ctx: &RequestCtx) -> Result<GenerateCredentialReportResponse, Error> {
    let reader = iam.deps.store.read()?;
    let known = CREDENTIAL_REPORTS.get(&reader, &(&ctx.account,))?;
    if known.is_none_or(|row| ctx.now.since_ms(row.generated_at) >= AGE_MS_MAX) {
        let row = CredentialReportRow { generated_at: ctx.now, content: report(iam, &reader, ctx)? };
        iam.deps
            .store
            .transact(|txn| {
                CREDENTIAL_REPORTS.put(txn, &(&ctx.account,), &row)?;
                Ok::<_, Error>(())
            })
            .await?;
    }
    Ok(GenerateCredentialReportResponse { state: Some("COMPLETE".to_owned()), description: None })
}

pub async fn get(iam: &Iam, ctx: &RequestCtx) -> Result<GetCredentialReportResponse, Error> {
    let gone = |code, message: &str| Error::from(ApiError::new(code, message).status(410));
    let row = CREDENTIAL_REPORTS.get(&iam.deps.store.read()?, &(&ctx.account,))?.ok_or_else(|| {
        gone("ReportNotPresent", "No credential report is present: call GenerateCredentialReport first.")
    })?;
    if ctx.now.since_ms(row.generated_at) >= AGE_MS_MAX {
        return Err(gone("ReportExpired", "The credential report is too old: call GenerateCredentialReport again."));
    }
    Ok(GetCredentialReportResponse {
        content: Some(row.content.into_bytes().into()),
        report_format: Some("text/csv".to_owned()),
        generated_time: Some(row.generated_at),
    })
}
