//! GetParameterHistory.

use super::find_named;
use crate::Ssm;
use crate::convert::history;
use crate::errors::{bad_token, no_such_parameter};
use crate::tables::VERSIONS;
use api_ssm::{GetParameterHistoryRequest, GetParameterHistoryResult};
use kernel::{Error, RequestCtx, paging};

const PAGE_MAX: usize = 50;

pub fn get_parameter_history(
    ssm: &Ssm,
    ctx: &RequestCtx,
    input: &GetParameterHistoryRequest,
) -> Result<GetParameterHistoryResult, Error> {
    let reader = ssm.deps.store.read()?;
    let text = input.name.as_deref().unwrap_or_default();
    let (reference, row) = find_named(&reader, ctx, text)?.ok_or_else(|| no_such_parameter(text))?;
    let name = reference.name.as_str();
    let scope = format!("GetParameterHistory/{}/{}/{name}", ctx.account, ctx.region);
    let after = match input.next_token.as_deref() {
        None | Some("") => None,
        Some(token) => {
            let version = paging::decode(&scope, token).and_then(|text| text.parse().ok()).ok_or_else(bad_token)?;
            Some((ctx.account.clone(), ctx.region, name.to_owned(), version))
        }
    };
    let limit = input.max_results.map_or(PAGE_MAX, |max| max as usize);
    let (rows, more) = VERSIONS.page(&reader, &(&ctx.account, ctx.region, name), after.as_ref(), limit)?;
    let last = rows.last().map(|((.., version), _)| *version).filter(|_| more);
    let mut parameters = Vec::new();
    for ((.., version), it) in rows {
        let key = (&ctx.account, ctx.region, name, version);
        let value = ssm.value_text(&key, &it.value, input.with_decryption == Some(true))?;
        parameters.push(history(&row, version, &it, value));
    }
    let next_token = last.map(|version| paging::encode(&scope, &version.to_string()));
    Ok(GetParameterHistoryResult { parameters: Some(parameters), next_token })
}
