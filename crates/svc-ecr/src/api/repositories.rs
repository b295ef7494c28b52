//! Making, deleting and describing repositories.

use super::limit;
use crate::Ecr;
use crate::convert;
use crate::errors::{bad_token, invalid, not_supported, tag_error};
use crate::model::{DoomedRow, RepositoryRow};
use crate::names::own_registry;
use crate::tables::{DOOMED, IMAGES, REPOSITORIES};
use api_ecr as shapes;
use kernel::tags::{self, Tags};
use kernel::{Error, RequestCtx, paging};

/// Repositories of one account in one Region.
pub const REPOSITORIES_MAX: usize = 10_000;
/// Characters of an id.
const ID_DIGITS: usize = 24;

pub async fn create(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::CreateRepositoryRequest,
) -> Result<shapes::CreateRepositoryResponse, Error> {
    own_registry(ctx, input.registry_id.as_deref())?;
    refuse_unbuilt(&input)?;
    let name = input.repository_name.unwrap_or_default();
    let row = RepositoryRow {
        repository_id: ecr.deps.rng.hex(ID_DIGITS),
        created_at: ctx.now,
        mutability: convert::mutability_row(
            input.image_tag_mutability.as_deref(),
            input.image_tag_mutability_exclusion_filters,
        )?,
        policy_text: None,
        tags: tags::merge(&Tags::new(), convert::tag_pairs(input.tags)).map_err(tag_error)?,
    };
    ecr.deps
        .store
        .transact(|txn| -> Result<(), Error> {
            if !REPOSITORIES.insert(txn, &(&ctx.account, ctx.region, name.as_str()), &row)? {
                return Err(Error::api(
                    "RepositoryAlreadyExistsException",
                    format!("The repository with name '{name}' already exists in the registry with id '{}'", ctx.account),
                ));
            }
            if REPOSITORIES.count(txn, &(&ctx.account, ctx.region))? > REPOSITORIES_MAX {
                return Err(Error::api(
                    "LimitExceededException",
                    format!("The registry with id '{}' already has the maximum of {REPOSITORIES_MAX} repositories in this Region", ctx.account),
                ));
            }
            Ok(())
        })
        .await?;
    let repository = convert::repository(&ecr.deps.endpoints, &ctx.account, ctx.region, &name, &row);
    Ok(shapes::CreateRepositoryResponse { repository: Some(repository) })
}

fn refuse_unbuilt(input: &shapes::CreateRepositoryRequest) -> Result<(), Error> {
    if let Some(encryption) = &input.encryption_configuration {
        if let Some(kind) = encryption.encryption_type.as_deref().filter(|k| *k != shapes::encryption_type::AES256) {
            return Err(not_supported(&format!("encryptionType {kind} (there are no KMS keys)")));
        }
        if encryption.kms_key.is_some() {
            return Err(invalid(
                "Invalid parameter at 'kmsKey' failed to satisfy constraint: 'must not be given with encryptionType AES256'",
            ));
        }
    }
    match &input.image_scanning_configuration {
        Some(scanning) if scanning.scan_on_push == Some(true) => {
            Err(not_supported("scanOnPush true (nothing scans images)"))
        }
        _ => Ok(()),
    }
}

/// The repository is gone at once; the rows of its images follow, and the layers nothing else has.
pub async fn delete(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::DeleteRepositoryRequest,
) -> Result<shapes::DeleteRepositoryResponse, Error> {
    own_registry(ctx, input.registry_id.as_deref())?;
    let name = input.repository_name.unwrap_or_default();
    let force = input.force.unwrap_or(false);
    let row = ecr
        .deps
        .store
        .transact(|txn| -> Result<RepositoryRow, Error> {
            let row = super::require(txn, ctx, &name)?;
            let id = row.repository_id.as_str();
            if !force && IMAGES.any(txn, &(id,))? {
                return Err(Error::api(
                    "RepositoryNotEmptyException",
                    format!(
                        "The repository with name '{name}' in registry with id '{}' cannot be deleted because it still contains images",
                        ctx.account
                    ),
                ));
            }
            REPOSITORIES.delete(txn, &(&ctx.account, ctx.region, name.as_str()))?;
            DOOMED.put(txn, &(id,), &DoomedRow { deleted_at: ctx.now })?;
            Ok(row)
        })
        .await?;
    let repository = convert::repository(&ecr.deps.endpoints, &ctx.account, ctx.region, &name, &row);
    Ok(shapes::DeleteRepositoryResponse { repository: Some(repository) })
}

pub async fn describe(
    ecr: &Ecr,
    ctx: &RequestCtx,
    input: shapes::DescribeRepositoriesRequest,
) -> Result<shapes::DescribeRepositoriesResponse, Error> {
    own_registry(ctx, input.registry_id.as_deref())?;
    let reader = ecr.deps.store.read()?;
    let shape =
        |name: &str, row: &RepositoryRow| convert::repository(&ecr.deps.endpoints, &ctx.account, ctx.region, name, row);
    if let Some(names) = input.repository_names {
        if input.max_results.is_some() || input.next_token.is_some() {
            return Err(invalid(
                "Invalid parameter: 'maxResults' and 'nextToken' must not be given with 'repositoryNames'",
            ));
        }
        let found: Result<Vec<_>, Error> =
            names.iter().map(|name| Ok(shape(name, &super::require(&reader, ctx, name)?))).collect();
        return Ok(shapes::DescribeRepositoriesResponse { repositories: Some(found?), next_token: None });
    }
    let scope = format!("ecr:DescribeRepositories/{}/{}", ctx.account, ctx.region);
    let rows = REPOSITORIES.scan(&reader, &(&ctx.account, ctx.region))?;
    let (rows, next_token) = paging::page(
        rows,
        |((_, _, name), _)| name.clone(),
        &scope,
        input.next_token.as_deref(),
        limit(input.max_results),
    )
    .map_err(|()| bad_token())?;
    let repositories = rows.iter().map(|((_, _, name), row)| shape(name, row)).collect();
    Ok(shapes::DescribeRepositoriesResponse { repositories: Some(repositories), next_token })
}
