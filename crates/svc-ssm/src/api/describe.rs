//! DescribeParameters.

use super::by_path::{given, seen};
use crate::Ssm;
use crate::convert::metadata;
use crate::errors::{bad_filter, bad_token, invalid};
use crate::plan::filters::{self, Filter, Of};
use crate::tables::{PARAMETERS, VERSIONS};
use api_ssm::{DescribeParametersRequest, DescribeParametersResult, ParametersFilter};
use kernel::{Error, RequestCtx, paging};

const PAGE_MAX: usize = 50;
/// Rows read at a time.
const ROWS_BATCH: usize = 500;

pub fn describe_parameters(
    ssm: &Ssm,
    ctx: &RequestCtx,
    input: &DescribeParametersRequest,
) -> Result<DescribeParametersResult, Error> {
    let filters = filters_of(input)?;
    let scope = format!("DescribeParameters/{}/{}/{:?}/{filters:?}", ctx.account, ctx.region, input.shared);
    let mut after = match input.next_token.as_deref() {
        None | Some("") => None,
        Some(token) => {
            let name = paging::decode(&scope, token).ok_or_else(bad_token)?;
            Some((ctx.account.clone(), ctx.region, name))
        }
    };
    let mut page = Vec::new();
    // Nobody shares parameters here: there is no Resource Access Manager.
    if input.shared == Some(true) {
        return Ok(DescribeParametersResult { parameters: Some(page), next_token: None });
    }
    let limit = input.max_results.map_or(PAGE_MAX, |max| max as usize);
    let reader = ssm.deps.store.read()?;
    let mut last_name = String::new();
    loop {
        let (rows, more) = PARAMETERS.page(&reader, &(&ctx.account, ctx.region), after.as_ref(), ROWS_BATCH)?;
        after = rows.last().map(|(key, _)| key.clone());
        for ((.., name), row) in rows {
            if row.expires_at.is_some_and(|at| at <= ctx.now) {
                continue;
            }
            let key = (&ctx.account, ctx.region, name.as_str(), row.latest_version);
            let Some(it) = VERSIONS.get(&reader, &key)? else { continue };
            if !filters::fit(&filters, &seen(&name, &row, &it)) {
                continue;
            }
            if page.len() == limit {
                let next_token = Some(paging::encode(&scope, &last_name));
                return Ok(DescribeParametersResult { parameters: Some(page), next_token });
            }
            page.push(metadata(&ctx.account, ctx.region, &row, &it));
            last_name = name;
        }
        if !more {
            return Ok(DescribeParametersResult { parameters: Some(page), next_token: None });
        }
    }
}

fn filters_of(input: &DescribeParametersRequest) -> Result<Vec<Filter>, Error> {
    let old = input.filters.as_deref().unwrap_or_default();
    let new = input.parameter_filters.as_deref();
    if !old.is_empty() && new.is_some_and(|new| !new.is_empty()) {
        return Err(invalid("You can use either Filters or ParameterFilters in a single request."));
    }
    // The older kind looks at the beginning of names.
    let of_old = |it: &ParametersFilter| {
        let key = it.key.clone().unwrap_or_default();
        let option = (key == "Name").then(|| "BeginsWith".to_owned());
        (key, option, it.values.clone().unwrap_or_default())
    };
    let given = if old.is_empty() { given(new) } else { old.iter().map(of_old).collect() };
    filters::check(given, Of::Describe).map_err(bad_filter)
}
