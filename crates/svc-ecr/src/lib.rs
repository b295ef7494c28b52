//! Elastic Container Registry: the API, and the rows of the registry at `/v2/`.
//!
//! Wiring needs [`Ecr::new`], [`Ecr::controllers`], [`Ecr::registry_router`] and [`access()`]. Layers live in the blob store that
//! [`Ecr::new`] is given; repositories, images, tags and which repository has which blob are rows, so that a manifest, its tag and
//! its hold on its layers commit together.
//!
//! A request to the registry asks leave for the actions that ECR documents for it, through [`kernel::gate`]: who sent it, is what
//! its token says of who asked for the token.

mod access;
mod api;
mod control;
mod convert;
mod errors;
mod handlers;
mod images;
mod model;
mod names;
mod plan;
mod policy;
mod port;
mod registry;
mod router;
mod tables;
mod tokens;
mod visit;

#[cfg(test)]
mod tests;

pub use access::access;
pub use images::{IMAGES_PER_REPOSITORY_MAX, TAGS_PER_IMAGE_MAX};
pub use tokens::{LAYER_URL_LIFETIME_S, TOKEN_LIFETIME_S};

use kernel::Deps;
use kernel::controller::Controller;
use oci_registry::BlobStore;
use ports::Identities;
use std::sync::Arc;

/// The time of an image's last pull is written at most this often, milliseconds: ECR promises it within 24 hours.
const LAST_PULL_PERIOD_MS: i64 = 24 * 3600 * 1000;

/// The service behind the `ecr` endpoint and the registry.
pub struct Ecr {
    deps: Deps,
    blobs: BlobStore,
    identities: Option<Arc<dyn Identities>>,
}

impl Ecr {
    /// With `identities`, a token ends with the temporary credentials that asked for it, and policies name only principals
    /// that are there.
    pub fn new(deps: Deps, blobs: BlobStore, identities: Option<Arc<dyn Identities>>) -> Arc<Self> {
        Arc::new(Self { deps, blobs, identities })
    }

    pub fn controllers(self: &Arc<Self>) -> Vec<Arc<dyn Controller>> {
        vec![Arc::new(control::Sweep::new(self.clone())), Arc::new(control::Purge::new(self.clone()))]
    }
}
