//! X.509 signing certificates of users, and of the root when it calls without naming a user. No service here takes a request
//! that is signed with one.

use super::{activity, holder};
use crate::certificates;
use crate::errors::{no_such_entity, quota, refused};
use crate::model::{KeyHolder, SigningCertificateRow};
use crate::paging::page;
use crate::tables::{SIGNING_CERTIFICATE_DIGESTS, SIGNING_CERTIFICATES};
use crate::{Iam, convert, ids};
use api_iam::{
    DeleteSigningCertificateRequest, ListSigningCertificatesRequest, ListSigningCertificatesResponse,
    SigningCertificate, UpdateSigningCertificateRequest, UploadSigningCertificateRequest,
    UploadSigningCertificateResponse,
};
use aws_wire::ApiError;
use kernel::{Error, RequestCtx};
use store::Reader;

pub const SIGNING_CERTIFICATES_PER_USER_MAX: usize = 2;

fn shape(ctx: &RequestCtx, user_name: Option<String>, id: String, row: SigningCertificateRow) -> SigningCertificate {
    SigningCertificate {
        // The root has no name; the model wants one.
        user_name: Some(user_name.unwrap_or_else(|| ctx.account.to_string())),
        certificate_id: Some(id),
        certificate_body: Some(row.body),
        status: Some(convert::activity(row.active).to_owned()),
        upload_date: Some(row.uploaded_at),
    }
}

fn require(
    reader: &dyn Reader,
    ctx: &RequestCtx,
    holder: &KeyHolder,
    id: &str,
) -> Result<SigningCertificateRow, Error> {
    SIGNING_CERTIFICATES.require(reader, &(&ctx.account, holder.index(), id), || {
        no_such_entity(format!("The Certificate with id {id} cannot be found."))
    })
}

pub async fn upload(
    iam: &Iam,
    ctx: &RequestCtx,
    input: UploadSigningCertificateRequest,
) -> Result<UploadSigningCertificateResponse, Error> {
    let body = input.certificate_body.unwrap_or_default();
    let (digest, expires_at) =
        certificates::identify(&body).map_err(|error| refused("MalformedCertificate", error.to_string()))?;
    if expires_at <= ctx.now {
        return Err(refused(
            "InvalidCertificate",
            format!("The certificate is invalid: it expired at {}.", expires_at.to_rfc3339()),
        ));
    }
    let (account, id) = (&ctx.account, ids::signing_certificate_id(iam.deps.rng.as_ref()));
    let row = SigningCertificateRow { body, sha256_hex: digest, active: true, uploaded_at: ctx.now };
    let user_name = iam
        .deps
        .store
        .transact(|txn| {
            let (holder, user_name) = holder(txn, ctx, input.user_name.as_ref())?;
            let key = (account, row.sha256_hex.as_str());
            if SIGNING_CERTIFICATE_DIGESTS.exists(txn, &key)? {
                let message = "The same certificate is associated with an IAM user in the account.";
                return Err(ApiError::new("DuplicateCertificate", message).status(409).into());
            }
            if SIGNING_CERTIFICATES.count(txn, &(account, holder.index()))? >= SIGNING_CERTIFICATES_PER_USER_MAX {
                return Err(quota("CertificatesPerUser", SIGNING_CERTIFICATES_PER_USER_MAX));
            }
            SIGNING_CERTIFICATE_DIGESTS.put(txn, &key, &Default::default())?;
            SIGNING_CERTIFICATES.put(txn, &(account, holder.index(), &id), &row)?;
            Ok::<_, Error>(user_name)
        })
        .await?;
    Ok(UploadSigningCertificateResponse { certificate: Some(shape(ctx, user_name, id, row)) })
}

pub async fn list(
    iam: &Iam,
    ctx: &RequestCtx,
    input: ListSigningCertificatesRequest,
) -> Result<ListSigningCertificatesResponse, Error> {
    let reader = iam.deps.store.read()?;
    let (holder, user_name) = holder(&reader, ctx, input.user_name.as_ref())?;
    let rows = SIGNING_CERTIFICATES.scan(&reader, &(&ctx.account, holder.index()))?;
    let scope = format!("ListSigningCertificates/{}/{}", ctx.account, holder.index());
    let page = page(rows, |((_, _, id), _)| id.clone(), &scope, input.marker.as_deref(), input.max_items)?;
    let page = page.map(|((_, _, id), row)| shape(ctx, user_name.clone(), id, row));
    Ok(ListSigningCertificatesResponse {
        certificates: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn update(iam: &Iam, ctx: &RequestCtx, input: UpdateSigningCertificateRequest) -> Result<(), Error> {
    let id = input.certificate_id.unwrap_or_default();
    let active = activity(input.status.as_deref())?;
    iam.deps
        .store
        .transact(|txn| {
            let (holder, _) = holder(txn, ctx, input.user_name.as_ref())?;
            let mut row = require(txn, ctx, &holder, &id)?;
            row.active = active;
            Ok::<_, Error>(SIGNING_CERTIFICATES.put(txn, &(&ctx.account, holder.index(), &id), &row)?)
        })
        .await
}

pub async fn delete(iam: &Iam, ctx: &RequestCtx, input: DeleteSigningCertificateRequest) -> Result<(), Error> {
    let id = input.certificate_id.unwrap_or_default();
    iam.deps
        .store
        .transact(|txn| {
            let (holder, _) = holder(txn, ctx, input.user_name.as_ref())?;
            let row = require(txn, ctx, &holder, &id)?;
            SIGNING_CERTIFICATE_DIGESTS.delete(txn, &(&ctx.account, row.sha256_hex.as_str()))?;
            SIGNING_CERTIFICATES.delete(txn, &(&ctx.account, holder.index(), &id))?;
            Ok::<_, Error>(())
        })
        .await
}
