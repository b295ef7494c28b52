//! Pure planners: requests to stored form, rows to routing tables, reports to changes.

pub mod actions;
pub mod attributes;
pub mod conditions;
pub mod drain;
pub mod health_check;
pub mod tables;
