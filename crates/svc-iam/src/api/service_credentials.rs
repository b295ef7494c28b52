//! Service-specific credentials of users: a name and a password, or the two halves of an API key, for the services that take
//! them. None of those services' sign-ins is here, so nothing asks for the password: only its hash is kept.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_service-specific-creds.html>

use super::{activity, holder, require_user};
use crate::errors::{invalid_input, no_such_entity, quota};
use crate::model::{KeyHolder, ServiceCredentialRow};
use crate::paging::page;
use crate::tables::{SERVICE_CREDENTIALS, user_by_id};
use crate::{Iam, ids};
use api_iam::{
    CreateServiceSpecificCredentialRequest, CreateServiceSpecificCredentialResponse,
    DeleteServiceSpecificCredentialRequest, ListServiceSpecificCredentialsRequest,
    ListServiceSpecificCredentialsResponse, ResetServiceSpecificCredentialRequest,
    ResetServiceSpecificCredentialResponse, ServiceSpecificCredential, ServiceSpecificCredentialMetadata,
    UpdateServiceSpecificCredentialRequest,
};
use aws_wire::ApiError;
use base::Timestamp;
use kernel::{Error, RequestCtx};
use sha2::{Digest, Sha256};
use store::Reader;

/// For each service.
pub const CREDENTIALS_PER_USER_MAX: usize = 2;
const DAY_S: i64 = 24 * 3600;

/// What a service takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    UserAndPassword,
    ApiKey,
}

/// The services that AWS names.
const SERVICES: [(&str, Form); 4] = [
    ("codecommit.amazonaws.com", Form::UserAndPassword),
    ("cassandra.amazonaws.com", Form::UserAndPassword),
    ("bedrock.amazonaws.com", Form::ApiKey),
    ("logs.amazonaws.com", Form::ApiKey),
];

fn form(service: &str) -> Result<Form, Error> {
    SERVICES.iter().find(|(name, _)| *name == service).map(|(_, form)| *form).ok_or_else(|| {
        let names: Vec<&str> = SERVICES.iter().map(|(name, _)| *name).collect();
        let message =
            format!("The service {service} does not support service-specific credentials: {} do.", names.join(", "));
        ApiError::new("NotSupportedService", message).status(404).into()
    })
}

fn hash(secret: &str) -> String {
    hex::encode(Sha256::digest(secret.as_bytes()))
}

fn status(row: &ServiceCredentialRow, now: Timestamp) -> &'static str {
    match row.expires_at {
        Some(at) if at <= now => "Expired",
        _ => crate::convert::activity(row.active),
    }
}

/// `jane-at-123456789012`, `jane+1-at-123456789012`: what no other of the user's credentials for the service is called.
fn service_user_name(ctx: &RequestCtx, user_name: &str, others: &[&ServiceCredentialRow]) -> String {
    let names = (0..=CREDENTIALS_PER_USER_MAX).map(|number| match number {
        0 => format!("{user_name}-at-{}", ctx.account),
        number => format!("{user_name}+{number}-at-{}", ctx.account),
    });
    names.into_iter().find(|name| others.iter().all(|other| other.service_user_name != *name)).unwrap_or_default()
}

/// With its secret, which is answered this once.
fn shape(
    ctx: &RequestCtx,
    user_name: String,
    id: String,
    row: ServiceCredentialRow,
    secret: String,
) -> Result<ServiceSpecificCredential, Error> {
    let status = status(&row, ctx.now).to_owned();
    let mut answer = ServiceSpecificCredential {
        create_date: Some(row.created_at),
        expiration_date: row.expires_at,
        service_specific_credential_id: Some(id),
        user_name: Some(user_name),
        status: Some(status),
        ..Default::default()
    };
    match form(&row.service)? {
        Form::UserAndPassword => {
            answer.service_user_name = Some(row.service_user_name);
            answer.service_password = Some(secret);
        }
        Form::ApiKey => {
            answer.service_credential_alias = Some(row.service_user_name);
            answer.service_credential_secret = Some(secret);
        }
    }
    answer.service_name = Some(row.service);
    Ok(answer)
}

/// The user's name, its id, and the credential.
fn require(
    reader: &dyn Reader,
    ctx: &RequestCtx,
    user_name: Option<&String>,
    id: &str,
) -> Result<(String, String, ServiceCredentialRow), Error> {
    let missing = || no_such_entity(format!("The Service Specific Credential with id {id} cannot be found."));
    let (holder, name) = holder(reader, ctx, user_name)?;
    let KeyHolder::User { user_id } = holder else { return Err(missing()) };
    let row = SERVICE_CREDENTIALS.require(reader, &(&ctx.account, &user_id, id), missing)?;
    Ok((name.unwrap_or_default(), user_id, row))
}

