//! SSH public keys of users. IAM keeps them for CodeCommit; nothing here lets anybody in by them.

use super::{activity, require_user};
use crate::errors::{no_such_entity, quota, refused};
use crate::model::SshPublicKeyRow;
use crate::paging::page;
use crate::ssh_keys::{SshKey, SshKeyError};
use crate::tables::SSH_PUBLIC_KEYS;
use crate::{Iam, convert, ids};
use api_iam::{
    DeleteSSHPublicKeyRequest, GetSSHPublicKeyRequest, GetSSHPublicKeyResponse, ListSSHPublicKeysRequest,
    ListSSHPublicKeysResponse, SSHPublicKey, SSHPublicKeyMetadata, UpdateSSHPublicKeyRequest,
    UploadSSHPublicKeyRequest, UploadSSHPublicKeyResponse,
};
use base::AccountId;
use kernel::{Error, RequestCtx};
use store::Reader;

pub const SSH_PUBLIC_KEYS_PER_USER_MAX: usize = 5;

fn refusal(error: SshKeyError) -> Error {
    let code = match error {
        SshKeyError::Encoding => "UnrecognizedPublicKeyEncoding",
        SshKeyError::Invalid(_) => "InvalidPublicKey",
    };
    refused(code, error.to_string())
}

/// The user's id, and the key.
fn require(
    reader: &dyn Reader,
    account: &AccountId,
    user_name: &str,
    key_id: &str,
) -> Result<(String, SshPublicKeyRow), Error> {
    let user_id = require_user(reader, account, user_name)?.user_id;
    let row = SSH_PUBLIC_KEYS.require(reader, &(account, &user_id, key_id), || {
        no_such_entity(format!("The Public Key with id {key_id} cannot be found."))
    })?;
    Ok((user_id, row))
}

fn shape(user_name: String, id: String, row: SshPublicKeyRow, body: String) -> SSHPublicKey {
    SSHPublicKey {
        user_name: Some(user_name),
        ssh_public_key_id: Some(id),
        fingerprint: Some(row.fingerprint),
        ssh_public_key_body: Some(body),
        status: Some(convert::activity(row.active).to_owned()),
        upload_date: Some(row.uploaded_at),
    }
}

pub async fn upload(
    iam: &Iam,
    ctx: &RequestCtx,
    input: UploadSSHPublicKeyRequest,
) -> Result<UploadSSHPublicKeyResponse, Error> {
    let (name, body) = (input.user_name.unwrap_or_default(), input.ssh_public_key_body.unwrap_or_default());
    let key = SshKey::parse(&body).map_err(refusal)?;
    let row = SshPublicKeyRow {
        openssh: key.to_openssh().map_err(refusal)?,
        fingerprint: key.fingerprint().map_err(refusal)?,
        active: true,
        uploaded_at: ctx.now,
    };
    let (account, id) = (&ctx.account, ids::ssh_public_key_id(iam.deps.rng.as_ref()));
    iam.deps
        .store
        .transact(|txn| {
            let user_id = require_user(txn, account, &name)?.user_id;
            let others = SSH_PUBLIC_KEYS.scan(txn, &(account, &user_id))?;
            if others.iter().any(|(_, other)| other.openssh == row.openssh) {
                return Err(refused(
                    "DuplicateSSHPublicKey",
                    "The SSH public key is already associated with the specified IAM user.",
                ));
            }
            if others.len() >= SSH_PUBLIC_KEYS_PER_USER_MAX {
                return Err(quota("SSHPublicKeysPerUser", SSH_PUBLIC_KEYS_PER_USER_MAX));
            }
            Ok::<_, Error>(SSH_PUBLIC_KEYS.put(txn, &(account, &user_id, &id), &row)?)
        })
        .await?;
    // The key as it was given, comment and all.
    Ok(UploadSSHPublicKeyResponse { ssh_public_key: Some(shape(name, id, row, body)) })
}

pub async fn get(iam: &Iam, ctx: &RequestCtx, input: GetSSHPublicKeyRequest) -> Result<GetSSHPublicKeyResponse, Error> {
    let (name, id) = (input.user_name.unwrap_or_default(), input.ssh_public_key_id.unwrap_or_default());
    let (_, row) = require(&iam.deps.store.read()?, &ctx.account, &name, &id)?;
    let body = match input.encoding.as_deref() {
        Some("PEM") => SshKey::parse(&row.openssh).and_then(|key| key.to_pem()).map_err(refusal)?,
        _ => row.openssh.clone(),
    };
    Ok(GetSSHPublicKeyResponse { ssh_public_key: Some(shape(name, id, row, body)) })
}

pub async fn list(
    iam: &Iam,
    ctx: &RequestCtx,
    input: ListSSHPublicKeysRequest,
) -> Result<ListSSHPublicKeysResponse, Error> {
    let (reader, account) = (iam.deps.store.read()?, &ctx.account);
    let (holder, user_name) = super::holder(&reader, ctx, input.user_name.as_ref())?;
    // The root has none: they are uploaded for a user by name.
    let (holder, user_name) = (holder.index(), user_name.unwrap_or_default());
    let rows = SSH_PUBLIC_KEYS.scan(&reader, &(account, &holder))?;
    let scope = format!("ListSSHPublicKeys/{account}/{holder}");
    let page = page(rows, |((_, _, id), _)| id.clone(), &scope, input.marker.as_deref(), input.max_items)?;
    let page = page.map(|((_, _, id), row)| SSHPublicKeyMetadata {
        user_name: Some(user_name.clone()),
        ssh_public_key_id: Some(id),
        status: Some(convert::activity(row.active).to_owned()),
        upload_date: Some(row.uploaded_at),
    });
    Ok(ListSSHPublicKeysResponse {
        ssh_public_keys: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn update(iam: &Iam, ctx: &RequestCtx, input: UpdateSSHPublicKeyRequest) -> Result<(), Error> {
    let (name, id) = (input.user_name.unwrap_or_default(), input.ssh_public_key_id.unwrap_or_default());
    let active = activity(input.status.as_deref())?;
    iam.deps
        .store
        .transact(|txn| {
            let (user_id, mut row) = require(txn, &ctx.account, &name, &id)?;
            row.active = active;
            Ok::<_, Error>(SSH_PUBLIC_KEYS.put(txn, &(&ctx.account, &user_id, &id), &row)?)
        })
        .await
}

pub async fn delete(iam: &Iam, ctx: &RequestCtx, input: DeleteSSHPublicKeyRequest) -> Result<(), Error> {
    let (name, id) = (input.user_name.unwrap_or_default(), input.ssh_public_key_id.unwrap_or_default());
    iam.deps
        .store
        .transact(|txn| {
            let (user_id, _) = require(txn, &ctx.account, &name, &id)?;
            SSH_PUBLIC_KEYS.delete(txn, &(&ctx.account, &user_id, &id))?;
            Ok::<_, Error>(())
        })
        .await
}
