//! Permissions boundaries of users and roles.

use super::{policies, require_own_entity, require_role, require_user};
use crate::Iam;
use crate::errors::{invalid_input, no_such_entity};
use crate::model::{EntityKind, IndexRow};
use crate::tables::{BOUNDARY_OF, put_role, put_user};
use base::AccountId;
use kernel::{Error, RequestCtx};
use store::{Reader, Txn};

/// Refuses what is not a managed policy.
pub(super) fn check(reader: &dyn Reader, account: &AccountId, arn: &str) -> Result<(), Error> {
    super::attached_policies::check_policy_arn(arn)?;
    if !policies::exists(reader, account, arn)? {
        return Err(no_such_entity(format!("Scope ARN: {arn} does not exist or is not attachable.")));
    }
    Ok(())
}

/// Keeps the index of who is bounded by what in step with a change from `old` to `new`.
pub(super) fn index(
    txn: &mut Txn,
    account: &AccountId,
    id: &str,
    old: Option<&str>,
    new: Option<&str>,
) -> Result<(), Error> {
    if let Some(old) = old {
        BOUNDARY_OF.delete(txn, &(account, old, id))?;
    }
    if let Some(new) = new {
        BOUNDARY_OF.put(txn, &(account, new, id), &IndexRow {})?;
    }
    Ok(())
}

/// Sets the boundary of a user or role, or takes it away (`None`).
pub async fn set(
    iam: &Iam,
    ctx: &RequestCtx,
    kind: EntityKind,
    name: Option<String>,
    arn: Option<String>,
) -> Result<(), Error> {
    let name = name.unwrap_or_default();
    let account = &ctx.account;
    iam.deps
        .store
        .transact(|txn| {
            let entity = require_own_entity(txn, account, kind, &name)?;
            if let Some(arn) = &arn {
                check(txn, account, arn)?;
            }
            index(txn, account, &entity.id, entity.permissions_boundary.as_deref(), arn.as_deref())?;
            match kind {
                EntityKind::User => {
                    let mut row = require_user(txn, account, &name)?;
                    row.permissions_boundary.clone_from(&arn);
                    put_user(txn, account, &row)
                }
                EntityKind::Role => {
                    let mut row = require_role(txn, account, &name)?;
                    row.permissions_boundary.clone_from(&arn);
                    put_role(txn, account, &row)
                }
                EntityKind::Group => Err(invalid_input("Groups have no permissions boundary.")),
            }
        })
        .await
}
