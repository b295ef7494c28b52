//! Users.

use super::{boundaries, check_path, path_or_root, path_prefix, refuse_with_policies, require_user};
use crate::errors::{already_exists, delete_conflict, quota, validation};
use crate::model::UserRow;
use crate::paging::page;
use crate::tables::{
    ENTITIES, GROUPS_OF, KEYS_BY_HOLDER, LOGIN_PROFILES, MFA_BY_OWNER, SERVICE_CREDENTIALS, SIGNING_CERTIFICATES,
    SSH_PUBLIC_KEYS, USERS, access_keys_of, forget_uses, name_key, put_user,
};
use crate::{Iam, convert, ids, tagging};
use api_iam::{
    CreateUserRequest, CreateUserResponse, DeleteUserRequest, GetUserRequest, GetUserResponse, ListUsersRequest,
    ListUsersResponse, UpdateUserRequest, User,
};
use kernel::tags::Tags;
use kernel::{Error, PrincipalKind, RequestCtx};

pub const USERS_PER_ACCOUNT_MAX: usize = 5000;
pub const TAGS_QUOTA: &str = "TagsPerUser";

pub async fn create(iam: &Iam, ctx: &RequestCtx, input: CreateUserRequest) -> Result<CreateUserResponse, Error> {
    let row = UserRow {
        user_name: input.user_name.unwrap_or_default(),
        path: path_or_root(input.path)?,
        user_id: ids::user_id(iam.deps.rng.as_ref()),
        created_at: ctx.now,
        tags: tagging::merge(&Tags::new(), convert::pairs(input.tags), TAGS_QUOTA)?,
        permissions_boundary: input.permissions_boundary,
    };
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            if USERS.exists(txn, &(account, name_key(&row.user_name)))? {
                return Err(already_exists("User", &row.user_name));
            }
            if USERS.count(txn, &(account,))? >= USERS_PER_ACCOUNT_MAX {
                return Err(quota("UsersPerAccount", USERS_PER_ACCOUNT_MAX));
            }
            if let Some(arn) = &row.permissions_boundary {
                boundaries::check(txn, account, arn)?;
                boundaries::index(txn, account, &row.user_id, None, Some(arn))?;
            }
            put_user(txn, account, &row)
        })
        .await?;
    Ok(CreateUserResponse { user: Some(convert::user(account, &row)) })
}

pub async fn get(iam: &Iam, ctx: &RequestCtx, input: GetUserRequest) -> Result<GetUserResponse, Error> {
    let reader = iam.deps.store.read()?;
    let name = match (input.user_name, &ctx.principal.kind) {
        (Some(name), _) => name,
        (None, PrincipalKind::User { user_name }) => user_name.clone(),
        (None, PrincipalKind::Root) => {
            // The root is as old as its first key, which the first start made.
            let keys = access_keys_of(&reader, &ctx.account, "root")?;
            let created_at = keys.iter().map(|(_, row)| row.created_at).min().unwrap_or(ctx.now);
            let user = User {
                user_id: Some(ctx.principal.user_id.clone()),
                arn: Some(ctx.principal.arn.clone()),
                create_date: Some(created_at),
                ..User::default()
            };
            return Ok(GetUserResponse { user: Some(user) });
        }
        (None, _) => return Err(validation("Must specify userName when calling with non-User credentials")),
    };
    let row = require_user(&reader, &ctx.account, &name)?;
    Ok(GetUserResponse { user: Some(convert::user(&ctx.account, &row)) })
}

pub async fn list(iam: &Iam, ctx: &RequestCtx, input: ListUsersRequest) -> Result<ListUsersResponse, Error> {
    let prefix = path_prefix(input.path_prefix)?;
    let rows = USERS.scan(&iam.deps.store.read()?, &(&ctx.account,))?;
    let rows: Vec<UserRow> = rows.into_iter().map(|(_, row)| row).filter(|row| row.path.starts_with(&prefix)).collect();
    let scope = format!("ListUsers/{}/{prefix}", ctx.account);
    let page = page(rows, |row| name_key(&row.user_name), &scope, input.marker.as_deref(), input.max_items)?;
    // A listing leaves tags and boundaries out, as IAM's does.
    let page = page.map(|row| User { tags: None, permissions_boundary: None, ..convert::user(&ctx.account, &row) });
    Ok(ListUsersResponse { users: Some(page.items), is_truncated: page.is_truncated, marker: page.marker })
}

pub async fn update(iam: &Iam, ctx: &RequestCtx, input: UpdateUserRequest) -> Result<(), Error> {
    let name = input.user_name.unwrap_or_default();
    if let Some(path) = &input.new_path {
        check_path(path, "newPath")?;
    }
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            let mut row = require_user(txn, account, &name)?;
            if let Some(new_name) = &input.new_user_name {
                if name_key(new_name) != name_key(&name) {
                    if USERS.exists(txn, &(account, name_key(new_name)))? {
                        return Err(already_exists("User", new_name));
                    }
                    USERS.delete(txn, &(account, name_key(&name)))?;
                }
                row.user_name.clone_from(new_name);
            }
            if let Some(path) = &input.new_path {
                row.path.clone_from(path);
            }
            put_user(txn, account, &row)
        })
        .await
}

pub async fn delete(iam: &Iam, ctx: &RequestCtx, input: DeleteUserRequest) -> Result<(), Error> {
    let name = input.user_name.unwrap_or_default();
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            let row = require_user(txn, account, &name)?;
            let id = &row.user_id;
            if KEYS_BY_HOLDER.any(txn, &(account, id))? {
                return Err(delete_conflict("Cannot delete entity, must delete access keys first."));
            }
            refuse_with_policies(txn, account, id)?;
            if GROUPS_OF.any(txn, &(account, id))? {
                return Err(delete_conflict("Cannot delete entity, must remove users from group first."));
            }
            if LOGIN_PROFILES.exists(txn, &(account, id))? {
                return Err(delete_conflict("Cannot delete entity, must delete login profile first."));
            }
            if SIGNING_CERTIFICATES.any(txn, &(account, id))? {
                return Err(delete_conflict("Cannot delete entity, must delete signing certificates first."));
            }
            if SSH_PUBLIC_KEYS.any(txn, &(account, id))? {
                return Err(delete_conflict("Cannot delete entity, must delete SSH public keys first."));
            }
            if SERVICE_CREDENTIALS.any(txn, &(account, id))? {
                return Err(delete_conflict("Cannot delete entity, must delete service specific credentials first."));
            }
            if MFA_BY_OWNER.any(txn, &(account, id))? {
                return Err(delete_conflict("Cannot delete entity, must delete MFA device first."));
            }
            boundaries::index(txn, account, id, row.permissions_boundary.as_deref(), None)?;
            forget_uses(txn, account, id)?;
            USERS.delete(txn, &(account, name_key(&name)))?;
            ENTITIES.delete(txn, &(account, id))?;
            Ok(())
        })
        .await
}
