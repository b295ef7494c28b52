//! GetParametersByPath.

use super::read::public_parameter;
use crate::Ssm;
use crate::convert::parameter;
use crate::errors::{bad_filter, bad_token};
use crate::model::{ParameterRow, VersionRow};
use crate::names::{Selector, check_path, is_public};
use crate::plan::filters::{self, Filter, Of, Seen, below};
use crate::plan::public;
use crate::tables::{PARAMETERS, VERSIONS};
use api_ssm::{GetParametersByPathRequest, GetParametersByPathResult, Parameter, ParameterStringFilter};
use kernel::{Error, RequestCtx, paging};
use store::Reader;

const PAGE_MAX: usize = 10;
/// Rows read at a time.
const ROWS_BATCH: usize = 500;

pub fn given(filters: Option<&[ParameterStringFilter]>) -> Vec<filters::Given> {
    let one = |it: &ParameterStringFilter| {
        (it.key.clone().unwrap_or_default(), it.option.clone(), it.values.clone().unwrap_or_default())
    };
    filters.unwrap_or_default().iter().map(one).collect()
}

pub fn get_parameters_by_path(
    ssm: &Ssm,
    ctx: &RequestCtx,
    input: &GetParametersByPathRequest,
) -> Result<GetParametersByPathResult, Error> {
    let asked = input.path.as_deref().unwrap_or_default();
    let under = check_path(asked)?;
    let recursive = input.recursive == Some(true);
    let filters = filters::check(given(input.parameter_filters.as_deref()), Of::ByPath).map_err(bad_filter)?;
    let scope = format!("GetParametersByPath/{}/{}/{under}/{recursive}/{filters:?}", ctx.account, ctx.region);
    let after = match input.next_token.as_deref() {
        None | Some("") => None,
        Some(token) => Some(paging::decode(&scope, token).ok_or_else(bad_token)?),
    };
    let limit = input.max_results.map_or(PAGE_MAX, |max| max as usize);
    let mut page = if is_public(&format!("{under}/")) {
        public_page(ctx, under, recursive, after.as_deref(), limit + 1)
    } else {
        let wanted = Wanted { under, recursive, filters: &filters, decrypt: input.with_decryption == Some(true) };
        own_page(ssm, ctx, &ssm.deps.store.read()?, &wanted, after.as_deref(), limit + 1)?
    };
    let more = page.len() > limit;
    page.truncate(limit);
    let next_token = page.last().filter(|_| more).map(|(name, _)| paging::encode(&scope, name));
    Ok(GetParametersByPathResult { parameters: Some(page.into_iter().map(|(_, it)| it).collect()), next_token })
}

struct Wanted<'a> {
    under: &'a str,
    recursive: bool,
    filters: &'a [Filter],
    decrypt: bool,
}

fn public_page(
    ctx: &RequestCtx,
    under: &str,
    recursive: bool,
    after: Option<&str>,
    limit: usize,
) -> Vec<(String, Parameter)> {
    let all = public::all().iter().filter(|(name, _)| after.is_none_or(|after| name.as_str() > after));
    let fitting = all.filter(|(name, _)| below(under, name, recursive));
    fitting.take(limit).map(|(name, value)| (name.clone(), public_parameter(ctx, name, value))).collect()
}

/// Names as kept, with the parameters, in the order of the keys.
fn own_page(
    ssm: &Ssm,
    ctx: &RequestCtx,
    reader: &dyn Reader,
    wanted: &Wanted<'_>,
    after: Option<&str>,
    limit: usize,
) -> Result<Vec<(String, Parameter)>, Error> {
    // Keys of what is under a path follow each other; under the root are all of them.
    let begin = if wanted.under.is_empty() { String::new() } else { format!("{}/", wanted.under) };
    let mut after = (ctx.account.clone(), ctx.region, after.unwrap_or(&begin).to_owned());
    let mut found = Vec::new();
    loop {
        let (rows, more) = PARAMETERS.page(reader, &(&ctx.account, ctx.region), Some(&after), ROWS_BATCH)?;
        let last = rows.last().map(|(key, _)| key.clone());
        for ((.., name), row) in rows {
            if !name.starts_with(&begin) {
                return Ok(found);
            }
            if row.expires_at.is_some_and(|at| at <= ctx.now) || !below(wanted.under, &name, wanted.recursive) {
                continue;
            }
            let Some((version, label)) = version_of(&row, filters::labels(wanted.filters)) else { continue };
            let key = (&ctx.account, ctx.region, name.as_str(), version);
            let Some(it) = VERSIONS.get(reader, &key)? else { continue };
            if !filters::fit(wanted.filters, &seen(&name, &row, &it)) {
                continue;
            }
            let value = ssm.value_text(&key, &it.value, wanted.decrypt)?;
            let it = parameter(&ctx.account, ctx.region, &row, version, &it, value, label.as_ref());
            found.push((name.clone(), it));
            if found.len() >= limit {
                return Ok(found);
            }
        }
        match last {
            Some(last) if more => after = last,
            _ => return Ok(found),
        }
    }
}

/// The latest version, or one that has a label that is asked for.
fn version_of(row: &ParameterRow, labels: Option<&[String]>) -> Option<(u64, Option<Selector>)> {
    match labels {
        None => Some((row.latest_version, None)),
        Some(labels) => labels
            .iter()
            .find_map(|label| row.labels.get(label).map(|version| (*version, Some(Selector::Label(label.clone()))))),
    }
}

pub fn seen<'a>(name: &'a str, row: &'a ParameterRow, it: &'a VersionRow) -> Seen<'a> {
    Seen {
        name,
        parameter_type: it.parameter_type.name(),
        key_id: it.key_id.as_deref(),
        tier: row.tier.name(),
        data_type: &it.data_type,
        tags: &row.tags,
    }
}
