//! Elastic Container Service: clusters, task definitions, tasks, services, deployments, and the agents' channel.
//!
//! [`Ecs`] answers the API ([`api_ecs::EcsApi`]), and gives the controllers that carry out what was asked for and the
//! channels over which container agents work.

mod access;
mod api;
mod channel;
mod control;
mod convert;
mod definition;
mod errors;
mod lifecycle;
mod lookup;
mod model;
mod names;
mod plan;
mod render;
#[cfg(test)]
mod scenario;
mod service;
mod sizes;
mod tables;
#[cfg(test)]
mod tests;

pub use access::access;

use kernel::Deps;
use ports::{Images, Network, Roles, Targets};
use std::sync::Arc;

/// What the service uses of other services.
#[derive(Clone)]
pub struct Ports {
    pub network: Arc<dyn Network>,
    pub targets: Arc<dyn Targets>,
    pub roles: Arc<dyn Roles>,
    pub images: Arc<dyn Images>,
}

/// The service.
pub struct Ecs {
    pub(crate) deps: Deps,
    pub(crate) ports: Ports,
    /// The agents that are connected to this process.
    pub(crate) sessions: channel::Sessions,
}

impl Ecs {
    pub fn new(deps: Deps, ports: Ports) -> Arc<Self> {
        Arc::new(Self { deps, ports, sessions: channel::Sessions::default() })
    }
}
