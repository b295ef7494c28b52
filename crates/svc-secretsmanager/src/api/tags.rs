//! TagResource and UntagResource.

use crate::SecretsManager;
use crate::convert::tag_pairs;
use crate::errors::bad_tags;
use crate::tables::{put_secret, require_live};
use api_secretsmanager::{TagResourceRequest, UntagResourceRequest};
use kernel::tags::{self, Tags};
use kernel::{Error, RequestCtx};

async fn change(
    service: &SecretsManager,
    ctx: &RequestCtx,
    secret_id: &str,
    change: impl Fn(&Tags) -> Result<Tags, Error>,
) -> Result<(), Error> {
    service
        .deps
        .store
        .transact(|txn| {
            let (key, mut row) = require_live(txn, ctx, secret_id)?;
            row.tags = change(&row.tags)?;
            put_secret(txn, &key, &row)
        })
        .await
}

pub async fn tag(service: &SecretsManager, ctx: &RequestCtx, input: TagResourceRequest) -> Result<(), Error> {
    let added = tag_pairs(input.tags);
    change(service, ctx, &input.secret_id.unwrap_or_default(), |tags| {
        tags::merge(tags, added.clone()).map_err(|error| bad_tags(&error))
    })
    .await
}

pub async fn untag(service: &SecretsManager, ctx: &RequestCtx, input: UntagResourceRequest) -> Result<(), Error> {
    let keys = input.tag_keys.unwrap_or_default();
    change(service, ctx, &input.secret_id.unwrap_or_default(), |tags| {
        let kept = tags.iter().filter(|(key, _)| !keys.contains(key));
        Ok(kept.map(|(key, value)| (key.clone(), value.clone())).collect())
    })
    .await
}
