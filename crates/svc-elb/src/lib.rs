//! Elastic Load Balancing v2: Application Load Balancers with HTTP listeners and target groups of addresses.
//!
//! The control plane's half. Rows become routing tables (`plan::tables`), which go to the load balancer process over the
//! channel `/_elb/ws`; its reports become target health, ends of draining and states of load balancers (`report`). While
//! no process is connected nothing that it would report changes.

mod access;
mod api;
mod balancer;
mod channel;
mod control;
mod convert;
mod errors;
mod handlers;
mod health;
mod model;
mod names;
mod plan;
mod port;
mod report;
mod rows;
mod tables;
#[cfg(test)]
mod tests;
mod zones;

pub use access::access;

use kernel::Deps;
use kernel::channel::Channel;
use kernel::controller::Controller;
use ports::{LinkedRoles, Network};
use std::sync::Arc;

/// The principal that the service-linked role trusts. The role is made with the first load balancer or target group.
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-service-linked-roles.html>
pub const SERVICE_PRINCIPAL: &str = "elasticloadbalancing.amazonaws.com";

/// Elastic Load Balancing: Application Load Balancers.
pub struct Elb {
    pub(crate) deps: Deps,
    pub(crate) network: Arc<dyn Network>,
    pub(crate) linked_roles: Arc<dyn LinkedRoles>,
    pub(crate) balancer: Arc<balancer::Balancer>,
    pub(crate) zones: zones::Zones,
}

impl Elb {
    pub fn new(deps: Deps, network: Arc<dyn Network>, linked_roles: Arc<dyn LinkedRoles>) -> Arc<Self> {
        Arc::new(Self { deps, network, linked_roles, balancer: Arc::default(), zones: zones::Zones::default() })
    }

    pub fn controllers(self: &Arc<Self>) -> Vec<Arc<dyn Controller>> {
        vec![Arc::new(control::Draining(self.clone()))]
    }

    pub fn channels(self: &Arc<Self>) -> Vec<Arc<dyn Channel>> {
        vec![Arc::new(channel::BalancerChannel(self.clone()))]
    }

    /// Whether a load balancer process is connected now.
    pub fn balancer_connected(&self) -> bool {
        self.balancer.view().connected
    }
}
