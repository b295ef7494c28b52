//! AWS's policy language and the order in which policies are evaluated.
//!
//! Pure: no I/O, no clock, no randomness. A policy is parsed and compiled once by [`Policy::parse`] and may then be
//! shared; [`evaluate`] answers one request and allocates nothing unless a case-blind comparison needs it. The caller
//! supplies every condition key, `aws:CurrentTime` and `aws:PrincipalArn` included, in a [`Context`].
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies.html>

mod condition;
mod context;
mod decision;
mod evaluate;
mod json;
mod parse;
mod pattern;
mod policy;
mod principal;
mod resource;
mod values;

pub use context::Context;
pub use decision::{By, Decision, Layer, NearMiss, UnmetCondition};
pub use evaluate::{Named, Policies, Request, evaluate, matching_statements, near_misses};
pub use json::Position;
pub use parse::{Malformed, TEXT_BYTES_MAX};
pub use policy::{Effect, Kind, Policy, Statement, Version};
pub use principal::{NamedPrincipal, Principal, PrincipalKind};
