//! Handlers, by noun: each checks what the model cannot, changes rows in one transaction, and converts.

pub(crate) mod account_settings;
pub(crate) mod capacity_providers;
pub(crate) mod clusters;
pub(crate) mod container_instances;
pub(crate) mod create_service;
pub(crate) mod delete_service;
pub(crate) mod discover_poll_endpoint;
pub(crate) mod list_task_definitions;
mod paging;
pub(crate) mod register_container_instance;
pub(crate) mod register_task_definition;
pub(crate) mod run_task;
pub(crate) mod service_deployments;
pub(crate) mod service_revisions;
pub(crate) mod services;
pub(crate) mod stop_task;
pub(crate) mod submit_attachment_state_changes;
pub(crate) mod submit_container_state_change;
pub(crate) mod submit_task_state_change;
pub(crate) mod tags;
pub(crate) mod task_definitions;
pub(crate) mod tasks;
pub(crate) mod update_service;
