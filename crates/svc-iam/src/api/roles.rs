//! Roles and their trust policies.

use super::{boundaries, path_or_root, path_prefix, refuse_with_policies, require_own_entity, require_role};
use crate::documents;
use crate::errors::{already_exists, delete_conflict, invalid_input, protected_role, quota};
use crate::model::{EntityKind, RoleRow};
use crate::paging::page;
use crate::sessions::DURATION_S_DEFAULT;
use crate::tables::{ENTITIES, PROFILES_OF_ROLE, ROLES, forget_uses, name_key, put_role};
use crate::{Iam, convert, ids, tagging};
use api_iam::{
    CreateRoleRequest, CreateRoleResponse, DeleteRoleRequest, GetRoleRequest, GetRoleResponse, ListRolesRequest,
    ListRolesResponse, Role, UpdateAssumeRolePolicyRequest, UpdateRoleDescriptionRequest,
    UpdateRoleDescriptionResponse, UpdateRoleRequest, UpdateRoleResponse,
};
use iam_policy::Policy;
use kernel::tags::Tags;
use kernel::{Error, RequestCtx};

pub const ROLES_PER_ACCOUNT_MAX: usize = 1000;
pub const TAGS_QUOTA: &str = "TagsPerRole";
/// Characters of a trust policy, white space aside.
pub const TRUST_POLICY_CHARACTERS_MAX: usize = 2048;

/// Whom it names is asked where it is stored, by [`documents::check_trusted`].
fn checked_trust_policy(document: Option<String>) -> Result<Policy, Error> {
    let document = document.unwrap_or_default();
    let policy = documents::check_trust(&document)?;
    if documents::size(&document) > TRUST_POLICY_CHARACTERS_MAX {
        return Err(quota("ACLSizePerRole", TRUST_POLICY_CHARACTERS_MAX));
    }
    Ok(policy)
}

pub async fn create(iam: &Iam, ctx: &RequestCtx, input: CreateRoleRequest) -> Result<CreateRoleResponse, Error> {
    let path = path_or_root(input.path)?;
    // Roles under this path belong to services.
    if path.starts_with("/aws-service-role/") {
        return Err(invalid_input(
            "The path /aws-service-role/ is kept for service-linked roles: use CreateServiceLinkedRole.",
        ));
    }
    let trust = checked_trust_policy(input.assume_role_policy_document)?;
    let row = RoleRow {
        role_name: input.role_name.unwrap_or_default(),
        path,
        role_id: ids::role_id(iam.deps.rng.as_ref()),
        trust_policy: trust.text().to_owned(),
        description: input.description,
        max_session_duration_s: input.max_session_duration.map_or(DURATION_S_DEFAULT, i64::from),
        created_at: ctx.now,
        tags: tagging::merge(&Tags::new(), convert::pairs(input.tags), TAGS_QUOTA)?,
        permissions_boundary: input.permissions_boundary,
        linked_service: None,
    };
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            documents::check_trusted(txn, account, &trust)?;
            if ROLES.exists(txn, &(account, name_key(&row.role_name)))? {
                return Err(already_exists("Role", &row.role_name));
            }
            if ROLES.count(txn, &(account,))? >= ROLES_PER_ACCOUNT_MAX {
                return Err(quota("RolesPerAccount", ROLES_PER_ACCOUNT_MAX));
            }
            if let Some(arn) = &row.permissions_boundary {
                boundaries::check(txn, account, arn)?;
                boundaries::index(txn, account, &row.role_id, None, Some(arn))?;
            }
            put_role(txn, account, &row)
        })
        .await?;
    Ok(CreateRoleResponse { role: Some(convert::role(account, &row)) })
}

pub async fn get(iam: &Iam, ctx: &RequestCtx, input: GetRoleRequest) -> Result<GetRoleResponse, Error> {
    let name = input.role_name.unwrap_or_default();
    let reader = iam.deps.store.read()?;
    let row = require_role(&reader, &ctx.account, &name)?;
    let role_last_used = Some(iam.role_last_used(&reader, &ctx.account, &row.role_id)?);
    Ok(GetRoleResponse { role: Some(Role { role_last_used, ..convert::role(&ctx.account, &row) }) })
}

