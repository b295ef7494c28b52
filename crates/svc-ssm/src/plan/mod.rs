//! Pure decisions.

pub mod filters;
pub mod labels;
pub mod policies;
pub mod public;
pub mod tier;
