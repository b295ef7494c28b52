//! Managed policies attached to users, roles and groups.

use super::{path_prefix, require_entity, require_own_entity};
use crate::Iam;
use crate::api::policies;
use crate::errors::{invalid_input, no_such_entity, no_such_policy, quota, refused};
use crate::model::{AttachmentRow, EntityKind, IndexRow};
use crate::paging::{Page, page};
use crate::tables::{self, ATTACHED_TO, ATTACHMENTS, BOUNDARY_OF, Entity, name_key};
use api_iam::{
    AttachedPolicy, ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse, PolicyGroup, PolicyRole, PolicyUser,
};
use base::{AccountId, Arn, Timestamp};
use kernel::{Error, RequestCtx};
use std::collections::BTreeSet;
use store::{Reader, Txn};

pub const ATTACHED_PER_ENTITY_MAX: usize = 10;

/// Path and name in a policy's ARN.
pub(super) fn path_and_name(arn: &str) -> Option<(String, String)> {
    let arn: Arn = arn.parse().ok()?;
    let rest = arn.resource.strip_prefix("policy")?;
    let slash = rest.rfind('/')?;
    let (path, name) = rest.split_at(slash + 1);
    (arn.service == "iam" && !name.is_empty()).then(|| (path.to_owned(), name.to_owned()))
}

pub fn check_policy_arn(arn: &str) -> Result<(), Error> {
    match path_and_name(arn) {
        Some(_) => Ok(()),
        None => Err(invalid_input(format!("ARN {arn} is not valid."))),
    }
}

/// Attaches, with no questions asked.
pub(super) fn put(txn: &mut Txn, account: &AccountId, id: &str, arn: &str, now: Timestamp) -> Result<(), Error> {
    ATTACHMENTS.put(txn, &(account, id, arn), &AttachmentRow { attached_at: now })?;
    ATTACHED_TO.put(txn, &(account, arn, id), &IndexRow {})?;
    Ok(())
}

/// Names and ARNs of what is attached to an entity, by name.
pub(super) fn attached(reader: &dyn Reader, account: &AccountId, id: &str) -> Result<Vec<(String, String)>, Error> {
    let mut attached = Vec::new();
    for ((_, _, arn), _) in ATTACHMENTS.scan(reader, &(account, id))? {
        if let Some((_, name)) = path_and_name(&arn) {
            attached.push((name, arn));
        }
    }
    attached.sort();
    Ok(attached)
}

pub async fn attach(
    iam: &Iam,
    ctx: &RequestCtx,
    kind: EntityKind,
    entity_name: Option<String>,
    policy_arn: Option<String>,
) -> Result<(), Error> {
    let (entity_name, arn) = (entity_name.unwrap_or_default(), policy_arn.unwrap_or_default());
    check_policy_arn(&arn)?;
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            let id = require_own_entity(txn, account, kind, &entity_name)?.id;
            // AWS gives the policies of service-linked roles to these alone.
            if arn.starts_with("arn:aws:iam::aws:policy/aws-service-role/") {
                return Err(refused("PolicyNotAttachable", "Cannot attach a Service Role Policy to a Customer Role."));
            }
            if !policies::exists(txn, account, &arn)? {
                return Err(no_such_entity(format!("Policy {arn} does not exist or is not attachable.")));
            }
            if ATTACHMENTS.exists(txn, &(account, &id, &arn))? {
                return Ok(());
            }
            if ATTACHMENTS.count(txn, &(account, &id))? >= ATTACHED_PER_ENTITY_MAX {
                let name = match kind {
                    EntityKind::User => "PoliciesPerUser",
                    EntityKind::Role => "PoliciesPerRole",
                    EntityKind::Group => "PoliciesPerGroup",
                };
                return Err(quota(name, ATTACHED_PER_ENTITY_MAX));
            }
            put(txn, account, &id, &arn, ctx.now)
        })
        .await
}

pub async fn detach(
    iam: &Iam,
    ctx: &RequestCtx,
    kind: EntityKind,
    entity_name: Option<String>,
    policy_arn: Option<String>,
) -> Result<(), Error> {
    let (entity_name, arn) = (entity_name.unwrap_or_default(), policy_arn.unwrap_or_default());
    check_policy_arn(&arn)?;
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            let id = require_own_entity(txn, account, kind, &entity_name)?.id;
            if !ATTACHMENTS.delete(txn, &(account, &id, &arn))? {
                return Err(no_such_policy(&arn));
            }
            ATTACHED_TO.delete(txn, &(account, &arn, &id))?;
            Ok(())
        })
        .await
}

