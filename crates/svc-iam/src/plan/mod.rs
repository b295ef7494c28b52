//! Pure parts: what a policy document has to look like, and whom a trust policy lets in.

pub mod document;
pub mod trust;
