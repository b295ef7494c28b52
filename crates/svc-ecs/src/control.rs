//! Thin controllers: they read, ask the planner, and write what it says.

mod apply;
mod deployments;
mod events;
mod services;
mod sweep;
mod tasks;

#[cfg(test)]
pub(crate) use tasks::NODE_GONE_MS;

pub(crate) use deployments::{NewDeployment, service_scope};
pub(crate) use sweep::forget_service;

use crate::Ecs;
use kernel::controller::Controller;
use std::sync::Arc;

impl Ecs {
    pub fn controllers(self: &Arc<Self>) -> Vec<Arc<dyn Controller>> {
        vec![
            Arc::new(tasks::TasksController(self.clone())),
            Arc::new(services::ServicesController(self.clone())),
            Arc::new(sweep::SweepController(self.clone())),
        ]
    }
}
