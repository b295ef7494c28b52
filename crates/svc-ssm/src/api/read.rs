//! GetParameter and GetParameters.

use super::find_named;
use crate::Ssm;
use crate::convert::parameter;
use crate::errors::{no_such_label, no_such_parameter, no_such_version};
use crate::names::{Reference, Selector, arn, is_public, parse};
use crate::plan::public;
use crate::tables::VERSIONS;
use api_ssm::{GetParameterRequest, GetParameterResult, GetParametersRequest, GetParametersResult, Parameter};
use kernel::{Error, RequestCtx};
use std::collections::BTreeSet;
use store::Reader;

pub fn get_parameter(ssm: &Ssm, ctx: &RequestCtx, input: &GetParameterRequest) -> Result<GetParameterResult, Error> {
    let text = input.name.as_deref().unwrap_or_default();
    let found = read(ssm, ctx, &ssm.deps.store.read()?, text, input.with_decryption == Some(true))?;
    Ok(GetParameterResult { parameter: Some(found) })
}

pub fn get_parameters(ssm: &Ssm, ctx: &RequestCtx, input: &GetParametersRequest) -> Result<GetParametersResult, Error> {
    let reader = ssm.deps.store.read()?;
    let (mut parameters, mut invalid, mut seen) = (Vec::new(), Vec::new(), BTreeSet::new());
    for text in input.names.iter().flatten().filter(|text| seen.insert(text.as_str())) {
        match read(ssm, ctx, &reader, text, input.with_decryption == Some(true)) {
            Ok(found) => parameters.push(found),
            Err(Error::Api(error)) if error.code == "ParameterNotFound" || error.code == "ParameterVersionNotFound" => {
                invalid.push(text.clone());
            }
            Err(error) => return Err(error),
        }
    }
    Ok(GetParametersResult { parameters: Some(parameters), invalid_parameters: Some(invalid) })
}

fn read(ssm: &Ssm, ctx: &RequestCtx, reader: &dyn Reader, text: &str, decrypt: bool) -> Result<Parameter, Error> {
    if let Some(Reference { name, selector: None }) = parse(ctx, text).filter(|it| is_public(&it.name)) {
        let found = public::all().get(&name).ok_or_else(|| no_such_parameter(&name))?;
        return Ok(public_parameter(ctx, &name, found));
    }
    let (reference, row) = find_named(reader, ctx, text)?.ok_or_else(|| no_such_parameter(text))?;
    let version = match &reference.selector {
        None => row.latest_version,
        Some(Selector::Version(version)) => version.cast_unsigned(),
        Some(Selector::Label(label)) => *row.labels.get(label).ok_or_else(|| no_such_label(&row.name, label))?,
    };
    let key = (&ctx.account, ctx.region, reference.name.as_str(), version);
    let it = VERSIONS.require(reader, &key, || no_such_version(&row.name, version.cast_signed()))?;
    let value = ssm.value_text(&key, &it.value, decrypt)?;
    Ok(parameter(&ctx.account, ctx.region, &row, version, &it, value, reference.selector.as_ref()))
}

/// As AWS publishes it; it never changes here, so it has one version and no date.
pub fn public_parameter(ctx: &RequestCtx, name: &str, value: &str) -> Parameter {
    Parameter {
        arn: Some(arn(&ctx.account, ctx.region, name)),
        name: Some(name.to_owned()),
        r#type: Some("String".to_owned()),
        value: Some(value.to_owned()),
        version: Some(1),
        data_type: Some("text".to_owned()),
        ..Default::default()
    }
}