pub async fn list(
    iam: &Iam,
    ctx: &RequestCtx,
    kind: EntityKind,
    entity_name: Option<String>,
    prefix: Option<String>,
    marker: Option<String>,
    max_items: Option<i32>,
) -> Result<Page<AttachedPolicy>, Error> {
    let prefix = path_prefix(prefix)?;
    let reader = iam.deps.store.read()?;
    let id = require_entity(&reader, &ctx.account, kind, &entity_name.unwrap_or_default())?.id;
    let mut attached = Vec::new();
    for ((_, _, arn), _) in ATTACHMENTS.scan(&reader, &(&ctx.account, &id))? {
        if let Some((path, name)) = path_and_name(&arn)
            && path.starts_with(&prefix)
        {
            attached.push((name, arn));
        }
    }
    let scope = format!("AttachedPolicies/{id}/{prefix}");
    let page = page(attached, |(name, arn)| format!("{}/{arn}", name_key(name)), &scope, marker.as_deref(), max_items)?;
    Ok(page.map(|(name, arn)| AttachedPolicy { policy_name: Some(name), policy_arn: Some(arn) }))
}

pub async fn list_entities(
    iam: &Iam,
    ctx: &RequestCtx,
    input: ListEntitiesForPolicyRequest,
) -> Result<ListEntitiesForPolicyResponse, Error> {
    let arn = input.policy_arn.unwrap_or_default();
    check_policy_arn(&arn)?;
    let filter = input.entity_filter.unwrap_or_default();
    let wanted = |kind: EntityKind| match filter.as_str() {
        "User" => kind == EntityKind::User,
        "Role" => kind == EntityKind::Role,
        "Group" => kind == EntityKind::Group,
        _ => true,
    };
    if ["LocalManagedPolicy", "AWSManagedPolicy"].contains(&filter.as_str()) {
        return Err(invalid_input(format!("EntityFilter {filter} is no kind of entity that a policy is attached to.")));
    }
    let usage = input.policy_usage_filter.unwrap_or_default();
    let prefix = path_prefix(input.path_prefix)?;
    let account = &ctx.account;
    let reader = iam.deps.store.read()?;
    if !policies::exists(&reader, account, &arn)? {
        return Err(no_such_policy(&arn));
    }
    let mut ids = BTreeSet::new();
    if usage != "PermissionsBoundary" {
        ids.extend(ATTACHED_TO.scan(&reader, &(account, &arn))?.into_iter().map(|((_, _, id), _)| id));
    }
    if usage != "PermissionsPolicy" {
        ids.extend(BOUNDARY_OF.scan(&reader, &(account, &arn))?.into_iter().map(|((_, _, id), _)| id));
    }
    let mut attached: Vec<Entity> = Vec::new();
    for id in ids {
        attached.extend(
            tables::entity_by_id(&reader, account, &id)?
                .filter(|entity| wanted(entity.kind) && entity.path.starts_with(&prefix)),
        );
    }
    let scope = format!("ListEntitiesForPolicy/{account}/{arn}/{filter}/{prefix}/{usage}");
    let page = page(attached, |one| one.id.clone(), &scope, input.marker.as_deref(), input.max_items)?;
    let (mut policy_users, mut policy_roles, mut policy_groups) = (Vec::new(), Vec::new(), Vec::new());
    for Entity { kind, name, id, .. } in page.items {
        match kind {
            EntityKind::User => policy_users.push(PolicyUser { user_name: Some(name), user_id: Some(id) }),
            EntityKind::Role => policy_roles.push(PolicyRole { role_name: Some(name), role_id: Some(id) }),
            EntityKind::Group => policy_groups.push(PolicyGroup { group_name: Some(name), group_id: Some(id) }),
        }
    }
    Ok(ListEntitiesForPolicyResponse {
        policy_groups: Some(policy_groups),
        policy_users: Some(policy_users),
        policy_roles: Some(policy_roles),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}
