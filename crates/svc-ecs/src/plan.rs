//! Pure decisions: what they see goes in as data, what they decide comes out as data.

pub mod service;