pub async fn create(
    iam: &Iam,
    ctx: &RequestCtx,
    input: CreateServiceSpecificCredentialRequest,
) -> Result<CreateServiceSpecificCredentialResponse, Error> {
    let (name, service) = (input.user_name.unwrap_or_default(), input.service_name.unwrap_or_default());
    let form = form(&service)?;
    if input.credential_age_days.is_some() && form != Form::ApiKey {
        return Err(invalid_input(format!(
            "CredentialAgeDays is for API keys: credentials for {service} do not expire."
        )));
    }
    let (account, rng) = (&ctx.account, iam.deps.rng.as_ref());
    let (id, secret) = (ids::service_credential_id(rng), ids::service_secret(rng));
    let row = iam
        .deps
        .store
        .transact(|txn| {
            let user_id = require_user(txn, account, &name)?.user_id;
            let all = SERVICE_CREDENTIALS.scan(txn, &(account, &user_id))?;
            let others: Vec<_> = all.iter().map(|(_, row)| row).filter(|row| row.service == service).collect();
            if others.len() >= CREDENTIALS_PER_USER_MAX {
                return Err(quota("ServiceSpecificCredentialsPerUser", CREDENTIALS_PER_USER_MAX));
            }
            let row = ServiceCredentialRow {
                service: service.clone(),
                service_user_name: service_user_name(ctx, &name, &others),
                secret_sha256_hex: hash(&secret),
                active: true,
                created_at: ctx.now,
                expires_at: input.credential_age_days.map(|days| ctx.now.plus_s(i64::from(days) * DAY_S)),
            };
            SERVICE_CREDENTIALS.put(txn, &(account, &user_id, &id), &row)?;
            Ok::<_, Error>(row)
        })
        .await?;
    let credential = shape(ctx, name, id, row, secret)?;
    Ok(CreateServiceSpecificCredentialResponse { service_specific_credential: Some(credential) })
}

pub async fn reset(
    iam: &Iam,
    ctx: &RequestCtx,
    input: ResetServiceSpecificCredentialRequest,
) -> Result<ResetServiceSpecificCredentialResponse, Error> {
    let id = input.service_specific_credential_id.unwrap_or_default();
    let secret = ids::service_secret(iam.deps.rng.as_ref());
    let (name, row) = iam
        .deps
        .store
        .transact(|txn| {
            let (name, user_id, mut row) = require(txn, ctx, input.user_name.as_ref(), &id)?;
            row.secret_sha256_hex = hash(&secret);
            SERVICE_CREDENTIALS.put(txn, &(&ctx.account, &user_id, &id), &row)?;
            Ok::<_, Error>((name, row))
        })
        .await?;
    let credential = shape(ctx, name, id, row, secret)?;
    Ok(ResetServiceSpecificCredentialResponse { service_specific_credential: Some(credential) })
}

pub async fn update(iam: &Iam, ctx: &RequestCtx, input: UpdateServiceSpecificCredentialRequest) -> Result<(), Error> {
    let id = input.service_specific_credential_id.unwrap_or_default();
    let active = activity(input.status.as_deref())?;
    iam.deps
        .store
        .transact(|txn| {
            let (_, user_id, mut row) = require(txn, ctx, input.user_name.as_ref(), &id)?;
            row.active = active;
            Ok::<_, Error>(SERVICE_CREDENTIALS.put(txn, &(&ctx.account, &user_id, &id), &row)?)
        })
        .await
}

pub async fn delete(iam: &Iam, ctx: &RequestCtx, input: DeleteServiceSpecificCredentialRequest) -> Result<(), Error> {
    let id = input.service_specific_credential_id.unwrap_or_default();
    iam.deps
        .store
        .transact(|txn| {
            let (_, user_id, _) = require(txn, ctx, input.user_name.as_ref(), &id)?;
            SERVICE_CREDENTIALS.delete(txn, &(&ctx.account, &user_id, &id))?;
            Ok::<_, Error>(())
        })
        .await
}

pub async fn list(
    iam: &Iam,
    ctx: &RequestCtx,
    input: ListServiceSpecificCredentialsRequest,
) -> Result<ListServiceSpecificCredentialsResponse, Error> {
    if let Some(service) = &input.service_name {
        form(service)?;
    }
    let (reader, account) = (iam.deps.store.read()?, &ctx.account);
    let (rows, whose) = match (input.all_users, &input.user_name) {
        (Some(true), Some(_)) => return Err(invalid_input("Give either UserName or AllUsers.")),
        (Some(true), None) => (SERVICE_CREDENTIALS.scan(&reader, &(account,))?, "*".to_owned()),
        (_, name) => {
            let whose = holder(&reader, ctx, name.as_ref())?.0.index();
            (SERVICE_CREDENTIALS.scan(&reader, &(account, &whose))?, whose)
        }
    };
    let service = input.service_name.as_deref();
    let rows: Vec<_> = rows.into_iter().filter(|(_, row)| service.is_none_or(|it| row.service == it)).collect();
    let scope = format!("ListServiceSpecificCredentials/{account}/{whose}/{}", service.unwrap_or("*"));
    let page = page(rows, |((_, _, id), _)| id.clone(), &scope, input.marker.as_deref(), input.max_items)?;
    let mut answers = Vec::new();
    for ((_, user_id, id), row) in page.items {
        let user_name = user_by_id(&reader, account, &user_id)?.map(|user| user.user_name);
        let key = form(&row.service)? == Form::ApiKey;
        answers.push(ServiceSpecificCredentialMetadata {
            user_name,
            status: Some(status(&row, ctx.now).to_owned()),
            service_user_name: (!key).then(|| row.service_user_name.clone()),
            service_credential_alias: key.then_some(row.service_user_name),
            create_date: Some(row.created_at),
            expiration_date: row.expires_at,
            service_specific_credential_id: Some(id),
            service_name: Some(row.service),
        });
    }
    Ok(ListServiceSpecificCredentialsResponse {
        service_specific_credentials: Some(answers),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}
