//! ListSecrets and ListSecretVersionIds.

use crate::SecretsManager;
use crate::convert::{list_entry, version_entry};
use crate::errors::bad_token;
use crate::model::SecretRow;
use crate::names::SecretKey;
use crate::plan::filters::{Attributes, Filter, fit};
use crate::tables::{SECRETS, require, versions};
use api_secretsmanager::{
    self as shapes, ListSecretVersionIdsRequest, ListSecretVersionIdsResponse, ListSecretsRequest, ListSecretsResponse,
};
use base::Timestamp;
use kernel::{Error, RequestCtx, paging};
use store::Reader;

const PAGE_MAX: usize = 100;
/// Rows read at a time.
const ROWS_BATCH: usize = 1000;

/// What a list is ordered by.
#[derive(Clone, Copy, Debug, Default)]
pub struct Order {
    by: SortBy,
    descending: bool,
}

#[derive(Clone, Copy, Debug, Default)]
enum SortBy {
    #[default]
    Created,
    Accessed,
    Changed,
    Name,
}

impl Order {
    fn of(input: &ListSecretsRequest) -> Self {
        let by = match input.sort_by.as_deref() {
            Some("last-accessed-date") => SortBy::Accessed,
            Some("last-changed-date") => SortBy::Changed,
            Some("name") => SortBy::Name,
            _ => SortBy::Created,
        };
        Self { by, descending: input.sort_order.as_deref() == Some("desc") }
    }

    /// A text that sorts as asked; page tokens hold it.
    fn key(self, key: &SecretKey, row: &SecretRow) -> String {
        let time = |at: Timestamp| at.as_ms().max(0).to_be_bytes();
        let mut bytes = match self.by {
            SortBy::Created => time(row.created_at).to_vec(),
            SortBy::Accessed => time(row.last_accessed_day.unwrap_or_default()).to_vec(),
            SortBy::Changed => time(row.last_changed_at).to_vec(),
            SortBy::Name => Vec::new(),
        };
        bytes.extend_from_slice(key.name.as_bytes());
        let digits: String = bytes.iter().map(|b| format!("{:02x}", if self.descending { !b } else { *b })).collect();
        // What is longer comes after its beginning, or before it when everything is the other way round.
        if self.descending { digits + "~" } else { digits }
    }
}

pub struct Listed<'a> {
    pub scope: &'static str,
    pub filters: Vec<Filter>,
    pub order: Order,
    pub with_deleted: bool,
    pub token: Option<&'a str>,
    pub limit: usize,
}

pub fn filters_of(filters: &[shapes::Filter]) -> Vec<Filter> {
    let filter = |filter: &shapes::Filter| Filter {
        key: filter.key.clone().unwrap_or_default(),
        values: filter.values.clone().unwrap_or_default(),
    };
    filters.iter().map(filter).collect()
}

/// One page of the caller's secrets.
pub fn list(
    reader: &dyn Reader,
    ctx: &RequestCtx,
    wanted: &Listed<'_>,
) -> Result<(Vec<(SecretKey, SecretRow)>, Option<String>), Error> {
    let mut found = Vec::new();
    let mut after = None;
    loop {
        let (rows, more) = SECRETS.page(reader, &(&ctx.account, ctx.region), after.as_ref(), ROWS_BATCH)?;
        after = rows.last().map(|(key, _)| key.clone());
        for ((account, region, name), row) in rows {
            let description = row.description.as_deref().unwrap_or_default();
            let seen = Attributes { name: &name, description, tags: &row.tags };
            if (row.deletion.is_none() || wanted.with_deleted) && fit(&wanted.filters, &seen) {
                found.push((SecretKey { account, region, name }, row));
            }
        }
        if !more {
            break;
        }
    }
    let order = wanted.order;
    found.sort_by_cached_key(|(key, row)| order.key(key, row));
    let filters: Vec<String> = wanted.filters.iter().map(|it| format!("{}={:?}", it.key, it.values)).collect();
    let scope =
        format!("{}/{}/{}/{order:?}/{}/{filters:?}", wanted.scope, ctx.account, ctx.region, wanted.with_deleted);
    paging::page(found, |(key, row)| order.key(key, row), &scope, wanted.token, wanted.limit).map_err(|()| bad_token())
}

pub fn list_secrets(
    service: &SecretsManager,
    ctx: &RequestCtx,
    input: &ListSecretsRequest,
) -> Result<ListSecretsResponse, Error> {
    let reader = service.deps.store.read()?;
    let wanted = Listed {
        scope: "ListSecrets",
        filters: filters_of(input.filters.as_deref().unwrap_or_default()),
        order: Order::of(input),
        with_deleted: input.include_planned_deletion == Some(true),
        token: input.next_token.as_deref(),
        limit: input.max_results.map_or(PAGE_MAX, |max| max as usize),
    };
    let (found, next_token) = list(&reader, ctx, &wanted)?;
    let entries: Result<Vec<_>, Error> =
        found.iter().map(|(key, row)| Ok(list_entry(key, row, &versions(&reader, key, row)?))).collect();
    Ok(ListSecretsResponse { secret_list: Some(entries?), next_token })
}

pub fn list_secret_version_ids(
    service: &SecretsManager,
    ctx: &RequestCtx,
    input: &ListSecretVersionIdsRequest,
) -> Result<ListSecretVersionIdsResponse, Error> {
    let reader = service.deps.store.read()?;
    let (key, row) = require(&reader, ctx, input.secret_id.as_deref().unwrap_or_default())?;
    let deprecated = input.include_deprecated == Some(true);
    let mut found = versions(&reader, &key, &row)?;
    found.retain(|(_, version)| deprecated || !version.stages.is_empty());
    let sort_key = |id: &str, at: Timestamp| format!("{:020}/{id}", at.as_ms());
    found.sort_by_cached_key(|(id, version)| sort_key(id, version.created_at));
    let scope = format!("ListSecretVersionIds/{}/{deprecated}", key.arn(&row));
    let limit = input.max_results.map_or(PAGE_MAX, |max| max as usize);
    let (page, next_token) = paging::page(
        found,
        |(id, version)| sort_key(id, version.created_at),
        &scope,
        input.next_token.as_deref(),
        limit,
    )
    .map_err(|()| bad_token())?;
    Ok(ListSecretVersionIdsResponse {
        arn: Some(key.arn(&row)),
        name: Some(key.name),
        versions: Some(page.into_iter().map(|(id, version)| version_entry(id, &version)).collect()),
        next_token,
    })
}
