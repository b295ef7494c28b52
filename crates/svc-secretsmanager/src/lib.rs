//! Secrets Manager: secrets with their versions and staging labels, recovery after deletion, and resource policies.
//! Values are sealed before they reach the store.
//!
//! Wiring needs [`SecretsManager::new`], [`SecretsManager::controllers`] and [`access()`].

mod access;
mod api;
mod control;
mod convert;
mod errors;
mod handlers;
mod model;
mod names;
mod plan;
mod policy;
mod tables;
mod values;

#[cfg(test)]
mod tests;

pub use access::access;

use kernel::Deps;
use kernel::controller::Controller;
use ports::Identities;
use sealed::Keyring;
use std::sync::Arc;

/// The service behind the `secretsmanager` endpoint.
pub struct SecretsManager {
    deps: Deps,
    keyring: Arc<Keyring>,
    identities: Arc<dyn Identities>,
}

impl SecretsManager {
    /// `identities`: who may be named in a secret's policy.
    pub fn new(deps: Deps, keyring: Arc<Keyring>, identities: Arc<dyn Identities>) -> Arc<Self> {
        Arc::new(Self { deps, keyring, identities })
    }

    pub fn controllers(self: &Arc<Self>) -> Vec<Arc<dyn Controller>> {
        vec![Arc::new(control::Deletion { deps: self.deps.clone() })]
    }
}
