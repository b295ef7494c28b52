//! Tags of users and roles.

use super::{require_role, require_user};
use crate::model::EntityKind;
use crate::paging::{Page, page};
use crate::tables::{put_role, put_user};
use crate::{Iam, convert, tagging};
use api_iam::Tag;
use kernel::tags::Tags;
use kernel::{Error, RequestCtx};

/// Replaces the tags of a user or role by what `change` makes of them.
async fn change(
    iam: &Iam,
    ctx: &RequestCtx,
    kind: EntityKind,
    name: &str,
    change: impl Fn(&Tags) -> Result<Tags, Error>,
) -> Result<(), Error> {
    iam.deps
        .store
        .transact(|txn| match kind {
            EntityKind::User => {
                let mut row = require_user(txn, &ctx.account, name)?;
                row.tags = change(&row.tags)?;
                put_user(txn, &ctx.account, &row)
            }
            EntityKind::Role => {
                let mut row = require_role(txn, &ctx.account, name)?;
                row.tags = change(&row.tags)?;
                put_role(txn, &ctx.account, &row)
            }
        })
        .await
}

pub async fn add(
    iam: &Iam,
    ctx: &RequestCtx,
    kind: EntityKind,
    name: Option<String>,
    tags: Option<Vec<Tag>>,
) -> Result<(), Error> {
    let quota_name = match kind {
        EntityKind::User => super::users::TAGS_QUOTA,
        EntityKind::Role => super::roles::TAGS_QUOTA,
    };
    let added = convert::pairs(tags);
    change(iam, ctx, kind, &name.unwrap_or_default(), |tags| tagging::merge(tags, added.clone(), quota_name)).await
}

pub async fn remove(
    iam: &Iam,
    ctx: &RequestCtx,
    kind: EntityKind,
    name: Option<String>,
    keys: Option<Vec<String>>,
) -> Result<(), Error> {
    let keys = keys.unwrap_or_default();
    change(iam, ctx, kind, &name.unwrap_or_default(), |tags| Ok(tagging::remove(tags, &keys))).await
}

pub async fn list(
    iam: &Iam,
    ctx: &RequestCtx,
    kind: EntityKind,
    name: &str,
    marker: Option<&str>,
    max_items: Option<i32>,
) -> Result<Page<Tag>, Error> {
    let reader = iam.deps.store.read()?;
    let (id, tags) = match kind {
        EntityKind::User => {
            let row = require_user(&reader, &ctx.account, name)?;
            (row.user_id, row.tags)
        }
        EntityKind::Role => {
            let row = require_role(&reader, &ctx.account, name)?;
            (row.role_id, row.tags)
        }
    };
    let tags: Vec<(String, String)> = tags.into_iter().collect();
    let page = page(tags, |(key, _)| key.clone(), &format!("Tags/{id}"), marker, max_items)?;
    Ok(page.map(|(key, value)| convert::tag(&key, &value)))
}
