//! Controllers of Parameter Store.

mod expiration;

pub use expiration::Expiration;
