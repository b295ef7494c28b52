//! Groups and who is in them.

use super::{check_path, path_or_root, path_prefix, refuse_with_policies, require_group, require_user};
use crate::errors::{already_exists, delete_conflict, no_such_entity, quota};
use crate::model::{GroupRow, IndexRow, UserRow};
use crate::paging::page;
use crate::tables::{self, ENTITIES, GROUPS, GROUPS_OF, MEMBERS, name_key, put_group};
use crate::{Iam, convert, ids};
use api_iam::{
    AddUserToGroupRequest, CreateGroupRequest, CreateGroupResponse, DeleteGroupRequest, GetGroupRequest,
    GetGroupResponse, ListGroupsForUserRequest, ListGroupsForUserResponse, ListGroupsRequest, ListGroupsResponse,
    RemoveUserFromGroupRequest, UpdateGroupRequest, User,
};
use kernel::{Error, RequestCtx};

pub const GROUPS_PER_ACCOUNT_MAX: usize = 300;
pub const GROUPS_PER_USER_MAX: usize = 10;

pub async fn create(iam: &Iam, ctx: &RequestCtx, input: CreateGroupRequest) -> Result<CreateGroupResponse, Error> {
    let row = GroupRow {
        group_name: input.group_name.unwrap_or_default(),
        path: path_or_root(input.path)?,
        group_id: ids::group_id(iam.deps.rng.as_ref()),
        created_at: ctx.now,
    };
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            if GROUPS.exists(txn, &(account, name_key(&row.group_name)))? {
                return Err(already_exists("Group", &row.group_name));
            }
            if GROUPS.count(txn, &(account,))? >= GROUPS_PER_ACCOUNT_MAX {
                return Err(quota("GroupsPerAccount", GROUPS_PER_ACCOUNT_MAX));
            }
            put_group(txn, account, &row)
        })
        .await?;
    Ok(CreateGroupResponse { group: Some(convert::group(account, &row)) })
}

/// The group with a page of its users.
pub async fn get(iam: &Iam, ctx: &RequestCtx, input: GetGroupRequest) -> Result<GetGroupResponse, Error> {
    let reader = iam.deps.store.read()?;
    let account = &ctx.account;
    let row = require_group(&reader, account, &input.group_name.unwrap_or_default())?;
    let mut members: Vec<UserRow> = Vec::new();
    for ((_, _, user_id), _) in MEMBERS.scan(&reader, &(account, &row.group_id))? {
        members.extend(tables::user_by_id(&reader, account, &user_id)?);
    }
    let scope = format!("GetGroup/{}", row.group_id);
    let page = page(members, |user| name_key(&user.user_name), &scope, input.marker.as_deref(), input.max_items)?;
    // Users of a group are shown as a listing shows them: without tags and boundary.
    let page = page.map(|user| User { tags: None, permissions_boundary: None, ..convert::user(account, &user) });
    Ok(GetGroupResponse {
        group: Some(convert::group(account, &row)),
        users: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn list(iam: &Iam, ctx: &RequestCtx, input: ListGroupsRequest) -> Result<ListGroupsResponse, Error> {
    let prefix = path_prefix(input.path_prefix)?;
    let rows = GROUPS.scan(&iam.deps.store.read()?, &(&ctx.account,))?;
    let rows: Vec<GroupRow> =
        rows.into_iter().map(|(_, row)| row).filter(|row| row.path.starts_with(&prefix)).collect();
    let scope = format!("ListGroups/{}/{prefix}", ctx.account);
    let page = page(rows, |row| name_key(&row.group_name), &scope, input.marker.as_deref(), input.max_items)?;
    let page = page.map(|row| convert::group(&ctx.account, &row));
    Ok(ListGroupsResponse { groups: Some(page.items), is_truncated: page.is_truncated, marker: page.marker })
}

pub async fn list_of_user(
    iam: &Iam,
    ctx: &RequestCtx,
    input: ListGroupsForUserRequest,
) -> Result<ListGroupsForUserResponse, Error> {
    let reader = iam.deps.store.read()?;
    let user = require_user(&reader, &ctx.account, &input.user_name.unwrap_or_default())?;
    let rows = tables::groups_of(&reader, &ctx.account, &user.user_id)?;
    let scope = format!("ListGroupsForUser/{}", user.user_id);
    let page = page(rows, |row| name_key(&row.group_name), &scope, input.marker.as_deref(), input.max_items)?;
    let page = page.map(|row| convert::group(&ctx.account, &row));
    Ok(ListGroupsForUserResponse { groups: Some(page.items), is_truncated: page.is_truncated, marker: page.marker })
}

pub async fn update(iam: &Iam, ctx: &RequestCtx, input: UpdateGroupRequest) -> Result<(), Error> {
    let name = input.group_name.unwrap_or_default();
    if let Some(path) = &input.new_path {
        check_path(path, "newPath")?;
    }
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            let mut row = require_group(txn, account, &name)?;
            if let Some(new_name) = &input.new_group_name {
                if name_key(new_name) != name_key(&name) {
                    if GROUPS.exists(txn, &(account, name_key(new_name)))? {
                        return Err(already_exists("Group", new_name));
                    }
                    GROUPS.delete(txn, &(account, name_key(&name)))?;
                }
                row.group_name.clone_from(new_name);
            }
            if let Some(path) = &input.new_path {
                row.path.clone_from(path);
            }
            put_group(txn, account, &row)
        })
        .await
}

pub async fn delete(iam: &Iam, ctx: &RequestCtx, input: DeleteGroupRequest) -> Result<(), Error> {
    let name = input.group_name.unwrap_or_default();
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            let row = require_group(txn, account, &name)?;
            if MEMBERS.any(txn, &(account, &row.group_id))? {
                return Err(delete_conflict("Cannot delete entity, must remove users from group first."));
            }
            refuse_with_policies(txn, account, &row.group_id)?;
            GROUPS.delete(txn, &(account, name_key(&name)))?;
            ENTITIES.delete(txn, &(account, &row.group_id))?;
            Ok(())
        })
        .await
}

pub async fn add_user(iam: &Iam, ctx: &RequestCtx, input: AddUserToGroupRequest) -> Result<(), Error> {
    let (group_name, user_name) = (input.group_name.unwrap_or_default(), input.user_name.unwrap_or_default());
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            let group_id = require_group(txn, account, &group_name)?.group_id;
            let user_id = require_user(txn, account, &user_name)?.user_id;
            if MEMBERS.exists(txn, &(account, &group_id, &user_id))? {
                return Ok(());
            }
            if GROUPS_OF.count(txn, &(account, &user_id))? >= GROUPS_PER_USER_MAX {
                return Err(quota("GroupsPerUser", GROUPS_PER_USER_MAX));
            }
            MEMBERS.put(txn, &(account, &group_id, &user_id), &IndexRow {})?;
            GROUPS_OF.put(txn, &(account, &user_id, &group_id), &IndexRow {})?;
            Ok(())
        })
        .await
}

pub async fn remove_user(iam: &Iam, ctx: &RequestCtx, input: RemoveUserFromGroupRequest) -> Result<(), Error> {
    let (group_name, user_name) = (input.group_name.unwrap_or_default(), input.user_name.unwrap_or_default());
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            let group_id = require_group(txn, account, &group_name)?.group_id;
            let user_id = require_user(txn, account, &user_name)?.user_id;
            if !MEMBERS.delete(txn, &(account, &group_id, &user_id))? {
                return Err(no_such_entity(format!("User {user_name} is not in group {group_name}.")));
            }
            GROUPS_OF.delete(txn, &(account, &user_id, &group_id))?;
            Ok(())
        })
        .await
}
