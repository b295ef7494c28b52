//! Managed policies attached to users and roles.

use super::{path_prefix, require_entity};
use crate::Iam;
use crate::api::policies;
use crate::aws_managed;
use crate::errors::{invalid_input, no_such_entity, no_such_policy, not_supported, quota};
use crate::model::{AttachmentRow, EntityKind, IndexRow};
use crate::paging::{Page, page};
use crate::tables::{self, ATTACHED_TO, ATTACHMENTS, ENTITIES, name_key};
use api_iam::{AttachedPolicy, ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse, PolicyRole, PolicyUser};
use base::Arn;
use kernel::{Error, RequestCtx};

pub const ATTACHED_PER_ENTITY_MAX: usize = 10;

/// Path and name in a policy's ARN.
fn path_and_name(arn: &str) -> Option<(String, String)> {
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
            let id = require_entity(txn, account, kind, &entity_name)?;
            if aws_managed::find(&arn).is_none() && policies::find(txn, account, &arn)?.is_none() {
                return Err(no_such_entity(format!("Policy {arn} does not exist or is not attachable.")));
            }
            if ATTACHMENTS.exists(txn, &(account, &id, &arn))? {
                return Ok(());
            }
            if ATTACHMENTS.count(txn, &(account, &id))? >= ATTACHED_PER_ENTITY_MAX {
                let name = match kind {
                    EntityKind::User => "PoliciesPerUser",
                    EntityKind::Role => "PoliciesPerRole",
                };
                return Err(quota(name, ATTACHED_PER_ENTITY_MAX));
            }
            ATTACHMENTS.put(txn, &(account, &id, &arn), &AttachmentRow { attached_at: ctx.now })?;
            ATTACHED_TO.put(txn, &(account, &arn, &id), &IndexRow {})?;
            Ok(())
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
            let id = require_entity(txn, account, kind, &entity_name)?;
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
    entity_name: &str,
    prefix: Option<String>,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<AttachedPolicy>, Error> {
    let prefix = path_prefix(prefix)?;
    let reader = iam.deps.store.read()?;
    let id = require_entity(&reader, &ctx.account, kind, entity_name)?;
    let mut attached = Vec::new();
    for ((_, _, arn), _) in ATTACHMENTS.scan(&reader, &(&ctx.account, &id))? {
        if let Some((path, name)) = path_and_name(&arn)
            && path.starts_with(&prefix)
        {
            attached.push((name, arn));
        }
    }
    let scope = format!("AttachedPolicies/{id}/{prefix}");
    let page = page(attached, |(name, arn)| format!("{}/{arn}", name_key(name)), &scope, marker, max_items)?;
    Ok(page.map(|(name, arn)| AttachedPolicy { policy_name: Some(name), policy_arn: Some(arn) }))
}

/// A user or role with the policy, before it is split by kind.
struct Attached {
    kind: EntityKind,
    name: String,
    id: String,
}

pub async fn list_entities(
    iam: &Iam,
    ctx: &RequestCtx,
    input: ListEntitiesForPolicyRequest,
) -> Result<ListEntitiesForPolicyResponse, Error> {
    let arn = input.policy_arn.unwrap_or_default();
    check_policy_arn(&arn)?;
    let filter = input.entity_filter.unwrap_or_default();
    let (users, roles) = match filter.as_str() {
        "" => (true, true),
        "User" => (true, false),
        "Role" => (false, true),
        // Groups do not exist here yet, so none has the policy.
        "Group" => (false, false),
        other => return Err(not_supported(&format!("EntityFilter {other}"))),
    };
    // Permissions boundaries are refused everywhere, so no entity uses a policy as one.
    let boundary = input.policy_usage_filter.as_deref() == Some("PermissionsBoundary");
    let prefix = path_prefix(input.path_prefix)?;
    let account = &ctx.account;
    let reader = iam.deps.store.read()?;
    if aws_managed::find(&arn).is_none() && policies::find(&reader, account, &arn)?.is_none() {
        return Err(no_such_policy(&arn));
    }
    let mut attached = Vec::new();
    for ((_, _, id), _) in ATTACHED_TO.scan(&reader, &(account, &arn))? {
        let Some(entity) = ENTITIES.get(&reader, &(account, &id))? else { continue };
        let path = match entity.kind {
            EntityKind::User => tables::user(&reader, account, &entity.name)?.map(|row| row.path),
            EntityKind::Role => tables::role(&reader, account, &entity.name)?.map(|row| row.path),
        };
        let wanted = if entity.kind == EntityKind::User { users } else { roles };
        if wanted && !boundary && path.is_some_and(|path| path.starts_with(&prefix)) {
            attached.push(Attached { kind: entity.kind, name: entity.name, id });
        }
    }
    let scope = format!("ListEntitiesForPolicy/{account}/{arn}/{filter}/{prefix}/{boundary}");
    let page = page(attached, |one| one.id.clone(), &scope, input.marker.as_deref(), input.max_items)?;
    let (mut policy_users, mut policy_roles) = (Vec::new(), Vec::new());
    for Attached { kind, name, id } in page.items {
        match kind {
            EntityKind::User => policy_users.push(PolicyUser { user_name: Some(name), user_id: Some(id) }),
            EntityKind::Role => policy_roles.push(PolicyRole { role_name: Some(name), role_id: Some(id) }),
        }
    }
    Ok(ListEntitiesForPolicyResponse {
        policy_groups: Some(Vec::new()),
        policy_users: Some(policy_users),
        policy_roles: Some(policy_roles),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}
