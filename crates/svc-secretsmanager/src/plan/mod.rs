//! Pure decisions.

pub mod filters;
pub mod password;
pub mod stages;
pub mod versions;
