//! Controllers of CloudWatch Logs.

mod orphans;
mod retention;

pub use orphans::Orphans;
pub use retention::Retention;
