//! Systems Manager's Parameter Store: parameters with versions, labels, hierarchies, policies and tags. The values of
//! SecureString parameters are sealed before they reach the store.
//!
//! Wiring needs [`Ssm::new`], [`Ssm::controllers`] and [`access()`].

mod access;
mod api;
mod control;
mod convert;
mod errors;
mod handlers;
mod model;
mod names;
mod plan;
mod tables;
mod values;

#[cfg(test)]
mod tests;

pub use access::access;

use kernel::Deps;
use kernel::controller::Controller;
use sealed::Keyring;
use std::sync::Arc;

/// The service behind the `ssm` endpoint.
pub struct Ssm {
    deps: Deps,
    keyring: Arc<Keyring>,
}

impl Ssm {
    pub fn new(deps: Deps, keyring: Arc<Keyring>) -> Arc<Self> {
        Arc::new(Self { deps, keyring })
    }

    pub fn controllers(self: &Arc<Self>) -> Vec<Arc<dyn Controller>> {
        vec![Arc::new(control::Expiration { deps: self.deps.clone() })]
    }
}
