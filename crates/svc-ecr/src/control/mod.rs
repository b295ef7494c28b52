//! Controllers.

mod purge;
mod sweep;

pub use purge::Purge;
pub use sweep::Sweep;
#[cfg(test)]
pub use sweep::UNUSED_LINK_LIFETIME_MS;
