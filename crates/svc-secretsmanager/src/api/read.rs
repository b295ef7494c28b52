//! GetSecretValue and BatchGetSecretValue.

use super::list::{Listed, Order, filters_of, list};
use crate::SecretsManager;
use crate::convert::day_of;
use crate::errors::{invalid_parameter, invalid_request, no_such_stage, no_such_version};
use crate::model::{SecretRow, VersionRow};
use crate::names::{SecretKey, resolve};
use crate::plan::stages::CURRENT;
use crate::tables::{VERSIONS, put_secret, require, require_live, versions};
use api_secretsmanager::{
    APIErrorType, BatchGetSecretValueRequest, BatchGetSecretValueResponse, GetSecretValueRequest,
    GetSecretValueResponse, SecretValueEntry,
};
use base::Timestamp;
use kernel::{Error, RequestCtx};
use store::Reader;

const BATCH_MAX: usize = 20;

pub async fn get_secret_value(
    service: &SecretsManager,
    ctx: &RequestCtx,
    input: GetSecretValueRequest,
) -> Result<GetSecretValueResponse, Error> {
    let secret_id = input.secret_id.unwrap_or_default();
    let it = read(service, ctx, &secret_id, input.version_id.as_deref(), input.version_stage.as_deref()).await?;
    Ok(GetSecretValueResponse {
        arn: it.arn,
        name: it.name,
        version_id: it.version_id,
        secret_string: it.secret_string,
        secret_binary: it.secret_binary,
        version_stages: it.version_stages,
        created_date: it.created_date,
    })
}

async fn read(
    service: &SecretsManager,
    ctx: &RequestCtx,
    secret_id: &str,
    version_id: Option<&str>,
    stage: Option<&str>,
) -> Result<SecretValueEntry, Error> {
    let (entry, key, row, version) = {
        let reader = service.deps.store.read()?;
        let (key, row) = require_live(&reader, ctx, secret_id)?;
        let (version_id, version) = find(&reader, &key, &row, version_id, stage)?;
        let value = service.read_value(&reader, &key, &row, &version_id)?;
        let entry = SecretValueEntry {
            arn: Some(key.arn(&row)),
            name: Some(key.name.clone()),
            secret_string: value.text(),
            secret_binary: value.binary(),
            version_stages: (!version.stages.is_empty()).then(|| version.stages.iter().cloned().collect()),
            created_date: Some(version.created_at),
            version_id: Some(version_id),
        };
        (entry, key, row, version)
    };
    let day = Some(day_of(ctx.now));
    if (row.last_accessed_day != day || version.last_accessed_day != day)
        && let Err(error) = touch(service, ctx, &key.arn(&row), &entry, day).await
    {
        // Reading goes on when nothing can be written.
        tracing::warn!(%error, secret = key.name, "the date of last access was not written");
    }
    Ok(entry)
}

fn find(
    reader: &dyn Reader,
    key: &SecretKey,
    row: &SecretRow,
    version_id: Option<&str>,
    stage: Option<&str>,
) -> Result<(String, VersionRow), Error> {
    if let Some(id) = version_id {
        let at = (&key.account, key.region, &key.unique_name(row), id);
        let version = VERSIONS.require(reader, &at, || no_such_version(id))?;
        if stage.is_some_and(|stage| !version.stages.contains(stage)) {
            return Err(invalid_request(
                "You provided a VersionStage that is not associated to the provided VersionId.",
            ));
        }
        return Ok((id.to_owned(), version));
    }
    let stage = stage.unwrap_or(CURRENT);
    let found = versions(reader, key, row)?.into_iter().find(|(_, version)| version.stages.contains(stage));
    found.ok_or_else(|| no_such_stage(stage))
}

/// Notes the day of access: once a day and version.
async fn touch(
    service: &SecretsManager,
    ctx: &RequestCtx,
    arn: &str,
    entry: &SecretValueEntry,
    day: Option<Timestamp>,
) -> Result<(), Error> {
    let version_id = entry.version_id.as_deref().unwrap_or_default();
    service
        .deps
        .store
        .transact(|txn| {
            // It may have been deleted meanwhile.
            let Some((key, mut row)) = resolve(txn, ctx, arn)? else { return Ok(()) };
            let unique = key.unique_name(&row);
            row.last_accessed_day = day;
            put_secret(txn, &key, &row)?;
            VERSIONS.update(txn, &(&key.account, key.region, &unique, version_id), |version| {
                version.last_accessed_day = day;
            })?;
            Ok(())
        })
        .await
}

/// The secrets that a batch is about, by what names them; and the token of the next page.
pub fn batch(
    reader: &dyn Reader,
    ctx: &RequestCtx,
    input: &BatchGetSecretValueRequest,
) -> Result<(Vec<String>, Option<String>), Error> {
    let filters = input.filters.as_deref().unwrap_or_default();
    match (&input.secret_id_list, filters) {
        (Some(_), [_, ..]) | (None, []) => {
            Err(invalid_parameter("Either 'SecretIdList' or 'Filters' must be provided, but not both."))
        }
        (Some(_), []) if input.max_results.is_some() || input.next_token.is_some() => Err(invalid_parameter(
            "'Filters' not specified. 'Filters' must also be specified when 'MaxResults' is provided.",
        )),
        (Some(ids), []) => Ok((ids.clone(), None)),
        (None, filters) => {
            let wanted = Listed {
                scope: "BatchGetSecretValue",
                filters: filters_of(filters),
                order: Order::default(),
                with_deleted: false,
                token: input.next_token.as_deref(),
                limit: input.max_results.map_or(BATCH_MAX, |max| max as usize),
            };
            let (found, next) = list(reader, ctx, &wanted)?;
            Ok((found.iter().map(|(key, row)| key.arn(row)).collect(), next))
        }
    }
}

pub async fn batch_get_secret_value(
    service: &SecretsManager,
    ctx: &RequestCtx,
    input: BatchGetSecretValueRequest,
) -> Result<BatchGetSecretValueResponse, Error> {
    let (ids, next_token) = batch(&service.deps.store.read()?, ctx, &input)?;
    let (mut secret_values, mut errors) = (Vec::new(), Vec::new());
    for id in ids {
        match read(service, ctx, &id, None, None).await {
            Ok(entry) => secret_values.push(entry),
            Err(Error::Api(error)) => errors.push(APIErrorType {
                secret_id: Some(id),
                error_code: Some(error.code.into_owned()),
                message: Some(error.message),
            }),
            Err(error) => return Err(error),
        }
    }
    Ok(BatchGetSecretValueResponse { secret_values: Some(secret_values), errors: Some(errors), next_token })
}

pub fn describe_secret(
    service: &SecretsManager,
    ctx: &RequestCtx,
    input: &api_secretsmanager::DescribeSecretRequest,
) -> Result<api_secretsmanager::DescribeSecretResponse, Error> {
    let reader = service.deps.store.read()?;
    let (key, row) = require(&reader, ctx, input.secret_id.as_deref().unwrap_or_default())?;
    Ok(crate::convert::description(&key, &row, &versions(&reader, &key, &row)?))
}
