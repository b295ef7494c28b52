//! The operations, by noun.

pub mod authorization;
pub mod batch;
pub mod delete_images;
pub mod images;
pub mod layers;
pub mod policies;
pub mod put_image;
pub mod repositories;
pub mod settings;
pub mod tags;

use crate::Ecr;
use crate::errors::no_such_repository;
use crate::model::RepositoryRow;
use crate::names::own_registry;
use crate::tables::REPOSITORIES;
use aws_wire::ApiError;
use kernel::{Error, RequestCtx};
use oci_registry::{RegistryError, RegistryId};
use store::{ReadTxn, Reader};

/// Items on a page when the request does not say.
pub const PAGE_DEFAULT: usize = 100;

/// The repository of the caller's registry.
pub fn require(reader: &dyn Reader, ctx: &RequestCtx, name: &str) -> Result<RepositoryRow, Error> {
    REPOSITORIES.require(reader, &(&ctx.account, ctx.region, name), || no_such_repository(name, &ctx.account))
}

/// A view of the store, and the repository in it.
pub fn view(
    ecr: &Ecr,
    ctx: &RequestCtx,
    registry_id: Option<&str>,
    name: &str,
) -> Result<(ReadTxn, RepositoryRow), Error> {
    own_registry(ctx, registry_id)?;
    let reader = ecr.deps.store.read()?;
    let row = require(&reader, ctx, name)?;
    Ok((reader, row))
}

pub fn registry(ctx: &RequestCtx) -> RegistryId {
    RegistryId { account: ctx.account.clone(), region: ctx.region }
}

pub fn limit(max_results: Option<i32>) -> usize {
    max_results.and_then(|n| usize::try_from(n).ok()).unwrap_or(PAGE_DEFAULT)
}

/// The blob store failed; it has logged why.
pub fn registry_failed(error: RegistryError) -> Error {
    ApiError::server("ServerException", format!("The request was not carried out: {}", error.message)).into()
}
