//! Access keys: of users, and of the root when it calls without naming a user.

use super::holder;
use crate::errors::{no_such_entity, quota, validation};
use crate::model::{AccessKeyRow, KeyHolder};
use crate::paging::page;
use crate::tables::{ACCESS_KEYS, access_keys_of, delete_access_key, put_access_key, user_by_id};
use crate::{Iam, convert, ids};
use api_iam::{
    AccessKey, AccessKeyLastUsed, CreateAccessKeyRequest, CreateAccessKeyResponse, DeleteAccessKeyRequest,
    GetAccessKeyLastUsedRequest, GetAccessKeyLastUsedResponse, ListAccessKeysRequest, ListAccessKeysResponse,
    UpdateAccessKeyRequest,
};
use kernel::{Error, RequestCtx};
use store::Reader;

pub const ACCESS_KEYS_PER_USER_MAX: usize = 2;

/// The key, if it is that holder's.
fn require_key(reader: &dyn Reader, ctx: &RequestCtx, holder: &KeyHolder, id: &str) -> Result<AccessKeyRow, Error> {
    ACCESS_KEYS
        .get(reader, &(id,))?
        .filter(|row| row.account == ctx.account && row.holder == *holder)
        .ok_or_else(|| no_such_entity(format!("The Access Key with id {id} cannot be found.")))
}

pub async fn create(
    iam: &Iam,
    ctx: &RequestCtx,
    input: CreateAccessKeyRequest,
) -> Result<CreateAccessKeyResponse, Error> {
    let rng = iam.deps.rng.as_ref();
    let id = ids::access_key_id(rng);
    let secret = ids::secret_access_key(rng);
    let (row, user_name) = iam
        .deps
        .store
        .transact(|txn| {
            let (holder, user_name) = holder(txn, ctx, input.user_name.as_ref())?;
            if access_keys_of(txn, &ctx.account, &holder.index())?.len() >= ACCESS_KEYS_PER_USER_MAX {
                return Err(quota("AccessKeysPerUser", ACCESS_KEYS_PER_USER_MAX));
            }
            let row = AccessKeyRow {
                account: ctx.account.clone(),
                holder,
                secret_access_key: secret.clone(),
                active: true,
                created_at: ctx.now,
            };
            put_access_key(txn, &id, &row)?;
            Ok::<_, Error>((row, user_name))
        })
        .await?;
    let key = AccessKey {
        user_name,
        access_key_id: Some(id),
        status: Some(convert::status(&row).to_owned()),
        secret_access_key: Some(row.secret_access_key),
        create_date: Some(row.created_at),
    };
    Ok(CreateAccessKeyResponse { access_key: Some(key) })
}

pub async fn list(iam: &Iam, ctx: &RequestCtx, input: ListAccessKeysRequest) -> Result<ListAccessKeysResponse, Error> {
    let reader = iam.deps.store.read()?;
    let (holder, user_name) = holder(&reader, ctx, input.user_name.as_ref())?;
    let keys = access_keys_of(&reader, &ctx.account, &holder.index())?;
    let scope = format!("ListAccessKeys/{}/{}", ctx.account, holder.index());
    let page = page(keys, |(id, _)| id.clone(), &scope, input.marker.as_deref(), input.max_items)?;
    let page = page.map(|(id, row)| convert::access_key(user_name.as_deref(), &id, &row));
    Ok(ListAccessKeysResponse {
        access_key_metadata: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn update(iam: &Iam, ctx: &RequestCtx, input: UpdateAccessKeyRequest) -> Result<(), Error> {
    let id = input.access_key_id.unwrap_or_default();
    let active = match input.status.as_deref() {
        Some("Active") => true,
        Some("Inactive") => false,
        other => {
            return Err(validation(format!(
                "The Status '{}' cannot be set: use Active or Inactive.",
                other.unwrap_or_default()
            )));
        }
    };
    iam.deps
        .store
        .transact(|txn| {
            let (holder, _) = holder(txn, ctx, input.user_name.as_ref())?;
            let row = require_key(txn, ctx, &holder, &id)?;
            put_access_key(txn, &id, &AccessKeyRow { active, ..row })
        })
        .await
}

pub async fn delete(iam: &Iam, ctx: &RequestCtx, input: DeleteAccessKeyRequest) -> Result<(), Error> {
    let id = input.access_key_id.unwrap_or_default();
    iam.deps
        .store
        .transact(|txn| {
            let (holder, _) = holder(txn, ctx, input.user_name.as_ref())?;
            let row = require_key(txn, ctx, &holder, &id)?;
            delete_access_key(txn, &id, &row)
        })
        .await
}

/// Any key of the account, by its id alone; a session's key is one too.
pub async fn last_used(
    iam: &Iam,
    ctx: &RequestCtx,
    input: GetAccessKeyLastUsedRequest,
) -> Result<GetAccessKeyLastUsedResponse, Error> {
    let id = input.access_key_id.unwrap_or_default();
    let reader = iam.deps.store.read()?;
    let row = ACCESS_KEYS
        .get(&reader, &(&id,))?
        .filter(|row| row.account == ctx.account)
        .ok_or_else(|| no_such_entity(format!("The Access Key with id {id} cannot be found.")))?;
    let user_name = match &row.holder {
        KeyHolder::User { user_id } => user_by_id(&reader, &ctx.account, user_id)?.map(|user| user.user_name),
        KeyHolder::Root | KeyHolder::Node { .. } => None,
    };
    let used = iam.last_used_of(&reader, &ctx.account, &id)?;
    // As AWS says of a key that was never used.
    let none = || "N/A".to_owned();
    let (at, region, service) = match used {
        Some(used) => (Some(used.at), used.region, used.service),
        None => (None, none(), none()),
    };
    Ok(GetAccessKeyLastUsedResponse {
        user_name,
        access_key_last_used: Some(AccessKeyLastUsed {
            last_used_date: at,
            region: Some(region),
            service_name: Some(service),
        }),
    })
}
