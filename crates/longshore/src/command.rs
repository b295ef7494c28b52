//! One file per verb.

pub mod audit;
pub mod aws;
pub mod demo;
pub mod doctor;
pub mod down;
pub mod env;
pub mod listing;
pub mod logs;
pub mod status;
pub mod why;
