//! Instance profiles: what hands a role to a machine.

use super::{path_or_root, path_prefix, require_own_entity, require_role};
use crate::errors::{delete_conflict, no_such_entity, quota, taken};
use crate::model::{EntityKind, IndexRow, InstanceProfileRow};
use crate::paging::page;
use crate::tables::{self, INSTANCE_PROFILES, PROFILES_OF_ROLE, name_key};
use crate::{Iam, convert, ids, tagging};
use api_iam::{
    AddRoleToInstanceProfileRequest, CreateInstanceProfileRequest, CreateInstanceProfileResponse,
    DeleteInstanceProfileRequest, GetInstanceProfileRequest, GetInstanceProfileResponse, InstanceProfile,
    ListInstanceProfilesForRoleRequest, ListInstanceProfilesForRoleResponse, ListInstanceProfilesRequest,
    ListInstanceProfilesResponse, RemoveRoleFromInstanceProfileRequest,
};
use base::AccountId;
use kernel::tags::Tags;
use kernel::{Error, RequestCtx};
use store::Reader;

pub const PROFILES_PER_ACCOUNT_MAX: usize = 1000;
pub const TAGS_QUOTA: &str = "TagsPerInstanceProfile";

pub(super) fn require(reader: &dyn Reader, account: &AccountId, name: &str) -> Result<InstanceProfileRow, Error> {
    INSTANCE_PROFILES
        .get(reader, &(account, name_key(name)))?
        .filter(|row| row.profile_name == name)
        .ok_or_else(|| no_such_entity(format!("Instance Profile {name} cannot be found.")))
}

/// With the role that it holds.
pub(super) fn shown(
    reader: &dyn Reader,
    account: &AccountId,
    row: &InstanceProfileRow,
) -> Result<InstanceProfile, Error> {
    let held = match &row.role_id {
        Some(role_id) => tables::role_by_id(reader, account, role_id)?,
        None => None,
    };
    Ok(convert::instance_profile(account, row, held.as_ref()))
}

/// The profiles that hold a role, by name.
pub(super) fn of_role(
    reader: &dyn Reader,
    account: &AccountId,
    role_id: &str,
) -> Result<Vec<InstanceProfileRow>, Error> {
    let mut rows = Vec::new();
    for ((_, _, name), _) in PROFILES_OF_ROLE.scan(reader, &(account, role_id))? {
        rows.extend(INSTANCE_PROFILES.get(reader, &(account, &name))?);
    }
    Ok(rows)
}

pub async fn create(
    iam: &Iam,
    ctx: &RequestCtx,
    input: CreateInstanceProfileRequest,
) -> Result<CreateInstanceProfileResponse, Error> {
    let row = InstanceProfileRow {
        profile_name: input.instance_profile_name.unwrap_or_default(),
        path: path_or_root(input.path)?,
        profile_id: ids::instance_profile_id(iam.deps.rng.as_ref()),
        role_id: None,
        created_at: ctx.now,
        tags: tagging::merge(&Tags::new(), convert::pairs(input.tags), TAGS_QUOTA)?,
    };
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            let key = name_key(&row.profile_name);
            if INSTANCE_PROFILES.exists(txn, &(account, &key))? {
                return Err(taken(format!("Instance Profile {} already exists.", row.profile_name)));
            }
            if INSTANCE_PROFILES.count(txn, &(account,))? >= PROFILES_PER_ACCOUNT_MAX {
                return Err(quota("InstanceProfilesPerAccount", PROFILES_PER_ACCOUNT_MAX));
            }
            INSTANCE_PROFILES.put(txn, &(account, &key), &row)?;
            Ok(())
        })
        .await?;
    Ok(CreateInstanceProfileResponse { instance_profile: Some(convert::instance_profile(account, &row, None)) })
}

pub async fn get(
    iam: &Iam,
    ctx: &RequestCtx,
    input: GetInstanceProfileRequest,
) -> Result<GetInstanceProfileResponse, Error> {
    let reader = iam.deps.store.read()?;
    let row = require(&reader, &ctx.account, &input.instance_profile_name.unwrap_or_default())?;
    Ok(GetInstanceProfileResponse { instance_profile: Some(shown(&reader, &ctx.account, &row)?) })
}

