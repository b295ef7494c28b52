//! Server certificates, for listeners.

use super::{check_path, path_or_root, path_prefix};
use crate::certificates::{self, CertificateError};
use crate::errors::{no_such_entity, quota, refused, taken};
use crate::model::ServerCertificateRow;
use crate::paging::page;
use crate::tables::{SERVER_CERTIFICATES, name_key};
use crate::{Iam, convert, ids, tagging};
use api_iam::{
    DeleteServerCertificateRequest, GetServerCertificateRequest, GetServerCertificateResponse,
    ListServerCertificatesRequest, ListServerCertificatesResponse, ServerCertificate, UpdateServerCertificateRequest,
    UploadServerCertificateRequest, UploadServerCertificateResponse,
};
use base::AccountId;
use kernel::tags::Tags;
use kernel::{Error, RequestCtx};
use store::Reader;

pub const CERTIFICATES_PER_ACCOUNT_MAX: usize = 20;
pub const TAGS_QUOTA: &str = "TagsPerServerCertificate";

pub(super) fn require(reader: &dyn Reader, account: &AccountId, name: &str) -> Result<ServerCertificateRow, Error> {
    SERVER_CERTIFICATES
        .get(reader, &(account, name_key(name)))?
        .filter(|row| row.name == name)
        .ok_or_else(|| no_such_entity(format!("The Server Certificate with name {name} cannot be found.")))
}

fn already_there(name: &str) -> Error {
    taken(format!("The Server Certificate with name {name} already exists."))
}

pub async fn upload(
    iam: &Iam,
    ctx: &RequestCtx,
    input: UploadServerCertificateRequest,
) -> Result<UploadServerCertificateResponse, Error> {
    let body = input.certificate_body.unwrap_or_default();
    let private_key = input.private_key.unwrap_or_default();
    let expires_at = certificates::check(&body, input.certificate_chain.as_deref(), &private_key).map_err(|error| {
        let code = match error {
            CertificateError::Mismatch => "KeyPairMismatch",
            _ => "MalformedCertificate",
        };
        refused(code, error.to_string())
    })?;
    let row = ServerCertificateRow {
        name: input.server_certificate_name.unwrap_or_default(),
        path: path_or_root(input.path)?,
        certificate_id: ids::server_certificate_id(iam.deps.rng.as_ref()),
        body,
        chain: input.certificate_chain,
        private_key,
        uploaded_at: ctx.now,
        expires_at,
        tags: tagging::merge(&Tags::new(), convert::pairs(input.tags), TAGS_QUOTA)?,
    };
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            if SERVER_CERTIFICATES.exists(txn, &(account, name_key(&row.name)))? {
                return Err(already_there(&row.name));
            }
            if SERVER_CERTIFICATES.count(txn, &(account,))? >= CERTIFICATES_PER_ACCOUNT_MAX {
                return Err(quota("ServerCertificatesPerAccount", CERTIFICATES_PER_ACCOUNT_MAX));
            }
            SERVER_CERTIFICATES.put(txn, &(account, name_key(&row.name)), &row)?;
            Ok(())
        })
        .await?;
    Ok(UploadServerCertificateResponse {
        server_certificate_metadata: Some(convert::server_certificate(account, &row)),
        tags: convert::tags(&row.tags),
    })
}

pub async fn get(
    iam: &Iam,
    ctx: &RequestCtx,
    input: GetServerCertificateRequest,
) -> Result<GetServerCertificateResponse, Error> {
    let name = input.server_certificate_name.unwrap_or_default();
    let row = require(&iam.deps.store.read()?, &ctx.account, &name)?;
    let certificate = ServerCertificate {
        server_certificate_metadata: Some(convert::server_certificate(&ctx.account, &row)),
        tags: convert::tags(&row.tags),
        certificate_body: Some(row.body),
        certificate_chain: row.chain,
    };
    Ok(GetServerCertificateResponse { server_certificate: Some(certificate) })
}

pub async fn list(
    iam: &Iam,
    ctx: &RequestCtx,
    input: ListServerCertificatesRequest,
) -> Result<ListServerCertificatesResponse, Error> {
    let prefix = path_prefix(input.path_prefix)?;
    let account = &ctx.account;
    let mut rows = SERVER_CERTIFICATES.scan(&iam.deps.store.read()?, &(account,))?;
    rows.retain(|(_, row)| row.path.starts_with(&prefix));
    let scope = format!("ListServerCertificates/{account}/{prefix}");
    let page = page(rows, |(_, row)| name_key(&row.name), &scope, input.marker.as_deref(), input.max_items)?;
    let page = page.map(|(_, row)| convert::server_certificate(account, &row));
    Ok(ListServerCertificatesResponse {
        server_certificate_metadata_list: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn update(iam: &Iam, ctx: &RequestCtx, input: UpdateServerCertificateRequest) -> Result<(), Error> {
    let name = input.server_certificate_name.unwrap_or_default();
    if let Some(path) = &input.new_path {
        check_path(path, "newPath")?;
    }
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            let mut row = require(txn, account, &name)?;
            if let Some(new_name) = &input.new_server_certificate_name {
                if name_key(new_name) != name_key(&name) {
                    if SERVER_CERTIFICATES.exists(txn, &(account, name_key(new_name)))? {
                        return Err(already_there(new_name));
                    }
                    SERVER_CERTIFICATES.delete(txn, &(account, name_key(&name)))?;
                }
                row.name.clone_from(new_name);
            }
            if let Some(path) = &input.new_path {
                row.path.clone_from(path);
            }
            SERVER_CERTIFICATES.put(txn, &(account, name_key(&row.name)), &row)?;
            Ok(())
        })
        .await
}

pub async fn delete(iam: &Iam, ctx: &RequestCtx, input: DeleteServerCertificateRequest) -> Result<(), Error> {
    let name = input.server_certificate_name.unwrap_or_default();
    iam.deps
        .store
        .transact(|txn| {
            require(txn, &ctx.account, &name)?;
            SERVER_CERTIFICATES.delete(txn, &(&ctx.account, name_key(&name)))?;
            Ok(())
        })
        .await
}
