//! Generated shapes, operation table and handler trait of the secretsmanager service.
//!
//! Everything under `generated/` is written by `cargo xtask codegen` from the service model named in
//! `xtask/operations.toml`; change that file, not the generated ones.

mod generated;

pub use generated::*;