pub async fn list(iam: &Iam, ctx: &RequestCtx, input: ListRolesRequest) -> Result<ListRolesResponse, Error> {
    let prefix = path_prefix(input.path_prefix)?;
    let rows = ROLES.scan(&iam.deps.store.read()?, &(&ctx.account,))?;
    let rows: Vec<RoleRow> = rows.into_iter().map(|(_, row)| row).filter(|row| row.path.starts_with(&prefix)).collect();
    let scope = format!("ListRoles/{}/{prefix}", ctx.account);
    let page = page(rows, |row| name_key(&row.role_name), &scope, input.marker.as_deref(), input.max_items)?;
    // A listing leaves tags and boundaries out, as IAM's does.
    let page = page.map(|row| Role { tags: None, permissions_boundary: None, ..convert::role(&ctx.account, &row) });
    Ok(ListRolesResponse { roles: Some(page.items), is_truncated: page.is_truncated, marker: page.marker })
}

/// Changes a role that exists.
async fn change(iam: &Iam, ctx: &RequestCtx, name: &str, change: impl Fn(&mut RoleRow)) -> Result<RoleRow, Error> {
    iam.deps
        .store
        .transact(|txn| {
            require_own_entity(txn, &ctx.account, EntityKind::Role, name)?;
            let mut row = require_role(txn, &ctx.account, name)?;
            change(&mut row);
            put_role(txn, &ctx.account, &row)?;
            Ok(row)
        })
        .await
}

pub async fn update(iam: &Iam, ctx: &RequestCtx, input: UpdateRoleRequest) -> Result<UpdateRoleResponse, Error> {
    let name = input.role_name.unwrap_or_default();
    change(iam, ctx, &name, |row| {
        if let Some(description) = &input.description {
            row.description = Some(description.clone());
        }
        if let Some(duration_s) = input.max_session_duration {
            row.max_session_duration_s = duration_s.into();
        }
    })
    .await?;
    Ok(UpdateRoleResponse::default())
}

pub async fn update_trust_policy(
    iam: &Iam,
    ctx: &RequestCtx,
    input: UpdateAssumeRolePolicyRequest,
) -> Result<(), Error> {
    let name = input.role_name.unwrap_or_default();
    let trust = checked_trust_policy(input.policy_document)?;
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            require_own_entity(txn, account, EntityKind::Role, &name)?;
            let mut row = require_role(txn, account, &name)?;
            documents::check_trusted(txn, account, &trust)?;
            trust.text().clone_into(&mut row.trust_policy);
            put_role(txn, account, &row)
        })
        .await
}

/// Sessions of the role end with it: their credentials no longer name a role that exists.
pub async fn delete(iam: &Iam, ctx: &RequestCtx, input: DeleteRoleRequest) -> Result<(), Error> {
    let name = input.role_name.unwrap_or_default();
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            let row = require_role(txn, account, &name)?;
            let id = &row.role_id;
            if row.linked_service.is_some() {
                return Err(protected_role(&name));
            }
            if PROFILES_OF_ROLE.any(txn, &(account, id))? {
                return Err(delete_conflict("Cannot delete entity, must remove roles from instance profile first."));
            }
            refuse_with_policies(txn, account, id)?;
            boundaries::index(txn, account, id, row.permissions_boundary.as_deref(), None)?;
            forget_uses(txn, account, id)?;
            ROLES.delete(txn, &(account, name_key(&name)))?;
            ENTITIES.delete(txn, &(account, id))?;
            Ok(())
        })
        .await
}

pub async fn update_description(
    iam: &Iam,
    ctx: &RequestCtx,
    input: UpdateRoleDescriptionRequest,
) -> Result<UpdateRoleDescriptionResponse, Error> {
    let name = input.role_name.unwrap_or_default();
    let row = change(iam, ctx, &name, |row| row.description.clone_from(&input.description)).await?;
    Ok(UpdateRoleDescriptionResponse { role: Some(convert::role(&ctx.account, &row)) })
}
