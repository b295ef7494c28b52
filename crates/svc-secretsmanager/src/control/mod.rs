//! Controllers of Secrets Manager.

mod deletion;

pub use deletion::Deletion;