/// One page of profiles as a listing shows them: without tags.
fn listed(
    reader: &dyn Reader,
    account: &AccountId,
    rows: Vec<InstanceProfileRow>,
    scope: &str,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<(Vec<InstanceProfile>, Option<bool>, Option<String>), Error> {
    let page = page(rows, |row| name_key(&row.profile_name), scope, marker, max_items)?;
    let mut profiles = Vec::with_capacity(page.items.len());
    for row in &page.items {
        profiles.push(InstanceProfile { tags: None, ..shown(reader, account, row)? });
    }
    Ok((profiles, page.is_truncated, page.marker))
}

pub async fn list(
    iam: &Iam,
    ctx: &RequestCtx,
    input: ListInstanceProfilesRequest,
) -> Result<ListInstanceProfilesResponse, Error> {
    let prefix = path_prefix(input.path_prefix)?;
    let account = &ctx.account;
    let reader = iam.deps.store.read()?;
    let rows = INSTANCE_PROFILES.scan(&reader, &(account,))?;
    let rows = rows.into_iter().map(|(_, row)| row).filter(|row| row.path.starts_with(&prefix)).collect();
    let scope = format!("ListInstanceProfiles/{account}/{prefix}");
    let (profiles, is_truncated, marker) =
        listed(&reader, account, rows, &scope, input.marker.as_deref(), input.max_items)?;
    Ok(ListInstanceProfilesResponse { instance_profiles: Some(profiles), is_truncated, marker })
}

pub async fn list_for_role(
    iam: &Iam,
    ctx: &RequestCtx,
    input: ListInstanceProfilesForRoleRequest,
) -> Result<ListInstanceProfilesForRoleResponse, Error> {
    let account = &ctx.account;
    let reader = iam.deps.store.read()?;
    let role = require_role(&reader, account, &input.role_name.unwrap_or_default())?;
    let rows = of_role(&reader, account, &role.role_id)?;
    let scope = format!("ListInstanceProfilesForRole/{}", role.role_id);
    let (profiles, is_truncated, marker) =
        listed(&reader, account, rows, &scope, input.marker.as_deref(), input.max_items)?;
    Ok(ListInstanceProfilesForRoleResponse { instance_profiles: Some(profiles), is_truncated, marker })
}

pub async fn delete(iam: &Iam, ctx: &RequestCtx, input: DeleteInstanceProfileRequest) -> Result<(), Error> {
    let name = input.instance_profile_name.unwrap_or_default();
    iam.deps
        .store
        .transact(|txn| {
            let row = require(txn, &ctx.account, &name)?;
            if row.role_id.is_some() {
                return Err(delete_conflict("Cannot delete entity, must remove roles from instance profile first."));
            }
            INSTANCE_PROFILES.delete(txn, &(&ctx.account, name_key(&name)))?;
            Ok(())
        })
        .await
}

pub async fn add_role(iam: &Iam, ctx: &RequestCtx, input: AddRoleToInstanceProfileRequest) -> Result<(), Error> {
    let (name, role_name) = (input.instance_profile_name.unwrap_or_default(), input.role_name.unwrap_or_default());
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            let mut row = require(txn, account, &name)?;
            let role = require_own_entity(txn, account, EntityKind::Role, &role_name)?;
            if row.role_id.is_some() {
                return Err(quota("InstanceSessionsPerInstanceProfile", 1));
            }
            PROFILES_OF_ROLE.put(txn, &(account, &role.id, name_key(&name)), &IndexRow {})?;
            row.role_id = Some(role.id);
            INSTANCE_PROFILES.put(txn, &(account, name_key(&name)), &row)?;
            Ok(())
        })
        .await
}

pub async fn remove_role(
    iam: &Iam,
    ctx: &RequestCtx,
    input: RemoveRoleFromInstanceProfileRequest,
) -> Result<(), Error> {
    let (name, role_name) = (input.instance_profile_name.unwrap_or_default(), input.role_name.unwrap_or_default());
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            let mut row = require(txn, account, &name)?;
            let role = require_own_entity(txn, account, EntityKind::Role, &role_name)?;
            if row.role_id.as_deref() != Some(role.id.as_str()) {
                return Err(no_such_entity(format!("The role with name {role_name} cannot be found.")));
            }
            PROFILES_OF_ROLE.delete(txn, &(account, &role.id, name_key(&name)))?;
            row.role_id = None;
            INSTANCE_PROFILES.put(txn, &(account, name_key(&name)), &row)?;
            Ok(())
        })
        .await
}
