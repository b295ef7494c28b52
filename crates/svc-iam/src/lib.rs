//! IAM and STS: users, access keys, roles, policies and the sessions of roles.
//!
//! Policies are kept, checked for their grammar and read back; evaluating identity policies is not done here. Trust policies *are*
//! evaluated, by `AssumeRole` and for services, but for their conditions: what hangs on one is refused.
//!
//! Wiring needs [`Iam::new`], [`Iam::controllers`], [`bootstrap`], [`access`], and the ports `Identities` and `Roles`.

pub mod access;
mod api;
mod aws_managed;
mod bootstrap;
mod control;
mod convert;
mod errors;
mod handlers;
mod ids;
mod model;
mod paging;
mod plan;
mod port;
mod sessions;
mod tables;
mod tagging;

#[cfg(test)]
mod tests;

pub use bootstrap::{BootstrapKey, BootstrapKeys, LOCAL_NODE_NAME, NODE_ROLE_NAME, bootstrap};

use kernel::Deps;
use kernel::controller::Controller;
use std::sync::Arc;

/// The service behind the `iam` and `sts` endpoints.
pub struct Iam {
    deps: Deps,
}

impl Iam {
    pub fn new(deps: Deps) -> Arc<Self> {
        Arc::new(Self { deps })
    }

    pub fn controllers(self: &Arc<Self>) -> Vec<Arc<dyn Controller>> {
        vec![Arc::new(control::ExpiredSessions { deps: self.deps.clone() })]
    }
}
