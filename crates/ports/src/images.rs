//! Which images are ours.

use base::{AccountId, Region};

/// An image reference that names a registry of this installation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EcrImage {
    pub account: AccountId,
    pub region: Region,
    pub repository: String,
    /// The reference with the registry's host replaced by the one that really answers, such as
    /// `127.0.0.1:4566/web:v1`: what an agent pulls.
    pub pull_reference: String,
}

/// Implemented by `svc-ecr`.
pub trait Images: Send + Sync + 'static {
    /// `Some` for `ACCOUNT.dkr.ecr.REGION.amazonaws.com/…` and for the host in `repositoryUri`.
    fn resolve(&self, image: &str) -> Option<EcrImage>;
}
