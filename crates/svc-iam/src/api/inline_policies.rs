//! Policies embedded in users, roles and groups.

use super::{require_entity, require_own_entity};
use crate::Iam;
use crate::documents::{self, size};
use crate::errors::{no_such_entity, quota};
use crate::model::{EntityKind, InlinePolicyRow};
use crate::paging::{Page, page};
use crate::tables::{INLINE_POLICIES, name_key};
use kernel::{Error, RequestCtx};

/// Characters of all inline policies of a user, role or group together, white space aside.
pub const USER_CHARACTERS_MAX: usize = 2048;
pub const ROLE_CHARACTERS_MAX: usize = 10_240;
pub const GROUP_CHARACTERS_MAX: usize = 5120;

/// The policy of exactly this name.
fn not_found(kind: EntityKind, policy_name: &str) -> Error {
    let kind = match kind {
        EntityKind::User => "user",
        EntityKind::Role => "role",
        EntityKind::Group => "group",
    };
    no_such_entity(format!("The {kind} policy with name {policy_name} cannot be found."))
}

pub async fn put(
    iam: &Iam,
    ctx: &RequestCtx,
    kind: EntityKind,
    entity_name: Option<String>,
    policy_name: Option<String>,
    document: Option<String>,
) -> Result<(), Error> {
    let entity_name = entity_name.unwrap_or_default();
    let row = InlinePolicyRow { policy_name: policy_name.unwrap_or_default(), document: document.unwrap_or_default() };
    documents::check_identity(&row.document)?;
    let (quota_name, limit) = match kind {
        EntityKind::User => ("UserPolicySize", USER_CHARACTERS_MAX),
        EntityKind::Role => ("RolePolicySize", ROLE_CHARACTERS_MAX),
        EntityKind::Group => ("GroupPolicySize", GROUP_CHARACTERS_MAX),
    };
    let key = name_key(&row.policy_name);
    iam.deps
        .store
        .transact(|txn| {
            let id = require_own_entity(txn, &ctx.account, kind, &entity_name)?.id;
            let others = INLINE_POLICIES.scan(txn, &(&ctx.account, &id))?;
            let others = others.iter().filter(|((_, _, name), _)| *name != key);
            let characters: usize = others.map(|(_, other)| size(&other.document)).sum();
            if characters + size(&row.document) > limit {
                return Err(quota(quota_name, limit));
            }
            INLINE_POLICIES.put(txn, &(&ctx.account, &id, &key), &row)?;
            Ok(())
        })
        .await
}

pub async fn get(
    iam: &Iam,
    ctx: &RequestCtx,
    kind: EntityKind,
    entity_name: &str,
    policy_name: &str,
) -> Result<InlinePolicyRow, Error> {
    let reader = iam.deps.store.read()?;
    let id = require_entity(&reader, &ctx.account, kind, entity_name)?.id;
    INLINE_POLICIES
        .get(&reader, &(&ctx.account, &id, name_key(policy_name)))?
        .filter(|row| row.policy_name == policy_name)
        .ok_or_else(|| not_found(kind, policy_name))
}

pub async fn list(
    iam: &Iam,
    ctx: &RequestCtx,
    kind: EntityKind,
    entity_name: Option<String>,
    marker: Option<String>,
    max_items: Option<i32>,
) -> Result<Page<String>, Error> {
    let reader = iam.deps.store.read()?;
    let id = require_entity(&reader, &ctx.account, kind, &entity_name.unwrap_or_default())?.id;
    let rows = INLINE_POLICIES.scan(&reader, &(&ctx.account, &id))?;
    let names: Vec<String> = rows.into_iter().map(|(_, row)| row.policy_name).collect();
    page(names, |name| name_key(name), &format!("InlinePolicies/{id}"), marker.as_deref(), max_items)
}

pub async fn delete(
    iam: &Iam,
    ctx: &RequestCtx,
    kind: EntityKind,
    entity_name: Option<String>,
    policy_name: Option<String>,
) -> Result<(), Error> {
    let (entity_name, policy_name) = (entity_name.unwrap_or_default(), policy_name.unwrap_or_default());
    iam.deps
        .store
        .transact(|txn| {
            let id = require_own_entity(txn, &ctx.account, kind, &entity_name)?.id;
            let key = (&ctx.account, &id, name_key(&policy_name));
            match INLINE_POLICIES.get(txn, &key)? {
                Some(row) if row.policy_name == policy_name => INLINE_POLICIES.delete(txn, &key)?,
                _ => return Err(not_found(kind, &policy_name)),
            };
            Ok(())
        })
        .await
}
