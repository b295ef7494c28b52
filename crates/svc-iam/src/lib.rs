//! IAM and STS: users, groups, roles, policies, what certifies them, and temporary credentials.
//!
//! Policies are checked and evaluated by `iam-policy`; [`Iam::effective`] gathers what holds for a caller. Trust policies are
//! evaluated here, whenever a role is taken.
//!
//! Wiring needs [`Iam::new`], [`Iam::controllers`], [`bootstrap`], [`iam()`] and [`sts()`], and the ports `Identities` and
//! `Roles`; the authoriser [`Iam::effective`] and [`Iam::encode_denial`].

pub mod access;
mod api;
mod authorization_message;
mod aws_managed;
mod bootstrap;
mod certificates;
mod control;
mod convert;
mod documents;
mod effective;
mod errors;
mod handlers;
mod ids;
mod last_used;
mod model;
mod oidc;
mod paging;
mod passwords;
mod policy_cache;
mod port;
mod sessions;
mod ssh_keys;
mod tables;
mod tagging;
mod totp;
mod trust;

#[cfg(test)]
mod tests;

pub use api::linked_roles::first_use;
pub use authorization_message::Matched;
pub use bootstrap::{BootstrapKey, BootstrapKeys, LOCAL_NODE_NAME, NODE_ROLE_NAME, bootstrap};
pub use effective::{Effective, NamedPolicy};
pub use policy_cache::PolicyCache;

use kernel::Deps;
use kernel::controller::Controller;
use sealed::Keyring;
use std::sync::Arc;

/// The service behind the `iam` and `sts` endpoints.
pub struct Iam {
    deps: Deps,
    keyring: Arc<Keyring>,
    policies: PolicyCache,
    last_used: last_used::LastUsed,
    oidc: oidc::Oidc,
}

impl Iam {
    /// `keyring` seals the messages about denied calls.
    pub fn new(deps: Deps, keyring: Arc<Keyring>) -> Arc<Self> {
        Arc::new(Self {
            deps,
            keyring,
            policies: PolicyCache::default(),
            last_used: last_used::LastUsed::default(),
            oidc: oidc::Oidc::default(),
        })
    }

    pub fn controllers(self: &Arc<Self>) -> Vec<Arc<dyn Controller>> {
        vec![
            Arc::new(control::ExpiredSessions { deps: self.deps.clone() }),
            Arc::new(last_used::WriteLastUsed { iam: self.clone() }),
        ]
    }
}
